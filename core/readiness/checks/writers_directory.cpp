// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"
#include "core/readiness/device_rights.h"

#include <map>

namespace dwc {

namespace {

/// By owner; ours and adopted ones left out.
std::map<std::string, DeviceWriter> writersOf(const std::vector<GuardedObject> &devices,
                                              const DirectoryFacts &facts, const AccountToken &token)
{
    std::map<std::string, DeviceWriter> writers;
    for (const GuardedObject &device : devices) {
        if (isOurs(device, facts, token))
            continue;
        addWriter(writers, device);
    }
    return writers;
}

std::string dayOf(const std::string &generalizedTime)
{
    const auto moment = momentFromGeneralizedTime(generalizedTime);
    return moment ? toIso(*moment) : generalizedTime;
}

CheckResult runWritersDirectory(DirectoryFacts &facts)
{
    const auto basis = permissionBasis(facts);
    if (!basis)
        return unknownFor(basis.error());
    const auto &recent = facts.recentDevices();
    if (!recent)
        return unknownFor(recent.error());
    const auto &survey = facts.survey();
    if (!survey)
        return unknownFor(survey.error());
    const AccountToken &token = basis->account.token;
    CheckResult result = passed({});
    for (const auto &[owner, writer] : writersOf(*recent, facts, token)) {
        result.state = facts.otherWriterIsOff() ? CheckState::Warning : CheckState::Failed;
        result.evidence.emplace_back(
            say("%1 made at least %2 devices with a cloud anchor in the last seven days, the newest at %3: "
                "%4."),
            std::vector{owner, std::to_string(writer.count), dayOf(writer.newest), writer.example});
    }
    if (result.state != CheckState::Passed) {
        result.advice = {
            say("Find that account: it is Entra Connect, or another installation of this console. Switch its "
                "device writeback off first."),
            {say("When it is off, say so (dwctl check --other-writer-off); its devices can then be adopted."),
             {},
             say("When it is off, say so below this check: “The former writer was switched off”. Its devices "
                 "can then be adopted.")}};
        return result;
    }
    for (const auto &[owner, writer] : survey->writers)
        result.evidence.emplace_back(
            say("%1 left at least %2 devices with a cloud anchor, the newest from %3. It has made none "
                "in the last seven days."),
            std::vector{owner, std::to_string(writer.count), dayOf(writer.newest)});
    if (result.evidence.empty())
        result.evidence.emplace_back(
            say("Every device with a cloud anchor that was looked at is this console's own."));
    result.evidence.push_back(sentenceOf(survey->seen));
    return result;
}

} // namespace

Check writersDirectory()
{
    return {"writers.directory", CheckArea::Writers,
            say("Does somebody else write devices into the container?"),
            say("The directory tells who made each object and when. New devices of another account mean that "
                "a second "
                "writer is at work."),
            runWritersDirectory};
}

} // namespace dwc
