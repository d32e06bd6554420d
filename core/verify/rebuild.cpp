// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/rebuild.h"

#include "core/archive/archivefile.h"
#include "core/archive/archivefolder.h"
#include "core/archive/cataloguecontents.h"
#include "core/archive/catalogueseal.h"
#include "core/archive/filedigest.h"
#include "core/archive/filesystem.h"
#include "core/archive/foldermanifest.h"
#include "core/archive/mailpath.h"
#include "core/archive/manifestwriter.h"
#include "core/parallel/splitting.h"
#include "core/verify/archivetree.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <mutex>

namespace mailsheaf {

namespace {

constexpr std::size_t rowsAtOnce = 10'000;
constexpr std::size_t filesPerTask = 256;

struct RebuildText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::Rebuild)
};

/// One `messages-<UIDVALIDITY>` directory.
struct Epoch
{
    QString directory; ///< Relative to the archive.
    UidValidity validity = 0;
    std::optional<MailboxName> name; ///< Once it is known.
    MailboxId id = 0;
};

/// Files of one epoch that no manifest knows.
struct UnknownFiles
{
    const Epoch *epoch = nullptr;
    std::vector<Uid> uids;
    quint64 bytes = 0;
};

QStringList directoriesIn(const QString &path)
{
    return QDir(path).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks,
                                QDir::Name);
}

void findEpochs(const QString &root, const QString &directory, std::vector<Epoch> *epochs)
{
    static const QString prefix = QStringLiteral("messages-");
    for (const QString &name : directoriesIn(root + u'/' + directory)) {
        const QString path = directory + u'/' + name;
        const UidValidity validity = name.startsWith(prefix) ? name.mid(prefix.size()).toUInt() : 0;
        if (validity != 0 && name == prefix + QString::number(validity))
            epochs->push_back({.directory = path, .validity = validity, .name = {}, .id = 0});
        else
            findEpochs(root, path, epochs);
    }
}

/// The course of one rebuild.
class Rebuild final
{
public:
    Rebuild(const std::function<void(const VerifyProgress &)> &progress, const CancelToken &cancel)
        : m_listener(progress)
        , m_cancel(cancel)
    {
    }

    Result<RebuildReport> run(const QString &path)
    {
        auto done =
            open(path)
                .and_then([&] { return readManifests(); })
                .and_then([&] { return nameTheOthers(); })
                .and_then([&] { return findUnknownFiles(); })
                .and_then([&] { return readUnknownFiles(); })
                .and_then([&] { return writeStaleManifests(m_root, *m_catalogue, *m_incoming, true); })
                .and_then([&] { return exchange(); });
        if (!done)
            return failure(done.error());
        return std::move(m_report);
    }

private:
    [[nodiscard]] QString newFile() const
    {
        return archivefolder::catalogueFile(m_root) + QStringLiteral(".new");
    }

    Result<void> open(const QString &path)
    {
        auto root = archivefolder::look(path);
        if (!root)
            return failure(root.error());
        m_root = *root;
        m_report.archive = m_root;
        if (!QFileInfo(m_root + QStringLiteral("/mail")).isDir())
            return failure(ErrorKind::Archive,
                           RebuildText::tr("“%1” holds no messages of a backup, so no catalogue "
                                           "can be made from them.")
                               .arg(QDir::toNativeSeparators(m_root)));
        auto lock = archivefolder::lock(m_root);
        if (!lock)
            return failure(lock.error());
        m_lock = std::move(*lock);
        m_incoming.emplace(m_root);
        return archivefolder::prepareIncoming(m_root).and_then([&] { return makeCatalogue(); });
    }

    Result<void> makeCatalogue()
    {
        for (const char *suffix : {"", "-wal", "-shm"}) {
            const QString left = newFile() + QLatin1StringView(suffix); // of a rebuild that was interrupted
            if (auto removed = filesystem::removeOrSayWhy(left); !removed)
                return removed;
        }
        auto opened = Catalogue::open(newFile(), {});
        if (!opened)
            return failure(opened.error());
        m_catalogue = std::move(*opened);
        return {};
    }

    Result<void> readManifests()
    {
        findEpochs(m_root, QStringLiteral("mail"), &m_epochs);
        for (Epoch &epoch : m_epochs) {
            if (auto read = readManifest(&epoch); !read)
                return read;
            if (epoch.name)
                ++m_delimiters[epoch.name->delimiter()];
        }
        return {};
    }

