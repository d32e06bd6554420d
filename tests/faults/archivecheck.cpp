// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivecheck.h"

#include "core/archive/mailpath.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>

#include <SQLiteCpp/SQLiteCpp.h>

namespace mailsheaf {

namespace {

/// What lies in an archive beside the messages and belongs there: sums, manifests and the seal.
bool isKnownCompanion(const QString &name)
{
    return name == QLatin1String("SHA256SUMS") || name.startsWith(QLatin1String("mailsheaf-")) ||
           name.startsWith(QLatin1String("mailsheaf."));
}

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

std::optional<QByteArray> contentsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

} // namespace

ArchiveCheck::ArchiveCheck(const std::vector<ServedMessage> &served, char separator)
{
    for (const ServedMessage &message : served)
        m_hashes.insert(
            messagePath(MailboxName(message.mailbox, separator), message.uidValidity, message.uid),
            message.sha256);
}

QStringList ArchiveCheck::violations(const QString &archive) const
{
    return look(archive).problems;
}

QStringList ArchiveCheck::shortcomings(const QString &archive) const
{
    Seen seen = look(archive);
    for (auto it = m_hashes.begin(); it != m_hashes.end(); ++it) {
        if (!seen.files.contains(it.key()))
            seen.problems << QStringLiteral("missing file: ") + it.key();
        if (!seen.rows || !seen.rows->contains(it.key()))
            seen.problems << QStringLiteral("missing row: ") + it.key();
    }
    for (QDirIterator it(archive + QStringLiteral("/incoming"), QDir::Files | QDir::Hidden | QDir::System,
                         QDirIterator::Subdirectories);
         it.hasNext();)
        seen.problems << QStringLiteral("left over: ") + it.next();
    for (const char *name : {"mailsheaf.lock", "mailsheaf.sqlite-wal", "mailsheaf.sqlite-shm"}) {
        if (const QString path = archive + u'/' + QLatin1String(name); QFile::exists(path))
            seen.problems << QStringLiteral("left over: ") + path;
    }
    return seen.problems;
}

qsizetype ArchiveCheck::messagesIn(const QString &archive)
{
    qsizetype files = 0;
    for (QDirIterator it(archive + QStringLiteral("/mail"), {QStringLiteral("*.eml")}, QDir::Files,
                         QDirIterator::Subdirectories);
         it.hasNext(); it.next())
        ++files;
    return files;
}

ArchiveCheck::Seen ArchiveCheck::look(const QString &archive) const
{
    Seen seen;
    lookAtFiles(archive, &seen);
    lookAtCatalogue(archive, &seen);
    if (!seen.rows)
        return seen;
    for (auto row = seen.rows->begin(); row != seen.rows->end(); ++row) {
        if (seen.files.value(row.key()) != row.value())
            seen.problems << QStringLiteral("false row: ") + row.key();
    }
    return seen;
}

void ArchiveCheck::lookAtFiles(const QString &archive, Seen *seen) const
{
    QDirIterator it(archive + QStringLiteral("/mail"), QDir::Files | QDir::Hidden | QDir::System,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        const QString relative = path.mid(archive.size() + 1);
        if (isKnownCompanion(it.fileName()))
            continue;
        if (!m_hashes.contains(relative)) {
            seen->problems << QStringLiteral("stranger: ") + relative;
            continue;
        }
        const QByteArray hash = hashOf(contentsOf(path).value_or(QByteArray()));
        if (hash != m_hashes.value(relative))
            seen->problems << QStringLiteral("not the whole message: ") + relative;
        seen->files.insert(relative, hash);
    }
}

void ArchiveCheck::lookAtCatalogue(const QString &archive, Seen *seen)
{
    const QTemporaryDir copy;
    for (const char *suffix : {"", "-wal", "-journal"}) {
        const QString name = QStringLiteral("/mailsheaf.sqlite") + QLatin1String(suffix);
        if (QFile::exists(archive + name) && !QFile::copy(archive + name, copy.path() + name))
            seen->problems << QStringLiteral("cannot be copied: ") + name;
    }
    const QString catalogue = copy.filePath(QStringLiteral("mailsheaf.sqlite"));
    if (!QFile::exists(catalogue))
        return;
    QString problem;
    seen->rows = rows(catalogue, &problem);
    if (!seen->rows)
        seen->problems << QStringLiteral("the catalogue: ") + problem;
}

std::optional<QHash<QString, QByteArray>> ArchiveCheck::rows(const QString &catalogue, QString *problem)
{
    QHash<QString, QByteArray> rows;
    try {
        SQLite::Database database(catalogue.toStdString(), SQLite::OPEN_READWRITE);
        if (const std::string answer = database.execAndGet("PRAGMA integrity_check(1)").getString();
            answer != "ok") {
            *problem = QString::fromStdString(answer);
            return std::nullopt;
        }
        if (!database.tableExists("message"))
            return rows; // a run that has ended very early
        SQLite::Statement select(database, "SELECT raw_name, delimiter, uidvalidity, uid, sha256 FROM "
                                           "message JOIN mailbox ON id = mailbox_id");
        while (select.executeStep()) {
            const std::string raw = select.getColumn(0).getString();
            const std::string delimiter = select.getColumn(1).getString();
            const std::string hash = select.getColumn(4).getString();
            const MailboxName name(QByteArray::fromStdString(raw), delimiter.empty() ? '\0' : delimiter[0]);
            rows.insert(messagePath(name, select.getColumn(2).getUInt(), select.getColumn(3).getUInt()),
                        QByteArray::fromStdString(hash).toHex());
        }
    } catch (const SQLite::Exception &exception) {
        *problem = text(exception.what());
        return std::nullopt;
    }
    return rows;
}

QStringList ArchiveCheck::falseRows(const QHash<QString, QByteArray> &rows,
                                    const std::function<std::optional<QByteArray>(const QString &)> &contents)
{
    QStringList found;
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        const auto bytes = contents(row.key());
        if (!bytes)
            found << QStringLiteral("false row, no file: ") + row.key();
        else if (hashOf(*bytes) != row.value())
            found << QStringLiteral("false row, another file: ") + row.key();
    }
    return found;
}

} // namespace mailsheaf
