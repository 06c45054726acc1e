// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/open_findings.h"

#include "ui/overview/health.h"
#include "ui/plan/plan_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace dwc {

namespace {

/// From so long before its end a secret is worth a word.
constexpr std::int64_t kSecretWarningDays = 30;

QString findingWord(const char *text, std::optional<std::uint64_t> count = {})
{
    return QCoreApplication::translate("OverviewPage", text, nullptr, count ? pluralOf(*count) : kNoPlural);
}

void leadTo(OpenFinding &open, LeadTo cure, const QString &button, std::optional<DeviceState> state = {})
{
    open.cure = cure;
    open.button = button;
    open.state = state;
}

/// The way to the cure of a finding of this kind.
void setCure(OpenFinding &open, FindingCode code)
{
    switch (code) {
    case FindingCode::PinsDiffer:
    case FindingCode::PermissionLost:
    case FindingCode::SignedInIdentityChanged:
    case FindingCode::OwnerPrivileged:
        return leadTo(open, LeadTo::Settings,
                      findingWord(QT_TRANSLATE_NOOP("OverviewPage", "Open settings")));
    case FindingCode::ForeignWriterObjects:
    case FindingCode::AnotherWriter:
        return leadTo(open, LeadTo::ShowState,
                      findingWord(QT_TRANSLATE_NOOP("OverviewPage", "Show foreign objects")),
                      DeviceState::Foreign);
    case FindingCode::AdfsObjects:
        return leadTo(open, LeadTo::ShowState,
                      findingWord(QT_TRANSLATE_NOOP("OverviewPage", "Show objects of AD FS")),
                      DeviceState::Adfs);
    case FindingCode::HeldDevice:
    case FindingCode::HeldDeviceDisabledInCloud:
        return leadTo(open, LeadTo::ShowState,
                      findingWord(QT_TRANSLATE_NOOP("OverviewPage", "Show held devices")), DeviceState::Held);
    case FindingCode::DuplicateKey:
        return leadTo(open, LeadTo::ShowState,
                      findingWord(QT_TRANSLATE_NOOP("OverviewPage", "Show conflicts")),
                      DeviceState::Conflict);
    case FindingCode::TooManyDeletes:
    case FindingCode::TooManyDeletesToday:
        return leadTo(open, LeadTo::Review,
                      findingWord(QT_TRANSLATE_NOOP("OverviewPage", "Review the deletions")));
    case FindingCode::SourceShrunk:
        return leadTo(open, LeadTo::ShowDevices,
                      findingWord(QT_TRANSLATE_NOOP("OverviewPage", "Open Devices")));
    default:
        return leadTo(open, LeadTo::Review, findingWord(QT_TRANSLATE_NOOP("OverviewPage", "Show in Review")));
    }
}

std::uint64_t countOf(const std::vector<const Finding *> &findings)
{
    std::uint64_t count = 0;
    for (const Finding *finding : findings) // one without a subject stands for the rest of many alike
        count += finding->subject.empty() && finding->number ? std::uint64_t(*finding->number) : 1;
    return count;
}

OpenFinding openOf(const std::vector<const Finding *> &alike, const ReportWords &words)
{
    const Finding &first = *alike.front();
    OpenFinding open;
    open.severity = first.severity;
    open.title = QString::fromStdString(words.message(first));
    if (alike.size() > 1)
        open.line = findingWord(QT_TRANSLATE_N_NOOP("OverviewPage", "And %Ln more of this kind."),
                                countOf(alike) - 1);
    else if (first.severity == Severity::Guard)
        open.line =
            findingWord(QT_TRANSLATE_NOOP("OverviewPage", "Nothing is written until somebody has looked."));
    else
        open.line = QString::fromStdString(words.advice(first));
    setCure(open, first.code);
    return open;
}

void addPlanFindings(const Plan &plan, const ReportWords &words, std::vector<OpenFinding> &out)
{
    std::map<std::pair<int, FindingCode>, std::vector<const Finding *>> byCode;
    for (const Finding &finding : plan.findings) {
        if (finding.severity != Severity::Note)
            byCode[{-int(finding.severity), finding.code}].push_back(&finding);
    }
    for (const auto &[key, alike] : byCode)
        out.push_back(openOf(alike, words));
}

/// What stopped the last run, and the objects that failed in it. Its guards only when nothing was read since:
/// else the plan says what stops the next one.
void addLastRun(const RunRecord &run, const Plan *plan, const ReportWords &words,
                std::vector<OpenFinding> &out)
{
    OpenFinding open;
    open.run = run.id;
    leadTo(open, LeadTo::OpenRun, findingWord(QT_TRANSLATE_NOOP("OverviewPage", "Open the run")));
    const bool isOver = wroteNothing(run) && !isUnwrittenSince(run, plan);
    if (run.error && (run.state == RunState::Interrupted || (run.state == RunState::Failed && !isOver))) {
        open.title = QString::fromStdString(words.message(*run.error));
        open.line = findingWord(QT_TRANSLATE_NOOP("OverviewPage", "It ended the last run."));
        out.push_back(open);
    }
    for (const Finding &guard : isUnwrittenSince(run, plan) ? run.guards : std::vector<Finding>()) {
        open.severity = Severity::Guard;
        open.title = QString::fromStdString(words.message(guard));
        open.line =
            findingWord(QT_TRANSLATE_NOOP("OverviewPage", "It stopped the last run before the first write."));
        out.push_back(open);
    }
    if (run.failed > 0) {
        open.severity = Severity::Warning;
        open.title = findingWord(QT_TRANSLATE_N_NOOP("OverviewPage", "%Ln objects failed in the last run"),
                                 run.failed);
        open.line = findingWord(
            QT_TRANSLATE_NOOP("OverviewPage", "Each is listed with its cause, and can be tried again."));
        out.push_back(open);
    }
}

void addSecret(const Profile &profile, Moment now, std::vector<OpenFinding> &out)
{
    if (!profile.secretExpires)
        return;
    const std::int64_t days = (profile.secretExpires->ms - now.ms) / kMillisecondsPerDay;
    if (days > kSecretWarningDays)
        return;
    OpenFinding open;
    const bool over = profile.secretExpires->ms <= now.ms;
    open.severity = over ? Severity::Guard : Severity::Warning;
    open.title =
        over ? findingWord(QT_TRANSLATE_NOOP("OverviewPage", "The client secret has expired"))
             : findingWord(QT_TRANSLATE_N_NOOP("OverviewPage", "The client secret expires in %Ln days"),
                           std::uint64_t(days));
    open.line = findingWord(
        QT_TRANSLATE_NOOP("OverviewPage", "Without a valid one nobody can sign in to the cloud."));
    leadTo(open, LeadTo::Settings, findingWord(QT_TRANSLATE_NOOP("OverviewPage", "Replace the secret")));
    out.push_back(std::move(open));
}

} // namespace

std::vector<OpenFinding> openFindings(const OverviewFacts &facts, const ReportWords &words)
{
    std::vector<OpenFinding> open;
    if (facts.outlook)
        addPlanFindings(facts.outlook->plan, words, open);
    if (facts.outlook && facts.outlook->notKept) {
        OpenFinding notKept;
        notKept.title = findingWord(
            QT_TRANSLATE_NOOP("OverviewPage", "What was read could not be kept for the next start"));
        notKept.line = QString::fromStdString(words.message(*facts.outlook->notKept));
        leadTo(notKept, LeadTo::Settings, findingWord(QT_TRANSLATE_NOOP("OverviewPage", "Open settings")));
        open.push_back(std::move(notKept));
    }
    const Health health = facts.runs ? healthOf(nullptr, *facts.runs) : Health{};
    if (health.last)
        addLastRun(*health.last, facts.outlook ? &facts.outlook->plan : nullptr, words, open);
    if (facts.profile)
        addSecret(*facts.profile, facts.now, open);
    std::ranges::stable_sort(open, std::ranges::greater(), &OpenFinding::severity);
    return open;
}

} // namespace dwc
