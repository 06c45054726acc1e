// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPalette>

namespace dwc {

/// Every role of Qt's palette from ours.
QPalette makePalette(bool dark);

} // namespace dwc
