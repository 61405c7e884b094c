<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AfterRecovery</name>
    <message numerus="yes">
        <source>Recovered %n change(s).</source>
        <translation>
            <numerusform>Recovered %n change.</numerusform>
            <numerusform>Recovered %n changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaptureWords</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n dropped</numerusform>
            <numerusform>%n dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyRoom</name>
    <message numerus="yes">
        <source>%n note(s) copied</source>
        <translation>
            <numerusform>%n note copied</numerusform>
            <numerusform>%n notes copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) copied as a picture</source>
        <translation>
            <numerusform>%n note copied as a picture</numerusform>
            <numerusform>%n notes copied as a picture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) copied as a table</source>
        <translation>
            <numerusform>%n note copied as a table</numerusform>
            <numerusform>%n notes copied as a table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) copied as text</source>
        <translation>
            <numerusform>%n note copied as text</numerusform>
            <numerusform>%n notes copied as text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceWords</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canvas(es) added</source>
        <translation>
            <numerusform>%n canvas added</numerusform>
            <numerusform>%n canvases added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canvas(es) removed</source>
        <translation>
            <numerusform>%n canvas removed</numerusform>
            <numerusform>%n canvases removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canvas(es) renamed</source>
        <translation>
            <numerusform>%n canvas renamed</numerusform>
            <numerusform>%n canvases renamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved within their block</source>
        <translation>
            <numerusform>%n moved within its block</numerusform>
            <numerusform>%n moved within their block</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) added</source>
        <translation>
            <numerusform>%n note added</numerusform>
            <numerusform>%n notes added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) changed</source>
        <translation>
            <numerusform>%n note changed</numerusform>
            <numerusform>%n notes changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) moved</source>
        <translation>
            <numerusform>%n note moved</numerusform>
            <numerusform>%n notes moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) moved within their block</source>
        <translation>
            <numerusform>%n note moved within its block</numerusform>
            <numerusform>%n notes moved within their block</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) recoloured</source>
        <translation>
            <numerusform>%n note recoloured</numerusform>
            <numerusform>%n notes recoloured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) removed</source>
        <translation>
            <numerusform>%n note removed</numerusform>
            <numerusform>%n notes removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) reworded</source>
        <translation>
            <numerusform>%n note reworded</numerusform>
            <numerusform>%n notes reworded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recoloured</source>
        <translation>
            <numerusform>%n recoloured</numerusform>
            <numerusform>%n recoloured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation>
            <numerusform>%n reworded</numerusform>
            <numerusform>%n reworded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferencesDialog</name>
    <message numerus="yes">
        <source>%n note(s) only in “{name}”</source>
        <translation>
            <numerusform>%n note only in “{name}”</numerusform>
            <numerusform>%n notes only in “{name}”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on other canvases</source>
        <translation>
            <numerusform>%n on another canvas</numerusform>
            <numerusform>%n on other canvases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message numerus="yes">
        <source>adding %n note(s)</source>
        <translation>
            <numerusform>adding %n note</numerusform>
            <numerusform>adding %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adding %n picture(s)</source>
        <translation>
            <numerusform>adding %n picture</numerusform>
            <numerusform>adding %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>alignment of %n note(s)</source>
        <translation>
            <numerusform>alignment of %n note</numerusform>
            <numerusform>alignment of %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>amount of %n note(s)</source>
        <translation>
            <numerusform>amount of %n note</numerusform>
            <numerusform>amount of %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bringing %n note(s) to front</source>
        <translation>
            <numerusform>bringing %n note to front</numerusform>
            <numerusform>bringing %n notes to front</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>colour flags of %n note(s)</source>
        <translation>
            <numerusform>colour flags of %n note</numerusform>
            <numerusform>colour flags of %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>colour of %n note(s)</source>
        <translation>
            <numerusform>colour of %n note</numerusform>
            <numerusform>colour of %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n link(s)</source>
        <translation>
            <numerusform>deletion of %n link</numerusform>
            <numerusform>deletion of %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n note(s)</source>
        <translation>
            <numerusform>deletion of %n note</numerusform>
            <numerusform>deletion of %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>details of %n note(s)</source>
        <translation>
            <numerusform>details of %n note</numerusform>
            <numerusform>details of %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplication of %n note(s)</source>
        <translation>
            <numerusform>duplication of %n note</numerusform>
            <numerusform>duplication of %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>equal spacing of %n note(s)</source>
        <translation>
            <numerusform>equal spacing of %n note</numerusform>
            <numerusform>equal spacing of %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>grouping of %n note(s)</source>
        <translation>
            <numerusform>grouping of %n note</numerusform>
            <numerusform>grouping of %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>joining of %n note(s)</source>
        <translation>
            <numerusform>joining of %n note</numerusform>
            <numerusform>joining of %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>legend from %n segment(s)</source>
        <translation>
            <numerusform>legend from %n segment</numerusform>
            <numerusform>legend from %n segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move of %n note(s)</source>
        <translation>
            <numerusform>move of %n note</numerusform>
            <numerusform>move of %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste of %n note(s)</source>
        <translation>
            <numerusform>paste of %n note</numerusform>
            <numerusform>paste of %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>picture of %n note(s)</source>
        <translation>
            <numerusform>picture of %n note</numerusform>
            <numerusform>picture of %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sending %n note(s) to back</source>
        <translation>
            <numerusform>sending %n note to back</numerusform>
            <numerusform>sending %n notes to back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>size of %n note(s)</source>
        <translation>
            <numerusform>size of %n note</numerusform>
            <numerusform>size of %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sorting of %n note(s)</source>
        <translation>
            <numerusform>sorting of %n note</numerusform>
            <numerusform>sorting of %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>splitting of a note into %n</source>
        <translation>
            <numerusform>splitting of a note into %n</numerusform>
            <numerusform>splitting of a note into %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>star of %n note(s)</source>
        <translation>
            <numerusform>star of %n note</numerusform>
            <numerusform>star of %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>status of %n note(s)</source>
        <translation>
            <numerusform>status of %n note</numerusform>
            <numerusform>status of %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>text of %n note(s)</source>
        <translation>
            <numerusform>text of %n note</numerusform>
            <numerusform>text of %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tidying of %n note(s)</source>
        <translation>
            <numerusform>tidying of %n note</numerusform>
            <numerusform>tidying of %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ungrouping of %n note(s)</source>
        <translation>
            <numerusform>ungrouping of %n note</numerusform>
            <numerusform>ungrouping of %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>votes of %n note(s)</source>
        <translation>
            <numerusform>votes of %n note</numerusform>
            <numerusform>votes of %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message numerus="yes">
        <source>%n change(s) after the last save</source>
        <translation>
            <numerusform>%n change after the last save</numerusform>
            <numerusform>%n changes after the last save</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), never saved</source>
        <translation>
            <numerusform>%n change, never saved</numerusform>
            <numerusform>%n changes, never saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Part of the record was damaged; %n change(s) could be recovered</source>
        <translation>
            <numerusform>Part of the record was damaged; %n change could be recovered</numerusform>
            <numerusform>Part of the record was damaged; %n changes could be recovered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The beginning of the record was damaged, so notes may be missing; %n change(s) could be recovered</source>
        <translation>
            <numerusform>The beginning of the record was damaged, so notes may be missing; %n change could be recovered</numerusform>
            <numerusform>The beginning of the record was damaged, so notes may be missing; %n changes could be recovered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message numerus="yes">
        <source>%n earlier version(s) of it are kept on this computer.</source>
        <translation>
            <numerusform>%n earlier version of it is kept on this computer.</numerusform>
            <numerusform>%n earlier versions of it are kept on this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not understood; nothing was left out. The details say which.</source>
        <translation>
            <numerusform>%n line was not understood; nothing was left out. The details say which.</numerusform>
            <numerusform>%n lines were not understood; nothing was left out. The details say which.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message numerus="yes">
        <source>%n of {total} pictures were not added: they can be PNG, JPEG, WebP or GIF, whole, and up to 40 megapixels and 64 MB.</source>
        <translation>
            <numerusform>%n of {total} pictures was not added: they can be PNG, JPEG, WebP or GIF, whole, and up to 40 megapixels and 64 MB.</numerusform>
            <numerusform>%n of {total} pictures were not added: they can be PNG, JPEG, WebP or GIF, whole, and up to 40 megapixels and 64 MB.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %n picture(s)…</source>
        <translation>
            <numerusform>Adding %n picture…</numerusform>
            <numerusform>Adding %n pictures…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reopening</name>
    <message numerus="yes">
        <source>%n file(s) of last time could not be opened: {names}</source>
        <translation>
            <numerusform>A file of last time could not be opened: {names}</numerusform>
            <numerusform>%n files of last time could not be opened: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) selected</source>
        <translation>
            <numerusform>%n note selected</numerusform>
            <numerusform>%n notes selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message numerus="yes">
        <source>%n workshop(s) with unsaved work</source>
        <translation>
            <numerusform>%n workshop with unsaved work</numerusform>
            <numerusform>%n workshops with unsaved work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n workshop(s)</source>
        <translation>
            <numerusform>Show %n workshop</numerusform>
            <numerusform>Show all %n workshops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThreadStrip</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
</TS>
