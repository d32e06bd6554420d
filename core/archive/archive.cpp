// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive.h"

#include "core/archive/archivefolder.h"
#include "core/archive/catalogue.h"
#include "core/archive/cataloguecontents.h"
#include "core/archive/catalogueseal.h"
#include "core/archive/committer.h"
#include "core/archive/filesystem.h"
#include "core/archive/incomingfolder.h"
#include "core/archive/mailpath.h"
#include "core/archive/manifestwriter.h"
#include "core/archive/runhistory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QStorageInfo>

#include <mutex>
#include <utility>

namespace mailsheaf {

namespace {

constexpr qint64 copyBytes = 1024 * 1024;

struct ArchiveText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::Archive)
};

} // namespace

class Archive::Private final
{
public:
    [[nodiscard]] Result<void> openForReading();
    [[nodiscard]] Result<void> openForWriting(bool fsync);
    [[nodiscard]] Result<void> openCatalogue(bool fsync);
    [[nodiscard]] Result<void> startCommitter(bool fsync);
    /// Fails when nothing can be written, or no longer.
    [[nodiscard]] Result<void> checkWritable() const;
    [[nodiscard]] Result<HeldMailbox> findOrMake(const MailboxName &name, UidValidity validity);
    /// nullopt: @p held is not what the catalogue says.
    [[nodiscard]] Result<std::optional<StagedMessage>> copyOf(const HeldMessage &held, qint64 internalDate);
    [[nodiscard]] QString pathOf(const HeldMessage &held) const { return root + u'/' + held.path; }
    void remember(MailboxId id, const MailboxName &name, UidValidity validity);
    [[nodiscard]] QString directoryFor(MailboxId id, Uid uid);
    [[nodiscard]] Result<void> seal();

    QString root;
    bool durable = true; ///< Of a writable archive: everything reaches the disk before it counts.
    std::optional<IncomingFolder> incoming; ///< Of a writable archive.

    // In this order: the committer uses the catalogue, and both need the lock.
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<Catalogue> writer; ///< Null when readOnly.
    std::unique_ptr<Catalogue> reader; ///< Null when there is nothing to read yet.
    std::unique_ptr<Committer> committer;

private:
    using Epoch = std::pair<MailboxName, UidValidity>;
    using Block = std::pair<MailboxId, Uid>;

    std::mutex m_mutex;
    QHash<MailboxId, Epoch> m_epochs;
    QHash<Block, QString>
        m_directories; ///< Remembered: working one out costs more than writing a small message.
};

Result<void> Archive::Private::openForReading()
{
    auto opened = Catalogue::open(archivefolder::catalogueFile(root), {.readOnly = true});
    if (!opened)
        return failure(std::move(opened.error()));
    reader = std::move(*opened);
    return {};
}

Result<void> Archive::Private::openForWriting(bool fsync)
{
    auto locked = archivefolder::lock(root);
    if (!locked)
        return failure(std::move(locked.error()));
    lock = std::move(*locked);
    durable = fsync;
    return archivefolder::prepareIncoming(root)
        .and_then([&] { return catalogueseal::breakOpen(root, fsync); })
        .and_then([&] { return openCatalogue(fsync); })
        .and_then([&] { return openForReading(); })
        .and_then([&] { return startCommitter(fsync); });
}

Result<void> Archive::Private::openCatalogue(bool fsync)
{
    auto opened = Catalogue::open(archivefolder::catalogueFile(root), {.fsync = fsync});
    if (!opened)
        return failure(std::move(opened.error()));
    writer = std::move(*opened);
    return {};
}

Result<void> Archive::Private::startCommitter(bool fsync)
{
    std::optional<filesystem::GroupSync> sync;
    if (fsync) {
        auto opened = filesystem::GroupSync::open(root);
        if (!opened)
            return failure(std::move(opened.error()));
        sync = std::move(*opened);
    }
    committer = std::make_unique<Committer>(root, std::move(sync), *writer);
    incoming.emplace(root, IncomingFolder::Until::Unnamed);
    return {};
}

Result<void> Archive::Private::checkWritable() const
{
    if (committer)
        return committer->state();
    return failure(
        ErrorKind::Archive,
        ArchiveText::tr("The archive “%1” is open for reading only.").arg(QDir::toNativeSeparators(root)));
}

