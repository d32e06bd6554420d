// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/vmimeconnection.h"

#include "core/imap/ascii.h"
#include "core/imap/mechanismchoice.h"
#include "core/imap/serverreply.h"

#include <QCoreApplication>

#include <algorithm>

namespace mailsheaf {

namespace {

struct VmimeConnectionText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::VmimeConnection)
};

constexpr const char *saslProperty = "store.imap.options.sasl";

/// vmime keeps process-wide defaults that are made at first use, without a lock: use them once, here.
void prepareVmime()
{
    static const bool prepared = [] {
        vmime::platform::setHandler<vmimebridge::SystemHandler>();
        (void)vmime::parsingContext::getDefaultContext();
        (void)vmime::generationContext::getDefaultContext();
        return true;
    }();
    Q_UNUSED(prepared)
}

bool isAscii(const QByteArray &text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

} // namespace

/// Knows the credentials and, once vmime asks, the one way to use them.
class VmimeConnection::Authenticator final : public vmime::security::sasl::defaultSASLAuthenticator
{
public:
    Authenticator(const StreamGuard &guard, QByteArray user, Secret secret)
        : m_guard(guard)
        , m_user(std::move(user))
        , m_secret(std::move(secret))
    {
    }

    void use(const vmime::shared_ptr<vmime::net::imap::IMAPConnection> &connection)
    {
        m_connection = connection;
    }

    const vmime::string getUsername() const override { return m_user.toStdString(); }
    const vmime::string getPassword() const override { return m_secret.reveal().toStdString(); }

    /// vmime calls this right before it decides between SASL and LOGIN.
    void setService(vmimebridge::SharedArg<vmime::net::service> service) override
    {
        defaultSASLAuthenticator::setService(service);
        if (!m_guard.capabilities())
            m_connection.lock()->fetchCapabilities();
        m_mechanism = chooseMechanism(m_guard.capabilities().value_or(QByteArrayList()),
                                      isAscii(m_user) && isAscii(m_secret.reveal()));
        service->getSession()->getProperties().setProperty(saslProperty,
                                                           !m_mechanism || !m_mechanism->isEmpty());
    }

    const std::vector<vmime::shared_ptr<vmime::security::sasl::SASLMechanism>> getAcceptableMechanisms(
        const std::vector<vmime::shared_ptr<vmime::security::sasl::SASLMechanism>> &available,
        vmimebridge::SharedArg<vmime::security::sasl::SASLMechanism> /*suggested*/) const override
    {
        for (const auto &mechanism : available) {
            if (m_mechanism && ascii::equals(mechanism->getName(), ascii::view(*m_mechanism)))
                return {mechanism};
        }
        return {};
    }

    /// Servers repeat a command that they do not understand, and their words are shown and written down.
    [[nodiscard]] QByteArray withoutSecret(QByteArray words) const
    {
        return m_secret.isEmpty() ? words : words.replace(m_secret.reveal(), "...");
    }

    [[nodiscard]] bool hasMechanism() const { return m_mechanism.has_value(); }

private:
    const StreamGuard &m_guard;
    QByteArray m_user;
    Secret m_secret;
    std::optional<QByteArray> m_mechanism;
    vmime::weak_ptr<vmime::net::imap::IMAPConnection> m_connection;
};

/// Hands vmime the one socket that is already there.
class VmimeConnection::SocketFactory final : public vmime::net::socketFactory
{
public:
    explicit SocketFactory(vmime::shared_ptr<vmime::net::socket> socket)
        : m_socket(std::move(socket))
    {
    }

    vmime::shared_ptr<vmime::net::socket> create() override { return m_socket; }
    vmime::shared_ptr<vmime::net::socket> create(
        vmimebridge::SharedArg<vmime::net::timeoutHandler> /*timeoutHandler*/) override
    {
        return m_socket;
    }

private:
    vmime::shared_ptr<vmime::net::socket> m_socket;
};

