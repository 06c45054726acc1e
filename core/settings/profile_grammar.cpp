// SPDX-License-Identifier: Apache-2.0
#include "core/settings/profile_grammar.h"

#include "core/settings/read_profile.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <vector>

namespace dwc {

using Json = nlohmann::ordered_json;

namespace {

class Walker final : public nlohmann::json_sax<Json>
{
public:
    explicit Walker(std::string_view text) : m_text(text) {}
    const std::optional<ProfileProblem> &problem() const { return m_problem; }

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t &) override { return true; }
    bool string(string_t &) override { return true; }
    bool binary(binary_t &) override { return true; }
    bool start_object(std::size_t) override { return enter(); }
    bool start_array(std::size_t) override { return enter(); }
    bool end_object() override { return leave(); }
    bool end_array() override { return leave(); }

    bool key(string_t &name) override
    {
        Level &level = m_levels.back();
        level.present = name;
        if (!level.names.insert(name).second)
            return stop(ProfileFault::RepeatedKey, {});
        return level.names.size() <= kMaxProfileKeys ||
               stop(ProfileFault::TooManyKeys, std::to_string(kMaxProfileKeys));
    }

    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &) override
    {
        const auto end = m_text.begin() + std::ptrdiff_t(std::min(position, m_text.size()));
        const auto line = std::count(m_text.begin(), end, '\n') + 1;
        m_problem = ProfileProblem{ProfileFault::NotJson, {}, std::to_string(line)};
        return false;
    }

private:
    struct Level
    {
        std::set<std::string> names;
        std::string present;
    };

    bool enter()
    {
        if (m_levels.size() == kMaxProfileDepth)
            return stop(ProfileFault::TooDeep, std::to_string(kMaxProfileDepth));
        m_levels.emplace_back();
        return true;
    }
    bool leave()
    {
        m_levels.pop_back();
        return true;
    }
    bool stop(ProfileFault fault, std::string argument)
    {
        std::string path;
        for (const Level &level : m_levels) {
            if (!level.present.empty())
                path += (path.empty() ? "" : ".") + level.present;
        }
        m_problem = ProfileProblem{fault, path, std::move(argument)};
        return false;
    }

    std::string_view m_text;
    std::vector<Level> m_levels;
    std::optional<ProfileProblem> m_problem;
};

} // namespace

std::optional<ProfileProblem> problemWithGrammar(std::string_view text)
{
    if (text.size() > kMaxProfileBytes)
        return ProfileProblem{ProfileFault::TooLarge, {}, std::to_string(kMaxProfileBytes)};
    Walker walker(text);
    Json::sax_parse(text, &walker);
    return walker.problem();
}

} // namespace dwc
