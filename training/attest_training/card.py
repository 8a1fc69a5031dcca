"""Writes MODEL_CARD.md from the results: `python -m attest_training.card`."""

import argparse
import hashlib
import json
from pathlib import Path

TREE_COLUMNS = ("UPOS", "XPOS", "UAS", "LAS", "LAS with subtypes")
ROLE_ROWS = [
    "all", "heads, any role", "predicates VERB", "predicates NOUN", "predicates ADJ", "family supply", "family meet",
    "family visit", "family attack", "family say", "role ARG0", "role ARG1", "role ARG2", "role ARG3", "role ARG4",
    "role ARGM-TMP", "role ARGM-LOC", "role ARGM-NEG", "role ARGM-MOD", "role ARGM-ADV", "role ARGM-MNR",
]  # fmt: skip


def table(header: list[str], rows: list[list]) -> str:
    """A Markdown table."""
    lines = ["| " + " | ".join(header) + " |", "|" + "---|" * len(header)]
    return "\n".join(lines + ["| " + " | ".join(str(c) for c in row) + " |" for row in rows])


def tree_table(int8: dict, fp32: dict) -> str:
    """Tags and trees: int8, and LAS of fp32 beside it."""
    rows = []
    for name, s in int8["trees"].items():
        rows.append([name, s["sentences"], *(f"{s[c]:.2f}" for c in TREE_COLUMNS), f"{fp32['trees'][name]['LAS']:.2f}"])
    return table(["test set", "sentences", *TREE_COLUMNS, "LAS of fp32"], rows)


def scores_table(first: str, scores: dict[str, dict], keys: list[str]) -> str:
    """Precision, recall, F1 and gold items of the keys that occur."""
    rows = [[k, *(scores[k][c] for c in ("P", "R", "F1", "gold"))] for k in keys if k in scores]
    return table([first, "P", "R", "F1", "gold"], rows)


def sha256(path: Path) -> str:
    """Hash of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def main() -> None:
    """Fills data/card.md's place holders."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--template", type=Path, default=Path("data/card.md"))
    parser.add_argument("--results", type=Path, default=Path("results"))
    parser.add_argument("--model", type=Path, default=Path("work/model"))
    parser.add_argument("--folder", type=Path, default=Path("../src/main/resources/org/attest/model"))
    options = parser.parse_args()
    int8, fp32 = (json.loads((options.results / f"{k}.json").read_text()) for k in ("int8", "fp32"))
    settings = json.loads((options.model / "settings.json").read_text())
    test, plain = int8["arguments"]["ewt-test"], fp32["arguments"]["ewt-test"]
    whole = {
        "given predicates": test["given predicates"]["all"],
        "given predicates, fp32": plain["given predicates"]["all"],
        "end to end": test["end to end"],
        "predicates found": test["predicates found"],
    }
    parts = {
        "HASHES": table(["file", "SHA-256"], [[f, sha256(options.folder / f)] for f in sorted(_files())]),
        "SIZE": f"{(options.folder / 'reader.onnx').stat().st_size / 1e6:.1f}",
        "SETTINGS": ", ".join(f"{k} {settings[k]}" for k in ("layers", "epochs", "budget", "rate", "head_rate", "seed")),
        "TREES": tree_table(int8, fp32),
        "ARGUMENTS": scores_table("EWT test", whole, list(whole)),
        "ROLES": scores_table("given predicates", test["given predicates"], ROLE_ROWS),
        "NAMES": "\n\n".join(scores_table(k, v, list(v)) for k, v in int8["names"].items()),
        "EVENTS": scores_table("events", int8["events"], list(int8["events"])),
        "REAL_EVENTS": scores_table("events", int8["real events"], list(int8["real events"])),
        "SPEED": str(int8["speed"]["sentences per CPU second"]),
    }
    text = options.template.read_text(encoding="utf-8")
    for key, value in parts.items():
        text = text.replace("{" + key + "}", value)
    (options.folder / "MODEL_CARD.md").write_text(text, encoding="utf-8")


def _files() -> list[str]:
    return ["labels.json", "reader.onnx", "vocabulary.txt"]


if __name__ == "__main__":
    main()
