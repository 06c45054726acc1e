# SPDX-License-Identifier: Apache-2.0
"""Each prerequisite check passes, and fails for its own reason, on real servers."""
import json
import os
import re
import subprocess
import time
import unittest

from case import EndToEnd
from world import LAB, read

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


class OnAGoodDomain(Checks):
    def test_everything_needed_is_there(self):
        self.change_profile("", scenario="adfs")
        self.world.profile["cloud"]["signIn"]["secretExpires"] = "2099-01-01"
        self.world.save_profile()
        answer = self.expect(self.world.dwctl("check", "--json"), 0)
        self.assertEqual((answer.json["verdict"]["code"], answer.json["verdict"]["number"]), ("warnings", 1))
        results = {check["id"]: check["result"] for check in answer.json["checks"]}
        self.assertEqual({id: result for id, result in results.items() if result not in ("passed", "notNeeded")},
                         {"directory.recycleBin": "warning"})

    def test_text_says_the_same(self):
        answer = self.world.dwctl("check")
        as_json = self.world.dwctl("check", "--json").json
        self.assertEqual(answer.out.splitlines()[-1], as_json["verdict"]["text"])
        as_json = as_json["checks"]
        for check in as_json:
            self.assertIn(f"({check['id']})", answer.out)
            for sentence in check["evidence"]:
                if "free for" not in sentence and "seconds" not in sentence:
                    self.assertIn(sentence, answer.out)

    def test_page_is_one_file_without_script(self):
        page = self.expect(self.world.dwctl("check", "cloud", "--html"), 3).out
        self.assertIn("Does the tenant have a licence", page)
        self.assertNotIn("<script", page)

    def test_names_are_held_to_the_table(self):
        answer = self.world.dwctl("check", "cloud.licenses")
        self.assertEqual(answer.code, 64)
        self.assertIn("cloud.licenses", answer.err)
        areas = self.world.dwctl("check", "forest", "--json").json["checks"]
        self.assertTrue(areas and all(check["id"].startswith("forest.") for check in areas))

    # the cloud

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

    # the way to the directory

    def test_names_and_ways(self):
        self.change_profile("directory", servers=["nowhere.invalid"])
        self.assert_check("directory.name", "failed", "nowhere.invalid")
        self.assert_check("directory.reachable", "unknown")
        self.change_profile("directory", servers=["nowhere.invalid", "127.0.0.1"])
        self.assert_check("directory.name", "warning", "nowhere.invalid")
        self.assert_check("directory.reachable", "passed")
        self.change_profile("directory", servers=["127.0.0.1"], port=9)
        self.assert_check("directory.name", "passed")
        self.assert_check("directory.reachable", "failed", "127.0.0.1:9")
        self.assert_check("directory.schema", "unknown")

    def test_an_untrusted_certificate(self):
        self.assert_check("directory.transport", "passed", "TLS")
        other = self.world.path("other")
        os.makedirs(other, exist_ok=True)
        self.world.run_tool("authority", "init", other)
        self.change_profile("directory", caFile=os.path.join(other, "ca.pem"))
        self.assert_check("directory.transport", "failed", "authority")
        self.assert_check("directory.reachable", "passed")

    def test_another_domain(self):
        self.change_profile("directory", domain="other.example")
        self.assert_check("directory.controller", "failed", "corp.example", "other.example")
        self.assert_check("directory.signIn", "failed")

    def test_sign_in_and_account(self):
        self.assert_check("directory.signIn", "passed")
        good = read(self.world.path("credentials", "directory-password"))
        self.addCleanup(self.world.write, "credentials/directory-password", good)
        self.world.write("credentials/directory-password", "wrong")
        self.assert_check("directory.signIn", "failed", "password")
        self.assert_check("permissions.create", "unknown")
        self.world.write("credentials/directory-password", good)
        self.change_profile("directory", connectorAccount="svc-adfs@corp.example")
        self.assert_check("directory.account", "passed", "svc-adfs")
        self.addCleanup(self.world.lab_tool, "account", "svc-adfs", "normal")
        self.world.lab_tool("account", "svc-adfs", "disabled")
        self.assert_check("directory.account", "failed", "disabled")
        self.change_profile("directory", connectorAccount="nobody@corp.example")
        self.assert_check("directory.account", "failed", "nobody@corp.example")

    def test_secrets_and_folder(self):
        path = self.world.path("credentials", "client-secret")
        good = read(path)
        self.assert_check("machine.secrets", "passed")
        os.remove(path)
        self.addCleanup(self.world.write, "credentials/client-secret", good)
        self.assert_check("machine.secrets", "failed", "client-secret")
        self.assert_check("machine.folder", "passed")
        folder = self.world.path("data", "device-writeback-console", self.world.profile["id"])
        os.makedirs(folder, exist_ok=True)
        os.chmod(folder, 0o777)
        self.addCleanup(os.chmod, folder, 0o700)
        self.assert_check("machine.folder", "failed", "chmod o-w")

    # the forest's objects

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


