// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QWidget;

namespace dwc {

/// The texts of labels, buttons, boxes and column headings below `root` that have less room than they need,
/// each with the class and name of its widget. What is scrolled out of sight has room, and so has a label
/// whose tip says it whole.
QStringList textsWithoutRoom(const QWidget &root);

} // namespace dwc
