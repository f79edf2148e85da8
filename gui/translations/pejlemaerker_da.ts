<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>AdvancedOptions</name>
    <message>
        <source>&amp;Hairlines around the cards</source>
        <translation>&amp;Hårlinjer om kortene</translation>
    </message>
    <message>
        <source>Fi&amp;ll the sheet</source>
        <translation>Fy&amp;ld arket</translation>
    </message>
    <message>
        <source>Repeat the cards until no place on the sheet is left</source>
        <translation>Gentag kortene, til arket er fuldt</translation>
    </message>
    <message>
        <source>Empty cards for words of your own</source>
        <translation>Tomme kort til jeres egne ord</translation>
    </message>
    <message>
        <source>&amp;Empty cards</source>
        <translation>&amp;Tomme kort</translation>
    </message>
</context>
<context>
    <name>AnswerPresenter</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n dokument</numerusform>
            <numerusform>%n dokumenter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardCodePage</name>
    <message>
        <source>Card code {code}</source>
        <translation>Kortkode {code}</translation>
    </message>
    <message>
        <source>What changed since it was printed</source>
        <translation>Hvad der er ændret, siden det blev trykt</translation>
    </message>
    <message>
        <source>Unchanged since it was printed.</source>
        <translation>Uændret, siden det blev trykt.</translation>
    </message>
    <message>
        <source>Its words have changed since it was printed. The card was not printed from here, so only the words of today can be shown.</source>
        <translation>Ordene er ændret, siden kortet blev trykt. Det er ikke trykt herfra, så kun de nuværende ord kan vises.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) changed since it was printed:</source>
        <translation>
            <numerusform>%n sted er ændret, siden det blev trykt:</numerusform>
            <numerusform>%n steder er ændret, siden det blev trykt:</numerusform>
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
        <translation>Vælg først et tekststykke, og udskriv så dets kort.</translation>
    </message>
    <message>
        <source>There are no hits to print.</source>
        <translation>Der er ingen resultater at udskrive.</translation>
    </message>
    <message>
        <source>Tick branches of the tree first, then print their cards.</source>
        <translation>Sæt først kryds ved grene i træet, og udskriv så deres kort.</translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>Print cards</source>
        <translation>Udskriv kort</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Udskriv …</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>&amp;Gem som PDF …</translation>
    </message>
    <message>
        <source>Save as pict&amp;ures …</source>
        <translation>Gem som b&amp;illeder …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
</context>
<context>
    <name>CardError</name>
    <message>
        <source>“{about}” does not fit on cards of this format in letters that can be read; choose a larger format.</source>
        <translation>»{about}« kan ikke være på kort i dette format med læselige bogstaver; vælg et større format.</translation>
    </message>
    <message>
        <source>There are no cards in this deck; open one, or close this.</source>
        <translation>Der er ingen kort i dette kortsæt; åbn et andet, eller luk dette.</translation>
    </message>
    <message>
        <source>Stopped, as you asked; nothing was saved or printed.</source>
        <translation>Standset, som du bad om; intet er gemt eller udskrevet.</translation>
    </message>
    <message>
        <source>The fonts of the cards have no sign for “{about}”. Leave it out, so that a card says everything it shows.</source>
        <translation>Kortenes skrifter har intet tegn for “{about}”. Udelad det, så et kort siger alt, det viser.</translation>
    </message>
    <message>
        <source>“{about}” is not a file; give another name.</source>
        <translation>»{about}« er ikke en fil; giv et andet navn.</translation>
    </message>
    <message>
        <source>Nothing was saved: there is no folder “{about}”. Make it, or choose another.</source>
        <translation>Der blev ikke gemt noget: mappen »{about}« findes ikke. Opret den, eller vælg en anden.</translation>
    </message>
    <message>
        <source>Nothing was saved: files may not be made in the folder “{about}”. Choose another.</source>
        <translation>Der blev ikke gemt noget: der må ikke oprettes filer i mappen »{about}«. Vælg en anden.</translation>
    </message>
    <message>
        <source>Nothing was saved: the disk is full. Make room on it.</source>
        <translation>Der blev ikke gemt noget: disken er fuld. Gør plads på den.</translation>
    </message>
