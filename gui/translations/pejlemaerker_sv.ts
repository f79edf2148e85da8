<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
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
        <translation>Rättigheter</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Delar</translation>
    </message>
    <message>
        <source>&amp;Copy for support</source>
        <translation>&amp;Kopiera till support</translation>
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
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n avsnitt</numerusform>
            <numerusform>%n avsnitt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n fel</numerusform>
            <numerusform>%n fel</numerusform>
        </translation>
    </message>
    <message>
        <source>The program is under the Mozilla Public License 2.0.</source>
        <translation>Programmet ges ut under Mozilla Public License 2.0.</translation>
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
        <translation>Tu&amp;nna linjer runt korten</translation>
    </message>
    <message>
        <source>Fi&amp;ll the sheet</source>
        <translation>F&amp;yll arket</translation>
    </message>
    <message>
        <source>Repeat the cards until the sheet is full</source>
        <translation>Upprepa korten tills arket är fullt</translation>
    </message>
    <message>
        <source>Picture width</source>
        <translation>Bildbredd</translation>
    </message>
    <message>
        <source>Picture width in pixels</source>
        <translation>Bildbredd i pixlar</translation>
    </message>
    <message>
        <source>Empty cards for your own words</source>
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
        <source>%n more in documents named so</source>
        <translation>
            <numerusform>%n till via dokumentets namn</numerusform>
            <numerusform>%n till via dokumentets namn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) in documents named so</source>
        <translation>
            <numerusform>%n avsnitt i ett dokument med ordet i namnet</numerusform>
            <numerusform>%n avsnitt i dokument med ordet i namnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n dokument</numerusform>
            <numerusform>%n dokument</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppearanceSwitcher</name>
    <message>
        <source>Text size: {percent} %</source>
        <translation>Textstorlek: {percent} %</translation>
    </message>
</context>
<context>
    <name>CardCodePage</name>
    <message>
        <source>Card code {code}</source>
        <translation>Kortkod {code}</translation>
    </message>
    <message>
        <source>What has changed since the card was printed</source>
        <translation>Vad som har ändrats sedan kortet skrevs ut</translation>
    </message>
    <message>
        <source>Unchanged since the card was printed.</source>
        <translation>Oförändrat sedan kortet skrevs ut.</translation>
    </message>
    <message>
        <source>The text has changed since the card was printed. The card was not printed on this computer, so only the current text can be shown.</source>
        <translation>Texten har ändrats sedan kortet skrevs ut. Kortet skrevs inte ut på den här datorn, så bara den nuvarande texten kan visas.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since the card was printed:</source>
        <translation>
            <numerusform>%n ändring sedan kortet skrevs ut:</numerusform>
            <numerusform>%n ändringar sedan kortet skrevs ut:</numerusform>
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
        <source>“{about}” does not fit on cards of this format in type large enough to read. Choose a larger format.</source>
        <translation>”{about}” får inte plats på kort i det här formatet om texten ska gå att läsa. Välj ett större format.</translation>
    </message>
    <message>
        <source>This deck has no cards. Open another deck, or close this window.</source>
        <translation>Det finns inga kort i den här kortleken. Öppna en annan kortlek eller stäng fönstret.</translation>
    </message>
    <message>
        <source>Not in the library: {names}. No cards were laid out.</source>
        <translation>Finns inte i biblioteket: {names}. Inga kort sattes upp.</translation>
    </message>
    <message>
        <source>A card of {about} is larger than a sheet of {more}. Choose larger paper, or one card per page.</source>
        <translation>Ett kort i {about} är större än ett ark i {more}. Välj större papper eller ett kort per sida.</translation>
    </message>
    <message>
        <source>“{about}” was not saved: {reason}.</source>
        <translation>”{about}” sparades inte: {reason}.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved or printed.</source>
        <translation>Stoppat. Inget sparades eller skrevs ut.</translation>
    </message>
    <message>
        <source>Nothing was saved: “{about}” is not a file. Choose another name.</source>
        <translation>Inget sparades: ”{about}” är ingen fil. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>Nothing was saved: there is no folder “{about}”. Create it, or choose another folder.</source>
        <translation>Inget sparades: mappen ”{about}” finns inte. Skapa den eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>Nothing was saved: files cannot be created in the folder “{about}”. Choose another folder.</source>
        <translation>Inget sparades: det går inte att skapa filer i mappen ”{about}”. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>Nothing was saved: another program has “{about}” open, or it is write-protected. Close it there, or choose another name.</source>
        <translation>Inget sparades: ett annat program har ”{about}” öppen, eller så är filen skrivskyddad. Stäng den där, eller välj ett annat namn.</translation>
    </message>
    <message>
        <source>Nothing was saved: the disk is full. Free some space and try again.</source>
        <translation>Inget sparades: disken är full. Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>This could not be finished because of an unexpected error: {error}</source>
        <translation>Det gick inte att slutföra på grund av ett oväntat fel: {error}</translation>
    </message>
</context>
<context>
    <name>CardExport</name>
    <message>
        <source>Saving …</source>
        <translation>Sparar …</translation>
    </message>
    <message>
        <source>Making pictures …</source>
        <translation>Skapar bilder …</translation>
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
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ned</translation>
    </message>
    <message>
        <source>Remove from the deck</source>
        <translation>Ta bort ur kortleken</translation>
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
        <translation>Kortens bredd i millimeter</translation>
    </message>
    <message>
        <source>Height of the cards in millimetres</source>
        <translation>Kortens höjd i millimeter</translation>
    </message>
</context>
<context>
    <name>ClickerDialog</name>
    <message>
        <source>The keys of a clicker</source>
        <translation>Knapparna på en klickare</translation>
    </message>
    <message>
        <source>Press “next” on your clicker.</source>
        <translation>Tryck på ”nästa” på din klickare.</translation>
    </message>
    <message>
        <source>Page Down and Page Up alone</source>
        <translation>Bara Page Down och Page Up</translation>
    </message>
    <message>
        <source>This key writes “{letter}”, so it stays a letter. Press another.</source>
        <translation>Den här tangenten skriver ”{letter}” och fortsätter med det. Tryck på en annan.</translation>
    </message>
    <message>
        <source>Press “back” on your clicker.</source>
        <translation>Tryck på ”bakåt” på din klickare.</translation>
    </message>
    <message>
        <source>That was the same key. Press “back” on your clicker.</source>
        <translation>Det var samma tangent. Tryck på ”bakåt” på din klickare.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>The deck is empty.</source>
        <translation>Kortleken är tom.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Tillbaka till där du var</translation>
    </message>
    <message>
        <source>Search the whole library</source>
        <translation>Sök i hela biblioteket</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>There is no passage to go back to.</source>
        <translation>Det finns inget avsnitt att gå tillbaka till.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
    <message>
        <source>There is no passage to go forward to.</source>
        <translation>Det finns inget avsnitt att gå framåt till.</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Föregående avsnitt</translation>
    </message>
    <message>
        <source>There is no passage before this one.</source>
        <translation>Det finns inget avsnitt före detta.</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Nästa avsnitt</translation>
    </message>
    <message>
        <source>There is no passage after this one.</source>
        <translation>Det finns inget avsnitt efter detta.</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Liknande avsnitt</translation>
    </message>
    <message>
        <source>Select a passage first, then find more like it.</source>
        <translation>Välj först ett avsnitt. Sedan kan du hitta liknande avsnitt.</translation>
    </message>
    <message>
        <source>Why this result</source>
        <translation>Varför den här träffen</translation>
    </message>
    <message>
        <source>Select a result first, then see why it was found.</source>
        <translation>Välj först en träff. Sedan kan du se varför den hittades.</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Källtext</translation>
    </message>
    <message>
        <source>Select a passage first, then see its source text.</source>
        <translation>Välj först ett avsnitt. Sedan kan du se dess källtext.</translation>
    </message>
    <message>
        <source>Source line numbers</source>
        <translation>Källans radnummer</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>Kopiera med källhänvisning</translation>
    </message>
    <message>
        <source>Select a passage first, then copy it.</source>
        <translation>Välj först ett avsnitt. Sedan kan du kopiera det.</translation>
    </message>
    <message>
        <source>Add to deck</source>
        <translation>Lägg till i kortlek</translation>
    </message>
    <message>
        <source>Select a passage first, then add it to the deck.</source>
        <translation>Välj först ett avsnitt. Sedan kan du lägga till det i kortleken.</translation>
    </message>
    <message>
        <source>Print cards …</source>
        <translation>Skriv ut kort …</translation>
    </message>
    <message>
        <source>Select a passage first, then print its card.</source>
        <translation>Välj först ett avsnitt. Sedan kan du skriva ut kortet.</translation>
    </message>
    <message>
        <source>Print all results as cards …</source>
        <translation>Skriv ut alla träffar som kort …</translation>
    </message>
    <message>
        <source>There are no results to print.</source>
        <translation>Det finns inga träffar att skriva ut.</translation>
    </message>
    <message>
        <source>Print ticked texts as cards …</source>
        <translation>Skriv ut förbockade texter som kort …</translation>
    </message>
    <message>
        <source>Tick municipalities or documents in the tree first, then print them as cards.</source>
        <translation>Bocka först för kommuner eller dokument i trädet. Sedan kan du skriva ut dem som kort.</translation>
    </message>
    <message>
        <source>Print the whole library as cards …</source>
        <translation>Skriv ut hela biblioteket som kort …</translation>
    </message>
    <message>
        <source>Print the deck …</source>
        <translation>Skriv ut kortleken …</translation>
    </message>
    <message>
        <source>Open a deck …</source>
        <translation>Öppna en kortlek …</translation>
    </message>
    <message>
        <source>Save the deck as …</source>
        <translation>Spara kortleken som …</translation>
    </message>
    <message>
        <source>Empty the deck</source>
        <translation>Töm kortleken</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>There is no change of the deck to undo.</source>
        <translation>Det finns ingen ändring i kortleken att ångra.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>There is no change of the deck to do again.</source>
        <translation>Det finns ingen ändring i kortleken att göra om.</translation>
    </message>
    <message>
        <source>Add a text …</source>
        <translation>Lägg till en text …</translation>
    </message>
    <message>
        <source>Add the copied text …</source>
        <translation>Lägg till den kopierade texten …</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Byt namn …</translation>
    </message>
    <message>
        <source>Select one of your own texts or its municipality first, then rename it.</source>
        <translation>Välj först en av dina egna texter eller dess kommun, och byt sedan namn.</translation>
    </message>
    <message>
        <source>Edit the structure …</source>
        <translation>Ändra uppbyggnaden …</translation>
    </message>
    <message>
        <source>Select one of your own texts first, then edit its structure.</source>
        <translation>Välj först en av dina egna texter och ändra sedan dess uppbyggnad.</translation>
    </message>
    <message>
        <source>Add a newer version …</source>
        <translation>Lägg till en nyare version …</translation>
    </message>
    <message>
        <source>Select one of your own texts first, then add a newer version.</source>
        <translation>Välj först en av dina egna texter och lägg sedan till en nyare version.</translation>
    </message>
    <message>
        <source>Open another library …</source>
        <translation>Öppna ett annat bibliotek …</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Visa mappen</translation>
    </message>
    <message>
        <source>Open a pack of texts …</source>
        <translation>Öppna ett textpaket …</translation>
    </message>
    <message>
        <source>Save your own texts as a pack …</source>
        <translation>Spara egna texter som textpaket …</translation>
    </message>
    <message>
        <source>There are no texts of your own.</source>
        <translation>Det finns inga egna texter.</translation>
    </message>
    <message>
        <source>Remove this text</source>
        <translation>Ta bort den här texten</translation>
    </message>
    <message>
        <source>Select one of your own texts first, then remove it.</source>
        <translation>Välj först en av dina egna texter. Sedan kan du ta bort den.</translation>
    </message>
    <message>
        <source>Bring back the removed text</source>
        <translation>Hämta tillbaka den borttagna texten</translation>
    </message>
    <message>
        <source>No text has been removed.</source>
        <translation>Ingen text har tagits bort.</translation>
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
        <source>Library tree</source>
        <translation>Bibliotekets träd</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Expandera allt</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Komprimera allt</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Helskärm</translation>
    </message>
    <message>
        <source>Reset window layout</source>
        <translation>Återställ fönstrets layout</translation>
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
        <source>Faults in the library</source>
        <translation>Fel i biblioteket</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>About Pejlemærker</source>
        <translation>Om Pejlemærker</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Compare with …</source>
        <translation>Jämför med …</translation>
    </message>
    <message>
        <source>Select one to four passages first, then compare them.</source>
        <translation>Välj först ett till fyra avsnitt och jämför dem sedan.</translation>
    </message>
    <message>
        <source>Themes …</source>
        <translation>Teman …</translation>
    </message>
    <message>
        <source>The wall is off.</source>
        <translation>Väggen är avstängd.</translation>
    </message>
    <message>
        <source>Show the wall</source>
        <translation>Visa väggen</translation>
    </message>
    <message>
        <source>Put this passage on the wall</source>
        <translation>Visa det här avsnittet på väggen</translation>
    </message>
    <message>
        <source>Select a passage first, then put it on the wall.</source>
        <translation>Välj först ett avsnitt och visa det sedan på väggen.</translation>
    </message>
    <message>
        <source>Mark the selected words on the wall</source>
        <translation>Framhäv de valda orden på väggen</translation>
    </message>
    <message>
        <source>Select a passage first, then mark words of it on the wall.</source>
        <translation>Välj först ett avsnitt och framhäv sedan ord ur det på väggen.</translation>
    </message>
    <message>
        <source>Black wall</source>
        <translation>Svart vägg</translation>
    </message>
    <message>
        <source>Freeze the wall</source>
        <translation>Frys väggen</translation>
    </message>
    <message>
        <source>Clear the wall</source>
        <translation>Töm väggen</translation>
    </message>
    <message>
        <source>Turn the wall off</source>
        <translation>Stäng av väggen</translation>
    </message>
    <message>
        <source>Bullets one by one</source>
        <translation>Punkterna en i taget</translation>
    </message>
    <message>
        <source>Fewer slides</source>
        <translation>Färre bilder</translation>
    </message>
    <message>
        <source>The room and the slides …</source>
        <translation>Rummet och bilderna …</translation>
    </message>
    <message>
        <source>Show the numbers of the screens</source>
        <translation>Visa skärmarnas nummer</translation>
    </message>
    <message>
        <source>Learn the keys of a clicker …</source>
        <translation>Lär in knapparna på en klickare …</translation>
    </message>
    <message>
        <source>Draw a passage</source>
        <translation>Dra ett avsnitt</translation>
    </message>
    <message>
        <source>Deal cards to groups …</source>
        <translation>Dela ut kort till grupper …</translation>
    </message>
    <message>
        <source>Who said this? …</source>
        <translation>Vem sa det? …</translation>
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
        <translation>säger inget om detta</translation>
    </message>
    <message>
        <source>What the passages share</source>
        <translation>Vad avsnitten har gemensamt</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Teman</translation>
    </message>
    <message>
        <source>Pejlemærker · the number says in how many passages it is</source>
        <translation>Pejlemærker · siffran säger i hur många avsnitt det står</translation>
    </message>
