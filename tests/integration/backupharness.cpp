// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupharness.h"

#include "core/archive/foldermanifest.h"

#include <QDirIterator>
#include <QEventLoop>
#include <QTimer>

#include <SQLiteCpp/SQLiteCpp.h>

namespace mailsheaf {

QString workerProgram()
{
    return QStringLiteral(MAILSHEAF_CLI);
}

BackupRequest requestTo(const MailServer &server, const QString &user, const QString &destination,
                        Security security)
{
    BackupRequest request;
    request.endpoint = server.endpoint(security);
    request.user = user;
    request.secret = Secret(server.password());
    request.destination = destination;
    request.workerProgram = workerProgram();
    return request;
}

BackupRequest requestToScript(const ScriptedServer &server, const QString &destination)
{
    BackupRequest request;
    request.endpoint = {
        .host = QStringLiteral("127.0.0.1"), .port = server.port(), .security = Security::None, .caFile = {}};
    request.user = QStringLiteral("somebody");
    request.secret = Secret(QStringLiteral("secret"));
    request.destination = destination;
    request.workers = 1;
    return request;
}

QStringList catalogueRows(const QString &archive, const char *query)
{
    QStringList rows;
    const SQLite::Database database((archive + QStringLiteral("/mailsheaf.sqlite")).toStdString(),
                                    SQLite::OPEN_READONLY);
    SQLite::Statement select(database, query);
    while (select.executeStep()) {
        QStringList columns;
        for (int i = 0; i < select.getColumnCount(); ++i)
            columns << QString::fromStdString(select.getColumn(i).getString());
        rows << columns.join(u'|');
    }
    return rows;
}

RunReport runBackup(const BackupRequest &request,
                    const std::function<void(BackupRun &, const RunProgress &)> &watch)
{
    BackupRun run(request);
    RunReport report;
    QEventLoop loop;
    QObject::connect(&run, &BackupRun::progressChanged, &loop, [&](const RunProgress &progress) {
        if (watch)
            watch(run, progress);
    });
    QObject::connect(&run, &BackupRun::finished, &loop, [&](const RunReport &r) {
        report = r;
        loop.quit();
    });
    QTimer::singleShot(std::chrono::seconds(120), &run, &BackupRun::stop);
    run.start();
    loop.exec();
    return report;
}

int countFiles(const QString &directory)
{
    const QStringList manifests{foldermanifest::manifestName(), foldermanifest::sumsName()};
    int files = 0;
    for (QDirIterator it(directory + QStringLiteral("/mail"), QDir::Files | QDir::Hidden,
                         QDirIterator::Subdirectories);
         it.hasNext();) {
        it.next();
        files += manifests.contains(it.fileName()) ? 0 : 1;
    }
    return files;
}

} // namespace mailsheaf
