// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/backup/backuprequest.h"
#include "core/backup/recordedruns.h"
#include "core/base/canceltoken.h"
#include "core/verify/verifyhistory.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace mailsheaf {

class SecretKeeper;

/// What an archive tells about itself. A plain value.
struct ArchiveView
{
    bool isThere = false; ///< There is an archive.
    RunHistory history;
    std::optional<RecordedVerification> verified; ///< The last one.
    bool hasCertificate = false;
    std::optional<Error> error; ///< Why the history cannot be read.
};

/// How a verification ended. A plain value.
struct VerifyEnd
{
    Result<VerifyReport> report;
    Result<void> certificate; ///< Whether it could be written.
};

enum class VerifyState
{
    Idle,
    Running,
    Repairing, ///< What a verification has found is being fetched again.
    Stopping,  ///< Cancel was pressed.
};

/// Reads what the archive of one account remembers of its runs, verifies and repairs it. Owned by
/// AccountRegistry, lives in the main thread, never blocks it; destroying it ends a verification within about
/// a second.
class RunsController final : public QObject
{
    Q_OBJECT

public:
    RunsController(SecretKeeper &secrets, Account account, QObject *parent = nullptr);
    ~RunsController() override;

    [[nodiscard]] const Account &account() const { return m_account; }
    /// Forgets everything when the archive is now another folder.
    void setAccount(const Account &account);

    /// nullptr: not read yet.
    [[nodiscard]] const ArchiveView *view() const { return m_view ? &*m_view : nullptr; }
    /// Reads again; viewChanged() follows.
    void refresh();
    /// Reads what a run could not back up; failuresRead() follows, unless that cannot be read.
    void readFailures(RunId run);

    [[nodiscard]] VerifyState verifyState() const { return m_state; }
    /// Meaningful while it goes on.
    [[nodiscard]] const VerifyProgress &verifyProgress() const { return m_progress; }
    /// Compares every byte with what the archive knows, without the server, and leaves a certificate. Nothing
    /// happens while one goes on.
    void verify();
    /// Compares with the server, too, fetches again what is damaged or missing, and verifies once more.
    void repair();
    void stopVerifying();

public Q_SLOTS:
    /// A run has ended: what has been read is out of date.
    void refreshIfRead();

Q_SIGNALS:
    void viewChanged();
    void failuresRead(mailsheaf::RunId run, const QList<mailsheaf::RunFailure> &failures);
    void verifyStateChanged();
    void verifyProgressChanged();
    /// A verification ended; nothing is said about one that was cancelled.
    void verified(const mailsheaf::VerifyEnd &end);

private:
    void setState(VerifyState state);
    void begin();
    /// @p server: where what is damaged or missing is fetched again; nullopt: nothing is.
    void run(const std::optional<BackupRequest> &server);
    void handleProgress(VerifyState state, const VerifyProgress &progress);
    void handleVerified(const VerifyEnd &end);

    SecretKeeper &m_secrets;
    Account m_account;
    std::optional<ArchiveView> m_view;
    VerifyState m_state = VerifyState::Idle;
    VerifyProgress m_progress;
    CancelToken m_cancel;
    int m_readNumber = 0; ///< An answer to an older question is not for us.
    QThreadPool m_reader; ///< Of one thread each: reading need not wait for a verification.
    QThreadPool m_verifier;
};

} // namespace mailsheaf
