// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directory/ldap_handles.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace dwc {

/// Lets a stop end a connection that is being made: libldap shakes hands in one blocking call. Stands around
/// that call; when the stop comes, the call fails.
class ConnectStop
{
public:
    ConnectStop(LDAP *ld, const std::stop_token &stop);
    ~ConnectStop();
    ConnectStop(const ConnectStop &) = delete;
    ConnectStop &operator=(const ConnectStop &) = delete;

private:
    static int connected(LDAP *ld, Sockbuf *buffer, LDAPURLDesc *server, sockaddr *address,
                         ldap_conncb *callback);
    static void closing(LDAP *ld, Sockbuf *buffer, ldap_conncb *callback);
    void watch(Sockbuf *buffer);

    LDAP *m_ld;
    std::stop_token m_stop;
    ldap_conncb m_callback;
    int m_socket = -1; ///< a duplicate: libldap may close its own at any time
    std::optional<std::stop_callback<std::function<void()>>> m_onStop;
};

} // namespace dwc
