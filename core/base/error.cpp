// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <QCoreApplication>

#include <utility>

namespace mailsheaf {

namespace {

constexpr qsizetype maxServerText = 500;

bool isHarmless(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidirectional overrides, zero-width characters
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

} // namespace

Error Error::cancelled()
{
    return {.kind = ErrorKind::Cancelled,
            .sentence = QCoreApplication::translate("mailsheaf::Error", "Stopped."),
            .detail = {}};
}

tl::unexpected<Error> failure(ErrorKind kind, QString sentence, QString detail)
{
    return tl::unexpected(Error{.kind = kind, .sentence = std::move(sentence), .detail = std::move(detail)});
}

tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected(std::move(error));
}

QString errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
        return QStringLiteral("usage");
    case ErrorKind::Network:
        return QStringLiteral("network");
    case ErrorKind::Throttled:
        return QStringLiteral("throttled");
    case ErrorKind::Auth:
        return QStringLiteral("auth");
    case ErrorKind::Certificate:
        return QStringLiteral("certificate");
    case ErrorKind::Protocol:
        return QStringLiteral("protocol");
    case ErrorKind::Mailbox:
        return QStringLiteral("mailbox");
    case ErrorKind::Message:
        return QStringLiteral("message");
    case ErrorKind::Archive:
        return QStringLiteral("archive");
    case ErrorKind::ArchiveGone:
        return QStringLiteral("archive-gone");
    case ErrorKind::Secret:
        return QStringLiteral("secret");
    case ErrorKind::Cancelled:
        return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

QString serverText(const QByteArray &raw)
{
    // Line breaks become spaces before control characters go, or they would join two words.
    QString text = QString::fromUtf8(raw.left(4 * maxServerText)).simplified();
    text.removeIf([](QChar c) { return !isHarmless(c); });
    return text.simplified().left(maxServerText);
}

} // namespace mailsheaf