    Result<void> readManifest(Epoch *epoch)
    {
        const QString path = epoch->directory + u'/' + foldermanifest::manifestName();
        if (!QFileInfo::exists(m_root + u'/' + path))
            return {};
        if (!foldermanifest::isIntact(m_root + u'/' + path))
            return putAside(path);
        std::vector<KeptMessage> rows;
        bool fits = true;
        auto read = foldermanifest::read(
            m_root + u'/' + path,
            [&](const foldermanifest::Heading &heading) -> Result<void> {
                fits = belongsTo(heading, *epoch);
                return fits ? enter(epoch, heading.name) : failure(Error::cancelled());
            },
            [&](const KeptMessage &message) -> Result<void> {
                rows.push_back(message);
                ++m_report.fromManifests;
                return rows.size() < rowsAtOnce ? Result<void>() : restore(*epoch, &rows);
            });
        if (!fits)
            return putAside(path);
        return read.and_then([&] { return restore(*epoch, &rows); });
    }

    static bool belongsTo(const foldermanifest::Heading &heading, const Epoch &epoch)
    {
        return heading.validity == epoch.validity &&
               epochDirectory(heading.name, heading.validity) ==
                   epoch.directory.normalized(QString::NormalizationForm_C);
    }

    /// What a damaged manifest still says may be of use to somebody.
    Result<void> putAside(const QString &manifest)
    {
        m_report.notes << RebuildText::tr(
                              "“%1” is damaged. It is kept below “quarantine”; flags and labels of that "
                              "folder come back with the next backup.")
                              .arg(manifest);
        return moveToQuarantine(m_root, manifest);
    }

    Result<void> enter(Epoch *epoch, const MailboxName &name)
    {
        return m_catalogue->mailbox(name, epoch->validity).map([&](const HeldMailbox &held) {
            epoch->name = name;
            epoch->id = held.id;
            ++m_report.folders;
        });
    }

    /// Empties @p rows into the catalogue.
    Result<void> restore(const Epoch &epoch, std::vector<KeptMessage> *rows)
    {
        if (m_cancel.isCancelled())
            return failure(Error::cancelled());
        m_report.messages += rows->size();
        auto restored = cataloguecontents::restore(*m_catalogue, epoch.id, *rows);
        rows->clear();
        return restored;
    }

    /// Paths tell everything but the delimiter; that is the same on the whole server.
    Result<void> nameTheOthers()
    {
        char delimiter = '/';
        int most = 0;
        for (const auto &[each, count] : m_delimiters) {
            if (count > most)
                delimiter = each;
            most = std::max(most, count);
        }
        for (Epoch &epoch : m_epochs) {
            if (epoch.name)
                continue;
            const auto name = nameOf(epoch, delimiter);
            if (!name)
                m_report.notes << RebuildText::tr(
                                      "“%1” has no manifest, and the name of its folder is too long to be "
                                      "told from the path; its messages are left out.")
                                      .arg(epoch.directory);
            else if (auto entered = enter(&epoch, *name); !entered)
                return entered;
        }
        return {};
    }

    static std::optional<MailboxName> nameOf(const Epoch &epoch, char delimiter)
    {
        const QStringList parts = epoch.directory.split(u'/').mid(1);
        QByteArrayList raw;
        for (const QString &part : parts.first(parts.size() - 1)) {
            const QByteArray component = rawComponent(part);
            if (component.isNull())
                return std::nullopt;
            raw << component;
        }
        const QByteArray separator = delimiter == '\0' ? QByteArray() : QByteArray(1, delimiter);
        return MailboxName(raw.join(separator), delimiter);
    }

    Result<void> findUnknownFiles()
    {
        for (const Epoch &epoch : m_epochs) {
            if (epoch.id == 0)
                continue;
            const auto known = m_catalogue->heldUids(epoch.id, 1);
            if (!known)
                return failure(known.error());
            m_unknown.push_back({.epoch = &epoch, .uids = {}, .bytes = 0});
            for (const QString &block : directoriesIn(m_root + u'/' + epoch.directory))
                findUnknownFiles(epoch, block, *known);
            if (m_unknown.back().uids.empty())
                m_unknown.pop_back();
        }
        return m_cancel.isCancelled() ? failure(Error::cancelled()) : Result<void>();
    }

    void findUnknownFiles(const Epoch &epoch, const QString &block, const std::vector<Uid> &known)
    {
        QDirIterator files(m_root + u'/' + epoch.directory + u'/' + block,
                           QDir::Files | QDir::Hidden | QDir::NoSymLinks);
        while (files.hasNext() && !m_cancel.isCancelled()) {
            files.next();
            Uid uid = 0;
            if (!ArchiveTree::isMessageFile(files.fileName(), &uid) || blockName(uid) != block ||
                std::binary_search(known.begin(), known.end(), uid))
                continue;
            if (m_unknown.back().uids.size() == filesPerTask)
                m_unknown.push_back({.epoch = &epoch, .uids = {}, .bytes = 0});
            m_unknown.back().uids.push_back(uid);
            m_unknown.back().bytes += static_cast<quint64>(files.fileInfo().size());
            ++m_progress.messagesTotal;
            m_progress.bytesTotal += static_cast<quint64>(files.fileInfo().size());
        }
    }

