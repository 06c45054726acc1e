# SPDX-License-Identifier: Apache-2.0
"""The control socket of a relay: one line in, one line of JSON out. The commands are listed in
../relayctl."""
import asyncio
import json
import os


class Control:
    def __init__(self, ports, extra=None):
        self.ports = ports
        self.extra = extra or {}  # further commands: name -> function(list of arguments) -> dict

    async def listen(self, path):
        mask = os.umask(0o077)
        try:
            await asyncio.start_unix_server(self._serve, path)
        finally:
            os.umask(mask)

    async def _serve(self, reader, writer):
        while line := await reader.readline():
            try:
                answer = {"ok": True, **(self.run(line.decode().split()) or {})}
            except (ValueError, KeyError, IndexError) as error:
                answer = {"ok": False, "error": f"{line.decode().strip()}: {error}"}
            writer.write(json.dumps(answer).encode() + b"\n")
            await writer.drain()
        writer.close()

    def run(self, words):
        """A first word "@name" narrows the command to one port."""
        ports = list(self.ports)
        if words[0].startswith("@"):
            ports = [port for port in ports if port.name == words[0][1:]]
            words = words[1:]
            if not ports:
                raise ValueError("no port of that name")
        command, arguments = words[0], words[1:]
        if command == "stats":
            return {port.name: port.stats() for port in ports}
        if command in self.extra:
            return self.extra[command](arguments)
        action = getattr(self, "_" + command.replace("-", "_"), None)
        if not action:
            raise ValueError("unknown command")
        for port in ports:
            action(port, *arguments)
        return None

    @staticmethod
    def _latency(port, milliseconds):
        port.conditions.latency = float(milliseconds) / 1000

    @staticmethod
    def _slow(port, rate):
        port.conditions.rate = int(rate)

    @staticmethod
    def _cut(port):
        port.cut()

    @staticmethod
    def _cut_after(port, count):
        port.conditions.budget["up"] = int(count)

    @staticmethod
    def _cut_after_reply(port, count):
        port.conditions.budget["down"] = int(count)

    @staticmethod
    def _refuse(port, switch):
        port.refuse({"on": True, "off": False}[switch])

    @staticmethod
    def _stall(port, switch):
        port.stall({"on": True, "off": False}[switch])

    @staticmethod
    def _reset(port):
        port.refuse(False)
        port.conditions.latency = 0.0
        port.conditions.rate = 0
        port.conditions.budget = {"up": None, "down": None}
        port.stall(False)
