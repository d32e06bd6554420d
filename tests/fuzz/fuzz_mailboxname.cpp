// SPDX-License-Identifier: GPL-3.0-or-later
// Names of mailboxes, a line each: how they are shown, and which folders they get. A folder lies within the
// archive, can be told from every other one on every system, and says which name it stands for.
//
// The first byte is the delimiter.
#include "tests/fuzz/fuzzing.h"

#include "core/archive/mailpath.h"

#include <QHash>

using namespace mailsheaf;
using namespace mailsheaf::fuzzing;

namespace {

constexpr int mostNames = 16;

bool isDevice(const QString &component)
{
    static const QStringList devices = {QStringLiteral("CON"), QStringLiteral("PRN"), QStringLiteral("AUX"),
                                        QStringLiteral("NUL"), QStringLiteral("COM1")};
    return devices.contains(component.section(u'.', 0, 0).trimmed().toUpper());
}

bool isLegal(const QString &component)
{
    static const QString forbidden = QStringLiteral("/\\:*?\"<>|");
    return !isDevice(component) && !component.isEmpty() && component.toUtf8().size() <= 100 &&
           !component.endsWith(u'.') && !component.endsWith(u' ') && !component.startsWith(u' ') &&
           !component.startsWith(u'.') && std::none_of(component.begin(), component.end(), [](QChar c) {
               return c < u' ' || forbidden.contains(c);
           });
}

void checkCodec(const QByteArray &raw)
{
    const QString text = decodeModifiedUtf7(raw);
    if (!text.isValidUtf16())
        return;
    const QByteArray encoded = encodeModifiedUtf7(text);
    require(decodeModifiedUtf7(encoded) == text, "what is encoded decodes to itself");
    require(std::ranges::all_of(encoded, [](char c) { return c >= 0x20 && c < 0x7f; }),
            "what is encoded is ASCII");
}

void checkComponent(const QByteArray &raw)
{
    const QString component = pathComponent(raw);
    require(isLegal(component), "a component is a file name on every system");
    require(component.normalized(QString::NormalizationForm_C) == component, "a component is composed");
    const QByteArray back = rawComponent(component);
    require(component.contains(QStringLiteral("~~")) ? back.isNull() : back == raw,
            "a component says which name it stands for, unless it is shortened");
}

QString checkedDirectory(const MailboxName &name)
{
    const QString directory = mailboxDirectory(name);
    require(directory.startsWith(QStringLiteral("mail/")), "a mailbox lies below mail/");
    for (const QString &component : directory.split(u'/'))
        require(isLegal(component), "every part of a path is a file name");
    return directory;
}

/// As a file system that ignores case and form compares names.
QString folded(const QString &path)
{
    return path.normalized(QString::NormalizationForm_D)
        .toCaseFolded()
        .normalized(QString::NormalizationForm_C);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Input input(data, size);
    const auto delimiter = static_cast<char>(input.byte());
    QHash<QString, QByteArray> seen;
    for (int i = 0; i < mostNames && !input.atEnd(); ++i) {
        const std::string_view line = input.line();
        const QByteArray raw(line.data(), static_cast<qsizetype>(line.size()));
        checkCodec(raw);
        checkComponent(raw);
        const MailboxName name(raw, delimiter);
        (void)name.shown();
        const QByteArray identity = name.isInbox() ? QByteArray("INBOX") : raw;
        const QString key = folded(checkedDirectory(name));
        require(seen.value(key, identity) == identity, "no two mailboxes share a folder");
        seen.insert(key, identity);
    }
    return 0;
}
