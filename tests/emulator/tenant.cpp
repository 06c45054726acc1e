// SPDX-License-Identifier: Apache-2.0
#include "tests/emulator/tenant.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace emulator {

RawJson jsonText(std::string_view text)
{
    const auto isPlain = [](char c) { return c >= ' ' && c <= '~' && c != '"' && c != '\\'; };
    if (std::ranges::all_of(text, isPlain)) // nearly always, and a million times
        return '"' + std::string(text) + '"';
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::optional<Device> Tenant::find(std::string_view objectId) const
{
    const auto number = m_devices.find(objectId);
    return number ? std::optional(m_devices[*number]) : std::nullopt;
}

std::optional<Device> Tenant::findByDeviceId(std::string_view deviceId) const
{
    const auto number = m_devices.findByDeviceId(deviceId);
    return number ? std::optional(m_devices[*number]) : std::nullopt;
}

const User *Tenant::findUser(std::string_view id) const
{
    const auto place = m_userById.find(id);
    return place == m_userById.end() ? nullptr : place->second;
}

const std::vector<const User *> &Tenant::usersOf(const std::string &kind) const
{
    static const std::vector<const User *> nobody;
    const auto place = m_usersByKind.find(kind);
    return place == m_usersByKind.end() ? nobody : place->second;
}

void Tenant::add(const Device &device)
{
    m_devices.add(device);
    ++m_version;
}

void Tenant::add(User user)
{
    const User &added = m_users.emplace_back(std::move(user));
    m_userById[added.id] = &added;
    m_usersByKind[added.kind].push_back(&added);
    ++m_version;
}

void Tenant::update(const Device &device)
{
    if (const auto number = m_devices.find(device.id)) {
        m_devices.replace(*number, device);
        ++m_version;
    }
}

void Tenant::remove(std::span<const std::string> objectIds)
{
    m_devices.remove(objectIds);
    ++m_version;
}

} // namespace emulator
