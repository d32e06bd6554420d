// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/catalogue.h"
#include "core/archive/keptmessage.h"

#include <QByteArrayView>

#include <functional>

/// The two files that lie beside the messages of a mailbox, in its `messages-<UIDVALIDITY>` directory:
///
/// `mailsheaf-folder.tsv` says all that the catalogue knows, so that the catalogue can be made anew: UTF-8,
/// fields separated by tabs, lines ended by LF; "%", tabs and control characters within a field are %XX.
///
///     mailsheaf-folder  1  <raw mailbox name, base64>  <delimiter>  <UIDVALIDITY>  <name as people read it>
///     uid  size  internaldate  sha256  vanished  content  flags  labels        one line a message, ascending
///     end  <number of messages>  <SHA-256 of everything above, in hex>
///
/// Times are seconds since 1970-01-01 UTC, "vanished" is empty for a message that is still on the server.
/// `SHA256SUMS` proves all messages and the manifest: `sha256sum -c SHA256SUMS`.
namespace mailsheaf::foldermanifest {

using Sink = std::function<Result<void>(QByteArrayView)>;

[[nodiscard]] QString manifestName();
[[nodiscard]] QString sumsName();

/// Writes both texts from the catalogue, in one pass.
[[nodiscard]] Result<void> write(Catalogue &catalogue, const KeptMailbox &mailbox, const Sink &manifest,
                                 const Sink &sums);

/// What the first line of a manifest says.
struct Heading
{
    MailboxName name;
    UidValidity validity = 0;
};

/// Whether a manifest is all there, exactly as it was written, and of a format this program knows.
[[nodiscard]] bool isIntact(const QString &path);
/// Reads an intact manifest: @p begin hears its heading, then @p each of every message. Failures: Archive
/// when it is not intact, then neither is called; those of @p begin and @p each.
[[nodiscard]] Result<void> read(const QString &path,
                                const std::function<Result<void>(const Heading &)> &begin,
                                const std::function<Result<void>(const KeptMessage &)> &each);

/// The SHA-256 that a SHA256SUMS file says of its files. Lines that make no sense are left out.
[[nodiscard]] QHash<QString, QByteArray> readSums(const QString &path);

} // namespace mailsheaf::foldermanifest
