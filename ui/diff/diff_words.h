// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/diff/attribute_diff.h"

#include <QString>

namespace dwc {

/// How the value of an attribute is made from the cloud's: "GUID to 16 bytes".
QString ruleWords(FlowAttribute attribute);
/// "Not written, because …".
QString wordsOf(NotWritten reason);
/// What was done to the value: cut, left out, replaced. Empty when nothing.
QString noteWords(std::uint8_t notes);
/// A value for a cell: ids and values read from left to right in every language.
QString textOf(const DiffValue &value);
/// "+ " before what comes, "− " before what goes; nothing for what stays.
QString signOf(ValueMark mark);

} // namespace dwc
