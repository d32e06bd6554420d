// SPDX-License-Identifier: GPL-3.0-or-later
// Systems of which nothing else is known.
#include "ui/platform/platform.h"

namespace mailsheaf {

namespace {

class OtherPlatform final : public Platform
{
public:
    void showProgress(const QWidget & /*window*/, std::optional<double> /*fraction*/) override {}
    void keepAwake(const QString & /*reason*/) override {}
    void allowSleep() override {}
    void showFolder(const QString &path, QObject * /*context*/,
                    const std::function<void(bool)> &done) override
    {
        done(openFolder(path));
    }
};

} // namespace

std::unique_ptr<Platform> makePlatform()
{
    return std::make_unique<OtherPlatform>();
}

} // namespace mailsheaf
