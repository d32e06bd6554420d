// SPDX-License-Identifier: GPL-3.0-or-later
// The reader of everything that comes after sign-in. Whatever the pieces are in which the bytes arrive, it
// must read the same.
#include "tests/fuzz/fuzzing.h"

#include "core/imap/responsereader.h"

#include <string>

using namespace mailsheaf;
using namespace mailsheaf::fuzzing;

namespace {

/// Writes down what it hears, and holds the reader to what it promises.
class Listener final : public FetchSink
{
public:
    Result<void> bodyBegins(const BodyStart &start) override
    {
        m_due = start.size;
        note("body at " + std::to_string(start.offset) + " of " + std::to_string(start.size) + ": ");
        return {};
    }
    Result<void> bodyBytes(std::span<const char> bytes) override
    {
        require(bytes.size() <= m_due, "no more bytes than announced");
        m_due -= bytes.size();
        m_heard.append(bytes.data(), bytes.size());
        return {};
    }
    Result<void> fetched(const FetchResponse &response) override
    {
        require(m_due == 0, "a response is complete when it is delivered");
        const FetchedMessage &message = response.message;
        note("uid " + std::to_string(message.uid) + " size " + std::to_string(message.size) + " date " +
             std::to_string(message.internalDate) + " flags " + message.flags.join(' ').toStdString() +
             " body " + std::to_string(static_cast<int>(response.body)) + " announced " +
             std::to_string(response.announcedSize.value_or(0)));
        return {};
    }

    void note(const std::string &line) { m_heard += '\n' + line; }
    [[nodiscard]] const std::string &heard() const { return m_heard; }

private:
    std::string m_heard;
    quint64 m_due = 0;
};

std::string readAll(std::string_view bytes, std::size_t piece)
{
    Pieces source(bytes, piece);
    ResponseReader reader(source);
    Listener listener;
    reader.setSink(&listener);
    while (true) {
        const auto response = reader.next();
        if (!response) {
            listener.note(errorKindName(response.error().kind).toStdString());
            return listener.heard();
        }
        // Lines of a listing go to the sink several at once, or are responses like any other.
        if (response->kind != Response::Kind::Fetch)
            listener.note(std::to_string(static_cast<int>(response->kind)) + ' ' +
                          std::string(response->tag) + ' ' + std::string(response->keyword) + ' ' +
                          std::to_string(response->number) + ' ' + std::string(response->text));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Input input(data, size);
    const std::size_t piece = input.byte() + std::size_t(1);
    require(readAll(input.rest(), piece) == readAll(input.rest(), size),
            "what is read does not depend on how it arrives");
    return 0;
}
