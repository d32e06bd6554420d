// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/accountregistry.h"

#include "ui/services/backupcontroller.h"
#include "ui/services/folderlisting.h"
#include "ui/services/runscontroller.h"
#include "ui/services/speedcontroller.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <utility>

namespace mailsheaf {

using namespace std::chrono_literals;

AccountRegistry::AccountRegistry(const AppServices &services, SecretKeeper &secrets, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_secrets(secrets)
{
    m_writeTimer.setSingleShot(true);
    m_writeTimer.setInterval(400ms);
    connect(&m_writeTimer, &QTimer::timeout, this, &AccountRegistry::flush);
    connect(&services.accounts, &AccountStore::accountsChanged, this, &AccountRegistry::sync);
    sync();
}

AccountRegistry::~AccountRegistry() = default;

int AccountRegistry::rowOf(const QString &accountId) const
{
    for (int row = 0; row < count(); ++row) {
        if (at(row).backup->account().id == accountId)
            return row;
    }
    return -1;
}

int AccountRegistry::rowOf(const BackupController *controller) const
{
    for (int row = 0; row < count(); ++row) {
        if (at(row).backup.get() == controller)
            return row;
    }
    return -1;
}

int AccountRegistry::busyCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_entries, [](const AccountEntry &entry) { return entry.backup->isBusy(); }));
}

int AccountRegistry::measuringCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_entries, [](const AccountEntry &entry) { return entry.speed->isBusy(); }));
}

void AccountRegistry::change(const Account &account)
{
    const int row = rowOf(account.id);
    if (row < 0)
        return;
    m_unwritten.insert(account.id);
    m_writeTimer.start();
    at(row).speed->setAccount(account);
    at(row).runs->setAccount(account);
    at(row).backup->setAccount(account);
}

void AccountRegistry::flush()
{
    m_writeTimer.stop();
    while (!m_unwritten.isEmpty()) {
        const QString id = *m_unwritten.begin();
        const int row = rowOf(id);
        // Still marked while it is saved: the store announces the change before save() returns.
        const Result<void> saved =
            row < 0 ? Result<void>() : m_services.accounts.save(at(row).backup->account());
        m_unwritten.remove(id);
        if (!saved)
            Q_EMIT writeFailed(saved.error());
    }
}

void AccountRegistry::stopAll()
{
    for (const AccountEntry &entry : m_entries) {
        entry.backup->stop();
        entry.speed->stop();
    }
}

AccountEntry AccountRegistry::makeEntry(const Account &account)
{
    AccountEntry entry{.backup = std::make_unique<BackupController>(m_services, m_secrets, account),
                       .folders = std::make_unique<FolderListing>(m_services, m_secrets, account),
                       .speed = std::make_unique<SpeedController>(m_services, m_secrets, account),
                       .runs = std::make_unique<RunsController>(m_secrets, account)};
    const BackupController *controller = entry.backup.get();
    const auto announce = [this, controller] { Q_EMIT rowChanged(rowOf(controller)); };
    connect(controller, &BackupController::accountChanged, this, announce);
    connect(controller, &BackupController::progressChanged, this, announce);
    connect(controller, &BackupController::finished, this, announce);
    connect(controller, &BackupController::startFailed, this, &AccountRegistry::startFailed);
    connect(controller, &BackupController::stateChanged, this, [this, announce] {
        announce();
        Q_EMIT busyChanged();
    });
    connect(controller, &BackupController::finished, entry.runs.get(), &RunsController::refreshIfRead);
    connect(entry.speed.get(), &SpeedController::progressChanged, this, announce);
    connect(entry.speed.get(), &SpeedController::stateChanged, this, &AccountRegistry::busyChanged);
    return entry;
}

bool AccountRegistry::isSameList() const
{
    return std::ranges::equal(m_entries, m_services.accounts.accounts(),
                              [](const AccountEntry &entry, const Account &account) {
                                  return entry.backup->account().id == account.id;
                              });
}

void AccountRegistry::sync()
{
    const QList<Account> accounts = m_services.accounts.accounts();
    if (!isSameList()) {
        Q_EMIT aboutToReset();
        std::map<QString, AccountEntry> old;
        for (AccountEntry &entry : m_entries)
            old.try_emplace(entry.backup->account().id, std::move(entry));
        m_entries.clear();
        for (const Account &account : accounts) {
            auto known = old.extract(account.id);
            m_entries.push_back(known ? std::move(known.mapped()) : makeEntry(account));
        }
        Q_EMIT reset();
    }
    for (const Account &account : accounts) {
        if (m_unwritten.contains(account.id))
            continue;
        AccountEntry &entry = at(rowOf(account.id));
        entry.speed->setAccount(account);
        entry.runs->setAccount(account);
        entry.backup->setAccount(account);
        entry.folders->setAccount(account);
    }
}

} // namespace mailsheaf
