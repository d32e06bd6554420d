// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/secretstore.h"

#include <QTest>

/// Waits for the answers of a SecretStore, so that a test reads like a list of calls.
/// A missing answer fails the test and gives the kind Cancelled, which no store answers with.
class SecretAnswer
{
public:
    explicit SecretAnswer(mailsheaf::SecretStore &store)
        : m_store(store)
    {
    }

    mailsheaf::Result<std::optional<mailsheaf::Secret>> read(const QString &key)
    {
        return wait<std::optional<mailsheaf::Secret>>(
            [&](QObject *context, auto done) { m_store.read(key, context, std::move(done)); });
    }

    mailsheaf::Result<void> write(const QString &key, const QByteArray &password)
    {
        return wait<void>([&](QObject *context, auto done) {
            m_store.write(key, mailsheaf::Secret(password), context, std::move(done));
        });
    }

    mailsheaf::Result<void> remove(const QString &key)
    {
        return wait<void>(
            [&](QObject *context, auto done) { m_store.remove(key, context, std::move(done)); });
    }

    /// What is stored, as bytes; "<none>" for nothing, "<failure>" for a failure.
    QByteArray bytes(const QString &key)
    {
        const auto answer = read(key);
        if (!answer)
            return "<failure>";
        return answer->has_value() ? (*answer)->reveal() : QByteArray("<none>");
    }

private:
    template <typename T, typename Call>
    mailsheaf::Result<T> wait(const Call &call)
    {
        // The answer outlives this frame if it comes late, so it must not point into it.
        auto answer = std::make_shared<std::optional<mailsheaf::Result<T>>>();
        QObject context;
        call(&context, [answer](mailsheaf::Result<T> result) { *answer = std::move(result); });
        if (answer->has_value()) {
            QTest::qFail("answered inside the call", __FILE__, __LINE__);
            return **answer;
        }
        if (!QTest::qWaitFor([&] { return answer->has_value(); }, 20000)) {
            QTest::qFail("no answer", __FILE__, __LINE__);
            return mailsheaf::failure(mailsheaf::Error::cancelled());
        }
        return **answer;
    }

    mailsheaf::SecretStore &m_store;
};
