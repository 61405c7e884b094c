<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {app}</source>
        <translation>Om {app}</translation>
    </message>
    <message>
        <source>An editor for the business model canvas. Your files stay on your computer.</source>
        <translation>Et redigeringsprogram til Business Model Canvas. Dine filer bliver på din egen computer.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenser</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioner</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About bmc_desktop</source>
        <translation>&amp;Om bmc_desktop</translation>
    </message>
    <message>
        <source>&amp;Actual size (100 %)</source>
        <translation>&amp;Faktisk størrelse (100 %)</translation>
    </message>
    <message>
        <source>&amp;Add canvas</source>
        <translation>&amp;Tilføj canvas</translation>
    </message>
    <message>
        <source>&amp;Add vote</source>
        <translation>Ti&amp;lføj stemme</translation>
    </message>
    <message>
        <source>&amp;Assumption</source>
        <translation>A&amp;ntagelse</translation>
    </message>
    <message>
        <source>&amp;Being tested</source>
        <translation>&amp;Testes</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>&amp;Blå</translation>
    </message>
    <message>
        <source>&amp;Bottom edges</source>
        <translation>&amp;Nederste kant</translation>
    </message>
    <message>
        <source>&amp;Bring to front</source>
        <translation>Pla&amp;cer forrest</translation>
    </message>
    <message>
        <source>&amp;Centres</source>
        <translation>&amp;Centreret</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Ryd listen</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Luk vindue</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Tæt</translation>
    </message>
    <message>
        <source>&amp;Confirmed</source>
        <translation>&amp;Bekræftet</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiér</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mørkt</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Sle&amp;t</translation>
    </message>
    <message>
        <source>&amp;Delete canvas</source>
        <translation>&amp;Slet canvas</translation>
    </message>
    <message>
        <source>&amp;Earlier versions…</source>
        <translation>&amp;Tidligere versioner …</translation>
    </message>
    <message>
        <source>&amp;Edit text</source>
        <translation>&amp;Rediger tekst</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Fi&amp;nd …</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>&amp;Tilpas til vinduet</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>&amp;Grøn</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Gitter</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppér</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Høj kontrast</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historik</translation>
    </message>
    <message>
        <source>&amp;Import from Markdown…</source>
        <translation>&amp;Importér fra Markdown …</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Genvejstaster</translation>
    </message>
    <message>
        <source>&amp;Large</source>
        <translation>&amp;Stor</translation>
    </message>
    <message>
        <source>&amp;Left edges</source>
        <translation>&amp;Venstre kant</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Farvernes betydning</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Lyst</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown …</translation>
    </message>
    <message>
        <source>&amp;Medium</source>
        <translation>&amp;Mellem</translation>
    </message>
    <message>
        <source>&amp;Middles</source>
        <translation>&amp;Midt på</translation>
    </message>
    <message>
        <source>&amp;Move canvas right</source>
        <translation>Flyt c&amp;anvas til højre</translation>
    </message>
    <message>
        <source>&amp;Name group…</source>
        <translation>&amp;Navngiv gruppen …</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Ny</translation>
    </message>
    <message>
        <source>&amp;New note</source>
        <translation>&amp;Ny note</translation>
    </message>
    <message>
        <source>&amp;Next canvas</source>
        <translation>&amp;Næste canvas</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Næste del af vinduet</translation>
    </message>
    <message>
        <source>&amp;No status</source>
        <translation>&amp;Ingen status</translation>
    </message>
    <message>
        <source>&amp;Open the example</source>
        <translation>&amp;Åbn eksemplet</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Åbn …</translation>
    </message>
    <message>
        <source>&amp;Orange</source>
        <translation>&amp;Orange</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Disposition</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Sæt ind</translation>
    </message>
    <message>
        <source>&amp;Pink</source>
        <translation>&amp;Lyserød</translation>
    </message>
    <message>
        <source>&amp;Poster (PDF)…</source>
        <translation>&amp;Plakat (PDF) …</translation>
    </message>
    <message>
        <source>&amp;Previous canvas</source>
        <translation>Forrige &amp;canvas</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>Forrige &amp;del af vinduet</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Udskriv …</translation>
    </message>
    <message>
        <source>&amp;Quick line</source>
        <translation>&amp;Hurtiglinje</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;fslut</translation>
    </message>
    <message>
        <source>&amp;Red</source>
        <translation>&amp;Rød</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gentag</translation>
    </message>
    <message>
        <source>&amp;Refuted</source>
        <translation>&amp;Afkræftet</translation>
    </message>
    <message>
        <source>&amp;Remove vote</source>
        <translation>Fj&amp;ern stemme</translation>
    </message>
    <message>
        <source>&amp;Rename block…</source>
        <translation>&amp;Omdøb felt …</translation>
    </message>
    <message>
        <source>&amp;Right edges</source>
        <translation>&amp;Højre kant</translation>
    </message>
    <message>
        <source>&amp;Roomy</source>
        <translation>&amp;Luftigt</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>&amp;Select none</source>
        <translation>Vælg &amp;ingen</translation>
    </message>
    <message>
        <source>&amp;Send to back</source>
        <translation>Placer &amp;bagerst</translation>
    </message>
    <message>
        <source>&amp;Small</source>
        <translation>&amp;Lille</translation>
    </message>
    <message>
        <source>&amp;Story of versions</source>
        <translation>&amp;Versionernes historie</translation>
    </message>
    <message>
        <source>&amp;Tidy block</source>
        <translation>Ryd o&amp;p i feltet</translation>
    </message>
    <message>
        <source>&amp;Tiny</source>
        <translation>M&amp;eget lille</translation>
    </message>
    <message>
        <source>&amp;Toolbar</source>
        <translation>&amp;Værktøjslinje</translation>
    </message>
    <message>
        <source>&amp;Top edges</source>
        <translation>&amp;Øverste kant</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Fortryd</translation>
    </message>
    <message>
        <source>&amp;Ungroup</source>
        <translation>&amp;Opløs gruppen</translation>
    </message>
    <message>
        <source>&amp;Violet</source>
        <translation>&amp;Violet</translation>
    </message>
    <message>
        <source>&amp;What belongs here?</source>
        <translation>&amp;Hvad hører til her?</translation>
    </message>
    <message>
        <source>&amp;White</source>
        <translation>&amp;Hvid</translation>
    </message>
    <message>
        <source>&amp;Workshop details…</source>
        <translation>&amp;Om workshoppen …</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>G&amp;ul</translation>
    </message>
    <message>
        <source>&amp;Zoom to selection</source>
        <translation>Zoo&amp;m til det valgte</translation>
    </message>
    <message>
        <source>A&amp;ward a star</source>
        <translation>St&amp;jerne</translation>
    </message>
    <message>
        <source>Add an empty canvas to the workshop</source>
        <translation>Føj et tomt canvas til workshoppen</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>Alle taster på ét ark</translation>
    </message>
    <message>
        <source>Always show &amp;questions</source>
        <translation>Vis &amp;altid spørgsmålene</translation>
    </message>
    <message>
        <source>Animat&amp;e moves</source>
        <translation>Vis bevæ&amp;gelser</translation>
    </message>
    <message>
        <source>Black on white, thick lines and strong colours, for weak projectors</source>
        <translation>Sort på hvidt, tykke streger og stærke farver, til svage projektorer</translation>
    </message>
    <message>
        <source>Block {number}</source>
        <translation>Felt {number}</translation>
    </message>
    <message>
        <source>Bring the chosen notes of each block into line</source>
        <translation>Stil de valgte noter i hvert felt på linje</translation>
    </message>
    <message>
        <source>Business model</source>
        <translation>Forretningsmodel</translation>
    </message>
    <message>
        <source>By &amp;amount</source>
        <translation>Efter &amp;beløb</translation>
    </message>
    <message>
        <source>By &amp;colour</source>
        <translation>Efter &amp;farve</translation>
    </message>
    <message>
        <source>By &amp;text</source>
        <translation>Efter &amp;tekst</translation>
    </message>
    <message>
        <source>By &amp;votes</source>
        <translation>Efter &amp;stemmer</translation>
    </message>
    <message>
        <source>Choose &amp;whole group</source>
        <translation>Vælg &amp;hele gruppen</translation>
    </message>
    <message>
        <source>Choose all notes of the block, and again for all on the canvas</source>
        <translation>Vælg alle noter i feltet, og igen for alle på canvasset</translation>
    </message>
    <message>
        <source>Choose all notes of the group</source>
        <translation>Vælg alle noter i gruppen</translation>
    </message>
    <message>
        <source>Choose no note</source>
        <translation>Vælg ingen note</translation>
    </message>
    <message>
        <source>Choose note &amp;alone</source>
        <translation>Vælg noten &amp;alene</translation>
    </message>
    <message>
        <source>Choose the current note out of its group, so that it is moved alone</source>
        <translation>Vælg noten ud af gruppen, så den flyttes alene</translation>
    </message>
    <message>
        <source>Close all workshops and end the app</source>
        <translation>Luk alle workshopper og afslut programmet</translation>
    </message>
    <message>
        <source>Close this workshop</source>
        <translation>Luk denne workshop</translation>
    </message>
    <message>
        <source>Co&amp;mmand palette</source>
        <translation>Kommandop&amp;alet</translation>
    </message>
    <message>
        <source>Compar&amp;e canvases…</source>
        <translation>Sammen&amp;lign canvasser …</translation>
    </message>
    <message>
        <source>Copy &amp;block</source>
        <translation>&amp;Kopiér feltet</translation>
    </message>
    <message>
        <source>Copy all notes of the current block to the clipboard</source>
        <translation>Kopiér alle noter i feltet til udklipsholderen</translation>
    </message>
    <message>
        <source>Copy as &amp;picture</source>
        <translation>Kopiér som b&amp;illede</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Kopiér som &amp;tekst</translation>
    </message>
    <message>
        <source>Copy as ta&amp;ble</source>
        <translation>Kopiér som ta&amp;bel</translation>
    </message>
    <message>
        <source>Copy the chosen notes to the clipboard</source>
        <translation>Kopiér de valgte noter til udklipsholderen</translation>
    </message>
    <message>
        <source>Copy the chosen notes, or the block, as a picture</source>
        <translation>Kopiér de valgte noter, eller feltet, som billede</translation>
    </message>
    <message>
        <source>Copy the chosen notes, or the block, as lines of text</source>
        <translation>Kopiér de valgte noter, eller feltet, som tekstlinjer</translation>
    </message>
    <message>
        <source>Copy the chosen notes, or the block, as rows for a spreadsheet</source>
        <translation>Kopiér de valgte noter, eller feltet, som rækker til et regneark</translation>
    </message>
    <message>
        <source>Copy this canvas with all its notes</source>
        <translation>Kopiér canvasset med alle noter</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Kli&amp;p</translation>
    </message>
    <message>
        <source>D&amp;uplicate canvas</source>
        <translation>&amp;Dupliker canvas</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Udfør det fortrudte igen</translation>
    </message>
    <message>
        <source>Draw a line from one note to another, with a word on it</source>
        <translation>Træk en streg fra en note til en anden, med et ord på</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>&amp;Dupliker</translation>
    </message>
    <message>
        <source>Duplicate as ne&amp;xt version…</source>
        <translation>Dupliker som næste &amp;version …</translation>
    </message>
    <message>
        <source>E&amp;verything on the note</source>
        <translation>Alt &amp;om noten</translation>
    </message>
    <message>
        <source>Equal spaces &amp;across</source>
        <translation>Lige stor afstand v&amp;andret</translation>
    </message>
    <message>
        <source>Equal spaces &amp;down</source>
        <translation>Lige stor afstand &amp;lodret</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Find næst&amp;e</translation>
    </message>
    <message>
        <source>Find any action, canvas or note by its name, and do it or go there</source>
        <translation>Find en handling, et canvas eller en note ved navn, og udfør den eller gå dertil</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Find f&amp;orrige</translation>
    </message>
    <message>
        <source>Follow a th&amp;read</source>
        <translation>Frem&amp;hæv en tråd</translation>
    </message>
    <message>
        <source>Follow the light or dark setting of the system</source>
        <translation>Følg systemets lyse eller mørke indstilling</translation>
    </message>
    <message>
        <source>Forget the recently used files</source>
        <translation>Glem de senest brugte filer</translation>
    </message>
    <message>
        <source>Full &amp;screen</source>
        <translation>Fuld &amp;skærm</translation>
    </message>
    <message>
        <source>Give each line of the chosen note its own note, or make several one</source>
        <translation>Giv hver linje i den valgte note sin egen note, eller gør flere til én</translation>
    </message>
    <message>
        <source>Give each note colour a small shape, on the screen and on the poster</source>
        <translation>Giv hver farve en lille figur, på skærmen og på plakaten</translation>
    </message>
    <message>
        <source>Give the chosen group a name, which stands above its notes</source>
        <translation>Giv den valgte gruppe et navn, som står over noterne</translation>
    </message>
    <message>
        <source>Give the chosen notes of each block equal spaces between them; the outermost stay</source>
        <translation>Giv de valgte noter i hvert felt lige stor afstand; de yderste bliver liggende</translation>
    </message>
    <message>
        <source>Give the chosen notes one vote more</source>
        <translation>Giv de valgte noter én stemme mere</translation>
    </message>
    <message>
        <source>Give the chosen notes this size</source>
        <translation>Giv de valgte noter denne størrelse</translation>
    </message>
    <message>
        <source>Give the chosen notes, or the next new one, this paper</source>
        <translation>Giv de valgte noter, eller den næste nye, dette papir</translation>
    </message>
    <message>
        <source>Give the current block another title on this canvas</source>
        <translation>Giv det valgte felt en anden titel på dette canvas</translation>
    </message>
    <message>
        <source>Give the whole screen to the canvas</source>
        <translation>Giv canvasset hele skærmen</translation>
    </message>
    <message>
        <source>Give this canvas another name</source>
        <translation>Giv dette canvas et andet navn</translation>
    </message>
    <message>
        <source>Go on with a copy of this canvas, with a word on why</source>
        <translation>Gå videre med en kopi af dette canvas, med et ord om hvorfor</translation>
    </message>
    <message>
        <source>Go to the next note that was found</source>
        <translation>Gå til den næste note, der blev fundet</translation>
    </message>
    <message>
        <source>Go to the note that was found before</source>
        <translation>Gå til den forrige note, der blev fundet</translation>
    </message>
    <message>
        <source>Go to this block</source>
        <translation>Gå til dette felt</translation>
    </message>
    <message>
        <source>Keep the chosen notes together, so that they are moved as one</source>
        <translation>Hold de valgte noter sammen, så de flyttes som én</translation>
    </message>
    <message>
        <source>Keep the guiding questions in view in blocks that have notes</source>
        <translation>Behold spørgsmålene synlige i felter med noter</translation>
    </message>
    <message>
        <source>Language, colours, saving, keys: how the app is to be</source>
        <translation>Sprog, farver, lagring, taster: hvordan appen skal være</translation>
    </message>
    <message>
        <source>Lay a copy beside each chosen note</source>
        <translation>Læg en kopi ved siden af hver valgt note</translation>
    </message>
    <message>
        <source>Lay the chosen notes beneath all others</source>
        <translation>Læg de valgte noter under alle andre</translation>
    </message>
    <message>
        <source>Lay the chosen notes on top of all others</source>
        <translation>Læg de valgte noter over alle andre</translation>
    </message>
    <message>
        <source>Lay the notes of the block as large as they fit, all over it</source>
        <translation>Læg noterne i feltet så store, som der er plads til, over hele feltet</translation>
    </message>
    <message>
        <source>Lay the notes of the block on a grid, at the size they have</source>
        <translation>Læg noterne i feltet i et gitter, i den størrelse de har</translation>
    </message>
    <message>
        <source>Lay the notes of the block small and close together</source>
        <translation>Læg noterne i feltet små og tæt sammen</translation>
    </message>
    <message>
        <source>Lay the notes of the current block in order, in the way used last</source>
        <translation>Læg noterne i dette felt i orden, på samme måde som sidst</translation>
    </message>
    <message>
        <source>Let dragged notes snap into line with others; Alt drags freely</source>
        <translation>Lad noter, der trækkes, hæfte sig på linje med andre; Alt trækker frit</translation>
    </message>
    <message>
        <source>Let the notes of the chosen group go their own ways again</source>
        <translation>Lad noterne i den valgte gruppe gå hver sin vej igen</translation>
    </message>
    <message>
        <source>Light what belongs to a segment or a colour and dim the rest</source>
        <translation>Fremhæv det, der hører til et segment eller en farve, og dæmp resten</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>&amp;Som systemet</translation>
    </message>
    <message>
        <source>Lin&amp;k to another note…</source>
        <translation>Kn&amp;yt til en anden note …</translation>
    </message>
    <message>
        <source>Look closer at the chosen notes or the block, and back again</source>
        <translation>Se nærmere på de valgte noter eller feltet, og tilbage igen</translation>
    </message>
    <message>
        <source>Look for notes by their words, colour, status or block</source>
        <translation>Led efter noter ud fra ord, farve, status eller felt</translation>
    </message>
    <message>
        <source>Make a new workshop from a text in Markdown</source>
        <translation>Lav en ny workshop ud fra en tekst i Markdown</translation>
    </message>
    <message>
        <source>Move canvas &amp;left</source>
        <translation>&amp;Flyt canvas til venstre</translation>
    </message>
    <message>
        <source>Move the chosen notes to free places of this block</source>
        <translation>Flyt de valgte noter til ledige pladser i dette felt</translation>
    </message>
    <message>
        <source>Move the chosen notes to the clipboard</source>
        <translation>Flyt de valgte noter til udklipsholderen</translation>
    </message>
    <message>
        <source>Move the tab of this canvas one place to the left</source>
        <translation>Flyt canvassets fane én plads til venstre</translation>
    </message>
    <message>
        <source>Move the tab of this canvas one place to the right</source>
        <translation>Flyt canvassets fane én plads til højre</translation>
    </message>
    <message>
        <source>Ne&amp;xt status</source>
        <translation>Næste stat&amp;us</translation>
    </message>
    <message>
        <source>O&amp;verview of canvases…</source>
        <translation>Ov&amp;ersigt over canvasser …</translation>
    </message>
    <message>
        <source>Open a finished canvas to play with</source>
        <translation>Åbn et færdigt canvas at lege med</translation>
    </message>
    <message>
        <source>Open a workshop file</source>
        <translation>Åbn en workshopfil</translation>
    </message>
    <message>
        <source>P&amp;ictures on the tabs</source>
        <translation>&amp;Billeder på fanerne</translation>
    </message>
    <message>
        <source>Parking &amp;lot</source>
        <translation>&amp;Parkeringsplads</translation>
    </message>
    <message>
        <source>Pi&amp;cture from file…</source>
        <translation>Indsæ&amp;t billede fra fil …</translation>
    </message>
    <message>
        <source>Poster pre&amp;view…</source>
        <translation>&amp;Vis plakat …</translation>
    </message>
    <message>
        <source>Print the canvas as an A3 poster</source>
        <translation>Udskriv canvasset som A3-plakat</translation>
    </message>
    <message>
        <source>Put a flag of this colour on the chosen notes, or take it off</source>
        <translation>Sæt et mærke i denne farve på de valgte noter, eller fjern det</translation>
    </message>
    <message>
        <source>Put a new note on the canvas</source>
        <translation>Sæt en ny note på canvasset</translation>
    </message>
    <message>
        <source>Put a picture on the chosen note, or on a new one</source>
        <translation>Sæt et billede på den valgte note, eller på en ny</translation>
    </message>
    <message>
        <source>Put a star on the chosen notes, or take it off</source>
        <translation>Sæt en stjerne på de valgte noter, eller tag den af</translation>
    </message>
    <message>
        <source>Put notes or lines of text from the clipboard on the canvas</source>
        <translation>Læg noter eller tekstlinjer fra udklipsholderen på canvasset</translation>
    </message>
    <message>
        <source>Recover &amp;unsaved work…</source>
        <translation>Gendan arbejde, &amp;der ikke er gemt …</translation>
    </message>
    <message>
        <source>Remove this canvas and its notes; undo brings it back</source>
        <translation>Fjern canvasset og dets noter; Fortryd henter det tilbage</translation>
    </message>
    <message>
        <source>Rename &amp;canvas</source>
        <translation>O&amp;mdøb canvas</translation>
    </message>
    <message>
        <source>S&amp;plit into lines, or join notes</source>
        <translation>&amp;Del op i linjer, eller slå sammen</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>St&amp;artside</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Ge&amp;m som …</translation>
    </message>
    <message>
        <source>Save the workshop</source>
        <translation>Gem workshoppen</translation>
    </message>
    <message>
        <source>Save the workshop under another name or in another place</source>
        <translation>Gem workshoppen under et andet navn eller et andet sted</translation>
    </message>
    <message>
        <source>Say how sure the chosen notes are</source>
        <translation>Angiv, hvor sikre de valgte noter er</translation>
    </message>
    <message>
        <source>Say what each colour means, or take it from the segments</source>
        <translation>Angiv, hvad hver farve betyder, eller hent det fra segmenterne</translation>
    </message>
    <message>
        <source>See on one sheet what is new, changed, moved and dropped</source>
        <translation>Se på ét ark, hvad der er nyt, ændret, flyttet og fjernet</translation>
    </message>
    <message>
        <source>See pictures of all canvases and go to one</source>
        <translation>Se billeder af alle canvasser, og gå til et af dem</translation>
    </message>
    <message>
        <source>See recent workshops as pictures, and what to begin with</source>
        <translation>Se de seneste workshopper som billeder, og hvad du kan begynde med</translation>
    </message>
    <message>
        <source>See the canvas at 100 per cent</source>
        <translation>Se canvasset i 100 procent</translation>
    </message>
    <message>
        <source>See the canvas larger</source>
        <translation>Se canvasset større</translation>
    </message>
    <message>
        <source>See the canvas smaller</source>
        <translation>Se canvasset mindre</translation>
    </message>
    <message>
        <source>See the poster as it will be printed</source>
        <translation>Se plakaten, som den bliver udskrevet</translation>
    </message>
    <message>
        <source>See the whole canvas</source>
        <translation>Se hele canvasset</translation>
    </message>
    <message>
        <source>See what the workshop was like before, and open that as a copy</source>
        <translation>Se, hvordan workshoppen var før, og åbn det som en kopi</translation>
    </message>
    <message>
        <source>See what was kept from a crash, or was closed without saving</source>
        <translation>Se, hvad der blev bevaret ved et nedbrud eller lukket uden at gemme</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Vælg alle</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>Indsti&amp;llinger …</translation>
    </message>
    <message>
        <source>Shape &amp;marks for colours</source>
        <translation>Figu&amp;rer for farverne</translation>
    </message>
    <message>
        <source>Show a small picture of each canvas on its tab</source>
        <translation>Vis et lille billede af hvert canvas på dets fane</translation>
    </message>
    <message>
        <source>Show all blocks and notes as a list to read, write and move them in</source>
        <translation>Vis alle felter og noter som en liste, hvor de kan læses, skrives og flyttes</translation>
    </message>
    <message>
        <source>Show all that the chosen notes hold, to read and change it</source>
        <translation>Vis alt, hvad de valgte noter rummer, så det kan læses og ændres</translation>
    </message>
    <message>
        <source>Show briefly how notes get to where they are laid</source>
        <translation>Vis kort, hvordan noterne kommer derhen, hvor de lægges</translation>
    </message>
    <message>
        <source>Show lin&amp;ks</source>
        <translation>Vis f&amp;orbindelser</translation>
    </message>
    <message>
        <source>Show the canvas to the left</source>
        <translation>Vis canvasset til venstre</translation>
    </message>
    <message>
        <source>Show the canvas to the right</source>
        <translation>Vis canvasset til højre</translation>
    </message>
    <message>
        <source>Show the guiding questions of the current block</source>
        <translation>Vis de vejledende spørgsmål til feltet</translation>
    </message>
    <message>
        <source>Show the links between notes, here and on the poster</source>
        <translation>Vis forbindelserne mellem noter, her og på plakaten</translation>
    </message>
    <message>
        <source>Show the place for set-aside notes beside the sheet</source>
        <translation>Vis pladsen til noter, der er lagt til side, ved arket</translation>
    </message>
    <message>
        <source>Show the toolbar</source>
        <translation>Vis værktøjslinjen</translation>
    </message>
    <message>
        <source>Show what was done, step by step, and go back to any step</source>
        <translation>Vis hvad der er gjort, trin for trin, og gå tilbage til et af dem</translation>
    </message>
    <message>
        <source>Show which canvas was made from which, when and why</source>
        <translation>Vis, hvilket canvas der kom af hvilket, hvornår og hvorfor</translation>
    </message>
    <message>
        <source>Snap to nei&amp;ghbours</source>
        <translation>Hæft til na&amp;boer</translation>
    </message>
    <message>
        <source>Sort the notes of the block from A to Z</source>
        <translation>Sortér noterne i feltet fra A til Å</translation>
    </message>
    <message>
        <source>Sort the notes of the block in the order of the colours</source>
        <translation>Sortér noterne i feltet i farvernes rækkefølge</translation>
    </message>
    <message>
        <source>Sort the notes of the block, the largest amount in a year first</source>
        <translation>Sortér noterne i feltet, det største beløb pr. år først</translation>
    </message>
    <message>
        <source>Sort the notes of the block, those with most votes first</source>
        <translation>Sortér noterne i feltet, dem med flest stemmer først</translation>
    </message>
    <message>
        <source>Start an empty workshop</source>
        <translation>Begynd på en tom workshop</translation>
    </message>
    <message>
        <source>Start with a filled example of this business model, in a workshop of its own</source>
        <translation>Begynd med et udfyldt eksempel på denne forretningsmodel, i en workshop for sig</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Tag det sidst udførte tilbage</translation>
    </message>
    <message>
        <source>Take one vote from the chosen notes</source>
        <translation>Tag én stemme fra de valgte noter</translation>
    </message>
    <message>
        <source>Take the chosen notes from one status to the next</source>
        <translation>Giv de valgte noter næste status</translation>
    </message>
    <message>
        <source>Take the chosen notes off the canvas</source>
        <translation>Tag de valgte noter af canvasset</translation>
    </message>
    <message>
        <source>Take the keys back the other way round</source>
        <translation>Flyt tastaturet samme vej tilbage</translation>
    </message>
    <message>
        <source>Take the keys to the tabs, the zoom, the toolbar or the canvas</source>
        <translation>Flyt tastaturet til fanerne, zoomen, værktøjslinjen eller canvasset</translation>
    </message>
    <message>
        <source>Take the status off the chosen notes</source>
        <translation>Fjern status fra de valgte noter</translation>
    </message>
    <message>
        <source>Title, organisation, date and the meaning of colours</source>
        <translation>Titel, organisation, dato og farvernes betydning</translation>
    </message>
    <message>
        <source>Type notes with block, colour and amount in one line</source>
        <translation>Skriv noter med felt, farve og beløb på én linje</translation>
    </message>
    <message>
        <source>Use dark colours for the window</source>
        <translation>Brug mørke farver i vinduet</translation>
    </message>
    <message>
        <source>Use light colours for the window</source>
        <translation>Brug lyse farver i vinduet</translation>
    </message>
    <message>
        <source>Use the language of the system for the window</source>
        <translation>Brug systemets sprog i vinduet</translation>
    </message>
    <message>
        <source>Use this language for the window</source>
        <translation>Brug dette sprog i vinduet</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versioner og licenser</translation>
    </message>
    <message>
        <source>Write all canvases as plain text in Markdown</source>
        <translation>Skriv alle canvasser som ren tekst i Markdown</translation>
    </message>
    <message>
        <source>Write in the chosen note</source>
        <translation>Skriv på den valgte note</translation>
    </message>
    <message>
        <source>Write the canvas as an A3 poster to a PDF file</source>
        <translation>Skriv canvasset som A3-plakat til en PDF-fil</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;ind</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Zoom ud</translation>
    </message>
