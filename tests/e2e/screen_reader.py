# SPDX-License-Identifier: Apache-2.0
"""A screen of one's own and the accessibility bus on it: what a program tells a screen reader, and what it lets one
do. Nothing here knows the program's source; it is met as any other program is."""
import os
import shutil
import subprocess
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402


class Desk:
    """An X server, a window manager and a session bus; on it the accessibility bus comes by itself."""

    def __init__(self):
        self.home = tempfile.mkdtemp(prefix="dwc-desk-")
        self.processes = []
        screen, display = self._start("Xvfb", "-screen", "0", "1440x900x24", "-nolisten", "tcp", answer="-displayfd")
        self.environment = {"PATH": os.environ["PATH"], "HOME": self.home, "XDG_RUNTIME_DIR": self.home,
                            "LANG": "C.UTF-8", "DISPLAY": ":" + display, "XDG_CONFIG_HOME": self.home + "/config"}
        _, self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._start(
            "dbus-daemon", "--session", "--nofork", answer="--print-address=")
        self._start("openbox")

    def _start(self, *command, answer=None):
        """A process that runs as long as the desk stands, and the line it answers to a descriptor."""
        reader, writer = os.pipe()
        if answer:
            command += (answer + str(writer),) if answer.endswith("=") else (answer, str(writer))
        process = subprocess.Popen(command, env=getattr(self, "environment", None), pass_fds=(writer,),
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.processes.append(process)
        os.close(writer)
        with os.fdopen(reader) as told:
            return process, told.readline().strip() if answer else ""

    def start(self, *command, **environment):
        process = subprocess.Popen(command, env=self.environment | environment, stdin=subprocess.DEVNULL)
        self.processes.append(process)
        return process

    def close(self):
        for process in reversed(self.processes):
            process.terminate()
            process.wait()
        shutil.rmtree(self.home, ignore_errors=True)


class Window:
    """One program's tree on the accessibility bus, asked afresh each time."""

    def __init__(self, desk, patience=20):
        os.environ.update({name: desk.environment[name] for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS")})
        Atspi.init()
        self.patience = patience
        self.listener = Atspi.EventListener.new(lambda event: None)
        for kind in ("object:children-changed", "object:state-changed", "object:property-change", "window"):
            self.listener.register(kind)
        self.program = self.wait(lambda: Atspi.get_desktop(0).get_child_at_index(0), "a program on the bus")
        self.program.set_cache_mask(Atspi.Cache.NONE)

    def wait(self, ask, what):
        """The first true answer; asks again after each event, and now and then without one."""
        deadline = time.monotonic() + self.patience
        while time.monotonic() < deadline:
            answer = ask()
            if answer:
                return answer
            tick = GLib.timeout_add(50, lambda: GLib.SOURCE_CONTINUE)
            GLib.MainContext.default().iteration(True)
            GLib.source_remove(tick)
        raise AssertionError(f"within {self.patience} s there was not: {what}")

    def shown(self, under=None):
        """What is on the screen, parents before children; no cells of tables, which can be millions."""
        under = under or self.program
        for place in range(min(under.get_child_count(), 40)):
            child = under.get_child_at_index(place)
            if child and has(child, "SHOWING"):
                yield child
                if child.get_role_name() not in ("table", "tree"):
                    yield from self.shown(child)

    def find(self, role, name):
        """By role and the beginning of the name."""
        return next((one for one in self.shown() if one.get_role_name() == role and one.get_name().startswith(name)),
                    None)

    def await_(self, role, name):
        return self.wait(lambda: self.find(role, name), f"a {role} {name!r}")


def has(accessible, state):
    return accessible.get_state_set().contains(getattr(Atspi.StateType, state))


def act(accessible):
    """The one thing that can be done with it."""
    return accessible.get_action_iface().do_action(0)


def label_of(accessible):
    """What is said of it: its name; of a list whose name is its value, what labels or describes it."""
    for relation in accessible.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return relation.get_target(0).get_name()
    return accessible.get_description() if accessible.get_role_name() == "combo box" else accessible.get_name()


def rows_of(table, most=40):
    """The texts of a table's first rows, by the names of its columns."""
    cells = table.get_table_iface()
    names = [cells.get_column_header(column).get_name() for column in range(cells.get_n_columns())]
    return [{name: cells.get_accessible_at(row, column).get_name() for column, name in enumerate(names)}
            for row in range(min(cells.get_n_rows(), most))]
