// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/incomingfolder.h"

#include "core/archive/archivefolder.h"
#include "core/archive/incomingmessage_p.h"

#include <QRandomGenerator>

namespace mailsheaf {

IncomingFolder::IncomingFolder(const QString &archive)
    : m_directory(archivefolder::incomingDirectory(archive))
    , m_session(QString::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, u'0'))
{
}

IncomingMessage IncomingFolder::receive()
{
    return IncomingMessage(std::make_unique<IncomingMessage::Private>(freePath()));
}

QString IncomingFolder::freePath()
{
    return m_directory + u'/' + archivefolder::temporaryName(m_session, m_number++);
}

} // namespace mailsheaf
