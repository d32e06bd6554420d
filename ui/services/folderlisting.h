// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/appservices.h"
#include "ui/services/secretkeeper.h"

#include <QObject>

namespace mailsheaf {

/// The mailboxes of one account as the server listed them, fetched when asked for and kept while the program
/// runs. Owned by AccountRegistry, lives in the main thread, never blocks.
class FolderListing final : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Unknown, ///< Not asked yet.
        Loading,
        Loaded,
        NeedsPassword, ///< There is none, and nobody has pressed anything yet.
        Failed,        ///< See error().
    };

    FolderListing(const AppServices &services, SecretKeeper &secrets, Account account,
                  QObject *parent = nullptr);
    ~FolderListing() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const MailboxList &mailboxes() const { return m_view.mailboxes; }
    [[nodiscard]] const Error &error() const { return m_error; }

    /// Forgets the list when it is now another server or user.
    void setAccount(const Account &account);
    /// Asks the server. Does nothing while it is at it.
    void load(SecretKeeper::Asking asking);
    /// Gives up the question under way, if any, and asks again: the password has changed.
    void restart(SecretKeeper::Asking asking);

Q_SIGNALS:
    void stateChanged();

private:
    void giveUp();
    void probe(const Secret &secret);
    void handleSecret(const Result<std::optional<Secret>> &found);
    void handleView(const Result<ServerView> &view);
    void setState(State state);

    const AppServices &m_services;
    SecretKeeper &m_secrets;
    Account m_account;
    State m_state = State::Unknown;
    ServerView m_view;
    Error m_error;
    CancelToken m_cancel;
    int m_loadNumber = 0; ///< An answer to an older question is not for us.
};

} // namespace mailsheaf
