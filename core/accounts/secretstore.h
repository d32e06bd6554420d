// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace mailsheaf {

/// Where passwords are kept. Implementations: the system's keychain, and memory for this run only.
///
/// Called from the main thread, which must run an event loop; answers arrive there, later, exactly once,
/// unless @p context has been destroyed meanwhile. There is no implementation that writes a secret to a file.
class SecretStore
{
public:
    using ReadDone = std::function<void(Result<std::optional<Secret>>)>;
    using WriteDone = std::function<void(Result<void>)>;

    SecretStore() = default;
    virtual ~SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)

    /// nullopt: the store works but holds nothing under @p key. A failure has the kind Secret.
    virtual void read(const QString &key, QObject *context, ReadDone done) = 0;
    virtual void write(const QString &key, const Secret &secret, QObject *context, WriteDone done) = 0;
    /// Removing what is not there succeeds.
    virtual void remove(const QString &key, QObject *context, WriteDone done) = 0;
};

/// Secret Service on Linux, Keychain on macOS, Credential Manager on Windows; through QtKeychain, never with
/// its plain-text fallback. Fails with the kind Secret and a sentence that says what to do.
[[nodiscard]] std::unique_ptr<SecretStore> makeKeychainSecretStore();

/// Keeps secrets in memory and forgets them at exit.
[[nodiscard]] std::unique_ptr<SecretStore> makeMemorySecretStore();

/// Asks @p keychain first; when it fails, keeps the secret in memory for this run. A write then still reports
/// the keychain's failure, so that the user is told that the password will be asked for again.
[[nodiscard]] std::unique_ptr<SecretStore> makeLayeredSecretStore(std::unique_ptr<SecretStore> keychain);

} // namespace mailsheaf
