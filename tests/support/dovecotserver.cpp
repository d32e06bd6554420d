// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dovecotserver.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace mailsheaf {

namespace {

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

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

DovecotServer::DovecotServer()
    : DovecotServer(Options())
{
}

DovecotServer::DovecotServer(const Options &options)
    : MailServer(QStringLiteral("dovecot.sh"))
{
    start({QStringLiteral("certificate=") + certificateWord(options.certificate),
           QStringLiteral("starttls=") + QString::fromLatin1(options.offersTls ? "yes" : "no"),
           QStringLiteral("max-connections=%1").arg(options.maxConnections),
           QStringLiteral("compress=") + QString::fromLatin1(options.compresses ? "yes" : "no"),
           QStringLiteral("separator=") + QLatin1Char(options.separator)});
}

bool DovecotServer::renumber(const QString &user)
{
    QStringList memory;
    QDirIterator files(path(QStringLiteral("mail/%1/Maildir").arg(user)),
                       {QStringLiteral("dovecot-uidlist"), QStringLiteral("dovecot.index*"),
                        QStringLiteral("dovecot.list.index*")},
                       QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        memory += files.next();
    const bool forgotten =
        std::ranges::all_of(memory, [](const QString &file) { return QFile::remove(file); });
    return (forgotten && !memory.isEmpty()) || fail(QStringLiteral("the UID lists cannot be removed"));
}

QByteArrayList DovecotServer::snapshot(const QString &user) const
{
    const QDir root(path(QStringLiteral("mail/%1/Maildir").arg(user)));
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
    return int(readFile(path(QStringLiteral("log"))).count(text));
}

} // namespace mailsheaf
