# SPDX-License-Identifier: Apache-2.0
"""What the end-to-end tests share: one world per class, and the questions they ask of it."""
import base64
import json
import os
import select
import signal
import socket
import sqlite3
import time
import unittest
import uuid

from world import World


def windows_guid(raw):
    return str(uuid.UUID(bytes_le=raw))


class Watched:
    """A run on the way, and what its journal says by now. Waits for the process, not for the clock."""

    def __init__(self, process, journal):
        self.process, self.path, self.journal = process, journal, None
        self.handle = os.pidfd_open(process.pid)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.journal:
            self.journal.close()
        os.close(self.handle)

    def count(self, table, condition="1"):
        """Rows of the journal; none as long as it is not made."""
        try:
            if not self.journal:
                self.journal = sqlite3.connect(f"file:{self.path}?mode=ro", uri=True)
            return self.journal.execute(f"SELECT count(*) FROM {table} WHERE {condition}").fetchone()[0]
        except sqlite3.OperationalError:
            return 0

    def ends_within(self, seconds):
        return bool(select.select([self.handle], [], [], seconds)[0])

    def until(self, seen, pause=0.002, longest=120):
        """Asks again and again; false when it ended before, or nothing was seen for so many seconds."""
        deadline = time.monotonic() + longest
        while not seen():
            if self.ends_within(pause) or time.monotonic() > deadline:
                return False
        return True

    def kill(self):
        """False when it ended before."""
        self.process.send_signal(signal.SIGKILL)
        return self.process.wait() == -signal.SIGKILL


class EndToEnd(unittest.TestCase):
    devices = 60
    emulator_options = ()
    lab_options = ()
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.world = World(os.environ["DWC_BUILD"], cls.devices, cls.emulator_options, cls.lab_options)
        cls.addClassCleanup(cls.world.close)

    def expect(self, answer, code):
        self.assertEqual(answer.code, code, f"\n--- output\n{answer.out[-3000:]}\n--- messages\n{answer.err[-3000:]}")
        return answer

    def relay(self, *words):
        """Told at once: a process for each word would come too late."""
        with socket.socket(socket.AF_UNIX) as control:
            control.connect(self.world.lab["control"])
            control.sendall((" ".join(words) + "\n").encode())
            answer = json.loads(control.makefile().readline())
            self.assertTrue(answer["ok"], answer)

    def apply_all(self):
        """Brings the directory to what the cloud has."""
        return self.expect(self.world.dwctl("apply", "--yes", "--json"), 0).json

    def assert_plan_is_empty(self):
        plan = self.expect(self.world.plan(), 0).json
        self.assertEqual(plan["changes"], [])
        return plan

    def objects(self, *attributes):
        """The container's objects by device id."""
        found = {}
        for entry in self.world.search("(objectClass=msDS-Device)", *attributes):
            found[windows_guid(entry["msDS-DeviceID"][0])] = entry
        return found

    def usns(self):
        return {id: int(entry["uSNChanged"][0]) for id, entry in self.objects("msDS-DeviceID", "uSNChanged").items()}

    def actions(self, plan):
        return {(change["action"], change["deviceId"]) for change in plan["changes"]}


def key_text(encoded):
    """altSecurityIdentities from Graph's `key`."""
    return base64.b64decode(encoded).decode("utf-16-le")


def filetime(seconds):
    return str((seconds + 11644473600) * 10**7)
