// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/diskerror.h"

#include <QCoreApplication>
#include <QDir>

#include <cerrno>

namespace mailsheaf {

namespace {

struct Disk
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::Disk)
};

bool isQuota(std::error_code code)
{
#ifdef Q_OS_WIN
    return code.value() == 1295; // ERROR_DISK_QUOTA_EXCEEDED
#else
    return code.value() == EDQUOT;
#endif
}

QString sentenceFor(std::error_code code)
{
    if (isQuota(code))
        return Disk::tr("Your quota on the disk that holds “%1” is used up. Remove what you no longer need "
                        "or ask for more "
                        "room, then start again: what has arrived is kept.");
    if (code == std::errc::no_space_on_device)
        return Disk::tr(
            "The disk that holds “%1” is full. Make room, then start again: what has arrived is kept.");
    if (code == std::errc::read_only_file_system)
        return Disk::tr(
            "“%1” cannot be written: its disk is read-only. Unlock the disk or choose another folder.");
    if (code == std::errc::permission_denied || code == std::errc::operation_not_permitted)
        return Disk::tr("“%1” cannot be written: you have no permission. Change its permissions or choose "
                        "another folder.");
    if (code == std::errc::io_error)
        return Disk::tr(
            "The disk that holds “%1” reported an error while reading or writing. Check the disk and its "
            "cable before you go on.");
    if (code == std::errc::file_too_large)
        return Disk::tr(
            "“%1” would become larger than a file may be on this disk or for this user. Choose a folder on "
            "another disk.");
    if (code == std::errc::too_many_files_open || code == std::errc::too_many_files_open_in_system)
        return Disk::tr(
            "“%1” cannot be opened: too many files are open. Close other programs or use fewer workers.");
    if (code == std::errc::filename_too_long)
        return Disk::tr(
            "“%1” is too long for a file name on this disk. Choose a folder with a shorter path.");
    if (code == std::errc::no_such_file_or_directory || code == std::errc::no_such_device)
        return Disk::tr("“%1” has gone. Was the disk taken out? Connect it, then start again.");
    if (code == std::errc::not_a_directory || code == std::errc::file_exists ||
        code == std::errc::is_a_directory || code == std::errc::too_many_symbolic_link_levels)
        return Disk::tr(
            "“%1” is in the way: it is not what Mailsheaf would have made there. Move it elsewhere, then "
            "start again.");
    return Disk::tr("“%1” cannot be used: the system refused. The details say why.");
}

} // namespace

Error diskError(std::error_code code, const QString &path, const char *operation)
{
    const QString shown = QDir::toNativeSeparators(path);
    return {.kind = ErrorKind::Archive,
            .sentence = sentenceFor(code).arg(shown),
            .detail = QStringLiteral("%1 %2: %3 (%4)")
                          .arg(QString::fromLatin1(operation), shown, QString::fromStdString(code.message()),
                               QString::number(code.value()))};
}

} // namespace mailsheaf
