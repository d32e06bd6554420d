// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mime/mimeheader.h"

#include <optional>
#include <vector>

namespace mailsheaf {

/// One part of a message, in the order in which they come. A plain value.
struct MimePart
{
    QByteArray mediaType{}; ///< "multipart/mixed": what follows at a greater depth is in it.
    QString fileName{};     ///< Safe to show; often empty.
    quint64 bytes = 0;      ///< Of its text, as it stands in the file; 0 for a multipart.
    int depth = 0;          ///< 0: the message itself.
};

/// Takes a message apart into its parts, line by line (RFC 2046 §5.1). Of one thread.
///
/// Never recursive; the time it takes grows with the size of the message and nothing else, and the memory is
/// bounded, whoever wrote the message. What is beyond the limits is left out, and isCut() says so.
class MimeStructure
{
public:
    static constexpr std::size_t maxDepth = 50;
    static constexpr std::size_t maxParts = 1000;
    static constexpr qsizetype maxHeader = 128 * 1024;

    /// @p line: with its end; or a piece of a line that is very long, then only the first one @p begins it.
    void take(const QByteArray &line, bool begins);
    /// After the last line.
    void finish();

    /// Of the message itself.
    [[nodiscard]] const MimeHeader &header() const { return m_message; }
    [[nodiscard]] const std::vector<MimePart> &parts() const { return m_parts; }
    [[nodiscard]] bool isCut() const { return m_cut; }

private:
    [[nodiscard]] bool takeBoundary(const QByteArray &line);
    void takeHeader(const QByteArray &line, bool begins);
    void beginPart();
    void endHeader();

    MimeHeader m_message;
    std::vector<MimePart> m_parts;
    std::vector<QByteArray> m_boundaries; ///< Of the multiparts around this line, outermost first.
    QByteArray m_header;                  ///< The one that is being read.
    bool m_inHeader = true;
    bool m_inText = false; ///< What comes now counts for the last part.
    bool m_cut = false;
};

} // namespace mailsheaf
