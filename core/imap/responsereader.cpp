// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/responsereader.h"

#include "core/imap/ascii.h"
#include "core/imap/fetchattributes.h"
#include "core/imap/responsecursor.h"

#include <QCoreApplication>

#include <algorithm>

namespace mailsheaf {

namespace {

struct ResponseReaderText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::ResponseReader)
};

/// What a response is shows in so many bytes. It is asked again at every literal, of which a long response
/// may have hundreds of thousands.
constexpr std::size_t longestHead = 64;

/// Only data responses carry literals; the human text of a status response may end in "{5}" and mean nothing.
bool mayCarryLiteral(std::string_view line)
{
    if (!line.starts_with("* "))
        return false;
    std::string_view rest = line.substr(2, longestHead);
    const std::string_view word = ascii::takeWord(rest);
    return !(ascii::equals(word, "OK") || ascii::equals(word, "NO") || ascii::equals(word, "BAD") ||
             ascii::equals(word, "BYE") || ascii::equals(word, "PREAUTH"));
}

/// Where in a message the literal announced at the end of @p line begins; nullopt when it is not the text of
/// one. A line end cannot stand inside a quoted string, so this is the attribute name and nothing else.
std::optional<quint64> announcedBody(std::string_view line)
{
    std::string_view before = line.substr(0, line.rfind('{'));
    while (!before.empty() && before.back() == ' ')
        before.remove_suffix(1);
    const std::size_t start = before.find_last_of(" (");
    return start == std::string_view::npos ? std::nullopt : bodyOffset(before.substr(start + 1));
}

/// The UID in the attributes that have come so far, or 0.
Uid uidIn(std::string_view head)
{
    for (const std::string_view mark : {"(UID ", " UID "}) {
        const std::size_t at = head.find(mark);
        if (at == std::string_view::npos)
            continue;
        std::string_view rest = head.substr(at + mark.size());
        return ascii::number<Uid>(ascii::takeWord(rest)).value_or(0);
    }
    return 0;
}

bool isFetch(std::string_view line)
{
    if (!line.starts_with("* "))
        return false;
    std::string_view rest = line.substr(2, longestHead);
    (void)ascii::takeWord(rest);
    return ascii::startsWith(rest, "FETCH ");
}

} // namespace

Result<void> FetchSink::listed(std::span<const ListLine> lines)
{
    for (const ListLine &line : lines) {
        FetchResponse response;
        response.message.uid = line.uid;
        response.announcedSize = line.size;
        if (auto heard = fetched(response); !heard)
            return heard;
    }
    return {};
}

ResponseReader::ResponseReader(ByteSource &source)
    : m_source(source)
{
}

void ResponseReader::finishResponse()
{
    m_source.consume(m_toConsume);
    m_toConsume = 0;
}

Result<Response> ResponseReader::next()
{
    finishResponse();
    m_line.clear();
    m_bodyStreamed = false;
    m_bodySize = 0;
    if (auto taken = takeListLines(); !taken)
        return failure(taken.error());
    while (true) {
        const auto segment = readSegment();
        if (!segment)
            return failure(segment.error());
        const auto literal = ascii::announcedLiteral(*segment);
        if (literal && mayCarryLiteral(m_line.empty() ? *segment : std::string_view(m_line))) {
            if (auto taken = takeLiteral(*segment, *literal); !taken)
                return failure(taken.error());
            continue;
        }
        if (m_line.empty())
            return parseWithin(*segment);
        m_line += *segment;
        if (m_line.size() > maxLine)
            return nonsense("a response that is far too long");
        return parseWithin(m_line);
    }
}

/// As many as have arrived whole.
Result<void> ResponseReader::takeListLines()
{
    if (!m_sink)
        return {};
    std::span<const ListLine> lines;
    do {
        lines = std::span(m_lines).first(parseListLines(m_source.buffered(), m_lines));
        if (lines.empty())
            return {};
        if (auto heard = m_sink->listed(lines); !heard)
            return heard;
        std::size_t bytes = 0;
        for (const ListLine &line : lines)
            bytes += line.length;
        m_source.consume(bytes);
    } while (lines.size() == m_lines.size());
    return {};
}

/// The next line, or the part of a response after a literal, without its line end.
Result<std::string_view> ResponseReader::readSegment()
{
    std::size_t searched = 0;
    std::size_t end = std::string_view::npos;
    while ((end = m_source.buffered().find('\n', searched)) == std::string_view::npos) {
        searched = m_source.buffered().size();
        if (searched > maxLine)
            return nonsense("a line that is far too long");
        if (auto filled = m_source.fill(); !filled)
            return failure(filled.error());
    }
    std::string_view segment = m_source.buffered().substr(0, end);
    m_toConsume = end + 1;
    if (!segment.empty() && segment.back() == '\r')
        segment.remove_suffix(1);
    return segment;
}

