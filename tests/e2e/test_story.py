# SPDX-License-Identifier: Apache-2.0
"""The main job: plan, apply, an empty second plan, changes in the cloud, just those changes in the directory."""
import json
import re
import unittest

from case import EndToEnd, key_text


class Story(EndToEnd):
    devices = 500

    def cloud_devices(self):
        return {device["deviceId"]: device for device in self.world.cloud_devices()}

    def test_1_first_plan_waits_and_the_apply_is_what_it_showed(self):
        plan = self.expect(self.world.plan(), 2).json
        self.assertEqual(plan["totals"]["create"], 500)
        self.assertEqual({change["action"] for change in plan["changes"]}, {"create"})
        self.assertEqual(self.objects("msDS-DeviceID"), {}, "a plan writes nothing")
        run = self.apply_all()["run"]
        self.assertEqual((run["state"], run["written"], run["failed"]), ("done", 500, 0))
        self.assertEqual(set(self.objects("msDS-DeviceID")), {change["deviceId"] for change in plan["changes"]})

    def test_2_second_plan_is_empty(self):
        self.assert_plan_is_empty()

    def test_3_the_bytes_are_right(self):
        cloud = self.cloud_devices()
        objects = self.objects("*", "nTSecurityDescriptor")
        self.assertEqual(len(objects), 500)
        owned = 0
        for id, entry in objects.items():
            device = cloud[id]
            with self.subTest(device=id):
                self.assertEqual(entry["cn"], [id.encode()])
                self.assertEqual(entry["msDS-IsEnabled"], [str(device["accountEnabled"]).upper().encode()])
                keys = {key_text(key["key"]) for key in device["alternativeSecurityIds"] if key["type"] == 2}
                stored = {key.decode() for key in entry["altSecurityIdentities"]}
                self.assertEqual(stored, {key for key in keys if len(key) == 105})
                self.assertEqual({value.decode() for value in entry.get("msDS-DevicePhysicalIDs", [])},
                                 set(device["physicalIds"]))
                for attribute, property in (("msDS-IsManaged", "isManaged"), ("msDS-IsCompliant", "isCompliant")):
                    expected = [] if device[property] is None else [str(device[property]).upper().encode()]
                    self.assertEqual(entry.get(attribute, []), expected)
                owned += "msDS-RegisteredOwner" in entry
                for owner in entry.get("msDS-RegisteredOwner", []):
                    self.assertRegex(owner.decode(), "^" + re.escape(self.world.lab["domainSid"]) + "-\\d+$")
        self.assertGreater(owned, 100)

    def test_4_owners_are_the_cloud_s_and_never_privileged(self):
        users = {user["objectSid"]: user for user in self.world.people()}
        objects = self.objects("msDS-DeviceID", "msDS-RegisteredOwner")
        owners = {entry["msDS-RegisteredOwner"][0].decode() for entry in objects.values()
                  if "msDS-RegisteredOwner" in entry}
        self.assertTrue(owners <= set(users))
        self.assertEqual([users[sid]["sAMAccountName"] for sid in owners if users[sid]["privileged"]], [])

    def test_5_changes_in_the_cloud_are_just_those_in_the_plan_and_the_directory(self):
        before = self.usns()
        churn = self.world.churn(create=5, delete=5, change=25)
        plan = self.expect(self.world.plan(), 2).json
        self.assertEqual(plan["totals"]["create"], 5)
        self.assertEqual({id for action, id in self.actions(plan) if action == "create"}, set(churn["created"]))
        self.assertEqual({id for action, id in self.actions(plan) if action == "disable"}, set(churn["deleted"]))
        self.assertEqual({id for action, id in self.actions(plan) if action == "update"}, set(churn["changed"]))
        for change in plan["changes"]:
            for attribute in change["attributes"]:
                self.assertNotEqual(attribute["before"], attribute["after"])
        self.apply_all()
        after = self.usns()
        moved = {id for id in before if before[id] != after[id]}
        self.assertEqual(moved, set(churn["deleted"]) | set(churn["changed"]))
        self.assert_plan_is_empty()

    def test_6_removal_mode_delete_deletes(self):
        churn = self.world.churn(create=0, delete=5, change=0, seed=2)
        self.world.profile["removal"] = {"mode": "delete"}
        self.world.save_profile()
        plan = self.expect(self.world.plan(), 2).json
        deletes = {id for action, id in self.actions(plan) if action == "delete"}
        self.assertTrue(set(churn["deleted"]) <= deletes)
        self.assertEqual({action for action, _ in self.actions(plan)}, {"delete"})
        self.apply_all()
        self.assertFalse(deletes & set(self.objects("msDS-DeviceID")))
        self.assert_plan_is_empty()

    def test_7_the_history_knows_each_object(self):
        runs = self.expect(self.world.dwctl("runs", "--json"), 0).json["runs"]
        self.assertEqual([run["state"] for run in runs], ["done"] * len(runs))
        first = self.expect(self.world.dwctl("runs", "1", "--json"), 0).json["runs"][0]
        self.assertEqual(len(first["outcomes"]), 500)
        self.assertEqual({outcome["result"] for outcome in first["outcomes"]}, {"written"})
        self.assertTrue(json.dumps(first))


if __name__ == "__main__":
    unittest.main()
