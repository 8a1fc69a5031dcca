"""PropBank predicates and argument heads over EWT."""

from pathlib import Path

from attest_training.sentence import Predicate

ROLES = (
    ["_"]
    + [f"ARG{i}" for i in range(5)]
    + [
        f"ARGM-{m}"
        for m in "TMP LOC NEG MOD ADV MNR PRP CAU DIR EXT GOL COM DIS PRD ADJ LVB PRR".split()
    ]
)
KINDS = ["_", "VERB", "NOUN", "ADJ"]
_KIND_OF = {"VERB": "VERB", "AUX": "VERB", "NOUN": "NOUN", "PROPN": "NOUN", "ADJ": "ADJ"}


def read(path: Path) -> dict[str, tuple[list[str], list[Predicate]]]:
    """Sentence id -> (words, predicates with the heads of their arguments)."""
    out = {}
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = block.strip("\n").split("\n")
        rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
        ids = [line.split("=", 1)[1].strip() for line in lines if line.startswith("# sent_id")]
        if rows and ids:
            out[ids[0]] = ([r[1] for r in rows], _predicates(rows))
    return out


def spans(column: list[str]) -> list[tuple[str, int, int]]:
    """(label, first word, last word), counted from 1, of one predicate's bracket column."""
    out, label, start = [], "", 0
    for i, cell in enumerate(column, 1):
        if cell.startswith("("):
            label, start = cell[1:].split("*")[0], i
        if cell.endswith(")") and label:
            out.append((label, start, i))
            label = ""
    return out


def span_head(heads: list[int], start: int, end: int) -> int:
    """The first word of the span whose tree head lies outside it."""
    return next((i for i in range(start, end + 1) if not start <= heads[i - 1] <= end), start)


def _predicates(rows: list[list[str]]) -> list[Predicate]:
    heads = [int(r[5]) for r in rows]
    marked = [i for i, r in enumerate(rows, 1) if r[7] != "-"]
    out = []
    for k, word in enumerate(marked):
        arguments: dict[int, str] = {}
        uncertain = set()
        for label, start, end in spans([r[8 + k] for r in rows]):
            head = span_head(heads, start, end)
            if label in ROLES and head != word:
                arguments.setdefault(head, label)
            elif label != "V" and not label.startswith("R-"):
                uncertain.add(head)
        upos, sense = rows[word - 1][3], rows[word - 1][7]
        if upos == "AUX" and not arguments:
            continue  # an auxiliary that only marks tense or voice
        kind = _KIND_OF.get(upos, "VERB")
        lemma = sense.rsplit(".", 1)[0]
        out.append(Predicate(word, kind, lemma, arguments, frozenset(uncertain - set(arguments))))
    return out
