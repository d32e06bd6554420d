// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/secretkeeper.h"

#include <utility>

namespace mailsheaf {

SecretKeeper::SecretKeeper(SecretStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void SecretKeeper::setPrompt(Prompt prompt)
{
    m_prompt = std::move(prompt);
}

void SecretKeeper::find(const Account &account, Asking asking, QObject *context, const Done &done)
{
    const QString key = account.secretKey();
    if (m_session.contains(key)) {
        const Secret secret = m_session.value(key);
        QMetaObject::invokeMethod(
            context, [done, secret] { done(std::optional(secret)); }, Qt::QueuedConnection);
        return;
    }
    if (m_rejected.contains(key)) {
        const QString reason = m_rejected.value(key);
        if (asking == Asking::Allowed)
            ask(account, reason, context, done);
        else
            QMetaObject::invokeMethod(
                context, [done] { done(std::optional<Secret>()); }, Qt::QueuedConnection);
        return;
    }
    const QPointer<QObject> alive = context;
    m_store.read(key, this, [this, account, asking, alive, done](const Result<std::optional<Secret>> &found) {
        if (!alive)
            return;
        const bool missing = !found || !found->has_value();
        if (missing && asking == Asking::Allowed)
            ask(account, found ? QString() : found.error().sentence, alive, done);
        else
            done(found);
    });
}

void SecretKeeper::ask(const Account &account, const QString &reason, QObject *context, const Done &done)
{
    QList<Waiting> &waiting = m_waiting[account.secretKey()];
    waiting.append({context, done});
    if (waiting.size() > 1)
        return;
    if (!m_prompt) {
        answer(account, std::nullopt);
        return;
    }
    const QPointer<SecretKeeper> self = this;
    m_prompt(account, reason, [self, account](const std::optional<TypedSecret> &typed) {
        if (self)
            self->answer(account, typed);
    });
}

void SecretKeeper::answer(const Account &account, const std::optional<TypedSecret> &typed)
{
    if (typed)
        remember(account, *typed);
    const QList<Waiting> waiting = m_waiting.take(account.secretKey());
    for (const Waiting &one : waiting) {
        if (!one.context)
            continue;
        if (typed)
            one.done(std::optional(typed->secret));
        else
            one.done(failure(Error::cancelled()));
    }
}

void SecretKeeper::remember(const Account &account, const TypedSecret &typed)
{
    const QString key = account.secretKey();
    m_rejected.remove(key);
    // Also while it is on its way into the keychain, which may take as long as the user needs to unlock it.
    m_session.insert(key, typed.secret);
    if (!typed.remember)
        return;
    m_store.write(key, typed.secret, this, [this, account](const Result<void> &written) {
        if (written)
            m_session.remove(account.secretKey());
        else
            Q_EMIT keychainFailed(account, written.error());
    });
}

void SecretKeeper::forget(const Account &account)
{
    m_session.remove(account.secretKey());
    m_rejected.remove(account.secretKey());
    m_store.remove(account.secretKey(), this, [this, account](const Result<void> &removed) {
        if (!removed)
            Q_EMIT keychainFailed(account, removed.error());
    });
}

void SecretKeeper::reject(const Account &account, const QString &reason)
{
    m_session.remove(account.secretKey());
    m_rejected.insert(account.secretKey(), reason);
}

} // namespace mailsheaf
