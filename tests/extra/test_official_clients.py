# SPDX-License-Identifier: Apache-2.0
"""The emulator under Microsoft's own clients for JavaScript: what they understand, Graph could have sent."""
import json
import os
import subprocess
import sys
import unittest

HERE = os.path.dirname(os.path.realpath(__file__))
sys.path.insert(0, os.path.join(HERE, "../e2e"))

from case import EndToEnd
from world import CLIENT, TENANT


class OfficialClients(EndToEnd):
    devices = 2500

    def test_all_pages_and_one_batch(self):
        setting = {"baseUrl": self.world.emulator["baseUrl"], "tenant": TENANT, "clientId": CLIENT,
                   "clientSecret": self.world.secret}
        done = subprocess.run(["node", os.path.join(HERE, "walk.mjs")], input=json.dumps(setting), text=True,
                              capture_output=True, timeout=120,
                              env={**os.environ, "NODE_EXTRA_CA_CERTS": self.world.lab["caFile"]})
        self.assertEqual(done.returncode, 0, done.stderr)
        walked = json.loads(done.stdout)
        expected = {device["id"]: device["deviceId"] for device in self.world.cloud_devices()}
        self.assertGreaterEqual(len(expected), 2500)
        self.assertEqual({device["id"]: device["deviceId"] for device in walked["devices"]}, expected)
        self.assertEqual(len(walked["devices"]), len(expected))
        answers = {answer["id"]: answer for answer in walked["answers"]}
        self.assertEqual(len(answers), 20)
        missing = answers.pop("missing")
        self.assertEqual((missing["status"], missing["body"]["error"]["code"]), (404, "Request_ResourceNotFound"))
        for device, answer in answers.items():
            self.assertEqual((answer["status"], answer["body"]["deviceId"]), (200, expected[device]))


if __name__ == "__main__":
    unittest.main()
