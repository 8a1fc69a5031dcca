"""Writes what the shipped file gives for sentences of our own, for Java to compare: `python -m attest_training.parity`."""

import argparse
import json
from pathlib import Path

from attest_training.reader import OnnxReader


def main() -> None:
    """One JSON object a line, from the words in data/parity.txt (one sentence a line, words parted by spaces)."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sentences", type=Path, default=Path("data/parity.txt"))
    parser.add_argument("--folder", type=Path, default=Path("../src/main/resources/org/attest/model"))
    parser.add_argument(
        "--output", type=Path, default=Path("../src/test/resources/org/attest/language/parity.jsonl")
    )
    options = parser.parse_args()
    model = OnnxReader(options.folder)
    options.output.parent.mkdir(parents=True, exist_ok=True)
    with options.output.open("w", encoding="utf-8") as out:
        for line in options.sentences.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                out.write(json.dumps(record(model, line.split(" ")), ensure_ascii=False) + "\n")


def record(model: OnnxReader, words: list[str]) -> dict:
    """Inputs and decisions of one sentence; heads, predicates and argument heads count words from 1."""
    r = model.read(words)
    arguments = [
        [predicate, head, role]
        for predicate, kind in enumerate(r.predicates, 1)
        if kind != "_"
        for head, role in model.arguments(r, predicate).items()
    ]
    return {
        "words": words,
        "ids": r.ids,
        "shapes": r.shapes,
        "first": r.first,
        "upos": r.upos,
        "xpos": r.xpos,
        "heads": r.heads,
        "relations": r.relations,
        "names": r.names,
        "predicates": r.predicates,
        "arguments": arguments,
    }


if __name__ == "__main__":
    main()
