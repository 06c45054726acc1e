// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/device_state.h"

#include <QCoreApplication>

namespace dwc {

StateLook lookOf(DeviceState state)
{
    switch (state) {
    case DeviceState::Create: return {"create", Role::Success, Role::SuccessTint, '+', true};
    case DeviceState::Update: return {"update", Role::Info, Role::InfoTint, '~', true};
    case DeviceState::Disable: return {"disable", Role::Disable, Role::DisableTint, '!', true};
    case DeviceState::Delete: return {"delete", Role::Danger, Role::DangerTint, '-', true};
    case DeviceState::Conflict: return {"conflict", Role::Conflict, Role::ConflictTint, '?', true};
    case DeviceState::InSync: return {"check", Role::Muted, Role::Surface, '=', false};
    case DeviceState::Skipped:
    case DeviceState::OutOfScope:
    case DeviceState::Held:
    case DeviceState::Foreign:
    case DeviceState::Adfs:
    case DeviceState::Unknown:
    case DeviceState::Gone: break;
    }
    return {"skipped", Role::Muted, Role::SkippedTint, '.', true};
}

QString wordOf(DeviceState state)
{
    const auto translated = [](const char *text) { return QCoreApplication::translate("dwc::DeviceState", text); };
    switch (state) {
    case DeviceState::Create: return translated(QT_TRANSLATE_NOOP("dwc::DeviceState", "Create"));
    case DeviceState::Update: return translated(QT_TRANSLATE_NOOP("dwc::DeviceState", "Update"));
    case DeviceState::Disable: return translated(QT_TRANSLATE_NOOP("dwc::DeviceState", "Disable"));
    case DeviceState::Delete: return translated(QT_TRANSLATE_NOOP("dwc::DeviceState", "Delete"));
    case DeviceState::Conflict: return translated(QT_TRANSLATE_NOOP("dwc::DeviceState", "Conflict"));
    case DeviceState::Skipped: return translated(QT_TRANSLATE_NOOP("dwc::DeviceState", "Skipped"));
    case DeviceState::OutOfScope: return translated(QT_TRANSLATE_NOOP("dwc::DeviceState", "Out of scope"));
    case DeviceState::Held: return translated(QT_TRANSLATE_NOOP("dwc::DeviceState", "Held"));
    case DeviceState::Foreign: return translated(QT_TRANSLATE_NOOP("dwc::DeviceState", "Foreign"));
    case DeviceState::Adfs: return translated(QT_TRANSLATE_NOOP("dwc::DeviceState", "AD FS"));
    case DeviceState::Unknown: return translated(QT_TRANSLATE_NOOP("dwc::DeviceState", "Not read"));
    case DeviceState::Gone: return translated(QT_TRANSLATE_NOOP("dwc::DeviceState", "Gone"));
    case DeviceState::InSync: return translated(QT_TRANSLATE_NOOP("dwc::DeviceState", "In sync"));
    }
    return {};
}

} // namespace dwc
