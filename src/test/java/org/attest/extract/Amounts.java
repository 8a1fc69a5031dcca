package org.attest.extract;

import java.math.BigDecimal;
import org.attest.language.Sentence;
import org.jspecify.annotations.Nullable;

/** How tests write quantities: {@code least..greatest unit @counted}. */
public final class Amounts {

  private Amounts() {}

  public static String text(QuantityMention mention, Sentence sentence) {
    Quantity quantity = mention.quantity();
    String unit = quantity.unit().isEmpty() ? "" : quantity.unit() + " ";
    String head = sentence.token(mention.head()).text();
    return plain(quantity.min()) + ".." + plain(quantity.max()) + " " + unit + "@" + head;
  }

  private static String plain(@Nullable BigDecimal value) {
    return value == null ? "" : value.stripTrailingZeros().toPlainString();
  }
}
