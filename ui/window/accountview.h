// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;

namespace mailsheaf {

class AccountHeader;
class MessageBar;
class PageTabBar;

/// The right side of the window: header, messages, and the pages of the chosen account. With one page there
/// is nothing to choose, so the tabs show from the second on.
class AccountView final : public QWidget
{
    Q_OBJECT

public:
    explicit AccountView(AccountHeader *header, QWidget *parent = nullptr);

    /// The first one is shown. Ctrl+1, Ctrl+2, … lead to them.
    void addPage(QWidget *page, const QString &title);
    void showPage(QWidget *page);
    [[nodiscard]] AccountHeader *header() const { return m_header; }
    [[nodiscard]] MessageBar *messages() const { return m_messages; }

private:
    AccountHeader *m_header;
    MessageBar *m_messages;
    PageTabBar *m_tabs;
    QStackedWidget *m_pages;
};

} // namespace mailsheaf
