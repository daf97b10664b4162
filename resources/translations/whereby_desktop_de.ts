<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="de">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>&amp;Copy version</source>
            <translation>Version &amp;kopieren</translation>
        </message>
        <message>
            <source>&amp;Diagnostics…</source>
            <translation>&amp;Diagnose…</translation>
        </message>
        <message>
            <source>About Whereby Desktop</source>
            <translation>Über Whereby Desktop</translation>
        </message>
        <message>
            <source>An independent app. Not made or endorsed by Whereby.</source>
            <translation>Eine unabhängige App. Nicht von Whereby entwickelt oder unterstützt.</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>Sch&amp;ließen</translation>
        </message>
        <message>
            <source>It uses Qt under the GNU Lesser General Public License, version 3. Qt’s libraries are separate files: you may replace them with your own build. Their source is at download.qt.io.</source>
            <translation>Sie verwendet Qt unter der GNU Lesser General Public License, Version 3. Die Bibliotheken von Qt sind eigene Dateien: Sie dürfen sie durch selbst erstellte ersetzen. Ihr Quelltext ist unter download.qt.io zu finden.</translation>
        </message>
        <message>
            <source>Licence: {0}</source>
            <translation>Lizenz: {0}</translation>
        </message>
        <message>
            <source>Licences of all that is shipped</source>
            <translation>Lizenzen aller Bestandteile</translation>
        </message>
        <message>
            <source>No text of its licence was found here.</source>
            <translation>Der Text der Lizenz wurde hier nicht gefunden.</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>Text der Lizenz</translation>
        </message>
        <message>
            <source>Version {0}</source>
            <translation>Version {0}</translation>
        </message>
        <message>
            <source>What is shipped</source>
            <translation>Bestandteile</translation>
        </message>
    </context>
    <context>
        <name>Account</name>
        <message>
            <source>{0} points/min</source>
            <translation>{0} Punkte/min</translation>
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
            <translation>Konto wechseln</translation>
        </message>
    </context>
    <context>
        <name>AccountColours</name>
        <message>
            <source>Blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Grau</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <source>Rose</source>
            <translation>Rosa</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>Petrol</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Violett</translation>
        </message>
    </context>
    <context>
        <name>AccountMenu</name>
        <message>
            <source>Add account…</source>
            <translation>Konto hinzufügen…</translation>
        </message>
        <message>
            <source>Demo workspace</source>
            <translation>Demo-Arbeitsbereich</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>Aktiv</translation>
        </message>
        <message>
            <source>Manage accounts…</source>
            <translation>Konten verwalten…</translation>
        </message>
    </context>
    <context>
        <name>AccountRow</name>
        <message>
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>Aktiv</translation>
        </message>
        <message>
            <source>More actions for {0}</source>
            <translation>Weitere Aktionen für {0}</translation>
        </message>
        <message>
            <source>Remove account…</source>
            <translation>Konto entfernen…</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Umbenennen…</translation>
        </message>
        <message>
            <source>Replace key…</source>
            <translation>Schlüssel ersetzen…</translation>
        </message>
        <message>
            <source>Switch</source>
            <translation>Wechseln</translation>
        </message>
        <message>
            <source>Switch to {0}</source>
            <translation>Zu {0} wechseln</translation>
        </message>
    </context>
    <context>
        <name>AccountsCard</name>
        <message>
            <source>Accounts</source>
            <translation>Konten</translation>
        </message>
        <message>
            <source>Add account…</source>
            <translation>Konto hinzufügen…</translation>
        </message>
        <message>
            <source>Key in memory until you quit</source>
            <translation>Schlüssel bis zum Beenden im Arbeitsspeicher</translation>
        </message>
        <message>
            <source>Key in {0}</source>
            <translation>Schlüssel in {0}</translation>
        </message>
        <message>
            <source>Made-up rooms, no network</source>
            <translation>Erfundene Räume, kein Netzwerk</translation>
        </message>
        <message>
            <source>Shares its points with {0}</source>
            <translation>Teilt seine Punkte mit {0}</translation>
        </message>
        <message>
            <source>{0} points per minute</source>
            <translation>{0} Punkte pro Minute</translation>
        </message>
        <message>
            <source>{0} points per minute, key in memory until you quit</source>
            <translation>{0} Punkte pro Minute, Schlüssel bis zum Beenden im Arbeitsspeicher</translation>
        </message>
        <message>
            <source>{0} points per minute, key in {1}</source>
            <translation>{0} Punkte pro Minute, Schlüssel in {1}</translation>
        </message>
        <message>
            <source>{0}. Shares its points with {1}</source>
            <translation>{0}. Teilt seine Punkte mit {1}</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>About Whereby Desktop</source>
            <translation>Über Whereby Desktop</translation>
        </message>
        <message>
            <source>Add to calendar</source>
            <translation>Zum Kalender hinzufügen</translation>
        </message>
        <message>
            <source>Batches…</source>
            <translation>Stapel…</translation>
        </message>
        <message>
            <source>Close window</source>
            <translation>Fenster schließen</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Als Markdown kopieren</translation>
        </message>
        <message>
            <source>Copy host link</source>
            <translation>Gastgeber-Link kopieren</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Link kopieren</translation>
        </message>
        <message>
            <source>Create from CSV…</source>
            <translation>Aus CSV erstellen…</translation>
        </message>
        <message>
            <source>Delete rooms…</source>
            <translation>Räume löschen…</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Löschen…</translation>
        </message>
        <message>
            <source>Diagnostics…</source>
            <translation>Diagnose…</translation>
        </message>
        <message>
            <source>Duplicate…</source>
            <translation>Duplizieren…</translation>
        </message>
        <message>
            <source>Edit label</source>
            <translation>Etikett bearbeiten</translation>
        </message>
        <message>
            <source>Edit note</source>
            <translation>Notiz bearbeiten</translation>
        </message>
        <message>
            <source>Extend…</source>
            <translation>Verlängern…</translation>
        </message>
        <message>
            <source>Find anything…</source>
            <translation>Alles durchsuchen…</translation>
        </message>
        <message>
            <source>Invitation…</source>
            <translation>Einladung…</translation>
        </message>
        <message>
            <source>Keyboard and help</source>
            <translation>Tastatur und Hilfe</translation>
        </message>
        <message>
            <source>Link options…</source>
            <translation>Link-Optionen…</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Meetings</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <source>New meeting now</source>
            <translation>Meeting sofort</translation>
        </message>
        <message>
            <source>New meeting…</source>
            <translation>Neues Meeting…</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Nächster Bereich</translation>
        </message>
        <message>
            <source>Open in a private window</source>
            <translation>In privatem Fenster öffnen</translation>
        </message>
        <message>
            <source>Open in browser</source>
            <translation>Im Browser öffnen</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Voriger Bereich</translation>
        </message>
        <message>
            <source>QR code…</source>
            <translation>QR-Code…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Aktualisieren</translation>
        </message>
        <message>
            <source>Request log</source>
            <translation>Anfrageprotokoll</translation>
        </message>
        <message>
            <source>Save as preset…</source>
            <translation>Als Vorgabe speichern…</translation>
        </message>
        <message>
            <source>Search rooms and labels</source>
            <translation>Räume und Etiketten suchen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Show or hide details</source>
            <translation>Details ein- oder ausblenden</translation>
        </message>
        <message>
            <source>Switch account</source>
            <translation>Konto wechseln</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Write a mail</source>
            <translation>E-Mail schreiben</translation>
        </message>
    </context>
    <context>
        <name>AdvancedFields</name>
        <message>
            <source>Vie&amp;wers</source>
            <translation>Z&amp;uschauer</translation>
        </message>
        <message>
            <source>Viewer template: up to 400 more people watch</source>
            <translation>Zuschauervorlage: bis zu 400 weitere Personen</translation>
        </message>
    </context>
    <context>
        <name>AdvancedSection</name>
        <message numerus="yes">
            <source>%n on</source>
            <translation>
                <numerusform>%n aktiv</numerusform>
                <numerusform>%n aktiv</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Advanced</source>
            <translation>Er&amp;weitert</translation>
        </message>
        <message>
            <source>All off</source>
            <translation>Alles aus</translation>
        </message>
        <message>
            <source>Recording on</source>
            <translation>Aufzeichnung ein</translation>
        </message>
        <message>
            <source>Recording, transcription, streaming, viewer template</source>
            <translation>Aufzeichnung, Transkription, Streaming, Zuschauervorlage</translation>
        </message>
        <message>
            <source>Streaming on</source>
            <translation>Streaming ein</translation>
        </message>
        <message>
            <source>Transcription on</source>
            <translation>Transkription ein</translation>
        </message>
        <message>
            <source>Viewer template on</source>
            <translation>Zuschauervorlage ein</translation>
        </message>
    </context>
    <context>
        <name>AgeField</name>
        <message>
            <source>Age</source>
            <translation>Alter</translation>
        </message>
        <message>
            <source>Any</source>
            <translation>Beliebig</translation>
        </message>
        <message>
            <source>Created more than</source>
            <translation>Erstellt vor mehr als</translation>
        </message>
        <message>
            <source>Ended more than</source>
            <translation>Beendet vor mehr als</translation>
        </message>
        <message>
            <source>How long ago</source>
            <translation>Wie lange her</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>days ago</source>
            <translation>Tagen</translation>
        </message>
        <message>
            <source>hours ago</source>
            <translation>Stunden</translation>
        </message>
    </context>
    <context>
        <name>AppCard</name>
        <message>
            <source>About Whereby Desktop</source>
            <translation>Über Whereby Desktop</translation>
        </message>
        <message>
            <source>About…</source>
            <translation>Über…</translation>
        </message>
        <message>
            <source>Export settings…</source>
            <translation>Einstellungen exportieren…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Import settings…</source>
            <translation>Einstellungen importieren…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importieren…</translation>
        </message>
        <message>
            <source>Licences of all that is shipped</source>
            <translation>Lizenzen aller Bestandteile</translation>
        </message>
        <message>
            <source>Settings in a file</source>
            <translation>Einstellungen in einer Datei</translation>
        </message>
        <message>
            <source>This app</source>
            <translation>Diese App</translation>
        </message>
        <message>
            <source>Version {0}</source>
            <translation>Version {0}</translation>
        </message>
        <message>
            <source>Without API keys, accounts and rooms</source>
            <translation>Ohne API-Schlüssel, Konten und Räume</translation>
        </message>
    </context>
    <context>
        <name>BatchNotices</name>
        <message>
            <source>Continue</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Going on with {0}</source>
            <translation>Geht weiter: {0}</translation>
        </message>
        <message>
            <source>It goes on by itself when this account is opened again.</source>
            <translation>Es geht von selbst weiter, wenn dieses Konto wieder geöffnet wird.</translation>
        </message>
        <message>
            <source>Paused since the last time</source>
            <translation>Seit dem letzten Mal pausiert</translation>
        </message>
        <message>
            <source>Rooms to create</source>
            <translation>Zu erstellende Räume</translation>
        </message>
        <message>
            <source>Rooms to delete</source>
            <translation>Zu löschende Räume</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>Stopped for now: {0}</source>
            <translation>Vorerst gestoppt: {0}</translation>
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
            <translation>Weitermachen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message numerus="yes">
            <source>Stop after %Ln room(s)?</source>
            <translation>
                <numerusform>Nach %Ln Raum stoppen?</numerusform>
                <numerusform>Nach %Ln Räumen stoppen?</numerusform>
            </translation>
        </message>
        <message>
            <source>The rooms already created stay.</source>
            <translation>Die bereits erstellten Räume bleiben bestehen.</translation>
        </message>
        <message>
            <source>The rooms not yet deleted stay.</source>
            <translation>Die noch nicht gelöschten Räume bleiben bestehen.</translation>
        </message>
    </context>
    <context>
        <name>Batches</name>
        <message numerus="yes">
            <source>%Ln batch(es)</source>
            <translation>
                <numerusform>%Ln Stapel</numerusform>
                <numerusform>%Ln Stapel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln did not work</source>
            <translation>
                <numerusform>%Ln fehlgeschlagen</numerusform>
                <numerusform>%Ln fehlgeschlagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln did not work so far.</source>
            <translation>
                <numerusform>%Ln bisher fehlgeschlagen.</numerusform>
                <numerusform>%Ln bisher fehlgeschlagen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln made in another batch</source>
            <translation>
                <numerusform>%Ln in einem anderen Stapel erstellt</numerusform>
                <numerusform>%Ln in einem anderen Stapel erstellt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln may exist</source>
            <translation>
                <numerusform>%Ln evtl. vorhanden</numerusform>
                <numerusform>%Ln evtl. vorhanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not started</source>
            <translation>
                <numerusform>%Ln nicht begonnen</numerusform>
                <numerusform>%Ln nicht begonnen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln point(s) used.</source>
            <translation>
                <numerusform>%Ln Punkt verbraucht.</numerusform>
                <numerusform>%Ln Punkte verbraucht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s) under way come to their end.</source>
            <translation>
                <numerusform>%Ln laufende Anfrage wird noch abgeschlossen.</numerusform>
                <numerusform>%Ln laufende Anfragen werden noch abgeschlossen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) a minute, so the limit is never hit.</source>
            <translation>
                <numerusform>%Ln Raum pro Minute, damit die Grenze nie erreicht wird.</numerusform>
                <numerusform>%Ln Räume pro Minute, damit die Grenze nie erreicht wird.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) a second, so the limit is never hit.</source>
            <translation>
                <numerusform>%Ln Raum pro Sekunde, damit die Grenze nie erreicht wird.</numerusform>
                <numerusform>%Ln Räume pro Sekunde, damit die Grenze nie erreicht wird.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) created</source>
            <translation>
                <numerusform>%Ln Raum erstellt</numerusform>
                <numerusform>%Ln Räume erstellt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) created in {0}</source>
            <translation>
                <numerusform>%Ln Raum in {0} erstellt</numerusform>
                <numerusform>%Ln Räume in {0} erstellt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) deleted</source>
            <translation>
                <numerusform>%Ln Raum gelöscht</numerusform>
                <numerusform>%Ln Räume gelöscht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) deleted in {0}</source>
            <translation>
                <numerusform>%Ln Raum in {0} gelöscht</numerusform>
                <numerusform>%Ln Räume in {0} gelöscht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) may exist, they are looked for.</source>
            <translation>
                <numerusform>%Ln Raum existiert vielleicht und wird gesucht.</numerusform>
                <numerusform>%Ln Räume existieren vielleicht und werden gesucht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) left out</source>
            <translation>
                <numerusform>%Ln Zeile ausgelassen</numerusform>
                <numerusform>%Ln Zeilen ausgelassen</numerusform>
            </translation>
        </message>
        <message>
            <source>At work</source>
            <translation>In Arbeit</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Auswählen…</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Erstellt</translation>
        </message>
        <message>
            <source>Creating rooms</source>
            <translation>Räume werden erstellt</translation>
        </message>
        <message numerus="yes">
            <source>Creating {0} of %Ln room(s)</source>
            <translation>
                <numerusform>Raum wird erstellt: {0} von %Ln</numerusform>
                <numerusform>Räume werden erstellt: {0} von %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Gelöscht</translation>
        </message>
        <message>
            <source>Deleting rooms</source>
            <translation>Räume werden gelöscht</translation>
        </message>
        <message numerus="yes">
            <source>Deleting {0} of %Ln room(s)</source>
            <translation>
                <numerusform>Raum wird gelöscht: {0} von %Ln</numerusform>
                <numerusform>Räume werden gelöscht: {0} von %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Fix…</source>
            <translation>Beheben…</translation>
        </message>
        <message>
            <source>Guest link</source>
            <translation>Gast-Link</translation>
        </message>
        <message numerus="yes">
            <source>Held up: {0} of %Ln room(s)</source>
            <translation>
                <numerusform>Stockt: {0} von %Ln Raum</numerusform>
                <numerusform>Stockt: {0} von %Ln Räumen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Held up: {0} of %Ln room(s), goes on in {1}</source>
            <translation>
                <numerusform>Stockt: {0} von %Ln Raum, weiter in {1}</numerusform>
                <numerusform>Stockt: {0} von %Ln Räumen, weiter in {1}</numerusform>
            </translation>
        </message>
        <message>
            <source>Host link</source>
            <translation>Gastgeber-Link</translation>
        </message>
        <message>
            <source>It waits for points and goes on in about {0}.</source>
            <translation>Wartet auf Punkte und macht in etwa {0} weiter.</translation>
        </message>
        <message>
            <source>It waits for you. Nothing is lost.</source>
            <translation>Der Stapel wartet auf Sie. Nichts ist verloren.</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etikett</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Ausgelassen</translation>
        </message>
        <message numerus="yes">
            <source>Looking for %Ln room(s) whose answer was lost.</source>
            <translation>
                <numerusform>%Ln Raum wird gesucht, dessen Antwort verloren ging.</numerusform>
                <numerusform>%Ln Räume werden gesucht, deren Antworten verloren gingen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Made in another batch</source>
            <translation>In einem anderen Stapel erstellt</translation>
        </message>
        <message>
            <source>May exist</source>
            <translation>Evtl. vorhanden</translation>
        </message>
        <message>
            <source>Needs a look</source>
            <translation>Zu prüfen</translation>
        </message>
        <message>
            <source>No answer. The room may exist.</source>
            <translation>Keine Antwort. Raum evtl. vorhanden.</translation>
        </message>
        <message>
            <source>No errors.</source>
            <translation>Keine Fehler.</translation>
        </message>
        <message>
            <source>Not created</source>
            <translation>Nicht erstellt</translation>
        </message>
        <message>
            <source>Not deleted</source>
            <translation>Nicht gelöscht</translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>Nicht begonnen</translation>
        </message>
        <message>
            <source>Nothing is lost. It goes on by itself in {0}.</source>
            <translation>Nichts ist verloren. Es geht in {0} von selbst weiter.</translation>
        </message>
        <message>
            <source>Nothing is sent until you continue.</source>
            <translation>Bis Sie fortsetzen, wird nichts gesendet.</translation>
        </message>
        <message>
            <source>Passed on</source>
            <translation>Weitergereicht</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message numerus="yes">
            <source>Paused: {0} of %Ln room(s)</source>
            <translation>
                <numerusform>Pausiert: {0} von %Ln Raum</numerusform>
                <numerusform>Pausiert: {0} von %Ln Räumen</numerusform>
            </translation>
        </message>
        <message>
            <source>Prefix</source>
            <translation>Präfix</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Raum</translation>
        </message>
        <message>
            <source>Rooms created</source>
            <translation>Räume erstellt</translation>
        </message>
        <message>
            <source>Rooms deleted</source>
            <translation>Räume gelöscht</translation>
        </message>
        <message>
            <source>Rooms to create</source>
            <translation>Zu erstellende Räume</translation>
        </message>
        <message>
            <source>Rooms to delete</source>
            <translation>Zu löschende Räume</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>Row {0}</source>
            <translation>Zeile {0}</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Gestoppt</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Wird gestoppt</translation>
        </message>
        <message>
            <source>The answer was lost, the room was found.</source>
            <translation>Die Antwort ging verloren, der Raum wurde gefunden.</translation>
        </message>
        <message>
            <source>The end time was in the past.</source>
            <translation>Das Ende lag in der Vergangenheit.</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Unfinished</source>
            <translation>Nicht fertig</translation>
        </message>
        <message>
            <source>Viewer link</source>
            <translation>Zuschauer-Link</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>What is under way comes to its end.</source>
            <translation>Was schon läuft, wird noch abgeschlossen.</translation>
        </message>
        <message>
            <source>Whereby refused it: “{0}” ({1}).</source>
            <translation>Whereby hat es abgelehnt: „{0}“ ({1}).</translation>
        </message>
        <message>
            <source>Whereby refused the end time ({0}).</source>
            <translation>Whereby lehnte das Ende ab ({0}).</translation>
        </message>
        <message>
            <source>Why not</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>With errors</source>
            <translation>Mit Fehlern</translation>
        </message>
        <message numerus="yes">
            <source>{0} of %Ln room(s)</source>
            <translation>
                <numerusform>{0} von %Ln Raum</numerusform>
                <numerusform>{0} von %Ln Räumen</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} {1}</source>
            <translation>{0} {1}</translation>
        </message>
        <message numerus="yes">
            <source>{0} {1}, {2} of %Ln room(s) created</source>
            <translation>
                <numerusform>{0} {1}, {2} von %Ln Raum erstellt</numerusform>
                <numerusform>{0} {1}, {2} von %Ln Räumen erstellt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} {1}, {2} of %Ln room(s) deleted</source>
            <translation>
                <numerusform>{0} {1}, {2} von %Ln Raum gelöscht</numerusform>
                <numerusform>{0} {1}, {2} von %Ln Räumen gelöscht</numerusform>
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
                <numerusform>{0}: {1} von %Ln Raum</numerusform>
                <numerusform>{0}: {1} von %Ln Räumen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BatchesWindow</name>
        <message>
            <source>&amp;Forget</source>
            <translation>&amp;Vergessen</translation>
        </message>
        <message>
            <source>&amp;Show</source>
            <translation>&amp;Anzeigen</translation>
        </message>
        <message>
            <source>Batches</source>
            <translation>Stapel</translation>
        </message>
        <message>
            <source>Batches, newest first</source>
            <translation>Stapel, neueste zuerst</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>Sch&amp;ließen</translation>
        </message>
        <message>
            <source>Forgets what came of each row. The rooms stay.</source>
            <translation>Vergisst, was aus jeder Zeile wurde. Die Räume bleiben bestehen.</translation>
        </message>
        <message>
            <source>No batches yet.</source>
            <translation>Noch keine Stapel.</translation>
        </message>
    </context>
    <context>
        <name>BlockEdits</name>
        <message numerus="yes">
            <source>%Ln column(s) did not fit in.</source>
            <translation>
                <numerusform>%Ln Spalte passte nicht hinein.</numerusform>
                <numerusform>%Ln Spalten passten nicht hinein.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) added below.</source>
            <translation>
                <numerusform>%Ln Zeile unten angefügt.</numerusform>
                <numerusform>%Ln Zeilen unten angefügt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear cells</source>
            <translation>Zellen leeren</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <source>Prefixes are those of the preset here.</source>
            <translation>Die Präfixe sind hier die der Vorgabe.</translation>
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
                <numerusform>%Ln Tag</numerusform>
                <numerusform>%Ln Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>In {0}</source>
            <translation>In {0}</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Gesperrt</translation>
        </message>
        <message>
            <source>No prefix</source>
            <translation>Kein Präfix</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>Kurz</translation>
        </message>
        <message>
            <source>UUID</source>
            <translation>UUID</translation>
        </message>
        <message>
            <source>Unlocked</source>
            <translation>Nicht gesperrt</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>leer</translation>
        </message>
        <message>
            <source>{0} h</source>
            <translation>{0} h</translation>
        </message>
        <message>
            <source>{0} h {1} min</source>
            <translation>{0} h {1} min</translation>
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
                <numerusform>%Ln Zeichen, höchstens {0}</numerusform>
                <numerusform>%Ln Zeichen, höchstens {0}</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>Comes twice that night, first taken</source>
            <translation>In dieser Nacht zweimal, das erste Mal gilt</translation>
        </message>
        <message>
            <source>Duration cannot be read</source>
            <translation>Dauer ist nicht lesbar</translation>
        </message>
        <message>
            <source>End time is in the past</source>
            <translation>Das Ende liegt in der Vergangenheit</translation>
        </message>
        <message>
            <source>End time is missing</source>
            <translation>Das Ende fehlt</translation>
        </message>
        <message>
            <source>Ends in {0} min, still created</source>
            <translation>Endet in {0} min, wird trotzdem erstellt</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Ausgelassen</translation>
        </message>
        <message>
            <source>Locked or not: yes or no</source>
            <translation>Gesperrt oder nicht: ja oder nein</translation>
        </message>
        <message>
            <source>Only a–z, 0–9, hyphens</source>
            <translation>Nur a–z, 0–9, Bindestrich</translation>
        </message>
        <message>
            <source>Preset: {0}</source>
            <translation>Vorgabe: {0}</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Wieder aufnehmen</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <source>Same as row {0}</source>
            <translation>Gleich wie Zeile {0}</translation>
        </message>
        <message>
            <source>Short and unlocked, easy to guess</source>
            <translation>Kurz und nicht gesperrt, leicht zu erraten</translation>
        </message>
        <message>
            <source>Shorten</source>
            <translation>Kürzen</translation>
        </message>
        <message>
            <source>Skipped by the clock change</source>
            <translation>Fällt durch die Zeitumstellung weg</translation>
        </message>
        <message>
            <source>Start has no time of day</source>
            <translation>Beginn ohne Uhrzeit</translation>
        </message>
        <message>
            <source>Streaming needs group mode</source>
            <translation>Streaming braucht den Gruppenmodus</translation>
        </message>
        <message>
            <source>Time cannot be read</source>
            <translation>Zeit ist nicht lesbar</translation>
        </message>
        <message>
            <source>Unknown mode</source>
            <translation>Unbekannter Modus</translation>
        </message>
        <message>
            <source>Unknown name ending</source>
            <translation>Unbekannte Namensendung</translation>
        </message>
        <message>
            <source>Unknown preset</source>
            <translation>Unbekannte Vorgabe</translation>
        </message>
        <message>
            <source>Use UUID</source>
            <translation>UUID verwenden</translation>
        </message>
        <message>
            <source>Use group</source>
            <translation>Gruppe verwenden</translation>
        </message>
        <message>
            <source>Use locked</source>
            <translation>Gesperrt verwenden</translation>
        </message>
        <message>
            <source>Use normal</source>
            <translation>Normal verwenden</translation>
        </message>
        <message>
            <source>Use short</source>
            <translation>Kurz verwenden</translation>
        </message>
        <message>
            <source>Use the second</source>
            <translation>Zweite verwenden</translation>
        </message>
        <message>
            <source>Use unlocked</source>
            <translation>Nicht gesperrt verwenden</translation>
        </message>
        <message>
            <source>Use {0}</source>
            <translation>{0} verwenden</translation>
        </message>
        <message>
            <source>Viewers need group mode</source>
            <translation>Zuschauer brauchen den Gruppenmodus</translation>
        </message>
        <message>
            <source>With viewers: group and locked</source>
            <translation>Mit Zuschauern: Gruppe und gesperrt</translation>
        </message>
    </context>
    <context>
        <name>BulkColumns</name>
        <message>
            <source>Check</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etikett</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Sperre</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Modus</translation>
        </message>
        <message>
            <source>Name ending</source>
            <translation>Namensendung</translation>
        </message>
        <message>
            <source>Prefix</source>
            <translation>Präfix</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Vorgabe</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Beginn</translation>
        </message>
    </context>
    <context>
        <name>BulkDialog</name>
        <message>
            <source>Create rooms from CSV</source>
            <translation>Räume aus CSV erstellen</translation>
        </message>
    </context>
    <context>
        <name>BulkDiscard</name>
        <message>
            <source>Discard table</source>
            <translation>Tabelle verwerfen</translation>
        </message>
        <message>
            <source>Discard the table?</source>
            <translation>Tabelle verwerfen?</translation>
        </message>
        <message>
            <source>Keep table</source>
            <translation>Tabelle behalten</translation>
        </message>
        <message>
            <source>What you typed or pasted is kept nowhere else.</source>
            <translation>Was Sie eingegeben oder eingefügt haben, ist sonst nirgends gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>BulkFile</name>
        <message>
            <source>A table has {0} MB at most. Split it into several.</source>
            <translation>Eine Tabelle darf höchstens {0} MB haben. Teilen Sie sie auf mehrere auf.</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Arabisch</translation>
        </message>
        <message>
            <source>Central Europe</source>
            <translation>Mitteleuropäisch</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Chinesisch</translation>
        </message>
        <message>
            <source>Choose another one, or start from the example.</source>
            <translation>Wählen Sie eine andere oder beginnen Sie mit dem Beispiel.</translation>
        </message>
        <message>
            <source>Copy the rows in your spreadsheet, then paste here.</source>
            <translation>Kopieren Sie die Zeilen in Ihrer Tabellenkalkulation und fügen Sie sie dann hier ein.</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>Kyrillisch</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Griechisch</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>Hebräisch</translation>
        </message>
        <message>
            <source>It is a folder.</source>
            <translation>Es ist ein Ordner.</translation>
        </message>
        <message>
            <source>It is no longer there.</source>
            <translation>Sie ist nicht mehr vorhanden.</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Japanisch</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Koreanisch</translation>
        </message>
        <message>
            <source>Save it as CSV once more, or copy the rows and paste them.</source>
            <translation>Speichern Sie sie noch einmal als CSV oder kopieren Sie die Zeilen und fügen Sie sie ein.</translation>
        </message>
        <message>
            <source>Save it as CSV there, or copy the rows and paste them here.</source>
            <translation>Speichern Sie die Tabelle dort als CSV oder kopieren Sie die Zeilen und fügen Sie sie hier ein.</translation>
        </message>
        <message>
            <source>The system says: {0}.</source>
            <translation>Das System meldet: {0}.</translation>
        </message>
        <message>
            <source>There is no table on the clipboard.</source>
            <translation>In der Zwischenablage ist keine Tabelle.</translation>
        </message>
        <message>
            <source>This file cannot be read as a table.</source>
            <translation>Diese Datei lässt sich nicht als Tabelle lesen.</translation>
        </message>
        <message>
            <source>This file has no rows.</source>
            <translation>Diese Datei hat keine Zeilen.</translation>
        </message>
        <message>
            <source>This is a spreadsheet’s own format.</source>
            <translation>Dies ist das eigene Format einer Tabellenkalkulation.</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Türkisch</translation>
        </message>
        <message>
            <source>Western Europe</source>
            <translation>Westeuropäisch</translation>
        </message>
        <message>
            <source>You may not read it.</source>
            <translation>Sie dürfen sie nicht lesen.</translation>
        </message>
        <message>
            <source>comma separated</source>
            <translation>durch Kommas getrennt</translation>
        </message>
        <message>
            <source>semicolon separated</source>
            <translation>durch Semikolons getrennt</translation>
        </message>
        <message>
            <source>separated by bars</source>
            <translation>durch senkrechte Striche getrennt</translation>
        </message>
        <message>
            <source>tab separated</source>
            <translation>durch Tabulatoren getrennt</translation>
        </message>
        <message>
            <source>{0} cannot be opened.</source>
            <translation>{0} lässt sich nicht öffnen.</translation>
        </message>
        <message>
            <source>{0} is too large.</source>
            <translation>{0} ist zu groß.</translation>
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
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Choose a table</source>
            <translation>Tabelle auswählen</translation>
        </message>
        <message>
            <source>Save the example</source>
            <translation>Beispiel speichern</translation>
        </message>
        <message>
            <source>Tables ({0})</source>
            <translation>Tabellen ({0})</translation>
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
            <translation>Zeile {0}, {1}</translation>
        </message>
        <message>
            <source>row {0}, {1}, {2}</source>
            <translation>Zeile {0}, {1}, {2}</translation>
        </message>
        <message>
            <source>row {0}, {1}, {2}, {3}</source>
            <translation>Zeile {0}, {1}, {2}, {3}</translation>
        </message>
        <message>
            <source>row {0}, {1}. Press Enter: {2}</source>
            <translation>Zeile {0}, {1}. Eingabetaste: {2}</translation>
        </message>
    </context>
    <context>
        <name>CalendarWays</name>
        <message>
            <source>Calendar file (*.ics)</source>
            <translation>Kalenderdatei (*.ics)</translation>
        </message>
        <message>
            <source>Calendar file saved</source>
            <translation>Kalenderdatei gespeichert</translation>
        </message>
        <message>
            <source>No calendar program answered</source>
            <translation>Kein Kalenderprogramm hat geantwortet</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>Opened in your calendar</source>
            <translation>In Ihrem Kalender geöffnet</translation>
        </message>
        <message>
            <source>Save calendar file</source>
            <translation>Kalenderdatei speichern</translation>
        </message>
        <message>
            <source>Save calendar file…</source>
            <translation>Kalenderdatei speichern…</translation>
        </message>
        <message>
            <source>Save the meeting as a file and open it in your calendar.</source>
            <translation>Speichern Sie das Meeting als Datei und öffnen Sie sie in Ihrem Kalender.</translation>
        </message>
    </context>
    <context>
        <name>CallStatus</name>
        <message>
            <source>No answer</source>
            <translation>Keine Antwort</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Nicht gesendet</translation>
        </message>
        <message>
            <source>{0} Gone already</source>
            <translation>{0} Schon gelöscht</translation>
        </message>
        <message>
            <source>{0} Key rejected</source>
            <translation>{0} Schlüssel abgelehnt</translation>
        </message>
        <message>
            <source>{0} No such room</source>
            <translation>{0} Kein solcher Raum</translation>
        </message>
        <message>
            <source>{0} Not accepted</source>
            <translation>{0} Nicht angenommen</translation>
        </message>
        <message>
            <source>{0} Not allowed</source>
            <translation>{0} Nicht erlaubt</translation>
        </message>
        <message>
            <source>{0} OK</source>
            <translation>{0} OK</translation>
        </message>
        <message>
            <source>{0} Paused</source>
            <translation>{0} Pausiert</translation>
        </message>
        <message>
            <source>{0} Points elsewhere</source>
            <translation>{0} Verweist woandershin</translation>
        </message>
        <message>
            <source>{0} Server error</source>
            <translation>{0} Serverfehler</translation>
        </message>
    </context>
    <context>
        <name>CallsTable</name>
        <message>
            <source>Last minute</source>
            <translation>Letzte Minute</translation>
        </message>
        <message>
            <source>Nothing in the last minute.</source>
            <translation>Nichts in der letzten Minute.</translation>
        </message>
    </context>
    <context>
        <name>ChoiceField</name>
        <message>
            <source>Not set</source>
            <translation>Keine Angabe</translation>
        </message>
    </context>
    <context>
        <name>ChosenPart</name>
        <message>
            <source>&amp;Sort by</source>
            <translation>&amp;Sortieren nach</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Sortieren nach</translation>
        </message>
    </context>
    <context>
        <name>ColumnChoice</name>
        <message>
            <source>Column {0}</source>
            <translation>Spalte {0}</translation>
        </message>
        <message>
            <source>Not in the table</source>
            <translation>Nicht in der Tabelle</translation>
        </message>
    </context>
    <context>
        <name>ColumnsDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>A&amp;bbrechen</translation>
        </message>
        <message>
            <source>&amp;Use these columns</source>
            <translation>Diese &amp;Spalten verwenden</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
    </context>
    <context>
        <name>ColumnsForm</name>
        <message>
            <source>&amp;Dates</source>
            <translation>&amp;Datum</translation>
        </message>
        <message>
            <source>&amp;Time zone</source>
            <translation>&amp;Zeitzone</translation>
        </message>
        <message>
            <source>All &amp;else as in</source>
            <translation>Alles &amp;andere wie in</translation>
        </message>
        <message>
            <source>Choose the column that says when each room ends, or how long it lasts.</source>
            <translation>Wählen Sie die Spalte, die sagt, wann jeder Raum endet oder wie lange er dauert.</translation>
        </message>
        <message>
            <source>Day first, as in {0}: day {1}, month {2}</source>
            <translation>Tag zuerst, wie in {0}: Tag {1}, Monat {2}</translation>
        </message>
        <message>
            <source>Month first, as in {0}: month {1}, day {2}</source>
            <translation>Monat zuerst, wie in {0}: Monat {1}, Tag {2}</translation>
        </message>
        <message>
            <source>Preset that rows start from</source>
            <translation>Vorgabe, von der die Zeilen ausgehen</translation>
        </message>
        <message>
            <source>Some dates have the day first and some the month.</source>
            <translation>Bei manchen Daten steht der Tag vorn, bei anderen der Monat.</translation>
        </message>
        <message>
            <source>The first row has the names of the columns</source>
            <translation>Die erste Zeile enthält die Namen der Spalten</translation>
        </message>
        <message>
            <source>{0} can be read in two ways. Choose the right one below.</source>
            <translation>{0} lässt sich auf zwei Arten lesen. Wählen Sie unten die richtige.</translation>
        </message>
    </context>
    <context>
        <name>ConnectButtons</name>
        <message>
            <source>&amp;Test again</source>
            <translation>Erneut &amp;testen</translation>
        </message>
        <message>
            <source>&amp;Test key</source>
            <translation>Schlüssel &amp;testen</translation>
        </message>
        <message>
            <source>&amp;Use key once</source>
            <translation>Schlüssel &amp;einmal verwenden</translation>
        </message>
        <message>
            <source>S&amp;top testing</source>
            <translation>Test s&amp;toppen</translation>
        </message>
        <message>
            <source>Storing…</source>
            <translation>Wird gespeichert…</translation>
        </message>
        <message>
            <source>Testing costs 1 point</source>
            <translation>Das Testen kostet 1 Punkt</translation>
        </message>
        <message>
            <source>Testing…</source>
            <translation>Wird getestet…</translation>
        </message>
    </context>
    <context>
        <name>ConnectFlow</name>
        <message>
            <source>Enter your API key.</source>
            <translation>Geben Sie Ihren API-Schlüssel ein.</translation>
        </message>
        <message>
            <source>The key is in the keyring.</source>
            <translation>Der Schlüssel ist im Schlüsselbund.</translation>
        </message>
        <message>
            <source>The key is in {0}, “{1}” collection.</source>
            <translation>Der Schlüssel ist in {0}, Sammlung „{1}“.</translation>
        </message>
        <message>
            <source>The key is in {0}.</source>
            <translation>Der Schlüssel ist in {0}.</translation>
        </message>
        <message>
            <source>The key stays in memory until you quit.</source>
            <translation>Der Schlüssel bleibt bis zum Beenden im Arbeitsspeicher.</translation>
        </message>
        <message>
            <source>This does not look like an API key.</source>
            <translation>Das sieht nicht wie ein API-Schlüssel aus.</translation>
        </message>
        <message>
            <source>{0}. The key stays in memory until you quit.</source>
            <translation>{0}. Der Schlüssel bleibt bis zum Beenden im Arbeitsspeicher.</translation>
        </message>
    </context>
    <context>
        <name>Counts</name>
        <message numerus="yes">
            <source>%Ln action(s), {0}</source>
            <translation>
                <numerusform>%Ln Aktion, {0}</numerusform>
                <numerusform>%Ln Aktionen, {0}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s)</source>
            <translation>
                <numerusform>%Ln Minute</numerusform>
                <numerusform>%Ln Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln point(s)</source>
            <translation>
                <numerusform>%Ln Punkt</numerusform>
                <numerusform>%Ln Punkte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln second(s)</source>
            <translation>
                <numerusform>%Ln Sekunde</numerusform>
                <numerusform>%Ln Sekunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&lt;b&gt;Paused&lt;/b&gt; for {0}, %Ln request(s) wait</source>
            <translation>
                <numerusform>&lt;b&gt;Pause&lt;/b&gt;, noch {0}, %Ln Anfrage wartet</numerusform>
                <numerusform>&lt;b&gt;Pause&lt;/b&gt;, noch {0}, %Ln Anfragen warten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&lt;b&gt;{0}&lt;/b&gt; point(s)</source>
            <translation>
                <numerusform>&lt;b&gt;{0}&lt;/b&gt; Punkt</numerusform>
                <numerusform>&lt;b&gt;{0}&lt;/b&gt; Punkte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Paused for {0}, %Ln request(s) wait</source>
            <translation>
                <numerusform>Pause, noch {0}, %Ln Anfrage wartet</numerusform>
                <numerusform>Pause, noch {0}, %Ln Anfragen warten</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CountsWords</name>
        <message numerus="yes">
            <source>%Ln cell(s) changed</source>
            <translation>
                <numerusform>%Ln Zelle geändert</numerusform>
                <numerusform>%Ln Zellen geändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left out</source>
            <translation>
                <numerusform>%Ln ausgelassen</numerusform>
                <numerusform>%Ln ausgelassen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) ready</source>
            <translation>
                <numerusform>%Ln Zeile bereit</numerusform>
                <numerusform>%Ln Zeilen bereit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln to be fixed</source>
            <translation>
                <numerusform>%Ln zu beheben</numerusform>
                <numerusform>%Ln zu beheben</numerusform>
            </translation>
        </message>
        <message>
            <source>All {0}</source>
            <translation>Alle {0}</translation>
        </message>
        <message>
            <source>Needs a fix {0}</source>
            <translation>Zu beheben {0}</translation>
        </message>
        <message>
            <source>Ready {0}</source>
            <translation>Bereit {0}</translation>
        </message>
        <message>
            <source>Row {0}: {1}. {2}</source>
            <translation>Zeile {0}: {1}. {2}</translation>
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
            <translation>E&amp;rstellen und Gastgeber-Link kopieren</translation>
        </message>
        <message>
            <source>C&amp;reate and copy link</source>
            <translation>E&amp;rstellen und Link kopieren</translation>
        </message>
        <message>
            <source>C&amp;reate room</source>
            <translation>Raum e&amp;rstellen</translation>
        </message>
        <message>
            <source>C&amp;reate when possible</source>
            <translation>E&amp;rstellen, sobald möglich</translation>
        </message>
        <message>
            <source>Creating…</source>
            <translation>Wird erstellt…</translation>
        </message>
    </context>
    <context>
        <name>CreateFlow</name>
        <message>
            <source>Creating…</source>
            <translation>Wird erstellt…</translation>
        </message>
        <message>
            <source>Nothing was created</source>
            <translation>Es wurde nichts erstellt</translation>
        </message>
        <message>
            <source>Room created</source>
            <translation>Raum erstellt</translation>
        </message>
        <message>
            <source>Room created, host link copied</source>
            <translation>Raum erstellt, Gastgeber-Link kopiert</translation>
        </message>
        <message>
            <source>Room created, link copied</source>
            <translation>Raum erstellt, Link kopiert</translation>
        </message>
        <message>
            <source>The answer was lost, the room was found: {0}</source>
            <translation>Die Antwort ging verloren, der Raum wurde gefunden: {0}</translation>
        </message>
    </context>
    <context>
        <name>CreatedWith</name>
        <message>
            <source>As created. The host can change it in the room; Whereby does not report that.</source>
            <translation>Wie beim Erstellen. Der Gastgeber kann es im Raum ändern; Whereby meldet das nicht.</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>Captions</source>
            <translation>Untertitel</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Erstellt</translation>
        </message>
        <message>
            <source>Created with</source>
            <translation>Erstellt mit</translation>
        </message>
        <message>
            <source>File format</source>
            <translation>Dateiformat</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Sperre</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Modus</translation>
        </message>
        <message>
            <source>Name ending</source>
            <translation>Namensendung</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Vorgabe</translation>
        </message>
        <message>
            <source>Recorded to</source>
            <translation>Ort der Aufzeichnung</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Aufzeichnung</translation>
        </message>
        <message>
            <source>Streaming</source>
            <translation>Streaming</translation>
        </message>
        <message>
            <source>This room was not created with this app, and Whereby does not report this setting.</source>
            <translation>Dieser Raum wurde nicht mit dieser App erstellt, und Whereby meldet diese Einstellung nicht.</translation>
        </message>
        <message>
            <source>Transcribed to</source>
            <translation>Ort der Transkription</translation>
        </message>
        <message>
            <source>Transcription</source>
            <translation>Transkription</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <source>Viewer template</source>
            <translation>Zuschauervorlage</translation>
        </message>
    </context>
    <context>
        <name>CreatedWords</name>
        <message>
            <source>Cloud, asks the host to start</source>
            <translation>Cloud, fragt den Gastgeber vor dem Start</translation>
        </message>
        <message>
            <source>Cloud, started by the host</source>
            <translation>Cloud, vom Gastgeber gestartet</translation>
        </message>
        <message>
            <source>Cloud, starts by itself</source>
            <translation>Cloud, startet von selbst</translation>
        </message>
        <message>
            <source>Cloud, starts with the second person</source>
            <translation>Cloud, startet mit der zweiten Person</translation>
        </message>
        <message>
            <source>Group, up to 200</source>
            <translation>Gruppe, bis zu 200</translation>
        </message>
        <message>
            <source>Local, asks the host to start</source>
            <translation>Lokal, fragt den Gastgeber vor dem Start</translation>
        </message>
        <message>
            <source>Local, started by the host</source>
            <translation>Lokal, vom Gastgeber gestartet</translation>
        </message>
        <message>
            <source>Local, starts by itself</source>
            <translation>Lokal, startet von selbst</translation>
        </message>
        <message>
            <source>Local, starts with the second person</source>
            <translation>Lokal, startet mit der zweiten Person</translation>
        </message>
        <message>
            <source>Locked at creation</source>
            <translation>Beim Erstellen gesperrt</translation>
        </message>
        <message>
            <source>None</source>
            <comment>no preset</comment>
            <translation>Keine</translation>
        </message>
        <message>
            <source>Normal, up to 4</source>
            <translation>Normal, bis zu 4</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Ein</translation>
        </message>
        <message>
            <source>On, asks the host to start</source>
            <translation>Ein, fragt den Gastgeber vor dem Start</translation>
        </message>
        <message>
            <source>On, started by the host</source>
            <translation>Ein, vom Gastgeber gestartet</translation>
        </message>
        <message>
            <source>On, starts by itself</source>
            <translation>Ein, startet von selbst</translation>
        </message>
        <message>
            <source>On, starts with the second person</source>
            <translation>Ein, startet mit der zweiten Person</translation>
        </message>
        <message>
            <source>Removed since</source>
            <comment>a preset</comment>
            <translation>Inzwischen gelöscht</translation>
        </message>
        <message>
            <source>Short, readable</source>
            <translation>Kurz, lesbar</translation>
        </message>
        <message>
            <source>UUID, hard to guess</source>
            <translation>UUID, kaum erratbar</translation>
        </message>
        <message>
            <source>Unlocked at creation</source>
            <translation>Beim Erstellen nicht gesperrt</translation>
        </message>
        <message>
            <source>{0}, elsewhere</source>
            <translation>{0}, anderswo</translation>
        </message>
        <message>
            <source>{0}, in this app</source>
            <translation>{0}, in dieser App</translation>
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
                <numerusform>%Ln Raum wurde nicht gelöscht und steht wieder in der Liste.</numerusform>
                <numerusform>%Ln Räume wurden nicht gelöscht und stehen wieder in der Liste.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln selected room(s)</source>
            <translation>
                <numerusform>%Ln ausgewählter Raum</numerusform>
                <numerusform>%Ln ausgewählte Räume</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Deleted %Ln room(s)</source>
            <translation>
                <numerusform>%Ln Raum gelöscht</numerusform>
                <numerusform>%Ln Räume gelöscht</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleted {0}</source>
            <translation>{0} gelöscht</translation>
        </message>
        <message numerus="yes">
            <source>Deleting %Ln room(s)</source>
            <translation>
                <numerusform>%Ln Raum wird gelöscht</numerusform>
                <numerusform>%Ln Räume werden gelöscht</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleting {0}</source>
            <translation>{0} wird gelöscht</translation>
        </message>
        <message>
            <source>Nothing was deleted</source>
            <translation>Es wurde nichts gelöscht</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>{0} was not deleted and is back in the list.</source>
            <translation>{0} wurde nicht gelöscht und steht wieder in der Liste.</translation>
        </message>
    </context>
    <context>
        <name>DeleteDialog</name>
        <message>
            <source>&amp;Keep rooms</source>
            <translation>Räume &amp;behalten</translation>
        </message>
        <message>
            <source>Delete rooms</source>
            <translation>Räume löschen</translation>
        </message>
    </context>
    <context>
        <name>DeleteMany</name>
        <message>
            <source>Created</source>
            <translation>Erstellt</translation>
        </message>
        <message>
            <source>Created with</source>
            <translation>Erstellt mit</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>Anderswo</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>Host rights left</source>
            <translation>Noch Gastgeberrechte</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etikett</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>Jetzt offen</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Raum</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>This app</source>
            <translation>Diese App</translation>
        </message>
        <message>
            <source>Waiting for deletion</source>
            <translation>Wartet auf Löschung</translation>
        </message>
    </context>
    <context>
        <name>DeleteManyWords</name>
        <message numerus="yes">
            <source>%Ln ended</source>
            <translation>
                <numerusform>%Ln beendet</numerusform>
                <numerusform>%Ln beendet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln open now</source>
            <translation>
                <numerusform>%Ln jetzt offen</numerusform>
                <numerusform>%Ln jetzt offen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s)</source>
            <translation>
                <numerusform>%Ln Raum</numerusform>
                <numerusform>%Ln Räume</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) not created with this app: maybe other people’s.</source>
            <translation>
                <numerusform>%Ln Raum nicht mit dieser App erstellt: Er gehört vielleicht anderen.</numerusform>
                <numerusform>%Ln Räume nicht mit dieser App erstellt: Sie gehören vielleicht anderen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Delete %Ln room(s)</source>
            <translation>
                <numerusform>%Ln Raum &amp;löschen</numerusform>
                <numerusform>%Ln Räume &amp;löschen</numerusform>
            </translation>
        </message>
        <message>
            <source>Ended rooms</source>
            <translation>Beendete Räume</translation>
        </message>
        <message numerus="yes">
            <source>Everyone in the %Ln open room(s) is thrown out at once.</source>
            <translation>
                <numerusform>Wer im offenen Raum ist, wird sofort hinausgeworfen.</numerusform>
                <numerusform>Wer in den %Ln offenen Räumen ist, wird sofort hinausgeworfen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everyone in the open room is thrown out at once.</source>
            <translation>Wer im offenen Raum ist, wird sofort hinausgeworfen.</translation>
        </message>
        <message>
            <source>No room is chosen</source>
            <translation>Kein Raum ausgewählt</translation>
        </message>
        <message>
            <source>None of them was created with this app: they may be other people’s.</source>
            <translation>Keiner davon wurde mit dieser App erstellt: Sie gehören vielleicht anderen.</translation>
        </message>
        <message>
            <source>Not created with this app: it may be somebody else’s.</source>
            <translation>Nicht mit dieser App erstellt: Er gehört vielleicht jemand anderem.</translation>
        </message>
        <message>
            <source>Open and ended rooms</source>
            <translation>Offene und beendete Räume</translation>
        </message>
        <message>
            <source>Rooms waiting for deletion</source>
            <translation>Räume, die auf Löschung warten</translation>
        </message>
        <message numerus="yes">
            <source>Take %Ln left out</source>
            <translation>
                <numerusform>%Ln ausgelassenen auswählen</numerusform>
                <numerusform>%Ln ausgelassene auswählen</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}, all ended</source>
            <translation>{0}, alle beendet</translation>
        </message>
        <message>
            <source>{0}, all open now</source>
            <translation>{0}, alle jetzt offen</translation>
        </message>
        <message>
            <source>{0}, ended</source>
            <translation>{0}, beendet</translation>
        </message>
        <message>
            <source>{0}, open now</source>
            <translation>{0}, jetzt offen</translation>
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
            <translation>Kein Raum zu löschen</translation>
        </message>
    </context>
    <context>
        <name>DeleteWish</name>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Will be deleted at {0}</source>
            <translation>Wird um {0} gelöscht</translation>
        </message>
        <message>
            <source>Will be deleted {0}</source>
            <translation>Wird {0} gelöscht</translation>
        </message>
    </context>
    <context>
        <name>DeleteWords</name>
        <message numerus="yes">
            <source>%Ln room(s) not created with this app: maybe other people’s.</source>
            <translation>
                <numerusform>%Ln Raum nicht mit dieser App erstellt: Er gehört vielleicht anderen.</numerusform>
                <numerusform>%Ln Räume nicht mit dieser App erstellt: Sie gehören vielleicht anderen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) open now: everyone in an open room is thrown out at once.</source>
            <translation>
                <numerusform>%Ln Raum ist jetzt offen: Wer darin ist, wird sofort hinausgeworfen.</numerusform>
                <numerusform>%Ln Räume sind jetzt offen: Wer in einem offenen Raum ist, wird sofort hinausgeworfen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Costs %Ln point(s).</source>
            <translation>
                <numerusform>Kostet %Ln Punkt.</numerusform>
                <numerusform>Kostet %Ln Punkte.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln room(s)</source>
            <translation>
                <numerusform>%Ln Raum löschen</numerusform>
                <numerusform>%Ln Räume löschen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln room(s)?</source>
            <translation>
                <numerusform>%Ln Raum löschen?</numerusform>
                <numerusform>%Ln Räume löschen?</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete room</source>
            <translation>Raum löschen</translation>
        </message>
        <message>
            <source>Delete {0}?</source>
            <translation>{0} löschen?</translation>
        </message>
        <message>
            <source>Everyone in it is thrown out at once. Its links stop working.</source>
            <translation>Wer darin ist, wird sofort hinausgeworfen. Seine Links funktionieren dann nicht mehr.</translation>
        </message>
        <message>
            <source>It was not created with this app.</source>
            <translation>Er wurde nicht mit dieser App erstellt.</translation>
        </message>
        <message>
            <source>Its links stop working. This cannot be undone.</source>
            <translation>Seine Links funktionieren dann nicht mehr. Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>Keep room</source>
            <translation>Raum behalten</translation>
        </message>
        <message>
            <source>Keep rooms</source>
            <translation>Räume behalten</translation>
        </message>
        <message>
            <source>Their links stop working. This cannot be undone.</source>
            <translation>Ihre Links funktionieren dann nicht mehr. Das lässt sich nicht rückgängig machen.</translation>
        </message>
    </context>
    <context>
        <name>DemoCard</name>
        <message>
            <source>Made-up rooms. No network, no points.</source>
            <translation>Erfundene Räume. Kein Netz, keine Punkte.</translation>
        </message>
        <message>
            <source>Open &amp;demo</source>
            <translation>&amp;Demo öffnen</translation>
        </message>
        <message>
            <source>Try the demo workspace</source>
            <translation>Demo-Arbeitsbereich ausprobieren</translation>
        </message>
    </context>
    <context>
        <name>DemoStrip</name>
        <message>
            <source>Connect a key…</source>
            <translation>Mit Schlüssel verbinden…</translation>
        </message>
        <message>
            <source>Demo workspace. Nothing here is real.</source>
            <translation>Demo-Arbeitsbereich. Nichts hier ist echt.</translation>
        </message>
    </context>
    <context>
        <name>DesktopCard</name>
        <message>
            <source>Ask once</source>
            <translation>Einmal fragen</translation>
        </message>
        <message>
            <source>Click on the tray icon</source>
            <translation>Klick auf das Symbol im Infobereich</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Desktop</translation>
        </message>
        <message>
            <source>Keep running in the tray</source>
            <translation>Im Infobereich weiterlaufen</translation>
        </message>
        <message>
            <source>New meeting now</source>
            <translation>Meeting sofort</translation>
        </message>
        <message>
            <source>Notify before a room ends</source>
            <translation>Vor dem Ende eines Raums benachrichtigen</translation>
        </message>
        <message>
            <source>Notify before host rights end</source>
            <translation>Vor dem Ende der Gastgeberrechte benachrichtigen</translation>
        </message>
        <message>
            <source>Open the window</source>
            <translation>Fenster öffnen</translation>
        </message>
        <message>
            <source>Private windows of</source>
            <translation>Private Fenster in</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Show the menu</source>
            <translation>Menü anzeigen</translation>
        </message>
        <message>
            <source>Start at login</source>
            <translation>Bei der Anmeldung starten</translation>
        </message>
        <message>
            <source>The default browser</source>
            <translation>Der Standardbrowser</translation>
        </message>
        <message>
            <source>They open guest links as a guest sees them</source>
            <translation>Sie öffnen Gast-Links so, wie ein Gast sie sieht</translation>
        </message>
        <message>
            <source>When the window is closed</source>
            <translation>Beim Schließen des Fensters</translation>
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
            <translation>Gast-Link von {0} kopieren</translation>
        </message>
        <message>
            <source>Copy host link of {0}</source>
            <translation>Gastgeber-Link von {0} kopieren</translation>
        </message>
        <message numerus="yes">
            <source>Copy host link, %n point(s)</source>
            <translation>
                <numerusform>Gastgeber-Link kopieren, %n Punkt</numerusform>
                <numerusform>Gastgeber-Link kopieren, %n Punkte</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Link kopieren</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplizieren</translation>
        </message>
        <message>
            <source>Duplicate {0}</source>
            <translation>{0} duplizieren</translation>
        </message>
        <message>
            <source>Extend {0}</source>
            <translation>{0} verlängern</translation>
        </message>
        <message>
            <source>Extend…</source>
            <translation>Verlängern…</translation>
        </message>
        <message>
            <source>Host link</source>
            <translation>Gastgeber-Link</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open {0} in the browser</source>
            <translation>{0} im Browser öffnen</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Teilen</translation>
        </message>
        <message>
            <source>Share {0}</source>
            <translation>{0} teilen</translation>
        </message>
    </context>
    <context>
        <name>DetailFooter</name>
        <message>
            <source>Add to calendar</source>
            <translation>In den Kalender</translation>
        </message>
        <message>
            <source>Add {0} to the calendar</source>
            <translation>{0} zum Kalender hinzufügen</translation>
        </message>
        <message>
            <source>Delete {0}</source>
            <translation>{0} löschen</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Löschen…</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplizieren</translation>
        </message>
        <message>
            <source>Duplicate {0}</source>
            <translation>{0} duplizieren</translation>
        </message>
        <message>
            <source>Forget it on this computer</source>
            <translation>Auf diesem Computer vergessen</translation>
        </message>
        <message>
            <source>Forget {0}</source>
            <translation>{0} vergessen</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Vergessen…</translation>
        </message>
    </context>
    <context>
        <name>DetailHeader</name>
        <message>
            <source>More actions</source>
            <translation>Weitere Aktionen</translation>
        </message>
    </context>
    <context>
        <name>DetailPane</name>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Select a room to see its links.</source>
            <translation>Raum auswählen, um seine Links zu sehen.</translation>
        </message>
    </context>
    <context>
        <name>DiagnosticsDialog</name>
        <message>
            <source>C&amp;lose</source>
            <translation>Sch&amp;ließen</translation>
        </message>
        <message>
            <source>Diagnostics</source>
            <translation>Diagnose</translation>
        </message>
        <message>
            <source>Diagnostics for a bug report</source>
            <translation>Diagnose für einen Fehlerbericht</translation>
        </message>
        <message>
            <source>Versions, settings and what the app did last, as one text to copy.</source>
            <translation>Versionen, Einstellungen und was die App zuletzt getan hat, als ein Text zum Kopieren.</translation>
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
            <translation>Zeichenkodierung der Datei</translation>
        </message>
        <message>
            <source>The file is not UTF-8. Read as {0}?</source>
            <translation>Die Datei ist nicht in UTF-8. Als {0} lesen?</translation>
        </message>
    </context>
    <context>
        <name>EndChips</name>
        <message>
            <source>1 hour</source>
            <translation>1 h</translation>
        </message>
        <message>
            <source>2 hours</source>
            <translation>2 h</translation>
        </message>
        <message>
            <source>30 min</source>
            <translation>30 min</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Andere</translation>
        </message>
    </context>
    <context>
        <name>EndField</name>
        <message>
            <source>End date</source>
            <translation>Enddatum</translation>
        </message>
        <message>
            <source>End time</source>
            <translation>Endzeit</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
    </context>
    <context>
        <name>EndWords</name>
        <message>
            <source>Choose a time zone.</source>
            <translation>Wählen Sie eine Zeitzone.</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Erstes Mal</translation>
        </message>
        <message>
            <source>Host can enter until {0}. Deleted by {1}.</source>
            <translation>Der Gastgeber kann bis {0} hinein. Wird bis {1} gelöscht.</translation>
        </message>
        <message>
            <source>No time zone is called “{0}”.</source>
            <translation>Keine Zeitzone heißt „{0}“.</translation>
        </message>
        <message>
            <source>Second</source>
            <translation>Zweites Mal</translation>
        </message>
        <message>
            <source>Today {0}</source>
            <translation>Heute {0}</translation>
        </message>
        <message>
            <source>Tomorrow {0}</source>
            <translation>Morgen {0}</translation>
        </message>
        <message>
            <source>Use {0}</source>
            <translation>{0} verwenden</translation>
        </message>
        <message>
            <source>{0} does not exist on {1} in {2}.</source>
            <translation>{0} gibt es am {1} in {2} nicht.</translation>
        </message>
        <message>
            <source>{0} happens twice.</source>
            <translation>{0} kommt zweimal vor.</translation>
        </message>
    </context>
    <context>
        <name>EndsField</name>
        <message>
            <source>1 hour</source>
            <translation>1 h</translation>
        </message>
        <message>
            <source>A meeting needs some time.</source>
            <translation>Ein Meeting braucht etwas Zeit.</translation>
        </message>
        <message>
            <source>After some time</source>
            <translation>Nach fester Dauer</translation>
        </message>
        <message>
            <source>At a time of day</source>
            <translation>Zu fester Uhrzeit</translation>
        </message>
        <message>
            <source>Counted from the moment the meeting is made.</source>
            <translation>Gezählt ab dem Erstellen des Meetings.</translation>
        </message>
        <message>
            <source>End time</source>
            <translation>Endzeit</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Stunden</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <source>Today’s or, when that has passed, tomorrow’s.</source>
            <translation>Heute oder, wenn das vorbei ist, morgen.</translation>
        </message>
        <message>
            <source>{0} h</source>
            <translation>{0} h</translation>
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
            <translation>Meine Organisation</translation>
        </message>
    </context>
    <context>
        <name>EraseHistory</name>
        <message>
            <source>Erase</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Erase labels and history of all accounts on this computer?</source>
            <translation>Etiketten und Verlauf aller Konten auf diesem Computer löschen?</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Rooms at Whereby stay.</source>
            <translation>Räume bei Whereby bleiben bestehen.</translation>
        </message>
    </context>
    <context>
        <name>ExtendDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>A&amp;bbrechen</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Schließen</translation>
        </message>
        <message>
            <source>&amp;Delete old room</source>
            <translation>&amp;Alten Raum löschen</translation>
        </message>
        <message>
            <source>Extend {0}</source>
            <translation>{0} verlängern</translation>
        </message>
        <message>
            <source>Keep &amp;room</source>
            <translation>Raum be&amp;halten</translation>
        </message>
        <message>
            <source>Room created</source>
            <translation>Raum erstellt</translation>
        </message>
        <message>
            <source>Room created, link copied</source>
            <translation>Raum erstellt, Link kopiert</translation>
        </message>
    </context>
    <context>
        <name>ExtendFlow</name>
        <message>
            <source>A setting of this room is incomplete</source>
            <translation>Eine Einstellung dieses Raums ist unvollständig</translation>
        </message>
        <message>
            <source>Nothing was created</source>
            <translation>Es wurde nichts erstellt</translation>
        </message>
        <message>
            <source>This room no longer exists</source>
            <translation>Diesen Raum gibt es nicht mehr</translation>
        </message>
        <message>
            <source>{0} Duplicate opens the form, where it can be mended.</source>
            <translation>{0} „Duplizieren“ öffnet das Formular, in dem es sich beheben lässt.</translation>
        </message>
    </context>
    <context>
        <name>ExtendForm</name>
        <message>
            <source>&amp;Ends</source>
            <translation>En&amp;de</translation>
        </message>
        <message>
            <source>A new name</source>
            <translation>Ein neuer Name</translation>
        </message>
        <message>
            <source>Choose its &amp;options…</source>
            <translation>&amp;Optionen auswählen…</translation>
        </message>
        <message>
            <source>The link changes. People who have the old link must get the new one.</source>
            <translation>Der Link ändert sich. Wer den alten Link hat, muss den neuen erhalten.</translation>
        </message>
        <message>
            <source>The new room</source>
            <translation>Der neue Raum</translation>
        </message>
        <message>
            <source>The old room</source>
            <translation>Der alte Raum</translation>
        </message>
        <message>
            <source>The old room was not created with this app, so its options are unknown. The new one gets those of “{0}”.</source>
            <translation>Der alte Raum wurde nicht mit dieser App erstellt, seine Optionen sind daher unbekannt. Der neue erhält die von „{0}“.</translation>
        </message>
        <message>
            <source>Whereby cannot extend a room. This makes a new one with the same settings.</source>
            <translation>Whereby kann einen Raum nicht verlängern. Hier entsteht ein neuer mit denselben Einstellungen.</translation>
        </message>
        <message>
            <source>Whereby cannot extend a room. This makes a new one.</source>
            <translation>Whereby kann einen Raum nicht verlängern. Hier entsteht ein neuer.</translation>
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
                <numerusform>%n Raum ist ausgeblendet.</numerusform>
                <numerusform>%n Räume sind ausgeblendet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Filter aufheben</translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation>Suche leeren</translation>
        </message>
        <message>
            <source>Create one and its link is on your clipboard a second later.</source>
            <translation>Erstellen Sie einen, und eine Sekunde später ist sein Link in der Zwischenablage.</translation>
        </message>
        <message>
            <source>Enter a new key…</source>
            <translation>Neuen Schlüssel eingeben…</translation>
        </message>
        <message>
            <source>Enter key</source>
            <translation>Schlüssel eingeben</translation>
        </message>
        <message>
            <source>From CSV…</source>
            <translation>Aus CSV…</translation>
        </message>
        <message>
            <source>How to</source>
            <translation>Anleitung</translation>
        </message>
        <message>
            <source>Install or start one, or enter the key each time the app starts.</source>
            <translation>Installieren oder starten Sie einen oder geben Sie den Schlüssel bei jedem Start der App ein.</translation>
        </message>
        <message>
            <source>It may have been deleted or replaced. Your labels, presets and history are safe on this computer.</source>
            <translation>Er wurde vielleicht gelöscht oder ersetzt. Ihre Etiketten, Vorgaben und der Verlauf sind auf diesem Computer sicher.</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>Neues Meeting</translation>
        </message>
        <message>
            <source>No keyring found</source>
            <translation>Kein Schlüsselbund gefunden</translation>
        </message>
        <message>
            <source>No rooms with this filter</source>
            <translation>Keine Räume mit diesem Filter</translation>
        </message>
        <message>
            <source>No rooms yet</source>
            <translation>Noch keine Räume</translation>
        </message>
        <message>
            <source>Nothing matches “{0}”</source>
            <translation>Keine Treffer für „{0}“</translation>
        </message>
        <message>
            <source>Search looks at names, labels, notes, presets and links.</source>
            <translation>Die Suche berücksichtigt Namen, Etiketten, Notizen, Vorgaben und Links.</translation>
        </message>
        <message>
            <source>The API key is kept there. Unlock it and the app goes on by itself.</source>
            <translation>Dort wird der API-Schlüssel aufbewahrt. Nach dem Entsperren geht es von selbst weiter.</translation>
        </message>
        <message>
            <source>The keyring</source>
            <translation>Schlüsselbund</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Unlock…</source>
            <translation>Entsperren…</translation>
        </message>
        <message>
            <source>Use key once…</source>
            <translation>Schlüssel einmal verwenden…</translation>
        </message>
        <message>
            <source>Waiting for {0}</source>
            <translation>Warten auf {0}</translation>
        </message>
        <message>
            <source>Whereby rejected the key</source>
            <translation>Whereby hat den Schlüssel abgelehnt</translation>
        </message>
        <message>
            <source>{0} is locked</source>
            <translation>{0} ist gesperrt</translation>
        </message>
        <message>
            <source>“Once” keeps the key in memory until you quit.</source>
            <translation>„Einmal“ behält den Schlüssel bis zum Beenden im Arbeitsspeicher.</translation>
        </message>
    </context>
    <context>
        <name>FileHeader</name>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>%Ln Zeile</numerusform>
                <numerusform>%Ln Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>C&amp;olumns…</source>
            <translation>S&amp;palten…</translation>
        </message>
        <message>
            <source>Choose &amp;another…</source>
            <translation>A&amp;ndere auswählen…</translation>
        </message>
        <message>
            <source>Pasted table</source>
            <translation>Eingefügte Tabelle</translation>
        </message>
        <message>
            <source>{0}, times read as {1}</source>
            <translation>{0}, Zeitzone {1}</translation>
        </message>
        <message>
            <source>{0}, {1}, times read as {2}</source>
            <translation>{0}, {1}, Zeitzone {2}</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>the file cannot be written</source>
            <translation>die Datei lässt sich nicht schreiben</translation>
        </message>
    </context>
    <context>
        <name>FilterButton</name>
        <message>
            <source>Clear filter</source>
            <translation>Filter aufheben</translation>
        </message>
        <message>
            <source>Created with this app</source>
            <translation>Mit dieser App erstellt</translation>
        </message>
        <message>
            <source>Ends within 1 hour</source>
            <translation>Endet innerhalb einer Stunde</translation>
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
                <numerusform>Filter, %n aktiv</numerusform>
                <numerusform>Filter, %n aktiv</numerusform>
            </translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Host rights only</source>
            <translation>Nur Gastgeberrechte</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Gesperrt</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>Jetzt offen</translation>
        </message>
        <message>
            <source>Show past rooms</source>
            <translation>Vergangene Räume anzeigen</translation>
        </message>
        <message>
            <source>Waiting for deletion</source>
            <translation>Wartet auf Löschung</translation>
        </message>
    </context>
    <context>
        <name>FilterForm</name>
        <message>
            <source>&amp;Age</source>
            <translation>&amp;Alter</translation>
        </message>
        <message>
            <source>&amp;Name prefix</source>
            <translation>&amp;Namenspräfix</translation>
        </message>
        <message>
            <source>&amp;Rooms</source>
            <translation>&amp;Räume</translation>
        </message>
        <message>
            <source>Any</source>
            <translation>Beliebig</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Erstellt</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Beendet</translation>
        </message>
        <message>
            <source>Name prefix</source>
            <translation>Namenspräfix</translation>
        </message>
        <message>
            <source>Only rooms created with this app</source>
            <translation>Nur mit dieser App erstellte Räume</translation>
        </message>
        <message>
            <source>Open rooms, too</source>
            <translation>Auch offene Räume</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>Räume</translation>
        </message>
        <message>
            <source>Waiting for deletion</source>
            <translation>Wartet auf Löschung</translation>
        </message>
    </context>
    <context>
        <name>FirstPage</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>A&amp;bbrechen</translation>
        </message>
        <message>
            <source>&amp;Paste rows</source>
            <translation>&amp;Zeilen einfügen</translation>
        </message>
        <message>
            <source>A file can be dropped here at any time.</source>
            <translation>Eine Datei kann hier jederzeit abgelegt werden.</translation>
        </message>
        <message>
            <source>Choose a &amp;file…</source>
            <translation>&amp;Datei auswählen…</translation>
        </message>
        <message>
            <source>Many rooms from one table</source>
            <translation>Viele Räume aus einer Tabelle</translation>
        </message>
        <message>
            <source>One row for each room: a CSV file, or rows copied from a spreadsheet. Nothing is sent before you have seen the plan.</source>
            <translation>Eine Zeile pro Raum: eine CSV-Datei oder Zeilen aus einer Tabellenkalkulation. Es wird nichts gesendet, bevor Sie den Plan gesehen haben.</translation>
        </message>
        <message>
            <source>Save an &amp;example…</source>
            <translation>Bei&amp;spiel speichern…</translation>
        </message>
    </context>
    <context>
        <name>FollowedLink</name>
        <message>
            <source>A link asks for a new meeting</source>
            <translation>Ein Link fordert ein neues Meeting an</translation>
        </message>
        <message>
            <source>A link asks for it. Nothing was created.</source>
            <translation>Ein Link fordert sie an. Es wurde nichts erstellt.</translation>
        </message>
        <message>
            <source>Connect with your API key first, then follow the link again.</source>
            <translation>Verbinden Sie sich zuerst mit Ihrem API-Schlüssel und folgen Sie dann dem Link erneut.</translation>
        </message>
        <message numerus="yes">
            <source>Costs %n point(s), {0} left.</source>
            <translation>
                <numerusform>Kostet %n Punkt, {0} übrig.</numerusform>
                <numerusform>Kostet %n Punkte, {0} übrig.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Costs %n point(s).</source>
            <translation>
                <numerusform>Kostet %n Punkt.</numerusform>
                <numerusform>Kostet %n Punkte.</numerusform>
            </translation>
        </message>
        <message>
            <source>Create meeting</source>
            <translation>Meeting erstellen</translation>
        </message>
        <message>
            <source>Don’t create</source>
            <translation>Nicht erstellen</translation>
        </message>
        <message>
            <source>Finish what is open first, then follow the link again.</source>
            <translation>Schließen Sie zuerst ab, was offen ist, und folgen Sie dann dem Link erneut.</translation>
        </message>
        <message>
            <source>It asks for a room with the preset “{0}”. {1}</source>
            <translation>Er fordert einen Raum mit der Vorgabe „{0}“ an. {1}</translation>
        </message>
        <message>
            <source>Nothing was done. This app follows whereby-desktop:new only, not “{0}”.</source>
            <translation>Es wurde nichts getan. Diese App folgt nur whereby-desktop:new, nicht „{0}“.</translation>
        </message>
        <message>
            <source>There is no preset “{0}”</source>
            <translation>Es gibt keine Vorgabe „{0}“</translation>
        </message>
        <message>
            <source>This link is not understood</source>
            <translation>Dieser Link wird nicht verstanden</translation>
        </message>
    </context>
    <context>
        <name>ForgetRooms</name>
        <message numerus="yes">
            <source>Forget %n past room(s)?</source>
            <translation>
                <numerusform>%n vergangenen Raum vergessen?</numerusform>
                <numerusform>%n vergangene Räume vergessen?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Forget %n room(s)</source>
            <translation>
                <numerusform>%n Raum vergessen</numerusform>
                <numerusform>%n Räume vergessen</numerusform>
            </translation>
        </message>
        <message>
            <source>Forget room</source>
            <translation>Raum vergessen</translation>
        </message>
        <message>
            <source>Forget {0}?</source>
            <translation>{0} vergessen?</translation>
        </message>
        <message>
            <source>Its label, its note and how it was made leave this computer. This cannot be undone.</source>
            <translation>Etikett, Notiz und Entstehung des Raums werden von diesem Computer gelöscht. Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>Keep room</source>
            <translation>Raum behalten</translation>
        </message>
        <message>
            <source>Keep rooms</source>
            <translation>Räume behalten</translation>
        </message>
        <message>
            <source>Their labels, their notes and how they were made leave this computer. This cannot be undone.</source>
            <translation>Etiketten, Notizen und Entstehung der Räume werden von diesem Computer gelöscht. Das lässt sich nicht rückgängig machen.</translation>
        </message>
    </context>
    <context>
        <name>GlobalShortcut</name>
        <message>
            <source>New meeting now</source>
            <translation>Meeting sofort</translation>
        </message>
    </context>
    <context>
        <name>GuestLinkRow</name>
        <message>
            <source>Copy guest link</source>
            <translation>Gast-Link kopieren</translation>
        </message>
        <message>
            <source>Guest link</source>
            <translation>Gast-Link</translation>
        </message>
        <message>
            <source>Link options: {0}</source>
            <translation>Link-Optionen: {0}</translation>
        </message>
    </context>
    <context>
        <name>HelpCard</name>
        <message>
            <source>Diagnostics for a bug report</source>
            <translation>Diagnose für einen Fehlerbericht</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Open log</source>
            <translation>Protokoll öffnen</translation>
        </message>
        <message>
            <source>Open the request log</source>
            <translation>Anfrageprotokoll öffnen</translation>
        </message>
        <message>
            <source>Request log</source>
            <translation>Anfrageprotokoll</translation>
        </message>
        <message>
            <source>Show diagnostics for a bug report</source>
            <translation>Diagnose für einen Fehlerbericht anzeigen</translation>
        </message>
        <message>
            <source>Show…</source>
            <translation>Anzeigen…</translation>
        </message>
        <message>
            <source>What was asked of Whereby and what it cost</source>
            <translation>Was bei Whereby angefragt wurde und was es gekostet hat</translation>
        </message>
        <message>
            <source>You read them before anybody else</source>
            <translation>Sie lesen sie vor allen anderen</translation>
        </message>
    </context>
    <context>
        <name>HelpPart</name>
        <message>
            <source>Keys copied</source>
            <translation>Tastenkürzel kopiert</translation>
        </message>
        <message>
            <source>Version copied</source>
            <translation>Version kopiert</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message numerus="yes">
            <source>%Ln key(s)</source>
            <translation>
                <numerusform>%Ln Tastenkürzel</numerusform>
                <numerusform>%Ln Tastenkürzel</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;About…</source>
            <translation>Ü&amp;ber…</translation>
        </message>
        <message>
            <source>&amp;Copy as text</source>
            <translation>Als &amp;Text kopieren</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>Sch&amp;ließen</translation>
        </message>
        <message>
            <source>Keyboard and help</source>
            <translation>Tastatur und Hilfe</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Nothing matches “{0}”</source>
            <translation>Keine Treffer für „{0}“</translation>
        </message>
        <message>
            <source>Search keys</source>
            <translation>Tastenkürzel suchen</translation>
        </message>
        <message>
            <source>{0} finds anything by its name: what to do, rooms, presets, settings.</source>
            <translation>{0} findet alles anhand des Namens: Befehle, Räume, Vorgaben, Einstellungen.</translation>
        </message>
    </context>
    <context>
        <name>HostLinkRow</name>
        <message>
            <source>Conceal host link</source>
            <translation>Gastgeber-Link verbergen</translation>
        </message>
        <message>
            <source>Copy host link</source>
            <translation>Gastgeber-Link kopieren</translation>
        </message>
        <message>
            <source>Host link</source>
            <translation>Gastgeber-Link</translation>
        </message>
        <message>
            <source>Host link, concealed</source>
            <translation>Gastgeber-Link, verborgen</translation>
        </message>
        <message>
            <source>Host link, revealed</source>
            <translation>Gastgeber-Link, angezeigt</translation>
        </message>
        <message>
            <source>Reveal host link for {0} seconds</source>
            <translation>Gastgeber-Link {0} Sekunden anzeigen</translation>
        </message>
        <message numerus="yes">
            <source>Reveal host link for {0} seconds, %n point(s)</source>
            <translation>
                <numerusform>Gastgeber-Link {0} Sekunden anzeigen, %n Punkt</numerusform>
                <numerusform>Gastgeber-Link {0} Sekunden anzeigen, %n Punkte</numerusform>
            </translation>
        </message>
        <message>
            <source>· keep private</source>
            <translation>· nicht weitergeben</translation>
        </message>
    </context>
    <context>
        <name>HowItGoesNote</name>
        <message>
            <source>&amp;Try now</source>
            <translation>&amp;Jetzt versuchen</translation>
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
                <numerusform>%n Einstellung würde sich ändern</numerusform>
                <numerusform>%n Einstellungen würden sich ändern</numerusform>
            </translation>
        </message>
        <message>
            <source>As {0} has them. Accounts and keys stay as they are.</source>
            <translation>Wie in {0}. Konten und Schlüssel bleiben, wie sie sind.</translation>
        </message>
        <message numerus="yes">
            <source>Change %n setting(s)</source>
            <translation>
                <numerusform>%n Einstellung ändern</numerusform>
                <numerusform>%n Einstellungen ändern</numerusform>
            </translation>
        </message>
        <message>
            <source>Import settings</source>
            <translation>Einstellungen importieren</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Meine behalten</translation>
        </message>
        <message numerus="yes">
            <source>Kept for a newer version: %n setting(s)</source>
            <translation>
                <numerusform>Für eine neuere Version behalten: %n Einstellung</numerusform>
                <numerusform>Für eine neuere Version behalten: %n Einstellungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out, cannot be used: %n setting(s)</source>
            <translation>
                <numerusform>Ausgelassen, nicht verwendbar: %n Einstellung</numerusform>
                <numerusform>Ausgelassen, nicht verwendbar: %n Einstellungen</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}, now {1}</source>
            <translation>{0}, jetzt {1}</translation>
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
            <translation>Diagnose kopiert</translation>
        </message>
        <message>
            <source>Requests copied</source>
            <translation>Anfragen kopiert</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Saved as {0}</source>
            <translation>Als {0} gespeichert</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabelle (*.csv)</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Text (*.txt)</translation>
        </message>
    </context>
    <context>
        <name>Invitation</name>
        <message>
            <source>Video meeting</source>
            <translation>Videomeeting</translation>
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
            <translation>Einladung</translation>
        </message>
        <message>
            <source>Its links lead nowhere.</source>
            <translation>Seine Links führen ins Leere.</translation>
        </message>
        <message>
            <source>This room no longer exists</source>
            <translation>Diesen Raum gibt es nicht mehr</translation>
        </message>
    </context>
    <context>
        <name>InvitationFlow</name>
        <message>
            <source>Calendar file saved</source>
            <translation>Kalenderdatei gespeichert</translation>
        </message>
        <message>
            <source>Mail opened</source>
            <translation>E-Mail geöffnet</translation>
        </message>
    </context>
    <context>
        <name>InvitationFooter</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>&amp;Save calendar file…</source>
            <translation>Kalenderdatei &amp;speichern…</translation>
        </message>
        <message>
            <source>&amp;Write a mail</source>
            <translation>&amp;E-Mail schreiben</translation>
        </message>
        <message>
            <source>Cl&amp;ose</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Copy as &amp;Markdown</source>
            <translation>Als &amp;Markdown kopieren</translation>
        </message>
        <message>
            <source>Mail opened</source>
            <translation>E-Mail geöffnet</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Gespeichert</translation>
        </message>
    </context>
    <context>
        <name>InvitationForm</name>
        <message>
            <source>&amp;Begins</source>
            <translation>&amp;Beginn</translation>
        </message>
        <message>
            <source>&amp;Ends</source>
            <translation>En&amp;de</translation>
        </message>
        <message>
            <source>&amp;Link</source>
            <translation>&amp;Link</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titel</translation>
        </message>
        <message>
            <source>Begin date</source>
            <translation>Anfangsdatum</translation>
        </message>
        <message>
            <source>Begin time</source>
            <translation>Anfangszeit</translation>
        </message>
        <message>
            <source>E&amp;dit wording…</source>
            <translation>&amp;Wortlaut bearbeiten…</translation>
        </message>
        <message>
            <source>End date</source>
            <translation>Enddatum</translation>
        </message>
        <message>
            <source>End time</source>
            <translation>Endzeit</translation>
        </message>
        <message>
            <source>It ends before it begins.</source>
            <translation>Es endet, bevor es beginnt.</translation>
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>&amp;Zeitzone</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
    </context>
    <context>
        <name>InvitationPreview</name>
        <message>
            <source>Carries the host link. Its key is covered here only.</source>
            <translation>Enthält den Gastgeber-Link. Sein Schlüssel ist nur hier verdeckt.</translation>
        </message>
        <message>
            <source>Carries the viewer link. Its key is covered here only.</source>
            <translation>Enthält den Zuschauer-Link. Sein Schlüssel ist nur hier verdeckt.</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Preview of the invitation</source>
            <translation>Vorschau der Einladung</translation>
        </message>
        <message>
            <source>Preview of the invitation, with the host link</source>
            <translation>Vorschau der Einladung, mit dem Gastgeber-Link</translation>
        </message>
        <message>
            <source>Preview of the invitation, with the viewer link</source>
            <translation>Vorschau der Einladung, mit dem Zuschauer-Link</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
    </context>
    <context>
        <name>InvitationWording</name>
        <message>
            <source>The room is locked. Knock, and the host lets you in.</source>
            <translation>Der Raum ist gesperrt. Klopfen Sie an, dann lässt der Gastgeber Sie ein.</translation>
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
{begins} bis {ends} ({zone})

