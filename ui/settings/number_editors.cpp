// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/number_editors.h"

#include "core/settings/notations.h"
#include "ui/settings/calm_controls.h"
#include "ui/settings/setting_words.h"
#include "ui/theme/space.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>

namespace dwc {

using Json = nlohmann::ordered_json;

namespace {

constexpr std::int64_t kUnits[] = {1, 60, 3'600, 86'400};
constexpr int kMostOfAUnit = 999'999;

void dress(QWidget *control, Theme &theme)
{
    const auto wear = [control, &theme] {
        control->setFont(theme.font(Type::Body));
        control->setMinimumHeight(theme.controlHeight());
    };
    wear();
    QObject::connect(&theme, &Theme::themeChanged, control, wear);
}

} // namespace

NumberEditor::NumberEditor(Theme &theme, const ProfileKey &key, QWidget *parent)
    : KeyEditor(parent), m_number(new CalmSpinBox)
{
    const bool isPort = key.path == "directory.port";
    m_number->setObjectName(editorName(key));
    m_number->setRange(int(key.least), int(key.most));
    m_number->setGroupSeparatorShown(!isPort);
    m_number->setSuffix(unitOf(key.path));
    m_number->setMinimumWidth(160);
    if (isPort)
        m_number->setSpecialValueText(tr("The usual one"));
    dress(m_number, theme);
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_number);
    layout->addStretch(1);
    row->setFocusProxy(m_number);
    hold(row);
    connect(m_number, &QSpinBox::valueChanged, this, &KeyEditor::edited);
}

Json NumberEditor::value() const
{
    return m_number->value();
}

void NumberEditor::setValue(const Json &value)
{
    const QSignalBlocker quiet(m_number);
    m_number->setValue(value.is_number_integer() ? value.get<int>() : 0);
}

void NumberEditor::setLabel(const QString &label)
{
    m_number->setAccessibleName(label);
}

DurationEditor::DurationEditor(Theme &theme, const ProfileKey &key, QWidget *parent)
    : KeyEditor(parent), m_number(new CalmSpinBox), m_unit(new CalmComboBox)
{
    m_number->setObjectName(editorName(key));
    m_number->setRange(1, kMostOfAUnit);
    m_number->setMinimumWidth(120);
    m_unit->setObjectName(editorName(key) + QStringLiteral(".unit"));
    m_unit->addItems({tr("seconds"), tr("minutes"), tr("hours"), tr("days")});
    dress(m_number, theme);
    dress(m_unit, theme);
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kS);
    layout->addWidget(m_number);
    layout->addWidget(m_unit);
    layout->addStretch(1);
    row->setFocusProxy(m_number);
    hold(row);
    connect(m_number, &QSpinBox::valueChanged, this, &KeyEditor::edited);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &KeyEditor::edited);
}

Json DurationEditor::value() const
{
    return durationText(m_number->value() * kUnits[m_unit->currentIndex()]);
}

void DurationEditor::setValue(const Json &value)
{
    if (this->value() == value)
        return; // 60 minutes stay what was typed
    const QSignalBlocker quietNumber(m_number);
    const QSignalBlocker quietUnit(m_unit);
    const std::int64_t seconds = durationFrom(value.is_string() ? value.get<std::string>() : "").value_or(0);
    int unit = int(std::size(kUnits)) - 1;
    while (unit > 0 && (seconds == 0 || seconds % kUnits[unit] != 0))
        --unit;
    m_unit->setCurrentIndex(unit);
    m_number->setValue(int(seconds / kUnits[unit]));
}

void DurationEditor::setLabel(const QString &label)
{
    m_number->setAccessibleName(label);
    m_unit->setAccessibleName(tr("Unit of: %1").arg(label));
}

} // namespace dwc
