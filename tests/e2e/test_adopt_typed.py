# SPDX-License-Identifier: Apache-2.0
"""An orphan is adopted by who types its device id at a terminal, and by nobody else."""
import unittest

from case import EndToEnd

QUESTION = "Type its device id to adopt it: "
END_OF_INPUT = b"\x04"  # Ctrl+D on an empty line


class AdoptTyped(EndToEnd):
    devices = 10

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.world.lab_tool("seed", "foreign", "3")

    def setUp(self):
        self.listed = self.orphans()
        self.assertTrue(self.listed)
        self.one = sorted(self.listed)[0]
        self.before = self.usns()

    def orphans(self):
        return {orphan["deviceId"] for orphan in self.world.dwctl("adopt", "--json").json["orphans"]}

    def asked(self, typed):
        answer = self.world.dwctl_on_terminal("adopt", "--orphan", self.one, question=QUESTION, typed=typed)
        self.assertIn("404", answer.out)  # what it is stands above the question
        self.assertIn(QUESTION, answer.out)
        return answer

    def assert_nothing_written(self):
        self.assertEqual(self.orphans(), self.listed)
        self.assertEqual(self.usns(), self.before)

    def test_its_id_adopts_it(self):
        self.expect(self.asked(self.one.encode() + b"\n"), 0)
        self.assertEqual(self.orphans(), self.listed - {self.one})
        self.assertEqual(self.usns(), self.before)  # a record, no value

    def test_another_word_writes_nothing(self):
        for word in (b"yes", b"y", b"", self.one[:-1].encode(), sorted(self.listed)[-1].encode()):
            with self.subTest(word):
                answer = self.expect(self.asked(word + b"\n"), 7)
                self.assertIn("Nothing was written.", answer.out)
                self.assert_nothing_written()

    def test_the_end_of_input_writes_nothing(self):
        answer = self.expect(self.asked(END_OF_INPUT), 7)
        self.assertIn("Nothing was written.", answer.out)
        self.assert_nothing_written()


if __name__ == "__main__":
    unittest.main()
