# SPDX-License-Identifier: Apache-2.0
"""The read of a whole tenant from the Graph emulator, beside curl fetching the same pages in one process."""
import json
import os
import re
import resource
import ssl
import statistics
import subprocess
import tempfile
import time
import urllib.parse
import urllib.request

TENANT = "6f1d2c3b-4a59-4e68-8776-95a4b3c2d1e0"
CLIENT = "0f9e8d7c-6b5a-4433-a211-ffeeddccbbaa"
SECRET = "bench-secret"
ROUNDS = 3
SMALL = 10_000
DEVICES_PER_OWNER = 20


class Service:
    """An emulator with so many devices, and what both clients need to reach it."""

    def __init__(self, build, devices):
        self.folder = tempfile.TemporaryDirectory(prefix="dwc-bench-")
        self.ca, key = self.path("ca.pem"), self.path("key.pem")
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                        "-subj", "/CN=bench", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", self.ca],
                       check=True, stderr=subprocess.DEVNULL)
        self.secret_file, people, ready = self.path("secret"), self.path("people.json"), self.path("ready.json")
        self.write(self.secret_file, SECRET)
        self.write(people, json.dumps([self.person(i) for i in range(max(1, devices // DEVICES_PER_OWNER))]))
        self.process = subprocess.Popen(
            [os.path.join(build, "tests/emulator/graph-emulator"), "--certificate", self.ca, "--key", key,
             "--tenant", TENANT, "--client-id", CLIENT, "--client-secret-file", self.secret_file, "--users", people,
             "--devices", str(devices), "--no-extras", "--ready-file", ready, "--tie-to", str(os.getpid())])
        while not os.path.exists(ready):
            if self.process.poll() is not None:
                raise RuntimeError("the emulator did not start")
            time.sleep(0.05)
        with open(ready, encoding="utf-8") as file:
            facts = json.load(file)
        self.origin, self.control_port = facts["baseUrl"], facts["controlPort"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        self.folder.cleanup()

    def path(self, name):
        return os.path.join(self.folder.name, name)

    @staticmethod
    def write(path, text):
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)

    @staticmethod
    def person(number):
        return {"displayName": f"Person {number}", "UPN": f"person{number}@corp.example",
                "objectSid": f"S-1-5-21-1111111111-2222222222-3333333333-{1100 + number}",
                "objectGUID": f"aaaaaaaa-0000-4000-8000-{number:012d}"}

    def control(self, path, body=None):
        request = urllib.request.Request(f"http://127.0.0.1:{self.control_port}{path}",
                                         data=None if body is None else json.dumps(body).encode())
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)

    def token(self):
        form = {"grant_type": "client_credentials", "client_id": CLIENT, "client_secret": SECRET, "scope": ".default"}
        with urllib.request.urlopen(f"{self.origin}/{TENANT}/oauth2/v2.0/token",
                                    urllib.parse.urlencode(form).encode(),
                                    context=ssl.create_default_context(cafile=self.ca)) as answer:
            return json.load(answer)["access_token"]

    def pages(self):
        """Address and sizes of every page that a read fetches, in its order."""
        whole = [page for page in self.control("/control/pages")["pages"] if "$top=999" in page["address"]]

        def place(page):
            token = re.search(r"skiptoken=RFNwdAIAAQ(\d+)", page["address"])
            return page["address"].startswith("/v1.0/users"), int(token.group(1)) if token else 0
        return sorted(whole, key=place)


def cpu_of_children():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def time_curl(service, pages, compressed):
    lines = [f"header = \"Authorization: Bearer {service.token()}\""]
    if compressed:
        lines += ["compressed", "header = \"Accept-Encoding: gzip\""]
    for page in pages:
        lines += [f"url = \"{service.origin}{page['address']}\"", "output = /dev/null"]
    service.write(service.path("curl.txt"), "\n".join(lines))
    started, cpu = time.monotonic(), cpu_of_children()
    out = subprocess.run(["curl", "--silent", "--show-error", "--fail", "--globoff", "--noproxy", "*",
                          "--cacert", service.ca, "--config", service.path("curl.txt"),
                          "--write-out", "%{size_download} %{num_connects}\n"],
                         check=True, stdout=subprocess.PIPE, text=True).stdout
    seconds, cpu = time.monotonic() - started, cpu_of_children() - cpu
    sizes, connects = zip(*(map(int, line.split()) for line in out.splitlines()))
    expected = sum(page["compressed" if compressed else "bytes"] for page in pages)
    if sum(sizes) != expected or sum(connects) != 1:
        raise RuntimeError(f"curl fetched {sum(sizes)} of {expected} bytes over {sum(connects)} connections")
    return {"seconds": seconds, "cpu": cpu}


def time_ours(build, service):
    out = subprocess.run([os.path.join(build, "tests/bench/bench_read"), service.origin, service.ca, TENANT, CLIENT,
                          service.secret_file], check=True, stdout=subprocess.PIPE, text=True).stdout
    return json.loads(out)


def median(runs, key):
    return statistics.median(run[key] for run in runs)


def compare(build, service, compressed):
    """Rounds interleaved, so that a slow moment of the machine meets both."""
    service.control("/control/compression", {"gzip": compressed})
    time_ours(build, service)  # now the service has every page ready
    pages = service.pages()
    curl, ours = [], []
    for _ in range(ROUNDS):
        curl.append(time_curl(service, pages, compressed))
        ours.append(time_ours(build, service))
    size = sum(page["compressed" if compressed else "bytes"] for page in pages)
    print(f"read: {ours[0]['devices']:,} devices with owners, {ours[0]['users']:,} users, {len(pages)} pages, "
          f"{size / 1e6:,.0f} MB{' by gzip' if compressed else ''}, median of {ROUNDS}")
    for name, runs in (("curl", curl), ("ours", ours)):
        seconds = median(runs, "seconds")
        print(f"  {name}  {seconds:7.2f} s  {size / 1e6 / seconds:6.0f} MB/s  processor {median(runs, 'cpu'):6.2f} s")
    ratio = median(ours, "seconds") / median(curl, "seconds")
    print(f"  ours beside curl  {ratio:5.2f}   aim: at most 1.3", flush=True)
    return ours


def read(build, devices):
    with Service(build, SMALL) as service:
        small = compare(build, service, False)
    with Service(build, devices) as service:
        large = compare(build, service, False)
        compare(build, service, True)
    growth = median(large, "seconds") / median(small, "seconds")
    print(f"  growth from {SMALL:,} to {devices:,}: {growth:.1f} times   aim: linear, {devices / SMALL:.0f}")
    print(f"  snapshot: {large[0]['snapshotBytes'] / devices:.0f} bytes per device   aim: at most 600")
    print(f"  peak memory of the process: {max(run['peakKiB'] for run in large) / 1024:,.0f} MB   "
          "aim: both sides together under 1,200", flush=True)
