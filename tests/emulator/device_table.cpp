// SPDX-License-Identifier: Apache-2.0
#include "tests/emulator/device_table.h"

#include <cstring>
#include <unordered_set>

namespace emulator {

namespace {

void put(std::string &out, std::string_view text)
{
    const auto length = std::uint32_t(text.size());
    out.append(reinterpret_cast<const char *>(&length), sizeof length);
    out.append(text);
}

std::string_view take(std::string_view &packed)
{
    std::uint32_t length = 0;
    std::memcpy(&length, packed.data(), sizeof length);
    const std::string_view text = packed.substr(sizeof length, length);
    packed.remove_prefix(sizeof length + length);
    return text;
}

void putAll(std::string &out, const std::vector<std::string> &texts)
{
    put(out, std::to_string(texts.size()));
    for (const std::string &text : texts)
        put(out, text);
}

std::vector<std::string> takeAll(std::string_view &packed)
{
    std::vector<std::string> texts(std::stoul(std::string(take(packed))));
    for (std::string &text : texts)
        text = take(packed);
    return texts;
}

} // namespace

Device DeviceTable::operator[](std::size_t number) const
{
    std::string_view packed = m_rows[number];
    Device device;
    device.id = take(packed);
    device.deviceId = take(packed);
    for (RawJson &property : device.properties)
        property = take(packed);
    device.owners = takeAll(packed);
    device.users = takeAll(packed);
    return device;
}

std::string_view DeviceTable::deviceIdOf(std::size_t number) const
{
    std::string_view packed = m_rows[number];
    take(packed);
    return take(packed);
}

std::optional<std::size_t> DeviceTable::find(std::string_view objectId) const
{
    const auto place = m_byId.find(objectId);
    return place == m_byId.end() ? std::nullopt : std::optional<std::size_t>(place->second);
}

std::optional<std::size_t> DeviceTable::findByDeviceId(std::string_view deviceId) const
{
    const auto place = m_byDeviceId.find(deviceId);
    return place == m_byDeviceId.end() ? std::nullopt : std::optional<std::size_t>(place->second);
}

std::string_view DeviceTable::pack(const Device &device)
{
    m_packed.clear();
    put(m_packed, device.id);
    put(m_packed, device.deviceId);
    for (const RawJson &property : device.properties)
        put(m_packed, property);
    putAll(m_packed, device.owners);
    putAll(m_packed, device.users);
    return m_spool.append(m_packed);
}

void DeviceTable::index(std::size_t number)
{
    std::string_view packed = m_rows[number];
    m_byId[take(packed)] = std::uint32_t(number);
    m_byDeviceId.emplace(take(packed), number);
}

void DeviceTable::add(const Device &device)
{
    m_rows.push_back(pack(device));
    index(m_rows.size() - 1);
}

void DeviceTable::replace(std::size_t number, const Device &device)
{
    m_rows[number] = pack(device);
}

void DeviceTable::remove(std::span<const std::string> objectIds)
{
    const std::unordered_set<std::string_view> gone(objectIds.begin(), objectIds.end());
    std::erase_if(m_rows, [&](std::string_view packed) { return gone.contains(take(packed)); });
    m_byId.clear();
    m_byDeviceId.clear();
    for (std::size_t number = 0; number < m_rows.size(); ++number)
        index(number);
}

} // namespace emulator
