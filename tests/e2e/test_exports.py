# SPDX-License-Identifier: Apache-2.0
"""Reports: what a library reads back is the data, nothing in them runs, and the LDIF does what apply does."""
import csv
import io
import json
import os
import pty
import re
import subprocess
import threading
import unittest

import html5lib

from case import EndToEnd
from ldif import parse
from world import World

STARTS = ",;\t\r\n"  # a cell may begin after each, in one spreadsheet or another
FORMULA = re.compile("(?:^|[,;\t\r\n])[\\s\"\x00-\x20\x7f-\xa0\xad\u200b-\u200f\u2060-\u206f\ufeff]*"
                     "[=+\\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b\u2212]")
CONTROL = re.compile("[\x00-\x09\x0b\x0c\x0e-\x1f\x7f\x80-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]")
OWN = {"objectGUID", "uSNCreated", "uSNChanged", "whenCreated", "whenChanged", "dSCorePropagationData"}


def without_apostrophes(cell):
    """The one rule of our CSV: drop an apostrophe at every start."""
    out, start = [], True
    for character in cell:
        if start and character == "'":
            start = False
            continue
        out.append(character)
        start = character in STARTS
    return "".join(out)


def cell_of(value):
    return "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)


def text_of(value):
    return value["text"] if isinstance(value, dict) else value


def hex_of(value):
    return value["hex"] if isinstance(value, dict) else ""


def as_plans_keep_it(value):
    """A plan's JSON keeps foreign text without NUL, which no directory can hold; tables and lines keep it whole."""
    if isinstance(value, str):
        return value.replace("\0", "")
    if isinstance(value, list):
        return [as_plans_keep_it(one) for one in value]
    if isinstance(value, dict):
        return {key: as_plans_keep_it(one) for key, one in value.items()}
    return value


