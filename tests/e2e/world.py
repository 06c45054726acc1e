# SPDX-License-Identifier: Apache-2.0
"""A world to run the product in: a lab, an emulator and a ready profile, in one throw-away folder."""
import contextlib
import errno
import json
import os
import pty
import secrets
import select
import shutil
import subprocess
import tempfile
import time
import urllib.request

HERE = os.path.dirname(os.path.realpath(__file__))
TESTS = os.path.dirname(HERE)
LAB = os.path.join(TESTS, "lab")
TENANT = "6f1c2a54-3d0b-4f6e-9a8d-5b7e1c2d3e4f"
CLIENT = "0d9e8f7a-6b5c-4d3e-8f1a-2b3c4d5e6f70"
LOCATION = "corp.example"


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


class Answer:
    """What one call of dwctl gave."""

    def __init__(self, code, out, err):
        self.code, self.out, self.err = code, out, err

    @property
    def json(self):
        return json.loads(self.out)


class World:
    def __init__(self, build, devices=500, emulator_options=(), lab_options=(), folder=None):
        self.build = os.path.realpath(build)
        self.folder = folder or tempfile.mkdtemp(prefix="dwc-")
        self.secret = secrets.token_urlsafe(30)
        self.processes = []
        self.surroundings = {}  # more of dwctl's environment
        self._start_lab(lab_options)
        self._start_emulator(devices, emulator_options)
        os.makedirs(self.path("lock"))
        self._make_profile()

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def _start_lab(self, options):
        folder = self.path("lab")
        out = subprocess.run(
            [os.path.join(LAB, "start"), "--dir", folder, "--tie-to", str(os.getpid()), *options],
            check=True, stdout=subprocess.PIPE, text=True,
        ).stdout
        self.lab = json.loads(out)
        subprocess.run(
            [os.path.join(LAB, "authority"), "issue", os.path.join(folder, "tls"), "graph", "DNS:localhost",
             "IP:127.0.0.1"], check=True, stdout=subprocess.DEVNULL,
        )

    def _start_emulator(self, devices, options):
        self.write("client-secret.txt", self.secret)
        tls = self.path("lab", "tls")
        ready = self.path("emulator.json")
        with open(self.path("emulator.log"), "ab") as log:
            self.emulator_process = subprocess.Popen(
                [os.path.join(self.build, "tests/emulator/graph-emulator"), "--listen", "0",
                 "--certificate", f"{tls}/graph.pem", "--key", f"{tls}/graph-key.pem",
                 "--tenant", TENANT, "--client-id", CLIENT, "--client-secret-file", self.path("client-secret.txt"),
                 "--devices", str(devices), "--users", self.lab["usersFile"], "--ready-file", ready,
                 "--request-log", self.path("requests.log"), "--tie-to", str(os.getpid()), *options],
                stdout=log, stderr=log,
            )
        self.processes.append(self.emulator_process)
        deadline = time.monotonic() + 60
        while not os.path.exists(ready):
            if self.emulator_process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError("the emulator did not start: " + read(self.path("emulator.log")))
            time.sleep(0.02)
        self.emulator = json.loads(read(ready))

    def _make_profile(self):
        self.credentials = self.path("credentials")
        os.makedirs(self.credentials, mode=0o700)
        password = read(self.lab["accounts"]["svc-writeback"]["passwordFile"])
        self.write("credentials/directory-password", password)
        self.write("credentials/client-secret", self.secret)
        self.profile = {
            "formatVersion": 1,
            "id": "4b1d7a80-2c3e-4f5a-9b6c-7d8e9f0a1b2c",
            "name": "sandbox",
            "cloud": {
                "tenantId": TENANT, "environment": "custom",
                "loginUrl": self.emulator["baseUrl"], "graphUrl": self.emulator["baseUrl"],
                "caFile": self.lab["caFile"],
                "signIn": {"method": "clientSecret", "clientId": CLIENT},
            },
            "directory": {
                "domain": LOCATION, "servers": [self.lab["host"]], "port": self.lab["ldapsPort"],
                "transport": "ldaps", "caFile": self.lab["caFile"],
                "bind": {"method": "simple", "user": self.lab["accounts"]["svc-writeback"]["user"]},
            },
        }
        self.save_profile()

    def save_profile(self, name="sandbox"):
        self.write(f"config/device-writeback-console/profiles/{name}.json", json.dumps(self.profile, indent=2))

    def write(self, name, text):
        path = self.path(name)
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        with open(os.open(path, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            file.write(text)
        return path

    def environment(self):
        kept = {key: value for key, value in os.environ.items() if key in ("PATH", "HOME", "LANG", "TMPDIR", "USER")}
        return kept | {
            "XDG_CONFIG_HOME": self.path("config"), "XDG_DATA_HOME": self.path("data"),
            # the containers of all labs have one id: they come from one packed domain
            "DWC_LOCK_FOLDER": self.path("lock"),
            "CREDENTIALS_DIRECTORY": self.credentials,
        } | self.surroundings

    def dwctl_command(self, *arguments):
        return [os.path.join(self.build, "app/cli/dwctl"), "--profile", "sandbox", *arguments]

    def dwctl(self, *arguments, timeout=300, input=""):
        done = subprocess.run(self.dwctl_command(*arguments), env=self.environment(), input=input,
                              capture_output=True, text=True, timeout=timeout)
        return Answer(done.returncode, done.stdout, done.stderr)

    def dwctl_on_terminal(self, *arguments, question, typed, timeout=120):
        """On a terminal of its own: waits for the question, types that, and gives what stood on the screen."""
        own, terminal = pty.openpty()
        process = subprocess.Popen(self.dwctl_command(*arguments), env=self.environment() | {"TERM": "xterm"},
                                   stdin=terminal, stdout=terminal, stderr=terminal)
        self.processes.append(process)
        os.close(terminal)
        end = time.monotonic() + timeout
        screen, answered = b"", False
        try:
            while select.select([own], [], [], max(0, end - time.monotonic()))[0]:
                try:
                    got = os.read(own, 65536)
                except OSError as error:  # the other side is closed: the program has ended
                    if error.errno != errno.EIO:
                        raise
                    break
                if not got:
                    break
                screen += got
                if not answered and question.encode() in screen:
                    os.write(own, typed)
                    answered = True
            code = process.wait(timeout=max(1, end - time.monotonic()))
        finally:
            os.close(own)
        return Answer(code, screen.decode().replace("\r\n", "\n"), "")

    def start_dwctl(self, *arguments):
        process = subprocess.Popen(self.dwctl_command(*arguments), env=self.environment(), stdin=subprocess.DEVNULL,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.processes.append(process)
        return process

    def journal(self):
        return self.path("data/device-writeback-console", self.profile["id"], "journal.db")

    def plan(self, *arguments):
        return self.dwctl("plan", "--json", *arguments)

    def control(self, method, path, body=None):
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.emulator['controlPort']}{path}", method=method,
            data=None if body is None else json.dumps(body).encode(), headers={"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=60) as answer:
            text = answer.read()
        return json.loads(text) if text else None

    # the cloud, as a test changes it

    def cloud_devices(self):
        return self.control("GET", "/control/devices")["devices"]

    def cloud_device(self, device):
        return next(one for one in self.cloud_devices() if one["deviceId"] == device)

    def churn(self, create=0, delete=0, change=0, seed=1):
        return self.control("POST", "/control/churn",
                            {"create": create, "delete": delete, "change": change, "seed": seed})

    def add_device(self, **properties):
        """One more device; `owner` is a kind of user (home, otherForest, privileged, cloud) or an id."""
        return self.control("POST", "/control/devices", properties)["deviceId"]

    def patch_device(self, device, **properties):
        return self.control("PATCH", f"/control/devices/{device}", properties)

    def fault(self, **faults):
        self.control("POST", "/control/faults", faults)

    def set_tenant(self, **settings):
        """Permissions, licences and the like; tests/emulator/README.md lists them."""
        self.control("PATCH", "/control/tenant", settings)

    def reset_faults(self):
        self.control("DELETE", "/control/faults")

    def trapped(self):
        return self.control("GET", "/control/trap")["requests"]

    def issued_tokens(self):
        return [token.encode() for token in self.control("GET", "/control/tokens")["tokens"]]

    # the directory, as a test changes it

    def people(self):
        return json.loads(read(self.lab["usersFile"]))["users"]

    def take_rights(self, dn):
        """Leaves an object with its default rights only, nothing inherited: the connector account reads it, no more."""
        everything = "RPWPCRCCDCLCLORCWOWDSDDTSW"
        descriptor = f"O:DAG:DAD:P(A;;RPLCLORC;;;AU)(A;;{everything};;;DA)(A;;{everything};;;SY)"
        self.set_descriptor(dn, descriptor)

    def descriptor(self, dn):
        """An object's security descriptor, in SDDL."""
        from ldif import parse
        out = self.lab_tool("as", "SYSTEM", "ldbsearch", "-b", dn, "-s", "base", "nTSecurityDescriptor")
        return parse(out.replace("\n ", ""))[0]["nTSecurityDescriptor"][0].decode()

    def set_descriptor(self, dn, sddl):
        self.lab_tool("as", "SYSTEM", "ldbmodify",
                      input=f"dn: {dn}\nchangetype: modify\nreplace: nTSecurityDescriptor\n"
                            f"nTSecurityDescriptor: {sddl}\n")

    @staticmethod
    def run_tool(tool, *arguments):
        """A tool of the lab that is not about this lab."""
        subprocess.run([os.path.join(LAB, tool), *arguments], check=True, capture_output=True)

    def lab_tool(self, tool, *arguments, input=None):
        done = subprocess.run([os.path.join(LAB, tool), self.lab["dir"], *arguments], check=True, text=True,
                              input=input, capture_output=True)
        return done.stdout

    def search(self, filter="(objectClass=msDS-Device)", *attributes):
        """An independent look: entries by ldapsearch, as dicts of lists of bytes."""
        from ldif import parse
        out = self.lab_tool("as", "Administrator", "ldapsearch", "-LLL", "-o", "ldif-wrap=no", "-E", "pr=500/noprompt",
                            "-b", self.lab["container"], "-s", "one", filter, *attributes)
        return parse(out)

    def close(self):
        for process in self.processes:
            if process.poll() is None:
                process.kill()
            process.wait()
        with contextlib.suppress(subprocess.CalledProcessError):
            subprocess.run([os.path.join(LAB, "stop"), self.lab["dir"]], check=True, capture_output=True)
        shutil.rmtree(self.folder, ignore_errors=True)
