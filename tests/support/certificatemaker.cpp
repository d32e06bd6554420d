// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/certificatemaker.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <atomic>

namespace mailsheaf {

namespace {

template <auto Free>
struct Freeing
{
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

using Key = std::unique_ptr<EVP_PKEY, Freeing<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freeing<X509_free>>;
using Memory = std::unique_ptr<BIO, Freeing<BIO_free_all>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freeing<X509_EXTENSION_free>>;

/// A test that cannot make its certificates has nothing to say.
void must(bool done, const char *what)
{
    if (!done)
        qFatal("OpenSSL: %s: %s", what, ERR_error_string(ERR_peek_last_error(), nullptr));
}

Key newKey(CertificateWish::Key kind)
{
    switch (kind) {
    case CertificateWish::Key::Ec256:
        return Key(EVP_EC_gen("P-256"));
    case CertificateWish::Key::Rsa2048:
        return Key(EVP_RSA_gen(2048));
    case CertificateWish::Key::Rsa1024:
        return Key(EVP_RSA_gen(1024));
    case CertificateWish::Key::Rsa512:
        return Key(EVP_RSA_gen(512));
    }
    Q_UNREACHABLE();
}

void addExtension(X509 *certificate, X509 *issuer, const QByteArray &name, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_nconf(nullptr, &context, name.constData(), value.constData()));
    must(extension && X509_add_ext(certificate, extension.get(), -1) == 1, name.constData());
}

void fillIn(X509 *certificate, EVP_PKEY *key, const CertificateWish &wish)
{
    static std::atomic<long> serial = 1;
    constexpr int day = 24 * 60 * 60;
    X509_set_version(certificate, 2); // which is version 3
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), serial++);
    X509_gmtime_adj(X509_getm_notBefore(certificate), long(wish.validFrom) * day);
    X509_gmtime_adj(X509_getm_notAfter(certificate), long(wish.validTo) * day);
    must(X509_set_pubkey(certificate, key) == 1, "public key");
    if (!wish.commonName.isEmpty())
        X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char *>(wish.commonName.constData()), -1,
                                   -1, 0);
}

QByteArray contents(const Memory &memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &data);
    return {data, qsizetype(size)};
}

} // namespace

struct MadeCertificate::Parts
{
    Certificate certificate{X509_new()};
    Key key;

    /// nullptr: itself.
    void make(const CertificateWish &wish, const Parts *issuer, const Parts *signer)
    {
        key = newKey(wish.key);
        must(key != nullptr, "key");
        X509 *own = certificate.get();
        X509 *above = issuer ? issuer->certificate.get() : own;
        fillIn(own, key.get(), wish);
        X509_set_issuer_name(own, X509_get_subject_name(above));
        addExtension(own, above, "subjectKeyIdentifier", "hash");
        if (issuer)
            addExtension(own, above, "authorityKeyIdentifier", "keyid:always");
        if (!wish.names.isEmpty())
            addExtension(own, above, "subjectAltName", wish.names);
        for (const QByteArray &extension : wish.extensions) {
            const qsizetype at = extension.indexOf('=');
            addExtension(own, above, extension.left(at), extension.mid(at + 1));
        }
        must(X509_sign(own, signer ? signer->key.get() : key.get(), EVP_get_digestbyname(wish.digest)) > 0,
             "signature");
    }
};

CertificateWish authority(const QByteArray &commonName, int pathLength)
{
    const QByteArray limit = pathLength < 0 ? "" : ",pathlen:" + QByteArray::number(pathLength);
    CertificateWish wish;
    wish.commonName = commonName;
    wish.names.clear();
    wish.extensions = {"basicConstraints=critical,CA:TRUE" + limit, "keyUsage=critical,keyCertSign,cRLSign"};
    return wish;
}

MadeCertificate::MadeCertificate(const CertificateWish &wish)
{
    auto parts = std::make_shared<Parts>();
    parts->make(wish, nullptr, nullptr);
    d = parts;
}

MadeCertificate::MadeCertificate(const CertificateWish &wish, const MadeCertificate &issuer)
    : MadeCertificate(wish, issuer, issuer)
{
}

MadeCertificate::MadeCertificate(const CertificateWish &wish, const MadeCertificate &issuer,
                                 const MadeCertificate &signer)
{
    auto parts = std::make_shared<Parts>();
    parts->make(wish, issuer.d.get(), signer.d.get());
    d = parts;
}

QByteArray MadeCertificate::pem() const
{
    const Memory memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(memory.get(), d->certificate.get());
    return contents(memory);
}

QByteArray MadeCertificate::keyPem() const
{
    const Memory memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(memory.get(), d->key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return contents(memory);
}

TlsIdentity MadeCertificate::with(const std::vector<MadeCertificate> &others) const
{
    TlsIdentity identity{.chain = pem(), .key = keyPem()};
    for (const MadeCertificate &other : others)
        identity.chain += other.pem();
    return identity;
}

} // namespace mailsheaf
