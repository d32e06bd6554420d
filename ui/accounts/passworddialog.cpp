// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/passworddialog.h"

#include "ui/base/card.h"
#include "ui/base/dialoglayout.h"
#include "ui/base/iconlabel.h"
#include "ui/base/icons.h"
#include "ui/base/passwordfield.h"
#include "ui/base/primarybutton.h"
#include "ui/base/textlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace mailsheaf {

PasswordDialog::PasswordDialog(const Account &account, const QString &reason, SecretKeeper::Answer answer,
                               QWidget *parent)
    : QDialog(parent)
    , m_password(new PasswordField(this))
    , m_remember(new QCheckBox(tr("Keep it in the &keychain of this computer"), this))
    , m_answer(std::move(answer))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("passwordDialog"));
    setWindowTitle(tr("Password"));
    m_remember->setObjectName(QStringLiteral("rememberPasswordCheckBox"));
    m_remember->setChecked(true);
    createLayout(account, reason);
    connect(this, &QDialog::accepted, this, [this] {
        this->answer(TypedSecret{.secret = m_password->secret(), .remember = m_remember->isChecked()});
    });
    connect(this, &QDialog::rejected, this, [this] { this->answer(std::nullopt); });
    m_password->setFocus();
}

PasswordDialog::~PasswordDialog()
{
    answer(std::nullopt); // closed by its window
}

void PasswordDialog::createLayout(const Account &account, const QString &reason)
{
    auto *icon = new IconLabel(2.6, this);
    icon->setIcon(icons::get(u"dialog-password", Tone::Info));
    auto *title = new TextLabel(tr("Password of %1").arg(account.name), TextLabel::Style::Figure, this);
    auto *text = new TextLabel(reason, TextLabel::Style::Body, this);
    text->setObjectName(QStringLiteral("passwordReasonLabel"));
    text->setVisible(!reason.isEmpty());
    auto *who = new TextLabel(tr("%1 at %2", "user, server").arg(account.user, account.endpoint.host),
                              TextLabel::Style::Secondary, this);
    for (TextLabel *label : {title, text, who})
        label->setWordWrap(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *ok = new PrimaryButton(this);
    ok->setObjectName(QStringLiteral("usePasswordPushButton"));
    ok->setText(tr("&Sign in"));
    ok->setDefault(true);
    ok->setEnabled(false);
    buttons->addButton(ok, QDialogButtonBox::AcceptRole);
    connect(m_password->lineEdit(), &QLineEdit::textChanged, ok,
            [ok](const QString &typed) { ok->setEnabled(!typed.isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &PasswordDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PasswordDialog::reject);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(gap(this));
    for (QWidget *widget :
         {static_cast<QWidget *>(title), static_cast<QWidget *>(who), static_cast<QWidget *>(text),
          static_cast<QWidget *>(m_password), static_cast<QWidget *>(m_remember)})
        texts->addWidget(widget);
    layOutQuestion(this, icon, texts, buttons, 56);
}

void PasswordDialog::answer(const std::optional<TypedSecret> &typed)
{
    if (const SecretKeeper::Answer once = std::exchange(m_answer, {}))
        once(typed);
}

} // namespace mailsheaf
