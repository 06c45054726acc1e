// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/clock_skew.h"

#include <cstdlib>

namespace dwc {

CheckResult skewResult(const std::string &server, std::optional<Moment> serverTime, Moment ownTime)
{
    constexpr std::int64_t kWarnSeconds = 60, kFailSeconds = 300;
    if (!serverTime)
        return {CheckState::Unknown, {{say("%1 does not tell its time."), {server}}}, {}, Cure::None};
    const std::int64_t seconds = (ownTime.ms - serverTime->ms) / 1000;
    const std::vector<std::string> parts{std::to_string(std::llabs(seconds)), server};
    const Sentence found =
        seconds < 0 ? Sentence(say("This machine's clock is %1 seconds behind that of %2."), parts)
                    : Sentence(say("This machine's clock is %1 seconds ahead of that of %2."), parts);
    const Sentence cure(
        say("Set this machine's clock: timedatectl set-ntp true. If it is right, the server's is wrong."));
    if (std::llabs(seconds) > kFailSeconds)
        return failed({found}, {cure});
    if (std::llabs(seconds) > kWarnSeconds)
        return warning({found}, {cure});
    return passed({{say("The clocks of this machine and of %2 agree to %1 seconds."), parts}});
}

} // namespace dwc
