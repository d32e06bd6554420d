// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/layeredsecretstore.h"

#include "core/accounts/answerlater.h"

namespace mailsheaf {

LayeredSecretStore::LayeredSecretStore(std::unique_ptr<SecretStore> keychain)
    : m_keychain(std::move(keychain))
    , m_held(std::make_shared<HeldSecrets>())
{
}

LayeredSecretStore::~LayeredSecretStore() = default;

void LayeredSecretStore::read(const QString &key, QObject *context, ReadDone done)
{
    if (const auto held = m_held->constFind(key); held != m_held->constEnd())
        answerLater(context, std::move(done), Result<std::optional<Secret>>(held->secret));
    else
        m_keychain->read(key, context, std::move(done));
}

void LayeredSecretStore::write(const QString &key, const Secret &secret, QObject *context, WriteDone done)
{
    const quint64 number = ++m_writes;
    m_held->insert(key, {secret, number});
    m_keychain->write(key, secret, context,
                      [held = m_held, key, number, done = std::move(done)](Result<void> result) {
                          if (result && held->value(key).writeNumber == number)
                              held->remove(key);
                          done(std::move(result));
                      });
}

void LayeredSecretStore::remove(const QString &key, QObject *context, WriteDone done)
{
    m_held->remove(key);
    m_keychain->remove(key, context, std::move(done));
}

std::unique_ptr<SecretStore> makeLayeredSecretStore(std::unique_ptr<SecretStore> keychain)
{
    return std::make_unique<LayeredSecretStore>(std::move(keychain));
}

} // namespace mailsheaf
