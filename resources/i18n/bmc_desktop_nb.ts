<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {app}</source>
        <translation>Om {app}</translation>
    </message>
    <message>
        <source>An editor for the business model canvas. Your files stay on your computer.</source>
        <translation>Et redigeringsprogram for Business Model Canvas. Filene dine blir på din egen maskin.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisenser</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versjoner</translation>
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
        <translation>&amp;Legg til lerret</translation>
    </message>
    <message>
        <source>&amp;Add vote</source>
        <translation>Legg &amp;til stemme</translation>
    </message>
    <message>
        <source>&amp;Assumption</source>
        <translation>&amp;Antakelse</translation>
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
        <translation>&amp;Nedre kant</translation>
    </message>
    <message>
        <source>&amp;Bring to front</source>
        <translation>Legg ø&amp;verst</translation>
    </message>
    <message>
        <source>&amp;Centres</source>
        <translation>&amp;Midtstilt</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Tøm listen</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Lukk &amp;vindu</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Tett</translation>
    </message>
    <message>
        <source>&amp;Confirmed</source>
        <translation>&amp;Bekreftet</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mørkt</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Slett</translation>
    </message>
    <message>
        <source>&amp;Delete canvas</source>
        <translation>&amp;Slett lerret</translation>
    </message>
    <message>
        <source>&amp;Earlier versions…</source>
        <translation>&amp;Tidligere versjoner …</translation>
    </message>
    <message>
        <source>&amp;Edit text</source>
        <translation>&amp;Rediger tekst</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Finn …</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>&amp;Tilpass til vinduet</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>&amp;Grønn</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Rutenett</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupper</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Høy kontrast</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historikk</translation>
    </message>
    <message>
        <source>&amp;Import from Markdown…</source>
        <translation>&amp;Importer fra Markdown …</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Hurtigtaster</translation>
    </message>
    <message>
        <source>&amp;Large</source>
        <translation>St&amp;or</translation>
    </message>
    <message>
        <source>&amp;Left edges</source>
        <translation>&amp;Venstre kant</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>Fargenes &amp;betydning</translation>
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
        <translation>&amp;Middels</translation>
    </message>
    <message>
        <source>&amp;Middles</source>
        <translation>Mi&amp;dt på</translation>
    </message>
    <message>
        <source>&amp;Move canvas right</source>
        <translation>&amp;Flytt lerret til høyre</translation>
    </message>
    <message>
        <source>&amp;Name group…</source>
        <translation>Gi gruppen &amp;navn …</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Ny</translation>
    </message>
    <message>
        <source>&amp;New note</source>
        <translation>Nytt n&amp;otat</translation>
    </message>
    <message>
        <source>&amp;Next canvas</source>
        <translation>&amp;Neste lerret</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Neste del av vinduet</translation>
    </message>
    <message>
        <source>&amp;No status</source>
        <translation>&amp;Ingen status</translation>
    </message>
    <message>
        <source>&amp;Open the example</source>
        <translation>&amp;Åpne eksemplet</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Åpne …</translation>
    </message>
    <message>
        <source>&amp;Orange</source>
        <translation>&amp;Oransje</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Disposisjon</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>&amp;Pink</source>
        <translation>Ro&amp;sa</translation>
    </message>
    <message>
        <source>&amp;Poster (PDF)…</source>
        <translation>&amp;Plakat (PDF) …</translation>
    </message>
    <message>
        <source>&amp;Previous canvas</source>
        <translation>F&amp;orrige lerret</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>Forrige &amp;del av vinduet</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut …</translation>
    </message>
    <message>
        <source>&amp;Quick line</source>
        <translation>&amp;Hurtiglinje</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avslutt</translation>
    </message>
    <message>
        <source>&amp;Red</source>
        <translation>&amp;Rød</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjør om</translation>
    </message>
    <message>
        <source>&amp;Refuted</source>
        <translation>A&amp;vkreftet</translation>
    </message>
    <message>
        <source>&amp;Remove vote</source>
        <translation>F&amp;jern stemme</translation>
    </message>
    <message>
        <source>&amp;Rename block…</source>
        <translation>Gi f&amp;eltet nytt navn …</translation>
    </message>
    <message>
        <source>&amp;Right edges</source>
        <translation>&amp;Høyre kant</translation>
    </message>
    <message>
        <source>&amp;Roomy</source>
        <translation>&amp;Luftig</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>&amp;Select none</source>
        <translation>Velg &amp;ingen</translation>
    </message>
    <message>
        <source>&amp;Send to back</source>
        <translation>&amp;Legg nederst</translation>
    </message>
    <message>
        <source>&amp;Small</source>
        <translation>&amp;Liten</translation>
    </message>
    <message>
        <source>&amp;Story of versions</source>
        <translation>&amp;Versjonenes historie</translation>
    </message>
    <message>
        <source>&amp;Tidy block</source>
        <translation>&amp;Rydd feltet</translation>
    </message>
    <message>
        <source>&amp;Tiny</source>
        <translation>&amp;Svært liten</translation>
    </message>
    <message>
        <source>&amp;Toolbar</source>
        <translation>&amp;Verktøylinje</translation>
    </message>
    <message>
        <source>&amp;Top edges</source>
        <translation>&amp;Øvre kant</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Ungroup</source>
        <translation>&amp;Løs opp gruppen</translation>
    </message>
    <message>
        <source>&amp;Violet</source>
        <translation>&amp;Fiolett</translation>
    </message>
    <message>
        <source>&amp;What belongs here?</source>
        <translation>&amp;Hva hører hjemme her?</translation>
    </message>
    <message>
        <source>&amp;White</source>
        <translation>&amp;Hvit</translation>
    </message>
    <message>
        <source>&amp;Workshop details…</source>
        <translation>&amp;Om workshopen …</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>G&amp;ul</translation>
    </message>
    <message>
        <source>&amp;Zoom to selection</source>
        <translation>Zoo&amp;m til utvalget</translation>
    </message>
    <message>
        <source>A&amp;ward a star</source>
        <translation>Fremhev &amp;med stjerne</translation>
    </message>
    <message>
        <source>Add an empty canvas to the workshop</source>
        <translation>Legg et tomt lerret til workshopen</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>Alle taster på ett ark</translation>
    </message>
    <message>
        <source>Always show &amp;questions</source>
        <translation>Vis &amp;alltid spørsmålene</translation>
    </message>
    <message>
        <source>Animat&amp;e moves</source>
        <translation>Vis beve&amp;gelser</translation>
    </message>
    <message>
        <source>Black on white, thick lines and strong colours, for weak projectors</source>
        <translation>Svart på hvitt, tykke streker og sterke farger, for svake projektorer</translation>
    </message>
    <message>
        <source>Block {number}</source>
        <translation>Felt {number}</translation>
    </message>
    <message>
        <source>Bring the chosen notes of each block into line</source>
        <translation>Still de valgte notatene i hvert felt på linje</translation>
    </message>
    <message>
        <source>Business model</source>
        <translation>Forretningsmodell</translation>
    </message>
    <message>
        <source>By &amp;amount</source>
        <translation>Etter &amp;beløp</translation>
    </message>
    <message>
        <source>By &amp;colour</source>
        <translation>Etter &amp;farge</translation>
    </message>
    <message>
        <source>By &amp;text</source>
        <translation>Etter &amp;tekst</translation>
    </message>
    <message>
        <source>By &amp;votes</source>
        <translation>Etter &amp;stemmer</translation>
    </message>
    <message>
        <source>Choose &amp;whole group</source>
        <translation>Velg &amp;hele gruppen</translation>
    </message>
    <message>
        <source>Choose all notes of the block, and again for all on the canvas</source>
        <translation>Velg alle notatene i feltet, og en gang til for alle på lerretet</translation>
    </message>
    <message>
        <source>Choose all notes of the group</source>
        <translation>Velg alle notatene i gruppen</translation>
    </message>
    <message>
        <source>Choose no note</source>
        <translation>Velg ingen notater</translation>
    </message>
    <message>
        <source>Choose note &amp;alone</source>
        <translation>Velg notatet &amp;alene</translation>
    </message>
    <message>
        <source>Choose the current note out of its group, so that it is moved alone</source>
        <translation>Velg notatet ut av gruppen, så det flyttes alene</translation>
    </message>
    <message>
        <source>Close all workshops and end the app</source>
        <translation>Lukk alle workshoper og avslutt programmet</translation>
    </message>
    <message>
        <source>Close this workshop</source>
        <translation>Lukk denne workshopen</translation>
    </message>
    <message>
        <source>Co&amp;mmand palette</source>
        <translation>Ko&amp;mmandopalett</translation>
    </message>
    <message>
        <source>Compar&amp;e canvases…</source>
        <translation>Sa&amp;mmenlign lerreter …</translation>
    </message>
    <message>
        <source>Copy &amp;block</source>
        <translation>Ko&amp;pier feltet</translation>
    </message>
    <message>
        <source>Copy all notes of the current block to the clipboard</source>
        <translation>Kopier alle notatene i feltet til utklippstavlen</translation>
    </message>
    <message>
        <source>Copy as &amp;picture</source>
        <translation>Kopier som b&amp;ilde</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Kopier som &amp;tekst</translation>
    </message>
    <message>
        <source>Copy as ta&amp;ble</source>
        <translation>Kopier som ta&amp;bell</translation>
    </message>
    <message>
        <source>Copy the chosen notes to the clipboard</source>
        <translation>Kopier de valgte notatene til utklippstavlen</translation>
    </message>
    <message>
        <source>Copy the chosen notes, or the block, as a picture</source>
        <translation>Kopier de valgte notatene, eller feltet, som bilde</translation>
    </message>
    <message>
        <source>Copy the chosen notes, or the block, as lines of text</source>
        <translation>Kopier de valgte notatene, eller feltet, som tekstlinjer</translation>
    </message>
    <message>
        <source>Copy the chosen notes, or the block, as rows for a spreadsheet</source>
        <translation>Kopier de valgte notatene, eller feltet, som rader til et regneark</translation>
    </message>
    <message>
        <source>Copy this canvas with all its notes</source>
        <translation>Kopier lerretet med alle notatene</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>D&amp;uplicate canvas</source>
        <translation>&amp;Dupliser lerret</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Gjør det som ble angret, på nytt</translation>
    </message>
    <message>
        <source>Draw a line from one note to another, with a word on it</source>
        <translation>Trekk en strek fra et notat til et annet, med et ord på</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>&amp;Dupliser</translation>
    </message>
    <message>
        <source>Duplicate as ne&amp;xt version…</source>
        <translation>Dupliser som neste vers&amp;jon …</translation>
    </message>
    <message>
        <source>E&amp;verything on the note</source>
        <translation>Alt om &amp;notatet</translation>
    </message>
    <message>
        <source>Equal spaces &amp;across</source>
        <translation>Lik avstand v&amp;annrett</translation>
    </message>
    <message>
        <source>Equal spaces &amp;down</source>
        <translation>Lik avstand &amp;loddrett</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Finn &amp;neste</translation>
    </message>
    <message>
        <source>Find any action, canvas or note by its name, and do it or go there</source>
        <translation>Finn en handling, et lerret eller et notat etter navn, og gjør det eller gå dit</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Finn fo&amp;rrige</translation>
    </message>
    <message>
        <source>Follow a th&amp;read</source>
        <translation>L&amp;ys opp en tråd</translation>
    </message>
    <message>
        <source>Follow the light or dark setting of the system</source>
        <translation>Følg systemets lyse eller mørke innstilling</translation>
    </message>
    <message>
        <source>Forget the recently used files</source>
        <translation>Glem de sist brukte filene</translation>
    </message>
    <message>
        <source>Full &amp;screen</source>
        <translation>F&amp;ullskjerm</translation>
    </message>
    <message>
        <source>Give each line of the chosen note its own note, or make several one</source>
        <translation>Gi hver linje i det valgte notatet sitt eget notat, eller gjør flere til ett</translation>
    </message>
    <message>
        <source>Give each note colour a small shape, on the screen and on the poster</source>
        <translation>Gi hver farge en liten figur, på skjermen og på plakaten</translation>
    </message>
    <message>
        <source>Give the chosen group a name, which stands above its notes</source>
        <translation>Gi den valgte gruppen et navn, som står over notatene</translation>
    </message>
    <message>
        <source>Give the chosen notes of each block equal spaces between them; the outermost stay</source>
        <translation>Gi de valgte notatene i hvert felt lik avstand; de ytterste blir liggende</translation>
    </message>
    <message>
        <source>Give the chosen notes one vote more</source>
        <translation>Gi de valgte notatene én stemme til</translation>
    </message>
    <message>
        <source>Give the chosen notes this size</source>
        <translation>Gi de valgte notatene denne størrelsen</translation>
    </message>
    <message>
        <source>Give the chosen notes, or the next new one, this paper</source>
        <translation>Gi de valgte notatene, eller det neste nye, dette papiret</translation>
    </message>
    <message>
        <source>Give the current block another title on this canvas</source>
        <translation>Gi det valgte feltet en annen tittel på dette lerretet</translation>
    </message>
    <message>
        <source>Give the whole screen to the canvas</source>
        <translation>Gi lerretet hele skjermen</translation>
    </message>
    <message>
        <source>Give this canvas another name</source>
        <translation>Gi dette lerretet et annet navn</translation>
    </message>
    <message>
        <source>Go on with a copy of this canvas, with a word on why</source>
        <translation>Gå videre med en kopi av dette lerretet, med et ord om hvorfor</translation>
    </message>
    <message>
        <source>Go to the next note that was found</source>
        <translation>Gå til neste notat som ble funnet</translation>
    </message>
    <message>
        <source>Go to the note that was found before</source>
        <translation>Gå til forrige notat som ble funnet</translation>
    </message>
    <message>
        <source>Go to this block</source>
        <translation>Gå til dette feltet</translation>
    </message>
    <message>
        <source>Keep the chosen notes together, so that they are moved as one</source>
        <translation>Hold de valgte notatene sammen, så de flyttes som ett</translation>
    </message>
    <message>
        <source>Keep the guiding questions in view in blocks that have notes</source>
        <translation>Behold spørsmålene synlige i felt som har notater</translation>
    </message>
    <message>
        <source>Language, colours, saving, keys: how the app is to be</source>
        <translation>Språk, farger, lagring, taster: hvordan appen skal være</translation>
    </message>
    <message>
        <source>Lay a copy beside each chosen note</source>
        <translation>Legg en kopi ved siden av hvert valgt notat</translation>
    </message>
    <message>
        <source>Lay the chosen notes beneath all others</source>
        <translation>Legg de valgte notatene under alle andre</translation>
    </message>
    <message>
        <source>Lay the chosen notes on top of all others</source>
        <translation>Legg de valgte notatene over alle andre</translation>
    </message>
    <message>
        <source>Lay the notes of the block as large as they fit, all over it</source>
        <translation>Legg notatene i feltet så store som det er plass til, over hele feltet</translation>
    </message>
    <message>
        <source>Lay the notes of the block on a grid, at the size they have</source>
        <translation>Legg notatene i feltet i et rutenett, i den størrelsen de har</translation>
    </message>
    <message>
        <source>Lay the notes of the block small and close together</source>
        <translation>Legg notatene i feltet små og tett sammen</translation>
    </message>
    <message>
        <source>Lay the notes of the current block in order, in the way used last</source>
        <translation>Legg notatene i dette feltet i orden, på samme måte som sist</translation>
    </message>
    <message>
        <source>Let dragged notes snap into line with others; Alt drags freely</source>
        <translation>La notater som dras, feste seg på linje med andre; Alt drar fritt</translation>
    </message>
    <message>
        <source>Let the notes of the chosen group go their own ways again</source>
        <translation>La notatene i den valgte gruppen gå hver sin vei igjen</translation>
    </message>
    <message>
        <source>Light what belongs to a segment or a colour and dim the rest</source>
        <translation>Lys opp det som hører til et segment eller en farge, og demp resten</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>&amp;Som systemet</translation>
    </message>
    <message>
        <source>Lin&amp;k to another note…</source>
        <translation>Kn&amp;ytt til et annet notat …</translation>
    </message>
    <message>
        <source>Look closer at the chosen notes or the block, and back again</source>
        <translation>Se nærmere på de valgte notatene eller feltet, og tilbake igjen</translation>
    </message>
    <message>
        <source>Look for notes by their words, colour, status or block</source>
        <translation>Let etter notater ut fra ord, farge, status eller felt</translation>
    </message>
    <message>
        <source>Make a new workshop from a text in Markdown</source>
        <translation>Lag en ny workshop av en tekst i Markdown</translation>
    </message>
    <message>
        <source>Move canvas &amp;left</source>
        <translation>Flytt lerret til &amp;venstre</translation>
    </message>
    <message>
        <source>Move the chosen notes to free places of this block</source>
        <translation>Flytt de valgte notatene til ledige plasser i dette feltet</translation>
    </message>
    <message>
        <source>Move the chosen notes to the clipboard</source>
        <translation>Flytt de valgte notatene til utklippstavlen</translation>
    </message>
    <message>
        <source>Move the tab of this canvas one place to the left</source>
        <translation>Flytt fanen til lerretet én plass til venstre</translation>
    </message>
    <message>
        <source>Move the tab of this canvas one place to the right</source>
        <translation>Flytt fanen til lerretet én plass til høyre</translation>
    </message>
    <message>
        <source>Ne&amp;xt status</source>
        <translation>Neste stat&amp;us</translation>
    </message>
    <message>
        <source>O&amp;verview of canvases…</source>
        <translation>Oversi&amp;kt over lerreter …</translation>
    </message>
    <message>
        <source>Open a finished canvas to play with</source>
        <translation>Åpne et ferdig lerret å leke med</translation>
    </message>
    <message>
        <source>Open a workshop file</source>
        <translation>Åpne en workshopfil</translation>
    </message>
    <message>
        <source>P&amp;ictures on the tabs</source>
        <translation>&amp;Bilder på fanene</translation>
    </message>
    <message>
        <source>Parking &amp;lot</source>
        <translation>&amp;Parkeringsplass</translation>
    </message>
    <message>
        <source>Pi&amp;cture from file…</source>
        <translation>&amp;Bilde fra fil …</translation>
    </message>
    <message>
        <source>Poster pre&amp;view…</source>
        <translation>&amp;Forhåndsvis plakat …</translation>
    </message>
    <message>
        <source>Print the canvas as an A3 poster</source>
        <translation>Skriv ut lerretet som A3-plakat</translation>
    </message>
    <message>
        <source>Put a flag of this colour on the chosen notes, or take it off</source>
        <translation>Sett et merke i denne fargen på de valgte notatene, eller ta det av</translation>
    </message>
    <message>
        <source>Put a new note on the canvas</source>
        <translation>Sett et nytt notat på lerretet</translation>
    </message>
    <message>
        <source>Put a picture on the chosen note, or on a new one</source>
        <translation>Sett et bilde på det valgte notatet, eller på et nytt</translation>
    </message>
    <message>
        <source>Put a star on the chosen notes, or take it off</source>
        <translation>Sett en stjerne på de valgte notatene, eller ta den av</translation>
    </message>
    <message>
        <source>Put notes or lines of text from the clipboard on the canvas</source>
        <translation>Legg notater eller tekstlinjer fra utklippstavlen på lerretet</translation>
    </message>
    <message>
        <source>Recover &amp;unsaved work…</source>
        <translation>&amp;Gjenopprett ulagret arbeid …</translation>
    </message>
    <message>
        <source>Remove this canvas and its notes; undo brings it back</source>
        <translation>Fjern lerretet og notatene på det; Angre henter det tilbake</translation>
    </message>
    <message>
        <source>Rename &amp;canvas</source>
        <translation>&amp;Gi lerretet nytt navn</translation>
    </message>
    <message>
        <source>S&amp;plit into lines, or join notes</source>
        <translation>Del opp i linjer, eller &amp;slå sammen</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>&amp;Startside</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Lagre so&amp;m …</translation>
    </message>
    <message>
        <source>Save the workshop</source>
        <translation>Lagre workshopen</translation>
    </message>
    <message>
        <source>Save the workshop under another name or in another place</source>
        <translation>Lagre workshopen under et annet navn eller på et annet sted</translation>
    </message>
    <message>
        <source>Say how sure the chosen notes are</source>
        <translation>Si hvor sikre de valgte notatene er</translation>
    </message>
    <message>
        <source>Say what each colour means, or take it from the segments</source>
        <translation>Si hva hver farge betyr, eller hent det fra segmentene</translation>
    </message>
    <message>
        <source>See on one sheet what is new, changed, moved and dropped</source>
        <translation>Se på ett ark hva som er nytt, endret, flyttet og tatt bort</translation>
    </message>
    <message>
        <source>See pictures of all canvases and go to one</source>
        <translation>Se bilder av alle lerreter og gå til et av dem</translation>
    </message>
    <message>
        <source>See recent workshops as pictures, and what to begin with</source>
        <translation>Se nylige workshoper som bilder, og hva du kan begynne med</translation>
    </message>
    <message>
        <source>See the canvas at 100 per cent</source>
        <translation>Se lerretet i 100 prosent</translation>
    </message>
    <message>
        <source>See the canvas larger</source>
        <translation>Se lerretet større</translation>
    </message>
    <message>
        <source>See the canvas smaller</source>
        <translation>Se lerretet mindre</translation>
    </message>
    <message>
        <source>See the poster as it will be printed</source>
        <translation>Se plakaten slik den blir skrevet ut</translation>
    </message>
    <message>
        <source>See the whole canvas</source>
        <translation>Se hele lerretet</translation>
    </message>
    <message>
        <source>See what the workshop was like before, and open that as a copy</source>
        <translation>Se hvordan workshopen var før, og åpne det som en kopi</translation>
    </message>
    <message>
        <source>See what was kept from a crash, or was closed without saving</source>
        <translation>Se hva som ble tatt vare på etter et krasj, eller lukket uten å lagre</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Velg alle</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>Inns&amp;tillinger …</translation>
    </message>
    <message>
        <source>Shape &amp;marks for colours</source>
        <translation>Figu&amp;rer for fargene</translation>
    </message>
    <message>
        <source>Show a small picture of each canvas on its tab</source>
        <translation>Vis et lite bilde av hvert lerret på fanen</translation>
    </message>
    <message>
        <source>Show all blocks and notes as a list to read, write and move them in</source>
        <translation>Vis alle felt og notater som en liste å lese, skrive og flytte dem i</translation>
    </message>
    <message>
        <source>Show all that the chosen notes hold, to read and change it</source>
        <translation>Vis alt som står på de valgte notatene, til å lese og endre</translation>
    </message>
    <message>
        <source>Show briefly how notes get to where they are laid</source>
        <translation>Vis kort hvordan notatene kommer dit de legges</translation>
    </message>
    <message>
        <source>Show lin&amp;ks</source>
        <translation>Vis f&amp;orbindelser</translation>
    </message>
    <message>
        <source>Show the canvas to the left</source>
        <translation>Vis lerretet til venstre</translation>
    </message>
    <message>
        <source>Show the canvas to the right</source>
        <translation>Vis lerretet til høyre</translation>
    </message>
    <message>
        <source>Show the guiding questions of the current block</source>
        <translation>Vis veiledende spørsmål for feltet</translation>
    </message>
    <message>
        <source>Show the links between notes, here and on the poster</source>
        <translation>Vis forbindelsene mellom notater, her og på plakaten</translation>
    </message>
    <message>
        <source>Show the place for set-aside notes beside the sheet</source>
        <translation>Vis plassen for notater som er lagt til side, ved arket</translation>
    </message>
    <message>
        <source>Show the toolbar</source>
        <translation>Vis verktøylinjen</translation>
    </message>
    <message>
        <source>Show what was done, step by step, and go back to any step</source>
        <translation>Vis det som er gjort, steg for steg, og gå tilbake til et av stegene</translation>
    </message>
    <message>
        <source>Show which canvas was made from which, when and why</source>
        <translation>Vis hvilket lerret som kom fra hvilket, når og hvorfor</translation>
    </message>
    <message>
        <source>Snap to nei&amp;ghbours</source>
        <translation>Fest til na&amp;boer</translation>
    </message>
    <message>
        <source>Sort the notes of the block from A to Z</source>
        <translation>Sorter notatene i feltet fra A til Å</translation>
    </message>
    <message>
        <source>Sort the notes of the block in the order of the colours</source>
        <translation>Sorter notatene i feltet i rekkefølgen til fargene</translation>
    </message>
    <message>
        <source>Sort the notes of the block, the largest amount in a year first</source>
        <translation>Sorter notatene i feltet, det største beløpet per år først</translation>
    </message>
    <message>
        <source>Sort the notes of the block, those with most votes first</source>
        <translation>Sorter notatene i feltet, de med flest stemmer først</translation>
    </message>
    <message>
        <source>Start an empty workshop</source>
        <translation>Begynn på en tom workshop</translation>
    </message>
    <message>
        <source>Start with a filled example of this business model, in a workshop of its own</source>
        <translation>Begynn med et utfylt eksempel på denne forretningsmodellen, i en egen workshop</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Ta tilbake det siste som ble gjort</translation>
    </message>
    <message>
        <source>Take one vote from the chosen notes</source>
        <translation>Ta én stemme fra de valgte notatene</translation>
    </message>
    <message>
        <source>Take the chosen notes from one status to the next</source>
        <translation>Gi de valgte notatene neste status</translation>
    </message>
    <message>
        <source>Take the chosen notes off the canvas</source>
        <translation>Ta de valgte notatene av lerretet</translation>
    </message>
    <message>
        <source>Take the keys back the other way round</source>
        <translation>Flytt tastaturet samme vei tilbake</translation>
    </message>
    <message>
        <source>Take the keys to the tabs, the zoom, the toolbar or the canvas</source>
        <translation>Flytt tastaturet til fanene, zoomen, verktøylinjen eller lerretet</translation>
    </message>
    <message>
        <source>Take the status off the chosen notes</source>
        <translation>Fjern statusen fra de valgte notatene</translation>
    </message>
    <message>
        <source>Title, organisation, date and the meaning of colours</source>
        <translation>Tittel, organisasjon, dato og hva fargene betyr</translation>
    </message>
    <message>
        <source>Type notes with block, colour and amount in one line</source>
        <translation>Skriv notater med felt, farge og beløp på én linje</translation>
    </message>
    <message>
        <source>Use dark colours for the window</source>
        <translation>Bruk mørke farger i vinduet</translation>
    </message>
    <message>
        <source>Use light colours for the window</source>
        <translation>Bruk lyse farger i vinduet</translation>
    </message>
    <message>
        <source>Use the language of the system for the window</source>
        <translation>Bruk systemets språk i vinduet</translation>
    </message>
    <message>
        <source>Use this language for the window</source>
        <translation>Bruk dette språket i vinduet</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versjoner og lisenser</translation>
    </message>
    <message>
        <source>Write all canvases as plain text in Markdown</source>
        <translation>Skriv alle lerretene som ren tekst i Markdown</translation>
    </message>
    <message>
        <source>Write in the chosen note</source>
        <translation>Skriv på det valgte notatet</translation>
    </message>
    <message>
        <source>Write the canvas as an A3 poster to a PDF file</source>
        <translation>Skriv lerretet som A3-plakat til en PDF-fil</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;inn</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Zoom ut</translation>
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
        <translation>Åpner «{name}» …</translation>
    </message>
    <message>
        <source>Part of the record was damaged; it is kept in {folder}.</source>
        <translation>En del av opptegnelsen var skadet; den er tatt vare på i {folder}.</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Gjenopprettet</translation>
    </message>
    <message numerus="yes">
        <source>Recovered %n change(s).</source>
        <translation>
            <numerusform>%n endring ble gjenopprettet.</numerusform>
            <numerusform>%n endringer ble gjenopprettet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered what was being written.</source>
        <translation>Det som ble skrevet, er gjenopprettet.</translation>
    </message>
    <message>
        <source>Recovered work that was in no file.</source>
        <translation>Arbeid som ikke lå i noen fil, er gjenopprettet.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Lagre som …</translation>
    </message>
    <message>
        <source>The beginning of the record was damaged, so notes may be missing; it is kept in {folder}.</source>
        <translation>Begynnelsen av opptegnelsen var skadet, så notater kan mangle; den er tatt vare på i {folder}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read now, so this is a copy.</source>
        <translation>«{name}» kan ikke leses nå, så dette er en kopi.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened</source>
        <translation>«{name}» kunne ikke åpnes</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>«{name}» finnes ikke lenger.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program meanwhile, so this is a copy.</source>
        <translation>«{name}» er i mellomtiden endret av et annet program, så dette er en kopi.</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>A sum or a range, with its unit and period</source>
        <translation>En sum eller et spenn, med valuta og periode</translation>
    </message>
    <message>
        <source>That is no amount. Write it like this: {example}</source>
        <translation>Dette er ikke noe beløp. Skriv det slik: {example}</translation>
    </message>
    <message>
        <source>The amounts of this workshop are in {currency}. Change the amount, or the currency in the workshop details.</source>
        <translation>Beløpene i denne workshopen er i {currency}. Endre beløpet, eller valutaen under «Om workshopen».</translation>
    </message>
    <message>
        <source>{digits}{unit} per year</source>
        <translation>{digits}{unit} per år</translation>
    </message>
