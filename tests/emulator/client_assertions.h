// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <optional>
#include <set>
#include <string>

namespace emulator {

struct AssertionFault
{
    int number; ///< AADSTS
    std::string description;
};

/// Holds client assertions to what the platform documents of certificate credentials: PS256 or RS256, the
/// registered certificate's thumbprint, audience, issuer and subject, times, and a `jti` that was not seen
/// before.
class ClientAssertions
{
public:
    struct Expected
    {
        std::string audience;
        std::string clientId;
    };
    std::optional<AssertionFault> faultOf(const QByteArray &assertion, const std::string &certificatePem,
                                          const Expected &expected, qint64 nowSeconds);

private:
    std::set<std::string> m_seen;
};

} // namespace emulator
