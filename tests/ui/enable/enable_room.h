// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/enable/forest_backend.h"
#include "tests/ui/shell/wizard_room.h"
#include "ui/enable/enable_wizard.h"

#include <QApplication>

namespace dwc::testing {

/// The wizard that prepares the forest, on a scripted one.
class EnableRoom : public WizardRoom
{
    Q_OBJECT

protected:
    std::unique_ptr<Backend> makeBackend() override
    {
        return std::make_unique<ForestBackend>(m_script, m_forest);
    }
    void forget() override;
    EnableWizard *enabling() const { return m_window->findChild<EnableWizard *>(); }
    void open();
    void goTo(int step);
    void waitForLook();
    /// As far as the outcome.
    void writeAll();
    std::size_t looks();
    std::size_t writes();

    ForestBackend::Forest m_forest;
};

} // namespace dwc::testing
