// SPDX-License-Identifier: Apache-2.0
#include "core/report/json_lines.h"

namespace dwc {

using Json = nlohmann::ordered_json;

Json cellJson(const Cell &cell)
{
    switch (cell.kind) {
    case Cell::Kind::None: return nullptr;
    case Cell::Kind::Flag: return cell.flag;
    case Cell::Kind::Number: return cell.number;
    case Cell::Kind::Text: return cell.text;
    }
    return nullptr;
}

std::string jsonText(const Json &object)
{
    return object.dump(-1, ' ', true, Json::error_handler_t::replace);
}

} // namespace dwc
