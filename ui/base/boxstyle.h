// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace mailsheaf {

/// Fusion, the style of Qt's own, with check boxes whose outline can be seen: 3:1 against what is around and
/// inside, as WCAG 2.1 asks. Fusion's is a little darker than the window, which a dark window swallows.
class BoxStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    /// Becomes the style of the application where that is Fusion; other styles are left as they are. To be
    /// called after the application is made, before the first window.
    static void install();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;

private:
    using QProxyStyle::QProxyStyle;
};

} // namespace mailsheaf
