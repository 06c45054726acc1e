// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/status_line.h"

#include "ui/theme/space.h"
#include "ui/theme/theme.h"

#include <QStyle>
#include <QPainter>
#include <QToolButton>

namespace dwc {

namespace {

constexpr int kHeight = 28;

} // namespace

StatusLine::StatusLine(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("statusLine"));
    setAccessibleName(tr("Status"));
    const auto adapt = [this] {
        const QFontMetrics metrics(m_theme.font(Type::Caption));
        setFixedHeight(std::max(kHeight, metrics.lineSpacing() + 8));
        place();
    };
    connect(&theme, &Theme::themeChanged, this, adapt);
    adapt();
}

void StatusLine::setParts(const std::vector<Part> &parts)
{
    for (QAbstractButton *button : m_buttons)
        button->deleteLater();
    m_buttons.clear();
    for (const Part &part : parts) {
        if (part.text.isEmpty())
            continue;
        auto *button = new QToolButton(this);
        button->setProperty("kind", QStringLiteral("status"));
        button->setText(QString(part.text).replace(u'&', QStringLiteral("&&")));
        button->setAccessibleName(part.text);
        button->setToolTip(tr("Open %1").arg(titleOf(part.page)));
        button->setFont(m_theme.font(Type::Caption));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this,
                [this, page = part.page] { Q_EMIT pageRequested(page); });
        m_buttons.push_back(button);
    }
    place();
}

void StatusLine::place()
{
    int x = Space::kS;
    for (QAbstractButton *button : m_buttons) {
        button->setFont(m_theme.font(Type::Caption));
        const int width = button->fontMetrics().horizontalAdvance(button->text()) + 2 * Space::kS;
        const QRect place(x, 1, width, height() - 1);
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        button->setVisible(x + width <= this->width());
        x += width + Space::kXs;
    }
    update();
}

void StatusLine::resizeEvent(QResizeEvent *)
{
    place();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Role::Window));
    painter.setPen(m_theme.colour(Role::Border));
    painter.drawLine(0, 0, width(), 0);
    for (std::size_t i = 1; i < m_buttons.size(); ++i) {
        if (!m_buttons[i]->isVisible())
            break;
        const QRect place = m_buttons[i]->geometry();
        const int x =
            isRightToLeft() ? place.right() + Space::kXs / 2 + 1 : place.left() - Space::kXs / 2 - 1;
        painter.drawLine(x, 8, x, height() - 8);
    }
}

} // namespace dwc
