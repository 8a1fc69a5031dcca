package org.attest.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A node of a YAML file that knows where it stands, so that complaints can name the line. */
record YamlNode(String file, Node node) {

  String place() {
    return file + ":" + (node.getStartMark().getLine() + 1);
  }

  RuleException error(String message) {
    return new RuleException(place() + ": " + message);
  }

  /** The entries of a mapping, in order. */
  Map<String, YamlNode> entries() {
    if (!(node instanceof MappingNode mapping)) {
      throw error("expected 'key: value' lines here");
    }
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      entries.put(
          new YamlNode(file, tuple.getKeyNode()).text(), new YamlNode(file, tuple.getValueNode()));
    }
    return entries;
  }

  Optional<YamlNode> get(String key) {
    return Optional.ofNullable(entries().get(key));
  }

  void allowKeys(Set<String> keys) {
    entries()
        .forEach(
            (key, value) -> {
              if (!keys.contains(key)) {
                throw value.error("unknown key '" + key + "'; use " + new TreeSet<>(keys));
              }
            });
  }

  List<YamlNode> items() {
    if (!(node instanceof SequenceNode sequence)) {
      throw error("expected a list here");
    }
    return sequence.getValue().stream().map(n -> new YamlNode(file, n)).toList();
  }

  String text() {
    if (!(node instanceof ScalarNode scalar)) {
      throw error("expected a single value here");
    }
    return scalar.getValue();
  }

  /** The texts of a list, or of a single value. */
  List<String> texts() {
    return node instanceof ScalarNode
        ? List.of(text())
        : items().stream().map(YamlNode::text).toList();
  }
}
