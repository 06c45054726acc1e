// SPDX-License-Identifier: Apache-2.0
#include "ui/runs/run_words.h"

#include "ui/plan/plan_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace dwc {

namespace {

QString translated(const char *text, std::optional<std::uint64_t> count = {})
{
    return QCoreApplication::translate("RunsPage", text, nullptr, count ? pluralOf(*count) : kNoPlural);
}

} // namespace

QString kindText(RunKind kind)
{
    switch (kind) {
    case RunKind::Apply: return translated(QT_TRANSLATE_NOOP("RunsPage", "Approved apply"));
    case RunKind::Run: return translated(QT_TRANSLATE_NOOP("RunsPage", "Unattended run"));
    case RunKind::Undo: return translated(QT_TRANSLATE_NOOP("RunsPage", "Undo"));
    case RunKind::Adopt: return translated(QT_TRANSLATE_NOOP("RunsPage", "Adoption"));
    case RunKind::Disable: return translated(QT_TRANSLATE_NOOP("RunsPage", "Leaving the feature"));
    case RunKind::Prepare: break;
    }
    return translated(QT_TRANSLATE_NOOP("RunsPage", "Preparation"));
}

QString resultText(const RunRecord &run)
{
    switch (run.state) {
    case RunState::Running: return translated(QT_TRANSLATE_NOOP("RunsPage", "Running"));
    case RunState::Failed: return translated(QT_TRANSLATE_NOOP("RunsPage", "Ended early"));
    case RunState::Guarded: return translated(QT_TRANSLATE_NOOP("RunsPage", "Stopped by a guard"));
    case RunState::Interrupted: return translated(QT_TRANSLATE_NOOP("RunsPage", "Interrupted"));
    case RunState::Stopped:
        return run.failed > 0 ? translated(QT_TRANSLATE_NOOP("RunsPage", "Stopped, %1 failed"))
                                    .arg(countText(run.failed))
                              : translated(QT_TRANSLATE_NOOP("RunsPage", "Stopped"));
    case RunState::Done: break;
    }
    return run.failed > 0 ? translated(QT_TRANSLATE_NOOP("RunsPage", "%1 failed")).arg(countText(run.failed))
                          : translated(QT_TRANSLATE_NOOP("RunsPage", "Done"));
}

QString durationText(const RunRecord &run)
{
    if (!run.ended)
        return {};
    const std::int64_t ms = std::max<std::int64_t>(0, run.ended->ms - run.start.started.ms);
    const std::int64_t seconds = (ms + 500) / 1000;
    if (seconds < 1)
        return translated(QT_TRANSLATE_NOOP("RunsPage", "under 1 s"));
    if (seconds < 60)
        return translated(QT_TRANSLATE_NOOP("RunsPage", "%1 s")).arg(seconds);
    if (seconds < 3600)
        return translated(QT_TRANSLATE_NOOP("RunsPage", "%1 min %2 s")).arg(seconds / 60).arg(seconds % 60);
    return translated(QT_TRANSLATE_NOOP("RunsPage", "%1 h %2 min"))
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60);
}

bool isTrouble(const RunRecord &run)
{
    return run.failed > 0 || run.state == RunState::Failed || run.state == RunState::Interrupted ||
           run.state == RunState::Guarded;
}

QStringList whyTexts(const RunRecord &run, const ReportWords &words)
{
    QStringList texts;
    if (run.error)
        texts.append(QString::fromStdString(words.message(*run.error)));
    for (const Finding &guard : run.guards)
        texts.append(QString::fromStdString(words.message(guard)));
    return texts;
}

} // namespace dwc