</context>
<context>
    <name>BlockTitleDialog</name>
    <message>
        <source>Left empty, the block has its own name again.</source>
        <translation>Uten tekst får feltet tilbake sitt eget navn.</translation>
    </message>
    <message>
        <source>Rename block</source>
        <translation>Gi feltet nytt navn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Title of “{block}” on this canvas:</source>
        <translation>Tittel på «{block}» på dette lerretet:</translation>
    </message>
</context>
<context>
    <name>CanvasTabs</name>
    <message>
        <source>Add canvas</source>
        <translation>Legg til lerret</translation>
    </message>
    <message>
        <source>Canvases</source>
        <translation>Lerreter</translation>
    </message>
    <message>
        <source>Overview of canvases</source>
        <translation>Oversikt over lerreter</translation>
    </message>
    <message>
        <source>Title of the canvas</source>
        <translation>Tittel på lerretet</translation>
    </message>
    <message>
        <source>Untitled canvas</source>
        <translation>Lerret uten navn</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <source>A canvas holds at most 5,000 notes, and this one has as many. Nothing was added.</source>
        <translation>Et lerret rommer høyst 5000 notater, og dette har så mange. Ingenting ble lagt til.</translation>
    </message>
    <message>
        <source>A group needs at least two notes that are not a group already.</source>
        <translation>En gruppe trenger minst to notater som ikke er en gruppe fra før.</translation>
    </message>
    <message>
        <source>A note holds at most 20,000 characters. The longer text was not put in; the note is as it was.</source>
        <translation>Et notat rommer høyst 20 000 tegn. Den lengre teksten ble ikke satt inn; notatet er som det var.</translation>
    </message>
    <message>
        <source>A note needs at least one letter; the blank one was not kept.</source>
        <translation>Et notat trenger minst én bokstav; det tomme ble ikke beholdt.</translation>
    </message>
    <message>
        <source>A note shows one picture, and these have several. They stay as they are.</source>
        <translation>Et notat viser ett bilde, og disse har flere. De blir som de er.</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Lerret</translation>
    </message>
    <message>
        <source>Everything is tidy here already.</source>
        <translation>Her er det allerede ryddig.</translation>
    </message>
    <message>
        <source>Note in {block}</source>
        <translation>Notat i {block}</translation>
    </message>
    <message>
        <source>Nothing was moved: the spaces are equal already, or there are fewer than three notes in a block.</source>
        <translation>Ingenting ble flyttet: Avstandene er like fra før, eller det er færre enn tre notater i et felt.</translation>
    </message>
    <message>
        <source>That is more than fits: a note holds 20,000 characters and a canvas 5,000 notes. Nothing was pasted; the clipboard still has it all.</source>
        <translation>Det er mer enn det er plass til: Et notat rommer 20 000 tegn og et lerret 5000 notater. Ingenting ble limt inn; alt er fortsatt på utklippstavlen.</translation>
    </message>
    <message>
        <source>The amounts of these notes are for different periods and cannot be summed. The notes stay as they are.</source>
        <translation>Beløpene på disse notatene gjelder ulike perioder og kan ikke legges sammen. Notatene blir som de er.</translation>
    </message>
    <message>
        <source>The chosen notes of each block are in line already; nothing was moved.</source>
        <translation>De valgte notatene i hvert felt står på linje fra før; ingenting ble flyttet.</translation>
    </message>
    <message>
        <source>The note without words was taken off. Undo brings it back.</source>
        <translation>Notatet uten ord ble tatt av. Angre henter det tilbake.</translation>
    </message>
    <message>
        <source>The notes are in the parking lot, which is hidden. The View menu shows it.</source>
        <translation>Notatene er på parkeringsplassen, som er skjult. Vis-menyen henter den frem.</translation>
    </message>
    <message>
        <source>The notes stand in this order already.</source>
        <translation>Notatene står i denne rekkefølgen fra før.</translation>
    </message>
    <message>
        <source>The notes were pasted without some of their pictures: those of a workshop can take 75 MB together.</source>
        <translation>Notatene ble limt inn uten noen av bildene sine: bildene i en workshop kan ta 75 MB til sammen.</translation>
    </message>
    <message>
        <source>The notes were pasted without their pictures, which could not be read.</source>
        <translation>Notatene ble limt inn uten bildene sine, som ikke lot seg lese.</translation>
    </message>
    <message>
        <source>The parking lot is hidden. The View menu shows it.</source>
        <translation>Parkeringsplassen er skjult. Vis-menyen henter den frem.</translation>
    </message>
    <message>
        <source>The workshop is as full as a file can be. Nothing was changed; delete or shorten something, or move a part of it to a second workshop.</source>
        <translation>Workshopen er så full som en fil kan bli. Ingenting ble endret; slett eller forkort noe, eller flytt en del til en ny workshop.</translation>
    </message>
    <message>
        <source>The workshop is as full as a file can be. Nothing was pasted; the clipboard still has it all. Delete something, or paste it into a second workshop.</source>
        <translation>Workshopen er så full som en fil kan bli. Ingenting ble limt inn; alt er fortsatt på utklippstavlen. Slett noe, eller lim det inn i en ny workshop.</translation>
    </message>
    <message>
        <source>The workshop is as full as a file can be. The words stay in this note; shorten them, or cut them and delete something else, or go on in a second workshop.</source>
        <translation>Workshopen er så full som en fil kan bli. Ordene står fortsatt i notatet; forkort dem, eller klipp dem ut og slett noe annet, eller fortsett i en ny workshop.</translation>
    </message>
    <message>
        <source>There is no room for all notes here, so some lie partly under others. Move some to another block or to the parking lot.</source>
        <translation>Det er ikke plass til alle notatene her, så noen ligger delvis under andre. Flytt noen til et annet felt eller til parkeringsplassen.</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that could become a note.</source>
        <translation>Det er ingenting på utklippstavlen som kan bli et notat.</translation>
    </message>
    <message>
        <source>This note has one line only. Choose several notes to make them one.</source>
        <translation>Dette notatet har bare én linje. Velg flere notater for å gjøre dem til ett.</translation>
    </message>
    <message>
        <source>Together these notes are more than one can hold. They stay as they are.</source>
        <translation>Til sammen er disse notatene mer enn ett kan romme. De blir som de er.</translation>
    </message>