</context>
<context>
    <name>CardExport</name>
    <message>
        <source>Saving …</source>
        <translation>Gemmer …</translation>
    </message>
    <message>
        <source>Drawing the pictures …</source>
        <translation>Tegner billederne …</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Udskriver …</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Gemt som “{file}”.</translation>
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
            <numerusform>%n side</numerusform>
            <numerusform>%n sider</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Tilbage til hvor du var</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Søg i alt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Frem</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Forrige afsnit</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Næste afsnit</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Flere som denne</translation>
    </message>
    <message>
        <source>Why this hit</source>
        <translation>Hvorfor dette resultat</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Kildetekst</translation>
    </message>
    <message>
        <source>Line numbers of the source</source>
        <translation>Kildens linjenumre</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>Kopiér med kildehenvisning</translation>
    </message>
    <message>
        <source>Print card …</source>
        <translation>Udskriv kort …</translation>
    </message>
    <message>
        <source>Print cards of all hits …</source>
        <translation>Udskriv kort af alle resultater …</translation>
    </message>
    <message>
        <source>Print cards of what is ticked …</source>
        <translation>Udskriv kort af det afkrydsede …</translation>
    </message>
    <message>
        <source>Print cards of the whole library …</source>
        <translation>Udskriv kort af hele biblioteket …</translation>
    </message>
    <message>
        <source>Open a deck of cards …</source>
        <translation>Åbn et kortsæt …</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Større tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mindre tekst</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normal tekststørrelse</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Næste panel</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Forrige panel</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle genvejstaster</translation>
    </message>
    <message>
        <source>Faults in the library</source>
        <translation>Fejl i biblioteket</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afslut</translation>
    </message>
</context>
<context>
    <name>DeckActions</name>
    <message>
        <source>“{file}” is no deck, and the cards stay as they are. {reasons}</source>
        <translation>“{file}” er ikke et kortsæt, og kortene bliver, som de er. {reasons}</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) of “{title}”.</source>
        <translation>
            <numerusform>%n kort fra “{title}”.</numerusform>
            <numerusform>%n kort fra “{title}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library has none of the passages of “{title}”, so the cards stay as they are: {names}.</source>
        <translation>Biblioteket har ingen af teksterne fra “{title}”, så kortene bliver, som de er: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>The library does not have %n passage(s) of “{title}”; left out: {names}.</source>
        <translation>
            <numerusform>Biblioteket har ikke %n tekststykke fra “{title}”; udeladt: {names}.</numerusform>
            <numerusform>Biblioteket har ikke %n tekststykker fra “{title}”; udeladt: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Gemt som “{file}”.</translation>
    </message>
    <message>
        <source>Open a deck</source>
        <translation>Åbn et kortsæt</translation>
    </message>
    <message>
        <source>Save the deck</source>
        <translation>Gem kortsættet</translation>
    </message>
