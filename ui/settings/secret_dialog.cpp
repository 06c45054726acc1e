// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/secret_dialog.h"

#include "ui/settings/secret_field.h"
#include "ui/widgets/field.h"

#include <QVBoxLayout>

namespace dwc {

namespace {

QString questionOf(SecretName name)
{
    switch (name) {
    case SecretName::ClientSecret: return SecretDialog::tr("Replace the client secret?");
    case SecretName::KeyPassphrase: return SecretDialog::tr("Replace the passphrase of the private key?");
    default: return SecretDialog::tr("Replace the directory password?");
    }
}

QString labelOf(SecretName name)
{
    switch (name) {
    case SecretName::ClientSecret: return SecretDialog::tr("New client secret");
    case SecretName::KeyPassphrase: return SecretDialog::tr("New passphrase");
    default: return SecretDialog::tr("New directory password");
    }
}

} // namespace

SecretDialog::SecretDialog(Theme &theme, SecretName name, QWidget *parent)
    : Dialog(theme, questionOf(name), parent), m_name(name),
      m_field(new SecretField(theme, QStringLiteral("secret"), labelOf(name), this))
{
    setText(tr("It goes into this computer's keychain, in place of the one that is there, and is never shown "
               "again."));
    body()->addWidget(new Field(theme, labelOf(name), m_field, this));
    Button *keep = addButton(tr("Keep the present one"), Button::Kind::Default);
    keep->setObjectName(QStringLiteral("secret.keep"));
    Button *replace = addButton(tr("Replace it"), Button::Kind::Primary);
    replace->setObjectName(QStringLiteral("secret.replace"));
    replace->setEnabled(false);
    m_field->setFocus();
    connect(m_field, &SecretField::edited, replace,
            [this, replace] { replace->setEnabled(!m_field->isEmpty()); });
    connect(m_field, &SecretField::confirmed, replace, &QPushButton::click);
}

void SecretDialog::done(int result)
{
    if (result == Accepted && !m_field->isEmpty()) {
        QByteArray octets = octetsOf(m_field->secret());
        Q_EMIT given(m_name, octets);
        dwc::wipe(octets);
    }
    m_field->wipe();
    Dialog::done(result);
}

} // namespace dwc
