// SPDX-License-Identifier: Apache-2.0
#include "core/cloud/origin.h"

#include <QString>
#include <QUrl>
#include <algorithm>

namespace dwc {
namespace {

int ownPort(const std::string &scheme)
{
    return scheme == "https" ? 443 : 80;
}

} // namespace

std::string Origin::text() const
{
    const bool isV6 = host.find(':') != std::string::npos;
    std::string text = scheme + "://";
    text.append(isV6 ? "[" : "").append(host).append(isV6 ? "]" : "");
    if (port != ownPort(scheme))
        text.append(":").append(std::to_string(port));
    return text;
}

std::string Origin::hostAndPort() const
{
    std::string text = host;
    return text.append(":").append(std::to_string(port));
}

bool Origin::isLoopback() const
{
    return host == "127.0.0.1" || host == "::1" || host == "localhost";
}

std::optional<Origin> Origin::of(const QUrl &url)
{
    const std::string scheme = url.scheme().toLower().toStdString();
    if (!url.isValid() || (scheme != "https" && scheme != "http") || !url.userInfo().isEmpty())
        return std::nullopt;
    const std::string host = url.host(QUrl::FullyEncoded).toLower().toStdString();
    const int port = url.port(ownPort(scheme));
    if (host.empty() || port < 1 || port > 0xFFFF)
        return std::nullopt;
    return Origin{scheme, host, std::uint16_t(port)};
}

std::optional<Origin> Origin::fromSetting(std::string_view text)
{
    const std::optional<QUrl> url = urlFromLink(text);
    if (!url || !url->path().isEmpty() || url->hasQuery() || url->hasFragment())
        return std::nullopt;
    const std::optional<Origin> origin = of(*url);
    if (origin && origin->scheme == "http" && !origin->isLoopback())
        return std::nullopt;
    return origin;
}

std::optional<QUrl> urlFromLink(std::string_view link)
{
    const auto ambiguous = [](char c) { return std::uint8_t(c) <= 0x20 || c == 0x7F || c == '\\'; };
    if (link.empty() || std::ranges::any_of(link, ambiguous))
        return std::nullopt;
    QUrl url(QString::fromUtf8(link.data(), qsizetype(link.size())), QUrl::TolerantMode);
    // an authority that only the eye takes for one, as in https://host@other, is seen by what was parsed
    if (!url.isValid() || url.isRelative() || url.host().isEmpty())
        return std::nullopt;
    return url;
}

} // namespace dwc
