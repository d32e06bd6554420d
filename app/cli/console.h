// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mailsheaf {

/// Size of a terminal in character cells.
struct TerminalSize
{
    int columns = 80;
    int rows = 24;
};

/// Standard output and standard error, always UTF-8. Results go to the one, errors and live bars to the
/// other, so that the output can be piped while a person watches.
class Console final
{
public:
    /// One line on standard output, flushed: a program reading it must not wait.
    void print(const QString &line) const;
    /// One line on standard error.
    void printError(const QString &line) const;
    /// Raw text on standard error, for live bars.
    void draw(const QString &text) const;

    /// Whether draw() reaches a terminal that can move its cursor.
    [[nodiscard]] bool isLive() const;
    /// Whether it should also be coloured: not with NO_COLOR (https://no-color.org).
    [[nodiscard]] bool hasColours() const;
    [[nodiscard]] TerminalSize size() const;
};

} // namespace mailsheaf
