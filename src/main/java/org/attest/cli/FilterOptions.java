package org.attest.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.attest.export.EventFilter;
import org.attest.extract.EventType;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options that narrow which events are handed on. */
final class FilterOptions {

  private static final String DATE = "\\d{4}(-\\d\\d(-\\d\\d)?)?";

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description =
          "Only events of this type: WeaponsTransfer, Meeting, Visit, WeaponUse, Sanction;"
              + " repeatable.")
  private List<String> types = new ArrayList<>();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Only events on or after this day, month or year.")
  private String since = "";

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "Only events on or before this day, month or year.")
  private String until = "";

  @Option(
      names = "--country",
      paramLabel = "NAME",
      description =
          "Only events in which it, or somebody who belongs to it, is involved; repeatable.")
  private List<String> countries = new ArrayList<>();

  @Option(
      names = "--origins",
      paramLabel = "N",
      description = "Only events that at least N independent origins assert.")
  private int origins;

  @Option(names = "--without-denied", description = "Leave out events that are only denied.")
  private boolean withoutDenied;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  boolean given() {
    return !filter(name -> name).letsAllThrough();
  }

  /**
   * The conditions.
   *
   * @param naming finds the IRI of the entity that a name means
   */
  EventFilter filter(Function<String, String> naming) {
    Set<String> iris = new TreeSet<>();
    countries.forEach(name -> iris.add(naming.apply(name)));
    for (String type : types) {
      if (java.util.Arrays.stream(EventType.values())
          .noneMatch(t -> t.term().equalsIgnoreCase(type))) {
        throw wrong("--type: '" + type + "' is no type of event");
      }
    }
    for (String date : List.of(since, until)) {
      if (!date.isEmpty() && !date.matches(DATE)) {
        throw wrong(
            "'" + date + "' is not a day, month or year such as 2023-09-13, 2023-09 or 2023");
      }
    }
    if (origins < 0) {
      throw wrong("--origins: must not be negative");
    }
    return new EventFilter(new TreeSet<>(types), since, until, iris, origins, withoutDenied);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
