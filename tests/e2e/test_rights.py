# SPDX-License-Identifier: Apache-2.0
"""What the product computes from descriptors is what the server allows: random lists, nested groups, and the
operation tried as that account. Entries for Owner Rights are left out: Windows heeds them and Samba does not."""
import json
import os
import random
import subprocess
import tempfile
import unittest
import uuid

import ldb
from samba.auth import system_session
from samba.credentials import Credentials
from samba.dcerpc import security
from samba.ndr import ndr_pack, ndr_unpack
from samba.param import LoadParm
from samba.samdb import SamDB

from world import LAB, read

CASES = 550
DEVICE = "5df2b673-6d41-4774-b3e8-d52e8ee9ff99"
CONTAINER_CLASS = "7c9e8c58-901b-4ea8-b6ec-4eb9e9fc0e11"
DISPLAY_NAME = ("bf967953-0de6-11d0-a285-00aa003049e2", "59ba2f42-79a2-11d0-9020-00c04fc2d3cf")
KEYS = ("00fbf30c-91fe-11d1-aebc-0000f80367c1", "e48d0154-bcf8-11d1-8702-00c04fb96050")
IS_ENABLED = ("22a95c0e-1f83-4c82-94ce-bea688cfc871",)
READ = "(A;;RPLCLORC;;;AU)"  # so that a refusal is one, and not an object that cannot be seen
NO_ONE_ELSE = "(A;;RPWPCRCCDCLCLORCWOWDSDDTSW;;;SY)"
WP, CC, DC, SD, WD = 0x20, 0x1, 0x2, 0x10000, 0x40000


