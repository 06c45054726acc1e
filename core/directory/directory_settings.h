// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace dwc {

enum class Transport : std::uint8_t { Ldaps, StartTls, Sasl };
enum class BindMethod : std::uint8_t { Simple, Kerberos };

/// Which directory and how to get in.
struct DirectorySettings
{
    std::string domain; ///< DNS name
    std::vector<std::string>
        servers;            ///< host names or addresses, tried in order; empty = the domain's own name
    std::uint16_t port = 0; ///< 0: 636 for Ldaps, else 389
    Transport transport = Transport::Ldaps;
    std::string caFile; ///< PEM; replaces the system's authorities; empty = the system's
    BindMethod bindMethod = BindMethod::Simple;
    std::string user; ///< UPN or DN
    std::string keytab;
    /// Of no profile: the controller that the last run wrote to, as dnsHostName. Where several may answer it
    /// is asked first, for what was written there is seen there.
    std::string lastController;
    std::string connectorAccount; ///< the account to judge when it is not the one that binds

    bool operator==(const DirectorySettings &) const = default;
};

} // namespace dwc
