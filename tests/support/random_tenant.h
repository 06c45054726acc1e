// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/directory.h"
#include "core/rules/rules.h"
#include "tests/support/memory_cloud.h"

#include <random>
#include <string>
#include <vector>

namespace dwc::testing {

/// A person of the directory, as far as the cloud may know of it.
struct KnownPerson
{
    Sid sid;
    std::string immutableId; ///< 16 octets
};

/// Draws tenants and what stands in a container beside them: believable values mixed with hostile ones,
/// twins, ids that collide, unfinished registrations, unread attributes. Equal seeds draw equally.
class RandomTenant
{
public:
    RandomTenant(unsigned seed, std::vector<KnownPerson> people);

    /// Rules with every choice once in a while.
    Rules rules();
    /// Fills the tenant with so many devices, and users to own them.
    void fill(MemoryCloud &cloud, std::size_t devices);
    /// Takes some devices away, changes others, adds some.
    void change(MemoryCloud &cloud);
    /// Objects as other writers may have left them: of devices of the tenant with and without their anchor,
    /// of the same device twice, under another name, and of nobody. Each is a whole add.
    std::vector<WriteRequest> objects(const MemoryCloud &cloud, const Dn &container, std::size_t count);
    /// A value that somebody else might put into an attribute of this object.
    WriteRequest meddle(const ObjectRef &object);

    std::uint32_t below(std::uint32_t limit) { return std::uint32_t(m_random() % limit); }
    bool once(std::uint32_t in) { return below(in) == 0; }

private:
    template <class Id>
    Id id()
    {
        Id id;
        for (std::uint8_t &byte : id.bytes)
            byte = std::uint8_t(m_random());
        return id;
    }
    std::string text();
    std::string key();
    std::vector<std::string> keys(const MemoryCloud &cloud);
    std::vector<std::string> physicalIds();
    Attribute<std::string> textAttribute();
    Attribute<bool> flag(std::uint32_t oddIn);
    MemoryUser user();
    MemoryDevice device(const MemoryCloud &cloud);
    void changeOne(MemoryDevice &device, const MemoryCloud &cloud);
    Attribute<std::vector<CloudUserId>> someUsers(const MemoryCloud &cloud);
    WriteRequest object(const MemoryDevice &device, const Dn &container);

    std::mt19937_64 m_random;
    std::vector<KnownPerson> m_people;
};

} // namespace dwc::testing
