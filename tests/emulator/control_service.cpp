// SPDX-License-Identifier: Apache-2.0
#include "tests/emulator/control_service.h"

#include <algorithm>
#include <nlohmann/json.hpp>

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

ControlService::ControlService(Tenant &tenant, TenantSettings &settings, Generator &generator, Faults &faults,
                               GraphService &graph)
    : m_tenant(tenant), m_settings(settings), m_generator(generator), m_faults(faults), m_graph(graph)
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
        if (path == "/control/tenant" && request.method == "PATCH") {
            m_settings.merge(Json::parse(request.body.toStdString()));
            return ok(Json::object());
        }
        if (path == "/control/faults" && request.method == "POST") {
            m_faults.merge(Json::parse(request.body.toStdString()));
            return ok(Json::object());
        }
        if (path == "/control/faults" && request.method == "DELETE") {
            m_faults = Faults();
            return ok(Json::object());
        }
        if (path == "/control/compression" && request.method == "POST") {
            m_graph.setCompression(Json::parse(request.body.toStdString()).at("gzip"));
            return ok(Json::object());
        }
        if (path == "/control/pages" && request.method == "GET")
            return listPages();
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
            one[std::string(kDeviceProperties[i])] =
                value.is_discarded() ? Json("not valid JSON text") : value;
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

/// Lists that were served since the tenant changed last, with their sizes as they are and by gzip.
Response ControlService::listPages() const
{
    Json pages = Json::array();
    for (const auto &[address, bytes, compressed] : m_graph.preparedPages())
        pages.push_back({{"address", address}, {"bytes", bytes}, {"compressed", compressed}});
    return ok({{"pages", pages}});
}

std::string ControlService::userFor(const std::string &kindOrId)
{
    if (m_tenant.findUser(kindOrId))
        return kindOrId;
    const auto &users = m_tenant.usersOf(kindOrId);
    if (users.empty())
        throw std::invalid_argument("no user of kind or id '" + kindOrId + "'");
    return users[m_generator.below(std::uint32_t(users.size()))]->id;
}

/// A new device that can be written; members of the body are properties that replace what was drawn, and
/// `owner`.
Response ControlService::addDevice(const Request &request)
{
    const Json body = request.body.isEmpty() ? Json::object() : Json::parse(request.body.toStdString());
    const Device added = m_generator.device(m_tenant);
    m_tenant.add(added);
    Request patch = request;
    patch.body = QByteArray::fromStdString(body.dump());
    const Response patched = patchDevice(patch, added.deviceId);
    return patched.status == 200 ? ok({{"deviceId", added.deviceId}, {"id", added.id}}) : patched;
}

Response ControlService::patchDevice(const Request &request, const std::string &deviceId)
{
    std::optional<Device> device = m_tenant.findByDeviceId(deviceId);
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
    m_tenant.update(*device);
    return ok({{"deviceId", deviceId}, {"id", device->id}});
}

Response ControlService::removeDevice(const std::string &deviceId)
{
    const std::optional<Device> device = m_tenant.findByDeviceId(deviceId);
    if (!device)
        return wrong("no device " + deviceId);
    m_tenant.remove({&device->id, 1});
    return ok(Json::object());
}

/// {"create": N, "delete": N, "change": N, "seed": S}: counts of devices that can be written; those deleted
/// are enabled ones, so that each shows in the directory. Answers with the device ids of each.
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
            if (taken.size() == count ||
                (onlyEnabled && m_tenant.findByDeviceId(id)->property("accountEnabled") != "true"))
                return false;
            taken.push_back(id);
            return true;
        });
        return taken;
    };
    const auto deleted = take(body.value("delete", 0u), true);
    const auto changed = take(body.value("change", 0u), false);
    std::vector<std::string> created, gone;
    for (const std::string &id : deleted)
        gone.push_back(m_tenant.findByDeviceId(id)->id);
    m_tenant.remove(gone);
    for (const std::string &id : changed) {
        Device device = *m_tenant.findByDeviceId(id);
        m_generator.change(device);
        m_tenant.update(device);
    }
    for (std::size_t i = 0; i < body.value("create", 0u); ++i) {
        const Device made = m_generator.device(m_tenant);
        m_tenant.add(made);
        created.push_back(made.deviceId);
    }
    return ok({{"created", created}, {"deleted", deleted}, {"changed", changed}});
}

} // namespace emulator
