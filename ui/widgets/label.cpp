// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/label.h"

#include <QEvent>
#include <QLabel>

namespace dwc {

namespace {

/// Keeps its colour by role through every change of scheme.
class ThemedLabel : public QLabel
{
public:
    ThemedLabel(Theme &theme, Type type, Role role, QWidget *parent)
        : QLabel(parent), m_theme(theme), m_type(type), m_role(role)
    {
        setTextFormat(Qt::PlainText);
        connect(&theme, &Theme::themeChanged, this, [this] { adapt(); });
        adapt();
    }

    void setRole(Role role)
    {
        m_role = role;
        adapt();
    }

private:
    void adapt()
    {
        setFont(m_theme.font(m_type));
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, m_theme.colour(m_role));
        colours.setColor(QPalette::Disabled, QPalette::WindowText, m_theme.colour(Role::DisabledText));
        setPalette(colours);
    }

    Theme &m_theme;
    Type m_type;
    Role m_role;
};

} // namespace

QLabel *makeLabel(Theme &theme, Type type, Role role, const QString &text, QWidget *parent)
{
    auto *label = new ThemedLabel(theme, type, role, parent);
    label->setText(text);
    return label;
}

void setRole(QLabel *label, Role role)
{
    static_cast<ThemedLabel *>(label)->setRole(role);
}

} // namespace dwc
