// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/aboutdialog.h"

#include "core/base/version.h"
#include "ui/base/card.h"
#include "ui/base/iconlabel.h"
#include "ui/base/icons.h"
#include "ui/base/textlabel.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace mailsheaf {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Mailsheaf"));
    const int space = gap(this);
    auto *icon = new IconLabel(6, this);
    icon->setIcon(icons::application());
    auto *name = new TextLabel(tr("Mailsheaf"), TextLabel::Style::Title, this);
    auto *version =
        new TextLabel(tr("Version %1").arg(mailsheaf::version()), TextLabel::Style::Secondary, this);
    version->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *text = new TextLabel(tr("Backs up IMAP mailboxes with several workers at once.\n"
                                  "Free software under the GNU General Public License, version 3 or later."),
                               TextLabel::Style::Body, this);
    text->setAlignment(Qt::AlignCenter);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space * 4, space * 4, space * 4, space * 2);
    column->setSpacing(space);
    column->addWidget(icon, 0, Qt::AlignHCenter);
    column->addWidget(name, 0, Qt::AlignHCenter);
    column->addWidget(version, 0, Qt::AlignHCenter);
    column->addSpacing(space);
    column->addWidget(text);
    column->addSpacing(space * 2);
    column->addWidget(buttons);
}

} // namespace mailsheaf
