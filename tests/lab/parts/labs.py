# SPDX-License-Identifier: Apache-2.0
"""Where labs live and how one is known to be alive.

A lab's folder holds a file `alive`, locked (flock) as long as its keeper runs. The lock ends with the
process, however that ends, so no stored process id is ever believed by itself.
"""
import contextlib
import fcntl
import os
import shutil
import signal
import time


def run_folder():
    return os.path.join(os.environ.get("TMPDIR", "/tmp"), f"dwc-labs-{os.getuid()}")


@contextlib.contextmanager
def all_labs_locked():
    """Held while a lab's folder is made or a stale one removed, so that a half-made lab is not taken for
    stale."""
    folder = run_folder()
    os.makedirs(folder, mode=0o700, exist_ok=True)
    if os.stat(folder).st_uid != os.getuid():
        raise PermissionError(f"{folder} belongs to somebody else")
    with open(os.path.join(folder, ".lock"), "w", encoding="ascii") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield folder


def hold_alive(folder):
    """Takes the lock of a new lab; the descriptor is inherited by the keeper."""
    descriptor = os.open(os.path.join(folder, "alive"), os.O_RDWR | os.O_CREAT, 0o600)
    fcntl.flock(descriptor, fcntl.LOCK_EX)
    return descriptor


def is_alive(folder):
    try:
        descriptor = os.open(os.path.join(folder, "alive"), os.O_RDWR)
    except FileNotFoundError:
        return False
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return False
    except BlockingIOError:
        return True
    finally:
        os.close(descriptor)


def is_lab(folder):
    return os.path.exists(os.path.join(folder, "alive"))


def stored_pid(folder, name):
    try:
        with open(os.path.join(folder, name + ".pid"), encoding="ascii") as file:
            return int(file.read())
    except (FileNotFoundError, ValueError):
        return 0


def end_process(folder, name, number):
    """Signals the lab's process if it is still the one that was noted: both processes of a lab work in its
    folder."""
    pid = stored_pid(folder, name)
    with contextlib.suppress(FileNotFoundError, ProcessLookupError, PermissionError):
        if pid and os.readlink(f"/proc/{pid}/cwd") == folder:
            os.kill(pid, number)


def stop(folder, patience=5.0):
    """Ends the lab's processes; returns when they are gone."""
    end_process(folder, "keeper", signal.SIGTERM)
    give_up = time.monotonic() + patience
    while is_alive(folder) and time.monotonic() < give_up:
        time.sleep(0.01)
    if is_alive(folder):
        end_process(folder, "keeper", signal.SIGKILL)
    end_process(folder, "server", signal.SIGKILL)


def remove(folder):
    """A killed start may have left a tar that still unpacks for a moment; so more than one attempt."""
    give_up = time.monotonic() + 2
    while True:
        shutil.rmtree(folder, ignore_errors=True)
        if not os.path.exists(folder):
            return
        if time.monotonic() > give_up:
            raise OSError(f"the folder {folder} cannot be removed")
        time.sleep(0.05)


def clean_leftovers(folder):
    """Removes what labs of killed runs left in the run folder; returns their names. Call with
    all_labs_locked()."""
    removed = []
    for entry in os.scandir(folder):
        if entry.is_dir(follow_symlinks=False) and not is_alive(entry.path):
            end_process(entry.path, "server", signal.SIGKILL)
            remove(entry.path)
            removed.append(entry.name)
    return removed
