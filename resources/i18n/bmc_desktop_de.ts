<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {app}</source>
        <translation>Über {app}</translation>
    </message>
    <message>
        <source>An editor for the business model canvas. Your files stay on your computer.</source>
        <translation>Ein Editor für das Business Model Canvas. Ihre Dateien bleiben auf Ihrem Computer.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About bmc_desktop</source>
        <translation>&amp;Über bmc_desktop</translation>
    </message>
    <message>
        <source>&amp;Actual size (100 %)</source>
        <translation>&amp;Originalgröße (100 %)</translation>
    </message>
    <message>
        <source>&amp;Add canvas</source>
        <translation>Canvas &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add vote</source>
        <translation>Stimme &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Assumption</source>
        <translation>&amp;Annahme</translation>
    </message>
    <message>
        <source>&amp;Being tested</source>
        <translation>&amp;Im Test</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>&amp;Blau</translation>
    </message>
    <message>
        <source>&amp;Bottom edges</source>
        <translation>&amp;Untere Kanten</translation>
    </message>
    <message>
        <source>&amp;Bring to front</source>
        <translation>In d&amp;en Vordergrund</translation>
    </message>
    <message>
        <source>&amp;Centres</source>
        <translation>&amp;Zentriert</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenste&amp;r schließen</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Kompakt</translation>
    </message>
    <message>
        <source>&amp;Confirmed</source>
        <translation>&amp;Bestätigt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Delete canvas</source>
        <translation>&amp;Canvas löschen</translation>
    </message>
    <message>
        <source>&amp;Earlier versions…</source>
        <translation>Frühere &amp;Versionen …</translation>
    </message>
    <message>
        <source>&amp;Edit text</source>
        <translation>&amp;Text bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Su&amp;chen …</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>&amp;An Fenster anpassen</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>Grü&amp;n</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Raster</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppieren</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Import from Markdown…</source>
        <translation>Aus &amp;Markdown importieren …</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Large</source>
        <translation>&amp;Groß</translation>
    </message>
    <message>
        <source>&amp;Left edges</source>
        <translation>&amp;Linke Kanten</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Farbbedeutungen</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown …</translation>
    </message>
    <message>
        <source>&amp;Medium</source>
        <translation>&amp;Mittel</translation>
    </message>
    <message>
        <source>&amp;Middles</source>
        <translation>&amp;Mittig</translation>
    </message>
    <message>
        <source>&amp;Move canvas right</source>
        <translation>Canvas nach &amp;rechts verschieben</translation>
    </message>
    <message>
        <source>&amp;Name group…</source>
        <translation>Gruppe &amp;benennen …</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;New note</source>
        <translation>&amp;Neuer Zettel</translation>
    </message>
    <message>
        <source>&amp;Next canvas</source>
        <translation>&amp;Nächstes Canvas</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>&amp;No status</source>
        <translation>&amp;Kein Status</translation>
    </message>
    <message>
        <source>&amp;Open the example</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Orange</source>
        <translation>&amp;Orange</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Gliederung</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Pink</source>
        <translation>Ro&amp;sa</translation>
    </message>
    <message>
        <source>&amp;Poster (PDF)…</source>
        <translation>&amp;Poster (PDF) …</translation>
    </message>
    <message>
        <source>&amp;Previous canvas</source>
        <translation>&amp;Vorheriges Canvas</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>Vo&amp;riger Teil des Fensters</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Quick line</source>
        <translation>S&amp;chnellzeile</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Red</source>
        <translation>&amp;Rot</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Refuted</source>
        <translation>&amp;Widerlegt</translation>
    </message>
    <message>
        <source>&amp;Remove vote</source>
        <translation>Sti&amp;mme entfernen</translation>
    </message>
    <message>
        <source>&amp;Rename block…</source>
        <translation>&amp;Feld umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Right edges</source>
        <translation>&amp;Rechte Kanten</translation>
    </message>
    <message>
        <source>&amp;Roomy</source>
        <translation>&amp;Luftig</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Select none</source>
        <translation>A&amp;uswahl aufheben</translation>
    </message>
    <message>
        <source>&amp;Send to back</source>
        <translation>&amp;In den Hintergrund</translation>
    </message>
    <message>
        <source>&amp;Small</source>
        <translation>&amp;Klein</translation>
    </message>
    <message>
        <source>&amp;Story of versions</source>
        <translation>Ge&amp;schichte der Versionen</translation>
    </message>
    <message>
        <source>&amp;Tidy block</source>
        <translation>Feld &amp;aufräumen</translation>
    </message>
    <message>
        <source>&amp;Tiny</source>
        <translation>&amp;Winzig</translation>
    </message>
    <message>
        <source>&amp;Toolbar</source>
        <translation>&amp;Werkzeugleiste</translation>
    </message>
    <message>
        <source>&amp;Top edges</source>
        <translation>&amp;Obere Kanten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Ungroup</source>
        <translation>Gruppe &amp;auflösen</translation>
    </message>
    <message>
        <source>&amp;Violet</source>
        <translation>&amp;Violett</translation>
    </message>
    <message>
        <source>&amp;What belongs here?</source>
        <translation>&amp;Was gehört hierher?</translation>
    </message>
    <message>
        <source>&amp;White</source>
        <translation>&amp;Weiß</translation>
    </message>
    <message>
        <source>&amp;Workshop details…</source>
        <translation>&amp;Angaben zum Workshop …</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>&amp;Gelb</translation>
    </message>
    <message>
        <source>&amp;Zoom to selection</source>
        <translation>Auf Auswahl &amp;zoomen</translation>
    </message>
    <message>
        <source>A&amp;ward a star</source>
        <translation>G&amp;oldener Stern</translation>
    </message>
    <message>
        <source>Add an empty canvas to the workshop</source>
        <translation>Dem Workshop ein leeres Canvas hinzufügen</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>Alle Tasten auf einem Blatt</translation>
    </message>
    <message>
        <source>Always show &amp;questions</source>
        <translation>Fragen &amp;immer anzeigen</translation>
    </message>
    <message>
        <source>Animat&amp;e moves</source>
        <translation>Bewegun&amp;gen zeigen</translation>
    </message>
    <message>
        <source>Black on white, thick lines and strong colours, for weak projectors</source>
        <translation>Schwarz auf Weiß, dicke Linien und kräftige Farben, für schwache Beamer</translation>
    </message>
    <message>
        <source>Block {number}</source>
        <translation>Feld {number}</translation>
    </message>
    <message>
        <source>Bring the chosen notes of each block into line</source>
        <translation>Die ausgewählten Zettel jedes Felds auf eine Linie bringen</translation>
    </message>
    <message>
        <source>Business model</source>
        <translation>Geschäftsmodell</translation>
    </message>
    <message>
        <source>By &amp;amount</source>
        <translation>Nach &amp;Betrag</translation>
    </message>
    <message>
        <source>By &amp;colour</source>
        <translation>Nach &amp;Farbe</translation>
    </message>
    <message>
        <source>By &amp;text</source>
        <translation>Nach &amp;Text</translation>
    </message>
    <message>
        <source>By &amp;votes</source>
        <translation>Nach &amp;Stimmen</translation>
    </message>
    <message>
        <source>Choose &amp;whole group</source>
        <translation>Ganze Gruppe a&amp;uswählen</translation>
    </message>
    <message>
        <source>Choose all notes of the block, and again for all on the canvas</source>
        <translation>Alle Zettel des Feldes auswählen, noch einmal für alle auf dem Canvas</translation>
    </message>
    <message>
        <source>Choose all notes of the group</source>
        <translation>Alle Zettel der Gruppe auswählen</translation>
    </message>
    <message>
        <source>Choose no note</source>
        <translation>Keinen Zettel auswählen</translation>
    </message>
    <message>
        <source>Choose note &amp;alone</source>
        <translation>Nur den &amp;Zettel auswählen</translation>
    </message>
    <message>
        <source>Choose the current note out of its group, so that it is moved alone</source>
        <translation>Den Zettel aus seiner Gruppe auswählen, damit er allein bewegt wird</translation>
    </message>
    <message>
        <source>Close all workshops and end the app</source>
        <translation>Alle Workshops schließen und das Programm beenden</translation>
    </message>
    <message>
        <source>Close this workshop</source>
        <translation>Diesen Workshop schließen</translation>
    </message>
    <message>
        <source>Co&amp;mmand palette</source>
        <translation>&amp;Befehlspalette</translation>
    </message>
    <message>
        <source>Compar&amp;e canvases…</source>
        <translation>Canvases v&amp;ergleichen …</translation>
    </message>
    <message>
        <source>Copy &amp;block</source>
        <translation>Feld &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy all notes of the current block to the clipboard</source>
        <translation>Alle Zettel des Feldes in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;picture</source>
        <translation>Als Bil&amp;d kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy as ta&amp;ble</source>
        <translation>Als Ta&amp;belle kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen notes to the clipboard</source>
        <translation>Ausgewählte Zettel in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen notes, or the block, as a picture</source>
        <translation>Ausgewählte Zettel oder das Feld als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen notes, or the block, as lines of text</source>
        <translation>Ausgewählte Zettel oder das Feld als Textzeilen kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen notes, or the block, as rows for a spreadsheet</source>
        <translation>Ausgewählte Zettel oder das Feld als Zeilen für eine Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy this canvas with all its notes</source>
        <translation>Dieses Canvas mit allen Zetteln kopieren</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>D&amp;uplicate canvas</source>
        <translation>Canvas &amp;duplizieren</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Das Zurückgenommene wieder ausführen</translation>
    </message>
    <message>
        <source>Draw a line from one note to another, with a word on it</source>
        <translation>Eine Linie von einem Zettel zu einem anderen ziehen, mit einem Wort daran</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Duplicate as ne&amp;xt version…</source>
        <translation>Als näch&amp;ste Version duplizieren …</translation>
    </message>
    <message>
        <source>E&amp;verything on the note</source>
        <translation>Te&amp;xt, Details und mehr</translation>
    </message>
    <message>
        <source>Equal spaces &amp;across</source>
        <translation>Gleiche &amp;Abstände waagerecht</translation>
    </message>
    <message>
        <source>Equal spaces &amp;down</source>
        <translation>Gleiche Abstände &amp;senkrecht</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>We&amp;itersuchen</translation>
    </message>
    <message>
        <source>Find any action, canvas or note by its name, and do it or go there</source>
        <translation>Jede Aktion, jedes Canvas und jeden Zettel beim Namen finden, ausführen oder dorthin gehen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rückwärts suc&amp;hen</translation>
    </message>
    <message>
        <source>Follow a th&amp;read</source>
        <translation>Eine&amp;m Faden folgen</translation>
    </message>
    <message>
        <source>Follow the light or dark setting of the system</source>
        <translation>Der hellen oder dunklen Einstellung des Systems folgen</translation>
    </message>
    <message>
        <source>Forget the recently used files</source>
        <translation>Die zuletzt verwendeten Dateien vergessen</translation>
    </message>
    <message>
        <source>Full &amp;screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Give each line of the chosen note its own note, or make several one</source>
        <translation>Jeder Zeile des ausgewählten Zettels einen eigenen geben oder mehrere zu einem machen</translation>
    </message>
    <message>
        <source>Give each note colour a small shape, on the screen and on the poster</source>
        <translation>Jeder Farbe eine kleine Form geben, auf dem Bildschirm und auf dem Poster</translation>
    </message>
    <message>
        <source>Give the chosen group a name, which stands above its notes</source>
        <translation>Der ausgewählten Gruppe einen Namen geben, der über ihren Zetteln steht</translation>
    </message>
    <message>
        <source>Give the chosen notes of each block equal spaces between them; the outermost stay</source>
        <translation>Den ausgewählten Zetteln jedes Felds gleiche Abstände geben; die äußersten bleiben liegen</translation>
    </message>
    <message>
        <source>Give the chosen notes one vote more</source>
        <translation>Den ausgewählten Zetteln eine Stimme mehr geben</translation>
    </message>
    <message>
        <source>Give the chosen notes this size</source>
        <translation>Den ausgewählten Zetteln diese Größe geben</translation>
    </message>
    <message>
        <source>Give the chosen notes, or the next new one, this paper</source>
        <translation>Den ausgewählten Zetteln oder dem nächsten neuen dieses Papier geben</translation>
    </message>
    <message>
        <source>Give the current block another title on this canvas</source>
        <translation>Dem aktuellen Feld auf diesem Canvas einen anderen Titel geben</translation>
    </message>
    <message>
        <source>Give the whole screen to the canvas</source>
        <translation>Dem Canvas den ganzen Bildschirm geben</translation>
    </message>
    <message>
        <source>Give this canvas another name</source>
        <translation>Diesem Canvas einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Go on with a copy of this canvas, with a word on why</source>
        <translation>Mit einer Kopie dieses Canvas weitermachen, mit einem Wort dazu, warum</translation>
    </message>
    <message>
        <source>Go to the next note that was found</source>
        <translation>Zum nächsten gefundenen Zettel gehen</translation>
    </message>
    <message>
        <source>Go to the note that was found before</source>
        <translation>Zum vorigen gefundenen Zettel gehen</translation>
    </message>
    <message>
        <source>Go to this block</source>
        <translation>Zu diesem Feld gehen</translation>
    </message>
    <message>
        <source>Keep the chosen notes together, so that they are moved as one</source>
        <translation>Die ausgewählten Zettel zusammenhalten, damit sie gemeinsam bewegt werden</translation>
    </message>
    <message>
        <source>Keep the guiding questions in view in blocks that have notes</source>
        <translation>Die Leitfragen auch in Feldern mit Zetteln anzeigen</translation>
    </message>
    <message>
        <source>Language, colours, saving, keys: how the app is to be</source>
        <translation>Sprache, Farben, Speichern, Tasten: wie die App sein soll</translation>
    </message>
    <message>
        <source>Lay a copy beside each chosen note</source>
        <translation>Neben jeden ausgewählten Zettel eine Kopie legen</translation>
    </message>
    <message>
        <source>Lay the chosen notes beneath all others</source>
        <translation>Die ausgewählten Zettel unter alle anderen legen</translation>
    </message>
    <message>
        <source>Lay the chosen notes on top of all others</source>
        <translation>Die ausgewählten Zettel über alle anderen legen</translation>
    </message>
    <message>
        <source>Lay the notes of the block as large as they fit, all over it</source>
        <translation>Die Zettel des Felds so groß, wie sie passen, über das ganze Feld verteilen</translation>
    </message>
    <message>
        <source>Lay the notes of the block on a grid, at the size they have</source>
        <translation>Die Zettel des Felds in ihrer Größe auf ein Raster legen</translation>
    </message>
    <message>
        <source>Lay the notes of the block small and close together</source>
        <translation>Die Zettel des Felds klein und dicht zusammenlegen</translation>
    </message>
    <message>
        <source>Lay the notes of the current block in order, in the way used last</source>
        <translation>Die Zettel dieses Felds ordnen, so wie zuletzt</translation>
    </message>
    <message>
        <source>Let dragged notes snap into line with others; Alt drags freely</source>
        <translation>Gezogene Zettel auf einer Linie mit anderen einrasten lassen; mit Alt zieht man frei</translation>
    </message>
    <message>
        <source>Let the notes of the chosen group go their own ways again</source>
        <translation>Die Zettel der ausgewählten Gruppe wieder eigene Wege gehen lassen</translation>
    </message>
    <message>
        <source>Light what belongs to a segment or a colour and dim the rest</source>
        <translation>Hervorheben, was zu einem Segment oder einer Farbe gehört, und den Rest abdunkeln</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>Lin&amp;k to another note…</source>
        <translation>Ver&amp;weis auf anderen Zettel …</translation>
    </message>
    <message>
        <source>Look closer at the chosen notes or the block, and back again</source>
        <translation>Ausgewählte Zettel oder das Feld näher betrachten, und wieder zurück</translation>
    </message>
    <message>
        <source>Look for notes by their words, colour, status or block</source>
        <translation>Zettel nach Worten, Farbe, Status oder Feld suchen</translation>
    </message>
    <message>
        <source>Make a new workshop from a text in Markdown</source>
        <translation>Aus einem Text in Markdown einen neuen Workshop machen</translation>
    </message>
    <message>
        <source>Move canvas &amp;left</source>
        <translation>Canvas nach &amp;links verschieben</translation>
    </message>
    <message>
        <source>Move the chosen notes to free places of this block</source>
        <translation>Die ausgewählten Zettel auf freie Plätze dieses Feldes verschieben</translation>
    </message>
    <message>
        <source>Move the chosen notes to the clipboard</source>
        <translation>Ausgewählte Zettel in die Zwischenablage verschieben</translation>
    </message>
    <message>
        <source>Move the tab of this canvas one place to the left</source>
        <translation>Den Reiter dieses Canvas um eine Stelle nach links verschieben</translation>
    </message>
    <message>
        <source>Move the tab of this canvas one place to the right</source>
        <translation>Den Reiter dieses Canvas um eine Stelle nach rechts verschieben</translation>
    </message>
    <message>
        <source>Ne&amp;xt status</source>
        <translation>Nächster Stat&amp;us</translation>
    </message>
    <message>
        <source>O&amp;verview of canvases…</source>
        <translation>Ü&amp;bersicht der Canvases …</translation>
    </message>
    <message>
        <source>Open a finished canvas to play with</source>
        <translation>Ein fertiges Canvas zum Ausprobieren öffnen</translation>
    </message>
    <message>
        <source>Open a workshop file</source>
        <translation>Eine Workshop-Datei öffnen</translation>
    </message>
    <message>
        <source>P&amp;ictures on the tabs</source>
        <translation>B&amp;ilder auf den Reitern</translation>
    </message>
    <message>
        <source>Parking &amp;lot</source>
        <translation>&amp;Themenspeicher</translation>
    </message>
    <message>
        <source>Pi&amp;cture from file…</source>
        <translation>&amp;Bild aus Datei …</translation>
    </message>
    <message>
        <source>Poster pre&amp;view…</source>
        <translation>&amp;Poster-Vorschau …</translation>
    </message>
    <message>
        <source>Print the canvas as an A3 poster</source>
        <translation>Das Canvas als A3-Poster drucken</translation>
    </message>
    <message>
        <source>Put a flag of this colour on the chosen notes, or take it off</source>
        <translation>Eine Markierung dieser Farbe an die ausgewählten Zettel setzen oder entfernen</translation>
    </message>
    <message>
        <source>Put a new note on the canvas</source>
        <translation>Einen neuen Zettel auf das Canvas kleben</translation>
    </message>
    <message>
        <source>Put a picture on the chosen note, or on a new one</source>
        <translation>Ein Bild auf den ausgewählten Zettel kleben, oder auf einen neuen</translation>
    </message>
    <message>
        <source>Put a star on the chosen notes, or take it off</source>
        <translation>Den ausgewählten Zetteln einen Stern geben oder ihn wegnehmen</translation>
    </message>
    <message>
        <source>Put notes or lines of text from the clipboard on the canvas</source>
        <translation>Zettel oder Textzeilen aus der Zwischenablage auf das Canvas legen</translation>
    </message>
    <message>
        <source>Recover &amp;unsaved work…</source>
        <translation>Ungespeicherte Arbeit &amp;wiederherstellen …</translation>
    </message>
    <message>
        <source>Remove this canvas and its notes; undo brings it back</source>
        <translation>Dieses Canvas und seine Zettel entfernen; Rückgängig holt es zurück</translation>
    </message>
    <message>
        <source>Rename &amp;canvas</source>
        <translation>Canvas &amp;umbenennen</translation>
    </message>
    <message>
        <source>S&amp;plit into lines, or join notes</source>
        <translation>In &amp;Zeilen aufteilen oder zusammenfassen</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>Startse&amp;ite</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Save the workshop</source>
        <translation>Den Workshop speichern</translation>
    </message>
    <message>
        <source>Save the workshop under another name or in another place</source>
        <translation>Den Workshop unter einem anderen Namen oder an einem anderen Ort speichern</translation>
    </message>
    <message>
        <source>Say how sure the chosen notes are</source>
        <translation>Angeben, wie sicher die ausgewählten Zettel sind</translation>
    </message>
    <message>
        <source>Say what each colour means, or take it from the segments</source>
        <translation>Angeben, was jede Farbe bedeutet, oder es aus den Segmenten übernehmen</translation>
    </message>
    <message>
        <source>See on one sheet what is new, changed, moved and dropped</source>
        <translation>Auf einem Blatt sehen, was neu, geändert, verschoben und entfallen ist</translation>
    </message>
    <message>
        <source>See pictures of all canvases and go to one</source>
        <translation>Bilder aller Canvases sehen und zu einem gehen</translation>
    </message>
    <message>
        <source>See recent workshops as pictures, and what to begin with</source>
        <translation>Zuletzt verwendete Workshops als Bilder sehen, und womit man beginnen kann</translation>
    </message>
    <message>
        <source>See the canvas at 100 per cent</source>
        <translation>Das Canvas in 100 Prozent sehen</translation>
    </message>
    <message>
        <source>See the canvas larger</source>
        <translation>Das Canvas größer sehen</translation>
    </message>
    <message>
        <source>See the canvas smaller</source>
        <translation>Das Canvas kleiner sehen</translation>
    </message>
    <message>
        <source>See the poster as it will be printed</source>
        <translation>Das Poster so sehen, wie es gedruckt wird</translation>
    </message>
    <message>
        <source>See the whole canvas</source>
        <translation>Das ganze Canvas sehen</translation>
    </message>
    <message>
        <source>See what the workshop was like before, and open that as a copy</source>
        <translation>Ansehen, wie der Workshop früher war, und das als Kopie öffnen</translation>
    </message>
    <message>
        <source>See what was kept from a crash, or was closed without saving</source>
        <translation>Ansehen, was nach einem Absturz erhalten blieb oder ohne Speichern geschlossen wurde</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alle&amp;s auswählen</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>Eins&amp;tellungen …</translation>
    </message>
    <message>
        <source>Shape &amp;marks for colours</source>
        <translation>&amp;Formen für die Farben</translation>
    </message>
    <message>
        <source>Show a small picture of each canvas on its tab</source>
        <translation>Auf jedem Reiter ein kleines Bild seines Canvas zeigen</translation>
    </message>
    <message>
        <source>Show all blocks and notes as a list to read, write and move them in</source>
        <translation>Alle Felder und Zettel als Liste zeigen, um sie zu lesen, zu schreiben und zu verschieben</translation>
    </message>
    <message>
        <source>Show all that the chosen notes hold, to read and change it</source>
        <translation>Alles zeigen, was auf den ausgewählten Zetteln steht, zum Lesen und Ändern</translation>
    </message>
    <message>
        <source>Show briefly how notes get to where they are laid</source>
        <translation>Kurz zeigen, wie Zettel an ihren neuen Platz kommen</translation>
    </message>
    <message>
        <source>Show lin&amp;ks</source>
        <translation>Verbind&amp;ungen anzeigen</translation>
    </message>
    <message>
        <source>Show the canvas to the left</source>
        <translation>Das Canvas links davon anzeigen</translation>
    </message>
    <message>
        <source>Show the canvas to the right</source>
        <translation>Das Canvas rechts davon anzeigen</translation>
    </message>
    <message>
        <source>Show the guiding questions of the current block</source>
        <translation>Die Leitfragen des aktuellen Felds zeigen</translation>
    </message>
    <message>
        <source>Show the links between notes, here and on the poster</source>
        <translation>Die Verbindungen zwischen Zetteln zeigen, hier und auf dem Poster</translation>
    </message>
    <message>
        <source>Show the place for set-aside notes beside the sheet</source>
        <translation>Den Themenspeicher für zurückgestellte Zettel neben dem Blatt anzeigen</translation>
    </message>
    <message>
        <source>Show the toolbar</source>
        <translation>Die Werkzeugleiste anzeigen</translation>
    </message>
    <message>
        <source>Show what was done, step by step, and go back to any step</source>
        <translation>Zeigen, was Schritt für Schritt getan wurde, und zu einem Schritt zurückgehen</translation>
    </message>
    <message>
        <source>Show which canvas was made from which, when and why</source>
        <translation>Zeigen, welches Canvas aus welchem wurde, wann und warum</translation>
    </message>
    <message>
        <source>Snap to nei&amp;ghbours</source>
        <translation>An Nach&amp;barn einrasten</translation>
    </message>
    <message>
        <source>Sort the notes of the block from A to Z</source>
        <translation>Die Zettel des Felds von A bis Z sortieren</translation>
    </message>
    <message>
        <source>Sort the notes of the block in the order of the colours</source>
        <translation>Die Zettel des Felds in der Reihenfolge der Farben sortieren</translation>
    </message>
    <message>
        <source>Sort the notes of the block, the largest amount in a year first</source>
        <translation>Die Zettel des Felds sortieren, den größten Betrag im Jahr zuerst</translation>
    </message>
    <message>
        <source>Sort the notes of the block, those with most votes first</source>
        <translation>Die Zettel des Felds sortieren, die mit den meisten Stimmen zuerst</translation>
    </message>
    <message>
        <source>Start an empty workshop</source>
        <translation>Einen leeren Workshop beginnen</translation>
    </message>
    <message>
        <source>Start with a filled example of this business model, in a workshop of its own</source>
        <translation>Mit einem ausgefüllten Beispiel dieses Geschäftsmodells beginnen, in einem eigenen Workshop</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Den letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>Take one vote from the chosen notes</source>
        <translation>Den ausgewählten Zetteln eine Stimme nehmen</translation>
    </message>
    <message>
        <source>Take the chosen notes from one status to the next</source>
        <translation>Den ausgewählten Zetteln den nächsten Status geben</translation>
    </message>
    <message>
        <source>Take the chosen notes off the canvas</source>
        <translation>Ausgewählte Zettel vom Canvas nehmen</translation>
    </message>
    <message>
        <source>Take the keys back the other way round</source>
        <translation>Die Tastatur in umgekehrter Richtung weitergeben</translation>
    </message>
    <message>
        <source>Take the keys to the tabs, the zoom, the toolbar or the canvas</source>
        <translation>Die Tastatur an Reiter, Zoom, Werkzeugleiste oder Canvas weitergeben</translation>
    </message>
    <message>
        <source>Take the status off the chosen notes</source>
        <translation>Den Status der ausgewählten Zettel entfernen</translation>
    </message>
    <message>
        <source>Title, organisation, date and the meaning of colours</source>
        <translation>Titel, Organisation, Datum und die Bedeutung der Farben</translation>
    </message>
    <message>
        <source>Type notes with block, colour and amount in one line</source>
        <translation>Zettel mit Feld, Farbe und Betrag in einer Zeile schreiben</translation>
    </message>
    <message>
        <source>Use dark colours for the window</source>
        <translation>Dunkle Farben für das Fenster verwenden</translation>
    </message>
    <message>
        <source>Use light colours for the window</source>
        <translation>Helle Farben für das Fenster verwenden</translation>
    </message>
    <message>
        <source>Use the language of the system for the window</source>
        <translation>Die Sprache des Systems für das Fenster verwenden</translation>
    </message>
    <message>
        <source>Use this language for the window</source>
        <translation>Diese Sprache für das Fenster verwenden</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versionen und Lizenzen</translation>
    </message>
    <message>
        <source>Write all canvases as plain text in Markdown</source>
        <translation>Alle Canvases als reinen Text in Markdown schreiben</translation>
    </message>
    <message>
        <source>Write in the chosen note</source>
        <translation>Auf dem ausgewählten Zettel schreiben</translation>
    </message>
    <message>
        <source>Write the canvas as an A3 poster to a PDF file</source>
        <translation>Das Canvas als A3-Poster in eine PDF-Datei schreiben</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>V&amp;ergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