</context>
<context>
    <name>DeckPanel</name>
    <message>
        <source>Cards in the order of printing</source>
        <translation>Kort i den rækkefølge, de udskrives</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a card, Delete takes it out.</source>
        <translation>Alt+Pil op og Alt+Pil ned flytter et kort, Delete tager det ud.</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Flyt op (Alt+Pil op)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Flyt ned (Alt+Pil ned)</translation>
    </message>
    <message>
        <source>Take out of the deck (Delete)</source>
        <translation>Tag ud af kortsættet (Delete)</translation>
    </message>
    <message>
        <source>&amp;Open deck …</source>
        <translation>&amp;Åbn kortsæt …</translation>
    </message>
    <message>
        <source>&amp;Save deck as …</source>
        <translation>&amp;Gem kortsæt som …</translation>
    </message>
    <message>
        <source>&amp;Deck</source>
        <translation>&amp;Kortsæt</translation>
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
            <numerusform>%n side</numerusform>
            <numerusform>%n sider</numerusform>
        </translation>
    </message>
    <message>
        <source>Text {size} pt</source>
        <translation>Tekst {size} punkt</translation>
    </message>
    <message>
        <source>Smaller, to fit: {titles}</source>
        <translation>Mindre for at få plads: {titles}</translation>
    </message>
    <message>
        <source>On more than one side: {titles}</source>
        <translation>På mere end én side: {titles}</translation>
    </message>
    <message numerus="yes">
        <source>{titles} and %n more</source>
        <translation>
            <numerusform>{titles} og %n mere</numerusform>
            <numerusform>{titles} og %n mere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message>
        <source>Save the cards as PDF</source>
        <translation>Gem kortene som PDF</translation>
    </message>
    <message>
        <source>Save the card as picture</source>
        <translation>Gem kortet som billede</translation>
    </message>
    <message>
        <source>Save a folder of pictures in</source>
        <translation>Gem en mappe med billeder i</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>Part of the library cannot be shown</source>
        <translation>En del af biblioteket kan ikke vises</translation>
    </message>
    <message>
        <source>Read without a fault, to be searched, read and printed: {titles}</source>
        <translation>Læst uden fejl og klar til at søge i, læse og udskrive: {titles}</translation>
    </message>
    <message>
        <source>No document could be read.</source>
        <translation>Ingen dokumenter kunne læses.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Hvad der er galt</translation>
    </message>
    <message>
        <source>Mend these files and start the program again. Nothing in them has been changed.</source>
        <translation>Ret filerne, og start programmet igen. Der er ikke ændret noget i dem.</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Hits</source>
        <translation>Resultater</translation>
    </message>
</context>
<context>
    <name>KindButton</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Kind: {kind}</source>
        <translation>Type: {kind}</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle typer</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language of the window</source>
        <translation>Vinduets sprog</translation>
    </message>
</context>
<context>
    <name>LayoutOptions</name>
    <message>
        <source>Crop &amp;marks</source>
        <translation>Skære&amp;mærker</translation>
    </message>
    <message>
        <source>One to a page</source>
        <translation>Ét pr. side</translation>
    </message>
    <message numerus="yes">
        <source>%n to a sheet of {sheet}</source>
        <translation>
            <numerusform>%n pr. ark {sheet}</numerusform>
            <numerusform>%n pr. ark {sheet}</numerusform>
        </translation>
    </message>
    <message>
        <source>Print shop, 3 mm bleed</source>
        <translation>Trykkeri, 3 mm beskæring</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Blanke</translation>
    </message>
    <message>
        <source>Lined for notes</source>
        <translation>Linjerede til noter</translation>
    </message>
    <message>
        <source>Continuation of the text</source>
        <translation>Resten af teksten</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>Et spørgsmål af jeres eget</translation>
    </message>
    <message>
        <source>Both sides by the printer</source>
        <translation>Printeren vender arket</translation>
    </message>
    <message>
        <source>All fronts, then all backs</source>
        <translation>Alle forsider, så alle bagsider</translation>
    </message>
    <message>
        <source>Beside the front, to fold and glue</source>
        <translation>Ved siden af forsiden, til at folde og lime</translation>
    </message>
    <message>
        <source>The long edge</source>
        <translation>Den lange kant</translation>
    </message>
    <message>
        <source>The short edge</source>
        <translation>Den korte kant</translation>
    </message>
    <message>
        <source>Format of the cards</source>
        <translation>Kortenes format</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>Backs of the cards</source>
        <translation>Kortenes bagsider</translation>
    </message>
    <message>
        <source>Question on the backs</source>
        <translation>Spørgsmål på bagsiderne</translation>
    </message>
    <message>
        <source>How the backs are printed</source>
        <translation>Sådan udskrives bagsiderne</translation>
    </message>
    <message>
        <source>Edge that the sheet is turned at</source>
        <translation>Den kant, arket vendes om</translation>
    </message>
    <message>
        <source>Crop marks</source>
        <translation>Skæremærker</translation>
    </message>
    <message>
        <source>What does it ask of me tomorrow?</source>
        <translation>Hvad kræver det af mig i morgen?</translation>
    </message>
    <message>
        <source>Short lines that show where to cut</source>
        <translation>Korte streger, der viser, hvor der skal skæres</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>&amp;Papir</translation>
    </message>
    <message>
        <source>&amp;Backs</source>
        <translation>&amp;Bagsider</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Spørgsmål</translation>
    </message>
    <message>
        <source>Backs come</source>
        <translation>Bagsiderne kommer</translation>
    </message>
    <message>
        <source>Turned at</source>
        <translation>Vendes om</translation>
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
        <translation>Biblioteket læses og gøres klar, fordi det er nyt eller ændret. Næste start sker med det samme.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afslut</translation>
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
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høj kontrast</translation>
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
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Udseende</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
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
        <translation>Værdier</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Indledning</translation>
    </message>
    <message>
        <source>Foreword</source>
        <translation>Forord</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation>Hvem det gælder</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>Afslutning</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>Principper</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systemer</translation>
    </message>
    <message>
        <source>Sets of values</source>
        <translation>Værdisæt</translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>Indledninger</translation>
    </message>
    <message>
        <source>Forewords</source>
        <translation>Forord</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Underskrifter</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dansk</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svensk</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norsk</translation>
    </message>
    <message>
        <source>New Norwegian</source>
        <translation>Nynorsk</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelsk</translation>
    </message>
    <message>
        <source>line {lines}</source>
        <translation>linje {lines}</translation>
    </message>
    <message>
        <source>lines {lines}</source>
        <translation>linje {lines}</translation>
    </message>
