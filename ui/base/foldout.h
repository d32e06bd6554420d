// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace mailsheaf {

/// A heading that folds what is beneath it in and out.
class FoldOut final : public QWidget
{
    Q_OBJECT

public:
    /// @p content becomes a child. @p buttonName: object name of the heading, ends in ToolButton.
    FoldOut(const QString &buttonName, QWidget *content, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setExpanded(bool expanded);
    [[nodiscard]] bool isExpanded() const { return m_expanded; }
    [[nodiscard]] QToolButton *button() const { return m_button; }

Q_SIGNALS:
    void expandedChanged(bool expanded);

private:
    QToolButton *m_button;
    QWidget *m_content;
    bool m_expanded = false;
};

} // namespace mailsheaf
