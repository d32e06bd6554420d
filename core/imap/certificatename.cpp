// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/certificatename.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>

namespace mailsheaf {

namespace {

/// "*.example.org" is for "imap.example.org", and neither for "example.org" nor for "a.imap.example.org".
bool matches(const QString &pattern, const QString &host)
{
    const QString ace = pattern.toLower();
    if (!ace.startsWith(QStringLiteral("*.")))
        return !ace.contains(u'*') && QString::fromLatin1(QUrl::toAce(ace)) == host;
    const QString domain = ace.mid(1);
    const qsizetype dot = host.indexOf(u'.');
    return dot > 0 && host.mid(dot) == domain && domain.indexOf(u'.', 1) > 0 && !domain.contains(u'*');
}

} // namespace

bool isFor(const QSslCertificate &certificate, const QString &host)
{
    const auto entries = certificate.subjectAlternativeNames();
    if (const QHostAddress address(host); !address.isNull()) {
        return std::ranges::any_of(entries.values(QSsl::IpAddressEntry), [&](const QString &entry) {
            return QHostAddress(entry).isEqual(address, QHostAddress::StrictConversion);
        });
    }
    const QString name = QString::fromLatin1(QUrl::toAce(host)).toLower();
    QStringList names = entries.values(QSsl::DnsEntry);
    if (entries.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    return !name.isEmpty() &&
           std::ranges::any_of(names, [&](const QString &entry) { return matches(entry, name); });
}

} // namespace mailsheaf
