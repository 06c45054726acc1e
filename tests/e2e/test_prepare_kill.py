# SPDX-License-Identifier: Apache-2.0
"""Preparing, and taking it back, are killed at each of their writes, before it reaches the controller and after it was
carried out: the next run finishes, nothing is there twice, and the journal tells what became of each."""
import contextlib
import os
import re
import shutil
import sqlite3
import subprocess
import unittest

from case import EndToEnd, Watched
from world import LAB, TENANT, read

DRC = "CN=Device Registration Configuration,CN=Services,CN=Configuration,DC=corp,DC=example"
DRSC = "CN=Device Registration Services," + DRC
SERVICE = "CN=DeviceRegistrationService," + DRSC
CONTAINER = "CN=RegisteredDevices,DC=corp,DC=example"
POINT = "CN=62a0ff2e-97b9-4513-943f-0d221bd30080," + DRC
STEPS = (DRC, DRSC, CONTAINER, "entries", SERVICE, POINT)  # in the order of writing
OTHER = "11111111-2222-3333-4444-555555555555"


class Killed:
    """Runs on the forest's own objects, killed at a write; mixed into a test of the whole."""
    devices = 5

    def setUp(self):
        self.administrator = self.world.lab["accounts"]["Administrator"]["user"]
        self.world.write("credentials/admin-password", read(self.world.lab["accounts"]["Administrator"]["passwordFile"]))
        self.sid = self.world.lab_tool("account", "svc-writeback", "sid").strip()

    def as_system(self, *command):
        return subprocess.run([os.path.join(LAB, "as"), self.world.lab["dir"], "SYSTEM", *command],
                              capture_output=True, text=True)

    def make_bare(self):
        shutil.rmtree(self.world.path("data"), ignore_errors=True)
        for dn in (SERVICE, DRSC, DRC, CONTAINER):
            self.as_system("ldbdel", "-r", dn)

    def is_there(self, step):
        if step == "entries":
            return bool(self.entries()) if self.is_there(CONTAINER) else False
        done = self.as_system("ldbsearch", "-b", step, "-s", "base", "dn")
        return done.returncode == 0 and "dn: " in done.stdout

    def entries(self):
        """Those of the account and of who creates, in the container's list."""
        sddl = self.world.descriptor(CONTAINER)
        return sorted(re.findall(r"\((?:OA;;CC;[^)]*" + self.sid + r"|OA;CIIO;[^)]*;CO)\)", sddl))

    def intents(self):
        """Of the runs so far."""
        return self.rows("intent")

    def runs_begun(self):
        return self.rows("run") if os.path.exists(self.world.journal()) else 0

    def rows(self, table):
        with contextlib.closing(sqlite3.connect(f"file:{self.world.journal()}?mode=ro", uri=True)) as journal:
            return journal.execute(f"SELECT count(*) FROM {table}").fetchone()[0]

    def killed_at(self, command, number, carried_out, is_written, before=0):
        """Kills a run whose write of that number stands in the journal and is under way, or is carried out and its
        answer under way."""
        self.relay("latency", "40")  # little, for a look is many answers; enough to see a run begin
        runs = self.runs_begun()
        process = self.world.start_dwctl(*command)
        with Watched(process, self.world.journal()) as run:
            self.assertTrue(run.until(lambda: run.count("run") > runs), "it ended before it wrote")
            self.relay("latency", "150")  # the time between the journal and the controller
            self.assertTrue(run.until(lambda: run.count("intent") > before + number), "it ended before it was killed")
            self.relay("stall", "on")
            if carried_out:
                # of the answer: what is under way already keeps its time; before the first write it signs in
                self.relay("latency", "60000" if number else "1500")
                self.relay("stall", "off")
                self.assertTrue(run.until(is_written), "it ended before it was killed")
            self.assertTrue(run.kill())
        self.relay("cut")
        self.relay("reset")

    def runs(self):
        """The newest last, each with what became of its changes."""
        runs = self.expect(self.world.dwctl("runs", "--json"), 0).json["runs"]
        return [self.world.dwctl("runs", str(run["id"]), "--json").json["runs"][0] for run in reversed(runs)]


