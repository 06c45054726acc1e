# SPDX-License-Identifier: Apache-2.0
"""The window, by keyboard alone: connect, read, find, compare, apply, stop, apply, close in mid-run. On a real
directory, a real keychain and real TLS; offscreen, and on an X server with a window manager where there is one."""
import json
import os
import shutil
import subprocess
import tempfile
import unittest

from case import EndToEnd
from world import CLIENT, LOCATION, TENANT, World, read


class Window(EndToEnd):
    devices = 700

    def setUp(self):
        self.world = World(os.environ["DWC_BUILD"], self.devices, lab_options=("--latency-ms", "20"))
        self.addCleanup(self.world.close)

    @classmethod
    def setUpClass(cls):
        """Each test has a world of its own: the story begins with nothing."""

    def facts(self, **more):
        world = self.world
        account = world.lab["accounts"]["svc-writeback"]
        churn = world.write("churn", "#!/usr/bin/python3\nimport urllib.request\nurllib.request.urlopen(urllib.request."
                            f"Request('http://127.0.0.1:{world.emulator['controlPort']}/control/churn', method='POST', "
                            "data=b'{\"create\": 20, \"delete\": 0, \"change\": 20, \"seed\": 1}', "
                            "headers={'Content-Type': 'application/json'}))\n")
        os.chmod(churn, 0o700)
        return world.write("facts.json", json.dumps({
            "tenant": TENANT, "client": CLIENT, "secret": world.secret, "origin": world.emulator["baseUrl"],
            "caFile": world.lab["caFile"], "domain": LOCATION, "host": world.lab["host"],
            "port": str(world.lab["ldapsPort"]), "user": account["user"], "password": read(account["passwordFile"]),
            "churn": churn} | more))

    def tell(self, platform, before="", after="", chapters=(), **more):
        home = tempfile.mkdtemp(prefix="dwc-home-")
        self.addCleanup(shutil.rmtree, home, ignore_errors=True)
        environment = {key: value for key, value in self.world.environment().items() if key != "CREDENTIALS_DIRECTORY"}
        environment |= {"HOME": home, "XDG_CONFIG_HOME": home + "/config", "XDG_RUNTIME_DIR": home, "LANG": "C.UTF-8",
                        "QT_QPA_PLATFORM": platform, "DWC_WORLD": self.facts(**more)} | {
            key: value for key, value in os.environ.items() if key == "DWC_STORY_PICTURES"}
        story = os.path.join(self.world.build, "tests/ui/story/window-story")
        keyring = "printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; "
        done = subprocess.run(["dbus-run-session", "--", "sh", "-c", keyring + before + f"'{story}' {' '.join(chapters)}; told=$?; {after} exit $told"],
                              env=environment, capture_output=True, text=True, timeout=600)
        self.assertEqual(done.returncode, 0, done.stdout[:6000] + done.stderr[-1000:])
        return home

    def test_the_story_offscreen(self):
        home = self.tell("offscreen")
        found = subprocess.run(["grep", "-rlF", self.world.secret, home + "/config"], capture_output=True, text=True)
        self.assertEqual(found.stdout, "", "the secret is in a file of the window's")

    def test_connecting_by_a_certificate(self):
        key, certificate, both = (self.world.path(name) for name in ("app.key", "app.pem", "both.pem"))
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-subj", "/CN=console", "-passout", "pass:open sesame",
                        "-keyout", key, "-out", certificate], check=True, capture_output=True)
        self.world.write("both.pem", read(certificate) + read(key))
        self.world.set_tenant(clientCertificate=read(certificate))
        home = self.tell("offscreen", chapters=["connectsATenantAndADirectory"], certificate=both, passphrase="open sesame")
        found = subprocess.run(["grep", "-rlF", "open sesame", home + "/config"], capture_output=True, text=True)
        self.assertEqual(found.stdout, "", "the passphrase is in a file of the window's")
        self.assertIn(both, subprocess.run(["grep", "-rhF", both, home + "/config"], capture_output=True, text=True).stdout)

    @unittest.skipUnless(shutil.which("Xvfb") and shutil.which("openbox"), "needs Xvfb and openbox")
    def test_the_story_on_an_x_server(self):
        self.tell("xcb", "Xvfb -displayfd 9 -screen 0 1440x900x24 -nolisten tcp 9>\"$HOME/display\" >/dev/null 2>&1 & "
                         "screen=$!; while [ ! -s \"$HOME/display\" ]; do :; done; "
                         "export DISPLAY=:$(cat \"$HOME/display\"); openbox >/dev/null 2>&1 & ", "kill $screen;")


class ForestStory(EndToEnd):
    """A domain in which nothing was prepared, and its administrator at the window."""
    devices = 60
    lab_options = ("--bare",)

    def tell(self, *chapters, **environment):
        administrator = self.world.lab["accounts"]["Administrator"]
        environment = self.world.environment() | {
            "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", "DWC_ADMIN": administrator["user"],
            "DWC_ADMIN_PASSWORD_FILE": administrator["passwordFile"]} | environment | {
            key: value for key, value in os.environ.items() if key == "DWC_STORY_PICTURES"}
        story = os.path.join(self.world.build, "tests/ui/story/forest-story")
        done = subprocess.run([story, *chapters], env=environment, capture_output=True, text=True, timeout=300)
        self.assertEqual(done.returncode, 0, done.stdout[:6000] + done.stderr[-1000:])


class BareForest(ForestStory):
    """From there to the first devices, through the Enable wizard, and out again."""

    def test_prepared_and_written(self):
        administrator = self.world.lab["accounts"]["Administrator"]
        self.tell()
        runs = {run["kind"]: run["written"] for run in self.world.dwctl("runs", "--json").json["runs"]}
        self.assertEqual(runs["prepare"], 5)
        again = self.world.dwctl("prepare", "--json").json
        self.assertEqual(len(again["changes"]), 5, "not all of the preparation was taken back")
        profile = json.loads(read(self.world.path("config/device-writeback-console/profiles/sandbox.json")))
        self.assertEqual(profile["schedule"]["mode"], "planOnly")
        password = read(administrator["passwordFile"])
        found = subprocess.run(["grep", "-rlF", password, self.world.path("config"), self.world.path("data")],
                               capture_output=True, text=True)
        self.assertEqual(found.stdout, "", "the administrator's password is in a file of the window's")


class SavedForestPlan(ForestStory):
    """What dwctl saved is opened in the window, and carried out there: a preparation, and one that takes it back."""

    def test_carried_out(self):
        plan = self.world.path("prepare.json")
        self.assertEqual(self.world.dwctl("prepare", "--out", plan).code, 2)
        self.tell("aSavedPlanIsCarriedOut", DWC_PLAN_FILE=plan)
        runs = self.world.dwctl("runs", "--json").json["runs"]
        self.assertEqual([(run["kind"], run["written"]) for run in runs], [("prepare", 5)])
        self.assertEqual(self.world.dwctl("prepare").code, 0, "something is still missing")
        removal = self.world.path("removal.json")
        administrator = self.world.lab["accounts"]["Administrator"]
        self.world.write("credentials/admin-password", read(administrator["passwordFile"]))
        saved = self.world.dwctl("disable", "--remove-entries", "--remove-configuration", "--admin",
                                 administrator["user"], "--out", removal)
        self.assertEqual(saved.code, 2, saved.err)
        self.tell("aSavedRemovalIsCarriedOut", DWC_PLAN_FILE=removal)
        again = self.world.dwctl("prepare", "--admin", administrator["user"])
        self.assertEqual(again.code, 2, "nothing was taken back")


if __name__ == "__main__":
    unittest.main()