</context>
<context>
    <name>NoHitsPage</name>
    <message>
        <source>Nothing found for “{query}”</source>
        <translation>Ingen resultater for »{query}«</translation>
    </message>
    <message>
        <source>Searched: {searched}</source>
        <translation>Søgt i: {searched}</translation>
    </message>
    <message>
        <source>The nearest words in the library:</source>
        <translation>De nærmeste ord i biblioteket:</translation>
    </message>
    <message>
        <source>Try fewer letters, another word, or choose a passage in the tree.</source>
        <translation>Prøv færre bogstaver eller et andet ord, eller vælg et afsnit i træet.</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Søg i alt</translation>
    </message>
    <message>
        <source>Search for {word}</source>
        <translation>Søg efter {word}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Also: {words}</source>
        <translation>Også: {words}</translation>
    </message>
    <message>
        <source>The nearest words: {words}</source>
        <translation>De nærmeste ord: {words}</translation>
    </message>
    <message>
        <source>The search is very long; its beginning was used.</source>
        <translation>Søgningen er meget lang; kun begyndelsen blev brugt.</translation>
    </message>
    <message>
        <source>Too many words; these were left out: {words}</source>
        <translation>For mange ord; disse er udeladt: {words}</translation>
    </message>
    <message>
        <source>Too many words begin like this to look for all: {words}</source>
        <translation>For mange ord begynder sådan til at søge efter dem alle: {words}</translation>
    </message>
    <message>
        <source>There is no word in this to look for.</source>
        <translation>Der er ikke noget ord at søge efter her.</translation>
    </message>
    <message>
        <source>A minus only takes passages away; type a word to look for as well.</source>
        <translation>Et minus fjerner kun afsnit; skriv også et ord at søge efter.</translation>
    </message>
    <message>
        <source>No command here, left out: {words}. A minus before a word leaves it out.</source>
        <translation>Ikke en kommando her og derfor udeladt: {words}. Et minus foran et ord udelader det.</translation>
    </message>
    <message>
        <source>These signs mean nothing here: {words}</source>
        <translation>Disse tegn betyder ikke noget her: {words}</translation>
    </message>
    <message>
        <source>A guess; found in no passage: {words}</source>
        <translation>Et gæt; findes ikke i noget afsnit: {words}</translation>
    </message>
    <message>
        <source>Found in no passage: {words}</source>
        <translation>Findes ikke i noget afsnit: {words}</translation>
    </message>
    <message>
        <source>{typed} is in none of the texts; looked for: {words}</source>
        <translation>{typed} findes ikke i teksterne; der er søgt på: {words}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Only the words as typed.</source>
        <translation>Kun ordene, som de er skrevet.</translation>
    </message>
    <message>
        <source>Related words too</source>
        <translation>Også beslægtede ord</translation>
    </message>
    <message>
        <source>As typed only</source>
        <translation>Kun som skrevet</translation>
    </message>
