// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/cell_delegate.h"

#include "ui/theme/space.h"
#include "ui/widgets/line_breaks.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QTableView>
#include <QToolTip>
#include <QTreeView>

namespace dwc {

namespace {

constexpr int kCellIcon = 14;
constexpr int kCheck = 16;
constexpr int kBar = 3;
constexpr int kGroupMore = 6; ///< what a heading among rows is higher than they

const QHeaderView *headerOf(const QWidget *view)
{
    if (const auto *table = qobject_cast<const QTableView *>(view))
        return table->horizontalHeader();
    if (const auto *tree = qobject_cast<const QTreeView *>(view))
        return tree->header();
    return nullptr;
}

bool isFirst(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QHeaderView *header = headerOf(option.widget);
    return header ? header->visualIndex(index.column()) == 0 : index.column() == 0;
}

bool isLast(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QHeaderView *header = headerOf(option.widget);
    return !header || header->visualIndex(index.column()) + 1 == header->count();
}

QRect mirrored(const QStyleOptionViewItem &option, const QRect &place)
{
    return QStyle::visualRect(option.direction, option.rect, place);
}

bool isCheckable(const QModelIndex &index)
{
    return index.data(Qt::CheckStateRole).isValid();
}

} // namespace

CellDelegate::Ink CellDelegate::inkOf(const QModelIndex &index) const
{
    if (const QVariant state = index.data(StateRole); state.isValid()) {
        const StateLook look = lookOf(DeviceState(state.toInt()));
        return {look.colour, look.strong ? Type::BodyStrong : Type::Body, QString::fromLatin1(look.icon),
                wordOf(DeviceState(state.toInt()))};
    }
    Ink ink;
    if (const QVariant role = index.data(InkRole); role.isValid())
        ink.role = Role(role.toInt());
    else if (index.data(MutedRole).toBool())
        ink.role = Role::Muted;
    ink.type = index.data(MonoRole).toBool()     ? Type::MonoSmall
               : index.data(StrongRole).toBool() ? Type::BodyStrong
                                                 : Type::Body;
    ink.icon = index.data(IconRole).toString();
    ink.text = index.data().toString();
    return ink;
}

QRect CellDelegate::contentOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isInTree = qobject_cast<const QTreeView *>(option.widget);
    const bool isInset =
        option.widget && option.widget->property("inset").toBool(); // within a pane's margins
    const int start = !isFirst(option, index) || isInset ? Space::kM : isInTree ? Space::kXs : Space::kXl;
    return option.rect.adjusted(start, 0, -Space::kM, -1);
}

QRect CellDelegate::checkOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect content = contentOf(option, index);
    return mirrored(option, {content.left(), content.top(), kCheck, content.height()});
}

int CellDelegate::aheadOf(const Ink &ink, const QModelIndex &index) const
{
    return (ink.icon.isEmpty() ? 0 : kCellIcon + Space::kS) + (isCheckable(index) ? kCheck + Space::kM : 0);
}

QStringList CellDelegate::linesOf(const Ink &ink, const QModelIndex &index, int width) const
{
    const QStringList lines = ink.text.split(u'\n');
    if (!m_wraps || index.data(OneLineRole).toBool())
        return lines;
    const QFontMetrics metrics(m_theme.font(ink.type));
    const Qt::TextElideMode elide = index.data(MiddleRole).toBool() ? Qt::ElideMiddle : Qt::ElideRight;
    QStringList within;
    for (const QString &line : lines)
        within += linesWithin(line, metrics, width, elide);
    return within;
}

/// As wide as the whole text; as high as it needs in the width given, if one is.
QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Ink ink = inkOf(index);
    const QFontMetrics metrics(m_theme.font(ink.type));
    int width = 0;
    for (const QString &line : ink.text.split(u'\n'))
        width = std::max(width, metrics.horizontalAdvance(line));
    const int ahead = aheadOf(ink, index);
    width += contentOf(option, index).left() - option.rect.left() + Space::kM + ahead;
    const int room = option.rect.width() > 0 ? contentOf(option, index).width() - ahead : 0;
    const auto lines = int(linesOf(ink, index, room).size());
    const int row = m_theme.rowHeight() + (index.data(GroupRole).toBool() ? kGroupMore : 0);
    return {width + 1, std::max(row, lines * metrics.lineSpacing() + 8)};
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    painter->save();
    paintGround(painter, option, index);
    QRect place = contentOf(option, index);
    if (isCheckable(index)) {
        paintCheck(painter, option, index);
        place.setLeft(place.left() + kCheck + Space::kM);
    }
    Ink ink = inkOf(index);
    if (!(option.state & QStyle::State_Enabled))
        ink.role = Role::DisabledText;
    if (!ink.icon.isEmpty()) {
        const QRect icon(place.left(), place.top() + (place.height() - kCellIcon) / 2, kCellIcon, kCellIcon);
        painter->drawPixmap(mirrored(option, icon), m_theme.icon(ink.icon, ink.role, kCellIcon,
                                                                 painter->device()->devicePixelRatioF()));
        place.setLeft(icon.right() + 1 + Space::kS);
    }
    paintText(painter, option, index, place, ink);
    paintRing(painter, option, index);
    painter->restore();
}

void CellDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const QVariant ground = index.data(GroundRole);
    if (ground.isValid())
        painter->fillRect(option.rect, m_theme.colour(Role(ground.toInt())));
    else if (isSelected)
        painter->fillRect(option.rect, m_theme.colour(Role::Selection));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, m_theme.colour(Role::Hover));
    else if (index.data(GroupRole).toBool())
        painter->fillRect(option.rect, m_theme.colour(Role::Raised));
    const qreal dpr = painter->device()->devicePixelRatioF();
    const qreal line = std::max(1.0, qreal(qRound(dpr))) / dpr;
    painter->fillRect(QRectF(option.rect.left(), option.rect.bottom() + 1 - line, option.rect.width(), line),
                      m_theme.colour(Role::Border));
    if (isSelected && isFirst(option, index)) {
        const bool isActive = option.widget && option.widget->hasFocus();
        const QRect bar(option.rect.left(), option.rect.top(), kBar, option.rect.height());
        painter->fillRect(mirrored(option, bar), m_theme.colour(isActive ? Role::Accent : Role::Control));
    }
}

/// One pixel around the current row of a view that has the focus; each cell draws its part.
void CellDelegate::paintRing(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view || !view->hasFocus())
        return;
    const QModelIndex current = view->currentIndex();
    if (current.row() != index.row() || current.parent() != index.parent())
        return;
    const QRect &cell = option.rect;
    const QColor ring = m_theme.colour(Role::Focus);
    painter->fillRect(cell.left(), cell.top(), cell.width(), 1, ring);
    painter->fillRect(cell.left(), cell.bottom(), cell.width(), 1, ring);
    if (isFirst(option, index))
        painter->fillRect(mirrored(option, {cell.left(), cell.top(), 1, cell.height()}), ring);
    if (isLast(option, index))
        painter->fillRect(mirrored(option, {cell.right(), cell.top(), 1, cell.height()}), ring);
}

void CellDelegate::paintCheck(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyleOptionViewItem check = option;
    check.rect = checkOf(option, index);
    check.state &= ~(QStyle::State_On | QStyle::State_Off | QStyle::State_NoChange | QStyle::State_HasFocus);
    switch (Qt::CheckState(index.data(Qt::CheckStateRole).toInt())) {
    case Qt::Checked: check.state |= QStyle::State_On; break;
    case Qt::Unchecked: check.state |= QStyle::State_Off; break;
    case Qt::PartiallyChecked: check.state |= QStyle::State_NoChange; break;
    }
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &check, painter,
                                          option.widget);
}

void CellDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                             QRect place, const Ink &ink) const
{
    painter->setFont(m_theme.font(ink.type));
    if (ink.type == Type::MonoSmall) // ids and values read from left to right everywhere
        painter->setLayoutDirection(Qt::LeftToRight);
    const Qt::TextElideMode elide = index.data(MiddleRole).toBool() ? Qt::ElideMiddle : Qt::ElideRight;
    auto side = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    if (!(side & Qt::AlignHorizontal_Mask))
        side |= Qt::AlignLeft;
    side = QStyle::visualAlignment(option.direction, (side & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter);
    const QString needle = index.data(HitRole).toString();
    const Qt::LayoutDirection around = painter->layoutDirection();
    const int height = painter->fontMetrics().lineSpacing();
    const QStringList lines = linesOf(ink, index, place.width());
    int top = place.top() + (place.height() - int(lines.size()) * height) / 2;
    for (const QString &words : lines) {
        const QRect line = mirrored(option, {place.left(), top, place.width(), height});
        const QString shown = painter->fontMetrics().elidedText(words, elide, line.width());
        if (!needle.isEmpty())
            paintHits(painter, line, side, shown, needle);
        painter->setPen(m_theme.colour(ink.role));
        // a name that begins in Arabic or Hebrew is read from there, on whichever side it stands
        painter->setLayoutDirection(shown.isRightToLeft() ? Qt::RightToLeft : around);
        painter->drawText(line, int(side | Qt::AlignAbsolute | Qt::TextSingleLine), shown);
        top += height;
    }
}

void CellDelegate::paintHits(QPainter *painter, const QRect &line, Qt::Alignment side, const QString &shown,
                             const QString &needle) const
{
    const QFontMetrics metrics = painter->fontMetrics();
    const int start =
        side & Qt::AlignRight ? line.right() + 1 - metrics.horizontalAdvance(shown) : line.left();
    for (qsizetype at = shown.indexOf(needle, 0, Qt::CaseInsensitive); at >= 0;
         at = shown.indexOf(needle, at + needle.size(), Qt::CaseInsensitive)) {
        const int left = metrics.horizontalAdvance(shown.left(at));
        const int width = metrics.horizontalAdvance(shown.mid(at, needle.size()));
        painter->fillRect(QRect(start + left - 1, line.top(), width + 2, line.height()),
                          m_theme.colour(Role::DiffChanged));
    }
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    const bool isOwn = index.data(Qt::ToolTipRole).isValid();
    if (event->type() != QEvent::ToolTip || isOwn || sizeHint(option, index).width() <= option.rect.width())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainTip(inkOf(index).text), view);
    return true;
}

bool CellDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (!isCheckable(index) || !(index.flags() & Qt::ItemIsUserCheckable) ||
        !(index.flags() & Qt::ItemIsEnabled))
        return false;
    if (event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::MouseButtonDblClick) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() != Qt::LeftButton ||
            !checkOf(option, index).contains(mouse->position().toPoint()))
            return false;
        if (event->type() == QEvent::MouseButtonDblClick)
            return true; // its release does it
    } else if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Space) {
        return false;
    }
    const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace dwc
