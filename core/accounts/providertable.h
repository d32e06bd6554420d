// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/imap/endpoint.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace mailsheaf {

/// What a provider wants before a mail program may sign in.
enum class SignIn
{
    Password,    ///< Nothing that is known.
    EnableImap,  ///< IMAP must be switched on in the settings of the web mail.
    AppPassword, ///< A password of its own, made on the provider's web site.
    Web,         ///< No password at all: the provider's own sign-in page (OAuth 2).
};

/// A mail provider: where its server is and what it allows. A plain value. What is not known is empty.
struct Provider
{
    QString name;
    QStringList domains; ///< Of mail addresses, in lower case.
    Endpoint endpoint;
    QString exportHost;                 ///< A second server that is meant for fetching whole mailboxes.
    std::optional<int> connectionLimit; ///< At once, for one account, all programs of the user together.
    std::optional<quint64> dailyBytes;  ///< What one account may download in a day.
    std::optional<int> recommendedWorkers;
    SignIn signIn = SignIn::Password;
    QString helpUrl; ///< How to get what signIn asks for. https.
    QString notes;   ///< English, for whoever reads the file: where the figures are from.

    bool operator==(const Provider &) const = default;
};

/// The providers the program knows: a table compiled in (resources/providers.json), and the user's own
/// providers.json on top. A value; const functions may be called by any thread.
///
/// The file, version 1. Only name, domains and host must be there:
///
///     { "version": 1, "providers": [ { "name", "domains": [], "host", "port"?, "security"?, "exportHost"?,
///         "connectionLimit"?, "dailyBytes"?, "recommendedWorkers"?, "signIn"?, "helpUrl"?, "notes"? } ] }
///
/// `security` is tls (default), starttls or none; `signIn` is password (default), enable-imap, app-password
/// or web. In the user's file an entry with a known name changes the fields it has, and removes those that
/// are null; any other name is a new provider.
class ProviderTable final
{
public:
    /// The compiled-in table alone.
    [[nodiscard]] static ProviderTable builtIn();
    /// The compiled-in table with @p file on top; a missing file changes nothing. Strict: what is misspelt,
    /// mistyped or there twice fails, with a sentence that names it.
    [[nodiscard]] static Result<ProviderTable> load(const QString &file);
    /// `providers.json` beside the list of accounts.
    [[nodiscard]] static QString defaultFile();

    /// The table with @p json on top; @p file is only for the sentence.
    [[nodiscard]] Result<ProviderTable> merged(const QByteArray &json, const QString &file) const;

    /// By the domain of a mail address, or by an address; nullptr when none is known. What the user's file
    /// says wins.
    [[nodiscard]] const Provider *forAddress(const QString &addressOrDomain) const;
    /// By the name of its server, export host included.
    [[nodiscard]] const Provider *forHost(const QString &host) const;
    /// What the server at @p host lets one account download in a day; 0 where that is not known.
    [[nodiscard]] quint64 dailyBytes(const QString &host) const;
    [[nodiscard]] const QList<Provider> &providers() const { return m_providers; }

private:
    QList<Provider> m_providers; ///< Those of the user's file first.
};

} // namespace mailsheaf
