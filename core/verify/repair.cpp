// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/repair.h"

#include "core/archive/archivefile.h"
#include "core/archive/archivefolder.h"
#include "core/archive/cataloguecontents.h"
#include "core/archive/catalogueseal.h"
#include "core/archive/mailpath.h"
#include "core/backup/blockingbackup.h"

#include <QCoreApplication>

#include <algorithm>

namespace mailsheaf {

namespace {

struct RepairText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::Repair)
};

std::vector<Uid> damagedIn(const VerifyReport &report, MailboxId mailbox, bool onServer)
{
    std::vector<Uid> uids;
    for (const DamagedMessage &damaged : report.damaged) {
        if (damaged.mailbox == mailbox && damaged.onServer == onServer)
            uids.push_back(damaged.uid);
    }
    return uids;
}

/// First the files, then the rows: when this is interrupted, the messages are missing and the next
/// verification says so.
Result<void> clearAway(const VerifyReport &report, const VerifiedFolder &folder, Catalogue &catalogue)
{
    const KeptMailbox &mailbox = folder.mailbox;
    const std::vector<Uid> again = damagedIn(report, mailbox.id, true);
    const std::vector<Uid> lost = damagedIn(report, mailbox.id, false);
    for (const Uid uid : again) {
        const QString path = messagePath(mailbox.name, mailbox.validity, uid);
        if (auto moved = moveToQuarantine(report.archive, path); !moved)
            return moved;
    }
    Result<void> done;
    if (!again.empty())
        done = cataloguecontents::forget(catalogue, mailbox.id, again);
    if (done && !lost.empty())
        done = cataloguecontents::forgetContent(catalogue, mailbox.id, lost);
    if (done && folder.problems.contains(ProblemKind::Manifest))
        done = cataloguecontents::setManifestStale(catalogue, mailbox.id);
    return done;
}

Result<void> prepare(const VerifyReport &report)
{
    const QString &root = report.archive;
    const auto lock = archivefolder::lock(root);
    if (!lock)
        return failure(lock.error());
    if (auto broken = catalogueseal::breakOpen(root, true); !broken)
        return broken;
    const auto catalogue = Catalogue::open(archivefolder::catalogueFile(root), {});
    if (!catalogue)
        return failure(catalogue.error());
    for (const VerifiedFolder &folder : report.folders) {
        if (auto cleared = clearAway(report, folder, **catalogue); !cleared)
            return cleared;
    }
    return {};
}

} // namespace

Result<RepairReport> repairArchive(const VerifyReport &report, BackupRequest request,
                                   const std::function<void(const RunProgress &)> &progress,
                                   const CancelToken &cancel)
{
    if (report.counts.contains(ProblemKind::Catalogue))
        return failure(ErrorKind::Archive,
                       RepairText::tr("The catalogue itself is damaged. Make a new one first: “mailsheaf-cli "
                                      "rebuild”, then repair."));
    if (auto prepared = prepare(report); !prepared)
        return failure(prepared.error());
    RepairReport done;
    done.quarantined = static_cast<quint64>(
        std::ranges::count(report.damaged, true, [](const DamagedMessage &each) { return each.onServer; }));
    done.unrepairable = report.damaged.size() - done.quarantined;
    request.destination = report.archive;
    request.dryRun = false;
    request.repair = true;
    done.run = runBackup(request, progress, cancel);
    return done;
}

} // namespace mailsheaf
