// SPDX-License-Identifier: Apache-2.0
#include "tests/emulator/generator.h"

#include <QString>
#include <algorithm>
#include <nlohmann/json.hpp>

namespace emulator {

using Json = nlohmann::json;

namespace {

constexpr std::array kNames =
    std::to_array<std::string_view>({"DESKTOP", "LAPTOP", "SURFACE", "KIOSK", "Büro-Gerät", "Ноутбук", "電腦",
                                     "محمول", "Φορητός", "Ordenador-Señal"});

User userOf(std::string id, std::string kind, const Json &values)
{
    User user{std::move(id), std::move(kind), {}};
    for (std::size_t i = 0; i < kUserProperties.size(); ++i) {
        const std::string name(kUserProperties[i]);
        user.properties[i] = values.contains(name) ? values[name].dump() : "null";
    }
    user.properties[0] = jsonText(user.id);
    return user;
}

std::string base64OfGuid(const std::string &text)
{
    QByteArray bytes = QByteArray::fromHex(QByteArray::fromStdString(text).replace('-', ""));
    for (const auto &[a, b] :
         {std::pair{0, 3}, {1, 2}, {4, 5}, {6, 7}}) // Windows order, as Entra Connect sends it
        std::swap(bytes[a], bytes[b]);
    return bytes.toBase64().toStdString();
}

} // namespace

Generator::Generator(const GeneratorOptions &options, const QByteArray &people)
    : m_options(options), m_people(people), m_random(options.seed)
{
}

std::string Generator::hex(std::size_t digits)
{
    constexpr char kHex[] = "0123456789abcdef";
    std::string text(digits, '0');
    for (std::size_t i = 0; i < digits; i += 16) {
        std::uint64_t drawn = m_random();
        for (std::size_t j = i; j < std::min(i + 16, digits); ++j, drawn >>= 4)
            text[j] = kHex[drawn & 15];
    }
    return text;
}

std::string Generator::guid()
{
    return hex(8) + '-' + hex(4) + "-4" + hex(3) + "-a" + hex(3) + '-' + hex(12);
}

RawJson Generator::key()
{
    QString thumbprint = QString::fromStdString(hex(40)).toUpper();
    QByteArray hash = QByteArray::fromHex(QByteArray::fromStdString(hex(64))).toBase64();
    const QString text = QStringLiteral("X509:<SHA1-TP-PUBKEY>") + thumbprint + QString::fromLatin1(hash);
    const QByteArray octets(reinterpret_cast<const char *>(text.utf16()),
                            text.size() * 2); // UTF-16LE on this machine
    return R"({"type":2,"identityProvider":null,"key":")" + octets.toBase64().toStdString() + "\"}";
}

RawJson Generator::physicalIds(const std::string &objectId, const std::string &owner)
{
    const std::string number = std::to_string(6755390000000000ull + m_random() % 1'000'000'000);
    RawJson ids = R"(["[USER-GID]:)" + (owner.empty() ? objectId : owner) + ':' + number + R"(","[GID]:g:)" +
                  number + R"(","[HWID]:h:)" + number;
    if (below(3) == 0)
        ids += R"(","[ZTDID]:)" + guid();
    return ids + "\"]";
}

RawJson Generator::moment()
{
    constexpr std::array kFractions = std::to_array<std::string_view>({"", ".5", ".123", ".1234567"});
    char text[40];
    std::snprintf(text, sizeof text, "\"2026-%02u-%02uT%02u:%02u:%02u", 1 + below(10), 1 + below(28),
                  below(24), below(60), below(60));
    return std::string(text) + std::string(kFractions[below(kFractions.size())]) + "Z\"";
}

std::string Generator::name()
{
    std::string suffix = hex(6);
    for (char &c : suffix)
        c = char(std::toupper(c));
    const std::uint32_t kind = below(40); // other scripts are the exception
    return std::string(kNames[kind < kNames.size() ? kind : kind % 4]) + '-' + suffix;
}

Device Generator::device(const Tenant &tenant)
{
    Device device;
    device.id = guid();
    device.deviceId = guid();
    device.properties.fill("null");
    const std::uint32_t draw = below(10);
    const auto &owners = tenant.usersOf(draw < 6 ? "home" : draw < 8 ? "homeImmutable" : "cloud");
    std::string owner;
    if (!owners.empty() && draw != 9) {
        owner = owners[below(std::uint32_t(owners.size()))]->id;
        device.owners = device.users = {owner};
    }
    const bool hybrid = below(3) == 0;
    const bool managed = below(4) != 0;
    const auto set = [&](std::string_view property, RawJson value) {
        device.property(property) = std::move(value);
    };
    set("id", jsonText(device.id));
    set("deviceId", jsonText(device.deviceId));
    set("displayName", jsonText(name()));
    set("accountEnabled", below(20) ? "true" : "false");
    set("alternativeSecurityIds", '[' + key() + ']');
    set("approximateLastSignInDateTime", below(10) ? moment() : "null");
    set("registrationDateTime", moment());
    set("deviceOwnership", hybrid ? R"("Company")" : R"("company")");
    set("deviceVersion", below(12) ? "2" : "null");
    set("isManaged", managed ? "true" : below(2) ? "false" : "null");
    set("isCompliant", managed ? (below(5) ? "true" : "false") : "null");
    set("managementType", managed ? R"("MDM")" : "null");
    set("operatingSystem", R"("Windows")");
    set("operatingSystemVersion", jsonText("10.0.26100." + std::to_string(1000 + below(40) * 25)));
    set("physicalIds", physicalIds(device.id, owner));
    set("profileType", R"("RegisteredDevice")");
    set("systemLabels", "[]");
    set("trustType", hybrid ? R"("ServerAd")" : R"("AzureAd")");
    set("onPremisesSyncEnabled", hybrid ? "true" : "null");
    set("extensionAttributes", "{}");
    return device;
}

