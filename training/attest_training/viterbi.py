"""The best label sequence of a sentence's names."""

import numpy as np

from attest_training.names import LABELS

_FORBIDDEN = np.array([[b[0] == "I" and a[2:] != b[2:] for b in LABELS] for a in LABELS])
_NO_BEGINNING = np.array([label[0] == "I" for label in LABELS])


def best(scores: np.ndarray) -> list[str]:
    """The most probable well-formed labels of words, scores [N,K] (Viterbi): I-X only after B-X or I-X.

    The score of a sequence is the sum of its words' log-probabilities; of equals, the first label wins.
    """
    shifted = scores.astype(np.float64) - scores.max(-1, keepdims=True)
    log = shifted - np.log(np.exp(shifted).sum(-1, keepdims=True))
    total = np.where(_NO_BEGINNING, -np.inf, log[0])
    back = []
    for word in log[1:]:
        paths = np.where(_FORBIDDEN, -np.inf, total[:, None])
        back.append(paths.argmax(0))
        total = paths.max(0) + word
    path = [int(total.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return [LABELS[i] for i in reversed(path)]
