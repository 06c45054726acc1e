// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/user_page.h"

#include "core/cloud/page.h"
#include "core/rules/owners.h"
#include "tests/fuzz/require.h"

using namespace dwc;
using fuzz::require;

namespace {

void checkText(const Attribute<std::string_view> &text)
{
    require(text.isKnown() || text.value.empty(), "only a known attribute has a value");
    require(fuzz::isUtf8(text.value), "texts of the cloud are UTF-8");
}

void checkUser(const CloudUserRecord &user)
{
    for (const auto &text : {user.displayName, user.userPrincipalName, user.securityIdentifier, user.immutableId})
        checkText(text);
    const OwnerQuestion question = questionFor(user);
    if (!question.asked) {
        require(question.status != OwnerStatus::Writable, "who was not looked up is never written");
        return;
    }
    require(question.sid.isNull() != question.immutableId.empty(), "a user is asked for by one thing");
    require(question.immutableId.empty() || question.immutableId.size() == 16, "an immutable id has 16 bytes");
    require(question.immutableId.empty() || user.securityIdentifier.presence == Presence::Absent,
            "the immutable id never overrides a SID");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Page page;
    if (!page.read(std::string(fuzz::textOf(data, size))))
        return 0;
    require(fuzz::isUtf8(page.nextLink()), "a link is UTF-8");
    CloudSnapshotBuilder builder({});
    for (const simdjson::dom::element item : page.items()) {
        const auto user = userFrom(item);
        if (!user) {
            require(user.error().kind == ErrorKind::MalformedAnswer, "an item that is no user is told as such");
            continue;
        }
        checkUser(*user);
        require(builder.describe(*user).has_value(), "a user is kept");
    }
    require(builder.undescribedUsers().empty(), "a user that was described is known");
    return 0;
}
