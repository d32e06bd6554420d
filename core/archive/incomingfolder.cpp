// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/incomingfolder.h"

#include "core/archive/archivefolder.h"
#include "core/archive/incomingmessage_p.h"

#include <QRandomGenerator>

namespace mailsheaf {

namespace {

constexpr int lanesOfAThread = 8;

/// Each thread has its own as long as there are enough, and takes them in turn.
int nextLane()
{
    static std::atomic<int> threads = 0;
    thread_local const int first = threads++ * lanesOfAThread % archivefolder::incomingLanes;
    thread_local int turn = 0;
    turn = (turn + 1) % lanesOfAThread;
    return first + turn;
}

} // namespace

IncomingFolder::IncomingFolder(const QString &archive)
    : m_archive(archive)
    , m_session(QString::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, u'0'))
{
}

IncomingMessage IncomingFolder::receive()
{
    return IncomingMessage(std::make_unique<IncomingMessage::Private>(freePath()));
}

QString IncomingFolder::freePath()
{
    const QString name = archivefolder::temporaryName(m_session, m_number++);
    return archivefolder::incomingLane(m_archive, nextLane()) + u'/' + name;
}

} // namespace mailsheaf
