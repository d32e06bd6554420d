// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/committer.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace mailsheaf {

namespace {

/// Flushing and committing cost much the same for one message and for hundreds. So a group waits a moment for
/// company, unless somebody waits for it. The more there is on both sides of it, the larger it is: at the
/// beginning and at the end there is nothing else to do meanwhile.
constexpr quint64 smallestGroup = 100;
constexpr quint64 largestGroup = 1'000;
constexpr quint64 partOfWhatIsLeft = 4;
constexpr quint64 largestGroupBytes = 16 * 1024 * 1024;
constexpr std::chrono::milliseconds patience{250};
/// Between add() and the catalogue. Enough for every stage to be busy; each may have an open file.
constexpr quint64 mostUnderWay = 4'000;
constexpr size_t mostNotes = 64;

} // namespace

Committer::Committer(QString root, std::optional<filesystem::GroupSync> sync, Catalogue &catalogue)
    : m_root(std::move(root))
    , m_sync(std::move(sync))
    , m_catalogue(catalogue)
    , m_pending{.messages = {}, .boundaries = {}, .notes = {}, .changed = {QString()}} // a new catalogue's
    , m_flusher(&Committer::runFlusher, this)
    , m_namer(&Committer::runNamer, this)
    , m_writer(&Committer::runWriter, this)
{
}

Committer::~Committer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_toFlush.notify_one();
    m_flusher.join();
    m_namer.join();
    m_writer.join();
}

template <typename Condition>
void Committer::waitUntil(std::unique_lock<std::mutex> &lock, std::condition_variable &changed,
                          Condition condition)
{
    const auto isOver = [&] { return m_failure || condition(); };
    if (isOver())
        return;
    ++m_awaiting;
    m_toFlush.notify_one();
    changed.wait(lock, isOver);
    --m_awaiting;
}

Result<void> Committer::add(Message &&message)
{
    if (!m_sync) {
        Directories nobodyAsks;
        if (auto placed = place(message, &nobodyAsks); !placed) {
            fail(placed.error());
            return placed;
        }
    }
    std::unique_lock lock(m_mutex);
    waitUntil(lock, m_room, [this] { return m_added - m_committed < mostUnderWay; });
    if (m_failure)
        return stateLocked();
    m_pending.bytes += message.row.size;
    m_pending.messages.push_back(std::move(message));
    ++m_added;
    const bool isDue = m_pending.size() == 1 || isWorthwhile();
    lock.unlock();
    if (isDue)
        m_toFlush.notify_one();
    return {};
}

Result<void> Committer::add(const CompleteUpTo &boundary)
{
    const std::lock_guard lock(m_mutex);
    if (m_failure)
        return stateLocked();
    m_pending.boundaries.push_back(boundary);
    ++m_added;
    m_toFlush.notify_one();
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
    m_toFlush.notify_one();
    return {};
}

void Committer::expect(quint64 messages)
{
    const std::lock_guard lock(m_mutex);
    m_expected = m_added + messages;
}

