// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/catalogue.h"
#include "core/archive/incomingfolder.h"

#include <chrono>

namespace mailsheaf {

/// Brings the manifests of all mailboxes whose rows have changed up to date (see foldermanifest.h), and notes
/// that in the catalogue when they are durable. Call when nothing is being added any more. What is not ready
/// at @p deadline stays as it is, and noted: the next run makes up for it.
[[nodiscard]] Result<void> writeStaleManifests(
    const QString &root, Catalogue &catalogue, IncomingFolder &incoming, bool fsync,
    std::chrono::steady_clock::time_point deadline = std::chrono::steady_clock::time_point::max());

} // namespace mailsheaf
