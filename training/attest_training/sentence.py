"""The record that every corpus is read into."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Predicate:
    """A PropBank predicate. `word` and the keys of `arguments` count words from 1."""

    word: int
    kind: str  # VERB or NOUN
    lemma: str
    arguments: dict[int, str] = field(default_factory=dict)  # head word -> role
    uncertain: frozenset[int] = frozenset()  # words that neither train nor count


@dataclass(frozen=True)
class Event:
    """An event's mention (see events.py). `word` and the keys of `roles` and `sources` count words from 1."""

    word: int
    kind: str
    factuality: str
    detail: str | None  # status of a transfer, mode of a meeting
    roles: dict[int, str] = field(default_factory=dict)
    sources: dict[int, str] = field(default_factory=dict)  # who says so (stance), and through which medium


@dataclass(frozen=True)
class Sentence:
    """Words with whatever a corpus says of them; a field is None when it says nothing.

    `heads` count words from 1, 0 is the root. `names` holds for each word the set of labels that the
    corpus allows there (see names.py).
    """

    id: str
    words: list[str]
    upos: list[str] | None = None
    xpos: list[str] | None = None
    heads: list[int] | None = None
    relations: list[str] | None = None
    names: list[frozenset[str]] | None = None
    predicates: list[Predicate] | None = None
    events: list[Event] | None = None
