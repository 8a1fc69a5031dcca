"""Name types, BIO labels and what each corpus says about them.

Corpora annotate different types. A word's annotation is therefore the *set* of labels that are possible there, and
training maximises the probability of the whole set: a type that a corpus doesn't annotate is never learnt as "O".
"""

import numpy as np

TYPES = (
    "PERSON ORGANIZATION COUNTRY PLACE LOCATION FACILITY WEAPON VESSEL MEDIA NATIONALITY DATE QUANTITY"
).split()
LABELS = ["O"] + [f"{p}-{t}" for t in TYPES for p in "BI"]
ANY = frozenset(LABELS)

_FORBIDDEN = np.array([[b[0] == "I" and a[2:] != b[2:] for b in LABELS] for a in LABELS])
_NO_BEGINNING = np.array([label[0] == "I" for label in LABELS])

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


def best(scores: np.ndarray) -> list[str]:
    """The most probable well-formed labels of words, scores [N,K] (Viterbi): I-X only after B-X or I-X.

    The score of a sequence is the sum of its words' log-probabilities; of equals, the first label wins.
    """
    shifted = scores.astype(np.float64) - scores.max(-1, keepdims=True)
    log = shifted - np.log(np.exp(shifted).sum(-1, keepdims=True))
    total = np.where(_NO_BEGINNING, -np.inf, log[0])
    back = []
    for word in log[1:]:
        paths = np.where(_FORBIDDEN, -np.inf, total[:, None])
        back.append(paths.argmax(0))
        total = paths.max(0) + word
    path = [int(total.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return [LABELS[i] for i in reversed(path)]


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
