// SPDX-License-Identifier: Apache-2.0
#include "core/readiness/directory_facts.h"

#include "core/model/well_known_sids.h"
#include "core/readiness/schema_ids.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace dwc {

namespace {

/// What one look at every device may take, in milliseconds.
constexpr std::int64_t kTimeForDevices = 30'000;

constexpr std::string_view kRecycleBinFeature = "766ddcd8-acd0-445e-f3b9-a7f9b6744f2a";

bool sameText(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; };
    return std::ranges::equal(a, b, {}, lower, lower);
}

GuardedObject guardedFrom(DirectoryObject object)
{
    GuardedObject guarded;
    const std::string octets = firstOf(object, "nTSecurityDescriptor");
    if (!octets.empty())
        guarded.descriptor = securityDescriptorFrom(octets);
    guarded.object = std::move(object);
    return guarded;
}

/// GeneralizedTime, as filters compare it.
std::string generalizedTime(Moment moment)
{
    const std::time_t seconds = moment.ms / 1000;
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), "%Y%m%d%H%M%S.0Z", &parts);
    return text.data();
}

int numberFrom(const std::string &text)
{
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

} // namespace

std::string firstOf(const DirectoryObject &object, std::string_view attribute)
{
    const auto values = object.values(attribute);
    return values.empty() ? std::string() : values.front();
}

bool mayChangePermissions(const DirectoryObject &object)
{
    constexpr int kDacl = 4; // MS-ADTS 3.1.1.4.5.4
    return std::atoi(firstOf(object, "sDRightsEffective").c_str()) & kDacl;
}

bool hasValue(const DirectoryObject &object, std::string_view attribute, std::string_view value)
{
    return std::ranges::any_of(object.values(attribute),
                               [&](const std::string &one) { return sameText(one, value); });
}

DirectoryFacts::DirectoryFacts(const Profile &profile, DirectoryInspection &inspection,
                               const KnownHere &known, const Clock &clock, std::stop_token stop)
    : m_profile(profile), m_inspection(inspection), m_known(known), m_clock(clock), m_stop(std::move(stop))
{
}

const Result<ControllerFacts> &DirectoryFacts::controller()
{
    return m_controller.get([this] { return m_inspection.contact(m_stop); });
}

const Result<Done> &DirectoryFacts::signIn()
{
    return m_signIn.get([this]() -> Result<Done> {
        if (!controller())
            return tl::unexpected(controller().error());
        return m_inspection.signIn(m_stop).map([] { return Done(); });
    });
}

Result<std::vector<DirectoryObject>> DirectoryFacts::find(const DirectoryQuestion &question)
{
    if (!signIn())
        return tl::unexpected(signIn().error());
    return m_inspection.find(question, m_stop);
}

Result<std::vector<GuardedObject>> DirectoryFacts::guarded(const DirectoryQuestion &question)
{
    auto found = find(question);
    if (!found)
        return tl::unexpected(found.error());
    std::vector<GuardedObject> guarded;
    guarded.reserve(found->size());
    for (DirectoryObject &object : *found)
        guarded.push_back(guardedFrom(std::move(object)));
    return guarded;
}

Result<std::optional<GuardedObject>> DirectoryFacts::objectAt(const Dn &dn, bool showDeleted)
{
    DirectoryQuestion question;
    question.base = dn;
    question.attributes = {"objectClass", "isDeleted", "allowedChildClassesEffective", "sDRightsEffective"};
    question.withDescriptor = true;
    question.showDeleted = showDeleted;
    auto found = guarded(question);
    if (!found && found.error().kind == ErrorKind::NotFound)
        return std::optional<GuardedObject>();
    if (!found)
        return tl::unexpected(found.error());
    return found->empty() ? std::optional<GuardedObject>() : std::optional(std::move(found->front()));
}

const Result<SchemaFacts> &DirectoryFacts::schema()
{
    return m_schema.get([this] { return readSchema(); });
}

