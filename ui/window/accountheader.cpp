// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/accountheader.h"

#include "ui/base/card.h"
#include "ui/base/iconlabel.h"
#include "ui/base/icons.h"
#include "ui/base/plaintooltip.h"
#include "ui/base/shownpath.h"
#include "ui/base/textlabel.h"

#include <QAction>
#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>

namespace mailsheaf {

AccountHeader::AccountHeader(QAction *showInFolder, QWidget *parent)
    : QWidget(parent)
    , m_name(new TextLabel(TextLabel::Style::Title, this))
    , m_user(new TextLabel(TextLabel::Style::Secondary, this))
    , m_folder(new TextLabel(TextLabel::Style::Secondary, this))
{
    m_name->setObjectName(QStringLiteral("accountNameLabel"));
    m_name->setElided(Qt::ElideRight);
    m_user->setObjectName(QStringLiteral("accountUserLabel"));
    m_user->setElided(Qt::ElideRight);
    m_folder->setObjectName(QStringLiteral("accountFolderLabel"));
    m_folder->setElided(Qt::ElideMiddle);
    m_user->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred); // the folder follows right after it
    auto *folderIcon = new IconLabel(1, this);
    folderIcon->setIcon(icons::get(u"folder", Tone::Neutral));
    auto *button = new QPushButton(showInFolder->icon(), tr("Show in folder"), this);
    button->setObjectName(QStringLiteral("showInFolderPushButton"));
    button->setAccessibleDescription(showInFolder->statusTip());
    connect(button, &QPushButton::clicked, showInFolder, &QAction::trigger);

    const int space = gap(this);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space / 3);
    texts->addWidget(m_name);
    auto *second = new QHBoxLayout;
    second->setSpacing(space / 2);
    second->addWidget(m_user);
    second->addSpacing(space);
    second->addWidget(folderIcon);
    second->addWidget(m_folder, 1);
    texts->addLayout(second);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space * 2);
    row->addLayout(texts, 1);
    row->addWidget(button, 0, Qt::AlignBottom);
}

void AccountHeader::setAccount(const Account &account)
{
    m_name->setText(account.name);
    m_user->setText(tr("%1 at %2", "user, server").arg(account.user, account.endpoint.host));
    m_folder->setText(shownPath(account.destination));
    m_folder->setToolTip(plainToolTip(QDir::toNativeSeparators(account.destination)));
}

} // namespace mailsheaf
