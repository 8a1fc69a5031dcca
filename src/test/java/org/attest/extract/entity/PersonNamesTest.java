package org.attest.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamesTest {

  @ParameterizedTest
  @CsvSource({
    "Kyrylo Budanov, Kirillo Budanov",
    "Choe Son-hui, Choe Son Hui",
    "Sergei Lavrov, Sergey Lavrov",
    "Sergei Lavrov, Lavrov",
    "George W. Bush, George Bush",
    "Ban Ki-moon, Ban",
    "Hugo Chávez, Chavez",
    "Chang Hojin, Chang Ho-jin",
    "Mohammed Hussein, Muhammad Husein"
  })
  void oneName(String a, String b) {
    assertThat(PersonNames.compatible(a, b)).isTrue();
    assertThat(PersonNames.compatible(b, a)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Anna Holm, Peter Holm",
    "Sergei Lavrov, Sergei Shoigu",
    "Kim Jong Un, Kim Jong Il",
    "Maria Berg, Berger"
  })
  void differentNames(String a, String b) {
    assertThat(PersonNames.compatible(a, b)).isFalse();
    assertThat(PersonNames.compatible(b, a)).isFalse();
  }
}
