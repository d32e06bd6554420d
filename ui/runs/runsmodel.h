// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/recordedruns.h"

#include <QAbstractListModel>
#include <QTimer>

#include <functional>

namespace mailsheaf {

/// Runs that have ended, newest first, for a TwoLineDelegate.
class RunsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// @p now: for "2 hours ago".
    explicit RunsModel(std::function<QDateTime()> now, QObject *parent = nullptr);

    void setRuns(std::vector<RecordedRun> runs);
    [[nodiscard]] const RecordedRun &run(int row) const { return m_runs.at(static_cast<size_t>(row)); }
    /// -1 when there is none.
    [[nodiscard]] int rowOf(RunId run) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::function<QDateTime()> m_now;
    std::vector<RecordedRun> m_runs;
    QTimer m_ageTimer; ///< "2 hours ago" grows older.
};

} // namespace mailsheaf
