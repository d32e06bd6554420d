// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

#include <optional>
#include <string_view>

namespace mailsheaf {

/// The mechanism to sign in with, from what the server offers: "PLAIN", "LOGIN" and so on for SASL, "" for
/// the LOGIN command (RFC 3501 §6.2.3), nullopt when there is no way that this program speaks. One choice:
/// never a second mechanism after the first has failed, because each try with a wrong password counts against
/// the account.
///
/// @p isAscii: whether user name and password are ASCII, which the LOGIN command demands. It takes one round
/// trip where SASL takes two, and every worker signs in.
[[nodiscard]] std::optional<QByteArray> chooseMechanism(const QByteArrayList &capabilities, bool isAscii);

/// Whether @p capabilities hold @p name, in any case.
[[nodiscard]] bool offersCapability(const QByteArrayList &capabilities, std::string_view name);

} // namespace mailsheaf
