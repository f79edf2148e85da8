<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Pejlemærker</source>
        <translation>Om Pejlemærker</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Rettigheder</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Dele</translation>
    </message>
    <message>
        <source>&amp;Copy for support</source>
        <translation>&amp;Kopiér til support</translation>
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
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n afsnit</numerusform>
            <numerusform>%n afsnit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n fejl</numerusform>
            <numerusform>%n fejl</numerusform>
        </translation>
    </message>
    <message>
        <source>The program is under the Mozilla Public License 2.0.</source>
        <translation>Programmet er udgivet under Mozilla Public License 2.0.</translation>
    </message>
    <message>
        <source>Library: {folder}</source>
        <translation>Bibliotek: {folder}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>{command}: on</source>
        <translation>{command}: til</translation>
    </message>
    <message>
        <source>{command}: off</source>
        <translation>{command}: fra</translation>
    </message>
</context>
<context>
    <name>AdvancedOptions</name>
    <message>
        <source>T&amp;hin lines around the cards</source>
        <translation>T&amp;ynde streger om kortene</translation>
    </message>
    <message>
        <source>Fi&amp;ll the sheet</source>
        <translation>Fy&amp;ld arket</translation>
    </message>
    <message>
        <source>Repeat the cards until the sheet is full</source>
        <translation>Gentag kortene, til arket er fuldt</translation>
    </message>
    <message>
        <source>Picture width</source>
        <translation>Billedbredde</translation>
    </message>
    <message>
        <source>Picture width in pixels</source>
        <translation>Billedbredde i pixel</translation>
    </message>
    <message>
        <source>Empty cards for your own words</source>
        <translation>Tomme kort til egne ord</translation>
    </message>
    <message>
        <source>&amp;Empty cards</source>
        <translation>&amp;Tomme kort</translation>
    </message>
</context>
<context>
    <name>AnswerPresenter</name>
    <message numerus="yes">
        <source>%n more in documents named so</source>
        <translation>
            <numerusform>%n mere via dokumentets navn</numerusform>
            <numerusform>%n flere via dokumentets navn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) in documents named so</source>
        <translation>
            <numerusform>%n afsnit i et dokument med ordet i navnet</numerusform>
            <numerusform>%n afsnit i dokumenter med ordet i navnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n dokument</numerusform>
            <numerusform>%n dokumenter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppearanceSwitcher</name>
    <message>
        <source>Text size: {percent} %</source>
        <translation>Tekststørrelse: {percent} %</translation>
    </message>
</context>
<context>
    <name>CardCodePage</name>
    <message>
        <source>Card code {code}</source>
        <translation>Kortkode {code}</translation>
    </message>
    <message>
        <source>What has changed since the card was printed</source>
        <translation>Hvad der er ændret, siden kortet blev udskrevet</translation>
    </message>
    <message>
        <source>Unchanged since the card was printed.</source>
        <translation>Uændret, siden kortet blev udskrevet.</translation>
    </message>
    <message>
        <source>The text has changed since the card was printed. The card was not printed on this computer, so only the current text can be shown.</source>
        <translation>Teksten er ændret, siden kortet blev udskrevet. Kortet er ikke udskrevet på denne computer, så kun den nuværende tekst kan vises.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since the card was printed:</source>
        <translation>
            <numerusform>%n ændring, siden kortet blev udskrevet:</numerusform>
            <numerusform>%n ændringer, siden kortet blev udskrevet:</numerusform>
        </translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(ingenting)</translation>
    </message>
    <message>
        <source>On the card: {words}</source>
        <translation>På kortet: {words}</translation>
    </message>
    <message>
        <source>Now: {words}</source>
        <translation>Nu: {words}</translation>
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
        <source>“{about}” does not fit on cards of this format in type large enough to read. Choose a larger format.</source>
        <translation>Der er ikke plads til »{about}« på kort i dette format, hvis teksten skal kunne læses. Vælg et større format.</translation>
    </message>
    <message>
        <source>This deck has no cards. Open another deck, or close this window.</source>
        <translation>Der er ingen kort i dette kortsæt. Åbn et andet kortsæt, eller luk vinduet.</translation>
    </message>
    <message>
        <source>Not in the library: {names}. No cards were laid out.</source>
        <translation>Findes ikke i biblioteket: {names}. Der blev ikke opstillet kort.</translation>
    </message>
    <message>
        <source>A card of {about} is larger than a sheet of {more}. Choose larger paper, or one card per page.</source>
        <translation>Et kort i {about} er større end et ark i {more}. Vælg større papir eller ét kort pr. side.</translation>
    </message>
    <message>
        <source>“{about}” was not saved: {reason}.</source>
        <translation>»{about}« blev ikke gemt: {reason}.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved or printed.</source>
        <translation>Stoppet. Der blev ikke gemt eller udskrevet noget.</translation>
    </message>
    <message>
        <source>Nothing was saved: “{about}” is not a file. Choose another name.</source>
        <translation>Der blev ikke gemt noget: »{about}« er ikke en fil. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>Nothing was saved: there is no folder “{about}”. Create it, or choose another folder.</source>
        <translation>Der blev ikke gemt noget: mappen »{about}« findes ikke. Opret den, eller vælg en anden mappe.</translation>
    </message>
    <message>
        <source>Nothing was saved: files cannot be created in the folder “{about}”. Choose another folder.</source>
        <translation>Der blev ikke gemt noget: der kan ikke oprettes filer i mappen »{about}«. Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>Nothing was saved: another program has “{about}” open, or it is write-protected. Close it there, or choose another name.</source>
        <translation>Der blev ikke gemt noget: et andet program har »{about}« åben, eller filen er skrivebeskyttet. Luk den dér, eller vælg et andet navn.</translation>
    </message>
    <message>
        <source>Nothing was saved: the disk is full. Free some space and try again.</source>
        <translation>Der blev ikke gemt noget: disken er fuld. Frigør plads, og prøv igen.</translation>
    </message>
    <message>
        <source>This could not be finished because of an unexpected error: {error}</source>
        <translation>Det kunne ikke gøres færdigt på grund af en uventet fejl: {error}</translation>
    </message>
</context>
<context>
    <name>CardExport</name>
    <message>
        <source>Saving …</source>
        <translation>Gemmer …</translation>
    </message>
    <message>
        <source>Making pictures …</source>
        <translation>Laver billeder …</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Udskriver …</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Gemt som »{file}«.</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Move up</source>
        <translation>Flyt op</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flyt ned</translation>
    </message>
    <message>
        <source>Remove from the deck</source>
        <translation>Fjern fra kortsættet</translation>
    </message>
</context>
<context>
    <name>CardPreview</name>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
</context>
<context>
    <name>CardSizeFields</name>
    <message>
        <source>Width of the cards in millimetres</source>
        <translation>Kortenes bredde i millimeter</translation>
    </message>
    <message>
        <source>Height of the cards in millimetres</source>
        <translation>Kortenes højde i millimeter</translation>
    </message>
</context>
<context>
    <name>ClickerDialog</name>
    <message>
        <source>The keys of a clicker</source>
        <translation>Knapperne på en klikker</translation>
    </message>
    <message>
        <source>Press “next” on your clicker.</source>
        <translation>Tryk på »næste« på din klikker.</translation>
    </message>
    <message>
        <source>Page Down and Page Up alone</source>
        <translation>Kun Page Down og Page Up</translation>
    </message>
    <message>
        <source>This key writes “{letter}”, so it stays a letter. Press another.</source>
        <translation>Denne tast skriver »{letter}« og bliver ved med det. Tryk på en anden.</translation>
    </message>
    <message>
        <source>Press “back” on your clicker.</source>
        <translation>Tryk på »tilbage« på din klikker.</translation>
    </message>
    <message>
        <source>That was the same key. Press “back” on your clicker.</source>
        <translation>Det var den samme tast. Tryk på »tilbage« på din klikker.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>The deck is empty.</source>
        <translation>Kortsættet er tomt.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Tilbage til der, hvor du var</translation>
    </message>
    <message>
        <source>Search the whole library</source>
        <translation>Søg i hele biblioteket</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>There is no passage to go back to.</source>
        <translation>Der er ikke noget afsnit at gå tilbage til.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Frem</translation>
    </message>
    <message>
        <source>There is no passage to go forward to.</source>
        <translation>Der er ikke noget afsnit at gå frem til.</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Forrige afsnit</translation>
    </message>
    <message>
        <source>There is no passage before this one.</source>
        <translation>Der er ikke noget afsnit før dette.</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Næste afsnit</translation>
    </message>
    <message>
        <source>There is no passage after this one.</source>
        <translation>Der er ikke noget afsnit efter dette.</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Lignende afsnit</translation>
    </message>
    <message>
        <source>Select a passage first, then find more like it.</source>
        <translation>Vælg først et afsnit. Så kan du finde lignende afsnit.</translation>
    </message>
    <message>
        <source>Why this result</source>
        <translation>Hvorfor dette resultat</translation>
    </message>
    <message>
        <source>Select a result first, then see why it was found.</source>
        <translation>Vælg først et resultat. Så kan du se, hvorfor det blev fundet.</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Kildetekst</translation>
    </message>
    <message>
        <source>Select a passage first, then see its source text.</source>
        <translation>Vælg først et afsnit. Så kan du se dets kildetekst.</translation>
    </message>
    <message>
        <source>Source line numbers</source>
        <translation>Kildens linjenumre</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>Kopiér med kildehenvisning</translation>
    </message>
    <message>
        <source>Select a passage first, then copy it.</source>
        <translation>Vælg først et afsnit. Så kan du kopiere det.</translation>
    </message>
    <message>
        <source>Add to deck</source>
        <translation>Føj til kortsæt</translation>
    </message>
    <message>
        <source>Select a passage first, then add it to the deck.</source>
        <translation>Vælg først et afsnit. Så kan du føje det til kortsættet.</translation>
    </message>
    <message>
        <source>Print cards …</source>
        <translation>Udskriv kort …</translation>
    </message>
    <message>
        <source>Select a passage first, then print its card.</source>
        <translation>Vælg først et afsnit. Så kan du udskrive kortet.</translation>
    </message>
    <message>
        <source>Print all results as cards …</source>
        <translation>Udskriv alle resultater som kort …</translation>
    </message>
    <message>
        <source>There are no results to print.</source>
        <translation>Der er ingen resultater at udskrive.</translation>
    </message>
    <message>
        <source>Print ticked texts as cards …</source>
        <translation>Udskriv tekster med flueben som kort …</translation>
    </message>
    <message>
        <source>Tick municipalities or documents in the tree first, then print them as cards.</source>
        <translation>Sæt først flueben ved kommuner eller dokumenter i træet. Så kan du udskrive dem som kort.</translation>
    </message>
    <message>
        <source>Print the whole library as cards …</source>
        <translation>Udskriv hele biblioteket som kort …</translation>
    </message>
    <message>
        <source>Print the deck …</source>
        <translation>Udskriv kortsættet …</translation>
    </message>
    <message>
        <source>Open a deck …</source>
        <translation>Åbn et kortsæt …</translation>
    </message>
    <message>
        <source>Save the deck as …</source>
        <translation>Gem kortsættet som …</translation>
    </message>
    <message>
        <source>Empty the deck</source>
        <translation>Tøm kortsættet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>There is no change of the deck to undo.</source>
        <translation>Der er ingen ændring i kortsættet at fortryde.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gentag</translation>
    </message>
    <message>
        <source>There is no change of the deck to do again.</source>
        <translation>Der er ingen ændring i kortsættet at gentage.</translation>
    </message>
    <message>
        <source>Add a text …</source>
        <translation>Tilføj en tekst …</translation>
    </message>
    <message>
        <source>Add the copied text …</source>
        <translation>Tilføj den kopierede tekst …</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Omdøb …</translation>
    </message>
    <message>
        <source>Select one of your own texts or its municipality first, then rename it.</source>
        <translation>Vælg først en af dine egne tekster eller dens kommune, og omdøb den så.</translation>
    </message>
    <message>
        <source>Edit the structure …</source>
        <translation>Ret opbygningen …</translation>
    </message>
    <message>
        <source>Select one of your own texts first, then edit its structure.</source>
        <translation>Vælg først en af dine egne tekster, og ret så dens opbygning.</translation>
    </message>
    <message>
        <source>Add a newer version …</source>
        <translation>Tilføj en nyere udgave …</translation>
    </message>
    <message>
        <source>Select one of your own texts first, then add a newer version.</source>
        <translation>Vælg først en af dine egne tekster, og tilføj så en nyere udgave.</translation>
    </message>
    <message>
        <source>Open another library …</source>
        <translation>Åbn et andet bibliotek …</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Vis mappen</translation>
    </message>
    <message>
        <source>Open a pack of texts …</source>
        <translation>Åbn en tekstpakke …</translation>
    </message>
    <message>
        <source>Save your own texts as a pack …</source>
        <translation>Gem egne tekster som tekstpakke …</translation>
    </message>
    <message>
        <source>There are no texts of your own.</source>
        <translation>Der er ingen egne tekster.</translation>
    </message>
    <message>
        <source>Remove this text</source>
        <translation>Fjern denne tekst</translation>
    </message>
    <message>
        <source>Select one of your own texts first, then remove it.</source>
        <translation>Vælg først en af dine egne tekster. Så kan du fjerne den.</translation>
    </message>
    <message>
        <source>Bring back the removed text</source>
        <translation>Hent den fjernede tekst tilbage</translation>
    </message>
    <message>
        <source>No text has been removed.</source>
        <translation>Ingen tekst er fjernet.</translation>
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
        <source>Library tree</source>
        <translation>Bibliotekets træ</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Fold alt ud</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Fold alt sammen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Fuld skærm</translation>
    </message>
    <message>
        <source>Reset window layout</source>
        <translation>Nulstil vinduets opdeling</translation>
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
        <source>Faults in the library</source>
        <translation>Fejl i biblioteket</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>About Pejlemærker</source>
        <translation>Om Pejlemærker</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afslut</translation>
    </message>
    <message>
        <source>Compare with …</source>
        <translation>Sammenlign med …</translation>
    </message>
    <message>
        <source>Select one to four passages first, then compare them.</source>
        <translation>Vælg først et til fire afsnit, og sammenlign dem så.</translation>
    </message>
    <message>
        <source>Themes …</source>
        <translation>Temaer …</translation>
    </message>
    <message>
        <source>The wall is off.</source>
        <translation>Væggen er slukket.</translation>
    </message>
    <message>
        <source>Show the wall</source>
        <translation>Vis væggen</translation>
    </message>
    <message>
        <source>Put this passage on the wall</source>
        <translation>Vis dette afsnit på væggen</translation>
    </message>
    <message>
        <source>Select a passage first, then put it on the wall.</source>
        <translation>Vælg først et afsnit, og vis det så på væggen.</translation>
    </message>
    <message>
        <source>Mark the selected words on the wall</source>
        <translation>Fremhæv de valgte ord på væggen</translation>
    </message>
    <message>
        <source>Select a passage first, then mark words of it on the wall.</source>
        <translation>Vælg først et afsnit, og fremhæv så ord fra det på væggen.</translation>
    </message>
    <message>
        <source>Black wall</source>
        <translation>Sort væg</translation>
    </message>
    <message>
        <source>Freeze the wall</source>
        <translation>Frys væggen</translation>
    </message>
    <message>
        <source>Clear the wall</source>
        <translation>Ryd væggen</translation>
    </message>
    <message>
        <source>Turn the wall off</source>
        <translation>Sluk væggen</translation>
    </message>
    <message>
        <source>Bullets one by one</source>
        <translation>Punkterne ét ad gangen</translation>
    </message>
    <message>
        <source>Fewer slides</source>
        <translation>Færre dias</translation>
    </message>
    <message>
        <source>The room and the slides …</source>
        <translation>Lokalet og diasene …</translation>
    </message>
    <message>
        <source>Show the numbers of the screens</source>
        <translation>Vis skærmenes numre</translation>
    </message>
    <message>
        <source>Learn the keys of a clicker …</source>
        <translation>Lær en klikkers knapper …</translation>
    </message>
    <message>
        <source>Draw a passage</source>
        <translation>Træk et afsnit</translation>
    </message>
    <message>
        <source>Deal cards to groups …</source>
        <translation>Del kort ud til grupper …</translation>
    </message>
    <message>
        <source>Who said this? …</source>
        <translation>Hvem sagde det? …</translation>
    </message>
    <message>
        <source>Time …</source>
        <translation>Tid …</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>says nothing of this</source>
        <translation>siger intet om dette</translation>
    </message>
    <message>
        <source>What the passages share</source>
        <translation>Hvad afsnittene har til fælles</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temaer</translation>
    </message>
    <message>
        <source>Pejlemærker · the number says in how many passages it is</source>
        <translation>Pejlemærker · tallet siger, i hvor mange afsnit det står</translation>
    </message>
