#!/bin/sh
# Trains the sentence detector and the tokenizer with OpenNLP's own trainers, and writes the lemma dictionary.
#   training/opennlp/train.sh [CORPORA]      (default: ../shared/corpora beside the checkout)
# Needs a JDK, Maven and Python 3; takes two minutes. The same corpora give the same models, but for the time of writing that
# OpenNLP notes in their manifests.
set -eu
cd "$(dirname "$0")/../.."
corpora=${1:-../shared/corpora}
work=target/opennlp
model=src/main/resources/org/attest/model

python3 training/opennlp/prepare.py "$corpora" "$work"
mvn -q dependency:build-classpath -DincludeScope=runtime -Dmdep.outputFile="$work/classpath"
opennlp() {
  java -cp "$(cat "$work/classpath")" opennlp.tools.cmdline.CLI "$@"
}
opennlp SentenceDetectorTrainer -lang en -encoding UTF-8 -params training/opennlp/params.txt \
  -eosChars '.?!…' -data "$work/sentences.train" -model "$model/sentences.bin"
opennlp TokenizerTrainer -lang en -encoding UTF-8 -params training/opennlp/params.txt \
  -data "$work/tokens.train" -model "$model/tokens.bin"
cp "$work/lemmas.tsv" "$model/lemmas.tsv"
echo "Wrote sentences.bin, tokens.bin and lemmas.tsv. Their scores: training/opennlp/evaluate.sh $corpora"
