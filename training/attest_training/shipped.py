"""Reads a shipped reader.onnx back into a network, to go on from it instead of from a plain encoder."""

import re
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from attest_training.network import Network


def load(network: Network, path: Path) -> list[str]:
    """Fills what the file has: its heads and as many of its layers as the network has; returns what it lacks."""
    weights = _weights(path)
    lacking = []
    with torch.no_grad():
        for name, parameter in network.named_parameters():
            if name == "mix":
                parameter.copy_(torch.from_numpy(weights[name][: len(parameter)]))
            elif name in weights:
                parameter.copy_(torch.from_numpy(weights[name].reshape(parameter.shape)))
            else:
                lacking.append(name)
    return lacking


def _weights(path: Path) -> dict[str, np.ndarray]:
    """By parameter name, in fp32; int8 values times their scales."""
    graph = onnx.load(str(path)).graph
    raw = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    plain = {k.removeprefix("network."): np.array(v, np.float32) for k, v in raw.items() if k.startswith("network.")}
    for key in [k for k in raw if k.endswith("_quantized")]:
        stem = key.removesuffix("_quantized")
        value = raw[key].astype(np.float32) - raw[stem + "_zero_point"].astype(np.float32)
        plain[stem.removeprefix("network.")] = value * raw[stem + "_scale"]
    for node in graph.node:  # the exporter renamed and turned the weights of linear layers: their nodes tell whose they are
        stem = node.input[1].removesuffix("_quantized") if len(node.input) > 1 else ""
        if node.op_type == "MatMulInteger" and stem.startswith("onnx::"):
            name = node.name.strip("/").removesuffix("/MatMul_quant").replace("/", ".")
            plain[re.sub(r"^(\w+)\.\1\.", r"\1.", name) + ".weight"] = plain[stem].T
    layers = [n for n in graph.node if n.op_type == "Mul" and n.input[0].startswith("onnx::Mul")]
    plain["mix"] = np.log([float(raw[n.input[0]]) for n in layers]).astype(np.float32)
    return plain
