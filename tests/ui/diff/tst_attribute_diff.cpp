// SPDX-License-Identifier: Apache-2.0
#include "tests/support/made_up_outlook.h"
#include "ui/diff/attribute_diff.h"
#include "ui/diff/diff_lines.h"
#include "ui/diff/diff_model.h"
#include "ui/widgets/item_roles.h"

#include <QTest>
#include <algorithm>

using namespace dwc;
using namespace dwc::testing;

namespace {

Diff diffOfOnly(const MadeUpDevice &device, const Rules &rules = {},
                FlowAttributeSet schema = kAllFlowAttributes)
{
    const auto outlook = madeUpOutlook({device}, rules, schema);
    return diffOf(*outlook, outlook->match.rows.front());
}

const AttributeDiff &entryOf(const Diff &diff, FlowAttribute attribute)
{
    static const AttributeDiff none;
    const auto found =
        std::ranges::find(diff.attributes, std::optional(attribute), &AttributeDiff::attribute);
    return found == diff.attributes.end() ? none : *found;
}

QString linesOf(const std::vector<DiffValue> &values)
{
    QStringList lines;
    for (const DiffValue &value : values) {
        const QString sign = value.mark == ValueMark::Added     ? QStringLiteral("+")
                             : value.mark == ValueMark::Removed ? QStringLiteral("-")
                                                                : QString();
        lines << sign + QString::fromStdString(value.text);
    }
    return lines.join(u'|');
}

} // namespace

class TstAttributeDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsInSyncHasNoChange();
    void changedAttributesComeFirst();
    void aSetTellsWhatComesAndWhatGoes();
    void aNewDeviceHasNothingNow();
    void aGoneDeviceHasNoCloudAndLosesOneValue();
    void aDeleteTakesEverything();
    void notWritten_data();
    void notWritten();
    void aPersonStandsBesideTheSid();
    void timesAreDecoded();
    void aJournalEntryOfADeleteShowsAllThatWasThere();
    void aChangeOfAPlanKeepsTheCloudBeside();
    void whereItIsNarrowValuesStandBelowTheirName();
    void foreignTextIsHarmless();
    void whatWeWroteLastStandsBesideWhatIsThere();
};

void TstAttributeDiff::whatIsInSyncHasNoChange()
{
    const Diff diff = diffOfOnly({.owner = 0});
    QCOMPARE(diff.changedCount(), 0u);
    QVERIFY(!diff.action);
    QVERIFY(diff.hasCloud);
    QCOMPARE(diff.deviceId, madeUpDeviceId(0));
    QCOMPARE(linesOf(entryOf(diff, FlowAttribute::DeviceId).cloud),
             QString::fromStdString(madeUpDeviceId(0).text()));
    QCOMPARE(linesOf(entryOf(diff, FlowAttribute::DeviceId).before),
             QString::fromStdString(madeUpDeviceId(0).text()));
    QCOMPARE(entryOf(diff, FlowAttribute::DeviceId).before.front().raw.size(), std::size_t(32));
    QCOMPARE(linesOf(entryOf(diff, FlowAttribute::IsEnabled).cloud), QStringLiteral("true"));
    QCOMPARE(linesOf(entryOf(diff, FlowAttribute::IsEnabled).after), QStringLiteral("TRUE"));
}

void TstAttributeDiff::changedAttributesComeFirst()
{
    const Diff diff = diffOfOnly({.name = "LT-MUC-0482", .owner = 0, .alter = [](ObjectDraft &draft) {
                                      draft.values[FlowAttribute::IsCompliant] = {"FALSE"};
                                      draft.values[FlowAttribute::DisplayName] = {"NB-MUC-0482"};
                                      draft.values[FlowAttribute::RegisteredOwner] = {madeUpSid(1)};
                                  }});
    QCOMPARE(diff.action, std::optional(Action::Update));
    QCOMPARE(diff.changedCount(), 3u);
    for (std::size_t i = 0; i < diff.attributes.size(); ++i)
        QCOMPARE(diff.attributes[i].changed, i < 3);
    const AttributeDiff &name = entryOf(diff, FlowAttribute::DisplayName);
    QCOMPARE(linesOf(name.before), QStringLiteral("-NB-MUC-0482"));
    QCOMPARE(linesOf(name.after), QStringLiteral("+LT-MUC-0482"));
    QVERIFY(!name.identity);
    QVERIFY(entryOf(diff, FlowAttribute::RegisteredOwner).identity);
}

