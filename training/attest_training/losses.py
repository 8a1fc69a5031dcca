"""The training loss: a weighted sum over the heads, each a mean over what is annotated."""

from torch import Tensor
from torch.nn.functional import cross_entropy

from attest_training.batches import IGNORED
from attest_training.network import Biaffine, Network

WEIGHTS = {"arcs": 1.0, "relations": 1.0, "upos": 0.5, "xpos": 0.5, "names": 2.0, "predicates": 0.5, "arguments": 0.5}
WEIGHTS |= {"events": 2.0, "factualities": 1.0, "details": 1.0, "event_roles": 2.0, "sources": 2.0}


def _mean(scores: Tensor, gold: Tensor, words: Tensor) -> Tensor:
    """Cross-entropy summed over annotated words, divided by all words of the batch."""
    total = cross_entropy(scores.flatten(0, -2), gold.flatten(), ignore_index=IGNORED, reduction="sum")
    return total / words


def partial(scores: Tensor, allowed: Tensor) -> Tensor:
    """Minus the log-probability of the allowed labels, summed: scores and allowed [B,N+1,K]."""
    log = scores.log_softmax(-1)
    return -log.masked_fill(~allowed, -1e4).logsumexp(-1)[~allowed.all(-1)].sum()


def losses(network: Network, batch: dict[str, Tensor]) -> dict[str, Tensor]:
    """The unweighted loss of each head."""
    h = network.words(batch["ids"], batch["shapes"], batch["first"], batch["mask"])
    words = batch["words"].sum()
    heads = batch["heads"].clamp(min=0)
    arcs = network.arcs(h, h).squeeze(2).masked_fill(~batch["words"][:, None], -1e4)
    governors = h.gather(1, heads.unsqueeze(-1).expand(-1, -1, h.shape[-1]))
    out = {
        "arcs": _mean(arcs, batch["heads"], words),
        "relations": _mean(network.relations.chosen(h, governors), batch["relations"], words),
        "upos": _mean(network.upos(h), batch["upos"], words),
        "xpos": _mean(network.xpos(h), batch["xpos"], words),
        "names": partial(network.names(h), batch["names"]) / words,
        "predicates": _mean(network.predicates(h), batch["predicates"], words),
    }
    if len(batch["roles"]):
        where = batch["predicate_sentence"], batch["predicate_word"]
        out["arguments"] = _pairs(network.arguments, h, where, batch["roles"]) / words
    for kind in ("events", "factualities", "details"):
        out[kind] = _mean(getattr(network, kind)(h), batch[kind], words)
    if len(batch["event_roles"]):
        where = batch["event_sentence"], batch["event_word"]
        out["event_roles"] = _pairs(network.event_roles, h, where, batch["event_roles"]) / words
        out["sources"] = _pairs(network.sources, h, where, batch["sources"]) / words
    return out


def _pairs(head: Biaffine, h: Tensor, where: tuple[Tensor, Tensor], gold: Tensor) -> Tensor:
    """Cross-entropy of the role of every word towards every given predicate or trigger, summed.

    `where`: sentence and row of each of P predicates; gold [P,N+1].
    """
    rows = h[where].unsqueeze(1)  # P,1,I
    scores = head(rows, h[where[0]]).squeeze(1)  # P,K,N+1
    return cross_entropy(scores, gold, ignore_index=IGNORED, reduction="sum")
