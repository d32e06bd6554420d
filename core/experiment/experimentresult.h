// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experimentmethod.h"

#include <QList>
#include <QMetaType>

#include <optional>

namespace mailsheaf {

/// What one run took. A plain value.
struct Measurement
{
    ExperimentMethod method = ExperimentMethod::Serial;
    int workers = 1;
    int repeat = 1;
    double seconds = 0; ///< From connecting to the last message on the disk.
    quint64 messages = 0;
    quint64 bytes = 0;

    bool operator==(const Measurement &) const = default;
};

/// The repeats of one method with one number of workers, in seconds.
struct Spread
{
    double median = 0;
    double min = 0;
    double max = 0;
    int runs = 0;

    bool operator==(const Spread &) const = default;
};

/// All measurements of an experiment, also of one that goes on or was stopped. A plain value.
class ExperimentResult
{
public:
    ExperimentResult() = default;
    explicit ExperimentResult(QList<Measurement> measurements);

    void add(const Measurement &measurement) { m_measurements.append(measurement); }
    [[nodiscard]] const QList<Measurement> &measurements() const { return m_measurements; }
    [[nodiscard]] bool isEmpty() const { return m_measurements.isEmpty(); }

    /// Those that were measured, in the order of the experiment.
    [[nodiscard]] QList<ExperimentMethod> methods() const;
    /// Ascending; of one method, and of all but Serial, whose one worker is no point of the scale.
    [[nodiscard]] QList<int> workers(ExperimentMethod method) const;
    [[nodiscard]] QList<int> workers() const;
    [[nodiscard]] std::optional<Spread> spread(ExperimentMethod method, int workers) const;
    /// The median, or 0 where nothing was measured.
    [[nodiscard]] double median(ExperimentMethod method, int workers) const;
    /// The number of workers with the smallest median; 0 where nothing was measured.
    [[nodiscard]] int fastestWorkers(ExperimentMethod method) const;

    bool operator==(const ExperimentResult &) const = default;

private:
    QList<Measurement> m_measurements;
};

} // namespace mailsheaf

Q_DECLARE_METATYPE(mailsheaf::Measurement)
Q_DECLARE_METATYPE(mailsheaf::ExperimentResult)
