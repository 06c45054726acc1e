// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/effective_rights.h"

#include <QTest>

using namespace dwc;

namespace {

const Sid kAccount = *Sid::fromText("S-1-5-21-1-2-3-1200");
const Sid kGroup = *Sid::fromText("S-1-5-21-1-2-3-1300");
const Sid kStranger = *Sid::fromText("S-1-5-21-1-2-3-1400");
const SchemaGuid kDevice = *SchemaGuid::fromText("5df2b673-6d41-4774-b3e8-d52e8ee9ff99");
const SchemaGuid kDisplayName = *SchemaGuid::fromText("bf967953-0de6-11d0-a285-00aa003049e2");
const SchemaGuid kGeneral = *SchemaGuid::fromText("59ba2f42-79a2-11d0-9020-00c04fc2d3cf");
const SchemaGuid kNames[] = {kDisplayName, kGeneral, kDevice};

Ace ace(Ace::Kind kind, std::uint32_t mask, const Sid &trustee, std::optional<SchemaGuid> type = {},
        std::uint8_t flags = 0)
{
    Ace entry;
    entry.kind = kind;
    entry.mask = mask;
    entry.trustee = trustee;
    entry.objectType = type;
    entry.flags = flags;
    return entry;
}

Ace allow(std::uint32_t mask, const Sid &trustee, std::optional<SchemaGuid> type = {}, std::uint8_t flags = 0)
{
    return ace(Ace::Kind::Allow, mask, trustee, type, flags);
}

Ace deny(std::uint32_t mask, const Sid &trustee, std::optional<SchemaGuid> type = {})
{
    return ace(Ace::Kind::Deny, mask, trustee, type);
}

SecurityDescriptor descriptorWith(std::vector<Ace> dacl)
{
    SecurityDescriptor descriptor;
    descriptor.owner = kStranger;
    descriptor.hasDacl = true;
    descriptor.dacl = std::move(dacl);
    return descriptor;
}

Grant mayWriteName(const SecurityDescriptor &descriptor)
{
    const Sid groups[] = {kGroup};
    return rightOf(descriptor, AccountToken::of(kAccount, groups), {rights::kWriteProperty, kNames}).grant;
}

Grant may(const SecurityDescriptor &descriptor, std::uint32_t right)
{
    const Sid groups[] = {kGroup};
    const SchemaGuid types[] = {kDevice};
    return rightOf(descriptor, AccountToken::of(kAccount, groups), {right, types}).grant;
}

} // namespace

