# SPDX-License-Identifier: Apache-2.0
"""Faults of the cloud and the directory: each a sentence and the right exit code, and nothing half done."""
import os
import subprocess
import unittest

from case import EndToEnd
from world import LAB, read


class CloudFaults(EndToEnd):
    devices = 500
    emulator_options = ("--trap-port",)

    def setUp(self):
        self.world.reset_faults()

    def test_0_everything_is_written_first(self):
        self.apply_all()

    def assert_nothing_written(self, answer, code):
        self.expect(answer, code)
        self.assertEqual(self.usns(), self.before)

    def faulty(self, code, *arguments, **fault):
        self.before = self.usns()
        self.world.fault(**fault)
        answer = self.world.dwctl(*(arguments or ("apply", "--yes")))
        self.assert_nothing_written(answer, code)
        return answer

    def test_1_a_list_that_silently_lacks_five_devices(self):
        devices = sorted(self.objects("msDS-DeviceID"))[:5]
        self.world.fault(lack=devices)
        plan = self.expect(self.world.plan(), 0).json
        said = {finding["subject"] for finding in plan["findings"] if finding["code"] == "listLackedDevice"}
        self.assertEqual(said, set(devices))
        self.assertEqual(plan["changes"], [])

    def test_2_three_devices_where_five_hundred_were(self):
        answer = self.faulty(25, "apply", "--yes", "--json", hideAllBut=3)
        self.assertIn("sourceShrunk", answer.out)
        self.assertIn("nothing was written", answer.err.lower())
        said = self.faulty(25, "apply", "--yes", hideAllBut=3)
        self.assertIn("dwctl plan", said.out + said.err)  # for apply itself saves no plan

    def test_3_a_page_that_breaks(self):
        for broken in ("cutJson", "wrongJson", "wrongTypes"):
            with self.subTest(broken):
                self.world.reset_faults()
                self.faulty(1, "plan", **{broken: 1})

    def test_4_an_answer_whose_next_link_names_another_host(self):
        answer = self.faulty(1, "plan", foreignNextLink=True)
        self.assertIn("another", answer.err)
        self.assertEqual(self.world.trapped(), [])

    def test_5_throttling_is_waited_for(self):
        self.world.fault(throttle=2, retryAfter=1)
        self.expect(self.world.plan(), 0)

    def test_6_empty_pages_and_repeated_items_are_no_change(self):
        self.world.fault(emptyPage=True)
        self.expect(self.world.plan(), 0)
        self.world.reset_faults()
        self.world.fault(repeatItems=True)
        self.expect(self.world.plan(), 0)

    def test_7_users_with_limited_information_keep_every_owner(self):
        self.world.fault(limitedUsers=True)
        plan = self.world.plan().json
        touched = [a["name"] for c in plan["changes"] for a in c["attributes"]]
        self.assertNotIn("msDS-RegisteredOwner", touched)

    def test_8_an_expired_secret(self):
        answer = self.faulty(1, "plan", secretExpired=True)
        self.assertIn("7000222", answer.err)
        self.assertIn("expired", answer.err)


class DirectoryFaults(EndToEnd):
    devices = 20

    def plan_with(self, code, **directory):
        original = dict(self.world.profile["directory"])
        self.world.profile["directory"] = original | directory
        self.world.save_profile()
        try:
            return self.expect(self.world.dwctl("plan"), code)
        finally:
            self.world.profile["directory"] = original
            self.world.save_profile()

    def test_a_wrong_profile_key(self):
        self.world.profile["directory"]["prot"] = 636
        self.world.save_profile()
        answer = self.expect(self.world.dwctl("plan"), 78)
        del self.world.profile["directory"]["prot"]
        self.world.save_profile()
        self.assertIn("directory.prot", answer.err)
        self.assertIn("directory.port", answer.err)

    def test_an_unreachable_server(self):
        self.world.lab_tool("relayctl", "refuse", "on")
        try:
            answer = self.expect(self.world.dwctl("plan"), 1)
            self.assertIn(str(self.world.lab["ldapsPort"]), answer.err)
        finally:
            self.world.lab_tool("relayctl", "refuse", "off")

    def test_a_wrong_password_and_the_states_of_an_account(self):
        good = read(self.world.path("credentials/directory-password"))
        self.world.write("credentials/directory-password", "not the password")
        answer = self.expect(self.world.dwctl("plan"), 1)
        self.world.write("credentials/directory-password", good)
        self.assertIn("password", answer.err)
        self.assertNotIn("not the password", answer.out + answer.err)
        for state, word in (("disabled", "disabled"), ("expired", "expired"), ("must-change", "change"),
                            ("locked", "locked")):
            with self.subTest(state):
                self.world.lab_tool("account", "svc-writeback", state)
                answer = self.expect(self.world.dwctl("plan"), 1)
                self.world.lab_tool("account", "svc-writeback", "normal")
                self.assertIn(word, answer.err)

    def test_an_untrusted_certificate(self):
        other = self.world.path("other-authority")
        subprocess.run([os.path.join(LAB, "authority"), "init", other], check=True, stdout=subprocess.DEVNULL)
        answer = self.plan_with(1, caFile=os.path.join(other, "ca.pem"))
        self.assertIn("certificate", answer.err)

    def test_starttls_works_as_ldaps_does(self):
        self.plan_with(2, transport="starttls", port=self.world.lab["ldapPort"])

    def test_a_missing_container(self):
        service = ("CN=DeviceRegistrationService,CN=Device Registration Services,CN=Device Registration Configuration,"
                   "CN=Services," + self.world.lab["configDn"])
        saved = self.world.lab_tool("as", "Administrator", "ldapsearch", "-LLL", "-o", "ldif-wrap=no", "-b", service,
                                    "-s", "base", "objectClass", "cn", "msDS-DeviceLocation", "msDS-IsEnabled",
                                    "msDS-MaximumRegistrationInactivityPeriod")
        self.world.lab_tool("as", "Administrator", "ldapdelete", service)
        try:
            answer = self.expect(self.world.dwctl("plan"), 1)
            self.assertIn("DeviceRegistrationService", answer.err)
        finally:
            lines = [line for line in saved.splitlines() if line and line != "objectClass: top"]
            self.world.lab_tool("as", "Administrator", "ldapadd", input="\n".join(lines) + "\n")

    def test_zz_a_refused_write_is_one_object_s_failure(self):
        self.apply_all()
        device = sorted(self.objects("msDS-DeviceID"))[0]
        dn = f"CN={device},{self.world.lab['container']}"
        self.world.take_rights(dn)
        others = [d for d in sorted(self.objects("msDS-DeviceID")) if d != device][:3]
        for changed in [device, *others]:
            self.world.patch_device(changed, displayName="NEW-" + changed[:8])
        answer = self.expect(self.world.dwctl("apply", "--yes", "--json"), 3).json
        results = {outcome["deviceId"]: outcome["result"] for outcome in answer["run"]["outcomes"]}
        self.assertEqual(results[device], "failed")
        self.assertEqual([results[other] for other in others], ["written"] * 3)


if __name__ == "__main__":
    unittest.main()
