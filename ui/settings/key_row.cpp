// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/key_row.h"

#include "ui/settings/key_editor.h"
#include "ui/settings/setting_effects.h"
#include "ui/settings/setting_words.h"
#include "ui/theme/space.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace dwc {

namespace {

/// "guards.maxDeletes" and, at the end, its default.
QWidget *makeFileLine(Theme &theme, const ProfileKey &key, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kM);
    const QString path = QString::fromUtf8(key.path.data(), qsizetype(key.path.size()));
    layout->addWidget(makeLabel(theme, Type::MonoSmall, Role::Muted, path, line));
    const nlohmann::ordered_json usual = key.get(Profile{});
    if (!key.mandatory && !usual.empty() && usual != "") {
        layout->addWidget(makeLabel(theme, Type::Caption, Role::Muted,
                                    KeyRow::tr("Default: %1").arg(shownValue(key.path, usual)), line));
    }
    layout->addStretch(1);
    return line;
}

} // namespace

KeyRow::KeyRow(Theme &theme, const ProfileKey &key, bool inFile, QWidget *parent)
    : QWidget(parent), m_key(key), m_editor(makeKeyEditor(theme, key))
{
    const SettingWords words = wordsOf(key.path);
    m_help = words.help;
    m_editor->setLabel(words.label);
    m_field = new Field(theme, m_editor->showsLabel() ? QString() : words.label, m_editor, this);
    m_field->setHelp(m_help);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kXs);
    layout->addWidget(m_field);
    if (inFile)
        layout->addWidget(makeFileLine(theme, key, this));
    const bool isFixed = key.path == "id" || key.path == "formatVersion";
    m_editor->setEnabled(!isFixed);
    connect(m_editor, &KeyEditor::edited, this, &KeyRow::edited);
}

void KeyRow::show(const KeyValues &values)
{
    m_editor->setValue(values.value(m_key.path));
}

void KeyRow::take(KeyValues &values) const
{
    values.set(m_key.path, m_editor->value());
}

void KeyRow::explain(const KeyValues &values)
{
    setVisible(values.isUsed(m_key.path));
    const QString effect = effectOf(m_key.path, values);
    m_field->setHelp(m_help.isEmpty() || effect.isEmpty() ? m_help + effect
                                                          : m_help + QLatin1Char(' ') + effect);
}

void KeyRow::setProblem(const QString &sentence)
{
    m_hasProblem = !sentence.isEmpty();
    m_field->setProblem(sentence);
}

void KeyRow::enter()
{
    m_editor->setFocus(Qt::OtherFocusReason);
}

} // namespace dwc
