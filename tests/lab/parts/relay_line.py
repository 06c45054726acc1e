# SPDX-License-Identifier: Apache-2.0
"""One direction of one relayed connection: a delay line with an optional speed limit."""
import asyncio
from collections import deque

QUEUE_LIMIT = 8 << 20  # bytes on the way; beyond it the sender is not read, so latency alone never throttles
PIECES_PER_SECOND = 50  # how finely a speed limit cuts the stream


class Line:
    """Bytes from one socket to the other. `conditions` is shared by all lines of a port (see
    relay_port.py)."""

    def __init__(self, loop, conditions, direction):
        self.loop = loop
        self.conditions = conditions
        self.direction = direction  # "up": from the client, "down": from the server
        self.source = None
        self.sink = None
        self.on_end = lambda: None  # the last byte has been handed over
        self.on_cut = lambda: None  # the byte budget of cut-after is spent and handed over
        self.waiting = deque()  # (time due, bytes); None instead of bytes is the end, False is a cut
        self.queued = 0
        self.free_at = 0.0
        self.timer = None
        self.sink_full = False
        self.paused = False
        self.ended = False  # takes no more bytes
        self.done = False  # its end has been handed over

    def feed(self, data):
        if self.ended:
            return
        allowed = self.conditions.spend(self.direction, len(data))
        if allowed < len(data):
            self._put(data[:allowed])
            self._put(False)
            self.ended = True
        else:
            self._put(data)

    def end(self):
        if not self.ended:
            self.ended = True
            self._put(None)

    def _put(self, data):
        rate = self.conditions.rate
        if not data or not rate:
            self._enqueue(data, 0.0)
        else:
            step = max(1, rate // PIECES_PER_SECOND)
            for start in range(0, len(data), step):
                piece = data[start : start + step]
                self._enqueue(piece, len(piece) / rate)
        self.pump()

    def _enqueue(self, data, duration):
        due = max(self.free_at, self.loop.time() + self.conditions.latency / 2) + duration
        self.free_at = due
        self.waiting.append((due, data))
        self.queued += len(data or b"")
        self._regulate()

    def pump(self):
        """Hands over what is due, then sleeps until the next piece is."""
        if self.timer:
            self.timer.cancel()
            self.timer = None
        now = self.loop.time()
        while self.waiting and not self.sink_full and self.sink and not self.conditions.stalled:
            due, data = self.waiting[0]
            if due > now:
                self.timer = self.loop.call_at(due, self.pump)
                break
            self.waiting.popleft()
            if data is None:
                self.done = True
                self.on_end()
            elif data is False:
                self.on_cut()
            else:
                self.queued -= len(data)
                self.conditions.bytes[self.direction] += len(data)
                self.sink.write(data)
        self._regulate()

    def _regulate(self):
        full = self.queued >= QUEUE_LIMIT
        if full == self.paused or not self.source or self.source.is_closing():
            return
        self.paused = full
        if full:
            self.source.pause_reading()
        else:
            self.source.resume_reading()

    def stop(self):
        if self.timer:
            self.timer.cancel()
        self.waiting.clear()
        self.ended = self.done = True


class End(asyncio.Protocol):
    """One socket: what it reads goes into `out`, what `into` carries is written to it."""

    def __init__(self, out, into, on_lost):
        self.out = out
        self.into = into
        self.on_lost = on_lost
        self.transport = None

    def connection_made(self, transport):
        self.transport = transport
        self.out.source = transport
        self.into.sink = transport
        self.into.pump()

    def data_received(self, data):
        self.out.feed(data)

    def eof_received(self):
        self.out.end()
        return True  # the other direction may still be on its way

    def pause_writing(self):
        self.into.sink_full = True

    def resume_writing(self):
        self.into.sink_full = False
        self.into.pump()

    def connection_lost(self, error):
        self.on_lost(self)

    def close(self):
        if self.transport:
            self.transport.close()
