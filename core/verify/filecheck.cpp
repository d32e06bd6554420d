// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/filecheck.h"

#include "core/archive/cataloguecontents.h"
#include "core/archive/filedigest.h"
#include "core/archive/foldermanifest.h"
#include "core/archive/mailpath.h"
#include "core/archive/sha256.h"
#include "core/verify/archivetree.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>

namespace mailsheaf {

namespace {

struct FileCheckText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::FileCheck)
};

/// What went wrong, in the system's words where it has any.
QString reasonOf(const Error &error)
{
    return error.detail.isEmpty() ? error.sentence : error.detail;
}

} // namespace

FileCheck::FileCheck(const VerifyContext &context, quint32 seed)
    : m_context(context)
    , m_random(seed)
{
}

Result<void> FileCheck::run(const VerifyTask &task)
{
    switch (task.kind) {
    case VerifyTask::Kind::Files:
        return checkFiles(task);
    case VerifyTask::Kind::Names:
        return checkNames(task);
    case VerifyTask::Kind::Manifests:
        return checkManifests(task);
    }
    Q_UNREACHABLE();
}

const KeptMailbox &FileCheck::mailboxOf(const VerifyTask &task) const
{
    return m_context.folders[static_cast<std::size_t>(task.folder)].mailbox;
}

void FileCheck::damaged(const VerifyTask &task, ProblemKind kind, Uid uid, const QString &path,
                        const QString &reason)
{
    m_context.ledger.damaged(task.folder,
                             {.kind = kind, .mailbox = {}, .uid = uid, .path = path, .reason = reason});
}

Result<void> FileCheck::checkFiles(const VerifyTask &task)
{
    const auto rows =
        cataloguecontents::messages(m_context.catalogue, mailboxOf(task).id, task.first, task.messages);
    if (!rows)
        return failure(rows.error());
    for (const KeptMessage &row : *rows) {
        if (auto checked = checkFile(task, row); !checked)
            return checked;
    }
    return {};
}

Result<void> FileCheck::checkFile(const VerifyTask &task, const KeptMessage &message)
{
    if (m_context.cancel.isCancelled())
        return failure(Error::cancelled());
    const KeptMailbox &mailbox = mailboxOf(task);
    const QString path = messagePath(mailbox.name, mailbox.validity, message.uid);
    const QFileInfo info(m_context.root + u'/' + path);
    const bool chosen = m_context.sample >= 1 || m_random.generateDouble() < m_context.sample;
    if (info.isSymLink() || (info.exists() && !info.isFile())) {
        damaged(task, ProblemKind::Unreadable, message.uid, path,
                FileCheckText::tr("It is no ordinary file."));
    } else if (!info.exists()) {
        damaged(task, ProblemKind::Missing, message.uid, path);
    } else if (static_cast<quint64>(info.size()) != message.size) {
        damaged(task, ProblemKind::WrongSize, message.uid, path,
                FileCheckText::tr("It has %1 bytes instead of %2.").arg(info.size()).arg(message.size));
    } else if (chosen) {
        return checkContent(task, message, path);
    }
    m_context.ledger.checked(task.folder, message.size, false);
    return {};
}

Result<void> FileCheck::checkContent(const VerifyTask &task, const KeptMessage &message, const QString &path)
{
    const auto digest = digestOf(m_context.root + u'/' + path, m_context.cancel);
    if (!digest && digest.error().isCancelled())
        return failure(digest.error());
    if (!digest)
        damaged(task, ProblemKind::Unreadable, message.uid, path, reasonOf(digest.error()));
    else if (digest->sha256 != message.sha256)
        damaged(task, ProblemKind::WrongContent, message.uid, path,
                FileCheckText::tr("Its SHA-256 is not the one of the message that arrived."));
    m_context.ledger.checked(task.folder, message.size, digest.has_value());
    return {};
}

Result<void> FileCheck::checkNames(const VerifyTask &task)
{
    const KeptMailbox &mailbox = mailboxOf(task);
    const auto rows =
        cataloguecontents::messages(m_context.catalogue, mailbox.id, task.first, uidsPerDirectory);
    if (!rows)
        return failure(rows.error());
    QSet<Uid> known;
    for (const KeptMessage &row : *rows)
        known.insert(row.uid);
    const QString directory = messageDirectory(mailbox.name, mailbox.validity, task.first);
    QDirIterator entries(m_context.root + u'/' + directory,
                         QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    while (entries.hasNext() && !m_context.cancel.isCancelled()) {
        entries.next();
        const QString name = entries.fileName();
        Uid uid = 0;
        const bool message =
            ArchiveTree::isMessageFile(name, &uid) && uid / uidsPerDirectory == task.first / uidsPerDirectory;
        if (ArchiveTree::isOfTheSystem(name) || (message && known.contains(uid)))
            continue;
        m_context.ledger.problem(task.folder, {.kind = message ? ProblemKind::Stray : ProblemKind::WrongName,
                                               .mailbox = {},
                                               .uid = message ? uid : 0,
                                               .path = directory + u'/' + name,
                                               .reason = {}});
    }
    return {};
}

/// What the files should be is made once more, and hashed instead of written.
Result<void> FileCheck::checkManifests(const VerifyTask &task)
{
    const KeptMailbox &mailbox = mailboxOf(task);
    const QString directory = epochDirectory(mailbox.name, mailbox.validity) + u'/';
    if (m_context.stale.contains(mailbox.id)) {
        m_context.ledger.note(FileCheckText::tr(
            "The last backup did not end cleanly; the next one completes the lists SHA256SUMS."));
        return {};
    }
    Sha256 manifest;
    Sha256 sums;
    const auto into = [this](Sha256 *hash) {
        return [this, hash](QByteArrayView text) -> Result<void> {
            hash->add({text.data(), static_cast<size_t>(text.size())});
            return m_context.cancel.isCancelled() ? failure(Error::cancelled()) : Result<void>();
        };
    };
    return foldermanifest::write(m_context.catalogue, mailbox, into(&manifest), into(&sums))
        .and_then([&] {
            return compareManifest(task, directory + foldermanifest::manifestName(), manifest.finish());
        })
        .and_then(
            [&] { return compareManifest(task, directory + foldermanifest::sumsName(), sums.finish()); });
}

Result<void> FileCheck::compareManifest(const VerifyTask &task, const QString &path,
                                        const QByteArray &expected)
{
    const QString file = m_context.root + u'/' + path;
    const auto digest = digestOf(file, m_context.cancel);
    if (!digest && digest.error().isCancelled())
        return failure(digest.error());
    const bool isSums = path.endsWith(foldermanifest::sumsName());
    if (digest && isSums)
        m_context.ledger.setSumsHash(task.folder, digest->sha256);
    if (digest && digest->sha256 == expected)
        return {};
    VerifyProblem problem{.kind = ProblemKind::Manifest,
                          .mailbox = {},
                          .uid = 0,
                          .path = path,
                          .reason = digest ? QString() : reasonOf(digest.error())};
    // Each vouches for itself, so it can be told which of the two is wrong.
    if (digest && !isSums && foldermanifest::isIntact(file)) {
        problem.kind = ProblemKind::Catalogue;
        problem.reason = FileCheckText::tr("The catalogue says something else than this intact list.");
    }
    m_context.ledger.problem(task.folder, std::move(problem));
    return {};
}

} // namespace mailsheaf
