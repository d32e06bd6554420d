// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/theme.h"

#include <QFrame>

#include <functional>

class QPushButton;
class QToolButton;

namespace mailsheaf {

class IconLabel;
class TextLabel;

/// What a MessageBar says. A plain value.
struct Message
{
    Tone tone = Tone::Info;
    QString text;                 ///< Complete sentences, shown as they are.
    QString detail;               ///< Technical words below, quieter; may be empty.
    QString actionText;           ///< Label of the one thing to do about it; empty: nothing.
    std::function<void()> action; ///< Called when it is chosen.
};

/// One message above a page instead of a box in front of it. Hidden until there is something to say; stays
/// until it is closed, acted on or replaced. Screen readers are told when it appears.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(const Message &message);
    void clear();
    [[nodiscard]] QString text() const { return m_message.text; }
    [[nodiscard]] Tone tone() const { return m_message.tone; }
    /// Whether the user can close it; true unless said otherwise.
    void setClosable(bool closable);

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void createLayout();
    void runAction();
    void announce();

    Message m_message;
    IconLabel *m_icon;
    TextLabel *m_text;
    TextLabel *m_detail;
    QPushButton *m_actionPushButton;
    QToolButton *m_closeToolButton;
};

} // namespace mailsheaf
