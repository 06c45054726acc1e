// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/prepare/apply_preparation.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/null_journal.h"
#include "tests/support/told_forest.h"

#include <string>
#include <vector>

namespace dwc::testing {

/// A told forest, and what it is asked with: by an administrator, for the connector account.
struct AskedForest
{
    ToldForest forest;
    ToldInspection inspection{forest};
    ToldDirectory directory{forest};
    Profile profile;
    KnownHere known;
    FixedClock clock{{1'800'000'000'000}};
    NullJournal journal;

    AskedForest()
    {
        forest.addSchema();
        profile.directory.domain = "corp.example";
        profile.directory.user = "administrator@corp.example";
        profile.directory.connectorAccount = "svc-writeback@corp.example";
    }
    DirectoryFacts facts() { return DirectoryFacts(profile, inspection, known, clock, {}); }
    Result<Preparation> lookFor(const PreparationWish &wish, const AskOrganization &organization = {})
    {
        DirectoryFacts asked = facts();
        return prepareForest(asked, wish, {}, organization);
    }
    Result<ApplyReport> carryOutOn(Directory &written, const Preparation &preparation)
    {
        PreparationPorts ports{written, inspection, journal, clock};
        return applyPreparation(preparation, PermissionProfile::Strict, "somebody", ports, {});
    }
    /// More entries on the list of an object that is there.
    void grant(const std::string &dn, const std::vector<Ace> &entries)
    {
        for (DirectoryObject &object : forest.objects) {
            for (RawAttribute &attribute : object.attributes) {
                if (object.ref.dn.text() == dn && attribute.name == "nTSecurityDescriptor")
                    attribute.values = {withEntries(attribute.values.front(), entries).value()};
            }
        }
    }
};

inline std::vector<std::string> blockersOf(const Result<Preparation> &preparation)
{
    std::vector<std::string> ids;
    for (const Blocker &blocker : preparation.value().blockers)
        ids.push_back(blocker.id);
    return ids;
}

} // namespace dwc::testing