Result<SchemaFacts> DirectoryFacts::readSchema()
{
    if (!controller())
        return tl::unexpected(controller().error());
    DirectoryQuestion number;
    number.base = controller()->schemaDn;
    number.attributes = {"objectVersion"};
    const auto head = find(number);
    if (!head)
        return tl::unexpected(head.error());
    SchemaFacts facts;
    facts.version = head->empty() ? 0 : numberFrom(firstOf(head->front(), "objectVersion"));
    std::vector<Filter> names;
    for (const NeededClass &needed : kNeededClasses)
        names.push_back(Filter::equals("lDAPDisplayName", needed.name));
    DirectoryQuestion question;
    question.base = controller()->schemaDn;
    question.scope = DirectoryQuestion::Scope::OneLevel;
    const Filter parts[] = {Filter::equals("objectClass", "classSchema"), Filter::any(names)};
    question.filter = Filter::all(parts);
    question.attributes = {"lDAPDisplayName", "systemMustContain", "systemMayContain", "mustContain",
                           "mayContain"};
    const auto found = find(question);
    if (!found)
        return tl::unexpected(found.error());
    for (const DirectoryObject &object : *found) {
        facts.classes.insert(firstOf(object, "lDAPDisplayName"));
        if (!hasValue(object, "lDAPDisplayName", "msDS-Device"))
            continue;
        for (const char *list : {"systemMustContain", "systemMayContain", "mustContain", "mayContain"}) {
            for (const std::string &attribute : object.values(list))
                facts.deviceAttributes.insert(attribute);
        }
    }
    return facts;
}

const Result<JudgedAccount> &DirectoryFacts::account()
{
    return m_account.get([this] { return readAccount(); });
}

Result<JudgedAccount> DirectoryFacts::readAccount()
{
    if (!signIn())
        return tl::unexpected(signIn().error());
    const DirectorySettings &settings = m_profile.directory;
    const bool isBound = settings.connectorAccount.empty();
    auto facts = m_inspection.account(isBound ? settings.user : settings.connectorAccount, m_stop);
    if (!facts)
        return tl::unexpected(facts.error());
    if (facts->groups.empty())
        return fail(ErrorKind::PermissionDenied, facts->ref.dn.text(), "tokenGroups cannot be read");
    JudgedAccount judged;
    judged.token = AccountToken::of(facts->sid, facts->groups);
    judged.isBound = isBound;
    judged.isAdministrator = std::ranges::any_of(judged.token.sids, isAdministrators);
    judged.facts = std::move(*facts);
    return judged;
}

Result<AccountToken> DirectoryFacts::signedInToken()
{
    if (!signIn())
        return tl::unexpected(signIn().error());
    return m_inspection.account(m_profile.directory.user, m_stop).map([](const AccountFacts &facts) {
        return AccountToken::of(facts.sid, facts.groups);
    });
}

DirectoryQuestion DirectoryFacts::devicesWith(std::optional<Filter> further)
{
    std::vector<Filter> parts{Filter::equals("objectClass", "msDS-Device"),
                              Filter::present("msDS-CloudAnchor")};
    if (further)
        parts.push_back(*further);
    DirectoryQuestion question;
    question.base = container()->object.ref.dn;
    question.scope = DirectoryQuestion::Scope::OneLevel;
    question.filter = Filter::all(parts);
    question.withDescriptor = true;
    return question;
}

