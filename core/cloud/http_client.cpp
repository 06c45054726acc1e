// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/http_client.h"

#include "core/cloud/http_network.h"

#include <QFile>
#include <QSslCertificate>

namespace dwc {
namespace {

/// The bytes of a file that holds at least one certificate.
Result<std::string> authoritiesFrom(const std::string &caFile)
{
    if (caFile.empty())
        return std::string();
    QFile file(QString::fromStdString(caFile));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, caFile, file.errorString().toStdString());
    const QByteArray pem = file.readAll();
    if (QSslCertificate::fromData(pem, QSsl::Pem).isEmpty())
        return fail(ErrorKind::WrongProfile, "cloud.caFile", caFile);
    return pem.toStdString();
}

} // namespace

HttpClient::HttpClient(std::unique_ptr<Network> network) : m_network(std::move(network)) {}
HttpClient::~HttpClient() = default;

Result<std::unique_ptr<HttpClient>> HttpClient::make(const std::string &caFile, HttpLimits limits)
{
    Result<std::string> authorities = authoritiesFrom(caFile);
    if (!authorities)
        return tl::unexpected(authorities.error());
    if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) // counts; the library stays for the program's life
        return fail(ErrorKind::Internal, "libcurl");
    return std::unique_ptr<HttpClient>(
        new HttpClient(std::make_unique<Network>(HttpSettings{limits, std::move(*authorities)})));
}

std::shared_ptr<HttpClient::Exchange> HttpClient::start(const HttpRequest &request)
{
    auto exchange = std::make_shared<Exchange>(*m_network, request);
    m_network->start(*exchange);
    return exchange;
}

Result<HttpAnswer> HttpClient::finish(Exchange &exchange, std::stop_token stop)
{
    return m_network->await(exchange, stop);
}

void HttpClient::reuse(std::string memory)
{
    m_network->reuse(std::move(memory));
}

void HttpClient::forgetConnections()
{
    m_network->forgetConnections();
}

} // namespace dwc