</context>
<context>
    <name>AfterRecovery</name>
    <message>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>I filen</translation>
    </message>
    <message>
        <source>Opening “{name}”…</source>
        <translation>Åbner “{name}” …</translation>
    </message>
    <message>
        <source>Part of the record was damaged; it is kept in {folder}.</source>
        <translation>En del af optegnelsen var beskadiget; den er bevaret i {folder}.</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Gendannet</translation>
    </message>
    <message numerus="yes">
        <source>Recovered %n change(s).</source>
        <translation>
            <numerusform>%n ændring blev gendannet.</numerusform>
            <numerusform>%n ændringer blev gendannet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered what was being written.</source>
        <translation>Det, der blev skrevet, er gendannet.</translation>
    </message>
    <message>
        <source>Recovered work that was in no file.</source>
        <translation>Arbejde, der ikke lå i nogen fil, er gendannet.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Gem som …</translation>
    </message>
    <message>
        <source>The beginning of the record was damaged, so notes may be missing; it is kept in {folder}.</source>
        <translation>Begyndelsen af optegnelsen var beskadiget, så noter kan mangle; den er bevaret i {folder}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read now, so this is a copy.</source>
        <translation>“{name}” kan ikke læses nu, så dette er en kopi.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened</source>
        <translation>»{name}« kunne ikke åbnes</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>“{name}” findes ikke længere.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program meanwhile, so this is a copy.</source>
        <translation>“{name}” er i mellemtiden ændret af et andet program, så dette er en kopi.</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>A sum or a range, with its unit and period</source>
        <translation>Et beløb eller et interval, med valuta og periode</translation>
    </message>
    <message>
        <source>That is no amount. Write it like this: {example}</source>
        <translation>Det er ikke et beløb. Skriv det sådan: {example}</translation>
    </message>
    <message>
        <source>The amounts of this workshop are in {currency}. Change the amount, or the currency in the workshop details.</source>
        <translation>Beløbene i denne workshop er i {currency}. Ret beløbet, eller valutaen under »Om workshoppen«.</translation>
    </message>
    <message>
        <source>{digits}{unit} per year</source>
        <translation>{digits}{unit} pr. år</translation>
    </message>
</context>
<context>
    <name>BlockTitleDialog</name>
    <message>
        <source>Left empty, the block has its own name again.</source>
        <translation>Uden tekst får feltet sit eget navn tilbage.</translation>
    </message>
    <message>
        <source>Rename block</source>
        <translation>Omdøb felt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of “{block}” on this canvas:</source>
        <translation>Titel på »{block}« på dette canvas:</translation>
    </message>
