<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AdvancedOptions</name>
    <message>
        <source>&amp;Hairlines around the cards</source>
        <translation>&amp;Hårlinjer runt korten</translation>
    </message>
    <message>
        <source>Fi&amp;ll the sheet</source>
        <translation>F&amp;yll arket</translation>
    </message>
    <message>
        <source>Repeat the cards until no place on the sheet is left</source>
        <translation>Upprepa korten tills arket är fullt</translation>
    </message>
    <message>
        <source>Empty cards for words of your own</source>
        <translation>Tomma kort för egna ord</translation>
    </message>
    <message>
        <source>&amp;Empty cards</source>
        <translation>&amp;Tomma kort</translation>
    </message>
</context>
<context>
    <name>AnswerPresenter</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n dokument</numerusform>
            <numerusform>%n dokument</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardCodePage</name>
    <message>
        <source>Card code {code}</source>
        <translation>Kortkod {code}</translation>
    </message>
    <message>
        <source>What changed since it was printed</source>
        <translation>Vad som har ändrats sedan det trycktes</translation>
    </message>
    <message>
        <source>Unchanged since it was printed.</source>
        <translation>Oförändrat sedan det trycktes.</translation>
    </message>
    <message>
        <source>Its words have changed since it was printed. The card was not printed from here, so only the words of today can be shown.</source>
        <translation>Orden har ändrats sedan kortet trycktes. Det är inte utskrivet härifrån, så bara dagens ord kan visas.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) changed since it was printed:</source>
        <translation>
            <numerusform>%n ställe har ändrats sedan det trycktes:</numerusform>
            <numerusform>%n ställen har ändrats sedan det trycktes:</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>On the card:</source>
        <translation>På kortet:</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>Nu:</translation>
    </message>
</context>
<context>
    <name>CardCommands</name>
    <message>
        <source>Choose a passage first, then print its card.</source>
        <translation>Välj först ett textstycke och skriv sedan ut dess kort.</translation>
    </message>
    <message>
        <source>There are no hits to print.</source>
        <translation>Det finns inga träffar att skriva ut.</translation>
    </message>
    <message>
        <source>Tick branches of the tree first, then print their cards.</source>
        <translation>Kryssa först för grenar i trädet och skriv sedan ut deras kort.</translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>Print cards</source>
        <translation>Skriv ut kort</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Skriv ut …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>Spara som &amp;PDF …</translation>
    </message>
    <message>
        <source>Save as pict&amp;ures …</source>
        <translation>Spara som b&amp;ilder …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsgranskning</translation>
    </message>
</context>
<context>
    <name>CardError</name>
    <message>
        <source>“{about}” does not fit on cards of this format in letters that can be read; choose a larger format.</source>
        <translation>”{about}” får inte plats på kort i det här formatet med läsbara bokstäver; välj ett större format.</translation>
    </message>
    <message>
        <source>There are no cards in this deck; open one, or close this.</source>
        <translation>Det finns inga kort i den här kortleken; öppna en annan eller stäng den här.</translation>
    </message>
    <message>
        <source>Stopped, as you asked; nothing was saved or printed.</source>
        <translation>Stoppat, som du bad om; inget har sparats eller skrivits ut.</translation>
    </message>
    <message>
        <source>The fonts of the cards have no sign for “{about}”. Leave it out, so that a card says everything it shows.</source>
        <translation>Kortens typsnitt har inget tecken för ”{about}”. Utelämna det, så att ett kort säger allt det visar.</translation>
    </message>
    <message>
        <source>“{about}” is not a file; give another name.</source>
        <translation>”{about}” är ingen fil; ange ett annat namn.</translation>
    </message>
    <message>
        <source>Nothing was saved: there is no folder “{about}”. Make it, or choose another.</source>
        <translation>Inget sparades: mappen ”{about}” finns inte. Skapa den eller välj en annan.</translation>
    </message>
    <message>
        <source>Nothing was saved: files may not be made in the folder “{about}”. Choose another.</source>
        <translation>Inget sparades: filer får inte skapas i mappen ”{about}”. Välj en annan.</translation>
    </message>
    <message>
        <source>Nothing was saved: the disk is full. Make room on it.</source>
        <translation>Inget sparades: disken är full. Frigör utrymme på den.</translation>
    </message>
