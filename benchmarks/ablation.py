"""What each rule of the search is worth: `python -m benchmarks.ablation`.

The judged questions are asked with all rules, then with one rule after another switched off.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import yaml

import index.search
from content.library import Library
from content.library_opening import load_library
from index import Index, Rule
from index.arrays import term_frequencies
from index.indexing import passage_analysis
from index.indexing.builder import build
from index.query import expansion, matching
from index.ranking import proximity, ranking
from index.segment.segment_files import segment_from_files
from index.weights import RULE_WEIGHT

QUESTIONS = Path(__file__).parents[1] / "tests" / "index"
JUDGED, FURTHER = QUESTIONS / "judged_questions.yaml", QUESTIONS / "further_questions.yaml"
GRADES = {"best": 3, "good": 2, "some": 1}
Change = tuple[object, str, object]
"""A module, the name of something in it, what to put there instead."""

Judged = list[tuple[str, dict[str, int]]]
"""Queries with the grades of passages by id."""

SWITCHES: dict[str, list[Change]] = {
    "concepts": [(expansion, "_add_concepts", lambda *_: None)],
    "half-typed words": [(expansion, "_add_half_typed", lambda *_: None)],
    "a fifth for half-typed words": [(expansion, "HALF_TYPED_SHARE", 1.0)],
    "unknown compounds split": [(index.search, "match_compound_parts", lambda *_: [])],
    "edit distance": [(expansion, "nearest_words", lambda *_: [])],
    "stop words may be missing": [(matching, "STOP_WORDS", frozenset())],
    "official values": [(passage_analysis, "OFFICIAL_VALUE_WEIGHT", 0)],
    "shortest length": [(passage_analysis, "MIN_LENGTH", 0)],
    "near each other": [(proximity, "PROXIMITY_BONUS", 0.0)],
    "in the order typed": [(proximity, "ORDER_BONUS", 0.0)],
    "all in the heading": [(proximity, "HEADING_BONUS", 0.0)],
    "exactly as typed": [(proximity, "EXACT_BONUS", 0.0)],
    "half for common words": [(ranking, "COMMON_WORD_SHARE", 1.0)],
    "less for missing words": [
        (ranking, "coverage_scores", lambda *given: ranking.sum_scores(*given[:3]))
    ],
    "near concepts": [(expansion, "NEAR_CONCEPT_SHARE", 0.0)],
    "names of municipalities": [(index.search, "mark_locations", lambda _, matches: matches)],
    "derivations": [(expansion, "derivations_in", lambda *_: [])],
    "only words of the concept": [(expansion, "_of_concepts", lambda _, numbers, __: numbers)],
    "full and partial matches": [
        (term_frequencies, "FULL_MATCH", 1e-9),
        (ranking, "FULL_MATCH", 1e-9),
    ],
}


@contextmanager
def without(changes: list[Change]) -> Iterator[None]:
    """Change modules, and change them back at the end."""
    kept = [(owner, name, getattr(owner, name)) for owner, name, _ in changes]
    for owner, name, value in changes:
        setattr(owner, name, value)
    try:
        yield
    finally:
        for owner, name, value in kept:
            setattr(owner, name, value)


@contextmanager
def without_rule(rule: Rule) -> Iterator[None]:
    """Give a rule no weight."""
    kept = RULE_WEIGHT[rule]
    RULE_WEIGHT[rule] = 0.0
    folded: list[Change] = [(expansion, "FOLDED_BESIDE_EXACT", 0.0)]
    with without(folded if rule is Rule.FOLDED else []):
        yield
    RULE_WEIGHT[rule] = kept


def judged_questions(file: Path = JUDGED) -> Judged:
    """The questions with their grades by passage; those without an answer left out."""
    rows = yaml.safe_load(file.read_text(encoding="utf-8"))
    graded = (
        (row["query"], {name: grade for key, grade in GRADES.items() for name in row.get(key, ())})
        for row in rows
    )
    return [(query, grades) for query, grades in graded if grades]


def gain(grades: list[int]) -> float:
    """The discounted cumulative gain of the first ten."""
    worth = (0.0, 1.0, 3.0, 7.0)
    return sum(worth[grade] / math.log2(rank + 1) for rank, grade in enumerate(grades[:10], 1))


def scored(library: Library, questions: Judged) -> tuple[float, float, int]:
    """Mean nDCG@10, the share of first hits of the best grade, and how many found nothing."""
    searched = Index(segment_from_files(build(library)))
    gains, firsts, empty = [], [], 0
    for query, grades in questions:
        found = [grades.get(hit.passage, 0) for hit in searched.search(query, limit=10).hits]
        gains.append(gain(found) / gain(sorted(grades.values(), reverse=True)))
        if max(grades.values()) == max(GRADES.values()):
            firsts.append(found[:1] == [max(GRADES.values())])
        empty += not found
    return sum(gains) / len(gains), sum(firsts) / len(firsts), empty


def main() -> None:
    """Print the table."""
    library = load_library()
    sets = [judged_questions(JUDGED), judged_questions(FURTHER)]
    whole = [scored(library, questions) for questions in sets]
    columns = "nDCG@10 | lost | first | empty"
    print(f"| {'without':<30} | judged: {columns} | further: {columns} |")
    print("|---|" + "--:|" * 8)

    def show(name: str) -> None:
        cells = [name.ljust(30)]
        for questions, (best, _, _) in zip(sets, whole, strict=True):
            ndcg, first, empty = scored(library, questions)
            cells += [f"{ndcg:.3f}", f"{best - ndcg:+.3f}", f"{first:.0%}", str(empty)]
        print(f"| {' | '.join(cells)} |", flush=True)

    show("nothing: all rules")
    for rule in (Rule.FOLDED, Rule.INFLECTED, Rule.STEM, Rule.NEAR, Rule.COMPOUND):
        with without_rule(rule):
            show(str(rule))
    with without_rule(Rule.INFLECTED), without_rule(Rule.STEM):
        show("inflected and stem")
    for name, changes in SWITCHES.items():
        with without(changes):
            show(name)


if __name__ == "__main__":
    main()
