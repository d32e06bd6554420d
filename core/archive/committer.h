// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/catalogue.h"
#include "core/archive/filesystem.h"
#include "core/archive/stagedfile.h"

#include <QSet>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace mailsheaf {

/// The one thread that makes messages durable and writes the catalogue. It takes whatever has arrived since
/// its last round as one group, in the order archive.h promises. Where nothing is to be durable, nothing has
/// to wait: add() gives a message its final name at once.
///
/// The public functions may be called by any thread. After the first failure every call reports that failure,
/// waiting messages are discarded, and nothing incomplete stands under a final name.
class Committer final
{
    Q_DISABLE_COPY_MOVE(Committer)

public:
    struct Message
    {
        StagedFile file;
        QString directory; ///< Relative to the archive; made when it is missing.
        QString name;
        MessageRow row;
    };

    /// @p sync: none when the operating system decides when data reaches the disk. @p catalogue must outlive
    /// this.
    Committer(QString root, std::optional<filesystem::GroupSync> sync, Catalogue &catalogue);
    /// Commits what is waiting.
    ~Committer();

    /// Blocks while thousands are waiting.
    [[nodiscard]] Result<void> add(Message &&message);
    [[nodiscard]] Result<void> add(const CompleteUpTo &boundary);
    /// Blocks while many are waiting: one may be about thousands of messages.
    [[nodiscard]] Result<void> add(Note &&note);
    /// Waits until everything added so far is in the catalogue.
    [[nodiscard]] Result<void> flush();
    /// The first failure, if there was one.
    [[nodiscard]] Result<void> state() const;

private:
    struct Group
    {
        std::vector<Message> messages;
        std::vector<CompleteUpTo> boundaries;
        std::vector<Note> notes;

        [[nodiscard]] size_t size() const { return messages.size() + boundaries.size() + notes.size(); }
    };

    void run();
    [[nodiscard]] Group takeGroup();
    [[nodiscard]] Result<void> commit(Group &group);
    [[nodiscard]] Result<void> placeDurably(Group &group);
    /// Gives it its final name.
    [[nodiscard]] Result<void> place(Message &message);
    [[nodiscard]] Result<void> prepareDirectory(const QString &directory);
    [[nodiscard]] Result<void> makeDirectory(const QString &directory);
    [[nodiscard]] Result<void> syncData(const Group &group) const;
    [[nodiscard]] Result<void> syncDirectories();
    void fail(const Error &error);
    [[nodiscard]] Result<void> stateLocked() const;
    [[nodiscard]] QString absolute(const QString &relative) const;

    const QString m_root;
    const std::optional<filesystem::GroupSync> m_sync;
    Catalogue &m_catalogue;

    mutable std::mutex m_mutex;     ///< Guards the members up to m_failure.
    std::condition_variable m_wake; ///< For the committer: something to do.
    std::condition_variable m_room; ///< For add(): the group has been taken.
    std::condition_variable m_done; ///< For flush(): a group is in the catalogue.
    Group m_pending;
    quint64 m_added = 0;
    quint64 m_committed = 0;
    int m_flushing = 0;
    bool m_stop = false;
    std::optional<Error> m_failure;

    std::mutex m_directoriesMutex; ///< Guards the two sets.
    QSet<QString> m_known;         ///< Directories that exist.
    QSet<QString> m_unsynced;      ///< Directories with names not yet on stable storage.

    std::thread m_thread; ///< Last: starts when everything else is there.
};

} // namespace mailsheaf
