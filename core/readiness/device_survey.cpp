// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/device_survey.h"

#include "core/readiness/device_rights.h"

#include <unordered_map>

namespace dwc {

namespace {

/// Counts a device of somebody else's to its owner.
void addWriter(std::map<std::string, DeviceWriter> &writers, const GuardedObject &device)
{
    const auto owner = device.descriptor ? device.descriptor->owner : std::nullopt;
    const std::string name = owner ? owner->text() : std::string("?");
    if (writers.size() == DeviceSurvey::kMostKinds && !writers.contains(name))
        return;
    DeviceWriter &writer = writers[name];
    ++writer.count;
    const std::string created = firstOf(device.object, "whenCreated");
    if (created > writer.newest) {
        writer.newest = created;
        writer.example = device.object.ref.dn.text();
    }
}

class Survey
{
public:
    Survey(const DirectoryFacts &facts, const AccountToken &token) : m_facts(facts), m_token(token) {}

    void take(const GuardedObject &device)
    {
        const bool ours = isOurs(device, m_facts, m_token);
        std::string kind = firstOf(device.object, "nTSecurityDescriptor");
        kind += ours ? 'o' : 'f';
        const auto found = m_kinds.find(kind);
        if (found != m_kinds.end())
            add(m_survey.alike[found->second], device);
        else if (m_survey.alike.size() < DeviceSurvey::kMostKinds)
            addKind(std::move(kind), ours, device);
        else
            m_hasMoreKinds = true;
        if (!ours)
            addWriter(m_survey.writers, device);
    }

    DeviceSurvey finish(const DevicesSeen &seen) &&
    {
        m_survey.seen = seen;
        m_survey.seen.hasMoreKinds = m_hasMoreKinds;
        return std::move(m_survey);
    }

private:
    static void add(AlikeDevices &alike, const GuardedObject &device)
    {
        ++alike.count;
        if (alike.examples.size() < DeviceSurvey::kExamples)
            alike.examples.push_back(device.object.ref.dn.text());
    }

    void addKind(std::string kind, bool ours, const GuardedObject &device)
    {
        m_kinds.emplace(std::move(kind), m_survey.alike.size());
        m_survey.alike.push_back({device.descriptor, ours, 0, {}});
        add(m_survey.alike.back(), device);
    }

    const DirectoryFacts &m_facts;
    const AccountToken &m_token;
    DeviceSurvey m_survey;
    std::unordered_map<std::string, std::size_t> m_kinds; ///< list and standing -> place in alike
    bool m_hasMoreKinds = false;
};

} // namespace

std::size_t DeviceSurvey::ours() const
{
    std::size_t count = 0;
    for (const AlikeDevices &kind : alike)
        count += kind.isOurs ? kind.count : 0;
    return count;
}

Result<DeviceSurvey> surveyDevices(DirectoryFacts &facts)
{
    const auto basis = permissionBasis(facts);
    if (!basis)
        return tl::unexpected(basis.error());
    Survey survey(facts, basis->account.token);
    constexpr std::string_view kWhen[] = {"whenCreated"};
    const auto seen = facts.eachDevice(kWhen, [&](const GuardedObject &device) -> Result<void> {
        survey.take(device);
        return {};
    });
    if (!seen)
        return tl::unexpected(seen.error());
    return std::move(survey).finish(*seen);
}

Result<YoungDevices> lookAtYoungDevices(DirectoryFacts &facts, Moment since)
{
    const auto basis = permissionBasis(facts);
    if (!basis)
        return tl::unexpected(basis.error());
    YoungDevices young;
    constexpr std::string_view kWhen[] = {"whenCreated"};
    const auto take = [&](const GuardedObject &device) -> Result<void> {
        if (!isOurs(device, facts, basis->account.token))
            addWriter(young.writers, device);
        return {};
    };
    const auto seen = facts.eachDevice(kWhen, take, since);
    if (!seen)
        return tl::unexpected(seen.error());
    young.seen = *seen;
    return young;
}

Sentence sentenceOf(const DevicesSeen &seen)
{
    const std::vector<std::string> parts{std::to_string(seen.count), std::to_string(seen.about.value_or(0))};
    if (seen.hasMoreKinds)
        return {
            say("%1 devices with a cloud anchor were looked at. They have more kinds of permissions than can "
                "be told apart: the rest was not judged."),
            parts};
    if (seen.isWhole)
        return {say("All %1 devices with a cloud anchor were looked at."), parts};
    if (seen.about)
        return {say("In the time for one check %1 of about %2 objects of the container were looked at."),
                parts};
    return {say("In the time for one check %1 devices with a cloud anchor were looked at; there are more."),
            parts};
}

} // namespace dwc
