package org.attest.article;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** RSS and Atom feeds: an article for each entry. Document type declarations are refused. */
final class Feed {

  private static final int KEY_BYTES = 6;

  private final Furniture furniture;
  private final Reporter reporter;

  Feed(Furniture furniture, Reporter reporter) {
    this.furniture = furniture;
    this.reporter = reporter;
  }

  /**
   * Reads a feed. An entry's id is the file's with {@code #} and a key made from the entry's own
   * identifier (or address, or title), so that it stays the same when the feed moves on.
   */
  List<Drafts.Entry> parse(String id, byte[] bytes) {
    SyndFeedInput input = new SyndFeedInput();
    input.setAllowDoctypes(false);
    input.setXmlHealerOn(false);
    try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes))) {
      return entries(id, input.build(reader));
    } catch (FeedException | IllegalArgumentException | IOException e) {
      reporter.error(null, "is no RSS or Atom feed that can be read", "check that it is valid XML");
      return List.of();
    }
  }

  private List<Drafts.Entry> entries(String id, SyndFeed feed) {
    List<Drafts.Entry> found = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (SyndEntry entry : feed.getEntries()) {
      String key = key(entry);
      if (keys.add(key)) {
        found.add(new Drafts.Entry(id + "#" + key, draft(entry, feed), null));
      }
    }
    if (found.isEmpty()) {
      reporter.error(null, "the feed has no entries", "fetch it again");
    }
    return found;
  }

  private Draft draft(SyndEntry entry, SyndFeed feed) {
    Metadata metadata =
        new Metadata(
            line(entry.getTitle()),
            date(entry),
            line(feed.getTitle()),
            line(entry.getLink()),
            line(feed.getLanguage()),
            null);
    return new Html(furniture).parse(content(entry), metadata);
  }

  /** The fullest of what an entry gives of its article. */
  private static String content(SyndEntry entry) {
    List<SyndContent> contents = new ArrayList<>(entry.getContents());
    if (entry.getDescription() != null) {
      contents.add(entry.getDescription());
    }
    String fullest = "";
    for (SyndContent content : contents) {
      String value = content.getValue();
      if (value != null && value.length() > fullest.length()) {
        fullest = value;
      }
    }
    return fullest;
  }

  private static @Nullable LocalDate date(SyndEntry entry) {
    Date date = entry.getPublishedDate();
    Date any = date == null ? entry.getUpdatedDate() : date;
    return any == null ? null : any.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
  }

  private static @Nullable String line(@Nullable String text) {
    String line = text == null ? "" : Characters.line(text);
    return line.isEmpty() ? null : line;
  }

  private static String key(SyndEntry entry) {
    String own = line(entry.getUri());
    String address = line(entry.getLink());
    String title = line(entry.getTitle());
    String source = own != null ? own : address != null ? address : title != null ? title : "";
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, KEY_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Java without SHA-256", e);
    }
  }
}
