// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/languagemenu.h"

#include "translations/translations.h"

#include <QActionGroup>
#include <QSettings>

namespace mailsheaf {

namespace {

const QString languageKey = QStringLiteral("window/language");

} // namespace

QString chosenLanguage(const QSettings &settings)
{
    return settings.value(languageKey).toString();
}

LanguageMenu::LanguageMenu(QSettings &settings, QWidget *parent)
    : QMenu(tr("&Language"), parent)
    , m_settings(settings)
    , m_group(new QActionGroup(this))
{
    setObjectName(QStringLiteral("languageMenu"));
    QAction *system = add(tr("&System language"), QString());
    addSeparator();
    for (const Language &language : availableLanguages())
        add(language.name, language.code);
    if (!m_group->checkedAction())
        system->setChecked(true); // a language that this version does not have
}

QAction *LanguageMenu::add(const QString &name, const QString &code)
{
    QAction *action = addAction(name);
    action->setObjectName(QStringLiteral("actionLanguage") + code);
    action->setCheckable(true);
    action->setActionGroup(m_group);
    action->setChecked(code == chosenLanguage(m_settings));
    connect(action, &QAction::triggered, this, [this, code] { choose(code); });
    return action;
}

void LanguageMenu::choose(const QString &code)
{
    if (code == chosenLanguage(m_settings))
        return;
    m_settings.setValue(languageKey, code);
    Q_EMIT changed();
}

} // namespace mailsheaf
