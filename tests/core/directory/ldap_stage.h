// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/ldap_directory.h"
#include "tests/core/directory/scripted_domain.h"

#include <memory>

namespace dwc::testing {

/// A directory in front of a scripted domain.
class LdapStage
{
protected:
    void beginDomain()
    {
        endDomain();
        m_domain = std::make_unique<ScriptedDomain>();
    }
    void endDomain()
    {
        m_directory.reset();
        m_server.reset();
    }

    Result<DirectoryIdentity> open()
    {
        m_server = std::make_unique<ScriptedLdap>(
            [domain = m_domain.get()](const LdapRequest &request) { return domain->answer(request); });
        DirectorySettings settings;
        settings.domain = "corp.example";
        settings.servers = {"127.0.0.1"};
        settings.port = m_server->port();
        settings.caFile = m_server->caFile();
        settings.user = "svc@corp.example";
        m_directory = std::make_unique<LdapDirectory>(
            settings, []() -> Result<Secret> { return Secret(std::string("password")); });
        return m_directory->identify({});
    }

    Result<std::shared_ptr<const DirectorySnapshot>> readDevices()
    {
        const auto identity = m_directory ? m_directory->identify({}) : open();
        if (!identity)
            return tl::unexpected(identity.error());
        return m_directory->readDevices(identity->container, {}, {});
    }

    std::unique_ptr<ScriptedDomain> m_domain;
    std::unique_ptr<ScriptedLdap> m_server;
    std::unique_ptr<LdapDirectory> m_directory;
};

} // namespace dwc::testing
