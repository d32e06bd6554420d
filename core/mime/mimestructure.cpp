// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/mimestructure.h"

namespace mailsheaf {

void MimeStructure::take(const QByteArray &line, bool begins)
{
    if (begins && line.startsWith("--") && takeBoundary(line))
        return;
    if (m_inHeader)
        takeHeader(line, begins);
    else if (m_inText)
        m_parts.back().bytes += static_cast<quint64>(line.size());
}

void MimeStructure::finish()
{
    if (m_inHeader)
        endHeader();
}

/// Also that of an outer multipart, which ends the inner ones with it.
bool MimeStructure::takeBoundary(const QByteArray &line)
{
    for (std::size_t outer = m_boundaries.size(); outer > 0; --outer) {
        const QByteArray &boundary = m_boundaries[outer - 1];
        if (!QByteArrayView(line).sliced(2).startsWith(boundary))
            continue;
        const QByteArray tail = line.mid(2 + boundary.size()).trimmed();
        if (!tail.isEmpty() && tail != "--")
            continue;
        if (m_inHeader)
            endHeader();
        m_boundaries.resize(tail.isEmpty() ? outer : outer - 1);
        m_inText = false;
        if (tail.isEmpty())
            beginPart();
        return true;
    }
    return false;
}

void MimeStructure::beginPart()
{
    m_inHeader = m_parts.size() < maxParts;
    m_cut = m_cut || !m_inHeader;
}

void MimeStructure::takeHeader(const QByteArray &line, bool begins)
{
    if (begins && (line == "\n" || line == "\r\n"))
        endHeader();
    else if (m_header.size() + line.size() <= maxHeader)
        m_header += line;
    else
        m_cut = true;
}

void MimeStructure::endHeader()
{
    const MimeHeader header(m_header);
    m_header.clear();
    m_inHeader = false;
    if (m_parts.empty())
        m_message = header;
    const QByteArray boundary = header.boundary();
    m_parts.push_back({.mediaType = header.mediaType(),
                       .fileName = header.fileName(),
                       .bytes = 0,
                       .depth = static_cast<int>(m_boundaries.size())});
    m_inText = boundary.isEmpty();
    if (!boundary.isEmpty() && m_boundaries.size() < maxDepth)
        m_boundaries.push_back(boundary);
    else
        m_cut = m_cut || !boundary.isEmpty();
}

} // namespace mailsheaf
