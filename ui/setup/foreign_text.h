// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/printable.h"

#include <QString>

namespace dwc {

/// Text of a server's as one harmless line.
inline QString shown(const std::string &foreign)
{
    return QString::fromStdString(printable(foreign));
}

} // namespace dwc
