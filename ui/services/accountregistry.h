// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/appservices.h"
#include "ui/services/secretkeeper.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <vector>

namespace mailsheaf {

class BackupController;
class FolderListing;
class RunsController;
class SpeedController;

/// What belongs to one account while the program runs.
struct AccountEntry
{
    std::unique_ptr<BackupController> backup;
    std::unique_ptr<FolderListing> folders;
    std::unique_ptr<SpeedController> speed;
    std::unique_ptr<RunsController> runs;
};

/// The accounts of the AccountStore, each with its controllers and its folder list, in the store's order.
/// Keeps up with the store; writes small changes (workers, check boxes) back with a little delay. Owned by
/// the main window, lives in the main thread.
class AccountRegistry final : public QObject
{
    Q_OBJECT

public:
    AccountRegistry(const AppServices &services, SecretKeeper &secrets, QObject *parent = nullptr);
    ~AccountRegistry() override;

    [[nodiscard]] int count() const { return static_cast<int>(m_entries.size()); }
    [[nodiscard]] AccountEntry &at(int row) { return m_entries.at(static_cast<size_t>(row)); }
    [[nodiscard]] const AccountEntry &at(int row) const { return m_entries.at(static_cast<size_t>(row)); }
    /// -1 when there is none.
    [[nodiscard]] int rowOf(const QString &accountId) const;
    [[nodiscard]] int rowOf(const BackupController *controller) const;
    /// Backups that go on.
    [[nodiscard]] int busyCount() const;
    /// Experiments that go on.
    [[nodiscard]] int measuringCount() const;

    /// Shows @p account at once and writes it soon.
    void change(const Account &account);
    /// Writes what change() has left; called before a backup and at the end.
    void flush();
    void stopAll();

Q_SIGNALS:
    /// Accounts came, went or moved; every pointer from at() is void between these two.
    void aboutToReset();
    void reset();
    /// Anything that a list of accounts shows.
    void rowChanged(int row);
    /// A backup or an experiment began or ended somewhere.
    void busyChanged();
    void writeFailed(const mailsheaf::Error &error);
    /// A backup did not begin.
    void startFailed(const mailsheaf::Error &error);

private:
    void sync();
    [[nodiscard]] AccountEntry makeEntry(const Account &account);
    [[nodiscard]] bool isSameList() const;

    const AppServices &m_services;
    SecretKeeper &m_secrets;
    std::vector<AccountEntry> m_entries;
    QSet<QString> m_unwritten; ///< Ids of accounts that change() has touched.
    QTimer m_writeTimer;
};

} // namespace mailsheaf
