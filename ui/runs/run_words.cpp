// SPDX-License-Identifier: Apache-2.0
#include "ui/runs/run_words.h"

#include "ui/plan/plan_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace dwc {

namespace {

QString tr(const char *text, std::uint64_t count = 0)
{
    return QCoreApplication::translate("RunsPage", text, nullptr, pluralOf(count));
}

} // namespace

QString kindText(RunKind kind)
{
    switch (kind) {
    case RunKind::Apply: return tr("Approved apply");
    case RunKind::Run: return tr("Unattended run");
    case RunKind::Undo: return tr("Undo");
    case RunKind::Adopt: return tr("Adoption");
    case RunKind::Disable: return tr("Leaving the feature");
    case RunKind::Prepare: break;
    }
    return tr("Preparation");
}

QString resultText(const RunRecord &run)
{
    switch (run.state) {
    case RunState::Running: return tr("Running");
    case RunState::Failed: return tr("Ended early");
    case RunState::Interrupted: return tr("Interrupted");
    case RunState::Stopped:
        return run.failed > 0 ? tr("Stopped, %1 failed").arg(countText(run.failed)) : tr("Stopped");
    case RunState::Done: break;
    }
    return run.failed > 0 ? tr("%1 failed").arg(countText(run.failed)) : tr("Done");
}

QString durationText(const RunRecord &run)
{
    if (!run.ended)
        return {};
    const std::int64_t ms = std::max<std::int64_t>(0, run.ended->ms - run.start.started.ms);
    const std::int64_t seconds = (ms + 500) / 1000;
    if (seconds < 1)
        return tr("under 1 s");
    if (seconds < 60)
        return tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return tr("%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60);
}

bool isTrouble(const RunRecord &run)
{
    return run.failed > 0 || run.state == RunState::Failed || run.state == RunState::Interrupted;
}

} // namespace dwc
