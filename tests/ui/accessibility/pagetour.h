// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/fakeservices.h"

#include <memory>

class QWidget;

namespace mailsheaf {

class MainWindow;

/// Whether a widget is there to be worked with, rather than a part that Qt makes inside its own widgets.
[[nodiscard]] bool isInteractive(const QWidget &widget);
/// What a failed test calls it: class and name.
[[nodiscard]] QString called(const QObject &object);

/// Every page and every dialog of the window, in every state that has controls of its own; for tests that
/// must leave none out. One at a time.
class PageTour
{
public:
    PageTour();
    ~PageTour();

    [[nodiscard]] static QStringList pages();
    /// Opens a new window and in it @p page, one of pages(). The answer is the window or the dialog; nullptr:
    /// it did not appear.
    [[nodiscard]] QWidget *open(const QString &page);
    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] FakeServices &fake() { return *m_fake; }

private:
    void openWindow(const QStringList &accounts);
    [[nodiscard]] QWidget *trigger(const char *action, const char *dialog) const;
    void showPage(int index) const;
    void click(const char *button) const;
    [[nodiscard]] bool startBackup();
    void finishBackup() const;

    std::unique_ptr<FakeServices> m_fake;
    std::unique_ptr<MainWindow> m_window;

    struct Stop;
    static const QList<Stop> &stops();
};

} // namespace mailsheaf