</context>
<context>
    <name>ComparisonWindow</name>
    <message>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>&amp;Scroll together</source>
        <translation>&amp;Rul sammen</translation>
    </message>
    <message>
        <source>Show &amp;differences</source>
        <translation>Vis &amp;forskelle</translation>
    </message>
    <message>
        <source>These passages share no concept.</source>
        <translation>Disse afsnit har intet begreb til fælles.</translation>
    </message>
    <message>
        <source>Save as &amp;PDF …</source>
        <translation>Gem som &amp;PDF …</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>&amp;Udskriv …</translation>
    </message>
    <message>
        <source>On the &amp;wall</source>
        <translation>På &amp;væggen</translation>
    </message>
    <message>
        <source>&amp;Previous concept</source>
        <translation>F&amp;orrige begreb</translation>
    </message>
    <message>
        <source>&amp;Next concept</source>
        <translation>&amp;Næste begreb</translation>
    </message>
</context>
<context>
    <name>ConceptLegend</name>
    <message>
        <source>Shared concepts</source>
        <translation>Fælles begreber</translation>
    </message>
</context>
<context>
    <name>CurrentDeck</name>
    <message>
        <source>Added to the deck: {names}.</source>
        <translation>Føjet til kortsættet: {names}.</translation>
    </message>
    <message>
        <source>Already in the deck: {names}.</source>
        <translation>Allerede i kortsættet: {names}.</translation>
    </message>
    <message>
        <source>Removed from the deck: {names}.</source>
        <translation>Fjernet fra kortsættet: {names}.</translation>
    </message>
    <message>
        <source>Moved in the deck: {names}.</source>
        <translation>Flyttet i kortsættet: {names}.</translation>
    </message>
    <message>
        <source>Opened: “{title}”.</source>
        <translation>Åbnet: »{title}«.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n afsnit</numerusform>
            <numerusform>%n afsnit</numerusform>
        </translation>
    </message>
    <message>
        <source>The deck is kept only until you quit. {reason}</source>
        <translation>Kortsættet bliver kun husket, indtil du afslutter. {reason}</translation>
    </message>
    <message>
        <source>The current deck could not be read and is empty now. The old file is kept here: {file}. {reason}</source>
        <translation>Det aktuelle kortsæt kunne ikke læses og er nu tomt. Den gamle fil ligger her: {file}. {reason}</translation>
    </message>
</context>
<context>
    <name>DealDialog</name>
    <message>
        <source>Deal cards</source>
        <translation>Del kort ud</translation>
    </message>
    <message>
        <source>&amp;Deal</source>
        <translation>&amp;Del ud</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Udskriv</translation>
    </message>
    <message>
        <source>&amp;Save as decks …</source>
        <translation>G&amp;em som kortsæt …</translation>
    </message>
    <message>
        <source>Who has which cards</source>
        <translation>Hvem har hvilke kort</translation>
    </message>
    <message>
        <source>{groups} groups with {cards} cards each need {needed} cards, but there are only {there} in what is ticked. Nothing was dealt: take fewer, or tick more.</source>
        <translation>{groups} grupper med {cards} kort hver kræver {needed} kort, men der er kun {there} i det, der er markeret med flueben. Intet er delt ud: vælg færre, eller sæt flere flueben.</translation>
    </message>
    <message>
        <source>All groups, one after the other …</source>
        <translation>Alle grupper, én efter én …</translation>
    </message>
    <message>
        <source>Save each group as a deck</source>
        <translation>Gem hver gruppe som kortsæt</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>“{file}” is there already. Nothing was saved: choose another name.</source>
        <translation>»{file}« findes allerede. Intet er gemt: vælg et andet navn.</translation>
    </message>
    <message>
        <source>Saved: “{first}” to “{last}”.</source>
        <translation>Gemt: »{first}« til »{last}«.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Grupper</translation>
    </message>
    <message>
        <source>Cards for &amp;each</source>
        <translation>&amp;Kort til hver</translation>
    </message>
</context>
<context>
    <name>DeckActions</name>
    <message>
        <source>“{file}” is not a deck file. The cards were not changed. {reasons}</source>
        <translation>»{file}« er ikke en fil med et kortsæt. Kortene er ikke ændret. {reasons}</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) opened from “{title}”.</source>
        <translation>
            <numerusform>%n kort er åbnet fra »{title}«.</numerusform>
            <numerusform>%n kort er åbnet fra »{title}«.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) in “{title}” are not in the library: {names}. They stay in the deck, but have no card.</source>
        <translation>
            <numerusform>%n afsnit i »{title}« findes ikke i biblioteket: {names}. Det bliver i kortsættet, men får ikke noget kort.</numerusform>
            <numerusform>%n afsnit i »{title}« findes ikke i biblioteket: {names}. De bliver i kortsættet, men får ikke noget kort.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the passages in “{title}” are in the library: {names}. The cards were not changed.</source>
        <translation>Ingen af afsnittene i »{title}« findes i biblioteket: {names}. Kortene er ikke ændret.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) in “{title}” are not in the library and were left out: {names}.</source>
        <translation>
            <numerusform>%n afsnit i »{title}« findes ikke i biblioteket og er udeladt: {names}.</numerusform>
            <numerusform>%n afsnit i »{title}« findes ikke i biblioteket og er udeladt: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Kortsæt</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Gemt som »{file}«.</translation>
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
    <name>DeckCommands</name>
    <message>
        <source>Undone: {change}</source>
        <translation>Fortrudt: {change}</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>Gentaget: {change}</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Kortsæt</translation>
    </message>
    <message>
        <source>Not in the library</source>
        <translation>Findes ikke i biblioteket</translation>
    </message>
</context>
<context>
    <name>DeckPanel</name>
    <message>
        <source>Cards in print order</source>
        <translation>Kort i udskriftsrækkefølge</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move the selected cards, Delete removes them.</source>
        <translation>Alt+Pil op og Alt+Pil ned flytter de valgte kort, Delete fjerner dem.</translation>
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
        <source>Remove from the deck (Delete)</source>
        <translation>Fjern fra kortsættet (Delete)</translation>
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
        <source>Text size {size} pt</source>
        <translation>Tekststørrelse {size} pt</translation>
    </message>
    <message>
        <source>Smaller text, to fit: {titles}</source>
        <translation>Mindre tekst for at få plads: {titles}</translation>
    </message>
    <message>
        <source>On more than one side: {titles}</source>
        <translation>Fylder mere end én side: {titles}</translation>
    </message>
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
    <message>
        <source>Not in the card fonts, code shown: {characters} in {titles}</source>
        <translation>Findes ikke i kortenes skrifttyper, koden vises: {characters} i {titles}</translation>
    </message>
    <message numerus="yes">
        <source>{titles} and %n more</source>
        <translation>
            <numerusform>{titles} og %n til</numerusform>
            <numerusform>{titles} og %n til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeckTray</name>
    <message>
        <source>Current deck</source>
        <translation>Aktuelt kortsæt</translation>
    </message>
    <message>
        <source>Deck menu</source>
        <translation>Menu for kortsættet</translation>
    </message>
    <message>
        <source>Print, open, save or empty the deck</source>
        <translation>Udskriv, åbn, gem eller tøm kortsættet</translation>
    </message>
    <message>
        <source>Cards of the current deck in print order</source>
        <translation>Kortene i det aktuelle kortsæt i udskriftsrækkefølge</translation>
    </message>
    <message>
        <source>{up} and {down} move the selected cards, {delete} removes them.</source>
        <translation>{up} og {down} flytter de valgte kort, {delete} fjerner dem.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kort</numerusform>
            <numerusform>%n kort</numerusform>
        </translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Kortsæt</translation>
    </message>
    <message>
        <source>The cards are shown</source>
        <translation>Kortene vises</translation>
    </message>
    <message>
        <source>The cards are hidden</source>
        <translation>Kortene er skjult</translation>
    </message>
</context>
<context>
    <name>DialogFoot</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>DocumentFields</name>
    <message>
        <source>Whose text is it?</source>
        <translation>Hvis tekst er det?</translation>
    </message>
    <message>
        <source>&amp;Municipality</source>
        <translation>&amp;Kommune</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>&amp;Kind of text</source>
        <translation>&amp;Slags tekst</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>S&amp;prog</translation>
    </message>
    <message>
        <source>Another name is shown in brackets, since it is yours.</source>
        <translation>Et andet navn vises i kantede parenteser, fordi det er dit eget.</translation>
    </message>
</context>
<context>
    <name>DocumentKinds</name>
    <message>
        <source>Leadership principles</source>
        <translation>Ledelsesgrundlag</translation>
    </message>
    <message>
        <source>Governance model</source>
        <translation>Styringsmodel</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politik</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategi</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Værdigrundlag</translation>
    </message>
    <message>
        <source>Page about the workplace</source>
        <translation>Side om arbejdspladsen</translation>
    </message>
