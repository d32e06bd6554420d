// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selftest/throwawaycertificate.h"

#include <QCoreApplication>

#include <memory>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

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

tl::unexpected<Error> opensslFailure()
{
    return failure(ErrorKind::Certificate,
                   QCoreApplication::translate("mailsheaf::SelfTest",
                                               "OpenSSL could not make a certificate for the self-test."),
                   QString::fromLatin1(ERR_error_string(ERR_get_error(), nullptr)));
}

QByteArray contents(const Memory &memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &data);
    return {data, static_cast<qsizetype>(size)};
}

bool addExtension(X509 *certificate, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool fillIn(X509 *certificate, EVP_PKEY *key)
{
    constexpr long version3 = 2;
    constexpr long day = 24L * 60 * 60;
    X509_NAME *name = X509_get_subject_name(certificate);
    const auto *commonName = reinterpret_cast<const unsigned char *>("Mailsheaf self-test");
    return X509_set_version(certificate, version3) == 1 &&
           ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1) == 1 &&
           X509_gmtime_adj(X509_getm_notBefore(certificate), -day) &&
           X509_gmtime_adj(X509_getm_notAfter(certificate), day) &&
           X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, commonName, -1, -1, 0) == 1 &&
           X509_set_issuer_name(certificate, name) == 1 && X509_set_pubkey(certificate, key) == 1 &&
           addExtension(certificate, NID_basic_constraints, "critical,CA:TRUE") &&
           addExtension(certificate, NID_subject_alt_name, "IP:127.0.0.1") &&
           X509_sign(certificate, key, EVP_sha256()) > 0;
}

} // namespace

Result<ThrowawayCertificate> makeThrowawayCertificate()
{
    constexpr unsigned int bits = 2048; // RSA, which every TLS backend of Qt can use as a server
    const Key key(EVP_RSA_gen(bits));
    const Certificate certificate(X509_new());
    const Memory keyPem(BIO_new(BIO_s_mem()));
    const Memory certificatePem(BIO_new(BIO_s_mem()));
    if (!key || !certificate || !keyPem || !certificatePem || !fillIn(certificate.get(), key.get()) ||
        PEM_write_bio_PrivateKey_traditional(keyPem.get(), key.get(), nullptr, nullptr, 0, nullptr,
                                             nullptr) != 1 ||
        PEM_write_bio_X509(certificatePem.get(), certificate.get()) != 1)
        return opensslFailure();
    return ThrowawayCertificate{.key = contents(keyPem), .certificate = contents(certificatePem)};
}

} // namespace mailsheaf
