// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace dwc {

class Theme;

/// Fusion with our check boxes, radio buttons, combo boxes, chevrons and focus ring, and without animations.
class ConsoleStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit ConsoleStyle(const Theme &theme);

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;

private:
    void drawCheck(const QStyleOption *option, QPainter *painter, bool round) const;
    void drawMenuTick(const QStyleOption *option, QPainter *painter) const;
    void drawFocus(const QStyleOption *option, QPainter *painter) const;
    void drawComboBox(const QStyleOptionComplex *option, QPainter *painter) const;
    /// Pointing down, or up; muted, at the middle of the place.
    void drawChevron(const QRect &place, bool up, QPainter *painter) const;

    const Theme &m_theme;
};

} // namespace dwc
