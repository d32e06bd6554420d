// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/runprogress.h"
#include "ui/backup/runtexts.h"
#include "ui/base/sparseteller.h"

#include <QIcon>
#include <QProgressBar>

namespace mailsheaf {

/// One worker: its number, what it reads, how far it is, how fast, and its state by icon, word and colour.
///
/// A progress bar that paints everything itself: sixteen of them change ten times a second, and neither
/// layouts nor labels take part in that. Screen readers get the bar's value, a name and a description, every
/// few seconds.
class WorkerRow final : public QProgressBar
{
    Q_OBJECT

public:
    explicit WorkerRow(QWidget *parent = nullptr);

    void setProgress(const WorkerProgress &progress);
    /// The whole run holds still.
    void setPaused(bool paused);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// The narrowest width at which everything can still be read.
    [[nodiscard]] static int narrowest(const QFontMetrics &metrics);
    /// Two lines of text and a little air.
    [[nodiscard]] static int heightFor(const QFontMetrics &metrics);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateLook();
    void tell();
    void paintBadge(QPainter &painter, const QRectF &area) const;
    void paintFirstLine(QPainter &painter, const QRect &area) const;
    void paintSecondLine(QPainter &painter, const QRect &area) const;

    WorkerProgress m_progress;
    runtexts::WorkerLook m_look;
    QIcon m_icon;
    SparseTeller m_teller;
    int m_shown = 0; ///< Steps of the bar as it is drawn.
    bool m_paused = false;
    int m_stateWidth = 0; ///< Room for the words of the state; 0: not measured yet.
};

} // namespace mailsheaf
