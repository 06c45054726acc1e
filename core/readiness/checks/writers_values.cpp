// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"
#include "core/readiness/device_rights.h"
#include "core/rules/limits.h"

#include <span>

namespace dwc {

namespace {

constexpr std::size_t kNamed = DeviceSurvey::kExamples; ///< devices told one by one
constexpr std::size_t kAtOnce = 200;                    ///< devices compared at once

using Written = std::optional<std::vector<std::string>>;
using Asked = std::vector<std::pair<ObjectGuid, std::string>>;

/// Devices of ours that are no longer as the journal's last write left them. The journal is asked for many at
/// once, and little is kept of them.
class Comparison
{
public:
    Comparison(const DirectoryFacts &facts, const AccountToken &token) : m_facts(facts), m_token(token) {}

    std::size_t ours = 0, changed = 0;
    std::vector<std::pair<std::string, std::string>> named; ///< DN and attributes of the first few

    Result<void> take(const GuardedObject &device)
    {
        if (!isOurs(device, m_facts, m_token))
            return {};
        ++ours;
        m_waiting.push_back(device.object);
        return m_waiting.size() < kAtOnce ? Result<void>() : compare();
    }

    Result<void> compare()
    {
        Asked asked;
        for (const DirectoryObject &device : m_waiting) {
            for (const FlowAttributeTraits &traits : kFlowAttributes)
                asked.emplace_back(device.ref.guid, std::string(traits.name));
        }
        const auto written = m_facts.known().lastWritten(asked);
        if (!written)
            return tl::unexpected(written.error());
        const std::size_t each = std::size(kFlowAttributes);
        for (std::size_t i = 0; i < m_waiting.size(); ++i)
            note(m_waiting[i], std::span(asked).subspan(i * each, each),
                 std::span(*written).subspan(i * each, each));
        m_waiting.clear();
        return {};
    }

private:
    void note(const DirectoryObject &device, std::span<const Asked::value_type> asked,
              std::span<const Written> written)
    {
        std::string names;
        for (std::size_t i = 0; i < asked.size(); ++i) {
            if (written[i] && !sameValues(*written[i], device.values(asked[i].second)))
                names += (names.empty() ? "" : ", ") + asked[i].second;
        }
        if (!names.empty() && ++changed <= kNamed)
            named.emplace_back(device.ref.dn.text(), names);
    }

    const DirectoryFacts &m_facts;
    const AccountToken &m_token;
    std::vector<DirectoryObject> m_waiting;
};

CheckResult told(const Comparison &found, const DevicesSeen &seen, bool otherWriterIsOff)
{
    if (found.ours == 0)
        return passed({{say("No device that was looked at is ours: there is nothing that somebody else could "
                            "have changed.")},
                       sentenceOf(seen)});
    if (found.changed == 0)
        return passed(
            {{found.ours == 1
                  ? say("The one device of ours that was looked at is as the last run left it.")
                  : say("All %1 devices of ours that were looked at are as the last run left them."),
              {std::to_string(found.ours)}},
             sentenceOf(seen)});
    CheckResult result = otherWriterIsOff ? warning({}, {}) : failed({}, {});
    result.evidence.emplace_back(found.changed == 1 ? say("Somebody else changed one device of ours.")
                                                    : say("Somebody else changed %1 devices of ours."),
                                 std::vector{std::to_string(found.changed)});
    for (const auto &[dn, names] : found.named)
        result.evidence.emplace_back(say("On %1: %2."), std::vector{dn, names});
    result.evidence.push_back(sentenceOf(seen));
    result.advice.emplace_back(
        say("Find out who writes there: the directory's audit log names the account. Two writers undo "
            "each other's work."));
    result.advice.emplace_back(
        say("The next plan shows each of these values, and stops until somebody approves."));
    return result;
}

/// What a run has written and not yet noted would be taken for another's.
CheckResult whileWriting()
{
    return {CheckState::Unknown,
            {say("A run is writing, or was broken off and not yet settled by the next one: what it wrote "
                 "cannot be told "
                 "from what others wrote.")},
            {say("Check again when it has ended.")},
            Cure::None};
}

CheckResult runWritersValues(DirectoryFacts &facts)
{
    if (!facts.known().lastWritten)
        return notNeeded({say("This console has written nothing yet.")});
    const auto before = facts.known().newestRun();
    if (!before)
        return unknownFor(before.error());
    if (*before && (*before)->state == RunState::Running)
        return whileWriting();
    const auto basis = permissionBasis(facts);
    if (!basis)
        return unknownFor(basis.error());
    std::vector<std::string_view> attributes;
    for (const FlowAttributeTraits &traits : kFlowAttributes)
        attributes.push_back(traits.name);
    Comparison comparison(facts, basis->account.token);
    const auto seen =
        facts.eachDevice(attributes, [&](const GuardedObject &device) { return comparison.take(device); });
    if (!seen)
        return unknownFor(seen.error());
    if (const auto compared = comparison.compare(); !compared)
        return unknownFor(compared.error());
    const auto after = facts.known().newestRun();
    if (!after)
        return unknownFor(after.error());
    if (*after && (!*before || (*after)->id != (*before)->id))
        return whileWriting();
    return told(comparison, *seen, facts.otherWriterIsOff());
}

} // namespace

Check writersValues()
{
    return {"writers.values", CheckArea::Writers, say("Has somebody else changed what this console wrote?"),
            say("The journal knows every value that was written last. A value that is different now was "
                "changed by "
                "somebody else."),
            runWritersValues};
}

} // namespace dwc