</context>
<context>
    <name>CanvasesRoom</name>
    <message>
        <source>A workshop holds at most {count} canvases. Nothing was added.</source>
        <translation>En workshop rommer høyst {count} lerreter. Ingenting ble lagt til.</translation>
    </message>
    <message>
        <source>The workshop is as full as a file can be, so the title stays as it was. What you wrote is on the clipboard; delete or shorten something first.</source>
        <translation>Workshopen er så full som en fil kan bli, så tittelen er som den var. Det du skrev, er på utklippstavlen; slett eller forkort noe først.</translation>
    </message>
    <message>
        <source>“{title}” was deleted. Undo brings it back.</source>
        <translation>«{title}» er slettet. Angre henter det tilbake.</translation>
    </message>
</context>
<context>
    <name>CaptureWords</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notat</numerusform>
            <numerusform>%n notater</numerusform>
        </translation>
    </message>
    <message>
        <source>The workshop counts in {currency} from then on.</source>
        <translation>Fra da av regner workshopen i {currency}.</translation>
    </message>
    <message>
        <source>“{amount}” stays text: this workshop counts in {currency}.</source>
        <translation>«{amount}» blir tekst: Denne workshopen regner i {currency}.</translation>
    </message>
    <message>
        <source>“{tag}” stays text: it names no one colour or meaning.</source>
        <translation>«{tag}» blir stående som tekst: det er ikke navnet på én farge eller betydning.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Compare canvases</source>
        <translation>Sammenlign lerreter</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Kopier listen</translation>
    </message>
    <message>
        <source>Poster…</source>
        <translation>Plakat …</translation>
    </message>
    <message>
        <source>Show these notes in the list, or leave them out</source>
        <translation>Vis disse notatene i listen, eller utelat dem</translation>
    </message>
    <message>
        <source>Swap the two canvases</source>
        <translation>Bytt om på de to lerretene</translation>
    </message>
    <message>
        <source>The newer canvas</source>
        <translation>Det nyere lerretet</translation>
    </message>
    <message>
        <source>The older canvas</source>
        <translation>Det eldre lerretet</translation>
    </message>
    <message>
        <source>The two canvases on one sheet</source>
        <translation>De to lerretene på ett ark</translation>
    </message>
    <message>
        <source>What has become of</source>
        <translation>Hva er det blitt av</translation>
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
            <numerusform>%n endret</numerusform>
            <numerusform>%n endret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n tatt bort</numerusform>
            <numerusform>%n tatt bort</numerusform>
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
        <translation>Endret</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Tatt bort</translation>
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
        <translation>{text} (fra «{block}»)</translation>
    </message>
    <message>
        <source>“{newer}” compared with “{older}”</source>
        <translation>«{newer}» sammenlignet med «{older}»</translation>
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
        <translation>Den lot seg ikke legge blant de tidligere versjonene og er derfor som den var. Arbeidet ditt er fortsatt åpent her. Behold begge, eller lagre under et annet navn.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Behold begge</translation>
    </message>
    <message>
        <source>Keeping their version…</source>
        <translation>Tar vare på den andre versjonen …</translation>
    </message>
    <message>
        <source>Looking for a free name…</source>
        <translation>Leter etter et ledig navn …</translation>
    </message>
    <message>
        <source>Reading the version on the disk…</source>
        <translation>Leser versjonen på disken …</translation>
    </message>
    <message>
        <source>Replace theirs</source>
        <translation>Erstatt den andre</translation>
    </message>
    <message>
        <source>Their version was not replaced</source>
        <translation>Den andre versjonen ble ikke erstattet</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Dette vinduet</translation>
    </message>
</context>
<context>
    <name>CopiedWords</name>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farge</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
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
            <numerusform>%n notat er kopiert</numerusform>
            <numerusform>%n notater er kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) copied as a picture</source>
        <translation>
            <numerusform>%n notat er kopiert som bilde</numerusform>
            <numerusform>%n notater er kopiert som bilde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) copied as a table</source>
        <translation>
            <numerusform>%n notat er kopiert som tabell</numerusform>
            <numerusform>%n notater er kopiert som tabell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) copied as text</source>
        <translation>
            <numerusform>%n notat er kopiert som tekst</numerusform>
            <numerusform>%n notater er kopiert som tekst</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation>Tegner bildet …</translation>
    </message>
    <message>
        <source>There is no note in “{block}” yet.</source>
        <translation>Det er ingen notater i «{block}» ennå.</translation>
    </message>
    <message>
        <source>“{block}” copied as a picture</source>
        <translation>«{block}» er kopiert som bilde</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notat</numerusform>
            <numerusform>%n notater</numerusform>
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
        <translation>Ledet av</translation>
    </message>
    <message>
        <source>Language of the canvas</source>
        <translation>Språk på lerretet</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasjon</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versjon</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>Hva fargene betyr</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Workshop details</source>
        <translation>Om workshopen</translation>
    </message>
</context>
<context>
    <name>DifferenceWords</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n lagt til</numerusform>
            <numerusform>%n lagt til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canvas(es) added</source>
        <translation>
            <numerusform>%n lerret lagt til</numerusform>
            <numerusform>%n lerreter lagt til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canvas(es) removed</source>
        <translation>
            <numerusform>%n lerret fjernet</numerusform>
            <numerusform>%n lerreter fjernet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canvas(es) renamed</source>
        <translation>
            <numerusform>%n lerret med nytt navn</numerusform>
            <numerusform>%n lerreter med nytt navn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n endret</numerusform>
            <numerusform>%n endret</numerusform>
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
            <numerusform>%n flyttet innenfor feltet sitt</numerusform>
            <numerusform>%n flyttet innenfor feltet sitt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notat</numerusform>
            <numerusform>%n notater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) added</source>
        <translation>
            <numerusform>%n notat lagt til</numerusform>
            <numerusform>%n notater lagt til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) changed</source>
        <translation>
            <numerusform>%n notat endret</numerusform>
            <numerusform>%n notater endret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) moved</source>
        <translation>
            <numerusform>%n notat flyttet</numerusform>
            <numerusform>%n notater flyttet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) moved within their block</source>
        <translation>
            <numerusform>%n notat flyttet innenfor feltet sitt</numerusform>
            <numerusform>%n notater flyttet innenfor feltet sitt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) recoloured</source>
        <translation>
            <numerusform>%n notat med ny farge</numerusform>
            <numerusform>%n notater med ny farge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) removed</source>
        <translation>
            <numerusform>%n notat fjernet</numerusform>
            <numerusform>%n notater fjernet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) reworded</source>
        <translation>
            <numerusform>%n notat omformulert</numerusform>
            <numerusform>%n notater omformulert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recoloured</source>
        <translation>
            <numerusform>%n med ny farge</numerusform>
            <numerusform>%n med ny farge</numerusform>
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
            <numerusform>%n omformulert</numerusform>
            <numerusform>%n omformulert</numerusform>
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
        <translation>(et bilde)</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(uten tekst)</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(uten tittel)</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endret</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Flyttet</translation>
    </message>
    <message>
        <source>Moved within the block</source>
        <translation>Flyttet innenfor feltet</translation>
    </message>
    <message>
        <source>Recoloured</source>
        <translation>Ny farge</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Omformulert</translation>
    </message>
    <message>
        <source>Untitled canvas</source>
        <translation>Lerret uten navn</translation>
    </message>
    <message>
        <source>canvases in another order</source>
        <translation>lerreter i en annen rekkefølge</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>details changed</source>
        <translation>opplysninger endret</translation>
    </message>
    <message>
        <source>groups changed</source>
        <translation>grupper endret</translation>
    </message>
    <message>
        <source>links changed</source>
        <translation>forbindelser endret</translation>
    </message>
    <message>
        <source>meaning of colours changed</source>
        <translation>fargenes betydning endret</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>uten beløp</translation>
    </message>
    <message>
        <source>no differences</source>
        <translation>ingen forskjeller</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>uten status</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>i dag {time}</translation>
    </message>
    <message>
        <source>with a picture</source>
        <translation>med bilde</translation>
    </message>
    <message>
        <source>without a picture</source>
        <translation>uten bilde</translation>
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
            <numerusform>%n notat bare i «{name}»</numerusform>
            <numerusform>%n notater bare i «{name}»</numerusform>
        </translation>
    </message>
    <message>
        <source>Block renamed</source>
        <translation>Felt har fått nytt navn</translation>
    </message>
    <message>
        <source>Canvas renamed</source>
        <translation>Lerret har fått nytt navn</translation>
    </message>
    <message>
        <source>Canvas “{title}”</source>
        <translation>Lerretet «{title}»</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Forskjeller</translation>
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
        <translation>Betydning av {colour}</translation>
    </message>
    <message>
        <source>Only in “{name}”</source>
        <translation>Bare i «{name}»</translation>
    </message>
    <message>
        <source>Order of the canvases</source>
        <translation>Lerretenes rekkefølge</translation>
    </message>
    <message>
        <source>There is no difference between the two.</source>
        <translation>Det er ingen forskjell på de to.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Why this version</source>
        <translation>Hvorfor denne versjonen</translation>
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
        <translation>Tidligere versjoner</translation>
    </message>
    <message>
        <source>Open as a copy</source>
        <translation>Åpne som kopi</translation>
    </message>
    <message>
        <source>Show differences…</source>
        <translation>Vis forskjeller …</translation>
    </message>
    <message>
        <source>The earlier versions cannot be listed: {reason}</source>
        <translation>De tidligere versjonene kan ikke vises: {reason}</translation>
    </message>
    <message>
        <source>There are no earlier versions of this workshop yet. The next time a save replaces its file, the version before it is kept.</source>
        <translation>Det finnes ingen tidligere versjoner av denne workshopen ennå. Neste gang filen blir erstattet når du lagrer, blir versjonen før tatt vare på.</translation>
    </message>
    <message>
        <source>This version is damaged and cannot be read. Choose another one.</source>
        <translation>Denne versjonen er skadet og kan ikke leses. Velg en annen.</translation>
    </message>
    <message>
        <source>This version is not there any more. Choose another one.</source>
        <translation>Denne versjonen finnes ikke lenger. Velg en annen.</translation>
    </message>
    <message>
        <source>Whenever this file was saved over on this computer, the version before was kept. Opening one makes a copy; the file stays as it is.</source>
        <translation>Hver gang denne filen ble lagret på nytt i denne maskinen, ble versjonen før tatt vare på. Å åpne en lager en kopi; filen blir som den er.</translation>
    </message>
    <message>
        <source>Whenever this workshop was opened and saved again, the version before was kept. Opening one makes a copy; this workshop stays as it is.</source>
        <translation>Hver gang denne workshopen ble åpnet og lagret på nytt, ble versjonen før tatt vare på. Å åpne en lager en kopi; denne workshopen blir som den er.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kan ikke leses</translation>
    </message>
    <message>
        <source>not saved, kept after closing</source>
        <translation>ikke lagret, tatt vare på etter lukking</translation>
    </message>
    <message>
        <source>version of {day} {time}</source>
        <translation>versjon fra {day} {time}</translation>
    </message>
    <message>
        <source>{notes} · afterwards: {differences}</source>
        <translation>{notes} · etterpå: {differences}</translation>
    </message>
