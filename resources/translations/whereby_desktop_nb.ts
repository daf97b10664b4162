<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="nb">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>&amp;Copy version</source>
            <translation>&amp;Kopier versjon</translation>
        </message>
        <message>
            <source>&amp;Diagnostics…</source>
            <translation>&amp;Diagnostikk…</translation>
        </message>
        <message>
            <source>About Whereby Desktop</source>
            <translation>Om Whereby Desktop</translation>
        </message>
        <message>
            <source>An independent app. Not made or endorsed by Whereby.</source>
            <translation>En uavhengig app. Ikke laget eller anbefalt av Whereby.</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>L&amp;ukk</translation>
        </message>
        <message>
            <source>It uses Qt under the GNU Lesser General Public License, version 3. Qt’s libraries are separate files: you may replace them with your own build. Their source is at download.qt.io.</source>
            <translation>Den bruker Qt under GNU Lesser General Public License, versjon 3. Bibliotekene i Qt er egne filer, og du kan bytte dem ut med dine egne bygg. Kildekoden finnes på download.qt.io.</translation>
        </message>
        <message>
            <source>Licence: {0}</source>
            <translation>Lisens: {0}</translation>
        </message>
        <message>
            <source>Licences of all that is shipped</source>
            <translation>Lisenser for alt som følger med</translation>
        </message>
        <message>
            <source>No text of its licence was found here.</source>
            <translation>Fant ingen lisenstekst for denne her.</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>Lisenstekst</translation>
        </message>
        <message>
            <source>Version {0}</source>
            <translation>Versjon {0}</translation>
        </message>
        <message>
            <source>What is shipped</source>
            <translation>Det som følger med</translation>
        </message>
    </context>
    <context>
        <name>Account</name>
        <message>
            <source>{0} points/min</source>
            <translation>{0} poeng/min</translation>
        </message>
    </context>
    <context>
        <name>AccountButton</name>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Account {0}</source>
            <translation>Konto {0}</translation>
        </message>
        <message>
            <source>Account {0}, {1}</source>
            <translation>Konto {0}, {1}</translation>
        </message>
        <message>
            <source>Switch account</source>
            <translation>Bytt konto</translation>
        </message>
    </context>
    <context>
        <name>AccountColours</name>
        <message>
            <source>Blue</source>
            <translation>Blå</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Grønn</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Grå</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Oransje</translation>
        </message>
        <message>
            <source>Rose</source>
            <translation>Rosa</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>Blågrønn</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Fiolett</translation>
        </message>
    </context>
    <context>
        <name>AccountMenu</name>
        <message>
            <source>Add account…</source>
            <translation>Legg til konto…</translation>
        </message>
        <message>
            <source>Demo workspace</source>
            <translation>Demoområde</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>I bruk</translation>
        </message>
        <message>
            <source>Manage accounts…</source>
            <translation>Administrer kontoer…</translation>
        </message>
    </context>
    <context>
        <name>AccountRow</name>
        <message>
            <source>Colour</source>
            <translation>Farge</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>I bruk</translation>
        </message>
        <message>
            <source>More actions for {0}</source>
            <translation>Flere handlinger for {0}</translation>
        </message>
        <message>
            <source>Remove account…</source>
            <translation>Fjern konto…</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Gi nytt navn…</translation>
        </message>
        <message>
            <source>Replace key…</source>
            <translation>Bytt nøkkel…</translation>
        </message>
        <message>
            <source>Switch</source>
            <translation>Bytt</translation>
        </message>
        <message>
            <source>Switch to {0}</source>
            <translation>Bytt til {0}</translation>
        </message>
    </context>
    <context>
        <name>AccountsCard</name>
        <message>
            <source>Accounts</source>
            <translation>Kontoer</translation>
        </message>
        <message>
            <source>Add account…</source>
            <translation>Legg til konto…</translation>
        </message>
        <message>
            <source>Key in memory until you quit</source>
            <translation>Nøkkelen er i minnet til du avslutter</translation>
        </message>
        <message>
            <source>Key in {0}</source>
            <translation>Nøkkelen er i {0}</translation>
        </message>
        <message>
            <source>Made-up rooms, no network</source>
            <translation>Oppdiktede rom, ikke noe nett</translation>
        </message>
        <message>
            <source>Shares its points with {0}</source>
            <translation>Deler poeng med {0}</translation>
        </message>
        <message>
            <source>{0} points per minute</source>
            <translation>{0} poeng i minuttet</translation>
        </message>
        <message>
            <source>{0} points per minute, key in memory until you quit</source>
            <translation>{0} poeng i minuttet, nøkkelen er i minnet til du avslutter</translation>
        </message>
        <message>
            <source>{0} points per minute, key in {1}</source>
            <translation>{0} poeng i minuttet, nøkkelen er i {1}</translation>
        </message>
        <message>
            <source>{0}. Shares its points with {1}</source>
            <translation>{0}. Deler poeng med {1}</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>About Whereby Desktop</source>
            <translation>Om Whereby Desktop</translation>
        </message>
        <message>
            <source>Add to calendar</source>
            <translation>Legg til i kalender</translation>
        </message>
        <message>
            <source>Batches…</source>
            <translation>Puljer…</translation>
        </message>
        <message>
            <source>Close window</source>
            <translation>Lukk vindu</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Kopier som Markdown</translation>
        </message>
        <message>
            <source>Copy host link</source>
            <translation>Kopier vertslenke</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Kopier lenke</translation>
        </message>
        <message>
            <source>Create from CSV…</source>
            <translation>Opprett fra CSV…</translation>
        </message>
        <message>
            <source>Delete rooms…</source>
            <translation>Slett rom…</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Slett…</translation>
        </message>
        <message>
            <source>Diagnostics…</source>
            <translation>Diagnostikk…</translation>
        </message>
        <message>
            <source>Duplicate…</source>
            <translation>Dupliser…</translation>
        </message>
        <message>
            <source>Edit label</source>
            <translation>Rediger etikett</translation>
        </message>
        <message>
            <source>Edit note</source>
            <translation>Rediger notat</translation>
        </message>
        <message>
            <source>Extend…</source>
            <translation>Forleng…</translation>
        </message>
        <message>
            <source>Find anything…</source>
            <translation>Finn hva som helst…</translation>
        </message>
        <message>
            <source>Invitation…</source>
            <translation>Invitasjon…</translation>
        </message>
        <message>
            <source>Keyboard and help</source>
            <translation>Tastatur og hjelp</translation>
        </message>
        <message>
            <source>Link options…</source>
            <translation>Lenkevalg…</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Møter</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Meny</translation>
        </message>
        <message>
            <source>New meeting now</source>
            <translation>Nytt møte nå</translation>
        </message>
        <message>
            <source>New meeting…</source>
            <translation>Nytt møte…</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Neste rute</translation>
        </message>
        <message>
            <source>Open in a private window</source>
            <translation>Åpne i et privat vindu</translation>
        </message>
        <message>
            <source>Open in browser</source>
            <translation>Åpne i nettleser</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Poeng</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Forrige rute</translation>
        </message>
        <message>
            <source>QR code…</source>
            <translation>QR-kode…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Avslutt</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Oppdater</translation>
        </message>
        <message>
            <source>Request log</source>
            <translation>Forespørselslogg</translation>
        </message>
        <message>
            <source>Save as preset…</source>
            <translation>Lagre som forvalg…</translation>
        </message>
        <message>
            <source>Search rooms and labels</source>
            <translation>Søk i rom og etiketter</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Innstillinger</translation>
        </message>
        <message>
            <source>Show or hide details</source>
            <translation>Vis eller skjul detaljer</translation>
        </message>
        <message>
            <source>Switch account</source>
            <translation>Bytt konto</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Angre</translation>
        </message>
        <message>
            <source>Write a mail</source>
            <translation>Skriv e-post</translation>
        </message>
    </context>
    <context>
        <name>AdvancedFields</name>
        <message>
            <source>Vie&amp;wers</source>
            <translation>&amp;Tilskuere</translation>
        </message>
        <message>
            <source>Viewer template: up to 400 more people watch</source>
            <translation>Tilskuermal: inntil 400 flere ser på</translation>
        </message>
    </context>
    <context>
        <name>AdvancedSection</name>
        <message numerus="yes">
            <source>%n on</source>
            <translation>
                <numerusform>%n på</numerusform>
                <numerusform>%n på</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Advanced</source>
            <translation>A&amp;vansert</translation>
        </message>
        <message>
            <source>All off</source>
            <translation>Alt er av</translation>
        </message>
        <message>
            <source>Recording on</source>
            <translation>Opptak på</translation>
        </message>
        <message>
            <source>Recording, transcription, streaming, viewer template</source>
            <translation>Opptak, transkripsjon, strømming, tilskuermal</translation>
        </message>
        <message>
            <source>Streaming on</source>
            <translation>Strømming på</translation>
        </message>
        <message>
            <source>Transcription on</source>
            <translation>Transkripsjon på</translation>
        </message>
        <message>
            <source>Viewer template on</source>
            <translation>Tilskuermal på</translation>
        </message>
    </context>
    <context>
        <name>AgeField</name>
        <message>
            <source>Age</source>
            <translation>Alder</translation>
        </message>
        <message>
            <source>Any</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Created more than</source>
            <translation>Opprettet for mer enn</translation>
        </message>
        <message>
            <source>Ended more than</source>
            <translation>Avsluttet for mer enn</translation>
        </message>
        <message>
            <source>How long ago</source>
            <translation>Hvor lenge siden</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Enhet</translation>
        </message>
        <message>
            <source>days ago</source>
            <translation>dager siden</translation>
        </message>
        <message>
            <source>hours ago</source>
            <translation>timer siden</translation>
        </message>
    </context>
    <context>
        <name>AppCard</name>
        <message>
            <source>About Whereby Desktop</source>
            <translation>Om Whereby Desktop</translation>
        </message>
        <message>
            <source>About…</source>
            <translation>Om…</translation>
        </message>
        <message>
            <source>Export settings…</source>
            <translation>Eksporter innstillinger…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Eksporter…</translation>
        </message>
        <message>
            <source>Import settings…</source>
            <translation>Importer innstillinger…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>Licences of all that is shipped</source>
            <translation>Lisenser for alt som følger med</translation>
        </message>
        <message>
            <source>Settings in a file</source>
            <translation>Innstillinger i en fil</translation>
        </message>
        <message>
            <source>This app</source>
            <translation>Denne appen</translation>
        </message>
        <message>
            <source>Version {0}</source>
            <translation>Versjon {0}</translation>
        </message>
        <message>
            <source>Without API keys, accounts and rooms</source>
            <translation>Uten API-nøkler, kontoer og rom</translation>
        </message>
    </context>
    <context>
        <name>BatchNotices</name>
        <message>
            <source>Continue</source>
            <translation>Fortsett</translation>
        </message>
        <message>
            <source>Going on with {0}</source>
            <translation>Fortsetter med {0}</translation>
        </message>
        <message>
            <source>It goes on by itself when this account is opened again.</source>
            <translation>Den fortsetter av seg selv når denne kontoen åpnes igjen.</translation>
        </message>
        <message>
            <source>Paused since the last time</source>
            <translation>Satt på pause siden sist</translation>
        </message>
        <message>
            <source>Rooms to create</source>
            <translation>Rom som skal opprettes</translation>
        </message>
        <message>
            <source>Rooms to delete</source>
            <translation>Rom som skal slettes</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Vis</translation>
        </message>
        <message>
            <source>Stopped for now: {0}</source>
            <translation>Stanset inntil videre: {0}</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
    </context>
    <context>
        <name>BatchWindows</name>
        <message>
            <source>Go on</source>
            <translation>Fortsett</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message numerus="yes">
            <source>Stop after %Ln room(s)?</source>
            <translation>
                <numerusform>Stoppe etter %Ln rom?</numerusform>
                <numerusform>Stoppe etter %Ln rom?</numerusform>
            </translation>
        </message>
        <message>
            <source>The rooms already created stay.</source>
            <translation>Rommene som alt er opprettet, blir værende.</translation>
        </message>
        <message>
            <source>The rooms not yet deleted stay.</source>
            <translation>Rommene som ikke er slettet ennå, blir værende.</translation>
        </message>
    </context>
    <context>
        <name>Batches</name>
        <message numerus="yes">
            <source>%Ln batch(es)</source>
            <translation>
                <numerusform>%Ln pulje</numerusform>
                <numerusform>%Ln puljer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln did not work</source>
            <translation>
                <numerusform>%Ln mislyktes</numerusform>
                <numerusform>%Ln mislyktes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln did not work so far.</source>
            <translation>
                <numerusform>%Ln mislyktes så langt.</numerusform>
                <numerusform>%Ln mislyktes så langt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln made in another batch</source>
            <translation>
                <numerusform>%Ln laget i en annen pulje</numerusform>
                <numerusform>%Ln laget i en annen pulje</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln may exist</source>
            <translation>
                <numerusform>%Ln finnes kanskje</numerusform>
                <numerusform>%Ln finnes kanskje</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not started</source>
            <translation>
                <numerusform>%Ln ikke startet</numerusform>
                <numerusform>%Ln ikke startet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln point(s) used.</source>
            <translation>
                <numerusform>%Ln poeng brukt.</numerusform>
                <numerusform>%Ln poeng brukt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s) under way come to their end.</source>
            <translation>
                <numerusform>%Ln forespørsel som er underveis, gjøres ferdig.</numerusform>
                <numerusform>%Ln forespørsler som er underveis, gjøres ferdig.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) a minute, so the limit is never hit.</source>
            <translation>
                <numerusform>%Ln rom i minuttet, så grensen nås aldri.</numerusform>
                <numerusform>%Ln rom i minuttet, så grensen nås aldri.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) a second, so the limit is never hit.</source>
            <translation>
                <numerusform>%Ln rom i sekundet, så grensen nås aldri.</numerusform>
                <numerusform>%Ln rom i sekundet, så grensen nås aldri.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) created</source>
            <translation>
                <numerusform>%Ln rom opprettet</numerusform>
                <numerusform>%Ln rom opprettet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) created in {0}</source>
            <translation>
                <numerusform>%Ln rom opprettet på {0}</numerusform>
                <numerusform>%Ln rom opprettet på {0}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) deleted</source>
            <translation>
                <numerusform>%Ln rom slettet</numerusform>
                <numerusform>%Ln rom slettet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) deleted in {0}</source>
            <translation>
                <numerusform>%Ln rom slettet på {0}</numerusform>
                <numerusform>%Ln rom slettet på {0}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) may exist, they are looked for.</source>
            <translation>
                <numerusform>%Ln rom kan finnes, appen ser etter det.</numerusform>
                <numerusform>%Ln rom kan finnes, appen ser etter dem.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) left out</source>
            <translation>
                <numerusform>%Ln rad utelatt</numerusform>
                <numerusform>%Ln rader utelatt</numerusform>
            </translation>
        </message>
        <message>
            <source>At work</source>
            <translation>I gang</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Sjekk</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Velg…</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Opprettet</translation>
        </message>
        <message>
            <source>Creating rooms</source>
            <translation>Oppretter rom</translation>
        </message>
        <message numerus="yes">
            <source>Creating {0} of %Ln room(s)</source>
            <translation>
                <numerusform>Oppretter {0} av %Ln rom</numerusform>
                <numerusform>Oppretter {0} av %Ln rom</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Slettet</translation>
        </message>
        <message>
            <source>Deleting rooms</source>
            <translation>Sletter rom</translation>
        </message>
        <message numerus="yes">
            <source>Deleting {0} of %Ln room(s)</source>
            <translation>
                <numerusform>Sletter {0} av %Ln rom</numerusform>
                <numerusform>Sletter {0} av %Ln rom</numerusform>
            </translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Slutt</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Ferdig</translation>
        </message>
        <message>
            <source>Fix…</source>
            <translation>Rett opp…</translation>
        </message>
        <message>
            <source>Guest link</source>
            <translation>Gjestelenke</translation>
        </message>
        <message numerus="yes">
            <source>Held up: {0} of %Ln room(s)</source>
            <translation>
                <numerusform>Står fast: {0} av %Ln rom</numerusform>
                <numerusform>Står fast: {0} av %Ln rom</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Held up: {0} of %Ln room(s), goes on in {1}</source>
            <translation>
                <numerusform>Står fast: {0} av %Ln rom, fortsetter om {1}</numerusform>
                <numerusform>Står fast: {0} av %Ln rom, fortsetter om {1}</numerusform>
            </translation>
        </message>
        <message>
            <source>Host link</source>
            <translation>Vertslenke</translation>
        </message>
        <message>
            <source>It waits for points and goes on in about {0}.</source>
            <translation>Den venter på poeng og fortsetter om ca. {0}.</translation>
        </message>
        <message>
            <source>It waits for you. Nothing is lost.</source>
            <translation>Den venter på deg. Ingenting er tapt.</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etikett</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Utelatt</translation>
        </message>
        <message numerus="yes">
            <source>Looking for %Ln room(s) whose answer was lost.</source>
            <translation>
                <numerusform>Ser etter %Ln rom der svaret gikk tapt.</numerusform>
                <numerusform>Ser etter %Ln rom der svaret gikk tapt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Made in another batch</source>
            <translation>Laget i en annen pulje</translation>
        </message>
        <message>
            <source>May exist</source>
            <translation>Finnes kanskje</translation>
        </message>
        <message>
            <source>Needs a look</source>
            <translation>Bør sjekkes</translation>
        </message>
        <message>
            <source>No answer. The room may exist.</source>
            <translation>Ikke noe svar. Rommet finnes kanskje.</translation>
        </message>
        <message>
            <source>No errors.</source>
            <translation>Ingen feil.</translation>
        </message>
        <message>
            <source>Not created</source>
            <translation>Ikke opprettet</translation>
        </message>
        <message>
            <source>Not deleted</source>
            <translation>Ikke slettet</translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>Ikke startet</translation>
        </message>
        <message>
            <source>Nothing is lost. It goes on by itself in {0}.</source>
            <translation>Ingenting er tapt. Den fortsetter av seg selv om {0}.</translation>
        </message>
        <message>
            <source>Nothing is sent until you continue.</source>
            <translation>Ingenting sendes før du fortsetter.</translation>
        </message>
        <message>
            <source>Passed on</source>
            <translation>Gitt videre</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>På pause</translation>
        </message>
        <message numerus="yes">
            <source>Paused: {0} of %Ln room(s)</source>
            <translation>
                <numerusform>På pause: {0} av %Ln rom</numerusform>
                <numerusform>På pause: {0} av %Ln rom</numerusform>
            </translation>
        </message>
        <message>
            <source>Prefix</source>
            <translation>Prefiks</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Rom</translation>
        </message>
        <message>
            <source>Rooms created</source>
            <translation>Rom opprettet</translation>
        </message>
        <message>
            <source>Rooms deleted</source>
            <translation>Rom slettet</translation>
        </message>
        <message>
            <source>Rooms to create</source>
            <translation>Rom som skal opprettes</translation>
        </message>
        <message>
            <source>Rooms to delete</source>
            <translation>Rom som skal slettes</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Rad</translation>
        </message>
        <message>
            <source>Row {0}</source>
            <translation>Rad {0}</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Vis</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Stoppet</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Stopper</translation>
        </message>
        <message>
            <source>The answer was lost, the room was found.</source>
            <translation>Svaret gikk tapt, rommet ble funnet.</translation>
        </message>
        <message>
            <source>The end time was in the past.</source>
            <translation>Sluttiden hadde passert.</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>Underveis</translation>
        </message>
        <message>
            <source>Unfinished</source>
            <translation>Ikke ferdig</translation>
        </message>
        <message>
            <source>Viewer link</source>
            <translation>Tilskuerlenke</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Venter</translation>
        </message>
        <message>
            <source>What is under way comes to its end.</source>
            <translation>Det som er underveis, gjøres ferdig.</translation>
        </message>
        <message>
            <source>Whereby refused it: “{0}” ({1}).</source>
            <translation>Whereby avviste det: «{0}» ({1}).</translation>
        </message>
        <message>
            <source>Whereby refused the end time ({0}).</source>
            <translation>Whereby avviste sluttiden ({0}).</translation>
        </message>
        <message>
            <source>Why not</source>
            <translation>Årsak</translation>
        </message>
        <message>
            <source>With errors</source>
            <translation>Med feil</translation>
        </message>
        <message numerus="yes">
            <source>{0} of %Ln room(s)</source>
            <translation>
                <numerusform>{0} av %Ln rom</numerusform>
                <numerusform>{0} av %Ln rom</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} {1}</source>
            <translation>{0} {1}</translation>
        </message>
        <message numerus="yes">
            <source>{0} {1}, {2} of %Ln room(s) created</source>
            <translation>
                <numerusform>{0} {1}, {2} av %Ln rom opprettet</numerusform>
                <numerusform>{0} {1}, {2} av %Ln rom opprettet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} {1}, {2} of %Ln room(s) deleted</source>
            <translation>
                <numerusform>{0} {1}, {2} av %Ln rom slettet</numerusform>
                <numerusform>{0} {1}, {2} av %Ln rom slettet</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <source>{0}. {1}</source>
            <translation>{0}. {1}</translation>
        </message>
        <message numerus="yes">
            <source>{0}: {1} of %Ln room(s)</source>
            <translation>
                <numerusform>{0}: {1} av %Ln rom</numerusform>
                <numerusform>{0}: {1} av %Ln rom</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BatchesWindow</name>
        <message>
            <source>&amp;Forget</source>
            <translation>&amp;Glem</translation>
        </message>
        <message>
            <source>&amp;Show</source>
            <translation>&amp;Vis</translation>
        </message>
        <message>
            <source>Batches</source>
            <translation>Puljer</translation>
        </message>
        <message>
            <source>Batches, newest first</source>
            <translation>Puljer, nyeste først</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>L&amp;ukk</translation>
        </message>
        <message>
            <source>Forgets what came of each row. The rooms stay.</source>
            <translation>Glemmer hva det ble av hver rad. Rommene blir værende.</translation>
        </message>
        <message>
            <source>No batches yet.</source>
            <translation>Ingen puljer ennå.</translation>
        </message>
    </context>
    <context>
        <name>BlockEdits</name>
        <message numerus="yes">
            <source>%Ln column(s) did not fit in.</source>
            <translation>
                <numerusform>%Ln kolonne fikk ikke plass.</numerusform>
                <numerusform>%Ln kolonner fikk ikke plass.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) added below.</source>
            <translation>
                <numerusform>%Ln rad lagt til nederst.</numerusform>
                <numerusform>%Ln rader lagt til nederst.</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear cells</source>
            <translation>Tøm celler</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Lim inn</translation>
        </message>
        <message>
            <source>Prefixes are those of the preset here.</source>
            <translation>Prefiksene kommer fra forvalget her.</translation>
        </message>
        <message>
            <source>{0} {1}</source>
            <translation>{0} {1}</translation>
        </message>
    </context>
    <context>
        <name>BulkCells</name>
        <message numerus="yes">
            <source>%Ln day(s)</source>
            <translation>
                <numerusform>%Ln dag</numerusform>
                <numerusform>%Ln dager</numerusform>
            </translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>In {0}</source>
            <translation>Om {0}</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Låst</translation>
        </message>
        <message>
            <source>No prefix</source>
            <translation>Uten prefiks</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>Kort</translation>
        </message>
        <message>
            <source>UUID</source>
            <translation>UUID</translation>
        </message>
        <message>
            <source>Unlocked</source>
            <translation>Ulåst</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>tom</translation>
        </message>
        <message>
            <source>{0} h</source>
            <translation>{0} t</translation>
        </message>
        <message>
            <source>{0} h {1} min</source>
            <translation>{0} t {1} min</translation>
        </message>
        <message>
            <source>{0} min</source>
            <translation>{0} min</translation>
        </message>
    </context>
    <context>
        <name>BulkChecks</name>
        <message numerus="yes">
            <source>%Ln letter(s), {0} at most</source>
            <translation>
                <numerusform>%Ln tegn, høyst {0}</numerusform>
                <numerusform>%Ln tegn, høyst {0}</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Tøm</translation>
        </message>
        <message>
            <source>Comes twice that night, first taken</source>
            <translation>Kommer to ganger den natten, den første brukes</translation>
        </message>
        <message>
            <source>Duration cannot be read</source>
            <translation>Varigheten kan ikke leses</translation>
        </message>
        <message>
            <source>End time is in the past</source>
            <translation>Sluttiden har passert</translation>
        </message>
        <message>
            <source>End time is missing</source>
            <translation>Sluttid mangler</translation>
        </message>
        <message>
            <source>Ends in {0} min, still created</source>
            <translation>Slutter om {0} min, opprettes likevel</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Utelatt</translation>
        </message>
        <message>
            <source>Locked or not: yes or no</source>
            <translation>Låst eller ikke: ja eller nei</translation>
        </message>
        <message>
            <source>Only a–z, 0–9, hyphens</source>
            <translation>Bare a–z, 0–9, bindestrek</translation>
        </message>
        <message>
            <source>Preset: {0}</source>
            <translation>Forvalg: {0}</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Sett tilbake</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Klar</translation>
        </message>
        <message>
            <source>Same as row {0}</source>
            <translation>Samme som rad {0}</translation>
        </message>
        <message>
            <source>Short and unlocked, easy to guess</source>
            <translation>Kort og ulåst, lett å gjette</translation>
        </message>
        <message>
            <source>Shorten</source>
            <translation>Forkort</translation>
        </message>
        <message>
            <source>Skipped by the clock change</source>
            <translation>Faller bort når klokken stilles</translation>
        </message>
        <message>
            <source>Start has no time of day</source>
            <translation>Start mangler klokkeslett</translation>
        </message>
        <message>
            <source>Streaming needs group mode</source>
            <translation>Strømming krever gruppemodus</translation>
        </message>
        <message>
            <source>Time cannot be read</source>
            <translation>Tiden kan ikke leses</translation>
        </message>
        <message>
            <source>Unknown mode</source>
            <translation>Ukjent modus</translation>
        </message>
        <message>
            <source>Unknown name ending</source>
            <translation>Ukjent navneending</translation>
        </message>
        <message>
            <source>Unknown preset</source>
            <translation>Ukjent forvalg</translation>
        </message>
        <message>
            <source>Use UUID</source>
            <translation>Bruk UUID</translation>
        </message>
        <message>
            <source>Use group</source>
            <translation>Bruk gruppe</translation>
        </message>
        <message>
            <source>Use locked</source>
            <translation>Bruk låst</translation>
        </message>
        <message>
            <source>Use normal</source>
            <translation>Bruk normal</translation>
        </message>
        <message>
            <source>Use short</source>
            <translation>Bruk kort</translation>
        </message>
        <message>
            <source>Use the second</source>
            <translation>Bruk den andre</translation>
        </message>
        <message>
            <source>Use unlocked</source>
            <translation>Bruk ulåst</translation>
        </message>
        <message>
            <source>Use {0}</source>
            <translation>Bruk {0}</translation>
        </message>
        <message>
            <source>Viewers need group mode</source>
            <translation>Tilskuere krever gruppemodus</translation>
        </message>
        <message>
            <source>With viewers: group and locked</source>
            <translation>Med tilskuere: gruppe og låst</translation>
        </message>
    </context>
    <context>
        <name>BulkColumns</name>
        <message>
            <source>Check</source>
            <translation>Sjekk</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Dato</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Varighet</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Slutt</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etikett</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Lås</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Modus</translation>
        </message>
        <message>
            <source>Name ending</source>
            <translation>Navneending</translation>
        </message>
        <message>
            <source>Prefix</source>
            <translation>Prefiks</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Forvalg</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Rad</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Start</translation>
        </message>
    </context>
    <context>
        <name>BulkDialog</name>
        <message>
            <source>Create rooms from CSV</source>
            <translation>Opprett rom fra CSV</translation>
        </message>
    </context>
    <context>
        <name>BulkDiscard</name>
        <message>
            <source>Discard table</source>
            <translation>Forkast tabell</translation>
        </message>
        <message>
            <source>Discard the table?</source>
            <translation>Forkaste tabellen?</translation>
        </message>
        <message>
            <source>Keep table</source>
            <translation>Behold tabell</translation>
        </message>
        <message>
            <source>What you typed or pasted is kept nowhere else.</source>
            <translation>Det du skrev eller limte inn, er ikke lagret noe annet sted.</translation>
        </message>
    </context>
    <context>
        <name>BulkFile</name>
        <message>
            <source>A table has {0} MB at most. Split it into several.</source>
            <translation>En tabell kan være på høyst {0} MB. Del den i flere.</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>arabisk</translation>
        </message>
        <message>
            <source>Central Europe</source>
            <translation>Sentral-Europa</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>kinesisk</translation>
        </message>
        <message>
            <source>Choose another one, or start from the example.</source>
            <translation>Velg en annen, eller begynn med eksempelet.</translation>
        </message>
        <message>
            <source>Copy the rows in your spreadsheet, then paste here.</source>
            <translation>Kopier radene i regnearket, og lim dem inn her.</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>kyrillisk</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>gresk</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>hebraisk</translation>
        </message>
        <message>
            <source>It is a folder.</source>
            <translation>Det er en mappe.</translation>
        </message>
        <message>
            <source>It is no longer there.</source>
            <translation>Den er ikke der lenger.</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>japansk</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>koreansk</translation>
        </message>
        <message>
            <source>Save it as CSV once more, or copy the rows and paste them.</source>
            <translation>Lagre den som CSV på nytt, eller kopier radene og lim dem inn.</translation>
        </message>
        <message>
            <source>Save it as CSV there, or copy the rows and paste them here.</source>
            <translation>Lagre den som CSV der, eller kopier radene og lim dem inn her.</translation>
        </message>
        <message>
            <source>The system says: {0}.</source>
            <translation>Systemet sier: {0}.</translation>
        </message>
        <message>
            <source>There is no table on the clipboard.</source>
            <translation>Det er ingen tabell på utklippstavlen.</translation>
        </message>
        <message>
            <source>This file cannot be read as a table.</source>
            <translation>Denne filen kan ikke leses som en tabell.</translation>
        </message>
        <message>
            <source>This file has no rows.</source>
            <translation>Denne filen har ingen rader.</translation>
        </message>
        <message>
            <source>This is a spreadsheet’s own format.</source>
            <translation>Dette er et regnearkprograms eget format.</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>tyrkisk</translation>
        </message>
        <message>
            <source>Western Europe</source>
            <translation>Vest-Europa</translation>
        </message>
        <message>
            <source>You may not read it.</source>
            <translation>Du har ikke lov til å lese den.</translation>
        </message>
        <message>
            <source>comma separated</source>
            <translation>kommaseparert</translation>
        </message>
        <message>
            <source>semicolon separated</source>
            <translation>semikolonseparert</translation>
        </message>
        <message>
            <source>separated by bars</source>
            <translation>atskilt med loddrette streker</translation>
        </message>
        <message>
            <source>tab separated</source>
            <translation>tabulatorseparert</translation>
        </message>
        <message>
            <source>{0} cannot be opened.</source>
            <translation>{0} kan ikke åpnes.</translation>
        </message>
        <message>
            <source>{0} is too large.</source>
            <translation>{0} er for stor.</translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
    </context>
    <context>
        <name>BulkFiles</name>
        <message>
            <source>All files (*)</source>
            <translation>Alle filer (*)</translation>
        </message>
        <message>
            <source>Choose a table</source>
            <translation>Velg en tabell</translation>
        </message>
        <message>
            <source>Save the example</source>
            <translation>Lagre eksempelet</translation>
        </message>
        <message>
            <source>Tables ({0})</source>
            <translation>Tabeller ({0})</translation>
        </message>
        <message>
            <source>rooms.csv</source>
            <translation>rooms.csv</translation>
        </message>
    </context>
    <context>
        <name>BulkSpoken</name>
        <message>
            <source>row {0}, {1}</source>
            <translation>rad {0}, {1}</translation>
        </message>
        <message>
            <source>row {0}, {1}, {2}</source>
            <translation>rad {0}, {1}, {2}</translation>
        </message>
        <message>
            <source>row {0}, {1}, {2}, {3}</source>
            <translation>rad {0}, {1}, {2}, {3}</translation>
        </message>
        <message>
            <source>row {0}, {1}. Press Enter: {2}</source>
            <translation>rad {0}, {1}. Trykk Enter: {2}</translation>
        </message>
    </context>
    <context>
        <name>CalendarWays</name>
        <message>
            <source>Calendar file (*.ics)</source>
            <translation>Kalenderfil (*.ics)</translation>
        </message>
        <message>
            <source>Calendar file saved</source>
            <translation>Kalenderfil lagret</translation>
        </message>
        <message>
            <source>No calendar program answered</source>
            <translation>Ikke noe kalenderprogram svarte</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ikke nå</translation>
        </message>
        <message>
            <source>Opened in your calendar</source>
            <translation>Åpnet i kalenderen din</translation>
        </message>
        <message>
            <source>Save calendar file</source>
            <translation>Lagre kalenderfil</translation>
        </message>
        <message>
            <source>Save calendar file…</source>
            <translation>Lagre kalenderfil…</translation>
        </message>
        <message>
            <source>Save the meeting as a file and open it in your calendar.</source>
            <translation>Lagre møtet som en fil, og åpne den i kalenderen din.</translation>
        </message>
    </context>
    <context>
        <name>CallStatus</name>
        <message>
            <source>No answer</source>
            <translation>Ikke noe svar</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Ikke sendt</translation>
        </message>
        <message>
            <source>{0} Gone already</source>
            <translation>{0} Allerede borte</translation>
        </message>
        <message>
            <source>{0} Key rejected</source>
            <translation>{0} Nøkkel avvist</translation>
        </message>
        <message>
            <source>{0} No such room</source>
            <translation>{0} Finner ikke rommet</translation>
        </message>
        <message>
            <source>{0} Not accepted</source>
            <translation>{0} Ikke godtatt</translation>
        </message>
        <message>
            <source>{0} Not allowed</source>
            <translation>{0} Ikke tillatt</translation>
        </message>
        <message>
            <source>{0} OK</source>
            <translation>{0} OK</translation>
        </message>
        <message>
            <source>{0} Paused</source>
            <translation>{0} På pause</translation>
        </message>
        <message>
            <source>{0} Points elsewhere</source>
            <translation>{0} Viser til annet sted</translation>
        </message>
        <message>
            <source>{0} Server error</source>
            <translation>{0} Serverfeil</translation>
        </message>
    </context>
    <context>
        <name>CallsTable</name>
        <message>
            <source>Last minute</source>
            <translation>Siste minutt</translation>
        </message>
        <message>
            <source>Nothing in the last minute.</source>
            <translation>Ingenting det siste minuttet.</translation>
        </message>
    </context>
    <context>
        <name>ChoiceField</name>
        <message>
            <source>Not set</source>
            <translation>Ikke angitt</translation>
        </message>
    </context>
    <context>
        <name>ChosenPart</name>
        <message>
            <source>&amp;Sort by</source>
            <translation>&amp;Sorter etter</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Sorter etter</translation>
        </message>
    </context>
    <context>
        <name>ColumnChoice</name>
        <message>
            <source>Column {0}</source>
            <translation>Kolonne {0}</translation>
        </message>
        <message>
            <source>Not in the table</source>
            <translation>Ikke i tabellen</translation>
        </message>
    </context>
    <context>
        <name>ColumnsDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>Av&amp;bryt</translation>
        </message>
        <message>
            <source>&amp;Use these columns</source>
            <translation>Br&amp;uk disse kolonnene</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Kolonner</translation>
        </message>
    </context>
    <context>
        <name>ColumnsForm</name>
        <message>
            <source>&amp;Dates</source>
            <translation>&amp;Datoer</translation>
        </message>
        <message>
            <source>&amp;Time zone</source>
            <translation>&amp;Tidssone</translation>
        </message>
        <message>
            <source>All &amp;else as in</source>
            <translation>&amp;Ellers som i</translation>
        </message>
        <message>
            <source>Choose the column that says when each room ends, or how long it lasts.</source>
            <translation>Velg kolonnen som sier når hvert rom slutter, eller hvor lenge det varer.</translation>
        </message>
        <message>
            <source>Day first, as in {0}: day {1}, month {2}</source>
            <translation>Dag først, som i {0}: dag {1}, måned {2}</translation>
        </message>
        <message>
            <source>Month first, as in {0}: month {1}, day {2}</source>
            <translation>Måned først, som i {0}: måned {1}, dag {2}</translation>
        </message>
        <message>
            <source>Preset that rows start from</source>
            <translation>Forvalg som radene bygger på</translation>
        </message>
        <message>
            <source>Some dates have the day first and some the month.</source>
            <translation>Noen datoer har dagen først og noen måneden.</translation>
        </message>
        <message>
            <source>The first row has the names of the columns</source>
            <translation>Den første raden har navnene på kolonnene</translation>
        </message>
        <message>
            <source>{0} can be read in two ways. Choose the right one below.</source>
            <translation>{0} kan leses på to måter. Velg den riktige nedenfor.</translation>
        </message>
    </context>
    <context>
        <name>ConnectButtons</name>
        <message>
            <source>&amp;Test again</source>
            <translation>&amp;Test igjen</translation>
        </message>
        <message>
            <source>&amp;Test key</source>
            <translation>&amp;Test nøkkel</translation>
        </message>
        <message>
            <source>&amp;Use key once</source>
            <translation>&amp;Bruk nøkkel én gang</translation>
        </message>
        <message>
            <source>S&amp;top testing</source>
            <translation>&amp;Stopp testen</translation>
        </message>
        <message>
            <source>Storing…</source>
            <translation>Lagrer…</translation>
        </message>
        <message>
            <source>Testing costs 1 point</source>
            <translation>Testen koster 1 poeng</translation>
        </message>
        <message>
            <source>Testing…</source>
            <translation>Tester…</translation>
        </message>
    </context>
    <context>
        <name>ConnectFlow</name>
        <message>
            <source>Enter your API key.</source>
            <translation>Oppgi API-nøkkelen din.</translation>
        </message>
        <message>
            <source>The key is in the keyring.</source>
            <translation>Nøkkelen er i nøkkelringen.</translation>
        </message>
        <message>
            <source>The key is in {0}, “{1}” collection.</source>
            <translation>Nøkkelen er i {0}, samlingen «{1}».</translation>
        </message>
        <message>
            <source>The key is in {0}.</source>
            <translation>Nøkkelen er i {0}.</translation>
        </message>
        <message>
            <source>The key stays in memory until you quit.</source>
            <translation>Nøkkelen blir i minnet til du avslutter.</translation>
        </message>
        <message>
            <source>This does not look like an API key.</source>
            <translation>Dette ser ikke ut som en API-nøkkel.</translation>
        </message>
        <message>
            <source>{0}. The key stays in memory until you quit.</source>
            <translation>{0}. Nøkkelen blir i minnet til du avslutter.</translation>
        </message>
    </context>
    <context>
        <name>Counts</name>
        <message numerus="yes">
            <source>%Ln action(s), {0}</source>
            <translation>
                <numerusform>%Ln handling, {0}</numerusform>
                <numerusform>%Ln handlinger, {0}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s)</source>
            <translation>
                <numerusform>%Ln minutt</numerusform>
                <numerusform>%Ln minutter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln point(s)</source>
            <translation>
                <numerusform>%Ln poeng</numerusform>
                <numerusform>%Ln poeng</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln second(s)</source>
            <translation>
                <numerusform>%Ln sekund</numerusform>
                <numerusform>%Ln sekunder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&lt;b&gt;Paused&lt;/b&gt; for {0}, %Ln request(s) wait</source>
            <translation>
                <numerusform>&lt;b&gt;På pause&lt;/b&gt; i {0}, %Ln forespørsel venter</numerusform>
                <numerusform>&lt;b&gt;På pause&lt;/b&gt; i {0}, %Ln forespørsler venter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&lt;b&gt;{0}&lt;/b&gt; point(s)</source>
            <translation>
                <numerusform>&lt;b&gt;{0}&lt;/b&gt; poeng</numerusform>
                <numerusform>&lt;b&gt;{0}&lt;/b&gt; poeng</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Paused for {0}, %Ln request(s) wait</source>
            <translation>
                <numerusform>På pause i {0}, %Ln forespørsel venter</numerusform>
                <numerusform>På pause i {0}, %Ln forespørsler venter</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CountsWords</name>
        <message numerus="yes">
            <source>%Ln cell(s) changed</source>
            <translation>
                <numerusform>%Ln celle endret</numerusform>
                <numerusform>%Ln celler endret</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left out</source>
            <translation>
                <numerusform>%Ln utelatt</numerusform>
                <numerusform>%Ln utelatt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) ready</source>
            <translation>
                <numerusform>%Ln rad klar</numerusform>
                <numerusform>%Ln rader klare</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln to be fixed</source>
            <translation>
                <numerusform>%Ln må rettes</numerusform>
                <numerusform>%Ln må rettes</numerusform>
            </translation>
        </message>
        <message>
            <source>All {0}</source>
            <translation>Alle {0}</translation>
        </message>
        <message>
            <source>Needs a fix {0}</source>
            <translation>Må rettes {0}</translation>
        </message>
        <message>
            <source>Ready {0}</source>
            <translation>Klare {0}</translation>
        </message>
        <message>
            <source>Row {0}: {1}. {2}</source>
            <translation>Rad {0}: {1}. {2}</translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
    </context>
    <context>
        <name>CreateButton</name>
        <message>
            <source>C&amp;reate and copy host link</source>
            <translation>Opp&amp;rett og kopier vertslenke</translation>
        </message>
        <message>
            <source>C&amp;reate and copy link</source>
            <translation>Opp&amp;rett og kopier lenke</translation>
        </message>
        <message>
            <source>C&amp;reate room</source>
            <translation>Opp&amp;rett rom</translation>
        </message>
        <message>
            <source>C&amp;reate when possible</source>
            <translation>Opp&amp;rett når det er mulig</translation>
        </message>
        <message>
            <source>Creating…</source>
            <translation>Oppretter…</translation>
        </message>
    </context>
    <context>
        <name>CreateFlow</name>
        <message>
            <source>Creating…</source>
            <translation>Oppretter…</translation>
        </message>
        <message>
            <source>Nothing was created</source>
            <translation>Ingenting ble opprettet</translation>
        </message>
        <message>
            <source>Room created</source>
            <translation>Rom opprettet</translation>
        </message>
        <message>
            <source>Room created, host link copied</source>
            <translation>Rom opprettet, vertslenke kopiert</translation>
        </message>
        <message>
            <source>Room created, link copied</source>
            <translation>Rom opprettet, lenke kopiert</translation>
        </message>
        <message>
            <source>The answer was lost, the room was found: {0}</source>
            <translation>Svaret gikk tapt, rommet ble funnet: {0}</translation>
        </message>
    </context>
    <context>
        <name>CreatedWith</name>
        <message>
            <source>As created. The host can change it in the room; Whereby does not report that.</source>
            <translation>Som ved opprettelsen. Verten kan endre det i rommet; Whereby oppgir ikke det.</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Captions</source>
            <translation>Teksting</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Opprettet</translation>
        </message>
        <message>
            <source>Created with</source>
            <translation>Opprettet med</translation>
        </message>
        <message>
            <source>File format</source>
            <translation>Filformat</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Lås</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Modus</translation>
        </message>
        <message>
            <source>Name ending</source>
            <translation>Navneending</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Forvalg</translation>
        </message>
        <message>
            <source>Recorded to</source>
            <translation>Opptak lagres</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Opptak</translation>
        </message>
        <message>
            <source>Streaming</source>
            <translation>Strømming</translation>
        </message>
        <message>
            <source>This room was not created with this app, and Whereby does not report this setting.</source>
            <translation>Dette rommet ble ikke opprettet med denne appen, og Whereby oppgir ikke denne innstillingen.</translation>
        </message>
        <message>
            <source>Transcribed to</source>
            <translation>Transkripsjon lagres</translation>
        </message>
        <message>
            <source>Transcription</source>
            <translation>Transkripsjon</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Ukjent</translation>
        </message>
        <message>
            <source>Viewer template</source>
            <translation>Tilskuermal</translation>
        </message>
    </context>
    <context>
        <name>CreatedWords</name>
        <message>
            <source>Cloud, asks the host to start</source>
            <translation>Skyen, spør verten om å starte</translation>
        </message>
        <message>
            <source>Cloud, started by the host</source>
            <translation>Skyen, startes av verten</translation>
        </message>
        <message>
            <source>Cloud, starts by itself</source>
            <translation>Skyen, starter av seg selv</translation>
        </message>
        <message>
            <source>Cloud, starts with the second person</source>
            <translation>Skyen, starter med nummer to</translation>
        </message>
        <message>
            <source>Group, up to 200</source>
            <translation>Gruppe, inntil 200</translation>
        </message>
        <message>
            <source>Local, asks the host to start</source>
            <translation>Lokalt, spør verten om å starte</translation>
        </message>
        <message>
            <source>Local, started by the host</source>
            <translation>Lokalt, startes av verten</translation>
        </message>
        <message>
            <source>Local, starts by itself</source>
            <translation>Lokalt, starter av seg selv</translation>
        </message>
        <message>
            <source>Local, starts with the second person</source>
            <translation>Lokalt, starter med nummer to</translation>
        </message>
        <message>
            <source>Locked at creation</source>
            <translation>Låst ved opprettelsen</translation>
        </message>
        <message>
            <source>None</source>
            <comment>no preset</comment>
            <translation>Ingen</translation>
        </message>
        <message>
            <source>Normal, up to 4</source>
            <translation>Normal, inntil 4</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Av</translation>
        </message>
        <message>
            <source>On</source>
            <translation>På</translation>
        </message>
        <message>
            <source>On, asks the host to start</source>
            <translation>På, spør verten om å starte</translation>
        </message>
        <message>
            <source>On, started by the host</source>
            <translation>På, startes av verten</translation>
        </message>
        <message>
            <source>On, starts by itself</source>
            <translation>På, starter av seg selv</translation>
        </message>
        <message>
            <source>On, starts with the second person</source>
            <translation>På, starter med nummer to</translation>
        </message>
        <message>
            <source>Removed since</source>
            <comment>a preset</comment>
            <translation>Fjernet i ettertid</translation>
        </message>
        <message>
            <source>Short, readable</source>
            <translation>Kort, lett å lese</translation>
        </message>
        <message>
            <source>UUID, hard to guess</source>
            <translation>UUID, vanskelig å gjette</translation>
        </message>
        <message>
            <source>Unlocked at creation</source>
            <translation>Ulåst ved opprettelsen</translation>
        </message>
        <message>
            <source>{0}, elsewhere</source>
            <translation>{0}, et annet sted</translation>
        </message>
        <message>
            <source>{0}, in this app</source>
            <translation>{0}, i denne appen</translation>
        </message>
    </context>
    <context>
        <name>DateWords</name>
        <message>
            <source>{0} {1}</source>
            <translation>{0} {1}</translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
    </context>
    <context>
        <name>DeleteCommands</name>
        <message numerus="yes">
            <source>%Ln room(s) were not deleted and are back in the list.</source>
            <translation>
                <numerusform>%Ln rom ble ikke slettet og er tilbake i listen.</numerusform>
                <numerusform>%Ln rom ble ikke slettet og er tilbake i listen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln selected room(s)</source>
            <translation>
                <numerusform>%Ln valgt rom</numerusform>
                <numerusform>%Ln valgte rom</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Deleted %Ln room(s)</source>
            <translation>
                <numerusform>%Ln rom er slettet</numerusform>
                <numerusform>%Ln rom er slettet</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleted {0}</source>
            <translation>{0} er slettet</translation>
        </message>
        <message numerus="yes">
            <source>Deleting %Ln room(s)</source>
            <translation>
                <numerusform>Sletter %Ln rom</numerusform>
                <numerusform>Sletter %Ln rom</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleting {0}</source>
            <translation>Sletter {0}</translation>
        </message>
        <message>
            <source>Nothing was deleted</source>
            <translation>Ingenting ble slettet</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Angre</translation>
        </message>
        <message>
            <source>{0} was not deleted and is back in the list.</source>
            <translation>{0} ble ikke slettet og er tilbake i listen.</translation>
        </message>
    </context>
    <context>
        <name>DeleteDialog</name>
        <message>
            <source>&amp;Keep rooms</source>
            <translation>&amp;Behold rommene</translation>
        </message>
        <message>
            <source>Delete rooms</source>
            <translation>Slett rom</translation>
        </message>
    </context>
    <context>
        <name>DeleteMany</name>
        <message>
            <source>Created</source>
            <translation>Opprettet</translation>
        </message>
        <message>
            <source>Created with</source>
            <translation>Opprettet med</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>Annet sted</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Slutt</translation>
        </message>
        <message>
            <source>Host rights left</source>
            <translation>Vertsrettigheter igjen</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etikett</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>Åpent nå</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Rom</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>This app</source>
            <translation>Denne appen</translation>
        </message>
        <message>
            <source>Waiting for deletion</source>
            <translation>Venter på sletting</translation>
        </message>
    </context>
    <context>
        <name>DeleteManyWords</name>
        <message numerus="yes">
            <source>%Ln ended</source>
            <translation>
                <numerusform>%Ln avsluttet</numerusform>
                <numerusform>%Ln avsluttet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln open now</source>
            <translation>
                <numerusform>%Ln åpent nå</numerusform>
                <numerusform>%Ln åpne nå</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s)</source>
            <translation>
                <numerusform>%Ln rom</numerusform>
                <numerusform>%Ln rom</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) not created with this app: maybe other people’s.</source>
            <translation>
                <numerusform>%Ln rom ikke opprettet med denne appen: kanskje noen andres.</numerusform>
                <numerusform>%Ln rom ikke opprettet med denne appen: kanskje noen andres.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Delete %Ln room(s)</source>
            <translation>
                <numerusform>S&amp;lett %Ln rom</numerusform>
                <numerusform>S&amp;lett %Ln rom</numerusform>
            </translation>
        </message>
        <message>
            <source>Ended rooms</source>
            <translation>Avsluttede rom</translation>
        </message>
        <message numerus="yes">
            <source>Everyone in the %Ln open room(s) is thrown out at once.</source>
            <translation>
                <numerusform>Alle i det åpne rommet kastes ut med en gang.</numerusform>
                <numerusform>Alle i de %Ln åpne rommene kastes ut med en gang.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everyone in the open room is thrown out at once.</source>
            <translation>Alle i det åpne rommet kastes ut med en gang.</translation>
        </message>
        <message>
            <source>No room is chosen</source>
            <translation>Ingen rom er valgt</translation>
        </message>
        <message>
            <source>None of them was created with this app: they may be other people’s.</source>
            <translation>Ingen av dem er opprettet med denne appen: de kan være noen andres.</translation>
        </message>
        <message>
            <source>Not created with this app: it may be somebody else’s.</source>
            <translation>Ikke opprettet med denne appen: det kan være noen andres.</translation>
        </message>
        <message>
            <source>Open and ended rooms</source>
            <translation>Åpne og avsluttede rom</translation>
        </message>
        <message>
            <source>Rooms waiting for deletion</source>
            <translation>Rom som venter på sletting</translation>
        </message>
        <message numerus="yes">
            <source>Take %Ln left out</source>
            <translation>
                <numerusform>Ta med %Ln utelatt</numerusform>
                <numerusform>Ta med %Ln utelatte</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}, all ended</source>
            <translation>{0}, alle avsluttet</translation>
        </message>
        <message>
            <source>{0}, all open now</source>
            <translation>{0}, alle åpne nå</translation>
        </message>
        <message>
            <source>{0}, ended</source>
            <translation>{0}, avsluttet</translation>
        </message>
        <message>
            <source>{0}, open now</source>
            <translation>{0}, åpent nå</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
        <message>
            <source>{0}: {1}, {2}</source>
            <translation>{0}: {1}, {2}</translation>
        </message>
    </context>
    <context>
        <name>DeletePlan</name>
        <message>
            <source>No room to delete</source>
            <translation>Ingen rom å slette</translation>
        </message>
    </context>
    <context>
        <name>DeleteWish</name>
        <message>
            <source>Keep it</source>
            <translation>Behold det</translation>
        </message>
        <message>
            <source>Will be deleted at {0}</source>
            <translation>Slettes kl. {0}</translation>
        </message>
        <message>
            <source>Will be deleted {0}</source>
            <translation>Slettes {0}</translation>
        </message>
    </context>
    <context>
        <name>DeleteWords</name>
        <message numerus="yes">
            <source>%Ln room(s) not created with this app: maybe other people’s.</source>
            <translation>
                <numerusform>%Ln rom ikke opprettet med denne appen: kanskje noen andres.</numerusform>
                <numerusform>%Ln rom ikke opprettet med denne appen: kanskje noen andres.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) open now: everyone in an open room is thrown out at once.</source>
            <translation>
                <numerusform>%Ln rom er åpent nå: alle i et åpent rom kastes ut med en gang.</numerusform>
                <numerusform>%Ln rom er åpne nå: alle i et åpent rom kastes ut med en gang.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Costs %Ln point(s).</source>
            <translation>
                <numerusform>Koster %Ln poeng.</numerusform>
                <numerusform>Koster %Ln poeng.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln room(s)</source>
            <translation>
                <numerusform>Slett %Ln rom</numerusform>
                <numerusform>Slett %Ln rom</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln room(s)?</source>
            <translation>
                <numerusform>Slette %Ln rom?</numerusform>
                <numerusform>Slette %Ln rom?</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete room</source>
            <translation>Slett rom</translation>
        </message>
        <message>
            <source>Delete {0}?</source>
            <translation>Slette {0}?</translation>
        </message>
        <message>
            <source>Everyone in it is thrown out at once. Its links stop working.</source>
            <translation>Alle som er inne, kastes ut med en gang. Lenkene slutter å virke.</translation>
        </message>
        <message>
            <source>It was not created with this app.</source>
            <translation>Det ble ikke opprettet med denne appen.</translation>
        </message>
        <message>
            <source>Its links stop working. This cannot be undone.</source>
            <translation>Lenkene slutter å virke. Dette kan ikke angres.</translation>
        </message>
        <message>
            <source>Keep room</source>
            <translation>Behold rommet</translation>
        </message>
        <message>
            <source>Keep rooms</source>
            <translation>Behold rommene</translation>
        </message>
        <message>
            <source>Their links stop working. This cannot be undone.</source>
            <translation>Lenkene deres slutter å virke. Dette kan ikke angres.</translation>
        </message>
    </context>
    <context>
        <name>DemoCard</name>
        <message>
            <source>Made-up rooms. No network, no points.</source>
            <translation>Oppdiktede rom. Ikke noe nett, ingen poeng.</translation>
        </message>
        <message>
            <source>Open &amp;demo</source>
            <translation>Åpne &amp;demo</translation>
        </message>
        <message>
            <source>Try the demo workspace</source>
            <translation>Prøv demoområdet</translation>
        </message>
    </context>
    <context>
        <name>DemoStrip</name>
        <message>
            <source>Connect a key…</source>
            <translation>Koble til en nøkkel…</translation>
        </message>
        <message>
            <source>Demo workspace. Nothing here is real.</source>
            <translation>Demoområde. Ingenting her er ekte.</translation>
        </message>
    </context>
    <context>
        <name>DesktopCard</name>
        <message>
            <source>Ask once</source>
            <translation>Spør én gang</translation>
        </message>
        <message>
            <source>Click on the tray icon</source>
            <translation>Klikk på ikonet i systemkurven</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Skrivebord</translation>
        </message>
        <message>
            <source>Keep running in the tray</source>
            <translation>Kjør videre i systemkurven</translation>
        </message>
        <message>
            <source>New meeting now</source>
            <translation>Nytt møte nå</translation>
        </message>
        <message>
            <source>Notify before a room ends</source>
            <translation>Varsle før et rom slutter</translation>
        </message>
        <message>
            <source>Notify before host rights end</source>
            <translation>Varsle før vertsrettigheter utløper</translation>
        </message>
        <message>
            <source>Open the window</source>
            <translation>Åpne vinduet</translation>
        </message>
        <message>
            <source>Private windows of</source>
            <translation>Private vinduer i</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Avslutt</translation>
        </message>
        <message>
            <source>Show the menu</source>
            <translation>Vis menyen</translation>
        </message>
        <message>
            <source>Start at login</source>
            <translation>Start ved pålogging</translation>
        </message>
        <message>
            <source>The default browser</source>
            <translation>Standardnettleseren</translation>
        </message>
        <message>
            <source>They open guest links as a guest sees them</source>
            <translation>De åpner gjestelenker slik en gjest ser dem</translation>
        </message>
        <message>
            <source>When the window is closed</source>
            <translation>Når vinduet lukkes</translation>
        </message>
    </context>
    <context>
        <name>DetailButtons</name>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Copy guest link of {0}</source>
            <translation>Kopier gjestelenken til {0}</translation>
        </message>
        <message>
            <source>Copy host link of {0}</source>
            <translation>Kopier vertslenken til {0}</translation>
        </message>
        <message numerus="yes">
            <source>Copy host link, %n point(s)</source>
            <translation>
                <numerusform>Kopier vertslenke, %n poeng</numerusform>
                <numerusform>Kopier vertslenke, %n poeng</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Kopier lenke</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliser</translation>
        </message>
        <message>
            <source>Duplicate {0}</source>
            <translation>Dupliser {0}</translation>
        </message>
        <message>
            <source>Extend {0}</source>
            <translation>Forleng {0}</translation>
        </message>
        <message>
            <source>Extend…</source>
            <translation>Forleng…</translation>
        </message>
        <message>
            <source>Host link</source>
            <translation>Vertslenke</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åpne</translation>
        </message>
        <message>
            <source>Open {0} in the browser</source>
            <translation>Åpne {0} i nettleseren</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Del</translation>
        </message>
        <message>
            <source>Share {0}</source>
            <translation>Del {0}</translation>
        </message>
    </context>
    <context>
        <name>DetailFooter</name>
        <message>
            <source>Add to calendar</source>
            <translation>Legg til i kalender</translation>
        </message>
        <message>
            <source>Add {0} to the calendar</source>
            <translation>Legg til {0} i kalenderen</translation>
        </message>
        <message>
            <source>Delete {0}</source>
            <translation>Slett {0}</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Slett…</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliser</translation>
        </message>
        <message>
            <source>Duplicate {0}</source>
            <translation>Dupliser {0}</translation>
        </message>
        <message>
            <source>Forget it on this computer</source>
            <translation>Glem det på denne datamaskinen</translation>
        </message>
        <message>
            <source>Forget {0}</source>
            <translation>Glem {0}</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Glem…</translation>
        </message>
    </context>
    <context>
        <name>DetailHeader</name>
        <message>
            <source>More actions</source>
            <translation>Flere handlinger</translation>
        </message>
    </context>
    <context>
        <name>DetailPane</name>
        <message>
            <source>Details</source>
            <translation>Detaljer</translation>
        </message>
        <message>
            <source>Select a room to see its links.</source>
            <translation>Velg et rom for å se lenkene.</translation>
        </message>
    </context>
    <context>
        <name>DiagnosticsDialog</name>
        <message>
            <source>C&amp;lose</source>
            <translation>L&amp;ukk</translation>
        </message>
        <message>
            <source>Diagnostics</source>
            <translation>Diagnostikk</translation>
        </message>
        <message>
            <source>Diagnostics for a bug report</source>
            <translation>Diagnostikk til en feilrapport</translation>
        </message>
        <message>
            <source>Versions, settings and what the app did last, as one text to copy.</source>
            <translation>Versjoner, innstillinger og det appen sist gjorde, som én tekst å kopiere.</translation>
        </message>
    </context>
    <context>
        <name>EncodingBanner</name>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;Ja</translation>
        </message>
        <message>
            <source>Encoding of the file</source>
            <translation>Tegnkoding i filen</translation>
        </message>
        <message>
            <source>The file is not UTF-8. Read as {0}?</source>
            <translation>Filen er ikke UTF-8. Lese den som {0}?</translation>
        </message>
    </context>
    <context>
        <name>EndChips</name>
        <message>
            <source>1 hour</source>
            <translation>1 time</translation>
        </message>
        <message>
            <source>2 hours</source>
            <translation>2 timer</translation>
        </message>
        <message>
            <source>30 min</source>
            <translation>30 min</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Slutt</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Annet</translation>
        </message>
    </context>
    <context>
        <name>EndField</name>
        <message>
            <source>End date</source>
            <translation>Sluttdato</translation>
        </message>
        <message>
            <source>End time</source>
            <translation>Sluttid</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Tidssone</translation>
        </message>
    </context>
    <context>
        <name>EndWords</name>
        <message>
            <source>Choose a time zone.</source>
            <translation>Velg en tidssone.</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Den første</translation>
        </message>
        <message>
            <source>Host can enter until {0}. Deleted by {1}.</source>
            <translation>Verten kan gå inn til {0}. Slettes innen {1}.</translation>
        </message>
        <message>
            <source>No time zone is called “{0}”.</source>
            <translation>Ingen tidssone heter «{0}».</translation>
        </message>
        <message>
            <source>Second</source>
            <translation>Den andre</translation>
        </message>
        <message>
            <source>Today {0}</source>
            <translation>I dag {0}</translation>
        </message>
        <message>
            <source>Tomorrow {0}</source>
            <translation>I morgen {0}</translation>
        </message>
        <message>
            <source>Use {0}</source>
            <translation>Bruk {0}</translation>
        </message>
        <message>
            <source>{0} does not exist on {1} in {2}.</source>
            <translation>{0} finnes ikke {1} i {2}.</translation>
        </message>
        <message>
            <source>{0} happens twice.</source>
            <translation>{0} kommer to ganger.</translation>
        </message>
    </context>
    <context>
        <name>EndsField</name>
        <message>
            <source>1 hour</source>
            <translation>1 time</translation>
        </message>
        <message>
            <source>A meeting needs some time.</source>
            <translation>Et møte trenger litt tid.</translation>
        </message>
        <message>
            <source>After some time</source>
            <translation>Etter en viss tid</translation>
        </message>
        <message>
            <source>At a time of day</source>
            <translation>Til et klokkeslett</translation>
        </message>
        <message>
            <source>Counted from the moment the meeting is made.</source>
            <translation>Regnes fra møtet opprettes.</translation>
        </message>
        <message>
            <source>End time</source>
            <translation>Sluttid</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Slutt</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Timer</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutter</translation>
        </message>
        <message>
            <source>Today’s or, when that has passed, tomorrow’s.</source>
            <translation>I dag eller, når det klokkeslettet har passert, i morgen.</translation>
        </message>
        <message>
            <source>{0} h</source>
            <translation>{0} t</translation>
        </message>
        <message>
            <source>{0} min</source>
            <translation>{0} min</translation>
        </message>
    </context>
    <context>
        <name>Entrance</name>
        <message>
            <source>My organisation</source>
            <translation>Min organisasjon</translation>
        </message>
    </context>
    <context>
        <name>EraseHistory</name>
        <message>
            <source>Erase</source>
            <translation>Slett</translation>
        </message>
        <message>
            <source>Erase labels and history of all accounts on this computer?</source>
            <translation>Slette etiketter og historikk for alle kontoer på denne datamaskinen?</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behold</translation>
        </message>
        <message>
            <source>Rooms at Whereby stay.</source>
            <translation>Rommene hos Whereby blir værende.</translation>
        </message>
    </context>
    <context>
        <name>ExtendDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>Av&amp;bryt</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Lukk</translation>
        </message>
        <message>
            <source>&amp;Delete old room</source>
            <translation>&amp;Slett det gamle rommet</translation>
        </message>
        <message>
            <source>Extend {0}</source>
            <translation>Forleng {0}</translation>
        </message>
        <message>
            <source>Keep &amp;room</source>
            <translation>Behold r&amp;ommet</translation>
        </message>
        <message>
            <source>Room created</source>
            <translation>Rom opprettet</translation>
        </message>
        <message>
            <source>Room created, link copied</source>
            <translation>Rom opprettet, lenke kopiert</translation>
        </message>
    </context>
    <context>
        <name>ExtendFlow</name>
        <message>
            <source>A setting of this room is incomplete</source>
            <translation>En innstilling for dette rommet er ufullstendig</translation>
        </message>
        <message>
            <source>Nothing was created</source>
            <translation>Ingenting ble opprettet</translation>
        </message>
        <message>
            <source>This room no longer exists</source>
            <translation>Dette rommet finnes ikke lenger</translation>
        </message>
        <message>
            <source>{0} Duplicate opens the form, where it can be mended.</source>
            <translation>{0} Dupliser åpner skjemaet, der det kan rettes opp.</translation>
        </message>
    </context>
    <context>
        <name>ExtendForm</name>
        <message>
            <source>&amp;Ends</source>
            <translation>Sl&amp;utt</translation>
        </message>
        <message>
            <source>A new name</source>
            <translation>Et nytt navn</translation>
        </message>
        <message>
            <source>Choose its &amp;options…</source>
            <translation>&amp;Velg innstillinger…</translation>
        </message>
        <message>
            <source>The link changes. People who have the old link must get the new one.</source>
            <translation>Lenken blir en annen. De som har den gamle lenken, må få den nye.</translation>
        </message>
        <message>
            <source>The new room</source>
            <translation>Det nye rommet</translation>
        </message>
        <message>
            <source>The old room</source>
            <translation>Det gamle rommet</translation>
        </message>
        <message>
            <source>The old room was not created with this app, so its options are unknown. The new one gets those of “{0}”.</source>
            <translation>Det gamle rommet ble ikke opprettet med denne appen, så innstillingene er ukjente. Det nye får innstillingene fra «{0}».</translation>
        </message>
        <message>
            <source>Whereby cannot extend a room. This makes a new one with the same settings.</source>
            <translation>Whereby kan ikke forlenge et rom. Dette lager et nytt med de samme innstillingene.</translation>
        </message>
        <message>
            <source>Whereby cannot extend a room. This makes a new one.</source>
            <translation>Whereby kan ikke forlenge et rom. Dette lager et nytt.</translation>
        </message>
        <message>
            <source>{0}…</source>
            <translation>{0}…</translation>
        </message>
    </context>
    <context>
        <name>Faces</name>
        <message numerus="yes">
            <source>%n room(s) are hidden.</source>
            <translation>
                <numerusform>%n rom er skjult.</numerusform>
                <numerusform>%n rom er skjult.</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Fjern filter</translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation>Tøm søket</translation>
        </message>
        <message>
            <source>Create one and its link is on your clipboard a second later.</source>
            <translation>Opprett et, og lenken er på utklippstavlen et sekund senere.</translation>
        </message>
        <message>
            <source>Enter a new key…</source>
            <translation>Oppgi ny nøkkel…</translation>
        </message>
        <message>
            <source>Enter key</source>
            <translation>Oppgi nøkkel</translation>
        </message>
        <message>
            <source>From CSV…</source>
            <translation>Fra CSV…</translation>
        </message>
        <message>
            <source>How to</source>
            <translation>Slik gjør du</translation>
        </message>
        <message>
            <source>Install or start one, or enter the key each time the app starts.</source>
            <translation>Installer eller start en, eller oppgi nøkkelen hver gang appen starter.</translation>
        </message>
        <message>
            <source>It may have been deleted or replaced. Your labels, presets and history are safe on this computer.</source>
            <translation>Den kan være slettet eller byttet ut. Etikettene, forvalgene og historikken din er trygge på denne datamaskinen.</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>Nytt møte</translation>
        </message>
        <message>
            <source>No keyring found</source>
            <translation>Fant ingen nøkkelring</translation>
        </message>
        <message>
            <source>No rooms with this filter</source>
            <translation>Ingen rom med dette filteret</translation>
        </message>
        <message>
            <source>No rooms yet</source>
            <translation>Ingen rom ennå</translation>
        </message>
        <message>
            <source>Nothing matches “{0}”</source>
            <translation>Ingen treff på «{0}»</translation>
        </message>
        <message>
            <source>Search looks at names, labels, notes, presets and links.</source>
            <translation>Søket ser i navn, etiketter, notater, forvalg og lenker.</translation>
        </message>
        <message>
            <source>The API key is kept there. Unlock it and the app goes on by itself.</source>
            <translation>API-nøkkelen oppbevares der. Lås opp, så fortsetter appen av seg selv.</translation>
        </message>
        <message>
            <source>The keyring</source>
            <translation>Nøkkelringen</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Prøv igjen</translation>
        </message>
        <message>
            <source>Unlock…</source>
            <translation>Lås opp…</translation>
        </message>
        <message>
            <source>Use key once…</source>
            <translation>Bruk nøkkel én gang…</translation>
        </message>
        <message>
            <source>Waiting for {0}</source>
            <translation>Venter på {0}</translation>
        </message>
        <message>
            <source>Whereby rejected the key</source>
            <translation>Whereby avviste nøkkelen</translation>
        </message>
        <message>
            <source>{0} is locked</source>
            <translation>{0} er låst</translation>
        </message>
        <message>
            <source>“Once” keeps the key in memory until you quit.</source>
            <translation>«Én gang» beholder nøkkelen i minnet til du avslutter.</translation>
        </message>
    </context>
    <context>
        <name>FileHeader</name>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>%Ln rad</numerusform>
                <numerusform>%Ln rader</numerusform>
            </translation>
        </message>
        <message>
            <source>C&amp;olumns…</source>
            <translation>&amp;Kolonner…</translation>
        </message>
        <message>
            <source>Choose &amp;another…</source>
            <translation>Velg en &amp;annen…</translation>
        </message>
        <message>
            <source>Pasted table</source>
            <translation>Innlimt tabell</translation>
        </message>
        <message>
            <source>{0}, times read as {1}</source>
            <translation>{0}, tidene leses som {1}</translation>
        </message>
        <message>
            <source>{0}, {1}, times read as {2}</source>
            <translation>{0}, {1}, tidene leses som {2}</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>the file cannot be written</source>
            <translation>filen kan ikke skrives</translation>
        </message>
    </context>
    <context>
        <name>FilterButton</name>
        <message>
            <source>Clear filter</source>
            <translation>Fjern filter</translation>
        </message>
        <message>
            <source>Created with this app</source>
            <translation>Opprettet med denne appen</translation>
        </message>
        <message>
            <source>Ends within 1 hour</source>
            <translation>Slutter innen 1 time</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Filter ({0})</source>
            <translation>Filter ({0})</translation>
        </message>
        <message numerus="yes">
            <source>Filter, %n on</source>
            <translation>
                <numerusform>Filter, %n på</numerusform>
                <numerusform>Filter, %n på</numerusform>
            </translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Host rights only</source>
            <translation>Bare vertsrettigheter</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Låst</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>Åpent nå</translation>
        </message>
        <message>
            <source>Show past rooms</source>
            <translation>Vis tidligere rom</translation>
        </message>
        <message>
            <source>Waiting for deletion</source>
            <translation>Venter på sletting</translation>
        </message>
    </context>
    <context>
        <name>FilterForm</name>
        <message>
            <source>&amp;Age</source>
            <translation>&amp;Alder</translation>
        </message>
        <message>
            <source>&amp;Name prefix</source>
            <translation>&amp;Navneprefiks</translation>
        </message>
        <message>
            <source>&amp;Rooms</source>
            <translation>&amp;Rom</translation>
        </message>
        <message>
            <source>Any</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Opprettet</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Avsluttet</translation>
        </message>
        <message>
            <source>Name prefix</source>
            <translation>Navneprefiks</translation>
        </message>
        <message>
            <source>Only rooms created with this app</source>
            <translation>Bare rom som er opprettet med denne appen</translation>
        </message>
        <message>
            <source>Open rooms, too</source>
            <translation>Også åpne rom</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>Rom</translation>
        </message>
        <message>
            <source>Waiting for deletion</source>
            <translation>Venter på sletting</translation>
        </message>
    </context>
    <context>
        <name>FirstPage</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>Av&amp;bryt</translation>
        </message>
        <message>
            <source>&amp;Paste rows</source>
            <translation>&amp;Lim inn rader</translation>
        </message>
        <message>
            <source>A file can be dropped here at any time.</source>
            <translation>En fil kan når som helst slippes her.</translation>
        </message>
        <message>
            <source>Choose a &amp;file…</source>
            <translation>Velg en &amp;fil…</translation>
        </message>
        <message>
            <source>Many rooms from one table</source>
            <translation>Mange rom fra én tabell</translation>
        </message>
        <message>
            <source>One row for each room: a CSV file, or rows copied from a spreadsheet. Nothing is sent before you have seen the plan.</source>
            <translation>Én rad for hvert rom: en CSV-fil eller rader som er kopiert fra et regneark. Ingenting sendes før du har sett planen.</translation>
        </message>
        <message>
            <source>Save an &amp;example…</source>
            <translation>Lagre et &amp;eksempel…</translation>
        </message>
    </context>
    <context>
        <name>FollowedLink</name>
        <message>
            <source>A link asks for a new meeting</source>
            <translation>En lenke ber om et nytt møte</translation>
        </message>
        <message>
            <source>A link asks for it. Nothing was created.</source>
            <translation>En lenke ber om det. Ingenting ble opprettet.</translation>
        </message>
        <message>
            <source>Connect with your API key first, then follow the link again.</source>
            <translation>Koble til med API-nøkkelen din først, og følg så lenken igjen.</translation>
        </message>
        <message numerus="yes">
            <source>Costs %n point(s), {0} left.</source>
            <translation>
                <numerusform>Koster %n poeng, {0} igjen.</numerusform>
                <numerusform>Koster %n poeng, {0} igjen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Costs %n point(s).</source>
            <translation>
                <numerusform>Koster %n poeng.</numerusform>
                <numerusform>Koster %n poeng.</numerusform>
            </translation>
        </message>
        <message>
            <source>Create meeting</source>
            <translation>Opprett møte</translation>
        </message>
        <message>
            <source>Don’t create</source>
            <translation>Ikke opprett</translation>
        </message>
        <message>
            <source>Finish what is open first, then follow the link again.</source>
            <translation>Gjør ferdig det som er åpent først, og følg så lenken igjen.</translation>
        </message>
        <message>
            <source>It asks for a room with the preset “{0}”. {1}</source>
            <translation>Den ber om et rom med forvalget «{0}». {1}</translation>
        </message>
        <message>
            <source>Nothing was done. This app follows whereby-desktop:new only, not “{0}”.</source>
            <translation>Ingenting ble gjort. Denne appen følger bare whereby-desktop:new, ikke «{0}».</translation>
        </message>
        <message>
            <source>There is no preset “{0}”</source>
            <translation>Det finnes ikke noe forvalg «{0}»</translation>
        </message>
        <message>
            <source>This link is not understood</source>
            <translation>Appen forstår ikke denne lenken</translation>
        </message>
    </context>
    <context>
        <name>ForgetRooms</name>
        <message numerus="yes">
            <source>Forget %n past room(s)?</source>
            <translation>
                <numerusform>Glemme %n tidligere rom?</numerusform>
                <numerusform>Glemme %n tidligere rom?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Forget %n room(s)</source>
            <translation>
                <numerusform>Glem %n rom</numerusform>
                <numerusform>Glem %n rom</numerusform>
            </translation>
        </message>
        <message>
            <source>Forget room</source>
            <translation>Glem rommet</translation>
        </message>
        <message>
            <source>Forget {0}?</source>
            <translation>Glemme {0}?</translation>
        </message>
        <message>
            <source>Its label, its note and how it was made leave this computer. This cannot be undone.</source>
            <translation>Etiketten, notatet og hvordan det ble laget, fjernes fra denne datamaskinen. Dette kan ikke angres.</translation>
        </message>
        <message>
            <source>Keep room</source>
            <translation>Behold rommet</translation>
        </message>
        <message>
            <source>Keep rooms</source>
            <translation>Behold rommene</translation>
        </message>
        <message>
            <source>Their labels, their notes and how they were made leave this computer. This cannot be undone.</source>
            <translation>Etikettene, notatene og hvordan de ble laget, fjernes fra denne datamaskinen. Dette kan ikke angres.</translation>
        </message>
    </context>
    <context>
        <name>GlobalShortcut</name>
        <message>
            <source>New meeting now</source>
            <translation>Nytt møte nå</translation>
        </message>
    </context>
    <context>
        <name>GuestLinkRow</name>
        <message>
            <source>Copy guest link</source>
            <translation>Kopier gjestelenke</translation>
        </message>
        <message>
            <source>Guest link</source>
            <translation>Gjestelenke</translation>
        </message>
        <message>
            <source>Link options: {0}</source>
            <translation>Lenkevalg: {0}</translation>
        </message>
    </context>
    <context>
        <name>HelpCard</name>
        <message>
            <source>Diagnostics for a bug report</source>
            <translation>Diagnostikk til en feilrapport</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hjelp</translation>
        </message>
        <message>
            <source>Open log</source>
            <translation>Åpne logg</translation>
        </message>
        <message>
            <source>Open the request log</source>
            <translation>Åpne forespørselsloggen</translation>
        </message>
        <message>
            <source>Request log</source>
            <translation>Forespørselslogg</translation>
        </message>
        <message>
            <source>Show diagnostics for a bug report</source>
            <translation>Vis diagnostikk til en feilrapport</translation>
        </message>
        <message>
            <source>Show…</source>
            <translation>Vis…</translation>
        </message>
        <message>
            <source>What was asked of Whereby and what it cost</source>
            <translation>Hva Whereby ble spurt om, og hva det kostet</translation>
        </message>
        <message>
            <source>You read them before anybody else</source>
            <translation>Du leser den før noen andre</translation>
        </message>
    </context>
    <context>
        <name>HelpPart</name>
        <message>
            <source>Keys copied</source>
            <translation>Hurtigtaster kopiert</translation>
        </message>
        <message>
            <source>Version copied</source>
            <translation>Versjon kopiert</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message numerus="yes">
            <source>%Ln key(s)</source>
            <translation>
                <numerusform>%Ln hurtigtast</numerusform>
                <numerusform>%Ln hurtigtaster</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;About…</source>
            <translation>&amp;Om…</translation>
        </message>
        <message>
            <source>&amp;Copy as text</source>
            <translation>&amp;Kopier som tekst</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>L&amp;ukk</translation>
        </message>
        <message>
            <source>Keyboard and help</source>
            <translation>Tastatur og hjelp</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Hurtigtaster</translation>
        </message>
        <message>
            <source>Nothing matches “{0}”</source>
            <translation>Ingen treff på «{0}»</translation>
        </message>
        <message>
            <source>Search keys</source>
            <translation>Søk i hurtigtaster</translation>
        </message>
        <message>
            <source>{0} finds anything by its name: what to do, rooms, presets, settings.</source>
            <translation>{0} finner alt etter navn: det du vil gjøre, rom, forvalg, innstillinger.</translation>
        </message>
    </context>
    <context>
        <name>HostLinkRow</name>
        <message>
            <source>Conceal host link</source>
            <translation>Skjul vertslenke</translation>
        </message>
        <message>
            <source>Copy host link</source>
            <translation>Kopier vertslenke</translation>
        </message>
        <message>
            <source>Host link</source>
            <translation>Vertslenke</translation>
        </message>
        <message>
            <source>Host link, concealed</source>
            <translation>Vertslenke, skjult</translation>
        </message>
        <message>
            <source>Host link, revealed</source>
            <translation>Vertslenke, vist</translation>
        </message>
        <message>
            <source>Reveal host link for {0} seconds</source>
            <translation>Vis vertslenke i {0} sekunder</translation>
        </message>
        <message numerus="yes">
            <source>Reveal host link for {0} seconds, %n point(s)</source>
            <translation>
                <numerusform>Vis vertslenke i {0} sekunder, %n poeng</numerusform>
                <numerusform>Vis vertslenke i {0} sekunder, %n poeng</numerusform>
            </translation>
        </message>
        <message>
            <source>· keep private</source>
            <translation>· hold den privat</translation>
        </message>
    </context>
    <context>
        <name>HowItGoesNote</name>
        <message>
            <source>&amp;Try now</source>
            <translation>Prøv &amp;nå</translation>
        </message>
        <message>
            <source>{0} {1}</source>
            <translation>{0} {1}</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%n setting(s) would change</source>
            <translation>
                <numerusform>%n innstilling blir endret</numerusform>
                <numerusform>%n innstillinger blir endret</numerusform>
            </translation>
        </message>
        <message>
            <source>As {0} has them. Accounts and keys stay as they are.</source>
            <translation>Slik de er i {0}. Kontoer og nøkler forblir som de er.</translation>
        </message>
        <message numerus="yes">
            <source>Change %n setting(s)</source>
            <translation>
                <numerusform>Endre %n innstilling</numerusform>
                <numerusform>Endre %n innstillinger</numerusform>
            </translation>
        </message>
        <message>
            <source>Import settings</source>
            <translation>Importer innstillinger</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Behold mine</translation>
        </message>
        <message numerus="yes">
            <source>Kept for a newer version: %n setting(s)</source>
            <translation>
                <numerusform>Tatt vare på for en nyere versjon: %n innstilling</numerusform>
                <numerusform>Tatt vare på for en nyere versjon: %n innstillinger</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out, cannot be used: %n setting(s)</source>
            <translation>
                <numerusform>Utelatt, kan ikke brukes: %n innstilling</numerusform>
                <numerusform>Utelatt, kan ikke brukes: %n innstillinger</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}, now {1}</source>
            <translation>{0}, nå {1}</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
    </context>
    <context>
        <name>InspectionPart</name>
        <message>
            <source>Diagnostics copied</source>
            <translation>Diagnostikk kopiert</translation>
        </message>
        <message>
            <source>Requests copied</source>
            <translation>Forespørsler kopiert</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lagre</translation>
        </message>
        <message>
            <source>Saved as {0}</source>
            <translation>Lagret som {0}</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabell (*.csv)</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Tekst (*.txt)</translation>
        </message>
    </context>
    <context>
        <name>Invitation</name>
        <message>
            <source>Video meeting</source>
            <translation>Videomøte</translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
    </context>
    <context>
        <name>InvitationDialog</name>
        <message>
            <source>Invitation</source>
            <translation>Invitasjon</translation>
        </message>
        <message>
            <source>Its links lead nowhere.</source>
            <translation>Lenkene fører ingen steder.</translation>
        </message>
        <message>
            <source>This room no longer exists</source>
            <translation>Dette rommet finnes ikke lenger</translation>
        </message>
    </context>
    <context>
        <name>InvitationFlow</name>
        <message>
            <source>Calendar file saved</source>
            <translation>Kalenderfil lagret</translation>
        </message>
        <message>
            <source>Mail opened</source>
            <translation>E-post åpnet</translation>
        </message>
    </context>
    <context>
        <name>InvitationFooter</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopier</translation>
        </message>
        <message>
            <source>&amp;Save calendar file…</source>
            <translation>La&amp;gre kalenderfil…</translation>
        </message>
        <message>
            <source>&amp;Write a mail</source>
            <translation>&amp;Skriv e-post</translation>
        </message>
        <message>
            <source>Cl&amp;ose</source>
            <translation>&amp;Lukk</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Copy as &amp;Markdown</source>
            <translation>Kopier som &amp;Markdown</translation>
        </message>
        <message>
            <source>Mail opened</source>
            <translation>E-post åpnet</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Lagret</translation>
        </message>
    </context>
    <context>
        <name>InvitationForm</name>
        <message>
            <source>&amp;Begins</source>
            <translation>St&amp;art</translation>
        </message>
        <message>
            <source>&amp;Ends</source>
            <translation>Sl&amp;utt</translation>
        </message>
        <message>
            <source>&amp;Link</source>
            <translation>L&amp;enke</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Tittel</translation>
        </message>
        <message>
            <source>Begin date</source>
            <translation>Startdato</translation>
        </message>
        <message>
            <source>Begin time</source>
            <translation>Starttid</translation>
        </message>
        <message>
            <source>E&amp;dit wording…</source>
            <translation>&amp;Rediger ordlyd…</translation>
        </message>
        <message>
            <source>End date</source>
            <translation>Sluttdato</translation>
        </message>
        <message>
            <source>End time</source>
            <translation>Sluttid</translation>
        </message>
        <message>
            <source>It ends before it begins.</source>
            <translation>Det slutter før det starter.</translation>
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>Tidsso&amp;ne</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Tittel</translation>
        </message>
    </context>
    <context>
        <name>InvitationPreview</name>
        <message>
            <source>Carries the host link. Its key is covered here only.</source>
            <translation>Inneholder vertslenken. Nøkkelen i den er skjult bare her.</translation>
        </message>
        <message>
            <source>Carries the viewer link. Its key is covered here only.</source>
            <translation>Inneholder tilskuerlenken. Nøkkelen i den er skjult bare her.</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Forhåndsvisning</translation>
        </message>
        <message>
            <source>Preview of the invitation</source>
            <translation>Forhåndsvisning av invitasjonen</translation>
        </message>
        <message>
            <source>Preview of the invitation, with the host link</source>
            <translation>Forhåndsvisning av invitasjonen, med vertslenken</translation>
        </message>
        <message>
            <source>Preview of the invitation, with the viewer link</source>
            <translation>Forhåndsvisning av invitasjonen, med tilskuerlenken</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
    </context>
    <context>
        <name>InvitationWording</name>
        <message>
            <source>The room is locked. Knock, and the host lets you in.</source>
            <translation>Rommet er låst. Bank på, så slipper verten deg inn.</translation>
        </message>
        <message>
            <source>{title}

