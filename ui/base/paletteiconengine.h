// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/theme.h"

#include <QIconEngine>

#include <memory>
#include <optional>

class QSvgRenderer;

namespace mailsheaf {

/// What colour an icon is drawn in.
struct IconInk
{
    std::optional<Tone> tone; ///< By meaning; without one in the colour of text.
    bool onAccent = false;    ///< For a background in the accent colour.
};

/// Draws a monochrome SVG in the colour of the moment: the text colour of the application's palette for the
/// icon's mode, or a colour with a meaning. A change of palette is followed without a new icon, because the
/// colour is chosen when the icon is drawn.
class PaletteIconEngine final : public QIconEngine
{
public:
    PaletteIconEngine(const QString &file, const IconInk &ink);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                                       qreal scale) override;
    [[nodiscard]] QString key() const override;
    [[nodiscard]] QIconEngine *clone() const override;
    [[nodiscard]] bool isNull() override;

private:
    [[nodiscard]] QColor color(QIcon::Mode mode) const;

    QString m_file;
    IconInk m_ink;
    std::shared_ptr<QSvgRenderer> m_renderer;
};

} // namespace mailsheaf
