// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/databudget.h"

#include "core/base/formatting.h"

#include <QCoreApplication>

namespace mailsheaf {

namespace {

constexpr quint64 partOfTheDay = 10;

struct BudgetText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::DataBudget)
};

} // namespace

BudgetAnswer checkBudget(quint64 bytes, quint64 dailyBytes, bool evenIfLarge)
{
    if (dailyBytes > 0) {
        if (bytes <= dailyBytes / partOfTheDay)
            return {};
        return {.kind = BudgetAnswer::Kind::TooMuch,
                .sentence =
                    BudgetText::tr("The experiment would download %1, but this server allows %2 a day "
                                   "and the backup needs them; choose fewer messages, methods, worker "
                                   "counts or repeats, so that it is at most %3.")
                        .arg(formatBytes(bytes), formatBytes(dailyBytes),
                             formatBytes(dailyBytes / partOfTheDay))};
    }
    if (bytes <= largeExperiment || evenIfLarge)
        return {};
    return {.kind = BudgetAnswer::Kind::AskFirst,
            .sentence = BudgetText::tr("The experiment would download %1, which the provider may not like; "
                                       "choose less, or confirm that you want it.")
                            .arg(formatBytes(bytes))};
}

} // namespace mailsheaf