void TstAttributeDiff::aSetTellsWhatComesAndWhatGoes()
{
    const Diff diff = diffOfOnly({.alter = [](ObjectDraft &draft) {
        draft.values[FlowAttribute::DevicePhysicalIds] = {"[GID]:g:1", "[OLD]:x"};
    }});
    const AttributeDiff &ids = entryOf(diff, FlowAttribute::DevicePhysicalIds);
    QVERIFY(ids.changed);
    QCOMPARE(linesOf(ids.before), QStringLiteral("[GID]:g:1|-[OLD]:x"));
    QCOMPARE(linesOf(ids.after), QStringLiteral("[GID]:g:1|+[HWID]:h:0"));
}

void TstAttributeDiff::aNewDeviceHasNothingNow()
{
    const Diff diff = diffOfOnly({.inDirectory = false});
    QCOMPARE(diff.action, std::optional(Action::Create));
    for (const AttributeDiff &entry : diff.attributes)
        QVERIFY(entry.before.empty());
    QCOMPARE(linesOf(entryOf(diff, FlowAttribute::IsEnabled).after), QStringLiteral("+TRUE"));
}

void TstAttributeDiff::aGoneDeviceHasNoCloudAndLosesOneValue()
{
    const Diff diff = diffOfOnly({.inCloud = false});
    QCOMPARE(diff.action, std::optional(Action::Disable));
    QCOMPARE(diff.reason, std::optional(ChangeReason::Gone));
    QVERIFY(!diff.hasCloud);
    QCOMPARE(diff.changedCount(), 1u);
    QCOMPARE(linesOf(entryOf(diff, FlowAttribute::IsEnabled).after), QStringLiteral("+FALSE"));
    QCOMPARE(diff.displayName, std::string("LT-MUC-0001"));
    QVERIFY(!diff.dn.empty());
}

void TstAttributeDiff::aDeleteTakesEverything()
{
    Rules rules;
    rules.removal.mode = RemovalMode::Delete;
    const Diff diff = diffOfOnly({.inCloud = false}, rules);
    QCOMPARE(diff.action, std::optional(Action::Delete));
    QVERIFY(diff.changedCount() > 5);
    for (const AttributeDiff &entry : diff.attributes)
        QVERIFY2(entry.after.empty(), entry.name.c_str());
}

void TstAttributeDiff::notWritten_data()
{
    QTest::addColumn<MadeUpDevice>("device");
    QTest::addColumn<FlowAttribute>("attribute");
    QTest::addColumn<NotWritten>("why");
    QTest::newRow("owner elsewhere") << MadeUpDevice{.owner = 3} << FlowAttribute::RegisteredOwner
                                     << NotWritten::OwnerElsewhere;
    QTest::newRow("owner of the cloud alone")
        << MadeUpDevice{.owner = 4} << FlowAttribute::RegisteredOwner << NotWritten::OwnerCloudOnly;
    QTest::newRow("owner of power") << MadeUpDevice{.owner = 5} << FlowAttribute::RegisteredOwner
                                    << NotWritten::OwnerPrivileged;
    QTest::newRow("owner not read") << MadeUpDevice{.ownerRead = false} << FlowAttribute::RegisteredOwner
                                    << NotWritten::NotRead;
    QTest::newRow("no owner") << MadeUpDevice{} << FlowAttribute::RegisteredOwner << NotWritten::NullKept;
    QTest::newRow("users switched off")
        << MadeUpDevice{} << FlowAttribute::RegisteredUsers << NotWritten::SwitchedOff;
    QTest::newRow("times switched off")
        << MadeUpDevice{} << FlowAttribute::ApproximateLastLogonTimeStamp << NotWritten::SwitchedOff;
    QTest::newRow("not in the schema")
        << MadeUpDevice{} << FlowAttribute::IsManaged << NotWritten::NotInSchema;
    QTest::newRow("no key") << MadeUpDevice{.hasKey = false} << FlowAttribute::AltSecurityIdentities
                            << NotWritten::NoFittingKey;
    QTest::newRow("null kept") << MadeUpDevice{.enabled = {Presence::Absent, false}}
                               << FlowAttribute::IsEnabled << NotWritten::NullKept;
    QTest::newRow("not told") << MadeUpDevice{.enabled = {Presence::UnknownNotRead, false}}
                              << FlowAttribute::IsEnabled << NotWritten::NotRead;
    QTest::newRow("written") << MadeUpDevice{} << FlowAttribute::DisplayName << NotWritten::None;
}

