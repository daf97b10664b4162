<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- What Qt says by itself, in the language it has no file for: written by hand. -->
<TS version="2.1" sourcelanguage="en" language="nb">
    <context>
        <name>QAbstractSpinBox</name>
        <message>
            <source>&amp;Select All</source>
            <translation>&amp;Merk alt</translation>
        </message>
        <message>
            <source>&amp;Step up</source>
            <translation>Trinn &amp;opp</translation>
        </message>
        <message>
            <source>Step &amp;down</source>
            <translation>Trinn &amp;ned</translation>
        </message>
    </context>
    <context>
        <name>QAccessibleActionInterface</name>
        <message>
            <source>Decrease</source>
            <translation>Reduser</translation>
        </message>
        <message>
            <source>Decrease the value</source>
            <translation>Reduserer verdien</translation>
        </message>
        <message>
            <source>Goes back a page</source>
            <translation>Går til forrige side</translation>
        </message>
        <message>
            <source>Goes to the next page</source>
            <translation>Går til neste side</translation>
        </message>
        <message>
            <source>Increase</source>
            <translation>Øk</translation>
        </message>
        <message>
            <source>Increase the value</source>
            <translation>Øker verdien</translation>
        </message>
        <message>
            <source>Next Page</source>
            <translation>Neste side</translation>
        </message>
        <message>
            <source>Press</source>
            <translation>Trykk</translation>
        </message>
        <message>
            <source>Previous Page</source>
            <translation>Forrige side</translation>
        </message>
        <message>
            <source>Scroll Down</source>
            <translation>Rull ned</translation>
        </message>
        <message>
            <source>Scroll Left</source>
            <translation>Rull til venstre</translation>
        </message>
        <message>
            <source>Scroll Right</source>
            <translation>Rull til høyre</translation>
        </message>
        <message>
            <source>Scroll Up</source>
            <translation>Rull opp</translation>
        </message>
        <message>
            <source>Scrolls down</source>
            <translation>Ruller ned</translation>
        </message>
        <message>
            <source>Scrolls to the left</source>
            <translation>Ruller til venstre</translation>
        </message>
        <message>
            <source>Scrolls to the right</source>
            <translation>Ruller til høyre</translation>
        </message>
        <message>
            <source>Scrolls up</source>
            <translation>Ruller opp</translation>
        </message>
        <message>
            <source>SetFocus</source>
            <translation>Sett fokus</translation>
        </message>
        <message>
            <source>Sets the focus</source>
            <translation>Setter fokus</translation>
        </message>
        <message>
            <source>ShowMenu</source>
            <translation>Vis meny</translation>
        </message>
        <message>
            <source>Shows the menu</source>
            <translation>Viser menyen</translation>
        </message>
        <message>
            <source>Toggle</source>
            <translation>Slå av/på</translation>
        </message>
        <message>
            <source>Toggles the state</source>
            <translation>Bytter tilstand</translation>
        </message>
        <message>
            <source>Triggers the action</source>
            <translation>Utløser handlingen</translation>
        </message>
    </context>
    <context>
        <name>QComboBox</name>
        <message>
            <source>Open the combo box selection popup</source>
            <translation>Åpne listen med valg</translation>
        </message>
    </context>
    <context>
        <name>QDialog</name>
        <message>
            <source>What's This?</source>
            <translation>Hva er dette?</translation>
        </message>
    </context>
    <context>
        <name>QDialogButtonBox</name>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
            <translation>%1
Fant ikke mappen.
Kontroller at mappenavnet er riktig.</translation>
        </message>
        <message>
            <source>%1
File not found.
Please verify the correct file name was given.</source>
            <translation>%1
Fant ikke filen.
Kontroller at filnavnet er riktig.</translation>
        </message>
        <message>
            <source>%1 File</source>
            <translation>%1-fil</translation>
        </message>
        <message>
            <source>%1 already exists.
Do you want to replace it?</source>
            <translation>%1 finnes allerede.
Vil du erstatte den?</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translation>&amp;Velg</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Slett</translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translation>&amp;Ny mappe</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Åpne</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>&amp;Gi nytt navn</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Lagre</translation>
        </message>
        <message>
            <source>'%1' is write protected.
Do you want to delete it anyway?</source>
            <translation>«%1» er skrivebeskyttet.