</context>
<context>
    <name>AfterRecovery</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Opening “{name}”…</source>
        <translation>„{name}“ wird geöffnet …</translation>
    </message>
    <message>
        <source>Part of the record was damaged; it is kept in {folder}.</source>
        <translation>Ein Teil der Aufzeichnung war beschädigt; sie bleibt in {folder} erhalten.</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message numerus="yes">
        <source>Recovered %n change(s).</source>
        <translation>
            <numerusform>%n Änderung wurde wiederhergestellt.</numerusform>
            <numerusform>%n Änderungen wurden wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered what was being written.</source>
        <translation>Was gerade geschrieben wurde, ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>Recovered work that was in no file.</source>
        <translation>Arbeit, die in keiner Datei stand, ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>The beginning of the record was damaged, so notes may be missing; it is kept in {folder}.</source>
        <translation>Der Anfang der Aufzeichnung war beschädigt, darum können Zettel fehlen; sie bleibt in {folder} erhalten.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read now, so this is a copy.</source>
        <translation>„{name}“ kann jetzt nicht gelesen werden, darum ist dies eine Kopie.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened</source>
        <translation>„{name}“ konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>„{name}“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program meanwhile, so this is a copy.</source>
        <translation>„{name}“ wurde inzwischen von einem anderen Programm geändert, darum ist dies eine Kopie.</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>A sum or a range, with its unit and period</source>
        <translation>Eine Summe oder eine Spanne, mit Währung und Zeitraum</translation>
    </message>
    <message>
        <source>That is no amount. Write it like this: {example}</source>
        <translation>Das ist kein Betrag. Schreiben Sie ihn so: {example}</translation>
    </message>
    <message>
        <source>The amounts of this workshop are in {currency}. Change the amount, or the currency in the workshop details.</source>
        <translation>Die Beträge dieses Workshops sind in {currency}. Ändern Sie den Betrag, oder die Währung in den Angaben zum Workshop.</translation>
    </message>
    <message>
        <source>{digits}{unit} per year</source>
        <translation>{digits}{unit} pro Jahr</translation>
    </message>
</context>
<context>
    <name>BlockTitleDialog</name>
    <message>
        <source>Left empty, the block has its own name again.</source>
        <translation>Bleibt dies leer, hat das Feld wieder seinen eigenen Namen.</translation>
    </message>
    <message>
        <source>Rename block</source>
        <translation>Feld umbenennen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of “{block}” on this canvas:</source>
        <translation>Titel von „{block}“ auf diesem Canvas:</translation>
    </message>
