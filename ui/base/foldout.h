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
    /// @p buttonName: object name of the heading, ends in ToolButton.
    explicit FoldOut(const QString &buttonName, QWidget *parent = nullptr);

    /// What is folded. Make it a child of this, so that Tab comes to it after the heading.
    void setContent(QWidget *content);
    void setTitle(const QString &title);
    void setExpanded(bool expanded);
    [[nodiscard]] bool isExpanded() const { return m_expanded; }
    [[nodiscard]] QToolButton *button() const { return m_button; }

Q_SIGNALS:
    void expandedChanged(bool expanded);

private:
    QToolButton *m_button;
    QWidget *m_content = nullptr;
    bool m_expanded = false;
};

} // namespace mailsheaf