class Reports(EndToEnd):
    devices = 150
    emulator_options = ("--hostile",)

    def report(self, *arguments, code=0):
        done = subprocess.run(self.world.dwctl_command(*arguments), env=self.world.environment(), timeout=300,
                              stdin=subprocess.DEVNULL, capture_output=True)
        self.assertEqual(done.returncode, code, done.stderr)
        return done.stdout

    def table(self, raw, encoding="utf-8", delimiter=","):
        """Rows as a CSV library reads them, as dicts."""
        rows = list(csv.reader(io.StringIO(raw.decode(encoding), newline=""), delimiter=delimiter, strict=True))
        self.assertTrue(all(len(row) == len(rows[0]) for row in rows))
        for row in rows[1:]:
            for cell in row:
                self.assertIsNone(FORMULA.search(cell), repr(cell))
                self.assertNotIn(cell[:1], ("\t", "\r", "\n"))
        return [dict(zip(rows[0], map(without_apostrophes, row))) for row in rows[1:]]

    def lines(self, raw):
        text = raw.decode("ascii")
        self.assertTrue(text.endswith("\n"))
        return [json.loads(line) for line in text[:-1].split("\n")]

    def assert_same_rows(self, table, objects):
        self.assertEqual(table, [{key: cell_of(value) for key, value in one.items()} for one in objects])

    def test_1_devices(self):
        devices = json.loads(self.report("devices", "--json"))["devices"]
        self.assertGreater(len(devices), 150)
        plain = self.report("devices", "--csv")
        self.assertEqual(plain.count(b"\r\n"), plain.count(b"\n") - sum(
            cell_of(value).replace("\r\n", "").count("\n") for one in devices for value in one.values()))
        self.assert_same_rows(self.table(plain), devices)
        excel = self.report("devices", "--csv", "--excel")
        self.assertEqual(excel[:2], b"\xff\xfe")
        self.assert_same_rows(self.table(excel, "utf-16", "\t"), devices)
        self.assertEqual(self.lines(self.report("devices", "--jsonl")), devices)
        created = json.loads(self.report("devices", "--json", "--filter", "create"))["devices"]
        self.assertEqual(created, [one for one in devices if one["state"] == "create"])

    def values(self, attribute):
        """(before, after) of each row: a single value in one row, a set with a row per value."""
        before, after = attribute["before"], attribute["after"]
        if len(before) <= 1 and len(after) <= 1 and attribute["name"] not in (
                "altSecurityIdentities", "msDS-DevicePhysicalIDs", "msDS-RegisteredUsers"):
            return [((before or [None])[0], (after or [None])[0])]
        return [(one, one if one in after else None) for one in before] + \
            [(None, one) for one in after if one not in before]

    def test_2_plan(self):
        plan = json.loads(self.report("plan", "--json", code=2))
        table = self.table(self.report("plan", "--csv", code=2))
        expected = []
        for change in plan["changes"]:
            head = {key: cell_of(value) for key, value in change.items() if key != "attributes"}
            for attribute in change["attributes"]:
                for before, after in self.values(attribute):
                    expected.append(head | {
                        "record": "change", "attribute": attribute["name"],
                        "before": cell_of(text_of(before)), "beforeHex": hex_of(before),
                        "after": cell_of(text_of(after)), "afterHex": hex_of(after)})
        for skipped in plan["skipped"]:
            expected.append({"record": "skipped"} | skipped)
        for finding in plan["findings"]:
            del finding["arguments"]
            expected.append({"record": "finding"} | {key: cell_of(value) for key, value in finding.items()})
        self.assertGreater(len(expected), 500)
        columns = set(table[0])
        self.assertEqual([{key: value for key, value in row.items() if value} for row in as_plans_keep_it(table)],
                         [{key: value for key, value in row.items() if value} for row in expected])
        self.assertTrue(set().union(*expected) <= columns)

    def test_3_lines_of_a_plan_have_the_keys_of_its_json(self):
        file = self.world.path("plan.json")
        lines = self.lines(self.report("plan", "--jsonl", "--out", file, code=2))
        with open(file, encoding="utf-8") as saved:
            plan = json.load(saved)
        kept = {"change": [], "skipped": [], "finding": []}
        head = lines.pop(0)
        self.assertEqual(head.pop("record"), "plan")
        self.assertEqual(head, {key: plan[key] for key in head})
        self.assertEqual(set(head), {"formatVersion", "id", "kind", "madeAt", "basis", "totals"})
        for line in as_plans_keep_it(lines):
            kept[line.pop("record")].append(line)
        for finding in kept["finding"]:
            self.assertTrue(finding.pop("message"))
            finding.pop("advice")
        self.assertEqual(kept["change"], plan["changes"])
        self.assertEqual(kept["skipped"], plan["skipped"])
        self.assertEqual(kept["finding"], plan["findings"])

    def test_4_runs(self):
        self.apply_all()
        outcomes = json.loads(self.report("runs", "1", "--json"))["runs"][0]["outcomes"]
        self.assertGreater(len(outcomes), 50)
        self.assert_same_rows(self.table(self.report("runs", "1", "--csv")), outcomes)
        self.assertEqual(self.lines(self.report("runs", "1", "--jsonl")), outcomes)
        runs = json.loads(self.report("runs", "--json"))["runs"]
        self.assert_same_rows(self.table(self.report("runs", "--csv")), runs)
        self.assertEqual(self.lines(self.report("runs", "--jsonl")), runs)

    def test_5_two_forms_are_one_too_many(self):
        for command in (("devices", "--csv", "--json"), ("devices", "--csv", "--jsonl"), ("plan", "--ldif", "--csv"),
                        ("plan", "--json", "--ldif"), ("runs", "1", "--ldif", "--excel"), ("runs", "--ldif"),
                        ("devices", "--ldif")):
            with self.subTest(command=command):
                self.report(*command, code=64)

    def on_a_terminal(self, *arguments):
        ours, theirs = pty.openpty()
        seen = []

        def read():
            while True:
                try:
                    piece = os.read(ours, 65536)
                except OSError:  # the other end is closed
                    return
                if not piece:
                    return
                seen.append(piece)

        reader = threading.Thread(target=read)
        reader.start()
        done = subprocess.run(self.world.dwctl_command(*arguments), env=self.world.environment(), timeout=300,
                              stdin=subprocess.DEVNULL, stdout=theirs, stderr=subprocess.DEVNULL)
        os.close(theirs)
        reader.join()
        os.close(ours)
        return done.returncode, b"".join(seen).decode("utf-8")

    def test_6_a_terminal_gets_no_control_character(self):
        for command in (("devices", "--csv"), ("devices", "--excel")):
            with self.subTest(command=command):
                code, text = self.on_a_terminal(*command)
                self.assertEqual(code, 0)
                self.assertIn("deviceId", text)
                self.assertIsNone(CONTROL.search(text))

    # Pages: what stands in them changes no element and no attribute.

    def shape(self, raw):
        """Every element with its attributes, in the order of the document."""
        parser = html5lib.HTMLParser(strict=False)
        document = parser.parse(raw, transport_encoding="utf-8")
        self.assertEqual(parser.errors, [])
        return [(element.tag.rpartition("}")[2], sorted(element.attrib.items()))
                for element in document.iter() if isinstance(element.tag, str)]

    def assert_inert(self, shape):
        """Nothing that runs, loads or leads elsewhere."""
        tags = {tag for tag, _ in shape}
        names = {name for _, attributes in shape for name, _ in attributes}
        self.assertLessEqual(tags, set("html head meta title style body header main h1 h2 h3 dl dt dd ul li p b span "
                                       "section article code div table thead tbody tr th td small".split()))
        self.assertLessEqual(names, {"lang", "charset", "http-equiv", "content", "name", "class", "scope"})

    def page_of(self, plan):
        file = self.world.write("page-plan.json", json.dumps(plan))
        return subprocess.run([os.path.join(os.environ["DWC_BUILD"], "tests/core/report/report_page"), file], check=True,
                              stdout=subprocess.PIPE).stdout

    def harmless(self, plan):
        """The same plan with one plain word for every foreign text."""
        plan = json.loads(json.dumps(plan))
        for change in plan["changes"]:
            change["displayName"] = "word"
            for attribute in change["attributes"]:
                words = {}  # equal values stay equal: a set pairs them
                for side in ("before", "after"):
                    attribute[side] = [one if isinstance(one, dict) else words.setdefault(one, f"word {len(words)}")
                                       for one in attribute[side]]
        for skipped in plan["skipped"]:
            skipped["displayName"] = "word"
        for finding in plan["findings"]:
            finding["arguments"] = ["word" for _ in finding["arguments"]]
        return plan

    def test_8_the_page_of_the_worst_plan_has_the_elements_of_a_harmless_one(self):
        file = self.world.path("plan.json")
        self.world.patch_device(self.world.cloud_devices()[0]["deviceId"], displayName="<script>alert(1)</script>")
        answer = self.world.dwctl("plan", "--html", "--out", file)
        self.assertIn(answer.code, (0, 2))
        with open(file, encoding="utf-8") as saved:
            plan = json.load(saved)
        shape = self.shape(answer.out.encode())
        self.assert_inert(shape)
        self.assertEqual(shape, self.shape(self.page_of(plan)))
        self.assertEqual(shape, self.shape(self.page_of(self.harmless(plan))))
        self.assertIsNone(CONTROL.search(answer.out.replace("\n", "")))

    def test_9_tables_have_a_cell_for_every_value(self):
        devices = json.loads(self.report("devices", "--json"))["devices"]
        for command, rows in ((("devices", "--html"), len(devices)), (("runs", "--html"), None)):
            with self.subTest(command=command):
                shape = self.shape(self.report(*command))
                self.assert_inert(shape)
                cells = [tag for tag, _ in shape].count("td")
                columns = [tag for tag, _ in shape].count("th")
                if rows is not None:
                    self.assertEqual(cells, rows * columns)

    def test_7_a_closed_pipe_is_a_failure(self):
        with open("/dev/full", "wb") as full:
            done = subprocess.run(self.world.dwctl_command("devices", "--csv"), env=self.world.environment(),
                                  stdin=subprocess.DEVNULL, stdout=full, stderr=subprocess.PIPE, timeout=300)
        self.assertEqual(done.returncode, 1)


