// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>
#include <vector>

namespace dwc {

/// In a row, and in further rows when the first is full; the items of a row stand on its middle.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(int spacing, QWidget *parent = nullptr);
    ~FlowLayout() override;

    /// Fills the width: in one row each has what it wants and a share of what is left; where they need more
    /// rows, all are as wide as the widest, in rows of equal length.
    void setEven(bool even) { m_even = even; }
    /// A line between items, out of sight where it would end a row.
    void setBetween(const QWidget *line) { m_between = line; }
    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Row
    {
        std::size_t end;
        int height;
    };
    /// How wide an item is: `even`, or what it wants and `more`.
    struct Share
    {
        int even = 0, more = 0;
    };
    Row rowFrom(std::size_t first, int width, const Share &share) const;
    Share shareOf(int width) const;
    static QSize sizeOf(const QLayoutItem *item, const Share &share);
    bool endsRow(std::size_t item, const Row &row) const;
    /// Height needed; moves the items when told to.
    int place(const QRect &rect, bool move) const;

    std::vector<QLayoutItem *> m_items;
    const QWidget *m_between = nullptr;
    bool m_even = false;
};

} // namespace dwc
