// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/recordedruns.h"

#include <QWidget>

class QGridLayout;

namespace mailsheaf {

class FailureList;
class IconLabel;
class TextLabel;

/// One run: how it ended, its figures, and what did not come through.
class RunDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit RunDetail(QWidget *parent = nullptr);

    void showRun(const RecordedRun &run);
    /// Of the run that is shown; they are read later than the run.
    void showFailures(const QList<RunFailure> &failures);
    [[nodiscard]] RunId run() const { return m_run.id; }

private:
    void createLayout();
    void showFacts();

    RecordedRun m_run;
    IconLabel *m_icon;
    TextLabel *m_title;
    TextLabel *m_sentence;
    QWidget *m_facts;
    QGridLayout *m_grid;
    TextLabel *m_failuresTitle;
    FailureList *m_failures;
};

} // namespace mailsheaf
