// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/accounts/secretstore.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace mailsheaf {

/// What the user typed when asked for a password.
struct TypedSecret
{
    Secret secret;
    bool remember = true; ///< Keep it in the keychain; else until the program ends.
};

/// Finds the password of an account: what was typed for this run, then the SecretStore, then a question to
/// the user. Asks once, however many wait for the answer; asks again after the server has refused one.
/// Lives in the main thread.
class SecretKeeper final : public QObject
{
    Q_OBJECT

public:
    enum class Asking
    {
        Allowed,
        Forbidden, ///< Nobody pressed a button: no question out of nowhere.
    };
    /// nullopt: there is none, and asking was forbidden. Cancelled: the user gave no answer.
    using Done = std::function<void(const Result<std::optional<Secret>> &)>;
    /// nullopt: the user gave none.
    using Answer = std::function<void(const std::optional<TypedSecret> &)>;
    /// Shows the question, with @p reason above it when there is one, and answers exactly once.
    using Prompt = std::function<void(const Account &account, const QString &reason, const Answer &answer)>;

    explicit SecretKeeper(SecretStore &store, QObject *parent = nullptr);

    void setPrompt(Prompt prompt);
    /// @p done is called later and exactly once, unless @p context is gone.
    void find(const Account &account, Asking asking, QObject *context, const Done &done);
    void remember(const Account &account, const TypedSecret &typed);
    void forget(const Account &account);
    /// The server refused it: never send it again unasked. @p reason is shown with the next question.
    void reject(const Account &account, const QString &reason);

Q_SIGNALS:
    /// The keychain did not take the password: it is kept for this run only.
    void keychainFailed(const mailsheaf::Account &account, const mailsheaf::Error &error);

private:
    void ask(const Account &account, const QString &reason, QObject *context, const Done &done);
    void answer(const Account &account, const std::optional<TypedSecret> &typed);

    struct Waiting
    {
        QPointer<QObject> context;
        Done done;
    };

    SecretStore &m_store;
    Prompt m_prompt;
    QHash<QString, Secret> m_session;         ///< By secretKey(): typed, not to be remembered.
    QHash<QString, QString> m_rejected;       ///< By secretKey(): why the next one must be typed.
    QHash<QString, QList<Waiting>> m_waiting; ///< By secretKey(): a question is open.
};

} // namespace mailsheaf
