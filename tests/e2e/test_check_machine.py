# SPDX-License-Identifier: Apache-2.0
"""Checks of what this machine brings along: its clock, its room, the certificate it signs in with."""
import json
import re
import subprocess

from checks import Checks as Asked
from world import read


class ThisMachine(Asked):
    def answer_under(self, prefix, id):
        """One check, by dwctl started through another program: its result and its words."""
        done = subprocess.run([*prefix, *self.world.dwctl_command("check", id, "--json")], env=self.world.environment(),
                              capture_output=True, text=True, timeout=120)
        found = json.loads(done.stdout)["checks"][0]
        return found["result"], "\n".join(found["evidence"] + found["advice"])

    def test_a_clock_of_this_machine_that_is_wrong(self):
        for ahead, result, word in (("+30s", "passed", "agree"), ("+200s", "warning", "ahead"),
                                    ("+400s", "failed", "ahead")):
            with self.subTest(ahead=ahead):
                found, text = self.answer_under(["faketime", "-f", ahead], "directory.clock")
                self.assertEqual(found, result, text)
                self.assertIn(word, text)
        self.assertIn("timedatectl", text)

    def test_a_disk_that_is_nearly_full(self):
        for room, result in (("60m", "failed"), ("1g", "warning"), ("3g", "passed")):
            with self.subTest(room=room):
                found, text = self.answer_under(
                    ["unshare", "-Urm", "sh", "-c",
                     'mkdir -p "$0" && mount -t tmpfs -o size="$1" tmpfs "$0" && shift && exec "$@"',
                     self.world.path("data"), room], "machine.space")
                self.assertEqual(found, result, text)
                self.assertRegex(text, r"\d+ MB are free")

    def certificate(self, name, days):
        """One that ends in so many days; 90 days old."""
        key, certificate = self.world.path(f"{name}.key"), self.world.path(f"{name}.pem")
        subprocess.run(["faketime", "-f", "-90d", "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes",
                        "-subj", "/CN=console", "-days", str(90 + days), "-keyout", key, "-out", certificate], check=True, capture_output=True)
        return key, certificate

    def sign_in_with(self, key, certificate):
        sign_in = self.world.profile["cloud"]["signIn"]
        sign_in.update(method="certificate", certificateFile=certificate, keyFile=key)
        self.world.save_profile()

    def test_sign_in_by_certificate(self):
        key, certificate = self.certificate("app", 90)
        self.world.set_tenant(clientCertificate=read(certificate))
        self.addCleanup(self.world.set_tenant, clientCertificate="")
        self.sign_in_with(key, certificate)
        self.assert_check("cloud.signIn", "passed")
        self.assert_check("machine.secrets", "passed")
        self.assert_check("cloud.expiry", "passed", "valid until")
        plan = self.expect(self.world.plan("--verbose"), 2)
        self.assertEqual(len(plan.json["changes"]), self.devices)
        private = re.sub(r"-----[^-]*-----|\s", "", read(key))
        self.assertNotIn(private[100:140], plan.out + plan.err)

        _, other = self.certificate("other", 90)
        self.sign_in_with(key, other)
        self.assert_check("cloud.signIn", "failed", "belongs to another certificate")
        self.assertEqual(self.world.plan().code, 78)

    def test_a_certificate_that_ends(self):
        for days, result in ((10, "warning"), (-10, "failed")):
            self.sign_in_with(*self.certificate(f"ends-{days}", days))
            self.assert_check("cloud.expiry", result, "certificate")
        self.sign_in_with(self.world.path("ends-10.key"), self.world.path("ends-10.key"))
        self.assert_check("cloud.expiry", "failed", "holds no certificate")
