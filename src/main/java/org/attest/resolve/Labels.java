package org.attest.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attest.article.Article;
import org.attest.extract.Claim;
import org.attest.extract.Event;
import org.attest.extract.EventType;
import org.attest.extract.Role;

/**
 * Readable lines for events and claims: {@code North Korea -> Russia: artillery shells}, {@code
 * visit by Ana Dee to Borduria}.
 */
public final class Labels {

  private Labels() {}

  /** The publisher's name, or a stand-in that keeps unnamed publishers of articles apart. */
  public static String publisherName(Article article) {
    String name = article.publisher();
    return name == null || name.isBlank() ? "unnamed publisher of " + article.id() : name;
  }

  /**
   * A line for an event.
   *
   * @param names names of entities by their ids
   */
  public static String of(Event event, Map<String, String> names) {
    List<String> weapons =
        event.items().stream()
            .flatMap(i -> i.weapons().stream())
            .map(id -> names.getOrDefault(id, id))
            .distinct()
            .toList();
    return event.type() == EventType.WEAPONS_TRANSFER
        ? side(event, Role.SUPPLIER, names)
            + " -> "
            + side(event, Role.RECIPIENT, names)
            + (weapons.isEmpty() ? "" : ": " + String.join(", ", weapons))
        : Wording.text(
            Wording.of(
                event.type(),
                role -> named(event.fillers(role), names),
                "call".equals(event.mode()),
                weapons));
  }

  /**
   * A line for a claim.
   *
   * @param names names of entities by their ids
   * @param article the article that reports it, whose publisher speaks where nobody else does
   */
  public static String of(Claim claim, Map<String, String> names, Article article) {
    String source =
        claim.sources().isEmpty() ? publisherName(article) : join(claim.sources(), names, ", ");
    String media = claim.media().isEmpty() ? "" : ", by " + join(claim.media(), names, ", in ");
    return source + media + ": " + claim.stance().name().toLowerCase(Locale.ROOT);
  }

  /** Those who play a role, or that nobody is named: {@code unknown supplier}. */
  private static String side(Event event, Role role, Map<String, String> names) {
    List<String> who = event.fillers(role);
    return who.isEmpty()
        ? "unknown " + role.name().toLowerCase(Locale.ROOT)
        : join(who, names, ", ");
  }

  private static String join(List<String> ids, Map<String, String> names, String separator) {
    return String.join(separator, named(ids, names));
  }

  private static List<String> named(List<String> ids, Map<String, String> names) {
    return ids.stream().map(id -> names.getOrDefault(id, id)).distinct().toList();
  }
}
