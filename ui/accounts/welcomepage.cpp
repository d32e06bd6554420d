// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/welcomepage.h"

#include "ui/base/card.h"
#include "ui/base/iconlabel.h"
#include "ui/base/icons.h"
#include "ui/base/messagebar.h"
#include "ui/base/primarybutton.h"
#include "ui/base/textlabel.h"

#include <QVBoxLayout>

namespace mailsheaf {

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_messages(new MessageBar(this))
{
    m_messages->setObjectName(QStringLiteral("welcomeMessageBar"));
    const int space = gap(this);
    auto *icon = new IconLabel(7, this);
    icon->setIcon(icons::application());
    auto *title = new TextLabel(tr("Keep your mail"), TextLabel::Style::Title, this);
    auto *text =
        new TextLabel(tr("Mailsheaf copies your mailboxes from the server into a folder of plain files, "
                         "with several workers at once."),
                      TextLabel::Style::Secondary, this);
    auto *button = new PrimaryButton(this);
    button->setObjectName(QStringLiteral("addAccountPushButton"));
    button->setText(tr("Add acco&unt"));
    button->setIcon(icons::getOnAccent(u"list-add"));
    button->setMinimumHeight(qRound(fontMetrics().height() * 2.4));
    button->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    button->setAccessibleDescription(tr("Enter a mailbox to back up"));
    button->setAutoDefault(true);
    connect(button, &QPushButton::clicked, this, &WelcomePage::addAccountRequested);
    setFocusProxy(button);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(space);
    column->setContentsMargins(space * 2, space * 2, space * 2, space * 2);
    column->addWidget(m_messages);
    column->addStretch(3);
    column->addWidget(icon, 0, Qt::AlignHCenter);
    column->addSpacing(space);
    column->addWidget(title, 0, Qt::AlignHCenter);
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    text->setFixedWidth(fontMetrics().averageCharWidth() * 62);
    auto *textRow = new QHBoxLayout;
    textRow->addStretch();
    textRow->addWidget(text);
    textRow->addStretch();
    column->addLayout(textRow);
    column->addSpacing(space * 2);
    column->addWidget(button, 0, Qt::AlignHCenter);
    column->addStretch(4);
}

} // namespace mailsheaf
