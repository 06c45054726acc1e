// SPDX-License-Identifier: Apache-2.0
#include "core/model/directory_snapshot.h"
#include "core/model/dn.h"
#include "core/model/dn_parent.h"
#include "core/model/guid.h"
#include "core/model/sid.h"

#include <QTest>
#include <algorithm>
#include <unordered_set>

using namespace dwc;

class TestIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theParentBeginsBehindTheFirstCommaThatIsNotEscaped()
    {
        QCOMPARE(parentOf(Dn("CN=a,DC=corp,DC=example")).text(), std::string("DC=corp,DC=example"));
        QCOMPARE(parentOf(Dn(R"(CN=Devices\, Europe,DC=corp)")).text(), std::string("DC=corp"));
        QCOMPARE(parentOf(Dn::child(Dn("DC=corp"), "CN", "a,b")).text(), std::string("DC=corp"));
        QVERIFY(parentOf(Dn("DC=example")).isEmpty());
    }

    void aGuidIsReadInAnyNotation()
    {
        const auto expected = DeviceId::fromText("00112233-4455-6677-8899-aabbccddeeff");
        QVERIFY(expected.has_value());
        for (const char *text : {"{00112233-4455-6677-8899-AABBCCDDEEFF}", "00112233445566778899aabbccddeeff"})
            QVERIFY2(DeviceId::fromText(text) == expected, text);
        for (const char *wrong : {"", "{}", "00112233-4455-6677-8899-aabbccddeef", "00112233-4455-6677-8899-aabbccddeefg",
                                  "0011223344-55-6677-8899-aabbccddeeff", "00112233-4455-6677-8899-aabbccddeeff0"})
            QVERIFY2(!DeviceId::fromText(wrong), wrong);
    }

    void windowsOrderTurnsTheFirstThreeGroups()
    {
        const auto id = *DeviceId::fromText("00112233-4455-6677-8899-aabbccddeeff");
        QCOMPARE(QByteArray::fromStdString(id.windowsBytes()).toHex(), QByteArray("33221100554477668899aabbccddeeff"));
        QVERIFY(DeviceId::fromWindowsBytes(id.windowsBytes()) == id);
        QVERIFY(!DeviceId::fromWindowsBytes("short"));
        QVERIFY(!DeviceId::fromWindowsBytes(id.windowsBytes() + 'x'));
    }

    void sortsAsItsText()
    {
        const auto low = *DeviceId::fromText("00ff0000-0000-0000-0000-000000000000");
        const auto high = *DeviceId::fromText("ff000000-0000-0000-0000-000000000000");
        QVERIFY(low < high);
    }

    void alikeIdsSpreadOverTheirBuckets_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("behind");
        QTest::newRow("of one machine and second") << QByteArray() << QByteArray("-1d2b-103a-9d1f-ad2c2b1c5f01");
        QTest::newRow("counted up") << QByteArray("a0000000-0000-0000-0000-0000") << QByteArray();
    }
    void alikeIdsSpreadOverTheirBuckets()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, behind);
        std::unordered_set<ObjectGuid> ids;
        for (int i = 0; i < 20'000; ++i) {
            const QByteArray number = QByteArray::number(i, 16).rightJustified(8, '0');
            ids.insert(*ObjectGuid::fromText((before + number + behind).toStdString()));
        }
        std::size_t fullest = 0;
        for (std::size_t bucket = 0; bucket < ids.bucket_count(); ++bucket)
            fullest = std::max(fullest, ids.bucket_size(bucket));
        QCOMPARE(ids.size(), std::size_t(20'000));
        QVERIFY2(fullest < 20, std::to_string(fullest).c_str());
    }

    void aSidReadsInBothForms()
    {
        const std::string text = "S-1-5-21-1768310524-3094817266-2501937418-1103";
        const auto sid = Sid::fromText(text);
        QVERIFY(sid.has_value());
        QCOMPARE(sid->text(), text);
        QCOMPARE(sid->rid(), 1103u);
        QCOMPARE(sid->bytes().size(), std::size_t(28));
        QVERIFY(Sid::fromBytes(sid->bytes()) == sid);
        QVERIFY(Sid::fromEitherForm(text) == Sid::fromEitherForm(sid->bytes()));
        QVERIFY(sid->parent().child(1103) == *sid);
        QCOMPARE(Sid::fromText("S-1-5-32-544")->text(), std::string("S-1-5-32-544"));
    }

    void refusesWhatIsNoSid()
    {
        for (const char *wrong : {"", "S-1-", "S-1-5", "S-2-5-21-1", "S-1-5-4294967296", "S-1-5-21-x", "S-1-5-21-1 ", "S-1-5--1",
                                  "S-1-5-1-2-3-4-5-6-7-8-9-10-11-12-13-14-15-16"})
            QVERIFY2(!Sid::fromText(wrong), wrong);
        const std::string bytes = Sid::fromText("S-1-5-21-1-2-3")->bytes();
        for (std::size_t length = 0; length < bytes.size(); ++length)
            QVERIFY(!Sid::fromBytes(bytes.substr(0, length)));
        QVERIFY(!Sid::fromBytes(bytes + 'x'));
    }

    void namesAreEscaped()
    {
        const auto named = [](const char *value) { return Dn::child(Dn("DC=x"), "CN", value).text(); };
        QCOMPARE(named("plain"), std::string("CN=plain,DC=x"));
        QCOMPARE(named("a,b+c\"d\\e<f>g;h=i"), std::string("CN=a\\,b\\+c\\\"d\\\\e\\<f\\>g\\;h\\=i,DC=x"));
        QCOMPARE(named(" #edge "), std::string("CN=\\ #edge\\ ,DC=x"));
        QCOMPARE(named("#edge"), std::string("CN=\\#edge,DC=x"));
        QCOMPARE(named("a\nb"), std::string("CN=a\\0Ab,DC=x"));
    }

    void anAnchorHasTwoForms()
    {
        const auto id = *CloudObjectId::fromText("00112233-4455-6677-8899-aabbccddeeff");
        QVERIFY(anchorFromBytes(id.windowsBytes()) == (Anchor{AnchorForm::Guid, id}));
        QVERIFY(anchorFromBytes("Device_" + id.text()) == (Anchor{AnchorForm::Text, id}));
        QVERIFY(anchorFromBytes("").form == AnchorForm::None);
        QVERIFY(anchorFromBytes("something").form == AnchorForm::Other);
    }
};

QTEST_APPLESS_MAIN(TestIds)
#include "tst_ids.moc"
