// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/setup/connect_answers.h"

#include <QWidget>

namespace dwc {

class Field;
class KeyRow;
class SecretField;
class Theme;

/// A step that asks for keys and, where it has one, for a secret.
class KeyStep final : public QWidget
{
    Q_OBJECT

public:
    KeyStep(Theme &theme, ConnectStep step, QWidget *parent = nullptr);

    void show(const ConnectAnswers &answers);
    /// Problems stand below the fields from the first call with `tell` on.
    void judge(const ConnectAnswers &answers, bool tell);
    /// Focus to the first field that is wrong, else the first one.
    void enter();
    void wipe();

Q_SIGNALS:
    void keyEdited(dwc::KeyRow *row);
    void secretEdited(dwc::SecretField *field);

private:
    void addSecret(Theme &theme);

    ConnectStep m_step;
    std::vector<KeyRow *> m_rows;
    Field *m_secretField = nullptr;
    SecretField *m_secret = nullptr;
    bool m_tells = false;
};

} // namespace dwc
