// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speed/methodlook.h"

#include "ui/base/theme.h"

namespace mailsheaf {

MethodLook methodLook(ExperimentMethod method, const QPalette &palette)
{
    const bool dark = theme::isDark(palette);
    const auto color = [dark](QRgb light, QRgb onDark) { return QColor(dark ? onDark : light); };
    using Marker = MethodLook::Marker;
    switch (method) {
    case ExperimentMethod::Serial:
        return {color(0xff6b7280, 0xffa9b1bb), Qt::DotLine, Marker::None, 1};
    case ExperimentMethod::VanillaThreads:
        return {color(0xffc96a00, 0xfff2a541), Qt::SolidLine, Marker::TriangleUp, 1};
    case ExperimentMethod::VanillaProcesses:
        return {color(0xffb23a2a, 0xffff8f7a), Qt::DashLine, Marker::TriangleDown, 1};
    case ExperimentMethod::SplitThreads:
        return {color(0xff2b66c2, 0xff82b1ff), Qt::SolidLine, Marker::Square, 1};
    case ExperimentMethod::SplitProcesses:
        return {color(0xff8443b5, 0xffcda0f5), Qt::DashLine, Marker::Diamond, 1};
    case ExperimentMethod::Ours:
        return {color(0xff0a7d62, 0xff45d6ab), Qt::SolidLine, Marker::Disc, 1.5};
    }
    Q_UNREACHABLE();
}

} // namespace mailsheaf
