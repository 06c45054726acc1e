// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/contract_checks.h"
#include "tests/contract/directory_contract.h"

#include <algorithm>

namespace dwc::contract {

void DirectoryContract::answersEveryRequestOnce()
{
    std::vector<WriteRequest> requests;
    for (unsigned i = 0; i < 100; ++i)
        requests.push_back(createOf(deviceId(i)));
    for (const std::uint32_t window : {1u, 7u, 64u}) {
        init();
        const Answers answers = write(*m_directory, requests, window);
        VERIFY_OK(answers.whole);
        QCOMPARE(answers.count, requests.size());
        QVERIFY(std::ranges::all_of(answers.each, [](const auto &answer) { return answer && *answer; }));
        QCOMPARE(snapshot()->size(), 100u);
    }
}

void DirectoryContract::goesOnAfterABadRequest()
{
    std::vector<WriteRequest> requests;
    for (unsigned i = 0; i < 30; ++i)
        requests.push_back(createOf(deviceId(i)));
    requests[4].changes.pop_back();                  // no msDS-IsEnabled
    requests[9].changes.back().values = {"perhaps"}; // no boolean
    requests[14].object.dn = Dn("CN=x,CN=Nowhere," + m_identity.domainDn.text());
    const Answers answers = write(*m_directory, requests);
    VERIFY_OK(answers.whole);
    QCOMPARE(answers.count, 30u);
    for (std::size_t i = 0; i < 30; ++i)
        QCOMPARE(answers.each[i]->has_value(), i != 4 && i != 9 && i != 14);
    QCOMPARE(answers.each[14]->error().kind, ErrorKind::NotFound);
    QCOMPARE(snapshot()->size(), 27u);
}

void DirectoryContract::refusesASecondObjectOfTheSameName()
{
    created(deviceId(1));
    VERIFY_REFUSED(writeOne(createOf(deviceId(1))), ErrorKind::AlreadyExists, 68);
}

void DirectoryContract::refusesAnAddWithoutAMandatoryAttribute()
{
    for (const std::string_view name :
         {"displayName", "altSecurityIdentities", "msDS-DeviceID", "msDS-IsEnabled"}) {
        WriteRequest request = createOf(deviceId(1));
        std::erase_if(request.changes, [&](const Modification &change) { return change.attribute == name; });
        VERIFY_REFUSED(writeOne(request), ErrorKind::Refused, 65);
    }
    QCOMPARE(snapshot()->size(), 0u);
}

void DirectoryContract::refusesValuesOutOfRange_data()
{
    QTest::addColumn<QByteArray>("attribute");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("syntax");
    QTest::newRow("id of 15 bytes") << QByteArray("msDS-DeviceID") << QByteArray(15, 'a') << false;
    QTest::newRow("id of 17 bytes") << QByteArray("msDS-DeviceID") << QByteArray(17, 'a') << false;
    QTest::newRow("long name") << QByteArray("displayName") << QByteArray(257, 'a') << false;
    QTest::newRow("long version") << QByteArray("msDS-DeviceOSVersion") << QByteArray(513, 'a') << false;
    QTest::newRow("long physical id")
        << QByteArray("msDS-DevicePhysicalIDs") << QByteArray(1025, 'a') << false;
    QTest::newRow("true in small letters") << QByteArray("msDS-IsEnabled") << QByteArray("true") << true;
    QTest::newRow("1 for true") << QByteArray("msDS-IsManaged") << QByteArray("1") << true;
    QTest::newRow("empty value") << QByteArray("msDS-DeviceOSType") << QByteArray("") << true;
}

void DirectoryContract::refusesValuesOutOfRange()
{
    QFETCH(QByteArray, attribute);
    QFETCH(QByteArray, value);
    QFETCH(bool, syntax);
    const ObjectRef ref = created(deviceId(1));
    const Dialect dialect = m_stage.dialect();
    const Modification change{Modification::Kind::Replace, attribute.toStdString(), {value.toStdString()}};
    WriteRequest add = createOf(deviceId(2));
    std::erase_if(add.changes,
                  [&](const Modification &other) { return other.attribute == change.attribute; });
    add.changes.push_back(change);
    const auto modified = writeOne(modifyOf(ref, {change}));
    const auto added = writeOne(add);
    if (!syntax && !dialect.checksRanges) {
        VERIFY_OK(modified); // the rules keep such values from being sent
        VERIFY_OK(added);
        return;
    }
    VERIFY_REFUSED(modified, ErrorKind::Refused, syntax ? dialect.badSyntax : dialect.outOfRange);
    VERIFY_REFUSED(added, ErrorKind::Refused, syntax ? dialect.badSyntax : dialect.outOfRange);
    QCOMPARE(snapshot()->size(), 1u);
}

void DirectoryContract::refusesSeveralValuesForASingleValuedAttribute()
{
    WriteRequest add = createOf(deviceId(1));
    add.changes.push_back(set("msDS-DeviceOSType", {"Windows", "MacMDM"}));
    VERIFY_REFUSED(writeOne(add), ErrorKind::Refused, 19);
    const ObjectRef ref = created(deviceId(2));
    const auto done = writeOne(modifyOf(ref, {replace("msDS-DeviceOSType", {"Windows", "Mac"})}));
    QVERIFY2(!done && done.error().nativeCode == m_stage.dialect().severalInSingle, describe(done).c_str());
    QVERIFY(read(ref)->values("msDS-DeviceOSType").empty());
}

void DirectoryContract::refusesAnAttributeThatTheSchemaLacks()
{
    const ObjectRef ref = created(deviceId(1));
    const Modification unknown = replace("no-such-attribute", {"x"});
    // the result is that of a missing old value; only Windows' code before the text tells them apart
    const auto done = writeOne(modifyOf(ref, {unknown}));
    QVERIFY2(!done && done.error().nativeCode == m_stage.dialect().unknownAttribute, describe(done).c_str());
    const Modification ofAnotherClass = replace("sAMAccountName", {"x"});
    VERIFY_REFUSED(writeOne(modifyOf(ref, {ofAnotherClass})), ErrorKind::Refused, 65);
}

} // namespace dwc::contract