</context>
<context>
    <name>OptionsPanel</name>
    <message>
        <source>Copies</source>
        <translation>Eksemplarer</translation>
    </message>
    <message>
        <source>Width of pictures in pixels</source>
        <translation>Billedernes bredde i pixel</translation>
    </message>
    <message>
        <source>Picture width</source>
        <translation>Billedbredde</translation>
    </message>
    <message>
        <source>Cop&amp;ies</source>
        <translation>&amp;Eksemplarer</translation>
    </message>
    <message>
        <source>Fewer choices</source>
        <translation>Færre valg</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Flere valg</translation>
    </message>
</context>
<context>
    <name>PageNavigator</name>
    <message>
        <source>Previous page</source>
        <translation>Forrige side</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Næste side</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Side {page} af {count}</translation>
    </message>
</context>
<context>
    <name>PagePrinter</name>
    <message>
        <source>No printer is set up on this machine. Save a PDF and print it elsewhere.</source>
        <translation>Der er ikke sat en printer op på denne computer. Gem en PDF, og udskriv den et andet sted.</translation>
    </message>
    <message>
        <source>The printer “{name}” did not answer; nothing was printed.</source>
        <translation>Printeren »{name}« svarede ikke; der blev ikke udskrevet noget.</translation>
    </message>
    <message>
        <source>The printer stopped after page {page}.</source>
        <translation>Printeren stoppede efter side {page}.</translation>
    </message>
    <message>
        <source>Stopped, as you asked; nothing was printed.</source>
        <translation>Standset, som du bad om; intet er udskrevet.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped, as you asked; the printer may print %n page(s).</source>
        <translation>
            <numerusform>Standset, som du bad om; printeren udskriver måske %n side.</numerusform>
            <numerusform>Standset, som du bad om; printeren udskriver måske %n sider.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer has paper of {paper} mm, and the cards need {needed} mm; nothing was printed. Choose another format or other paper.</source>
        <translation>Printeren har papir på {paper} mm, og kortene kræver {needed} mm; der blev ikke udskrevet noget. Vælg et andet format eller andet papir.</translation>
    </message>
    <message>
        <source>“{name}” does not take paper to print on both sides; nothing was printed. Choose “All fronts, then all backs” and turn the sheets yourself, or fold and glue.</source>
        <translation>“{name}” udskriver ikke på begge sider; intet er udskrevet. Vælg “Alle forsider, så alle bagsider”, og vend selv arkene, eller fold og lim.</translation>
    </message>
    <message>
        <source>The printer is to put {count} pages on each sheet, so the cards would be too small; nothing was printed. Choose 1 page per sheet in its settings.</source>
        <translation>Printeren skal sætte {count} sider på hvert ark, så kortene ville blive for små; intet er udskrevet. Vælg 1 side pr. ark i dens indstillinger.</translation>
    </message>
    <message>
        <source>The printer “{name}” is no longer there; look whether anything was printed, and print again on another, or save a PDF.</source>
        <translation>Printeren “{name}” er der ikke længere; se efter, om noget blev udskrevet, og udskriv igen på en anden, eller gem en PDF.</translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer: %n page(s) at actual size on {paper}</source>
        <translation>
            <numerusform>Sendt til printeren: %n side i naturlig størrelse på {paper}</numerusform>
            <numerusform>Sendt til printeren: %n sider i naturlig størrelse på {paper}</numerusform>
        </translation>
    </message>
    <message>
        <source>on one side</source>
        <translation>på én side</translation>
    </message>
    <message>
        <source>on both sides, turned at the short edge</source>
        <translation>på begge sider, vendt om den korte kant</translation>
    </message>
    <message>
        <source>on both sides, turned at the long edge</source>
        <translation>på begge sider, vendt om den lange kant</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies)</source>
        <translation>
            <numerusform>%n eksemplar</numerusform>
            <numerusform>%n eksemplarer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageWriter</name>
    <message>
        <source>In this document</source>
        <translation>I dette dokument</translation>
    </message>
</context>
<context>
    <name>PassageToolbar</name>
    <message>
        <source>About this passage</source>
        <translation>Om dette afsnit</translation>
    </message>
