// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/sparseteller.h"

#include <utility>

namespace mailsheaf {

SparseTeller::SparseTeller(std::function<void()> tell)
    : m_tell(std::move(tell))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_isUntold)
            tellNow();
    });
}

void SparseTeller::notice()
{
    m_isUntold = true;
    if (!m_pause.isActive())
        tellNow();
}

void SparseTeller::tellNow()
{
    m_isUntold = false;
    m_pause.start();
    m_tell();
}

} // namespace mailsheaf
