// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace CLI {
class App;
}

namespace mailsheaf {

struct MessageOptions
{
    QString file; ///< Absolute.
    bool json = false;
};

/// What CLI11 fills in, still as written.
struct RawMessage
{
    std::string file;
    bool json = false;
};

/// Describes `mailsheaf-cli message` to @p app.
void addMessage(CLI::App &app, RawMessage &raw);
[[nodiscard]] MessageOptions toMessage(const RawMessage &raw);

} // namespace mailsheaf
