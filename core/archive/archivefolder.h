// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/knownplace.h"
#include "core/base/error.h"

#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>

/// The folder of an archive as a place: whether it may be one, who has it, and what lies in it besides mail.
namespace mailsheaf::archivefolder {

[[nodiscard]] QString catalogueFile(const QString &root);
[[nodiscard]] QString incomingDirectory(const QString &root);
/// Subfolders of incomingDirectory(), for as many threads: they would wait for each other in one folder.
constexpr int incomingLanes = 8;
[[nodiscard]] QString incomingLane(const QString &root, int lane);
/// The name of a temporary file; @p session: 16 hex digits that no other run has.
[[nodiscard]] QString temporaryName(const QString &session, quint64 number);

/// Refuses a folder without an archive where one is known to have been: when this account has used it, or
/// when another disk is there now. Then its own disk is not connected, and a new archive would only hide
/// that.
[[nodiscard]] Result<void> checkKnown(const QString &path, const std::optional<KnownPlace> &known);
/// Refuses a path that can be no archive; makes the folder when only it is missing. The answer is absolute
/// and without symbolic links.
[[nodiscard]] Result<QString> prepare(const QString &path);
/// The same for reading: makes nothing, and takes a folder that is not there yet.
[[nodiscard]] Result<QString> look(const QString &path);
/// Keeps other programs out for as long as the lock lives, or says who is in.
[[nodiscard]] Result<std::unique_ptr<QLockFile>> lock(const QString &root);
/// Writes something and takes it away again: tells why nothing can be written where somebody else's library
/// does not.
[[nodiscard]] Result<void> tryWriting(const QString &root);
/// Makes `incoming/` and empties it of temporary files an interrupted run has left. Call with the lock held.
[[nodiscard]] Result<void> prepareIncoming(const QString &root);

} // namespace mailsheaf::archivefolder
