// SPDX-License-Identifier: Apache-2.0
#include "tests/emulator/generator.h"
#include "tests/support/nasty_texts.h"

#include <QByteArray>
#include <QString>

namespace emulator {

namespace {

/// What JSON can say and no text can hold, and values of other types than documented.
const std::vector<RawJson> &strangeValues()
{
    static const std::vector<RawJson> values{
        R"("lone \ud800 surrogate")",
        R"("\udc00\uD83D")",
        R"("\ud83dx\ude00")",
        R"("ends in half \ud83d")",
        R"("\uDEAD\ubeef\\ud800")",
        "null",
        "17",
        "true",
        R"(["a list"])",
        R"({"an":"object"})",
    };
    return values;
}

/// Every nasty text and every strange value, one after the other.
RawJson nastyJson(std::size_t number)
{
    static const std::vector<RawJson> all = [] {
        std::vector<RawJson> made = strangeValues();
        for (const dwc::NastyText &text : dwc::nastyTexts()) {
            if (text.isUtf8)
                made.push_back(jsonText(text.octets));
        }
        return made;
    }();
    return all[number % all.size()];
}

RawJson listOf(const std::vector<RawJson> &items)
{
    RawJson list = "[";
    for (const RawJson &item : items)
        list += (list.size() == 1 ? "" : ",") + item;
    return list + ']';
}

/// More values than a directory gives in one answer.
RawJson manyTexts(std::size_t count)
{
    std::vector<RawJson> texts;
    for (std::size_t i = 0; i < count; ++i)
        texts.push_back(jsonText("[OrderId]:" + std::to_string(i)));
    return listOf(texts);
}

RawJson physicalIdsFor(std::size_t number)
{
    switch (number % 9) {
    case 0: return R"(["[GID]:g:1","[gid]:G:1","[GID]:g:1",""," ","\u0000"])"; // twins, and nothing
    case 1: return listOf({jsonText("[HWID]:h:" + std::string(5'000, '9')), jsonText("[HWID]:h:" + std::string(5'001, '9'))});
    case 2: return R"({"not":"a list"})";
    case 3: return R"(["ﬀ-ligature","ff-ligature","Straße","STRASSE","two  spaces","two spaces","İ","i̇"])";
    case 4: return listOf({nastyJson(number), nastyJson(number + 1), nastyJson(number + 2)});
    case 5: return R"([null,"x"])";
    case 6: return "[]";
    default: return listOf({jsonText("[GID]:" + std::to_string(number)), R"("\u202e\ud800")"});
    }
}

RawJson keyOf(const QString &text)
{
    const QByteArray octets(reinterpret_cast<const char *>(text.utf16()), text.size() * 2); // UTF-16LE on this machine
    return R"({"type":2,"identityProvider":null,"key":")" + octets.toBase64().toStdString() + "\"}";
}

QString textOf(const RawJson &key)
{
    const QByteArray all = QByteArray::fromStdString(key);
    const qsizetype at = all.indexOf("\"key\":\"") + 7;
    const QByteArray octets = QByteArray::fromBase64(all.mid(at, all.indexOf('"', at) - at));
    return QString::fromUtf16(reinterpret_cast<const char16_t *>(octets.constData()), octets.size() / 2);
}

/// Keys that are none, beside the device's own where it should still be written.
RawJson keysFor(std::size_t number, const RawJson &own)
{
    const RawJson key = own.substr(1, own.size() - 2);
    const QString text = textOf(key);
    switch (number % 17) {
    case 3: return R"([{"type":2,"identityProvider":null,"key":"bm90IGEga2V5"}])";
    case 5: return R"([{"type":2,"identityProvider":null,"key":"%%%"},{"type":1,"key":null}])";
    case 7: return R"("text")";
    case 8: return listOf({keyOf(text + u'\n'), key, keyOf(QStringLiteral("X509:<I>CN=ca<S>CN=administrator"))});
    case 10: return listOf({key, key, keyOf(text.chopped(1) + u'!')});
    case 12: return R"([{"type":"2","key":"x"}])";
    case 14: return listOf({R"({"type":2})", key});
    default: return own;
    }
}

} // namespace

void Generator::makeHostile(Device &device, std::size_t number)
{
    const auto set = [&](std::string_view property, RawJson value) { device.property(property) = std::move(value); };
    set("displayName", nastyJson(number));
    set("alternativeSecurityIds", keysFor(number, device.property("alternativeSecurityIds")));
    switch (number % 5) {
    case 0: set("physicalIds", physicalIdsFor(number / 5)); break;
    case 1: set("operatingSystem", nastyJson(number + 40)); break;
    case 2: set("operatingSystemVersion", nastyJson(number + 20)); break;
    default: break;
    }
    switch (number % 13) {
    case 2: set("deviceVersion", "99999999999"); break;
    case 3: set("deviceVersion", "-2147483649"); break;
    case 4: set("deviceVersion", "2.5"); break;
    case 5: set("isManaged", R"("yes")"); break;
    case 6: set("isCompliant", "[]"); break;
    case 7: set("approximateLastSignInDateTime", R"("yesterday")"); break;
    case 8: set("approximateLastSignInDateTime", R"("0001-01-01T00:00:00Z")"); break;
    case 9: set("accountEnabled", "null"); break;
    case 10: set("trustType", R"("AzureAd\u0000")"); break;
    case 11: set("accountEnabled", R"("true")"); break;
    case 12: set("operatingSystem", '"' + std::string(3'000, 'o') + '"'); break;
    default: break;
    }
}

void Generator::addCollisions(Tenant &tenant)
{
    const auto &devices = tenant.devices();
    if (devices.size() < 8)
        return;
    const Device second = devices[1], third = devices[2], sixth = devices[6];
    const auto add = [&](const auto &change) {
        Device made = device(tenant);
        change(made);
        tenant.add(std::move(made));
    };
    const auto takeId = [](const std::string &id, const RawJson &shown) {
        return [id, shown](Device &made) {
            made.deviceId = id;
            made.property("deviceId") = shown;
        };
    };
    // keys and ids that stand on two devices, also in another notation
    add([&](Device &made) { made.property("alternativeSecurityIds") = second.property("alternativeSecurityIds"); });
    add([&](Device &made) {
        const RawJson own = sixth.property("alternativeSecurityIds");
        const QString text = textOf(own);
        made.property("alternativeSecurityIds") = '[' + keyOf(text.left(21) + text.mid(21, 40).toLower() + text.mid(61)) + ']';
    });
    add(takeId(third.deviceId, third.property("deviceId")));
    const std::string other = '{' + QString::fromStdString(devices[4].deviceId).toUpper().toStdString() + '}';
    add(takeId(other, jsonText(other)));
    // ids that are none
    add(takeId({}, "null"));
    add(takeId("not-a-guid", R"("not-a-guid")"));
    add(takeId("7", "7"));
    add(takeId("00000000-0000-0000-0000-000000000000", R"("00000000-0000-0000-0000-000000000000")"));
    add(takeId(second.id, jsonText(second.id))); // another device's object id
    add([&](Device &made) { made.property("physicalIds") = manyTexts(1'600); });
    // owners in numbers, and owners who are nobody
    add([&](Device &made) {
        made.owners.clear();
        for (const User *user : tenant.usersOf("home"))
            made.owners.push_back(user->id);
    });
    add([&](Device &made) { made.owners = {guid()}; });
}

} // namespace emulator
