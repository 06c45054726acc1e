// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/directory_snapshot.h"
#include "core/model/dn.h"
#include "core/model/flow_attribute.h"
#include "core/model/sid.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace dwc {

/// What this server can do. Active Directory can all of it. The stand-in is OpenLDAP that the lab puts in the
/// place of a domain controller and that says so in its root entry.
struct DirectoryCapabilities
{
    /// objectGUID is the identity, and `<GUID=…>` names an object; else entryUUID, and the DN does.
    bool guidAddressing = true;
    bool objectOwners = true;  ///< who created an object is told
    bool descriptors = true;   ///< by the owner in nTSecurityDescriptor; else by creatorsName
    bool changeNumbers = true; ///< each write moves uSNChanged

    bool operator==(const DirectoryCapabilities &) const = default;
};
/// Of the stand-in.
inline constexpr DirectoryCapabilities kStandInCapabilities{false, true, false, false};

/// One pinned, writable domain controller, the account that is bound, and where devices belong.
struct DirectoryIdentity
{
    std::string dnsHostName;
    std::string domain; ///< DNS name of the domain
    std::string forest; ///< DNS name of the forest's root domain
    Dn domainDn;
    Dn configurationDn;
    Sid domainSid;
    ObjectGuid domainGuid;
    bool forestHasOtherDomains = false;

    std::string accountName; ///< as configured
    Sid accountSid;
    bool accountIsAdministrator = false; ///< member, at any depth, of an administrators' group

    ObjectRef service;                                ///< the one msDS-DeviceRegistrationService
    ObjectRef container;                              ///< its msDS-DeviceLocation
    FlowAttributeSet attributes = kAllFlowAttributes; ///< those the schema allows on msDS-Device
    bool hasKeyCredential = true;                     ///< schema of 2016 or later
    std::int64_t highestUsn = 0;                      ///< highestCommittedUSN of this controller
    DirectoryCapabilities capabilities;

    bool operator==(const DirectoryIdentity &) const = default;
};

/// How to find a person: by SID where the cloud gives one, else by the 16 bytes of the immutable id.
struct AccountQuery
{
    Sid sid;                 ///< null: use immutableId
    std::string immutableId; ///< 16 octets: mS-DS-ConsistencyGuid, then objectGUID
};

enum class AccountStatus : std::uint8_t {
    Found,
    NotInForest,
    Unknown ///< could not be told: privileges unreadable, or another domain of the forest
};

struct AccountAnswer
{
    AccountStatus status = AccountStatus::Unknown;
    Sid sid;
    bool privileged = false; ///< adminCount=1, or direct or nested member of a protected group
};

/// Attributes as raw octets, names in the server's spelling.
struct RawAttribute
{
    std::string name;
    std::vector<std::string> values;

    bool operator==(const RawAttribute &) const = default;
};

struct DirectoryObject
{
    ObjectRef ref;
    std::optional<Sid> objectOwner;
    std::vector<RawAttribute> attributes;

    /// Values of an attribute by lDAPDisplayName, compared without case; empty when absent.
    std::span<const std::string> values(std::string_view name) const;
};

struct Modification
{
    enum class Kind : std::uint8_t { Add, Delete, Replace };
    Kind kind = Kind::Replace;
    std::string attribute;
    std::vector<std::string> values; ///< Delete and Replace: empty = the whole attribute

    bool operator==(const Modification &) const = default;
};

struct WriteRequest
{
    enum class Kind : std::uint8_t { Add, Modify, Delete };
    Kind kind = Kind::Modify;
    ObjectRef object;                  ///< Add: the DN; else addressed by guid where the server can
    /// Add: every attribute with its values, objectClass included. nTSecurityDescriptor in a Modify holds a
    /// discretionary list; owner, group and system list stay as they are.
    std::vector<Modification> changes;
};

struct WriteOptions
{
    std::uint32_t window = 16; ///< outstanding operations; halved when the server says busy
};

/// Called once per request that was answered, in any order; an index into the requests.
using WriteAnswered = std::function<void(std::size_t index, const Result<void> &answer)>;

/// The directory side: one session with one controller. Not for several threads at once. Calls block and
/// honour the stop token within two seconds (Error Stopped).
class Directory
{
public:
    virtual ~Directory() = default;

    /// Connects, binds, and finds the domain, the account and the container. Errors: those of reaching and
    /// being let in, NotWritable, SchemaTooOld, NoContainer.
    virtual Result<DirectoryIdentity> identify(std::stop_token stop) = 0;

    /// Every msDS-Device directly below the container, complete, or an Error.
    virtual Result<std::shared_ptr<const DirectorySnapshot>>
    readDevices(const ObjectRef &container, std::stop_token stop, const ProgressFunction &progress) = 0;

    /// Fresh base reads. One entry per ref, in order; nothing where the object does not exist. A ref without
    /// guid is looked up by DN. `attributes` names what to read besides objectGUID and the owner.
    virtual Result<std::vector<std::optional<DirectoryObject>>>
    readObjects(std::span<const ObjectRef> refs, std::span<const std::string_view> attributes,
                std::stop_token stop) = 0;

    /// One answer per query, in order.
    virtual Result<std::vector<AccountAnswer>> findAccounts(std::span<const AccountQuery> queries,
                                                            std::stop_token stop) = 0;

    /// Sends every request once, many outstanding. `answered` hears of each that got an answer. When the
    /// connection breaks or the stop token is set, the call returns that Error; requests not answered by then
    /// may or may not have been carried out (for Stopped: what was sent is waited for up to a second). A
    /// busy server (51) is retried by the port; every other answer is final.
    virtual Result<void> write(std::span<const WriteRequest> requests, const WriteOptions &options,
                               std::stop_token stop, const WriteAnswered &answered) = 0;
};

} // namespace dwc
