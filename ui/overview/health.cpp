// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/health.h"

#include "ui/plan/plan_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace dwc {

namespace {

QString translated(const char *text, std::optional<std::uint64_t> count = {})
{
    return QCoreApplication::translate("OverviewPage", text, nullptr, count ? pluralOf(*count) : kNoPlural);
}

HealthKind kindOf(const Health &health, const Plan *plan)
{
    const RunState last = health.last ? health.last->state : RunState::Done;
    const bool isOver = health.last && wroteNothing(*health.last) && !isUnwrittenSince(*health.last, plan);
    if (health.guards > 0 || (last == RunState::Guarded && !isOver))
        return HealthKind::Guarded;
    if ((last == RunState::Failed && !isOver) || health.failed > 0)
        return HealthKind::Failed;
    if (last == RunState::Interrupted)
        return HealthKind::Interrupted;
    if (!plan)
        return HealthKind::NothingRead;
    if (health.changes == 0)
        return HealthKind::Working;
    return health.wasApproved ? HealthKind::Waiting : HealthKind::NeverWritten;
}

QString lastRunSentence(const RunRecord &run)
{
    const QString time = timeText(run.start.started);
    const auto sentence = [&](const char *text) { return translated(text, run.written).arg(time); };
    if (run.state == RunState::Guarded)
        return translated(QT_TRANSLATE_NOOP("OverviewPage",
                                            "A guard stopped the last run, %1, before it wrote anything."))
            .arg(time);
    if (wroteNothing(run))
        return translated(
                   QT_TRANSLATE_NOOP("OverviewPage", "The last run, %1, ended before it wrote anything."))
            .arg(time);
    if (run.state == RunState::Failed)
        return sentence(
            QT_TRANSLATE_N_NOOP("OverviewPage", "The last run, %1, ended early after %Ln changes."));
    if (run.state == RunState::Interrupted)
        return sentence(
            QT_TRANSLATE_N_NOOP("OverviewPage", "The last run, %1, was cut off after %Ln changes."));
    if (run.state == RunState::Stopped)
        return sentence(QT_TRANSLATE_N_NOOP("OverviewPage",
                                            "The last run, %1, was stopped on request after %Ln changes."));
    if (run.failed > 0)
        return sentence(
                   QT_TRANSLATE_N_NOOP("OverviewPage", "The last run, %1, wrote %Ln changes; %2 failed."))
            .arg(countText(run.failed));
    return sentence(
        QT_TRANSLATE_N_NOOP("OverviewPage", "The last run, %1, wrote %Ln changes without failures."));
}

} // namespace

bool isUnwrittenSince(const RunRecord &run, const Plan *plan)
{
    if (!wroteNothing(run))
        return false;
    const Moment looked = run.state == RunState::Guarded ? run.start.basis.directoryReadAt
                                                         : run.ended.value_or(run.start.started);
    return !plan || plan->basis.directoryReadAt < looked;
}

Health healthOf(const Plan *plan, const std::vector<RunRecord> &runs)
{
    Health health;
    const auto last =
        std::ranges::find_if(runs, [](const RunRecord &run) { return run.state != RunState::Running; });
    if (last != runs.end()) {
        health.last = &*last;
        health.failed = last->failed;
    }
    health.wasApproved = !std::ranges::all_of(runs, wroteNothing);
    if (plan) {
        health.changes = plan->totals.changes();
        health.guards =
            std::uint64_t(std::ranges::count(plan->findings, Severity::Guard, &Finding::severity));
    }
    health.kind = kindOf(health, plan);
    return health;
}

QString healthVerdict(const Health &health)
{
    switch (health.kind) {
    case HealthKind::Guarded:
        return translated(QT_TRANSLATE_NOOP("OverviewPage", "A guard stops the next run"));
    case HealthKind::Failed:
        return health.failed > 0
                   ? translated(QT_TRANSLATE_N_NOOP("OverviewPage",
                                                    "%Ln objects could not be written in the last run"),
                                health.failed)
                   : translated(QT_TRANSLATE_NOOP("OverviewPage", "The last run failed"));
    case HealthKind::Interrupted:
        return translated(QT_TRANSLATE_NOOP("OverviewPage", "The last run was interrupted"));
    case HealthKind::NothingRead:
        return translated(QT_TRANSLATE_NOOP("OverviewPage", "Nothing has been read yet"));
    case HealthKind::NeverWritten:
        return translated(QT_TRANSLATE_N_NOOP("OverviewPage", "%Ln changes wait for your first approval"),
                          health.changes);
    case HealthKind::Waiting:
    case HealthKind::Working: break;
    }
    return translated(QT_TRANSLATE_NOOP("OverviewPage", "Writeback is working"));
}

QString healthLine(const Health &health, std::uint64_t openFindings)
{
    QStringList sentences;
    if (health.last)
        sentences.append(lastRunSentence(*health.last));
    if (health.kind == HealthKind::Interrupted)
        sentences.append(
            translated(QT_TRANSLATE_NOOP("OverviewPage", "The next run looks up what it left open.")));
    if (health.kind == HealthKind::NothingRead)
        sentences.append(translated(QT_TRANSLATE_NOOP(
            "OverviewPage", "Reading both sides shows where they differ. Nothing is written by it.")));
    else if (health.changes > 0 && health.kind != HealthKind::NeverWritten)
        sentences.append(
            translated(QT_TRANSLATE_N_NOOP("OverviewPage", "%Ln changes wait."), health.changes));
    else if (health.kind == HealthKind::Working)
        sentences.append(translated(QT_TRANSLATE_NOOP("OverviewPage", "Both sides agree.")));
    if (health.kind == HealthKind::NeverWritten)
        sentences.append(
            translated(QT_TRANSLATE_NOOP("OverviewPage", "Nothing was ever written by this profile.")));
    if (openFindings > 0)
        sentences.append(
            translated(QT_TRANSLATE_N_NOOP("OverviewPage", "%Ln findings need a look."), openFindings));
    return sentences.join(u' ');
}

} // namespace dwc
