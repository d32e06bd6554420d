// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/theme.h"
#include "ui/base/twolinedelegate.h"
#include "ui/services/appservices.h"

#include <QAbstractListModel>
#include <QTimer>

namespace mailsheaf {

class AccountRegistry;

/// The accounts with what each is doing, or when it was last backed up, for a TwoLineDelegate.
class AccountListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        IdRole = Qt::UserRole,
        BusyRole, ///< bool
        StatusRole = TwoLineDelegate::SecondLineRole,
    };

    AccountListModel(const AppServices &services, AccountRegistry &registry, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString status(int row) const;
    [[nodiscard]] Tone tone(int row) const;

    const AppServices &m_services;
    AccountRegistry &m_registry;
    QTimer m_ageTimer; ///< "2 hours ago" grows older.
};

} // namespace mailsheaf