Result<DevicesSeen> DirectoryFacts::eachDevice(std::span<const std::string_view> attributes,
                                               const std::function<Result<void>(const GuardedObject &)> &seen,
                                               std::optional<Moment> since)
{
    if (!container())
        return tl::unexpected(container().error());
    DirectoryQuestion question = devicesWith(
        since ? std::optional(Filter::atLeast("whenCreated", generalizedTime(*since))) : std::nullopt);
    question.attributes.assign(attributes.begin(), attributes.end());
    const std::int64_t end = now().ms + kTimeForDevices;
    const Error late{ErrorKind::LimitExceeded, "", "", 0, "", {}};
    DevicesSeen far;
    const auto read = m_inspection.each(question, m_stop, [&](DirectoryObject object) -> Result<void> {
        if (now().ms > end)
            return fail(late);
        ++far.count;
        return seen(guardedFrom(std::move(object)));
    });
    if (!read && read.error() != late)
        return tl::unexpected(read.error());
    far.isWhole = read.has_value();
    if (!far.isWhole && !since)
        far.about = aboutHowMany();
    return far;
}

std::optional<std::size_t> DirectoryFacts::aboutHowMany()
{
    constexpr const char *kAttribute = "msDS-Approx-Immed-Subordinates";
    DirectoryQuestion question;
    question.base = container()->object.ref.dn;
    question.attributes = {kAttribute};
    const auto read = find(question);
    const int number = read && !read->empty() ? numberFrom(firstOf(read->front(), kAttribute)) : 0;
    return number > 0 ? std::optional(std::size_t(number)) : std::nullopt;
}

const Result<DeviceSurvey> &DirectoryFacts::survey()
{
    return m_survey.get([this] { return surveyDevices(*this); });
}

const Result<YoungDevices> &DirectoryFacts::youngDevices()
{
    return m_youngDevices.get(
        [this] { return lookAtYoungDevices(*this, Moment{now().ms - 7 * kMillisecondsPerDay}); });
}

const Result<std::vector<std::string>> &DirectoryFacts::connectAccounts()
{
    return m_connectAccounts.get([this]() -> Result<std::vector<std::string>> {
        if (!controller())
            return tl::unexpected(controller().error());
        DirectoryQuestion question;
        question.base = controller()->domainDn;
        question.scope = DirectoryQuestion::Scope::Subtree;
        const Filter names[] = {Filter::startsWith("sAMAccountName", "MSOL_"),
                                Filter::startsWith("sAMAccountName", "AAD_"),
                                Filter::startsWith("sAMAccountName", "ADSyncMSA")};
        question.filter = Filter::any(names);
        question.attributes = {"sAMAccountName"};
        question.limit = 20;
        const auto found = find(question);
        if (!found)
            return tl::unexpected(found.error());
        std::vector<std::string> accounts;
        for (const DirectoryObject &object : *found)
            accounts.push_back(firstOf(object, "sAMAccountName"));
        return accounts;
    });
}

const Result<bool> &DirectoryFacts::recycleBin()
{
    return m_recycleBin.get([this]() -> Result<bool> {
        if (!controller())
            return tl::unexpected(controller().error());
        DirectoryQuestion question;
        question.base = Dn::child(controller()->configurationDn, "CN", "Partitions");
        question.attributes = {"msDS-EnabledFeature"};
        const auto found = find(question);
        if (!found)
            return tl::unexpected(found.error());
        for (const DirectoryObject &object : *found) {
            for (const std::string &feature : object.values("msDS-EnabledFeature")) {
                DirectoryQuestion about;
                about.base = Dn(feature);
                about.attributes = {"msDS-OptionalFeatureGUID"};
                const auto one = find(about);
                const auto id =
                    one && !one->empty()
                        ? SchemaGuid::fromWindowsBytes(firstOf(one->front(), "msDS-OptionalFeatureGUID"))
                        : std::nullopt;
                if (id && id->text() == kRecycleBinFeature)
                    return true;
            }
        }
        return false;
    });
}

const Result<GuardedObject> &DirectoryFacts::domainRoot()
{
    return m_domainRoot.get([this]() -> Result<GuardedObject> {
        if (!controller())
            return tl::unexpected(controller().error());
        auto root = objectAt(controller()->domainDn, false);
        if (!root)
            return tl::unexpected(root.error());
        if (!*root)
            return fail(ErrorKind::NotFound, controller()->domainDn.text());
        return std::move(**root);
    });
}

} // namespace dwc
