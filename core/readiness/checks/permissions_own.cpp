// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"
#include "core/readiness/device_rights.h"
#include "core/readiness/prepare_advice.h"

namespace dwc {

namespace {

constexpr std::size_t kNamed = DeviceSurvey::kExamples; ///< devices told one by one

/// What the account lacks on one device; nothing when it may do everything.
struct Lack
{
    std::string dn;
    std::vector<std::string> what; ///< attribute names, or "DELETE"
    bool isUnknown = false;
    bool isBlocked = false; ///< inheritance is blocked on the device
    std::string through;
};

std::optional<Lack> lackOn(const SecurityDescriptor &device, const PermissionBasis &basis,
                           const std::vector<FlowAttribute> &attributes)
{
    Lack lack;
    const auto note = [&](const RightAnswer &answer, std::string_view what) {
        if (answer.grant == Grant::Granted)
            return;
        lack.what.emplace_back(what);
        lack.isUnknown = lack.isUnknown || answer.grant == Grant::Unknown;
        if (answer.through)
            lack.through = sddlOf(*answer.through);
    };
    for (const FlowAttribute attribute : attributes)
        note(mayWriteAttribute(device, basis.account.token, attribute), traitsOf(attribute).name);
    note(mayDeleteDevice(device, basis.descriptor, basis.account.token), "DELETE");
    lack.isBlocked = device.isProtected;
    return lack.what.empty() ? std::nullopt : std::optional(lack);
}

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

void tell(CheckResult &result, const Lack &lack)
{
    const std::vector<std::string> parts{lack.dn, joined(lack.what), lack.through};
    result.evidence.emplace_back(say("On %1 the account may not: %2."), parts);
    if (!lack.through.empty())
        result.evidence.emplace_back(say("The entry that decides there: %3."), parts);
    if (lack.isBlocked)
        result.evidence.emplace_back(say("%1 does not inherit permissions from the container."), parts);
}

/// Nothing of ours is there yet: what a device made now would grant.
CheckResult judgeFuture(const PermissionBasis &basis, const std::vector<FlowAttribute> &attributes)
{
    const std::string dn = basis.container.object.ref.dn.text();
    auto lack = lackOn(deviceMadeBy(basis.descriptor, basis.account.facts.sid), basis, attributes);
    if (!lack)
        return passed(
            {{say("A device that the account makes in %1 can be written and deleted by it."), {dn}}});
    lack->dn = dn;
    CheckResult result;
    result.state = lack->isUnknown ? CheckState::Unknown : CheckState::Failed;
    result.evidence.emplace_back(say("On a device that the account makes in %1, it may not: %2."),
                                 std::vector{dn, joined(lack->what)});
    result.evidence.emplace_back(
        say("Being the owner does not include writing: creating would work, and every later update "
            "would fail."));
    result.advice = grantAdvice(dn, basis.account.facts.sid.text());
    result.cure = Cure::Prepare;
    return result;
}

CheckResult judgeAll(const DeviceSurvey &survey, const PermissionBasis &basis,
                     const std::vector<FlowAttribute> &attributes)
{
    CheckResult result = passed({});
    std::size_t lacking = 0, named = 0;
    bool blocked = false, unknown = false;
    for (const AlikeDevices &kind : survey.alike) {
        if (!kind.isOurs)
            continue;
        auto lack = kind.descriptor ? lackOn(*kind.descriptor, basis, attributes)
                                    : std::optional(Lack{"", {"?"}, true, false, ""});
        if (!lack)
            continue;
        lacking += kind.count;
        blocked = blocked || lack->isBlocked;
        unknown = unknown || lack->isUnknown;
        for (const std::string &dn : kind.examples) {
            lack->dn = dn;
            if (++named <= kNamed)
                tell(result, *lack);
        }
    }
    const std::vector<std::string> counts{std::to_string(survey.ours()), std::to_string(lacking)};
    if (lacking == 0)
        return passed(
            {{survey.ours() == 1
                  ? say("The account may write and delete the one device of ours that was looked at.")
                  : say("The account may write and delete all %1 devices of ours that were looked at."),
              counts},
             sentenceOf(survey.seen)});
    result.state = unknown && lacking <= 1 ? CheckState::Unknown : CheckState::Failed;
    result.evidence.insert(result.evidence.begin(),
                           {survey.ours() == 1
                                ? say("The one device of ours that was looked at cannot be maintained.")
                                : say("%2 of %1 devices of ours that were looked at cannot be maintained."),
                            counts});
    result.evidence.push_back(sentenceOf(survey.seen));
    if (blocked)
        result.advice.emplace_back(
            say("Switch inheritance on again for the devices named: their page Security, Advanced, Enable "
                "inheritance."));
    for (Sentence &step : grantAdvice(basis.container.object.ref.dn.text(), basis.account.facts.sid.text()))
        result.advice.push_back(std::move(step));
    result.cure = Cure::Prepare;
    return result;
}

CheckResult runPermissionsOwn(DirectoryFacts &facts)
{
    const auto basis = permissionBasis(facts);
    if (!basis)
        return unknownFor(basis.error());
    if (!facts.schema())
        return unknownFor(facts.schema().error());
    const auto &survey = facts.survey();
    if (!survey)
        return unknownFor(survey.error());
    const auto attributes = writtenAttributes(facts.profile().rules, *facts.schema());
    return survey->ours() == 0 ? judgeFuture(*basis, attributes) : judgeAll(*survey, *basis, attributes);
}

} // namespace

Check permissionsOwn()
{
    return {"permissions.own", CheckArea::Permissions, say("May it write and delete its own devices?"),
            say("Every change in the cloud becomes a write to an existing device. Rights that are missing "
                "there are the most "
                "common cause of devices that are created and never updated."),
            runPermissionsOwn};
}

} // namespace dwc
