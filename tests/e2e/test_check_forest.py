# SPDX-License-Identifier: Apache-2.0
"""Each check of the forest's objects and of other writers."""
import unittest

from checks import CONTAINER, Checks, DOMAIN, DRC, DRSC, SERVICE


class ForestObjects(Checks):
    def service(self, location=CONTAINER, name="DeviceRegistrationService", more=""):
        self.as_system("ldbadd", f"dn: CN={name},{DRSC}\nobjectClass: msDS-DeviceRegistrationService\n"
                                 f"msDS-DeviceLocation: {location}\nmsDS-IsEnabled: TRUE\n"
                                 f"msDS-MaximumRegistrationInactivityPeriod: 0\n{more}")

    def replace_service(self, location):
        self.as_system("ldbdel", "", SERVICE)
        self.service(location)

    def restore_service(self):
        self.as_system("ldbdel", "", SERVICE)
        self.service()

    def test_two_service_objects(self):
        self.assert_check("forest.service", "passed")
        self.service(name="Second")
        self.addCleanup(self.as_system, "ldbdel", "", f"CN=Second,{DRSC}")
        self.assert_check("forest.service", "failed", "CN=Second", "issuer certificates")
        self.assert_check("forest.container", "unknown", "2 service objects")

    def test_locations(self):
        self.addCleanup(self.restore_service)
        users = "CN=Users," + DOMAIN
        self.replace_service(users)
        self.assert_check("forest.container", "failed", users, "no msDS-DeviceContainer")
        gone = "CN=GoneDevices," + DOMAIN
        self.as_system("ldbadd", f"dn: {gone}\nobjectClass: msDS-DeviceContainer\n")
        self.replace_service(gone)
        self.assert_check("forest.container", "passed", gone)
        self.as_system("ldbdel", "", gone)
        found = self.check("forest.container")
        self.assertEqual(found["result"], "failed")
        self.assertTrue("deleted" in found["evidence"][0] or "does not exist" in found["evidence"][0] or
                        "no msDS-DeviceLocation" in found["evidence"][0], found)

    def test_flags_of_the_service(self):
        def replace(attribute, value):
            self.modify(SERVICE, f"replace: {attribute}", f"{attribute}: {value}")
        self.addCleanup(replace, "msDS-IsEnabled", "TRUE")
        self.addCleanup(replace, "msDS-MaximumRegistrationInactivityPeriod", "0")
        self.assert_check("forest.enabled", "passed")
        replace("msDS-IsEnabled", "FALSE")
        self.assert_check("forest.enabled", "warning", "FALSE")
        replace("msDS-MaximumRegistrationInactivityPeriod", "90")
        self.assert_check("forest.inactivity", "passed", "90")
        self.change_profile("", flow={"lastLogonTimestamp": True})
        self.assert_check("forest.inactivity", "warning", "90", "lastLogonTimestamp")

    def test_issuer_certificates_by_their_presence(self):
        self.assert_check("forest.issuer", "notNeeded")
        self.modify(SERVICE, "add: msDS-IssuerPublicCertificates", "msDS-IssuerPublicCertificates: public")
        self.addCleanup(self.modify, SERVICE, "delete: msDS-IssuerPublicCertificates")
        self.assert_check("forest.issuer", "passed", "not read")

    def test_connection_points(self):
        dn = f"CN=62a0ff2e-97b9-4513-943f-0d221bd30080,{DRC}"
        tenant = self.world.profile["cloud"]["tenantId"]
        self.assert_check("forest.connectionPoint", "notNeeded")
        self.as_system("ldbadd", f"dn: {dn}\nobjectClass: serviceConnectionPoint\nkeywords: AzureADid:{tenant}\n"
                                 "keywords: azureADName:corp.example\n")
        self.addCleanup(self.as_system, "ldbdel", "", dn)
        self.assert_check("forest.connectionPoint", "passed", "corp.example")
        self.modify(dn, "add: keywords", "keywords: enterpriseDrsName:adfs.corp.example")
        self.assert_check("forest.connectionPoint", "failed", "330")
        self.modify(dn, "replace: keywords", "keywords: enterpriseDrsName:adfs.corp.example")
        self.assert_check("forest.connectionPoint", "warning", "adfs.corp.example")
        self.modify(dn, "replace: keywords", "keywords: azureADId:11111111-2222-3333-4444-555555555555")
        self.assert_check("forest.connectionPoint", "warning", "another tenant")


class AfterAnApply(Checks):
    def test_pins_and_own_devices(self):
        self.assert_check("forest.pins", "notNeeded")
        self.assert_check("writers.values", "notNeeded")
        self.assert_check("permissions.own", "passed", "A device that the account makes")
        self.apply_all()
        self.assert_check("forest.pins", "passed")
        self.assert_check("permissions.own", "passed", "devices of ours")
        self.assert_check("writers.values", "passed", "as the last run left them")
        victim = self.world.search("(objectClass=msDS-Device)")[0]["dn"][0].decode()
        self.world.take_rights(victim)
        self.assert_check("permissions.own", "failed", victim, "DELETE", "does not inherit")
        self.modify(victim, "replace: displayName", "displayName: somebody else's")
        self.assert_check("writers.values", "failed", victim, "displayName")
        self.assert_check("writers.values", "warning", options=("--other-writer-off",))
        self.as_system("ldbdel", "", SERVICE)
        self.as_system("ldbadd", f"dn: {SERVICE}\nobjectClass: msDS-DeviceRegistrationService\n"
                                 f"msDS-DeviceLocation: {CONTAINER}\nmsDS-IsEnabled: TRUE\n")
        self.assert_check("forest.pins", "failed", "is pinned")


class OtherWriters(Checks):
    def test_young_devices_of_another_account(self):
        self.assert_check("writers.directory", "passed")
        self.world.lab_tool("seed", "foreign", "3")
        self.assert_check("writers.directory", "failed", "3 devices", self.sid("svc-adfs"))
        self.assert_check("writers.directory", "warning", options=("--other-writer-off",))
        self.assert_check("permissions.others", "passed", "3 devices of others")
        self.assert_check("writers.accounts", "passed")
        self.as_system("ldbadd", f"dn: CN=MSOL_1,CN=Users,{DOMAIN}\nobjectClass: user\nsAMAccountName: MSOL_1234567890ab\n")
        self.assert_check("writers.accounts", "notNeeded", "MSOL_1234567890ab")


if __name__ == "__main__":
    unittest.main()
