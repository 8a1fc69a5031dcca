package org.attest.cli;

import org.attest.article.LanguageIdentifier;
import org.attest.extract.Extractor;
import org.attest.language.EnglishReader;
import org.attest.language.LanguageDetector;
import org.attest.pipeline.EnglishFactReader;
import org.attest.pipeline.FactReader;

/**
 * The models, rules and lexicons that ship with the program, loaded once per command.
 *
 * @param languages tells languages apart
 * @param facts finds facts in English articles
 * @param english what is to be closed in the end
 */
record LoadedReader(LanguageIdentifier languages, FactReader facts, EnglishReader english)
    implements AutoCloseable {

  static LoadedReader load() {
    EnglishReader english = EnglishReader.load();
    FactReader facts =
        new EnglishFactReader(
            Extractor.load(english)::extract, ProgramVersion.number(), english.version());
    return new LoadedReader(LanguageDetector.load()::detect, facts, english);
  }

  @Override
  public void close() {
    english.close();
  }
}
