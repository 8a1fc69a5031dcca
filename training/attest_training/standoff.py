"""Events annotated on sentences of the corpora, apart from their text, which stays where it is published.

data/real-events/NAME.tsv has a line for each sentence: its id, a tab, and the labels of its words as
`WORD:LABEL,LABEL` with spaces between (words count from 1; `-` says that the sentence has no event). The labels are
those of data/events/GUIDELINES.md; only the head word of a phrase is labelled.

To annotate more: mark sentences as the guidelines say, in a file of lines `ID<TAB>words with marks`, and call
`python -m attest_training.standoff MARKED_FILE > data/real-events/NAME.train.tsv`.
"""

import argparse
import json
from dataclasses import replace
from pathlib import Path

from attest_training import countries, events, name_corpora, treebank
from attest_training.reader import OnnxReader
from attest_training.sentence import Sentence
from attest_training.words import word_spans


def read(paths: list[Path], sentences: dict[str, Sentence]) -> list[Sentence]:
    """The annotated ones among `sentences` (by id), with their events."""
    out = []
    for path in paths:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            key, _, marks = line.partition("\t")
            if key not in sentences:
                raise ValueError(f"{path}:{number}: no corpus has the sentence {key}")
            marked = [] if marks == "-" else [_label(f"{path}:{number}", m) for m in marks.split(" ")]
            out.append(replace(sentences[key], events=events.of_marks(f"{path.name}:{number}", marked)))
    return out


def _label(place: str, mark: str) -> tuple[int, list[tuple[str, str, str]]]:
    word, _, labels = mark.partition(":")
    if not word.isdigit() or not labels:
        raise ValueError(f"{place}: not WORD:LABELS: {mark}")
    return int(word), events.labels(labels)


def pool(corpora: Path) -> dict[str, Sentence]:
    """By id, the sentences of the corpora that may train and can be annotated; PLOVER's have words only."""
    known = countries.read(corpora)
    parts = [
        treebank.ewt(corpora, "train"),
        treebank.gum(corpora, known, news_test=False),
        name_corpora.re3d(corpora / "ner" / "re3d", known, test=False),
        name_corpora.wikigold(corpora / "ner", known, test=False),
        plover(corpora),
    ]
    return {s.id: s for part in parts for s in part}


def plover(corpora: Path) -> list[Sentence]:
    """The sentences of the PLOVER gold standard records (CC BY-SA 4.0), without their labels."""
    records = json.loads((corpora / "events" / "plover-gold-sentences.json").read_text(encoding="utf-8"))
    texts = {r["id"]: r["text"] for r in records if r.get("text")}
    return [Sentence(key, [text[s:e] for s, e in word_spans(text)]) for key, text in texts.items()]


def line(key: str, marked: str, heads: list[int]) -> str:
    """The stand-off line of a sentence whose words, with marks, stand between single spaces."""
    if marked == "-":
        return f"{key}\t-"
    words, labels = 0, []
    end = 0
    for match in events.MARK.finditer(marked):
        words += len(marked[end : match.start()].split())
        first, words = words + 1, words + len(match.group(2).split())
        labels.append(f"{events.head(range(first, words + 1), heads)}:{match.group(1)}")
        end = match.end()
    return f"{key}\t{' '.join(labels)}"


def main() -> None:
    """Prints the stand-off lines of a file of marked sentences."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("marked", type=Path)
    parser.add_argument("--corpora", type=Path, default=Path("../../shared/corpora"))
    parser.add_argument("--folder", type=Path, default=Path("../src/main/resources/org/attest/model"))
    options = parser.parse_args()
    reader = OnnxReader(options.folder)
    sentences = pool(options.corpora)
    for text in options.marked.read_text(encoding="utf-8").splitlines():
        key, _, marked = text.partition("\t")
        sentence = sentences[key]
        if marked != "-" and events.MARK.sub(r"\2", marked).split() != sentence.words:
            raise SystemExit(f"{key}: the words differ from the corpus's")
        print(line(key, marked.strip(), sentence.heads or reader.read(sentence.words).heads))


if __name__ == "__main__":
    main()
