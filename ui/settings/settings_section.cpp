// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settings_section.h"

#include "ui/settings/key_row.h"
#include "ui/theme/space.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace dwc {

QVBoxLayout *makeColumn(QScrollArea &area)
{
    constexpr int kWidth = 640;
    auto *page = new QWidget;
    auto *column = new QWidget(page);
    column->setMaximumWidth(kWidth);
    auto *beside = new QHBoxLayout(page);
    beside->setContentsMargins(Space::kXl, Space::kXl, Space::kXl, Space::kXl);
    beside->addWidget(column, 1);
    beside->addStretch(0);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kL);
    area.setFrameShape(QFrame::NoFrame);
    area.setWidgetResizable(true);
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area.setFocusPolicy(Qt::NoFocus);
    area.setWidget(page);
    return layout;
}

SettingsSection::SettingsSection(Theme &theme, Section section, QWidget *parent)
    : QScrollArea(parent), m_theme(theme), m_column(makeColumn(*this))
{
    setAccessibleName(titleOf(section));
    auto *lead = makeLabel(theme, Type::Body, Role::Muted, leadOf(section), widget());
    lead->setWordWrap(true);
    m_column->addWidget(makeLabel(theme, Type::Section, Role::Text, titleOf(section), widget()));
    m_column->addWidget(lead);
    QString group;
    for (const std::string_view path : keysOf(section))
        addKey(path, group);
    m_column->addStretch(1);
}

void SettingsSection::addKey(std::string_view path, QString &group)
{
    const SettingWords words = wordsOf(path);
    if (words.group != group) {
        group = words.group;
        m_column->addSpacing(Space::kM);
        m_column->addWidget(makeLabel(m_theme, Type::Section, Role::Text, group, widget()));
    }
    auto *row = new KeyRow(m_theme, profileKeyAt(path), true, widget());
    m_column->addWidget(row);
    m_rows.push_back(row);
}

void SettingsSection::addAfter(std::string_view path, QWidget *widget)
{
    for (const KeyRow *row : m_rows) {
        if (row->key().path == path)
            m_column->insertWidget(m_column->indexOf(row) + 1, widget);
    }
}

void SettingsSection::addAtEnd(QWidget *widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
}

} // namespace dwc