class Rights(unittest.TestCase):
    maxDiff = None
    @classmethod
    def setUpClass(cls):
        cls.draw = random.Random(20)
        out = subprocess.run([os.path.join(LAB, "start"), "--tie-to", str(os.getpid())], check=True,
                             stdout=subprocess.PIPE, text=True).stdout
        cls.lab = json.loads(out)
        cls.addClassCleanup(subprocess.run, [os.path.join(LAB, "stop"), cls.lab["dir"]],
                            stdout=subprocess.DEVNULL)
        cls.parameters = LoadParm()
        cls.parameters.load(os.path.join(cls.lab["dir"], "etc/smb.conf"))
        cls.parameters.set("tls verify peer", "no_check")
        cls.system = SamDB(url=os.path.join(cls.lab["dir"], "private/sam.ldb"), session_info=system_session(),
                           lp=cls.parameters)
        cls.base = cls.system.domain_dn()
        cls.container = "CN=RegisteredDevices," + cls.base
        cls.make_account()
        cls.answers = subprocess.Popen(
            [os.path.join(os.environ["DWC_BUILD"], "tests/core/readiness/rights_answers")], text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        cls.addClassCleanup(cls.answers.communicate)

    @classmethod
    def make_account(cls):
        """An account in a group, in a group that is in another, and in a domain-local one."""
        cls.dn = "CN=judged,CN=Users," + cls.base
        cls.system.newuser("judged", "Judged-Pass-2026", setpassword=True)
        for name, kind in (("g-direct", None), ("g-outer", None), ("g-local", 4), ("g-other", None)):
            cls.system.newgroup(name, grouptype=None if kind is None else 0x80000000 - 2**32 + kind)
        cls.system.add_remove_group_members("g-direct", ["judged"])
        cls.system.add_remove_group_members("g-outer", ["g-direct"])
        cls.system.add_remove_group_members("g-local", ["g-outer"])
        cls.sid = cls.sid_of(cls.dn)
        cls.trustees = [cls.sid, "AU", "WD", "PS", *(
            cls.sid_of(f"CN={name},CN=Users," + cls.base) for name in ("g-direct", "g-outer", "g-local", "g-other"))]
        found = cls.system.search(cls.dn, ldb.SCOPE_BASE, attrs=["tokenGroups"])
        cls.groups = [str(ndr_unpack(security.dom_sid, bytes(one))) for one in found[0]["tokenGroups"]]
        credentials = Credentials()
        credentials.guess(cls.parameters)
        credentials.set_bind_dn(cls.dn)
        credentials.set_password("Judged-Pass-2026")
        cls.judged = SamDB(url=f"ldaps://127.0.0.1:{cls.lab['ldapsPort']}", credentials=credentials, lp=cls.parameters)

    @classmethod
    def sid_of(cls, dn):
        return str(ndr_unpack(security.dom_sid, bytes(cls.system.search(dn, ldb.SCOPE_BASE, attrs=["objectSid"])[0]["objectSid"][0])))

    def random_list(self):
        entries = []
        for _ in range(self.draw.randrange(6)):
            kind, flags = self.draw.choice(["A", "A", "D"]), self.draw.choice(["", "", "", "CI", "CIIO"])
            mask = "".join(self.draw.sample(["WP", "CC", "DC", "SD", "WD", "RP", "GA", "GW"], self.draw.randrange(1, 4)))
            thing = self.draw.choice(["", "", DEVICE, CONTAINER_CLASS, *DISPLAY_NAME, *KEYS, *IS_ENABLED])
            child = self.draw.choice(["", "", "", DEVICE]) if flags else ""
            kind = "O" + kind if thing or child else kind
            entries.append(f"({kind};{flags};{mask};{thing};{child};{self.draw.choice(self.trustees)})")
        return "".join(entries)

    def set_list(self, dn, entries, owner):
        descriptor = security.descriptor.from_sddl(f"O:{owner}G:DAD:{self.draw.choice(['P', ''])}{READ}{entries}{NO_ONE_ELSE}",
                                                   security.dom_sid(self.system.get_domain_sid()))
        message = ldb.Message(ldb.Dn(self.system, dn))
        message["nTSecurityDescriptor"] = ldb.MessageElement(ndr_pack(descriptor), ldb.FLAG_MOD_REPLACE,
                                                             "nTSecurityDescriptor")
        self.system.modify(message, ["sd_flags:1:7"])

    def stored(self, dn):
        found = self.system.search(dn, ldb.SCOPE_BASE, attrs=["nTSecurityDescriptor"], controls=["sd_flags:1:7"])
        return bytes(found[0]["nTSecurityDescriptor"][0])

    def computed(self, descriptor, right, *types):
        question = {"descriptor": descriptor.hex(), "account": self.sid, "groups": self.groups, "right": right,
                    "types": list(types)}
        self.answers.stdin.write(json.dumps(question) + "\n")
        self.answers.stdin.flush()
        return self.answers.stdout.readline().strip()

    def device(self, name):
        raw = self.draw.randbytes(16)
        dn = f"CN={name},{self.container}"
        return dn, {"dn": dn, "objectClass": "msDS-Device", "msDS-DeviceID": raw, "msDS-IsEnabled": "TRUE",
                    "displayName": name, "altSecurityIdentities": "X509:" + raw.hex()}

    def allowed(self, operation):
        try:
            operation()
            return "granted"
        except ldb.LdbError as error:
            self.assertEqual(error.args[0], ldb.ERR_INSUFFICIENT_ACCESS_RIGHTS, error)
            return "denied"

    def write(self, dn, attribute, value):
        message = ldb.Message(ldb.Dn(self.judged, dn))
        message[attribute] = ldb.MessageElement(value, ldb.FLAG_MOD_REPLACE, attribute)
        return self.allowed(lambda: self.judged.modify(message, ["sd_flags:1:4"] if attribute.startswith("nT") else []))

    def test_agrees_with_the_server(self):
        seen, wrong = {"granted": 0, "denied": 0}, []
        for number in range(CASES):
            dn, values = self.device(str(uuid.UUID(bytes=self.draw.randbytes(16))))
            self.system.add(values)
            container_list, device_list = self.random_list(), self.random_list()
            self.set_list(self.container, container_list, "DA")
            self.set_list(dn, device_list, self.draw.choice(["DA", self.sid, self.trustees[4]]))
            above, own = self.stored(self.container), self.stored(dn)
            tried = self.draw.choice(["name", "keys", "enabled", "list", "create", "delete"])
            if tried in ("name", "keys", "enabled"):
                attribute, value, types = {
                    "name": ("displayName", "new", DISPLAY_NAME),
                    "keys": ("altSecurityIdentities", "X509:new", KEYS),
                    "enabled": ("msDS-IsEnabled", "FALSE", IS_ENABLED),
                }[tried]
                expected = self.computed(own, WP, *types, DEVICE)
                found = self.write(dn, attribute, value)
            elif tried == "list":
                expected = self.computed(own, WD, DEVICE)
                found = self.write(dn, "nTSecurityDescriptor", own)
            elif tried == "create":
                expected = self.computed(above, CC, DEVICE)
                _, fresh = self.device(str(uuid.UUID(bytes=self.draw.randbytes(16))))
                found = self.allowed(lambda: self.judged.add(fresh))
            else:
                answers = {self.computed(own, SD, DEVICE), self.computed(above, DC, DEVICE)}
                expected = "granted" if "granted" in answers else "denied"
                found = self.allowed(lambda: self.judged.delete(dn))
            seen[found] += 1
            if expected != found:
                wrong.append(f"{number} {tried}: computed {expected}, server {found}\n  container {container_list}\n"
                             f"  device {security.descriptor.as_sddl(ndr_unpack(security.descriptor, own))}")
        self.assertEqual(wrong, [], f"{len(wrong)} of {CASES}")
        self.assertGreater(min(seen.values()), CASES // 8, seen)


if __name__ == "__main__":
    unittest.main()
