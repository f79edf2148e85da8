"""The index as the program uses it: search, and marks in a text that is being read."""

from __future__ import annotations

from collections.abc import Callable

from index.answers import Answer, Hit, Note, NoteKind, Scope
from index.matching import Match, match
from index.query import Clause, Query, read_query
from index.ranking import Ranked, ranked
from index.scoring import saturations
from index.segment import Segment
from index.snippets import snippet
from index.tokens import token_ranges

_EVERYWHERE = Scope()


class Index:
    """A searchable library. One thread at a time may use it.

    `stored` is False when it lives in memory only; `note` then says why, in a sentence.
    """

    def __init__(self, segment: Segment, note: str = "", *, stored: bool = True) -> None:
        self.note = note
        self.stored = stored
        self._segment = segment
        self._saturation = saturations(segment.lengths, segment.average_length)
        self._municipality = _owners(segment, "municipality")

    def __len__(self) -> int:
        """How many passages can be found."""
        return len(self._segment)

    def search(self, query: str, scope: Scope = _EVERYWHERE, limit: int = 20) -> Answer:
        """Answer what was typed; never raises for anything that can be typed."""
        understood = read_query(query)
        matches = [match(self._segment, clause) for clause in understood.sought]
        allowed = self._allowed(scope, understood)
        order = ranked(self._segment, matches, self._saturation, allowed) if matches else []
        places = {self._municipality[one.passage] for one in order}
        hits = tuple(self._hit(one, matches) for one in order[: max(0, limit)])
        notes = (*understood.notes, *_notes(matches, order))
        return Answer(query, len(order), notes, hits, len(places))

    def marks(self, query: str, text: str, language: str) -> tuple[tuple[int, int], ...]:
        """The character ranges of `text` that the words of the query match, in order.

        `language` is that of the text; the same forms are marked that a search would find.
        """
        del language  # the vocabulary knows the forms of all languages
        words = token_ranges(text)
        found: set[tuple[int, int]] = set()
        for clause in read_query(query).sought:
            if clause.exact:
                found |= _phrase_ranges(clause, words)
            else:
                answer = match(self._segment, clause)
                found |= {(a, b) for word, a, b in words if answer.answers(self._segment, word)}
        return _apart(found)

    def _hit(self, one: Ranked, matches: list[Match]) -> Hit:
        text, marks = snippet(self._segment, one.passage, matches)
        return Hit(self._segment.passages[one.passage], round(one.score, 6), text, marks)

    def _allowed(self, scope: Scope, query: Query) -> Callable[[int], bool]:
        """Whether a passage lies in the scope and holds nothing that was excluded."""
        inside: set[int] | None = None
        for field, names in (
            ("municipality", scope.municipalities),
            ("document", scope.documents),
            ("kind", scope.kinds),
            ("language", scope.languages),
        ):
            if names:
                table = self._segment.scopes[field]
                holding = {n for name in names for n in table.numbers_of(str(name))}
                inside = holding if inside is None else inside & holding
        excluded = {
            number
            for clause in query.excluded
            for number in match(self._segment, clause).frequencies
        }
        if inside is None:
            return lambda number: number not in excluded
        return (inside - excluded).__contains__


def _owners(segment: Segment, field: str) -> list[int]:
    """For each passage the number of its municipality."""
    table = segment.scopes[field]
    owners = [0] * len(segment)
    for owner in range(len(table.keys)):
        for number in table.run(owner, owner + 1):
            owners[number] = owner
    return owners


def _notes(matches: list[Match], order: list[Ranked]) -> list[Note]:
    """What there is to say about an answer that was looked for."""
    notes: list[Note] = []
    cut = tuple(one.clause.typed for one in matches if one.forms.cut)
    if cut:
        sentence = f"Not every form was looked for, there are too many: {', '.join(cut)}."
        notes.append(Note(NoteKind.FORMS_CUT, cut, sentence))
    missing = tuple(one.clause.typed for one in matches if not one.frequencies)
    if missing and order:
        sentence = f"Found in no passage: {', '.join(missing)}."
        notes.append(Note(NoteKind.SOME_WORDS, missing, sentence))
    if matches and not order:
        words = tuple(one.clause.typed for one in matches)
        sentence = f"No passage was found for: {' '.join(words)}."
        notes.append(Note(NoteKind.NOTHING_FOUND, words, sentence))
    return notes


def _phrase_ranges(clause: Clause, words: list[tuple[str, int, int]]) -> set[tuple[int, int]]:
    """Where words stand in a row in a text, from the first letter to the last."""
    length = len(clause.words)
    last = length - 1
    found: set[tuple[int, int]] = set()
    for at in range(len(words) - last):
        row = tuple(word for word, _, _ in words[at : at + length])
        ends = row[last].startswith(clause.words[last]) if clause.opens else True
        if ends and row[: last + (not clause.opens)] == clause.words[: last + (not clause.opens)]:
            found.add((words[at][1], words[at + last][2]))
    return found


def _apart(ranges: set[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """The ranges in order, those that overlap made one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if joined and start < joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return tuple(joined)
