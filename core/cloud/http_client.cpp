// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/http_client.h"

#include "core/base/printable.h"
#include "core/cloud/http_failure.h"
#include "core/cloud/inflate.h"
#include "core/cloud/origin.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QTimer>

namespace dwc {
namespace {

constexpr int kLookAroundMs = 50;
constexpr qint64 kHeadBytes = 8'192;

/// The system's authorities and those of the file.
Result<QSslConfiguration> tlsWith(const std::string &caFile)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (caFile.empty())
        return tls;
    QFile file(QString::fromStdString(caFile));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, caFile, file.errorString().toStdString());
    // by its path: the system's are then still looked up as they are asked for, and not all read first
    if (!tls.addCaCertificates(file.fileName(), QSsl::Pem))
        return fail(ErrorKind::WrongProfile, "cloud.caFile", caFile);
    return tls;
}

QNetworkRequest toQt(const HttpRequest &request, const QSslConfiguration &tls)
{
    QNetworkRequest qt(request.url);
    qt.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    qt.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    qt.setSslConfiguration(tls);
    qt.setRawHeader("User-Agent", "device-writeback-console/" DWC_VERSION);
    qt.setRawHeader("Accept-Encoding",
                    "gzip"); // said here, for Qt would unpack what it asks for twice: to measure, too
    for (const auto &[name, value] : request.headers)
        qt.setRawHeader(name, value);
    return qt;
}

} // namespace

