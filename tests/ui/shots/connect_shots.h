// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/shots/shots.h"
#include "ui/shell/main_window.h"

namespace dwc {

/// The wizard that connects, with the values of the open profile and its secrets from $CREDENTIALS_DIRECTORY,
/// both sides tested.
void shootConnected(MainWindow &window, Engine &engine, const Shots &shots);

} // namespace dwc
