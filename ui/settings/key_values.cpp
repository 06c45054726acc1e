// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/key_values.h"

#include "core/settings/read_profile.h"
#include "core/settings/secret_places.h"

#include <QtGlobal>
#include <algorithm>

namespace dwc {

using Json = nlohmann::ordered_json;

namespace {

Json emptyOf(const ProfileKey &key)
{
    return key.get(Profile{}).is_array() ? Json::array() : Json(std::string());
}

void putInto(Json &root, std::string_view path, const Json &value)
{
    Json *place = &root;
    for (std::size_t dot = path.find('.'); dot != std::string_view::npos; dot = path.find('.')) {
        place = &(*place)[std::string(path.substr(0, dot))];
        path.remove_prefix(dot + 1);
    }
    (*place)[std::string(path)] = value;
}

std::string placeWithoutFile(Profile profile, SecretName name)
{
    profile.directory.caFile.clear();
    return secretPlace(profile, name).place;
}

} // namespace

const ProfileKey &profileKeyAt(std::string_view path)
{
    const auto found = std::ranges::find(profileKeys(), path, &ProfileKey::path);
    Q_ASSERT(found != profileKeys().end());
    return *found;
}

KeyValues::KeyValues(Profile profile) : m_base(std::move(profile))
{
    for (const ProfileKey &key : profileKeys())
        m_values[std::string(key.path)] = key.get(m_base);
}

const Json &KeyValues::value(std::string_view path) const
{
    const auto found = m_values.find(path);
    Q_ASSERT(found != m_values.end());
    return found->second;
}

std::string KeyValues::text(std::string_view path) const
{
    const Json &held = value(path);
    return held.is_string() ? held.get<std::string>() : std::string();
}

void KeyValues::set(std::string_view path, Json value)
{
    m_values[std::string(path)] = std::move(value);
}

bool KeyValues::isUsed(std::string_view path) const
{
    if (path == "cloud.loginUrl" || path == "cloud.graphUrl")
        return text("cloud.environment") == "custom";
    if (path == "directory.bind.keytab")
        return text("directory.bind.method") == "kerberos";
    if (path == "cloud.signIn.certificateFile" || path == "cloud.signIn.keyFile")
        return text("cloud.signIn.method") == "certificate" || !text(path).empty();
    if (path == "cloud.signIn.secretExpires")
        return text("cloud.signIn.method") == "clientSecret" || !text(path).empty();
    return true;
}

Json KeyValues::written(std::string_view path) const
{
    return isUsed(path) ? value(path) : emptyOf(profileKeyAt(path));
}

std::string KeyValues::file() const
{
    Json root = Json::object();
    for (const ProfileKey &key : profileKeys()) {
        const Json value = written(key.path);
        if (isWritten(key, value))
            putInto(root, key.path, value);
    }
    return root.dump(2, ' ', false, Json::error_handler_t::replace);
}

std::vector<ProfileProblem> KeyValues::problems() const
{
    return readProfile(file()).problems;
}

Profile KeyValues::profile() const
{
    Profile profile = readProfile(file()).profile;
    profile.place = m_base.place;
    profile.directory.lastController = m_base.directory.lastController;
    return profile;
}

std::vector<KeyChange> changesBetween(const KeyValues &before, const KeyValues &after)
{
    std::vector<KeyChange> changes;
    for (const ProfileKey &key : profileKeys()) {
        KeyChange change{std::string(key.path), before.written(key.path), after.written(key.path)};
        if (change.before != change.after)
            changes.push_back(std::move(change));
    }
    return changes;
}

SecretsAskedAgain secretsAskedAgain(const Profile &before, const Profile &after)
{
    const auto moved = [&](SecretName name) {
        return placeWithoutFile(before, name) != placeWithoutFile(after, name);
    };
    SecretsAskedAgain asked;
    asked.client = after.cloud.method == SignInMethod::ClientSecret && moved(SecretName::ClientSecret);
    asked.directory =
        after.directory.bindMethod == BindMethod::Simple &&
        (moved(SecretName::DirectoryPassword) || before.directory.caFile != after.directory.caFile);
    return asked;
}

} // namespace dwc
