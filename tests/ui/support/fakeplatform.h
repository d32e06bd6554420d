// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/platform/platform.h"

#include <QStringList>

#include <vector>

namespace mailsheaf {

/// A desktop that writes down what it was told.
class FakePlatform final : public Platform
{
public:
    void showProgress(const QWidget & /*window*/, std::optional<double> fraction) override
    {
        fractions.push_back(fraction);
    }
    void keepAwake(const QString & /*reason*/) override { awake = true; }
    void allowSleep() override { awake = false; }
    void showFolder(const QString &path, QObject * /*context*/,
                    const std::function<void(bool)> &done) override
    {
        shownFolders.append(path);
        done(canShowFolders);
    }

    std::vector<std::optional<double>> fractions;
    bool awake = false;
    bool canShowFolders = true;
    QStringList shownFolders;
};

} // namespace mailsheaf
