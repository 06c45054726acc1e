# SPDX-License-Identifier: Apache-2.0
"""What stands in the scale server's directory, as LDIF for slapadd: the same domain as in the Samba lab, and as many
devices as wanted. Nothing is kept in memory."""
import base64
import hashlib
import os
import re
import struct
import sys
import time
import uuid

sys.path.insert(0, os.path.join(os.path.dirname(os.path.realpath(__file__)), "../../parts"))
from people import DOMAIN_SID, consistency_guid_of, guid_of, read_people
from schema import SYSTEM_CLASS, Schema

BASE = "DC=corp,DC=example"
CONFIGURATION = "CN=Configuration," + BASE
SCHEMA = "CN=Schema," + CONFIGURATION
USERS = "CN=Users," + BASE
PEOPLE = "OU=People," + BASE
CONTAINER = "CN=RegisteredDevices," + BASE
REGISTRATION = "CN=Device Registration Configuration,CN=Services," + CONFIGURATION
SERVICES = "CN=Device Registration Services," + REGISTRATION
DOMAIN_GUID = uuid.UUID("7c41e6a0-5f2b-4d83-9a1e-d0b3c6f48e25")
SHOWN_CLASSES = ("msDS-Device", "msDS-DeviceContainer", "msDS-DeviceRegistrationService",
                 "msDS-DeviceRegistrationServiceContainer")
SHOWN_LISTS = ("systemMustContain", "systemMayContain", "mustContain", "mayContain")
FIRST_RID = 1102  # the order in which Samba draws them: the group, the people, the service accounts
SERVICE_ACCOUNTS = ("svc-writeback", "svc-adfs")
FIRST_USN = 10_000
SPACE = uuid.UUID("d1f1a9d4-0a8e-4d0c-8ad7-0b6d1c2f4e11")


def account_dn(name):
    return f"CN={name},{USERS}"


def sid_bytes(text):
    numbers = [int(part) for part in text.split("-")[2:]]
    return struct.pack(">BBHI", 1, len(numbers) - 1, 0, numbers[0]) + struct.pack(f"<{len(numbers) - 1}I", *numbers[1:])


def escaped(name):
    """A name as the value of an RDN (RFC 4514 2.4); no person's begins with # or ends with a space."""
    return re.sub(r'(["+,;<>\\])', r"\\\1", name)


class Writer:
    """Entries with what a domain controller adds by itself."""

    def __init__(self, out):
        self.out = out
        self.usn = FIRST_USN
        self.created = time.strftime("%Y%m%d%H%M%S", time.gmtime())

    def add(self, dn, classes, guid=None, **attributes):
        self.usn += 1
        guid = guid or uuid.uuid5(SPACE, dn)
        values = {
            "objectClass": [*classes, SYSTEM_CLASS],
            "objectGUID": guid.bytes_le,
            "uSNCreated": self.usn,
            "uSNChanged": self.usn,
            "whenCreated": self.created + ".0Z",
            "entryUUID": str(guid),
            "createTimestamp": self.created + "Z",
            **attributes,
        }
        lines = [line("dn", dn)]
        for name, found in values.items():
            lines += [line(name.replace("_", "-"), value) for value in (found if isinstance(found, list) else [found])]
        self.out.write("\n".join(lines) + "\n\n")


def line(name, value):
    octets = value if isinstance(value, bytes) else str(value).encode()
    if octets.isascii() and octets.isalnum():
        return f"{name}: {octets.decode()}"
    return f"{name}:: {base64.b64encode(octets).decode()}"


def write_configuration(writer):
    container = ["container"]
    writer.add(BASE, ["domain", "domainDNS"], DOMAIN_GUID, dc="corp", objectSid=sid_bytes(DOMAIN_SID))
    writer.add(CONFIGURATION, ["configuration"], cn="Configuration")
    writer.add("CN=Partitions," + CONFIGURATION, ["crossRefContainer"], cn="Partitions")
    writer.add(f"CN=CORP,CN=Partitions,{CONFIGURATION}", ["crossRef"], cn="CORP", nCName=BASE, systemFlags=3,
               dnsRoot="corp.example", nETBIOSName="CORP")
    writer.add("CN=Services," + CONFIGURATION, container, cn="Services")
    writer.add(REGISTRATION, container, cn="Device Registration Configuration")
    writer.add(SERVICES, ["msDS-DeviceRegistrationServiceContainer"], cn="Device Registration Services")
    writer.add("CN=DeviceRegistrationService," + SERVICES, ["msDS-DeviceRegistrationService"],
               cn="DeviceRegistrationService", msDS_DeviceLocation=CONTAINER, msDS_IsEnabled="TRUE",
               msDS_RegistrationQuota=10, msDS_MaximumRegistrationInactivityPeriod=0)
    writer.add(SCHEMA, ["dMD"], cn="Schema")
    classes = Schema().classes
    for name in SHOWN_CLASSES:
        entry = classes[name.lower()]
        lists = {key: entry[key] for key in SHOWN_LISTS if key in entry}
        writer.add(f"CN={entry['cn'][0]},{SCHEMA}", ["classSchema"], cn=entry["cn"][0], lDAPDisplayName=name,
                   governsID=entry["governsID"][0], subClassOf="top", objectClassCategory=1,
                   defaultObjectCategory=f"CN={entry['cn'][0]},{SCHEMA}",
                   schemaIDGUID=base64.b64decode(entry["schemaIDGUID"][0]), **lists)