</context>
<context>
    <name>EditRoom</name>
    <message>
        <source>Done again: {edit}</source>
        <translation>Gjort om: {edit}</translation>
    </message>
    <message>
        <source>Taken back: {edit}</source>
        <translation>Angret: {edit}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A line of the legend looks like “legend: yellow = Families”; the whole line is kept in the parking lot.</source>
        <translation>En linje med fargebetydning ser ut som «legend: gul = Familier»; hele linjen er tatt vare på på parkeringsplassen.</translation>
    </message>
    <message>
        <source>A note without text was left out.</source>
        <translation>Et notat uten tekst er utelatt.</translation>
    </message>
    <message>
        <source>Another program is holding {name}, so it could not be replaced; it is as it was. Your work is still open here. Wait a moment and save again.</source>
        <translation>Et annet program holder på {name}, så den kunne ikke erstattes; den er som den var. Arbeidet ditt er fortsatt åpent her. Vent litt og lagre igjen.</translation>
    </message>
    <message>
        <source>Canvases that were missing or damaged and were rebuilt for their notes: {count}. Check the titles.</source>
        <translation>Lerreter som manglet eller var skadet og er bygget opp igjen for notatene sine: {count}. Se over titlene.</translation>
    </message>
    <message>
        <source>Characters that cannot be shown were left out.</source>
        <translation>Tegn som ikke kan vises, er utelatt.</translation>
    </message>
    <message>
        <source>Entries other than notes that could not be read: {count}. They are kept inside the document, put aside; the original file stays as it is.</source>
        <translation>Oppføringer utenom notatene som ikke lot seg lese: {count}. De er tatt vare på i dokumentet, lagt til side; originalfilen er som den var.</translation>
    </message>
    <message>
        <source>Entries that could not be read earlier and are still put aside in this document: {count}.</source>
        <translation>Oppføringer som ikke lot seg lese tidligere og fortsatt ligger til side i dette dokumentet: {count}.</translation>
    </message>
    <message>
        <source>Entries that had been put aside earlier, can be read now and are back: {count}.</source>
        <translation>Oppføringer som lå til side fra før, lar seg lese nå og er tilbake: {count}.</translation>
    </message>
    <message>
        <source>Notes that could not be read: at least {count}; how many more stood in the part that is missing is not known. What is left of them is kept inside the document, put aside; the original file stays as it is.</source>
        <translation>Notater som ikke lot seg lese: minst {count}; hvor mange flere som sto i delen som mangler, vet ingen. Det som er igjen av dem, er tatt vare på i dokumentet, lagt til side; originalfilen er som den var.</translation>
    </message>
    <message>
        <source>Other entries that could not be read: at least {count}, perhaps notes among them. What is left of them is kept inside the document, put aside; the original file stays as it is.</source>
        <translation>Andre oppføringer som ikke lot seg lese: minst {count}, kanskje notater blant dem. Det som er igjen av dem, er tatt vare på i dokumentet, lagt til side; originalfilen er som den var.</translation>
    </message>
    <message>
        <source>Parts of this file were altered by a fault of a disk or a transfer. Check what is shown, and save a copy to keep it.</source>
        <translation>Deler av denne filen er endret av en feil på en disk eller i en overføring. Se over det som vises, og lagre en kopi for å beholde det.</translation>
    </message>
    <message>
        <source>Pictures missing from this file: {count}. A grey placeholder stands in their place.</source>
        <translation>Bilder som mangler i denne filen: {count}. En grå plassholder står der de skulle vært.</translation>
    </message>
    <message>
        <source>Pictures that are damaged, or are not PNG, JPEG or WebP, and are not shown: {count}. The original file stays as it is.</source>
        <translation>Bilder som er skadet eller ikke er PNG, JPEG eller WebP, og som ikke vises: {count}. Originalfilen er som den var.</translation>
    </message>
    <message>
        <source>Pictures whose size or name was noted wrongly and has been corrected: {count}.</source>
        <translation>Bilder der størrelsen eller navnet var notert feil og er rettet: {count}.</translation>
    </message>
    <message>
        <source>The block&apos;s title is longer than {most} characters and was cut; the whole line is kept in the parking lot.</source>
        <translation>Tittelen på feltet er lengre enn {most} tegn og ble kortet ned; hele linjen er tatt vare på på parkeringsplassen.</translation>
    </message>
    <message>
        <source>The canvas&apos;s title is longer than {most} characters and was cut; the whole line is kept in the parking lot.</source>
        <translation>Tittelen på lerretet er lengre enn {most} tegn og ble kortet ned; hele linjen er tatt vare på på parkeringsplassen.</translation>
    </message>
    <message>
        <source>The content of {name} is damaged and could not be read. The file was not changed. Fetch it again from where it came from, or look for an earlier version.</source>
        <translation>Innholdet i {name} er skadet og lot seg ikke lese. Filen er ikke endret. Hent den på nytt der den kom fra, eller let etter en tidligere versjon.</translation>
    </message>
    <message>
        <source>The disk is full: {name} needs {needed_bytes}, and {free_bytes} are free. The file on the disk is as it was. Your work is still open here. Free some space or choose another place.</source>
        <translation>Disken er full: {name} trenger {needed_bytes}, og {free_bytes} er ledig. Filen på disken er som den var. Arbeidet ditt er fortsatt åpent her. Frigjør plass eller velg et annet sted.</translation>
    </message>
    <message>
        <source>The end of this file is missing. What could be read is shown; save a copy to keep it.</source>
        <translation>Slutten av denne filen mangler. Det som lot seg lese, vises; lagre en kopi for å beholde det.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Filen</translation>
    </message>
    <message>
        <source>The folder for {name} does not exist, or was moved. Your work is still open here. Choose another folder.</source>
        <translation>Mappen for {name} finnes ikke, eller ble flyttet. Arbeidet ditt er fortsatt åpent her. Velg en annen mappe.</translation>
    </message>
    <message>
        <source>The head of the workshop (title, organisation, date) was missing. Please fill it in.</source>
        <translation>Hodet til workshopen (tittel, organisasjon, dato) manglet. Fyll det ut på nytt.</translation>
    </message>
    <message>
        <source>The heading “{quote}” names no block; its notes are in the parking lot.</source>
        <translation>Overskriften «{quote}» er ikke navnet på noe felt; notatene under den er på parkeringsplassen.</translation>
    </message>
    <message>
        <source>The meaning of “{quote}” is longer than {most} characters; the whole line is kept in the parking lot.</source>
        <translation>Betydningen av «{quote}» er lengre enn {most} tegn; hele linjen er tatt vare på på parkeringsplassen.</translation>
    </message>
    <message>
        <source>The name {name} is too long for that disk. Your work is still open here. Choose a shorter name.</source>
        <translation>Navnet {name} er for langt for den disken. Arbeidet ditt er fortsatt åpent her. Velg et kortere navn.</translation>
    </message>
    <message>
        <source>The part {part} of {name} is larger than {limit_bytes}, so it was not opened. The file was not changed. Check that it is the right file.</source>
        <translation>Delen {part} i {name} er større enn {limit_bytes}, så filen ble ikke åpnet. Filen er ikke endret. Se etter at det er riktig fil.</translation>
    </message>
    <message>
        <source>The poster cannot be shown, because its PDF could not be read.</source>
        <translation>Plakaten kan ikke vises fordi PDF-en ikke lot seg lese.</translation>
    </message>
    <message>
        <source>The poster of “{title}” could not be drawn. Nothing was written, and the workshop is as it was.</source>
        <translation>Plakaten av «{title}» lot seg ikke tegne. Ingenting ble skrevet, og workshopen er som den var.</translation>
    </message>
    <message>
        <source>The system refused: {reason}. Your work is still open; choose another place.</source>
        <translation>Systemet sa nei: {reason}. Arbeidet ditt er fortsatt åpent; velg et annet sted.</translation>
    </message>
    <message>
        <source>The title is longer than {most} characters and was cut; the whole line is kept in the parking lot.</source>
        <translation>Tittelen er lengre enn {most} tegn og ble kortet ned; hele linjen er tatt vare på på parkeringsplassen.</translation>
    </message>
    <message>
        <source>The workshop is larger than a file may be, so {name} was left as it is. Your work is still open here. Remove pictures, or move canvases to a workshop of their own.</source>
        <translation>Workshopen er større enn en fil kan være, så {name} er ikke rørt. Arbeidet ditt er fortsatt åpent her. Fjern bilder, eller flytt lerreter til en egen workshop.</translation>
    </message>
    <message>
        <source>There is a file {name} already, and it was left as it is. Your work is still open here. Choose another name, or replace it.</source>
        <translation>Det finnes allerede en fil {name}, og den er ikke rørt. Arbeidet ditt er fortsatt åpent her. Velg et annet navn, eller erstatt den.</translation>
    </message>
    <message>
        <source>There is no room for {name} on that disk, or your share of it is used up; {needed_bytes} are needed. The file on the disk is as it was. Your work is still open here. Free some space or choose another place.</source>
        <translation>Det er ikke plass til {name} på den disken, eller din andel av den er brukt opp; {needed_bytes} trengs. Filen på disken er som den var. Arbeidet ditt er fortsatt åpent her. Frigjør plass eller velg et annet sted.</translation>
    </message>
    <message>
        <source>There is not enough memory to show the poster at this size.</source>
        <translation>Det er ikke nok minne til å vise plakaten i denne størrelsen.</translation>
    </message>
    <message>
        <source>There was not enough memory to open {name}. The file was not changed. Close other programs and try again.</source>
        <translation>Det var ikke nok minne til å åpne {name}. Filen er ikke endret. Lukk andre programmer og prøv igjen.</translation>
    </message>
    <message>
        <source>There was not enough memory. Your work is still open here. Close other programs.</source>
        <translation>Det var ikke nok minne. Arbeidet ditt er fortsatt åpent her. Lukk andre programmer.</translation>
    </message>
    <message>
        <source>This workshop has no file yet. Your work is still open here. Choose a name and a folder for it.</source>
        <translation>Denne workshopen har ingen fil ennå. Arbeidet ditt er fortsatt åpent her. Velg et navn og en mappe til den.</translation>
    </message>
    <message>
        <source>This workshop was made with version {version} of the file format, and this program knows version {ours}. You see what this version understands; save a copy to change it.</source>
        <translation>Denne workshopen er laget med versjon {version} av filformatet, og dette programmet kjenner versjon {ours}. Du ser det denne versjonen forstår; lagre en kopi for å endre den.</translation>
    </message>
    <message>
        <source>You are not allowed to read {name}. Ask its owner for access, or for a copy.</source>
        <translation>Du har ikke lov til å lese {name}. Be eieren om tilgang eller om en kopi.</translation>
    </message>
    <message>
        <source>You are not allowed to read {name}. Nothing was changed; ask its owner for access, or for a copy.</source>
        <translation>Du har ikke lov til å lese {name}. Ingenting er endret; be eieren om tilgang eller om en kopi.</translation>
    </message>
    <message>
        <source>You are not allowed to write {name} there. Your work is still open here. Choose another folder.</source>
        <translation>Du har ikke lov til å skrive {name} der. Arbeidet ditt er fortsatt åpent her. Velg en annen mappe.</translation>
    </message>
    <message>
        <source>{count} of {total} notes could not be read. They are kept inside the document, put aside; the original file stays as it is.</source>
        <translation>{count} av {total} notater lot seg ikke lese. De er tatt vare på i dokumentet, lagt til side; originalfilen er som den var.</translation>
    </message>
    <message>
        <source>{name} can only be overwritten in place, and no copy of the old one could be kept, so it was left as it is. Your work is still open here. Save to another folder.</source>
        <translation>{name} kan bare overskrives på stedet, og ingen kopi av den gamle kunne tas vare på, så den er ikke rørt. Arbeidet ditt er fortsatt åpent her. Lagre i en annen mappe.</translation>
    </message>
    <message>
        <source>{name} could not be read from the disk. Check that the disk or network drive is connected, and try again.</source>
        <translation>{name} lot seg ikke lese fra disken. Se etter at disken eller nettverksstasjonen er tilkoblet, og prøv igjen.</translation>
    </message>
    <message>
        <source>{name} could not be read from the disk. Nothing was changed; check that the disk or network drive is connected, and try again.</source>
        <translation>{name} lot seg ikke lese fra disken. Ingenting er endret; se etter at disken eller nettverksstasjonen er tilkoblet, og prøv igjen.</translation>
    </message>
    <message>
        <source>{name} could not be saved; the file on the disk is as it was. Your work is still open here. Try again, or choose another place.</source>
        <translation>{name} kunne ikke lagres; filen på disken er som den var. Arbeidet ditt er fortsatt åpent her. Prøv igjen, eller velg et annet sted.</translation>
    </message>
    <message>
        <source>{name} could not be written to the end, and the file on the disk may be damaged. The version before is kept in {backup}. Your work is still open here. Save to another folder now.</source>
        <translation>{name} ble ikke skrevet ferdig, og filen på disken kan være skadet. Forrige versjon ligger i {backup}. Arbeidet ditt er fortsatt åpent her. Lagre i en annen mappe nå.</translation>
    </message>
    <message>
        <source>{name} could only be read in part, so the original was left as it is. Your work is still open here. Save a copy under another name.</source>
        <translation>{name} lot seg bare lese delvis, og originalen er derfor ikke rørt. Arbeidet ditt er fortsatt åpent her. Lagre en kopi under et annet navn.</translation>
    </message>
    <message>
        <source>{name} does not exist, or was moved, renamed or deleted, or its disk is not connected. Check the name, or look for it elsewhere.</source>
        <translation>{name} finnes ikke, eller er flyttet, har fått nytt navn eller er slettet, eller disken er ikke koblet til. Kontroller navnet, eller let etter filen et annet sted.</translation>
    </message>
    <message>
        <source>{name} has no heading that names a block, such as “## Customer segments”. Nothing was changed; give each block its heading and import it again.</source>
        <translation>{name} har ingen overskrift med navnet på et felt, som «## Kundesegmenter». Ingenting er endret; gi hvert felt sin overskrift, og importer på nytt.</translation>
    </message>
    <message>
        <source>{name} has {count} canvases, where {limit} is the most, so it was not opened. The file was not changed. Split the workshop in the program that made it.</source>
        <translation>{name} har {count} lerreter, og {limit} er det meste, så den ble ikke åpnet. Filen er ikke endret. Del workshopen i programmet som laget den.</translation>
    </message>
    <message>
        <source>{name} has {count} notes on one canvas, where {limit} is the most, so it was not opened. The file was not changed. Split the canvas in the program that made it.</source>
        <translation>{name} har {count} notater på ett lerret, og {limit} er det meste, så den ble ikke åpnet. Filen er ikke endret. Del lerretet i programmet som laget det.</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} values, so it was not opened. The file was not changed. Check that it is the right file.</source>
        <translation>{name} har mer enn {limit} verdier, så den ble ikke åpnet. Filen er ikke endret. Se etter at det er riktig fil.</translation>
    </message>
    <message>
        <source>{name} holds {count} parts, where {limit} is the most, so it was not opened. The file was not changed. Check that it is the right file.</source>
        <translation>{name} har {count} deler, og {limit} er det meste, så den ble ikke åpnet. Filen er ikke endret. Se etter at det er riktig fil.</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, not a file, so it was not opened. Choose a workshop file.</source>
        <translation>{name} er en enhet eller et rør, ikke en fil, og ble ikke åpnet. Velg en workshopfil.</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, not a file. Your work is still open here. Choose another name.</source>
        <translation>{name} er en enhet eller et rør, ikke en fil. Arbeidet ditt er fortsatt åpent her. Velg et annet navn.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a workshop file. Choose a file inside it.</source>
        <translation>{name} er en mappe, ikke en workshopfil. Velg en fil i mappen.</translation>
    </message>
    <message>
        <source>{name} is a folder. Your work is still open here. Choose another name.</source>
        <translation>{name} er en mappe. Arbeidet ditt er fortsatt åpent her. Velg et annet navn.</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself, so there is nothing to open. Choose the file itself.</source>
        <translation>{name} er en lenke som fører tilbake til seg selv, så det er ingenting å åpne. Velg selve filen.</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself. Your work is still open here. Choose another name.</source>
        <translation>{name} er en lenke som fører tilbake til seg selv. Arbeidet ditt er fortsatt åpent her. Velg et annet navn.</translation>
    </message>
    <message>
        <source>{name} is cut off and nothing in it could be read. The file was not changed. Fetch it again from where it came from, or look for an earlier version.</source>
        <translation>{name} er kuttet av, og ingenting i den lot seg lese. Filen er ikke endret. Hent den på nytt der den kom fra, eller let etter en tidligere versjon.</translation>
    </message>
    <message>
        <source>{name} is damaged or was packed by another program, so it was not opened. The file was not changed. Fetch it again from where it came from, or look for an earlier version.</source>
        <translation>{name} er skadet eller pakket av et annet program, og ble derfor ikke åpnet. Filen er ikke endret. Hent den på nytt der den kom fra, eller let etter en tidligere versjon.</translation>
    </message>
    <message>
        <source>{name} is empty (0 bytes), so there is nothing to open. Look for an earlier version or a copy of the file.</source>
        <translation>{name} er tom (0 byte), så det er ingenting å åpne. Let etter en tidligere versjon eller en kopi av filen.</translation>
    </message>
    <message>
        <source>{name} is empty. Nothing was changed; choose another file.</source>
        <translation>{name} er tom. Ingenting er endret; velg en annen fil.</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB and was not read. Nothing was changed; split the file and import its parts.</source>
        <translation>{name} er større enn {most} MB og ble ikke lest. Ingenting er endret; del opp filen, og importer delene.</translation>
    </message>
    <message>
        <source>{name} is no file name. Nothing was changed; check the name.</source>
        <translation>{name} er ikke noe filnavn. Ingenting er endret; se etter om navnet stemmer.</translation>
    </message>
    <message>
        <source>{name} is not UTF-8 text: line {line} holds a character in another encoding. Nothing was changed; save it as UTF-8 and import it again.</source>
        <translation>{name} er ikke tekst i UTF-8: linje {line} har et tegn i en annen tegnkoding. Ingenting er endret; lagre filen som UTF-8, og importer på nytt.</translation>
    </message>
    <message>
        <source>{name} is not a PNG, JPEG or WebP picture, so it was not added.</source>
        <translation>{name} er ikke et bilde i PNG, JPEG eller WebP, og ble ikke lagt til.</translation>
    </message>
    <message>
        <source>{name} is not a file that can be read. Nothing was changed; choose a text file.</source>
        <translation>{name} er ikke en fil som kan leses. Ingenting er endret; velg en tekstfil.</translation>
    </message>
    <message>
        <source>{name} is not a text file. Nothing was changed; choose a text file.</source>
        <translation>{name} er ikke en tekstfil. Ingenting er endret; velg en tekstfil.</translation>
    </message>
    <message>
        <source>{name} is not a workshop file: something else is in it. The file was not changed. Choose another file, or import it if it is a Markdown text.</source>
        <translation>{name} er ikke en workshopfil: Den inneholder noe annet. Filen er ikke endret. Velg en annen fil, eller importer den hvis den er en Markdown-tekst.</translation>
    </message>
    <message>
        <source>{name} is not there. Nothing was changed; check the name and the folder.</source>
        <translation>{name} finnes ikke. Ingenting er endret; se etter om navnet og mappen stemmer.</translation>
    </message>
    <message>
        <source>{name} is open in another window, so it was left as it is. Your work is still open here. Go to that window, or choose another name.</source>
        <translation>{name} er åpen i et annet vindu og ble ikke rørt. Arbeidet ditt er fortsatt åpent her. Gå til det vinduet, eller velg et annet navn.</translation>
    </message>
    <message>
        <source>{name} is too large a picture, so it was not added. Scale it down first.</source>
        <translation>{name} er et for stort bilde og ble ikke lagt til. Gjør det mindre først.</translation>
    </message>
    <message>
        <source>{name} is too large to open: {size_bytes}, where {limit_bytes} is the most. The file was not changed. Check that it is the right file.</source>
        <translation>{name} er for stor til å åpnes: {size_bytes}, og {limit_bytes} er det meste. Filen er ikke endret. Se etter at det er riktig fil.</translation>
    </message>
    <message>
        <source>{name} is write-protected, so it was left as it is. Your work is still open here. Save under another name.</source>
        <translation>{name} er skrivebeskyttet og er derfor som den var. Arbeidet ditt er fortsatt åpent her. Lagre under et annet navn.</translation>
    </message>
    <message>
        <source>{name} is written in UTF-16. Nothing was changed; save it as UTF-8 and import it again.</source>
        <translation>{name} er skrevet i UTF-16. Ingenting er endret; lagre filen som UTF-8, og importer på nytt.</translation>
    </message>
    <message>
        <source>{name} was changed by someone else since you opened or saved it, so it was left as it is. Your work is still open here. Save under another name to keep both, or replace theirs.</source>
        <translation>{name} er endret av noen andre siden du åpnet eller lagret den, og er derfor ikke rørt. Arbeidet ditt er fortsatt åpent her. Lagre under et annet navn for å beholde begge, eller erstatt den andre.</translation>
    </message>
    <message>
        <source>{name} was made by a newer version of the program and would lose what this version does not know, so it was left as it is. Your work is still open here. Save a copy under another name.</source>
        <translation>{name} er laget av en nyere versjon av programmet og ville miste det denne versjonen ikke kjenner, og er derfor ikke rørt. Arbeidet ditt er fortsatt åpent her. Lagre en kopi under et annet navn.</translation>
    </message>
    <message>
        <source>{name} was made with version {version} of the file format; this program reads version {ours}. The file was not changed. Install a newer version of the program to open it.</source>
        <translation>{name} er laget med versjon {version} av filformatet; dette programmet leser versjon {ours}. Filen er ikke endret. Installer en nyere versjon av programmet for å åpne den.</translation>
    </message>
    <message>
        <source>{name} was not added: the pictures of a workshop can take 75 MB together. Remove some first, or start another workshop.</source>
        <translation>{name} ble ikke lagt til: bildene i en workshop kan ta 75 MB til sammen. Fjern noen først, eller start en ny workshop.</translation>
    </message>
    <message>
        <source>{name} was not imported: it has more than {most} canvases. Nothing was changed; split it and import its parts.</source>
        <translation>{name} ble ikke importert: den har flere enn {most} lerreter. Ingenting er endret; del opp filen, og importer delene.</translation>
    </message>
    <message>
        <source>{name} was not imported: it has more than {most} notes on one canvas. Nothing was changed; split it and import its parts.</source>
        <translation>{name} ble ikke importert: den har flere enn {most} notater på ett lerret. Ingenting er endret; del opp filen, og importer delene.</translation>
    </message>
    <message>
        <source>{name} was not imported: it holds more than a workshop file can. Nothing was changed; split it and import its parts.</source>
        <translation>{name} ble ikke importert: den har mer enn en workshopfil kan romme. Ingenting er endret; del opp filen, og importer delene.</translation>
    </message>
    <message>
        <source>{name} was not imported: the text on line {line} has {count} characters, and a note holds {most} at most. Nothing was changed; shorten it and try again.</source>
        <translation>{name} ble ikke importert: teksten på linje {line} har {count} tegn, og et notat rommer høyst {most}. Ingenting er endret; kort den ned, og prøv igjen.</translation>
    </message>
    <message>
        <source>{name} was not saved, because that was given up, or a later save was there first. Your work is still open here. Save again if you are not sure.</source>
        <translation>{name} ble ikke lagret, fordi lagringen ble oppgitt, eller fordi en senere lagring kom først. Arbeidet ditt er fortsatt åpent her. Lagre igjen hvis du er usikker.</translation>
    </message>
    <message>
        <source>{name} would swell beyond what a workshop can hold, so it was not opened. The file was not changed. Check that it comes from someone you trust.</source>
        <translation>{name} ville svulme opp til mer enn en workshop kan romme, så den ble ikke åpnet. Filen er ikke endret. Se etter at den kommer fra noen du stoler på.</translation>
    </message>
    <message>
        <source>{person} has {name} open, so it was left as it is. Your work is still open here. Save under another name, or wait until they have closed it.</source>
        <translation>{person} har {name} åpen, så den ble latt som den er. Arbeidet ditt er fortsatt åpent her. Lagre under et annet navn, eller vent til den er lukket der.</translation>
    </message>
    <message>
        <source>“{quote}” does not begin with “- ”; it became a note of its own.</source>
        <translation>«{quote}» begynner ikke med «- » og ble et notat for seg.</translation>
    </message>
    <message>
        <source>“{quote}” does not have the number {number}; the name counts.</source>
        <translation>«{quote}» har ikke nummer {number}; navnet gjelder.</translation>
    </message>
    <message>
        <source>“{quote}” has a meaning already; the whole line is kept in the parking lot.</source>
        <translation>«{quote}» har allerede en betydning; hele linjen er tatt vare på på parkeringsplassen.</translation>
    </message>
    <message>
        <source>“{quote}” is given twice; the whole line is kept in the parking lot.</source>
        <translation>«{quote}» er oppgitt to ganger; hele linjen er tatt vare på på parkeringsplassen.</translation>
    </message>
    <message>
        <source>“{quote}” is longer than {most} characters; the whole line is kept in the parking lot.</source>
        <translation>«{quote}» er lengre enn {most} tegn; hele linjen er tatt vare på på parkeringsplassen.</translation>
    </message>
    <message>
        <source>“{quote}” is no date like 2015-03-12; the whole line is kept in the parking lot.</source>
        <translation>«{quote}» er ingen dato som 2015-03-12; hele linjen er tatt vare på på parkeringsplassen.</translation>
    </message>
    <message>
        <source>“{quote}” is no head line that is known; the whole line is kept in the parking lot.</source>
        <translation>«{quote}» er ingen kjent opplysning om workshopen; hele linjen er tatt vare på på parkeringsplassen.</translation>
    </message>
    <message>
        <source>“{quote}” is none of the languages {languages}; the whole line is kept in the parking lot.</source>
        <translation>«{quote}» er ingen av språkene {languages}; hele linjen er tatt vare på på parkeringsplassen.</translation>
    </message>
    <message>
        <source>“{quote}” is not indented; it was added to the note above.</source>
        <translation>«{quote}» er ikke rykket inn og ble lagt til notatet over.</translation>
    </message>
    <message>
        <source>“{quote}” is the id of no block.</source>
        <translation>«{quote}» er ikke id-en til noe felt.</translation>
    </message>
    <message>
        <source>“{quote}” names no colour; it was left in the note&apos;s text.</source>
        <translation>«{quote}» er ikke navnet på noen farge; det står igjen i teksten på notatet.</translation>
    </message>
    <message>
        <source>“{quote}” names no colour; the whole line is kept in the parking lot.</source>
        <translation>«{quote}» er ikke navnet på noen farge; hele linjen er tatt vare på på parkeringsplassen.</translation>
    </message>
    <message>
        <source>“{quote}” stands before any block; it is in the parking lot.</source>
        <translation>«{quote}» står før det første feltet; det er på parkeringsplassen.</translation>
    </message>
