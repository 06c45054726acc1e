// SPDX-License-Identifier: Apache-2.0
#include "core/base/printable.h"
#include "core/cloud/device_page.h"

#include <QDir>
#include <QTest>

using namespace dwc;

namespace {

const QString kFolder = QStringLiteral(DWC_SOURCE_DIR "/tests/data/graph");

std::string contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(path));
    return file.readAll().toStdString();
}

std::string presenceText(Presence presence)
{
    switch (presence) {
    case Presence::Absent: return "absent";
    case Presence::Known: return "known";
    case Presence::UnknownNotRead: return "not read";
    case Presence::UnknownWrongType: return "wrong type";
    default: return "unknown";
    }
}

std::string valueText(std::string_view text)
{
    return "'" + printable(text) + "'";
}
std::string valueText(bool value)
{
    return value ? "true" : "false";
}
std::string valueText(std::int64_t value)
{
    return std::to_string(value);
}
std::string valueText(Moment moment)
{
    return toIso(moment);
}
std::string valueText(const TextList &list)
{
    std::string text;
    for (const std::string_view one : list)
        text += (text.empty() ? "" : " ") + valueText(one);
    return text;
}

template <class T>
void line(std::string &out, const char *name, const Attribute<T> &attribute)
{
    out += std::string("  ") + name + ": " +
           (attribute.isKnown() ? valueText(attribute.value) : presenceText(attribute.presence)) + "\n";
}

std::string ownersText(const CloudSnapshot &snapshot, const CloudDevice &device)
{
    const auto owners = device.owners();
    std::string text = presenceText(owners.presence);
    for (const std::uint32_t number : owners.value)
        text += " " + snapshot.user(number).id.text();
    return "  owners: " + text + "\n";
}

std::string dump(const CloudSnapshot &snapshot)
{
    std::string out;
    for (std::uint32_t i = 0; i < snapshot.size(); ++i) {
        const CloudDevice device = snapshot.device(i);
        const std::string type = device.trustType() == TrustType::Unread
                                     ? "unread"
                                     : "'" + std::string(nameOf(device.trustType())) + "'";
        out += device.deviceId().text() + " object " + device.objectId().text() + ' ' + type +
               (snapshot.collides(i) ? " collides" : "") + "\n";
        line(out, "name", device.displayName());
        line(out, "enabled", device.accountEnabled());
        line(out, "managed", device.isManaged());
        line(out, "compliant", device.isCompliant());
        line(out, "system", device.operatingSystem());
        line(out, "version", device.operatingSystemVersion());
        line(out, "deviceVersion", device.deviceVersion());
        line(out, "lastSignIn", device.lastSignIn());
        line(out, "registered", device.registered());
        line(out, "keys", device.keys());
        line(out, "physicalIds", device.physicalIds());
        out += ownersText(snapshot, device);
    }
    for (const CloudObjectId id : snapshot.withoutDeviceId())
        out += "without device id: " + id.text() + "\n";
    return out;
}

/// What the readers make of a page, as text.
std::string readingOf(std::string body)
{
    Page page;
    DevicePage devices;
    CloudSnapshotBuilder builder({});
    std::vector<CloudObjectId> ownersMissing;
    Result<void> read = page.read(std::move(body));
    if (read)
        read = devices.store(page, builder, ownersMissing);
    if (!read)
        return std::string(codeOf(read.error().kind)) + "\n";
    std::string out =
        "next: " + std::string(page.nextLink()) + "\ncount: " + std::to_string(builder.deviceCount()) + "\n";
    out += dump(*builder.finish({}));
    for (const CloudObjectId id : ownersMissing)
        out += "owners missing: " + id.text() + "\n";
    return out;
}

} // namespace

class TestDevicePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAPageAsExpected_data()
    {
        QTest::addColumn<QString>("name");
        const auto files = QDir(kFolder).entryList({QStringLiteral("*.json")});
        QVERIFY(files.size() > 20);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file.chopped(5);
    }

    /// With DWC_REWRITE_EXPECTED set the expectations are written instead: look at the difference before
    /// keeping it.
    void readsAPageAsExpected()
    {
        QFETCH(QString, name);
        const std::string reading = readingOf(contents(kFolder + u'/' + name + QStringLiteral(".json")));
        const QString expected = kFolder + u'/' + name + QStringLiteral(".expected");
        if (qEnvironmentVariableIsSet("DWC_REWRITE_EXPECTED")) {
            QFile file(expected);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(reading.data(), qint64(reading.size()));
            return;
        }
        QCOMPARE(QString::fromStdString(reading), QString::fromStdString(contents(expected)));
    }

    void aReaderUsedAgainRemembersNothingOfThePageBefore()
    {
        DevicePage devices;
        std::vector<CloudObjectId> ownersMissing;
        for (const char *name : {"/typical.json", "/cut.json", "/owners.json", "/missing.json"}) {
            const std::string body = contents(kFolder + QString::fromLatin1(name));
            Page page;
            CloudSnapshotBuilder builder({});
            if (!page.read(body))
                continue;
            QVERIFY(devices.store(page, builder, ownersMissing));
        }
        Page page;
        CloudSnapshotBuilder builder({});
        QVERIFY(page.read(contents(kFolder + QStringLiteral("/missing.json"))));
        QVERIFY(devices.store(page, builder, ownersMissing));
        const auto snapshot = builder.finish({});
        QCOMPARE(snapshot->device(0).keys().presence, Presence::UnknownNotRead);
        QCOMPARE(snapshot->device(0).owners().presence, Presence::UnknownNotRead);
        QCOMPARE(snapshot->device(0).displayName().presence, Presence::UnknownNotRead);
    }

    void everyCutOfAPageIsRefused()
    {
        const std::string whole = contents(kFolder + QStringLiteral("/typical.json"));
        for (std::size_t length = 0; length + 2 < whole.size(); length += 7) {
            Page page;
            QVERIFY2(!page.read(whole.substr(0, length)), std::to_string(length).c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TestDevicePage)
#include "tst_device_page.moc"
