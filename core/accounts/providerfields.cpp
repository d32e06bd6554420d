// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/providerfields.h"

#include "core/accounts/account.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cmath>

namespace mailsheaf {

namespace {

using FieldProblem = tl::unexpected<QString>;

struct ProviderFields
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::ProviderFields)
};

constexpr qint64 largestNumber = 1LL << 53; // what JSON carries exactly
constexpr int mostConnections = 1000;

struct SignInWord
{
    SignIn signIn;
    QLatin1StringView word;
};
constexpr std::array<SignInWord, 4> signInWords = {{{SignIn::Password, QLatin1StringView("password")},
                                                    {SignIn::EnableImap, QLatin1StringView("enable-imap")},
                                                    {SignIn::AppPassword, QLatin1StringView("app-password")},
                                                    {SignIn::Web, QLatin1StringView("web")}}};

const std::array<QString, 12> &knownFields()
{
    static const std::array<QString, 12> fields = {
        QStringLiteral("name"),       QStringLiteral("domains"),         QStringLiteral("host"),
        QStringLiteral("port"),       QStringLiteral("security"),        QStringLiteral("exportHost"),
        QStringLiteral("dailyBytes"), QStringLiteral("connectionLimit"), QStringLiteral("recommendedWorkers"),
        QStringLiteral("signIn"),     QStringLiteral("helpUrl"),         QStringLiteral("notes")};
    return fields;
}

bool isHostName(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\\z"));
    return text.size() <= 253 && pattern.match(text).hasMatch();
}

/// Reads fields and remembers the first one that is wrong, so that the caller stays a plain list.
class Reader
{
public:
    explicit Reader(const QJsonObject &entry)
        : m_entry(entry)
    {
        for (const QString &key : entry.keys()) {
            if (std::ranges::find(knownFields(), key) == knownFields().end())
                complain(ProviderFields::tr("“%1” is not a known field").arg(key));
        }
    }

    QString text(const QString &key, bool required)
    {
        if (!required && !m_entry.contains(key))
            return {};
        QString text = m_entry.value(key).toString().trimmed();
        if (text.isEmpty())
            complain(ProviderFields::tr("“%1” has to be a text that is not empty").arg(key));
        return text;
    }

    QString host(const QString &key, bool required)
    {
        QString host = text(key, required).toLower();
        if (!host.isEmpty() && !isHostName(host))
            complain(ProviderFields::tr("“%1” has to be the name of a server").arg(key));
        return host;
    }

    QStringList domains()
    {
        const QJsonArray array = m_entry.value(QStringLiteral("domains")).toArray();
        QStringList domains;
        for (const auto &each : array)
            domains.append(each.toString().trimmed().toLower());
        if (domains.isEmpty() || !std::ranges::all_of(domains, isHostName))
            complain(ProviderFields::tr("“domains” has to be a list of domains like example.org"));
        return domains;
    }

    std::optional<qint64> number(const QString &key, qint64 most)
    {
        if (!m_entry.contains(key))
            return std::nullopt;
        const QJsonValue value = m_entry.value(key);
        const double number = value.toDouble(0);
        if (!value.isDouble() || number < 1 || number > double(most) || std::floor(number) != number) {
            complain(ProviderFields::tr("“%1” has to be a whole number from 1 to %2").arg(key).arg(most));
            return std::nullopt;
        }
        return static_cast<qint64>(number);
    }

    Security security()
    {
        const QString key = QStringLiteral("security");
        Security security = Security::Tls;
        if (m_entry.contains(key) && !parseSecurity(m_entry.value(key).toString(), &security))
            complain(ProviderFields::tr("“security” has to be tls, starttls or none"));
        return security;
    }

    SignIn signIn()
    {
        const QString word = text(QStringLiteral("signIn"), false);
        const auto *const found = std::ranges::find(signInWords, word, &SignInWord::word);
        if (found != signInWords.end())
            return found->signIn;
        if (!word.isEmpty())
            complain(ProviderFields::tr("“signIn” has to be password, enable-imap, app-password or web"));
        return SignIn::Password;
    }

    QString link(const QString &key)
    {
        QString link = text(key, false);
        const QUrl url(link, QUrl::StrictMode);
        if (!link.isEmpty() && (url.scheme() != QLatin1StringView("https") || url.host().isEmpty()))
            complain(ProviderFields::tr("“%1” has to be a link that begins with https://").arg(key));
        return link;
    }

    /// The first thing that was wrong; empty when nothing was.
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    void complain(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }

    QJsonObject m_entry;
    QString m_problem;
};

template <typename Number>
std::optional<Number> as(const std::optional<qint64> &number)
{
    return number ? std::optional<Number>(static_cast<Number>(*number)) : std::nullopt;
}

QString signInWord(SignIn signIn)
{
    return QString(std::ranges::find(signInWords, signIn, &SignInWord::signIn)->word);
}

} // namespace

tl::expected<Provider, QString> providerFromJson(const QJsonObject &entry)
{
    Reader reader(entry);
    Provider provider;
    provider.name = reader.text(QStringLiteral("name"), true);
    provider.domains = reader.domains();
    provider.endpoint.host = reader.host(QStringLiteral("host"), true);
    provider.endpoint.security = reader.security();
    provider.endpoint.port = static_cast<quint16>(
        reader.number(QStringLiteral("port"), 65535).value_or(defaultPort(provider.endpoint.security)));
    provider.exportHost = reader.host(QStringLiteral("exportHost"), false);
    provider.connectionLimit = as<int>(reader.number(QStringLiteral("connectionLimit"), mostConnections));
    provider.dailyBytes = as<quint64>(reader.number(QStringLiteral("dailyBytes"), largestNumber));
    provider.recommendedWorkers = as<int>(reader.number(QStringLiteral("recommendedWorkers"), maxWorkers));
    provider.signIn = reader.signIn();
    provider.helpUrl = reader.link(QStringLiteral("helpUrl"));
    provider.notes = reader.text(QStringLiteral("notes"), false);
    if (!reader.problem().isEmpty())
        return FieldProblem(reader.problem());
    return provider;
}

QJsonObject toJson(const Provider &provider)
{
    QJsonObject entry{{QStringLiteral("name"), provider.name},
                      {QStringLiteral("domains"), QJsonArray::fromStringList(provider.domains)},
                      {QStringLiteral("host"), provider.endpoint.host},
                      {QStringLiteral("security"), securityName(provider.endpoint.security)}};
    if (provider.endpoint.port != defaultPort(provider.endpoint.security))
        entry.insert(QStringLiteral("port"), provider.endpoint.port);
    if (provider.connectionLimit)
        entry.insert(QStringLiteral("connectionLimit"), *provider.connectionLimit);
    if (provider.dailyBytes)
        entry.insert(QStringLiteral("dailyBytes"), static_cast<qint64>(*provider.dailyBytes));
    if (provider.recommendedWorkers)
        entry.insert(QStringLiteral("recommendedWorkers"), *provider.recommendedWorkers);
    if (provider.signIn != SignIn::Password)
        entry.insert(QStringLiteral("signIn"), signInWord(provider.signIn));
    for (const auto &[key, text] : {std::pair(QStringLiteral("exportHost"), provider.exportHost),
                                    std::pair(QStringLiteral("helpUrl"), provider.helpUrl),
                                    std::pair(QStringLiteral("notes"), provider.notes)}) {
        if (!text.isEmpty())
            entry.insert(key, text);
    }
    return entry;
}

} // namespace mailsheaf
