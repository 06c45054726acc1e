// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/directory/ldap_session.h"
#include "core/model/directory_snapshot.h"
#include "core/model/flow_attribute.h"

#include <memory>
#include <stop_token>

namespace dwc {

/// What the schema of the forest allows to ask for.
struct DeviceAttributes
{
    FlowAttributeSet flow = kAllFlowAttributes;
    bool hasKeyCredential = true;
};

/// Every msDS-Device directly below the container. Asks for what a snapshot holds and nothing else; whether a
/// device has a key credential is told by a filter, the key itself is never asked for. Errors: those of a
/// search, NotFound for the container, MalformedAnswer for a value that its syntax does not allow.
Result<std::shared_ptr<const DirectorySnapshot>>
readAllDevices(LdapSession &session, const ObjectRef &container, const DeviceAttributes &attributes,
               const std::stop_token &stop, const ProgressFunction &progress);

/// highestCommittedUSN of the server (MS-ADTS 3.1.1.3.2.12).
Result<std::int64_t> readHighestUsn(LdapSession &session, const std::stop_token &stop);

} // namespace dwc