class Accounts:
    """People, groups and service accounts; people come to `listed` in the form of users.json."""

    def __init__(self, writer, passwords):
        self.writer = writer
        self.passwords = passwords  # account: what slapd keeps; people have none and cannot sign in
        self.rid = FIRST_RID
        self.listed = []
        self.sids = {}

    def group(self, dn, name, sid, **more):
        self.writer.add(dn, ["group"], cn=name, sAMAccountName=name, groupType=-2147483646, objectSid=sid_bytes(sid),
                        **more)

    def user(self, dn, name, account, sid, groups=(), **more):
        token = [sid_bytes(each) for each in (DOMAIN_SID + "-513", *groups)]
        if account in self.passwords:
            more["userPassword"] = self.passwords[account]
        self.writer.add(dn, ["person", "organizationalPerson", "user"], guid_of(account), cn=name,
                        sAMAccountName=account, userPrincipalName=account + "@corp.example", primaryGroupID=513,
                        objectSid=sid_bytes(sid), tokenGroups=token, **more)
        self.sids[account] = sid

    def next_sid(self):
        self.rid += 1
        return f"{DOMAIN_SID}-{self.rid - 1}"

    def write(self):
        admins, admins_sid = "CN=Domain Admins," + USERS, DOMAIN_SID + "-512"
        self.writer.add(USERS, ["container"], cn="Users")
        self.writer.add("CN=Builtin," + BASE, ["container"], cn="Builtin")
        self.group(f"CN=Administrators,CN=Builtin,{BASE}", "Administrators", "S-1-5-32-544", adminCount=1)
        self.group(admins, "Domain Admins", admins_sid, adminCount=1, memberOf=f"CN=Administrators,CN=Builtin,{BASE}")
        self.user(account_dn("Administrator"), "Administrator", "Administrator", DOMAIN_SID + "-500", [admins_sid],
                  adminCount=1, memberOf=admins)
        self.writer.add(PEOPLE, ["organizationalUnit"], ou="People")
        leads = f"CN=Support Leads,{PEOPLE}"
        self.group(leads, "Support Leads", self.next_sid(), memberOf=admins)
        for account, anchored, rank, display_name in read_people():
            self.person(account, anchored, rank, display_name, {"admin": admins, "nested": leads}.get(rank))
        for account in SERVICE_ACCOUNTS:
            self.user(account_dn(account), account, account, self.next_sid())

    def person(self, account, anchored, rank, display_name, group):
        dn, sid = f"CN={escaped(display_name)},{PEOPLE}", self.next_sid()
        more = {"memberOf": group} if group else {}
        if rank in ("admin", "admin-count"):
            more["adminCount"] = 1
        anchor = consistency_guid_of(account) if anchored else None
        if anchor:
            more["mS_DS_ConsistencyGuid"] = anchor
        self.user(dn, display_name, account, sid, displayName=display_name, **more)
        self.listed.append({
            "sAMAccountName": account, "userPrincipalName": account + "@corp.example", "displayName": display_name,
            "dn": dn, "objectSid": sid, "objectGUID": str(guid_of(account)),
            "mS-DS-ConsistencyGuid": base64.b64encode(anchor).decode() if anchor else None,
            "privileged": rank != "plain", "rank": rank})


def write_devices(writer, count):
    """Devices 0 to count - 1 as writeback creates them. Device n has as device id the first 16 bytes of the SHA-256 of
    `device n` and as anchor the next 16, in Windows order; nothing else decides."""
    writer.add(CONTAINER, ["msDS-DeviceContainer"], cn="RegisteredDevices")
    b64 = lambda octets: base64.b64encode(octets).decode()
    for number in range(count):
        writer.usn += 1
        draw = hashlib.sha256(b"device %d" % number).digest()
        more = hashlib.sha256(draw).digest()
        name, guid = uuid.UUID(bytes_le=draw[:16]), uuid.UUID(bytes_le=more[:16])
        writer.out.write(
            f"dn: CN={name},{CONTAINER}\nobjectClass: msDS-Device\nobjectClass: {SYSTEM_CLASS}\ncn: {name}\n"
            f"msDS-DeviceID:: {b64(draw[:16])}\nmsDS-CloudAnchor:: {b64(draw[16:])}\n"
            f"displayName: DESKTOP-{more[16:19].hex().upper()}\n"
            f"altSecurityIdentities: X509:<SHA1-TP-PUBKEY>{more[:20].hex().upper()}{b64(draw)}\n"
            f"msDS-IsEnabled: TRUE\nmsDS-DeviceOSType: Windows\nmsDS-DeviceOSVersion: 10.0.26100.{1000 + number % 40}\n"
            f"msDS-DeviceObjectVersion: 2\nmsDS-DevicePhysicalIDs: [USER-GID]:{name}:{number}\n"
            f"msDS-DevicePhysicalIDs: [GID]:g:{number}\nmsDS-DevicePhysicalIDs: [HWID]:h:{more[20:28].hex().upper()}\n"
            f"msDS-IsManaged: TRUE\nmsDS-IsCompliant: {'FALSE' if number % 9 == 0 else 'TRUE'}\n"
            f"msDS-RegisteredOwner: {DOMAIN_SID}-{FIRST_RID + 1 + number % 40}\n"
            f"objectGUID:: {b64(guid.bytes_le)}\nuSNCreated: {writer.usn}\nuSNChanged: {writer.usn}\n"
            f"whenCreated: {writer.created}.0Z\nentryUUID: {guid}\ncreateTimestamp: {writer.created}Z\n"
            f"creatorsName: {account_dn('svc-writeback')}\n\n")
