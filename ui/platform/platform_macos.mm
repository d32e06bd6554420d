// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/platform.h"

#import <AppKit/AppKit.h>
#import <IOKit/pwr_mgt/IOPMLib.h>

namespace mailsheaf {

namespace {

class MacPlatform final : public Platform
{
public:
    ~MacPlatform() override
    {
        MacPlatform::allowSleep();
        removeBar();
    }

    void showProgress(const QWidget & /*window*/, std::optional<double> fraction) override
    {
        if (!fraction) {
            removeBar();
            return;
        }
        if (!m_bar)
            addBar();
        m_bar.doubleValue = *fraction;
        [NSApp.dockTile display];
    }

    void keepAwake(const QString &reason) override
    {
        if (m_assertion == kIOPMNullAssertionID)
            IOPMAssertionCreateWithName(kIOPMAssertionTypePreventUserIdleSystemSleep, kIOPMAssertionLevelOn,
                                        reason.toCFString(), &m_assertion);
    }

    void allowSleep() override
    {
        if (m_assertion != kIOPMNullAssertionID)
            IOPMAssertionRelease(m_assertion);
        m_assertion = kIOPMNullAssertionID;
    }

    void showFolder(const QString &path, QObject * /*context*/,
                    const std::function<void(bool)> &done) override
    {
        done(openFolder(path)); // Finder is what opens folders here
    }

private:
    /// A bar over the lower part of the icon.
    void addBar()
    {
        NSDockTile *tile = NSApp.dockTile;
        NSImageView *icon = [NSImageView imageViewWithImage:NSApp.applicationIconImage];
        const CGFloat height = tile.size.height / 8;
        m_bar = [[NSProgressIndicator alloc] initWithFrame:NSMakeRect(0, height, tile.size.width, height)];
        m_bar.indeterminate = NO;
        m_bar.minValue = 0;
        m_bar.maxValue = 1;
        [icon addSubview:m_bar];
        tile.contentView = icon;
    }

    void removeBar()
    {
        if (!m_bar)
            return;
        m_bar = nil;
        NSApp.dockTile.contentView = nil;
        [NSApp.dockTile display];
    }

    NSProgressIndicator *m_bar = nil;
    IOPMAssertionID m_assertion = kIOPMNullAssertionID;
};

} // namespace

std::unique_ptr<Platform> makePlatform()
{
    return std::make_unique<MacPlatform>();
}

} // namespace mailsheaf
