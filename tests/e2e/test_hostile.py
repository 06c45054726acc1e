# SPDX-License-Identifier: Apache-2.0
"""The worst tenant: apply, then plan is empty; and no control byte of it reaches a terminal."""
import re
import unittest

from case import EndToEnd

# C0 but line feed, DEL, C1, bidirectional and zero-width format characters, line and paragraph separators
FORBIDDEN = re.compile("[\x00-\x09\x0b-\x1f\x7f\x80-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


class Hostile(EndToEnd):
    devices = 150
    emulator_options = ("--hostile",)

    def assert_printable(self, answer):
        for text in (answer.out, answer.err):
            found = FORBIDDEN.search(text)
            self.assertIsNone(found, repr(text[max(0, found.start() - 60):found.end() + 60]) if found else None)

    def test_1_every_command_prints_only_harmless_bytes(self):
        file = self.world.path("hostile-plan.json")
        for command in (("plan", "--verbose"), ("plan", "--json"), ("plan", "--out", file), ("devices",),
                        ("devices", "--json"), ("apply", "--yes", "--verbose"), ("runs",), ("runs", "1"),
                        ("runs", "1", "--json"), ("plan", "--verbose"), ("devices",)):
            with self.subTest(command=command):
                self.assert_printable(self.world.dwctl(*command))

    def test_2_apply_then_plan_is_empty(self):
        self.assert_plan_is_empty()
        self.assertGreater(len(self.objects("msDS-DeviceID")), 50)


if __name__ == "__main__":
    unittest.main()
