// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

class QEvent;
class QLabel;
class QWidget;

namespace dwc {

/// Plain text in one step of the type scale and one colour, both of which follow the theme. Where it has one
/// line and less room than it needs, it ends in an ellipsis.
QLabel *makeLabel(Theme &theme, Type type, Role role, const QString &text, QWidget *parent);
/// Another colour for a label made so.
void setRole(QLabel *label, Role role);

/// An icon that stands beside the word it belongs to; without a name of its own for screen readers. `name`
/// empty: none.
QLabel *makeIcon(Theme &theme, const QString &name, Role role, int size, QWidget *parent);
/// Another icon for a label made so.
void setIcon(QLabel *label, const QString &name, Role role);

/// Whether a widget in a style sheet's reach has just lost the font it was given, and must be given it again.
bool losesFont(const QWidget &widget, const QEvent &event, const QFont &given);

/// A line of one device pixel between parts.
QWidget *makeHairline(Theme &theme, Qt::Orientation along, QWidget *parent);

} // namespace dwc