Vil du slette den likevel?</translation>
        </message>
        <message>
            <source>Alias</source>
            <translation>Alias</translation>
        </message>
        <message>
            <source>All Files (*)</source>
            <translation>Alle filer (*)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle filer (*)</translation>
        </message>
        <message>
            <source>Are you sure you want to delete '%1'?</source>
            <translation>Vil du slette «%1»?</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Tilbake</translation>
        </message>
        <message>
            <source>Change to detail view mode</source>
            <translation>Bytt til detaljvisning</translation>
        </message>
        <message>
            <source>Change to list view mode</source>
            <translation>Bytt til listevisning</translation>
        </message>
        <message>
            <source>Could not delete directory.</source>
            <translation>Kunne ikke slette mappen.</translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translation>Opprett ny mappe</translation>
        </message>
        <message>
            <source>Create a New Folder</source>
            <translation>Opprett en ny mappe</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Slett</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translation>Detaljvisning</translation>
        </message>
        <message>
            <source>Directories</source>
            <translation>Mapper</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translation>Mappe:</translation>
        </message>
        <message>
            <source>Drive</source>
            <translation>Stasjon</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fil</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation>Fil&amp;navn:</translation>
        </message>
        <message>
            <source>File Folder</source>
            <translation>Filmappe</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Filer</translation>
        </message>
        <message>
            <source>Files of type:</source>
            <translation>Filtype:</translation>
        </message>
        <message>
            <source>Find Directory</source>
            <translation>Finn mappe</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Mappe</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Fremover</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Gå tilbake</translation>
        </message>
        <message>
            <source>Go forward</source>
            <translation>Gå fremover</translation>
        </message>
        <message>
            <source>Go to the parent directory</source>
            <translation>Gå til overordnet mappe</translation>
        </message>
        <message>
            <source>List View</source>
            <translation>Listevisning</translation>
        </message>
        <message>
            <source>List of places and bookmarks</source>
            <translation>Liste over steder og bokmerker</translation>
        </message>
        <message>
            <source>Look in:</source>
            <translation>Se i:</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>Min datamaskin</translation>
        </message>
        <message>
            <source>New Folder</source>
            <translation>Ny mappe</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åpne</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translation>Overordnet mappe</translation>
        </message>
        <message>
            <source>Recent Places</source>
            <translation>Nylig brukte steder</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Fjern</translation>
        </message>
        <message>
            <source>Save As</source>
            <translation>Lagre som</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>Snarvei</translation>
        </message>
        <message>
            <source>Show </source>
            <translation>Vis </translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translation>Vis &amp;skjulte filer</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>Sidelinje</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Ukjent</translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>&lt;b&gt;The name "%1" cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
            <translation>&lt;b&gt;Navnet «%1» kan ikke brukes.&lt;/b&gt;&lt;p&gt;Prøv et annet navn, med færre tegn eller uten skilletegn.</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Datamaskin</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translation>Sist endret</translation>
        </message>
        <message>
            <source>Invalid filename</source>
            <translation>Ugyldig filnavn</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>Min datamaskin</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Størrelse</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
    </context>
    <context>
        <name>QGnomeTheme</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Avbryt</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Lukk</translation>
        </message>
        <message>
            <source>&amp;OK</source>
            <translation>&amp;OK</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Lagre</translation>
        </message>
        <message>
            <source>Close without Saving</source>
            <translation>Lukk uten å lagre</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopier</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Lim inn</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Gjør om</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Angre</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>Klipp &amp;ut</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Slett</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Merk alt</translation>
        </message>
    </context>
    <context>
        <name>QMessageBox</name>
        <message>
            <source>Hide Details...</source>
            <translation>Skjul detaljer…</translation>
        </message>
        <message>
            <source>Show Details...</source>
            <translation>Vis detaljer…</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>&amp;No</source>
            <translation>&amp;Nei</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;Ja</translation>
        </message>
        <message>
            <source>Abort</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Bruk</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Forkast</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hjelp</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>Ignorer</translation>
        </message>
        <message>
            <source>N&amp;o to All</source>
            <translation>N&amp;ei til alle</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åpne</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Tilbakestill</translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translation>Gjenopprett standardverdier</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Prøv igjen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lagre</translation>
        </message>
        <message>
            <source>Save All</source>
            <translation>Lagre alle</translation>
        </message>
        <message>
            <source>Yes to &amp;All</source>
            <translation>Ja til &amp;alle</translation>
        </message>
    </context>
    <context>
        <name>QScrollBar</name>
        <message>
            <source>Bottom</source>
            <translation>Bunn</translation>
        </message>
        <message>
            <source>Left edge</source>
            <translation>Venstre kant</translation>
        </message>
        <message>
            <source>Page down</source>
            <translation>Side ned</translation>
        </message>
        <message>
            <source>Page left</source>
            <translation>Side til venstre</translation>
        </message>
        <message>
            <source>Page right</source>
            <translation>Side til høyre</translation>
        </message>
        <message>
            <source>Page up</source>
            <translation>Side opp</translation>
        </message>
        <message>
            <source>Right edge</source>
            <translation>Høyre kant</translation>
        </message>
        <message>
            <source>Scroll down</source>
            <translation>Rull ned</translation>
        </message>
        <message>
            <source>Scroll here</source>
            <translation>Rull hit</translation>
        </message>
        <message>
            <source>Scroll left</source>
            <translation>Rull til venstre</translation>
        </message>
        <message>
            <source>Scroll right</source>
            <translation>Rull til høyre</translation>
        </message>
        <message>
            <source>Scroll up</source>
            <translation>Rull opp</translation>
        </message>
        <message>
            <source>Top</source>
            <translation>Topp</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>Backspace</source>
            <translation>Tilbaketast</translation>
        </message>
        <message>
            <source>Backtab</source>
            <translation>Tilbaketabulator</translation>
        </message>
        <message>
            <source>Caps Lock</source>
            <translation>Caps Lock</translation>
        </message>
        <message>
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Pil ned</translation>
        </message>
        <message>
            <source>End</source>
            <translation>End</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>Ins</source>
            <translation>Insert</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Insert</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Pil venstre</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menytast</translation>
        </message>
        <message>
            <source>Meta</source>
            <translation>Meta</translation>
        </message>
        <message>
            <source>Num</source>
            <translation>Num</translation>
        </message>
        <message>
            <source>Page Down</source>
            <translation>Page Down</translation>
        </message>
        <message>
            <source>Page Up</source>
            <translation>Page Up</translation>
        </message>
        <message>
            <source>PgDown</source>
            <translation>Page Down</translation>
        </message>
        <message>
            <source>PgUp</source>
            <translation>Page Up</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Pil høyre</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Shift</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Mellomrom</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Pil opp</translation>
        </message>
    </context>
    <context>
        <name>QSpiAccessibleBridge</name>
        <message>
            <source>alert message</source>
            <translation>varselmelding</translation>
        </message>
        <message>
            <source>cell</source>
            <translation>celle</translation>
        </message>
        <message>
            <source>check box</source>
            <translation>avmerkingsboks</translation>
        </message>
        <message>
            <source>column</source>
            <translation>kolonne</translation>
        </message>
        <message>
            <source>column header</source>
            <translation>kolonneoverskrift</translation>
        </message>
        <message>
            <source>combo box</source>
            <translation>kombinasjonsboks</translation>
        </message>
        <message>
            <source>dialog</source>
            <translation>dialogboks</translation>
        </message>
        <message>
            <source>document</source>
            <translation>dokument</translation>
        </message>
        <message>
            <source>form</source>
            <translation>skjema</translation>
        </message>
        <message>
            <source>frame</source>
            <translation>ramme</translation>
        </message>
        <message>
            <source>graphic</source>
            <translation>bilde</translation>
        </message>
        <message>
            <source>heading</source>
            <translation>overskrift</translation>
        </message>
        <message>
            <source>label</source>
            <translation>etikett</translation>
        </message>
        <message>
            <source>link</source>
            <translation>lenke</translation>
        </message>
        <message>
            <source>list</source>
            <translation>liste</translation>
        </message>
        <message>
            <source>list item</source>
            <translation>listeelement</translation>
        </message>
        <message>
            <source>menu bar</source>
            <translation>menylinje</translation>
        </message>
        <message>
            <source>menu item</source>
            <translation>menyelement</translation>
        </message>
        <message>
            <source>note</source>
            <translation>merknad</translation>
        </message>
        <message>
            <source>notification</source>
            <translation>varsel</translation>
        </message>
        <message>
            <source>page tab</source>
            <translation>fane</translation>
        </message>
        <message>
            <source>page tab list</source>
            <translation>faneliste</translation>
        </message>
        <message>
            <source>panel</source>
            <translation>panel</translation>
        </message>
        <message>
            <source>paragraph</source>
            <translation>avsnitt</translation>
        </message>
        <message>
            <source>popup menu</source>
            <translation>hurtigmeny</translation>
        </message>
        <message>
            <source>progress bar</source>
            <translation>fremdriftslinje</translation>
        </message>
        <message>
            <source>push button</source>
            <translation>knapp</translation>
        </message>
        <message>
            <source>radio button</source>
            <translation>alternativknapp</translation>
        </message>
        <message>
            <source>row</source>
            <translation>rad</translation>
        </message>
        <message>
            <source>row header</source>
            <translation>radoverskrift</translation>
        </message>
        <message>
            <source>scroll bar</source>
            <translation>rullefelt</translation>
        </message>
        <message>
            <source>separator</source>
            <translation>skillelinje</translation>
        </message>
        <message>
            <source>slider</source>
            <translation>glidebryter</translation>
        </message>
        <message>
            <source>spin box</source>
            <translation>verdiboks</translation>
        </message>
        <message>
            <source>splitter</source>
            <translation>deler</translation>
        </message>
        <message>
            <source>status bar</source>
            <translation>statuslinje</translation>
        </message>
        <message>
            <source>table</source>
            <translation>tabell</translation>
        </message>
        <message>
            <source>text</source>
            <translation>tekst</translation>
        </message>
        <message>
            <source>text caret</source>
            <translation>skrivemerke</translation>
        </message>
        <message>
            <source>title bar</source>
            <translation>tittellinje</translation>
        </message>
        <message>
            <source>tool bar</source>
            <translation>verktøylinje</translation>
        </message>
        <message>
            <source>tool tip</source>
            <translation>verktøytips</translation>
        </message>
        <message>
            <source>tree</source>
            <translation>tre</translation>
        </message>
        <message>
            <source>tree item</source>
            <translation>treelement</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>ukjent</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopier</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Lim inn</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Gjør om</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Angre</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <translation>Kopier &amp;lenkeadresse</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>Klipp &amp;ut</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Slett</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Merk alt</translation>
        </message>
    </context>
</TS>
