// SPDX-License-Identifier: GPL-3.0-or-later
// What a folder with millions of messages costs before and besides the messages themselves: listing,
// planning, memory, and a run in which nothing has changed. Compared with a client that finds the ends of the
// lines of the list and does nothing else.
//
//     packaging/dev bench listing [MESSAGES [ready]]
//
// The server is a process of its own; it has one folder, and no message that could be fetched. "ready": it
// has the list in memory instead of writing it, so it takes hardly any time. Exit code 1: a target is missed.
#include "core/archive/archive.h"
#include "core/archive/catalogue.h"
#include "core/archive/cataloguecontents.h"
#include "core/backup/backuprun.h"
#include "tests/support/sockets.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <functional>

using namespace mailsheaf;
using namespace Qt::StringLiterals;

namespace {

constexpr UidValidity validity = 7;
constexpr quint64 modSeq = 1000;
constexpr int repeats = 5;
constexpr double mostPause = 0.1; // seconds; more is felt

// --- the server ---

/// Sends everything; false when the client has gone.
bool sendAll(int socket, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t sent = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

/// Where a server has the list from.
enum class List
{
    Written, ///< As servers do: it is written while it is sent.
    Ready,   ///< It lies in memory, so that the client is all that takes time.
};

/// One folder with messages 1 to N.
class Folder
{
public:
    Folder(Uid messages, List list)
        : m_messages(messages)
    {
        for (Uid uid = 1; list == List::Ready && uid <= messages; ++uid)
            appendLine(&m_ready, uid);
    }

    /// Answers @p line, a command without its tag, except for the last line. False when the client has gone.
    [[nodiscard]] bool answer(int socket, std::string_view line) const
    {
        const std::string messages = std::to_string(m_messages);
        const std::string next = std::to_string(m_messages + 1);
        const std::string epoch = std::to_string(validity);
        if (line.starts_with("LIST"))
            return sendAll(socket, "* LIST () \"/\" INBOX\r\n* STATUS INBOX (UIDVALIDITY " + epoch +
                                       " UIDNEXT " + next + " MESSAGES " + messages + " HIGHESTMODSEQ " +
                                       std::to_string(modSeq) + ")\r\n");
        if (line.starts_with("EXAMINE"))
            return sendAll(socket, "* " + messages + " EXISTS\r\n* OK [UIDVALIDITY " + epoch +
                                       "] x\r\n* OK [UIDNEXT " + next + "] x\r\n");
        return !line.starts_with("UID FETCH 1:*") || sendMessages(socket);
    }

private:
    [[nodiscard]] bool sendMessages(int socket) const
    {
        if (!m_ready.empty())
            return sendAll(socket, m_ready);
        constexpr std::size_t most = 64 * 1024;
        std::string text;
        text.reserve(most + 100);
        for (Uid uid = 1; uid <= m_messages; ++uid) {
            appendLine(&text, uid);
            if (text.size() < most && uid < m_messages)
                continue;
            if (!sendAll(socket, text))
                return false;
            text.clear();
        }
        return true;
    }

    static void appendLine(std::string *text, Uid uid)
    {
        append(text, "* ", uid);
        append(text, " FETCH (UID ", uid);
        append(text, " RFC822.SIZE ", 100 + static_cast<Uid>(uid * 7919ULL % 900));
        *text += ")\r\n";
    }

    static void append(std::string *text, std::string_view before, Uid number)
    {
        std::array<char, 10> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
        *text += before;
        text->append(digits.data(), end);
    }

    const Uid m_messages;
    std::string m_ready;
};

bool answerLine(int socket, const Folder &folder, std::string_view line)
{
    const std::string tag(line.substr(0, line.find(' ')));
    line.remove_prefix(std::min(line.size(), tag.size() + 1));
    if (line.find("BODY.PEEK") != std::string_view::npos)
        return true; // Nothing, for ever.
    const std::string capabilities =
        line.starts_with("LOGIN") ? " [CAPABILITY IMAP4rev1 LIST-EXTENDED LIST-STATUS CONDSTORE]" : "";
    return folder.answer(socket, line) && sendAll(socket, tag + " OK" + capabilities + " done\r\n");
}

void serve(int socket, const Folder &folder)
{
    std::string received;
    std::array<char, 4096> buffer{};
    bool goesOn = sendAll(socket, "* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\r\n");
    while (goesOn) {
        const ssize_t got = ::recv(socket, buffer.data(), buffer.size(), 0);
        goesOn = got > 0;
        received.append(buffer.data(), goesOn ? std::size_t(got) : 0);
        for (std::size_t end = 0; goesOn && (end = received.find("\r\n")) != std::string::npos;) {
            goesOn = answerLine(socket, folder, std::string_view(received).substr(0, end));
            received.erase(0, end + 2);
        }
    }
}

/// Answers one connection after the other. Ends with its parent.
[[noreturn]] void runServer(const FileDescriptor &listener, Uid messages, List list)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    const Folder folder(messages, list);
    while (true) {
        const FileDescriptor client(::accept(listener.get(), nullptr, nullptr));
        setNoDelay(client);
        serve(client.get(), folder);
    }
}

// --- the clients ---

Uid lineEnds(std::string_view text)
{
    Uid ends = 0;
    for (std::size_t at = 0; (at = text.find('\n', at)) != std::string_view::npos; ++at)
        ++ends;
    return ends;
}

/// Reads the list up to its end and looks for the ends of its lines, nothing else.
double bareSeconds(quint16 port, Uid messages)
{
    const FileDescriptor socket = connectToLoopback(port);
    QElapsedTimer timer;
    timer.start();
    (void)sendAll(socket.get(), "a LOGIN x y\r\nb EXAMINE INBOX\r\nc UID FETCH 1:* (UID RFC822.SIZE)\r\n");
    std::vector<char> buffer(256 * 1024);
    std::string tail;
    Uid lines = 0;
    while (tail.find("\r\nc OK") == std::string::npos) {
        const ssize_t got = ::recv(socket.get(), buffer.data(), buffer.size(), 0);
        if (got <= 0)
            qFatal("The server has gone.");
        lines += lineEnds({buffer.data(), std::size_t(got)});
        tail.append(buffer.data() + std::max<ssize_t>(0, got - 64), std::size_t(std::min<ssize_t>(got, 64)));
        tail.erase(0, tail.size() > 128 ? tail.size() - 128 : 0);
    }
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    if (lines < messages)
        qFatal("The server lists %u lines only.", lines);
    return seconds;
}

BackupRequest requestTo(quint16 port, const QString &archive)
{
    BackupRequest request;
    request.endpoint = {.host = u"127.0.0.1"_s, .port = port, .security = Security::None, .caFile = {}};
    request.user = u"somebody"_s;
    request.secret = Secret(u"secret"_s);
    request.destination = archive;
    request.workers = 1;
    return request;
}

/// Of this process and all its threads.
double processorSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

struct Measured
{
    RunReport report;
    double seconds = 0;
    double longestPause = 0; ///< Of the main thread, in seconds: for so long a window would not have moved.
};

/// Runs to the end, or until messages begin to be fetched.
Measured run(const BackupRequest &request)
{
    Measured measured;
    QElapsedTimer timer;
    BackupRun backup(request);
    QEventLoop loop;
    QObject::connect(&backup, &BackupRun::progressChanged, &loop, [&](const RunProgress &progress) {
        if (progress.phase == RunPhase::Downloading)
            backup.stop();
    });
    QObject::connect(&backup, &BackupRun::finished, &loop, [&](const RunReport &report) {
        measured.report = report;
        measured.seconds = double(timer.nsecsElapsed()) / 1e9;
        loop.quit();
    });
    QElapsedTimer sinceBeat;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &loop, [&] {
        measured.longestPause = std::max(measured.longestPause, double(sinceBeat.nsecsElapsed()) / 1e9);
        sinceBeat.start();
    });
    timer.start();
    sinceBeat.start();
    beat.start(std::chrono::milliseconds(5));
    backup.start();
    loop.exec();
    if (measured.report.error)
        qFatal("%s", qPrintable(measured.report.error->sentence));
    return measured;
}

