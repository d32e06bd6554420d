// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/catalogue.h"
#include "core/archive/incomingfolder.h"

namespace mailsheaf {

/// Brings the manifests of all mailboxes whose rows have changed up to date (see foldermanifest.h), and notes
/// that in the catalogue when they are durable. Call when nothing is being added any more.
[[nodiscard]] Result<void> writeStaleManifests(const QString &root, Catalogue &catalogue,
                                               IncomingFolder &incoming, bool fsync);

} // namespace mailsheaf
