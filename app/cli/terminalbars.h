// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "core/backup/runprogress.h"

#include <QStringList>

namespace mailsheaf {

/// Draws a run into a terminal: one line for the whole, one line with a bar per worker, each frame over the
/// last. Makes text only; Console puts it out. No line is ever as wide as the terminal, because a line that
/// wraps would shift all that follow.
class TerminalBars final
{
public:
    explicit TerminalBars(bool colours);

    /// The text that replaces the last frame by one for @p progress.
    [[nodiscard]] QString frame(const RunProgress &progress, TerminalSize size);
    /// The text that takes the last frame away.
    [[nodiscard]] QString clear();
    /// Something else was written: the next frame goes below it, not over the last frame.
    void startAfresh() { m_drawnLines = 0; }

private:
    [[nodiscard]] QString backToTheTop() const;
    [[nodiscard]] QStringList lines(const RunProgress &progress, TerminalSize size) const;
    [[nodiscard]] QString overallLine(const RunProgress &progress, int columns) const;
    [[nodiscard]] QStringList workerLines(const RunProgress &progress, int columns) const;
    [[nodiscard]] QString bar(quint64 done, quint64 total, int cells, const char *colour) const;

    bool m_colours;
    qsizetype m_drawnLines = 0;
};

} // namespace mailsheaf
