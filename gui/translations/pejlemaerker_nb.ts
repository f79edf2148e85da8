<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
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
        <translation>Rettigheter</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisens</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Deler</translation>
    </message>
    <message>
        <source>&amp;Copy for support</source>
        <translation>&amp;Kopier til brukerstøtte</translation>
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
            <numerusform>%n avsnitt</numerusform>
            <numerusform>%n avsnitt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n feil</numerusform>
            <numerusform>%n feil</numerusform>
        </translation>
    </message>
    <message>
        <source>The program is under the Mozilla Public License 2.0.</source>
        <translation>Programmet er utgitt under Mozilla Public License 2.0.</translation>
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
        <translation>{command}: på</translation>
    </message>
    <message>
        <source>{command}: off</source>
        <translation>{command}: av</translation>
    </message>
</context>
<context>
    <name>AdvancedOptions</name>
    <message>
        <source>T&amp;hin lines around the cards</source>
        <translation>Ty&amp;nne streker rundt kortene</translation>
    </message>
    <message>
        <source>Fi&amp;ll the sheet</source>
        <translation>Fy&amp;ll arket</translation>
    </message>
    <message>
        <source>Repeat the cards until the sheet is full</source>
        <translation>Gjenta kortene til arket er fullt</translation>
    </message>
    <message>
        <source>Picture width</source>
        <translation>Bildebredde</translation>
    </message>
    <message>
        <source>Picture width in pixels</source>
        <translation>Bildebredde i piksler</translation>
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
            <numerusform>%n til via dokumentets navn</numerusform>
            <numerusform>%n til via dokumentets navn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) in documents named so</source>
        <translation>
            <numerusform>%n avsnitt i et dokument med ordet i navnet</numerusform>
            <numerusform>%n avsnitt i dokumenter med ordet i navnet</numerusform>
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
        <translation>Hva som er endret siden kortet ble skrevet ut</translation>
    </message>
    <message>
        <source>Unchanged since the card was printed.</source>
        <translation>Uendret siden kortet ble skrevet ut.</translation>
    </message>
    <message>
        <source>The text has changed since the card was printed. The card was not printed on this computer, so only the current text can be shown.</source>
        <translation>Teksten er endret siden kortet ble skrevet ut. Kortet ble ikke skrevet ut på denne datamaskinen, så bare den nåværende teksten kan vises.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since the card was printed:</source>
        <translation>
            <numerusform>%n endring siden kortet ble skrevet ut:</numerusform>
            <numerusform>%n endringer siden kortet ble skrevet ut:</numerusform>
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
        <translation>Nå: {words}</translation>
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
        <translation>Lagre som &amp;PDF …</translation>
    </message>
    <message>
        <source>Save as pict&amp;ures …</source>
        <translation>Lagre som b&amp;ilder …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
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
        <translation>«{about}» får ikke plass på kort i dette formatet hvis teksten skal kunne leses. Velg et større format.</translation>
    </message>
    <message>
        <source>This deck has no cards. Open another deck, or close this window.</source>
        <translation>Det er ingen kort i dette kortsettet. Åpne et annet kortsett, eller lukk vinduet.</translation>
    </message>
    <message>
        <source>Not in the library: {names}. No cards were laid out.</source>
        <translation>Finnes ikke i biblioteket: {names}. Ingen kort ble satt opp.</translation>
    </message>
    <message>
        <source>A card of {about} is larger than a sheet of {more}. Choose larger paper, or one card per page.</source>
        <translation>Et kort i {about} er større enn et ark i {more}. Velg større papir eller ett kort per side.</translation>
    </message>
    <message>
        <source>“{about}” was not saved: {reason}.</source>
        <translation>«{about}» ble ikke lagret: {reason}.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved or printed.</source>
        <translation>Stoppet. Ingenting ble lagret eller skrevet ut.</translation>
    </message>
    <message>
        <source>Nothing was saved: “{about}” is not a file. Choose another name.</source>
        <translation>Ingenting ble lagret: «{about}» er ikke en fil. Velg et annet navn.</translation>
    </message>
    <message>
        <source>Nothing was saved: there is no folder “{about}”. Create it, or choose another folder.</source>
        <translation>Ingenting ble lagret: mappen «{about}» finnes ikke. Opprett den, eller velg en annen mappe.</translation>
    </message>
    <message>
        <source>Nothing was saved: files cannot be created in the folder “{about}”. Choose another folder.</source>
        <translation>Ingenting ble lagret: det kan ikke opprettes filer i mappen «{about}». Velg en annen mappe.</translation>
    </message>
    <message>
        <source>Nothing was saved: another program has “{about}” open, or it is write-protected. Close it there, or choose another name.</source>
        <translation>Ingenting ble lagret: et annet program har «{about}» åpen, eller filen er skrivebeskyttet. Lukk den der, eller velg et annet navn.</translation>
    </message>
    <message>
        <source>Nothing was saved: the disk is full. Free some space and try again.</source>
        <translation>Ingenting ble lagret: disken er full. Frigjør plass, og prøv igjen.</translation>
    </message>
    <message>
        <source>This could not be finished because of an unexpected error: {error}</source>
        <translation>Dette kunne ikke fullføres på grunn av en uventet feil: {error}</translation>
    </message>
</context>
<context>
    <name>CardExport</name>
    <message>
        <source>Saving …</source>
        <translation>Lagrer …</translation>
    </message>
    <message>
        <source>Making pictures …</source>
        <translation>Lager bilder …</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Skriver ut …</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Lagret som «{file}».</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Move up</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <source>Remove from the deck</source>
        <translation>Fjern fra kortsettet</translation>
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
        <translation>Bredden på kortene i millimeter</translation>
    </message>
    <message>
        <source>Height of the cards in millimetres</source>
        <translation>Høyden på kortene i millimeter</translation>
    </message>
</context>
<context>
    <name>ClickerDialog</name>
    <message>
        <source>The keys of a clicker</source>
        <translation>Knappene på en klikker</translation>
    </message>
    <message>
        <source>Press “next” on your clicker.</source>
        <translation>Trykk på «neste» på klikkeren din.</translation>
    </message>
    <message>
        <source>Page Down and Page Up alone</source>
        <translation>Bare Page Down og Page Up</translation>
    </message>
    <message>
        <source>This key writes “{letter}”, so it stays a letter. Press another.</source>
        <translation>Denne tasten skriver «{letter}» og fortsetter med det. Trykk på en annen.</translation>
    </message>
    <message>
        <source>Press “back” on your clicker.</source>
        <translation>Trykk på «tilbake» på klikkeren din.</translation>
    </message>
    <message>
        <source>That was the same key. Press “back” on your clicker.</source>
        <translation>Det var den samme tasten. Trykk på «tilbake» på klikkeren din.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>The deck is empty.</source>
        <translation>Kortsettet er tomt.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Tilbake til der du var</translation>
    </message>
    <message>
        <source>Search the whole library</source>
        <translation>Søk i hele biblioteket</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>There is no passage to go back to.</source>
        <translation>Det er ikke noe avsnitt å gå tilbake til.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Frem</translation>
    </message>
    <message>
        <source>There is no passage to go forward to.</source>
        <translation>Det er ikke noe avsnitt å gå frem til.</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Forrige avsnitt</translation>
    </message>
    <message>
        <source>There is no passage before this one.</source>
        <translation>Det er ikke noe avsnitt før dette.</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Neste avsnitt</translation>
    </message>
    <message>
        <source>There is no passage after this one.</source>
        <translation>Det er ikke noe avsnitt etter dette.</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Lignende avsnitt</translation>
    </message>
    <message>
        <source>Select a passage first, then find more like it.</source>
        <translation>Velg først et avsnitt. Så kan du finne lignende avsnitt.</translation>
    </message>
    <message>
        <source>Why this result</source>
        <translation>Hvorfor dette treffet</translation>
    </message>
    <message>
        <source>Select a result first, then see why it was found.</source>
        <translation>Velg først et treff. Så kan du se hvorfor det ble funnet.</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Kildetekst</translation>
    </message>
    <message>
        <source>Select a passage first, then see its source text.</source>
        <translation>Velg først et avsnitt. Så kan du se kildeteksten.</translation>
    </message>
    <message>
        <source>Source line numbers</source>
        <translation>Kildens linjenumre</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>Kopier med kildehenvisning</translation>
    </message>
    <message>
        <source>Select a passage first, then copy it.</source>
        <translation>Velg først et avsnitt. Så kan du kopiere det.</translation>
    </message>
    <message>
        <source>Add to deck</source>
        <translation>Legg til i kortsett</translation>
    </message>
    <message>
        <source>Select a passage first, then add it to the deck.</source>
        <translation>Velg først et avsnitt. Så kan du legge det til i kortsettet.</translation>
    </message>
    <message>
        <source>Print cards …</source>
        <translation>Skriv ut kort …</translation>
    </message>
    <message>
        <source>Select a passage first, then print its card.</source>
        <translation>Velg først et avsnitt. Så kan du skrive ut kortet.</translation>
    </message>
    <message>
        <source>Print all results as cards …</source>
        <translation>Skriv ut alle treff som kort …</translation>
    </message>
    <message>
        <source>There are no results to print.</source>
        <translation>Det finnes ingen treff å skrive ut.</translation>
    </message>
    <message>
        <source>Print ticked texts as cards …</source>
        <translation>Skriv ut avkryssede tekster som kort …</translation>
    </message>
    <message>
        <source>Tick municipalities or documents in the tree first, then print them as cards.</source>
        <translation>Kryss først av kommuner eller dokumenter i treet. Så kan du skrive dem ut som kort.</translation>
    </message>
    <message>
        <source>Print the whole library as cards …</source>
        <translation>Skriv ut hele biblioteket som kort …</translation>
    </message>
    <message>
        <source>Print the deck …</source>
        <translation>Skriv ut kortsettet …</translation>
    </message>
    <message>
        <source>Open a deck …</source>
        <translation>Åpne et kortsett …</translation>
    </message>
    <message>
        <source>Save the deck as …</source>
        <translation>Lagre kortsettet som …</translation>
    </message>
    <message>
        <source>Empty the deck</source>
        <translation>Tøm kortsettet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>There is no change of the deck to undo.</source>
        <translation>Det er ingen endring i kortsettet å angre.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>There is no change of the deck to do again.</source>
        <translation>Det er ingen endring i kortsettet å gjøre om.</translation>
    </message>
    <message>
        <source>Add a text …</source>
        <translation>Legg til en tekst …</translation>
    </message>
    <message>
        <source>Add the copied text …</source>
        <translation>Legg til den kopierte teksten …</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Gi nytt navn …</translation>
    </message>
    <message>
        <source>Select one of your own texts or its municipality first, then rename it.</source>
        <translation>Velg først en av dine egne tekster eller kommunen den er fra, og gi den så nytt navn.</translation>
    </message>
    <message>
        <source>Edit the structure …</source>
        <translation>Endre oppbygningen …</translation>
    </message>
    <message>
        <source>Select one of your own texts first, then edit its structure.</source>
        <translation>Velg først en av dine egne tekster, og endre så oppbygningen.</translation>
    </message>
    <message>
        <source>Add a newer version …</source>
        <translation>Legg til en nyere utgave …</translation>
    </message>
    <message>
        <source>Select one of your own texts first, then add a newer version.</source>
        <translation>Velg først en av dine egne tekster, og legg så til en nyere utgave.</translation>
    </message>
    <message>
        <source>Open another library …</source>
        <translation>Åpne et annet bibliotek …</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Vis mappen</translation>
    </message>
    <message>
        <source>Open a pack of texts …</source>
        <translation>Åpne en tekstpakke …</translation>
    </message>
    <message>
        <source>Save your own texts as a pack …</source>
        <translation>Lagre egne tekster som tekstpakke …</translation>
    </message>
    <message>
        <source>There are no texts of your own.</source>
        <translation>Det finnes ingen egne tekster.</translation>
    </message>
    <message>
        <source>Remove this text</source>
        <translation>Fjern denne teksten</translation>
    </message>
    <message>
        <source>Select one of your own texts first, then remove it.</source>
        <translation>Velg først en av dine egne tekster. Så kan du fjerne den.</translation>
    </message>
    <message>
        <source>Bring back the removed text</source>
        <translation>Hent tilbake den fjernede teksten</translation>
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
        <translation>Bibliotekets tre</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Utvid alt</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Skjul alt</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Fullskjerm</translation>
    </message>
    <message>
        <source>Reset window layout</source>
        <translation>Tilbakestill vindusoppsettet</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Neste panel</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Forrige panel</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Faults in the library</source>
        <translation>Feil i biblioteket</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>About Pejlemærker</source>
        <translation>Om Pejlemærker</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Compare with …</source>
        <translation>Sammenlign med …</translation>
    </message>
    <message>
        <source>Select one to four passages first, then compare them.</source>
        <translation>Velg først ett til fire avsnitt, og sammenlign dem så.</translation>
    </message>
    <message>
        <source>Themes …</source>
        <translation>Temaer …</translation>
    </message>
    <message>
        <source>The wall is off.</source>
        <translation>Veggen er slått av.</translation>
    </message>
    <message>
        <source>Show the wall</source>
        <translation>Vis veggen</translation>
    </message>
    <message>
        <source>Put this passage on the wall</source>
        <translation>Vis dette avsnittet på veggen</translation>
    </message>
    <message>
        <source>Select a passage first, then put it on the wall.</source>
        <translation>Velg først et avsnitt, og vis det så på veggen.</translation>
    </message>
    <message>
        <source>Mark the selected words on the wall</source>
        <translation>Framhev de valgte ordene på veggen</translation>
    </message>
    <message>
        <source>Select a passage first, then mark words of it on the wall.</source>
        <translation>Velg først et avsnitt, og framhev så ord fra det på veggen.</translation>
    </message>
    <message>
        <source>Black wall</source>
        <translation>Svart vegg</translation>
    </message>
    <message>
        <source>Freeze the wall</source>
        <translation>Frys veggen</translation>
    </message>
    <message>
        <source>Clear the wall</source>
        <translation>Tøm veggen</translation>
    </message>
    <message>
        <source>Turn the wall off</source>
        <translation>Slå av veggen</translation>
    </message>
    <message>
        <source>Bullets one by one</source>
        <translation>Punktene ett om gangen</translation>
    </message>
    <message>
        <source>Fewer slides</source>
        <translation>Færre lysbilder</translation>
    </message>
    <message>
        <source>The room and the slides …</source>
        <translation>Rommet og lysbildene …</translation>
    </message>
    <message>
        <source>Show the numbers of the screens</source>
        <translation>Vis skjermenes numre</translation>
    </message>
    <message>
        <source>Learn the keys of a clicker …</source>
        <translation>Lær knappene på en klikker …</translation>
    </message>
    <message>
        <source>Draw a passage</source>
        <translation>Trekk et avsnitt</translation>
    </message>
    <message>
        <source>Deal cards to groups …</source>
        <translation>Del ut kort til grupper …</translation>
    </message>
    <message>
        <source>Who said this? …</source>
        <translation>Hvem sa det? …</translation>
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
        <translation>sier ingenting om dette</translation>
    </message>
    <message>
        <source>What the passages share</source>
        <translation>Hva avsnittene har felles</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temaer</translation>
    </message>
    <message>
        <source>Pejlemærker · the number says in how many passages it is</source>
        <translation>Pejlemærker · tallet sier i hvor mange avsnitt det står</translation>
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
        <translation>&amp;Rull sammen</translation>
    </message>
    <message>
        <source>Show &amp;differences</source>
        <translation>Vis &amp;forskjeller</translation>
    </message>
    <message>
        <source>These passages share no concept.</source>
        <translation>Disse avsnittene har ingen begreper felles.</translation>
    </message>
    <message>
        <source>Save as &amp;PDF …</source>
        <translation>Lagre som &amp;PDF …</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>Skriv &amp;ut …</translation>
    </message>
    <message>
        <source>On the &amp;wall</source>
        <translation>På &amp;veggen</translation>
    </message>
    <message>
        <source>&amp;Previous concept</source>
        <translation>F&amp;orrige begrep</translation>
    </message>
    <message>
        <source>&amp;Next concept</source>
        <translation>&amp;Neste begrep</translation>
    </message>
