// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/platform.h"

#include <QWidget>

#include <shobjidl.h>
#include <windows.h>

namespace mailsheaf {

namespace {

class WindowsPlatform final : public Platform
{
public:
    WindowsPlatform()
    {
        // Qt has initialised COM for the main thread.
        void *taskbar = nullptr;
        if (SUCCEEDED(CoCreateInstance(CLSID_TaskbarList, nullptr, CLSCTX_INPROC_SERVER, IID_ITaskbarList3,
                                       &taskbar)))
            m_taskbar = static_cast<ITaskbarList3 *>(taskbar);
        if (m_taskbar && FAILED(m_taskbar->HrInit()))
            releaseTaskbar();
    }

    ~WindowsPlatform() override
    {
        WindowsPlatform::allowSleep();
        releaseTaskbar();
    }

    void showProgress(const QWidget &window, std::optional<double> fraction) override
    {
        constexpr ULONGLONG whole = 1000;
        if (!m_taskbar)
            return;
        const auto handle = reinterpret_cast<HWND>(window.effectiveWinId());
        m_taskbar->SetProgressState(handle, fraction ? TBPF_NORMAL : TBPF_NOPROGRESS);
        if (fraction)
            m_taskbar->SetProgressValue(handle, static_cast<ULONGLONG>(*fraction * whole), whole);
    }

    void keepAwake(const QString & /*reason*/) override
    {
        SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED);
    }

    void allowSleep() override { SetThreadExecutionState(ES_CONTINUOUS); }

    void showFolder(const QString &path, QObject * /*context*/,
                    const std::function<void(bool)> &done) override
    {
        done(openFolder(path)); // the file manager is what opens folders here
    }

private:
    void releaseTaskbar()
    {
        if (m_taskbar)
            m_taskbar->Release();
        m_taskbar = nullptr;
    }

    ITaskbarList3 *m_taskbar = nullptr;
};

} // namespace

std::unique_ptr<Platform> makePlatform()
{
    return std::make_unique<WindowsPlatform>();
}

} // namespace mailsheaf
