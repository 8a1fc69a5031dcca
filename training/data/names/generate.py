"""Writes generated.train.txt: annotated sentences made from frames.txt and fillers.txt.

A frame is a sentence with slots: {person} draws a name and marks it, {person.s} marks the short form of the name
drawn last, {org.b} drops a leading article, {nat.r} gives the text unmarked (for a bracket of the frame's own),
{wpl*} capitalises words as a headline does, <a/b> draws one wording. A frame that starts with "!" is written in
capitals. The same seed, frames and fillers give the same bytes. With --check nothing is written: the exit status
is 1 when the committed file differs.
"""

import argparse
import random
import re
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
OUTPUT = FOLDER / "generated.train.txt"
SEED = 20240121
SENTENCES = 3500
SLOT = re.compile(r"\{(\w+)(?:\.(\w))?(\*?)\}")
CHOICE = re.compile(r"<([^<>]*)>")
MARK = re.compile(r"\[([^\[\]|]+)\|([A-Z]+)\]")
# Words that begin with a vowel letter but a consonant sound, and the reverse (letter names).
SOUNDS_CONSONANT = re.compile(r"(U\.?[SKN]|UAE|UNI|Ukrain|Urag|Urug|Euro|one\b|Ugand|Uzi|uni|unman)")
SOUNDS_VOWEL = re.compile(r"(?!HIMARS)([AEFHILMNORSX](?=[A-Z0-9-]*\b)(?=[A-Z0-9]*[-0-9 ])|Mi-|MiG|SA-|8|11\b|18\b|hour|M[0-9])")
SMALL_WORDS = {"of", "the", "and", "in", "on", "at", "for", "to", "with", "mm", "a", "an"}


def read_fillers(path):
    """Maps each list's name to its type and entries."""
    lists, current = {}, None
    for line in path.read_text(encoding="utf-8").splitlines():
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("== "):
            name, kind = line[3:].split()
            current = lists.setdefault(name, (kind, []))[1]
            continue
        current.extend(entry.strip() for entry in line.split(";") if entry.strip())
    return lists


def read_frames(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]


def headline_case(text):
    words = text.split(" ")
    return " ".join(w if w in SMALL_WORDS else w[:1].upper() + w[1:] for w in words)


def mark(text, kind):
    """Brackets the name itself: a leading article and a trailing "of" stay outside."""
    before = after = ""
    if text.startswith("the "):
        before, text = "the ", text[4:]
    if text.endswith(" of"):
        text, after = text[:-3], " of"
    return f"{before}[{text}|{kind}]{after}"


class Filler:
    """Draws entries without repeating one until its list is used up."""

    def __init__(self, lists, rng):
        self.lists, self.rng = lists, rng
        self.bags = {}

    def draw(self, name):
        bag = self.bags.setdefault(name, [])
        if not bag:
            bag.extend(self.lists[name][1])
            self.rng.shuffle(bag)
        return bag.pop()

    def fill(self, frame):
        """One annotated sentence from a frame; no list gives the same entry twice in it."""
        shouting = frame.startswith("!")
        frame = CHOICE.sub(lambda m: self.rng.choice(m.group(1).split("/")), frame.lstrip("!"))
        used, last = set(), {}

        def replace(match):
            name, option, headline = match.groups()
            if option == "s":
                full, _, short = last[name].partition("=")
                return mark(short or full, self.lists[name][0])
            entry = self.draw(name)
            while entry in used:
                entry = self.draw(name)
            used.add(entry)
            last[name] = entry
            text = entry.partition("=")[0]
            if option in ("b", "r"):
                text = text.removeprefix("the ")
            if headline:
                text = headline_case(text.removeprefix("the "))
            return text if option == "r" else mark(text, self.lists[name][0])

        sentence = tidy(SLOT.sub(replace, frame))
        return shout(sentence) if shouting else sentence


def tidy(sentence):
    """Chooses a or an before a filled slot and capitalises the first letter."""

    def article(match):
        word = match.group(3)
        vowel = word[0] in "aeiouAEIOU" and not SOUNDS_CONSONANT.match(word) or SOUNDS_VOWEL.match(word)
        return match.group(1) + ("n " if vowel else " ") + match.group(2) + word

    sentence = re.sub(r"(\b[Aa]) ([\"“(]?\[)([^\]|]+)", article, sentence)
    first = re.search(r"[A-Za-z]", sentence).start()
    return sentence[:first] + sentence[first].upper() + sentence[first + 1:]


def shout(sentence):
    """Upper-cases the text but not the types."""
    parts, end = [], 0
    for match in MARK.finditer(sentence):
        parts += [sentence[end:match.start()].upper(), f"[{match.group(1).upper()}|{match.group(2)}]"]
        end = match.end()
    return "".join(parts) + sentence[end:].upper()


def generate():
    filler = Filler(read_fillers(FOLDER / "fillers.txt"), random.Random(SEED))
    frames = read_frames(FOLDER / "frames.txt")
    seen, sentences = set(), []
    while len(sentences) < SENTENCES:
        for frame in filler.rng.sample(frames, len(frames)):
            sentence = filler.fill(frame)
            if sentence not in seen and len(sentences) < SENTENCES:
                seen.add(sentence)
                sentences.append(sentence)
    head = "# Written by generate.py from frames.txt and fillers.txt; do not edit. All invented.\n"
    return head + "\n".join(sentences) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="compare with the file, write nothing")
    check = parser.parse_args().check
    text = generate()
    if not check:
        OUTPUT.write_text(text, encoding="utf-8")
        return 0
    if OUTPUT.exists() and OUTPUT.read_text(encoding="utf-8") == text:
        return 0
    print(f"{OUTPUT.name} differs from what generate.py writes: run generate.py", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
