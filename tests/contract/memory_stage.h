// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/contract/directory_stage.h"
#include "tests/support/memory_directory.h"

namespace dwc::contract {

/// The memory directory with six people, three of them privileged.
class MemoryStage final : public DirectoryStage
{
public:
    MemoryStage()
    {
        m_forest.now = SystemClock().now();
        for (unsigned i = 0; i < 6; ++i) {
            testing::MemoryPerson person;
            person.name = "person " + std::to_string(i);
            person.sid = m_forest.identity.domainSid.child(1200 + i);
            person.guid.bytes.fill(std::uint8_t(0x30 + i));
            person.consistencyGuid = i % 2 ? std::string(16, char('A' + i)) : std::string();
            person.privileged = i >= 3;
            m_forest.people.push_back(person);
        }
    }

    std::unique_ptr<Directory> connector() override
    {
        return std::make_unique<testing::MemoryDirectory>(m_forest, connectorSid());
    }
    std::unique_ptr<Directory> otherWriter() override
    {
        return std::make_unique<testing::MemoryDirectory>(m_forest, otherWriterSid(),
                                                          testing::MemoryRights::Everything);
    }
    Sid connectorSid() override { return m_forest.identity.domainSid.child(1100); }
    Sid otherWriterSid() override { return m_forest.identity.domainSid.child(1101); }
    std::vector<Person> people() override
    {
        std::vector<Person> people;
        for (const testing::MemoryPerson &person : m_forest.people)
            people.push_back(
                {person.name, person.sid, person.guid, person.consistencyGuid, person.privileged});
        return people;
    }
    Dialect dialect() override { return {}; }

private:
    testing::MemoryForest m_forest;
};

} // namespace dwc::contract