</context>
<context>
    <name>CanvasTabs</name>
    <message>
        <source>Add canvas</source>
        <translation>Tilføj canvas</translation>
    </message>
    <message>
        <source>Canvases</source>
        <translation>Canvasser</translation>
    </message>
    <message>
        <source>Overview of canvases</source>
        <translation>Oversigt over canvasser</translation>
    </message>
    <message>
        <source>Title of the canvas</source>
        <translation>Canvassets titel</translation>
    </message>
    <message>
        <source>Untitled canvas</source>
        <translation>Canvas uden navn</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <source>A canvas holds at most 5,000 notes, and this one has as many. Nothing was added.</source>
        <translation>Et canvas rummer højst 5.000 noter, og dette har så mange. Intet blev tilføjet.</translation>
    </message>
    <message>
        <source>A group needs at least two notes that are not a group already.</source>
        <translation>En gruppe kræver mindst to noter, som ikke er en gruppe i forvejen.</translation>
    </message>
    <message>
        <source>A note holds at most 20,000 characters. The longer text was not put in; the note is as it was.</source>
        <translation>En note rummer højst 20.000 tegn. Den længere tekst blev ikke sat ind; noten er, som den var.</translation>
    </message>
    <message>
        <source>A note needs at least one letter; the blank one was not kept.</source>
        <translation>En note skal have mindst ét bogstav; den tomme blev ikke beholdt.</translation>
    </message>
    <message>
        <source>A note shows one picture, and these have several. They stay as they are.</source>
        <translation>En note viser ét billede, og disse har flere. De bliver, som de er.</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Canvas</translation>
    </message>
    <message>
        <source>Everything is tidy here already.</source>
        <translation>Her er der allerede ryddet op.</translation>
    </message>
    <message>
        <source>Note in {block}</source>
        <translation>Note i {block}</translation>
    </message>
    <message>
        <source>Nothing was moved: the spaces are equal already, or there are fewer than three notes in a block.</source>
        <translation>Intet blev flyttet: Afstandene er ens i forvejen, eller der er færre end tre noter i et felt.</translation>
    </message>
    <message>
        <source>That is more than fits: a note holds 20,000 characters and a canvas 5,000 notes. Nothing was pasted; the clipboard still has it all.</source>
        <translation>Det er mere, end der er plads til: En note rummer 20.000 tegn og et canvas 5.000 noter. Intet blev sat ind; udklipsholderen har det stadig.</translation>
    </message>
    <message>
        <source>The amounts of these notes are for different periods and cannot be summed. The notes stay as they are.</source>
        <translation>Beløbene på disse noter gælder forskellige perioder og kan ikke lægges sammen. Noterne bliver, som de er.</translation>
    </message>
    <message>
        <source>The chosen notes of each block are in line already; nothing was moved.</source>
        <translation>De valgte noter i hvert felt står på linje i forvejen; intet blev flyttet.</translation>
    </message>
    <message>
        <source>The note without words was taken off. Undo brings it back.</source>
        <translation>Noten uden ord blev taget af. Fortryd henter den tilbage.</translation>
    </message>
    <message>
        <source>The notes are in the parking lot, which is hidden. The View menu shows it.</source>
        <translation>Noterne er på parkeringspladsen, som er skjult. Menuen Vis henter den frem.</translation>
    </message>
    <message>
        <source>The notes stand in this order already.</source>
        <translation>Noterne står i denne rækkefølge i forvejen.</translation>
    </message>
    <message>
        <source>The notes were pasted without some of their pictures: those of a workshop can take 75 MB together.</source>
        <translation>Noterne blev sat ind uden nogle af deres billeder: billederne i en workshop må fylde 75 MB tilsammen.</translation>
    </message>
    <message>
        <source>The notes were pasted without their pictures, which could not be read.</source>
        <translation>Noterne blev sat ind uden deres billeder, som ikke kunne læses.</translation>
    </message>
    <message>
        <source>The parking lot is hidden. The View menu shows it.</source>
        <translation>Parkeringspladsen er skjult. Menuen Vis henter den frem.</translation>
    </message>
    <message>
        <source>The workshop is as full as a file can be. Nothing was changed; delete or shorten something, or move a part of it to a second workshop.</source>
        <translation>Workshoppen er så fuld, som en fil kan blive. Intet blev ændret; slet eller forkort noget, eller flyt en del til en ny workshop.</translation>
    </message>
    <message>
        <source>The workshop is as full as a file can be. Nothing was pasted; the clipboard still has it all. Delete something, or paste it into a second workshop.</source>
        <translation>Workshoppen er så fuld, som en fil kan blive. Intet blev sat ind; udklipsholderen har det stadig. Slet noget, eller sæt det ind i en ny workshop.</translation>
    </message>
    <message>
        <source>The workshop is as full as a file can be. The words stay in this note; shorten them, or cut them and delete something else, or go on in a second workshop.</source>
        <translation>Workshoppen er så fuld, som en fil kan blive. Ordene står stadig i noten; forkort dem, eller klip dem og slet noget andet, eller fortsæt i en ny workshop.</translation>
    </message>
    <message>
        <source>There is no room for all notes here, so some lie partly under others. Move some to another block or to the parking lot.</source>
        <translation>Der er ikke plads til alle noter her, så nogle ligger delvis under andre. Flyt nogle til et andet felt eller til parkeringspladsen.</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that could become a note.</source>
        <translation>Der er intet i udklipsholderen, der kan blive en note.</translation>
    </message>
    <message>
        <source>This note has one line only. Choose several notes to make them one.</source>
        <translation>Denne note har kun én linje. Vælg flere noter for at gøre dem til én.</translation>
    </message>
    <message>
        <source>Together these notes are more than one can hold. They stay as they are.</source>
        <translation>Tilsammen er disse noter mere, end én kan rumme. De bliver, som de er.</translation>
    </message>
</context>
<context>
    <name>CanvasesRoom</name>
    <message>
        <source>A workshop holds at most {count} canvases. Nothing was added.</source>
        <translation>En workshop rummer højst {count} canvasser. Intet blev tilføjet.</translation>
    </message>
    <message>
        <source>The workshop is as full as a file can be, so the title stays as it was. What you wrote is on the clipboard; delete or shorten something first.</source>
        <translation>Workshoppen er så fuld, som en fil kan blive, så titlen er, som den var. Det, du skrev, er i udklipsholderen; slet eller forkort noget først.</translation>
    </message>
    <message>
        <source>“{title}” was deleted. Undo brings it back.</source>
        <translation>»{title}« er slettet. Fortryd henter det tilbage.</translation>
    </message>
</context>
<context>
    <name>CaptureWords</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n noter</numerusform>
        </translation>
    </message>
    <message>
        <source>The workshop counts in {currency} from then on.</source>
        <translation>Fra da af regner workshoppen i {currency}.</translation>
    </message>
    <message>
        <source>“{amount}” stays text: this workshop counts in {currency}.</source>
        <translation>»{amount}« bliver tekst: Denne workshop regner i {currency}.</translation>
    </message>
    <message>
        <source>“{tag}” stays text: it names no one colour or meaning.</source>
        <translation>»{tag}« bliver stående som tekst: det er ikke navnet på én farve eller betydning.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>»{text}«</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Compare canvases</source>
        <translation>Sammenlign canvasser</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopieret</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Kopiér listen</translation>
    </message>
    <message>
        <source>Poster…</source>
        <translation>Plakat …</translation>
    </message>
    <message>
        <source>Show these notes in the list, or leave them out</source>
        <translation>Vis disse noter på listen, eller udelad dem</translation>
    </message>
    <message>
        <source>Swap the two canvases</source>
        <translation>Byt om på de to canvasser</translation>
    </message>
    <message>
        <source>The newer canvas</source>
        <translation>Det nyere canvas</translation>
    </message>
    <message>
        <source>The older canvas</source>
        <translation>Det ældre canvas</translation>
    </message>
    <message>
        <source>The two canvases on one sheet</source>
        <translation>De to canvasser på ét ark</translation>
    </message>
    <message>
        <source>What has become of</source>
        <translation>Hvad er der blevet af</translation>
    </message>
    <message>
        <source>in</source>
        <translation>i</translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n ændret</numerusform>
            <numerusform>%n ændret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n fjernet</numerusform>
            <numerusform>%n fjernet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n beholdt</numerusform>
            <numerusform>%n beholdt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n flyttet</numerusform>
            <numerusform>%n flyttet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nye</numerusform>
        </translation>
    </message>
    <message>
        <source>Before: {text}</source>
        <translation>Før: {text}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ændret</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Fjernet</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Beholdt</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Flyttet</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nye</translation>
    </message>
    <message>
        <source>{text} (details)</source>
        <translation>{text} (detaljer)</translation>
    </message>
    <message>
        <source>{text} (from “{block}”)</source>
        <translation>{text} (fra “{block}”)</translation>
    </message>
    <message>
        <source>“{newer}” compared with “{older}”</source>
        <translation>“{newer}” sammenlignet med “{older}”</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>File on the disk</source>
        <translation>Filen på disken</translation>
    </message>
    <message>
        <source>It could not be put among the earlier versions, so it was left as it is. Your work is still open here. Keep both, or save under another name.</source>
        <translation>Den kunne ikke lægges blandt de tidligere versioner og er derfor, som den var. Dit arbejde er stadig åbent her. Behold begge, eller gem under et andet navn.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Behold begge</translation>
    </message>
    <message>
        <source>Keeping their version…</source>
        <translation>Gemmer den anden version …</translation>
    </message>
    <message>
        <source>Looking for a free name…</source>
        <translation>Leder efter et ledigt navn …</translation>
    </message>
    <message>
        <source>Reading the version on the disk…</source>
        <translation>Læser versionen på disken …</translation>
    </message>
    <message>
        <source>Replace theirs</source>
        <translation>Erstat den anden</translation>
    </message>
    <message>
        <source>Their version was not replaced</source>
        <translation>Den anden version blev ikke erstattet</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Dette vindue</translation>
    </message>
</context>
<context>
    <name>CopiedWords</name>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farve</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stemmer</translation>
    </message>
</context>
<context>
    <name>CopyRoom</name>
    <message numerus="yes">
        <source>%n note(s) copied</source>
        <translation>
            <numerusform>%n note er kopieret</numerusform>
            <numerusform>%n noter er kopieret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) copied as a picture</source>
        <translation>
            <numerusform>%n note er kopieret som billede</numerusform>
            <numerusform>%n noter er kopieret som billede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) copied as a table</source>
        <translation>
            <numerusform>%n note er kopieret som tabel</numerusform>
            <numerusform>%n noter er kopieret som tabel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) copied as text</source>
        <translation>
            <numerusform>%n note er kopieret som tekst</numerusform>
            <numerusform>%n noter er kopieret som tekst</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation>Tegner billedet …</translation>
    </message>
    <message>
        <source>There is no note in “{block}” yet.</source>
        <translation>Der er ingen noter i »{block}« endnu.</translation>
    </message>
    <message>
        <source>“{block}” copied as a picture</source>
        <translation>»{block}« er kopieret som billede</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n noter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n stemme</numerusform>
            <numerusform>%n stemmer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Ledet af</translation>
    </message>
    <message>
        <source>Language of the canvas</source>
        <translation>Canvassets sprog</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>Hvad farverne betyder</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Workshop details</source>
        <translation>Om workshoppen</translation>
    </message>
</context>
<context>
    <name>DifferenceWords</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n tilføjet</numerusform>
            <numerusform>%n tilføjet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canvas(es) added</source>
        <translation>
            <numerusform>%n canvas tilføjet</numerusform>
            <numerusform>%n canvas tilføjet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canvas(es) removed</source>
        <translation>
            <numerusform>%n canvas fjernet</numerusform>
            <numerusform>%n canvas fjernet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canvas(es) renamed</source>
        <translation>
            <numerusform>%n canvas omdøbt</numerusform>
            <numerusform>%n canvas omdøbt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n ændret</numerusform>
            <numerusform>%n ændret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n flyttet</numerusform>
            <numerusform>%n flyttet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved within their block</source>
        <translation>
            <numerusform>%n flyttet inden for sit felt</numerusform>
            <numerusform>%n flyttet inden for sit felt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n noter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) added</source>
        <translation>
            <numerusform>%n note tilføjet</numerusform>
            <numerusform>%n noter tilføjet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) changed</source>
        <translation>
            <numerusform>%n note ændret</numerusform>
            <numerusform>%n noter ændret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) moved</source>
        <translation>
            <numerusform>%n note flyttet</numerusform>
            <numerusform>%n noter flyttet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) moved within their block</source>
        <translation>
            <numerusform>%n note flyttet inden for sit felt</numerusform>
            <numerusform>%n noter flyttet inden for deres felt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) recoloured</source>
        <translation>
            <numerusform>%n note med ny farve</numerusform>
            <numerusform>%n noter med ny farve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) removed</source>
        <translation>
            <numerusform>%n note fjernet</numerusform>
            <numerusform>%n noter fjernet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) reworded</source>
        <translation>
            <numerusform>%n note omformuleret</numerusform>
            <numerusform>%n noter omformuleret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recoloured</source>
        <translation>
            <numerusform>%n med ny farve</numerusform>
            <numerusform>%n med ny farve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n fjernet</numerusform>
            <numerusform>%n fjernet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation>
            <numerusform>%n omformuleret</numerusform>
            <numerusform>%n omformuleret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n stemme</numerusform>
            <numerusform>%n stemmer</numerusform>
        </translation>
    </message>
    <message>
        <source>(a picture)</source>
        <translation>(et billede)</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(uden tekst)</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(uden titel)</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ændret</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Flyttet</translation>
    </message>
    <message>
        <source>Moved within the block</source>
        <translation>Flyttet inden for feltet</translation>
    </message>
    <message>
        <source>Recoloured</source>
        <translation>Ny farve</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Omformuleret</translation>
    </message>
    <message>
        <source>Untitled canvas</source>
        <translation>Canvas uden navn</translation>
    </message>
    <message>
        <source>canvases in another order</source>
        <translation>canvas i en anden rækkefølge</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>details changed</source>
        <translation>oplysninger ændret</translation>
    </message>
    <message>
        <source>groups changed</source>
        <translation>grupper ændret</translation>
    </message>
    <message>
        <source>links changed</source>
        <translation>forbindelser ændret</translation>
    </message>
    <message>
        <source>meaning of colours changed</source>
        <translation>farvernes betydning ændret</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>uden beløb</translation>
    </message>
    <message>
        <source>no differences</source>
        <translation>ingen forskelle</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>uden status</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>i dag {time}</translation>
    </message>
    <message>
        <source>with a picture</source>
        <translation>med billede</translation>
    </message>
    <message>
        <source>without a picture</source>
        <translation>uden billede</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>i går {time}</translation>
    </message>
</context>
<context>
    <name>DifferencesDialog</name>
    <message numerus="yes">
        <source>%n note(s) only in “{name}”</source>
        <translation>
            <numerusform>%n note kun i »{name}«</numerusform>
            <numerusform>%n noter kun i »{name}«</numerusform>
        </translation>
    </message>
    <message>
        <source>Block renamed</source>
        <translation>Felt omdøbt</translation>
    </message>
    <message>
        <source>Canvas renamed</source>
        <translation>Canvas omdøbt</translation>
    </message>
    <message>
        <source>Canvas “{title}”</source>
        <translation>Canvasset »{title}«</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Forskelle</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Forbindelse</translation>
    </message>
    <message>
        <source>Meaning of {colour}</source>
        <translation>Betydning af {colour}</translation>
    </message>
    <message>
        <source>Only in “{name}”</source>
        <translation>Kun i »{name}«</translation>
    </message>
    <message>
        <source>Order of the canvases</source>
        <translation>Rækkefølgen af canvas</translation>
    </message>
    <message>
        <source>There is no difference between the two.</source>
        <translation>Der er ingen forskel på de to.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Why this version</source>
        <translation>Hvorfor denne version</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
