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
/// through in groups, each in the hands of one of three threads: the flusher has the system put the data of
/// one group on stable storage, together with the names that others have got meanwhile; the namer gives a
/// group whose data is safe its names; the writer commits to the catalogue what has both. Where nothing is to
/// be durable, nothing has to wait: add() gives a message its final name at once.
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

    /// Blocks while thousands are on their way to the catalogue.
    [[nodiscard]] Result<void> add(Message &&message);
    [[nodiscard]] Result<void> add(const CompleteUpTo &boundary);
    /// Blocks while many are waiting: one may be about thousands of messages.
    [[nodiscard]] Result<void> add(Note &&note);
    /// So many messages are about to be added; it does not matter when it is not true.
    void expect(quint64 messages);
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
        quint64 bytes = 0;     ///< Of the messages.
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

    /// Three threads, three loops; each ends when the one before it has, or after a failure.
    void runFlusher();
    void runNamer();
    void runWriter();

    /// Whether what is pending is worth a round.
    [[nodiscard]] bool isWorthwhile() const;
    /// Waits for one. Empty: the end, or a failure.
    [[nodiscard]] Round nextRound();
    [[nodiscard]] Result<void> flushToDisk(const Round &round) const;
    void handOn(Round &&flushed);

    /// Waits for one. Empty: the end, or a failure.
    [[nodiscard]] Group nextFlushed();
    [[nodiscard]] Result<void> nameAll(Group *group);
    void takeBack(Group &&named);

    /// Waits for one. Empty: the end, or a failure.
    [[nodiscard]] Group nextDurable();
    [[nodiscard]] Result<void> commit(Group durable);

    /// Waits until @p condition holds or there was a failure; nobody waits for company meanwhile.
    template <typename Condition>
    void waitUntil(std::unique_lock<std::mutex> &lock, std::condition_variable &changed, Condition condition);

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
    std::condition_variable m_toName;  ///< For the namer: something to do.
    std::condition_variable m_toWrite; ///< For the writer: something to do.
    std::condition_variable m_room;    ///< For add(): a group has been taken, or is in the catalogue.
    std::condition_variable m_done;    ///< For flush(): a group is in the catalogue.
    Group m_pending;                   ///< Has arrived, for the flusher.
    Group m_flushed;                   ///< Its data is safe, for the namer.
    Group m_named;                     ///< Has its names, for the flusher again.
    Group m_durable;                   ///< For the catalogue.
    size_t m_unnamed = 0;              ///< How much is between m_pending and m_named.
    quint64 m_added = 0;
    quint64 m_committed = 0;
    quint64 m_expected = 0; ///< What m_added will be, as far as is known.
    int m_awaiting = 0;     ///< Callers of add() or flush() that wait until something is in the catalogue.
    bool m_stop = false;
    bool m_allFlushed = false; ///< The flusher has come to its end.
    std::optional<Error> m_failure;

    std::mutex m_directoriesMutex; ///< Guards the next.
    Directories m_known;           ///< That exist.

    // Last: they start when everything else is there.
    std::thread m_flusher;
    std::thread m_namer;
    std::thread m_writer;
};

} // namespace mailsheaf
