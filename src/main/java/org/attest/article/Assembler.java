package org.attest.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lays out a draft as an article: its text, its blocks, its language and its hash. */
final class Assembler {

  /** From this length on, what the text looks like counts more than what is declared. */
  private static final int LONG_TEXT = 300;

  private final LanguageIdentifier languages;

  Assembler(LanguageIdentifier languages) {
    this.languages = languages;
  }

  Article assemble(String id, Draft draft) {
    Metadata metadata = draft.metadata();
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    if (metadata.title() != null) {
      append(text, blocks, new Passage(Block.Kind.HEADLINE, metadata.title()));
    }
    for (Passage passage : draft.passages()) {
      append(text, blocks, passage);
    }
    String whole = text.toString();
    String language = language(metadata.language(), whole);
    String date = metadata.date() == null ? null : metadata.date().toString();
    return new Article(
        id,
        metadata.title(),
        metadata.date(),
        metadata.publisher(),
        metadata.url(),
        language,
        whole,
        blocks,
        hash(metadata.title(), date, metadata.publisher(), metadata.url(), language, whole),
        metadata.fetched());
  }

  private static void append(StringBuilder text, List<Block> blocks, Passage passage) {
    if (passage.text().isEmpty()) {
      return;
    }
    if (text.length() > 0) {
      text.append("\n\n");
    }
    int start = text.length();
    text.append(passage.text());
    blocks.add(new Block(passage.kind(), start, text.length()));
  }

  /** The primary language, without region: {@code en} for British and American English alike. */
  private String language(@Nullable String declared, String text) {
    String tag = declared == null ? "" : declared.strip().replace('_', '-');
    String told = Locale.forLanguageTag(tag).getLanguage();
    if (!told.isEmpty() && text.length() < LONG_TEXT) {
      return told;
    }
    String seen = Locale.forLanguageTag(languages.identify(text)).getLanguage();
    if (!seen.isEmpty()) {
      return seen;
    }
    return told.isEmpty() ? LanguageIdentifier.UNDETERMINED : told;
  }

  private static String hash(@Nullable String... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        digest.update(part == null ? (byte) 0 : (byte) 1);
        byte[] bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
        digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) ':');
        digest.update(bytes);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Java without SHA-256", e);
    }
  }
}
