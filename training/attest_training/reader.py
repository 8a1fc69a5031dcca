"""Runs a reader.onnx as the Java layer does: one sentence at a time."""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime

from attest_training import text, tree
from attest_training.sentence import Event
from attest_training.text import Vocabulary
from attest_training.viterbi import best


@dataclass(frozen=True)
class Reading:
    """What the model says of a sentence; words count from 1 in `heads` and `arguments`, from 0 elsewhere."""

    ids: list[int]
    shapes: list[int]
    first: list[int]
    upos: list[str]
    xpos: list[str]
    heads: list[int]
    relations: list[str]
    names: list[str]
    predicates: list[str]
    roles: np.ndarray  # [N+1,N+1] role number of each (predicate, argument head)
    events: list[Event]  # empty when the model reads none


class OnnxReader:
    """A session with its labels. `folder` holds vocabulary.txt and labels.json, `model` is the graph to run."""

    def __init__(self, folder: Path, model: Path | None = None, threads: int = 1):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.add_session_config_entry("optimization.disable_specified_optimizers", "SkipLayerNormFusion")  # as in Java
        path = str(model or folder / "reader.onnx")
        self.session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
        self.vocabulary = Vocabulary.read(folder / "vocabulary.txt")
        self.labels = json.loads((folder / "labels.json").read_text())

    def run(self, words: list[str]) -> tuple[tuple[list[int], list[int], list[int]], list[np.ndarray]]:
        """(ids, shapes, first) and the outputs without the batch dimension."""
        inputs = self.vocabulary.encode(words, text.shapes(words))
        arrays = [np.array([x], np.int64) for x in inputs]
        names = ("input_ids", "word_shape", "first_piece")
        outputs = self.session.run(None, dict(zip(names, arrays, strict=True)))
        return inputs, [o[0] for o in outputs]

    def read(self, words: list[str]) -> Reading:
        """Decodes everything; the tree by Chu-Liu/Edmonds."""
        (ids, shapes, first), outputs = self.run(words)
        upos, xpos, names, arcs, relations, predicates, roles = outputs[:7]
        heads = tree.decode(arcs)
        label = self.labels

        def tags(kind: str, numbers: np.ndarray) -> list[str]:
            return [label[kind][int(i)] for i in numbers[1:]]

        chosen = [label["relations"][int(relations[i, h])] for i, h in enumerate(heads, 1)]
        return Reading(
            ids,
            shapes,
            first,
            tags("upos", upos),
            tags("xpos", xpos),
            heads,
            chosen,
            best(names[1:]),
            tags("predicates", predicates),
            roles,
            self._events(*outputs[7:]) if outputs[7:] else [],
        )

    def _events(
        self, kinds: np.ndarray, factualities: np.ndarray, details: np.ndarray, roles: np.ndarray, sources: np.ndarray
    ) -> list[Event]:
        label = self.labels

        def filled(names: list[str], row: np.ndarray, trigger: int) -> dict[int, str]:
            return {i: names[int(row[i])] for i in range(1, len(row)) if row[i] and i != trigger}

        return [
            Event(
                word,
                label["events"][int(kinds[word].argmax())],
                label["factualities"][int(factualities[word])],
                label["details"][int(details[word])],
                filled(label["eventRoles"], roles[word], word),
                filled(label["sources"], sources[word], word),
            )
            for word in range(1, len(kinds))
            if kinds[word].argmax()
        ]

    def arguments(self, reading: Reading, predicate: int) -> dict[int, str]:
        """Argument heads of the predicate at a word (from 1)."""
        row = reading.roles[predicate]
        return {i: self.labels["roles"][int(row[i])] for i in range(1, len(row)) if row[i] and i != predicate}
