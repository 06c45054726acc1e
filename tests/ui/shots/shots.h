// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/bridge/engine.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QSize>
#include <QString>

class QWidget;

namespace dwc {

/// One moment of the window is taken in every size and scheme wanted.
struct Shots
{
    Theme &theme;
    QString folder;
    QString suffix; ///< behind each picture's name, such as "-normal-de"
    QList<QSize> sizes;
    QList<Scheme> schemes;

    /// Writes the pictures, and says on the standard output which texts had no room in them.
    void take(QWidget &window, const QString &name) const;
};

/// Until the window has nothing more to do.
void settle(Engine &engine);

} // namespace dwc
