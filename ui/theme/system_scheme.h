// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace dwc {

/// What the desktop was asked to look like when the program started: by the palette that its platform theme
/// gave before we set ours.
bool systemPrefersDark();

} // namespace dwc
