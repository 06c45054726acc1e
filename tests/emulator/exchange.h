// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrlQuery>
#include <map>
#include <string>
#include <string_view>

namespace emulator {

struct Request
{
    std::string method;
    QString path; ///< decoded, without the query
    QUrlQuery query;
    std::map<std::string, std::string> headers; ///< names in lower case
    QByteArray body;

    std::string header(const std::string &name) const
    {
        const auto place = headers.find(name);
        return place == headers.end() ? std::string() : place->second;
    }
    /// A query option, decoded; empty when absent.
    std::string option(const char *name) const
    {
        return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded).toStdString();
    }
    bool hasOption(const char *name) const { return query.hasQueryItem(QString::fromLatin1(name)); }
};

struct Response
{
    int status = 200;
    std::string body;
    std::string_view prepared; ///< when not empty: sent instead of `body`; lives as long as the program
    std::string contentType = "application/json;odata.metadata=minimal;odata.streaming=true;charset=utf-8";
    std::map<std::string, std::string> headers;
    int delayMs = 0;
    int dateSkewSeconds = 0; ///< added to the time in the Date header

    std::string_view text() const { return prepared.empty() ? std::string_view(body) : prepared; }
};

/// The documented error body; the request ids are added where the answer is sent.
Response errorResponse(int status, std::string_view code, std::string_view message);

} // namespace emulator
