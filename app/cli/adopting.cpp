// SPDX-License-Identifier: Apache-2.0
#include "app/cli/adopting.h"

#include "app/check_prerequisites.h"
#include "app/cli/streams_posix.h"
#include "app/cli/views/check_text.h"
#include "app/cli/views/run_json.h"
#include "app/cli/writeback.h"
#include "app/system_user_posix.h"
#include "app/words/check_text.h"
#include "app/words/text.h"
#include "core/base/printable.h"
#include "core/sync/adopt.h"

#include <nlohmann/json.hpp>

namespace dwc {

namespace {

constexpr std::size_t kNamed = 10; ///< devices told one by one without --verbose

void tell(const Context &context, const Plan &adoption, const Outlook &outlook)
{
    if (adoption.changes.empty()) {
        context.out.line(text("There is nothing to adopt."));
    } else {
        for (const FormerWriter &writer : formerWritersOf(adoption, outlook))
            context.out.line(text(
                writer.objects == 1 ? "%1 object made by %2 between %3 and %4 is a device of this tenant."
                                    : "%1 objects made by %2 between %3 and %4 are devices of this tenant.",
                {std::to_string(writer.objects), writer.account ? writer.account->text() : "?",
                 toIso(writer.oldest).substr(0, 10), toIso(writer.newest).substr(0, 10)}));
        std::size_t told = 0;
        for (const Change &change : adoption.changes) {
            if (told++ == kNamed && !context.out.isVerbose()) {
                context.out.line(text("  and %1 more", {std::to_string(adoption.changes.size() - kNamed)}));
                break;
            }
            context.out.line("  " + printable(change.displayName, 60) + "  " + change.deviceId.text());
        }
        context.out.line();
        context.out.line(
            text("Adopting records them as this console's own. It rewrites no value; from then on they "
                 "follow the cloud as those it created do."));
        context.out.line(
            text("Device keys (msDS-KeyCredentialLink) on them stay. Devices that the console creates have "
                 "none: sign-in that needs the device's key does not work for those."));
    }
    const std::uint64_t left = adoption.totals.foreign - adoption.changes.size();
    if (left > 0)
        context.out.line(text(
            "%1 more objects of others are not adopted: they belong to another tenant, or the cloud does "
            "not have them.",
            {std::to_string(left)}));
}

/// Nothing when somebody said yes; else what the command answers.
std::optional<ExitCode> unlessAgreed(const Context &context, bool isAgreed, const Plan &adoption)
{
    if (isAgreed)
        return std::nullopt;
    if (context.out.isJson() || !canAsk()) {
        context.out.note(text("Nothing was written: there is nobody to ask. Give --yes to write this."));
        return ExitCode::ChangesWaiting;
    }
    const auto line = askLine(adoption.changes.size() == 1 ? text("Adopt one object? [y/N] ")
                                                           : text("Adopt %1 objects? [y/N] ",
                                                                  {std::to_string(adoption.changes.size())}),
                              context.stop);
    if (!line && line.error().kind == ErrorKind::Stopped)
        return ExitCode::Stopped;
    if (line && (*line == "y" || *line == "Y" || *line == text("yes")))
        return std::nullopt;
    context.out.note(text("Nothing was written."));
    return ExitCode::Declined;
}

/// Whether the account may maintain what it has now.
void tellRights(const Context &context, const Profile &profile)
{
    CheckRequest request;
    request.wanted = {findCheck("permissions.own")};
    const auto results = checkPrerequisites(profile, context.secrets, request, context.stop, {});
    if (!results || results->front().state == CheckState::Passed)
        return;
    const WordedCheck words[] = {worded(*request.wanted.front(), results->front())};
    writeChecks(words, context.out);
    context.out.note(text("dwctl prepare --permissions takingOver --admin USER grants what is missing."));
}

ExitCode record(Context &context, Session &session, const Profile &profile, const Outlook &outlook,
                const Plan &adoption)
{
    Ports ports = session.ports();
    const auto report = adopt(adoption, outlook, ports, systemUserName());
    if (!report)
        return context.fail(report.error());
    const auto runs = session.journal().runs(1);
    if (!runs)
        return context.fail(runs.error());
    if (context.out.isJson()) {
        nlohmann::ordered_json json = planWithSentences(adoption);
        json["run"] = runJson(runs->front(), adoption, *report);
        context.out.json(json);
        return ExitCode::Done;
    }
    context.out.line(report->written == 1 ? text("One object adopted.")
                                          : text("%1 objects adopted.", {std::to_string(report->written)}));
    tellRights(context, profile);
    return ExitCode::Done;
}

void tellOrphans(const Context &context, const std::vector<Change> &orphans)
{
    if (orphans.empty())
        return;
    context.out.line(text(
        "%1 of them are orphans or another tenant's: this tenant knows neither their device id nor their "
        "anchor. dwctl adopt --orphan DEVICE takes over one by its name.",
        {std::to_string(orphans.size())}));
    std::size_t told = 0;
    for (const Change &change : orphans) {
        if (told++ == kNamed && !context.out.isVerbose()) {
            context.out.line(text("  and %1 more", {std::to_string(orphans.size() - kNamed)}));
            break;
        }
        context.out.line("  " + printable(change.displayName, 60) + "  " + change.deviceId.text());
    }
}

nlohmann::ordered_json orphansJson(const std::vector<Change> &orphans)
{
    nlohmann::ordered_json json = nlohmann::ordered_json::array();
    for (const Change &change : orphans)
        json.push_back({{"deviceId", change.deviceId.text()},
                        {"objectId", change.objectId.text()},
                        {"displayName", change.displayName},
                        {"dn", change.object.dn.text()}});
    return json;
}

void tellOrphan(const Context &context, const Profile &profile, const Plan &adoption, const Outlook &outlook)
{
    const Change &change = adoption.changes.front();
    const auto writers = formerWritersOf(adoption, outlook);
    context.out.line(printable(change.displayName, 60) + "  " + printable(change.object.dn.text(), 400));
    context.out.line(
        text("Made by %1 on %2. This tenant answers 404 for its device id %3 and for its anchor %4.",
             {writers.front().account ? writers.front().account->text() : "?",
              toIso(writers.front().oldest).substr(0, 10), change.deviceId.text(), change.objectId.text()}));
    context.out.line(text(
        "It may belong to another tenant whose devices live here. Adopted, it counts as gone from the cloud: "
        "the next runs disable and delete it by removal.mode and removal.afterDays (%1) of this profile.",
        {std::to_string(profile.rules.removal.afterDays)}));
}

/// Nothing when the device id was typed, or --yes given.
std::optional<ExitCode> unlessTyped(const Context &context, bool isAgreed, const Plan &adoption)
{
    if (isAgreed)
        return std::nullopt;
    if (context.out.isJson() || !canAsk()) {
        if (context.out.isJson())
            showPlan(context, adoption);
        context.out.note(text("Nothing was written: there is nobody to ask. Give --yes to write this."));
        return ExitCode::ChangesWaiting;
    }
    const auto line = askLine(text("Type its device id to adopt it: "), context.stop);
    if (!line && line.error().kind == ErrorKind::Stopped)
        return ExitCode::Stopped;
    if (line && DeviceId::fromText(*line) == adoption.changes.front().deviceId)
        return std::nullopt;
    context.out.note(text("Nothing was written."));
    return ExitCode::Declined;
}

} // namespace

void showAdoption(const Context &context, const Plan &adoption, const Outlook &outlook,
                  const std::vector<Change> &orphans)
{
    context.out.progress({});
    if (context.out.isJson()) {
        nlohmann::ordered_json json = planWithSentences(adoption);
        json["orphans"] = orphansJson(orphans);
        context.out.json(json);
        return;
    }
    tell(context, adoption, outlook);
    tellOrphans(context, orphans);
}

ExitCode adoptAsAsked(Context &context, Session &session, const Profile &profile, const Outlook &outlook,
                      const Plan &adoption, const std::vector<Change> &orphans, bool isAgreed)
{
    if (!context.out.isJson() || adoption.changes.empty() || !isAgreed)
        showAdoption(context, adoption, outlook, orphans);
    if (adoption.changes.empty())
        return ExitCode::Done;
    if (const auto declined = unlessAgreed(context, isAgreed, adoption))
        return *declined;
    return record(context, session, profile, outlook, adoption);
}

ExitCode adoptOrphan(Context &context, Session &session, const Profile &profile, const Outlook &outlook,
                     const Plan &adoption, bool isAgreed)
{
    context.out.progress({});
    if (!context.out.isJson())
        tellOrphan(context, profile, adoption, outlook);
    if (const auto declined = unlessTyped(context, isAgreed, adoption))
        return *declined;
    return record(context, session, profile, outlook, adoption);
}

} // namespace dwc
