// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/emulator/exchange.h"

#include <QHttpServer>
#include <QSslConfiguration>

#include <functional>
#include <memory>
#include <optional>

namespace emulator {

/// One port of 127.0.0.1, plain or TLS, whose every request goes through one function.
class Listener
{
public:
    using Handler = std::function<Response(const Request &)>;
    /// Called after each answer: the request, the answer, and the request-id given.
    using Log = std::function<void(const Request &, const Response &, const std::string &requestId)>;

    explicit Listener(Handler handler, Log log = {});
    /// 0: a free port. Gives the port, or nothing.
    std::optional<quint16> listen(quint16 port, const std::optional<QSslConfiguration> &tls);

private:
    void answer(const QHttpServerRequest &request, QHttpServerResponder &&responder);
    void send(const Request &request, Response response, std::shared_ptr<QHttpServerResponder> responder);

    Handler m_handler;
    Log m_log;
    QHttpServer m_server;
};

} // namespace emulator
