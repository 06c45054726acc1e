// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QWidget>

class QLineEdit;

namespace dwc {

class Banner;
class Field;
class SecretField;

/// Who writes now: an administrator's name and password, for this once.
class AdminForm : public QWidget
{
    Q_OBJECT

public:
    AdminForm(Theme &theme, const QString &example, QWidget *parent = nullptr);
    ~AdminForm() override;

    /// What is missing; empty: nothing.
    QString hindrance() const;
    std::string user() const;
    /// What was typed, as octets to wipe().
    QByteArray password() const;
    /// The same; the field is empty and overwritten after it.
    QByteArray takePassword();
    /// Empty: none.
    void setFailure(const QString &sentence, const QString &cure);
    void enter();

Q_SIGNALS:
    void edited();

private:
    Banner *m_banner;
    QLineEdit *m_user;
    SecretField *m_password;
};

} // namespace dwc
