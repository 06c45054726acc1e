// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/shots/shots.h"
#include "ui/shell/main_window.h"

#include <QString>

namespace dwc {

/// Every page of the wizard that leaves the feature, for each fate of the devices and with what is taken back
/// of the forest; at last as this administrator, by the password in this file, all of it is deleted.
void shootLeave(MainWindow &window, Engine &engine, const Shots &shots, const QString &user,
                const QString &file);

} // namespace dwc
