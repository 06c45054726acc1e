// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/prepare_advice.h"

namespace dwc {

Sentence prepareFirst()
{
    return {
        say("First prepare the forest: dwctl prepare."),
        {},
        say("First prepare the forest, with the button “Prepare the forest…” of the page Prerequisites.")};
}

std::vector<Sentence> prepareAdvice()
{
    return {say("Only if AD FS is to register devices itself as well: run Initialize-ADDeviceRegistration on "
                "an AD FS server "
                "first. It makes the same objects, together with keys that only AD FS can make."),
            {say("Prepare the forest: dwctl prepare. It makes two containers below CN=Services of the "
                 "configuration partition, in them the service object that names the place for devices, and "
                 "that place, CN=RegisteredDevices at the root of the domain. All of it is shown before "
                 "anything is written."),
             {},
             say("Prepare the forest, with the button “Prepare the forest…” of the page Prerequisites. The "
                 "wizard makes two containers below CN=Services of the configuration partition, in them the "
                 "service object that names the place for devices, and that place, CN=RegisteredDevices at "
                 "the root of the domain. All of it is shown before anything is written.")},
            {say("An Enterprise Admin who is also a Domain Admin of the domain carries it out: dwctl prepare "
                 "--admin NAME. Who is none hands over the script that dwctl prepare --script powershell "
                 "prints."),
             {},
             say("An Enterprise Admin who is also a Domain Admin of the domain carries it out. Who is none "
                 "hands over the script that the wizard saves.")},
            say("Then check again.")};
}

CheckResult noServiceYet()
{
    return {CheckState::Unknown,
            {say("This asks about the service object, which is not there yet.")},
            {prepareFirst()},
            Cure::Prepare};
}

std::vector<Sentence> grantAdvice(const std::string &container, const std::string &account)
{
    return {
        {say("Let the console add what is missing: dwctl prepare shows it first. A Domain Admin carries it "
             "out."),
         {},
         say("Let the console add what is missing: the button “Prepare the forest…” of the page "
             "Prerequisites leads to the wizard that shows it first. A Domain Admin carries it out.")},
        {say("By hand, a Domain Admin adds these entries to the permissions of %1: "
             "(OA;;CC;5df2b673-6d41-4774-b3e8-d52e8ee9ff99;;%2)"
             "(OA;CIIO;RPWPSDLC;;5df2b673-6d41-4774-b3e8-d52e8ee9ff99;CO)"),
         {container, account}},
        say("They let the account create devices there, and write and delete only what it created itself.")};
}

} // namespace dwc
