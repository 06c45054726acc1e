// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace dwc {

/// The attributes of msDS-Device that writeback may write. Names, syntaxes and ranges are those of the AD schema
/// (MS-ADSC 2.136 and MS-ADA2).
enum class FlowAttribute : std::uint8_t {
    DeviceId,
    CloudAnchor,
    DisplayName,
    AltSecurityIdentities,
    IsEnabled,
    DeviceOSType,
    DeviceOSVersion,
    DeviceObjectVersion,
    DevicePhysicalIds,
    IsManaged,
    IsCompliant,
    RegisteredOwner,
    RegisteredUsers,
    ApproximateLastLogonTimeStamp
};
constexpr std::size_t kFlowAttributeCount = 14;

enum class ValueSyntax : std::uint8_t { Guid, Text, Boolean, Integer, LargeInteger, SidText };

struct FlowAttributeTraits
{
    FlowAttribute attribute;
    std::string_view name; ///< lDAPDisplayName
    ValueSyntax syntax;
    bool multiValued;
    bool mandatory;     ///< must stand in the add, can never be cleared
    bool identity;      ///< who can write it can sign in to AD FS as somebody
    std::uint16_t maxUtf16; ///< rangeUpper of a text in UTF-16 units; 0 = none
};

constexpr std::array<FlowAttributeTraits, kFlowAttributeCount> kFlowAttributes{{
    {FlowAttribute::DeviceId, "msDS-DeviceID", ValueSyntax::Guid, false, true, false, 0},
    {FlowAttribute::CloudAnchor, "msDS-CloudAnchor", ValueSyntax::Guid, false, false, false, 0},
    {FlowAttribute::DisplayName, "displayName", ValueSyntax::Text, false, true, false, 256},
    {FlowAttribute::AltSecurityIdentities, "altSecurityIdentities", ValueSyntax::Text, true, true, true, 0},
    {FlowAttribute::IsEnabled, "msDS-IsEnabled", ValueSyntax::Boolean, false, true, false, 0},
    {FlowAttribute::DeviceOSType, "msDS-DeviceOSType", ValueSyntax::Text, false, false, false, 1024},
    {FlowAttribute::DeviceOSVersion, "msDS-DeviceOSVersion", ValueSyntax::Text, false, false, false, 512},
    {FlowAttribute::DeviceObjectVersion, "msDS-DeviceObjectVersion", ValueSyntax::Integer, false, false, false, 0},
    {FlowAttribute::DevicePhysicalIds, "msDS-DevicePhysicalIDs", ValueSyntax::Text, true, false, false, 1024},
    {FlowAttribute::IsManaged, "msDS-IsManaged", ValueSyntax::Boolean, false, false, false, 0},
    {FlowAttribute::IsCompliant, "msDS-IsCompliant", ValueSyntax::Boolean, false, false, false, 0},
    {FlowAttribute::RegisteredOwner, "msDS-RegisteredOwner", ValueSyntax::SidText, false, false, true, 0},
    {FlowAttribute::RegisteredUsers, "msDS-RegisteredUsers", ValueSyntax::SidText, true, false, true, 0},
    {FlowAttribute::ApproximateLastLogonTimeStamp, "msDS-ApproximateLastLogonTimeStamp",
     ValueSyntax::LargeInteger, false, false, false, 0},
}};

constexpr const FlowAttributeTraits &traitsOf(FlowAttribute attribute)
{
    return kFlowAttributes[std::size_t(attribute)];
}

/// By lDAPDisplayName, which LDAP compares without case.
std::optional<FlowAttribute> flowAttributeFromName(std::string_view name);

/// Which attributes of the flow the forest's schema has (2012 R2 lacks msDS-IsCompliant).
using FlowAttributeSet = std::uint32_t; ///< bit n = FlowAttribute n
constexpr FlowAttributeSet bitOf(FlowAttribute attribute)
{
    return FlowAttributeSet(1) << unsigned(attribute);
}
constexpr FlowAttributeSet kAllFlowAttributes = (FlowAttributeSet(1) << kFlowAttributeCount) - 1;

} // namespace dwc
