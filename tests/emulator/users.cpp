// SPDX-License-Identifier: Apache-2.0
#include "tests/emulator/graph_service.h"
#include "tests/emulator/queries.h"
#include "tests/emulator/selection.h"

#include <algorithm>

namespace emulator {

void GraphService::appendUser(std::string &out, const User &user, const std::vector<int> &selection,
                              bool isLimited) const
{
    out += R"({"@odata.type":"#microsoft.graph.user")";
    if (isLimited || m_faults.limitedUsers) {
        out += ",\"id\":" + jsonText(user.id) + '}';
        return;
    }
    out += ',';
    std::string members = "{";
    appendProperties(members, kUserProperties, user.properties, selection);
    out += members.substr(1) + '}';
}

Response GraphService::relatedUsers(const Request &request, const std::vector<std::string> &ids,
                                    const QString &cast)
{
    if (!cast.isEmpty() && cast != QLatin1String("/microsoft.graph.user"))
        return errorResponse(400, "BadRequest", "Resource not found for the segment.");
    const auto selection = selected(kUserProperties, request.option("$select"), kDefaultUserProperties);
    if (!selection)
        return errorResponse(400, "BadRequest", "Could not find a property named in $select on type 'user'.");
    const bool isLimited = !mayCall(request, "users");
    Response response;
    response.body = R"({"value":[)";
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const User *user = m_tenant.findUser(ids[i]);
        if (!user)
            continue;
        if (response.body.back() != '[')
            response.body += ',';
        appendUser(response.body, *user, *selection, isLimited);
    }
    response.body += "]}";
    return response;
}

Response GraphService::userCount(const Request &request)
{
    if (!isAdvanced(request))
        return unsupported("$count is not currently supported.");
    Response response;
    response.contentType = "text/plain";
    response.body = std::to_string(m_tenant.users().size());
    return response;
}

Response GraphService::userList(const Request &request)
{
    const auto selection = selected(kUserProperties, request.option("$select"), kDefaultUserProperties);
    if (!selection)
        return errorResponse(400, "BadRequest", "Could not find a property named in $select on type 'user'.");
    std::vector<const User *> found;
    const bool filtered = request.hasOption("$filter");
    if (filtered) {
        const auto ids = idFilter(request.option("$filter"));
        if (!ids)
            return unsupported("Unsupported or invalid query filter clause.");
        for (const std::string &id : *ids) {
            if (const User *user = m_tenant.findUser(id))
                found.push_back(user);
        }
    }
    const std::size_t count = filtered ? found.size() : m_tenant.users().size();
    const std::size_t top = std::min(numberOf(request.option("$top")).value_or(kDefaultPage), kMaxPage);
    const std::string token = request.option("$skiptoken");
    std::size_t at = token.size() > 10 ? numberOf(token.substr(10)).value_or(0) : 0;
    const std::size_t end = std::min(count, at + top);
    Response response;
    response.body = R"({"value":[)";
    for (; at < end; ++at) {
        if (response.body.back() != '[')
            response.body += ',';
        appendUser(response.body, filtered ? *found[at] : m_tenant.users()[at], *selection);
    }
    response.body += ']';
    if (end < count)
        response.body += R"(,"@odata.nextLink":)" + jsonText(nextLink(request, end));
    response.body += '}';
    return response;
}

Response GraphService::oneUser(const Request &request, const QString &id)
{
    const auto selection = selected(kUserProperties, request.option("$select"), kDefaultUserProperties);
    const User *user = m_tenant.findUser(id.toLower().toStdString());
    if (!user)
        return notFound(id.toStdString());
    if (!selection)
        return errorResponse(400, "BadRequest", "Could not find a property named in $select on type 'user'.");
    Response response;
    appendUser(response.body, *user, *selection);
    return response;
}

} // namespace emulator
