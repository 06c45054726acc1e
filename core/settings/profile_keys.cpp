// SPDX-License-Identifier: Apache-2.0
#include "core/settings/profile_keys.h"

#include "core/settings/notations.h"

#include <QtGlobal>

namespace dwc {

using Json = nlohmann::ordered_json;

namespace {

using Words = std::vector<std::string_view>;

/// A key whose field has the value's own form: texts, numbers, flags, lists of texts. `field` gives the
/// member of a Profile, constant or not.
template <class Field>
ProfileKey plain(std::string_view path, KeyType type, const char *description, Field field)
{
    ProfileKey key{.path = path, .type = type, .description = description};
    key.get = [field](const Profile &profile) { return Json(field(profile)); };
    key.put = [field](Profile &profile, const Json &value) { value.get_to(field(profile)); };
    return key;
}

template <class Field>
ProfileKey number(std::string_view path, std::int64_t least, std::int64_t most, const char *description,
                  Field field)
{
    ProfileKey key = plain(path, KeyType::Number, description, field);
    key.least = least;
    key.most = most;
    return key;
}

/// The enumerators stand in the order of the words.
template <class Field>
ProfileKey word(std::string_view path, Words words, const char *description, Field field)
{
    ProfileKey key{.path = path, .type = KeyType::Word, .words = words, .description = description};
    key.get = [field, words](const Profile &profile) { return Json(words[std::size_t(field(profile))]); };
    key.put = [field, words](Profile &profile, const Json &value) {
        auto &target = field(profile);
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (words[i] == value.get_ref<const std::string &>())
                target = std::remove_reference_t<decltype(target)>(i);
        }
    };
    return key;
}

template <class Field>
ProfileKey guid(std::string_view path, const char *description, Field field)
{
    using Kind = std::remove_cvref_t<decltype(field(std::declval<Profile &>()))>;
    ProfileKey key{.path = path, .type = KeyType::Guid, .mandatory = true, .description = description};
    key.get = [field](const Profile &profile) {
        return Json(field(profile).isNil() ? std::string() : field(profile).text());
    };
    key.put = [field](Profile &profile, const Json &value) {
        field(profile) = Kind::fromText(value.get_ref<const std::string &>()).value_or(Kind{});
    };
    return key;
}

ProfileKey mandatory(ProfileKey key)
{
    key.mandatory = true;
    return key;
}

ProfileKey formatVersion()
{
    ProfileKey key{
        .path = "formatVersion", .type = KeyType::Number, .mandatory = true, .least = 1, .most = 1};
    key.description = QT_TRANSLATE_NOOP("dwctl", "version of this file's form");
    key.get = [](const Profile &) { return Json(1); };
    key.put = [](Profile &, const Json &) {};
    return key;
}

ProfileKey clientId()
{
    ProfileKey key = mandatory(plain(
        "cloud.signIn.clientId", KeyType::Guid,
        QT_TRANSLATE_NOOP("dwctl", "application id of the app registration"),
        [](auto &p) -> auto & { return p.cloud.clientId; }));
    key.put = [](Profile &profile, const Json &value) {
        const auto bytes = guidBytesFromText(value.get_ref<const std::string &>());
        profile.cloud.clientId = bytes ? guidText(*bytes) : std::string();
    };
    return key;
}

/// Origins are taken from the table of clouds unless the environment is custom, and written only then.
template <class Field>
ProfileKey origin(std::string_view path, const char *description, Field field)
{
    ProfileKey key = plain(path, KeyType::Origin, description, field);
    key.get = [field](const Profile &profile) {
        return Json(profile.environment == CloudEnvironment::Custom ? field(profile) : std::string());
    };
    key.put = [field](Profile &profile, const Json &value) {
        field(profile) = originFrom(value.get_ref<const std::string &>()).value_or(std::string());
    };
    return key;
}

ProfileKey secretExpires()
{
    ProfileKey key{.path = "cloud.signIn.secretExpires", .type = KeyType::Date};
    key.description =
        QT_TRANSLATE_NOOP("dwctl", "day on which the client secret expires, for a warning in time");
    key.get = [](const Profile &profile) {
        return Json(profile.secretExpires ? toIso(*profile.secretExpires).substr(0, 10) : std::string());
    };
    key.put = [](Profile &profile, const Json &value) {
        profile.secretExpires = dateFrom(value.get_ref<const std::string &>());
    };
    return key;
}

ProfileKey trustTypes()
{
    ProfileKey key{
        .path = "scope.trustTypes", .type = KeyType::Words, .words = {"AzureAd", "ServerAd", "Workplace"}};
    key.description =
        QT_TRANSLATE_NOOP("dwctl", "how devices joined: Entra joined, hybrid joined, registered");
    key.get = [](const Profile &profile) {
        Json list = Json::array();
        for (const TrustType type : profile.rules.scope.trustTypes)
            list.push_back(nameOf(type));
        return list;
    };
    key.put = [](Profile &profile, const Json &value) {
        auto &types = profile.rules.scope.trustTypes;
        types.clear();
        for (const Json &entry : value) {
            for (const TrustType type : {TrustType::AzureAd, TrustType::ServerAd, TrustType::Workplace}) {
                if (nameOf(type) == entry.get_ref<const std::string &>())
                    types.push_back(type);
            }
        }
    };
    return key;
}

ProfileKey every()
{
    constexpr std::int64_t kMinute = 60;
    ProfileKey key{
        .path = "schedule.every", .type = KeyType::Duration, .least = kMinute, .most = 7 * 24 * 60 * kMinute};
    key.description = QT_TRANSLATE_NOOP("dwctl", "time between two runs");
    key.get = [](const Profile &profile) { return Json(durationText(profile.schedule.everySeconds)); };
    key.put = [](Profile &profile, const Json &value) {
        profile.schedule.everySeconds = durationFrom(value.get_ref<const std::string &>()).value_or(0);
    };
    return key;
}

using Table = std::vector<ProfileKey>;

void addCloud(Table &t)
{
    t.push_back(guid(
        "cloud.tenantId", QT_TRANSLATE_NOOP("dwctl", "the tenant's id"),
        [](auto &p) -> auto & { return p.cloud.tenant; }));
    t.push_back(word(
        "cloud.environment", {"global", "usgov", "usgovdod", "china", "custom"},
        QT_TRANSLATE_NOOP("dwctl", "which of Microsoft's clouds"),
        [](auto &p) -> auto & { return p.environment; }));
    t.push_back(origin(
        "cloud.loginUrl", QT_TRANSLATE_NOOP("dwctl", "origin of the sign-in service, custom only"),
        [](auto &p) -> auto & { return p.cloud.loginOrigin; }));
    t.push_back(origin(
        "cloud.graphUrl", QT_TRANSLATE_NOOP("dwctl", "origin of Graph, custom only"),
        [](auto &p) -> auto & { return p.cloud.graphOrigin; }));
    t.push_back(plain(
        "cloud.caFile", KeyType::Path,
        QT_TRANSLATE_NOOP("dwctl", "certificates added to the system's authorities, PEM"),
        [](auto &p) -> auto & { return p.cloud.caFile; }));
    t.push_back(word(
        "cloud.signIn.method", {"clientSecret", "certificate", "deviceCode", "browser"},
        QT_TRANSLATE_NOOP("dwctl", "how to sign in to the cloud"),
        [](auto &p) -> auto & { return p.cloud.method; }));
    t.push_back(clientId());
    t.push_back(plain(
        "cloud.signIn.certificateFile", KeyType::Path,
        QT_TRANSLATE_NOOP("dwctl", "certificate of the app registration, PEM"),
        [](auto &p) -> auto & { return p.cloud.certificateFile; }));
    t.push_back(plain(
        "cloud.signIn.keyFile", KeyType::Path,
        QT_TRANSLATE_NOOP("dwctl", "private key of that certificate, PEM"),
        [](auto &p) -> auto & { return p.cloud.keyFile; }));
    t.push_back(secretExpires());
}

void addDirectory(Table &t)
{
    t.push_back(mandatory(plain(
        "directory.domain", KeyType::Host,
        QT_TRANSLATE_NOOP("dwctl", "DNS name of the domain that holds the devices"),
        [](auto &p) -> auto & { return p.directory.domain; })));
    t.push_back(plain(
        "directory.servers", KeyType::Hosts,
        QT_TRANSLATE_NOOP("dwctl", "domain controllers, tried in order; empty: found by the domain's name"),
        [](auto &p) -> auto & { return p.directory.servers; }));
    t.push_back(number(
        "directory.port", 0, 65535, QT_TRANSLATE_NOOP("dwctl", "0: 636 for ldaps, else 389"),
        [](auto &p) -> auto & { return p.directory.port; }));
    t.push_back(word(
        "directory.transport", {"ldaps", "starttls", "sasl"},
        QT_TRANSLATE_NOOP("dwctl", "how the connection is protected"),
        [](auto &p) -> auto & { return p.directory.transport; }));
    t.push_back(plain(
        "directory.caFile", KeyType::Path,
        QT_TRANSLATE_NOOP("dwctl", "certificates that replace the system's authorities, PEM"),
        [](auto &p) -> auto & { return p.directory.caFile; }));
    t.push_back(word(
        "directory.bind.method", {"simple", "kerberos"},
        QT_TRANSLATE_NOOP("dwctl", "how to sign in to the directory"),
        [](auto &p) -> auto & { return p.directory.bindMethod; }));
    t.push_back(plain(
        "directory.bind.user", KeyType::Account,
        QT_TRANSLATE_NOOP("dwctl", "the account that binds: user@domain or its DN"),
        [](auto &p) -> auto & { return p.directory.user; }));
    t.push_back(plain(
        "directory.bind.keytab", KeyType::Path, QT_TRANSLATE_NOOP("dwctl", "keys for kerberos"),
        [](auto &p) -> auto & { return p.directory.keytab; }));
    t.push_back(plain(
        "directory.connectorAccount", KeyType::Text,
        QT_TRANSLATE_NOOP("dwctl", "the account to judge when it is not the one that binds"),
        [](auto &p) -> auto & { return p.directory.connectorAccount; }));
}

void addRules(Table &t)
{
    t.push_back(trustTypes());
    t.push_back(plain(
        "scope.operatingSystems", KeyType::Texts,
        QT_TRANSLATE_NOOP("dwctl", "operating systems as Graph names them; empty: all"),
        [](auto &p) -> auto & { return p.rules.scope.operatingSystems; }));
    t.push_back(plain(
        "scope.include", KeyType::Texts,
        QT_TRANSLATE_NOOP("dwctl", "device ids, or names with * as a wildcard; empty: all"),
        [](auto &p) -> auto & { return p.rules.scope.include; }));
    t.push_back(plain(
        "scope.exclude", KeyType::Texts, QT_TRANSLATE_NOOP("dwctl", "the same; wins over include"),
        [](auto &p) -> auto & { return p.rules.scope.exclude; }));
    t.push_back(plain(
        "flow.registeredUsers", KeyType::Flag,
        QT_TRANSLATE_NOOP("dwctl", "write the users registered on a device"),
        [](auto &p) -> auto & { return p.rules.flow.registeredUsers; }));
    t.push_back(plain(
        "flow.lastLogonTimestamp", KeyType::Flag,
        QT_TRANSLATE_NOOP("dwctl", "write the approximate time of the last sign-in"),
        [](auto &p) -> auto & { return p.rules.flow.lastLogonTimestamp; }));
    t.push_back(plain(
        "flow.privilegedOwners", KeyType::Flag,
        QT_TRANSLATE_NOOP("dwctl", "write owners that are privileged accounts"),
        [](auto &p) -> auto & { return p.rules.flow.privilegedOwners; }));
    t.push_back(word(
        "removal.mode", {"disableThenDelete", "delete", "disable"},
        QT_TRANSLATE_NOOP("dwctl", "what happens to the object of a device that is gone"),
        [](auto &p) -> auto & { return p.rules.removal.mode; }));
    t.push_back(number(
        "removal.afterDays", 0, 3650,
        QT_TRANSLATE_NOOP("dwctl", "days a device is missing before its object is deleted"),
        [](auto &p) -> auto & { return p.rules.removal.afterDays; }));
    t.push_back(word(
        "removal.outOfScope", {"keep", "disable", "delete"},
        QT_TRANSLATE_NOOP("dwctl", "what happens to the object of a device out of scope"),
        [](auto &p) -> auto & { return p.rules.removal.outOfScope; }));
}

void addGuards(Table &t)
{
    constexpr std::int64_t kMany = 10'000'000;
    t.push_back(number(
        "guards.maxDeletes", 0, kMany, QT_TRANSLATE_NOOP("dwctl", "deletes in one run"),
        [](auto &p) -> auto & { return p.guards.maxDeletes; }));
    t.push_back(number(
        "guards.maxDeletePercent", 0, 100, QT_TRANSLATE_NOOP("dwctl", "deletes as a share of our objects"),
        [](auto &p) -> auto & { return p.guards.maxDeletePercent; }));
    t.push_back(number(
        "guards.maxDeletesPerDay", 0, kMany, QT_TRANSLATE_NOOP("dwctl", "deletes of one day (UTC)"),
        [](auto &p) -> auto & { return p.guards.maxDeletesPerDay; }));
    t.push_back(number(
        "guards.maxDisables", 0, kMany,
        QT_TRANSLATE_NOOP("dwctl", "objects disabled for being gone or out of scope"),
        [](auto &p) -> auto & { return p.guards.maxDisables; }));
    t.push_back(number(
        "guards.maxDisablePercent", 0, 100, QT_TRANSLATE_NOOP("dwctl", "these as a share of our objects"),
        [](auto &p) -> auto & { return p.guards.maxDisablePercent; }));
    t.push_back(number(
        "guards.maxCloudDisablePercent", 0, 100,
        QT_TRANSLATE_NOOP("dwctl", "devices the cloud disabled, as a share of our objects"),
        [](auto &p) -> auto & { return p.guards.maxCloudDisablePercent; }));
    t.push_back(number(
        "guards.maxIdentityChanges", 0, kMany,
        QT_TRANSLATE_NOOP("dwctl", "existing objects whose owner, users or keys change"),
        [](auto &p) -> auto & { return p.guards.maxIdentityChanges; }));
    t.push_back(number(
        "guards.maxSourceShrinkPercent", 0, 100,
        QT_TRANSLATE_NOOP("dwctl", "how far the cloud's list may shrink within seven days"),
        [](auto &p) -> auto & { return p.guards.maxSourceShrinkPercent; }));
}

Table makeTable()
{
    Table t{formatVersion()};
    t.push_back(guid(
        "id", QT_TRANSLATE_NOOP("dwctl", "random; secrets and data belong to it"),
        [](auto &p) -> auto & { return p.id; }));
    t.push_back(mandatory(plain(
        "name", KeyType::Name, QT_TRANSLATE_NOOP("dwctl", "what the profile is called"),
        [](auto &p) -> auto & { return p.name; })));
    t.push_back(word(
        "scenario", {"undecided", "adfs", "whfbCertificateTrust"},
        QT_TRANSLATE_NOOP("dwctl", "what the devices are written for"),
        [](auto &p) -> auto & { return p.scenario; }));
    addCloud(t);
    addDirectory(t);
    addRules(t);
    addGuards(t);
    t.push_back(every());
    t.push_back(word(
        "schedule.mode", {"apply", "planOnly"},
        QT_TRANSLATE_NOOP("dwctl", "whether an unattended run writes"),
        [](auto &p) -> auto & { return p.schedule.mode; }));
    return t;
}

} // namespace

std::span<const ProfileKey> profileKeys()
{
    static const Table table = makeTable();
    return table;
}

bool isWritten(const ProfileKey &key, const Json &value)
{
    return key.mandatory || !value.is_string() || !value.get_ref<const std::string &>().empty();
}

} // namespace dwc
