// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/secret.h"

#include <QByteArray>
#include <QWidget>

class QLineEdit;

namespace dwc {

class Button;
class Theme;

/// A line for a secret, hidden until "Show" is pressed. While it is hidden it cannot be copied out of, and
/// screen readers are told its length at most.
class SecretField final : public QWidget
{
    Q_OBJECT

public:
    SecretField(Theme &theme, const QString &name, const QString &label, QWidget *parent = nullptr);

    Secret secret() const;
    bool isEmpty() const;
    /// Overwrites what was typed, hides the line and empties it. What the toolkit copied for painting while
    /// it was shown is not in reach.
    void wipe();

Q_SIGNALS:
    void edited();
    void confirmed(); ///< Return was pressed

private:
    void setShown(bool shown);

    QLineEdit *m_line;
    Button *m_toggle;
};

/// For a signal: wipe() it when the slots have returned.
QByteArray octetsOf(const Secret &secret);
void wipe(QByteArray &octets);

} // namespace dwc
