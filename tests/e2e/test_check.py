# SPDX-License-Identifier: Apache-2.0
"""What dwctl check says as a whole: on a domain where all is there, and where little is."""
import unittest

from checks import Checks, DRC, DRSC


class OnAGoodDomain(Checks):
    def test_everything_needed_is_there(self):
        self.change_profile("", scenario="adfs")
        self.world.profile["cloud"]["signIn"]["secretExpires"] = "2099-01-01"
        self.world.save_profile()
        answer = self.expect(self.world.dwctl("check", "--json"), 0)
        self.assertEqual((answer.json["verdict"]["code"], answer.json["verdict"]["number"]), ("warnings", 1))
        results = {check["id"]: check["result"] for check in answer.json["checks"]}
        self.assertEqual({id: result for id, result in results.items() if result not in ("passed", "notNeeded")},
                         {"directory.recycleBin": "warning"})

    def test_text_says_the_same(self):
        answer = self.world.dwctl("check")
        as_json = self.world.dwctl("check", "--json").json
        self.assertEqual(answer.out.splitlines()[-1], as_json["verdict"]["text"])
        as_json = as_json["checks"]
        for check in as_json:
            self.assertIn(f"({check['id']})", answer.out)
            for sentence in check["evidence"]:
                if not any(passing in sentence for passing in ("free for", "seconds", "last ran at")):
                    self.assertIn(sentence, answer.out)

    def test_page_is_one_file_without_script(self):
        page = self.expect(self.world.dwctl("check", "cloud", "--html"), 3).out
        self.assertIn("Does the tenant have a licence", page)
        self.assertNotIn("<script", page)

    def test_names_are_held_to_the_table(self):
        answer = self.world.dwctl("check", "cloud.licenses")
        self.assertEqual(answer.code, 64)
        self.assertIn("cloud.licenses", answer.err)
        areas = self.world.dwctl("check", "forest", "--json").json["checks"]
        self.assertTrue(areas and all(check["id"].startswith("forest.") for check in areas))


class OnABareDomain(Checks):
    lab_options = ("--schema", "2012_R2", "--bare")

    def test_what_is_missing_is_told(self):
        answer = self.world.dwctl("check", "--json")
        self.assertEqual(answer.code, 2)
        self.assert_check("forest.tree", "failed", DRC, DRSC, "Enterprise Admin")
        self.assert_check("forest.service", "failed", "CN=Configuration")
        self.assert_check("directory.schema", "warning", "69", "msDS-IsCompliant", "2012 R2")
        self.assert_check("directory.controller", "passed")

    def test_each_failure_tells_the_way(self):
        for id in ("forest.tree", "forest.service"):
            self.assert_check(id, "failed", "Prepare the forest: dwctl prepare.", "dwctl prepare --script", "Enterprise Admin")
        text = self.expect(self.world.dwctl("check"), 2).out
        self.assertIn("Begin with Is the forest prepared for device registration? (forest.tree)", text)

    def test_what_cannot_be_told_yet_says_what_comes_first(self):
        answer = self.world.dwctl("check", "forest", "permissions", "writers", "--json").json
        open_ones = {check["id"]: "\n".join(check["advice"]) for check in answer["checks"] if check["result"] == "unknown"}
        self.assertIn("forest.container", open_ones)
        self.assertIn("permissions.create", open_ones)
        for id, advice in open_ones.items():
            with self.subTest(id):
                self.assertIn("First prepare the forest", advice)


class OnAnOldSchema(Checks):
    lab_options = ("--schema", "2008_R2")

    def test_the_classes_are_missing(self):
        self.assert_check("directory.schema", "failed", "47", "2008 R2", "msDS-DeviceContainer", "adprep")
        self.assert_check("forest.service", "failed")


if __name__ == "__main__":
    unittest.main()
