// SPDX-License-Identifier: Apache-2.0
#include "ui/disable/leaving_form.h"

#include "core/report/report_words.h"
#include "ui/disable/leaving_words.h"
#include "ui/enable/enable_words.h"
#include "ui/plan/plan_words.h"
#include "ui/theme/space.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/running_view.h"
#include "ui/widgets/typed_confirmation.h"

#include <QLabel>
#include <QLineEdit>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace dwc {

namespace {

enum Stage { Asking, Running };

} // namespace

LeavingForm::LeavingForm(Theme &theme, const ReportWords &words, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_words(words), m_stages(new QStackedLayout(this)),
      m_running(new RunningView(theme, QStringLiteral("leave."), tr("Stopping after this object")))
{
    m_stages->insertWidget(Asking, makeAsking());
    m_stages->insertWidget(Running, m_running);
    connect(m_running, &RunningView::stopRequested, this, &LeavingForm::stopRequested);
    setPlans(nullptr, PlanTree(), nullptr, nullptr);
}

QWidget *LeavingForm::makeAsking()
{
    auto *asking = new QWidget;
    m_banner = new Banner(m_theme, asking);
    m_banner->setObjectName(QStringLiteral("leave.banner"));
    auto *card = new Card(m_theme, {}, asking);
    m_sentence = makeLabel(m_theme, Type::Verdict, Role::Text, {}, card);
    m_sentence->setObjectName(QStringLiteral("leave.sentence"));
    m_sentence->setWordWrap(true);
    m_forest = makeLabel(m_theme, Type::Verdict, Role::Text, {}, card);
    m_forest->setObjectName(QStringLiteral("leave.forest"));
    m_forest->setWordWrap(true);
    m_line = makeLabel(m_theme, Type::Body, Role::Muted, {}, card);
    m_line->setWordWrap(true);
    m_fields = new QVBoxLayout;
    m_fields->setSpacing(Space::kS);
    card->body()->addWidget(m_sentence);
    card->body()->addWidget(m_forest);
    card->body()->addWidget(m_line);
    card->body()->addLayout(m_fields);
    auto *layout = new QVBoxLayout(asking);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kL);
    layout->addWidget(m_banner);
    layout->addWidget(card);
    layout->addStretch(1);
    return asking;
}

void LeavingForm::forget()
{
    for (const Typed &typed : m_typed)
        delete typed.field;
    m_typed.clear();
    m_banner->hide();
    m_stages->setCurrentIndex(Asking);
}

void LeavingForm::add(const GuardAsk &ask)
{
    const QString word = QString::fromLatin1(codeOf(ask.code).data());
    Typed typed{askSentence(ask).arg(ask.number ? countText(std::uint64_t(*ask.number)) : word), ask,
                nullptr};
    if (ask.canLift) {
        typed.field = new TypedConfirmation(m_theme, this);
        if (ask.number)
            typed.field->ask(askSentence(ask), quint64(*ask.number));
        else
            typed.field->askWord(askSentence(ask), word);
        typed.field->setObjectName(QStringLiteral("lift-") + word);
        connect(typed.field, &TypedConfirmation::changed, this, &LeavingForm::changed);
        m_fields->addWidget(typed.field, 0, Qt::AlignLeading);
    }
    m_typed.push_back(typed);
}

void LeavingForm::addNumber(const char *name, const QString &sentence, quint64 number)
{
    auto *field = new TypedConfirmation(m_theme, this);
    field->ask(sentence, number);
    field->setObjectName(QString::fromLatin1(name));
    connect(field, &TypedConfirmation::changed, this, &LeavingForm::changed);
    m_fields->addWidget(field, 0, Qt::AlignLeading);
    m_typed.push_back({sentence.arg(countText(number)), std::nullopt, field});
}

void LeavingForm::setPlans(const Plan *devices, const PlanTree &tree, const Plan *forest,
                           const ApplyResult *written)
{
    forget();
    m_sentence->setText(devices   ? leaveSentence(*devices, tree.ticked())
                        : written ? doneSentence(*written)
                                  : tr("Every device stays as it is."));
    m_forest->setVisible(forest);
    if (devices)
        askFor(*devices, tree);
    if (forest) {
        m_forest->setText(missingSentence(sumsOf(*forest)));
        if (const int objects = sumsOf(*forest).objects; objects > 0)
            addNumber("leave.deletedObjects", tr("Type %1 to allow the objects of the forest to be deleted"),
                      quint64(objects));
    }
    if (devices)
        m_line->setText(
            tr("Both sides are read again first; what is no longer as it was shown stops it before anything "
               "is written. The history keeps every value."));
    else if (forest)
        m_line->setText(tr("The forest is looked at again first; what is no longer as it was shown stops it "
                           "before anything is written. Then the schedule of this profile plans only."));
    else
        m_line->setText(
            tr("The schedule of this profile plans only from then on. Nothing is written to the directory."));
}

void LeavingForm::askFor(const Plan &plan, const PlanTree &tree)
{
    const std::vector<GuardAsk> asks = guardAsks(plan, tree);
    for (const GuardAsk &ask : asks)
        add(ask);
    const GuardAsk deletions{FindingCode::TooManyDeletes, std::int64_t(tree.ticked().remove), true};
    if (tree.ticked().remove > 0 && !std::ranges::count(asks, deletions.code, &GuardAsk::code))
        addNumber("lift-tooManyDeletes", askSentence(deletions), quint64(tree.ticked().remove));
    if (asks.empty())
        return;
    const auto findings = speaking(plan, asks);
    m_banner->tell(Banner::Tone::Danger, guardVerdict(*findings.front(), m_words), guardCure(asks.front()),
                   {}, int(findings.size()) - 1);
    m_banner->show();
}

void LeavingForm::setWriting(const QString &beginning)
{
    m_banner->hide();
    m_stages->setCurrentIndex(Running);
    m_running->begin(beginning);
}

void LeavingForm::setProgress(const Progress &progress)
{
    m_running->setProgress(progress.done, progress.total, progressText(progress));
}

void LeavingForm::setFailure(const QString &sentence, const QString &cure)
{
    m_stages->setCurrentIndex(Asking);
    m_banner->tell(Banner::Tone::Danger, sentence, cure, {});
    m_banner->show();
}

QString LeavingForm::hindrance() const
{
    for (const Typed &typed : m_typed) {
        if (!typed.field)
            return tr("A guard stops this plan that nothing lifts.");
        if (!typed.field->isGiven())
            return typed.sentence;
    }
    return {};
}

std::vector<Lift> LeavingForm::lifts() const
{
    std::vector<Lift> lifts;
    for (const Typed &typed : m_typed) {
        if (typed.guard && typed.field && typed.field->isGiven())
            lifts.push_back({typed.guard->code, typed.guard->number, {}});
    }
    return lifts;
}

void LeavingForm::enter()
{
    for (const Typed &typed : m_typed) {
        if (typed.field) {
            typed.field->findChild<QLineEdit *>()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace dwc
