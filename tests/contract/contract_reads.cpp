// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/contract_checks.h"
#include "tests/contract/directory_contract.h"

#include <set>

namespace dwc::contract {

void DirectoryContract::identifiesDomainAccountAndContainer()
{
    QVERIFY(!m_identity.dnsHostName.empty());
    QVERIFY(!m_identity.domain.empty());
    QVERIFY(!m_identity.forest.empty());
    QVERIFY(!m_identity.domainGuid.isNil());
    QVERIFY(!m_identity.container.guid.isNil());
    QVERIFY(!m_identity.service.guid.isNil());
    QVERIFY(QByteArray::fromStdString(m_identity.container.dn.text())
                .toLower()
                .endsWith(QByteArray::fromStdString(m_identity.domainDn.text()).toLower()));
    QVERIFY(!m_identity.forestHasOtherDomains);
    QCOMPARE(m_identity.accountSid.text(), m_stage.connectorSid().text());
    QVERIFY(m_identity.accountSid.parent() == m_identity.domainSid);
    QVERIFY(!m_identity.accountIsAdministrator);
    QCOMPARE(m_identity.attributes, kAllFlowAttributes);
    QVERIFY(m_identity.hasKeyCredential);
    QVERIFY(m_identity.highestUsn > 0);
}

void DirectoryContract::readsBackEveryAttributeThatWasWritten()
{
    const DeviceId id = deviceId(1);
    WriteRequest request = createOf(id, "Zoë’s laptop — 設備");
    request.changes.push_back(set("msDS-DeviceOSType", {"Windows"}));
    request.changes.push_back(set("msDS-DeviceOSVersion", {"10.0.22631.3447"}));
    request.changes.push_back(set("msDS-DeviceObjectVersion", {"2"}));
    request.changes.push_back(set("msDS-DevicePhysicalIDs", {"[GID]:g:6755", "[HWID]:h:6899", "[ZTDID]:1"}));
    request.changes.push_back(set("msDS-IsManaged", {"TRUE"}));
    request.changes.push_back(set("msDS-IsCompliant", {"FALSE"}));
    request.changes.push_back(set("msDS-RegisteredOwner", {m_stage.connectorSid().text()}));
    request.changes.push_back(set("msDS-RegisteredUsers", {m_stage.connectorSid().text()}));
    request.changes.push_back(set("msDS-ApproximateLastLogonTimeStamp", {"133500000000000000"}));
    VERIFY_OK(writeOne(request));
    const auto all = snapshot();
    QCOMPARE(all->size(), 1u);
    QCOMPARE(all->deviceIdCount(), 1u);
    const DirectoryDevice device = all->device(0);
    QVERIFY(device.deviceId() == id);
    QVERIFY(device.anchor().form == AnchorForm::Guid);
    QCOMPARE(std::string(device.cn()), id.text());
    QCOMPARE(std::string(device.displayName()), std::string("Zoë’s laptop — 設備"));
    QCOMPARE(std::string(device.osType()), std::string("Windows"));
    QCOMPARE(std::string(device.osVersion()), std::string("10.0.22631.3447"));
    QCOMPARE(device.objectVersion().value_or(-1), 2);
    QCOMPARE(device.lastLogonTimeStamp().value_or(-1), 133500000000000000);
    QCOMPARE(device.isEnabled(), std::optional(true));
    QCOMPARE(device.isManaged(), std::optional(true));
    QCOMPARE(device.isCompliant(), std::optional(false));
    QCOMPARE(std::string(device.registeredOwner()), m_stage.connectorSid().text());
    QCOMPARE(device.registeredUsers().size(), 1u);
    QCOMPARE(device.keys().size(), 1u);
    QCOMPARE(std::string(device.keys()[0]), keyOf(id));
    const TextList listed = device.physicalIds();
    const std::set<std::string_view> physicalIds(listed.begin(), listed.end());
    QVERIFY((physicalIds == std::set<std::string_view>{"[GID]:g:6755", "[HWID]:h:6899", "[ZTDID]:1"}));
    QVERIFY(!device.hasKeyCredential());
    QVERIFY(!device.guid().isNil());
    QVERIFY(std::abs(SystemClock().now().ms - device.created().ms) < 3'600'000);
    QVERIFY(all->highestUsn() > 0);
}

void DirectoryContract::tellsWhoCreatedAnObject()
{
    VERIFY_OK(writeOne(createOf(deviceId(1))));
    VERIFY_OK(write(*m_other, {createOf(deviceId(2))}).whole);
    const auto all = snapshot();
    QCOMPARE(all->size(), 2u);
    QVERIFY(all->device(0).objectOwner() == m_stage.connectorSid());
    QVERIFY(all->device(1).objectOwner() == m_stage.otherWriterSid());
    const auto object = read(all->device(1).ref());
    QVERIFY(object && object->objectOwner == m_stage.otherWriterSid());
}

void DirectoryContract::readsObjectsByGuidAndByName()
{
    const ObjectRef made = created(deviceId(1));
    QVERIFY(!made.guid.isNil());
    const bool byIdentity = m_identity.capabilities.guidAddressing;
    const auto byGuid = read({made.guid, byIdentity ? Dn() : made.dn});
    QVERIFY(byGuid);
    QVERIFY(byGuid->ref.guid == made.guid);
    QCOMPARE(byGuid->values("DISPLAYNAME").size(), 1u);
    QCOMPARE(byGuid->values("displayName").front(), std::string("device"));
    QCOMPARE(byGuid->values("msDS-DeviceID").front(), deviceId(1).windowsBytes());
    QVERIFY(byGuid->values("msDS-DeviceOSType").empty());
    QVERIFY(!read(refOf(deviceId(2))));
    ObjectGuid unknown;
    unknown.bytes.fill(0x77);
    QVERIFY(!read({unknown, refOf(deviceId(1)).dn})); // the identity counts, not the name
}

void DirectoryContract::readsMoreDevicesThanOnePage()
{
    constexpr unsigned kCount = 1203;
    std::vector<WriteRequest> requests;
    for (unsigned i = 0; i < kCount; ++i)
        requests.push_back(createOf(deviceId(i)));
    VERIFY_OK(write(*m_directory, requests, 32).whole);
    std::uint64_t told = 0;
    const auto all =
        m_directory->readDevices(m_identity.container, {}, [&](const Progress &p) { told = p.done; });
    VERIFY_OK(all);
    QCOMPARE((*all)->size(), kCount);
    QCOMPARE(told, kCount);
    for (unsigned i = 0; i < kCount; ++i)
        QVERIFY((*all)->deviceIds()[i] == deviceId(i));
}

void DirectoryContract::readsManyObjectsAtOnceInOrder()
{
    std::vector<WriteRequest> requests;
    std::vector<ObjectRef> refs;
    for (unsigned i = 0; i < 150; ++i) {
        if (i % 3 != 0)
            requests.push_back(createOf(deviceId(i)));
        refs.push_back(refOf(deviceId(i)));
    }
    VERIFY_OK(write(*m_directory, requests).whole);
    constexpr std::string_view kNames[] = {"msDS-DeviceID"};
    const auto objects = m_directory->readObjects(refs, kNames, {});
    VERIFY_OK(objects);
    QCOMPARE(objects->size(), refs.size());
    for (unsigned i = 0; i < refs.size(); ++i) {
        const auto &object = (*objects)[i];
        QCOMPARE(object.has_value(), i % 3 != 0);
        QVERIFY(!object || object->values("msDS-DeviceID").front() == deviceId(i).windowsBytes());
        QVERIFY(!object || object->attributes.size() == 1);
    }
}

} // namespace dwc::contract