</context>
<context>
    <name>ComparisonWindow</name>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>&amp;Scroll together</source>
        <translation>&amp;Rulla tillsammans</translation>
    </message>
    <message>
        <source>Show &amp;differences</source>
        <translation>Visa &amp;skillnader</translation>
    </message>
    <message>
        <source>These passages share no concept.</source>
        <translation>De här avsnitten har inget begrepp gemensamt.</translation>
    </message>
    <message>
        <source>Save as &amp;PDF …</source>
        <translation>Spara som &amp;PDF …</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>Skriv &amp;ut …</translation>
    </message>
    <message>
        <source>On the &amp;wall</source>
        <translation>På &amp;väggen</translation>
    </message>
    <message>
        <source>&amp;Previous concept</source>
        <translation>F&amp;öregående begrepp</translation>
    </message>
    <message>
        <source>&amp;Next concept</source>
        <translation>&amp;Nästa begrepp</translation>
    </message>
</context>
<context>
    <name>ConceptLegend</name>
    <message>
        <source>Shared concepts</source>
        <translation>Gemensamma begrepp</translation>
    </message>
</context>
<context>
    <name>CurrentDeck</name>
    <message>
        <source>Added to the deck: {names}.</source>
        <translation>Tillagt i kortleken: {names}.</translation>
    </message>
    <message>
        <source>Already in the deck: {names}.</source>
        <translation>Finns redan i kortleken: {names}.</translation>
    </message>
    <message>
        <source>Removed from the deck: {names}.</source>
        <translation>Borttaget ur kortleken: {names}.</translation>
    </message>
    <message>
        <source>Moved in the deck: {names}.</source>
        <translation>Flyttat i kortleken: {names}.</translation>
    </message>
    <message>
        <source>Opened: “{title}”.</source>
        <translation>Öppnat: ”{title}”.</translation>
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
        <translation>Kortleken finns kvar bara tills du avslutar. {reason}</translation>
    </message>
    <message>
        <source>The current deck could not be read and is empty now. The old file is kept here: {file}. {reason}</source>
        <translation>Den aktuella kortleken kunde inte läsas och är nu tom. Den gamla filen finns här: {file}. {reason}</translation>
    </message>
</context>
<context>
    <name>DealDialog</name>
    <message>
        <source>Deal cards</source>
        <translation>Dela ut kort</translation>
    </message>
    <message>
        <source>&amp;Deal</source>
        <translation>&amp;Dela ut</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>Skriv &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Save as decks …</source>
        <translation>&amp;Spara som kortlekar …</translation>
    </message>
    <message>
        <source>Who has which cards</source>
        <translation>Vem har vilka kort</translation>
    </message>
    <message>
        <source>{groups} groups with {cards} cards each need {needed} cards, but there are only {there} in what is ticked. Nothing was dealt: take fewer, or tick more.</source>
        <translation>{groups} grupper med {cards} kort var kräver {needed} kort, men det finns bara {there} i det som är förbockat. Inget har delats ut: välj färre, eller bocka för mer.</translation>
    </message>
    <message>
        <source>All groups, one after the other …</source>
        <translation>Alla grupper, en i taget …</translation>
    </message>
    <message>
        <source>Save each group as a deck</source>
        <translation>Spara varje grupp som kortlek</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>“{file}” is there already. Nothing was saved: choose another name.</source>
        <translation>”{file}” finns redan. Inget har sparats: välj ett annat namn.</translation>
    </message>
    <message>
        <source>Saved: “{first}” to “{last}”.</source>
        <translation>Sparat: ”{first}” till ”{last}”.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupp {number}</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Grupper</translation>
    </message>
    <message>
        <source>Cards for &amp;each</source>
        <translation>&amp;Kort till varje</translation>
    </message>
</context>
<context>
    <name>DeckActions</name>
    <message>
        <source>“{file}” is not a deck file. The cards were not changed. {reasons}</source>
        <translation>”{file}” är inte en fil med en kortlek. Korten har inte ändrats. {reasons}</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) opened from “{title}”.</source>
        <translation>
            <numerusform>%n kort har öppnats från ”{title}”.</numerusform>
            <numerusform>%n kort har öppnats från ”{title}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) in “{title}” are not in the library: {names}. They stay in the deck, but have no card.</source>
        <translation>
            <numerusform>%n avsnitt i ”{title}” finns inte i biblioteket: {names}. Det stannar i kortleken men får inget kort.</numerusform>
            <numerusform>%n avsnitt i ”{title}” finns inte i biblioteket: {names}. De stannar i kortleken men får inga kort.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the passages in “{title}” are in the library: {names}. The cards were not changed.</source>
        <translation>Inget av avsnitten i ”{title}” finns i biblioteket: {names}. Korten har inte ändrats.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) in “{title}” are not in the library and were left out: {names}.</source>
        <translation>
            <numerusform>%n avsnitt i ”{title}” finns inte i biblioteket och har utelämnats: {names}.</numerusform>
            <numerusform>%n avsnitt i ”{title}” finns inte i biblioteket och har utelämnats: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Kortlek</translation>
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
    <name>DeckCommands</name>
    <message>
        <source>Undone: {change}</source>
        <translation>Ångrat: {change}</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>Gjort om: {change}</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Kortlek</translation>
    </message>
    <message>
        <source>Not in the library</source>
        <translation>Finns inte i biblioteket</translation>
    </message>
</context>
<context>
    <name>DeckPanel</name>
    <message>
        <source>Cards in print order</source>
        <translation>Kort i utskriftsordning</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move the selected cards, Delete removes them.</source>
        <translation>Alt+Uppil och Alt+Nedpil flyttar de valda korten, Delete tar bort dem.</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Flytta upp (Alt+Uppil)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Flytta ned (Alt+Nedpil)</translation>
    </message>
    <message>
        <source>Remove from the deck (Delete)</source>
        <translation>Ta bort ur kortleken (Delete)</translation>
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
        <source>Text size {size} pt</source>
        <translation>Textstorlek {size} pt</translation>
    </message>
    <message>
        <source>Smaller text, to fit: {titles}</source>
        <translation>Mindre text för att få plats: {titles}</translation>
    </message>
    <message>
        <source>On more than one side: {titles}</source>
        <translation>Fyller mer än en sida: {titles}</translation>
    </message>
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
    <message>
        <source>Not in the card fonts, code shown: {characters} in {titles}</source>
        <translation>Finns inte i kortens typsnitt, koden visas: {characters} i {titles}</translation>
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
    <name>DeckTray</name>
    <message>
        <source>Current deck</source>
        <translation>Aktuell kortlek</translation>
    </message>
    <message>
        <source>Deck menu</source>
        <translation>Meny för kortleken</translation>
    </message>
    <message>
        <source>Print, open, save or empty the deck</source>
        <translation>Skriv ut, öppna, spara eller töm kortleken</translation>
    </message>
    <message>
        <source>Cards of the current deck in print order</source>
        <translation>Korten i den aktuella kortleken i utskriftsordning</translation>
    </message>
    <message>
        <source>{up} and {down} move the selected cards, {delete} removes them.</source>
        <translation>{up} och {down} flyttar de valda korten, {delete} tar bort dem.</translation>
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
        <translation>Kortlek</translation>
    </message>
    <message>
        <source>The cards are shown</source>
        <translation>Korten visas</translation>
    </message>
    <message>
        <source>The cards are hidden</source>
        <translation>Korten är dolda</translation>
    </message>
</context>
<context>
    <name>DialogFoot</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>DocumentFields</name>
    <message>
        <source>Whose text is it?</source>
        <translation>Vems text är det?</translation>
    </message>
    <message>
        <source>&amp;Municipality</source>
        <translation>&amp;Kommun</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>&amp;Kind of text</source>
        <translation>&amp;Slags text</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>S&amp;pråk</translation>
    </message>
    <message>
        <source>Another name is shown in brackets, since it is yours.</source>
        <translation>Ett annat namn visas inom hakparentes, eftersom det är ditt eget.</translation>
    </message>
</context>
<context>
    <name>DocumentKinds</name>
    <message>
        <source>Leadership principles</source>
        <translation>Ledningsgrund</translation>
    </message>
    <message>
        <source>Governance model</source>
        <translation>Styrmodell</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategi</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Värdegrund</translation>
    </message>
    <message>
        <source>Page about the workplace</source>
        <translation>Sida om arbetsplatsen</translation>
    </message>
