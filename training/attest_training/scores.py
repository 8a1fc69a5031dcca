"""Counting: attachment scores, names, argument heads."""

from collections import Counter, defaultdict
from collections.abc import Callable

from attest_training import names
from attest_training.reader import OnnxReader, Reading
from attest_training.sentence import Sentence

FAMILIES = {
    "supply": "supply provide deliver furnish give send ship transfer sell export donate hand",
    "meet": "meet talk discuss negotiate confer",
    "visit": "visit travel go arrive come tour return fly",
    "attack": "attack strike bomb shell hit kill fire destroy shoot assault invade",
    "say": "say tell claim deny announce report state add warn declare accuse",
}


def percent(part: float, whole: float) -> float:
    """A percentage with two digits; 0 of nothing is 0."""
    return round(100 * part / whole, 2) if whole else 0.0


def f1(right: int, found: int, gold: int) -> dict[str, float | int]:
    """Precision, recall, F1 in per cent, and the number of gold items."""
    return {
        "P": percent(right, found),
        "R": percent(right, gold),
        "F1": percent(2 * right, found + gold),
        "gold": gold,
    }


def trees(sentences: list[Sentence], readings: list[Reading]) -> dict[str, float | int]:
    """UPOS, XPOS, UAS, LAS (relations without subtypes) and LAS with subtypes, punctuation counted."""
    count: Counter[str] = Counter()
    for s, r in zip(sentences, readings, strict=True):
        for i in range(len(s.words)):
            count["words"] += 1
            count["UPOS"] += s.upos[i] == r.upos[i]
            count["XPOS"] += s.xpos[i] == r.xpos[i]
            right = s.heads[i] == r.heads[i]
            count["UAS"] += right
            count["LAS"] += right and s.relations[i].split(":")[0] == r.relations[i].split(":")[0]
            count["LAS with subtypes"] += right and s.relations[i] == r.relations[i]
    words = count.pop("words")
    return {k: percent(v, words) for k, v in count.items()} | {"sentences": len(sentences), "words": words}


def name_scores(sentences: list[Sentence], readings: list[Reading]) -> dict[str, dict]:
    """F1 by gold type and over all, against corpora whose annotation may be open.

    A gold name counts under its types joined by "/" (COUNTRY, FACILITY/LOCATION/PLACE); a found name is right when its
    words are the gold name's and its type one of them. Found names are wrong only where the corpus rules them out.
    """
    right, found, gold = Counter(), Counter(), Counter()
    for s, r in zip(sentences, readings, strict=True):
        gold_spans = {(a, b): kinds for a, b, kinds in _gold_spans(s.names)}
        for kinds in gold_spans.values():
            gold["/".join(sorted(kinds))] += 1
        for a, b, kind in names.decode(r.names):
            kinds = gold_spans.get((a, b))
            if kinds and kind in kinds:
                group = "/".join(sorted(kinds))
                right[group] += 1
                found[group] += 1
            elif not _possible(s.names, a, b, kind):
                found[_overlapped(gold_spans, a, b, kind)] += 1
    out = {k: f1(right[k], found[k], gold[k]) for k in sorted(gold)}
    return out | {"all": f1(right.total(), found.total(), gold.total())}


def _gold_spans(labels: list[frozenset[str]]) -> list[tuple[int, int, frozenset[str]]]:
    """The certain names: sets without "O" of B- labels, and the I- sets after them."""
    out, i = [], 0
    while i < len(labels):
        kinds = frozenset(label[2:] for label in labels[i] if label.startswith("B-"))
        start, i = i, i + 1
        if "O" in labels[start] or not kinds:
            continue
        inside = frozenset(f"I-{k}" for k in kinds)
        while i < len(labels) and labels[i] == inside:
            i += 1
        out.append((start, i, kinds))
    return out


def _possible(labels: list[frozenset[str]], start: int, end: int, kind: str) -> bool:
    return f"B-{kind}" in labels[start] and all(f"I-{kind}" in x for x in labels[start + 1 : end])


def _overlapped(gold: dict[tuple[int, int], frozenset[str]], start: int, end: int, kind: str) -> str:
    """The group a wrong name is counted under: that of the gold names with its type, else its own type."""
    groups = {"/".join(sorted(kinds)) for (a, b), kinds in gold.items() if a < end and b > start}
    return sorted(groups)[0] if groups else kind


