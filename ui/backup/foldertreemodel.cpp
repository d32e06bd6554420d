// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup/foldertreemodel.h"

#include "core/base/formatting.h"
#include "ui/backup/foldernode.h"
#include "ui/base/icons.h"
#include "ui/base/plaintooltip.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPalette>
#include <QSet>

namespace mailsheaf {

namespace {

QString iconName(const FolderNode &node)
{
    const MailboxInfo *mailbox = node.mailbox();
    if (!mailbox)
        return QStringLiteral("folder");
    if (mailbox->name.isInbox())
        return QStringLiteral("mail-folder-inbox");
    switch (mailbox->use) {
    case SpecialUse::None:
        return QStringLiteral("folder");
    case SpecialUse::All:
        return QStringLiteral("mail-folder-all");
    case SpecialUse::Archive:
        return QStringLiteral("mail-folder-archive");
    case SpecialUse::Drafts:
        return QStringLiteral("mail-folder-drafts");
    case SpecialUse::Flagged:
        return QStringLiteral("starred");
    case SpecialUse::Important:
        return QStringLiteral("mail-mark-important");
    case SpecialUse::Junk:
        return QStringLiteral("mail-mark-junk");
    case SpecialUse::Sent:
        return QStringLiteral("mail-folder-sent");
    case SpecialUse::Trash:
        return QStringLiteral("user-trash");
    }
    Q_UNREACHABLE();
}

QString toolTip(const FolderNode &node)
{
    const MailboxInfo *mailbox = node.mailbox();
    if (!mailbox)
        return plainToolTip(
            FolderTreeModel::tr("%1 holds other folders, but no messages.").arg(node.label()));
    if (!mailbox->statusProblem.isEmpty())
        return plainToolTip(mailbox->statusProblem);
    if (!node.isChecked() && node.branchState() == Qt::PartiallyChecked)
        return plainToolTip(
            FolderTreeModel::tr("The messages in %1 itself are left out.").arg(node.shownName()));
    return plainToolTip(node.shownName());
}

QVariant countData(const FolderNode &node, int role)
{
    const MailboxInfo *mailbox = node.mailbox();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (!mailbox)
        return {};
    const bool known = mailbox->statusProblem.isEmpty();
    if (role == Qt::DisplayRole)
        return known ? QLocale().toString(mailbox->messages) : QStringLiteral("–");
    if (role == Qt::AccessibleTextRole)
        return known ? formatMessages(mailbox->messages) : FolderTreeModel::tr("number of messages unknown");
    return {};
}

QVariant sizeData(const FolderNode &node, int role)
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    const MailboxInfo *mailbox = node.mailbox();
    if (mailbox && mailbox->bytes && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole))
        return formatBytes(*mailbox->bytes);
    return {};
}

template <typename Visit>
void forEachMailbox(const FolderNode &node, const Visit &visit)
{
    if (node.mailbox())
        visit(node);
    for (const auto &child : node.children())
        forEachMailbox(*child, visit);
}

void uncheck(FolderNode &node, const QSet<QString> &excluded)
{
    if (node.mailbox() && excluded.contains(node.shownName()))
        node.setChecked(false);
    for (const auto &child : node.children())
        uncheck(*child, excluded);
}

} // namespace

FolderTreeModel::FolderTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(FolderNode::build({}))
{
}

FolderTreeModel::~FolderTreeModel() = default;

void FolderTreeModel::setMailboxes(const MailboxList &mailboxes, const QStringList &excluded)
{
    beginResetModel();
    m_root = FolderNode::build(mailboxes);
    uncheck(*m_root, QSet<QString>(excluded.begin(), excluded.end()));
    m_awayExcluded = excluded;
    forEachMailbox(*m_root, [this](const FolderNode &node) { m_awayExcluded.removeAll(node.shownName()); });
    endResetModel();
}

QStringList FolderTreeModel::excludedMailboxes() const
{
    QStringList names = m_awayExcluded;
    forEachMailbox(*m_root, [&names](const FolderNode &node) {
        if (!node.isChecked())
            names.append(node.shownName());
    });
    names.sort();
    return names;
}

