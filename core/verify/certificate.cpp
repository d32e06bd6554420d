// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/certificate.h"

#include "core/archive/archivefile.h"
#include "core/archive/archivefolder.h"
#include "core/archive/mailpath.h"
#include "core/base/formatting.h"
#include "core/base/version.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace mailsheaf {

namespace {

struct CertificateText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::Certificate)
};

qint64 number(quint64 value)
{
    return static_cast<qint64>(value);
}

QString hex(const QByteArray &hash)
{
    return QString::fromLatin1(hash.toHex());
}

QJsonObject countsObject(const ProblemCounts &counts)
{
    QJsonObject object;
    for (const auto &[kind, count] : counts)
        object.insert(problemKey(kind), number(count));
    return object;
}

QJsonObject folderObject(const VerifiedFolder &folder)
{
    QJsonObject object{
        {QStringLiteral("name"), folder.mailbox.name.shown()},
        {QStringLiteral("path"), epochDirectory(folder.mailbox.name, folder.mailbox.validity)},
        {QStringLiteral("uidvalidity"), number(folder.mailbox.validity)},
        {QStringLiteral("messages"), number(folder.messages)},
        {QStringLiteral("bytes"), number(folder.bytes)},
        {QStringLiteral("hashed"), number(folder.hashed)},
        {QStringLiteral("vanished"), number(folder.vanished)},
        {QStringLiteral("sha256sums"), hex(folder.sumsHash)},
        {QStringLiteral("problems"), countsObject(folder.problems)},
    };
    if (folder.server)
        object.insert(QStringLiteral("server"),
                      QJsonObject{{QStringLiteral("messages"), number(folder.server->messages)},
                                  {QStringLiteral("missing"), number(folder.server->missing)},
                                  {QStringLiteral("gone_there"), number(folder.server->goneThere)}});
    return object;
}

QJsonObject problemObject(const VerifyProblem &problem)
{
    QJsonObject object{{QStringLiteral("kind"), problemKey(problem.kind)}};
    if (!problem.mailbox.isEmpty())
        object.insert(QStringLiteral("folder"), problem.mailbox);
    if (problem.uid != 0)
        object.insert(QStringLiteral("uid"), number(problem.uid));
    if (!problem.path.isEmpty())
        object.insert(QStringLiteral("path"), problem.path);
    if (!problem.reason.isEmpty())
        object.insert(QStringLiteral("reason"), problem.reason);
    return object;
}

// The page. Everything that comes from a server or a disk goes through escaped().

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString cell(const QString &text, const char *kind = "td")
{
    return QStringLiteral("<%1>").arg(QLatin1StringView(kind)) + escaped(text) +
           QStringLiteral("</%1>").arg(QLatin1StringView(kind));
}

QString row(const QStringList &cells, const char *kind = "td")
{
    QString html = QStringLiteral("<tr>");
    for (const QString &text : cells)
        html += cell(text, kind);
    return html + QStringLiteral("</tr>\n");
}

QString paragraph(const QString &text)
{
    return QStringLiteral("<p>") + escaped(text) + QStringLiteral("</p>\n");
}

QString verdict(const VerifyReport &report)
{
    if (!report.isGood())
        return CertificateText::tr("Not complete: %n problem(s) found", nullptr,
                                   static_cast<int>(report.problemCount()));
    if (report.sample < 1)
        return CertificateText::tr("No problem found in a sample");
    return report.server.isEmpty()
               ? CertificateText::tr("Everything that was backed up is here, unaltered")
               : CertificateText::tr("Complete: everything on the server is here, unaltered");
}

QStringList summary(const VerifyReport &report)
{
    const QLocale locale;
    QStringList lines{
        CertificateText::tr("Backup: %1").arg(QDir::toNativeSeparators(report.archive)),
        CertificateText::tr("Verified on %1, in %2.")
            .arg(locale.toString(report.when, QLocale::LongFormat), formatDuration(report.elapsed)),
        CertificateText::tr("%1, %2; the bytes of %3 were read and compared.")
            .arg(formatMessages(report.messages), formatBytes(report.bytes), formatMessages(report.hashed)),
        report.server.isEmpty() ? CertificateText::tr("The server was not asked.")
                                : CertificateText::tr("Compared with the server %1.").arg(report.server),
        report.sealed ? CertificateText::tr("The catalogue is as the last backup left it.")
                      : CertificateText::tr("The catalogue carries no intact seal.")};
    return lines + report.notes;
}

QString problemList(const VerifyReport &report)
{
    if (report.isGood())
        return {};
    QString html = QStringLiteral("<h2>") + escaped(CertificateText::tr("What is missing or wrong")) +
                   QStringLiteral("</h2>\n<ul>\n");
    for (const auto &[kind, count] : report.counts)
        html += QStringLiteral("<li>") + escaped(problemText(kind, count)) + QStringLiteral("</li>\n");
    html += QStringLiteral("</ul>\n<table>\n") +
            row({CertificateText::tr("Folder"), CertificateText::tr("UID"), CertificateText::tr("What"),
                 CertificateText::tr("File"), CertificateText::tr("Why")},
                "th");
    for (const VerifyProblem &problem : report.problems)
        html += row({problem.mailbox, problem.uid == 0 ? QString() : QString::number(problem.uid),
                     problemKey(problem.kind), problem.path, problem.reason});
    return html + QStringLiteral("</table>\n");
}

