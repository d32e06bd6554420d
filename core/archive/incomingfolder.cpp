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
    , m_session(QString::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, u'0'))
    , m_until(until == Until::Unnamed && namesCanCome() ? Until::Unnamed : Until::Named)
{
}

/// Some file systems make files without names, but cannot give them one; and what their rights are is the
/// same for all, so it is looked at only here.
bool IncomingFolder::namesCanCome()
{
    const QString name = freePath();
    auto file = filesystem::NewFile::createUnnamed(name);
    const bool named = file && file->isOursAlone() && file->giveName(name);
    if (named)
        filesystem::removeFile(name);
    return named;
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
