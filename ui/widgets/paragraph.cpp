// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/paragraph.h"

#include <QPainter>
#include <cmath>

namespace dwc {

Paragraph::Paragraph(const QString &text, const QFont &font, int lineHeight, int width,
                     Qt::LayoutDirection direction, Qt::Alignment alignment)
    : m_layout(QString(text).replace(u'\n', QChar::LineSeparator), font)
{
    QTextOption option(alignment & Qt::AlignHorizontal_Mask ? alignment : Qt::AlignLeading);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WordWrap);
    m_layout.setTextOption(option);
    m_layout.beginLayout();
    qreal top = 0;
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, top});
        m_height = int(std::ceil(top + line.height()));
        // the room is between lines: a single one is as high as any other label
        top += std::max(qreal(lineHeight), line.height());
    }
    m_layout.endLayout();
}

void Paragraph::draw(QPainter *painter, QPoint topLeft) const
{
    m_layout.draw(painter, topLeft);
}

} // namespace dwc
