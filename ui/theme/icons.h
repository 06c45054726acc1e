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
    struct Key
    {
        QString name;
        QRgb colour;
        int size;
        int perMille; ///< of the device pixel ratio
        bool operator==(const Key &) const = default;
    };
    friend std::size_t qHash(const Key &key, std::size_t seed)
    {
        return qHashMulti(seed, key.name, key.colour, key.size, key.perMille);
    }

    QHash<Key, QPixmap> m_made;
};

} // namespace dwc