</context>
<context>
    <name>PassageView</name>
    <message>
        <source>Passage</source>
        <translation>Afsnit</translation>
    </message>
</context>
<context>
    <name>PrinterOptions</name>
    <message>
        <source>Print calibration sheet …</source>
        <translation>Udskriv kalibreringsark …</translation>
    </message>
    <message>
        <source>A ruler of 50 mm, and a cross on both sides that shows how far they are apart</source>
        <translation>En lineal på 50 mm og et kors på begge sider, der viser, hvor langt de er fra hinanden</translation>
    </message>
    <message>
        <source>Printer that the offset is for</source>
        <translation>Printer, som forskydningen gælder</translation>
    </message>
    <message>
        <source>Backs further right, in millimetres</source>
        <translation>Bagsider længere mod højre, i millimeter</translation>
    </message>
    <message>
        <source>Backs further down, in millimetres</source>
        <translation>Bagsider længere nedad, i millimeter</translation>
    </message>
    <message>
        <source>Prin&amp;ter</source>
        <translation>Pri&amp;nter</translation>
    </message>
    <message>
        <source>Backs further &amp;right</source>
        <translation>Bagsider mod hø&amp;jre</translation>
    </message>
    <message>
        <source>Backs further do&amp;wn</source>
        <translation>Bagsider ne&amp;dad</translation>
    </message>
    <message>
        <source>Another printer, from a file</source>
        <translation>En anden printer, fra en fil</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Progress</source>
        <translation>Fremskridt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Set the cards</source>
        <translation>Sæt kortene</translation>
    </message>
</context>
<context>
    <name>ReadingCommands</name>
    <message>
        <source>Choose a passage first, then copy it.</source>
        <translation>Vælg først et afsnit, og kopiér det så.</translation>
    </message>
    <message>
        <source>Copied with reference.</source>
        <translation>Kopieret med kildehenvisning.</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Tilbage til hvor du var</translation>
    </message>
    <message>
        <source>The search is being made ready.</source>
        <translation>Søgningen gøres klar.</translation>
    </message>
    <message>
        <source>What you typed is answered as soon as it is.</source>
        <translation>Det, du har skrevet, besvares, så snart den er.</translation>
    </message>
    <message>
        <source>The search failed: {reason}</source>
        <translation>Søgningen mislykkedes: {reason}</translation>
    </message>
    <message>
        <source>The texts can be read in the tree meanwhile.</source>
        <translation>Teksterne kan imens læses i træet.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) most like “{title}”</source>
        <translation>
            <numerusform>%n afsnit, der ligner “{title}” mest</numerusform>
            <numerusform>%n afsnit, der ligner “{title}” mest</numerusform>
        </translation>
    </message>
    <message>
        <source>From everywhere, whatever is ticked.</source>
        <translation>Fra hele biblioteket, uanset hvad der er afkrydset.</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n resultat</numerusform>
            <numerusform>%n resultater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n municipality(ies)</source>
        <translation>
            <numerusform>i %n kommune</numerusform>
            <numerusform>i %n kommuner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n shown</source>
        <translation>
            <numerusform>den første %n vises</numerusform>
            <numerusform>de første %n vises</numerusform>
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
        <translation>Søg i: {place}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alt</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Most hits</source>
        <translation>Flest resultater</translation>
    </message>
    <message>
        <source>Every municipality can be ticked in the tree</source>
        <translation>Alle kommuner kan afkrydses i træet</translation>
    </message>
