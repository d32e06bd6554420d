// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/mimeheader.h"

#include "core/base/error.h"
#include "core/imap/vmimebridge.h"

#include <QByteArrayList>

#include <algorithm>
#include <vmime/contentDispositionField.hpp>
#include <vmime/contentTypeField.hpp>

namespace mailsheaf {

namespace {

/// vmime asks the system for its character set at first use.
void prepareVmime()
{
    static const bool prepared = [] {
        vmime::platform::setHandler<vmimebridge::SystemHandler>();
        return true;
    }();
    Q_UNUSED(prepared)
}

QString converted(const vmime::string &utf8)
{
    return serverText(QByteArray::fromStdString(utf8));
}

// Where vmime's parsers lose count, the standard library throws, not they; so every exception is caught here.

/// Encoded words (RFC 2047).
QString decoded(const QByteArray &value)
{
    if (!value.contains("=?"))
        return serverText(value);
    prepareVmime();
    try {
        const auto text = vmime::text::decodeAndUnfold(value.toStdString());
        return converted(text->getConvertedText(vmime::charset("utf-8")));
    } catch (const std::exception &) {
        return serverText(value); // an unknown character set
    }
}

/// Parameters may be encoded by RFC 2231 or, against the rules and very often, by RFC 2047.
QString decoded(const vmime::word &value)
{
    try {
        return decoded(QByteArray::fromStdString(value.getConvertedText(vmime::charset("utf-8"))));
    } catch (const std::exception &) {
        return decoded(QByteArray::fromStdString(value.getBuffer()));
    }
}

/// nullptr when it makes no sense.
template <typename Field>
vmime::shared_ptr<Field> fieldOf(const char *name, const QByteArray &value)
{
    if (value.isEmpty())
        return {};
    prepareVmime();
    try {
        return vmime::dynamicCast<Field>(
            vmime::headerFieldFactory::getInstance()->create(name, value.toStdString()));
    } catch (const std::exception &) {
        return {};
    }
}

bool isName(const QByteArray &name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](char c) { return c > 0x20 && c < 0x7f; });
}

} // namespace

MimeHeader::MimeHeader(const QByteArray &text)
{
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = text.indexOf('\n', begin);
        end = end < 0 ? text.size() : end;
        QByteArray line = text.mid(begin, end - begin);
        begin = end + 1;
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.startsWith(' ') || line.startsWith('\t')) {
            if (!m_fields.empty() && m_fields.back().second.size() < maxValue)
                m_fields.back().second += line;
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(std::max<qsizetype>(colon, 0)).trimmed();
        if (isName(name) && m_fields.size() < maxFields)
            m_fields.emplace_back(name, line.mid(colon + 1).left(maxValue).trimmed());
    }
}

QByteArray MimeHeader::raw(QByteArrayView name) const
{
    const auto field = std::ranges::find_if(
        m_fields, [name](const auto &each) { return each.first.compare(name, Qt::CaseInsensitive) == 0; });
    return field == m_fields.end() ? QByteArray() : field->second.left(maxValue);
}

QString MimeHeader::text(QByteArrayView name) const
{
    return decoded(raw(name));
}

QByteArray MimeHeader::mediaType() const
{
    const QByteArray value = raw("Content-Type");
    const QByteArray type = value.split(';').first().trimmed().toLower();
    const bool isType = type.count('/') == 1 && isName(type) && type.size() < 100;
    return isType ? type : QByteArrayLiteral("text/plain");
}

QByteArray MimeHeader::boundary() const
{
    if (!mediaType().startsWith("multipart/"))
        return {};
    const auto field = fieldOf<vmime::contentTypeField>("Content-Type", raw("Content-Type"));
    return field && field->hasBoundary() ? QByteArray::fromStdString(field->getBoundary()).trimmed()
                                         : QByteArray();
}

QString MimeHeader::fileName() const
{
    const auto disposition =
        fieldOf<vmime::contentDispositionField>("Content-Disposition", raw("Content-Disposition"));
    if (disposition && disposition->hasFilename())
        return decoded(disposition->getFilename());
    const auto type = fieldOf<vmime::contentTypeField>("Content-Type", raw("Content-Type"));
    return type && type->hasParameter("name") ? decoded(type->getParameter("name")->getValue()) : QString();
}

} // namespace mailsheaf
