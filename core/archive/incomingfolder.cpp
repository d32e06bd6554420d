// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/incomingfolder.h"

#include "core/archive/archivefolder.h"
#include "core/archive/incomingmessage_p.h"

#include <QRandomGenerator>

namespace mailsheaf {

namespace {

/// Each thread has its own as long as there are enough.
int laneOfThisThread()
{
    static std::atomic<int> next = 0;
    thread_local const int lane = next++ % archivefolder::incomingLanes;
    return lane;
}

} // namespace

IncomingFolder::IncomingFolder(const QString &archive, Until until)
    : m_archive(archive)
    , m_until(until)
    , m_session(QString::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, u'0'))
{
}

IncomingMessage IncomingFolder::receive()
{
    return IncomingMessage(std::make_unique<IncomingMessage::Private>(freePath(), m_until == Until::Unnamed));
}

QString IncomingFolder::freePath()
{
    const QString name = archivefolder::temporaryName(m_session, m_number++);
    return archivefolder::incomingLane(m_archive, laneOfThisThread()) + u'/' + name;
}

} // namespace mailsheaf
