"""Corpora with names only: the project's own, re3d, wikigold, WNUT-17 and (test only) newswire."""

import json
import re
from collections import defaultdict
from pathlib import Path

from attest_training import names
from attest_training.countries import is_demonym, place_types
from attest_training.sentence import Sentence
from attest_training.words import sentence_spans, word_spans

_UNMARKED = {
    "wikigold": frozenset("DATE QUANTITY WEAPON VESSEL FACILITY MEDIA".split()),
    "wnut17": frozenset("DATE QUANTITY WEAPON VESSEL NATIONALITY MEDIA FACILITY".split()),
}
_MARK = re.compile(r"\[([^\[\]|]+)\|([A-Z]+)\]")


def own(paths: list[Path]) -> list[Sentence]:
    """The project's own corpus: `[Name|TYPE] words`, a sentence a line, # for comments."""
    out = []
    for path in paths:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if line.strip() and not line.startswith("#"):
                out.append(_own_sentence(f"{path.name}:{number}", line.strip()))
    return out


def _own_sentence(place: str, line: str) -> Sentence:
    text, spans, end = "", [], 0
    for match in _MARK.finditer(line):
        if match.group(2) not in names.TYPES:
            raise ValueError(f"{place}: unknown name type {match.group(2)}; known: {', '.join(names.TYPES)}")
        text += line[end : match.start()]
        spans.append((len(text), len(text) + len(match.group(1)), match.group(2)))
        text += match.group(1)
        end = match.end()
    text += line[end:]
    if "[" in text or "|" in text:
        raise ValueError(f"{place}: a mark is not closed as [Name|TYPE]: {text}")
    cuts = {c for start, stop, _ in spans for c in (start, stop)}
    offsets = word_spans(text, cuts)
    found = [(*_cover(offsets, s, e), frozenset([t])) for s, e, t in spans]
    return Sentence(place, [text[s:e] for s, e in offsets], names=names.labels(len(offsets), found, frozenset()))


def _cover(offsets: list[tuple[int, int]], start: int, end: int) -> tuple[int, int]:
    inside = [i for i, (s, e) in enumerate(offsets) if s < end and e > start]
    return (inside[0], inside[-1] + 1) if inside else (0, 0)


def read_columns(path: Path) -> list[tuple[list[str], list[str]]]:
    """(words, last column) of each sentence of a CoNLL file."""
    out = []
    for block in re.split(r"\n\s*\n", path.read_text(encoding="utf-8")):
        rows = [re.split(r"[\t ]+", line.strip()) for line in block.split("\n") if line.strip()]
        rows = [r for r in rows if len(r) > 1 and r[0] != "-DOCSTART-"]
        if rows:
            out.append(([r[0] for r in rows], [r[-1] for r in rows]))
    return out


WIKIGOLD_TRAINING_SHARE = 0.8
NEWSWIRE_SENTENCES = 3000  # the first of the file are tested on


def _types(kind: str, name: str, countries: frozenset[str]) -> frozenset[str]:
    kind = kind.upper()
    if kind in ("PER", "PERSON"):
        return frozenset(["PERSON"])
    if kind in ("ORG", "CORPORATION", "GROUP"):
        return frozenset(["ORGANIZATION", "MEDIA"])
    if kind in ("LOC", "LOCATION"):
        return place_types(name, countries)
    if is_demonym(name):
        return frozenset(["NATIONALITY"])
    return frozenset(["O", "MEDIA", "WEAPON", "VESSEL", "NATIONALITY", "FACILITY", "DATE"])


def conll(path: Path, corpus: str, countries: frozenset[str]) -> list[Sentence]:
    """wikigold (PER LOC ORG MISC) or WNUT-17 (person location corporation group creative-work product)."""
    out = []
    for number, (words, tags) in enumerate(read_columns(path)):
        spans = [
            (start, end, _types(kind, " ".join(words[start:end]), countries))
            for start, end, kind in names.decode(tags)
        ]
        out.append(Sentence(f"{corpus}-{number}", words, names=names.labels(len(words), spans, _UNMARKED[corpus])))
    return out


def wikigold(folder: Path, countries: frozenset[str], test: bool) -> list[Sentence]:
    """wikigold's sentences; the last fifth is held out for testing."""
    sentences = conll(folder / "wikigold.conll", "wikigold", countries)
    cut = int(len(sentences) * WIKIGOLD_TRAINING_SHARE)
    return sentences[cut:] if test else sentences[:cut]


def newswire(path: Path) -> list[tuple[list[str], list[tuple[int, int, str]]]]:
    """(words, (first, end, type)) of the newswire test set, with its own types (per org geo gpe tim)."""
    return [(words, names.decode(tags)) for words, tags in read_columns(path)]


def re3d(folder: Path, countries: frozenset[str], test: bool) -> list[Sentence]:
    """re3d's sentences; every fourth document (by id) is held out for testing."""
    from attest_training.re3d_names import narrow

    out = []
    for part in sorted(p for p in folder.iterdir() if p.is_dir()):
        entities = defaultdict(list)
        for entity in _json_lines(part / "entities.json"):
            entities[entity["documentId"]].append(entity)
        documents = sorted(_json_lines(part / "documents.json"), key=lambda d: d["_id"])
        for number, document in enumerate(documents):
            if (number % 4 == 3) != test:
                continue
            text = document["text"]
            for start, end in sentence_spans(text):
                offsets = [(s + start, e + start) for s, e in word_spans(text[start:end])]
                words = [text[s:e] for s, e in offsets]
                labels = narrow(words, offsets, entities[document["_id"]], countries)
                out.append(Sentence(f"re3d-{document['_id']}-{start}", words, names=labels))
    return out


def _json_lines(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8-sig").splitlines() if line.strip()]


