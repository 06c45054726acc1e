# SPDX-License-Identifier: Apache-2.0
"""slapd's configuration and root entry."""
from content import BASE, CONFIGURATION, CONTAINER, SCHEMA, account_dn
from schema import OWN_ARC

SYSTEM = "cn=system," + BASE
DNS_HOST_NAME = "dc1.corp.example"
# Says that this is the product's stand-in and nothing else: OpenLDAP that answers in the place of a domain
# controller. It never says that it is Active Directory.
STAND_IN = OWN_ARC + ".3.1"

CONFIG = """\
include {dir}/ad.schema
modulepath /usr/lib/ldap
moduleload back_mdb
{logging}pidfile {dir}/slapd.pid
rootDSE {dir}/rootdse.ldif
TLSCACertificateFile {dir}/tls/ca.pem
TLSCertificateFile {dir}/tls/dc1.pem
TLSCertificateKeyFile {dir}/tls/dc1-key.pem
conn_max_pending_auth 2000

access to dn.base="" by * read
access to attrs=userPassword by anonymous auth by * none
access to dn.exact="{container}" attrs=children
    by dn.exact="{writer}" write
    by dn.exact="{other}" write
    by dn.exact="{administrator}" write
    by users read
access to dn.onelevel="{container}"
    by dnattr=creatorsName write
    by dn.exact="{other}" write
    by dn.exact="{administrator}" write
    by users read
access to * by dn.exact="{administrator}" write by users read by anonymous auth

database mdb
suffix "{base}"
rootdn "{system}"
rootpw {system_password}
directory {dir}/db
maxsize 17179869184
# as MaxPageSize: an unpaged search ends after 1000 entries with result 4
limits * size.soft=1000 size.hard=unlimited size.pr=1000 size.prtotal=unlimited
# as the Samba lab: what is written survives a killed server, not a power cut
envflags nosync
index objectClass,cn,msDS-DeviceID,altSecurityIdentities,objectGUID,objectSid,mS-DS-ConsistencyGuid eq
index sAMAccountName,userPrincipalName,memberOf,lDAPDisplayName eq
index entryUUID,entryCSN,uSNChanged eq
index msDS-KeyCredentialLink pres
"""

# Every search with what it asked for, in a database of its own.
LOGGED = """\
overlay accesslog
logdb cn=log
logops search

database mdb
suffix cn=log
rootdn "{system}"
directory {dir}/accesslog
access to * by dn.exact="{administrator}" read
"""

# Writes are referred to the writable controller that a read-only one names.
REFERRING = """\
updatedn "cn=writable controller,{base}"
updateref ldap://{host}
"""
READ_ONLY = "1.2.840.113556.1.4.1920"


def configuration(folder, system_password, read_only, access_log=False):
    names = {name: account_dn(account) for name, account in
             (("writer", "svc-writeback"), ("other", "svc-adfs"), ("administrator", "Administrator"))}
    referring = REFERRING.format(base=BASE, host=DNS_HOST_NAME) if read_only else ""
    known = {"dir": folder, "system": SYSTEM, **names}
    text = CONFIG.format(base=BASE, container=CONTAINER, logging="moduleload accesslog\n" if access_log else "",
                         system_password=system_password, **known)
    return text + referring + (LOGGED.format(**known) if access_log else "")


def root_entry(usn, read_only=False):
    """What a domain controller publishes, as far as a client of the device container looks at it."""
    return f"""\
dn:
objectClass: top
objectClass: OpenLDAProotDSE
structuralObjectClass: OpenLDAProotDSE
defaultNamingContext: {BASE}
rootDomainNamingContext: {BASE}
configurationNamingContext: {CONFIGURATION}
schemaNamingContext: {SCHEMA}
supportedCapabilities: {STAND_IN}
{f"supportedCapabilities: {READ_ONLY}" + chr(10) if read_only else ""}dNSHostName: {DNS_HOST_NAME}
highestCommittedUSN: {usn}
"""
