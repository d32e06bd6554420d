// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tlsend.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

#include <array>

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

using Memory = std::unique_ptr<BIO, Freeing<BIO_free_all>>;
using Certificate = std::unique_ptr<X509, Freeing<X509_free>>;
using Key = std::unique_ptr<EVP_PKEY, Freeing<EVP_PKEY_free>>;

Memory memoryOf(const QByteArray &bytes)
{
    return Memory(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
}

bool use(SSL_CTX *context, const TlsIdentity &identity)
{
    const Memory chain = memoryOf(identity.chain);
    const Memory keyText = memoryOf(identity.key);
    const Key key(PEM_read_bio_PrivateKey(keyText.get(), nullptr, nullptr, nullptr));
    const Certificate own(PEM_read_bio_X509(chain.get(), nullptr, nullptr, nullptr));
    if (!own || !key || SSL_CTX_use_certificate(context, own.get()) != 1 ||
        SSL_CTX_use_PrivateKey(context, key.get()) != 1)
        return false;
    while (Certificate next{PEM_read_bio_X509(chain.get(), nullptr, nullptr, nullptr)})
        SSL_CTX_add1_chain_cert(context, next.get());
    ERR_clear_error(); // the end of the chain is one
    return true;
}

} // namespace

class TlsEnd::Private
{
public:
    explicit Private(const TlsIdentity &identity)
        : context(SSL_CTX_new(TLS_server_method()))
    {
        SSL_CTX_set_security_level(context.get(), 0);
        SSL_CTX_set_mode(context.get(), SSL_MODE_NO_AUTO_CHAIN);
        failed = !use(context.get(), identity);
        ssl.reset(SSL_new(context.get()));
        in = BIO_new(BIO_s_mem());
        out = BIO_new(BIO_s_mem());
        SSL_set_bio(ssl.get(), in, out); // which now owns both
        SSL_set_accept_state(ssl.get());
    }

    /// Whether TLS can go on after it said @p result.
    [[nodiscard]] bool goesOn(int result) const
    {
        const int error = SSL_get_error(ssl.get(), result);
        return error == SSL_ERROR_NONE || error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE;
    }

    std::unique_ptr<SSL_CTX, Freeing<SSL_CTX_free>> context;
    std::unique_ptr<SSL, Freeing<SSL_free>> ssl;
    BIO *in = nullptr;
    BIO *out = nullptr;
    bool failed = false;
};

TlsEnd::TlsEnd(const TlsIdentity &identity)
    : d(std::make_unique<Private>(identity))
{
}

TlsEnd::~TlsEnd() = default;

QByteArray TlsEnd::received(const QByteArray &wire)
{
    BIO_write(d->in, wire.constData(), int(wire.size()));
    ERR_clear_error();
    if (!isEncrypted())
        d->failed = d->failed || !d->goesOn(SSL_do_handshake(d->ssl.get()));
    QByteArray plain;
    std::array<char, 16 << 10> bytes{};
    int count = 0;
    while (isEncrypted() && (count = SSL_read(d->ssl.get(), bytes.data(), int(bytes.size()))) > 0)
        plain.append(bytes.data(), count);
    return plain;
}

void TlsEnd::send(const QByteArray &plain)
{
    SSL_write(d->ssl.get(), plain.constData(), int(plain.size()));
}

QByteArray TlsEnd::takeOutgoing()
{
    QByteArray wire(qsizetype(BIO_ctrl_pending(d->out)), Qt::Uninitialized);
    if (!wire.isEmpty())
        BIO_read(d->out, wire.data(), int(wire.size()));
    return wire;
}

bool TlsEnd::isEncrypted() const
{
    return SSL_is_init_finished(d->ssl.get()) == 1;
}

bool TlsEnd::hasFailed() const
{
    return d->failed;
}

} // namespace mailsheaf
