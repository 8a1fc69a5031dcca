"""Trains the network: `python -m attest_training.train --help`."""

import argparse
import json
import random
import time
from dataclasses import asdict
from pathlib import Path

import torch
from torch.nn.utils import clip_grad_norm_

from attest_training import corpora, events, shipped, silver, standoff, treebank
from attest_training.batches import MAX_PIECES, Encoding, Example, make_batches, tensors, without_stop
from attest_training.losses import WEIGHTS, losses
from attest_training.network import Network
from attest_training.reader import OnnxReader
from attest_training.sentence import Sentence
from attest_training.text import Vocabulary

WARM_UP = 0.08


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, default=Path("../../shared/corpora"))
    parser.add_argument("--own-names", type=Path, default=Path("data/names"))
    parser.add_argument("--own-events", type=Path, default=Path("data/events"))
    parser.add_argument("--real-events", type=Path, help="a folder of events on the corpora's sentences (standoff.py)")
    parser.add_argument("--start", type=Path, help="a folder with reader.onnx to go on from, instead of the encoder")
    parser.add_argument("--encoder", type=Path, default=Path("work/bge-small-en-v1.5.onnx"))
    parser.add_argument("--vocabulary", type=Path, default=Path("work/vocabulary.txt"))
    parser.add_argument("--layers", type=int, nargs="+", default=list(range(9)), help="layers of the encoder to keep")
    parser.add_argument("--epochs", type=float, default=3.3)
    parser.add_argument("--event-share", type=float, default=2.0, help="how often an epoch sees each event sentence")
    parser.add_argument("--real-share", type=float, default=3.0, help="the same of each of the corpora's sentences")
    parser.add_argument("--budget", type=int, default=900, help="word-pieces of a batch")
    parser.add_argument("--rate", type=float, default=1.3e-4, help="learning rate of the encoder")
    parser.add_argument("--head-rate", type=float, default=1.2e-3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--steps", type=int, default=0, help="stop after so many steps (to measure speed)")
    parser.add_argument("--output", type=Path, default=Path("work/model"))
    return parser.parse_args()


# How much of each corpus an epoch sees: trees are the hardest task, social media the farthest from news.
SHARES = {"ewt": 1.0, "gum": 1.0, "own": 0.7, "re3d": 1.0, "wikigold": 0.5, "wnut17": 0.1}
WITHOUT_STOP = 0.06  # share of sentences that are read without their final full stop


def optimizer(network: Network, options: argparse.Namespace) -> torch.optim.Optimizer:
    """AdamW with a smaller rate and weight decay on the pre-trained weights; the piece embeddings stay as they are."""
    network.encoder.pieces.requires_grad_(False)
    encoder = list(network.encoder.parameters())
    known = {id(p) for p in encoder}
    heads = [p for p in network.parameters() if id(p) not in known]
    groups = [
        {"params": encoder, "lr": options.rate, "weight_decay": 0.01},
        {"params": heads, "lr": options.head_rate, "weight_decay": 0.0},
    ]
    return torch.optim.AdamW(groups, betas=(0.9, 0.98), fused=True)


def schedule(
    examples: dict[str, list[list[Example]]], options: argparse.Namespace, rng: random.Random
) -> list[list[Example]]:
    """All batches of the run, epoch after epoch; a part of an epoch takes a part of its batches.

    `examples`: by corpus, the variants of each sentence (as it is, perhaps without full stop).
    """
    shares = SHARES | {"events": options.event_share, "real": options.real_share}
    out, left = [], options.epochs
    while left > 0:
        chosen = []
        for corpus, variants in examples.items():
            for v in _repeated(variants, shares[corpus], rng):
                chosen.append(v[-1] if rng.random() < WITHOUT_STOP else v[0])
        batches = make_batches(chosen, options.budget, rng)
        out += batches[: round(len(batches) * min(1.0, left))]
        left -= 1
    return out


def _repeated(variants: list[list[Example]], share: float, rng: random.Random) -> list[list[Example]]:
    """A share of the sentences, perhaps more than once: 2.5 is each twice and half of them a third time."""
    return variants * int(share) + rng.sample(variants, round(len(variants) * (share % 1)))


def quick_dev(network: Network, examples: list[Example]) -> str:
    """Greedy attachment scores, to see that training works."""
    network.eval()
    right = labelled = total = 0
    with torch.no_grad():
        for batch in make_batches(examples, 2000, random.Random(0)):
            t = tensors(batch, None)
            h = network.words(t["ids"], t["shapes"], t["first"], t["mask"])
            arcs = network.arcs(h, h).squeeze(2).masked_fill(~t["words"][:, None], -1e4)
            heads = arcs.argmax(-1)
            governors = h.gather(1, heads.unsqueeze(-1).expand(-1, -1, h.shape[-1]))
            relations = network.relations.chosen(h, governors).argmax(-1)
            counted = t["heads"] >= 0
            hit = (heads == t["heads"]) & counted
            right += hit.sum().item()
            labelled += (hit & (relations == t["relations"])).sum().item()
            total += counted.sum().item()
    network.train()
    return f"UAS {100 * right / total:.2f} LAS with subtypes {100 * labelled / total:.2f}"


def variants(sentences: list[Sentence], encoding: Encoding) -> list[list[Example]]:
    """Each sentence that isn't too long, with its variant without full stop where it has one."""
    out = []
    for s in sentences:
        both = [encoding.example(s), *(encoding.example(v) for v in [without_stop(s)] if v)]
        if len(both[0].ids) <= MAX_PIECES:
            out.append(both)
    return out


def run(options: argparse.Namespace) -> None:
    """Reads, trains, saves weights and labels."""
    random.seed(options.seed)
    torch.manual_seed(options.seed)
    rng = random.Random(options.seed)
    data = corpora.training(options.corpora, options.own_names)
    if options.start:
        data = with_events_and_trees(data, options)
    print({name: len(sentences) for name, sentences in data.items()}, flush=True)
    sentences = [s for part in data.values() for s in part]
    labels = corpora.inventories(sentences)
    encoding = Encoding(Vocabulary.read(options.vocabulary), labels)
    examples = {name: variants(part, encoding) for name, part in data.items()}
    dev = [encoding.example(s) for s in treebank.ewt(options.corpora, "dev") if len(s.words) < MAX_PIECES // 2]
    network = Network(len(options.layers), labels.sizes())
    if options.start:
        print("new:", shipped.load(network, options.start / "reader.onnx"))
    else:
        network.encoder.load(options.encoder, options.layers)
    batches = schedule(examples, options, rng)
    print(f"{len(batches)} steps", flush=True)
    options.output.mkdir(parents=True, exist_ok=True)
    (options.output / "inventories.json").write_text(json.dumps(asdict(labels)))
    settings = {k: str(v) if isinstance(v, Path) else v for k, v in vars(options).items()}
    (options.output / "settings.json").write_text(json.dumps(settings, indent=1))
    fit(network, batches, dev, options, rng)


def with_events_and_trees(data: dict[str, list[Sentence]], options: argparse.Namespace) -> dict[str, list[Sentence]]:
    """The corpora with the event sentences, and trees of the earlier model where a corpus has none."""
    reader = OnnxReader(options.start)
    annotated = events.read(sorted(options.own_events.glob("*.train.txt")), reader)
    out = {name: silver.with_trees(part, reader) for name, part in data.items()}
    if annotated:
        out["events"] = silver.with_trees(annotated, reader)
    if options.real_events:
        real = standoff.read(sorted(options.real_events.glob("*.train.tsv")), standoff.pool(options.corpora))
        out["real"] = silver.with_trees(real, reader)
    return out


def fit(
    network: Network, batches: list[list[Example]], dev: list[Example], options: argparse.Namespace, rng: random.Random
) -> None:
    """One step a batch; linear warm-up and decay; the network is saved now and then and at the end."""
    optimiser = optimizer(network, options)
    warm = max(1, round(len(batches) * WARM_UP))
    rate = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda i: (i + 1) / warm if i < warm else max(0.0, (len(batches) - i) / (len(batches) - warm))
    )
    network.train()
    started = time.time()
    sums: dict[str, float] = dict.fromkeys(WEIGHTS, 0.0)
    for step, batch in enumerate(batches, 1):
        parts = losses(network, tensors(batch, rng))
        sum(WEIGHTS[k] * v for k, v in parts.items()).backward()
        clip_grad_norm_(network.parameters(), 2.0)
        optimiser.step()
        rate.step()
        optimiser.zero_grad()
        for k, v in parts.items():
            sums[k] += v.item()
        if step % 20 == 0:
            took = time.time() - started
            shown = " ".join(f"{k} {v / 50:.3f}" for k, v in sums.items())
            print(f"{step}/{len(batches)} {took:.0f} s, left {took / step * (len(batches) - step):.0f} s: {shown}", flush=True)
            sums = dict.fromkeys(WEIGHTS, 0.0)
        if step % 250 == 0 or step in (len(batches), options.steps):
            print("EWT dev, greedy:", quick_dev(network, dev), flush=True)
            torch.save(network.state_dict(), options.output / "weights.pt")
        if step == options.steps:
            break


if __name__ == "__main__":
    run(arguments())
