"""Sentences with annotated events, as data/events/GUIDELINES.md describes them."""

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from attest_training.reader import OnnxReader
from attest_training.sentence import Event, Sentence
from attest_training.words import word_spans

KINDS = ["_", "WeaponsTransfer", "Meeting", "Visit", "WeaponUse", "Sanction"]
FACTUALITIES = ["asserted", "denied", "planned", "possible", "hypothetical"]
DETAILS = ["delivered", "ordered", "offered", "sought", "stopped", "in-person", "call", "unsaid"]
ROLES = (
    "_ supplier recipient item amount participant visitor destination host attacker target sender place time"
).split()
SOURCES = "_ asserts denies condemns doubts requests medium".split()

_LETTERS = {"T": "WeaponsTransfer", "M": "Meeting", "V": "Visit", "U": "WeaponUse", "S": "Sanction"}
_DEFAULTS = {"T": "delivered", "M": "in-person"}
MARK = re.compile(r"\{([^\s{}]+) ([^{}]+)\}")
_LABEL = re.compile(r"([A-Za-z]+)(\d*)((?:\.[a-z]+)*)")


def read(paths: list[Path], reader: OnnxReader) -> list[Sentence]:
    """The annotated sentences, a line each; `reader` says which word heads a marked phrase."""
    out = []
    for path in paths:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if line.strip() and not line.startswith("#"):
                out.append(sentence(f"{path.name}:{number}", line.strip(), reader))
    return out


def sentence(place: str, line: str, reader: OnnxReader) -> Sentence:
    """One annotated sentence."""
    text, spans, end = "", [], 0
    for match in MARK.finditer(line):
        text += line[end : match.start()]
        spans.append((len(text), len(text) + len(match.group(2)), match.group(1)))
        text += match.group(2)
        end = match.end()
    text += line[end:]
    if "{" in text or "}" in text:
        raise ValueError(f"{place}: a mark is not closed as {{label words}}: {text}")
    offsets = word_spans(text, {c for start, stop, _ in spans for c in (start, stop)})
    plain = Sentence(place, [text[s:e] for s, e in offsets])
    heads = reader.read(plain.words).heads
    marked = []
    for start, stop, names in spans:
        inside = [i for i, (s, e) in enumerate(offsets, 1) if s < stop and e > start]
        marked.append((head(inside, heads), labels(names)))
    return replace(plain, events=of_marks(place, marked))


def labels(names: str) -> list[tuple[str, str, str]]:
    """(name, number, attributes) of each of the labels that stand before a mark's words, with commas between."""
    return [_LABEL.fullmatch(n).groups() for n in names.split(",")]


def head(inside: Sequence[int], heads: list[int]) -> int:
    """Which of the words `inside` a phrase hangs on a word outside; the last of several."""
    tops = [i for i in inside if heads[i - 1] not in inside]
    return tops[0] if len(tops) == 1 else inside[-1]


def of_marks(place: str, marked: list[tuple[int, list[tuple[str, str, str]]]]) -> list[Event]:
    """The events that labelled words tell of; `place` is named in complaints."""
    triggers, roles, sources = {}, {}, {}
    for word, labels in marked:
        for name, number, attributes in labels:
            if name in _LETTERS:
                triggers[number] = (word, name, [a for a in attributes.split(".") if a])
            elif name in SOURCES:
                sources.setdefault(number, {}).setdefault(word, name)
            elif name in ROLES:
                # what is hit, or visited, is a place, too: the other role says more
                known = roles.setdefault(number, {})
                if word not in known or known[word] == "place":
                    known[word] = name
            else:
                raise ValueError(f"{place}: unknown label {name}")
    return [
        Event(word, _LETTERS[letter], *_attributes(letter, attributes), roles.get(number, {}), sources.get(number, {}))
        for number, (word, letter, attributes) in triggers.items()
    ]


def _attributes(letter: str, given: list[str]) -> tuple[str, str | None]:
    """(factuality, detail)."""
    factuality = next((a for a in given if a in FACTUALITIES), "asserted")
    return factuality, next((a for a in given if a in DETAILS), _DEFAULTS.get(letter))
