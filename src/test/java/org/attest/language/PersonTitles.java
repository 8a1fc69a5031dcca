package org.attest.language;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.util.Span;

/**
 * Takes titles off the beginning of people's names: some corpora count them in, others don't, and
 * neither way is a reader's fault.
 */
final class PersonTitles {

  private static final Set<String> TITLES =
      Set.of(
          ("mr mrs ms dr sir president prime minister vice deputy foreign defense defence secretary"
                  + " chancellor senator ambassador king queen prince pope general gen lt col maj"
                  + " sgt capt adm")
              .split(" ", -1));

  private PersonTitles() {}

  /** The names without titles; a person with nothing but titles is no name. */
  static Set<Span> strip(List<String> words, Set<Span> names) {
    Set<Span> stripped = new HashSet<>();
    for (Span name : names) {
      int start = name.getStart();
      while (name.getType().equals("PER") && start < name.getEnd() && isTitle(words.get(start))) {
        start++;
      }
      if (start < name.getEnd()) {
        stripped.add(new Span(start, name.getEnd(), name.getType()));
      }
    }
    return stripped;
  }

  private static boolean isTitle(String word) {
    return TITLES.contains(word.toLowerCase(Locale.ROOT).replace(".", ""));
  }
}
