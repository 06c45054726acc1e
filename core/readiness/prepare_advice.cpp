// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/prepare_advice.h"

namespace dwc {

std::vector<Sentence> prepareAdvice()
{
    return {say("An Enterprise Admin prepares the forest: below CN=Services of the configuration partition the containers "
                "Device Registration Configuration and Device Registration Services, in them the service object, and the "
                "container CN=RegisteredDevices at the root of the domain."),
            say("On a forest with AD FS, Initialize-ADDeviceRegistration does it. Do that first when AD FS is to register "
                "devices itself."),
            say("Then check again.")};
}

std::vector<Sentence> grantAdvice(const std::string &container, const std::string &account)
{
    return {{say("A Domain Admin adds these entries to the permissions of %1: "
                 "(OA;;CC;5df2b673-6d41-4774-b3e8-d52e8ee9ff99;;%2)"
                 "(OA;CIIO;RPWPSDLC;;5df2b673-6d41-4774-b3e8-d52e8ee9ff99;CO)"),
             {container, account}},
            say("They let the account create devices there, and write and delete only what it created itself.")};
}

} // namespace dwc
