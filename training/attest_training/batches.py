"""Encoded examples and batches. -100 marks what a corpus doesn't say and what pads."""

import random
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from attest_training import names, propbank, text
from attest_training.corpora import Inventories
from attest_training.sentence import Sentence
from attest_training.text import Vocabulary

IGNORED = -100
MAX_PIECES = 160


@dataclass(frozen=True)
class Example:
    """A sentence as numbers; rows 0 of the annotations are the root's."""

    words: list[str]
    ids: list[int]
    first: list[int]
    upos: list[int]
    xpos: list[int]
    heads: list[int]
    relations: list[int]
    names: list[list[bool]]  # [N+1][K]; the root's row allows everything
    predicates: list[int]
    arguments: list[tuple[int, list[int]]]  # predicate's row, role of each row
    events: list[int]
    factualities: list[int]
    details: list[int]
    event_arguments: list[tuple[int, list[int], list[int]]]  # trigger's row, role and stance of each row


def _numbers(values: list[str] | None, index: dict[str, int], size: int) -> list[int]:
    return [IGNORED] + ([index.get(v, IGNORED) for v in values] if values else [IGNORED] * size)


class Encoding:
    """Turns sentences into examples."""

    def __init__(self, vocabulary: Vocabulary, inventories: Inventories):
        self.vocabulary = vocabulary
        self.index = {
            k: {label: i for i, label in enumerate(v)}
            for k, v in inventories.as_json().items()
            if isinstance(v, list) and k != "shapes"
        }

    def example(self, s: Sentence) -> Example:
        n = len(s.words)
        ids, _, first = self.vocabulary.encode(s.words, [text.LOWER] * n)
        allowed = [names.ANY, *(s.names or [names.ANY] * n)]
        return Example(
            s.words,
            ids,
            first,
            _numbers(s.upos, self.index["upos"], n),
            _numbers(s.xpos, self.index["xpos"], n),
            [IGNORED, *(s.heads or [IGNORED] * n)],
            _numbers(s.relations, self.index["relations"], n),
            [[label in a for label in names.LABELS] for a in allowed],
            self._predicates(s),
            self._arguments(s),
            *self._events(s),
        )

    def _events(self, s: Sentence) -> tuple[list[int], list[int], list[int], list[tuple[int, list[int], list[int]]]]:
        rows = len(s.words) + 1
        unsaid = [IGNORED] * rows
        if s.events is None:
            return unsaid, unsaid, unsaid, []
        kinds, factualities, details, pairs = [IGNORED] + [0] * len(s.words), unsaid[:], unsaid[:], []
        for e in s.events:
            kinds[e.word] = self.index["events"][e.kind]
            factualities[e.word] = self.index["factualities"][e.factuality]
            if e.detail:
                details[e.word] = self.index["details"][e.detail]
            roles, sources = [IGNORED] + [0] * len(s.words), [IGNORED] + [0] * len(s.words)
            for word, role in e.roles.items():
                roles[word] = self.index["eventRoles"][role]
            for word, stance in e.sources.items():
                sources[word] = self.index["sources"][stance]
            pairs.append((e.word, roles, sources))
        return kinds, factualities, details, pairs

    def _predicates(self, s: Sentence) -> list[int]:
        if s.predicates is None:
            return [IGNORED] * (len(s.words) + 1)
        out = [IGNORED] + [0] * len(s.words)
        for p in s.predicates:
            out[p.word] = propbank.KINDS.index(p.kind)
        return out

    def _arguments(self, s: Sentence) -> list[tuple[int, list[int]]]:
        out = []
        for p in s.predicates or ():
            row = [IGNORED] + [0] * len(s.words)
            for word, role in p.arguments.items():
                row[word] = self.index["roles"][role]
            for word in p.uncertain:
                row[word] = IGNORED
            out.append((p.word, row))
        return out


