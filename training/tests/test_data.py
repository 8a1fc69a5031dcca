"""Readers, label sets, trees."""

import itertools
import tempfile
import unittest
from pathlib import Path

import numpy as np
import torch
from attest_training import gum_names, name_columns, name_corpora, names, propbank, re3d_names, scores, tree, viterbi, words
from attest_training.batches import without_stop
from attest_training.losses import partial
from attest_training.sentence import Sentence


def text_of(text: str, spans: list[tuple[int, int]]) -> list[str]:
    return [text[s:e] for s, e in spans]


class WordsTest(unittest.TestCase):
    def test_words(self):
        text = "Gen. Kim's U.S.-led force didn't fire 1,200 shells."
        expected = "Gen. Kim 's U.S. - led force did n't fire 1,200 shells ."
        self.assertEqual(text_of(text, words.word_spans(text)), expected.split())

    def test_sentences(self):
        text = "It left on Jan. 5 with Gen. Kim. Nobody knew.\nNext"
        found = text_of(text, words.sentence_spans(text))
        self.assertEqual(found, ["It left on Jan. 5 with Gen. Kim.", "Nobody knew.", "Next"])


class NamesTest(unittest.TestCase):
    def test_own_format(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "a.train.txt"
            path.write_text("# comment\n[Anna Vale|PERSON] left [Orland|COUNTRY]'s port.\n", encoding="utf-8")
            (sentence,) = name_corpora.own([path])
            self.assertEqual(sentence.words, "Anna Vale left Orland 's port .".split())
            labels = ["".join(x) for x in sentence.names]
            self.assertEqual(labels, ["B-PERSON", "I-PERSON", "O", "B-COUNTRY", "O", "O", "O"])
            path.write_text("[Anna|HUMAN] left\n", encoding="utf-8")
            with self.assertRaisesRegex(ValueError, "a.train.txt:1: unknown name type HUMAN"):
                name_corpora.own([path])

    def test_decode(self):
        tags = ["B-DATE", "I-DATE", "O", "I-MEDIA", "I-DATE", "B-DATE"]
        self.assertEqual(names.decode(tags), [(0, 2, "DATE"), (3, 4, "MEDIA"), (4, 5, "DATE"), (5, 6, "DATE")])

    def test_best_is_well_formed(self):
        scores_ = np.zeros((3, len(names.LABELS)))
        scores_[0, names.LABELS.index("B-PLACE")] = 4
        scores_[1, names.LABELS.index("I-MEDIA")] = 4
        scores_[1, names.LABELS.index("I-PLACE")] = 3
        scores_[2, names.LABELS.index("O")] = 2
        self.assertEqual(viterbi.best(scores_), ["B-PLACE", "I-PLACE", "O"])

    def test_columns(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "newswire.conll"
            path.write_text("Ada\tB-per\nVale\tI-per\nleft\tO\nOrland\tB-gpe\n", encoding="utf-8")
            sentences = name_columns.newswire(path)
            self.assertEqual(sentences, [(["Ada", "Vale", "left", "Orland"], ["B-PER", "I-PER", "O", "?"])])
            name_columns.write(path, sentences)
            self.assertEqual(path.read_text(encoding="utf-8"), "Ada\tB-PER\nVale\tI-PER\nleft\tO\nOrland\t?\n")
        labels = [name_columns.plain(x) for x in (frozenset(["O", "B-DATE"]), frozenset(["B-MEDIA", "B-ORGANIZATION"]))]
        self.assertEqual(labels, ["O", "B-ORG"])

    def test_partial_loss(self):
        scores_ = torch.tensor([[[0.0, 0.0, 0.0, 0.0]]])
        half = torch.tensor([[[True, True, False, False]]])
        self.assertAlmostEqual(partial(scores_, half).item(), float(np.log(2)), places=5)
        self.assertEqual(partial(scores_, torch.ones_like(half)).item(), 0.0)

    def test_re3d_names(self):
        sentence = "Foreign Secretary Ada Stone said the Council met in Narva".split()
        offsets = [(i * 10, i * 10 + 9) for i in range(len(sentence))]
        mention = {"begin": 0, "end": 39, "type": "Person", "confidence": 1}
        labels = re3d_names.narrow(sentence, offsets, [mention], frozenset())
        self.assertEqual(labels[2], frozenset(["B-PERSON"]))
        self.assertEqual(labels[3], frozenset(["I-PERSON"]))
        self.assertIn("O", labels[0])

    def test_gum_person_without_title(self):
        rows = [
            ["1", "President", "_", "PROPN", "NNP", "_", "2", "nmod:desc", "_", "Entity=(1-person-new"],
            ["2", "Ada", "_", "PROPN", "NNP", "_", "4", "nsubj", "_", "_"],
            ["3", "Stone", "_", "PROPN", "NNP", "_", "2", "flat", "_", "Entity=1)"],
            ["4", "left", "_", "VERB", "VBD", "_", "0", "root", "_", "_"],
        ]
        labels = gum_names.labels(rows, {}, frozenset())
        self.assertEqual(labels[1:3], [frozenset(["B-PERSON"]), frozenset(["I-PERSON"])])
        self.assertNotIn("B-PERSON", labels[3])

    def test_scores_leave_open_names_out(self):
        gold = Sentence("a", ["Ada", "x", "y"], names=[frozenset(["B-PERSON"]), names.ANY, frozenset(["O"])])
        reading = type("R", (), {"names": ["B-PERSON", "B-MEDIA", "B-DATE"]})
        found = scores.name_scores([gold], [reading])
        self.assertEqual(found["all"], {"P": 50.0, "R": 100.0, "F1": 66.67, "gold": 1})


class TreesTest(unittest.TestCase):
    def test_spans_and_heads(self):
        column = ["(ARG0*", "*)", "(V*)", "(ARG1*)", "*"]
        self.assertEqual(propbank.spans(column), [("ARG0", 1, 2), ("V", 3, 3), ("ARG1", 4, 4)])
        self.assertEqual(propbank.span_head([2, 3, 0, 3, 3], 1, 2), 2)

    def test_without_stop(self):
        s = Sentence("a", ["Guns", "fall", "silent", "."], heads=[2, 0, 2, 2])
        self.assertEqual(without_stop(s).heads, [2, 0, 2])
        self.assertIsNone(without_stop(Sentence("a", ["Guns", "fall"])))

    def test_best_tree_by_trying_all(self):
        rng = np.random.default_rng(5)
        for n in (1, 2, 3, 4, 5):
            for _ in range(12):
                arcs = rng.normal(size=(n + 1, n + 1))
                total = sum(arcs[i, h] for i, h in enumerate(tree.decode(arcs), 1))
                best = max(self._all_trees(arcs, n))
                self.assertAlmostEqual(total, best, places=6)

    def _all_trees(self, arcs, n):
        for heads in itertools.product(range(n + 1), repeat=n):
            if heads.count(0) == 1 and all(self._reaches_root(heads, i) for i in range(1, n + 1)):
                yield sum(arcs[i, h] for i, h in enumerate(heads, 1))

    def _reaches_root(self, heads, i):
        for _ in range(len(heads) + 1):
            if i == 0:
                return True
            i = heads[i - 1]
        return False


if __name__ == "__main__":
    unittest.main()
