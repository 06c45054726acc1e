// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/apply_bar.h"

#include "ui/plan/plan_words.h"
#include "ui/theme/space.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/typed_confirmation.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStackedLayout>
#include <algorithm>

namespace dwc {

namespace {

constexpr int kHeight = 72, kWideFrom = 1180, kLeastWidth = 640;

Button *makeButton(Theme &theme, Button::Kind kind, const char *name, QWidget *parent)
{
    auto *button = new Button(theme, kind, {}, parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false); // Return writes nothing
    return button;
}

QVBoxLayout *stacked(QLabel *first, QLabel *second)
{
    auto *layout = new QVBoxLayout;
    layout->setSpacing(2);
    layout->addStretch();
    layout->addWidget(first);
    layout->addWidget(second);
    layout->addStretch();
    second->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return layout;
}

} // namespace

ApplyBar::ApplyBar(Theme &theme, const ReportWords &words, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_words(words), m_pages(new QStackedLayout)
{
    setObjectName(QStringLiteral("applyBar"));
    setProperty("ground", QStringLiteral("raised"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumHeight(kHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_pages->addWidget(makeAsking(theme));
    m_pages->addWidget(makeProgress(theme));
    m_pages->addWidget(makeResult(theme));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 1, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_pages);
}

QWidget *ApplyBar::makeAsking(Theme &theme)
{
    auto *page = new QWidget(this);
    m_sentence = makeLabel(theme, Type::Verdict, Role::Text, {}, page);
    m_sentence->setObjectName(QStringLiteral("applySentence"));
    m_place = makeLabel(theme, Type::Caption, Role::Muted, {}, page);
    m_typed = new QWidget(page);
    m_typedFlow = new FlowLayout(Space::kL, m_typed);
    m_typedFlow->setContentsMargins(0, 0, 0, 0);
    m_without = makeButton(theme, Button::Kind::Default, "applyWithout", page);
    m_apply = makeButton(theme, Button::Kind::Primary, "apply", page);
    connect(m_without, &QPushButton::clicked, this, &ApplyBar::withoutPressed);
    connect(m_apply, &QPushButton::clicked, this, &ApplyBar::applyPressed);
    m_row = new QHBoxLayout;
    m_row->setSpacing(Space::kL);
    m_row->addLayout(stacked(m_sentence, m_place), 1);
    m_row->addWidget(m_typed, 0, Qt::AlignVCenter);
    m_row->addWidget(m_without);
    m_row->addWidget(m_apply);
    m_asking = new QVBoxLayout(page);
    m_asking->setContentsMargins(Space::kXl, Space::kS, Space::kXl, Space::kS);
    m_asking->setSpacing(Space::kS);
    m_asking->addLayout(m_row);
    return page;
}

QWidget *ApplyBar::makeProgress(Theme &theme)
{
    auto *page = new QWidget(this);
    m_progress = new ProgressLine(theme, page);
    m_stop = makeButton(theme, Button::Kind::Default, "stop", page);
    m_stop->setIconName(QStringLiteral("stop"));
    connect(m_stop, &QPushButton::clicked, this, &ApplyBar::stop);
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins(Space::kXl, Space::kS, Space::kXl, Space::kS);
    layout->setSpacing(Space::kXl);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_stop);
    return page;
}

QWidget *ApplyBar::makeResult(Theme &theme)
{
    auto *page = new QWidget(this);
    m_resultSentence = makeLabel(theme, Type::Verdict, Role::Text, {}, page);
    m_resultSentence->setObjectName(QStringLiteral("resultSentence"));
    m_resultLine = makeLabel(theme, Type::Caption, Role::Muted, {}, page);
    m_run = makeButton(theme, Button::Kind::Default, "openRun", page);
    m_run->setText(tr("Open run"));
    m_retry = makeButton(theme, Button::Kind::Primary, "retry", page);
    connect(m_run, &QPushButton::clicked, this, &ApplyBar::runPressed);
    connect(m_retry, &QPushButton::clicked, this, &ApplyBar::retryPressed);
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins(Space::kXl, Space::kS, Space::kXl, Space::kS);
    layout->setSpacing(Space::kS);
    layout->addLayout(stacked(m_resultSentence, m_resultLine), 1);
    layout->addWidget(m_run);
    layout->addWidget(m_retry);
    return page;
}

void ApplyBar::setPlan(const Plan &plan, const PlanTree &tree)
{
    m_sums = tree.ticked();
    setAsks(guardAsks(plan, tree));
    m_sentence->setText(tree.list().changes.empty() ? tr("There is nothing to write")
                                                    : applySentence(m_sums));
    m_place->setText(applyPlace(plan));
    const auto leftOut = unguardedWithout(plan, tree);
    m_without->setVisible(!leftOut.empty());
    m_without->setText(withoutVerb(m_asks, m_sums.changes() - leftOut.size()));
    m_apply->setText(applyVerb(m_sums));
    m_apply->setVisible(!tree.list().changes.empty());
    m_pages->setCurrentIndex(0);
    update();
}

void ApplyBar::setAsks(const std::vector<GuardAsk> &asks)
{
    if (asks == m_asks)
        return;
    m_asks = asks;
    for (TypedConfirmation *field : m_fields)
        delete field;
    m_fields.clear();
    for (const GuardAsk &ask : m_asks) {
        m_fields.push_back(nullptr);
        if (!ask.canLift)
            continue;
        auto *field = new TypedConfirmation(m_theme, m_typed);
        if (ask.number)
            field->ask(askSentence(ask), quint64(*ask.number));
        else
            field->askWord(askSentence(ask), QString::fromLatin1(codeOf(ask.code).data()));
        field->setObjectName(QStringLiteral("lift-") + QString::fromLatin1(codeOf(ask.code).data()));
        connect(field, &TypedConfirmation::changed, this, &ApplyBar::update);
        m_typedFlow->addWidget(field);
        field->show();
        m_fields.back() = field;
    }
    placeFields();
}

/// One field stands beside the button it serves, if there is room; more of them in rows of their own.
void ApplyBar::placeFields()
{
    const auto fields = std::ranges::count_if(m_fields, [](const auto *field) { return field != nullptr; });
    m_typed->setVisible(fields > 0);
    const bool isBeside = fields == 1 && width() >= kWideFrom;
    if (isBeside == (m_row->indexOf(m_typed) >= 0))
        return;
    if (isBeside)
        m_row->insertWidget(1, m_typed, 0, Qt::AlignVCenter);
    else
        m_asking->insertWidget(0, m_typed);
}

void ApplyBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeFields();
}

QSize ApplyBar::minimumSizeHint() const
{
    return {kLeastWidth, QFrame::minimumSizeHint().height()};
}

void ApplyBar::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter(this).fillRect(QRect(0, 0, width(), 1), m_theme.colour(Role::Control));
}

QString ApplyBar::findHindrance() const
{
    if (m_sums.changes() == 0)
        return tr("Nothing is ticked");
    for (std::size_t i = 0; i < m_asks.size(); ++i) {
        if (!m_asks[i].canLift)
            return tr("A guard stops this plan that nothing lifts");
        if (m_fields[i]->isGiven())
            continue;
        const QString wanted = m_asks[i].number ? countText(std::uint64_t(*m_asks[i].number))
                                                : QString::fromLatin1(codeOf(m_asks[i].code).data());
        return askSentence(m_asks[i]).arg(wanted);
    }
    return {};
}

void ApplyBar::update()
{
    m_hindrance = findHindrance();
    m_apply->setEnabled(m_hindrance.isEmpty());
    m_apply->setToolTip(m_hindrance);
    m_apply->setStatusTip(m_hindrance);
    m_apply->setAccessibleDescription(m_hindrance);
    const bool liftsDeletes = std::ranges::any_of(m_asks, [](const GuardAsk &ask) {
        return ask.code == FindingCode::TooManyDeletes || ask.code == FindingCode::TooManyDeletesToday;
    });
    m_apply->setKind(liftsDeletes && m_hindrance.isEmpty() ? Button::Kind::Danger : Button::Kind::Primary);
}

std::vector<Lift> ApplyBar::lifts() const
{
    std::vector<Lift> lifts;
    for (std::size_t i = 0; i < m_asks.size(); ++i) {
        if (m_fields[i] && m_fields[i]->isGiven())
            lifts.push_back({m_asks[i].code, m_asks[i].number, {}});
    }
    return lifts;
}

void ApplyBar::setProgress(const Progress &progress)
{
    if (m_pages->currentIndex() != 1) {
        m_stopping = false;
        m_stop->setText(tr("Stop"));
        m_stop->setEnabled(true);
        m_pages->setCurrentIndex(1);
    }
    m_progress->setProgress(progress.done, progress.total);
    m_progress->setText(m_stopping ? tr("Stopping after this object") : progressText(progress));
}

/// At once, whatever the worker is at: what was pressed is seen to have been pressed.
void ApplyBar::stop()
{
    m_stopping = true;
    m_stop->setText(tr("Stopping"));
    m_stop->setEnabled(false);
    m_progress->setText(tr("Stopping after this object"));
    Q_EMIT stopPressed();
}

void ApplyBar::setResult(const ApplyResult &result)
{
    const std::uint64_t failed = result.report.failed;
    m_resultSentence->setText(resultSentence(result));
    setRole(m_resultSentence, failed > 0 || result.report.error ? Role::Danger : Role::Text);
    m_resultLine->setText(result.report.error ? QString::fromStdString(m_words.message(*result.report.error))
                                              : applyPlace(result.plan));
    m_retry->setText(tr("Retry these %Ln", nullptr, pluralOf(failed)));
    m_retry->setVisible(failed > 0);
    m_run->setVisible(result.run.id != 0);
    m_pages->setCurrentIndex(2);
}

} // namespace dwc
