// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/startrequest.h"

namespace mailsheaf {

class MainWindow;

/// Brings @p window, or the dialog in front of it, to the front and does what @p request asks. What a dialog
/// might be about, such as the account that is being edited, waits until that dialog has been closed. Main
/// thread; returns at once.
void answerStart(const StartRequest &request, MainWindow &window);

} // namespace mailsheaf
