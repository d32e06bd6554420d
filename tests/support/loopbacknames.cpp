// SPDX-License-Identifier: GPL-3.0-or-later
//
// For a test that has this among its sources, every name under example.org, and example.org itself, is this
// computer: certificates are about names. Those that begin with "slow" take three seconds to be found,
// and those that begin with "two" have 127.0.0.2 before 127.0.0.1. A definition in the program comes before
// that of the C library, for Qt, too.
#include <dlfcn.h>
#include <netdb.h>
#include <strings.h>

#include <chrono>
#include <string_view>
#include <thread>

namespace {

bool isExample(std::string_view name)
{
    constexpr std::string_view example = "example.org";
    return name.size() >= example.size() &&
           ::strncasecmp(name.data() + name.size() - example.size(), example.data(), example.size()) == 0;
}

using Finder = int(const char *, const char *, const addrinfo *, addrinfo **);

Finder *systemsFinder()
{
    static const auto real = reinterpret_cast<Finder *>(::dlsym(RTLD_NEXT, "getaddrinfo"));
    return real;
}

int findTwo(const char *service, const addrinfo *hints, addrinfo **found)
{
    const int failed = systemsFinder()("127.0.0.2", service, hints, found);
    addrinfo *last = *found;
    while (failed == 0 && last->ai_next)
        last = last->ai_next;
    return failed != 0 ? failed : systemsFinder()("127.0.0.1", service, hints, &last->ai_next);
}

} // namespace

extern "C" __attribute__((visibility("default"))) int getaddrinfo(const char *name, const char *service,
                                                                  const addrinfo *hints, addrinfo **found)
{
    if (!name || !isExample(name))
        return systemsFinder()(name, service, hints, found);
    if (std::string_view(name).starts_with("two"))
        return findTwo(service, hints, found);
    if (std::string_view(name).starts_with("slow"))
        std::this_thread::sleep_for(std::chrono::seconds(3));
    return systemsFinder()("127.0.0.1", service, hints, found);
}
