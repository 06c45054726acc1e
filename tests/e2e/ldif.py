# SPDX-License-Identifier: Apache-2.0
"""Reads what ldapsearch prints with -LLL -o ldif-wrap=no."""
import base64


def parse(text):
    entries, entry = [], {}
    for line in text.splitlines() + [""]:
        if line.startswith("#"):
            continue
        if not line:
            if entry:
                entries.append(entry)
            entry = {}
            continue
        name, _, value = line.partition(":")
        raw = base64.b64decode(value[1:].strip()) if value.startswith(":") else value.strip().encode()
        entry.setdefault(name, []).append(raw)
    return entries
