// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace mailsheaf {

/// The header of a message or of one of its parts (RFC 5322, RFC 2045), as somebody wrote it: nothing in it
/// can be relied on. An ordinary value; nothing fails, what makes no sense is empty.
///
/// Encoded words and parameters are vmime's to read, field by field and never more than maxValue bytes of
/// one: on whole messages its parser is recursive, and quadratic.
class MimeHeader
{
public:
    static constexpr std::size_t maxFields = 1000;
    static constexpr qsizetype maxValue = 4096;

    MimeHeader() = default;
    /// @p text: everything above the empty line. Fields beyond maxFields are left out.
    explicit MimeHeader(const QByteArray &text);

    /// Of the first field of that name, without line breaks; empty when there is none. @p name: as it is
    /// usually written, "Subject".
    [[nodiscard]] QByteArray raw(QByteArrayView name) const;
    /// The same, decoded and safe to show (serverText()).
    [[nodiscard]] QString text(QByteArrayView name) const;

    /// "text/plain", in lower case; that is what it is when nothing is said (RFC 2045 §5.2).
    [[nodiscard]] QByteArray mediaType() const;
    /// What separates the parts of a multipart; empty for everything else.
    [[nodiscard]] QByteArray boundary() const;
    /// Safe to show, not to be used as a path.
    [[nodiscard]] QString fileName() const;

private:
    std::vector<std::pair<QByteArray, QByteArray>> m_fields;
};

} // namespace mailsheaf
