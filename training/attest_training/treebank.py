"""Universal Dependencies treebanks: EWT, GUM, PUD."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from attest_training import gum_names, propbank
from attest_training.sentence import Sentence

GUM_GENRES = ("academic", "bio", "court", "interview", "news", "voyage")


def blocks(path: Path) -> Iterator[tuple[str, list[list[str]]]]:
    """(sentence id, rows of columns) for each sentence; multi-word tokens and empty nodes left out."""
    sentence_id, rows = "", []
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# sent_id"):
                sentence_id = line.split("=", 1)[1].strip()
            elif not line and rows:
                yield sentence_id, rows
                rows = []
            elif line and not line.startswith("#"):
                columns = line.split("\t")
                if columns[0].isdigit():
                    rows.append(columns)
    if rows:
        yield sentence_id, rows


def read(path: Path) -> list[Sentence]:
    """Sentences of a CoNLL-U file with tags and trees."""
    return [_sentence(sentence_id, rows) for sentence_id, rows in blocks(path)]


def _sentence(sentence_id: str, rows: list[list[str]]) -> Sentence:
    return Sentence(
        id=sentence_id,
        words=[r[1] for r in rows],
        upos=[r[3] for r in rows],
        xpos=[r[4] for r in rows],
        heads=[int(r[6]) for r in rows],
        relations=[r[7] for r in rows],
    )


def ewt(corpora: Path, part: str) -> list[Sentence]:
    """EWT's train, dev or test part, with PropBank predicates where they are aligned."""
    roles = propbank.read(corpora / "propbank" / f"ewt-{part}.conll")
    sentences = []
    for sentence in read(corpora / "ewt" / f"{part}.conllu"):
        words, predicates = roles.get(sentence.id, (None, None))
        aligned = words == sentence.words
        sentences.append(replace(sentence, predicates=predicates) if aligned else sentence)
    return sentences


def gum_splits(corpora: Path) -> dict[str, str]:
    """Document name -> train, dev, test."""
    out, part = {}, ""
    for line in (corpora / "gum" / "splits.md").read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            part = line[3:].strip()
        elif match := re.match(r"\s+\* (\S+)", line):
            out[match.group(1)] = part
    return out


def gum(corpora: Path, countries: frozenset[str], news_test: bool) -> list[Sentence]:
    """GUM's news test documents, or all other documents of the six genres."""
    splits = gum_splits(corpora)
    out = []
    for path in sorted((corpora / "gum").glob("GUM_*.conllu")):
        genre = path.stem.split("_")[1]
        if genre not in GUM_GENRES:
            continue
        if (genre == "news" and splits.get(path.stem) == "test") != news_test:
            continue
        open_spans: dict[str, list[int]] = {}
        for sentence_id, rows in blocks(path):
            names = gum_names.labels(rows, open_spans, countries)
            out.append(replace(_sentence(sentence_id, rows), names=names))
    return out


def pud(corpora: Path, part: str) -> list[Sentence]:
    """PUD's news (ids n*) or Wikipedia (ids w*) half: test data only."""
    return [s for s in read(corpora / "pud" / "test.conllu") if s.id.startswith(part[0])]
