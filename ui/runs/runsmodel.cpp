// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runsmodel.h"

#include "ui/backup/runtexts.h"
#include "ui/base/plaintooltip.h"
#include "ui/base/twolinedelegate.h"
#include "ui/runs/historytexts.h"

#include <QLocale>

#include <algorithm>
#include <chrono>
#include <utility>

namespace mailsheaf {

using namespace std::chrono_literals;

RunsModel::RunsModel(std::function<QDateTime()> now, QObject *parent)
    : QAbstractListModel(parent)
    , m_now(std::move(now))
{
    connect(&m_ageTimer, &QTimer::timeout, this, [this] {
        if (!m_runs.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {TwoLineDelegate::SecondLineRole});
    });
    m_ageTimer.start(60s);
}

void RunsModel::setRuns(std::vector<RecordedRun> runs)
{
    if (runs == m_runs)
        return;
    beginResetModel();
    m_runs = std::move(runs);
    endResetModel();
}

int RunsModel::rowOf(RunId run) const
{
    const auto found = std::ranges::find(m_runs, run, &RecordedRun::id);
    return found == m_runs.end() ? -1 : static_cast<int>(found - m_runs.begin());
}

int RunsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

QVariant RunsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecordedRun &shown = run(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return historytexts::title(shown);
    case TwoLineDelegate::SecondLineRole:
        return historytexts::summary(shown, m_now());
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "a run and its result")
            .arg(historytexts::title(shown), historytexts::summary(shown, m_now()));
    case Qt::ToolTipRole:
        return plainToolTip(QLocale().toString(shown.started.toLocalTime(), QLocale::LongFormat));
    case TwoLineDelegate::ToneRole:
        return static_cast<int>(runtexts::tone(historytexts::report(shown)));
    case TwoLineDelegate::IconRole:
        return runtexts::icon(historytexts::report(shown));
    default:
        return {};
    }
}

} // namespace mailsheaf