</context>
<context>
    <name>ConceptLegend</name>
    <message>
        <source>Shared concepts</source>
        <translation>Felles begreper</translation>
    </message>
</context>
<context>
    <name>CurrentDeck</name>
    <message>
        <source>Added to the deck: {names}.</source>
        <translation>Lagt til i kortsettet: {names}.</translation>
    </message>
    <message>
        <source>Already in the deck: {names}.</source>
        <translation>Allerede i kortsettet: {names}.</translation>
    </message>
    <message>
        <source>Removed from the deck: {names}.</source>
        <translation>Fjernet fra kortsettet: {names}.</translation>
    </message>
    <message>
        <source>Moved in the deck: {names}.</source>
        <translation>Flyttet i kortsettet: {names}.</translation>
    </message>
    <message>
        <source>Opened: “{title}”.</source>
        <translation>Åpnet: «{title}».</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n avsnitt</numerusform>
            <numerusform>%n avsnitt</numerusform>
        </translation>
    </message>
    <message>
        <source>The deck is kept only until you quit. {reason}</source>
        <translation>Kortsettet blir bare husket til du avslutter. {reason}</translation>
    </message>
    <message>
        <source>The current deck could not be read and is empty now. The old file is kept here: {file}. {reason}</source>
        <translation>Det gjeldende kortsettet kunne ikke leses og er nå tomt. Den gamle filen ligger her: {file}. {reason}</translation>
    </message>
</context>
<context>
    <name>DealDialog</name>
    <message>
        <source>Deal cards</source>
        <translation>Del ut kort</translation>
    </message>
    <message>
        <source>&amp;Deal</source>
        <translation>&amp;Del ut</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>Skriv &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Save as decks …</source>
        <translation>L&amp;agre som kortsett …</translation>
    </message>
    <message>
        <source>Who has which cards</source>
        <translation>Hvem har hvilke kort</translation>
    </message>
    <message>
        <source>{groups} groups with {cards} cards each need {needed} cards, but there are only {there} in what is ticked. Nothing was dealt: take fewer, or tick more.</source>
        <translation>{groups} grupper med {cards} kort hver krever {needed} kort, men det er bare {there} i det som er krysset av. Ingenting er delt ut: velg færre, eller kryss av for mer.</translation>
    </message>
    <message>
        <source>All groups, one after the other …</source>
        <translation>Alle grupper, én etter én …</translation>
    </message>
    <message>
        <source>Save each group as a deck</source>
        <translation>Lagre hver gruppe som kortsett</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>“{file}” is there already. Nothing was saved: choose another name.</source>
        <translation>«{file}» finnes allerede. Ingenting er lagret: velg et annet navn.</translation>
    </message>
    <message>
        <source>Saved: “{first}” to “{last}”.</source>
        <translation>Lagret: «{first}» til «{last}».</translation>
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
        <translation>«{file}» er ikke en fil med et kortsett. Kortene er ikke endret. {reasons}</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) opened from “{title}”.</source>
        <translation>
            <numerusform>%n kort er åpnet fra «{title}».</numerusform>
            <numerusform>%n kort er åpnet fra «{title}».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) in “{title}” are not in the library: {names}. They stay in the deck, but have no card.</source>
        <translation>
            <numerusform>%n avsnitt i «{title}» finnes ikke i biblioteket: {names}. Det blir i kortsettet, men får ikke noe kort.</numerusform>
            <numerusform>%n avsnitt i «{title}» finnes ikke i biblioteket: {names}. De blir i kortsettet, men får ikke noe kort.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the passages in “{title}” are in the library: {names}. The cards were not changed.</source>
        <translation>Ingen av avsnittene i «{title}» finnes i biblioteket: {names}. Kortene er ikke endret.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) in “{title}” are not in the library and were left out: {names}.</source>
        <translation>
            <numerusform>%n avsnitt i «{title}» finnes ikke i biblioteket og er utelatt: {names}.</numerusform>
            <numerusform>%n avsnitt i «{title}» finnes ikke i biblioteket og er utelatt: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Kortsett</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Lagret som «{file}».</translation>
    </message>
    <message>
        <source>Open a deck</source>
        <translation>Åpne et kortsett</translation>
    </message>
    <message>
        <source>Save the deck</source>
        <translation>Lagre kortsettet</translation>
    </message>
</context>
<context>
    <name>DeckCommands</name>
    <message>
        <source>Undone: {change}</source>
        <translation>Angret: {change}</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>Gjort om igjen: {change}</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Kortsett</translation>
    </message>
    <message>
        <source>Not in the library</source>
        <translation>Finnes ikke i biblioteket</translation>
    </message>
</context>
<context>
    <name>DeckPanel</name>
    <message>
        <source>Cards in print order</source>
        <translation>Kort i utskriftsrekkefølge</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move the selected cards, Delete removes them.</source>
        <translation>Alt+Pil opp og Alt+Pil ned flytter de valgte kortene, Delete fjerner dem.</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Flytt opp (Alt+Pil opp)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Flytt ned (Alt+Pil ned)</translation>
    </message>
    <message>
        <source>Remove from the deck (Delete)</source>
        <translation>Fjern fra kortsettet (Delete)</translation>
    </message>
    <message>
        <source>&amp;Open deck …</source>
        <translation>&amp;Åpne kortsett …</translation>
    </message>
    <message>
        <source>&amp;Save deck as …</source>
        <translation>&amp;Lagre kortsett som …</translation>
    </message>
    <message>
        <source>&amp;Deck</source>
        <translation>&amp;Kortsett</translation>
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
        <translation>Mindre tekst for å få plass: {titles}</translation>
    </message>
    <message>
        <source>On more than one side: {titles}</source>
        <translation>Fyller mer enn én side: {titles}</translation>
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
        <translation>Finnes ikke i kortenes skrifttyper, koden vises: {characters} i {titles}</translation>
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
        <translation>Gjeldende kortsett</translation>
    </message>
    <message>
        <source>Deck menu</source>
        <translation>Meny for kortsettet</translation>
    </message>
    <message>
        <source>Print, open, save or empty the deck</source>
        <translation>Skriv ut, åpne, lagre eller tøm kortsettet</translation>
    </message>
    <message>
        <source>Cards of the current deck in print order</source>
        <translation>Kortene i det gjeldende kortsettet i utskriftsrekkefølge</translation>
    </message>
    <message>
        <source>{up} and {down} move the selected cards, {delete} removes them.</source>
        <translation>{up} og {down} flytter de valgte kortene, {delete} fjerner dem.</translation>
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
        <translation>Kortsett</translation>
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
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>DocumentFields</name>
    <message>
        <source>Whose text is it?</source>
        <translation>Hvem sin tekst er det?</translation>
    </message>
    <message>
        <source>&amp;Municipality</source>
        <translation>&amp;Kommune</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;ittel</translation>
    </message>
    <message>
        <source>&amp;Kind of text</source>
        <translation>&amp;Slags tekst</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>S&amp;pråk</translation>
    </message>
    <message>
        <source>Another name is shown in brackets, since it is yours.</source>
        <translation>Et annet navn vises i hakeparentes, fordi det er ditt eget.</translation>
    </message>
</context>
<context>
    <name>DocumentKinds</name>
    <message>
        <source>Leadership principles</source>
        <translation>Ledelsesgrunnlag</translation>
    </message>
    <message>
        <source>Governance model</source>
        <translation>Styringsmodell</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politikk</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategi</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Verdigrunnlag</translation>
    </message>
    <message>
        <source>Page about the workplace</source>
        <translation>Side om arbeidsplassen</translation>
    </message>