class tst_effective_rights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstEntryThatSpeaksDecides()
    {
        QCOMPARE(mayWriteName(descriptorWith({})), Grant::Denied);
        QCOMPARE(mayWriteName(descriptorWith({allow(rights::kWriteProperty, kGroup)})), Grant::Granted);
        QCOMPARE(mayWriteName(descriptorWith({allow(rights::kWriteProperty, kStranger)})), Grant::Denied);
        QCOMPARE(mayWriteName(descriptorWith({allow(rights::kReadProperty, kGroup)})), Grant::Denied);
        const Ace yes = allow(rights::kWriteProperty, kAccount);
        const Ace no = deny(rights::kWriteProperty, kGroup);
        QCOMPARE(mayWriteName(descriptorWith({yes, no})), Grant::Granted);
        QCOMPARE(mayWriteName(descriptorWith({no, yes})), Grant::Denied);
    }

    void entriesOfAnotherThingDoNotSpeak()
    {
        const SchemaGuid other = *SchemaGuid::fromText("22a95c0e-1f83-4c82-94ce-bea688cfc871");
        QCOMPARE(mayWriteName(descriptorWith({allow(rights::kWriteProperty, kAccount, other)})),
                 Grant::Denied);
        for (const SchemaGuid &type : kNames)
            QCOMPARE(mayWriteName(descriptorWith({allow(rights::kWriteProperty, kAccount, type)})),
                     Grant::Granted);
        QCOMPARE(mayWriteName(descriptorWith({deny(rights::kWriteProperty, kAccount, kGeneral),
                                              allow(rights::kWriteProperty, kAccount)})),
                 Grant::Denied);
        QCOMPARE(mayWriteName(descriptorWith(
                     {allow(rights::kWriteProperty, kAccount, {}, Ace::kInheritOnly)})),
                 Grant::Denied);
    }

    void anOwnerReadsAndChangesTheListButWritesNothing()
    {
        SecurityDescriptor owned = descriptorWith({});
        owned.owner = kAccount;
        QCOMPARE(may(owned, rights::kWriteDacl), Grant::Granted);
        QCOMPARE(may(owned, rights::kReadControl), Grant::Granted);
        QCOMPARE(may(owned, rights::kDelete), Grant::Denied);
        QCOMPARE(mayWriteName(owned), Grant::Denied);
        owned.dacl.push_back(allow(rights::kReadControl, *Sid::fromText("S-1-3-4")));
        QCOMPARE(may(owned, rights::kWriteDacl), Grant::Denied);
        QCOMPARE(may(owned, rights::kReadControl), Grant::Granted);
    }

    void withoutAListEverythingIsAllowed()
    {
        SecurityDescriptor open;
        QCOMPARE(may(open, rights::kDelete), Grant::Granted);
    }

    void aConditionalEntryIsUnknownWhereItWouldMatter()
    {
        const Ace maybe = ace(Ace::Kind::Conditional, rights::kWriteProperty, kAccount);
        const Ace yes = allow(rights::kWriteProperty, kAccount);
        QCOMPARE(mayWriteName(descriptorWith({maybe})), Grant::Unknown);
        QCOMPARE(mayWriteName(descriptorWith({maybe, yes})), Grant::Granted);
        QCOMPARE(mayWriteName(descriptorWith({yes, maybe})), Grant::Granted);
        Ace maybeNot = maybe;
        maybeNot.conditionalDeny = true;
        QCOMPARE(mayWriteName(descriptorWith({maybeNot, yes})), Grant::Unknown);
        QCOMPARE(mayWriteName(descriptorWith({maybeNot})), Grant::Denied);
        QCOMPARE(may(descriptorWith({maybe}), rights::kDelete), Grant::Denied);
    }

    void genericBitsStandForTheirRights()
    {
        QCOMPARE(may(descriptorWith({allow(0x10000000, kAccount)}), rights::kDelete), Grant::Granted);
        QCOMPARE(mayWriteName(descriptorWith({allow(0x40000000, kAccount)})), Grant::Granted);
        QCOMPARE(mayWriteName(descriptorWith({allow(0x80000000, kAccount)})), Grant::Denied);
    }

    void aChildInheritsWhatIsMeantForIt()
    {
        const Sid creatorOwner = *Sid::fromText("S-1-3-0");
        Ace own = allow(rights::kWriteProperty | rights::kDelete, creatorOwner, {},
                        Ace::kContainerInherit | Ace::kInheritOnly);
        own.inheritedObjectType = kDevice;
        SecurityDescriptor container = descriptorWith({own, allow(rights::kDeleteTree, kAccount)});
        const SecurityDescriptor child = descriptorOfChild(container, {}, kDevice, kAccount);
        QCOMPARE(mayWriteName(child), Grant::Granted);
        QCOMPARE(may(child, rights::kDelete), Grant::Granted);
        QCOMPARE(may(child, rights::kDeleteTree), Grant::Denied); // not inherited
        QCOMPARE(may(container, rights::kDelete), Grant::Denied); // inherit only
        const SecurityDescriptor strangers = descriptorOfChild(container, {}, kDevice, kStranger);
        QCOMPARE(mayWriteName(strangers), Grant::Denied);
        const SecurityDescriptor user = descriptorOfChild(container, {}, kGeneral, kAccount);
        QCOMPARE(mayWriteName(user), Grant::Denied); // meant for another class
    }
};

QTEST_GUILESS_MAIN(tst_effective_rights)
#include "tst_effective_rights.moc"
