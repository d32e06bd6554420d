// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/folderlisting.h"

#include "ui/services/whendone.h"

#include <utility>

namespace mailsheaf {

FolderListing::FolderListing(const AppServices &services, SecretKeeper &secrets, Account account,
                             QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_secrets(secrets)
    , m_account(std::move(account))
{
}

FolderListing::~FolderListing()
{
    m_cancel.cancel();
}

void FolderListing::setAccount(const Account &account)
{
    const bool same = account.endpoint == m_account.endpoint && account.user == m_account.user;
    m_account = account;
    if (same)
        return;
    giveUp();
    m_view = {};
    setState(State::Unknown);
}

void FolderListing::giveUp()
{
    m_cancel.cancel();
    ++m_loadNumber;
}

void FolderListing::restart(SecretKeeper::Asking asking)
{
    giveUp();
    m_state = State::Unknown;
    load(asking);
}

void FolderListing::load(SecretKeeper::Asking asking)
{
    if (m_state == State::Loading)
        return;
    m_cancel = CancelToken();
    setState(State::Loading);
    const int number = ++m_loadNumber;
    m_secrets.find(m_account, asking, this, [this, number](const Result<std::optional<Secret>> &found) {
        if (number == m_loadNumber)
            handleSecret(found);
    });
}

void FolderListing::handleSecret(const Result<std::optional<Secret>> &found)
{
    if (found && found->has_value()) {
        probe(**found);
    } else if (found || found.error().isCancelled()) {
        setState(State::NeedsPassword);
    } else {
        m_error = found.error();
        setState(State::Failed);
    }
}

void FolderListing::probe(const Secret &secret)
{
    whenDone(m_services.probe(m_account.endpoint, m_account.user, secret, m_cancel), this,
             [this, number = m_loadNumber](const Result<ServerView> &view) {
                 if (number == m_loadNumber)
                     handleView(view);
             });
}

void FolderListing::handleView(const Result<ServerView> &view)
{
    if (view) {
        m_view = *view;
        setState(State::Loaded);
        return;
    }
    m_error = view.error();
    if (m_error.kind == ErrorKind::Auth)
        m_secrets.reject(m_account, m_error.sentence);
    setState(m_error.isCancelled() ? State::Unknown : State::Failed);
}

void FolderListing::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace mailsheaf
