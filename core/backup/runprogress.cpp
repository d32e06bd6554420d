// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/runprogress.h"

#include <array>
#include <utility>

namespace mailsheaf {

namespace {

constexpr std::array<std::pair<RunOutcome, const char16_t *>, 5> outcomeNames{
    {{RunOutcome::Finished, u"finished"},
     {RunOutcome::FinishedWithFailures, u"failures"},
     {RunOutcome::Stopped, u"stopped"},
     {RunOutcome::Partial, u"partial"},
     {RunOutcome::Failed, u"failed"}}};

} // namespace

QString outcomeKey(RunOutcome outcome)
{
    for (const auto &[known, name] : outcomeNames) {
        if (known == outcome)
            return QString::fromUtf16(name);
    }
    Q_UNREACHABLE();
}

std::optional<RunOutcome> outcomeOfKey(const QString &name)
{
    for (const auto &[outcome, known] : outcomeNames) {
        if (QString::fromUtf16(known) == name)
            return outcome;
    }
    return std::nullopt;
}

} // namespace mailsheaf
