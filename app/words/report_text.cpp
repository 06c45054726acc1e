// SPDX-License-Identifier: Apache-2.0
#include "app/words/report_text.h"

#include "app/words/error_text.h"
#include "app/words/finding_text.h"
#include "app/words/text.h"
#include "core/plan/plan.h"

#include <QtGlobal>
#include <algorithm>
#include <utility>

namespace dwc {

namespace {

using Named = std::pair<std::string_view, const char *>;

constexpr Named kHeadings[] = {
    {"deviceId", QT_TRANSLATE_NOOP("dwctl", "Device id")},
    {"objectId", QT_TRANSLATE_NOOP("dwctl", "Object id")},
    {"displayName", QT_TRANSLATE_NOOP("dwctl", "Name")},
    {"state", QT_TRANSLATE_NOOP("dwctl", "State")},
    {"reason", QT_TRANSLATE_NOOP("dwctl", "Why")},
    {"trustType", QT_TRANSLATE_NOOP("dwctl", "Joined as")},
    {"accountEnabled", QT_TRANSLATE_NOOP("dwctl", "Enabled in the cloud")},
    {"operatingSystem", QT_TRANSLATE_NOOP("dwctl", "System")},
    {"lastSignIn", QT_TRANSLATE_NOOP("dwctl", "Last sign-in")},
    {"isEnabled", QT_TRANSLATE_NOOP("dwctl", "Enabled in the directory")},
    {"id", QT_TRANSLATE_NOOP("dwctl", "Run")},
    {"kind", QT_TRANSLATE_NOOP("dwctl", "Kind")},
    {"started", QT_TRANSLATE_NOOP("dwctl", "Started")},
    {"ended", QT_TRANSLATE_NOOP("dwctl", "Ended")},
    {"startedBy", QT_TRANSLATE_NOOP("dwctl", "Started by")},
    {"written", QT_TRANSLATE_NOOP("dwctl", "Written")},
    {"failed", QT_TRANSLATE_NOOP("dwctl", "Failed")},
};

constexpr Named kWords[] = {
    {"create", QT_TRANSLATE_NOOP("dwctl", "Create")},
    {"update", QT_TRANSLATE_NOOP("dwctl", "Update")},
    {"disable", QT_TRANSLATE_NOOP("dwctl", "Disable")},
    {"delete", QT_TRANSLATE_NOOP("dwctl", "Delete")},
    {"unchanged", QT_TRANSLATE_NOOP("dwctl", "In sync")},
    {"skipped", QT_TRANSLATE_NOOP("dwctl", "Skipped")},
    {"conflict", QT_TRANSLATE_NOOP("dwctl", "Conflict")},
    {"outOfScope", QT_TRANSLATE_NOOP("dwctl", "Out of scope")},
    {"unknown", QT_TRANSLATE_NOOP("dwctl", "Not read")},
    {"held", QT_TRANSLATE_NOOP("dwctl", "Held")},
    {"gone", QT_TRANSLATE_NOOP("dwctl", "Gone")},
    {"foreign", QT_TRANSLATE_NOOP("dwctl", "Foreign")},
    {"adfs", QT_TRANSLATE_NOOP("dwctl", "AD FS")},
    {"true", QT_TRANSLATE_NOOP("dwctl", "yes")},
    {"false", QT_TRANSLATE_NOOP("dwctl", "no")},
    {"AzureAd", QT_TRANSLATE_NOOP("dwctl", "Entra joined")},
    {"ServerAd", QT_TRANSLATE_NOOP("dwctl", "Hybrid joined")},
    {"Workplace", QT_TRANSLATE_NOOP("dwctl", "Registered")},
    {"guard", QT_TRANSLATE_NOOP("dwctl", "Guard")},
    {"warning", QT_TRANSLATE_NOOP("dwctl", "Warning")},
    {"note", QT_TRANSLATE_NOOP("dwctl", "Note")},
    {"written", QT_TRANSLATE_NOOP("dwctl", "Written")},
    {"alreadyDone", QT_TRANSLATE_NOOP("dwctl", "Already done")},
    {"failed", QT_TRANSLATE_NOOP("dwctl", "Failed")},
    {"notDone", QT_TRANSLATE_NOOP("dwctl", "Not done")},
    {"notSent", QT_TRANSLATE_NOOP("dwctl", "Not sent")},
    {"open", QT_TRANSLATE_NOOP("dwctl", "Open")},
    {"running", QT_TRANSLATE_NOOP("dwctl", "Running")},
    {"done", QT_TRANSLATE_NOOP("dwctl", "Done")},
    {"interrupted", QT_TRANSLATE_NOOP("dwctl", "Interrupted")},
    {"guarded", QT_TRANSLATE_NOOP("dwctl", "Stopped by a guard")},
    {"stopped", QT_TRANSLATE_NOOP("dwctl", "Stopped")},
};

/// The source text of a name; nullptr when it has none.
template <std::size_t Count>
const char *find(const Named (&named)[Count], std::string_view name)
{
    const auto found = std::ranges::find(named, name, &Named::first);
    return found == std::end(named) ? nullptr : found->second;
}

/// The sentence of a reason, by its code; empty when there is none of that name.
std::string reasonOf(std::string_view code)
{
    for (int i = 0; i <= int(ChangeReason::Leaving); ++i) {
        if (nameOf(ChangeReason(i)) == code)
            return sentenceOf(ChangeReason(i));
    }
    for (int i = 0; i <= int(SkipReason::ForeignPair); ++i) {
        if (nameOf(SkipReason(i)) == code)
            return sentenceOf(SkipReason(i));
    }
    return {};
}

const char *sourceOf(ReportText label)
{
    switch (label) {
    case ReportText::Devices: return QT_TRANSLATE_NOOP("dwctl", "Devices");
    case ReportText::Plan: return QT_TRANSLATE_NOOP("dwctl", "Plan of a device writeback");
    case ReportText::Run: return QT_TRANSLATE_NOOP("dwctl", "Run");
    case ReportText::History: return QT_TRANSLATE_NOOP("dwctl", "Runs");
    case ReportText::Tenant: return QT_TRANSLATE_NOOP("dwctl", "Tenant");
    case ReportText::Forest: return QT_TRANSLATE_NOOP("dwctl", "Forest");
    case ReportText::Container: return QT_TRANSLATE_NOOP("dwctl", "Container");
    case ReportText::Controller: return QT_TRANSLATE_NOOP("dwctl", "Domain controller");
    case ReportText::CloudRead: return QT_TRANSLATE_NOOP("dwctl", "Cloud read");
    case ReportText::DirectoryRead: return QT_TRANSLATE_NOOP("dwctl", "Directory read");
    case ReportText::PlanId: return QT_TRANSLATE_NOOP("dwctl", "Plan");
    case ReportText::Findings: return QT_TRANSLATE_NOOP("dwctl", "Findings");
    case ReportText::Skipped: return QT_TRANSLATE_NOOP("dwctl", "Not written");
    case ReportText::NothingToDo:
        return QT_TRANSLATE_NOOP("dwctl", "Both sides agree. There is nothing to write.");
    case ReportText::IdentityChange: return QT_TRANSLATE_NOOP("dwctl", "Identity change");
    case ReportText::Attribute: return QT_TRANSLATE_NOOP("dwctl", "Attribute");
    case ReportText::Before: return QT_TRANSLATE_NOOP("dwctl", "Before");
    case ReportText::After: return QT_TRANSLATE_NOOP("dwctl", "After");
    }
    return "";
}

class SharedWords final : public ReportWords
{
public:
    explicit SharedWords(Program program) : m_program(program) {}

    std::string message(const Finding &finding) const override { return messageOf(finding, m_program); }
    std::string advice(const Finding &finding) const override { return adviceOf(finding, m_program); }
    std::string message(const Error &error) const override { return messageOf(error); }
    std::string advice(const Error &error) const override { return adviceOf(error, m_program); }
    std::string text(ReportText label) const override { return dwc::text(sourceOf(label)); }
    std::string heading(std::string_view column) const override
    {
        const char *const source = find(kHeadings, column);
        return source ? dwc::text(source) : std::string(column);
    }
    std::string word(std::string_view code) const override
    {
        if (const char *const source = find(kWords, code))
            return dwc::text(source);
        const std::string reason = reasonOf(code);
        return reason.empty() ? std::string(code) : reason;
    }
    std::string language() const override { return dwc::text(QT_TRANSLATE_NOOP("dwctl", "en")); }

private:
    Program m_program;
};

} // namespace

const ReportWords &reportText()
{
    static const SharedWords words(Program::CommandLine);
    return words;
}

const ReportWords &windowText()
{
    static const SharedWords words(Program::Window);
    return words;
}

} // namespace dwc
