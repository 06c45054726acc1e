// SPDX-License-Identifier: Apache-2.0
#include "tests/emulator/generator.h"

namespace emulator {

namespace {

/// Names as JSON: some of them no text could hold.
const std::array<RawJson, 18> &hostileNames()
{
    static const std::array<RawJson, 18> names{
        R"("<b>bold</b><img src=x onerror=alert(1)>")",
        R"("\u001b[31mred\u001b[0m\u001b]0;title\u0007")",
        R"("abc\u202egnp.exe")",
        R"("nul\u0000inside")",
        R"("line\r\nbreak\u2028more")",
        '"' + std::string(10'000, 'A') + '"',
        '"' + std::string(255, 'B') + "\\ud83d\\ude00\"", // a surrogate pair across the limit of 256
        R"("lone \ud800 surrogate")",
        R"("=CMD|' /C calc'!A0")",
        R"("@SUM(1+1)*cmd")",
        R"("")",
        R"("   ")",
        R"(" leading and trailing ")",
        R"("CN=fake,DC=corp\\,DC=example")",
        R"("*)(objectClass=*")",
        R"("\u0085\u009b31mC1\u200bzero\ufeffbom")",
        R"("'; DROP TABLE devices; --")",
        "null",
    };
    return names;
}

} // namespace

void Generator::makeHostile(Device &device, std::size_t number)
{
    const auto set = [&](std::string_view property, RawJson value) { device.property(property) = std::move(value); };
    set("displayName", hostileNames()[number % hostileNames().size()]);
    switch (number % 11) {
    case 0: set("physicalIds", R"(["[GID]:g:1","[gid]:G:1","[GID]:g:1",""," ","\u0000"])"); break;
    case 1: set("physicalIds", "[\"[HWID]:h:" + std::string(5'000, '9') + "\",\"\\u001b[2J\"]"); break;
    case 2: set("deviceVersion", "99999999999"); break;
    case 3: set("operatingSystem", '"' + std::string(3'000, 'o') + '"'); break;
    case 4: set("operatingSystemVersion", "17"); break; // another type
    case 5: set("isManaged", R"("yes")"); break;        // another type
    case 6: set("physicalIds", R"({"not":"a list"})"); break;
    case 7: set("approximateLastSignInDateTime", R"("yesterday")"); break;
    case 8: set("physicalIds", R"(["ﬀ-ligature","ff-ligature","Straße","STRASSE","two  spaces","two spaces"])"); break;
    case 9: set("operatingSystem", R"("\u202e\u0007")"); break;
    default: break;
    }
    switch (number % 17) {
    case 3: set("alternativeSecurityIds", R"([{"type":2,"identityProvider":null,"key":"bm90IGEga2V5"}])"); break;
    case 5: set("alternativeSecurityIds", R"([{"type":2,"identityProvider":null,"key":"%%%"},{"type":1,"key":null}])"); break;
    case 7: set("alternativeSecurityIds", R"("text")"); break;
    case 9: set("accountEnabled", "null"); break;
    case 11: set("accountEnabled", R"("true")"); break;
    default: break;
    }
}

void Generator::addCollisions(Tenant &tenant)
{
    const auto &devices = tenant.devices();
    if (devices.size() < 4)
        return;
    Device twinKey = device(tenant);
    twinKey.property("alternativeSecurityIds") = devices[1].property("alternativeSecurityIds");
    Device twinId = device(tenant);
    twinId.deviceId = devices[2].deviceId;
    twinId.property("deviceId") = devices[2].property("deviceId");
    Device noId = device(tenant);
    noId.deviceId.clear();
    noId.property("deviceId") = "null";
    Device badId = device(tenant);
    badId.deviceId = "not-a-guid";
    badId.property("deviceId") = R"("not-a-guid")";
    for (Device *made : {&twinKey, &twinId, &noId, &badId})
        tenant.add(std::move(*made));
}

} // namespace emulator