</context>
<context>
    <name>FateList</name>
    <message>
        <source>What became of the notes</source>
        <translation>Hva det ble av notatene</translation>
    </message>
</context>
<context>
    <name>FaultDetails</name>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>This text helps those who make the app. Read it before you pass it on: a few words of your workshop may stand in it.</source>
        <translation>Denne teksten hjelper dem som lager appen. Les den før du sender den videre: Det kan stå noen ord fra workshopen din i den.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Hva som gikk galt</translation>
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
        <translation>Noe gikk galt i appen; arbeidet ditt er tatt vare på.</translation>
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
        <translation>Skriver ut plakaten …</translation>
    </message>
    <message>
        <source>The poster or text could not be made</source>
        <translation>Plakaten eller teksten kunne ikke lages</translation>
    </message>
    <message>
        <source>The poster was not printed</source>
        <translation>Plakaten ble ikke skrevet ut</translation>
    </message>
    <message>
        <source>The poster was sent to the printer</source>
        <translation>Plakaten er sendt til skriveren</translation>
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
        <translation>«{name}» er skrevet</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>Import from Markdown</source>
        <translation>Importer fra Markdown</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Picture from file</source>
        <translation>Bilde fra fil</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Lagre som</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Workshoper</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n funnet</numerusform>
            <numerusform>%n funnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on other canvases</source>
        <translation>
            <numerusform>%n på et annet lerret</numerusform>
            <numerusform>%n på andre lerreter</numerusform>
        </translation>
    </message>
    <message>
        <source>Any block</source>
        <translation>Alle felt</translation>
    </message>
    <message>
        <source>Any colour</source>
        <translation>Alle farger</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Alle statuser</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Lukk søkelinjen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farge</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finn</translation>
    </message>
    <message>
        <source>Find in all canvases</source>
        <translation>Finn i alle lerreter</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Neste treff</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ingenting funnet</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Forrige treff</translation>
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
        <translation>{place} av {count}</translation>
    </message>
