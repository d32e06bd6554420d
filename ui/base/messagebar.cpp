// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/messagebar.h"

#include "ui/base/card.h"
#include "ui/base/iconlabel.h"
#include "ui/base/icons.h"
#include "ui/base/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace mailsheaf {

namespace {

/// Said aloud before the text, because a screen reader sees neither colour nor icon.
QString spokenTone(Tone tone)
{
    switch (tone) {
    case Tone::Warning:
        return MessageBar::tr("Warning: %1");
    case Tone::Error:
        return MessageBar::tr("Error: %1");
    case Tone::Neutral:
    case Tone::Info:
    case Tone::Ok:
        return QStringLiteral("%1");
    }
    Q_UNREACHABLE();
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(1.3, this))
    , m_text(new TextLabel(TextLabel::Style::Body, this))
    , m_detail(new TextLabel(TextLabel::Style::Caption, this))
    , m_actionPushButton(new QPushButton(this))
    , m_closeToolButton(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_actionPushButton->setObjectName(QStringLiteral("messageActionPushButton"));
    m_actionPushButton->setAutoDefault(false);
    m_closeToolButton->setObjectName(QStringLiteral("messageCloseToolButton"));
    m_closeToolButton->setIcon(icons::get(u"window-close"));
    m_closeToolButton->setAutoRaise(true);
    m_closeToolButton->setFocusPolicy(Qt::StrongFocus);
    m_closeToolButton->setToolTip(tr("Close this message"));
    m_closeToolButton->setAccessibleName(tr("Close this message"));
    createLayout();
    connect(m_actionPushButton, &QPushButton::clicked, this, &MessageBar::runAction);
    connect(m_closeToolButton, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    hide();
}

void MessageBar::createLayout()
{
    for (TextLabel *label : {m_text, m_detail}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_text->setObjectName(QStringLiteral("messageTextLabel"));
    m_detail->setObjectName(QStringLiteral("messageDetailLabel"));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(gap(this) / 2);
    texts->addWidget(m_text);
    texts->addWidget(m_detail);
    auto *row = new QHBoxLayout(this);
    const int space = gap(this);
    row->setContentsMargins(qRound(space * 1.4), space, space, space);
    row->setSpacing(qRound(space * 1.2));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(m_actionPushButton, 0, Qt::AlignVCenter);
    row->addWidget(m_closeToolButton, 0, Qt::AlignVCenter);
}

void MessageBar::showMessage(const Message &message)
{
    m_message = message;
    m_icon->setIcon(icons::get(icons::nameFor(message.tone), message.tone));
    m_text->setText(message.text);
    m_detail->setText(message.detail);
    m_detail->setVisible(!message.detail.isEmpty());
    m_actionPushButton->setText(message.actionText);
    m_actionPushButton->setVisible(!message.actionText.isEmpty());
    setAccessibleName(spokenTone(message.tone).arg(message.text));
    setAccessibleDescription(message.detail);
    show();
    update();
    announce();
}

void MessageBar::clear()
{
    m_message = {};
    hide();
}

void MessageBar::setClosable(bool closable)
{
    m_closeToolButton->setVisible(closable);
}

void MessageBar::runAction()
{
    // The action may show the next message, so this one goes first.
    const std::function<void()> action = m_message.action;
    clear();
    if (action)
        action();
}

void MessageBar::announce()
{
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor background = theme::toneBackground(m_message.tone, palette());
    painter.setPen(theme::mix(background, theme::tone(m_message.tone, palette()), 0.35));
    painter.setBrush(background);
    const qreal radius = cornerRadius(this);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace mailsheaf
