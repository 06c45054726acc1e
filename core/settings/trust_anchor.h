// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

namespace dwc {

/// SHA-256, hex, over the certificates of a PEM file: the certificate's own fingerprint when it is one; with
/// several, every one of them is trusted, so the hash is over their sorted fingerprints. Nothing when the
/// file cannot be read, holds no certificate, is larger than 4 MiB or holds blocks of another name than
/// CERTIFICATE: TLS libraries read some of those as authorities too, and the fingerprint would not tell of
/// them.
std::optional<std::string> fingerprintOfAnchors(const std::string &pemFile);

} // namespace dwc
