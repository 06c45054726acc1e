// SPDX-License-Identifier: Apache-2.0
#include "core/settings/profile_keys.h"

namespace dwc {

using Json = nlohmann::ordered_json;

namespace {

Json listOf(Json items)
{
    return {{"type", "array"}, {"items", std::move(items)}};
}

Json formOf(const ProfileKey &key)
{
    switch (key.type) {
    case KeyType::Word: return {{"type", "string"}, {"enum", key.words}};
    case KeyType::Words: {
        Json form = listOf({{"type", "string"}, {"enum", key.words}});
        form["minItems"] = 1;
        return form;
    }
    case KeyType::Guid: return {{"type", "string"}, {"format", "uuid"}};
    case KeyType::Number: return {{"type", "integer"}, {"minimum", key.least}, {"maximum", key.most}};
    case KeyType::Flag: return {{"type", "boolean"}};
    case KeyType::Texts:
    case KeyType::Hosts: return listOf({{"type", "string"}, {"minLength", 1}});
    case KeyType::Origin: return {{"type", "string"}, {"pattern", "^https://[^/]+$"}};
    case KeyType::Path: return {{"type", "string"}, {"pattern", "^/"}};
    case KeyType::Duration: return {{"type", "string"}, {"format", "duration"}};
    case KeyType::Date: return {{"type", "string"}, {"format", "date"}};
    case KeyType::Text:
    case KeyType::Name:
    case KeyType::Host:
    case KeyType::Account: break;
    }
    return {{"type", "string"}};
}

Json emptyObject()
{
    return {{"type", "object"}, {"additionalProperties", false}, {"properties", Json::object()}};
}

void add(Json &object, std::string_view path, const ProfileKey &key, const Json &standard)
{
    const std::size_t dot = path.find('.');
    const std::string name(path.substr(0, dot));
    Json &properties = object["properties"];
    if (key.mandatory) {
        Json &required = object["required"];
        if (required.is_null())
            required = Json::array();
        if (std::find(required.begin(), required.end(), Json(name)) == required.end())
            required.push_back(name);
    }
    if (dot != std::string_view::npos) {
        if (!properties.contains(name))
            properties[name] = emptyObject();
        add(properties[name], path.substr(dot + 1), key, standard);
        return;
    }
    Json form = formOf(key);
    form["description"] = key.description;
    if (!key.mandatory && isWritten(key, standard))
        form["default"] = standard;
    properties[name] = std::move(form);
}

} // namespace

Json profileSchema()
{
    Json root = emptyObject();
    root["$schema"] = "https://json-schema.org/draft/2020-12/schema";
    root["title"] = "Profile of Device Writeback Console, format 1";
    const Profile standard;
    for (const ProfileKey &key : profileKeys())
        add(root, key.path, key, key.get(standard));
    return root;
}

} // namespace dwc
