// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

namespace dwc {

/// SHA-256, hex, over the certificates of a PEM file: the certificate's own fingerprint when it is one; with
/// several, every one of them is trusted, so the hash is over their sorted fingerprints. Nothing when the
/// file cannot be read or holds no certificate.
std::optional<std::string> fingerprintOfAnchors(const std::string &pemFile);

} // namespace dwc
