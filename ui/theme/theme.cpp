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
    loadFonts();
    QApplication::setStyle(new ConsoleStyle(*this));
    apply();
}

void Theme::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    apply();
}

void Theme::setDensity(Density density)
{
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
    return std::max(kRowHeights[int(m_density)], QFontMetrics(font(Type::Body)).lineSpacing() + 8);
}

int Theme::controlHeight() const
{
    return std::max(kControlHeights[int(m_density)], QFontMetrics(font(Type::Body)).lineSpacing() + 8);
}

QPixmap Theme::icon(const QString &name, Role role, int size, qreal dpr) const
{
    return m_icons.pixmap(name, colour(role), size, dpr);
}

QIcon Theme::buttonIcon(const QString &name, Role role) const
{
    QIcon icon;
    for (const qreal dpr : {1.0, 2.0}) {
        icon.addPixmap(this->icon(name, role, 16, dpr), QIcon::Normal);
        icon.addPixmap(this->icon(name, Role::DisabledText, 16, dpr), QIcon::Disabled);
    }
    return icon;
}

} // namespace dwc
