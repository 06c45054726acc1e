// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/checks/all.h"
#include "core/readiness/directory_facts.h"

namespace dwc {

namespace {

constexpr std::int64_t kDisabled = 0x2, kPasswordNeverExpires = 0x10000; // userAccountControl
constexpr std::int64_t kNever = 0x7FFFFFFFFFFFFFFF;
constexpr std::int64_t kExpiresSoonDays = 14;

/// Days from now to a FILETIME; nothing for never.
std::optional<std::int64_t> daysTo(std::optional<std::int64_t> fileTime, Moment now)
{
    if (!fileTime || *fileTime == 0 || *fileTime == kNever)
        return std::nullopt;
    return (*fileTime - toFileTime(now)) / (kMillisecondsPerDay * 10'000);
}

CheckResult runDirectoryAccount(DirectoryFacts &facts)
{
    const auto &account = facts.account();
    if (!account)
        return account.error().kind == ErrorKind::NotFound ||
                       account.error().kind == ErrorKind::AmbiguousAccount
                   ? failedWith(account.error(), Cure::Settings)
                   : unknownFor(account.error());
    const AccountFacts &found = account->facts;
    CheckResult result =
        passed({{say("The connector account is %1 (%2)."), {found.ref.dn.text(), found.sid.text()}}});
    const auto worsen = [&](CheckState state, Sentence evidence, Sentence advice) {
        result.state = result.state == CheckState::Failed ? result.state : state;
        result.evidence.push_back(std::move(evidence));
        result.advice.push_back(std::move(advice));
    };
    if (found.control.value_or(0) & kDisabled)
        worsen(CheckState::Failed, say("The account is disabled."),
               say("Enable the account: Enable-ADAccount."));
    if (found.lockedSince.value_or(0) > 0)
        worsen(CheckState::Failed, say("The account is locked out (lockoutTime is set)."),
               say("Unlock it with Unlock-ADAccount, and find out who tries wrong passwords."));
    if (const auto days = daysTo(found.accountEnds, facts.now()); days && *days < kExpiresSoonDays)
        worsen(*days < 0 ? CheckState::Failed : CheckState::Warning,
               {*days == 1 ? say("The account itself expires tomorrow (accountExpires).")
                           : say("The account itself expires in %1 days (accountExpires)."),
                {std::to_string(*days)}},
               say("Let the account not expire: Clear-ADAccountExpiration."));
    const auto days = daysTo(found.passwordEnds, facts.now());
    if (found.control.value_or(0) & kPasswordNeverExpires || !days)
        result.evidence.emplace_back(say("Its password does not expire."));
    else if (*days < kExpiresSoonDays)
        worsen(*days < 0 ? CheckState::Failed : CheckState::Warning,
               {*days == 1 ? say("Its password expires tomorrow.") : say("Its password expires in %1 days."),
                {std::to_string(*days)}},
               {say("Change the password in time, and store the new one with dwctl secret set "
                    "directory-password."),
                {},
                say("Change the password in time, and store the new one in Settings.")});
    else
        result.evidence.emplace_back(say("Its password expires in %1 days."),
                                     std::vector{std::to_string(*days)});
    return result;
}

} // namespace

Check directoryAccount()
{
    return {"directory.account", CheckArea::Directory, say("Is the connector account healthy?"),
            say("An account that is disabled, locked or expired stops writeback. An expiring password does "
                "so on a day "
                "nobody expects."),
            runDirectoryAccount};
}

} // namespace dwc