class Permissions(Checks):
    """The rights of an account that does not sign in."""

    def setUp(self):
        super().setUp()
        if not hasattr(type(self), "account_sid"):
            self.as_system("ldbadd", f"dn: CN=judged,CN=Users,{DOMAIN}\nobjectClass: user\nsAMAccountName: judged\n"
                                     "userPrincipalName: judged@corp.example\nuserAccountControl: 66080\n")
            type(self).account_sid = self.sid("judged")
        self.change_profile("directory", connectorAccount="judged@corp.example")

    def grant(self, dn, *entries):
        """Adds entries to the list of an object, and takes them away at the test's end."""
        before = self.world.descriptor(dn)
        self.addCleanup(self.world.set_descriptor, dn, before)
        self.world.set_descriptor(dn, before.replace("(", "".join(entries) + "(", 1))

    def group(self, name, *members, kind=-2147483646):
        dn = f"CN={name},CN=Users,{DOMAIN}"
        self.as_system("ldbadd", f"dn: {dn}\nobjectClass: group\nsAMAccountName: {name}\ngroupType: {kind}\n" +
                       "".join(f"member: {member}\n" for member in members))
        self.addCleanup(self.as_system, "ldbdel", "", dn)
        return dn, self.sid(name)

    def test_nothing_granted(self):
        self.assert_check("permissions.create", "failed", self.account_sid, "(OA;;CC;")
        self.assert_check("permissions.others", "passed")
        self.assert_check("permissions.tree", "passed")
        self.assert_check("permissions.excess", "passed")
        self.assert_check("permissions.server", "notNeeded")

    def test_create_through_nested_groups_only(self):
        inner, _ = self.group("inner", f"CN=judged,CN=Users,{DOMAIN}")
        _, outer = self.group("outer", inner, kind=-2147483644)
        self.grant(CONTAINER, f"(OA;;CC;{DEVICE};;{outer})")
        self.assert_check("permissions.create", "passed", outer)

    def test_a_deny_entry(self):
        self.grant(CONTAINER, f"(OD;;CC;{DEVICE};;{self.account_sid})", f"(OA;;CC;{DEVICE};;{self.account_sid})")
        self.assert_check("permissions.create", "failed", "denies", "OD;;CC")

    def test_create_without_writing_afterwards(self):
        self.grant(CONTAINER, f"(OA;;CC;{DEVICE};;{self.account_sid})")
        self.assert_check("permissions.own", "passed", "can be written and deleted")
        before = self.world.descriptor(CONTAINER)
        without = re.sub(r"\(OA;CIIO;[^)]*;CO\)", "", before)
        self.assertNotEqual(before, without)
        self.world.set_descriptor(CONTAINER, without)
        self.assert_check("permissions.create", "passed")
        self.assert_check("permissions.own", "failed", "DELETE", "Being the owner", "displayName")

    def test_reaching_the_devices_of_others(self):
        self.grant(CONTAINER, f"(OA;CIIO;RPWP;;{DEVICE};{self.account_sid})")
        self.assert_check("permissions.others", "warning", "Creator Owner")

    def test_writing_the_configuration_tree(self):
        self.grant(DRC, f"(A;CI;RPWP;;;{self.account_sid})")
        self.assert_check("permissions.tree", "warning", "WRITE_PROPERTY", DRC)

    def test_excess(self):
        self.grant(DOMAIN, f"(OA;;CR;1131f6ad-9c07-11d1-f79f-00c04fc2dcd2;;{self.account_sid})")
        self.assert_check("permissions.excess", "warning", "password hashes")
        self.modify(f"CN=Domain Admins,CN=Users,{DOMAIN}", "add: member", f"member: CN=judged,CN=Users,{DOMAIN}")
        self.addCleanup(self.modify, f"CN=Domain Admins,CN=Users,{DOMAIN}", "delete: member",
                        f"member: CN=judged,CN=Users,{DOMAIN}")
        self.assert_check("permissions.excess", "warning", "-512", "plain account")


