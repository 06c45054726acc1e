// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/readiness/check.h"

#include <QString>

namespace dwc::testing {

inline const Check &checkOf(const char *id)
{
    const Check *check = findCheck(id);
    if (!check)
        qFatal("no check %s", id);
    return *check;
}

inline const std::string kLongDn =
    "CN=RegisteredDevices,OU=A unit with quite a long name of its own,OU=Another one,DC=corp,DC=example";

inline CheckResult passedSample()
{
    return passed({Sentence("It is there.")});
}

inline CheckResult failedSample(Cure cure = Cure::None)
{
    return failed(
        {Sentence("The object %1 is missing.", {kLongDn}), Sentence("Attribute: %1", {"<b>x\x1b[1m</b>"})},
        {Sentence("Make %1.", {kLongDn}), Sentence("Check again.")}, cure);
}

inline CheckResult warningSample(Cure cure = Cure::None)
{
    return warning({Sentence("It works.")}, {Sentence("Look at it.")}, cure);
}

inline CheckResult stoppedSample()
{
    return unknownFor(Error{ErrorKind::Stopped, {}, {}, 0, {}, {}});
}

} // namespace dwc::testing
