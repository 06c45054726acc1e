// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sync/look.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dwc::testing {

/// An object of the container before it is added: raw values by attribute, none = absent.
struct ObjectDraft
{
    std::string cn;
    std::map<FlowAttribute, std::vector<std::string>> values;
    bool ours = true;
};

/// A device as a test says it: on both sides and in sync, but for what is changed here.
struct MadeUpDevice
{
    std::string name = "LT-MUC-0001";
    TrustType join = TrustType::ServerAd;
    std::string system = "Windows", version = "10.0.22631.3737";
    Attribute<bool> enabled{Presence::Known, true}, managed{Presence::Known, true},
        compliant{Presence::Known, true};
    std::optional<std::uint32_t> owner = {}; ///< number in kMadeUpOwners; nothing: none
    bool ownerRead = true;
    bool hasKey = true, hasDeviceId = true;
    bool inCloud = true, inDirectory = true, held = false;
    std::optional<Moment> lastSignIn = {}, registered = {};
    std::function<void(ObjectDraft &)> alter = {}; ///< how the directory differs
};

struct MadeUpOwner
{
    const char *name;
    const char *upn;
    OwnerStatus status;
};
inline constexpr MadeUpOwner kMadeUpOwners[] = {
    {"Katharina Reiter", "k.reiter@corp.example", OwnerStatus::Writable},
    {"Tim Vogel", "t.vogel@corp.example", OwnerStatus::Writable},
    {"Tomasz Zieli\u0144ski", "t.zielinski@corp.example", OwnerStatus::Writable},
    {"Noah Okafor", "noah@partner.example", OwnerStatus::Elsewhere},
    {"Eva Novak", "eva@contoso.onmicrosoft.example", OwnerStatus::CloudOnly},
    {"Ada Admin", "ada@corp.example", OwnerStatus::Privileged},
    {"Lena Fischer", "l.fischer@corp.example", OwnerStatus::Writable},
};

/// The n-th device of the list has these ids.
DeviceId madeUpDeviceId(std::size_t number);
CloudObjectId madeUpObjectId(std::size_t number);
ObjectGuid madeUpObjectGuid(std::size_t number);
std::string madeUpSid(std::uint32_t owner);
inline constexpr char kMadeUpContainer[] = "CN=RegisteredDevices,DC=corp,DC=example";
/// When both sides were read: 2026-06-12 09:11 UTC.
inline constexpr Moment kMadeUpNow{1'781'255'460'000};

/// Both sides, matched and planned. Devices that are only in the directory are proven gone.
std::shared_ptr<const Outlook> madeUpOutlook(const std::vector<MadeUpDevice> &devices,
                                             const Rules &rules = {},
                                             FlowAttributeSet schema = kAllFlowAttributes);

/// A believable tenant of so many devices in every state.
std::vector<MadeUpDevice> madeUpDevices(std::size_t count);

} // namespace dwc::testing
