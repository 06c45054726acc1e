// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/console_style.h"

#include "ui/theme/theme.h"

#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

namespace dwc {

namespace {

constexpr int kBox = 16;
constexpr int kChevron = 14;
constexpr int kArrow = 28; ///< of a combo box
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
    case PE_FrameFocusRect: // buttons have theirs from the style sheet
        if (!qobject_cast<const QPushButton *>(widget) && !qobject_cast<const QToolButton *>(widget))
            drawFocus(option, painter);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawChevron(option->rect, header->sortIndicator == QStyleOptionHeader::SortDown, painter);
        return;
    case PE_IndicatorMenuCheckMark: drawMenuTick(option, painter); return;
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
    painter->restore();
}

void ConsoleStyle::drawMenuTick(const QStyleOption *option, QPainter *painter) const
{
    if (!(option->state & State_On))
        return;
    const QPixmap tick = m_theme.icon(QStringLiteral("check"),
                                      option->state & State_Enabled ? Role::Accent : Role::DisabledText,
                                      kChevron, painter->device()->devicePixelRatioF());
    painter->drawPixmap(alignedRect(option->direction, Qt::AlignCenter, {kChevron, kChevron}, option->rect),
                        tick);
}

void ConsoleStyle::drawChevron(const QRect &place, bool up, QPainter *painter) const
{
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->translate(QRectF(place).center());
    if (up)
        painter->rotate(180);
    painter->drawPixmap(-kChevron / 2, -kChevron / 2,
                        m_theme.icon(QStringLiteral("chevron"), Role::Muted, kChevron,
                                     painter->device()->devicePixelRatioF()));
    painter->restore();
}

/// As a field of the style sheet looks; a sheet cannot draw the chevron in the colour of the scheme.
void ConsoleStyle::drawComboBox(const QStyleOptionComplex *option, QPainter *painter) const
{
    const bool isEnabled = option->state & State_Enabled, isRinged = option->state & State_HasFocus;
    const qreal line = isRinged ? 2 : 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_theme.colour(isRinged    ? Role::Focus
                                        : isEnabled ? Role::Control
                                                    : Role::Edge),
                         line));
    painter->setBrush(m_theme.colour(!isEnabled                        ? Role::Raised
                                     : option->state & State_MouseOver ? Role::Hover
                                                                       : Role::Surface));
    painter->drawRoundedRect(QRectF(option->rect).adjusted(line / 2, line / 2, -line / 2, -line / 2), 6, 6);
    painter->restore();
    drawChevron(subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, nullptr), false, painter);
}

void ConsoleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox)
        drawComboBox(option, painter);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ConsoleStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    if (control != CC_ComboBox || part == SC_ComboBoxListBoxPopup)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const QRect &all = option->rect;
    const QRect arrow(all.right() - kArrow, all.top(), kArrow, all.height());
    if (part == SC_ComboBoxArrow)
        return visualRect(option->direction, all, arrow);
    if (part == SC_ComboBoxEditField)
        return visualRect(option->direction, all,
                          QRect(all.left() + 8, all.top(), all.width() - kArrow - 8, all.height()));
    return all;
}

QSize ConsoleStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    if (type == CT_ComboBox)
        return {size.width() + kArrow + 20, m_theme.controlHeight()};
    return QProxyStyle::sizeFromContents(type, option, size, widget);
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
    case SH_UnderlineShortcut:
        return qobject_cast<const QMenu *>(widget) || qobject_cast<const QMenuBar *>(widget);
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace dwc