</context>
<context>
    <name>DrawDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>L&amp;uk</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Træk</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>&amp;Træk</translation>
    </message>
    <message>
        <source>&amp;One back</source>
        <translation>&amp;Læg ét tilbage</translation>
    </message>
    <message>
        <source>Begin &amp;anew</source>
        <translation>&amp;Begynd forfra</translation>
    </message>
    <message>
        <source>{drawn} of {count} drawn</source>
        <translation>{drawn} af {count} er trukket</translation>
    </message>
    <message>
        <source>Nothing is ticked that can be drawn.</source>
        <translation>Der er ingen afsnit at trække blandt det, der er markeret med flueben.</translation>
    </message>
    <message>
        <source>Nothing drawn yet</source>
        <translation>Intet trukket endnu</translation>
    </message>
    <message>
        <source>Drawn, the last one first</source>
        <translation>Trukne, det seneste først</translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message>
        <source>Save the cards as PDF</source>
        <translation>Gem kortene som PDF</translation>
    </message>
    <message>
        <source>Save the card as a picture</source>
        <translation>Gem kortet som billede</translation>
    </message>
    <message>
        <source>Choose where to save the folder of pictures</source>
        <translation>Vælg, hvor mappen med billeder skal gemmes</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>{file}: {sentence}</source>
        <translation>{file}: {sentence}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {sentence}</source>
        <translation>{file}, linje {line}: {sentence}</translation>
    </message>
    <message>
        <source>{file}, field {field}: {sentence}</source>
        <translation>{file}, feltet {field}: {sentence}</translation>
    </message>
    <message>
        <source>{file}, line {line}, field {field}: {sentence}</source>
        <translation>{file}, linje {line}, feltet {field}: {sentence}</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Filen kan ikke læses: {reason}.</translation>
    </message>
    <message>
        <source>The folder cannot be read: {reason}.</source>
        <translation>Mappen kan ikke læses: {reason}.</translation>
    </message>
    <message>
        <source>The library folder cannot be read: {reason}.</source>
        <translation>Bibliotekets mappe kan ikke læses: {reason}.</translation>
    </message>
    <message>
        <source>The library folder is empty. It needs one folder for each municipality.</source>
        <translation>Bibliotekets mappe er tom. Den skal have en mappe til hver kommune.</translation>
    </message>
    <message>
        <source>The library in {folder} has a document of this name in the same municipality, which is shown instead. Give the files of this one another name.</source>
        <translation>Biblioteket i {folder} har et dokument med samme navn i samme kommune, og det vises i stedet. Giv filerne til dette dokument et andet navn.</translation>
    </message>
    <message>
        <source>The folder has no map of a document.</source>
        <translation>Mappen har ingen YAML-fil til et dokument.</translation>
    </message>
    <message>
        <source>The text has no map, so it is not shown.</source>
        <translation>Teksten har ingen YAML-fil, så den vises ikke.</translation>
    </message>
    <message>
        <source>Byte {byte} of the file is not UTF-8 text. Save it as UTF-8.</source>
        <translation>Byte {byte} i filen er ikke UTF-8-tekst. Gem filen som UTF-8.</translation>
    </message>
    <message>
        <source>There is a NUL character, which no text contains.</source>
        <translation>Her er et NUL-tegn, som ingen tekst indeholder.</translation>
    </message>
    <message>
        <source>This is a folder, pipe, device or socket instead of a file, so it was not opened.</source>
        <translation>Dette er ikke en fil, men en mappe, pipe, enhed eller socket, så det blev ikke åbnet.</translation>
    </message>
    <message>
        <source>The file is larger than {limit:,} bytes, so it was not read. Split it into several.</source>
        <translation>Filen er større end {limit:,} byte, så den blev ikke læst. Del den i flere.</translation>
    </message>
    <message>
        <source>It is no kind of file that can be read. These can: {kinds}.</source>
        <translation>Det er ikke en slags fil, der kan læses. Disse kan: {kinds}.</translation>
    </message>
    <message>
        <source>This is a file of an old Office program, such as .doc. Save it as .docx, and add that.</source>
        <translation>Filen er fra et gammelt Office-program, som .doc. Gem den som .docx, og tilføj den.</translation>
    </message>
    <message>
        <source>The file has a password. Save a copy without one, and add that.</source>
        <translation>Filen har en adgangskode. Gem en kopi uden adgangskode, og tilføj den.</translation>
    </message>
    <message>
        <source>The pages of this PDF are pictures, without text. Have the text in them recognised first, or paste the words.</source>
        <translation>Siderne i denne PDF er billeder uden tekst. Få teksten i dem genkendt først, eller indsæt ordene.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Der er ingen tekst i den.</translation>
    </message>
    <message>
        <source>The file is damaged, or not of the kind its name says, so nothing of it was read. Save it anew in the program that made it.</source>
        <translation>Filen er beskadiget eller ikke af den slags, som navnet siger, så intet af den blev læst. Gem den igen i det program, den er lavet i.</translation>
    </message>
    <message>
        <source>The file would unpack to more than {limit:,} MB, which no text does, so it was not read.</source>
        <translation>Filen ville fylde mere end {limit:,} MB pakket ud, og det gør ingen tekst, så den blev ikke læst.</translation>
    </message>
    <message>
        <source>Reading the file needs more memory than one text may take, so it was stopped.</source>
        <translation>Filen kræver mere hukommelse, end én tekst må bruge, så læsningen blev stoppet.</translation>
    </message>
    <message>
        <source>Reading the file took longer than {seconds} seconds, so it was stopped.</source>
        <translation>Det tog mere end {seconds} sekunder at læse filen, så læsningen blev stoppet.</translation>
    </message>
    <message>
        <source>The original {file} is not the one this text was made from: its SHA-256 is {sum}. Put the right file back.</source>
        <translation>Originalen {file} er ikke den, som teksten er lavet af: dens SHA-256 er {sum}. Læg den rigtige fil tilbage.</translation>
    </message>
    <message>
        <source>This line is not what is read from the original {file}, which is: {words}</source>
        <translation>Linjen er ikke den, der læses i originalen {file}. Den er: {words}</translation>
    </message>
    <message>
        <source>The text was made by the reader {reader}; this program has {present}, so the two were not compared. Add the original as a newer version to take the text anew.</source>
        <translation>Teksten er lavet af læseren {reader}, og dette program har {present}, så de to blev ikke sammenlignet. Tilføj originalen som en nyere version for at hente teksten igen.</translation>
    </message>
    <message>
        <source>The name is not UTF-8. Give it another.</source>
        <translation>Navnet er ikke UTF-8. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>The name has the character {character}, which cannot be seen. Remove it.</source>
        <translation>Navnet indeholder tegnet {character}, som ikke kan ses. Fjern det.</translation>
    </message>
    <message>
        <source>The name has the character {character}, which Windows does not allow. Remove it.</source>
        <translation>Navnet indeholder tegnet {character}, som Windows ikke tillader. Fjern det.</translation>
    </message>
    <message>
        <source>The name begins or ends with a space. Remove it.</source>
        <translation>Navnet begynder eller slutter med et mellemrum. Fjern det.</translation>
    </message>
    <message>
        <source>The name ends with a dot, which Windows does not allow. Remove it.</source>
        <translation>Navnet slutter med et punktum, som Windows ikke tillader. Fjern det.</translation>
    </message>
    <message>
        <source>The name {name} is reserved for a device on Windows. Give it another.</source>
        <translation>Navnet {name} er forbeholdt en enhed i Windows. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>The name is the same as {name} on Windows and macOS. Give it another.</source>
        <translation>Navnet er det samme som {name} i Windows og macOS. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>The file is damaged, or is no pack of texts.</source>
        <translation>Filen er beskadiget eller er ikke en tekstpakke.</translation>
    </message>
    <message>
        <source>The pack is larger than {limit:,} bytes, so it was not read.</source>
        <translation>Tekstpakken er større end {limit:,} byte og blev derfor ikke læst.</translation>
    </message>
    <message>
        <source>The pack is protected by a password. Ask for one without.</source>
        <translation>Tekstpakken er beskyttet med en adgangskode. Bed om en uden.</translation>
    </message>
    <message>
        <source>The pack has no list of its files, {name}.</source>
        <translation>Tekstpakken mangler listen over sine filer, {name}.</translation>
    </message>
    <message>
        <source>The pack is of a newer format than this version of the program reads.</source>
        <translation>Tekstpakken har et nyere format, end denne version af programmet kan læse.</translation>
    </message>
    <message>
        <source>The pack has the file {name}, which would not be in a folder of texts.</source>
        <translation>Tekstpakken har filen {name}, som ikke hører til i en mappe med tekster.</translation>
    </message>
    <message>
        <source>The pack has the file {name}, which is of a kind that no text has.</source>
        <translation>Tekstpakken har filen {name}, som er af en type, ingen tekst har.</translation>
    </message>
    <message>
        <source>The pack has the file {name} twice.</source>
        <translation>Tekstpakken har filen {name} to gange.</translation>
    </message>
    <message>
        <source>The file {name} in the pack is too large.</source>
        <translation>Filen {name} i tekstpakken er for stor.</translation>
    </message>
    <message>
        <source>The file {name} in the pack is not in its list.</source>
        <translation>Filen {name} i tekstpakken står ikke i pakkens liste.</translation>
    </message>
    <message>
        <source>The pack has no file {name}, which is in its list.</source>
        <translation>Tekstpakken mangler filen {name}, som står i dens liste.</translation>
    </message>
    <message>
        <source>The file {name} in the pack is not the one in its list.</source>
        <translation>Filen {name} i tekstpakken er ikke den, som står i dens liste.</translation>
    </message>
    <message>
        <source>There is a tab in this line. Use spaces instead.</source>
        <translation>Der er et tabulatortegn i linjen. Brug mellemrum i stedet.</translation>
    </message>
    <message>
        <source>The value has a colon followed by a space. Put the value in quotes.</source>
        <translation>Værdien indeholder et kolon med mellemrum efter. Sæt værdien i anførselstegn.</translation>
    </message>
    <message>
        <source>A value cannot begin with {character}. Put the value in quotes.</source>
        <translation>En værdi kan ikke begynde med {character}. Sæt værdien i anførselstegn.</translation>
    </message>
    <message>
        <source>The value has an opening quotation mark and no closing one. Add it.</source>
        <translation>Værdien begynder med et anførselstegn, men slutter ikke med et. Tilføj det.</translation>
    </message>
    <message>
        <source>The value has an opening bracket and no closing one. Add it, or put the value in quotes.</source>
        <translation>Værdien begynder med en parentes, men slutter ikke med en. Tilføj den, eller sæt værdien i anførselstegn.</translation>
    </message>
    <message>
        <source>There is a control character in this line, {character}. Remove it.</source>
        <translation>Der er et kontroltegn i linjen, {character}. Fjern det.</translation>
    </message>
    <message>
        <source>This line cannot be read as YAML. Check indentation, colons and quotation marks.</source>
        <translation>Linjen kan ikke læses som YAML. Kontrollér indrykning, koloner og anførselstegn.</translation>
    </message>
    <message>
        <source>The file must have fields with values, such as “title: Tillid”.</source>
        <translation>Filen skal have felter med værdier, for eksempel »title: Tillid«.</translation>
    </message>
    <message>
        <source>A second YAML document begins here. A file has only one.</source>
        <translation>Her begynder et YAML-dokument mere. En fil har kun ét.</translation>
    </message>
    <message>
        <source>The alias *{name} is not accepted. Write the value in full, or put it in quotes.</source>
        <translation>Aliasset *{name} kan ikke bruges. Skriv værdien helt ud, eller sæt den i anførselstegn.</translation>
    </message>
    <message>
        <source>The anchor &amp;{name} is not accepted. Remove it, or put the value in quotes.</source>
        <translation>Ankeret &amp;{name} kan ikke bruges. Fjern det, eller sæt værdien i anførselstegn.</translation>
    </message>
    <message>
        <source>The tag {name} is not accepted. Remove it, or put the value in quotes.</source>
        <translation>Mærket {name} kan ikke bruges. Fjern det, eller sæt værdien i anførselstegn.</translation>
    </message>
    <message>
        <source>Values are nested more than {limit} deep.</source>
        <translation>Værdierne ligger i mere end {limit} niveauer.</translation>
    </message>
    <message>
        <source>A field&apos;s name must be plain text.</source>
        <translation>Navnet på et felt skal være almindelig tekst.</translation>
    </message>
    <message>
        <source>The field {name} is already in line {line}.</source>
        <translation>Feltet {name} findes allerede i linje {line}.</translation>
    </message>
    <message>
        <source>This field is not known here.</source>
        <translation>Dette felt kendes ikke her.</translation>
    </message>
    <message>
        <source>This field is missing.</source>
        <translation>Dette felt mangler.</translation>
    </message>
    <message>
        <source>The value “{value}” is not allowed here. These are: {allowed}.</source>
        <translation>Værdien »{value}« er ikke tilladt her. Disse er tilladt: {allowed}.</translation>
    </message>
    <message>
        <source>The value must be a text.</source>
        <translation>Værdien skal være en tekst.</translation>
    </message>
    <message>
        <source>The value must be a list.</source>
        <translation>Værdien skal være en liste.</translation>
    </message>
    <message>
        <source>The value must have fields of its own.</source>
        <translation>Værdien skal selv have felter.</translation>
    </message>
    <message>
        <source>The value must be a whole number.</source>
        <translation>Værdien skal være et helt tal.</translation>
    </message>
    <message>
        <source>The value must be true or false.</source>
        <translation>Værdien skal være true eller false.</translation>
    </message>
    <message>
        <source>The value must be at least {limit}.</source>
        <translation>Værdien skal være mindst {limit}.</translation>
    </message>
    <message>
        <source>Its length must be at least {limit}.</source>
        <translation>Længden skal være mindst {limit}.</translation>
    </message>
    <message>
        <source>Its length must be at most {limit}.</source>
        <translation>Længden må højst være {limit}.</translation>
    </message>
    <message>
        <source>The value is not accepted here.</source>
        <translation>Værdien kan ikke bruges her.</translation>
    </message>
    <message>
        <source>The value must be lines or sentences of the source, such as 7, 23-26 or 3.2-3.4.</source>
        <translation>Værdien skal være linjer eller sætninger i teksten, f.eks. 7, 23-26 eller 3.2-3.4.</translation>
    </message>
    <message>
        <source>The value must be a line of the source or a sentence of it, such as 7 or 7.2.</source>
        <translation>Værdien skal være en linje i teksten eller en sætning i den, f.eks. 7 eller 7.2.</translation>
    </message>
    <message>
        <source>The value must be an address that begins with https:// or http://.</source>
        <translation>Værdien skal være en adresse, der begynder med https:// eller http://.</translation>
    </message>
    <message>
        <source>The SHA-256 of {file} is {sum}. Check every line of the map and enter it.</source>
        <translation>SHA-256 for {file} er {sum}. Kontrollér hver linje i YAML-filen, og indsæt den.</translation>
    </message>
    <message>
        <source>The passage is torn apart: lines {lines} have other text between them. If that is right, add “apart: true”.</source>
        <translation>Afsnittet er revet over: mellem linje {lines} står der anden tekst. Hvis det er rigtigt, så tilføj »apart: true«.</translation>
    </message>
    <message>
        <source>Line {line} says what no other line says, so it is no repeat.</source>
        <translation>Linje {line} siger noget, som ingen anden linje siger, så den er ikke en gentagelse.</translation>
    </message>
    <message>
        <source>A document has a title, a “title_label” of our own, or both.</source>
        <translation>Et dokument har en titel, et eget »title_label« eller begge dele.</translation>
    </message>
    <message>
        <source>The value must be small letters a-z, digits and single hyphens.</source>
        <translation>Værdien skal være små bogstaver a-z, cifre og enkelte bindestreger.</translation>
    </message>
    <message>
        <source>The value must be an id such as helsingoer/ledelsesgrundlag.</source>
        <translation>Værdien skal være et id, for eksempel helsingoer/ledelsesgrundlag.</translation>
    </message>
    <message>
        <source>The value must be a SHA-256 sum: 64 digits and small letters a-f.</source>
        <translation>Værdien skal være en SHA-256-sum: 64 cifre og små bogstaver a-f.</translation>
    </message>
    <message>
        <source>The value must be a colour such as #1f5c99, in small letters.</source>
        <translation>Værdien skal være en farve, for eksempel #1f5c99, med små bogstaver.</translation>
    </message>
    <message>
        <source>The value must be a date such as 2024, 2024-05 or 2024-05-31.</source>
        <translation>Værdien skal være en dato, for eksempel 2024, 2024-05 eller 2024-05-31.</translation>
    </message>
    <message>
        <source>The colour cannot be read on its background: its contrast is {contrast:.1f}, and at least {limit} is needed.</source>
        <translation>Farven kan ikke læses på sin baggrund: kontrasten er {contrast:.1f} og skal være mindst {limit}.</translation>
    </message>
    <message>
        <source>The map is of format {version}, and this program knows those up to {known}. Use a newer version of the program.</source>
        <translation>YAML-filen har format {version}, og dette program kender formater til og med {known}. Brug en nyere version af programmet.</translation>
    </message>
    <message>
        <source>The text {file} is not the one this map was made for: its SHA-256 is {sum}. Put the right text back, or check every line of the map and enter the new sum.</source>
        <translation>Teksten {file} er ikke den, som YAML-filen er lavet til: dens SHA-256 er {sum}. Læg den rigtige tekst tilbage, eller kontrollér hver linje i YAML-filen, og indsæt den nye sum.</translation>
    </message>
    <message>
        <source>The text has changed since it was read.</source>
        <translation>Teksten er ændret, siden den blev læst.</translation>
    </message>
    <message>
        <source>Lines {lines} run backwards.</source>
        <translation>Linjerne {lines} står i omvendt rækkefølge.</translation>
    </message>
    <message>
        <source>The source has {count} lines. There is no line {line}.</source>
        <translation>Kildeteksten har {count} linjer. Linje {line} findes ikke.</translation>
    </message>
    <message>
        <source>There is nothing but blanks in line {lines}.</source>
        <translation>Der er kun mellemrum i linje {lines}.</translation>
    </message>
    <message>
        <source>Line {line} has only characters that cannot be seen ({characters}), so nothing of it would be shown. List it as furniture.</source>
        <translation>Linje {line} har kun tegn, der ikke kan ses ({characters}), så der ville ikke blive vist noget af den. Sæt den under furniture.</translation>
    </message>
    <message>
        <source>The card fonts do not have {characters}. Cards show the code in a box instead, so that nothing is lost.</source>
        <translation>Kortenes skrifttyper har ikke {characters}. Kortene viser koden i en ramme i stedet, så intet går tabt.</translation>
    </message>
    <message>
        <source>Line {line} of the source already belongs to {field}.</source>
        <translation>Linje {line} i kildeteksten hører allerede til {field}.</translation>
    </message>
    <message>
        <source>No field of the map has this line: {words}</source>
        <translation>Intet felt i YAML-filen har denne linje: {words}</translation>
    </message>
    <message>
        <source>Line {line} of the source comes before what the map has above it.</source>
        <translation>Linje {line} i kildeteksten kommer før det, som YAML-filen har over den.</translation>
    </message>
    <message>
        <source>The heading is in the middle of its own text.</source>
        <translation>Overskriften står midt i sin egen tekst.</translation>
    </message>
    <message>
        <source>The passage comes before {passage} in the source.</source>
        <translation>Afsnittet kommer før {passage} i kildeteksten.</translation>
    </message>
    <message>
        <source>The id {id} is already used.</source>
        <translation>Id {id} er allerede brugt.</translation>
    </message>
    <message>
        <source>The number must be {number}: numbers count up from 1.</source>
        <translation>Nummeret skal være {number}: der tælles op fra 1.</translation>
    </message>
    <message>
        <source>Numbered passages need a group, and a group needs numbered passages.</source>
        <translation>Nummererede afsnit kræver en gruppe, og en gruppe kræver nummererede afsnit.</translation>
    </message>
    <message>
        <source>A group has either a line of the source or a label of our own as its name.</source>
        <translation>En gruppes navn er enten en linje i kildeteksten eller vores egen betegnelse.</translation>
    </message>
    <message>
        <source>There are no words in that line of the source.</source>
        <translation>Der er ingen ord i den linje af kildeteksten.</translation>
    </message>
    <message>
        <source>A passage has either a heading or a label of our own.</source>
        <translation>Et afsnit har enten en overskrift eller vores egen betegnelse.</translation>
    </message>
    <message>
        <source>A passage has at least one line of the source.</source>
        <translation>Et afsnit har mindst én linje af teksten.</translation>
    </message>
    <message>
        <source>There is no chapter “{id}” above this passage.</source>
        <translation>Der er ikke noget kapitel »{id}« over dette afsnit.</translation>
    </message>
    <message>
        <source>A section has a lead-in, items, or both.</source>
        <translation>En sektion har en indledende sætning, punkter eller begge dele.</translation>
    </message>
    <message>
        <source>The line has fewer sentences than that.</source>
        <translation>Linjen har færre sætninger.</translation>
    </message>
    <message>
        <source>An item has exactly one of the roles {roles}.</source>
        <translation>Et punkt har netop én af rollerne {roles}.</translation>
    </message>
    <message>
        <source>These words must be in that line exactly once.</source>
        <translation>Ordene skal stå netop én gang i den linje.</translation>
    </message>
    <message>
        <source>These words are not in that line.</source>
        <translation>Ordene står ikke i den linje.</translation>
    </message>
    <message>
        <source>There is no passage {passage} in the library.</source>
        <translation>Afsnittet {passage} findes ikke i biblioteket.</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>Part of the library cannot be shown</source>
        <translation>En del af biblioteket kan ikke vises</translation>
    </message>
    <message>
        <source>These documents have no faults and can be searched, read and printed: {titles}</source>
        <translation>Disse dokumenter er uden fejl. Du kan søge i dem, læse dem og udskrive dem: {titles}</translation>
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
        <source>Correct these files and start the program again. The program has not changed anything in them.</source>
        <translation>Ret filerne, og start programmet igen. Programmet har ikke ændret noget i dem.</translation>
    </message>
    <message>
        <source>This passage cannot be shown</source>
        <translation>Dette afsnit kan ikke vises</translation>
    </message>
    <message>
        <source>It is no longer in the library as it was when the library was read. Choose “Read it again” above.</source>
        <translation>Det findes ikke længere i biblioteket, som det var, da biblioteket blev læst. Vælg »Læs det igen« ovenfor.</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Deck</source>
        <translation>Kortsæt</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Tekster</translation>
    </message>
