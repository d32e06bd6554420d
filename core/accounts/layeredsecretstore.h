// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/secretstore.h"

#include <QHash>

namespace mailsheaf {

/// The keychain, with this run's memory for what the keychain did not take.
///
/// A secret is held in memory from write() until the keychain has confirmed it. While it is held, it is newer
/// than what the keychain has, so it is what read() gives. Safe to destroy with answers outstanding.
class LayeredSecretStore final : public SecretStore
{
public:
    explicit LayeredSecretStore(std::unique_ptr<SecretStore> keychain);
    ~LayeredSecretStore() override;

    void read(const QString &key, QObject *context, ReadDone done) override;
    void write(const QString &key, const Secret &secret, QObject *context, WriteDone done) override;
    void remove(const QString &key, QObject *context, WriteDone done) override;

private:
    struct Held
    {
        Secret secret;
        quint64 writeNumber = 0; ///< Which write() it came from: an older confirmation must not drop it.
    };
    using HeldSecrets = QHash<QString, Held>;

    std::unique_ptr<SecretStore> m_keychain;
    std::shared_ptr<HeldSecrets> m_held; ///< Shared with answers on their way.
    quint64 m_writes = 0;
};

} // namespace mailsheaf