Result<void> ResponseReader::takeLiteral(std::string_view segment, quint64 size)
{
    const std::string_view head = m_line.empty() ? segment : std::string_view(m_line);
    const auto body = isFetch(head) ? announcedBody(segment) : std::nullopt;
    const quint64 held = body ? 0 : size;
    if (held > maxLine || m_line.size() + segment.size() + held > maxLine)
        return nonsense("a response that is far too long");
    if (body) {
        m_line += segment.substr(0, segment.rfind('{'));
        m_line += ResponseCursor::bodyMark;
    } else {
        m_line += segment;
        m_line += "\r\n";
    }
    m_source.consume(m_toConsume);
    m_toConsume = 0;
    if (body)
        return streamBody(*body, size);
    while (m_source.buffered().size() < size) {
        if (auto filled = m_source.fill(); !filled)
            return filled;
    }
    m_line += m_source.buffered().substr(0, static_cast<std::size_t>(size));
    m_source.consume(static_cast<std::size_t>(size));
    return {};
}

Result<void> ResponseReader::streamBody(quint64 offset, quint64 size)
{
    if (size > maxBody)
        return nonsense("a message of more than 4 GiB");
    // A second text for one message goes nowhere; what to think of the first is for the sink to say.
    FetchSink *sink = m_bodyStreamed ? nullptr : m_sink;
    m_bodyStreamed = true;
    m_bodySize = size;
    if (sink) {
        if (auto begun = sink->bodyBegins({.size = size, .offset = offset, .uid = uidIn(m_line)}); !begun)
            return begun;
    }
    while (size > 0) {
        if (m_source.buffered().empty()) {
            if (auto filled = m_source.fill(); !filled)
                return filled;
        }
        const std::string_view bytes =
            m_source.buffered().substr(0, static_cast<std::size_t>(std::min<quint64>(size, maxBody)));
        if (sink) {
            if (auto written = sink->bodyBytes(bytes); !written)
                return written;
        }
        size -= bytes.size();
        m_source.consume(bytes.size());
    }
    return {};
}

Result<Response> ResponseReader::parseWithin(std::string_view text)
{
    auto response = parse(text);
    if (!response)
        return response;
    if (response->kind == Response::Kind::Tagged)
        m_talk = 0;
    else if (response->kind != Response::Kind::Fetch)
        m_talk += text.size();
    if (m_talk > maxTalk)
        return nonsense("far too much talk without an answer");
    return response;
}

Result<Response> ResponseReader::parse(std::string_view text)
{
    Response response;
    std::string_view rest = text;
    response.tag = ascii::takeWord(rest);
    if (response.tag == "+") {
        response.kind = Response::Kind::Continuation;
        response.text = rest;
        return response;
    }
    response.keyword = ascii::takeWord(rest);
    if (response.tag.empty() || response.keyword.empty())
        return nonsense("an empty response");
    if (response.tag != "*")
        response.kind = Response::Kind::Tagged;
    else if (const auto number = ascii::number<quint32>(response.keyword)) {
        response.number = *number;
        response.keyword = ascii::takeWord(rest);
    }
    response.text = rest;
    if (response.kind == Response::Kind::Untagged && ascii::equals(response.keyword, "FETCH")) {
        response.kind = Response::Kind::Fetch;
        if (auto parsed = parseFetch(rest); !parsed)
            return failure(parsed.error());
    }
    return response;
}

Result<void> ResponseReader::parseFetch(std::string_view attributes)
{
    auto parsed = parseFetchAttributes(attributes);
    // The mark of a streamed body stands in the text exactly once, where the body was.
    if (!parsed || parsed->bodyStreamed != m_bodyStreamed)
        return nonsense("a malformed FETCH response");
    if (parsed->quotedBody) {
        m_bodySize = static_cast<quint64>(parsed->quotedBody->size());
        if (auto delivered = deliverQuotedBody(parsed->response.bodyOffset, *parsed->quotedBody); !delivered)
            return delivered;
    }
    parsed->response.message.size = m_bodySize;
    return m_sink ? m_sink->fetched(parsed->response) : Result<void>();
}

Result<void> ResponseReader::deliverQuotedBody(quint64 offset, const QByteArray &body)
{
    if (!m_sink)
        return {};
    if (auto begun = m_sink->bodyBegins({.size = static_cast<quint64>(body.size()), .offset = offset});
        !begun)
        return begun;
    return m_sink->bodyBytes(ascii::view(body));
}

tl::unexpected<Error> ResponseReader::nonsense(const char *what) const
{
    return failure(
        ErrorKind::Protocol,
        ResponseReaderText::tr("%1 sent an answer that makes no sense. The connection was dropped.")
            .arg(m_source.peer()),
        QString::fromLatin1(what));
}

} // namespace mailsheaf