</context>
<context>
    <name>FolderBoxes</name>
    <message>
        <source>Folders of texts</source>
        <translation>Mapper med tekster</translation>
    </message>
    <message>
        <source>Show and search these texts</source>
        <translation>Vis og søg i disse tekster</translation>
    </message>
    <message>
        <source>Close {folder}</source>
        <translation>Luk {folder}</translation>
    </message>
    <message>
        <source>Texts of the program</source>
        <translation>Programmets tekster</translation>
    </message>
    <message>
        <source>Your own texts</source>
        <translation>Dine egne tekster</translation>
    </message>
</context>
<context>
    <name>FolderCommands</name>
    <message>
        <source>Open another library</source>
        <translation>Åbn et andet bibliotek</translation>
    </message>
    <message>
        <source>There are no texts in {folder}, so it was not opened.</source>
        <translation>Der er ingen tekster i {folder}, så mappen blev ikke åbnet.</translation>
    </message>
    <message>
        <source>This could not be saved: {reason}.</source>
        <translation>Dette kunne ikke gemmes: {reason}.</translation>
    </message>
    <message>
        <source>Recent libraries</source>
        <translation>Seneste biblioteker</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Show on the &amp;wall</source>
        <translation>Vis på &amp;væggen</translation>
    </message>
</context>
<context>
    <name>GroupTime</name>
    <message>
        <source>No time is running</source>
        <translation>Ingen tid er i gang</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tid tilbage</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>På pause</translation>
    </message>
    <message>
        <source>The time is up</source>
        <translation>Tiden er gået</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>Settings and recent searches</source>
        <translation>Indstillinger og seneste søgninger</translation>
    </message>
    <message>
        <source>The texts of the library</source>
        <translation>Bibliotekets tekster</translation>
    </message>
    <message>
        <source>Search is ready.</source>
        <translation>Søgningen er klar.</translation>
    </message>
    <message>
        <source>Search is being prepared, or could not be.</source>
        <translation>Søgningen gøres klar, eller det lykkedes ikke.</translation>
    </message>
    <message>
        <source>Your own texts, decks and printed cards</source>
        <translation>Egne tekster, kortsæt og udskrevne kort</translation>
    </message>
    <message>
        <source>Cache, which can be deleted at any time</source>
        <translation>Cache, som altid kan slettes</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Genvejstaster</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Sådan søger du</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søgning</translation>
    </message>
    <message>
        <source>Read and copy</source>
        <translation>Læs og kopiér</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>The wall</source>
        <translation>Væggen</translation>
    </message>
    <message>
        <source>With the group</source>
        <translation>Med gruppen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Vindue</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Bogstaver</translation>
    </message>
    <message>
        <source>Search, also from the tree, the results and the page</source>
        <translation>Søg, også fra træet, resultaterne og siden</translation>
    </message>
    <message>
        <source>Next and previous result, from the search field</source>
        <translation>Næste og forrige resultat, fra søgefeltet</translation>
    </message>
    <message>
        <source>Recent searches, from the empty search field</source>
        <translation>Seneste søgninger, fra det tomme søgefelt</translation>
    </message>
    <message>
        <source>A page of results down or up, from the search field</source>
        <translation>En side ned eller op i resultaterne, fra søgefeltet</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>Åbn resultatet</translation>
    </message>
    <message>
        <source>Tick a municipality or document, to search only there</source>
        <translation>Sæt flueben ved en kommune eller et dokument for kun at søge der</translation>
    </message>
    <message>
        <source>Next link on the page, then next button or field</source>
        <translation>Næste link på siden, derefter næste knap eller felt</translation>
    </message>
    <message>
        <source>Next and previous shared concept, in passages side by side</source>
        <translation>Næste og forrige fælles begreb i afsnit side om side</translation>
    </message>
    <message>
        <source>From a theme to its passages, and to open one</source>
        <translation>Fra et tema til dets afsnit, og åbn et af dem</translation>
    </message>
    <message>
        <source>Move the selected cards up or down</source>
        <translation>Flyt de valgte kort op eller ned</translation>
    </message>
    <message>
        <source>Remove the selected cards from the deck</source>
        <translation>Fjern de valgte kort fra kortsættet</translation>
    </message>
    <message>
        <source>Next and previous slide while the wall is on, in every window</source>
        <translation>Næste og forrige dias, mens væggen er tændt, i alle vinduer</translation>
    </message>
    <message>
        <source>The next paragraph alone is bright, from the strip</source>
        <translation>Kun det næste stykke lyser, fra væggens bjælke</translation>
    </message>
    <message>
        <source>The wall is black, or shows the slide again, from the strip</source>
        <translation>Væggen bliver sort eller viser diaset igen, fra væggens bjælke</translation>
    </message>
    <message>
        <source>Back to this window, where both share one screen</source>
        <translation>Tilbage til dette vindue, når begge deler én skærm</translation>
    </message>
    <message>
        <source>In “Who said this?”: show the answer, then ask about the next passage</source>
        <translation>I »Hvem sagde det?«: vis svaret, spørg så om det næste afsnit</translation>
    </message>
    <message>
        <source>Select a guess</source>
        <translation>Vælg et gæt</translation>
    </message>
    <message>
        <source>The word, its forms, and the same word in the other languages</source>
        <translation>Ordet, dets former og samme ord på de andre sprog</translation>
    </message>
    <message>
        <source>Words that begin like this</source>
        <translation>Ord, der begynder sådan</translation>
    </message>
    <message>
        <source>These words side by side, in this order</source>
        <translation>Disse ord ved siden af hinanden, i denne rækkefølge</translation>
    </message>
    <message>
        <source>Passages with the first word, without the second</source>
        <translation>Afsnit med det første ord, uden det andet</translation>
    </message>
    <message>
        <source>What you meant, also without the letters of the language</source>
        <translation>Det, du mente, også uden æ, ø og å</translation>
    </message>
    <message>
        <source>The word in the texts of one municipality</source>
        <translation>Ordet i teksterne fra én kommune</translation>
    </message>
    <message>
        <source>Results appear as you type. Click an example to try it.</source>
        <translation>Resultaterne kommer, mens du skriver. Klik på et eksempel for at prøve det.</translation>
    </message>
    <message>
        <source>Tick municipalities and documents in the tree to search only there.</source>
        <translation>Sæt flueben ved kommuner og dokumenter i træet for kun at søge dér.</translation>
    </message>
    <message>
        <source>The code on a printed card opens its passage.</source>
        <translation>Koden på et udskrevet kort åbner dets afsnit.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Results</source>
        <translation>Resultater</translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message>
        <source>Add a text</source>
        <translation>Tilføj en tekst</translation>
    </message>
    <message>
        <source>A newer version</source>
        <translation>En nyere udgave</translation>
    </message>
