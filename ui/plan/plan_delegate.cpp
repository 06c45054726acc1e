// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/plan_delegate.h"

#include "ui/plan/plan_words.h"
#include "ui/theme/space.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace dwc {

namespace {

constexpr int kBox = 16, kIcon = 14, kStep = 24, kBar = 3;

QRect placed(const QStyleOptionViewItem &option, int x, int width)
{
    const QRect rect(option.rect.left() + x, option.rect.top(), width, option.rect.height());
    return QStyle::visualRect(option.direction, option.rect, rect);
}

} // namespace

GroupLook lookOf(const PlanGroup &group)
{
    switch (group.kind) {
    case GroupKind::Failed: return {"failed", Role::Danger};
    case GroupKind::Open: return {"unknown", Role::Info};
    case GroupKind::NotSent: return {"stop", Role::Muted};
    case GroupKind::Delete: return {"delete", dwc::lookOf(DeviceState::Delete).colour};
    case GroupKind::Disable: return {"disable", dwc::lookOf(DeviceState::Disable).colour};
    case GroupKind::Update: return {"update", dwc::lookOf(DeviceState::Update).colour};
    case GroupKind::Create: return {"create", dwc::lookOf(DeviceState::Create).colour};
    case GroupKind::NotInPlan: return {"skipped", Role::Muted};
    case GroupKind::SkippedFor: {
        const StateLook look =
            dwc::lookOf(isConflict(group.skipReason) ? DeviceState::Conflict : DeviceState::Skipped);
        return {look.icon, look.colour};
    }
    case GroupKind::Findings: return {"info", Role::Muted};
    case GroupKind::FindingsOf: break;
    }
    return {"info", Role::Info};
}

/// Where the next piece of a row goes.
struct PlanDelegate::Pen
{
    QPainter &painter;
    const QStyleOptionViewItem &option;
    const Theme &theme;
    int x;

    void icon(const char *name, Role role)
    {
        const QRect rect = placed(option, x, kIcon);
        const qreal dpr = painter.device()->devicePixelRatioF();
        painter.drawPixmap(rect.left(), rect.center().y() - kIcon / 2 + 1,
                           theme.icon(QString::fromLatin1(name), role, kIcon, dpr));
        x += kIcon + Space::kS;
    }
    /// As much of it as the row has room for.
    void text(const QString &words, Type type, Role role, Qt::TextElideMode elide = Qt::ElideRight)
    {
        const QFont font = theme.font(type);
        const QFontMetrics metrics(font);
        const int room = option.rect.width() - x - Space::kM;
        if (words.isEmpty() || room <= 0)
            return;
        painter.setFont(font);
        painter.setPen(theme.colour(role));
        const Qt::LayoutDirection around = painter.layoutDirection();
        const auto side = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        // a name that begins in Arabic or Hebrew is read from there, on whichever side it stands
        painter.setLayoutDirection(words.isRightToLeft() ? Qt::RightToLeft : around);
        painter.drawText(placed(option, x, room), int(side | Qt::AlignAbsolute | Qt::TextSingleLine),
                         metrics.elidedText(words, elide, room));
        painter.setLayoutDirection(around);
        x += metrics.horizontalAdvance(words) + Space::kS;
    }
};

PlanDelegate::PlanDelegate(Theme &theme, const PlanModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_model(model)
{
}

bool PlanDelegate::isWholeRow(const PlanNode &node)
{
    return node.kind == PlanNode::Kind::Group || node.kind == PlanNode::Kind::Finding ||
           node.kind == PlanNode::Kind::More;
}

int PlanDelegate::indent(const QModelIndex &index) const
{
    int depth = 0;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++depth;
    return Space::kXl - Space::kXs + depth * kStep;
}

QRect PlanDelegate::arrowRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return placed(option, indent(index), kBox);
}

QRect PlanDelegate::checkRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isGroup = m_model.node(index).kind == PlanNode::Kind::Group;
    QRect rect = placed(option, indent(index) + (isGroup ? kStep + 2 : Space::kXs), kBox);
    rect.setTop(option.rect.center().y() - kBox / 2 + 1);
    rect.setHeight(kBox);
    return rect;
}

void PlanDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const PlanNode node = m_model.node(index);
    Role ground = node.kind == PlanNode::Kind::Group ? Role::Raised : Role::Surface;
    if (option.state & QStyle::State_Selected)
        ground = Role::Selection;
    else if (option.state & QStyle::State_MouseOver)
        ground = Role::Hover;
    painter->fillRect(option.rect, m_theme.colour(ground));
    const qreal dpr = painter->device()->devicePixelRatioF();
    const qreal hairline = qRound(dpr) / dpr;
    const QRectF rect = option.rect;
    painter->fillRect(QRectF(rect.left(), rect.bottom() - hairline, rect.width(), hairline),
                      m_theme.colour(Role::Border));
    if (option.state & QStyle::State_Selected && index.column() == PlanModel::Name)
        painter->fillRect(
            placed(option, 0, kBar),
            m_theme.colour(option.state & QStyle::State_Active && option.state & QStyle::State_HasFocus
                               ? Role::Accent
                               : Role::Control));
}

