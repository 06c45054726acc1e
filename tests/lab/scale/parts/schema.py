# SPDX-License-Identifier: Apache-2.0
"""The schema of Active Directory in the form slapd reads, made from the files that Samba's package carries: real
names and object identifiers, for the classes of a device container, its configuration and its accounts."""
import re

FILES = "/usr/share/samba/setup/ad-schema/AD_DS_{}__Windows_Server_2016.ldf"
CLASSES = (
    "msDS-Device msDS-DeviceContainer msDS-DeviceRegistrationService msDS-DeviceRegistrationServiceContainer "
    "container organizationalUnit domainDNS configuration dMD crossRef crossRefContainer classSchema group user"
).split()
# What every object of AD has comes from `top` there; slapd has a `top` of its own.
SYSTEM_CLASS = "adSystemObject"
OWN_ARC = "2.25.147609420609410042487674020764327776483"
ROOT_ATTRIBUTES = {
    "defaultNamingContext": "1.12",
    "rootDomainNamingContext": "1.12",
    "configurationNamingContext": "1.12",
    "schemaNamingContext": "1.12",
    "supportedCapabilities": "1.38",
    "highestCommittedUSN": "1.27",
}
# Defined by slapd itself, under the same name.
SLAPDS_OWN = set("objectclass distinguishedname name cn uid uidnumber gidnumber userpassword labeleduri description "
                 "seealso".split())
# Kept by slapd for every object, so in no class; and middleName, whose identifier slapd gives to `ref`.
LEFT_OUT = set("objectclass createtimestamp modifytimestamp subschemasubentry hassubordinates structuralobjectclass "
               "middlename".split())
STRING = ("1.15", "caseIgnoreMatch", "", "caseIgnoreSubstringsMatch")
OCTETS = ("1.40", "octetStringMatch", "octetStringOrderingMatch", "")
INTEGER = ("1.27", "integerMatch", "integerOrderingMatch", "")
SYNTAXES = {  # attributeSyntax (MS-ADTS 3.1.1.2.2.2): LDAP syntax, equality, ordering, substrings
    "2.5.5.1": ("1.12", "distinguishedNameMatch", "", ""),
    "2.5.5.2": ("1.38", "objectIdentifierMatch", "", ""),
    "2.5.5.3": ("1.15", "caseExactMatch", "", "caseExactSubstringsMatch"),
    "2.5.5.4": STRING,
    "2.5.5.5": ("1.26", "caseExactIA5Match", "", ""),
    "2.5.5.6": ("1.36", "numericStringMatch", "", ""),
    "2.5.5.7": STRING,
    "2.5.5.8": ("1.7", "booleanMatch", "", ""),
    "2.5.5.9": INTEGER,
    "2.5.5.10": OCTETS,
    "2.5.5.11": ("1.24", "generalizedTimeMatch", "generalizedTimeOrderingMatch", ""),
    "2.5.5.12": STRING,
    "2.5.5.13": OCTETS,
    "2.5.5.14": STRING,
    "2.5.5.15": OCTETS,
    "2.5.5.16": INTEGER,
    "2.5.5.17": OCTETS,
}


def read(kind):
    """The entries of one file by lDAPDisplayName in lower case; each maps an attribute's name to its values."""
    with open(FILES.format(kind), encoding="latin-1") as file:
        text = file.read().replace("\r\n", "\n").replace("\n ", "")
    found = {}
    for block in text.split("\n\n"):
        entry = {}
        for line in block.splitlines():
            match = re.match(r"([A-Za-z-]+)::? ?(.*)", line)
            if match:
                entry.setdefault(match[1], []).append(match[2].strip())
        if "lDAPDisplayName" in entry:
            found[entry["lDAPDisplayName"][0].lower()] = entry
    return found


def listed(entry, *names):
    values = [value for name in names for value in entry.get(name, [])]
    return [value for value in values if value.lower() not in LEFT_OUT]


class Schema:
    def __init__(self):
        self.attributes = read("Attributes")
        self.classes = read("Classes")

    def lists(self, name):
        """What an object of the class must and may have beside what the class above gives; auxiliary classes
        are taken in."""
        entry = self.classes[name.lower()]
        must = listed(entry, "mustContain", "systemMustContain")
        may = listed(entry, "mayContain", "systemMayContain")
        for other in listed(entry, "auxiliaryClass", "systemAuxiliaryClass"):
            for more in self.lists(other):
                may += more
        return must, may

    def chain(self):
        """The classes wanted and those above them, upper ones first, without top."""
        order = []

        def add(name):
            above = self.classes[name.lower()]["subClassOf"][0]
            if above != "top":
                add(above)
            if name not in order:
                order.append(name)

        for name in CLASSES:
            add(name)
        return order

    def attribute(self, name):
        entry = self.attributes[name.lower()]
        syntax, equality, ordering, substrings = SYNTAXES[entry["attributeSyntax"][0]]
        text = f"attributetype ( {entry['attributeID'][0]} NAME '{name}' EQUALITY {equality}"
        text += f" ORDERING {ordering}" if ordering else ""
        text += f" SUBSTR {substrings}" if substrings else ""
        text += f" SYNTAX 1.3.6.1.4.1.1466.115.121.{syntax}"
        return text + (" SINGLE-VALUE )" if entry["isSingleValued"][0] == "TRUE" else " )")

    def object_class(self, name):
        entry = self.classes[name.lower()]
        must, may = self.lists(name)
        must += entry.get("rDNAttID", [])
        kind = {"2": "ABSTRACT", "3": "AUXILIARY"}.get(entry["objectClassCategory"][0], "STRUCTURAL")
        return class_text(entry["governsID"][0], name, entry["subClassOf"][0], kind, must, may)

    def text(self):
        order = self.chain()
        top_must, top_may = self.lists("top")
        names = [*top_must, *top_may, "dNSHostName"]
        for name in order:
            must, may = self.lists(name)
            names += must + may + self.classes[name.lower()].get("rDNAttID", [])
        own = sorted({name for name in names if name.lower() not in SLAPDS_OWN}, key=str.lower)
        lines = [self.attribute(name) for name in own]
        for number, (name, syntax) in enumerate(ROOT_ATTRIBUTES.items()):
            lines.append(
                f"attributetype ( {OWN_ARC}.1.{number} NAME '{name}' SYNTAX 1.3.6.1.4.1.1466.115.121.{syntax} )"
            )
        lines.append(class_text(OWN_ARC + ".2.0", SYSTEM_CLASS, "top", "AUXILIARY", [], top_must + top_may))
        lines += [self.object_class(name) for name in order]
        return "\n".join(lines) + "\n"


def class_text(oid, name, above, kind, must, may):
    text = f"objectclass ( {oid} NAME '{name}' SUP {above} {kind}"
    needed = sorted(set(must))
    allowed = sorted(set(may) - set(needed))
    between = " $\n  "  # slapd reads no long lines
    text += f" MUST ( {between.join(needed)} )" if needed else ""
    text += f"\n  MAY ( {between.join(allowed)} )" if allowed else ""
    return text + " )"