</context>
<context>
    <name>IndexWarning</name>
    <message>
        <source>The saved search index was damaged and was built again.</source>
        <translation>Det gemte søgeindeks var beskadiget og er lavet igen.</translation>
    </message>
    <message>
        <source>The search index could not be saved in {folder}: {reason}. You can search, but the index must be built again at the next start.</source>
        <translation>Søgeindekset kunne ikke gemmes i {folder}: {reason}. Du kan søge, men indekset skal laves igen ved næste start.</translation>
    </message>
</context>
<context>
    <name>KindButton</name>
    <message>
        <source>Kind: {kind}</source>
        <translation>Type: {kind}</translation>
    </message>
    <message>
        <source>Kind: all</source>
        <translation>Type: alle</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle typer</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language of the program</source>
        <translation>Programmets sprog</translation>
    </message>
</context>
<context>
    <name>LayoutOptions</name>
    <message>
        <source>Crop &amp;marks</source>
        <translation>Skære&amp;mærker</translation>
    </message>
    <message>
        <source>One card per page</source>
        <translation>Ét kort pr. side</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) per {sheet} sheet</source>
        <translation>
            <numerusform>%n kort pr. {sheet}-ark</numerusform>
            <numerusform>%n kort pr. {sheet}-ark</numerusform>
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
        <translation>Med linjer til noter</translation>
    </message>
    <message>
        <source>Rest of the text</source>
        <translation>Resten af teksten</translation>
    </message>
    <message>
        <source>Own question</source>
        <translation>Eget spørgsmål</translation>
    </message>
    <message>
        <source>Automatically on both sides</source>
        <translation>Automatisk på begge sider</translation>
    </message>
    <message>
        <source>All fronts, then all backs</source>
        <translation>Alle forsider, så alle bagsider</translation>
    </message>
    <message>
        <source>Fold and glue</source>
        <translation>Fold og lim</translation>
    </message>
    <message>
        <source>Flip on the long edge</source>
        <translation>Vend på den lange led</translation>
    </message>
    <message>
        <source>Flip on the short edge</source>
        <translation>Vend på den korte led</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Egen størrelse</translation>
    </message>
    <message>
        <source>Card format</source>
        <translation>Kortformat</translation>
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
        <source>How the sheet is flipped</source>
        <translation>Sådan vendes arket</translation>
    </message>
    <message>
        <source>Crop marks</source>
        <translation>Skæremærker</translation>
    </message>
    <message>
        <source>What does this ask of me tomorrow?</source>
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
        <source>Sheet</source>
        <translation>Ark</translation>
    </message>
    <message>
        <source>63 × 88 mm</source>
        <translation>63 × 88 mm</translation>
    </message>
</context>
<context>
    <name>LibraryNotice</name>
    <message>
        <source>Read it again</source>
        <translation>Læs det igen</translation>
    </message>
    <message>
        <source>{fault} The page shows the text as it was when the program started.</source>
        <translation>{fault} Siden viser teksten, som den var, da programmet startede.</translation>
    </message>
    <message>
        <source>The window still shows the texts as they were.</source>
        <translation>Vinduet viser stadig teksterne, som de var.</translation>
    </message>
    <message>
        <source>Changed: {files}.</source>
        <translation>Ændret: {files}.</translation>
    </message>
    <message>
        <source>Removed: {files}.</source>
        <translation>Fjernet: {files}.</translation>
    </message>
    <message>
        <source>Added: {files}.</source>
        <translation>Tilføjet: {files}.</translation>
    </message>
    <message>
        <source>The library has changed since it was read.</source>
        <translation>Biblioteket er ændret, siden det blev læst.</translation>
    </message>
</context>
<context>
    <name>LoadingDialog</name>
    <message>
        <source>The library is new or has changed, so it is being prepared. Next time the program starts at once.</source>
        <translation>Biblioteket er nyt eller ændret og gøres nu klar. Næste gang starter programmet med det samme.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afslut</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Follow the system</source>
        <translation>Følg systemet</translation>
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
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>The wall</source>
        <translation>Væggen</translation>
    </message>
    <message>
        <source>With the group</source>
        <translation>Med gruppen</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Tekster</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gå til</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visning</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Udseende</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Kortsæt</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Princip</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Rammer</translation>
    </message>
    <message>
        <source>Set of values</source>
        <translation>Værdigrundlag</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
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
        <source>Who it is for</source>
        <translation>Hvem det gælder</translation>
    </message>
    <message>
        <source>Closing</source>
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
        <source>Chapters</source>
        <translation>Kapitler</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>Principper</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Rammer</translation>
    </message>
    <message>
        <source>Sets of values</source>
        <translation>Værdigrundlag</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitioner</translation>
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
        <source>Bokmål</source>
        <translation>Bokmål</translation>
    </message>
    <message>
        <source>Nynorsk</source>
        <translation>Nynorsk</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelsk</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Islandsk</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>Færøsk</translation>
    </message>
    <message>
        <source>Greenlandic</source>
        <translation>Grønlandsk</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finsk</translation>
    </message>
    <message>
        <source>Northern Sami</source>
        <translation>Nordsamisk</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stat</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Forening</translation>
    </message>
    <message>
        <source>what it means</source>
        <translation>betydning</translation>
    </message>
    <message>
        <source>in practice</source>
        <translation>i praksis</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>formål</translation>
    </message>
    <message>
        <source>behaviour</source>
        <translation>adfærd</translation>
    </message>
    <message>
        <source>expectation</source>
        <translation>forventning</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>tilbud</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>spørgsmål</translation>
    </message>
    <message>
        <source>example</source>
        <translation>eksempel</translation>
    </message>
    <message>
        <source>Level of leadership</source>
        <translation>Ledelsesniveau</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Henvender sig til</translation>
    </message>
    <message>
        <source>Adopted: {value}</source>
        <translation>Vedtaget: {value}</translation>
    </message>
    <message>
        <source>Valid from: {value}</source>
        <translation>Gælder fra: {value}</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>ophørt</translation>
    </message>
    <message>
        <source>Valid until: {value}</source>
        <translation>Gælder til: {value}</translation>
    </message>
    <message>
        <source>Values named here: {values}</source>
        <translation>Værdier, der nævnes her: {values}</translation>
    </message>
    <message>
        <source>No longer valid after: {value}</source>
        <translation>Gjaldt til: {value}</translation>
    </message>
    <message>
        <source>Case: {value}</source>
        <translation>Sag: {value}</translation>
    </message>
    <message>
        <source>Kind of text: {value}</source>
        <translation>Slags tekst: {value}</translation>
    </message>
    <message>
        <source>Published: {value}</source>
        <translation>Offentliggjort: {value}</translation>
    </message>
    <message>
        <source>Received: {value}</source>
        <translation>Modtaget: {value}</translation>
    </message>
    <message>
        <source>Permission: {value}</source>
        <translation>Tilladelse: {value}</translation>
    </message>
    <message>
        <source>Replaces: {value}</source>
        <translation>Erstatter: {value}</translation>
    </message>
    <message>
        <source>Replaced by: {value}</source>
        <translation>Erstattet af: {value}</translation>
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
        <source>No results for “{query}”</source>
        <translation>Ingen resultater for »{query}«</translation>
    </message>
    <message>
        <source>Searched in: {searched}</source>
        <translation>Søgt i: {searched}</translation>
    </message>
    <message>
        <source>Similar words in the library:</source>
        <translation>Lignende ord i biblioteket:</translation>
    </message>
    <message>
        <source>Try fewer letters or another word, or select a passage in the tree.</source>
        <translation>Prøv færre bogstaver eller et andet ord, eller vælg et afsnit i træet.</translation>
    </message>
    <message>
        <source>Search the whole library</source>
        <translation>Søg i hele biblioteket</translation>
    </message>
    <message>
        <source>Search for {word}</source>
        <translation>Søg på {word}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Also searched for: {words}</source>
        <translation>Også søgt på: {words}</translation>
    </message>
    <message>
        <source>Similar words: {words}</source>
        <translation>Lignende ord: {words}</translation>
    </message>
    <message>
        <source>The search is very long. Only the beginning was used.</source>
        <translation>Søgningen er meget lang. Kun begyndelsen blev brugt.</translation>
    </message>
    <message>
        <source>Too many words. These were ignored: {words}</source>
        <translation>For mange ord. Disse er ignoreret: {words}</translation>
    </message>
    <message>
        <source>Too many words begin like this. Not all of them were searched for: {words}</source>
        <translation>For mange ord begynder sådan. Der er ikke søgt på dem alle: {words}</translation>
    </message>
    <message>
        <source>There is no word here to search for.</source>
        <translation>Der er ikke noget ord at søge på her.</translation>
    </message>
    <message>
        <source>A minus only excludes passages. Type a word to search for as well.</source>
        <translation>Et minus udelukker kun afsnit. Skriv også et ord at søge på.</translation>
    </message>
    <message>
        <source>Ignored, not a command here: {words}. Put a minus before a word to exclude it.</source>
        <translation>Ignoreret, er ikke en kommando her: {words}. Sæt minus foran et ord for at udelukke det.</translation>
    </message>
    <message>
        <source>These characters were ignored: {words}</source>
        <translation>Disse tegn er ignoreret: {words}</translation>
    </message>
    <message>
        <source>This is a guess. Not found in any passage: {words}</source>
        <translation>Dette er et gæt. Findes ikke i noget afsnit: {words}</translation>
    </message>
    <message>
        <source>This is a guess. The results have only words with a similar meaning.</source>
        <translation>Dette er et gæt. Resultaterne har kun ord med beslægtet betydning.</translation>
    </message>
    <message>
        <source>Not found in any passage: {words}</source>
        <translation>Findes ikke i noget afsnit: {words}</translation>
    </message>
    <message>
        <source>No results for “{words}”</source>
        <translation>Ingen resultater for »{words}«</translation>
    </message>
    <message>
        <source>“{typed}” is not in any of the texts. Searched instead for: {words}</source>
        <translation>»{typed}« findes ikke i teksterne. I stedet søgt på: {words}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Searching only for the words as typed.</source>
        <translation>Der søges kun på ordene, som de er skrevet.</translation>
    </message>
    <message>
        <source>Include related words</source>
        <translation>Tag beslægtede ord med</translation>
    </message>
    <message>
        <source>Only as typed</source>
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
        <source>Cop&amp;ies</source>
        <translation>&amp;Eksemplarer</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>Færre indstillinger</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Flere indstillinger</translation>
    </message>