</context>
<context>
    <name>FindRoom</name>
    <message>
        <source>Nothing found</source>
        <translation>Ingenting funnet</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} av {count}</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>1  Choose a block: a click, or its digit</source>
        <translation>1  Velg et felt: klikk, eller tast sifferet</translation>
    </message>
    <message>
        <source>2  Type a note, then Enter</source>
        <translation>2  Skriv et notat, så Enter</translation>
    </message>
    <message>
        <source>3  Drag it, or save with {key}</source>
        <translation>3  Dra det, eller lagre med {key}</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>De første stegene</translation>
    </message>
    <message>
        <source>Put the first steps away</source>
        <translation>Legg bort de første stegene</translation>
    </message>
</context>
<context>
    <name>GroupTitleDialog</name>
    <message>
        <source>Name group</source>
        <translation>Gi gruppen navn</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Navnet på gruppen</translation>
    </message>
    <message>
        <source>Name that stands above the notes of the group:</source>
        <translation>Navn som står over notatene i gruppen:</translation>
    </message>
</context>
<context>
    <name>HelpRoom</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Hurtigtaster</translation>
    </message>
    <message>
        <source>The sheet of keys could not be made</source>
        <translation>Tastearket kunne ikke lages</translation>
    </message>
    <message>
        <source>The sheet of keys was sent to the printer</source>
        <translation>Tastearket er sendt til skriveren</translation>
    </message>
    <message>
        <source>“{name}” was written</source>
        <translation>«{name}» er skrevet</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>&amp;Do again up to here</source>
        <translation>Gjør om igjen &amp;hit</translation>
    </message>
    <message>
        <source>Earlier steps</source>
        <translation>Tidligere steg</translation>
    </message>
    <message>
        <source>Go &amp;back to here</source>
        <translation>Gå &amp;tilbake hit</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>Begynnelsen</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Still waiting for the disk…</source>
        <translation>Venter fortsatt på disken …</translation>
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
        <translation>Handlinger og tastene deres</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Finn en handling eller en tast</translation>
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
        <translation>Trykk en tast for den valgte handlingen</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Ta den derfra</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Vanlig tast</translation>
    </message>
    <message>
        <source>{key} alone starts a note. Strike it together with Ctrl or Alt.</source>
        <translation>{key} alene begynner et notat. Trykk den sammen med Ctrl eller Alt.</translation>
    </message>
    <message>
        <source>{key} is needed for writing and moving on the canvas. Strike another one.</source>
        <translation>{key} trengs til å skrive og flytte på lerretet. Velg en annen.</translation>
    </message>
    <message>
        <source>{key} is “{action}”.</source>
        <translation>{key} er «{action}».</translation>
    </message>
    <message>
        <source>{key} needs AltGr on many keyboards. Strike another one.</source>
        <translation>{key} krever AltGr på mange tastaturer. Velg en annen.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjør om</translation>
    </message>
    <message>
        <source>&amp;Redo {edit}</source>
        <translation>&amp;Gjør om {edit}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Undo {edit}</source>
        <translation>&amp;Angre {edit}</translation>
    </message>
    <message numerus="yes">
        <source>adding %n note(s)</source>
        <translation>
            <numerusform>nytt notat</numerusform>
            <numerusform>%n nye notater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adding %n picture(s)</source>
        <translation>
            <numerusform>nytt bilde</numerusform>
            <numerusform>%n nye bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>adding a canvas</source>
        <translation>nytt lerret</translation>
    </message>
    <message numerus="yes">
        <source>alignment of %n note(s)</source>
        <translation>
            <numerusform>justering av %n notat</numerusform>
            <numerusform>justering av %n notater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>amount of %n note(s)</source>
        <translation>
            <numerusform>beløpet på %n notat</numerusform>
            <numerusform>beløpet på %n notater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bringing %n note(s) to front</source>
        <translation>
            <numerusform>flytting av %n notat øverst</numerusform>
            <numerusform>flytting av %n notater øverst</numerusform>
        </translation>
    </message>
    <message>
        <source>change</source>
        <translation>endring</translation>
    </message>
    <message>
        <source>change of the legend</source>
        <translation>endring av fargenes betydning</translation>
    </message>
    <message>
        <source>change of the workshop details</source>
        <translation>endring av opplysninger om workshopen</translation>
    </message>
    <message numerus="yes">
        <source>colour flags of %n note(s)</source>
        <translation>
            <numerusform>fargemerker på %n notat</numerusform>
            <numerusform>fargemerker på %n notater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>colour of %n note(s)</source>
        <translation>
            <numerusform>fargen på %n notat</numerusform>
            <numerusform>fargen på %n notater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n link(s)</source>
        <translation>
            <numerusform>sletting av %n forbindelse</numerusform>
            <numerusform>sletting av %n forbindelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n note(s)</source>
        <translation>
            <numerusform>sletting av %n notat</numerusform>
            <numerusform>sletting av %n notater</numerusform>
        </translation>
    </message>
    <message>
        <source>deletion of a canvas</source>
        <translation>sletting av lerret</translation>
    </message>
    <message numerus="yes">
        <source>details of %n note(s)</source>
        <translation>
            <numerusform>detaljene til %n notat</numerusform>
            <numerusform>detaljene til %n notater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplication of %n note(s)</source>
        <translation>
            <numerusform>duplisering av %n notat</numerusform>
            <numerusform>duplisering av %n notater</numerusform>
        </translation>
    </message>
    <message>
        <source>duplication of a canvas</source>
        <translation>duplisering av lerret</translation>
    </message>
    <message numerus="yes">
        <source>equal spacing of %n note(s)</source>
        <translation>
            <numerusform>lik avstand for %n notat</numerusform>
            <numerusform>lik avstand for %n notater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>grouping of %n note(s)</source>
        <translation>
            <numerusform>gruppering av %n notat</numerusform>
            <numerusform>gruppering av %n notater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>joining of %n note(s)</source>
        <translation>
            <numerusform>sammenslåing av %n notat</numerusform>
            <numerusform>sammenslåing av %n notater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>legend from %n segment(s)</source>
        <translation>
            <numerusform>fargenes betydning fra %n segment</numerusform>
            <numerusform>fargenes betydning fra %n segmenter</numerusform>
        </translation>
    </message>
    <message>
        <source>linking of two notes</source>
        <translation>forbindelse mellom to notater</translation>
    </message>
    <message numerus="yes">
        <source>move of %n note(s)</source>
        <translation>
            <numerusform>flytting av %n notat</numerusform>
            <numerusform>flytting av %n notater</numerusform>
        </translation>
    </message>
    <message>
        <source>move of a canvas</source>
        <translation>flytting av lerret</translation>
    </message>
    <message>
        <source>next version of a canvas</source>
        <translation>neste versjon av et lerret</translation>
    </message>
    <message numerus="yes">
        <source>paste of %n note(s)</source>
        <translation>
            <numerusform>innliming av %n notat</numerusform>
            <numerusform>innliming av %n notater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>picture of %n note(s)</source>
        <translation>
            <numerusform>bildet på %n notat</numerusform>
            <numerusform>bildet på %n notater</numerusform>
        </translation>
    </message>
    <message>
        <source>reason for a version</source>
        <translation>grunn til en versjon</translation>
    </message>
    <message>
        <source>renaming of a block</source>
        <translation>nytt navn på felt</translation>
    </message>
    <message>
        <source>renaming of a canvas</source>
        <translation>nytt navn på lerret</translation>
    </message>
    <message>
        <source>renaming of a group</source>
        <translation>nytt navn på en gruppe</translation>
    </message>
    <message numerus="yes">
        <source>sending %n note(s) to back</source>
        <translation>
            <numerusform>flytting av %n notat nederst</numerusform>
            <numerusform>flytting av %n notater nederst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>size of %n note(s)</source>
        <translation>
            <numerusform>størrelsen på %n notat</numerusform>
            <numerusform>størrelsen på %n notater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sorting of %n note(s)</source>
        <translation>
            <numerusform>sortering av %n notat</numerusform>
            <numerusform>sortering av %n notater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>splitting of a note into %n</source>
        <translation>
            <numerusform>oppdeling av et notat i %n</numerusform>
            <numerusform>oppdeling av et notat i %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>star of %n note(s)</source>
        <translation>
            <numerusform>stjerne på %n notat</numerusform>
            <numerusform>stjerne på %n notater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>status of %n note(s)</source>
        <translation>
            <numerusform>statusen til %n notat</numerusform>
            <numerusform>statusen til %n notater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>text of %n note(s)</source>
        <translation>
            <numerusform>teksten i %n notat</numerusform>
            <numerusform>teksten i %n notater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tidying of %n note(s)</source>
        <translation>
            <numerusform>rydding av %n notat</numerusform>
            <numerusform>rydding av %n notater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ungrouping of %n note(s)</source>
        <translation>
            <numerusform>oppløsning av gruppe med %n notat</numerusform>
            <numerusform>oppløsning av gruppe med %n notater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>votes of %n note(s)</source>
        <translation>
            <numerusform>stemmene på %n notat</numerusform>
            <numerusform>stemmene på %n notater</numerusform>
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
        <translation>&amp;Hent fra segmentene</translation>
    </message>
    <message>
        <source>Choose &amp;notes with this colour</source>
        <translation>Velg &amp;notater med denne fargen</translation>
    </message>
    <message>
        <source>Each segment gets a colour of its own, and its words the meaning.</source>
        <translation>Hvert segment får sin egen farge, og ordene på det blir fargens betydning.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Fargenes betydning</translation>
    </message>
    <message>
        <source>Notes of this canvas with the colour</source>
        <translation>Notater på lerretet med fargen</translation>
    </message>
    <message>
        <source>Remove the &amp;meaning</source>
        <translation>Fjern &amp;betydningen</translation>
    </message>
    <message>
        <source>The legend says already what the segments say.</source>
        <translation>Fargene betyr allerede det som segmentene sier.</translation>
    </message>
    <message>
        <source>There are more segments than colours: the first {count} get one each.</source>
        <translation>Det er flere segmenter enn farger: de første {count} får én hver.</translation>
    </message>
    <message>
        <source>Write a note in “{block}” for each segment first.</source>
        <translation>Skriv først et notat i «{block}» for hvert segment.</translation>
    </message>
</context>
<context>
    <name>LinkBar</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Delete the link</source>
        <translation>Slett forbindelsen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Forbindelse</translation>
    </message>
    <message>
        <source>Link “{note}” to: click a note, or go there with the arrow keys and press Enter.</source>
        <translation>Knytt «{note}» til: klikk på et notat, eller gå dit med piltastene og trykk Enter.</translation>
    </message>
    <message>
        <source>Note without words</source>
        <translation>Notat uten ord</translation>
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
        <translation>Gå til &amp;notatet</translation>
    </message>
    <message>
        <source>Comes from {note}</source>
        <translation>Kommer fra {note}</translation>
    </message>
    <message>
        <source>De&amp;lete the link</source>
        <translation>Sl&amp;ett forbindelsen</translation>
    </message>
    <message>
        <source>Delete the link</source>
        <translation>Slett forbindelsen</translation>
    </message>
    <message>
        <source>Leads to {note}</source>
        <translation>Fører til {note}</translation>
    </message>
    <message>
        <source>Link to another note…</source>
        <translation>Knytt til et annet notat …</translation>
    </message>
    <message>
        <source>Note without words</source>
        <translation>Notat uten ord</translation>
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
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Åpne en kopi</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Åpne likevel</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Åpne skrivebeskyttet</translation>
    </message>
    <message>
        <source>Someone</source>
        <translation>Noen</translation>
    </message>
    <message>
        <source>That is so long ago that it is probably not true any more.</source>
        <translation>Det er så lenge siden at det trolig ikke stemmer lenger.</translation>
    </message>
    <message>
        <source>{person} has had it open since {time}.</source>
        <translation>{person} har hatt den åpen siden {time}.</translation>
    </message>
    <message>
        <source>{person} on {computer}</source>
        <translation>{person} på {computer}</translation>
    </message>
    <message>
        <source>“{name}” is open elsewhere</source>
        <translation>«{name}» er åpen et annet sted</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>That does not fit into the workshop. Nothing was changed.</source>
        <translation>Det er det ikke plass til i workshopen. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Uten navn</translation>
    </message>
