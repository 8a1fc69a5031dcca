package org.attest.query.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** In which fields several tellings of one event differ. */
final class Differences {

  private record Field(String name, Function<EventLine, String> value) {}

  private static final List<Field> FIELDS =
      List.of(
          new Field("who", e -> names(e.parts().stream().flatMap(p -> p.who().stream()).toList())),
          new Field(
              "weapons",
              e -> names(e.items().stream().flatMap(i -> i.weapons().stream()).toList())),
          new Field("numbers", e -> sorted(e.items().stream().map(Item::amount).toList())),
          new Field("time", e -> sorted(e.times().stream().map(Moment::iso).toList())),
          new Field("status", EventLine::status),
          new Field("told as", EventLine::factuality));

  private Differences() {}

  /** Names of the fields for which two tellings give different values; a silent one differs not. */
  static List<String> between(List<Telling> tellings) {
    List<String> found = new ArrayList<>();
    for (Field field : FIELDS) {
      long values =
          tellings.stream()
              .map(t -> field.value().apply(t.event()))
              .filter(v -> !v.isEmpty())
              .distinct()
              .count();
      if (values > 1) {
        found.add(field.name());
      }
    }
    return found;
  }

  private static String names(List<Thing> things) {
    return sorted(things.stream().map(Thing::name).toList());
  }

  private static String sorted(List<String> texts) {
    return String.join("|", texts.stream().filter(t -> !t.isEmpty()).distinct().sorted().toList());
  }
}
