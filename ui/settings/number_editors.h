// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/key_editor.h"

class QComboBox;
class QSpinBox;

namespace dwc {

/// A whole number within the key's range.
class NumberEditor final : public KeyEditor
{
    Q_OBJECT

public:
    NumberEditor(Theme &theme, const ProfileKey &key, QWidget *parent);
    nlohmann::ordered_json value() const override;
    void setValue(const nlohmann::ordered_json &value) override;
    void setLabel(const QString &label) override;

private:
    QSpinBox *m_number;
};

/// A number and its unit; what they make together may be out of the key's range.
class DurationEditor final : public KeyEditor
{
    Q_OBJECT

public:
    DurationEditor(Theme &theme, const ProfileKey &key, QWidget *parent);
    nlohmann::ordered_json value() const override;
    void setValue(const nlohmann::ordered_json &value) override;
    void setLabel(const QString &label) override;

private:
    QSpinBox *m_number;
    QComboBox *m_unit;
};

} // namespace dwc
