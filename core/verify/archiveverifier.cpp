// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/archiveverifier.h"

#include "core/archive/archivefolder.h"
#include "core/archive/catalogue.h"
#include "core/archive/cataloguecontents.h"
#include "core/archive/catalogueseal.h"
#include "core/archive/foldermanifest.h"
#include "core/archive/mailpath.h"
#include "core/archive/sha256.h"
#include "core/parallel/splitting.h"
#include "core/verify/archivetree.h"
#include "core/verify/filecheck.h"
#include "core/verify/servercomparison.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <atomic>

namespace mailsheaf {

namespace {

/// So much for one worker at a time: small enough to share out, large enough to be worth it.
constexpr quint64 messagesPerTask = 512;
constexpr quint64 bytesPerTask = 32 * 1024 * 1024;
/// Opening and looking at a file takes as long as reading so many bytes.
constexpr quint64 messageOverhead = 32 * 1024;
/// What a message has in the two manifests.
constexpr quint64 manifestBytes = 250;

struct ArchiveVerifierText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::ArchiveVerifier)
};

quint64 weightOf(const VerifyTask &task)
{
    return task.kind == VerifyTask::Kind::Files ? task.bytes + task.messages * messageOverhead
                                                : task.messages * manifestBytes + 1;
}

/// The course of one verification.
class Verification final
{
public:
    Verification(const VerifyOptions &options, const std::function<void(const VerifyProgress &)> &progress,
                 const CancelToken &cancel)
        : m_options(options)
        , m_cancel(cancel)
        , m_ledger(m_report, progress)
    {
    }

    Result<VerifyReport> run(const QString &path)
    {
        m_report.when = QDateTime::currentDateTime();
        m_report.sample = std::clamp(m_options.sample, 0.0, 1.0);
        const auto started = std::chrono::steady_clock::now();
        auto done = open(path)
                        .and_then([&] { return checkCatalogue(); })
                        .and_then([&] { return listFolders(); })
                        .and_then([&] { return checkTree(); })
                        .and_then([&] { return checkFiles(); })
                        .and_then([&] { return compare(); });
        if (!done)
            return failure(done.error());
        finish();
        m_report.elapsed =
            std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - started);
        return std::move(m_report);
    }

