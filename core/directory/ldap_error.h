// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dwc {

/// What was being done when a result came: the same number means different things.
enum class LdapOperation : std::uint8_t { Connect, Bind, Search, Add, Modify, Delete };

/// An LDAP result as an Error: the one place that reads result codes and diagnostic texts. Of a text only the
/// leading 8-digit Windows code and the `data xxx` of a refused bind are read; sentences differ between
/// servers.
///   nativeCode  the LDAP result (RFC 4511 4.1.9; below zero: libldap's own), for BindRefused the Windows
///   code
///               behind `data` (0x52e = bad password), 0 when there is none
///   detail      the diagnostic text as sent
Error classify(LdapOperation operation, int result, std::string diagnostic, std::string subject);

/// The Windows error that AD puts before its text: "00002098: SecErr: …" gives 0x2098.
std::optional<std::uint32_t> windowsCode(std::string_view diagnostic);
/// The hexadecimal number after "data " in AD's answer to a refused bind.
std::optional<std::uint32_t> bindSubCode(std::string_view diagnostic);

/// The same request may succeed later, unchanged: busy, unavailable, timed out.
bool isRetryable(const Error &error);
/// The object is not as the request assumed: plan again instead of repeating.
bool isConflict(const Error &error);

} // namespace dwc
