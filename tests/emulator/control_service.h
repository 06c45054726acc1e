// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/emulator/exchange.h"
#include "tests/emulator/generator.h"
#include "tests/emulator/graph_service.h"

#include <string>
#include <vector>

namespace emulator {

/// Changes the tenant and turns faults on, for tests. Plain HTTP on the loopback; README.md lists the calls.
class ControlService
{
public:
    ControlService(Tenant &tenant, TenantSettings &settings, Generator &generator, Faults &faults,
                   GraphService &graph);

    Response handle(const Request &request);
    /// Requests that reached the trap, one line each.
    void trapped(std::string line) { m_trapped.push_back(std::move(line)); }

private:
    Response listPages() const;
    Response listDevices(const Request &request) const;
    Response addDevice(const Request &request);
    Response patchDevice(const Request &request, const std::string &deviceId);
    Response removeDevice(const std::string &deviceId);
    Response churn(const Request &request);
    std::string userFor(const std::string &kindOrId);

    Tenant &m_tenant;
    TenantSettings &m_settings;
    Generator &m_generator;
    Faults &m_faults;
    GraphService &m_graph;
    std::vector<std::string> m_trapped;
};

} // namespace emulator
