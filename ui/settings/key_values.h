// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settings/profile.h"
#include "core/settings/profile_keys.h"
#include "core/settings/profile_problem.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace dwc {

/// The key of that path; it has to be one of the table.
const ProfileKey &profileKeyAt(std::string_view path);

/// The values of a profile's keys as they stand in fields: as typed, perhaps wrong.
class KeyValues
{
public:
    /// Those of the profile. What belongs to it and is no key (its place) goes along to profile().
    explicit KeyValues(Profile profile = {});

    const nlohmann::ordered_json &value(std::string_view path) const;
    /// Text of a key that takes one word or text.
    std::string text(std::string_view path) const;
    void set(std::string_view path, nlohmann::ordered_json value);

    /// False for a key that means nothing beside the others, such as an origin in a cloud of Microsoft's.
    bool isUsed(std::string_view path) const;
    /// As it would stand in the file: empty when the key is not used.
    nlohmann::ordered_json written(std::string_view path) const;

    /// What `dwctl profile check` would say of the file that would be written.
    std::vector<ProfileProblem> problems() const;
    /// Wrong values have their defaults; ask problems() before.
    Profile profile() const;

private:
    std::string file() const;

    Profile m_base;
    std::map<std::string, nlohmann::ordered_json, std::less<>> m_values;
};

struct KeyChange
{
    std::string path;
    nlohmann::ordered_json before;
    nlohmann::ordered_json after;
};

/// In the order of the table.
std::vector<KeyChange> changesBetween(const KeyValues &before, const KeyValues &after);

/// Which secrets would be sent to another place than before, and so have to be given again.
struct SecretsAskedAgain
{
    bool client = false;
    bool directory = false;

    bool operator==(const SecretsAskedAgain &) const = default;
};
/// A trust anchor file of another name counts as another anchor: files are not looked into here.
SecretsAskedAgain secretsAskedAgain(const Profile &before, const Profile &after);

} // namespace dwc
