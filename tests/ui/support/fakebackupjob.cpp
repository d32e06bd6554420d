// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fakebackupjob.h"

namespace mailsheaf {

FakeBackupJob::FakeBackupJob(const BackupRequest &wanted)
    : request(wanted)
{
}

} // namespace mailsheaf
