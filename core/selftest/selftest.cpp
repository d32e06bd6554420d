// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selftest/selftest.h"

#include "core/archive/mailpath.h"
#include "core/backup/blockingbackup.h"
#include "core/base/formatting.h"
#include "core/selftest/loopbackserver.h"
#include "core/verify/archiveverifier.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QUuid>

namespace mailsheaf {

namespace {

constexpr int workers = 3;

struct SelfTestText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::SelfTest)
};

tl::unexpected<Error> wrong(const QString &sentence, const QString &detail = {})
{
    return failure(ErrorKind::Message, sentence, detail);
}

MiniatureLogin newLogin()
{
    return {.user = "selftest", .password = Secret(QUuid::createUuid().toString(QUuid::Id128))};
}

/// One self-test; the steps are called in the order in which they stand here.
class SelfTest
{
public:
    SelfTest(const MiniatureMailbox &mailbox, const std::function<void(const SelfTestStep &)> &stepDone,
             const CancelToken &cancel)
        : m_served(mailbox)
        , m_expected(makeMiniatureMailbox())
        , m_stepDone(stepDone)
        , m_cancel(cancel)
    {
    }

    [[nodiscard]] Result<void> startServer()
    {
        if (!m_folder.isValid())
            return failure(
                ErrorKind::Archive,
                SelfTestText::tr("There is no place for temporary files: %1").arg(m_folder.errorString()));
        const auto identity = makeThrowawayCertificate();
        if (!identity)
            return failure(identity.error());
        const MiniatureLogin login = newLogin();
        auto server = LoopbackServer::start(m_served, login, *identity);
        if (!server)
            return failure(server.error());
        m_server = std::move(*server);
        QFile certificate(m_folder.filePath(QStringLiteral("server.pem")));
        if (!certificate.open(QIODevice::WriteOnly) ||
            certificate.write(identity->certificate) != identity->certificate.size())
            return failure(
                ErrorKind::Archive,
                SelfTestText::tr("Temporary files cannot be written: %1").arg(certificate.errorString()));
        m_request = requestTo(login, certificate.fileName());
        return done(SelfTestText::tr("A mail server of its own offers %1 (%2).")
                        .arg(formatMessages(messageCount(m_served)), formatBytes(byteCount(m_served))));
    }

    [[nodiscard]] Result<void> backUp()
    {
        const auto report = run();
        if (!report)
            return failure(report.error());
        if (report->messages != messageCount(m_expected))
            return wrong(
                SelfTestText::tr("The backup has fetched %1.").arg(formatMessages(report->messages)));
        return done(SelfTestText::tr("%n worker(s) have backed them up in %1.", nullptr, report->workers)
                        .arg(formatDuration(report->elapsed)));
    }

    [[nodiscard]] Result<void> verify() const
    {
        VerifyOptions options;
        options.server = m_request;
        const auto report = verifyArchive(
            archive(), options, [](const VerifyProgress &) {}, m_cancel);
        if (!report)
            return failure(report.error());
        if (!report->isGood()) {
            const VerifyProblem first = report->problems.value(0);
            return wrong(SelfTestText::tr("The backup does not verify: %1")
                             .arg(problemText(first.kind, report->problemCount())),
                         first.path);
        }
        return done(SelfTestText::tr("The backup verifies, also against the server."));
    }

    [[nodiscard]] Result<void> backUpAgain()
    {
        const auto report = run();
        if (!report)
            return failure(report.error());
        if (report->messages != 0)
            return wrong(SelfTestText::tr("The second backup has fetched %1 again.")
                             .arg(formatMessages(report->messages)));
        return done(SelfTestText::tr("A second backup finds nothing to fetch."));
    }

    [[nodiscard]] Result<void> compare() const
    {
        quint64 files = 0;
        for (QDirIterator it(archive() + QStringLiteral("/mail"), {QStringLiteral("*.eml")}, QDir::Files,
                             QDirIterator::Subdirectories);
             it.hasNext(); it.next())
            ++files;
        if (files != messageCount(m_expected))
            return wrong(SelfTestText::tr("The backup holds %1.").arg(formatMessages(files)));
        for (const MiniatureFolder &folder : m_expected) {
            for (const MiniatureMessage &message : folder.messages) {
                if (auto same = compare(folder, message); !same)
                    return same;
            }
        }
        return done(SelfTestText::tr("Every byte of every message is right."));
    }

    [[nodiscard]] Result<void> cleanUp()
    {
        m_server.reset();
        if (!m_folder.remove())
            return failure(
                ErrorKind::Archive,
                SelfTestText::tr("The temporary folder %1 could not be removed.").arg(m_folder.path()));
        return done(SelfTestText::tr("The temporary folder is removed."));
    }

private:
    [[nodiscard]] QString archive() const { return m_folder.filePath(QStringLiteral("backup")); }

    [[nodiscard]] BackupRequest requestTo(const MiniatureLogin &login, const QString &caFile) const
    {
        BackupRequest request;
        request.endpoint = {.host = QStringLiteral("127.0.0.1"),
                            .port = m_server->port(),
                            .security = Security::Tls,
                            .caFile = caFile};
        request.user = QString::fromUtf8(login.user);
        request.secret = login.password;
        request.destination = archive();
        request.workers = workers;
        return request;
    }

    /// Cancelled is an error here: the test has not come to its end.
    [[nodiscard]] Result<RunReport> run() const
    {
        RunReport report = runBackup(m_request, {}, m_cancel);
        if (report.error)
            return failure(*report.error);
        if (report.outcome == RunOutcome::Stopped)
            return failure(Error::cancelled());
        if (report.outcome != RunOutcome::Finished)
            return wrong(report.failures.value(0).reason);
        return report;
    }

    [[nodiscard]] Result<void> compare(const MiniatureFolder &folder, const MiniatureMessage &message) const
    {
        const QString path = messagePath(folder.name, folder.validity, message.uid);
        QFile file(archive() + u'/' + path);
        if (!file.open(QIODevice::ReadOnly))
            return wrong(SelfTestText::tr("%1 cannot be read: %2").arg(path, file.errorString()));
        return file.readAll() == message.text
                   ? Result<void>()
                   : wrong(SelfTestText::tr("%1 has other bytes than the message.").arg(path));
    }

    [[nodiscard]] Result<void> done(const QString &sentence) const
    {
        m_stepDone({.sentence = sentence, .archive = archive()});
        return m_cancel.isCancelled() ? failure(Error::cancelled()) : Result<void>();
    }

    const MiniatureMailbox &m_served;
    const MiniatureMailbox m_expected;
    const std::function<void(const SelfTestStep &)> &m_stepDone;
    const CancelToken &m_cancel;
    QTemporaryDir m_folder;
    std::unique_ptr<LoopbackServer> m_server;
    BackupRequest m_request;
};

} // namespace

Result<void> runSelfTest(const MiniatureMailbox &mailbox,
                         const std::function<void(const SelfTestStep &)> &stepDone, const CancelToken &cancel)
{
    SelfTest test(mailbox, stepDone, cancel);
    return test.startServer()
        .and_then([&] { return test.backUp(); })
        .and_then([&] { return test.verify(); })
        .and_then([&] { return test.backUpAgain(); })
        .and_then([&] { return test.compare(); })
        .and_then([&] { return test.cleanUp(); });
}

} // namespace mailsheaf
