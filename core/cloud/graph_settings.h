// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/guid.h"

#include <string>

namespace dwc {

enum class SignInMethod : std::uint8_t { ClientSecret, Certificate, DeviceCode, Browser };

/// Where the cloud is and how to sign in. Origins are scheme, host and port, without a path or trailing slash.
struct GraphSettings
{
    TenantId tenant;
    std::string loginOrigin; ///< https://login.microsoftonline.com, or of another cloud
    std::string graphOrigin; ///< https://graph.microsoft.com, or of another cloud
    std::string caFile;      ///< PEM; added to the system's authorities; empty = none
    SignInMethod method = SignInMethod::ClientSecret;
    std::string clientId;        ///< GUID text
    std::string certificateFile; ///< PEM; sign-in by certificate
    std::string keyFile;         ///< PEM; its private key

    bool operator==(const GraphSettings &) const = default;
};

} // namespace dwc
