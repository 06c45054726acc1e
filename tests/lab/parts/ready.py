# SPDX-License-Identifier: Apache-2.0
"""Asks a directory for its root entry over LDAPS: the proof that a lab answers."""
import socket
import ssl

# An LDAPv3 anonymous bind, and a base search of "" for (objectClass=*) returning defaultNamingContext.
BIND = bytes.fromhex("300c020101600702010304008000")
_ATTRIBUTE = b"defaultNamingContext"
_SEARCH = bytes.fromhex("04000a01000a0100020101020105010100870b") + b"objectClass"
_SEARCH += bytes([0x30, len(_ATTRIBUTE) + 2, 0x04, len(_ATTRIBUTE)]) + _ATTRIBUTE
_OPERATION = bytes([0x63, len(_SEARCH)]) + _SEARCH
SEARCH = bytes([0x30, len(_OPERATION) + 3, 0x02, 0x01, 0x02]) + _OPERATION


def answers(port, ca_file, base_dn, timeout):
    """Whether the server behind the port returns its naming context, under a certificate of the authority
    given."""
    context = ssl.create_default_context(cafile=ca_file)
    try:
        with socket.create_connection(("127.0.0.1", port), timeout) as plain:
            with context.wrap_socket(plain, server_hostname="127.0.0.1") as sock:
                sock.sendall(BIND + SEARCH)
                received = b""
                while base_dn.encode() not in received:
                    part = sock.recv(4096)
                    if not part:
                        return False
                    received += part
                return True
    except ssl.SSLCertVerificationError:
        raise
    except OSError:
        return False