</context>
<context>
    <name>OwnTexts</name>
    <message>
        <source>The name was not changed: {reason}.</source>
        <translation>Navnet blev ikke ændret: {reason}.</translation>
    </message>
    <message>
        <source>The name is “{name}” now.</source>
        <translation>Navnet er nu »{name}«.</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>Navnet er ændret.</translation>
    </message>
    <message>
        <source>Nothing was undone: {reason}.</source>
        <translation>Ændringen blev ikke fortrudt: {reason}.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Fortrudt.</translation>
    </message>
    <message>
        <source>The text was not removed: {reason}.</source>
        <translation>Teksten blev ikke fjernet: {reason}.</translation>
    </message>
    <message>
        <source>Removed: {titles}.</source>
        <translation>Fjernet: {titles}.</translation>
    </message>
    <message>
        <source>The text was not brought back: {reason}.</source>
        <translation>Teksten blev ikke hentet tilbage: {reason}.</translation>
    </message>
    <message>
        <source>Brought back: {titles}.</source>
        <translation>Hentet tilbage: {titles}.</translation>
    </message>
    <message>
        <source>The pack was not saved: {reason}.</source>
        <translation>Tekstpakken blev ikke gemt: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) saved in {file}.</source>
        <translation>
            <numerusform>%n tekst gemt i {file}.</numerusform>
            <numerusform>%n tekster gemt i {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{fault} Nothing was added.</source>
        <translation>{fault} Intet blev tilføjet.</translation>
    </message>
    <message>
        <source>The pack could not be read: {reason}.</source>
        <translation>Tekstpakken kunne ikke læses: {reason}.</translation>
    </message>
    <message>
        <source>You have another text of this name, {file}. It was kept, and nothing was added.</source>
        <translation>Du har en anden tekst med dette navn, {file}. Den er bevaret, og intet blev tilføjet.</translation>
    </message>
    <message>
        <source>Nothing was added: {reason}.</source>
        <translation>Intet blev tilføjet: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) added.</source>
        <translation>
            <numerusform>%n tekst tilføjet.</numerusform>
            <numerusform>%n tekster tilføjet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Open a pack of texts</source>
        <translation>Åbn en tekstpakke</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) in “{name}”:</source>
        <translation>
            <numerusform>%n tekst i »{name}«:</numerusform>
            <numerusform>%n tekster i »{name}«:</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts in the pack</source>
        <translation>Tekster i pakken</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n afsnit</numerusform>
            <numerusform>%n afsnit</numerusform>
        </translation>
    </message>
    <message>
        <source>They are copied into your own texts. What you have there already is not changed.</source>
        <translation>De kopieres ind blandt dine egne tekster. Det, du allerede har der, ændres ikke.</translation>
    </message>
    <message>
        <source>&amp;Add to your own texts</source>
        <translation>&amp;Føj til egne tekster</translation>
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
        <source>No printer is set up on this computer. Save a PDF and print it elsewhere.</source>
        <translation>Der er ikke sat en printer op på denne computer. Gem en PDF, og udskriv den et andet sted.</translation>
    </message>
    <message>
        <source>The printer “{name}” is stopped. The pages are printed when it is started again.</source>
        <translation>Printeren »{name}« er stoppet. Siderne bliver udskrevet, når den startes igen.</translation>
    </message>
    <message>
        <source>The printer “{name}” did not respond. Nothing was printed.</source>
        <translation>Printeren »{name}« svarede ikke. Der blev ikke udskrevet noget.</translation>
    </message>
    <message>
        <source>The printer stopped after page {page}. Check what was printed before you print again.</source>
        <translation>Printeren stoppede efter side {page}. Se efter, hvad der blev udskrevet, før du udskriver igen.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was printed.</source>
        <translation>Stoppet. Der blev ikke udskrevet noget.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. The printer may still print %n page(s).</source>
        <translation>
            <numerusform>Stoppet. Printeren udskriver måske stadig %n side.</numerusform>
            <numerusform>Stoppet. Printeren udskriver måske stadig %n sider.</numerusform>
        </translation>
    </message>
    <message>
        <source>The paper in the printer is {paper} mm, but the cards need {needed} mm. Nothing was printed. Choose another format or other paper.</source>
        <translation>Papiret i printeren er {paper} mm, men kortene kræver {needed} mm. Der blev ikke udskrevet noget. Vælg et andet format eller andet papir.</translation>
    </message>
    <message>
        <source>“{name}” does not print on both sides. Nothing was printed. Choose “All fronts, then all backs” and flip the sheets yourself, or choose “Fold and glue”.</source>
        <translation>»{name}« udskriver ikke på begge sider. Der blev ikke udskrevet noget. Vælg »Alle forsider, så alle bagsider«, og vend selv arkene, eller vælg »Fold og lim«.</translation>
    </message>
    <message>
        <source>“{name}” does not print on paper of {size} mm. Nothing was printed. Choose other paper or another printer, or save a PDF.</source>
        <translation>»{name}« udskriver ikke på papir på {size} mm. Der blev ikke udskrevet noget. Vælg andet papir eller en anden printer, eller gem en PDF.</translation>
    </message>
    <message>
        <source>The printer is set to {count} pages per sheet, so the cards would be too small. Nothing was printed. Choose 1 page per sheet in the printer settings.</source>
        <translation>Printeren er sat til {count} sider pr. ark, så kortene ville blive for små. Der blev ikke udskrevet noget. Vælg 1 side pr. ark i printerens indstillinger.</translation>
    </message>
    <message>
        <source>“{name}” does not accept print jobs at the moment. Check whether anything was printed. Then print on another printer, or save a PDF.</source>
        <translation>»{name}« tager ikke imod udskriftsjob lige nu. Se efter, om der blev udskrevet noget. Udskriv så på en anden printer, eller gem en PDF.</translation>
    </message>
    <message>
        <source>The printer “{name}” is no longer available. Check whether anything was printed. Then print on another printer, or save a PDF.</source>
        <translation>Printeren »{name}« er ikke længere tilgængelig. Se efter, om noget blev udskrevet. Udskriv så på en anden printer, eller gem en PDF.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer: actual size on {paper}, single-sided, {copies}.</source>
        <translation>
            <numerusform>%n side sendt til printeren: faktisk størrelse på {paper}, enkeltsidet, {copies}.</numerusform>
            <numerusform>%n sider sendt til printeren: faktisk størrelse på {paper}, enkeltsidet, {copies}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer: actual size on {paper}, double-sided, flipped on the short edge, {copies}.</source>
        <translation>
            <numerusform>%n side sendt til printeren: faktisk størrelse på {paper}, dobbeltsidet, vendt på den korte led, {copies}.</numerusform>
            <numerusform>%n sider sendt til printeren: faktisk størrelse på {paper}, dobbeltsidet, vendt på den korte led, {copies}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer: actual size on {paper}, double-sided, flipped on the long edge, {copies}.</source>
        <translation>
            <numerusform>%n side sendt til printeren: faktisk størrelse på {paper}, dobbeltsidet, vendt på den lange led, {copies}.</numerusform>
            <numerusform>%n sider sendt til printeren: faktisk størrelse på {paper}, dobbeltsidet, vendt på den lange led, {copies}.</numerusform>
        </translation>
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
    <message>
        <source>In this chapter</source>
        <translation>I dette kapitel</translation>
    </message>
</context>
<context>
    <name>PassageChoice</name>
    <message>
        <source>Compare with …</source>
        <translation>Sammenlign med …</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>Tick one to three passages to show beside it.</source>
        <translation>Sæt flueben ved et til tre afsnit, som skal stå ved siden af.</translation>
    </message>
    <message numerus="yes">
        <source>Tick one to three passages. %n are ticked.</source>
        <translation>
            <numerusform>Sæt flueben ved et til tre afsnit. %n har flueben.</numerusform>
            <numerusform>Sæt flueben ved et til tre afsnit. %n har flueben.</numerusform>
        </translation>
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
        <source>A 50 mm ruler, and a cross on each side that shows how far front and back are offset</source>
        <translation>En lineal på 50 mm og et kors på hver side, der viser, hvor meget for- og bagside er forskudt</translation>
    </message>
    <message>
        <source>Printer the offset applies to</source>
        <translation>Printer, som forskydningen gælder</translation>
    </message>
    <message>
        <source>Move backs right, in millimetres</source>
        <translation>Flyt bagsiderne mod højre, i millimeter</translation>
    </message>
    <message>
        <source>Move backs down, in millimetres</source>
        <translation>Flyt bagsiderne ned, i millimeter</translation>
    </message>
    <message>
        <source>Prin&amp;ter</source>
        <translation>Pri&amp;nter</translation>
    </message>
    <message>
        <source>Move backs &amp;right</source>
        <translation>Flyt bagsiderne mod hø&amp;jre</translation>
    </message>
    <message>
        <source>Move backs do&amp;wn</source>
        <translation>Flyt bagsiderne ne&amp;d</translation>
    </message>
    <message>
        <source>Another printer, from a saved file</source>
        <translation>En anden printer, fra en gemt fil</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Progress</source>
        <translation>Fremdrift</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Lay out cards</source>
        <translation>Opstil kort</translation>
    </message>
</context>
<context>
    <name>QuizDialog</name>
    <message>
        <source>Who said this?</source>
        <translation>Hvem sagde det?</translation>
    </message>
    <message numerus="yes">
        <source>{language}: %n municipalities</source>
        <translation>
            <numerusform>{language}: %n kommune</numerusform>
            <numerusform>{language}: %n kommuner</numerusform>
        </translation>
    </message>
    <message>
        <source>All languages: the language may tell</source>
        <translation>Alle sprog: sproget kan røbe det</translation>
    </message>
    <message>
        <source>Tick texts of at least two municipalities that write the same language.</source>
        <translation>Sæt flueben ved tekster fra mindst to kommuner, der skriver samme sprog.</translation>
    </message>
    <message>
        <source>&amp;Reveal</source>
        <translation>&amp;Vis svaret</translation>
    </message>
    <message>
        <source>&amp;Next passage</source>
        <translation>&amp;Næste afsnit</translation>
    </message>
    <message>
        <source>Right: {name}.</source>
        <translation>Rigtigt: {name}.</translation>
    </message>
    <message>
        <source>It is {name}.</source>
        <translation>Det er {name}.</translation>
    </message>
    <message>
        <source>&amp;Passages in</source>
        <translation>&amp;Afsnit på</translation>
    </message>
    <message>
        <source>Who may have said it</source>
        <translation>Hvem kan have sagt det</translation>
    </message>
