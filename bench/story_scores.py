"""Scores links between articles against gold: which entities and events are one, and how many origins stand behind an event.

Gold and its rules: examples/stories/README.md. What is scored: a folder of report tables as CSV (see TABLES).
"""
import csv, os, re
from collections import Counter, defaultdict

EVENT_TABLES = {
    "transfers": ("WeaponsTransfer", ("supplier",), ("recipient",)),
    "meetings": ("Meeting", ("participants",), ()),
    "visits": ("Visit", ("visitor",), ("destination",)),
    "weapon-use": ("WeaponUse", ("attacker",), ("target", "place")),
    "sanctions": ("Sanction", ("sender",), ("target",)),
}
TABLES = ("entities", *EVENT_TABLES, "entity-links", "event-links", "origins", "evidence")
STANCES = {"asserts": "asserts", "denies": "denies", "doubts": "denies"}


def table(path, delimiter=","):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter=delimiter, quoting=csv.QUOTE_NONE if delimiter == "\t" else csv.QUOTE_MINIMAL))


def cell(text):
    return [part for part in (text or "").split("|") if part]


class Gold:
    """The gold of some articles."""

    def __init__(self, folder, articles):
        self.articles, self.texts = set(articles), {}
        self.publishers = {}
        for article in articles:
            with open(os.path.join(folder, "articles", article + ".md"), encoding="utf-8") as file:
                head, body = re.match(r"---\n(.*?)\n---\n(.*)", file.read(), re.S).groups()
            self.publishers[article] = re.search(r'publisher: "(.*)"', head).group(1)
            self.texts[article] = re.search(r'title: "(.*)"', head).group(1) + "\n" + body
        self.forms, self.mentions = defaultdict(dict), {}
        for row in table(os.path.join(folder, "entities.tsv"), "\t"):
            self.add_entity(row)
        self.events = defaultdict(list)
        for row in table(os.path.join(folder, "events.tsv"), "\t"):
            if row["article"] in self.articles:
                self.events[row["article"]].append(row)
        self.origins = [row for row in table(os.path.join(folder, "origins.tsv"), "\t")
                        if self.articles & set(cell(row["articles"]))]

    def add_entity(self, row):
        """Notes an entity in each article that uses one of its forms."""
        only = set((row["articles"] or "").split()) or self.articles
        for article in sorted(only & self.articles):
            used = [form for form in cell(row["forms"]) if re.search(r"(?<![\w-])" + re.escape(form) + r"(?!\w)", self.texts[article])]
            if used:
                self.mentions[(article, row["type"], row["entity"])] = row["entity"]
            for form in cell(row["forms"]) + [row["entity"]]:
                self.forms[article].setdefault((row["type"], form.lower()), row["entity"])

    def entity(self, article, kind, names):
        """The gold entity that has one of these names; None if the gold has none."""
        for name in names:
            found = self.forms[article].get((kind, name.lower()))
            if found:
                return found
        return None

    def plain(self, article, name):
        """A name as the gold has it, of whatever kind; itself if the gold doesn't."""
        for kind in ("Person", "Country", "Organization", "Weapon", "Place"):
            found = self.forms[article].get((kind, name.lower()))
            if found:
                return found
        return name


def b_cubed(links, gold_all, system_all):
    """Precision, recall and F1, over aligned mentions and over all.

    links: (gold entity, system entity) of each aligned mention; the other two: how many of each gold entity and of all mentions
    of the system there are. "Over all" counts a mention that was not found as recall 0 and one that the gold lacks as precision 0.
    """
    both = Counter(links)
    gold, system = Counter(g for g, _ in links), Counter(s for _, s in links)
    found = figures(sum(both[l] / system[l[1]] for l in links), len(links), sum(both[l] / gold[l[0]] for l in links), len(links))
    every = figures(sum(both[l] / system[l[1]] for l in links), system_all,
                    sum(both[l] / gold_all[l[0]] for l in links), sum(gold_all.values()))
    return found, every


