// SPDX-License-Identifier: Apache-2.0
#include "ui/prerequisites/step_number.h"

#include <QLocale>
#include <QPainter>

namespace dwc {

StepNumber::StepNumber(Theme &theme, int number, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_number(number)
{
    const int side = std::max(20, QFontMetrics(theme.font(Type::CaptionStrong)).lineSpacing() + 4);
    setFixedSize(side, side);
}

void StepNumber::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colour(Role::Edge), 1));
    painter.setBrush(m_theme.colour(Role::Raised));
    painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setFont(m_theme.font(Type::CaptionStrong));
    painter.setPen(m_theme.colour(Role::Text));
    painter.drawText(rect(), Qt::AlignCenter, QLocale().toString(m_number));
}

} // namespace dwc
