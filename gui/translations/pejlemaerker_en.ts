<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message numerus="yes">
        <source>%n municipality(ies)</source>
        <translation>
            <numerusform>%n municipality</numerusform>
            <numerusform>%n municipalities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n fault</numerusform>
            <numerusform>%n faults</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerPresenter</name>
    <message numerus="yes">
        <source>%n more in documents named so</source>
        <translation>
            <numerusform>%n more in a document named so</numerusform>
            <numerusform>%n more in documents named so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) in documents named so</source>
        <translation>
            <numerusform>%n passage in a document named so</numerusform>
            <numerusform>%n passages in documents named so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardCodePage</name>
    <message numerus="yes">
        <source>%n change(s) since the card was printed:</source>
        <translation>
            <numerusform>%n change since the card was printed:</numerusform>
            <numerusform>%n changes since the card was printed:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CurrentDeck</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeckActions</name>
    <message numerus="yes">
        <source>%n card(s) opened from “{title}”.</source>
        <translation>
            <numerusform>%n card opened from “{title}”.</numerusform>
            <numerusform>%n cards opened from “{title}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) in “{title}” are not in the library: {names}. They stay in the deck, but have no card.</source>
        <translation>
            <numerusform>%n passage in “{title}” is not in the library: {names}. It stays in the deck, but has no card.</numerusform>
            <numerusform>%n passages in “{title}” are not in the library: {names}. They stay in the deck, but have no card.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) in “{title}” are not in the library and were left out: {names}.</source>
        <translation>
            <numerusform>%n passage in “{title}” is not in the library and was left out: {names}.</numerusform>
            <numerusform>%n passages in “{title}” are not in the library and were left out: {names}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeckSummary</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n side(s)</source>
        <translation>
            <numerusform>%n side</numerusform>
            <numerusform>%n sides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{titles} and %n more</source>
        <translation>
            <numerusform>{titles} and %n more</numerusform>
            <numerusform>{titles} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeckTray</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LayoutOptions</name>
    <message numerus="yes">
        <source>%n card(s) per {sheet} sheet</source>
        <translation>
            <numerusform>%n card per {sheet} sheet</numerusform>
            <numerusform>%n cards per {sheet} sheet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnTexts</name>
    <message numerus="yes">
        <source>%n text(s) saved in {file}.</source>
        <translation>
            <numerusform>%n text saved in {file}.</numerusform>
            <numerusform>%n texts saved in {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) added.</source>
        <translation>
            <numerusform>%n text added.</numerusform>
            <numerusform>%n texts added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message numerus="yes">
        <source>%n text(s) in “{name}”:</source>
        <translation>
            <numerusform>%n text in “{name}”:</numerusform>
            <numerusform>%n texts in “{name}”:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagePrinter</name>
    <message numerus="yes">
        <source>Stopped. The printer may still print %n page(s).</source>
        <translation>
            <numerusform>Stopped. The printer may still print %n page.</numerusform>
            <numerusform>Stopped. The printer may still print %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer: actual size on {paper}, single-sided, {copies}.</source>
        <translation>
            <numerusform>%n page sent to the printer: actual size on {paper}, single-sided, {copies}.</numerusform>
            <numerusform>%n pages sent to the printer: actual size on {paper}, single-sided, {copies}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer: actual size on {paper}, double-sided, flipped on the short edge, {copies}.</source>
        <translation>
            <numerusform>%n page sent to the printer: actual size on {paper}, double-sided, flipped on the short edge, {copies}.</numerusform>
            <numerusform>%n pages sent to the printer: actual size on {paper}, double-sided, flipped on the short edge, {copies}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer: actual size on {paper}, double-sided, flipped on the long edge, {copies}.</source>
        <translation>
            <numerusform>%n page sent to the printer: actual size on {paper}, double-sided, flipped on the long edge, {copies}.</numerusform>
            <numerusform>%n pages sent to the printer: actual size on {paper}, double-sided, flipped on the long edge, {copies}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies)</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassageChoice</name>
    <message numerus="yes">
        <source>Tick one to three passages. %n are ticked.</source>
        <translation>
            <numerusform>Tick one to three passages. %n is ticked.</numerusform>
            <numerusform>Tick one to three passages. %n are ticked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuizDialog</name>
    <message numerus="yes">
        <source>{language}: %n municipalities</source>
        <translation>
            <numerusform>{language}: %n municipality</numerusform>
            <numerusform>{language}: %n municipalities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingCommands</name>
    <message numerus="yes">
        <source>%n passage(s) copied with reference.</source>
        <translation>
            <numerusform>%n passage copied with reference.</numerusform>
            <numerusform>%n passages copied with reference.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message numerus="yes">
        <source>%n passage(s) most like “{title}”</source>
        <translation>
            <numerusform>%n passage most like “{title}”</numerusform>
            <numerusform>%n passages most like “{title}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies)</source>
        <translation>
            <numerusform>%n municipality</numerusform>
            <numerusform>%n municipalities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{results} in {municipalities} · the first %n are shown</source>
        <translation>
            <numerusform>{results} in {municipalities} · the first %n is shown</numerusform>
            <numerusform>{results} in {municipalities} · the first %n are shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message numerus="yes">
        <source>%n passage(s) proposed</source>
        <translation>
            <numerusform>%n passage proposed</numerusform>
            <numerusform>%n passages proposed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) belong(s) nowhere</source>
        <translation>
            <numerusform>%n line belongs nowhere</numerusform>
            <numerusform>%n lines belong nowhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n line left out</numerusform>
            <numerusform>%n lines left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A does the same for %n line(s) alike</source>
        <translation>
            <numerusform>A does the same for %n line alike</numerusform>
            <numerusform>A does the same for %n lines alike</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n municipality(ies)</source>
        <translation>
            <numerusform>%n municipality</numerusform>
            <numerusform>%n municipalities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n principle(s)</source>
        <translation>
            <numerusform>%n principle</numerusform>
            <numerusform>%n principles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemeModel</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TreeRoles</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
</TS>
