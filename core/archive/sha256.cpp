// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/sha256.h"

#include <openssl/evp.h>

namespace mailsheaf {

namespace {

/// OpenSSL's calls fail here only without memory or without SHA-256: there is no going on either way.
void require(bool ok)
{
    if (!ok)
        qFatal("OpenSSL cannot compute SHA-256");
}

} // namespace

void Sha256::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    // Fetched once: looking the algorithm up for every message costs more than hashing a small one.
    static EVP_MD *const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    require(m_context && algorithm != nullptr && EVP_DigestInit_ex(m_context.get(), algorithm, nullptr) == 1);
}

void Sha256::add(std::span<const char> bytes)
{
    require(EVP_DigestUpdate(m_context.get(), bytes.data(), bytes.size()) == 1);
}

QByteArray Sha256::soFar() const
{
    Sha256 copy;
    require(EVP_MD_CTX_copy_ex(copy.m_context.get(), m_context.get()) == 1);
    return copy.finish();
}

QByteArray Sha256::finish()
{
    QByteArray digest(32, Qt::Uninitialized);
    require(EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr) ==
            1);
    return digest;
}

QByteArray Sha256::of(const QByteArray &bytes)
{
    Sha256 hash;
    hash.add({bytes.constData(), static_cast<size_t>(bytes.size())});
    return hash.finish();
}

} // namespace mailsheaf