</context>
<context>
    <name>DrawDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;täng</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dra</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>&amp;Dra</translation>
    </message>
    <message>
        <source>&amp;One back</source>
        <translation>&amp;Lägg tillbaka ett</translation>
    </message>
    <message>
        <source>Begin &amp;anew</source>
        <translation>&amp;Börja om</translation>
    </message>
    <message>
        <source>{drawn} of {count} drawn</source>
        <translation>{drawn} av {count} har dragits</translation>
    </message>
    <message>
        <source>Nothing is ticked that can be drawn.</source>
        <translation>Det finns inga avsnitt att dra bland det som är förbockat.</translation>
    </message>
    <message>
        <source>Nothing drawn yet</source>
        <translation>Inget draget ännu</translation>
    </message>
    <message>
        <source>Drawn, the last one first</source>
        <translation>Dragna, det senaste först</translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message>
        <source>Save the cards as PDF</source>
        <translation>Spara korten som PDF</translation>
    </message>
    <message>
        <source>Save the card as a picture</source>
        <translation>Spara kortet som bild</translation>
    </message>
    <message>
        <source>Choose where to save the folder of pictures</source>
        <translation>Välj var mappen med bilder ska sparas</translation>
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
        <translation>{file}, rad {line}: {sentence}</translation>
    </message>
    <message>
        <source>{file}, field {field}: {sentence}</source>
        <translation>{file}, fältet {field}: {sentence}</translation>
    </message>
    <message>
        <source>{file}, line {line}, field {field}: {sentence}</source>
        <translation>{file}, rad {line}, fältet {field}: {sentence}</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Filen kan inte läsas: {reason}.</translation>
    </message>
    <message>
        <source>The folder cannot be read: {reason}.</source>
        <translation>Mappen kan inte läsas: {reason}.</translation>
    </message>
    <message>
        <source>The library folder cannot be read: {reason}.</source>
        <translation>Bibliotekets mapp kan inte läsas: {reason}.</translation>
    </message>
    <message>
        <source>The library folder is empty. It needs one folder for each municipality.</source>
        <translation>Bibliotekets mapp är tom. Den ska ha en mapp för varje kommun.</translation>
    </message>
    <message>
        <source>The library in {folder} has a document of this name in the same municipality, which is shown instead. Give the files of this one another name.</source>
        <translation>Biblioteket i {folder} har ett dokument med samma namn i samma kommun, och det visas i stället. Ge filerna till det här dokumentet ett annat namn.</translation>
    </message>
    <message>
        <source>The folder has no map of a document.</source>
        <translation>Mappen har ingen YAML-fil till något dokument.</translation>
    </message>
    <message>
        <source>The text has no map, so it is not shown.</source>
        <translation>Texten har ingen YAML-fil, så den visas inte.</translation>
    </message>
    <message>
        <source>Byte {byte} of the file is not UTF-8 text. Save it as UTF-8.</source>
        <translation>Byte {byte} i filen är inte UTF-8-text. Spara filen som UTF-8.</translation>
    </message>
    <message>
        <source>There is a NUL character, which no text contains.</source>
        <translation>Här finns ett NUL-tecken, som ingen text innehåller.</translation>
    </message>
    <message>
        <source>This is a folder, pipe, device or socket instead of a file, so it was not opened.</source>
        <translation>Det här är ingen fil utan en mapp, pipe, enhet eller socket, så det öppnades inte.</translation>
    </message>
    <message>
        <source>The file is larger than {limit:,} bytes, so it was not read. Split it into several.</source>
        <translation>Filen är större än {limit:,} byte, så den lästes inte. Dela upp den i flera.</translation>
    </message>
    <message>
        <source>It is no kind of file that can be read. These can: {kinds}.</source>
        <translation>Det är inte en sorts fil som kan läsas. De här kan läsas: {kinds}.</translation>
    </message>
    <message>
        <source>This is a file of an old Office program, such as .doc. Save it as .docx, and add that.</source>
        <translation>Filen är från ett gammalt Office-program, som .doc. Spara den som .docx och lägg till den.</translation>
    </message>
    <message>
        <source>The file has a password. Save a copy without one, and add that.</source>
        <translation>Filen har ett lösenord. Spara en kopia utan lösenord och lägg till den.</translation>
    </message>
    <message>
        <source>The pages of this PDF are pictures, without text. Have the text in them recognised first, or paste the words.</source>
        <translation>Sidorna i den här PDF-filen är bilder utan text. Låt texten i dem kännas igen först, eller klistra in orden.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Det finns ingen text i den.</translation>
    </message>
    <message>
        <source>The file is damaged, or not of the kind its name says, so nothing of it was read. Save it anew in the program that made it.</source>
        <translation>Filen är skadad eller inte av det slag som namnet säger, så inget av den lästes. Spara den på nytt i programmet som den gjordes i.</translation>
    </message>
    <message>
        <source>The file would unpack to more than {limit:,} MB, which no text does, so it was not read.</source>
        <translation>Filen skulle bli större än {limit:,} MB uppackad, och det blir ingen text, så den lästes inte.</translation>
    </message>
    <message>
        <source>Reading the file needs more memory than one text may take, so it was stopped.</source>
        <translation>Filen kräver mer minne än en text får använda, så läsningen stoppades.</translation>
    </message>
    <message>
        <source>Reading the file took longer than {seconds} seconds, so it was stopped.</source>
        <translation>Det tog mer än {seconds} sekunder att läsa filen, så läsningen stoppades.</translation>
    </message>
    <message>
        <source>The original {file} is not the one this text was made from: its SHA-256 is {sum}. Put the right file back.</source>
        <translation>Originalet {file} är inte det som texten gjordes av: dess SHA-256 är {sum}. Lägg tillbaka rätt fil.</translation>
    </message>
    <message>
        <source>This line is not what is read from the original {file}, which is: {words}</source>
        <translation>Raden är inte den som läses i originalet {file}. Den är: {words}</translation>
    </message>
    <message>
        <source>The text was made by the reader {reader}; this program has {present}, so the two were not compared. Add the original as a newer version to take the text anew.</source>
        <translation>Texten är gjord av läsaren {reader}, och det här programmet har {present}, så de två jämfördes inte. Lägg till originalet som en nyare version för att hämta texten på nytt.</translation>
    </message>
    <message>
        <source>The name is not UTF-8. Give it another.</source>
        <translation>Namnet är inte UTF-8. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>The name has the character {character}, which cannot be seen. Remove it.</source>
        <translation>Namnet innehåller tecknet {character}, som inte syns. Ta bort det.</translation>
    </message>
    <message>
        <source>The name has the character {character}, which Windows does not allow. Remove it.</source>
        <translation>Namnet innehåller tecknet {character}, som Windows inte tillåter. Ta bort det.</translation>
    </message>
    <message>
        <source>The name begins or ends with a space. Remove it.</source>
        <translation>Namnet börjar eller slutar med ett mellanslag. Ta bort det.</translation>
    </message>
    <message>
        <source>The name ends with a dot, which Windows does not allow. Remove it.</source>
        <translation>Namnet slutar med en punkt, vilket Windows inte tillåter. Ta bort den.</translation>
    </message>
    <message>
        <source>The name {name} is reserved for a device on Windows. Give it another.</source>
        <translation>Namnet {name} är reserverat för en enhet i Windows. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>The name is the same as {name} on Windows and macOS. Give it another.</source>
        <translation>Namnet är detsamma som {name} i Windows och macOS. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>The file is damaged, or is no pack of texts.</source>
        <translation>Filen är skadad eller är inget textpaket.</translation>
    </message>
    <message>
        <source>The pack is larger than {limit:,} bytes, so it was not read.</source>
        <translation>Textpaketet är större än {limit:,} byte och lästes därför inte.</translation>
    </message>
    <message>
        <source>The pack is protected by a password. Ask for one without.</source>
        <translation>Textpaketet är skyddat med ett lösenord. Be om ett utan.</translation>
    </message>
    <message>
        <source>The pack has no list of its files, {name}.</source>
        <translation>Textpaketet saknar förteckningen över sina filer, {name}.</translation>
    </message>
    <message>
        <source>The pack is of a newer format than this version of the program reads.</source>
        <translation>Textpaketet har ett nyare format än den här versionen av programmet kan läsa.</translation>
    </message>
    <message>
        <source>The pack has the file {name}, which would not be in a folder of texts.</source>
        <translation>Textpaketet har filen {name}, som inte hör hemma i en mapp med texter.</translation>
    </message>
    <message>
        <source>The pack has the file {name}, which is of a kind that no text has.</source>
        <translation>Textpaketet har filen {name}, som är av en typ som ingen text har.</translation>
    </message>
    <message>
        <source>The pack has the file {name} twice.</source>
        <translation>Textpaketet har filen {name} två gånger.</translation>
    </message>
    <message>
        <source>The file {name} in the pack is too large.</source>
        <translation>Filen {name} i textpaketet är för stor.</translation>
    </message>
    <message>
        <source>The file {name} in the pack is not in its list.</source>
        <translation>Filen {name} i textpaketet finns inte i paketets förteckning.</translation>
    </message>
    <message>
        <source>The pack has no file {name}, which is in its list.</source>
        <translation>Textpaketet saknar filen {name}, som finns i dess förteckning.</translation>
    </message>
    <message>
        <source>The file {name} in the pack is not the one in its list.</source>
        <translation>Filen {name} i textpaketet är inte den som finns i förteckningen.</translation>
    </message>
    <message>
        <source>There is a tab in this line. Use spaces instead.</source>
        <translation>Det finns ett tabbtecken på raden. Använd mellanslag i stället.</translation>
    </message>
    <message>
        <source>The value has a colon followed by a space. Put the value in quotes.</source>
        <translation>Värdet innehåller ett kolon följt av mellanslag. Sätt värdet inom citattecken.</translation>
    </message>
    <message>
        <source>A value cannot begin with {character}. Put the value in quotes.</source>
        <translation>Ett värde kan inte börja med {character}. Sätt värdet inom citattecken.</translation>
    </message>
    <message>
        <source>The value has an opening quotation mark and no closing one. Add it.</source>
        <translation>Värdet börjar med ett citattecken men slutar inte med något. Lägg till det.</translation>
    </message>
    <message>
        <source>The value has an opening bracket and no closing one. Add it, or put the value in quotes.</source>
        <translation>Värdet börjar med en parentes men slutar inte med någon. Lägg till den, eller sätt värdet inom citattecken.</translation>
    </message>
    <message>
        <source>There is a control character in this line, {character}. Remove it.</source>
        <translation>Det finns ett kontrolltecken på raden, {character}. Ta bort det.</translation>
    </message>
    <message>
        <source>This line cannot be read as YAML. Check indentation, colons and quotation marks.</source>
        <translation>Raden kan inte läsas som YAML. Kontrollera indrag, kolon och citattecken.</translation>
    </message>
    <message>
        <source>The file must have fields with values, such as “title: Tillid”.</source>
        <translation>Filen ska ha fält med värden, till exempel ”title: Tillit”.</translation>
    </message>
    <message>
        <source>A second YAML document begins here. A file has only one.</source>
        <translation>Här börjar ett YAML-dokument till. En fil har bara ett.</translation>
    </message>
    <message>
        <source>The alias *{name} is not accepted. Write the value in full, or put it in quotes.</source>
        <translation>Aliaset *{name} kan inte användas. Skriv ut värdet helt, eller sätt det inom citattecken.</translation>
    </message>
    <message>
        <source>The anchor &amp;{name} is not accepted. Remove it, or put the value in quotes.</source>
        <translation>Ankaret &amp;{name} kan inte användas. Ta bort det, eller sätt värdet inom citattecken.</translation>
    </message>
    <message>
        <source>The tag {name} is not accepted. Remove it, or put the value in quotes.</source>
        <translation>Taggen {name} kan inte användas. Ta bort den, eller sätt värdet inom citattecken.</translation>
    </message>
    <message>
        <source>Values are nested more than {limit} deep.</source>
        <translation>Värdena ligger i mer än {limit} nivåer.</translation>
    </message>
    <message>
        <source>A field&apos;s name must be plain text.</source>
        <translation>Namnet på ett fält ska vara vanlig text.</translation>
    </message>
    <message>
        <source>The field {name} is already in line {line}.</source>
        <translation>Fältet {name} finns redan på rad {line}.</translation>
    </message>
    <message>
        <source>This field is not known here.</source>
        <translation>Det här fältet är okänt här.</translation>
    </message>
    <message>
        <source>This field is missing.</source>
        <translation>Det här fältet saknas.</translation>
    </message>
    <message>
        <source>The value “{value}” is not allowed here. These are: {allowed}.</source>
        <translation>Värdet ”{value}” är inte tillåtet här. De här är tillåtna: {allowed}.</translation>
    </message>
    <message>
        <source>The value must be a text.</source>
        <translation>Värdet ska vara en text.</translation>
    </message>
    <message>
        <source>The value must be a list.</source>
        <translation>Värdet ska vara en lista.</translation>
    </message>
    <message>
        <source>The value must have fields of its own.</source>
        <translation>Värdet ska ha egna fält.</translation>
    </message>
    <message>
        <source>The value must be a whole number.</source>
        <translation>Värdet ska vara ett heltal.</translation>
    </message>
    <message>
        <source>The value must be true or false.</source>
        <translation>Värdet ska vara true eller false.</translation>
    </message>
    <message>
        <source>The value must be at least {limit}.</source>
        <translation>Värdet ska vara minst {limit}.</translation>
    </message>
    <message>
        <source>Its length must be at least {limit}.</source>
        <translation>Längden ska vara minst {limit}.</translation>
    </message>
    <message>
        <source>Its length must be at most {limit}.</source>
        <translation>Längden får vara högst {limit}.</translation>
    </message>
    <message>
        <source>The value is not accepted here.</source>
        <translation>Värdet kan inte användas här.</translation>
    </message>
    <message>
        <source>The value must be lines or sentences of the source, such as 7, 23-26 or 3.2-3.4.</source>
        <translation>Värdet måste vara rader eller meningar i texten, t.ex. 7, 23-26 eller 3.2-3.4.</translation>
    </message>
    <message>
        <source>The value must be a line of the source or a sentence of it, such as 7 or 7.2.</source>
        <translation>Värdet måste vara en rad i texten eller en mening på raden, t.ex. 7 eller 7.2.</translation>
    </message>
    <message>
        <source>The value must be an address that begins with https:// or http://.</source>
        <translation>Värdet måste vara en adress som börjar med https:// eller http://.</translation>
    </message>
    <message>
        <source>The SHA-256 of {file} is {sum}. Check every line of the map and enter it.</source>
        <translation>SHA-256 för {file} är {sum}. Kontrollera varje rad i YAML-filen och skriv in den.</translation>
    </message>
    <message>
        <source>The passage is torn apart: lines {lines} have other text between them. If that is right, add “apart: true”.</source>
        <translation>Avsnittet är uppdelat: mellan raderna {lines} står annan text. Om det är rätt, lägg till ”apart: true”.</translation>
    </message>
    <message>
        <source>Line {line} says what no other line says, so it is no repeat.</source>
        <translation>Rad {line} säger något som ingen annan rad säger, så den är ingen upprepning.</translation>
    </message>
    <message>
        <source>A document has a title, a “title_label” of our own, or both.</source>
        <translation>Ett dokument har en titel, ett eget ”title_label” eller båda delarna.</translation>
    </message>
    <message>
        <source>The value must be small letters a-z, digits and single hyphens.</source>
        <translation>Värdet ska vara små bokstäver a-z, siffror och enstaka bindestreck.</translation>
    </message>
    <message>
        <source>The value must be an id such as helsingoer/ledelsesgrundlag.</source>
        <translation>Värdet ska vara ett id, till exempel helsingoer/ledelsesgrundlag.</translation>
    </message>
    <message>
        <source>The value must be a SHA-256 sum: 64 digits and small letters a-f.</source>
        <translation>Värdet ska vara en SHA-256-summa: 64 siffror och små bokstäver a-f.</translation>
    </message>
    <message>
        <source>The value must be a colour such as #1f5c99, in small letters.</source>
        <translation>Värdet ska vara en färg, till exempel #1f5c99, med små bokstäver.</translation>
    </message>
    <message>
        <source>The value must be a date such as 2024, 2024-05 or 2024-05-31.</source>
        <translation>Värdet ska vara ett datum, till exempel 2024, 2024-05 eller 2024-05-31.</translation>
    </message>
    <message>
        <source>The colour cannot be read on its background: its contrast is {contrast:.1f}, and at least {limit} is needed.</source>
        <translation>Färgen går inte att läsa mot sin bakgrund: kontrasten är {contrast:.1f} och ska vara minst {limit}.</translation>
    </message>
    <message>
        <source>The map is of format {version}, and this program knows those up to {known}. Use a newer version of the program.</source>
        <translation>YAML-filen har format {version}, och det här programmet känner till format till och med {known}. Använd en nyare version av programmet.</translation>
    </message>
    <message>
        <source>The text {file} is not the one this map was made for: its SHA-256 is {sum}. Put the right text back, or check every line of the map and enter the new sum.</source>
        <translation>Texten {file} är inte den som YAML-filen är gjord för: dess SHA-256 är {sum}. Lägg tillbaka rätt text, eller kontrollera varje rad i YAML-filen och skriv in den nya summan.</translation>
    </message>
    <message>
        <source>The text has changed since it was read.</source>
        <translation>Texten har ändrats sedan den lästes.</translation>
    </message>
    <message>
        <source>Lines {lines} run backwards.</source>
        <translation>Raderna {lines} står i omvänd ordning.</translation>
    </message>
    <message>
        <source>The source has {count} lines. There is no line {line}.</source>
        <translation>Källtexten har {count} rader. Rad {line} finns inte.</translation>
    </message>
    <message>
        <source>There is nothing but blanks in line {lines}.</source>
        <translation>Det finns bara mellanslag på rad {lines}.</translation>
    </message>
    <message>
        <source>Line {line} has only characters that cannot be seen ({characters}), so nothing of it would be shown. List it as furniture.</source>
        <translation>Rad {line} har bara tecken som inte syns ({characters}), så inget av den skulle visas. Sätt den under furniture.</translation>
    </message>
    <message>
        <source>The card fonts do not have {characters}. Cards show the code in a box instead, so that nothing is lost.</source>
        <translation>Kortens typsnitt har inte {characters}. Korten visar koden i en ram i stället, så att inget går förlorat.</translation>
    </message>
    <message>
        <source>Line {line} of the source already belongs to {field}.</source>
        <translation>Rad {line} i källtexten hör redan till {field}.</translation>
    </message>
    <message>
        <source>No field of the map has this line: {words}</source>
        <translation>Inget fält i YAML-filen har den här raden: {words}</translation>
    </message>
    <message>
        <source>Line {line} of the source comes before what the map has above it.</source>
        <translation>Rad {line} i källtexten kommer före det som YAML-filen har ovanför den.</translation>
    </message>
    <message>
        <source>The heading is in the middle of its own text.</source>
        <translation>Rubriken står mitt i sin egen text.</translation>
    </message>
    <message>
        <source>The passage comes before {passage} in the source.</source>
        <translation>Avsnittet kommer före {passage} i källtexten.</translation>
    </message>
    <message>
        <source>The id {id} is already used.</source>
        <translation>Id {id} används redan.</translation>
    </message>
    <message>
        <source>The number must be {number}: numbers count up from 1.</source>
        <translation>Numret ska vara {number}: numren räknas upp från 1.</translation>
    </message>
    <message>
        <source>Numbered passages need a group, and a group needs numbered passages.</source>
        <translation>Numrerade avsnitt kräver en grupp, och en grupp kräver numrerade avsnitt.</translation>
    </message>
    <message>
        <source>A group has either a line of the source or a label of our own as its name.</source>
        <translation>En grupps namn är antingen en rad i källtexten eller vår egen beteckning.</translation>
    </message>
    <message>
        <source>There are no words in that line of the source.</source>
        <translation>Det finns inga ord på den raden i källtexten.</translation>
    </message>
    <message>
        <source>A passage has either a heading or a label of our own.</source>
        <translation>Ett avsnitt har antingen en rubrik eller vår egen beteckning.</translation>
    </message>
    <message>
        <source>A passage has at least one line of the source.</source>
        <translation>Ett avsnitt har minst en rad av texten.</translation>
    </message>
    <message>
        <source>There is no chapter “{id}” above this passage.</source>
        <translation>Det finns inget kapitel ”{id}” ovanför det här avsnittet.</translation>
    </message>
    <message>
        <source>A section has a lead-in, items, or both.</source>
        <translation>En sektion har en inledande mening, punkter eller båda delarna.</translation>
    </message>
    <message>
        <source>The line has fewer sentences than that.</source>
        <translation>Raden har färre meningar.</translation>
    </message>
    <message>
        <source>An item has exactly one of the roles {roles}.</source>
        <translation>En punkt har precis en av rollerna {roles}.</translation>
    </message>
    <message>
        <source>These words must be in that line exactly once.</source>
        <translation>Orden ska stå precis en gång på den raden.</translation>
    </message>
    <message>
        <source>These words are not in that line.</source>
        <translation>Orden står inte på den raden.</translation>
    </message>
    <message>
        <source>There is no passage {passage} in the library.</source>
        <translation>Avsnittet {passage} finns inte i biblioteket.</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>Part of the library cannot be shown</source>
        <translation>En del av biblioteket kan inte visas</translation>
    </message>
    <message>
        <source>These documents have no faults and can be searched, read and printed: {titles}</source>
        <translation>De här dokumenten är utan fel. Du kan söka i dem, läsa dem och skriva ut dem: {titles}</translation>
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
        <source>Correct these files and start the program again. The program has not changed anything in them.</source>
        <translation>Rätta filerna och starta programmet igen. Programmet har inte ändrat något i dem.</translation>
    </message>
    <message>
        <source>This passage cannot be shown</source>
        <translation>Det här avsnittet kan inte visas</translation>
    </message>
    <message>
        <source>It is no longer in the library as it was when the library was read. Choose “Read it again” above.</source>
        <translation>Det finns inte längre i biblioteket som det var när biblioteket lästes. Välj ”Läs det igen” ovanför.</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Deck</source>
        <translation>Kortlek</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texter</translation>
    </message>