</context>
<context>
    <name>CardExport</name>
    <message>
        <source>Saving …</source>
        <translation>Sparar …</translation>
    </message>
    <message>
        <source>Drawing the pictures …</source>
        <translation>Ritar bilderna …</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Skriver ut …</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Sparat som ”{file}”.</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>{size} pt</source>
        <translation>{size} pt</translation>
    </message>
    <message numerus="yes">
        <source>%n side(s)</source>
        <translation>
            <numerusform>%n sida</numerusform>
            <numerusform>%n sidor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Tillbaka till där du var</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Sök i allt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Föregående avsnitt</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Nästa avsnitt</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Fler som den här</translation>
    </message>
    <message>
        <source>Why this hit</source>
        <translation>Varför den här träffen</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Källtext</translation>
    </message>
    <message>
        <source>Line numbers of the source</source>
        <translation>Källans radnummer</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>Kopiera med källhänvisning</translation>
    </message>
    <message>
        <source>Print card …</source>
        <translation>Skriv ut kort …</translation>
    </message>
    <message>
        <source>Print cards of all hits …</source>
        <translation>Skriv ut kort för alla träffar …</translation>
    </message>
    <message>
        <source>Print cards of what is ticked …</source>
        <translation>Skriv ut kort för det markerade …</translation>
    </message>
    <message>
        <source>Print cards of the whole library …</source>
        <translation>Skriv ut kort för hela biblioteket …</translation>
    </message>
    <message>
        <source>Open a deck of cards …</source>
        <translation>Öppna en kortlek …</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Större text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mindre text</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normal textstorlek</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nästa panel</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Föregående panel</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alla kortkommandon</translation>
    </message>
    <message>
        <source>Faults in the library</source>
        <translation>Fel i biblioteket</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
</context>
<context>
    <name>DeckActions</name>
    <message>
        <source>“{file}” is no deck, and the cards stay as they are. {reasons}</source>
        <translation>”{file}” är ingen kortlek, och korten förblir som de är. {reasons}</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) of “{title}”.</source>
        <translation>
            <numerusform>%n kort ur ”{title}”.</numerusform>
            <numerusform>%n kort ur ”{title}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library has none of the passages of “{title}”, so the cards stay as they are: {names}.</source>
        <translation>Biblioteket har inga av texterna ur ”{title}”, så korten förblir som de är: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>The library does not have %n passage(s) of “{title}”; left out: {names}.</source>
        <translation>
            <numerusform>Biblioteket har inte %n textstycke ur ”{title}”; utelämnat: {names}.</numerusform>
            <numerusform>Biblioteket har inte %n textstycken ur ”{title}”; utelämnade: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Sparat som ”{file}”.</translation>
    </message>
    <message>
        <source>Open a deck</source>
        <translation>Öppna en kortlek</translation>
    </message>
    <message>
        <source>Save the deck</source>
        <translation>Spara kortleken</translation>
    </message>
</context>
<context>
    <name>DeckPanel</name>
    <message>
        <source>Cards in the order of printing</source>
        <translation>Kort i den ordning de skrivs ut</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a card, Delete takes it out.</source>
        <translation>Alt+Upp och Alt+Ned flyttar ett kort, Delete tar ut det.</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Flytta upp (Alt+Upp)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Flytta ned (Alt+Ned)</translation>
    </message>
    <message>
        <source>Take out of the deck (Delete)</source>
        <translation>Ta ut ur kortleken (Delete)</translation>
    </message>
    <message>
        <source>&amp;Open deck …</source>
        <translation>&amp;Öppna kortlek …</translation>
    </message>
    <message>
        <source>&amp;Save deck as …</source>
        <translation>&amp;Spara kortlek som …</translation>
    </message>
    <message>
        <source>&amp;Deck</source>
        <translation>&amp;Kortlek</translation>
    </message>
