// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/layoutproblems.h"

#include "ui/base/textlabel.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>

namespace mailsheaf {

namespace {

QString described(const QWidget &widget, const QString &text)
{
    return QStringLiteral("%1 %2 “%3”")
        .arg(QLatin1StringView(widget.metaObject()->className()), widget.objectName(), text);
}

/// The text of a widget that shows one and must show all of it, otherwise empty.
QString wholeText(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const TextLabel *>(&widget))
        return label->isElided() ? QString() : label->text();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return box->currentText();
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        return tabs->tabText(tabs->count() - 1);
    if (const auto *menu = qobject_cast<const QMenuBar *>(&widget))
        return menu->actions().isEmpty() ? QString() : menu->actions().last()->text();
    if (const auto *menu = qobject_cast<const QMenu *>(&widget))
        return menu->actions().isEmpty() ? QString() : menu->actions().last()->text();
    return {};
}

bool isCutOff(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (label && label->wordWrap())
        return label->height() < label->heightForWidth(label->width());
    const QSize needed = widget.sizeHint();
    return widget.width() < needed.width() || widget.height() < needed.height();
}

void addCutOff(const QWidget &widget, QStringList &problems)
{
    const QString text = wholeText(widget);
    if (!text.isEmpty() && isCutOff(widget))
        problems << QStringLiteral("%1 is cut off: %2×%3 instead of %4×%5")
                        .arg(described(widget, text))
                        .arg(widget.width())
                        .arg(widget.height())
                        .arg(widget.sizeHint().width())
                        .arg(widget.sizeHint().height());
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget)) {
        const int margins = 2 * edit->style()->pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, edit) + 4;
        if (edit->fontMetrics().horizontalAdvance(edit->placeholderText()) > edit->width() - margins)
            problems << QStringLiteral("%1 is cut off").arg(described(*edit, edit->placeholderText()));
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget)) {
        for (int i = 0; i < header->count(); ++i) {
            if (!header->isSectionHidden(i) && header->sectionSize(i) < header->sectionSizeHint(i))
                problems << QStringLiteral("%1 is cut off")
                                .arg(described(
                                    *header,
                                    header->model()->headerData(i, header->orientation()).toString()));
        }
    }
}

/// Where a text wraps, its item needs height, and those below must make room.
void addOverlappingItems(const QListView &list, QStringList &problems)
{
    for (int row = 1; row < list.model()->rowCount(); ++row) {
        const QModelIndex above = list.model()->index(row - 1, 0);
        const QModelIndex below = list.model()->index(row, 0);
        if (list.visualRect(above).intersects(list.visualRect(below)))
            problems << QStringLiteral("“%1” overlaps “%2” in %3")
                            .arg(above.data().toString(), below.data().toString(), described(list, {}));
    }
}

bool isText(const QWidget &widget)
{
    return !wholeText(widget).isEmpty();
}

/// A page that scrolls may be larger than what is seen of it.
void addOutside(const QWidget &widget, QStringList &problems)
{
    const QWidget *parent = widget.parentWidget();
    if (!isText(widget) || widget.isWindow() || !parent)
        return;
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
    if (!(area && area->viewport() == parent) && !parent->rect().contains(widget.geometry()))
        problems << QStringLiteral("%1 reaches out of %2")
                        .arg(described(widget, wholeText(widget)), described(*parent, {}));
}

void addOverlaps(const QWidget &parent, QStringList &problems)
{
    if (!parent.layout())
        return;
    QList<const QWidget *> laidOut;
    for (const QWidget *child : parent.findChildren<const QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (child->isVisible() && !child->isWindow() && parent.layout()->indexOf(child) >= 0)
            laidOut << child;
    }
    for (qsizetype i = 0; i < laidOut.size(); ++i) {
        for (qsizetype k = i + 1; k < laidOut.size(); ++k) {
            if (laidOut[i]->geometry().intersects(laidOut[k]->geometry()))
                problems << QStringLiteral("%1 overlaps %2")
                                .arg(described(*laidOut[i], wholeText(*laidOut[i])),
                                     described(*laidOut[k], wholeText(*laidOut[k])));
        }
    }
}

class AltKeys
{
public:
    explicit AltKeys(QStringList &problems)
        : m_problems(problems)
    {
    }

    void add(const QString &text)
    {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty())
            return;
        if (m_texts.contains(key))
            m_problems << QStringLiteral("“%1” and “%2” have the same Alt key").arg(m_texts.value(key), text);
        m_texts.insert(key, text);
    }

private:
    QStringList &m_problems;
    QHash<QKeySequence, QString> m_texts;
};

void addMenuKeys(const QMenu &menu, QStringList &problems)
{
    AltKeys keys(problems);
    for (const QAction *action : menu.actions()) {
        if (action->isVisible())
            keys.add(action->text());
    }
}

void addKeys(QWidget &window, QStringList &problems)
{
    AltKeys keys(problems);
    for (const QWidget *widget : window.findChildren<const QWidget *>()) {
        if (const auto *menu = qobject_cast<const QMenu *>(widget))
            addMenuKeys(*menu, problems);
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (qobject_cast<const QAbstractButton *>(widget) || (label && label->buddy()))
            keys.add(wholeText(*widget));
        if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *action : bar->actions())
                keys.add(action->text());
        }
    }
}

} // namespace

QStringList layoutProblems(QWidget &window)
{
    QStringList problems;
    addCutOff(window, problems);
    for (const QWidget *widget : window.findChildren<const QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        addCutOff(*widget, problems);
        if (const auto *list = qobject_cast<const QListView *>(widget))
            addOverlappingItems(*list, problems);
        addOutside(*widget, problems);
        addOverlaps(*widget, problems);
    }
    addOverlaps(window, problems);
    addKeys(window, problems);
    return problems;
}

} // namespace mailsheaf
