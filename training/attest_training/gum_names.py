"""Names from GUM's entity annotation.

GUM marks every mention ("the country's military", "they"), nested. A name is the run of proper nouns around the
head of a mention, so titles before a person's name, appositions and descriptions stay outside.
"""

import re

from attest_training import names
from attest_training.countries import is_demonym, place_types

_PART = re.compile(r"\([^()]*\)?|[^()]+\)")
_NEVER_MARKED = frozenset(["WEAPON", "VESSEL", "QUANTITY", "NATIONALITY"])
_TIME_WORD = re.compile(
    r"\d|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?$|day$|^today$|^yesterday$|^tomorrow$|century$", re.I
)


def mentions(rows: list[list[str]], open_spans: dict[str, list[int]]) -> list[tuple[int, int, str]]:
    """(first word, word after the last, GUM type) of the mentions that begin and end in a sentence."""
    open_spans.clear()  # mentions don't cross sentences
    types: dict[tuple[str, int], str] = {}
    out = []
    for i, row in enumerate(rows):
        match = re.search(r"(?:^|\|)Entity=([^|]*)", row[9])
        for part in _PART.findall(match.group(1)) if match else ():
            fields = part.strip("()").split("-")
            if part.startswith("("):
                open_spans.setdefault(fields[0], []).append(i)
                types[fields[0], i] = fields[1]
            if part.endswith(")") and open_spans.get(fields[0]):
                start = open_spans[fields[0]].pop()
                out.append((start, i + 1, types[fields[0], start]))
    return out


def _proper_run(rows: list[list[str]], start: int, end: int) -> tuple[int, int] | None:
    """The proper nouns around the mention's head that belong to one name, or None."""
    heads = [int(r[6]) - 1 for r in rows]
    head = next((i for i in range(start, end) if not start <= heads[i] < end), start)
    if rows[head][3] != "PROPN":
        return None
    joined = ("flat", "compound", "goeswith")
    part = {head}
    for i in range(start, end):
        if heads[i] == head and (rows[i][7].startswith(joined) or rows[i][7] == "amod" and rows[i][4] == "NNP"):
            part.add(i)
    first = last = head
    while first - 1 in part:
        first -= 1
    while last + 1 in part or (last + 2 in part and rows[last + 1][1] in ("-", ".", "'")):
        last += 1
    return first, last + 1


def _types(kind: str, name: str, countries: frozenset[str]) -> frozenset[str]:
    if name.removeprefix("the ") in countries:
        return frozenset(["COUNTRY"])
    if kind == "person":
        return frozenset(["PERSON", "NATIONALITY"] if is_demonym(name) else ["PERSON"])
    if kind == "organization":
        return frozenset(["ORGANIZATION", "MEDIA"])
    if kind == "place":
        return place_types(name, countries)
    return frozenset(["O", "MEDIA", "WEAPON", "VESSEL", "FACILITY", "ORGANIZATION"])


def labels(
    rows: list[list[str]], open_spans: dict[str, list[int]], countries: frozenset[str]
) -> list[frozenset[str]]:
    """Label sets of a GUM sentence."""
    spans: dict[tuple[int, int], frozenset[str]] = {}
    dates = []
    optional = {i for i, row in enumerate(rows) if row[3] == "PROPN"}
    for start, end, kind in mentions(rows, open_spans):
        if kind == "time":
            if any(_TIME_WORD.search(rows[i][1]) for i in range(start, end)):
                dates.append((start, end))
            else:
                optional.update(range(start, end))
            continue
        run = _proper_run(rows, start, end)
        if run:
            name = " ".join(rows[i][1] for i in range(*run))
            spans[run] = _types(kind, name, countries)
        elif kind in ("organization", "place", "object"):
            optional.update(i for i in range(start, end) if rows[i][3] == "PROPN")
    chosen = [(s, e, t) for (s, e), t in spans.items() if not _inside(s, e, spans)]
    for start, end in dates:
        if end - start > 5:
            optional.update(range(start, end))
        elif not any(s <= start and end <= e and (s, e) != (start, end) for s, e in dates):
            chosen.append((start, end, frozenset(["DATE"])))
    for i, row in enumerate(rows):
        if is_demonym(row[1]) and row[3] == "ADJ":
            chosen.append((i, i + 1, frozenset(["NATIONALITY"])))
    covered = {i for s, e, _ in chosen for i in range(s, e)}
    return names.labels(len(rows), chosen, _NEVER_MARKED, frozenset(optional - covered))


def _inside(start: int, end: int, spans: dict[tuple[int, int], frozenset[str]]) -> bool:
    return any(s <= start and end <= e and (s, e) != (start, end) for s, e in spans)
