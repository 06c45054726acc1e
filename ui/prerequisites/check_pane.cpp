// SPDX-License-Identifier: Apache-2.0
#include "ui/prerequisites/check_pane.h"

#include "ui/prerequisites/check_look.h"
#include "ui/prerequisites/check_report.h"
#include "ui/prerequisites/quote.h"
#include "ui/prerequisites/step_number.h"
#include "ui/theme/space.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace dwc {

namespace {

constexpr int kLeastWidth = 340;
constexpr int kIcon = 20;

QLabel *wrapped(QLabel *label, const char *name)
{
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    return label;
}

} // namespace

CheckPane::CheckPane(Theme &theme, const CheckWords &words, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_words(words), m_icon(makeIcon(theme, {}, Role::Muted, kIcon, this)),
      m_state(makeLabel(theme, Type::BodyStrong, Role::Muted, {}, this)),
      m_title(wrapped(makeLabel(theme, Type::Verdict, Role::Text, {}, this), "checkTitle")),
      m_why(wrapped(makeLabel(theme, Type::Body, Role::Muted, {}, this), "checkWhy")),
      m_found(new QWidget(this)), m_evidence(new Quote(theme, Quote::Frame::Box, m_found)),
      m_copy(new Button(theme, Button::Kind::Link, tr("Copy"), m_found)),
      m_cureTitle(makeLabel(theme, Type::BodyStrong, Role::Text, tr("How to put it right"), this)),
      m_steps(new QWidget(this)), m_lead(new Button(theme, Button::Kind::Default, {}, this)),
      m_again(new Button(theme, Button::Kind::Default, {}, this))
{
    setObjectName(QStringLiteral("checkPane"));
    setProperty("pane", true);
    setProperty("ground", QStringLiteral("surface"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(kLeastWidth);
    setAccessibleName(tr("The chosen check"));
    m_state->setObjectName(QStringLiteral("checkState"));
    m_evidence->setObjectName(QStringLiteral("checkEvidence"));
    m_evidence->setAccessibleName(tr("What was found"));
    m_copy->setObjectName(QStringLiteral("copyCheck"));
    m_copy->setIconName(QStringLiteral("copy"));
    m_copy->setAccessibleName(tr("Copy this check as text"));
    m_steps->setObjectName(QStringLiteral("checkSteps"));
    m_lead->setObjectName(QStringLiteral("checkCure"));
    m_again->setObjectName(QStringLiteral("checkAgain"));
    m_again->setIconName(QStringLiteral("refresh"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBody(), 1);
    layout->addWidget(makeHairline(theme, Qt::Horizontal, this));
    layout->addWidget(makeButtons());
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_copied); });
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT againRequested(m_checks); });
    connect(m_lead, &QPushButton::clicked, this, [this] { Q_EMIT cureRequested(m_cure); });
}

QWidget *CheckPane::makeBody()
{
    auto *body = new QWidget;
    auto *state = new QHBoxLayout;
    state->setSpacing(Space::kS);
    state->addWidget(m_icon);
    state->addWidget(m_state);
    state->addStretch(1);
    auto *heading = new QHBoxLayout;
    heading->addWidget(makeLabel(m_theme, Type::BodyStrong, Role::Text, tr("What was found"), m_found), 1);
    heading->addWidget(m_copy);
    auto *found = new QVBoxLayout(m_found);
    found->setContentsMargins(0, Space::kS, 0, 0);
    found->setSpacing(Space::kS);
    found->addLayout(heading);
    found->addWidget(m_evidence);
    auto *steps = new QVBoxLayout(m_steps);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setSpacing(Space::kM);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(Space::kXl, Space::kL, Space::kXl, Space::kL);
    layout->setSpacing(Space::kS);
    layout->addLayout(state);
    layout->addWidget(m_title);
    layout->addWidget(m_why);
    layout->addWidget(m_found);
    layout->addSpacing(Space::kXs);
    layout->addWidget(m_cureTitle);
    layout->addWidget(m_steps);
    layout->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

QWidget *CheckPane::makeButtons()
{
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(Space::kS, row);
    flow->setContentsMargins(Space::kXl, Space::kM, Space::kXl, Space::kM);
    flow->addWidget(m_lead);
    flow->addWidget(m_again);
    return row;
}

void CheckPane::setBusy(bool busy)
{
    m_busy = busy;
    m_again->setEnabled(!busy);
}

void CheckPane::showCheck(const CheckAnswer &answer)
{
    m_checks = {answer.check};
    const bool isTold = answer.result && !answer.isRunning;
    const CheckLook look = isTold ? lookOf(answer.result->state) : CheckLook{"refresh", Role::Muted};
    setIcon(m_icon, QString::fromLatin1(look.icon), look.ink);
    setRole(m_state, look.ink);
    m_icon->setVisible(true);
    m_state->setVisible(true);
    m_state->setText(answer.isRunning ? tr("Checking…")
                     : answer.result  ? QString::fromStdString(m_words.word(answer.result->state))
                                      : tr("Not checked"));
    m_title->setText(QString::fromStdString(m_words.question(*answer.check)));
    m_why->setText(QString::fromStdString(m_words.why(*answer.check)));
    m_again->setText(tr("Check this one again"));
    m_again->setEnabled(!m_busy);
    showEvidence(answer);
    showCure(answer.result ? answer.result->cure : Cure::None);
}

void CheckPane::showArea(CheckArea area, const QString &counts)
{
    m_checks = checksIn(std::array{area});
    m_icon->setVisible(false);
    m_state->setVisible(false);
    m_title->setText(QString::fromStdString(m_words.title(area)));
    m_why->setText(counts);
    m_found->hide();
    showSteps({});
    showCure(Cure::None);
    m_again->setText(tr("Check these %Ln again", nullptr, int(m_checks.size())));
    m_again->setEnabled(!m_busy);
}

void CheckPane::showEvidence(const CheckAnswer &answer)
{
    m_found->setVisible(answer.result.has_value());
    if (!answer.result)
        return showSteps({});
    const WordedCheck worded = m_words.worded(*answer.check, *answer.result);
    QStringList paragraphs;
    for (const std::string &sentence : worded.evidence)
        paragraphs += QString::fromStdString(sentence);
    m_evidence->setParagraphs(paragraphs);
    m_copied = textOf(worded);
    showSteps(worded.advice);
}

void CheckPane::showSteps(const std::vector<std::string> &advice)
{
    while (QLayoutItem *item = m_steps->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int number = 0;
    for (const std::string &step : advice)
        addStep(++number, QString::fromStdString(step));
    m_steps->setVisible(!advice.empty());
    m_cureTitle->setVisible(!advice.empty());
}

void CheckPane::addStep(int number, const QString &text)
{
    auto *row = new QWidget(m_steps);
    auto *quote = new Quote(m_theme, Quote::Frame::None, row);
    quote->setParagraphs({text});
    quote->setAccessibleName(tr("Step %1").arg(number));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kM);
    layout->addWidget(new StepNumber(m_theme, number, row), 0, Qt::AlignTop);
    layout->addWidget(quote, 1);
    m_steps->layout()->addWidget(row);
}

void CheckPane::showCure(Cure cure)
{
    m_cure = cure;
    const bool isForest = cure == Cure::Prepare || cure == Cure::ConnectionPoint;
    m_lead->setText(cure == Cure::Connect ? tr("Open the Connect wizard…")
                    : isForest            ? tr("Prepare the forest…")
                                          : tr("Open Settings"));
    m_lead->setVisible(cure != Cure::None);
}

} // namespace dwc
