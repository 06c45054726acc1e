// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <set>
#include <string>

namespace emulator {

/// An answer of the token endpoint: an error and its AADSTS number.
struct TokenError
{
    std::string error;
    int number = 0;
};

/// What goes wrong, turned on by the control interface. Counters go down with each answer they spoil. Faults
/// of pages leave lists of one item alone: those are probes.
struct Faults
{
    std::string path = "/devices"; ///< counters spoil answers whose path has this in it
    int throttle = 0;              ///< 429
    int retryAfter = -1;           ///< seconds sent with 429 and 503; -1: no header
    int unavailable = 0;           ///< 503
    int gatewayTimeout = 0;        ///< 504
    int batchThrottle = 0;         ///< parts of a batch that get 429
    int cutJson = 0;               ///< body ends in the middle
    int wrongJson = 0;             ///< not JSON at all
    int wrongTypes = 0;            ///< `value` is no list
    bool emptyPage = false;        ///< the first page is empty and has a next link
    bool repeatItems = false;      ///< each page begins with the last item of the one before
    bool limitedUsers = false;     ///< users are @odata.type and id only
    bool foreignNextLink = false;  ///< the next link names the trap's host
    bool secretExpired = false;
    bool noExpand = false;        ///< $expand is refused
    std::set<std::string> lack;   ///< device ids that lists silently leave out; they are counted
    std::int64_t hideAllBut = -1; ///< lists and counts have the first N devices only
    std::int64_t countOffset = 0; ///< added to /devices/$count
    int tokenLifetime = 3600;     ///< seconds
    int delayMs = 0;
    std::set<std::string> denied;         ///< first segments of paths, such as "users", "organization": 403
    std::optional<TokenError> tokenError; ///< in place of every token

    /// Whether any of those that change what pages and lists hold is on.
    bool changePages() const;
    /// Sets the members named; an unknown name throws std::invalid_argument.
    void merge(const nlohmann::json &json);
};

} // namespace emulator
