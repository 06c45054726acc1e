// SPDX-License-Identifier: Apache-2.0
#include "core/settings/read_profile.h"

#include "core/settings/check_value.h"
#include "core/settings/cloud_table.h"
#include "core/settings/nearest_word.h"
#include "core/settings/profile_grammar.h"
#include "core/settings/profile_keys.h"

#include <algorithm>
#include <set>

namespace dwc {

using Json = nlohmann::ordered_json;

namespace {

std::string_view lastPart(std::string_view path)
{
    return path.substr(path.rfind('.') + 1); // npos + 1 is 0
}

std::string_view sectionOf(std::string_view path)
{
    const std::size_t dot = path.rfind('.');
    return dot == std::string_view::npos ? std::string_view() : path.substr(0, dot);
}

bool isSection(std::string_view path)
{
    return std::ranges::any_of(profileKeys(), [&](const ProfileKey &key) {
        return key.path.size() > path.size() && key.path.starts_with(path) && key.path[path.size()] == '.';
    });
}

const ProfileKey *keyAt(std::string_view path)
{
    const auto found = std::ranges::find(profileKeys(), path, &ProfileKey::path);
    return found == profileKeys().end() ? nullptr : &*found;
}

/// A slip in the last word weighs more than a wrong section, so that a key in the wrong place finds the right
/// one.
std::string nearestKey(const std::string &path)
{
    std::set<std::string_view> candidates;
    for (const ProfileKey &key : profileKeys()) {
        for (std::string_view name = key.path; !name.empty(); name = sectionOf(name))
            candidates.insert(name);
    }
    std::string_view nearest;
    std::size_t smallest = SIZE_MAX;
    for (const std::string_view candidate : candidates) {
        const std::size_t distance = 4 * editDistance(lastPart(path), lastPart(candidate)) +
                                     editDistance(sectionOf(path), sectionOf(candidate));
        if (distance < smallest) {
            smallest = distance;
            nearest = candidate;
        }
    }
    return std::string(nearest);
}

class Reader
{
public:
    ProfileReading read(std::string_view text)
    {
        if (const auto problem = problemWithGrammar(text)) {
            m_reading.problems.push_back(*problem);
            return std::move(m_reading);
        }
        const Json root = Json::parse(text, nullptr, false);
        if (!root.is_object()) {
            add(ProfileFault::WrongType, {}, "object");
            return std::move(m_reading);
        }
        walk(root, {});
        addMissing();
        for (const ProfileProblem &problem : problemsBetweenKeys(m_reading.profile)) {
            if (!followsFromAnother(problem))
                m_reading.problems.push_back(problem);
        }
        fillOrigins(m_reading.profile);
        return std::move(m_reading);
    }

private:
    void walk(const Json &object, const std::string &section)
    {
        for (const auto &[name, value] : object.items()) {
            const std::string path = section.empty() ? name : section + '.' + name;
            const bool plainName = name.find('.') == std::string::npos;
            if (const ProfileKey *key = plainName ? keyAt(path) : nullptr)
                take(*key, value);
            else if (!plainName || !isSection(path))
                add(ProfileFault::UnknownKey, path, nearestKey(path));
            else if (!value.is_object())
                add(ProfileFault::WrongType, path, "object");
            else
                walk(value, path);
        }
    }

    void take(const ProfileKey &key, const Json &value)
    {
        m_met.insert(key.path);
        if (const auto problem = problemWith(key, value))
            add(problem->fault, problem->key, problem->argument);
        else if (isWritten(key, value))
            key.put(m_reading.profile, value);
    }

    void addMissing()
    {
        for (const ProfileKey &key : profileKeys()) {
            if (key.mandatory && !m_met.contains(key.path))
                add(ProfileFault::MissingKey, std::string(key.path), {});
        }
    }

    /// Told by the wrong key already, itself or the one that decides whether it is needed.
    bool followsFromAnother(const ProfileProblem &problem) const
    {
        const std::string decides = problem.fault == ProfileFault::WrongPair
                                        ? std::string("directory.bind.method")
                                        : problem.argument.substr(0, problem.argument.find(' '));
        return m_wrong.contains(problem.key) || m_wrong.contains(decides);
    }

    void add(ProfileFault fault, const std::string &key, std::string argument)
    {
        m_wrong.insert(key);
        m_reading.problems.push_back({fault, key, std::move(argument)});
    }

    ProfileReading m_reading;
    std::set<std::string_view> m_met;
    std::set<std::string> m_wrong; ///< not judged a second time
};

} // namespace

ProfileReading readProfile(std::string_view text)
{
    return Reader().read(text);
}

Result<Profile> profileFrom(std::string_view text)
{
    ProfileReading reading = readProfile(text);
    if (!reading.problems.empty())
        return tl::unexpected(toError(reading.problems.front()));
    return std::move(reading.profile);
}

} // namespace dwc