void PlanDelegate::paintCheck(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid())
        return;
    QStyleOptionViewItem box = option;
    box.rect = checkRect(option, index);
    box.state &= ~(QStyle::State_On | QStyle::State_Off | QStyle::State_NoChange | QStyle::State_HasFocus);
    box.state |= state.toInt() == Qt::Checked            ? QStyle::State_On
                 : state.toInt() == Qt::PartiallyChecked ? QStyle::State_NoChange
                                                         : QStyle::State_Off;
    box.state.setFlag(QStyle::State_Enabled, m_model.flags(index) & Qt::ItemIsUserCheckable);
    const QWidget *view = option.widget;
    view->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, view);
}

void PlanDelegate::paintGroup(Pen &pen, const PlanNode &node) const
{
    const PlanGroup &group = m_model.tree().group(node.group);
    const GroupLook look = lookOf(group);
    pen.icon(look.icon, look.ink);
    const QString word = groupWord(m_model.tree(), node.group, m_model.words());
    const bool isTop = group.parent == kNoGroup;
    pen.text(word, isTop ? Type::BodyStrong : Type::Body, look.ink);
    if (group.groups.empty())
        pen.text(countText(group.size()), Type::BodyStrong, Role::Text);
    pen.text(m_model.summary(node.group), Type::Body, isTop ? Role::Muted : Role::Text);
}

void PlanDelegate::paintRow(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    paintGround(painter, option, index);
    const PlanNode node = m_model.node(index);
    Pen pen{*painter, option, m_theme, indent(index)};
    if (node.kind == PlanNode::Kind::Group) {
        const QRect arrow = arrowRect(option, index);
        painter->save();
        painter->translate(QRectF(arrow).center());
        if (!(option.state & QStyle::State_Open))
            painter->rotate(option.direction == Qt::RightToLeft ? 90 : -90);
        painter->drawPixmap(QPointF(-kIcon / 2.0, -kIcon / 2.0),
                            m_theme.icon(QStringLiteral("chevron"), Role::Muted, kIcon,
                                         painter->device()->devicePixelRatioF()));
        painter->restore();
        paintCheck(painter, option, index);
        const bool hasBox = index.data(Qt::CheckStateRole).isValid();
        pen.x += kStep + 2 + (hasBox ? kBox + Space::kM : 0);
        paintGroup(pen, node);
    } else {
        const bool isMore = node.kind == PlanNode::Kind::More;
        pen.x += isMore ? kStep + Space::kXs : Space::kXs;
        pen.text(index.data().toString(), Type::Body, isMore ? Role::Accent : Role::Text);
    }
    painter->restore();
}

void PlanDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    paintGround(painter, option, index);
    Pen pen{*painter, option, m_theme, Space::kM};
    const bool isFailed = m_model.tree().group(m_model.node(index).group).kind == GroupKind::Failed;
    switch (index.column()) {
    case PlanModel::Name: {
        paintCheck(painter, option, index);
        const bool hasBox = index.data(Qt::CheckStateRole).isValid();
        pen.x = indent(index) + Space::kXs + (hasBox ? kBox + Space::kM + Space::kXs : kStep);
        pen.text(index.data().toString(), Type::Body, Role::Text);
        break;
    }
    case PlanModel::Device:
        pen.text(index.data().toString(), Type::MonoSmall, Role::Text, Qt::ElideMiddle);
        break;
    case PlanModel::Why: pen.text(index.data().toString(), Type::Body, Role::Text); break;
    default:
        pen.text(index.data().toString(), m_model.showsOutcomes() ? Type::Body : Type::MonoSmall,
                 isFailed ? Role::Danger : Role::Muted);
    }
    painter->restore();
}

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool isGroup = m_model.node(index).kind == PlanNode::Kind::Group;
    return {Space::kXxl, m_theme.rowHeight() + (isGroup ? 6 : 0)};
}

bool PlanDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid() || !(model->flags(index) & Qt::ItemIsUserCheckable))
        return false;
    if (event->type() == QEvent::KeyPress) {
        if (static_cast<QKeyEvent *>(event)->key() != Qt::Key_Space)
            return false;
    } else if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QRect near = checkRect(option, index).adjusted(-4, -6, 4, 6);
        if (mouse->button() != Qt::LeftButton || !near.contains(mouse->position().toPoint()))
            return false;
    } else {
        return false;
    }
    return model->setData(index, state.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                          Qt::CheckStateRole);
}

} // namespace dwc
