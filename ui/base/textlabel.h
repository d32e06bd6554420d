// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/sparseteller.h"
#include "ui/base/theme.h"

#include <QLabel>

#include <memory>
#include <optional>

namespace mailsheaf {

/// A label that never reads its text as markup (it may come from a server), with one of the few text styles
/// of the program. Size and colour follow the font and the palette of the application.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Style
    {
        Title,   ///< The name of what is shown.
        Heading, ///< Above a group.
        Figure,  ///< A number to be read from afar.
        Body,
        Secondary, ///< Explains; quieter.
        Caption,   ///< Explains; quieter and smaller.
    };

    explicit TextLabel(Style style = Style::Body, QWidget *parent = nullptr);
    TextLabel(const QString &text, Style style, QWidget *parent = nullptr);

    /// Colours the text by meaning; nullopt: by its style.
    void setTone(std::optional<Tone> tone);
    /// Leaves out a part of a text that is too long for the width, instead of asking for more room; a tool
    /// tip then shows all of it.
    void setElided(Qt::TextElideMode mode);
    [[nodiscard]] bool isElided() const { return m_elide != Qt::ElideNone; }
    /// A part of the text is left out now.
    [[nodiscard]] bool isCutOff() const;

    /// Shows a text that changes many times a second; assistive programs hear of it every few seconds. From
    /// then on instead of setText().
    void setLiveText(const QString &live);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyFont();
    void applyColor();

    Style m_style;
    std::optional<Tone> m_tone;
    Qt::TextElideMode m_elide = Qt::ElideNone;
    std::unique_ptr<SparseTeller> m_teller; ///< From the first setLiveText() on.
};

} // namespace mailsheaf
