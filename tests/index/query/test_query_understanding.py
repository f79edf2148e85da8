"""A word finds more than itself, and every answer says what was added."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from index import Answer, Hit, Index, NoticeKind, Rule

IndexOf = Callable[..., Index]


def _ids(answer: Answer) -> list[str]:
    return [hit.passage for hit in answer.hits]


def _words(answer: Answer, kind: NoticeKind) -> tuple[str, ...]:
    return next((notice.words for notice in answer.notices if notice.kind is kind), ())


def _rules(hit: Hit) -> Iterator[tuple[str, Rule]]:
    return ((form, why.rule) for why in hit.explanations for form in why.forms)


def test_a_compound_is_found_by_its_part(shipped: Index) -> None:
    answer = shipped.search("udviklingsplan ")
    assert _ids(answer)[:2] == [
        "helsingoer/kommunen-som-arbejdsplads/udvikling-af-medarbejdere",
        "helsingoer/kommunen-som-arbejdsplads/tvaergaaende-ledelsesudvikling",
    ]
    assert _words(answer, NoticeKind.ADDED)


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("tilid", "tillid"),
        ("itllid", "tillid"),
        ("komunikation", "kommunikation"),
        ("anerkennende", "anerkendende"),
        ("vippebrædt", "vippebræt"),
        ("samskbelse", "samskabelse"),
        ("kommnikatoin", "kommunikation"),
    ],
)
def test_a_misspelt_word_is_corrected_with_a_notice(shipped: Index, typed: str, word: str) -> None:
    answer = shipped.search(typed)
    searched = _words(answer, NoticeKind.CORRECTED) or _words(answer, NoticeKind.ASSUMED)
    assert searched == (typed, word)
    assert answer.total
    assert Rule.EXACT not in {rule for hit in answer.hits for _, rule in _rules(hit)}


def test_a_short_word_is_not_corrected(index_of: IndexOf) -> None:
    index = index_of(("A", "tool lycka over"))
    for typed in ("pool", "lover"):
        assert not index.search(typed).total
    assert index.search("lycke").total


def test_a_correction_that_finds_nothing_gives_no_notice(shipped: Index) -> None:
    answer = shipped.search("klimma ")
    assert answer.total == 0
    assert not answer.notices or {notice.kind for notice in answer.notices}.isdisjoint(
        {NoticeKind.CORRECTED, NoticeKind.ASSUMED}
    )


def test_other_languages_find_the_same_passages(shipped: Index) -> None:
    danish = set(_ids(shipped.search("tillid ", limit=42)))
    for word in ("tillit ", "trust ", "förtroende "):
        assert danish <= set(_ids(shipped.search(word, limit=42)))
    assert _words(shipped.search("trust "), NoticeKind.ADDED)[:2] == ("tillid", "tillidsfulde")


def test_words_in_a_row_name_a_concept_together(shipped: Index) -> None:
    answer = shipped.search("core task ")
    assert _ids(answer)[0] == "hjoerring/ledelse-af-kerneopgaven"
    assert "kerneopgaven" in {form for form, _ in _rules(answer.hits[1])}


def test_a_term_may_have_other_words_between_its_words(index_of: IndexOf) -> None:
    between = "vi skal invitere frivillige organisationer, partnere og borgere ind"
    index = index_of(("A", between), ("B", "vi inviterer til fest"), ("C", "gå ind, og inviter"))
    assert _ids(index.search("samskabelse ")) == ["lilleby/text/0"]


def test_a_word_that_only_looks_like_a_term_is_not_found(index_of: IndexOf) -> None:
    index = index_of(("A", "vores tillidsrepræsentant"), ("B", "vi har tillid"), ("C", "andet"))
    assert _ids(index.search("trust ")) == ["lilleby/text/1"]


def test_values_and_value_are_kept_apart(index_of: IndexOf) -> None:
    index = index_of(("A", "det giver værdi"), ("B", "vores værdier"), ("C", "andet"))
    assert _ids(index.search("værdier ")) == ["lilleby/text/1"]


def test_a_near_word_finds_a_concept_less(index_of: IndexOf) -> None:
    index = index_of(("A", "vi viser mod"), ("B", "dristighed her"), ("C", "andet"))
    assert _ids(index.search("dristighed ")) == ["lilleby/text/1", "lilleby/text/0"]


def test_the_noun_comes_before_the_preposition(shipped: Index) -> None:
    found = _ids(shipped.search("mod", limit=42))
    courage = found.index("hjoerring/ledelse-af-kerneopgaven/samspil-med-omgivelserne")
    towards = found.index("helsingoer/kommunen-som-arbejdsplads/styringsmodel")
    assert courage < towards
    assert shipped.search('"mod en fælles vision"').total == 1


def test_every_hit_says_which_forms_matched_and_by_which_rule(shipped: Index) -> None:
    hits = {hit.passage.rsplit("/")[-1]: dict(_rules(hit)) for hit in shipped.search("tillid").hits}
    assert hits["tillid"] == {"tillid": Rule.EXACT, "tillidsfulde": Rule.CONCEPT}
    assert hits["tillitsbaserad-styrning"]["tillit"] is Rule.CONCEPT
    (named,) = next(
        h.explanations for h in shipped.search("Hjørring").hits if h.passage.endswith("hilsen")
    )
    assert named.rule is Rule.NAME


def test_of_words_that_were_added_the_frequent_ones_are_named_first(index_of: IndexOf) -> None:
    index = index_of(("A", "chef chefer"), ("B", "chefer"), ("C", "chefer"))
    assert _words(index.search("leder"), NoticeKind.ADDED) == ("chefer", "chef")


def test_terms_of_several_words_that_were_found_are_named_as_added(shipped: Index) -> None:
    answer = shipped.search("må man lave fejl ")
    assert {"plads til at fejle", "begå fejl"} <= set(_words(answer, NoticeKind.ADDED))
    assert not _words(answer, NoticeKind.MISSING_WORDS)


def test_an_exact_search_adds_nothing(shipped: Index) -> None:
    answer = shipped.search("tillid ", exact=True)
    assert answer.notices == ()
    assert {rule for hit in answer.hits for _, rule in _rules(hit)} == {Rule.EXACT, Rule.NAME}
    assert shipped.search("tilid", exact=True).total == 0
    assert answer.total < shipped.search("tillid ").total


def test_no_hits_name_the_nearest_words_there_are(shipped: Index) -> None:
    answer = shipped.search("hjemmegymnastik")
    assert answer.total == 0
    assert _words(answer, NoticeKind.NEAREST) == ("hjemmesiden",)


def test_stop_words_are_highlighted_beside_others_and_alone(shipped: Index) -> None:
    hit = next(hit for hit in shipped.search("på tværs").hits if hit.passage.endswith("driften"))
    assert [hit.snippet[a:b] for a, b in hit.highlights] == ["på tværs"]
    assert shipped.search("på og af").hits[0].highlights


def test_a_plural_of_many_meanings_stays_in_its_language(index_of: IndexOf) -> None:
    swedish = index_of(("A", "i riktning mot målen"), ("B", "andet"), language="sv")
    assert swedish.search("courage ").total == 0


def test_a_phrase_with_a_homograph_finds_it_in_every_meaning(index_of: IndexOf) -> None:
    index = index_of(("A", "vi har mod og mod en mur"), ("B", "mod"), ("C", "andet"))
    assert [hit.passage for hit in index.search('"mod"').hits] == [
        "lilleby/text/0",
        "lilleby/text/1",
    ]
    assert index.search('"mod en"').total == 1


def test_the_first_word_of_a_term_alone_is_not_the_term(index_of: IndexOf) -> None:
    index = index_of(("A", "på egen hånd"), ("B", "samarbejde på tværs"), ("C", "på"))
    assert _ids(index.search("across departments ")) == ["lilleby/text/1"]


def test_a_phrase_is_whole_words_however_they_are_numbered(index_of: IndexOf) -> None:
    twice = " ".join(f"a{n:03} a{n:03}" for n in range(300))
    index = index_of(("H", twice), ("I", "a001 a000"))
    assert index.search('"a000 a001"').total == 1
    assert index.search('"a000"').total == 2
