"""Pieces and shapes, as README.md defines them."""

import unittest

from attest_training import text
from attest_training.text import Vocabulary

VOCABULARY = Vocabulary(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "sha", "##hed", "-", "'", "s", "a", "##b", "z"])


class TextTest(unittest.TestCase):
    def test_normalises(self):
        self.assertEqual(text.normalise("Łódź’s"), "łodz's")
        self.assertEqual(text.normalise("“Né\u00ado”…"), '"neo"...')

    def test_cuts_at_punctuation(self):
        self.assertEqual(text.chunks("a-b's $5"), ["a", "-", "b", "'", "s", "$", "5"])

    def test_shapes(self):
        words = ["“", "The", "U.S.", "'s", "KN-23", "A", "McKay", "122", "Seoul"]
        self.assertEqual(text.shapes(words), [6, 8, 2, 0, 7, 3, 4, 5, 1])

    def test_number_ends_the_opening(self):
        self.assertEqual(text.shapes(["9", "Seoul"]), [5, 1])

    def test_pieces(self):
        ids, shapes, first = VOCABULARY.encode(["Shahed", "'s", "q"], [1, 0, 0])
        self.assertEqual(ids, [2, 4, 5, 7, 8, 1, 3])
        self.assertEqual(shapes, [9, 1, 1, 0, 0, 0, 9])
        self.assertEqual(first, [0, 1, 3, 5])

    def test_long_words(self):
        self.assertEqual(len(VOCABULARY.word("-" * 30)), text.MAX_PIECES_PER_WORD)
        self.assertEqual(VOCABULARY.word("a" + "b" * 120), (VOCABULARY.unknown,))
        self.assertEqual(VOCABULARY.word("\u200b"), (VOCABULARY.unknown,))


if __name__ == "__main__":
    unittest.main()
