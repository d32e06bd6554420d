// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup/foldernode.h"

#include <QCollator>

#include <algorithm>
#include <array>

namespace mailsheaf {

namespace {

/// A server may send any number of delimiters in one name; deeper parts stay together in one label.
constexpr qsizetype maxDepth = 24;

/// Where a mailbox stands among its neighbours.
int rank(const FolderNode &node)
{
    constexpr std::array order{SpecialUse::Drafts, SpecialUse::Sent,    SpecialUse::Archive,
                               SpecialUse::All,    SpecialUse::Flagged, SpecialUse::Important,
                               SpecialUse::Junk,   SpecialUse::Trash};
    const MailboxInfo *mailbox = node.mailbox();
    if (!mailbox)
        return static_cast<int>(order.size()) + 1;
    if (mailbox->name.isInbox())
        return 0;
    const auto found = std::ranges::find(order, mailbox->use);
    return static_cast<int>(found - order.begin()) + 1;
}

QString labelOf(const QByteArray &rawName)
{
    return decodeModifiedUtf7(rawName);
}

} // namespace

FolderNode::FolderNode(FolderNode *parent, QString label)
    : m_parent(parent)
    , m_label(std::move(label))
{
}

std::unique_ptr<FolderNode> FolderNode::build(const MailboxList &mailboxes)
{
    auto root = std::make_unique<FolderNode>(nullptr, QString());
    for (const MailboxInfo &mailbox : mailboxes) {
        QList<QByteArray> parts = mailbox.name.rawComponents();
        if (parts.size() > maxDepth) {
            const QByteArray separator(1, mailbox.name.delimiter());
            const QByteArray rest = QByteArrayList(parts.mid(maxDepth - 1)).join(separator);
            parts = parts.mid(0, maxDepth - 1) << rest;
        }
        FolderNode *node = root.get();
        for (const QByteArray &part : std::as_const(parts))
            node = node->child(part, labelOf(part));
        node->adopt(mailbox);
    }
    root->sortBranch();
    return root;
}

FolderNode *FolderNode::child(const QByteArray &rawName, const QString &label)
{
    FolderNode *&found = m_byName[rawName];
    if (!found) {
        m_children.push_back(std::make_unique<FolderNode>(this, label));
        found = m_children.back().get();
    }
    return found;
}

void FolderNode::adopt(const MailboxInfo &mailbox)
{
    if (!mailbox.selectable || m_mailbox)
        return;
    m_mailbox = mailbox;
    m_checked = true;
    addToCounts(1, 1);
}

void FolderNode::addToCounts(int mailboxes, int checked)
{
    for (FolderNode *node = this; node; node = node->m_parent) {
        node->m_mailboxCount += mailboxes;
        node->m_checkedCount += checked;
    }
}

void FolderNode::sortBranch()
{
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(m_children, [&collator](const auto &a, const auto &b) {
        const int rankA = rank(*a);
        const int rankB = rank(*b);
        return rankA != rankB ? rankA < rankB : collator.compare(a->m_label, b->m_label) < 0;
    });
    int row = 0;
    for (const auto &child : m_children) {
        child->m_row = row++;
        child->sortBranch();
    }
}

QString FolderNode::shownName() const
{
    return m_mailbox ? m_mailbox->name.shown() : m_label;
}

bool FolderNode::setChecked(bool checked)
{
    if (!m_mailbox || m_checked == checked)
        return false;
    m_checked = checked;
    addToCounts(0, checked ? 1 : -1);
    return true;
}

bool FolderNode::setBranchChecked(bool checked)
{
    bool changed = setChecked(checked);
    for (const auto &child : m_children)
        changed = child->setBranchChecked(checked) || changed;
    return changed;
}

Qt::CheckState FolderNode::branchState() const
{
    if (m_checkedCount == 0)
        return Qt::Unchecked;
    return m_checkedCount == m_mailboxCount ? Qt::Checked : Qt::PartiallyChecked;
}

} // namespace mailsheaf