def figures(p, of_p, r, of_r):
    precision, recall = (p / of_p if of_p else 0.0), (r / of_r if of_r else 0.0)
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return {"precision": precision, "recall": recall, "f1": f1}


class Scores:
    """The tables of one store held against the gold."""

    def __init__(self, gold, folder):
        self.gold = gold
        self.tables = {name: table(os.path.join(folder, name + ".csv")) for name in TABLES}
        self.extra_entities, self.extra_events = [], []
        self.entities()
        self.events()
        self.origin_counts()

    def entities(self):
        links, taken, extra = defaultdict(list), {}, Counter()
        merged = defaultdict(list)
        for row in self.tables["entity-links"]:
            merged[(row["article"], row["type"], row["name"])].append(row["entity"])
        for row in self.tables["entities"]:
            key = (row["article"], row["type"], row["name"])
            entity = self.gold.entity(row["article"], row["type"], [row["name"], *cell(row["aliases"])])
            for node in merged[key][:1]:
                mention = (row["article"], row["type"], entity)
                if mention in self.gold.mentions and mention not in taken:
                    taken[mention] = node
                    links[row["type"]].append((entity, node))
                else:
                    extra[row["type"]] += 1
                    self.extra_entities.append(key)
        counts = defaultdict(Counter)
        for (article, kind, entity) in self.gold.mentions:
            counts[kind][entity] += 1
        self.missed_entities = sorted(set(self.gold.mentions) - set(taken))
        flat = [link for kind in sorted(links) for link in links[kind]]
        every = Counter({(kind, e): n for kind in counts for e, n in counts[kind].items()})
        tagged = [((kind, e), n) for kind in sorted(links) for e, n in links[kind]]
        self.entity_scores = b_cubed(tagged, every, len(flat) + sum(extra.values()))
        self.entity_types = {kind: b_cubed(links[kind], counts[kind], len(links[kind]) + extra[kind]) for kind in sorted(counts)}
        self.entity_links = tagged

    def events(self):
        self.found = {}  # (article, event id) -> gold event
        self.nodes = {(row["article"], row["event"]): row["merged"] for row in self.tables["event-links"]}
        told = defaultdict(dict)
        for name, (kind, sources, targets) in EVENT_TABLES.items():
            for row in self.tables[name]:
                entry = told[row["article"]].setdefault(row["event"], {"type": kind, "from": set(), "to": set(), "what": set(), "time": ""})
                entry["from"].update(n for c in sources for n in cell(row[c]))
                entry["to"].update(n for c in targets for n in cell(row[c]))
                entry["what"].update(cell(row.get("weapon", "")))
                entry["time"] = entry["time"] or row["time"]
        self.told = told
        links, gold_all, extra = [], Counter(), 0
        self.missed_events = []
        for article in sorted(self.gold.articles):
            pairs = align(self.gold, article, told[article])
            for row in self.gold.events[article]:
                if not row["event"].startswith("?"):
                    gold_all[row["event"]] += 1
            taken = {id(row) for _, row in pairs}
            self.missed_events += [row for row in self.gold.events[article] if id(row) not in taken and not row["event"].startswith("?")]
            for event, row in pairs:
                if not row["event"].startswith("?"):
                    links.append((row["event"], self.nodes.get((article, event), "")))
                    self.found[(article, event)] = row["event"]
            for event in sorted(set(told[article]) - {e for e, _ in pairs}):
                extra += 1
                self.extra_events.append((article, event, told[article][event]))
        self.event_links = links
        self.event_scores = b_cubed(links, gold_all, len(links) + extra)

    def origin_counts(self):
        """Whether each event has as many asserting and denying origins as the gold."""
        names = sorted({row["event"] for rows in self.gold.events.values() for row in rows if not row["event"].startswith("?")})
        self.exact, self.inexact, self.exact_found, self.inexact_found = [], [], [], []
        for name in names:
            tellings = [t for t, event in self.found.items() if event == name]
            nodes = Counter(self.nodes.get(t, "") for t in tellings)
            rows, counts = [], {}
            if nodes:
                node = min(nodes, key=lambda n: (-nodes[n], n))
                rows = [row for row in self.tables["origins"] if row["merged"] == node and row["stance"] in STANCES]
            wanted = {}
            for stance in ("asserts", "denies"):
                of = [o for o in self.gold.origins if o["event"] == name and o["stance"] == stance]
                least = len({o["origin"] for o in of if not o["origin"].startswith("?")})
                wanted[stance] = (least, len({o["origin"] for o in of}))
                counts[stance] = len({row["origin"] for row in rows if STANCES[row["stance"]] == stance})
            good = bool(nodes) and all(wanted[s][0] <= counts[s] <= wanted[s][1] for s in counts)
            (self.exact if good else self.inexact).append((name, wanted, counts, rows))
            self.origins_found(name, set(tellings))

    def origins_found(self, name, tellings):
        """The same among the claims that were read from articles: whether those of one utterance, and no others, share an origin."""
        pairs = set()
        for row in self.tables["origins"]:
            if (row["article"], row["event"]) in tellings and row["stance"] in STANCES:
                for origin in self.gold.origins:
                    if (origin["event"] == name and origin["stance"] == STANCES[row["stance"]]
                            and row["article"] in cell(origin["articles"]) and self.speaks(origin, row)):
                        pairs.add((origin["stance"] + " " + origin["origin"].lstrip("?"), row["origin"]))
                        break
        if pairs:
            good = len(pairs) == len({o for o, _ in pairs}) == len({s for _, s in pairs})
            (self.exact_found if good else self.inexact_found).append((name, sorted(pairs)))

    def speaks(self, origin, row):
        sources = {self.gold.plain(row["article"], s) for s in cell(row["source"])} or {"outlet"}
        if sources == {self.gold.publishers[row["article"]]}:
            sources = {"outlet"}
        wanted = set(cell(origin["source"]))
        return bool(sources & wanted) or ("*" in wanted and sources != {"outlet"})


