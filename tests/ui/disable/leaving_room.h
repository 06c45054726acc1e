// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/disable/leaving_backend.h"
#include "tests/ui/shell/wizard_room.h"
#include "ui/disable/disable_wizard.h"

namespace dwc::testing {

/// The wizard that leaves, on a directory with some devices of the profile.
class LeavingRoom : public WizardRoom
{
    Q_OBJECT

protected:
    enum Step { Devices, Forest, Review, CarryOut, Report };

    std::unique_ptr<Backend> makeBackend() override
    {
        return std::make_unique<LeavingBackend>(m_script, m_leaving);
    }
    void forget() override;
    void open(int fate);
    void goToReview();
    void goToCarryOut();
    void type(const char *lift, const char *text);
    /// Presses the button that writes, and waits for the report.
    void write();

    LeavingBackend::Leaving m_leaving;
};

} // namespace dwc::testing
