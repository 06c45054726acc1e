// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/emulator/device_table.h"

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace emulator {

/// All objects of one tenant. Devices keep the order in which they came; each is given out as a copy.
class Tenant
{
public:
    const DeviceTable &devices() const { return m_devices; }
    const std::deque<User> &users() const { return m_users; }
    std::optional<Device> find(std::string_view objectId) const;
    std::optional<Device> findByDeviceId(std::string_view deviceId) const;
    const User *findUser(std::string_view id) const;
    const std::vector<const User *> &usersOf(const std::string &kind) const;

    void add(const Device &device);
    void add(User user);
    /// The device of that object id, as it is now; both ids stay.
    void update(const Device &device);
    void remove(std::span<const std::string> objectIds);
    /// Another number after each change: what was made of the tenant before is out of date.
    std::uint64_t version() const { return m_version; }

private:
    DeviceTable m_devices;
    std::deque<User> m_users; ///< do not move
    std::map<std::string, const User *, std::less<>> m_userById;
    std::map<std::string, std::vector<const User *>> m_usersByKind;
    std::uint64_t m_version = 0;
};

} // namespace emulator
