// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/icons.h"

#include "ui/base/paletteiconengine.h"

namespace mailsheaf::icons {

namespace {

QString fileFor(QStringView name)
{
    return QStringLiteral(":/icons/actions/%1.svg").arg(name);
}

} // namespace

QIcon get(QStringView name)
{
    return QIcon(new PaletteIconEngine(fileFor(name), {}));
}

QIcon get(QStringView name, Tone tone)
{
    return QIcon(new PaletteIconEngine(fileFor(name), {.tone = tone, .onAccent = false}));
}

QIcon getOnAccent(QStringView name)
{
    return QIcon(new PaletteIconEngine(fileFor(name), {.tone = std::nullopt, .onAccent = true}));
}

QIcon application()
{
    return QIcon(QStringLiteral(":/icons/" MAILSHEAF_APP_ID ".svg"));
}

QString nameFor(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Info:
        return QStringLiteral("dialog-information");
    case Tone::Ok:
        return QStringLiteral("emblem-ok");
    case Tone::Warning:
        return QStringLiteral("dialog-warning");
    case Tone::Error:
        return QStringLiteral("dialog-error");
    }
    Q_UNREACHABLE();
}

} // namespace mailsheaf::icons