</context>
<context>
    <name>CanvasTabs</name>
    <message>
        <source>Add canvas</source>
        <translation>Canvas hinzufügen</translation>
    </message>
    <message>
        <source>Canvases</source>
        <translation>Canvases</translation>
    </message>
    <message>
        <source>Overview of canvases</source>
        <translation>Übersicht der Canvases</translation>
    </message>
    <message>
        <source>Title of the canvas</source>
        <translation>Titel des Canvas</translation>
    </message>
    <message>
        <source>Untitled canvas</source>
        <translation>Unbenanntes Canvas</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <source>A canvas holds at most 5,000 notes, and this one has as many. Nothing was added.</source>
        <translation>Ein Canvas fasst höchstens 5.000 Zettel, und dieses hat so viele. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>A group needs at least two notes that are not a group already.</source>
        <translation>Eine Gruppe braucht mindestens zwei Zettel, die noch keine Gruppe sind.</translation>
    </message>
    <message>
        <source>A note holds at most 20,000 characters. The longer text was not put in; the note is as it was.</source>
        <translation>Ein Zettel fasst höchstens 20.000 Zeichen. Der längere Text wurde nicht übernommen; der Zettel ist unverändert.</translation>
    </message>
    <message>
        <source>A note needs at least one letter; the blank one was not kept.</source>
        <translation>Ein Zettel braucht mindestens einen Buchstaben; der leere wurde nicht behalten.</translation>
    </message>
    <message>
        <source>A note shows one picture, and these have several. They stay as they are.</source>
        <translation>Ein Zettel zeigt ein Bild, und diese haben mehrere. Sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Canvas</translation>
    </message>
    <message>
        <source>Everything is tidy here already.</source>
        <translation>Hier ist schon alles aufgeräumt.</translation>
    </message>
    <message>
        <source>Note in {block}</source>
        <translation>Zettel in {block}</translation>
    </message>
    <message>
        <source>Nothing was moved: the spaces are equal already, or there are fewer than three notes in a block.</source>
        <translation>Nichts wurde bewegt: Die Abstände sind schon gleich, oder in einem Feld sind weniger als drei Zettel.</translation>
    </message>
    <message>
        <source>That is more than fits: a note holds 20,000 characters and a canvas 5,000 notes. Nothing was pasted; the clipboard still has it all.</source>
        <translation>Das ist mehr, als hineinpasst: Ein Zettel fasst 20.000 Zeichen und ein Canvas 5.000 Zettel. Nichts wurde eingefügt; die Zwischenablage enthält noch alles.</translation>
    </message>
    <message>
        <source>The amounts of these notes are for different periods and cannot be summed. The notes stay as they are.</source>
        <translation>Die Beträge dieser Zettel gelten für verschiedene Zeiträume und lassen sich nicht addieren. Die Zettel bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The chosen notes of each block are in line already; nothing was moved.</source>
        <translation>Die ausgewählten Zettel jedes Felds liegen schon auf einer Linie; nichts wurde bewegt.</translation>
    </message>
    <message>
        <source>The note without words was taken off. Undo brings it back.</source>
        <translation>Der Zettel ohne Worte wurde abgenommen. Rückgängig holt ihn zurück.</translation>
    </message>
    <message>
        <source>The notes are in the parking lot, which is hidden. The View menu shows it.</source>
        <translation>Die Zettel sind im Themenspeicher, der ausgeblendet ist. Das Menü Ansicht zeigt ihn.</translation>
    </message>
    <message>
        <source>The notes stand in this order already.</source>
        <translation>Die Zettel stehen schon in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>The notes were pasted without some of their pictures: those of a workshop can take 75 MB together.</source>
        <translation>Die Zettel wurden ohne einige ihrer Bilder eingefügt: Die Bilder eines Workshops dürfen zusammen 75 MB groß sein.</translation>
    </message>
    <message>
        <source>The notes were pasted without their pictures, which could not be read.</source>
        <translation>Die Zettel wurden ohne ihre Bilder eingefügt, die nicht gelesen werden konnten.</translation>
    </message>
    <message>
        <source>The parking lot is hidden. The View menu shows it.</source>
        <translation>Der Themenspeicher ist ausgeblendet. Das Menü Ansicht zeigt ihn.</translation>
    </message>
    <message>
        <source>The workshop is as full as a file can be. Nothing was changed; delete or shorten something, or move a part of it to a second workshop.</source>
        <translation>Der Workshop ist so voll, wie eine Datei sein kann. Nichts wurde verändert; löschen oder kürzen Sie etwas, oder verschieben Sie einen Teil in einen zweiten Workshop.</translation>
    </message>
    <message>
        <source>The workshop is as full as a file can be. Nothing was pasted; the clipboard still has it all. Delete something, or paste it into a second workshop.</source>
        <translation>Der Workshop ist so voll, wie eine Datei sein kann. Nichts wurde eingefügt; die Zwischenablage enthält noch alles. Löschen Sie etwas, oder fügen Sie es in einen zweiten Workshop ein.</translation>
    </message>
    <message>
        <source>The workshop is as full as a file can be. The words stay in this note; shorten them, or cut them and delete something else, or go on in a second workshop.</source>
        <translation>Der Workshop ist so voll, wie eine Datei sein kann. Die Worte bleiben in diesem Zettel; kürzen Sie sie, oder schneiden Sie sie aus und löschen Sie anderes, oder machen Sie in einem zweiten Workshop weiter.</translation>
    </message>
    <message>
        <source>There is no room for all notes here, so some lie partly under others. Move some to another block or to the parking lot.</source>
        <translation>Hier ist nicht Platz für alle Zettel; einige liegen teilweise unter anderen. Verschieben Sie einige in ein anderes Feld oder in den Themenspeicher.</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that could become a note.</source>
        <translation>In der Zwischenablage ist nichts, woraus ein Zettel werden könnte.</translation>
    </message>
    <message>
        <source>This note has one line only. Choose several notes to make them one.</source>
        <translation>Dieser Zettel hat nur eine Zeile. Wählen Sie mehrere Zettel aus, um sie zu einem zu machen.</translation>
    </message>
    <message>
        <source>Together these notes are more than one can hold. They stay as they are.</source>
        <translation>Zusammen sind diese Zettel mehr, als einer fassen kann. Sie bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>CanvasesRoom</name>
    <message>
        <source>A workshop holds at most {count} canvases. Nothing was added.</source>
        <translation>Ein Workshop fasst höchstens {count} Canvas. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>The workshop is as full as a file can be, so the title stays as it was. What you wrote is on the clipboard; delete or shorten something first.</source>
        <translation>Der Workshop ist so voll, wie eine Datei sein kann, der Titel bleibt also, wie er war. Was Sie geschrieben haben, ist in der Zwischenablage; löschen oder kürzen Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>“{title}” was deleted. Undo brings it back.</source>
        <translation>„{title}“ wurde gelöscht. Rückgängig holt es zurück.</translation>
    </message>
</context>
<context>
    <name>CaptureWords</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Zettel</numerusform>
            <numerusform>%n Zettel</numerusform>
        </translation>
    </message>
    <message>
        <source>The workshop counts in {currency} from then on.</source>
        <translation>Von da an rechnet der Workshop in {currency}.</translation>
    </message>
    <message>
        <source>“{amount}” stays text: this workshop counts in {currency}.</source>
        <translation>„{amount}“ bleibt Text: Dieser Workshop rechnet in {currency}.</translation>
    </message>
    <message>
        <source>“{tag}” stays text: it names no one colour or meaning.</source>
        <translation>„{tag}“ bleibt Text: Es ist nicht der Name einer einzigen Farbe oder Bedeutung.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Compare canvases</source>
        <translation>Canvases vergleichen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Poster…</source>
        <translation>Poster …</translation>
    </message>
    <message>
        <source>Show these notes in the list, or leave them out</source>
        <translation>Diese Zettel in der Liste zeigen oder weglassen</translation>
    </message>
    <message>
        <source>Swap the two canvases</source>
        <translation>Die beiden Canvases tauschen</translation>
    </message>
    <message>
        <source>The newer canvas</source>
        <translation>Das neuere Canvas</translation>
    </message>
    <message>
        <source>The older canvas</source>
        <translation>Das ältere Canvas</translation>
    </message>
    <message>
        <source>The two canvases on one sheet</source>
        <translation>Die beiden Canvases auf einem Blatt</translation>
    </message>
    <message>
        <source>What has become of</source>
        <translation>Was wurde aus</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n entfallen</numerusform>
            <numerusform>%n entfallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n geblieben</numerusform>
            <numerusform>%n geblieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n verschoben</numerusform>
            <numerusform>%n verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message>
        <source>Before: {text}</source>
        <translation>Vorher: {text}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Geblieben</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>{text} (details)</source>
        <translation>{text} (Details)</translation>
    </message>
    <message>
        <source>{text} (from “{block}”)</source>
        <translation>{text} (aus „{block}“)</translation>
    </message>
    <message>
        <source>“{newer}” compared with “{older}”</source>
        <translation>„{newer}“ verglichen mit „{older}“</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>File on the disk</source>
        <translation>Datei auf dem Datenträger</translation>
    </message>
    <message>
        <source>It could not be put among the earlier versions, so it was left as it is. Your work is still open here. Keep both, or save under another name.</source>
        <translation>Sie konnte nicht unter die früheren Versionen gelegt werden und blieb deshalb, wie sie ist. Ihre Arbeit ist hier weiterhin offen. Behalten Sie beide oder speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Keeping their version…</source>
        <translation>Die andere Version wird aufbewahrt …</translation>
    </message>
    <message>
        <source>Looking for a free name…</source>
        <translation>Ein freier Name wird gesucht …</translation>
    </message>
    <message>
        <source>Reading the version on the disk…</source>
        <translation>Die Version auf dem Datenträger wird gelesen …</translation>
    </message>
    <message>
        <source>Replace theirs</source>
        <translation>Andere ersetzen</translation>
    </message>
    <message>
        <source>Their version was not replaced</source>
        <translation>Die andere Version wurde nicht ersetzt</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Dieses Fenster</translation>
    </message>
</context>
<context>
    <name>CopiedWords</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Zettel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
</context>
<context>
    <name>CopyRoom</name>
    <message numerus="yes">
        <source>%n note(s) copied</source>
        <translation>
            <numerusform>%n Zettel wurde kopiert</numerusform>
            <numerusform>%n Zettel wurden kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) copied as a picture</source>
        <translation>
            <numerusform>%n Zettel wurde als Bild kopiert</numerusform>
            <numerusform>%n Zettel wurden als Bild kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) copied as a table</source>
        <translation>
            <numerusform>%n Zettel wurde als Tabelle kopiert</numerusform>
            <numerusform>%n Zettel wurden als Tabelle kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) copied as text</source>
        <translation>
            <numerusform>%n Zettel wurde als Text kopiert</numerusform>
            <numerusform>%n Zettel wurden als Text kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation>Das Bild wird gezeichnet …</translation>
    </message>
    <message>
        <source>There is no note in “{block}” yet.</source>
        <translation>In „{block}“ gibt es noch keine Zettel.</translation>
    </message>
    <message>
        <source>“{block}” copied as a picture</source>
        <translation>„{block}“ wurde als Bild kopiert</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Zettel</numerusform>
            <numerusform>%n Zettel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Language of the canvas</source>
        <translation>Sprache des Canvas</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
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
        <translation>Was die Farben bedeuten</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Workshop details</source>
        <translation>Angaben zum Workshop</translation>
    </message>
</context>
<context>
    <name>DifferenceWords</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n hinzugefügt</numerusform>
            <numerusform>%n hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canvas(es) added</source>
        <translation>
            <numerusform>%n Canvas hinzugefügt</numerusform>
            <numerusform>%n Canvas hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canvas(es) removed</source>
        <translation>
            <numerusform>%n Canvas entfernt</numerusform>
            <numerusform>%n Canvas entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canvas(es) renamed</source>
        <translation>
            <numerusform>%n Canvas umbenannt</numerusform>
            <numerusform>%n Canvas umbenannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n verschoben</numerusform>
            <numerusform>%n verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved within their block</source>
        <translation>
            <numerusform>%n innerhalb des Feldes verschoben</numerusform>
            <numerusform>%n innerhalb des Feldes verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Zettel</numerusform>
            <numerusform>%n Zettel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) added</source>
        <translation>
            <numerusform>%n Zettel hinzugefügt</numerusform>
            <numerusform>%n Zettel hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) changed</source>
        <translation>
            <numerusform>%n Zettel geändert</numerusform>
            <numerusform>%n Zettel geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) moved</source>
        <translation>
            <numerusform>%n Zettel verschoben</numerusform>
            <numerusform>%n Zettel verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) moved within their block</source>
        <translation>
            <numerusform>%n Zettel innerhalb des Feldes verschoben</numerusform>
            <numerusform>%n Zettel innerhalb des Feldes verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) recoloured</source>
        <translation>
            <numerusform>%n Zettel umgefärbt</numerusform>
            <numerusform>%n Zettel umgefärbt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) removed</source>
        <translation>
            <numerusform>%n Zettel entfernt</numerusform>
            <numerusform>%n Zettel entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) reworded</source>
        <translation>
            <numerusform>%n Zettel umformuliert</numerusform>
            <numerusform>%n Zettel umformuliert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recoloured</source>
        <translation>
            <numerusform>%n umgefärbt</numerusform>
            <numerusform>%n umgefärbt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation>
            <numerusform>%n umformuliert</numerusform>
            <numerusform>%n umformuliert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>(a picture)</source>
        <translation>(ein Bild)</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(ohne Text)</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Moved within the block</source>
        <translation>Innerhalb des Feldes verschoben</translation>
    </message>
    <message>
        <source>Recoloured</source>
        <translation>Umgefärbt</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Umformuliert</translation>
    </message>
    <message>
        <source>Untitled canvas</source>
        <translation>Canvas ohne Namen</translation>
    </message>
    <message>
        <source>canvases in another order</source>
        <translation>Canvas in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>details changed</source>
        <translation>Angaben geändert</translation>
    </message>
    <message>
        <source>groups changed</source>
        <translation>Gruppen geändert</translation>
    </message>
    <message>
        <source>links changed</source>
        <translation>Verbindungen geändert</translation>
    </message>
    <message>
        <source>meaning of colours changed</source>
        <translation>Bedeutung der Farben geändert</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>ohne Betrag</translation>
    </message>
    <message>
        <source>no differences</source>
        <translation>keine Unterschiede</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>ohne Status</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>heute {time}</translation>
    </message>
    <message>
        <source>with a picture</source>
        <translation>mit Bild</translation>
    </message>
    <message>
        <source>without a picture</source>
        <translation>ohne Bild</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>gestern {time}</translation>
    </message>
</context>
<context>
    <name>DifferencesDialog</name>
    <message numerus="yes">
        <source>%n note(s) only in “{name}”</source>
        <translation>
            <numerusform>%n Zettel nur in „{name}“</numerusform>
            <numerusform>%n Zettel nur in „{name}“</numerusform>
        </translation>
    </message>
    <message>
        <source>Block renamed</source>
        <translation>Feld umbenannt</translation>
    </message>
    <message>
        <source>Canvas renamed</source>
        <translation>Canvas umbenannt</translation>
    </message>
    <message>
        <source>Canvas “{title}”</source>
        <translation>Canvas „{title}“</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Meaning of {colour}</source>
        <translation>Bedeutung von {colour}</translation>
    </message>
    <message>
        <source>Only in “{name}”</source>
        <translation>Nur in „{name}“</translation>
    </message>
    <message>
        <source>Order of the canvases</source>
        <translation>Reihenfolge der Canvas</translation>
    </message>
    <message>
        <source>There is no difference between the two.</source>
        <translation>Zwischen den beiden gibt es keinen Unterschied.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why this version</source>
        <translation>Warum diese Version</translation>
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
        <translation>Frühere Versionen</translation>
    </message>
    <message>
        <source>Open as a copy</source>
        <translation>Als Kopie öffnen</translation>
    </message>
    <message>
        <source>Show differences…</source>
        <translation>Unterschiede anzeigen …</translation>
    </message>
    <message>
        <source>The earlier versions cannot be listed: {reason}</source>
        <translation>Die früheren Versionen können nicht aufgelistet werden: {reason}</translation>
    </message>
    <message>
        <source>There are no earlier versions of this workshop yet. The next time a save replaces its file, the version before it is kept.</source>
        <translation>Von diesem Workshop gibt es noch keine früheren Versionen. Wenn beim nächsten Speichern die Datei ersetzt wird, bleibt die Version davor erhalten.</translation>
    </message>
    <message>
        <source>This version is damaged and cannot be read. Choose another one.</source>
        <translation>Diese Version ist beschädigt und kann nicht gelesen werden. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This version is not there any more. Choose another one.</source>
        <translation>Diese Version ist nicht mehr da. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Whenever this file was saved over on this computer, the version before was kept. Opening one makes a copy; the file stays as it is.</source>
        <translation>Immer wenn diese Datei auf diesem Rechner wieder gespeichert wurde, blieb die Version davor erhalten. Öffnen macht eine Kopie; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Whenever this workshop was opened and saved again, the version before was kept. Opening one makes a copy; this workshop stays as it is.</source>
        <translation>Immer wenn dieser Workshop geöffnet und wieder gespeichert wurde, blieb die Version davor erhalten. Öffnen macht eine Kopie; dieser Workshop bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>not saved, kept after closing</source>
        <translation>nicht gespeichert, nach dem Schließen aufbewahrt</translation>
    </message>
    <message>
        <source>version of {day} {time}</source>
        <translation>Version vom {day} {time}</translation>
    </message>
    <message>
        <source>{notes} · afterwards: {differences}</source>
        <translation>{notes} · danach: {differences}</translation>
    </message>
