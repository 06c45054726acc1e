# SPDX-License-Identifier: Apache-2.0
"""Leaving the feature: previewed, guarded, and only what is this console's own."""
import json
import subprocess
import unittest

from case import EndToEnd
from world import read


class Disable(EndToEnd):
    devices = 40

    def mode(self):
        profile = json.loads(read(self.world.path("config/device-writeback-console/profiles/sandbox.json")))
        return profile.get("schedule", {}).get("mode", "apply")

    def write_again(self):
        path = self.world.path("config/device-writeback-console/profiles/sandbox.json")
        profile = json.loads(read(path))
        profile["schedule"]["mode"] = "apply"
        with open(path, "w", encoding="utf-8") as file:
            json.dump(profile, file)

    def test_left_in_steps(self):
        written = self.apply_all()["run"]["written"]
        self.world.lab_tool("seed", "adfs", "2")
        self.world.lab_tool("seed", "foreign", "2")
        self.assertEqual(self.world.dwctl("disable").code, 64)
        self.assertEqual(self.world.dwctl("disable", "--keep-devices", "--delete-devices").code, 64)

        kept = self.expect(self.world.dwctl("disable", "--keep-devices"), 2)
        self.assertIn("plan only", kept.err)
        self.assertEqual(self.mode(), "apply")
        self.expect(self.world.dwctl("disable", "--keep-devices", "--yes"), 0)
        self.assertEqual(self.mode(), "planOnly")
        self.assertEqual(len(self.objects("msDS-DeviceID")), written + 4)

        self.disabled(written)
        self.deleted(written)

    def through_the_guard(self, choice, option, count):
        """More than the limits: stopped, and lifted by a saved plan with its number."""
        self.write_again()
        plan = self.world.path(f"{choice}.json")
        stopped = self.world.dwctl("disable", choice, "--out", plan, "--yes", "--json")
        self.expect(stopped, 25)
        self.assertEqual(self.world.dwctl("apply", plan, "--yes", option, str(count + 1)).code, 64)
        self.assertEqual(self.mode(), "apply")
        done = self.expect(self.world.dwctl("apply", plan, "--yes", "--json", option, str(count)), 0).json
        self.assertEqual(self.mode(), "planOnly", "else the next run would bring the devices back")
        return done

    def disabled(self, written):
        enabled = [device for device, entry in self.objects("msDS-DeviceID", "msDS-IsEnabled", "msDS-CloudAnchor").items()
                   if entry["msDS-IsEnabled"] == [b"TRUE"]]
        done = self.through_the_guard("--disable-devices", "--allow-disables", len(enabled) - 4)
        self.assertEqual(done["run"]["kind"], "disable")
        self.assertEqual(done["run"]["written"], len(enabled) - 4)
        still = [device for device, entry in self.objects("msDS-DeviceID", "msDS-IsEnabled").items()
                 if entry["msDS-IsEnabled"] == [b"TRUE"]]
        self.assertEqual(len(still), 4)  # of AD FS and of the other writer

    def deleted(self, written):
        done = self.through_the_guard("--delete-devices", "--allow-deletes", written)
        self.assertEqual(done["run"]["written"], written)
        self.assertEqual(len(self.objects("msDS-DeviceID")), 4)
        again = self.expect(self.world.dwctl("disable", "--delete-devices", "--yes", "--json"), 0).json
        self.assertEqual(again["changes"], [])


class TakenBack(EndToEnd):
    """After the devices the preparation itself, as far as nobody else needs it."""
    devices = 12
    CONTAINER = "CN=RegisteredDevices,DC=corp,DC=example"
    TREE = "CN=Device Registration Configuration,CN=Services,CN=Configuration,DC=corp,DC=example"

    def take_back(self, *arguments):
        return self.world.dwctl("disable", "--admin", self.world.lab["accounts"]["Administrator"]["user"], *arguments)

    def own_entries(self):
        sid = self.world.lab_tool("account", "svc-writeback", "sid").strip()
        return [entry for entry in self.world.descriptor(self.CONTAINER).split("(") if sid in entry]

    def is_there(self, dn):
        try:
            return "dn: " in self.world.lab_tool("as", "SYSTEM", "ldbsearch", "-b", dn, "-s", "base", "dn")
        except subprocess.CalledProcessError:
            return False

    def test_taken_back(self):
        administrator = self.world.lab["accounts"]["Administrator"]
        self.world.write("credentials/admin-password", read(administrator["passwordFile"]))
        self.apply_all()
        self.assertEqual(self.world.dwctl("disable", "--remove-entries", "--keep-devices").code, 64)
        self.assertEqual(self.world.dwctl("disable", "--keep-devices", "--admin", "x").code, 64)
        needed = self.expect(self.take_back("--remove-configuration", "--yes", "--json"), 25).json
        self.assertEqual([finding["code"] for finding in needed["findings"]], ["disable.needed"])
        self.world.profile["guards"] = {"maxDeletePercent": 100}
        self.world.save_profile()
        self.expect(self.world.dwctl("disable", "--delete-devices", "--yes"), 0)

        self.assertEqual(self.world.dwctl("disable", "--remove-entries", "--yes").code, 25)  # no right of the account
        self.entries_by_a_saved_plan()
        self.objects_too()

    def entries_by_a_saved_plan(self):
        before = self.world.descriptor(self.CONTAINER)
        own = len(self.own_entries())
        self.assertGreater(own, 0)
        path = self.world.path("leave.json")
        shown = self.expect(self.world.dwctl("disable", "--remove-entries", "--out", path, "--json"), 2).json
        removed = shown["changes"][0]["removedEntries"]
        self.assertEqual((len(removed), self.world.descriptor(self.CONTAINER)), (own, before))
        who = ("--admin", self.world.lab["accounts"]["Administrator"]["user"])
        forged = json.loads(read(path))
        forged["changes"][0]["attributes"][0]["before"][0] = "(A;;RPLCLORC;;;S-1-5-11)"
        self.assertEqual(self.world.dwctl("apply", self.world.write("f.json", json.dumps(forged)), *who, "--yes").code, 4)
        done = self.expect(self.world.dwctl("apply", path, *who, "--yes", "--json"), 0).json
        self.assertEqual(done["run"]["written"], len(shown["changes"]))
        self.assertEqual(self.own_entries(), [])
        self.assertIn(";CO)", self.world.descriptor(self.CONTAINER))  # another account creates devices here too
        self.assertEqual(self.expect(self.take_back("--remove-entries", "--yes", "--json"), 0).json["changes"], [])

    def objects_too(self):
        done = self.expect(self.take_back("--remove-configuration", "--yes"), 0)
        self.assertIn("objectGUID", done.err)
        self.assertIn("stop it yourself", done.err)
        self.assertEqual([self.is_there(dn) for dn in (self.CONTAINER, self.TREE)], [False, False])
        run = self.world.dwctl("runs", "--json").json["runs"][0]
        self.assertEqual((run["kind"], run["state"], run["failed"]), ("disable", "done", 0))
        who = ("--admin", self.world.lab["accounts"]["Administrator"]["user"])
        self.expect(self.world.dwctl("prepare", *who, "--yes"), 0)
        self.assertTrue(self.is_there(self.CONTAINER))


if __name__ == "__main__":
    unittest.main()
