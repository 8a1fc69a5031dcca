package org.attest.extract.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attest.extract.Stance;
import org.attest.extract.event.ArticleReading;
import org.attest.extract.event.EventFinder.FoundEvent;
import org.attest.extract.event.EventMention;
import org.attest.extract.event.Syntax;
import org.attest.language.Sentence;
import org.attest.language.Token;

/** "Asked whether Chad had bought tanks, the minister said: 'No'": what was asked is answered. */
final class Answers {

  private static final Set<String> ASKING = Set.of("ask", "question", "press", "quiz");

  private static final Pattern NO =
      Pattern.compile(
          "\\W*(no\\b|not at all|absolutely not|never\\b|of course not"
              + "|there (is|was|are|were|has been|have been|will be) (no|nothing|never)\\b"
              + "|that ('s|is|was) (not|a lie|untrue|false|nonsense)\\b|nothing of the).*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern YES =
      Pattern.compile(
          "\\W*(yes|of course|certainly|indeed|exactly|absolutely|sure)\\b.*",
          Pattern.CASE_INSENSITIVE);

  private Answers() {}

  /** What an attribution answers, if it does. */
  static Optional<ClaimFinder.Link> link(
      ArticleReading reading, Attribution said, List<FoundEvent> events) {
    if (said.stance() != Stance.ASSERTS || said.cue() < 0) {
      return Optional.empty();
    }
    Sentence sentence = reading.sentences().get(said.sentence());
    String words =
        said.content().stream()
            .sorted()
            .map(i -> sentence.token(i).text())
            .collect(Collectors.joining(" "));
    boolean no = NO.matcher(words).matches();
    if (!no && !YES.matcher(words).matches()) {
      return Optional.empty();
    }
    Attribution meant = no ? said.with(Stance.DENIES) : said;
    return events.stream()
        .filter(f -> f.mentions().stream().anyMatch(m -> isAsked(sentence, said, m)))
        .findFirst()
        .map(f -> new ClaimFinder.Link(meant, f.event().id(), List.of()));
  }

  /** Whether a telling stands in the question before the answer. */
  private static boolean isAsked(Sentence sentence, Attribution said, EventMention telling) {
    if (telling.sentence() != sentence.index() || said.content().contains(telling.trigger())) {
      return false;
    }
    return Syntax.ancestors(sentence, telling.trigger()).stream()
        .filter(t -> t.index() != said.cue())
        .anyMatch(t -> isQuestion(t, said));
  }

  private static boolean isQuestion(Token token, Attribution said) {
    return ASKING.contains(Syntax.lemma(token))
        && token.index() < said.cue()
        && token.xpos().matches("VBN|VBD");
  }
}
