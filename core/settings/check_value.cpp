// SPDX-License-Identifier: Apache-2.0
#include "core/settings/check_value.h"

#include "core/settings/notations.h"

#include <algorithm>

namespace dwc {

using Json = nlohmann::ordered_json;

namespace {

constexpr std::size_t kMaxEntries = 10'000;

struct Fault
{
    ProfileFault fault = ProfileFault::None;
    std::string argument;
};

std::string joined(const std::vector<std::string_view> &words)
{
    std::string text;
    for (const std::string_view word : words)
        text += (text.empty() ? "" : ", ") + std::string(word);
    return text;
}

std::string_view wordFor(KeyType type)
{
    switch (type) {
    case KeyType::Number: return "number";
    case KeyType::Flag: return "flag";
    case KeyType::Words:
    case KeyType::Texts:
    case KeyType::Hosts: return "list";
    default: return "text";
    }
}

bool hasRightType(KeyType type, const Json &value)
{
    const std::string_view word = wordFor(type);
    if (word == "number")
        return value.is_number_integer();
    if (word == "flag")
        return value.is_boolean();
    if (word == "list")
        return value.is_array() &&
               std::ranges::all_of(value, [](const Json &entry) { return entry.is_string(); });
    return value.is_string();
}

bool isAllowed(const ProfileKey &key, const std::string &word)
{
    return std::ranges::find(key.words, word) != key.words.end();
}

Fault faultOfNumber(const ProfileKey &key, const Json &value)
{
    const bool tooLarge = value.is_number_unsigned() && value.get<std::uint64_t>() > std::uint64_t(INT64_MAX);
    if (tooLarge || value.get<std::int64_t>() < key.least || value.get<std::int64_t>() > key.most)
        return {ProfileFault::OutOfRange, std::to_string(key.least) + " to " + std::to_string(key.most)};
    return {};
}

Fault faultOfDuration(const ProfileKey &key, std::string_view text)
{
    const auto seconds = durationFrom(text);
    if (!seconds || *seconds < key.least || *seconds > key.most)
        return {ProfileFault::NotADuration, durationText(key.least) + " to " + durationText(key.most)};
    return {};
}

Fault faultOfText(const ProfileKey &key, const std::string &text)
{
    const auto unless = [](bool right, ProfileFault fault) { return right ? Fault{} : Fault{fault, {}}; };
    if (text.empty())
        return key.mandatory ? Fault{ProfileFault::MissingKey, {}} : Fault{};
    switch (key.type) {
    case KeyType::Name: return unless(isProfileName(text), ProfileFault::NotAName);
    case KeyType::Word:
        return isAllowed(key, text) ? Fault{} : Fault{ProfileFault::NotAllowedWord, joined(key.words)};
    case KeyType::Guid: {
        const auto bytes = guidBytesFromText(text);
        return unless(bytes && *bytes != GuidBytes{}, ProfileFault::NotAGuid);
    }
    case KeyType::Host: return unless(isHostName(text), ProfileFault::NotAHost);
    case KeyType::Account: return unless(isAccount(text), ProfileFault::NotAnAccount);
    case KeyType::Origin: return unless(originFrom(text).has_value(), ProfileFault::NotAnOrigin);
    case KeyType::Path: return unless(isCleanText(text) && text.front() == '/', ProfileFault::NotAPath);
    case KeyType::Duration: return faultOfDuration(key, text);
    case KeyType::Date: return unless(dateFrom(text).has_value(), ProfileFault::NotADate);
    default: return isCleanText(text) ? Fault{} : Fault{ProfileFault::WrongType, "text"};
    }
}

Fault faultOfList(const ProfileKey &key, const Json &list)
{
    if (list.size() > kMaxEntries)
        return {ProfileFault::OutOfRange, "0 to " + std::to_string(kMaxEntries)};
    if (key.type == KeyType::Words && list.empty())
        return {ProfileFault::NotAllowedWord, joined(key.words)};
    for (const Json &entry : list) {
        const auto &text = entry.get_ref<const std::string &>();
        if (key.type == KeyType::Words && !isAllowed(key, text))
            return {ProfileFault::NotAllowedWord, joined(key.words)};
        if (key.type == KeyType::Hosts && !isHostName(text) && !isAddress(text))
            return {ProfileFault::NotAHost, {}};
        if (!isCleanText(text))
            return {ProfileFault::WrongType, "list"};
    }
    return {};
}

} // namespace

std::optional<ProfileProblem> problemWith(const ProfileKey &key, const Json &value)
{
    Fault fault;
    if (!hasRightType(key.type, value))
        fault = {ProfileFault::WrongType, std::string(wordFor(key.type))};
    else if (value.is_number())
        fault = faultOfNumber(key, value);
    else if (value.is_array())
        fault = faultOfList(key, value);
    else if (value.is_string())
        fault = faultOfText(key, value.get_ref<const std::string &>());
    if (fault.fault == ProfileFault::None)
        return std::nullopt;
    return ProfileProblem{fault.fault, std::string(key.path), fault.argument};
}

std::vector<ProfileProblem> problemsBetweenKeys(const Profile &profile)
{
    std::vector<ProfileProblem> problems;
    const auto add = [&](ProfileFault fault, const char *key, const char *argument) {
        problems.push_back({fault, key, argument});
    };
    const bool custom = profile.environment == CloudEnvironment::Custom;
    const std::pair<const char *, const std::string &> origins[] = {
        {"cloud.loginUrl", profile.cloud.loginOrigin}, {"cloud.graphUrl", profile.cloud.graphOrigin}};
    for (const auto &[key, origin] : origins) {
        if (custom && origin.empty())
            add(ProfileFault::NeededWith, key, "cloud.environment custom");
        if (!custom && !origin.empty())
            add(ProfileFault::OnlyWith, key, "cloud.environment custom");
    }
    if (profile.cloud.method == SignInMethod::Certificate) {
        if (profile.cloud.certificateFile.empty())
            add(ProfileFault::NeededWith, "cloud.signIn.certificateFile", "cloud.signIn.method certificate");
        if (profile.cloud.keyFile.empty())
            add(ProfileFault::NeededWith, "cloud.signIn.keyFile", "cloud.signIn.method certificate");
    }
    const DirectorySettings &directory = profile.directory;
    if (directory.bindMethod == BindMethod::Simple) {
        if (directory.transport == Transport::Sasl)
            add(ProfileFault::WrongPair, "directory.transport", "ldaps, starttls");
        if (directory.user.empty())
            add(ProfileFault::NeededWith, "directory.bind.user", "directory.bind.method simple");
        if (!directory.keytab.empty())
            add(ProfileFault::OnlyWith, "directory.bind.keytab", "directory.bind.method kerberos");
    }
    return problems;
}

} // namespace dwc
