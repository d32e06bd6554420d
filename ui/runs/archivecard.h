// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/runscontroller.h"

#include <QWidget>

class QPushButton;

namespace mailsheaf {

class IconLabel;
class MeterBar;
class TextLabel;

/// What can be done with an archive as a whole: verify and repair it, see the certificate, fetch what is
/// missing.
class ArchiveCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ArchiveCard(QWidget *parent = nullptr);

    /// @p busy: a backup is running. @p now: for "2 hours ago".
    void showArchive(const ArchiveView &view, bool busy, const QDateTime &now);
    void showVerification(VerifyState state, const VerifyProgress &progress);

Q_SIGNALS:
    void verifyRequested();
    void cancelRequested();
    void certificateRequested();
    void retryRequested();
    void repairRequested();

private:
    void createButtons();
    void createLayout();
    void updateButtons();

    IconLabel *m_icon;
    TextLabel *m_verified;
    MeterBar *m_bar;
    TextLabel *m_toRetry;
    QPushButton *m_verifyPushButton = nullptr;
    QPushButton *m_cancelPushButton = nullptr;
    QPushButton *m_certificatePushButton = nullptr;
    QPushButton *m_retryPushButton = nullptr;
    QPushButton *m_repairPushButton = nullptr; ///< There when the last verification has found something.
    QString m_lastVerified;                    ///< What is said while nothing goes on.
    bool m_isBusy = false;
    bool m_hasFailures = false;
    bool m_hasProblems = false;
    VerifyState m_state = VerifyState::Idle;
};

} // namespace mailsheaf
