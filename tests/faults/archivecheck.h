// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/dovecotserver.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>

namespace mailsheaf {

/// What an archive must hold, from what the test's server serves; and what is wrong with one that does not.
/// Knows the layout from archive.h alone, and reads a copy of the catalogue: looking changes nothing.
class ArchiveCheck
{
public:
    explicit ArchiveCheck(const std::vector<ServedMessage> &served, char separator = '/');

    /// What may be wrong at no moment, however a run has ended: a file under a final name that is not the
    /// whole message that belongs there, a stranger, a row of the catalogue without its whole file. Empty
    /// when all is well.
    [[nodiscard]] QStringList violations(const QString &archive) const;
    /// What an undisturbed run leaves no trace of: violations, messages that are missing in the tree or in
    /// the catalogue, temporary files, a lock, a log of the catalogue.
    [[nodiscard]] QStringList shortcomings(const QString &archive) const;
    /// How many messages lie under their final names.
    [[nodiscard]] static qsizetype messagesIn(const QString &archive);

    /// What the catalogue says: path of each message and the hexadecimal SHA-256 that it should have. nullopt
    /// and the reason in @p problem when it cannot be read. @p catalogue: the file; its log lies beside it.
    /// Both are changed as by any program that opens them.
    [[nodiscard]] static std::optional<QHash<QString, QByteArray>> rows(const QString &catalogue,
                                                                        QString *problem);
    /// Those of @p rows whose file is not what they say. @p contents: of a path within the archive; nullopt
    /// when there is no such file.
    [[nodiscard]] static QStringList falseRows(
        const QHash<QString, QByteArray> &rows,
        const std::function<std::optional<QByteArray>(const QString &)> &contents);

    [[nodiscard]] qsizetype messages() const { return m_hashes.size(); }

private:
    struct Seen
    {
        QStringList problems;
        QHash<QString, QByteArray> files; ///< Path within the archive, hexadecimal SHA-256.
        std::optional<QHash<QString, QByteArray>> rows;
    };
    [[nodiscard]] Seen look(const QString &archive) const;
    void lookAtFiles(const QString &archive, Seen *seen) const;
    static void lookAtCatalogue(const QString &archive, Seen *seen);

    QHash<QString, QByteArray> m_hashes; ///< By the message's path within the archive.
};

} // namespace mailsheaf
