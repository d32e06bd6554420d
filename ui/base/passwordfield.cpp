// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/passwordfield.h"

#include "ui/base/card.h"
#include "ui/base/icons.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace mailsheaf {

PasswordField::PasswordField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_show(new QToolButton(this))
{
    m_edit->setObjectName(QStringLiteral("passwordLineEdit"));
    m_edit->setAccessibleName(tr("Password"));
    m_show->setObjectName(QStringLiteral("showPasswordToolButton"));
    m_show->setCheckable(true);
    m_show->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap(this) / 2);
    row->addWidget(m_edit, 1);
    row->addWidget(m_show);
    setFocusProxy(m_edit);
    connect(m_show, &QToolButton::toggled, this, &PasswordField::setShown);
    setShown(false);
}

Secret PasswordField::secret() const
{
    return Secret(m_edit->text());
}

void PasswordField::setShown(bool shown)
{
    m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setIcon(icons::get(shown ? u"view-hidden" : u"view-visible"));
    m_show->setToolTip(shown ? tr("Hide the password") : tr("Show the password"));
    m_show->setAccessibleName(m_show->toolTip());
}

} // namespace mailsheaf
