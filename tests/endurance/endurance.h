// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

// What the tests in this folder have in common. In the ordinary test suite they are short; MAILSHEAF_LONG=1
// makes them as long as they are meant to be ("packaging/dev endurance").

namespace mailsheaf::endurance {

/// @p usual in the test suite, @p most when it may take long.
inline int times(int usual, int most)
{
    return qEnvironmentVariableIntValue("MAILSHEAF_LONG") != 0 ? most : usual;
}

/// What a program needs can only be told without sanitizers: they keep freed memory, and take their time.
constexpr bool isMeasurable()
{
#ifdef MAILSHEAF_SANITIZED
    return false;
#else
    return true;
#endif
}

/// What this process has in memory at the moment.
inline qint64 residentBytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

inline qsizetype openFiles()
{
    return QDir(QStringLiteral("/proc/self/fd"))
        .entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot)
        .size();
}

/// MAILSHEAF_SEED, or another one each time; said, so that what has failed can be repeated.
inline quint32 seed()
{
    bool isNumber = false;
    const int given = qEnvironmentVariableIntValue("MAILSHEAF_SEED", &isNumber);
    const quint32 seed = isNumber ? quint32(given) : QRandomGenerator::system()->bounded(1'000'000U);
    qInfo("MAILSHEAF_SEED=%u", seed);
    return seed;
}

} // namespace mailsheaf::endurance
