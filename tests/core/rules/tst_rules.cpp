// SPDX-License-Identifier: Apache-2.0
#include "core/rules/key_text.h"
#include "core/rules/limits.h"
#include "core/rules/owners.h"
#include "core/rules/scope.h"
#include "core/rules/wildcard.h"

#include <QTest>

using namespace dwc;

namespace {

const std::string kKey = "X509:<SHA1-TP-PUBKEY>" + std::string(40, 'A') + std::string(43, 'b') + '=';

std::shared_ptr<const CloudSnapshot> oneDevice(const CloudDeviceRecord &record)
{
    CloudSnapshotBuilder builder({});
    (void)builder.add(record);
    return builder.finish({});
}

CloudDeviceRecord device(std::string_view name)
{
    CloudDeviceRecord record;
    record.deviceId = *DeviceId::fromText("00112233-4455-6677-8899-aabbccddeeff");
    record.trustType = TrustType::AzureAd;
    record.displayName = {Presence::Known, name};
    record.operatingSystem = {Presence::Known, "Windows"};
    return record;
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A name must not get a device past the list by being hard to match: regular expressions give up on such
    /// names.
    void aPatternMatchesWhateverTheNameHolds()
    {
        std::string name;
        for (int i = 0; i < 20'000; ++i)
            name += "lab test ";
        Scope scope;
        scope.exclude = {"*lab*test*lab*test*kiosk*end"};
        QCOMPARE(ScopeFilter(scope).judge(oneDevice(device(name + "kiosk end"))->device(0)),
                 ScopeAnswer::Out);
        QCOMPARE(ScopeFilter(scope).judge(oneDevice(device(name))->device(0)), ScopeAnswer::In);
    }

    void onlyTheStarIsSpecial_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char *pattern, const char *name, bool matches) {
            QTest::addRow("%s: %s", pattern, name)
                << QString::fromUtf8(pattern) << QString::fromUtf8(name) << matches;
        };
        row("PC-1", "pc-1", true);
        row("PC-1", "PC-10", false);
        row("PC-*", "PC-", true);
        row("*", "", true);
        row("**", "x", true);
        row("a*a", "a", false);
        row("a*b*a", "aba", true);
        row("a*b*a", "aa", false);
        row("*b*b*", "ab", false);
        row("[ab].?", "a.x", false);
        row("[ab].?", "[AB].?", true);
        row("Büro*", "BÜRO-7", true);
        row("a*b", "a\nb", true);
        row("*ab", "abab", true);
    }
    void onlyTheStarIsSpecial()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, name);
        QFETCH(bool, matches);
        const std::string text = name.toStdString();
        QCOMPARE(Wildcard(pattern.toStdString()).matches(Wildcard::foldedName(text)), matches);
    }

    void onlyTheExactLayoutIsAKey()
    {
        QVERIFY(fitsKeyLayout(kKey));
        std::string changed = kKey;
        for (const auto &[at, wrong] :
             {std::pair<std::size_t, char>{0, 'x'}, {25, 'G'}, {70, '*'}, {104, 'b'}}) {
            changed = kKey;
            changed[at] = wrong;
            QVERIFY2(!fitsKeyLayout(changed), changed.c_str());
        }
        QVERIFY(!fitsKeyLayout(kKey + "x"));
        QVERIFY(!fitsKeyLayout(kKey.substr(1)));
        QVERIFY(!fitsKeyLayout(""));
        QVERIFY(!fitsKeyLayout(kKey.substr(0, 104)));
    }

    void oneThumbprintHashesAlikeWhateverItsCaseAndRest()
    {
        std::string lower = kKey;
        std::fill(lower.begin() + 21, lower.begin() + 61, 'a');
        std::string other = kKey;
        other[80] = 'c';
        QCOMPARE(thumbprintHash(lower), thumbprintHash(kKey));
        QCOMPARE(thumbprintHash(other), thumbprintHash(kKey));
        std::string differing = kKey;
        differing[30] = 'B';
        QVERIFY(thumbprintHash(differing) != thumbprintHash(kKey));
    }

    void textsAreCutAtACharacterInUtf16Units()
    {
        std::string buffer;
        QCOMPARE(limitText("abcdef", 4, buffer).text, std::string_view("abcd"));
        QVERIFY(limitText("abcdef", 4, buffer).cut);
        QCOMPARE(limitText("abc😀", 4, buffer).text, std::string_view("abc")); // a pair never stands half
        QCOMPARE(limitText("abc😀", 5, buffer).text, std::string_view("abc😀"));
        QCOMPARE(limitText("äöüß", 4, buffer).text, std::string_view("äöüß"));
        QVERIFY(!limitText("äöüß", 4, buffer).cut);
        QCOMPARE(limitText("abc", 0, buffer).text, std::string_view("abc"));
    }

    void nulAndInvalidBytesAreTakenOut()
    {
        std::string buffer;
        const LimitedText limited = limitText(std::string_view("a\0b\xff\xed\xa0\x80", 7), 256, buffer);
        QCOMPARE(limited.text, std::string_view("ab"));
        QVERIFY(limited.cleaned && !limited.cut);
    }

    void twinsFoldAlike()
    {
        QCOMPARE(foldForEquality("[GID]:g:1"), foldForEquality("[gid]:G:1"));
        QCOMPARE(foldForEquality("Bürø"), foldForEquality("BÜRØ"));
        QCOMPARE(foldForEquality("ﬀ"), foldForEquality("ff"));
        QCOMPARE(foldForEquality(" two  spaces "), foldForEquality("two spaces"));
        QCOMPARE(foldForEquality(" \uFEFFab "), foldForEquality("\uFEFFab")); // a byte order mark at the beginning
        QVERIFY(foldForEquality("\uFEFFab") != foldForEquality("ab"));
        QVERIFY(foldForEquality("a") != foldForEquality("b"));
    }

    void equalFoldsAreToldAsTheyAreMade()
    {
        const std::string_view texts[] = {
            "",     " ",    "a",    "A",  "a ",  " a", "a b", "A  B",    "ab",
            "a b ", "a  c", "ﬀ",    "ff", "FF ", "ä",  "Ä",   "a\u0308", std::string_view("a\0b", 3),
            "abc",  "a bc", "\x7f", "b a"};
        for (const std::string_view a : texts) {
            for (const std::string_view b : texts)
                QCOMPARE(haveEqualFolds(a, b), foldForEquality(a) == foldForEquality(b));
        }
    }

    void theScopeDecides()
    {
        Scope scope;
        const auto judge = [&](const CloudDeviceRecord &record) {
            const auto snapshot = oneDevice(record);
            return ScopeFilter(scope).judge(snapshot->device(0));
        };
        QCOMPARE(judge(device("PC")), ScopeAnswer::In);
        CloudDeviceRecord registered = device("PC");
        registered.trustType = TrustType::Workplace;
        QCOMPARE(judge(registered), ScopeAnswer::Out);
        CloudDeviceRecord unreadType = device("PC");
        unreadType.trustType = TrustType::Unread;
        QCOMPARE(judge(unreadType), ScopeAnswer::Unknown);
        scope.operatingSystems = {"windows"};
        QCOMPARE(judge(device("PC")), ScopeAnswer::In);
        CloudDeviceRecord unread = device("PC");
        unread.operatingSystem = {Presence::UnknownWrongType, {}};
        QCOMPARE(judge(unread), ScopeAnswer::Unknown);
        scope.operatingSystems = {"iOS"};
        QCOMPARE(judge(device("PC")), ScopeAnswer::Out);
        scope.operatingSystems.clear();
        scope.include = {"KIOSK-*"};
        QCOMPARE(judge(device("kiosk-1")), ScopeAnswer::In);
        QCOMPARE(judge(device("PC")), ScopeAnswer::Out);
        scope.exclude = {"{00112233-4455-6677-8899-AABBCCDDEEFF}"};
        QCOMPARE(judge(device("kiosk-1")), ScopeAnswer::Out);
        scope = {};
        scope.exclude = {"a.b"}; // a dot is a dot
        QCOMPARE(judge(device("axb")), ScopeAnswer::In);
        CloudDeviceRecord nameless = device("");
        nameless.displayName.presence = Presence::UnknownNotRead;
        QCOMPARE(judge(nameless), ScopeAnswer::Unknown);
    }

    void ownersAreAskedForBySidThenByImmutableId()
    {
        CloudUserRecord user;
        QVERIFY(!questionFor(user).asked && questionFor(user).status == OwnerStatus::Unknown);
        user.securityIdentifier = user.immutableId = {Presence::Absent, {}};
        QCOMPARE(questionFor(user).status, OwnerStatus::CloudOnly);
        user.immutableId = {Presence::Known, "XLxAxxJrZVyP8slwzdHG6Q=="};
        QVERIFY(questionFor(user).asked);
        QCOMPARE(questionFor(user).immutableId.size(), std::size_t(16));
        user.immutableId = {Presence::Known, "not sixteen bytes"};
        QCOMPARE(questionFor(user).status, OwnerStatus::Elsewhere);
        user.securityIdentifier = {Presence::Known, "S-1-5-21-1-2-3-4"};
        QVERIFY(questionFor(user).asked && questionFor(user).immutableId.empty());
        user.securityIdentifier = {Presence::Known, "no SID"};
        QVERIFY(!questionFor(user).asked); // the immutable id must not answer for it
        user.securityIdentifier = {Presence::UnknownLimited, {}};
        QVERIFY(!questionFor(user).asked && questionFor(user).status == OwnerStatus::Unknown);
    }

    void equalRulesHaveEqualFingerprints()
    {
        Rules one, two;
        one.scope.include = {"a", "b"};
        two.scope.include = {"b", "a"};
        QCOMPARE(fingerprintOf(one), fingerprintOf(two));
        two.scope.include = {"a,b"};
        QVERIFY(fingerprintOf(one) != fingerprintOf(two));
        two = one;
        two.flow.privilegedOwners = true;
        QVERIFY(fingerprintOf(one) != fingerprintOf(two));
    }
};

QTEST_APPLESS_MAIN(TestRules)
#include "tst_rules.moc"