</context>
<context>
    <name>MeaningRoom</name>
    <message>
        <source>A link leads from one note to another: choose one or two.</source>
        <translation>En forbindelse går fra ett notat til et annet: velg ett eller to.</translation>
    </message>
    <message>
        <source>There are no notes on this canvas to follow.</source>
        <translation>Det er ingen notater på lerretet å følge.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Canvas</source>
        <translation>&amp;Lerret</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>&amp;Go to block</source>
        <translation>Gå &amp;til felt</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>Gru&amp;ppe</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjelp</translation>
    </message>
    <message>
        <source>&amp;Move to block</source>
        <translation>Flytt til f&amp;elt</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notat</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Window language</source>
        <translation>&amp;Språk i vinduet</translation>
    </message>
    <message>
        <source>Al&amp;ign</source>
        <translation>St&amp;ill på linje</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>Far&amp;ge</translation>
    </message>
    <message>
        <source>Colour &amp;flags</source>
        <translation>&amp;Fargemerker</translation>
    </message>
    <message>
        <source>Cop&amp;y as</source>
        <translation>K&amp;opier som</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Eksporter</translation>
    </message>
    <message>
        <source>New &amp;from pattern</source>
        <translation>Nytt f&amp;ra mønster</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nytt notat</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Å&amp;pne nylige</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Plakat</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>S&amp;ort block</source>
        <translation>Sorter &amp;innholdet</translation>
    </message>
    <message>
        <source>Si&amp;de panel</source>
        <translation>Sidepane&amp;l</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>St&amp;ørrelse</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>St&amp;atus</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation>Rydd</translation>
    </message>
    <message>
        <source>Tidy a&amp;s</source>
        <translation>R&amp;ydd som</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>Ikke lagre</translation>
    </message>
    <message>
        <source>If you do not save, the changes are set aside for 30 days: File › Recover unsaved work… brings them back.</source>
        <translation>Hvis du ikke lagrer, legges endringene til side i 30 dager: Fil › Gjenopprett ulagret arbeid … henter dem tilbake.</translation>
    </message>
    <message>
        <source>If you do not save, the changes since the last save are lost: nothing can be kept on this computer now.</source>
        <translation>Hvis du ikke lagrer, går endringene siden sist lagring tapt: Ingenting kan tas vare på i denne maskinen nå.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Behold begge</translation>
    </message>
    <message>
        <source>Replace theirs</source>
        <translation>Erstatt den andre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>Lagre endringene i «{name}»?</translation>
    </message>
    <message>
        <source>Show differences…</source>
        <translation>Vis forskjeller …</translation>
    </message>
    <message>
        <source>The file is not as you opened or last saved it, so it was left as it is. “Keep both” saves your version under a name of its own beside it.</source>
        <translation>Filen er ikke som da du åpnet eller sist lagret den, og den er derfor som den var. «Behold begge» lagrer din versjon under et eget navn ved siden av.</translation>
    </message>
    <message>
        <source>The window closes as soon as it is saved. If you do not wait, the changes are set aside for 30 days: File › Recover unsaved work… brings them back.</source>
        <translation>Vinduet lukkes så snart alt er lagret. Hvis du ikke venter, legges endringene til side i 30 dager: Fil › Gjenopprett ulagret arbeid … henter dem tilbake.</translation>
    </message>
    <message>
        <source>“Replace theirs” puts yours in its place; their version is kept among the earlier versions.</source>
        <translation>«Erstatt den andre» setter din versjon på plassen; den andre blir tatt vare på blant de tidligere versjonene.</translation>
    </message>
    <message>
        <source>“{name}” is still being saved</source>
        <translation>«{name}» lagres fortsatt</translation>
    </message>
    <message>
        <source>“{name}” was changed by someone else</source>
        <translation>«{name}» er endret av noen andre</translation>
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
        <translation>Åpne den</translation>
    </message>
    <message>
        <source>Opening “{name}”…</source>
        <translation>Åpner «{name}» …</translation>
    </message>
    <message>
        <source>Read-only, because {person} has had it open since {time}.</source>
        <translation>Skrivebeskyttet, fordi {person} har hatt filen åpen siden {time}.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Lagre på nytt</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Lagre som …</translation>
    </message>
    <message>
        <source>Show differences…</source>
        <translation>Vis forskjeller …</translation>
    </message>
    <message>
        <source>Show the new version</source>
        <translation>Vis den nye versjonen</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Slutt å vente</translation>
    </message>
    <message>
        <source>The disk does not answer, so the workshop is not saved yet. You can go on working.</source>
        <translation>Disken svarer ikke, så workshopen er ikke lagret ennå. Du kan arbeide videre.</translation>
    </message>
    <message>
        <source>The other version could not be opened</source>
        <translation>Den andre versjonen kunne ikke åpnes</translation>
    </message>
    <message>
        <source>There is another version of this workshop beside it: “{name}”.</source>
        <translation>Det ligger en annen versjon av denne workshopen ved siden av: «{name}».</translation>
    </message>
    <message>
        <source>This is the new version</source>
        <translation>Dette er den nye versjonen</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Dette vinduet</translation>
    </message>
    <message>
        <source>“{name}” is not there any more: it was moved, renamed or deleted, or its disk is not connected. Your work is still here.</source>
        <translation>«{name}» finnes ikke lenger: den er flyttet, har fått nytt navn eller er slettet, eller disken er ikke koblet til. Arbeidet ditt er fortsatt her.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program.</source>
        <translation>«{name}» ble endret av et annet program.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program. What you had saved is kept: File › Earlier versions…</source>
        <translation>«{name}» ble endret av et annet program. Det du hadde lagret, er tatt vare på: Fil › Tidligere versjoner …</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program; saving will ask.</source>
        <translation>«{name}» ble endret av et annet program; når du lagrer, blir du spurt.</translation>
    </message>
</context>
<context>
    <name>NextVersionDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grunn</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Tittel</translation>
    </message>
    <message>
        <source>A copy of “{title}” to go on with; the canvas itself stays as it is.</source>
        <translation>En kopi av «{title}» å gå videre med; selve lerretet blir som det er.</translation>
    </message>
    <message>
        <source>Make version</source>
        <translation>Lag versjon</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Neste versjon</translation>
    </message>
    <message>
        <source>e.g. after ten interviews</source>
        <translation>f.eks. etter ti intervjuer</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Choose a note to see all that it holds.</source>
        <translation>Velg et notat for å se alt som står på det.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farge</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Ulike</translation>
    </message>
    <message>
        <source>Different on each note; what is written here goes onto all of them</source>
        <translation>Ulikt på hvert notat; det som skrives her, kommer på alle</translation>
    </message>
    <message>
        <source>Different pictures</source>
        <translation>Ulike bilder</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Fargemerke</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Merker</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Forbindelser</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bilde</translation>
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
        <translation>«{text}» er ikke noe beløp; det står blant detaljene nå.</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <source>Put away</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>OfferRow</name>
    <message>
        <source>Picture of the canvas {title}</source>
        <translation>Bilde av lerretet {title}</translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message numerus="yes">
        <source>%n change(s) after the last save</source>
        <translation>
            <numerusform>%n endring etter siste lagring</numerusform>
            <numerusform>%n endringer etter siste lagring</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), never saved</source>
        <translation>
            <numerusform>%n endring, aldri lagret</numerusform>
            <numerusform>%n endringer, aldri lagret</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept in {folder}.</source>
        <translation>Det er tatt vare på i {folder}.</translation>
    </message>
    <message>
        <source>Never saved</source>
        <translation>Aldri lagret</translation>
    </message>
    <message>
        <source>Not saved, closed on {time}; kept until {day}</source>
        <translation>Ikke lagret, lukket {time}; beholdes til {day}</translation>
    </message>
    <message numerus="yes">
        <source>Part of the record was damaged; %n change(s) could be recovered</source>
        <translation>
            <numerusform>En del av opptegnelsen var skadet; %n endring kunne gjenopprettes</numerusform>
            <numerusform>En del av opptegnelsen var skadet; %n endringer kunne gjenopprettes</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved, but its file cannot be read</source>
        <translation>Lagret, men filen kan ikke leses</translation>
    </message>
    <message>
        <source>Saved, but its file is not there any more</source>
        <translation>Lagret, men filen finnes ikke lenger</translation>
    </message>
    <message>
        <source>Saved, but its file was changed since</source>
        <translation>Lagret, men filen er endret siden</translation>
    </message>
    <message numerus="yes">
        <source>The beginning of the record was damaged, so notes may be missing; %n change(s) could be recovered</source>
        <translation>
            <numerusform>Begynnelsen av opptegnelsen var skadet, så notater kan mangle; %n endring kunne gjenopprettes</numerusform>
            <numerusform>Begynnelsen av opptegnelsen var skadet, så notater kan mangle; %n endringer kunne gjenopprettes</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Uten navn</translation>
    </message>
    <message>
        <source>Words that were being written</source>
        <translation>Ord som var i ferd med å bli skrevet</translation>
    </message>
    <message>
        <source>Work that cannot be read</source>
        <translation>Arbeid som ikke kan leses</translation>
    </message>
    <message>
        <source>{changes}, the last at {time}</source>
        <translation>{changes}, sist kl. {time}</translation>
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
            <numerusform>%n tidligere versjon av den er tatt vare på i denne maskinen.</numerusform>
            <numerusform>%n tidligere versjoner av den er tatt vare på i denne maskinen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not understood; nothing was left out. The details say which.</source>
        <translation>
            <numerusform>%n linje ble ikke forstått; ingenting er utelatt. Detaljene sier hvilken.</numerusform>
            <numerusform>%n linjer ble ikke forstått; ingenting er utelatt. Detaljene sier hvilke.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Tidligere versjoner …</translation>
    </message>
    <message>
        <source>Opening “{name}”…</source>
        <translation>Åpner «{name}» …</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (kopi)</translation>
    </message>
    <message>
        <source>“{name}” could not be opened</source>
        <translation>«{name}» kunne ikke åpnes</translation>
    </message>
    <message>
        <source>“{name}” is another name of the file that is open here</source>
        <translation>«{name}» er et annet navn på filen som er åpen her</translation>
    </message>
    <message>
        <source>“{name}” was imported</source>
        <translation>«{name}» er importert</translation>
    </message>
</context>
<context>
    <name>OutlinePage</name>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farge</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Disposisjon</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Vis som tabell</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Teksten på notatet</translation>
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
        <translation>Lerreter</translation>
    </message>
    <message>
        <source>Enter or a double-click goes to the canvas.</source>
        <translation>Enter eller et dobbeltklikk går til lerretet.</translation>
    </message>
    <message>
        <source>Overview of canvases</source>
        <translation>Oversikt over lerreter</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Choose a note first</source>
        <translation>Velg et notat først</translation>
    </message>
    <message>
        <source>Choose a single note first</source>
        <translation>Velg ett enkelt notat først</translation>
    </message>
    <message>
        <source>Choose at least three notes first</source>
        <translation>Velg minst tre notater først</translation>
    </message>
    <message>
        <source>Choose at least two notes first</source>
        <translation>Velg minst to notater først</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Kommandopalett</translation>
    </message>
    <message>
        <source>Go to canvas: {title}</source>
        <translation>Gå til lerret: {title}</translation>
    </message>
    <message>
        <source>No file was used recently</source>
        <translation>Ingen fil er brukt nylig</translation>
    </message>
    <message>
        <source>No note of a group is chosen</source>
        <translation>Ingen notater i en gruppe er valgt</translation>
    </message>
    <message>
        <source>Not possible just now</source>
        <translation>Ikke mulig akkurat nå</translation>
    </message>
    <message>
        <source>Note without words</source>
        <translation>Notat uten ord</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>Ingenting er gjort ennå</translation>
    </message>
    <message>
        <source>Nothing has been taken back</source>
        <translation>Ingenting er angret</translation>
    </message>
    <message>
        <source>There are no earlier versions</source>
        <translation>Det er ingen tidligere versjoner</translation>
    </message>
    <message>
        <source>There are no notes on this canvas</source>
        <translation>Det er ingen notater på dette lerretet</translation>
    </message>
    <message>
        <source>This is the first canvas</source>
        <translation>Dette er det første lerretet</translation>
    </message>
    <message>
        <source>This is the last canvas</source>
        <translation>Dette er det siste lerretet</translation>
    </message>
    <message>
        <source>This is the only canvas</source>
        <translation>Dette er det eneste lerretet</translation>
    </message>
    <message>
        <source>Type the name of an action, a canvas or a note</source>
        <translation>Skriv navnet på en handling, et lerret eller et notat</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Det som passer</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Canvases</source>
        <translation>Lerreter</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>More of the toolbar</source>
        <translation>Mer av verktøylinjen</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldinger</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Verktøylinje</translation>
    </message>
    <message>
        <source>Width of the side panel</source>
        <translation>Bredden på sidepanelet</translation>
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
        <translation>Bytt ut …</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message numerus="yes">
        <source>%n of {total} pictures were not added: they can be PNG, JPEG, WebP or GIF, whole, and up to 40 megapixels and 64 MB.</source>
        <translation>
            <numerusform>%n av {total} bilder ble ikke lagt til: De kan være PNG, JPEG, WebP eller GIF, hele, og opptil 40 megapiksler og 64 MB.</numerusform>
            <numerusform>%n av {total} bilder ble ikke lagt til: De kan være PNG, JPEG, WebP eller GIF, hele, og opptil 40 megapiksler og 64 MB.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %n picture(s)…</source>
        <translation>
            <numerusform>Legger til %n bilde …</numerusform>
            <numerusform>Legger til %n bilder …</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Bildet</translation>
    </message>
    <message>
        <source>The pictures were not added, because another workshop was opened here meanwhile.</source>
        <translation>Bildene ble ikke lagt til, fordi en annen workshop ble åpnet her i mellomtiden.</translation>
    </message>
    <message>
        <source>{name} was not added: it could not be read from the disk. Check that it is still there, and add it again.</source>
        <translation>{name} ble ikke lagt til fordi filen ikke kunne leses fra disken. Se etter om den fortsatt er der, og legg den til på nytt.</translation>
    </message>
    <message>
        <source>{name} was not added: it is damaged. Fetch it again from where it came from.</source>
        <translation>{name} ble ikke lagt til fordi bildet er skadet. Hent det på nytt der det kom fra.</translation>
    </message>
    <message>
        <source>{name} was not added: it is larger than 40 megapixels or 64 MB. Scale it down and add it again.</source>
        <translation>{name} ble ikke lagt til fordi bildet er større enn 40 megapiksler eller 64 MB. Gjør det mindre og legg det til på nytt.</translation>
    </message>
    <message>
        <source>{name} was not added: pictures can be PNG, JPEG, WebP or GIF, and it is none of these.</source>
        <translation>{name} ble ikke lagt til: Bilder kan være PNG, JPEG, WebP eller GIF, og dette er ingen av dem.</translation>
    </message>
    <message>
        <source>{name} was not added: the pictures of a workshop can take 75 MB together. Remove some first, or start another workshop.</source>
        <translation>{name} ble ikke lagt til: bildene i en workshop kan ta 75 MB til sammen. Fjern noen først, eller start en ny workshop.</translation>
    </message>
