// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/flow_attribute.h"
#include "core/model/guid.h"

#include <string_view>

namespace dwc {

// What the directory's schema calls the things of writeback. schemaIDGUIDs are the same in every forest
// (MS-ADSC, MS-ADA2); texts are GUIDs.

struct NeededClass
{
    std::string_view name; ///< lDAPDisplayName
    std::string_view id;   ///< schemaIDGUID
};
inline constexpr NeededClass kNeededClasses[] = {
    {"msDS-Device", "5df2b673-6d41-4774-b3e8-d52e8ee9ff99"},
    {"msDS-DeviceContainer", "7c9e8c58-901b-4ea8-b6ec-4eb9e9fc0e11"},
    {"msDS-DeviceRegistrationServiceContainer", "310b55ce-3dcd-4392-a96d-c9e35397c24f"},
    {"msDS-DeviceRegistrationService", "96bc3a1a-e3d2-49d3-af11-7b0df79d67f5"},
};

/// msDS-Device.
const SchemaGuid &deviceClass();

struct AttributeIds
{
    FlowAttribute attribute;
    std::string_view id;
    std::string_view propertySet; ///< empty: of none
};
inline constexpr AttributeIds kAttributeIds[] = {
    {FlowAttribute::DeviceId, "c30181c7-6342-41fb-b279-f7c566cbe0a7", ""},
    {FlowAttribute::CloudAnchor, "78565e80-03d4-4fe3-afac-8c3bca2f3653", ""},
    {FlowAttribute::DisplayName, "bf967953-0de6-11d0-a285-00aa003049e2",
     "59ba2f42-79a2-11d0-9020-00c04fc2d3cf"},
    {FlowAttribute::AltSecurityIdentities, "00fbf30c-91fe-11d1-aebc-0000f80367c1",
     "e48d0154-bcf8-11d1-8702-00c04fb96050"},
    {FlowAttribute::IsEnabled, "22a95c0e-1f83-4c82-94ce-bea688cfc871", ""},
    {FlowAttribute::DeviceOSType, "100e454d-f3bb-4dcb-845f-8d5edc471c59", ""},
    {FlowAttribute::DeviceOSVersion, "70fb8c63-5fab-4504-ab9d-14b329a8a7f8", ""},
    {FlowAttribute::DeviceObjectVersion, "ef65695a-f179-4e6a-93de-b01e06681cfb", ""},
    {FlowAttribute::DevicePhysicalIds, "90615414-a2a0-4447-a993-53409599b74e", ""},
    {FlowAttribute::IsManaged, "60686ace-6c27-43de-a4e5-f00c2f8d3309", ""},
    {FlowAttribute::IsCompliant, "59527d0f-b7c0-4ce2-a1dd-71cef6963292", ""},
    {FlowAttribute::RegisteredOwner, "617626e9-01eb-42cf-991f-ce617982237e", ""},
    {FlowAttribute::RegisteredUsers, "0449160c-5a8e-4fc8-b052-01c0f6e48f02", ""},
    {FlowAttribute::ApproximateLastLogonTimeStamp, "a34f983b-84c6-4f0c-9050-a3a14a1d35a4", ""},
};
static_assert(std::size(kAttributeIds) == kFlowAttributeCount);

/// "Replicating Directory Changes All", an extended right on a domain's root: it reads every password hash.
inline constexpr std::string_view kReplicateAll = "1131f6ad-9c07-11d1-f79f-00c04fc2dcd2";
/// "Reset Password", an extended right on accounts.
inline constexpr std::string_view kResetPassword = "00299570-246d-11d0-a768-00aa006e0529";
inline constexpr std::string_view kUserClass = "bf967aba-0de6-11d0-a285-00aa003049e2";
inline constexpr std::string_view kDomainClass = "19195a5b-6da0-11d0-afd3-00c04fd930c9";
inline constexpr std::string_view kContainerClass = "bf967a8b-0de6-11d0-a285-00aa003049e2";

/// msDS-IssuerCertificates, confidential: to see that it is there takes CONTROL_ACCESS too.
inline constexpr std::string_view kIssuerCertificates = "6b3d6fda-0893-43c4-89fb-1fb52a6616a9";

/// The service connection point's name, the same everywhere, and its class.
inline constexpr std::string_view kConnectionPointClass = "serviceConnectionPoint";
inline constexpr std::string_view kConnectionPointName = "62a0ff2e-97b9-4513-943f-0d221bd30080";

} // namespace dwc
