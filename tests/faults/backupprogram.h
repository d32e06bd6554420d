// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/dovecotserver.h"

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <optional>

namespace mailsheaf {

/// What the disk does to a program; see faultshim.cpp.
struct DiskFault
{
    qint64 call = 0; ///< Counted from 1, among those that change something below the archive.
    int error = 0;   ///< Of the system.
    const char *effect = "once";
};

/// The real mailsheaf-cli, backing up one user of a test's server, with or without a disk that fails below
/// it. start(), then kill() or wait(); or run(). One thread, blocking.
class BackupProgram final
{
    Q_DISABLE_COPY_MOVE(BackupProgram)

public:
    struct Ended
    {
        int code = -1;    ///< -1: did not end by itself.
        QString sentence; ///< All of standard error.
    };

    /// @p options: further ones of the command line.
    BackupProgram(const DovecotServer &server, const QString &user, const QString &archive,
                  const QStringList &options = {});
    ~BackupProgram();

    /// From now on, for start() and run().
    void setFault(const std::optional<DiskFault> &fault) { m_fault = fault; }
    /// Of a proxy before the server.
    void setPort(quint16 port);
    /// Writes down what the programs do to the archive, one after the other.
    void setLog(const QString &file) { m_log = file; }

    [[nodiscard]] bool start();
    void kill() { m_process.kill(); }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    /// True when it has ended within @p milliseconds.
    [[nodiscard]] bool wait(int milliseconds);
    [[nodiscard]] Ended ended();
    [[nodiscard]] Ended run();
    /// Of the last program: calls that changed something below the archive; 0 without shim.
    [[nodiscard]] qint64 calls() const;
    /// Whether the fault has come true.
    [[nodiscard]] bool wasSpoilt() const;

private:
    void useShim(QProcessEnvironment *environment) const;
    [[nodiscard]] qint64 counter(int index) const;

    QTemporaryDir m_directory;
    QString m_archive;
    QStringList m_arguments;
    QByteArray m_password;
    std::optional<DiskFault> m_fault;
    QString m_log;
    QProcess m_process;
};

} // namespace mailsheaf
