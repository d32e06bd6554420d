// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/runprogress.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace mailsheaf {

/// What could not be backed up, with reasons, and a button that copies it. As high as it must be; scrolls
/// from the ninth row on.
class FailureList final : public QWidget
{
    Q_OBJECT

public:
    /// The object names end in TreeWidget and PushButton.
    FailureList(const QString &listName, const QString &buttonName, QWidget *parent = nullptr);

    void showFailures(const QList<RunFailure> &failures);
    /// "3 failures" or "1,200 failures, the first 1,000 shown". @p failed: messages.
    [[nodiscard]] static QString title(const QList<RunFailure> &failures, quint64 failed);

private:
    QTreeWidget *m_list;
    QPushButton *m_copyPushButton;
    QList<RunFailure> m_failures;
};

} // namespace mailsheaf
