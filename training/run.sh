#!/bin/sh
# Reproduces the shipped model from the data: run.sh [CORPORA]. See README.md.
set -eu
cd "$(dirname "$0")"
corpora=${1:-../../shared/corpora}
export OMP_WAIT_POLICY=passive # threads that spin make steps ten times as long when cores are shared
python -m attest_training.weights
python -m attest_training.train --corpora "$corpora" --output work/first
python -m attest_training.export --model work/first --target work/first
python -m attest_training.train --corpora "$corpora" --start work/first --layers 0 1 2 3 4 5 6 --real-events data/real-events \
  --epochs 2.7 --seed 2 --output work/model
python -m attest_training.choose --corpora "$corpora"
python -m attest_training.export --role-bias "$(cat work/model/role-bias.txt)"
python -m attest_training.evaluate --corpora "$corpora" --output results/int8.json
python -m attest_training.evaluate --corpora "$corpora" --output results/fp32.json --trees-only \
  --model work/model/reader.fp32.onnx
python -m attest_training.parity
python -m attest_training.card
