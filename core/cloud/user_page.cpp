// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/user_page.h"

#include "core/cloud/json_attribute.h"

namespace dwc {
namespace {

Attribute<std::string_view> textAttribute(simdjson::dom::element item, std::string_view name)
{
    const auto member = memberOf(item, name);
    return member ? attributeFrom<std::string_view>(*member) : Attribute<std::string_view>{};
}

} // namespace

const std::string_view kUserSelect = "id,displayName,userPrincipalName,onPremisesSyncEnabled,"
                                     "onPremisesSecurityIdentifier,onPremisesImmutableId";

Result<CloudUserRecord> userFrom(simdjson::dom::element item)
{
    const auto id = CloudUserId::fromText(textOf(item, "id"));
    if (!id)
        return fail(ErrorKind::MalformedAnswer, "user", "no GUID as id");
    CloudUserRecord user;
    user.id = *id;
    user.displayName = textAttribute(item, "displayName");
    user.userPrincipalName = textAttribute(item, "userPrincipalName");
    user.securityIdentifier = textAttribute(item, "onPremisesSecurityIdentifier");
    user.immutableId = textAttribute(item, "onPremisesImmutableId");
    const auto isBlank = [](const auto &text) { return !text.isKnown(); };
    // every real user has a principal name
    if (isBlank(user.displayName) && isBlank(user.userPrincipalName) && isBlank(user.securityIdentifier) &&
        isBlank(user.immutableId))
        return userWithout(*id, Presence::UnknownLimited);
    return user;
}

CloudUserRecord userWithout(CloudUserId id, Presence presence)
{
    const Attribute<std::string_view> nothing{presence, {}};
    return {id, nothing, nothing, nothing, nothing};
}

} // namespace dwc
