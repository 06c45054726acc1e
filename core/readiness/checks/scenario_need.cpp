// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"
#include "core/readiness/machine_facts.h"

namespace dwc {

namespace {

CheckResult runScenarioNeed(MachineFacts &facts)
{
    const Sentence noKey(
        say("Devices that this console creates serve AD FS sign-in by client TLS and PKeyAuth. Sign-in "
            "methods that need the device's transport key do not work for them, because the cloud does "
            "not give that key away."));
    switch (facts.profile().scenario) {
    case Scenario::Adfs:
        return passed({say("The devices are for device-based access with AD FS, which looks for them in the "
                           "directory."),
                       noKey});
    case Scenario::WhfbCertificateTrust:
        return passed(
            {say("The devices are for Windows Hello for Business with hybrid certificate trust, which needs "
                 "them in the directory, federation by AD FS 2016 or later, and a certificate authority."),
             noKey});
    case Scenario::Undecided: break;
    }
    return warning({say("The profile does not say what the devices are for (scenario is undecided)."),
                    say("Device writeback is needed for device-based access with AD FS, and for Windows "
                        "Hello for Business with "
                        "hybrid certificate trust. It is not needed for Windows Hello for Business with "
                        "cloud Kerberos trust or key "
                        "trust, for Conditional Access in the cloud, for Intune, or for single sign-on of "
                        "Entra joined devices.")},
                   {say("Decide which of the two it is: here, in Settings, or as scenario in the profile, "
                        "which is adfs or "
                        "whfbCertificateTrust. Whoever runs AD FS or the sign-in with Windows Hello knows."),
                    say("If it is none of them, you do not need this console.")},
                   Cure::Settings);
}

} // namespace

Check scenarioNeed()
{
    return {"scenario.need", CheckArea::Scenario, say("Is device writeback needed here?"),
            say("Writeback copies devices into the directory for two purposes only. For everything else it "
                "is work and "
                "risk without a benefit."),
            runScenarioNeed};
}

} // namespace dwc
