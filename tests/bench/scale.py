# SPDX-License-Identifier: Apache-2.0
"""Benchmarks of the directory side on the scale server, OpenLDAP with the schema of Active Directory."""
import base64
import json
import os
import random
import resource
import statistics
import subprocess
import time
import uuid

HERE = os.path.dirname(os.path.realpath(__file__))
LAB = os.path.join(HERE, "../lab")
ATTRIBUTES = (
    "entryUUID cn creatorsName createTimestamp msDS-DeviceID msDS-CloudAnchor displayName altSecurityIdentities "
    "msDS-IsEnabled msDS-DeviceOSType msDS-DeviceOSVersion msDS-DeviceObjectVersion msDS-DevicePhysicalIDs "
    "msDS-IsManaged msDS-IsCompliant msDS-RegisteredOwner msDS-RegisteredUsers msDS-ApproximateLastLogonTimeStamp"
).split()


class ScaleServer:
    """One server with its devices; with a delay, behind a relay."""

    def __init__(self, devices=0, latency=0):
        self.arguments = ["--tie-to", str(os.getpid()), "--devices", str(devices)]
        self.latency = latency
        self.relay = None

    def __enter__(self):
        out = subprocess.run([os.path.join(LAB, "scale/start"), *self.arguments], check=True, stdout=subprocess.PIPE,
                             text=True).stdout
        facts = json.loads(out)
        self.folder = facts["dir"]
        if self.latency:
            facts["ldapsPort"] = self.start_relay(facts["ldapsPort"])
        return facts

    def start_relay(self, port):
        self.relay = subprocess.Popen(
            [os.path.join(LAB, "relay"), "--to", f"127.0.0.1:{port}", "--control", self.folder + "/relay",
             "--latency-ms", str(self.latency), "--tie-to", str(os.getpid())],
            stdout=subprocess.PIPE, text=True)
        return json.loads(self.relay.stdout.readline())["port"]

    def __exit__(self, *_):
        if self.relay:
            self.relay.terminate()
            self.relay.wait()
        subprocess.run([os.path.join(LAB, "scale/stop"), self.folder], check=True, stdout=subprocess.DEVNULL)


def ldap_tool(server, tool, *arguments, text=""):
    """Seconds and seconds of CPU of a tool of ldap-utils as the connector."""
    account = server["accounts"]["svc-writeback"]
    environment = dict(os.environ, LDAPTLS_CACERT=server["caFile"], LDAPTLS_REQCERT="demand", LDAPCONF="/dev/null",
                       LDAPRC="/dev/null")
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.monotonic()
    subprocess.run([tool, "-H", f"ldaps://127.0.0.1:{server['ldapsPort']}", "-x", "-D", account["user"], "-y",
                    account["passwordFile"], *arguments],
                   input=text, text=True, check=True, stdout=subprocess.DEVNULL, env=environment)
    taken = time.monotonic() - started
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return taken, used.ru_utime + used.ru_stime - before.ru_utime - before.ru_stime


def ldapsearch(server):
    return ldap_tool(server, "ldapsearch", "-LLL", "-E", "pr=1000/noprompt", "-b", server["container"], "-s", "one",
                     "(objectClass=msDS-Device)", *ATTRIBUTES)


def read_ours(build, server):
    account = server["accounts"]["svc-writeback"]
    out = subprocess.run(
        [os.path.join(build, "tests/bench/bench_directory"), str(server["ldapsPort"]), server["caFile"],
         account["user"], account["passwordFile"]], check=True, stdout=subprocess.PIPE, text=True).stdout
    devices, seconds, cpu, per_device, peak = map(float, out.split())
    if devices != server["devices"]:
        raise SystemExit(f"{devices:.0f} devices were read, not {server['devices']}")
    return seconds, cpu, per_device, peak


def directory(build):
    """Small and large, so that growth shows; the readers take turns."""
    for devices, rounds in ((10_000, 5), (1_000_000, 3)):
        with ScaleServer(devices) as server:
            ours, peer = [], []
            for _ in range(rounds):
                peer.append(ldapsearch(server))
                ours.append(read_ours(build, server))
        wall, peer_wall = (statistics.median(run[0] for run in runs) for runs in (ours, peer))
        cpu, peer_cpu = (statistics.median(run[1] for run in runs) for runs in (ours, peer))
        print(f"directory: read of {devices} devices in pages of 1000, median of {rounds}")
        for name, seconds, used in (("ldapsearch", peer_wall, peer_cpu), ("ours", wall, cpu)):
            print(f"  {name:10} {seconds:8.3f} s  {seconds / devices * 1e6:6.1f} us per device, {used:7.3f} s of CPU")
        print(f"  ours beside ldapsearch  {wall / peer_wall:5.2f}   aim: at most 1.0; of CPU {cpu / peer_cpu:5.2f}")
        print(f"  memory: {ours[0][2]:.0f} bytes per device (aim: at most 600), "
              f"{max(run[3] for run in ours):.0f} MiB at the peak", flush=True)


