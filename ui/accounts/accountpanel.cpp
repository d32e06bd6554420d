// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountpanel.h"

#include "ui/base/card.h"
#include "ui/base/textlabel.h"
#include "ui/base/twolinedelegate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QListView>
#include <QShortcut>
#include <QToolButton>

namespace mailsheaf {

namespace {

QToolButton *makeButton(QAction *action, const QString &objectName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    QString spoken = action->text();
    button->setAccessibleName(spoken.remove(u'&').remove(QStringLiteral("…")));
    return button;
}

} // namespace

AccountPanel::AccountPanel(QAbstractItemModel *model, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_list(new QListView(this))
{
    createList(model);
    createKeys();
    createLayout(actions);
}

void AccountPanel::createList(QAbstractItemModel *model)
{
    m_list->setObjectName(QStringLiteral("accountsListView"));
    m_list->setAccessibleName(tr("Accounts"));
    m_list->setModel(model);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true); // for the row under the pointer
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setWordWrap(true);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { Q_EMIT currentRowChanged(current.row()); });
    connect(m_list, &QListView::doubleClicked, this, &AccountPanel::editRequested);
}

void AccountPanel::createKeys()
{
    // Only while the list has the focus: in a text field these keys belong to the text.
    const auto onKey = [this](Qt::Key key, auto signal) {
        auto *shortcut = new QShortcut(key, m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, signal);
    };
    onKey(Qt::Key_F2, &AccountPanel::editRequested);
    onKey(Qt::Key_Return, &AccountPanel::editRequested);
    onKey(Qt::Key_Delete, &AccountPanel::removeRequested);
}

void AccountPanel::createLayout(const Actions &actions)
{
    const int space = gap(this);
    auto *heading = new TextLabel(tr("A&ccounts"), TextLabel::Style::Heading, this);
    heading->setBuddy(m_list);
    heading->setContentsMargins(space, 0, 0, 0);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space / 2);
    buttons->addWidget(makeButton(actions.add, QStringLiteral("addAccountToolButton"), this));
    buttons->addWidget(makeButton(actions.edit, QStringLiteral("editAccountToolButton"), this));
    buttons->addWidget(makeButton(actions.remove, QStringLiteral("removeAccountToolButton"), this));
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space, space * 3 / 2, space / 2, space);
    column->setSpacing(space);
    column->addWidget(heading);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 26);
}

void AccountPanel::setCurrentRow(int row)
{
    m_list->setCurrentIndex(m_list->model()->index(row, 0));
}

} // namespace mailsheaf
