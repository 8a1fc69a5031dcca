#!/bin/sh
# Scores the language layer by its Java code: sentences, words, lemmas, tags, trees, arguments, names.
#   training/opennlp/evaluate.sh [CORPORA]      (default: ../shared/corpora beside the checkout)
# OpenNLP's stock models for English are fetched through Maven and scored beside ours.
set -eu
cd "$(dirname "$0")/../.."
corpora=${1:-../shared/corpora}
stock=target/opennlp/stock
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
run NameEvaluation "$corpora"
