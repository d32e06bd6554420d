// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/paletteiconengine.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

namespace mailsheaf {

namespace {

QPixmap colored(QSvgRenderer &renderer, const QSize &size, const QColor &color)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(size)));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    return pixmap;
}

} // namespace

PaletteIconEngine::PaletteIconEngine(const QString &file, const IconInk &ink)
    : m_file(file)
    , m_ink(ink)
    , m_renderer(std::make_shared<QSvgRenderer>(file))
{
}

QColor PaletteIconEngine::color(QIcon::Mode mode) const
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    if (mode == QIcon::Selected || m_ink.onAccent)
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    return m_ink.tone ? theme::tone(*m_ink.tone, palette)
                      : palette.color(QPalette::Active, QPalette::WindowText);
}

void PaletteIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal scale = painter->device()->devicePixelRatioF();
    painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
}

QPixmap PaletteIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap PaletteIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal)
{
    if (size.isEmpty() || !m_renderer->isValid())
        return {};
    const QColor wanted = color(mode);
    const QString cacheKey = QStringLiteral("mailsheaf-icon %1 %2 %3x%4")
                                 .arg(m_file, wanted.name(QColor::HexArgb))
                                 .arg(size.width())
                                 .arg(size.height());
    QPixmap result;
    if (!QPixmapCache::find(cacheKey, &result)) {
        result = colored(*m_renderer, size, wanted);
        QPixmapCache::insert(cacheKey, result);
    }
    return result;
}

QString PaletteIconEngine::key() const
{
    return QStringLiteral("mailsheaf-palette");
}

QIconEngine *PaletteIconEngine::clone() const
{
    return new PaletteIconEngine(*this);
}

bool PaletteIconEngine::isNull()
{
    return !m_renderer->isValid();
}

} // namespace mailsheaf
