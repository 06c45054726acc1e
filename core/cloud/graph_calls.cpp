// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/graph_calls.h"

#include "core/cloud/graph_error.h"

#include <algorithm>

namespace dwc {
namespace {

void setToken(HttpRequest &request, std::string_view token)
{
    std::erase_if(request.headers, [](const auto &header) { return header.first == "Authorization"; });
    request.headers.emplace_back("Authorization",
                                 "Bearer " + QByteArray(token.data(), qsizetype(token.size())));
}

} // namespace

GraphCalls::GraphCalls(Origin graph, Sender &sender, SignIn &signIn)
    : m_graph(std::move(graph)), m_sender(sender), m_signIn(signIn)
{
}

QUrl GraphCalls::urlOf(std::string_view pathAndQuery) const
{
    const std::string text = m_graph.text() + "/v1.0" + std::string(pathAndQuery);
    return QUrl::fromEncoded(QByteArray::fromStdString(text), QUrl::StrictMode);
}

Result<GraphCalls::Call> GraphCalls::get(std::string_view pathAndQuery, std::stop_token stop, bool eventual)
{
    HttpRequest request;
    request.url = urlOf(pathAndQuery);
    if (eventual)
        request.headers.emplace_back("ConsistencyLevel", "eventual");
    return start(std::move(request), stop);
}

Result<GraphCalls::Call> GraphCalls::follow(std::string_view link, std::stop_token stop)
{
    const std::optional<QUrl> url = urlFromLink(link);
    if (!url)
        return fail(ErrorKind::MalformedAnswer, m_graph.host, "link");
    const std::optional<Origin> origin = Origin::of(*url);
    if (origin != m_graph)
        return fail(ErrorKind::ForeignLink, origin ? origin->text() : url->host().toStdString());
    HttpRequest request;
    request.url = *url;
    return start(std::move(request), stop);
}

Result<GraphCalls::Call> GraphCalls::post(std::string_view path, QByteArray json, std::stop_token stop)
{
    HttpRequest request;
    request.method = "POST";
    request.url = urlOf(path);
    request.body = std::move(json);
    request.headers.emplace_back("Content-Type", "application/json");
    return start(std::move(request), stop);
}

Result<GraphCalls::Call> GraphCalls::start(HttpRequest request, std::stop_token stop)
{
    // the last look before a token leaves: whatever built the address, it is the configured origin
    if (Origin::of(request.url) != m_graph)
        return fail(ErrorKind::Internal, "address of a call");
    const Result<std::string_view> token = m_signIn.token(m_sender, stop);
    if (!token)
        return tl::unexpected(token.error());
    setToken(request, *token);
    std::string name = (request.method + ' ' + request.url.path().toUtf8()).toStdString();
    return Call{m_sender.start(std::move(request)), std::move(name)};
}

Result<HttpAnswer> GraphCalls::finish(Call &call, std::stop_token stop, const HeadFunction &head)
{
    Result<HttpAnswer> answer = m_sender.finish(call.sent, stop, head);
    if (answer && answer->status == 401) {
        m_signIn.forget();
        const Result<std::string_view> token = m_signIn.token(m_sender, stop);
        if (!token)
            return tl::unexpected(token.error());
        setToken(call.sent.request, *token);
        call.sent = m_sender.start(std::move(call.sent.request));
        answer = m_sender.finish(call.sent, stop, head);
    }
    if (answer && (answer->status < 200 || answer->status >= 300))
        return fail(graphError(std::move(*answer), call.name, m_sender.clock().now()));
    return answer;
}

Result<HttpAnswer> GraphCalls::fetch(std::string_view pathAndQuery, std::stop_token stop, bool eventual)
{
    Result<Call> call = get(pathAndQuery, stop, eventual);
    if (!call)
        return tl::unexpected(call.error());
    return finish(*call, stop);
}

} // namespace dwc
