package org.attest.rules;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.rules.Rule.Example;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads rule files (YAML). A file has {@code families} (named lists of lemmas, used as {@code
 * $name}) and {@code rules}. Every complaint names file and line.
 */
public final class RuleLoader {

  private static final Set<String> KEYS =
      Set.of(
          "name",
          "type",
          "verbs",
          "nouns",
          "when",
          "unless",
          "governors",
          "roles",
          "needs",
          "set",
          "examples",
          "counterexamples");

  private final Set<String> types;
  private final Map<String, Rule> rules = new LinkedHashMap<>();

  /**
   * A loader for rules that find certain types.
   *
   * @param types the types that rules may find
   */
  public RuleLoader(Set<String> types) {
    this.types = Set.copyOf(types);
  }

  /**
   * Adds a file's rules.
   *
   * @param file its name, for messages
   * @throws RuleException if the file isn't YAML, or a rule is unnamed, named twice, or refers to
   *     something that doesn't exist
   */
  public RuleLoader add(String file, Reader reader) throws IOException {
    YamlNode root = compose(file, reader);
    if (root == null) {
      return this;
    }
    root.allowKeys(Set.of("families", "rules"));
    Map<String, List<String>> families = new TreeMap<>();
    root.get("families")
        .ifPresent(f -> f.entries().forEach((k, v) -> families.put(k, lemmas(v, families))));
    for (YamlNode node : root.get("rules").map(YamlNode::items).orElse(List.of())) {
      Rule rule = rule(node, families);
      Rule other = rules.putIfAbsent(rule.name(), rule);
      if (other != null) {
        throw node.error(
            "rule '" + rule.name() + "' is also defined at " + other.origin() + "; rename one");
      }
    }
    return this;
  }

  /** The rules of all files added so far. */
  public RuleSet load() {
    return new RuleSet(List.copyOf(rules.values()));
  }

  private static @Nullable YamlNode compose(String file, Reader reader) {
    try {
      LoaderOptions options = new LoaderOptions();
      options.setAllowDuplicateKeys(false);
      Node node = new Yaml(options).compose(reader);
      return node == null ? null : new YamlNode(file, node);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new RuleException(file + ":" + line + ": not valid YAML: " + e.getProblem());
    }
  }

  private Rule rule(YamlNode node, Map<String, List<String>> families) {
    node.allowKeys(KEYS);
    String name = node.get("name").orElseThrow(() -> node.error("a rule needs a name")).text();
    String type = node.get("type").orElseThrow(() -> node.error("a rule needs a type")).text();
    if (!types.contains(type)) {
      throw node.error("unknown type '" + type + "'; use one of " + new TreeSet<>(types));
    }
    boolean verbal = node.get("verbs").isPresent();
    if (verbal == node.get("nouns").isPresent()) {
      throw node.error("rule '" + name + "' needs either verbs or nouns as its triggers");
    }
    YamlNode triggers = node.get(verbal ? "verbs" : "nouns").orElseThrow();
    Map<String, List<String>> roles = new LinkedHashMap<>();
    node.get("roles").ifPresent(r -> r.entries().forEach((k, v) -> roles.put(k, v.texts())));
    List<String> needs = node.get("needs").map(YamlNode::texts).orElse(List.of());
    for (String need : needs) {
      if (!roles.containsKey(need)) {
        throw node.error("rule '" + name + "' needs role '" + need + "', which it doesn't bind");
      }
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    node.get("set").ifPresent(s -> s.entries().forEach((k, v) -> attributes.put(k, v.text())));
    return new Rule(
        name,
        type,
        verbal,
        Set.copyOf(lemmas(triggers, families)),
        conditions(node, "when", families),
        conditions(node, "unless", families),
        node.get("governors").map(g -> Set.copyOf(lemmas(g, families))).orElse(Set.of()),
        roles,
        needs,
        attributes,
        node.get("examples").map(YamlNode::items).orElse(List.of()).stream()
            .map(RuleLoader::example)
            .toList(),
        node.get("counterexamples").map(YamlNode::texts).orElse(List.of()),
        node.place());
  }

  private static Example example(YamlNode node) {
    String text = node.get("text").orElseThrow(() -> node.error("an example needs a text")).text();
    Map<String, List<String>> expected = new TreeMap<>();
    node.entries()
        .forEach(
            (k, v) -> {
              if (!k.equals("text")) {
                expected.put(k, v.texts());
              }
            });
    return new Example(text, expected);
  }

  private static Map<String, Set<String>> conditions(
      YamlNode node, String key, Map<String, List<String>> families) {
    Map<String, Set<String>> conditions = new LinkedHashMap<>();
    node.get(key)
        .ifPresent(
            c -> c.entries().forEach((k, v) -> conditions.put(k, Set.copyOf(lemmas(v, families)))));
    return conditions;
  }

  private static List<String> lemmas(YamlNode node, Map<String, List<String>> families) {
    Set<String> lemmas = new LinkedHashSet<>();
    for (String text : node.texts()) {
      if (!text.startsWith("$")) {
        lemmas.add(text);
      } else if (families.containsKey(text.substring(1))) {
        lemmas.addAll(families.get(text.substring(1)));
      } else {
        throw node.error("no family '" + text + "'; define it under families before its use");
      }
    }
    return new ArrayList<>(lemmas);
  }
}
