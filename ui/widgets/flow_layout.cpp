// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>

namespace dwc {

FlowLayout::FlowLayout(int spacing, QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

/// The items from `first` up to the one that no longer fits.
FlowLayout::Row FlowLayout::rowFrom(std::size_t first, int width, const Share &share) const
{
    Row row{first, 0};
    int used = 0;
    for (; row.end < m_items.size(); ++row.end) {
        const QLayoutItem *item = m_items[row.end];
        if (item->isEmpty()) // hidden
            continue;
        const QSize size = sizeOf(item, share);
        if (used > 0 && used + size.width() > width)
            break;
        used += size.width() + spacing();
        row.height = std::max(row.height, size.height());
    }
    return row;
}

FlowLayout::Share FlowLayout::shareOf(int width) const
{
    int items = 0, widest = 0, all = -spacing();
    for (const QLayoutItem *item : m_items) {
        const int wanted = item->isEmpty() ? 0 : item->sizeHint().width();
        items += item->isEmpty() ? 0 : 1;
        all += item->isEmpty() ? 0 : wanted + spacing();
        widest = std::max(widest, wanted);
    }
    if (!m_even || items == 0)
        return {};
    if (all <= width)
        return {0, (width - all) / items};
    const int most = std::clamp((width + spacing()) / (widest + spacing()), 1, items);
    const int rows = (items + most - 1) / most, columns = (items + rows - 1) / rows;
    return {(width - (columns - 1) * spacing()) / columns, 0};
}

QSize FlowLayout::sizeOf(const QLayoutItem *item, const Share &share)
{
    const QSize size = item->sizeHint();
    return {share.even > 0 ? share.even : size.width() + share.more, size.height()};
}

bool FlowLayout::endsRow(std::size_t item, const Row &row) const
{
    return std::all_of(m_items.begin() + std::ptrdiff_t(item) + 1, m_items.begin() + std::ptrdiff_t(row.end),
                       [](const QLayoutItem *other) { return other->isEmpty(); });
}

int FlowLayout::place(const QRect &rect, bool move) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const Share share = shareOf(inner.width());
    int y = inner.y();
    for (std::size_t first = 0; first < m_items.size();) {
        const Row row = rowFrom(first, inner.width(), share);
        int x = inner.x();
        for (; first < row.end; ++first) {
            QLayoutItem *item = m_items[first];
            if (item->isEmpty() || !move)
                continue;
            const QSize size = sizeOf(item, share);
            const bool isLoose = item->widget() && item->widget() == m_between && endsRow(first, row);
            const QPoint corner(x, isLoose ? rect.bottom() + 1 : y + (row.height - size.height()) / 2);
            item->setGeometry(QStyle::visualRect(direction, inner, QRect(corner, size)));
            x += size.width() + spacing();
        }
        y += row.height + (row.end < m_items.size() && row.height ? spacing() : 0);
    }
    return y - rect.y() + contentsMargins().bottom();
}

} // namespace dwc
