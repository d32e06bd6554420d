// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

/// QVERIFY for a Result: shows the sentence when it failed.
#define VERIFY_OK(result)                                                                                    \
    do {                                                                                                     \
        const auto &verified = (result);                                                                     \
        QVERIFY2(verified.has_value(),                                                                       \
                 verified ? "" : qPrintable(verified.error().sentence + u'\n' + verified.error().detail));   \
    } while (false)

/// QVERIFY for a Result that must be a failure of the archive whose sentence contains @p words.
#define VERIFY_REFUSED(result, words)                                                                        \
    do {                                                                                                     \
        const auto &refused = (result);                                                                      \
        QVERIFY(!refused.has_value());                                                                       \
        QCOMPARE(refused.error().kind, mailsheaf::ErrorKind::Archive);                                       \
        QVERIFY2(refused.error().sentence.contains(words), qPrintable(refused.error().sentence));            \
    } while (false)

namespace archivetesting {

inline std::span<const char> bytesOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

inline QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), qPrintable(path));
}

#ifdef Q_OS_UNIX
/// A named pipe, on which whoever opens it waits without end, in the place of what is there.
inline void putPipe(const QString &path)
{
    QFile::remove(path);
    QVERIFY2(mkfifo(QFile::encodeName(path).constData(), 0600) == 0, qPrintable(path));
}
#endif

/// Their paths relative to @p path, sorted.
inline QStringList filesBelow(const QString &path)
{
    QStringList files;
    QDirIterator it(path, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(it.next().mid(path.size() + 1));
    files.sort();
    return files;
}

/// Receives @p body and adds it as message @p uid.
inline mailsheaf::Result<void> addMessage(mailsheaf::Archive &archive, mailsheaf::MailboxId mailbox,
                                          mailsheaf::Uid uid, const QByteArray &body,
                                          qint64 date = 1'000'000'000,
                                          const mailsheaf::ContentId &content = {})
{
    auto incoming = archive.receive();
    if (!incoming)
        return mailsheaf::failure(incoming.error());
    if (auto written = incoming->write(bytesOf(body)); !written)
        return written;
    const mailsheaf::FetchedMessage message{.uid = uid,
                                            .flags = {"\\Seen", "$Label1"},
                                            .internalDate = date,
                                            .size = quint64(body.size()),
                                            .contentId = content};
    return incoming->complete(date).and_then(
        [&](mailsheaf::StagedMessage &&staged) { return archive.add(mailbox, message, std::move(staged)); });
}

/// A small disk of its own, where the test may mount one (root on Linux). Gone with the object.
class SmallDisk final
{
    Q_DISABLE_COPY_MOVE(SmallDisk)

public:
    /// @p options: of tmpfs, for example "size=1m".
    explicit SmallDisk(const char *options)
    {
#ifdef Q_OS_LINUX
        m_mounted =
            mount("tmpfs", QFile::encodeName(m_directory.path()).constData(), "tmpfs", 0, options) == 0;
#else
        Q_UNUSED(options)
#endif
    }
    ~SmallDisk()
    {
#ifdef Q_OS_LINUX
        if (m_mounted)
            umount2(QFile::encodeName(m_directory.path()).constData(), MNT_DETACH);
#endif
    }

    [[nodiscard]] bool isMounted() const
    {
        return m_mounted;
    }
    [[nodiscard]] QString path() const
    {
        return m_directory.path();
    }
    [[nodiscard]] bool makeReadOnly()
    {
#ifdef Q_OS_LINUX
        return mount("tmpfs", QFile::encodeName(path()).constData(), "tmpfs", MS_REMOUNT | MS_RDONLY,
                     nullptr) == 0;
#else
        return false;
#endif
    }
    /// With other @p options.
    [[nodiscard]] bool change(const char *options)
    {
#ifdef Q_OS_LINUX
        return mount("tmpfs", QFile::encodeName(path()).constData(), "tmpfs", MS_REMOUNT, options) == 0;
#else
        Q_UNUSED(options)
        return false;
#endif
    }

private:
    QTemporaryDir m_directory;
    bool m_mounted = false;
};

} // namespace archivetesting
