"""Chooses the bias of "no argument" by F1 on EWT dev: `python -m attest_training.choose`."""

import argparse
from pathlib import Path

import numpy as np
import torch

from attest_training import propbank, text, treebank
from attest_training.export import load
from attest_training.text import Vocabulary

CANDIDATES = np.arange(-1.5, 1.51, 0.25)


def counts(scores: np.ndarray, gold: np.ndarray) -> np.ndarray:
    """(right, found) for each candidate: scores [K,N], gold [N] with -1 for words that don't count."""
    out = np.zeros((len(CANDIDATES), 2), int)
    for k, bias in enumerate(CANDIDATES):
        biased = scores.copy()
        biased[0] += bias
        best = np.where(gold < 0, 0, biased.argmax(0))
        out[k] = ((best > 0) & (best == gold)).sum(), (best > 0).sum()
    return out


def main() -> None:
    """Writes role-bias.txt into the model's folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, default=Path("../../shared/corpora"))
    parser.add_argument("--model", type=Path, default=Path("work/model"))
    parser.add_argument("--vocabulary", type=Path, default=Path("work/vocabulary.txt"))
    options = parser.parse_args()
    network, _ = load(options.model)
    vocabulary = Vocabulary.read(options.vocabulary)
    totals, wanted = np.zeros((len(CANDIDATES), 2), int), 0
    with torch.no_grad():
        for s in treebank.ewt(options.corpora, "dev"):
            if not s.predicates:
                continue
            arrays = [torch.tensor([x]) for x in vocabulary.encode(s.words, text.shapes(s.words))]
            h = network.words(*arrays, None)
            roles = network.arguments(h, h)[0].numpy()  # N+1,K,N+1
            for p in s.predicates:
                gold = np.zeros(len(s.words) + 1, int)
                for word, role in p.arguments.items():
                    gold[word] = propbank.ROLES.index(role)
                gold[[0, p.word, *p.uncertain]] = -1
                totals += counts(roles[p.word], gold)
                wanted += len(p.arguments)
    f1 = 200 * totals[:, 0] / (totals[:, 1] + wanted)
    for bias, value in zip(CANDIDATES, f1, strict=True):
        print(f"bias {bias:+.2f}: argument F1 on EWT dev {value:.2f}")
    (options.model / "role-bias.txt").write_text(f"{CANDIDATES[f1.argmax()]:.2f}\n")


if __name__ == "__main__":
    main()
