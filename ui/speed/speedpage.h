// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/messagebar.h"
#include "ui/services/speedcontroller.h"

#include <QPointer>
#include <QWidget>

class QStackedWidget;

namespace mailsheaf {

class FolderListing;
class MeterBar;
class SpeedChart;
class SpeedSetup;
class SpeedVerdict;
class TextLabel;

/// The page *Speed* of the chosen account: on the left what is measured, on the right the chart that fills
/// while it is, and what it means.
class SpeedPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SpeedPage(const AppServices &services, QWidget *parent = nullptr);

    /// Both nullptr: nothing is chosen.
    void setAccount(SpeedController *controller, FolderListing *listing);
    void showMessage(const Message &message);

Q_SIGNALS:
    /// The main window starts it, or says why not.
    void startRequested(const mailsheaf::ExperimentRequest &settings);
    void accountChanged(const mailsheaf::Account &account);

private:
    [[nodiscard]] QWidget *createProgress();
    [[nodiscard]] QWidget *createChart();
    void createLayout();
    void connectSignals();
    void connectController();
    void showAccount();
    void showEstimate();
    void showState();
    void showProgress();
    void showResult();
    void handleFinished(const ExperimentReport &report);
    void useWorkers(int workers);
    void exportChart();
    void exportMeasurements();
    void save(const QString &title, const QString &suffix,
              const std::function<Result<void>(const QString &path)> &write);

    const AppServices &m_services;
    QPointer<SpeedController> m_controller;
    QPointer<FolderListing> m_listing;
    SpeedSetup *m_setup;
    MessageBar *m_messages;
    QWidget *m_progress = nullptr;
    TextLabel *m_activity = nullptr;
    TextLabel *m_detail = nullptr;
    MeterBar *m_bar = nullptr;
    QStackedWidget *m_chartStack = nullptr;
    SpeedChart *m_chart = nullptr;
    SpeedVerdict *m_verdict;
};

} // namespace mailsheaf
