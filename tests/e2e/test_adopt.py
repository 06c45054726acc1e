# SPDX-License-Identifier: Apache-2.0
"""What a former writer left is taken over by a record, and then maintained without one rewritten value."""
import json
import unittest
import uuid

from case import EndToEnd
from world import read


class Adopt(EndToEnd):
    devices = 450

    def become(self, account):
        """Another installation, with a journal of its own."""
        self.world.write("credentials/directory-password", read(self.world.lab["accounts"][account]["passwordFile"]))
        self.world.profile["id"] = str(uuid.uuid4())
        self.world.profile["directory"]["bind"]["user"] = self.world.lab["accounts"][account]["user"]
        self.world.save_profile()

    def test_four_hundred_of_another_writer(self):
        self.become("svc-adfs")
        written = self.apply_all()["run"]["written"]
        self.assertGreater(written, 400)
        before = self.usns()
        self.become("svc-writeback")
        self.world.lab_tool("seed", "foreign", "3")  # of another tenant

        seen = self.world.plan().json
        self.assertEqual(seen["totals"]["foreign"], written + 3)
        self.assertEqual(seen["changes"], [])
        answer = self.expect(self.world.dwctl("adopt"), 2)
        self.assertIn(f"{written} objects made by {self.world.lab_tool('account', 'svc-adfs', 'sid').strip()}", answer.out)
        self.assertIn("3 more objects of others are not adopted", answer.out)
        self.assertIn("msDS-KeyCredentialLink", answer.out)
        self.assertEqual(self.world.plan().json["totals"]["foreign"], written + 3)

        adopted = self.by_a_saved_plan(written)
        self.assertEqual(adopted["run"]["written"], written)
        self.assertEqual(adopted["run"]["kind"], "adopt")
        self.assert_plan_is_empty()
        after = self.usns()
        self.assertEqual({device: after[device] for device in before}, before)
        self.assertEqual(self.expect(self.world.dwctl("adopt", "--json"), 0).json["changes"], [])

        self.maintained(next(iter(before)))

    def by_a_saved_plan(self, count):
        """The file selects: one object less in it, and that one is left; one more, and it is refused."""
        path = self.world.path("adopt.json")
        self.assertEqual(len(self.expect(self.world.dwctl("adopt", "--out", path, "--json"), 2).json["changes"]), count)
        self.assertEqual(self.world.dwctl("apply", path, "--admin", "x").code, 64)
        plan = json.loads(read(path))
        for code, change in ((65, {"attributes": [{"name": "displayName", "before": [], "after": ["x"]}]}),
                             (4, {"objectGuid": "a0000000-0000-0000-0000-000000000001"}),
                             (4, {"objectId": "a0000000-0000-0000-0000-000000000001"})):
            forged = json.loads(json.dumps(plan))
            forged["changes"][0].update(change)
            self.expect(self.world.dwctl("apply", self.world.write("forged.json", json.dumps(forged)), "--yes"), code)
        self.assertIn("Adopting records them", self.expect(self.world.dwctl("apply", path), 2).out)
        adopted = self.expect(self.world.dwctl("apply", path, "--yes", "--json"), 0).json
        self.assertEqual(self.world.dwctl("apply", path, "--yes").code, 4)
        return adopted

    def maintained(self, device):
        """Strict rights do not reach them; the rights of taking over do."""
        self.world.patch_device(device, displayName="RENAMED")
        refused = self.world.dwctl("apply", "--yes", "--json")
        self.assertIn(refused.code, (1, 3))
        check = self.world.dwctl("check", "permissions.own", "--json").json["checks"][0]
        self.assertEqual(check["result"], "failed")
        administrator = self.world.lab["accounts"]["Administrator"]
        self.world.write("credentials/admin-password", read(administrator["passwordFile"]))
        self.expect(self.world.dwctl("prepare", "--permissions", "takingOver", "--admin", administrator["user"], "--yes"), 0)
        self.expect(self.world.dwctl("apply", "--yes"), 0)
        self.assertEqual(self.objects("msDS-DeviceID", "displayName")[device]["displayName"], [b"RENAMED"])
        self.assert_plan_is_empty()
        self.assertEqual(self.world.dwctl("check", "permissions.own", "--json").json["checks"][0]["result"], "passed")

    def test_orphans_one_by_name(self):
        self.become("svc-writeback")
        listed = {orphan["deviceId"] for orphan in self.world.dwctl("adopt", "--json").json["orphans"]}
        if not listed:  # the first of this class's tests leaves three
            self.world.lab_tool("seed", "foreign", "3")
            listed = {orphan["deviceId"] for orphan in self.world.dwctl("adopt", "--json").json["orphans"]}
        self.assertEqual(len(listed), 3)
        one, other, _ = sorted(listed)
        self.assertEqual(self.world.dwctl("adopt", "--orphan", one, "--orphan", other, "--yes").code, 64)
        self.assertEqual(self.world.dwctl("adopt", "--orphan", one, "--out", "x").code, 64)
        self.assertEqual(self.world.dwctl("adopt", "--only", one, "--yes").code, 1)  # not in bulk
        shown = self.expect(self.world.dwctl("adopt", "--orphan", one), 2)
        self.assertIn("404", shown.out)
        self.expect(self.world.dwctl("adopt", "--orphan", one, "--yes", "--json"), 0)
        left = {orphan["deviceId"] for orphan in self.world.dwctl("adopt", "--json").json["orphans"]}
        self.assertEqual(left, listed - {one})

    def test_one_that_is_not_adoptable(self):
        answer = self.world.dwctl("adopt", "--only", "no-such-device", "--yes")
        self.assertEqual(answer.code, 1)


if __name__ == "__main__":
    unittest.main()
