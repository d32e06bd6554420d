// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"
#include "core/base/formatting.h"

#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QTest>

using namespace mailsheaf;

class TranslationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageIsOfferedByItsOwnName()
    {
        const QList<Language> languages = availableLanguages();
        QCOMPARE(languages.size(), 7);
        for (const Language &each : {Language{QStringLiteral("de"), QStringLiteral("Deutsch")},
                                     Language{QStringLiteral("en"), QStringLiteral("English")},
                                     Language{QStringLiteral("ja"), QStringLiteral("日本語")},
                                     Language{QStringLiteral("pt_BR"), QStringLiteral("português (Brasil)")},
                                     Language{QStringLiteral("zh_CN"), QStringLiteral("简体中文")}})
            QVERIFY2(languages.contains(each), qPrintable(each.name));
    }

    // One after the other: what is installed later is asked first.
    void anUnknownLanguageLeavesTheSystems()
    {
        installTranslations(*QCoreApplication::instance(), QStringLiteral("tlh"));
        QCOMPARE(QLocale(), QLocale::system());
        QCOMPARE(formatMessages(1), QStringLiteral("1 message"));
        QCOMPARE(formatMessages(1200), QStringLiteral("1,200 messages"));
    }

    void aChosenLanguageBringsItsTextsAndItsNumbers()
    {
        installTranslations(*QCoreApplication::instance(), QStringLiteral("de"));
        QCOMPARE(QLocale().language(), QLocale::German);
        QCOMPARE(formatMessages(1), QStringLiteral("1 Nachricht"));
        QCOMPARE(formatMessages(1200), QStringLiteral("1.200 Nachrichten"));
        QCOMPARE(formatBytes(2'500'000), QStringLiteral("2,5 MB"));
    }

    void qtSpeaksItToo()
    {
        installTranslations(*QCoreApplication::instance(), QStringLiteral("fr"));
        const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
        if (!QFile::exists(folder + QStringLiteral("/qtbase_fr.qm")))
            QSKIP("Qt's own translations are not installed");
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Annuler"));
    }

    void aLanguageWithoutPluralFormsHasOne()
    {
        installTranslations(*QCoreApplication::instance(), QStringLiteral("ja"));
        QCOMPARE(formatMessages(1), QStringLiteral("1 件のメッセージ"));
        QCOMPARE(formatMessages(1200), QStringLiteral("1,200 件のメッセージ"));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translationstest.moc"
