// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/directory_contract.h"

#include <QTest>
#include <algorithm>
#include <set>

namespace dwc::contract {

namespace {

constexpr std::string_view kAll[] = {"objectClass",
                                     "cn",
                                     "displayName",
                                     "msDS-DeviceID",
                                     "msDS-CloudAnchor",
                                     "altSecurityIdentities",
                                     "msDS-IsEnabled",
                                     "msDS-DeviceOSType",
                                     "msDS-DeviceOSVersion",
                                     "msDS-DeviceObjectVersion",
                                     "msDS-DevicePhysicalIDs",
                                     "msDS-IsManaged",
                                     "msDS-IsCompliant",
                                     "msDS-RegisteredOwner"};

Modification set(std::string name, std::vector<std::string> values)
{
    return {Modification::Kind::Add, std::move(name), std::move(values)};
}

WriteRequest modifyOf(const ObjectRef &ref, std::vector<Modification> changes)
{
    return {WriteRequest::Kind::Modify, ref, std::move(changes)};
}

std::string keyOf(DeviceId id)
{
    std::string hex;
    for (const char c : id.text() + id.text()) {
        if (c != '-' && hex.size() < 40)
            hex += char(c >= 'a' ? c - 32 : c);
    }
    return "X509:<SHA1-TP-PUBKEY>" + hex + "0123456789abcdefghijklmnopqrstuvwxyz01234567";
}

std::string describe(const Error &error)
{
    return std::string(codeOf(error.kind)) + " " + std::to_string(error.nativeCode) + " " + error.subject +
           ": " + error.detail;
}

const char *text(const Result<void> &result)
{
    static thread_local std::string buffer;
    buffer = result ? "ok" : describe(result.error());
    return buffer.c_str();
}

} // namespace

#define VERIFY_OK(result) QVERIFY2((result).has_value(), (result) ? "" : describe((result).error()).c_str())
#define VERIFY_REFUSED(result, expected, code)                                                               \
    do {                                                                                                     \
        const auto &answer_ = (result);                                                                      \
        QVERIFY2(!answer_ && answer_.error().kind == (expected), text(answer_));                             \
        QVERIFY2(answer_.error().nativeCode == (code), text(answer_));                                       \
    } while (false)

DeviceId DirectoryContract::deviceId(unsigned number)
{
    DeviceId id;
    id.bytes = {0x10, 0x20, 0x30, 0x40, 0x50, 0x60, 0x47, 0x80, 0x90, 0xa0};
    for (int i = 0; i < 4; ++i)
        id.bytes[std::size_t(15 - i)] = std::uint8_t(number >> (8 * i));
    return id;
}

ObjectRef DirectoryContract::refOf(DeviceId id) const
{
    return {{}, Dn::child(m_identity.container.dn, "CN", id.text())};
}

WriteRequest DirectoryContract::createOf(DeviceId id, std::string_view name) const
{
    CloudObjectId anchor;
    anchor.bytes = id.bytes;
    anchor.bytes[0] = 0xee;
    return {WriteRequest::Kind::Add,
            refOf(id),
            {set("objectClass", {"msDS-Device"}), set("displayName", {std::string(name)}),
             set("msDS-DeviceID", {id.windowsBytes()}), set("msDS-CloudAnchor", {anchor.windowsBytes()}),
             set("altSecurityIdentities", {keyOf(id)}), set("msDS-IsEnabled", {"TRUE"})}};
}

DirectoryContract::Answers DirectoryContract::write(Directory &directory,
                                                    const std::vector<WriteRequest> &requests,
                                                    std::uint32_t window)
{
    Answers answers;
    answers.each.resize(requests.size());
    answers.whole = directory.write(requests, {window}, {}, [&](std::size_t i, const Result<void> &answer) {
        answers.each[i] = answer;
        ++answers.count;
    });
    return answers;
}

Result<void> DirectoryContract::writeOne(const WriteRequest &request)
{
    const Answers answers = write(*m_directory, {request});
    if (!answers.whole)
        return answers.whole;
    return answers.each.front() ? *answers.each.front() : fail(ErrorKind::Internal, "no answer");
}

std::optional<DirectoryObject> DirectoryContract::read(const ObjectRef &ref)
{
    const ObjectRef refs[] = {ref};
    auto objects = m_directory->readObjects(refs, kAll, {});
    if (!objects || objects->size() != 1) {
        qWarning("%s", objects ? "not one answer" : describe(objects.error()).c_str());
        return std::nullopt;
    }
    return std::move(objects->front());
}

ObjectRef DirectoryContract::created(DeviceId id)
{
    const auto done = writeOne(createOf(id));
    const auto object = read(refOf(id));
    if (!done || !object) {
        qWarning("%s", text(done));
        return {};
    }
    return object->ref;
}

std::shared_ptr<const DirectorySnapshot> DirectoryContract::snapshot()
{
    auto read = m_directory->readDevices(m_identity.container, {}, {});
    if (!read)
        qWarning("%s", describe(read.error()).c_str());
    return read.value_or(nullptr);
}

void DirectoryContract::initTestCase()
{
    m_directory = m_stage.connector();
    m_other = m_stage.otherWriter();
    auto identity = m_directory->identify({});
    VERIFY_OK(identity);
    m_identity = *identity;
    VERIFY_OK(m_other->identify({}));
}

void DirectoryContract::init()
{
    const auto before = snapshot();
    QVERIFY(before);
    std::vector<WriteRequest> deletes;
    for (std::uint32_t i = 0; i < before->size(); ++i)
        deletes.push_back({WriteRequest::Kind::Delete, before->device(i).ref(), {}});
    const Answers answers = write(*m_other, deletes, 32);
    VERIFY_OK(answers.whole);
    QCOMPARE(snapshot()->size(), 0u);
}

void DirectoryContract::identifiesDomainAccountAndContainer()
{
    QVERIFY(!m_identity.dnsHostName.empty());
    QVERIFY(!m_identity.domain.empty());
    QVERIFY(!m_identity.forest.empty());
    QVERIFY(!m_identity.domainGuid.isNil());
    QVERIFY(!m_identity.container.guid.isNil());
    QVERIFY(!m_identity.service.guid.isNil());
    QVERIFY(m_identity.container.dn.text().ends_with(m_identity.domainDn.text()));
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
    const auto byGuid = read({made.guid, {}});
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
    requests[4].changes.pop_back();                          // no msDS-IsEnabled
    requests[9].changes[1].values = {std::string(300, 'x')}; // too long
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
    VERIFY_REFUSED(writeOne(modifyOf(ref, {change})), ErrorKind::Refused,
                   syntax ? dialect.badSyntax : dialect.outOfRange);
    WriteRequest add = createOf(deviceId(2));
    std::erase_if(add.changes,
                  [&](const Modification &other) { return other.attribute == change.attribute; });
    add.changes.push_back(change);
    VERIFY_REFUSED(writeOne(add), ErrorKind::Refused, syntax ? dialect.badSyntax : dialect.outOfRange);
    QCOMPARE(snapshot()->size(), 1u);
}

void DirectoryContract::refusesSeveralValuesForASingleValuedAttribute()
{
    WriteRequest add = createOf(deviceId(1));
    add.changes.push_back(set("msDS-DeviceOSType", {"Windows", "MacMDM"}));
    VERIFY_REFUSED(writeOne(add), ErrorKind::Refused, 19);
    const ObjectRef ref = created(deviceId(2));
    const auto done =
        writeOne(modifyOf(ref, {{Modification::Kind::Replace, "msDS-DeviceOSType", {"Windows", "Mac"}}}));
    QVERIFY2(!done && done.error().nativeCode == m_stage.dialect().severalInSingle, text(done));
    QVERIFY(read(ref)->values("msDS-DeviceOSType").empty());
}

void DirectoryContract::refusesAnAttributeThatTheSchemaLacks()
{
    const ObjectRef ref = created(deviceId(1));
    const Modification unknown{Modification::Kind::Replace, "no-such-attribute", {"x"}};
    // the result is that of a missing old value; only Windows' code before the text tells them apart
    const auto done = writeOne(modifyOf(ref, {unknown}));
    QVERIFY2(!done && done.error().nativeCode == 16, text(done));
    const Modification ofAnotherClass{Modification::Kind::Replace, "sAMAccountName", {"x"}};
    VERIFY_REFUSED(writeOne(modifyOf(ref, {ofAnotherClass})), ErrorKind::Refused, 65);
}

void DirectoryContract::writesNothingOfAModifyWithOneBadPart()
{
    const ObjectRef ref = created(deviceId(1));
    const auto done = writeOne(modifyOf(ref, {{Modification::Kind::Replace, "displayName", {"other"}},
                                              {Modification::Kind::Replace, "msDS-IsEnabled", {"perhaps"}}}));
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
    VERIFY_OK(writeOne(modifyOf(ref, {{Modification::Kind::Add, "msDS-DevicePhysicalIDs", {"[GID]:g:1"}}})));
    VERIFY_REFUSED(
        writeOne(modifyOf(ref, {{Modification::Kind::Add, "msDS-DevicePhysicalIDs", {"[GID]:g:1"}}})),
        ErrorKind::ValueChanged, 20);
    VERIFY_OK(writeOne(modifyOf(ref, {{Modification::Kind::Add, "msDS-DeviceOSType", {"Windows"}}})));
    // somebody filled a single-valued attribute that was absent
    const auto filled = writeOne(modifyOf(ref, {{Modification::Kind::Add, "msDS-DeviceOSType", {"Linux"}}}));
    QVERIFY2(!filled && filled.error().kind == ErrorKind::ValueChanged, text(filled));
}

void DirectoryContract::seesThatAValueToDeleteIsMissing()
{
    const ObjectRef ref = created(deviceId(1));
    VERIFY_OK(
        writeOne(modifyOf(ref, {{Modification::Kind::Add, "msDS-DevicePhysicalIDs", {"a", "b", "c"}}})));
    VERIFY_OK(writeOne(modifyOf(ref, {{Modification::Kind::Delete, "msDS-DevicePhysicalIDs", {"b"}}})));
    VERIFY_REFUSED(writeOne(modifyOf(ref, {{Modification::Kind::Delete, "msDS-DevicePhysicalIDs", {"b"}}})),
                   ErrorKind::ValueChanged, 16);
    VERIFY_REFUSED(writeOne(modifyOf(ref, {{Modification::Kind::Delete, "msDS-DeviceOSVersion", {}}})),
                   ErrorKind::ValueChanged, 16);
    QCOMPARE(read(ref)->values("msDS-DevicePhysicalIDs").size(), 2u);
}

void DirectoryContract::clearsAnAbsentAttributeWithReplace()
{
    const ObjectRef ref = created(deviceId(1));
    VERIFY_OK(writeOne(modifyOf(ref, {{Modification::Kind::Replace, "msDS-DeviceOSVersion", {}}})));
    VERIFY_OK(writeOne(modifyOf(ref, {{Modification::Kind::Replace, "msDS-DeviceOSVersion", {"1"}}})));
    VERIFY_OK(writeOne(modifyOf(ref, {{Modification::Kind::Replace, "msDS-DeviceOSVersion", {}}})));
    QVERIFY(read(ref)->values("msDS-DeviceOSVersion").empty());
}

void DirectoryContract::refusesToClearAMandatoryAttribute()
{
    const ObjectRef ref = created(deviceId(1));
    VERIFY_REFUSED(writeOne(modifyOf(ref, {{Modification::Kind::Delete, "displayName", {}}})),
                   ErrorKind::Refused, 65);
    VERIFY_REFUSED(writeOne(modifyOf(ref, {{Modification::Kind::Replace, "altSecurityIdentities", {}}})),
                   ErrorKind::Refused, 65);
}

void DirectoryContract::tellsThatAnObjectIsGone()
{
    const ObjectRef ref = created(deviceId(1));
    const WriteRequest remove{WriteRequest::Kind::Delete, ref, {}};
    VERIFY_OK(writeOne(remove));
    QVERIFY(!read(ref));
    VERIFY_REFUSED(writeOne(remove), ErrorKind::NotFound, 32);
    VERIFY_REFUSED(writeOne(modifyOf(ref, {{Modification::Kind::Replace, "displayName", {"x"}}})),
                   ErrorKind::NotFound, 32);
    // made again by somebody else: another identity behind the same name
    VERIFY_OK(write(*m_other, {createOf(deviceId(1))}).whole);
    VERIFY_REFUSED(writeOne(remove), ErrorKind::NotFound, 32);
    QVERIFY(!read(ref));
    QCOMPARE(snapshot()->size(), 1u);
}

void DirectoryContract::mayNotTouchWhatOthersCreated()
{
    VERIFY_OK(write(*m_other, {createOf(deviceId(1))}).whole);
    const ObjectRef foreign = read(refOf(deviceId(1)))->ref;
    VERIFY_REFUSED(writeOne(modifyOf(foreign, {{Modification::Kind::Replace, "displayName", {"mine"}}})),
                   ErrorKind::PermissionDenied, 50);
    VERIFY_REFUSED(writeOne({WriteRequest::Kind::Delete, foreign, {}}), ErrorKind::PermissionDenied, 50);
    QCOMPARE(read(foreign)->values("displayName").front(), std::string("device"));
}

void DirectoryContract::leavesOtherObjectsAlone()
{
    const ObjectRef first = created(deviceId(1));
    const ObjectRef second = created(deviceId(2));
    constexpr std::string_view kUsn[] = {"uSNChanged"};
    const ObjectRef refs[] = {first, second};
    const auto before = m_directory->readObjects(refs, kUsn, {});
    VERIFY_OK(before);
    VERIFY_OK(writeOne(modifyOf(first, {{Modification::Kind::Replace, "displayName", {"x"}}})));
    const auto after = m_directory->readObjects(refs, kUsn, {});
    VERIFY_OK(after);
    QVERIFY((*after)[0]->values("uSNChanged").front() != (*before)[0]->values("uSNChanged").front());
    QCOMPARE((*after)[1]->values("uSNChanged").front(), (*before)[1]->values("uSNChanged").front());
}

void DirectoryContract::sendsNothingAfterAStop()
{
    std::stop_source stop;
    stop.request_stop();
    const std::vector<WriteRequest> requests{createOf(deviceId(1))};
    std::size_t answers = 0;
    const auto done = m_directory->write(requests, {}, stop.get_token(),
                                         [&](std::size_t, const Result<void> &) { ++answers; });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Stopped);
    QCOMPARE(answers, 0u);
    QCOMPARE(snapshot()->size(), 0u);
}

void DirectoryContract::stopsAndStaysUsable()
{
    std::stop_source stop;
    std::vector<WriteRequest> requests;
    for (unsigned i = 0; i < 400; ++i)
        requests.push_back(createOf(deviceId(i)));
    std::uint32_t written = 0;
    const auto done =
        m_directory->write(requests, {}, stop.get_token(), [&](std::size_t, const Result<void> &answer) {
            written += answer.has_value();
            if (written == 20)
                stop.request_stop();
        });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Stopped);
    QVERIFY(written >= 20 && written < 20 + 16 + 1);
    QCOMPARE(snapshot()->size(), written); // what was sent was waited for
}

void DirectoryContract::readsNothingAfterAStop()
{
    std::stop_source stop;
    stop.request_stop();
    const auto devices = m_directory->readDevices(m_identity.container, stop.get_token(), {});
    QVERIFY(!devices);
    QCOMPARE(devices.error().kind, ErrorKind::Stopped);
    const ObjectRef refs[] = {m_identity.container};
    const auto objects = m_directory->readObjects(refs, kAll, stop.get_token());
    QVERIFY(!objects);
    QCOMPARE(objects.error().kind, ErrorKind::Stopped);
    QVERIFY(snapshot());
}

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
