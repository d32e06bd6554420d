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

struct FileDigestText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::FileDigest)
};

tl::unexpected<Error> unreadable(const QString &path, const char *operation, int systemError)
{
    return failure(
        diskError({systemError != 0 ? systemError : EIO, std::generic_category()}, path, operation));
}

} // namespace

Result<FileDigest> digestOf(const QString &path, const CancelToken &cancel,
                            const std::function<void(quint64)> &read)
{
    if (QFileInfo(path).isSymLink())
        return failure(ErrorKind::Archive,
                       FileDigestText::tr("“%1” is a link, not a file.").arg(QDir::toNativeSeparators(path)));
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile()) // A pipe would be waited for without end.
        return unreadable(path, "open", EEXIST);
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(path, "open", errno);
    thread_local QByteArray piece(pieceBytes, Qt::Uninitialized);
    FileDigest digest;
    Sha256 hash;
    while (!cancel.isCancelled()) {
        errno = 0;
        const qint64 got = file.read(piece.data(), piece.size());
        if (got < 0)
            return unreadable(path, "read", errno);
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
