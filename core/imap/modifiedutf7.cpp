// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/mailboxname.h"

#include <QStringDecoder>

#include <optional>

namespace mailsheaf {

namespace {

constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+,";

bool isPrintableAscii(char16_t c)
{
    return c >= 0x20 && c <= 0x7e;
}

int sextet(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    if (c == '+')
        return 62;
    return c == ',' ? 63 : -1;
}

/// What stands between '&' and '-': UTF-16 in big-endian order, in base64 without padding.
std::optional<QString> decodeShifted(QByteArrayView digits)
{
    QString text;
    quint32 bits = 0;
    int held = 0;
    for (const char digit : digits) {
        const int value = sextet(digit);
        if (value < 0)
            return std::nullopt;
        bits = bits << 6 | static_cast<quint32>(value);
        held += 6;
        if (held >= 16) {
            held -= 16;
            text.append(QChar(static_cast<char16_t>(bits >> held)));
        }
    }
    if (held >= 6 || text.isEmpty() || !text.isValidUtf16())
        return std::nullopt;
    return text;
}

std::optional<QString> decodeStrictly(QByteArrayView raw)
{
    QString text;
    text.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const char c = raw[i];
        if (!isPrintableAscii(static_cast<unsigned char>(c)))
            return std::nullopt;
        if (c != '&') {
            text.append(QLatin1Char(c));
            continue;
        }
        const qsizetype end = raw.indexOf('-', i);
        if (end < 0)
            return std::nullopt;
        const QByteArrayView digits = raw.sliced(i + 1, end - i - 1);
        const auto shifted = digits.isEmpty() ? QStringLiteral("&") : decodeShifted(digits);
        if (!shifted)
            return std::nullopt;
        text.append(*shifted);
        i = end;
    }
    return text;
}

void appendShifted(QByteArray &raw, QStringView units)
{
    raw.append('&');
    quint32 bits = 0;
    int held = 0;
    for (const QChar unit : units) {
        bits = bits << 16 | unit.unicode();
        held += 16;
        while (held >= 6) {
            held -= 6;
            raw.append(alphabet[bits >> held & 0x3f]);
        }
    }
    if (held > 0)
        raw.append(alphabet[bits << (6 - held) & 0x3f]);
    raw.append('-');
}

} // namespace

QString decodeModifiedUtf7(const QByteArray &raw)
{
    if (auto text = decodeStrictly(raw))
        return *std::move(text);
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8(raw);
    return utf8.hasError() ? QString::fromLatin1(raw) : text;
}

QByteArray encodeModifiedUtf7(const QString &text)
{
    QByteArray raw;
    raw.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && !isPrintableAscii(text[end].unicode()))
            ++end;
        if (end > i) {
            appendShifted(raw, QStringView(text).sliced(i, end - i));
            i = end;
            continue;
        }
        raw.append(text[i].toLatin1());
        if (text[i] == QLatin1Char('&'))
            raw.append('-');
        ++i;
    }
    return raw;
}

} // namespace mailsheaf