{date}
{begins} to {ends} ({zone})

Join here:
{link}

{knock}</source>
            <translation>{title}

{date}
{begins} til {ends} ({zone})

Bli med her:
{link}

{knock}</translation>
        </message>
    </context>
    <context>
        <name>KeyBanner</name>
        <message>
            <source>Anyone with this link can watch the meeting.</source>
            <translation>Alle som har denne lenken, kan se på møtet.</translation>
        </message>
        <message>
            <source>Anyone with this link is host of the room.</source>
            <translation>Alle som har denne lenken, er vert i rommet.</translation>
        </message>
        <message>
            <source>It carries the viewers’ key. Send it only to your audience.</source>
            <translation>Den inneholder tilskuernes nøkkel. Send den bare til publikummet ditt.</translation>
        </message>
        <message>
            <source>Send it only to those who are to run the meeting.</source>
            <translation>Send den bare til dem som skal lede møtet.</translation>
        </message>
    </context>
    <context>
        <name>KeyDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Avbryt</translation>
        </message>
    </context>
    <context>
        <name>KeyField</name>
        <message>
            <source>API key</source>
            <translation>API-nøkkel</translation>
        </message>
        <message>
            <source>Conceal the API key</source>
            <translation>Skjul API-nøkkelen</translation>
        </message>
        <message>
            <source>Reveal the API key for 30 seconds</source>
            <translation>Vis API-nøkkelen i 30 sekunder</translation>
        </message>
    </context>
    <context>
        <name>KeyForm</name>
        <message>
            <source>&amp;API key</source>
            <translation>&amp;API-nøkkel</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Lim inn</translation>
        </message>
        <message>
            <source>Account &amp;name</source>
            <translation>Konto&amp;navn</translation>
        </message>
        <message>
            <source>Account name</source>
            <translation>Kontonavn</translation>
        </message>
        <message>
            <source>My organisation</source>
            <translation>Min organisasjon</translation>
        </message>
        <message>
            <source>Open dashboard</source>
            <translation>Åpne kontrollpanel</translation>
        </message>
        <message>
            <source>Paste the API key</source>
            <translation>Lim inn API-nøkkelen</translation>
        </message>
        <message>
            <source>The key works.</source>
            <translation>Nøkkelen virker.</translation>
        </message>
        <message>
            <source>Whereby rejected the key. Check that all of it was copied.</source>
            <translation>Whereby avviste nøkkelen. Sjekk at hele nøkkelen ble kopiert.</translation>
        </message>
        <message>
            <source>Your Whereby dashboard lists your API keys.</source>
            <translation>API-nøklene dine står på kontrollpanelet hos Whereby.</translation>
        </message>
    </context>
    <context>
        <name>KeyPurpose</name>
        <message>
            <source>&amp;Add account</source>
            <translation>Legg til &amp;konto</translation>
        </message>
        <message>
            <source>&amp;Connect</source>
            <translation>K&amp;oble til</translation>
        </message>
        <message>
            <source>&amp;Replace key</source>
            <translation>B&amp;ytt nøkkel</translation>
        </message>
        <message>
            <source>&amp;Use key</source>
            <translation>&amp;Bruk nøkkel</translation>
        </message>
        <message>
            <source>Add an account</source>
            <translation>Legg til en konto</translation>
        </message>
        <message>
            <source>Connect with your API key</source>
            <translation>Koble til med API-nøkkelen din</translation>
        </message>
        <message>
            <source>Enter a new key</source>
            <translation>Oppgi en ny nøkkel</translation>
        </message>
        <message>
            <source>Replace the key</source>
            <translation>Bytt nøkkelen</translation>
        </message>
        <message>
            <source>Use a key once</source>
            <translation>Bruk en nøkkel én gang</translation>
        </message>
    </context>
    <context>
        <name>KeyTest</name>
        <message numerus="yes">
            <source>%Ln room(s) found.</source>
            <translation>
                <numerusform>Fant %Ln rom.</numerusform>
                <numerusform>Fant %Ln rom.</numerusform>
            </translation>
        </message>
        <message>
            <source>More than {0} rooms found.</source>
            <translation>Fant flere enn {0} rom.</translation>
        </message>
        <message numerus="yes">
            <source>{0} points per minute, %Ln room(s) found.</source>
            <translation>
                <numerusform>{0} poeng i minuttet, fant %Ln rom.</numerusform>
                <numerusform>{0} poeng i minuttet, fant %Ln rom.</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} points per minute, more than {1} rooms found.</source>
            <translation>{0} poeng i minuttet, fant flere enn {1} rom.</translation>
        </message>
    </context>
    <context>
        <name>KeyTrouble</name>
        <message>
            <source>The API key could not be read from {0}.</source>
            <translation>API-nøkkelen kunne ikke leses fra {0}.</translation>
        </message>
    </context>
    <context>
        <name>KeyboardCard</name>
        <message>
            <source>Ask again…</source>
            <translation>Spør igjen…</translation>
        </message>
        <message>
            <source>Asking the desktop…</source>
            <translation>Spør skrivebordet…</translation>
        </message>
        <message>
            <source>Copy command</source>
            <translation>Kopier kommando</translation>
        </message>
        <message>
            <source>Every key there is</source>
            <translation>Alle hurtigtaster</translation>
        </message>
        <message>
            <source>In the desktop’s keyboard settings, give a key to the command {0}</source>
            <translation>Gi kommandoen {0} en tast i skrivebordets tastaturinnstillinger</translation>
        </message>
        <message>
            <source>Key: {0}</source>
            <translation>Tast: {0}</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Tastatur</translation>
        </message>
        <message>
            <source>Keyboard and help</source>
            <translation>Tastatur og hjelp</translation>
        </message>
        <message>
            <source>New meeting from anywhere</source>
            <translation>Nytt møte fra hvor som helst</translation>
        </message>
        <message>
            <source>Set up…</source>
            <translation>Sett opp…</translation>
        </message>
        <message>
            <source>The desktop asks which key it is to be</source>
            <translation>Skrivebordet spør hvilken tast det skal være</translation>
        </message>
        <message>
            <source>The desktop gave no key</source>
            <translation>Skrivebordet ga ingen tast</translation>
        </message>
        <message>
            <source>The desktop’s settings say which key it is</source>
            <translation>Skrivebordets innstillinger sier hvilken tast det er</translation>
        </message>
        <message>
            <source>Turn off</source>
            <translation>Slå av</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
    </context>
    <context>
        <name>KeyringCard</name>
        <message>
            <source>It is locked. It asks you to unlock it when the key is stored.</source>
            <translation>Den er låst. Den ber deg låse opp når nøkkelen lagres.</translation>
        </message>
        <message>
            <source>Looking for the keyring…</source>
            <translation>Ser etter nøkkelringen…</translation>
        </message>
        <message>
            <source>Never in a settings file, a log or a backup of this app.</source>
            <translation>Aldri i en innstillingsfil, en logg eller en sikkerhetskopi av denne appen.</translation>
        </message>
        <message>
            <source>Not stored</source>
            <translation>Ikke lagret</translation>
        </message>
        <message>
            <source>Stored in {0}</source>
            <translation>Lagret i {0}</translation>
        </message>
        <message>
            <source>Stored in {0}, “{1}” collection</source>
            <translation>Lagret i {0}, samlingen «{1}»</translation>
        </message>
        <message>
            <source>The key stays in memory until you quit.</source>
            <translation>Nøkkelen blir i minnet til du avslutter.</translation>
        </message>
        <message>
            <source>“Once” keeps the key in memory until you quit.</source>
            <translation>«Én gang» beholder nøkkelen i minnet til du avslutter.</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Cancel, or close</source>
            <translation>Avbryt eller lukk</translation>
        </message>
        <message>
            <source>Clear the search; again: to the list</source>
            <translation>Tøm søket; en gang til: til listen</translation>
        </message>
        <message>
            <source>Collapse or expand a group</source>
            <translation>Skjul eller utvid en gruppe</translation>
        </message>
        <message>
            <source>Context menu</source>
            <translation>Hurtigmeny</translation>
        </message>
        <message>
            <source>Delete the preset</source>
            <translation>Slett forvalget</translation>
        </message>
        <message>
            <source>Dialogs and forms</source>
            <translation>Dialoger og skjemaer</translation>
        </message>
        <message>
            <source>Do what the dialog is for, from any field</source>
            <translation>Gjør det dialogen er til for, fra et hvilket som helst felt</translation>
        </message>
        <message>
            <source>Duplicate the preset</source>
            <translation>Dupliser forvalget</translation>
        </message>
        <message>
            <source>Edit the preset</source>
            <translation>Rediger forvalget</translation>
        </message>
        <message>
            <source>Fill the screen with a QR code</source>
            <translation>Fyll skjermen med en QR-kode</translation>
        </message>
        <message>
            <source>Go to the first account, the second and so on</source>
            <translation>Gå til den første kontoen, den andre og så videre</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hjelp</translation>
        </message>
        <message>
            <source>Links of the selected room</source>
            <translation>Lenker til det valgte rommet</translation>
        </message>
        <message>
            <source>Move the preset up or down</source>
            <translation>Flytt forvalget opp eller ned</translation>
        </message>
        <message>
            <source>New meetings</source>
            <translation>Nye møter</translation>
        </message>
        <message>
            <source>Next field, former field</source>
            <translation>Neste felt, forrige felt</translation>
        </message>
        <message>
            <source>Presets in the settings</source>
            <translation>Forvalg i innstillingene</translation>
        </message>
        <message>
            <source>Select all rooms</source>
            <translation>Merk alle rom</translation>
        </message>
        <message>
            <source>Select several rooms</source>
            <translation>Merk flere rom</translation>
        </message>
        <message>
            <source>Sort by a column, in the table’s header</source>
            <translation>Sorter etter en kolonne, i tabellhodet</translation>
        </message>
        <message>
            <source>The list of rooms</source>
            <translation>Romlisten</translation>
        </message>
        <message>
            <source>The row’s own action</source>
            <translation>Radens egen handling</translation>
        </message>
        <message>
            <source>The window</source>
            <translation>Vinduet</translation>
        </message>
        <message>
            <source>double-click</source>
            <translation>dobbeltklikk</translation>
        </message>
        <message>
            <source>{0} to {1}</source>
            <translation>{0} til {1}</translation>
        </message>
    </context>
    <context>
        <name>LabelField</name>
        <message>
            <source>Label</source>
            <translation>Etikett</translation>
        </message>
        <message>
            <source>stays on this computer</source>
            <translation>blir på denne datamaskinen</translation>
        </message>
    </context>
    <context>
        <name>LabelLine</name>
        <message>
            <source>Add a label…</source>
            <translation>Legg til etikett…</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etikett</translation>
        </message>
        <message>
            <source>Only on this computer</source>
            <translation>Bare på denne datamaskinen</translation>
        </message>
    </context>
    <context>
        <name>LanguageCombo</name>
        <message>
            <source>As the system</source>
            <translation>Som systemet</translation>
        </message>
    </context>
    <context>
        <name>LaterDeleter</name>
        <message>
            <source>Deleted {0}</source>
            <translation>{0} er slettet</translation>
        </message>
        <message>
            <source>Deleting {0}, as you wished</source>
            <translation>Sletter {0}, som du ønsket</translation>
        </message>
        <message>
            <source>Nothing was deleted</source>
            <translation>Ingenting ble slettet</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Angre</translation>
        </message>
        <message>
            <source>{0} was not deleted and is back in the list.</source>
            <translation>{0} ble ikke slettet og er tilbake i listen.</translation>
        </message>
    </context>
    <context>
        <name>LifeBar</name>
        <message>
            <source>Open until {0}, host rights until {1}, deleted by {2}. Now host rights only</source>
            <translation>Åpent til {0}, vertsrettigheter til {1}, slettes innen {2}. Nå bare vertsrettigheter</translation>
        </message>
        <message>
            <source>Open until {0}, host rights until {1}, deleted by {2}. Now in the open stage</source>
            <translation>Åpent til {0}, vertsrettigheter til {1}, slettes innen {2}. Nå i den åpne fasen</translation>
        </message>
        <message>
            <source>Open until {0}, host rights until {1}, deleted by {2}. Now waiting for deletion</source>
            <translation>Åpent til {0}, vertsrettigheter til {1}, slettes innen {2}. Venter nå på sletting</translation>
        </message>
    </context>
    <context>
        <name>LifeSection</name>
        <message>
            <source>Deleted by</source>
            <translation>Slettes innen</translation>
        </message>
        <message>
            <source>Host until</source>
            <translation>Vert til</translation>
        </message>
        <message>
            <source>Life of this room</source>
            <translation>Rommets levetid</translation>
        </message>
        <message>
            <source>Open until</source>
            <translation>Åpent til</translation>
        </message>
    </context>
    <context>
        <name>LifeWords</name>
        <message>
            <source>Today {0}</source>
            <translation>I dag {0}</translation>
        </message>
        <message>
            <source>Yesterday {0}</source>
            <translation>I går {0}</translation>
        </message>
        <message>
            <source>{0} {1}</source>
            <comment>day, time</comment>
            <translation>{0} {1}</translation>
        </message>
    </context>
    <context>
        <name>LinkChoice</name>
        <message numerus="yes">
            <source>&amp;Get host and viewer link (%n point(s))</source>
            <translation>
                <numerusform>&amp;Hent verts- og tilskuerlenke (%n poeng)</numerusform>
                <numerusform>&amp;Hent verts- og tilskuerlenke (%n poeng)</numerusform>
            </translation>
        </message>
        <message>
            <source>Guest link</source>
            <translation>Gjestelenke</translation>
        </message>
        <message>
            <source>Host link</source>
            <translation>Vertslenke</translation>
        </message>
        <message>
            <source>This room has no viewer link.</source>
            <translation>Dette rommet har ingen tilskuerlenke.</translation>
        </message>
        <message>
            <source>Viewer link</source>
            <translation>Tilskuerlenke</translation>
        </message>
    </context>
    <context>
        <name>LinkOptionCommands</name>
        <message>
            <source>Link copied: {0}</source>
            <translation>Lenke kopiert: {0}</translation>
        </message>
        <message>
            <source>Link options kept</source>
            <translation>Lenkevalg beholdt</translation>
        </message>
    </context>
    <context>
        <name>LinkOptionsDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>Av&amp;bryt</translation>
        </message>
        <message>
            <source>&amp;Guest link with these options</source>
            <translation>&amp;Gjestelenke med disse valgene</translation>
        </message>
        <message>
            <source>&amp;Keep for this room</source>
            <translation>Be&amp;hold for dette rommet</translation>
        </message>
        <message>
            <source>Copy &amp;once</source>
            <translation>K&amp;opier én gang</translation>
        </message>
        <message>
            <source>Guest link with these options</source>
            <translation>Gjestelenke med disse valgene</translation>
        </message>
        <message>
            <source>Link options of {0}</source>
            <translation>Lenkevalg for {0}</translation>
        </message>
    </context>
    <context>
        <name>LinkOptionsEditor</name>
        <message numerus="yes">
            <source>%n set</source>
            <translation>
                <numerusform>%n angitt</numerusform>
                <numerusform>%n angitt</numerusform>
            </translation>
        </message>
        <message>
            <source>Devices, buttons of the room, ids for your records</source>
            <translation>Enheter, knapper i rommet, ID-er til din egen oversikt</translation>
        </message>
        <message>
            <source>Displa&amp;y name</source>
            <translation>V&amp;isningsnavn</translation>
        </message>
        <message>
            <source>Jo&amp;ining</source>
            <translation>P&amp;å vei inn</translation>
        </message>
        <message>
            <source>Lang&amp;uage</source>
            <translation>Språ&amp;k</translation>
        </message>
        <message>
            <source>Mo&amp;re</source>
            <translation>&amp;Flere valg</translation>
        </message>
        <message>
            <source>None set</source>
            <translation>Ingen angitt</translation>
        </message>
    </context>
    <context>
        <name>LinkOptionsSection</name>
        <message numerus="yes">
            <source>%n set</source>
            <translation>
                <numerusform>%n angitt</numerusform>
                <numerusform>%n angitt</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Link options</source>
            <translation>Lenkeval&amp;g</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ingen</translation>
        </message>
        <message>
            <source>What copied links tell Whereby about the guest</source>
            <translation>Det kopierte lenker forteller Whereby om gjesten</translation>
        </message>
    </context>
    <context>
        <name>LinkParameters</name>
        <message numerus="yes">
            <source>%n group(s) at most.</source>
            <translation>
                <numerusform>Høyst %n gruppe.</numerusform>
                <numerusform>Høyst %n grupper.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) at most.</source>
            <translation>
                <numerusform>Høyst %n tegn.</numerusform>
                <numerusform>Høyst %n tegn.</numerusform>
            </translation>
        </message>
        <message>
            <source>A room key opens the room as host or viewer. It is not kept among link options.</source>
            <translation>En romnøkkel åpner rommet som vert eller tilskuer. Den lagres ikke blant lenkevalgene.</translation>
        </message>
        <message>
            <source>Address of a PNG or JPEG of 1280 by 720 pixels.</source>
            <translation>Adressen til en PNG eller JPEG på 1280 × 720 piksler.</translation>
        </message>
        <message>
            <source>Address of a square PNG or JPEG, 64 pixels at most.</source>
            <translation>Adressen til en kvadratisk PNG eller JPEG, høyst 64 piksler.</translation>
        </message>
        <message>
            <source>Automatic volume off</source>
            <translation>Automatisk lydstyrke av</translation>
        </message>
        <message>
            <source>Blurred</source>
            <translation>Uskarp</translation>
        </message>
        <message>
            <source>Both can be used in the room.</source>
            <translation>Begge kan brukes i rommet.</translation>
        </message>
        <message>
            <source>Breakout groups</source>
            <translation>Grupperom</translation>
        </message>
        <message>
            <source>Brick wall</source>
            <translation>Murvegg</translation>
        </message>
        <message>
            <source>Cabin</source>
            <translation>Hytte</translation>
        </message>
        <message>
            <source>Camera and microphone</source>
            <translation>Kamera og mikrofon</translation>
        </message>
        <message>
            <source>Camera effect</source>
            <translation>Kameraeffekt</translation>
        </message>
        <message>
            <source>Camera off</source>
            <translation>Kamera av</translation>
        </message>
        <message>
            <source>Clearer sound, for music. Rules out noise reduction.</source>
            <translation>Klarere lyd, for musikk. Utelukker støyreduksjon.</translation>
        </message>
        <message>
            <source>Concrete wall</source>
            <translation>Betongvegg</translation>
        </message>
        <message>
            <source>Dark words on buttons</source>
            <translation>Mørk tekst på knapper</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Display name</source>
            <translation>Visningsnavn</translation>
        </message>
        <message>
            <source>Echo cancellation off</source>
            <translation>Ekkofjerning av</translation>
        </message>
        <message>
            <source>Enter an address that begins with https://.</source>
            <translation>Skriv inn en adresse som begynner med https://.</translation>
        </message>
        <message>
            <source>Everyone who opens this link gets this name.</source>
            <translation>Alle som åpner denne lenken, får dette navnet.</translation>
        </message>
        <message>
            <source>External id</source>
            <translation>Ekstern ID</translation>
        </message>
        <message>
            <source>Few buttons</source>
            <translation>Få knapper</translation>
        </message>
        <message>
            <source>For rooms inside a page of your own.</source>
            <translation>For rom inne i en av dine egne nettsider.</translation>
        </message>
        <message>
            <source>For rooms with a light background.</source>
            <translation>For rom med lys bakgrunn.</translation>
        </message>
        <message>
            <source>For weak connections and slow computers.</source>
            <translation>For svake forbindelser og trege datamaskiner.</translation>
        </message>
        <message>
            <source>For your records</source>
            <translation>Til din egen oversikt</translation>
        </message>
        <message>
            <source>Hide breakout groups</source>
            <translation>Skjul grupperom</translation>
        </message>
        <message>
            <source>Hide chat</source>
            <translation>Skjul chat</translation>
        </message>
        <message>
            <source>Hide people</source>
            <translation>Skjul deltakere</translation>
        </message>
        <message>
            <source>Hide picture in picture</source>
            <translation>Skjul bilde-i-bilde</translation>
        </message>
        <message>
            <source>Hide screen sharing</source>
            <translation>Skjul skjermdeling</translation>
        </message>
        <message>
            <source>Hide settings</source>
            <translation>Skjul innstillinger</translation>
        </message>
        <message>
            <source>Hide the background</source>
            <translation>Skjul bakgrunnen</translation>
        </message>
        <message>
            <source>Hide the bottom bar</source>
            <translation>Skjul bunnlinjen</translation>
        </message>
        <message>
            <source>Hide the choice of language</source>
            <translation>Skjul språkvalget</translation>
        </message>
        <message>
            <source>Hide the leave button</source>
            <translation>Skjul forlat-knappen</translation>
        </message>
        <message>
            <source>Hide the lock</source>
            <translation>Skjul låsen</translation>
        </message>
        <message>
            <source>Hide the logo</source>
            <translation>Skjul logoen</translation>
        </message>
        <message>
            <source>Hide the number of people</source>
            <translation>Skjul antall deltakere</translation>
        </message>
        <message>
            <source>Hide the top bar</source>
            <translation>Skjul topplinjen</translation>
        </message>
        <message>
            <source>Hide the “…” button</source>
            <translation>Skjul «…»-knappen</translation>
        </message>
        <message>
            <source>Hide your own picture</source>
            <translation>Skjul ditt eget bilde</translation>
        </message>
        <message>
            <source>Hosts always can.</source>
            <translation>Verter kan alltid gjøre det.</translation>
        </message>
        <message>
            <source>Hosts cannot lock or unlock the room.</source>
            <translation>Verter kan ikke låse eller låse opp rommet.</translation>
        </message>
        <message>
            <source>Hosts cannot split the meeting into groups.</source>
            <translation>Verter kan ikke dele møtet i grupper.</translation>
        </message>
        <message>
            <source>How it is at first. People can change it.</source>
            <translation>Gjelder fra start. Deltakerne kan endre den.</translation>
        </message>
        <message>
            <source>How long the meeting has been going on.</source>
            <translation>Hvor lenge møtet har pågått.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Large picture on joining</source>
            <translation>Stort bilde på vei inn</translation>
        </message>
        <message>
            <source>Leaves camera, microphone and people.</source>
            <translation>Lar kamera, mikrofon og deltakere stå igjen.</translation>
        </message>
        <message>
            <source>Leaves more space for the others.</source>
            <translation>Gir mer plass til de andre.</translation>
        </message>
        <message>
            <source>Let guests skip the device test</source>
            <translation>La gjester hoppe over enhetstesten</translation>
        </message>
        <message>
            <source>Loud stays loud, for music. Rules out noise reduction.</source>
            <translation>Høyt forblir høyt, for musikk. Utelukker støyreduksjon.</translation>
        </message>
        <message>
            <source>Low resolution</source>
            <translation>Lav oppløsning</translation>
        </message>
        <message>
            <source>Metadata</source>
            <translation>Metadata</translation>
        </message>
        <message>
            <source>Microphone off</source>
            <translation>Mikrofon av</translation>
        </message>
        <message>
            <source>Names on small pictures</source>
            <translation>Navn på små bilder</translation>
        </message>
        <message>
            <source>Night</source>
            <translation>Natt</translation>
        </message>
        <message>
            <source>No button for the settings at the top.</source>
            <translation>Ingen knapp for innstillingene øverst.</translation>
        </message>
        <message>
            <source>No button to pop faces out of the window.</source>
            <translation>Ingen knapp for å løfte bildene ut av vinduet.</translation>
        </message>
        <message>
            <source>No button to share a screen.</source>
            <translation>Ingen knapp for å dele en skjerm.</translation>
        </message>
        <message>
            <source>No button to write messages.</source>
            <translation>Ingen knapp for å skrive meldinger.</translation>
        </message>
        <message>
            <source>No camera at all</source>
            <translation>Helt uten kamera</translation>
        </message>
        <message>
            <source>No list of who is in the room.</source>
            <translation>Ingen liste over hvem som er i rommet.</translation>
        </message>
        <message>
            <source>No logo at the top.</source>
            <translation>Ingen logo øverst.</translation>
        </message>
        <message>
            <source>No test of devices and connection before joining.</source>
            <translation>Ingen test av enheter og forbindelse på forhånd.</translation>
        </message>
        <message>
            <source>No “2/4” at the top.</source>
            <translation>Ingen «2/4» øverst.</translation>
        </message>
        <message>
            <source>Nobody can change the room’s language.</source>
            <translation>Ingen kan endre språket i rommet.</translation>
        </message>
        <message>
            <source>Noise reduction on</source>
            <translation>Støyreduksjon på</translation>
        </message>
        <message>
            <source>Passed on to your webhooks.</source>
            <translation>Sendes videre til webhookene dine.</translation>
        </message>
        <message>
            <source>People join muted and can turn it on.</source>
            <translation>Folk kommer inn uten lyd og kan slå den på.</translation>
        </message>
        <message>
            <source>People join unseen and can turn it on.</source>
            <translation>Folk kommer inn uten bilde og kan slå det på.</translation>
        </message>
        <message>
            <source>People join without seeing and hearing themselves first.</source>
            <translation>Folk kommer inn uten å se og høre seg selv først.</translation>
        </message>
        <message>
            <source>People leave by closing the window.</source>
            <translation>Folk går ut ved å lukke vinduet.</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Picture behind the person</source>
            <translation>Bilde bak personen</translation>
        </message>
        <message>
            <source>Picture of the person</source>
            <translation>Bilde av personen</translation>
        </message>
        <message>
            <source>Show the timer</source>
            <translation>Vis tidtakeren</translation>
        </message>
        <message>
            <source>Skip the camera and microphone check</source>
            <translation>Hopp over kamera- og mikrofonsjekken</translation>
        </message>
        <message>
            <source>Skip the device test</source>
            <translation>Hopp over enhetstesten</translation>
        </message>
        <message>
            <source>Skip the permission screen</source>
            <translation>Hopp over spørsmålet om tillatelse</translation>
        </message>
        <message>
            <source>Slightly blurred</source>
            <translation>Litt uskarp</translation>
        </message>
        <message>
            <source>Sunrise</source>
            <translation>Soloppgang</translation>
        </message>
        <message>
            <source>Takes more of the computer’s power.</source>
            <translation>Krever mer av datamaskinen.</translation>
        </message>
        <message>
            <source>Tells people apart whose camera is off.</source>
            <translation>Viser hvem som er hvem når kameraet er av.</translation>
        </message>
        <message>
            <source>The address must not contain a “?”.</source>
            <translation>Adressen kan ikke inneholde «?».</translation>
        </message>
        <message>
            <source>The browser asks for camera and microphone at once.</source>
            <translation>Nettleseren ber om kamera og mikrofon med en gang.</translation>
        </message>
        <message>
            <source>The language of the room’s buttons.</source>
            <translation>Språket på knappene i rommet.</translation>
        </message>
        <message>
            <source>The room</source>
            <translation>Rommet</translation>
        </message>
        <message>
            <source>The room never asks for it. For talks by voice only.</source>
            <translation>Rommet ber aldri om det. For samtaler med bare lyd.</translation>
        </message>
        <message>
            <source>Up to 20 names with commas between them.</source>
            <translation>Inntil 20 navn med komma mellom.</translation>
        </message>
        <message>
            <source>Use only letters, digits, - and _.</source>
            <translation>Bruk bare bokstaver, sifre, - og _.</translation>
        </message>
        <message>
            <source>What is in its menu cannot be reached.</source>
            <translation>Det som er i menyen, kan ikke nås.</translation>
        </message>
        <message>
            <source>Whereby does not offer this value.</source>
            <translation>Whereby tilbyr ikke denne verdien.</translation>
        </message>
        <message>
            <source>Whereby refuses $ ! &lt; &gt; : and ;.</source>
            <translation>Whereby avviser $ ! &lt; &gt; : og ;.</translation>
        </message>
        <message>
            <source>With everything in it.</source>
            <translation>Med alt som er i den.</translation>
        </message>
        <message>
            <source>With the buttons for camera and microphone.</source>
            <translation>Med knappene for kamera og mikrofon.</translation>
        </message>
        <message>
            <source>Works only with the host link.</source>
            <translation>Virker bare med vertslenken.</translation>
        </message>
        <message>
            <source>Works only with “Your own picture in the corner”.</source>
            <translation>Virker bare med «Ditt eget bilde i hjørnet».</translation>
        </message>
        <message>
            <source>YouTube and Miro</source>
            <translation>YouTube og Miro</translation>
        </message>
        <message>
            <source>Your own name for the person, in Insights and webhooks.</source>
            <translation>Ditt eget navn på personen, i Innsikt og webhooker.</translation>
        </message>
        <message>
            <source>Your own picture in the corner</source>
            <translation>Ditt eget bilde i hjørnet</translation>
        </message>
    </context>
    <context>
        <name>LinkRow</name>
        <message numerus="yes">
            <source>Get link (%n point(s))</source>
            <translation>
                <numerusform>Hent lenke (%n poeng)</numerusform>
                <numerusform>Hent lenke (%n poeng)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LinkRows</name>
        <message>
            <source>Copy viewer link</source>
            <translation>Kopier tilskuerlenke</translation>
        </message>
        <message numerus="yes">
            <source>Get host link, %n point(s)</source>
            <translation>
                <numerusform>Hent vertslenke, %n poeng</numerusform>
                <numerusform>Hent vertslenke, %n poeng</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Get viewer link, %n point(s)</source>
            <translation>
                <numerusform>Hent tilskuerlenke, %n poeng</numerusform>
                <numerusform>Hent tilskuerlenke, %n poeng</numerusform>
            </translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Ukjent</translation>
        </message>
        <message>
            <source>Viewer link</source>
            <translation>Tilskuerlenke</translation>
        </message>
    </context>
    <context>
        <name>LinksField</name>
        <message>
            <source>Host link</source>
            <translation>Vertslenke</translation>
        </message>
        <message>
            <source>Viewer link</source>
            <translation>Tilskuerlenke</translation>
        </message>
    </context>
    <context>
        <name>ListStatus</name>
        <message>
            <source>List from {0}</source>
            <translation>Liste fra kl. {0}</translation>
        </message>
        <message>
            <source>Loading rooms…</source>
            <translation>Laster inn rom…</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Ikke tilkoblet</translation>
        </message>
        <message numerus="yes">
            <source>Refreshes every minute, %n point(s) each time</source>
            <translation>
                <numerusform>Oppdateres hvert minutt, %n poeng hver gang</numerusform>
                <numerusform>Oppdateres hvert minutt, %n poeng hver gang</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Refreshes every {0} minutes, %n point(s) each time</source>
            <translation>
                <numerusform>Oppdateres hvert {0}. minutt, %n poeng hver gang</numerusform>
                <numerusform>Oppdateres hvert {0}. minutt, %n poeng hver gang</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Refreshes every {0} seconds, %n point(s) each time</source>
            <translation>
                <numerusform>Oppdateres hvert {0}. sekund, %n poeng hver gang</numerusform>
                <numerusform>Oppdateres hvert {0}. sekund, %n poeng hver gang</numerusform>
            </translation>
        </message>
        <message>
            <source>Refreshes when you ask</source>
            <translation>Oppdateres når du ber om det</translation>
        </message>
        <message>
            <source>Refreshing…</source>
            <translation>Oppdaterer…</translation>
        </message>
        <message>
            <source>Up to date at {0}</source>
            <translation>Oppdatert kl. {0}</translation>
        </message>
        <message>
            <source>Waiting for keyring</source>
            <translation>Venter på nøkkelring</translation>
        </message>
    </context>
    <context>
        <name>ListToolbar</name>
        <message>
            <source>Refresh</source>
            <translation>Oppdater</translation>
        </message>
        <message>
            <source>Refresh ({0}), 1 point</source>
            <translation>Oppdater ({0}), 1 poeng</translation>
        </message>
    </context>
    <context>
        <name>ListedPreset</name>
        <message>
            <source>Default</source>
            <translation>Standard</translation>
        </message>
        <message>
            <source>More actions for {0}</source>
            <translation>Flere handlinger for {0}</translation>
        </message>
        <message>
            <source>{0}, default</source>
            <translation>{0}, standard</translation>
        </message>
    </context>
    <context>
        <name>LockField</name>
        <message>
            <source>Locked: guests knock, the host lets them in</source>
            <translation>Låst: gjester banker på, og verten slipper dem inn</translation>
        </message>
        <message>
            <source>The viewer template locks the room.</source>
            <translation>Tilskuermalen låser rommet.</translation>
        </message>
    </context>
    <context>
        <name>LoginSwitch</name>
        <message>
            <source>Start at login was not changed</source>
            <translation>Start ved pålogging ble ikke endret</translation>
        </message>
        <message>
            <source>The system did not answer.</source>
            <translation>Systemet svarte ikke.</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <comment>file, reason</comment>
            <translation>{0}: {1}</translation>
        </message>
    </context>
    <context>
        <name>LongerChips</name>
        <message>
            <source>+1 hour</source>
            <translation>+1 time</translation>
        </message>
        <message>
            <source>+2 hours</source>
            <translation>+2 timer</translation>
        </message>
        <message>
            <source>+30 min</source>
            <translation>+30 min</translation>
        </message>
        <message>
            <source>Longer by</source>
            <translation>Forleng med</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Annet</translation>
        </message>
    </context>
    <context>
        <name>LookCard</name>
        <message>
            <source>Always</source>
            <translation>Alltid</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Som systemet</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Høy kontrast</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Utseende</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Meetings</source>
            <translation>Møter</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Innstillinger</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Velkommen</translation>
        </message>
        <message>
            <source>{0} – Whereby Desktop</source>
            <translation>{0} – Whereby Desktop</translation>
        </message>
        <message>
            <source>{0} – {1} – Whereby Desktop</source>
            <translation>{0} – {1} – Whereby Desktop</translation>
        </message>
    </context>
    <context>
        <name>MeetingCommands</name>
        <message numerus="yes">
            <source>%n link(s) copied</source>
            <translation>
                <numerusform>%n lenke kopiert</numerusform>
                <numerusform>%n lenker kopiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n past room(s) forgotten</source>
            <translation>
                <numerusform>%n tidligere rom er glemt</numerusform>
                <numerusform>%n tidligere rom er glemt</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy the link and paste it into a browser.</source>
            <translation>Kopier lenken og lim den inn i en nettleser.</translation>
        </message>
        <message>
            <source>Forgotten: {0}</source>
            <translation>Glemt: {0}</translation>
        </message>
        <message>
            <source>Host link copied</source>
            <translation>Vertslenke kopiert</translation>
        </message>
        <message>
            <source>Host link copied. It leaves the clipboard in {0} s</source>
            <translation>Vertslenke kopiert. Den fjernes fra utklippstavlen om {0} s</translation>
        </message>
        <message>
            <source>Link copied: {0}</source>
            <translation>Lenke kopiert: {0}</translation>
        </message>
        <message>
            <source>No browser answered</source>
            <translation>Ingen nettleser svarte</translation>
        </message>
        <message>
            <source>The answer did not hold one. The guest link works.</source>
            <translation>Svaret inneholdt ingen. Gjestelenken virker.</translation>
        </message>
        <message>
            <source>This room has no viewer link</source>
            <translation>Dette rommet har ingen tilskuerlenke</translation>
        </message>
        <message>
            <source>Viewer link copied</source>
            <translation>Tilskuerlenke kopiert</translation>
        </message>
        <message>
            <source>Viewer link copied. It leaves the clipboard in {0} s</source>
            <translation>Tilskuerlenke kopiert. Den fjernes fra utklippstavlen om {0} s</translation>
        </message>
        <message>
            <source>Whereby gave no host link</source>
            <translation>Whereby ga ingen vertslenke</translation>
        </message>
    </context>
    <context>
        <name>MeetingForm</name>
        <message>
            <source>&amp;Ends</source>
            <translation>Sl&amp;utt</translation>
        </message>
        <message>
            <source>&amp;Label</source>
            <translation>Et&amp;ikett</translation>
        </message>
        <message>
            <source>&amp;Mode</source>
            <translation>&amp;Modus</translation>
        </message>
        <message>
            <source>&amp;Name ending</source>
            <translation>&amp;Navneending</translation>
        </message>
        <message>
            <source>E&amp;xtra links</source>
            <translation>&amp;Ekstra lenker</translation>
        </message>
        <message>
            <source>L&amp;ock</source>
            <translation>&amp;Lås</translation>
        </message>
        <message>
            <source>Name &amp;prefix</source>
            <translation>Navne&amp;prefiks</translation>
        </message>
        <message>
            <source>Pre&amp;set</source>
            <translation>&amp;Forvalg</translation>
        </message>
    </context>
    <context>
        <name>MeetingsPage</name>
        <message>
            <source>Rooms</source>
            <translation>Rom</translation>
        </message>
    </context>
    <context>
        <name>ModeField</name>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Modus</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>The viewer template makes the room group and locked.</source>
            <translation>Tilskuermalen gjør rommet til et låst grupperom.</translation>
        </message>
        <message>
            <source>Up to 200</source>
            <translation>Inntil 200</translation>
        </message>
        <message>
            <source>Up to 4, peer to peer</source>
            <translation>Inntil 4, direkte koblet</translation>
        </message>
    </context>
    <context>
        <name>MoreParameters</name>
        <message>
            <source>Other parameters</source>
            <translation>Andre parametere</translation>
        </message>
    </context>
    <context>
        <name>NamePreview</name>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Fix the prefix to see the address.</source>
            <translation>Rett opp prefikset for å se adressen.</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Meetings</source>
            <translation>Møter</translation>
        </message>
        <message numerus="yes">
            <source>Meetings, %n open</source>
            <translation>
                <numerusform>Møter, %n åpent</numerusform>
                <numerusform>Møter, %n åpne</numerusform>
            </translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Innstillinger</translation>
        </message>
    </context>
    <context>
        <name>NetworkCard</name>
        <message>
            <source>As this computer has it</source>
            <translation>Som på denne datamaskinen</translation>
        </message>
        <message>
            <source>Change the proxy</source>
            <translation>Endre proxyen</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Endre…</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Nettverk</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ingen</translation>
        </message>
        <message>
            <source>Nothing goes another way if the proxy fails</source>
            <translation>Ingenting går en annen vei hvis proxyen svikter</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>This one…</source>
            <translation>Denne…</translation>
        </message>
        <message>
            <source>User name and password are kept in the keyring</source>
            <translation>Brukernavn og passord oppbevares i nøkkelringen</translation>
        </message>
    </context>
    <context>
        <name>NetworkPart</name>
        <message>
            <source>The proxy’s user name and password stay in memory until you quit.</source>
            <translation>Brukernavn og passord for proxyen blir i minnet til du avslutter.</translation>
        </message>
    </context>
    <context>
        <name>NewMeetingButton</name>
        <message>
            <source>Edit presets…</source>
            <translation>Rediger forvalg…</translation>
        </message>
        <message>
            <source>More ways to make a meeting</source>
            <translation>Flere måter å lage et møte på</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nytt</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>Nytt møte</translation>
        </message>
        <message>
            <source>With preset</source>
            <translation>Med forvalg</translation>
        </message>
    </context>
    <context>
        <name>NewMeetingDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>Av&amp;bryt</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>Nytt møte</translation>
        </message>
    </context>
    <context>
        <name>NewMeetingsCard</name>
        <message>
            <source>After creating</source>
            <translation>Etter oppretting</translation>
        </message>
        <message>
            <source>Copy the guest link</source>
            <translation>Kopier gjestelenken</translation>
        </message>
        <message>
            <source>Copy the host link</source>
            <translation>Kopier vertslenken</translation>
        </message>
        <message>
            <source>Do nothing</source>
            <translation>Ikke gjør noe</translation>
        </message>
        <message>
            <source>New meeting now uses</source>
            <translation>Nytt møte nå bruker</translation>
        </message>
        <message>
            <source>New meetings</source>
            <translation>Nye møter</translation>
        </message>
    </context>
    <context>
        <name>NoteBox</name>
        <message>
            <source>Add a note…</source>
            <translation>Legg til notat…</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notat</translation>
        </message>
        <message>
            <source>Only on this computer</source>
            <translation>Bare på denne datamaskinen</translation>
        </message>
    </context>
    <context>
        <name>NothingFound</name>
        <message>
            <source>Clear search</source>
            <translation>Tøm søket</translation>
        </message>
        <message>
            <source>Nothing matches “{0}”</source>
            <translation>Ingen treff på «{0}»</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Close this message</source>
            <translation>Lukk denne meldingen</translation>
        </message>
    </context>
    <context>
        <name>Notifications</name>
        <message numerus="yes">
            <source>%Ln did not work</source>
            <translation>
                <numerusform>%Ln mislyktes</numerusform>
                <numerusform>%Ln mislyktes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) created</source>
            <translation>
                <numerusform>%Ln rom opprettet</numerusform>
                <numerusform>%Ln rom opprettet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) deleted</source>
            <translation>
                <numerusform>%Ln rom slettet</numerusform>
                <numerusform>%Ln rom slettet</numerusform>
            </translation>
        </message>
        <message>
            <source>A room was created</source>
            <translation>Et rom ble opprettet</translation>
        </message>
        <message>
            <source>A room was created, host link copied</source>
            <translation>Et rom ble opprettet, vertslenke kopiert</translation>
        </message>
        <message>
            <source>A room was created, link copied</source>
            <translation>Et rom ble opprettet, lenke kopiert</translation>
        </message>
        <message numerus="yes">
            <source>Deleting %Ln room(s)</source>
            <translation>
                <numerusform>Sletter %Ln rom</numerusform>
                <numerusform>Sletter %Ln rom</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleting {0}</source>
            <translation>Sletter {0}</translation>
        </message>
        <message>
            <source>Guest link for {0} is on the clipboard.</source>
            <translation>Gjestelenken til {0} er på utklippstavlen.</translation>
        </message>
        <message>
            <source>Host link copied</source>
            <translation>Vertslenke kopiert</translation>
        </message>
        <message>
            <source>Host link for {0} is on the clipboard.</source>
            <translation>Vertslenken til {0} er på utklippstavlen.</translation>
        </message>
        <message>
            <source>Host rights end at {0}.</source>
            <translation>Vertsrettigheter utløper {0}.</translation>
        </message>
        <message>
            <source>Its links stop working.</source>
            <translation>Lenkene slutter å virke.</translation>
        </message>
        <message>
            <source>Link copied</source>
            <translation>Lenke kopiert</translation>
        </message>
        <message>
            <source>Room created</source>
            <translation>Rom opprettet</translation>
        </message>
        <message>
            <source>Room created, host link copied</source>
            <translation>Rom opprettet, vertslenke kopiert</translation>
        </message>
        <message>
            <source>Room created, link copied</source>
            <translation>Rom opprettet, lenke kopiert</translation>
        </message>
        <message>
            <source>The room ends at {0}.</source>
            <translation>Rommet slutter {0}.</translation>
        </message>
        <message>
            <source>The room has ended.</source>
            <translation>Rommet er avsluttet.</translation>
        </message>
        <message>
            <source>Their links stop working.</source>
            <translation>Lenkene deres slutter å virke.</translation>
        </message>
        <message numerus="yes">
            <source>Used %n point(s), {0} left.</source>
            <translation>
                <numerusform>Brukte %n poeng, {0} igjen.</numerusform>
                <numerusform>Brukte %n poeng, {0} igjen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Viewer link copied</source>
            <translation>Tilskuerlenke kopiert</translation>
        </message>
        <message>
            <source>Viewer link for {0} is on the clipboard.</source>
            <translation>Tilskuerlenken til {0} er på utklippstavlen.</translation>
        </message>
        <message>
            <source>{0} is open until {1}.</source>
            <translation>{0} er åpent til {1}.</translation>
        </message>
    </context>
    <context>
        <name>NotificationsCard</name>
        <message>
            <source>Link copied from the tray</source>
            <translation>Lenke kopiert fra systemkurven</translation>
        </message>
        <message>
            <source>Many rooms created or deleted</source>
            <translation>Mange rom opprettet eller slettet</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Varsler</translation>
        </message>
        <message>
            <source>Room created</source>
            <translation>Rom opprettet</translation>
        </message>
        <message>
            <source>Room deleted, with Undo</source>
            <translation>Rom slettet, med Angre</translation>
        </message>
        <message>
            <source>What was asked for in the tray did not work</source>
            <translation>Noe du ba om i systemkurven, mislyktes</translation>
        </message>
        <message>
            <source>While the window is not looked at</source>
            <translation>Mens du ikke ser på vinduet</translation>
        </message>
    </context>
    <context>
        <name>Notifier</name>
        <message>
            <source>Copy again</source>
            <translation>Kopier igjen</translation>
        </message>
        <message>
            <source>Copy host link</source>
            <translation>Kopier vertslenke</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Kopier lenke</translation>
        </message>
        <message>
            <source>Extend…</source>
            <translation>Forleng…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Åpne</translation>
        </message>
        <message>
            <source>Open Whereby Desktop</source>
            <translation>Åpne Whereby Desktop</translation>
        </message>
        <message>
            <source>Open in browser</source>
            <translation>Åpne i nettleser</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Angre</translation>
        </message>
    </context>
    <context>
        <name>OldRoomField</name>
        <message>
            <source>&amp;Keep it</source>
            <translation>Be&amp;hold det</translation>
        </message>
        <message numerus="yes">
            <source>Costs %n point(s).</source>
            <translation>
                <numerusform>Koster %n poeng.</numerusform>
                <numerusform>Koster %n poeng.</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete it &amp;now</source>
            <translation>Slett &amp;det nå</translation>
        </message>
        <message>
            <source>Delete it &amp;when it ends ({0})</source>
            <translation>Slett det &amp;når det slutter ({0})</translation>
        </message>
        <message>
            <source>Everyone in it is thrown out at once. {0}</source>
            <translation>Alle som er inne, kastes ut med en gang. {0}</translation>
        </message>
        <message>
            <source>This app does it, if it is running then. {0}</source>
            <translation>Denne appen gjør det, hvis den kjører da. {0}</translation>
        </message>
        <message>
            <source>What about the old room?</source>
            <translation>Hva skal skje med det gamle rommet?</translation>
        </message>
        <message>
            <source>Whereby deletes it by itself by {0}.</source>
            <translation>Whereby sletter det selv innen {0}.</translation>
        </message>
    </context>
    <context>
        <name>OneRoom</name>
        <message>
            <source>at {0}</source>
            <translation>kl. {0}</translation>
        </message>
    </context>
    <context>
        <name>OptionHints</name>
        <message>
            <source>From your streaming service, with the stream key at its end.</source>
            <translation>Fra strømmetjenesten din, med strømmenøkkelen til slutt.</translation>
        </message>
        <message>
            <source>It goes into a bucket of yours at Amazon.</source>
            <translation>Det havner i din egen bucket hos Amazon.</translation>
        </message>
        <message>
            <source>It starts when the first person comes in.</source>
            <translation>Starter når den første kommer inn.</translation>
        </message>
        <message>
            <source>It starts when the second person comes in.</source>
            <translation>Starter når nummer to kommer inn.</translation>
        </message>
        <message>
            <source>Its name, with a folder if you like: my-bucket/calls.</source>
            <translation>Navnet, gjerne med en mappe: my-bucket/calls.</translation>
        </message>
        <message>
            <source>Nobody can record this meeting.</source>
            <translation>Ingen kan ta opp dette møtet.</translation>
        </message>
        <message>
            <source>Nothing of this meeting is written down.</source>
            <translation>Ingenting fra dette møtet blir skrevet ned.</translation>
        </message>
        <message>
            <source>Somebody has to start it in the meeting.</source>
            <translation>Noen må starte det i møtet.</translation>
        </message>
        <message>
            <source>Such as arn:aws:iam::123456789012:role/whereby.</source>
            <translation>For eksempel arn:aws:iam::123456789012:role/whereby.</translation>
        </message>
        <message>
            <source>The browser records, and the file stays on that computer.</source>
            <translation>Nettleseren tar opp, og filen blir på den datamaskinen.</translation>
        </message>
        <message>
            <source>The first person who may start it is asked.</source>
            <translation>Den første som har lov til å starte det, blir spurt.</translation>
        </message>
        <message>
            <source>The host is asked on coming in.</source>
            <translation>Verten blir spurt på vei inn.</translation>
        </message>
        <message>
            <source>The host starts and stops it in the meeting.</source>
            <translation>Verten starter og stopper den i møtet.</translation>
        </message>
        <message>
            <source>The kind of video file that is stored.</source>
            <translation>Hva slags videofil som lagres.</translation>
        </message>
        <message>
            <source>The language that will be spoken.</source>
            <translation>Språket som skal snakkes.</translation>
        </message>
        <message>
            <source>The meeting is not streamed.</source>
            <translation>Møtet strømmes ikke.</translation>
        </message>
        <message>
            <source>The part of the key that is no secret.</source>
            <translation>Den delen av nøkkelen som ikke er hemmelig.</translation>
        </message>
        <message>
            <source>The part of the key that is secret. Only the keyring keeps it.</source>
            <translation>Den delen av nøkkelen som er hemmelig. Bare nøkkelringen oppbevarer den.</translation>
        </message>
        <message>
            <source>Viewers come by the viewer link and are neither seen nor heard. The room becomes group and locked.</source>
            <translation>Tilskuere kommer inn med tilskuerlenken og blir verken sett eller hørt. Rommet får gruppemodus og blir låst.</translation>
        </message>
        <message>
            <source>Where the bucket is, such as eu-west-1.</source>
            <translation>Hvor bucketen ligger, for eksempel eu-west-1.</translation>
        </message>
        <message>
            <source>Where the bucket is, such as eu-west-1. May stay empty.</source>
            <translation>Hvor bucketen ligger, for eksempel eu-west-1. Kan stå tomt.</translation>
        </message>
        <message>
            <source>Whereby is given a key of your AWS account.</source>
            <translation>Whereby får en nøkkel til AWS-kontoen din.</translation>
        </message>
        <message>
            <source>Whereby keeps it for your organisation.</source>
            <translation>Whereby oppbevarer det for organisasjonen din.</translation>
        </message>
        <message>
            <source>Whereby records the meeting.</source>
            <translation>Whereby tar opp møtet.</translation>
        </message>
        <message>
            <source>Whereby takes on a role in your AWS account, without a key.</source>
            <translation>Whereby tar en rolle i AWS-kontoen din, uten nøkkel.</translation>
        </message>
        <message>
            <source>With captions everybody can read along in the meeting.</source>
            <translation>Med teksting kan alle lese med i møtet.</translation>
        </message>
        <message>
            <source>Your organisation’s setting applies.</source>
            <translation>Innstillingen for organisasjonen din gjelder.</translation>
        </message>
    </context>
    <context>
        <name>OptionWords</name>
        <message>
            <source>As set at Whereby</source>
            <translation>Som angitt hos Whereby</translation>
        </message>
        <message>
            <source>Asks whether to start</source>
            <translation>Spør om å starte</translation>
        </message>
        <message>
            <source>At Whereby</source>
            <translation>Hos Whereby</translation>
        </message>
        <message>
            <source>In my own S3 bucket</source>
            <translation>I min egen S3-bucket</translation>
        </message>
        <message>
            <source>In the cloud</source>
            <translation>I skyen</translation>
        </message>
        <message>
            <source>Local, in the host’s browser</source>
            <translation>Lokalt, i vertens nettleser</translation>
        </message>
        <message>
            <source>MKV</source>
            <translation>MKV</translation>
        </message>
        <message>
            <source>MP4</source>
            <translation>MP4</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Av</translation>
        </message>
        <message>
            <source>Started by hand</source>
            <translation>Startes for hånd</translation>
        </message>
        <message>
            <source>Starts by itself</source>
            <translation>Starter av seg selv</translation>
        </message>
        <message>
            <source>Starts with the second person</source>
            <translation>Starter med nummer to</translation>
        </message>
        <message>
            <source>With a role</source>
            <translation>Med en rolle</translation>
        </message>
        <message>
            <source>With an access key</source>
            <translation>Med en tilgangsnøkkel</translation>
        </message>
        <message>
            <source>{0} ({1})</source>
            <translation>{0} ({1})</translation>
        </message>
    </context>
    <context>
        <name>OtherParameters</name>
        <message>
            <source>Add</source>
            <translation>Legg til</translation>
        </message>
        <message>
            <source>Add the other parameter</source>
            <translation>Legg til den andre parameteren</translation>
        </message>
        <message>
            <source>For what Whereby knows and is not listed above.</source>
            <translation>For det Whereby kjenner og som ikke er nevnt ovenfor.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Name of another parameter</source>
            <translation>Navn på en annen parameter</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Verdi</translation>
        </message>
        <message>
            <source>Value of the other parameter</source>
            <translation>Verdi for den andre parameteren</translation>
        </message>
    </context>
    <context>
        <name>OtherRow</name>
        <message>
            <source>Remove {0}</source>
            <translation>Fjern {0}</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Handling</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Finn hva som helst</translation>
        </message>
        <message>
            <source>Find anything: what to do, rooms, presets, settings</source>
            <translation>Finn hva som helst: det du vil gjøre, rom, forvalg, innstillinger</translation>
        </message>
        <message>
            <source>New meeting: {0}</source>
            <translation>Nytt møte: {0}</translation>
        </message>
        <message>
            <source>Nothing matches “{0}”</source>
            <translation>Ingen treff på «{0}»</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Forvalg</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Resultater</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Rom</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>Innstilling</translation>
        </message>
        <message>
            <source>Switch to {0}</source>
            <translation>Bytt til {0}</translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <source>{0}, {1} of {2}</source>
            <translation>{0}, {1} av {2}</translation>
        </message>
    </context>
    <context>
        <name>PassingHint</name>
        <message>
            <source>Problems first. Double-click a cell to edit it.</source>
            <translation>Problemene først. Dobbeltklikk på en celle for å redigere den.</translation>
        </message>
    </context>
    <context>
        <name>PastLife</name>
        <message>
            <source>Deleted</source>
            <translation>Slettet</translation>
        </message>
        <message>
            <source>Life of this room</source>
            <translation>Rommets levetid</translation>
        </message>
        <message>
            <source>Missing since</source>
            <translation>Borte siden</translation>
        </message>
        <message>
            <source>Open until</source>
            <translation>Åpent til</translation>
        </message>
        <message>
            <source>Planned until</source>
            <translation>Planlagt til</translation>
        </message>
    </context>
    <context>
        <name>PatternField</name>
        <message>
            <source>Name ending</source>
            <translation>Navneending</translation>
        </message>
        <message>
            <source>Short, readable</source>
            <translation>Kort, lett å lese</translation>
        </message>
        <message>
            <source>UUID, hard to guess</source>
            <translation>UUID, vanskelig å gjette</translation>
        </message>
    </context>
    <context>
        <name>PlaceWords</name>
        <message>
            <source>A single {0} stays as it is.</source>
            <translation>En enslig {0} blir stående som den er.</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Dato</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Slutt</translation>
        </message>
        <message>
            <source>How to knock</source>
            <translation>Hvordan banke på</translation>
        </message>
        <message>
            <source>Insert the link</source>
            <translation>Sett inn lenken</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Lenke</translation>
        </message>
        <message>
            <source>The link is missing.</source>
            <translation>Lenken mangler.</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Tidssone</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Tittel</translation>
        </message>
        <message>
            <source>Use {0}</source>
            <translation>Bruk {0}</translation>
        </message>
        <message>
            <source>{0} is not known and stays as it is.</source>
            <translation>{0} er ukjent og blir stående som det er.</translation>
        </message>
    </context>
    <context>
        <name>PlanFooter</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>Av&amp;bryt</translation>
        </message>
        <message>
            <source>Ask for host links</source>
            <translation>Be om vertslenker</translation>
        </message>
    </context>
    <context>
        <name>PlanWords</name>
        <message numerus="yes">
            <source>%Ln hour(s)</source>
            <translation>
                <numerusform>%Ln time</numerusform>
                <numerusform>%Ln timer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s)</source>
            <translation>
                <numerusform>%Ln minutt</numerusform>
                <numerusform>%Ln minutter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln point(s)</source>
            <translation>
                <numerusform>%Ln poeng</numerusform>
                <numerusform>%Ln poeng</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s), {0}</source>
            <translation>
                <numerusform>%Ln rom, {0}</numerusform>
                <numerusform>%Ln rom, {0}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s), {0}, about {1} at your limit</source>
            <translation>
                <numerusform>%Ln rom, {0}, ca. {1} med grensen din</numerusform>
                <numerusform>%Ln rom, {0}, ca. {1} med grensen din</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows are left out.</source>
            <translation>
                <numerusform>%Ln rad er utelatt.</numerusform>
                <numerusform>%Ln rader er utelatt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln second(s)</source>
            <translation>
                <numerusform>%Ln sekund</numerusform>
                <numerusform>%Ln sekunder</numerusform>
            </translation>
        </message>
        <message>
            <source>1 row is left out.</source>
            <translation>1 rad er utelatt.</translation>
        </message>
        <message numerus="yes">
            <source>C&amp;reate %Ln room(s)</source>
            <translation>
                <numerusform>Opp&amp;rett %Ln rom</numerusform>
                <numerusform>Opp&amp;rett %Ln rom</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Leaves %Ln point(s) free for your own clicks.</source>
            <translation>
                <numerusform>Holder av %Ln poeng til dine egne klikk.</numerusform>
                <numerusform>Holder av %Ln poeng til dine egne klikk.</numerusform>
            </translation>
        </message>
        <message>
            <source>No room to create</source>
            <translation>Ingen rom å opprette</translation>
        </message>
        <message>
            <source>Your limit is known after the first answer. {0}</source>
            <translation>Grensen din er kjent etter det første svaret. {0}</translation>
        </message>
        <message>
            <source>{0} h {1} min</source>
            <translation>{0} t {1} min</translation>
        </message>
        <message>
            <source>{0} {1}</source>
            <translation>{0} {1}</translation>
        </message>
    </context>
    <context>
        <name>Points</name>
        <message>
            <source>&lt;b&gt;Paused&lt;/b&gt; for {0}</source>
            <translation>&lt;b&gt;På pause&lt;/b&gt; i {0}</translation>
        </message>
        <message>
            <source>&lt;b&gt;Points unknown&lt;/b&gt;</source>
            <translation>&lt;b&gt;Poeng ukjent&lt;/b&gt;</translation>
        </message>
        <message>
            <source>&lt;b&gt;Points unknown&lt;/b&gt; while offline</source>
            <translation>&lt;b&gt;Poeng ukjent&lt;/b&gt;, frakoblet</translation>
        </message>
        <message>
            <source>&lt;b&gt;{0}&lt;/b&gt; of {1} points</source>
            <translation>&lt;b&gt;{0}&lt;/b&gt; av {1} poeng</translation>
        </message>
        <message>
            <source>&lt;b&gt;{0}&lt;/b&gt; of {1} points, full in {2}</source>
            <translation>&lt;b&gt;{0}&lt;/b&gt; av {1} poeng, fullt om {2}</translation>
        </message>
        <message>
            <source>API points unknown</source>
            <translation>API-poeng ukjent</translation>
        </message>
        <message>
            <source>API points unknown, offline</source>
            <translation>API-poeng ukjent, frakoblet</translation>
        </message>
        <message>
            <source>API points: {0} of {1} left</source>
            <translation>API-poeng: {0} av {1} igjen</translation>
        </message>
        <message>
            <source>About {0} of {1} points left</source>
            <translation>Ca. {0} av {1} poeng igjen</translation>
        </message>
        <message>
            <source>About {0} of {1} points left, estimated</source>
            <translation>Ca. {0} av {1} poeng igjen, anslått</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Handling</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kostnad</translation>
        </message>
        <message>
            <source>Create a room</source>
            <translation>Opprett et rom</translation>
        </message>
        <message>
            <source>Create {0}</source>
            <translation>Opprett {0}</translation>
        </message>
        <message>
            <source>Delete a room</source>
            <translation>Slett et rom</translation>
        </message>
        <message>
            <source>Delete {0}</source>
            <translation>Slett {0}</translation>
        </message>
        <message>
            <source>Full in about {0}</source>
            <translation>Fullt om ca. {0}</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Igjen</translation>
        </message>
        <message>
            <source>Low: {0} of {1} points left</source>
            <translation>Lavt: {0} av {1} poeng igjen</translation>
        </message>
        <message>
            <source>Low: {0} of {1} points left, full in {2}</source>
            <translation>Lavt: {0} av {1} poeng igjen, fullt om {2}</translation>
        </message>
        <message>
            <source>Paused for {0}</source>
            <translation>På pause i {0}</translation>
        </message>
        <message>
            <source>Read room details</source>
            <translation>Les romdetaljer</translation>
        </message>
        <message>
            <source>Refresh meetings</source>
            <translation>Oppdater møter</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tid</translation>
        </message>
        <message>
            <source>about {0}</source>
            <translation>ca. {0}</translation>
        </message>
        <message>
            <source>{0} of {1} points left</source>
            <translation>{0} av {1} poeng igjen</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
        <message>
            <source>≈ {0}</source>
            <translation>≈ {0}</translation>
        </message>
    </context>
    <context>
        <name>PointsCard</name>
        <message>
            <source>1 point each time, only while the window is open</source>
            <translation>1 poeng hver gang, bare mens vinduet er åpent</translation>
        </message>
        <message>
            <source>Keep free for your own clicks</source>
            <translation>Hold av til dine egne klikk</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Poeng</translation>
        </message>
        <message>
            <source>Refresh the list every</source>
            <translation>Tid mellom oppdateringer av listen</translation>
        </message>
    </context>
    <context>
        <name>PointsPopover</name>
        <message>
            <source>Points</source>
            <translation>Poeng</translation>
        </message>
    </context>
    <context>
        <name>PointsReport</name>
        <message numerus="yes">
            <source>Background work leaves you &lt;b&gt;%Ln&lt;/b&gt; point(s).</source>
            <translation>
                <numerusform>Bakgrunnsarbeid lar &lt;b&gt;%Ln&lt;/b&gt; poeng stå igjen til deg.</numerusform>
                <numerusform>Bakgrunnsarbeid lar &lt;b&gt;%Ln&lt;/b&gt; poeng stå igjen til deg.</numerusform>
            </translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Endre…</translation>
        </message>
        <message>
            <source>Last minute</source>
            <translation>Siste minutt</translation>
        </message>
        <message>
            <source>No reply from Whereby yet. Everyone in your organisation shares these points.</source>
            <translation>Ikke noe svar fra Whereby ennå. Alle i organisasjonen din deler disse poengene.</translation>
        </message>
        <message>
            <source>Request log…</source>
            <translation>Forespørselslogg…</translation>
        </message>
        <message numerus="yes">
            <source>Used elsewhere: %Ln point(s)</source>
            <translation>
                <numerusform>Brukt andre steder: %Ln poeng</numerusform>
                <numerusform>Brukt andre steder: %Ln poeng</numerusform>
            </translation>
        </message>
        <message>
            <source>Whereby asked for a wait. Background work goes on in {0}.</source>
            <translation>Whereby ba om en pause. Bakgrunnsarbeidet fortsetter om {0}.</translation>
        </message>
        <message>
            <source>Whereby’s reply at {0}. Everyone in your organisation shares these points.</source>
            <translation>Svaret fra Whereby kl. {0}. Alle i organisasjonen din deler disse poengene.</translation>
        </message>
    </context>
    <context>
        <name>PointsSpinBox</name>
        <message numerus="yes">
            <source>point(s)</source>
            <translation>
                <numerusform>poeng</numerusform>
                <numerusform>poeng</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PrefixField</name>
        <message>
            <source>Add a hyphen</source>
            <translation>Legg til en bindestrek</translation>
        </message>
        <message>
            <source>Letters a to z, digits, hyphens. Leave empty for no prefix.</source>
            <translation>Bokstaver a til z, sifre og bindestreker. Kan stå tomt.</translation>
        </message>
        <message>
            <source>Name prefix</source>
            <translation>Navneprefiks</translation>
        </message>
        <message>
            <source>The ending follows without a gap.</source>
            <translation>Endingen følger uten mellomrom.</translation>
        </message>
        <message>
            <source>Whereby makes it “{0}”.</source>
            <translation>Whereby gjør det til «{0}».</translation>
        </message>
        <message>
            <source>{0} / {1}</source>
            <translation>{0} / {1}</translation>
        </message>
    </context>
    <context>
        <name>PresetCommands</name>
        <message>
            <source>Deleted the preset “{0}”</source>
            <translation>Forvalget «{0}» er slettet</translation>
        </message>
        <message>
            <source>Preset saved: {0}</source>
            <translation>Forvalg lagret: {0}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Angre</translation>
        </message>
    </context>
    <context>
        <name>PresetDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>Av&amp;bryt</translation>
        </message>
        <message>
            <source>&amp;Save preset</source>
            <translation>Lag&amp;re forvalg</translation>
        </message>
        <message>
            <source>Edit preset</source>
            <translation>Rediger forvalg</translation>
        </message>
        <message>
            <source>New preset</source>
            <translation>Nytt forvalg</translation>
        </message>
        <message>
            <source>Save as preset</source>
            <translation>Lagre som forvalg</translation>
        </message>
    </context>
    <context>
        <name>PresetField</name>
        <message>
            <source>None</source>
            <translation>Ingen</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Forvalg</translation>
        </message>
    </context>
    <context>
        <name>PresetFiles</name>
        <message numerus="yes">
            <source>%n preset(s) added</source>
            <translation>
                <numerusform>%n forvalg lagt til</numerusform>
                <numerusform>%n forvalg lagt til</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n preset(s) saved to {0}</source>
            <translation>
                <numerusform>%n forvalg lagret i {0}</numerusform>
                <numerusform>%n forvalg lagret i {0}</numerusform>
            </translation>
        </message>
        <message>
            <source>Export presets</source>
            <translation>Eksporter forvalg</translation>
        </message>
        <message>
            <source>Import presets</source>
            <translation>Importer forvalg</translation>
        </message>
        <message>
            <source>Nothing was added. {0}</source>
            <translation>Ingenting ble lagt til. {0}</translation>
        </message>
        <message>
            <source>Presets (*.json)</source>
            <translation>Forvalg (*.json)</translation>
        </message>
        <message>
            <source>Secret parts, such as stream keys, are not in the file.</source>
            <translation>Hemmelige deler, som strømmenøkler, er ikke med i filen.</translation>
        </message>
        <message>
            <source>Secret parts, such as stream keys, are not in the file. Enter them anew.</source>
            <translation>Hemmelige deler, som strømmenøkler, er ikke med i filen. Skriv dem inn på nytt.</translation>
        </message>
        <message>
            <source>{0} cannot be read as presets</source>
            <translation>{0} kan ikke leses som forvalg</translation>
        </message>
        <message>
            <source>{0} has no presets in it</source>
            <translation>{0} inneholder ingen forvalg</translation>
        </message>
    </context>
    <context>
        <name>PresetForm</name>
        <message>
            <source>&amp;Ends</source>
            <translation>Sl&amp;utt</translation>
        </message>
        <message>
            <source>&amp;Name ending</source>
            <translation>&amp;Navneending</translation>
        </message>
        <message>
            <source>De&amp;fault</source>
            <translation>Stan&amp;dard</translation>
        </message>
        <message>
            <source>E&amp;xtra links</source>
            <translation>&amp;Ekstra lenker</translation>
        </message>
        <message>
            <source>Loc&amp;k</source>
            <translation>&amp;Lås</translation>
        </message>
        <message>
            <source>M&amp;ode</source>
            <translation>&amp;Modus</translation>
        </message>
        <message>
            <source>Na&amp;me</source>
            <translation>N&amp;avn</translation>
        </message>
        <message>
            <source>Name &amp;prefix</source>
            <translation>Navne&amp;prefiks</translation>
        </message>
        <message>
            <source>To change this, make another preset the default.</source>
            <translation>For å endre dette gjør du et annet forvalg til standard.</translation>
        </message>
        <message>
            <source>Use for New meeting now</source>
            <translation>Bruk til Nytt møte nå</translation>
        </message>
    </context>
    <context>
        <name>PresetMenu</name>
        <message>
            <source>Delete</source>
            <translation>Slett</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliser</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Rediger…</translation>
        </message>
        <message>
            <source>Make default</source>
            <translation>Gjør til standard</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Flytt ned</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Flytt opp</translation>
        </message>
    </context>
    <context>
        <name>PresetNameField</name>
        <message>
            <source>Another preset is called “{0}”.</source>
            <translation>Et annet forvalg heter «{0}».</translation>
        </message>
        <message>
            <source>Call it “{0}”</source>
            <translation>Kall det «{0}»</translation>
        </message>
        <message>
            <source>Enter a name.</source>
            <translation>Skriv inn et navn.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
    </context>
    <context>
        <name>PresetNames</name>
        <message>
            <source>1-hour consult</source>
            <translation>Konsultasjon, 1 time</translation>
        </message>
        <message>
            <source>Group lesson</source>
            <translation>Gruppetime</translation>
        </message>
        <message>
            <source>Support call, 30 min</source>
            <translation>Brukerstøtte, 30 min</translation>
        </message>
        <message>
            <source>Webinar with viewers</source>
            <translation>Webinar med tilskuere</translation>
        </message>
    </context>
    <context>
        <name>PresetRow</name>
        <message>
            <source>Sa&amp;ve as…</source>
            <translation>La&amp;gre som…</translation>
        </message>
        <message>
            <source>Save as preset</source>
            <translation>Lagre som forvalg</translation>
        </message>
        <message>
            <source>Save these settings as a preset</source>
            <translation>Lagre disse innstillingene som et forvalg</translation>
        </message>
    </context>
    <context>
        <name>PresetWords</name>
        <message numerus="yes">
            <source>%Ln hour(s)</source>
            <translation>
                <numerusform>%Ln time</numerusform>
                <numerusform>%Ln timer</numerusform>
            </translation>
        </message>
        <message>
            <source>Until {0}</source>
            <translation>Til {0}</translation>
        </message>
        <message>
            <source>cloud recording</source>
            <translation>opptak i skyen</translation>
        </message>
        <message>
            <source>group</source>
            <translation>gruppe</translation>
        </message>
        <message>
            <source>host link</source>
            <translation>vertslenke</translation>
        </message>
        <message>
            <source>link options</source>
            <translation>lenkevalg</translation>
        </message>
        <message>
            <source>local recording</source>
            <translation>lokalt opptak</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>låst</translation>
        </message>
        <message>
            <source>normal</source>
            <translation>normal</translation>
        </message>
        <message>
            <source>prefix “{0}”</source>
            <translation>prefiks «{0}»</translation>
        </message>
        <message>
            <source>short name</source>
            <translation>kort navn</translation>
        </message>
        <message>
            <source>streaming</source>
            <translation>strømming</translation>
        </message>
        <message>
            <source>transcription</source>
            <translation>transkripsjon</translation>
        </message>
        <message>
            <source>unlocked</source>
            <translation>ulåst</translation>
        </message>
        <message>
            <source>viewer link</source>
            <translation>tilskuerlenke</translation>
        </message>
        <message>
            <source>viewer template</source>
            <translation>tilskuermal</translation>
        </message>
        <message>
            <source>{0} h {1} min</source>
            <translation>{0} t {1} min</translation>
        </message>
        <message>
            <source>{0} min</source>
            <translation>{0} min</translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
    </context>
    <context>
        <name>PresetsCard</name>
        <message>
            <source>Add preset…</source>
            <translation>Legg til forvalg…</translation>
        </message>
        <message>
            <source>Export presets…</source>
            <translation>Eksporter forvalg…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Eksporter…</translation>
        </message>
        <message>
            <source>Import presets…</source>
            <translation>Importer forvalg…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>Forvalg</translation>
        </message>
        <message>
            <source>Restore the program’s presets</source>
            <translation>Gjenopprett programmets forvalg</translation>
        </message>
    </context>
    <context>
        <name>PriceWords</name>
        <message numerus="yes">
            <source>&lt;b&gt;%n point(s)&lt;/b&gt;, about {0} left</source>
            <translation>
                <numerusform>&lt;b&gt;%n poeng&lt;/b&gt;, ca. {0} igjen</numerusform>
                <numerusform>&lt;b&gt;%n poeng&lt;/b&gt;, ca. {0} igjen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&lt;b&gt;%n point(s)&lt;/b&gt;, points left unknown</source>
            <translation>
                <numerusform>&lt;b&gt;%n poeng&lt;/b&gt;, ukjent hvor mange som er igjen</numerusform>
                <numerusform>&lt;b&gt;%n poeng&lt;/b&gt;, ukjent hvor mange som er igjen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&lt;b&gt;%n point(s)&lt;/b&gt;, {0} left</source>
            <translation>
                <numerusform>&lt;b&gt;%n poeng&lt;/b&gt;, {0} igjen</numerusform>
                <numerusform>&lt;b&gt;%n poeng&lt;/b&gt;, {0} igjen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&lt;b&gt;%n point(s)&lt;/b&gt;. It will go out in about {0}.</source>
            <translation>
                <numerusform>&lt;b&gt;%n poeng&lt;/b&gt;. Det sendes om ca. {0}.</numerusform>
                <numerusform>&lt;b&gt;%n poeng&lt;/b&gt;. Det sendes om ca. {0}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Needs %n point(s), {0} left. It will go out in about {1}.</source>
            <translation>
                <numerusform>Trenger %n poeng, {0} igjen. Det sendes om ca. {1}.</numerusform>
                <numerusform>Trenger %n poeng, {0} igjen. Det sendes om ca. {1}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Needs %n point(s), {0} left. It will go out when they are back.</source>
            <translation>
                <numerusform>Trenger %n poeng, {0} igjen. Det sendes når de er tilbake.</numerusform>
                <numerusform>Trenger %n poeng, {0} igjen. Det sendes når de er tilbake.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PrivacyCard</name>
        <message>
            <source>1 year</source>
            <translation>1 år</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 dager</translation>
        </message>
        <message>
            <source>90 days</source>
            <translation>90 dager</translation>
        </message>
        <message>
            <source>Clear a copied host link after</source>
            <translation>Fjern kopiert vertslenke etter</translation>
        </message>
        <message>
            <source>Clear a copied viewer link after</source>
            <translation>Fjern kopiert tilskuerlenke etter</translation>
        </message>
        <message>
            <source>Erase history and labels on this computer</source>
            <translation>Slett historikk og etiketter på denne datamaskinen</translation>
        </message>
        <message>
            <source>Erase…</source>
            <translation>Slett…</translation>
        </message>
        <message>
            <source>For ever</source>
            <translation>For alltid</translation>
        </message>
        <message>
            <source>Hide room names in notifications</source>
            <translation>Skjul romnavn i varsler</translation>
        </message>
        <message>
            <source>History and labels on this computer</source>
            <translation>Historikk og etiketter på denne datamaskinen</translation>
        </message>
        <message>
            <source>Keep past rooms</source>
            <translation>Behold tidligere rom</translation>
        </message>
        <message>
            <source>Not at all</source>
            <translation>Ikke i det hele tatt</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Personvern</translation>
        </message>
        <message>
            <source>The app sends no usage data</source>
            <translation>Appen sender ingen bruksdata</translation>
        </message>
    </context>
    <context>
        <name>PrivateWindowCommands</name>
        <message>
            <source>Copy link</source>
            <translation>Kopier lenke</translation>
        </message>
        <message>
            <source>Copy the link and open it in a private window yourself: a browser logged in at Whereby is host whatever link it opens.</source>
            <translation>Kopier lenken og åpne den selv i et privat vindu: En nettleser som er logget på hos Whereby, er vert uansett hvilken lenke den åpner.</translation>
        </message>
        <message>
            <source>Link copied</source>
            <translation>Lenke kopiert</translation>
        </message>
        <message>
            <source>No browser with private windows found</source>
            <translation>Fant ingen nettleser med private vinduer</translation>
        </message>
        <message>
            <source>Not opened: the link has a room key</source>
            <translation>Ikke åpnet: lenken har en romnøkkel</translation>
        </message>
        <message>
            <source>Opened in a private window of {0}</source>
            <translation>Åpnet i et privat vindu i {0}</translation>
        </message>
        <message>
            <source>Other programs could read it. Remove it from the link options.</source>
            <translation>Andre programmer kan lese den. Fjern den fra lenkevalgene.</translation>
        </message>
        <message>
            <source>{0} did not start</source>
            <translation>{0} startet ikke</translation>
        </message>
    </context>
    <context>
        <name>ProblemWords</name>
        <message numerus="yes">
            <source>%n letters, {0} at most.</source>
            <translation>
                <numerusform>%n tegn, høyst {0}.</numerusform>
                <numerusform>%n tegn, høyst {0}.</numerusform>
            </translation>
        </message>
        <message>
            <source>A key ID has only letters and digits.</source>
            <translation>En nøkkel-ID har bare bokstaver og sifre.</translation>
        </message>
        <message>
            <source>A region is written like eu-west-1.</source>
            <translation>En region skrives som eu-west-1.</translation>
        </message>
        <message>
            <source>A role is written like arn:aws:iam::123456789012:role/whereby.</source>
            <translation>En rolle skrives som arn:aws:iam::123456789012:role/whereby.</translation>
        </message>
        <message>
            <source>A secret key has no spaces and no accents.</source>
            <translation>En hemmelig nøkkel har verken mellomrom eller aksenter.</translation>
        </message>
        <message>
            <source>Change to “{0}”</source>
            <translation>Endre til «{0}»</translation>
        </message>
        <message>
            <source>Choose how Whereby gets into the bucket.</source>
            <translation>Velg hvordan Whereby får tilgang til bucketen.</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Tøm</translation>
        </message>
        <message>
            <source>Ends in {0} min. You can still create it.</source>
            <translation>Slutter om {0} min. Du kan likevel opprette det.</translation>
        </message>
        <message>
            <source>Enter the ARN of the role.</source>
            <translation>Skriv inn ARN for rollen.</translation>
        </message>
        <message>
            <source>Enter the ID of the access key.</source>
            <translation>Skriv inn ID-en til tilgangsnøkkelen.</translation>
        </message>
        <message>
            <source>Enter the name of the bucket.</source>
            <translation>Skriv inn navnet på bucketen.</translation>
        </message>
        <message>
            <source>Enter the name only, as in my-bucket or my-bucket/calls.</source>
            <translation>Skriv bare navnet, som i my-bucket eller my-bucket/calls.</translation>
        </message>
        <message>
            <source>Enter the region of the bucket.</source>
            <translation>Skriv inn regionen til bucketen.</translation>
        </message>
        <message>
            <source>Enter the secret of this access key.</source>
            <translation>Skriv inn den hemmelige delen av denne tilgangsnøkkelen.</translation>
        </message>
        <message>
            <source>Enter the whole address, from rtmp:// or rtmps:// to the stream key.</source>
            <translation>Skriv inn hele adressen, fra rtmp:// eller rtmps:// til strømmenøkkelen.</translation>
        </message>
        <message>
            <source>In 1 hour</source>
            <translation>Om 1 time</translation>
        </message>
        <message>
            <source>Short names are easier to guess. Lock the room for private talks.</source>
            <translation>Korte navn er lettere å gjette. Lås rommet for private samtaler.</translation>
        </message>
        <message>
            <source>Shorten</source>
            <translation>Forkort</translation>
        </message>
        <message>
            <source>Streaming needs group mode.</source>
            <translation>Strømming krever gruppemodus.</translation>
        </message>
        <message>
            <source>The end time is in the past.</source>
            <translation>Sluttiden har passert.</translation>
        </message>
        <message>
            <source>Use group</source>
            <translation>Bruk gruppe</translation>
        </message>
        <message>
            <source>Use only a to z, 0 to 9 and hyphens.</source>
            <translation>Bruk bare a til z, 0 til 9 og bindestreker.</translation>
        </message>
        <message>
            <source>Viewers need group mode.</source>
            <translation>Tilskuere krever gruppemodus.</translation>
        </message>
        <message>
            <source>Whereby does not know this language.</source>
            <translation>Whereby kjenner ikke dette språket.</translation>
        </message>
    </context>
    <context>
        <name>ProgressPage</name>
        <message>
            <source>&amp;Cancel…</source>
            <translation>Av&amp;bryt…</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pause</translation>
        </message>
        <message>
            <source>C&amp;ontinue</source>
            <translation>&amp;Fortsett</translation>
        </message>
        <message>
            <source>Cancel keeps the rooms already created.</source>
            <translation>Avbryt beholder rommene som alt er opprettet.</translation>
        </message>
        <message>
            <source>Cancel keeps the rooms not yet deleted.</source>
            <translation>Avbryt beholder rommene som ikke er slettet ennå.</translation>
        </message>
        <message>
            <source>Last rows</source>
            <translation>Siste rader</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fremdrift</translation>
        </message>
        <message>
            <source>Row {0}</source>
            <translation>Rad {0}</translation>
        </message>
    </context>
    <context>
        <name>Proxy</name>
        <message>
            <source>An address has no blanks, quotes or accents.</source>
            <translation>En adresse har verken mellomrom, anførselstegn eller aksenter.</translation>
        </message>
        <message>
            <source>It must begin with http:// or https://.</source>
            <translation>Den må begynne med http:// eller https://.</translation>
        </message>
        <message>
            <source>It must end with the port.</source>
            <translation>Den må slutte med porten.</translation>
        </message>
        <message>
            <source>SOCKS proxies cannot be used, only HTTP ones.</source>
            <translation>SOCKS-proxyer kan ikke brukes, bare HTTP-proxyer.</translation>
        </message>
        <message>
            <source>The server’s name is missing.</source>
            <translation>Servernavnet mangler.</translation>
        </message>
        <message>
            <source>This is not an address with a port.</source>
            <translation>Dette er ikke en adresse med port.</translation>
        </message>
    </context>
    <context>
        <name>ProxyDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>Av&amp;bryt</translation>
        </message>
        <message>
            <source>&amp;Use proxy</source>
            <translation>Br&amp;uk proxy</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
    </context>
    <context>
        <name>ProxyForm</name>
        <message>
            <source>&amp;Address</source>
            <translation>&amp;Adresse</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Passord</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Conceal the password</source>
            <translation>Skjul passordet</translation>
        </message>
        <message>
            <source>Enter the address.</source>
            <translation>Skriv inn adressen.</translation>
        </message>
        <message>
            <source>Enter the user name.</source>
            <translation>Skriv inn brukernavnet.</translation>
        </message>
        <message>
            <source>It is only asked for a way to Whereby: it sees neither your key nor your rooms. User name and password go to the keyring.</source>
            <translation>Den formidler bare forbindelsen til Whereby: den ser verken nøkkelen eller rommene dine. Brukernavn og passord legges i nøkkelringen.</translation>
        </message>
        <message>
            <source>Kept in the keyring</source>
            <translation>Oppbevares i nøkkelringen</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passord</translation>
        </message>
        <message>
            <source>Password, concealed</source>
            <translation>Passord, skjult</translation>
        </message>
        <message>
            <source>Reveal the password</source>
            <translation>Vis passordet</translation>
        </message>
        <message>
            <source>The proxy asks for a user name</source>
            <translation>Proxyen ber om et brukernavn</translation>
        </message>
        <message>
            <source>User &amp;name</source>
            <translation>Bruker&amp;navn</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Brukernavn</translation>
        </message>
    </context>
    <context>
        <name>QrCard</name>
        <message>
            <source>Copy image</source>
            <translation>Kopier bilde</translation>
        </message>
        <message>
            <source>Copy image of the QR code</source>
            <translation>Kopier bilde av QR-koden</translation>
        </message>
        <message>
            <source>Opens the guest link.</source>
            <translation>Åpner gjestelenken.</translation>
        </message>
        <message>
            <source>QR code of the guest link</source>
            <translation>QR-kode for gjestelenken</translation>
        </message>
        <message>
            <source>Save image of the QR code</source>
            <translation>Lagre bilde av QR-koden</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Lagre…</translation>
        </message>
        <message>
            <source>Scan to join as a guest</source>
            <translation>Skann for å bli med som gjest</translation>
        </message>
    </context>
    <context>
        <name>QrCommands</name>
        <message>
            <source>PNG picture (*.png)</source>
            <translation>PNG-bilde (*.png)</translation>
        </message>
        <message>
            <source>QR code copied</source>
            <translation>QR-kode kopiert</translation>
        </message>
        <message>
            <source>SVG picture (*.svg)</source>
            <translation>SVG-bilde (*.svg)</translation>
        </message>
        <message>
            <source>Save QR code</source>
            <translation>Lagre QR-kode</translation>
        </message>
        <message>
            <source>Saved {0}</source>
            <translation>{0} er lagret</translation>
        </message>
    </context>
    <context>
        <name>QrDialog</name>
        <message>
            <source>&amp;Copy image</source>
            <translation>&amp;Kopier bilde</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>&amp;Fullskjerm</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>&amp;Lagre…</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>L&amp;ukk</translation>
        </message>
        <message>
            <source>Leave &amp;full screen</source>
            <translation>Avslutt &amp;fullskjerm</translation>
        </message>
        <message>
            <source>QR code of the guest link</source>
            <translation>QR-kode for gjestelenken</translation>
        </message>
        <message>
            <source>QR code of {0}</source>
            <translation>QR-kode for {0}</translation>
        </message>
        <message>
            <source>Scan to join as a guest</source>
            <translation>Skann for å bli med som gjest</translation>
        </message>
        <message>
            <source>This link is too long for a QR code. Remove some of its link options.</source>
            <translation>Denne lenken er for lang for en QR-kode. Fjern noen av lenkevalgene.</translation>
        </message>
    </context>
    <context>
        <name>QuickCreate</name>
        <message>
            <source>A quick create needs the key that is kept in one.</source>
            <translation>Rask oppretting trenger nøkkelen som oppbevares i en slik.</translation>
        </message>
        <message>
            <source>No clipboard here took the link.</source>
            <translation>Ingen utklippstavle her tok imot lenken.</translation>
        </message>
        <message>
            <source>The API key could not be read from {0}.</source>
            <translation>API-nøkkelen kunne ikke leses fra {0}.</translation>
        </message>
        <message>
            <source>The API key is kept there. Unlock it and try again.</source>
            <translation>API-nøkkelen oppbevares der. Lås opp og prøv igjen.</translation>
        </message>
        <message>
            <source>The keyring holds no key for this server. Open Whereby Desktop and connect first.</source>
            <translation>Nøkkelringen har ingen nøkkel for denne serveren. Åpne Whereby Desktop og koble til først.</translation>
        </message>
        <message>
            <source>{0}. {1}</source>
            <comment>title, text</comment>
            <translation>{0}. {1}</translation>
        </message>
    </context>
    <context>
        <name>RecordingFields</name>
        <message>
            <source>File format</source>
            <translation>Filformat</translation>
        </message>
        <message>
            <source>Recor&amp;ding</source>
            <translation>&amp;Opptak</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Opptak</translation>
        </message>
        <message>
            <source>Recording starts</source>
            <translation>Opptaket starter</translation>
        </message>
        <message>
            <source>Recording: {0}</source>
            <translation>Opptak: {0}</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Start</translation>
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message numerus="yes">
            <source>%n room(s) end within {0} h</source>
            <translation>
                <numerusform>%n rom slutter innen {0} t</numerusform>
                <numerusform>%n rom slutter innen {0} t</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n room(s) end within {0} min</source>
            <translation>
                <numerusform>%n rom slutter innen {0} min</numerusform>
                <numerusform>%n rom slutter innen {0} min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A room ends in %n hour(s)</source>
            <translation>
                <numerusform>Et rom slutter om %n time</numerusform>
                <numerusform>Et rom slutter om %n timer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A room ends in %n minute(s)</source>
            <translation>
                <numerusform>Et rom slutter om %n minutt</numerusform>
                <numerusform>Et rom slutter om %n minutter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %n more</source>
            <translation>
                <numerusform>Og %n til</numerusform>
                <numerusform>Og %n til</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Host rights end in %n minute(s)</source>
            <translation>
                <numerusform>Vertsrettigheter utløper om %n minutt</numerusform>
                <numerusform>Vertsrettigheter utløper om %n minutter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Host rights of %n room(s) end within {0} min</source>
            <translation>
                <numerusform>Vertsrettigheter for %n rom utløper innen {0} min</numerusform>
                <numerusform>Vertsrettigheter for %n rom utløper innen {0} min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Host rights of a room end in %n minute(s)</source>
            <translation>
                <numerusform>Vertsrettigheter for et rom utløper om %n minutt</numerusform>
                <numerusform>Vertsrettigheter for et rom utløper om %n minutter</numerusform>
            </translation>
        </message>
        <message>
            <source>Host rights of {0} end at {1}.</source>
            <translation>Vertsrettigheter for {0} utløper {1}.</translation>
        </message>
        <message numerus="yes">
            <source>Room ends in %n hour(s)</source>
            <translation>
                <numerusform>Rommet slutter om %n time</numerusform>
                <numerusform>Rommet slutter om %n timer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Room ends in %n minute(s)</source>
            <translation>
                <numerusform>Rommet slutter om %n minutt</numerusform>
                <numerusform>Rommet slutter om %n minutter</numerusform>
            </translation>
        </message>
        <message>
            <source>Whereby cannot extend a room; Extend makes a new one with the same settings.</source>
            <translation>Whereby kan ikke forlenge et rom; Forleng lager et nytt med de samme innstillingene.</translation>
        </message>
        <message>
            <source>{0} ends at {1}.</source>
            <translation>{0} slutter {1}.</translation>
        </message>
    </context>
    <context>
        <name>RemoveAccount</name>
        <message>
            <source>Keep account</source>
            <translation>Behold konto</translation>
        </message>
        <message>
            <source>Remove account</source>
            <translation>Fjern konto</translation>
        </message>
        <message>
            <source>Remove {0}?</source>
            <translation>Fjerne {0}?</translation>
        </message>
        <message>
            <source>Removes the key from memory and this account’s presets and history from this computer. Rooms at Whereby stay.</source>
            <translation>Fjerner nøkkelen fra minnet og kontoens forvalg og historikk fra denne datamaskinen. Rommene hos Whereby blir værende.</translation>
        </message>
        <message>
            <source>Removes the key from {0} and this account’s presets and history from this computer. Rooms at Whereby stay.</source>
            <translation>Fjerner nøkkelen fra {0} og kontoens forvalg og historikk fra denne datamaskinen. Rommene hos Whereby blir værende.</translation>
        </message>
    </context>
    <context>
        <name>RenameDialog</name>
        <message>
            <source>&amp;Keep name</source>
            <translation>&amp;Behold navnet</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>&amp;Gi nytt navn</translation>
        </message>
        <message>
            <source>Account &amp;name</source>
            <translation>Konto&amp;navn</translation>
        </message>
        <message>
            <source>Account name</source>
            <translation>Kontonavn</translation>
        </message>
        <message>
            <source>Rename account</source>
            <translation>Gi konto nytt navn</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopier</translation>
        </message>
        <message>
            <source>&amp;Include room names</source>
            <translation>&amp;Ta med romnavn</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>&amp;Lagre…</translation>
        </message>
        <message>
            <source>Collecting…</source>
            <translation>Samler…</translation>
        </message>
        <message>
            <source>Nothing is sent anywhere. Keys, links and labels are left out; read the text before you hand it on.</source>
            <translation>Ingenting sendes noe sted. Nøkler, lenker og etiketter er utelatt; les teksten før du gir den videre.</translation>
        </message>
        <message>
            <source>Text of the report</source>
            <translation>Rapportens tekst</translation>
        </message>
    </context>
    <context>
        <name>Requests</name>
        <message>
            <source>Call</source>
            <translation>Kall</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Varighet</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>Annet sted</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Igjen</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Poeng</translation>
        </message>
        <message>
            <source>Points left after it</source>
            <translation>Poeng igjen etter den</translation>
        </message>
        <message>
            <source>Points that somebody else of your organisation spent meanwhile</source>
            <translation>Poeng som noen andre i organisasjonen din brukte imens</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Rom</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tid</translation>
        </message>
        <message>
            <source>What the request cost</source>
            <translation>Hva forespørselen kostet</translation>
        </message>
        <message>
            <source>{0} s</source>
            <translation>{0} s</translation>
        </message>
        <message>
            <source>{0} {1}</source>
            <translation>{0} {1}</translation>
        </message>
    </context>
    <context>
        <name>RequestsTable</name>
        <message>
            <source>No request has failed.</source>
            <translation>Ingen forespørsel har mislyktes.</translation>
        </message>
        <message>
            <source>No requests yet.</source>
            <translation>Ingen forespørsler ennå.</translation>
        </message>
        <message>
            <source>Requests, newest first</source>
            <translation>Forespørsler, nyeste først</translation>
        </message>
    </context>
    <context>
        <name>RequestsWindow</name>
        <message numerus="yes">
            <source>%Ln request(s)</source>
            <translation>
                <numerusform>%Ln forespørsel</numerusform>
                <numerusform>%Ln forespørsler</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Copy selected</source>
            <translation>&amp;Kopier valgte</translation>
        </message>
        <message>
            <source>&amp;Diagnostics…</source>
            <translation>&amp;Diagnostikk…</translation>
        </message>
        <message>
            <source>&amp;Only failed</source>
            <translation>&amp;Bare mislykkede</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>&amp;Lagre…</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>L&amp;ukk</translation>
        </message>
        <message>
            <source>Copy &amp;all</source>
            <translation>Kopier &amp;alle</translation>
        </message>
        <message>
            <source>Go to the newest</source>
            <translation>Gå til den nyeste</translation>
        </message>
        <message numerus="yes">
            <source>Go to the newest: %Ln came meanwhile</source>
            <translation>
                <numerusform>Gå til den nyeste: %Ln kom i mellomtiden</numerusform>
                <numerusform>Gå til den nyeste: %Ln kom i mellomtiden</numerusform>
            </translation>
        </message>
        <message>
            <source>Request log</source>
            <translation>Forespørselslogg</translation>
        </message>
        <message>
            <source>{0}, {1} failed</source>
            <translation>{0}, {1} mislyktes</translation>
        </message>
    </context>
    <context>
        <name>ResultLinks</name>
        <message numerus="yes">
            <source>%Ln link(s) copied</source>
            <translation>
                <numerusform>%Ln lenke kopiert</numerusform>
                <numerusform>%Ln lenker kopiert</numerusform>
            </translation>
        </message>
        <message>
            <source>Anyone with a host link can run the room.</source>
            <translation>Alle som har en vertslenke, kan styre rommet.</translation>
        </message>
        <message>
            <source>Copy host links</source>
            <translation>Kopier vertslenker</translation>
        </message>
        <message>
            <source>Copy the host links, too?</source>
            <translation>Kopiere vertslenkene også?</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Eksporter</translation>
        </message>
        <message>
            <source>Guest links only</source>
            <translation>Bare gjestelenker</translation>
        </message>
        <message>
            <source>Saved {0}</source>
            <translation>{0} er lagret</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabell (*.csv)</translation>
        </message>
        <message>
            <source>They leave the clipboard in {0} s.</source>
            <translation>De fjernes fra utklippstavlen om {0} s.</translation>
        </message>
        <message>
            <source>{0} {1}</source>
            <translation>{0} {1}</translation>
        </message>
    </context>
    <context>
        <name>ResultPage</name>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Eksporter…</translation>
        </message>
        <message>
            <source>&amp;Include host links in the export</source>
            <translation>&amp;Ta med vertslenker i eksporten</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Try %Ln row(s) again</source>
            <translation>
                <numerusform>&amp;Prøv %Ln rad igjen</numerusform>
                <numerusform>&amp;Prøv %Ln rader igjen</numerusform>
            </translation>
        </message>
        <message>
            <source>All {0}</source>
            <translation>Alle {0}</translation>
        </message>
        <message>
            <source>Anyone with a host link can run the room.</source>
            <translation>Alle som har en vertslenke, kan styre rommet.</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>L&amp;ukk</translation>
        </message>
        <message numerus="yes">
            <source>C&amp;reate the other %Ln room(s)…</source>
            <translation>
                <numerusform>Opp&amp;rett %Ln rom til…</numerusform>
                <numerusform>Opp&amp;rett de andre %Ln rommene…</numerusform>
            </translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Copy &amp;all links</source>
            <translation>Kopier &amp;alle lenker</translation>
        </message>
        <message>
            <source>Not done {0}</source>
            <translation>Ikke utført {0}</translation>
        </message>
        <message numerus="yes">
            <source>Reads %Ln point(s).</source>
            <translation>
                <numerusform>Det koster %Ln poeng å lese dem.</numerusform>
                <numerusform>Det koster %Ln poeng å lese dem.</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} {1}</source>
            <translation>{0} {1}</translation>
        </message>
    </context>
    <context>
        <name>ResultTable</name>
        <message>
            <source>Rows of the batch</source>
            <translation>Radene i puljen</translation>
        </message>
    </context>
    <context>
        <name>RivalCard</name>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Copy guest link of {0}</source>
            <translation>Kopier gjestelenken til {0}</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Kopier lenke</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Opprettet</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Slutt</translation>
        </message>
        <message>
            <source>Open in browser</source>
            <translation>Åpne i nettleser</translation>
        </message>
        <message>
            <source>Open {0} in browser</source>
            <translation>Åpne {0} i nettleser</translation>
        </message>
        <message>
            <source>This is the room</source>
            <translation>Dette er rommet</translation>
        </message>
        <message>
            <source>{0} is the room</source>
            <translation>{0} er rommet</translation>
        </message>
    </context>
    <context>
        <name>RoomCard</name>
        <message>
            <source>A new guest link</source>
            <translation>En ny gjestelenke</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Copy guest link of {0}</source>
            <translation>Kopier gjestelenken til {0}</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Kopier lenke</translation>
        </message>
        <message>
            <source>Guest link</source>
            <translation>Gjestelenke</translation>
        </message>
        <message>
            <source>Known when the room is created</source>
            <translation>Kjent når rommet er opprettet</translation>
        </message>
    </context>
    <context>
        <name>RoomEndWords</name>
        <message>
            <source>The room ends at {0}.</source>
            <translation>Rommet slutter {0}.</translation>
        </message>
        <message>
            <source>This room has ended. Deleted by {0}.</source>
            <translation>Dette rommet er avsluttet. Det slettes innen {0}.</translation>
        </message>
    </context>
    <context>
        <name>RoomFacts</name>
        <message>
            <source>Lock</source>
            <translation>Lås</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Modus</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Opptak</translation>
        </message>
        <message>
            <source>Streaming</source>
            <translation>Strømming</translation>
        </message>
        <message>
            <source>Transcription</source>
            <translation>Transkripsjon</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Ukjent</translation>
        </message>
        <message>
            <source>Viewer template</source>
            <translation>Tilskuermal</translation>
        </message>
    </context>
    <context>
        <name>RoomHeader</name>
        <message>
            <source>Sorted by {0}, ascending</source>
            <translation>Sortert etter {0}, stigende</translation>
        </message>
        <message>
            <source>Sorted by {0}, descending</source>
            <translation>Sortert etter {0}, synkende</translation>
        </message>
    </context>
    <context>
        <name>RoomMenu</name>
        <message>
            <source>Forget…</source>
            <translation>Glem…</translation>
        </message>
        <message>
            <source>Whereby cannot change a room after it is created. Duplicate makes a new one with the same settings.</source>
            <translation>Whereby kan ikke endre et rom etter at det er opprettet. Dupliser lager et nytt med de samme innstillingene.</translation>
        </message>
    </context>
    <context>
        <name>RoomPage</name>
        <message>
            <source>Details of {0}</source>
            <translation>Detaljer om {0}</translation>
        </message>
    </context>
    <context>
        <name>Rooms</name>
        <message>
            <source>As created. The host can change it in the room; Whereby does not report that.</source>
            <translation>Som ved opprettelsen. Verten kan endre det i rommet; Whereby oppgir ikke det.</translation>
        </message>
        <message>
            <source>Deleted</source>
            <comment>a group of rooms</comment>
            <translation>Slettet</translation>
        </message>
        <message>
            <source>Ended, host can still enter</source>
            <translation>Avsluttet, verten kan fortsatt gå inn</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Lås</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Låst</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Modus</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Not created with this app</source>
            <translation>Ikke fra denne appen</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>Åpent nå</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Rom</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>This room was not created with this app, and Whereby does not report this setting.</source>
            <translation>Dette rommet ble ikke opprettet med denne appen, og Whereby oppgir ikke denne innstillingen.</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Ukjent</translation>
        </message>
        <message>
            <source>Unlocked</source>
            <translation>Ulåst</translation>
        </message>
        <message>
            <source>Waiting for deletion</source>
            <translation>Venter på sletting</translation>
        </message>
        <message>
            <source>group</source>
            <translation>gruppe</translation>
        </message>
        <message>
            <source>lock unknown</source>
            <translation>lås ukjent</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>låst</translation>
        </message>
        <message>
            <source>mode unknown</source>
            <translation>modus ukjent</translation>
        </message>
        <message>
            <source>name ending {0}</source>
            <translation>navneending {0}</translation>
        </message>
        <message>
            <source>normal</source>
            <translation>normal</translation>
        </message>
        <message>
            <source>unlocked</source>
            <translation>ulåst</translation>
        </message>
        <message numerus="yes">
            <source>{0}, %n room(s), collapsed</source>
            <translation>
                <numerusform>{0}, %n rom, skjult</numerusform>
                <numerusform>{0}, %n rom, skjult</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0}, %n room(s), expanded</source>
            <translation>
                <numerusform>{0}, %n rom, utvidet</numerusform>
                <numerusform>{0}, %n rom, utvidet</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}, name ending {1}</source>
            <translation>{0}, navneending {1}</translation>
        </message>
    </context>
    <context>
        <name>RoomsTable</name>
        <message>
            <source>Left out</source>
            <translation>Utelatt</translation>
        </message>
        <message>
            <source>No room is like that.</source>
            <translation>Ingen rom passer til dette.</translation>
        </message>
        <message>
            <source>Rooms to delete</source>
            <translation>Rom som skal slettes</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Tatt med</translation>
        </message>
    </context>
    <context>
        <name>RowAction</name>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Copy guest link of {0}</source>
            <translation>Kopier gjestelenken til {0}</translation>
        </message>
        <message>
            <source>Copy host link of {0}</source>
            <translation>Kopier vertslenken til {0}</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Kopier lenke</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliser</translation>
        </message>
        <message>
            <source>Duplicate {0}</source>
            <translation>Dupliser {0}</translation>
        </message>
        <message>
            <source>Host link</source>
            <translation>Vertslenke</translation>
        </message>
    </context>
    <context>
        <name>RowsEdits</name>
        <message numerus="yes">
            <source>%Ln row(s) left out</source>
            <translation>
                <numerusform>%Ln rad utelatt</numerusform>
                <numerusform>%Ln rader utelatt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) put back</source>
            <translation>
                <numerusform>%Ln rad satt tilbake</numerusform>
                <numerusform>%Ln rader satt tilbake</numerusform>
            </translation>
        </message>
        <message>
            <source>Done again: {0}</source>
            <translation>Gjort om: {0}</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Rediger</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>Rett opp</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Utelat</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Sett tilbake</translation>
        </message>
        <message>
            <source>Undone: {0}</source>
            <translation>Angret: {0}</translation>
        </message>
    </context>
    <context>
        <name>RowsMenu</name>
        <message>
            <source>Clear cells</source>
            <translation>Tøm celler</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopier</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Utelat</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Lim inn</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Sett tilbake</translation>
        </message>
        <message>
            <source>Redo: {0}</source>
            <translation>Gjør om: {0}</translation>
        </message>
        <message>
            <source>Undo: {0}</source>
            <translation>Angre: {0}</translation>
        </message>
    </context>
    <context>
        <name>RowsTable</name>
        <message>
            <source>No rows here.</source>
            <translation>Ingen rader her.</translation>
        </message>
        <message>
            <source>Rows of the table, problems first</source>
            <translation>Radene i tabellen, problemene først</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search rooms and labels</source>
            <translation>Søk i rom og etiketter</translation>
        </message>
    </context>
    <context>
        <name>SecretField</name>
        <message>
            <source>Kept in the keyring</source>
            <translation>Oppbevares i nøkkelringen</translation>
        </message>
    </context>
    <context>
        <name>SettingValues</name>
        <message>
            <source>Off</source>
            <translation>Av</translation>
        </message>
        <message>
            <source>On</source>
            <translation>På</translation>
        </message>
        <message>
            <source>The app’s own</source>
            <translation>Appens egen</translation>
        </message>
        <message>
            <source>Wording of invitations</source>
            <translation>Ordlyd i invitasjoner</translation>
        </message>
    </context>
    <context>
        <name>SettingsFiles</name>
        <message numerus="yes">
            <source>%n setting(s) changed</source>
            <translation>
                <numerusform>%n innstilling endret</numerusform>
                <numerusform>%n innstillinger endret</numerusform>
            </translation>
        </message>
        <message>
            <source>API keys, accounts and rooms are not in the file.</source>
            <translation>API-nøkler, kontoer og rom er ikke med i filen.</translation>
        </message>
        <message>
            <source>Export settings</source>
            <translation>Eksporter innstillinger</translation>
        </message>
        <message>
            <source>Import settings</source>
            <translation>Importer innstillinger</translation>
        </message>
        <message>
            <source>Nothing was changed. The file is damaged, or not one with settings.</source>
            <translation>Ingenting ble endret. Filen er skadet, eller det er ikke en fil med innstillinger.</translation>
        </message>
        <message>
            <source>Settings (*.json)</source>
            <translation>Innstillinger (*.json)</translation>
        </message>
        <message>
            <source>Settings saved to {0}</source>
            <translation>Innstillinger lagret i {0}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Angre</translation>
        </message>
        <message>
            <source>{0} cannot be read as settings</source>
            <translation>{0} kan ikke leses som innstillinger</translation>
        </message>
        <message>
            <source>{0} changes nothing: all is set like that</source>
            <translation>{0} endrer ingenting: alt er angitt slik</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Search settings</source>
            <translation>Søk i innstillinger</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Innstillinger</translation>
        </message>
    </context>
    <context>
        <name>SettingsPart</name>
        <message>
            <source>Command copied</source>
            <translation>Kommando kopiert</translation>
        </message>
        <message>
            <source>Demo workspace</source>
            <translation>Demoområde</translation>
        </message>
        <message>
            <source>Labels and history erased</source>
            <translation>Etiketter og historikk slettet</translation>
        </message>
    </context>
    <context>
        <name>SeveralRooms</name>
        <message numerus="yes">
            <source>%n room(s) selected</source>
            <translation>
                <numerusform>%n rom valgt</numerusform>
                <numerusform>%n rom valgt</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy links</source>
            <translation>Kopier lenker</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n room(s)</source>
            <translation>
                <numerusform>Slett %n rom</numerusform>
                <numerusform>Slett %n rom</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Slett…</translation>
        </message>
        <message numerus="yes">
            <source>Deleting them costs %n point(s).</source>
            <translation>
                <numerusform>Å slette dem koster %n poeng.</numerusform>
                <numerusform>Å slette dem koster %n poeng.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Forget %n past room(s)</source>
            <translation>
                <numerusform>Glem %n tidligere rom</numerusform>
                <numerusform>Glem %n tidligere rom</numerusform>
            </translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Glem…</translation>
        </message>
    </context>
    <context>
        <name>ShareCommands</name>
        <message>
            <source>Its links lead nowhere. Duplicate makes a new one like it.</source>
            <translation>Lenkene fører ingen steder. Dupliser lager et nytt av samme slag.</translation>
        </message>
        <message>
            <source>This room no longer exists</source>
            <translation>Dette rommet finnes ikke lenger</translation>
        </message>
    </context>
    <context>
        <name>ShareMenu</name>
        <message>
            <source>Share</source>
            <translation>Del</translation>
        </message>
    </context>
    <context>
        <name>Skeleton</name>
        <message>
            <source>Loading rooms…</source>
            <translation>Laster inn rom…</translation>
        </message>
    </context>
    <context>
        <name>Spans</name>
        <message numerus="yes">
            <source>%Ln minute(s)</source>
            <translation>
                <numerusform>%Ln minutt</numerusform>
                <numerusform>%Ln minutter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln second(s)</source>
            <translation>
                <numerusform>%Ln sekund</numerusform>
                <numerusform>%Ln sekunder</numerusform>
            </translation>
        </message>
        <message>
            <source>About {0} left</source>
            <translation>Ca. {0} igjen</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Aldri</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Av</translation>
        </message>
        <message>
            <source>{0} h</source>
            <translation>{0} t</translation>
        </message>
        <message>
            <source>{0} h {1} min</source>
            <translation>{0} t {1} min</translation>
        </message>
        <message>
            <source>{0} min</source>
            <translation>{0} min</translation>
        </message>
        <message>
            <source>{0} s</source>
            <translation>{0} s</translation>
        </message>
    </context>
    <context>
        <name>SpendingChart</name>
        <message>
            <source>30 s</source>
            <translation>30 s</translation>
        </message>
        <message>
            <source>60 s ago</source>
            <translation>60 s siden</translation>
        </message>
        <message>
            <source>Points spent in the last minute: {0}</source>
            <translation>Poeng brukt det siste minuttet: {0}</translation>
        </message>
        <message>
            <source>now</source>
            <translation>nå</translation>
        </message>
    </context>
    <context>
        <name>SpokenValue</name>
        <message>
            <source>API points left</source>
            <translation>API-poeng igjen</translation>
        </message>
    </context>
    <context>
        <name>StagesPanel</name>
        <message>
            <source>&lt;b&gt;Gone.&lt;/b&gt; Whereby deletes the room within a day.</source>
            <translation>&lt;b&gt;Borte.&lt;/b&gt; Whereby sletter rommet innen et døgn.</translation>
        </message>
        <message>
            <source>&lt;b&gt;Open.&lt;/b&gt; Guests and hosts can join until the end time.</source>
            <translation>&lt;b&gt;Åpent.&lt;/b&gt; Gjester og verter kan bli med frem til sluttiden.</translation>
        </message>
        <message>
            <source>&lt;b&gt;Winding down.&lt;/b&gt; For one more hour host rights and recording still work.</source>
            <translation>&lt;b&gt;Avrunding.&lt;/b&gt; I én time til virker vertsrettigheter og opptak fortsatt.</translation>
        </message>
        <message>
            <source>A room lives in three stages</source>
            <translation>Et rom har tre faser</translation>
        </message>
        <message>
            <source>An independent app. Not made or endorsed by Whereby.</source>
            <translation>En uavhengig app. Ikke laget eller anbefalt av Whereby.</translation>
        </message>
        <message>
            <source>Create rooms, hand out links and see what is open, and stay under the API limit.</source>
            <translation>Opprett rom, del ut lenker, se hva som er åpent, og hold deg under API-grensen.</translation>
        </message>
        <message>
            <source>Every request costs points</source>
            <translation>Hver forespørsel koster poeng</translation>
        </message>
        <message>
            <source>Reading costs 1, deleting 2, creating 3. The gauge is always in view, and the app slows itself down before the limit does.</source>
            <translation>Å lese koster 1, å slette 2, å opprette 3. Måleren er alltid synlig, og appen bremser selv før grensen gjør det.</translation>
        </message>
    </context>
    <context>
        <name>StateWords</name>
        <message>
            <source>Deleted</source>
            <translation>Slettet</translation>
        </message>
        <message>
            <source>Deleted by {0}</source>
            <translation>Slettes innen {0}</translation>
        </message>
        <message>
            <source>Ended at {0}</source>
            <translation>Avsluttet kl. {0}</translation>
        </message>
        <message>
            <source>Ended yesterday</source>
            <translation>Avsluttet i går</translation>
        </message>
        <message>
            <source>Ended {0}</source>
            <translation>Avsluttet {0}</translation>
        </message>
        <message numerus="yes">
            <source>Ends in %n days</source>
            <translation>
                <numerusform>Slutter om %n dag</numerusform>
                <numerusform>Slutter om %n dager</numerusform>
            </translation>
        </message>
        <message>
            <source>Ends in less than 1 min</source>
            <translation>Slutter om under 1 min</translation>
        </message>
        <message>
            <source>Ends in {0} h</source>
            <translation>Slutter om {0} t</translation>
        </message>
        <message>
            <source>Ends in {0} h {1} min</source>
            <translation>Slutter om {0} t {1} min</translation>
        </message>
        <message>
            <source>Ends in {0} min</source>
            <translation>Slutter om {0} min</translation>
        </message>
        <message>
            <source>Ends tomorrow</source>
            <translation>Slutter i morgen</translation>
        </message>
        <message>
            <source>Ends {0}</source>
            <translation>Slutter {0}</translation>
        </message>
        <message>
            <source>Host rights end in &lt; 1 min</source>
            <translation>Vertsrettigheter utløper om &lt; 1 min</translation>
        </message>
        <message>
            <source>Host rights end in {0} min</source>
            <translation>Vertsrettigheter utløper om {0} min</translation>
        </message>
        <message>
            <source>No longer at Whereby</source>
            <translation>Ikke lenger hos Whereby</translation>
        </message>
        <message>
            <source>deleted by {0}</source>
            <translation>slettes innen {0}</translation>
        </message>
        <message>
            <source>deleted, {0}</source>
            <translation>slettet, {0}</translation>
        </message>
        <message numerus="yes">
            <source>ends in %n days, {0}</source>
            <translation>
                <numerusform>slutter om %n dag, {0}</numerusform>
                <numerusform>slutter om %n dager, {0}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>ends in %n minutes at {0}</source>
            <translation>
                <numerusform>slutter om %n minutt, kl. {0}</numerusform>
                <numerusform>slutter om %n minutter, kl. {0}</numerusform>
            </translation>
        </message>
        <message>
            <source>ends in 1 minute at {0}</source>
            <translation>slutter om 1 minutt, kl. {0}</translation>
        </message>
        <message>
            <source>ends in less than 1 minute at {0}</source>
            <translation>slutter om under 1 minutt, kl. {0}</translation>
        </message>
        <message>
            <source>ends in {0} h at {2}</source>
            <translation>slutter om {0} t, kl. {2}</translation>
        </message>
        <message>
            <source>ends in {0} h {1} min at {2}</source>
            <translation>slutter om {0} t {1} min, kl. {2}</translation>
        </message>
        <message>
            <source>ends tomorrow, {0}</source>
            <translation>slutter i morgen, {0}</translation>
        </message>
        <message>
            <source>ends {0} at {1}</source>
            <translation>slutter {0} kl. {1}</translation>
        </message>
        <message numerus="yes">
            <source>host rights end in %n minutes at {0}</source>
            <translation>
                <numerusform>vertsrettigheter utløper om %n minutt, kl. {0}</numerusform>
                <numerusform>vertsrettigheter utløper om %n minutter, kl. {0}</numerusform>
            </translation>
        </message>
        <message>
            <source>host rights end in 1 minute at {0}</source>
            <translation>vertsrettigheter utløper om 1 minutt, kl. {0}</translation>
        </message>
        <message>
            <source>host rights end in less than 1 minute at {0}</source>
            <translation>vertsrettigheter utløper om under 1 minutt, kl. {0}</translation>
        </message>
        <message>
            <source>no longer at Whereby, {0}</source>
            <translation>ikke lenger hos Whereby, {0}</translation>
        </message>
    </context>
    <context>
        <name>StayInTray</name>
        <message>
            <source>Keep running</source>
            <translation>Kjør videre</translation>
        </message>
        <message>
            <source>Keep running in the tray?</source>
            <translation>Kjøre videre i systemkurven?</translation>
        </message>
        <message>
            <source>New meetings and recent links stay one click away. Settings has this choice, too.</source>
            <translation>Nye møter og nylige lenker er fortsatt ett klikk unna. Innstillinger har også dette valget.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Avslutt</translation>
        </message>
    </context>
    <context>
        <name>StorageFields</name>
        <message>
            <source>Access</source>
            <translation>Tilgang</translation>
        </message>
        <message>
            <source>Bucket</source>
            <translation>Bucket</translation>
        </message>
        <message>
            <source>Conceal secret key</source>
            <translation>Skjul hemmelig nøkkel</translation>
        </message>
        <message>
            <source>Key ID</source>
            <translation>Nøkkel-ID</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Reveal secret key</source>
            <translation>Vis hemmelig nøkkel</translation>
        </message>
        <message>
            <source>Role ARN</source>
            <translation>ARN for rolle</translation>
        </message>
        <message>
            <source>Secret key</source>
            <translation>Hemmelig nøkkel</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>Lagring</translation>
        </message>
        <message>
            <source>{0}, concealed</source>
            <translation>{0}, skjult</translation>
        </message>
    </context>
    <context>
        <name>StorageWords</name>
        <message>
            <source>S3 bucket {0} in {1}, by access key</source>
            <translation>S3-bucket {0} i {1}, med tilgangsnøkkel</translation>
        </message>
        <message>
            <source>S3 bucket {0} in {1}, by role</source>
            <translation>S3-bucket {0} i {1}, med rolle</translation>
        </message>
    </context>
    <context>
        <name>StreamingFields</name>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Conceal streaming address</source>
            <translation>Skjul strømmeadresse</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Av</translation>
        </message>
        <message>
            <source>Reveal streaming address</source>
            <translation>Vis strømmeadresse</translation>
        </message>
        <message>
            <source>Streamin&amp;g</source>
            <translation>&amp;Strømming</translation>
        </message>
        <message>
            <source>Streaming</source>
            <translation>Strømming</translation>
        </message>
        <message>
            <source>Streaming address</source>
            <translation>Strømmeadresse</translation>
        </message>
        <message>
            <source>Streaming address, concealed</source>
            <translation>Strømmeadresse, skjult</translation>
        </message>
    </context>
    <context>
        <name>SurplusNote</name>
        <message numerus="yes">
            <source>%Ln room(s) too many: {0}. An answer came too late.</source>
            <translation>
                <numerusform>%Ln rom for mye: {0}. Et svar kom for sent.</numerusform>
                <numerusform>%Ln rom for mye: {0}. Et svar kom for sent.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Delete…</source>
            <translation>&amp;Slett…</translation>
        </message>
        <message numerus="yes">
            <source>{0} and %Ln more</source>
            <translation>
                <numerusform>{0} og %Ln til</numerusform>
                <numerusform>{0} og %Ln til</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TableSession</name>
        <message>
            <source>Changing rows…</source>
            <translation>Endrer rader…</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Kontrollerer…</translation>
        </message>
        <message>
            <source>Look at the plan again. Nothing was sent.</source>
            <translation>Se på planen en gang til. Ingenting ble sendt.</translation>
        </message>
        <message>
            <source>Pasted table</source>
            <translation>Innlimt tabell</translation>
        </message>
        <message>
            <source>Reading {0}…</source>
            <translation>Leser {0}…</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leser…</translation>
        </message>
        <message>
            <source>Rows to fix</source>
            <translation>Rader å rette</translation>
        </message>
        <message>
            <source>Saved as {0}</source>
            <translation>Lagret som {0}</translation>
        </message>
        <message numerus="yes">
            <source>Time has passed: %Ln row(s) changed.</source>
            <translation>
                <numerusform>Det har gått tid: %Ln rad endret.</numerusform>
                <numerusform>Det har gått tid: %Ln rader endret.</numerusform>
            </translation>
        </message>
        <message>
            <source>Writing it down…</source>
            <translation>Skriver det ned…</translation>
        </message>
    </context>
    <context>
        <name>ThemeChoice</name>
        <message>
            <source>Dark</source>
            <translation>Mørkt</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Lyst</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
    </context>
    <context>
        <name>TranscriptionFields</name>
        <message>
            <source>&amp;Transcription</source>
            <translation>Transkrips&amp;jon</translation>
        </message>
        <message>
            <source>Captions</source>
            <translation>Teksting</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Språk</translation>
        </message>
        <message>
            <source>Live transcription</source>
            <translation>Direkte transkripsjon</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Av</translation>
        </message>
        <message>
            <source>On</source>
            <translation>På</translation>
        </message>
        <message>
            <source>Spoken language</source>
            <translation>Språket som snakkes</translation>
        </message>
        <message>
            <source>Transcription: {0}</source>
            <translation>Transkripsjon: {0}</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Whereby Desktop, {0}</source>
            <translation>Whereby Desktop, {0}</translation>
        </message>
        <message numerus="yes">
            <source>{0}, ends in %n days</source>
            <translation>
                <numerusform>{0}, slutter om %n dag</numerusform>
                <numerusform>{0}, slutter om %n dager</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}, ends in less than 1 min</source>
            <translation>{0}, slutter om under 1 min</translation>
        </message>
        <message>
            <source>{0}, ends in {1} h</source>
            <translation>{0}, slutter om {1} t</translation>
        </message>
        <message>
            <source>{0}, ends in {1} h {2} min</source>
            <translation>{0}, slutter om {1} t {2} min</translation>
        </message>
        <message>
            <source>{0}, ends in {1} min</source>
            <translation>{0}, slutter om {1} min</translation>
        </message>
        <message>
            <source>{0}, ends tomorrow</source>
            <translation>{0}, slutter i morgen</translation>
        </message>
        <message>
            <source>{0}, ends {1}</source>
            <translation>{0}, slutter {1}</translation>
        </message>
        <message>
            <source>{0}, host link, less than 1 min</source>
            <translation>{0}, vertslenke, under 1 min</translation>
        </message>
        <message>
            <source>{0}, host link, {1} min</source>
            <translation>{0}, vertslenke, {1} min</translation>
        </message>
    </context>
    <context>
        <name>TrayMenu</name>
        <message>
            <source>Edit presets…</source>
            <translation>Rediger forvalg…</translation>
        </message>
        <message>
            <source>New meeting now ({0})</source>
            <translation>Nytt møte nå ({0})</translation>
        </message>
        <message>
            <source>New meeting with preset</source>
            <translation>Nytt møte med forvalg</translation>
        </message>
        <message>
            <source>Open Whereby Desktop</source>
            <translation>Åpne Whereby Desktop</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Avslutt</translation>
        </message>
        <message>
            <source>Recent: click to copy the link</source>
            <translation>Nylige: klikk for å kopiere lenken</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Innstillinger…</translation>
        </message>
    </context>
    <context>
        <name>TrayPart</name>
        <message>
            <source>Closing the window quits the app.</source>
            <translation>Når du lukker vinduet, avsluttes appen.</translation>
        </message>
        <message>
            <source>Extend…</source>
            <translation>Forleng…</translation>
        </message>
        <message>
            <source>It was deleted, ran out, or belongs to another account.</source>
            <translation>Det er slettet, utløpt eller hører til en annen konto.</translation>
        </message>
        <message>
            <source>No tray on this desktop</source>
            <translation>Ingen systemkurv på dette skrivebordet</translation>
        </message>
        <message>
            <source>This room is not in the list</source>
            <translation>Dette rommet er ikke i listen</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <source>A damaged file was set aside</source>
            <translation>En skadet fil ble lagt til side</translation>
        </message>
        <message>
            <source>Check (1 point)</source>
            <translation>Sjekk (1 poeng)</translation>
        </message>
        <message>
            <source>Check before creating it again, so there are not two.</source>
            <translation>Sjekk før du oppretter det igjen, så det ikke blir to.</translation>
        </message>
        <message>
            <source>Check the connection. Nothing was sent.</source>
            <translation>Kontroller forbindelsen. Ingenting ble sendt.</translation>
        </message>
        <message>
            <source>Check what you entered.</source>
            <translation>Kontroller det du har skrevet inn.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Velg…</translation>
        </message>
        <message>
            <source>Could not save</source>
            <translation>Kunne ikke lagre</translation>
        </message>
        <message>
            <source>Enter a new key…</source>
            <translation>Oppgi ny nøkkel…</translation>
        </message>
        <message>
            <source>Install or start one, or enter the key each time the app starts.</source>
            <translation>Installer eller start en, eller oppgi nøkkelen hver gang appen starter.</translation>
        </message>
        <message>
            <source>It is kept as {0}. The app started with a fresh one.</source>
            <translation>Den er tatt vare på som {0}. Appen startet med en ny.</translation>
        </message>
        <message>
            <source>It may be busy. Try again in a moment.</source>
            <translation>Det kan være stor pågang. Prøv igjen om litt.</translation>
        </message>
        <message>
            <source>It may have been deleted or replaced. Your labels, presets and history are safe on this computer.</source>
            <translation>Den kan være slettet eller byttet ut. Etikettene, forvalgene og historikken din er trygge på denne datamaskinen.</translation>
        </message>
        <message>
            <source>It was deleted or ran out. It leaves the list.</source>
            <translation>Det er slettet eller utløpt. Det forsvinner fra listen.</translation>
        </message>
        <message>
            <source>List from {0}. Copying links works.</source>
            <translation>Liste fra kl. {0}. Du kan kopiere lenker.</translation>
        </message>
        <message>
            <source>More than one room fits: {0}. Look at them before creating another.</source>
            <translation>Mer enn ett rom passer: {0}. Se på dem før du oppretter et nytt.</translation>
        </message>
        <message>
            <source>No API key</source>
            <translation>Ingen API-nøkkel</translation>
        </message>
        <message>
            <source>No answer: the room may exist</source>
            <translation>Ikke noe svar: rommet finnes kanskje</translation>
        </message>
        <message>
            <source>No keyring found</source>
            <translation>Fant ingen nøkkelring</translation>
        </message>
        <message>
            <source>Not allowed with this key</source>
            <translation>Ikke tillatt med denne nøkkelen</translation>
        </message>
        <message>
            <source>Nothing was created. The storage secret or streaming address of these settings has to be entered again, in the form.</source>
            <translation>Ingenting ble opprettet. Den hemmelige lagringsnøkkelen eller strømmeadressen i disse innstillingene må skrives inn på nytt i skjemaet.</translation>
        </message>
        <message>
            <source>Nothing was sent. Check which proxy is set.</source>
            <translation>Ingenting ble sendt. Kontroller hvilken proxy som er angitt.</translation>
        </message>
        <message>
            <source>Open dashboard</source>
            <translation>Åpne kontrollpanel</translation>
        </message>
        <message>
            <source>Proxy settings…</source>
            <translation>Proxyinnstillinger…</translation>
        </message>
        <message>
            <source>Reply {0} at {1}</source>
            <translation>Svar {0} kl. {1}</translation>
        </message>
        <message>
            <source>Server error {0}.</source>
            <translation>Serverfeil {0}.</translation>
        </message>
        <message>
            <source>Server error {0}. Whereby asks for a pause of {1}.</source>
            <translation>Serverfeil {0}. Whereby ber om en pause på {1}.</translation>
        </message>
        <message>
            <source>Slowing down for {0}</source>
            <translation>Bremser i {0}</translation>
        </message>
        <message>
            <source>Something unexpected went wrong</source>
            <translation>Noe uventet gikk galt</translation>
        </message>
        <message>
            <source>The API key is kept there. Unlock it and the app goes on by itself.</source>
            <translation>API-nøkkelen oppbevares der. Lås opp, så fortsetter appen av seg selv.</translation>
        </message>
        <message>
            <source>The answer leads to {0}. The key was not sent there.</source>
            <translation>Svaret leder til {0}. Nøkkelen ble ikke sendt dit.</translation>
        </message>
        <message>
            <source>The answer made no sense</source>
            <translation>Svaret ga ingen mening</translation>
        </message>
        <message>
            <source>The answer was lost, and the list shows no such room. Create it again.</source>
            <translation>Svaret gikk tapt, og listen viser ikke noe slikt rom. Opprett det igjen.</translation>
        </message>
        <message>
            <source>The app does not wait for it. A key you enter stays in memory until you quit.</source>
            <translation>Appen venter ikke på det. En nøkkel du oppgir, blir i minnet til du avslutter.</translation>
        </message>
        <message>
            <source>The app goes on. Details are in the log.</source>
            <translation>Appen kjører videre. Detaljene står i loggen.</translation>
        </message>
        <message>
            <source>The certificate of {0} could not be checked. Nothing was sent.</source>
            <translation>Sertifikatet til {0} kunne ikke kontrolleres. Ingenting ble sendt.</translation>
        </message>
        <message>
            <source>The connection is not safe</source>
            <translation>Forbindelsen er ikke sikker</translation>
        </message>
        <message>
            <source>The key was not stored. It stays in memory until you quit.</source>
            <translation>Nøkkelen ble ikke lagret. Den blir i minnet til du avslutter.</translation>
        </message>
        <message>
            <source>The keyring</source>
            <translation>Nøkkelringen</translation>
        </message>
        <message>
            <source>The keyring holds no key for this server. Enter it to go on.</source>
            <translation>Nøkkelringen har ingen nøkkel for denne serveren. Oppgi den for å fortsette.</translation>
        </message>
        <message>
            <source>The list from {0} stays.</source>
            <translation>Listen fra kl. {0} blir stående.</translation>
        </message>
        <message>
            <source>The proxy does not let the app through</source>
            <translation>Proxyen slipper ikke appen gjennom</translation>
        </message>
        <message>
            <source>The room was not created</source>
            <translation>Rommet ble ikke opprettet</translation>
        </message>
        <message>
            <source>The server points elsewhere</source>
            <translation>Serveren viser til et annet sted</translation>
        </message>
        <message>
            <source>The storage secret or streaming address stays in memory until you quit. After that it has to be entered again.</source>
            <translation>Den hemmelige lagringsnøkkelen eller strømmeadressen blir i minnet til du avslutter. Etter det må den skrives inn på nytt.</translation>
        </message>
        <message>
            <source>This room no longer exists</source>
            <translation>Dette rommet finnes ikke lenger</translation>
        </message>
        <message>
            <source>Times here may be wrong.</source>
            <translation>Tidene her kan være feil.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Prøv igjen</translation>
        </message>
        <message>
            <source>What came back is not what Whereby sends. A proxy or a sign-in page may answer.</source>
            <translation>Det som kom tilbake, er ikke det Whereby sender. Det kan være en proxy eller en påloggingsside som svarer.</translation>
        </message>
        <message>
            <source>Whereby asked the app to wait.</source>
            <translation>Whereby ba appen om å vente.</translation>
        </message>
        <message numerus="yes">
            <source>Whereby asked the app to wait. %n request(s) will go out by themselves.</source>
            <translation>
                <numerusform>Whereby ba appen om å vente. %n forespørsel sendes av seg selv.</numerusform>
                <numerusform>Whereby ba appen om å vente. %n forespørsler sendes av seg selv.</numerusform>
            </translation>
        </message>
        <message>
            <source>Whereby did not accept the settings</source>
            <translation>Whereby godtok ikke innstillingene</translation>
        </message>
        <message>
            <source>Whereby did not answer</source>
            <translation>Whereby svarte ikke</translation>
        </message>
        <message>
            <source>Whereby has a problem</source>
            <translation>Whereby har et problem</translation>
        </message>
        <message>
            <source>Whereby rejected the key</source>
            <translation>Whereby avviste nøkkelen</translation>
        </message>
        <message>
            <source>You are offline</source>
            <translation>Du er frakoblet</translation>
        </message>
        <message>
            <source>Your Whereby plan or key does not include this.</source>
            <translation>Whereby-abonnementet eller nøkkelen din omfatter ikke dette.</translation>
        </message>
        <message>
            <source>Your computer’s clock is off by {0} min</source>
            <translation>Klokken på datamaskinen går {0} min feil</translation>
        </message>
        <message>
            <source>{0} did not give a secret part</source>
            <translation>{0} utleverte ikke en hemmelig del</translation>
        </message>
        <message>
            <source>{0} did not take a secret part</source>
            <translation>{0} tok ikke imot en hemmelig del</translation>
        </message>
        <message>
            <source>{0} does not answer</source>
            <translation>{0} svarer ikke</translation>
        </message>
        <message>
            <source>{0} is locked</source>
            <translation>{0} er låst</translation>
        </message>
        <message>
            <source>{0} refused</source>
            <translation>{0} avslo</translation>
        </message>
        <message>
            <source>{0}: {1}.</source>
            <translation>{0}: {1}.</translation>
        </message>
        <message>
            <source>“Once” keeps the key in memory until you quit.</source>
            <translation>«Én gang» beholder nøkkelen i minnet til du avslutter.</translation>
        </message>
        <message>
            <source>“{0}”</source>
            <translation>«{0}»</translation>
        </message>
    </context>
    <context>
        <name>UnexpectedDialog</name>
        <message>
            <source>&amp;Go on</source>
            <translation>&amp;Fortsett</translation>
        </message>
        <message>
            <source>A click, a key or a change on screen was not carried out.</source>
            <translation>Et klikk, en tast eller en endring på skjermen ble ikke utført.</translation>
        </message>
        <message>
            <source>A part of the app that works on its own has ended.</source>
            <translation>En del av appen som arbeider på egen hånd, har stanset.</translation>
        </message>
        <message>
            <source>A step that was to follow later was not carried out.</source>
            <translation>Et trinn som skulle følge senere, ble ikke utført.</translation>
        </message>
        <message>
            <source>Qt, which draws the windows, reports a fault.</source>
            <translation>Qt, som tegner vinduene, melder om en feil.</translation>
        </message>
        <message numerus="yes">
            <source>Seen %Ln time(s), last at {0}.</source>
            <translation>
                <numerusform>Skjedde %Ln gang, sist kl. {0}.</numerusform>
                <numerusform>Skjedde %Ln ganger, sist kl. {0}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Seen at {0}.</source>
            <translation>Skjedde kl. {0}.</translation>
        </message>
        <message>
            <source>Something unexpected went wrong</source>
            <translation>Noe uventet gikk galt</translation>
        </message>
        <message>
            <source>The app goes on. What you did last may not be done: look before you do it again.</source>
            <translation>Appen kjører videre. Det du sist gjorde, er kanskje ikke utført: se etter før du gjør det igjen.</translation>
        </message>
        <message>
            <source>Work in the background ended before it was done.</source>
            <translation>En oppgave i bakgrunnen avsluttet før den var ferdig.</translation>
        </message>
    </context>
    <context>
        <name>UnexpectedErrors</name>
        <message>
            <source>Details…</source>
            <translation>Detaljer…</translation>
        </message>
        <message>
            <source>Something unexpected went wrong</source>
            <translation>Noe uventet gikk galt</translation>
        </message>
        <message>
            <source>The app goes on. {0}</source>
            <translation>Appen kjører videre. {0}</translation>
        </message>
    </context>
    <context>
        <name>Unsettled</name>
        <message>
            <source>Any name</source>
            <translation>Hva som helst</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Slutt</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etikett</translation>
        </message>
        <message>
            <source>Name begins with</source>
            <translation>Navn starter med</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Sendt</translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <comment>day, time</comment>
            <translation>{0}, {1}</translation>
        </message>
    </context>
    <context>
        <name>UnsettledDialog</name>
        <message>
            <source>&amp;None of these</source>
            <translation>&amp;Ingen av disse</translation>
        </message>
        <message>
            <source>Decide &amp;later</source>
            <translation>Avgjør &amp;senere</translation>
        </message>
        <message>
            <source>It was &amp;not created</source>
            <translation>Det ble ikke &amp;opprettet</translation>
        </message>
        <message>
            <source>Which room is it?</source>
            <translation>Hvilket rom er det?</translation>
        </message>
    </context>
    <context>
        <name>UnsettledFlow</name>
        <message>
            <source>Settled: the room was not created</source>
            <translation>Avklart: rommet ble ikke opprettet</translation>
        </message>
        <message>
            <source>This room no longer exists</source>
            <translation>Dette rommet finnes ikke lenger</translation>
        </message>
    </context>
    <context>
        <name>UnsettledForm</name>
        <message numerus="yes">
            <source>%n room(s) may be the one</source>
            <translation>
                <numerusform>%n rom kan være det rette</numerusform>
                <numerusform>%n rom kan være det rette</numerusform>
            </translation>
        </message>
        <message>
            <source>If you say that it was not created, it is created now.</source>
            <translation>Hvis du sier at det ikke ble opprettet, opprettes det nå.</translation>
        </message>
        <message>
            <source>If you say that it was not created, you can create it again.</source>
            <translation>Hvis du sier at det ikke ble opprettet, kan du opprette det på nytt.</translation>
        </message>
        <message>
            <source>Its answer was lost, and Whereby does not show whether it was created.</source>
            <translation>Svaret gikk tapt, og Whereby viser ikke om det ble opprettet.</translation>
        </message>
        <message>
            <source>No room fits what was asked for</source>
            <translation>Ingen rom passer til det som ble bedt om</translation>
        </message>
        <message>
            <source>The answer was lost. Only you can tell which room came of it, if any.</source>
            <translation>Svaret gikk tapt. Bare du kan si hvilket rom det ble, om det ble noe.</translation>
        </message>
        <message>
            <source>The room you choose gets the label and settings you had entered, on this computer only. If it is none of these, a room is created.</source>
            <translation>Rommet du velger, får etiketten og innstillingene du hadde oppgitt, bare på denne datamaskinen. Hvis det er ingen av disse, opprettes et rom.</translation>
        </message>
        <message>
            <source>The room you choose gets the label and settings you had entered, on this computer only. Nothing changes at Whereby.</source>
            <translation>Rommet du velger, får etiketten og innstillingene du hadde oppgitt, bare på denne datamaskinen. Ingenting endres hos Whereby.</translation>
        </message>
        <message>
            <source>What is at Whereby</source>
            <translation>Det som finnes hos Whereby</translation>
        </message>
        <message>
            <source>What was asked for</source>
            <translation>Det som ble bedt om</translation>
        </message>
    </context>
    <context>
        <name>WayOut</name>
        <message>
            <source>Anyone who has it can run the room.</source>
            <translation>Alle som har den, kan styre rommet.</translation>
        </message>
        <message>
            <source>Anyone who has it can watch the meeting.</source>
            <translation>Alle som har den, kan se på møtet.</translation>
        </message>
        <message>
            <source>Copy it anyway</source>
            <translation>Kopier den likevel</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behold</translation>
        </message>
        <message>
            <source>Save it anyway</source>
            <translation>Lagre den likevel</translation>
        </message>
        <message>
            <source>This invitation carries the host link</source>
            <translation>Denne invitasjonen inneholder vertslenken</translation>
        </message>
        <message>
            <source>This invitation carries the viewer link</source>
            <translation>Denne invitasjonen inneholder tilskuerlenken</translation>
        </message>
        <message>
            <source>Write the mail anyway</source>
            <translation>Skriv e-posten likevel</translation>
        </message>
    </context>
    <context>
        <name>WaysOut</name>
        <message>
            <source>Copy it and paste it into a mail.</source>
            <translation>Kopier den og lim den inn i en e-post.</translation>
        </message>
        <message>
            <source>Copy the invitation and paste it into a mail.</source>
            <translation>Kopier invitasjonen og lim den inn i en e-post.</translation>
        </message>
        <message>
            <source>Invitation copied as Markdown: {0}</source>
            <translation>Invitasjon kopiert som Markdown: {0}</translation>
        </message>
        <message>
            <source>Invitation copied: {0}</source>
            <translation>Invitasjon kopiert: {0}</translation>
        </message>
        <message>
            <source>Invitation with the host link copied</source>
            <translation>Invitasjon med vertslenken kopiert</translation>
        </message>
        <message>
            <source>Invitation with the host link copied. It leaves the clipboard in {0} s</source>
            <translation>Invitasjon med vertslenken kopiert. Den fjernes fra utklippstavlen om {0} s</translation>
        </message>
        <message>
            <source>Invitation with the viewer link copied</source>
            <translation>Invitasjon med tilskuerlenken kopiert</translation>
        </message>
        <message>
            <source>Invitation with the viewer link copied. It leaves the clipboard in {0} s</source>
            <translation>Invitasjon med tilskuerlenken kopiert. Den fjernes fra utklippstavlen om {0} s</translation>
        </message>
        <message>
            <source>Mail opened</source>
            <translation>E-post åpnet</translation>
        </message>
        <message>
            <source>No mail program answered</source>
            <translation>Ikke noe e-postprogram svarte</translation>
        </message>
        <message>
            <source>The invitation is too long for a mail draft</source>
            <translation>Invitasjonen er for lang for et e-postutkast</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>or</source>
            <translation>eller</translation>
        </message>
    </context>
    <context>
        <name>Wishes</name>
        <message>
            <source>The app is running with another server. Quit it first, or use --profile-dir.</source>
            <translation>Appen kjører med en annen server. Avslutt den først, eller bruk --profile-dir.</translation>
        </message>
        <message>
            <source>The app that is running is another version. Quit it first.</source>
            <translation>Appen som kjører, er en annen versjon. Avslutt den først.</translation>
        </message>
    </context>
    <context>
        <name>WordingEditor</name>
        <message>
            <source>&amp;Wording of every invitation</source>
            <translation>&amp;Ordlyd i alle invitasjoner</translation>
        </message>
        <message>
            <source>Insert the place “{0}”</source>
            <translation>Sett inn feltet «{0}»</translation>
        </message>
        <message>
            <source>Insert {0}</source>
            <translation>Sett inn {0}</translation>
        </message>
        <message>
            <source>What stands in braces is filled in for each meeting. A line whose places are empty is left out.</source>
            <translation>Det som står i krøllparenteser, fylles ut for hvert møte. En linje der feltene er tomme, utelates.</translation>
        </message>
        <message>
            <source>Wording of every invitation</source>
            <translation>Ordlyd i alle invitasjoner</translation>
        </message>
    </context>
    <context>
        <name>WordingFooter</name>
        <message>
            <source>&amp;Done</source>
            <translation>&amp;Ferdig</translation>
        </message>
        <message>
            <source>&amp;Keep old wording</source>
            <translation>&amp;Behold den gamle ordlyden</translation>
        </message>
        <message>
            <source>&amp;Restore the program’s wording</source>
            <translation>Gjeno&amp;pprett programmets ordlyd</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>How to get a keyring</source>
            <translation>Slik får du en nøkkelring</translation>
        </message>
        <message>
            <source>Install gnome-keyring (on KDE kwalletmanager), log in again and start the app.</source>
            <translation>Installer gnome-keyring (kwalletmanager på KDE), logg inn på nytt og start appen.</translation>
        </message>
    </context>
    <context>
        <name>ZoneField</name>
        <message>
            <source>Time zone</source>
            <translation>Tidssone</translation>
        </message>
    </context>
</TS>
