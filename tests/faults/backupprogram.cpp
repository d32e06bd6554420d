// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupprogram.h"

#include <QFile>

#include <array>
#include <cstring>

namespace mailsheaf {

namespace {

constexpr int patienceMs = 60'000;

} // namespace

BackupProgram::BackupProgram(const DovecotServer &server, const QString &user, const QString &archive,
                             const QStringList &options)
    : m_archive(archive)
    , m_password(server.password().toUtf8() + '\n')
{
    const Endpoint endpoint = server.endpoint(Security::None); // what is tested here is the disk
    m_arguments = QStringList{QStringLiteral("backup"),
                              QStringLiteral("--host"),
                              endpoint.host,
                              QStringLiteral("--port"),
                              QString::number(endpoint.port),
                              QStringLiteral("--security"),
                              QStringLiteral("none"),
                              QStringLiteral("--user"),
                              user,
                              QStringLiteral("--password-stdin"),
                              QStringLiteral("--to"),
                              archive} +
                  options;
}

BackupProgram::~BackupProgram()
{
    m_process.kill();
    m_process.waitForFinished(patienceMs);
}

void BackupProgram::setPort(quint16 port)
{
    m_arguments[m_arguments.indexOf(QStringLiteral("--port")) + 1] = QString::number(port);
}

bool BackupProgram::start()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (m_fault || !m_log.isEmpty())
        useShim(&environment);
    m_process.setProcessEnvironment(environment);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.start(QStringLiteral(MAILSHEAF_CLI), m_arguments);
    m_process.write(m_password);
    m_process.closeWriteChannel();
    return m_process.waitForStarted(patienceMs);
}

void BackupProgram::useShim(QProcessEnvironment *environment) const
{
    QFile counter(m_directory.filePath(QStringLiteral("counter")));
    if (!counter.open(QIODevice::WriteOnly) || counter.write(QByteArray(16, '\0')) != 16)
        qFatal("no counter");
    environment->insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(MAILSHEAF_FAULT_SHIM));
    environment->insert(QStringLiteral("MAILSHEAF_SHIM_ROOT"), m_archive);
    environment->insert(QStringLiteral("MAILSHEAF_SHIM_COUNTER"), counter.fileName());
    // The address sanitizer wants to be the first library that is loaded.
    environment->insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("verify_asan_link_order=0"));
    if (!m_log.isEmpty())
        environment->insert(QStringLiteral("MAILSHEAF_SHIM_LOG"), m_log);
    if (m_fault)
        environment->insert(QStringLiteral("MAILSHEAF_SHIM_FAULT"), QStringLiteral("%1 %2 %3")
                                                                        .arg(m_fault->call)
                                                                        .arg(m_fault->error)
                                                                        .arg(QLatin1String(m_fault->effect)));
}

bool BackupProgram::wait(int milliseconds)
{
    return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(milliseconds);
}

BackupProgram::Ended BackupProgram::ended()
{
    if (!wait(patienceMs) || m_process.exitStatus() != QProcess::NormalExit)
        return {.code = -1, .sentence = QString::fromUtf8(m_process.readAllStandardError())};
    return {.code = m_process.exitCode(), .sentence = QString::fromUtf8(m_process.readAllStandardError())};
}

BackupProgram::Ended BackupProgram::run()
{
    return start() ? ended() : Ended();
}

qint64 BackupProgram::counter(int index) const
{
    QFile file(m_directory.filePath(QStringLiteral("counter")));
    std::array<qint64, 2> numbers{};
    if (file.open(QIODevice::ReadOnly) && file.read(reinterpret_cast<char *>(numbers.data()), 16) == 16)
        return numbers.at(static_cast<std::size_t>(index));
    return 0;
}

qint64 BackupProgram::calls() const
{
    return counter(0);
}

bool BackupProgram::wasSpoilt() const
{
    return counter(1) > 0;
}

} // namespace mailsheaf
