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
    const auto tr = [](const char *text) { return QCoreApplication::translate("dwc::DeviceState", text); };
    switch (state) {
    case DeviceState::Create: return tr(QT_TRANSLATE_NOOP("dwc::DeviceState", "Create"));
    case DeviceState::Update: return tr(QT_TRANSLATE_NOOP("dwc::DeviceState", "Update"));
    case DeviceState::Disable: return tr(QT_TRANSLATE_NOOP("dwc::DeviceState", "Disable"));
    case DeviceState::Delete: return tr(QT_TRANSLATE_NOOP("dwc::DeviceState", "Delete"));
    case DeviceState::Conflict: return tr(QT_TRANSLATE_NOOP("dwc::DeviceState", "Conflict"));
    case DeviceState::Skipped: return tr(QT_TRANSLATE_NOOP("dwc::DeviceState", "Skipped"));
    case DeviceState::OutOfScope: return tr(QT_TRANSLATE_NOOP("dwc::DeviceState", "Out of scope"));
    case DeviceState::Held: return tr(QT_TRANSLATE_NOOP("dwc::DeviceState", "Held"));
    case DeviceState::Foreign: return tr(QT_TRANSLATE_NOOP("dwc::DeviceState", "Foreign"));
    case DeviceState::Adfs: return tr(QT_TRANSLATE_NOOP("dwc::DeviceState", "AD FS"));
    case DeviceState::Unknown: return tr(QT_TRANSLATE_NOOP("dwc::DeviceState", "Not read"));
    case DeviceState::Gone: return tr(QT_TRANSLATE_NOOP("dwc::DeviceState", "Gone"));
    case DeviceState::InSync: return tr(QT_TRANSLATE_NOOP("dwc::DeviceState", "In sync"));
    }
    return {};
}

} // namespace dwc