def ldif(container, count):
    """Devices of the form and size that bench_apply makes."""
    draw = random.Random(1)
    for number in range(count):
        device, anchor = draw.randbytes(16), draw.randbytes(16)
        yield (
            f"dn: CN={uuid.UUID(bytes_le=device)},{container}\nobjectClass: msDS-Device\n"
            f"msDS-DeviceID:: {base64.b64encode(device).decode()}\n"
            f"msDS-CloudAnchor:: {base64.b64encode(anchor).decode()}\n"
            f"displayName: DESKTOP-{draw.randbytes(3).hex().upper()}\n"
            f"altSecurityIdentities: X509:<SHA1-TP-PUBKEY>{draw.randbytes(20).hex().upper()}{'a' * 43}=\n"
            "msDS-IsEnabled: TRUE\nmsDS-DeviceOSType: Windows\nmsDS-DeviceOSVersion: 10.0.26100.1742\n"
            f"msDS-DeviceObjectVersion: 2\nmsDS-DevicePhysicalIDs: [GID]:g:{number}\n"
            f"msDS-DevicePhysicalIDs: [HWID]:h:{draw.randbytes(8).hex().upper()}\n"
            "msDS-IsManaged: TRUE\nmsDS-IsCompliant: TRUE\n\n")


def add_with_tool(server, count):
    """ldapadd, without the time it takes to connect and sign in."""
    text = "".join(ldif(server["container"], count))
    return ldap_tool(server, "ldapadd", text=text)[0] - ldap_tool(server, "ldapadd")[0], 0


def add_with(build, mode, server, count, window):
    account = server["accounts"]["svc-writeback"]
    out = subprocess.run(
        [os.path.join(build, "tests/bench/bench_apply"), mode, str(server["ldapsPort"]), server["caFile"],
         account["user"], account["passwordFile"], server["container"], str(count), str(window)],
        check=True, stdout=subprocess.PIPE, text=True).stdout
    return tuple(map(float, out.split()))


def measure(build, clients, count, latency, rounds):
    """Rounds interleaved, so that a slow moment of the machine meets every client; each on an empty server."""
    times = {client: [] for client in clients}
    for _ in range(rounds):
        for client in clients:
            with ScaleServer(latency=latency) as server:
                mode, _, window = client.partition(" ")
                times[client].append(add_with_tool(server, count) if mode == "ldapadd"
                                     else add_with(build, mode, server, count, int(window)))
    return {client: min(runs) for client, runs in times.items()}


def show(times, count, ratios):
    for client, (taken, learning) in times.items():
        writing = taken - learning
        learned = f", and {learning:.3f} s for {count} identities" if learning else ""
        print(f"  {client:13} {writing:8.3f} s  {count / writing:7.0f} per second{learned}")
    for ours, peer, aim in ratios:
        writing, whole = times[ours][0] - times[ours][1], times[ours][0]
        print(f"  {ours} beside {peer}  {times[peer][0] / writing:6.2f} (identities counted in: "
              f"{times[peer][0] / whole:.2f})   aim: {aim}", flush=True)


def apply(build):
    """Creates on an empty server; one connection each. `ours` keeps the durable journal, `ours-null` none."""
    count, rounds = 10_000, 3
    clients = ("ldapadd", "bare 16", "ours-null 16", "ours 16")
    times = measure(build, clients, count, 0, rounds)
    print(f"apply on OpenLDAP: {count} creates, window 16, no delay, best of {rounds}")
    show(times, count, (("ours-null 16", "bare 16", "at least 0.95"), ("ours 16", "bare 16", "at least 0.85"),
                        ("ours 16", "ldapadd", "at least 1.5")))
    count, rounds = 2_000, 2
    clients = ("ldapadd", "bare 64", "bare 16", "ours 64", "ours 16")
    times = measure(build, clients, count, 5, rounds)
    print(f"apply on OpenLDAP: {count} creates, 5 ms added to the round trip, best of {rounds}")
    show(times, count, (("ours 64", "bare 64", ""), ("ours 64", "ldapadd", "at least 20"),
                        ("ours 16", "ldapadd", "the default window")))
