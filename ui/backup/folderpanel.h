// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backup/foldertreemodel.h"
#include "ui/base/theme.h"
#include "ui/services/folderlisting.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace mailsheaf {

class BackupController;
class IconLabel;
class TextLabel;

/// The folders of the chosen account: a tree to check and filter, or what stands in its way (loading, an
/// error with *Try again*, a missing password).
class FolderPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FolderPanel(QWidget *parent = nullptr);

    /// Shows the folders of that account; both nullptr: of none. Loads them when that has not been done.
    void setAccount(BackupController *controller, FolderListing *listing);
    void focusFilter();
    /// Asks the server again.
    void reload();

Q_SIGNALS:
    /// The user changed which folders are backed up.
    void excludedMailboxesChanged(const QStringList &names);

private:
    void createControls();
    void createTree();
    [[nodiscard]] QWidget *createBusyPage();
    [[nodiscard]] QWidget *createNoticePage();
    void createLayout();
    void connectSignals();

    void showListing();
    void showTree();
    void showNotice(Tone tone, const QString &title, const QString &text, const QString &button);
    void updateTotals();
    void handleExclusionChanged();
    void applyFilter(const QString &text);
    void checkShown(bool checked);

    QPointer<BackupController> m_controller;
    QPointer<FolderListing> m_listing;
    FolderTreeModel *m_model;
    QSortFilterProxyModel *m_filter;
    QTreeView *m_tree = nullptr;
    QLineEdit *m_filterLineEdit = nullptr;
    QToolButton *m_allToolButton = nullptr;
    QToolButton *m_noneToolButton = nullptr;
    QToolButton *m_reloadToolButton = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_busyPage = nullptr;
    QWidget *m_noticePage = nullptr;
    IconLabel *m_noticeIcon = nullptr;
    TextLabel *m_noticeTitle = nullptr;
    TextLabel *m_noticeText = nullptr;
    QPushButton *m_retryPushButton = nullptr;
    TextLabel *m_totals = nullptr;
};

} // namespace mailsheaf
