// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace dwc {

class Theme;

/// The one style sheet, with the theme's colours and heights in it.
QString styleSheet(const Theme &theme);

} // namespace dwc
