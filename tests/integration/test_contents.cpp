// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupharness.h"
#include "chaosproxy.h"
#include "scriptedserver.h"

#include "core/archive/mailpath.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace mailsheaf;
using namespace Qt::StringLiterals;

namespace {

const QByteArray monday = "\" 6-Jan-2025 10:00:00 +0000\"";
const QByteArray tuesday = "\" 7-Jan-2025 10:00:00 +0000\"";
constexpr qint64 mondaySeconds = 1736157600;
constexpr qint64 tuesdaySeconds = mondaySeconds + 86400;

/// How a server names contents, and what the program asks for.
struct Naming
{
    QByteArray capability;
    QByteArray item;

    /// The id number @p n in a FETCH response.
    [[nodiscard]] QByteArray id(int n) const
    {
        const QByteArray number = QByteArray::number(n);
        return item.isEmpty()      ? QByteArray()
               : item == "EMAILID" ? " EMAILID (M" + number + ")"
                                   : ' ' + item + ' ' + number;
    }
    /// The items of a FETCH, as a regular expression.
    [[nodiscard]] QByteArray asked(const QByteArray &before, const QByteArray &after = {}) const
    {
        return " \\(" + before + (item.isEmpty() ? QByteArray() : ' ' + item) + after + "\\)$";
    }
};

const Naming objectIds{.capability = "OBJECTID", .item = "EMAILID"};
const Naming gmail{.capability = "X-GM-EXT-1", .item = "X-GM-MSGID"};
const Naming noNames{.capability = "NAMESPACE", .item = {}};

/// A mailbox of a script: its state, and the FETCH responses that list it.
struct ScriptMailbox
{
    QByteArray name;
    QByteArray validity;
    int messages = 1;
    QByteArray listed;
};

Script signIn(const Naming &naming)
{
    return {sendBytes("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\r\n"),
            expectLine("LOGIN somebody secret"),
            sendBytes("%TAG% OK [CAPABILITY IMAP4rev1 " + naming.capability + "] in\r\n")};
}

Script examine(const QByteArray &mailbox, const QByteArray &validity = "7")
{
    return {expectLine("EXAMINE \"?" + mailbox + "\"?"),
            sendBytes("* OK [UIDVALIDITY " + validity + "] x\r\n%TAG% OK [READ-ONLY] done\r\n")};
}

Script answer(const QByteArray &command, const QByteArray &responses)
{
    return {expectLine(command), sendBytes(responses + "%TAG% OK done\r\n")};
}

Script listOne(const Naming &naming, const ScriptMailbox &mailbox)
{
    return Script{expectLine("EXAMINE \"?" + mailbox.name + "\"?"),
                  sendBytes("* " + QByteArray::number(mailbox.messages) + " EXISTS\r\n* OK [UIDVALIDITY " +
                            mailbox.validity +
                            "] x\r\n* OK [UIDNEXT 100] x\r\n%TAG% OK [READ-ONLY] done\r\n")} +
           answer("UID FETCH 1:\\*" + naming.asked("UID RFC822.SIZE"), mailbox.listed);
}

/// The states of all, and the lists of those from number @p from on.
Script listing(const Naming &naming, const std::vector<ScriptMailbox> &mailboxes, std::size_t from = 0)
{
    QByteArray names;
    Script script;
    for (const ScriptMailbox &mailbox : mailboxes)
        names += "* LIST () \"/\" " + mailbox.name + "\r\n";
    script = answer("LIST \"\" \"\\*\"", names);
    for (const ScriptMailbox &mailbox : mailboxes)
        script = script +
                 answer("STATUS \"?" + mailbox.name + "\"? ",
                        "* STATUS " + mailbox.name + " (MESSAGES " + QByteArray::number(mailbox.messages) +
                            " UIDNEXT 100 UIDVALIDITY " + mailbox.validity + ")\r\n");
    for (std::size_t at = from; at < mailboxes.size(); ++at)
        script = script + listOne(naming, mailboxes[at]);
    return script;
}

QByteArray listed(const Naming &naming, int uid, int size, int content)
{
    const QByteArray number = QByteArray::number(uid);
    return "* " + number + " FETCH (UID " + number + " RFC822.SIZE " + QByteArray::number(size) +
           naming.id(content) + ")\r\n";
}

QByteArray body(const Naming &naming, int uid, const QByteArray &text, int content,
                const QByteArray &date = monday)
{
    const QByteArray number = QByteArray::number(uid);
    return "* " + number + " FETCH (UID " + number + " FLAGS () INTERNALDATE " + date + naming.id(content) +
           " BODY[] {" + QByteArray::number(text.size()) + "}\r\n" + text + ")\r\n";
}

QByteArray details(const Naming &naming, int uid, int content, const QByteArray &date = monday)
{
    const QByteArray number = QByteArray::number(uid);
    return "* " + number + " FETCH (UID " + number + " FLAGS (\\Seen) INTERNALDATE " + date +
           naming.id(content) + ")\r\n";
}

Script fetchBody(const Naming &naming, const QByteArray &uids, const QByteArray &responses)
{
    return answer("UID FETCH " + uids +
                      naming.asked("UID FLAGS( X-GM-LABELS)? INTERNALDATE", " BODY.PEEK\\[\\]"),
                  responses);
}

Script fetchDetails(const Naming &naming, const QByteArray &uids, const QByteArray &responses)
{
    return answer("UID FETCH " + uids + naming.asked("UID FLAGS( X-GM-LABELS)? INTERNALDATE"), responses);
}

Script logOut()
{
    return {expectLine("LOGOUT")};
}

RunReport backUp(const ScriptedServer &server, const QString &destination)
{
    return runBackup(requestToScript(server, destination));
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "no " + path.toUtf8();
}

/// A place in the archive.
QString place(const QTemporaryDir &archive, const char *mailbox, Uid uid, UidValidity validity = 7)
{
    return archive.filePath(messagePath(MailboxName(mailbox), validity, uid));
}

quint64 fileNumber(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat found = {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_ino : 0;
#else
    return 0;
#endif
}

} // namespace

#define VERIFY_SCRIPT(server)                                                                                \
    QVERIFY2((server).problems().isEmpty(), qPrintable((server).problems().join(u'\n')))

/// One content, one download; and mailboxes that the server numbers anew.
class TestContents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneContentInThreeFolders_data();
    void oneContentInThreeFolders();
    void whatAnEarlierRunHasFetchedIsNotFetchedAgain();
    void aContentIdWithAnotherSizeIsNotTrusted();
    void aContentThatIsNoneAfterAllIsFetched();
    void whatCouldNotBeFetchedOnceIsTriedInTheOtherFolder();
    void aCutConnectionIsOpenedAgain();
    void withoutNamesEverythingIsFetched();
    void newNumbersForOldMessages();
    void aNewMessageOfTheSameSizeAndDateIsFetched();
    void aRealServerWithNewNumbers();
    void newNumbersDuringTheRun();
    void newNumbersTwiceDuringTheRun();
    void newNumbersWhileTheMailboxIsOpen();
    void aFolderThatIsMadeAnewDuringTheRun_data();
    void aFolderThatIsMadeAnewDuringTheRun();
};

