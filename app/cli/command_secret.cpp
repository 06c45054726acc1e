// SPDX-License-Identifier: Apache-2.0
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/streams_posix.h"
#include "app/words/text.h"
#include "core/base/printable.h"
#include "core/settings/secret_places.h"

#include <nlohmann/json.hpp>

namespace dwc {

namespace {

struct Request
{
    bool set = false;
    SecretName name = SecretName::ClientSecret;
};

Result<Request> parse(const std::vector<std::string> &given)
{
    const auto arguments = Arguments::parse(given, {});
    if (!arguments) // not even what looks like an option is repeated here: secrets may begin with a dash
        return tl::unexpected(usageError(UsageProblem::ExtraArgument));
    constexpr std::string_view kNames[] = {"set | remove", "NAME"};
    if (const auto fits = arguments->expectPositionals(kNames, 2); !fits)
        return tl::unexpected(fits.error());
    const auto &words = arguments->positionals();
    if (words[0] != "set" && words[0] != "remove")
        return tl::unexpected(usageError(UsageProblem::BadValue, "secret", "set | remove"));
    const auto name = secretNameFrom(words[1]);
    if (!name)
        return tl::unexpected(usageError(UsageProblem::BadValue, "NAME",
                                         "directory-password, client-secret, key-passphrase or "
                                         "proxy-password"));
    if (*name == SecretName::AdminPassword)
        return tl::unexpected(usageError(
            UsageProblem::Other, {}, text("admin-password is asked for when it is needed and never kept.")));
    return Request{words[0] == "set", *name};
}

void tell(const Context &context, const Request &request, const Profile &profile)
{
    if (context.out.isJson()) {
        context.out.json({{"formatVersion", 1},
                          {"secret", nameOf(request.name)},
                          {"state", request.set ? "stored" : "removed"},
                          {"profile", profile.name}});
        return;
    }
    const std::vector<std::string> words{std::string(nameOf(request.name)), printable(profile.name)};
    context.out.note(request.set
                         ? text("The secret %1 of profile %2 is in the keychain.", words)
                         : text("The secret %1 of profile %2 is not in the keychain any more.", words));
}

Result<Secret> askFor(const Context &context, const Request &request, const Profile &profile)
{
    auto typed =
        readSecret(text("%1 of profile %2: ", {std::string(nameOf(request.name)), printable(profile.name)}),
                   context.stop);
    if (!typed)
        return tl::unexpected(typed.error());
    if (typed->empty())
        return tl::unexpected(usageError(UsageProblem::Other, {}, text("An empty secret is not stored.")));
    return Secret(std::move(*typed));
}

} // namespace

ExitCode commandSecret(Context &context)
{
    const auto request = parse(context.arguments);
    if (!request)
        return context.fail(request.error());
    const auto profile = context.loadProfile();
    if (!profile)
        return context.fail(profile.error());
    const SecretPlace place = secretPlace(*profile, request->name);
    Result<void> done;
    if (request->set) {
        const auto secret = askFor(context, *request, *profile);
        if (!secret)
            return context.fail(secret.error());
        done = context.secrets.write(place, *secret);
    } else {
        done = context.secrets.remove(place);
    }
    if (!done)
        return context.fail(done.error());
    tell(context, *request, *profile);
    return ExitCode::Done;
}

} // namespace dwc
