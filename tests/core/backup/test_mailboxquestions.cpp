// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/mailboxquestions.h"

#include <QTest>

using namespace mailsheaf;

class TestMailboxQuestions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksNoMoreThanItMust_data();
    void asksNoMoreThanItMust();
    void onlyTheSameStateIsUnchanged();
    void tellsWhatHasGoneAndWhatIsBack();
};

namespace {

MailboxInfo there(quint32 messages, Uid uidNext, quint64 modSeq)
{
    MailboxInfo info;
    info.uidValidity = 7;
    info.messages = messages;
    info.uidNext = uidNext;
    info.highestModSeq = modSeq;
    return info;
}

HeldMailbox here(Uid completeUpTo, std::optional<MailboxState> state)
{
    return {.id = 1, .completeUpTo = completeUpTo, .state = state};
}

} // namespace

void TestMailboxQuestions::asksNoMoreThanItMust_data()
{
    QTest::addColumn<MailboxInfo>("server");
    QTest::addColumn<quint32>("completeUpTo");
    QTest::addColumn<quint64>("modSeq"); // of the last state
    QTest::addColumn<quint64>("known");
    QTest::addColumn<quint64>("below");
    QTest::addColumn<quint32>("listFrom");
    QTest::addColumn<bool>("withFlags");
    QTest::addColumn<quint64>("changedSince");
    const auto row = [](const char *name, const MailboxInfo &server, Uid completeUpTo, quint64 modSeq,
                        quint64 known, quint64 below, Uid listFrom, bool withFlags, quint64 changedSince) {
        QTest::newRow(name) << server << completeUpTo << modSeq << known << below << listFrom << withFlags
                            << changedSince;
    };
    row("nothing is here yet: a plain list", there(5, 6, 9), 1, 0, 0, 0, 1, false, 0);
    row("an interrupted first run goes on", there(5, 6, 9), 3, 0, 2, 2, 1, true, 0);
    row("flags have changed", there(5, 6, 9), 6, 4, 5, 5, 0, false, 4);
    row("a new message", there(6, 7, 9), 6, 4, 5, 5, 6, false, 4);
    row("a new message, without CONDSTORE", there(6, 7, 0), 6, 0, 5, 5, 1, true, 0);
    row("one has gone", there(4, 6, 9), 6, 4, 5, 5, 1, false, 4);
    row("one has gone, without CONDSTORE", there(4, 6, 0), 6, 0, 5, 5, 1, true, 0);
    row("one is missing here", there(5, 6, 4), 6, 4, 4, 4, 1, false, 0);
    row("some have gone and one is new", there(4, 7, 9), 6, 4, 5, 5, 1, false, 4);
    row("an archive from before states were noted", there(5, 6, 0), 6, 0, 5, 5, 0, false, 0);
    row("the same, with CONDSTORE", there(5, 6, 9), 6, 0, 5, 5, 1, true, 0);
}

void TestMailboxQuestions::asksNoMoreThanItMust()
{
    QFETCH(MailboxInfo, server);
    QFETCH(quint32, completeUpTo);
    QFETCH(quint64, modSeq);
    QFETCH(quint64, known);
    QFETCH(quint64, below);
    std::optional<MailboxState> state;
    if (modSeq != 0)
        state = {.uidNext = completeUpTo, .messages = 5, .highestModSeq = modSeq};
    const MailboxQuestions questions =
        questionsAbout(server, here(completeUpTo, state), {.all = known, .below = below});
    QTEST(questions.listFrom, "listFrom");
    QTEST(questions.withFlags, "withFlags");
    QTEST(questions.changedSince, "changedSince");
}

void TestMailboxQuestions::onlyTheSameStateIsUnchanged()
{
    const MailboxState state{.uidNext = 6, .messages = 5, .highestModSeq = 9};
    QVERIFY(isUnchanged(there(5, 6, 9), here(6, state)));
    QVERIFY(!isUnchanged(there(5, 6, 10), here(6, state)));
    QVERIFY(!isUnchanged(there(4, 6, 9), here(6, state)));
    QVERIFY(!isUnchanged(there(5, 7, 9), here(6, state)));
    QVERIFY(!isUnchanged(there(5, 6, 9), here(5, state))); // the note of completeness counts, too
    QVERIFY(!isUnchanged(there(5, 6, 9), here(6, std::nullopt)));
}

void TestMailboxQuestions::tellsWhatHasGoneAndWhatIsBack()
{
    const MessageList listed = {{1, 10}, {3, 10}, {4, 10}, {9, 10}};
    const PresenceChanges changes = comparePresence(listed, {1, 2, 3, 5, 7, 11}, {3, 7});
    QCOMPARE(changes.vanished, (std::vector<Uid>{2, 5, 11}));
    QCOMPARE(changes.back, std::vector<Uid>{3});
    const PresenceChanges none = comparePresence({}, {1, 2}, {1, 2});
    QVERIFY(none.vanished.empty() && none.back.empty());
    QCOMPARE(comparePresence({}, {1, 2}, {2}).vanished, std::vector<Uid>{1});
}

QTEST_GUILESS_MAIN(TestMailboxQuestions)
#include "test_mailboxquestions.moc"
