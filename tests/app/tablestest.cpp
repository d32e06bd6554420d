// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accountscommand.h"
#include "app/cli/folderscommand.h"
#include "app/cli/textcells.h"

#include <QLocale>
#include <QTest>

using namespace mailsheaf;

namespace {

MailboxInfo mailbox(const char *name, quint32 messages)
{
    MailboxInfo info;
    info.name = MailboxName(name);
    info.messages = messages;
    return info;
}

} // namespace

class TablesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void foldersWithoutSizesHaveNoColumnForThem()
    {
        MailboxList list{mailbox("INBOX", 1200), mailbox("Sent", 3)};
        list[1].use = SpecialUse::Sent;
        QCOMPARE(folderTable(list),
                 QStringList({QStringLiteral("Messages  Mailbox"), QStringLiteral("   1,200  INBOX"),
                              QStringLiteral("       3  Sent  (sent)")}));
    }

    void foldersWithSizesShowThem()
    {
        MailboxList list{mailbox("INBOX", 1200), mailbox("Broken", 0), mailbox("[Gmail]", 0)};
        list[0].bytes = 2'500'000;
        list[1].statusProblem = QStringLiteral("The server says:\x1b[2J no");
        list[2].selectable = false;
        QCOMPARE(folderTable(list),
                 QStringList({QStringLiteral("Messages    Size  Mailbox"),
                              QStringLiteral("   1,200  2.5 MB  INBOX"),
                              QStringLiteral("       –          Broken  (The server says:[2J no)"),
                              QStringLiteral("       –          [Gmail]  (holds no messages)")}));
    }

    void accountsLineUpAlsoWithWideNames()
    {
        Account wide = newAccount();
        wide.name = QStringLiteral("仕事");
        wide.user = QStringLiteral("ann");
        wide.endpoint.host = QStringLiteral("imap.example.org");
        wide.destination = QStringLiteral("/backup");
        Account other = wide;
        other.name = QStringLiteral("Home");
        other.autoWorkers = false;
        const QStringList lines = accountTable({wide, other});
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(1).contains(QStringLiteral("  auto     /backup")));
        QCOMPARE(lines.at(2), QStringLiteral("Home  ann   imap.example.org:993 (tls)  4        /backup"));
        QCOMPARE(cellsOf(lines.at(1)), cellsOf(lines.at(2)));
    }
};

QTEST_GUILESS_MAIN(TablesTest)
#include "tablestest.moc"
