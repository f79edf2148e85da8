"""*Who said this?*: a passage with its municipality masked, the choice, and one key that reveals.

Nothing here says whose it is before that: no text, accessible name, tool tip or name of a widget.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)
from typing_extensions import override

from content.masking.masked_passage import masked_passage
from content.model import ItemKind
from content.slides import SlideBlock, SlideText, slide_text
from gui.appearance.fonts import reading_font
from gui.appearance.theme import current_colours
from gui.application.announcement import announce
from gui.application.content_labels import language_name, place_of
from gui.group.group_dialog import GroupDialog, button_row, show_sentence
from gui.group.quiz import choices, in_languages, quiz_languages
from gui.reading.page_writer import PageWriter, write_passage
from gui.reading.passage_view import PassageView
from gui.reading.typography import PageFormats
from gui.wall.wall_step import WallStep, passage_step

if TYPE_CHECKING:
    from collections.abc import Sequence

    from content.library import Library
    from content.masking.masked_passage import MaskedPassage
    from content.model import Passage
    from gui.application.preferences import PreferenceStore
    from gui.group.candidate_reader import CandidateReader
    from gui.group.candidates import Candidate
    from gui.group.draw import Draw
    from gui.wall.wall_commands import WallCommands

_SIZE = QSize(1040, 680)
_LIST_FRAME = 24
"""Pixels around the names of the list."""
_ID_ROLE = Qt.ItemDataRole.UserRole


class _Question(NamedTuple):
    """A passage, the same masked, and the ids of the municipalities it may be of."""

    passage: Passage
    masked: MaskedPassage
    choices: tuple[str, ...]


class QuizDialog(GroupDialog):
    """Asks about passages that `draw` draws; Enter reveals, Enter again asks about another."""

    def __init__(
        self,
        library: Library,
        reader: CandidateReader,
        draw: Draw,
        store: PreferenceStore,
        walls: WallCommands,
        window: QWidget,
    ) -> None:
        super().__init__("quizDialog", self.tr("Who said this?"), walls, window)
        self._library, self._reader, self._draw = library, reader, draw
        self._passages: tuple[Candidate, ...] = ()
        self._question: _Question | None = None
        self.is_revealed = False
        size = store.current.text_size
        formats = PageFormats(current_colours(), reading_font(size), QApplication.font())
        self.page = PassageView(formats)
        self.languages, self.choices, self.answer = QComboBox(), QListWidget(), QLabel()
        self.next_button = QPushButton()
        self._lay_out()
        self._show()

    @property
    def is_asking(self) -> bool:
        """Whether there is a passage that is not revealed yet."""
        return self._question is not None and not self.is_revealed

    def begin(self) -> None:
        """Ask about a passage of the scope, once its passages are known."""
        self._reader.request(self._use)

    def go_on(self) -> None:
        """Reveal whose the passage is; if that is seen already, ask about another."""
        if self.is_asking:
            self._reveal()
        else:
            self.begin()

    @override
    def wall_steps(self) -> Sequence[WallStep]:
        """The masked passage, then the choice; the passage itself once it is revealed."""
        question = self._question
        if question is None:
            return ()
        if self.is_revealed:
            return [passage_step(self._library, question.passage)]
        names = [self._library.municipality(each).name for each in question.choices]
        blocks = tuple(SlideBlock(ItemKind.BULLET, name) for name in names)
        choice = SlideText(QLocale().name()[:2], title=self.windowTitle(), blocks=blocks)
        return [WallStep(slide_text(*question.masked)), WallStep(choice)]

    def _use(self, passages: tuple[Candidate, ...]) -> None:
        if passages != self._passages:
            self._passages = passages
            self._fill_languages()
        self._ask()

    def _fill_languages(self) -> None:
        """Offer the languages in which there is a choice, and all of them together."""
        self.languages.blockSignals(True)  # noqa: FBT003 - of Qt
        self.languages.clear()
        languages = quiz_languages(self._passages)
        for each in languages:
            count = len(choices(self._passages, each))
            words = self.tr("{language}: %n municipalities", "", count)
            self.languages.addItem(words.format(language=language_name(each)), (each,))
        every = tuple(dict.fromkeys(each.language for each in self._passages))
        if len(every) > 1 and len({each.municipality for each in self._passages}) > 1:
            self.languages.addItem(self.tr("All languages: the language may tell"), every)
        self.languages.blockSignals(False)  # noqa: FBT003 - of Qt

    def _ask(self) -> None:
        """Draw a passage and show it masked."""
        languages = self.languages.currentData() or ()
        offered = in_languages(self._passages, languages)
        drawn = self._draw.next([each.id for each in offered])
        self._question, self.is_revealed = None, False
        if drawn is not None:
            passage = self._library.passage(drawn)
            masked = masked_passage(passage, self._library.municipality_of(passage))
            owners = dict.fromkeys(each.municipality for each in offered)
            self._question = _Question(passage, masked, tuple(owners))
        self._show()
        self.update_wall()

    def _reveal(self) -> None:
        self.is_revealed = True
        self._show()
        self.update_wall()

    def _show(self) -> None:
        question = self._question
        writer = PageWriter(self.page.document(), self.page.formats)
        if question is None:
            writer.add_paragraph(
                self.tr("Tick texts of at least two municipalities that write the same language.")
            )
        elif self.is_revealed:
            write_passage(writer, self._library, question.passage)
        else:
            masked = question.masked
            writer.add_headline(self.windowTitle(), "", masked.passage)
            writer.add_sections(masked.passage.sections)
        writer.finish()
        self.page.show_new_page(None)
        self._show_choices()
        self._show_answer()
        self.next_button.setText(self.tr("&Reveal") if self.is_asking else self.tr("&Next passage"))

    def _show_choices(self) -> None:
        """The choices, numbered; what was guessed stays selected when it is revealed."""
        if self._question is None:
            self.choices.clear()
        elif not self.is_revealed:
            self.choices.clear()
            for number, each in enumerate(self._question.choices, 1):
                item = QListWidgetItem(f"{number}  {self._library.municipality(each).name}")
                item.setData(_ID_ROLE, each)
                self.choices.addItem(item)
            self.choices.setFixedWidth(self.choices.sizeHintForColumn(0) + _LIST_FRAME)

    def _show_answer(self) -> None:
        question = self._question
        if question is None or not self.is_revealed:
            show_sentence(self.answer, "")
            return
        owner = self._library.municipality_of(question.passage)
        guess = self.choices.currentItem()
        is_right = guess is not None and guess.data(_ID_ROLE) == owner.id
        sentence = self.tr("Right: {name}.") if is_right else self.tr("It is {name}.")
        show_sentence(self.answer, sentence.format(name=owner.name))
        announce(self.page, place_of(self._library, question.passage))

    def _lay_out(self) -> None:
        self.page.setObjectName("quizPage")
        self.languages.setObjectName("quizLanguages")
        self.languages.activated.connect(self._ask)
        label = QLabel(self.tr("&Passages in"))
        label.setBuddy(self.languages)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(label)
        top.addWidget(self.languages)
        top.addStretch(1)
        self.choices.setObjectName("quizChoices")
        self.choices.setAccessibleName(self.tr("Who may have said it"))
        self.choices.setFrameShape(QFrame.Shape.NoFrame)
        self.choices.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        columns = QWidget()
        row = QHBoxLayout(columns)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.page, 1)
        row.addWidget(self.choices)
        self.answer.setObjectName("quizAnswer")
        self.next_button.clicked.connect(self.go_on)
        close = QPushButton(QCoreApplication.translate("DrawDialog", "&Close"))
        close.clicked.connect(self.reject)
        buttons = button_row(self.next_button, self.on_wall, close, default=self.next_button)
        self.add_rows(top, columns, self.answer, buttons, growing=columns)
        self.choices.setFocus()
        self.fit_to_window(_SIZE)