</context>
<context>
    <name>DeckSummary</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kort</numerusform>
            <numerusform>%n kort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n sida</numerusform>
            <numerusform>%n sidor</numerusform>
        </translation>
    </message>
    <message>
        <source>Text {size} pt</source>
        <translation>Text {size} punkter</translation>
    </message>
    <message>
        <source>Smaller, to fit: {titles}</source>
        <translation>Mindre för att få plats: {titles}</translation>
    </message>
    <message>
        <source>On more than one side: {titles}</source>
        <translation>På mer än en sida: {titles}</translation>
    </message>
    <message numerus="yes">
        <source>{titles} and %n more</source>
        <translation>
            <numerusform>{titles} och %n till</numerusform>
            <numerusform>{titles} och %n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message>
        <source>Save the cards as PDF</source>
        <translation>Spara korten som PDF</translation>
    </message>
    <message>
        <source>Save the card as picture</source>
        <translation>Spara kortet som bild</translation>
    </message>
    <message>
        <source>Save a folder of pictures in</source>
        <translation>Spara en mapp med bilder i</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>Part of the library cannot be shown</source>
        <translation>En del av biblioteket kan inte visas</translation>
    </message>
    <message>
        <source>Read without a fault, to be searched, read and printed: {titles}</source>
        <translation>Lästa utan fel och klara att söka i, läsa och skriva ut: {titles}</translation>
    </message>
    <message>
        <source>No document could be read.</source>
        <translation>Inget dokument kunde läsas.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Vad som är fel</translation>
    </message>
    <message>
        <source>Mend these files and start the program again. Nothing in them has been changed.</source>
        <translation>Rätta filerna och starta programmet igen. Ingenting har ändrats i dem.</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Hits</source>
        <translation>Träffar</translation>
    </message>
</context>
<context>
    <name>KindButton</name>
    <message>
        <source>all</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>Kind: {kind}</source>
        <translation>Typ: {kind}</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alla typer</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language of the window</source>
        <translation>Fönstrets språk</translation>
    </message>
</context>
<context>
    <name>LayoutOptions</name>
    <message>
        <source>Crop &amp;marks</source>
        <translation>Skär&amp;märken</translation>
    </message>
    <message>
        <source>One to a page</source>
        <translation>Ett per sida</translation>
    </message>
    <message numerus="yes">
        <source>%n to a sheet of {sheet}</source>
        <translation>
            <numerusform>%n per ark {sheet}</numerusform>
            <numerusform>%n per ark {sheet}</numerusform>
        </translation>
    </message>
    <message>
        <source>Print shop, 3 mm bleed</source>
        <translation>Tryckeri, 3 mm utfall</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inga</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Tomma</translation>
    </message>
    <message>
        <source>Lined for notes</source>
        <translation>Linjerade för anteckningar</translation>
    </message>
    <message>
        <source>Continuation of the text</source>
        <translation>Resten av texten</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>En egen fråga</translation>
    </message>
    <message>
        <source>Both sides by the printer</source>
        <translation>Skrivaren vänder arket</translation>
    </message>
    <message>
        <source>All fronts, then all backs</source>
        <translation>Alla framsidor, sedan alla baksidor</translation>
    </message>
    <message>
        <source>Beside the front, to fold and glue</source>
        <translation>Bredvid framsidan, för att vika och limma</translation>
    </message>
    <message>
        <source>The long edge</source>
        <translation>Långsidan</translation>
    </message>
    <message>
        <source>The short edge</source>
        <translation>Kortsidan</translation>
    </message>
    <message>
        <source>Format of the cards</source>
        <translation>Kortens format</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Backs of the cards</source>
        <translation>Kortens baksidor</translation>
    </message>
    <message>
        <source>Question on the backs</source>
        <translation>Fråga på baksidorna</translation>
    </message>
    <message>
        <source>How the backs are printed</source>
        <translation>Hur baksidorna skrivs ut</translation>
    </message>
    <message>
        <source>Edge that the sheet is turned at</source>
        <translation>Den kant som arket vänds runt</translation>
    </message>
    <message>
        <source>Crop marks</source>
        <translation>Skärmärken</translation>
    </message>
    <message>
        <source>What does it ask of me tomorrow?</source>
        <translation>Vad kräver det av mig i morgon?</translation>
    </message>
    <message>
        <source>Short lines that show where to cut</source>
        <translation>Korta streck som visar var man ska skära</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>P&amp;apper</translation>
    </message>
    <message>
        <source>&amp;Backs</source>
        <translation>&amp;Baksidor</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>F&amp;råga</translation>
    </message>
    <message>
        <source>Backs come</source>
        <translation>Baksidorna kommer</translation>
    </message>
    <message>
        <source>Turned at</source>
        <translation>Vänds runt</translation>
    </message>
    <message>
        <source>63 × 88 mm</source>
        <translation>63 × 88 mm</translation>
    </message>
