// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/addresslookup.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QHostInfo>
#include <QTimer>

#include <algorithm>
#include <optional>

namespace mailsheaf {

namespace {

constexpr int checkMs = 20;

struct AddressLookupText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::AddressLookup)
};

} // namespace

bool waitInEventLoop(const std::function<bool()> &isDone, std::chrono::steady_clock::time_point deadline,
                     const CancelToken &cancel)
{
    QEventLoop loop;
    QTimer tick;
    tick.start(checkMs);
    while (!isDone()) {
        if (cancel.isCancelled() || std::chrono::steady_clock::now() > deadline)
            return false;
        loop.processEvents(QEventLoop::ExcludeUserInputEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}

Result<QList<QHostAddress>> lookUpAddresses(const QString &host,
                                            std::chrono::steady_clock::time_point deadline,
                                            const CancelToken &cancel)
{
    if (const QHostAddress literal(host); !literal.isNull())
        return QList{literal};
    std::optional<QHostInfo> found;
    QObject receiver;
    const int lookup =
        QHostInfo::lookupHost(host, &receiver, [&found](const QHostInfo &info) { found = info; });
    if (!waitInEventLoop([&] { return found.has_value(); }, deadline, cancel)) {
        QHostInfo::abortHostLookup(lookup);
        if (cancel.isCancelled())
            return failure(Error::cancelled());
        return QList<QHostAddress>();
    }
    if (found->addresses().isEmpty()) {
        return failure(
            ErrorKind::Network,
            AddressLookupText::tr("There is no server named %1. Check the spelling and your network.")
                .arg(host),
            found->errorString());
    }
    return familiesInTurn(found->addresses());
}

QList<QHostAddress> familiesInTurn(const QList<QHostAddress> &addresses)
{
    if (addresses.isEmpty())
        return {};
    QList<QHostAddress> first;
    QList<QHostAddress> other;
    for (const QHostAddress &address : addresses)
        (address.protocol() == addresses.first().protocol() ? first : other) << address;
    QList<QHostAddress> mixed;
    for (qsizetype i = 0; i < std::max(first.size(), other.size()); ++i)
        mixed << first.mid(i, 1) << other.mid(i, 1);
    return mixed;
}

} // namespace mailsheaf
