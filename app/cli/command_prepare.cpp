// SPDX-License-Identifier: Apache-2.0
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/preparing.h"

namespace dwc {

namespace {

constexpr OptionSpec kPrepareOptions[] = {{"--admin", true}, {"--permissions", true}, {"--script", true},
                                          {"--out", true},   {"--domain", true},      {"--yes"}};

Result<PermissionProfile> permissionsOf(const Arguments &arguments)
{
    const std::string word = arguments.value("--permissions").value_or("strict");
    const auto profile = permissionProfileFrom(word);
    if (!profile)
        return tl::unexpected(
            usageError(UsageProblem::BadValue, "--permissions", "strict | takingOver | entraConnect"));
    return *profile;
}

} // namespace

ExitCode commandPrepare(Context &context)
{
    const auto arguments = Arguments::parse(context.arguments, kPrepareOptions);
    if (!arguments)
        return context.fail(arguments.error());
    if (const auto none = arguments->expectPositionals({}, 0); !none)
        return context.fail(none.error());
    const auto permissions = permissionsOf(*arguments);
    if (!permissions)
        return context.fail(permissions.error());
    auto profile = context.loadProfile();
    if (!profile)
        return context.fail(profile.error());
    PrepareOptions options;
    options.permissions = *permissions;
    options.admin = arguments->value("--admin");
    options.script = arguments->value("--script");
    options.out = arguments->value("--out");
    options.domain = arguments->value("--domain").value_or("");
    options.isAgreed = arguments->has("--yes");
    return prepareAsAsked(context, std::move(*profile), std::move(options));
}

} // namespace dwc
