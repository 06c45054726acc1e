# SPDX-License-Identifier: Apache-2.0
"""The worst tenant through every command: no byte of it acts on a terminal, JSON stays JSON, plan files stay plans,
and apply, then plan is empty."""
import json
import re
import unittest

from case import EndToEnd

# C0 but line feed, DEL, C1, bidirectional and zero-width format characters, tags, line and paragraph separators
FORBIDDEN = re.compile("[\x00-\x09\x0b-\x1f\x7f\x80-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"
                       "\ufff9-\ufffb\U000e0000-\U000e0fff]")


class Hostile(EndToEnd):
    devices = 190
    emulator_options = ("--hostile",)

    def assert_printable(self, answer):
        for text in (answer.out, answer.err):
            found = FORBIDDEN.search(text)
            self.assertIsNone(found, repr(text[max(0, found.start() - 60):found.end() + 60]) if found else None)

    def run_all(self, *commands):
        """Each as text and as JSON; gives the JSON answers by command."""
        answers = {}
        for command in commands:
            with self.subTest(command=command):
                self.assert_printable(self.world.dwctl(*command))
                self.assert_printable(self.world.dwctl(*command, "--verbose"))
                answer = self.world.dwctl(*command, "--json")
                self.assertTrue(answer.out.isascii(), answer.out[:200])
                self.assert_printable(answer)
                answers[command] = answer.json
                self.assertEqual(answers[command]["formatVersion"], 1)
        return answers

    def test_1_every_look_prints_only_harmless_bytes(self):
        answers = self.run_all(("plan",), ("devices",), ("devices", "--filter", "conflict"), ("runs",))
        names = [device["displayName"] for device in answers[("devices",)]["devices"]]
        self.assertIn("abc\u202egnp.exe", names)  # in JSON a name is the name
        self.assertIn("nul\0inside", names)
        self.assertIn("lone \ufffd surrogate", names)
        conflicts = answers[("devices", "--filter", "conflict")]["devices"]
        self.assertGreaterEqual(len(conflicts), 8)  # twins of ids and keys

    def test_2_errors_that_name_hostile_things_are_harmless(self):
        evil = "\x1b[31m\u202eevil\r\n\x07"
        file = self.world.write("evil\x1b[2J.json", json.dumps({"\x1b]0;t\x07\u202e": 1}))
        for command in (("apply", "--only", evil, "--yes"), ("apply", file), ("apply", evil), ("runs", evil),
                        ("devices", "--filter", evil), (evil,), ("plan", "--" + evil), ("--profile", evil, "plan")):
            with self.subTest(command=command):
                for options in ((), ("--json",)):
                    answer = self.world.dwctl(*command, *options)
                    self.assertIn(answer.code, (1, 64, 65, 78))
                    self.assert_printable(answer)
                    if options and answer.out:
                        self.assertIn("error", answer.json)

    def test_3_a_plan_file_holds_every_name(self):
        file = self.world.path("hostile-plan.json")
        self.assert_printable(self.expect(self.world.dwctl("plan", "--out", file), 2))
        with open(file, encoding="ascii") as text:
            plan = json.load(text)
        self.assertGreater(len(plan["changes"]), 80)
        self.assert_printable(self.expect(self.world.dwctl("apply", file, "--yes", "--verbose"), 0))
        self.assertEqual(self.expect(self.world.dwctl("apply", file, "--yes"), 4).out, "")

    def test_4_apply_then_plan_is_empty(self):
        self.assert_plan_is_empty()
        self.assertGreater(len(self.objects("msDS-DeviceID")), 80)
        self.assertEqual(self.expect(self.world.dwctl("apply", "--yes", "--json"), 0).json["changes"], [])

    def test_5_what_was_written_prints_only_harmless_bytes(self):
        run = self.run_all(("runs",), ("runs", "1"), ("devices",), ("plan",))[("runs", "1")]["runs"][0]
        self.assertEqual(run["failed"], 0)
        self.assertGreater(run["written"], 80)

    def test_6_a_failure_that_names_a_hostile_object_is_harmless(self):
        device, entry = next((id, entry) for id, entry in self.objects("msDS-DeviceID", "displayName").items()
                             if b"gnp.exe" in entry["displayName"][0])
        self.world.take_rights(entry["dn"][0].decode())
        self.world.patch_device(device, displayName="\x1b[31m\u202e gnp.exe again")
        answer = self.world.dwctl("apply", "--yes")
        self.assert_printable(answer)
        self.expect(answer, 3)
        self.run_all(("runs",), ("runs", "2"), ("plan",))


if __name__ == "__main__":
    unittest.main()