</context>
<context>
    <name>EarlierVersionsDialog</name>
    <message>
        <source>Earlier versions</source>
        <translation>Tidligere versioner</translation>
    </message>
    <message>
        <source>Open as a copy</source>
        <translation>Åbn som kopi</translation>
    </message>
    <message>
        <source>Show differences…</source>
        <translation>Vis forskelle …</translation>
    </message>
    <message>
        <source>The earlier versions cannot be listed: {reason}</source>
        <translation>De tidligere versioner kan ikke vises: {reason}</translation>
    </message>
    <message>
        <source>There are no earlier versions of this workshop yet. The next time a save replaces its file, the version before it is kept.</source>
        <translation>Der er endnu ingen tidligere versioner af denne workshop. Næste gang filen erstattes, når du gemmer, bevares versionen før.</translation>
    </message>
    <message>
        <source>This version is damaged and cannot be read. Choose another one.</source>
        <translation>Denne version er beskadiget og kan ikke læses. Vælg en anden.</translation>
    </message>
    <message>
        <source>This version is not there any more. Choose another one.</source>
        <translation>Denne version findes ikke længere. Vælg en anden.</translation>
    </message>
    <message>
        <source>Whenever this file was saved over on this computer, the version before was kept. Opening one makes a copy; the file stays as it is.</source>
        <translation>Hver gang denne fil blev gemt igen på denne computer, blev versionen før bevaret. At åbne en laver en kopi; filen bliver, som den er.</translation>
    </message>
    <message>
        <source>Whenever this workshop was opened and saved again, the version before was kept. Opening one makes a copy; this workshop stays as it is.</source>
        <translation>Hver gang denne workshop blev åbnet og gemt igen, blev versionen før bevaret. At åbne en laver en kopi; denne workshop bliver, som den er.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kan ikke læses</translation>
    </message>
    <message>
        <source>not saved, kept after closing</source>
        <translation>ikke gemt, bevaret efter lukning</translation>
    </message>
    <message>
        <source>version of {day} {time}</source>
        <translation>version fra {day} {time}</translation>
    </message>
    <message>
        <source>{notes} · afterwards: {differences}</source>
        <translation>{notes} · bagefter: {differences}</translation>
    </message>
</context>
<context>
    <name>EditRoom</name>
    <message>
        <source>Done again: {edit}</source>
        <translation>Udført igen: {edit}</translation>
    </message>
    <message>
        <source>Taken back: {edit}</source>
        <translation>Fortrudt: {edit}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A line of the legend looks like “legend: yellow = Families”; the whole line is kept in the parking lot.</source>
        <translation>En linje med en farves betydning ser ud som »legend: gul = Familier«; hele linjen er bevaret på parkeringspladsen.</translation>
    </message>
    <message>
        <source>A note without text was left out.</source>
        <translation>En note uden tekst er udeladt.</translation>
    </message>
    <message>
        <source>Another program is holding {name}, so it could not be replaced; it is as it was. Your work is still open here. Wait a moment and save again.</source>
        <translation>Et andet program holder fast i {name}, så den kunne ikke erstattes; den er, som den var. Dit arbejde er stadig åbent her. Vent lidt, og gem igen.</translation>
    </message>
    <message>
        <source>Canvases that were missing or damaged and were rebuilt for their notes: {count}. Check the titles.</source>
        <translation>Canvasser, der manglede eller var beskadiget og er genskabt til deres noter: {count}. Se titlerne efter.</translation>
    </message>
    <message>
        <source>Characters that cannot be shown were left out.</source>
        <translation>Tegn, der ikke kan vises, er udeladt.</translation>
    </message>
    <message>
        <source>Entries other than notes that could not be read: {count}. They are kept inside the document, put aside; the original file stays as it is.</source>
        <translation>Poster ud over noterne, der ikke kunne læses: {count}. De bevares i dokumentet, lagt til side; originalfilen er, som den var.</translation>
    </message>
    <message>
        <source>Entries that could not be read earlier and are still put aside in this document: {count}.</source>
        <translation>Poster, der ikke kunne læses tidligere og stadig ligger til side i dette dokument: {count}.</translation>
    </message>
    <message>
        <source>Entries that had been put aside earlier, can be read now and are back: {count}.</source>
        <translation>Poster, der tidligere var lagt til side, kan læses nu og er tilbage: {count}.</translation>
    </message>
    <message>
        <source>Notes that could not be read: at least {count}; how many more stood in the part that is missing is not known. What is left of them is kept inside the document, put aside; the original file stays as it is.</source>
        <translation>Noter, der ikke kunne læses: mindst {count}; hvor mange flere der stod i den del, som mangler, vides ikke. Det, der er tilbage af dem, bevares i dokumentet, lagt til side; originalfilen er, som den var.</translation>
    </message>
    <message>
        <source>Other entries that could not be read: at least {count}, perhaps notes among them. What is left of them is kept inside the document, put aside; the original file stays as it is.</source>
        <translation>Andre poster, der ikke kunne læses: mindst {count}, måske noter iblandt. Det, der er tilbage af dem, bevares i dokumentet, lagt til side; originalfilen er, som den var.</translation>
    </message>
    <message>
        <source>Parts of this file were altered by a fault of a disk or a transfer. Check what is shown, and save a copy to keep it.</source>
        <translation>Dele af denne fil er ændret af en fejl på en disk eller i en overførsel. Se det viste igennem, og gem en kopi for at beholde det.</translation>
    </message>
    <message>
        <source>Pictures missing from this file: {count}. A grey placeholder stands in their place.</source>
        <translation>Billeder, der mangler i denne fil: {count}. En grå pladsholder står i deres sted.</translation>
    </message>
    <message>
        <source>Pictures that are damaged, or are not PNG, JPEG or WebP, and are not shown: {count}. The original file stays as it is.</source>
        <translation>Billeder, der er beskadiget eller ikke er PNG, JPEG eller WebP, og som ikke vises: {count}. Originalfilen er, som den var.</translation>
    </message>
    <message>
        <source>Pictures whose size or name was noted wrongly and has been corrected: {count}.</source>
        <translation>Billeder, hvis størrelse eller navn var noteret forkert og er rettet: {count}.</translation>
    </message>
    <message>
        <source>The block&apos;s title is longer than {most} characters and was cut; the whole line is kept in the parking lot.</source>
        <translation>Feltets titel er længere end {most} tegn og blev afkortet; hele linjen er bevaret på parkeringspladsen.</translation>
    </message>
    <message>
        <source>The canvas&apos;s title is longer than {most} characters and was cut; the whole line is kept in the parking lot.</source>
        <translation>Canvassets titel er længere end {most} tegn og blev afkortet; hele linjen er bevaret på parkeringspladsen.</translation>
    </message>
    <message>
        <source>The content of {name} is damaged and could not be read. The file was not changed. Fetch it again from where it came from, or look for an earlier version.</source>
        <translation>Indholdet af {name} er beskadiget og kunne ikke læses. Filen er ikke ændret. Hent den igen, hvor den kom fra, eller led efter en tidligere version.</translation>
    </message>
    <message>
        <source>The disk is full: {name} needs {needed_bytes}, and {free_bytes} are free. The file on the disk is as it was. Your work is still open here. Free some space or choose another place.</source>
        <translation>Disken er fuld: {name} kræver {needed_bytes}, og {free_bytes} er ledig. Filen på disken er, som den var. Dit arbejde er stadig åbent her. Frigør plads, eller vælg et andet sted.</translation>
    </message>
    <message>
        <source>The end of this file is missing. What could be read is shown; save a copy to keep it.</source>
        <translation>Slutningen af denne fil mangler. Det, der kunne læses, vises; gem en kopi for at beholde det.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Filen</translation>
    </message>
    <message>
        <source>The folder for {name} does not exist, or was moved. Your work is still open here. Choose another folder.</source>
        <translation>Mappen til {name} findes ikke, eller er blevet flyttet. Dit arbejde er stadig åbent her. Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>The head of the workshop (title, organisation, date) was missing. Please fill it in.</source>
        <translation>Workshoppens hoved (titel, organisation, dato) manglede. Udfyld det igen.</translation>
    </message>
    <message>
        <source>The heading “{quote}” names no block; its notes are in the parking lot.</source>
        <translation>Overskriften »{quote}« er ikke navnet på noget felt; dens noter er på parkeringspladsen.</translation>
    </message>
    <message>
        <source>The meaning of “{quote}” is longer than {most} characters; the whole line is kept in the parking lot.</source>
        <translation>Betydningen af »{quote}« er længere end {most} tegn; hele linjen er bevaret på parkeringspladsen.</translation>
    </message>
    <message>
        <source>The name {name} is too long for that disk. Your work is still open here. Choose a shorter name.</source>
        <translation>Navnet {name} er for langt til den disk. Dit arbejde er stadig åbent her. Vælg et kortere navn.</translation>
    </message>
    <message>
        <source>The part {part} of {name} is larger than {limit_bytes}, so it was not opened. The file was not changed. Check that it is the right file.</source>
        <translation>Delen {part} i {name} er større end {limit_bytes}, så filen blev ikke åbnet. Filen er ikke ændret. Se efter, om det er den rigtige fil.</translation>
    </message>
    <message>
        <source>The poster cannot be shown, because its PDF could not be read.</source>
        <translation>Plakaten kan ikke vises, fordi dens PDF ikke kunne læses.</translation>
    </message>
    <message>
        <source>The poster of “{title}” could not be drawn. Nothing was written, and the workshop is as it was.</source>
        <translation>Plakaten af »{title}« kunne ikke tegnes. Intet blev skrevet, og workshoppen er, som den var.</translation>
    </message>
    <message>
        <source>The system refused: {reason}. Your work is still open; choose another place.</source>
        <translation>Systemet afviste det: {reason}. Dit arbejde er stadig åbent; vælg et andet sted.</translation>
    </message>
    <message>
        <source>The title is longer than {most} characters and was cut; the whole line is kept in the parking lot.</source>
        <translation>Titlen er længere end {most} tegn og blev afkortet; hele linjen er bevaret på parkeringspladsen.</translation>
    </message>
    <message>
        <source>The workshop is larger than a file may be, so {name} was left as it is. Your work is still open here. Remove pictures, or move canvases to a workshop of their own.</source>
        <translation>Workshoppen er større, end en fil må være, så {name} er ikke rørt. Dit arbejde er stadig åbent her. Fjern billeder, eller flyt canvasser til deres egen workshop.</translation>
    </message>
    <message>
        <source>There is a file {name} already, and it was left as it is. Your work is still open here. Choose another name, or replace it.</source>
        <translation>Der findes allerede en fil {name}, og den er ikke rørt. Dit arbejde er stadig åbent her. Vælg et andet navn, eller erstat den.</translation>
    </message>
    <message>
        <source>There is no room for {name} on that disk, or your share of it is used up; {needed_bytes} are needed. The file on the disk is as it was. Your work is still open here. Free some space or choose another place.</source>
        <translation>Der er ikke plads til {name} på den disk, eller din andel af den er brugt op; der kræves {needed_bytes}. Filen på disken er, som den var. Dit arbejde er stadig åbent her. Frigør plads, eller vælg et andet sted.</translation>
    </message>
    <message>
        <source>There is not enough memory to show the poster at this size.</source>
        <translation>Der er ikke nok hukommelse til at vise plakaten i denne størrelse.</translation>
    </message>
    <message>
        <source>There was not enough memory to open {name}. The file was not changed. Close other programs and try again.</source>
        <translation>Der var ikke nok hukommelse til at åbne {name}. Filen er ikke ændret. Luk andre programmer, og prøv igen.</translation>
    </message>
    <message>
        <source>There was not enough memory. Your work is still open here. Close other programs.</source>
        <translation>Der var ikke nok hukommelse. Dit arbejde er stadig åbent her. Luk andre programmer.</translation>
    </message>
    <message>
        <source>This workshop has no file yet. Your work is still open here. Choose a name and a folder for it.</source>
        <translation>Denne workshop har ingen fil endnu. Dit arbejde er stadig åbent her. Vælg et navn og en mappe til den.</translation>
    </message>
    <message>
        <source>This workshop was made with version {version} of the file format, and this program knows version {ours}. You see what this version understands; save a copy to change it.</source>
        <translation>Denne workshop er lavet med version {version} af filformatet, og dette program kender version {ours}. Du ser det, denne version forstår; gem en kopi for at ændre den.</translation>
    </message>
    <message>
        <source>You are not allowed to read {name}. Ask its owner for access, or for a copy.</source>
        <translation>Du har ikke lov til at læse {name}. Bed ejeren om adgang eller om en kopi.</translation>
    </message>
    <message>
        <source>You are not allowed to read {name}. Nothing was changed; ask its owner for access, or for a copy.</source>
        <translation>Du har ikke lov til at læse {name}. Intet er ændret; bed ejeren om adgang eller om en kopi.</translation>
    </message>
    <message>
        <source>You are not allowed to write {name} there. Your work is still open here. Choose another folder.</source>
        <translation>Du har ikke lov til at skrive {name} dér. Dit arbejde er stadig åbent her. Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>{count} of {total} notes could not be read. They are kept inside the document, put aside; the original file stays as it is.</source>
        <translation>{count} af {total} noter kunne ikke læses. De bevares i dokumentet, lagt til side; originalfilen er, som den var.</translation>
    </message>
    <message>
        <source>{name} can only be overwritten in place, and no copy of the old one could be kept, so it was left as it is. Your work is still open here. Save to another folder.</source>
        <translation>{name} kan kun overskrives på stedet, og ingen kopi af den gamle kunne bevares, så den er ikke rørt. Dit arbejde er stadig åbent her. Gem i en anden mappe.</translation>
    </message>
    <message>
        <source>{name} could not be read from the disk. Check that the disk or network drive is connected, and try again.</source>
        <translation>{name} kunne ikke læses fra disken. Se efter, om disken eller netværksdrevet er tilsluttet, og prøv igen.</translation>
    </message>
    <message>
        <source>{name} could not be read from the disk. Nothing was changed; check that the disk or network drive is connected, and try again.</source>
        <translation>{name} kunne ikke læses fra disken. Intet er ændret; se efter, om disken eller netværksdrevet er tilsluttet, og prøv igen.</translation>
    </message>
    <message>
        <source>{name} could not be saved; the file on the disk is as it was. Your work is still open here. Try again, or choose another place.</source>
        <translation>{name} kunne ikke gemmes; filen på disken er, som den var. Dit arbejde er stadig åbent her. Prøv igen, eller vælg et andet sted.</translation>
    </message>
    <message>
        <source>{name} could not be written to the end, and the file on the disk may be damaged. The version before is kept in {backup}. Your work is still open here. Save to another folder now.</source>
        <translation>{name} blev ikke skrevet færdig, og filen på disken kan være beskadiget. Den forrige version ligger i {backup}. Dit arbejde er stadig åbent her. Gem i en anden mappe nu.</translation>
    </message>
    <message>
        <source>{name} could only be read in part, so the original was left as it is. Your work is still open here. Save a copy under another name.</source>
        <translation>{name} kunne kun læses delvist, og originalen er derfor ikke rørt. Dit arbejde er stadig åbent her. Gem en kopi under et andet navn.</translation>
    </message>
    <message>
        <source>{name} does not exist, or was moved, renamed or deleted, or its disk is not connected. Check the name, or look for it elsewhere.</source>
        <translation>{name} findes ikke, eller er flyttet, omdøbt eller slettet, eller disken er ikke tilsluttet. Kontrollér navnet, eller led efter filen et andet sted.</translation>
    </message>
    <message>
        <source>{name} has no heading that names a block, such as “## Customer segments”. Nothing was changed; give each block its heading and import it again.</source>
        <translation>{name} har ingen overskrift med navnet på et felt, som »## Kundesegmenter«. Intet er ændret; giv hvert felt sin overskrift, og importér igen.</translation>
    </message>
    <message>
        <source>{name} has {count} canvases, where {limit} is the most, so it was not opened. The file was not changed. Split the workshop in the program that made it.</source>
        <translation>{name} har {count} canvasser, og {limit} er det højeste, så den blev ikke åbnet. Filen er ikke ændret. Del workshoppen i det program, der lavede den.</translation>
    </message>
    <message>
        <source>{name} has {count} notes on one canvas, where {limit} is the most, so it was not opened. The file was not changed. Split the canvas in the program that made it.</source>
        <translation>{name} har {count} noter på ét canvas, og {limit} er det højeste, så den blev ikke åbnet. Filen er ikke ændret. Del canvasset i det program, der lavede det.</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} values, so it was not opened. The file was not changed. Check that it is the right file.</source>
        <translation>{name} har mere end {limit} værdier, så den blev ikke åbnet. Filen er ikke ændret. Se efter, om det er den rigtige fil.</translation>
    </message>
    <message>
        <source>{name} holds {count} parts, where {limit} is the most, so it was not opened. The file was not changed. Check that it is the right file.</source>
        <translation>{name} har {count} dele, og {limit} er det højeste, så den blev ikke åbnet. Filen er ikke ændret. Se efter, om det er den rigtige fil.</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, not a file, so it was not opened. Choose a workshop file.</source>
        <translation>{name} er en enhed eller et rør, ikke en fil, og blev ikke åbnet. Vælg en workshopfil.</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, not a file. Your work is still open here. Choose another name.</source>
        <translation>{name} er en enhed eller et rør, ikke en fil. Dit arbejde er stadig åbent her. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a workshop file. Choose a file inside it.</source>
        <translation>{name} er en mappe, ikke en workshopfil. Vælg en fil i mappen.</translation>
    </message>
    <message>
        <source>{name} is a folder. Your work is still open here. Choose another name.</source>
        <translation>{name} er en mappe. Dit arbejde er stadig åbent her. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself, so there is nothing to open. Choose the file itself.</source>
        <translation>{name} er en genvej, der fører tilbage til sig selv, så der er intet at åbne. Vælg selve filen.</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself. Your work is still open here. Choose another name.</source>
        <translation>{name} er en genvej, der fører tilbage til sig selv. Dit arbejde er stadig åbent her. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>{name} is cut off and nothing in it could be read. The file was not changed. Fetch it again from where it came from, or look for an earlier version.</source>
        <translation>{name} er skåret af, og intet i den kunne læses. Filen er ikke ændret. Hent den igen, hvor den kom fra, eller led efter en tidligere version.</translation>
    </message>
    <message>
        <source>{name} is damaged or was packed by another program, so it was not opened. The file was not changed. Fetch it again from where it came from, or look for an earlier version.</source>
        <translation>{name} er beskadiget eller pakket af et andet program og blev derfor ikke åbnet. Filen er ikke ændret. Hent den igen, hvor den kom fra, eller led efter en tidligere version.</translation>
    </message>
    <message>
        <source>{name} is empty (0 bytes), so there is nothing to open. Look for an earlier version or a copy of the file.</source>
        <translation>{name} er tom (0 byte), så der er intet at åbne. Led efter en tidligere version eller en kopi af filen.</translation>
    </message>
    <message>
        <source>{name} is empty. Nothing was changed; choose another file.</source>
        <translation>{name} er tom. Intet er ændret; vælg en anden fil.</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB and was not read. Nothing was changed; split the file and import its parts.</source>
        <translation>{name} er større end {most} MB og blev ikke læst. Intet er ændret; del filen op, og importér delene.</translation>
    </message>
    <message>
        <source>{name} is no file name. Nothing was changed; check the name.</source>
        <translation>{name} er ikke et filnavn. Intet er ændret; kontrollér navnet.</translation>
    </message>
    <message>
        <source>{name} is not UTF-8 text: line {line} holds a character in another encoding. Nothing was changed; save it as UTF-8 and import it again.</source>
        <translation>{name} er ikke tekst i UTF-8: linje {line} har et tegn i en anden tegnkodning. Intet er ændret; gem filen som UTF-8, og importér igen.</translation>
    </message>
    <message>
        <source>{name} is not a PNG, JPEG or WebP picture, so it was not added.</source>
        <translation>{name} er ikke et billede i PNG, JPEG eller WebP og blev ikke tilføjet.</translation>
    </message>
    <message>
        <source>{name} is not a file that can be read. Nothing was changed; choose a text file.</source>
        <translation>{name} er ikke en fil, der kan læses. Intet er ændret; vælg en tekstfil.</translation>
    </message>
    <message>
        <source>{name} is not a text file. Nothing was changed; choose a text file.</source>
        <translation>{name} er ikke en tekstfil. Intet er ændret; vælg en tekstfil.</translation>
    </message>
    <message>
        <source>{name} is not a workshop file: something else is in it. The file was not changed. Choose another file, or import it if it is a Markdown text.</source>
        <translation>{name} er ikke en workshopfil: Den indeholder noget andet. Filen er ikke ændret. Vælg en anden fil, eller importér den, hvis den er en Markdown-tekst.</translation>
    </message>
    <message>
        <source>{name} is not there. Nothing was changed; check the name and the folder.</source>
        <translation>{name} findes ikke. Intet er ændret; kontrollér navnet og mappen.</translation>
    </message>
    <message>
        <source>{name} is open in another window, so it was left as it is. Your work is still open here. Go to that window, or choose another name.</source>
        <translation>{name} er åben i et andet vindue og blev ikke rørt. Dit arbejde er stadig åbent her. Gå til det vindue, eller vælg et andet navn.</translation>
    </message>
    <message>
        <source>{name} is too large a picture, so it was not added. Scale it down first.</source>
        <translation>{name} er et for stort billede og blev ikke tilføjet. Gør det mindre først.</translation>
    </message>
    <message>
        <source>{name} is too large to open: {size_bytes}, where {limit_bytes} is the most. The file was not changed. Check that it is the right file.</source>
        <translation>{name} er for stor til at åbne: {size_bytes}, og {limit_bytes} er det højeste. Filen er ikke ændret. Se efter, om det er den rigtige fil.</translation>
    </message>
    <message>
        <source>{name} is write-protected, so it was left as it is. Your work is still open here. Save under another name.</source>
        <translation>{name} er skrivebeskyttet og er derfor, som den var. Dit arbejde er stadig åbent her. Gem under et andet navn.</translation>
    </message>
    <message>
        <source>{name} is written in UTF-16. Nothing was changed; save it as UTF-8 and import it again.</source>
        <translation>{name} er skrevet i UTF-16. Intet er ændret; gem filen som UTF-8, og importér igen.</translation>
    </message>
    <message>
        <source>{name} was changed by someone else since you opened or saved it, so it was left as it is. Your work is still open here. Save under another name to keep both, or replace theirs.</source>
        <translation>{name} er ændret af en anden, siden du åbnede eller gemte den, og er derfor ikke rørt. Dit arbejde er stadig åbent her. Gem under et andet navn for at beholde begge, eller erstat den anden.</translation>
    </message>
    <message>
        <source>{name} was made by a newer version of the program and would lose what this version does not know, so it was left as it is. Your work is still open here. Save a copy under another name.</source>
        <translation>{name} er lavet af en nyere version af programmet og ville miste det, som denne version ikke kender, og er derfor ikke rørt. Dit arbejde er stadig åbent her. Gem en kopi under et andet navn.</translation>
    </message>
    <message>
        <source>{name} was made with version {version} of the file format; this program reads version {ours}. The file was not changed. Install a newer version of the program to open it.</source>
        <translation>{name} er lavet med version {version} af filformatet; dette program læser version {ours}. Filen er ikke ændret. Installér en nyere version af programmet for at åbne den.</translation>
    </message>
    <message>
        <source>{name} was not added: the pictures of a workshop can take 75 MB together. Remove some first, or start another workshop.</source>
        <translation>{name} blev ikke tilføjet: billederne i en workshop må fylde 75 MB tilsammen. Fjern nogle først, eller begynd en ny workshop.</translation>
    </message>
    <message>
        <source>{name} was not imported: it has more than {most} canvases. Nothing was changed; split it and import its parts.</source>
        <translation>{name} blev ikke importeret: den har flere end {most} canvasser. Intet er ændret; del filen op, og importér delene.</translation>
    </message>
    <message>
        <source>{name} was not imported: it has more than {most} notes on one canvas. Nothing was changed; split it and import its parts.</source>
        <translation>{name} blev ikke importeret: den har flere end {most} noter på ét canvas. Intet er ændret; del filen op, og importér delene.</translation>
    </message>
    <message>
        <source>{name} was not imported: it holds more than a workshop file can. Nothing was changed; split it and import its parts.</source>
        <translation>{name} blev ikke importeret: den har mere, end en workshopfil kan rumme. Intet er ændret; del filen op, og importér delene.</translation>
    </message>
    <message>
        <source>{name} was not imported: the text on line {line} has {count} characters, and a note holds {most} at most. Nothing was changed; shorten it and try again.</source>
        <translation>{name} blev ikke importeret: teksten på linje {line} har {count} tegn, og en note rummer højst {most}. Intet er ændret; gør den kortere, og prøv igen.</translation>
    </message>
    <message>
        <source>{name} was not saved, because that was given up, or a later save was there first. Your work is still open here. Save again if you are not sure.</source>
        <translation>{name} blev ikke gemt, fordi det blev opgivet, eller fordi en senere gemning kom først. Dit arbejde er stadig åbent her. Gem igen, hvis du er i tvivl.</translation>
    </message>
    <message>
        <source>{name} would swell beyond what a workshop can hold, so it was not opened. The file was not changed. Check that it comes from someone you trust.</source>
        <translation>{name} ville svulme op til mere, end en workshop kan rumme, så den blev ikke åbnet. Filen er ikke ændret. Se efter, om den kommer fra en, du stoler på.</translation>
    </message>
    <message>
        <source>{person} has {name} open, so it was left as it is. Your work is still open here. Save under another name, or wait until they have closed it.</source>
        <translation>{person} har {name} åben, så den blev ladt, som den er. Dit arbejde er stadig åbent her. Gem under et andet navn, eller vent, til den er lukket dér.</translation>
    </message>
    <message>
        <source>“{quote}” does not begin with “- ”; it became a note of its own.</source>
        <translation>»{quote}« begynder ikke med »- « og blev en note for sig.</translation>
    </message>
    <message>
        <source>“{quote}” does not have the number {number}; the name counts.</source>
        <translation>»{quote}« har ikke nummer {number}; navnet gælder.</translation>
    </message>
    <message>
        <source>“{quote}” has a meaning already; the whole line is kept in the parking lot.</source>
        <translation>»{quote}« har allerede en betydning; hele linjen er bevaret på parkeringspladsen.</translation>
    </message>
    <message>
        <source>“{quote}” is given twice; the whole line is kept in the parking lot.</source>
        <translation>»{quote}« er angivet to gange; hele linjen er bevaret på parkeringspladsen.</translation>
    </message>
    <message>
        <source>“{quote}” is longer than {most} characters; the whole line is kept in the parking lot.</source>
        <translation>»{quote}« er længere end {most} tegn; hele linjen er bevaret på parkeringspladsen.</translation>
    </message>
    <message>
        <source>“{quote}” is no date like 2015-03-12; the whole line is kept in the parking lot.</source>
        <translation>»{quote}« er ikke en dato som 2015-03-12; hele linjen er bevaret på parkeringspladsen.</translation>
    </message>
    <message>
        <source>“{quote}” is no head line that is known; the whole line is kept in the parking lot.</source>
        <translation>»{quote}« er ikke en kendt oplysning om workshoppen; hele linjen er bevaret på parkeringspladsen.</translation>
    </message>
    <message>
        <source>“{quote}” is none of the languages {languages}; the whole line is kept in the parking lot.</source>
        <translation>»{quote}« er ikke et af sprogene {languages}; hele linjen er bevaret på parkeringspladsen.</translation>
    </message>
    <message>
        <source>“{quote}” is not indented; it was added to the note above.</source>
        <translation>»{quote}« er ikke rykket ind og blev føjet til noten ovenfor.</translation>
    </message>
    <message>
        <source>“{quote}” is the id of no block.</source>
        <translation>»{quote}« er ikke id for noget felt.</translation>
    </message>
    <message>
        <source>“{quote}” names no colour; it was left in the note&apos;s text.</source>
        <translation>»{quote}« er ikke navnet på en farve; det er blevet stående i notens tekst.</translation>
    </message>
    <message>
        <source>“{quote}” names no colour; the whole line is kept in the parking lot.</source>
        <translation>»{quote}« er ikke navnet på en farve; hele linjen er bevaret på parkeringspladsen.</translation>
    </message>
    <message>
        <source>“{quote}” stands before any block; it is in the parking lot.</source>
        <translation>»{quote}« står før det første felt; det er på parkeringspladsen.</translation>
    </message>
