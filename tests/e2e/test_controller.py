# SPDX-License-Identifier: Apache-2.0
"""Where several controllers may answer, the one that was written to is asked first from then on."""
import socket
import threading
import unittest

from case import EndToEnd

SILENT, SILENT_ADDRESS = "dc0.corp.example", "127.0.0.2"


class ClosedDoor:
    """A controller that takes every connection, counts it and ends it."""

    def __init__(self, address, port):
        self.count = 0
        self.listener = socket.create_server((address, port))
        threading.Thread(target=self.refuse, daemon=True).start()

    def refuse(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return  # it is closed
            self.count += 1
            connection.close()

    def close(self):
        self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()


class SeveralControllers(EndToEnd):
    devices = 20

    def test_the_one_written_to_is_asked_first(self):
        lab, directory = self.world.lab, self.world.profile["directory"]
        directory["servers"] = [SILENT, lab["dnsHostName"]]
        self.world.save_profile()
        hosts = self.world.write("hosts", f"{SILENT_ADDRESS} {SILENT}\n{lab['host']} {lab['dnsHostName']}\n")
        self.world.surroundings = {"LD_PRELOAD": "libnss_wrapper.so", "NSS_WRAPPER_HOSTS": hosts}
        door = ClosedDoor(SILENT_ADDRESS, lab["ldapsPort"])
        self.addCleanup(door.close)
        self.expect(self.world.plan(), 2)
        self.assertGreater(door.count, 0, "the first of the list comes first")
        self.expect(self.world.dwctl("apply", "--yes"), 0)
        knocks = door.count
        self.world.churn(change=3)
        self.expect(self.world.dwctl("apply", "--yes"), 0)
        self.assert_plan_is_empty()
        self.assertEqual(door.count, knocks)


if __name__ == "__main__":
    unittest.main()
