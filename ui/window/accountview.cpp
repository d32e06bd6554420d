// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/accountview.h"

#include "ui/base/card.h"
#include "ui/base/messagebar.h"
#include "ui/base/pagetabbar.h"
#include "ui/window/accountheader.h"

#include <QKeySequence>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mailsheaf {

AccountView::AccountView(AccountHeader *header, QWidget *parent)
    : QWidget(parent)
    , m_header(header)
    , m_messages(new MessageBar(this))
    , m_tabs(new PageTabBar(this))
    , m_pages(new QStackedWidget(this))
{
    m_tabs->setObjectName(QStringLiteral("pagesTabBar"));
    m_tabs->setAccessibleName(tr("Pages of the account"));
    m_tabs->hide();
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    const int space = gap(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space * 3 / 2, space * 3 / 2, space * 2, space * 3 / 2);
    column->setSpacing(space * 3 / 2);
    column->addWidget(m_header);
    column->addWidget(m_messages);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
}

void AccountView::addPage(QWidget *page, const QString &title)
{
    const int index = m_pages->addWidget(page);
    m_tabs->addTab(title);
    m_tabs->setVisible(m_pages->count() > 1);
    auto *shortcut = new QShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(index + 1)), this);
    connect(shortcut, &QShortcut::activated, m_tabs, [this, index] { m_tabs->setCurrentIndex(index); });
}

void AccountView::showPage(QWidget *page)
{
    m_tabs->setCurrentIndex(m_pages->indexOf(page));
}

} // namespace mailsheaf
