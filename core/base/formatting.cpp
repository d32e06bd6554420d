// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formatting.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace mailsheaf {

namespace {

struct Formatting
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::Formatting)
};

} // namespace

int pluralOf(quint64 count)
{
    return static_cast<int>(std::min<quint64>(count, 0x7fffffff));
}

QString formatMessages(quint64 count)
{
    return Formatting::tr("%L1 message(s)", "%L1 is the number", pluralOf(count)).arg(count);
}

QString formatBytes(quint64 bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeSIFormat);
}

QString formatByteRate(double bytesPerSecond)
{
    return Formatting::tr("%1/s", "a size per second").arg(formatBytes(static_cast<quint64>(bytesPerSecond)));
}

QString formatMessageRate(double messagesPerSecond)
{
    return Formatting::tr("%L1 messages/s").arg(messagesPerSecond, 0, 'f', messagesPerSecond < 10 ? 1 : 0);
}

QString formatDuration(std::chrono::milliseconds duration)
{
    const auto seconds = (duration.count() + 500) / 1000;
    if (seconds < 1)
        return Formatting::tr("less than a second");
    if (seconds < 60)
        return Formatting::tr("%1 s", "seconds").arg(seconds);
    if (seconds < 3600)
        return Formatting::tr("%1 min %2 s", "minutes and seconds").arg(seconds / 60).arg(seconds % 60);
    return Formatting::tr("%1 h %2 min", "hours and minutes").arg(seconds / 3600).arg(seconds % 3600 / 60);
}

QString formatSeconds(double seconds)
{
    const int decimals = seconds < 9.995 ? 2 : seconds < 99.95 ? 1 : 0;
    return Formatting::tr("%L1 s", "seconds").arg(seconds, 0, 'f', decimals);
}

} // namespace mailsheaf
