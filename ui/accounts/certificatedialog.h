// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/servercertificate.h"

#include <QDialog>

class QFormLayout;

namespace mailsheaf {

/// Shows a certificate that is not accepted, and asks whether it is to be trusted all the same: accepted()
/// means yes. Return, Escape and closing mean no. Shown with open(); deletes itself when closed.
class CertificateDialog final : public QDialog
{
    Q_OBJECT

public:
    CertificateDialog(const QString &host, const ServerCertificate &certificate, QWidget *parent);

private:
    [[nodiscard]] QFormLayout *createFacts(const ServerCertificate &certificate);
    [[nodiscard]] QWidget *createButtons();
    void createLayout(const QString &host, const ServerCertificate &certificate);
};

} // namespace mailsheaf
