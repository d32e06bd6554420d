// SPDX-License-Identifier: GPL-3.0-or-later
#include "crashdisk.h"

#include <algorithm>
#include <cstddef>
#include <stdexcept>
#include <utility>

namespace mailsheaf {

namespace {

constexpr std::size_t sectorBytes = 512;

} // namespace

/// The dice, loaded in one of several ways: what really happens is seldom all or nothing in even shares.
class CrashDisk::Fate
{
public:
    Fate(std::mt19937 &random, uint64_t now)
        : m_random(random)
        , m_kind(static_cast<Kind>(pick(kinds)))
        , m_until(pick(now + 1))
        , m_percent(5 + pick(91))
    {
    }

    [[nodiscard]] bool keeps(const NameChange &change)
    {
        return m_kind == Kind::NamesOnly || survives(change.time);
    }
    [[nodiscard]] bool keeps(const Write &write)
    {
        return m_kind == Kind::DataOnly || (m_kind != Kind::NamesOnly && survives(write.time));
    }
    [[nodiscard]] bool keepsLengthOnly() { return m_kind != Kind::Everything && pick(4) == 0; }
    /// Whether the sectors of a surviving write share its luck.
    [[nodiscard]] bool tears() { return m_kind != Kind::Everything && pick(8) == 0; }
    [[nodiscard]] bool keepsSector() { return pick(2) == 0; }

private:
    enum class Kind
    {
        Nothing,
        Everything,
        Some,
        InOrder, ///< What was done first, as a journal keeps it.
        NamesOnly,
        DataOnly,
    };
    static constexpr uint64_t kinds = 6;

    [[nodiscard]] uint64_t pick(uint64_t below)
    {
        return std::uniform_int_distribution<uint64_t>(0, below - 1)(m_random);
    }
    [[nodiscard]] bool survives(uint64_t time)
    {
        switch (m_kind) {
        case Kind::Everything:
            return true;
        case Kind::Some:
            return pick(100) < m_percent;
        case Kind::InOrder:
            return time < m_until;
        default:
            return false;
        }
    }

