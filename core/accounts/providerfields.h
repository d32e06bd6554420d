// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/providertable.h"

#include <QJsonObject>

namespace mailsheaf {

/// Reads one entry of a provider table. Fails with a clause that says which field is wrong and what it has to
/// be.
[[nodiscard]] tl::expected<Provider, QString> providerFromJson(const QJsonObject &entry);
/// The reverse; leaves out what is not known.
[[nodiscard]] QJsonObject toJson(const Provider &provider);

} // namespace mailsheaf
