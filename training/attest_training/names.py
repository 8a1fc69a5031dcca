"""Name types, BIO labels and what each corpus says about them.

Corpora annotate different types. A word's annotation is therefore the *set* of labels that are possible there, and
training maximises the probability of the whole set: a type that a corpus doesn't annotate is never learnt as "O".
"""

TYPES = (
    "PERSON ORGANIZATION COUNTRY PLACE LOCATION FACILITY WEAPON VESSEL MEDIA NATIONALITY DATE QUANTITY"
).split()
LABELS = ["O"] + [f"{p}-{t}" for t in TYPES for p in "BI"]
ANY = frozenset(LABELS)

Span = tuple[int, int, frozenset[str]]  # first word, word after the last (from 0), possible types


def labels(
    words: int, spans: list[Span], elsewhere: frozenset[str], optional: frozenset[int] = frozenset()
) -> list[frozenset[str]]:
    """Label sets of a sentence: `spans` are names, `elsewhere` the types that may stand outside them.

    A span whose types include "O" may be no name at all; `optional` words may carry anything.
    """
    outside = frozenset(["O"]) | {f"{p}-{t}" for t in elsewhere for p in "BI"}
    out = [ANY if i in optional else outside for i in range(words)]
    for start, end, types in spans:
        for i in range(start, end):
            prefix = "B" if i == start else "I"
            out[i] = frozenset("O" if t == "O" else f"{prefix}-{t}" for t in types)
    return out


def decode(tags: list[str]) -> list[tuple[int, int, str]]:
    """(first word, word after the last, type) of a BIO sequence; an I- that continues nothing begins a name."""
    out, start, kind = [], -1, ""
    for i, tag in enumerate([*tags, "O"]):
        prefix, _, tag_kind = tag.partition("-")
        if start >= 0 and (prefix != "I" or tag_kind != kind):
            out.append((start, i, kind))
            start = -1
        if prefix in ("B", "I") and start < 0:
            start, kind = i, tag_kind
    return out
