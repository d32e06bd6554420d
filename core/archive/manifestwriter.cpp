// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/manifestwriter.h"

#include "core/archive/archivefile.h"
#include "core/archive/cataloguecontents.h"
#include "core/archive/foldermanifest.h"
#include "core/archive/mailpath.h"

#include <algorithm>

namespace mailsheaf {

namespace {

Result<void> writeManifests(const QString &root, Catalogue &catalogue, const KeptMailbox &mailbox,
                            IncomingFolder &incoming, bool fsync)
{
    ArchiveFile manifest(incoming);
    ArchiveFile sums(incoming);
    const QString epoch = epochDirectory(mailbox.name, mailbox.validity);
    const QString directory = root + u'/' + epoch + u'/';
    // Somebody may have removed the directory: no reason for a backup to fail.
    if (auto made = makeArchivePath(root, epoch); !made)
        return made;
    return foldermanifest::write(
               catalogue, mailbox, [&](QByteArrayView text) { return manifest.write(text); },
               [&](QByteArrayView text) { return sums.write(text); })
        .and_then([&] { return manifest.publish(directory + foldermanifest::manifestName(), fsync); })
        .and_then(
            [&](const QByteArray &) { return sums.publish(directory + foldermanifest::sumsName(), fsync); })
        .map([](const QByteArray &) {});
}

} // namespace

Result<void> writeStaleManifests(const QString &root, Catalogue &catalogue, IncomingFolder &incoming,
                                 bool fsync)
{
    const auto stale = cataloguecontents::staleManifests(catalogue);
    if (!stale)
        return failure(stale.error());
    if (stale->empty())
        return {};
    const auto mailboxes = cataloguecontents::mailboxes(catalogue);
    if (!mailboxes)
        return failure(mailboxes.error());
    for (const KeptMailbox &mailbox : *mailboxes) {
        if (!std::binary_search(stale->begin(), stale->end(), mailbox.id))
            continue;
        auto written = writeManifests(root, catalogue, mailbox, incoming, fsync).and_then([&] {
            return cataloguecontents::setManifestsFresh(catalogue, {&mailbox.id, 1});
        });
        if (!written)
            return written;
    }
    return {};
}

} // namespace mailsheaf
