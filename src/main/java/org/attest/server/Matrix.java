package org.attest.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.query.dossier.Flow;
import org.attest.query.dossier.Thing;

/**
 * Who supplies whom as a table: suppliers down, recipients across, the best attested first.
 *
 * @param recipients the columns
 * @param rows the rows
 * @param left how many flows found no room
 */
public record Matrix(List<Thing> recipients, List<Line> rows, int left) {

  /**
   * A row.
   *
   * @param cells a cell per recipient; empty where nothing is told
   */
  public record Line(Thing supplier, List<Optional<Flow>> cells) {}

  static Matrix of(List<Flow> flows, int size) {
    List<Thing> suppliers = most(flows, true, size);
    List<Thing> recipients = most(flows, false, size);
    // Some of the most active may deal with the less active only: no empty rows and columns.
    List<Flow> inside =
        flows.stream()
            .filter(f -> suppliers.contains(f.from()) && recipients.contains(f.to()))
            .toList();
    return of(
        inside, most(inside, true, size), most(inside, false, size), flows.size() - inside.size());
  }

  private static Matrix of(
      List<Flow> flows, List<Thing> suppliers, List<Thing> recipients, int left) {
    Map<String, Flow> byEnds = new LinkedHashMap<>();
    flows.forEach(f -> byEnds.put(f.from().iri() + " " + f.to().iri(), f));
    List<Line> rows = new ArrayList<>();
    for (Thing supplier : suppliers) {
      List<Optional<Flow>> cells = new ArrayList<>();
      for (Thing recipient : recipients) {
        cells.add(Optional.ofNullable(byEnds.get(supplier.iri() + " " + recipient.iri())));
      }
      rows.add(new Line(supplier, cells));
    }
    return new Matrix(recipients, rows, left);
  }

  private static List<Thing> most(List<Flow> flows, boolean from, int size) {
    Map<Thing, Integer> weight = new LinkedHashMap<>();
    for (Flow flow : flows) {
      weight.merge(
          from ? flow.from() : flow.to(), 100 * flow.origins() + flow.events(), Integer::sum);
    }
    return weight.entrySet().stream()
        .sorted(Map.Entry.<Thing, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .limit(size)
        .toList();
  }
}
