// SPDX-License-Identifier: Apache-2.0
#include "tests/emulator/tenant.h"

#include <nlohmann/json.hpp>

namespace emulator {

RawJson jsonText(std::string_view text)
{
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

Device *Tenant::find(std::string_view objectId)
{
    const auto place = m_byId.find(objectId);
    return place == m_byId.end() ? nullptr : &m_devices[place->second];
}

Device *Tenant::findByDeviceId(std::string_view deviceId)
{
    const auto place = m_byDeviceId.find(deviceId);
    return place == m_byDeviceId.end() ? nullptr : &m_devices[place->second];
}

const User *Tenant::findUser(std::string_view id) const
{
    const auto place = m_userById.find(id);
    return place == m_userById.end() ? nullptr : &m_users[place->second];
}

Device &Tenant::add(Device device)
{
    m_byId[device.id] = m_devices.size();
    m_byDeviceId.emplace(device.deviceId, m_devices.size()); // of colliding ids the first is found
    return m_devices.emplace_back(std::move(device));
}

void Tenant::add(User user)
{
    m_userById[user.id] = m_users.size();
    m_users.push_back(std::move(user));
}

bool Tenant::remove(std::string_view objectId)
{
    const auto place = m_byId.find(objectId);
    if (place == m_byId.end())
        return false;
    m_devices.erase(m_devices.begin() + std::ptrdiff_t(place->second));
    index();
    return true;
}

void Tenant::index()
{
    m_byId.clear();
    m_byDeviceId.clear();
    for (std::size_t i = 0; i < m_devices.size(); ++i) {
        m_byId[m_devices[i].id] = i;
        m_byDeviceId.emplace(m_devices[i].deviceId, i);
    }
}

std::vector<const User *> Tenant::usersOf(std::string_view kind) const
{
    std::vector<const User *> found;
    for (const User &user : m_users) {
        if (user.kind == kind)
            found.push_back(&user);
    }
    return found;
}

} // namespace emulator
