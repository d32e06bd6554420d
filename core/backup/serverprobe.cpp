// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/serverprobe.h"

#include "core/imap/session.h"

#include <QThread>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <memory>

namespace mailsheaf {

namespace {

Result<ServerView> lookAt(const Endpoint &endpoint, const QString &user, const Secret &secret,
                          const CancelToken &cancel)
{
    auto session = Session::open(endpoint, user, secret, cancel);
    if (!session)
        return failure(session.error());
    auto mailboxes = (*session)->listMailboxes();
    if (!mailboxes)
        return failure(mailboxes.error());
    ServerView view{
        .greeting = (*session)->greeting(), .tlsSummary = (*session)->tlsSummary(), .mailboxes = *mailboxes};
    (*session)->logOut();
    return view;
}

/// Not the global pool: a probe waits for the network, and must not take a thread from work that computes.
QThreadPool *probePool()
{
    static QThreadPool pool;
    pool.setMaxThreadCount(8);
    return &pool;
}

} // namespace

QFuture<Result<ServerView>> probeServer(const Endpoint &endpoint, const QString &user, const Secret &secret,
                                        const CancelToken &cancel)
{
    return QtConcurrent::run(probePool(), [=] { return lookAt(endpoint, user, secret, cancel); });
}

QFuture<Result<ServerCertificate>> probeCertificate(const Endpoint &endpoint, const CancelToken &cancel)
{
    return QtConcurrent::run(probePool(), [=] { return askForCertificate(endpoint, cancel); });
}

} // namespace mailsheaf
