// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountlistmodel.h"

#include "ui/backup/runtexts.h"
#include "ui/base/icons.h"
#include "ui/base/plaintooltip.h"
#include "ui/services/accountregistry.h"
#include "ui/services/backupcontroller.h"

#include <chrono>

namespace mailsheaf {

using namespace std::chrono_literals;

namespace {

QString busyStatus(const BackupController &controller)
{
    const double fraction = runtexts::fraction(controller.progress());
    switch (controller.state()) {
    case BackupState::Stopping:
        return AccountListModel::tr("Stopping…");
    case BackupState::Paused:
        return fraction < 0 ? AccountListModel::tr("Paused")
                            : AccountListModel::tr("Paused at %1", "43 %").arg(runtexts::percent(fraction));
    default:
        return fraction < 0 ? AccountListModel::tr("Starting…")
                            : AccountListModel::tr("Backing up, %1", "43 %").arg(runtexts::percent(fraction));
    }
}

QString iconName(bool busy, Tone tone)
{
    if (busy)
        return QStringLiteral("folder-download");
    return tone == Tone::Neutral ? QStringLiteral("mail-unread") : icons::nameFor(tone);
}

} // namespace

AccountListModel::AccountListModel(const AppServices &services, AccountRegistry &registry, QObject *parent)
    : QAbstractListModel(parent)
    , m_services(services)
    , m_registry(registry)
{
    connect(&registry, &AccountRegistry::aboutToReset, this, &AccountListModel::beginResetModel);
    connect(&registry, &AccountRegistry::reset, this, &AccountListModel::endResetModel);
    connect(&registry, &AccountRegistry::rowChanged, this,
            [this](int row) { Q_EMIT dataChanged(index(row), index(row)); });
    connect(&m_ageTimer, &QTimer::timeout, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {StatusRole});
    });
    m_ageTimer.start(60s);
}

int AccountListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_registry.count();
}

QString AccountListModel::status(int row) const
{
    const BackupController &controller = *m_registry.at(row).backup;
    return controller.isBusy() ? busyStatus(controller)
                               : runtexts::lastBackup(controller.lastBackup(), m_services.now());
}

Tone AccountListModel::tone(int row) const
{
    const BackupController &controller = *m_registry.at(row).backup;
    if (controller.isBusy())
        return Tone::Info;
    const auto &last = controller.lastBackup();
    return last ? runtexts::tone(last->report) : Tone::Neutral;
}

QVariant AccountListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const BackupController &controller = *m_registry.at(row).backup;
    switch (role) {
    case Qt::DisplayRole:
        return controller.account().name;
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "an account and its state").arg(controller.account().name, status(row));
    case Qt::ToolTipRole:
        return plainToolTip(controller.account().user);
    case IdRole:
        return controller.account().id;
    case StatusRole:
        return status(row);
    case TwoLineDelegate::ToneRole:
        return static_cast<int>(tone(row));
    case TwoLineDelegate::IconRole:
        return iconName(controller.isBusy(), tone(row));
    case TwoLineDelegate::FractionRole:
        return controller.isBusy() ? runtexts::fraction(controller.progress()) : -1.0;
    case BusyRole:
        return controller.isBusy();
    default:
        return {};
    }
}

} // namespace mailsheaf
