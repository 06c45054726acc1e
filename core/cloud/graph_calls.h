// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/cloud/origin.h"
#include "core/cloud/sender.h"
#include "core/cloud/sign_in.h"

#include <string>
#include <string_view>

namespace dwc {

/// Signed-in calls to one Graph origin. The token goes nowhere else: every address passes through here.
class GraphCalls
{
public:
    GraphCalls(Origin graph, Sender &sender, SignIn &signIn);

    struct Call
    {
        Sender::Call sent;
        std::string name; ///< method and path, for errors
    };

    /// `pathAndQuery` is ours, percent-encoded, relative to the version root, such as "/devices?$top=999".
    Result<Call> get(std::string_view pathAndQuery, std::stop_token stop, bool eventual = false);
    /// A link that an answer gave, used whole. ForeignLink unless it lies on the configured origin.
    Result<Call> follow(std::string_view link, std::stop_token stop);
    Result<Call> post(std::string_view path, QByteArray json, std::stop_token stop);

    /// A 2xx answer. A refused token is renewed once. `head` as in Sender. Errors: graphError() and those of
    /// HttpClient and SignIn.
    Result<HttpAnswer> finish(Call &call, std::stop_token stop, const HeadFunction &head = {});
    /// get() and finish().
    Result<HttpAnswer> fetch(std::string_view pathAndQuery, std::stop_token stop, bool eventual = false);

    Sender &sender() { return m_sender; }
    /// A call can begin without a sign-in first.
    bool isReady() const { return m_signIn.isReady(); }

private:
    Result<Call> start(HttpRequest request, std::stop_token stop);
    QUrl urlOf(std::string_view pathAndQuery) const;

    Origin m_graph;
    Sender &m_sender;
    SignIn &m_signIn;
};

} // namespace dwc