</context>
<context>
    <name>FolderBoxes</name>
    <message>
        <source>Folders of texts</source>
        <translation>Mappar med texter</translation>
    </message>
    <message>
        <source>Show and search these texts</source>
        <translation>Visa och sök i de här texterna</translation>
    </message>
    <message>
        <source>Close {folder}</source>
        <translation>Stäng {folder}</translation>
    </message>
    <message>
        <source>Texts of the program</source>
        <translation>Programmets texter</translation>
    </message>
    <message>
        <source>Your own texts</source>
        <translation>Dina egna texter</translation>
    </message>
</context>
<context>
    <name>FolderCommands</name>
    <message>
        <source>Open another library</source>
        <translation>Öppna ett annat bibliotek</translation>
    </message>
    <message>
        <source>There are no texts in {folder}, so it was not opened.</source>
        <translation>Det finns inga texter i {folder}, så mappen öppnades inte.</translation>
    </message>
    <message>
        <source>This could not be saved: {reason}.</source>
        <translation>Detta kunde inte sparas: {reason}.</translation>
    </message>
    <message>
        <source>Recent libraries</source>
        <translation>Senaste bibliotek</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Show on the &amp;wall</source>
        <translation>Visa på &amp;väggen</translation>
    </message>
</context>
<context>
    <name>GroupTime</name>
    <message>
        <source>No time is running</source>
        <translation>Ingen tid är igång</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tid kvar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausad</translation>
    </message>
    <message>
        <source>The time is up</source>
        <translation>Tiden är ute</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>Settings and recent searches</source>
        <translation>Inställningar och senaste sökningar</translation>
    </message>
    <message>
        <source>The texts of the library</source>
        <translation>Bibliotekets texter</translation>
    </message>
    <message>
        <source>Search is ready.</source>
        <translation>Sökningen är klar.</translation>
    </message>
    <message>
        <source>Search is being prepared, or could not be.</source>
        <translation>Sökningen förbereds, eller så gick det inte.</translation>
    </message>
    <message>
        <source>Your own texts, decks and printed cards</source>
        <translation>Egna texter, kortlekar och utskrivna kort</translation>
    </message>
    <message>
        <source>Cache, which can be deleted at any time</source>
        <translation>Cache, som alltid kan raderas</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Så söker du</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sökning</translation>
    </message>
    <message>
        <source>Read and copy</source>
        <translation>Läsa och kopiera</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>The wall</source>
        <translation>Väggen</translation>
    </message>
    <message>
        <source>With the group</source>
        <translation>Med gruppen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fönster</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Bokstäver</translation>
    </message>
    <message>
        <source>Search, also from the tree, the results and the page</source>
        <translation>Sök, även från trädet, träffarna och sidan</translation>
    </message>
    <message>
        <source>Next and previous result, from the search field</source>
        <translation>Nästa och föregående träff, från sökfältet</translation>
    </message>
    <message>
        <source>Recent searches, from the empty search field</source>
        <translation>Senaste sökningar, från det tomma sökfältet</translation>
    </message>
    <message>
        <source>A page of results down or up, from the search field</source>
        <translation>En sida ned eller upp bland träffarna, från sökfältet</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>Öppna träffen</translation>
    </message>
    <message>
        <source>Tick a municipality or document, to search only there</source>
        <translation>Bocka för en kommun eller ett dokument för att bara söka där</translation>
    </message>
    <message>
        <source>Next link on the page, then next button or field</source>
        <translation>Nästa länk på sidan, sedan nästa knapp eller fält</translation>
    </message>
    <message>
        <source>Next and previous shared concept, in passages side by side</source>
        <translation>Nästa och föregående gemensamma begrepp i avsnitt sida vid sida</translation>
    </message>
    <message>
        <source>From a theme to its passages, and to open one</source>
        <translation>Från ett tema till dess avsnitt, och öppna ett av dem</translation>
    </message>
    <message>
        <source>Move the selected cards up or down</source>
        <translation>Flytta de valda korten uppåt eller nedåt</translation>
    </message>
    <message>
        <source>Remove the selected cards from the deck</source>
        <translation>Ta bort de valda korten ur kortleken</translation>
    </message>
    <message>
        <source>Next and previous slide while the wall is on, in every window</source>
        <translation>Nästa och föregående bild medan väggen är på, i alla fönster</translation>
    </message>
    <message>
        <source>The next paragraph alone is bright, from the strip</source>
        <translation>Bara nästa stycke lyser, från väggens list</translation>
    </message>
    <message>
        <source>The wall is black, or shows the slide again, from the strip</source>
        <translation>Väggen blir svart eller visar bilden igen, från väggens list</translation>
    </message>
    <message>
        <source>Back to this window, where both share one screen</source>
        <translation>Tillbaka till det här fönstret, när båda delar en skärm</translation>
    </message>
    <message>
        <source>In “Who said this?”: show the answer, then ask about the next passage</source>
        <translation>I ”Vem sa det?”: visa svaret, fråga sedan om nästa avsnitt</translation>
    </message>
    <message>
        <source>Select a guess</source>
        <translation>Välj en gissning</translation>
    </message>
    <message>
        <source>The word, its forms, and the same word in the other languages</source>
        <translation>Ordet, dess former och samma ord på de andra språken</translation>
    </message>
    <message>
        <source>Words that begin like this</source>
        <translation>Ord som börjar så</translation>
    </message>
    <message>
        <source>These words side by side, in this order</source>
        <translation>De här orden intill varandra, i den här ordningen</translation>
    </message>
    <message>
        <source>Passages with the first word, without the second</source>
        <translation>Avsnitt med det första ordet, utan det andra</translation>
    </message>
    <message>
        <source>What you meant, also without the letters of the language</source>
        <translation>Det du menade, även utan å, ä och ö</translation>
    </message>
    <message>
        <source>The word in the texts of one municipality</source>
        <translation>Ordet i en kommuns texter</translation>
    </message>
    <message>
        <source>Results appear as you type. Click an example to try it.</source>
        <translation>Träffarna visas medan du skriver. Klicka på ett exempel för att prova.</translation>
    </message>
    <message>
        <source>Tick municipalities and documents in the tree to search only there.</source>
        <translation>Bocka för kommuner och dokument i trädet för att bara söka där.</translation>
    </message>
    <message>
        <source>The code on a printed card opens its passage.</source>
        <translation>Koden på ett utskrivet kort öppnar dess avsnitt.</translation>
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
        <translation>Träffar</translation>
    </message>
