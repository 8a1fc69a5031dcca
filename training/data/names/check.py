"""Checks the annotated sentences: brackets, types, no sentence twice, no training sentence in the test files.

Prints counts per type and file. With --review it also lists capitalised words that stand unmarked after the
first word of a sentence, commonest first, so that a reader can look for forgotten names; with --numbers the
unmarked numbers and number words, each with its sentence.
"""

import argparse
import re
import sys
from collections import Counter
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
TYPES = (
    "PERSON ORGANIZATION COUNTRY PLACE LOCATION FACILITY WEAPON VESSEL MEDIA NATIONALITY DATE QUANTITY".split()
)
MARK = re.compile(r"\[([^\[\]|]+)\|([A-Z]+)\]")
NUMBER = re.compile(
    r"\b(\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores of|hundreds?|"
    r"thousands?|millions?|billions?|several|multiple)\b",
    re.IGNORECASE,
)


def read(path):
    """The numbered annotated sentences of a file, without comments and empty lines."""
    lines = enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
    return [(n, line) for n, line in lines if line.strip() and not line.startswith("#")]


def plain(sentence):
    return MARK.sub(r"\1", sentence)


def faults(sentence):
    """What is wrong with a sentence's notation, in words."""
    found = [f"unknown type {kind}" for _, kind in MARK.findall(sentence) if kind not in TYPES]
    if re.search(r"[\[\]|]", plain(sentence)):
        found.append("stray bracket or bar")
    for text, kind in MARK.findall(sentence):
        if text != text.strip():
            found.append(f"space at the edge of [{text}|{kind}]")
        if re.match("the " if kind == "QUANTITY" else "(the|an?) ", text) or re.search(r"['’]s$", text):
            found.append(f"article or possessive inside [{text}|{kind}]")
    if re.search(r"\w\[|\]\w", sentence):
        found.append("a bracket touches a letter: annotate whole words")
    if "  " in sentence or sentence != sentence.strip():
        found.append("superfluous space")
    return found


def unmarked_capitals(sentence):
    """Capitalised words outside brackets that do not open a sentence or a quotation."""
    text = MARK.sub(" _ ", sentence)
    if text.upper() == text:
        return []
    words = re.finditer(r"(?<![\w'’])[A-Z][\w.-]*", text)
    return [m.group() for m in words if not re.search(r"(^|[.!?:;]|--|[“”\"(—–•*-])\W*$", text[: m.start()])]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--review", action="store_true", help="list unmarked capitalised words")
    parser.add_argument("--numbers", action="store_true", help="list unmarked numbers")
    parser.add_argument("files", nargs="*", type=Path, help="files to review (all when left out)")
    options = parser.parse_args()
    problems, home, capitals, numbers = [], {}, Counter(), []
    paths = sorted(FOLDER.glob("*.train.txt")) + sorted(FOLDER.glob("*.test.txt"))
    print(f"{'file':28}{'sentences':>10}{'plain':>7}" + "".join(f"{kind[:8]:>9}" for kind in TYPES))
    for path in paths:
        sentences = read(path)
        counts = Counter(kind for _, s in sentences for _, kind in MARK.findall(s))
        empty = sum(not MARK.search(s) for _, s in sentences)
        row = "".join(f"{counts[kind]:>9}" for kind in TYPES)
        print(f"{path.name:28}{len(sentences):>10}{empty:>7}{row}")
        for number, sentence in sentences:
            problems += [f"{path.name}:{number}: {fault}" for fault in faults(sentence)]
            key = plain(sentence).casefold()
            if key in home:
                problems.append(f"{path.name}:{number}: same sentence as {home[key]}")
            home[key] = f"{path.name}:{number}"
            if not options.files or path.resolve() in [p.resolve() for p in options.files]:
                capitals.update(unmarked_capitals(sentence))
                if NUMBER.search(MARK.sub(" ", sentence)):
                    numbers.append(f"{path.name}:{number}: {sentence}")
    if options.review:
        print("unmarked:", ", ".join(f"{word} {n}" for word, n in capitals.most_common()))
    if options.numbers:
        print(*numbers, sep="\n")
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
