// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <string_view>

namespace dwc {

using Json = nlohmann::ordered_json;

/// Only what a profile must have.
inline Json smallProfile()
{
    return Json::parse(R"({
        "formatVersion": 1, "id": "6f0d1c52-5a0e-4a3f-9c53-6c0f6a2a9d11", "name": "contoso",
        "cloud": {"tenantId": "11111111-2222-3333-4444-555555555555",
                  "signIn": {"clientId": "99999999-8888-7777-6666-555555555555"}},
        "directory": {"domain": "corp.example", "bind": {"user": "svc-writeback@corp.example"}}})");
}

/// Every key there is, each with a value that is not its default.
inline Json fullProfile()
{
    return Json::parse(R"({
        "formatVersion": 1, "id": "6f0d1c52-5a0e-4a3f-9c53-6c0f6a2a9d11", "name": "contoso", "scenario": "adfs",
        "cloud": {"tenantId": "11111111-2222-3333-4444-555555555555", "environment": "custom",
                  "loginUrl": "https://login.example:8443", "graphUrl": "https://graph.example",
                  "caFile": "/etc/ssl/one.pem",
                  "signIn": {"method": "certificate", "clientId": "99999999-8888-7777-6666-555555555555",
                             "certificateFile": "/etc/one/cert.pem", "keyFile": "/etc/one/key.pem",
                             "secretExpires": "2027-02-28"}},
        "directory": {"domain": "corp.example", "servers": ["dc1.corp.example", "192.0.2.7", "2001:db8::7"],
                      "port": 3269, "transport": "starttls", "caFile": "/etc/ssl/two.pem",
                      "bind": {"method": "kerberos", "user": "CN=svc,OU=Services,DC=corp,DC=example",
                               "keytab": "/etc/krb5.keytab"},
                      "connectorAccount": "CORP\\sync"},
        "scope": {"trustTypes": ["Workplace"], "operatingSystems": ["Windows"], "include": ["PC-*"],
                  "exclude": ["PC-0*"]},
        "flow": {"registeredUsers": true, "lastLogonTimestamp": true, "privilegedOwners": true},
        "removal": {"mode": "delete", "afterDays": 7, "outOfScope": "disable"},
        "guards": {"maxDeletes": 1, "maxDeletePercent": 2, "maxDeletesPerDay": 3, "maxDisables": 4,
                   "maxDisablePercent": 5, "maxCloudDisablePercent": 6, "maxIdentityChanges": 7,
                   "maxSourceShrinkPercent": 8},
        "schedule": {"every": "P1DT2H", "mode": "planOnly"}})");
}

/// The value at a dotted path, made when it is missing.
inline Json &at(Json &root, std::string_view path)
{
    Json *place = &root;
    while (true) {
        const std::size_t dot = path.find('.');
        place = &(*place)[std::string(path.substr(0, dot))];
        if (dot == std::string_view::npos)
            return *place;
        path.remove_prefix(dot + 1);
    }
}

inline void removeAt(Json &root, std::string_view path)
{
    const std::size_t dot = path.rfind('.');
    Json &section = dot == std::string_view::npos ? root : at(root, path.substr(0, dot));
    section.erase(std::string(path.substr(dot + 1)));
}

} // namespace dwc
