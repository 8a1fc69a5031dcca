"""The multi-task network: one encoder, a head for each layer of annotation.

Shapes: B sentences, L word-pieces, N words and the root before them (N+1 rows), K labels.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional

from attest_training.encoder import WIDTH, Encoder, shared_dropout

SHAPE_WIDTH, ARC_WIDTH, PAIR_WIDTH, HIDDEN = 16, 256, 96, 192


class Biaffine(nn.Module):
    """Scores a pair (row word, column word) with K outputs: row' W column, both with a constant 1."""

    def __init__(self, inputs: int, width: int, outputs: int, dropout: float = 0.33):
        super().__init__()
        self.row = nn.Linear(inputs, width)
        self.column = nn.Linear(inputs, width)
        self.weight = nn.Parameter(torch.randn(width + 1, outputs * (width + 1)) * 0.3 / width)
        self.outputs = outputs
        self.dropout = dropout

    def _project(self, h: Tensor, projection: nn.Linear) -> Tensor:
        x = shared_dropout(functional.leaky_relu(projection(h), 0.1), self.dropout, self.training)
        return functional.pad(x, (0, 1), value=1.0)

    def forward(self, rows: Tensor, columns: Tensor) -> Tensor:
        """rows [B,R,I], columns [B,C,I] -> [B,R,K,C]."""
        left = self._project(rows, self.row) @ self.weight
        right = self._project(columns, self.column)
        b, r, c = rows.shape[0], rows.shape[1], columns.shape[1]
        scores = left.reshape(b, r * self.outputs, -1) @ right.transpose(1, 2)
        return scores.reshape(b, r, self.outputs, c)

    def chosen(self, rows: Tensor, columns: Tensor) -> Tensor:
        """One column for each row: both [B,R,I] -> [B,R,K]."""
        left = (self._project(rows, self.row) @ self.weight).unflatten(-1, (self.outputs, -1))
        return (left @ self._project(columns, self.column).unsqueeze(-1)).squeeze(-1)


class Network(nn.Module):
    """Tags, names, arcs, relations, predicates, arguments, events, their roles and sources."""

    def __init__(self, layers: int, sizes: dict[str, int]):
        super().__init__()
        self.encoder = Encoder(layers, sizes["shapes"])
        self.mix = nn.Parameter(torch.zeros(layers + 1))
        self.mix.data[layers] = 2.0
        self.shape = nn.Embedding(sizes["shapes"], SHAPE_WIDTH)
        self.dropout = nn.Dropout(0.2)
        inputs = WIDTH + SHAPE_WIDTH
        self.upos = nn.Linear(inputs, sizes["upos"])
        self.xpos = nn.Linear(inputs, sizes["xpos"])
        self.names = _two_layers(inputs, sizes["names"])
        self.predicates = _two_layers(inputs, sizes["predicates"])
        self.arcs = Biaffine(inputs, ARC_WIDTH, 1)
        self.relations = Biaffine(inputs, PAIR_WIDTH, sizes["relations"])
        self.arguments = Biaffine(inputs, PAIR_WIDTH, sizes["roles"])
        self.events = _two_layers(inputs, sizes["events"])
        self.factualities = _two_layers(inputs, sizes["factualities"])
        self.details = _two_layers(inputs, sizes["details"])
        self.event_roles = Biaffine(inputs, PAIR_WIDTH, sizes["eventRoles"])
        self.sources = Biaffine(inputs, PAIR_WIDTH, sizes["sources"])

    def words(self, ids: Tensor, shapes: Tensor, first: Tensor, mask: Tensor | None) -> Tensor:
        """What the heads see: [B,N+1,inputs]."""
        states = self.encoder(ids, shapes, mask)
        weights = self.mix.softmax(0)
        mixed = sum(weights[i] * s for i, s in enumerate(states))
        if mask is None:
            mixed, shapes = mixed[:, first[0]], shapes[:, first[0]]
        else:
            mixed = mixed.gather(1, first.unsqueeze(-1).expand(-1, -1, WIDTH))
            shapes = shapes.gather(1, first)
        return self.dropout(torch.cat([mixed, self.shape(shapes)], -1))


def _two_layers(inputs: int, outputs: int) -> nn.Sequential:
    return nn.Sequential(nn.Linear(inputs, HIDDEN), nn.GELU(), nn.Dropout(0.1), nn.Linear(HIDDEN, outputs))


class Reader(nn.Module):
    """The network as it ships: one sentence in, decisions out (see README.md, file contract)."""

    def __init__(self, network: Network, role_bias: float):
        super().__init__()
        self.network = network
        bias = torch.zeros(network.arguments.outputs, 1)
        bias[0] = role_bias
        self.register_buffer("role_bias", bias)

    def forward(self, ids: Tensor, shapes: Tensor, first: Tensor) -> tuple[Tensor, ...]:
        net = self.network
        h = net.words(ids, shapes, first, None)
        return (
            net.upos(h).argmax(-1),
            net.xpos(h).argmax(-1),
            net.names(h),
            net.arcs(h, h).squeeze(2),
            net.relations(h, h).argmax(2),
            net.predicates(h).argmax(-1),
            (net.arguments(h, h) + self.role_bias).argmax(2),
            net.events(h),
            net.factualities(h).argmax(-1),
            net.details(h).argmax(-1),
            net.event_roles(h, h).argmax(2),
            net.sources(h, h).argmax(2),
        )
