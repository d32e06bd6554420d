// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/filedigest.h"

#include "core/archive/diskerror.h"
#include "core/archive/sha256.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

namespace mailsheaf {

namespace {

constexpr qint64 pieceBytes = 262'144;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::FileDigest)
};

/// @p systemError: what the system said, 0 if nothing. Of a disk that fails there is more to say.
tl::unexpected<Error> unreadable(const QString &path, const QString &reason, int systemError = 0)
{
    if (systemError != 0 && systemError != EACCES && systemError != EPERM && systemError != ENOENT)
        return failure(diskError({systemError, std::generic_category()}, path, "read"));

    return failure(ErrorKind::Archive, Words::tr("“%1” cannot be read.").arg(QDir::toNativeSeparators(path)),
                   reason);
}

} // namespace

Result<FileDigest> digestOf(const QString &path, const CancelToken &cancel,
                            const std::function<void(quint64)> &read)
{
    if (QFileInfo(path).isSymLink())
        return unreadable(path, Words::tr("It is a link, not a file."));
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(path, file.errorString(), errno);
    thread_local QByteArray piece(pieceBytes, Qt::Uninitialized);
    FileDigest digest;
    Sha256 hash;
    while (!cancel.isCancelled()) {
        const qint64 got = file.read(piece.data(), piece.size());
        if (got < 0)
            return unreadable(path, file.errorString(), errno);
        if (got == 0) {
            digest.sha256 = hash.finish();
            return digest;
        }
        hash.add({piece.constData(), static_cast<size_t>(got)});
        digest.size += static_cast<quint64>(got);
        if (read)
            read(static_cast<quint64>(got));
    }
    return failure(Error::cancelled());
}

} // namespace mailsheaf
