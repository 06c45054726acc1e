// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/console_style.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace dwc {

namespace {

constexpr int kBox = 16;
constexpr int kWakeMs = 600;

} // namespace

ConsoleStyle::ConsoleStyle(const Theme &theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_theme(theme)
{
}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheck(option, painter, false); return;
    case PE_IndicatorRadioButton: drawCheck(option, painter, true); return;
    case PE_FrameFocusRect: drawFocus(option, painter); return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ConsoleStyle::drawCheck(const QStyleOption *option, QPainter *painter, bool round) const
{
    const bool isOn = option->state & State_On, isPart = option->state & State_NoChange;
    const bool isEnabled = option->state & State_Enabled;
    const QPoint corner = option->rect.center() - QPoint(kBox / 2 - 1, kBox / 2 - 1);
    const QRectF box(corner.x() + 0.5, corner.y() + 0.5, kBox - 1, kBox - 1);
    const qreal radius = round ? kBox / 2.0 : 3;
    const Role outline = !isEnabled ? Role::Edge : isOn || isPart ? Role::AccentFill : Role::Control;
    const Role ground = !isEnabled ? Role::Raised : isOn || isPart ? Role::AccentFill : Role::Surface;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(m_theme.colour(outline));
    painter->setBrush(m_theme.colour(ground));
    painter->drawRoundedRect(box, radius, radius);
    const QColor ink = m_theme.colour(isEnabled ? Role::OnFill : Role::DisabledText);
    if (round && isOn) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawEllipse(box.center(), 3, 3);
    } else if (isOn || isPart) {
        painter->setPen(QPen(ink, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF at = box.topLeft();
        if (isPart) {
            painter->drawLine(at + QPointF(4, 7.5), at + QPointF(11, 7.5));
        } else {
            const QPointF tick[] = {at + QPointF(3.5, 7.8), at + QPointF(6.3, 10.6), at + QPointF(11.5, 4.9)};
            painter->drawPolyline(tick, 3);
        }
    }
    if (option->state & State_HasFocus && option->state & State_KeyboardFocusChange)
        drawFocus(option, painter);
    painter->restore();
}

void ConsoleStyle::drawFocus(const QStyleOption *option, QPainter *painter) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_theme.colour(Role::Focus), 2));
    painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 3, 3);
    painter->restore();
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return kBox;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ConsoleStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
    case SH_Widget_Animate: return 0;
    case SH_ToolTip_WakeUpDelay: return kWakeMs;
    case SH_UnderlineShortcut: return 1;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace dwc
