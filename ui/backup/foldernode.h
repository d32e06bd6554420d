// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/mailboxinfo.h"

#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace mailsheaf {

/// One node of the folder tree: a mailbox, or a place above others that holds no messages itself.
/// Belongs to its parent; knows how many mailboxes at and below it there are and are checked.
class FolderNode final
{
public:
    FolderNode(FolderNode *parent, QString label);
    Q_DISABLE_COPY_MOVE(FolderNode)
    ~FolderNode() = default;

    /// Builds the tree of @p mailboxes in the order people expect: the inbox, what has a purpose, the rest by
    /// name.
    [[nodiscard]] static std::unique_ptr<FolderNode> build(const MailboxList &mailboxes);

    [[nodiscard]] FolderNode *parent() const { return m_parent; }
    [[nodiscard]] const std::vector<std::unique_ptr<FolderNode>> &children() const { return m_children; }
    /// Position below the parent.
    [[nodiscard]] int row() const { return m_row; }
    [[nodiscard]] const QString &label() const { return m_label; }
    /// nullptr for a place without messages.
    [[nodiscard]] const MailboxInfo *mailbox() const { return m_mailbox ? &*m_mailbox : nullptr; }
    /// The whole name, or the label where there is no mailbox.
    [[nodiscard]] QString shownName() const;

    /// Whether this mailbox itself is checked.
    [[nodiscard]] bool isChecked() const { return m_checked; }
    /// Sets this mailbox alone. Returns false when there is nothing to set or nothing changed.
    bool setChecked(bool checked);
    /// Sets this and everything below it.
    bool setBranchChecked(bool checked);
    /// What its box shows: all, some or none of the mailboxes at and below it.
    [[nodiscard]] Qt::CheckState branchState() const;
    /// Mailboxes at and below it.
    [[nodiscard]] int mailboxCount() const { return m_mailboxCount; }

private:
    [[nodiscard]] FolderNode *child(const QByteArray &rawName, const QString &label);
    void adopt(const MailboxInfo &mailbox);
    void sortBranch();
    void addToCounts(int mailboxes, int checked);

    FolderNode *m_parent;
    QString m_label;
    QHash<QByteArray, FolderNode *> m_byName; ///< Children by their raw part of the name.
    std::vector<std::unique_ptr<FolderNode>> m_children;
    std::optional<MailboxInfo> m_mailbox;
    int m_row = 0;
    bool m_checked = false;
    int m_mailboxCount = 0;
    int m_checkedCount = 0;
};

} // namespace mailsheaf
