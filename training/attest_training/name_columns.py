"""Writes the names corpora for the Java evaluation: `python -m attest_training.name_columns CORPORA FOLDER`.

One CoNLL file each: word, tab, B- or I- with PER, ORG or LOC, "O", or "?" where the corpus leaves open what stands
there. What is held out, and which of re3d's mentions are names, is thereby decided in one place. Standard library only.
"""

import sys
from pathlib import Path

from attest_training import countries, name_corpora, names

OPEN = "?"
_KINDS = {
    "PERSON": "PER",
    "ORGANIZATION": "ORG",
    "MEDIA": "ORG",
    "COUNTRY": "LOC",
    "PLACE": "LOC",
    "LOCATION": "LOC",
    "FACILITY": "LOC",
}
_NEWSWIRE = {"per": "PER", "org": "ORG", "geo": "LOC"}
_NEWSWIRE_OPEN = "gpe"  # countries and peoples under one label

Columns = list[tuple[list[str], list[str]]]  # words and labels of each sentence


def main() -> None:
    """Writes four files."""
    corpora, folder = (Path(a) for a in sys.argv[1:])
    known = countries.read(corpora)
    ner = corpora / "ner"
    sets = {
        "wikigold-train": name_corpora.wikigold(ner, known, test=False),
        "wikigold": name_corpora.wikigold(ner, known, test=True),
        "re3d": name_corpora.re3d(ner / "re3d", known, test=True),
    }
    columns = {key: [(s.words, [plain(x) for x in s.names]) for s in found] for key, found in sets.items()}
    columns["newswire"] = newswire(ner / "newswire.conll")
    folder.mkdir(parents=True, exist_ok=True)
    for key, sentences in columns.items():
        write(folder / f"{key}.conll", sentences)


def write(path: Path, sentences: Columns) -> None:
    """Writes sentences, a blank line between them."""
    blocks = ["\n".join(f"{w}\t{x}" for w, x in zip(*s, strict=True)) for s in sentences]
    path.write_text("\n\n".join(blocks) + "\n", encoding="utf-8")


def newswire(path: Path) -> Columns:
    """The newswire sentences that are tested on; its `gpe` stays open."""
    out = []
    for words, spans in name_corpora.newswire(path)[: name_corpora.NEWSWIRE_SENTENCES]:
        labels = ["O"] * len(words)
        for start, end, kind in spans:
            if kind in _NEWSWIRE:
                labels[start:end] = [f"B-{_NEWSWIRE[kind]}"] + [f"I-{_NEWSWIRE[kind]}"] * (end - start - 1)
            elif kind == _NEWSWIRE_OPEN:
                labels[start:end] = [OPEN] * (end - start)
        out.append((words, labels))
    return out


def plain(possible: frozenset[str]) -> str:
    """The one label of a word whose possible labels are known."""
    if possible == names.ANY:
        return OPEN
    found = {label[:2] + _KINDS[label[2:]] for label in possible if label[2:] in _KINDS}
    return found.pop() if "O" not in possible and len(found) == 1 else "O"


if __name__ == "__main__":
    main()