Result<HeldMailbox> Archive::Private::findOrMake(const MailboxName &name, UidValidity validity)
{
    if (reader) {
        const auto found = reader->findMailbox(name, validity);
        if (!found)
            return failure(found.error());
        if (*found)
            return **found;
    }
    return writer ? writer->mailbox(name, validity) : HeldMailbox{};
}

Result<std::optional<StagedMessage>> Archive::Private::copyOf(const HeldMessage &held, qint64 internalDate)
{
    QFile source(pathOf(held));
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::nullopt;
    IncomingMessage copy = incoming->receive();
    QByteArray piece;
    do {
        piece = source.read(copyBytes);
        if (auto written = copy.write({piece.constData(), static_cast<size_t>(piece.size())}); !written)
            return failure(std::move(written.error()));
    } while (!piece.isEmpty());
    auto staged = copy.complete(internalDate);
    if (!staged)
        return failure(std::move(staged.error()));
    if (staged->size != held.size || staged->sha256 != held.sha256)
        return std::nullopt;
    return std::move(*staged);
}

void Archive::Private::remember(MailboxId id, const MailboxName &name, UidValidity validity)
{
    const std::lock_guard guard(m_mutex);
    m_epochs.insert(id, {name, validity});
}

QString Archive::Private::directoryFor(MailboxId id, Uid uid)
{
    const std::lock_guard guard(m_mutex);
    QString &directory = m_directories[{id, uid / uidsPerDirectory}];
    if (directory.isEmpty() && m_epochs.contains(id)) {
        const Epoch epoch = m_epochs.value(id);
        directory = messageDirectory(epoch.first, epoch.second, uid);
    }
    return directory;
}

Result<void> Archive::Private::seal()
{
    // In this order, so that what the committer still has is in, and no reader of ours holds the log.
    committer.reset();
    reader.reset();
    const auto emptied = cataloguecontents::emptyLog(*writer);
    writer.reset();
    if (!emptied)
        return failure(emptied.error());
    // Somebody who only reads keeps the log: then there is no seal until the next run.
    return *emptied ? catalogueseal::put(root, *incoming, durable) : Result<void>();
}