    Result<void> readUnknownFiles()
    {
        // A sum that was written when the message arrived is worth more than one of what is there now.
        for (const UnknownFiles &files : m_unknown) {
            const QString &directory = files.epoch->directory;
            if (!m_sums.contains(directory))
                m_sums.insert(directory, foldermanifest::readSums(m_root + u'/' + directory + u'/' +
                                                                  foldermanifest::sumsName()));
        }
        return splitAndRun<int, UnknownFiles>(
            m_unknown, WorkMethod(), usefulReaders(),
            [](const UnknownFiles &files) { return files.bytes + files.uids.size(); },
            [](int worker) -> Result<int> { return worker; },
            [this](int & /*worker*/, const UnknownFiles &files) { return read(files); }, m_cancel);
    }

    Result<void> read(const UnknownFiles &files)
    {
        std::vector<KeptMessage> rows;
        for (const Uid uid : files.uids) {
            auto row = read(*files.epoch, uid);
            if (!row)
                return failure(row.error());
            note(row->size);
            rows.push_back(std::move(*row));
        }
        const std::lock_guard lock(m_mutex);
        return restore(*files.epoch, &rows);
    }

    Result<KeptMessage> read(const Epoch &epoch, Uid uid)
    {
        const QString name = pathInEpoch(uid);
        const QFileInfo info(m_root + u'/' + epoch.directory + u'/' + name);
        KeptMessage row{.uid = uid,
                        .size = static_cast<quint64>(info.size()),
                        .sha256 = m_sums.value(epoch.directory).value(name),
                        .internalDate = info.lastModified().toSecsSinceEpoch(),
                        .flags = {},
                        .labels = {},
                        .contentId = {},
                        .vanished = 0};
        if (!row.sha256.isEmpty())
            return row;
        return digestOf(info.filePath(), m_cancel).map([&](const FileDigest &digest) {
            row.size = digest.size;
            row.sha256 = digest.sha256;
            const std::lock_guard lock(m_mutex);
            ++m_report.hashed;
            return row;
        });
    }

    void note(quint64 bytes)
    {
        const std::lock_guard lock(m_mutex);
        ++m_progress.messagesDone;
        m_progress.bytesDone += bytes;
        const bool last = m_progress.messagesDone == m_progress.messagesTotal;
        const auto now = std::chrono::steady_clock::now();
        if (!m_listener || (!last && now - m_published < std::chrono::milliseconds(100)))
            return;
        m_published = now;
        m_listener(m_progress);
    }

    /// The old catalogue aside, the new one in its place.
    Result<void> exchange()
    {
        const auto emptied = cataloguecontents::emptyLog(*m_catalogue);
        m_catalogue.reset();
        if (!emptied)
            return failure(emptied.error());
        return moveOldAside()
            .and_then([&] { return filesystem::replace(newFile(), archivefolder::catalogueFile(m_root)); })
            .and_then([&] { return filesystem::syncDirectory(m_root); })
            .and_then([&] { return catalogueseal::put(m_root, *m_incoming, true); });
    }

    Result<void> moveOldAside()
    {
        const QString old = archivefolder::catalogueFile(m_root);
        const QString aside = QStringLiteral("mailsheaf.sqlite.old-") +
                              QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
        for (const char *suffix : {".sha256", "-wal", "-shm", ""}) {
            const QString name = old + QLatin1StringView(suffix);
            if (!QFileInfo::exists(name))
                continue;
            if (auto moved = filesystem::replace(name, m_root + u'/' + aside + QLatin1StringView(suffix));
                !moved)
                return moved;
            m_report.oldCatalogue = aside;
        }
        return {};
    }

    const std::function<void(const VerifyProgress &)> &m_listener;
    const CancelToken m_cancel;
    QString m_root;
    RebuildReport m_report;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Catalogue> m_catalogue; ///< The new one.
    std::optional<IncomingFolder> m_incoming;
    std::vector<Epoch> m_epochs;
    std::map<char, int> m_delimiters; ///< How many manifests have each.
    std::vector<UnknownFiles> m_unknown;
    QHash<QString, QHash<QString, QByteArray>> m_sums; ///< By directory; constant while workers read.

    std::mutex m_mutex; ///< For what workers write: report, progress, catalogue.
    VerifyProgress m_progress;
    std::chrono::steady_clock::time_point m_published;
};

} // namespace

Result<RebuildReport> rebuildCatalogue(const QString &path,
                                       const std::function<void(const VerifyProgress &)> &progress,
                                       const CancelToken &cancel)
{
    return Rebuild(progress, cancel).run(path);
}

} // namespace mailsheaf
