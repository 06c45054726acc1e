// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/device_reader.h"
#include "core/directory/directory.h"
#include "core/directory/ldap_session.h"

#include <stop_token>
#include <string>

namespace dwc {

/// What a controller says of itself before anybody signs in (rootDSE, MS-ADTS 3.1.1.3.2).
struct RootDse
{
    std::string dnsHostName;
    Dn domainDn;
    Dn configurationDn;
    Dn schemaDn;
    std::string domain; ///< DNS names, made from the DC parts of the names above
    std::string forest;
    std::int64_t highestUsn = 0;
    DirectoryCapabilities capabilities;
};

/// Reads it, and refuses a controller that is not for us before any password is sent: WrongForest (no Active
/// Directory and no stand-in, or another domain than the configured one; subject = what it serves),
/// NotWritable (read-only controller).
Result<RootDse> readRootDse(LdapSession &session, const std::string &configuredDomain,
                            const std::stop_token &stop);

struct DomainIds
{
    Sid sid;
    ObjectGuid guid;
};
Result<DomainIds> readDomainIds(LdapSession &session, const RootDse &root, const std::stop_token &stop);

/// Whether the forest has a domain beside this one (crossRef objects with the domain flag,
/// MS-ADTS 6.1.1.2.1.1).
Result<bool> forestHasOtherDomains(LdapSession &session, const RootDse &root, const std::stop_token &stop);

/// What msDS-Device may hold here. SchemaTooOld names the class or mandatory attribute that is missing.
Result<DeviceAttributes> readDeviceSchema(LdapSession &session, const RootDse &root,
                                          const std::stop_token &stop);

struct DevicePlaces
{
    ObjectRef service;
    ObjectRef container;
};
/// The one service object of the forest and the container it names. NoContainer when either is missing, of
/// another class, or not in this domain (subject = its DN), or when there are several service objects
/// (subject = where they were looked for, detail = their DNs, one a line).
Result<DevicePlaces> findDevicePlaces(LdapSession &session, const RootDse &root, const std::stop_token &stop);

} // namespace dwc
