// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/mailpath.h"

#include "core/archive/sha256.h"

#include <QStringDecoder>
#include <QStringList>

#include <algorithm>
#include <array>
#include <vector>

// How one part of a mailbox name becomes a file name, and why no two meet.
//
//   text     what the raw bytes decode to, when it encodes back to the very same bytes. All others, and only
//            they, get the raw form: every byte but [a-z0-9] as %XX, and the suffix "~raw".
//   body     the text, with whatever some system forbids or alters written as the %XX of its UTF-8 bytes. "%"
//   and
//            "~" are always written so, hence a "%" starts an escape and the last "~" starts the suffix.
//            What folding or normalising would touch in other ways than a plain pair of letters (ß, final
//            sigma, ignorable characters, text that is not NFC) is escaped too, so those leave the body
//            alone.
//   suffix   says which of the literal letters are upper case: nothing for the usual spelling ("Sent Items";
//   a
//            function of the folded text alone), "~l" all lower, "~u" all upper, else "~<hex>" with bit k for
//            letter k. Neither l, u nor raw is a hex number; "~e" with an empty body is the empty name.
//
// Take any two names whose paths are equal after folding. Escapes are upper-case hex, so they read the same
// folded; the folded body gives the text up to case, and the suffix gives the case. So the names are equal:
// injective. Names over 100 bytes keep a readable beginning and get "~~" and 128 bits of the SHA-256 of the
// raw bytes.

