// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>
#include <utility>

namespace dwc {

template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

inline tl::unexpected<Error> fail(ErrorKind kind, std::string subject = {}, std::string detail = {},
                                  std::int64_t nativeCode = 0)
{
    Error error;
    error.kind = kind;
    error.subject = std::move(subject);
    error.detail = std::move(detail);
    error.nativeCode = nativeCode;
    return tl::unexpected<Error>(std::move(error));
}

} // namespace dwc
