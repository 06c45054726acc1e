// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/system_scheme.h"

#include <QGuiApplication>
#include <QPalette>

namespace dwc {

bool systemPrefersDark()
{
    // asked once: afterwards the palette is ours
    static const bool dark = [] {
        const QPalette palette = QGuiApplication::palette();
        return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    }();
    return dark;
}

} // namespace dwc
