// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"
#include "core/readiness/machine_facts.h"

namespace dwc {

namespace {

CheckResult runMachineSecrets(MachineFacts &facts)
{
    CheckResult result = passed({});
    for (const SecretName name : {SecretName::ClientSecret, SecretName::DirectoryPassword}) {
        if (name == SecretName::ClientSecret && facts.profile().cloud.method == SignInMethod::Certificate)
            continue; // its key has a passphrase or none: signing in tells
        const auto secret = facts.secret(name);
        if (secret) {
            result.evidence.emplace_back(say("The secret %1 can be read."),
                                         std::vector{std::string(nameOf(name))});
            continue;
        }
        result.state = CheckState::Failed;
        result.cure = Cure::Connect;
        result.evidence.emplace_back(say("The secret %1 cannot be read."),
                                     std::vector{std::string(nameOf(name))});
        result.evidence.emplace_back(secret.error());
        result.advice.emplace_back(secret.error());
    }
    return result;
}

} // namespace

Check machineSecrets()
{
    return {"machine.secrets", CheckArea::Machine, say("Can the secrets be read here?"),
            say("Passwords and client secrets are kept in this machine's keychain, or in files that the "
                "service manager "
                "gives to a service. Without them nobody can sign in to the cloud or the directory."),
            runMachineSecrets};
}

} // namespace dwc
