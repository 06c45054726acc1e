# SPDX-License-Identifier: Apache-2.0
"""The service connection point: shown, made or corrected only when asked for, and never of two kinds."""
import contextlib
import json
import os
import shutil
import subprocess
import unittest

from case import EndToEnd
from ldif import parse
from world import LAB, TENANT, read

DRC = "CN=Device Registration Configuration,CN=Services,CN=Configuration,DC=corp,DC=example"
SERVICE = "CN=DeviceRegistrationService,CN=Device Registration Services," + DRC
CONTAINER = "CN=RegisteredDevices,DC=corp,DC=example"
POINT = "CN=62a0ff2e-97b9-4513-943f-0d221bd30080," + DRC
OTHER = "11111111-2222-3333-4444-555555555555"
RIGHT = [f"azureADId:{TENANT}", "azureADName:corp.example"]
ENTERPRISE = "enterpriseDrsName:adfs.corp.example"


class ConnectionPoint(EndToEnd):
    devices = 5
    lab_options = ("--schema", "2016", "--bare")

    def setUp(self):
        self.administrator = self.world.lab["accounts"]["Administrator"]
        self.world.write("credentials/admin-password", read(self.administrator["passwordFile"]))
        self.addCleanup(self.make_bare)

    def make_bare(self):
        self.world.reset_faults()
        shutil.rmtree(self.world.path("data"), ignore_errors=True)
        for dn in (DRC, CONTAINER):
            self.as_system("ldbdel", "-r", dn)

    def as_system(self, *command, input=""):
        return subprocess.run([os.path.join(LAB, "as"), self.world.lab["dir"], "SYSTEM", *command], input=input,
                              capture_output=True, text=True)

    def keywords(self):
        """As a search of the directory shows them; nothing when the object is not there."""
        done = self.as_system("ldbsearch", "-b", POINT, "-s", "base", "objectClass", "keywords")
        if done.returncode or "dn: " not in done.stdout:
            return None
        entry = parse(done.stdout.replace("\n ", ""))[0]
        self.assertIn(b"serviceConnectionPoint", entry["objectClass"])
        return sorted(value.decode() for value in entry.get("keywords", []))

    def make_point(self, *keywords):
        """In a forest that is prepared for everything else."""
        self.expect(self.prepare("--yes"), 0)
        self.set_keywords(*keywords)

    def set_keywords(self, *keywords):
        self.as_system("ldbdel", POINT)
        lines = "".join(f"keywords: {keyword}\n" for keyword in keywords)
        self.world.lab_tool("as", "SYSTEM", "ldbadd", input=f"dn: {POINT}\nobjectClass: serviceConnectionPoint\n{lines}")

    def prepare(self, *arguments, admin=True):
        who = ("--admin", self.administrator["user"]) if admin else ()
        return self.world.dwctl("prepare", *who, "--json", *arguments)

    def assert_refused(self, answer, *words):
        finding = self.expect(answer, 25).json["findings"][0]
        self.assertEqual(finding["code"], "prepare.connectionPoint")
        for word in words:
            self.assertIn(word, finding["message"] + finding["advice"])

    def test_made_with_the_rest(self):
        shown = self.expect(self.prepare("--connection-point"), 2).json
        self.assertEqual(shown["changes"][-1], {
            "action": "create", "dn": POINT, "objectClass": "serviceConnectionPoint",
            "attributes": [{"name": "keywords", "before": [], "after": RIGHT}]})
        self.assertEqual((shown["connectionPoint"]["state"], shown["connectionPoint"]["keywords"]), ("absent", []))
        self.assertIsNone(self.keywords())
        done = self.expect(self.prepare("--connection-point", "--yes"), 0).json
        self.assertEqual(done["run"]["written"], 6)
        self.assertEqual(self.keywords(), RIGHT)
        checks = {check["id"]: check["result"] for check in done["checks"]}
        self.assertEqual(checks["forest.connectionPoint"], "passed")
        again = self.expect(self.prepare("--connection-point", "--yes"), 0).json
        self.assertEqual((again["changes"], again["connectionPoint"]["state"]), ([], "thisTenant"))
        self.apply_all()  # it is nothing of writeback's

    def test_not_without_being_asked(self):
        done = self.expect(self.prepare("--yes"), 0).json
        self.assertEqual(done["run"]["written"], 5)
        self.assertIsNone(self.keywords())
        self.set_keywords(f"azureADId:{OTHER}", "azureADName:other.example")
        left = self.expect(self.prepare("--yes"), 0).json
        self.assertEqual((left["changes"], left["connectionPoint"]["state"]), ([], "otherTenant"))
        self.assertIn(OTHER, left["connectionPoint"]["message"])
        self.assertTrue(any("--replace-tenant" in advice for advice in left["connectionPoint"]["advice"]))
        told = self.expect(self.world.dwctl("prepare"), 0)
        self.assertIn(OTHER, told.out)
        self.assertEqual(self.keywords(), [f"azureADId:{OTHER}", "azureADName:other.example"])

    def test_another_tenants_is_replaced_only_by_its_id(self):
        self.make_point(f"AzureADId:{OTHER}", "azureADName:other.example", "somebody's own")
        self.assert_refused(self.prepare("--connection-point", "--yes"), OTHER, "--replace-tenant")
        self.assert_refused(self.prepare("--connection-point", "--replace-tenant", TENANT, "--yes"), OTHER)
        self.assertEqual(len(self.keywords()), 3)
        shown = self.world.dwctl("prepare", "--connection-point", "--replace-tenant", OTHER)
        self.assertIn(f"- AzureADId:{OTHER}", shown.out)
        self.assertIn(f"+ azureADId:{TENANT}", shown.out)
        self.assertNotIn("- somebody's own", shown.out)
        self.expect(self.prepare("--connection-point", "--replace-tenant", OTHER, "--yes"), 0)
        self.assertEqual(self.keywords(), RIGHT + ["somebody's own"])
        self.assertEqual(self.expect(self.prepare("--connection-point", "--yes"), 0).json["changes"], [])
        run = next(run for run in self.world.dwctl("runs", "--json").json["runs"] if run["kind"] == "prepare")
        self.assertEqual((run["state"], run["written"]), ("done", 1))

    def test_never_beside_an_enterprise_service(self):
        self.make_point(ENTERPRISE)
        self.assert_refused(self.prepare("--connection-point", "--yes"), "330", "adfs.corp.example", "by hand")
        self.set_keywords(ENTERPRISE, *RIGHT)
        self.assert_refused(self.prepare("--connection-point", "--replace-tenant", OTHER, "--yes"), "330")
        self.assertEqual(self.keywords(), sorted(RIGHT + [ENTERPRISE]))
        self.assertEqual(self.expect(self.prepare(), 0).json["connectionPoint"]["state"], "both")

    def test_what_is_incomplete_is_completed(self):
        for broken in ((), (RIGHT[0],), ("azureADId:no tenant", "azureADName:"), (f"azureADId:{{{TENANT}}}", RIGHT[1])):
            with self.subTest(broken):
                self.make_bare()
                self.make_point(*broken)
                self.assertEqual(self.prepare().json["connectionPoint"]["state"], "incomplete")
                self.expect(self.prepare("--connection-point", "--yes"), 0)
                self.assertEqual(self.keywords(), RIGHT)

    def test_the_domain(self):
        self.expect(self.prepare("--yes"), 0)
        self.assert_refused(self.prepare("--connection-point", "--connection-domain", "crop.example"), "crop.example")
        self.world.fault(denied=["organization"])
        self.assert_refused(self.prepare("--connection-point"), "--connection-domain")
        named = ("--connection-point", "--connection-domain", "named.example")
        self.assertEqual(self.prepare(*named).json["changes"][0]["attributes"][0]["after"],
                         [RIGHT[0], "azureADName:named.example"])
        self.world.reset_faults()
        initial = "contoso.onmicrosoft.example"
        self.expect(self.prepare("--connection-point", "--connection-domain", initial, "--yes"), 0)
        self.assertEqual(self.keywords(), [RIGHT[0], f"azureADName:{initial}"])
        self.assertEqual(self.prepare("--connection-point").json["changes"], [])  # verified, and somebody's choice
        for code, arguments in ((64, ("--connection-domain", initial)), (64, ("--replace-tenant", OTHER)),
                                (64, ("--connection-point", "--replace-tenant", "x")),
                                (64, ("--connection-point", "--connection-domain", "a b"))):
            self.expect(self.prepare(*arguments), code)

    def test_the_scripts_lead_to_the_same(self):
        for replaced, before in ((), None), (("--replace-tenant", OTHER), (f"azureADId:{OTHER}", "azureADName:ö")):
            with self.subTest(before):
                self.make_bare()
                if before:
                    self.make_point(*before)
                script = self.expect(self.world.dwctl("prepare", "--connection-point", *replaced, "--script", "ldif"), 0).out
                self.world.lab_tool("as", "Administrator", "ldapmodify", "-c", input=script)
                self.assertEqual(self.keywords(), RIGHT)
                again = subprocess.run([os.path.join(LAB, "as"), self.world.lab["dir"], "Administrator", "ldapmodify",
                                        "-c"], input=script, capture_output=True, text=True)
                self.assertNotEqual(again.returncode, 0)  # told, and nothing done
                self.assertEqual(self.keywords(), RIGHT)
                self.assertEqual(self.prepare("--connection-point").json["changes"], [])

    def test_without_the_right(self):
        self.make_point(RIGHT[0])
        answer = self.expect(self.prepare("--connection-point", "--yes", admin=False), 25)
        self.assertEqual([finding["code"] for finding in answer.json["findings"]], ["prepare.rights"])
        self.assertIn("62a0ff2e", answer.json["findings"][0]["message"])
        self.as_system("ldbdel", POINT)
        answer = self.expect(self.prepare("--connection-point", "--yes", admin=False), 25)
        self.assertIn("serviceConnectionPoint", answer.json["findings"][0]["message"])
        self.assertIsNone(self.keywords())

    def saved(self, *arguments):
        path = self.world.path("prepare.json")
        self.expect(self.world.dwctl("prepare", "--connection-point", *arguments, "--out", path), 2)
        return path

    def apply(self, path, *arguments):
        return self.world.dwctl("apply", path, "--admin", self.administrator["user"], *arguments)

    def test_a_saved_plan(self):
        self.make_point(f"azureADId:{OTHER}", "azureADName:other.example")
        path = self.saved("--replace-tenant", OTHER)
        plan = json.loads(read(path))
        for change in (lambda p: p["changes"][0]["attributes"][0]["after"].append("enterpriseDrsName:x"),
                       lambda p: p["request"].update(choice="strict connectionPoint=corp.example"),
                       lambda p: p["changes"][0].update(dn=SERVICE)):
            forged = json.loads(json.dumps(plan))
            change(forged)
            self.expect(self.apply(self.world.write("forged.json", json.dumps(forged)), "--yes"), 65)
        apply = self.apply

        def apply_agreed(path, *arguments):
            return self.apply(path, "--replace-tenant", OTHER, *arguments)
        self.assertIn(OTHER, self.expect(self.apply(path, "--yes"), 64).err)  # the file alone does not decide that
        self.expect(self.apply(path, "--replace-tenant", TENANT, "--yes"), 64)
        elsewhere = json.loads(json.dumps(plan).replace(TENANT, "99999999-2222-3333-4444-555555555555"))
        self.expect(apply_agreed(self.world.write("forged.json", json.dumps(elsewhere)), "--yes"), 4)
        self.assertEqual(self.keywords(), [f"azureADId:{OTHER}", "azureADName:other.example"])
        self.assertIn(f"- azureADId:{OTHER}", self.expect(apply_agreed(path), 2).out)
        self.set_keywords(f"azureADId:{OTHER}", "azureADName:else.example")
        self.expect(apply_agreed(path, "--yes"), 4)
        path = self.saved("--replace-tenant", OTHER)
        with self.cloud_away():  # whoever carries it out need not reach the cloud
            domain = json.loads(read(path))["request"]["choice"].split("connectionPoint=")[1].split()[0]
            self.assertIn(domain, self.expect(apply_agreed(path, "--yes"), 25).out)  # only the file says so
            self.expect(apply_agreed(path, "--connection-domain", "x" + domain, "--yes"), 25)
            self.expect(apply_agreed(path, "--connection-domain", domain, "--yes"), 0)
        self.assertEqual(self.keywords(), RIGHT)
        self.assertEqual(apply_agreed(path, "--yes").code, 4)

    @contextlib.contextmanager
    def cloud_away(self):
        self.world.fault(denied=["organization"])
        yield
        self.world.reset_faults()

    def test_it_stays_when_the_feature_is_left(self):
        self.expect(self.prepare("--connection-point", "--yes"), 0)
        leave = ("disable", "--remove-entries", "--remove-configuration", "--admin", self.administrator["user"])
        self.assertIn("connection point stays", self.world.dwctl(*leave).out)
        done = self.expect(self.world.dwctl(*leave, "--yes", "--json"), 0).json
        self.assertEqual(done["connectionPoint"]["state"], "thisTenant")
        self.assertEqual(self.keywords(), RIGHT)


if __name__ == "__main__":
    unittest.main()