Hier beitreten:
{link}

{knock}</translation>
        </message>
    </context>
    <context>
        <name>KeyBanner</name>
        <message>
            <source>Anyone with this link can watch the meeting.</source>
            <translation>Wer diesen Link hat, kann dem Meeting zusehen.</translation>
        </message>
        <message>
            <source>Anyone with this link is host of the room.</source>
            <translation>Wer diesen Link hat, ist Gastgeber des Raums.</translation>
        </message>
        <message>
            <source>It carries the viewers’ key. Send it only to your audience.</source>
            <translation>Er enthält den Schlüssel der Zuschauer. Senden Sie ihn nur Ihrem Publikum.</translation>
        </message>
        <message>
            <source>Send it only to those who are to run the meeting.</source>
            <translation>Senden Sie ihn nur denen, die das Meeting leiten sollen.</translation>
        </message>
    </context>
    <context>
        <name>KeyDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>KeyField</name>
        <message>
            <source>API key</source>
            <translation>API-Schlüssel</translation>
        </message>
        <message>
            <source>Conceal the API key</source>
            <translation>API-Schlüssel verbergen</translation>
        </message>
        <message>
            <source>Reveal the API key for 30 seconds</source>
            <translation>API-Schlüssel 30 Sekunden anzeigen</translation>
        </message>
    </context>
    <context>
        <name>KeyForm</name>
        <message>
            <source>&amp;API key</source>
            <translation>&amp;API-Schlüssel</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>Ein&amp;fügen</translation>
        </message>
        <message>
            <source>Account &amp;name</source>
            <translation>Konto&amp;name</translation>
        </message>
        <message>
            <source>Account name</source>
            <translation>Kontoname</translation>
        </message>
        <message>
            <source>My organisation</source>
            <translation>Meine Organisation</translation>
        </message>
        <message>
            <source>Open dashboard</source>
            <translation>Dashboard öffnen</translation>
        </message>
        <message>
            <source>Paste the API key</source>
            <translation>API-Schlüssel einfügen</translation>
        </message>
        <message>
            <source>The key works.</source>
            <translation>Der Schlüssel funktioniert.</translation>
        </message>
        <message>
            <source>Whereby rejected the key. Check that all of it was copied.</source>
            <translation>Whereby hat den Schlüssel abgelehnt. Prüfen Sie, ob er vollständig kopiert wurde.</translation>
        </message>
        <message>
            <source>Your Whereby dashboard lists your API keys.</source>
            <translation>Ihre API-Schlüssel stehen in Ihrem Whereby-Dashboard.</translation>
        </message>
    </context>
    <context>
        <name>KeyPurpose</name>
        <message>
            <source>&amp;Add account</source>
            <translation>Konto &amp;hinzufügen</translation>
        </message>
        <message>
            <source>&amp;Connect</source>
            <translation>&amp;Verbinden</translation>
        </message>
        <message>
            <source>&amp;Replace key</source>
            <translation>Schlüssel e&amp;rsetzen</translation>
        </message>
        <message>
            <source>&amp;Use key</source>
            <translation>Ver&amp;wenden</translation>
        </message>
        <message>
            <source>Add an account</source>
            <translation>Konto hinzufügen</translation>
        </message>
        <message>
            <source>Connect with your API key</source>
            <translation>Mit Ihrem API-Schlüssel verbinden</translation>
        </message>
        <message>
            <source>Enter a new key</source>
            <translation>Neuen Schlüssel eingeben</translation>
        </message>
        <message>
            <source>Replace the key</source>
            <translation>Schlüssel ersetzen</translation>
        </message>
        <message>
            <source>Use a key once</source>
            <translation>Schlüssel einmal verwenden</translation>
        </message>
    </context>
    <context>
        <name>KeyTest</name>
        <message numerus="yes">
            <source>%Ln room(s) found.</source>
            <translation>
                <numerusform>%Ln Raum gefunden.</numerusform>
                <numerusform>%Ln Räume gefunden.</numerusform>
            </translation>
        </message>
        <message>
            <source>More than {0} rooms found.</source>
            <translation>Mehr als {0} Räume gefunden.</translation>
        </message>
        <message numerus="yes">
            <source>{0} points per minute, %Ln room(s) found.</source>
            <translation>
                <numerusform>{0} Punkte pro Minute, %Ln Raum gefunden.</numerusform>
                <numerusform>{0} Punkte pro Minute, %Ln Räume gefunden.</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} points per minute, more than {1} rooms found.</source>
            <translation>{0} Punkte pro Minute, mehr als {1} Räume gefunden.</translation>
        </message>
    </context>
    <context>
        <name>KeyTrouble</name>
        <message>
            <source>The API key could not be read from {0}.</source>
            <translation>Der API-Schlüssel konnte nicht aus {0} gelesen werden.</translation>
        </message>
    </context>
    <context>
        <name>KeyboardCard</name>
        <message>
            <source>Ask again…</source>
            <translation>Erneut fragen…</translation>
        </message>
        <message>
            <source>Asking the desktop…</source>
            <translation>Desktop wird gefragt…</translation>
        </message>
        <message>
            <source>Copy command</source>
            <translation>Befehl kopieren</translation>
        </message>
        <message>
            <source>Every key there is</source>
            <translation>Alle Tastenkürzel</translation>
        </message>
        <message>
            <source>In the desktop’s keyboard settings, give a key to the command {0}</source>
            <translation>Geben Sie dem Befehl {0} in den Tastatureinstellungen des Desktops ein Tastenkürzel</translation>
        </message>
        <message>
            <source>Key: {0}</source>
            <translation>Taste: {0}</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Tastatur</translation>
        </message>
        <message>
            <source>Keyboard and help</source>
            <translation>Tastatur und Hilfe</translation>
        </message>
        <message>
            <source>New meeting from anywhere</source>
            <translation>Neues Meeting von überall</translation>
        </message>
        <message>
            <source>Set up…</source>
            <translation>Einrichten…</translation>
        </message>
        <message>
            <source>The desktop asks which key it is to be</source>
            <translation>Der Desktop fragt, welches Tastenkürzel es sein soll</translation>
        </message>
        <message>
            <source>The desktop gave no key</source>
            <translation>Der Desktop hat kein Tastenkürzel vergeben</translation>
        </message>
        <message>
            <source>The desktop’s settings say which key it is</source>
            <translation>Die Einstellungen des Desktops zeigen das Tastenkürzel</translation>
        </message>
        <message>
            <source>Turn off</source>
            <translation>Ausschalten</translation>
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
            <translation>Er ist gesperrt. Beim Speichern des Schlüssels werden Sie gebeten, ihn zu entsperren.</translation>
        </message>
        <message>
            <source>Looking for the keyring…</source>
            <translation>Schlüsselbund wird gesucht…</translation>
        </message>
        <message>
            <source>Never in a settings file, a log or a backup of this app.</source>
            <translation>Nie in einer Einstellungsdatei, einem Protokoll oder einer Sicherung dieser App.</translation>
        </message>
        <message>
            <source>Not stored</source>
            <translation>Nicht gespeichert</translation>
        </message>
        <message>
            <source>Stored in {0}</source>
            <translation>Gespeichert in {0}</translation>
        </message>
        <message>
            <source>Stored in {0}, “{1}” collection</source>
            <translation>Gespeichert in {0}, Sammlung „{1}“</translation>
        </message>
        <message>
            <source>The key stays in memory until you quit.</source>
            <translation>Der Schlüssel bleibt bis zum Beenden im Arbeitsspeicher.</translation>
        </message>
        <message>
            <source>“Once” keeps the key in memory until you quit.</source>
            <translation>„Einmal“ behält den Schlüssel bis zum Beenden im Arbeitsspeicher.</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Cancel, or close</source>
            <translation>Abbrechen oder schließen</translation>
        </message>
        <message>
            <source>Clear the search; again: to the list</source>
            <translation>Suche leeren; noch einmal: zur Liste</translation>
        </message>
        <message>
            <source>Collapse or expand a group</source>
            <translation>Gruppe zu- oder aufklappen</translation>
        </message>
        <message>
            <source>Context menu</source>
            <translation>Kontextmenü</translation>
        </message>
        <message>
            <source>Delete the preset</source>
            <translation>Vorgabe löschen</translation>
        </message>
        <message>
            <source>Dialogs and forms</source>
            <translation>Dialoge und Formulare</translation>
        </message>
        <message>
            <source>Do what the dialog is for, from any field</source>
            <translation>Dialog ausführen, aus jedem Feld</translation>
        </message>
        <message>
            <source>Duplicate the preset</source>
            <translation>Vorgabe duplizieren</translation>
        </message>
        <message>
            <source>Edit the preset</source>
            <translation>Vorgabe bearbeiten</translation>
        </message>
        <message>
            <source>Fill the screen with a QR code</source>
            <translation>QR-Code im Vollbild zeigen</translation>
        </message>
        <message>
            <source>Go to the first account, the second and so on</source>
            <translation>Zum ersten Konto, zum zweiten und so weiter</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Links of the selected room</source>
            <translation>Links des ausgewählten Raums</translation>
        </message>
        <message>
            <source>Move the preset up or down</source>
            <translation>Vorgabe nach oben oder unten verschieben</translation>
        </message>
        <message>
            <source>New meetings</source>
            <translation>Neue Meetings</translation>
        </message>
        <message>
            <source>Next field, former field</source>
            <translation>Nächstes Feld, voriges Feld</translation>
        </message>
        <message>
            <source>Presets in the settings</source>
            <translation>Vorgaben in den Einstellungen</translation>
        </message>
        <message>
            <source>Select all rooms</source>
            <translation>Alle Räume auswählen</translation>
        </message>
        <message>
            <source>Select several rooms</source>
            <translation>Mehrere Räume auswählen</translation>
        </message>
        <message>
            <source>Sort by a column, in the table’s header</source>
            <translation>Nach einer Spalte sortieren, im Kopf der Tabelle</translation>
        </message>
        <message>
            <source>The list of rooms</source>
            <translation>Raumliste</translation>
        </message>
        <message>
            <source>The row’s own action</source>
            <translation>Aktion der Zeile</translation>
        </message>
        <message>
            <source>The window</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <source>double-click</source>
            <translation>Doppelklick</translation>
        </message>
        <message>
            <source>{0} to {1}</source>
            <translation>{0} bis {1}</translation>
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
            <translation>bleibt auf diesem Computer</translation>
        </message>
    </context>
    <context>
        <name>LabelLine</name>
        <message>
            <source>Add a label…</source>
            <translation>Etikett hinzufügen…</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etikett</translation>
        </message>
        <message>
            <source>Only on this computer</source>
            <translation>Nur auf diesem Computer</translation>
        </message>
    </context>
    <context>
        <name>LanguageCombo</name>
        <message>
            <source>As the system</source>
            <translation>Wie im System</translation>
        </message>
    </context>
    <context>
        <name>LaterDeleter</name>
        <message>
            <source>Deleted {0}</source>
            <translation>{0} gelöscht</translation>
        </message>
        <message>
            <source>Deleting {0}, as you wished</source>
            <translation>{0} wird wie gewünscht gelöscht</translation>
        </message>
        <message>
            <source>Nothing was deleted</source>
            <translation>Es wurde nichts gelöscht</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>{0} was not deleted and is back in the list.</source>
            <translation>{0} wurde nicht gelöscht und steht wieder in der Liste.</translation>
        </message>
    </context>
    <context>
        <name>LifeBar</name>
        <message>
            <source>Open until {0}, host rights until {1}, deleted by {2}. Now host rights only</source>
            <translation>Offen bis {0}, Gastgeberrechte bis {1}, Löschung bis {2}. Jetzt nur Gastgeberrechte</translation>
        </message>
        <message>
            <source>Open until {0}, host rights until {1}, deleted by {2}. Now in the open stage</source>
            <translation>Offen bis {0}, Gastgeberrechte bis {1}, Löschung bis {2}. Jetzt in der offenen Phase</translation>
        </message>
        <message>
            <source>Open until {0}, host rights until {1}, deleted by {2}. Now waiting for deletion</source>
            <translation>Offen bis {0}, Gastgeberrechte bis {1}, Löschung bis {2}. Wartet jetzt auf Löschung</translation>
        </message>
    </context>
    <context>
        <name>LifeSection</name>
        <message>
            <source>Deleted by</source>
            <translation>Löschung bis</translation>
        </message>
        <message>
            <source>Host until</source>
            <translation>Gastgeber bis</translation>
        </message>
        <message>
            <source>Life of this room</source>
            <translation>Lebensdauer dieses Raums</translation>
        </message>
        <message>
            <source>Open until</source>
            <translation>Offen bis</translation>
        </message>
    </context>
    <context>
        <name>LifeWords</name>
        <message>
            <source>Today {0}</source>
            <translation>Heute {0}</translation>
        </message>
        <message>
            <source>Yesterday {0}</source>
            <translation>Gestern {0}</translation>
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
                <numerusform>&amp;Gastgeber- und Zuschauer-Link abrufen (%n Punkt)</numerusform>
                <numerusform>&amp;Gastgeber- und Zuschauer-Link abrufen (%n Punkte)</numerusform>
            </translation>
        </message>
        <message>
            <source>Guest link</source>
            <translation>Gast-Link</translation>
        </message>
        <message>
            <source>Host link</source>
            <translation>Gastgeber-Link</translation>
        </message>
        <message>
            <source>This room has no viewer link.</source>
            <translation>Dieser Raum hat keinen Zuschauer-Link.</translation>
        </message>
        <message>
            <source>Viewer link</source>
            <translation>Zuschauer-Link</translation>
        </message>
    </context>
    <context>
        <name>LinkOptionCommands</name>
        <message>
            <source>Link copied: {0}</source>
            <translation>Link kopiert: {0}</translation>
        </message>
        <message>
            <source>Link options kept</source>
            <translation>Link-Optionen gespeichert</translation>
        </message>
    </context>
    <context>
        <name>LinkOptionsDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>A&amp;bbrechen</translation>
        </message>
        <message>
            <source>&amp;Guest link with these options</source>
            <translation>&amp;Gast-Link mit diesen Optionen</translation>
        </message>
        <message>
            <source>&amp;Keep for this room</source>
            <translation>Für diesen &amp;Raum behalten</translation>
        </message>
        <message>
            <source>Copy &amp;once</source>
            <translation>Einmal &amp;kopieren</translation>
        </message>
        <message>
            <source>Guest link with these options</source>
            <translation>Gast-Link mit diesen Optionen</translation>
        </message>
        <message>
            <source>Link options of {0}</source>
            <translation>Link-Optionen von {0}</translation>
        </message>
    </context>
    <context>
        <name>LinkOptionsEditor</name>
        <message numerus="yes">
            <source>%n set</source>
            <translation>
                <numerusform>%n festgelegt</numerusform>
                <numerusform>%n festgelegt</numerusform>
            </translation>
        </message>
        <message>
            <source>Devices, buttons of the room, ids for your records</source>
            <translation>Geräte, Schaltflächen, Kennungen für Ihre Unterlagen</translation>
        </message>
        <message>
            <source>Displa&amp;y name</source>
            <translation>An&amp;zeigename</translation>
        </message>
        <message>
            <source>Jo&amp;ining</source>
            <translation>B&amp;eitritt</translation>
        </message>
        <message>
            <source>Lang&amp;uage</source>
            <translation>Spra&amp;che</translation>
        </message>
        <message>
            <source>Mo&amp;re</source>
            <translation>Me&amp;hr</translation>
        </message>
        <message>
            <source>None set</source>
            <translation>Keine festgelegt</translation>
        </message>
    </context>
    <context>
        <name>LinkOptionsSection</name>
        <message numerus="yes">
            <source>%n set</source>
            <translation>
                <numerusform>%n festgelegt</numerusform>
                <numerusform>%n festgelegt</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Link options</source>
            <translation>L&amp;ink-Optionen</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>What copied links tell Whereby about the guest</source>
            <translation>Was kopierte Links Whereby über den Gast mitteilen</translation>
        </message>
    </context>
    <context>
        <name>LinkParameters</name>
        <message numerus="yes">
            <source>%n group(s) at most.</source>
            <translation>
                <numerusform>Höchstens %n Gruppe.</numerusform>
                <numerusform>Höchstens %n Gruppen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) at most.</source>
            <translation>
                <numerusform>Höchstens %n Zeichen.</numerusform>
                <numerusform>Höchstens %n Zeichen.</numerusform>
            </translation>
        </message>
        <message>
            <source>A room key opens the room as host or viewer. It is not kept among link options.</source>
            <translation>Ein Raumschlüssel öffnet den Raum als Gastgeber oder Zuschauer. Er wird nicht bei den Link-Optionen aufbewahrt.</translation>
        </message>
        <message>
            <source>Address of a PNG or JPEG of 1280 by 720 pixels.</source>
            <translation>Adresse eines PNG oder JPEG mit 1280 mal 720 Pixeln.</translation>
        </message>
        <message>
            <source>Address of a square PNG or JPEG, 64 pixels at most.</source>
            <translation>Adresse eines quadratischen PNG oder JPEG mit höchstens 64 Pixeln.</translation>
        </message>
        <message>
            <source>Automatic volume off</source>
            <translation>Automatische Lautstärke aus</translation>
        </message>
        <message>
            <source>Blurred</source>
            <translation>Unscharf</translation>
        </message>
        <message>
            <source>Both can be used in the room.</source>
            <translation>Beide können im Raum verwendet werden.</translation>
        </message>
        <message>
            <source>Breakout groups</source>
            <translation>Breakout-Gruppen</translation>
        </message>
        <message>
            <source>Brick wall</source>
            <translation>Ziegelwand</translation>
        </message>
        <message>
            <source>Cabin</source>
            <translation>Hütte</translation>
        </message>
        <message>
            <source>Camera and microphone</source>
            <translation>Kamera und Mikrofon</translation>
        </message>
        <message>
            <source>Camera effect</source>
            <translation>Kameraeffekt</translation>
        </message>
        <message>
            <source>Camera off</source>
            <translation>Kamera aus</translation>
        </message>
        <message>
            <source>Clearer sound, for music. Rules out noise reduction.</source>
            <translation>Klarerer Ton, für Musik. Schließt Rauschunterdrückung aus.</translation>
        </message>
        <message>
            <source>Concrete wall</source>
            <translation>Betonwand</translation>
        </message>
        <message>
            <source>Dark words on buttons</source>
            <translation>Dunkle Schrift auf Schaltflächen</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Display name</source>
            <translation>Anzeigename</translation>
        </message>
        <message>
            <source>Echo cancellation off</source>
            <translation>Echounterdrückung aus</translation>
        </message>
        <message>
            <source>Enter an address that begins with https://.</source>
            <translation>Geben Sie eine Adresse ein, die mit https:// beginnt.</translation>
        </message>
        <message>
            <source>Everyone who opens this link gets this name.</source>
            <translation>Wer diesen Link öffnet, erhält diesen Namen.</translation>
        </message>
        <message>
            <source>External id</source>
            <translation>Externe Kennung</translation>
        </message>
        <message>
            <source>Few buttons</source>
            <translation>Wenige Schaltflächen</translation>
        </message>
        <message>
            <source>For rooms inside a page of your own.</source>
            <translation>Für Räume auf einer eigenen Webseite.</translation>
        </message>
        <message>
            <source>For rooms with a light background.</source>
            <translation>Für Räume mit hellem Hintergrund.</translation>
        </message>
        <message>
            <source>For weak connections and slow computers.</source>
            <translation>Für schwache Verbindungen und langsame Computer.</translation>
        </message>
        <message>
            <source>For your records</source>
            <translation>Für Ihre Unterlagen</translation>
        </message>
        <message>
            <source>Hide breakout groups</source>
            <translation>Breakout-Gruppen ausblenden</translation>
        </message>
        <message>
            <source>Hide chat</source>
            <translation>Chat ausblenden</translation>
        </message>
        <message>
            <source>Hide people</source>
            <translation>Personen ausblenden</translation>
        </message>
        <message>
            <source>Hide picture in picture</source>
            <translation>Bild-in-Bild ausblenden</translation>
        </message>
        <message>
            <source>Hide screen sharing</source>
            <translation>Bildschirmfreigabe ausblenden</translation>
        </message>
        <message>
            <source>Hide settings</source>
            <translation>Einstellungen ausblenden</translation>
        </message>
        <message>
            <source>Hide the background</source>
            <translation>Hintergrund ausblenden</translation>
        </message>
        <message>
            <source>Hide the bottom bar</source>
            <translation>Untere Leiste ausblenden</translation>
        </message>
        <message>
            <source>Hide the choice of language</source>
            <translation>Sprachauswahl ausblenden</translation>
        </message>
        <message>
            <source>Hide the leave button</source>
            <translation>„Verlassen“ ausblenden</translation>
        </message>
        <message>
            <source>Hide the lock</source>
            <translation>Sperre ausblenden</translation>
        </message>
        <message>
            <source>Hide the logo</source>
            <translation>Logo ausblenden</translation>
        </message>
        <message>
            <source>Hide the number of people</source>
            <translation>Personenzahl ausblenden</translation>
        </message>
        <message>
            <source>Hide the top bar</source>
            <translation>Obere Leiste ausblenden</translation>
        </message>
        <message>
            <source>Hide the “…” button</source>
            <translation>Schaltfläche „…“ ausblenden</translation>
        </message>
        <message>
            <source>Hide your own picture</source>
            <translation>Eigenes Bild ausblenden</translation>
        </message>
        <message>
            <source>Hosts always can.</source>
            <translation>Gastgeber können das immer.</translation>
        </message>
        <message>
            <source>Hosts cannot lock or unlock the room.</source>
            <translation>Gastgeber können den Raum nicht sperren oder entsperren.</translation>
        </message>
        <message>
            <source>Hosts cannot split the meeting into groups.</source>
            <translation>Gastgeber können das Meeting nicht in Gruppen aufteilen.</translation>
        </message>
        <message>
            <source>How it is at first. People can change it.</source>
            <translation>Gilt zu Beginn. Die Teilnehmer können ihn ändern.</translation>
        </message>
        <message>
            <source>How long the meeting has been going on.</source>
            <translation>Wie lange das Meeting schon läuft.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Large picture on joining</source>
            <translation>Großes Bild beim Beitritt</translation>
        </message>
        <message>
            <source>Leaves camera, microphone and people.</source>
            <translation>Lässt Kamera, Mikrofon und Personen übrig.</translation>
        </message>
        <message>
            <source>Leaves more space for the others.</source>
            <translation>Lässt mehr Platz für die anderen.</translation>
        </message>
        <message>
            <source>Let guests skip the device test</source>
            <translation>Gäste dürfen den Gerätetest überspringen</translation>
        </message>
        <message>
            <source>Loud stays loud, for music. Rules out noise reduction.</source>
            <translation>Laut bleibt laut, für Musik. Schließt Rauschunterdrückung aus.</translation>
        </message>
        <message>
            <source>Low resolution</source>
            <translation>Niedrige Auflösung</translation>
        </message>
        <message>
            <source>Metadata</source>
            <translation>Metadaten</translation>
        </message>
        <message>
            <source>Microphone off</source>
            <translation>Mikrofon aus</translation>
        </message>
        <message>
            <source>Names on small pictures</source>
            <translation>Namen auf kleinen Bildern</translation>
        </message>
        <message>
            <source>Night</source>
            <translation>Nacht</translation>
        </message>
        <message>
            <source>No button for the settings at the top.</source>
            <translation>Oben keine Schaltfläche für die Einstellungen.</translation>
        </message>
        <message>
            <source>No button to pop faces out of the window.</source>
            <translation>Keine Schaltfläche, um Bilder aus dem Fenster zu lösen.</translation>
        </message>
        <message>
            <source>No button to share a screen.</source>
            <translation>Keine Schaltfläche zum Teilen eines Bildschirms.</translation>
        </message>
        <message>
            <source>No button to write messages.</source>
            <translation>Keine Schaltfläche zum Schreiben von Nachrichten.</translation>
        </message>
        <message>
            <source>No camera at all</source>
            <translation>Ganz ohne Kamera</translation>
        </message>
        <message>
            <source>No list of who is in the room.</source>
            <translation>Keine Liste der Personen im Raum.</translation>
        </message>
        <message>
            <source>No logo at the top.</source>
            <translation>Oben kein Logo.</translation>
        </message>
        <message>
            <source>No test of devices and connection before joining.</source>
            <translation>Vor dem Beitritt werden Geräte und Verbindung nicht getestet.</translation>
        </message>
        <message>
            <source>No “2/4” at the top.</source>
            <translation>Oben kein „2/4“.</translation>
        </message>
        <message>
            <source>Nobody can change the room’s language.</source>
            <translation>Niemand kann die Sprache des Raums ändern.</translation>
        </message>
        <message>
            <source>Noise reduction on</source>
            <translation>Rauschunterdrückung ein</translation>
        </message>
        <message>
            <source>Passed on to your webhooks.</source>
            <translation>Werden an Ihre Webhooks weitergegeben.</translation>
        </message>
        <message>
            <source>People join muted and can turn it on.</source>
            <translation>Alle treten stumm bei und können es einschalten.</translation>
        </message>
        <message>
            <source>People join unseen and can turn it on.</source>
            <translation>Alle treten ungesehen bei und können sie einschalten.</translation>
        </message>
        <message>
            <source>People join without seeing and hearing themselves first.</source>
            <translation>Alle treten bei, ohne sich vorher zu sehen und zu hören.</translation>
        </message>
        <message>
            <source>People leave by closing the window.</source>
            <translation>Der Raum wird durch Schließen des Fensters verlassen.</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Picture behind the person</source>
            <translation>Bild hinter der Person</translation>
        </message>
        <message>
            <source>Picture of the person</source>
            <translation>Bild der Person</translation>
        </message>
        <message>
            <source>Show the timer</source>
            <translation>Timer anzeigen</translation>
        </message>
        <message>
            <source>Skip the camera and microphone check</source>
            <translation>Kamera- und Mikrofonprüfung überspringen</translation>
        </message>
        <message>
            <source>Skip the device test</source>
            <translation>Gerätetest überspringen</translation>
        </message>
        <message>
            <source>Skip the permission screen</source>
            <translation>Berechtigungsseite überspringen</translation>
        </message>
        <message>
            <source>Slightly blurred</source>
            <translation>Leicht unscharf</translation>
        </message>
        <message>
            <source>Sunrise</source>
            <translation>Sonnenaufgang</translation>
        </message>
        <message>
            <source>Takes more of the computer’s power.</source>
            <translation>Beansprucht mehr Rechenleistung.</translation>
        </message>
        <message>
            <source>Tells people apart whose camera is off.</source>
            <translation>Zeigt, wer wer ist, wenn die Kamera aus ist.</translation>
        </message>
        <message>
            <source>The address must not contain a “?”.</source>
            <translation>Die Adresse darf kein „?“ enthalten.</translation>
        </message>
        <message>
            <source>The browser asks for camera and microphone at once.</source>
            <translation>Der Browser fragt sofort nach Kamera und Mikrofon.</translation>
        </message>
        <message>
            <source>The language of the room’s buttons.</source>
            <translation>Die Sprache der Schaltflächen im Raum.</translation>
        </message>
        <message>
            <source>The room</source>
            <translation>Der Raum</translation>
        </message>
        <message>
            <source>The room never asks for it. For talks by voice only.</source>
            <translation>Der Raum fragt nie danach. Für reine Sprachgespräche.</translation>
        </message>
        <message>
            <source>Up to 20 names with commas between them.</source>
            <translation>Bis zu 20 Namen, durch Kommas getrennt.</translation>
        </message>
        <message>
            <source>Use only letters, digits, - and _.</source>
            <translation>Verwenden Sie nur Buchstaben, Ziffern, - und _.</translation>
        </message>
        <message>
            <source>What is in its menu cannot be reached.</source>
            <translation>Was in ihrem Menü steht, ist nicht erreichbar.</translation>
        </message>
        <message>
            <source>Whereby does not offer this value.</source>
            <translation>Whereby bietet diesen Wert nicht an.</translation>
        </message>
        <message>
            <source>Whereby refuses $ ! &lt; &gt; : and ;.</source>
            <translation>Whereby lehnt $ ! &lt; &gt; : und ; ab.</translation>
        </message>
        <message>
            <source>With everything in it.</source>
            <translation>Mit allem, was darin ist.</translation>
        </message>
        <message>
            <source>With the buttons for camera and microphone.</source>
            <translation>Mit den Schaltflächen für Kamera und Mikrofon.</translation>
        </message>
        <message>
            <source>Works only with the host link.</source>
            <translation>Wirkt nur mit dem Gastgeber-Link.</translation>
        </message>
        <message>
            <source>Works only with “Your own picture in the corner”.</source>
            <translation>Wirkt nur mit „Eigenes Bild in der Ecke“.</translation>
        </message>
        <message>
            <source>YouTube and Miro</source>
            <translation>YouTube und Miro</translation>
        </message>
        <message>
            <source>Your own name for the person, in Insights and webhooks.</source>
            <translation>Ihr eigener Name für die Person, in Statistiken und Webhooks.</translation>
        </message>
        <message>
            <source>Your own picture in the corner</source>
            <translation>Eigenes Bild in der Ecke</translation>
        </message>
    </context>
    <context>
        <name>LinkRow</name>
        <message numerus="yes">
            <source>Get link (%n point(s))</source>
            <translation>
                <numerusform>Link abrufen (%n Punkt)</numerusform>
                <numerusform>Link abrufen (%n Punkte)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LinkRows</name>
        <message>
            <source>Copy viewer link</source>
            <translation>Zuschauer-Link kopieren</translation>
        </message>
        <message numerus="yes">
            <source>Get host link, %n point(s)</source>
            <translation>
                <numerusform>Gastgeber-Link abrufen, %n Punkt</numerusform>
                <numerusform>Gastgeber-Link abrufen, %n Punkte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Get viewer link, %n point(s)</source>
            <translation>
                <numerusform>Zuschauer-Link abrufen, %n Punkt</numerusform>
                <numerusform>Zuschauer-Link abrufen, %n Punkte</numerusform>
            </translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <source>Viewer link</source>
            <translation>Zuschauer-Link</translation>
        </message>
    </context>
    <context>
        <name>LinksField</name>
        <message>
            <source>Host link</source>
            <translation>Gastgeber-Link</translation>
        </message>
        <message>
            <source>Viewer link</source>
            <translation>Zuschauer-Link</translation>
        </message>
    </context>
    <context>
        <name>ListStatus</name>
        <message>
            <source>List from {0}</source>
            <translation>Stand {0}</translation>
        </message>
        <message>
            <source>Loading rooms…</source>
            <translation>Räume werden geladen…</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Nicht verbunden</translation>
        </message>
        <message numerus="yes">
            <source>Refreshes every minute, %n point(s) each time</source>
            <translation>
                <numerusform>Wird jede Minute aktualisiert, je %n Punkt</numerusform>
                <numerusform>Wird jede Minute aktualisiert, je %n Punkte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Refreshes every {0} minutes, %n point(s) each time</source>
            <translation>
                <numerusform>Wird alle {0} Minuten aktualisiert, je %n Punkt</numerusform>
                <numerusform>Wird alle {0} Minuten aktualisiert, je %n Punkte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Refreshes every {0} seconds, %n point(s) each time</source>
            <translation>
                <numerusform>Wird alle {0} Sekunden aktualisiert, je %n Punkt</numerusform>
                <numerusform>Wird alle {0} Sekunden aktualisiert, je %n Punkte</numerusform>
            </translation>
        </message>
        <message>
            <source>Refreshes when you ask</source>
            <translation>Wird auf Wunsch aktualisiert</translation>
        </message>
        <message>
            <source>Refreshing…</source>
            <translation>Wird aktualisiert…</translation>
        </message>
        <message>
            <source>Up to date at {0}</source>
            <translation>Aktualisiert um {0}</translation>
        </message>
        <message>
            <source>Waiting for keyring</source>
            <translation>Warten auf Schlüsselbund</translation>
        </message>
    </context>
    <context>
        <name>ListToolbar</name>
        <message>
            <source>Refresh</source>
            <translation>Aktualisieren</translation>
        </message>
        <message>
            <source>Refresh ({0}), 1 point</source>
            <translation>Aktualisieren ({0}), 1 Punkt</translation>
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
            <translation>Weitere Aktionen für {0}</translation>
        </message>
        <message>
            <source>{0}, default</source>
            <translation>{0}, Standard</translation>
        </message>
    </context>
    <context>
        <name>LockField</name>
        <message>
            <source>Locked: guests knock, the host lets them in</source>
            <translation>Gesperrt: Gäste klopfen an, Gastgeber lässt sie ein</translation>
        </message>
        <message>
            <source>The viewer template locks the room.</source>
            <translation>Die Zuschauervorlage sperrt den Raum.</translation>
        </message>
    </context>
    <context>
        <name>LoginSwitch</name>
        <message>
            <source>Start at login was not changed</source>
            <translation>Start bei der Anmeldung wurde nicht geändert</translation>
        </message>
        <message>
            <source>The system did not answer.</source>
            <translation>Das System hat nicht geantwortet.</translation>
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
            <translation>+1 h</translation>
        </message>
        <message>
            <source>+2 hours</source>
            <translation>+2 h</translation>
        </message>
        <message>
            <source>+30 min</source>
            <translation>+30 min</translation>
        </message>
        <message>
            <source>Longer by</source>
            <translation>Verlängern um</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Andere</translation>
        </message>
    </context>
    <context>
        <name>LookCard</name>
        <message>
            <source>Always</source>
            <translation>Immer</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie im System</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Darstellung</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Farbschema</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Meetings</source>
            <translation>Meetings</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Willkommen</translation>
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
                <numerusform>%n Link kopiert</numerusform>
                <numerusform>%n Links kopiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n past room(s) forgotten</source>
            <translation>
                <numerusform>%n vergangener Raum vergessen</numerusform>
                <numerusform>%n vergangene Räume vergessen</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy the link and paste it into a browser.</source>
            <translation>Kopieren Sie den Link und fügen Sie ihn in einen Browser ein.</translation>
        </message>
        <message>
            <source>Forgotten: {0}</source>
            <translation>Vergessen: {0}</translation>
        </message>
        <message>
            <source>Host link copied</source>
            <translation>Gastgeber-Link kopiert</translation>
        </message>
        <message>
            <source>Host link copied. It leaves the clipboard in {0} s</source>
            <translation>Gastgeber-Link kopiert. Wird in {0} s aus der Zwischenablage entfernt</translation>
        </message>
        <message>
            <source>Link copied: {0}</source>
            <translation>Link kopiert: {0}</translation>
        </message>
        <message>
            <source>No browser answered</source>
            <translation>Kein Browser hat geantwortet</translation>
        </message>
        <message>
            <source>The answer did not hold one. The guest link works.</source>
            <translation>Die Antwort enthielt keinen. Der Gast-Link funktioniert.</translation>
        </message>
        <message>
            <source>This room has no viewer link</source>
            <translation>Dieser Raum hat keinen Zuschauer-Link</translation>
        </message>
        <message>
            <source>Viewer link copied</source>
            <translation>Zuschauer-Link kopiert</translation>
        </message>
        <message>
            <source>Viewer link copied. It leaves the clipboard in {0} s</source>
            <translation>Zuschauer-Link kopiert. Wird in {0} s aus der Zwischenablage entfernt</translation>
        </message>
        <message>
            <source>Whereby gave no host link</source>
            <translation>Whereby hat keinen Gastgeber-Link geliefert</translation>
        </message>
    </context>
    <context>
        <name>MeetingForm</name>
        <message>
            <source>&amp;Ends</source>
            <translation>En&amp;de</translation>
        </message>
        <message>
            <source>&amp;Label</source>
            <translation>&amp;Etikett</translation>
        </message>
        <message>
            <source>&amp;Mode</source>
            <translation>&amp;Modus</translation>
        </message>
        <message>
            <source>&amp;Name ending</source>
            <translation>&amp;Namensendung</translation>
        </message>
        <message>
            <source>E&amp;xtra links</source>
            <translation>Weitere &amp;Links</translation>
        </message>
        <message>
            <source>L&amp;ock</source>
            <translation>&amp;Sperre</translation>
        </message>
        <message>
            <source>Name &amp;prefix</source>
            <translation>Namenspräfi&amp;x</translation>
        </message>
        <message>
            <source>Pre&amp;set</source>
            <translation>&amp;Vorgabe</translation>
        </message>
    </context>
    <context>
        <name>MeetingsPage</name>
        <message>
            <source>Rooms</source>
            <translation>Räume</translation>
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
            <translation>Die Zuschauervorlage setzt Gruppe und Sperre.</translation>
        </message>
        <message>
            <source>Up to 200</source>
            <translation>Bis zu 200</translation>
        </message>
        <message>
            <source>Up to 4, peer to peer</source>
            <translation>Bis zu 4, direkt</translation>
        </message>
    </context>
    <context>
        <name>MoreParameters</name>
        <message>
            <source>Other parameters</source>
            <translation>Weitere Parameter</translation>
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
            <translation>Korrigieren Sie das Präfix, um die Adresse zu sehen.</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Meetings</source>
            <translation>Meetings</translation>
        </message>
        <message numerus="yes">
            <source>Meetings, %n open</source>
            <translation>
                <numerusform>Meetings, %n offen</numerusform>
                <numerusform>Meetings, %n offen</numerusform>
            </translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>NetworkCard</name>
        <message>
            <source>As this computer has it</source>
            <translation>Wie auf diesem Computer</translation>
        </message>
        <message>
            <source>Change the proxy</source>
            <translation>Proxy ändern</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netzwerk</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keiner</translation>
        </message>
        <message>
            <source>Nothing goes another way if the proxy fails</source>
            <translation>Bei Ausfall des Proxys geht nichts auf anderem Weg</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>This one…</source>
            <translation>Dieser…</translation>
        </message>
        <message>
            <source>User name and password are kept in the keyring</source>
            <translation>Benutzername und Passwort liegen im Schlüsselbund</translation>
        </message>
    </context>
    <context>
        <name>NetworkPart</name>
        <message>
            <source>The proxy’s user name and password stay in memory until you quit.</source>
            <translation>Benutzername und Passwort des Proxys bleiben bis zum Beenden im Arbeitsspeicher.</translation>
        </message>
    </context>
    <context>
        <name>NewMeetingButton</name>
        <message>
            <source>Edit presets…</source>
            <translation>Vorgaben bearbeiten…</translation>
        </message>
        <message>
            <source>More ways to make a meeting</source>
            <translation>Weitere Arten, ein Meeting zu erstellen</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>Neues Meeting</translation>
        </message>
        <message>
            <source>With preset</source>
            <translation>Mit Vorgabe</translation>
        </message>
    </context>
    <context>
        <name>NewMeetingDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>A&amp;bbrechen</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>Neues Meeting</translation>
        </message>
    </context>
    <context>
        <name>NewMeetingsCard</name>
        <message>
            <source>After creating</source>
            <translation>Nach dem Erstellen</translation>
        </message>
        <message>
            <source>Copy the guest link</source>
            <translation>Gast-Link kopieren</translation>
        </message>
        <message>
            <source>Copy the host link</source>
            <translation>Gastgeber-Link kopieren</translation>
        </message>
        <message>
            <source>Do nothing</source>
            <translation>Nichts tun</translation>
        </message>
        <message>
            <source>New meeting now uses</source>
            <translation>„Meeting sofort“ verwendet</translation>
        </message>
        <message>
            <source>New meetings</source>
            <translation>Neue Meetings</translation>
        </message>
    </context>
    <context>
        <name>NoteBox</name>
        <message>
            <source>Add a note…</source>
            <translation>Notiz hinzufügen…</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Only on this computer</source>
            <translation>Nur auf diesem Computer</translation>
        </message>
    </context>
    <context>
        <name>NothingFound</name>
        <message>
            <source>Clear search</source>
            <translation>Suche leeren</translation>
        </message>
        <message>
            <source>Nothing matches “{0}”</source>
            <translation>Keine Treffer für „{0}“</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
    </context>
    <context>
        <name>Notifications</name>
        <message numerus="yes">
            <source>%Ln did not work</source>
            <translation>
                <numerusform>%Ln fehlgeschlagen</numerusform>
                <numerusform>%Ln fehlgeschlagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) created</source>
            <translation>
                <numerusform>%Ln Raum erstellt</numerusform>
                <numerusform>%Ln Räume erstellt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) deleted</source>
            <translation>
                <numerusform>%Ln Raum gelöscht</numerusform>
                <numerusform>%Ln Räume gelöscht</numerusform>
            </translation>
        </message>
        <message>
            <source>A room was created</source>
            <translation>Ein Raum wurde erstellt</translation>
        </message>
        <message>
            <source>A room was created, host link copied</source>
            <translation>Ein Raum wurde erstellt, Gastgeber-Link kopiert</translation>
        </message>
        <message>
            <source>A room was created, link copied</source>
            <translation>Ein Raum wurde erstellt, Link kopiert</translation>
        </message>
        <message numerus="yes">
            <source>Deleting %Ln room(s)</source>
            <translation>
                <numerusform>%Ln Raum wird gelöscht</numerusform>
                <numerusform>%Ln Räume werden gelöscht</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleting {0}</source>
            <translation>{0} wird gelöscht</translation>
        </message>
        <message>
            <source>Guest link for {0} is on the clipboard.</source>
            <translation>Der Gast-Link für {0} ist in der Zwischenablage.</translation>
        </message>
        <message>
            <source>Host link copied</source>
            <translation>Gastgeber-Link kopiert</translation>
        </message>
        <message>
            <source>Host link for {0} is on the clipboard.</source>
            <translation>Der Gastgeber-Link für {0} ist in der Zwischenablage.</translation>
        </message>
        <message>
            <source>Host rights end at {0}.</source>
            <translation>Die Gastgeberrechte gelten bis {0}.</translation>
        </message>
        <message>
            <source>Its links stop working.</source>
            <translation>Seine Links funktionieren dann nicht mehr.</translation>
        </message>
        <message>
            <source>Link copied</source>
            <translation>Link kopiert</translation>
        </message>
        <message>
            <source>Room created</source>
            <translation>Raum erstellt</translation>
        </message>
        <message>
            <source>Room created, host link copied</source>
            <translation>Raum erstellt, Gastgeber-Link kopiert</translation>
        </message>
        <message>
            <source>Room created, link copied</source>
            <translation>Raum erstellt, Link kopiert</translation>
        </message>
        <message>
            <source>The room ends at {0}.</source>
            <translation>Der Raum ist offen bis {0}.</translation>
        </message>
        <message>
            <source>The room has ended.</source>
            <translation>Der Raum ist beendet.</translation>
        </message>
        <message>
            <source>Their links stop working.</source>
            <translation>Ihre Links funktionieren dann nicht mehr.</translation>
        </message>
        <message numerus="yes">
            <source>Used %n point(s), {0} left.</source>
            <translation>
                <numerusform>%n Punkt verbraucht, {0} übrig.</numerusform>
                <numerusform>%n Punkte verbraucht, {0} übrig.</numerusform>
            </translation>
        </message>
        <message>
            <source>Viewer link copied</source>
            <translation>Zuschauer-Link kopiert</translation>
        </message>
        <message>
            <source>Viewer link for {0} is on the clipboard.</source>
            <translation>Der Zuschauer-Link für {0} ist in der Zwischenablage.</translation>
        </message>
        <message>
            <source>{0} is open until {1}.</source>
            <translation>{0} ist bis {1} offen.</translation>
        </message>
    </context>
    <context>
        <name>NotificationsCard</name>
        <message>
            <source>Link copied from the tray</source>
            <translation>Link im Infobereich kopiert</translation>
        </message>
        <message>
            <source>Many rooms created or deleted</source>
            <translation>Viele Räume erstellt oder gelöscht</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Benachrichtigungen</translation>
        </message>
        <message>
            <source>Room created</source>
            <translation>Raum erstellt</translation>
        </message>
        <message>
            <source>Room deleted, with Undo</source>
            <translation>Raum gelöscht, mit „Rückgängig“</translation>
        </message>
        <message>
            <source>What was asked for in the tray did not work</source>
            <translation>Aktion im Infobereich fehlgeschlagen</translation>
        </message>
        <message>
            <source>While the window is not looked at</source>
            <translation>Solange das Fenster nicht im Blick ist</translation>
        </message>
    </context>
    <context>
        <name>Notifier</name>
        <message>
            <source>Copy again</source>
            <translation>Erneut kopieren</translation>
        </message>
        <message>
            <source>Copy host link</source>
            <translation>Gastgeber-Link kopieren</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Link kopieren</translation>
        </message>
        <message>
            <source>Extend…</source>
            <translation>Verlängern…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open Whereby Desktop</source>
            <translation>Whereby Desktop öffnen</translation>
        </message>
        <message>
            <source>Open in browser</source>
            <translation>Im Browser öffnen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>OldRoomField</name>
        <message>
            <source>&amp;Keep it</source>
            <translation>Behal&amp;ten</translation>
        </message>
        <message numerus="yes">
            <source>Costs %n point(s).</source>
            <translation>
                <numerusform>Kostet %n Punkt.</numerusform>
                <numerusform>Kostet %n Punkte.</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete it &amp;now</source>
            <translation>&amp;Jetzt löschen</translation>
        </message>
        <message>
            <source>Delete it &amp;when it ends ({0})</source>
            <translation>Löschen, &amp;wenn er endet ({0})</translation>
        </message>
        <message>
            <source>Everyone in it is thrown out at once. {0}</source>
            <translation>Wer darin ist, wird sofort hinausgeworfen. {0}</translation>
        </message>
        <message>
            <source>This app does it, if it is running then. {0}</source>
            <translation>Das übernimmt diese App, falls sie dann läuft. {0}</translation>
        </message>
        <message>
            <source>What about the old room?</source>
            <translation>Was soll mit dem alten Raum geschehen?</translation>
        </message>
        <message>
            <source>Whereby deletes it by itself by {0}.</source>
            <translation>Whereby löscht ihn von selbst bis {0}.</translation>
        </message>
    </context>
    <context>
        <name>OneRoom</name>
        <message>
            <source>at {0}</source>
            <translation>um {0}</translation>
        </message>
    </context>
    <context>
        <name>OptionHints</name>
        <message>
            <source>From your streaming service, with the stream key at its end.</source>
            <translation>Von Ihrem Streaming-Dienst, mit dem Stream-Schlüssel am Ende.</translation>
        </message>
        <message>
            <source>It goes into a bucket of yours at Amazon.</source>
            <translation>Sie landet in Ihrem eigenen Bucket bei Amazon.</translation>
        </message>
        <message>
            <source>It starts when the first person comes in.</source>
            <translation>Startet, wenn die erste Person hereinkommt.</translation>
        </message>
        <message>
            <source>It starts when the second person comes in.</source>
            <translation>Startet, wenn die zweite Person hereinkommt.</translation>
        </message>
        <message>
            <source>Its name, with a folder if you like: my-bucket/calls.</source>
            <translation>Sein Name, auf Wunsch mit einem Ordner: my-bucket/calls.</translation>
        </message>
        <message>
            <source>Nobody can record this meeting.</source>
            <translation>Niemand kann dieses Meeting aufzeichnen.</translation>
        </message>
        <message>
            <source>Nothing of this meeting is written down.</source>
            <translation>Von diesem Meeting wird nichts mitgeschrieben.</translation>
        </message>
        <message>
            <source>Somebody has to start it in the meeting.</source>
            <translation>Jemand muss sie im Meeting starten.</translation>
        </message>
        <message>
            <source>Such as arn:aws:iam::123456789012:role/whereby.</source>
            <translation>Etwa arn:aws:iam::123456789012:role/whereby.</translation>
        </message>
        <message>
            <source>The browser records, and the file stays on that computer.</source>
            <translation>Der Browser zeichnet auf, und die Datei bleibt auf jenem Computer.</translation>
        </message>
        <message>
            <source>The first person who may start it is asked.</source>
            <translation>Die erste Person, die sie starten darf, wird gefragt.</translation>
        </message>
        <message>
            <source>The host is asked on coming in.</source>
            <translation>Der Gastgeber wird beim Eintreten gefragt.</translation>
        </message>
        <message>
            <source>The host starts and stops it in the meeting.</source>
            <translation>Der Gastgeber startet und stoppt sie im Meeting.</translation>
        </message>
        <message>
            <source>The kind of video file that is stored.</source>
            <translation>Die Art der Videodatei, die gespeichert wird.</translation>
        </message>
        <message>
            <source>The language that will be spoken.</source>
            <translation>Die Sprache, die gesprochen wird.</translation>
        </message>
        <message>
            <source>The meeting is not streamed.</source>
            <translation>Das Meeting wird nicht gestreamt.</translation>
        </message>
        <message>
            <source>The part of the key that is no secret.</source>
            <translation>Der Teil des Schlüssels, der nicht geheim ist.</translation>
        </message>
        <message>
            <source>The part of the key that is secret. Only the keyring keeps it.</source>
            <translation>Der geheime Teil des Schlüssels. Nur der Schlüsselbund bewahrt ihn auf.</translation>
        </message>
        <message>
            <source>Viewers come by the viewer link and are neither seen nor heard. The room becomes group and locked.</source>
            <translation>Zuschauer kommen über den Zuschauer-Link und sind weder zu sehen noch zu hören. Der Raum hat dann den Modus Gruppe und ist gesperrt.</translation>
        </message>
        <message>
            <source>Where the bucket is, such as eu-west-1.</source>
            <translation>Wo der Bucket ist, etwa eu-west-1.</translation>
        </message>
        <message>
            <source>Where the bucket is, such as eu-west-1. May stay empty.</source>
            <translation>Wo der Bucket ist, etwa eu-west-1. Darf leer bleiben.</translation>
        </message>
        <message>
            <source>Whereby is given a key of your AWS account.</source>
            <translation>Whereby erhält einen Schlüssel Ihres AWS-Kontos.</translation>
        </message>
        <message>
            <source>Whereby keeps it for your organisation.</source>
            <translation>Whereby bewahrt sie für Ihre Organisation auf.</translation>
        </message>
        <message>
            <source>Whereby records the meeting.</source>
            <translation>Whereby zeichnet das Meeting auf.</translation>
        </message>
        <message>
            <source>Whereby takes on a role in your AWS account, without a key.</source>
            <translation>Whereby übernimmt eine Rolle in Ihrem AWS-Konto, ohne Schlüssel.</translation>
        </message>
        <message>
            <source>With captions everybody can read along in the meeting.</source>
            <translation>Mit Untertiteln können alle im Meeting mitlesen.</translation>
        </message>
        <message>
            <source>Your organisation’s setting applies.</source>
            <translation>Es gilt die Einstellung Ihrer Organisation.</translation>
        </message>
    </context>
    <context>
        <name>OptionWords</name>
        <message>
            <source>As set at Whereby</source>
            <translation>Wie bei Whereby eingestellt</translation>
        </message>
        <message>
            <source>Asks whether to start</source>
            <translation>Fragt vor dem Start</translation>
        </message>
        <message>
            <source>At Whereby</source>
            <translation>Bei Whereby</translation>
        </message>
        <message>
            <source>In my own S3 bucket</source>
            <translation>In meinem S3-Bucket</translation>
        </message>
        <message>
            <source>In the cloud</source>
            <translation>In der Cloud</translation>
        </message>
        <message>
            <source>Local, in the host’s browser</source>
            <translation>Lokal, im Browser des Gastgebers</translation>
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
            <translation>Aus</translation>
        </message>
        <message>
            <source>Started by hand</source>
            <translation>Von Hand gestartet</translation>
        </message>
        <message>
            <source>Starts by itself</source>
            <translation>Startet von selbst</translation>
        </message>
        <message>
            <source>Starts with the second person</source>
            <translation>Startet mit der zweiten Person</translation>
        </message>
        <message>
            <source>With a role</source>
            <translation>Mit einer Rolle</translation>
        </message>
        <message>
            <source>With an access key</source>
            <translation>Mit Zugriffsschlüssel</translation>
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
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Add the other parameter</source>
            <translation>Weiteren Parameter hinzufügen</translation>
        </message>
        <message>
            <source>For what Whereby knows and is not listed above.</source>
            <translation>Für alles, was Whereby kennt und oben nicht steht.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Name of another parameter</source>
            <translation>Name eines weiteren Parameters</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Value of the other parameter</source>
            <translation>Wert des weiteren Parameters</translation>
        </message>
    </context>
    <context>
        <name>OtherRow</name>
        <message>
            <source>Remove {0}</source>
            <translation>{0} entfernen</translation>
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
            <translation>Aktion</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Alles durchsuchen</translation>
        </message>
        <message>
            <source>Find anything: what to do, rooms, presets, settings</source>
            <translation>Alles durchsuchen: Befehle, Räume, Vorgaben, Einstellungen</translation>
        </message>
        <message>
            <source>New meeting: {0}</source>
            <translation>Neues Meeting: {0}</translation>
        </message>
        <message>
            <source>Nothing matches “{0}”</source>
            <translation>Keine Treffer für „{0}“</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Vorgabe</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Ergebnisse</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Raum</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>Einstellung</translation>
        </message>
        <message>
            <source>Switch to {0}</source>
            <translation>Zu {0} wechseln</translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <source>{0}, {1} of {2}</source>
            <translation>{0}, {1} von {2}</translation>
        </message>
    </context>
    <context>
        <name>PassingHint</name>
        <message>
            <source>Problems first. Double-click a cell to edit it.</source>
            <translation>Probleme zuerst. Zum Bearbeiten auf eine Zelle doppelklicken.</translation>
        </message>
    </context>
    <context>
        <name>PastLife</name>
        <message>
            <source>Deleted</source>
            <translation>Gelöscht</translation>
        </message>
        <message>
            <source>Life of this room</source>
            <translation>Lebensdauer dieses Raums</translation>
        </message>
        <message>
            <source>Missing since</source>
            <translation>Fehlt seit</translation>
        </message>
        <message>
            <source>Open until</source>
            <translation>Offen bis</translation>
        </message>
        <message>
            <source>Planned until</source>
            <translation>Geplant bis</translation>
        </message>
    </context>
    <context>
        <name>PatternField</name>
        <message>
            <source>Name ending</source>
            <translation>Namensendung</translation>
        </message>
        <message>
            <source>Short, readable</source>
            <translation>Kurz, lesbar</translation>
        </message>
        <message>
            <source>UUID, hard to guess</source>
            <translation>UUID, kaum erratbar</translation>
        </message>
    </context>
    <context>
        <name>PlaceWords</name>
        <message>
            <source>A single {0} stays as it is.</source>
            <translation>Ein einzelnes {0} bleibt, wie es ist.</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>How to knock</source>
            <translation>Anklopfen</translation>
        </message>
        <message>
            <source>Insert the link</source>
            <translation>Link einfügen</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>The link is missing.</source>
            <translation>Der Link fehlt.</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Use {0}</source>
            <translation>{0} verwenden</translation>
        </message>
        <message>
            <source>{0} is not known and stays as it is.</source>
            <translation>{0} ist nicht bekannt und bleibt, wie es ist.</translation>
        </message>
    </context>
    <context>
        <name>PlanFooter</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>A&amp;bbrechen</translation>
        </message>
        <message>
            <source>Ask for host links</source>
            <translation>Gastgeber-Links anfordern</translation>
        </message>
    </context>
    <context>
        <name>PlanWords</name>
        <message numerus="yes">
            <source>%Ln hour(s)</source>
            <translation>
                <numerusform>%Ln Stunde</numerusform>
                <numerusform>%Ln Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s)</source>
            <translation>
                <numerusform>%Ln Minute</numerusform>
                <numerusform>%Ln Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln point(s)</source>
            <translation>
                <numerusform>%Ln Punkt</numerusform>
                <numerusform>%Ln Punkte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s), {0}</source>
            <translation>
                <numerusform>%Ln Raum, {0}</numerusform>
                <numerusform>%Ln Räume, {0}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s), {0}, about {1} at your limit</source>
            <translation>
                <numerusform>%Ln Raum, {0}, etwa {1} bei Ihrer Grenze</numerusform>
                <numerusform>%Ln Räume, {0}, etwa {1} bei Ihrer Grenze</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows are left out.</source>
            <translation>
                <numerusform>%Ln Zeile wird ausgelassen.</numerusform>
                <numerusform>%Ln Zeilen werden ausgelassen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln second(s)</source>
            <translation>
                <numerusform>%Ln Sekunde</numerusform>
                <numerusform>%Ln Sekunden</numerusform>
            </translation>
        </message>
        <message>
            <source>1 row is left out.</source>
            <translation>1 Zeile wird ausgelassen.</translation>
        </message>
        <message numerus="yes">
            <source>C&amp;reate %Ln room(s)</source>
            <translation>
                <numerusform>%Ln Raum e&amp;rstellen</numerusform>
                <numerusform>%Ln Räume e&amp;rstellen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Leaves %Ln point(s) free for your own clicks.</source>
            <translation>
                <numerusform>Lässt %Ln Punkt für Ihre eigenen Klicks frei.</numerusform>
                <numerusform>Lässt %Ln Punkte für Ihre eigenen Klicks frei.</numerusform>
            </translation>
        </message>
        <message>
            <source>No room to create</source>
            <translation>Kein Raum zu erstellen</translation>
        </message>
        <message>
            <source>Your limit is known after the first answer. {0}</source>
            <translation>Ihre Grenze ist nach der ersten Antwort bekannt. {0}</translation>
        </message>
        <message>
            <source>{0} h {1} min</source>
            <translation>{0} h {1} min</translation>
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
            <translation>&lt;b&gt;Pause&lt;/b&gt;, noch {0}</translation>
        </message>
        <message>
            <source>&lt;b&gt;Points unknown&lt;/b&gt;</source>
            <translation>&lt;b&gt;Punkte unbekannt&lt;/b&gt;</translation>
        </message>
        <message>
            <source>&lt;b&gt;Points unknown&lt;/b&gt; while offline</source>
            <translation>&lt;b&gt;Punkte unbekannt&lt;/b&gt;, solange offline</translation>
        </message>
        <message>
            <source>&lt;b&gt;{0}&lt;/b&gt; of {1} points</source>
            <translation>&lt;b&gt;{0}&lt;/b&gt; von {1} Punkten</translation>
        </message>
        <message>
            <source>&lt;b&gt;{0}&lt;/b&gt; of {1} points, full in {2}</source>
            <translation>&lt;b&gt;{0}&lt;/b&gt; von {1} Punkten, voll in {2}</translation>
        </message>
        <message>
            <source>API points unknown</source>
            <translation>API-Punkte unbekannt</translation>
        </message>
        <message>
            <source>API points unknown, offline</source>
            <translation>API-Punkte unbekannt, offline</translation>
        </message>
        <message>
            <source>API points: {0} of {1} left</source>
            <translation>API-Punkte: {0} von {1} übrig</translation>
        </message>
        <message>
            <source>About {0} of {1} points left</source>
            <translation>Etwa {0} von {1} Punkten übrig</translation>
        </message>
        <message>
            <source>About {0} of {1} points left, estimated</source>
            <translation>Etwa {0} von {1} Punkten übrig, geschätzt</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Create a room</source>
            <translation>Raum erstellen</translation>
        </message>
        <message>
            <source>Create {0}</source>
            <translation>{0} erstellen</translation>
        </message>
        <message>
            <source>Delete a room</source>
            <translation>Raum löschen</translation>
        </message>
        <message>
            <source>Delete {0}</source>
            <translation>{0} löschen</translation>
        </message>
        <message>
            <source>Full in about {0}</source>
            <translation>Voll in etwa {0}</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Übrig</translation>
        </message>
        <message>
            <source>Low: {0} of {1} points left</source>
            <translation>Knapp: {0} von {1} Punkten übrig</translation>
        </message>
        <message>
            <source>Low: {0} of {1} points left, full in {2}</source>
            <translation>Knapp: {0} von {1} Punkten übrig, voll in {2}</translation>
        </message>
        <message>
            <source>Paused for {0}</source>
            <translation>Pause, noch {0}</translation>
        </message>
        <message>
            <source>Read room details</source>
            <translation>Raumdetails lesen</translation>
        </message>
        <message>
            <source>Refresh meetings</source>
            <translation>Meetings aktualisieren</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>about {0}</source>
            <translation>etwa {0}</translation>
        </message>
        <message>
            <source>{0} of {1} points left</source>
            <translation>{0} von {1} Punkten übrig</translation>
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
            <translation>Je 1 Punkt, nur solange das Fenster offen ist</translation>
        </message>
        <message>
            <source>Keep free for your own clicks</source>
            <translation>Für eigene Klicks freihalten</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>Refresh the list every</source>
            <translation>Abstand der Aktualisierungen</translation>
        </message>
    </context>
    <context>
        <name>PointsPopover</name>
        <message>
            <source>Points</source>
            <translation>Punkte</translation>
        </message>
    </context>
    <context>
        <name>PointsReport</name>
        <message numerus="yes">
            <source>Background work leaves you &lt;b&gt;%Ln&lt;/b&gt; point(s).</source>
            <translation>
                <numerusform>Hintergrundaufgaben lassen Ihnen &lt;b&gt;%Ln&lt;/b&gt; Punkt.</numerusform>
                <numerusform>Hintergrundaufgaben lassen Ihnen &lt;b&gt;%Ln&lt;/b&gt; Punkte.</numerusform>
            </translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <source>Last minute</source>
            <translation>Letzte Minute</translation>
        </message>
        <message>
            <source>No reply from Whereby yet. Everyone in your organisation shares these points.</source>
            <translation>Noch keine Antwort von Whereby. Alle in Ihrer Organisation teilen sich diese Punkte.</translation>
        </message>
        <message>
            <source>Request log…</source>
            <translation>Anfrageprotokoll…</translation>
        </message>
        <message numerus="yes">
            <source>Used elsewhere: %Ln point(s)</source>
            <translation>
                <numerusform>Anderswo verbraucht: %Ln Punkt</numerusform>
                <numerusform>Anderswo verbraucht: %Ln Punkte</numerusform>
            </translation>
        </message>
        <message>
            <source>Whereby asked for a wait. Background work goes on in {0}.</source>
            <translation>Whereby bat um eine Pause. Hintergrundarbeit geht in {0} weiter.</translation>
        </message>
        <message>
            <source>Whereby’s reply at {0}. Everyone in your organisation shares these points.</source>
            <translation>Antwort von Whereby um {0}. Alle in Ihrer Organisation teilen sich diese Punkte.</translation>
        </message>
    </context>
    <context>
        <name>PointsSpinBox</name>
        <message numerus="yes">
            <source>point(s)</source>
            <translation>
                <numerusform>Punkt</numerusform>
                <numerusform>Punkte</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PrefixField</name>
        <message>
            <source>Add a hyphen</source>
            <translation>Bindestrich anfügen</translation>
        </message>
        <message>
            <source>Letters a to z, digits, hyphens. Leave empty for no prefix.</source>
            <translation>Buchstaben a–z, Ziffern, Bindestriche. Darf leer bleiben.</translation>
        </message>
        <message>
            <source>Name prefix</source>
            <translation>Namenspräfix</translation>
        </message>
        <message>
            <source>The ending follows without a gap.</source>
            <translation>Die Endung folgt ohne Abstand.</translation>
        </message>
        <message>
            <source>Whereby makes it “{0}”.</source>
            <translation>Whereby macht daraus „{0}“.</translation>
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
            <translation>Vorgabe „{0}“ gelöscht</translation>
        </message>
        <message>
            <source>Preset saved: {0}</source>
            <translation>Vorgabe gespeichert: {0}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>PresetDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>A&amp;bbrechen</translation>
        </message>
        <message>
            <source>&amp;Save preset</source>
            <translation>Vorgabe &amp;speichern</translation>
        </message>
        <message>
            <source>Edit preset</source>
            <translation>Vorgabe bearbeiten</translation>
        </message>
        <message>
            <source>New preset</source>
            <translation>Neue Vorgabe</translation>
        </message>
        <message>
            <source>Save as preset</source>
            <translation>Als Vorgabe speichern</translation>
        </message>
    </context>
    <context>
        <name>PresetField</name>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Vorgabe</translation>
        </message>
    </context>
    <context>
        <name>PresetFiles</name>
        <message numerus="yes">
            <source>%n preset(s) added</source>
            <translation>
                <numerusform>%n Vorgabe hinzugefügt</numerusform>
                <numerusform>%n Vorgaben hinzugefügt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n preset(s) saved to {0}</source>
            <translation>
                <numerusform>%n Vorgabe in {0} gespeichert</numerusform>
                <numerusform>%n Vorgaben in {0} gespeichert</numerusform>
            </translation>
        </message>
        <message>
            <source>Export presets</source>
            <translation>Vorgaben exportieren</translation>
        </message>
        <message>
            <source>Import presets</source>
            <translation>Vorgaben importieren</translation>
        </message>
        <message>
            <source>Nothing was added. {0}</source>
            <translation>Es wurde nichts hinzugefügt. {0}</translation>
        </message>
        <message>
            <source>Presets (*.json)</source>
            <translation>Vorgaben (*.json)</translation>
        </message>
        <message>
            <source>Secret parts, such as stream keys, are not in the file.</source>
            <translation>Geheime Teile wie Stream-Schlüssel sind nicht in der Datei.</translation>
        </message>
        <message>
            <source>Secret parts, such as stream keys, are not in the file. Enter them anew.</source>
            <translation>Geheime Teile wie Stream-Schlüssel sind nicht in der Datei. Geben Sie sie neu ein.</translation>
        </message>
        <message>
            <source>{0} cannot be read as presets</source>
            <translation>{0} lässt sich nicht als Vorgaben lesen</translation>
        </message>
        <message>
            <source>{0} has no presets in it</source>
            <translation>{0} enthält keine Vorgaben</translation>
        </message>
    </context>
    <context>
        <name>PresetForm</name>
        <message>
            <source>&amp;Ends</source>
            <translation>En&amp;de</translation>
        </message>
        <message>
            <source>&amp;Name ending</source>
            <translation>&amp;Namensendung</translation>
        </message>
        <message>
            <source>De&amp;fault</source>
            <translation>Standa&amp;rd</translation>
        </message>
        <message>
            <source>E&amp;xtra links</source>
            <translation>Weitere &amp;Links</translation>
        </message>
        <message>
            <source>Loc&amp;k</source>
            <translation>S&amp;perre</translation>
        </message>
        <message>
            <source>M&amp;ode</source>
            <translation>M&amp;odus</translation>
        </message>
        <message>
            <source>Na&amp;me</source>
            <translation>Na&amp;me</translation>
        </message>
        <message>
            <source>Name &amp;prefix</source>
            <translation>Namenspräfi&amp;x</translation>
        </message>
        <message>
            <source>To change this, make another preset the default.</source>
            <translation>Um das zu ändern, machen Sie eine andere Vorgabe zum Standard.</translation>
        </message>
        <message>
            <source>Use for New meeting now</source>
            <translation>Für „Meeting sofort“ verwenden</translation>
        </message>
    </context>
    <context>
        <name>PresetMenu</name>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplizieren</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Bearbeiten…</translation>
        </message>
        <message>
            <source>Make default</source>
            <translation>Zum Standard machen</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
    </context>
    <context>
        <name>PresetNameField</name>
        <message>
            <source>Another preset is called “{0}”.</source>
            <translation>Eine andere Vorgabe heißt „{0}“.</translation>
        </message>
        <message>
            <source>Call it “{0}”</source>
            <translation>„{0}“ nennen</translation>
        </message>
        <message>
            <source>Enter a name.</source>
            <translation>Geben Sie einen Namen ein.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
    </context>
    <context>
        <name>PresetNames</name>
        <message>
            <source>1-hour consult</source>
            <translation>Beratung, 1 Stunde</translation>
        </message>
        <message>
            <source>Group lesson</source>
            <translation>Gruppenunterricht</translation>
        </message>
        <message>
            <source>Support call, 30 min</source>
            <translation>Supportgespräch, 30 min</translation>
        </message>
        <message>
            <source>Webinar with viewers</source>
            <translation>Webinar mit Zuschauern</translation>
        </message>
    </context>
    <context>
        <name>PresetRow</name>
        <message>
            <source>Sa&amp;ve as…</source>
            <translation>Spei&amp;chern unter…</translation>
        </message>
        <message>
            <source>Save as preset</source>
            <translation>Als Vorgabe speichern</translation>
        </message>
        <message>
            <source>Save these settings as a preset</source>
            <translation>Diese Einstellungen als Vorgabe speichern</translation>
        </message>
    </context>
    <context>
        <name>PresetWords</name>
        <message numerus="yes">
            <source>%Ln hour(s)</source>
            <translation>
                <numerusform>%Ln Stunde</numerusform>
                <numerusform>%Ln Stunden</numerusform>
            </translation>
        </message>
        <message>
            <source>Until {0}</source>
            <translation>Bis {0}</translation>
        </message>
        <message>
            <source>cloud recording</source>
            <translation>Cloud-Aufzeichnung</translation>
        </message>
        <message>
            <source>group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>host link</source>
            <translation>Gastgeber-Link</translation>
        </message>
        <message>
            <source>link options</source>
            <translation>Link-Optionen</translation>
        </message>
        <message>
            <source>local recording</source>
            <translation>lokale Aufzeichnung</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>gesperrt</translation>
        </message>
        <message>
            <source>normal</source>
            <translation>normal</translation>
        </message>
        <message>
            <source>prefix “{0}”</source>
            <translation>Präfix „{0}“</translation>
        </message>
        <message>
            <source>short name</source>
            <translation>kurzer Name</translation>
        </message>
        <message>
            <source>streaming</source>
            <translation>Streaming</translation>
        </message>
        <message>
            <source>transcription</source>
            <translation>Transkription</translation>
        </message>
        <message>
            <source>unlocked</source>
            <translation>nicht gesperrt</translation>
        </message>
        <message>
            <source>viewer link</source>
            <translation>Zuschauer-Link</translation>
        </message>
        <message>
            <source>viewer template</source>
            <translation>Zuschauervorlage</translation>
        </message>
        <message>
            <source>{0} h {1} min</source>
            <translation>{0} h {1} min</translation>
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
            <translation>Vorgabe hinzufügen…</translation>
        </message>
        <message>
            <source>Export presets…</source>
            <translation>Vorgaben exportieren…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Import presets…</source>
            <translation>Vorgaben importieren…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importieren…</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>Vorgaben</translation>
        </message>
        <message>
            <source>Restore the program’s presets</source>
            <translation>Mitgelieferte Vorgaben wiederherstellen</translation>
        </message>
    </context>
    <context>
        <name>PriceWords</name>
        <message numerus="yes">
            <source>&lt;b&gt;%n point(s)&lt;/b&gt;, about {0} left</source>
            <translation>
                <numerusform>&lt;b&gt;%n Punkt&lt;/b&gt;, etwa {0} übrig</numerusform>
                <numerusform>&lt;b&gt;%n Punkte&lt;/b&gt;, etwa {0} übrig</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&lt;b&gt;%n point(s)&lt;/b&gt;, points left unknown</source>
            <translation>
                <numerusform>&lt;b&gt;%n Punkt&lt;/b&gt;, übrige Punkte unbekannt</numerusform>
                <numerusform>&lt;b&gt;%n Punkte&lt;/b&gt;, übrige Punkte unbekannt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&lt;b&gt;%n point(s)&lt;/b&gt;, {0} left</source>
            <translation>
                <numerusform>&lt;b&gt;%n Punkt&lt;/b&gt;, {0} übrig</numerusform>
                <numerusform>&lt;b&gt;%n Punkte&lt;/b&gt;, {0} übrig</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&lt;b&gt;%n point(s)&lt;/b&gt;. It will go out in about {0}.</source>
            <translation>
                <numerusform>&lt;b&gt;%n Punkt&lt;/b&gt;. Wird in etwa {0} gesendet.</numerusform>
                <numerusform>&lt;b&gt;%n Punkte&lt;/b&gt;. Wird in etwa {0} gesendet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Needs %n point(s), {0} left. It will go out in about {1}.</source>
            <translation>
                <numerusform>Braucht %n Punkt, {0} übrig. Wird in etwa {1} gesendet.</numerusform>
                <numerusform>Braucht %n Punkte, {0} übrig. Wird in etwa {1} gesendet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Needs %n point(s), {0} left. It will go out when they are back.</source>
            <translation>
                <numerusform>Braucht %n Punkt, {0} übrig. Wird gesendet, sobald wieder genug da sind.</numerusform>
                <numerusform>Braucht %n Punkte, {0} übrig. Wird gesendet, sobald wieder genug da sind.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PrivacyCard</name>
        <message>
            <source>1 year</source>
            <translation>1 Jahr</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 Tage</translation>
        </message>
        <message>
            <source>90 days</source>
            <translation>90 Tage</translation>
        </message>
        <message>
            <source>Clear a copied host link after</source>
            <translation>Kopierten Gastgeber-Link löschen nach</translation>
        </message>
        <message>
            <source>Clear a copied viewer link after</source>
            <translation>Kopierten Zuschauer-Link löschen nach</translation>
        </message>
        <message>
            <source>Erase history and labels on this computer</source>
            <translation>Verlauf und Etiketten auf diesem Computer löschen</translation>
        </message>
        <message>
            <source>Erase…</source>
            <translation>Löschen…</translation>
        </message>
        <message>
            <source>For ever</source>
            <translation>Für immer</translation>
        </message>
        <message>
            <source>Hide room names in notifications</source>
            <translation>Raumnamen in Benachrichtigungen verbergen</translation>
        </message>
        <message>
            <source>History and labels on this computer</source>
            <translation>Verlauf und Etiketten auf diesem Computer</translation>
        </message>
        <message>
            <source>Keep past rooms</source>
            <translation>Vergangene Räume behalten</translation>
        </message>
        <message>
            <source>Not at all</source>
            <translation>Gar nicht</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Datenschutz</translation>
        </message>
        <message>
            <source>The app sends no usage data</source>
            <translation>Die App sendet keine Nutzungsdaten</translation>
        </message>
    </context>
    <context>
        <name>PrivateWindowCommands</name>
        <message>
            <source>Copy link</source>
            <translation>Link kopieren</translation>
        </message>
        <message>
            <source>Copy the link and open it in a private window yourself: a browser logged in at Whereby is host whatever link it opens.</source>
            <translation>Kopieren Sie den Link und öffnen Sie ihn selbst in einem privaten Fenster: Ein bei Whereby angemeldeter Browser ist Gastgeber, gleich welchen Link er öffnet.</translation>
        </message>
        <message>
            <source>Link copied</source>
            <translation>Link kopiert</translation>
        </message>
        <message>
            <source>No browser with private windows found</source>
            <translation>Kein Browser mit privaten Fenstern gefunden</translation>
        </message>
        <message>
            <source>Not opened: the link has a room key</source>
            <translation>Nicht geöffnet: Der Link enthält einen Raumschlüssel</translation>
        </message>
        <message>
            <source>Opened in a private window of {0}</source>
            <translation>In einem privaten Fenster von {0} geöffnet</translation>
        </message>
        <message>
            <source>Other programs could read it. Remove it from the link options.</source>
            <translation>Andere Programme könnten ihn lesen. Entfernen Sie ihn aus den Link-Optionen.</translation>
        </message>
        <message>
            <source>{0} did not start</source>
            <translation>{0} ist nicht gestartet</translation>
        </message>
    </context>
    <context>
        <name>ProblemWords</name>
        <message numerus="yes">
            <source>%n letters, {0} at most.</source>
            <translation>
                <numerusform>%n Zeichen, höchstens {0}.</numerusform>
                <numerusform>%n Zeichen, höchstens {0}.</numerusform>
            </translation>
        </message>
        <message>
            <source>A key ID has only letters and digits.</source>
            <translation>Eine Schlüssel-ID hat nur Buchstaben und Ziffern.</translation>
        </message>
        <message>
            <source>A region is written like eu-west-1.</source>
            <translation>Eine Region schreibt sich wie eu-west-1.</translation>
        </message>
        <message>
            <source>A role is written like arn:aws:iam::123456789012:role/whereby.</source>
            <translation>Eine Rolle schreibt sich wie arn:aws:iam::123456789012:role/whereby.</translation>
        </message>
        <message>
            <source>A secret key has no spaces and no accents.</source>
            <translation>Ein geheimer Schlüssel hat keine Leerzeichen und keine Akzente.</translation>
        </message>
        <message>
            <source>Change to “{0}”</source>
            <translation>Ändern in „{0}“</translation>
        </message>
        <message>
            <source>Choose how Whereby gets into the bucket.</source>
            <translation>Wählen Sie, wie Whereby auf den Bucket zugreift.</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>Ends in {0} min. You can still create it.</source>
            <translation>Endet in {0} min. Sie können ihn trotzdem erstellen.</translation>
        </message>
        <message>
            <source>Enter the ARN of the role.</source>
            <translation>Geben Sie den ARN der Rolle ein.</translation>
        </message>
        <message>
            <source>Enter the ID of the access key.</source>
            <translation>Geben Sie die ID des Zugriffsschlüssels ein.</translation>
        </message>
        <message>
            <source>Enter the name of the bucket.</source>
            <translation>Geben Sie den Namen des Buckets ein.</translation>
        </message>
        <message>
            <source>Enter the name only, as in my-bucket or my-bucket/calls.</source>
            <translation>Geben Sie nur den Namen ein, wie in my-bucket oder my-bucket/calls.</translation>
        </message>
        <message>
            <source>Enter the region of the bucket.</source>
            <translation>Geben Sie die Region des Buckets ein.</translation>
        </message>
        <message>
            <source>Enter the secret of this access key.</source>
            <translation>Geben Sie den geheimen Teil dieses Zugriffsschlüssels ein.</translation>
        </message>
        <message>
            <source>Enter the whole address, from rtmp:// or rtmps:// to the stream key.</source>
            <translation>Geben Sie die ganze Adresse ein, von rtmp:// oder rtmps:// bis zum Stream-Schlüssel.</translation>
        </message>
        <message>
            <source>In 1 hour</source>
            <translation>In 1 Stunde</translation>
        </message>
        <message>
            <source>Short names are easier to guess. Lock the room for private talks.</source>
            <translation>Kurze Namen sind leichter zu erraten. Sperren Sie den Raum für vertrauliche Gespräche.</translation>
        </message>
        <message>
            <source>Shorten</source>
            <translation>Kürzen</translation>
        </message>
        <message>
            <source>Streaming needs group mode.</source>
            <translation>Streaming braucht den Gruppenmodus.</translation>
        </message>
        <message>
            <source>The end time is in the past.</source>
            <translation>Das Ende liegt in der Vergangenheit.</translation>
        </message>
        <message>
            <source>Use group</source>
            <translation>Gruppe verwenden</translation>
        </message>
        <message>
            <source>Use only a to z, 0 to 9 and hyphens.</source>
            <translation>Verwenden Sie nur a bis z, 0 bis 9 und Bindestriche.</translation>
        </message>
        <message>
            <source>Viewers need group mode.</source>
            <translation>Zuschauer brauchen den Gruppenmodus.</translation>
        </message>
        <message>
            <source>Whereby does not know this language.</source>
            <translation>Whereby kennt diese Sprache nicht.</translation>
        </message>
    </context>
    <context>
        <name>ProgressPage</name>
        <message>
            <source>&amp;Cancel…</source>
            <translation>A&amp;bbrechen…</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pausieren</translation>
        </message>
        <message>
            <source>C&amp;ontinue</source>
            <translation>&amp;Fortsetzen</translation>
        </message>
        <message>
            <source>Cancel keeps the rooms already created.</source>
            <translation>Beim Abbrechen bleiben die bereits erstellten Räume bestehen.</translation>
        </message>
        <message>
            <source>Cancel keeps the rooms not yet deleted.</source>
            <translation>Beim Abbrechen bleiben die noch nicht gelöschten Räume bestehen.</translation>
        </message>
        <message>
            <source>Last rows</source>
            <translation>Letzte Zeilen</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Row {0}</source>
            <translation>Zeile {0}</translation>
        </message>
    </context>
    <context>
        <name>Proxy</name>
        <message>
            <source>An address has no blanks, quotes or accents.</source>
            <translation>Eine Adresse hat keine Leerzeichen, Anführungszeichen oder Akzente.</translation>
        </message>
        <message>
            <source>It must begin with http:// or https://.</source>
            <translation>Sie muss mit http:// oder https:// beginnen.</translation>
        </message>
        <message>
            <source>It must end with the port.</source>
            <translation>Sie muss mit dem Port enden.</translation>
        </message>
        <message>
            <source>SOCKS proxies cannot be used, only HTTP ones.</source>
            <translation>SOCKS-Proxys sind nicht verwendbar, nur HTTP-Proxys.</translation>
        </message>
        <message>
            <source>The server’s name is missing.</source>
            <translation>Der Name des Servers fehlt.</translation>
        </message>
        <message>
            <source>This is not an address with a port.</source>
            <translation>Das ist keine Adresse mit Port.</translation>
        </message>
    </context>
    <context>
        <name>ProxyDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>A&amp;bbrechen</translation>
        </message>
        <message>
            <source>&amp;Use proxy</source>
            <translation>Proxy &amp;verwenden</translation>
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
            <translation>&amp;Passwort</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Conceal the password</source>
            <translation>Passwort verbergen</translation>
        </message>
        <message>
            <source>Enter the address.</source>
            <translation>Geben Sie die Adresse ein.</translation>
        </message>
        <message>
            <source>Enter the user name.</source>
            <translation>Geben Sie den Benutzernamen ein.</translation>
        </message>
        <message>
            <source>It is only asked for a way to Whereby: it sees neither your key nor your rooms. User name and password go to the keyring.</source>
            <translation>Er stellt nur den Weg zu Whereby her: Er sieht weder Ihren Schlüssel noch Ihre Räume. Benutzername und Passwort kommen in den Schlüsselbund.</translation>
        </message>
        <message>
            <source>Kept in the keyring</source>
            <translation>Im Schlüsselbund aufbewahrt</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Password, concealed</source>
            <translation>Passwort, verborgen</translation>
        </message>
        <message>
            <source>Reveal the password</source>
            <translation>Passwort anzeigen</translation>
        </message>
        <message>
            <source>The proxy asks for a user name</source>
            <translation>Der Proxy verlangt einen Benutzernamen</translation>
        </message>
        <message>
            <source>User &amp;name</source>
            <translation>Benutzer&amp;name</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Benutzername</translation>
        </message>
    </context>
    <context>
        <name>QrCard</name>
        <message>
            <source>Copy image</source>
            <translation>Bild kopieren</translation>
        </message>
        <message>
            <source>Copy image of the QR code</source>
            <translation>Bild des QR-Codes kopieren</translation>
        </message>
        <message>
            <source>Opens the guest link.</source>
            <translation>Öffnet den Gast-Link.</translation>
        </message>
        <message>
            <source>QR code of the guest link</source>
            <translation>QR-Code des Gast-Links</translation>
        </message>
        <message>
            <source>Save image of the QR code</source>
            <translation>Bild des QR-Codes speichern</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Speichern…</translation>
        </message>
        <message>
            <source>Scan to join as a guest</source>
            <translation>Scannen und als Gast beitreten</translation>
        </message>
    </context>
    <context>
        <name>QrCommands</name>
        <message>
            <source>PNG picture (*.png)</source>
            <translation>PNG-Bild (*.png)</translation>
        </message>
        <message>
            <source>QR code copied</source>
            <translation>QR-Code kopiert</translation>
        </message>
        <message>
            <source>SVG picture (*.svg)</source>
            <translation>SVG-Bild (*.svg)</translation>
        </message>
        <message>
            <source>Save QR code</source>
            <translation>QR-Code speichern</translation>
        </message>
        <message>
            <source>Saved {0}</source>
            <translation>{0} gespeichert</translation>
        </message>
    </context>
    <context>
        <name>QrDialog</name>
        <message>
            <source>&amp;Copy image</source>
            <translation>Bild &amp;kopieren</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>&amp;Vollbild</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>&amp;Speichern…</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>Sch&amp;ließen</translation>
        </message>
        <message>
            <source>Leave &amp;full screen</source>
            <translation>&amp;Vollbild beenden</translation>
        </message>
        <message>
            <source>QR code of the guest link</source>
            <translation>QR-Code des Gast-Links</translation>
        </message>
        <message>
            <source>QR code of {0}</source>
            <translation>QR-Code von {0}</translation>
        </message>
        <message>
            <source>Scan to join as a guest</source>
            <translation>Scannen und als Gast beitreten</translation>
        </message>
        <message>
            <source>This link is too long for a QR code. Remove some of its link options.</source>
            <translation>Dieser Link ist zu lang für einen QR-Code. Entfernen Sie einige seiner Link-Optionen.</translation>
        </message>
    </context>
    <context>
        <name>QuickCreate</name>
        <message>
            <source>A quick create needs the key that is kept in one.</source>
            <translation>Das schnelle Erstellen braucht den Schlüssel, der dort aufbewahrt wird.</translation>
        </message>
        <message>
            <source>No clipboard here took the link.</source>
            <translation>Keine Zwischenablage hat den Link angenommen.</translation>
        </message>
        <message>
            <source>The API key could not be read from {0}.</source>
            <translation>Der API-Schlüssel konnte nicht aus {0} gelesen werden.</translation>
        </message>
        <message>
            <source>The API key is kept there. Unlock it and try again.</source>
            <translation>Dort wird der API-Schlüssel aufbewahrt. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The keyring holds no key for this server. Open Whereby Desktop and connect first.</source>
            <translation>Der Schlüsselbund enthält keinen Schlüssel für diesen Server. Öffnen Sie Whereby Desktop und verbinden Sie sich zuerst.</translation>
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
            <translation>Dateiformat</translation>
        </message>
        <message>
            <source>Recor&amp;ding</source>
            <translation>&amp;Aufzeichnung</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Aufzeichnung</translation>
        </message>
        <message>
            <source>Recording starts</source>
            <translation>Beginn der Aufzeichnung</translation>
        </message>
        <message>
            <source>Recording: {0}</source>
            <translation>Aufzeichnung: {0}</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Beginn</translation>
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message numerus="yes">
            <source>%n room(s) end within {0} h</source>
            <translation>
                <numerusform>%n Raum endet innerhalb von {0} h</numerusform>
                <numerusform>%n Räume enden innerhalb von {0} h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n room(s) end within {0} min</source>
            <translation>
                <numerusform>%n Raum endet innerhalb von {0} min</numerusform>
                <numerusform>%n Räume enden innerhalb von {0} min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A room ends in %n hour(s)</source>
            <translation>
                <numerusform>Ein Raum endet in %n Stunde</numerusform>
                <numerusform>Ein Raum endet in %n Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A room ends in %n minute(s)</source>
            <translation>
                <numerusform>Ein Raum endet in %n Minute</numerusform>
                <numerusform>Ein Raum endet in %n Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %n more</source>
            <translation>
                <numerusform>Und %n weiterer</numerusform>
                <numerusform>Und %n weitere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Host rights end in %n minute(s)</source>
            <translation>
                <numerusform>Gastgeberrechte enden in %n Minute</numerusform>
                <numerusform>Gastgeberrechte enden in %n Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Host rights of %n room(s) end within {0} min</source>
            <translation>
                <numerusform>Gastgeberrechte von %n Raum enden innerhalb von {0} min</numerusform>
                <numerusform>Gastgeberrechte von %n Räumen enden innerhalb von {0} min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Host rights of a room end in %n minute(s)</source>
            <translation>
                <numerusform>Gastgeberrechte eines Raums enden in %n Minute</numerusform>
                <numerusform>Gastgeberrechte eines Raums enden in %n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>Host rights of {0} end at {1}.</source>
            <translation>Die Gastgeberrechte von {0} gelten bis {1}.</translation>
        </message>
        <message numerus="yes">
            <source>Room ends in %n hour(s)</source>
            <translation>
                <numerusform>Raum endet in %n Stunde</numerusform>
                <numerusform>Raum endet in %n Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Room ends in %n minute(s)</source>
            <translation>
                <numerusform>Raum endet in %n Minute</numerusform>
                <numerusform>Raum endet in %n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>Whereby cannot extend a room; Extend makes a new one with the same settings.</source>
            <translation>Whereby kann einen Raum nicht verlängern; „Verlängern“ erstellt einen neuen mit denselben Einstellungen.</translation>
        </message>
        <message>
            <source>{0} ends at {1}.</source>
            <translation>{0} ist offen bis {1}.</translation>
        </message>
    </context>
    <context>
        <name>RemoveAccount</name>
        <message>
            <source>Keep account</source>
            <translation>Konto behalten</translation>
        </message>
        <message>
            <source>Remove account</source>
            <translation>Konto entfernen</translation>
        </message>
        <message>
            <source>Remove {0}?</source>
            <translation>{0} entfernen?</translation>
        </message>
        <message>
            <source>Removes the key from memory and this account’s presets and history from this computer. Rooms at Whereby stay.</source>
            <translation>Entfernt den Schlüssel aus dem Arbeitsspeicher und die Vorgaben und den Verlauf dieses Kontos von diesem Computer. Räume bei Whereby bleiben bestehen.</translation>
        </message>
        <message>
            <source>Removes the key from {0} and this account’s presets and history from this computer. Rooms at Whereby stay.</source>
            <translation>Entfernt den Schlüssel aus {0} und die Vorgaben und den Verlauf dieses Kontos von diesem Computer. Räume bei Whereby bleiben bestehen.</translation>
        </message>
    </context>
    <context>
        <name>RenameDialog</name>
        <message>
            <source>&amp;Keep name</source>
            <translation>Namen &amp;behalten</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>&amp;Umbenennen</translation>
        </message>
        <message>
            <source>Account &amp;name</source>
            <translation>Konto&amp;name</translation>
        </message>
        <message>
            <source>Account name</source>
            <translation>Kontoname</translation>
        </message>
        <message>
            <source>Rename account</source>
            <translation>Konto umbenennen</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>&amp;Include room names</source>
            <translation>&amp;Raumnamen einschließen</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>&amp;Speichern…</translation>
        </message>
        <message>
            <source>Collecting…</source>
            <translation>Wird zusammengestellt…</translation>
        </message>
        <message>
            <source>Nothing is sent anywhere. Keys, links and labels are left out; read the text before you hand it on.</source>
            <translation>Es wird nichts gesendet. Schlüssel, Links und Etiketten sind ausgelassen; lesen Sie den Text, bevor Sie ihn weitergeben.</translation>
        </message>
        <message>
            <source>Text of the report</source>
            <translation>Text des Berichts</translation>
        </message>
    </context>
    <context>
        <name>Requests</name>
        <message>
            <source>Call</source>
            <translation>Aufruf</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>Anderswo</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Übrig</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>Points left after it</source>
            <translation>Danach übrige Punkte</translation>
        </message>
        <message>
            <source>Points that somebody else of your organisation spent meanwhile</source>
            <translation>Punkte, die inzwischen jemand anderes in Ihrer Organisation verbraucht hat</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Raum</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>What the request cost</source>
            <translation>Was die Anfrage gekostet hat</translation>
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
            <translation>Keine Anfrage ist fehlgeschlagen.</translation>
        </message>
        <message>
            <source>No requests yet.</source>
            <translation>Noch keine Anfragen.</translation>
        </message>
        <message>
            <source>Requests, newest first</source>
            <translation>Anfragen, neueste zuerst</translation>
        </message>
    </context>
    <context>
        <name>RequestsWindow</name>
        <message numerus="yes">
            <source>%Ln request(s)</source>
            <translation>
                <numerusform>%Ln Anfrage</numerusform>
                <numerusform>%Ln Anfragen</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Copy selected</source>
            <translation>Auswahl &amp;kopieren</translation>
        </message>
        <message>
            <source>&amp;Diagnostics…</source>
            <translation>&amp;Diagnose…</translation>
        </message>
        <message>
            <source>&amp;Only failed</source>
            <translation>&amp;Nur fehlgeschlagene</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>&amp;Speichern…</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>Sch&amp;ließen</translation>
        </message>
        <message>
            <source>Copy &amp;all</source>
            <translation>&amp;Alle kopieren</translation>
        </message>
        <message>
            <source>Go to the newest</source>
            <translation>Zu den neuesten</translation>
        </message>
        <message numerus="yes">
            <source>Go to the newest: %Ln came meanwhile</source>
            <translation>
                <numerusform>Zu den neuesten: %Ln inzwischen dazugekommen</numerusform>
                <numerusform>Zu den neuesten: %Ln inzwischen dazugekommen</numerusform>
            </translation>
        </message>
        <message>
            <source>Request log</source>
            <translation>Anfrageprotokoll</translation>
        </message>
        <message>
            <source>{0}, {1} failed</source>
            <translation>{0}, {1} fehlgeschlagen</translation>
        </message>
    </context>
    <context>
        <name>ResultLinks</name>
        <message numerus="yes">
            <source>%Ln link(s) copied</source>
            <translation>
                <numerusform>%Ln Link kopiert</numerusform>
                <numerusform>%Ln Links kopiert</numerusform>
            </translation>
        </message>
        <message>
            <source>Anyone with a host link can run the room.</source>
            <translation>Wer einen Gastgeber-Link hat, kann den Raum leiten.</translation>
        </message>
        <message>
            <source>Copy host links</source>
            <translation>Gastgeber-Links kopieren</translation>
        </message>
        <message>
            <source>Copy the host links, too?</source>
            <translation>Auch die Gastgeber-Links kopieren?</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Guest links only</source>
            <translation>Nur Gast-Links</translation>
        </message>
        <message>
            <source>Saved {0}</source>
            <translation>{0} gespeichert</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabelle (*.csv)</translation>
        </message>
        <message>
            <source>They leave the clipboard in {0} s.</source>
            <translation>Sie werden in {0} s aus der Zwischenablage entfernt.</translation>
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
            <translation>E&amp;xportieren…</translation>
        </message>
        <message>
            <source>&amp;Include host links in the export</source>
            <translation>&amp;Gastgeber-Links mit exportieren</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Try %Ln row(s) again</source>
            <translation>
                <numerusform>%Ln Zeile erneut &amp;versuchen</numerusform>
                <numerusform>%Ln Zeilen erneut &amp;versuchen</numerusform>
            </translation>
        </message>
        <message>
            <source>All {0}</source>
            <translation>Alle {0}</translation>
        </message>
        <message>
            <source>Anyone with a host link can run the room.</source>
            <translation>Wer einen Gastgeber-Link hat, kann den Raum leiten.</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>Sch&amp;ließen</translation>
        </message>
        <message numerus="yes">
            <source>C&amp;reate the other %Ln room(s)…</source>
            <translation>
                <numerusform>Den übrigen Raum e&amp;rstellen…</numerusform>
                <numerusform>Die übrigen %Ln Räume e&amp;rstellen…</numerusform>
            </translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Copy &amp;all links</source>
            <translation>&amp;Alle Links kopieren</translation>
        </message>
        <message>
            <source>Not done {0}</source>
            <translation>Nicht erledigt {0}</translation>
        </message>
        <message numerus="yes">
            <source>Reads %Ln point(s).</source>
            <translation>
                <numerusform>Das Abrufen kostet %Ln Punkt.</numerusform>
                <numerusform>Das Abrufen kostet %Ln Punkte.</numerusform>
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
            <translation>Zeilen des Stapels</translation>
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
            <translation>Gast-Link von {0} kopieren</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Link kopieren</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Erstellt</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>Open in browser</source>
            <translation>Im Browser öffnen</translation>
        </message>
        <message>
            <source>Open {0} in browser</source>
            <translation>{0} im Browser öffnen</translation>
        </message>
        <message>
            <source>This is the room</source>
            <translation>Das ist der Raum</translation>
        </message>
        <message>
            <source>{0} is the room</source>
            <translation>{0} ist der Raum</translation>
        </message>
    </context>
    <context>
        <name>RoomCard</name>
        <message>
            <source>A new guest link</source>
            <translation>Ein neuer Gast-Link</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Copy guest link of {0}</source>
            <translation>Gast-Link von {0} kopieren</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Link kopieren</translation>
        </message>
        <message>
            <source>Guest link</source>
            <translation>Gast-Link</translation>
        </message>
        <message>
            <source>Known when the room is created</source>
            <translation>Bekannt, sobald der Raum erstellt ist</translation>
        </message>
    </context>
    <context>
        <name>RoomEndWords</name>
        <message>
            <source>The room ends at {0}.</source>
            <translation>Der Raum ist offen bis {0}.</translation>
        </message>
        <message>
            <source>This room has ended. Deleted by {0}.</source>
            <translation>Dieser Raum ist beendet. Er wird bis {0} gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>RoomFacts</name>
        <message>
            <source>Lock</source>
            <translation>Sperre</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Modus</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Aufzeichnung</translation>
        </message>
        <message>
            <source>Streaming</source>
            <translation>Streaming</translation>
        </message>
        <message>
            <source>Transcription</source>
            <translation>Transkription</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <source>Viewer template</source>
            <translation>Zuschauervorlage</translation>
        </message>
    </context>
    <context>
        <name>RoomHeader</name>
        <message>
            <source>Sorted by {0}, ascending</source>
            <translation>Nach {0} sortiert, aufsteigend</translation>
        </message>
        <message>
            <source>Sorted by {0}, descending</source>
            <translation>Nach {0} sortiert, absteigend</translation>
        </message>
    </context>
    <context>
        <name>RoomMenu</name>
        <message>
            <source>Forget…</source>
            <translation>Vergessen…</translation>
        </message>
        <message>
            <source>Whereby cannot change a room after it is created. Duplicate makes a new one with the same settings.</source>
            <translation>Whereby kann einen Raum nach dem Erstellen nicht ändern. „Duplizieren“ erstellt einen neuen mit denselben Einstellungen.</translation>
        </message>
    </context>
    <context>
        <name>RoomPage</name>
        <message>
            <source>Details of {0}</source>
            <translation>Details zu {0}</translation>
        </message>
    </context>
    <context>
        <name>Rooms</name>
        <message>
            <source>As created. The host can change it in the room; Whereby does not report that.</source>
            <translation>Wie beim Erstellen. Der Gastgeber kann es im Raum ändern; Whereby meldet das nicht.</translation>
        </message>
        <message>
            <source>Deleted</source>
            <comment>a group of rooms</comment>
            <translation>Gelöscht</translation>
        </message>
        <message>
            <source>Ended, host can still enter</source>
            <translation>Beendet, Gastgeber kann noch hinein</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Sperre</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Gesperrt</translation>
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
            <translation>Nicht aus dieser App</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>Jetzt offen</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Raum</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>This room was not created with this app, and Whereby does not report this setting.</source>
            <translation>Dieser Raum wurde nicht mit dieser App erstellt, und Whereby meldet diese Einstellung nicht.</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <source>Unlocked</source>
            <translation>Nicht gesperrt</translation>
        </message>
        <message>
            <source>Waiting for deletion</source>
            <translation>Wartet auf Löschung</translation>
        </message>
        <message>
            <source>group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>lock unknown</source>
            <translation>Sperre unbekannt</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>gesperrt</translation>
        </message>
        <message>
            <source>mode unknown</source>
            <translation>Modus unbekannt</translation>
        </message>
        <message>
            <source>name ending {0}</source>
            <translation>Namensendung {0}</translation>
        </message>
        <message>
            <source>normal</source>
            <translation>normal</translation>
        </message>
        <message>
            <source>unlocked</source>
            <translation>nicht gesperrt</translation>
        </message>
        <message numerus="yes">
            <source>{0}, %n room(s), collapsed</source>
            <translation>
                <numerusform>{0}, %n Raum, zugeklappt</numerusform>
                <numerusform>{0}, %n Räume, zugeklappt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0}, %n room(s), expanded</source>
            <translation>
                <numerusform>{0}, %n Raum, aufgeklappt</numerusform>
                <numerusform>{0}, %n Räume, aufgeklappt</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}, name ending {1}</source>
            <translation>{0}, Namensendung {1}</translation>
        </message>
    </context>
    <context>
        <name>RoomsTable</name>
        <message>
            <source>Left out</source>
            <translation>Ausgelassen</translation>
        </message>
        <message>
            <source>No room is like that.</source>
            <translation>Kein Raum passt dazu.</translation>
        </message>
        <message>
            <source>Rooms to delete</source>
            <translation>Zu löschende Räume</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Ausgewählt</translation>
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
            <translation>Gast-Link von {0} kopieren</translation>
        </message>
        <message>
            <source>Copy host link of {0}</source>
            <translation>Gastgeber-Link von {0} kopieren</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Link kopieren</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplizieren</translation>
        </message>
        <message>
            <source>Duplicate {0}</source>
            <translation>{0} duplizieren</translation>
        </message>
        <message>
            <source>Host link</source>
            <translation>Gastgeber-Link</translation>
        </message>
    </context>
    <context>
        <name>RowsEdits</name>
        <message numerus="yes">
            <source>%Ln row(s) left out</source>
            <translation>
                <numerusform>%Ln Zeile ausgelassen</numerusform>
                <numerusform>%Ln Zeilen ausgelassen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) put back</source>
            <translation>
                <numerusform>%Ln Zeile wieder aufgenommen</numerusform>
                <numerusform>%Ln Zeilen wieder aufgenommen</numerusform>
            </translation>
        </message>
        <message>
            <source>Done again: {0}</source>
            <translation>Wiederholt: {0}</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>Beheben</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Auslassen</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Wieder aufnehmen</translation>
        </message>
        <message>
            <source>Undone: {0}</source>
            <translation>Rückgängig gemacht: {0}</translation>
        </message>
    </context>
    <context>
        <name>RowsMenu</name>
        <message>
            <source>Clear cells</source>
            <translation>Zellen leeren</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Auslassen</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Wieder aufnehmen</translation>
        </message>
        <message>
            <source>Redo: {0}</source>
            <translation>Wiederholen: {0}</translation>
        </message>
        <message>
            <source>Undo: {0}</source>
            <translation>Rückgängig: {0}</translation>
        </message>
    </context>
    <context>
        <name>RowsTable</name>
        <message>
            <source>No rows here.</source>
            <translation>Keine Zeilen hier.</translation>
        </message>
        <message>
            <source>Rows of the table, problems first</source>
            <translation>Zeilen der Tabelle, Probleme zuerst</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search rooms and labels</source>
            <translation>Räume und Etiketten suchen</translation>
        </message>
    </context>
    <context>
        <name>SecretField</name>
        <message>
            <source>Kept in the keyring</source>
            <translation>Im Schlüsselbund aufbewahrt</translation>
        </message>
    </context>
    <context>
        <name>SettingValues</name>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Ein</translation>
        </message>
        <message>
            <source>The app’s own</source>
            <translation>Mitgeliefert</translation>
        </message>
        <message>
            <source>Wording of invitations</source>
            <translation>Wortlaut von Einladungen</translation>
        </message>
    </context>
    <context>
        <name>SettingsFiles</name>
        <message numerus="yes">
            <source>%n setting(s) changed</source>
            <translation>
                <numerusform>%n Einstellung geändert</numerusform>
                <numerusform>%n Einstellungen geändert</numerusform>
            </translation>
        </message>
        <message>
            <source>API keys, accounts and rooms are not in the file.</source>
            <translation>API-Schlüssel, Konten und Räume sind nicht in der Datei.</translation>
        </message>
        <message>
            <source>Export settings</source>
            <translation>Einstellungen exportieren</translation>
        </message>
        <message>
            <source>Import settings</source>
            <translation>Einstellungen importieren</translation>
        </message>
        <message>
            <source>Nothing was changed. The file is damaged, or not one with settings.</source>
            <translation>Es wurde nichts geändert. Die Datei ist beschädigt oder enthält keine Einstellungen.</translation>
        </message>
        <message>
            <source>Settings (*.json)</source>
            <translation>Einstellungen (*.json)</translation>
        </message>
        <message>
            <source>Settings saved to {0}</source>
            <translation>Einstellungen in {0} gespeichert</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>{0} cannot be read as settings</source>
            <translation>{0} lässt sich nicht als Einstellungen lesen</translation>
        </message>
        <message>
            <source>{0} changes nothing: all is set like that</source>
            <translation>{0} ändert nichts: Alles ist schon so eingestellt</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Search settings</source>
            <translation>Einstellungen suchen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>SettingsPart</name>
        <message>
            <source>Command copied</source>
            <translation>Befehl kopiert</translation>
        </message>
        <message>
            <source>Demo workspace</source>
            <translation>Demo-Arbeitsbereich</translation>
        </message>
        <message>
            <source>Labels and history erased</source>
            <translation>Etiketten und Verlauf gelöscht</translation>
        </message>
    </context>
    <context>
        <name>SeveralRooms</name>
        <message numerus="yes">
            <source>%n room(s) selected</source>
            <translation>
                <numerusform>%n Raum ausgewählt</numerusform>
                <numerusform>%n Räume ausgewählt</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy links</source>
            <translation>Links kopieren</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n room(s)</source>
            <translation>
                <numerusform>%n Raum löschen</numerusform>
                <numerusform>%n Räume löschen</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Löschen…</translation>
        </message>
        <message numerus="yes">
            <source>Deleting them costs %n point(s).</source>
            <translation>
                <numerusform>Das Löschen kostet %n Punkt.</numerusform>
                <numerusform>Das Löschen kostet %n Punkte.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Forget %n past room(s)</source>
            <translation>
                <numerusform>%n vergangenen Raum vergessen</numerusform>
                <numerusform>%n vergangene Räume vergessen</numerusform>
            </translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Vergessen…</translation>
        </message>
    </context>
    <context>
        <name>ShareCommands</name>
        <message>
            <source>Its links lead nowhere. Duplicate makes a new one like it.</source>
            <translation>Seine Links führen ins Leere. „Duplizieren“ erstellt einen neuen wie diesen.</translation>
        </message>
        <message>
            <source>This room no longer exists</source>
            <translation>Diesen Raum gibt es nicht mehr</translation>
        </message>
    </context>
    <context>
        <name>ShareMenu</name>
        <message>
            <source>Share</source>
            <translation>Teilen</translation>
        </message>
    </context>
    <context>
        <name>Skeleton</name>
        <message>
            <source>Loading rooms…</source>
            <translation>Räume werden geladen…</translation>
        </message>
    </context>
    <context>
        <name>Spans</name>
        <message numerus="yes">
            <source>%Ln minute(s)</source>
            <translation>
                <numerusform>%Ln Minute</numerusform>
                <numerusform>%Ln Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln second(s)</source>
            <translation>
                <numerusform>%Ln Sekunde</numerusform>
                <numerusform>%Ln Sekunden</numerusform>
            </translation>
        </message>
        <message>
            <source>About {0} left</source>
            <translation>Noch etwa {0}</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>{0} h</source>
            <translation>{0} h</translation>
        </message>
        <message>
            <source>{0} h {1} min</source>
            <translation>{0} h {1} min</translation>
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
            <translation>vor 60 s</translation>
        </message>
        <message>
            <source>Points spent in the last minute: {0}</source>
            <translation>In der letzten Minute verbrauchte Punkte: {0}</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
    </context>
    <context>
        <name>SpokenValue</name>
        <message>
            <source>API points left</source>
            <translation>Übrige API-Punkte</translation>
        </message>
    </context>
    <context>
        <name>StagesPanel</name>
        <message>
            <source>&lt;b&gt;Gone.&lt;/b&gt; Whereby deletes the room within a day.</source>
            <translation>&lt;b&gt;Vorbei.&lt;/b&gt; Whereby löscht den Raum innerhalb eines Tages.</translation>
        </message>
        <message>
            <source>&lt;b&gt;Open.&lt;/b&gt; Guests and hosts can join until the end time.</source>
            <translation>&lt;b&gt;Offen.&lt;/b&gt; Gäste und Gastgeber können bis zum Ende beitreten.</translation>
        </message>
        <message>
            <source>&lt;b&gt;Winding down.&lt;/b&gt; For one more hour host rights and recording still work.</source>
            <translation>&lt;b&gt;Ausklang.&lt;/b&gt; Noch eine Stunde lang funktionieren Gastgeberrechte und Aufzeichnung.</translation>
        </message>
        <message>
            <source>A room lives in three stages</source>
            <translation>Ein Raum hat drei Phasen</translation>
        </message>
        <message>
            <source>An independent app. Not made or endorsed by Whereby.</source>
            <translation>Eine unabhängige App. Nicht von Whereby entwickelt oder unterstützt.</translation>
        </message>
        <message>
            <source>Create rooms, hand out links and see what is open, and stay under the API limit.</source>
            <translation>Räume erstellen, Links weitergeben und sehen, was offen ist, und dabei unter der API-Grenze bleiben.</translation>
        </message>
        <message>
            <source>Every request costs points</source>
            <translation>Jede Anfrage kostet Punkte</translation>
        </message>
        <message>
            <source>Reading costs 1, deleting 2, creating 3. The gauge is always in view, and the app slows itself down before the limit does.</source>
            <translation>Lesen kostet 1, Löschen 2, Erstellen 3. Die Anzeige ist immer im Blick, und die App bremst sich selbst, bevor die Grenze es tut.</translation>
        </message>
    </context>
    <context>
        <name>StateWords</name>
        <message>
            <source>Deleted</source>
            <translation>Gelöscht</translation>
        </message>
        <message>
            <source>Deleted by {0}</source>
            <translation>Wird bis {0} gelöscht</translation>
        </message>
        <message>
            <source>Ended at {0}</source>
            <translation>Beendet um {0}</translation>
        </message>
        <message>
            <source>Ended yesterday</source>
            <translation>Gestern beendet</translation>
        </message>
        <message>
            <source>Ended {0}</source>
            <translation>Beendet am {0}</translation>
        </message>
        <message numerus="yes">
            <source>Ends in %n days</source>
            <translation>
                <numerusform>Endet in %n Tag</numerusform>
                <numerusform>Endet in %n Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Ends in less than 1 min</source>
            <translation>Endet in weniger als 1 min</translation>
        </message>
        <message>
            <source>Ends in {0} h</source>
            <translation>Endet in {0} h</translation>
        </message>
        <message>
            <source>Ends in {0} h {1} min</source>
            <translation>Endet in {0} h {1} min</translation>
        </message>
        <message>
            <source>Ends in {0} min</source>
            <translation>Endet in {0} min</translation>
        </message>
        <message>
            <source>Ends tomorrow</source>
            <translation>Endet morgen</translation>
        </message>
        <message>
            <source>Ends {0}</source>
            <translation>Endet am {0}</translation>
        </message>
        <message>
            <source>Host rights end in &lt; 1 min</source>
            <translation>Gastgeberrechte enden in &lt; 1 min</translation>
        </message>
        <message>
            <source>Host rights end in {0} min</source>
            <translation>Gastgeberrechte enden in {0} min</translation>
        </message>
        <message>
            <source>No longer at Whereby</source>
            <translation>Nicht mehr bei Whereby</translation>
        </message>
        <message>
            <source>deleted by {0}</source>
            <translation>wird bis {0} gelöscht</translation>
        </message>
        <message>
            <source>deleted, {0}</source>
            <translation>gelöscht, {0}</translation>
        </message>
        <message numerus="yes">
            <source>ends in %n days, {0}</source>
            <translation>
                <numerusform>endet in %n Tag, {0}</numerusform>
                <numerusform>endet in %n Tagen, {0}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>ends in %n minutes at {0}</source>
            <translation>
                <numerusform>endet in %n Minute um {0}</numerusform>
                <numerusform>endet in %n Minuten um {0}</numerusform>
            </translation>
        </message>
        <message>
            <source>ends in 1 minute at {0}</source>
            <translation>endet in 1 Minute um {0}</translation>
        </message>
        <message>
            <source>ends in less than 1 minute at {0}</source>
            <translation>endet in weniger als 1 Minute um {0}</translation>
        </message>
        <message>
            <source>ends in {0} h at {2}</source>
            <translation>endet in {0} h um {2}</translation>
        </message>
        <message>
            <source>ends in {0} h {1} min at {2}</source>
            <translation>endet in {0} h {1} min um {2}</translation>
        </message>
        <message>
            <source>ends tomorrow, {0}</source>
            <translation>endet morgen, {0}</translation>
        </message>
        <message>
            <source>ends {0} at {1}</source>
            <translation>endet am {0} um {1}</translation>
        </message>
        <message numerus="yes">
            <source>host rights end in %n minutes at {0}</source>
            <translation>
                <numerusform>Gastgeberrechte enden in %n Minute um {0}</numerusform>
                <numerusform>Gastgeberrechte enden in %n Minuten um {0}</numerusform>
            </translation>
        </message>
        <message>
            <source>host rights end in 1 minute at {0}</source>
            <translation>Gastgeberrechte enden in 1 Minute um {0}</translation>
        </message>
        <message>
            <source>host rights end in less than 1 minute at {0}</source>
            <translation>Gastgeberrechte enden in weniger als 1 Minute um {0}</translation>
        </message>
        <message>
            <source>no longer at Whereby, {0}</source>
            <translation>nicht mehr bei Whereby, {0}</translation>
        </message>
    </context>
    <context>
        <name>StayInTray</name>
        <message>
            <source>Keep running</source>
            <translation>Weiterlaufen lassen</translation>
        </message>
        <message>
            <source>Keep running in the tray?</source>
            <translation>Im Infobereich weiterlaufen?</translation>
        </message>
        <message>
            <source>New meetings and recent links stay one click away. Settings has this choice, too.</source>
            <translation>Neue Meetings und letzte Links bleiben einen Klick entfernt. Auch in den Einstellungen lässt sich das wählen.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
    </context>
    <context>
        <name>StorageFields</name>
        <message>
            <source>Access</source>
            <translation>Zugriff</translation>
        </message>
        <message>
            <source>Bucket</source>
            <translation>Bucket</translation>
        </message>
        <message>
            <source>Conceal secret key</source>
            <translation>Geheimen Schlüssel verbergen</translation>
        </message>
        <message>
            <source>Key ID</source>
            <translation>Schlüssel-ID</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Reveal secret key</source>
            <translation>Geheimen Schlüssel anzeigen</translation>
        </message>
        <message>
            <source>Role ARN</source>
            <translation>ARN der Rolle</translation>
        </message>
        <message>
            <source>Secret key</source>
            <translation>Geheimer Schlüssel</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>Speicher</translation>
        </message>
        <message>
            <source>{0}, concealed</source>
            <translation>{0}, verborgen</translation>
        </message>
    </context>
    <context>
        <name>StorageWords</name>
        <message>
            <source>S3 bucket {0} in {1}, by access key</source>
            <translation>S3-Bucket {0} in {1}, per Zugriffsschlüssel</translation>
        </message>
        <message>
            <source>S3 bucket {0} in {1}, by role</source>
            <translation>S3-Bucket {0} in {1}, per Rolle</translation>
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
            <translation>Streaming-Adresse verbergen</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>Reveal streaming address</source>
            <translation>Streaming-Adresse anzeigen</translation>
        </message>
        <message>
            <source>Streamin&amp;g</source>
            <translation>Streamin&amp;g</translation>
        </message>
        <message>
            <source>Streaming</source>
            <translation>Streaming</translation>
        </message>
        <message>
            <source>Streaming address</source>
            <translation>Streaming-Adresse</translation>
        </message>
        <message>
            <source>Streaming address, concealed</source>
            <translation>Streaming-Adresse, verborgen</translation>
        </message>
    </context>
    <context>
        <name>SurplusNote</name>
        <message numerus="yes">
            <source>%Ln room(s) too many: {0}. An answer came too late.</source>
            <translation>
                <numerusform>%Ln Raum zu viel: {0}. Eine Antwort kam zu spät.</numerusform>
                <numerusform>%Ln Räume zu viel: {0}. Eine Antwort kam zu spät.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Delete…</source>
            <translation>Lö&amp;schen…</translation>
        </message>
        <message numerus="yes">
            <source>{0} and %Ln more</source>
            <translation>
                <numerusform>{0} und %Ln weiterer</numerusform>
                <numerusform>{0} und %Ln weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TableSession</name>
        <message>
            <source>Changing rows…</source>
            <translation>Zeilen werden geändert…</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Wird geprüft…</translation>
        </message>
        <message>
            <source>Look at the plan again. Nothing was sent.</source>
            <translation>Sehen Sie sich den Plan noch einmal an. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>Pasted table</source>
            <translation>Eingefügte Tabelle</translation>
        </message>
        <message>
            <source>Reading {0}…</source>
            <translation>{0} wird gelesen…</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <source>Rows to fix</source>
            <translation>Zu behebende Zeilen</translation>
        </message>
        <message>
            <source>Saved as {0}</source>
            <translation>Als {0} gespeichert</translation>
        </message>
        <message numerus="yes">
            <source>Time has passed: %Ln row(s) changed.</source>
            <translation>
                <numerusform>Inzwischen ist Zeit vergangen: %Ln Zeile hat sich geändert.</numerusform>
                <numerusform>Inzwischen ist Zeit vergangen: %Ln Zeilen haben sich geändert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Writing it down…</source>
            <translation>Wird gespeichert…</translation>
        </message>
    </context>
    <context>
        <name>ThemeChoice</name>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
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
            <translation>&amp;Transkription</translation>
        </message>
        <message>
            <source>Captions</source>
            <translation>Untertitel</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Live transcription</source>
            <translation>Live-Transkription</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Ein</translation>
        </message>
        <message>
            <source>Spoken language</source>
            <translation>Gesprochene Sprache</translation>
        </message>
        <message>
            <source>Transcription: {0}</source>
            <translation>Transkription: {0}</translation>
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
                <numerusform>{0}, endet in %n Tag</numerusform>
                <numerusform>{0}, endet in %n Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}, ends in less than 1 min</source>
            <translation>{0}, endet in weniger als 1 min</translation>
        </message>
        <message>
            <source>{0}, ends in {1} h</source>
            <translation>{0}, endet in {1} h</translation>
        </message>
        <message>
            <source>{0}, ends in {1} h {2} min</source>
            <translation>{0}, endet in {1} h {2} min</translation>
        </message>
        <message>
            <source>{0}, ends in {1} min</source>
            <translation>{0}, endet in {1} min</translation>
        </message>
        <message>
            <source>{0}, ends tomorrow</source>
            <translation>{0}, endet morgen</translation>
        </message>
        <message>
            <source>{0}, ends {1}</source>
            <translation>{0}, endet am {1}</translation>
        </message>
        <message>
            <source>{0}, host link, less than 1 min</source>
            <translation>{0}, Gastgeber-Link, weniger als 1 min</translation>
        </message>
        <message>
            <source>{0}, host link, {1} min</source>
            <translation>{0}, Gastgeber-Link, {1} min</translation>
        </message>
    </context>
    <context>
        <name>TrayMenu</name>
        <message>
            <source>Edit presets…</source>
            <translation>Vorgaben bearbeiten…</translation>
        </message>
        <message>
            <source>New meeting now ({0})</source>
            <translation>Meeting sofort ({0})</translation>
        </message>
        <message>
            <source>New meeting with preset</source>
            <translation>Neues Meeting mit Vorgabe</translation>
        </message>
        <message>
            <source>Open Whereby Desktop</source>
            <translation>Whereby Desktop öffnen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Recent: click to copy the link</source>
            <translation>Zuletzt: Klick kopiert den Link</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Einstellungen…</translation>
        </message>
    </context>
    <context>
        <name>TrayPart</name>
        <message>
            <source>Closing the window quits the app.</source>
            <translation>Wenn das Fenster geschlossen wird, wird die App beendet.</translation>
        </message>
        <message>
            <source>Extend…</source>
            <translation>Verlängern…</translation>
        </message>
        <message>
            <source>It was deleted, ran out, or belongs to another account.</source>
            <translation>Er wurde gelöscht, ist abgelaufen oder gehört zu einem anderen Konto.</translation>
        </message>
        <message>
            <source>No tray on this desktop</source>
            <translation>Kein Infobereich auf diesem Desktop</translation>
        </message>
        <message>
            <source>This room is not in the list</source>
            <translation>Dieser Raum ist nicht in der Liste</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <source>A damaged file was set aside</source>
            <translation>Eine beschädigte Datei wurde beiseitegelegt</translation>
        </message>
        <message>
            <source>Check (1 point)</source>
            <translation>Prüfen (1 Punkt)</translation>
        </message>
        <message>
            <source>Check before creating it again, so there are not two.</source>
            <translation>Prüfen Sie das, bevor Sie ihn erneut erstellen, damit es nicht zwei gibt.</translation>
        </message>
        <message>
            <source>Check the connection. Nothing was sent.</source>
            <translation>Prüfen Sie die Verbindung. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>Check what you entered.</source>
            <translation>Prüfen Sie Ihre Eingaben.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Auswählen…</translation>
        </message>
        <message>
            <source>Could not save</source>
            <translation>Speichern fehlgeschlagen</translation>
        </message>
        <message>
            <source>Enter a new key…</source>
            <translation>Neuen Schlüssel eingeben…</translation>
        </message>
        <message>
            <source>Install or start one, or enter the key each time the app starts.</source>
            <translation>Installieren oder starten Sie einen oder geben Sie den Schlüssel bei jedem Start der App ein.</translation>
        </message>
        <message>
            <source>It is kept as {0}. The app started with a fresh one.</source>
            <translation>Sie wird als {0} aufbewahrt. Die App hat mit einer neuen begonnen.</translation>
        </message>
        <message>
            <source>It may be busy. Try again in a moment.</source>
            <translation>Whereby ist vielleicht ausgelastet. Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>It may have been deleted or replaced. Your labels, presets and history are safe on this computer.</source>
            <translation>Er wurde vielleicht gelöscht oder ersetzt. Ihre Etiketten, Vorgaben und der Verlauf sind auf diesem Computer sicher.</translation>
        </message>
        <message>
            <source>It was deleted or ran out. It leaves the list.</source>
            <translation>Er wurde gelöscht oder ist abgelaufen. Er verschwindet aus der Liste.</translation>
        </message>
        <message>
            <source>List from {0}. Copying links works.</source>
            <translation>Liste: Stand {0}. Links lassen sich kopieren.</translation>
        </message>
        <message>
            <source>More than one room fits: {0}. Look at them before creating another.</source>
            <translation>Mehr als ein Raum passt: {0}. Sehen Sie sie an, bevor Sie einen weiteren erstellen.</translation>
        </message>
        <message>
            <source>No API key</source>
            <translation>Kein API-Schlüssel</translation>
        </message>
        <message>
            <source>No answer: the room may exist</source>
            <translation>Keine Antwort: Der Raum existiert vielleicht</translation>
        </message>
        <message>
            <source>No keyring found</source>
            <translation>Kein Schlüsselbund gefunden</translation>
        </message>
        <message>
            <source>Not allowed with this key</source>
            <translation>Mit diesem Schlüssel nicht erlaubt</translation>
        </message>
        <message>
            <source>Nothing was created. The storage secret or streaming address of these settings has to be entered again, in the form.</source>
            <translation>Es wurde nichts erstellt. Der geheime Speicherschlüssel oder die Streaming-Adresse dieser Einstellungen muss im Formular erneut eingegeben werden.</translation>
        </message>
        <message>
            <source>Nothing was sent. Check which proxy is set.</source>
            <translation>Es wurde nichts gesendet. Prüfen Sie, welcher Proxy eingestellt ist.</translation>
        </message>
        <message>
            <source>Open dashboard</source>
            <translation>Dashboard öffnen</translation>
        </message>
        <message>
            <source>Proxy settings…</source>
            <translation>Proxy-Einstellungen…</translation>
        </message>
        <message>
            <source>Reply {0} at {1}</source>
            <translation>Antwort {0} um {1}</translation>
        </message>
        <message>
            <source>Server error {0}.</source>
            <translation>Serverfehler {0}.</translation>
        </message>
        <message>
            <source>Server error {0}. Whereby asks for a pause of {1}.</source>
            <translation>Serverfehler {0}. Whereby bittet um eine Pause von {1}.</translation>
        </message>
        <message>
            <source>Slowing down for {0}</source>
            <translation>Noch {0} gedrosselt</translation>
        </message>
        <message>
            <source>Something unexpected went wrong</source>
            <translation>Etwas Unerwartetes ist schiefgegangen</translation>
        </message>
        <message>
            <source>The API key is kept there. Unlock it and the app goes on by itself.</source>
            <translation>Dort wird der API-Schlüssel aufbewahrt. Nach dem Entsperren geht es von selbst weiter.</translation>
        </message>
        <message>
            <source>The answer leads to {0}. The key was not sent there.</source>
            <translation>Die Antwort führt zu {0}. Der Schlüssel wurde nicht dorthin gesendet.</translation>
        </message>
        <message>
            <source>The answer made no sense</source>
            <translation>Die Antwort ergab keinen Sinn</translation>
        </message>
        <message>
            <source>The answer was lost, and the list shows no such room. Create it again.</source>
            <translation>Die Antwort ging verloren, und die Liste zeigt keinen solchen Raum. Erstellen Sie ihn erneut.</translation>
        </message>
        <message>
            <source>The app does not wait for it. A key you enter stays in memory until you quit.</source>
            <translation>Die App wartet nicht darauf. Ein eingegebener Schlüssel bleibt bis zum Beenden im Arbeitsspeicher.</translation>
        </message>
        <message>
            <source>The app goes on. Details are in the log.</source>
            <translation>Die App läuft weiter. Einzelheiten stehen im Protokoll.</translation>
        </message>
        <message>
            <source>The certificate of {0} could not be checked. Nothing was sent.</source>
            <translation>Das Zertifikat von {0} konnte nicht geprüft werden. Es wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>The connection is not safe</source>
            <translation>Die Verbindung ist nicht sicher</translation>
        </message>
        <message>
            <source>The key was not stored. It stays in memory until you quit.</source>
            <translation>Der Schlüssel wurde nicht gespeichert. Er bleibt bis zum Beenden im Arbeitsspeicher.</translation>
        </message>
        <message>
            <source>The keyring</source>
            <translation>Schlüsselbund</translation>
        </message>
        <message>
            <source>The keyring holds no key for this server. Enter it to go on.</source>
            <translation>Der Schlüsselbund enthält keinen Schlüssel für diesen Server. Geben Sie ihn ein, um fortzufahren.</translation>
        </message>
        <message>
            <source>The list from {0} stays.</source>
            <translation>Die Liste mit Stand {0} bleibt erhalten.</translation>
        </message>
        <message>
            <source>The proxy does not let the app through</source>
            <translation>Der Proxy lässt die App nicht durch</translation>
        </message>
        <message>
            <source>The room was not created</source>
            <translation>Der Raum wurde nicht erstellt</translation>
        </message>
        <message>
            <source>The server points elsewhere</source>
            <translation>Der Server verweist woandershin</translation>
        </message>
        <message>
            <source>The storage secret or streaming address stays in memory until you quit. After that it has to be entered again.</source>
            <translation>Der geheime Speicherschlüssel oder die Streaming-Adresse bleibt bis zum Beenden im Arbeitsspeicher. Danach ist die Eingabe erneut nötig.</translation>
        </message>
        <message>
            <source>This room no longer exists</source>
            <translation>Diesen Raum gibt es nicht mehr</translation>
        </message>
        <message>
            <source>Times here may be wrong.</source>
            <translation>Zeiten hier können falsch sein.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>What came back is not what Whereby sends. A proxy or a sign-in page may answer.</source>
            <translation>Was zurückkam, sendet Whereby nicht. Vielleicht antwortet ein Proxy oder eine Anmeldeseite.</translation>
        </message>
        <message>
            <source>Whereby asked the app to wait.</source>
            <translation>Whereby hat die App gebeten zu warten.</translation>
        </message>
        <message numerus="yes">
            <source>Whereby asked the app to wait. %n request(s) will go out by themselves.</source>
            <translation>
                <numerusform>Whereby hat die App gebeten zu warten. %n Anfrage wird von selbst gesendet.</numerusform>
                <numerusform>Whereby hat die App gebeten zu warten. %n Anfragen werden von selbst gesendet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Whereby did not accept the settings</source>
            <translation>Whereby hat die Einstellungen nicht angenommen</translation>
        </message>
        <message>
            <source>Whereby did not answer</source>
            <translation>Whereby hat nicht geantwortet</translation>
        </message>
        <message>
            <source>Whereby has a problem</source>
            <translation>Whereby hat ein Problem</translation>
        </message>
        <message>
            <source>Whereby rejected the key</source>
            <translation>Whereby hat den Schlüssel abgelehnt</translation>
        </message>
        <message>
            <source>You are offline</source>
            <translation>Sie sind offline</translation>
        </message>
        <message>
            <source>Your Whereby plan or key does not include this.</source>
            <translation>Ihr Whereby-Tarif oder Schlüssel umfasst dies nicht.</translation>
        </message>
        <message>
            <source>Your computer’s clock is off by {0} min</source>
            <translation>Die Uhr Ihres Computers geht {0} min falsch</translation>
        </message>
        <message>
            <source>{0} did not give a secret part</source>
            <translation>{0} hat einen geheimen Teil nicht herausgegeben</translation>
        </message>
        <message>
            <source>{0} did not take a secret part</source>
            <translation>{0} hat einen geheimen Teil nicht angenommen</translation>
        </message>
        <message>
            <source>{0} does not answer</source>
            <translation>{0} antwortet nicht</translation>
        </message>
        <message>
            <source>{0} is locked</source>
            <translation>{0} ist gesperrt</translation>
        </message>
        <message>
            <source>{0} refused</source>
            <translation>{0} hat abgelehnt</translation>
        </message>
        <message>
            <source>{0}: {1}.</source>
            <translation>{0}: {1}.</translation>
        </message>
        <message>
            <source>“Once” keeps the key in memory until you quit.</source>
            <translation>„Einmal“ behält den Schlüssel bis zum Beenden im Arbeitsspeicher.</translation>
        </message>
        <message>
            <source>“{0}”</source>
            <translation>„{0}“</translation>
        </message>
    </context>
    <context>
        <name>UnexpectedDialog</name>
        <message>
            <source>&amp;Go on</source>
            <translation>&amp;Weitermachen</translation>
        </message>
        <message>
            <source>A click, a key or a change on screen was not carried out.</source>
            <translation>Ein Klick, eine Taste oder eine Änderung auf dem Bildschirm wurde nicht ausgeführt.</translation>
        </message>
        <message>
            <source>A part of the app that works on its own has ended.</source>
            <translation>Ein Teil der App, der selbstständig arbeitet, hat sich beendet.</translation>
        </message>
        <message>
            <source>A step that was to follow later was not carried out.</source>
            <translation>Ein Schritt, der später folgen sollte, wurde nicht ausgeführt.</translation>
        </message>
        <message>
            <source>Qt, which draws the windows, reports a fault.</source>
            <translation>Qt, das die Fenster zeichnet, meldet einen Fehler.</translation>
        </message>
        <message numerus="yes">
            <source>Seen %Ln time(s), last at {0}.</source>
            <translation>
                <numerusform>Einmal aufgetreten, zuletzt um {0}.</numerusform>
                <numerusform>%Ln-mal aufgetreten, zuletzt um {0}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Seen at {0}.</source>
            <translation>Aufgetreten um {0}.</translation>
        </message>
        <message>
            <source>Something unexpected went wrong</source>
            <translation>Etwas Unerwartetes ist schiefgegangen</translation>
        </message>
        <message>
            <source>The app goes on. What you did last may not be done: look before you do it again.</source>
            <translation>Die App läuft weiter. Ihre letzte Aktion wurde vielleicht nicht ausgeführt: Sehen Sie nach, bevor Sie sie wiederholen.</translation>
        </message>
        <message>
            <source>Work in the background ended before it was done.</source>
            <translation>Eine Aufgabe im Hintergrund endete, bevor sie erledigt war.</translation>
        </message>
    </context>
    <context>
        <name>UnexpectedErrors</name>
        <message>
            <source>Details…</source>
            <translation>Details…</translation>
        </message>
        <message>
            <source>Something unexpected went wrong</source>
            <translation>Etwas Unerwartetes ist schiefgegangen</translation>
        </message>
        <message>
            <source>The app goes on. {0}</source>
            <translation>Die App läuft weiter. {0}</translation>
        </message>
    </context>
    <context>
        <name>Unsettled</name>
        <message>
            <source>Any name</source>
            <translation>Beliebiger Name</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etikett</translation>
        </message>
        <message>
            <source>Name begins with</source>
            <translation>Name beginnt mit</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gesendet</translation>
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
            <translation>&amp;Keiner davon</translation>
        </message>
        <message>
            <source>Decide &amp;later</source>
            <translation>&amp;Später entscheiden</translation>
        </message>
        <message>
            <source>It was &amp;not created</source>
            <translation>Wurde &amp;nicht erstellt</translation>
        </message>
        <message>
            <source>Which room is it?</source>
            <translation>Welcher Raum ist es?</translation>
        </message>
    </context>
    <context>
        <name>UnsettledFlow</name>
        <message>
            <source>Settled: the room was not created</source>
            <translation>Geklärt: Der Raum wurde nicht erstellt</translation>
        </message>
        <message>
            <source>This room no longer exists</source>
            <translation>Diesen Raum gibt es nicht mehr</translation>
        </message>
    </context>
    <context>
        <name>UnsettledForm</name>
        <message numerus="yes">
            <source>%n room(s) may be the one</source>
            <translation>
                <numerusform>%n Raum könnte es sein</numerusform>
                <numerusform>%n Räume könnten es sein</numerusform>
            </translation>
        </message>
        <message>
            <source>If you say that it was not created, it is created now.</source>
            <translation>Wenn Sie sagen, dass er nicht erstellt wurde, wird er jetzt erstellt.</translation>
        </message>
        <message>
            <source>If you say that it was not created, you can create it again.</source>
            <translation>Wenn Sie sagen, dass er nicht erstellt wurde, können Sie ihn erneut erstellen.</translation>
        </message>
        <message>
            <source>Its answer was lost, and Whereby does not show whether it was created.</source>
            <translation>Die Antwort ging verloren, und Whereby zeigt nicht, ob er erstellt wurde.</translation>
        </message>
        <message>
            <source>No room fits what was asked for</source>
            <translation>Kein Raum passt zu dem, was angefordert wurde</translation>
        </message>
        <message>
            <source>The answer was lost. Only you can tell which room came of it, if any.</source>
            <translation>Die Antwort ging verloren. Nur Sie können sagen, welcher Raum daraus wurde, falls überhaupt einer.</translation>
        </message>
        <message>
            <source>The room you choose gets the label and settings you had entered, on this computer only. If it is none of these, a room is created.</source>
            <translation>Der Raum, den Sie wählen, erhält das eingegebene Etikett und die Einstellungen, nur auf diesem Computer. Ist es keiner davon, wird ein Raum erstellt.</translation>
        </message>
        <message>
            <source>The room you choose gets the label and settings you had entered, on this computer only. Nothing changes at Whereby.</source>
            <translation>Der Raum, den Sie wählen, erhält das eingegebene Etikett und die Einstellungen, nur auf diesem Computer. Bei Whereby ändert sich nichts.</translation>
        </message>
        <message>
            <source>What is at Whereby</source>
            <translation>Was bei Whereby ist</translation>
        </message>
        <message>
            <source>What was asked for</source>
            <translation>Was angefordert wurde</translation>
        </message>
    </context>
    <context>
        <name>WayOut</name>
        <message>
            <source>Anyone who has it can run the room.</source>
            <translation>Wer ihn hat, kann den Raum leiten.</translation>
        </message>
        <message>
            <source>Anyone who has it can watch the meeting.</source>
            <translation>Wer ihn hat, kann dem Meeting zusehen.</translation>
        </message>
        <message>
            <source>Copy it anyway</source>
            <translation>Trotzdem kopieren</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Save it anyway</source>
            <translation>Trotzdem speichern</translation>
        </message>
        <message>
            <source>This invitation carries the host link</source>
            <translation>Diese Einladung enthält den Gastgeber-Link</translation>
        </message>
        <message>
            <source>This invitation carries the viewer link</source>
            <translation>Diese Einladung enthält den Zuschauer-Link</translation>
        </message>
        <message>
            <source>Write the mail anyway</source>
            <translation>E-Mail trotzdem schreiben</translation>
        </message>
    </context>
    <context>
        <name>WaysOut</name>
        <message>
            <source>Copy it and paste it into a mail.</source>
            <translation>Kopieren Sie sie und fügen Sie sie in eine E-Mail ein.</translation>
        </message>
        <message>
            <source>Copy the invitation and paste it into a mail.</source>
            <translation>Kopieren Sie die Einladung und fügen Sie sie in eine E-Mail ein.</translation>
        </message>
        <message>
            <source>Invitation copied as Markdown: {0}</source>
            <translation>Einladung als Markdown kopiert: {0}</translation>
        </message>
        <message>
            <source>Invitation copied: {0}</source>
            <translation>Einladung kopiert: {0}</translation>
        </message>
        <message>
            <source>Invitation with the host link copied</source>
            <translation>Einladung mit dem Gastgeber-Link kopiert</translation>
        </message>
        <message>
            <source>Invitation with the host link copied. It leaves the clipboard in {0} s</source>
            <translation>Einladung mit dem Gastgeber-Link kopiert. Wird in {0} s aus der Zwischenablage entfernt</translation>
        </message>
        <message>
            <source>Invitation with the viewer link copied</source>
            <translation>Einladung mit dem Zuschauer-Link kopiert</translation>
        </message>
        <message>
            <source>Invitation with the viewer link copied. It leaves the clipboard in {0} s</source>
            <translation>Einladung mit dem Zuschauer-Link kopiert. Wird in {0} s aus der Zwischenablage entfernt</translation>
        </message>
        <message>
            <source>Mail opened</source>
            <translation>E-Mail geöffnet</translation>
        </message>
        <message>
            <source>No mail program answered</source>
            <translation>Kein E-Mail-Programm hat geantwortet</translation>
        </message>
        <message>
            <source>The invitation is too long for a mail draft</source>
            <translation>Die Einladung ist zu lang für einen E-Mail-Entwurf</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>or</source>
            <translation>oder</translation>
        </message>
    </context>
    <context>
        <name>Wishes</name>
        <message>
            <source>The app is running with another server. Quit it first, or use --profile-dir.</source>
            <translation>Die App läuft mit einem anderen Server. Beenden Sie sie zuerst oder verwenden Sie --profile-dir.</translation>
        </message>
        <message>
            <source>The app that is running is another version. Quit it first.</source>
            <translation>Es läuft eine andere Version der App. Beenden Sie sie zuerst.</translation>
        </message>
    </context>
    <context>
        <name>WordingEditor</name>
        <message>
            <source>&amp;Wording of every invitation</source>
            <translation>&amp;Wortlaut jeder Einladung</translation>
        </message>
        <message>
            <source>Insert the place “{0}”</source>
            <translation>Platzhalter „{0}“ einfügen</translation>
        </message>
        <message>
            <source>Insert {0}</source>
            <translation>{0} einfügen</translation>
        </message>
        <message>
            <source>What stands in braces is filled in for each meeting. A line whose places are empty is left out.</source>
            <translation>Was in geschweiften Klammern steht, wird für jedes Meeting ausgefüllt. Eine Zeile, deren Platzhalter leer sind, wird ausgelassen.</translation>
        </message>
        <message>
            <source>Wording of every invitation</source>
            <translation>Wortlaut jeder Einladung</translation>
        </message>
    </context>
    <context>
        <name>WordingFooter</name>
        <message>
            <source>&amp;Done</source>
            <translation>&amp;Fertig</translation>
        </message>
        <message>
            <source>&amp;Keep old wording</source>
            <translation>&amp;Alten Wortlaut behalten</translation>
        </message>
        <message>
            <source>&amp;Restore the program’s wording</source>
            <translation>Mitgelieferten Wortlaut wieder&amp;herstellen</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>How to get a keyring</source>
            <translation>So erhalten Sie einen Schlüsselbund</translation>
        </message>
        <message>
            <source>Install gnome-keyring (on KDE kwalletmanager), log in again and start the app.</source>
            <translation>Installieren Sie gnome-keyring (unter KDE kwalletmanager), melden Sie sich erneut an und starten Sie die App.</translation>
        </message>
    </context>
    <context>
        <name>ZoneField</name>
        <message>
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
    </context>
</TS>
