// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/archivetree.h"

#include "core/archive/foldermanifest.h"
#include "core/archive/mailpath.h"

#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <thread>

namespace mailsheaf {

namespace {

constexpr auto everyEntry = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

bool isManifest(const QString &name)
{
    return name == foldermanifest::manifestName() || name == foldermanifest::sumsName();
}

} // namespace

int usefulReaders()
{
    constexpr int most = 8;
    return std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, most);
}

ArchiveTree::ArchiveTree()
{
    m_places.insert(QStringLiteral("mail"), Place::Way);
}

void ArchiveTree::expect(const QString &directory, Place place)
{
    Place &known = m_places[directory.normalized(QString::NormalizationForm_C)];
    known = std::max(known, place);
}

void ArchiveTree::expectMailbox(const KeptMailbox &mailbox)
{
    const QString epoch = epochDirectory(mailbox.name, mailbox.validity);
    expect(epoch, Place::Epoch);
    for (qsizetype slash = epoch.lastIndexOf(u'/'); slash > 0; slash = epoch.lastIndexOf(u'/', slash - 1))
        expect(epoch.left(slash), Place::Way);
}

void ArchiveTree::expectBlock(const KeptMailbox &mailbox, Uid uid)
{
    expect(messageDirectory(mailbox.name, mailbox.validity, uid), Place::Block);
}

ArchiveTree::Place ArchiveTree::placeOf(const QString &directory) const
{
    return m_places.value(directory.normalized(QString::NormalizationForm_C), Place::Unknown);
}

bool ArchiveTree::walk(const QString &root, const Report &report, const CancelToken &cancel) const
{
    return walk(root, QStringLiteral("mail"), report, cancel);
}

bool ArchiveTree::walk(const QString &root, const QString &directory, const Report &report,
                       const CancelToken &cancel) const
{
    const Place place = placeOf(directory);
    QDirIterator entries(root + u'/' + directory, everyEntry);
    while (entries.hasNext() && !cancel.isCancelled()) {
        entries.next();
        const QString name = entries.fileName();
        const QString path = directory + u'/' + name;
        const QFileInfo info = entries.fileInfo();
        if (info.isDir() && !info.isSymLink()) {
            if (placeOf(path) != Place::Block && !walk(root, path, report, cancel))
                return false;
            continue;
        }
        if (isOfTheSystem(name) || (place == Place::Epoch && isManifest(name) && info.isFile()))
            continue;
        Uid uid = 0;
        const bool message = place == Place::Unknown && info.isFile() && isMessageFile(name, &uid);
        report(message ? Finding::Stray : Finding::WrongName, path);
    }
    return !cancel.isCancelled();
}

bool ArchiveTree::isOfTheSystem(const QString &name)
{
    static constexpr std::array known = {u".DS_Store", u"Thumbs.db", u"desktop.ini"};
    return name.startsWith(u"._") ||
           std::any_of(known.begin(), known.end(), [&](const char16_t *item) { return name == item; });
}

bool ArchiveTree::isMessageFile(const QString &name, Uid *uid)
{
    bool isNumber = false;
    *uid = name.left(10).toUInt(&isNumber);
    return isNumber && *uid > 0 && name == messageFileName(*uid);
}

} // namespace mailsheaf
