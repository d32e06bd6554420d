// SPDX-License-Identifier: GPL-3.0-or-later
// The guard before vmime's parser. What it lets through has one of four plain forms, whatever the server
// sends.
//
// A line that begins with '>' and a digit is one of the lines that the program sends.
#include "tests/fuzz/fuzzing.h"

#include "core/imap/streamguard.h"

#include <array>
#include <string>

using namespace mailsheaf;
using namespace mailsheaf::fuzzing;

namespace {

constexpr std::array<std::string_view, 5> sentLines = {
    "a001 CAPABILITY", "a002 LOGIN somebody secret",
    "a002 AUTHENTICATE PLAIN AGEAYg==", "c29tZWJvZHk=", R"(a003 LIST "" "")"};

bool isPlain(char c)
{
    return c >= 0x20 && c < 0x7f;
}

void checkPassed(std::string_view passed)
{
    if (passed.empty())
        return;
    require(passed.ends_with("\r\n"), "what passes is a whole line");
    passed.remove_suffix(2);
    require(std::ranges::all_of(passed, isPlain), "what passes is one line of printable ASCII");
    require(passed.starts_with("* ") || passed.starts_with("+ ") || passed.starts_with("a00"),
            "what passes has a known form");
    require(passed.find('{') == std::string_view::npos && passed.find('(') == std::string_view::npos,
            "what passes has no literal and no parentheses");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Input input(data, size);
    StreamGuard guard(QStringLiteral("imap.example.org"));
    while (!input.atEnd()) {
        const std::string_view line = input.line();
        if (line.size() == 2 && line[0] == '>' && line[1] >= '0' && line[1] < '5') {
            guard.lineSent(sentLines[static_cast<std::size_t>(line[1] - '0')]);
            continue;
        }
        const auto passed = guard.pass(line);
        if (!passed)
            return 0; // The session has ended.
        checkPassed(*passed);
        require(guard.bytesToSkip() <= StreamGuard::maxSkippedLiteral, "what is skipped is bounded");
    }
    return 0;
}
