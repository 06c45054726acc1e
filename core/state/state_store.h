// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/cloud_snapshot.h"
#include "core/model/directory_snapshot.h"
#include "core/model/guid.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>

namespace dwc {

/// Both sides were read, complete.
struct CompleteRead
{
    TenantId tenant;
    ObjectGuid container;
    std::uint64_t cloudCount = 0; ///< devices of the cloud, those without a device id included
    Moment at;
};

/// Where reading the cloud's changes goes on. The link is opaque, and as good as what it reads: it is never
/// shown and never logged. It belongs to the tenant, the origin it was got from and the properties that were
/// asked for.
struct CloudCursor
{
    TenantId tenant;
    std::string graphOrigin;
    std::string select; ///< as asked for
    std::string deltaLink;
};

/// Where reading the directory's changes goes on: an USN belongs to one controller, and to one life of its
/// database.
struct DirectoryCursor
{
    ObjectGuid container;
    std::string dnsHostName;
    std::string invocationId; ///< empty where the server has none
    std::int64_t usn = 0;
};

/// What is kept between runs and can be lost. Losing it may delay a removal, never hasten it. Belongs to one
/// thread. Errors: Storage.
class StateStore
{
public:
    virtual ~StateStore() = default;

    /// A complete read of this very tenant and container is stored, its count included.
    virtual Result<bool> hasBaseline(TenantId tenant, ObjectGuid container) = 0;
    /// Most devices that the cloud had in a complete read since then; reads are kept for eight days, the last
    /// one always. Nothing when there is none.
    virtual Result<std::optional<std::uint64_t>> largestCount(Moment since) = 0;
    /// Since when each device is missing from the cloud; those that are not missing have no entry.
    virtual Result<std::unordered_map<DeviceId, Moment>> missingSince(std::span<const DeviceId> devices) = 0;

    /// Stores the read as baseline, and `missing` as all devices of ours that were missing in it: a device
    /// that is new among them is missing since now (never since before the last stored read, in which it was
    /// not missing, whatever the clock says), one that is no longer among them has been seen. A read of
    /// another tenant or container first forgets everything.
    virtual Result<void> rememberRead(const CompleteRead &read, std::span<const DeviceId> missing) = 0;

    /// Both sides as they were read, instead of those before; all or nothing. What is the same is not written
    /// again.
    virtual Result<void> keepSnapshots(const CloudSnapshot &cloud, const DirectorySnapshot &directory) = 0;
    /// The side as it was last kept; null when there is none. What cannot be used as it is stored is
    /// forgotten, both sides of it, and told once: Storage with the reason in `detail`.
    virtual Result<std::shared_ptr<const CloudSnapshot>> loadCloud() = 0;
    virtual Result<std::shared_ptr<const DirectorySnapshot>> loadDirectory() = 0;

    /// One cursor a side; a new one replaces the one before.
    virtual Result<void> keepCursor(const CloudCursor &cursor) = 0;
    virtual Result<void> keepCursor(const DirectoryCursor &cursor) = 0;
    /// The delta link or the USN kept for exactly this; nothing when it was kept for anything else.
    virtual Result<std::optional<std::string>> deltaLink(const CloudCursor &wanted) = 0;
    virtual Result<std::optional<std::int64_t>> usn(const DirectoryCursor &wanted) = 0;
    /// After a server refused one: the next read is a whole one.
    virtual Result<void> forgetCursors() = 0;
};

} // namespace dwc
