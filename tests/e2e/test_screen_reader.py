# SPDX-License-Identifier: Apache-2.0
"""The window from outside, over the accessibility bus, as a screen reader has it: on an X server with a window
manager, on a real directory."""
import importlib.util
import os
import shutil
import unittest

from case import EndToEnd

CAN = shutil.which("Xvfb") and shutil.which("openbox") and importlib.util.find_spec("gi")
PAGES = ("Overview", "Devices", "Review", "Runs", "Prerequisites", "Settings")
SAYS_NOTHING = {"filler", "panel", "unknown", "invalid", "layered pane"}


@unittest.skipUnless(CAN, "needs Xvfb, openbox and python3-gi")
class ScreenReader(EndToEnd):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        global act, has, label_of, rows_of
        from screen_reader import Desk, Window, act, has, label_of, rows_of
        cls.world.dwctl("apply", "--yes", "--quiet")
        cls.world.churn(create=3, delete=2, change=4)
        desk = Desk()
        cls.addClassCleanup(desk.close)
        environment = cls.world.environment() | {"HOME": desk.home}
        desk.start(os.path.join(cls.world.build, "app/gui/device-writeback-console"), "--profile", "sandbox",
                   QT_QPA_PLATFORM="xcb", QT_ACCESSIBILITY="1", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", **environment)
        cls.window = Window(desk)
        cls.window.await_("push button", "Review 9 changes")

    def go(self, page):
        """By the sidebar's own action."""
        act(self.window.await_("list item", page))
        self.window.await_("label", page)

    def test_whatever_takes_the_focus_says_what_it_is(self):
        silent = []
        for page in PAGES:
            self.go(page)
            ours = [one for one in self.window.shown() if has(one, "FOCUSABLE")]
            self.assertGreater(len(ours), 10, page)
            silent += [f"{page}: {one.get_role_name()} {label_of(one)!r}" for one in ours
                       if not label_of(one) or one.get_role_name() in SAYS_NOTHING]
        self.assertEqual(silent, [])

    def test_the_answer_is_read_before_its_reasons(self):
        self.go("Overview")
        names = [one.get_name() for one in self.window.shown()]
        places = [names.index(name) for name in ("Overview", "Writeback is working", "Cloud directory",
                                                 "Devices by state", "Last runs", "Open findings")]
        self.assertEqual(places, sorted(places))

    def test_a_device_is_found_in_the_table_and_compared(self):
        self.go("Devices")
        table = self.window.await_("table", "Devices")
        self.assertEqual(table.get_table_iface().get_n_rows(), 75)
        rows = rows_of(table, 75)
        states = [row["State"] for row in rows]
        self.assertEqual({state: states.count(state) for state in ("Create", "Update", "Disable")},
                         {"Create": 3, "Update": 4, "Disable": 2})
        place = next(place for place, row in enumerate(rows) if row["State"] == "Update" and place > 0)
        self.assertRegex(rows[place]["Reason"], r"^\d+ values? differs?$")
        act(table.get_table_iface().get_accessible_at(place, 1))
        self.window.await_("label", rows[place]["Name"])
        told = self.window.await_("label", "Device id").get_name()
        self.assertIn(rows[place]["Device id"], told)
        first = rows_of(self.window.await_("table", "Attributes"))[0]
        self.assertNotEqual(first["Cloud"], first["Directory now"])
        self.assertTrue(first["After the run"].startswith("+ "), first)

    def test_what_is_approved_is_a_sentence(self):
        self.go("Review")
        self.window.await_("label", "Create 3, update 4, disable 2")
        self.window.await_("label", "of 60 devices in CN=RegisteredDevices,DC=corp,DC=example")
        self.assertTrue(has(self.window.await_("push button", "Apply 9 changes"), "SENSITIVE"))
        changes = self.window.await_("tree", "Changes")
        self.assertTrue(any(one.get_name().startswith("Disable") for one in self.window.shown(changes)))


if __name__ == "__main__":
    unittest.main()
