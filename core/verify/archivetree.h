// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/keptmessage.h"
#include "core/base/canceltoken.h"

#include <QHash>
#include <QString>

#include <functional>

namespace mailsheaf {

/// So many of an archive's files are worth reading at the same time on this computer.
[[nodiscard]] int usefulReaders();

/// Walks the directories below `mail/` and finds what no mailbox of the catalogue accounts for. What lies in
/// the blocks of known mailboxes it leaves to others, as nobody wants three million names at once. One
/// thread.
class ArchiveTree final
{
public:
    ArchiveTree();

    enum class Finding
    {
        Stray,     ///< A message by its name and place.
        WrongName, ///< Anything else.
    };
    using Report = std::function<void(Finding finding, const QString &path)>;

    /// A mailbox that may be there, and its blocks of UIDs that hold messages.
    void expectMailbox(const KeptMailbox &mailbox);
    void expectBlock(const KeptMailbox &mailbox, Uid uid);

    /// @p report gets paths relative to the archive, whose root @p root is. False when cancelled.
    [[nodiscard]] bool walk(const QString &root, const Report &report, const CancelToken &cancel) const;

    /// What the system puts into any directory it likes: no concern of ours.
    [[nodiscard]] static bool isOfTheSystem(const QString &name);
    /// Whether @p name is the name of a message file; its UID then goes to @p uid.
    [[nodiscard]] static bool isMessageFile(const QString &name, Uid *uid);

private:
    enum class Place
    {
        Unknown,
        Way,   ///< Leads to mailboxes.
        Epoch, ///< Holds blocks and the manifests.
        Block, ///< Holds messages.
    };

    void expect(const QString &directory, Place place);
    [[nodiscard]] Place placeOf(const QString &directory) const;
    bool walk(const QString &root, const QString &directory, const Report &report,
              const CancelToken &cancel) const;

    QHash<QString, Place> m_places; ///< By relative path, composed (NFC).
};

} // namespace mailsheaf
