// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/verifyhistory.h"

#include "core/archive/archivefile.h"
#include "core/archive/archivefolder.h"

#include <QFile>

#include <optional>

namespace mailsheaf {

namespace {

constexpr QByteArrayView firstLine("mailsheaf-verifications\t1\n");
constexpr qint64 mostBytes = 16LL * 1024 * 1024; ///< Of more than a hundred thousand lines.
constexpr qsizetype fieldCount = 8;

QString fileIn(const QString &archive)
{
    return archive + QStringLiteral("/verifications.tsv");
}

QByteArray readAll(const QString &archive)
{
    QFile file(fileIn(archive));
    return file.open(QIODevice::ReadOnly) ? file.read(mostBytes) : QByteArray();
}

QByteArray key(VerifiedBy by)
{
    return by == VerifiedBy::Window ? QByteArrayLiteral("window") : QByteArrayLiteral("command-line");
}

QByteArray lineFor(const VerifyReport &report, VerifiedBy by)
{
    const QByteArrayList fields{report.when.toUTC().toString(Qt::ISODate).toLatin1(),
                                key(by),
                                QByteArray::number(static_cast<qint64>(report.elapsed.count())),
                                QByteArray::number(report.sample),
                                report.server.simplified().toUtf8(),
                                QByteArray::number(report.messages),
                                QByteArray::number(report.hashed),
                                QByteArray::number(report.problemCount())};
    return fields.join('\t') + '\n';
}

std::optional<RecordedVerification> verificationOf(const QByteArray &line)
{
    const QByteArrayList fields = line.split('\t');
    if (fields.size() < fieldCount)
        return std::nullopt;
    const QDateTime when = QDateTime::fromString(QString::fromLatin1(fields[0]), Qt::ISODate);
    if (!when.isValid())
        return std::nullopt;
    return RecordedVerification{.when = when,
                                .by = fields[1] == key(VerifiedBy::Window) ? VerifiedBy::Window
                                                                           : VerifiedBy::Terminal,
                                .elapsed = std::chrono::milliseconds(fields[2].toLongLong()),
                                .sample = fields[3].toDouble(),
                                .server = QString::fromUtf8(fields[4]),
                                .messages = fields[5].toULongLong(),
                                .hashed = fields[6].toULongLong(),
                                .problems = fields[7].toULongLong()};
}

} // namespace

Result<void> recordVerification(const VerifyReport &report, VerifiedBy by)
{
    const QString &root = report.archive;
    const auto lock = archivefolder::lock(root);
    if (!lock)
        return failure(lock.error());
    QByteArray text = readAll(root);
    if (text.isEmpty())
        text = firstLine.toByteArray();
    text += lineFor(report, by);
    IncomingFolder incoming(root);
    return archivefolder::prepareIncoming(root).and_then(
        [&] { return writeArchiveFile(incoming, fileIn(root), text, true); });
}

std::vector<RecordedVerification> recordedVerifications(const QString &archive, std::size_t atMost)
{
    std::vector<RecordedVerification> found;
    const QByteArrayList lines = readAll(archive).split('\n');
    for (auto line = lines.rbegin(); line != lines.rend() && found.size() < atMost; ++line) {
        if (auto verification = verificationOf(*line))
            found.push_back(std::move(*verification));
    }
    return found;
}

} // namespace mailsheaf
