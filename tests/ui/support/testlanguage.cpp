// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/testlanguage.h"

#include "core/base/englishplurals.h"
#include "translations/translations.h"

#include <QApplication>
#include <QRegularExpression>

namespace mailsheaf {

namespace {

constexpr QStringView plain = u"aceinouyACEINOUY";
constexpr QStringView accented = u"áçéíñóúýÁÇÉÍÑÓÚÝ";
constexpr qsizetype wordLength = 7;

class PseudoTranslator final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *disambiguation,
                                    int n) const override
    {
        if (!QByteArrayView(context).startsWith("mailsheaf::"))
            return {};
        const QString plural = m_plurals.translate(context, sourceText, disambiguation, n);
        return pseudoText(plural.isNull() ? QString::fromUtf8(sourceText) : plural);
    }

private:
    EnglishPlurals m_plurals;
};

/// Words of the length that words have, so that lines can break.
QString padding(qsizetype length)
{
    QString text;
    while (text.size() < length)
        text += text.size() % wordLength == wordLength - 1 ? u' ' : u'~';
    return text.trimmed();
}

} // namespace

QString pseudoText(const QString &english)
{
    static const QRegularExpression kept(QStringLiteral("%L?(\\d+|n)|</?\\w+>"));
    QString text = english;
    qsizetype letters = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QRegularExpressionMatch match = kept.match(text, i, QRegularExpression::NormalMatch,
                                                         QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch()) {
            i = match.capturedEnd() - 1;
            continue;
        }
        ++letters;
        if (const qsizetype known = plain.indexOf(text.at(i)); known >= 0)
            text[i] = accented.at(known);
    }
    return u'[' + text + u' ' + padding((letters * 2 + 4) / 5) + u']';
}

void useTestLanguage(const QString &code)
{
    const bool rightToLeft = code == QStringLiteral("rtl");
    if (code != QStringLiteral("pseudo") && !rightToLeft) {
        installTranslations(*qApp, code);
        return;
    }
    installTranslations(*qApp, QStringLiteral("en"));
    QCoreApplication::installTranslator(new PseudoTranslator(qApp));
    if (rightToLeft)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
}

} // namespace mailsheaf
