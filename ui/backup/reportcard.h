// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/lastbackup.h"

#include <QWidget>

class QPushButton;

namespace mailsheaf {

class FailureList;
class FoldOut;
class IconLabel;
class TextLabel;

/// How a backup ended: the outcome in one sentence, what did not come through, and the way to the files.
class ReportCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportCard(QWidget *parent = nullptr);

    /// @p now: for "2 hours ago".
    void showReport(const LastBackup &last, const QDateTime &now);
    /// Nothing but the "2 hours ago".
    void showAge(const QDateTime &ended, const QDateTime &now);

Q_SIGNALS:
    void showInFolderRequested();
    void newArchiveRequested();

private:
    void createButtons();
    void createLayout();
    void showNotes(const RunReport &report);
    void showFailures(const RunReport &report);

    IconLabel *m_icon;
    TextLabel *m_title;
    TextLabel *m_sentence;
    TextLabel *m_when;
    TextLabel *m_notes;
    FoldOut *m_failures;
    FailureList *m_failureList;
    QPushButton *m_showInFolderPushButton = nullptr;
    QPushButton *m_newArchivePushButton = nullptr; ///< Where one is missing that was there before.
};

} // namespace mailsheaf