</context>
<context>
    <name>ImportCommands</name>
    <message>
        <source>Add a text</source>
        <translation>Lägg till en text</translation>
    </message>
    <message>
        <source>A newer version</source>
        <translation>En nyare version</translation>
    </message>
</context>
<context>
    <name>IndexWarning</name>
    <message>
        <source>The saved search index was damaged and was built again.</source>
        <translation>Det sparade sökindexet var skadat och har byggts om.</translation>
    </message>
    <message>
        <source>The search index could not be saved in {folder}: {reason}. You can search, but the index must be built again at the next start.</source>
        <translation>Sökindexet kunde inte sparas i {folder}: {reason}. Du kan söka, men indexet måste byggas om vid nästa start.</translation>
    </message>
</context>
<context>
    <name>KindButton</name>
    <message>
        <source>Kind: {kind}</source>
        <translation>Typ: {kind}</translation>
    </message>
    <message>
        <source>Kind: all</source>
        <translation>Typ: alla</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alla typer</translation>
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
        <translation>Skär&amp;märken</translation>
    </message>
    <message>
        <source>One card per page</source>
        <translation>Ett kort per sida</translation>
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
        <translation>Med linjer för anteckningar</translation>
    </message>
    <message>
        <source>Rest of the text</source>
        <translation>Resten av texten</translation>
    </message>
    <message>
        <source>Own question</source>
        <translation>Egen fråga</translation>
    </message>
    <message>
        <source>Automatically on both sides</source>
        <translation>Automatiskt på båda sidor</translation>
    </message>
    <message>
        <source>All fronts, then all backs</source>
        <translation>Alla framsidor, sedan alla baksidor</translation>
    </message>
    <message>
        <source>Fold and glue</source>
        <translation>Vik och limma</translation>
    </message>
    <message>
        <source>Flip on the long edge</source>
        <translation>Vänd längs långsidan</translation>
    </message>
    <message>
        <source>Flip on the short edge</source>
        <translation>Vänd längs kortsidan</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Egen storlek</translation>
    </message>
    <message>
        <source>Card format</source>
        <translation>Kortformat</translation>
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
        <translation>Så skrivs baksidorna ut</translation>
    </message>
    <message>
        <source>How the sheet is flipped</source>
        <translation>Så vänds arket</translation>
    </message>
    <message>
        <source>Crop marks</source>
        <translation>Skärmärken</translation>
    </message>
    <message>
        <source>What does this ask of me tomorrow?</source>
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
        <translation>Läs det igen</translation>
    </message>
    <message>
        <source>{fault} The page shows the text as it was when the program started.</source>
        <translation>{fault} Sidan visar texten som den var när programmet startade.</translation>
    </message>
    <message>
        <source>The window still shows the texts as they were.</source>
        <translation>Fönstret visar fortfarande texterna som de var.</translation>
    </message>
    <message>
        <source>Changed: {files}.</source>
        <translation>Ändrat: {files}.</translation>
    </message>
    <message>
        <source>Removed: {files}.</source>
        <translation>Borttaget: {files}.</translation>
    </message>
    <message>
        <source>Added: {files}.</source>
        <translation>Tillagt: {files}.</translation>
    </message>
    <message>
        <source>The library has changed since it was read.</source>
        <translation>Biblioteket har ändrats sedan det lästes.</translation>
    </message>
</context>
<context>
    <name>LoadingDialog</name>
    <message>
        <source>The library is new or has changed, so it is being prepared. Next time the program starts at once.</source>
        <translation>Biblioteket är nytt eller har ändrats och förbereds nu. Nästa gång startar programmet direkt.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Follow the system</source>
        <translation>Följ systemet</translation>
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
        <translation>Jämför</translation>
    </message>
    <message>
        <source>The wall</source>
        <translation>Väggen</translation>
    </message>
    <message>
        <source>With the group</source>
        <translation>Med gruppen</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texter</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gå till</translation>
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
        <translation>Kortlek</translation>
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
        <translation>Ramverk</translation>
    </message>
    <message>
        <source>Set of values</source>
        <translation>Värdegrund</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
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
        <source>Who it is for</source>
        <translation>Vem det gäller</translation>
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
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>Principer</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Ramverk</translation>
    </message>
    <message>
        <source>Sets of values</source>
        <translation>Värdegrunder</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitioner</translation>
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
        <source>Bokmål</source>
        <translation>Bokmål</translation>
    </message>
    <message>
        <source>Nynorsk</source>
        <translation>Nynorska</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelska</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Isländska</translation>
    </message>
    <message>
        <source>Faroese</source>
        <translation>Färöiska</translation>
    </message>
    <message>
        <source>Greenlandic</source>
        <translation>Grönländska</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finska</translation>
    </message>
    <message>
        <source>Northern Sami</source>
        <translation>Nordsamiska</translation>
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
        <translation>Förening</translation>
    </message>
    <message>
        <source>what it means</source>
        <translation>innebörd</translation>
    </message>
    <message>
        <source>in practice</source>
        <translation>i praktiken</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>syfte</translation>
    </message>
    <message>
        <source>behaviour</source>
        <translation>beteende</translation>
    </message>
    <message>
        <source>expectation</source>
        <translation>förväntan</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>erbjudande</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>frågor</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exempel</translation>
    </message>
    <message>
        <source>Level of leadership</source>
        <translation>Ledningsnivå</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Riktar sig till</translation>
    </message>
    <message>
        <source>Adopted: {value}</source>
        <translation>Antagen: {value}</translation>
    </message>
    <message>
        <source>Valid from: {value}</source>
        <translation>Gäller från: {value}</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>upphörd</translation>
    </message>
    <message>
        <source>Valid until: {value}</source>
        <translation>Gäller till: {value}</translation>
    </message>
    <message>
        <source>Values named here: {values}</source>
        <translation>Värden som nämns här: {values}</translation>
    </message>
    <message>
        <source>No longer valid after: {value}</source>
        <translation>Gällde till: {value}</translation>
    </message>
    <message>
        <source>Case: {value}</source>
        <translation>Ärende: {value}</translation>
    </message>
    <message>
        <source>Kind of text: {value}</source>
        <translation>Slags text: {value}</translation>
    </message>
    <message>
        <source>Published: {value}</source>
        <translation>Publicerad: {value}</translation>
    </message>
    <message>
        <source>Received: {value}</source>
        <translation>Mottagen: {value}</translation>
    </message>
    <message>
        <source>Permission: {value}</source>
        <translation>Tillstånd: {value}</translation>
    </message>
    <message>
        <source>Replaces: {value}</source>
        <translation>Ersätter: {value}</translation>
    </message>
    <message>
        <source>Replaced by: {value}</source>
        <translation>Ersatt av: {value}</translation>
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
        <source>No results for “{query}”</source>
        <translation>Inga träffar på ”{query}”</translation>
    </message>
    <message>
        <source>Searched in: {searched}</source>
        <translation>Sökt i: {searched}</translation>
    </message>
    <message>
        <source>Similar words in the library:</source>
        <translation>Liknande ord i biblioteket:</translation>
    </message>
    <message>
        <source>Try fewer letters or another word, or select a passage in the tree.</source>
        <translation>Pröva färre bokstäver eller ett annat ord, eller välj ett avsnitt i trädet.</translation>
    </message>
    <message>
        <source>Search the whole library</source>
        <translation>Sök i hela biblioteket</translation>
    </message>
    <message>
        <source>Search for {word}</source>
        <translation>Sök på {word}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Also searched for: {words}</source>
        <translation>Även sökt på: {words}</translation>
    </message>
    <message>
        <source>Similar words: {words}</source>
        <translation>Liknande ord: {words}</translation>
    </message>
    <message>
        <source>The search is very long. Only the beginning was used.</source>
        <translation>Sökningen är mycket lång. Bara början användes.</translation>
    </message>
    <message>
        <source>Too many words. These were ignored: {words}</source>
        <translation>För många ord. De här ignorerades: {words}</translation>
    </message>
    <message>
        <source>Too many words begin like this. Not all of them were searched for: {words}</source>
        <translation>För många ord börjar så här. Sökningen gäller inte alla: {words}</translation>
    </message>
    <message>
        <source>There is no word here to search for.</source>
        <translation>Här finns inget ord att söka på.</translation>
    </message>
    <message>
        <source>A minus only excludes passages. Type a word to search for as well.</source>
        <translation>Ett minus utesluter bara avsnitt. Skriv också ett ord att söka på.</translation>
    </message>
    <message>
        <source>Ignored, not a command here: {words}. Put a minus before a word to exclude it.</source>
        <translation>Ignorerades, är inget kommando här: {words}. Sätt minus före ett ord för att utesluta det.</translation>
    </message>
    <message>
        <source>These characters were ignored: {words}</source>
        <translation>De här tecknen ignorerades: {words}</translation>
    </message>
    <message>
        <source>This is a guess. Not found in any passage: {words}</source>
        <translation>Det här är en gissning. Finns inte i något avsnitt: {words}</translation>
    </message>
    <message>
        <source>This is a guess. The results have only words with a similar meaning.</source>
        <translation>Det här är en gissning. Träffarna har bara ord med närliggande betydelse.</translation>
    </message>
    <message>
        <source>Not found in any passage: {words}</source>
        <translation>Finns inte i något avsnitt: {words}</translation>
    </message>
    <message>
        <source>No results for “{words}”</source>
        <translation>Inga träffar på ”{words}”</translation>
    </message>
    <message>
        <source>“{typed}” is not in any of the texts. Searched instead for: {words}</source>
        <translation>”{typed}” finns inte i texterna. I stället sökt på: {words}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Searching only for the words as typed.</source>
        <translation>Sökningen gäller bara orden som de är skrivna.</translation>
    </message>
    <message>
        <source>Include related words</source>
        <translation>Ta med besläktade ord</translation>
    </message>
    <message>
        <source>Only as typed</source>
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
        <source>Cop&amp;ies</source>
        <translation>&amp;Exemplar</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>Färre inställningar</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Fler inställningar</translation>
    </message>
