// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/emulator/tenant.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace emulator {

/// Numbers of the properties that $select names, in its order. Nothing when one is not known: that fails the page.
std::optional<std::vector<int>> selected(std::span<const std::string_view> known, const std::string &select,
                                         std::size_t byDefault);

/// `"name":value,…` of the properties named.
void appendProperties(std::string &out, std::span<const std::string_view> names, std::span<const RawJson> values,
                      const std::vector<int> &selection);

using DeviceTest = std::function<bool(const Device &)>;

/// A $filter of the forms this emulator knows: `P eq V`, `P in (V, …)`, `startsWith(displayName,V)`, joined by `and`
/// or by `or`. Nothing for any other.
std::optional<DeviceTest> deviceFilter(const std::string &filter);

/// The ids of `id in ('a','b')` or `id eq 'a'`.
std::optional<std::vector<std::string>> idFilter(const std::string &filter);

} // namespace emulator
