// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/manifestwriter.h"

#include "core/archive/archivefile.h"
#include "core/archive/cataloguecontents.h"
#include "core/archive/foldermanifest.h"
#include "core/archive/mailpath.h"

#include <algorithm>

namespace mailsheaf {

namespace {

using Deadline = std::chrono::steady_clock::time_point;

/// So many mailboxes become durable together.
constexpr std::size_t mailboxesAtOnce = 64;

/// Adds the two files of @p mailbox to @p files. Cancelled: not ready at the deadline.
Result<void> compose(const QString &root, Catalogue &catalogue, const KeptMailbox &mailbox,
                     IncomingFolder &incoming, Deadline deadline, std::vector<CompleteFile> *files)
{
    ArchiveFile manifest(incoming);
    ArchiveFile sums(incoming);
    const QString epoch = epochDirectory(mailbox.name, mailbox.validity);
    const QString directory = root + u'/' + epoch + u'/';
    const auto inTime = [&] {
        return std::chrono::steady_clock::now() < deadline ? Result<void>() : failure(Error::cancelled());
    };
    const auto take = [&](CompleteFile &&file) { files->push_back(std::move(file)); };
    // Somebody may have removed the directory: no reason for a backup to fail.
    return inTime()
        .and_then([&] { return makeArchivePath(root, epoch); })
        .and_then([&] {
            return foldermanifest::write(
                catalogue, mailbox,
                [&](QByteArrayView text) { return inTime().and_then([&] { return manifest.write(text); }); },
                [&](QByteArrayView text) { return sums.write(text); });
        })
        .and_then([&] { return manifest.complete(directory + foldermanifest::manifestName()).map(take); })
        .and_then([&] { return sums.complete(directory + foldermanifest::sumsName()).map(take); });
}

Result<void> writeSome(const QString &root, Catalogue &catalogue, std::span<const KeptMailbox> mailboxes,
                       IncomingFolder &incoming, bool fsync, Deadline deadline)
{
    std::vector<CompleteFile> files;
    std::vector<MailboxId> ids;
    for (const KeptMailbox &mailbox : mailboxes) {
        auto composed = compose(root, catalogue, mailbox, incoming, deadline, &files);
        if (!composed && composed.error().isCancelled())
            break;
        if (!composed)
            return composed;
        ids.push_back(mailbox.id);
    }
    return publish(std::move(files), fsync).and_then([&] {
        return cataloguecontents::setManifestsFresh(catalogue, ids);
    });
}

} // namespace

Result<void> writeStaleManifests(const QString &root, Catalogue &catalogue, IncomingFolder &incoming,
                                 bool fsync, Deadline deadline)
{
    const auto stale = cataloguecontents::staleManifests(catalogue);
    if (!stale || stale->empty())
        return stale.map([](const auto &) {});
    auto mailboxes = cataloguecontents::mailboxes(catalogue);
    if (!mailboxes)
        return failure(mailboxes.error());
    std::erase_if(*mailboxes, [&](const KeptMailbox &mailbox) {
        return !std::binary_search(stale->begin(), stale->end(), mailbox.id);
    });
    for (std::span<const KeptMailbox> left = *mailboxes; !left.empty();) {
        const auto some = left.first(std::min(left.size(), mailboxesAtOnce));
        if (auto written = writeSome(root, catalogue, some, incoming, fsync, deadline); !written)
            return written;
        left = left.subspan(some.size());
    }
    return {};
}

} // namespace mailsheaf
