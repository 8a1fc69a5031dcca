#!/bin/sh
# Scores the language layer by its Java code: sentences, words, lemmas, tags, trees, arguments, names.
#   training/opennlp/evaluate.sh [CORPORA [ARTICLES]]
# CORPORA: default ../shared/corpora beside the checkout; ARTICLES: a folder with articles/ and gold/, default CORPORA/../eval/dev.
# OpenNLP's stock models for English are fetched through Maven and scored beside ours. Needs a JDK, Maven and Python 3.
set -eu
cd "$(dirname "$0")/../.."
corpora=${1:-../shared/corpora}
articles=${2:-$corpora/../eval/dev}
stock=target/opennlp/stock
names=target/opennlp/names
mkdir -p "$stock"
mvn -q -DskipTests test-compile
mvn -q dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/test-classpath
for model in sentdetect tokenizer; do
  mvn -q dependency:unpack -Dartifact="org.apache.opennlp:opennlp-models-$model-en:1.3.0" \
    -DoutputDirectory="$stock" -Dmdep.unpack.includes='*.bin'
done
run() {
  java -Xmx1g -cp "target/classes:target/test-classes:$(cat target/test-classpath)" "org.attest.language.$@"
}
run SegmentationEvaluation "$corpora" "$stock"
run ReadingEvaluation "$corpora"
run ArgumentEvaluation "$corpora"
PYTHONPATH=training python3 -m attest_training.name_columns "$corpora" "$names"
run NameEvaluation "$names" "$articles"
