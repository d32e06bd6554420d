// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

namespace mailsheaf {

/// One call that changed something on the disk, as the preloaded shim writes it down (faultshim.cpp) and the
/// power-loss test replays it. Plain C++, because the shim shares nothing with the program it is loaded into.
struct LoggedOperation
{
    enum class Kind : uint32_t
    {
        Open,     ///< path; offset: created, truncated, unnamed
        Write,    ///< handle, offset, data
        Truncate, ///< handle, offset: the new size
        Sync,     ///< handle; fsync() and fdatasync()
        SyncAll,  ///< syncfs()
        Times,    ///< handle
        Close,    ///< handle
        Mkdir,    ///< path
        Unlink,   ///< path
        Rename,   ///< path, data: the new path
        Link,     ///< path, data: the new path
        Name,     ///< handle, data: the path; the file had none
    };
    static constexpr uint32_t created = 1;
    static constexpr uint32_t truncated = 2;
    static constexpr uint32_t unnamed = 4; ///< path: the directory

    Kind kind = Kind::Open;
    uint32_t handle = 0; ///< Of an open file; never used twice in one program.
    int64_t offset = 0;
    std::string path{};
    std::string data{};
};

/// As it stands in the log: kind, handle, offset, two lengths, path, data; in the machine's own byte order.
inline std::vector<char> packed(const LoggedOperation &operation)
{
    std::vector<char> bytes;
    const auto put = [&bytes](const auto &number) {
        const auto *raw = reinterpret_cast<const char *>(&number);
        bytes.insert(bytes.end(), raw, raw + sizeof number);
    };
    put(operation.kind);
    put(operation.handle);
    put(operation.offset);
    put(static_cast<uint64_t>(operation.path.size()));
    put(static_cast<uint64_t>(operation.data.size()));
    bytes.insert(bytes.end(), operation.path.begin(), operation.path.end());
    bytes.insert(bytes.end(), operation.data.begin(), operation.data.end());
    return bytes;
}

/// All of a log.
inline std::vector<LoggedOperation> unpacked(const std::string &log)
{
    std::vector<LoggedOperation> operations;
    size_t at = 0;
    const auto get = [&](auto *number) {
        std::memcpy(number, log.data() + at, sizeof *number);
        at += sizeof *number;
    };
    constexpr size_t headBytes = 32;
    while (at + headBytes <= log.size()) {
        LoggedOperation operation;
        uint64_t pathBytes = 0;
        uint64_t dataBytes = 0;
        get(&operation.kind);
        get(&operation.handle);
        get(&operation.offset);
        get(&pathBytes);
        get(&dataBytes);
        operation.path = log.substr(at, pathBytes);
        operation.data = log.substr(at + pathBytes, dataBytes);
        at += pathBytes + dataBytes;
        operations.push_back(std::move(operation));
    }
    return operations;
}

} // namespace mailsheaf
