// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextLayout>

class QPainter;

namespace dwc {

/// Plain text that wraps at words, its lines as far apart as the type scale wants them.
class Paragraph
{
public:
    /// `width` and `lineHeight` in pixels. The direction comes from `direction`, the side from `alignment`.
    Paragraph(const QString &text, const QFont &font, int lineHeight, int width,
              Qt::LayoutDirection direction = Qt::LeftToRight, Qt::Alignment alignment = Qt::AlignLeading);

    /// From the top of the first line to the bottom of the last one.
    int height() const { return m_height; }
    void draw(QPainter *painter, QPoint topLeft) const;

private:
    QTextLayout m_layout;
    int m_height = 0;
};

} // namespace dwc
