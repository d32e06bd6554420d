// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speed/speedsetup.h"

#include "ui/base/card.h"
#include "ui/base/columnscrollarea.h"
#include "ui/base/icons.h"
#include "ui/base/primarybutton.h"
#include "ui/base/textlabel.h"
#include "ui/speed/togglechip.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOption>

#include <array>

namespace mailsheaf {

namespace {

using Style = TextLabel::Style;

constexpr std::array offeredWorkers{1, 2, 3, 4, 6, 8, 12, 16};
constexpr int mostMessages = 20'000;

/// "vanilla-threads" makes "vanillaThreadsCheckBox".
QString checkBoxName(ExperimentMethod method)
{
    QString name;
    for (const QString &word : methodName(method).split(u'-'))
        name += name.isEmpty() ? word : word.left(1).toUpper() + word.mid(1);
    return name + QStringLiteral("CheckBox");
}

/// Where the text of a check box begins, so that what explains it can stand below.
int textIndent(const QCheckBox *box)
{
    QStyleOptionButton option;
    option.initFrom(box);
    return box->style()->pixelMetric(QStyle::PM_IndicatorWidth, &option, box) +
           box->style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, &option, box);
}

QSpinBox *makeSpinBox(QWidget *parent, const QString &objectName, int least, int most, int value)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(objectName);
    box->setRange(least, most);
    box->setValue(value);
    box->setGroupSeparatorShown(true);
    box->setAlignment(Qt::AlignRight);
    return box;
}

} // namespace

SpeedSetup::SpeedSetup(QWidget *parent)
    : QWidget(parent)
    , m_choices(new QWidget(this))
{
    createLayout();
    showState(SpeedState::Idle);
}

void SpeedSetup::createLayout()
{
    const int space = gap(this);
    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(space * 3 / 2);
    choices->addWidget(createMethods());
    choices->addWidget(createWorkers());
    choices->addWidget(createSample());
    m_estimate = new TextLabel(Style::Caption, this);
    m_estimate->setObjectName(QStringLiteral("speedEstimateLabel"));
    m_estimate->setWordWrap(true);

    auto *content = new QWidget(this);
    auto *contentColumn = new QVBoxLayout(content);
    contentColumn->setContentsMargins(0, 0, 0, 0);
    contentColumn->setSpacing(space * 3 / 2);
    contentColumn->addWidget(m_choices);
    contentColumn->addWidget(m_estimate);
    contentColumn->addStretch();
    auto *scroll = new ColumnScrollArea(QStringLiteral("speedSetupScrollArea"), this);
    scroll->setColumn(content);

    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(space * 2, space * 3 / 2, space * 2, space * 2);
    inside->setSpacing(space * 3 / 2);
    inside->addWidget(scroll, 1);
    inside->addWidget(createButtons());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

QWidget *SpeedSetup::createMethods()
{
    auto *group = new QWidget(m_choices);
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new TextLabel(tr("Methods to compare"), Style::Heading, group));
    column->addSpacing(gap(this) / 2);
    for (const ExperimentMethod method : allExperimentMethods()) {
        auto *box = new QCheckBox(methodTitle(method), group);
        box->setObjectName(checkBoxName(method));
        box->setAccessibleDescription(methodExplanation(method));
        // Providers lock out who signs in a thousand times in a row, so that must be somebody's wish.
        box->setChecked(!isVanilla(method));
        auto *explanation = new TextLabel(methodExplanation(method), Style::Caption, group);
        explanation->setContentsMargins(textIndent(box), 0, 0, 0);
        column->addWidget(box);
        column->addWidget(explanation);
        column->addSpacing(gap(this) / 3);
        m_methods.insert(method, box);
        connect(box, &QCheckBox::toggled, this, &SpeedSetup::settingsChanged);
    }
    return group;
}

QWidget *SpeedSetup::createWorkers()
{
    auto *group = new QWidget(m_choices);
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap(this) / 2);
    column->addWidget(new TextLabel(tr("Numbers of workers"), Style::Heading, group));
    auto *row = new QHBoxLayout;
    row->setSpacing(gap(this) / 2);
    for (const int count : offeredWorkers) {
        auto *chip = new ToggleChip(QLocale().toString(count), group);
        chip->setObjectName(QStringLiteral("workers%1ToolButton").arg(count));
        chip->setAccessibleName(tr("%n worker(s)", nullptr, count));
        chip->setChecked(count == 1 || count == 2 || count == 4 || count == 8);
        row->addWidget(chip);
        m_workers.insert(count, chip);
        connect(chip, &QToolButton::toggled, this, &SpeedSetup::settingsChanged);
    }
    row->addStretch();
    column->addLayout(row);
    return group;
}

