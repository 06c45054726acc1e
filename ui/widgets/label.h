// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

class QLabel;
class QWidget;

namespace dwc {

/// Plain text in one step of the type scale and one colour, both of which follow the theme.
QLabel *makeLabel(Theme &theme, Type type, Role role, const QString &text, QWidget *parent);
/// Another colour for a label made so.
void setRole(QLabel *label, Role role);

} // namespace dwc