void TestContents::oneContentInThreeFolders_data()
{
    QTest::addColumn<bool>("isGmail");
    QTest::newRow("object ids") << false;
    QTest::newRow("Gmail") << true;
}

void TestContents::oneContentInThreeFolders()
{
    QFETCH(bool, isGmail);
    const Naming &naming = isGmail ? gmail : objectIds;
    const QTemporaryDir target;
    // The lists come in any order, and one of them names a message twice.
    const std::vector<ScriptMailbox> mailboxes = {
        {"A", "7", 2, listed(naming, 2, 6, 2) + listed(naming, 1, 5, 1) + listed(naming, 2, 6, 2)},
        {"B", "7", 1, listed(naming, 4, 5, 1)},
        {"C", "7", 2, listed(naming, 8, 6, 2) + listed(naming, 9, 5, 1)}};
    const ScriptedServer server(
        {signIn(naming) + listing(naming, mailboxes) + examine("A") +
             fetchBody(naming, "1:2", body(naming, 1, "first", 1) + body(naming, 2, "second", 2)) + logOut(),
         signIn(naming) + examine("B") + fetchDetails(naming, "4", details(naming, 4, 1)) + examine("C") +
             fetchDetails(naming, "8:9", details(naming, 8, 2) + details(naming, 9, 1, tuesday)) + logOut()});
    const RunReport report = backUp(server, target.path());
    VERIFY_SCRIPT(server);
    QCOMPARE(report.outcome, RunOutcome::Finished);
    QCOMPARE(report.messages, 2ULL);
    QCOMPARE(report.bytes, 11ULL);
    QCOMPARE(report.planned, 2ULL);
    QCOMPARE(report.reused, 3ULL);
    QCOMPARE(report.skipped, 3ULL);
    QVERIFY(report.notes.join(u' ').contains(u"3 message"_s));
    for (const QString &path : {place(target, "A", 1), place(target, "B", 4), place(target, "C", 9)})
        QCOMPARE(contents(path), QByteArray("first"));
    QCOMPARE(contents(place(target, "C", 8)), QByteArray("second"));
    QCOMPARE(countFiles(target.path()), 5);
    // One file where the dates agree; a file has only one date.
    QCOMPARE(fileNumber(place(target, "B", 4)), fileNumber(place(target, "A", 1)));
    QCOMPARE(QFileInfo(place(target, "A", 1)).lastModified().toSecsSinceEpoch(), mondaySeconds);
    QCOMPARE(QFileInfo(place(target, "C", 9)).lastModified().toSecsSinceEpoch(), tuesdaySeconds);

    // All of it is noted as complete.
    const ScriptedServer again({signIn(naming) + listing(naming, mailboxes, mailboxes.size()) + logOut()});
    const RunReport second = backUp(again, target.path());
    VERIFY_SCRIPT(again);
    QCOMPARE(second.messages, 0ULL);
    QCOMPARE(second.skipped, 5ULL);
}