    std::mt19937 &m_random;
    Kind m_kind;
    uint64_t m_until;
    uint64_t m_percent;
};

CrashDisk::CrashDisk(std::string root)
    : m_root(std::move(root))
{
    m_top->isDirectory = true;
}

CrashDisk::NodePointer CrashDisk::find(const std::string &path) const
{
    NodePointer node = m_top;
    std::size_t at = m_root.size() + 1;
    while (node && at < path.size()) {
        const std::size_t end = std::min(path.find('/', at), path.size());
        const auto found = node->names.find(path.substr(at, end - at));
        node = found == node->names.end() ? nullptr : found->second;
        at = end + 1;
    }
    return node;
}

CrashDisk::NodePointer CrashDisk::parentOf(const std::string &path, std::string *name) const
{
    const std::size_t slash = path.rfind('/');
    *name = path.substr(slash + 1);
    NodePointer parent = find(path.substr(0, slash));
    if (!parent)
        throw std::logic_error("no such directory: " + path);
    return parent;
}

void CrashDisk::setName(const std::string &path, const NodePointer &node)
{
    std::string name;
    const NodePointer parent = parentOf(path, &name);
    if (node)
        parent->names[name] = node;
    else
        parent->names.erase(name);
    parent->changes.push_back({.time = m_time, .name = name, .node = node});
}

void CrashDisk::apply(const LoggedOperation &operation)
{
    using Kind = LoggedOperation::Kind;
    ++m_time;
    switch (operation.kind) {
    case Kind::Open:
        return open(operation);
    case Kind::Write:
        return write(m_open.at(operation.handle),
                     {.time = m_time, .offset = operation.offset, .data = operation.data});
    case Kind::Truncate:
        return write(m_open.at(operation.handle),
                     {.time = m_time, .offset = operation.offset, .data = std::nullopt});
    case Kind::Sync:
        return makeSafe(m_open.at(operation.handle).get());
    case Kind::SyncAll:
        for (const auto &node : m_everything) {
            if (const auto living = node.lock())
                makeSafe(living.get());
        }
        return makeSafe(m_top.get());
    case Kind::Times:
        return;
    case Kind::Close:
        m_open.erase(operation.handle);
        return;
    case Kind::Mkdir:
        if (operation.path != m_root) {
            const auto directory = std::make_shared<Node>();
            directory->isDirectory = true;
            m_everything.push_back(directory);
            setName(operation.path, directory);
        }
        return;
    case Kind::Unlink:
        return setName(operation.path, nullptr);
    case Kind::Rename: {
        const NodePointer node = find(operation.path);
        setName(operation.data, node);
        return setName(operation.path, nullptr);
    }
    case Kind::Link:
        return setName(operation.data, find(operation.path));
    case Kind::Name:
        return setName(operation.data, m_open.at(operation.handle));
    }
}

void CrashDisk::open(const LoggedOperation &operation)
{
    NodePointer node = find(operation.path);
    if ((operation.offset & (LoggedOperation::created | LoggedOperation::unnamed)) != 0) {
        node = std::make_shared<Node>();
        m_everything.push_back(node);
        if ((operation.offset & LoggedOperation::created) != 0)
            setName(operation.path, node);
    }
    if (!node)
        throw std::logic_error("opened, and not there: " + operation.path);
    if ((operation.offset & LoggedOperation::truncated) != 0)
        write(node, {.time = m_time, .offset = 0, .data = std::nullopt});
    m_open[operation.handle] = node;
}

void CrashDisk::write(const NodePointer &node, Write write) const
{
    perform(write, &node->contents);
    node->writes.push_back(std::move(write));
}

void CrashDisk::perform(const Write &write, std::string *contents)
{
    const auto offset = static_cast<std::size_t>(write.offset);
    if (!write.data) {
        contents->resize(offset);
        return;
    }
    contents->resize(std::max(contents->size(), offset + write.data->size()));
    contents->replace(offset, write.data->size(), *write.data);
}

void CrashDisk::makeSafe(Node *node)
{
    node->safeContents = node->contents;
    node->writes.clear();
    node->safeNames = node->names;
    node->changes.clear();
}

void CrashDisk::add(const Names &names, const std::string &path, Image *image)
{
    for (const auto &[name, node] : names) {
        if (!node->isDirectory) {
            (*image)[path + name] = node->contents;
            continue;
        }
        (*image)[path + name + '/'];
        add(node->names, path + name + '/', image);
    }
}

CrashDisk::Image CrashDisk::now() const
{
    Image image;
    add(m_top->names, {}, &image);
    return image;
}

CrashDisk::Image CrashDisk::afterPowerCut(std::mt19937 &random) const
{
    Fate fate(random, m_time);
    Image image;
    addSurvivors(*m_top, {}, &fate, &image);
    return image;
}

void CrashDisk::addSurvivors(const Node &directory, const std::string &path, Fate *fate, Image *image)
{
    Names names = directory.safeNames;
    for (const NameChange &change : directory.changes) {
        if (!fate->keeps(change))
            continue;
        if (change.node)
            names[change.name] = change.node;
        else
            names.erase(change.name);
    }
    for (const auto &[name, node] : names) {
        if (!node->isDirectory) {
            (*image)[path + name] = survivingContents(*node, fate);
            continue;
        }
        (*image)[path + name + '/'];
        addSurvivors(*node, path + name + '/', fate, image);
    }
}

std::string CrashDisk::survivingContents(const Node &file, Fate *fate)
{
    std::string contents = file.safeContents;
    for (const Write &write : file.writes) {
        if (!fate->keeps(write)) {
            const std::size_t end =
                write.data ? static_cast<std::size_t>(write.offset) + write.data->size() : 0;
            if (end > contents.size() && fate->keepsLengthOnly())
                contents.resize(end);
            continue;
        }
        if (!write.data || !fate->tears()) {
            perform(write, &contents);
            continue;
        }
        for (std::size_t at = 0; at < write.data->size();) {
            const std::size_t bytes =
                std::min(sectorBytes - (static_cast<std::size_t>(write.offset) + at) % sectorBytes,
                         write.data->size() - at);
            if (fate->keepsSector())
                perform({.time = write.time,
                         .offset = write.offset + static_cast<int64_t>(at),
                         .data = write.data->substr(at, bytes)},
                        &contents);
            at += bytes;
        }
    }
    return contents;
}

} // namespace mailsheaf
