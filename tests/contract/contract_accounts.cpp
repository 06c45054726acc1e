// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/contract_checks.h"
#include "tests/contract/directory_contract.h"

#include <algorithm>

namespace dwc::contract {

void DirectoryContract::findsPeopleBySid()
{
    std::vector<AccountQuery> queries;
    const std::vector<Person> people = m_stage.people();
    QVERIFY(people.size() >= 5);
    for (const Person &person : people)
        queries.push_back({person.sid, {}});
    const auto answers = m_directory->findAccounts(queries, {});
    VERIFY_OK(answers);
    QCOMPARE(answers->size(), people.size());
    for (std::size_t i = 0; i < people.size(); ++i) {
        QCOMPARE((*answers)[i].status, AccountStatus::Found);
        QCOMPARE((*answers)[i].sid.text(), people[i].sid.text());
    }
}

void DirectoryContract::findsPeopleByImmutableId()
{
    std::vector<AccountQuery> queries;
    std::vector<Sid> expected;
    for (const Person &person : m_stage.people()) {
        queries.push_back(
            {{}, person.consistencyGuid.empty() ? person.guid.windowsBytes() : person.consistencyGuid});
        expected.push_back(person.sid);
    }
    const auto answers = m_directory->findAccounts(queries, {});
    VERIFY_OK(answers);
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE((*answers)[i].status, AccountStatus::Found);
        QCOMPARE((*answers)[i].sid.text(), expected[i].text());
    }
}

void DirectoryContract::tellsPrivilegedPeople()
{
    const std::vector<Person> people = m_stage.people();
    QVERIFY(std::ranges::count_if(people, &Person::privileged) >= 3);
    std::vector<AccountQuery> queries;
    for (const Person &person : people)
        queries.push_back({person.sid, {}});
    const auto answers = m_directory->findAccounts(queries, {});
    VERIFY_OK(answers);
    for (std::size_t i = 0; i < people.size(); ++i)
        QVERIFY2((*answers)[i].privileged == people[i].privileged, people[i].name.c_str());
}

void DirectoryContract::tellsWhoIsNotInTheForest()
{
    const std::vector<AccountQuery> queries{
        {m_identity.domainSid.child(99'999), {}},
        {*Sid::fromText("S-1-5-21-1-2-3-1104"), {}},
        {{}, std::string(16, 'x')},
        {{}, "too short"},
        {*Sid::fromText("S-1-5-32-544"), {}}, // a group is nobody
    };
    const auto answers = m_directory->findAccounts(queries, {});
    VERIFY_OK(answers);
    for (const AccountAnswer &answer : *answers)
        QCOMPARE(answer.status, AccountStatus::NotInForest);
}

} // namespace dwc::contract
