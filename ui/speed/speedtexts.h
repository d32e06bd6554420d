// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experimentrun.h"
#include "core/experiment/experimentverdict.h"
#include "ui/base/theme.h"
#include "ui/services/speedcontroller.h"

#include <QString>

namespace mailsheaf {

/// What is said about experiments, in complete sentences. Pure functions.
namespace speedtexts {

/// What is going on, in one sentence.
[[nodiscard]] QString activity(SpeedState state, const ExperimentProgress &progress);
/// How far that run is, and how long the rest will take.
[[nodiscard]] QString detail(const ExperimentProgress &progress);

/// What a choice will cost, as far as is known before it is measured.
struct Cost
{
    QString text;
    bool warning = false; ///< It will be refused, or asked about.
};
/// @p mailboxes: empty while nobody knows.
[[nodiscard]] Cost cost(const ExperimentRequest &request, const MailboxList &mailboxes);

/// An icon, a colour and a word for whether a claim held.
struct ClaimLook
{
    QString icon;
    Tone tone = Tone::Neutral;
    QString word;
};
[[nodiscard]] ClaimLook look(const Claim &claim);
/// "3 of 4 conclusions of the experiment hold here"
[[nodiscard]] QString claimsTitle(const QList<Claim> &claims);

} // namespace speedtexts

} // namespace mailsheaf
