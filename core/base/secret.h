// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace mailsheaf {

/// A password in memory. Cannot be printed, compared to a log line or turned into a string by accident;
/// its bytes are overwritten when the last copy goes.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray utf8);
    explicit Secret(const QString &text);
    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    /// The plain bytes, UTF-8. For the sign-in call and the keychain only.
    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }

private:
    void wipe();

    QByteArray m_bytes; ///< Never shared with another QByteArray: wiping must reach the only copy.
};

} // namespace mailsheaf
