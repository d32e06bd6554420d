// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/languagemenu.h"
#include "translations/translations.h"

#include <QActionGroup>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace mailsheaf;

namespace {

QAction *entry(const LanguageMenu &menu, const QString &code)
{
    return menu.findChild<QAction *>(QStringLiteral("actionLanguage") + code);
}

} // namespace

class LanguageMenuTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("window.ini")); }

private Q_SLOTS:
    void init() { QFile::remove(file()); }

    void everyLanguageIsListedInItself()
    {
        QSettings settings(file(), QSettings::IniFormat);
        const LanguageMenu menu(settings);
        QVERIFY(availableLanguages().size() >= 7);
        for (const Language &language : availableLanguages()) {
            QVERIFY2(entry(menu, language.code), qPrintable(language.code));
            QCOMPARE(entry(menu, language.code)->text(), language.name);
            QVERIFY(!entry(menu, language.code)->isChecked());
        }
        QVERIFY(entry(menu, QString())->isChecked()); // that of the system
        QCOMPARE(entry(menu, QStringLiteral("es"))->text(), QStringLiteral("español"));
        QCOMPARE(entry(menu, QStringLiteral("pt_BR"))->text(), QStringLiteral("português (Brasil)"));
    }

    void theChoiceIsRemembered()
    {
        QSettings settings(file(), QSettings::IniFormat);
        LanguageMenu menu(settings);
        const QSignalSpy changed(&menu, &LanguageMenu::changed);
        entry(menu, QStringLiteral("ja"))->trigger();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(chosenLanguage(settings), QStringLiteral("ja"));
        entry(menu, QStringLiteral("ja"))->trigger();
        QCOMPARE(changed.size(), 1);
        settings.sync();

        QSettings later(file(), QSettings::IniFormat);
        const LanguageMenu laterMenu(later);
        QVERIFY(entry(laterMenu, QStringLiteral("ja"))->isChecked());
        entry(laterMenu, QString())->trigger();
        QCOMPARE(chosenLanguage(later), QString());
    }

    void aLanguageThatIsNotThereIsThatOfTheSystem()
    {
        QSettings settings(file(), QSettings::IniFormat);
        settings.setValue(QStringLiteral("window/language"), QStringLiteral("tlh"));
        const LanguageMenu menu(settings);
        QVERIFY(entry(menu, QString())->isChecked());
    }
};

QTEST_MAIN(LanguageMenuTest)
#include "languagemenutest.moc"
