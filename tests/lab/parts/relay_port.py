# SPDX-License-Identifier: Apache-2.0
"""One relayed port: a listening socket, the server behind it, and the conditions a test puts on the way."""
import asyncio
import contextlib
import random
import socket
import struct

from relay_line import End, Line

LINK_LIMIT = 450  # two sockets each; select(), needed for timers finer than a millisecond, ends at 1024


def bind_local(port=0):
    """A bound socket of 127.0.0.1, not yet listening. The port is always chosen by number: only then does it
    stay ours while the socket is shut down to refuse connections."""
    attempts = [port] if port else random.sample(range(20000, 32000), 200)
    for number in attempts:
        sock = socket.socket()
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            sock.bind(("127.0.0.1", number))
            sock.listen(128)  # two sockets may bind one number with REUSEADDR; only one may listen
            return sock
        except OSError as error:
            sock.close()
            failure = error
    raise failure


class Conditions:
    def __init__(self):
        self.latency = 0.0  # seconds, both ways together
        self.rate = 0  # bytes per second of each connection and direction; 0 = as fast as it goes
        self.stalled = False
        self.budget = {"up": None, "down": None}
        self.bytes = {"up": 0, "down": 0}

    def spend(self, direction, count):
        left = self.budget[direction]
        if left is None:
            return count
        allowed = min(left, count)
        self.budget[direction] = left - allowed
        return allowed


class Link:
    """A client's connection and the one to the server that belongs to it."""

    def __init__(self, port, accepted):
        loop = asyncio.get_running_loop()
        self.port = port
        self.gone = 0
        self.up = Line(loop, port.conditions, "up")
        self.down = Line(loop, port.conditions, "down")
        self.client = End(self.up, self.down, self._lost)
        self.server = End(self.down, self.up, self._lost)
        self.up.on_end = lambda: self._finish(self.server)
        self.down.on_end = lambda: self._finish(self.client)
        self.up.on_cut = self.down.on_cut = port.cut
        self.task = loop.create_task(self._open(accepted))

    async def _open(self, accepted):
        loop = asyncio.get_running_loop()
        # TCP's own handshake costs a round trip too; the kernel has answered the client's at once.
        self.up.free_at = loop.time() + 1.5 * self.port.conditions.latency
        try:
            await loop.connect_accepted_socket(lambda: self.client, accepted)
            await loop.create_connection(lambda: self.server, *self.port.target)
        except OSError:
            self.cut()

    def _finish(self, end):
        """One direction is over: the receiver is told; when both are, the connection is."""
        if self.up.done and self.down.done:
            self.client.close()
            self.server.close()
        elif end.transport and not end.transport.is_closing():
            with contextlib.suppress(OSError):  # it reset the connection meanwhile: it needs no telling
                end.transport.write_eof()

    def _lost(self, end):
        other = self.server if end is self.client else self.client
        end.into.stop()  # nobody is left to hear it
        if end.out.done:
            other.close()
        else:
            end.out.on_end = other.close  # what was read before still reaches the other side
            end.out.end()
        self.gone += 1
        if self.gone == 2:
            self.port.links.discard(self)

    def cut(self):
        """The client sees a reset; the server sees an end, after all bytes already handed over."""
        self.up.stop()
        self.down.stop()
        self.task.cancel()
        if self.client.transport:
            sock = self.client.transport.get_extra_info("socket")
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.client.transport.abort()
        self.server.close()
        self.port.links.discard(self)


class Port:
    def __init__(self, name, listening, target):
        self.name = name
        self.listening = listening
        self.target = target
        self.conditions = Conditions()
        self.links = set()
        self.accepted = 0
        self.cuts = 0
        self.refusing = False
        listening.setblocking(False)
        asyncio.get_running_loop().add_reader(listening, self._accept)

    def _accept(self):
        try:
            sock, _ = self.listening.accept()
        except (BlockingIOError, ConnectionAbortedError):
            return
        if len(self.links) >= LINK_LIMIT:
            sock.close()
            return
        sock.setblocking(False)
        self.accepted += 1
        self.links.add(Link(self, sock))

    def refuse(self, on):
        if on == self.refusing:
            return
        self.refusing = on
        loop = asyncio.get_running_loop()
        if on:
            loop.remove_reader(self.listening)
            self.listening.shutdown(socket.SHUT_RD)
        else:
            self.listening.listen(128)
            loop.add_reader(self.listening, self._accept)

    def stall(self, on):
        self.conditions.stalled = on
        for link in list(self.links):
            link.up.pump()
            link.down.pump()

    def cut(self):
        self.cuts += 1
        self.conditions.budget = {"up": None, "down": None}
        for link in list(self.links):
            link.cut()

    def stats(self):
        conditions = self.conditions
        return {
            "port": self.listening.getsockname()[1],
            "open": len(self.links),
            "accepted": self.accepted,
            "cuts": self.cuts,
            "bytesUp": conditions.bytes["up"],
            "bytesDown": conditions.bytes["down"],
            "latencyMs": conditions.latency * 1000,
            "bytesPerSecond": conditions.rate,
            "refusing": self.refusing,
            "stalled": conditions.stalled,
            "cutAfter": conditions.budget["up"],
            "cutAfterReply": conditions.budget["down"],
        }
