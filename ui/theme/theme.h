// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/device_state.h"
#include "ui/theme/icons.h"
#include "ui/theme/roles.h"
#include "ui/theme/type.h"

#include <QIcon>
#include <QObject>
#include <array>
#include <cstdint>

class QApplication;

namespace dwc {

enum class Scheme : std::uint8_t { System, Light, Dark };
enum class Density : std::uint8_t { Compact, Normal, Roomy };

/// How the window looks: colours by role, type, icons, heights. One for the program, passed to whatever
/// paints; outlives all windows. It gives the application its palette, style and style sheet.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication &application);

    void setScheme(Scheme scheme);
    void setDensity(Density density);
    Scheme scheme() const { return m_scheme; }
    Density density() const { return m_density; }
    bool isDark() const { return m_dark; }

    QColor colour(Role role) const;
    const QFont &font(Type type) const { return m_fonts[std::size_t(type)]; }
    /// Of tables, in logical pixels; never less than a line of text needs.
    int rowHeight() const;
    /// Of buttons and fields.
    int controlHeight() const;

    QPixmap icon(const QString &name, Role role, int size, qreal dpr) const;
    /// In the colour of the role, and of disabled text where the widget is disabled.
    QIcon buttonIcon(const QString &name, Role role) const;

Q_SIGNALS:
    void themeChanged();

private:
    void apply();
    int heightOf(int wanted) const;

    QApplication &m_application;
    Scheme m_scheme = Scheme::System;
    Density m_density = Density::Normal;
    bool m_dark = false;
    std::array<QFont, kTypes> m_fonts;
    mutable Icons m_icons;
};

} // namespace dwc
