// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experimentmethod.h"

#include <QColor>
#include <QPalette>

namespace mailsheaf {

/// What a method is drawn with. Colour, line and marker each tell the methods apart, so that the chart also
/// reads in grey; the colours differ for colour-blind eyes too.
struct MethodLook
{
    enum class Marker
    {
        None, ///< Serial: a flat line, no points.
        TriangleUp,
        TriangleDown,
        Square,
        Diamond,
        Disc,
    };
    QColor color;
    Qt::PenStyle line = Qt::SolidLine;
    Marker marker = Marker::None;
    double width = 1; ///< Of the line, relative to the others.
};

/// At least 3:1 on the Base of usual palettes.
[[nodiscard]] MethodLook methodLook(ExperimentMethod method, const QPalette &palette);

} // namespace mailsheaf