void TstAttributeDiff::notWritten()
{
    QFETCH(MadeUpDevice, device);
    QFETCH(FlowAttribute, attribute);
    QFETCH(NotWritten, why);
    const Diff diff = diffOfOnly(device, {}, kAllFlowAttributes & ~bitOf(FlowAttribute::IsManaged));
    QCOMPARE(entryOf(diff, attribute).notWritten, why);
}

void TstAttributeDiff::aPersonStandsBesideTheSid()
{
    const Diff diff = diffOfOnly({.owner = 0, .alter = [](ObjectDraft &draft) {
                                      draft.values[FlowAttribute::RegisteredOwner] = {madeUpSid(99)};
                                  }});
    const AttributeDiff &owner = entryOf(diff, FlowAttribute::RegisteredOwner);
    QCOMPARE(linesOf(owner.cloud), QStringLiteral("Katharina Reiter"));
    QCOMPARE(linesOf(owner.before), QStringLiteral("-") + QString::fromStdString(madeUpSid(99)));
    QCOMPARE(linesOf(owner.after),
             QStringLiteral("+Katharina Reiter, ") + QString::fromStdString(madeUpSid(0)));
}

void TstAttributeDiff::timesAreDecoded()
{
    Rules rules;
    rules.flow.lastLogonTimestamp = true;
    const Moment seen{kMadeUpNow.ms - kMillisecondsPerDay};
    const Diff diff = diffOfOnly({.lastSignIn = seen,
                                  .alter =
                                      [](ObjectDraft &draft) {
                                          draft.values[FlowAttribute::ApproximateLastLogonTimeStamp] = {
                                              std::to_string(toFileTime(Moment{0}))};
                                      }},
                                 rules);
    const AttributeDiff &time = entryOf(diff, FlowAttribute::ApproximateLastLogonTimeStamp);
    QCOMPARE(linesOf(time.before), QStringLiteral("-1970-01-01T00:00:00Z"));
    QCOMPARE(linesOf(time.after), QStringLiteral("+2026-06-11T09:11:00Z"));
    QCOMPARE(time.before.front().raw, std::to_string(toFileTime(Moment{0})));
}

void TstAttributeDiff::aJournalEntryOfADeleteShowsAllThatWasThere()
{
    JournalEntry entry;
    entry.intent.change.action = Action::Delete;
    entry.intent.change.attributes = {{"displayName", {"LT"}, {}}};
    entry.intent.before = {{"displayName", {"LT"}}, {"msDS-KeyCredentialLink", {"B:8:00000000:CN=x"}}};
    const Diff diff = diffOf(entry);
    QCOMPARE(diff.changedCount(), 2u);
    QCOMPARE(diff.attributes.back().name, std::string("msDS-KeyCredentialLink"));
    entry.intent.change.action = Action::Update;
    QCOMPARE(diffOf(entry).changedCount(), 1u);
}

