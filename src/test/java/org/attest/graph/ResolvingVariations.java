package org.attest.graph;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.attest.extract.EntityType;
import org.attest.resolve.Json;
import org.attest.resolve.Judgements;
import org.attest.resolve.MemoryIndex;
import org.attest.resolve.Merged;
import org.attest.resolve.NamedEntity;
import org.attest.resolve.Parameters;
import org.attest.resolve.Profile;
import org.attest.resolve.Resolver;
import org.attest.resolve.Saying;
import org.attest.resolve.Telling;

/**
 * Resolves the articles of a store again with other thresholds: for each of its further arguments
 * {@code parameter=value} (or {@code as-is}) it writes the tables entity-links, event-links and
 * origins as CSV into a folder of that name. Articles are not read again, so that it is quick.
 */
public final class ResolvingVariations {

  private final Path out;
  private final List<Profile> profiles;

  private ResolvingVariations(Path out, List<Profile> profiles) {
    this.out = out;
    this.profiles = profiles;
  }

  /** Arguments: the store, the folder to write to, variations. */
  public static void main(String[] arguments) throws Exception {
    DatasetGraph data =
        DatabaseMgr.connectDatasetGraph(Location.create(Path.of(arguments[0]).resolve("tdb2")));
    List<Profile> profiles = Txn.calculateRead(data, () -> profiles(data));
    ResolvingVariations variations = new ResolvingVariations(Path.of(arguments[1]), profiles);
    for (String variation : Arrays.asList(arguments).subList(2, arguments.length)) {
      variations.write(variation, parameters(variation));
    }
  }

  /** The profiles of a store, with the sketches that it keeps apart from them. */
  private static List<Profile> profiles(DatasetGraph data) {
    StoredIndex index = new StoredIndex(data);
    TreeMap<String, Profile> profiles = new TreeMap<>();
    data.find(Store.INDEX, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(
            quad -> {
              if (quad.getSubject().getURI().contains("/index/profile/")) {
                Profile profile =
                    Json.read(quad.getObject().getLiteralLexicalForm(), Profile.class);
                profiles.put(profile.article(), profile);
              }
            });
    profiles.replaceAll(
        (article, profile) ->
            withSketch(profile, Json.read(index.line("sketch", article), Profile.Sketch.class)));
    return List.copyOf(profiles.values());
  }

  private static Profile withSketch(Profile profile, Profile.Sketch sketch) {
    return new Profile(
        profile.article(),
        profile.published(),
        profile.publisher(),
        profile.publisherName(),
        sketch,
        profile.entities(),
        profile.tellings(),
        profile.sayings());
  }

  private static Parameters parameters(String variation) throws ReflectiveOperationException {
    int equals = variation.indexOf('=');
    RecordComponent[] components = Parameters.class.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      boolean chosen = equals > 0 && components[i].getName().equals(variation.substring(0, equals));
      String value = variation.substring(equals + 1);
      values[i] =
          !chosen
              ? components[i].getAccessor().invoke(Parameters.DEFAULT)
              : types[i] == int.class ? (Object) Integer.valueOf(value) : Double.valueOf(value);
    }
    return Parameters.class.getDeclaredConstructor(types).newInstance(values);
  }

  private void write(String variation, Parameters parameters) throws IOException {
    MemoryIndex index = new MemoryIndex();
    Resolver resolver = new Resolver(index, Judgements.NONE, parameters);
    profiles.forEach(resolver::put);
    TreeMap<String, String> utterances = new TreeMap<>();
    TreeMap<String, String> events = new TreeMap<>();
    for (Merged.Word word : resolver.settle().claims()) {
      for (Saying saying : word.sayings()) {
        utterances.put(saying.key(), word.utterance());
        events.put(saying.key(), word.event());
      }
    }
    Path folder = Files.createDirectories(out.resolve(variation));
    write(folder.resolve("entity-links.csv"), entities(resolver));
    write(folder.resolve("event-links.csv"), tellings(resolver));
    write(folder.resolve("origins.csv"), origins(events, utterances));
  }

  private List<List<String>> entities(Resolver resolver) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("article", "type", "name", "entity"));
    for (Profile profile : profiles) {
      for (NamedEntity entity : profile.entities()) {
        if (entity.type() != EntityType.GROUP) {
          String type = entity.type().name();
          String kind = type.charAt(0) + type.substring(1).toLowerCase(Locale.ROOT);
          rows.add(List.of(profile.article(), kind, entity.label(), resolver.merged(entity.key())));
        }
      }
    }
    return rows;
  }

  private List<List<String>> tellings(Resolver resolver) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("article", "event", "merged"));
    for (Profile profile : profiles) {
      for (Telling telling : profile.tellings()) {
        rows.add(List.of(profile.article(), telling.id(), resolver.merged(telling.key())));
      }
    }
    return rows;
  }

  private List<List<String>> origins(
      TreeMap<String, String> events, TreeMap<String, String> utterances) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("merged", "origin", "article", "event", "source", "medium", "time", "stance"));
    for (Profile profile : profiles) {
      TreeMap<String, String> names = new TreeMap<>();
      profile.entities().forEach(e -> names.put(e.key(), e.label()));
      TreeMap<String, String> ids = new TreeMap<>();
      profile.tellings().forEach(t -> ids.put(t.key(), t.id()));
      for (Saying saying : profile.sayings()) {
        TreeSet<String> sources = new TreeSet<>();
        saying
            .sources()
            .forEach(s -> sources.add(saying.own() ? profile.publisherName() : named(names, s)));
        rows.add(
            List.of(
                Objects.requireNonNull(events.get(saying.key())),
                Objects.requireNonNull(utterances.get(saying.key())),
                profile.article(),
                Objects.requireNonNull(ids.get(saying.about())),
                String.join("|", sources),
                "",
                "",
                saying.stance().name().toLowerCase(Locale.ROOT)));
      }
    }
    return rows;
  }

  private static String named(TreeMap<String, String> names, String key) {
    return names.getOrDefault(key, key);
  }

  private static void write(Path file, List<List<String>> rows) throws IOException {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        text.append(i == 0 ? "" : ",")
            .append('"')
            .append(row.get(i).replace("\"", "\"\""))
            .append('"');
      }
      text.append('\n');
    }
    Files.writeString(file, text);
  }
}