</context>
<context>
    <name>LoadingDialog</name>
    <message>
        <source>The library is read and compiled, since it is new or has changed. The next start is immediate.</source>
        <translation>Biblioteket läses in och förbereds, eftersom det är nytt eller har ändrats. Nästa start går direkt.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pejlemærker</source>
        <translation>Pejlemærker</translation>
    </message>
</context>
<context>
    <name>MenuButton</name>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Meny (F10)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Princip</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Värderingar</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Inledning</translation>
    </message>
    <message>
        <source>Foreword</source>
        <translation>Förord</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation>Vem det gäller</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>Avslutning</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>Principer</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Sets of values</source>
        <translation>Värderingar</translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>Inledningar</translation>
    </message>
    <message>
        <source>Forewords</source>
        <translation>Förord</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Underskrifter</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danska</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norska</translation>
    </message>
    <message>
        <source>New Norwegian</source>
        <translation>Nynorska</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelska</translation>
    </message>
    <message>
        <source>line {lines}</source>
        <translation>rad {lines}</translation>
    </message>
    <message>
        <source>lines {lines}</source>
        <translation>rad {lines}</translation>
    </message>
</context>
<context>
    <name>NoHitsPage</name>
    <message>
        <source>Nothing found for “{query}”</source>
        <translation>Inga träffar på ”{query}”</translation>
    </message>
    <message>
        <source>Searched: {searched}</source>
        <translation>Sökt i: {searched}</translation>
    </message>
    <message>
        <source>The nearest words in the library:</source>
        <translation>De närmaste orden i biblioteket:</translation>
    </message>
    <message>
        <source>Try fewer letters, another word, or choose a passage in the tree.</source>
        <translation>Pröva färre bokstäver eller ett annat ord, eller välj ett avsnitt i trädet.</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Sök i allt</translation>
    </message>
    <message>
        <source>Search for {word}</source>
        <translation>Sök efter {word}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Also: {words}</source>
        <translation>Även: {words}</translation>
    </message>
    <message>
        <source>The nearest words: {words}</source>
        <translation>De närmaste orden: {words}</translation>
    </message>
    <message>
        <source>The search is very long; its beginning was used.</source>
        <translation>Sökningen är mycket lång; bara början användes.</translation>
    </message>
    <message>
        <source>Too many words; these were left out: {words}</source>
        <translation>För många ord; de här utelämnades: {words}</translation>
    </message>
    <message>
        <source>Too many words begin like this to look for all: {words}</source>
        <translation>För många ord börjar så för att söka efter alla: {words}</translation>
    </message>
    <message>
        <source>There is no word in this to look for.</source>
        <translation>Här finns inget ord att söka efter.</translation>
    </message>
    <message>
        <source>A minus only takes passages away; type a word to look for as well.</source>
        <translation>Ett minus tar bara bort avsnitt; skriv också ett ord att söka efter.</translation>
    </message>
    <message>
        <source>No command here, left out: {words}. A minus before a word leaves it out.</source>
        <translation>Inget kommando här och därför utelämnat: {words}. Ett minus före ett ord utesluter det.</translation>
    </message>
    <message>
        <source>These signs mean nothing here: {words}</source>
        <translation>De här tecknen betyder ingenting här: {words}</translation>
    </message>
    <message>
        <source>A guess; found in no passage: {words}</source>
        <translation>En gissning; finns inte i något avsnitt: {words}</translation>
    </message>
    <message>
        <source>Found in no passage: {words}</source>
        <translation>Finns inte i något avsnitt: {words}</translation>
    </message>
    <message>
        <source>{typed} is in none of the texts; looked for: {words}</source>
        <translation>{typed} finns inte i texterna; sökt på: {words}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Only the words as typed.</source>
        <translation>Bara orden som de är skrivna.</translation>
    </message>
    <message>
        <source>Related words too</source>
        <translation>Även besläktade ord</translation>
    </message>
    <message>
        <source>As typed only</source>
        <translation>Bara som skrivet</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>Copies</source>
        <translation>Exemplar</translation>
    </message>
    <message>
        <source>Width of pictures in pixels</source>
        <translation>Bildernas bredd i pixlar</translation>
    </message>
    <message>
        <source>Picture width</source>
        <translation>Bildbredd</translation>
    </message>
    <message>
        <source>Cop&amp;ies</source>
        <translation>&amp;Exemplar</translation>
    </message>
    <message>
        <source>Fewer choices</source>
        <translation>Färre val</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Fler val</translation>
    </message>
