// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/directory_contract.h"

#include "tests/contract/contract_checks.h"

#include <algorithm>

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

} // namespace

std::string DirectoryContract::keyOf(DeviceId id)
{
    std::string hex;
    for (const char c : id.text() + id.text()) {
        if (c != '-' && hex.size() < 40)
            hex += char(c >= 'a' ? c - 32 : c);
    }
    return "X509:<SHA1-TP-PUBKEY>" + hex + "0123456789abcdefghijklmnopqrstuvwxyz01234567";
}

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
        qWarning("%s", describe(done).c_str());
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

} // namespace dwc::contract
