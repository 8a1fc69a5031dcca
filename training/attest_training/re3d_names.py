"""re3d's mentions narrowed to names.

re3d marks descriptions ("the Iraqi Foreign Minister", "We", "an ISIL-held building") beside names. A mention counts as
a name when, without article and titles, it begins and ends with a capitalised word; weapons count in lower case too.
Mentions that stay unclear are left open: they neither train nor count.
"""

from attest_training import names
from attest_training.countries import is_demonym, place_types

_TITLES = frozenset(
    """president prime minister foreign secretary deputy vice defense defence ambassador special advisor envoy
general gen. lt. col. maj. sgt. capt. adm. spc. mr mr. mrs ms dr dr. sir king prince spokesperson spokesman
commander of state the fco us u.s. russian office chancellor army air force senior representative""".split()
)
_SMALL = frozenset("of the and for al de la del in on - ' ’ . ’s 's &".split())
_ARTICLES = frozenset("the a an".split())
_NAVAL = frozenset("HMS USS FS INS ship frigate destroyer carrier submarine".split())
_ACTS = frozenset("strike strikes airstrike airstrikes attack attacks bombardment".split())
_KINDS = {
    "Organisation": "ORGANIZATION",
    "Temporal": "DATE",
    "Quantity": "QUANTITY",
    "Money": "QUANTITY",
    "Nationality": "NATIONALITY",
    "Weapon": "WEAPON",
    "MilitaryPlatform": "WEAPON",
}
_ELSEWHERE = frozenset(["FACILITY", "MEDIA", "NATIONALITY", "QUANTITY", "DATE"])


def narrow(
    words: list[str], offsets: list[tuple[int, int]], entities: list[dict], countries: frozenset[str]
) -> list[frozenset[str]]:
    """Label sets of a sentence whose words stand at `offsets` of the document."""
    spans, optional = [], set()
    inside = [e for e in entities if e["begin"] < offsets[-1][1] and e["end"] > offsets[0][0]]
    for entity in sorted(inside, key=lambda e: (e["begin"] - e["end"], e["begin"])):
        covered = [i for i, (s, e) in enumerate(offsets) if s < entity["end"] and e > entity["begin"]]
        if not covered:
            continue
        start, end = covered[0], covered[-1] + 1
        found = _name(words, start, end, entity["type"], countries) if entity["confidence"] >= 0.5 else None
        if found is None:
            optional.update(range(start, end))
        elif found and not any(s < found[1] and found[0] < e for s, e, _ in spans):
            spans.append(found)
    # Lists of countries and some other names are not marked at all: capitals inside a sentence stay open.
    optional.update(i for i, w in enumerate(words) if i and w[0].isupper())
    return names.labels(len(words), spans, _ELSEWHERE, frozenset(optional))


def _name(
    words: list[str], start: int, end: int, kind: str, countries: frozenset[str]
) -> names.Span | tuple[()] | None:
    """The name in a mention, () when it holds none, None when that is unclear."""
    if kind not in (*_KINDS, "Person", "Location"):
        return None
    while start < end and words[start].lower() in _ARTICLES:
        start += 1
    if kind == "Person":
        start = after_titles(words, start, end)
    if start == end:
        return ()
    text = " ".join(words[start:end])
    if kind in ("Weapon", "MilitaryPlatform", "Temporal", "Quantity", "Money", "Nationality"):
        if kind == "Weapon" and words[end - 1].lower() in _ACTS:
            return None
        if kind == "Nationality" and not is_demonym(text):
            return None
        vessel = kind == "MilitaryPlatform" and any(w in _NAVAL for w in words[start:end])
        return start, end, frozenset(["VESSEL" if vessel else _KINDS[kind]])
    if not any(w[0].isupper() for w in words[start:end]) or text in ("We", "Our", "They", "He", "I", "She", "It", "You"):
        return ()
    if not all(w[0].isupper() or w in _SMALL or w[0].isdigit() for w in words[start:end]):
        return None
    if words[start] in _SMALL or words[end - 1] in _SMALL:
        return None
    if text in countries:
        return start, end, frozenset(["COUNTRY"])
    if kind == "Location":
        return start, end, place_types(text, countries)
    return start, end, frozenset(["PERSON"] if kind == "Person" else ["ORGANIZATION", "MEDIA"])


def after_titles(words: list[str], start: int, end: int) -> int:
    """Where a person's name begins after titles and offices; `end` when there is nothing else."""
    while start < end and words[start].lower() in _TITLES:
        start += 1
    return start
