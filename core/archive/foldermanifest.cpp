// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/foldermanifest.h"

#include "core/archive/cataloguecontents.h"
#include "core/archive/mailpath.h"
#include "core/archive/sha256.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>

#include <array>

namespace mailsheaf::foldermanifest {

namespace {

constexpr auto magic = "mailsheaf-folder";
constexpr int formatVersion = 1;
constexpr auto columns = "uid\tsize\tinternaldate\tsha256\tvanished\tcontent\tflags\tlabels\n";
constexpr qint64 longestLine = 1 << 20;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::FolderManifest)
};

bool isPlain(char c)
{
    return static_cast<unsigned char>(c) >= 0x20 && c != '%' && c != 0x7f;
}

QByteArray escaped(const QByteArray &field)
{
    if (std::all_of(field.begin(), field.end(), isPlain))
        return field;
    QByteArray out;
    for (const char c : field) {
        if (isPlain(c))
            out += c;
        else
            out += '%' + QByteArray(1, c).toHex().toUpper();
    }
    return out;
}

QByteArray unescaped(const QByteArray &field)
{
    return field.contains('%') ? QByteArray::fromPercentEncoding(field) : field;
}

QByteArray headingLine(const KeptMailbox &mailbox)
{
    const char delimiter = mailbox.name.delimiter();
    const QByteArrayList fields = {magic,
                                   QByteArray::number(formatVersion),
                                   mailbox.name.raw().toBase64(),
                                   delimiter == '\0' ? QByteArray() : escaped(QByteArray(1, delimiter)),
                                   QByteArray::number(mailbox.validity),
                                   escaped(mailbox.name.shown().toUtf8())};
    return fields.join('\t') + '\n' + columns;
}

QByteArray messageLine(const KeptMessage &message)
{
    const QByteArrayList fields = {QByteArray::number(message.uid),
                                   QByteArray::number(message.size),
                                   QByteArray::number(message.internalDate),
                                   message.sha256.toHex(),
                                   message.vanished == 0 ? QByteArray()
                                                         : QByteArray::number(message.vanished),
                                   escaped(message.contentId),
                                   escaped(message.flags),
                                   escaped(message.labels)};
    return fields.join('\t') + '\n';
}

QByteArray sumLine(const QByteArray &sha256, const QString &name)
{
    return sha256.toHex() + "  " + name.toUtf8() + '\n';
}

tl::unexpected<Error> unusable(const QString &path)
{
    return failure(ErrorKind::Archive,
                   Words::tr("The manifest “%1” is damaged or from a newer Mailsheaf; it is not used.")
                       .arg(QDir::toNativeSeparators(path)));
}

/// The last line must be the sum of all lines before it.
bool isWhole(QFile &file)
{
    Sha256 hash;
    quint64 lines = 0;
    while (true) {
        const QByteArray line = file.readLine(longestLine);
        if (!line.endsWith('\n'))
            return false;
        if (!line.startsWith("end\t")) {
            hash.add({line.constData(), static_cast<size_t>(line.size())});
            ++lines;
            continue;
        }
        const QByteArray end =
            "end\t" + QByteArray::number(lines < 2 ? 0 : lines - 2) + '\t' + hash.finish().toHex() + '\n';
        return lines >= 2 && line == end && file.atEnd();
    }
}

/// Of a line without its end there are none: the file has changed since it was found intact.
QByteArrayList fieldsOf(const QByteArray &line)
{
    return line.endsWith('\n') ? line.chopped(1).split('\t') : QByteArrayList();
}

std::optional<Heading> headingOf(const QByteArray &line)
{
    const QByteArrayList fields = fieldsOf(line);
    if (fields.size() < 6 || fields[0] != magic || fields[1].toInt() != formatVersion)
        return std::nullopt;
    const QByteArray delimiter = unescaped(fields[3]);
    return Heading{.name = MailboxName(QByteArray::fromBase64(fields[2]),
                                       delimiter.isEmpty() ? '\0' : delimiter.front()),
                   .validity = fields[4].toUInt()};
}

std::optional<KeptMessage> messageOf(const QByteArray &line)
{
    const QByteArrayList fields = fieldsOf(line);
    if (fields.size() != 8)
        return std::nullopt;
    return KeptMessage{.uid = fields[0].toUInt(),
                       .size = fields[1].toULongLong(),
                       .sha256 = QByteArray::fromHex(fields[3]),
                       .internalDate = fields[2].toLongLong(),
                       .flags = unescaped(fields[6]),
                       .labels = unescaped(fields[7]),
                       .contentId = unescaped(fields[5]),
                       .vanished = fields[4].toLongLong()};
}

} // namespace

QString manifestName()
{
    return QStringLiteral("mailsheaf-folder.tsv");
}

QString sumsName()
{
    return QStringLiteral("SHA256SUMS");
}

Result<void> write(Catalogue &catalogue, const KeptMailbox &mailbox, const Sink &manifest, const Sink &sums)
{
    Sha256 above; // of the manifest without its last line
    Sha256 whole;
    quint64 count = 0;
    const auto put = [&](const QByteArray &line) {
        above.add({line.constData(), static_cast<size_t>(line.size())});
        whole.add({line.constData(), static_cast<size_t>(line.size())});
        return manifest(line);
    };
    auto written = put(headingLine(mailbox)).and_then([&] {
        return cataloguecontents::forEachMessage(catalogue, mailbox.id, [&](const KeptMessage &message) {
            ++count;
            return put(messageLine(message)).and_then([&] {
                return sums(
                    sumLine(message.sha256, blockName(message.uid) + u'/' + messageFileName(message.uid)));
            });
        });
    });
    if (!written)
        return written;
    const QByteArray end = "end\t" + QByteArray::number(count) + '\t' + above.finish().toHex() + '\n';
    whole.add({end.constData(), static_cast<size_t>(end.size())});
    return manifest(end).and_then([&] { return sums(sumLine(whole.finish(), manifestName())); });
}

bool isIntact(const QString &path)
{
    QFile file(path);
    return !QFileInfo(path).isSymLink() && file.open(QIODevice::ReadOnly) && isWhole(file) && file.seek(0) &&
           headingOf(file.readLine(longestLine)).has_value();
}

Result<void> read(const QString &path, const std::function<Result<void>(const Heading &)> &begin,
                  const std::function<Result<void>(const KeptMessage &)> &each)
{
    QFile file(path);
    if (!isIntact(path) || !file.open(QIODevice::ReadOnly))
        return unusable(path);
    const auto heading = headingOf(file.readLine(longestLine));
    if (!heading)
        return unusable(path);
    if (auto begun = begin(*heading); !begun)
        return begun;
    file.readLine(longestLine); // the names of the columns
    while (true) {
        const QByteArray line = file.readLine(longestLine);
        if (line.startsWith("end\t"))
            return {};
        const auto message = messageOf(line);
        if (!message)
            return unusable(path);
        if (auto taken = each(*message); !taken)
            return taken;
    }
}

QHash<QString, QByteArray> readSums(const QString &path)
{
    QHash<QString, QByteArray> sums;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return sums;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine(longestLine);
        const QByteArray sha256 = QByteArray::fromHex(line.left(64));
        if (sha256.size() == 32 && line.endsWith('\n') && line.mid(64, 2) == "  ")
            sums.insert(QString::fromUtf8(line.mid(66).chopped(1)), sha256);
    }
    return sums;
}

} // namespace mailsheaf::foldermanifest
