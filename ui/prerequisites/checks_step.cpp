// SPDX-License-Identifier: Apache-2.0
#include "ui/prerequisites/checks_step.h"

#include "ui/prerequisites/check_look.h"
#include "ui/theme/space.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace dwc {

namespace {

constexpr int kStepIcon = 20;

} // namespace

ChecksStep::ChecksStep(Theme &theme, const CheckAnswers &answers, const CheckWords &words,
                       std::vector<CheckArea> areas, QWidget *parent)
    : QWidget(parent), m_answers(answers), m_areas(std::move(areas)),
      m_icon(makeIcon(theme, {}, Role::Muted, kStepIcon, this)),
      m_verdict(makeLabel(theme, Type::BodyStrong, Role::Text, {}, this)),
      m_again(new Button(theme, Button::Kind::Default, tr("Check again"), this)),
      m_toReport(new Button(theme, Button::Kind::Default, tr("Go to the report"), this)),
      m_panel(new ChecksPanel(theme, answers, words, m_areas, CheckModel::Order::ByArea, this)),
      m_layout(new QVBoxLayout(this))
{
    m_verdict->setObjectName(QStringLiteral("stepVerdict"));
    m_verdict->setWordWrap(true);
    m_again->setObjectName(QStringLiteral("stepAgain"));
    m_again->setIconName(QStringLiteral("refresh"));
    m_toReport->setObjectName(QStringLiteral("stepToReport"));
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::kS);
    head->addWidget(m_icon);
    head->addWidget(m_verdict, 1);
    head->addWidget(m_toReport);
    head->addWidget(m_again);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Space::kM);
    m_layout->addLayout(head);
    m_layout->addWidget(m_panel, 1);
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT againRequested(checksIn(m_areas)); });
    connect(m_toReport, &QPushButton::clicked, this, &ChecksStep::reportRequested);
    connect(m_panel, &ChecksPanel::againRequested, this, &ChecksStep::againRequested);
    refresh();
}

void ChecksStep::addOnTop(QWidget *widget)
{
    m_layout->insertWidget(0, widget);
}

CheckCounts ChecksStep::counts() const
{
    return m_answers.count(m_areas);
}

std::size_t ChecksStep::failed() const
{
    std::size_t failed = counts().of(CheckState::Failed);
    if (std::ranges::find(m_areas, CheckArea::Writers) != m_areas.end())
        failed -= m_answers.count(std::array{CheckArea::Writers}).of(CheckState::Failed);
    return failed;
}

bool ChecksStep::isRunning() const
{
    return counts().running > 0;
}

bool ChecksStep::isAnswered() const
{
    return counts().unanswered == 0;
}

bool ChecksStep::mayContinue() const
{
    return !isRunning() && isAnswered() && failed() == 0;
}

QString ChecksStep::reason() const
{
    if (isRunning())
        return tr("Checking, %Ln still to come.", nullptr, int(counts().running));
    if (!isAnswered())
        return tr("Not everything was checked yet.");
    return tr("%Ln checks failed. The wizard goes on when that is put right and checked again; if it is for "
              "somebody else to do, the report tells them.",
              nullptr, int(failed()));
}

void ChecksStep::refresh()
{
    m_again->setEnabled(!isRunning());
    const CheckCounts now = counts();
    CheckState worst = CheckState::Passed;
    for (const CheckState state : kWorstFirst) {
        if (now.of(state) > 0 && rankOf(state) < rankOf(worst))
            worst = state;
    }
    const bool isTold = !isRunning() && isAnswered();
    m_toReport->setVisible(isTold && failed() > 0);
    setIcon(m_icon, isTold ? QString::fromLatin1(lookOf(worst).icon) : QStringLiteral("refresh"),
            isTold ? lookOf(worst).ink : Role::Muted);
    const int look = int(now.of(CheckState::Failed) + now.of(CheckState::Warning));
    const int open = int(now.of(CheckState::Unknown));
    m_verdict->setText(
        !mayContinue() ? reason()
        : open > 0 ? tr("Nothing here failed, but %Ln are not known: look at those first.", nullptr, open)
        : look > 0 ? tr("Nothing here stands in the way; %Ln should be looked at.", nullptr, look)
                   : tr("All of it is in order."));
}

} // namespace dwc
