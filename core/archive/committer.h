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

/// Makes messages durable and writes the catalogue, in the order archive.h promises. What arrives goes
/// through in groups, and two threads work on different ones: the flusher has the system put the data of a
/// group on stable storage, together with the names the group before has got, and gives it its own names; the
/// writer commits to the catalogue what has both. Where nothing is to be durable, nothing has to wait: add()
/// gives a message its final name at once.
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
    using Directories = QSet<QString>; ///< Relative to the archive.

    struct Group
    {
        std::vector<Message> messages;
        std::vector<CompleteUpTo> boundaries;
        std::vector<Note> notes;
        Directories changed{}; ///< In which its messages have got their names.

        [[nodiscard]] size_t size() const { return messages.size() + boundaries.size() + notes.size(); }
        void append(Group &&later);
    };
    /// What one flush is for.
    struct Round
    {
        Group arrived; ///< Complete temporary files: their data.
        Group named;   ///< Their names; then it is ready for the catalogue.

        [[nodiscard]] bool isEmpty() const { return arrived.size() + named.size() == 0; }
    };

    void runFlusher();
    /// Waits for one worth flushing. Empty: the end, or a failure.
    [[nodiscard]] Round nextRound();
    [[nodiscard]] Result<void> flushToDisk(const Round &round) const;
    /// To the writer. Waits while that is thousands of messages behind.
    void handOver(Group durable);
    [[nodiscard]] Result<void> nameAll(Group flushed);

    void runWriter();
    /// Waits for one. Empty: the end, or a failure.
    [[nodiscard]] Group nextDurable();
    [[nodiscard]] Result<void> commit(Group durable);

    /// Gives it its final name; adds the directories in which that changes something to @p changed.
    [[nodiscard]] Result<void> place(Message &message, Directories *changed);
    [[nodiscard]] Result<void> makeDirectory(const QString &directory, Directories *changed);
    void fail(const Error &error);
    [[nodiscard]] Result<void> stateLocked() const;
    [[nodiscard]] QString absolute(const QString &relative) const;

    const QString m_root;
    const std::optional<filesystem::GroupSync> m_sync;
    Catalogue &m_catalogue;

    mutable std::mutex m_mutex;        ///< Guards the members up to m_failure.
    std::condition_variable m_toFlush; ///< For the flusher: something to do.
    std::condition_variable m_toWrite; ///< For the writer: something to do.
    std::condition_variable m_room;    ///< For add(): the group has been taken.
    std::condition_variable m_done;    ///< For flush(): a group is in the catalogue.
    Group m_pending;                   ///< Has arrived.
    Group m_durable;                   ///< For the catalogue.
    quint64 m_added = 0;
    quint64 m_committed = 0;
    int m_flushing = 0;
    bool m_stop = false;
    bool m_allFlushed = false; ///< The flusher has come to its end.
    std::optional<Error> m_failure;

    Group m_named; ///< Waits to have its names flushed. The flusher's own.

    std::mutex m_directoriesMutex; ///< Guards the next.
    Directories m_known;           ///< That exist.

    // Last: they start when everything else is there.
    std::thread m_flusher;
    std::thread m_writer;
};

} // namespace mailsheaf
