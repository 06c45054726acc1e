// SPDX-License-Identifier: Apache-2.0
#include "ui/enable/carry_out_step.h"

#include "ui/enable/outcome_view.h"
#include "ui/enable/plan_handover.h"
#include "ui/enable/script_view.h"
#include "ui/plan/plan_words.h"
#include "ui/theme/space.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/running_view.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QStackedLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace dwc {

namespace {

enum Way { Now, Script, SavedPlan };
constexpr const char *kNames[] = {"enable.now", "enable.script", "enable.plan"};
enum Shown { Choosing, Writing, Ended };

constexpr int kIndent = 24; ///< of the sentence, below the choice's words

} // namespace

CarryOutStep::CarryOutStep(Theme &theme, const ReportWords &words, const QString &example, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_ways(new QButtonGroup(this)), m_form(new AdminForm(theme, example)),
      m_script(new ScriptView(theme, words)), m_plan(new PlanHandover(theme)),
      m_stages(new QStackedLayout(this)),
      m_running(new RunningView(theme, QStringLiteral("enable."), tr("Stopping after this change"))),
      m_outcome(new OutcomeView(theme, words))
{
    m_stages->insertWidget(Choosing, makeChoice());
    m_stages->insertWidget(Writing, m_running);
    m_stages->insertWidget(Ended, m_outcome);
    m_ways->button(Now)->setChecked(true);
    connect(m_ways, &QButtonGroup::idToggled, this, [this](int way, bool isOn) {
        if (!isOn)
            return;
        m_byWay->setCurrentIndex(way);
        Q_EMIT changed();
    });
    connect(m_form, &AdminForm::edited, this, &CarryOutStep::changed);
    connect(m_plan, &PlanHandover::saveRequested, this, &CarryOutStep::planSaveRequested);
    connect(m_script, &ScriptView::exportRequested, this, &CarryOutStep::exportRequested);
    connect(m_running, &RunningView::stopRequested, this, &CarryOutStep::stopRequested);
}

QWidget *CarryOutStep::makeChoice()
{
    auto *choice = new QWidget;
    auto *ways = new QWidget(choice);
    m_wayRow = ways;
    auto *row = new QHBoxLayout(ways);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::kL);
    addWay(
        ways, Now, tr("Write it now"),
        tr("Asks once for an administrator. Each change is shown when it is done, and kept in the history."));
    addWay(ways, Script, tr("Hand over a script"),
           tr("PowerShell or LDIF for the enterprise administrator. Nothing is written from here."));
    addWay(ways, SavedPlan, tr("Save as a plan"),
           tr("Someone else applies it with this console. Nothing is written from here."));
    auto *byWay = new QWidget(choice);
    m_byWay = new QStackedLayout(byWay);
    m_byWay->insertWidget(Now, m_form);
    m_byWay->insertWidget(Script, m_script);
    m_byWay->insertWidget(SavedPlan, m_plan);
    auto *layout = new QVBoxLayout(choice);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kXl);
    layout->addWidget(ways);
    layout->addWidget(byWay, 1);
    return choice;
}

void CarryOutStep::addWay(QWidget *parent, int number, const QString &name, const QString &line)
{
    auto *card = new Card(m_theme, {}, parent);
    auto *button = new QRadioButton(name, card);
    button->setObjectName(QString::fromLatin1(kNames[number]));
    button->setFont(m_theme.font(Type::BodyStrong));
    button->setAccessibleDescription(line);
    m_ways->addButton(button, number);
    QLabel *words = makeLabel(m_theme, Type::Body, Role::Muted, line, card);
    words->setWordWrap(true);
    words->setContentsMargins(kIndent, 0, 0, 0);
    card->body()->setSpacing(Space::kXs);
    card->body()->addWidget(button);
    card->body()->addWidget(words);
    card->body()->addStretch(1);
    static_cast<QHBoxLayout *>(parent->layout())->addWidget(card, 1);
    connect(button, &QRadioButton::toggled, card, [card](bool isChosen) {
        card->setProperty("chosen", isChosen);
        card->style()->unpolish(card);
        card->style()->polish(card);
    });
}

void CarryOutStep::offerWritingOnly()
{
    m_ways->button(Now)->setChecked(true);
    m_wayRow->hide();
}

bool CarryOutStep::writesNow() const
{
    return m_ways->checkedId() == Now;
}

void CarryOutStep::enter()
{
    if (m_stages->currentIndex() == Choosing && writesNow())
        m_form->enter();
    else if (m_stages->currentIndex() == Choosing)
        m_ways->checkedButton()->setFocus(Qt::OtherFocusReason);
}

void CarryOutStep::setLook(const ForestLook &look)
{
    m_script->setLook(look);
    m_plan->setPlan(look.preparation.plan);
    m_form->setFailure({}, {});
    m_stages->setCurrentIndex(Choosing);
}

void CarryOutStep::setWriting()
{
    m_form->setFailure({}, {});
    m_stages->setCurrentIndex(Writing);
    m_running->begin(tr("Signing in, and looking again before the first write"));
}

void CarryOutStep::setProgress(const Progress &progress)
{
    m_running->setProgress(
        progress.done, progress.total,
        progress.stage == Stage::Apply
            ? tr("Writing %1 of %2").arg(countText(progress.done + 1), countText(progress.total))
            : QString());
}

void CarryOutStep::setResult(const ForestResult &result)
{
    m_outcome->setResult(result);
    m_stages->setCurrentIndex(Ended);
}

void CarryOutStep::setFailure(const QString &sentence, const QString &cure)
{
    m_stages->setCurrentIndex(Choosing);
    m_form->setFailure(sentence, cure);
}

} // namespace dwc
