# SPDX-License-Identifier: Apache-2.0
"""Killed at any moment, the next run converges, nothing is written twice, and the journal tells the truth."""
import contextlib
import random
import sqlite3
import unittest
import uuid

from case import EndToEnd, Watched

KILLS = 10  # in each of three worlds, which the test runner has side by side
WRITING = 0.2  # seconds that the writes of one round take at least


class Killed:
    devices = 120

    def owned(self):
        """objectGUIDs of the journal's ownership rows, in Windows order."""
        with contextlib.closing(sqlite3.connect(f"file:{self.world.journal()}?mode=ro", uri=True)) as journal:
            return {uuid.UUID(bytes=row[0]).bytes_le for row in journal.execute("SELECT object FROM ownership")}

    def killed_while_writing(self, process, seconds):
        """Kills so long after the run has begun; false when it was done before."""
        with Watched(process, self.world.journal()) as run:
            if run.until(lambda: run.count("run", "state = 'running'")):
                self.relay("latency", "10")  # of writing, not of reading before it
                run.ends_within(seconds)
            return run.kill()

    def outcomes(self):
        """The journal's last word on each device."""
        words = {}
        runs = self.expect(self.world.dwctl("runs", "--json"), 0).json["runs"]
        for run in sorted(run["id"] for run in runs):
            for outcome in self.world.dwctl("runs", str(run), "--json").json["runs"][0]["outcomes"]:
                words.setdefault(outcome["deviceId"], []).append((run, outcome["action"], outcome["result"]))
        return words

    def test_killed_at_random_moments(self):
        choice = random.Random(self.seed)
        self.apply_all()
        killed = 0
        for round in range(3 * KILLS):
            self.world.churn(create=5, delete=3, change=25, seed=100 * self.seed + round)
            process = self.world.start_dwctl("apply", "--yes")
            killed += self.killed_while_writing(process, choice.uniform(0, WRITING))
            self.relay("latency", "0")
            self.expect(self.world.dwctl("apply", "--yes", "--json"), 0)
            self.assert_plan_is_empty()
            if killed == KILLS:
                break
        self.assertEqual(killed, KILLS)
        states = [run["state"] for run in self.world.dwctl("runs", "--json").json["runs"]]
        self.assertGreaterEqual(states.count("interrupted"), KILLS // 6, "some moments must fall between intent and outcome")
        self.assertNotIn("running", states)
        objects = self.objects("msDS-DeviceID", "objectGUID")
        present = set(objects)
        for device, words in self.outcomes().items():
            with self.subTest(device=device):
                done = [word for word in words if word[2] in ("written", "alreadyDone")]
                creates = [word for word in done if word[1] == "create"]
                self.assertEqual(len(creates), 1, words)
                self.assertNotIn("open", [word[2] for word in words])
                self.assertIn(device, present)
        self.assertEqual(self.owned(), {objects[device]["objectGUID"][0] for device in objects})


class First(Killed, EndToEnd):
    seed = 20


class Second(Killed, EndToEnd):
    seed = 21


class Third(Killed, EndToEnd):
    seed = 22


if __name__ == "__main__":
    unittest.main()
