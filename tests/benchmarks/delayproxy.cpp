// SPDX-License-Identifier: GPL-3.0-or-later
// delayproxy PORT ROUND-TRIP-MS [MBIT/S]: a slow line to 127.0.0.1:PORT. Prints its own port, and ends with
// its input.
#include "tests/support/chaosproxy.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>

int main(int argc, char *argv[])
{
    if (argc < 3) {
        std::fputs("usage: delayproxy PORT ROUND-TRIP-MS [MBIT/S]\n", stderr);
        return 2;
    }
    mailsheaf::ProxyRules rules;
    rules.delay = std::chrono::microseconds(std::lround(std::atof(argv[2]) * 500));
    rules.bytesPerSecond = argc > 3 ? qint64(std::atof(argv[3]) * 125'000) : 0;
    const mailsheaf::ChaosProxy proxy(quint16(std::atoi(argv[1])), rules);
    std::printf("%d\n", proxy.port());
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return 0;
}
