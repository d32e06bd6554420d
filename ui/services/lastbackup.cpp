// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/lastbackup.h"

#include <QSettings>

namespace mailsheaf {

namespace {

QString settingsKey(const QString &accountId, QStringView name)
{
    return QStringLiteral("lastBackup/%1/%2").arg(accountId, name);
}

} // namespace

std::optional<LastBackup> loadLastBackup(const QSettings &settings, const QString &accountId)
{
    const auto value = [&](QStringView key) { return settings.value(settingsKey(accountId, key)); };
    const auto outcome = outcomeOfKey(value(u"outcome").toString());
    LastBackup last;
    last.ended = QDateTime::fromString(value(u"ended").toString(), Qt::ISODate);
    if (!outcome || !last.ended.isValid())
        return std::nullopt;
    RunReport &report = last.report;
    report.outcome = *outcome;
    report.archive = value(u"archive").toString();
    report.messages = value(u"messages").toULongLong();
    report.bytes = value(u"bytes").toULongLong();
    report.skipped = value(u"skipped").toULongLong();
    report.failed = value(u"failed").toULongLong();
    report.planned = value(u"planned").toULongLong();
    report.elapsed = std::chrono::milliseconds(value(u"milliseconds").toLongLong());
    report.workers = value(u"workers").toInt();
    report.goesOnAt = QDateTime::fromString(value(u"goesOnAt").toString(), Qt::ISODate);
    if (report.outcome == RunOutcome::Failed || report.outcome == RunOutcome::Partial)
        report.error =
            Error{.kind = ErrorKind::Network, .sentence = value(u"error").toString(), .detail = {}};
    return last;
}

void saveLastBackup(QSettings &settings, const QString &accountId, const LastBackup &last)
{
    const auto set = [&](QStringView key, const QVariant &value) {
        settings.setValue(settingsKey(accountId, key), value);
    };
    const RunReport &report = last.report;
    set(u"ended", last.ended.toUTC().toString(Qt::ISODate));
    set(u"outcome", outcomeKey(report.outcome));
    set(u"archive", report.archive);
    set(u"messages", report.messages);
    set(u"bytes", report.bytes);
    set(u"skipped", report.skipped);
    set(u"failed", report.failed);
    set(u"planned", report.planned);
    set(u"milliseconds", static_cast<qint64>(report.elapsed.count()));
    set(u"workers", report.workers);
    set(u"goesOnAt", report.goesOnAt.toUTC().toString(Qt::ISODate));
    set(u"error", report.error ? report.error->sentence : QString());
}

void removeLastBackup(QSettings &settings, const QString &accountId)
{
    settings.remove(QStringLiteral("lastBackup/%1").arg(accountId));
}

} // namespace mailsheaf