QWidget *SpeedSetup::createSample()
{
    auto *group = new QWidget(m_choices);
    const ExperimentRequest usual;
    m_messages = makeSpinBox(group, QStringLiteral("messagesSpinBox"), 1, mostMessages,
                             static_cast<int>(usual.messages));
    m_messages->setSingleStep(100);
    m_messages->setAccessibleName(tr("Messages in each run"));
    m_repeats = makeSpinBox(group, QStringLiteral("repeatsSpinBox"), 1, maxRepeats, usual.repeats);
    m_repeats->setAccessibleName(tr("Repeats"));
    m_repeats->setAccessibleDescription(tr("How often each is measured; the chart shows the medians"));
    // First, so that whoever hears of the change finds it to be the user's.
    connect(m_messages, &QSpinBox::valueChanged, this, [this] { m_hasOwnMessages = true; });
    auto *form = new QGridLayout(group);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(gap(this) / 2);
    int line = 0;
    for (const auto &[title, box] :
         {std::pair{tr("&Messages in each run"), m_messages}, std::pair{tr("&Repeats"), m_repeats}}) {
        auto *label = new TextLabel(title, Style::Body, group);
        label->setBuddy(box);
        form->addWidget(label, line, 0);
        form->addWidget(box, line++, 1);
        connect(box, &QSpinBox::valueChanged, this, &SpeedSetup::settingsChanged);
    }
    form->setColumnStretch(0, 1);
    return group;
}

QWidget *SpeedSetup::createButtons()
{
    auto *group = new QWidget(this);
    m_startPushButton = new PrimaryButton(group);
    m_startPushButton->setObjectName(QStringLiteral("startExperimentPushButton"));
    m_startPushButton->setText(tr("S&tart"));
    m_startPushButton->setIcon(icons::getOnAccent(u"media-playback-start"));
    m_startPushButton->setAccessibleDescription(
        tr("Downloads the sample again and again and measures how long it takes"));
    m_stopPushButton = new QPushButton(icons::get(u"media-playback-stop"), tr("St&op"), group);
    m_stopPushButton->setObjectName(QStringLiteral("stopExperimentPushButton"));
    m_stopPushButton->setAccessibleDescription(tr("Ends the experiment; what was measured stays"));
    const int height = qRound(fontMetrics().height() * 1.9);
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap(this));
    m_startPushButton->setMinimumHeight(height);
    m_stopPushButton->setMinimumHeight(height);
    row->addWidget(m_startPushButton, 2);
    row->addWidget(m_stopPushButton, 1);
    connect(m_startPushButton, &QPushButton::clicked, this, &SpeedSetup::startRequested);
    connect(m_stopPushButton, &QPushButton::clicked, this, &SpeedSetup::stopRequested);
    return group;
}

ExperimentRequest SpeedSetup::settings() const
{
    ExperimentRequest request;
    request.methods.clear();
    for (auto it = m_methods.begin(); it != m_methods.end(); ++it) {
        if (it.value()->isChecked())
            request.methods.append(it.key());
    }
    request.workers.clear();
    for (auto it = m_workers.begin(); it != m_workers.end(); ++it) {
        if (it.value()->isChecked())
            request.workers.append(it.key());
    }
    request.messages = static_cast<quint64>(m_messages->value());
    request.repeats = m_repeats->value();
    return request;
}

void SpeedSetup::suggestMessages(quint64 messages)
{
    if (m_hasOwnMessages)
        return;
    m_messages->setValue(static_cast<int>(messages));
    m_hasOwnMessages = false; // that was not the user
}

void SpeedSetup::showState(SpeedState state)
{
    const bool idle = state == SpeedState::Idle;
    // Keyboard users stay where the next thing to do is.
    const bool hadFocus = m_startPushButton->hasFocus() || m_stopPushButton->hasFocus();
    m_choices->setEnabled(idle);
    m_startPushButton->setEnabled(idle);
    m_stopPushButton->setEnabled(state == SpeedState::Starting || state == SpeedState::Running);
    if (hadFocus)
        (idle ? static_cast<QPushButton *>(m_startPushButton) : m_stopPushButton)->setFocus();
}

void SpeedSetup::showEstimate(const QString &text, bool warning)
{
    m_estimate->setText(text);
    m_estimate->setTone(warning ? std::optional(Tone::Warning) : std::nullopt);
}

void SpeedSetup::focusFirst()
{
    m_startPushButton->setFocus();
}

} // namespace mailsheaf