</context>
<context>
    <name>SearchCommands</name>
    <message>
        <source>Choose a passage first, then ask for more like it.</source>
        <translation>Vælg først et afsnit, og spørg så efter flere som det.</translation>
    </message>
    <message>
        <source>Stand at a hit first, then ask why it is one.</source>
        <translation>Stil dig først på et resultat, og spørg så, hvorfor det er et.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search everything …</source>
        <translation>Søg i alt …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>Hits appear as you type. Down and Up walk them, Enter stays, Esc goes back.</source>
        <translation>Resultaterne kommer, mens du skriver. Pil ned og pil op går gennem dem, Enter bliver stående, Esc går tilbage.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Ryd søgningen</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>All keys</source>
        <translation>Alle genvejstaster</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Bogstaver</translation>
    </message>
    <message>
        <source>Search, from the tree, the hits and the page too</source>
        <translation>Søg, også fra træet, resultaterne og siden</translation>
    </message>
    <message>
        <source>Next and previous hit, from the field</source>
        <translation>Næste og forrige resultat, fra søgefeltet</translation>
    </message>
    <message>
        <source>A page of hits further, from the field</source>
        <translation>En side længere ned eller op i resultaterne, fra søgefeltet</translation>
    </message>
    <message>
        <source>Stay at the hit and read on</source>
        <translation>Bliv ved resultatet og læs videre</translation>
    </message>
    <message>
        <source>Tick a branch of the tree, to search in it alone</source>
        <translation>Sæt hak ved en gren i træet, så der kun søges i den</translation>
    </message>
    <message>
        <source>Next link on the page, next control</source>
        <translation>Næste henvisning på siden, næste felt</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Source text as received</source>
        <translation>Kildeteksten, som den blev modtaget</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>What do the municipalities say about leadership?</source>
        <translation>Hvad siger kommunerne om ledelse?</translation>
    </message>
    <message>
        <source>Type a word in the search field: passages appear as you type.</source>
        <translation>Skriv et ord i søgefeltet: afsnittene kommer frem, mens du skriver.</translation>
    </message>
    <message>
        <source>Or begin with one of the texts:</source>
        <translation>Eller begynd med en af teksterne:</translation>
    </message>
    <message>
        <source>F1 shows all keys; the menu is at the top right.</source>
        <translation>F1 viser alle genvejstaster; menuen er øverst til højre.</translation>
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
        <translation>Indekset bliver lavet</translation>
    </message>
    <message>
        <source>Searching {place}: {counts}</source>
        <translation>Søger i {place}: {counts}</translation>
    </message>
    <message>
        <source>The settings could not be read, so they begin anew; the old ones: {file}</source>
        <translation>Indstillingerne kunne ikke læses og begynder forfra; de gamle ligger her: {file}</translation>
    </message>
    <message>
        <source>The search failed: {reason}</source>
        <translation>Søgningen mislykkedes: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies)</source>
        <translation>
            <numerusform>%n kommune</numerusform>
            <numerusform>%n kommuner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n dokument</numerusform>
            <numerusform>%n dokumenter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n principle(s)</source>
        <translation>
            <numerusform>%n princip</numerusform>
            <numerusform>%n principper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n afsnit</numerusform>
            <numerusform>%n afsnit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TreeRoles</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n resultat</numerusform>
            <numerusform>%n resultater</numerusform>
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
        <translation>Kommuner, dokumenter og afsnit. Mellemrum sætter hak ved en gren, så der søges i den.</translation>
    </message>
</context>
<context>
    <name>TypesetPreview</name>
    <message>
        <source>Setting the cards …</source>
        <translation>Sætter kortene …</translation>
    </message>
    <message>
        <source>Stopped: the cards are not set.</source>
        <translation>Standset: kortene er ikke sat.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>as typed</source>
        <translation>som skrevet</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>rettet stavning</translation>
    </message>
    <message>
        <source>spelled with other letters</source>
        <translation>stavet med andre bogstaver</translation>
    </message>
    <message>
        <source>another form of the word</source>
        <translation>en anden form af ordet</translation>
    </message>
    <message>
        <source>begins with it</source>
        <translation>begynder med det</translation>
    </message>
    <message>
        <source>the same stem</source>
        <translation>samme ordstamme</translation>
    </message>
    <message>
        <source>means the same</source>
        <translation>betyder det samme</translation>
    </message>
    <message>
        <source>a related word</source>
        <translation>et beslægtet ord</translation>
    </message>
    <message>
        <source>has it as a part</source>
        <translation>har det som en del</translation>
    </message>
    <message>
        <source>close in meaning</source>
        <translation>tæt på i betydning</translation>
    </message>
    <message>
        <source>in the name of the place or the text</source>
        <translation>i navnet på stedet eller teksten</translation>
    </message>
</context>
</TS>