</context>
<context>
    <name>FateList</name>
    <message>
        <source>What became of the notes</source>
        <translation>Hvad der blev af noterne</translation>
    </message>
</context>
<context>
    <name>FaultDetails</name>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>This text helps those who make the app. Read it before you pass it on: a few words of your workshop may stand in it.</source>
        <translation>Denne tekst hjælper dem, der laver appen. Læs den, før du sender den videre: Der kan stå nogle ord fra din workshop i den.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Hvad der gik galt</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Details…</source>
        <translation>Detaljer …</translation>
    </message>
    <message>
        <source>Something went wrong inside the app; your work is kept.</source>
        <translation>Noget gik galt i appen; dit arbejde er bevaret.</translation>
    </message>
</context>
<context>
    <name>FileRoom</name>
    <message>
        <source>Drawing the poster…</source>
        <translation>Tegner plakaten …</translation>
    </message>
    <message>
        <source>Printing the poster…</source>
        <translation>Udskriver plakaten …</translation>
    </message>
    <message>
        <source>The poster or text could not be made</source>
        <translation>Plakaten eller teksten kunne ikke laves</translation>
    </message>
    <message>
        <source>The poster was not printed</source>
        <translation>Plakaten blev ikke udskrevet</translation>
    </message>
    <message>
        <source>The poster was sent to the printer</source>
        <translation>Plakaten er sendt til printeren</translation>
    </message>
    <message>
        <source>Writing Markdown…</source>
        <translation>Skriver Markdown …</translation>
    </message>
    <message>
        <source>Writing the poster…</source>
        <translation>Skriver plakaten …</translation>
    </message>
    <message>
        <source>“{name}” was written</source>
        <translation>»{name}« er skrevet</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Export</source>
        <translation>Eksportér</translation>
    </message>
    <message>
        <source>Import from Markdown</source>
        <translation>Importér fra Markdown</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Picture from file</source>
        <translation>Billede fra fil</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Billeder</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Gem som</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Workshopper</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n fundet</numerusform>
            <numerusform>%n fundet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on other canvases</source>
        <translation>
            <numerusform>%n på et andet canvas</numerusform>
            <numerusform>%n på andre canvasser</numerusform>
        </translation>
    </message>
    <message>
        <source>Any block</source>
        <translation>Alle felter</translation>
    </message>
    <message>
        <source>Any colour</source>
        <translation>Alle farver</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Alle statusser</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Luk søgelinjen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farve</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Find in all canvases</source>
        <translation>Find i alle canvasser</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Næste fund</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Intet fundet</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Forrige fund</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Med stjerne</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} af {count}</translation>
    </message>
</context>
<context>
    <name>FindRoom</name>
    <message>
        <source>Nothing found</source>
        <translation>Intet fundet</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} af {count}</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>1  Choose a block: a click, or its digit</source>
        <translation>1  Vælg et felt: klik, eller tast cifferet</translation>
    </message>
    <message>
        <source>2  Type a note, then Enter</source>
        <translation>2  Skriv en note, så Enter</translation>
    </message>
    <message>
        <source>3  Drag it, or save with {key}</source>
        <translation>3  Træk den, eller gem med {key}</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>De første trin</translation>
    </message>
    <message>
        <source>Put the first steps away</source>
        <translation>Læg de første trin væk</translation>
    </message>
