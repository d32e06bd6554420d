// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/blockingbackup.h"

#include "core/backup/backupengine.h"

#include <future>

namespace mailsheaf {

namespace {

constexpr auto lookEvery = std::chrono::milliseconds(50);

} // namespace

RunReport runBackup(const BackupRequest &request, const std::function<void(const RunProgress &)> &progress,
                    const CancelToken &cancel)
{
    std::promise<RunReport> ended;
    std::future<RunReport> report = ended.get_future();
    BackupEngine engine(request, {.progress =
                                      [&](const RunProgress &now) {
                                          if (progress)
                                              progress(now);
                                      },
                                  .report = [&](const RunReport &end) { ended.set_value(end); }});
    engine.start();
    while (report.wait_for(lookEvery) != std::future_status::ready) {
        if (cancel.isCancelled())
            engine.stop();
    }
    return report.get();
}

} // namespace mailsheaf