void TstAttributeDiff::aChangeOfAPlanKeepsTheCloudBeside()
{
    const auto outlook = madeUpOutlook({{.name = "LT", .alter = [](ObjectDraft &draft) {
                                             draft.values[FlowAttribute::DisplayName] = {"NB"};
                                         }}});
    Change change = outlook->plan.changes.front();
    change.attributes.front().after = {"as approved"};
    const Diff diff = diffOf(*outlook, change);
    QVERIFY(diff.hasCloud);
    QCOMPARE(linesOf(diff.attributes.front().cloud), QStringLiteral("LT"));
    QCOMPARE(linesOf(diff.attributes.front().after), QStringLiteral("+as approved"));
    QVERIFY(diff.attributes.size() > 5);
    change.deviceId = madeUpDeviceId(77);
    QCOMPARE(diffOf(*outlook, change).attributes.size(), std::size_t(1));
}

void TstAttributeDiff::whatWeWroteLastStandsBesideWhatIsThere()
{
    DiffModel model;
    model.setDiff(diffOfOnly({.owner = 0}));
    model.addLastWritten(
        {{"displayName", {{"NB-1"}}}, {"msDS-IsEnabled", {{"TRUE"}}}, {"msDS-DeviceID", std::nullopt}});
    const auto lastOf = [&](const char *attribute) {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, DiffModel::Attribute).data() == QString::fromLatin1(attribute))
                return model.index(row, DiffModel::LastWritten).data().toString();
        }
        return QString();
    };
    QVERIFY(lastOf("displayName").contains(QStringLiteral("NB-1")));
    QCOMPARE(lastOf("msDS-IsEnabled"), QStringLiteral("as now"));
    QCOMPARE(lastOf("msDS-DeviceID"), QStringLiteral("never"));
    QVERIFY(rawText(model.diff()).contains(QStringLiteral("# last written displayName: NB-1\n")));
    QVERIFY(model.hasOtherThanNow());
    model.setDiff(diffOfOnly({.owner = 0}));
    model.addLastWritten({{"msDS-IsEnabled", {{"TRUE"}}}, {"msDS-DeviceID", std::nullopt}});
    QVERIFY(!model.hasOtherThanNow());
}

void TstAttributeDiff::whereItIsNarrowValuesStandBelowTheirName()
{
    Change change;
    change.action = Action::Update;
    change.attributes = {{"displayName", {"PC"}, {"LT"}},
                         {"altSecurityIdentities", {"X509:a", "X509:b"}, {"X509:b", "X509:c"}}};
    DiffLines lines;
    lines.setDiff(diffOf(change));
    QStringList shown;
    for (int row = 0; row < lines.rowCount(); ++row) {
        const QModelIndex index = lines.index(row);
        const bool isName = index.data(IconRole).isValid() || index.data().toString() == u"displayName";
        QCOMPARE(index.data(MiddleRole).toBool(), !isName); // a name is never cut inside
        QVERIFY(index.data(MonoRole).toBool());
        shown << index.data(CopyRole).toString();
        const auto ground = index.data(GroundRole);
        QCOMPARE(ground.isValid(), shown.last().startsWith(u'+') || shown.last().startsWith(u'\u2212'));
    }
    QCOMPARE(shown,
             QStringList({QStringLiteral("displayName"), QStringLiteral("\u2212 PC"), QStringLiteral("+ LT"),
                          QStringLiteral("altSecurityIdentities"), QStringLiteral("\u2212 X509:a"),
                          QStringLiteral("  X509:b"), QStringLiteral("+ X509:c")}));
}

void TstAttributeDiff::foreignTextIsHarmless()
{
    const QChar isolate(0x2066), end(0x2069);
    const Diff diff = diffOfOnly({.name = "a\u202Eb\x1b[31m\nc", .alter = [](ObjectDraft &draft) {
                                      draft.values[FlowAttribute::DisplayName] = {"x\u2066y\x07"};
                                  }});
    DiffModel model;
    model.setDiff(diff);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            QString shown = model.index(row, column).data().toString();
            shown.remove(isolate).remove(end).remove(u'\n'); // ours: around values, and between them
            for (const QChar c : shown)
                QVERIFY2(c.isPrint(), qPrintable(shown));
        }
    }
}

QTEST_GUILESS_MAIN(TstAttributeDiff)
#include "tst_attribute_diff.moc"
