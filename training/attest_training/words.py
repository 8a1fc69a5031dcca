"""Sentences and words of raw training text, cut as the treebanks cut them. Only used to read corpora."""

import re

_WORD = re.compile(
    r"""(?:[A-Za-z]\.){2,}            # U.S.
    |(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Sgt|Capt|Adm|Sen|Rep|Gov|Jr|Sr|St|No|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)\.
    |\d+(?:[.,:]\d+)*                  # 1,200 and 10:30
    |[^\W\d_]+(?=n['’]t\b)|n['’]t\b    # do n't
    |['’](?:s|re|ve|ll|d|m|S)\b        # 's
    |\w+
    |\.{2,}|-{2,}
    |\S""",
    re.X,
)
_SENTENCE_END = re.compile(r"(?<=[.!?])[\"”’']?\s+(?=[\"“‘A-Z0-9])|\n+")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Sgt|Capt|Adm|Sen|Rep|Gov|St|No|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|Spc)\.|\b[A-Z]\.)$"
)


def word_spans(text: str, cuts: set[int] = frozenset()) -> list[tuple[int, int]]:
    """Offsets of the words of a text; a word that crosses one of `cuts` is divided there."""
    out = []
    for match in _WORD.finditer(text):
        edges = [match.start(), *sorted(c for c in cuts if match.start() < c < match.end()), match.end()]
        out += list(zip(edges, edges[1:], strict=False))
    return out


def sentence_spans(text: str) -> list[tuple[int, int]]:
    """Offsets of the sentences of a text."""
    out, start = [], 0
    for match in _SENTENCE_END.finditer(text):
        if "\n" not in match.group() and _ABBREVIATION.search(text[start : match.start()]):
            continue
        if text[start : match.start()].strip():
            out.append((start, match.start()))
        start = match.end()
    if text[start:].strip():
        out.append((start, len(text)))
    return out
