// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dovecotserver.h"

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

QString certificateWord(DovecotServer::Certificate certificate)
{
    switch (certificate) {
    case DovecotServer::Certificate::Expired:
        return QStringLiteral("expired");
    case DovecotServer::Certificate::SelfSigned:
        return QStringLiteral("self-signed");
    case DovecotServer::Certificate::WrongHost:
        return QStringLiteral("wrong-host");
    case DovecotServer::Certificate::Valid:
        break;
    }
    return QStringLiteral("valid");
}

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

DovecotServer::DovecotServer()
    : DovecotServer(Options())
{
}

DovecotServer::DovecotServer(const Options &options)
{
    const bool started =
        m_directory.isValid() &&
        runScript({QStringLiteral("start"), m_directory.path(),
                   QStringLiteral("certificate=") + certificateWord(options.certificate),
                   QStringLiteral("starttls=") + QString::fromLatin1(options.offersTls ? "yes" : "no"),
                   QStringLiteral("max-connections=%1").arg(options.maxConnections),
                   QStringLiteral("compress=") + QString::fromLatin1(options.compresses ? "yes" : "no"),
                   QStringLiteral("separator=") + QLatin1Char(options.separator),
                   QStringLiteral("watch=%1").arg(QCoreApplication::applicationPid())});
    if (started)
        readSettings();
}

DovecotServer::~DovecotServer()
{
    if (!runScript({QStringLiteral("stop"), m_directory.path()}))
        qWarning("%s", qPrintable(m_problem));
}

qint64 DovecotServer::processId() const
{
    return m_settings.value(QStringLiteral("pid")).toLongLong();
}

Endpoint DovecotServer::endpoint(Security security) const
{
    const QString port =
        security == Security::Tls ? QStringLiteral("imaps_port") : QStringLiteral("imap_port");
    return {m_settings.value(QStringLiteral("host")), quint16(m_settings.value(port).toUInt()), security,
            caFile()};
}

QString DovecotServer::caFile() const
{
    return m_settings.value(QStringLiteral("ca_file"));
}

QString DovecotServer::certificateFile() const
{
    return m_directory.filePath(QStringLiteral("tls/server.pem"));
}

QString DovecotServer::keyFile() const
{
    return m_directory.filePath(QStringLiteral("tls/server.key"));
}

QString DovecotServer::password() const
{
    return m_settings.value(QStringLiteral("password"));
}

bool DovecotServer::makeMailbox(const QString &user, const QString &kind, const QStringList &options)
{
    return runScript(QStringList{QStringLiteral("mailbox"), m_directory.path(), user, kind} + options);
}

bool DovecotServer::createMailbox(const QString &user, const QByteArray &mailbox)
{
    return perform(user, {"CREATE " + AdminClient::quoted(mailbox)});
}

bool DovecotServer::deleteMailbox(const QString &user, const QByteArray &mailbox)
{
    return perform(user, {"DELETE " + AdminClient::quoted(mailbox)});
}

bool DovecotServer::renameMailbox(const QString &user, const QByteArray &mailbox, const QByteArray &newName)
{
    return perform(user, {"RENAME " + AdminClient::quoted(mailbox) + ' ' + AdminClient::quoted(newName)});
}

bool DovecotServer::append(const QString &user, const QByteArray &mailbox, const QByteArray &message,
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

bool DovecotServer::setFlags(const QString &user, const QByteArray &mailbox, const QByteArray &uidSet,
                             const QByteArrayList &flags)
{
    return perform(user, {"SELECT " + AdminClient::quoted(mailbox),
                          "UID STORE " + uidSet + " FLAGS.SILENT (" + flags.join(' ') + ')'});
}

bool DovecotServer::expunge(const QString &user, const QByteArray &mailbox, const QByteArray &uidSet)
{
    return perform(user, {"SELECT " + AdminClient::quoted(mailbox),
                          "UID STORE " + uidSet + " +FLAGS.SILENT (\\Deleted)", "UID EXPUNGE " + uidSet});
}

bool DovecotServer::renumber(const QString &user)
{
    QStringList memory;
    QDirIterator files(m_directory.filePath(QStringLiteral("mail/%1/Maildir").arg(user)),
                       {QStringLiteral("dovecot-uidlist"), QStringLiteral("dovecot.index*"),
                        QStringLiteral("dovecot.list.index*")},
                       QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        memory += files.next();
    const bool forgotten =
        std::ranges::all_of(memory, [](const QString &file) { return QFile::remove(file); });
    return (forgotten && !memory.isEmpty()) || fail(QStringLiteral("the UID lists cannot be removed"));
}

std::vector<ServedMessage> DovecotServer::messages(const QString &user)
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

QByteArrayList DovecotServer::messageHashes(const QString &user)
{
    QByteArrayList hashes;
    for (const ServedMessage &message : messages(user))
        hashes += message.sha256;
    std::sort(hashes.begin(), hashes.end());
    return hashes;
}

QByteArrayList DovecotServer::snapshot(const QString &user) const
{
    const QDir root(m_directory.filePath(QStringLiteral("mail/%1/Maildir").arg(user)));
    QByteArrayList lines;
    QDirIterator files(root.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString directory = files.fileInfo().dir().dirName();
        QByteArray line = root.relativeFilePath(path).toUtf8();
        if (files.fileName() == QLatin1StringView("dovecot-keywords"))
            line += ": " + readFile(path).simplified();
        else if (directory != QLatin1StringView("cur") && directory != QLatin1StringView("new"))
            continue;
        lines += line;
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

int DovecotServer::logins(const QString &user) const
{
    return countInLog("imap-login: Info: Login: user=<" + user.toUtf8() + '>');
}

int DovecotServer::authFailures() const
{
    return countInLog(": Password mismatch");
}

int DovecotServer::countInLog(const QByteArray &text) const
{
    return int(readFile(m_directory.filePath(QStringLiteral("log"))).count(text));
}

bool DovecotServer::runScript(const QStringList &arguments)
{
    QProcess script;
    script.setProcessChannelMode(QProcess::MergedChannels);
    script.start(QStringLiteral(MAILSHEAF_SUPPORT_DIR "/dovecot.sh"), arguments, QIODevice::ReadOnly);
    const bool ended = script.waitForFinished(scriptPatience);
    if (ended && script.exitStatus() == QProcess::NormalExit && script.exitCode() == 0)
        return true;
    return fail(QStringLiteral("dovecot.sh %1: %2 %3")
                    .arg(arguments.value(0), script.errorString(), QString::fromUtf8(script.readAll())));
}

void DovecotServer::readSettings()
{
    const auto lines = readFile(m_directory.filePath(QStringLiteral("server.env"))).split('\n');
    for (const QByteArray &line : lines) {
        if (const auto equals = line.indexOf('='); equals > 0)
            m_settings.insert(QString::fromUtf8(line.left(equals)), QString::fromUtf8(line.mid(equals + 1)));
    }
}

quint16 DovecotServer::plainPort() const
{
    return endpoint(Security::None).port;
}

bool DovecotServer::perform(const QString &user, const QByteArrayList &commands)
{
    AdminClient client;
    bool done = client.signIn(plainPort(), user.toUtf8(), password().toUtf8());
    for (const QByteArray &command : commands)
        done = done && client.command(command);
    return done || fail(QString::fromUtf8(client.problem()));
}

bool DovecotServer::fail(const QString &problem)
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
