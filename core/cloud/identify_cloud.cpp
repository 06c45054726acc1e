// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/identify_cloud.h"

#include "core/cloud/page.h"

namespace dwc {
namespace {

struct Organization
{
    TenantId id;
    std::string name;
};

/// Nothing when it may not be read.
Result<std::optional<Organization>> readOrganization(GraphCalls &calls, std::stop_token stop)
{
    Result<HttpAnswer> answer = calls.fetch("/organization?$select=id,displayName", std::move(stop));
    if (!answer) {
        if (answer.error().kind == ErrorKind::PermissionDenied)
            return std::optional<Organization>();
        return tl::unexpected(answer.error());
    }
    Page page;
    if (const auto read = page.read(std::move(answer->body)); !read)
        return fail(ErrorKind::MalformedAnswer, "GET /v1.0/organization", read.error().detail,
                    answer->status);
    simdjson::dom::element only;
    if (page.items().size() != 1 || page.items().at(0).get(only))
        return fail(ErrorKind::MalformedAnswer, "GET /v1.0/organization", "not one tenant", answer->status);
    const auto id = TenantId::fromText(textOf(only, "id"));
    if (!id)
        return fail(ErrorKind::MalformedAnswer, "GET /v1.0/organization", "no GUID as id", answer->status);
    return std::optional(Organization{*id, std::string(textOf(only, "displayName"))});
}

/// False when it is denied; any other failure is one.
Result<bool> mayFetch(GraphCalls &calls, std::string_view pathAndQuery, std::stop_token stop)
{
    Result<HttpAnswer> answer = calls.fetch(pathAndQuery, std::move(stop));
    if (!answer) {
        if (answer.error().kind == ErrorKind::PermissionDenied)
            return false;
        return tl::unexpected(answer.error());
    }
    Page page;
    if (const auto read = page.read(std::move(answer->body)); !read)
        return tl::unexpected(read.error());
    return true;
}

} // namespace

Result<CloudIdentity> identifyCloud(GraphCalls &calls, const SignIn &signIn, const GraphSettings &settings,
                                    std::stop_token stop)
{
    const auto organization = readOrganization(calls, stop);
    if (!organization)
        return tl::unexpected(organization.error());
    CloudIdentity identity;
    identity.signedInAs = settings.clientId;
    identity.permissions.readOrganization = organization->has_value();
    const auto tenant = *organization ? std::optional((*organization)->id) : signIn.claims().tenant;
    if (tenant != settings.tenant)
        return fail(ErrorKind::WrongTenant, tenant ? tenant->text() : std::string());
    identity.tenant = *tenant;
    identity.tenantName = *organization ? (*organization)->name : std::string();
    const auto devices = calls.fetch("/devices?$top=1&$select=id", stop);
    if (!devices)
        return tl::unexpected(devices.error());
    identity.permissions.readDevices = true;
    const auto users = mayReadUsers(calls, stop);
    if (!users)
        return tl::unexpected(users.error());
    identity.permissions.readUsers = *users;
    return identity;
}

Result<bool> mayReadUsers(GraphCalls &calls, std::stop_token stop)
{
    return mayFetch(calls, kUsersProbe, std::move(stop));
}

} // namespace dwc