def newswire(
    gold: list[tuple[list[str], list[tuple[int, int, str]]]], readings: list[Reading], strip: Callable
) -> dict[str, dict]:
    """People, organisations, geography (its geo and gpe) and times of the newswire set.

    Titles ("President") are taken off gold names by `strip`.
    """
    ours = {"PERSON": "per", "DATE": "tim", "ORGANIZATION": "org", "MEDIA": "org"}
    ours |= dict.fromkeys(("COUNTRY", "PLACE", "LOCATION", "FACILITY", "NATIONALITY"), "geo+gpe")
    theirs = {"per": "per", "org": "org", "geo": "geo+gpe", "gpe": "geo+gpe", "tim": "tim"}
    right, found, total = Counter(), Counter(), Counter()
    for (words, spans), r in zip(gold, readings, strict=True):
        expected = {}
        for a, b, kind in spans:
            start = strip(words, a, b) if kind == "per" else a
            if start < b and kind in theirs:
                expected[start, b] = theirs[kind]
        total.update(expected.values())
        system = {(a, b): ours[kind] for a, b, kind in names.decode(r.names) if kind in ours}
        found.update(system.values())
        right.update(kind for span, kind in system.items() if expected.get(span) == kind)
    out = {k: f1(right[k], found[k], total[k]) for k in ("per", "org", "geo+gpe", "tim")}
    main = ("per", "org", "geo+gpe")
    out["all but tim"] = f1(sum(right[k] for k in main), sum(found[k] for k in main), sum(total[k] for k in main))
    return out


def arguments(sentences: list[Sentence], readings: list[Reading], model: OnnxReader) -> dict[str, dict]:
    """Argument heads: with gold predicates (all, by role, by verb family) and end to end; predicates found."""
    given: dict[str, Counter] = defaultdict(Counter)
    whole: Counter[str] = Counter()
    predicates: Counter[str] = Counter()
    for s, r in zip(sentences, readings, strict=True):
        if s.predicates is None:
            continue
        found = {i for i, kind in enumerate(r.predicates, 1) if kind != "_"}
        expected = {p.word for p in s.predicates}
        predicates.update(right=len(found & expected), found=len(found), gold=len(expected))
        for p in s.predicates:
            system = {i: v for i, v in model.arguments(r, p.word).items() if i not in p.uncertain}
            hits = [i for i, role in system.items() if p.arguments.get(i) == role]
            groups = ["all", f"predicates {p.kind}"]
            groups += [f"family {k}" for k, v in FAMILIES.items() if p.lemma.split(".")[0] in v.split()]
            for group in groups:
                given[group].update(right=len(hits), found=len(system), gold=len(p.arguments))
            given["heads, any role"].update(
                right=len(set(system) & set(p.arguments)), found=len(system), gold=len(p.arguments)
            )
            _count_roles(given, p.arguments, system)
            if p.word in found:
                whole.update(right=len(hits), found=len(system))
            whole.update(gold=len(p.arguments))
        whole.update(found=sum(len(model.arguments(r, i)) for i in found - expected))
    out = {k: f1(v["right"], v["found"], v["gold"]) for k, v in sorted(given.items())}
    return {
        "given predicates": out,
        "end to end": f1(whole["right"], whole["found"], whole["gold"]),
        "predicates found": f1(predicates["right"], predicates["found"], predicates["gold"]),
    }


def _count_roles(counts: dict[str, Counter], gold: dict[int, str], system: dict[int, str]) -> None:
    for i, role in gold.items():
        counts[f"role {role}"].update(gold=1, right=int(system.get(i) == role))
    for role in system.values():
        counts[f"role {role}"].update(found=1)


def events(sentences: list[Sentence], readings: list[Reading]) -> dict[str, dict]:
    """Triggers (all, by type), their arguments and sources end to end, and what is said of triggers that were found."""
    counts: dict[str, Counter] = defaultdict(Counter)
    for s, r in zip(sentences, readings, strict=True):
        gold, found = ({(e.word, e.kind): e for e in events} for events in (s.events, r.events))
        for key in gold.keys() | found.keys():
            g, f = gold.get(key), found.get(key)
            for group in ("triggers", f"triggers {key[1]}"):
                counts[group].update(right=bool(g and f), found=bool(f), gold=bool(g))
            for part in ("roles", "sources"):
                expected, system = (set(getattr(e, part).items()) if e else set() for e in (g, f))
                for role in sorted({role for _, role in expected | system}):
                    x, y = ({i for i in items if i[1] == role} for items in (expected, system))
                    for group in (part, f"{part[:-1]} {role}"):
                        counts[group].update(right=len(x & y), found=len(y), gold=len(x))
            if g and f:
                counts["factuality of triggers found"].update(right=g.factuality == f.factuality, found=1, gold=1)
                if g.detail:
                    counts["status or mode of triggers found"].update(right=g.detail == f.detail, found=1, gold=1)
    return {k: f1(v["right"], v["found"], v["gold"]) for k, v in sorted(counts.items())}
