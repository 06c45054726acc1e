// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/directory/directory.h"
#include "core/directory/filter.h"
#include "core/model/dn.h"
#include "core/model/sid.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace dwc {

/// How the connection is protected.
struct TransportFacts
{
    std::string tlsVersion; ///< as the TLS library names it, such as TLSv1.3
    std::string certificateSubject;
    std::string certificateIssuer;
    std::optional<Moment> certificateExpires;
    std::string fingerprint; ///< SHA-256 of the certificate, hex
};

/// A controller that answers, before anybody signs in. Texts are foreign.
struct ControllerFacts
{
    std::string host; ///< as configured
    std::string dnsHostName;
    std::string domain; ///< DNS names
    std::string forest;
    Dn domainDn;
    Dn configurationDn;
    Dn schemaDn;
    bool isActiveDirectory = false;
    bool isStandIn = false; ///< the lab's OpenLDAP
    bool isReadOnly = false;
    std::int64_t highestUsn = 0;
    std::optional<int> domainLevel, forestLevel, controllerLevel; ///< functional levels, as their numbers
    std::optional<Moment> serverTime;
    Moment ownTime; ///< when that answer came
    TransportFacts transport;
    std::vector<std::pair<std::string, Error>> unanswered; ///< servers asked before it, and why they did not do
};

/// Which objects to read, and what of them.
struct DirectoryQuestion
{
    enum class Scope : std::uint8_t { Base, OneLevel, Subtree };

    Dn base;
    Scope scope = Scope::Base;
    std::optional<Filter> filter; ///< nothing: every object
    std::vector<std::string> attributes;
    bool withDescriptor = false; ///< nTSecurityDescriptor with owner and discretionary list
    bool typesOnly = false;      ///< which attributes there are, no value of any
    bool showDeleted = false;
    std::size_t limit = 1000; ///< no more objects than this; the rest is not asked for
};

/// An account as its domain shows it.
struct AccountFacts
{
    ObjectRef ref;
    Sid sid;
    std::vector<Sid> groups;                ///< of any depth; empty when they cannot be read
    std::optional<std::int64_t> control;    ///< userAccountControl
    std::optional<std::int64_t> lockedSince; ///< lockoutTime, FILETIME; 0 = not locked
    std::optional<std::int64_t> passwordEnds; ///< msDS-UserPasswordExpiryTimeComputed, FILETIME
    std::optional<std::int64_t> accountEnds;  ///< accountExpires, FILETIME
};

/// What the checks ask the directory: single questions, each of which can fail alone. Reads only. For one
/// thread; each call honours the stop token within two seconds. Errors: those of Directory.
class DirectoryInspection
{
public:
    virtual ~DirectoryInspection() = default;

    /// The first configured server that answers over TLS. Nobody signs in.
    virtual Result<ControllerFacts> contact(std::stop_token stop) = 0;
    /// Binds. Refused before a password is sent: WrongForest, NotWritable.
    virtual Result<void> signIn(std::stop_token stop) = 0;
    /// NotFound when the base is not there, or not to be seen.
    virtual Result<std::vector<DirectoryObject>> find(const DirectoryQuestion &question,
                                                      std::stop_token stop) = 0;
    /// The same object by object, page after page, whatever the question's limit: for more than fits into
    /// memory. An error of `seen` ends it and is the answer.
    virtual Result<void> each(const DirectoryQuestion &question, std::stop_token stop,
                              const std::function<Result<void>(DirectoryObject)> &seen) = 0;
    /// By UPN, DOMAIN\name or DN. NotFound; AmbiguousAccount when several have this UPN.
    virtual Result<AccountFacts> account(const std::string &name, std::stop_token stop) = 0;
};

} // namespace dwc
