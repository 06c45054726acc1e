// SPDX-License-Identifier: Apache-2.0
#include "core/plan/write_request.h"
#include "core/prepare/connection_point_wish.h"
#include "core/prepare/prepare_script.h"
#include "core/report/ldif.h"

#include <algorithm>

namespace dwc {

namespace {

/// LDAP_SERVER_SD_FLAGS_OID with DACL_SECURITY_INFORMATION: owner and group stay as they are.
constexpr char kDaclOnly[] = "control: 1.2.840.113556.1.4.801 true:: MAMCAQQ=\n";

std::string creationRecord(const Change &change)
{
    std::string text = ldifLine("dn", change.object.dn.text()) + "changetype: add\n";
    for (const AttributeChange &attribute : change.attributes) {
        for (const std::string &value : attribute.after)
            text += ldifLine(attribute.name, value);
    }
    return text + '\n';
}

/// It is refused where an old keyword is gone by now. What came in between cannot be asserted in LDIF: the
/// reader is told.
std::string keywordsRecord(const Change &change)
{
    const AttributeChange &keywords = change.attributes.front();
    std::string text =
        "# Not to be played where the object has a keyword enterpriseDrsName by now: clients that find\n"
        "# both kinds register nowhere. Make a new script then.\n" +
        ldifLine("dn", change.object.dn.text()) + "changetype: modify\n";
    const auto part = [&](const char *verb, const std::vector<std::string> &from,
                          const std::vector<std::string> &other) {
        std::string lines;
        for (const std::string &keyword : from) {
            if (std::ranges::find(other, keyword) == other.end())
                lines += ldifLine(keywords.name, keyword);
        }
        if (!lines.empty())
            text += std::string(verb) + ": " + keywords.name + '\n' + lines + "-\n";
    };
    part("delete", keywords.before, keywords.after);
    part("add", keywords.after, keywords.before);
    return text + '\n';
}

Result<std::string> grantRecord(const Change &change, const Preparation &preparation,
                                PermissionProfile profile)
{
    const ForestState &state = preparation.state;
    const std::vector<Ace> added = addedEntries(change, state, profile);
    const auto &object =
        change.object.dn == state.container ? state.containerObject : state.configurationObject;
    std::string list;
    if (object) {
        const auto written = withEntries(firstOf(object->object, "nTSecurityDescriptor"), added);
        if (!written)
            return fail(ErrorKind::PermissionDenied, change.object.dn.text(),
                        "its permissions cannot be read");
        list = *written;
    } else {
        std::vector<Ace> all = containerClassEntries(state.account.parent().child(512));
        all.insert(all.end(), added.begin(), added.end());
        list = descriptorOf(all);
    }
    return ldifLine("dn", change.object.dn.text()) + kDaclOnly +
           "changetype: modify\nreplace: nTSecurityDescriptor\n" + ldifLine("nTSecurityDescriptor", list) +
           "-\n\n";
}

} // namespace

Result<std::string> ldifScript(const Preparation &preparation, PermissionProfile profile)
{
    std::string text =
        "version: 1\n"
        "# Prepares a forest for device writeback. Play it as an Enterprise Admin who is also a Domain\n"
        "# Admin of the domain below, against one writable controller of that domain:\n"
        "#   ldapmodify -c -H ldaps://CONTROLLER -D ADMIN -W -f FILE\n"
        "# -c goes on where an object is there already. The whole permission lists in it are as they were\n"
        "# when it was made: make a new one when somebody has changed them since.\n";
    text += ldifLine("# connector account",
                     preparation.account.ref.dn.text() + " " + preparation.account.sid.text());
    text += '\n';
    for (const Change &change : preparation.plan.changes) {
        if (change.action == Action::Create) {
            text += creationRecord(change);
            continue;
        }
        if (isOfConnectionPoint(change)) {
            text += "# where clients of this forest register\n" + keywordsRecord(change);
            continue;
        }
        for (const std::string &entry : change.attributes.front().after)
            text += "# adds " + entry + '\n';
        const auto record = grantRecord(change, preparation, profile);
        if (!record)
            return record;
        text += *record;
    }
    return text;
}

} // namespace dwc