</context>
<context>
    <name>GroupTitleDialog</name>
    <message>
        <source>Name group</source>
        <translation>Navngiv gruppen</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Gruppens navn</translation>
    </message>
    <message>
        <source>Name that stands above the notes of the group:</source>
        <translation>Navn, som står over gruppens noter:</translation>
    </message>
</context>
<context>
    <name>HelpRoom</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Genvejstaster</translation>
    </message>
    <message>
        <source>The sheet of keys could not be made</source>
        <translation>Tastearket kunne ikke laves</translation>
    </message>
    <message>
        <source>The sheet of keys was sent to the printer</source>
        <translation>Tastearket er sendt til printeren</translation>
    </message>
    <message>
        <source>“{name}” was written</source>
        <translation>»{name}« er skrevet</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>&amp;Do again up to here</source>
        <translation>Udfør igen &amp;hertil</translation>
    </message>
    <message>
        <source>Earlier steps</source>
        <translation>Tidligere trin</translation>
    </message>
    <message>
        <source>Go &amp;back to here</source>
        <translation>Gå &amp;tilbage hertil</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>Begyndelsen</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Still waiting for the disk…</source>
        <translation>Venter stadig på disken …</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Action</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Handlinger og deres taster</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Find en handling eller en tast</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tast</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Ingen tast</translation>
    </message>
    <message>
        <source>Strike a key for the chosen action</source>
        <translation>Tryk en tast til den valgte handling</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Tag den derfra</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Sædvanlig tast</translation>
    </message>
    <message>
        <source>{key} alone starts a note. Strike it together with Ctrl or Alt.</source>
        <translation>{key} alene begynder en note. Tryk den sammen med Ctrl eller Alt.</translation>
    </message>
    <message>
        <source>{key} is needed for writing and moving on the canvas. Strike another one.</source>
        <translation>{key} bruges til at skrive og flytte på canvasset. Vælg en anden.</translation>
    </message>
    <message>
        <source>{key} is “{action}”.</source>
        <translation>{key} er »{action}«.</translation>
    </message>
    <message>
        <source>{key} needs AltGr on many keyboards. Strike another one.</source>
        <translation>{key} kræver AltGr på mange tastaturer. Vælg en anden.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gentag</translation>
    </message>
    <message>
        <source>&amp;Redo {edit}</source>
        <translation>&amp;Gentag {edit}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Fortryd</translation>
    </message>
    <message>
        <source>&amp;Undo {edit}</source>
        <translation>&amp;Fortryd {edit}</translation>
    </message>
    <message numerus="yes">
        <source>adding %n note(s)</source>
        <translation>
            <numerusform>tilføjelse af %n note</numerusform>
            <numerusform>tilføjelse af %n noter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adding %n picture(s)</source>
        <translation>
            <numerusform>tilføjelse af %n billede</numerusform>
            <numerusform>tilføjelse af %n billeder</numerusform>
        </translation>
    </message>
    <message>
        <source>adding a canvas</source>
        <translation>tilføjelse af canvas</translation>
    </message>
    <message numerus="yes">
        <source>alignment of %n note(s)</source>
        <translation>
            <numerusform>justering af %n note</numerusform>
            <numerusform>justering af %n noter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>amount of %n note(s)</source>
        <translation>
            <numerusform>beløb på %n note</numerusform>
            <numerusform>beløb på %n noter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bringing %n note(s) to front</source>
        <translation>
            <numerusform>placering af %n note forrest</numerusform>
            <numerusform>placering af %n noter forrest</numerusform>
        </translation>
    </message>
    <message>
        <source>change</source>
        <translation>ændring</translation>
    </message>
    <message>
        <source>change of the legend</source>
        <translation>ændring af farvernes betydning</translation>
    </message>
    <message>
        <source>change of the workshop details</source>
        <translation>ændring af oplysninger om workshoppen</translation>
    </message>
    <message numerus="yes">
        <source>colour flags of %n note(s)</source>
        <translation>
            <numerusform>farvemærker på %n note</numerusform>
            <numerusform>farvemærker på %n noter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>colour of %n note(s)</source>
        <translation>
            <numerusform>farven på %n note</numerusform>
            <numerusform>farven på %n noter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n link(s)</source>
        <translation>
            <numerusform>sletning af %n forbindelse</numerusform>
            <numerusform>sletning af %n forbindelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n note(s)</source>
        <translation>
            <numerusform>sletning af %n note</numerusform>
            <numerusform>sletning af %n noter</numerusform>
        </translation>
    </message>
    <message>
        <source>deletion of a canvas</source>
        <translation>sletning af canvas</translation>
    </message>
    <message numerus="yes">
        <source>details of %n note(s)</source>
        <translation>
            <numerusform>detaljer for %n note</numerusform>
            <numerusform>detaljer for %n noter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplication of %n note(s)</source>
        <translation>
            <numerusform>duplikering af %n note</numerusform>
            <numerusform>duplikering af %n noter</numerusform>
        </translation>
    </message>
    <message>
        <source>duplication of a canvas</source>
        <translation>duplikering af canvas</translation>
    </message>
    <message numerus="yes">
        <source>equal spacing of %n note(s)</source>
        <translation>
            <numerusform>lige afstand for %n note</numerusform>
            <numerusform>lige afstand for %n noter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>grouping of %n note(s)</source>
        <translation>
            <numerusform>gruppering af %n note</numerusform>
            <numerusform>gruppering af %n noter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>joining of %n note(s)</source>
        <translation>
            <numerusform>sammenlægning af %n note</numerusform>
            <numerusform>sammenlægning af %n noter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>legend from %n segment(s)</source>
        <translation>
            <numerusform>farvernes betydning fra %n segment</numerusform>
            <numerusform>farvernes betydning fra %n segmenter</numerusform>
        </translation>
    </message>
    <message>
        <source>linking of two notes</source>
        <translation>forbindelse mellem to noter</translation>
    </message>
    <message numerus="yes">
        <source>move of %n note(s)</source>
        <translation>
            <numerusform>flytning af %n note</numerusform>
            <numerusform>flytning af %n noter</numerusform>
        </translation>
    </message>
    <message>
        <source>move of a canvas</source>
        <translation>flytning af canvas</translation>
    </message>
    <message>
        <source>next version of a canvas</source>
        <translation>næste version af et canvas</translation>
    </message>
    <message numerus="yes">
        <source>paste of %n note(s)</source>
        <translation>
            <numerusform>indsættelse af %n note</numerusform>
            <numerusform>indsættelse af %n noter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>picture of %n note(s)</source>
        <translation>
            <numerusform>billede på %n note</numerusform>
            <numerusform>billede på %n noter</numerusform>
        </translation>
    </message>
    <message>
        <source>reason for a version</source>
        <translation>grund til en version</translation>
    </message>
    <message>
        <source>renaming of a block</source>
        <translation>omdøbning af felt</translation>
    </message>
    <message>
        <source>renaming of a canvas</source>
        <translation>omdøbning af canvas</translation>
    </message>
    <message>
        <source>renaming of a group</source>
        <translation>nyt navn på en gruppe</translation>
    </message>
    <message numerus="yes">
        <source>sending %n note(s) to back</source>
        <translation>
            <numerusform>placering af %n note bagerst</numerusform>
            <numerusform>placering af %n noter bagerst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>size of %n note(s)</source>
        <translation>
            <numerusform>størrelsen på %n note</numerusform>
            <numerusform>størrelsen på %n noter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sorting of %n note(s)</source>
        <translation>
            <numerusform>sortering af %n note</numerusform>
            <numerusform>sortering af %n noter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>splitting of a note into %n</source>
        <translation>
            <numerusform>opdeling af en note i %n</numerusform>
            <numerusform>opdeling af en note i %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>star of %n note(s)</source>
        <translation>
            <numerusform>stjerne på %n note</numerusform>
            <numerusform>stjerne på %n noter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>status of %n note(s)</source>
        <translation>
            <numerusform>status for %n note</numerusform>
            <numerusform>status for %n noter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>text of %n note(s)</source>
        <translation>
            <numerusform>teksten i %n note</numerusform>
            <numerusform>teksten i %n noter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tidying of %n note(s)</source>
        <translation>
            <numerusform>oprydning af %n note</numerusform>
            <numerusform>oprydning af %n noter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ungrouping of %n note(s)</source>
        <translation>
            <numerusform>opløsning af gruppe med %n note</numerusform>
            <numerusform>opløsning af gruppe med %n noter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>votes of %n note(s)</source>
        <translation>
            <numerusform>stemmer på %n note</numerusform>
            <numerusform>stemmer på %n noter</numerusform>
        </translation>
    </message>
    <message>
        <source>word on a link</source>
        <translation>ord på en forbindelse</translation>
    </message>
</context>
<context>
    <name>LegendPage</name>
    <message>
        <source>&amp;Take from the segments</source>
        <translation>&amp;Hent fra segmenterne</translation>
    </message>
    <message>
        <source>Choose &amp;notes with this colour</source>
        <translation>Vælg &amp;noter med denne farve</translation>
    </message>
    <message>
        <source>Each segment gets a colour of its own, and its words the meaning.</source>
        <translation>Hvert segment får sin egen farve, og ordene på det bliver farvens betydning.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Farvernes betydning</translation>
    </message>
    <message>
        <source>Notes of this canvas with the colour</source>
        <translation>Noter på canvasset med farven</translation>
    </message>
    <message>
        <source>Remove the &amp;meaning</source>
        <translation>Fjern &amp;betydningen</translation>
    </message>
    <message>
        <source>The legend says already what the segments say.</source>
        <translation>Farverne betyder allerede det, som segmenterne siger.</translation>
    </message>
    <message>
        <source>There are more segments than colours: the first {count} get one each.</source>
        <translation>Der er flere segmenter end farver: de første {count} får én hver.</translation>
    </message>
    <message>
        <source>Write a note in “{block}” for each segment first.</source>
        <translation>Skriv først en note i »{block}« for hvert segment.</translation>
    </message>
</context>
<context>
    <name>LinkBar</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Delete the link</source>
        <translation>Slet forbindelsen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Forbindelse</translation>
    </message>
    <message>
        <source>Link “{note}” to: click a note, or go there with the arrow keys and press Enter.</source>
        <translation>Knyt »{note}« til: klik på en note, eller gå dertil med piletasterne og tryk på Enter.</translation>
    </message>
    <message>
        <source>Note without words</source>
        <translation>Note uden ord</translation>
    </message>
    <message>
        <source>Word on the link</source>
        <translation>Ord på forbindelsen</translation>
    </message>
</context>
<context>
    <name>LinksField</name>
    <message>
        <source>&amp;Go to the note</source>
        <translation>&amp;Gå til noten</translation>
    </message>
    <message>
        <source>Comes from {note}</source>
        <translation>Kommer fra {note}</translation>
    </message>
    <message>
        <source>De&amp;lete the link</source>
        <translation>Sl&amp;et forbindelsen</translation>
    </message>
    <message>
        <source>Delete the link</source>
        <translation>Slet forbindelsen</translation>
    </message>
    <message>
        <source>Leads to {note}</source>
        <translation>Fører til {note}</translation>
    </message>
    <message>
        <source>Link to another note…</source>
        <translation>Knyt til en anden note …</translation>
    </message>
    <message>
        <source>Note without words</source>
        <translation>Note uden ord</translation>
    </message>
    <message>
        <source>Word on the link</source>
        <translation>Ord på forbindelsen</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Åbn en kopi</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Åbn alligevel</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Åbn skrivebeskyttet</translation>
    </message>
    <message>
        <source>Someone</source>
        <translation>Nogen</translation>
    </message>
    <message>
        <source>That is so long ago that it is probably not true any more.</source>
        <translation>Det er så længe siden, at det nok ikke passer mere.</translation>
    </message>
    <message>
        <source>{person} has had it open since {time}.</source>
        <translation>{person} har haft den åben siden {time}.</translation>
    </message>
    <message>
        <source>{person} on {computer}</source>
        <translation>{person} på {computer}</translation>
    </message>
    <message>
        <source>“{name}” is open elsewhere</source>
        <translation>“{name}” er åben et andet sted</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>That does not fit into the workshop. Nothing was changed.</source>
        <translation>Det er der ikke plads til i workshoppen. Intet blev ændret.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Uden navn</translation>
    </message>
</context>
<context>
    <name>MeaningRoom</name>
    <message>
        <source>A link leads from one note to another: choose one or two.</source>
        <translation>En forbindelse går fra én note til en anden: vælg én eller to.</translation>
    </message>
    <message>
        <source>There are no notes on this canvas to follow.</source>
        <translation>Der er ingen noter på canvasset at følge.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Canvas</source>
        <translation>&amp;Canvas</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>R&amp;ediger</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Filer</translation>
    </message>
    <message>
        <source>&amp;Go to block</source>
        <translation>&amp;Gå til felt</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjælp</translation>
    </message>
    <message>
        <source>&amp;Move to block</source>
        <translation>&amp;Flyt til felt</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Window language</source>
        <translation>Vind&amp;uets sprog</translation>
    </message>
    <message>
        <source>Al&amp;ign</source>
        <translation>Stil på l&amp;inje</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>Far&amp;ve</translation>
    </message>
    <message>
        <source>Colour &amp;flags</source>
        <translation>F&amp;arvemærker</translation>
    </message>
    <message>
        <source>Cop&amp;y as</source>
        <translation>Kopiér so&amp;m</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Eksportér</translation>
    </message>
    <message>
        <source>New &amp;from pattern</source>
        <translation>Nyt f&amp;ra mønster</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Ny note</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Åbn &amp;seneste</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Plakat</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gentag</translation>
    </message>
    <message>
        <source>S&amp;ort block</source>
        <translation>Sortér &amp;indhold</translation>
    </message>
    <message>
        <source>Si&amp;de panel</source>
        <translation>Sidepane&amp;l</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Størrelse</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation>Ryd op</translation>
    </message>
    <message>
        <source>Tidy a&amp;s</source>
        <translation>R&amp;yd op som</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>Gem ikke</translation>
    </message>
    <message>
        <source>If you do not save, the changes are set aside for 30 days: File › Recover unsaved work… brings them back.</source>
        <translation>Hvis du ikke gemmer, lægges ændringerne til side i 30 dage: Filer › Gendan arbejde, der ikke er gemt … henter dem tilbage.</translation>
    </message>
    <message>
        <source>If you do not save, the changes since the last save are lost: nothing can be kept on this computer now.</source>
        <translation>Hvis du ikke gemmer, går ændringerne siden sidste gang tabt: Intet kan gemmes på denne computer lige nu.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Behold begge</translation>
    </message>
    <message>
        <source>Replace theirs</source>
        <translation>Erstat den anden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>Gem ændringerne i »{name}«?</translation>
    </message>
    <message>
        <source>Show differences…</source>
        <translation>Vis forskelle …</translation>
    </message>
    <message>
        <source>The file is not as you opened or last saved it, so it was left as it is. “Keep both” saves your version under a name of its own beside it.</source>
        <translation>Filen er ikke, som da du åbnede eller sidst gemte den, og den er derfor, som den var. »Behold begge« gemmer din version under et eget navn ved siden af.</translation>
    </message>
    <message>
        <source>The window closes as soon as it is saved. If you do not wait, the changes are set aside for 30 days: File › Recover unsaved work… brings them back.</source>
        <translation>Vinduet lukkes, så snart alt er gemt. Hvis du ikke venter, lægges ændringerne til side i 30 dage: Filer › Gendan arbejde, der ikke er gemt … henter dem tilbage.</translation>
    </message>
    <message>
        <source>“Replace theirs” puts yours in its place; their version is kept among the earlier versions.</source>
        <translation>»Erstat den anden« sætter din version i stedet; den anden bevares blandt de tidligere versioner.</translation>
    </message>
    <message>
        <source>“{name}” is still being saved</source>
        <translation>»{name}« gemmes stadig</translation>
    </message>
    <message>
        <source>“{name}” was changed by someone else</source>
        <translation>»{name}« er ændret af en anden</translation>
    </message>
