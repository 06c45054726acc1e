# SPDX-License-Identifier: Apache-2.0
"""Takes the connector account's rights on one object away, as an administrator could."""
import subprocess

# readable by authenticated users, full control for Domain Admins and SYSTEM; protected, so that nothing is inherited
SDDL = "O:DAG:DAD:P(A;;RPLCLORC;;;AU)(A;;RPWPCRCCDCLCLORCWOWDSDDTSW;;;DA)(A;;RPWPCRCCDCLCLORCWOWDSDDTSW;;;SY)"


def replace_descriptor(lab, dn):
    subprocess.run(
        ["/usr/bin/python3", "-c", _CODE, f"ldapi://{lab['systemLdapi'].replace('/', '%2f')}",
         f"{lab['dir']}/etc/smb.conf", dn, SDDL], check=True, capture_output=True)


_CODE = """
import sys
from ldb import Message, Dn, MessageElement, FLAG_MOD_REPLACE
from samba.dcerpc import security
from samba.ndr import ndr_pack
from samba.param import LoadParm
from samba.samdb import SamDB
from samba.auth import system_session
url, conf, dn, sddl = sys.argv[1:]
lp = LoadParm(); lp.load(conf)
samdb = SamDB(url=url, lp=lp, session_info=system_session(lp))
message = Message(Dn(samdb, dn))
sid = security.dom_sid(samdb.get_domain_sid())
message['nTSecurityDescriptor'] = MessageElement(ndr_pack(security.descriptor.from_sddl(sddl, sid)),
                                                 FLAG_MOD_REPLACE, 'nTSecurityDescriptor')
samdb.modify(message)
"""
