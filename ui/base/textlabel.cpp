// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/textlabel.h"

#include "ui/base/plaintooltip.h"

#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>
#include <QToolTip>

namespace mailsheaf {

namespace {

QFont fontFor(TextLabel::Style style, QFont font)
{
    const auto scale = [&font](double factor) {
        if (font.pointSizeF() > 0)
            font.setPointSizeF(font.pointSizeF() * factor);
        else
            font.setPixelSize(qRound(font.pixelSize() * factor));
    };
    switch (style) {
    case TextLabel::Style::Title:
        scale(1.55);
        font.setWeight(QFont::DemiBold);
        break;
    case TextLabel::Style::Figure:
        scale(1.2);
        font.setWeight(QFont::DemiBold);
        break;
    case TextLabel::Style::Heading:
        font.setWeight(QFont::DemiBold);
        break;
    case TextLabel::Style::Caption:
        scale(0.92);
        break;
    case TextLabel::Style::Body:
    case TextLabel::Style::Secondary:
        break;
    }
    return font;
}

bool isQuiet(TextLabel::Style style)
{
    return style == TextLabel::Style::Secondary || style == TextLabel::Style::Caption;
}

} // namespace

TextLabel::TextLabel(Style style, QWidget *parent)
    : QLabel(parent)
    , m_style(style)
{
    setTextFormat(Qt::PlainText);
    applyFont();
    applyColor();
}

TextLabel::TextLabel(const QString &text, Style style, QWidget *parent)
    : TextLabel(style, parent)
{
    setText(text);
}

void TextLabel::setTone(std::optional<Tone> tone)
{
    m_tone = tone;
    applyColor();
}

void TextLabel::setElided(Qt::TextElideMode mode)
{
    m_elide = mode;
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    updateGeometry();
}

void TextLabel::setLiveText(const QString &live)
{
    if (live == text())
        return;
    if (!m_teller)
        m_teller = std::make_unique<SparseTeller>([this] { setAccessibleName(text()); });
    // A label with a name of its own does not tell of its text.
    if (accessibleName().isEmpty())
        setAccessibleName(live);
    setText(live);
    m_teller->notice();
}

bool TextLabel::isCutOff() const
{
    return isElided() && fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize usual = QLabel::minimumSizeHint();
    // While hidden, a width is none that a layout has given, or not the one that it will give.
    if (m_elide == Qt::ElideNone)
        return wordWrap() && isVisible() ? QSize(usual.width(), heightForWidth(width())) : usual;
    return {fontMetrics().averageCharWidth() * 4, usual.height()};
}

void TextLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    // Layouts forget about height for width when they compute the least size of a window.
    if (wordWrap() && event->size().width() != event->oldSize().width())
        updateGeometry();
}

void TextLabel::applyFont()
{
    setFont(fontFor(m_style, QApplication::font(this)));
}

void TextLabel::applyColor()
{
    // From the application's palette, not from our own: what we set ourselves must not feed back.
    const QPalette base = QApplication::palette(this);
    QColor color = base.color(QPalette::WindowText);
    if (m_tone)
        color = theme::tone(*m_tone, base);
    else if (isQuiet(m_style))
        color = theme::secondaryText(base);
    if (palette().color(QPalette::Active, QPalette::WindowText) == color)
        return;
    QPalette changed = palette();
    changed.setColor(QPalette::Active, QPalette::WindowText, color);
    changed.setColor(QPalette::Inactive, QPalette::WindowText, color);
    setPalette(changed);
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty() || !isCutOff())
        return QLabel::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(text()), this);
    return true;
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange)
        applyColor();
    else if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (m_elide == Qt::ElideNone) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QRect area = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), m_elide, area.width());
    style()->drawItemText(&painter, area, QStyle::visualAlignment(layoutDirection(), alignment()), palette(),
                          isEnabled(), shown, foregroundRole());
}

} // namespace mailsheaf