</context>
<context>
    <name>OwnTexts</name>
    <message>
        <source>The name was not changed: {reason}.</source>
        <translation>Namnet ändrades inte: {reason}.</translation>
    </message>
    <message>
        <source>The name is “{name}” now.</source>
        <translation>Namnet är nu ”{name}”.</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>Namnet är ändrat.</translation>
    </message>
    <message>
        <source>Nothing was undone: {reason}.</source>
        <translation>Ändringen ångrades inte: {reason}.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Ångrat.</translation>
    </message>
    <message>
        <source>The text was not removed: {reason}.</source>
        <translation>Texten togs inte bort: {reason}.</translation>
    </message>
    <message>
        <source>Removed: {titles}.</source>
        <translation>Borttagen: {titles}.</translation>
    </message>
    <message>
        <source>The text was not brought back: {reason}.</source>
        <translation>Texten hämtades inte tillbaka: {reason}.</translation>
    </message>
    <message>
        <source>Brought back: {titles}.</source>
        <translation>Hämtad tillbaka: {titles}.</translation>
    </message>
    <message>
        <source>The pack was not saved: {reason}.</source>
        <translation>Textpaketet sparades inte: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) saved in {file}.</source>
        <translation>
            <numerusform>%n text sparad i {file}.</numerusform>
            <numerusform>%n texter sparade i {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{fault} Nothing was added.</source>
        <translation>{fault} Inget lades till.</translation>
    </message>
    <message>
        <source>The pack could not be read: {reason}.</source>
        <translation>Textpaketet kunde inte läsas: {reason}.</translation>
    </message>
    <message>
        <source>You have another text of this name, {file}. It was kept, and nothing was added.</source>
        <translation>Du har en annan text med det här namnet, {file}. Den är kvar, och inget lades till.</translation>
    </message>
    <message>
        <source>Nothing was added: {reason}.</source>
        <translation>Inget lades till: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) added.</source>
        <translation>
            <numerusform>%n text tillagd.</numerusform>
            <numerusform>%n texter tillagda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Open a pack of texts</source>
        <translation>Öppna ett textpaket</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) in “{name}”:</source>
        <translation>
            <numerusform>%n text i ”{name}”:</numerusform>
            <numerusform>%n texter i ”{name}”:</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts in the pack</source>
        <translation>Texter i paketet</translation>
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
        <translation>De kopieras in bland dina egna texter. Det som redan finns där ändras inte.</translation>
    </message>
    <message>
        <source>&amp;Add to your own texts</source>
        <translation>&amp;Lägg till bland egna texter</translation>
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
        <source>No printer is set up on this computer. Save a PDF and print it elsewhere.</source>
        <translation>Det finns ingen skrivare på den här datorn. Spara en PDF och skriv ut den någon annanstans.</translation>
    </message>
    <message>
        <source>The printer “{name}” is stopped. The pages are printed when it is started again.</source>
        <translation>Skrivaren ”{name}” är stoppad. Sidorna skrivs ut när den startas igen.</translation>
    </message>
    <message>
        <source>The printer “{name}” did not respond. Nothing was printed.</source>
        <translation>Skrivaren ”{name}” svarade inte. Inget skrevs ut.</translation>
    </message>
    <message>
        <source>The printer stopped after page {page}. Check what was printed before you print again.</source>
        <translation>Skrivaren stannade efter sida {page}. Kontrollera vad som skrevs ut innan du skriver ut igen.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was printed.</source>
        <translation>Stoppat. Inget skrevs ut.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. The printer may still print %n page(s).</source>
        <translation>
            <numerusform>Stoppat. Skrivaren kan ändå skriva ut %n sida.</numerusform>
            <numerusform>Stoppat. Skrivaren kan ändå skriva ut %n sidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The paper in the printer is {paper} mm, but the cards need {needed} mm. Nothing was printed. Choose another format or other paper.</source>
        <translation>Papperet i skrivaren är {paper} mm, men korten kräver {needed} mm. Inget skrevs ut. Välj ett annat format eller annat papper.</translation>
    </message>
    <message>
        <source>“{name}” does not print on both sides. Nothing was printed. Choose “All fronts, then all backs” and flip the sheets yourself, or choose “Fold and glue”.</source>
        <translation>”{name}” skriver inte ut på båda sidor. Inget skrevs ut. Välj ”Alla framsidor, sedan alla baksidor” och vänd arken själv, eller välj ”Vik och limma”.</translation>
    </message>
    <message>
        <source>“{name}” does not print on paper of {size} mm. Nothing was printed. Choose other paper or another printer, or save a PDF.</source>
        <translation>”{name}” skriver inte ut på papper som är {size} mm. Inget skrevs ut. Välj ett annat papper eller en annan skrivare, eller spara en PDF.</translation>
    </message>
    <message>
        <source>The printer is set to {count} pages per sheet, so the cards would be too small. Nothing was printed. Choose 1 page per sheet in the printer settings.</source>
        <translation>Skrivaren är inställd på {count} sidor per ark, så korten skulle bli för små. Inget skrevs ut. Välj 1 sida per ark i skrivarens inställningar.</translation>
    </message>
    <message>
        <source>“{name}” does not accept print jobs at the moment. Check whether anything was printed. Then print on another printer, or save a PDF.</source>
        <translation>”{name}” tar inte emot utskriftsjobb just nu. Kontrollera om något skrevs ut. Skriv sedan ut på en annan skrivare, eller spara en PDF.</translation>
    </message>
    <message>
        <source>The printer “{name}” is no longer available. Check whether anything was printed. Then print on another printer, or save a PDF.</source>
        <translation>Skrivaren ”{name}” är inte längre tillgänglig. Kontrollera om något skrevs ut. Skriv sedan ut på en annan skrivare, eller spara en PDF.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer: actual size on {paper}, single-sided, {copies}.</source>
        <translation>
            <numerusform>%n sida skickad till skrivaren: verklig storlek på {paper}, enkelsidigt, {copies}.</numerusform>
            <numerusform>%n sidor skickade till skrivaren: verklig storlek på {paper}, enkelsidigt, {copies}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer: actual size on {paper}, double-sided, flipped on the short edge, {copies}.</source>
        <translation>
            <numerusform>%n sida skickad till skrivaren: verklig storlek på {paper}, dubbelsidigt, vänt längs kortsidan, {copies}.</numerusform>
            <numerusform>%n sidor skickade till skrivaren: verklig storlek på {paper}, dubbelsidigt, vänt längs kortsidan, {copies}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer: actual size on {paper}, double-sided, flipped on the long edge, {copies}.</source>
        <translation>
            <numerusform>%n sida skickad till skrivaren: verklig storlek på {paper}, dubbelsidigt, vänt längs långsidan, {copies}.</numerusform>
            <numerusform>%n sidor skickade till skrivaren: verklig storlek på {paper}, dubbelsidigt, vänt längs långsidan, {copies}.</numerusform>
        </translation>
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
    <message>
        <source>In this chapter</source>
        <translation>I det här kapitlet</translation>
    </message>
</context>
<context>
    <name>PassageChoice</name>
    <message>
        <source>Compare with …</source>
        <translation>Jämför med …</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>Tick one to three passages to show beside it.</source>
        <translation>Bocka för ett till tre avsnitt som ska stå bredvid.</translation>
    </message>
    <message numerus="yes">
        <source>Tick one to three passages. %n are ticked.</source>
        <translation>
            <numerusform>Bocka för ett till tre avsnitt. %n är förbockat.</numerusform>
            <numerusform>Bocka för ett till tre avsnitt. %n är förbockade.</numerusform>
        </translation>
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
        <source>A 50 mm ruler, and a cross on each side that shows how far front and back are offset</source>
        <translation>En linjal på 50 mm och ett kors på varje sida som visar hur mycket fram- och baksidan är förskjutna</translation>
    </message>
    <message>
        <source>Printer the offset applies to</source>
        <translation>Skrivare som förskjutningen gäller</translation>
    </message>
    <message>
        <source>Move backs right, in millimetres</source>
        <translation>Flytta baksidorna åt höger, i millimeter</translation>
    </message>
    <message>
        <source>Move backs down, in millimetres</source>
        <translation>Flytta baksidorna nedåt, i millimeter</translation>
    </message>
    <message>
        <source>Prin&amp;ter</source>
        <translation>Skri&amp;vare</translation>
    </message>
    <message>
        <source>Move backs &amp;right</source>
        <translation>Flytta baksidorna åt hö&amp;ger</translation>
    </message>
    <message>
        <source>Move backs do&amp;wn</source>
        <translation>Flytta baksidorna ne&amp;dåt</translation>
    </message>
    <message>
        <source>Another printer, from a saved file</source>
        <translation>Annan skrivare, från en sparad fil</translation>
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
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Lay out cards</source>
        <translation>Sätt upp kort</translation>
    </message>
</context>
<context>
    <name>QuizDialog</name>
    <message>
        <source>Who said this?</source>
        <translation>Vem sa det?</translation>
    </message>
    <message numerus="yes">
        <source>{language}: %n municipalities</source>
        <translation>
            <numerusform>{language}: %n kommun</numerusform>
            <numerusform>{language}: %n kommuner</numerusform>
        </translation>
    </message>
    <message>
        <source>All languages: the language may tell</source>
        <translation>Alla språk: språket kan avslöja det</translation>
    </message>
    <message>
        <source>Tick texts of at least two municipalities that write the same language.</source>
        <translation>Bocka för texter från minst två kommuner som skriver samma språk.</translation>
    </message>
    <message>
        <source>&amp;Reveal</source>
        <translation>&amp;Visa svaret</translation>
    </message>
    <message>
        <source>&amp;Next passage</source>
        <translation>&amp;Nästa avsnitt</translation>
    </message>
    <message>
        <source>Right: {name}.</source>
        <translation>Rätt: {name}.</translation>
    </message>
    <message>
        <source>It is {name}.</source>
        <translation>Det är {name}.</translation>
    </message>
    <message>
        <source>&amp;Passages in</source>
        <translation>&amp;Avsnitt på</translation>
    </message>
    <message>
        <source>Who may have said it</source>
        <translation>Vem kan ha sagt det</translation>
    </message>
