// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QScrollArea>

namespace mailsheaf {

/// Scrolls a column of things up and down, and never asks for less room than the column is wide.
class ColumnScrollArea final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ColumnScrollArea(const QString &objectName, QWidget *parent = nullptr);

    /// @p column becomes a child; what is behind the area shows through.
    void setColumn(QWidget *column);
    /// Scrolls to @p widget when it has grown beyond what is seen, as soon as there is room for it.
    void follow(QWidget *widget);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<QWidget> m_followed;
};

} // namespace mailsheaf
