// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include "core/base/englishplurals.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

// The macro declares a function, so it must stand outside every namespace.
static void initTranslationResource()
{
    Q_INIT_RESOURCE(mailsheaf_translations);
}

namespace mailsheaf {

namespace {

constexpr QLatin1StringView ourFolder(":/i18n");
constexpr QLatin1StringView ourBase("mailsheaf");

bool isAvailable(const QString &code)
{
    return std::ranges::any_of(availableLanguages(), [&](const Language &each) { return each.code == code; });
}

/// What the system's user reads best of what there is.
QString systemLanguage()
{
    for (QString code : QLocale::system().uiLanguages()) {
        code.replace(u'-', u'_');
        if (isAvailable(code))
            return code;
    }
    return QStringLiteral("en");
}

void installOurs(QCoreApplication &application, const QString &code)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(QStringLiteral("%1/%2_%3").arg(ourFolder, ourBase, code)))
        QCoreApplication::installTranslator(translator);
}

void installQts(QCoreApplication &application, const QString &code)
{
    auto *translator = new QTranslator(&application);
    const auto loadFrom = [&](const QString &folder) {
        return translator->load(QLocale(code), QStringLiteral("qtbase"), QStringLiteral("_"), folder);
    };
    if (loadFrom(QLibraryInfo::path(QLibraryInfo::TranslationsPath)) || loadFrom(ourFolder))
        QCoreApplication::installTranslator(translator);
}

/// "português (Brasil)" where the country makes a difference to readers, otherwise the language alone.
QString nativeName(const QString &code)
{
    const QLocale locale(code);
    // The only two that Qt names after a country.
    if (locale.language() == QLocale::English)
        return QStringLiteral("English");
    if (locale.language() == QLocale::Spanish)
        return QStringLiteral("español");
    const QString language = locale.nativeLanguageName();
    return code.contains(u'_') && locale.script() == QLocale::LatinScript && !language.contains(u' ')
               ? QStringLiteral("%1 (%2)").arg(language, locale.nativeTerritoryName())
               : language;
}

} // namespace

QList<Language> availableLanguages()
{
    initTranslationResource();
    QList<Language> languages;
    const QStringList files = QDir(ourFolder).entryList({ourBase + QStringLiteral("_*.qm")});
    for (const QString &file : files) {
        const QString code = file.chopped(3).sliced(ourBase.size() + 1);
        languages.append({.code = code, .name = nativeName(code)});
    }
    std::ranges::sort(languages, [](const Language &one, const Language &other) {
        return QString::localeAwareCompare(one.name, other.name) < 0;
    });
    return languages;
}

void installTranslations(QCoreApplication &application, const QString &code)
{
    initTranslationResource();
    const QString ofSystem = systemLanguage();
    const QString language = isAvailable(code) ? code : ofSystem;
    // A system that speaks the language anyway keeps its own country, whose dates may differ.
    if (language != ofSystem)
        QLocale::setDefault(QLocale(language));
    // Later ones are asked first: English is what remains when the user's language lacks a text.
    QCoreApplication::installTranslator(new EnglishPlurals(&application));
    installOurs(application, QStringLiteral("en"));
    if (language != QStringLiteral("en"))
        installOurs(application, language);
    installQts(application, language);
}

} // namespace mailsheaf
