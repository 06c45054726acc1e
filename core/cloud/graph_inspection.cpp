// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/graph_inspection.h"

#include "core/cloud/graph_calls.h"
#include "core/cloud/graph_error.h"
#include "core/cloud/identify_cloud.h"
#include "core/cloud/json_attribute.h"
#include "core/cloud/page.h"

#include <QString>

namespace dwc {

namespace {

using namespace std::chrono_literals;

/// A check answers soon or says that nobody answers: no patience as for a long read.
constexpr RetryPolicy kOneTry{1, 1, 1s, 1s, 1s};
constexpr HttpLimits kSoon{5s, 10s, 20s, std::size_t(16) << 20};

bool flagOf(simdjson::dom::element element, std::string_view name)
{
    const auto member = memberOf(element, name);
    bool value = false;
    return member && !member->get(value) && value;
}

template <class Take>
Result<void> forEachIn(simdjson::dom::element element, std::string_view name, Take take)
{
    const auto member = memberOf(element, name);
    if (!member || member->is_null())
        return {};
    simdjson::dom::array items;
    if (member->get(items))
        return fail(ErrorKind::MalformedAnswer, std::string(name), "no list");
    for (const simdjson::dom::element item : items)
        take(item);
    return {};
}

Organization organizationFrom(simdjson::dom::element only)
{
    Organization found;
    found.displayName = textOf(only, "displayName");
    if (const auto member = memberOf(only, "onPremisesSyncEnabled"); member && !member->is_null())
        found.syncEnabled = flagOf(only, "onPremisesSyncEnabled");
    found.lastSync = momentFromIso(textOf(only, "onPremisesLastSyncDateTime"));
    return found;
}

} // namespace

struct GraphInspection::Session
{
    std::unique_ptr<HttpClient> http;
    Sender sender;
    SignIn signIn;
    GraphCalls calls;

    Session(std::unique_ptr<HttpClient> client, const Origin &graph, const GraphSettings &settings,
            const Clock &clock, std::function<Result<Secret>()> clientSecret)
        : http(std::move(client)), sender(*http, kOneTry, clock),
          signIn(settings, clock, std::move(clientSecret)), calls(graph, sender, signIn)
    {
    }
};

GraphInspection::GraphInspection(GraphSettings settings, const Clock &clock,
                                 std::function<Result<Secret>()> clientSecret)
    : m_settings(std::move(settings)), m_clock(clock), m_clientSecret(std::move(clientSecret))
{
}
GraphInspection::~GraphInspection() = default;

Result<GraphInspection::Session *> GraphInspection::session()
{
    if (m_session)
        return m_session.get();
    const auto graph = Origin::fromSetting(m_settings.graphOrigin);
    if (!graph)
        return fail(ErrorKind::WrongProfile, "cloud.graphUrl");
    auto http = HttpClient::make(m_settings.caFile, kSoon);
    if (!http)
        return tl::unexpected(http.error());
    m_session = std::make_unique<Session>(std::move(*http), *graph, m_settings, m_clock, m_clientSecret);
    return m_session.get();
}

Result<CloudContact> GraphInspection::contact(std::stop_token stop)
{
    const auto login = Origin::fromSetting(m_settings.loginOrigin);
    if (!login)
        return fail(ErrorKind::WrongProfile, "cloud.loginUrl");
    const auto open = session();
    if (!open)
        return tl::unexpected(open.error());
    HttpRequest request;
    request.url = QUrl(QString::fromStdString(login->text() + "/" + m_settings.tenant.text() +
                                              "/v2.0/.well-known/openid-configuration"));
    Sender::Call call = (*open)->sender.start(std::move(request));
    Result<HttpAnswer> answer = (*open)->sender.finish(call, stop);
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->status != 200)
        return fail(signInError(std::move(*answer), login->host, m_clock.now()));
    return CloudContact{login->host, momentFromHttpDate(answer->date), m_clock.now()};
}