</context>
<context>
    <name>EditRoom</name>
    <message>
        <source>Done again: {edit}</source>
        <translation>Wieder ausgeführt: {edit}</translation>
    </message>
    <message>
        <source>Taken back: {edit}</source>
        <translation>Zurückgenommen: {edit}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A line of the legend looks like “legend: yellow = Families”; the whole line is kept in the parking lot.</source>
        <translation>Eine Zeile der Legende sieht aus wie „legend: gelb = Familien“; die ganze Zeile steht im Themenspeicher.</translation>
    </message>
    <message>
        <source>A note without text was left out.</source>
        <translation>Ein Zettel ohne Text wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Another program is holding {name}, so it could not be replaced; it is as it was. Your work is still open here. Wait a moment and save again.</source>
        <translation>Ein anderes Programm hält {name} fest, sodass sie nicht ersetzt werden konnte; sie ist unverändert. Ihre Arbeit ist hier weiterhin geöffnet. Warten Sie einen Moment, und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Canvases that were missing or damaged and were rebuilt for their notes: {count}. Check the titles.</source>
        <translation>Canvases, die fehlten oder beschädigt waren und für ihre Zettel wiederhergestellt wurden: {count}. Prüfen Sie die Titel.</translation>
    </message>
    <message>
        <source>Characters that cannot be shown were left out.</source>
        <translation>Zeichen, die nicht dargestellt werden können, wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Entries other than notes that could not be read: {count}. They are kept inside the document, put aside; the original file stays as it is.</source>
        <translation>Einträge außer Zetteln, die nicht gelesen werden konnten: {count}. Sie bleiben beiseitegelegt im Dokument; die Originaldatei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Entries that could not be read earlier and are still put aside in this document: {count}.</source>
        <translation>Einträge, die früher nicht lesbar waren und in diesem Dokument weiterhin beiseiteliegen: {count}.</translation>
    </message>
    <message>
        <source>Entries that had been put aside earlier, can be read now and are back: {count}.</source>
        <translation>Einträge, die früher beiseitegelegt waren, jetzt lesbar und wieder da sind: {count}.</translation>
    </message>
    <message>
        <source>Notes that could not be read: at least {count}; how many more stood in the part that is missing is not known. What is left of them is kept inside the document, put aside; the original file stays as it is.</source>
        <translation>Zettel, die nicht gelesen werden konnten: mindestens {count}; wie viele noch in dem Teil standen, der fehlt, ist nicht bekannt. Was von ihnen übrig ist, bleibt beiseitegelegt im Dokument; die Originaldatei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Other entries that could not be read: at least {count}, perhaps notes among them. What is left of them is kept inside the document, put aside; the original file stays as it is.</source>
        <translation>Weitere Einträge, die nicht gelesen werden konnten: mindestens {count}, vielleicht Zettel darunter. Was von ihnen übrig ist, bleibt beiseitegelegt im Dokument; die Originaldatei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Parts of this file were altered by a fault of a disk or a transfer. Check what is shown, and save a copy to keep it.</source>
        <translation>Teile dieser Datei wurden durch einen Fehler eines Datenträgers oder einer Übertragung verändert. Prüfen Sie, was gezeigt wird, und speichern Sie eine Kopie, um es zu behalten.</translation>
    </message>
    <message>
        <source>Pictures missing from this file: {count}. A grey placeholder stands in their place.</source>
        <translation>Bilder, die in dieser Datei fehlen: {count}. An ihrer Stelle steht ein grauer Platzhalter.</translation>
    </message>
    <message>
        <source>Pictures that are damaged, or are not PNG, JPEG or WebP, and are not shown: {count}. The original file stays as it is.</source>
        <translation>Bilder, die beschädigt oder nicht in PNG, JPEG oder WebP sind und nicht gezeigt werden: {count}. Die Originaldatei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Pictures whose size or name was noted wrongly and has been corrected: {count}.</source>
        <translation>Bilder, deren Größe oder Name falsch vermerkt war und berichtigt wurde: {count}.</translation>
    </message>
    <message>
        <source>The block&apos;s title is longer than {most} characters and was cut; the whole line is kept in the parking lot.</source>
        <translation>Der Titel des Feldes ist länger als {most} Zeichen und wurde gekürzt; die ganze Zeile steht im Themenspeicher.</translation>
    </message>
    <message>
        <source>The canvas&apos;s title is longer than {most} characters and was cut; the whole line is kept in the parking lot.</source>
        <translation>Der Titel des Canvas ist länger als {most} Zeichen und wurde gekürzt; die ganze Zeile steht im Themenspeicher.</translation>
    </message>
    <message>
        <source>The content of {name} is damaged and could not be read. The file was not changed. Fetch it again from where it came from, or look for an earlier version.</source>
        <translation>Der Inhalt von {name} ist beschädigt und konnte nicht gelesen werden. Die Datei wurde nicht verändert. Holen Sie die Datei erneut von dort, woher sie kam, oder suchen Sie nach einer früheren Version.</translation>
    </message>
    <message>
        <source>The disk is full: {name} needs {needed_bytes}, and {free_bytes} are free. The file on the disk is as it was. Your work is still open here. Free some space or choose another place.</source>
        <translation>Der Datenträger ist voll: {name} braucht {needed_bytes}, und {free_bytes} sind frei. Die Datei dort ist unverändert. Ihre Arbeit ist hier weiterhin geöffnet. Schaffen Sie Platz, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The end of this file is missing. What could be read is shown; save a copy to keep it.</source>
        <translation>Das Ende dieser Datei fehlt. Was lesbar war, wird gezeigt; speichern Sie eine Kopie, um es zu behalten.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>The folder for {name} does not exist, or was moved. Your work is still open here. Choose another folder.</source>
        <translation>Den Ordner für {name} gibt es nicht, oder er wurde verschoben. Ihre Arbeit ist hier weiterhin geöffnet. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The head of the workshop (title, organisation, date) was missing. Please fill it in.</source>
        <translation>Der Kopf des Workshops (Titel, Organisation, Datum) fehlte. Bitte füllen Sie ihn aus.</translation>
    </message>
    <message>
        <source>The heading “{quote}” names no block; its notes are in the parking lot.</source>
        <translation>Die Überschrift „{quote}“ benennt kein Feld; ihre Zettel sind im Themenspeicher.</translation>
    </message>
    <message>
        <source>The meaning of “{quote}” is longer than {most} characters; the whole line is kept in the parking lot.</source>
        <translation>Die Bedeutung von „{quote}“ ist länger als {most} Zeichen; die ganze Zeile steht im Themenspeicher.</translation>
    </message>
    <message>
        <source>The name {name} is too long for that disk. Your work is still open here. Choose a shorter name.</source>
        <translation>Der Name {name} ist für diesen Datenträger zu lang. Ihre Arbeit ist hier weiterhin geöffnet. Wählen Sie einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>The part {part} of {name} is larger than {limit_bytes}, so it was not opened. The file was not changed. Check that it is the right file.</source>
        <translation>Der Teil {part} von {name} ist größer als {limit_bytes}; deshalb wurde die Datei nicht geöffnet. Die Datei wurde nicht verändert. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>The poster cannot be shown, because its PDF could not be read.</source>
        <translation>Das Poster kann nicht angezeigt werden, weil seine PDF-Datei nicht gelesen werden konnte.</translation>
    </message>
    <message>
        <source>The poster of “{title}” could not be drawn. Nothing was written, and the workshop is as it was.</source>
        <translation>Das Poster von „{title}“ konnte nicht gezeichnet werden. Nichts wurde geschrieben, und der Workshop ist unverändert.</translation>
    </message>
    <message>
        <source>The system refused: {reason}. Your work is still open; choose another place.</source>
        <translation>Das System hat abgelehnt: {reason}. Ihre Arbeit ist weiterhin geöffnet; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The title is longer than {most} characters and was cut; the whole line is kept in the parking lot.</source>
        <translation>Der Titel ist länger als {most} Zeichen und wurde gekürzt; die ganze Zeile steht im Themenspeicher.</translation>
    </message>
    <message>
        <source>The workshop is larger than a file may be, so {name} was left as it is. Your work is still open here. Remove pictures, or move canvases to a workshop of their own.</source>
        <translation>Der Workshop ist größer, als eine Datei sein darf; {name} blieb unberührt. Ihre Arbeit ist hier weiterhin geöffnet. Entfernen Sie Bilder, oder verschieben Sie Canvases in einen eigenen Workshop.</translation>
    </message>
    <message>
        <source>There is a file {name} already, and it was left as it is. Your work is still open here. Choose another name, or replace it.</source>
        <translation>Es gibt bereits eine Datei {name}; sie blieb unberührt. Ihre Arbeit ist hier weiterhin geöffnet. Wählen Sie einen anderen Namen, oder ersetzen Sie sie.</translation>
    </message>
    <message>
        <source>There is no room for {name} on that disk, or your share of it is used up; {needed_bytes} are needed. The file on the disk is as it was. Your work is still open here. Free some space or choose another place.</source>
        <translation>Für {name} ist dort kein Platz, oder Ihr Anteil ist aufgebraucht; {needed_bytes} sind nötig. Die Datei dort ist unverändert. Ihre Arbeit ist hier weiterhin geöffnet. Schaffen Sie Platz, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is not enough memory to show the poster at this size.</source>
        <translation>Der Arbeitsspeicher reicht nicht aus, um das Poster in dieser Größe anzuzeigen.</translation>
    </message>
    <message>
        <source>There was not enough memory to open {name}. The file was not changed. Close other programs and try again.</source>
        <translation>Der Arbeitsspeicher reichte nicht, um {name} zu öffnen. Die Datei wurde nicht verändert. Schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There was not enough memory. Your work is still open here. Close other programs.</source>
        <translation>Der Arbeitsspeicher reichte nicht aus. Ihre Arbeit ist hier weiterhin geöffnet. Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>This workshop has no file yet. Your work is still open here. Choose a name and a folder for it.</source>
        <translation>Dieser Workshop hat noch keine Datei. Ihre Arbeit ist hier weiterhin geöffnet. Wählen Sie einen Namen und einen Ordner dafür.</translation>
    </message>
    <message>
        <source>This workshop was made with version {version} of the file format, and this program knows version {ours}. You see what this version understands; save a copy to change it.</source>
        <translation>Dieser Workshop wurde mit Version {version} des Dateiformats erstellt, und dieses Programm kennt Version {ours}. Sie sehen, was diese Version versteht; speichern Sie eine Kopie, um ihn zu ändern.</translation>
    </message>
    <message>
        <source>You are not allowed to read {name}. Ask its owner for access, or for a copy.</source>
        <translation>Sie dürfen {name} nicht lesen. Bitten Sie den Eigentümer um Zugriff oder um eine Kopie.</translation>
    </message>
    <message>
        <source>You are not allowed to read {name}. Nothing was changed; ask its owner for access, or for a copy.</source>
        <translation>Sie dürfen {name} nicht lesen. Nichts wurde verändert; bitten Sie den Eigentümer um Zugriff oder um eine Kopie.</translation>
    </message>
    <message>
        <source>You are not allowed to write {name} there. Your work is still open here. Choose another folder.</source>
        <translation>Sie dürfen {name} dort nicht schreiben. Ihre Arbeit ist hier weiterhin geöffnet. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{count} of {total} notes could not be read. They are kept inside the document, put aside; the original file stays as it is.</source>
        <translation>{count} von {total} Zetteln konnten nicht gelesen werden. Sie bleiben beiseitegelegt im Dokument; die Originaldatei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>{name} can only be overwritten in place, and no copy of the old one could be kept, so it was left as it is. Your work is still open here. Save to another folder.</source>
        <translation>{name} lässt sich nur an Ort und Stelle überschreiben, und von der alten konnte keine Kopie aufbewahrt werden; deshalb blieb sie unberührt. Ihre Arbeit ist hier weiterhin geöffnet. Speichern Sie in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>{name} could not be read from the disk. Check that the disk or network drive is connected, and try again.</source>
        <translation>{name} konnte nicht gelesen werden. Prüfen Sie, ob das Laufwerk oder Netzlaufwerk verbunden ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name} could not be read from the disk. Nothing was changed; check that the disk or network drive is connected, and try again.</source>
        <translation>{name} konnte nicht gelesen werden. Nichts wurde verändert; prüfen Sie, ob das Laufwerk oder Netzlaufwerk verbunden ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name} could not be saved; the file on the disk is as it was. Your work is still open here. Try again, or choose another place.</source>
        <translation>{name} konnte nicht gespeichert werden; die Datei ist unverändert. Ihre Arbeit ist hier weiterhin geöffnet. Versuchen Sie es noch einmal, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{name} could not be written to the end, and the file on the disk may be damaged. The version before is kept in {backup}. Your work is still open here. Save to another folder now.</source>
        <translation>{name} konnte nicht zu Ende geschrieben werden, und die Datei könnte beschädigt sein. Die vorige Version liegt in {backup}. Ihre Arbeit ist hier weiterhin geöffnet. Speichern Sie jetzt in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>{name} could only be read in part, so the original was left as it is. Your work is still open here. Save a copy under another name.</source>
        <translation>{name} war nur zum Teil lesbar; deshalb blieb das Original unberührt. Ihre Arbeit ist hier weiterhin geöffnet. Speichern Sie eine Kopie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>{name} does not exist, or was moved, renamed or deleted, or its disk is not connected. Check the name, or look for it elsewhere.</source>
        <translation>{name} gibt es nicht, oder die Datei wurde verschoben, umbenannt oder gelöscht, oder ihr Datenträger ist nicht angeschlossen. Prüfen Sie den Namen, oder suchen Sie sie anderswo.</translation>
    </message>
    <message>
        <source>{name} has no heading that names a block, such as “## Customer segments”. Nothing was changed; give each block its heading and import it again.</source>
        <translation>{name} hat keine Überschrift, die ein Feld benennt, wie „## Kundensegmente“. Nichts wurde verändert; geben Sie jedem Feld seine Überschrift, und importieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>{name} has {count} canvases, where {limit} is the most, so it was not opened. The file was not changed. Split the workshop in the program that made it.</source>
        <translation>{name} hat {count} Canvases, höchstens {limit} sind möglich; deshalb wurde sie nicht geöffnet. Die Datei wurde nicht verändert. Teilen Sie den Workshop in dem Programm, das ihn erstellt hat.</translation>
    </message>
    <message>
        <source>{name} has {count} notes on one canvas, where {limit} is the most, so it was not opened. The file was not changed. Split the canvas in the program that made it.</source>
        <translation>{name} hat {count} Zettel auf einem Canvas, höchstens {limit} sind möglich; deshalb wurde sie nicht geöffnet. Die Datei wurde nicht verändert. Teilen Sie das Canvas in dem Programm, das es erstellt hat.</translation>
    </message>
    <message>
        <source>{name} holds more than {limit} values, so it was not opened. The file was not changed. Check that it is the right file.</source>
        <translation>{name} enthält mehr als {limit} Werte; deshalb wurde sie nicht geöffnet. Die Datei wurde nicht verändert. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>{name} holds {count} parts, where {limit} is the most, so it was not opened. The file was not changed. Check that it is the right file.</source>
        <translation>{name} hat {count} Teile, höchstens {limit} sind möglich; deshalb wurde sie nicht geöffnet. Die Datei wurde nicht verändert. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, not a file, so it was not opened. Choose a workshop file.</source>
        <translation>{name} ist ein Gerät oder eine Pipe, keine Datei, und wurde nicht geöffnet. Wählen Sie eine Workshop-Datei.</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, not a file. Your work is still open here. Choose another name.</source>
        <translation>{name} ist ein Gerät oder eine Pipe, keine Datei. Ihre Arbeit ist hier weiterhin geöffnet. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a workshop file. Choose a file inside it.</source>
        <translation>{name} ist ein Ordner, keine Workshop-Datei. Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>{name} is a folder. Your work is still open here. Choose another name.</source>
        <translation>{name} ist ein Ordner. Ihre Arbeit ist hier weiterhin geöffnet. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself, so there is nothing to open. Choose the file itself.</source>
        <translation>{name} ist eine Verknüpfung, die auf sich selbst zurückführt; es gibt nichts zu öffnen. Wählen Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself. Your work is still open here. Choose another name.</source>
        <translation>{name} ist eine Verknüpfung, die auf sich selbst zurückführt. Ihre Arbeit ist hier weiterhin geöffnet. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} is cut off and nothing in it could be read. The file was not changed. Fetch it again from where it came from, or look for an earlier version.</source>
        <translation>{name} ist abgeschnitten, und nichts darin war lesbar. Die Datei wurde nicht verändert. Holen Sie sie erneut von dort, woher sie kam, oder suchen Sie nach einer früheren Version.</translation>
    </message>
    <message>
        <source>{name} is damaged or was packed by another program, so it was not opened. The file was not changed. Fetch it again from where it came from, or look for an earlier version.</source>
        <translation>{name} ist beschädigt oder wurde von einem anderen Programm gepackt und deshalb nicht geöffnet. Die Datei wurde nicht verändert. Holen Sie sie erneut von dort, woher sie kam, oder suchen Sie nach einer früheren Version.</translation>
    </message>
    <message>
        <source>{name} is empty (0 bytes), so there is nothing to open. Look for an earlier version or a copy of the file.</source>
        <translation>{name} ist leer (0 Byte), es gibt also nichts zu öffnen. Suchen Sie nach einer früheren Version oder einer Kopie der Datei.</translation>
    </message>
    <message>
        <source>{name} is empty. Nothing was changed; choose another file.</source>
        <translation>{name} ist leer. Nichts wurde verändert; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB and was not read. Nothing was changed; split the file and import its parts.</source>
        <translation>{name} ist größer als {most} MB und wurde nicht gelesen. Nichts wurde verändert; teilen Sie die Datei, und importieren Sie die Teile.</translation>
    </message>
    <message>
        <source>{name} is no file name. Nothing was changed; check the name.</source>
        <translation>{name} ist kein Dateiname. Nichts wurde verändert; prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>{name} is not UTF-8 text: line {line} holds a character in another encoding. Nothing was changed; save it as UTF-8 and import it again.</source>
        <translation>{name} ist kein UTF-8-Text: Zeile {line} enthält ein Zeichen in einer anderen Kodierung. Nichts wurde verändert; speichern Sie die Datei als UTF-8, und importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>{name} is not a PNG, JPEG or WebP picture, so it was not added.</source>
        <translation>{name} ist kein Bild in PNG, JPEG oder WebP und wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>{name} is not a file that can be read. Nothing was changed; choose a text file.</source>
        <translation>{name} ist keine Datei, die gelesen werden kann. Nichts wurde verändert; wählen Sie eine Textdatei.</translation>
    </message>
    <message>
        <source>{name} is not a text file. Nothing was changed; choose a text file.</source>
        <translation>{name} ist keine Textdatei. Nichts wurde verändert; wählen Sie eine Textdatei.</translation>
    </message>
    <message>
        <source>{name} is not a workshop file: something else is in it. The file was not changed. Choose another file, or import it if it is a Markdown text.</source>
        <translation>{name} ist keine Workshop-Datei: Sie enthält etwas anderes. Die Datei wurde nicht verändert. Wählen Sie eine andere Datei, oder importieren Sie sie, wenn sie ein Markdown-Text ist.</translation>
    </message>
    <message>
        <source>{name} is not there. Nothing was changed; check the name and the folder.</source>
        <translation>{name} gibt es nicht. Nichts wurde verändert; prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
        <source>{name} is open in another window, so it was left as it is. Your work is still open here. Go to that window, or choose another name.</source>
        <translation>{name} ist in einem anderen Fenster geöffnet und wurde nicht verändert. Ihre Arbeit ist hier weiterhin geöffnet. Gehen Sie zu jenem Fenster, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} is too large a picture, so it was not added. Scale it down first.</source>
        <translation>{name} ist ein zu großes Bild und wurde nicht hinzugefügt. Verkleinern Sie es zuerst.</translation>
    </message>
    <message>
        <source>{name} is too large to open: {size_bytes}, where {limit_bytes} is the most. The file was not changed. Check that it is the right file.</source>
        <translation>{name} ist zum Öffnen zu groß: {size_bytes}, höchstens {limit_bytes} sind möglich. Die Datei wurde nicht verändert. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>{name} is write-protected, so it was left as it is. Your work is still open here. Save under another name.</source>
        <translation>{name} ist schreibgeschützt und wurde deshalb so gelassen. Ihre Arbeit ist hier weiterhin geöffnet. Speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>{name} is written in UTF-16. Nothing was changed; save it as UTF-8 and import it again.</source>
        <translation>{name} ist in UTF-16 geschrieben. Nichts wurde verändert; speichern Sie die Datei als UTF-8, und importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>{name} was changed by someone else since you opened or saved it, so it was left as it is. Your work is still open here. Save under another name to keep both, or replace theirs.</source>
        <translation>{name} wurde von jemand anderem geändert, seit Sie sie geöffnet oder gespeichert haben, und blieb deshalb unberührt. Ihre Arbeit ist hier weiterhin geöffnet. Speichern Sie unter einem anderen Namen, um beide zu behalten, oder ersetzen Sie die andere.</translation>
    </message>
    <message>
        <source>{name} was made by a newer version of the program and would lose what this version does not know, so it was left as it is. Your work is still open here. Save a copy under another name.</source>
        <translation>{name} wurde mit einer neueren Version des Programms erstellt und würde verlieren, was diese Version nicht kennt; deshalb blieb sie unberührt. Ihre Arbeit ist hier weiterhin geöffnet. Speichern Sie eine Kopie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>{name} was made with version {version} of the file format; this program reads version {ours}. The file was not changed. Install a newer version of the program to open it.</source>
        <translation>{name} wurde mit Version {version} des Dateiformats erstellt; dieses Programm liest Version {ours}. Die Datei wurde nicht verändert. Installieren Sie eine neuere Version des Programms, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>{name} was not added: the pictures of a workshop can take 75 MB together. Remove some first, or start another workshop.</source>
        <translation>{name} wurde nicht hinzugefügt: Die Bilder eines Workshops dürfen zusammen 75 MB groß sein. Entfernen Sie zuerst einige, oder beginnen Sie einen neuen Workshop.</translation>
    </message>
    <message>
        <source>{name} was not imported: it has more than {most} canvases. Nothing was changed; split it and import its parts.</source>
        <translation>{name} wurde nicht importiert: Die Datei hat mehr als {most} Canvas. Nichts wurde verändert; teilen Sie sie, und importieren Sie die Teile.</translation>
    </message>
    <message>
        <source>{name} was not imported: it has more than {most} notes on one canvas. Nothing was changed; split it and import its parts.</source>
        <translation>{name} wurde nicht importiert: Die Datei hat mehr als {most} Zettel auf einem Canvas. Nichts wurde verändert; teilen Sie sie, und importieren Sie die Teile.</translation>
    </message>
    <message>
        <source>{name} was not imported: it holds more than a workshop file can. Nothing was changed; split it and import its parts.</source>
        <translation>{name} wurde nicht importiert: Die Datei enthält mehr, als eine Workshopdatei fasst. Nichts wurde verändert; teilen Sie sie, und importieren Sie die Teile.</translation>
    </message>
    <message>
        <source>{name} was not imported: the text on line {line} has {count} characters, and a note holds {most} at most. Nothing was changed; shorten it and try again.</source>
        <translation>{name} wurde nicht importiert: Der Text in Zeile {line} hat {count} Zeichen, und ein Zettel fasst höchstens {most}. Nichts wurde verändert; kürzen Sie ihn, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name} was not saved, because that was given up, or a later save was there first. Your work is still open here. Save again if you are not sure.</source>
        <translation>{name} wurde nicht gespeichert, weil das aufgegeben wurde oder ein späteres Speichern schneller war. Ihre Arbeit ist hier weiterhin geöffnet. Speichern Sie noch einmal, wenn Sie nicht sicher sind.</translation>
    </message>
    <message>
        <source>{name} would swell beyond what a workshop can hold, so it was not opened. The file was not changed. Check that it comes from someone you trust.</source>
        <translation>{name} würde über das hinaus anschwellen, was ein Workshop fassen kann; deshalb wurde sie nicht geöffnet. Die Datei wurde nicht verändert. Prüfen Sie, ob sie von jemandem kommt, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>{person} has {name} open, so it was left as it is. Your work is still open here. Save under another name, or wait until they have closed it.</source>
        <translation>{person} hat {name} geöffnet, deshalb wurde die Datei gelassen, wie sie ist. Ihre Arbeit ist hier weiterhin geöffnet. Speichern Sie unter einem anderen Namen, oder warten Sie, bis sie dort geschlossen ist.</translation>
    </message>
    <message>
        <source>“{quote}” does not begin with “- ”; it became a note of its own.</source>
        <translation>„{quote}“ beginnt nicht mit „- “ und wurde ein eigener Zettel.</translation>
    </message>
    <message>
        <source>“{quote}” does not have the number {number}; the name counts.</source>
        <translation>„{quote}“ hat nicht die Nummer {number}; der Name gilt.</translation>
    </message>
    <message>
        <source>“{quote}” has a meaning already; the whole line is kept in the parking lot.</source>
        <translation>„{quote}“ hat schon eine Bedeutung; die ganze Zeile steht im Themenspeicher.</translation>
    </message>
    <message>
        <source>“{quote}” is given twice; the whole line is kept in the parking lot.</source>
        <translation>„{quote}“ ist zweimal angegeben; die ganze Zeile steht im Themenspeicher.</translation>
    </message>
    <message>
        <source>“{quote}” is longer than {most} characters; the whole line is kept in the parking lot.</source>
        <translation>„{quote}“ ist länger als {most} Zeichen; die ganze Zeile steht im Themenspeicher.</translation>
    </message>
    <message>
        <source>“{quote}” is no date like 2015-03-12; the whole line is kept in the parking lot.</source>
        <translation>„{quote}“ ist kein Datum wie 2015-03-12; die ganze Zeile steht im Themenspeicher.</translation>
    </message>
    <message>
        <source>“{quote}” is no head line that is known; the whole line is kept in the parking lot.</source>
        <translation>„{quote}“ ist keine bekannte Angabe zum Workshop; die ganze Zeile steht im Themenspeicher.</translation>
    </message>
    <message>
        <source>“{quote}” is none of the languages {languages}; the whole line is kept in the parking lot.</source>
        <translation>„{quote}“ ist keine der Sprachen {languages}; die ganze Zeile steht im Themenspeicher.</translation>
    </message>
    <message>
        <source>“{quote}” is not indented; it was added to the note above.</source>
        <translation>„{quote}“ ist nicht eingerückt und wurde an den Zettel darüber angehängt.</translation>
    </message>
    <message>
        <source>“{quote}” is the id of no block.</source>
        <translation>„{quote}“ ist nicht die Kennung eines Feldes.</translation>
    </message>
    <message>
        <source>“{quote}” names no colour; it was left in the note&apos;s text.</source>
        <translation>„{quote}“ benennt keine Farbe; es blieb im Text des Zettels stehen.</translation>
    </message>
    <message>
        <source>“{quote}” names no colour; the whole line is kept in the parking lot.</source>
        <translation>„{quote}“ benennt keine Farbe; die ganze Zeile steht im Themenspeicher.</translation>
    </message>
    <message>
        <source>“{quote}” stands before any block; it is in the parking lot.</source>
        <translation>„{quote}“ steht vor dem ersten Feld; es ist im Themenspeicher.</translation>
    </message>