class KilledPreparing(Killed):
    def standing(self):
        """Whether each of the steps is there: one look at the tree, one at the container."""
        shown = self.as_system("ldbsearch", "-b", DRC, "-s", "sub", "dn").stdout
        dns = {line.removeprefix("dn: ") for line in shown.replace("\n ", "").splitlines() if line.startswith("dn: ")}
        return [step in dns if step.endswith(DRC) else self.is_there(step) for step in STEPS]

    def prepare_command(self, *further):
        return ("prepare", "--connection-point", *further, "--admin", self.administrator, "--yes")

    def test_killed_at_each_write(self):
        for number, step in enumerate(STEPS):
            for carried_out in (False, True):
                with self.subTest(step=step, carried_out=carried_out):
                    self.make_bare()
                    self.killed_at(self.prepare_command(), number, carried_out, lambda: self.is_there(STEPS[number]))
                    done = number + carried_out
                    self.assertEqual(self.standing(), [i < done for i in range(len(STEPS))])
                    self.finished(number, done)

    def finished(self, number, done):
        rest = self.expect(self.world.dwctl(*self.prepare_command(), "--json"), 0).json
        self.assertEqual([len(rest["changes"]), self.standing()],
                         [len(STEPS) - done, [True] * len(STEPS)])
        self.assertEqual(self.keywords(), [f"azureADId:{TENANT}", "azureADName:corp.example"])
        self.assertEqual(len(self.entries()), 2)
        killed, *others = self.runs()
        self.assertEqual([run["state"] for run in (killed, *others)], ["interrupted"] + ["done"] * len(others))
        results = [outcome["result"] for outcome in killed["outcomes"]]
        last = "alreadyDone" if done > number else "notDone"
        self.assertEqual(results, ["written"] * number + [last])
        written = [outcome["dn"] + outcome["action"] for run in (killed, *others) for outcome in run["outcomes"]
                   if outcome["result"] in ("written", "alreadyDone")]
        self.assertEqual(sorted(written), sorted(set(written)))
        self.assertEqual(len(written), len(STEPS))
        again = self.expect(self.world.dwctl(*self.prepare_command(), "--json"), 0).json
        self.assertEqual(again["changes"], [])

    def keywords(self):
        shown = self.as_system("ldbsearch", "-b", POINT, "-s", "base", "keywords").stdout.replace("\n ", "")
        return sorted(line.split(": ", 1)[1] for line in shown.splitlines() if line.startswith("keywords: "))

    def test_killed_at_the_correction(self):
        """Of a connection point that names another tenant: the keywords are the old ones or the new ones, and the
        journal knows which."""
        old, new = [f"azureADId:{OTHER}"], [f"azureADId:{TENANT}", "azureADName:corp.example"]
        replace = ("--replace-tenant", OTHER)
        for carried_out in (False, True):
            with self.subTest(carried_out=carried_out):
                self.make_bare()
                self.expect(self.world.dwctl("prepare", "--admin", self.administrator, "--yes"), 0)
                self.world.lab_tool("as", "SYSTEM", "ldbadd", input=(
                    f"dn: {POINT}\nobjectClass: serviceConnectionPoint\nkeywords: {old[0]}\n"))
                self.killed_at(self.prepare_command(*replace), 0, carried_out, lambda: self.keywords() == new,
                               before=self.intents())
                self.assertEqual(self.keywords(), new if carried_out else old)
                rest = self.expect(self.world.dwctl(*self.prepare_command(*replace), "--json"), 0).json
                self.assertEqual((len(rest["changes"]), self.keywords()), (0 if carried_out else 1, new))
                killed = self.runs()[1]
                self.assertEqual((killed["state"], [one["result"] for one in killed["outcomes"]]),
                                 ("interrupted", ["alreadyDone" if carried_out else "notDone"]))


class On2016(KilledPreparing, EndToEnd):
    lab_options = ("--schema", "2016", "--bare")


class On2012R2(KilledPreparing, EndToEnd):
    lab_options = ("--schema", "2012_R2", "--bare")


class TakenBack(Killed, EndToEnd):
    """Each run goes on from where the one before was killed, so that one preparation serves for all of them."""
    lab_options = ("--bare",)
    ELSEWHERE = "CN=Devices elsewhere,DC=corp,DC=example"

    def take_back(self, *what):
        return ("disable", *what, "--admin", self.administrator, "--yes")

    def prepared(self):
        self.make_bare()
        self.expect(self.world.dwctl("prepare", "--admin", self.administrator, "--yes"), 0)

    def killed_twice(self, command, is_written):
        """Before the first write that is left reaches the controller, and after it was carried out."""
        for carried_out in (False, True):
            self.killed_at(command, 0, carried_out, is_written, before=self.intents())
            self.assertEqual(is_written(), carried_out)

    def finished(self, command, killed):
        """The next run writes the rest, and the journal tells what became of each that was killed."""
        rest = self.expect(self.world.dwctl(*command, "--json"), 0).json
        _, *runs = self.runs()
        self.assertEqual([[run["state"], [one["result"] for one in run["outcomes"]]] for run in runs[:2 * killed]],
                         [["interrupted", ["notDone"]], ["interrupted", ["alreadyDone"]]] * killed)
        return rest["changes"]

    def test_killed_at_each_object(self):
        self.prepared()
        objects = (SERVICE, CONTAINER, DRSC, DRC)  # in the order of deleting
        command = self.take_back("--remove-entries", "--remove-configuration")
        for step in objects:
            with self.subTest(step=step):
                self.killed_twice(command, lambda: not self.is_there(step))
        self.assertEqual(self.finished(command, len(objects)), [])

    def test_killed_at_the_entries(self):
        self.prepared()
        command = self.take_back("--remove-entries")
        self.killed_twice(command, lambda: not self.entries())
        self.assertEqual(self.finished(command, 1), [])
        self.assertTrue(self.is_there(CONTAINER))

    def test_a_container_of_another_name_does_not_stay(self):
        """Only the service object names it."""
        self.prepared()
        self.as_system("ldbdel", SERVICE)
        self.world.lab_tool("as", "SYSTEM", "ldbrename", CONTAINER, self.ELSEWHERE)
        self.world.lab_tool("as", "SYSTEM", "ldbadd", input=(
            f"dn: {SERVICE}\nobjectClass: msDS-DeviceRegistrationService\nmsDS-DeviceLocation: {self.ELSEWHERE}\n"
            "msDS-IsEnabled: TRUE\n"))
        command = self.take_back("--remove-entries", "--remove-configuration")
        self.killed_twice(command, lambda: not self.is_there(self.ELSEWHERE))
        self.assertEqual([change["dn"] for change in self.finished(command, 1)], [SERVICE, DRSC, DRC])
        self.assertEqual([self.is_there(one) for one in (self.ELSEWHERE, SERVICE, DRC)], [False] * 3)


if __name__ == "__main__":
    unittest.main()
