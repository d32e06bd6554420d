// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace mailsheaf {

/// What a second start of the program asks of the first, whose window comes to the front in any case. A plain
/// value.
struct StartRequest
{
    QString account;     ///< Choose this one, by name or id; empty: leave the choice.
    bool backup = false; ///< Start the backup of the chosen account.
    /// The permission of the desktop to come to the front (XDG_ACTIVATION_TOKEN); may be empty.
    QByteArray activationToken{};

    bool operator==(const StartRequest &) const = default;
};

/// Longer ones do not travel, line end included. Bytes.
inline constexpr qsizetype maxStartRequest = 4096;

/// One line, with its end.
[[nodiscard]] QByteArray toLine(const StartRequest &request);
/// The reverse, of a line without its end; nullopt: it is no request.
[[nodiscard]] std::optional<StartRequest> startRequestOf(const QByteArray &line);

} // namespace mailsheaf
