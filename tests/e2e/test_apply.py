# SPDX-License-Identifier: Apache-2.0
"""How a write begins and ends: approval, saved plans, lifted guards, locks, and a stop in the middle of it."""
import fcntl
import json
import os
import signal
import subprocess
import time
import unittest

from case import EndToEnd
from world import TENANT


class Approval(EndToEnd):
    devices = 60

    def save_plan(self, code):
        file = self.world.path("plan.json")
        self.expect(self.world.dwctl("plan", "--out", file), code)
        return file

    def guards(self, file):
        with open(file, encoding="utf-8") as plan:
            return {finding["code"]: finding["number"] for finding in json.load(plan)["findings"]
                    if finding["severity"] == "guard"}

    def test_1_a_run_nobody_asked_for_never_writes_first(self):
        answer = self.expect(self.world.dwctl("run"), 25)
        self.assertIn("nothing was written", answer.err.lower())
        self.assertIn("stopped-plan.json", answer.err)
        self.assertEqual(self.objects("msDS-DeviceID"), {})
        self.assertIsNone(self.world.dwctl("profile", "show", "--json").json["pins"])
        self.expect(self.world.dwctl("apply"), 2)
        self.assertEqual(self.objects("msDS-DeviceID"), {}, "there was nobody to ask")
        self.assertEqual([(run["kind"], run["state"], run["code"]) for run in self.runs()],
                         [("run", "guarded", "firstWriteNotApproved")])

    def runs(self):
        return self.world.dwctl("runs", "--json").json["runs"]

    def test_2_a_saved_plan_is_applied_once(self):
        file = self.save_plan(2)
        self.expect(self.world.dwctl("apply", file, "--yes"), 0)
        self.assertEqual(len(self.objects("msDS-DeviceID")), 60)
        self.expect(self.world.dwctl("apply", file, "--yes"), 4)
        self.assert_plan_is_empty()
        pins = self.world.dwctl("profile", "show", "--json").json["pins"]
        self.assertEqual((pins["tenant"], pins["domain"]), (TENANT, self.world.lab["domainSid"]))

    def test_3_now_a_run_writes_and_only_those_named_are_applied(self):
        device = self.world.add_device()
        self.expect(self.world.dwctl("run"), 0)
        self.assertIn(device, self.objects("msDS-DeviceID"))
        first, second = self.world.add_device(), self.world.add_device()
        self.expect(self.world.dwctl("apply", "--only", "{" + first.upper() + "}", "--yes"), 0)
        objects = self.objects("msDS-DeviceID")
        self.assertIn(first, objects)
        self.assertNotIn(second, objects)
        self.expect(self.world.dwctl("apply", "--only", "no such device", "--yes"), 1)
        self.expect(self.world.dwctl("apply", "--yes"), 0)

    def test_4_a_guard_is_lifted_by_its_number_and_nothing_else(self):
        self.world.churn(delete=12)
        file = self.save_plan(25)
        number = self.guards(file)["tooManyDisables"]
        before = self.usns()
        self.expect(self.world.dwctl("apply", file, "--yes"), 25)
        self.expect(self.world.dwctl("apply", "--yes", "--allow-disables", str(number)), 64)
        self.expect(self.world.dwctl("apply", file, "--yes", "--allow-disables", str(number + 1)), 64)
        self.expect(self.world.dwctl("apply", file, "--yes", "--allow-disables", "many"), 64)
        self.expect(self.world.dwctl("apply", file, "--yes", "--allow-disables", "many", "--allow-disables", "5"), 64)
        self.assertEqual(self.usns(), before)
        self.expect(self.world.dwctl("apply", file, "--yes", "--allow-disables", str(number)), 0)
        self.assert_plan_is_empty()

    def test_5_naming_two_devices_of_a_plan_does_not_step_past_its_guard(self):
        churn = self.world.churn(delete=12, seed=9)
        file = self.save_plan(25)
        some = [option for device in churn["deleted"][:2] for option in ("--only", device)]
        before = self.usns()
        self.expect(self.world.dwctl("apply", file, "--yes", *some), 25)
        self.assertEqual(self.usns(), before)
        numbers = self.guards(file)
        lifts = ("--allow-disables", str(numbers["tooManyDisables"]), "--allow-shrink", str(numbers["sourceShrunk"]))
        self.expect(self.world.dwctl("apply", file, "--yes", *some, *lifts), 0)
        self.assertEqual(sum(before[id] != usn for id, usn in self.usns().items()), 2)

    def test_6_another_run_holds_the_lock(self):
        lock = os.path.join(self.world.path("data/device-writeback-console"), self.world.profile["id"], "run.lock")
        with open(lock, "r+b") as held:
            fcntl.flock(held, fcntl.LOCK_EX)
            answer = self.expect(self.world.dwctl("apply", "--yes"), 5)
        self.assertIn("run.lock", answer.err)

    def test_7_a_run_that_cannot_read_says_why_in_the_history(self):
        self.world.fault(tokenError={"error": "invalid_client", "number": 7000222})
        try:
            answer = self.world.dwctl("run")
            self.assertEqual(answer.code, 1, answer.err)
        finally:
            self.world.reset_faults()
        run = self.runs()[0]
        self.assertEqual((run["kind"], run["state"], run["written"]), ("run", "failed", 0))
        self.assertTrue(run["code"])
        self.assertIn(answer.err.splitlines()[0].removeprefix("Error: ").strip(), self.world.dwctl("runs").out)


class Stopped(EndToEnd):
    devices = 300

    def begin_apply(self):
        """An apply that is writing."""
        journal = self.world.journal()
        process = subprocess.Popen(self.world.dwctl_command("apply", "--yes"), env=self.world.environment(),
                                   stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.world.processes.append(process)
        while process.poll() is None and not (os.path.exists(journal) and self.objects("msDS-DeviceID")):
            pass
        self.assertIsNone(process.poll(), "it was done before it could be stopped")
        return process

    def stop(self, process):
        asked = time.monotonic()
        process.send_signal(signal.SIGTERM)
        out, err = process.communicate(timeout=60)
        return time.monotonic() - asked, out + err

    def test_1_a_stop_in_the_middle_ends_within_two_seconds(self):
        self.world.lab_tool("relayctl", "latency", "80")
        process = self.begin_apply()
        seconds, said = self.stop(process)
        self.world.lab_tool("relayctl", "latency", "0")
        self.assertEqual(process.returncode, 6, said)
        self.assertLess(seconds, 2.5)
        self.expect(self.world.dwctl("apply", "--yes"), 0)
        self.assert_plan_is_empty()

    def test_2_also_when_the_server_says_nothing_any_more(self):
        self.world.churn(change=250, seed=3)
        usns = self.usns()
        self.world.lab_tool("relayctl", "latency", "80")
        process = subprocess.Popen(self.world.dwctl_command("apply", "--yes"), env=self.world.environment(),
                                   stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.world.processes.append(process)
        while process.poll() is None and self.usns() == usns:
            pass
        self.assertIsNone(process.poll(), "it was done before it could be stopped")
        self.world.lab_tool("relayctl", "stall", "on")
        seconds, said = self.stop(process)
        self.world.lab_tool("relayctl", "reset")
        self.assertEqual(process.returncode, 6, said)
        self.assertLess(seconds, 2.5)
        states = [run["state"] for run in self.world.dwctl("runs", "--json").json["runs"]]
        self.assertEqual(states[0], "stopped")
        self.expect(self.world.dwctl("apply", "--yes"), 0)
        self.assert_plan_is_empty()


if __name__ == "__main__":
    unittest.main()