</context>
<context>
    <name>PageNavigator</name>
    <message>
        <source>Previous page</source>
        <translation>Föregående sida</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nästa sida</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Sida {page} av {count}</translation>
    </message>
</context>
<context>
    <name>PagePrinter</name>
    <message>
        <source>No printer is set up on this machine. Save a PDF and print it elsewhere.</source>
        <translation>Det finns ingen skrivare på den här datorn. Spara en PDF och skriv ut den någon annanstans.</translation>
    </message>
    <message>
        <source>The printer “{name}” did not answer; nothing was printed.</source>
        <translation>Skrivaren ”{name}” svarade inte; ingenting skrevs ut.</translation>
    </message>
    <message>
        <source>The printer stopped after page {page}.</source>
        <translation>Skrivaren stannade efter sidan {page}.</translation>
    </message>
    <message>
        <source>Stopped, as you asked; nothing was printed.</source>
        <translation>Stoppat, som du bad om; inget har skrivits ut.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped, as you asked; the printer may print %n page(s).</source>
        <translation>
            <numerusform>Stoppat, som du bad om; skrivaren skriver kanske ut %n sida.</numerusform>
            <numerusform>Stoppat, som du bad om; skrivaren skriver kanske ut %n sidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer has paper of {paper} mm, and the cards need {needed} mm; nothing was printed. Choose another format or other paper.</source>
        <translation>Skrivaren har papper på {paper} mm, och korten kräver {needed} mm; ingenting skrevs ut. Välj ett annat format eller annat papper.</translation>
    </message>
    <message>
        <source>“{name}” does not take paper to print on both sides; nothing was printed. Choose “All fronts, then all backs” and turn the sheets yourself, or fold and glue.</source>
        <translation>”{name}” skriver inte ut på båda sidor; inget har skrivits ut. Välj ”Alla framsidor, sedan alla baksidor” och vänd arken själv, eller vik och limma.</translation>
    </message>
    <message>
        <source>The printer is to put {count} pages on each sheet, so the cards would be too small; nothing was printed. Choose 1 page per sheet in its settings.</source>
        <translation>Skrivaren ska lägga {count} sidor på varje ark, så korten skulle bli för små; inget har skrivits ut. Välj 1 sida per ark i dess inställningar.</translation>
    </message>
    <message>
        <source>The printer “{name}” is no longer there; look whether anything was printed, and print again on another, or save a PDF.</source>
        <translation>Skrivaren ”{name}” finns inte längre; se efter om något skrevs ut, och skriv ut igen på en annan eller spara en PDF.</translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer: %n page(s) at actual size on {paper}</source>
        <translation>
            <numerusform>Skickat till skrivaren: %n sida i verklig storlek på {paper}</numerusform>
            <numerusform>Skickat till skrivaren: %n sidor i verklig storlek på {paper}</numerusform>
        </translation>
    </message>
    <message>
        <source>on one side</source>
        <translation>på en sida</translation>
    </message>
    <message>
        <source>on both sides, turned at the short edge</source>
        <translation>på båda sidor, vänt runt kortsidan</translation>
    </message>
    <message>
        <source>on both sides, turned at the long edge</source>
        <translation>på båda sidor, vänt runt långsidan</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies)</source>
        <translation>
            <numerusform>%n exemplar</numerusform>
            <numerusform>%n exemplar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageWriter</name>
    <message>
        <source>In this document</source>
        <translation>I det här dokumentet</translation>
    </message>
</context>
<context>
    <name>PassageToolbar</name>
    <message>
        <source>About this passage</source>
        <translation>Om det här avsnittet</translation>
    </message>