</context>
<context>
    <name>Neighbours</name>
    <message>
        <source>(read-only)</source>
        <translation>(skrivebeskyttet)</translation>
    </message>
    <message>
        <source>File on the disk</source>
        <translation>Filen på disken</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Behold min</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Åbn den</translation>
    </message>
    <message>
        <source>Opening “{name}”…</source>
        <translation>Åbner “{name}” …</translation>
    </message>
    <message>
        <source>Read-only, because {person} has had it open since {time}.</source>
        <translation>Skrivebeskyttet, fordi {person} har haft filen åben siden {time}.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Gem igen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Gem som …</translation>
    </message>
    <message>
        <source>Show differences…</source>
        <translation>Vis forskelle …</translation>
    </message>
    <message>
        <source>Show the new version</source>
        <translation>Vis den nye version</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Stop med at vente</translation>
    </message>
    <message>
        <source>The disk does not answer, so the workshop is not saved yet. You can go on working.</source>
        <translation>Disken svarer ikke, så workshoppen er ikke gemt endnu. Du kan arbejde videre.</translation>
    </message>
    <message>
        <source>The other version could not be opened</source>
        <translation>Den anden version kunne ikke åbnes</translation>
    </message>
    <message>
        <source>There is another version of this workshop beside it: “{name}”.</source>
        <translation>Der ligger en anden version af denne workshop ved siden af: “{name}”.</translation>
    </message>
    <message>
        <source>This is the new version</source>
        <translation>Dette er den nye version</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Dette vindue</translation>
    </message>
    <message>
        <source>“{name}” is not there any more: it was moved, renamed or deleted, or its disk is not connected. Your work is still here.</source>
        <translation>“{name}” findes ikke længere: den er flyttet, omdøbt eller slettet, eller disken er ikke tilsluttet. Dit arbejde er stadig her.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program.</source>
        <translation>“{name}” er ændret af et andet program.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program. What you had saved is kept: File › Earlier versions…</source>
        <translation>“{name}” er ændret af et andet program. Det, du havde gemt, er bevaret: Filer › Tidligere versioner …</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program; saving will ask.</source>
        <translation>“{name}” er ændret af et andet program; når du gemmer, bliver du spurgt.</translation>
    </message>
</context>
<context>
    <name>NextVersionDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>A copy of “{title}” to go on with; the canvas itself stays as it is.</source>
        <translation>En kopi af “{title}” at gå videre med; selve canvasset bliver, som det er.</translation>
    </message>
    <message>
        <source>Make version</source>
        <translation>Lav version</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Næste version</translation>
    </message>
    <message>
        <source>e.g. after ten interviews</source>
        <translation>f.eks. efter ti interviews</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>Choose a note to see all that it holds.</source>
        <translation>Vælg en note for at se alt, hvad den rummer.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farve</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Forskellige</translation>
    </message>
    <message>
        <source>Different on each note; what is written here goes onto all of them</source>
        <translation>Forskelligt på hver note; det, der skrives her, kommer på dem alle</translation>
    </message>
    <message>
        <source>Different pictures</source>
        <translation>Forskellige billeder</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Farvemærke</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Mærker</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Forbindelser</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Billede</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stjerne</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stemmer</translation>
    </message>
    <message>
        <source>“{text}” is no amount; it stands in the details now.</source>
        <translation>»{text}« er ikke et beløb; det står i detaljerne nu.</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <source>Put away</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>OfferRow</name>
    <message>
        <source>Picture of the canvas {title}</source>
        <translation>Billede af canvasset {title}</translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message numerus="yes">
        <source>%n change(s) after the last save</source>
        <translation>
            <numerusform>%n ændring efter seneste lagring</numerusform>
            <numerusform>%n ændringer efter seneste lagring</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), never saved</source>
        <translation>
            <numerusform>%n ændring, aldrig gemt</numerusform>
            <numerusform>%n ændringer, aldrig gemt</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept in {folder}.</source>
        <translation>Det er bevaret i {folder}.</translation>
    </message>
    <message>
        <source>Never saved</source>
        <translation>Aldrig gemt</translation>
    </message>
    <message>
        <source>Not saved, closed on {time}; kept until {day}</source>
        <translation>Ikke gemt, lukket {time}; beholdes til {day}</translation>
    </message>
    <message numerus="yes">
        <source>Part of the record was damaged; %n change(s) could be recovered</source>
        <translation>
            <numerusform>En del af optegnelsen var beskadiget; %n ændring kunne gendannes</numerusform>
            <numerusform>En del af optegnelsen var beskadiget; %n ændringer kunne gendannes</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved, but its file cannot be read</source>
        <translation>Gemt, men filen kan ikke læses</translation>
    </message>
    <message>
        <source>Saved, but its file is not there any more</source>
        <translation>Gemt, men filen findes ikke længere</translation>
    </message>
    <message>
        <source>Saved, but its file was changed since</source>
        <translation>Gemt, men filen er ændret siden</translation>
    </message>
    <message numerus="yes">
        <source>The beginning of the record was damaged, so notes may be missing; %n change(s) could be recovered</source>
        <translation>
            <numerusform>Begyndelsen af optegnelsen var beskadiget, så noter kan mangle; %n ændring kunne gendannes</numerusform>
            <numerusform>Begyndelsen af optegnelsen var beskadiget, så noter kan mangle; %n ændringer kunne gendannes</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Uden navn</translation>
    </message>
    <message>
        <source>Words that were being written</source>
        <translation>Ord, der var ved at blive skrevet</translation>
    </message>
    <message>
        <source>Work that cannot be read</source>
        <translation>Arbejde, der ikke kan læses</translation>
    </message>
    <message>
        <source>{changes}, the last at {time}</source>
        <translation>{changes}, senest kl. {time}</translation>
    </message>
    <message>
        <source>{time} on {day}</source>
        <translation>{time} den {day}</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message numerus="yes">
        <source>%n earlier version(s) of it are kept on this computer.</source>
        <translation>
            <numerusform>%n tidligere version af den er gemt på denne computer.</numerusform>
            <numerusform>%n tidligere versioner af den er gemt på denne computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not understood; nothing was left out. The details say which.</source>
        <translation>
            <numerusform>%n linje blev ikke forstået; intet er udeladt. Detaljerne siger hvilken.</numerusform>
            <numerusform>%n linjer blev ikke forstået; intet er udeladt. Detaljerne siger hvilke.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Tidligere versioner …</translation>
    </message>
    <message>
        <source>Opening “{name}”…</source>
        <translation>Åbner »{name}« …</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (kopi)</translation>
    </message>
    <message>
        <source>“{name}” could not be opened</source>
        <translation>»{name}« kunne ikke åbnes</translation>
    </message>
    <message>
        <source>“{name}” is another name of the file that is open here</source>
        <translation>»{name}« er et andet navn for filen, der er åben her</translation>
    </message>
    <message>
        <source>“{name}” was imported</source>
        <translation>»{name}« er importeret</translation>
    </message>
</context>
<context>
    <name>OutlinePage</name>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farve</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Vis som tabel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Notens tekst</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stemmer</translation>
    </message>
</context>
<context>
    <name>OverviewDialog</name>
    <message>
        <source>Canvases</source>
        <translation>Canvasser</translation>
    </message>
    <message>
        <source>Enter or a double-click goes to the canvas.</source>
        <translation>Enter eller et dobbeltklik går til canvasset.</translation>
    </message>
    <message>
        <source>Overview of canvases</source>
        <translation>Oversigt over canvasser</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Choose a note first</source>
        <translation>Vælg først en note</translation>
    </message>
    <message>
        <source>Choose a single note first</source>
        <translation>Vælg først en enkelt note</translation>
    </message>
    <message>
        <source>Choose at least three notes first</source>
        <translation>Vælg mindst tre noter først</translation>
    </message>
    <message>
        <source>Choose at least two notes first</source>
        <translation>Vælg mindst to noter først</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Kommandopalet</translation>
    </message>
    <message>
        <source>Go to canvas: {title}</source>
        <translation>Gå til canvas: {title}</translation>
    </message>
    <message>
        <source>No file was used recently</source>
        <translation>Ingen fil er brugt for nylig</translation>
    </message>
    <message>
        <source>No note of a group is chosen</source>
        <translation>Ingen noter i en gruppe er valgt</translation>
    </message>
    <message>
        <source>Not possible just now</source>
        <translation>Ikke muligt lige nu</translation>
    </message>
    <message>
        <source>Note without words</source>
        <translation>Note uden ord</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>Der er ikke gjort noget endnu</translation>
    </message>
    <message>
        <source>Nothing has been taken back</source>
        <translation>Intet er fortrudt</translation>
    </message>
    <message>
        <source>There are no earlier versions</source>
        <translation>Der er ingen tidligere versioner</translation>
    </message>
    <message>
        <source>There are no notes on this canvas</source>
        <translation>Der er ingen noter på dette canvas</translation>
    </message>
    <message>
        <source>This is the first canvas</source>
        <translation>Dette er det første canvas</translation>
    </message>
    <message>
        <source>This is the last canvas</source>
        <translation>Dette er det sidste canvas</translation>
    </message>
    <message>
        <source>This is the only canvas</source>
        <translation>Dette er det eneste canvas</translation>
    </message>
    <message>
        <source>Type the name of an action, a canvas or a note</source>
        <translation>Skriv navnet på en handling, et canvas eller en note</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Det, der passer</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Canvases</source>
        <translation>Canvasser</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>More of the toolbar</source>
        <translation>Mere af værktøjslinjen</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meddelelser</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Værktøjslinje</translation>
    </message>
    <message>
        <source>Width of the side panel</source>
        <translation>Sidepanelets bredde</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>From file…</source>
        <translation>Fra fil …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Udskift …</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message numerus="yes">
        <source>%n of {total} pictures were not added: they can be PNG, JPEG, WebP or GIF, whole, and up to 40 megapixels and 64 MB.</source>
        <translation>
            <numerusform>%n af {total} billeder blev ikke tilføjet: De kan være PNG, JPEG, WebP eller GIF, hele og op til 40 megapixel og 64 MB.</numerusform>
            <numerusform>%n af {total} billeder blev ikke tilføjet: De kan være PNG, JPEG, WebP eller GIF, hele og op til 40 megapixel og 64 MB.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %n picture(s)…</source>
        <translation>
            <numerusform>Tilføjer %n billede …</numerusform>
            <numerusform>Tilføjer %n billeder …</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Billedet</translation>
    </message>
    <message>
        <source>The pictures were not added, because another workshop was opened here meanwhile.</source>
        <translation>Billederne blev ikke tilføjet, fordi en anden workshop blev åbnet her i mellemtiden.</translation>
    </message>
    <message>
        <source>{name} was not added: it could not be read from the disk. Check that it is still there, and add it again.</source>
        <translation>{name} blev ikke tilføjet, fordi filen ikke kunne læses fra disken. Se efter, om den stadig er der, og tilføj den igen.</translation>
    </message>
    <message>
        <source>{name} was not added: it is damaged. Fetch it again from where it came from.</source>
        <translation>{name} blev ikke tilføjet, fordi billedet er beskadiget. Hent det igen der, hvor det kom fra.</translation>
    </message>
    <message>
        <source>{name} was not added: it is larger than 40 megapixels or 64 MB. Scale it down and add it again.</source>
        <translation>{name} blev ikke tilføjet, fordi billedet er større end 40 megapixel eller 64 MB. Gør det mindre, og tilføj det igen.</translation>
    </message>
    <message>
        <source>{name} was not added: pictures can be PNG, JPEG, WebP or GIF, and it is none of these.</source>
        <translation>{name} blev ikke tilføjet: Billeder kan være PNG, JPEG, WebP eller GIF, og dette er ingen af dem.</translation>
    </message>
    <message>
        <source>{name} was not added: the pictures of a workshop can take 75 MB together. Remove some first, or start another workshop.</source>
        <translation>{name} blev ikke tilføjet: billederne i en workshop må fylde 75 MB tilsammen. Fjern nogle først, eller begynd en ny workshop.</translation>
    </message>
</context>
<context>
    <name>PosterPreview</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Drawing the poster…</source>
        <translation>Tegner plakaten …</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Hele siden</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Sidebredde</translation>
    </message>
    <message>
        <source>Poster preview</source>
        <translation>Vis plakat</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Udskriv …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Gem som PDF …</translation>
    </message>
    <message>
        <source>The poster cannot be shown</source>
        <translation>Plakaten kan ikke vises</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom ind</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom ud</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Plakat</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <source>Print the poster</source>
        <translation>Udskriv plakaten</translation>
    </message>
    <message>
        <source>The paper is {paper}, not A3: the poster is printed at {percent} % of its size.</source>
        <translation>Papiret er {paper}, ikke A3: Plakaten udskrives i {percent} % af størrelsen.</translation>
    </message>
    <message>
        <source>the printer does not answer</source>
        <translation>printeren svarer ikke</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>If the computer goes off now, the changes since the last save are lost: {reason}. Delete or shorten something, or move a part of it to a second workshop.</source>
        <translation>Hvis computeren går ud nu, mistes ændringerne siden sidste gem: {reason}. Slet eller forkort noget, eller flyt en del til en ny workshop.</translation>
    </message>
    <message>
        <source>If the computer goes off now, the changes since the last save are lost: {reason}. Save the workshop, best on another disk.</source>
        <translation>Hvis computeren går ud nu, mistes ændringerne siden sidste gem: {reason}. Gem workshoppen, helst på en anden disk.</translation>
    </message>
    <message>
        <source>NOT protected: {reason}</source>
        <translation>IKKE sikret: {reason}</translation>
    </message>
    <message>
        <source>Not yet protected: waiting for this computer&apos;s disk</source>
        <translation>Endnu ikke sikret: venter på computerens disk</translation>
    </message>
    <message>
        <source>Protected – every change is kept on this computer</source>
        <translation>Sikret – hver ændring er gemt på denne computer</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ændringer er ikke gemt</translation>
    </message>
    <message>
        <source>the app&apos;s own folder cannot be written to</source>
        <translation>der kan ikke skrives til programmets egen mappe</translation>
    </message>
    <message>
        <source>the app&apos;s own folder gave an error</source>
        <translation>programmets egen mappe gav en fejl</translation>
    </message>
    <message>
        <source>the workshop has become too large to be kept</source>
        <translation>workshoppen er blevet for stor til at blive bevaret</translation>
    </message>
    <message>
        <source>this computer&apos;s disk is full</source>
        <translation>computerens disk er fuld</translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>5 free coffee card #yellow 120000/year</source>
        <translation>5 gratis kaffekort #gul 120000/år</translation>
    </message>
    <message>
        <source>Close the quick line</source>
        <translation>Luk hurtiglinjen</translation>
    </message>
    <message>
        <source>Quick line</source>
        <translation>Hurtiglinje</translation>
    </message>
    <message>
        <source>block number · #colour · amount/month · | for several notes</source>
        <translation>feltnummer · #farve · beløb/måned · | mellem flere noter</translation>
    </message>
    <message>
        <source>→ {block} · Enter: the next notes go there</source>
        <translation>→ {block} · Enter: de næste noter lægges der</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>No files yet</source>
        <translation>Ingen filer endnu</translation>
    </message>
    <message>
        <source>{file} (missing)</source>
        <translation>{file} (mangler)</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>It could not be found out whether there is unsaved work</source>
        <translation>Det kunne ikke afgøres, om der er arbejde, der ikke er gemt</translation>
    </message>
    <message>
        <source>Looking for unsaved work…</source>
        <translation>Leder efter arbejde, der ikke er gemt …</translation>
    </message>
    <message>
        <source>Recovering “{name}”…</source>
        <translation>Gendanner “{name}” …</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Uden navn</translation>
    </message>
    <message>
        <source>“{name}” could not be recovered</source>
        <translation>“{name}” kunne ikke gendannes</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>No work is waiting to be recovered.</source>
        <translation>Der er intet arbejde, der venter på at blive gendannet.</translation>
    </message>
    <message>
        <source>Nothing is deleted by choosing.</source>
        <translation>Intet slettes, uanset hvad du vælger.</translation>
    </message>
    <message>
        <source>Nothing is deleted by choosing. What is left for later is offered again at the next start.</source>
        <translation>Intet slettes, uanset hvad du vælger. Det, der udsættes, tilbydes igen ved næste start.</translation>
    </message>
    <message>
        <source>Open the saved file instead</source>
        <translation>Åbn den gemte fil i stedet</translation>
    </message>
    <message>
        <source>This work is in no file yet.</source>
        <translation>Dette arbejde ligger endnu ikke i nogen fil.</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Arbejde, der ikke er gemt</translation>
    </message>
    <message>
        <source>When the app last ended, not everything was saved. It was kept.</source>
        <translation>Da appen sidst sluttede, var ikke alt gemt. Det er bevaret.</translation>
    </message>
