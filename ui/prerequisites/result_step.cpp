// SPDX-License-Identifier: Apache-2.0
#include "ui/prerequisites/result_step.h"

#include "ui/prerequisites/check_look.h"
#include "ui/prerequisites/check_report.h"
#include "ui/theme/space.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace dwc {

namespace {

constexpr int kResultIcon = 24;

} // namespace

ResultStep::ResultStep(Theme &theme, const CheckAnswers &answers, const CheckWords &words, QWidget *parent)
    : QWidget(parent), m_answers(answers), m_icon(makeIcon(theme, {}, Role::Muted, kResultIcon, this)),
      m_verdict(makeLabel(theme, Type::Verdict, Role::Text, {}, this)),
      m_counts(makeLabel(theme, Type::Body, Role::Muted, {}, this)),
      m_save(new Button(theme, Button::Kind::Default, tr("Save the report"), this)),
      m_panel(new ChecksPanel(theme, answers, words, {std::begin(kCheckAreas), std::end(kCheckAreas)},
                              CheckModel::Order::WorstFirst, this))
{
    m_verdict->setObjectName(QStringLiteral("resultVerdict"));
    m_verdict->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("saveReport"));
    m_save->setIconName(QStringLiteral("chevron"));
    auto *copy = new Button(theme, Button::Kind::Default, tr("Copy for a ticket"), this);
    copy->setObjectName(QStringLiteral("copyReport"));
    copy->setIconName(QStringLiteral("copy"));
    auto *sentences = new QVBoxLayout;
    sentences->setSpacing(0);
    sentences->addWidget(m_verdict);
    sentences->addWidget(m_counts);
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::kM);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(sentences, 1);
    head->addWidget(m_save);
    head->addWidget(copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kM);
    layout->addLayout(head);
    layout->addWidget(m_panel, 1);
    connect(copy, &QPushButton::clicked, this, &ResultStep::copyRequested);
    connect(m_save, &QPushButton::clicked, this, [this] {
        openReportMenu(
            m_save, [this](const QString &path) { Q_EMIT saveRequested(path); },
            [this] { Q_EMIT copyRequested(); });
    });
}

void ResultStep::refresh()
{
    const CheckCounts counts = m_answers.count();
    const Verdict verdict = counts.verdict();
    const CheckLook look = lookOf(verdict.readiness);
    setIcon(m_icon, QString::fromLatin1(look.icon), look.ink);
    m_verdict->setText(counts.running > 0 ? tr("Checking, %Ln still to come.", nullptr, int(counts.running))
                                          : verdictText(verdict));
    m_counts->setText(countsText(counts));
}

} // namespace dwc