</context>
<context>
    <name>DrawDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>L&amp;ukk</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Trekk</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>&amp;Trekk</translation>
    </message>
    <message>
        <source>&amp;One back</source>
        <translation>&amp;Legg ett tilbake</translation>
    </message>
    <message>
        <source>Begin &amp;anew</source>
        <translation>&amp;Begynn på nytt</translation>
    </message>
    <message>
        <source>{drawn} of {count} drawn</source>
        <translation>{drawn} av {count} er trukket</translation>
    </message>
    <message>
        <source>Nothing is ticked that can be drawn.</source>
        <translation>Det finnes ingen avsnitt å trekke blant det som er krysset av.</translation>
    </message>
    <message>
        <source>Nothing drawn yet</source>
        <translation>Ingenting trukket ennå</translation>
    </message>
    <message>
        <source>Drawn, the last one first</source>
        <translation>Trukne, det siste først</translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message>
        <source>Save the cards as PDF</source>
        <translation>Lagre kortene som PDF</translation>
    </message>
    <message>
        <source>Save the card as a picture</source>
        <translation>Lagre kortet som bilde</translation>
    </message>
    <message>
        <source>Choose where to save the folder of pictures</source>
        <translation>Velg hvor mappen med bilder skal lagres</translation>
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
        <translation>Filen kan ikke leses: {reason}.</translation>
    </message>
    <message>
        <source>The folder cannot be read: {reason}.</source>
        <translation>Mappen kan ikke leses: {reason}.</translation>
    </message>
    <message>
        <source>The library folder cannot be read: {reason}.</source>
        <translation>Mappen med biblioteket kan ikke leses: {reason}.</translation>
    </message>
    <message>
        <source>The library folder is empty. It needs one folder for each municipality.</source>
        <translation>Mappen med biblioteket er tom. Den skal ha en mappe for hver kommune.</translation>
    </message>
    <message>
        <source>The library in {folder} has a document of this name in the same municipality, which is shown instead. Give the files of this one another name.</source>
        <translation>Biblioteket i {folder} har et dokument med samme navn i samme kommune, og det vises i stedet. Gi filene til dette dokumentet et annet navn.</translation>
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
        <translation>Byte {byte} i filen er ikke UTF-8-tekst. Lagre filen som UTF-8.</translation>
    </message>
    <message>
        <source>There is a NUL character, which no text contains.</source>
        <translation>Her er et NUL-tegn, som ingen tekst inneholder.</translation>
    </message>
    <message>
        <source>This is a folder, pipe, device or socket instead of a file, so it was not opened.</source>
        <translation>Dette er ikke en fil, men en mappe, pipe, enhet eller socket, så det ble ikke åpnet.</translation>
    </message>
    <message>
        <source>The file is larger than {limit:,} bytes, so it was not read. Split it into several.</source>
        <translation>Filen er større enn {limit:,} byte, så den ble ikke lest. Del den i flere.</translation>
    </message>
    <message>
        <source>It is no kind of file that can be read. These can: {kinds}.</source>
        <translation>Det er ikke en type fil som kan leses. Disse kan leses: {kinds}.</translation>
    </message>
    <message>
        <source>This is a file of an old Office program, such as .doc. Save it as .docx, and add that.</source>
        <translation>Filen er fra et gammelt Office-program, som .doc. Lagre den som .docx, og legg til den.</translation>
    </message>
    <message>
        <source>The file has a password. Save a copy without one, and add that.</source>
        <translation>Filen har et passord. Lagre en kopi uten passord, og legg til den.</translation>
    </message>
    <message>
        <source>The pages of this PDF are pictures, without text. Have the text in them recognised first, or paste the words.</source>
        <translation>Sidene i denne PDF-filen er bilder uten tekst. Få teksten i dem gjenkjent først, eller lim inn ordene.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Det er ingen tekst i den.</translation>
    </message>
    <message>
        <source>The file is damaged, or not of the kind its name says, so nothing of it was read. Save it anew in the program that made it.</source>
        <translation>Filen er skadet eller ikke av det slaget navnet sier, så ingenting av den ble lest. Lagre den på nytt i programmet den ble laget i.</translation>
    </message>
    <message>
        <source>The file would unpack to more than {limit:,} MB, which no text does, so it was not read.</source>
        <translation>Filen ville blitt større enn {limit:,} MB pakket ut, og det blir ingen tekst, så den ble ikke lest.</translation>
    </message>
    <message>
        <source>Reading the file needs more memory than one text may take, so it was stopped.</source>
        <translation>Filen krever mer minne enn én tekst får bruke, så lesingen ble stoppet.</translation>
    </message>
    <message>
        <source>Reading the file took longer than {seconds} seconds, so it was stopped.</source>
        <translation>Det tok mer enn {seconds} sekunder å lese filen, så lesingen ble stoppet.</translation>
    </message>
    <message>
        <source>The original {file} is not the one this text was made from: its SHA-256 is {sum}. Put the right file back.</source>
        <translation>Originalen {file} er ikke den som teksten ble laget av: SHA-256 er {sum}. Legg den riktige filen tilbake.</translation>
    </message>
    <message>
        <source>This line is not what is read from the original {file}, which is: {words}</source>
        <translation>Linjen er ikke den som leses i originalen {file}. Den er: {words}</translation>
    </message>
    <message>
        <source>The text was made by the reader {reader}; this program has {present}, so the two were not compared. Add the original as a newer version to take the text anew.</source>
        <translation>Teksten er laget av leseren {reader}, og dette programmet har {present}, så de to ble ikke sammenlignet. Legg til originalen som en nyere versjon for å hente teksten på nytt.</translation>
    </message>
    <message>
        <source>The name is not UTF-8. Give it another.</source>
        <translation>Navnet er ikke UTF-8. Velg et annet navn.</translation>
    </message>
    <message>
        <source>The name has the character {character}, which cannot be seen. Remove it.</source>
        <translation>Navnet inneholder tegnet {character}, som ikke kan ses. Fjern det.</translation>
    </message>
    <message>
        <source>The name has the character {character}, which Windows does not allow. Remove it.</source>
        <translation>Navnet inneholder tegnet {character}, som Windows ikke tillater. Fjern det.</translation>
    </message>
    <message>
        <source>The name begins or ends with a space. Remove it.</source>
        <translation>Navnet begynner eller slutter med et mellomrom. Fjern det.</translation>
    </message>
    <message>
        <source>The name ends with a dot, which Windows does not allow. Remove it.</source>
        <translation>Navnet slutter med et punktum, som Windows ikke tillater. Fjern det.</translation>
    </message>
    <message>
        <source>The name {name} is reserved for a device on Windows. Give it another.</source>
        <translation>Navnet {name} er forbeholdt en enhet i Windows. Velg et annet navn.</translation>
    </message>
    <message>
        <source>The name is the same as {name} on Windows and macOS. Give it another.</source>
        <translation>Navnet er det samme som {name} i Windows og macOS. Velg et annet navn.</translation>
    </message>
    <message>
        <source>The file is damaged, or is no pack of texts.</source>
        <translation>Filen er skadet eller er ikke en tekstpakke.</translation>
    </message>
    <message>
        <source>The pack is larger than {limit:,} bytes, so it was not read.</source>
        <translation>Tekstpakken er større enn {limit:,} byte og ble derfor ikke lest.</translation>
    </message>
    <message>
        <source>The pack is protected by a password. Ask for one without.</source>
        <translation>Tekstpakken er beskyttet med et passord. Be om en uten.</translation>
    </message>
    <message>
        <source>The pack has no list of its files, {name}.</source>
        <translation>Tekstpakken mangler listen over filene sine, {name}.</translation>
    </message>
    <message>
        <source>The pack is of a newer format than this version of the program reads.</source>
        <translation>Tekstpakken har et nyere format enn denne versjonen av programmet kan lese.</translation>
    </message>
    <message>
        <source>The pack has the file {name}, which would not be in a folder of texts.</source>
        <translation>Tekstpakken har filen {name}, som ikke hører hjemme i en mappe med tekster.</translation>
    </message>
    <message>
        <source>The pack has the file {name}, which is of a kind that no text has.</source>
        <translation>Tekstpakken har filen {name}, som er av en type ingen tekst har.</translation>
    </message>
    <message>
        <source>The pack has the file {name} twice.</source>
        <translation>Tekstpakken har filen {name} to ganger.</translation>
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
        <translation>Tekstpakken mangler filen {name}, som står i listen.</translation>
    </message>
    <message>
        <source>The file {name} in the pack is not the one in its list.</source>
        <translation>Filen {name} i tekstpakken er ikke den som står i listen.</translation>
    </message>
    <message>
        <source>There is a tab in this line. Use spaces instead.</source>
        <translation>Det er et tabulatortegn i linjen. Bruk mellomrom i stedet.</translation>
    </message>
    <message>
        <source>The value has a colon followed by a space. Put the value in quotes.</source>
        <translation>Verdien inneholder et kolon med mellomrom etter. Sett verdien i anførselstegn.</translation>
    </message>
    <message>
        <source>A value cannot begin with {character}. Put the value in quotes.</source>
        <translation>En verdi kan ikke begynne med {character}. Sett verdien i anførselstegn.</translation>
    </message>
    <message>
        <source>The value has an opening quotation mark and no closing one. Add it.</source>
        <translation>Verdien begynner med et anførselstegn, men slutter ikke med et. Legg det til.</translation>
    </message>
    <message>
        <source>The value has an opening bracket and no closing one. Add it, or put the value in quotes.</source>
        <translation>Verdien begynner med en parentes, men slutter ikke med en. Legg den til, eller sett verdien i anførselstegn.</translation>
    </message>
    <message>
        <source>There is a control character in this line, {character}. Remove it.</source>
        <translation>Det er et kontrolltegn i linjen, {character}. Fjern det.</translation>
    </message>
    <message>
        <source>This line cannot be read as YAML. Check indentation, colons and quotation marks.</source>
        <translation>Linjen kan ikke leses som YAML. Kontroller innrykk, kolon og anførselstegn.</translation>
    </message>
    <message>
        <source>The file must have fields with values, such as “title: Tillid”.</source>
        <translation>Filen må ha felter med verdier, for eksempel «title: Tillit».</translation>
    </message>
    <message>
        <source>A second YAML document begins here. A file has only one.</source>
        <translation>Her begynner et YAML-dokument til. En fil har bare ett.</translation>
    </message>
    <message>
        <source>The alias *{name} is not accepted. Write the value in full, or put it in quotes.</source>
        <translation>Aliaset *{name} kan ikke brukes. Skriv verdien helt ut, eller sett den i anførselstegn.</translation>
    </message>
    <message>
        <source>The anchor &amp;{name} is not accepted. Remove it, or put the value in quotes.</source>
        <translation>Ankeret &amp;{name} kan ikke brukes. Fjern det, eller sett verdien i anførselstegn.</translation>
    </message>
    <message>
        <source>The tag {name} is not accepted. Remove it, or put the value in quotes.</source>
        <translation>Taggen {name} kan ikke brukes. Fjern den, eller sett verdien i anførselstegn.</translation>
    </message>
    <message>
        <source>Values are nested more than {limit} deep.</source>
        <translation>Verdiene ligger i mer enn {limit} nivåer.</translation>
    </message>
    <message>
        <source>A field&apos;s name must be plain text.</source>
        <translation>Navnet på et felt må være vanlig tekst.</translation>
    </message>
    <message>
        <source>The field {name} is already in line {line}.</source>
        <translation>Feltet {name} finnes allerede i linje {line}.</translation>
    </message>
    <message>
        <source>This field is not known here.</source>
        <translation>Dette feltet er ukjent her.</translation>
    </message>
    <message>
        <source>This field is missing.</source>
        <translation>Dette feltet mangler.</translation>
    </message>
    <message>
        <source>The value “{value}” is not allowed here. These are: {allowed}.</source>
        <translation>Verdien «{value}» er ikke tillatt her. Disse er tillatt: {allowed}.</translation>
    </message>
    <message>
        <source>The value must be a text.</source>
        <translation>Verdien må være en tekst.</translation>
    </message>
    <message>
        <source>The value must be a list.</source>
        <translation>Verdien må være en liste.</translation>
    </message>
    <message>
        <source>The value must have fields of its own.</source>
        <translation>Verdien må ha egne felter.</translation>
    </message>
    <message>
        <source>The value must be a whole number.</source>
        <translation>Verdien må være et helt tall.</translation>
    </message>
    <message>
        <source>The value must be true or false.</source>
        <translation>Verdien må være true eller false.</translation>
    </message>
    <message>
        <source>The value must be at least {limit}.</source>
        <translation>Verdien må være minst {limit}.</translation>
    </message>
    <message>
        <source>Its length must be at least {limit}.</source>
        <translation>Lengden må være minst {limit}.</translation>
    </message>
    <message>
        <source>Its length must be at most {limit}.</source>
        <translation>Lengden kan høyst være {limit}.</translation>
    </message>
    <message>
        <source>The value is not accepted here.</source>
        <translation>Verdien kan ikke brukes her.</translation>
    </message>
    <message>
        <source>The value must be lines or sentences of the source, such as 7, 23-26 or 3.2-3.4.</source>
        <translation>Verdien må være linjer eller setninger i teksten, f.eks. 7, 23-26 eller 3.2-3.4.</translation>
    </message>
    <message>
        <source>The value must be a line of the source or a sentence of it, such as 7 or 7.2.</source>
        <translation>Verdien må være en linje i teksten eller en setning i den, f.eks. 7 eller 7.2.</translation>
    </message>
    <message>
        <source>The value must be an address that begins with https:// or http://.</source>
        <translation>Verdien må være en adresse som begynner med https:// eller http://.</translation>
    </message>
    <message>
        <source>The SHA-256 of {file} is {sum}. Check every line of the map and enter it.</source>
        <translation>SHA-256 for {file} er {sum}. Kontroller hver linje i YAML-filen, og skriv den inn.</translation>
    </message>
    <message>
        <source>The passage is torn apart: lines {lines} have other text between them. If that is right, add “apart: true”.</source>
        <translation>Avsnittet er revet opp: mellom linje {lines} står det annen tekst. Hvis det er riktig, legg til «apart: true».</translation>
    </message>
    <message>
        <source>Line {line} says what no other line says, so it is no repeat.</source>
        <translation>Linje {line} sier noe som ingen annen linje sier, så den er ingen gjentakelse.</translation>
    </message>
    <message>
        <source>A document has a title, a “title_label” of our own, or both.</source>
        <translation>Et dokument har en tittel, en egen «title_label» eller begge deler.</translation>
    </message>
    <message>
        <source>The value must be small letters a-z, digits and single hyphens.</source>
        <translation>Verdien må være små bokstaver a-z, sifre og enkle bindestreker.</translation>
    </message>
    <message>
        <source>The value must be an id such as helsingoer/ledelsesgrundlag.</source>
        <translation>Verdien må være en id, for eksempel helsingoer/ledelsesgrundlag.</translation>
    </message>
    <message>
        <source>The value must be a SHA-256 sum: 64 digits and small letters a-f.</source>
        <translation>Verdien må være en SHA-256-sum: 64 sifre og små bokstaver a-f.</translation>
    </message>
    <message>
        <source>The value must be a colour such as #1f5c99, in small letters.</source>
        <translation>Verdien må være en farge, for eksempel #1f5c99, med små bokstaver.</translation>
    </message>
    <message>
        <source>The value must be a date such as 2024, 2024-05 or 2024-05-31.</source>
        <translation>Verdien må være en dato, for eksempel 2024, 2024-05 eller 2024-05-31.</translation>
    </message>
    <message>
        <source>The colour cannot be read on its background: its contrast is {contrast:.1f}, and at least {limit} is needed.</source>
        <translation>Fargen kan ikke leses mot bakgrunnen: kontrasten er {contrast:.1f} og må være minst {limit}.</translation>
    </message>
    <message>
        <source>The map is of format {version}, and this program knows those up to {known}. Use a newer version of the program.</source>
        <translation>YAML-filen har format {version}, og dette programmet kjenner formater til og med {known}. Bruk en nyere versjon av programmet.</translation>
    </message>
    <message>
        <source>The text {file} is not the one this map was made for: its SHA-256 is {sum}. Put the right text back, or check every line of the map and enter the new sum.</source>
        <translation>Teksten {file} er ikke den som YAML-filen er laget for: SHA-256 er {sum}. Legg den riktige teksten tilbake, eller kontroller hver linje i YAML-filen og skriv inn den nye summen.</translation>
    </message>
    <message>
        <source>The text has changed since it was read.</source>
        <translation>Teksten er endret siden den ble lest.</translation>
    </message>
    <message>
        <source>Lines {lines} run backwards.</source>
        <translation>Linjene {lines} står i omvendt rekkefølge.</translation>
    </message>
    <message>
        <source>The source has {count} lines. There is no line {line}.</source>
        <translation>Kildeteksten har {count} linjer. Linje {line} finnes ikke.</translation>
    </message>
    <message>
        <source>There is nothing but blanks in line {lines}.</source>
        <translation>Det er bare mellomrom i linje {lines}.</translation>
    </message>
    <message>
        <source>Line {line} has only characters that cannot be seen ({characters}), so nothing of it would be shown. List it as furniture.</source>
        <translation>Linje {line} har bare tegn som ikke kan ses ({characters}), så ingenting av den ville bli vist. Sett den under furniture.</translation>
    </message>
    <message>
        <source>The card fonts do not have {characters}. Cards show the code in a box instead, so that nothing is lost.</source>
        <translation>Kortenes skrifttyper har ikke {characters}. Kortene viser koden i en ramme i stedet, så ingenting går tapt.</translation>
    </message>
    <message>
        <source>Line {line} of the source already belongs to {field}.</source>
        <translation>Linje {line} i kildeteksten hører allerede til {field}.</translation>
    </message>
    <message>
        <source>No field of the map has this line: {words}</source>
        <translation>Ingen felter i YAML-filen har denne linjen: {words}</translation>
    </message>
    <message>
        <source>Line {line} of the source comes before what the map has above it.</source>
        <translation>Linje {line} i kildeteksten kommer før det som YAML-filen har over den.</translation>
    </message>
    <message>
        <source>The heading is in the middle of its own text.</source>
        <translation>Overskriften står midt i sin egen tekst.</translation>
    </message>
    <message>
        <source>The passage comes before {passage} in the source.</source>
        <translation>Avsnittet kommer før {passage} i kildeteksten.</translation>
    </message>
    <message>
        <source>The id {id} is already used.</source>
        <translation>Id-en {id} er allerede brukt.</translation>
    </message>
    <message>
        <source>The number must be {number}: numbers count up from 1.</source>
        <translation>Nummeret må være {number}: det telles opp fra 1.</translation>
    </message>
    <message>
        <source>Numbered passages need a group, and a group needs numbered passages.</source>
        <translation>Nummererte avsnitt krever en gruppe, og en gruppe krever nummererte avsnitt.</translation>
    </message>
    <message>
        <source>A group has either a line of the source or a label of our own as its name.</source>
        <translation>Navnet på en gruppe er enten en linje i kildeteksten eller vår egen betegnelse.</translation>
    </message>
    <message>
        <source>There are no words in that line of the source.</source>
        <translation>Det er ingen ord i den linjen av kildeteksten.</translation>
    </message>
    <message>
        <source>A passage has either a heading or a label of our own.</source>
        <translation>Et avsnitt har enten en overskrift eller vår egen betegnelse.</translation>
    </message>
    <message>
        <source>A passage has at least one line of the source.</source>
        <translation>Et avsnitt har minst én linje av teksten.</translation>
    </message>
    <message>
        <source>There is no chapter “{id}” above this passage.</source>
        <translation>Det finnes ikke noe kapittel «{id}» over dette avsnittet.</translation>
    </message>
    <message>
        <source>A section has a lead-in, items, or both.</source>
        <translation>En seksjon har en innledende setning, punkter eller begge deler.</translation>
    </message>
    <message>
        <source>The line has fewer sentences than that.</source>
        <translation>Linjen har færre setninger.</translation>
    </message>
    <message>
        <source>An item has exactly one of the roles {roles}.</source>
        <translation>Et punkt har nøyaktig én av rollene {roles}.</translation>
    </message>
    <message>
        <source>These words must be in that line exactly once.</source>
        <translation>Ordene må stå nøyaktig én gang i den linjen.</translation>
    </message>
    <message>
        <source>These words are not in that line.</source>
        <translation>Ordene står ikke i den linjen.</translation>
    </message>
    <message>
        <source>There is no passage {passage} in the library.</source>
        <translation>Avsnittet {passage} finnes ikke i biblioteket.</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>Part of the library cannot be shown</source>
        <translation>En del av biblioteket kan ikke vises</translation>
    </message>
    <message>
        <source>These documents have no faults and can be searched, read and printed: {titles}</source>
        <translation>Disse dokumentene er uten feil. Du kan søke i dem, lese dem og skrive dem ut: {titles}</translation>
    </message>
    <message>
        <source>No document could be read.</source>
        <translation>Ingen dokumenter kunne leses.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Hva som er galt</translation>
    </message>
    <message>
        <source>Correct these files and start the program again. The program has not changed anything in them.</source>
        <translation>Rett filene, og start programmet på nytt. Programmet har ikke endret noe i dem.</translation>
    </message>
    <message>
        <source>This passage cannot be shown</source>
        <translation>Dette avsnittet kan ikke vises</translation>
    </message>
    <message>
        <source>It is no longer in the library as it was when the library was read. Choose “Read it again” above.</source>
        <translation>Det finnes ikke lenger i biblioteket slik det var da biblioteket ble lest. Velg «Les det på nytt» ovenfor.</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Deck</source>
        <translation>Kortsett</translation>
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
        <translation>Vis og søk i disse tekstene</translation>
    </message>
    <message>
        <source>Close {folder}</source>
        <translation>Lukk {folder}</translation>
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
        <translation>Åpne et annet bibliotek</translation>
    </message>
    <message>
        <source>There are no texts in {folder}, so it was not opened.</source>
        <translation>Det er ingen tekster i {folder}, så mappen ble ikke åpnet.</translation>
    </message>
    <message>
        <source>This could not be saved: {reason}.</source>
        <translation>Dette kunne ikke lagres: {reason}.</translation>
    </message>
    <message>
        <source>Recent libraries</source>
        <translation>Siste biblioteker</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Show on the &amp;wall</source>
        <translation>Vis på &amp;veggen</translation>
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
        <translation>Tid igjen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>På pause</translation>
    </message>
    <message>
        <source>The time is up</source>
        <translation>Tiden er ute</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>Settings and recent searches</source>
        <translation>Innstillinger og siste søk</translation>
    </message>
    <message>
        <source>The texts of the library</source>
        <translation>Tekstene i biblioteket</translation>
    </message>
    <message>
        <source>Search is ready.</source>
        <translation>Søket er klart.</translation>
    </message>
    <message>
        <source>Search is being prepared, or could not be.</source>
        <translation>Søket gjøres klart, eller det lyktes ikke.</translation>
    </message>
    <message>
        <source>Your own texts, decks and printed cards</source>
        <translation>Egne tekster, kortsett og utskrevne kort</translation>
    </message>
    <message>
        <source>Cache, which can be deleted at any time</source>
        <translation>Hurtiglager, som alltid kan slettes</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Hurtigtaster</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Slik søker du</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Read and copy</source>
        <translation>Les og kopier</translation>
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
        <translation>Veggen</translation>
    </message>
    <message>
        <source>With the group</source>
        <translation>Med gruppen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Vindu</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Bokstaver</translation>
    </message>
    <message>
        <source>Search, also from the tree, the results and the page</source>
        <translation>Søk, også fra treet, treffene og siden</translation>
    </message>
    <message>
        <source>Next and previous result, from the search field</source>
        <translation>Neste og forrige treff, fra søkefeltet</translation>
    </message>
    <message>
        <source>Recent searches, from the empty search field</source>
        <translation>Siste søk, fra det tomme søkefeltet</translation>
    </message>
    <message>
        <source>A page of results down or up, from the search field</source>
        <translation>En side ned eller opp i treffene, fra søkefeltet</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>Åpne treffet</translation>
    </message>
    <message>
        <source>Tick a municipality or document, to search only there</source>
        <translation>Kryss av en kommune eller et dokument for å søke bare der</translation>
    </message>
    <message>
        <source>Next link on the page, then next button or field</source>
        <translation>Neste lenke på siden, deretter neste knapp eller felt</translation>
    </message>
    <message>
        <source>Next and previous shared concept, in passages side by side</source>
        <translation>Neste og forrige felles begrep i avsnitt side om side</translation>
    </message>
    <message>
        <source>From a theme to its passages, and to open one</source>
        <translation>Fra et tema til avsnittene, og åpne ett av dem</translation>
    </message>
    <message>
        <source>Move the selected cards up or down</source>
        <translation>Flytt de valgte kortene opp eller ned</translation>
    </message>
    <message>
        <source>Remove the selected cards from the deck</source>
        <translation>Fjern de valgte kortene fra kortsettet</translation>
    </message>
    <message>
        <source>Next and previous slide while the wall is on, in every window</source>
        <translation>Neste og forrige lysbilde mens veggen er på, i alle vinduer</translation>
    </message>
    <message>
        <source>The next paragraph alone is bright, from the strip</source>
        <translation>Bare neste avsnitt lyser, fra veggens linje</translation>
    </message>
    <message>
        <source>The wall is black, or shows the slide again, from the strip</source>
        <translation>Veggen blir svart eller viser lysbildet igjen, fra veggens linje</translation>
    </message>
    <message>
        <source>Back to this window, where both share one screen</source>
        <translation>Tilbake til dette vinduet, når begge deler én skjerm</translation>
    </message>
    <message>
        <source>In “Who said this?”: show the answer, then ask about the next passage</source>
        <translation>I «Hvem sa det?»: vis svaret, spør så om det neste avsnittet</translation>
    </message>
    <message>
        <source>Select a guess</source>
        <translation>Velg en gjetning</translation>
    </message>
    <message>
        <source>The word, its forms, and the same word in the other languages</source>
        <translation>Ordet, formene av det og samme ord på de andre språkene</translation>
    </message>
    <message>
        <source>Words that begin like this</source>
        <translation>Ord som begynner slik</translation>
    </message>
    <message>
        <source>These words side by side, in this order</source>
        <translation>Disse ordene ved siden av hverandre, i denne rekkefølgen</translation>
    </message>
    <message>
        <source>Passages with the first word, without the second</source>
        <translation>Avsnitt med det første ordet, uten det andre</translation>
    </message>
    <message>
        <source>What you meant, also without the letters of the language</source>
        <translation>Det du mente, også uten æ, ø og å</translation>
    </message>
    <message>
        <source>The word in the texts of one municipality</source>
        <translation>Ordet i tekstene fra én kommune</translation>
    </message>
    <message>
        <source>Results appear as you type. Click an example to try it.</source>
        <translation>Treffene kommer mens du skriver. Klikk på et eksempel for å prøve.</translation>
    </message>
    <message>
        <source>Tick municipalities and documents in the tree to search only there.</source>
        <translation>Kryss av kommuner og dokumenter i treet for bare å søke der.</translation>
    </message>
    <message>
        <source>The code on a printed card opens its passage.</source>
        <translation>Koden på et utskrevet kort åpner avsnittet.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versjon {version}</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Results</source>
        <translation>Treff</translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message>
        <source>Add a text</source>
        <translation>Legg til en tekst</translation>
    </message>
    <message>
        <source>A newer version</source>
        <translation>En nyere utgave</translation>
    </message>
