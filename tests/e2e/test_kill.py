# SPDX-License-Identifier: Apache-2.0
"""Killed at any moment, the next run converges, nothing is written twice, and the journal tells the truth."""
import random
import signal
import time
import unittest

from case import EndToEnd

ROUNDS = 30
SEED = 20


class Killed(EndToEnd):
    devices = 400

    def whole_story(self, process, seconds):
        deadline = time.monotonic() + seconds
        while process.poll() is None and time.monotonic() < deadline:
            time.sleep(0.002)
        if process.poll() is None:
            process.send_signal(signal.SIGKILL)
        return process.wait()

    def outcomes(self):
        """The journal's last word on each device."""
        words = {}
        runs = self.expect(self.world.dwctl("runs", "--json"), 0).json["runs"]
        for run in sorted(run["id"] for run in runs):
            for outcome in self.world.dwctl("runs", str(run), "--json").json["runs"][0]["outcomes"]:
                words.setdefault(outcome["deviceId"], []).append((run, outcome["action"], outcome["result"]))
        return words

    def test_killed_at_random_moments(self):
        choice = random.Random(SEED)
        started = time.monotonic()
        self.apply_all()
        whole = time.monotonic() - started
        killed = 0
        for round in range(ROUNDS):
            churn = self.world.churn(create=4, delete=2, change=60, seed=round + 100)
            process = self.world.start_dwctl("apply", "--yes")
            killed += self.whole_story(process, choice.uniform(0.1, 1.1) * whole) == -signal.SIGKILL
            self.assertTrue(churn["created"])
            answer = self.world.dwctl("apply", "--yes", "--json")
            self.expect(answer, 0)
            self.assert_plan_is_empty()
        self.assertGreater(killed, ROUNDS // 3, "the moments must fall into the runs")
        present = set(self.objects("msDS-DeviceID"))
        for device, words in self.outcomes().items():
            with self.subTest(device=device):
                done = [word for word in words if word[2] in ("written", "alreadyDone")]
                creates = [word for word in done if word[1] == "create"]
                self.assertLessEqual(len(creates), 1, words)
                self.assertNotIn("open", [word[2] for word in words])
                if creates:
                    self.assertIn(device, present)


if __name__ == "__main__":
    unittest.main()
