// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/directory_inspection.h"
#include "core/readiness/connection_point.h"
#include "core/readiness/device_survey.h"
#include "core/readiness/effective_rights.h"
#include "core/readiness/known_here.h"
#include "core/readiness/once.h"
#include "core/settings/profile.h"

#include <functional>
#include <optional>
#include <set>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace dwc {

/// What the schema says of writeback.
struct SchemaFacts
{
    int version = 0;                        ///< objectVersion; 0 when it cannot be read
    std::set<std::string> classes;          ///< of those writeback needs, by lDAPDisplayName
    std::set<std::string> deviceAttributes; ///< what msDS-Device may or must hold
};

/// A service object, which names the container.
struct ServiceFacts
{
    DirectoryObject object;
    std::string location;   ///< msDS-DeviceLocation; empty when absent
    bool hasIssuer = false; ///< attributes with issuer certificates are there; never their values
};

/// The account whose rights are judged.
struct JudgedAccount
{
    AccountFacts facts;
    AccountToken token;
    bool isBound = false; ///< it is the account that signs in
    bool isAdministrator = false;
};

/// What the directory's checks look at, each read when the first of them needs it. What depends on something
/// that failed fails with the same error, without another wait. For one thread.
class DirectoryFacts
{
public:
    DirectoryFacts(const Profile &profile, DirectoryInspection &inspection, const KnownHere &known,
                   const Clock &clock, std::stop_token stop);

    const Profile &profile() const { return m_profile; }
    const KnownHere &known() const { return m_known; }
    /// An administrator said that the former writer is off.
    bool otherWriterIsOff() const { return m_known.otherWriterIsOff; }
    Moment now() const { return m_clock.now(); }

    const Result<ControllerFacts> &controller();
    const Result<Done> &signIn();
    const Result<SchemaFacts> &schema();
    /// Every service object of the configuration partition.
    const Result<std::vector<ServiceFacts>> &services();
    /// What the one service object's location names, deleted or not; NoContainer when there is no such place.
    const Result<GuardedObject> &container();
    /// The containers above the service object, from the outer to the inner; nothing where one is missing.
    const Result<std::vector<std::optional<GuardedObject>>> &tree();
    /// The service connection point; nothing when there is none.
    const Result<std::optional<ConnectionPoint>> &connectionPoint();
    const Result<JudgedAccount> &account();
    /// Whom the account that signs in counts as; asked anew each time.
    Result<AccountToken> signedInToken();
    /// Every device of the container with a cloud anchor, one after the other and with its list, until the
    /// time for it is over. How far that went. `since`: only those made from then on.
    Result<DevicesSeen> eachDevice(std::span<const std::string_view> attributes,
                                   const std::function<Result<void>(const GuardedObject &)> &seen,
                                   std::optional<Moment> since = {});
    /// What eachDevice() shows of owners and permissions.
    const Result<DeviceSurvey> &survey();
    /// Who made devices with a cloud anchor within the last seven days, ours left out.
    const Result<YoungDevices> &youngDevices();
    /// Names of accounts as Entra Connect makes them.
    const Result<std::vector<std::string>> &connectAccounts();
    const Result<bool> &recycleBin();
    const Result<GuardedObject> &domainRoot();

    /// Where they stand, by name, once the controller is known.
    Dn configurationContainer(); ///< Device Registration Configuration
    Dn serviceContainer();       ///< Device Registration Services

    Result<std::vector<DirectoryObject>> find(const DirectoryQuestion &question);
    /// One object with its class, its list, and what the server says the signed-in account may do with it.
    Result<std::optional<GuardedObject>> objectAt(const Dn &dn, bool showDeleted);

private:
    Result<std::vector<GuardedObject>> guarded(const DirectoryQuestion &question);
    DirectoryQuestion devicesWith(std::optional<Filter> further);
    std::optional<std::size_t> aboutHowMany();
    Result<SchemaFacts> readSchema();
    Result<std::vector<ServiceFacts>> readServices();
    Result<GuardedObject> readContainer();
    Result<std::optional<ConnectionPoint>> readConnectionPoint();
    Result<JudgedAccount> readAccount();

    const Profile &m_profile;
    DirectoryInspection &m_inspection;
    const KnownHere &m_known;
    const Clock &m_clock;
    std::stop_token m_stop;
    Once<ControllerFacts> m_controller;
    Once<Done> m_signIn;
    Once<SchemaFacts> m_schema;
    Once<std::vector<ServiceFacts>> m_services;
    Once<GuardedObject> m_container;
    Once<std::vector<std::optional<GuardedObject>>> m_tree;
    Once<std::optional<ConnectionPoint>> m_connectionPoint;
    Once<JudgedAccount> m_account;
    Once<DeviceSurvey> m_survey;
    Once<YoungDevices> m_youngDevices;
    Once<std::vector<std::string>> m_connectAccounts;
    Once<bool> m_recycleBin;
    Once<GuardedObject> m_domainRoot;
};

/// Of an answer to a types-only question: an issuer attribute is there.
bool showsIssuer(const DirectoryObject &object);

/// The first value of an attribute; empty when absent.
std::string firstOf(const DirectoryObject &object, std::string_view attribute);
bool hasValue(const DirectoryObject &object, std::string_view attribute, std::string_view value);
/// Whether the account that looks may change its permissions, as the server says.
bool mayChangePermissions(const DirectoryObject &object);

} // namespace dwc
