"""Scores a reader.onnx on every test set: `python -m attest_training.evaluate --help`."""

import argparse
import json
import time
from pathlib import Path

from attest_training import corpora, events, name_corpora, re3d_names, scores, standoff
from attest_training.reader import OnnxReader


def main() -> None:
    """Writes one JSON file of scores."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, default=Path("../../shared/corpora"))
    parser.add_argument("--own-names", type=Path, default=Path("data/names"))
    parser.add_argument("--own-events", type=Path, default=Path("data/events"))
    parser.add_argument("--real-events", type=Path, default=Path("data/real-events"))
    parser.add_argument("--folder", type=Path, default=Path("../src/main/resources/org/attest/model"))
    parser.add_argument("--model", type=Path, help="a graph other than the folder's reader.onnx (the fp32 one)")
    parser.add_argument("--trees-only", action="store_true")
    parser.add_argument("--output", type=Path, required=True)
    options = parser.parse_args()
    model = OnnxReader(options.folder, options.model)
    report: dict[str, dict] = {"trees": {}}
    for name, sentences in corpora.test_trees(options.corpora).items():
        readings = [model.read(s.words) for s in sentences]
        report["trees"][name] = scores.trees(sentences, readings)
        print(name, report["trees"][name], flush=True)
        if name.startswith("ewt"):
            report.setdefault("arguments", {})[name] = scores.arguments(sentences, readings, model)
            print(name, {k: v.get("all", v) for k, v in report["arguments"][name].items()}, flush=True)
    if not options.trees_only:
        report["names"] = names(options, model)
        report["events"] = own_events(options, model)
        report["real events"] = real_events(options, model)
    report["speed"] = speed(options, model)
    print(report["speed"])
    options.output.parent.mkdir(parents=True, exist_ok=True)
    options.output.write_text(json.dumps(report, indent=1) + "\n")


def names(options: argparse.Namespace, model: OnnxReader) -> dict[str, dict]:
    """Names on held-out parts and the newswire set."""
    out = {}
    for name, sentences in corpora.test_names(options.corpora, options.own_names).items():
        out[name] = scores.name_scores(sentences, [model.read(s.words) for s in sentences])
        print(name, out[name].get("all"), flush=True)
    gold = name_corpora.newswire(options.corpora / "ner" / "newswire.conll")[: name_corpora.NEWSWIRE_SENTENCES]
    readings = [model.read(words) for words, _ in gold]
    out["newswire"] = scores.newswire(gold, readings, re3d_names.after_titles)
    print("newswire", out["newswire"], flush=True)
    return out


def own_events(options: argparse.Namespace, model: OnnxReader) -> dict[str, dict]:
    """Events on the held-out sentences of data/events."""
    sentences = events.read(sorted(options.own_events.glob("*.test.txt")), model)
    out = scores.events(sentences, [model.read(s.words) for s in sentences])
    print("events", {k: out[k]["F1"] for k in ("triggers", "roles", "sources")}, flush=True)
    return out


def real_events(options: argparse.Namespace, model: OnnxReader) -> dict[str, dict]:
    """Events on the held-out sentences of data/real-events."""
    sentences = standoff.read(sorted(options.real_events.glob("*.test.tsv")), standoff.pool(options.corpora))
    out = scores.events(sentences, [model.read(s.words) for s in sentences])
    print("real events", {k: out[k]["F1"] for k in ("triggers", "roles", "sources")}, flush=True)
    return out


def speed(options: argparse.Namespace, model: OnnxReader) -> dict[str, float]:
    """Runs a second of one core, one thread, on PUD news sentences of 23 to 27 words; trees not decoded."""
    chosen = [s.words for s in corpora.test_trees(options.corpora)["pud-news"] if 23 <= len(s.words) <= 27]
    started = time.process_time()
    for words in chosen:
        model.run(words)
    return {"sentences per CPU second": round(len(chosen) / (time.process_time() - started), 1)}


if __name__ == "__main__":
    main()
