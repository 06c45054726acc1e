# SPDX-License-Identifier: Apache-2.0
"""What must stay as it is, and what is written without an owner: each explained."""
import json
import unittest
import uuid

from case import EndToEnd


class Untouched(EndToEnd):
    devices = 60

    def seed_device(self, account, **attributes):
        out = self.world.lab_tool("seed", "device", account, input=json.dumps(attributes))
        return out.split("\t")[0]

    def reason_of(self, plan, device):
        return [skipped["reason"] for skipped in plan["skipped"] if skipped["deviceId"] == device]

    def test_1_objects_of_ad_fs_and_of_another_tenant_s_writer(self):
        self.world.lab_tool("seed", "adfs", "20")
        self.world.lab_tool("seed", "foreign", "300")
        before = self.usns()
        self.apply_all()
        after = self.usns()
        self.assertEqual({id: after[id] for id in before}, before)
        plan = self.assert_plan_is_empty()
        self.assertEqual((plan["totals"]["adfs"], plan["totals"]["foreign"]), (20, 300))
        codes = {finding["code"] for finding in plan["findings"]}
        self.assertTrue({"adfsObjects", "foreignWriterObjects"} <= codes)

    def test_2_a_cn_that_matches_with_another_id(self):
        device = self.world.add_device()
        self.seed_device("svc-adfs", deviceId=str(uuid.uuid4()), cn=device)
        plan = self.world.plan().json
        self.assertEqual(self.reason_of(plan, device), ["conflictCn"])

    def test_3_a_device_pending_without_a_key(self):
        device = self.world.add_device(alternativeSecurityIds=[])
        self.assertEqual(self.reason_of(self.world.plan().json, device), ["pendingNoKey"])

    def test_4_two_devices_with_one_thumbprint(self):
        first = self.world.add_device()
        keys = self.world.cloud_device(first)["alternativeSecurityIds"]
        second = self.world.add_device(alternativeSecurityIds=keys)
        plan = self.world.plan().json
        self.assertEqual(self.reason_of(plan, first), ["conflictKey"])
        self.assertEqual(self.reason_of(plan, second), ["conflictKey"])

    def test_5_deleted_and_made_again_by_another_account_between_plan_and_apply(self):
        objects = self.world.search("(msDS-CloudAnchor=*)", "msDS-DeviceID", "displayName", "cn")
        ours = {id for id in self.objects("msDS-DeviceID")} & {d["deviceId"] for d in self.world.cloud_devices()}
        victim = sorted(ours)[0]
        dn = next(e["dn"][0].decode() for e in objects if e["cn"][0].decode() == victim)
        self.world.patch_device(victim, displayName="RENAMED-IN-CLOUD")
        file = self.world.path("plan.json")
        self.expect(self.world.dwctl("plan", "--out", file), 2)
        self.world.lab_tool("seed", "recreate", "svc-adfs", dn)
        before = self.usns()[victim]
        answer = self.world.dwctl("apply", file, "--yes", "--json")
        self.assertEqual(answer.code, 4, answer.out + answer.err)
        self.assertEqual(self.usns()[victim], before)
        plan = self.world.plan().json
        self.assertEqual(self.reason_of(plan, victim), ["foreignPair"])
        self.assertIn("anotherWriter", {finding["code"] for finding in plan["findings"]})


class OwnersExplained(EndToEnd):
    devices = 40

    def test_created_without_owner_and_explained(self):
        elsewhere = self.world.add_device(owner="otherForest")
        privileged = self.world.add_device(owner="privileged")
        plan = self.expect(self.world.plan(), 2).json
        said = {(finding["code"], finding["subject"]) for finding in plan["findings"]}
        self.assertIn(("ownerElsewhere", elsewhere), said)
        self.assertIn(("ownerPrivileged", privileged), said)
        self.apply_all()
        objects = self.objects("msDS-DeviceID", "msDS-RegisteredOwner")
        for device in (elsewhere, privileged):
            self.assertNotIn("msDS-RegisteredOwner", objects[device])
        self.assert_plan_is_empty()


if __name__ == "__main__":
    unittest.main()
