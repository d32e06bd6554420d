// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/catalogue.h"
#include "core/base/canceltoken.h"
#include "core/verify/verifyledger.h"

#include <QRandomGenerator>
#include <QSet>

namespace mailsheaf {

/// A part of the work of a verification that one worker does in one go. A plain value.
struct VerifyTask
{
    enum class Kind
    {
        Files,     ///< The files of messages first to last.
        Names,     ///< What lies in the directory of first beside the messages there.
        Manifests, ///< SHA256SUMS and the manifest of the mailbox.
    };
    Kind kind = Kind::Files;
    int folder = 0; ///< Index into VerifyReport::folders.
    Uid first = 0;
    Uid last = 0;
    quint64 messages = 0;
    quint64 bytes = 0;
};

/// What every worker needs to know. Constant while they work, but for the ledger and the catalogue, which
/// look after themselves.
struct VerifyContext
{
    QString root;
    Catalogue &catalogue;
    VerifyLedger &ledger;
    const std::vector<VerifiedFolder> &folders; ///< Read only what does not change: VerifiedFolder::mailbox.
    QSet<MailboxId> stale;                      ///< Mailboxes whose manifests wait for the next backup.
    double sample = 1;
    CancelToken cancel;
};

/// Compares files with the catalogue. One worker's; what is wrong goes to the ledger, so failures are only
/// those of the catalogue (Archive) and Cancelled.
class FileCheck final
{
public:
    /// @p seed: for the choice of the sample.
    FileCheck(const VerifyContext &context, quint32 seed);

    [[nodiscard]] Result<void> run(const VerifyTask &task);

private:
    [[nodiscard]] Result<void> checkFiles(const VerifyTask &task);
    [[nodiscard]] Result<void> checkFile(const VerifyTask &task, const KeptMessage &message);
    [[nodiscard]] Result<void> checkContent(const VerifyTask &task, const KeptMessage &message,
                                            const QString &path);
    [[nodiscard]] Result<void> checkNames(const VerifyTask &task);
    [[nodiscard]] Result<void> checkManifests(const VerifyTask &task);
    [[nodiscard]] Result<void> compareManifest(const VerifyTask &task, const QString &path,
                                               const QByteArray &expected);
    [[nodiscard]] const KeptMailbox &mailboxOf(const VerifyTask &task) const;
    void damaged(const VerifyTask &task, ProblemKind kind, Uid uid, const QString &path,
                 const QString &reason = {});

    const VerifyContext &m_context;
    QRandomGenerator m_random;
};

} // namespace mailsheaf