</context>
<context>
    <name>PassageView</name>
    <message>
        <source>Passage</source>
        <translation>Avsnitt</translation>
    </message>
</context>
<context>
    <name>PrinterOptions</name>
    <message>
        <source>Print calibration sheet …</source>
        <translation>Skriv ut kalibreringsark …</translation>
    </message>
    <message>
        <source>A ruler of 50 mm, and a cross on both sides that shows how far they are apart</source>
        <translation>En linjal på 50 mm och ett kors på båda sidor som visar hur långt de är från varandra</translation>
    </message>
    <message>
        <source>Printer that the offset is for</source>
        <translation>Skrivare som förskjutningen gäller</translation>
    </message>
    <message>
        <source>Backs further right, in millimetres</source>
        <translation>Baksidor längre åt höger, i millimeter</translation>
    </message>
    <message>
        <source>Backs further down, in millimetres</source>
        <translation>Baksidor längre nedåt, i millimeter</translation>
    </message>
    <message>
        <source>Prin&amp;ter</source>
        <translation>Skri&amp;vare</translation>
    </message>
    <message>
        <source>Backs further &amp;right</source>
        <translation>Baksidor åt hö&amp;ger</translation>
    </message>
    <message>
        <source>Backs further do&amp;wn</source>
        <translation>Baksidor &amp;nedåt</translation>
    </message>
    <message>
        <source>Another printer, from a file</source>
        <translation>En annan skrivare, från en fil</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Set the cards</source>
        <translation>Sätt korten</translation>
    </message>
</context>
<context>
    <name>ReadingCommands</name>
    <message>
        <source>Choose a passage first, then copy it.</source>
        <translation>Välj först ett avsnitt och kopiera det sedan.</translation>
    </message>
    <message>
        <source>Copied with reference.</source>
        <translation>Kopierat med källhänvisning.</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Tillbaka till där du var</translation>
    </message>
    <message>
        <source>The search is being made ready.</source>
        <translation>Sökningen görs klar.</translation>
    </message>
    <message>
        <source>What you typed is answered as soon as it is.</source>
        <translation>Det du har skrivit besvaras så snart den är det.</translation>
    </message>
    <message>
        <source>The search failed: {reason}</source>
        <translation>Sökningen misslyckades: {reason}</translation>
    </message>
    <message>
        <source>The texts can be read in the tree meanwhile.</source>
        <translation>Texterna kan under tiden läsas i trädet.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) most like “{title}”</source>
        <translation>
            <numerusform>%n avsnitt som mest liknar ”{title}”</numerusform>
            <numerusform>%n avsnitt som mest liknar ”{title}”</numerusform>
        </translation>
    </message>
    <message>
        <source>From everywhere, whatever is ticked.</source>
        <translation>Från hela biblioteket, oavsett vad som är förkryssat.</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n municipality(ies)</source>
        <translation>
            <numerusform>i %n kommun</numerusform>
            <numerusform>i %n kommuner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n shown</source>
        <translation>
            <numerusform>den första %n visas</numerusform>
            <numerusform>de första %n visas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>{count} municipalities</source>
        <translation>{count} kommuner</translation>
    </message>
    <message>
        <source>{count} kinds</source>
        <translation>{count} typer</translation>
    </message>
</context>
<context>
    <name>ScopeButton</name>
    <message>
        <source>Scope: {place}</source>
        <translation>Sök i: {place}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>allt</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Most hits</source>
        <translation>Flest träffar</translation>
    </message>
    <message>
        <source>Every municipality can be ticked in the tree</source>
        <translation>Alla kommuner kan kryssas för i trädet</translation>
    </message>
