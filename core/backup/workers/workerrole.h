// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mailsheaf {

/// Whether this process was started as a worker: then main() does nothing but return runWorkerRole().
[[nodiscard]] bool isWorkerRole(int argc, char **argv);
/// The life of a worker process: reads its job and its orders from standard input, fetches into the archive's
/// incoming folder, reports on standard output; see workerframes.h. Needs a QCoreApplication. Ends when
/// standard input does, so it never outlives its parent. Returns the exit code.
[[nodiscard]] int runWorkerRole();

} // namespace mailsheaf