VmimeConnection::VmimeConnection(ImapSocket &socket, const QString &user, const Secret &secret)
    : m_plainSocket(socket)
    , m_guard(socket.endpoint().host)
{
    prepareVmime();
    m_socket = vmime::make_shared<VmimeSocket>(socket, m_guard);
    m_authenticator = vmime::make_shared<Authenticator>(m_guard, user.toUtf8(), secret);
    m_vmimeSession = vmime::net::session::create();
    auto &properties = m_vmimeSession->getProperties();
    properties.setProperty("store.imap.server.address", socket.endpoint().host.toStdString());
    properties.setProperty("store.imap.server.port", socket.endpoint().port);
    properties.setProperty("store.imap.options.sasl.fallback", false);
    m_store = vmime::make_shared<vmime::net::imap::IMAPStore>(m_vmimeSession, m_authenticator, false);
    m_store->setSocketFactory(vmime::make_shared<SocketFactory>(m_socket));
    m_connection = vmime::make_shared<vmime::net::imap::IMAPConnection>(m_store, m_authenticator);
    m_authenticator->use(m_connection);
}

VmimeConnection::~VmimeConnection() = default;

Result<void> VmimeConnection::signIn(const QByteArray &plainGreeting)
{
    try {
        if (!plainGreeting.isNull()) {
            auto greeting = m_guard.pass("* OK -");
            if (!greeting)
                return failure(greeting.error());
            m_socket->preload(*greeting);
        }
        m_connection->connect();
        return {};
    } catch (const vmime::exceptions::authentication_error &) {
        return failure(signInError(ErrorKind::Auth));
    } catch (const vmime::exceptions::authentication_exception &) {
        return failure(signInError(ErrorKind::Auth));
    } catch (const vmime::exception &e) {
        Error error = signInError(ErrorKind::Network);
        if (error.detail.isEmpty())
            error.detail = QString::fromLatin1(e.name()) + QStringLiteral(": ") + QString::fromUtf8(e.what());
        return failure(error);
    }
}

Error VmimeConnection::signInError(ErrorKind kind) const
{
    const QString host = m_plainSocket.endpoint().host;
    // A BYE explains the closed connection that follows it.
    if (m_guard.saidBye())
        return refusal(ErrorKind::Network, VmimeConnectionText::tr("%1 closed the connection.").arg(host),
                       m_guard.refusal().isEmpty() ? m_guard.greeting()
                                                   : m_authenticator->withoutSecret(m_guard.refusal()));
    if (m_socket->error())
        return *m_socket->error();
    if (kind == ErrorKind::Auth && !m_authenticator->hasMechanism()) {
        return {
            .kind = ErrorKind::Auth,
            .sentence =
                VmimeConnectionText::tr(
                    "%1 offers no way to sign in with a password. Your provider may demand another kind of "
                    "sign-in, or encryption.")
                    .arg(host),
            .detail = {}};
    }
    if (kind == ErrorKind::Auth || !m_guard.refusal().isEmpty()) {
        return refusal(
            ErrorKind::Auth,
            VmimeConnectionText::tr(
                "%1 did not accept the user name or the password. Check both; some providers want an app "
                "password instead of your usual one.")
                .arg(host),
            m_authenticator->withoutSecret(m_guard.refusal()));
    }
    return {.kind = ErrorKind::Protocol,
            .sentence = VmimeConnectionText::tr(
                            "%1 does not talk like an IMAP server. Check the server name and the port.")
                            .arg(host),
            .detail = {}};
}

Result<std::string> VmimeConnection::send(const vmime::shared_ptr<vmime::net::imap::IMAPCommand> &command)
{
    try {
        m_connection->sendCommand(command);
        return std::string(vmime::string(*m_connection->getTag()));
    } catch (const vmime::exception &) {
        if (m_socket->error())
            return failure(*m_socket->error());
        throw;
    }
}

} // namespace mailsheaf