void TestContents::whatAnEarlierRunHasFetchedIsNotFetchedAgain()
{
    const QTemporaryDir target;
    const ScriptMailbox a = {"A", "7", 1, listed(objectIds, 1, 5, 1)};
    const ScriptMailbox b = {"B", "7", 2, listed(objectIds, 4, 5, 1) + listed(objectIds, 5, 6, 2)};
    const ScriptedServer first({signIn(objectIds) + listing(objectIds, {a}) + examine("A") +
                                fetchBody(objectIds, "1", body(objectIds, 1, "first", 1)) + logOut()});
    QCOMPARE(backUp(first, target.path()).messages, 1ULL);
    VERIFY_SCRIPT(first);
    const ScriptedServer second({signIn(objectIds) + listing(objectIds, {a, b}, 1) + examine("B") +
                                 fetchDetails(objectIds, "4", details(objectIds, 4, 1)) + examine("B") +
                                 fetchBody(objectIds, "5", body(objectIds, 5, "second", 2)) + logOut()});
    const RunReport report = backUp(second, target.path());
    VERIFY_SCRIPT(second);
    QCOMPARE(report.messages, 1ULL);
    QCOMPARE(report.planned, 1ULL);
    QCOMPARE(report.reused, 1ULL);
    QCOMPARE(report.skipped, 2ULL);
    QCOMPARE(contents(place(target, "B", 4)), QByteArray("first"));
    QCOMPARE(contents(place(target, "B", 5)), QByteArray("second"));
}

void TestContents::aContentIdWithAnotherSizeIsNotTrusted()
{
    const QTemporaryDir target;
    const ScriptMailbox a = {"A", "7", 1, listed(objectIds, 1, 5, 1)};
    const ScriptMailbox b = {"B", "7", 1, listed(objectIds, 4, 6, 1)};
    const ScriptMailbox c = {"C", "7", 1, listed(objectIds, 9, 7, 1)};
    // In one run: nothing is expected of it from the start.
    const ScriptedServer first({signIn(objectIds) + listing(objectIds, {a, b}) + examine("A") +
                                fetchBody(objectIds, "1", body(objectIds, 1, "first", 1)) + examine("B") +
                                fetchBody(objectIds, "4", body(objectIds, 4, "forged", 1)) + logOut()});
    QCOMPARE(backUp(first, target.path()).messages, 2ULL);
    VERIFY_SCRIPT(first);
    // In another one.
    const ScriptedServer second({signIn(objectIds) + listing(objectIds, {a, b, c}, 2) + examine("C") +
                                 fetchDetails(objectIds, "9", details(objectIds, 9, 1)) + examine("C") +
                                 fetchBody(objectIds, "9", body(objectIds, 9, "another", 1)) + logOut()});
    const RunReport report = backUp(second, target.path());
    VERIFY_SCRIPT(second);
    QCOMPARE(report.reused, 0ULL);
    QCOMPARE(contents(place(target, "A", 1)), QByteArray("first"));
    QCOMPARE(contents(place(target, "B", 4)), QByteArray("forged"));
    QCOMPARE(contents(place(target, "C", 9)), QByteArray("another"));
}

