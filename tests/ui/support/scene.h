// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/fakeservices.h"
#include "tests/ui/support/pages.h"
#include "ui/window/mainwindow.h"

#include <functional>
#include <memory>

namespace mailsheaf {

/// Ends the program when @p condition is not met within seconds.
void waitFor(const std::function<bool()> &condition);

/// A window with three accounts, the first of them chosen and its folders shown; or as it is at the first
/// start.
class Scene
{
public:
    explicit Scene(bool withAccounts = true);

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] FakeServices &fake() { return m_fake; }

    /// Starts a backup of the chosen account.
    void start();
    /// 0: Backup, 1: Speed, 2: Runs.
    void showPage(int index) const;
    void trigger(const char *action) const;
    void press(const char *button) const;

    /// What is called so in the window or in a dialog of it.
    template <typename T>
    [[nodiscard]] T &find(const char *name) const
    {
        auto *found = m_window->findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("there is no %s", name);
        return *found;
    }

    /// Lets queued answers and layouts come to rest.
    static void settle();

private:
    void addAccounts();

    FakeServices m_fake;
    std::unique_ptr<MainWindow> m_window;
};

/// Shows widgets to a visitor, each when it has come to rest.
class Studio
{
public:
    explicit Studio(const PageVisitor &visit)
        : m_visit(visit)
    {
    }

    void take(QWidget &widget, const char *name) const;

private:
    const PageVisitor &m_visit;
};

} // namespace mailsheaf
