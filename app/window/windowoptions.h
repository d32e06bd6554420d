// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/startrequest.h"

#include <QString>

class QCoreApplication;

namespace mailsheaf {

/// What the window was started with. A plain value.
struct WindowOptions
{
    StartRequest request; ///< For this window, or for the one that is there already.
    QString
        chartResults; ///< Draw the chart of this file of measurements into chartPicture and end; empty: no.
    QString chartPicture;
    bool exitAfterStartup = false; ///< Quit when the window is up; for tests of a package.
};

/// Whether these are the arguments of a program that shows nothing. Asked before there is an application.
[[nodiscard]] bool isWithoutWindow(int argc, char *argv[]);

/// Reads the arguments of @p application. Answers --help, --version and mistakes by itself and ends the
/// program.
[[nodiscard]] WindowOptions readWindowOptions(const QCoreApplication &application);

} // namespace mailsheaf
