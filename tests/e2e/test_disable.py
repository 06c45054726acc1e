# SPDX-License-Identifier: Apache-2.0
"""Leaving the feature: previewed, guarded, and only what is this console's own."""
import json
import unittest

from case import EndToEnd
from world import read


class Disable(EndToEnd):
    devices = 40

    def mode(self):
        profile = json.loads(read(self.world.path("config/device-writeback-console/profiles/sandbox.json")))
        return profile.get("schedule", {}).get("mode", "apply")

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
        plan = self.world.path(f"{choice}.json")
        stopped = self.world.dwctl("disable", choice, "--out", plan, "--yes", "--json")
        self.expect(stopped, 25)
        self.assertEqual(self.world.dwctl("apply", plan, "--yes", option, str(count + 1)).code, 64)
        return self.expect(self.world.dwctl("apply", plan, "--yes", "--json", option, str(count)), 0).json

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


if __name__ == "__main__":
    unittest.main()
