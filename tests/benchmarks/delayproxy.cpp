// SPDX-License-Identifier: GPL-3.0-or-later
// A slow line to a server on this computer; see --help. Prints its port and ends with its input, then prints
// what went through it, as JSON.
#include "tests/support/chaosproxy.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <sys/resource.h>

#include <cmath>
#include <cstdio>

namespace {

using mailsheaf::ChaosProxy;
using mailsheaf::ProxyRules;

constexpr double bytesPerMegabit = 125'000;

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

void printCounters(const ChaosProxy::Counters &counters)
{
    std::printf(
        R"({"connections": %d, "mostOpen": %d, "bytesToClient": %lld, "bytesToServer": %lld, "cpu": %.3f})"
        "\n",
        counters.connections, counters.mostOpen, static_cast<long long>(counters.bytesToClient),
        static_cast<long long>(counters.bytesToServer), cpuSeconds());
}

/// The options of the command line, all numbers.
class Options
{
public:
    Options()
    {
        m_parser.setApplicationDescription(
            QStringLiteral("A slow line to 127.0.0.1:PORT. Prints its own port, and ends with its input."));
        m_parser.addHelpOption();
        m_parser.addPositionalArgument(QStringLiteral("PORT"), QStringLiteral("The port of the server."));
        add("rtt", "MS", "Round trip.");
        add("mbit", "MBIT/S", "Each way, shared equally by all connections.");
        add("connection-mbit", "MBIT/S", "Each way, of one connection.");
        add("limited", "N", "Only the first N connections have that limit.");
        add("window", "KIB", "What a connection may have under way in one direction.");
        m_parser.addOption(
            {QStringLiteral("slow-start"), QStringLiteral("Open the window step by step, as TCP does.")});
    }

    [[nodiscard]] int port(const QCoreApplication &application)
    {
        m_parser.process(application);
        if (m_parser.positionalArguments().size() != 1)
            m_parser.showHelp(2);
        return m_parser.positionalArguments().constFirst().toInt();
    }

    [[nodiscard]] ProxyRules rules() const
    {
        return {.delay = std::chrono::microseconds(std::lround(number("rtt") * 500)),
                .bytesPerSecond = std::lround(number("mbit") * bytesPerMegabit),
                .connectionBytesPerSecond = std::lround(number("connection-mbit") * bytesPerMegabit),
                .limitedConnections = int(number("limited", -1)),
                .window = std::lround(number("window") * 1024),
                .slowStart = m_parser.isSet(QStringLiteral("slow-start"))};
    }

private:
    void add(const char *name, const char *unit, const char *about)
    {
        m_parser.addOption(
            {QString::fromLatin1(name), QString::fromLatin1(about), QString::fromLatin1(unit)});
    }

    [[nodiscard]] double number(const char *name, double otherwise = 0) const
    {
        const QString text = m_parser.value(QString::fromLatin1(name));
        bool valid = true;
        const double value = text.isEmpty() ? otherwise : text.toDouble(&valid);
        if (!valid)
            qFatal("--%s: not a number", name);
        return value;
    }

    QCommandLineParser m_parser;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    Options options;
    const int port = options.port(application);
    const ChaosProxy proxy(quint16(port), options.rules());
    if (proxy.port() == 0)
        qFatal("cannot listen");
    std::printf("%d\n", proxy.port());
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    printCounters(proxy.counters());
    return 0;
}