</context>
<context>
    <name>IndexWarning</name>
    <message>
        <source>The saved search index was damaged and was built again.</source>
        <translation>Den lagrede søkeindeksen var skadet og er bygget på nytt.</translation>
    </message>
    <message>
        <source>The search index could not be saved in {folder}: {reason}. You can search, but the index must be built again at the next start.</source>
        <translation>Søkeindeksen kunne ikke lagres i {folder}: {reason}. Du kan søke, men indeksen må bygges på nytt ved neste start.</translation>
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
        <translation>Programmets språk</translation>
    </message>
</context>
<context>
    <name>LayoutOptions</name>
    <message>
        <source>Crop &amp;marks</source>
        <translation>Skjære&amp;merker</translation>
    </message>
    <message>
        <source>One card per page</source>
        <translation>Ett kort per side</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) per {sheet} sheet</source>
        <translation>
            <numerusform>%n kort per {sheet}-ark</numerusform>
            <numerusform>%n kort per {sheet}-ark</numerusform>
        </translation>
    </message>
    <message>
        <source>Print shop, 3 mm bleed</source>
        <translation>Trykkeri, 3 mm utfall</translation>
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
        <translation>Med linjer til notater</translation>
    </message>
    <message>
        <source>Rest of the text</source>
        <translation>Resten av teksten</translation>
    </message>
    <message>
        <source>Own question</source>
        <translation>Eget spørsmål</translation>
    </message>
    <message>
        <source>Automatically on both sides</source>
        <translation>Automatisk på begge sider</translation>
    </message>
    <message>
        <source>All fronts, then all backs</source>
        <translation>Alle forsider, så alle baksider</translation>
    </message>
    <message>
        <source>Fold and glue</source>
        <translation>Brett og lim</translation>
    </message>
    <message>
        <source>Flip on the long edge</source>
        <translation>Vend på langsiden</translation>
    </message>
    <message>
        <source>Flip on the short edge</source>
        <translation>Vend på kortsiden</translation>
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
        <translation>Kortenes baksider</translation>
    </message>
    <message>
        <source>Question on the backs</source>
        <translation>Spørsmål på baksidene</translation>
    </message>
    <message>
        <source>How the backs are printed</source>
        <translation>Slik skrives baksidene ut</translation>
    </message>
    <message>
        <source>How the sheet is flipped</source>
        <translation>Slik vendes arket</translation>
    </message>
    <message>
        <source>Crop marks</source>
        <translation>Skjæremerker</translation>
    </message>
    <message>
        <source>What does this ask of me tomorrow?</source>
        <translation>Hva krever det av meg i morgen?</translation>
    </message>
    <message>
        <source>Short lines that show where to cut</source>
        <translation>Korte streker som viser hvor det skal skjæres</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>P&amp;apir</translation>
    </message>
    <message>
        <source>&amp;Backs</source>
        <translation>&amp;Baksider</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>Spø&amp;rsmål</translation>
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
        <translation>Les det på nytt</translation>
    </message>
    <message>
        <source>{fault} The page shows the text as it was when the program started.</source>
        <translation>{fault} Siden viser teksten slik den var da programmet startet.</translation>
    </message>
    <message>
        <source>The window still shows the texts as they were.</source>
        <translation>Vinduet viser fortsatt tekstene slik de var.</translation>
    </message>
    <message>
        <source>Changed: {files}.</source>
        <translation>Endret: {files}.</translation>
    </message>
    <message>
        <source>Removed: {files}.</source>
        <translation>Fjernet: {files}.</translation>
    </message>
    <message>
        <source>Added: {files}.</source>
        <translation>Lagt til: {files}.</translation>
    </message>
    <message>
        <source>The library has changed since it was read.</source>
        <translation>Biblioteket er endret siden det ble lest.</translation>
    </message>
