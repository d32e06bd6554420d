// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/tlsend.h"

#include <QByteArrayList>

#include <memory>

namespace mailsheaf {

/// What is to stand in a certificate. The defaults make a good one for imap.example.org.
struct CertificateWish
{
    enum class Key
    {
        Ec256,
        Rsa2048,
        Rsa1024,
        Rsa512,
    };

    QByteArray commonName = "imap.example.org";
    QByteArray names = "DNS:imap.example.org"; ///< subjectAltName as OpenSSL's configuration writes it;
                                               ///< empty: none.
    int validFrom = -1;                        ///< Days from now.
    int validTo = 30;
    Key key = Key::Ec256;
    const char *digest = "SHA256";
    /// Further extensions, "name=value" as OpenSSL's configuration writes them.
    QByteArrayList extensions{"basicConstraints=critical,CA:FALSE",
                              "keyUsage=critical,digitalSignature,keyEncipherment",
                              "extendedKeyUsage=serverAuth"};
};

/// The wish for an authority; @p pathLength: how many authorities may come below it, -1: any number.
[[nodiscard]] CertificateWish authority(const QByteArray &commonName, int pathLength = -1);

/// A certificate and its key, made for a test. A value; its parts are shared.
class MadeCertificate
{
public:
    /// Signs itself.
    explicit MadeCertificate(const CertificateWish &wish);
    /// Signed by @p issuer.
    MadeCertificate(const CertificateWish &wish, const MadeCertificate &issuer);
    /// Names @p issuer, but is signed with the key of @p signer.
    MadeCertificate(const CertificateWish &wish, const MadeCertificate &issuer,
                    const MadeCertificate &signer);

    [[nodiscard]] QByteArray pem() const;
    [[nodiscard]] QByteArray keyPem() const;
    /// What a server shows that has this certificate and sends @p others along.
    [[nodiscard]] TlsIdentity with(const std::vector<MadeCertificate> &others = {}) const;

private:
    struct Parts;

    std::shared_ptr<const Parts> d;
};

} // namespace mailsheaf