namespace mailsheaf {

namespace {

constexpr qsizetype maxComponentBytes = 100;
constexpr qsizetype maxPrefixBytes = 60;
constexpr qsizetype maxDirectoryBytes = 800; ///< Below macOS's PATH_MAX of 1024, with room for the rest.

/// One code point of the text and how it is written.
struct Letter
{
    char32_t code = 0;
    bool escaped = false;
    bool cased = false; ///< Half of a plain pair of lower and upper case.
    bool upper = false;
};
using Letters = std::vector<Letter>;

QString toString(char32_t code)
{
    return QStringView(QChar::fromUcs4(code)).toString(); // QString::fromUcs4() swallows a byte order mark
}

bool isAscii(char32_t code)
{
    return code < 0x80;
}

bool isIgnorable(char32_t c)
{
    // Default_Ignorable_Code_Point outside the categories refused anyway; some file systems skip them.
    return c == 0x34f || c == 0x115f || c == 0x1160 || c == 0x17b4 || c == 0x17b5 ||
           (c >= 0x180b && c <= 0x180f) || c == 0x3164 || c == 0xffa0 || (c >= 0xfe00 && c <= 0xfe0f) ||
           (c >= 0xe0000 && c <= 0xe0fff);
}

bool isStable(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return !isIgnorable(c);
    }
}

bool isForbidden(char32_t c)
{
    static constexpr std::u32string_view special = U"/\\:*?\"<>|%~";
    return c < 0x20 || c == 0x7f || special.find(c) != special.npos;
}

/// How folding treats @p c: not at all, as half of a plain pair, or in some other way (then it is escaped).
Letter classify(char32_t c)
{
    if (isForbidden(c) || !isStable(c))
        return {.code = c, .escaped = true};
    const QString self = toString(c);
    const QString lower = self.toLower();
    const QString upper = self.toUpper();
    if (lower == upper)
        return {.code = c, .escaped = self != lower || self.toCaseFolded() != self};
    const bool plain = (self == lower || self == upper) && lower.toUpper() == upper &&
                       upper.toLower() == lower && lower.toCaseFolded() == lower &&
                       upper.toCaseFolded() == lower;
    return {.code = c, .escaped = !plain, .cased = plain, .upper = plain && self == upper};
}

/// Classifying ASCII is most of the work there is, and always the same.
Letter classified(char32_t c)
{
    static const auto ascii = [] {
        std::array<Letter, 0x80> table;
        for (char32_t code = 0; code < table.size(); ++code)
            table[code] = classify(code);
        return table;
    }();
    return isAscii(c) ? ascii[c] : classify(c);
}

bool isAllDigits(QStringView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Device names of Windows, with or without an extension, and our own folders of messages.
bool isReserved(const QString &text)
{
    static constexpr std::array devices = {u"CON", u"PRN", u"AUX", u"NUL", u"CONIN$", u"CONOUT$", u"CLOCK$"};
    const QString upper = text.toUpper();
    const QStringView base = QStringView(upper).left(upper.indexOf(u'.')).trimmed();
    if (std::any_of(devices.begin(), devices.end(),
                    [base](const char16_t *device) { return base == device; }))
        return true;
    if (base.size() == 4 && (base.startsWith(u"COM") || base.startsWith(u"LPT")))
        return QStringView(u"123456789\u00b9\u00b2\u00b3").contains(base.back());
    return upper.startsWith(u"MESSAGES-") && isAllDigits(QStringView(upper).sliced(9));
}

Letters lettersOf(const QString &text)
{
    Letters letters;
    letters.reserve(static_cast<size_t>(text.size()));
    for (const char32_t code : text.toUcs4())
        letters.push_back(classified(code));
    return letters;
}

void escapeEnds(Letters &letters)
{
    for (Letter *end : {&letters.front(), &letters.back()})
        end->escaped = end->escaped || end->code == U' ' || end->code == U'.';
}

void escapeNonAscii(Letters &letters)
{
    for (Letter &letter : letters)
        letter.escaped = letter.escaped || !isAscii(letter.code);
}

void appendEscaped(QString &out, QByteArrayView bytes)
{
    static constexpr char16_t hex[] = u"0123456789ABCDEF";
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        out.append(u'%').append(QChar(hex[value >> 4])).append(QChar(hex[value & 0xf]));
    }
}

QString written(const Letter &letter)
{
    QString self = toString(letter.code);
    if (!letter.escaped)
        return self;
    QString out;
    appendEscaped(out, self.toUtf8());
    return out;
}

QString bodyOf(const Letters &letters)
{
    QString body;
    for (const Letter &letter : letters)
        body.append(written(letter));
    return body;
}

/// Whether the code point after @p c goes on with the same word. Does not depend on the case of @p c.
bool continuesWord(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == U'\'' || c == U'\u2019';
}

/// Every word starts with an upper-case letter and goes on in lower case; INBOX is written as the RFC does.
bool isUsualCase(const Letters &letters, const QString &text)
{
    if (text.compare(u"INBOX", Qt::CaseInsensitive) == 0)
        return text == u"INBOX";
    bool wordStart = true;
    for (const Letter &letter : letters) {
        if (letter.cased && !letter.escaped && letter.upper != wordStart)
            return false;
        wordStart = !continuesWord(letter.code);
    }
    return true;
}

QString caseMask(const std::vector<bool> &upper)
{
    QString mask;
    for (size_t first = 0; first < upper.size(); first += 4) {
        int digit = 0;
        for (size_t bit = 0; bit < 4 && first + bit < upper.size(); ++bit)
            digit |= int(upper[first + bit]) << bit;
        mask.prepend(QString::number(digit, 16));
    }
    while (mask.startsWith(u'0'))
        mask.remove(0, 1);
    return mask;
}

QString caseSuffix(const Letters &letters, const QString &text)
{
    if (isUsualCase(letters, text))
        return {};
    std::vector<bool> upper;
    for (const Letter &letter : letters) {
        if (letter.cased && !letter.escaped)
            upper.push_back(letter.upper);
    }
    const auto uppers = std::count(upper.begin(), upper.end(), true);
    if (uppers == 0)
        return QStringLiteral("~l");
    if (uppers == static_cast<qsizetype>(upper.size()))
        return QStringLiteral("~u");
    return u'~' + caseMask(upper);
}

bool isNfc(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C) == text;
}

QString readableForm(const QString &text)
{
    Letters letters = lettersOf(text);
    escapeEnds(letters);
    if (isReserved(text))
        letters.front().escaped = true;
    // Asked of the body as well: an escape can put a letter before a mark that stood alone.
    if (!isNfc(text) || !isNfc(bodyOf(letters)))
        escapeNonAscii(letters);
    return bodyOf(letters) + caseSuffix(letters, text);
}

