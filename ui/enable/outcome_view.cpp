// SPDX-License-Identifier: Apache-2.0
#include "ui/enable/outcome_view.h"

#include "core/prepare/connection_point_wish.h"
#include "ui/enable/blocker_list.h"
#include "ui/enable/change_lines.h"
#include "ui/enable/enable_words.h"
#include "ui/plan/plan_words.h"
#include "ui/theme/space.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace dwc {

namespace {

constexpr int kOutcomeIcon = 24;

struct Look
{
    const char *icon;
    Role ink;
};

Look lookOf(const Change &change, OutcomeResult result)
{
    switch (result) {
    case OutcomeResult::Written:
        return takesBack(change) ? Look{"delete", Role::Danger} : Look{"create", Role::Success};
    case OutcomeResult::AlreadyDone: return {"check", Role::Muted};
    case OutcomeResult::Failed: return {"failed", Role::Danger};
    case OutcomeResult::Open: return {"unknown", Role::Info};
    case OutcomeResult::NotDone:
    case OutcomeResult::NotSent: break;
    }
    return {"skipped", Role::Muted};
}

ChangeLine lineOf(const Change &change, const Outcome &outcome, const ReportWords &words)
{
    ChangeLine line;
    line.icon = lookOf(change, outcome.result).icon;
    line.ink = lookOf(change, outcome.result).ink;
    line.word = outcomeWord(change, outcome.result);
    line.name = firstNameOf(change.object.dn);
    line.kind = change.action != Action::Update ? QString()
                : isOfConnectionPoint(change)
                    ? OutcomeView::tr("keywords")
                    : OutcomeView::tr("%Ln permission entries", nullptr, entriesIn(change));
    line.place = breakable(nameShown(change.object.dn.text()));
    if (outcome.error) {
        line.cause = QString::fromStdString(words.message(*outcome.error));
        line.cure = QString::fromStdString(words.advice(*outcome.error));
    }
    return line;
}

Look verdictOf(const ForestResult &result)
{
    if (!result.blockers.empty() || result.report.failed > 0)
        return {"failed", Role::Danger};
    return result.report.state == RunState::Done ? Look{"check", Role::Success}
                                                 : Look{"warning", Role::Warning};
}

} // namespace

OutcomeView::OutcomeView(Theme &theme, const ReportWords &words, QWidget *parent)
    : QWidget(parent), m_words(words), m_icon(makeIcon(theme, {}, Role::Muted, kOutcomeIcon, this)),
      m_verdict(makeLabel(theme, Type::Verdict, Role::Text, {}, this)),
      m_blockers(new BlockerList(theme, this)), m_lines(new ChangeLines(theme, this))
{
    m_verdict->setObjectName(QStringLiteral("enable.verdict"));
    m_verdict->setWordWrap(true);
    m_lines->setObjectName(QStringLiteral("enable.outcomes"));
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::kM);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_verdict, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kL);
    layout->addLayout(head);
    layout->addWidget(m_blockers);
    layout->addWidget(m_lines);
    layout->addStretch(1);
}

void OutcomeView::setResult(const ForestResult &result)
{
    setIcon(m_icon, QString::fromLatin1(verdictOf(result).icon), verdictOf(result).ink);
    m_verdict->setText(resultSentence(result));
    m_blockers->setBlockers(result.blockers);
    m_blockers->setVisible(!result.blockers.empty());
    std::vector<Outcome> outcomes = result.report.outcomes;
    std::ranges::stable_partition(
        outcomes, [](const Outcome &outcome) { return outcome.result == OutcomeResult::Failed; });
    std::vector<ChangeLine> lines;
    for (const Outcome &outcome : outcomes)
        lines.push_back(lineOf(result.preparation.plan.changes[outcome.number], outcome, m_words));
    m_lines->setLines(lines);
}

} // namespace dwc
