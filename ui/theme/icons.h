// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QHash>
#include <QPixmap>
#include <QString>

namespace dwc {

/// The bundled icons, drawn in one colour. GUI thread only.
class Icons
{
public:
    /// `size` in logical pixels. A name that is not there is a fault of the program.
    QPixmap pixmap(const QString &name, const QColor &colour, int size, qreal dpr);
    void forget() { m_made.clear(); }

private:
    QHash<QString, QPixmap> m_made;
};

} // namespace dwc
