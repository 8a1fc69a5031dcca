package org.attest.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.attest.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What a time expression is worked out from.
 *
 * @param dateline the article's day; null if it is not known
 * @param sentence its sentence
 * @param pieces the sentence's pieces
 * @param earlier the times mentioned before in the article, in order
 * @param distant how many of the first of them stand further back than the sentence before
 */
record Context(
    @Nullable LocalDate dateline,
    Sentence sentence,
    List<Piece> pieces,
    List<Span> earlier,
    int distant) {

  Context {
    pieces = List.copyOf(pieces);
    earlier = List.copyOf(earlier);
  }

  /** Whether what is dated lies ahead. */
  Tense tense(Pattern.Match match) {
    return Tense.at(sentence, pieces.get(match.end() - 1).token());
  }

  /** The time last mentioned that is fine enough to count from; null if there is none. */
  @Nullable Span anchor(Predicate<Span> fineEnough) {
    for (int i = earlier.size() - 1; i >= 0; i--) {
      if (fineEnough.test(earlier.get(i))) {
        return earlier.get(i);
      }
    }
    return null;
  }

  /** The day last mentioned in this sentence or the one before; null if there is none. */
  @Nullable LocalDate lastDayNearby() {
    for (int i = earlier.size() - 1; i >= distant; i--) {
      if (earlier.get(i).isDay()) {
        return earlier.get(i).to();
      }
    }
    return null;
  }

  /** The piece at a position; null beyond the ends. */
  @Nullable Piece piece(int position) {
    return position >= 0 && position < pieces.size() ? pieces.get(position) : null;
  }

  /** Whether a position is the sentence's end or holds one of these words. */
  boolean endOr(int position, List<String> words) {
    Piece piece = piece(position);
    return piece == null || words.contains(piece.text());
  }
}