/// The list says the same content, the message itself another one: it is fetched in the same run.
void TestContents::aContentThatIsNoneAfterAllIsFetched()
{
    const QTemporaryDir target;
    const ScriptedServer server(
        {signIn(objectIds) +
             listing(objectIds,
                     {{"A", "7", 1, listed(objectIds, 1, 5, 1)}, {"B", "7", 1, listed(objectIds, 4, 5, 1)}}) +
             examine("A") + fetchBody(objectIds, "1", body(objectIds, 1, "first", 1)) + logOut(),
         signIn(objectIds) + examine("B") + fetchDetails(objectIds, "4", details(objectIds, 4, 2)) +
             examine("B") + fetchBody(objectIds, "4", body(objectIds, 4, "other", 2)) + logOut()});
    const RunReport report = backUp(server, target.path());
    VERIFY_SCRIPT(server);
    QCOMPARE(report.outcome, RunOutcome::Finished);
    QCOMPARE(report.messages, 2ULL);
    QCOMPARE(report.planned, 2ULL);
    QCOMPARE(report.reused, 0ULL);
    QCOMPARE(contents(place(target, "B", 4)), QByteArray("other"));
}

void TestContents::whatCouldNotBeFetchedOnceIsTriedInTheOtherFolder()
{
    const QTemporaryDir target;
    const ScriptedServer server(
        {signIn(objectIds) +
             listing(objectIds,
                     {{"A", "7", 1, listed(objectIds, 1, 5, 1)}, {"B", "7", 1, listed(objectIds, 4, 5, 1)}}) +
             examine("A") + fetchBody(objectIds, "1", "* 1 FETCH (UID 1 BODY[] NIL)\r\n") +
             answer("UID FETCH 1 \\(UID FLAGS INTERNALDATE EMAILID RFC822.SIZE BODY.PEEK\\[\\]\\)$",
                    "* 1 FETCH (UID 1 RFC822.SIZE 5 BODY[] NIL)\r\n") +
             logOut(),
         signIn(objectIds) + examine("B") + fetchDetails(objectIds, "4", details(objectIds, 4, 1)) +
             examine("B") + fetchBody(objectIds, "4", body(objectIds, 4, "first", 1)) + logOut()});
    const RunReport report = backUp(server, target.path());
    VERIFY_SCRIPT(server);
    QCOMPARE(report.outcome, RunOutcome::FinishedWithFailures);
    QCOMPARE(report.failed, 1ULL);
    QCOMPARE(report.messages, 1ULL);
    QCOMPARE(contents(place(target, "B", 4)), QByteArray("first"));
}

void TestContents::aCutConnectionIsOpenedAgain()
{
    const QTemporaryDir target;
    const ScriptedServer server(
        {signIn(objectIds) +
             listing(objectIds,
                     {{"A", "7", 1, listed(objectIds, 1, 5, 1)}, {"B", "7", 1, listed(objectIds, 4, 5, 1)}}) +
             examine("A") + fetchBody(objectIds, "1", body(objectIds, 1, "first", 1)) + logOut(),
         signIn(objectIds) + examine("B") + Script{expectLine("UID FETCH 4 "), resetConnection()},
         signIn(objectIds) + examine("B") + fetchDetails(objectIds, "4", details(objectIds, 4, 1)) +
             logOut()});
    const RunReport report = backUp(server, target.path());
    VERIFY_SCRIPT(server);
    QCOMPARE(report.outcome, RunOutcome::Finished);
    QCOMPARE(report.messages, 1ULL);
    QCOMPARE(report.reused, 1ULL);
    QCOMPARE(contents(place(target, "B", 4)), QByteArray("first"));
}

/// Equal sizes, equal dates, even equal texts: without an id nothing is assumed.
void TestContents::withoutNamesEverythingIsFetched()
{
    const QTemporaryDir target;
    const ScriptedServer server(
        {signIn(noNames) +
         listing(noNames,
                 {{"A", "7", 1, listed(noNames, 1, 5, 0)}, {"B", "7", 1, listed(noNames, 4, 5, 0)}}) +
         examine("A") + fetchBody(noNames, "1", body(noNames, 1, "first", 0)) + examine("B") +
         fetchBody(noNames, "4", body(noNames, 4, "first", 0)) + logOut()});
    const RunReport report = backUp(server, target.path());
    VERIFY_SCRIPT(server);
    QCOMPARE(report.messages, 2ULL);
    QCOMPARE(report.reused, 0ULL);
}

