// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settings/profile.h"
#include "ui/prerequisites/checks_step.h"

class QButtonGroup;

namespace dwc {

/// What the devices are for; below it the checks that need no server.
class ScenarioStep : public ChecksStep
{
    Q_OBJECT

public:
    ScenarioStep(Theme &theme, const CheckAnswers &answers, const CheckWords &words,
                 QWidget *parent = nullptr);
    void setScenario(Scenario scenario);

Q_SIGNALS:
    void chosen(dwc::Scenario scenario); ///< by somebody, not by setScenario()

private:
    QButtonGroup *m_group;
};

} // namespace dwc
