// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/mailboxinfo.h"

#include <QAbstractItemModel>
#include <QStringList>

#include <memory>
#include <optional>

namespace mailsheaf {

class FolderNode;

/// The mailboxes of an account as a tree with check boxes. A pure model: knows no server and no account.
///
/// A mailbox is backed up when its own box is checked. A box above others stands for all of them: checked
/// when all are, half when some are; setting it sets all of them. Names that are left out but not in the list
/// are kept, so that a mailbox that is away for a day stays left out.
class FolderTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        MessagesColumn,
        SizeColumn,
        ColumnCount,
    };

    explicit FolderTreeModel(QObject *parent = nullptr);
    ~FolderTreeModel() override;

    /// @p excluded: shown names to leave out, as in Account::excludedMailboxes.
    void setMailboxes(const MailboxList &mailboxes, const QStringList &excluded);
    [[nodiscard]] QStringList excludedMailboxes() const;
    /// Sets the boxes of exactly these mailboxes, not of what is below them.
    void setChecked(const QModelIndexList &indexes, bool checked);
    void setAllChecked(bool checked);

    /// What is chosen, for the line below the tree.
    struct Totals
    {
        int chosen = 0;
        int mailboxes = 0;
        quint64 messages = 0;
        std::optional<quint64> bytes; ///< Only when every chosen mailbox has a size.
    };
    [[nodiscard]] Totals totals() const;
    /// Whether the server told any sizes.
    [[nodiscard]] bool hasSizes() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// The user changed what is left out.
    void exclusionChanged();

private:
    [[nodiscard]] FolderNode *nodeAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const FolderNode *node, int column = NameColumn) const;
    [[nodiscard]] QVariant nameData(const FolderNode &node, int role) const;
    void announce(const FolderNode *node);
    void announceBelow(const FolderNode *node);

    std::unique_ptr<FolderNode> m_root;
    QStringList m_awayExcluded; ///< Left out, but not in the list.
};

} // namespace mailsheaf
