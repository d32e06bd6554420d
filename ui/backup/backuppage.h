// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/appservices.h"

#include <QByteArray>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace mailsheaf {

class BackupController;
class FolderListing;
class FolderPanel;
class ReportCard;
class RunControls;
class RunOverview;
class TextLabel;

/// The page *Backup* of the chosen account: folders on the left; on the right how many workers, the buttons,
/// and below them the run that goes on or how the last one ended.
class BackupPage final : public QWidget
{
    Q_OBJECT

public:
    explicit BackupPage(const AppServices &services, QWidget *parent = nullptr);

    /// Both nullptr: nothing is chosen.
    void setAccount(BackupController *controller, FolderListing *listing);
    [[nodiscard]] FolderPanel *folders() const { return m_folders; }
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void accountChanged(const mailsheaf::Account &account);
    void startRequested();
    void showInFolderRequested();
    void newArchiveRequested();

private:
    void createLayout();
    [[nodiscard]] QWidget *createFirstTimePage();
    void connectSignals();
    void connectController();
    void showState();
    void showProgress();
    void showAccount();
    void showWorkers();
    [[nodiscard]] int workersToShow() const;
    void changeWorkers(int count, bool automatic);
    void changeExcluded(const QStringList &names);

    const AppServices &m_services;
    QPointer<BackupController> m_controller;
    QSplitter *m_splitter;
    FolderPanel *m_folders;
    RunControls *m_controls;
    QStackedWidget *m_below;
    QWidget *m_firstTimePage = nullptr;
    RunOverview *m_overview;
    QWidget *m_reportPage;
    ReportCard *m_report;
    QTimer m_ageTimer; ///< "2 hours ago" grows older.
};

} // namespace mailsheaf
