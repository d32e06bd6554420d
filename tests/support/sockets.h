// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <utility>

namespace mailsheaf {

/// Owns a file descriptor. For the servers of the tests, which work with plain sockets on threads of their
/// own.
class FileDescriptor final
{
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int fd)
        : m_fd(fd)
    {
    }
    FileDescriptor(FileDescriptor &&other) noexcept
        : m_fd(std::exchange(other.m_fd, -1))
    {
    }
    FileDescriptor &operator=(FileDescriptor &&other) noexcept
    {
        if (this != &other) {
            reset();
            m_fd = std::exchange(other.m_fd, -1);
        }
        return *this;
    }
    FileDescriptor(const FileDescriptor &) = delete;
    FileDescriptor &operator=(const FileDescriptor &) = delete;
    ~FileDescriptor() { reset(); }

    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool isValid() const { return m_fd >= 0; }
    void reset();

private:
    int m_fd = -1;
};

/// Listens on 127.0.0.1 on a port that was free; invalid when that failed.
[[nodiscard]] FileDescriptor listenOnLoopback();
[[nodiscard]] quint16 localPort(const FileDescriptor &socket);
/// Connects to 127.0.0.1; invalid when that failed.
[[nodiscard]] FileDescriptor connectToLoopback(quint16 port);
void setNonBlocking(const FileDescriptor &socket);
void setNoDelay(const FileDescriptor &socket);
/// Reads and forgets what a socket that does not block has received.
void drain(const FileDescriptor &socket);
/// Makes the next close send RST instead of FIN.
void setResetOnClose(const FileDescriptor &socket);

/// Wakes a poll() on another thread.
class WakeUp final
{
public:
    WakeUp();

    [[nodiscard]] int fd() const { return m_readEnd.get(); }
    void wake() const;
    /// Takes back all wake() so far.
    void clear() const;

private:
    FileDescriptor m_readEnd;
    FileDescriptor m_writeEnd;
};

} // namespace mailsheaf