class OnAReadOnlyController(Checks):
    def test_no_password_goes_there(self):
        out = subprocess.run([os.path.join(LAB, "scale/start"), "--read-only", "--tie-to", str(os.getpid())], check=True,
                             stdout=subprocess.PIPE, text=True).stdout
        server = json.loads(out)
        self.addCleanup(subprocess.run, [os.path.join(LAB, "scale/stop"), server["dir"]], stdout=subprocess.DEVNULL)
        refused = subprocess.run(
            [os.path.join(LAB, "as"), server["dir"], "Administrator", "ldapmodify"], capture_output=True, text=True,
            input=f"dn: {CONTAINER}\nchangetype: modify\nreplace: description\ndescription: x\n")
        self.assertEqual(refused.returncode, 10, refused.stderr)  # a referral
        self.change_profile("directory", servers=["127.0.0.1"], port=server["ldapsPort"], caFile=server["caFile"])
        self.assert_check("directory.controller", "failed", "read-only", "writable")
        self.assert_check("directory.signIn", "failed")
        self.assert_check("directory.reachable", "passed")


class OnABareDomain(Checks):
    lab_options = ("--schema", "2012_R2", "--bare")

    def test_what_is_missing_is_told(self):
        answer = self.world.dwctl("check", "--json")
        self.assertEqual(answer.code, 2)
        self.assert_check("forest.tree", "failed", DRC, DRSC, "Enterprise Admin")
        self.assert_check("forest.service", "failed", "CN=Configuration")
        self.assert_check("directory.schema", "warning", "69", "msDS-IsCompliant", "2012 R2")
        self.assert_check("directory.controller", "passed")

    def test_each_failure_tells_the_way(self):
        for id in ("forest.tree", "forest.service"):
            self.assert_check(id, "failed", "Enable device writeback", "dwctl prepare --script", "Enterprise Admin")
        text = self.expect(self.world.dwctl("check"), 2).out
        self.assertIn("Begin with Is the forest prepared for device registration? (forest.tree)", text)

    def test_what_cannot_be_told_yet_says_what_comes_first(self):
        answer = self.world.dwctl("check", "forest", "permissions", "writers", "--json").json
        open_ones = {check["id"]: "\n".join(check["advice"]) for check in answer["checks"] if check["result"] == "unknown"}
        self.assertIn("forest.container", open_ones)
        self.assertIn("permissions.create", open_ones)
        for id, advice in open_ones.items():
            with self.subTest(id):
                self.assertIn("First prepare the forest", advice)


class OnAnOldSchema(Checks):
    lab_options = ("--schema", "2008_R2")

    def test_the_classes_are_missing(self):
        self.assert_check("directory.schema", "failed", "47", "2008 R2", "msDS-DeviceContainer", "adprep")
        self.assert_check("forest.service", "failed")


if __name__ == "__main__":
    unittest.main()