</context>
<context>
    <name>LoadingDialog</name>
    <message>
        <source>The library is new or has changed, so it is being prepared. Next time the program starts at once.</source>
        <translation>Biblioteket er nytt eller endret og gjøres nå klart. Neste gang starter programmet med én gang.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
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
        <translation>Høy kontrast</translation>
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
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>The wall</source>
        <translation>Veggen</translation>
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
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Kortsett</translation>
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
        <translation>Kapittel</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Prinsipp</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Rammer</translation>
    </message>
    <message>
        <source>Set of values</source>
        <translation>Verdigrunnlag</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definisjon</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Innledning</translation>
    </message>
    <message>
        <source>Foreword</source>
        <translation>Forord</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Hvem det gjelder</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Avslutning</translation>
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
        <translation>Prinsipper</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Rammer</translation>
    </message>
    <message>
        <source>Sets of values</source>
        <translation>Verdigrunnlag</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definisjoner</translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>Innledninger</translation>
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
        <translation>Færøysk</translation>
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
        <translation>atferd</translation>
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
        <translation>spørsmål</translation>
    </message>
    <message>
        <source>example</source>
        <translation>eksempel</translation>
    </message>
    <message>
        <source>Level of leadership</source>
        <translation>Ledernivå</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Henvender seg til</translation>
    </message>
    <message>
        <source>Adopted: {value}</source>
        <translation>Vedtatt: {value}</translation>
    </message>
    <message>
        <source>Valid from: {value}</source>
        <translation>Gjelder fra: {value}</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>opphørt</translation>
    </message>
    <message>
        <source>Valid until: {value}</source>
        <translation>Gjelder til: {value}</translation>
    </message>
    <message>
        <source>Values named here: {values}</source>
        <translation>Verdier som nevnes her: {values}</translation>
    </message>
    <message>
        <source>No longer valid after: {value}</source>
        <translation>Gjaldt til: {value}</translation>
    </message>
    <message>
        <source>Case: {value}</source>
        <translation>Sak: {value}</translation>
    </message>
    <message>
        <source>Kind of text: {value}</source>
        <translation>Slags tekst: {value}</translation>
    </message>
    <message>
        <source>Published: {value}</source>
        <translation>Publisert: {value}</translation>
    </message>
    <message>
        <source>Received: {value}</source>
        <translation>Mottatt: {value}</translation>
    </message>
    <message>
        <source>Permission: {value}</source>
        <translation>Tillatelse: {value}</translation>
    </message>
    <message>
        <source>Replaces: {value}</source>
        <translation>Erstatter: {value}</translation>
    </message>
    <message>
        <source>Replaced by: {value}</source>
        <translation>Erstattet av: {value}</translation>
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
        <translation>Ingen treff på «{query}»</translation>
    </message>
    <message>
        <source>Searched in: {searched}</source>
        <translation>Søkt i: {searched}</translation>
    </message>
    <message>
        <source>Similar words in the library:</source>
        <translation>Lignende ord i biblioteket:</translation>
    </message>
    <message>
        <source>Try fewer letters or another word, or select a passage in the tree.</source>
        <translation>Prøv færre bokstaver eller et annet ord, eller velg et avsnitt i treet.</translation>
    </message>
    <message>
        <source>Search the whole library</source>
        <translation>Søk i hele biblioteket</translation>
    </message>
    <message>
        <source>Search for {word}</source>
        <translation>Søk på {word}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Also searched for: {words}</source>
        <translation>Også søkt på: {words}</translation>
    </message>
    <message>
        <source>Similar words: {words}</source>
        <translation>Lignende ord: {words}</translation>
    </message>
    <message>
        <source>The search is very long. Only the beginning was used.</source>
        <translation>Søket er svært langt. Bare begynnelsen ble brukt.</translation>
    </message>
    <message>
        <source>Too many words. These were ignored: {words}</source>
        <translation>For mange ord. Disse er ignorert: {words}</translation>
    </message>
    <message>
        <source>Too many words begin like this. Not all of them were searched for: {words}</source>
        <translation>For mange ord begynner slik. Det er ikke søkt på alle: {words}</translation>
    </message>
    <message>
        <source>There is no word here to search for.</source>
        <translation>Her er det ikke noe ord å søke på.</translation>
    </message>
    <message>
        <source>A minus only excludes passages. Type a word to search for as well.</source>
        <translation>Et minus utelukker bare avsnitt. Skriv også et ord å søke på.</translation>
    </message>
    <message>
        <source>Ignored, not a command here: {words}. Put a minus before a word to exclude it.</source>
        <translation>Ignorert, er ikke en kommando her: {words}. Sett minus foran et ord for å utelukke det.</translation>
    </message>
    <message>
        <source>These characters were ignored: {words}</source>
        <translation>Disse tegnene er ignorert: {words}</translation>
    </message>
    <message>
        <source>This is a guess. Not found in any passage: {words}</source>
        <translation>Dette er en gjetning. Finnes ikke i noe avsnitt: {words}</translation>
    </message>
    <message>
        <source>This is a guess. The results have only words with a similar meaning.</source>
        <translation>Dette er en gjetning. Treffene har bare ord med beslektet betydning.</translation>
    </message>
    <message>
        <source>Not found in any passage: {words}</source>
        <translation>Finnes ikke i noe avsnitt: {words}</translation>
    </message>
    <message>
        <source>No results for “{words}”</source>
        <translation>Ingen treff på «{words}»</translation>
    </message>
    <message>
        <source>“{typed}” is not in any of the texts. Searched instead for: {words}</source>
        <translation>«{typed}» finnes ikke i tekstene. I stedet søkt på: {words}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Searching only for the words as typed.</source>
        <translation>Det søkes bare på ordene slik de er skrevet.</translation>
    </message>
    <message>
        <source>Include related words</source>
        <translation>Ta med beslektede ord</translation>
    </message>
    <message>
        <source>Only as typed</source>
        <translation>Bare som skrevet</translation>
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
        <translation>Færre innstillinger</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Flere innstillinger</translation>
    </message>
