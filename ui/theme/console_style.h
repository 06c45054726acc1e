// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace dwc {

class Theme;

/// Fusion with our check boxes, radio buttons and focus ring, and without animations.
class ConsoleStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit ConsoleStyle(const Theme &theme);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;

private:
    void drawCheck(const QStyleOption *option, QPainter *painter, bool round) const;
    void drawFocus(const QStyleOption *option, QPainter *painter) const;

    const Theme &m_theme;
};

} // namespace dwc
