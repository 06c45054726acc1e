// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/theme.h"

#include "ui/theme/console_style.h"
#include "ui/theme/palette.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/system_scheme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QWidget>

namespace dwc {

namespace {

constexpr int kRowHeights[] = {24, 28, 34};
constexpr int kControlHeights[] = {28, 32, 36};

} // namespace

Theme::Theme(QApplication &application) : m_application(application)
{
    if (!loadFonts())
        qFatal("The fonts are not bundled");
    for (int i = 0; i < kTypes; ++i)
        m_fonts[std::size_t(i)] = fontOf(Type(i));
    QApplication::setStyle(new ConsoleStyle(*this));
    apply();
}

void Theme::setScheme(Scheme scheme)
{
    if (m_scheme == scheme)
        return;
    m_scheme = scheme;
    apply();
}

void Theme::setDensity(Density density)
{
    if (m_density == density)
        return;
    m_density = density;
    apply();
}

void Theme::apply()
{
    m_dark = m_scheme == Scheme::Dark || (m_scheme == Scheme::System && systemPrefersDark());
    // palette, then sheet, then icons: each is made with the one before
    QApplication::setFont(font(Type::Body));
    QApplication::setPalette(makePalette(m_dark));
    m_application.setStyleSheet(styleSheet(*this));
    m_icons.forget();
    Q_EMIT themeChanged();
    for (QWidget *widget : QApplication::allWidgets())
        widget->update();
}

QColor Theme::colour(Role role) const
{
    const RoleColour &entry = roleColours()[std::size_t(role)];
    return QColor(m_dark ? entry.dark : entry.light);
}

int Theme::rowHeight() const
{
    return heightOf(kRowHeights[int(m_density)]);
}

int Theme::controlHeight() const
{
    return heightOf(kControlHeights[int(m_density)]);
}

/// Large text of the user's own makes rows and controls higher, never cuts.
int Theme::heightOf(int wanted) const
{
    return std::max(wanted, QFontMetrics(font(Type::Body)).lineSpacing() + 8);
}

QPixmap Theme::icon(const QString &name, Role role, int size, qreal dpr) const
{
    return m_icons.pixmap(name, colour(role), size, dpr);
}

QIcon Theme::buttonIcon(const QString &name, Role role) const
{
    QIcon icon;
    for (const qreal dpr : {1.0, 1.25, 1.5, 2.0}) {
        icon.addPixmap(this->icon(name, role, 16, dpr), QIcon::Normal);
        icon.addPixmap(this->icon(name, Role::DisabledText, 16, dpr), QIcon::Disabled);
    }
    return icon;
}

} // namespace dwc
