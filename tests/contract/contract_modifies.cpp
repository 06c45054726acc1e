// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/contract_checks.h"
#include "tests/contract/directory_contract.h"

namespace dwc::contract {

void DirectoryContract::writesNothingOfAModifyWithOneBadPart()
{
    const ObjectRef ref = created(deviceId(1));
    const auto done =
        writeOne(modifyOf(ref, {replace("displayName", {"other"}), replace("msDS-IsEnabled", {"perhaps"})}));
    QVERIFY(!done);
    QCOMPARE(read(ref)->values("displayName").front(), std::string("device"));
}

void DirectoryContract::seesThatAnOldValueHasChanged()
{
    const ObjectRef ref = created(deviceId(1));
    const auto swap = [&](std::string_view name, std::string before, std::string after) {
        return writeOne(modifyOf(ref, {{Modification::Kind::Delete, std::string(name), {std::move(before)}},
                                       {Modification::Kind::Add, std::string(name), {std::move(after)}}}));
    };
    VERIFY_OK(swap("displayName", "device", "second"));
    VERIFY_REFUSED(swap("displayName", "device", "third"), ErrorKind::ValueChanged, 16);
    VERIFY_REFUSED(swap("msDS-IsEnabled", "FALSE", "TRUE"), ErrorKind::ValueChanged, 16);
    VERIFY_OK(swap("msDS-IsEnabled", "TRUE", "FALSE"));
    VERIFY_REFUSED(swap("msDS-DeviceOSType", "Windows", "Linux"), ErrorKind::ValueChanged, 16);
    const auto object = read(ref);
    QCOMPARE(object->values("displayName").front(), std::string("second"));
    QCOMPARE(object->values("msDS-IsEnabled").front(), std::string("FALSE"));
}

void DirectoryContract::seesThatAValueToAddIsThere()
{
    const ObjectRef ref = created(deviceId(1));
    VERIFY_OK(writeOne(modifyOf(ref, {set("msDS-DevicePhysicalIDs", {"[GID]:g:1"})})));
    VERIFY_REFUSED(writeOne(modifyOf(ref, {set("msDS-DevicePhysicalIDs", {"[GID]:g:1"})})),
                   ErrorKind::ValueChanged, 20);
    VERIFY_OK(writeOne(modifyOf(ref, {set("msDS-DeviceOSType", {"Windows"})})));
    // somebody filled a single-valued attribute that was absent
    const auto filled = writeOne(modifyOf(ref, {set("msDS-DeviceOSType", {"Linux"})}));
    QVERIFY2(!filled && (filled.error().kind == ErrorKind::ValueChanged || !m_stage.dialect().tellsFilled),
             describe(filled).c_str());
}

void DirectoryContract::seesThatAValueToDeleteIsMissing()
{
    const ObjectRef ref = created(deviceId(1));
    VERIFY_OK(writeOne(modifyOf(ref, {set("msDS-DevicePhysicalIDs", {"a", "b", "c"})})));
    VERIFY_OK(writeOne(modifyOf(ref, {remove("msDS-DevicePhysicalIDs", {"b"})})));
    VERIFY_REFUSED(writeOne(modifyOf(ref, {remove("msDS-DevicePhysicalIDs", {"b"})})),
                   ErrorKind::ValueChanged, 16);
    VERIFY_REFUSED(writeOne(modifyOf(ref, {remove("msDS-DeviceOSVersion", {})})), ErrorKind::ValueChanged,
                   16);
    QCOMPARE(read(ref)->values("msDS-DevicePhysicalIDs").size(), 2u);
}

void DirectoryContract::clearsAnAbsentAttributeWithReplace()
{
    const ObjectRef ref = created(deviceId(1));
    VERIFY_OK(writeOne(modifyOf(ref, {replace("msDS-DeviceOSVersion", {})})));
    VERIFY_OK(writeOne(modifyOf(ref, {replace("msDS-DeviceOSVersion", {"1"})})));
    VERIFY_OK(writeOne(modifyOf(ref, {replace("msDS-DeviceOSVersion", {})})));
    QVERIFY(read(ref)->values("msDS-DeviceOSVersion").empty());
}

void DirectoryContract::refusesToClearAMandatoryAttribute()
{
    const ObjectRef ref = created(deviceId(1));
    VERIFY_REFUSED(writeOne(modifyOf(ref, {remove("displayName", {})})), ErrorKind::Refused, 65);
    VERIFY_REFUSED(writeOne(modifyOf(ref, {replace("altSecurityIdentities", {})})), ErrorKind::Refused, 65);
}

void DirectoryContract::tellsThatAnObjectIsGone()
{
    const ObjectRef ref = created(deviceId(1));
    const WriteRequest remove{WriteRequest::Kind::Delete, ref, {}};
    VERIFY_OK(writeOne(remove));
    QVERIFY(!read(ref));
    VERIFY_REFUSED(writeOne(remove), ErrorKind::NotFound, 32);
    VERIFY_REFUSED(writeOne(modifyOf(ref, {replace("displayName", {"x"})})), ErrorKind::NotFound, 32);
    // made again by somebody else: another identity behind the same name
    VERIFY_OK(write(*m_other, {createOf(deviceId(1))}).whole);
    if (m_identity.capabilities.guidAddressing)
        VERIFY_REFUSED(writeOne(remove), ErrorKind::NotFound, 32);
    else // only the rights tell them apart at the write; the read before does by identity
        VERIFY_REFUSED(writeOne(remove), ErrorKind::PermissionDenied, 50);
    QVERIFY(!read(ref));
    QCOMPARE(snapshot()->size(), 1u);
}

void DirectoryContract::mayNotTouchWhatOthersCreated()
{
    VERIFY_OK(write(*m_other, {createOf(deviceId(1))}).whole);
    const ObjectRef foreign = read(refOf(deviceId(1)))->ref;
    VERIFY_REFUSED(writeOne(modifyOf(foreign, {replace("displayName", {"mine"})})),
                   ErrorKind::PermissionDenied, 50);
    VERIFY_REFUSED(writeOne({WriteRequest::Kind::Delete, foreign, {}}), ErrorKind::PermissionDenied, 50);
    QCOMPARE(read(foreign)->values("displayName").front(), std::string("device"));
}

void DirectoryContract::leavesOtherObjectsAlone()
{
    const ObjectRef first = created(deviceId(1));
    const ObjectRef second = created(deviceId(2));
    const std::string_view mark = m_identity.capabilities.changeNumbers ? "uSNChanged" : "entryCSN";
    const std::string_view marks[] = {mark};
    const ObjectRef refs[] = {first, second};
    const auto before = m_directory->readObjects(refs, marks, {});
    VERIFY_OK(before);
    VERIFY_OK(writeOne(modifyOf(first, {replace("displayName", {"x"})})));
    const auto after = m_directory->readObjects(refs, marks, {});
    VERIFY_OK(after);
    QVERIFY((*after)[0]->values(mark).front() != (*before)[0]->values(mark).front());
    QCOMPARE((*after)[1]->values(mark).front(), (*before)[1]->values(mark).front());
}

} // namespace dwc::contract
