// SPDX-License-Identifier: GPL-3.0-or-later
// What is taken apart of single responses: FETCH, LIST, STATUS, dates.
#include "tests/fuzz/fuzzing.h"

#include "core/imap/fetchattributes.h"
#include "core/imap/listline.h"
#include "core/imap/listresponse.h"

using namespace mailsheaf;
using namespace mailsheaf::fuzzing;

namespace {

/// The quick way through a listing gives what the ordinary one does.
void compareListLine(std::string_view text)
{
    const auto line = parseListLine(text);
    if (!line)
        return;
    require(line->length <= text.size() && text[line->length - 1] == '\n', "a line ends with its end");
    const std::string_view attributes = text.substr(text.find('('), line->length - 2 - text.find('('));
    const auto parsed = parseFetchAttributes(attributes);
    require(parsed && parsed->response.message.uid == line->uid &&
                parsed->response.announcedSize == quint64(line->size),
            "both ways read the same");
}

void parseResponses(std::string_view text)
{
    if (const auto parsed = parseFetchAttributes(text)) {
        require(!parsed->bodyStreamed || !parsed->quotedBody, "there is one body");
        require(!parsed->response.hasFlags || !parsed->response.message.flags.contains("\\Recent"),
                "what belongs to the session is no flag");
    }
    if (const auto info = parseList(text))
        (void)info->name.shown();
    if (const auto status = parseStatus(text))
        require(!status->rawName.isNull(), "a state has a name");
    (void)bodyOffset(text);
    (void)parseInternalDate(text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Input input(data, size);
    compareListLine(input.rest());
    parseResponses(input.rest());
    return 0;
}
