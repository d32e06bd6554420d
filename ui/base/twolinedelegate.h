// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace mailsheaf {

/// Paints an item with an icon, two texts one below the other, and, while something goes on, a thin bar.
/// Texts that are too long for the width wrap; a QListView must be told so with setWordWrap().
class TwoLineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// What a model gives besides the display text, which is the first line.
    enum Role
    {
        SecondLineRole = Qt::UserRole + 100,
        IconRole,     ///< QString: a name for icons::get().
        ToneRole,     ///< int, a Tone.
        FractionRole, ///< double 0..1; negative or nothing: no bar.
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintTexts(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const QRect &area) const;
};

} // namespace mailsheaf
