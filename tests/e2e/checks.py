# SPDX-License-Identifier: Apache-2.0
"""What the tests of prerequisite checks share: where things stand in the lab's forest, and how a check is asked."""
import json

from case import EndToEnd

DRC = "CN=Device Registration Configuration,CN=Services,CN=Configuration,DC=corp,DC=example"
DRSC = "CN=Device Registration Services," + DRC
SERVICE = "CN=DeviceRegistrationService," + DRSC
CONTAINER = "CN=RegisteredDevices,DC=corp,DC=example"
DOMAIN = "DC=corp,DC=example"
P1, P2 = "41781fb2-bc02-4b7c-bd55-b576c07bb09d", "eec0eb4f-6444-4f95-aba0-50c24d67f998"
DEVICE = "5df2b673-6d41-4774-b3e8-d52e8ee9ff99"


class Checks(EndToEnd):
    devices = 10

    def setUp(self):
        self.kept = json.dumps(self.world.profile)

    def tearDown(self):
        self.world.profile = json.loads(self.kept)
        self.world.save_profile()

    def change_profile(self, section, **keys):
        target = self.world.profile[section] if section else self.world.profile
        target.update(keys)
        self.world.save_profile()

    def check(self, id, *options):
        answer = self.world.dwctl("check", id, "--json", *options)
        found = answer.json["checks"]
        self.assertEqual([one["id"] for one in found], [id])
        self.assertTrue(found[0]["evidence"], found)
        expected = {"failed": 2, "unknown": 3}.get(found[0]["result"], 0)
        self.assertEqual(answer.code, expected, answer.err)
        return found[0]

    def assert_check(self, id, result, *words, options=()):
        """The result, and words that must stand in evidence or advice."""
        found = self.check(id, *options)
        text = "\n".join(found["evidence"] + found["advice"])
        self.assertEqual(found["result"], result, text)
        for word in words:
            self.assertIn(word, text)
        if result == "failed":
            self.assertTrue(found["advice"], "a failure without a cure")

    def as_system(self, tool, text="", *arguments):
        return self.world.lab_tool("as", "SYSTEM", tool, *arguments, input=text)

    def modify(self, dn, *lines):
        self.as_system("ldbmodify", f"dn: {dn}\nchangetype: modify\n" + "\n".join(lines) + "\n")

    def sid(self, account):
        return self.world.lab_tool("account", account, "sid").strip()
