// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experimentresult.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QVBoxLayout;

namespace mailsheaf {

class FoldOut;
class TextLabel;

/// What an experiment has shown: one sentence, the way to use it, to keep it, and how the conclusions of the
/// original experiment fare.
class SpeedVerdict final : public QWidget
{
    Q_OBJECT

public:
    explicit SpeedVerdict(QWidget *parent = nullptr);

    /// @p workersNow: what the account uses.
    void showResult(const ExperimentResult &result, std::optional<int> workersNow);

Q_SIGNALS:
    void useWorkersRequested(int workers);
    void exportChartRequested();
    void exportMeasurementsRequested();
    /// The conclusions were folded out.
    void claimsShown();

private:
    void createButtons();
    void createLayout();
    void showClaims(const ExperimentResult &result);

    TextLabel *m_sentence;
    TextLabel *m_hint;
    QPushButton *m_usePushButton = nullptr;
    QPushButton *m_exportPushButton = nullptr;
    FoldOut *m_claims;
    QWidget *m_claimList = nullptr;
    int m_workers = 0; ///< What the button sets.
};

} // namespace mailsheaf
