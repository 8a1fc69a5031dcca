"""A small BERT encoder in plain PyTorch, filled from a published ONNX file.

Written out, instead of taken from a library, so that the exported graph holds one matrix product for query, key and
value, and nothing else than the network needs.
"""

from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor, nn
from torch.nn import functional

WIDTH, HEADS, INNER, POSITIONS, PIECES = 384, 12, 1536, 512, 30522


def shared_dropout(x: Tensor, rate: float, training: bool) -> Tensor:
    """Dropout of x [B,N,W] with one mask for all positions of a sentence: cheap, and usual in parsers."""
    if not training:
        return x
    kept = torch.empty(x.shape[0], 1, x.shape[2]).bernoulli_(1 - rate)
    return x * (kept / (1 - rate))


class Layer(nn.Module):
    """Self-attention and feed-forward with residuals and layer norms after each (BERT)."""

    def __init__(self) -> None:
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.inner = nn.Linear(WIDTH, INNER)
        self.outer = nn.Linear(INNER, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x: Tensor, mask: Tensor | None, dropout: float) -> Tensor:
        """x [B,L,W]; mask [B,1,1,L] added to the scores, None for one sentence."""
        b, size = x.shape[0] if mask is not None else 1, WIDTH // HEADS
        q, k, v = (part.reshape(b, -1, HEADS, size) for part in self.qkv(x).split(WIDTH, -1))
        if mask is not None:
            q, k, v = (part.transpose(1, 2) for part in (q, k, v))
            attended = functional.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        else:  # written out, with constant shapes: half as many nodes in the exported graph
            scores = q.transpose(1, 2) @ k.permute(0, 2, 3, 1) * size**-0.5
            attended = scores.softmax(-1) @ v.transpose(1, 2)
        h = self.out(attended.transpose(1, 2).reshape(b, -1, WIDTH))
        x = self.norm1(x + shared_dropout(h, dropout, self.training))
        h = self.outer(functional.gelu(self.inner(x)))
        return self.norm2(x + shared_dropout(h, dropout, self.training))


class Encoder(nn.Module):
    """Word-pieces and shapes in; the hidden states of every layer out."""

    def __init__(self, layers: int, shapes: int, dropout: float = 0.1):
        super().__init__()
        self.pieces = nn.Embedding(PIECES, WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.shapes = nn.Embedding(shapes, WIDTH)
        nn.init.zeros_(self.shapes.weight)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.dropout = dropout

    def forward(self, ids: Tensor, shapes: Tensor, mask: Tensor | None) -> list[Tensor]:
        """ids and shapes [B,L]; returns layers + 1 tensors [B,L,W]."""
        positions = self.positions.weight[: ids.shape[1]]
        x = self.norm(self.pieces(ids) + self.shapes(shapes) + positions)
        x = shared_dropout(x, self.dropout, self.training)
        states = [x]
        for layer in self.layers:
            x = layer(x, mask, self.dropout)
            states.append(x)
        return states

    def load(self, path: Path, keep: list[int]) -> None:
        """Fills the weights from the layers `keep` of a BERT in ONNX, in that order."""
        graph = onnx.load(str(path)).graph
        weights = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
        for node in graph.node:  # the exporter renamed the weights of products: find them by their node
            if node.op_type == "MatMul" and node.input[1] in weights:
                name = node.name.strip("/").removesuffix("/MatMul").replace("/", ".")
                weights[name + ".weight"] = weights[node.input[1]].T
        with torch.no_grad():
            self._load_embeddings(weights)
            for layer, source in zip(self.layers, keep, strict=True):
                _load_layer(layer, weights, f"encoder.layer.{source}.")

    def _load_embeddings(self, weights: dict[str, np.ndarray]) -> None:
        self.pieces.weight.copy_(_tensor(weights["embeddings.word_embeddings.weight"]))
        segment = weights["embeddings.token_type_embeddings.weight"][0]  # there is one segment only
        self.positions.weight.copy_(_tensor(weights["embeddings.position_embeddings.weight"] + segment))
        _load_pair(self.norm, weights, "embeddings.LayerNorm")


def _tensor(array: np.ndarray) -> Tensor:
    return torch.from_numpy(np.array(array))


def _load_pair(module: nn.Module, weights: dict[str, np.ndarray], name: str) -> None:
    module.weight.copy_(_tensor(weights[name + ".weight"]))
    module.bias.copy_(_tensor(weights[name + ".bias"]))


def _load_layer(layer: Layer, weights: dict[str, np.ndarray], prefix: str) -> None:
    attention = [prefix + f"attention.self.{part}" for part in ("query", "key", "value")]
    layer.qkv.weight.copy_(_tensor(np.concatenate([weights[a + ".weight"] for a in attention])))
    layer.qkv.bias.copy_(_tensor(np.concatenate([weights[a + ".bias"] for a in attention])))
    _load_pair(layer.out, weights, prefix + "attention.output.dense")
    _load_pair(layer.norm1, weights, prefix + "attention.output.LayerNorm")
    _load_pair(layer.inner, weights, prefix + "intermediate.dense")
    _load_pair(layer.outer, weights, prefix + "output.dense")
    _load_pair(layer.norm2, weights, prefix + "output.LayerNorm")
