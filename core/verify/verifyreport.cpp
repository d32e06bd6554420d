// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/verifyreport.h"

#include <QCoreApplication>

#include <numeric>

namespace mailsheaf {

namespace {

struct VerifyReportText
{
    Q_DECLARE_TR_FUNCTIONS(mailsheaf::VerifyReport)
};

} // namespace

QString problemKey(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::Missing:
        return QStringLiteral("missing");
    case ProblemKind::WrongSize:
        return QStringLiteral("wrong-size");
    case ProblemKind::WrongContent:
        return QStringLiteral("wrong-content");
    case ProblemKind::Unreadable:
        return QStringLiteral("unreadable");
    case ProblemKind::Stray:
        return QStringLiteral("stray");
    case ProblemKind::WrongName:
        return QStringLiteral("wrong-name");
    case ProblemKind::Manifest:
        return QStringLiteral("manifest");
    case ProblemKind::Catalogue:
        return QStringLiteral("catalogue");
    case ProblemKind::NotBackedUp:
        return QStringLiteral("not-backed-up");
    }
    Q_UNREACHABLE();
}

QString problemText(ProblemKind kind, quint64 count)
{
    const int n = static_cast<int>(count);
    switch (kind) {
    case ProblemKind::Missing:
        return VerifyReportText::tr("%n message file(s) missing", nullptr, n);
    case ProblemKind::WrongSize:
        return VerifyReportText::tr("%n message file(s) of the wrong size", nullptr, n);
    case ProblemKind::WrongContent:
        return VerifyReportText::tr("%n damaged message file(s)", nullptr, n);
    case ProblemKind::Unreadable:
        return VerifyReportText::tr("%n unreadable message file(s)", nullptr, n);
    case ProblemKind::Stray:
        return VerifyReportText::tr("%n message file(s) that the catalogue does not know", nullptr, n);
    case ProblemKind::WrongName:
        return VerifyReportText::tr("%n other file(s) among the messages", nullptr, n);
    case ProblemKind::Manifest:
        return VerifyReportText::tr("%n manifest(s) missing or not true", nullptr, n);
    case ProblemKind::Catalogue:
        return VerifyReportText::tr("%n problem(s) of the catalogue", nullptr, n);
    case ProblemKind::NotBackedUp:
        return VerifyReportText::tr("%n message(s) of the server not backed up", nullptr, n);
    }
    Q_UNREACHABLE();
}

quint64 VerifyReport::problemCount() const
{
    return std::accumulate(counts.begin(), counts.end(), quint64(0),
                           [](quint64 sum, const auto &entry) { return sum + entry.second; });
}

} // namespace mailsheaf
