// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parallel/workmethod.h"

#include <array>
#include <utility>

namespace mailsheaf {

namespace {

const std::array<std::pair<Strategy, QString>, 4> &strategyNames()
{
    static const std::array<std::pair<Strategy, QString>, 4> names = {{
        {Strategy::Serial, QStringLiteral("serial")},
        {Strategy::Vanilla, QStringLiteral("vanilla")},
        {Strategy::Queue, QStringLiteral("queue")},
        {Strategy::Split, QStringLiteral("split")},
    }};
    return names;
}

} // namespace

QString strategyName(Strategy strategy)
{
    for (const auto &[value, name] : strategyNames()) {
        if (value == strategy)
            return name;
    }
    Q_UNREACHABLE();
}

bool parseExecutor(const QString &name, Executor *executor)
{
    if (name != QStringLiteral("threads") && name != QStringLiteral("processes"))
        return false;
    *executor = name == QStringLiteral("processes") ? Executor::Processes : Executor::Threads;
    return true;
}

bool parseStrategy(const QString &name, Strategy *strategy)
{
    for (const auto &[value, known] : strategyNames()) {
        if (known == name) {
            *strategy = value;
            return true;
        }
    }
    return false;
}

} // namespace mailsheaf