QString folderTable(const VerifyReport &report)
{
    const QLocale locale;
    QString html = QStringLiteral("<h2>") + escaped(CertificateText::tr("Folders")) +
                   QStringLiteral("</h2>\n<table>\n") +
                   row({CertificateText::tr("Folder"), CertificateText::tr("Messages"),
                        CertificateText::tr("Size"), CertificateText::tr("On the server"),
                        CertificateText::tr("Missing here"), CertificateText::tr("Gone there"),
                        CertificateText::tr("Problems"), CertificateText::tr("SHA-256 of SHA256SUMS")},
                       "th");
    for (const VerifiedFolder &folder : report.folders) {
        quint64 problems = 0;
        for (const auto &[kind, count] : folder.problems)
            problems += count;
        const auto there = [&](quint64 ServerCount::*count) {
            return folder.server ? locale.toString((*folder.server).*count) : QString();
        };
        html += row({folder.mailbox.name.shown(), locale.toString(folder.messages), formatBytes(folder.bytes),
                     there(&ServerCount::messages), there(&ServerCount::missing),
                     there(&ServerCount::goneThere), locale.toString(problems), hex(folder.sumsHash)});
    }
    return html + QStringLiteral("</table>\n");
}

constexpr auto style = "body{font-family:sans-serif;max-width:70em;margin:2em auto;padding:0 1em}"
                       "table{border-collapse:collapse}"
                       "td,th{border:1px solid #999;padding:.2em .5em;text-align:left;overflow-wrap:anywhere}"
                       ".good{color:#175c17}.bad{color:#8c1515}"
                       "@media(prefers-color-scheme:dark){body{background:#1c1c1c;color:#ddd}"
                       ".good{color:#8fd18f}.bad{color:#ff9a9a}}";

} // namespace

QByteArray certificateJson(const VerifyReport &report)
{
    QJsonArray folders;
    for (const VerifiedFolder &folder : report.folders)
        folders.append(folderObject(folder));
    QJsonArray problems;
    for (const VerifyProblem &problem : report.problems)
        problems.append(problemObject(problem));
    const QJsonObject object{
        {QStringLiteral("format"), QStringLiteral("mailsheaf-certificate 1")},
        {QStringLiteral("program"), QString(QStringLiteral("Mailsheaf ") + version())},
        {QStringLiteral("date"), report.when.toUTC().toString(Qt::ISODate)},
        {QStringLiteral("seconds"), static_cast<double>(report.elapsed.count()) / 1000},
        {QStringLiteral("archive"), report.archive},
        {QStringLiteral("server"), report.server.isEmpty() ? QJsonValue() : QJsonValue(report.server)},
        {QStringLiteral("complete"), report.isGood() && report.sample >= 1 && !report.server.isEmpty()},
        {QStringLiteral("good"), report.isGood()},
        {QStringLiteral("sample"), report.sample},
        {QStringLiteral("sealed"), report.sealed},
        {QStringLiteral("messages"), number(report.messages)},
        {QStringLiteral("bytes"), number(report.bytes)},
        {QStringLiteral("hashed"), number(report.hashed)},
        {QStringLiteral("root_sha256"), hex(report.rootHash)},
        {QStringLiteral("counts"), countsObject(report.counts)},
        {QStringLiteral("folders"), folders},
        {QStringLiteral("problems"), problems},
        {QStringLiteral("notes"), QJsonArray::fromStringList(report.notes)},
    };
    return QJsonDocument(object).toJson();
}

QByteArray certificateHtml(const VerifyReport &report)
{
    const QString title = CertificateText::tr("Certificate of completeness");
    QString html = QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">\n<title>") +
                   escaped(title) + QStringLiteral("</title>\n<style>") + QLatin1StringView(style) +
                   QStringLiteral("</style></head><body>\n<h1>") + escaped(title) +
                   QStringLiteral("</h1>\n<h2 class=\"") +
                   (report.isGood() ? QStringLiteral("good") : QStringLiteral("bad")) +
                   QStringLiteral("\">") + escaped(verdict(report)) + QStringLiteral("</h2>\n");
    for (const QString &line : summary(report))
        html += paragraph(line);
    html += problemList(report) + folderTable(report);
    html += paragraph(CertificateText::tr("SHA-256 over all these lists: %1").arg(hex(report.rootHash)));
    html += paragraph(CertificateText::tr(
        "Anybody can check this without Mailsheaf: in the folder of the backup, "
        "“find mail -name SHA256SUMS -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum” "
        "prints the same number, and “sha256sum -c SHA256SUMS” in the directory of each "
        "list compares the messages with it."));
    return (html + QStringLiteral("</body></html>\n")).toUtf8();
}

QString certificateFile(const QString &archive)
{
    return archive + QStringLiteral("/certificate.html");
}

Result<void> writeCertificate(const VerifyReport &report)
{
    const QString &root = report.archive;
    auto lock = archivefolder::lock(root);
    if (!lock)
        return failure(lock.error());
    IncomingFolder incoming(root);
    return archivefolder::prepareIncoming(root)
        .and_then([&] {
            return writeArchiveFile(incoming, root + QStringLiteral("/certificate.json"),
                                    certificateJson(report), true);
        })
        .and_then(
            [&] { return writeArchiveFile(incoming, certificateFile(root), certificateHtml(report), true); });
}

} // namespace mailsheaf
