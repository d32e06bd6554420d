// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/messagebar.h"
#include "ui/services/appservices.h"

#include <QWidget>

class QPushButton;

namespace mailsheaf {

class BusyIndicator;
class TextLabel;

/// *Test connection*: one sign-in while the window stays alive, with Cancel, and the answer in one sentence.
class ConnectionTest final : public QWidget
{
    Q_OBJECT

public:
    /// What to try. A plain value.
    struct Candidate
    {
        Endpoint endpoint;
        QString user;
        Secret secret;
    };

    ConnectionTest(AppServices::Probe probe, AppServices::ProbeCertificate probeCertificate,
                   QWidget *parent = nullptr);
    ~ConnectionTest() override;

    void run(const Candidate &candidate);
    void cancel();
    /// The answer no longer fits what is in the fields.
    void clear();
    /// Shows a sentence in the place of an answer.
    void showProblem(const QString &sentence);
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] MessageBar *result() const { return m_result; }

Q_SIGNALS:
    /// The button was pressed; answer with run().
    void requested();
    /// The user has looked at the server's certificate and trusts it.
    void certificateTrusted(const QByteArray &sha256);

private:
    void createLayout();
    void setRunning(bool running);
    void showView(const Result<ServerView> &view);
    void showError(const Error &error);
    void lookAtCertificate();
    void askForTrust(const ServerCertificate &certificate);

    AppServices::Probe m_probe;
    AppServices::ProbeCertificate m_probeCertificate;
    Endpoint m_endpoint; ///< That of the last candidate.
    QPushButton *m_button;
    BusyIndicator *m_busy;
    TextLabel *m_busyText;
    MessageBar *m_result;
    CancelToken m_cancel;
    bool m_running = false;
    int m_number = 0; ///< An answer to an older question is not for us.
};

} // namespace mailsheaf
