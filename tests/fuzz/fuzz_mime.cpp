// SPDX-License-Identifier: GPL-3.0-or-later
// A message that a stranger has written. First byte: how long the pieces of long lines are.
#include "tests/fuzz/fuzzing.h"

#include "core/mime/mimestructure.h"

using namespace mailsheaf;
using namespace mailsheaf::fuzzing;

namespace {

bool isHarmless(const QString &text)
{
    return text.size() <= 500 &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c < u' ' || c == u'\x202e'; });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Input input(data, size);
    const qsizetype longest = input.byte() + 2;
    MimeStructure structure;
    while (!input.atEnd()) {
        QByteArray line = QByteArray::fromStdString(std::string(input.line()));
        line += '\n';
        for (qsizetype at = 0; at < line.size(); at += longest)
            structure.take(line.mid(at, longest), at == 0);
    }
    structure.finish();

    for (const char *field : {"Subject", "From", "To"})
        require(isHarmless(structure.header().text(field)), "what is shown is harmless");
    require(!structure.parts().empty() && structure.parts().size() <= MimeStructure::maxParts,
            "a message has a bounded number of parts");
    quint64 bytes = 0;
    for (const MimePart &part : structure.parts()) {
        require(part.depth >= 0 && part.depth <= static_cast<int>(MimeStructure::maxDepth),
                "depth is bounded");
        require(isHarmless(part.fileName) && part.mediaType.size() < 100, "what is shown is harmless");
        bytes += part.bytes;
    }
    require(bytes <= size, "parts are not larger than the message");
    return 0;
}
