// SPDX-License-Identifier: Apache-2.0
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/preparing.h"
#include "core/prepare/connection_point_wish.h"

namespace dwc {

namespace {

constexpr OptionSpec kPrepareOptions[] = {{"--admin", true},
                                          {"--permissions", true},
                                          {"--domain", true},
                                          {"--connection-point"},
                                          {"--connection-domain", true},
                                          {"--replace-tenant", true},
                                          {"--script", true},
                                          {"--out", true},
                                          {"--yes"}};

Result<PermissionProfile> permissionsOf(const Arguments &arguments)
{
    const std::string word = arguments.value("--permissions").value_or("strict");
    const auto profile = permissionProfileFrom(word);
    if (!profile)
        return tl::unexpected(
            usageError(UsageProblem::BadValue, "--permissions", "strict | takingOver | entraConnect"));
    return *profile;
}

Result<std::optional<ConnectionPointWish>> connectionPointOf(const Arguments &arguments)
{
    const auto domain = arguments.value("--connection-domain");
    const auto replaced = arguments.value("--replace-tenant");
    if (!arguments.has("--connection-point")) {
        if (domain || replaced)
            return tl::unexpected(usageError(UsageProblem::MissingArgument, "--connection-point"));
        return std::optional<ConnectionPointWish>();
    }
    if (domain && !isDomainName(*domain))
        return tl::unexpected(usageError(UsageProblem::BadValue, "--connection-domain", "contoso.com"));
    ConnectionPointWish wish{domain.value_or(""), std::nullopt};
    if (replaced) {
        wish.replaced = TenantId::fromText(*replaced);
        if (!wish.replaced)
            return tl::unexpected(usageError(UsageProblem::BadValue, "--replace-tenant", "GUID"));
    }
    return std::optional(wish);
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
    auto connectionPoint = connectionPointOf(*arguments);
    if (!connectionPoint)
        return context.fail(connectionPoint.error());
    auto profile = context.loadProfile();
    if (!profile)
        return context.fail(profile.error());
    PrepareOptions options;
    PreparationWish wish = *permissions;
    wish.connectionPoint = std::move(*connectionPoint);
    wish.domain = arguments->value("--domain").value_or("");
    options.task = std::move(wish);
    options.admin = arguments->value("--admin");
    options.script = arguments->value("--script");
    options.out = arguments->value("--out");
    options.isAgreed = arguments->has("--yes");
    return prepareAsAsked(context, std::move(*profile), std::move(options));
}

} // namespace dwc
