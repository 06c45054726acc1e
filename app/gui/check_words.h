// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/bridge/check_words.h"

namespace dwc {

/// The sentences that dwctl says too, in the window's language.
const CheckWords &checkWords();

} // namespace dwc
