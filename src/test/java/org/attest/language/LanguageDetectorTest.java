package org.attest.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageDetectorTest {

  private static final LanguageDetector DETECTOR = LanguageDetector.load();

  @Test
  void tellsLanguagesApart() {
    assertThat(DETECTOR.detect("The two ministers met on the margins of the summit in Hanoi."))
        .isEqualTo("en");
    assertThat(DETECTOR.detect("Der Minister reiste am Montag nach Warschau und sprach mit ihm."))
        .isEqualTo("de");
    assertThat(DETECTOR.detect("Министр прибыл в Пекин с официальным визитом во вторник."))
        .isEqualTo("ru");
    assertThat(DETECTOR.detect("외무상이 모스크바를 방문했다고 통신이 전했다.")).isEqualTo("ko");
  }

  @Test
  void foreignNamesMakeNoForeignText() {
    assertThat(DETECTOR.detect("Abdullah Gul received Jalal Talabani in Ankara on Friday."))
        .isEqualTo("en");
    assertThat(
            DETECTOR.detect("Statsministeren m\u00f8tte Barack Obama i Washington p\u00e5 mandag."))
        .isNotEqualTo("en");
    assertThat(
            DETECTOR.detect(
                "Premier Donald Tusk spotka\u0142 si\u0119 w Warszawie z Angel\u0105 Merkel."))
        .isEqualTo("pl");
  }

  @Test
  void doesNotGuessFromAFewWords() {
    assertThat(DETECTOR.detect("Minister in Minsk")).isEqualTo(LanguageDetector.UNKNOWN);
    assertThat(DETECTOR.detect("")).isEqualTo(LanguageDetector.UNKNOWN);
  }

  @Test
  void tellsScriptsApart() {
    assertThat(LanguageDetector.isLatin("Choe Son Hui (최선희) arrived in Moscow.")).isTrue();
    assertThat(LanguageDetector.isLatin("최선희 외무상 Choe")).isFalse();
    assertThat(LanguageDetector.isLatin("14.01.2024")).isTrue();
  }
}
