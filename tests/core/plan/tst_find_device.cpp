// SPDX-License-Identifier: Apache-2.0
#include "core/plan/find_device.h"

#include <QTest>

using namespace dwc;

namespace {

const DeviceId kFirst = *DeviceId::fromText("d0000000-0000-0000-0000-000000000001");
const DeviceId kSecond = *DeviceId::fromText("d0000000-0000-0000-0000-0000000000ab");
const CloudObjectId kObject = *CloudObjectId::fromText("c0000000-0000-0000-0000-0000000000cd");

Result<DeviceId> find(std::string_view asked, std::string_view secondName = "SECOND")
{
    DeviceFinder finder(asked);
    finder.offer(kFirst, {}, "FIRST");
    finder.offer(kSecond, kObject, secondName);
    finder.offer(kSecond, kObject, secondName); // known from both sides
    finder.offer(DeviceId(), {}, "without an id");
    return finder.found();
}

} // namespace

class TestFindDevice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAnyNotationOfAnId()
    {
        for (const char *text :
             {"d0000000-0000-0000-0000-0000000000ab", "D0000000-0000-0000-0000-0000000000AB",
              "{d0000000-0000-0000-0000-0000000000ab}", "d00000000000000000000000000000ab",
              "c0000000-0000-0000-0000-0000000000cd", "{C00000000000000000000000000000CD}"})
            QCOMPARE(find(text).value(), kSecond);
    }

    void takesAnExactName()
    {
        QCOMPARE(find("FIRST").value(), kFirst);
        QCOMPARE(find("first").error().kind, ErrorKind::NoSuchDevice);
        QCOMPARE(find("").error().kind, ErrorKind::NoSuchDevice);
        QCOMPARE(find("without an id").error().kind, ErrorKind::NoSuchDevice);
    }

    void tellsThatANameIsAmbiguous()
    {
        const auto found = find("FIRST", "FIRST");
        QCOMPARE(found.error().kind, ErrorKind::AmbiguousDevice);
        QCOMPARE(found.error().detail, kFirst.text() + ", " + kSecond.text());
    }

    void aDeviceNamedLikeAnothersIdDoesNotAnswerToIt()
    {
        QCOMPARE(find(kFirst.text(), kFirst.text()).value(), kFirst);
        QCOMPARE(
            find("d0000000-0000-0000-0000-00000000ffff", "d0000000-0000-0000-0000-00000000ffff").error().kind,
            ErrorKind::NoSuchDevice);
    }

    void aDeviceIdComesBeforeAnObjectId()
    {
        DeviceFinder finder(kFirst.text());
        finder.offer(kFirst, {}, {});
        finder.offer(kSecond, CloudObjectId{kFirst.bytes}, {});
        QCOMPARE(finder.found().value(), kFirst);
    }

    void theNilIdIsNobodys()
    {
        QCOMPARE(find("00000000-0000-0000-0000-000000000000").error().kind, ErrorKind::NoSuchDevice);
    }
};

QTEST_APPLESS_MAIN(TestFindDevice)
#include "tst_find_device.moc"
