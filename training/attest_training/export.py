"""Writes reader.onnx (int8 per channel), vocabulary.txt and labels.json: `python -m attest_training.export`."""

import argparse
import json
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from attest_training.corpora import Inventories
from attest_training.network import Network, Reader

INPUTS = ["input_ids", "word_shape", "first_piece"]
OUTPUTS = ["upos", "xpos", "names", "arcs", "relations", "predicates", "arguments"]
OUTPUTS += ["events", "factualities", "details", "event_roles", "sources"]
PAIRS = ("arcs", "relations", "arguments", "event_roles", "sources")


def load(folder: Path) -> tuple[Network, Inventories]:
    """The trained network of a folder that train.py wrote."""
    labels = Inventories(**json.loads((folder / "inventories.json").read_text()))
    settings = json.loads((folder / "settings.json").read_text())
    network = Network(len(settings["layers"]), labels.sizes())
    network.load_state_dict(torch.load(folder / "weights.pt"))
    return network.eval(), labels


def to_onnx(network: Network, path: Path, role_bias: float) -> None:
    """The fp32 graph, for one sentence of any length."""
    ids = torch.randint(1000, 20000, (1, 11))
    first = torch.arange(7)[None]
    axes = {"input_ids": {1: "pieces"}, "word_shape": {1: "pieces"}, "first_piece": {1: "words"}}
    for name in OUTPUTS:
        axes[name] = {1: "words", 2: "heads"} if name in PAIRS else {1: "words"}
    torch.onnx.export(
        Reader(network, role_bias).eval(),
        (ids, torch.zeros_like(ids), first),
        str(path),
        input_names=INPUTS,
        output_names=OUTPUTS,
        dynamic_axes=axes,
        opset_version=17,
        dynamo=False,
    )


def to_int8(source: Path, target: Path) -> None:
    """Weights as int8 per channel, activations quantised as they come."""
    quantize_dynamic(source, target, weight_type=QuantType.QInt8, per_channel=True)
    model = onnx.load(target)
    model.producer_name, model.producer_version, model.doc_string = "attest", "", ""
    onnx.save(model, target)


def write_json_labels(labels: Inventories, path: Path) -> None:
    """labels.json, one list a line."""
    lines = [f" {json.dumps(k)}: {json.dumps(v)}" for k, v in labels.as_json().items()]
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n")


def main() -> None:
    """Exports a trained folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=Path("work/model"))
    parser.add_argument("--vocabulary", type=Path, default=Path("work/vocabulary.txt"))
    parser.add_argument("--target", type=Path, default=Path("../src/main/resources/org/attest/model"))
    parser.add_argument("--role-bias", type=float, default=0.0, help="added to the score of 'no argument'")
    options = parser.parse_args()
    network, labels = load(options.model)
    to_onnx(network, options.model / "reader.fp32.onnx", options.role_bias)
    options.target.mkdir(parents=True, exist_ok=True)
    to_int8(options.model / "reader.fp32.onnx", options.target / "reader.onnx")
    (options.target / "vocabulary.txt").write_bytes(options.vocabulary.read_bytes())
    write_json_labels(labels, options.target / "labels.json")
    print(f"{options.target / 'reader.onnx'}: {(options.target / 'reader.onnx').stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
