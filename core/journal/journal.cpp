// SPDX-License-Identifier: Apache-2.0
#include "core/journal/journal.h"

namespace dwc {

std::string_view nameOf(RunKind kind)
{
    switch (kind) {
    case RunKind::Apply: return "apply";
    case RunKind::Run: return "run";
    case RunKind::Undo: return "undo";
    case RunKind::Adopt: return "adopt";
    case RunKind::Disable: return "disable";
    case RunKind::Prepare: return "prepare";
    }
    return "apply";
}

std::string_view nameOf(RunState state)
{
    switch (state) {
    case RunState::Running: return "running";
    case RunState::Done: return "done";
    case RunState::Failed: return "failed";
    case RunState::Interrupted: return "interrupted";
    case RunState::Stopped: return "stopped";
    case RunState::Guarded: return "guarded";
    }
    return "running";
}

bool wroteNothing(const RunRecord &run)
{
    return run.state == RunState::Guarded ||
           (run.state == RunState::Failed && run.written == 0 && run.failed == 0);
}

std::string_view nameOf(OutcomeResult result)
{
    switch (result) {
    case OutcomeResult::Written: return "written";
    case OutcomeResult::AlreadyDone: return "alreadyDone";
    case OutcomeResult::Failed: return "failed";
    case OutcomeResult::NotDone: return "notDone";
    case OutcomeResult::NotSent: return "notSent";
    case OutcomeResult::Open: return "open";
    }
    return "failed";
}

} // namespace dwc
