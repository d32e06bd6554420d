// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/experiment/experimentresult.h"

#include <QByteArray>

namespace mailsheaf {

/// The measurements as a file for spreadsheets and scripts: RFC 4180, UTF-8, the header
/// `method,workers,repeat,seconds,messages,bytes`, numbers with a decimal point whatever the language.
[[nodiscard]] QByteArray toCsv(const ExperimentResult &result);

/// The reverse. Also takes bare line feeds and a byte order mark. Fails with the kind Usage, naming the line.
[[nodiscard]] Result<ExperimentResult> fromCsv(const QByteArray &csv);

/// The same from and to a file. Fails with the kind Archive when it cannot be written: the old one stays.
[[nodiscard]] Result<void> writeCsvFile(const ExperimentResult &result, const QString &path);
[[nodiscard]] Result<ExperimentResult> readCsvFile(const QString &path);

} // namespace mailsheaf
