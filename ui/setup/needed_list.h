// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace dwc {

class Theme;

/// What is needed to connect, and where to get it.
QWidget *makeNeededList(Theme &theme, QWidget *parent = nullptr);

} // namespace dwc
