// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/http_network.h"

#include "core/cloud/origin.h"
#include "core/cloud/signals_posix.h"

#include <algorithm>

namespace dwc {
namespace {

constexpr int kLookAroundMs = 50; ///< while something goes on
constexpr int kIdleMs = 60'000;

} // namespace

HttpClient::Network::Network(HttpSettings settings)
    : m_settings(std::move(settings)), m_multi(curl_multi_init()),
      m_thread([this](const std::stop_token &stop) { run(stop); })
{
}

HttpClient::Network::~Network()
{
    m_thread.request_stop();
    wake();
    m_thread.join();
}

void HttpClient::Network::wake()
{
    const std::scoped_lock lock(m_mutex);
    curl_multi_wakeup(m_multi.get());
}

void HttpClient::Network::start(Exchange &exchange)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_toStart.push_back(&exchange);
    }
    wake();
}

Result<HttpAnswer> HttpClient::Network::await(Exchange &exchange, const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    m_finished.wait(lock, stop, [&] { return exchange.result.has_value(); });
    if (stop.stop_requested())
        return fail(ErrorKind::Stopped, Origin::of(exchange.request.url).value_or(Origin{}).hostAndPort());
    return std::move(*exchange.result);
}

void HttpClient::Network::leave(Exchange &exchange)
{
    const std::scoped_lock lock(m_mutex);
    std::erase(m_toStart, &exchange);
    for (Active &active : m_active) {
        if (active.exchange == &exchange) {
            active.exchange = nullptr;
            curl_multi_wakeup(m_multi.get());
        }
    }
}

void HttpClient::Network::forgetConnections()
{
    const std::scoped_lock lock(m_mutex);
    m_renew = true;
}

void HttpClient::Network::reuse(std::string memory)
{
    const std::scoped_lock lock(m_mutex);
    memory.clear();
    m_memory = std::move(memory);
}

void HttpClient::Network::run(const std::stop_token &stop)
{
    blockSignals();
    while (!stop.stop_requested()) {
        takeOrders();
        int running = 0;
        curl_multi_perform(m_multi.get(), &running);
        collect();
        curl_multi_poll(m_multi.get(), nullptr, 0, m_active.empty() ? kIdleMs : kLookAroundMs, nullptr);
    }
    for (const Active &active : m_active)
        curl_multi_remove_handle(m_multi.get(), active.transfer->easy());
}

void HttpClient::Network::takeOrders()
{
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_active, [&](const Active &active) {
        if (!active.exchange)
            curl_multi_remove_handle(m_multi.get(), active.transfer->easy());
        return !active.exchange;
    });
    if (m_renew && m_active.empty()) {
        m_multi.reset(curl_multi_init());
        m_renew = false;
    }
    for (Exchange *exchange : std::exchange(m_toStart, {}))
        begin(*exchange);
}

void HttpClient::Network::begin(Exchange &exchange)
{
    auto transfer =
        std::make_unique<HttpTransfer>(exchange.request, m_settings, m_lastBody, std::exchange(m_memory, {}));
    if (m_renew)
        transfer->useNewConnection();
    curl_multi_add_handle(m_multi.get(), transfer->easy());
    m_active.push_back({&exchange, std::move(transfer)});
}

/// Hands over what libcurl is done with and what took too long.
void HttpClient::Network::collect()
{
    const std::scoped_lock lock(m_mutex);
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi.get(), &left)) {
        const auto place = std::ranges::find_if(
            m_active, [&](const Active &active) { return active.transfer->easy() == message->easy_handle; });
        if (message->msg == CURLMSG_DONE && place != m_active.end())
            finish(std::size_t(place - m_active.begin()), message->data.result);
    }
    for (std::size_t i = m_active.size(); i-- > 0;) {
        if (m_active[i].transfer->isLate()) {
            m_active[i].transfer->end(ErrorKind::TimedOut);
            finish(i, CURLE_OPERATION_TIMEDOUT);
        }
    }
}

void HttpClient::Network::finish(std::size_t place, CURLcode code)
{
    Active done = std::move(m_active[place]);
    m_active.erase(m_active.begin() + std::ptrdiff_t(place));
    curl_multi_remove_handle(m_multi.get(), done.transfer->easy());
    Result<HttpAnswer> result = done.transfer->result(code);
    m_lastBody = result ? result->body.size() : m_lastBody;
    done.transfer.reset(); // the last other holder of what was sent
    if (!done.exchange)
        return;
    done.exchange->request = {};
    done.exchange->result = std::move(result);
    m_finished.notify_all();
}

} // namespace dwc
