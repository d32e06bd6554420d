// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/startrequest.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace mailsheaf {

namespace {

const QString accountKey = QStringLiteral("account");
const QString backupKey = QStringLiteral("backup");
const QString tokenKey = QStringLiteral("token");

bool isPrintable(const QByteArray &text)
{
    return std::ranges::all_of(text, [](char c) { return c > ' ' && c < '\x7f'; });
}

} // namespace

QByteArray toLine(const StartRequest &request)
{
    const QJsonObject object{{accountKey, request.account},
                             {backupKey, request.backup},
                             {tokenKey, QString::fromLatin1(request.activationToken)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<StartRequest> startRequestOf(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    const StartRequest request{.account = object.value(accountKey).toString(),
                               .backup = object.value(backupKey).toBool(),
                               .activationToken = object.value(tokenKey).toString().toLatin1()};
    return isPrintable(request.activationToken) ? std::optional(request) : std::nullopt;
}

} // namespace mailsheaf
