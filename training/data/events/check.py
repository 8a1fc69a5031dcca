"""Checks the annotated sentences: notation, labels, numbers, doubles between training and test. Prints counts."""

import re
import sys
from collections import Counter
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
MARK = re.compile(r"\{([^\s{}]+) ([^{}]+)\}")
FACTUALITY = {"denied", "planned", "possible", "hypothetical"}
ATTRIBUTES = {
    "T": {"ordered", "offered", "sought", "stopped"} | FACTUALITY,
    "M": {"call", "unsaid"} | FACTUALITY,
    "V": FACTUALITY,
    "U": FACTUALITY,
    "S": FACTUALITY,
}
SHARED = {"place", "time", "asserts", "denies", "condemns", "doubts", "requests", "medium"}
ROLES = {
    "T": {"supplier", "recipient", "item", "amount"} | SHARED,
    "M": {"participant"} | SHARED,
    "V": {"visitor", "destination", "host"} | SHARED,
    "U": {"attacker", "target", "item"} | SHARED,
    "S": {"sender", "target"} | SHARED,
}
LABEL = re.compile(r"([A-Za-z]+)(\d*)((?:\.[a-z]+)*)")


def read(path):
    """The numbered annotated sentences of a file, without comments and empty lines."""
    lines = enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
    return [(n, line.strip()) for n, line in lines if line.strip() and not line.startswith("#")]


def plain(sentence):
    return MARK.sub(r"\2", sentence)


def labels(sentence):
    """(name, number, attributes, words) of every label."""
    for names, words in MARK.findall(sentence):
        for name in names.split(","):
            found = LABEL.fullmatch(name)
            yield (*found.groups(), words) if found else (name, "", "", words)


def faults(sentence):
    """What is wrong with a sentence's notation, in words."""
    found = []
    if re.search(r"[{}]", plain(sentence)):
        found.append("stray, nested or empty brackets")
    events = {}
    for name, number, attributes, words in labels(sentence):
        if name in ATTRIBUTES:
            if number in events:
                found.append(f"two triggers of event {number or '(unnumbered)'}: {words}")
            events[number] = name
            for a in filter(None, attributes.split(".")):
                if a not in ATTRIBUTES[name]:
                    found.append(f"{name} has no attribute {a}")
            if len(words.split()) > 1:
                found.append(f"a trigger is one word: {words}")
    for name, number, attributes, words in labels(sentence):
        if name in ATTRIBUTES:
            continue
        if attributes:
            found.append(f"a role has no attributes: {name}{attributes}")
        if number not in events:
            found.append(f"no event {number or '(unnumbered)'} for {name}: {words}")
        elif name not in ROLES[events[number]]:
            found.append(f"{events[number]} has no role {name}: {words}")
    return found


def main():
    counts, bad, train, test = Counter(), 0, {}, {}
    for path in sorted(FOLDER.glob("*.txt")):
        sentences = read(path)
        for n, s in sentences:
            for fault in faults(s):
                bad += 1
                print(f"{path.name}:{n}: {fault}")
            key = re.sub(r"\W+", " ", plain(s)).strip().lower()
            seen = test if ".test." in path.name else train
            if key in seen:
                bad += 1
                print(f"{path.name}:{n}: same sentence as {seen[key]}")
            seen[key] = f"{path.name}:{n}"
            counts[path.name] += 1
            counts["without event"] += not MARK.search(s)
            counts.update(name + a for name, _, a, _ in labels(s))
    for key in train.keys() & test.keys():
        bad += 1
        print(f"{test[key]}: a training sentence: {train[key]}")
    if "--counts" in sys.argv:
        print("\n".join(f"{v:6} {k}" for k, v in sorted(counts.items())))
    print(f"{sum(v for k, v in counts.items() if k.endswith('.txt'))} sentences, {bad} faults")
    sys.exit(bool(bad))


if __name__ == "__main__":
    main()
