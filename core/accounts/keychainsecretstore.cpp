// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/secretstore.h"

#include <QCoreApplication>

#include <qt6keychain/keychain.h>

namespace mailsheaf {

namespace {

struct Keychain
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::Keychain)
};

QString serviceName()
{
    return QStringLiteral(MAILSHEAF_APP_ID);
}

/// Without a bus, with a locked and with an absent keyring QtKeychain answers the same vague OtherError, in
/// words made for programmers ("Object does not exist at path …"). One sentence covers them all.
QString sentenceFor(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return Keychain::tr(
            "The system's keychain did not let Mailsheaf at the password; unlock it, allow the "
            "access, and try again.");
    case QKeychain::CouldNotDeleteEntry:
        return Keychain::tr(
            "The system's keychain did not remove the password; remove it with the system's own "
            "password manager.");
    default:
        return Keychain::tr(
            "The system's keychain is locked or not running, so the password is neither read nor "
            "kept there; start or unlock it (for example GNOME Keyring or KWallet) and try again.");
    }
}

tl::unexpected<Error> failureOf(const QKeychain::Job &job)
{
    return failure(ErrorKind::Secret, sentenceFor(job.error()), job.errorString());
}

Result<std::optional<Secret>> readAnswer(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::EntryNotFound)
        return std::optional<Secret>();
    if (job.error() != QKeychain::NoError)
        return failureOf(job);
    return std::optional<Secret>(Secret(static_cast<const QKeychain::ReadPasswordJob &>(job).binaryData()));
}

Result<void> changeAnswer(const QKeychain::Job &job)
{
    if (job.error() != QKeychain::NoError && job.error() != QKeychain::EntryNotFound)
        return failureOf(job);
    return {};
}

/// As text where that keeps every byte: the user can then see and change it with the system's password
/// manager.
void fill(QKeychain::WritePasswordJob &job, const QByteArray &password)
{
    const QString text = QString::fromUtf8(password);
    if (text.toUtf8() == password)
        job.setTextData(text);
    else
        job.setBinaryData(password);
}

/// The job deletes itself when it is done, also when nobody waits for it any more.
template <typename Done, typename Answer>
void startJob(QKeychain::Job *job, const QString &key, QObject *context, Done done, Answer answer)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false); // never into a plain file
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [done = std::move(done), answer](QKeychain::Job *finished) { done(answer(*finished)); });
    job->start();
}

class KeychainSecretStore final : public SecretStore
{
public:
    void read(const QString &key, QObject *context, ReadDone done) override
    {
        startJob(new QKeychain::ReadPasswordJob(serviceName()), key, context, std::move(done), readAnswer);
    }

    void write(const QString &key, const Secret &secret, QObject *context, WriteDone done) override
    {
        auto *job = new QKeychain::WritePasswordJob(serviceName());
        fill(*job, secret.reveal());
        startJob(job, key, context, std::move(done), changeAnswer);
    }

    void remove(const QString &key, QObject *context, WriteDone done) override
    {
        startJob(new QKeychain::DeletePasswordJob(serviceName()), key, context, std::move(done),
                 changeAnswer);
    }
};

} // namespace

std::unique_ptr<SecretStore> makeKeychainSecretStore()
{
    return std::make_unique<KeychainSecretStore>();
}

} // namespace mailsheaf
