// SPDX-License-Identifier: Apache-2.0
#pragma once

/// The grid: margins and spacings of every layout come from here.
namespace dwc::Space {

constexpr int kXs = 4;
constexpr int kS = 8;
constexpr int kM = 12;
constexpr int kL = 16;
constexpr int kXl = 24;
constexpr int kXxl = 40;

} // namespace dwc::Space