</context>
<context>
    <name>SearchCommands</name>
    <message>
        <source>Choose a passage first, then ask for more like it.</source>
        <translation>Välj först ett avsnitt och fråga sedan efter fler som det.</translation>
    </message>
    <message>
        <source>Stand at a hit first, then ask why it is one.</source>
        <translation>Ställ dig först på en träff och fråga sedan varför den är en.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search everything …</source>
        <translation>Sök i allt …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Hits appear as you type. Down and Up walk them, Enter stays, Esc goes back.</source>
        <translation>Träffarna visas medan du skriver. Nedpil och uppil går igenom dem, Retur stannar kvar, Esc går tillbaka.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Rensa sökningen</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>All keys</source>
        <translation>Alla kortkommandon</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Bokstäver</translation>
    </message>
    <message>
        <source>Search, from the tree, the hits and the page too</source>
        <translation>Sök, även från trädet, träffarna och sidan</translation>
    </message>
    <message>
        <source>Next and previous hit, from the field</source>
        <translation>Nästa och föregående träff, från sökfältet</translation>
    </message>
    <message>
        <source>A page of hits further, from the field</source>
        <translation>En sida längre ned eller upp bland träffarna, från sökfältet</translation>
    </message>
    <message>
        <source>Stay at the hit and read on</source>
        <translation>Stanna vid träffen och läs vidare</translation>
    </message>
    <message>
        <source>Tick a branch of the tree, to search in it alone</source>
        <translation>Bocka för en gren i trädet för att söka bara i den</translation>
    </message>
    <message>
        <source>Next link on the page, next control</source>
        <translation>Nästa länk på sidan, nästa fält</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Source text as received</source>
        <translation>Källtexten som den togs emot</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>What do the municipalities say about leadership?</source>
        <translation>Vad säger kommunerna om ledarskap?</translation>
    </message>
    <message>
        <source>Type a word in the search field: passages appear as you type.</source>
        <translation>Skriv ett ord i sökfältet: avsnitten visas medan du skriver.</translation>
    </message>
    <message>
        <source>Or begin with one of the texts:</source>
        <translation>Eller börja med en av texterna:</translation>
    </message>
    <message>
        <source>F1 shows all keys; the menu is at the top right.</source>
        <translation>F1 visar alla kortkommandon; menyn finns uppe till höger.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Making the index</source>
        <translation>Indexet skapas</translation>
    </message>
    <message>
        <source>Searching {place}: {counts}</source>
        <translation>Söker i {place}: {counts}</translation>
    </message>
    <message>
        <source>The settings could not be read, so they begin anew; the old ones: {file}</source>
        <translation>Inställningarna kunde inte läsas och börjar om; de gamla finns här: {file}</translation>
    </message>
    <message>
        <source>The search failed: {reason}</source>
        <translation>Sökningen misslyckades: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies)</source>
        <translation>
            <numerusform>%n kommun</numerusform>
            <numerusform>%n kommuner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n dokument</numerusform>
            <numerusform>%n dokument</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n principle(s)</source>
        <translation>
            <numerusform>%n princip</numerusform>
            <numerusform>%n principer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n avsnitt</numerusform>
            <numerusform>%n avsnitt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TreeRoles</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TreeView</name>
    <message>
        <source>Library</source>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>Municipalities, documents and passages. Space ticks a branch to search in it.</source>
        <translation>Kommuner, dokument och avsnitt. Blanksteg bockar för en gren så att sökningen gäller den.</translation>
    </message>
</context>
<context>
    <name>TypesetPreview</name>
    <message>
        <source>Setting the cards …</source>
        <translation>Sätter korten …</translation>
    </message>
    <message>
        <source>Stopped: the cards are not set.</source>
        <translation>Stoppat: korten är inte satta.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>as typed</source>
        <translation>som skrivet</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>rättad stavning</translation>
    </message>
    <message>
        <source>spelled with other letters</source>
        <translation>stavat med andra bokstäver</translation>
    </message>
    <message>
        <source>another form of the word</source>
        <translation>en annan form av ordet</translation>
    </message>
    <message>
        <source>begins with it</source>
        <translation>börjar med det</translation>
    </message>
    <message>
        <source>the same stem</source>
        <translation>samma ordstam</translation>
    </message>
    <message>
        <source>means the same</source>
        <translation>betyder samma sak</translation>
    </message>
    <message>
        <source>a related word</source>
        <translation>ett besläktat ord</translation>
    </message>
    <message>
        <source>has it as a part</source>
        <translation>har det som en del</translation>
    </message>
    <message>
        <source>close in meaning</source>
        <translation>nära i betydelse</translation>
    </message>
    <message>
        <source>in the name of the place or the text</source>
        <translation>i namnet på platsen eller texten</translation>
    </message>
</context>
</TS>
