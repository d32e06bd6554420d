// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace mailsheaf {

class MessageBar;

/// What is shown while there is no account: what the program does, and the one thing to do.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    [[nodiscard]] MessageBar *messages() const { return m_messages; }

Q_SIGNALS:
    void addAccountRequested();

private:
    MessageBar *m_messages;
};

} // namespace mailsheaf
