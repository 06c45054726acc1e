// SPDX-License-Identifier: Apache-2.0
#include "ui/prerequisites/scenario_step.h"

#include "ui/prerequisites/scenarios.h"
#include "ui/theme/space.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>
#include <algorithm>

namespace dwc {

namespace {

constexpr int kIndent = 24; ///< of the sentence, below the choice's words

} // namespace

ScenarioStep::ScenarioStep(Theme &theme, const CheckAnswers &answers, const CheckWords &words,
                           QWidget *parent)
    : ChecksStep(theme, answers, words, {CheckArea::Scenario, CheckArea::Machine}, parent),
      m_group(new QButtonGroup(this))
{
    auto *choices = new QWidget(this);
    auto *layout = new QVBoxLayout(choices);
    layout->setContentsMargins(0, 0, 0, Space::kS);
    layout->setSpacing(0);
    for (std::size_t i = 0; i < kScenarios.size(); ++i) {
        auto *button = new QRadioButton(nameOf(kScenarios[i]), choices);
        button->setObjectName(QStringLiteral("scenario%1").arg(i));
        button->setAccessibleDescription(lineOf(kScenarios[i]));
        m_group->addButton(button, int(i));
        auto *line = makeLabel(theme, Type::Caption, Role::Muted, lineOf(kScenarios[i]), choices);
        line->setWordWrap(true);
        line->setContentsMargins(kIndent, 0, 0, Space::kS);
        layout->addWidget(button);
        layout->addWidget(line);
    }
    addOnTop(choices);
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT chosen(kScenarios[std::size_t(id)]); });
}

void ScenarioStep::setScenario(Scenario scenario)
{
    m_group->button(int(std::ranges::find(kScenarios, scenario) - kScenarios.begin()))->setChecked(true);
}

} // namespace dwc