</context>
<context>
    <name>FateList</name>
    <message>
        <source>What became of the notes</source>
        <translation>Was aus den Zetteln wurde</translation>
    </message>
</context>
<context>
    <name>FaultDetails</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>This text helps those who make the app. Read it before you pass it on: a few words of your workshop may stand in it.</source>
        <translation>Dieser Text hilft denen, die die App machen. Lesen Sie ihn, bevor Sie ihn weitergeben: Einige Wörter aus Ihrem Workshop können darin stehen.</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefgegangen ist</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Details…</source>
        <translation>Details …</translation>
    </message>
    <message>
        <source>Something went wrong inside the app; your work is kept.</source>
        <translation>In der App ist etwas schiefgegangen; Ihre Arbeit ist erhalten.</translation>
    </message>
</context>
<context>
    <name>FileRoom</name>
    <message>
        <source>Drawing the poster…</source>
        <translation>Das Poster wird gezeichnet …</translation>
    </message>
    <message>
        <source>Printing the poster…</source>
        <translation>Das Poster wird gedruckt …</translation>
    </message>
    <message>
        <source>The poster or text could not be made</source>
        <translation>Das Poster oder der Text konnte nicht erstellt werden</translation>
    </message>
    <message>
        <source>The poster was not printed</source>
        <translation>Das Poster wurde nicht gedruckt</translation>
    </message>
    <message>
        <source>The poster was sent to the printer</source>
        <translation>Das Poster wurde an den Drucker gesendet</translation>
    </message>
    <message>
        <source>Writing Markdown…</source>
        <translation>Markdown wird geschrieben …</translation>
    </message>
    <message>
        <source>Writing the poster…</source>
        <translation>Das Poster wird geschrieben …</translation>
    </message>
    <message>
        <source>“{name}” was written</source>
        <translation>„{name}“ wurde geschrieben</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Import from Markdown</source>
        <translation>Aus Markdown importieren</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Picture from file</source>
        <translation>Bild aus Datei</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Workshops</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on other canvases</source>
        <translation>
            <numerusform>%n auf einem anderen Canvas</numerusform>
            <numerusform>%n auf anderen Canvases</numerusform>
        </translation>
    </message>
    <message>
        <source>Any block</source>
        <translation>Jedes Feld</translation>
    </message>
    <message>
        <source>Any colour</source>
        <translation>Jede Farbe</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in all canvases</source>
        <translation>In allen Canvases suchen</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