void TestContents::newNumbersForOldMessages()
{
    const QTemporaryDir target;
    const QByteArray text = "Subject: a\r\n\r\nb";
    const ScriptMailbox old = {"A", "7", 1, listed(noNames, 5, int(text.size()), 0)};
    const ScriptedServer first({signIn(noNames) + listing(noNames, {old}) + examine("A") +
                                fetchBody(noNames, "5", body(noNames, 5, text, 0)) + logOut()});
    QCOMPARE(backUp(first, target.path()).messages, 1ULL);
    VERIFY_SCRIPT(first);
    // Only what has the size of an old message is asked about, only what has its date for its header.
    const ScriptMailbox renumbered = {"A", "8", 3,
                                      listed(noNames, 1, int(text.size()), 0) + listed(noNames, 2, 99, 0) +
                                          listed(noNames, 30, int(text.size()), 0)};
    const ScriptedServer second(
        {signIn(noNames) + listing(noNames, {renumbered}) + examine("A", "8") +
         fetchDetails(noNames, "1,30", details(noNames, 1, 0) + details(noNames, 30, 0, tuesday)) +
         answer("UID FETCH 1 \\(UID BODY.PEEK\\[HEADER\\]<0.65536>\\)",
                "* 1 FETCH (UID 1 BODY[HEADER]<0> {14}\r\nSubject: a\r\n\r\n)\r\n") +
         examine("A", "8") +
         fetchBody(noNames, "2:30", body(noNames, 2, "x", 0) + body(noNames, 30, text, 0, tuesday)) +
         logOut()});
    const RunReport report = backUp(second, target.path());
    VERIFY_SCRIPT(second);
    QCOMPARE(report.outcome, RunOutcome::Finished);
    QCOMPARE(report.messages, 2ULL);
    QCOMPARE(report.reused, 1ULL);
    QCOMPARE(contents(place(target, "A", 5, 7)), text); // the old epoch stays
    QCOMPARE(contents(place(target, "A", 1, 8)), text);
    QCOMPARE(fileNumber(place(target, "A", 1, 8)), fileNumber(place(target, "A", 5, 7)));
    QCOMPARE(countFiles(target.path()), 4);
}

void TestContents::aNewMessageOfTheSameSizeAndDateIsFetched()
{
    const QTemporaryDir target;
    const QByteArray text = "Subject: a\r\n\r\nb";
    const QByteArray other = "Subject: z\r\n\r\nb";
    const ScriptedServer first(
        {signIn(noNames) + listing(noNames, {{"A", "7", 1, listed(noNames, 5, int(text.size()), 0)}}) +
         examine("A") + fetchBody(noNames, "5", body(noNames, 5, text, 0)) + logOut()});
    QCOMPARE(backUp(first, target.path()).messages, 1ULL);
    const ScriptedServer second(
        {signIn(noNames) + listing(noNames, {{"A", "8", 1, listed(noNames, 5, int(text.size()), 0)}}) +
         examine("A", "8") + fetchDetails(noNames, "5", details(noNames, 5, 0)) +
         answer("UID FETCH 5 \\(UID BODY.PEEK\\[HEADER\\]",
                "* 1 FETCH (UID 5 BODY[HEADER]<0> {14}\r\nSubject: z\r\n\r\n)\r\n") +
         examine("A", "8") + fetchBody(noNames, "5", body(noNames, 5, other, 0)) + logOut()});
    const RunReport report = backUp(second, target.path());
    VERIFY_SCRIPT(second);
    QCOMPARE(report.messages, 1ULL);
    QCOMPARE(contents(place(target, "A", 5, 7)), text);
    QCOMPARE(contents(place(target, "A", 5, 8)), other);
}

