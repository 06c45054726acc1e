// SPDX-License-Identifier: Apache-2.0
#include "app/cli/views/error_json.h"

#include "app/words/error_text.h"

#include <nlohmann/json.hpp>

namespace dwc {

nlohmann::ordered_json errorJson(const Error &error)
{
    return {{"formatVersion", 1},
            {"error",
             {{"code", codeOf(error.kind)}, {"message", messageOf(error)}, {"advice", adviceOf(error)}}}};
}

} // namespace dwc
