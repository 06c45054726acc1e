// SPDX-License-Identifier: Apache-2.0
#include "core/directory/connect_stop_posix.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace dwc {

ConnectStop::ConnectStop(LDAP *ld, const std::stop_token &stop)
    : m_ld(ld), m_stop(stop), m_callback{&ConnectStop::connected, &ConnectStop::closing, this}
{
    ldap_set_option(m_ld, LDAP_OPT_CONNECT_CB, &m_callback);
}

ConnectStop::~ConnectStop()
{
    ldap_get_option(m_ld, LDAP_OPT_CONNECT_CB, &m_callback); // this is how libldap is told to forget it
    m_onStop.reset();
    if (m_socket >= 0)
        close(m_socket);
}

int ConnectStop::connected(LDAP *, Sockbuf *buffer, LDAPURLDesc *, sockaddr *, ldap_conncb *callback)
{
    static_cast<ConnectStop *>(callback->lc_arg)->watch(buffer);
    return LDAP_SUCCESS;
}

void ConnectStop::closing(LDAP *, Sockbuf *, ldap_conncb *) {}

void ConnectStop::watch(Sockbuf *buffer)
{
    int fd = -1;
    ber_sockbuf_ctrl(buffer, LBER_SB_OPT_GET_FD, &fd);
    if (fd < 0 || m_socket >= 0)
        return;
    m_socket = fcntl(fd, F_DUPFD_CLOEXEC, 0);
    m_onStop.emplace(m_stop, [socket = m_socket] { shutdown(socket, SHUT_RDWR); });
}

} // namespace dwc
