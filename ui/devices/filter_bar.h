// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/devices/device_filter.h"
#include "ui/theme/theme.h"

#include <QWidget>
#include <array>

namespace dwc {

class Button;
class Chip;
class MenuChip;

/// The chips above the table: states, then what else rows can be narrowed by.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(Theme &theme, QWidget *parent = nullptr);

    /// What is chosen; the search is not its own.
    const DeviceFilter &filter() const { return m_filter; }
    void setFilter(const DeviceFilter &filter);
    void setFacets(const FacetCounts &facets, const DeviceTable &table);
    void clear();
    /// Shown while something is chosen. Its place is beside the number of rows that match.
    Button *clearButton() const { return m_clear; }

Q_SIGNALS:
    void changed();

private:
    void addMenus();
    void takeStates();
    void takeMenus();
    void showClear();

    Theme &m_theme;
    DeviceFilter m_filter;
    std::array<Chip *, kDeviceStates> m_states{};
    MenuChip *m_joinType = nullptr;
    MenuChip *m_system = nullptr;
    MenuChip *m_enabled = nullptr;
    MenuChip *m_managed = nullptr;
    MenuChip *m_compliant = nullptr;
    MenuChip *m_owner = nullptr;
    MenuChip *m_reason = nullptr;
    Button *m_only;
    Button *m_clear;
    bool m_quiet = false;
};

} // namespace dwc