/// An archive's catalogue with messages 1 to N, but no files: planning does not look at them.
void fillCatalogue(const QString &archive, Uid messages)
{
    if (!Archive::open(archive, {.fsync = false}))
        qFatal("The archive cannot be made.");
    const auto catalogue = Catalogue::open(archive + u"/mailsheaf.sqlite"_s, {.fsync = false});
    const MailboxId inbox = (*catalogue)->mailbox(MailboxName("INBOX", '/'), validity)->id;
    constexpr Uid group = 50'000;
    std::vector<MessageRow> rows;
    for (Uid first = 1; first <= messages; first += group) {
        rows.clear();
        for (Uid uid = first; uid < first + group && uid <= messages; ++uid)
            rows.push_back({.mailbox = inbox,
                            .uid = uid,
                            .size = 4096,
                            .sha256 = QByteArray(32, char(uid % 251)),
                            .internalDate = 1'700'000'000 + qint64(uid),
                            .flags = {"\\Seen"},
                            .labels = {}});
        if (!(*catalogue)->commit(rows, {}))
            qFatal("The catalogue cannot be written.");
    }
}

void noteComplete(const QString &archive, Uid messages)
{
    const auto catalogue = Catalogue::open(archive + u"/mailsheaf.sqlite"_s, {.fsync = false});
    const MailboxId inbox = (*catalogue)->mailbox(MailboxName("INBOX", '/'), validity)->id;
    const StateNote note{inbox, {.uidNext = messages + 1, .messages = messages, .highestModSeq = modSeq}};
    if (!(*catalogue)->commit({}, {{.mailbox = inbox, .uid = messages + 1}}, {note}))
        qFatal("The catalogue cannot be written.");
}

