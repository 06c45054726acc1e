// SPDX-License-Identifier: Apache-2.0
#include "tests/emulator/faults.h"

#include <nlohmann/json.hpp>
#include <stdexcept>

namespace emulator {

void Faults::merge(const nlohmann::json &json)
{
    for (const auto &[key, value] : json.items()) {
        if (key == "path")
            path = value;
        else if (key == "throttle")
            throttle = value;
        else if (key == "retryAfter")
            retryAfter = value;
        else if (key == "unavailable")
            unavailable = value;
        else if (key == "gatewayTimeout")
            gatewayTimeout = value;
        else if (key == "batchThrottle")
            batchThrottle = value;
        else if (key == "cutJson")
            cutJson = value;
        else if (key == "wrongJson")
            wrongJson = value;
        else if (key == "wrongTypes")
            wrongTypes = value;
        else if (key == "emptyPage")
            emptyPage = value;
        else if (key == "repeatItems")
            repeatItems = value;
        else if (key == "limitedUsers")
            limitedUsers = value;
        else if (key == "foreignNextLink")
            foreignNextLink = value;
        else if (key == "secretExpired")
            secretExpired = value;
        else if (key == "noExpand")
            noExpand = value;
        else if (key == "lack")
            lack = value.get<std::set<std::string>>();
        else if (key == "hideAllBut")
            hideAllBut = value;
        else if (key == "countOffset")
            countOffset = value;
        else if (key == "tokenLifetime")
            tokenLifetime = value;
        else if (key == "delayMs")
            delayMs = value;
        else if (key == "denied")
            denied = value.get<std::set<std::string>>();
        else if (key == "tokenError")
            tokenError = value.is_null() ? std::nullopt
                                         : std::optional(TokenError{value.at("error"), value.at("number")});
        else
            throw std::invalid_argument("no fault '" + key + "'");
    }
}

bool Faults::changePages() const
{
    return cutJson > 0 || wrongJson > 0 || wrongTypes > 0 || emptyPage || repeatItems || limitedUsers ||
           foreignNextLink || noExpand || !lack.empty() || hideAllBut >= 0;
}

} // namespace emulator
