// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mailserver.h"

#include "tests/support/adminclient.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>

namespace mailsheaf {

namespace {

constexpr int scriptPatience = 60'000; // milliseconds; a sample mailbox of half a gigabyte takes some seconds
constexpr int missingPackage = 77;     // the script's exit code

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString captured(const QString &pattern, const QByteArray &line)
{
    return QRegularExpression(pattern).match(QString::fromLatin1(line)).captured(1);
}

QByteArrayList sortedFlags(const QString &flags)
{
    QByteArrayList sorted = flags.toLatin1().split(' ');
    sorted.removeAll(QByteArray());
    sorted.removeAll("\\Recent");
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

/// `17-Jul-1996 02:44:25 -0700`, RFC 3501 §9 date-time, in seconds since 1970.
qint64 internalDateSeconds(const QString &text)
{
    QDateTime date = QLocale::c().toDateTime(text.left(20).trimmed(), QStringLiteral("d-MMM-yyyy hh:mm:ss"));
    date.setTimeSpec(Qt::UTC);
    const int offset = text.right(5).toInt();
    return date.toSecsSinceEpoch() - (offset / 100 * 60 + offset % 100) * 60;
}

QByteArray internalDateText(const QDateTime &date)
{
    const QString utc = QLocale::c().toString(date.toUTC(), QStringLiteral("dd-MMM-yyyy hh:mm:ss"));
    return '"' + utc.toLatin1() + " +0000\"";
}

QByteArray unquoted(QString text)
{
    static const QRegularExpression escape(QStringLiteral("\\\\(.)"));
    if (text.startsWith(u'"'))
        text = text.mid(1, text.size() - 2).replace(escape, QStringLiteral("\\1"));
    return text.toLatin1();
}

/// The raw names in the answer to LIST; names with special characters come as quoted strings or literals.
QByteArrayList mailboxNames(const AdminClient::Response &response)
{
    QByteArrayList names;
    static const QRegularExpression pattern(QStringLiteral("^\\* LIST \\(([^)]*)\\) \\S+ (.*)$"));
    for (const AdminClient::Piece &piece : response) {
        const auto match = pattern.match(QString::fromLatin1(piece.line));
        if (!match.hasMatch() || match.captured(1).contains(QLatin1StringView("\\Noselect")))
            continue;
        names += piece.literal.isEmpty() ? unquoted(match.captured(2)) : piece.literal;
    }
    std::sort(names.begin(), names.end());
    return names;
}

ServedMessage servedMessage(const AdminClient::Piece &piece, const QByteArray &mailbox, quint32 uidValidity)
{
    ServedMessage message;
    message.mailbox = mailbox;
    message.uidValidity = uidValidity;
    message.uid = captured(QStringLiteral("\\bUID (\\d+)"), piece.line).toUInt();
    message.flags = sortedFlags(captured(QStringLiteral("FLAGS \\(([^)]*)\\)"), piece.line));
    message.internalDate =
        internalDateSeconds(captured(QStringLiteral("INTERNALDATE \"([^\"]*)\""), piece.line));
    message.size = piece.literal.size();
    message.sha256 = hashOf(piece.literal);
    return message;
}

/// EXAMINE and BODY.PEEK[]: nothing on the server changes.
bool readMailbox(AdminClient &client, const QByteArray &mailbox, std::vector<ServedMessage> &messages)
{
    const auto opened = client.command("EXAMINE " + AdminClient::quoted(mailbox));
    if (!opened)
        return false;
    quint32 uidValidity = 0;
    for (const AdminClient::Piece &piece : *opened) {
        if (piece.line.contains("[UIDVALIDITY "))
            uidValidity = captured(QStringLiteral("UIDVALIDITY (\\d+)"), piece.line).toUInt();
    }
    const auto fetched = client.command("UID FETCH 1:* (UID FLAGS INTERNALDATE BODY.PEEK[])");
    if (!fetched)
        return false;
    for (const AdminClient::Piece &piece : *fetched) {
        if (piece.line.contains(" FETCH (") && piece.line.contains("BODY[]"))
            messages.push_back(servedMessage(piece, mailbox, uidValidity));
    }
    return true;
}

} // namespace

MailServer::MailServer(QString script)
    : m_script(std::move(script))
{
}

MailServer::~MailServer()
{
    if (!runScript({QStringLiteral("stop"), m_directory.path()}))
        qWarning("%s", qPrintable(m_problem));
}

void MailServer::start(const QStringList &options)
{
    const QString watch = QStringLiteral("watch=%1").arg(QCoreApplication::applicationPid());
    if (m_directory.isValid() &&
        runScript(QStringList{QStringLiteral("start"), m_directory.path(), watch} + options))
        readSettings();
}

qint64 MailServer::processId() const
{
    return setting("pid").toLongLong();
}

Endpoint MailServer::endpoint(Security security) const
{
    const QString port =
        security == Security::Tls ? QStringLiteral("imaps_port") : QStringLiteral("imap_port");
    return {setting("host"), quint16(m_settings.value(port).toUInt()), security, caFile()};
}

QString MailServer::caFile() const
{
    return setting("ca_file");
}

QString MailServer::certificateFile() const
{
    return m_directory.filePath(QStringLiteral("tls/server.pem"));
}

QString MailServer::keyFile() const
{
    return m_directory.filePath(QStringLiteral("tls/server.key"));
}

QString MailServer::password() const
{
    return setting("password");
}

char MailServer::separator() const
{
    return setting("separator").at(0).toLatin1();
}

QByteArray MailServer::prefix() const
{
    return setting("prefix").toLatin1();
}

bool MailServer::addUser(const QString &user)
{
    return runScript({QStringLiteral("user"), m_directory.path(), user});
}

bool MailServer::makeMailbox(const QString &user, const QString &kind, const QStringList &options)
{
    return runScript(QStringList{QStringLiteral("mailbox"), m_directory.path(), user, kind} + options);
}

QByteArrayList MailServer::sampleHashes(const QString &user)
{
    const auto lines = readFile(path(QStringLiteral("mail/%1/manifest.tsv").arg(user))).split('\n');
    const auto column = lines.front().split('\t').indexOf("sha256");
    QByteArrayList hashes;
    for (const QByteArray &line : lines.mid(1)) {
        if (!line.isEmpty())
            hashes += line.split('\t').value(column);
    }
    std::sort(hashes.begin(), hashes.end());
    return hashes;
}

bool MailServer::offers(const QString &user, const QByteArray &capability)
{
    AdminClient client;
    const auto answer = client.signIn(plainPort(), user.toUtf8(), password().toUtf8())
                            ? client.command("CAPABILITY")
                            : std::nullopt;
    return answer && std::ranges::any_of(*answer, [&](const AdminClient::Piece &piece) {
               return piece.line.toUpper().split(' ').contains(capability);
           });
}

bool MailServer::createMailbox(const QString &user, const QByteArray &mailbox)
{
    return perform(user, {"CREATE " + AdminClient::quoted(mailbox)});
}

bool MailServer::deleteMailbox(const QString &user, const QByteArray &mailbox)
{
    return perform(user, {"DELETE " + AdminClient::quoted(mailbox)});
}

bool MailServer::renameMailbox(const QString &user, const QByteArray &mailbox, const QByteArray &newName)
{
    return perform(user, {"RENAME " + AdminClient::quoted(mailbox) + ' ' + AdminClient::quoted(newName)});
}

bool MailServer::append(const QString &user, const QByteArray &mailbox, const QByteArray &message,
                        const QByteArrayList &flags, const QDateTime &internalDate)
{
    AdminClient client;
    QByteArray text = "APPEND " + AdminClient::quoted(mailbox) + " (" + flags.join(' ') + ')';
    if (internalDate.isValid())
        text += ' ' + internalDateText(internalDate);
    return (client.signIn(plainPort(), user.toUtf8(), password().toUtf8()) &&
            client.commandWithLiteral(text, message)) ||
           fail(QString::fromUtf8(client.problem()));
}

bool MailServer::copy(const QString &user, const QByteArray &mailbox, const QByteArray &uidSet,
                      const QByteArray &target)
{
    return perform(user, {"EXAMINE " + AdminClient::quoted(mailbox),
                          "UID COPY " + uidSet + ' ' + AdminClient::quoted(target)});
}

bool MailServer::setFlags(const QString &user, const QByteArray &mailbox, const QByteArray &uidSet,
                          const QByteArrayList &flags)
{
    return perform(user, {"SELECT " + AdminClient::quoted(mailbox),
                          "UID STORE " + uidSet + " FLAGS.SILENT (" + flags.join(' ') + ')'});
}

bool MailServer::expunge(const QString &user, const QByteArray &mailbox, const QByteArray &uidSet)
{
    return perform(user, {"SELECT " + AdminClient::quoted(mailbox),
                          "UID STORE " + uidSet + " +FLAGS.SILENT (\\Deleted)", "UID EXPUNGE " + uidSet});
}

std::vector<ServedMessage> MailServer::messages(const QString &user)
{
    std::vector<ServedMessage> messages;
    AdminClient client;
    const auto list = client.signIn(plainPort(), user.toUtf8(), password().toUtf8())
                          ? client.command("LIST \"\" \"*\"")
                          : std::nullopt;
    bool complete = list.has_value();
    for (const QByteArray &mailbox : list ? mailboxNames(*list) : QByteArrayList())
        complete = complete && readMailbox(client, mailbox, messages);
    if (complete)
        return messages;
    m_problem = QString::fromUtf8(client.problem());
    qCritical("The test server's mailbox cannot be read: %s", client.problem().constData());
    return {};
}

QByteArrayList MailServer::messageHashes(const QString &user)
{
    QByteArrayList hashes;
    for (const ServedMessage &message : messages(user))
        hashes += message.sha256;
    std::sort(hashes.begin(), hashes.end());
    return hashes;
}

bool MailServer::runScript(const QStringList &arguments)
{
    QProcess script;
    script.setProcessChannelMode(QProcess::MergedChannels);
    script.start(QStringLiteral(MAILSHEAF_SUPPORT_DIR "/") + m_script, arguments, QIODevice::ReadOnly);
    const bool ended = script.waitForFinished(scriptPatience) && script.exitStatus() == QProcess::NormalExit;
    if (ended && script.exitCode() == 0)
        return true;
    m_isMissing = ended && script.exitCode() == missingPackage;
    return fail(
        QStringLiteral("%1 %2: %3 %4")
            .arg(m_script, arguments.value(0), script.errorString(), QString::fromUtf8(script.readAll())));
}

void MailServer::readSettings()
{
    const auto lines = readFile(m_directory.filePath(QStringLiteral("server.env"))).split('\n');
    for (const QByteArray &line : lines) {
        if (const auto equals = line.indexOf('='); equals > 0)
            m_settings.insert(QString::fromUtf8(line.left(equals)), QString::fromUtf8(line.mid(equals + 1)));
    }
}

quint16 MailServer::plainPort() const
{
    return endpoint(Security::None).port;
}

bool MailServer::perform(const QString &user, const QByteArrayList &commands)
{
    AdminClient client;
    bool done = client.signIn(plainPort(), user.toUtf8(), password().toUtf8());
    for (const QByteArray &command : commands)
        done = done && client.command(command);
    return done || fail(QString::fromUtf8(client.problem()));
}

bool MailServer::fail(const QString &problem)
{
    m_problem = problem;
    return false;
}

QByteArrayList emlHashes(const QString &directory)
{
    QByteArrayList hashes;
    QDirIterator files(directory, {QStringLiteral("*.eml")}, QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        hashes += hashOf(readFile(files.next()));
    std::sort(hashes.begin(), hashes.end());
    return hashes;
}

} // namespace mailsheaf
