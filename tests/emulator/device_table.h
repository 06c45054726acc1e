// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/emulator/device.h"
#include "tests/emulator/spool_posix.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace emulator {

/// The devices of a tenant in the order in which they came. They lie packed in a spool and are given out as
/// copies; memory holds some hundred bytes of index for each.
class DeviceTable
{
public:
    std::size_t size() const { return m_rows.size(); }
    bool empty() const { return m_rows.empty(); }
    Device operator[](std::size_t number) const;
    /// The device's `deviceId`, cheaper than the whole device.
    std::string_view deviceIdOf(std::size_t number) const;

    std::optional<std::size_t> find(std::string_view objectId) const;
    /// Of devices with the same id the first.
    std::optional<std::size_t> findByDeviceId(std::string_view deviceId) const;

    void add(const Device &device);
    void replace(std::size_t number, const Device &device);
    /// Ids that no device has do not matter.
    void remove(std::span<const std::string> objectIds);

    class Iterator
    {
    public:
        using value_type = Device;
        using difference_type = std::ptrdiff_t;
        Iterator() = default;
        Iterator(const DeviceTable *table, std::size_t number) : m_table(table), m_number(number) {}
        Device operator*() const { return (*m_table)[m_number]; }
        Iterator &operator++()
        {
            ++m_number;
            return *this;
        }
        Iterator operator++(int) { return {m_table, m_number++}; }
        bool operator==(const Iterator &) const = default;

    private:
        const DeviceTable *m_table = nullptr;
        std::size_t m_number = 0;
    };
    Iterator begin() const { return {this, 0}; }
    Iterator end() const { return {this, size()}; }

private:
    using Index = std::unordered_map<std::string_view, std::uint32_t>;
    std::string_view pack(const Device &device);
    void index(std::size_t number);

    Spool m_spool;
    std::string m_packed;                 ///< one device, before it is appended
    std::vector<std::string_view> m_rows; ///< packed devices
    Index m_byId, m_byDeviceId;           ///< keys are views into the spool
};

} // namespace emulator
