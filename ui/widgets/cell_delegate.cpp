// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/cell_delegate.h"

#include "ui/theme/space.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QStyle>
#include <QTableView>
#include <QTreeView>

namespace dwc {

namespace {

constexpr int kIcon = 14;
constexpr int kBar = 3;

const QHeaderView *headerOf(const QWidget *view)
{
    if (const auto *table = qobject_cast<const QTableView *>(view))
        return table->horizontalHeader();
    if (const auto *tree = qobject_cast<const QTreeView *>(view))
        return tree->header();
    return nullptr;
}

bool isMono(const QModelIndex &index)
{
    return index.data(MonoRole).toBool();
}

} // namespace

bool CellDelegate::isFirst(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QHeaderView *header = headerOf(option.widget);
    return header ? header->visualIndex(index.column()) == 0 : index.column() == 0;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant state = index.data(StateRole);
    const QString text = state.isValid() ? wordOf(DeviceState(state.toInt())) : index.data().toString();
    const QFontMetrics metrics(m_theme.font(isMono(index) ? Type::MonoSmall : Type::BodyStrong));
    int width = 0;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    const bool hasIcon = state.isValid() || index.data(IconRole).isValid();
    const int height = std::max(m_theme.rowHeight(), int(lines.size()) * metrics.lineSpacing() + 8);
    return {width + 2 * Space::kM + (hasIcon ? kIcon + Space::kS : 0) +
                (isFirst(option, index) ? Space::kM : 0),
            height};
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    painter->save();
    paintGround(painter, option, index);
    const bool isTree = qobject_cast<const QTreeView *>(option.widget);
    QRect place = option.rect.adjusted(isFirst(option, index) && !isTree  ? Space::kXl
                                       : isTree && isFirst(option, index) ? Space::kXs
                                                                          : Space::kM,
                                       0, -Space::kM, -1);
    if (option.features & QStyleOptionViewItem::HasCheckIndicator) {
        QStyleOptionViewItem check = option;
        check.rect = QStyle::visualRect(option.direction, option.rect,
                                        QRect(place.left(), place.top(), 16, place.height()));
        check.state &=
            ~(QStyle::State_On | QStyle::State_Off | QStyle::State_NoChange | QStyle::State_HasFocus);
        check.state |= option.checkState == Qt::Checked     ? QStyle::State_On
                       : option.checkState == Qt::Unchecked ? QStyle::State_Off
                                                            : QStyle::State_NoChange;
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &check, painter,
                                              option.widget);
        place.setLeft(place.left() + 16 + Space::kM);
    }
    paintText(painter, option, index, place);
    painter->restore();
}

void CellDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const QVariant ground = index.data(GroundRole);
    const bool isHot = option.state & QStyle::State_MouseOver;
    const bool isGroup = index.data(GroupRole).toBool();
    if (ground.isValid())
        painter->fillRect(option.rect, m_theme.colour(Role(ground.toInt())));
    else if (isSelected)
        painter->fillRect(option.rect, m_theme.colour(Role::Selection));
    else if (isHot)
        painter->fillRect(option.rect, m_theme.colour(Role::Hover));
    else if (isGroup)
        painter->fillRect(option.rect, m_theme.colour(Role::Raised));
    const qreal dpr = painter->device()->devicePixelRatioF();
    const qreal line = std::max(1.0, qreal(qRound(dpr))) / dpr;
    painter->fillRect(QRectF(option.rect.left(), option.rect.bottom() + 1 - line, option.rect.width(), line),
                      m_theme.colour(Role::Border));
    if (isSelected && isFirst(option, index)) {
        const bool isActive = option.widget && option.widget->hasFocus();
        const QRect bar(option.rect.left(), option.rect.top(), kBar, option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar),
                          m_theme.colour(isActive ? Role::Accent : Role::Control));
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->hasFocus() && view->currentIndex().row() == index.row() &&
        view->currentIndex().parent() == index.parent()) {
        painter->setPen(m_theme.colour(Role::Focus));
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
}

void CellDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                             QRect place) const
{
    const QVariant state = index.data(StateRole);
    const StateLook look = state.isValid() ? lookOf(DeviceState(state.toInt())) : StateLook{};
    const QVariant ink = index.data(InkRole);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    Role role = state.isValid()                  ? look.colour
                : ink.isValid()                  ? Role(ink.toInt())
                : index.data(MutedRole).toBool() ? Role::Muted
                                                 : Role::Text;
    if (!isEnabled)
        role = Role::DisabledText;
    const QVariant iconName =
        state.isValid() ? QVariant(QString::fromLatin1(look.icon)) : index.data(IconRole);
    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    if (iconName.isValid() && !iconName.toString().isEmpty()) {
        const QRect icon(place.left(), place.top() + (place.height() - kIcon) / 2, kIcon, kIcon);
        painter->drawPixmap(mirrored(icon), m_theme.icon(iconName.toString(), role, kIcon,
                                                         painter->device()->devicePixelRatioF()));
        place.setLeft(icon.right() + 1 + Space::kS);
    }
    const bool isStrong = state.isValid() ? look.strong : index.data(StrongRole).toBool();
    painter->setFont(m_theme.font(isMono(index) ? Type::MonoSmall
                                  : isStrong    ? Type::BodyStrong
                                                : Type::Body));
    const QString text = state.isValid() ? wordOf(DeviceState(state.toInt())) : index.data().toString();
    const Qt::TextElideMode elide = index.data(MiddleRole).toBool() ? Qt::ElideMiddle : Qt::ElideRight;
    auto side = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    if (!(side & Qt::AlignHorizontal_Mask))
        side |= Qt::AlignLeft;
    side = QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter);
    const int lineHeight = painter->fontMetrics().lineSpacing();
    const QStringList lines = text.split(u'\n');
    int top = place.top() + (place.height() - int(lines.size()) * lineHeight) / 2;
    for (const QString &line : lines) {
        const QRect row = mirrored(QRect(place.left(), top, place.width(), lineHeight));
        const QString shown = painter->fontMetrics().elidedText(line, elide, row.width());
        if (const QString needle = index.data(HitRole).toString(); !needle.isEmpty())
            paintHits(painter, row, shown, needle);
        painter->setPen(m_theme.colour(role));
        painter->drawText(row, side, shown);
        top += lineHeight;
    }
}

void CellDelegate::paintHits(QPainter *painter, const QRect &place, const QString &shown,
                             const QString &needle) const
{
    const QFontMetrics metrics = painter->fontMetrics();
    for (qsizetype at = shown.indexOf(needle, 0, Qt::CaseInsensitive); at >= 0;
         at = shown.indexOf(needle, at + needle.size(), Qt::CaseInsensitive)) {
        const int left = metrics.horizontalAdvance(shown.left(at));
        const int width = metrics.horizontalAdvance(shown.mid(at, needle.size()));
        painter->fillRect(QRect(place.left() + left - 1, place.top(), width + 2, place.height()),
                          m_theme.colour(Role::DiffChanged));
    }
}

} // namespace dwc
