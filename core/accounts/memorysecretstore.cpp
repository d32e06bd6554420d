// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/memorysecretstore.h"

#include "core/accounts/answerlater.h"

namespace mailsheaf {

void MemorySecretStore::read(const QString &key, QObject *context, ReadDone done)
{
    std::optional<Secret> secret;
    if (const auto found = m_secrets.constFind(key); found != m_secrets.constEnd())
        secret = *found;
    answerLater(context, std::move(done), Result<std::optional<Secret>>(std::move(secret)));
}

void MemorySecretStore::write(const QString &key, const Secret &secret, QObject *context, WriteDone done)
{
    m_secrets.insert(key, secret);
    answerLater(context, std::move(done), Result<void>());
}

void MemorySecretStore::remove(const QString &key, QObject *context, WriteDone done)
{
    m_secrets.remove(key);
    answerLater(context, std::move(done), Result<void>());
}

std::unique_ptr<SecretStore> makeMemorySecretStore()
{
    return std::make_unique<MemorySecretStore>();
}

} // namespace mailsheaf
