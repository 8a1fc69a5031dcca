package org.attest.resolve;

import java.util.List;

/** The words that the made-up articles of {@link NewsWorld} are put together from. */
final class NewsWords {

  static final List<String> COUNTRIES =
      List.of(
          "Russia",
          "Ukraine",
          "Iran",
          "Israel",
          "China",
          "Poland",
          "Germany",
          "France",
          "Turkey",
          "India",
          "Egypt",
          "Syria",
          "Yemen",
          "Sudan",
          "Japan",
          "Belarus",
          "Serbia",
          "Greece",
          "Norway",
          "Italy",
          "Spain",
          "Sweden",
          "Finland",
          "Brazil",
          "Mexico",
          "Cuba",
          "Libya",
          "Iraq",
          "Jordan",
          "Qatar",
          "Oman",
          "Kenya",
          "Mali",
          "Niger",
          "Chad",
          "Ghana",
          "Nepal",
          "Laos",
          "Vietnam",
          "Myanmar",
          "Pakistan",
          "Armenia",
          "Georgia",
          "Moldova",
          "Romania",
          "Hungary",
          "Slovakia",
          "Austria",
          "Denmark",
          "Latvia");
  static final List<String> WEAPONS =
      List.of(
          "artillery shells",
          "ballistic missiles",
          "drones",
          "weapons",
          "tanks",
          "cruise missiles",
          "howitzers",
          "rockets",
          "ammunition",
          "helicopters",
          "mortars",
          "rifles",
          "jets",
          "air defense systems",
          "mines",
          "launchers",
          "machine guns",
          "torpedoes",
          "KN-23",
          "Shahed-136");
  static final List<String> BEGINNINGS =
      List.of(
          "Bar", "Dol", "Fen", "Gar", "Hal", "Jor", "Kal", "Lor", "Mar", "Nor", "Pol", "Ros", "Sal",
          "Tar", "Vol", "Zar", "Bren", "Cor", "Dren", "Glin");
  static final List<String> ENDINGS =
      List.of(
          "adin",
          "besk",
          "cheva",
          "dovik",
          "elman",
          "fort",
          "goran",
          "hurst",
          "imov",
          "jani",
          "kovar",
          "lenko",
          "mirza",
          "nesku",
          "ovich",
          "pura",
          "quist",
          "rotti",
          "sanen",
          "tashvili");
  static final List<String> GIVEN =
      List.of(
          "Ada", "Boris", "Carla", "Dmitri", "Elena", "Farid", "Greta", "Hasan", "Irina", "Jonas",
          "Karim", "Lena", "Marko", "Nadia", "Oleg", "Petra", "Rashid", "Sofia", "Tomas", "Vera");
  static final List<String> TITLES =
      List.of("defense minister", "foreign minister", "president", "spokesman", "general");
  static final List<String> FILLERS =
      List.of(
          "officials",
          "residents",
          "the parliament",
          "a committee",
          "witnesses",
          "analysts",
          "the market",
          "two neighbors",
          "the governor",
          "schools",
          "rescue teams",
          "the court",
          "farmers",
          "investors",
          "engineers",
          "the navy",
          "drivers",
          "doctors",
          "miners",
          "pilots");
  static final List<String> DOINGS =
      List.of(
          "waited for",
          "discussed",
          "welcomed",
          "rejected",
          "prepared",
          "described",
          "recalled",
          "examined",
          "postponed",
          "counted",
          "repeated",
          "questioned",
          "praised",
          "opened",
          "closed",
          "repaired",
          "searched",
          "visited",
          "measured",
          "followed");

  private NewsWords() {}
}
