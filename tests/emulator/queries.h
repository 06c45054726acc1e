// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/emulator/exchange.h"

#include <charconv>
#include <optional>
#include <string>

namespace emulator {

constexpr std::size_t kDefaultPage = 100;
constexpr std::size_t kMaxPage = 999;

inline std::optional<std::size_t> numberOf(const std::string &text)
{
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

inline Response unsupported(const std::string &message)
{
    return errorResponse(400, "Request_UnsupportedQuery", message);
}

inline Response notFound(const std::string &what)
{
    return errorResponse(404, "Request_ResourceNotFound",
                         "Resource '" + what +
                             "' does not exist or one of its queried reference-property objects "
                             "are not present.");
}

inline bool isAdvanced(const Request &request)
{
    return request.header("consistencylevel") == "eventual";
}

} // namespace emulator
