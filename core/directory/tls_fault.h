// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/directory/directory_settings.h"

#include <optional>
#include <stop_token>
#include <string>

namespace dwc {

/// Why a certificate was not accepted: the nativeCode of an UntrustedCertificate error of the directory.
enum class CertificateFault : std::uint8_t { Other = 1, UnknownAuthority, OtherName, Expired, NotYetValid };

/// libldap says nothing useful when TLS fails. This asks the same port again with Qt's TLS and the same
/// authorities. UntrustedCertificate (subject = host, nativeCode = CertificateFault, detail = Qt's words)
/// when the certificate is at fault; nothing when this second try finds nothing wrong with it, or does not
/// get that far.
std::optional<Error> findCertificateFault(const DirectorySettings &settings, const std::string &host,
                                          std::uint16_t port);

} // namespace dwc