</context>
<context>
    <name>OwnTexts</name>
    <message>
        <source>The name was not changed: {reason}.</source>
        <translation>Navnet ble ikke endret: {reason}.</translation>
    </message>
    <message>
        <source>The name is “{name}” now.</source>
        <translation>Navnet er nå «{name}».</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>Navnet er endret.</translation>
    </message>
    <message>
        <source>Nothing was undone: {reason}.</source>
        <translation>Endringen ble ikke angret: {reason}.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Angret.</translation>
    </message>
    <message>
        <source>The text was not removed: {reason}.</source>
        <translation>Teksten ble ikke fjernet: {reason}.</translation>
    </message>
    <message>
        <source>Removed: {titles}.</source>
        <translation>Fjernet: {titles}.</translation>
    </message>
    <message>
        <source>The text was not brought back: {reason}.</source>
        <translation>Teksten ble ikke hentet tilbake: {reason}.</translation>
    </message>
    <message>
        <source>Brought back: {titles}.</source>
        <translation>Hentet tilbake: {titles}.</translation>
    </message>
    <message>
        <source>The pack was not saved: {reason}.</source>
        <translation>Tekstpakken ble ikke lagret: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) saved in {file}.</source>
        <translation>
            <numerusform>%n tekst lagret i {file}.</numerusform>
            <numerusform>%n tekster lagret i {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{fault} Nothing was added.</source>
        <translation>{fault} Ingenting ble lagt til.</translation>
    </message>
    <message>
        <source>The pack could not be read: {reason}.</source>
        <translation>Tekstpakken kunne ikke leses: {reason}.</translation>
    </message>
    <message>
        <source>You have another text of this name, {file}. It was kept, and nothing was added.</source>
        <translation>Du har en annen tekst med dette navnet, {file}. Den er beholdt, og ingenting ble lagt til.</translation>
    </message>
    <message>
        <source>Nothing was added: {reason}.</source>
        <translation>Ingenting ble lagt til: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) added.</source>
        <translation>
            <numerusform>%n tekst lagt til.</numerusform>
            <numerusform>%n tekster lagt til.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Open a pack of texts</source>
        <translation>Åpne en tekstpakke</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) in “{name}”:</source>
        <translation>
            <numerusform>%n tekst i «{name}»:</numerusform>
            <numerusform>%n tekster i «{name}»:</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts in the pack</source>
        <translation>Tekster i pakken</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n avsnitt</numerusform>
            <numerusform>%n avsnitt</numerusform>
        </translation>
    </message>
    <message>
        <source>They are copied into your own texts. What you have there already is not changed.</source>
        <translation>De kopieres inn blant dine egne tekster. Det du allerede har der, endres ikke.</translation>
    </message>
    <message>
        <source>&amp;Add to your own texts</source>
        <translation>&amp;Legg til i egne tekster</translation>
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
        <translation>Neste side</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Side {page} av {count}</translation>
    </message>
</context>
<context>
    <name>PagePrinter</name>
    <message>
        <source>No printer is set up on this computer. Save a PDF and print it elsewhere.</source>
        <translation>Det er ikke satt opp noen skriver på denne datamaskinen. Lagre en PDF, og skriv den ut et annet sted.</translation>
    </message>
    <message>
        <source>The printer “{name}” is stopped. The pages are printed when it is started again.</source>
        <translation>Skriveren «{name}» er stoppet. Sidene blir skrevet ut når den startes igjen.</translation>
    </message>
    <message>
        <source>The printer “{name}” did not respond. Nothing was printed.</source>
        <translation>Skriveren «{name}» svarte ikke. Ingenting ble skrevet ut.</translation>
    </message>
    <message>
        <source>The printer stopped after page {page}. Check what was printed before you print again.</source>
        <translation>Skriveren stoppet etter side {page}. Sjekk hva som ble skrevet ut, før du skriver ut på nytt.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was printed.</source>
        <translation>Stoppet. Ingenting ble skrevet ut.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. The printer may still print %n page(s).</source>
        <translation>
            <numerusform>Stoppet. Skriveren kan likevel skrive ut %n side.</numerusform>
            <numerusform>Stoppet. Skriveren kan likevel skrive ut %n sider.</numerusform>
        </translation>
    </message>
    <message>
        <source>The paper in the printer is {paper} mm, but the cards need {needed} mm. Nothing was printed. Choose another format or other paper.</source>
        <translation>Papiret i skriveren er {paper} mm, men kortene krever {needed} mm. Ingenting ble skrevet ut. Velg et annet format eller et annet papir.</translation>
    </message>
    <message>
        <source>“{name}” does not print on both sides. Nothing was printed. Choose “All fronts, then all backs” and flip the sheets yourself, or choose “Fold and glue”.</source>
        <translation>«{name}» skriver ikke ut på begge sider. Ingenting ble skrevet ut. Velg «Alle forsider, så alle baksider», og vend arkene selv, eller velg «Brett og lim».</translation>
    </message>
    <message>
        <source>“{name}” does not print on paper of {size} mm. Nothing was printed. Choose other paper or another printer, or save a PDF.</source>
        <translation>«{name}» skriver ikke ut på papir på {size} mm. Ingenting ble skrevet ut. Velg et annet papir eller en annen skriver, eller lagre en PDF.</translation>
    </message>
    <message>
        <source>The printer is set to {count} pages per sheet, so the cards would be too small. Nothing was printed. Choose 1 page per sheet in the printer settings.</source>
        <translation>Skriveren er satt til {count} sider per ark, så kortene ville bli for små. Ingenting ble skrevet ut. Velg 1 side per ark i skriverens innstillinger.</translation>
    </message>
    <message>
        <source>“{name}” does not accept print jobs at the moment. Check whether anything was printed. Then print on another printer, or save a PDF.</source>
        <translation>«{name}» tar ikke imot utskriftsjobber akkurat nå. Se etter om noe ble skrevet ut. Skriv deretter ut på en annen skriver, eller lagre en PDF.</translation>
    </message>
    <message>
        <source>The printer “{name}” is no longer available. Check whether anything was printed. Then print on another printer, or save a PDF.</source>
        <translation>Skriveren «{name}» er ikke lenger tilgjengelig. Sjekk om noe ble skrevet ut. Skriv deretter ut på en annen skriver, eller lagre en PDF.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer: actual size on {paper}, single-sided, {copies}.</source>
        <translation>
            <numerusform>%n side sendt til skriveren: faktisk størrelse på {paper}, enkeltsidig, {copies}.</numerusform>
            <numerusform>%n sider sendt til skriveren: faktisk størrelse på {paper}, enkeltsidig, {copies}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer: actual size on {paper}, double-sided, flipped on the short edge, {copies}.</source>
        <translation>
            <numerusform>%n side sendt til skriveren: faktisk størrelse på {paper}, tosidig, vendt på kortsiden, {copies}.</numerusform>
            <numerusform>%n sider sendt til skriveren: faktisk størrelse på {paper}, tosidig, vendt på kortsiden, {copies}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer: actual size on {paper}, double-sided, flipped on the long edge, {copies}.</source>
        <translation>
            <numerusform>%n side sendt til skriveren: faktisk størrelse på {paper}, tosidig, vendt på langsiden, {copies}.</numerusform>
            <numerusform>%n sider sendt til skriveren: faktisk størrelse på {paper}, tosidig, vendt på langsiden, {copies}.</numerusform>
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
        <translation>I dette dokumentet</translation>
    </message>
    <message>
        <source>In this chapter</source>
        <translation>I dette kapittelet</translation>
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
        <translation>Kryss av for ett til tre avsnitt som skal stå ved siden av.</translation>
    </message>
    <message numerus="yes">
        <source>Tick one to three passages. %n are ticked.</source>
        <translation>
            <numerusform>Kryss av for ett til tre avsnitt. %n er krysset av.</numerusform>
            <numerusform>Kryss av for ett til tre avsnitt. %n er krysset av.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassageToolbar</name>
    <message>
        <source>About this passage</source>
        <translation>Om dette avsnittet</translation>
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
        <source>A 50 mm ruler, and a cross on each side that shows how far front and back are offset</source>
        <translation>En linjal på 50 mm og et kryss på hver side som viser hvor mye for- og baksiden er forskjøvet</translation>
    </message>
    <message>
        <source>Printer the offset applies to</source>
        <translation>Skriver som forskyvningen gjelder</translation>
    </message>
    <message>
        <source>Move backs right, in millimetres</source>
        <translation>Flytt baksidene mot høyre, i millimeter</translation>
    </message>
    <message>
        <source>Move backs down, in millimetres</source>
        <translation>Flytt baksidene nedover, i millimeter</translation>
    </message>
    <message>
        <source>Prin&amp;ter</source>
        <translation>Skri&amp;ver</translation>
    </message>
    <message>
        <source>Move backs &amp;right</source>
        <translation>Flytt baksidene mot hø&amp;yre</translation>
    </message>
    <message>
        <source>Move backs do&amp;wn</source>
        <translation>Flytt baksidene ned&amp;over</translation>
    </message>
    <message>
        <source>Another printer, from a saved file</source>
        <translation>En annen skriver, fra en lagret fil</translation>
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
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Lay out cards</source>
        <translation>Sett opp kort</translation>
    </message>
</context>
<context>
    <name>QuizDialog</name>
    <message>
        <source>Who said this?</source>
        <translation>Hvem sa det?</translation>
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
        <translation>Alle språk: språket kan røpe det</translation>
    </message>
    <message>
        <source>Tick texts of at least two municipalities that write the same language.</source>
        <translation>Kryss av for tekster fra minst to kommuner som skriver samme språk.</translation>
    </message>
    <message>
        <source>&amp;Reveal</source>
        <translation>&amp;Vis svaret</translation>
    </message>
    <message>
        <source>&amp;Next passage</source>
        <translation>&amp;Neste avsnitt</translation>
    </message>
    <message>
        <source>Right: {name}.</source>
        <translation>Riktig: {name}.</translation>
    </message>
    <message>
        <source>It is {name}.</source>
        <translation>Det er {name}.</translation>
    </message>
    <message>
        <source>&amp;Passages in</source>
        <translation>&amp;Avsnitt på</translation>
    </message>
    <message>
        <source>Who may have said it</source>
        <translation>Hvem kan ha sagt det</translation>
    </message>
