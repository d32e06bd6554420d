// SPDX-License-Identifier: GPL-3.0-or-later
//
// Preloaded into a mail server of the tests (LD_PRELOAD).
// - Courier's programs ask under a path of the system who may sign in: they ask at MAILSHEAF_AUTH_SOCKET
//   instead, so that nothing of the machine is touched.
// - Nothing waits for the disk: what the server stores need not survive the test.
#include <dlfcn.h>
#include <sys/socket.h>
#include <sys/un.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <string_view>

namespace {

constexpr std::string_view systemSocket = "/authdaemon/socket";

bool asksTheSystem(const sockaddr *address)
{
    return address->sa_family == AF_UNIX &&
           std::string_view(reinterpret_cast<const sockaddr_un *>(address)->sun_path).ends_with(systemSocket);
}

sockaddr_un addressOf(std::string_view path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.data(), std::min(path.size(), sizeof address.sun_path - 1));
    return address;
}

} // namespace

// Other names here than for the linker, because the C library declares these in its own ways.
#define SHIM(name) __asm__(#name) __attribute__((visibility("default")))

extern "C" {
int shimConnect(int, const sockaddr *, socklen_t) SHIM(connect);
int shimFsync(int) SHIM(fsync);
int shimFdatasync(int) SHIM(fdatasync);
}

int shimConnect(int socket, const sockaddr *address, socklen_t size)
{
    using Connect = int (*)(int, const sockaddr *, socklen_t);
    static const auto real = reinterpret_cast<Connect>(::dlsym(RTLD_NEXT, "connect"));
    const char *const own = std::getenv("MAILSHEAF_AUTH_SOCKET");
    if (own == nullptr || !asksTheSystem(address))
        return real(socket, address, size);
    const sockaddr_un there = addressOf(own);
    return real(socket, reinterpret_cast<const sockaddr *>(&there), sizeof there);
}

int shimFsync(int)
{
    return 0;
}

int shimFdatasync(int)
{
    return 0;
}
