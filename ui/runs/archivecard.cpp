// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/archivecard.h"

#include "ui/base/card.h"
#include "ui/base/iconlabel.h"
#include "ui/base/icons.h"
#include "ui/base/meterbar.h"
#include "ui/base/textlabel.h"
#include "ui/runs/historytexts.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace mailsheaf {

namespace {

using Style = TextLabel::Style;

Tone toneOf(const std::optional<RecordedVerification> &verified)
{
    if (!verified)
        return Tone::Neutral;
    return verified->problems == 0 ? Tone::Ok : Tone::Error;
}

} // namespace

ArchiveCard::ArchiveCard(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(1.6, this))
    , m_verified(new TextLabel(Style::Body, this))
    , m_bar(new MeterBar(this))
    , m_toRetry(new TextLabel(Style::Secondary, this))
{
    m_verified->setObjectName(QStringLiteral("verifiedLabel"));
    m_toRetry->setObjectName(QStringLiteral("toRetryLabel"));
    m_bar->setObjectName(QStringLiteral("verifyProgressBar"));
    m_bar->setAccessibleName(tr("Progress of the verification"));
    createButtons();
    createLayout();
    showVerification(VerifyState::Idle, {});
}

void ArchiveCard::createButtons()
{
    const auto make = [this](QStringView icon, const QString &text, const char *name,
                             const QString &description) {
        auto *button = new QPushButton(icons::get(icon), text, this);
        button->setObjectName(QLatin1StringView(name));
        button->setAccessibleDescription(description);
        button->setToolTip(description);
        return button;
    };
    m_verifyPushButton = make(u"emblem-ok", tr("Verif&y now"), "verifyPushButton",
                              tr("Reads every message and compares it with what arrived"));
    m_cancelPushButton =
        make(u"media-playback-stop", tr("Cance&l"), "cancelVerifyPushButton", tr("Ends it; nothing is lost"));
    m_certificatePushButton = make(u"folder-open", tr("Open cer&tificate"), "certificatePushButton",
                                   tr("Shows what the last verification found"));
    m_retryPushButton = make(u"view-refresh", tr("&Retry failed"), "retryPushButton",
                             tr("Backs up only what could not be fetched before"));
    m_repairPushButton = make(u"document-edit", tr("Re&pair"), "repairPushButton",
                              tr("Fetches again what is damaged or missing and the server still has"));
    connect(m_repairPushButton, &QPushButton::clicked, this, &ArchiveCard::repairRequested);
    connect(m_verifyPushButton, &QPushButton::clicked, this, &ArchiveCard::verifyRequested);
    connect(m_cancelPushButton, &QPushButton::clicked, this, &ArchiveCard::cancelRequested);
    connect(m_certificatePushButton, &QPushButton::clicked, this, &ArchiveCard::certificateRequested);
    connect(m_retryPushButton, &QPushButton::clicked, this, &ArchiveCard::retryRequested);
}

void ArchiveCard::createLayout()
{
    const int space = gap(this);
    for (TextLabel *label : {m_verified, m_toRetry})
        label->setWordWrap(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space / 2);
    texts->addWidget(m_verified);
    texts->addWidget(m_bar);
    texts->addWidget(m_toRetry);
    auto *top = new QHBoxLayout;
    top->setSpacing(space * 3 / 2);
    top->addWidget(m_icon, 0, Qt::AlignTop);
    top->addLayout(texts, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space);
    for (QPushButton *button : {m_verifyPushButton, m_cancelPushButton, m_repairPushButton,
                                m_certificatePushButton, m_retryPushButton})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(space * 2, space * 3 / 2, space * 2, space * 3 / 2);
    inside->setSpacing(space * 3 / 2);
    inside->addLayout(top);
    inside->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

void ArchiveCard::showArchive(const ArchiveView &view, bool busy, const QDateTime &now)
{
    m_isBusy = busy;
    m_hasFailures = view.history.toRetry > 0;
    m_hasProblems = view.verified && view.verified->problems > 0;
    m_lastVerified = historytexts::lastVerified(view.verified ? &*view.verified : nullptr, now);
    const Tone tone = toneOf(view.verified);
    m_icon->setIcon(icons::get(icons::nameFor(tone), tone));
    m_toRetry->setText(historytexts::toRetry(view.history.toRetry));
    m_certificatePushButton->setEnabled(view.hasCertificate);
    if (m_state == VerifyState::Idle)
        m_verified->setLiveText(m_lastVerified);
    updateButtons();
}

void ArchiveCard::showVerification(VerifyState state, const VerifyProgress &progress)
{
    const bool hadFocus =
        m_verifyPushButton->hasFocus() || m_repairPushButton->hasFocus() || m_cancelPushButton->hasFocus();
    const bool changes = state != m_state;
    m_state = state;
    m_bar->setVisible(state != VerifyState::Idle);
    m_bar->setProgress(progress.bytesDone, progress.bytesTotal);
    m_verified->setLiveText(state == VerifyState::Idle ? m_lastVerified
                                                       : historytexts::activity(state, progress));
    updateButtons();
    if (changes && hadFocus)
        (state == VerifyState::Idle ? m_verifyPushButton : m_cancelPushButton)->setFocus();
}

void ArchiveCard::updateButtons()
{
    const bool idle = m_state == VerifyState::Idle;
    m_verifyPushButton->setVisible(idle);
    m_verifyPushButton->setEnabled(!m_isBusy);
    m_cancelPushButton->setVisible(!idle);
    m_cancelPushButton->setEnabled(m_state != VerifyState::Stopping);
    m_repairPushButton->setVisible(idle && m_hasProblems);
    m_repairPushButton->setEnabled(!m_isBusy);
    m_retryPushButton->setEnabled(idle && !m_isBusy && m_hasFailures);
}

} // namespace mailsheaf
