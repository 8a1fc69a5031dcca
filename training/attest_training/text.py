"""From words to what the network reads: normalised word-pieces and shape classes.

The Java layer does the same, rule by rule; README.md spells the rules out. Change both or neither, and
regenerate the parity file.
"""

import unicodedata
from functools import lru_cache
from pathlib import Path

MAX_PIECES_PER_WORD = 12
MAX_CHARACTERS_PER_CHUNK = 100

SHAPES = [
    ["lower", "has letters, none upper-case, no digit"],
    ["capitalised", "first letter upper-case, the others not, two letters or more, no digit"],
    ["upper", "two letters or more, all upper-case, no digit"],
    ["initial", "one letter, upper-case, no digit"],
    ["mixed", "any other mixture of upper-case and other letters, no digit"],
    ["number", "digits, no letters"],
    ["symbol", "neither letters nor digits"],
    ["alphanumeric", "letters and digits"],
    ["opening", "capitalised or initial, and the sentence's first word with a letter or digit"],
    ["special", "[CLS] and [SEP]"],
]
LOWER, CAPITALISED, UPPER, INITIAL, MIXED, NUMBER, SYMBOL, ALPHANUMERIC, OPENING, SPECIAL = range(10)

_REPLACED = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u00b4\u0060", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", '"'),
        **dict.fromkeys("\u2010\u2011", "-"),
        "\u2026": "...",
    }
)


def normalise(word: str) -> str:
    """Plain quotes, hyphens and dots; lower case; no accents, controls or format characters."""
    plain = word.translate(_REPLACED).lower()
    return "".join(
        c
        for c in unicodedata.normalize("NFD", plain)
        if unicodedata.category(c) not in ("Mn", "Cc", "Cf") and c != "\ufffd"
    )


def is_separate(c: str) -> bool:
    """Whether a character is a chunk of its own: punctuation, ASCII symbols, CJK ideographs."""
    ascii_symbol = "!" <= c <= "/" or ":" <= c <= "@" or "[" <= c <= "`" or "{" <= c <= "~"
    return ascii_symbol or unicodedata.category(c).startswith("P") or "\u4e00" <= c <= "\u9fff"


def chunks(normalised: str) -> list[str]:
    """Splits at white space and around separate characters."""
    out: list[str] = []
    current = ""
    for c in normalised:
        if c.isspace() or is_separate(c):
            if current:
                out.append(current)
            current = ""
            if not c.isspace():
                out.append(c)
        else:
            current += c
    if current:
        out.append(current)
    return out


def shape(word: str, opening: bool) -> int:
    """The shape class of a word; `opening`: no earlier word of the sentence has a letter or digit."""
    letters = [c for c in word if c.isalpha()]
    digits = any(unicodedata.category(c) == "Nd" for c in word)
    if not letters:
        return NUMBER if digits else SYMBOL
    if digits:
        return ALPHANUMERIC
    upper = [unicodedata.category(c) in ("Lu", "Lt") for c in letters]
    if not any(upper):
        return LOWER
    if all(upper):
        if len(letters) > 1:
            return UPPER
        return OPENING if opening else INITIAL
    if upper[0] and not any(upper[1:]):
        return OPENING if opening else CAPITALISED
    return MIXED


def shapes(words: list[str]) -> list[int]:
    """The shape class of each word of a sentence."""
    out = []
    opening = True
    for word in words:
        out.append(shape(word, opening))
        opening = opening and not any(c.isalpha() or unicodedata.category(c) == "Nd" for c in word)
    return out


class Vocabulary:
    """A word-piece vocabulary, one piece a line, in the order of the ids."""

    def __init__(self, pieces: list[str]):
        self.pieces = pieces
        self.ids = {piece: i for i, piece in enumerate(pieces)}
        self.unknown, self.start, self.end = (self.ids[p] for p in ("[UNK]", "[CLS]", "[SEP]"))
        self.word = lru_cache(maxsize=None)(self._word)

    @classmethod
    def read(cls, path: Path) -> "Vocabulary":
        return cls(path.read_text(encoding="utf-8").split("\n")[:-1])

    def _chunk(self, chunk: str) -> list[int]:
        """Greedy longest match; a chunk that can't be covered is one [UNK]."""
        if len(chunk) > MAX_CHARACTERS_PER_CHUNK:
            return [self.unknown]
        out = []
        start = 0
        while start < len(chunk):
            prefix = "##" if start else ""
            for end in range(len(chunk), start, -1):
                piece = self.ids.get(prefix + chunk[start:end])
                if piece is not None:
                    break
            else:
                return [self.unknown]
            out.append(piece)
            start = end
        return out

    def _word(self, word: str) -> tuple[int, ...]:
        """A word's pieces, cut to MAX_PIECES_PER_WORD; [UNK] when nothing is left of it."""
        out = [i for chunk in chunks(normalise(word)) for i in self._chunk(chunk)]
        return tuple(out[:MAX_PIECES_PER_WORD] or [self.unknown])

    def encode(self, words: list[str], word_shapes: list[int]) -> tuple[list[int], list[int], list[int]]:
        """(ids [L], shape of each piece's word [L], first piece of root and words [N+1])."""
        ids, piece_shapes, first = [self.start], [SPECIAL], [0]
        for word, word_shape in zip(words, word_shapes, strict=True):
            pieces = self.word(word)
            first.append(len(ids))
            ids += pieces
            piece_shapes += [word_shape] * len(pieces)
        return ids + [self.end], piece_shapes + [SPECIAL], first
