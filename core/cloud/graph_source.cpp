// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/graph_source.h"

#include "core/cloud/graph_calls.h"
#include "core/cloud/identify_cloud.h"
#include "core/cloud/prove_whereabouts.h"
#include "core/cloud/read_devices.h"
#include "core/cloud/read_relation.h"
#include "core/cloud/read_users.h"
#include "core/cloud/user_page.h"

namespace dwc {

/// What one call of the port works with.
struct GraphSource::Session
{
    std::unique_ptr<HttpClient> http;
    Sender sender;
    GraphCalls calls;

    Session(std::unique_ptr<HttpClient> client, const Origin &graph, const RetryPolicy &policy,
            const Clock &clock, SignIn &signIn)
        : http(std::move(client)), sender(*http, policy, clock), calls(graph, sender, signIn)
    {
    }
};

GraphSource::GraphSource(GraphSettings settings, const Clock &clock,
                         std::function<Result<Secret>()> clientSecret, GraphTuning tuning)
    : m_settings(settings), m_clock(clock), m_tuning(tuning),
      m_signIn(std::move(settings), clock, std::move(clientSecret))
{
}
GraphSource::~GraphSource() = default;

Result<std::unique_ptr<GraphSource::Session>> GraphSource::connect()
{
    const auto graph = Origin::fromSetting(m_settings.graphOrigin);
    if (!graph)
        return fail(ErrorKind::WrongProfile, "cloud.graphUrl");
    auto http = HttpClient::make(m_settings.caFile, m_tuning.http);
    if (!http)
        return tl::unexpected(http.error());
    return std::make_unique<Session>(std::move(*http), *graph, m_tuning.retry, m_clock, m_signIn);
}

Result<CloudIdentity> GraphSource::identify(std::stop_token stop)
{
    const auto session = connect();
    if (!session)
        return tl::unexpected(session.error());
    auto identity = identifyCloud((*session)->calls, m_signIn, m_settings, std::move(stop));
    if (identity)
        m_mayReadUsers = identity->permissions.readUsers;
    return identity;
}

namespace {

Result<void> readRegisteredUsers(GraphCalls &calls, CloudSnapshotBuilder &builder,
                                 const std::stop_token &stop)
{
    const std::vector<CloudObjectId> devices = builder.devices();
    const auto keep = [&](CloudObjectId device, Attribute<std::span<const CloudUserId>> users) {
        return builder.setUsers(device, users);
    };
    return readRelation(calls, devices, "registeredUsers", keep, stop);
}

Result<void> describe(GraphCalls &calls, CloudSnapshotBuilder &builder, bool mayReadUsers,
                      const ProgressFunction &progress, const std::stop_token &stop)
{
    const auto advanced = [&](std::size_t done, std::size_t total) {
        if (progress)
            progress({Stage::ResolveOwners, done, total});
    };
    if (mayReadUsers)
        return describeUsers(calls, builder, advanced, stop);
    for (const CloudUserId id : builder.undescribedUsers()) {
        if (const auto kept = builder.describe(userWithout(id, Presence::UnknownLimited)); !kept)
            return kept;
    }
    return {};
}

} // namespace

Result<std::shared_ptr<const CloudSnapshot>>
GraphSource::readAll(const CloudReadRequest &request, std::stop_token stop, const ProgressFunction &progress)
{
    const Moment readAt = m_clock.now();
    const auto session = connect();
    if (!session)
        return tl::unexpected(session.error());
    GraphCalls &calls = (*session)->calls;
    if (!m_mayReadUsers) {
        const auto probed = mayReadUsers(calls, stop);
        if (!probed)
            return tl::unexpected(probed.error());
        m_mayReadUsers = *probed;
    }
    const auto count = readCount(calls, "/devices/$count", stop);
    if (!count)
        return tl::unexpected(count.error());
    const auto advanced = [&](std::uint64_t devices) {
        if (progress)
            progress({Stage::ReadCloud, devices, std::max(*count, devices)});
    };
    auto builder = readDevices(calls, m_settings.tenant, *count, advanced, stop);
    if (!builder)
        return tl::unexpected(builder.error());
    const std::uint64_t listed = builder->deviceCount();
    if (countsDisagree(*count, listed))
        return fail(ErrorKind::IncompleteRead, "GET /v1.0/devices",
                    "counted " + std::to_string(*count) + ", listed " + std::to_string(listed));
    Result<void> rest;
    if (request.registeredUsers)
        rest = readRegisteredUsers(calls, *builder, stop);
    if (rest)
        rest = describe(calls, *builder, *m_mayReadUsers, progress, stop);
    if (!rest)
        return tl::unexpected(rest.error());
    return builder->finish(readAt);
}

Result<std::vector<Proof>> GraphSource::prove(std::span<const DeviceId> devices, std::stop_token stop,
                                              const ProgressFunction &progress)
{
    if (devices.empty())
        return std::vector<Proof>();
    const auto session = connect();
    if (!session)
        return tl::unexpected(session.error());
    return proveWhereabouts((*session)->calls, devices, std::move(stop), progress);
}

Result<std::vector<Whereabouts>> GraphSource::proveAnchors(std::span<const CloudObjectId> anchors, std::stop_token stop)
{
    if (anchors.empty())
        return std::vector<Whereabouts>();
    const auto session = connect();
    if (!session)
        return tl::unexpected(session.error());
    return proveAnchorsOf((*session)->calls, anchors, std::move(stop));
}

} // namespace dwc
