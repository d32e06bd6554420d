// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include "core/base/englishplurals.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

// The macro declares a function, so it must stand outside every namespace.
static void initTranslationResource()
{
    Q_INIT_RESOURCE(mailsheaf_translations);
}

namespace mailsheaf {

namespace {

void install(QCoreApplication &application, const QLocale &locale, const QString &base, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, base, QStringLiteral("_"), folder))
        return;
    translator->setParent(&application);
    QCoreApplication::installTranslator(translator.release());
}

} // namespace

void installTranslations(QCoreApplication &application)
{
    initTranslationResource();
    // Later ones are asked first: English is what remains when the user's language lacks a text.
    QCoreApplication::installTranslator(new EnglishPlurals(&application));
    const QString ours = QStringLiteral(":/i18n");
    install(application, QLocale(QLocale::English), QStringLiteral("mailsheaf"), ours);
    if (QLocale().language() != QLocale::English && QLocale().language() != QLocale::C)
        install(application, QLocale(), QStringLiteral("mailsheaf"), ours);
    install(application, QLocale(), QStringLiteral("qtbase"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace mailsheaf
