// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QProcess>

#include <functional>
#include <memory>

namespace mailsheaf {

/// Draws charts without knowing how: the program with the window does it, in a process of its own and without
/// opening one (`mailsheaf --save-chart RESULTS.csv OUT.png`). Lives in the thread that made it; the
/// destructor ends a drawing under way.
class ChartProgram final
{
public:
    /// Looks beside this program, as installed and as built. Fails with the kind Usage.
    [[nodiscard]] static Result<ChartProgram> find();

    /// @p done is called later and exactly once, unless this object is gone. Fails with the kind Archive.
    void draw(const QString &csvFile, const QString &pngFile, std::function<void(Result<void>)> done);

private:
    explicit ChartProgram(QString path)
        : m_path(std::move(path))
    {
    }

    QString m_path;
    std::unique_ptr<QProcess> m_process;
};

} // namespace mailsheaf
