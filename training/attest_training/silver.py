"""Trees for sentences that have none, by an earlier model: they teach the style of news, and little else."""

from dataclasses import replace

from attest_training.reader import OnnxReader
from attest_training.sentence import Sentence


def with_trees(sentences: list[Sentence], reader: OnnxReader) -> list[Sentence]:
    """The sentences; those without a tree each with tags, heads and relations."""
    out = []
    for s in sentences:
        if s.heads:
            out.append(s)
            continue
        reading = reader.read(s.words)
        out.append(
            replace(s, upos=reading.upos, xpos=reading.xpos, heads=reading.heads, relations=reading.relations)
        )
    return out
