// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"
#include "core/readiness/device_rights.h"
#include "core/rules/limits.h"

#include <map>

namespace dwc {

namespace {

constexpr std::size_t kNamed = 5; ///< devices told one by one

using Asked = std::vector<std::pair<ObjectGuid, std::string>>;

/// Attributes of devices of ours that are no longer as the journal's last write left them, by DN.
Result<std::map<std::string, std::string>> changedByOthers(const std::vector<const GuardedObject *> &own,
                                                           const KnownHere &known)
{
    Asked asked;
    std::vector<const GuardedObject *> from;
    for (const GuardedObject *device : own) {
        for (const FlowAttributeTraits &traits : kFlowAttributes) {
            asked.emplace_back(device->object.ref.guid, std::string(traits.name));
            from.push_back(device);
        }
    }
    const auto written = known.lastWritten(asked);
    if (!written)
        return tl::unexpected(written.error());
    std::map<std::string, std::string> changed;
    for (std::size_t i = 0; i < asked.size(); ++i) {
        if (!(*written)[i] || sameValues(*(*written)[i], from[i]->object.values(asked[i].second)))
            continue;
        std::string &names = changed[from[i]->object.ref.dn.text()];
        names += (names.empty() ? "" : ", ") + asked[i].second;
    }
    return changed;
}

CheckResult runWritersValues(DirectoryFacts &facts)
{
    if (!facts.known().lastWritten)
        return notNeeded({say("This console has written nothing yet.")});
    const auto basis = permissionBasis(facts);
    if (!basis)
        return unknownFor(basis.error());
    const auto &devices = facts.devices();
    if (!devices)
        return unknownFor(devices.error());
    std::vector<const GuardedObject *> own;
    for (const GuardedObject &device : *devices) {
        if (isOurs(device, facts, basis->account.token))
            own.push_back(&device);
    }
    const auto changed = changedByOthers(own, facts.known());
    if (!changed)
        return unknownFor(changed.error());
    if (changed->empty())
        return passed({{say("All %1 devices of ours that were looked at are as the last run left them."),
                        {std::to_string(own.size())}}});
    CheckResult result = facts.otherWriterIsOff() ? warning({}, {}) : failed({}, {});
    result.evidence.emplace_back(say("Somebody else changed %1 devices of ours."),
                                 std::vector{std::to_string(changed->size())});
    for (const auto &[dn, names] : *changed) {
        if (result.evidence.size() <= kNamed)
            result.evidence.emplace_back(say("On %1: %2."), std::vector{dn, names});
    }
    result.advice.emplace_back(say("Find out who writes there: the directory's audit log names the account. Two writers undo "
                                   "each other's work."));
    result.advice.emplace_back(say("The next plan shows each of these values, and stops until somebody approves."));
    return result;
}

} // namespace

Check writersValues()
{
    return {"writers.values", CheckArea::Writers, say("Has somebody else changed what this console wrote?"),
            say("The journal knows every value that was written last. A value that is different now was changed by "
                "somebody else."),
            runWritersValues};
}

} // namespace dwc