</context>
<context>
    <name>FindRoom</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>1  Choose a block: a click, or its digit</source>
        <translation>1  Ein Feld wählen: Klick oder seine Ziffer</translation>
    </message>
    <message>
        <source>2  Type a note, then Enter</source>
        <translation>2  Einen Zettel schreiben, dann Enter</translation>
    </message>
    <message>
        <source>3  Drag it, or save with {key}</source>
        <translation>3  Ihn ziehen, oder mit {key} speichern</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Put the first steps away</source>
        <translation>Die ersten Schritte weglegen</translation>
    </message>
</context>
<context>
    <name>GroupTitleDialog</name>
    <message>
        <source>Name group</source>
        <translation>Gruppe benennen</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>Name that stands above the notes of the group:</source>
        <translation>Name, der über den Zetteln der Gruppe steht:</translation>
    </message>
</context>
<context>
    <name>HelpRoom</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>The sheet of keys could not be made</source>
        <translation>Das Tastenblatt konnte nicht erstellt werden</translation>
    </message>
    <message>
        <source>The sheet of keys was sent to the printer</source>
        <translation>Das Tastenblatt wurde an den Drucker gesendet</translation>
    </message>
    <message>
        <source>“{name}” was written</source>
        <translation>„{name}“ wurde geschrieben</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>&amp;Do again up to here</source>
        <translation>&amp;Bis hierhin wiederholen</translation>
    </message>
    <message>
        <source>Earlier steps</source>
        <translation>Frühere Schritte</translation>
    </message>
    <message>
        <source>Go &amp;back to here</source>
        <translation>&amp;Bis hierhin zurückgehen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>Der Anfang</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Still waiting for the disk…</source>
        <translation>Warte noch auf den Datenträger …</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Strike a key for the chosen action</source>
        <translation>Eine Taste für die gewählte Aktion drücken</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Dort wegnehmen</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Übliche Taste</translation>
    </message>
    <message>
        <source>{key} alone starts a note. Strike it together with Ctrl or Alt.</source>
        <translation>{key} allein beginnt einen Zettel. Bitte zusammen mit Strg oder Alt drücken.</translation>
    </message>
    <message>
        <source>{key} is needed for writing and moving on the canvas. Strike another one.</source>
        <translation>{key} wird zum Schreiben und Bewegen auf dem Canvas gebraucht. Bitte eine andere wählen.</translation>
    </message>
    <message>
        <source>{key} is “{action}”.</source>
        <translation>{key} ist „{action}“.</translation>
    </message>
    <message>
        <source>{key} needs AltGr on many keyboards. Strike another one.</source>
        <translation>{key} braucht auf vielen Tastaturen AltGr. Bitte eine andere wählen.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo {edit}</source>
        <translation>&amp;Wiederholen: {edit}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo {edit}</source>
        <translation>&amp;Rückgängig: {edit}</translation>
    </message>
    <message numerus="yes">
        <source>adding %n note(s)</source>
        <translation>
            <numerusform>Hinzufügen von %n Zettel</numerusform>
            <numerusform>Hinzufügen von %n Zetteln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adding %n picture(s)</source>
        <translation>
            <numerusform>Hinzufügen von %n Bild</numerusform>
            <numerusform>Hinzufügen von %n Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>adding a canvas</source>
        <translation>Hinzufügen eines Canvas</translation>
    </message>
    <message numerus="yes">
        <source>alignment of %n note(s)</source>
        <translation>
            <numerusform>Ausrichten von %n Zettel</numerusform>
            <numerusform>Ausrichten von %n Zetteln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>amount of %n note(s)</source>
        <translation>
            <numerusform>Betrag von %n Zettel</numerusform>
            <numerusform>Betrag von %n Zetteln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bringing %n note(s) to front</source>
        <translation>
            <numerusform>%n Zettel in den Vordergrund</numerusform>
            <numerusform>%n Zettel in den Vordergrund</numerusform>
        </translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>change of the legend</source>
        <translation>Änderung der Farbbedeutungen</translation>
    </message>
    <message>
        <source>change of the workshop details</source>
        <translation>Änderung der Angaben zum Workshop</translation>
    </message>
    <message numerus="yes">
        <source>colour flags of %n note(s)</source>
        <translation>
            <numerusform>Farbmarkierungen von %n Zettel</numerusform>
            <numerusform>Farbmarkierungen von %n Zetteln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>colour of %n note(s)</source>
        <translation>
            <numerusform>Farbe von %n Zettel</numerusform>
            <numerusform>Farbe von %n Zetteln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n link(s)</source>
        <translation>
            <numerusform>Löschen von %n Verbindung</numerusform>
            <numerusform>Löschen von %n Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n note(s)</source>
        <translation>
            <numerusform>Löschen von %n Zettel</numerusform>
            <numerusform>Löschen von %n Zetteln</numerusform>
        </translation>
    </message>
    <message>
        <source>deletion of a canvas</source>
        <translation>Löschen eines Canvas</translation>
    </message>
    <message numerus="yes">
        <source>details of %n note(s)</source>
        <translation>
            <numerusform>Details von %n Zettel</numerusform>
            <numerusform>Details von %n Zetteln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplication of %n note(s)</source>
        <translation>
            <numerusform>Duplizieren von %n Zettel</numerusform>
            <numerusform>Duplizieren von %n Zetteln</numerusform>
        </translation>
    </message>
    <message>
        <source>duplication of a canvas</source>
        <translation>Duplizieren eines Canvas</translation>
    </message>
    <message numerus="yes">
        <source>equal spacing of %n note(s)</source>
        <translation>
            <numerusform>Verteilen von %n Zettel</numerusform>
            <numerusform>Verteilen von %n Zetteln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>grouping of %n note(s)</source>
        <translation>
            <numerusform>Gruppieren von %n Zettel</numerusform>
            <numerusform>Gruppieren von %n Zetteln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>joining of %n note(s)</source>
        <translation>
            <numerusform>Zusammenfassen von %n Zettel</numerusform>
            <numerusform>Zusammenfassen von %n Zetteln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>legend from %n segment(s)</source>
        <translation>
            <numerusform>Farbbedeutungen aus %n Segment</numerusform>
            <numerusform>Farbbedeutungen aus %n Segmenten</numerusform>
        </translation>
    </message>
    <message>
        <source>linking of two notes</source>
        <translation>Verbinden zweier Zettel</translation>
    </message>
    <message numerus="yes">
        <source>move of %n note(s)</source>
        <translation>
            <numerusform>Verschieben von %n Zettel</numerusform>
            <numerusform>Verschieben von %n Zetteln</numerusform>
        </translation>
    </message>
    <message>
        <source>move of a canvas</source>
        <translation>Verschieben eines Canvas</translation>
    </message>
    <message>
        <source>next version of a canvas</source>
        <translation>nächste Version eines Canvas</translation>
    </message>
    <message numerus="yes">
        <source>paste of %n note(s)</source>
        <translation>
            <numerusform>Einfügen von %n Zettel</numerusform>
            <numerusform>Einfügen von %n Zetteln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>picture of %n note(s)</source>
        <translation>
            <numerusform>Bild von %n Zettel</numerusform>
            <numerusform>Bild von %n Zetteln</numerusform>
        </translation>
    </message>
    <message>
        <source>reason for a version</source>
        <translation>Grund für eine Version</translation>
    </message>
    <message>
        <source>renaming of a block</source>
        <translation>Umbenennen eines Feldes</translation>
    </message>
    <message>
        <source>renaming of a canvas</source>
        <translation>Umbenennen eines Canvas</translation>
    </message>
    <message>
        <source>renaming of a group</source>
        <translation>Umbenennen einer Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>sending %n note(s) to back</source>
        <translation>
            <numerusform>%n Zettel in den Hintergrund</numerusform>
            <numerusform>%n Zettel in den Hintergrund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>size of %n note(s)</source>
        <translation>
            <numerusform>Größe von %n Zettel</numerusform>
            <numerusform>Größe von %n Zetteln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sorting of %n note(s)</source>
        <translation>
            <numerusform>Sortieren von %n Zettel</numerusform>
            <numerusform>Sortieren von %n Zetteln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>splitting of a note into %n</source>
        <translation>
            <numerusform>Aufteilen eines Zettels in %n</numerusform>
            <numerusform>Aufteilen eines Zettels in %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>star of %n note(s)</source>
        <translation>
            <numerusform>Stern auf %n Zettel</numerusform>
            <numerusform>Stern auf %n Zetteln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>status of %n note(s)</source>
        <translation>
            <numerusform>Status von %n Zettel</numerusform>
            <numerusform>Status von %n Zetteln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>text of %n note(s)</source>
        <translation>
            <numerusform>Text von %n Zettel</numerusform>
            <numerusform>Text von %n Zetteln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tidying of %n note(s)</source>
        <translation>
            <numerusform>Aufräumen von %n Zettel</numerusform>
            <numerusform>Aufräumen von %n Zetteln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ungrouping of %n note(s)</source>
        <translation>
            <numerusform>Auflösen der Gruppe von %n Zettel</numerusform>
            <numerusform>Auflösen der Gruppe von %n Zetteln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>votes of %n note(s)</source>
        <translation>
            <numerusform>Stimmen von %n Zettel</numerusform>
            <numerusform>Stimmen von %n Zetteln</numerusform>
        </translation>
    </message>
    <message>
        <source>word on a link</source>
        <translation>Wort an einer Verbindung</translation>
    </message>
</context>
<context>
    <name>LegendPage</name>
    <message>
        <source>&amp;Take from the segments</source>
        <translation>&amp;Aus den Segmenten übernehmen</translation>
    </message>
    <message>
        <source>Choose &amp;notes with this colour</source>
        <translation>Zettel &amp;mit dieser Farbe auswählen</translation>
    </message>
    <message>
        <source>Each segment gets a colour of its own, and its words the meaning.</source>
        <translation>Jedes Segment bekommt seine eigene Farbe, und seine Worte werden ihre Bedeutung.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Farbbedeutungen</translation>
    </message>
    <message>
        <source>Notes of this canvas with the colour</source>
        <translation>Zettel dieses Canvas mit der Farbe</translation>
    </message>
    <message>
        <source>Remove the &amp;meaning</source>
        <translation>&amp;Bedeutung entfernen</translation>
    </message>
    <message>
        <source>The legend says already what the segments say.</source>
        <translation>Die Farben bedeuten schon, was die Segmente sagen.</translation>
    </message>
    <message>
        <source>There are more segments than colours: the first {count} get one each.</source>
        <translation>Es gibt mehr Segmente als Farben: Die ersten {count} bekommen je eine.</translation>
    </message>
    <message>
        <source>Write a note in “{block}” for each segment first.</source>
        <translation>Schreiben Sie zuerst für jedes Segment einen Zettel in „{block}“.</translation>
    </message>
</context>
<context>
    <name>LinkBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Delete the link</source>
        <translation>Verbindung löschen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Link “{note}” to: click a note, or go there with the arrow keys and press Enter.</source>
        <translation>„{note}“ verbinden mit: Zettel anklicken, oder Pfeiltasten und Enter drücken.</translation>
    </message>
    <message>
        <source>Note without words</source>
        <translation>Zettel ohne Worte</translation>
    </message>
    <message>
        <source>Word on the link</source>
        <translation>Wort an der Verbindung</translation>
    </message>
</context>
<context>
    <name>LinksField</name>
    <message>
        <source>&amp;Go to the note</source>
        <translation>&amp;Zum Zettel gehen</translation>
    </message>
    <message>
        <source>Comes from {note}</source>
        <translation>Kommt von {note}</translation>
    </message>
    <message>
        <source>De&amp;lete the link</source>
        <translation>Ver&amp;bindung löschen</translation>
    </message>
    <message>
        <source>Delete the link</source>
        <translation>Verbindung löschen</translation>
    </message>
    <message>
        <source>Leads to {note}</source>
        <translation>Führt zu {note}</translation>
    </message>
    <message>
        <source>Link to another note…</source>
        <translation>Mit einem anderen Zettel verbinden …</translation>
    </message>
    <message>
        <source>Note without words</source>
        <translation>Zettel ohne Worte</translation>
    </message>
    <message>
        <source>Word on the link</source>
        <translation>Wort an der Verbindung</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Schreibgeschützt öffnen</translation>
    </message>
    <message>
        <source>Someone</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>That is so long ago that it is probably not true any more.</source>
        <translation>Das ist so lange her, dass es vermutlich nicht mehr stimmt.</translation>
    </message>
    <message>
        <source>{person} has had it open since {time}.</source>
        <translation>{person} hat die Datei seit {time} geöffnet.</translation>
    </message>
    <message>
        <source>{person} on {computer}</source>
        <translation>{person} an {computer}</translation>
    </message>
    <message>
        <source>“{name}” is open elsewhere</source>
        <translation>„{name}“ ist woanders geöffnet</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>That does not fit into the workshop. Nothing was changed.</source>
        <translation>Das passt nicht in den Workshop. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
</context>
<context>
    <name>MeaningRoom</name>
    <message>
        <source>A link leads from one note to another: choose one or two.</source>
        <translation>Eine Verbindung führt von einem Zettel zu einem anderen: Wählen Sie einen oder zwei aus.</translation>
    </message>
    <message>
        <source>There are no notes on this canvas to follow.</source>
        <translation>Auf diesem Canvas gibt es keine Zettel, denen man folgen könnte.</translation>
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
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Go to block</source>
        <translation>&amp;Gehe zu Feld</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>Gru&amp;ppe</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Move to block</source>
        <translation>In Feld &amp;verschieben</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Zettel</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Window language</source>
        <translation>&amp;Sprache des Fensters</translation>
    </message>
    <message>
        <source>Al&amp;ign</source>
        <translation>A&amp;usrichten</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>Fa&amp;rbe</translation>
    </message>
    <message>
        <source>Colour &amp;flags</source>
        <translation>&amp;Farbmarkierungen</translation>
    </message>
    <message>
        <source>Cop&amp;y as</source>
        <translation>Kopiere&amp;n als</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>New &amp;from pattern</source>
        <translation>Neu aus Mus&amp;ter</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neuer Zettel</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>S&amp;ort block</source>
        <translation>Feld s&amp;ortieren</translation>
    </message>
    <message>
        <source>Si&amp;de panel</source>
        <translation>Seiten&amp;leiste</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Tidy a&amp;s</source>
        <translation>Aufräu&amp;men als</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>If you do not save, the changes are set aside for 30 days: File › Recover unsaved work… brings them back.</source>
        <translation>Wenn Sie nicht speichern, werden die Änderungen 30 Tage lang beiseitegelegt: Datei › Ungespeicherte Arbeit wiederherstellen … holt sie zurück.</translation>
    </message>
    <message>
        <source>If you do not save, the changes since the last save are lost: nothing can be kept on this computer now.</source>
        <translation>Wenn Sie nicht speichern, gehen die Änderungen seit dem letzten Speichern verloren: Auf diesem Rechner kann zurzeit nichts aufgehoben werden.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Replace theirs</source>
        <translation>Andere ersetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>Änderungen an „{name}“ speichern?</translation>
    </message>
    <message>
        <source>Show differences…</source>
        <translation>Unterschiede anzeigen …</translation>
    </message>
    <message>
        <source>The file is not as you opened or last saved it, so it was left as it is. “Keep both” saves your version under a name of its own beside it.</source>
        <translation>Die Datei ist nicht mehr so, wie Sie sie geöffnet oder zuletzt gespeichert haben, und blieb deshalb, wie sie ist. „Beide behalten“ speichert Ihre Version unter eigenem Namen daneben.</translation>
    </message>
    <message>
        <source>The window closes as soon as it is saved. If you do not wait, the changes are set aside for 30 days: File › Recover unsaved work… brings them back.</source>
        <translation>Das Fenster schließt sich, sobald alles gespeichert ist. Wenn Sie nicht warten, werden die Änderungen 30 Tage lang beiseitegelegt: Datei › Ungespeicherte Arbeit wiederherstellen … holt sie zurück.</translation>
    </message>
    <message>
        <source>“Replace theirs” puts yours in its place; their version is kept among the earlier versions.</source>
        <translation>„Andere ersetzen“ setzt Ihre Version an ihre Stelle; die andere wird unter den früheren Versionen aufbewahrt.</translation>
    </message>
    <message>
        <source>“{name}” is still being saved</source>
        <translation>„{name}“ wird noch gespeichert</translation>
    </message>
    <message>
        <source>“{name}” was changed by someone else</source>
        <translation>„{name}“ wurde von jemand anderem geändert</translation>
    </message>
