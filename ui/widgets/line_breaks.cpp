// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/line_breaks.h"

#include <QTextBoundaryFinder>

namespace dwc {

namespace {

constexpr int kMostLines = 4;

/// How much of the text goes into one line, at least one sign.
qsizetype fitting(const QString &text, const QFontMetricsF &metrics, int width)
{
    QTextBoundaryFinder signs(QTextBoundaryFinder::Grapheme, text);
    qsizetype fits = 0, better = 0;
    for (qsizetype at = signs.toNextBoundary(); at > 0; at = signs.toNextBoundary()) {
        const bool isTooWide = metrics.horizontalAdvance(text, int(at)) > width;
        const bool isSpace = text[at - 1] == u' '; // at a line's end it takes no room
        if (fits > 0 && isTooWide && !isSpace)
            break;
        fits = at;
        if (QStringLiteral(" -,;").contains(text[at - 1]))
            better = at;
    }
    return 2 * better > fits ? better : fits;
}

} // namespace

QStringList linesWithin(const QString &text, const QFontMetrics &whole, int width, Qt::TextElideMode elide)
{
    const QFontMetricsF metrics(whole); // half a pixel too much would be elided when it is drawn
    if (width <= 0 || metrics.horizontalAdvance(text) <= width)
        return {text};
    const bool isSigned = text.startsWith(u"+ ") || text.startsWith(u"\u2212 ");
    const QString indent = isSigned ? QStringLiteral("  ") : QString();
    QStringList lines;
    QString rest = text;
    while (lines.size() + 1 < kMostLines && metrics.horizontalAdvance(rest) > width) {
        const qsizetype end = fitting(rest, metrics, width);
        QString line = rest.left(end);
        while (line.endsWith(u' ')) // wider than the room, and not to be seen
            line.chop(1);
        lines += line;
        rest = indent + rest.mid(end);
    }
    if (!rest.trimmed().isEmpty())
        lines += metrics.elidedText(rest, elide, width);
    return lines;
}

} // namespace dwc
