// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/setup/connect_answers.h"

#include <QWidget>

namespace dwc {

class Field;
class KeyRow;
class SecretField;
class Theme;

/// A step that asks for keys and, where it has any, for secrets.
class KeyStep final : public QWidget
{
    Q_OBJECT

public:
    KeyStep(Theme &theme, ConnectStep step, QWidget *parent = nullptr);

    void show(const ConnectAnswers &answers);
    void showKey(std::string_view path, const ConnectAnswers &answers);
    /// Problems stand below the fields from the first call with `tell` on.
    void judge(const ConnectAnswers &answers, bool tell);
    /// Focus to the first field that is wrong, else the first one.
    void enter();
    void wipe();

Q_SIGNALS:
    void keyEdited(dwc::KeyRow *row);
    void secretEdited(dwc::SecretName name, dwc::SecretField *field);

private:
    struct SecretRow
    {
        SecretName name;
        Field *field;
        SecretField *secret;
    };

    void addSecret(Theme &theme, SecretName name);

    ConnectStep m_step;
    std::vector<KeyRow *> m_rows;
    std::vector<SecretRow> m_secrets;
    bool m_tells = false;
};

} // namespace dwc