Archive::Archive(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

Archive::~Archive() = default;

Result<std::unique_ptr<Archive>> Archive::open(const QString &path, const Options &options)
{
    if (auto there = archivefolder::checkKnown(path, options.known); !there)
        return failure(std::move(there.error()));
    auto root = options.readOnly ? archivefolder::look(path) : archivefolder::prepare(path);
    if (!root)
        return failure(std::move(root.error()));
    auto archive = std::make_unique<Private>();
    archive->root = *root;
    auto opened = options.readOnly ? archive->openForReading() : archive->openForWriting(options.fsync);
    if (!opened)
        return failure(std::move(opened.error()));
    return std::unique_ptr<Archive>(new Archive(std::move(archive)));
}

bool Archive::isNew(const QString &path)
{
    return !QFileInfo::exists(archivefolder::catalogueFile(path));
}

QString Archive::path() const
{
    return d->root;
}

qint64 Archive::availableBytes() const
{
    return QStorageInfo(d->root).bytesAvailable();
}

Result<HeldMailbox> Archive::mailbox(const MailboxName &name, UidValidity validity)
{
    return d->findOrMake(name, validity).map([&](const HeldMailbox &held) {
        d->remember(held.id, name, validity);
        return held;
    });
}

Result<std::vector<Uid>> Archive::heldUids(MailboxId mailbox, Uid first) const
{
    return d->reader ? d->reader->heldUids(mailbox, first) : std::vector<Uid>{};
}

Result<KnownCounts> Archive::knownCounts(MailboxId mailbox, Uid below) const
{
    return d->reader ? d->reader->knownCounts(mailbox, below) : KnownCounts{};
}

Result<std::vector<Uid>> Archive::vanishedUids(MailboxId mailbox) const
{
    return d->reader ? d->reader->vanishedUids(mailbox) : std::vector<Uid>{};
}

Result<std::map<MailboxId, std::vector<Uid>>> Archive::failedUids() const
{
    return d->reader ? d->reader->failedUids() : std::map<MailboxId, std::vector<Uid>>{};
}

Result<void> Archive::note(Note &&note)
{
    return d->checkWritable().and_then([&] { return d->committer->add(std::move(note)); });
}

Result<void> Archive::setCompleteUpTo(MailboxId mailbox, Uid uid)
{
    return d->checkWritable().and_then(
        [&] { return d->committer->add(CompleteUpTo{.mailbox = mailbox, .uid = uid}); });
}

Result<IncomingMessage> Archive::receive()
{
    return d->checkWritable().map([&] { return d->incoming->receive(); });
}

void Archive::expect(quint64 messages)
{
    if (d->committer)
        d->committer->expect(messages);
}

Result<void> Archive::add(MailboxId mailbox, const FetchedMessage &message, StagedMessage &&staged)
{
    StagedMessage taken = std::move(staged);
    if (auto writable = d->checkWritable(); !writable)
        return writable;
    if (taken.size != message.size)
        return failure(
            ErrorKind::Message,
            ArchiveText::tr(
                "A message arrived incomplete: %1 of %2 bytes. It is fetched again by the next run.")
                .arg(taken.size)
                .arg(message.size));
    const QString directory = d->directoryFor(mailbox, message.uid);
    if (directory.isEmpty())
        return failure(ErrorKind::Archive,
                       ArchiveText::tr("A message arrived for a mailbox that the archive does not know."),
                       QStringLiteral("mailbox %1").arg(mailbox));
    return d->committer->add({.file = std::move(taken.file),
                              .directory = directory,
                              .name = messageFileName(message.uid),
                              .row = {.mailbox = mailbox,
                                      .uid = message.uid,
                                      .size = taken.size,
                                      .sha256 = std::move(taken.sha256),
                                      .internalDate = message.internalDate,
                                      .flags = message.flags,
                                      .labels = message.labels.value_or(QByteArrayList()),
                                      .contentId = message.contentId}});
}

Result<std::vector<HeldMessage>> Archive::messagesOf(const ContentId &content) const
{
    return d->reader ? d->reader->messagesOf(content) : std::vector<HeldMessage>{};
}

Result<std::optional<HeldMessage>> Archive::message(MailboxId mailbox, Uid uid) const
{
    return d->reader ? d->reader->message(mailbox, uid) : std::optional<HeldMessage>();
}

Result<void> Archive::visitContents(const std::function<void(const ContentId &)> &visit) const
{
    return d->reader ? d->reader->visitContents(visit) : Result<void>();
}

Result<std::vector<OlderMessage>> Archive::messagesOfOtherEpochs(const MailboxName &name,
                                                                 UidValidity validity) const
{
    return d->reader ? d->reader->messagesOfOtherEpochs(name, validity) : std::vector<OlderMessage>{};
}

QByteArray Archive::beginningOf(const HeldMessage &held, qsizetype most) const
{
    QFile file(d->pathOf(held));
    return filesystem::fileSize(d->pathOf(held)) && file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)
               ? file.read(most)
               : QByteArray();
}

Result<std::optional<StagedMessage>> Archive::reuse(const HeldMessage &held, qint64 internalDate)
{
    if (auto writable = d->checkWritable(); !writable)
        return failure(std::move(writable.error()));
    if (filesystem::fileSize(d->pathOf(held)) != held.size)
        return std::nullopt;
    // One file has one time.
    const QString name = d->incoming->freePath();
    if (held.internalDate == internalDate && filesystem::link(d->pathOf(held), name))
        return StagedMessage{
            .file = StagedFile(name, StagedFile::SecondName()), .size = held.size, .sha256 = held.sha256};
    return d->copyOf(held, internalDate);
}

Result<void> Archive::flush()
{
    return d->checkWritable().and_then([&] { return d->committer->flush(); });
}

Result<void> Archive::writeManifests(std::chrono::steady_clock::time_point deadline)
{
    return d->checkWritable().and_then(
        [&] { return writeStaleManifests(d->root, *d->writer, *d->incoming, d->durable, deadline); });
}

Result<void> Archive::seal()
{
    return d->checkWritable().and_then([&] { return d->seal(); });
}

Result<RunId> Archive::recordRun(const RunRecord &run)
{
    if (d->writer)
        return runhistory::record(*d->writer, run);
    return failure(d->checkWritable().error());
}

Result<quint64> Archive::messageCount() const
{
    return d->reader ? d->reader->messageCount() : 0;
}

} // namespace mailsheaf
