# SPDX-License-Identifier: Apache-2.0
"""The people of the lab, from people.tsv: what identifies a person follows from that file alone."""
import os
import uuid

GUID_SPACE = uuid.UUID("2b9f5c1e-84d7-4a36-b0e9-6d1c73fa5028")
DOMAIN_SID = "S-1-5-21-1768310524-3094817266-2501937418"


def read_people():
    """account, whether mS-DS-ConsistencyGuid is set, rank, display name"""
    path = os.path.join(os.path.dirname(os.path.realpath(__file__)), "people.tsv")
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.strip() and not line.startswith("#"):
                account, anchor, rank, display_name = line.rstrip("\n").split("\t")
                yield account, anchor == "anchor", rank, display_name


def guid_of(account):
    return uuid.uuid5(GUID_SPACE, "objectGUID " + account)


def consistency_guid_of(account):
    return uuid.uuid5(GUID_SPACE, "consistency " + account).bytes_le
