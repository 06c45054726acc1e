// SPDX-License-Identifier: Apache-2.0
#include "core/plan/plan_json.h"
#include "core/rules/attribute_flow.h"
#include "core/rules/limits.h"
#include "tests/support/nasty_texts.h"

#include <QTest>
#include <algorithm>
#include <nlohmann/json.hpp>

using namespace dwc;
using Json = nlohmann::ordered_json;

namespace {

/// What a plan can say in texts, all of it this one.
Plan planOf(const std::string &text)
{
    Plan plan;
    plan.basis.domainSid = *Sid::fromText("S-1-5-21-1-2-3");
    plan.basis.domainController = plan.basis.forest = text;
    Change change;
    change.deviceId.bytes[0] = change.object.guid.bytes[0] = 1;
    change.displayName = text;
    change.object.dn = Dn::child(Dn("DC=corp"), "CN", text);
    for (const char *name : {"displayName", "msDS-DeviceOSType", "msDS-DevicePhysicalIDs", "msDS-RegisteredOwner"})
        change.attributes.push_back({name, {text}, {"two", text}});
    plan.changes = {change};
    plan.totals.update = plan.totals.skipped = 1;
    plan.skipped = {{change.deviceId, {}, text, SkipReason::PendingNoKey}};
    plan.findings = {{Severity::Note, FindingCode::ValueCut, text, {}, {text, text}}};
    return plan;
}

DirectoryDeviceRecord objectWith(FlowAttribute attribute, const std::vector<std::string_view> &values)
{
    DirectoryDeviceRecord object;
    const std::string_view first = values.empty() ? std::string_view() : values.front();
    switch (attribute) {
    case FlowAttribute::DisplayName: object.displayName = first; break;
    case FlowAttribute::DeviceOSType: object.osType = first; break;
    case FlowAttribute::DeviceOSVersion: object.osVersion = first; break;
    default: object.physicalIds = values; break;
    }
    return object;
}

} // namespace

class TestNastyTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanFileHoldsThemAll()
    {
        for (const NastyText &nasty : nastyTexts()) {
            const Plan plan = planOf(nasty.octets);
            const std::string json = planJson(plan).dump(1, ' ', true, Json::error_handler_t::replace);
            QVERIFY2(std::ranges::all_of(json, [](char c) { return c == '\n' || (c >= ' ' && c < 0x7F); }), nasty.name);
            const auto back = planFromJson(json);
            QVERIFY2(back.has_value(), nasty.name);
            QVERIFY2(back->changes.front().attributes == plan.changes.front().attributes, nasty.name); // octet by octet
            // names for people as far as a file can hold them: what was read is written and read the same
            const auto again = planFromJson(planJson(*back).dump(1, ' ', true, Json::error_handler_t::replace));
            QVERIFY2(again.has_value() && *again == *back, nasty.name);
        }
    }

    void whatTheFlowWritesIsWhatItFinds_data()
    {
        QTest::addColumn<FlowAttribute>("attribute");
        QTest::newRow("name") << FlowAttribute::DisplayName;
        QTest::newRow("system") << FlowAttribute::DeviceOSType;
        QTest::newRow("version") << FlowAttribute::DeviceOSVersion;
        QTest::newRow("physical ids") << FlowAttribute::DevicePhysicalIds;
    }
    void whatTheFlowWritesIsWhatItFinds()
    {
        QFETCH(FlowAttribute, attribute);
        for (const NastyText &nasty : nastyTexts()) {
            CloudDeviceRecord record;
            record.deviceId.emplace().bytes[0] = 1;
            record.displayName = record.operatingSystem = record.operatingSystemVersion = {Presence::Known, nasty.octets};
            const std::string padded = ' ' + nasty.octets;
            const std::string_view ids[] = {nasty.octets, padded, "[GID]:g:1"};
            record.physicalIds = {Presence::Known, ids};
            CloudSnapshotBuilder cloudBuilder({});
            QVERIFY(cloudBuilder.add(record).has_value());
            const auto cloud = cloudBuilder.finish({});
            const Rules rules;
            const Owners owners;
            AttributeFlow flow(*cloud, rules, owners, kAllFlowAttributes);
            FlowValues wanted, present;
            flow.wanted(attribute, cloud->device(0), wanted);
            for (const std::string_view value : wanted.values) {
                std::string buffer;
                const LimitedText limited = limitText(value, traitsOf(attribute).maxUtf16, buffer);
                QVERIFY2(!value.empty() && !limited.cut && !limited.cleaned, nasty.name);
            }
            DirectorySnapshotBuilder builder({});
            QVERIFY(builder.add(objectWith(attribute, wanted.values)).has_value());
            const auto directory = builder.finish(0, {});
            flow.present(attribute, directory->device(0), present);
            QVERIFY2(AttributeFlow::equal(attribute, wanted, present), nasty.name);
        }
    }
};

QTEST_APPLESS_MAIN(TestNastyTexts)
#include "tst_nasty_texts.moc"
