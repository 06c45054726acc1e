# SPDX-License-Identifier: Apache-2.0
"""Each check of the way to the directory, and of what this machine keeps for it."""
import json
import os
import subprocess
import unittest

from checks import CONTAINER, Checks
from world import LAB, read


class TheWayThere(Checks):
    def test_names_and_ways(self):
        self.change_profile("directory", servers=["nowhere.invalid"])
        self.assert_check("directory.name", "failed", "nowhere.invalid")
        self.assert_check("directory.reachable", "unknown")
        self.change_profile("directory", servers=["nowhere.invalid", "127.0.0.1"])
        self.assert_check("directory.name", "warning", "nowhere.invalid")
        self.assert_check("directory.reachable", "passed")
        self.change_profile("directory", servers=["127.0.0.1"], port=9)
        self.assert_check("directory.name", "passed")
        self.assert_check("directory.reachable", "failed", "127.0.0.1:9")
        self.assert_check("directory.schema", "unknown")

    def test_an_untrusted_certificate(self):
        self.assert_check("directory.transport", "passed", "TLS")
        other = self.world.path("other")
        os.makedirs(other, exist_ok=True)
        self.world.run_tool("authority", "init", other)
        self.change_profile("directory", caFile=os.path.join(other, "ca.pem"))
        self.assert_check("directory.transport", "failed", "authority")
        self.assert_check("directory.reachable", "passed")

    def test_another_domain(self):
        self.change_profile("directory", domain="other.example")
        self.assert_check("directory.controller", "failed", "corp.example", "other.example")
        self.assert_check("directory.signIn", "failed")

    def test_sign_in_and_account(self):
        self.assert_check("directory.signIn", "passed")
        good = read(self.world.path("credentials", "directory-password"))
        self.addCleanup(self.world.write, "credentials/directory-password", good)
        self.world.write("credentials/directory-password", "wrong")
        self.assert_check("directory.signIn", "failed", "password")
        self.assert_check("permissions.create", "unknown")
        self.world.write("credentials/directory-password", good)
        self.change_profile("directory", connectorAccount="svc-adfs@corp.example")
        self.assert_check("directory.account", "passed", "svc-adfs")
        self.addCleanup(self.world.lab_tool, "account", "svc-adfs", "normal")
        self.world.lab_tool("account", "svc-adfs", "disabled")
        self.assert_check("directory.account", "failed", "disabled")
        self.change_profile("directory", connectorAccount="nobody@corp.example")
        self.assert_check("directory.account", "failed", "nobody@corp.example")

    def test_secrets_and_folder(self):
        path = self.world.path("credentials", "client-secret")
        good = read(path)
        self.assert_check("machine.secrets", "passed")
        os.remove(path)
        self.addCleanup(self.world.write, "credentials/client-secret", good)
        self.assert_check("machine.secrets", "failed", "client-secret")
        self.assert_check("machine.folder", "passed")
        folder = self.world.path("data", "device-writeback-console", self.world.profile["id"])
        os.makedirs(folder, exist_ok=True)
        os.chmod(folder, 0o777)
        self.addCleanup(os.chmod, folder, 0o700)
        self.assert_check("machine.folder", "failed", "chmod o-w")


class OnAReadOnlyController(Checks):
    def test_no_password_goes_there(self):
        out = subprocess.run([os.path.join(LAB, "scale/start"), "--read-only", "--tie-to", str(os.getpid())], check=True,
                             stdout=subprocess.PIPE, text=True).stdout
        server = json.loads(out)
        self.addCleanup(subprocess.run, [os.path.join(LAB, "scale/stop"), server["dir"]], stdout=subprocess.DEVNULL)
        refused = subprocess.run(
            [os.path.join(LAB, "as"), server["dir"], "Administrator", "ldapmodify"], capture_output=True, text=True,
            input=f"dn: {CONTAINER}\nchangetype: modify\nreplace: description\ndescription: x\n")
        self.assertEqual(refused.returncode, 10, refused.stderr)  # a referral
        self.change_profile("directory", servers=["127.0.0.1"], port=server["ldapsPort"], caFile=server["caFile"])
        self.assert_check("directory.controller", "failed", "read-only", "writable")
        self.assert_check("directory.signIn", "failed")
        self.assert_check("directory.reachable", "passed")


if __name__ == "__main__":
    unittest.main()
