// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>

namespace dwc {

/// Thrown and caught inside this room only: a reader of forty members reads better without forty branches.
struct BadMember
{
    std::string path;
    std::string why;
};

[[noreturn]] inline void bad(std::string path, std::string why)
{
    throw BadMember{std::move(path), std::move(why)};
}

/// An object that must have exactly these members.
class Members
{
public:
    Members(const nlohmann::ordered_json &json, std::string path, std::initializer_list<const char *> names)
        : m_json(json), m_path(std::move(path))
    {
        if (!json.is_object())
            bad(m_path, "is not an object");
        for (const auto &member : json.items()) {
            if (std::ranges::none_of(names, [&](const char *name) { return member.key() == name; }))
                bad(m_path + '.' + member.key(), "is not known");
        }
        for (const char *name : names) {
            if (!json.contains(name))
                bad(m_path + '.' + name, "is missing");
        }
    }

    const nlohmann::ordered_json &at(const char *name) const { return m_json.at(name); }
    std::string path(const char *name) const { return m_path + '.' + name; }

    std::string text(const char *name) const
    {
        if (!at(name).is_string())
            bad(path(name), "is not a text");
        return at(name).get<std::string>();
    }
    std::int64_t integer(const char *name) const
    {
        if (!at(name).is_number_integer())
            bad(path(name), "is not a whole number");
        return at(name).get<std::int64_t>();
    }
    std::uint64_t count(const char *name) const
    {
        if (!at(name).is_number_unsigned())
            bad(path(name), "is not a count");
        return at(name).get<std::uint64_t>();
    }
    bool flag(const char *name) const
    {
        if (!at(name).is_boolean())
            bad(path(name), "is not true or false");
        return at(name).get<bool>();
    }
    const nlohmann::ordered_json &list(const char *name) const
    {
        if (!at(name).is_array())
            bad(path(name), "is not a list");
        return at(name);
    }
    template <class Id>
    Id guid(const char *name) const
    {
        const auto id = Id::fromText(text(name));
        if (!id)
            bad(path(name), "is not a GUID");
        return *id;
    }
    Moment moment(const char *name) const
    {
        const auto moment = momentFromIso(text(name));
        if (!moment)
            bad(path(name), "is not a time");
        return *moment;
    }
    template <class Enum>
    Enum word(const char *name, std::initializer_list<Enum> known) const
    {
        const std::string wanted = text(name);
        for (const Enum value : known) {
            if (nameOf(value) == wanted)
                return value;
        }
        bad(path(name), "is not a word of this format");
    }

private:
    const nlohmann::ordered_json &m_json;
    std::string m_path;
};

} // namespace dwc
