// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/foldermanifest.h"

#include "core/archive/cataloguecontents.h"
#include "core/archive/filesystem.h"
#include "core/archive/mailpath.h"
#include "core/archive/sha256.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>

#include <algorithm>
#include <array>
#include <charconv>
#include <concepts>
#include <string>
#include <utility>
#include <vector>

namespace mailsheaf::foldermanifest {

namespace {

constexpr auto magic = "mailsheaf-folder";
constexpr int formatVersion = 1;
constexpr auto columns = "uid\tsize\tinternaldate\tsha256\tvanished\tcontent\tflags\tlabels";
constexpr qint64 longestLine = 1 << 20;

struct FolderManifestText
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

/// A text of lines on its way to a file. There may be millions of short ones, so they go in large pieces.
class Text
{
public:
    explicit Text(Sink sink)
        : m_sink(std::move(sink))
    {
    }

    void bytes(QByteArrayView bytes) { m_text.append(bytes.data(), static_cast<std::size_t>(bytes.size())); }
    void field(QByteArrayView field)
    {
        bytes(field);
        m_text += '\t';
    }
    void number(std::integral auto value)
    {
        std::array<char, 20> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
        field({digits.data(), end - digits.data()});
    }
    void lastField(QByteArrayView field)
    {
        bytes(field);
        m_text += '\n';
    }
    void line(QByteArrayView bytes) { lastField(bytes); }

    /// When there is enough for a piece.
    [[nodiscard]] Result<void> sendPiece() { return m_text.size() < pieceBytes ? Result<void>() : send(); }
    [[nodiscard]] Result<void> send()
    {
        auto sent = m_sink({m_text.data(), static_cast<qsizetype>(m_text.size())});
        m_text.clear();
        return sent;
    }

private:
    static constexpr std::size_t pieceBytes = 65'536;

    Sink m_sink;
    std::string m_text;
};

void addHeading(Text *text, const KeptMailbox &mailbox)
{
    const char delimiter = mailbox.name.delimiter();
    text->field(magic);
    text->number(formatVersion);
    text->field(mailbox.name.raw().toBase64());
    text->field(delimiter == '\0' ? QByteArray() : escaped(QByteArray(1, delimiter)));
    text->number(mailbox.validity);
    text->lastField(escaped(mailbox.name.shown().toUtf8()));
    text->line(columns);
}

/// @p sha256 in hex.
void addMessage(Text *text, const KeptMessage &message, const QByteArray &sha256)
{
    text->number(message.uid);
    text->number(message.size);
    text->number(message.internalDate);
    text->field(sha256);
    if (message.vanished == 0)
        text->field({});
    else
        text->number(message.vanished);
    text->field(escaped(message.contentId));
    text->field(escaped(message.flags));
    text->lastField(escaped(message.labels));
}

/// @p sha256 in hex.
void addSum(Text *text, const QByteArray &sha256, const QString &name)
{
    text->bytes(sha256);
    text->bytes("  ");
    text->line(name.toLatin1());
}

tl::unexpected<Error> unusable(const QString &path)
{
    return failure(
        ErrorKind::Archive,
        FolderManifestText::tr("The manifest “%1” is damaged or from a newer Mailsheaf; it is not used.")
            .arg(QDir::toNativeSeparators(path)));
}

/// The lines of a file, in one buffer that grows with them: QFile makes one of the longest for each.
class LineReader final
{
public:
    explicit LineReader(QFile &file)
        : m_file(file)
    {
    }

    /// With its end, unless that is missing or far away; empty when there are no more. The bytes are those of
    /// the buffer until the next call.
    QByteArray next()
    {
        qint64 size = 0;
        qint64 got = 0;
        do {
            m_buffer.resize(std::max(m_buffer.size(), static_cast<std::size_t>(size + piece)));
            got = std::max<qint64>(m_file.readLine(m_buffer.data() + size, piece), 0);
            size += got;
        } while (got == piece - 1 && m_buffer[static_cast<std::size_t>(size - 1)] != '\n' &&
                 size < longestLine);
        return QByteArray::fromRawData(m_buffer.data(), size);
    }

private:
    static constexpr qint64 piece = 4096; ///< With the zero that QFile puts at its end.

    QFile &m_file;
    std::vector<char> m_buffer;
};

/// The last line must be the sum of all lines before it.
bool isWhole(QFile &file)
{
    LineReader reader(file);
    Sha256 hash;
    quint64 lines = 0;
    while (true) {
        const QByteArray line = reader.next();
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
    Sha256 hash;
    Text manifestText([&](QByteArrayView piece) {
        hash.add({piece.data(), static_cast<size_t>(piece.size())});
        return manifest(piece);
    });
    Text sumsText(sums);
    quint64 count = 0;
    addHeading(&manifestText, mailbox);
    const auto addToBoth = [&](const KeptMessage &message) {
        ++count;
        const QByteArray sha256 = message.sha256.toHex();
        addMessage(&manifestText, message, sha256);
        addSum(&sumsText, sha256, pathInEpoch(message.uid));
        return manifestText.sendPiece().and_then([&] { return sumsText.sendPiece(); });
    };
    return cataloguecontents::forEachMessage(catalogue, mailbox.id, addToBoth)
        .and_then([&] { return manifestText.send(); })
        .and_then([&] {
            manifestText.line("end\t" + QByteArray::number(count) + '\t' + hash.soFar().toHex());
            return manifestText.send();
        })
        .and_then([&] {
            addSum(&sumsText, hash.finish().toHex(), manifestName());
            return sumsText.send();
        });
}

bool isIntact(const QString &path)
{
    QFile file(path);
    return filesystem::fileSize(path) && file.open(QIODevice::ReadOnly) && isWhole(file) && file.seek(0) &&
           headingOf(LineReader(file).next()).has_value();
}

Result<void> read(const QString &path, const std::function<Result<void>(const Heading &)> &begin,
                  const std::function<Result<void>(const KeptMessage &)> &each)
{
    QFile file(path);
    if (!isIntact(path) || !file.open(QIODevice::ReadOnly))
        return unusable(path);
    LineReader reader(file);
    const auto heading = headingOf(reader.next());
    if (!heading)
        return unusable(path);
    if (auto begun = begin(*heading); !begun)
        return begun;
    (void)reader.next(); // the names of the columns
    while (true) {
        const QByteArray line = reader.next();
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
    if (!filesystem::fileSize(path) || !file.open(QIODevice::ReadOnly))
        return sums;
    LineReader reader(file);
    for (QByteArray line = reader.next(); !line.isEmpty(); line = reader.next()) {
        const QByteArray sha256 = QByteArray::fromHex(line.left(64));
        if (sha256.size() == 32 && line.endsWith('\n') && line.mid(64, 2) == "  ")
            sums.insert(QString::fromUtf8(line.mid(66).chopped(1)), sha256);
    }
    return sums;
}

} // namespace mailsheaf::foldermanifest
