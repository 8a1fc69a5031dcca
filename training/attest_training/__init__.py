"""Data preparation, training, export and evaluation of Attest's language model."""
