// SPDX-License-Identifier: Apache-2.0
#include "core/settings/write_profile.h"

#include "core/settings/profile_file_posix.h"
#include "core/settings/profile_keys.h"
#include "core/settings/read_profile.h"

#include <nlohmann/json.hpp>

namespace dwc {

using Json = nlohmann::ordered_json;

namespace {

/// The object that holds the last word of a path, made when it is missing.
Json &sectionFor(Json &root, std::string_view path, std::string_view &name)
{
    Json *section = &root;
    for (std::size_t dot = path.find('.'); dot != std::string_view::npos; dot = path.find('.')) {
        section = &(*section)[std::string(path.substr(0, dot))];
        path.remove_prefix(dot + 1);
    }
    name = path;
    return *section;
}

} // namespace

Json profileJson(const Profile &profile)
{
    Json root = Json::object();
    for (const ProfileKey &key : profileKeys()) {
        const Json value = key.get(profile);
        if (!isWritten(key, value))
            continue;
        std::string_view name;
        Json &section = sectionFor(root, key.path, name);
        section[std::string(name)] = value;
    }
    return root;
}

Result<void> writeProfile(const std::string &path, const Profile &profile, IfThere ifThere)
{
    const std::string text = profileJson(profile).dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
    if (const auto again = profileFrom(text); !again)
        return tl::unexpected(again.error());
    return writeFileWhole(path, text, ifThere);
}

} // namespace dwc
