// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace mailsheaf {

/// A line for a password, with a button beside it that shows what was typed.
class PasswordField final : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordField(QWidget *parent = nullptr);

    [[nodiscard]] Secret secret() const;
    [[nodiscard]] QLineEdit *lineEdit() const { return m_edit; }
    [[nodiscard]] QToolButton *showButton() const { return m_show; }

private:
    void setShown(bool shown);

    QLineEdit *m_edit;
    QToolButton *m_show;
};

} // namespace mailsheaf
