// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup/failurelist.h"

#include "core/base/formatting.h"
#include "ui/backup/runtexts.h"
#include "ui/base/card.h"
#include "ui/base/icons.h"
#include "ui/base/plaintooltip.h"
#include "ui/base/roomydelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace mailsheaf {

namespace {

constexpr int shownFailures = 8; ///< Rows before the list scrolls.

} // namespace

FailureList::FailureList(const QString &listName, const QString &buttonName, QWidget *parent)
    : QWidget(parent)
    , m_list(new QTreeWidget(this))
    , m_copyPushButton(new QPushButton(icons::get(u"edit-copy"), tr("Copy the l&ist"), this))
{
    m_list->setObjectName(listName);
    m_list->setAccessibleName(tr("What could not be backed up"));
    m_list->setHeaderLabels({tr("Folder"), tr("Message"), tr("Reason")});
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_copyPushButton->setObjectName(buttonName);
    connect(m_copyPushButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(runtexts::failureList(m_failures)); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap(this));
    column->addWidget(m_list);
    column->addWidget(m_copyPushButton, 0, Qt::AlignLeft);
}

void FailureList::showFailures(const QList<RunFailure> &failures)
{
    m_failures = failures;
    m_list->clear();
    for (const RunFailure &failure : failures) {
        const QString message = failure.uid == 0 ? tr("whole folder") : QString::number(failure.uid);
        auto *item = new QTreeWidgetItem(m_list, {failure.mailbox, message, failure.reason});
        item->setToolTip(2, plainToolTip(failure.reason));
    }
    const int rows = std::min(shownFailures, static_cast<int>(failures.size()));
    const int rowHeight = std::max(m_list->sizeHintForRow(0), fontMetrics().height());
    m_list->setFixedHeight(m_list->header()->sizeHint().height() + rows * rowHeight +
                           2 * m_list->frameWidth());
}

QString FailureList::title(const QList<RunFailure> &failures, quint64 failed)
{
    const auto listed = static_cast<quint64>(failures.size());
    const auto count = pluralOf(std::max(failed, listed));
    return listed < failed ? tr("%n failure(s), the first %1 shown", nullptr, count).arg(listed)
                           : tr("%n failure(s)", nullptr, count);
}

} // namespace mailsheaf
