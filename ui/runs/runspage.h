// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/messagebar.h"
#include "ui/services/runscontroller.h"

#include <QPointer>
#include <QWidget>

class QListView;
class QStackedWidget;

namespace mailsheaf {

struct AppServices;
class ArchiveCard;
class BackupController;
class RunDetail;
class RunsModel;
class TextLabel;

/// The page *Runs* of the chosen account: on the left every run, newest first, on the right what can be done
/// with the archive and the run that is chosen.
class RunsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit RunsPage(const AppServices &services, QWidget *parent = nullptr);

    /// Both nullptr: nothing is chosen.
    void setAccount(RunsController *controller, BackupController *backup);

Q_SIGNALS:
    /// The main window starts it, or says why not.
    void retryRequested();
    void repairRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *createEmpty();
    [[nodiscard]] QWidget *createHistory();
    void createList();
    void connectSignals();
    void connectController();
    void showView();
    void showRuns();
    void showArchive();
    void showVerification();
    void showRun(int row);
    void showEmpty(const ArchiveView *view);
    void handleVerified(const VerifyEnd &end);
    void openCertificate();

    const AppServices &m_services;
    QPointer<RunsController> m_controller;
    QPointer<BackupController> m_backup;
    RunsModel *m_model;
    QStackedWidget *m_stack;
    TextLabel *m_emptyTitle = nullptr;
    TextLabel *m_emptyText = nullptr;
    QListView *m_list;
    MessageBar *m_messages;
    ArchiveCard *m_archive;
    RunDetail *m_detail;
};

} // namespace mailsheaf