void FolderTreeModel::setChecked(const QModelIndexList &indexes, bool checked)
{
    bool changed = false;
    for (const QModelIndex &index : indexes)
        changed = nodeAt(index)->setChecked(checked) || changed;
    if (changed) {
        announceBelow(m_root.get());
        Q_EMIT exclusionChanged();
    }
}

void FolderTreeModel::setAllChecked(bool checked)
{
    if (m_root->setBranchChecked(checked)) {
        announceBelow(m_root.get());
        Q_EMIT exclusionChanged();
    }
}

FolderTreeModel::Totals FolderTreeModel::totals() const
{
    Totals totals;
    totals.bytes = 0;
    forEachMailbox(*m_root, [&totals](const FolderNode &node) {
        ++totals.mailboxes;
        if (!node.isChecked())
            return;
        ++totals.chosen;
        totals.messages += node.mailbox()->messages;
        totals.bytes = totals.bytes && node.mailbox()->bytes
                           ? std::optional(*totals.bytes + *node.mailbox()->bytes)
                           : std::nullopt;
    });
    return totals;
}

bool FolderTreeModel::hasSizes() const
{
    bool any = false;
    forEachMailbox(*m_root, [&any](const FolderNode &node) { any = any || node.mailbox()->bytes; });
    return any;
}

FolderNode *FolderTreeModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<FolderNode *>(index.internalPointer()) : m_root.get();
}

QModelIndex FolderTreeModel::indexOf(const FolderNode *node, int column) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row(), column, node);
}

QModelIndex FolderTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent)->children().at(static_cast<size_t>(row)).get());
}

QModelIndex FolderTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(nodeAt(child)->parent()) : QModelIndex();
}

int FolderTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeAt(parent)->children().size());
}

int FolderTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant FolderTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FolderNode &node = *nodeAt(index);
    if (role == Qt::ToolTipRole)
        return toolTip(node);
    if (role == Qt::ForegroundRole && !(node.mailbox() && node.isChecked()))
        return QGuiApplication::palette().brush(QPalette::Disabled, QPalette::Text);
    switch (index.column()) {
    case MessagesColumn:
        return countData(node, role);
    case SizeColumn:
        return sizeData(node, role);
    default:
        return nameData(node, role);
    }
}

QVariant FolderTreeModel::nameData(const FolderNode &node, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return node.label();
    case Qt::DecorationRole:
        return icons::get(iconName(node));
    case Qt::CheckStateRole:
        return node.mailboxCount() > 0 ? QVariant(node.branchState()) : QVariant();
    case Qt::AccessibleTextRole:
        return node.shownName();
    default:
        return {};
    }
}

bool FolderTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != NameColumn || role != Qt::CheckStateRole)
        return false;
    FolderNode *node = nodeAt(index);
    if (!node->setBranchChecked(value.toInt() == Qt::Checked))
        return false;
    announce(node);
    Q_EMIT exclusionChanged();
    return true;
}

void FolderTreeModel::announce(const FolderNode *node)
{
    for (const FolderNode *above = node; above != m_root.get(); above = above->parent())
        Q_EMIT dataChanged(indexOf(above), indexOf(above, ColumnCount - 1));
    announceBelow(node);
}

void FolderTreeModel::announceBelow(const FolderNode *node)
{
    if (node->children().empty())
        return;
    Q_EMIT dataChanged(indexOf(node->children().front().get()),
                       indexOf(node->children().back().get(), ColumnCount - 1));
    for (const auto &child : node->children())
        announceBelow(child.get());
}

Qt::ItemFlags FolderTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == NameColumn && nodeAt(index)->mailboxCount() > 0)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant FolderTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != NameColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Folder");
    case MessagesColumn:
        return tr("Messages");
    case SizeColumn:
        return tr("Size");
    default:
        return {};
    }
}

} // namespace mailsheaf