</context>
<context>
    <name>ReadingCommands</name>
    <message numerus="yes">
        <source>%n passage(s) copied with reference.</source>
        <translation>
            <numerusform>%n avsnitt er kopiert med kildehenvisning.</numerusform>
            <numerusform>%n avsnitt er kopiert med kildehenvisning.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: {passage}.</source>
        <translation>Kopiert: {passage}.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>the style of a title</source>
        <translation>stil for tittel</translation>
    </message>
    <message>
        <source>the style of a subtitle</source>
        <translation>stil for undertittel</translation>
    </message>
    <message>
        <source>marked as a quotation</source>
        <translation>merket som sitat</translation>
    </message>
    <message>
        <source>the words of a picture or table</source>
        <translation>ord til et bilde eller en tabell</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>en note</translation>
    </message>
    <message>
        <source>a row of a table</source>
        <translation>en rad i en tabell</translation>
    </message>
    <message>
        <source>the first heading, and no other is as high or as large</source>
        <translation>den første overskriften, og ingen annen er så høy eller stor</translation>
    </message>
    <message>
        <source>cells apart by tabs</source>
        <translation>celler atskilt av tabulatorer</translation>
    </message>
    <message>
        <source>names what is beside or inside it</source>
        <translation>gir navn til det som står ved siden av eller inni</translation>
    </message>
    <message>
        <source>a date, a case number or when it is valid</source>
        <translation>en dato, et saksnummer eller når den gjelder</translation>
    </message>
    <message>
        <source>names a picture</source>
        <translation>beskriver et bilde</translation>
    </message>
    <message>
        <source>leads to another page</source>
        <translation>leder til en annen side</translation>
    </message>
    <message>
        <source>begins with the sign of a note</source>
        <translation>begynner med et notetegn</translation>
    </message>
    <message>
        <source>stands in quotation marks</source>
        <translation>er i anførselstegn</translation>
    </message>
    <message>
        <source>below a quotation: who said it</source>
        <translation>under et sitat: hvem som sa det</translation>
    </message>
    <message>
        <source>says when it was adopted</source>
        <translation>sier når den ble vedtatt</translation>
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
        <translation>går igjen, hver gang over en overskrift</translation>
    </message>
    <message>
        <source>below a label that comes again</source>
        <translation>under en etikett som går igjen</translation>
    </message>
    <message>
        <source>one of several with a colon and text below</source>
        <translation>en av flere med kolon og tekst under</translation>
    </message>
    <message>
        <source>the first heading, and no list follows it</source>
        <translation>den første overskriften, og det følger ingen liste</translation>
    </message>
    <message>
        <source>below the title</source>
        <translation>under tittelen</translation>
    </message>
    <message>
        <source>names the owner, and headings are in capitals</source>
        <translation>nevner eieren, og overskrifter er i store bokstaver</translation>
    </message>
    <message>
        <source>a name and its text in one line, as its neighbours</source>
        <translation>et navn og teksten på én linje, som naboene</translation>
    </message>
    <message>
        <source>one of several names, and as many texts below</source>
        <translation>ett av flere navn, og like mange tekster under</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>store bokstaver</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>fet</translation>
    </message>
    <message>
        <source>short</source>
        <translation>kort</translation>
    </message>
    <message>
        <source>no full stop</source>
        <translation>uten punktum</translation>
    </message>
    <message>
        <source>text below</source>
        <translation>tekst under</translation>
    </message>
    <message>
        <source>begins a sentence that a list completes; no heading above</source>
        <translation>begynner en setning som en liste fullfører; ingen overskrift over</translation>
    </message>
    <message>
        <source>begins a sentence that a list completes, as its like do</source>
        <translation>begynner en setning som en liste fullfører, slik lignende gjør</translation>
    </message>
    <message>
        <source>comes again, and a list completes it</source>
        <translation>går igjen, og en liste fullfører den</translation>
    </message>
    <message>
        <source>in the midst of furniture</source>
        <translation>midt i det som ikke hører til teksten</translation>
    </message>
    <message>
        <source>begins or ends as other lead-ins do</source>
        <translation>begynner eller slutter som andre innledninger til lister</translation>
    </message>
    <message>
        <source>a note to the word above with the same sign</source>
        <translation>en note til ordet over med samme tegn</translation>
    </message>
    <message>
        <source>a name with an office, below the text</source>
        <translation>et navn med en stilling, under teksten</translation>
    </message>
    <message>
        <source>counts the headings, each right above one</source>
        <translation>teller overskriftene, hver rett over en</translation>
    </message>
    <message>
        <source>below a label that counts</source>
        <translation>under en etikett som teller</translation>
    </message>
    <message>
        <source>below the owner&apos;s name, at the top</source>
        <translation>under eierens navn, øverst</translation>
    </message>
    <message>
        <source>names the owner, above the title</source>
        <translation>nevner eieren, over tittelen</translation>
    </message>
    <message>
        <source>below the title, and no heading has letters as large</source>
        <translation>under tittelen, og ingen overskrift har like store bokstaver</translation>
    </message>
    <message>
        <source>a list completes it, and the file marks no heading</source>
        <translation>en liste fullfører den, og filen merker ingen overskrift</translation>
    </message>
    <message>
        <source>short, and a list follows</source>
        <translation>kort, og det følger en liste</translation>
    </message>
    <message>
        <source>a list completes it</source>
        <translation>en liste fullfører den</translation>
    </message>
    <message>
        <source>a number, and text before the next number</source>
        <translation>et nummer, og tekst før neste nummer</translation>
    </message>
    <message>
        <source>one dash alone under a heading</source>
        <translation>én tankestrek alene under en overskrift</translation>
    </message>
    <message>
        <source>in a menu or the head of the page</source>
        <translation>i en meny eller toppen av siden</translation>
    </message>
    <message>
        <source>in a dialog of the page</source>
        <translation>i en dialog på siden</translation>
    </message>
    <message>
        <source>in the foot of the page</source>
        <translation>i foten av siden</translation>
    </message>
    <message>
        <source>beside the text of the page</source>
        <translation>ved siden av teksten på siden</translation>
    </message>
    <message>
        <source>a button or a part of a form</source>
        <translation>en knapp eller del av et skjema</translation>
    </message>
    <message>
        <source>in the margin of the page, above or below the text</source>
        <translation>i margen på siden, over eller under teksten</translation>
    </message>
    <message>
        <source>a table of contents, as the file says</source>
        <translation>en innholdsfortegnelse, sier filen</translation>
    </message>
    <message>
        <source>a page number</source>
        <translation>et sidetall</translation>
    </message>
    <message>
        <source>comes again with other numbers</source>
        <translation>går igjen med andre tall</translation>
    </message>
    <message>
        <source>ends with a page number</source>
        <translation>slutter med et sidetall</translation>
    </message>
    <message>
        <source>comes again with the number of a page</source>
        <translation>går igjen med et sidetall</translation>
    </message>
    <message>
        <source>said by the web page, not by the text</source>
        <translation>sagt av nettsiden, ikke av teksten</translation>
    </message>
    <message>
        <source>short, between furniture</source>
        <translation>kort, mellom det utelatte</translation>
    </message>
    <message>
        <source>a table of contents: repeated below</source>
        <translation>en innholdsfortegnelse: gjentatt nedenfor</translation>
    </message>
    <message>
        <source>the heading of a table of contents</source>
        <translation>overskriften til en innholdsfortegnelse</translation>
    </message>
    <message>
        <source>begins small, as its neighbours below a lead-in</source>
        <translation>begynner med liten bokstav, som naboene under en innledning</translation>
    </message>
    <message>
        <source>nothing speaks for anything else</source>
        <translation>ingenting taler for noe annet</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>valgt av deg</translation>
    </message>
    <message>
        <source>as it was accepted</source>
        <translation>slik det ble godtatt</translation>
    </message>
    <message>
        <source>as in the earlier version</source>
        <translation>som i den tidligere utgaven</translation>
    </message>
    <message>
        <source>the mark {value} of a list</source>
        <translation>listetegnet {value}</translation>
    </message>
    <message>
        <source>the number {value} of a list</source>
        <translation>nummer {value} i en liste</translation>
    </message>
    <message>
        <source>an item of a list, marked {value}</source>
        <translation>et punkt i en liste, merket {value}</translation>
    </message>
    <message>
        <source>a heading of level {value} in the file</source>
        <translation>en overskrift på nivå {value} i filen</translation>
    </message>
    <message>
        <source>letters {value} % as large as those of the text</source>
        <translation>bokstaver {value} % så store som tekstens</translation>
    </message>
</context>
<context>
    <name>RecentSearches</name>
    <message>
        <source>No recent searches</source>
        <translation>Ingen siste søk</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>Slett siste søk</translation>
    </message>
    <message>
        <source>Remember searches</source>
        <translation>Husk søk</translation>
    </message>
</context>
<context>
    <name>RelatedPassages</name>
    <message>
        <source>Related passages</source>
        <translation>Beslektede avsnitt</translation>
    </message>
    <message>
        <source>through “{word}”</source>
        <translation>via «{word}»</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Gi nytt navn</translation>
    </message>
    <message>
        <source>The name is yours, so it is shown in brackets.</source>
        <translation>Navnet er ditt eget og vises derfor i hakeparentes.</translation>
    </message>
    <message>
        <source>Without one, the printed title is shown.</source>
        <translation>Uten et navn vises tekstens egen tittel.</translation>
    </message>
    <message>
        <source>All texts of the municipality are shown under this name.</source>
        <translation>Alle tekstene til kommunen vises under dette navnet.</translation>
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
        <translation>&amp;Gi nytt navn</translation>
    </message>
    <message>
        <source>Names that &amp;give it away</source>
        <translation>Navn som &amp;røper den</translation>
    </message>
    <message>
        <source>Visions, slogans, intranets, with commas between them: “Who said this?” covers them like the name.</source>
        <translation>Visjoner, slagord, intranett, med komma mellom: «Hvem sa det?» dekker dem likesom navnet.</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Search results</source>
        <translation>Søketreff</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Tilbake til der du var</translation>
    </message>
    <message>
        <source>Preparing search …</source>
        <translation>Gjør søket klart …</translation>
    </message>
    <message>
        <source>Results appear as soon as search is ready.</source>
        <translation>Treffene kommer så snart søket er klart.</translation>
    </message>
    <message>
        <source>The search failed: {reason}</source>
        <translation>Søket mislyktes: {reason}</translation>
    </message>
    <message>
        <source>You can still read the texts: select one in the tree.</source>
        <translation>Du kan fortsatt lese tekstene: velg en i treet.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) most like “{title}”</source>
        <translation>
            <numerusform>%n avsnitt som ligner mest på «{title}»</numerusform>
            <numerusform>%n avsnitt som ligner mest på «{title}»</numerusform>
        </translation>
    </message>
    <message>
        <source>From the whole library, ticked or not.</source>
        <translation>Fra hele biblioteket, uansett hva som er krysset av.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n treff</numerusform>
            <numerusform>%n treff</numerusform>
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
        <translation>&amp;Behold også den tidligere utgaven</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Accept, what belongs nowhere as &amp;text</source>
        <translation>Godta, det uten plass som &amp;tekst</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Godta</translation>
    </message>
    <message>
        <source>Your corrections are not saved. Close once more to leave without them.</source>
        <translation>Endringene dine er ikke lagret. Lukk en gang til for å gå uten dem.</translation>
    </message>
    <message>
        <source>More edits</source>
        <translation>Flere endringer</translation>
    </message>
    <message>
        <source>There is no text below the title.</source>
        <translation>Det er ingen tekst under tittelen.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) proposed</source>
        <translation>
            <numerusform>%n avsnitt foreslått</numerusform>
            <numerusform>%n avsnitt foreslått</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) belong(s) nowhere</source>
        <translation>
            <numerusform>%n linje hører ingen steder hjemme</numerusform>
            <numerusform>%n linjer hører ingen steder hjemme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n linje utelatt</numerusform>
            <numerusform>%n linjer utelatt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A does the same for %n line(s) alike</source>
        <translation>
            <numerusform>A gjør det samme med %n lignende linje</numerusform>
            <numerusform>A gjør det samme med %n lignende linjer</numerusform>
        </translation>
    </message>
    <message>
        <source>Say whose text it is first.</source>
        <translation>Skriv først hvem sin tekst det er.</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Undertittel</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Tag line</source>
        <translation>Slagord</translation>
    </message>
    <message>
        <source>Lead-in</source>
        <translation>Innledning til liste</translation>
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
        <translation>Sitat</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildetekst</translation>
    </message>
    <message>
        <source>Row of a table</source>
        <translation>Tabellrad</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Fotnote</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lenke</translation>
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
        <translation>Innhold</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelatt</translation>
    </message>
</context>
<context>
    <name>RoomDialog</name>
    <message>
        <source>The room and the slides</source>
        <translation>Rommet og lysbildene</translation>
    </message>
    <message>
        <source>Someone sees badly: larger text</source>
        <translation>Noen ser dårlig: større tekst</translation>
    </message>
    <message>
        <source>Light text on dark slides</source>
        <translation>Lys tekst på mørke lysbilder</translation>
    </message>
    <message>
        <source>Municipality above the title</source>
        <translation>Kommunen over tittelen</translation>
    </message>
    <message>
        <source>Document and lines at the foot, for the front rows</source>
        <translation>Dokument og linjer nederst, for de fremste radene</translation>
    </message>
    <message>
        <source>Metres to the back row:</source>
        <translation>Meter til bakerste rad:</translation>
    </message>
    <message>
        <source>Width of the picture:</source>
        <translation>Bildets bredde:</translation>
    </message>
    <message>
        <source>Measure the width on the wall; a screen does not know it.</source>
        <translation>Mål bredden på veggen; en projektor kjenner den ikke.</translation>
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
        <translation>Søk i: {place}</translation>
    </message>
    <message>
        <source>Search in: whole library</source>
        <translation>Søk i: hele biblioteket</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>Hele biblioteket</translation>
    </message>
    <message>
        <source>Most results</source>
        <translation>Flest treff</translation>
    </message>
    <message>
        <source>Tick other municipalities in the tree</source>
        <translation>Kryss av andre kommuner i treet</translation>
    </message>
</context>
<context>
    <name>ScreenMenu</name>
    <message>
        <source>Screen of the wall</source>
        <translation>Veggens skjerm</translation>
    </message>
    <message>
        <source>The one that this window is not on</source>
        <translation>Den som dette vinduet ikke er på</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search the texts …</source>
        <translation>Søk i tekstene …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Results appear as you type. Down and Up move through them, Enter opens one, Esc goes back.</source>
        <translation>Treffene kommer frem mens du skriver. Pil ned og Pil opp går gjennom dem, Enter åpner et, Esc går tilbake.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Tøm søket</translation>
    </message>
