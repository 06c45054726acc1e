// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ldap.h>
#include <memory>

namespace dwc {

// Owners for what libldap hands out. Nothing of libldap is freed anywhere else.

struct UnbindLdap
{
    void operator()(LDAP *ld) const { ldap_unbind_ext(ld, nullptr, nullptr); }
};
struct FreeMessage
{
    void operator()(LDAPMessage *message) const { ldap_msgfree(message); }
};
/// For an element that walks a message's own bytes: the bytes stay.
struct FreeWalker
{
    void operator()(BerElement *ber) const { ber_free(ber, 0); }
};
struct FreeLdapMemory
{
    void operator()(void *memory) const { ldap_memfree(memory); }
};
struct FreeControls
{
    void operator()(LDAPControl **controls) const { ldap_controls_free(controls); }
};

using LdapHandle = std::unique_ptr<LDAP, UnbindLdap>;
using MessageHandle = std::unique_ptr<LDAPMessage, FreeMessage>;
using WalkerHandle = std::unique_ptr<BerElement, FreeWalker>;
using LdapText = std::unique_ptr<char, FreeLdapMemory>;
/// The array only; its values lie in the message.
using BervalArray = std::unique_ptr<berval, FreeLdapMemory>;
using ControlsHandle = std::unique_ptr<LDAPControl *, FreeControls>;

} // namespace dwc
