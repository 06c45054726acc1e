// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFontMetrics>
#include <QStringList>

namespace dwc {

/// A text in lines no wider than `width` pixels, for a cell: broken behind a space, hyphen or comma where one
/// stands late enough in the line, else wherever it has to be. Of more than four lines the rest is elided by
/// `elide`. What follows a diff sign ("+ ", "− ") stays indented by it. Width 0 or less: one line.
QStringList linesWithin(const QString &text, const QFontMetrics &metrics, int width, Qt::TextElideMode elide);

} // namespace dwc
