// SPDX-License-Identifier: Apache-2.0
#include "core/plan/plan_json.h"
#include "tests/support/nasty_texts.h"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

namespace {

constexpr std::size_t kLongestWord = 64; ///< libFuzzer's dictionaries take no longer words

/// A line of libFuzzer's dictionary: every octet as \xAB.
std::string lineOf(const std::string &octets)
{
    constexpr char kHex[] = "0123456789ABCDEF";
    std::string line = "\"";
    for (const char c : octets) {
        const auto byte = static_cast<unsigned char>(c);
        line += {'\\', 'x', kHex[byte >> 4], kHex[byte & 15]};
    }
    return line + "\"\n";
}

void writeTexts(const std::filesystem::path &folder)
{
    std::filesystem::create_directories(folder);
    std::ofstream words(folder.string() + ".dict", std::ios::binary);
    int number = 0;
    for (const dwc::NastyText &text : dwc::nastyTexts()) {
        std::ofstream(folder / std::to_string(number++), std::ios::binary) << text.octets;
        if (!text.octets.empty() && text.octets.size() <= kLongestWord)
            words << lineOf(text.octets);
    }
}

dwc::Change sampleChange(dwc::Action action)
{
    using namespace dwc;
    Change change;
    change.action = action;
    change.deviceId.bytes.fill(std::uint8_t(action) + 1);
    if (action != Action::Create)
        change.object.guid.bytes.fill(std::uint8_t(action) + 1);
    change.object.dn = Dn("CN=x,CN=RegisteredDevices,DC=corp");
    change.displayName = "<b>\x1b[31m\xe2\x80\xae name";
    switch (action) {
    case Action::Disable: change.attributes = {{"msDS-IsEnabled", {"TRUE"}, {"FALSE"}}}; break;
    case Action::Delete: change.attributes = {{"displayName", {"\xff"}, {}}}; break;
    case Action::Update: change.attributes = {{"msDS-DevicePhysicalIDs", {"[GID]:g:1"}, {"[GID]:g:2"}}}; break;
    case Action::Create: change.attributes = {{"msDS-DeviceID", {}, {change.deviceId.windowsBytes()}}}; break;
    }
    return change;
}

/// One change of each action, a skipped device, and a finding of each severity.
dwc::Plan samplePlan()
{
    using namespace dwc;
    Plan plan;
    plan.id = *PlanId::fromText("00112233-4455-6677-8899-aabbccddeeff");
    plan.basis.domainSid = *Sid::fromText("S-1-5-21-1-2-3");
    plan.basis.container.dn = Dn("CN=RegisteredDevices,DC=corp");
    for (const Action action : {Action::Disable, Action::Delete, Action::Update, Action::Create})
        plan.changes.push_back(sampleChange(action));
    plan.skipped = {{plan.changes.front().deviceId, {}, "pending", SkipReason::PendingNoKey}};
    plan.totals.disable = plan.totals.remove = plan.totals.update = plan.totals.create = plan.totals.skipped = 1;
    plan.findings = {{Severity::Guard, FindingCode::TooManyDeletes, {}, 1, {"500"}},
                     {Severity::Warning, FindingCode::DuplicateKey, "device", {}, {"name"}},
                     {Severity::Note, FindingCode::ValueCut, {}, 7, {}}};
    return plan;
}

} // namespace

/// write_seeds FOLDER: FOLDER/texts with the nasty texts, one per file, FOLDER/texts.dict with them as words for the
/// fuzzer, and FOLDER/plan_json with a plan in the present form.
int main(int count, char **arguments)
{
    if (count != 2)
        return 64;
    const std::filesystem::path folder = arguments[1];
    writeTexts(folder / "texts");
    std::filesystem::create_directories(folder / "plan_json");
    std::ofstream plan(folder / "plan_json" / "every-action", std::ios::binary);
    plan << dwc::planJson(samplePlan()).dump();
    return plan.flush() ? 0 : 1;
}