</context>
<context>
    <name>Neighbours</name>
    <message>
        <source>(read-only)</source>
        <translation>(schreibgeschützt)</translation>
    </message>
    <message>
        <source>File on the disk</source>
        <translation>Datei auf dem Datenträger</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Opening “{name}”…</source>
        <translation>„{name}“ wird geöffnet …</translation>
    </message>
    <message>
        <source>Read-only, because {person} has had it open since {time}.</source>
        <translation>Schreibgeschützt, weil {person} die Datei seit {time} geöffnet hat.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Erneut speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Show differences…</source>
        <translation>Unterschiede zeigen …</translation>
    </message>
    <message>
        <source>Show the new version</source>
        <translation>Neue Version zeigen</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht länger warten</translation>
    </message>
    <message>
        <source>The disk does not answer, so the workshop is not saved yet. You can go on working.</source>
        <translation>Der Datenträger antwortet nicht, der Workshop ist noch nicht gespeichert. Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>The other version could not be opened</source>
        <translation>Die andere Version konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>There is another version of this workshop beside it: “{name}”.</source>
        <translation>Daneben liegt eine andere Version dieses Workshops: „{name}“.</translation>
    </message>
    <message>
        <source>This is the new version</source>
        <translation>Das ist die neue Version</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Dieses Fenster</translation>
    </message>
    <message>
        <source>“{name}” is not there any more: it was moved, renamed or deleted, or its disk is not connected. Your work is still here.</source>
        <translation>„{name}“ ist nicht mehr da: verschoben, umbenannt oder gelöscht, oder der Datenträger ist nicht verbunden. Ihre Arbeit ist noch hier.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program.</source>
        <translation>„{name}“ wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program. What you had saved is kept: File › Earlier versions…</source>
        <translation>„{name}“ wurde von einem anderen Programm geändert. Was Sie gespeichert hatten, ist aufgehoben: Datei › Frühere Versionen …</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program; saving will ask.</source>
        <translation>„{name}“ wurde von einem anderen Programm geändert; beim Speichern wird gefragt.</translation>
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
        <translation>Eine Kopie von „{title}“ zum Weitermachen; das Canvas selbst bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Make version</source>
        <translation>Version anlegen</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Nächste Version</translation>
    </message>
    <message>
        <source>e.g. after ten interviews</source>
        <translation>z. B. nach zehn Gesprächen</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Choose a note to see all that it holds.</source>
        <translation>Wählen Sie einen Zettel aus, um alles zu sehen, was auf ihm steht.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Different on each note; what is written here goes onto all of them</source>
        <translation>Auf jedem Zettel anders; was hier geschrieben wird, kommt auf alle</translation>
    </message>
    <message>
        <source>Different pictures</source>
        <translation>Verschiedene Bilder</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Farbmarkierung</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Zettel</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>“{text}” is no amount; it stands in the details now.</source>
        <translation>„{text}“ ist kein Betrag; es steht jetzt in den Details.</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <source>Put away</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>OfferRow</name>
    <message>
        <source>Picture of the canvas {title}</source>
        <translation>Bild des Canvas {title}</translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message numerus="yes">
        <source>%n change(s) after the last save</source>
        <translation>
            <numerusform>%n Änderung nach dem letzten Speichern</numerusform>
            <numerusform>%n Änderungen nach dem letzten Speichern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), never saved</source>
        <translation>
            <numerusform>%n Änderung, nie gespeichert</numerusform>
            <numerusform>%n Änderungen, nie gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept in {folder}.</source>
        <translation>Sie bleibt in {folder} erhalten.</translation>
    </message>
    <message>
        <source>Never saved</source>
        <translation>Nie gespeichert</translation>
    </message>
    <message>
        <source>Not saved, closed on {time}; kept until {day}</source>
        <translation>Nicht gespeichert, geschlossen am {time}; bleibt bis {day} erhalten</translation>
    </message>
    <message numerus="yes">
        <source>Part of the record was damaged; %n change(s) could be recovered</source>
        <translation>
            <numerusform>Ein Teil der Aufzeichnung war beschädigt; %n Änderung war zu retten</numerusform>
            <numerusform>Ein Teil der Aufzeichnung war beschädigt; %n Änderungen waren zu retten</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved, but its file cannot be read</source>
        <translation>Gespeichert, aber die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Saved, but its file is not there any more</source>
        <translation>Gespeichert, aber die Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>Saved, but its file was changed since</source>
        <translation>Gespeichert, aber die Datei wurde seitdem geändert</translation>
    </message>
    <message numerus="yes">
        <source>The beginning of the record was damaged, so notes may be missing; %n change(s) could be recovered</source>
        <translation>
            <numerusform>Der Anfang der Aufzeichnung war beschädigt, darum können Zettel fehlen; %n Änderung war zu retten</numerusform>
            <numerusform>Der Anfang der Aufzeichnung war beschädigt, darum können Zettel fehlen; %n Änderungen waren zu retten</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Words that were being written</source>
        <translation>Worte, die gerade geschrieben wurden</translation>
    </message>
    <message>
        <source>Work that cannot be read</source>
        <translation>Arbeit, die nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>{changes}, the last at {time}</source>
        <translation>{changes}, zuletzt um {time}</translation>
    </message>
    <message>
        <source>{time} on {day}</source>
        <translation>{time} am {day}</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message numerus="yes">
        <source>%n earlier version(s) of it are kept on this computer.</source>
        <translation>
            <numerusform>%n frühere Version davon ist auf diesem Rechner aufgehoben.</numerusform>
            <numerusform>%n frühere Versionen davon sind auf diesem Rechner aufgehoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not understood; nothing was left out. The details say which.</source>
        <translation>
            <numerusform>%n Zeile wurde nicht verstanden; nichts wurde ausgelassen. Die Einzelheiten sagen, welche.</numerusform>
            <numerusform>%n Zeilen wurden nicht verstanden; nichts wurde ausgelassen. Die Einzelheiten sagen, welche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Frühere Versionen …</translation>
    </message>
    <message>
        <source>Opening “{name}”…</source>
        <translation>„{name}“ wird geöffnet …</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (Kopie)</translation>
    </message>
    <message>
        <source>“{name}” could not be opened</source>
        <translation>„{name}“ konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>“{name}” is another name of the file that is open here</source>
        <translation>„{name}“ ist ein anderer Name der Datei, die hier geöffnet ist</translation>
    </message>
    <message>
        <source>“{name}” was imported</source>
        <translation>„{name}“ wurde importiert</translation>
    </message>
</context>
<context>
    <name>OutlinePage</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Zettel</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text des Zettels</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
</context>
<context>
    <name>OverviewDialog</name>
    <message>
        <source>Canvases</source>
        <translation>Canvases</translation>
    </message>
    <message>
        <source>Enter or a double-click goes to the canvas.</source>
        <translation>Enter oder ein Doppelklick führt zum Canvas.</translation>
    </message>
    <message>
        <source>Overview of canvases</source>
        <translation>Übersicht der Canvases</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Choose a note first</source>
        <translation>Zuerst einen Zettel auswählen</translation>
    </message>
    <message>
        <source>Choose a single note first</source>
        <translation>Zuerst einen einzelnen Zettel auswählen</translation>
    </message>
    <message>
        <source>Choose at least three notes first</source>
        <translation>Wählen Sie erst mindestens drei Zettel aus</translation>
    </message>
    <message>
        <source>Choose at least two notes first</source>
        <translation>Wählen Sie erst mindestens zwei Zettel aus</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Go to canvas: {title}</source>
        <translation>Zum Canvas gehen: {title}</translation>
    </message>
    <message>
        <source>No file was used recently</source>
        <translation>Zuletzt wurde keine Datei verwendet</translation>
    </message>
    <message>
        <source>No note of a group is chosen</source>
        <translation>Kein Zettel einer Gruppe ist ausgewählt</translation>
    </message>
    <message>
        <source>Not possible just now</source>
        <translation>Gerade nicht möglich</translation>
    </message>
    <message>
        <source>Note without words</source>
        <translation>Zettel ohne Worte</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>Noch wurde nichts getan</translation>
    </message>
    <message>
        <source>Nothing has been taken back</source>
        <translation>Nichts wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>There are no earlier versions</source>
        <translation>Es gibt keine früheren Versionen</translation>
    </message>
    <message>
        <source>There are no notes on this canvas</source>
        <translation>Auf diesem Canvas sind keine Zettel</translation>
    </message>
    <message>
        <source>This is the first canvas</source>
        <translation>Dies ist das erste Canvas</translation>
    </message>
    <message>
        <source>This is the last canvas</source>
        <translation>Dies ist das letzte Canvas</translation>
    </message>
    <message>
        <source>This is the only canvas</source>
        <translation>Dies ist das einzige Canvas</translation>
    </message>
    <message>
        <source>Type the name of an action, a canvas or a note</source>
        <translation>Namen einer Aktion, eines Canvas oder eines Zettels eingeben</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Canvases</source>
        <translation>Canvases</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>More of the toolbar</source>
        <translation>Mehr von der Werkzeugleiste</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Width of the side panel</source>
        <translation>Breite der Seitenleiste</translation>
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
        <translation>Aus Datei …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen …</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message numerus="yes">
        <source>%n of {total} pictures were not added: they can be PNG, JPEG, WebP or GIF, whole, and up to 40 megapixels and 64 MB.</source>
        <translation>
            <numerusform>%n von {total} Bildern wurde nicht hinzugefügt: Möglich sind PNG, JPEG, WebP und GIF, unbeschädigt und bis 40 Megapixel und 64 MB.</numerusform>
            <numerusform>%n von {total} Bildern wurden nicht hinzugefügt: Möglich sind PNG, JPEG, WebP und GIF, unbeschädigt und bis 40 Megapixel und 64 MB.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %n picture(s)…</source>
        <translation>
            <numerusform>%n Bild wird hinzugefügt …</numerusform>
            <numerusform>%n Bilder werden hinzugefügt …</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>The pictures were not added, because another workshop was opened here meanwhile.</source>
        <translation>Die Bilder wurden nicht hinzugefügt, weil hier inzwischen ein anderer Workshop geöffnet wurde.</translation>
    </message>
    <message>
        <source>{name} was not added: it could not be read from the disk. Check that it is still there, and add it again.</source>
        <translation>{name} wurde nicht hinzugefügt, weil die Datei nicht vom Datenträger gelesen werden konnte. Prüfen Sie, ob sie noch da ist, und fügen Sie sie erneut hinzu.</translation>
    </message>
    <message>
        <source>{name} was not added: it is damaged. Fetch it again from where it came from.</source>
        <translation>{name} wurde nicht hinzugefügt, weil das Bild beschädigt ist. Holen Sie es noch einmal von dort, woher es kam.</translation>
    </message>
    <message>
        <source>{name} was not added: it is larger than 40 megapixels or 64 MB. Scale it down and add it again.</source>
        <translation>{name} wurde nicht hinzugefügt, weil das Bild größer als 40 Megapixel oder 64 MB ist. Verkleinern Sie es und fügen Sie es erneut hinzu.</translation>
    </message>
    <message>
        <source>{name} was not added: pictures can be PNG, JPEG, WebP or GIF, and it is none of these.</source>
        <translation>{name} wurde nicht hinzugefügt: Bilder können PNG, JPEG, WebP oder GIF sein, und das hier ist nichts davon.</translation>
    </message>
    <message>
        <source>{name} was not added: the pictures of a workshop can take 75 MB together. Remove some first, or start another workshop.</source>
        <translation>{name} wurde nicht hinzugefügt: Die Bilder eines Workshops dürfen zusammen 75 MB groß sein. Entfernen Sie zuerst einige, oder beginnen Sie einen neuen Workshop.</translation>
    </message>
</context>
<context>
    <name>PosterPreview</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Drawing the poster…</source>
        <translation>Das Poster wird gezeichnet …</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Poster preview</source>
        <translation>Poster-Vorschau</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>The poster cannot be shown</source>
        <translation>Das Poster kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print the poster</source>
        <translation>Poster drucken</translation>
    </message>
    <message>
        <source>The paper is {paper}, not A3: the poster is printed at {percent} % of its size.</source>
        <translation>Das Papier ist {paper}, nicht A3: Das Poster wird in {percent} % seiner Größe gedruckt.</translation>
    </message>
    <message>
        <source>the printer does not answer</source>
        <translation>der Drucker antwortet nicht</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>If the computer goes off now, the changes since the last save are lost: {reason}. Delete or shorten something, or move a part of it to a second workshop.</source>
        <translation>Wenn der Rechner jetzt ausgeht, sind die Änderungen seit dem letzten Speichern verloren: {reason}. Löschen oder kürzen Sie etwas, oder verschieben Sie einen Teil in einen zweiten Workshop.</translation>
    </message>
    <message>
        <source>If the computer goes off now, the changes since the last save are lost: {reason}. Save the workshop, best on another disk.</source>
        <translation>Wenn der Rechner jetzt ausgeht, sind die Änderungen seit dem letzten Speichern verloren: {reason}. Speichern Sie den Workshop, am besten auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>NOT protected: {reason}</source>
        <translation>NICHT geschützt: {reason}</translation>
    </message>
    <message>
        <source>Not yet protected: waiting for this computer&apos;s disk</source>
        <translation>Noch nicht geschützt: warte auf den Datenträger dieses Rechners</translation>
    </message>
    <message>
        <source>Protected – every change is kept on this computer</source>
        <translation>Geschützt – jede Änderung ist auf diesem Rechner aufgehoben</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>the app&apos;s own folder cannot be written to</source>
        <translation>in den eigenen Ordner des Programms kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the app&apos;s own folder gave an error</source>
        <translation>der eigene Ordner des Programms meldet einen Fehler</translation>
    </message>
    <message>
        <source>the workshop has become too large to be kept</source>
        <translation>der Workshop ist zu groß, um aufgehoben zu werden</translation>
    </message>
    <message>
        <source>this computer&apos;s disk is full</source>
        <translation>der Datenträger dieses Rechners ist voll</translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>5 free coffee card #yellow 120000/year</source>
        <translation>5 Kaffeekarte gratis #gelb 120000/Jahr</translation>
    </message>
    <message>
        <source>Close the quick line</source>
        <translation>Schnellzeile schließen</translation>
    </message>
    <message>
        <source>Quick line</source>
        <translation>Schnellzeile</translation>
    </message>
    <message>
        <source>block number · #colour · amount/month · | for several notes</source>
        <translation>Feldnummer · #Farbe · Betrag/Monat · | zwischen mehreren Zetteln</translation>
    </message>
    <message>
        <source>→ {block} · Enter: the next notes go there</source>
        <translation>→ {block} · Enter: die nächsten Zettel kommen dorthin</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>{file} (missing)</source>
        <translation>{file} (fehlt)</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>It could not be found out whether there is unsaved work</source>
        <translation>Ob es ungespeicherte Arbeit gibt, war nicht festzustellen</translation>
    </message>
    <message>
        <source>Looking for unsaved work…</source>
        <translation>Ungespeicherte Arbeit wird gesucht …</translation>
    </message>
    <message>
        <source>Recovering “{name}”…</source>
        <translation>„{name}“ wird wiederhergestellt …</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>“{name}” could not be recovered</source>
        <translation>„{name}“ konnte nicht wiederhergestellt werden</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>No work is waiting to be recovered.</source>
        <translation>Es wartet keine Arbeit darauf, wiederhergestellt zu werden.</translation>
    </message>
    <message>
        <source>Nothing is deleted by choosing.</source>
        <translation>Was immer Sie wählen, nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>Nothing is deleted by choosing. What is left for later is offered again at the next start.</source>
        <translation>Was immer Sie wählen, nichts wird gelöscht. Was warten soll, wird beim nächsten Start wieder angeboten.</translation>
    </message>
    <message>
        <source>Open the saved file instead</source>
        <translation>Stattdessen die gespeicherte Datei öffnen</translation>
    </message>
    <message>
        <source>This work is in no file yet.</source>
        <translation>Diese Arbeit steht noch in keiner Datei.</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Ungespeicherte Arbeit</translation>
    </message>
    <message>
        <source>When the app last ended, not everything was saved. It was kept.</source>
        <translation>Nicht alles war gespeichert, aber es ist erhalten geblieben.</translation>
    </message>