def make_batches(examples: list[Example], budget: int, rng: random.Random) -> list[list[Example]]:
    """Batches of sentences of like length with about `budget` word-pieces, padding included."""
    order = sorted(examples, key=lambda e: len(e.ids) + rng.random() * 3)
    out, batch = [], []
    for e in order:
        if batch and (len(batch) + 1) * len(e.ids) > budget:
            out.append(batch)
            batch = []
        batch.append(e)
    if batch:
        out.append(batch)
    rng.shuffle(out)
    return out


def without_stop(s: Sentence) -> Sentence | None:
    """The sentence without its final full stop, as headlines are written; None when it has none."""
    n = len(s.words) - 1
    if n < 1 or s.words[n] != "." or (s.heads and n + 1 in s.heads):
        return None
    cut = {k: v[:n] for k in ("words", "upos", "xpos", "heads", "relations", "names") if (v := getattr(s, k))}
    return replace(s, **cut)


def noisy_shapes(words: list[str], rng: random.Random) -> list[int]:
    """Shapes of the words as written or, for one sentence in ten, as a headline or a careless hand has them."""
    dice = rng.random()
    if dice < 0.03:
        words = [w.upper() for w in words]
    elif dice < 0.06:
        words = [w[:1].upper() + w[1:] if len(w) > 3 else w for w in words]
    elif dice < 0.08:
        words = [w.lower() for w in words]
    return text.shapes(words)


def _pad(rows: list[list[int]], length: int, value: int) -> Tensor:
    return torch.tensor([r + [value] * (length - len(r)) for r in rows])


def tensors(batch: list[Example], rng: random.Random | None) -> dict[str, Tensor]:
    """A batch as tensors; `rng` distorts shapes for training, None leaves them."""
    pieces = max(len(e.ids) for e in batch)
    rows = max(len(e.first) for e in batch)
    ids = _pad([e.ids for e in batch], pieces, 0)
    out = {"ids": ids, "mask": torch.where(ids == 0, -1e4, 0.0)[:, None, None]}
    out["shapes"] = _pad([_piece_shapes(e, rng) for e in batch], pieces, text.SPECIAL)
    out["first"] = _pad([e.first for e in batch], rows, 0)
    for key in ("upos", "xpos", "heads", "relations", "predicates", "events", "factualities", "details"):
        out[key] = _pad([getattr(e, key) for e in batch], rows, IGNORED)
    everything = [True] * len(names.LABELS)
    out["names"] = torch.tensor([e.names + [everything] * (rows - len(e.names)) for e in batch])
    out["words"] = torch.tensor([[True] * len(e.first) + [False] * (rows - len(e.first)) for e in batch])
    found = [(i, word, roles) for i, e in enumerate(batch) for word, roles in e.arguments]
    out["predicate_sentence"] = torch.tensor([i for i, _, _ in found], dtype=torch.long)
    out["predicate_word"] = torch.tensor([word for _, word, _ in found], dtype=torch.long)
    out["roles"] = _pad([r for _, _, r in found], rows, IGNORED) if found else torch.zeros(0, rows).long()
    pairs = [(i, *p) for i, e in enumerate(batch) for p in e.event_arguments]
    out["event_sentence"] = torch.tensor([i for i, _, _, _ in pairs], dtype=torch.long)
    out["event_word"] = torch.tensor([word for _, word, _, _ in pairs], dtype=torch.long)
    for k, name in ((2, "event_roles"), (3, "sources")):
        out[name] = _pad([p[k] for p in pairs], rows, IGNORED) if pairs else torch.zeros(0, rows).long()
    return out


def _piece_shapes(e: Example, rng: random.Random | None) -> list[int]:
    words = noisy_shapes(e.words, rng) if rng else text.shapes(e.words)
    ends = [*e.first[2:], len(e.ids) - 1]
    out = [text.SPECIAL]
    for shape, start, end in zip(words, e.first[1:], ends, strict=True):
        out += [shape] * (end - start)
    return [*out, text.SPECIAL]