void TestContents::aRealServerWithNewNumbers()
{
    DovecotServer server;
    const QString user = u"renumbered"_s;
    QVERIFY2(server.makeMailbox(user, u"seed"_s), qPrintable(server.problem()));
    const QTemporaryDir target;
    BackupRequest request = requestTo(server, user, target.path(), Security::None);
    const std::vector<ServedMessage> before = server.messages(user);
    const RunReport first = runBackup(request);
    QCOMPARE(first.outcome, RunOutcome::Finished);
    QCOMPARE(first.messages, quint64(before.size()));

    QVERIFY2(server.expunge(user, before.front().mailbox, QByteArray::number(before.front().uid)),
             qPrintable(server.problem()));
    QVERIFY2(server.renumber(user), qPrintable(server.problem()));
    QVERIFY2(server.append(user, "INBOX", "Subject: new\r\n\r\none\r\n"), qPrintable(server.problem()));
    const std::vector<ServedMessage> after = server.messages(user);
    QCOMPARE(after.size(), before.size());
    QVERIFY(after.front().uidValidity != before.front().uidValidity);
    const ChaosProxy proxy(request.endpoint.port);
    request.endpoint.port = proxy.port();
    const RunReport second = runBackup(request);
    QVERIFY2(!second.error, second.error ? qPrintable(second.error->sentence) : "");
    QCOMPARE(second.outcome, RunOutcome::Finished);
    QCOMPARE(second.messages, 1ULL);
    QCOMPARE(second.reused, quint64(after.size() - 1));
    qint64 all = 0;
    for (const ServedMessage &message : after) {
        all += message.size;
        const QString path =
            target.filePath(messagePath(MailboxName(message.mailbox), message.uidValidity, message.uid));
        QCOMPARE(QCryptographicHash::hash(contents(path), QCryptographicHash::Sha256).toHex(),
                 message.sha256);
        QCOMPARE(QFileInfo(path).lastModified().toSecsSinceEpoch(), message.internalDate);
    }
    for (const ServedMessage &message : before)
        QVERIFY(QFileInfo::exists(
            target.filePath(messagePath(MailboxName(message.mailbox), message.uidValidity, message.uid))));
    qInfo("%lld bytes came for %lld bytes of messages",
          static_cast<long long>(proxy.counters().bytesToClient), static_cast<long long>(all));
    QVERIFY(proxy.counters().bytesToClient < all / 2);
}

/// Listed under 7, and 8 when the worker opens it: listed anew in this run, and nothing is mixed.
void TestContents::newNumbersDuringTheRun()
{
    const QTemporaryDir target;
    const QByteArray wrong = body(noNames, 1, "wrong", 0);
    const ScriptedServer server(
        {signIn(noNames) +
             listing(noNames, {{"A", "7", 2, listed(noNames, 1, 5, 0) + listed(noNames, 2, 5, 0)},
                               {"B", "7", 1, listed(noNames, 1, 4, 0)}}) +
             examine("A", "8") + fetchBody(noNames, "1:2", wrong) + examine("B") +
             fetchBody(noNames, "1", body(noNames, 1, "more", 0)) + logOut(),
         signIn(noNames) + listOne(noNames, {"A", "8", 1, listed(noNames, 1, 5, 0)}) + examine("A", "8") +
             fetchBody(noNames, "1", body(noNames, 1, "right", 0)) + logOut()});
    const RunReport report = backUp(server, target.path());
    VERIFY_SCRIPT(server);
    QCOMPARE(report.outcome, RunOutcome::Finished);
    QCOMPARE(report.messages, 2ULL);
    QCOMPARE(report.failed, 0ULL);
    QCOMPARE(report.vanished, 0ULL);
    QCOMPARE(countFiles(target.path()), 2);
    QCOMPARE(contents(place(target, "A", 1, 8)), QByteArray("right"));
    QCOMPARE(contents(place(target, "B", 1, 7)), QByteArray("more"));
}

void TestContents::newNumbersTwiceDuringTheRun()
{
    const QTemporaryDir target;
    const ScriptedServer server(
        {signIn(noNames) + listing(noNames, {{"A", "7", 1, listed(noNames, 1, 5, 0)}}) + examine("A", "8") +
             fetchBody(noNames, "1", body(noNames, 1, "wrong", 0)) + logOut(),
         signIn(noNames) + listOne(noNames, {"A", "8", 1, listed(noNames, 1, 5, 0)}) + examine("A", "9") +
             fetchBody(noNames, "1", body(noNames, 1, "wrong", 0)) + logOut()});
    const RunReport report = backUp(server, target.path());
    VERIFY_SCRIPT(server);
    QCOMPARE(report.outcome, RunOutcome::FinishedWithFailures);
    QCOMPARE(report.messages, 0ULL);
    QCOMPARE(report.failed, 1ULL);
    QCOMPARE(report.failures.size(), 1);
    QVERIFY(report.failures.first().reason.contains(u"made anew"_s));
    QCOMPARE(countFiles(target.path()), 0);
}