</context>
<context>
    <name>Reopening</name>
    <message numerus="yes">
        <source>%n file(s) of last time could not be opened: {names}</source>
        <translation>
            <numerusform>Eine Datei vom letzten Mal konnte nicht geöffnet werden: {names}</numerusform>
            <numerusform>%n Dateien vom letzten Mal konnten nicht geöffnet werden: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Both are kept. Yours is “{name}” from now on.</source>
        <translation>Beide sind erhalten. Ihre ist ab jetzt „{name}“.</translation>
    </message>
    <message>
        <source>Go to that window</source>
        <translation>Zu jenem Fenster</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Neuer Workshop</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Nicht gespeichert: {reason}</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Gespeichert {time}</translation>
    </message>
    <message>
        <source>Saved {time}, not yet confirmed by the disk</source>
        <translation>Gespeichert {time}, vom Datenträger noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Saving… Still waiting for the disk…</source>
        <translation>Speichern … Warte noch auf den Datenträger …</translation>
    </message>
    <message>
        <source>The disk does not answer. Your work is still open here.</source>
        <translation>Der Datenträger antwortet nicht. Ihre Arbeit ist hier weiterhin geöffnet.</translation>
    </message>
    <message>
        <source>The workshop was not saved</source>
        <translation>Der Workshop wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Their version is kept: File, Earlier versions.</source>
        <translation>Die andere Version ist aufbewahrt: Datei, Frühere Versionen.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>All usual keys</source>
        <translation>Alle üblichen Tasten</translation>
    </message>
    <message>
        <source>As in the language</source>
        <translation>Wie in der Sprache</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Every so many minutes</source>
        <translation>Abstand in Minuten</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Keep the questions in view in blocks that have notes</source>
        <translation>Leitfragen auch in Feldern mit Zetteln zeigen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Let dragged notes snap to their neighbours</source>
        <translation>Gezogene Zettel an Nachbarn einrasten</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Zettel</translation>
    </message>
    <message>
        <source>Numbers are written</source>
        <translation>Zahlen schreiben</translation>
    </message>
    <message>
        <source>Save into the workshop&apos;s file by itself</source>
        <translation>Von selbst in die Datei des Workshops speichern</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Set back to the usual</source>
        <translation>Auf das Übliche zurücksetzen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Shape marks for colours, on notes and posters</source>
        <translation>Formen für die Farben, auf Zetteln und Postern</translation>
    </message>
    <message>
        <source>Show the start page at the start</source>
        <translation>Startseite beim Start anzeigen</translation>
    </message>
    <message>
        <source>Size of new notes</source>
        <translation>Größe neuer Zettel</translation>
    </message>
    <message>
        <source>Whether or not this is on, every change is kept on this computer at once.</source>
        <translation>Ob an oder nicht: Jede Änderung wird sofort auf diesem Computer bewahrt.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Double-click to give the workshop a title</source>
        <translation>Doppelklicken, um dem Workshop einen Titel zu geben</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Next canvas</source>
        <translation>Nächstes Canvas</translation>
    </message>
    <message>
        <source>Picture of the canvas {title}</source>
        <translation>Bild des Canvas {title}</translation>
    </message>
    <message>
        <source>Previous canvas</source>
        <translation>Vorheriges Canvas</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>{title} ({place} of {count})</source>
        <translation>{title} ({place} von {count})</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Alt+Click</source>
        <translation>Alt+Klick</translation>
    </message>
    <message>
        <source>Alt+Drag</source>
        <translation>Alt+Ziehen</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern …</translation>
    </message>
    <message>
        <source>Choose a note out of its group</source>
        <translation>Einen Zettel aus seiner Gruppe auswählen</translation>
    </message>
    <message>
        <source>Choose the note in that direction too</source>
        <translation>Auch den Zettel in dieser Richtung auswählen</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Ctrl+Shift+← ↑ ↓ →</source>
        <translation>Strg+Umschalt+← ↑ ↓ →</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Strg+Mausrad</translation>
    </message>
    <message>
        <source>Ctrl+← ↑ ↓ →</source>
        <translation>Strg+← ↑ ↓ →</translation>
    </message>
    <message>
        <source>Ctrl+↑ ↓</source>
        <translation>Strg+↑ ↓</translation>
    </message>
    <message>
        <source>Drag a copy</source>
        <translation>Eine Kopie ziehen</translation>
    </message>
    <message>
        <source>Drag without snapping</source>
        <translation>Ziehen ohne Einrasten</translation>
    </message>
    <message>
        <source>Drag, then Alt</source>
        <translation>Ziehen, dann Alt</translation>
    </message>
    <message>
        <source>Find a key by what it does</source>
        <translation>Taste nach ihrer Wirkung suchen</translation>
    </message>
    <message>
        <source>Go to a block</source>
        <translation>Zu einem Feld gehen</translation>
    </message>
    <message>
        <source>Go to the next note or block; in a note: beside it</source>
        <translation>Zum nächsten Zettel oder Feld gehen; im Zettel: daneben</translation>
    </message>
    <message>
        <source>Go to the note in that direction</source>
        <translation>Zum Zettel in dieser Richtung gehen</translation>
    </message>
    <message>
        <source>Go to the parking lot</source>
        <translation>Zum Themenspeicher gehen</translation>
    </message>
    <message>
        <source>In a note: go on below it</source>
        <translation>Im Zettel: darunter weiterschreiben</translation>
    </message>
    <message>
        <source>In the outline</source>
        <translation>In der Gliederung</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Leave the note, then the selection</source>
        <translation>Den Zettel verlassen, dann die Auswahl</translation>
    </message>
    <message>
        <source>Move the chosen notes</source>
        <translation>Die ausgewählten Zettel verschieben</translation>
    </message>
    <message>
        <source>Move the chosen notes a little</source>
        <translation>Die ausgewählten Zettel ein wenig verschieben</translation>
    </message>
    <message>
        <source>Move the chosen notes to the block before or after</source>
        <translation>Die ausgewählten Zettel ins Feld davor oder danach verschieben</translation>
    </message>
    <message>
        <source>Move the sheet</source>
        <translation>Das Blatt verschieben</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Keine Taste tut das.</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation>Auf dem Canvas</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Shift+← ↑ ↓ →</source>
        <translation>Umschalt+← ↑ ↓ →</translation>
    </message>
    <message>
        <source>Space+Drag</source>
        <translation>Leertaste+Ziehen</translation>
    </message>
    <message>
        <source>Start a note in the block with that letter</source>
        <translation>Im Feld einen Zettel mit diesem Buchstaben beginnen</translation>
    </message>
    <message>
        <source>Write in a note, or start one in a block</source>
        <translation>Auf einem Zettel schreiben oder in einem Feld einen beginnen</translation>
    </message>
    <message>
        <source>Write in a note; there: start the next one</source>
        <translation>Auf einem Zettel schreiben; dort: den nächsten beginnen</translation>
    </message>
    <message>
        <source>Zoom about the pointer</source>
        <translation>Um den Zeiger zoomen</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Show pictures</source>
        <translation>Bilder zeigen</translation>
    </message>
    <message>
        <source>“{name}” was opened without pictures, because the app ended twice while opening it.</source>
        <translation>„{name}“ wurde ohne Bilder geöffnet, weil das Programm beim Öffnen zweimal abgebrochen ist.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close the panel</source>
        <translation>Leiste schließen</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Zettel</numerusform>
            <numerusform>%n Zettel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) selected</source>
        <translation>
            <numerusform>%n Zettel ausgewählt</numerusform>
            <numerusform>%n Zettel ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>in a group</source>
        <translation>in einer Gruppe</translation>
    </message>
    <message>
        <source>in the group {title}</source>
        <translation>in der Gruppe {title}</translation>
    </message>
    <message>
        <source>linked from {note}</source>
        <translation>verbunden von {note}</translation>
    </message>
    <message>
        <source>linked to {note}</source>
        <translation>verbunden mit {note}</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>keine Worte</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>with a picture</source>
        <translation>mit Bild</translation>
    </message>
    <message>
        <source>with details</source>
        <translation>mit Einzelheiten</translation>
    </message>
    <message>
        <source>{title}, block {number} of {count}</source>
        <translation>{title}, Feld {number} von {count}</translation>
    </message>
    <message>
        <source>{title}, {place} of {count}: {note}</source>
        <translation>{title}, {place} von {count}: {note}</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Saving… The window closes when it is saved.</source>
        <translation>Wird gespeichert … Das Fenster schließt, sobald alles gespeichert ist.</translation>
    </message>
    <message>
        <source>This file is read-only. To keep changes, save it under another name.</source>
        <translation>Diese Datei ist schreibgeschützt. Speichern Sie sie unter einem anderen Namen, um Änderungen zu behalten.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message numerus="yes">
        <source>%n workshop(s) with unsaved work</source>
        <translation>
            <numerusform>%n Workshop mit ungespeicherter Arbeit</numerusform>
            <numerusform>%n Workshops mit ungespeicherter Arbeit</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Pin to the front</source>
        <translation>&amp;Vorn anheften</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>Aus der Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>A finished example</source>
        <translation>Ein fertiges Beispiel</translation>
    </message>
    <message>
        <source>Begin with a business model</source>
        <translation>Mit einem Geschäftsmodell beginnen</translation>
    </message>
    <message>
        <source>Blank canvas</source>
        <translation>Leeres Canvas</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Left from an earlier time. Look at it…</source>
        <translation>Von früher. Ansehen …</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Open a finished canvas to play with</source>
        <translation>Ein fertiges Canvas zum Ausprobieren öffnen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Press Enter, or just type</source>
        <translation>Enter drücken oder einfach tippen</translation>
    </message>
    <message>
        <source>Recent workshops</source>
        <translation>Zuletzt verwendete Workshops</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n workshop(s)</source>
        <translation>
            <numerusform>%n Workshop zeigen</numerusform>
            <numerusform>Alle %n Workshops zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show this page at the start</source>
        <translation>Diese Seite beim Start zeigen</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>The disk does not answer</source>
        <translation>Die Platte antwortet nicht</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Lösen</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Zettel</numerusform>
            <numerusform>%n Zettel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>How saving stands</source>
        <translation>Stand des Speicherns</translation>
    </message>
    <message>
        <source>See the whole canvas</source>
        <translation>Das ganze Canvas sehen</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
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
        <translation>&amp;Zu diesem Canvas gehen</translation>
    </message>
    <message>
        <source>A next version is a copy of a canvas to go on with. What came of it, and why, stands here.</source>
        <translation>Eine nächste Version ist eine Kopie eines Canvas zum Weitermachen. Was daraus wurde und warum, steht hier.</translation>
    </message>
    <message>
        <source>Com&amp;pare with the one before…</source>
        <translation>Mit der &amp;vorigen vergleichen …</translation>
    </message>
    <message>
        <source>Compare with the one before…</source>
        <translation>Mit der vorigen vergleichen …</translation>
    </message>
    <message>
        <source>Next version…</source>
        <translation>Nächste Version …</translation>
    </message>
    <message>
        <source>Reason for the version</source>
        <translation>Grund für die Version</translation>
    </message>
    <message>
        <source>Story of versions</source>
        <translation>Geschichte der Versionen</translation>
    </message>
    <message>
        <source>Write &amp;reason</source>
        <translation>&amp;Grund schreiben</translation>
    </message>
    <message>
        <source>Write reason</source>
        <translation>Grund schreiben</translation>
    </message>
    <message>
        <source>Write why there is this version (F2)</source>
        <translation>Schreiben, warum es diese Version gibt (F2)</translation>
    </message>
    <message>
        <source>nothing changed yet</source>
        <translation>noch nichts geändert</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Each row becomes a note. What stands in the columns?</source>
        <translation>Jede Zeile wird ein Zettel. Was steht in den Spalten?</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Make notes</source>
        <translation>Zettel anlegen</translation>
    </message>
    <message>
        <source>Paste columns</source>
        <translation>Spalten einfügen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>That is more than fits: a note holds 20,000 characters and a canvas 5,000 notes.</source>
        <translation>Das ist mehr, als hineinpasst: Ein Zettel fasst 20.000 Zeichen und ein Canvas 5.000 Zettel.</translation>
    </message>
    <message>
        <source>The first row is a heading</source>
        <translation>Die erste Zeile ist die Überschrift</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Die ersten Zeilen</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
</context>
<context>
    <name>ThreadStrip</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Feldern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Zettel</numerusform>
            <numerusform>%n Zettel</numerusform>
        </translation>
    </message>
    <message>
        <source>Light everything again</source>
        <translation>Wieder alles zeigen</translation>
    </message>
    <message>
        <source>Next thread</source>
        <translation>Nächster Faden</translation>
    </message>
    <message>
        <source>Previous thread</source>
        <translation>Voriger Faden</translation>
    </message>
    <message>
        <source>Segment or colour that is lit</source>
        <translation>Segment oder Farbe, die hervorgehoben ist</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Faden</translation>
    </message>
    <message>
        <source>{notes} in {blocks}</source>
        <translation>{notes} in {blocks}</translation>
    </message>
</context>
<context>
    <name>Twins</name>
    <message>
        <source>Go to that window</source>
        <translation>Zu jenem Fenster</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>“{name}” is open in another window, so this is a copy without a file.</source>
        <translation>„{name}“ ist in einem anderen Fenster geöffnet, dies ist deshalb eine Kopie ohne Datei.</translation>
    </message>
</context>
<context>
    <name>VersionsRoom</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Opening the copy…</source>
        <translation>Die Kopie wird geöffnet …</translation>
    </message>
    <message>
        <source>The version could not be opened</source>
        <translation>Die Version konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>{title} ({version})</source>
        <translation>{title} ({version})</translation>
    </message>
</context>
</TS>
