// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace dwc {

class Theme;

/// The sheets of the gallery. The caller owns them.
QWidget *makeControls(Theme &theme); ///< buttons, fields, chips, tags, boxes
QWidget *makeMessages(Theme &theme); ///< banners, cards, progress, toasts, confirmation
QWidget *makeDevices(Theme &theme);  ///< a page: header, search, chips, table
QWidget *makeStates(Theme &theme);   ///< empty, loading, failed
QWidget *makeWizard(Theme &theme);
QWidget *makeQuestion(Theme &theme);

} // namespace dwc
