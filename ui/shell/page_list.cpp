// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/page_list.h"

#include "ui/theme/space.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

namespace dwc {

namespace {

constexpr int kRow = 32;
constexpr int kLineSpace = 20;
constexpr int kGap = 2;
constexpr int kBar = 3;
constexpr int kIcon = 16;
constexpr int kSign = 14;

QString countText(qint64 count)
{
    return count < 0 ? QString() : QLocale().toString(count);
}

} // namespace

void PageList::setCount(Page page, qint64 count)
{
    const int row = int(page);
    if (m_counts[std::size_t(row)] == count)
        return;
    m_counts[std::size_t(row)] = count;
    Q_EMIT dataChanged(index(row), index(row));
}

int PageList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(kPages.size());
}

QVariant PageList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString title = titleOf(kPages[std::size_t(index.row())].page);
    const QString number = countText(count(index.row()));
    if (role == Qt::DisplayRole)
        return title;
    if (role == Qt::AccessibleTextRole && kPages[std::size_t(index.row())].countsFailures &&
        !number.isEmpty())
        return tr("%1, %2 failed").arg(title, number);
    if (role == Qt::AccessibleTextRole)
        return number.isEmpty() ? title : tr("%1, %2").arg(title, number);
    if (role == Qt::ToolTipRole)
        return tr("%1 (Ctrl+%2)").arg(title).arg(index.row() + 1);
    return {};
}

int PageDelegate::rowHeight() const
{
    return std::max(kRow, QFontMetrics(m_theme.font(Type::Body)).lineSpacing() + 8);
}

QSize PageDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const PageLook &look = kPages[std::size_t(index.row())];
    const QFontMetrics word(m_theme.font(Type::BodyStrong)), number(m_theme.font(Type::Caption));
    const bool counts = look.page == Page::Devices || look.page == Page::Review;
    const int count = counts                ? number.horizontalAdvance(countText(1'000'000))
                      : look.countsFailures ? number.horizontalAdvance(countText(99)) + kSign + Space::kXs
                                            : 0;
    const int text = word.horizontalAdvance(index.data().toString());
    return {text + count + kIcon + 3 * Space::kM + Space::kS,
            rowHeight() + kGap + (look.afterLine ? kLineSpace : 0)};
}

void PageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const PageLook &look = kPages[std::size_t(index.row())];
    const bool isCurrent = option.state & QStyle::State_Selected;
    const bool isHot = option.state & QStyle::State_MouseOver;
    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    QRect row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (look.afterLine) {
        painter->fillRect(QRect(row.left(), row.top() + kLineSpace / 2 - 1, row.width(), 1),
                          m_theme.colour(Role::Border));
        row.setTop(row.top() + kLineSpace);
    }
    row.setHeight(rowHeight());
    if (isCurrent || isHot) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.colour(isCurrent ? Role::Selection : Role::Hover));
        painter->drawRoundedRect(row, 6, 6);
    }
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    if (isCurrent) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.colour(Role::Accent));
        painter->drawRoundedRect(mirrored(QRect(row.left(), row.top() + 6, kBar, row.height() - 12)), 1.5,
                                 1.5);
    }
    if (hasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_theme.colour(Role::Focus), 2));
        painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), 6, 6);
    }
    const qreal dpr = painter->device()->devicePixelRatioF();
    const QRect icon(row.left() + Space::kM, row.top() + (row.height() - kIcon) / 2, kIcon, kIcon);
    painter->drawPixmap(mirrored(icon), m_theme.icon(QString::fromLatin1(look.icon),
                                                     isCurrent ? Role::Accent : Role::Muted, kIcon, dpr));
    const auto count = static_cast<const PageList *>(index.model())->count(index.row());
    const QString number = countText(count);
    painter->setFont(m_theme.font(Type::Caption));
    const int numberWidth = painter->fontMetrics().horizontalAdvance(number);
    const bool isTrouble = look.countsFailures && !number.isEmpty();
    painter->setPen(m_theme.colour(isTrouble ? Role::Danger : Role::Muted));
    QRect place(row.right() - Space::kM - numberWidth, row.top(), numberWidth, row.height());
    painter->drawText(mirrored(place), Qt::AlignCenter, number);
    if (isTrouble) {
        place.setLeft(place.left() - kSign - Space::kXs);
        painter->drawPixmap(mirrored({place.left(), row.top() + (row.height() - kSign) / 2, kSign, kSign}),
                            m_theme.icon(QStringLiteral("failed"), Role::Danger, kSign, dpr));
    }
    painter->setFont(m_theme.font(isCurrent ? Type::BodyStrong : Type::Body));
    painter->setPen(m_theme.colour(Role::Text));
    QRect text(icon.right() + Space::kM, row.top(), 0, row.height());
    text.setRight(place.left() - Space::kS);
    painter->drawText(
        mirrored(text), QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter),
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace dwc
