"""Slides: texts typeset for a wall, large enough for a room, to SVG, PNG and PDF."""

from content.slides.pointing import Pointing, TextRange
from content.slides.slide_colours import SlideColours, slide_colours
from content.slides.slide_drawing import slide_png, slide_svg, slides_pdf
from content.slides.slide_placing import TAGLINE, TITLE
from content.slides.slide_plan import MOST_SLIDES, Slide, SlidePlan, plan_slides
from content.slides.slide_text import LEAD, SlideBlock, SlideText, shown_wordings, slide_text
from content.slides.viewing import Viewing

__all__ = [
    "LEAD",
    "MOST_SLIDES",
    "TAGLINE",
    "TITLE",
    "Pointing",
    "Slide",
    "SlideBlock",
    "SlideColours",
    "SlidePlan",
    "SlideText",
    "TextRange",
    "Viewing",
    "plan_slides",
    "shown_wordings",
    "slide_colours",
    "slide_png",
    "slide_svg",
    "slide_text",
    "slides_pdf",
]