</context>
<context>
    <name>ReadingCommands</name>
    <message numerus="yes">
        <source>%n passage(s) copied with reference.</source>
        <translation>
            <numerusform>%n afsnit er kopieret med kildehenvisning.</numerusform>
            <numerusform>%n afsnit er kopieret med kildehenvisning.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: {passage}.</source>
        <translation>Kopieret: {passage}.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>the style of a title</source>
        <translation>stil som en titel</translation>
    </message>
    <message>
        <source>the style of a subtitle</source>
        <translation>stil som en undertitel</translation>
    </message>
    <message>
        <source>marked as a quotation</source>
        <translation>markeret som citat</translation>
    </message>
    <message>
        <source>the words of a picture or table</source>
        <translation>ord til et billede eller en tabel</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>en note</translation>
    </message>
    <message>
        <source>a row of a table</source>
        <translation>en række i en tabel</translation>
    </message>
    <message>
        <source>the first heading, and no other is as high or as large</source>
        <translation>den første overskrift, og ingen anden er så høj eller stor</translation>
    </message>
    <message>
        <source>cells apart by tabs</source>
        <translation>celler adskilt af tabulatorer</translation>
    </message>
    <message>
        <source>names what is beside or inside it</source>
        <translation>navngiver det, der står ved siden af eller i det</translation>
    </message>
    <message>
        <source>a date, a case number or when it is valid</source>
        <translation>en dato, et sagsnummer eller hvornår den gælder</translation>
    </message>
    <message>
        <source>names a picture</source>
        <translation>fortæller om et billede</translation>
    </message>
    <message>
        <source>leads to another page</source>
        <translation>fører til en anden side</translation>
    </message>
    <message>
        <source>begins with the sign of a note</source>
        <translation>begynder med et notetegn</translation>
    </message>
    <message>
        <source>stands in quotation marks</source>
        <translation>er i anførselstegn</translation>
    </message>
    <message>
        <source>below a quotation: who said it</source>
        <translation>under et citat: hvem der sagde det</translation>
    </message>
    <message>
        <source>says when it was adopted</source>
        <translation>siger, hvornår den er vedtaget</translation>
    </message>
    <message>
        <source>a greeting</source>
        <translation>en hilsen</translation>
    </message>
    <message>
        <source>below a greeting</source>
        <translation>under en hilsen</translation>
    </message>
    <message>
        <source>comes again, each time above a heading</source>
        <translation>går igen, hver gang over en overskrift</translation>
    </message>
    <message>
        <source>below a label that comes again</source>
        <translation>under en etiket, der går igen</translation>
    </message>
    <message>
        <source>one of several with a colon and text below</source>
        <translation>en af flere med kolon og tekst under</translation>
    </message>
    <message>
        <source>the first heading, and no list follows it</source>
        <translation>den første overskrift, og der følger ingen liste</translation>
    </message>
    <message>
        <source>below the title</source>
        <translation>under titlen</translation>
    </message>
    <message>
        <source>names the owner, and headings are in capitals</source>
        <translation>nævner ejeren, og overskrifter er med store bogstaver</translation>
    </message>
    <message>
        <source>a name and its text in one line, as its neighbours</source>
        <translation>et navn og dets tekst på én linje som ved naboerne</translation>
    </message>
    <message>
        <source>one of several names, and as many texts below</source>
        <translation>et af flere navne, og lige så mange tekster under</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>store bogstaver</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>fed</translation>
    </message>
    <message>
        <source>short</source>
        <translation>kort</translation>
    </message>
    <message>
        <source>no full stop</source>
        <translation>uden punktum</translation>
    </message>
    <message>
        <source>text below</source>
        <translation>tekst under</translation>
    </message>
    <message>
        <source>begins a sentence that a list completes; no heading above</source>
        <translation>begynder en sætning, som en liste fuldfører; ingen overskrift over</translation>
    </message>
    <message>
        <source>begins a sentence that a list completes, as its like do</source>
        <translation>begynder en sætning, som en liste fuldfører, ligesom lignende</translation>
    </message>
    <message>
        <source>comes again, and a list completes it</source>
        <translation>går igen, og en liste fuldfører den</translation>
    </message>
    <message>
        <source>in the midst of furniture</source>
        <translation>midt i det, som ikke hører til teksten</translation>
    </message>
    <message>
        <source>begins or ends as other lead-ins do</source>
        <translation>begynder eller slutter som andre indledninger til lister</translation>
    </message>
    <message>
        <source>a note to the word above with the same sign</source>
        <translation>en note til ordet ovenfor med samme tegn</translation>
    </message>
    <message>
        <source>a name with an office, below the text</source>
        <translation>et navn med en stilling, under teksten</translation>
    </message>
    <message>
        <source>counts the headings, each right above one</source>
        <translation>tæller overskrifterne, hver lige over en</translation>
    </message>
    <message>
        <source>below a label that counts</source>
        <translation>under en etiket, der tæller</translation>
    </message>
    <message>
        <source>below the owner&apos;s name, at the top</source>
        <translation>under ejerens navn, øverst</translation>
    </message>
    <message>
        <source>names the owner, above the title</source>
        <translation>nævner ejeren, over titlen</translation>
    </message>
    <message>
        <source>below the title, and no heading has letters as large</source>
        <translation>under titlen, og ingen overskrift har lige så store bogstaver</translation>
    </message>
    <message>
        <source>a list completes it, and the file marks no heading</source>
        <translation>en liste fuldfører den, og filen markerer ingen overskrift</translation>
    </message>
    <message>
        <source>short, and a list follows</source>
        <translation>kort, og der følger en liste</translation>
    </message>
    <message>
        <source>a list completes it</source>
        <translation>en liste fuldfører den</translation>
    </message>
    <message>
        <source>a number, and text before the next number</source>
        <translation>et nummer, og tekst før det næste nummer</translation>
    </message>
    <message>
        <source>one dash alone under a heading</source>
        <translation>én tankestreg alene under en overskrift</translation>
    </message>
    <message>
        <source>in a menu or the head of the page</source>
        <translation>i en menu eller sidens top</translation>
    </message>
    <message>
        <source>in a dialog of the page</source>
        <translation>i en dialog på siden</translation>
    </message>
    <message>
        <source>in the foot of the page</source>
        <translation>i sidens fod</translation>
    </message>
    <message>
        <source>beside the text of the page</source>
        <translation>ved siden af sidens tekst</translation>
    </message>
    <message>
        <source>a button or a part of a form</source>
        <translation>en knap eller del af en formular</translation>
    </message>
    <message>
        <source>in the margin of the page, above or below the text</source>
        <translation>i sidens margen, over eller under teksten</translation>
    </message>
    <message>
        <source>a table of contents, as the file says</source>
        <translation>en indholdsfortegnelse, siger filen</translation>
    </message>
    <message>
        <source>a page number</source>
        <translation>et sidetal</translation>
    </message>
    <message>
        <source>comes again with other numbers</source>
        <translation>går igen med andre tal</translation>
    </message>
    <message>
        <source>ends with a page number</source>
        <translation>slutter med et sidetal</translation>
    </message>
    <message>
        <source>comes again with the number of a page</source>
        <translation>går igen med et sidetal</translation>
    </message>
    <message>
        <source>said by the web page, not by the text</source>
        <translation>sagt af hjemmesiden, ikke af teksten</translation>
    </message>
    <message>
        <source>short, between furniture</source>
        <translation>kort, mellem det udeladte</translation>
    </message>
    <message>
        <source>a table of contents: repeated below</source>
        <translation>en indholdsfortegnelse: gentaget nedenfor</translation>
    </message>
    <message>
        <source>the heading of a table of contents</source>
        <translation>overskriften til en indholdsfortegnelse</translation>
    </message>
    <message>
        <source>begins small, as its neighbours below a lead-in</source>
        <translation>begynder med lille som naboerne under en indledning</translation>
    </message>
    <message>
        <source>nothing speaks for anything else</source>
        <translation>intet taler for andet</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>valgt af dig</translation>
    </message>
    <message>
        <source>as it was accepted</source>
        <translation>som den blev godkendt</translation>
    </message>
    <message>
        <source>as in the earlier version</source>
        <translation>som i den tidligere udgave</translation>
    </message>
    <message>
        <source>the mark {value} of a list</source>
        <translation>listetegnet {value}</translation>
    </message>
    <message>
        <source>the number {value} of a list</source>
        <translation>nummer {value} på en liste</translation>
    </message>
    <message>
        <source>an item of a list, marked {value}</source>
        <translation>et punkt på en liste, mærket {value}</translation>
    </message>
    <message>
        <source>a heading of level {value} in the file</source>
        <translation>en overskrift på niveau {value} i filen</translation>
    </message>
    <message>
        <source>letters {value} % as large as those of the text</source>
        <translation>bogstaver {value} % så store som tekstens</translation>
    </message>
</context>
<context>
    <name>RecentSearches</name>
    <message>
        <source>No recent searches</source>
        <translation>Ingen seneste søgninger</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>Slet seneste søgninger</translation>
    </message>
    <message>
        <source>Remember searches</source>
        <translation>Husk søgninger</translation>
    </message>
</context>
<context>
    <name>RelatedPassages</name>
    <message>
        <source>Related passages</source>
        <translation>Beslægtede afsnit</translation>
    </message>
    <message>
        <source>through “{word}”</source>
        <translation>via »{word}«</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Omdøb</translation>
    </message>
    <message>
        <source>The name is yours, so it is shown in brackets.</source>
        <translation>Navnet er dit eget og vises derfor i kantede parenteser.</translation>
    </message>
    <message>
        <source>Without one, the printed title is shown.</source>
        <translation>Uden et navn vises tekstens egen titel.</translation>
    </message>
    <message>
        <source>All texts of the municipality are shown under this name.</source>
        <translation>Alle kommunens tekster vises under dette navn.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>&amp;Name of the municipality</source>
        <translation>&amp;Kommunens navn</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Omdøb</translation>
    </message>
    <message>
        <source>Names that &amp;give it away</source>
        <translation>Navne, der &amp;røber den</translation>
    </message>
    <message>
        <source>Visions, slogans, intranets, with commas between them: “Who said this?” covers them like the name.</source>
        <translation>Visioner, slogans, intranet, med komma imellem: »Hvem sagde det?« dækker dem ligesom navnet.</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Search results</source>
        <translation>Søgeresultater</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Tilbage til der, hvor du var</translation>
    </message>
    <message>
        <source>Preparing search …</source>
        <translation>Gør søgningen klar …</translation>
    </message>
    <message>
        <source>Results appear as soon as search is ready.</source>
        <translation>Resultaterne kommer, så snart søgningen er klar.</translation>
    </message>
    <message>
        <source>The search failed: {reason}</source>
        <translation>Søgningen mislykkedes: {reason}</translation>
    </message>
    <message>
        <source>You can still read the texts: select one in the tree.</source>
        <translation>Du kan stadig læse teksterne: vælg en i træet.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) most like “{title}”</source>
        <translation>
            <numerusform>%n afsnit, der ligner »{title}« mest</numerusform>
            <numerusform>%n afsnit, der ligner »{title}« mest</numerusform>
        </translation>
    </message>
    <message>
        <source>From the whole library, ticked or not.</source>
        <translation>Fra hele biblioteket, uanset hvor der er flueben.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n resultat</numerusform>
            <numerusform>%n resultater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies)</source>
        <translation>
            <numerusform>%n kommune</numerusform>
            <numerusform>%n kommuner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{results} in {municipalities} · the first %n are shown</source>
        <translation>
            <numerusform>{results} i {municipalities} · det første %n vises</numerusform>
            <numerusform>{results} i {municipalities} · de første %n vises</numerusform>
        </translation>
    </message>
    <message>
        <source>{results} in {municipalities}</source>
        <translation>{results} i {municipalities}</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>&amp;Keep the earlier version, too</source>
        <translation>&amp;Behold også den tidligere udgave</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Accept, what belongs nowhere as &amp;text</source>
        <translation>Godkend, det uden plads som &amp;tekst</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Godkend</translation>
    </message>
    <message>
        <source>Your corrections are not saved. Close once more to leave without them.</source>
        <translation>Dine rettelser er ikke gemt. Luk en gang til for at gå uden dem.</translation>
    </message>
    <message>
        <source>More edits</source>
        <translation>Flere ændringer</translation>
    </message>
    <message>
        <source>There is no text below the title.</source>
        <translation>Der er ingen tekst under titlen.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) proposed</source>
        <translation>
            <numerusform>%n afsnit foreslået</numerusform>
            <numerusform>%n afsnit foreslået</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) belong(s) nowhere</source>
        <translation>
            <numerusform>%n linje hører ingen steder til</numerusform>
            <numerusform>%n linjer hører ingen steder til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n linje udeladt</numerusform>
            <numerusform>%n linjer udeladt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A does the same for %n line(s) alike</source>
        <translation>
            <numerusform>A gør det samme med %n lignende linje</numerusform>
            <numerusform>A gør det samme med %n lignende linjer</numerusform>
        </translation>
    </message>
    <message>
        <source>Say whose text it is first.</source>
        <translation>Skriv først, hvis tekst det er.</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Undertitel</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>Tag line</source>
        <translation>Slagord</translation>
    </message>
    <message>
        <source>Lead-in</source>
        <translation>Indledning til liste</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Billedtekst</translation>
    </message>
    <message>
        <source>Row of a table</source>
        <translation>Tabelrække</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Fodnote</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Indhold</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Udeladt</translation>
    </message>
</context>
<context>
    <name>RoomDialog</name>
    <message>
        <source>The room and the slides</source>
        <translation>Lokalet og diasene</translation>
    </message>
    <message>
        <source>Someone sees badly: larger text</source>
        <translation>Nogen ser dårligt: større tekst</translation>
    </message>
    <message>
        <source>Light text on dark slides</source>
        <translation>Lys tekst på mørke dias</translation>
    </message>
    <message>
        <source>Municipality above the title</source>
        <translation>Kommunen over titlen</translation>
    </message>
    <message>
        <source>Document and lines at the foot, for the front rows</source>
        <translation>Dokument og linjer nederst, for de forreste rækker</translation>
    </message>
    <message>
        <source>Metres to the back row:</source>
        <translation>Meter til bageste række:</translation>
    </message>
    <message>
        <source>Width of the picture:</source>
        <translation>Billedets bredde:</translation>
    </message>
    <message>
        <source>Measure the width on the wall; a screen does not know it.</source>
        <translation>Mål bredden på væggen; en projektor kender den ikke.</translation>
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
        <source>Search in: {place}</source>
        <translation>Søg i: {place}</translation>
    </message>
    <message>
        <source>Search in: whole library</source>
        <translation>Søg i: hele biblioteket</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>Hele biblioteket</translation>
    </message>
    <message>
        <source>Most results</source>
        <translation>Flest resultater</translation>
    </message>
    <message>
        <source>Tick other municipalities in the tree</source>
        <translation>Sæt flueben ved andre kommuner i træet</translation>
    </message>
</context>
<context>
    <name>ScreenMenu</name>
    <message>
        <source>Screen of the wall</source>
        <translation>Væggens skærm</translation>
    </message>
    <message>
        <source>The one that this window is not on</source>
        <translation>Den, som dette vindue ikke er på</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search the texts …</source>
        <translation>Søg i teksterne …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>Results appear as you type. Down and Up move through them, Enter opens one, Esc goes back.</source>
        <translation>Resultaterne kommer frem, mens du skriver. Pil ned og Pil op går gennem dem, Enter åbner et, Esc går tilbage.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Ryd søgningen</translation>
    </message>
