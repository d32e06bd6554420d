// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace mailsheaf {

/// Turns the "message(s)" of the source texts into "message" or "messages". Qt leaves that to a translation
/// file, also for English; this needs none. Install it before real translations, which then go first.
class EnglishPlurals final : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *disambiguation,
                                    int n) const override;
};

} // namespace mailsheaf
