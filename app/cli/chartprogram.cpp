// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/chartprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <utility>

namespace mailsheaf {

namespace {

struct ChartText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::ChartProgram)
};

} // namespace

Result<ChartProgram> ChartProgram::find()
{
    const QDir here(QCoreApplication::applicationDirPath());
    const QString path = QStandardPaths::findExecutable(
        QStringLiteral("mailsheaf"), {here.path(), here.filePath(QStringLiteral("../window"))});
    if (path.isEmpty())
        return failure(
            ErrorKind::Usage,
            ChartText::tr("The program \"mailsheaf\", which draws the chart, is not beside this one "
                          "in %1; install it, or leave out --png.")
                .arg(QDir::toNativeSeparators(here.path())));
    return ChartProgram(path);
}

void ChartProgram::draw(const QString &csvFile, const QString &pngFile,
                        std::function<void(Result<void>)> done)
{
    m_process = std::make_unique<QProcess>();
    const auto end = [process = m_process.get(), pngFile, done = std::move(done)](bool drawn) {
        process->disconnect(); // a crash is both an error and an end
        if (drawn)
            return done({});
        // The sentence comes last; Qt may have said something about the desktop before it.
        const QString words = serverText(process->readAllStandardError().trimmed().split('\n').last());
        done(failure(ErrorKind::Archive, ChartText::tr("The chart %1 could not be drawn: %2")
                                             .arg(QDir::toNativeSeparators(pngFile),
                                                  words.isEmpty() ? process->errorString() : words)));
    };
    QObject::connect(
        m_process.get(), &QProcess::finished, m_process.get(),
        [end](int code, QProcess::ExitStatus status) { end(status == QProcess::NormalExit && code == 0); });
    QObject::connect(m_process.get(), &QProcess::errorOccurred, m_process.get(), [end] { end(false); });
    m_process->start(m_path, {QStringLiteral("--save-chart"), csvFile, pngFile});
}

} // namespace mailsheaf
