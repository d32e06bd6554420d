// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup/foldertreemodel.h"
#include "resources/resources.h"
#include "tests/ui/support/fakeservices.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace mailsheaf;

namespace {

MailboxInfo mailbox(const QByteArray &name, quint32 messages = 10)
{
    MailboxInfo info;
    info.name = MailboxName(name);
    info.messages = messages;
    return info;
}

/// The tree as text: one line a node, "x", "-" or " " for its box.
QStringList picture(const FolderTreeModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QVariant state = index.data(Qt::CheckStateRole);
        const QChar box = !state.isValid() ? u'.' : u" -x"[state.toInt()];
        lines.append(QString(depth * 2, u' ') + QLatin1Char('[') + box + QLatin1String("] ") +
                     index.data().toString());
        lines.append(picture(model, index, depth + 1));
    }
    return lines;
}

} // namespace

class FolderTreeModelTest final : public QObject
{
    Q_OBJECT

private:
    FolderTreeModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    [[nodiscard]] QModelIndex find(const QString &name) const
    {
        const QModelIndexList found = m_model.match(m_model.index(0, 0), Qt::AccessibleTextRole, name, 1,
                                                    Qt::MatchExactly | Qt::MatchRecursive);
        return found.value(0);
    }
    bool check(const QString &name, bool checked)
    {
        return m_model.setData(find(name), checked ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    }

private Q_SLOTS:
    void initTestCase() { loadResources(); }
    void init() { m_model.setMailboxes(sampleView().mailboxes, {}); }

    void theInboxComesFirstThenPurposesThenNames()
    {
        QCOMPARE(picture(m_model),
                 QStringList({QStringLiteral("[x] INBOX"), QStringLiteral("[x] Drafts"),
                              QStringLiteral("[x] Sent"), QStringLiteral("[x] Archive"),
                              QStringLiteral("  [x] 2023"), QStringLiteral("  [x] 2024"),
                              QStringLiteral("[x] Junk"), QStringLiteral("[x] Trash"),
                              QStringLiteral("[x] Newsletters"), QStringLiteral("[x] Projects"),
                              QStringLiteral("  [x] Harbour"), QStringLiteral("  [x] Lighthouse")}));
    }

    void parentsThatTheServerDoesNotListAreThereToo()
    {
        m_model.setMailboxes({mailbox("a/b/c")}, {});
        QCOMPARE(picture(m_model), QStringList({QStringLiteral("[x] a"), QStringLiteral("  [x] b"),
                                                QStringLiteral("    [x] c")}));
        QCOMPARE(m_model.totals().mailboxes, 1);
    }

    void aPlaceWithoutMailboxesHasNoBox()
    {
        MailboxInfo place = mailbox("Shared");
        place.selectable = false;
        m_model.setMailboxes({place}, {});
        QCOMPARE(picture(m_model), QStringList{QStringLiteral("[.] Shared")});
        QVERIFY(!m_model.setData(m_model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    }

    void uncheckingOneLeavesItOutAndHalvesItsParent()
    {
        QSignalSpy changed(&m_model, &FolderTreeModel::exclusionChanged);
        QVERIFY(check(QStringLiteral("Archive/2023"), false));
        QCOMPARE(m_model.excludedMailboxes(), QStringList{QStringLiteral("Archive/2023")});
        QCOMPARE(find(QStringLiteral("Archive")).data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        QCOMPARE(changed.count(), 1);
    }

    void aParentStandsForAllBelowIt()
    {
        QVERIFY(check(QStringLiteral("Archive"), false));
        QCOMPARE(m_model.excludedMailboxes(),
                 QStringList({QStringLiteral("Archive"), QStringLiteral("Archive/2023"),
                              QStringLiteral("Archive/2024")}));
        QVERIFY(check(QStringLiteral("Archive/2024"), true));
        QCOMPARE(find(QStringLiteral("Archive")).data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        QCOMPARE(m_model.excludedMailboxes(),
                 QStringList({QStringLiteral("Archive"), QStringLiteral("Archive/2023")}));
        QVERIFY(check(QStringLiteral("Archive"), true));
        QVERIFY(m_model.excludedMailboxes().isEmpty());
    }

    void aPlaceWithoutMessagesIsNeverLeftOutByName()
    {
        QVERIFY(check(QStringLiteral("Projects"), false));
        QCOMPARE(m_model.excludedMailboxes(),
                 QStringList({QStringLiteral("Projects/Harbour"), QStringLiteral("Projects/Lighthouse")}));
    }

    void whatWasLeftOutStaysLeftOut()
    {
        m_model.setMailboxes(sampleView().mailboxes,
                             {QStringLiteral("Junk"), QStringLiteral("Away for a day")});
        QCOMPARE(find(QStringLiteral("Junk")).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QCOMPARE(m_model.excludedMailboxes(),
                 QStringList({QStringLiteral("Away for a day"), QStringLiteral("Junk")}));
        QVERIFY(check(QStringLiteral("Junk"), true));
        QCOMPARE(m_model.excludedMailboxes(), QStringList{QStringLiteral("Away for a day")});
    }

    void allAndNone()
    {
        QSignalSpy changed(&m_model, &FolderTreeModel::exclusionChanged);
        m_model.setAllChecked(true);
        QCOMPARE(changed.count(), 0);
        m_model.setAllChecked(false);
        QCOMPARE(m_model.totals().chosen, 0);
        QCOMPARE(m_model.excludedMailboxes().size(), 11);
        m_model.setAllChecked(true);
        QCOMPARE(m_model.totals().chosen, 11);
        QCOMPARE(changed.count(), 2);
    }

    void someAreSetWithoutWhatIsBelowThem()
    {
        m_model.setChecked({find(QStringLiteral("Archive")), find(QStringLiteral("Junk"))}, false);
        QCOMPARE(m_model.excludedMailboxes(),
                 QStringList({QStringLiteral("Archive"), QStringLiteral("Junk")}));
    }

    void totalsCountWhatIsChosen()
    {
        m_model.setMailboxes({mailbox("a", 3), mailbox("b", 4)}, {QStringLiteral("b")});
        QCOMPARE(m_model.totals().chosen, 1);
        QCOMPARE(m_model.totals().mailboxes, 2);
        QCOMPARE(m_model.totals().messages, quint64(3));
        QVERIFY(!m_model.totals().bytes);
        QVERIFY(!m_model.hasSizes());
        m_model.setMailboxes(sampleView().mailboxes, {});
        QVERIFY(m_model.hasSizes());
        QVERIFY(m_model.totals().bytes > quint64(8'000'000'000));
    }

    void aNameIsNeverReadAsMarkup()
    {
        m_model.setMailboxes({mailbox("<b>bold")}, {});
        const QString tip = m_model.index(0, 0).data(Qt::ToolTipRole).toString();
        QVERIFY(tip.contains(QStringLiteral("&lt;b&gt;bold")));
        QCOMPARE(m_model.index(0, 0).data().toString(), QStringLiteral("<b>bold"));
    }

    void aNameWithThousandsOfPartsIsHarmless()
    {
        m_model.setMailboxes({mailbox(QByteArray("x/").repeated(20'000) + "end")}, {});
        int depth = 0;
        for (QModelIndex index = m_model.index(0, 0); index.isValid(); index = m_model.index(0, 0, index))
            ++depth;
        QVERIFY(depth < 50);
        QCOMPARE(m_model.totals().mailboxes, 1);
    }

    void twentyThousandFoldersAreQuick()
    {
        MailboxList many;
        for (int i = 0; i < 20'000; ++i)
            many.append(mailbox("Projects/" + QByteArray::number(i)));
        FolderTreeModel model;
        QElapsedTimer timer;
        timer.start();
        model.setMailboxes(many, {});
        model.setAllChecked(false);
        QCOMPARE(model.totals().chosen, 0);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_MAIN(FolderTreeModelTest)
#include "foldertreemodeltest.moc"
