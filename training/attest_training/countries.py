"""Country names, to tell countries from other places where a corpus has one type for both."""

import csv
from pathlib import Path

_COLUMNS = ("CLDR display name", "official_name_en", "UNTERM English Short", "UNTERM English Formal")
_ALSO = """US|U.S.|USA|U.S.A.|UK|U.K.|Britain|Great Britain|America|DPRK|ROK|PRC|UAE|DRC|Soviet Union|USSR|Burma|Taiwan
Kosovo|Palestine|South Korea|North Korea|Russia|Iran|Syria|Venezuela|Bolivia|Tanzania|Moldova|Macedonia|Ivory Coast
Czechoslovakia|Yugoslavia|East Germany|West Germany|Swaziland|Holland|Czech Republic|Turkey|Vietnam|Laos"""
_DEMONYMS = frozenset(
    """French German Greek Swiss Dutch Czech Thai Iraqi Israeli Pakistani Kuwaiti Qatari Emirati Saudi Omani Yemeni
Afghan Kurdish Kurd Kurds Arab Arabs Arabic Filipino British English Scottish Irish Welsh Spanish Danish Swedish
Finnish Polish Turkish Jewish Chinese Japanese Vietnamese Lebanese Portuguese Sudanese Nepalese Burmese Sinhalese
Serb Serbs Croat Croats Slovak Bulgar Uzbek Kazakh Tajik Turkmen Kyrgyz Uyghur Tamil Bengali Somali Sunni Shia
Shiite Christian Christians Muslim Muslims Islamic Hindu Catholic Protestant Orthodox Icelandic Cypriot Basque
Catalan Flemish Maltese Congolese Senegalese Togolese Taiwanese Balinese Javanese American-born Slavic""".split()
)


def read(corpora: Path) -> frozenset[str]:
    """Names of independent countries, and their common other names, without "the"."""
    names = {name.strip() for name in _ALSO.replace("\n", "|").split("|")}
    with (corpora / "gazetteers" / "country-codes.csv").open(encoding="utf-8") as rows:
        for row in csv.DictReader(rows):
            if row["is_independent"] == "Yes":
                names |= {row[c].removeprefix("the ").strip() for c in _COLUMNS}
    return frozenset(names - {""})


def place_types(name: str, countries: frozenset[str]) -> frozenset[str]:
    """The types that a geographical name may have."""
    plain = name.removeprefix("the ").removeprefix("The ")
    if plain in countries:
        return frozenset(["COUNTRY"])
    return frozenset(["PLACE", "LOCATION", "FACILITY"])


def is_demonym(word: str) -> bool:
    """Whether a capitalised word names a people or comes from a country ("Iranian", "French")."""
    return word in _DEMONYMS or (
        len(word) > 5 and word[0].isupper() and word.removesuffix("s").endswith(("ian", "ean", "rican"))
    )
