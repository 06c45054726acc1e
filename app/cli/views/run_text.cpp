// SPDX-License-Identifier: Apache-2.0
#include "app/cli/views/run_text.h"

#include "app/words/error_text.h"
#include "app/words/finding_text.h"
#include "app/words/text.h"
#include "core/base/printable.h"

#include <algorithm>

namespace dwc {

namespace {

std::string wordFor(RunState state)
{
    switch (state) {
    case RunState::Running: return text("running");
    case RunState::Done: return text("done");
    case RunState::Failed: return text("failed");
    case RunState::Interrupted: return text("interrupted");
    case RunState::Stopped: return text("stopped");
    case RunState::Guarded: return text("guarded");
    }
    return {};
}

std::string wordFor(OutcomeResult result)
{
    switch (result) {
    case OutcomeResult::Written: return text("written");
    case OutcomeResult::AlreadyDone: return text("already done");
    case OutcomeResult::Failed: return text("failed");
    case OutcomeResult::NotDone: return text("not done");
    case OutcomeResult::NotSent: return text("not sent");
    case OutcomeResult::Open: return text("open");
    }
    return {};
}

std::string wordFor(Action action)
{
    switch (action) {
    case Action::Create: return text("create");
    case Action::Update: return text("update");
    case Action::Disable: return text("disable");
    case Action::Delete: return text("delete");
    }
    return {};
}

std::string deviceOf(const Change &change)
{
    const std::string name = printable(change.displayName, 60);
    return name.empty() ? change.deviceId.text() : name + "  " + change.deviceId.text();
}

std::string padded(std::string text, std::size_t width)
{
    text.resize(std::max(text.size(), width), ' ');
    return text;
}

std::string lineOf(const Change &change, const std::string &word)
{
    return "  " + padded(word, 13) + padded(wordFor(change.action), 9) + deviceOf(change);
}

} // namespace

void writeOutcome(const Plan &plan, const ApplyReport &report, const RunRecord &run, const TextStyle &style,
                  const TextSink &out)
{
    std::uint64_t others = 0, open = 0;
    for (const Outcome &outcome : report.outcomes) {
        const Change &change = plan.changes[outcome.number];
        if (outcome.error) {
            out(lineOf(change, wordFor(outcome.result)) + "\n      " + messageOf(*outcome.error) +
                "\n      " + adviceOf(*outcome.error) + '\n');
        } else if (style.verbose) {
            out(lineOf(change, wordFor(outcome.result)) + '\n');
        }
        open += outcome.result == OutcomeResult::Open;
        others += outcome.result == OutcomeResult::NotSent || outcome.result == OutcomeResult::NotDone;
    }
    out(text("Run %1, %2: %3 written, %4 failed, %5 not sent.",
             {std::to_string(run.id), wordFor(report.state), std::to_string(report.written),
              std::to_string(report.failed), std::to_string(others)}) +
        '\n');
    if (open)
        out(text("%1 were sent and not answered: the next run looks up what came of them.",
                 {std::to_string(open)}) +
            '\n');
}

void writeRuns(const std::vector<RunRecord> &runs, const TextSink &out)
{
    if (runs.empty())
        out(text("No run has written anything yet.") + '\n');
    for (const RunRecord &run : runs) {
        out(padded(std::to_string(run.id), 6) + toIso(run.start.started) + "  " +
            padded(std::string(nameOf(run.start.kind)), 8) + padded(wordFor(run.state), 12) +
            text("%1 written, %2 failed", {std::to_string(run.written), std::to_string(run.failed)}) + "  " +
            printable(run.start.startedBy) + '\n');
        if (run.error)
            out("      " + messageOf(*run.error) + '\n');
        for (const Finding &guard : run.guards)
            out("      " + messageOf(guard) + '\n');
    }
}

void writeRun(const RunRecord &run, const std::vector<JournalEntry> &entries, const TextStyle &style,
              const TextSink &out)
{
    writeRuns({run}, out);
    for (const JournalEntry &entry : entries) {
        const Change &change = entry.intent.change;
        out(lineOf(change, entry.outcome ? wordFor(entry.outcome->result) : text("open")) + '\n');
        if (entry.outcome && entry.outcome->error)
            out("      " + messageOf(*entry.outcome->error) + '\n');
        if (!style.verbose)
            continue;
        for (const AttributeChange &attribute : change.attributes) {
            for (const std::string &value : attribute.before)
                out("      - " + padded(attribute.name, 26) + valueText(attribute.name, value) + '\n');
            for (const std::string &value : attribute.after)
                out("      + " + padded(attribute.name, 26) + valueText(attribute.name, value) + '\n');
        }
    }
}

} // namespace dwc
