"""What is asked about, and between whom."""

from __future__ import annotations

from content.library import Library
from content.model import PassageKind
from gui.group.candidates import Candidate, candidates
from gui.group.quiz import choices, in_languages, quiz_languages
from gui.scope.scope import SearchScope

PASSAGES = [
    Candidate("a/x/1", "da"),
    Candidate("a/x/2", "da"),
    Candidate("b/y/1", "sv"),
    Candidate("c/z/1", "nb"),
    Candidate("d/v/1", "nb"),
    Candidate("e/w/1", "da"),
    Candidate("f/w/1", "da"),
]


def test_a_language_of_one_municipality_is_not_asked_about() -> None:
    assert quiz_languages(PASSAGES) == ("da", "nb")
    assert quiz_languages(PASSAGES[:3]) == ()


def test_the_choice_is_between_the_municipalities_of_the_language() -> None:
    assert choices(PASSAGES, "da") == ("a", "e", "f")
    assert choices(in_languages(PASSAGES, ("nb",)), "nb") == ("c", "d")


def test_the_principles_of_everything_are_candidates(library: Library) -> None:
    found = candidates(library, SearchScope())
    assert len(found) == library.counts.principles
    assert {each.municipality for each in found} == {each.id for each in library.municipalities}


def test_what_is_ticked_are_the_candidates(library: Library) -> None:
    halsnaes = frozenset({"halsnaes"})
    text = frozenset({"helsingoer/ledelsesgrundlag"})
    assert len(candidates(library, SearchScope(municipalities=halsnaes))) == 3
    assert len(candidates(library, SearchScope(halsnaes, text))) == 9
    swedish = candidates(library, SearchScope(languages=frozenset({"sv"})))
    assert {each.municipality for each in swedish} == {"helsingborg"}
    introductions = frozenset({PassageKind.INTRO})
    found = candidates(library, SearchScope(halsnaes, kinds=introductions))
    assert [library.passage(each.id).kind for each in found] == [PassageKind.INTRO]


def test_texts_without_principles_have_all_their_passages_but_the_title(library: Library) -> None:
    page = frozenset({"helsingoer/kommunen-som-arbejdsplads"})
    found = candidates(library, SearchScope(documents=page))
    document = library.document("helsingoer/kommunen-som-arbejdsplads")
    assert document is not None
    assert [each.id for each in found] == [each.id for each in document.passages[1:]]