QString rawForm(const QByteArray &raw)
{
    QString out;
    for (const char byte : raw) {
        if ((byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9'))
            out.append(QLatin1Char(byte));
        else
            appendEscaped(out, QByteArrayView(&byte, 1));
    }
    return out + QStringLiteral("~raw");
}

QString digestSuffix(const QByteArray &raw)
{
    return QStringLiteral("~~") + QString::fromLatin1(Sha256::of(raw).left(16).toHex());
}

/// At most maxPrefixBytes of @p name, ending neither inside a code point nor inside an escape.
QString readablePrefix(const QString &name)
{
    QString prefix;
    qsizetype bytes = 0;
    for (qsizetype i = 0; i < name.size();) {
        const qsizetype units = name[i] == u'%' ? 3 : name[i].isHighSurrogate() ? 2 : 1;
        const QString step = name.mid(i, units);
        bytes += step.toUtf8().size();
        if (bytes > maxPrefixBytes || step == u"~")
            break;
        prefix.append(step);
        i += units;
    }
    return prefix;
}

QByteArray unescaped(const QString &body)
{
    return QByteArray::fromPercentEncoding(body.toUtf8());
}

QString textOf(const QByteArray &utf8)
{
    // QString::fromUtf8() would swallow a byte order mark, which is a letter like any other here.
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    return decoder(utf8);
}

/// Every UID fits into so many digits.
QString padded(quint32 number, qsizetype digits)
{
    QString text(digits, u'0');
    for (auto digit = text.rbegin(); number > 0; ++digit, number /= 10)
        *digit = QChar(static_cast<char16_t>(u'0' + number % 10));
    return text;
}

} // namespace

QString pathComponent(const QByteArray &rawComponent)
{
    if (rawComponent.isEmpty())
        return QStringLiteral("~e");
    const QString text = decodeModifiedUtf7(rawComponent);
    const bool canonical = encodeModifiedUtf7(text) == rawComponent;
    QString name = canonical ? readableForm(text) : rawForm(rawComponent);
    if (name.toUtf8().size() <= maxComponentBytes)
        return name;
    return readablePrefix(name) + digestSuffix(rawComponent);
}

QByteArray rawComponent(const QString &pathComponent)
{
    // Some file systems of macOS hand names back decomposed; ours are all composed.
    const QString name = pathComponent.normalized(QString::NormalizationForm_C);
    if (name == u"~e")
        return QByteArrayLiteral("");
    const qsizetype tilde = name.indexOf(u'~');
    const QByteArray bytes = unescaped(tilde < 0 ? name : name.left(tilde));
    QByteArray raw = name.endsWith(u"~raw") ? bytes : encodeModifiedUtf7(textOf(bytes));
    // The forward direction is the one that decides what is a name of ours.
    if (raw.isEmpty() || mailsheaf::pathComponent(raw) != name)
        return {};
    return raw;
}

QString pathInEpoch(Uid uid)
{
    return blockName(uid) + u'/' + messageFileName(uid);
}

QString mailboxDirectory(const MailboxName &mailbox)
{
    // However the server spells it, INBOX is one mailbox (RFC 3501 §5.1).
    if (mailbox.isInbox())
        return QStringLiteral("mail/INBOX");
    QStringList parts{QStringLiteral("mail")};
    for (const QByteArray &raw : mailbox.rawComponents())
        parts.append(pathComponent(raw));
    QString directory = parts.join(u'/');
    if (directory.toUtf8().size() <= maxDirectoryBytes)
        return directory;
    // Nested beyond what a path may hold. No component begins with "~~", so this meets nothing else.
    return QStringLiteral("mail/") + digestSuffix(mailbox.raw());
}

QString epochDirectory(const MailboxName &mailbox, UidValidity validity)
{
    // Glued, not arg(): the "%2F" of an escape would be taken for a place marker.
    return mailboxDirectory(mailbox) + QStringLiteral("/messages-") + QString::number(validity);
}

QString blockName(Uid uid)
{
    return padded(uid / uidsPerDirectory, 6);
}

QString messageDirectory(const MailboxName &mailbox, UidValidity validity, Uid uid)
{
    return epochDirectory(mailbox, validity) + u'/' + blockName(uid);
}

QString messageFileName(Uid uid)
{
    return padded(uid, 10) + QStringLiteral(".eml");
}

QString messagePath(const MailboxName &mailbox, UidValidity validity, Uid uid)
{
    return messageDirectory(mailbox, validity, uid) + u'/' + messageFileName(uid);
}

} // namespace mailsheaf
