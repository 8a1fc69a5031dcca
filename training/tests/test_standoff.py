"""Tests of events annotated apart from their sentences."""

import tempfile
import unittest
from pathlib import Path

from attest_training import standoff
from attest_training.sentence import Sentence

WORDS = "Ghana 's navy bought two patrol boats from Spain .".split()
HEADS = [3, 1, 4, 0, 7, 7, 4, 9, 4, 4]
MARKED = "{recipient Ghana 's navy} {T.ordered bought} {item two patrol boats} {supplier from Spain} ."


class StandoffTest(unittest.TestCase):
    def read(self, text):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "x.train.tsv"
            path.write_text(text, encoding="utf-8")
            return standoff.read([path], {"a-1": Sentence("a-1", WORDS), "a-2": Sentence("a-2", ["Hello", "."])})

    def test_labels_stand_on_heads(self):
        self.assertEqual(standoff.line("a-1", MARKED, HEADS), "a-1\t3:recipient 4:T.ordered 7:item 9:supplier")

    def test_what_is_written_is_read(self):
        marked, without = self.read(standoff.line("a-1", MARKED, HEADS) + "\n" + standoff.line("a-2", "-", []) + "\n")
        (event,) = marked.events
        self.assertEqual((event.word, event.kind, event.detail), (4, "WeaponsTransfer", "ordered"))
        self.assertEqual(event.roles, {3: "recipient", 7: "item", 9: "supplier"})
        self.assertEqual((marked.words, without.events), (WORDS, []))

    def test_unknown_sentences_and_labels_are_named(self):
        with self.assertRaisesRegex(ValueError, "tsv:1: no corpus has the sentence b-1"):
            self.read("b-1\t-\n")
        with self.assertRaisesRegex(ValueError, "tsv:1: not WORD:LABELS: T"):
            self.read("a-1\tT\n")


if __name__ == "__main__":
    unittest.main()
