// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/key_values.h"

#include <QString>
#include <string_view>

namespace dwc {

/// What the present value of a key means for devices and runs, in sentences; empty where the label says it
/// all or the value is wrong.
QString effectOf(std::string_view path, const KeyValues &values);

/// The sentence about secrets that are asked for again; empty when none is.
QString sentenceOf(const SecretsAskedAgain &asked);

} // namespace dwc
