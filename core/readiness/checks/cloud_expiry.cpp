// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"
#include "core/readiness/cloud_facts.h"
#include "core/settings/own_certificate.h"

namespace dwc {

namespace {

constexpr std::int64_t kSoonDays = 30;

std::vector<std::string> dateAndDays(Moment ends, Moment now)
{
    return {toIso(ends).substr(0, 10), std::to_string((ends.ms - now.ms) / kMillisecondsPerDay)};
}

CheckResult ofCertificate(const GraphSettings &settings, Moment now)
{
    const auto ends = certificateExpiry(settings.certificateFile);
    if (!ends && ends.error().kind == ErrorKind::NotFound)
        return failed(
            {{say("%1 holds no certificate in PEM form."), {settings.certificateFile}}},
            {say("Name the app registration's certificate as cloud.signIn.certificateFile in the profile.")},
            Cure::Settings);
    if (!ends)
        return unknownFor(ends.error());
    const auto parts = dateAndDays(*ends, now);
    const Sentence renew(
        say("Make a new key and certificate, add the certificate to the app registration, and name both "
            "files in the profile before this one ends."));
    if (ends->ms <= now.ms)
        return failed({{say("The certificate of the sign-in expired on %1."), parts}}, {renew},
                      Cure::Settings);
    if (ends->ms - now.ms < kSoonDays * kMillisecondsPerDay)
        return warning({{say("The certificate of the sign-in expires on %1, in %2 days."), parts}}, {renew},
                       Cure::Settings);
    return passed({{say("The certificate of the sign-in is valid until %1, for %2 days."), parts}});
}

CheckResult runCloudExpiry(CloudFacts &facts)
{
    if (facts.profile().cloud.method == SignInMethod::Certificate)
        return ofCertificate(facts.profile().cloud, facts.now());
    const auto &expires = facts.profile().secretExpires;
    if (!expires)
        return {CheckState::Unknown,
                {say("The cloud does not tell an application when its own secret expires, and the profile "
                     "does not say.")},
                {say("Note the date as cloud.signIn.secretExpires in the profile, from Certificates and "
                     "secrets of the app "
                     "registration.")},
                Cure::Settings};
    const auto parts = dateAndDays(*expires, facts.now());
    const Sentence renew(
        say("Make a new client secret in the app registration, store it with dwctl secret set client-secret, "
            "and note its date in the profile."),
        {},
        say("Make a new client secret in the app registration, store it in Settings, and note its date "
            "there."));
    if (expires->ms <= facts.now().ms)
        return failed(
            {{say("By the profile, the client secret expired on %1."), parts}},
            {{say("If the secret was renewed since, only the date is old: correct cloud.signIn.secretExpires "
                  "in the profile."),
              {},
              say("If the secret was renewed since, only the date is old: correct it in Settings.")},
             renew},
            Cure::Settings);
    if (expires->ms - facts.now().ms < kSoonDays * kMillisecondsPerDay)
        return warning({{say("By the profile, the client secret expires on %1, in %2 days."), parts}},
                       {renew}, Cure::Settings);
    return passed({{say("By the profile, the client secret is valid until %1, for %2 days."), parts}});
}

} // namespace

Check cloudExpiry()
{
    return {"cloud.expiry",
            CheckArea::Cloud,
            say("How long is the secret or certificate of the sign-in valid?"),
            say("Client secrets end after two years at most, certificates on the date they name. The day "
                "after, writeback stands "
                "still."),
            runCloudExpiry,
            false};
}

} // namespace dwc
