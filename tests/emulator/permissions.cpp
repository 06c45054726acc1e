// SPDX-License-Identifier: Apache-2.0
#include "tests/emulator/graph_service.h"

#include <QDateTime>
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace emulator {

namespace {

/// The calls whose path begins with one segment, and the application permissions each of which suffices.
struct Area
{
    std::string_view segment;
    std::array<std::string_view, 3> permissions;
};

constexpr std::array kAreas{
    Area{"devices", {"Device.Read.All", "Directory.Read.All"}},
    Area{"users", {"User.Read.All", "Directory.Read.All"}},
    Area{"organization", {"Organization.Read.All", "User.Read.All", "Directory.Read.All"}},
    Area{"subscribedSkus", {"LicenseAssignment.Read.All", "Organization.Read.All", "Directory.Read.All"}},
};

const Area *areaOf(const std::string &segment)
{
    const auto place = std::ranges::find(kAreas, segment, &Area::segment);
    return place == kAreas.end() ? nullptr : place;
}

} // namespace

const GraphService::Grant *GraphService::grantOf(const Request &request) const
{
    const std::string given = request.header("authorization");
    if (!given.starts_with("Bearer "))
        return nullptr;
    const auto known = m_tokens.find(given.substr(7));
    return known != m_tokens.end() && known->second.ends > QDateTime::currentSecsSinceEpoch() ? &known->second
                                                                                              : nullptr;
}

bool GraphService::mayCall(const Request &request, const std::string &segment) const
{
    const Area *area = areaOf(segment);
    if (!area)
        return true;
    const Grant *grant = grantOf(request);
    return grant && !m_faults.denied.contains(segment) &&
           std::ranges::any_of(area->permissions, [&](std::string_view permission) {
               return grant->permissions.contains(std::string(permission));
           });
}

std::optional<Response> GraphService::refusal(const Request &request, const QString &path) const
{
    static const QRegularExpression first(QStringLiteral("^/(\\w+)"));
    if (mayCall(request, first.match(path).captured(1).toStdString()))
        return std::nullopt;
    return errorResponse(403, "Authorization_RequestDenied",
                         "Insufficient privileges to complete the operation.");
}

} // namespace emulator
