// SPDX-License-Identifier: Apache-2.0
#include "tests/emulator/graph_service.h"
#include "tests/emulator/queries.h"
#include "tests/emulator/selection.h"

#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

namespace emulator {

bool GraphService::isListed(std::size_t number) const
{
    if (m_faults.hideAllBut >= 0 && std::int64_t(number) >= m_faults.hideAllBut)
        return false;
    return m_faults.lack.empty() ||
           !m_faults.lack.contains(std::string(m_tenant.devices().deviceIdOf(number)));
}

std::string GraphService::nextLink(const Request &request, std::size_t offset) const
{
    QUrlQuery query = request.query;
    query.removeQueryItem(QStringLiteral("$skiptoken"));
    query.addQueryItem(QStringLiteral("$skiptoken"), QStringLiteral("RFNwdAIAAQ") + QString::number(offset));
    const std::string base = m_faults.foreignNextLink ? m_options.trapBase : m_options.publicBase;
    return base + request.path.toStdString() + '?' + query.toString(QUrl::FullyEncoded).toStdString();
}

void GraphService::appendDevice(std::string &out, const Device &device, const std::vector<int> &selection,
                                bool withOwners) const
{
    out += '{';
    appendProperties(out, kDeviceProperties, device.properties, selection);
    if (withOwners) {
        out += R"(,"registeredOwners":[)";
        bool first = true;
        for (const std::string &owner : device.owners) {
            out += std::string(first ? "" : ",") + R"({"@odata.type":"#microsoft.graph.user","id":)" +
                   jsonText(owner) + '}';
            first = false;
        }
        out += ']';
    }
    out += '}';
}

Response GraphService::deviceCount(const Request &request)
{
    if (!isAdvanced(request))
        return unsupported("$count is not currently supported.");
    std::int64_t count = m_faults.countOffset;
    // those that lists silently lack are counted
    const auto all = std::int64_t(m_tenant.devices().size());
    count += m_faults.hideAllBut >= 0 ? std::min(all, m_faults.hideAllBut) : all;
    Response response;
    response.contentType = "text/plain";
    response.body = std::to_string(count);
    return response;
}

Response GraphService::deviceList(const Request &request)
{
    const auto &devices = m_tenant.devices();
    const auto selection = selected(kDeviceProperties, request.option("$select"), kDeviceProperties.size());
    if (!selection)
        return errorResponse(400, "BadRequest",
                             "Could not find a property named in $select on type 'device'.");
    std::size_t top = kDefaultPage;
    if (request.hasOption("$top")) {
        const auto number = numberOf(request.option("$top"));
        if (!number || *number < 1 || *number > kMaxPage)
            return unsupported("Invalid page size specified: '" + request.option("$top") +
                               "'. Must be between 1 and 999 inclusive.");
        top = *number;
    }
    const std::string expand = request.option("$expand");
    static const QRegularExpression owners(QStringLiteral("^registeredOwners(\\(\\$select=id\\))?$"));
    if (!expand.empty() && (m_faults.noExpand || isAdvanced(request) ||
                            !owners.match(QString::fromStdString(expand)).hasMatch()))
        return unsupported("This $expand is not supported.");
    std::optional<DeviceTest> filter;
    if (request.hasOption("$filter")) {
        filter = deviceFilter(request.option("$filter"));
        if (!filter)
            return unsupported("Unsupported or invalid query filter clause.");
    }
    const std::string token = request.option("$skiptoken");
    std::size_t at = 0;
    if (!token.empty()) {
        const auto offset = numberOf(token.size() > 10 ? token.substr(10) : "");
        if (!offset)
            return errorResponse(400, "Directory_ExpiredPageToken",
                                 "The specified page token value has expired.");
        at = *offset;
    }
    const bool isPage = top > 1; // a probe of one item is left alone
    Response response;
    if (isPage && m_faults.wrongTypes > 0 && m_faults.wrongTypes--) {
        response.body = R"({"value":"a text where a list belongs"})";
        return response;
    }

    std::string &body = response.body;
    body = R"({"@odata.context":)" + jsonText(m_options.publicBase + "/v1.0/$metadata#devices");
    if (request.option("$count") == "true" && isAdvanced(request) && token.empty())
        body += R"(,"@odata.count":)" + deviceCount(request).body;
    body += R"(,"value":[)";
    const bool empty = isPage && m_faults.emptyPage && token.empty();
    std::size_t items = 0;
    const auto append = [&](const Device &device) {
        if (items++)
            body += ',';
        appendDevice(body, device, *selection, !expand.empty());
    };
    if (isPage && m_faults.repeatItems && at > 0)
        append(devices[at - 1]);
    for (std::size_t taken = 0; !empty && at < devices.size() && taken < top; ++at) {
        if (!isListed(at))
            continue;
        const Device device = devices[at];
        if (filter && !(*filter)(device))
            continue;
        append(device);
        ++taken;
    }
    body += ']';
    if (empty || at < devices.size() || (isPage && m_faults.foreignNextLink))
        body += R"(,"@odata.nextLink":)" + jsonText(nextLink(request, at));
    body += '}';
    if (isPage && m_faults.cutJson > 0 && m_faults.cutJson--)
        body.resize(body.size() / 2);
    if (isPage && m_faults.wrongJson > 0 && m_faults.wrongJson--)
        body = "<html><body>502 Bad Gateway</body></html>";
    return response;
}

Response GraphService::oneDevice(const Request &request, const QString &key, const QString &rest)
{
    static const QRegularExpression alternate(QStringLiteral("^\\(deviceId='(.*)'\\)$"));
    const auto match = alternate.match(key);
    const std::string id = (match.hasMatch() ? match.captured(1) : key).toLower().toStdString();
    const std::optional<Device> device = match.hasMatch() ? m_tenant.findByDeviceId(id) : m_tenant.find(id);
    if (!device)
        return notFound(id);
    if (rest.isEmpty()) {
        const auto selection =
            selected(kDeviceProperties, request.option("$select"), kDeviceProperties.size());
        if (!selection)
            return errorResponse(400, "BadRequest",
                                 "Could not find a property named in $select on type 'device'.");
        Response response;
        appendDevice(response.body, *device, *selection, false);
        return response;
    }
    for (const bool owners : {true, false}) {
        const QString name =
            owners ? QStringLiteral("/registeredOwners") : QStringLiteral("/registeredUsers");
        if (rest.startsWith(name))
            return relatedUsers(request, owners ? device->owners : device->users, rest.mid(name.size()));
    }
    return errorResponse(400, "BadRequest", "Resource not found for the segment.");
}

} // namespace emulator