/// Said of its own accord between two messages: what comes then belongs to other numbers.
void TestContents::newNumbersWhileTheMailboxIsOpen()
{
    const QTemporaryDir target;
    const ScriptedServer server(
        {signIn(noNames) +
             listing(noNames, {{"A", "7", 2, listed(noNames, 1, 5, 0) + listed(noNames, 2, 5, 0)}}) +
             examine("A") +
             fetchBody(noNames, "1:2",
                       body(noNames, 1, "first", 0) + "* OK [UIDVALIDITY 8] made anew\r\n" +
                           body(noNames, 2, "wrong", 0)) +
             logOut(),
         signIn(noNames) + listOne(noNames, {"A", "8", 1, listed(noNames, 2, 5, 0)}) + examine("A", "8") +
             fetchDetails(noNames, "2", details(noNames, 2, 0, tuesday)) + examine("A", "8") +
             fetchBody(noNames, "2", body(noNames, 2, "right", 0)) + logOut()});
    const RunReport report = backUp(server, target.path());
    VERIFY_SCRIPT(server);
    QCOMPARE(report.outcome, RunOutcome::Finished);
    QCOMPARE(report.messages, 2ULL);
    QCOMPARE(contents(place(target, "A", 1, 7)), QByteArray("first"));
    QCOMPARE(contents(place(target, "A", 2, 8)), QByteArray("right"));
    QCOMPARE(countFiles(target.path()), 2);
}

void TestContents::aFolderThatIsMadeAnewDuringTheRun_data()
{
    QTest::addColumn<Executor>("executor");
    QTest::newRow("threads") << Executor::Threads;
    QTest::newRow("processes") << Executor::Processes;
}

/// On a real server, while the worker is still busy with the folder before it.
void TestContents::aFolderThatIsMadeAnewDuringTheRun()
{
    QFETCH(Executor, executor);
    DovecotServer server;
    const QString user = u"anew"_s;
    const auto fill = [&](const char *mailbox, int messages, const QByteArray &text) {
        bool filled = server.createMailbox(user, mailbox);
        for (int i = 0; i < messages; ++i)
            filled =
                filled && server.append(user, mailbox,
                                        "Subject: " + text + "\r\n\r\n" + QByteArray::number(i) + "\r\n");
        return filled;
    };
    QVERIFY2(fill("A", 20, "old"), qPrintable(server.problem()));
    QVERIFY2(fill("B", 20, "old"), qPrintable(server.problem()));
    ProxyRules rules;
    rules.delay = std::chrono::milliseconds(25);
    const QTemporaryDir target;
    BackupRequest request = requestTo(server, user, target.path(), Security::None);
    request.workers = 1;
    request.oneByOne = true;
    request.method.executor = executor;
    const ChaosProxy proxy(request.endpoint.port, rules);
    request.endpoint.port = proxy.port();
    QByteArray made;
    const RunReport report = runBackup(request, [&](BackupRun &run, const RunProgress &progress) {
        if (!made.isEmpty() || progress.messagesDone == 0)
            return;
        run.pause();
        made = progress.workers.first().mailbox == u"A"_s ? "B" : "A";
        if (!server.deleteMailbox(user, made) || !fill(made.constData(), 7, "new"))
            made = "neither";
        run.resume();
    });
    QVERIFY2(made.size() == 1, qPrintable(server.problem()));
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->sentence) : "");
    QVERIFY2(report.failures.isEmpty(), qPrintable(report.failures.value(0).reason));
    QCOMPARE(report.outcome, RunOutcome::Finished);
    QCOMPARE(report.messages, 27ULL);
    QCOMPARE(emlHashes(target.path()), server.messageHashes(user));
    for (const ServedMessage &message : server.messages(user))
        QVERIFY(contents(place(target, message.mailbox.constData(), message.uid, message.uidValidity))
                    .contains(message.mailbox == made ? "new" : "old"));
}

QTEST_GUILESS_MAIN(TestContents)
#include "test_contents.moc"
