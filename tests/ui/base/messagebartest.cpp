// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/messagebar.h"
#include "resources/resources.h"
#include "ui/base/textlabel.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace mailsheaf;

class MessageBarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadResources(); }

    void isHiddenUntilThereIsSomethingToSay()
    {
        MessageBar bar;
        QVERIFY(bar.isHidden());
        bar.showMessage({.tone = Tone::Error,
                         .text = QStringLiteral("The disk is full."),
                         .detail = {},
                         .actionText = {},
                         .action = {}});
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.text(), QStringLiteral("The disk is full."));
        QVERIFY(bar.findChild<QPushButton *>()->isHidden());
        bar.clear();
        QVERIFY(bar.isHidden());
    }

    void saysAloudWhatTheColourSays()
    {
        MessageBar bar;
        bar.showMessage({.tone = Tone::Error,
                         .text = QStringLiteral("The disk is full."),
                         .detail = {},
                         .actionText = {},
                         .action = {}});
        QCOMPARE(bar.accessibleName(), QStringLiteral("Error: The disk is full."));
        bar.showMessage({.tone = Tone::Warning,
                         .text = QStringLiteral("Nearly full."),
                         .detail = {},
                         .actionText = {},
                         .action = {}});
        QCOMPARE(bar.accessibleName(), QStringLiteral("Warning: Nearly full."));
    }

    void theActionRunsOnceAndMayShowTheNextMessage()
    {
        MessageBar bar;
        int runs = 0;
        bar.showMessage({.tone = Tone::Error,
                         .text = QStringLiteral("No answer."),
                         .detail = {},
                         .actionText = QStringLiteral("Try again"),
                         .action = [&] {
                             ++runs;
                             bar.showMessage({.tone = Tone::Info,
                                              .text = QStringLiteral("Trying."),
                                              .detail = {},
                                              .actionText = {},
                                              .action = {}});
                         }});
        QCOMPARE(bar.findChild<QPushButton *>()->text(), QStringLiteral("Try again"));
        bar.findChild<QPushButton *>()->click();
        QCOMPARE(runs, 1);
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.text(), QStringLiteral("Trying."));
    }

    void closingTellsSo()
    {
        MessageBar bar;
        bar.showMessage({.tone = Tone::Info,
                         .text = QStringLiteral("Hello."),
                         .detail = {},
                         .actionText = {},
                         .action = {}});
        QSignalSpy closed(&bar, &MessageBar::closed);
        bar.findChild<QToolButton *>(QStringLiteral("messageCloseToolButton"))->click();
        QCOMPARE(closed.count(), 1);
        QVERIFY(bar.isHidden());
    }

    void aLongMessageIsShownToItsEnd()
    {
        MessageBar bar;
        bar.resize(300, 10);
        bar.showMessage(
            {.tone = Tone::Error,
             .text = QStringLiteral("The server at imap.example.org did not answer within thirty seconds. "
                                    "Check its name and your connection, then try again."),
             .detail = {},
             .actionText = {},
             .action = {}});
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        const auto *label = bar.findChild<TextLabel *>(QStringLiteral("messageTextLabel"));
        QTRY_VERIFY(label->height() >= label->heightForWidth(label->width()));
    }
};

QTEST_MAIN(MessageBarTest)
#include "messagebartest.moc"
