"""What the calibration sheet says, in the languages of the window."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CalibrationTexts:
    """The texts of both pages; {right} and {down} in `steps` stand for the current offset in mm."""

    title: str
    front: str
    back: str
    cross: str
    steps: str
    """Paragraphs with an empty line between them."""


CALIBRATION_TEXTS = {
    "da": CalibrationTexts(
        title="Kalibrering af for- og bagside",
        front="Forside",
        back="Bagside",
        cross="Korset skal ligge bag skalaernes nul.",
        steps="""
Udskriv begge sider på ét ark, i faktisk størrelse (100 %).

Mål linealen nederst: den skal være 50 mm. Er den ikke det, så slå tilpasning til siden fra, og
udskriv\u00a0igen.

Hold arket op mod lyset med denne side mod dig. Aflæs, hvor bagsidens kors skærer de to skalaer.

Læg tallet på den vandrette skala til »Flyt bagsiderne mod højre«, nu {right} mm, og tallet på den
lodrette til »Flyt bagsiderne ned«, nu {down} mm.
""",
    ),
    "sv": CalibrationTexts(
        title="Kalibrering av fram- och baksida",
        front="Framsida",
        back="Baksida",
        cross="Korset ska ligga bakom skalornas nolla.",
        steps="""
Skriv ut båda sidorna på ett ark, i verklig storlek (100 %).

Mät linjalen längst ned: den ska vara 50 mm. Är den inte det, så stäng av anpassning till sidan
och skriv ut igen.

Håll arket mot ljuset med den här sidan mot dig. Läs av var baksidans kors skär de två skalorna.

Lägg talet på den vågräta skalan till ”Flytta baksidorna åt höger”, nu {right} mm, och talet på
den lodräta till ”Flytta baksidorna nedåt”, nu {down} mm.
""",
    ),
    "nb": CalibrationTexts(
        title="Kalibrering av for- og bakside",
        front="Forside",
        back="Bakside",
        cross="Krysset skal ligge bak nullen på skalaene.",
        steps="""
Skriv ut begge sidene på ett ark, i faktisk størrelse (100 %).

Mål linjalen nederst: Den skal være 50 mm. Hvis den ikke er det, slår du av tilpassing til siden
og skriver ut på nytt.

Hold arket mot lyset med denne siden mot deg. Les av hvor krysset på baksiden treffer de to
skalaene.

Legg tallet på den vannrette skalaen til «Flytt baksidene mot høyre», nå {right} mm, og tallet på
den loddrette til «Flytt baksidene nedover», nå {down} mm.
""",
    ),
    "en": CalibrationTexts(
        title="Calibration of fronts and backs",
        front="Front",
        back="Back",
        cross="The cross should lie behind the zero of the scales.",
        steps="""
Print both sides on one sheet, at actual size (100 %).

Measure the ruler at the bottom: it must be 50 mm. If it is not, turn off fitting to the page
and print again.

Hold the sheet against the light with this side towards you. Read where the cross of the back
meets the two scales.

Add the number on the horizontal scale to “Move backs right”, now {right} mm, and the number on
the vertical one to “Move backs down”, now {down} mm.
""",
    ),
}
"""By language."""
