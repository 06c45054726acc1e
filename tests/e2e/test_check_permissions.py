# SPDX-License-Identifier: Apache-2.0
"""Each check of the connector account's permissions."""
import re
import unittest

from checks import CONTAINER, Checks, DEVICE, DOMAIN, DRC


class Permissions(Checks):
    """The rights of an account that does not sign in."""

    def setUp(self):
        super().setUp()
        if not hasattr(type(self), "account_sid"):
            self.as_system("ldbadd", f"dn: CN=judged,CN=Users,{DOMAIN}\nobjectClass: user\nsAMAccountName: judged\n"
                                     "userPrincipalName: judged@corp.example\nuserAccountControl: 66080\n")
            type(self).account_sid = self.sid("judged")
        self.change_profile("directory", connectorAccount="judged@corp.example")

    def grant(self, dn, *entries):
        """Adds entries to the list of an object, and takes them away at the test's end."""
        before = self.world.descriptor(dn)
        self.addCleanup(self.world.set_descriptor, dn, before)
        self.world.set_descriptor(dn, before.replace("(", "".join(entries) + "(", 1))

    def group(self, name, *members, kind=-2147483646):
        dn = f"CN={name},CN=Users,{DOMAIN}"
        self.as_system("ldbadd", f"dn: {dn}\nobjectClass: group\nsAMAccountName: {name}\ngroupType: {kind}\n" +
                       "".join(f"member: {member}\n" for member in members))
        self.addCleanup(self.as_system, "ldbdel", "", dn)
        return dn, self.sid(name)

    def test_nothing_granted(self):
        self.assert_check("permissions.create", "failed", self.account_sid, "(OA;;CC;")
        self.assert_check("permissions.others", "passed")
        self.assert_check("permissions.tree", "passed")
        self.assert_check("permissions.excess", "passed")
        self.assert_check("permissions.server", "notNeeded")

    def test_create_through_nested_groups_only(self):
        inner, _ = self.group("inner", f"CN=judged,CN=Users,{DOMAIN}")
        _, outer = self.group("outer", inner, kind=-2147483644)
        self.grant(CONTAINER, f"(OA;;CC;{DEVICE};;{outer})")
        self.assert_check("permissions.create", "passed", outer)

    def test_a_deny_entry(self):
        self.grant(CONTAINER, f"(OD;;CC;{DEVICE};;{self.account_sid})", f"(OA;;CC;{DEVICE};;{self.account_sid})")
        self.assert_check("permissions.create", "failed", "denies", "OD;;CC")

    def test_create_without_writing_afterwards(self):
        self.grant(CONTAINER, f"(OA;;CC;{DEVICE};;{self.account_sid})")
        self.assert_check("permissions.own", "passed", "can be written and deleted")
        before = self.world.descriptor(CONTAINER)
        without = re.sub(r"\(OA;CIIO;[^)]*;CO\)", "", before)
        self.assertNotEqual(before, without)
        self.world.set_descriptor(CONTAINER, without)
        self.assert_check("permissions.create", "passed")
        self.assert_check("permissions.own", "failed", "DELETE", "Being the owner", "displayName")

    def test_reaching_the_devices_of_others(self):
        self.grant(CONTAINER, f"(OA;CIIO;RPWP;;{DEVICE};{self.account_sid})")
        self.assert_check("permissions.others", "warning", "Creator Owner")

    def test_writing_the_configuration_tree(self):
        self.grant(DRC, f"(A;CI;RPWP;;;{self.account_sid})")
        self.assert_check("permissions.tree", "warning", "WRITE_PROPERTY", DRC)

    def test_excess(self):
        self.grant(DOMAIN, f"(OA;;CR;1131f6ad-9c07-11d1-f79f-00c04fc2dcd2;;{self.account_sid})")
        self.assert_check("permissions.excess", "warning", "password hashes")
        self.modify(f"CN=Domain Admins,CN=Users,{DOMAIN}", "add: member", f"member: CN=judged,CN=Users,{DOMAIN}")
        self.addCleanup(self.modify, f"CN=Domain Admins,CN=Users,{DOMAIN}", "delete: member",
                        f"member: CN=judged,CN=Users,{DOMAIN}")
        self.assert_check("permissions.excess", "warning", "-512", "plain account")


if __name__ == "__main__":
    unittest.main()
