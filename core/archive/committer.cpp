// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/committer.h"

#include <chrono>
#include <utility>

namespace mailsheaf {

namespace {

/// Flushing and committing cost much the same for one message and for hundreds. So a group waits a moment for
/// company, unless somebody waits for it.
constexpr size_t worthwhile = 1'000;
constexpr std::chrono::milliseconds patience{250};
constexpr size_t mostWaiting = 5'000;
constexpr size_t mostNotes = 64;

} // namespace

Committer::Committer(QString root, std::optional<filesystem::GroupSync> sync, Catalogue &catalogue)
    : m_root(std::move(root))
    , m_sync(std::move(sync))
    , m_catalogue(catalogue)
    , m_unsynced{QString()} // The catalogue itself may be new.
    , m_thread(&Committer::run, this)
{
}

Committer::~Committer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

Result<void> Committer::add(Message &&message)
{
    if (!m_sync) {
        if (auto placed = place(message); !placed) {
            fail(placed.error());
            return placed;
        }
    }
    std::unique_lock lock(m_mutex);
    m_room.wait(lock, [this] { return m_failure || m_pending.messages.size() < mostWaiting; });
    if (m_failure)
        return stateLocked();
    m_pending.messages.push_back(std::move(message));
    ++m_added;
    const size_t waiting = m_pending.size();
    lock.unlock();
    if (waiting == 1 || waiting == worthwhile)
        m_wake.notify_one();
    return {};
}

Result<void> Committer::add(const CompleteUpTo &boundary)
{
    const std::lock_guard lock(m_mutex);
    if (m_failure)
        return stateLocked();
    m_pending.boundaries.push_back(boundary);
    ++m_added;
    m_wake.notify_one();
    return {};
}

Result<void> Committer::add(Note &&note)
{
    std::unique_lock lock(m_mutex);
    m_room.wait(lock, [this] { return m_failure || m_pending.notes.size() < mostNotes; });
    if (m_failure)
        return stateLocked();
    m_pending.notes.push_back(std::move(note));
    ++m_added;
    m_wake.notify_one();
    return {};
}

Result<void> Committer::flush()
{
    std::unique_lock lock(m_mutex);
    const quint64 target = m_added;
    ++m_flushing;
    m_wake.notify_one();
    m_done.wait(lock, [&] { return m_failure || m_committed >= target; });
    --m_flushing;
    return stateLocked();
}

Result<void> Committer::state() const
{
    const std::lock_guard lock(m_mutex);
    return stateLocked();
}

Result<void> Committer::stateLocked() const
{
    if (m_failure)
        return failure(*m_failure);
    return {};
}

void Committer::run()
{
    for (Group group = takeGroup(); group.size() > 0; group = takeGroup()) {
        if (auto committed = commit(group); !committed)
            return fail(committed.error());
        const std::lock_guard lock(m_mutex);
        m_committed += group.size();
        m_done.notify_all();
    }
}

Committer::Group Committer::takeGroup()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_stop || m_pending.size() > 0; });
    m_wake.wait_for(lock, patience, [this] {
        return m_stop || m_flushing > 0 || m_pending.size() >= worthwhile ||
               m_pending.notes.size() >= mostNotes;
    });
    Group group = std::exchange(m_pending, {});
    m_room.notify_all();
    return group;
}

void Committer::fail(const Error &error)
{
    Group discarded;
    const std::lock_guard lock(m_mutex);
    m_failure = error;
    discarded = std::exchange(m_pending, {});
    m_room.notify_all();
    m_done.notify_all();
}

Result<void> Committer::commit(Group &group)
{
    return (m_sync ? placeDurably(group) : Result<void>()).and_then([&] {
        std::vector<MessageRow> rows;
        rows.reserve(group.messages.size());
        for (Message &message : group.messages)
            rows.push_back(std::move(message.row));
        return m_catalogue.commit(rows, group.boundaries, group.notes);
    });
}

Result<void> Committer::placeDurably(Group &group)
{
    return syncData(group)
        .and_then([&]() -> Result<void> {
            for (Message &message : group.messages) {
                if (auto placed = place(message); !placed)
                    return placed;
            }
            return {};
        })
        .and_then([&] { return syncDirectories(); });
}

Result<void> Committer::place(Message &message)
{
    return prepareDirectory(message.directory).and_then([&] {
        return message.file.moveTo(absolute(message.directory) + u'/' + message.name);
    });
}

Result<void> Committer::prepareDirectory(const QString &directory)
{
    const std::lock_guard lock(m_directoriesMutex);
    if (m_sync)
        m_unsynced.insert(directory);
    return makeDirectory(directory);
}

Result<void> Committer::makeDirectory(const QString &directory)
{
    if (directory.isEmpty() || m_known.contains(directory))
        return {};
    const QString parent = directory.left(std::max<qsizetype>(directory.lastIndexOf(u'/'), 0));
    return makeDirectory(parent)
        .and_then([&] { return filesystem::makeDirectory(absolute(directory)); })
        .map([&] {
            // Also when it was there: the run that made it may have ended before it was durable.
            m_unsynced.insert(parent);
            m_known.insert(directory);
        });
}

Result<void> Committer::syncData(const Group &group) const
{
    if (group.messages.empty())
        return {};
    std::vector<QString> files;
    files.reserve(group.messages.size());
    for (const Message &message : group.messages)
        files.push_back(message.file.path());
    return m_sync->sync(files);
}

Result<void> Committer::syncDirectories()
{
    QSet<QString> directories;
    {
        const std::lock_guard lock(m_directoriesMutex);
        directories = std::exchange(m_unsynced, {});
    }
    for (const QString &directory : directories) {
        if (auto synced = filesystem::syncDirectory(absolute(directory)); !synced)
            return synced;
    }
    return {};
}

QString Committer::absolute(const QString &relative) const
{
    return relative.isEmpty() ? m_root : m_root + u'/' + relative;
}

} // namespace mailsheaf
