// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <utility>

namespace mailsheaf {

namespace {

QByteArray ownCopy(const QByteArray &bytes)
{
    return {bytes.constData(), bytes.size()};
}

void overwrite(QByteArray &bytes)
{
    // volatile: the stores must not be optimised away although nobody reads them.
    volatile char *p = bytes.data();
    for (qsizetype i = 0; i < bytes.size(); ++i)
        p[i] = 0;
}

} // namespace

Secret::Secret(QByteArray utf8)
    : m_bytes(ownCopy(utf8))
{
    if (utf8.isDetached() && !utf8.isEmpty())
        overwrite(utf8);
}

Secret::Secret(const QString &text)
    : m_bytes(text.toUtf8())
{
}

Secret::Secret(const Secret &other)
    : m_bytes(ownCopy(other.m_bytes))
{
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{
}

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_bytes = ownCopy(other.m_bytes);
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

void Secret::wipe()
{
    if (!m_bytes.isEmpty())
        overwrite(m_bytes);
    m_bytes.clear();
}

} // namespace mailsheaf
