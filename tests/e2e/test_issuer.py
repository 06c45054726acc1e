# SPDX-License-Identifier: Apache-2.0
"""An independent reader, slapd's access log: of AD FS's issuer certificates the program asks whether they are there,
and never for a value."""
import json
import os
import subprocess
import unittest

from case import EndToEnd
from ldif import parse
from world import LAB, World

SERVICE = ("CN=DeviceRegistrationService,CN=Device Registration Services,CN=Device Registration Configuration,"
           "CN=Services,CN=Configuration,DC=corp,DC=example")


class LoggedWorld(World):
    """On the stand-in instead of a domain controller, with every search in its log."""

    def _start_lab(self, options):
        out = subprocess.run([os.path.join(LAB, "scale/start"), "--tie-to", str(os.getpid()), "--access-log"],
                             check=True, stdout=subprocess.PIPE, text=True).stdout
        self.lab = json.loads(out)
        tls = os.path.join(self.lab["dir"], "tls")
        self.run_tool("authority", "issue", tls, "graph", "DNS:localhost", "IP:127.0.0.1")
        os.symlink(self.lab["dir"], self.path("lab"))


class Issuer(EndToEnd):
    devices = 20

    @classmethod
    def setUpClass(cls):
        cls.world = LoggedWorld(os.environ["DWC_BUILD"], cls.devices)
        cls.addClassCleanup(cls.world.close)
        cls.world.profile["guards"] = {"maxDisablePercent": 100, "maxDeletePercent": 100}
        cls.world.save_profile()

    def searches(self):
        return parse(self.world.lab_tool("as", "Administrator", "ldapsearch", "-LLL", "-o", "ldif-wrap=no", "-E",
                                         "pr=500/noprompt", "-b", "cn=log", "(objectClass=auditSearch)"))

    def test_asked_for_with_types_only(self):
        self.world.lab_tool("as", "Administrator", "ldapmodify", input=(
            f"dn: {SERVICE}\nchangetype: modify\nadd: msDS-IssuerCertificates\nmsDS-IssuerCertificates: private\n-\n"
            "add: msDS-IssuerPublicCertificates\nmsDS-IssuerPublicCertificates: public\n"))
        written = 0
        for arguments in (("check",), ("prepare", "--yes"), ("prepare", "--permissions", "entraConnect", "--out",
                                                            self.world.path("p.json")),
                          ("plan",), ("apply", "--yes"), ("devices",),
                          ("adopt", "--yes"), ("disable", "--disable-devices", "--yes"),
                          ("disable", "--delete-devices", "--yes")):
            answer = self.world.dwctl(*arguments)
            self.assertIn(answer.code, (0, 2, 3, 25), f"{arguments}: {answer.err}")
            written += answer.code == 0
        self.assertGreaterEqual(written, 4)
        asked = 0
        for search in self.searches():
            wanted = [name.decode().lower() for name in search.get("reqAttr", [])]
            self.assertTrue(wanted, f"all attributes: {search}")
            self.assertNotIn("*", wanted)
            if any(name.startswith("msds-issuer") for name in wanted):
                asked += 1
                self.assertEqual(search["reqAttrsOnly"], [b"TRUE"], search)
        self.assertGreater(asked, 2)
        values = self.world.lab_tool("as", "Administrator", "ldapsearch", "-LLL", "-b", SERVICE, "-s", "base",
                                     "msDS-IssuerCertificates")
        self.assertEqual(parse(values)[0]["msDS-IssuerCertificates"], [b"private"])


if __name__ == "__main__":
    unittest.main()
