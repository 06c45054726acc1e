// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/secret.h"
#include "ui/widgets/dialog.h"

namespace dwc {

class SecretField;

/// Asks for a new secret, which it never shows again. What was typed is wiped when it closes.
class SecretDialog final : public Dialog
{
    Q_OBJECT

public:
    SecretDialog(Theme &theme, SecretName name, QWidget *parent = nullptr);

    void done(int result) override;

Q_SIGNALS:
    void given(dwc::SecretName name, const QByteArray &secret);

private:
    SecretName m_name;
    SecretField *m_field;
};

} // namespace dwc
