// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/fakebackupjob.h"
#include "tests/ui/support/fakeexperimentjob.h"
#include "tests/ui/support/fakeplatform.h"
#include "ui/services/appservices.h"

#include <QPointer>
#include <QPromise>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <vector>

namespace mailsheaf {

/// A SecretStore that can be told to fail, as a locked or missing keychain does. Answers later, like a real
/// one.
class FakeSecretStore final : public SecretStore
{
public:
    void read(const QString &key, QObject *context, ReadDone done) override;
    void write(const QString &key, const Secret &secret, QObject *context, WriteDone done) override;
    void remove(const QString &key, QObject *context, WriteDone done) override;

    QHash<QString, Secret> secrets;
    std::optional<Error> failure; ///< What every call answers instead.
};

/// The outside of the window, made of temporary files and of answers that a test gives when it wants to.
class FakeServices
{
public:
    FakeServices();

    [[nodiscard]] AppServices services();
    /// An account in the store, with its password in the secret store, whose name is @p name.
    Account addAccount(const QString &name);

    /// One question to the server that waits for its answer.
    struct PendingProbe
    {
        Endpoint endpoint;
        QString user;
        Secret secret;
        CancelToken cancel;
        std::shared_ptr<QPromise<Result<ServerView>>> promise;
    };
    /// Answers the oldest question.
    void answerProbe(const Result<ServerView> &answer);

    QTemporaryDir folder;
    AccountStore accounts;
    FakeSecretStore secrets;
    QSettings settings;
    ProviderTable providers;
    std::vector<PendingProbe> probes;
    std::optional<Result<ServerView>> probeAnswer;  ///< Set: answer at once with this.
    Result<ServerCertificate> certificate;          ///< What the server shows.
    QList<QPointer<FakeBackupJob>> jobs;            ///< All ever made; null when gone.
    QList<QPointer<FakeExperimentJob>> experiments; ///< All ever made; null when gone.
    QString chosenFile;                             ///< What the dialog to save answers; empty: cancelled.
    QStringList suggestedFiles;                     ///< What it suggested.
    QString chosenFolder;                           ///< What the file dialog answers; empty: cancelled.
    FakePlatform fakePlatform;
    std::unique_ptr<Platform> platform; ///< Set: instead of the fake one.
    QStringList openedFiles;            ///< What was asked to be opened.
    QDateTime now;
};

/// A folder tree as a small company's server has it: 12 mailboxes, special uses, sizes, one \Noselect node.
[[nodiscard]] ServerView sampleView();
/// One that has signed itself.
[[nodiscard]] ServerCertificate sampleCertificate();
/// A run in the middle, with that many workers.
[[nodiscard]] RunProgress sampleProgress(int workers);

/// An experiment as a provider 40 ms away might give it: three repeats of all methods with 1, 2, 4 and 8
/// workers.
[[nodiscard]] ExperimentResult sampleResult();

} // namespace mailsheaf
