// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/cloud_snapshot.h"
#include "core/model/guid.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace dwc {

/// What the signed-in identity may do, each proven by a probing call.
struct CloudPermissions
{
    bool readDevices = false;      ///< Device.Read.All
    bool readUsers = false;        ///< User.Read.All: owners with their on-premises properties
    bool readOrganization = false; ///< Organization.Read.All, or what covers it

    bool operator==(const CloudPermissions &) const = default;
};

/// Who answers and who asks.
struct CloudIdentity
{
    TenantId tenant;        ///< `id` of /organization; compared with the configured one before this is returned
    std::string tenantName; ///< foreign text
    std::string signedInAs; ///< client id of the application, or the user principal name; compared between runs
    CloudPermissions permissions;

    bool operator==(const CloudIdentity &) const = default;
};

struct CloudReadRequest
{
    bool registeredUsers = false; ///< read registeredUsers too (flow.registeredUsers)
};

/// Where one device is, by a read of that device alone.
enum class Whereabouts : std::uint8_t {
    Present,
    Gone,   ///< 404 with code Request_ResourceNotFound, and nothing else
    Unclear ///< any other answer, after the retries
};

struct Proof
{
    DeviceId deviceId;
    Whereabouts whereabouts = Whereabouts::Unclear;
    Moment readAt;
};

/// The cloud side. Reads only; nothing here can write. Calls block, honour the stop token within a second
/// (Error Stopped) and send the token to the configured origins only.
class CloudSource
{
public:
    virtual ~CloudSource() = default;

    /// Signs in and proves the permissions. Errors: SignInRefused, WrongTenant, PermissionDenied (devices cannot be
    /// read at all), and those of reaching a server.
    virtual Result<CloudIdentity> identify(std::stop_token stop) = 0;

    /// Every device, complete, or an Error. The service's own count is read apart before and the list is refused
    /// (IncompleteRead) when it differs by more than 1 % and more than 10.
    virtual Result<std::shared_ptr<const CloudSnapshot>> readAll(const CloudReadRequest &request,
                                                                 std::stop_token stop,
                                                                 const ProgressFunction &progress) = 0;

    /// One proof per id, in the order of `devices`; by $batch of 20. A part that stays unanswered is Unclear; the
    /// call itself fails only when nothing can be asked (sign-in, network).
    virtual Result<std::vector<Proof>> prove(std::span<const DeviceId> devices, std::stop_token stop,
                                             const ProgressFunction &progress) = 0;
    /// The same by the directory object's own id, for an anchor whose device nobody knows.
    virtual Result<std::vector<Whereabouts>> proveAnchors(std::span<const CloudObjectId> anchors,
                                                          std::stop_token stop) = 0;
};

} // namespace dwc