</context>
<context>
    <name>ReadingCommands</name>
    <message numerus="yes">
        <source>%n passage(s) copied with reference.</source>
        <translation>
            <numerusform>%n avsnitt har kopierats med källhänvisning.</numerusform>
            <numerusform>%n avsnitt har kopierats med källhänvisning.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: {passage}.</source>
        <translation>Kopierat: {passage}.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>the style of a title</source>
        <translation>formatmall för titel</translation>
    </message>
    <message>
        <source>the style of a subtitle</source>
        <translation>formatmall för undertitel</translation>
    </message>
    <message>
        <source>marked as a quotation</source>
        <translation>markerat som citat</translation>
    </message>
    <message>
        <source>the words of a picture or table</source>
        <translation>ord till en bild eller tabell</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>en not</translation>
    </message>
    <message>
        <source>a row of a table</source>
        <translation>en rad i en tabell</translation>
    </message>
    <message>
        <source>the first heading, and no other is as high or as large</source>
        <translation>den första rubriken, och ingen annan är så hög eller stor</translation>
    </message>
    <message>
        <source>cells apart by tabs</source>
        <translation>celler åtskilda av tabbar</translation>
    </message>
    <message>
        <source>names what is beside or inside it</source>
        <translation>namnger det som står bredvid eller inuti</translation>
    </message>
    <message>
        <source>a date, a case number or when it is valid</source>
        <translation>ett datum, ett diarienummer eller när den gäller</translation>
    </message>
    <message>
        <source>names a picture</source>
        <translation>beskriver en bild</translation>
    </message>
    <message>
        <source>leads to another page</source>
        <translation>leder till en annan sida</translation>
    </message>
    <message>
        <source>begins with the sign of a note</source>
        <translation>börjar med ett nottecken</translation>
    </message>
    <message>
        <source>stands in quotation marks</source>
        <translation>är inom citattecken</translation>
    </message>
    <message>
        <source>below a quotation: who said it</source>
        <translation>under ett citat: vem som sade det</translation>
    </message>
    <message>
        <source>says when it was adopted</source>
        <translation>säger när den antogs</translation>
    </message>
    <message>
        <source>a greeting</source>
        <translation>en hälsning</translation>
    </message>
    <message>
        <source>below a greeting</source>
        <translation>under en hälsning</translation>
    </message>
    <message>
        <source>comes again, each time above a heading</source>
        <translation>återkommer, varje gång ovanför en rubrik</translation>
    </message>
    <message>
        <source>below a label that comes again</source>
        <translation>under en etikett som återkommer</translation>
    </message>
    <message>
        <source>one of several with a colon and text below</source>
        <translation>en av flera med kolon och text under</translation>
    </message>
    <message>
        <source>the first heading, and no list follows it</source>
        <translation>den första rubriken, och ingen lista följer</translation>
    </message>
    <message>
        <source>below the title</source>
        <translation>under titeln</translation>
    </message>
    <message>
        <source>names the owner, and headings are in capitals</source>
        <translation>nämner ägaren, och rubriker är i versaler</translation>
    </message>
    <message>
        <source>a name and its text in one line, as its neighbours</source>
        <translation>ett namn och dess text på en rad, som grannarna</translation>
    </message>
    <message>
        <source>one of several names, and as many texts below</source>
        <translation>ett av flera namn, och lika många texter under</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>versaler</translation>
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
        <translation>utan punkt</translation>
    </message>
    <message>
        <source>text below</source>
        <translation>text under</translation>
    </message>
    <message>
        <source>begins a sentence that a list completes; no heading above</source>
        <translation>börjar en mening som en lista fullbordar; ingen rubrik ovanför</translation>
    </message>
    <message>
        <source>begins a sentence that a list completes, as its like do</source>
        <translation>börjar en mening som en lista fullbordar, liksom liknande</translation>
    </message>
    <message>
        <source>comes again, and a list completes it</source>
        <translation>återkommer, och en lista fullbordar den</translation>
    </message>
    <message>
        <source>in the midst of furniture</source>
        <translation>mitt i det som inte hör till texten</translation>
    </message>
    <message>
        <source>begins or ends as other lead-ins do</source>
        <translation>börjar eller slutar som andra inledningar till listor</translation>
    </message>
    <message>
        <source>a note to the word above with the same sign</source>
        <translation>en not till ordet ovanför med samma tecken</translation>
    </message>
    <message>
        <source>a name with an office, below the text</source>
        <translation>ett namn med en befattning, under texten</translation>
    </message>
    <message>
        <source>counts the headings, each right above one</source>
        <translation>räknar rubrikerna, var och en precis ovanför en</translation>
    </message>
    <message>
        <source>below a label that counts</source>
        <translation>under en etikett som räknar</translation>
    </message>
    <message>
        <source>below the owner&apos;s name, at the top</source>
        <translation>under ägarens namn, överst</translation>
    </message>
    <message>
        <source>names the owner, above the title</source>
        <translation>nämner ägaren, ovanför titeln</translation>
    </message>
    <message>
        <source>below the title, and no heading has letters as large</source>
        <translation>under titeln, och ingen rubrik har lika stora bokstäver</translation>
    </message>
    <message>
        <source>a list completes it, and the file marks no heading</source>
        <translation>en lista fullbordar den, och filen markerar ingen rubrik</translation>
    </message>
    <message>
        <source>short, and a list follows</source>
        <translation>kort, och en lista följer</translation>
    </message>
    <message>
        <source>a list completes it</source>
        <translation>en lista fullbordar den</translation>
    </message>
    <message>
        <source>a number, and text before the next number</source>
        <translation>ett nummer, och text före nästa nummer</translation>
    </message>
    <message>
        <source>one dash alone under a heading</source>
        <translation>ett enda tankstreck under en rubrik</translation>
    </message>
    <message>
        <source>in a menu or the head of the page</source>
        <translation>i en meny eller sidans topp</translation>
    </message>
    <message>
        <source>in a dialog of the page</source>
        <translation>i en dialog på sidan</translation>
    </message>
    <message>
        <source>in the foot of the page</source>
        <translation>i sidans fot</translation>
    </message>
    <message>
        <source>beside the text of the page</source>
        <translation>bredvid sidans text</translation>
    </message>
    <message>
        <source>a button or a part of a form</source>
        <translation>en knapp eller del av ett formulär</translation>
    </message>
    <message>
        <source>in the margin of the page, above or below the text</source>
        <translation>i sidans marginal, ovanför eller under texten</translation>
    </message>
    <message>
        <source>a table of contents, as the file says</source>
        <translation>en innehållsförteckning, enligt filen</translation>
    </message>
    <message>
        <source>a page number</source>
        <translation>ett sidnummer</translation>
    </message>
    <message>
        <source>comes again with other numbers</source>
        <translation>återkommer med andra tal</translation>
    </message>
    <message>
        <source>ends with a page number</source>
        <translation>slutar med ett sidnummer</translation>
    </message>
    <message>
        <source>comes again with the number of a page</source>
        <translation>återkommer med ett sidnummer</translation>
    </message>
    <message>
        <source>said by the web page, not by the text</source>
        <translation>sagt av webbsidan, inte av texten</translation>
    </message>
    <message>
        <source>short, between furniture</source>
        <translation>kort, mellan det utelämnade</translation>
    </message>
    <message>
        <source>a table of contents: repeated below</source>
        <translation>en innehållsförteckning: upprepas nedan</translation>
    </message>
    <message>
        <source>the heading of a table of contents</source>
        <translation>rubriken till en innehållsförteckning</translation>
    </message>
    <message>
        <source>begins small, as its neighbours below a lead-in</source>
        <translation>börjar med liten bokstav, som grannarna under en inledning</translation>
    </message>
    <message>
        <source>nothing speaks for anything else</source>
        <translation>inget talar för något annat</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>valt av dig</translation>
    </message>
    <message>
        <source>as it was accepted</source>
        <translation>som det godkändes</translation>
    </message>
    <message>
        <source>as in the earlier version</source>
        <translation>som i den tidigare versionen</translation>
    </message>
    <message>
        <source>the mark {value} of a list</source>
        <translation>listtecknet {value}</translation>
    </message>
    <message>
        <source>the number {value} of a list</source>
        <translation>nummer {value} i en lista</translation>
    </message>
    <message>
        <source>an item of a list, marked {value}</source>
        <translation>en punkt i en lista, märkt {value}</translation>
    </message>
    <message>
        <source>a heading of level {value} in the file</source>
        <translation>en rubrik på nivå {value} i filen</translation>
    </message>
    <message>
        <source>letters {value} % as large as those of the text</source>
        <translation>bokstäver {value} % så stora som textens</translation>
    </message>
</context>
<context>
    <name>RecentSearches</name>
    <message>
        <source>No recent searches</source>
        <translation>Inga senaste sökningar</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>Rensa senaste sökningar</translation>
    </message>
    <message>
        <source>Remember searches</source>
        <translation>Kom ihåg sökningar</translation>
    </message>
</context>
<context>
    <name>RelatedPassages</name>
    <message>
        <source>Related passages</source>
        <translation>Närliggande avsnitt</translation>
    </message>
    <message>
        <source>through “{word}”</source>
        <translation>via ”{word}”</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>The name is yours, so it is shown in brackets.</source>
        <translation>Namnet är ditt eget och visas därför inom hakparentes.</translation>
    </message>
    <message>
        <source>Without one, the printed title is shown.</source>
        <translation>Utan ett namn visas textens egen titel.</translation>
    </message>
    <message>
        <source>All texts of the municipality are shown under this name.</source>
        <translation>Kommunens alla texter visas under det här namnet.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Name of the municipality</source>
        <translation>&amp;Kommunens namn</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Byt namn</translation>
    </message>
    <message>
        <source>Names that &amp;give it away</source>
        <translation>Namn som &amp;avslöjar den</translation>
    </message>
    <message>
        <source>Visions, slogans, intranets, with commas between them: “Who said this?” covers them like the name.</source>
        <translation>Visioner, slogans, intranät, med komma emellan: ”Vem sa det?” täcker dem liksom namnet.</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Search results</source>
        <translation>Sökträffar</translation>
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
        <source>Preparing search …</source>
        <translation>Förbereder sökningen …</translation>
    </message>
    <message>
        <source>Results appear as soon as search is ready.</source>
        <translation>Träffarna visas så snart sökningen är klar.</translation>
    </message>
    <message>
        <source>The search failed: {reason}</source>
        <translation>Sökningen misslyckades: {reason}</translation>
    </message>
    <message>
        <source>You can still read the texts: select one in the tree.</source>
        <translation>Du kan fortfarande läsa texterna: välj en i trädet.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) most like “{title}”</source>
        <translation>
            <numerusform>%n avsnitt som mest liknar ”{title}”</numerusform>
            <numerusform>%n avsnitt som mest liknar ”{title}”</numerusform>
        </translation>
    </message>
    <message>
        <source>From the whole library, ticked or not.</source>
        <translation>Från hela biblioteket, oavsett vad som är förbockat.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies)</source>
        <translation>
            <numerusform>%n kommun</numerusform>
            <numerusform>%n kommuner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{results} in {municipalities} · the first %n are shown</source>
        <translation>
            <numerusform>{results} i {municipalities} · den första %n visas</numerusform>
            <numerusform>{results} i {municipalities} · de första %n visas</numerusform>
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
        <translation>&amp;Behåll även den tidigare versionen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Accept, what belongs nowhere as &amp;text</source>
        <translation>Godkänn, det utan plats som &amp;text</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Godkänn</translation>
    </message>
    <message>
        <source>Your corrections are not saved. Close once more to leave without them.</source>
        <translation>Dina ändringar är inte sparade. Stäng en gång till för att gå utan dem.</translation>
    </message>
    <message>
        <source>More edits</source>
        <translation>Fler ändringar</translation>
    </message>
    <message>
        <source>There is no text below the title.</source>
        <translation>Det finns ingen text under titeln.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) proposed</source>
        <translation>
            <numerusform>%n avsnitt föreslaget</numerusform>
            <numerusform>%n avsnitt föreslagna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) belong(s) nowhere</source>
        <translation>
            <numerusform>%n rad hör inte hemma någonstans</numerusform>
            <numerusform>%n rader hör inte hemma någonstans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n rad utelämnad</numerusform>
            <numerusform>%n rader utelämnade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A does the same for %n line(s) alike</source>
        <translation>
            <numerusform>A gör detsamma med %n liknande rad</numerusform>
            <numerusform>A gör detsamma med %n liknande rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Say whose text it is first.</source>
        <translation>Skriv först vems text det är.</translation>
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
        <translation>Rubrik</translation>
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
        <translation>Inledning till lista</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildtext</translation>
    </message>
    <message>
        <source>Row of a table</source>
        <translation>Tabellrad</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Fotnot</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnat</translation>
    </message>
</context>
<context>
    <name>RoomDialog</name>
    <message>
        <source>The room and the slides</source>
        <translation>Rummet och bilderna</translation>
    </message>
    <message>
        <source>Someone sees badly: larger text</source>
        <translation>Någon ser dåligt: större text</translation>
    </message>
    <message>
        <source>Light text on dark slides</source>
        <translation>Ljus text på mörka bilder</translation>
    </message>
    <message>
        <source>Municipality above the title</source>
        <translation>Kommunen ovanför titeln</translation>
    </message>
    <message>
        <source>Document and lines at the foot, for the front rows</source>
        <translation>Dokument och rader längst ned, för de främre raderna</translation>
    </message>
    <message>
        <source>Metres to the back row:</source>
        <translation>Meter till bakersta raden:</translation>
    </message>
    <message>
        <source>Width of the picture:</source>
        <translation>Bildens bredd:</translation>
    </message>
    <message>
        <source>Measure the width on the wall; a screen does not know it.</source>
        <translation>Mät bredden på väggen; en projektor känner inte till den.</translation>
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
        <translation>Sök i: {place}</translation>
    </message>
    <message>
        <source>Search in: whole library</source>
        <translation>Sök i: hela biblioteket</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>Hela biblioteket</translation>
    </message>
    <message>
        <source>Most results</source>
        <translation>Flest träffar</translation>
    </message>
    <message>
        <source>Tick other municipalities in the tree</source>
        <translation>Bocka för andra kommuner i trädet</translation>
    </message>
</context>
<context>
    <name>ScreenMenu</name>
    <message>
        <source>Screen of the wall</source>
        <translation>Väggens skärm</translation>
    </message>
    <message>
        <source>The one that this window is not on</source>
        <translation>Den som det här fönstret inte är på</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search the texts …</source>
        <translation>Sök i texterna …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Results appear as you type. Down and Up move through them, Enter opens one, Esc goes back.</source>
        <translation>Träffarna visas medan du skriver. Nedpil och Uppil går igenom dem, Enter öppnar en, Esc går tillbaka.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Rensa sökningen</translation>
    </message>
