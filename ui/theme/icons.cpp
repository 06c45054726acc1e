// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/icons.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace dwc {

namespace {

QPixmap draw(const QString &name, const QColor &colour, int size, qreal dpr)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There is no icon %s", qPrintable(name));
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPixmap pixmap(QSize(size, size) * dpr);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(dpr);
    return pixmap;
}

} // namespace

QPixmap Icons::pixmap(const QString &name, const QColor &colour, int size, qreal dpr)
{
    QPixmap &pixmap = m_made[Key{name, colour.rgb(), size, qRound(dpr * 1000)}];
    if (pixmap.isNull())
        pixmap = draw(name, colour, size, dpr);
    return pixmap;
}

} // namespace dwc
