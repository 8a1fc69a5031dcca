"""Maximum spanning trees (Chu-Liu/Edmonds) with one root."""

import numpy as np

FORBIDDEN = -1e9


def decode(arcs: np.ndarray) -> list[int]:
    """Heads of the words of the best tree with exactly one child of the root.

    `arcs` [N+1,N+1]: row dependent, column head, row 0 without meaning. Returns N heads.
    """
    scores = arcs.astype(np.float64)
    np.fill_diagonal(scores, FORBIDDEN)
    scores[0] = FORBIDDEN
    scores[1:] -= scores[1:].max(1, keepdims=True)
    heads = _spanning(scores)
    roots = [i for i in range(1, len(heads)) if heads[i] == 0]
    if len(roots) == 1:
        return heads[1:]
    best, best_score = heads, -np.inf
    for root in range(1, len(heads)):
        single = scores.copy()
        single[:, 0] = FORBIDDEN
        single[root, 0] = scores[root, 0]
        candidate = _spanning(single)
        total = sum(single[i, candidate[i]] for i in range(1, len(candidate)))
        if total > best_score:
            best, best_score = candidate, total
    return best[1:]


def _cycle(heads: list[int]) -> list[int]:
    """The words of some cycle, or nothing."""
    seen = [0] * len(heads)
    for start in range(1, len(heads)):
        i = start
        while i and not seen[i]:
            seen[i] = start
            i = heads[i]
        if i and seen[i] == start:
            cycle = [i]
            while heads[cycle[-1]] != i:
                cycle.append(heads[cycle[-1]])
            return cycle
    return []


def _spanning(scores: np.ndarray) -> list[int]:
    """Heads of the best tree over all nodes (entry 0 is 0), by contracting cycles."""
    heads = [0, *(int(h) for h in scores[1:].argmax(1))]
    cycle = _cycle(heads)
    if not cycle:
        return heads
    rest = [i for i in range(len(heads)) if i not in cycle]
    inside = sum(scores[c, heads[c]] for c in cycle)
    new = len(rest)
    small = np.full((new + 1, new + 1), FORBIDDEN)
    small[:new, :new] = scores[np.ix_(rest, rest)]
    leave, enter = {}, {}
    for k, i in enumerate(rest):
        leave[k] = max(cycle, key=lambda c, i=i: scores[i, c])
        small[k, new] = scores[i, leave[k]] if i else FORBIDDEN
        gains = [scores[c, i] - scores[c, heads[c]] + inside for c in cycle]
        enter[k] = cycle[int(np.argmax(gains))]
        small[new, k] = max(gains)
    contracted = _spanning(small)
    out = list(heads)
    for k, i in enumerate(rest):
        if i:
            out[i] = leave[k] if contracted[k] == new else rest[contracted[k]]
    out[enter[contracted[new]]] = rest[contracted[new]]
    return out
