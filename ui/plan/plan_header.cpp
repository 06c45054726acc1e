// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/plan_header.h"

#include "ui/theme/space.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <algorithm>

namespace dwc {

namespace {

constexpr int kHeaderHeight = 30, kHeaderBox = 16;

} // namespace

PlanHeader::PlanHeader(Theme &theme, PlanModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_theme(theme), m_model(model)
{
    setObjectName(QStringLiteral("planHeader"));
    setStretchLastSection(true);
    setHighlightSections(false);
    setMinimumSectionSize(Space::kXxl);
}

QSize PlanHeader::sizeHint() const
{
    const int height =
        std::max(kHeaderHeight, QFontMetrics(m_theme.font(Type::CaptionStrong)).lineSpacing() + Space::kS);
    return {QHeaderView::sizeHint().width(), height};
}

QRect PlanHeader::boxRect() const
{
    const int left = Space::kXl - Space::kXs + Space::kXl + 2; // above those of the groups
    const QRect rect(left, (height() - kHeaderBox) / 2, kHeaderBox, kHeaderBox);
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

bool PlanHeader::hasBox(int section) const
{
    return section == 0 && m_model.tree().canTick() && !m_model.tree().list().changes.empty();
}

int PlanHeader::before(int section) const
{
    if (hasBox(section))
        return Space::kXl - Space::kXs + Space::kXl + 2 + kHeaderBox + Space::kM;
    return section == 0 ? Space::kXl : Space::kM;
}

QSize PlanHeader::sectionSizeFromContents(int section) const
{
    const QFontMetrics metrics(m_theme.font(Type::CaptionStrong));
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    return {before(section) + metrics.horizontalAdvance(text) + Space::kS + 1, sizeHint().height()};
}

void PlanHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->fillRect(rect, m_theme.colour(Role::Raised));
    const qreal hairline = qRound(devicePixelRatioF()) / devicePixelRatioF();
    painter->fillRect(QRectF(rect.left(), rect.bottom() + 1 - hairline, rect.width(), hairline),
                      m_theme.colour(Role::Border));
    if (hasBox(section)) {
        const std::uint64_t ticked = m_model.tree().ticked().changes();
        QStyleOptionViewItem box;
        box.initFrom(this);
        box.rect = boxRect();
        box.state.setFlag(QStyle::State_HasFocus, false);
        box.state.setFlag(QStyle::State_Enabled, !m_model.isLocked());
        box.state |= ticked == 0                                      ? QStyle::State_Off
                     : ticked == m_model.tree().list().changes.size() ? QStyle::State_On
                                                                      : QStyle::State_NoChange;
        style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, this);
    }
    const QRect inside =
        QStyle::visualRect(layoutDirection(), rect, rect.adjusted(before(section), 0, -Space::kS, 0));
    painter->setFont(m_theme.font(Type::CaptionStrong));
    painter->setPen(m_theme.colour(Role::Muted));
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    painter->drawText(inside, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, inside.width()));
}

void PlanHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const bool onBox = boxRect().adjusted(-4, -6, 4, 6).contains(event->position().toPoint());
    if (event->button() == Qt::LeftButton && onBox && !m_model.isLocked())
        m_model.tickAll(m_model.tree().ticked().changes() < m_model.tree().list().changes.size());
    QHeaderView::mouseReleaseEvent(event);
}

} // namespace dwc
