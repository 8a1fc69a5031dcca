"""Writes OpenNLP's training files from the treebanks and the project's own sentences.

    python3 prepare.py CORPORA OUT

CORPORA holds ewt/ and gum/ (CoNLL-U). OUT gets sentences.train and tokens.train (OpenNLP's own
formats) and lemmas.tsv (word, Penn tag, lemma: the dictionary).
Standard library only; the same input gives the same bytes.
"""

import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

HERE = Path(__file__).parent
GENRES = ("academic", "bio", "court", "interview", "news", "voyage")
QUOTES = re.compile(r'"([^"]*)"')


class Sentence:
    """A treebank sentence: its text, its words (form, lemma, tag) and whether a paragraph begins with it."""

    def __init__(self, text, words, opens):
        self.text, self.words, self.opens = text, words, opens

    def offsets(self):
        """Offsets of the words in the text; None where the text doesn't hold them."""
        out, at = [], 0
        for form, _, _ in self.words:
            start = self.text.find(form, at)
            if start < 0 or self.text[at:start].strip():
                return None
            out.append((start, start + len(form)))
            at = start + len(form)
        return out


def read(path):
    text, words, opens = "", [], True
    for line in path.read_text(encoding="utf-8").splitlines() + [""]:
        if line.startswith(("# newpar", "# newdoc")):
            opens = True
        elif line.startswith("# text = "):
            text = line[9:].strip()
        elif line and not line.startswith("#"):
            columns = line.split("\t")
            if columns[0].isdigit():
                words.append((columns[1], columns[2], columns[4]))
        elif not line and words:
            yield Sentence(text, words, opens)
            words, opens = [], False


def gum_test(corpora):
    part, names = "", set()
    for line in (corpora / "gum" / "splits.md").read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            part = line[3:].strip()
        elif part == "test" and (match := re.match(r"\s+\* (\S+)", line)):
            names.add(match.group(1))
    return names


def treebanks(corpora):
    yield from read(corpora / "ewt" / "train.conllu")
    held_out = gum_test(corpora)
    for path in sorted((corpora / "gum").glob("GUM_*.conllu")):
        if path.stem not in held_out and path.stem.split("_")[1] in GENRES:
            yield from read(path)


def typographic(text):
    """The text with the quotation marks and apostrophes of printed news; same length."""
    return QUOTES.sub("\u201c\\1\u201d", text).replace("'", "\u2019")


def split_marks(text, offsets):
    out = text[: offsets[0][0]]
    for (start, end), (after, _) in zip(offsets, offsets[1:] + [(len(text), 0)]):
        out += text[start:end] + (text[end:after] or ("<SPLIT>" if after < len(text) else ""))
    return out


def own():
    """The lines of news.txt: sentences with bars between words, empty lines between paragraphs."""
    lines = (HERE / "news.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if not line.startswith("#")]


def write_sentences(path, sentences, extra):
    lines = []
    for s in sentences:
        if s.opens and lines and lines[-1]:
            lines.append("")
        lines.append(s.text)
    path.write_text("\n".join(lines + [""] + extra) + "\n", encoding="utf-8")


def write_tokens(path, sentences, extra):
    lines = []
    for s in sentences:
        offsets = s.offsets()
        if offsets:
            lines.append(split_marks(s.text, offsets))
            if "'" in s.text or '"' in s.text:
                lines.append(split_marks(typographic(s.text), offsets))
    path.write_text("\n".join(lines + [line for line in extra if line]) + "\n", encoding="utf-8")


def write_dictionary(path, sentences):
    """The commonest lemma of each lower-case word and tag; the first by alphabet where two are as common."""
    counts = defaultdict(Counter)
    for s in sentences:
        for form, lemma, tag in s.words:
            if not tag.startswith(("NNP", "CD", "SYM", "FW", "ADD", "LS", "GW")) and lemma != "_":
                counts[form.lower().replace("\u2019", "'"), tag][lemma] += 1
    rows = []
    for (form, tag), lemmas in sorted(counts.items()):
        lemma = min(lemmas, key=lambda x: (-lemmas[x], x))
        rows.append(f"{form}\t{tag}\t{lemma}")
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")


def main():
    corpora, out = Path(sys.argv[1]), Path(sys.argv[2])
    out.mkdir(parents=True, exist_ok=True)
    train = list(treebanks(corpora))
    write_sentences(out / "sentences.train", train, [line.replace("|", "") for line in own()])
    write_tokens(out / "tokens.train", train, [line.replace("|", "<SPLIT>") for line in own()])
    write_dictionary(out / "lemmas.tsv", train)


if __name__ == "__main__":
    main()