</context>
<context>
    <name>Reopening</name>
    <message numerus="yes">
        <source>%n file(s) of last time could not be opened: {names}</source>
        <translation>
            <numerusform>En fil fra sidst kunne ikke åbnes: {names}</numerusform>
            <numerusform>%n filer fra sidst kunne ikke åbnes: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>»{name}«</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Both are kept. Yours is “{name}” from now on.</source>
        <translation>Begge er bevaret. Din er »{name}« fra nu af.</translation>
    </message>
    <message>
        <source>Go to that window</source>
        <translation>Gå til det vindue</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Ny workshop</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Ingen ændringer</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Ikke gemt: {reason}</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Gem som …</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Gemt {time}</translation>
    </message>
    <message>
        <source>Saved {time}, not yet confirmed by the disk</source>
        <translation>Gemt {time}, endnu ikke bekræftet af disken</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Gemmer …</translation>
    </message>
    <message>
        <source>Saving… Still waiting for the disk…</source>
        <translation>Gemmer … Venter stadig på disken …</translation>
    </message>
    <message>
        <source>The disk does not answer. Your work is still open here.</source>
        <translation>Disken svarer ikke. Dit arbejde er stadig åbent her.</translation>
    </message>
    <message>
        <source>The workshop was not saved</source>
        <translation>Workshoppen blev ikke gemt</translation>
    </message>
    <message>
        <source>Their version is kept: File, Earlier versions.</source>
        <translation>Den anden version er bevaret: Filer, Tidligere versioner.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ændringer er ikke gemt</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>All usual keys</source>
        <translation>Alle sædvanlige taster</translation>
    </message>
    <message>
        <source>As in the language</source>
        <translation>Som i sproget</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farver</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Every so many minutes</source>
        <translation>Antal minutter imellem</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generelt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høj kontrast</translation>
    </message>
    <message>
        <source>Keep the questions in view in blocks that have notes</source>
        <translation>Behold spørgsmålene i felter med noter</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Vinduets sprog</translation>
    </message>
    <message>
        <source>Let dragged notes snap to their neighbours</source>
        <translation>Lad noter, der trækkes, hægte sig på naboerne</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bevægelse</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Numbers are written</source>
        <translation>Tal skrives</translation>
    </message>
    <message>
        <source>Save into the workshop&apos;s file by itself</source>
        <translation>Gem i workshoppens fil af sig selv</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Lagring</translation>
    </message>
    <message>
        <source>Set back to the usual</source>
        <translation>Sæt tilbage til det sædvanlige</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Shape marks for colours, on notes and posters</source>
        <translation>Figurer for farverne, på noter og plakater</translation>
    </message>
    <message>
        <source>Show the start page at the start</source>
        <translation>Vis startsiden ved start</translation>
    </message>
    <message>
        <source>Size of new notes</source>
        <translation>Størrelse på nye noter</translation>
    </message>
    <message>
        <source>Whether or not this is on, every change is kept on this computer at once.</source>
        <translation>Om det er slået til eller ej, bevares hver ændring straks på denne computer.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Vindue</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Double-click to give the workshop a title</source>
        <translation>Dobbeltklik for at give workshoppen en titel</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Next canvas</source>
        <translation>Næste canvas</translation>
    </message>
    <message>
        <source>Picture of the canvas {title}</source>
        <translation>Billede af canvasset {title}</translation>
    </message>
    <message>
        <source>Previous canvas</source>
        <translation>Forrige canvas</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Læser …</translation>
    </message>
    <message>
        <source>{title} ({place} of {count})</source>
        <translation>{title} ({place} af {count})</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Alt+Click</source>
        <translation>Alt+klik</translation>
    </message>
    <message>
        <source>Alt+Drag</source>
        <translation>Alt+træk</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Skift taster …</translation>
    </message>
    <message>
        <source>Choose a note out of its group</source>
        <translation>Vælg en note ud af gruppen</translation>
    </message>
    <message>
        <source>Choose the note in that direction too</source>
        <translation>Vælg også noten i den retning</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Ctrl+Shift+← ↑ ↓ →</source>
        <translation>Ctrl+Shift+← ↑ ↓ →</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+musehjul</translation>
    </message>
    <message>
        <source>Ctrl+← ↑ ↓ →</source>
        <translation>Ctrl+← ↑ ↓ →</translation>
    </message>
    <message>
        <source>Ctrl+↑ ↓</source>
        <translation>Ctrl+↑ ↓</translation>
    </message>
    <message>
        <source>Drag a copy</source>
        <translation>Træk en kopi</translation>
    </message>
    <message>
        <source>Drag without snapping</source>
        <translation>Træk uden at hæfte</translation>
    </message>
    <message>
        <source>Drag, then Alt</source>
        <translation>Træk, så Alt</translation>
    </message>
    <message>
        <source>Find a key by what it does</source>
        <translation>Find en tast efter, hvad den gør</translation>
    </message>
    <message>
        <source>Go to a block</source>
        <translation>Gå til et felt</translation>
    </message>
    <message>
        <source>Go to the next note or block; in a note: beside it</source>
        <translation>Gå til næste note eller felt; i en note: ved siden af</translation>
    </message>
    <message>
        <source>Go to the note in that direction</source>
        <translation>Gå til noten i den retning</translation>
    </message>
    <message>
        <source>Go to the parking lot</source>
        <translation>Gå til parkeringspladsen</translation>
    </message>
    <message>
        <source>In a note: go on below it</source>
        <translation>I en note: fortsæt under den</translation>
    </message>
    <message>
        <source>In the outline</source>
        <translation>I dispositionen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Genvejstaster</translation>
    </message>
    <message>
        <source>Leave the note, then the selection</source>
        <translation>Forlad noten, derefter markeringen</translation>
    </message>
    <message>
        <source>Move the chosen notes</source>
        <translation>Flyt de valgte noter</translation>
    </message>
    <message>
        <source>Move the chosen notes a little</source>
        <translation>Flyt de valgte noter lidt</translation>
    </message>
    <message>
        <source>Move the chosen notes to the block before or after</source>
        <translation>Flyt de valgte noter til feltet før eller efter</translation>
    </message>
    <message>
        <source>Move the sheet</source>
        <translation>Flyt arket</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Ingen tast gør det.</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation>På canvasset</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Udskriv …</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Gem som PDF …</translation>
    </message>
    <message>
        <source>Shift+← ↑ ↓ →</source>
        <translation>Shift+← ↑ ↓ →</translation>
    </message>
    <message>
        <source>Space+Drag</source>
        <translation>Mellemrum+træk</translation>
    </message>
    <message>
        <source>Start a note in the block with that letter</source>
        <translation>Begynd en note i feltet med det bogstav</translation>
    </message>
    <message>
        <source>Write in a note, or start one in a block</source>
        <translation>Skriv i en note, eller begynd en i et felt</translation>
    </message>
    <message>
        <source>Write in a note; there: start the next one</source>
        <translation>Skriv i en note; dér: begynd på den næste</translation>
    </message>
    <message>
        <source>Zoom about the pointer</source>
        <translation>Zoom omkring markøren</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Show pictures</source>
        <translation>Vis billeder</translation>
    </message>
    <message>
        <source>“{name}” was opened without pictures, because the app ended twice while opening it.</source>
        <translation>“{name}” blev åbnet uden billeder, fordi appen to gange blev afbrudt, mens den åbnede den.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close the panel</source>
        <translation>Luk panelet</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n noter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) selected</source>
        <translation>
            <numerusform>%n note valgt</numerusform>
            <numerusform>%n noter valgt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n stemme</numerusform>
            <numerusform>%n stemmer</numerusform>
        </translation>
    </message>
    <message>
        <source>in a group</source>
        <translation>i en gruppe</translation>
    </message>
    <message>
        <source>in the group {title}</source>
        <translation>i gruppen {title}</translation>
    </message>
    <message>
        <source>linked from {note}</source>
        <translation>forbundet fra {note}</translation>
    </message>
    <message>
        <source>linked to {note}</source>
        <translation>forbundet med {note}</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>ingen ord</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>med stjerne</translation>
    </message>
    <message>
        <source>with a picture</source>
        <translation>med billede</translation>
    </message>
    <message>
        <source>with details</source>
        <translation>med detaljer</translation>
    </message>
    <message>
        <source>{title}, block {number} of {count}</source>
        <translation>{title}, felt {number} af {count}</translation>
    </message>
    <message>
        <source>{title}, {place} of {count}: {note}</source>
        <translation>{title}, {place} af {count}: {note}</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Save as…</source>
        <translation>Gem som …</translation>
    </message>
    <message>
        <source>Saving… The window closes when it is saved.</source>
        <translation>Gemmer … Vinduet lukkes, når alt er gemt.</translation>
    </message>
    <message>
        <source>This file is read-only. To keep changes, save it under another name.</source>
        <translation>Denne fil er skrivebeskyttet. Gem den under et andet navn for at beholde ændringer.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message numerus="yes">
        <source>%n workshop(s) with unsaved work</source>
        <translation>
            <numerusform>%n workshop med arbejde, der ikke er gemt</numerusform>
            <numerusform>%n workshopper med arbejde, der ikke er gemt</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åbn</translation>
    </message>
    <message>
        <source>&amp;Pin to the front</source>
        <translation>&amp;Fastgør forrest</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>Fje&amp;rn fra listen</translation>
    </message>
    <message>
        <source>A finished example</source>
        <translation>Et færdigt eksempel</translation>
    </message>
    <message>
        <source>Begin with a business model</source>
        <translation>Begynd med en forretningsmodel</translation>
    </message>
    <message>
        <source>Blank canvas</source>
        <translation>Tomt canvas</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Kan ikke læses</translation>
    </message>
    <message>
        <source>Left from an earlier time. Look at it…</source>
        <translation>Fra tidligere. Se på det …</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>Open a finished canvas to play with</source>
        <translation>Åbn et færdigt canvas at lege med</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Åbn …</translation>
    </message>
    <message>
        <source>Press Enter, or just type</source>
        <translation>Tryk Enter, eller skriv bare</translation>
    </message>
    <message>
        <source>Recent workshops</source>
        <translation>Seneste workshopper</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n workshop(s)</source>
        <translation>
            <numerusform>Vis %n workshop</numerusform>
            <numerusform>Vis alle %n workshopper</numerusform>
        </translation>
    </message>
    <message>
        <source>Show this page at the start</source>
        <translation>Vis denne side ved start</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startside</translation>
    </message>
    <message>
        <source>The disk does not answer</source>
        <translation>Disken svarer ikke</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Fri&amp;gør</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n noter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n valgt</numerusform>
            <numerusform>%n valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Tilpas</translation>
    </message>
    <message>
        <source>How saving stands</source>
        <translation>Om alt er gemt</translation>
    </message>
    <message>
        <source>See the whole canvas</source>
        <translation>Se hele canvasset</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom ind</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom ud</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>&amp;Go to this canvas</source>
        <translation>&amp;Gå til dette canvas</translation>
    </message>
    <message>
        <source>A next version is a copy of a canvas to go on with. What came of it, and why, stands here.</source>
        <translation>En næste version er en kopi af et canvas at gå videre med. Hvad der blev af den, og hvorfor, står her.</translation>
    </message>
    <message>
        <source>Com&amp;pare with the one before…</source>
        <translation>Sammenlign med den &amp;før …</translation>
    </message>
    <message>
        <source>Compare with the one before…</source>
        <translation>Sammenlign med den før …</translation>
    </message>
    <message>
        <source>Next version…</source>
        <translation>Næste version …</translation>
    </message>
    <message>
        <source>Reason for the version</source>
        <translation>Grund til versionen</translation>
    </message>
    <message>
        <source>Story of versions</source>
        <translation>Versionernes historie</translation>
    </message>
    <message>
        <source>Write &amp;reason</source>
        <translation>Skriv g&amp;rund</translation>
    </message>
    <message>
        <source>Write reason</source>
        <translation>Skriv grund</translation>
    </message>
    <message>
        <source>Write why there is this version (F2)</source>
        <translation>Skriv, hvorfor denne version findes (F2)</translation>
    </message>
    <message>
        <source>nothing changed yet</source>
        <translation>intet ændret endnu</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farve</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Kolonne {number}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Each row becomes a note. What stands in the columns?</source>
        <translation>Hver række bliver en note. Hvad står der i kolonnerne?</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Udelad</translation>
    </message>
    <message>
        <source>Make notes</source>
        <translation>Lav noter</translation>
    </message>
    <message>
        <source>Paste columns</source>
        <translation>Indsæt kolonner</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>That is more than fits: a note holds 20,000 characters and a canvas 5,000 notes.</source>
        <translation>Det er mere, end der er plads til: En note rummer 20.000 tegn og et canvas 5.000 noter.</translation>
    </message>
    <message>
        <source>The first row is a heading</source>
        <translation>Første række er overskrift</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>De første rækker</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stemmer</translation>
    </message>
</context>
<context>
    <name>ThreadStrip</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n felt</numerusform>
            <numerusform>%n felter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n noter</numerusform>
        </translation>
    </message>
    <message>
        <source>Light everything again</source>
        <translation>Vis alt igen</translation>
    </message>
    <message>
        <source>Next thread</source>
        <translation>Næste tråd</translation>
    </message>
    <message>
        <source>Previous thread</source>
        <translation>Forrige tråd</translation>
    </message>
    <message>
        <source>Segment or colour that is lit</source>
        <translation>Segment eller farve, der er fremhævet</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Tråd</translation>
    </message>
    <message>
        <source>{notes} in {blocks}</source>
        <translation>{notes} i {blocks}</translation>
    </message>
</context>
<context>
    <name>Twins</name>
    <message>
        <source>Go to that window</source>
        <translation>Gå til det vindue</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Gem som …</translation>
    </message>
    <message>
        <source>“{name}” is open in another window, so this is a copy without a file.</source>
        <translation>»{name}« er åben i et andet vindue, så dette er en kopi uden fil.</translation>
    </message>
</context>
<context>
    <name>VersionsRoom</name>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Opening the copy…</source>
        <translation>Åbner kopien …</translation>
    </message>
    <message>
        <source>The version could not be opened</source>
        <translation>Versionen kunne ikke åbnes</translation>
    </message>
    <message>
        <source>{title} ({version})</source>
        <translation>{title} ({version})</translation>
    </message>
</context>
</TS>