Result<void> Committer::flush()
{
    std::unique_lock lock(m_mutex);
    const quint64 target = m_added;
    waitUntil(lock, m_done, [&] { return m_committed >= target; });
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

void Committer::Group::append(Group &&later)
{
    const auto moveTo = [](auto &all, auto &&more) {
        all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    moveTo(messages, std::move(later.messages));
    moveTo(boundaries, std::move(later.boundaries));
    moveTo(notes, std::move(later.notes));
    bytes += later.bytes;
    changed.unite(later.changed);
}

void Committer::runFlusher()
{
    for (Round round = nextRound(); !round.isEmpty(); round = nextRound()) {
        if (auto flushed = flushToDisk(round); !flushed)
            return fail(flushed.error());
        handOn(std::move(round));
    }
    const std::lock_guard lock(m_mutex);
    m_allFlushed = true;
    m_toName.notify_one();
    m_toWrite.notify_one();
}

bool Committer::isWorthwhile() const
{
    const quint64 left = m_expected > m_added ? m_expected - m_added : 0;
    const quint64 due = std::clamp(std::min(m_added, left) / partOfWhatIsLeft, smallestGroup, largestGroup);
    return m_pending.size() >= due || m_pending.bytes >= largestGroupBytes;
}

Committer::Round Committer::nextRound()
{
    std::unique_lock lock(m_mutex);
    m_toFlush.wait(lock, [this] {
        return m_failure || m_pending.size() > 0 || (m_unnamed == 0 && (m_stop || m_named.size() > 0));
    });
    m_toFlush.wait_for(lock, patience, [this] {
        return m_failure || m_stop || m_awaiting > 0 || isWorthwhile() || m_pending.notes.size() >= mostNotes;
    });
    if (m_failure)
        return {};
    Round round{.arrived = std::exchange(m_pending, {}), .named = std::exchange(m_named, {})};
    m_room.notify_all();
    if (!m_sync)
        round.named = std::exchange(round.arrived, {}); // add() has named them
    m_unnamed += round.arrived.size();
    return round;
}

Result<void> Committer::flushToDisk(const Round &round) const
{
    if (!m_sync)
        return {};
    std::vector<filesystem::UnsyncedFile> files;
    files.reserve(round.arrived.messages.size());
    for (const Message &message : round.arrived.messages)
        files.push_back(message.file.unsynced());
    std::vector<QString> directories;
    for (const QString &directory : round.named.changed)
        directories.push_back(absolute(directory));
    return m_sync->sync(files, directories);
}

void Committer::handOn(Round &&flushed)
{
    const std::lock_guard lock(m_mutex);
    m_flushed.append(std::move(flushed.arrived));
    m_durable.append(std::move(flushed.named));
    m_toName.notify_one();
    m_toWrite.notify_one();
}

void Committer::runNamer()
{
    for (Group group = nextFlushed(); group.size() > 0; group = nextFlushed()) {
        if (auto named = nameAll(&group); !named)
            return fail(named.error());
        takeBack(std::move(group));
    }
}

Committer::Group Committer::nextFlushed()
{
    std::unique_lock lock(m_mutex);
    m_toName.wait(lock, [this] { return m_failure || m_allFlushed || m_flushed.size() > 0; });
    if (m_failure)
        return {};
    return std::exchange(m_flushed, {});
}

Result<void> Committer::nameAll(Group *group)
{
    for (Message &message : group->messages) {
        if (auto placed = place(message, &group->changed); !placed)
            return placed;
    }
    return {};
}

void Committer::takeBack(Group &&named)
{
    const std::lock_guard lock(m_mutex);
    m_unnamed -= named.size();
    m_named.append(std::move(named));
    m_toFlush.notify_one();
}

void Committer::runWriter()
{
    for (Group group = nextDurable(); group.size() > 0; group = nextDurable()) {
        if (auto done = commit(std::move(group)); !done)
            return fail(done.error());
    }
}

Committer::Group Committer::nextDurable()
{
    std::unique_lock lock(m_mutex);
    m_toWrite.wait(lock, [this] { return m_failure || m_allFlushed || m_durable.size() > 0; });
    if (m_failure)
        return {};
    return std::exchange(m_durable, {});
}

Result<void> Committer::commit(Group durable)
{
    std::vector<MessageRow> rows;
    rows.reserve(durable.messages.size());
    for (Message &message : durable.messages)
        rows.push_back(std::move(message.row));
    return m_catalogue.commit(rows, durable.boundaries, durable.notes).map([&] {
        const std::lock_guard lock(m_mutex);
        m_committed += durable.size();
        m_room.notify_all();
        m_done.notify_all();
    });
}

void Committer::fail(const Error &error)
{
    Group discarded; // its files are removed without the lock
    const std::lock_guard lock(m_mutex);
    if (!m_failure)
        m_failure = error;
    discarded = std::exchange(m_pending, {});
    m_toFlush.notify_one();
    m_toName.notify_one();
    m_toWrite.notify_one();
    m_room.notify_all();
    m_done.notify_all();
}

Result<void> Committer::place(Message &message, Directories *changed)
{
    {
        const std::lock_guard lock(m_directoriesMutex);
        changed->insert(message.directory);
        if (auto made = makeDirectory(message.directory, changed); !made)
            return made;
    }
    return message.file.moveTo(absolute(message.directory) + u'/' + message.name);
}

Result<void> Committer::makeDirectory(const QString &directory, Directories *changed)
{
    if (directory.isEmpty() || m_known.contains(directory))
        return {};
    const QString parent = directory.left(std::max<qsizetype>(directory.lastIndexOf(u'/'), 0));
    return makeDirectory(parent, changed)
        .and_then([&] { return filesystem::makeDirectory(absolute(directory)); })
        .map([&] {
            // Also when it was there: the run that made it may have ended before it was durable.
            changed->insert(parent);
            m_known.insert(directory);
        });
}

QString Committer::absolute(const QString &relative) const
{
    return relative.isEmpty() ? m_root : m_root + u'/' + relative;
}

} // namespace mailsheaf
