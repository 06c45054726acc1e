// SPDX-License-Identifier: Apache-2.0
#include "ui/diff/change_state.h"

namespace dwc {

DeviceState stateOf(Action action)
{
    switch (action) {
    case Action::Create: return DeviceState::Create;
    case Action::Update: return DeviceState::Update;
    case Action::Disable: return DeviceState::Disable;
    case Action::Delete: break;
    }
    return DeviceState::Delete;
}

} // namespace dwc