void Generator::change(Device &device)
{
    switch (below(5)) {
    case 0: device.property("displayName") = jsonText(name()); break;
    case 1:
        device.property("operatingSystemVersion") =
            jsonText("10.0.27000." + std::to_string(m_random() % 100'000));
        break;
    case 2: device.property("physicalIds") = physicalIds(device.id, {}); break;
    case 3:
        device.property("isCompliant") = device.property("isCompliant") == "true" ? "false" : "true";
        break;
    default:
        device.property("accountEnabled") = device.property("accountEnabled") == "true" ? "false" : "true";
        break;
    }
}

void Generator::addPeople(Tenant &tenant, const QByteArray &people)
{
    const Json parsed = Json::parse(people.toStdString());
    const Json &list = parsed.is_array()           ? parsed
                       : parsed.contains("people") ? parsed["people"]
                                                   : parsed["users"];
    std::size_t number = 0;
    for (const Json &person : list) {
        const bool privileged = person.value("privileged", false);
        const bool byImmutableId = !privileged && number++ % 4 == 3;
        std::string immutableId = base64OfGuid(person["objectGUID"].get<std::string>());
        for (const char *key : {"consistencyGuid", "mS-DS-ConsistencyGuid"}) {
            if (person.contains(key) && person[key].is_string())
                immutableId = person[key].get<std::string>();
        }
        Json values{{"displayName", person.value("displayName", "")},
                    {"accountEnabled", true},
                    {"onPremisesSyncEnabled", true},
                    {"onPremisesImmutableId", immutableId},
                    {"onPremisesSamAccountName", person.value("sAMAccountName", "")},
                    {"onPremisesDomainName", "corp.example"}};
        for (const char *key : {"UPN", "userPrincipalName"}) {
            if (person.contains(key))
                values["userPrincipalName"] = person[key];
        }
        if (!byImmutableId)
            values["onPremisesSecurityIdentifier"] = person["objectSid"];
        tenant.add(userOf(guid(),
                          privileged      ? "privileged"
                          : byImmutableId ? "homeImmutable"
                                          : "home",
                          values));
    }
}

void Generator::addStrangers(Tenant &tenant)
{
    for (int i = 0; i < 8; ++i) {
        const std::string tag = std::to_string(i);
        tenant.add(userOf(guid(), "cloud",
                          {{"displayName", "Cloud Person " + tag},
                           {"userPrincipalName", "cloud" + tag + "@contoso.example"}}));
    }
    for (int i = 0; i < 4; ++i) {
        const std::string tag = std::to_string(i);
        tenant.add(userOf(
            guid(), "otherForest",
            {{"displayName", "Other Forest " + tag},
             {"userPrincipalName", "other" + tag + "@contoso.example"},
             {"onPremisesSyncEnabled", true},
             {"onPremisesSecurityIdentifier", "S-1-5-21-999888777-1112223334-555666777-11" + tag + "0"}}));
    }
}

void Generator::addExtras(Tenant &tenant)
{
    const std::size_t share = m_options.devices / 10 + 3;
    for (std::size_t i = 0; i < share; ++i) {
        Device registered = device(tenant);
        registered.property("trustType") = R"("Workplace")";
        registered.property("operatingSystem") = below(2) ? R"("IPhone")" : R"("Android")";
        registered.property("deviceOwnership") = R"("personal")";
        tenant.add(std::move(registered));
    }
    for (std::size_t i = 0; i < m_options.devices / 50 + 1; ++i) {
        Device pending = device(tenant);
        pending.property("trustType") = R"("ServerAd")";
        pending.property("alternativeSecurityIds") = "[]";
        pending.property("registrationDateTime") = "null";
        tenant.add(std::move(pending));
    }
    Device unjoined = device(tenant);
    unjoined.property("trustType") = "null";
    tenant.add(std::move(unjoined));
}

Tenant Generator::tenant()
{
    Tenant tenant;
    addPeople(tenant, m_people);
    addStrangers(tenant);
    for (std::size_t i = 0; i < m_options.devices; ++i) {
        Device made = device(tenant);
        if (m_options.hostile)
            makeHostile(made, i);
        tenant.add(std::move(made));
    }
    if (m_options.extras)
        addExtras(tenant);
    if (m_options.hostile)
        addCollisions(tenant);
    return tenant;
}

} // namespace emulator
