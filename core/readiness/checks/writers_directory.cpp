// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"
#include "core/readiness/directory_facts.h"

namespace dwc {

namespace {

std::string dayOf(const std::string &generalizedTime)
{
    const auto moment = momentFromGeneralizedTime(generalizedTime);
    return moment ? toIso(*moment) : generalizedTime;
}

Sentence madeOfLate(const std::string &owner, const DeviceWriter &writer, bool isWhole)
{
    const char *text =
        isWhole ? say("%1 made %2 devices with a cloud anchor in the last seven days, the newest at %3: %4.")
                : say("%1 made at least %2 devices with a cloud anchor in the last seven days, the newest at "
                      "%3: %4.");
    return {text, {owner, std::to_string(writer.count), dayOf(writer.newest), writer.example}};
}

Sentence leftBehind(const std::string &owner, const DeviceWriter &writer, bool isWhole)
{
    const char *text = isWhole ? say("%1 left %2 devices with a cloud anchor, the newest from %3.")
                               : say("%1 left at least %2 devices with a cloud anchor, the newest from %3.");
    return {text, {owner, std::to_string(writer.count), dayOf(writer.newest)}};
}

/// How far the look at the devices of the last days went.
Sentence sentenceOfYoung(const DevicesSeen &seen)
{
    const char *text =
        seen.isWhole && seen.count == 1
            ? say("The one device with a cloud anchor of the last seven days was looked at.")
        : seen.isWhole
            ? say("All %1 devices with a cloud anchor of the last seven days were looked at.")
            : say("In the time for one check %1 devices with a cloud anchor of the last seven days "
                  "were looked at; there are more.");
    return {text, {std::to_string(seen.count)}};
}

CheckResult runWritersDirectory(DirectoryFacts &facts)
{
    const auto &young = facts.youngDevices();
    if (!young)
        return unknownFor(young.error());
    CheckResult result = passed({});
    for (const auto &[owner, writer] : young->writers) {
        result.state = facts.otherWriterIsOff() ? CheckState::Warning : CheckState::Failed;
        result.evidence.push_back(madeOfLate(owner, writer, young->seen.isWhole));
    }
    if (result.state != CheckState::Passed) {
        result.evidence.push_back(sentenceOfYoung(young->seen));
        result.advice = {
            say("Find that account: it is Entra Connect, or another installation of this console. Switch its "
                "device writeback off first."),
            {say("When it is off, say so (dwctl check --other-writer-off); its devices can then be adopted."),
             {},
             say("When it is off, say so below this check: “The former writer was switched off”. Its devices "
                 "can then be adopted.")}};
        return result;
    }
    if (!young->seen.isWhole) // the other writer's may be among those that were not looked at
        return {CheckState::Unknown,
                {sentenceOfYoung(young->seen)},
                {say("Check again when the controller is less busy; what is there for longer than seven days "
                     "is not counted.")}};
    const auto &survey = facts.survey();
    if (!survey)
        return unknownFor(survey.error());
    for (const auto &[owner, writer] : survey->writers)
        result.evidence.push_back(leftBehind(owner, writer, survey->seen.isWhole));
    if (result.evidence.empty())
        result.evidence.emplace_back(
            say("Every device with a cloud anchor that was looked at is this console's own."));
    if (!survey->writers.empty())
        result.evidence.emplace_back(say("Nobody but this console has made one in the last seven days."));
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
