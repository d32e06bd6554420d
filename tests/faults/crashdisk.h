// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operationlog.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <unordered_map>
#include <vector>

namespace mailsheaf {

/// A disk in memory that does what a program has done to a real one, and knows what of that a power cut may
/// undo. Its rules are weaker than those of any file system in use, so that what survives here survives
/// everywhere:
///
/// - What is written to a file is safe after fsync() of the file, or syncfs(). Until then each write may be
///   there, or not, or in part, sector by sector; the length may be there without the bytes, which are then
///   0.
/// - What happens to names is safe after fsync() of their directory, or syncfs(). Until then each change may
///   be there or not, in any combination; of a rename even one half.
class CrashDisk
{
public:
    /// Path below the root and contents. Directories end in '/' and have none.
    using Image = std::map<std::string, std::string>;

    /// @p root: the path of the folder that the operations are about; it exists and is empty.
    explicit CrashDisk(std::string root);

    void apply(const LoggedOperation &operation);
    /// What a program sees now.
    [[nodiscard]] Image now() const;
    /// What there is after a power cut now: one of the legal states, chosen by @p random.
    [[nodiscard]] Image afterPowerCut(std::mt19937 &random) const;

private:
    struct Node;
    using NodePointer = std::shared_ptr<Node>;
    using Names = std::map<std::string, NodePointer>;

    struct Write
    {
        uint64_t time = 0;
        int64_t offset = 0;
        std::optional<std::string> data; ///< None: the file ends at the offset.
    };
    struct NameChange
    {
        uint64_t time = 0;
        std::string name;
        NodePointer node; ///< Null: the name is gone.
    };
    struct Node
    {
        bool isDirectory = false;
        std::string contents; ///< Now.
        std::string safeContents;
        std::vector<Write> writes; ///< Since it was made safe.
        Names names;
        Names safeNames;
        std::vector<NameChange> changes;
    };
    /// What survives of what is not safe.
    class Fate;

    [[nodiscard]] NodePointer find(const std::string &path) const;
    [[nodiscard]] NodePointer parentOf(const std::string &path, std::string *name) const;
    void setName(const std::string &path, const NodePointer &node);
    void open(const LoggedOperation &operation);
    void write(const NodePointer &node, Write write) const;
    static void perform(const Write &write, std::string *contents);
    static void makeSafe(Node *node);
    static void add(const Names &names, const std::string &path, Image *image);
    static void addSurvivors(const Node &directory, const std::string &path, Fate *fate, Image *image);
    [[nodiscard]] static std::string survivingContents(const Node &file, Fate *fate);

    std::string m_root;
    NodePointer m_top = std::make_shared<Node>();
    std::unordered_map<uint32_t, NodePointer> m_open;
    std::vector<std::weak_ptr<Node>> m_everything; ///< Also what has no name any more.
    uint64_t m_time = 0;
};

} // namespace mailsheaf
