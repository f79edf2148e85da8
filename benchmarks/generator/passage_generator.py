"""Generates one passage: its lines in the source text and its entry in the map."""

from __future__ import annotations

import random
import unicodedata
from dataclasses import dataclass, field

from benchmarks.generator.sentence_generator import SentenceGenerator

WORDS_PER_PASSAGE = (65, 460)
"""Range of the word count after which no further section begins; 320 words on average."""

SECTION_ROLES = ("meaning", "practice", "purpose")
TRAILING_HEADINGS = 0.08
CAPITALS = 0.15
TAGLINES = 0.2
LINK_LABELS = 0.12
HARD_WRAPS = 0.08
TERMS = 0.15

_LINK = {"da": "Læs mere om", "sv": "Läs mer om", "nb": "Les mer om"}
_ASCII = str.maketrans({"æ": "ae", "ä": "ae", "ø": "oe", "ö": "oe", "å": "aa"})


@dataclass
class SourcePage:
    """A source text that is being written; line numbers are 1-based."""

    lines: list[str] = field(default_factory=list)

    def add(self, *texts: str) -> str:
        """Append a blank line and `texts`; their line range as a map writes it: `7` or `7-9`."""
        self.lines += ["", *texts]
        last = len(self.lines)
        first = last - len(texts) + 1
        return str(last) if first == last else f"{first}-{last}"


def slug(text: str) -> str:
    """The text as an id: a-z, digits and single hyphens."""
    plain = unicodedata.normalize("NFD", text.lower().translate(_ASCII))
    letters = "".join(c if c.isascii() and c.isalnum() else " " for c in plain if c.isprintable())
    return "-".join(letters.split())[:60].strip("-") or "x"


class PassageGenerator:
    """Writes one passage to a page and returns its entry in the map."""

    def __init__(self, page: SourcePage, sentences: SentenceGenerator, rng: random.Random) -> None:
        self._page = page
        self._sentences = sentences
        self._rng = rng
        self._words_left = rng.randint(*WORDS_PER_PASSAGE)
        self._term = ""

    def write(self, number: int, language: str) -> str:
        """Write passage `number` of its document; its entry in the map as YAML."""
        heading = self._sentences.heading()
        capitals = self._chance(CAPITALS)
        printed = heading.upper() if capitals else heading
        trailing = self._chance(TRAILING_HEADINGS)
        heading_line = "" if trailing else self._page.add(printed)
        body = self._body(language)
        if trailing:
            heading_line = self._page.add(printed)
        case = "\n    heading_case: sentence" if capitals else ""
        return (
            f"  - id: p{number}-{slug(heading)}\n    kind: principle\n    number: {number}\n"
            f"    heading: {heading_line}{case}\n{body}{self._term}"
        )

    def _body(self, language: str) -> str:
        tagline = ""
        if self._chance(TAGLINES):
            text = "– " + " ".join(self._sentences.words(3))
            tagline = f"    tagline: {self._page.add(text)}\n"
        sections = [self._paragraphs()]
        while self._words_left > 0:
            as_bullets = self._chance(0.5)
            sections.append(self._bullets(len(sections)) if as_bullets else self._paragraphs())
        if self._chance(LINK_LABELS):
            label = f"{_LINK[language]} {' '.join(self._sentences.words(2))}"
            sections.append(f"      - items: [{{link_label: {self._page.add(label)}}}]\n")
        return f"{tagline}    sections:\n{''.join(sections)}"

    def _paragraphs(self) -> str:
        items = [self._paragraph() for _ in range(self._rng.randint(1, 3))]
        return f"      - items: [{', '.join(items)}]\n"

    def _paragraph(self) -> str:
        text = self._sentences.paragraph(self._rng.randint(1, 4))
        self._words_left -= text.count(" ") + 1
        if self._chance(HARD_WRAPS):
            at = text.find(" ", len(text) // 2)
            return f"{{paragraph: {self._page.add(text[:at], text[at + 1 :])}}}"
        line = self._page.add(text)
        if not self._term and self._chance(TERMS):
            words = " ".join(text.rstrip(".?").split(" ")[1:3])
            if words.replace(" ", "").isalpha():
                self._term = f'    terms: [{{line: {line}, words: "{words}"}}]\n'
        return f"{{paragraph: {line}}}"

    def _bullets(self, number: int) -> str:
        lead = self._page.add(self._sentences.lead())
        texts = [self._sentences.bullet() for _ in range(self._rng.randint(3, 7))]
        self._words_left -= sum(text.count(" ") + 1 for text in texts)
        nested = self._rng.randrange(len(texts)) if self._chance(0.2) else None
        lines: list[str] = []
        for at, text in enumerate(texts):
            lines.append(f"- {text}")
            if at == nested:
                lines += [f" - {self._sentences.bullet()}" for _ in range(2)]
        first = int(self._page.add(*lines).partition("-")[0])
        role = SECTION_ROLES[min(number, len(SECTION_ROLES)) - 1]
        items = _bullet_items(first, len(texts), nested)
        return f"      - lead: {lead}\n        role: {role}\n        items: [{items}]\n"

    def _chance(self, share: float) -> bool:
        return self._rng.random() < share


def _bullet_items(first: int, count: int, nested: int | None) -> str:
    """The items of a bullet list; the one with 0-based number `nested` has two bullets under it."""
    last = first + count - 1
    if nested is None:
        return f"{{bullets: {first}-{last}}}"
    at = first + nested
    items = [f"{{bullet: {at}, nested: [{{bullets: {at + 1}-{at + 2}}}]}}"]
    if at > first:
        items.insert(0, f"{{bullets: {first}-{at - 1}}}")
    if at < last:
        items.append(f"{{bullets: {at + 3}-{last + 2}}}")
    return ", ".join(items)
