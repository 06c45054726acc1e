// SPDX-License-Identifier: Apache-2.0
#include "core/prepare/forest_look.h"

namespace dwc {

namespace {

CheckResult resultOf(std::string_view check, DirectoryFacts &facts)
{
    return std::get<CheckResult (*)(DirectoryFacts &)>(findCheck(check)->run)(facts);
}

} // namespace

void addBlocker(std::vector<Blocker> &blockers, std::string_view check, DirectoryFacts &facts)
{
    CheckResult result = resultOf(check, facts);
    if (result.state == CheckState::Failed)
        blockers.push_back({std::string(check), std::move(result)});
}

std::vector<Blocker> placeBlockers(DirectoryFacts &facts)
{
    std::vector<Blocker> blockers;
    addBlocker(blockers, "directory.controller", facts);
    if (facts.services() && facts.services()->size() > 1)
        addBlocker(blockers, "forest.service", facts);
    if (facts.services() && facts.services()->size() == 1)
        addBlocker(blockers, "forest.container", facts);
    return blockers;
}

Result<ForestState> forestStateOf(DirectoryFacts &facts, const Sid &account)
{
    const auto &tree = facts.tree();
    if (!tree)
        return tl::unexpected(tree.error());
    const auto &services = facts.services();
    if (!services)
        return tl::unexpected(services.error());
    const auto &point = facts.connectionPoint();
    if (!point)
        return tl::unexpected(point.error());
    ForestState state;
    state.tenant = facts.profile().cloud.tenant;
    state.connectionPoint = *point;
    state.host = facts.controller()->host;
    state.configurationDn = facts.controller()->configurationDn;
    state.domainDn = facts.controller()->domainDn;
    state.account = account;
    state.configuration = facts.configurationContainer();
    state.services = facts.serviceContainer();
    state.configurationObject = (*tree)[0];
    state.servicesObject = (*tree)[1];
    state.hasService = !services->empty();
    if (state.hasService)
        state.service = services->front().object.ref;
    state.container = state.hasService ? Dn(services->front().location)
                                       : Dn::child(state.domainDn, "CN", "RegisteredDevices");
    auto container = facts.objectAt(state.container, false);
    if (!container)
        return tl::unexpected(container.error());
    state.containerObject = std::move(*container);
    return state;
}

CheckResult connectionPointResult(DirectoryFacts &facts)
{
    return resultOf("forest.connectionPoint", facts);
}

Basis basisOf(DirectoryFacts &facts, const ForestState &state)
{
    Basis basis;
    basis.tenant = facts.profile().cloud.tenant;
    basis.forest = facts.controller()->forest;
    basis.domainSid = state.account.parent();
    basis.container.dn = state.container;
    if (state.containerObject)
        basis.container.guid = state.containerObject->object.ref.guid;
    basis.service = state.service;
    basis.domainController = facts.controller()->dnsHostName;
    basis.connectorAccount = state.account.text();
    basis.directoryReadAt = facts.now();
    basis.highestUsn = facts.controller()->highestUsn;
    return basis;
}

} // namespace dwc