class HttpClient::Exchange
{
public:
    Exchange(QNetworkReply *reply, const HttpLimits &limits, std::size_t &likelyBody)
        : m_reply(reply), m_limits(limits), m_likelyBody(likelyBody)
    {
        m_sinceStart.start();
        m_sinceByte.start();
        QObject::connect(reply, &QNetworkReply::requestSent, reply, [this] { m_sent = true; });
        QObject::connect(reply, &QNetworkReply::readyRead, reply, [this] { hear(); });
        QObject::connect(reply, &QNetworkReply::sslErrors, reply,
                         [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    }
    ~Exchange()
    {
        m_reply->disconnect();
        m_reply->abort();
    }

    /// What has come stays with the reply: read piece by piece it would be copied as often as it grows.
    void hear()
    {
        m_sinceByte.restart();
        m_sent = true;
        if (std::size_t(m_reply->bytesAvailable()) > m_limits.body) {
            m_ended = ErrorKind::LimitExceeded;
            m_reply->abort();
        }
    }

    /// From now on somebody waits for it: while nobody did, what came was not heard either.
    void await() { m_sinceByte.restart(); }

    /// Ends the transfer when it was stopped or takes too long.
    void lookAround(const std::stop_token &stop)
    {
        if (m_reply->isFinished())
            return; // what came in time is not late for having waited
        if (stop.stop_requested())
            m_ended = ErrorKind::Stopped;
        else if (m_sinceStart.hasExpired(m_limits.whole.count()) ||
                 m_sinceByte.hasExpired((m_sent ? m_limits.silence : m_limits.connect).count()))
            m_ended = ErrorKind::TimedOut;
        if (m_ended)
            m_reply->abort();
    }

    QNetworkReply *reply() const { return m_reply.get(); }

    /// The beginning of a success; nothing while too little of it has come.
    std::optional<std::string> head() const
    {
        if (!isSuccess() || (m_reply->bytesAvailable() < kHeadBytes && !m_reply->isFinished()))
            return std::nullopt;
        const QByteArray begun = m_reply->peek(kHeadBytes);
        const std::string_view view(begun.constData(), std::size_t(begun.size()));
        return coding().isEmpty() ? std::string(view) : inflatedHead(view, kHeadBytes);
    }

    Result<HttpAnswer> result()
    {
        const Origin origin = Origin::of(m_reply->url()).value_or(Origin{});
        if (m_ended)
            return fail(*m_ended, origin.hostAndPort());
        HttpAnswer answer;
        answer.status = status();
        if (answer.status == 0 || (isSuccess() && m_reply->error() != QNetworkReply::NoError))
            return fail(failureOf(m_reply->error(), answer.status, origin, m_tlsErrors));
        answer.retryAfter = m_reply->rawHeader("Retry-After").toStdString();
        answer.requestId = m_reply->rawHeader("request-id").toStdString();
        answer.date = m_reply->rawHeader("Date").toStdString();
        answer.location = m_reply->rawHeader("Location").toStdString();
        auto body = bodySent();
        if (!body && isSuccess())
            return fail(body.error().kind, origin.hostAndPort(), body.error().detail, answer.status);
        if (body) // without it, a refusal is still told by its status
            answer.body = std::move(*body);
        return answer;
    }

private:
    int status() const { return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); }
    bool isSuccess() const { return status() >= 200 && status() < 300; }

    /// Empty when there is none.
    QByteArray coding() const
    {
        const QByteArray name = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
        return name == "identity" ? QByteArray() : name;
    }

    Result<std::string> bodySent()
    {
        std::string body(std::size_t(m_reply->bytesAvailable()), '\0');
        const qint64 got = m_reply->read(body.data(), qint64(body.size()));
        body.resize(std::size_t(std::max<qint64>(got, 0)));
        if (body.size() > m_limits.body)
            return fail(ErrorKind::LimitExceeded);
        const QByteArray name = coding();
        if (name.isEmpty() || body.empty())
            return body;
        if (name != "gzip" && name != "x-gzip" && name != "deflate")
            return fail(ErrorKind::MalformedAnswer, {}, "Content-Encoding: " + printable(name.toStdString()));
        return inflated(body, m_limits.body, m_likelyBody).map([this](std::string whole) {
            m_likelyBody = whole.size();
            return whole;
        });
    }

    std::unique_ptr<QNetworkReply> m_reply;
    HttpLimits m_limits;
    QElapsedTimer m_sinceStart, m_sinceByte;
    QList<QSslError> m_tlsErrors;
    std::size_t &m_likelyBody; ///< unpacked: pages of a list are much alike
    std::optional<ErrorKind> m_ended;
    bool m_sent = false;
};

struct HttpClient::Parts
{
    QNetworkAccessManager network;
    QSslConfiguration tls;
    HttpLimits limits;
    std::size_t likelyBody = 0;
};

HttpClient::HttpClient(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
HttpClient::~HttpClient() = default;

Result<std::unique_ptr<HttpClient>> HttpClient::make(const std::string &caFile, HttpLimits limits)
{
    const auto tls = tlsWith(caFile);
    if (!tls)
        return tl::unexpected(tls.error());
    auto parts = std::make_unique<Parts>();
    parts->network.setAutoDeleteReplies(false);
    parts->tls = *tls;
    parts->limits = limits;
    return std::unique_ptr<HttpClient>(new HttpClient(std::move(parts)));
}

std::shared_ptr<HttpClient::Exchange> HttpClient::start(const HttpRequest &request)
{
    const QNetworkRequest qt = toQt(request, m_parts->tls);
    QNetworkReply *reply = request.method == "GET"
                               ? m_parts->network.get(qt)
                               : m_parts->network.sendCustomRequest(qt, request.method, request.body);
    return std::make_shared<Exchange>(reply, m_parts->limits, m_parts->likelyBody);
}

Result<HttpAnswer> HttpClient::finish(Exchange &exchange, std::stop_token stop, const HeadFunction &head)
{
    QEventLoop loop;
    QTimer timer;
    bool awaitsHead = bool(head);
    QObject::connect(exchange.reply(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QObject::connect(exchange.reply(), &QNetworkReply::readyRead, &loop, [&] {
        if (awaitsHead && exchange.head())
            loop.quit();
    });
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] { exchange.lookAround(stop); });
    timer.start(kLookAroundMs);
    exchange.await();
    exchange.lookAround(stop);
    for (;;) {
        // outside of the loop: who hears it may send, and even wait for, another request
        if (const auto begun = awaitsHead ? exchange.head() : std::nullopt) {
            awaitsHead = false;
            head(*begun);
        }
        if (exchange.reply()->isFinished())
            return exchange.result();
        loop.exec();
    }
}

void HttpClient::forgetConnections()
{
    m_parts->network.clearConnectionCache();
}

} // namespace dwc