private:
    Result<void> open(const QString &path)
    {
        auto root = archivefolder::look(path);
        if (!root)
            return failure(root.error());
        m_report.archive = *root;
        const QString file = archivefolder::catalogueFile(*root);
        if (!QFileInfo::exists(file))
            return failure(ErrorKind::Archive,
                           ArchiveVerifierText::tr(
                               "“%1” has no catalogue, so there is nothing to compare with. If it is a "
                               "backup, “mailsheaf-cli rebuild” makes a new one.")
                               .arg(QDir::toNativeSeparators(*root)));
        return lock().and_then([&] { return openCatalogue(file); });
    }

    /// Where nothing can be written, nobody else writes either.
    Result<void> lock()
    {
        if (!QFileInfo(m_report.archive).isWritable() || QStorageInfo(m_report.archive).isReadOnly())
            return {};
        return archivefolder::lock(m_report.archive).map([&](std::unique_ptr<QLockFile> &&lock) {
            m_lock = std::move(lock);
        });
    }

    Result<void> openCatalogue(const QString &file)
    {
        const auto seal = catalogueseal::check(m_report.archive, m_cancel);
        if (!seal)
            return failure(seal.error());
        m_report.sealed = *seal == catalogueseal::State::Intact;
        if (*seal == catalogueseal::State::Damaged)
            catalogueProblem(
                ArchiveVerifierText::tr("The catalogue is not what the last backup left: it was damaged or "
                                        "changed. “mailsheaf-cli rebuild” makes a new one."));
        else if (*seal == catalogueseal::State::Missing)
            m_ledger.note(
                ArchiveVerifierText::tr("The catalogue is not sealed, because the last backup did not end "
                                        "cleanly; the next one seals it."));
        auto opened = Catalogue::open(file, {.readOnly = true});
        if (!opened)
            return failure(opened.error());
        if (!*opened)
            return failure(ErrorKind::Archive,
                           ArchiveVerifierText::tr(
                               "The catalogue “%1” is empty. “mailsheaf-cli rebuild” makes a new one.")
                               .arg(QDir::toNativeSeparators(file)));
        m_catalogue = std::move(*opened);
        return {};
    }

    void catalogueProblem(const QString &reason)
    {
        m_ledger.problem(-1, {.kind = ProblemKind::Catalogue,
                              .mailbox = {},
                              .uid = 0,
                              .path = QStringLiteral("mailsheaf.sqlite"),
                              .reason = reason});
    }

    Result<void> checkCatalogue()
    {
        return cataloguecontents::integrityProblem(*m_catalogue, m_cancel).map([&](const QString &problem) {
            if (!problem.isEmpty())
                catalogueProblem(problem);
        });
    }

    Result<void> listFolders()
    {
        const auto mailboxes = cataloguecontents::mailboxes(*m_catalogue);
        const auto stale = cataloguecontents::staleManifests(*m_catalogue);
        if (!mailboxes || !stale)
            return failure(mailboxes ? stale.error() : mailboxes.error());
        for (const MailboxId id : *stale)
            m_stale.insert(id);
        for (const KeptMailbox &mailbox : *mailboxes) {
            m_report.folders.emplace_back().mailbox = mailbox;
            if (auto listed = listFolder(static_cast<int>(m_report.folders.size()) - 1); !listed)
                return listed;
        }
        m_ledger.setTotal(m_report.messages, m_report.bytes);
        m_ledger.publish();
        return {};
    }

    /// Cuts one folder into tasks.
    Result<void> listFolder(int index)
    {
        VerifiedFolder &folder = m_report.folders[static_cast<std::size_t>(index)];
        m_tree.expectMailbox(folder.mailbox);
        VerifyTask files{.kind = VerifyTask::Kind::Files, .folder = index};
        Uid lastBlock = ~Uid(0);
        auto listed = cataloguecontents::forEachMessage(
            *m_catalogue, folder.mailbox.id, [&](const KeptMessage &message) -> Result<void> {
                const Uid block = message.uid / uidsPerDirectory;
                if (std::exchange(lastBlock, block) != block)
                    addBlock(index, message.uid);
                addTo(&files, message);
                ++folder.messages;
                folder.bytes += message.size;
                folder.vanished += message.vanished == 0 ? 0 : 1;
                return m_cancel.isCancelled() ? failure(Error::cancelled()) : Result<void>();
            });
        if (!listed)
            return listed;
        if (files.messages > 0)
            m_tasks.push_back(files);
        if (folder.messages > 0)
            m_tasks.push_back(
                {.kind = VerifyTask::Kind::Manifests, .folder = index, .messages = folder.messages});
        m_report.messages += folder.messages;
        m_report.bytes += folder.bytes;
        return {};
    }

    void addBlock(int index, Uid uid)
    {
        m_tree.expectBlock(m_report.folders[static_cast<std::size_t>(index)].mailbox, uid);
        m_tasks.push_back({.kind = VerifyTask::Kind::Names,
                           .folder = index,
                           .first = uid - uid % uidsPerDirectory,
                           .messages = uidsPerDirectory});
    }

    void addTo(VerifyTask *files, const KeptMessage &message)
    {
        if (files->messages == messagesPerTask || files->bytes >= bytesPerTask) {
            m_tasks.push_back(*files);
            *files = {.kind = VerifyTask::Kind::Files, .folder = files->folder};
        }
        if (files->messages == 0)
            files->first = message.uid;
        files->last = message.uid;
        ++files->messages;
        files->bytes += message.size;
    }

    Result<void> checkTree()
    {
        const bool whole = m_tree.walk(
            m_report.archive,
            [&](ArchiveTree::Finding finding, const QString &path) {
                const bool stray = finding == ArchiveTree::Finding::Stray;
                m_ledger.problem(-1, {.kind = stray ? ProblemKind::Stray : ProblemKind::WrongName,
                                      .mailbox = {},
                                      .uid = 0,
                                      .path = path,
                                      .reason = {}});
            },
            m_cancel);
        return whole ? Result<void>() : failure(Error::cancelled());
    }

    Result<void> checkFiles()
    {
        const VerifyContext context{.root = m_report.archive,
                                    .catalogue = *m_catalogue,
                                    .ledger = m_ledger,
                                    .folders = m_report.folders,
                                    .stale = m_stale,
                                    .sample = m_report.sample,
                                    .cancel = m_cancel};
        const quint32 seed = m_options.seed != 0 ? m_options.seed : QRandomGenerator::global()->generate();
        return splitAndRun<FileCheck, VerifyTask>(
            m_tasks, WorkMethod(), readers(), weightOf,
            [&](int worker) -> Result<FileCheck> {
                return FileCheck(context, seed + static_cast<quint32>(worker));
            },
            [](FileCheck &check, const VerifyTask &task) { return check.run(task); }, m_cancel);
    }

    int readers() const { return m_options.workers > 0 ? m_options.workers : usefulReaders(); }

    Result<void> compare()
    {
        if (!m_options.server)
            return {};
        m_report.server = m_options.server->endpoint.host;
        return compareWithServer(*m_options.server, *m_catalogue, m_ledger, &m_report, m_cancel);
    }

    void finish()
    {
        std::sort(m_report.damaged.begin(), m_report.damaged.end());
        m_report.rootHash = rootHash();
        m_ledger.publish();
    }

    /// What `find mail -name SHA256SUMS -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum` prints.
    QByteArray rootHash() const
    {
        std::map<QByteArray, QByteArray> sums;
        for (const VerifiedFolder &folder : m_report.folders) {
            const QString path = epochDirectory(folder.mailbox.name, folder.mailbox.validity) + u'/' +
                                 foldermanifest::sumsName();
            if (!folder.sumsHash.isEmpty())
                sums.emplace(path.toUtf8(), folder.sumsHash);
        }
        QByteArray lines;
        for (const auto &[path, sha256] : sums)
            lines += sha256.toHex() + "  " + path + '\n';
        return Sha256::of(lines);
    }

    const VerifyOptions &m_options;
    const CancelToken m_cancel;
    VerifyReport m_report;
    VerifyLedger m_ledger;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Catalogue> m_catalogue; ///< After the lock: closed before that is released.
    QSet<MailboxId> m_stale;
    ArchiveTree m_tree;
    std::vector<VerifyTask> m_tasks;
};

} // namespace

Result<VerifyReport> verifyArchive(const QString &path, const VerifyOptions &options,
                                   const std::function<void(const VerifyProgress &)> &progress,
                                   const CancelToken &cancel)
{
    return Verification(options, progress, cancel).run(path);
}

} // namespace mailsheaf