</context>
<context>
    <name>PosterPreview</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
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
        <translation>Forhåndsvisning av plakat</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Lagre som PDF …</translation>
    </message>
    <message>
        <source>The poster cannot be shown</source>
        <translation>Plakaten kan ikke vises</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom inn</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom ut</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Plakat</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Print the poster</source>
        <translation>Skriv ut plakaten</translation>
    </message>
    <message>
        <source>The paper is {paper}, not A3: the poster is printed at {percent} % of its size.</source>
        <translation>Papiret er {paper}, ikke A3: Plakaten skrives ut i {percent} % av størrelsen.</translation>
    </message>
    <message>
        <source>the printer does not answer</source>
        <translation>skriveren svarer ikke</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>If the computer goes off now, the changes since the last save are lost: {reason}. Delete or shorten something, or move a part of it to a second workshop.</source>
        <translation>Hvis maskinen slår seg av nå, går endringene siden sist lagring tapt: {reason}. Slett eller forkort noe, eller flytt en del til en ny workshop.</translation>
    </message>
    <message>
        <source>If the computer goes off now, the changes since the last save are lost: {reason}. Save the workshop, best on another disk.</source>
        <translation>Hvis maskinen slår seg av nå, går endringene siden sist lagring tapt: {reason}. Lagre workshopen, helst på en annen disk.</translation>
    </message>
    <message>
        <source>NOT protected: {reason}</source>
        <translation>IKKE sikret: {reason}</translation>
    </message>
    <message>
        <source>Not yet protected: waiting for this computer&apos;s disk</source>
        <translation>Ennå ikke sikret: venter på disken i maskinen</translation>
    </message>
    <message>
        <source>Protected – every change is kept on this computer</source>
        <translation>Sikret – hver endring er tatt vare på i denne maskinen</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ulagrede endringer</translation>
    </message>
    <message>
        <source>the app&apos;s own folder cannot be written to</source>
        <translation>programmets egen mappe kan ikke skrives til</translation>
    </message>
    <message>
        <source>the app&apos;s own folder gave an error</source>
        <translation>programmets egen mappe ga en feil</translation>
    </message>
    <message>
        <source>the workshop has become too large to be kept</source>
        <translation>workshopen er blitt for stor til å tas vare på</translation>
    </message>
    <message>
        <source>this computer&apos;s disk is full</source>
        <translation>disken i denne maskinen er full</translation>
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
        <translation>Lukk hurtiglinjen</translation>
    </message>
    <message>
        <source>Quick line</source>
        <translation>Hurtiglinje</translation>
    </message>
    <message>
        <source>block number · #colour · amount/month · | for several notes</source>
        <translation>feltnummer · #farge · beløp/måned · | mellom flere notater</translation>
    </message>
    <message>
        <source>→ {block} · Enter: the next notes go there</source>
        <translation>→ {block} · Enter: de neste notatene havner der</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>No files yet</source>
        <translation>Ingen filer ennå</translation>
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
        <translation>Det lot seg ikke finne ut om det finnes ulagret arbeid</translation>
    </message>
    <message>
        <source>Looking for unsaved work…</source>
        <translation>Leter etter ulagret arbeid …</translation>
    </message>
    <message>
        <source>Recovering “{name}”…</source>
        <translation>Gjenoppretter «{name}» …</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Uten navn</translation>
    </message>
    <message>
        <source>“{name}” could not be recovered</source>
        <translation>«{name}» kunne ikke gjenopprettes</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>No work is waiting to be recovered.</source>
        <translation>Det er ikke noe arbeid som venter på å bli gjenopprettet.</translation>
    </message>
    <message>
        <source>Nothing is deleted by choosing.</source>
        <translation>Ingenting slettes, hva du enn velger.</translation>
    </message>
    <message>
        <source>Nothing is deleted by choosing. What is left for later is offered again at the next start.</source>
        <translation>Ingenting slettes, hva du enn velger. Det som utsettes, tilbys igjen ved neste start.</translation>
    </message>
    <message>
        <source>Open the saved file instead</source>
        <translation>Åpne den lagrede filen i stedet</translation>
    </message>
    <message>
        <source>This work is in no file yet.</source>
        <translation>Dette arbeidet ligger ikke i noen fil ennå.</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Ulagret arbeid</translation>
    </message>
    <message>
        <source>When the app last ended, not everything was saved. It was kept.</source>
        <translation>Da appen sist ble avsluttet, var ikke alt lagret. Det er tatt vare på.</translation>
    </message>
</context>
<context>
    <name>Reopening</name>
    <message numerus="yes">
        <source>%n file(s) of last time could not be opened: {names}</source>
        <translation>
            <numerusform>En fil fra sist lot seg ikke åpne: {names}</numerusform>
            <numerusform>%n filer fra sist lot seg ikke åpne: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Both are kept. Yours is “{name}” from now on.</source>
        <translation>Begge er beholdt. Din er «{name}» fra nå av.</translation>
    </message>
    <message>
        <source>Go to that window</source>
        <translation>Gå til det vinduet</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Ny workshop</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Ingen endringer</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Ikke lagret: {reason}</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Lagre som …</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Lagret {time}</translation>
    </message>
    <message>
        <source>Saved {time}, not yet confirmed by the disk</source>
        <translation>Lagret {time}, ennå ikke bekreftet av disken</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Lagrer …</translation>
    </message>
    <message>
        <source>Saving… Still waiting for the disk…</source>
        <translation>Lagrer … Venter fortsatt på disken …</translation>
    </message>
    <message>
        <source>The disk does not answer. Your work is still open here.</source>
        <translation>Disken svarer ikke. Arbeidet ditt er fortsatt åpent her.</translation>
    </message>
    <message>
        <source>The workshop was not saved</source>
        <translation>Workshopen ble ikke lagret</translation>
    </message>
    <message>
        <source>Their version is kept: File, Earlier versions.</source>
        <translation>Den andre versjonen er tatt vare på: Fil, Tidligere versjoner.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ulagrede endringer</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>All usual keys</source>
        <translation>Alle vanlige taster</translation>
    </message>
    <message>
        <source>As in the language</source>
        <translation>Som i språket</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farger</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Every so many minutes</source>
        <translation>Hvert så mange minutter</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generelt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høy kontrast</translation>
    </message>
    <message>
        <source>Keep the questions in view in blocks that have notes</source>
        <translation>Behold spørsmålene i felt som har notater</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Språk i vinduet</translation>
    </message>
    <message>
        <source>Let dragged notes snap to their neighbours</source>
        <translation>La notater som dras, feste seg til naboene</translation>
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
        <translation>Bevegelse</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Numbers are written</source>
        <translation>Tall skrives</translation>
    </message>
    <message>
        <source>Save into the workshop&apos;s file by itself</source>
        <translation>Lagre i workshopens fil av seg selv</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Lagring</translation>
    </message>
    <message>
        <source>Set back to the usual</source>
        <translation>Sett tilbake til det vanlige</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Shape marks for colours, on notes and posters</source>
        <translation>Figurer for fargene, på notater og plakater</translation>
    </message>
    <message>
        <source>Show the start page at the start</source>
        <translation>Vis startsiden ved start</translation>
    </message>
    <message>
        <source>Size of new notes</source>
        <translation>Størrelse på nye notater</translation>
    </message>
    <message>
        <source>Whether or not this is on, every change is kept on this computer at once.</source>
        <translation>Enten dette er på eller ikke, beholdes hver endring straks på denne maskinen.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Vindu</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Double-click to give the workshop a title</source>
        <translation>Dobbeltklikk for å gi workshopen en tittel</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Next canvas</source>
        <translation>Neste lerret</translation>
    </message>
    <message>
        <source>Picture of the canvas {title}</source>
        <translation>Bilde av lerretet {title}</translation>
    </message>
    <message>
        <source>Previous canvas</source>
        <translation>Forrige lerret</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leser …</translation>
    </message>
    <message>
        <source>{title} ({place} of {count})</source>
        <translation>{title} ({place} av {count})</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Alt+Click</source>
        <translation>Alt+klikk</translation>
    </message>
    <message>
        <source>Alt+Drag</source>
        <translation>Alt+dra</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Endre taster …</translation>
    </message>
    <message>
        <source>Choose a note out of its group</source>
        <translation>Velg et notat ut av gruppen</translation>
    </message>
    <message>
        <source>Choose the note in that direction too</source>
        <translation>Velg også notatet i den retningen</translation>
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
        <translation>Dra en kopi</translation>
    </message>
    <message>
        <source>Drag without snapping</source>
        <translation>Dra uten å feste</translation>
    </message>
    <message>
        <source>Drag, then Alt</source>
        <translation>Dra, så Alt</translation>
    </message>
    <message>
        <source>Find a key by what it does</source>
        <translation>Finn en tast etter hva den gjør</translation>
    </message>
    <message>
        <source>Go to a block</source>
        <translation>Gå til et felt</translation>
    </message>
    <message>
        <source>Go to the next note or block; in a note: beside it</source>
        <translation>Gå til neste notat eller felt; i et notat: ved siden av</translation>
    </message>
    <message>
        <source>Go to the note in that direction</source>
        <translation>Gå til notatet i den retningen</translation>
    </message>
    <message>
        <source>Go to the parking lot</source>
        <translation>Gå til parkeringsplassen</translation>
    </message>
    <message>
        <source>In a note: go on below it</source>
        <translation>I et notat: fortsett under det</translation>
    </message>
    <message>
        <source>In the outline</source>
        <translation>I disposisjonen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Hurtigtaster</translation>
    </message>
    <message>
        <source>Leave the note, then the selection</source>
        <translation>Forlat notatet, så utvalget</translation>
    </message>
    <message>
        <source>Move the chosen notes</source>
        <translation>Flytt de valgte notatene</translation>
    </message>
    <message>
        <source>Move the chosen notes a little</source>
        <translation>Flytt de valgte notatene litt</translation>
    </message>
    <message>
        <source>Move the chosen notes to the block before or after</source>
        <translation>Flytt de valgte notatene til feltet før eller etter</translation>
    </message>
    <message>
        <source>Move the sheet</source>
        <translation>Flytt arket</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Ingen tast gjør det.</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation>På lerretet</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Lagre som PDF …</translation>
    </message>
    <message>
        <source>Shift+← ↑ ↓ →</source>
        <translation>Shift+← ↑ ↓ →</translation>
    </message>
    <message>
        <source>Space+Drag</source>
        <translation>Mellomrom+dra</translation>
    </message>
    <message>
        <source>Start a note in the block with that letter</source>
        <translation>Begynn et notat i feltet med den bokstaven</translation>
    </message>
    <message>
        <source>Write in a note, or start one in a block</source>
        <translation>Skriv i et notat, eller begynn et i et felt</translation>
    </message>
    <message>
        <source>Write in a note; there: start the next one</source>
        <translation>Skriv i et notat; der: begynn på neste</translation>
    </message>
    <message>
        <source>Zoom about the pointer</source>
        <translation>Zoom rundt pekeren</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Show pictures</source>
        <translation>Vis bilder</translation>
    </message>
    <message>
        <source>“{name}” was opened without pictures, because the app ended twice while opening it.</source>
        <translation>«{name}» ble åpnet uten bilder, fordi appen to ganger ble avbrutt mens den åpnet den.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close the panel</source>
        <translation>Lukk panelet</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notat</numerusform>
            <numerusform>%n notater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) selected</source>
        <translation>
            <numerusform>%n notat valgt</numerusform>
            <numerusform>%n notater valgt</numerusform>
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
        <translation>med bilde</translation>
    </message>
    <message>
        <source>with details</source>
        <translation>med detaljer</translation>
    </message>
    <message>
        <source>{title}, block {number} of {count}</source>
        <translation>{title}, felt {number} av {count}</translation>
    </message>
    <message>
        <source>{title}, {place} of {count}: {note}</source>
        <translation>{title}, {place} av {count}: {note}</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Save as…</source>
        <translation>Lagre som …</translation>
    </message>
    <message>
        <source>Saving… The window closes when it is saved.</source>
        <translation>Lagrer … Vinduet lukkes når alt er lagret.</translation>
    </message>
    <message>
        <source>This file is read-only. To keep changes, save it under another name.</source>
        <translation>Denne filen er skrivebeskyttet. Lagre den under et annet navn for å beholde endringer.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message numerus="yes">
        <source>%n workshop(s) with unsaved work</source>
        <translation>
            <numerusform>%n workshop med ulagret arbeid</numerusform>
            <numerusform>%n workshoper med ulagret arbeid</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åpne</translation>
    </message>
    <message>
        <source>&amp;Pin to the front</source>
        <translation>&amp;Fest først</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>Fje&amp;rn fra listen</translation>
    </message>
    <message>
        <source>A finished example</source>
        <translation>Et ferdig eksempel</translation>
    </message>
    <message>
        <source>Begin with a business model</source>
        <translation>Begynn med en forretningsmodell</translation>
    </message>
    <message>
        <source>Blank canvas</source>
        <translation>Tomt lerret</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Kan ikke leses</translation>
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
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Open a finished canvas to play with</source>
        <translation>Åpne et ferdig lerret å leke med</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Åpne …</translation>
    </message>
    <message>
        <source>Press Enter, or just type</source>
        <translation>Trykk Enter, eller bare skriv</translation>
    </message>
    <message>
        <source>Recent workshops</source>
        <translation>Nylige workshoper</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n workshop(s)</source>
        <translation>
            <numerusform>Vis %n workshop</numerusform>
            <numerusform>Vis alle %n workshoper</numerusform>
        </translation>
    </message>
    <message>
        <source>Show this page at the start</source>
        <translation>Vis denne siden ved start</translation>
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
        <translation>Løs&amp;ne</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notat</numerusform>
            <numerusform>%n notater</numerusform>
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
        <translation>Tilpass</translation>
    </message>
    <message>
        <source>How saving stands</source>
        <translation>Om alt er lagret</translation>
    </message>
    <message>
        <source>See the whole canvas</source>
        <translation>Se hele lerretet</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom inn</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom ut</translation>
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
        <translation>Gå &amp;til dette lerretet</translation>
    </message>
    <message>
        <source>A next version is a copy of a canvas to go on with. What came of it, and why, stands here.</source>
        <translation>En neste versjon er en kopi av et lerret å gå videre med. Hva det ble av den, og hvorfor, står her.</translation>
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
        <translation>Neste versjon …</translation>
    </message>
    <message>
        <source>Reason for the version</source>
        <translation>Grunn til versjonen</translation>
    </message>
    <message>
        <source>Story of versions</source>
        <translation>Versjonenes historie</translation>
    </message>
    <message>
        <source>Write &amp;reason</source>
        <translation>Skriv g&amp;runn</translation>
    </message>
    <message>
        <source>Write reason</source>
        <translation>Skriv grunn</translation>
    </message>
    <message>
        <source>Write why there is this version (F2)</source>
        <translation>Skriv hvorfor denne versjonen finnes (F2)</translation>
    </message>
    <message>
        <source>nothing changed yet</source>
        <translation>ingenting endret ennå</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farge</translation>
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
        <translation>Hver rad blir et notat. Hva står i kolonnene?</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Utelat</translation>
    </message>
    <message>
        <source>Make notes</source>
        <translation>Lag notater</translation>
    </message>
    <message>
        <source>Paste columns</source>
        <translation>Lim inn kolonner</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>That is more than fits: a note holds 20,000 characters and a canvas 5,000 notes.</source>
        <translation>Det er mer enn det er plass til: Et notat rommer 20 000 tegn og et lerret 5000 notater.</translation>
    </message>
    <message>
        <source>The first row is a heading</source>
        <translation>Første rad er overskrift</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>De første radene</translation>
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
            <numerusform>%n felt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notat</numerusform>
            <numerusform>%n notater</numerusform>
        </translation>
    </message>
    <message>
        <source>Light everything again</source>
        <translation>Lys opp alt igjen</translation>
    </message>
    <message>
        <source>Next thread</source>
        <translation>Neste tråd</translation>
    </message>
    <message>
        <source>Previous thread</source>
        <translation>Forrige tråd</translation>
    </message>
    <message>
        <source>Segment or colour that is lit</source>
        <translation>Segment eller farge som er fremhevet</translation>
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
        <translation>Gå til det vinduet</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Lagre som …</translation>
    </message>
    <message>
        <source>“{name}” is open in another window, so this is a copy without a file.</source>
        <translation>«{name}» er åpen i et annet vindu, så dette er en kopi uten fil.</translation>
    </message>
</context>
<context>
    <name>VersionsRoom</name>
    <message>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
    <message>
        <source>Opening the copy…</source>
        <translation>Åpner kopien …</translation>
    </message>
    <message>
        <source>The version could not be opened</source>
        <translation>Versjonen kunne ikke åpnes</translation>
    </message>
    <message>
        <source>{title} ({version})</source>
        <translation>{title} ({version})</translation>
    </message>
</context>
</TS>
