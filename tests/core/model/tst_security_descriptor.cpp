// SPDX-License-Identifier: Apache-2.0
#include "core/model/security_descriptor.h"

#include <QTest>
#include <memory>
#include <random>

using namespace dwc;

namespace {

std::string littleEndian(std::uint32_t number)
{
    std::string octets;
    for (int i = 0; i < 4; ++i)
        octets += char(number >> (8 * i));
    return octets;
}

std::string descriptor(const Sid &owner, std::uint32_t ownerAt = 20, char control = '\x80')
{
    return std::string("\x01\0\0", 3) + control + littleEndian(ownerAt) + std::string(12, '\0') +
           owner.bytes();
}

/// In memory of its exact size, so that a sanitizer sees every byte read behind the end.
std::optional<Sid> ownerOfExact(std::string_view octets)
{
    const std::unique_ptr<char[]> exact(new char[octets.size()]);
    std::copy(octets.begin(), octets.end(), exact.get());
    return ownerOf({exact.get(), octets.size()});
}

} // namespace

class tst_security_descriptor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheOwner()
    {
        const Sid sid = *Sid::fromText("S-1-5-21-1768310524-3094817266-2501937418-1146");
        QVERIFY(ownerOf(descriptor(sid)) == sid);
        QVERIFY(ownerOf(descriptor(sid) + "more") == sid);
        const std::string withGap = descriptor(sid, 24).insert(20, 4, '\0');
        QVERIFY(ownerOf(withGap) == sid);
    }

    void findsNoneWhereThereIsNone()
    {
        const Sid sid = *Sid::fromText("S-1-5-32-544");
        QVERIFY(!ownerOf(""));
        QVERIFY(!ownerOf(descriptor(sid, 0)));        // no owner
        QVERIFY(!ownerOf(descriptor(sid, 8)));        // inside the header
        QVERIFY(!ownerOf(descriptor(sid, 20, '\0'))); // pointers, not offsets
        QVERIFY(!ownerOf(descriptor(sid, 0xFFFFFFFF)));
        QVERIFY(!ownerOf(descriptor(sid, 0xFFFFFFF0)));
        std::string headerAsSid = descriptor(sid, 0); // whose first bytes would do for a SID
        headerAsSid[1] = 3;
        QVERIFY(!ownerOf(headerAsSid));
        std::string otherRevision = descriptor(sid);
        otherRevision[0] = 2;
        QVERIFY(!ownerOf(otherRevision));
    }

    void survivesEveryCut()
    {
        const std::string whole = descriptor(*Sid::fromText("S-1-5-21-1-2-3-4"));
        for (std::size_t length = 0; length < whole.size(); ++length)
            QVERIFY(!ownerOfExact(std::string_view(whole).substr(0, length)));
        QVERIFY(ownerOfExact(whole));
    }

    void survivesRandomBytes()
    {
        std::mt19937 random(7);
        const std::string whole = descriptor(*Sid::fromText("S-1-5-21-1-2-3-4"));
        for (int i = 0; i < 50'000; ++i) {
            std::string octets = whole.substr(0, random() % (whole.size() + 1));
            for (unsigned changes = random() % 4; changes > 0 && !octets.empty(); --changes)
                octets[random() % octets.size()] = char(random());
            static_cast<void>(ownerOfExact(octets));
        }
    }
};

QTEST_GUILESS_MAIN(tst_security_descriptor)
#include "tst_security_descriptor.moc"
