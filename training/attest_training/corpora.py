"""Which corpus trains and which tests, and the label inventories that follow."""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from attest_training import countries, events, name_corpora, names, propbank, text, treebank
from attest_training.sentence import Sentence


@dataclass(frozen=True)
class Inventories:
    """The labels of each head, in the order of the network's outputs."""

    upos: list[str]
    xpos: list[str]
    relations: list[str]

    def as_json(self) -> dict:
        """What labels.json holds."""
        return {
            "upos": self.upos,
            "xpos": self.xpos,
            "relations": self.relations,
            "names": names.LABELS,
            "predicates": propbank.KINDS,
            "roles": propbank.ROLES,
            "events": events.KINDS,
            "factualities": events.FACTUALITIES,
            "details": events.DETAILS,
            "eventRoles": events.ROLES,
            "sources": events.SOURCES,
            "shapes": text.SHAPES,
            "maxPiecesPerWord": text.MAX_PIECES_PER_WORD,
        }

    def sizes(self) -> dict[str, int]:
        """Number of labels of each head."""
        return {k: len(v) for k, v in self.as_json().items() if isinstance(v, list)}


def inventories(sentences: list[Sentence]) -> Inventories:
    """All labels that occur in training trees."""
    trees = [s for s in sentences if s.heads]
    return Inventories(
        *(sorted(Counter(t for s in trees for t in getattr(s, k))) for k in ("upos", "xpos", "relations"))
    )


def training(corpora: Path, own_names: Path) -> dict[str, list[Sentence]]:
    """The training sentences of each corpus."""
    known = countries.read(corpora)
    ner = corpora / "ner"
    return {
        "ewt": treebank.ewt(corpora, "train"),
        "gum": treebank.gum(corpora, known, news_test=False),
        "wikigold": name_corpora.wikigold(ner, known, test=False),
        "wnut17": [
            s
            for part in ("train", "dev")
            for s in name_corpora.conll(ner / f"wnut17-{part}.conll", "wnut17", known)
        ],
        "re3d": name_corpora.re3d(ner / "re3d", known, test=False),
        "own": name_corpora.own(sorted(own_names.glob("*.train.txt"))),
    }


def test_trees(corpora: Path) -> dict[str, list[Sentence]]:
    """The treebanks' test sets."""
    return {
        "ewt-test": treebank.ewt(corpora, "test"),
        "gum-news-test": treebank.gum(corpora, countries.read(corpora), news_test=True),
        "pud-news": treebank.pud(corpora, "news"),
        "pud-wiki": treebank.pud(corpora, "wiki"),
    }


def test_names(corpora: Path, own_names: Path) -> dict[str, list[Sentence]]:
    """The names corpora's held-out parts."""
    known = countries.read(corpora)
    ner = corpora / "ner"
    return {
        "own-test": name_corpora.own(sorted(own_names.glob("*.test.txt"))),
        "re3d-held-out": name_corpora.re3d(ner / "re3d", known, test=True),
        "wikigold-held-out": name_corpora.wikigold(ner, known, test=True),
        "wnut17-test": name_corpora.conll(ner / "wnut17-test.conll", "wnut17", known),
    }
