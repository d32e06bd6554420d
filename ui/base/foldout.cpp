// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/foldout.h"

#include "ui/base/card.h"
#include "ui/base/icons.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace mailsheaf {

FoldOut::FoldOut(const QString &buttonName, QWidget *parent)
    : QWidget(parent)
    , m_button(new QToolButton(this))
{
    m_button->setObjectName(buttonName);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap(this));
    column->addWidget(m_button, 0, Qt::AlignLeft);
    connect(m_button, &QToolButton::clicked, this, [this] { setExpanded(!m_expanded); });
    setExpanded(false);
}

void FoldOut::setContent(QWidget *content)
{
    m_content = content;
    layout()->addWidget(content);
    setExpanded(m_expanded);
}

void FoldOut::setTitle(const QString &title)
{
    m_button->setText(title);
}

void FoldOut::setExpanded(bool expanded)
{
    m_expanded = expanded;
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    m_button->setIcon(icons::get(expanded ? u"go-down" : rightToLeft ? u"go-previous" : u"go-next"));
    m_button->setAccessibleDescription(expanded ? tr("Shown; press to fold in")
                                                : tr("Hidden; press to fold out"));
    if (m_content)
        m_content->setVisible(expanded);
    Q_EMIT expandedChanged(expanded);
}

} // namespace mailsheaf
