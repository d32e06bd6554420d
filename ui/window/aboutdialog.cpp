// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/aboutdialog.h"

#include "core/base/version.h"
#include "ui/base/card.h"
#include "ui/base/iconlabel.h"
#include "ui/base/icons.h"
#include "ui/base/textlabel.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace mailsheaf {

namespace {

const QString website = QStringLiteral("https://github.com/mailsheaf/mailsheaf");

/// Compiled in, so it is there; the test of the dialog reads it.
QString thirdPartyNotices()
{
    QFile file(QStringLiteral(":/third-party-notices.txt"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Mailsheaf"));
    auto *pages = new QTabWidget(this);
    pages->addTab(makeProgramPage(), tr("&Program"));
    pages->addTab(makeNoticesPage(), tr("&Libraries"));
    pages->tabBar()->setAccessibleName(tr("Pages of this window"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("closePushButton"));
    QPushButton *visit = buttons->addButton(tr("&Website"), QDialogButtonBox::ActionRole);
    visit->setObjectName(QStringLiteral("websitePushButton"));
    visit->setAccessibleDescription(tr("Opens %1 in the browser").arg(website));
    visit->setToolTip(website);
    connect(visit, &QPushButton::clicked, this, [] { QDesktopServices::openUrl(QUrl(website)); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(pages);
    column->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

QWidget *AboutDialog::makeProgramPage()
{
    auto *page = new QWidget(this);
    const int space = gap(this);
    auto *icon = new IconLabel(6, page);
    icon->setIcon(icons::application());
    auto *name = new TextLabel(tr("Mailsheaf"), TextLabel::Style::Title, page);
    auto *version =
        new TextLabel(tr("Version %1").arg(mailsheaf::version()), TextLabel::Style::Secondary, page);
    version->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *text = new TextLabel(tr("Backs up IMAP mailboxes with several workers at once.\n"
                                  "Free software under the GNU General Public License, version 3 or later."),
                               TextLabel::Style::Body, page);
    text->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space * 4, space * 4, space * 4, space * 4);
    column->setSpacing(space);
    column->addStretch();
    column->addWidget(icon, 0, Qt::AlignHCenter);
    column->addWidget(name, 0, Qt::AlignHCenter);
    column->addWidget(version, 0, Qt::AlignHCenter);
    column->addSpacing(space);
    column->addWidget(text);
    column->addStretch();
    return page;
}

QWidget *AboutDialog::makeNoticesPage()
{
    auto *notices = new QPlainTextEdit(thirdPartyNotices(), this);
    notices->setObjectName(QStringLiteral("noticesPlainTextEdit"));
    notices->setAccessibleName(tr("Libraries and their licences"));
    notices->setReadOnly(true);
    notices->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    notices->setTabChangesFocus(true);
    notices->setFrameShape(QFrame::NoFrame);
    notices->setMinimumWidth(fontMetrics().averageCharWidth() * 80);
    return notices;
}

} // namespace mailsheaf
