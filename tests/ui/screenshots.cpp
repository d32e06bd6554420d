// SPDX-License-Identifier: GPL-3.0-or-later
// Renders every page of the window into PNG files, from made-up data, in light and dark:
//     screenshots FOLDER [LANGUAGE]
// LANGUAGE: a code such as de, or pseudo, or rtl (see testlanguage.h). Run it with QT_SCALE_FACTOR=1.5 for
// the other scale; the file names say which it was: running-4-dark-1.5.png.

#include "resources/resources.h"
#include "tests/ui/support/pages.h"
#include "tests/ui/support/palettes.h"
#include "tests/ui/support/testlanguage.h"
#include "ui/base/boxstyle.h"

#include <QApplication>
#include <QDir>
#include <QWidget>

using namespace mailsheaf;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("fusion"));
    BoxStyle::install();
    loadResources();
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2 || arguments.size() > 3)
        qFatal("usage: screenshots FOLDER [LANGUAGE]");
    useTestLanguage(arguments.value(2, QStringLiteral("en")));
    const QDir folder(arguments.at(1));
    if (!folder.mkpath(QStringLiteral(".")))
        qFatal("cannot make %s", qPrintable(folder.path()));
    for (const bool dark : {false, true}) {
        QApplication::setPalette(dark ? darkPalette() : lightPalette());
        visitEveryPage([&](QWidget &page, const QString &name) {
            const QString file = QStringLiteral("%1-%2-%3.png")
                                     .arg(name, dark ? QStringLiteral("dark") : QStringLiteral("light"))
                                     .arg(application.devicePixelRatio());
            if (!page.grab().save(folder.filePath(file)))
                qFatal("cannot write %s", qPrintable(file));
        });
    }
    return 0;
}
