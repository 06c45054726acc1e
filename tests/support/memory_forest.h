// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/directory.h"
#include "tests/support/memory_schema.h"

#include <map>
#include <string>
#include <vector>

namespace dwc::testing {

struct MemoryObject
{
    ObjectRef ref;
    Sid owner; ///< who created it
    Moment created;
    std::int64_t usn = 0;                                   ///< uSNChanged
    std::map<std::string, std::vector<std::string>> values; ///< by lDAPDisplayName
};

/// A person: what account look-ups find.
struct MemoryPerson
{
    std::string name;
    Sid sid;
    ObjectGuid guid;
    std::string consistencyGuid; ///< 16 octets or empty
    bool privileged = false;
};

enum class MemoryRights : std::uint8_t {
    CreateAndOwn, ///< may create devices, and do everything with those it created
    Everything    ///< may do everything with every device
};

/// The directory itself: one domain with one device container. It refuses what Windows documents as refused,
/// with Windows' results, and does no more than that.
class MemoryForest
{
public:
    MemoryForest();

    /// One write as an account; what it changes is either whole or nothing.
    Refusal write(const WriteRequest &request, const Sid &account, MemoryRights rights);
    const MemoryObject *find(const ObjectRef &ref) const; ///< by guid, or by DN when there is none

    const std::map<ObjectGuid, MemoryObject> &objects() const { return m_objects; }
    std::int64_t usn() const { return m_usn; }

    /// What identify() tells; a test may change it before it is asked.
    DirectoryIdentity identity;
    MemorySchema schema;
    std::vector<MemoryPerson> people;
    bool privilegesReadable = true; ///< adminCount and memberships can be seen
    Moment now{1'767'225'600'000};  ///< 2026-01-01; creation time of what is created

private:
    using Values = std::map<std::string, std::vector<std::string>>;

    Refusal add(const WriteRequest &request, const Sid &account);
    Refusal modify(MemoryObject &object, const WriteRequest &request);
    Refusal modifyOne(const Modification &change, Values &values) const;
    Refusal addValues(const MemoryAttribute &attribute, const Modification &change, Values &values) const;
    Refusal deleteValues(const MemoryAttribute &attribute, const Modification &change, Values &values) const;
    Refusal checkWhole(const Values &values, bool inAdd) const;
    Refusal checkPlace(const Dn &dn, std::string &cn) const;
    MemoryObject *findOwn(const ObjectRef &ref);

    std::map<ObjectGuid, MemoryObject> m_objects;
    std::int64_t m_usn = 10'000;
    std::uint32_t m_nextGuid = 1;
};

} // namespace dwc::testing
