// SPDX-License-Identifier: Apache-2.0
#include "tests/emulator/control_service.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace emulator {

using Json = nlohmann::json;

namespace {

Response ok(const Json &json)
{
    Response response;
    response.contentType = "application/json";
    response.body = json.dump(-1, ' ', true, Json::error_handler_t::replace);
    return response;
}

Response wrong(const std::string &why)
{
    Response response = ok({{"error", why}});
    response.status = 400;
    return response;
}

bool isWritable(const Device &device)
{
    const RawJson &trust = device.property("trustType");
    return !device.deviceId.empty() && (trust == R"("AzureAd")" || trust == R"("ServerAd")") &&
           device.property("alternativeSecurityIds") != "[]";
}

} // namespace

ControlService::ControlService(Tenant &tenant, Generator &generator, Faults &faults, GraphService &graph)
    : m_tenant(tenant), m_generator(generator), m_faults(faults), m_graph(graph)
{
}

Response ControlService::handle(const Request &request)
{
    const std::string path = request.path.toStdString();
    try {
        if (path == "/control/devices" && request.method == "GET")
            return listDevices(request);
        if (path == "/control/devices" && request.method == "POST")
            return addDevice(request);
        if (path.starts_with("/control/devices/") && request.method == "PATCH")
            return patchDevice(request, path.substr(17));
        if (path.starts_with("/control/devices/") && request.method == "DELETE")
            return removeDevice(path.substr(17));
        if (path == "/control/churn" && request.method == "POST")
            return churn(request);
        if (path == "/control/faults" && request.method == "POST") {
            m_faults.merge(Json::parse(request.body.toStdString()));
            return ok(Json::object());
        }
        if (path == "/control/faults" && request.method == "DELETE") {
            m_faults = Faults();
            return ok(Json::object());
        }
        if (path == "/control/tokens")
            return ok({{"tokens", m_graph.issuedTokens()}});
        if (path == "/control/trap")
            return ok({{"requests", m_trapped}});
    } catch (const std::exception &error) {
        return wrong(error.what());
    }
    return wrong("no such call: " + request.method + ' ' + path);
}

Response ControlService::listDevices(const Request &) const
{
    Json devices = Json::array();
    for (const Device &device : m_tenant.devices()) {
        Json one;
        for (std::size_t i = 0; i < kDeviceProperties.size(); ++i) {
            Json value = Json::parse(device.properties[i], nullptr, false);
            one[std::string(kDeviceProperties[i])] = value.is_discarded() ? Json("not valid JSON text") : value;
        }
        one["owners"] = device.owners;
        one["writable"] = isWritable(device);
        devices.push_back(std::move(one));
    }
    Json users = Json::array();
    for (const User &user : m_tenant.users())
        users.push_back({{"id", user.id}, {"kind", user.kind}});
    return ok({{"devices", devices}, {"users", users}});
}

std::string ControlService::userFor(const std::string &kindOrId)
{
    if (m_tenant.findUser(kindOrId))
        return kindOrId;
    const auto users = m_tenant.usersOf(kindOrId);
    if (users.empty())
        throw std::invalid_argument("no user of kind or id '" + kindOrId + "'");
    return users[m_generator.below(std::uint32_t(users.size()))]->id;
}

/// A new device that can be written; members of the body are properties that replace what was drawn, and `owner`.
Response ControlService::addDevice(const Request &request)
{
    const Json body = request.body.isEmpty() ? Json::object() : Json::parse(request.body.toStdString());
    const std::string id = m_tenant.add(m_generator.device(m_tenant)).id;
    const Device &added = *m_tenant.find(id);
    Request patch = request;
    patch.body = QByteArray::fromStdString(body.dump());
    const std::string deviceId = added.deviceId;
    const Response patched = patchDevice(patch, deviceId);
    return patched.status == 200 ? ok({{"deviceId", deviceId}, {"id", id}}) : patched;
}

Response ControlService::patchDevice(const Request &request, const std::string &deviceId)
{
    Device *device = m_tenant.findByDeviceId(deviceId);
    if (!device)
        return wrong("no device " + deviceId);
    const Json body = Json::parse(request.body.toStdString());
    for (const auto &[key, value] : body.items()) {
        if (key == "owner") {
            device->owners = value.is_null() ? std::vector<std::string>() : std::vector{userFor(value)};
            device->users = device->owners;
        } else if (indexOfProperty(kDeviceProperties, key) < 0) {
            return wrong("no property " + key);
        } else {
            device->property(key) = value.dump();
        }
    }
    return ok({{"deviceId", deviceId}, {"id", device->id}});
}

Response ControlService::removeDevice(const std::string &deviceId)
{
    const Device *device = m_tenant.findByDeviceId(deviceId);
    if (!device || !m_tenant.remove(std::string(device->id)))
        return wrong("no device " + deviceId);
    return ok(Json::object());
}

/// {"create": N, "delete": N, "change": N, "seed": S}: counts of devices that can be written; those deleted are
/// enabled ones, so that each shows in the directory. Answers with the device ids of each.
Response ControlService::churn(const Request &request)
{
    const Json body = Json::parse(request.body.toStdString());
    std::vector<std::string> writable;
    for (const Device &device : m_tenant.devices()) {
        if (isWritable(device))
            writable.push_back(device.deviceId);
    }
    std::shuffle(writable.begin(), writable.end(), std::mt19937_64(body.value("seed", 1u)));
    const auto take = [&](std::size_t count, bool onlyEnabled) {
        std::vector<std::string> taken;
        std::erase_if(writable, [&](const std::string &id) {
            const bool fits = !onlyEnabled || m_tenant.findByDeviceId(id)->property("accountEnabled") == "true";
            if (taken.size() == count || !fits)
                return false;
            taken.push_back(id);
            return true;
        });
        return taken;
    };
    const auto deleted = take(body.value("delete", 0u), true);
    const auto changed = take(body.value("change", 0u), false);
    std::vector<std::string> created;
    for (const std::string &id : deleted)
        m_tenant.remove(std::string(m_tenant.findByDeviceId(id)->id));
    for (const std::string &id : changed)
        m_generator.change(*m_tenant.findByDeviceId(id));
    for (std::size_t i = 0; i < body.value("create", 0u); ++i)
        created.push_back(m_tenant.add(m_generator.device(m_tenant)).deviceId);
    return ok({{"created", created}, {"deleted", deleted}, {"changed", changed}});
}

} // namespace emulator
