# SPDX-License-Identifier: Apache-2.0
"""Each check of the cloud passes, and fails for its own reason."""
import time
import unittest

from checks import Checks, P1, P2


class TheCloud(Checks):
    def test_licences_are_told_apart(self):
        def sku(status, plan, provisioning="Success"):
            return {"skuId": "078d2b04-f1bd-4111-bbd4-b4b1b354cef4", "skuPartNumber": "AAD", "capabilityStatus": status,
                    "appliesTo": "User", "consumedUnits": 1, "id": "x",
                    "prepaidUnits": {"enabled": 1, "suspended": 0, "warning": 0},
                    "servicePlans": [{"servicePlanId": plan, "servicePlanName": "AAD", "appliesTo": "User",
                                      "provisioningStatus": provisioning}]}
        self.addCleanup(self.world.set_tenant, skus=[sku("Enabled", P1)])
        for skus, result, word in (
                ([], "failed", "None of the tenant's 0"),
                ([sku("Enabled", "0feaeb32-d00e-4d66-bd5a-43b5b83db82c")], "failed", "None of the tenant's 1"),
                ([sku("Suspended", P1)], "failed", "suspended"),
                ([sku("Deleted", P1)], "failed", "deleted"),
                ([sku("LockedOut", P1)], "failed", "LockedOut"),
                ([sku("Enabled", P1, "Disabled")], "failed", "switched off"),
                ([sku("Enabled", P1, "PendingInput")], "warning", "PendingInput"),
                ([sku("Warning", P1)], "warning", "grace"),
                ([sku("Suspended", P1), sku("Enabled", P2)], "passed", "P2")):
            with self.subTest(word):
                self.world.set_tenant(skus=skus)
                self.assert_check("cloud.licence", result, word)

    def test_permissions_are_probed(self):
        needed = ["Device.Read.All", "User.Read.All", "Organization.Read.All"]
        self.addCleanup(self.world.set_tenant, permissions=needed)
        self.world.set_tenant(permissions=needed[:1] + needed[2:])
        self.assert_check("cloud.permissions", "warning", "User.Read.All is missing", "owner")
        self.world.set_tenant(permissions=needed[1:])
        self.assert_check("cloud.permissions", "failed", "Device.Read.All is missing", "consent")
        self.world.set_tenant(permissions=needed + ["Directory.ReadWrite.All"])
        self.assert_check("cloud.permissions", "warning", "Directory.ReadWrite.All")
        self.world.set_tenant(permissions=needed[:1])
        self.assert_check("cloud.licence", "unknown")
        self.assert_check("cloud.tenant", "passed", "The token is for the configured tenant")

    def test_sign_in_with_an_expired_secret(self):
        self.addCleanup(self.world.reset_faults)
        self.world.fault(tokenError={"error": "invalid_client", "number": 7000222})
        self.assert_check("cloud.reachable", "passed")
        self.assert_check("cloud.signIn", "failed", "7000222")
        self.assert_check("cloud.licence", "unknown", "7000222")

    def test_expiry_by_the_profile(self):
        self.assert_check("cloud.expiry", "unknown", "secretExpires")
        for date, result in (("2020-01-01", "failed"), ("2099-01-01", "passed"),
                             (time.strftime("%Y-%m-%d", time.gmtime(time.time() + 5 * 86400)), "warning")):
            self.world.profile["cloud"]["signIn"]["secretExpires"] = date
            self.world.save_profile()
            self.assert_check("cloud.expiry", result, date)

    def test_a_skewed_clock(self):
        self.addCleanup(self.world.set_tenant, dateSkewSeconds=0)
        self.assert_check("cloud.clock", "passed")
        self.world.set_tenant(dateSkewSeconds=120)
        self.assert_check("cloud.clock", "warning", "behind")
        self.world.set_tenant(dateSkewSeconds=-7200)
        self.assert_check("cloud.clock", "failed", "ahead")

    def test_synchronisation(self):
        self.addCleanup(self.world.set_tenant, onPremisesSyncEnabled=True, onPremisesLastSyncDateTime=time.strftime(
            "%Y-%m-%dT%H:%M:%SZ", time.gmtime()))
        self.assert_check("cloud.synchronisation", "passed")
        self.world.set_tenant(onPremisesLastSyncDateTime="2026-01-01T00:00:00Z")
        self.assert_check("cloud.synchronisation", "warning", "more than a day")
        self.world.set_tenant(onPremisesSyncEnabled=None)
        self.assert_check("cloud.synchronisation", "warning", "never synchronised")
        self.world.set_tenant(onPremisesSyncEnabled=False)
        self.assert_check("cloud.synchronisation", "warning", "switched off")

    def test_another_tenant(self):
        self.change_profile("cloud", tenantId="11111111-2222-3333-4444-555555555555")
        self.assert_check("cloud.reachable", "failed", "90002")
        self.assert_check("cloud.tenant", "unknown")

    def test_second_writer_in_the_tenant(self):
        self.addCleanup(self.world.set_tenant, deviceWritebackEnabled=None)
        self.assert_check("writers.tenant", "notNeeded", "Global Administrator")
        self.world.set_tenant(deviceWritebackEnabled=False)
        self.assert_check("writers.tenant", "passed")
        self.world.set_tenant(deviceWritebackEnabled=True)
        self.assert_check("writers.tenant", "failed", "Entra Connect")

    def test_a_cloud_that_does_not_answer(self):
        origin = "https://127.0.0.1:9"
        self.change_profile("cloud", loginUrl=origin, graphUrl=origin)
        self.assert_check("cloud.reachable", "failed", "127.0.0.1:9")
        self.assert_check("cloud.permissions", "unknown")
        self.assert_check("directory.reachable", "passed")


if __name__ == "__main__":
    unittest.main()