</context>
<context>
    <name>SourceLines</name>
    <message>
        <source>Lines of the text</source>
        <translation>Tekstens linjer</translation>
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
        <source>Type a word in the search field. Passages appear as you type.</source>
        <translation>Skriv et ord i søgefeltet. Afsnittene kommer frem, mens du skriver.</translation>
    </message>
    <message>
        <source>Or start with one of the texts:</source>
        <translation>Eller begynd med en af teksterne:</translation>
    </message>
    <message>
        <source>Add a text of your own …</source>
        <translation>Tilføj en tekst, I selv har …</translation>
    </message>
    <message>
        <source>F1 shows the keyboard shortcuts. The menu is at the top right.</source>
        <translation>F1 viser genvejstasterne. Menuen er øverst til højre.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What is searched</source>
        <translation>Hvad der søges i</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Besked</translation>
    </message>
    <message>
        <source>Preparing search</source>
        <translation>Gør søgningen klar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Searching in {place}: {counts}</source>
        <translation>Søger i {place}: {counts}</translation>
    </message>
    <message>
        <source>Searching in the whole library: {counts}</source>
        <translation>Søger i hele biblioteket: {counts}</translation>
    </message>
    <message>
        <source>The settings could not be read and were reset. The old settings are kept here: {file}</source>
        <translation>Indstillingerne kunne ikke læses og blev nulstillet. De gamle indstillinger ligger her: {file}</translation>
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
    <name>StructureEdit</name>
    <message>
        <source>Heading</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <source>Makes a heading; again, a heading of the next level.</source>
        <translation>Gør det til en overskrift; igen: en overskrift på næste niveau.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Makes an item of a list; again, an item inside the one above.</source>
        <translation>Gør det til et punkt på en liste; igen: et punkt under det ovenfor.</translation>
    </message>
    <message>
        <source>Lead-in</source>
        <translation>Indledning til liste</translation>
    </message>
    <message>
        <source>Tag line</source>
        <translation>Slagord</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Udelad</translation>
    </message>
    <message>
        <source>Leaves out what the page said around the text; the source keeps it.</source>
        <translation>Udelader, hvad siden sagde rundt om teksten; kilden beholder det.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Undertitel</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Saml</translation>
    </message>
    <message>
        <source>Joins the selected lines, or one with what is above it.</source>
        <translation>Samler de valgte linjer, eller én linje med det ovenfor.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Begins something new with each selected line.</source>
        <translation>Begynder noget nyt med hver valgt linje.</translation>
    </message>
    <message>
        <source>Text is above</source>
        <translation>Teksten er ovenfor</translation>
    </message>
    <message>
        <source>Says that the text of the selected heading is above it.</source>
        <translation>Siger, at den valgte overskrifts tekst er over den.</translation>
    </message>
    <message>
        <source>Text is below</source>
        <translation>Teksten er nedenfor</translation>
    </message>
    <message>
        <source>Says that the text of the selected heading is below it.</source>
        <translation>Siger, at den valgte overskrifts tekst er under den.</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Sæt sammen parvis</translation>
    </message>
    <message>
        <source>Gives each heading in the first half of the selected lines its text in the other half.</source>
        <translation>Giver hver overskrift i den første halvdel af de valgte linjer sin tekst i den anden halvdel.</translation>
    </message>
    <message>
        <source>Same for all alike</source>
        <translation>Det samme for alle lignende</translation>
    </message>
    <message>
        <source>Does the last edit to all lines that were like those.</source>
        <translation>Gør det samme med alle linjer, der lignede dem, du sidst ændrede.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gør igen</translation>
    </message>
</context>
<context>
    <name>StructureTree</name>
    <message>
        <source>Structure of the text</source>
        <translation>Tekstens opbygning</translation>
    </message>
    <message>
        <source>As it will be</source>
        <translation>Sådan bliver det</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>{role}: {words}</source>
        <translation>{role}: {words}</translation>
    </message>
</context>
<context>
    <name>SystemError</name>
    <message>
        <source>access is denied</source>
        <translation>adgang nægtet</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>findes ikke</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>et andet program har den åben</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>disken melder en fejl</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>links fører i ring</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>navnet er for langt</translation>
    </message>
    <message>
        <source>nothing can be saved there</source>
        <translation>der kan ikke gemmes noget</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>disken er fuld</translation>
    </message>
</context>
<context>
    <name>TableOutput</name>
    <message>
        <source>Save as PDF</source>
        <translation>Gem som PDF</translation>
    </message>
    <message>
        <source>Save for a spreadsheet</source>
        <translation>Gem til regneark</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Gemt som »{file}«.</translation>
    </message>
</context>
<context>
    <name>TextCommands</name>
    <message>
        <source>Added: {title}. It can be searched and printed.</source>
        <translation>Tilføjet: {title}. Teksten kan nu findes og udskrives.</translation>
    </message>
    <message>
        <source>Saved: {title}.</source>
        <translation>Gemt: {title}.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Tekster</translation>
    </message>
    <message>
        <source>Save texts as a pack</source>
        <translation>Gem tekster som tekstpakke</translation>
    </message>
    <message>
        <source>Open a pack of texts</source>
        <translation>Åbn en tekstpakke</translation>
    </message>
</context>
<context>
    <name>TextImport</name>
    <message>
        <source>Reading {file} …</source>
        <translation>Læser {file} …</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>Kopieret tekst</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy one first.</source>
        <translation>Der er ingen tekst på udklipsholderen. Kopiér en først.</translation>
    </message>
    <message>
        <source>Edit the structure: {title}</source>
        <translation>Ret opbygningen: {title}</translation>
    </message>
    <message>
        <source>A newer version: {title}</source>
        <translation>En nyere udgave: {title}</translation>
    </message>
    <message>
        <source>Add a text: {name}</source>
        <translation>Tilføj en tekst: {name}</translation>
    </message>
    <message>
        <source>Nothing was saved: {reason}.</source>
        <translation>Intet blev gemt: {reason}.</translation>
    </message>
    <message>
        <source>The text could not be read: {error}</source>
        <translation>Teksten kunne ikke læses: {error}</translation>
    </message>
    <message>
        <source>There is a text in {file} already. It was kept, and nothing added.</source>
        <translation>Der er allerede en tekst i {file}. Den er beholdt, og intet er tilføjet.</translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <source>Find a theme</source>
        <translation>Find et tema</translation>
    </message>
    <message>
        <source>Themes to show</source>
        <translation>Temaer, der vises</translation>
    </message>
</context>
<context>
    <name>ThemeModel</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n afsnit</numerusform>
            <numerusform>%n afsnit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemePassages</name>
    <message>
        <source>Passages</source>
        <translation>Afsnit</translation>
    </message>
</context>
<context>
    <name>ThemeWindow</name>
    <message>
        <source>Themes</source>
        <translation>Temaer</translation>
    </message>
    <message>
        <source>Count &amp;all passages, not only principles</source>
        <translation>Tæl &amp;alle afsnit, ikke kun principper</translation>
    </message>
    <message>
        <source>&amp;Compare this theme</source>
        <translation>&amp;Sammenlign dette tema</translation>
    </message>
    <message>
        <source>Save for a &amp;spreadsheet …</source>
        <translation>Gem til &amp;regneark …</translation>
    </message>
    <message>
        <source>Save as &amp;PDF …</source>
        <translation>Gem som &amp;PDF …</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>&amp;Udskriv …</translation>
    </message>
    <message>
        <source>Themes and municipalities</source>
        <translation>Temaer og kommuner</translation>
    </message>
</context>
<context>
    <name>TimeDialog</name>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>&amp;1 minute more</source>
        <translation>&amp;1 minut mere</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>St&amp;op</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsæt</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Alone on the wall</source>
        <translation>&amp;Alene på væggen</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tid tilbage</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>TreeModel</name>
    <message>
        <source>{name}: ticked</source>
        <translation>{name}: med flueben</translation>
    </message>
    <message>
        <source>{name}: not ticked</source>
        <translation>{name}: uden flueben</translation>
    </message>
</context>
<context>
    <name>TreeRoles</name>
    <message>
        <source>your own text</source>
        <translation>din egen tekst</translation>
    </message>
    <message>
        <source>from {folder}</source>
        <translation>fra {folder}</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
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
        <source>Municipalities, documents and passages. Press Space to tick one and search only there.</source>
        <translation>Kommuner, dokumenter og afsnit. Tryk på mellemrum for at sætte flueben og kun søge der.</translation>
    </message>
</context>
<context>
    <name>TypesetPreview</name>
    <message>
        <source>Laying out cards …</source>
        <translation>Opstiller kort …</translation>
    </message>
    <message>
        <source>Stopped. The cards are not laid out.</source>
        <translation>Stoppet. Kortene er ikke stillet op.</translation>
    </message>
</context>
<context>
    <name>UnreachableEdges</name>
    <message>
        <source>“{name}” prints nothing in the hatched edges, and the cards have text there. Choose another format or paper, or another printer.</source>
        <translation>»{name}« udskriver ikke noget i de skraverede kanter, og kortene har tekst der. Vælg et andet format eller andet papir, eller en anden printer.</translation>
    </message>
</context>
<context>
    <name>WallCommands</name>
    <message>
        <source>Other programs may show notifications on the wall: switch on “do not disturb”.</source>
        <translation>Andre programmer kan vise notifikationer på væggen: slå »forstyr ikke« til.</translation>
    </message>
</context>
<context>
    <name>WallStrip</name>
    <message>
        <source>The wall</source>
        <translation>Væggen</translation>
    </message>
    <message>
        <source>Tab lets one paragraph after the other be the only bright one, B is black.</source>
        <translation>Tab lader kun ét stykke ad gangen lyse, B gør væggen sort.</translation>
    </message>
    <message>
        <source>The wall now</source>
        <translation>Væggen nu</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Det næste</translation>
    </message>
</context>
<context>
    <name>WallWords</name>
    <message>
        <source>The wall is off</source>
        <translation>Væggen er slukket</translation>
    </message>
    <message>
        <source>The wall is black</source>
        <translation>Væggen er sort</translation>
    </message>
    <message>
        <source>The wall is clear</source>
        <translation>Væggen er ryddet</translation>
    </message>
    <message>
        <source>The wall is frozen</source>
        <translation>Væggen er frosset</translation>
    </message>
    <message>
        <source>On the wall</source>
        <translation>På væggen</translation>
    </message>
    <message>
        <source>slide {number} of {count}</source>
        <translation>dias {number} af {count}</translation>
    </message>
    <message>
        <source>readable from {metres} m</source>
        <translation>kan læses på {metres} m</translation>
    </message>
    <message>
        <source>Next: another bullet</source>
        <translation>Næste: endnu et punkt</translation>
    </message>
    <message>
        <source>Next: slide {number}</source>
        <translation>Næste: dias {number}</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Næste: {name}</translation>
    </message>
    <message>
        <source>{key} sends: {name}</source>
        <translation>{key} viser: {name}</translation>
    </message>
    <message>
        <source>Nothing comes next</source>
        <translation>Der kommer ikke mere</translation>
    </message>
    <message>
        <source>The screen that was chosen ({name}) is not connected. F5 once more takes another one; the menu of the wall has them all.</source>
        <translation>Den valgte skærm ({name}) er ikke tilsluttet. F5 en gang til tager en anden; væggens menu har dem alle.</translation>
    </message>
    <message>
        <source>The screen of the wall is unplugged. The wall comes back with it.</source>
        <translation>Væggens skærm er koblet fra. Væggen kommer igen sammen med den.</translation>
    </message>
    <message>
        <source>Another program is in front: the clicker does not reach the wall.</source>
        <translation>Et andet program er forrest: klikkeren når ikke væggen.</translation>
    </message>
    <message>
        <source>All screens show the same: the wall covers this window, Esc leads back.</source>
        <translation>Alle skærme viser det samme: væggen dækker dette vindue, Esc fører tilbage.</translation>
    </message>
    <message>
        <source>The picture is too small for this room, or the text is long.</source>
        <translation>Billedet er for lille til lokalet, eller teksten er lang.</translation>
    </message>
    <message>
        <source>A sentence is set smaller than the rest, so that it stays whole.</source>
        <translation>En sætning er sat mindre end resten for at holdes samlet.</translation>
    </message>
    <message>
        <source>The screen may go dark: the system cannot be asked to keep it on.</source>
        <translation>Skærmen kan gå i sort: systemet kan ikke bedes om at holde den tændt.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>“{typed}”: {rule}</source>
        <translation>»{typed}«: {rule}</translation>
    </message>
    <message>
        <source>“{typed}” → {forms}: {rule}</source>
        <translation>»{typed}« → {forms}: {rule}</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>som skrevet</translation>
    </message>
    <message>
        <source>spelling corrected</source>
        <translation>stavningen rettet</translation>
    </message>
    <message>
        <source>spelled differently</source>
        <translation>stavet anderledes</translation>
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
        <source>same word stem</source>
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
        <source>contains the word</source>
        <translation>indeholder ordet</translation>
    </message>
    <message>
        <source>in the name of the municipality or the document</source>
        <translation>i kommunens eller dokumentets navn</translation>
    </message>
</context>
<context>
    <name>_LineModel</name>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Hvad det er</translation>
    </message>
    <message>
        <source>The text as it was received</source>
        <translation>Teksten, som den blev modtaget</translation>
    </message>
    <message>
        <source>Belongs nowhere</source>
        <translation>Uden plads</translation>
    </message>
</context>
</TS>
