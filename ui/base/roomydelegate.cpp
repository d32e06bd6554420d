// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/roomydelegate.h"

#include <algorithm>

namespace mailsheaf {

QSize RoomyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize usual = QStyledItemDelegate::sizeHint(option, index);
    const int line = option.fontMetrics.height();
    return {usual.width() + line, std::max(usual.height(), qRound(line * 1.35))};
}

} // namespace mailsheaf