class Replayed(unittest.TestCase):
    """Two worlds alike: in one we apply, in the other ldapmodify replays the LDIF of that plan."""
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.worlds = []
        for _ in range(2):
            world = World(os.environ["DWC_BUILD"], 120, ("--hostile",))
            cls.addClassCleanup(world.close)
            world.profile["removal"] = {"mode": "delete"}
            world.save_profile()
            cls.worlds.append(world)

    def directory(self, world):
        entries = {}
        for entry in parse(world.lab_tool("dump")):
            name = entry.pop("dn")[0]
            entries[name] = {key: sorted(values) for key, values in entry.items() if key not in OWN}
        return entries

    def records(self, text):
        """What follows the comment."""
        self.assertTrue(text.startswith("version: 1\n# "))
        self.assertTrue(text.isascii())
        self.assertLessEqual(max(map(len, text.split("\n"))), 76)
        return text.split("\n\n", 1)[1]

    def assert_replayed(self, kinds):
        ours, theirs = self.worlds
        plan = ours.dwctl("plan", "--ldif")
        self.assertEqual(plan.code, 2, plan.err)
        found = set(re.findall("^changetype: (.*)$", plan.out, re.MULTILINE))
        self.assertEqual(found, kinds)
        theirs.lab_tool("as", "svc-writeback", "ldapmodify", input=plan.out)
        applied = ours.dwctl("apply", "--yes", "--json")
        self.assertEqual(applied.code, 0, applied.err)
        self.assertEqual(self.directory(ours), self.directory(theirs))
        run = ours.dwctl("runs", str(applied.json["run"]["id"]), "--ldif")
        self.assertEqual(self.records(run.out), self.records(plan.out))
        again = theirs.plan()
        self.assertEqual((again.code, again.json["changes"]), (0, []))

    def test_1_creates(self):
        self.assert_replayed({"add"})
        self.assertGreater(len(self.directory(self.worlds[0])), 60)

    def test_2_everything(self):
        for world in self.worlds:
            world.churn(create=5, delete=12, change=30, seed=7)
        present = self.written()
        written = sorted(device["deviceId"] for device in self.worlds[0].cloud_devices()
                         if device["deviceId"] in present)[:5]
        for world in self.worlds:
            world.patch_device(written[0], displayName=" \u00fcber\n:<x ")
            world.patch_device(written[1], physicalIds=["[GID]:g:1", "\u00e9" * 200, "x" * 900])
            world.patch_device(written[2], accountEnabled=False)
            world.patch_device(written[3], isManaged=None, operatingSystemVersion=None)
            world.patch_device(written[4], displayName="<img src=x>\u202e")
        self.assert_replayed({"add", "modify", "delete"})

    def written(self):
        return {name.decode().split(",")[0][3:] for name in self.directory(self.worlds[0])}


if __name__ == "__main__":
    unittest.main()
