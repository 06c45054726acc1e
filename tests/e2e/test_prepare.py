# SPDX-License-Identifier: Apache-2.0
"""The forest is prepared from bare, by the program or by its script, and a prepared one is left alone."""
import json
import os
import re
import shutil
import subprocess
import unittest

from case import EndToEnd
from ldif import parse
from world import LAB, read

DRC = "CN=Device Registration Configuration,CN=Services,CN=Configuration,DC=corp,DC=example"
DRSC = "CN=Device Registration Services," + DRC
SERVICE = "CN=DeviceRegistrationService," + DRSC
CONTAINER = "CN=RegisteredDevices,DC=corp,DC=example"
DEVICE = "5df2b673-6d41-4774-b3e8-d52e8ee9ff99"


class Prepare(EndToEnd):
    devices = 10
    lab_options = ("--bare",)

    def setUp(self):
        self.administrator = self.world.lab["accounts"]["Administrator"]
        self.world.write("credentials/admin-password", read(self.administrator["passwordFile"]))
        self.sid = self.world.lab_tool("account", "svc-writeback", "sid").strip()
        self.addCleanup(self.make_bare)

    def make_bare(self):
        shutil.rmtree(self.world.path("data"), ignore_errors=True)  # what was pinned belonged to the old objects
        for dn in (SERVICE, DRSC, DRC, CONTAINER):
            subprocess.run([os.path.join(LAB, "as"), self.world.lab["dir"], "SYSTEM", "ldbdel", "-r", dn],
                           capture_output=True)

    def prepare(self, *arguments, admin=True):
        who = ("--admin", self.administrator["user"]) if admin else ()
        return self.world.dwctl("prepare", *who, "--json", *arguments)

    def object(self, dn):
        done = subprocess.run([os.path.join(LAB, "as"), self.world.lab["dir"], "SYSTEM", "ldbsearch", "-b", dn, "-s",
                               "base"], capture_output=True, text=True)
        return parse(done.stdout.replace("\n ", ""))[0] if done.returncode == 0 and "dn:" in done.stdout else None

    def own_entries(self, dn):
        """The explicit entries of a list, apart from what the class gives."""
        sddl = self.world.descriptor(dn).split("D:")[1]
        entries = [entry for entry in re.findall(r"\([^)]*\)", sddl.split("S:")[0]) if "ID;" not in entry.split(";")[1] + ";"]
        return {entry for entry in entries if not entry.endswith((";AU)", ";DA)", ";EA)", ";SY)"))}

    def assert_works(self):
        """Every check passes, and the account writes devices."""
        checks = self.world.dwctl("check", "forest", "permissions", "--json").json["checks"]
        bad = {check["id"]: check["evidence"] for check in checks if check["result"] in ("failed", "unknown")}
        self.assertEqual(bad, {})
        self.apply_all()
        self.assert_plan_is_empty()

    def test_shown_first(self):
        answer = self.expect(self.prepare(), 2)
        self.assertEqual([(change["action"], change["dn"]) for change in answer.json["changes"]],
                         [("create", DRC), ("create", DRSC), ("create", CONTAINER), ("update", CONTAINER),
                          ("create", SERVICE)])
        self.assertEqual(set(answer.json["changes"][3]["entries"]), {
            f"(OA;;CC;{DEVICE};;{self.sid})", f"(OA;CIIO;LCRPWPSD;;{DEVICE};S-1-3-0)"})
        self.assertIsNone(self.object(DRC))
        self.assertIn("nobody to ask", answer.err)

    def test_entries_are_told_in_words_above_themselves(self):
        said = self.expect(self.world.dwctl("prepare", "--admin", self.administrator["user"]), 2).out
        self.assertIn(f"+ the connector account: create devices in it\n      (OA;;CC;{DEVICE};;{self.sid})", said)
        self.assertIn("+ whoever creates a device: read, change and delete the devices that it created\n"
                      f"      (OA;CIIO;LCRPWPSD;;{DEVICE};S-1-3-0)", said)

    def test_carried_out(self):
        answer = self.expect(self.prepare("--yes"), 0).json
        self.assertEqual(answer["run"]["state"], "done")
        self.assertEqual([outcome["result"] for outcome in answer["run"]["outcomes"]], ["written"] * 5)
        self.assertFalse([check for check in answer["checks"] if check["result"] == "failed"])
        self.assertEqual(self.own_entries(CONTAINER),
                         {f"(OA;;CC;{DEVICE};;{self.sid})", f"(OA;CIIO;RPWPLCSD;;{DEVICE};CO)"})
        service = self.object(SERVICE)
        self.assertEqual(service["msDS-DeviceLocation"][0].decode(), CONTAINER)
        self.assertEqual(service["msDS-IsEnabled"][0], b"TRUE")
        self.assert_works()
        again = self.expect(self.prepare("--yes"), 0).json
        self.assertEqual(again["changes"], [])
        run = next(run for run in self.world.dwctl("runs", "--json").json["runs"] if run["kind"] == "prepare")
        self.assertEqual((run["state"], run["written"]), ("done", 5))

    def test_an_interrupted_one_is_finished(self):
        """Each beginning of the work may be there already: the rest follows, and nothing is done twice."""
        for done in range(1, 5):
            with self.subTest(done):
                self.make_bare()
                self.make_first(done)
                left = self.expect(self.prepare("--yes"), 0).json
                self.assertEqual(len(left["changes"]), 5 - done)
                self.assertEqual(self.own_entries(CONTAINER),
                                 {f"(OA;;CC;{DEVICE};;{self.sid})", f"(OA;CIIO;RPWPLCSD;;{DEVICE};CO)"})

    def make_first(self, count):
        records = [f"dn: {DRC}\nobjectClass: container\n", f"dn: {DRSC}\nobjectClass: msDS-DeviceRegistrationServiceContainer\n",
                   f"dn: {CONTAINER}\nobjectClass: msDS-DeviceContainer\n"]
        for record in records[:min(count, 3)]:
            self.world.lab_tool("as", "Administrator", "ldapadd", input=record)
        if count == 4:
            before = self.world.descriptor(CONTAINER)
            self.world.set_descriptor(CONTAINER, before.replace(
                "(", f"(OA;;CC;{DEVICE};;{self.sid})(OA;CIIO;RPWPSDLC;;{DEVICE};CO)(", 1))

    def test_the_script_leads_to_the_same(self):
        self.expect(self.prepare("--yes"), 0)
        by_program = {dn: self.world.descriptor(dn) for dn in (DRC, DRSC, CONTAINER, SERVICE)}
        self.make_bare()
        script = self.expect(self.world.dwctl("prepare", "--script", "ldif"), 0).out
        self.world.lab_tool("as", "Administrator", "ldapmodify", "-c", input=script)
        self.assertEqual(self.own_entries(CONTAINER),
                         {f"(OA;;CC;{DEVICE};;{self.sid})", f"(OA;CIIO;RPWPLCSD;;{DEVICE};CO)"})
        for dn, descriptor in by_program.items():
            self.assertEqual(sorted(re.findall(r"\([^)]*\)", self.world.descriptor(dn))),
                             sorted(re.findall(r"\([^)]*\)", descriptor)), dn)
        self.assertEqual(self.expect(self.prepare(), 0).json["changes"], [])
        self.assert_works()

    def saved(self, *arguments):
        """A plan that the connector account saved for an administrator."""
        path = self.world.path("prepare.json")
        self.expect(self.world.dwctl("prepare", "--out", path, "--json", *arguments), 2)
        self.assertIsNone(self.object(DRC))
        return path

    def apply(self, path, *arguments):
        return self.world.dwctl("apply", path, "--admin", self.administrator["user"], *arguments)

    def test_a_saved_plan_for_somebody_else(self):
        path = self.saved()
        shown = self.expect(self.apply(path), 2)
        self.assertIn(self.sid, shown.out)
        self.assertIn("It has no rights yet in " + CONTAINER, shown.out)
        self.assertIsNone(self.object(DRC))
        self.assertEqual(self.world.dwctl("apply", path, "--yes").code, 25)  # without the rights of an administrator
        done = self.expect(self.apply(path, "--yes", "--json"), 0).json
        self.assertEqual(done["run"]["written"], 5)
        self.assertEqual(self.own_entries(CONTAINER),
                         {f"(OA;;CC;{DEVICE};;{self.sid})", f"(OA;CIIO;RPWPLCSD;;{DEVICE};CO)"})
        self.assertEqual(self.apply(path, "--yes").code, 4)
        self.assert_works()
        more = self.expect(self.prepare("--permissions", "takingOver"), 2).json
        self.assertIn(f"(OA;;CC;{DEVICE};;{self.sid})", more["presentEntries"])

    def test_a_saved_plan_that_is_stale_or_forged(self):
        path = self.saved()
        for code, member, value in ((65, ("changes", 3, "dn"), "CN=Users,DC=corp,DC=example"),
                                    (65, ("changes", 3, "attributes", 0, "after", 0), f"(A;CI;WP;;;{self.sid})"),
                                    (65, ("basis", "connectorAccount"), "S-1-5-32-544"),
                                    (4, ("basis", "domainSid"), "S-1-5-21-1-2-3"),
                                    (4, ("madeAt",), "2001-01-01T00:00:00Z")):
            with self.subTest(member):
                plan = json.loads(read(path))
                place = plan
                for key in member[:-1]:
                    place = place[key]
                place[member[-1]] = value
                forged = self.world.write("forged.json", json.dumps(plan))
                self.expect(self.apply(forged, "--yes"), code)
                self.assertIsNone(self.object(DRC))
        self.make_first(1)
        stale = self.expect(self.apply(path, "--yes"), 4)
        self.assertIn(DRC, stale.err)
        self.assertIsNone(self.object(DRSC))
        self.assertEqual(self.apply(path, "--only", "x").code, 64)

    def test_without_the_right(self):
        """The connector account itself may not: said before anything is written."""
        answer = self.expect(self.prepare("--yes", admin=False), 25)
        self.assertEqual([finding["code"] for finding in answer.json["findings"]], ["prepare.rights"])
        self.assertIn("CN=Services", answer.json["findings"][0]["message"])
        self.assertIsNone(self.object(DRC))

    def test_a_domain_that_is_asked_for(self):
        answer = self.expect(self.prepare("--yes", "--domain", "nowhere.example"), 25)
        self.assertEqual([finding["code"] for finding in answer.json["findings"]], ["prepare.domain"])
        self.assertIn("corp.example", answer.json["findings"][0]["advice"])
        self.assertIsNone(self.object(DRC))
        self.expect(self.prepare("--domain", "CORP.example"), 2)

    def test_entra_connects_entries(self):
        self.expect(self.prepare("--yes", "--permissions", "entraConnect"), 0)
        self.assertEqual(self.own_entries(CONTAINER), {f"(A;CI;RPWPCCDCLCLORCSDDTSW;;;{self.sid})"})
        self.assertEqual(self.own_entries(DRC), {f"(A;CI;RPWPLCLORCSW;;;{self.sid})"})
        self.assertEqual(self.expect(self.prepare("--permissions", "takingOver"), 0).json["changes"], [])  # stronger is enough

    def test_strict_reaches_nothing_else(self):
        self.expect(self.prepare("--yes"), 0)
        self.apply_all()
        for dn, change in ((CONTAINER, "replace: description\ndescription: x"),
                           (SERVICE, "replace: msDS-IsEnabled\nmsDS-IsEnabled: FALSE"),
                           (DRC, "replace: description\ndescription: x"),
                           (self.people()[0], "replace: description\ndescription: x")):
            done = subprocess.run([os.path.join(LAB, "as"), self.world.lab["dir"], "svc-writeback", "ldapmodify"],
                                  input=f"dn: {dn}\nchangetype: modify\n{change}\n", capture_output=True, text=True)
            self.assertEqual(done.returncode, 50, f"{dn}: {done.stderr}")

    def people(self):
        return [person["dn"] for person in self.world.people()]

    def test_issuer_certificates_survive(self):
        """A service object of AD FS stays as it is, with its certificates."""
        self.make_first(3)
        self.world.lab_tool("as", "SYSTEM", "ldbadd", input=(
            f"dn: {SERVICE}\nobjectClass: msDS-DeviceRegistrationService\nmsDS-DeviceLocation: {CONTAINER}\n"
            "msDS-IsEnabled: TRUE\nmsDS-MaximumRegistrationInactivityPeriod: 90\nmsDS-RegistrationQuota: 10\n"
            "msDS-IssuerCertificates: private\nmsDS-IssuerPublicCertificates: public\n"))
        before = self.object(SERVICE)
        answer = self.expect(self.prepare("--yes"), 0).json
        self.assertEqual([change["dn"] for change in answer["changes"]], [CONTAINER])
        after = self.object(SERVICE)
        self.assertEqual(after, before)
        self.assertEqual(after["msDS-IssuerCertificates"], [b"private"])

    def test_what_stands_in_the_way(self):
        self.make_first(3)
        users = "CN=Users,DC=corp,DC=example"
        self.world.lab_tool("as", "SYSTEM", "ldbadd", input=(
            f"dn: {SERVICE}\nobjectClass: msDS-DeviceRegistrationService\nmsDS-DeviceLocation: {users}\nmsDS-IsEnabled: TRUE\n"))
        answer = self.expect(self.prepare("--yes"), 25).json
        self.assertEqual([finding["code"] for finding in answer["findings"]], ["forest.container"])
        self.assertTrue(answer["findings"][0]["advice"])
        second = SERVICE.replace("CN=Device", "CN=Second", 1)
        self.world.lab_tool("as", "SYSTEM", "ldbadd", input=(
            f"dn: {second}\nobjectClass: msDS-DeviceRegistrationService\nmsDS-DeviceLocation: {CONTAINER}\nmsDS-IsEnabled: TRUE\n"))
        self.addCleanup(self.world.lab_tool, "as", "SYSTEM", "ldbdel", second)
        answer = self.expect(self.prepare("--yes"), 25).json
        self.assertEqual([finding["code"] for finding in answer["findings"]], ["forest.service"])


class OnOldSchemas(EndToEnd):
    devices = 5
    lab_options = ("--schema", "2008_R2")

    def test_the_schema_stands_in_the_way(self):
        administrator = self.world.lab["accounts"]["Administrator"]
        self.world.write("credentials/admin-password", read(administrator["passwordFile"]))
        answer = self.expect(self.world.dwctl("prepare", "--admin", administrator["user"], "--yes", "--json"), 25).json
        self.assertEqual([finding["code"] for finding in answer["findings"]], ["directory.schema"])


class On2012R2(Prepare):
    """The same from the first schema that knows devices."""
    lab_options = ("--schema", "2012_R2", "--bare")


if __name__ == "__main__":
    unittest.main()
