// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace dwc {

class Theme;

/// Name, version, licences of what is bundled.
void showAbout(Theme &theme, QWidget *parent);

} // namespace dwc
