// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/http_transfer.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace dwc {

/// The thread that does the transfers of one client. All of libcurl but its wake-up happens there.
class HttpClient::Network
{
public:
    explicit Network(HttpSettings settings);
    ~Network();

    void start(Exchange &exchange);
    Result<HttpAnswer> await(Exchange &exchange, const std::stop_token &stop);
    /// Ends its transfer, if that still goes on; the exchange is not touched again.
    void leave(Exchange &exchange);
    void forgetConnections();
    void reuse(std::string memory);

private:
    struct Active
    {
        Exchange *exchange; ///< null: nobody waits any more
        std::unique_ptr<HttpTransfer> transfer;
    };
    void run(const std::stop_token &stop);
    void takeOrders();
    void begin(Exchange &exchange);
    void collect();
    void finish(std::size_t place, CURLcode code);
    void wake();

    const HttpSettings m_settings;
    std::mutex m_mutex; ///< guards what follows up to m_multi, and every exchange
    std::condition_variable_any m_finished;
    std::vector<Exchange *> m_toStart;
    std::vector<Active> m_active;
    std::string m_memory; ///< for the next body
    bool m_renew = false; ///< connections are to be left
    /// Replaced by the network's thread.
    std::unique_ptr<CURLM, CurlDeleter<curl_multi_cleanup>> m_multi;
    std::size_t m_lastBody = 0; ///< how long; seen by the network's thread only
    std::jthread m_thread;      ///< last: it uses all of the above
};

class HttpClient::Exchange
{
public:
    Exchange(Network &network, HttpRequest request) : network(network), request(std::move(request)) {}
    ~Exchange() { network.leave(*this); }
    Exchange(const Exchange &) = delete;
    Exchange &operator=(const Exchange &) = delete;

    Network &network;
    HttpRequest request; ///< empty when the answer is there: it may hold a secret
    std::optional<Result<HttpAnswer>> result;
};

} // namespace dwc
