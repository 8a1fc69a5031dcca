#!/usr/bin/env python3
"""Reads exported Turtle with rdflib and prints the number of triples: a reader that shares no code with Jena.

usage: readers.py FILE.ttl [EXPECTED]

With EXPECTED (the number of lines of the N-Triples export) it fails when the counts differ:
  attest export -o graph.ttl && attest export --format ntriples -o graph.nt
  python3 bench/readers.py graph.ttl "$(wc -l < graph.nt)"
"""
import sys

import rdflib

if len(sys.argv) not in (2, 3):
    sys.exit(__doc__)
graph = rdflib.Graph()
graph.parse(sys.argv[1], format="turtle")
print(len(graph))
if len(sys.argv) == 3 and len(graph) != int(sys.argv[2]):
    sys.exit(f"readers.py: {sys.argv[1]}: {len(graph)} triples read, {sys.argv[2]} expected")
