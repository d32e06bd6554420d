// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fakeservices.h"

#include <QTimer>

#include <array>
#include <cmath>
#include <utility>

namespace mailsheaf {

void FakeSecretStore::read(const QString &key, QObject *context, ReadDone done)
{
    QTimer::singleShot(0, context, [this, key, done = std::move(done)] {
        if (failure)
            done(mailsheaf::failure(*failure));
        else
            done(secrets.contains(key) ? std::optional(secrets.value(key)) : std::nullopt);
    });
}

void FakeSecretStore::write(const QString &key, const Secret &secret, QObject *context, WriteDone done)
{
    QTimer::singleShot(0, context, [this, key, secret, done = std::move(done)] {
        if (failure) {
            done(mailsheaf::failure(*failure));
            return;
        }
        secrets.insert(key, secret);
        done({});
    });
}

void FakeSecretStore::remove(const QString &key, QObject *context, WriteDone done)
{
    QTimer::singleShot(0, context, [this, key, done = std::move(done)] {
        secrets.remove(key);
        done({});
    });
}

FakeServices::FakeServices()
    : accounts(folder.filePath(QStringLiteral("accounts.json")))
    , settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
    , providers(ProviderTable::builtIn())
    , certificate(sampleCertificate())
    , now(QDate(2025, 11, 24), QTime(14, 30))
{
    const Result<void> loaded = accounts.load();
    Q_ASSERT(loaded);
}

AppServices FakeServices::services()
{
    const auto choose = [this](QWidget *, const QString &, const QString &,
                               const std::function<void(const QString &)> &chosen) {
        if (!chosenFolder.isEmpty())
            chosen(chosenFolder);
    };
    return {.accounts = accounts,
            .secrets = secrets,
            .settings = settings,
            .providers = providers,
            .platform = platform ? *platform : fakePlatform,
            .makeJob =
                [this](const BackupRequest &request) {
                    auto job = std::make_unique<FakeBackupJob>(request);
                    jobs.append(job.get());
                    return job;
                },
            .makeExperiment =
                [this](const ExperimentRequest &request) {
                    auto job = std::make_unique<FakeExperimentJob>(request);
                    experiments.append(job.get());
                    return job;
                },
            .probe =
                [this](const Endpoint &endpoint, const QString &user, const Secret &secret,
                       const CancelToken &cancel) {
                    auto promise = std::make_shared<QPromise<Result<ServerView>>>();
                    promise->start();
                    QFuture<Result<ServerView>> future = promise->future();
                    probes.push_back({endpoint, user, secret, cancel, promise});
                    if (probeAnswer)
                        answerProbe(*probeAnswer);
                    return future;
                },
            .probeCertificate =
                [this](const Endpoint &, const CancelToken &) {
                    QPromise<Result<ServerCertificate>> promise;
                    promise.start();
                    promise.addResult(certificate);
                    promise.finish();
                    return promise.future();
                },
            .chooseFolder = choose,
            .chooseCertificate = choose,
            .chooseSaveFile =
                [this](QWidget *, const QString &, const QString &start,
                       const std::function<void(const QString &)> &chosen) {
                    suggestedFiles.append(start);
                    if (!chosenFile.isEmpty())
                        chosen(chosenFile);
                },
            .openFile =
                [this](const QString &path) {
                    openedFiles.append(path);
                    return true;
                },
            .now = [this] { return now; }};
}

Account FakeServices::addAccount(const QString &name)
{
    Account account = newAccount();
    account.name = name;
    account.user = QStringLiteral("%1@example.org").arg(name.toLower());
    account.endpoint.host = QStringLiteral("imap.example.org");
    account.destination = folder.filePath(name);
    secrets.secrets.insert(account.secretKey(), Secret(QStringLiteral("correct horse")));
    const Result<void> saved = accounts.save(account);
    Q_ASSERT(saved);
    return account;
}

void FakeServices::answerProbe(const Result<ServerView> &answer)
{
    Q_ASSERT(!probes.empty());
    const PendingProbe probe = probes.front();
    probes.erase(probes.begin());
    probe.promise->addResult(answer);
    probe.promise->finish();
}

ServerView sampleView()
{
    struct Row
    {
        const char *name;
        SpecialUse use;
        quint32 messages;
        quint64 bytes;
    };
    constexpr std::array rows{
        Row{"INBOX", SpecialUse::None, 1284, 214'300'000},
        Row{"Drafts", SpecialUse::Drafts, 7, 1'900'000},
        Row{"Sent", SpecialUse::Sent, 8430, 1'240'000'000},
        Row{"Archive", SpecialUse::Archive, 48212, 3'960'000'000},
        Row{"Archive/2023", SpecialUse::None, 9120, 804'000'000},
        Row{"Archive/2024", SpecialUse::None, 10344, 921'500'000},
        Row{"Junk", SpecialUse::Junk, 312, 9'400'000},
        Row{"Trash", SpecialUse::Trash, 95, 22'100'000},
        Row{"Projects/Harbour", SpecialUse::None, 2210, 512'000'000},
        Row{"Projects/Lighthouse", SpecialUse::None, 640, 88'300'000},
        Row{"Newsletters", SpecialUse::None, 5102, 301'000'000},
    };
    ServerView view;
    view.tlsSummary = QStringLiteral("TLS 1.3");
    for (const Row &row : rows)
        view.mailboxes.append(MailboxInfo{.name = MailboxName(row.name),
                                          .use = row.use,
                                          .selectable = true,
                                          .statusProblem = {},
                                          .uidValidity = 1,
                                          .uidNext = row.messages + 1,
                                          .messages = row.messages,
                                          .bytes = row.bytes,
                                          .highestModSeq = 0});
    MailboxInfo projects;
    projects.name = MailboxName("Projects");
    projects.selectable = false;
    view.mailboxes.append(projects);
    return view;
}

ServerCertificate sampleCertificate()
{
    return {.sha256 = QByteArray::fromHex("1f2e3d4c5b6a79880f1e2d3c4b5a69788796a5b4c3d2e1f00112233445566778"),
            .subject = QStringLiteral("imap.harbour.example"),
            .issuer = QStringLiteral("imap.harbour.example"),
            .validFrom = QDateTime(QDate(2025, 2, 3), QTime(12, 0)),
            .validUntil = QDateTime(QDate(2035, 2, 1), QTime(12, 0)),
            .problem = Error{.kind = ErrorKind::Certificate,
                             .sentence = QStringLiteral(
                                 "The certificate of imap.harbour.example is self-signed: nobody vouches for "
                                 "it. If this is your own server, test the connection in the settings of the "
                                 "account and look at the certificate there, or give it as the certificate "
                                 "file.")}};
}

RunProgress sampleProgress(int workers)
{
    const std::array folders{QStringLiteral("Archive"), QStringLiteral("Archive/2024"),
                             QStringLiteral("Sent"), QStringLiteral("Projects/Harbour"),
                             QStringLiteral("Newsletters")};
    RunProgress progress;
    progress.phase = RunPhase::Downloading;
    progress.mailboxesListed = progress.mailboxesTotal = 11;
    progress.skipped = 12'840;
    progress.elapsed = std::chrono::seconds(21);
    progress.remaining = std::chrono::seconds(28);
    for (int i = 0; i < workers; ++i) {
        const auto n = static_cast<quint64>(i);
        WorkerProgress worker;
        worker.number = i + 1;
        worker.state = WorkerState::Downloading;
        worker.mailbox = folders.at(n * 2 % folders.size());
        worker.messagesTotal = 4210 + n * 37 % 200;
        worker.messagesDone = 1500 + n * 613 % 2100;
        worker.bytesTotal = worker.messagesTotal * 74'000;
        worker.bytesDone = worker.messagesDone * 74'000;
        worker.messagesPerSecond = 61 + static_cast<double>(n * 7 % 31);
        worker.bytesPerSecond = worker.messagesPerSecond * 74'000;
        progress.messagesDone += worker.messagesDone;
        progress.messagesTotal += worker.messagesTotal;
        progress.messagesPerSecond += worker.messagesPerSecond;
        progress.workers.append(worker);
    }
    progress.bytesDone = progress.messagesDone * 74'000;
    progress.bytesTotal = progress.messagesTotal * 74'000;
    progress.bytesPerSecond = progress.messagesPerSecond * 74'000;
    return progress;
}

ExperimentResult sampleResult()
{
    using Method = ExperimentMethod;
    constexpr std::array workers{1, 2, 4, 8};
    const std::array<std::pair<Method, std::array<double, 4>>, 5> curves{{
        {Method::VanillaThreads, {391, 197, 101, 54}},
        {Method::VanillaProcesses, {402, 205, 107, 61}},
        {Method::SplitThreads, {98.4, 49.6, 25.2, 13.1}},
        {Method::SplitProcesses, {98.9, 50.3, 25.9, 13.9}},
        {Method::Ours, {4.9, 2.61, 1.47, 0.94}},
    }};
    constexpr std::array noise{1.0, 0.96, 1.07};
    ExperimentResult result;
    for (size_t repeat = 0; repeat < noise.size(); ++repeat) {
        const auto add = [&](Method method, int count, double seconds) {
            result.add(
                {.method = method,
                 .workers = count,
                 .repeat = static_cast<int>(repeat) + 1,
                 .seconds = std::round(seconds * 1000 *
                                       noise.at((repeat + static_cast<size_t>(count)) % noise.size())) /
                            1000,
                 .messages = 1200,
                 .bytes = 2'616'000});
        };
        add(Method::Serial, 1, 97.1);
        for (const auto &[method, seconds] : curves) {
            for (size_t i = 0; i < workers.size(); ++i)
                add(method, workers.at(i), seconds.at(i));
        }
    }
    return result;
}

} // namespace mailsheaf
