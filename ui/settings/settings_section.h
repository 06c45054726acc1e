// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/setting_words.h"

#include <QScrollArea>
#include <map>

class QVBoxLayout;

namespace dwc {

class KeyRow;
class Theme;

/// One section of Settings: its title, what it decides, and its keys in one column that scrolls.
class SettingsSection final : public QScrollArea
{
    Q_OBJECT

public:
    SettingsSection(Theme &theme, Section section, QWidget *parent = nullptr);

    const std::vector<KeyRow *> &rows() const { return m_rows; }
    /// Below the keys of the group that ends with `path`, or at the end.
    void addAfter(std::string_view path, QWidget *widget);
    void addAtEnd(QWidget *widget);

private:
    void addKey(std::string_view path, QString &group);

    Theme &m_theme;
    QVBoxLayout *m_column;
    std::vector<KeyRow *> m_rows;
};

/// At most 640 px wide, at the start of what there is, and scrolled when it is too long.
QVBoxLayout *makeColumn(QScrollArea &area);

} // namespace dwc
