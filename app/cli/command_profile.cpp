// SPDX-License-Identifier: Apache-2.0
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/new_profile.h"
#include "app/compose.h"
#include "app/words/error_text.h"
#include "app/words/text.h"
#include "core/base/printable.h"
#include "core/settings/profile_keys.h"
#include "core/settings/profile_store.h"
#include "core/settings/write_profile.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <optional>

namespace dwc {

using Json = nlohmann::ordered_json;

namespace {

/// Everything after the first word of a command that takes nothing more.
Result<void> expectNothing(const Context &context)
{
    const auto arguments = Arguments::parse(context.arguments, {});
    if (!arguments)
        return tl::unexpected(arguments.error());
    constexpr std::string_view kNames[] = {"list | show | check | new"};
    return arguments->expectPositionals(kNames, 1);
}

ExitCode listProfiles(const Context &context)
{
    const auto entries = context.profiles.list();
    if (!entries)
        return context.fail(entries.error());
    if (context.out.isJson()) {
        Json json{{"formatVersion", 1}, {"profiles", Json::array()}};
        for (const ProfileEntry &entry : *entries)
            json["profiles"].push_back({{"name", entry.name},
                                        {"path", entry.path},
                                        {"system", entry.system},
                                        {"shadowed", entry.shadowed}});
        context.out.json(json);
        return ExitCode::Done;
    }
    for (const ProfileEntry &entry : *entries) {
        std::string line = printable(entry.name) + "  " + printable(entry.path, 1024);
        if (entry.shadowed)
            line += "  " + text("(hidden by your own profile of the same name)");
        context.out.line(line);
    }
    if (entries->empty())
        context.out.note(text("There is no profile yet. Make one: dwctl profile new NAME."));
    return ExitCode::Done;
}

/// What the profile is pinned to; nothing before its first approved apply.
Result<std::optional<Pins>> pinsOf(const Profile &profile)
{
    const auto journal = openHistory(profile);
    if (!journal && journal.error().kind == ErrorKind::NotFound)
        return std::optional<Pins>();
    return journal ? (*journal)->pins() : tl::unexpected(journal.error());
}

/// Words in the order in which they are shown.
std::array<std::pair<const char *, std::string>, 4> partsOf(const Pins &pins)
{
    return {{{"tenant", pins.tenant.text()},
             {"domain", pins.domainSid.text()},
             {"container", pins.container.text()},
             {"serviceObject", pins.service.text()}}};
}

ExitCode showProfile(const Context &context)
{
    const auto profile = context.loadProfile();
    if (!profile)
        return context.fail(profile.error());
    const auto pins = pinsOf(*profile);
    if (!pins)
        return context.fail(pins.error());
    if (context.out.isJson()) {
        Json pinned;
        if (*pins) {
            for (const auto &[name, value] : partsOf(**pins))
                pinned[name] = value;
        }
        context.out.json({{"formatVersion", 1},
                          {"path", profile->place.path},
                          {"pins", pinned},
                          {"dataFolder", profile->place.dataFolder},
                          {"loginUrl", profile->cloud.loginOrigin},
                          {"graphUrl", profile->cloud.graphOrigin},
                          {"profile", profileJson(*profile)}});
        return ExitCode::Done;
    }
    const auto row = [&](std::string name, const std::string &value) {
        name.resize(std::max<std::size_t>(name.size() + 1, 33), ' ');
        context.out.line(name + printable(value, 4096));
    };
    for (const ProfileKey &key : profileKeys()) {
        const Json value = key.get(*profile);
        if (isWritten(key, value))
            row(std::string(key.path), value.is_string()
                                           ? value.get<std::string>()
                                           : value.dump(-1, ' ', false, Json::error_handler_t::replace));
    }
    context.out.line();
    row(text("file"), profile->place.path);
    row(text("data"), profile->place.dataFolder);
    row(text("sign-in service"), profile->cloud.loginOrigin);
    row(text("Graph"), profile->cloud.graphOrigin);
    if (!*pins)
        context.out.line(text("Pinned to nothing yet: the first approved apply does that."));
    else
        for (const auto &[name, value] : partsOf(**pins))
            row(text("pinned %1", {name}), value);
    return ExitCode::Done;
}

ExitCode checkProfile(const Context &context)
{
    const auto entry = context.profiles.find(context.options.profile);
    if (!entry)
        return context.fail(entry.error());
    const auto problems = context.profiles.check(*entry, Context::usesCredentialFiles());
    if (!problems)
        return context.fail(problems.error());
    const ExitCode code = problems->empty() ? ExitCode::Done : ExitCode::WrongProfile;
    if (context.out.isJson()) {
        Json json{{"formatVersion", 1}, {"path", entry->path}, {"problems", Json::array()}};
        for (const ProfileProblem &problem : *problems) {
            const Error error = toError(problem);
            json["problems"].push_back({{"key", problem.key},
                                        {"code", codeOf(problem.fault)},
                                        {"message", messageOf(error)},
                                        {"advice", adviceOf(error)}});
        }
        context.out.json(json);
        return code;
    }
    const std::string path = printable(entry->path, 1024);
    for (const ProfileProblem &problem : *problems) {
        std::string line = messageOf(toError(problem));
        if (problem.fault == ProfileFault::UnknownKey)
            line += ' ' + text("Did you mean %1?", {printable(problem.argument)});
        context.out.line(line);
    }
    context.out.line(problems->empty()
                         ? text("%1: every key is right.", {path})
                         : text(problems->size() == 1 ? "%1: wrong in one place." : "%1: wrong in %2 places.",
                                {path, std::to_string(problems->size())}));
    return code;
}

ExitCode makeProfile(const Context &context)
{
    const auto made = newProfile(context);
    if (!made)
        return context.fail(made.error());
    if (context.out.isJson()) {
        context.out.json(
            {{"formatVersion", 1}, {"path", made->path}, {"profile", profileJson(made->profile)}});
        return ExitCode::Done;
    }
    context.out.line(printable(made->path, 1024));
    context.out.note(
        text("Next, its secrets: dwctl --profile %1 secret set client-secret, and directory-password.",
             {printable(made->path.starts_with(foldersFromEnvironment().userProfiles) ? made->profile.name
                                                                                      : made->path,
                        1024)}));
    return ExitCode::Done;
}

} // namespace

ExitCode commandProfile(Context &context)
{
    const std::string verb = context.arguments.empty() ? std::string() : context.arguments.front();
    if (verb == "new")
        return makeProfile(context);
    if (const auto fits = expectNothing(context); !fits)
        return context.fail(fits.error());
    if (verb == "list")
        return listProfiles(context);
    if (verb == "show")
        return showProfile(context);
    if (verb == "check")
        return checkProfile(context);
    return context.fail(usageError(UsageProblem::BadValue, "profile", "list, show, check | new"));
}

} // namespace dwc
