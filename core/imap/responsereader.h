// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/imap/bytesource.h"
#include "core/imap/fetchattributes.h"
#include "core/imap/listline.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace mailsheaf {

/// What is known of a message's text before its first byte.
struct BodyStart
{
    quint64 size = 0;   ///< Exactly so many bytes will come.
    quint64 offset = 0; ///< From where in the message: not 0 when only the rest was asked for.
    Uid uid = 0;        ///< As far as the server has said it already; a hint until the response is complete.
};

/// Where FETCH responses go while they are being read. A failure ends the reading; the connection is then in
/// the middle of a response and must be dropped.
class FetchSink
{
public:
    virtual ~FetchSink() = default;
    /// The bytes of a BODY[] are about to come.
    virtual Result<void> bodyBegins(const BodyStart &start) = 0;
    virtual Result<void> bodyBytes(std::span<const char> bytes) = 0;
    /// The response is complete; called for every FETCH response, with a body or without.
    virtual Result<void> fetched(const FetchResponse &response) = 0;
    /// The same for responses with nothing but UID and size, for who has to hear of millions.
    virtual Result<void> listed(std::span<const ListLine> lines);
};

/// One response other than FETCH. The views are valid until the next call of next().
struct Response
{
    enum class Kind
    {
        Tagged,       ///< "<tag> OK|NO|BAD text"
        Untagged,     ///< "* <keyword> text", or "* <number> <keyword>"
        Fetch,        ///< Went to the sink.
        Continuation, ///< "+ text"
    };

    Kind kind = Kind::Untagged;
    std::string_view tag;
    std::string_view keyword; ///< As the server spells it: compare without case.
    quint32 number = 0;
    std::string_view text;
};

/// The streaming reader for everything after sign-in (RFC 3501 §7).
///
/// Reads from the session's socket in the session's thread. Message bodies go straight to the sink and are
/// never held; everything else is bounded: maxLine for a response without its body, maxDepth for parentheses,
/// maxTalk for what is said between two answers besides FETCH responses, of which the sink knows how many
/// there may be.
/// Unknown untagged responses and unknown FETCH attributes are stepped over. Failures: those of the source,
/// those of the sink, and Protocol when the server makes no sense; after any of them the connection must be
/// dropped.
class ResponseReader
{
public:
    static constexpr std::size_t maxLine = 1024 * 1024;
    static constexpr std::size_t maxTalk = 32 * 1024 * 1024;
    static constexpr quint64 maxBody = 0xffffffff; ///< A literal's length has 32 bits (RFC 3501 §4.3).

    /// Neither @p source nor the sink is owned.
    explicit ResponseReader(ByteSource &source);

    /// nullptr: FETCH responses are read and ignored.
    void setSink(FetchSink *sink) { m_sink = sink; }
    /// The next response; lines of a listing before it may have gone to the sink all at once.
    [[nodiscard]] Result<Response> next();
    /// Lets go of the last response, views and all; the source then stands right behind it.
    void finishResponse();

private:
    [[nodiscard]] Result<void> takeListLines();
    [[nodiscard]] Result<std::string_view> readSegment();
    [[nodiscard]] Result<void> takeLiteral(std::string_view segment, quint64 size);
    [[nodiscard]] Result<void> streamBody(quint64 offset, quint64 size);
    [[nodiscard]] Result<Response> parse(std::string_view text);
    [[nodiscard]] Result<Response> parseWithin(std::string_view text);
    [[nodiscard]] Result<void> parseFetch(std::string_view attributes);
    [[nodiscard]] Result<void> deliverQuotedBody(quint64 offset, const QByteArray &body);
    [[nodiscard]] tl::unexpected<Error> nonsense(const char *what) const;

    ByteSource &m_source;
    FetchSink *m_sink = nullptr;
    std::array<ListLine, 256> m_lines{};
    std::string m_line;          ///< A response that came with literals, put together.
    std::size_t m_toConsume = 0; ///< Bytes of the last response, kept in the source while views on them live.
    bool m_bodyStreamed = false;
    quint64 m_bodySize = 0;
    std::size_t m_talk = 0; ///< Bytes since the last answer.
};

} // namespace mailsheaf
