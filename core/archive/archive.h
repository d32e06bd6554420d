// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/bookkeeping.h"
#include "core/archive/heldmessage.h"
#include "core/archive/incomingmessage.h"
#include "core/archive/knownplace.h"
#include "core/archive/runrecord.h"
#include "core/base/error.h"
#include "core/imap/fetchedmessage.h"

#include <QString>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace mailsheaf {

/// What the archive knows about one mailbox in one epoch.
struct HeldMailbox
{
    MailboxId id = 0;
    Uid completeUpTo = 1; ///< Every message with a smaller UID is held, stands among the failures, or was
                          ///< gone from the server: list from here.
    std::optional<MailboxState> state{}; ///< When it was last complete.
};

/// One archive folder, open for one run: the lock, the tree of message files and the catalogue.
///
/// Layout (fixed): `mailsheaf.sqlite` and `mail/<Folder>/<Sub>/…/<uid>.eml`. The path of a message follows
/// from (mailbox, UIDVALIDITY, UID) alone; see mailpath.h.
///
/// Order of durability: the message's temporary file is complete → its data is on stable storage → it gets
/// its final name → its directory is on stable storage → the catalogue commits its row. The committer does
/// this in groups, in threads of its own, so workers never wait for a disk flush, unless they are thousands
/// of messages ahead. Without fsync nothing waits: add() gives the name.
///
/// Any thread may call any function; nothing is ever deleted but temporary files of the archive itself.
/// All failures have the kind Archive, except that open() misses an archive with ArchiveGone.
class Archive
{
public:
    struct Options
    {
        bool fsync = true; ///< False: the operating system decides when data reaches the disk. A power cut
                           ///< may then lose messages and damage the catalogue.
        bool readOnly =
            false; ///< Looks only: takes no lock, makes nothing; a missing archive is an empty one.
        /// What is known to have been there: then a new archive is begun only where that is no mistake.
        std::optional<KnownPlace> known{};
    };

    /// Makes the folder when its parent exists. Refuses, with one sentence: a missing parent, a path that is
    /// not a folder, no permission, a folder that holds other things but no archive, a disk that is missing,
    /// symbolic links where an archive has none, an archive in use, a catalogue that is damaged or newer than
    /// this program.
    [[nodiscard]] static Result<std::unique_ptr<Archive>> open(const QString &path, const Options &options);
    /// Commits what has been added, releases the lock.
    ~Archive();
    Q_DISABLE_COPY_MOVE(Archive)

    /// Whether there is no catalogue at @p path yet.
    [[nodiscard]] static bool isNew(const QString &path);

    [[nodiscard]] QString path() const;
    /// Bytes the file system still takes, or -1 when it does not say.
    [[nodiscard]] qint64 availableBytes() const;

    /// Finds the mailbox, or makes it (not when readOnly: then id stays 0).
    [[nodiscard]] Result<HeldMailbox> mailbox(const MailboxName &name, UidValidity validity);
    /// The UIDs >= @p first that are held, ascending.
    [[nodiscard]] Result<std::vector<Uid>> heldUids(MailboxId mailbox, Uid first) const;
    /// How many messages the server should have, by what is known here. Reads every row of the mailbox.
    [[nodiscard]] Result<KnownCounts> knownCounts(MailboxId mailbox, Uid below) const;
    /// Of those that are held, the ones that are marked as gone from the server; ascending.
    [[nodiscard]] Result<std::vector<Uid>> vanishedUids(MailboxId mailbox) const;
    /// The messages that could not be fetched so far; ascending.
    [[nodiscard]] Result<std::map<MailboxId, std::vector<Uid>>> failedUids() const;
    /// Writes @p note down. Goes through the committer, so it becomes true only after all messages added
    /// before. Blocks while much is waiting.
    [[nodiscard]] Result<void> note(Note &&note);
    /// Records that every message below @p uid is held, has failed, or is gone. Never moves back. Goes
    /// through the committer, too.
    [[nodiscard]] Result<void> setCompleteUpTo(MailboxId mailbox, Uid uid);

    /// Where messages arrive. Fails when the archive cannot be written (any more).
    [[nodiscard]] Result<IncomingMessage> receive();
    /// Says how many are about to come, so that the committer can make its groups of the right size.
    void expect(quint64 messages);
    /// Hands a complete message over to the committer. Blocks only while thousands are waiting. Fails when
    /// the committer has failed before (disk full): then the run must end. A message of another length than
    /// FetchedMessage::size was cut short: it is refused with the kind Message, and the run can go on.
    [[nodiscard]] Result<void> add(MailboxId mailbox, const FetchedMessage &message, StagedMessage &&staged);

    /// Every message in the catalogue that has this content.
    [[nodiscard]] Result<std::vector<HeldMessage>> messagesOf(const ContentId &content) const;
    /// nullopt: not in the catalogue.
    [[nodiscard]] Result<std::optional<HeldMessage>> message(MailboxId mailbox, Uid uid) const;
    /// Calls @p visit with the id of each content in the catalogue, once or more. It may not call the
    /// archive.
    [[nodiscard]] Result<void> visitContents(const std::function<void(const ContentId &)> &visit) const;
    /// The messages of the mailbox in other epochs than @p validity, in no order.
    [[nodiscard]] Result<std::vector<OlderMessage>> messagesOfOtherEpochs(const MailboxName &name,
                                                                          UidValidity validity) const;
    /// The first bytes of a held message's file, @p most of them; fewer when it is shorter, none when it
    /// cannot be read.
    [[nodiscard]] QByteArray beginningOf(const HeldMessage &held, qsizetype most) const;
    /// The content of @p held once more, for add(): the same file under a second name where the file system
    /// can and the times agree, a copy otherwise. nullopt when there is no file of the size in the catalogue,
    /// or what was copied is not what the catalogue says: then the message must be fetched.
    [[nodiscard]] Result<std::optional<StagedMessage>> reuse(const HeldMessage &held, qint64 internalDate);

    /// Waits until everything added so far is durable and in the catalogue.
    [[nodiscard]] Result<void> flush();
    /// Brings `SHA256SUMS` and manifest of every mailbox that has changed up to date. Call when everything
    /// has been added and flushed. What is not ready at @p deadline is left to the next run.
    [[nodiscard]] Result<void> writeManifests(
        std::chrono::steady_clock::time_point deadline = std::chrono::steady_clock::time_point::max());

    /// With its failures, all or nothing; in place of the record with that id, if it has one. The answer is
    /// the id.
    [[nodiscard]] Result<RunId> recordRun(const RunRecord &run);
    [[nodiscard]] Result<quint64> messageCount() const;

    /// The clean end: closes the catalogue and seals it, so that damage to it will be noticed. Afterwards
    /// nothing but path() and the destructor may be called.
    [[nodiscard]] Result<void> seal();

private:
    class Private;
    explicit Archive(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

} // namespace mailsheaf