/// Of this process, so far.
double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) * 1024 / 1e6;
}

struct Cost
{
    double seconds = 0;
    double processor = 0; ///< Seconds as well; tells more where others use the computer, too.
};

Cost fastest(const std::function<double()> &measure)
{
    Cost best{.seconds = 1e9, .processor = 1e9};
    for (int i = 0; i < repeats; ++i) {
        const double before = processorSeconds();
        best.seconds = std::min(best.seconds, measure());
        best.processor = std::min(best.processor, processorSeconds() - before);
    }
    return best;
}

bool report(const char *what, double value, const char *unit, double target)
{
    const bool met = target == 0 || value <= target;
    std::printf("%-52s %8.3f %s", what, value, unit);
    if (target != 0)
        std::printf("   (target %.3f: %s)", target, met ? "met" : "MISSED");
    std::printf("\n");
    std::fflush(stdout);
    return met;
}

bool report(const char *what, const Cost &cost, double target)
{
    const bool met = report(what, cost.seconds, "s", target);
    report("    of the processor, for this program", cost.processor, "s", 0);
    return met;
}

/// A folder's list for people and its sums, from the catalogue; what a run does when a row has changed.
double manifestSeconds(const QString &archive)
{
    const auto opened = Archive::open(archive, {.fsync = false});
    const auto catalogue = Catalogue::open(archive + u"/mailsheaf.sqlite"_s, {.fsync = false});
    const MailboxId inbox = (*catalogue)->mailbox(MailboxName("INBOX", '/'), validity)->id;
    if (!cataloguecontents::setManifestStale(**catalogue, inbox))
        qFatal("The catalogue cannot be written.");
    QElapsedTimer timer;
    timer.start();
    if (!(*opened)->writeManifests())
        qFatal("The manifest cannot be written.");
    return double(timer.nsecsElapsed()) / 1e9;
}

int compare(quint16 port, Uid messages)
{
    double longestPause = 0;
    const auto planSeconds = [&](const BackupRequest &request) {
        const Measured measured = run(request);
        longestPause = std::max(longestPause, measured.longestPause);
        return measured.seconds;
    };
    const QTemporaryDir folder;
    const QString empty = folder.filePath(u"empty"_s);
    const QString full = folder.filePath(u"full"_s);
    std::printf("One folder with %u messages; the fastest of %d runs each.\n", messages, repeats);

    const Cost bare = fastest([&] { return bareSeconds(port, messages); });
    report("bare transfer of the list", bare, 0);
    BackupRequest request = requestTo(port, empty);
    request.dryRun = true;
    bool met = report("listing and planning, nothing is held", fastest([&] { return planSeconds(request); }),
                      2 * bare.seconds);
    met &= report("memory", peakMegabytes(), "MB", 300);
    request.dryRun = false;
    (void)run(request);
    met &= report("memory, with the plan shared out to workers", peakMegabytes(), "MB", 300);

    fillCatalogue(full, messages);
    report("writing manifest and SHA256SUMS", fastest([&] { return manifestSeconds(full); }), 0);
    request = requestTo(port, full);
    request.dryRun = true;
    met &=
        report("listing and planning, everything is held", fastest([&] { return planSeconds(request); }), 0);
    noteComplete(full, messages);
    request.dryRun = false;
    met &= report("nothing has changed", fastest([&] { return planSeconds(request); }), 2);
    met &= report("longest pause of the main thread", longestPause, "s", mostPause);
    met &= report("memory, all in all", peakMegabytes(), "MB", 300);
    return met ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const Uid messages = argc > 1 ? Uid(std::strtoul(argv[1], nullptr, 10)) : 3'000'000;
    const List list = argc > 2 && std::string_view(argv[2]) == "ready" ? List::Ready : List::Written;
    const FileDescriptor listener = listenOnLoopback();
    const quint16 port = localPort(listener);
    const pid_t server = fork();
    if (server == 0)
        runServer(listener, messages, list);
    const QCoreApplication application(argc, argv);
    const int result = compare(port, messages);
    kill(server, SIGKILL);
    waitpid(server, nullptr, 0);
    return result;
}
