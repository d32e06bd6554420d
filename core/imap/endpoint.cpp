// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/endpoint.h"

#include <QHostAddress>
#include <QRegularExpression>

namespace mailsheaf {

quint16 defaultPort(Security security)
{
    return security == Security::Tls ? 993 : 143;
}

QString securityName(Security security)
{
    switch (security) {
    case Security::Tls:
        return QStringLiteral("tls");
    case Security::StartTls:
        return QStringLiteral("starttls");
    case Security::None:
        return QStringLiteral("none");
    }
    Q_UNREACHABLE();
}

bool parseSecurity(const QString &name, Security *security)
{
    for (const Security each : {Security::Tls, Security::StartTls, Security::None}) {
        if (name == securityName(each)) {
            *security = each;
            return true;
        }
    }
    return false;
}

QString fingerprintText(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256.toHex(':')).toUpper();
}

QByteArray parseFingerprint(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[0-9A-F]{2}(:?[0-9A-F]{2}){31}$"),
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch() ? QByteArray::fromHex(text.toLatin1()) : QByteArray();
}

bool isLoopback(const QString &host)
{
    if (host.compare(QLatin1StringView("localhost"), Qt::CaseInsensitive) == 0)
        return true;
    // Short forms such as "127.1" are left out: what they mean depends on who reads them.
    QHostAddress address;
    if (!address.setAddress(host) || !address.isLoopback())
        return false;
    return host.contains(u':') || host.count(u'.') == 3;
}

} // namespace mailsheaf
