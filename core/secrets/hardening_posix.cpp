// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/hardening_posix.h"

#include <cerrno>
#include <cstring>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace dwc {

Result<void> hardenProcess()
{
    const rlimit none{0, 0};
    if (::setrlimit(RLIMIT_CORE, &none) != 0)
        return fail(ErrorKind::Internal, "RLIMIT_CORE", std::strerror(errno));
    if (::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return fail(ErrorKind::Internal, "PR_SET_DUMPABLE", std::strerror(errno));
    return {};
}

} // namespace dwc
