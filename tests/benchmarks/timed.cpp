// SPDX-License-Identifier: GPL-3.0-or-later
// timed REPORT COMMAND [ARGUMENT]...: runs a command and writes to the file REPORT, as JSON, how long it took
// (s), the processor time of it and its children (s), the memory of the largest of them (KiB) and its exit
// code.
//
// A small program of its own, because a process inherits the memory figure of whoever starts it: started by
// Python, nothing would ever be smaller than Python.
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <chrono>
#include <cstdio>
#include <cstring>

extern char **environ;

namespace {

double seconds(const timeval &time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

int exitCode(int status)
{
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

bool writeReport(const char *file, double wall, const rusage &usage, int code)
{
    std::FILE *report = std::fopen(file, "w");
    if (report == nullptr)
        return false;
    std::fprintf(report, "{\"wall\": %.6f, \"cpu\": %.6f, \"memory\": %ld, \"code\": %d}\n", wall,
                 seconds(usage.ru_utime) + seconds(usage.ru_stime), usage.ru_maxrss, code);
    return std::fclose(report) == 0;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 3) {
        std::fputs("usage: timed REPORT COMMAND [ARGUMENT]...\n", stderr);
        return 2;
    }
    const auto start = std::chrono::steady_clock::now();
    pid_t child = 0;
    if (const int error = posix_spawnp(&child, argv[2], nullptr, nullptr, argv + 2, environ); error != 0) {
        std::fprintf(stderr, "timed: %s: %s\n", argv[2], std::strerror(error));
        return 127;
    }
    int status = 0;
    rusage usage{};
    if (wait4(child, &status, 0, &usage) != child) {
        std::perror("timed");
        return 2;
    }
    const double wall = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    if (!writeReport(argv[1], wall, usage, exitCode(status))) {
        std::perror(argv[1]);
        return 2;
    }
    return 0;
}