def align(gold, article, told):
    """Pairs of an article's events and gold rows, one to one, the best fitting first."""
    scored = []
    for event in sorted(told):
        for index, row in enumerate(gold.events[article]):
            fit = fitness(gold, article, told[event], row)
            if fit > 0:
                scored.append((-fit, event, index))
    pairs, used = [], set()
    for _, event, index in sorted(scored):
        if ("e", event) not in used and ("g", index) not in used:
            used |= {("e", event), ("g", index)}
            pairs.append((event, gold.events[article][index]))
    return pairs


def fitness(gold, article, event, row):
    """How well an event of the system fits one of the gold; 0 if type or parties differ."""
    if event["type"] != row["type"]:
        return 0
    ours = {side: {gold.plain(article, n) for n in event[side]} for side in ("from", "to")}
    wanted = {side: set(cell(row[side])) for side in ("from", "to")}
    fit = 0.0
    if row["type"] == "Meeting":
        shared = len(ours["from"] & wanted["from"])
        if shared < min(2, len(wanted["from"])):
            return 0
        fit = shared / len(ours["from"] | wanted["from"])
    else:
        for side in ("from", "to"):
            if ours[side] and wanted[side] and not ours[side] & wanted[side]:
                return 0
            fit += 1 if ours[side] & wanted[side] else 0.25
        if fit < 1:
            return 0
    fit += 0.5 * when(event["time"], row["when"])
    words = {w.lower().rstrip("s") for n in event["what"] for w in (n + " " + gold.plain(article, n)).split()}
    theirs = {w.lower().rstrip("s") for n in cell(row["what"]) for w in n.split()}
    return fit + (0.5 if words & theirs else -0.25 if words and theirs else 0)


def when(a, b):
    """1 if two times overlap, -0.5 if they don't, 0 if one is missing."""
    if not a or not b:
        return 0
    bounds = [([t for t in x.split("/")][0], [t for t in x.split("/")][-1]) for x in (a, b)]
    (a0, a1), (b0, b1) = [(low.replace("..", "0"), high.replace("..", "9") + "~") for low, high in bounds]
    return 1 if a0 <= b1 and b0 <= a1 else -0.5
