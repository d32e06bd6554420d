// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sockets.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace mailsheaf {

namespace {

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

FileDescriptor newSocket()
{
    return FileDescriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
}

} // namespace

void FileDescriptor::reset()
{
    if (m_fd >= 0)
        ::close(std::exchange(m_fd, -1));
}

FileDescriptor listenOnLoopback()
{
    FileDescriptor socket = newSocket();
    const sockaddr_in address = loopback(0);
    if (::bind(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 ||
        ::listen(socket.get(), 64) != 0)
        socket.reset();
    return socket;
}

quint16 localPort(const FileDescriptor &socket)
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    if (::getsockname(socket.get(), reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return 0;
    return ntohs(address.sin_port);
}

FileDescriptor connectToLoopback(quint16 port)
{
    FileDescriptor socket = newSocket();
    const sockaddr_in address = loopback(port);
    if (::connect(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        socket.reset();
    return socket;
}

void setNonBlocking(const FileDescriptor &socket)
{
    ::fcntl(socket.get(), F_SETFL, ::fcntl(socket.get(), F_GETFL) | O_NONBLOCK);
}

void setNoDelay(const FileDescriptor &socket)
{
    const int on = 1;
    ::setsockopt(socket.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

void drain(const FileDescriptor &socket)
{
    std::array<char, 4096> bytes{};
    while (::recv(socket.get(), bytes.data(), bytes.size(), MSG_DONTWAIT) > 0) {
    }
}

void setResetOnClose(const FileDescriptor &socket)
{
    const linger atOnce{1, 0};
    ::setsockopt(socket.get(), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
}

WakeUp::WakeUp()
{
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) == 0) {
        m_readEnd = FileDescriptor(ends[0]);
        m_writeEnd = FileDescriptor(ends[1]);
    }
}

void WakeUp::wake() const
{
    [[maybe_unused]] const auto written = ::write(m_writeEnd.get(), "w", 1); // a full pipe wakes as well
}

void WakeUp::clear() const
{
    std::array<char, 64> bytes{};
    while (::read(m_readEnd.get(), bytes.data(), bytes.size()) > 0) {
    }
}

} // namespace mailsheaf