Result<TokenClaims> GraphInspection::signIn(std::stop_token stop)
{
    const auto open = session();
    if (!open)
        return tl::unexpected(open.error());
    const auto token = (*open)->signIn.token((*open)->sender, std::move(stop));
    if (!token)
        return tl::unexpected(token.error());
    return (*open)->signIn.claims();
}

Result<void> GraphInspection::mayRead(CloudThing thing, std::stop_token stop)
{
    const auto open = session();
    if (!open)
        return tl::unexpected(open.error());
    const auto answer = (*open)->calls.fetch(thing == CloudThing::Devices ? "/devices?$top=1&$select=id"
                                                                          : kUsersProbe,
                                             std::move(stop));
    return answer.map([](const HttpAnswer &) {});
}

Result<Organization> GraphInspection::organization(std::stop_token stop)
{
    const auto open = session();
    if (!open)
        return tl::unexpected(open.error());
    Result<HttpAnswer> answer = (*open)->calls.fetch(
        "/organization?$select=id,displayName,verifiedDomains,onPremisesSyncEnabled,onPremisesLastSyncDateTime",
        std::move(stop));
    if (!answer)
        return tl::unexpected(answer.error());
    Page page;
    if (const auto read = page.read(std::move(answer->body)); !read)
        return tl::unexpected(read.error());
    simdjson::dom::element only;
    if (page.items().size() != 1 || page.items().at(0).get(only))
        return fail(ErrorKind::MalformedAnswer, "GET /v1.0/organization", "not one tenant");
    const auto id = TenantId::fromText(textOf(only, "id"));
    if (!id)
        return fail(ErrorKind::MalformedAnswer, "GET /v1.0/organization", "no GUID as id");
    Organization found = organizationFrom(only);
    found.id = *id;
    const auto domains = forEachIn(only, "verifiedDomains", [&](simdjson::dom::element domain) {
        found.domains.push_back({std::string(textOf(domain, "name")), flagOf(domain, "isDefault"),
                                 flagOf(domain, "isInitial"), textOf(domain, "type") == "Federated"});
    });
    return domains.map([&] { return found; });
}

Result<std::vector<Subscription>> GraphInspection::subscriptions(std::stop_token stop)
{
    const auto open = session();
    if (!open)
        return tl::unexpected(open.error());
    Result<HttpAnswer> answer = (*open)->calls.fetch(
        "/subscribedSkus?$select=skuPartNumber,capabilityStatus,servicePlans", std::move(stop));
    if (!answer)
        return tl::unexpected(answer.error());
    Page page;
    if (const auto read = page.read(std::move(answer->body)); !read)
        return tl::unexpected(read.error());
    std::vector<Subscription> found;
    for (const simdjson::dom::element item : page.items()) {
        Subscription subscription{plainWord(textOf(item, "skuPartNumber")),
                                  plainWord(textOf(item, "capabilityStatus")),
                                  {}};
        const auto plans = forEachIn(item, "servicePlans", [&](simdjson::dom::element plan) {
            const auto id = guidBytesFromText(textOf(plan, "servicePlanId"));
            subscription.plans.push_back(
                {id ? guidText(*id) : std::string(), plainWord(textOf(plan, "provisioningStatus"))});
        });
        if (!plans)
            return tl::unexpected(plans.error());
        found.push_back(std::move(subscription));
    }
    return found;
}

Result<bool> GraphInspection::otherWritebackEnabled(std::stop_token stop)
{
    const auto open = session();
    if (!open)
        return tl::unexpected(open.error());
    Result<HttpAnswer> answer =
        (*open)->calls.fetch("/directory/onPremisesSynchronization", std::move(stop));
    if (!answer)
        return tl::unexpected(answer.error());
    Page page;
    if (const auto read = page.read(std::move(answer->body)); !read)
        return tl::unexpected(read.error());
    simdjson::dom::element only;
    if (page.items().size() == 0 || page.items().at(0).get(only))
        return false;
    const auto features = memberOf(only, "features");
    return features && flagOf(*features, "deviceWritebackEnabled");
}

} // namespace dwc
