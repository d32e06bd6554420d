// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/tlsend.h"

#include <QByteArrayList>
#include <QStringList>

#include <chrono>
#include <memory>
#include <vector>

namespace mailsheaf {

/// One thing a ScriptedServer does. Made with the functions below.
struct ScriptStep
{
    enum class Kind
    {
        Send,
        Flood,
        Expect,
        Encrypt,
        Wait,
        Stall,
        Close,
        Reset,
    };

    Kind kind = Kind::Close;
    QByteArray text; ///< Bytes to send, or the regular expression to expect.
    std::chrono::milliseconds pause{0};
    qint64 bytes = 0; ///< How much of a flood there is.
};

/// Sends bytes as they are, except that %TAG% becomes the tag of the last line that was expected.
[[nodiscard]] ScriptStep sendBytes(QByteArray bytes);
/// Sends @p text again and again, at least @p bytes in all, as fast as it can; %N% counts. That the client
/// goes meanwhile is no problem(), but ends the script.
[[nodiscard]] ScriptStep sendFlood(QByteArray text, qint64 bytes);
/// Reads one line, which must match somewhere; a line that does not ends the connection and is a problem().
[[nodiscard]] ScriptStep expectLine(QByteArray regularExpression);
/// Shakes hands for TLS with the server's identity; from here on everything is encrypted. Bytes that the
/// client has sent too early are taken for the beginning of TLS.
[[nodiscard]] ScriptStep startTls();
[[nodiscard]] ScriptStep waitFor(std::chrono::milliseconds pause);
/// Says and reads nothing more until the client goes.
[[nodiscard]] ScriptStep stallForever();
/// Ends the connection with FIN, as the end of a script does.
[[nodiscard]] ScriptStep closeConnection();
/// Ends it with RST.
[[nodiscard]] ScriptStep resetConnection();

/// What one connection plays, step by step.
using Script = std::vector<ScriptStep>;

/// One script after the other.
[[nodiscard]] Script operator+(Script first, const Script &second);

/// A server for what real servers never do: it plays a fixed script to each connection, on loopback; plain,
/// with TLS (startTls() is the first step), or with STARTTLS (it is a later one).
///
/// The n-th connection plays the n-th script; after the last one further connections are closed at once.
/// Works on threads of its own from construction to destruction; any thread may call any function.
class ScriptedServer final
{
    Q_DISABLE_COPY_MOVE(ScriptedServer)

public:
    /// @p identity: for startTls().
    explicit ScriptedServer(std::vector<Script> scripts, TlsIdentity identity = {});
    ~ScriptedServer();

    /// 0 when the server could not listen.
    [[nodiscard]] quint16 port() const;
    /// Connections accepted so far.
    [[nodiscard]] int connections() const;
    /// Connections whose script has been played to its end.
    [[nodiscard]] int finished() const;
    /// The lines expected so far, of all connections in the order they came.
    [[nodiscard]] QByteArrayList received() const;
    /// Every byte that clients have sent so far, as it was on the wire: encrypted where they encrypt. Only a
    /// script that ends with stallForever() hears all that there is to hear.
    [[nodiscard]] QByteArray wire() const;
    /// What did not go by the script, one sentence each. A test should find it empty.
    [[nodiscard]] QStringList problems() const;

private:
    class Worker;

    std::unique_ptr<Worker> m_worker;
};

} // namespace mailsheaf
