# SPDX-License-Identifier: Apache-2.0
"""Known secrets of a whole run are nowhere: not in arguments, environments, files, output or logs."""
import contextlib
import glob
import os
import subprocess
import unittest

from case import EndToEnd
from world import read


class Secrets(EndToEnd):
    devices = 200

    def secrets(self):
        return [self.world.secret.encode(), read(self.world.path("credentials/directory-password")).encode()]

    def test_a_whole_run(self):
        environment = self.world.environment()
        seen = repr(environment).encode()
        with open(self.world.path("apply.out"), "w+b") as output:
            process = subprocess.Popen(self.world.dwctl_command("apply", "--yes", "--verbose"), env=environment,
                                       stdin=subprocess.DEVNULL, stdout=output, stderr=output)
            seen += self.watched(process)
            output.seek(0)
            seen += output.read()
        self.assertEqual(process.returncode, 0)
        self.assertIn(b" written, 0 failed", seen)
        outputs = [self.world.dwctl(*command) for command in
                   (("plan", "--verbose"), ("runs", "1", "--json"), ("devices", "--json"), ("profile", "show"))]
        seen += "".join(answer.out + answer.err for answer in outputs).encode()
        self.assertIn(b"dwctl", seen)
        tokens = self.world.issued_tokens()
        for secret in self.secrets() + tokens:
            self.assertNotIn(secret, seen)
            for path in self.files():
                with open(path, "rb") as file:
                    self.assertNotIn(secret, file.read(), path)

    @staticmethod
    def watched(process):
        """What the system shows of a process while it runs; its environment only to root, for it cannot be dumped."""
        seen = b""
        while process.poll() is None:
            for name in ("cmdline", "environ"):
                with contextlib.suppress(OSError), open(f"/proc/{process.pid}/{name}", "rb") as file:
                    seen += file.read()
        return seen

    def files(self):
        kept = [self.world.path("config"), self.world.path("data"), self.world.path("requests.log")]
        return [path for root in kept for path in [root, *glob.glob(root + "/**", recursive=True)]
                if os.path.isfile(path)]


if __name__ == "__main__":
    unittest.main()
