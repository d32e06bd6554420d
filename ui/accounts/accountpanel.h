// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QAction;
class QListView;

namespace mailsheaf {

/// The list of accounts with the buttons that add, edit and remove one. The buttons show the window's
/// actions.
class AccountPanel final : public QWidget
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *add;
        QAction *edit;
        QAction *remove;
    };

    AccountPanel(QAbstractItemModel *model, const Actions &actions, QWidget *parent = nullptr);

    [[nodiscard]] QListView *list() const { return m_list; }
    void setCurrentRow(int row);

Q_SIGNALS:
    void currentRowChanged(int row);
    void editRequested();
    void removeRequested();

private:
    void createList(QAbstractItemModel *model);
    void createKeys();
    void createLayout(const Actions &actions);

    QListView *m_list;
};

} // namespace mailsheaf
