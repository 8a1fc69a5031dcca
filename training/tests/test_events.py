"""Tests of the reader of sentences with annotated events."""

import sys
import unittest
from pathlib import Path
from types import SimpleNamespace

from attest_training import events

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "data" / "events"))
import check  # noqa: E402


class Chain:
    """A parser that hangs each word on the next: the last word of a phrase is its head."""

    def read(self, words):
        return SimpleNamespace(heads=[*range(2, len(words) + 1), 0])


class EventsTest(unittest.TestCase):
    def read(self, line):
        return events.sentence("test:1", line, Chain())

    def test_roles_sources_and_defaults(self):
        s = self.read("{supplier Iran} {T shipped} {item forty drones} to {recipient Syria}, {asserts a diplomat} said.")
        self.assertEqual(s.words, "Iran shipped forty drones to Syria , a diplomat said .".split())
        (event,) = s.events
        self.assertEqual((event.word, event.kind, event.factuality, event.detail), (2, "WeaponsTransfer", "asserted", "delivered"))
        self.assertEqual(event.roles, {1: "supplier", 4: "item", 6: "recipient"})
        self.assertEqual(event.sources, {9: "asserts"})

    def test_numbers_keep_events_apart(self):
        s = self.read("{visitor1,participant2 She} {V1.planned flies} to {destination1,place2 Oslo} for {M2.call.possible talks}.")
        visit, meeting = s.events
        self.assertEqual((visit.factuality, visit.detail, visit.roles), ("planned", None, {1: "visitor", 4: "destination"}))
        self.assertEqual((meeting.factuality, meeting.detail), ("possible", "call"))
        self.assertEqual(meeting.roles, {1: "participant", 4: "place"})

    def test_what_is_hit_is_a_target_before_it_is_a_place(self):
        (event,) = self.read("{attacker Rebels} {U shelled} {place,target Bangui}.").events
        self.assertEqual(event.roles, {1: "attacker", 3: "target"})

    def test_a_sentence_without_marks_has_no_events(self):
        self.assertEqual(self.read("The shop sold three tanks of water.").events, [])

    def test_unclosed_marks_are_named(self):
        with self.assertRaisesRegex(ValueError, "test:1"):
            self.read("{supplier Iran shipped drones.")

    def test_every_annotated_sentence_is_sound(self):
        for path in sorted(check.FOLDER.glob("*.txt")):
            for number, line in check.read(path):
                self.assertEqual(check.faults(line), [], f"{path.name}:{number}")


if __name__ == "__main__":
    unittest.main()