</context>
<context>
    <name>SourceLines</name>
    <message>
        <source>Lines of the text</source>
        <translation>Linjene i teksten</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Source text as received</source>
        <translation>Kildeteksten slik den ble mottatt</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>What do the municipalities say about leadership?</source>
        <translation>Hva sier kommunene om ledelse?</translation>
    </message>
    <message>
        <source>Type a word in the search field. Passages appear as you type.</source>
        <translation>Skriv et ord i søkefeltet. Avsnittene kommer frem mens du skriver.</translation>
    </message>
    <message>
        <source>Or start with one of the texts:</source>
        <translation>Eller begynn med en av tekstene:</translation>
    </message>
    <message>
        <source>Add a text of your own …</source>
        <translation>Legg til en egen tekst …</translation>
    </message>
    <message>
        <source>F1 shows the keyboard shortcuts. The menu is at the top right.</source>
        <translation>F1 viser hurtigtastene. Menyen er øverst til høyre.</translation>
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
        <translation>Hva det søkes i</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Preparing search</source>
        <translation>Gjør søket klart</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Searching in {place}: {counts}</source>
        <translation>Søker i {place}: {counts}</translation>
    </message>
    <message>
        <source>Searching in the whole library: {counts}</source>
        <translation>Søker i hele biblioteket: {counts}</translation>
    </message>
    <message>
        <source>The settings could not be read and were reset. The old settings are kept here: {file}</source>
        <translation>Innstillingene kunne ikke leses og ble tilbakestilt. De gamle innstillingene ligger her: {file}</translation>
    </message>
    <message>
        <source>The search failed: {reason}</source>
        <translation>Søket mislyktes: {reason}</translation>
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
            <numerusform>%n prinsipp</numerusform>
            <numerusform>%n prinsipper</numerusform>
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
    <name>StructureEdit</name>
    <message>
        <source>Heading</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <source>Makes a heading; again, a heading of the next level.</source>
        <translation>Gjør det til en overskrift; igjen: en overskrift på neste nivå.</translation>
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
        <translation>Gjør det til et punkt i en liste; igjen: et punkt under det ovenfor.</translation>
    </message>
    <message>
        <source>Lead-in</source>
        <translation>Innledning til liste</translation>
    </message>
    <message>
        <source>Tag line</source>
        <translation>Slagord</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Sitat</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Utelat</translation>
    </message>
    <message>
        <source>Leaves out what the page said around the text; the source keeps it.</source>
        <translation>Utelater det siden sa rundt teksten; kilden beholder det.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Undertittel</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Slå sammen</translation>
    </message>
    <message>
        <source>Joins the selected lines, or one with what is above it.</source>
        <translation>Slår sammen de valgte linjene, eller én linje med det ovenfor.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Begins something new with each selected line.</source>
        <translation>Begynner noe nytt med hver valgte linje.</translation>
    </message>
    <message>
        <source>Text is above</source>
        <translation>Teksten er ovenfor</translation>
    </message>
    <message>
        <source>Says that the text of the selected heading is above it.</source>
        <translation>Sier at teksten til den valgte overskriften er over den.</translation>
    </message>
    <message>
        <source>Text is below</source>
        <translation>Teksten er nedenfor</translation>
    </message>
    <message>
        <source>Says that the text of the selected heading is below it.</source>
        <translation>Sier at teksten til den valgte overskriften er under den.</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Sett sammen parvis</translation>
    </message>
    <message>
        <source>Gives each heading in the first half of the selected lines its text in the other half.</source>
        <translation>Gir hver overskrift i den første halvdelen av de valgte linjene sin tekst i den andre halvdelen.</translation>
    </message>
    <message>
        <source>Same for all alike</source>
        <translation>Det samme for alle lignende</translation>
    </message>
    <message>
        <source>Does the last edit to all lines that were like those.</source>
        <translation>Gjør det samme med alle linjer som lignet dem du endret sist.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
</context>
<context>
    <name>StructureTree</name>
    <message>
        <source>Structure of the text</source>
        <translation>Oppbygningen av teksten</translation>
    </message>
    <message>
        <source>As it will be</source>
        <translation>Slik blir det</translation>
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
        <translation>ingen tilgang</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>finnes ikke</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>et annet program har den åpen</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>disken melder om en feil</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>lenkene går i ring</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>navnet er for langt</translation>
    </message>
    <message>
        <source>nothing can be saved there</source>
        <translation>ingenting kan lagres der</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>disken er full</translation>
    </message>
</context>
<context>
    <name>TableOutput</name>
    <message>
        <source>Save as PDF</source>
        <translation>Lagre som PDF</translation>
    </message>
    <message>
        <source>Save for a spreadsheet</source>
        <translation>Lagre for regneark</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Lagret som «{file}».</translation>
    </message>
</context>
<context>
    <name>TextCommands</name>
    <message>
        <source>Added: {title}. It can be searched and printed.</source>
        <translation>Lagt til: {title}. Teksten kan nå finnes og skrives ut.</translation>
    </message>
    <message>
        <source>Saved: {title}.</source>
        <translation>Lagret: {title}.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Tekster</translation>
    </message>
    <message>
        <source>Save texts as a pack</source>
        <translation>Lagre tekster som tekstpakke</translation>
    </message>
    <message>
        <source>Open a pack of texts</source>
        <translation>Åpne en tekstpakke</translation>
    </message>
</context>
<context>
    <name>TextImport</name>
    <message>
        <source>Reading {file} …</source>
        <translation>Leser {file} …</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>Kopiert tekst</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy one first.</source>
        <translation>Det er ingen tekst på utklippstavlen. Kopier en først.</translation>
    </message>
    <message>
        <source>Edit the structure: {title}</source>
        <translation>Endre oppbygningen: {title}</translation>
    </message>
    <message>
        <source>A newer version: {title}</source>
        <translation>En nyere utgave: {title}</translation>
    </message>
    <message>
        <source>Add a text: {name}</source>
        <translation>Legg til en tekst: {name}</translation>
    </message>
    <message>
        <source>Nothing was saved: {reason}.</source>
        <translation>Ingenting ble lagret: {reason}.</translation>
    </message>
    <message>
        <source>The text could not be read: {error}</source>
        <translation>Teksten kunne ikke leses: {error}</translation>
    </message>
    <message>
        <source>There is a text in {file} already. It was kept, and nothing added.</source>
        <translation>Det er allerede en tekst i {file}. Den er beholdt, og ingenting er lagt til.</translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <source>Find a theme</source>
        <translation>Finn et tema</translation>
    </message>
    <message>
        <source>Themes to show</source>
        <translation>Temaer som vises</translation>
    </message>
</context>
<context>
    <name>ThemeModel</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n avsnitt</numerusform>
            <numerusform>%n avsnitt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemePassages</name>
    <message>
        <source>Passages</source>
        <translation>Avsnitt</translation>
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
        <translation>Tell &amp;alle avsnitt, ikke bare prinsipper</translation>
    </message>
    <message>
        <source>&amp;Compare this theme</source>
        <translation>&amp;Sammenlign dette temaet</translation>
    </message>
    <message>
        <source>Save for a &amp;spreadsheet …</source>
        <translation>Lagre for &amp;regneark …</translation>
    </message>
    <message>
        <source>Save as &amp;PDF …</source>
        <translation>Lagre som &amp;PDF …</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>Skriv &amp;ut …</translation>
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
        <translation>&amp;1 minutt til</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>St&amp;opp</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsett</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Alone on the wall</source>
        <translation>&amp;Alene på veggen</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tid igjen</translation>
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
        <translation>{name}: krysset av</translation>
    </message>
    <message>
        <source>{name}: not ticked</source>
        <translation>{name}: ikke krysset av</translation>
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
            <numerusform>%n treff</numerusform>
            <numerusform>%n treff</numerusform>
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
        <translation>Kommuner, dokumenter og avsnitt. Trykk på mellomrom for å krysse av og søke bare der.</translation>
    </message>
</context>
<context>
    <name>TypesetPreview</name>
    <message>
        <source>Laying out cards …</source>
        <translation>Setter opp kort …</translation>
    </message>
    <message>
        <source>Stopped. The cards are not laid out.</source>
        <translation>Stoppet. Kortene er ikke satt opp.</translation>
    </message>
</context>
<context>
    <name>UnreachableEdges</name>
    <message>
        <source>“{name}” prints nothing in the hatched edges, and the cards have text there. Choose another format or paper, or another printer.</source>
        <translation>«{name}» skriver ikke ut noe i de skraverte kantene, og kortene har tekst der. Velg et annet format eller et annet papir, eller en annen skriver.</translation>
    </message>
</context>
<context>
    <name>WallCommands</name>
    <message>
        <source>Other programs may show notifications on the wall: switch on “do not disturb”.</source>
        <translation>Andre programmer kan vise varsler på veggen: slå på «ikke forstyrr».</translation>
    </message>
</context>
<context>
    <name>WallStrip</name>
    <message>
        <source>The wall</source>
        <translation>Veggen</translation>
    </message>
    <message>
        <source>Tab lets one paragraph after the other be the only bright one, B is black.</source>
        <translation>Tab lar bare ett avsnitt om gangen lyse, B gjør veggen svart.</translation>
    </message>
    <message>
        <source>The wall now</source>
        <translation>Veggen nå</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Det neste</translation>
    </message>
</context>
<context>
    <name>WallWords</name>
    <message>
        <source>The wall is off</source>
        <translation>Veggen er slått av</translation>
    </message>
    <message>
        <source>The wall is black</source>
        <translation>Veggen er svart</translation>
    </message>
    <message>
        <source>The wall is clear</source>
        <translation>Veggen er tom</translation>
    </message>
    <message>
        <source>The wall is frozen</source>
        <translation>Veggen er frosset</translation>
    </message>
    <message>
        <source>On the wall</source>
        <translation>På veggen</translation>
    </message>
    <message>
        <source>slide {number} of {count}</source>
        <translation>lysbilde {number} av {count}</translation>
    </message>
    <message>
        <source>readable from {metres} m</source>
        <translation>kan leses på {metres} m</translation>
    </message>
    <message>
        <source>Next: another bullet</source>
        <translation>Neste: et punkt til</translation>
    </message>
    <message>
        <source>Next: slide {number}</source>
        <translation>Neste: lysbilde {number}</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Neste: {name}</translation>
    </message>
    <message>
        <source>{key} sends: {name}</source>
        <translation>{key} viser: {name}</translation>
    </message>
    <message>
        <source>Nothing comes next</source>
        <translation>Det kommer ikke mer</translation>
    </message>
    <message>
        <source>The screen that was chosen ({name}) is not connected. F5 once more takes another one; the menu of the wall has them all.</source>
        <translation>Den valgte skjermen ({name}) er ikke koblet til. F5 en gang til tar en annen; veggens meny har alle.</translation>
    </message>
    <message>
        <source>The screen of the wall is unplugged. The wall comes back with it.</source>
        <translation>Veggens skjerm er koblet fra. Veggen kommer tilbake med den.</translation>
    </message>
    <message>
        <source>Another program is in front: the clicker does not reach the wall.</source>
        <translation>Et annet program ligger foran: klikkeren når ikke veggen.</translation>
    </message>
    <message>
        <source>All screens show the same: the wall covers this window, Esc leads back.</source>
        <translation>Alle skjermer viser det samme: veggen dekker dette vinduet, Esc fører tilbake.</translation>
    </message>
    <message>
        <source>The picture is too small for this room, or the text is long.</source>
        <translation>Bildet er for lite for rommet, eller teksten er lang.</translation>
    </message>
    <message>
        <source>A sentence is set smaller than the rest, so that it stays whole.</source>
        <translation>En setning er satt mindre enn resten for å holdes samlet.</translation>
    </message>
    <message>
        <source>The screen may go dark: the system cannot be asked to keep it on.</source>
        <translation>Skjermen kan bli mørk: systemet kan ikke bes om å holde den på.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>“{typed}”: {rule}</source>
        <translation>«{typed}»: {rule}</translation>
    </message>
    <message>
        <source>“{typed}” → {forms}: {rule}</source>
        <translation>«{typed}» → {forms}: {rule}</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>som skrevet</translation>
    </message>
    <message>
        <source>spelling corrected</source>
        <translation>stavemåten rettet</translation>
    </message>
    <message>
        <source>spelled differently</source>
        <translation>stavet annerledes</translation>
    </message>
    <message>
        <source>another form of the word</source>
        <translation>en annen form av ordet</translation>
    </message>
    <message>
        <source>begins with it</source>
        <translation>begynner med det</translation>
    </message>
    <message>
        <source>same word stem</source>
        <translation>samme ordstamme</translation>
    </message>
    <message>
        <source>means the same</source>
        <translation>betyr det samme</translation>
    </message>
    <message>
        <source>a related word</source>
        <translation>et beslektet ord</translation>
    </message>
    <message>
        <source>contains the word</source>
        <translation>inneholder ordet</translation>
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
        <translation>Hva det er</translation>
    </message>
    <message>
        <source>The text as it was received</source>
        <translation>Teksten slik den ble mottatt</translation>
    </message>
    <message>
        <source>Belongs nowhere</source>
        <translation>Uten plass</translation>
    </message>
</context>
</TS>