</context>
<context>
    <name>SourceLines</name>
    <message>
        <source>Lines of the text</source>
        <translation>Textens rader</translation>
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
        <source>Type a word in the search field. Passages appear as you type.</source>
        <translation>Skriv ett ord i sökfältet. Avsnitten visas medan du skriver.</translation>
    </message>
    <message>
        <source>Or start with one of the texts:</source>
        <translation>Eller börja med en av texterna:</translation>
    </message>
    <message>
        <source>Add a text of your own …</source>
        <translation>Lägg till en egen text …</translation>
    </message>
    <message>
        <source>F1 shows the keyboard shortcuts. The menu is at the top right.</source>
        <translation>F1 visar kortkommandona. Menyn finns uppe till höger.</translation>
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
        <translation>Vad som genomsöks</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>Preparing search</source>
        <translation>Förbereder sökningen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Searching in {place}: {counts}</source>
        <translation>Söker i {place}: {counts}</translation>
    </message>
    <message>
        <source>Searching in the whole library: {counts}</source>
        <translation>Söker i hela biblioteket: {counts}</translation>
    </message>
    <message>
        <source>The settings could not be read and were reset. The old settings are kept here: {file}</source>
        <translation>Inställningarna kunde inte läsas och återställdes. De gamla inställningarna finns här: {file}</translation>
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
    <name>StructureEdit</name>
    <message>
        <source>Heading</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Makes a heading; again, a heading of the next level.</source>
        <translation>Gör det till en rubrik; igen: en rubrik på nästa nivå.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Makes an item of a list; again, an item inside the one above.</source>
        <translation>Gör det till en punkt i en lista; igen: en punkt under den ovanför.</translation>
    </message>
    <message>
        <source>Lead-in</source>
        <translation>Inledning till lista</translation>
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
        <translation>Utelämna</translation>
    </message>
    <message>
        <source>Leaves out what the page said around the text; the source keeps it.</source>
        <translation>Utelämnar det som sidan sade runt texten; källan behåller det.</translation>
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
        <translation>Slå ihop</translation>
    </message>
    <message>
        <source>Joins the selected lines, or one with what is above it.</source>
        <translation>Slår ihop de valda raderna, eller en rad med det ovanför.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dela</translation>
    </message>
    <message>
        <source>Begins something new with each selected line.</source>
        <translation>Börjar något nytt med varje vald rad.</translation>
    </message>
    <message>
        <source>Text is above</source>
        <translation>Texten är ovanför</translation>
    </message>
    <message>
        <source>Says that the text of the selected heading is above it.</source>
        <translation>Säger att den valda rubrikens text är ovanför den.</translation>
    </message>
    <message>
        <source>Text is below</source>
        <translation>Texten är nedanför</translation>
    </message>
    <message>
        <source>Says that the text of the selected heading is below it.</source>
        <translation>Säger att den valda rubrikens text är nedanför den.</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Para ihop</translation>
    </message>
    <message>
        <source>Gives each heading in the first half of the selected lines its text in the other half.</source>
        <translation>Ger varje rubrik i den första halvan av de valda raderna sin text i den andra halvan.</translation>
    </message>
    <message>
        <source>Same for all alike</source>
        <translation>Samma för alla liknande</translation>
    </message>
    <message>
        <source>Does the last edit to all lines that were like those.</source>
        <translation>Gör detsamma med alla rader som liknade dem du ändrade sist.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
</context>
<context>
    <name>StructureTree</name>
    <message>
        <source>Structure of the text</source>
        <translation>Textens uppbyggnad</translation>
    </message>
    <message>
        <source>As it will be</source>
        <translation>Så blir det</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
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
        <translation>åtkomst nekad</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>finns inte</translation>
    </message>
    <message>
        <source>another program has it open</source>
        <translation>ett annat program har den öppen</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>disken rapporterar ett fel</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>länkarna leder i en cirkel</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>namnet är för långt</translation>
    </message>
    <message>
        <source>nothing can be saved there</source>
        <translation>inget kan sparas där</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>disken är full</translation>
    </message>
</context>
<context>
    <name>TableOutput</name>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>Save for a spreadsheet</source>
        <translation>Spara för kalkylark</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Sparad som ”{file}”.</translation>
    </message>
</context>
<context>
    <name>TextCommands</name>
    <message>
        <source>Added: {title}. It can be searched and printed.</source>
        <translation>Tillagd: {title}. Texten kan nu hittas och skrivas ut.</translation>
    </message>
    <message>
        <source>Saved: {title}.</source>
        <translation>Sparat: {title}.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texter</translation>
    </message>
    <message>
        <source>Save texts as a pack</source>
        <translation>Spara texter som textpaket</translation>
    </message>
    <message>
        <source>Open a pack of texts</source>
        <translation>Öppna ett textpaket</translation>
    </message>
</context>
<context>
    <name>TextImport</name>
    <message>
        <source>Reading {file} …</source>
        <translation>Läser {file} …</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>Kopierad text</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy one first.</source>
        <translation>Det finns ingen text i urklipp. Kopiera en först.</translation>
    </message>
    <message>
        <source>Edit the structure: {title}</source>
        <translation>Ändra uppbyggnaden: {title}</translation>
    </message>
    <message>
        <source>A newer version: {title}</source>
        <translation>En nyare version: {title}</translation>
    </message>
    <message>
        <source>Add a text: {name}</source>
        <translation>Lägg till en text: {name}</translation>
    </message>
    <message>
        <source>Nothing was saved: {reason}.</source>
        <translation>Inget sparades: {reason}.</translation>
    </message>
    <message>
        <source>The text could not be read: {error}</source>
        <translation>Texten kunde inte läsas: {error}</translation>
    </message>
    <message>
        <source>There is a text in {file} already. It was kept, and nothing added.</source>
        <translation>Det finns redan en text i {file}. Den har behållits och inget har lagts till.</translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <source>Find a theme</source>
        <translation>Hitta ett tema</translation>
    </message>
    <message>
        <source>Themes to show</source>
        <translation>Teman som visas</translation>
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
        <translation>Teman</translation>
    </message>
    <message>
        <source>Count &amp;all passages, not only principles</source>
        <translation>Räkna &amp;alla avsnitt, inte bara principer</translation>
    </message>
    <message>
        <source>&amp;Compare this theme</source>
        <translation>&amp;Jämför det här temat</translation>
    </message>
    <message>
        <source>Save for a &amp;spreadsheet …</source>
        <translation>Spara för &amp;kalkylark …</translation>
    </message>
    <message>
        <source>Save as &amp;PDF …</source>
        <translation>Spara som &amp;PDF …</translation>
    </message>
    <message>
        <source>P&amp;rint …</source>
        <translation>Skriv &amp;ut …</translation>
    </message>
    <message>
        <source>Themes and municipalities</source>
        <translation>Teman och kommuner</translation>
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
        <translation>&amp;Starta</translation>
    </message>
    <message>
        <source>&amp;1 minute more</source>
        <translation>&amp;1 minut till</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>St&amp;oppa</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsätt</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;Alone on the wall</source>
        <translation>&amp;Ensam på väggen</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tid kvar</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
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
        <translation>{name}: förbockad</translation>
    </message>
    <message>
        <source>{name}: not ticked</source>
        <translation>{name}: inte förbockad</translation>
    </message>
</context>
<context>
    <name>TreeRoles</name>
    <message>
        <source>your own text</source>
        <translation>din egen text</translation>
    </message>
    <message>
        <source>from {folder}</source>
        <translation>från {folder}</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
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
        <source>Municipalities, documents and passages. Press Space to tick one and search only there.</source>
        <translation>Kommuner, dokument och avsnitt. Tryck på mellanslag för att bocka för och bara söka där.</translation>
    </message>
</context>
<context>
    <name>TypesetPreview</name>
    <message>
        <source>Laying out cards …</source>
        <translation>Sätter upp kort …</translation>
    </message>
    <message>
        <source>Stopped. The cards are not laid out.</source>
        <translation>Stoppat. Korten är inte uppsatta.</translation>
    </message>
</context>
<context>
    <name>UnreachableEdges</name>
    <message>
        <source>“{name}” prints nothing in the hatched edges, and the cards have text there. Choose another format or paper, or another printer.</source>
        <translation>”{name}” skriver inte ut något i de skrafferade kanterna, och korten har text där. Välj ett annat format eller ett annat papper, eller en annan skrivare.</translation>
    </message>
</context>
<context>
    <name>WallCommands</name>
    <message>
        <source>Other programs may show notifications on the wall: switch on “do not disturb”.</source>
        <translation>Andra program kan visa aviseringar på väggen: slå på ”stör ej”.</translation>
    </message>
</context>
<context>
    <name>WallStrip</name>
    <message>
        <source>The wall</source>
        <translation>Väggen</translation>
    </message>
    <message>
        <source>Tab lets one paragraph after the other be the only bright one, B is black.</source>
        <translation>Tabb låter bara ett stycke i taget lysa, B gör väggen svart.</translation>
    </message>
    <message>
        <source>The wall now</source>
        <translation>Väggen nu</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Vad som kommer härnäst</translation>
    </message>
</context>
<context>
    <name>WallWords</name>
    <message>
        <source>The wall is off</source>
        <translation>Väggen är avstängd</translation>
    </message>
    <message>
        <source>The wall is black</source>
        <translation>Väggen är svart</translation>
    </message>
    <message>
        <source>The wall is clear</source>
        <translation>Väggen är tom</translation>
    </message>
    <message>
        <source>The wall is frozen</source>
        <translation>Väggen är frusen</translation>
    </message>
    <message>
        <source>On the wall</source>
        <translation>På väggen</translation>
    </message>
    <message>
        <source>slide {number} of {count}</source>
        <translation>bild {number} av {count}</translation>
    </message>
    <message>
        <source>readable from {metres} m</source>
        <translation>kan läsas på {metres} m</translation>
    </message>
    <message>
        <source>Next: another bullet</source>
        <translation>Nästa: en punkt till</translation>
    </message>
    <message>
        <source>Next: slide {number}</source>
        <translation>Nästa: bild {number}</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Nästa: {name}</translation>
    </message>
    <message>
        <source>{key} sends: {name}</source>
        <translation>{key} visar: {name}</translation>
    </message>
    <message>
        <source>Nothing comes next</source>
        <translation>Det kommer inget mer</translation>
    </message>
    <message>
        <source>The screen that was chosen ({name}) is not connected. F5 once more takes another one; the menu of the wall has them all.</source>
        <translation>Den valda skärmen ({name}) är inte ansluten. F5 en gång till tar en annan; väggens meny har alla.</translation>
    </message>
    <message>
        <source>The screen of the wall is unplugged. The wall comes back with it.</source>
        <translation>Väggens skärm är urkopplad. Väggen kommer tillbaka med den.</translation>
    </message>
    <message>
        <source>Another program is in front: the clicker does not reach the wall.</source>
        <translation>Ett annat program ligger överst: klickaren når inte väggen.</translation>
    </message>
    <message>
        <source>All screens show the same: the wall covers this window, Esc leads back.</source>
        <translation>Alla skärmar visar samma sak: väggen täcker det här fönstret, Esc leder tillbaka.</translation>
    </message>
    <message>
        <source>The picture is too small for this room, or the text is long.</source>
        <translation>Bilden är för liten för rummet, eller texten är lång.</translation>
    </message>
    <message>
        <source>A sentence is set smaller than the rest, so that it stays whole.</source>
        <translation>En mening är satt mindre än resten för att hållas ihop.</translation>
    </message>
    <message>
        <source>The screen may go dark: the system cannot be asked to keep it on.</source>
        <translation>Skärmen kan slockna: systemet går inte att be hålla den tänd.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>“{typed}”: {rule}</source>
        <translation>”{typed}”: {rule}</translation>
    </message>
    <message>
        <source>“{typed}” → {forms}: {rule}</source>
        <translation>”{typed}” → {forms}: {rule}</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>som skrivet</translation>
    </message>
    <message>
        <source>spelling corrected</source>
        <translation>stavningen rättad</translation>
    </message>
    <message>
        <source>spelled differently</source>
        <translation>stavat på annat sätt</translation>
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
        <source>same word stem</source>
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
        <source>contains the word</source>
        <translation>innehåller ordet</translation>
    </message>
    <message>
        <source>in the name of the municipality or the document</source>
        <translation>i kommunens eller dokumentets namn</translation>
    </message>
</context>
<context>
    <name>_LineModel</name>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Vad det är</translation>
    </message>
    <message>
        <source>The text as it was received</source>
        <translation>Texten som den togs emot</translation>
    </message>
    <message>
        <source>Belongs nowhere</source>
        <translation>Utan plats</translation>
    </message>
</context>
</TS>
