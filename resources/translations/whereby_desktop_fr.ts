<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="fr">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>&amp;Copy version</source>
            <translation>&amp;Copier la version</translation>
        </message>
        <message>
            <source>&amp;Diagnostics…</source>
            <translation>&amp;Diagnostic…</translation>
        </message>
        <message>
            <source>About Whereby Desktop</source>
            <translation>À propos de Whereby Desktop</translation>
        </message>
        <message>
            <source>An independent app. Not made or endorsed by Whereby.</source>
            <translation>Une application indépendante. Ni conçue ni approuvée par Whereby.</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <source>It uses Qt under the GNU Lesser General Public License, version 3. Qt’s libraries are separate files: you may replace them with your own build. Their source is at download.qt.io.</source>
            <translation>Elle utilise Qt sous licence GNU Lesser General Public License, version 3. Les bibliothèques de Qt sont des fichiers séparés : vous pouvez les remplacer par celles que vous compilez vous-même. Leur code source se trouve sur download.qt.io.</translation>
        </message>
        <message>
            <source>Licence: {0}</source>
            <translation>Licence : {0}</translation>
        </message>
        <message>
            <source>Licences of all that is shipped</source>
            <translation>Licences de tout ce qui est fourni</translation>
        </message>
        <message>
            <source>No text of its licence was found here.</source>
            <translation>Aucun texte de sa licence n’a été trouvé ici.</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>Texte de la licence</translation>
        </message>
        <message>
            <source>Version {0}</source>
            <translation>Version {0}</translation>
        </message>
        <message>
            <source>What is shipped</source>
            <translation>Composants fournis</translation>
        </message>
    </context>
    <context>
        <name>Account</name>
        <message>
            <source>{0} points/min</source>
            <translation>{0} points/min</translation>
        </message>
    </context>
    <context>
        <name>AccountButton</name>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Account {0}</source>
            <translation>Compte {0}</translation>
        </message>
        <message>
            <source>Account {0}, {1}</source>
            <translation>Compte {0}, {1}</translation>
        </message>
        <message>
            <source>Switch account</source>
            <translation>Changer de compte</translation>
        </message>
    </context>
    <context>
        <name>AccountColours</name>
        <message>
            <source>Blue</source>
            <translation>Bleu</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Vert</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Gris</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <source>Rose</source>
            <translation>Rose</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>Bleu-vert</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Violet</translation>
        </message>
    </context>
    <context>
        <name>AccountMenu</name>
        <message>
            <source>Add account…</source>
            <translation>Ajouter un compte…</translation>
        </message>
        <message>
            <source>Demo workspace</source>
            <translation>Espace de démonstration</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>Actif</translation>
        </message>
        <message>
            <source>Manage accounts…</source>
            <translation>Gérer les comptes…</translation>
        </message>
    </context>
    <context>
        <name>AccountRow</name>
        <message>
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>Actif</translation>
        </message>
        <message>
            <source>More actions for {0}</source>
            <translation>Autres actions pour {0}</translation>
        </message>
        <message>
            <source>Remove account…</source>
            <translation>Retirer le compte…</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Renommer…</translation>
        </message>
        <message>
            <source>Replace key…</source>
            <translation>Remplacer la clé…</translation>
        </message>
        <message>
            <source>Switch</source>
            <translation>Activer</translation>
        </message>
        <message>
            <source>Switch to {0}</source>
            <translation>Passer à {0}</translation>
        </message>
    </context>
    <context>
        <name>AccountsCard</name>
        <message>
            <source>Accounts</source>
            <translation>Comptes</translation>
        </message>
        <message>
            <source>Add account…</source>
            <translation>Ajouter un compte…</translation>
        </message>
        <message>
            <source>Key in memory until you quit</source>
            <translation>Clé en mémoire jusqu’à la fermeture</translation>
        </message>
        <message>
            <source>Key in {0}</source>
            <translation>Clé dans {0}</translation>
        </message>
        <message>
            <source>Made-up rooms, no network</source>
            <translation>Salles fictives, sans réseau</translation>
        </message>
        <message>
            <source>Shares its points with {0}</source>
            <translation>Partage ses points avec {0}</translation>
        </message>
        <message>
            <source>{0} points per minute</source>
            <translation>{0} points par minute</translation>
        </message>
        <message>
            <source>{0} points per minute, key in memory until you quit</source>
            <translation>{0} points par minute, clé en mémoire jusqu’à la fermeture</translation>
        </message>
        <message>
            <source>{0} points per minute, key in {1}</source>
            <translation>{0} points par minute, clé dans {1}</translation>
        </message>
        <message>
            <source>{0}. Shares its points with {1}</source>
            <translation>{0}. Partage ses points avec {1}</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>About Whereby Desktop</source>
            <translation>À propos de Whereby Desktop</translation>
        </message>
        <message>
            <source>Add to calendar</source>
            <translation>Ajouter à l’agenda</translation>
        </message>
        <message>
            <source>Batches…</source>
            <translation>Lots…</translation>
        </message>
        <message>
            <source>Close window</source>
            <translation>Fermer la fenêtre</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Copier en Markdown</translation>
        </message>
        <message>
            <source>Copy host link</source>
            <translation>Copier le lien d’hôte</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copier le lien</translation>
        </message>
        <message>
            <source>Create from CSV…</source>
            <translation>Créer depuis un CSV…</translation>
        </message>
        <message>
            <source>Delete rooms…</source>
            <translation>Supprimer des salles…</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Supprimer…</translation>
        </message>
        <message>
            <source>Diagnostics…</source>
            <translation>Diagnostic…</translation>
        </message>
        <message>
            <source>Duplicate…</source>
            <translation>Dupliquer…</translation>
        </message>
        <message>
            <source>Edit label</source>
            <translation>Modifier l’étiquette</translation>
        </message>
        <message>
            <source>Edit note</source>
            <translation>Modifier la note</translation>
        </message>
        <message>
            <source>Extend…</source>
            <translation>Prolonger…</translation>
        </message>
        <message>
            <source>Find anything…</source>
            <translation>Tout rechercher…</translation>
        </message>
        <message>
            <source>Invitation…</source>
            <translation>Invitation…</translation>
        </message>
        <message>
            <source>Keyboard and help</source>
            <translation>Clavier et aide</translation>
        </message>
        <message>
            <source>Link options…</source>
            <translation>Options du lien…</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Réunions</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>New meeting now</source>
            <translation>Réunion immédiate</translation>
        </message>
        <message>
            <source>New meeting…</source>
            <translation>Nouvelle réunion…</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Volet suivant</translation>
        </message>
        <message>
            <source>Open in a private window</source>
            <translation>Ouvrir dans une fenêtre privée</translation>
        </message>
        <message>
            <source>Open in browser</source>
            <translation>Ouvrir dans le navigateur</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Volet précédent</translation>
        </message>
        <message>
            <source>QR code…</source>
            <translation>Code QR…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Actualiser</translation>
        </message>
        <message>
            <source>Request log</source>
            <translation>Journal des requêtes</translation>
        </message>
        <message>
            <source>Save as preset…</source>
            <translation>Enregistrer comme préréglage…</translation>
        </message>
        <message>
            <source>Search rooms and labels</source>
            <translation>Rechercher salles et étiquettes</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Show or hide details</source>
            <translation>Afficher ou masquer les détails</translation>
        </message>
        <message>
            <source>Switch account</source>
            <translation>Changer de compte</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Write a mail</source>
            <translation>Rédiger un e-mail</translation>
        </message>
    </context>
    <context>
        <name>AdvancedFields</name>
        <message>
            <source>Vie&amp;wers</source>
            <translation>&amp;Spectateurs</translation>
        </message>
        <message>
            <source>Viewer template: up to 400 more people watch</source>
            <translation>Modèle de spectateur : jusqu’à 400 spectateurs de plus</translation>
        </message>
    </context>
    <context>
        <name>AdvancedSection</name>
        <message numerus="yes">
            <source>%n on</source>
            <translation>
                <numerusform>%n activée</numerusform>
                <numerusform>%n activées</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Advanced</source>
            <translation>&amp;Options avancées</translation>
        </message>
        <message>
            <source>All off</source>
            <translation>Tout désactivé</translation>
        </message>
        <message>
            <source>Recording on</source>
            <translation>Enregistrement activé</translation>
        </message>
        <message>
            <source>Recording, transcription, streaming, viewer template</source>
            <translation>Enregistrement, transcription, diffusion en direct, modèle de spectateur</translation>
        </message>
        <message>
            <source>Streaming on</source>
            <translation>Diffusion activée</translation>
        </message>
        <message>
            <source>Transcription on</source>
            <translation>Transcription activée</translation>
        </message>
        <message>
            <source>Viewer template on</source>
            <translation>Modèle de spectateur activé</translation>
        </message>
    </context>
    <context>
        <name>AgeField</name>
        <message>
            <source>Age</source>
            <translation>Âge</translation>
        </message>
        <message>
            <source>Any</source>
            <translation>Indifférent</translation>
        </message>
        <message>
            <source>Created more than</source>
            <translation>Créée il y a plus de</translation>
        </message>
        <message>
            <source>Ended more than</source>
            <translation>Terminée il y a plus de</translation>
        </message>
        <message>
            <source>How long ago</source>
            <translation>Ancienneté</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>days ago</source>
            <translation>jours</translation>
        </message>
        <message>
            <source>hours ago</source>
            <translation>heures</translation>
        </message>
    </context>
    <context>
        <name>AppCard</name>
        <message>
            <source>About Whereby Desktop</source>
            <translation>À propos de Whereby Desktop</translation>
        </message>
        <message>
            <source>About…</source>
            <translation>À propos…</translation>
        </message>
        <message>
            <source>Export settings…</source>
            <translation>Exporter les paramètres…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Import settings…</source>
            <translation>Importer les paramètres…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>Licences of all that is shipped</source>
            <translation>Licences de tout ce qui est fourni</translation>
        </message>
        <message>
            <source>Settings in a file</source>
            <translation>Paramètres dans un fichier</translation>
        </message>
        <message>
            <source>This app</source>
            <translation>Cette application</translation>
        </message>
        <message>
            <source>Version {0}</source>
            <translation>Version {0}</translation>
        </message>
        <message>
            <source>Without API keys, accounts and rooms</source>
            <translation>Sans les clés API, comptes et salles</translation>
        </message>
    </context>
    <context>
        <name>BatchNotices</name>
        <message>
            <source>Continue</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Going on with {0}</source>
            <translation>Reprise : {0}</translation>
        </message>
        <message>
            <source>It goes on by itself when this account is opened again.</source>
            <translation>Reprise automatique à la prochaine ouverture de ce compte.</translation>
        </message>
        <message>
            <source>Paused since the last time</source>
            <translation>En pause depuis la dernière fois</translation>
        </message>
        <message>
            <source>Rooms to create</source>
            <translation>Salles à créer</translation>
        </message>
        <message>
            <source>Rooms to delete</source>
            <translation>Salles à supprimer</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Stopped for now: {0}</source>
            <translation>Interrompu pour l’instant : {0}</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0} : {1}</translation>
        </message>
    </context>
    <context>
        <name>BatchWindows</name>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message numerus="yes">
            <source>Stop after %Ln room(s)?</source>
            <translation>
                <numerusform>Arrêter après %Ln salle ?</numerusform>
                <numerusform>Arrêter après %Ln salles ?</numerusform>
            </translation>
        </message>
        <message>
            <source>The rooms already created stay.</source>
            <translation>Les salles déjà créées restent.</translation>
        </message>
        <message>
            <source>The rooms not yet deleted stay.</source>
            <translation>Les salles pas encore supprimées restent.</translation>
        </message>
    </context>
    <context>
        <name>Batches</name>
        <message numerus="yes">
            <source>%Ln batch(es)</source>
            <translation>
                <numerusform>%Ln lot</numerusform>
                <numerusform>%Ln lots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln did not work</source>
            <translation>
                <numerusform>%Ln échec</numerusform>
                <numerusform>%Ln échecs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln did not work so far.</source>
            <translation>
                <numerusform>%Ln échec jusqu’ici.</numerusform>
                <numerusform>%Ln échecs jusqu’ici.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln made in another batch</source>
            <translation>
                <numerusform>%Ln créée dans un autre lot</numerusform>
                <numerusform>%Ln créées dans un autre lot</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln may exist</source>
            <translation>
                <numerusform>%Ln existe peut-être</numerusform>
                <numerusform>%Ln existent peut-être</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not started</source>
            <translation>
                <numerusform>%Ln non commencée</numerusform>
                <numerusform>%Ln non commencées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln point(s) used.</source>
            <translation>
                <numerusform>%Ln point utilisé.</numerusform>
                <numerusform>%Ln points utilisés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s) under way come to their end.</source>
            <translation>
                <numerusform>%Ln requête en cours va jusqu’à son terme.</numerusform>
                <numerusform>%Ln requêtes en cours vont jusqu’à leur terme.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) a minute, so the limit is never hit.</source>
            <translation>
                <numerusform>%Ln salle par minute, la limite n’est donc jamais atteinte.</numerusform>
                <numerusform>%Ln salles par minute, la limite n’est donc jamais atteinte.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) a second, so the limit is never hit.</source>
            <translation>
                <numerusform>%Ln salle par seconde, la limite n’est donc jamais atteinte.</numerusform>
                <numerusform>%Ln salles par seconde, la limite n’est donc jamais atteinte.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) created</source>
            <translation>
                <numerusform>%Ln salle créée</numerusform>
                <numerusform>%Ln salles créées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) created in {0}</source>
            <translation>
                <numerusform>%Ln salle créée en {0}</numerusform>
                <numerusform>%Ln salles créées en {0}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) deleted</source>
            <translation>
                <numerusform>%Ln salle supprimée</numerusform>
                <numerusform>%Ln salles supprimées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) deleted in {0}</source>
            <translation>
                <numerusform>%Ln salle supprimée en {0}</numerusform>
                <numerusform>%Ln salles supprimées en {0}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) may exist, they are looked for.</source>
            <translation>
                <numerusform>%Ln salle existe peut-être, elle est recherchée.</numerusform>
                <numerusform>%Ln salles existent peut-être, elles sont recherchées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) left out</source>
            <translation>
                <numerusform>%Ln ligne exclue</numerusform>
                <numerusform>%Ln lignes exclues</numerusform>
            </translation>
        </message>
        <message>
            <source>At work</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Créée</translation>
        </message>
        <message>
            <source>Creating rooms</source>
            <translation>Création des salles</translation>
        </message>
        <message numerus="yes">
            <source>Creating {0} of %Ln room(s)</source>
            <translation>
                <numerusform>Création : {0} sur %Ln salle</numerusform>
                <numerusform>Création : {0} sur %Ln salles</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Supprimée</translation>
        </message>
        <message>
            <source>Deleting rooms</source>
            <translation>Suppression des salles</translation>
        </message>
        <message numerus="yes">
            <source>Deleting {0} of %Ln room(s)</source>
            <translation>
                <numerusform>Suppression : {0} sur %Ln salle</numerusform>
                <numerusform>Suppression : {0} sur %Ln salles</numerusform>
            </translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Fix…</source>
            <translation>Corriger…</translation>
        </message>
        <message>
            <source>Guest link</source>
            <translation>Lien d’invité</translation>
        </message>
        <message numerus="yes">
            <source>Held up: {0} of %Ln room(s)</source>
            <translation>
                <numerusform>Bloqué : {0} sur %Ln salle</numerusform>
                <numerusform>Bloqué : {0} sur %Ln salles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Held up: {0} of %Ln room(s), goes on in {1}</source>
            <translation>
                <numerusform>Bloqué : {0} sur %Ln salle, reprise dans {1}</numerusform>
                <numerusform>Bloqué : {0} sur %Ln salles, reprise dans {1}</numerusform>
            </translation>
        </message>
        <message>
            <source>Host link</source>
            <translation>Lien d’hôte</translation>
        </message>
        <message>
            <source>It waits for points and goes on in about {0}.</source>
            <translation>En attente de points, reprise dans environ {0}.</translation>
        </message>
        <message>
            <source>It waits for you. Nothing is lost.</source>
            <translation>En attente de votre décision. Rien n’est perdu.</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Étiquette</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Exclue</translation>
        </message>
        <message numerus="yes">
            <source>Looking for %Ln room(s) whose answer was lost.</source>
            <translation>
                <numerusform>Recherche de %Ln salle dont la réponse s’est perdue.</numerusform>
                <numerusform>Recherche de %Ln salles dont la réponse s’est perdue.</numerusform>
            </translation>
        </message>
        <message>
            <source>Made in another batch</source>
            <translation>Créée dans un autre lot</translation>
        </message>
        <message>
            <source>May exist</source>
            <translation>Peut-être créée</translation>
        </message>
        <message>
            <source>Needs a look</source>
            <translation>À vérifier</translation>
        </message>
        <message>
            <source>No answer. The room may exist.</source>
            <translation>Sans réponse, peut-être créée.</translation>
        </message>
        <message>
            <source>No errors.</source>
            <translation>Aucune erreur.</translation>
        </message>
        <message>
            <source>Not created</source>
            <translation>Non créée</translation>
        </message>
        <message>
            <source>Not deleted</source>
            <translation>Non supprimée</translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>Non commencée</translation>
        </message>
        <message>
            <source>Nothing is lost. It goes on by itself in {0}.</source>
            <translation>Rien n’est perdu. Reprise automatique dans {0}.</translation>
        </message>
        <message>
            <source>Nothing is sent until you continue.</source>
            <translation>Rien n’est envoyé avant que vous repreniez.</translation>
        </message>
        <message>
            <source>Passed on</source>
            <translation>Transmise</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message numerus="yes">
            <source>Paused: {0} of %Ln room(s)</source>
            <translation>
                <numerusform>En pause : {0} sur %Ln salle</numerusform>
                <numerusform>En pause : {0} sur %Ln salles</numerusform>
            </translation>
        </message>
        <message>
            <source>Prefix</source>
            <translation>Préfixe</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Salle</translation>
        </message>
        <message>
            <source>Rooms created</source>
            <translation>Salles créées</translation>
        </message>
        <message>
            <source>Rooms deleted</source>
            <translation>Salles supprimées</translation>
        </message>
        <message>
            <source>Rooms to create</source>
            <translation>Salles à créer</translation>
        </message>
        <message>
            <source>Rooms to delete</source>
            <translation>Salles à supprimer</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Row {0}</source>
            <translation>Ligne {0}</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Arrêté</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Arrêt en cours</translation>
        </message>
        <message>
            <source>The answer was lost, the room was found.</source>
            <translation>La réponse s’est perdue, la salle a été trouvée.</translation>
        </message>
        <message>
            <source>The end time was in the past.</source>
            <translation>L’heure de fin était passée.</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Unfinished</source>
            <translation>Inachevé</translation>
        </message>
        <message>
            <source>Viewer link</source>
            <translation>Lien de spectateur</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>What is under way comes to its end.</source>
            <translation>Ce qui est en cours va jusqu’à son terme.</translation>
        </message>
        <message>
            <source>Whereby refused it: “{0}” ({1}).</source>
            <translation>Whereby a refusé : « {0} » ({1}).</translation>
        </message>
        <message>
            <source>Whereby refused the end time ({0}).</source>
            <translation>Whereby a refusé l’heure de fin ({0}).</translation>
        </message>
        <message>
            <source>Why not</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>With errors</source>
            <translation>Avec erreurs</translation>
        </message>
        <message numerus="yes">
            <source>{0} of %Ln room(s)</source>
            <translation>
                <numerusform>{0} sur %Ln salle</numerusform>
                <numerusform>{0} sur %Ln salles</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} {1}</source>
            <translation>{0} {1}</translation>
        </message>
        <message numerus="yes">
            <source>{0} {1}, {2} of %Ln room(s) created</source>
            <translation>
                <numerusform>{0} {1}, {2} sur %Ln salle créée</numerusform>
                <numerusform>{0} {1}, {2} sur %Ln salles créées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} {1}, {2} of %Ln room(s) deleted</source>
            <translation>
                <numerusform>{0} {1}, {2} sur %Ln salle supprimée</numerusform>
                <numerusform>{0} {1}, {2} sur %Ln salles supprimées</numerusform>
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
                <numerusform>{0} : {1} sur %Ln salle</numerusform>
                <numerusform>{0} : {1} sur %Ln salles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BatchesWindow</name>
        <message>
            <source>&amp;Forget</source>
            <translation>&amp;Oublier</translation>
        </message>
        <message>
            <source>&amp;Show</source>
            <translation>&amp;Afficher</translation>
        </message>
        <message>
            <source>Batches</source>
            <translation>Lots</translation>
        </message>
        <message>
            <source>Batches, newest first</source>
            <translation>Lots, du plus récent au plus ancien</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <source>Forgets what came of each row. The rooms stay.</source>
            <translation>Oublie le résultat de chaque ligne. Les salles restent.</translation>
        </message>
        <message>
            <source>No batches yet.</source>
            <translation>Aucun lot pour l’instant.</translation>
        </message>
    </context>
    <context>
        <name>BlockEdits</name>
        <message numerus="yes">
            <source>%Ln column(s) did not fit in.</source>
            <translation>
                <numerusform>%Ln colonne ne rentrait pas.</numerusform>
                <numerusform>%Ln colonnes ne rentraient pas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) added below.</source>
            <translation>
                <numerusform>%Ln ligne ajoutée en bas.</numerusform>
                <numerusform>%Ln lignes ajoutées en bas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear cells</source>
            <translation>Effacer les cellules</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Coller</translation>
        </message>
        <message>
            <source>Prefixes are those of the preset here.</source>
            <translation>Ici, les préfixes sont ceux du préréglage.</translation>
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
                <numerusform>%Ln jour</numerusform>
                <numerusform>%Ln jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>In {0}</source>
            <translation>Dans {0}</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Verrouillée</translation>
        </message>
        <message>
            <source>No prefix</source>
            <translation>Sans préfixe</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>Court</translation>
        </message>
        <message>
            <source>UUID</source>
            <translation>UUID</translation>
        </message>
        <message>
            <source>Unlocked</source>
            <translation>Non verrouillée</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message>
            <source>{0} h</source>
            <translation>{0} h</translation>
        </message>
        <message>
            <source>{0} h {1} min</source>
            <translation>{0} h {1} min</translation>
        </message>
        <message>
            <source>{0} min</source>
            <translation>{0} min</translation>
        </message>
    </context>
    <context>
        <name>BulkChecks</name>
        <message numerus="yes">
            <source>%Ln letter(s), {0} at most</source>
            <translation>
                <numerusform>%Ln caractère, {0} au plus</numerusform>
                <numerusform>%Ln caractères, {0} au plus</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Comes twice that night, first taken</source>
            <translation>Deux fois cette nuit-là, la première est retenue</translation>
        </message>
        <message>
            <source>Duration cannot be read</source>
            <translation>Durée illisible</translation>
        </message>
        <message>
            <source>End time is in the past</source>
            <translation>L’heure de fin est passée</translation>
        </message>
        <message>
            <source>End time is missing</source>
            <translation>L’heure de fin manque</translation>
        </message>
        <message>
            <source>Ends in {0} min, still created</source>
            <translation>Se termine dans {0} min, créée quand même</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Exclue</translation>
        </message>
        <message>
            <source>Locked or not: yes or no</source>
            <translation>Verrou : oui ou non</translation>
        </message>
        <message>
            <source>Only a–z, 0–9, hyphens</source>
            <translation>Seulement a–z, 0–9, tirets</translation>
        </message>
        <message>
            <source>Preset: {0}</source>
            <translation>Préréglage : {0}</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Réintégrer</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Prête</translation>
        </message>
        <message>
            <source>Same as row {0}</source>
            <translation>Identique à la ligne {0}</translation>
        </message>
        <message>
            <source>Short and unlocked, easy to guess</source>
            <translation>Court et non verrouillé, facile à deviner</translation>
        </message>
        <message>
            <source>Shorten</source>
            <translation>Raccourcir</translation>
        </message>
        <message>
            <source>Skipped by the clock change</source>
            <translation>Heure inexistante (changement d’heure)</translation>
        </message>
        <message>
            <source>Start has no time of day</source>
            <translation>Le début n’a pas d’heure</translation>
        </message>
        <message>
            <source>Streaming needs group mode</source>
            <translation>La diffusion exige le mode Groupe</translation>
        </message>
        <message>
            <source>Time cannot be read</source>
            <translation>Heure illisible</translation>
        </message>
        <message>
            <source>Unknown mode</source>
            <translation>Mode inconnu</translation>
        </message>
        <message>
            <source>Unknown name ending</source>
            <translation>Fin du nom inconnue</translation>
        </message>
        <message>
            <source>Unknown preset</source>
            <translation>Préréglage inconnu</translation>
        </message>
        <message>
            <source>Use UUID</source>
            <translation>Choisir UUID</translation>
        </message>
        <message>
            <source>Use group</source>
            <translation>Choisir Groupe</translation>
        </message>
        <message>
            <source>Use locked</source>
            <translation>Choisir Verrouillée</translation>
        </message>
        <message>
            <source>Use normal</source>
            <translation>Choisir Normal</translation>
        </message>
        <message>
            <source>Use short</source>
            <translation>Choisir Court</translation>
        </message>
        <message>
            <source>Use the second</source>
            <translation>Choisir la seconde</translation>
        </message>
        <message>
            <source>Use unlocked</source>
            <translation>Choisir Non verrouillée</translation>
        </message>
        <message>
            <source>Use {0}</source>
            <translation>Utiliser {0}</translation>
        </message>
        <message>
            <source>Viewers need group mode</source>
            <translation>Les spectateurs exigent le mode Groupe</translation>
        </message>
        <message>
            <source>With viewers: group and locked</source>
            <translation>Avec spectateurs : groupe et verrou</translation>
        </message>
    </context>
    <context>
        <name>BulkColumns</name>
        <message>
            <source>Check</source>
            <translation>Contrôle</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Étiquette</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Verrou</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Mode</translation>
        </message>
        <message>
            <source>Name ending</source>
            <translation>Fin du nom</translation>
        </message>
        <message>
            <source>Prefix</source>
            <translation>Préfixe</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Préréglage</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Début</translation>
        </message>
    </context>
    <context>
        <name>BulkDialog</name>
        <message>
            <source>Create rooms from CSV</source>
            <translation>Créer des salles depuis un CSV</translation>
        </message>
    </context>
    <context>
        <name>BulkDiscard</name>
        <message>
            <source>Discard table</source>
            <translation>Abandonner le tableau</translation>
        </message>
        <message>
            <source>Discard the table?</source>
            <translation>Abandonner le tableau ?</translation>
        </message>
        <message>
            <source>Keep table</source>
            <translation>Garder le tableau</translation>
        </message>
        <message>
            <source>What you typed or pasted is kept nowhere else.</source>
            <translation>Ce que vous avez saisi ou collé n’est conservé nulle part ailleurs.</translation>
        </message>
    </context>
    <context>
        <name>BulkFile</name>
        <message>
            <source>A table has {0} MB at most. Split it into several.</source>
            <translation>Un tableau fait {0} Mo au plus. Divisez-le en plusieurs.</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Arabe</translation>
        </message>
        <message>
            <source>Central Europe</source>
            <translation>Europe centrale</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Chinois</translation>
        </message>
        <message>
            <source>Choose another one, or start from the example.</source>
            <translation>Choisissez-en un autre, ou partez de l’exemple.</translation>
        </message>
        <message>
            <source>Copy the rows in your spreadsheet, then paste here.</source>
            <translation>Copiez les lignes dans votre tableur, puis collez-les ici.</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>Cyrillique</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Grec</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>Hébreu</translation>
        </message>
        <message>
            <source>It is a folder.</source>
            <translation>C’est un dossier.</translation>
        </message>
        <message>
            <source>It is no longer there.</source>
            <translation>Il n’est plus là.</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Japonais</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Coréen</translation>
        </message>
        <message>
            <source>Save it as CSV once more, or copy the rows and paste them.</source>
            <translation>Enregistrez-le de nouveau en CSV, ou copiez les lignes et collez-les.</translation>
        </message>
        <message>
            <source>Save it as CSV there, or copy the rows and paste them here.</source>
            <translation>Enregistrez-le en CSV dans le tableur, ou copiez les lignes et collez-les ici.</translation>
        </message>
        <message>
            <source>The system says: {0}.</source>
            <translation>Le système indique : {0}.</translation>
        </message>
        <message>
            <source>There is no table on the clipboard.</source>
            <translation>Il n’y a pas de tableau dans le presse-papiers.</translation>
        </message>
        <message>
            <source>This file cannot be read as a table.</source>
            <translation>Ce fichier ne peut pas être lu comme un tableau.</translation>
        </message>
        <message>
            <source>This file has no rows.</source>
            <translation>Ce fichier n’a pas de lignes.</translation>
        </message>
        <message>
            <source>This is a spreadsheet’s own format.</source>
            <translation>C’est le format propre d’un tableur.</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Turc</translation>
        </message>
        <message>
            <source>Western Europe</source>
            <translation>Europe occidentale</translation>
        </message>
        <message>
            <source>You may not read it.</source>
            <translation>Vous n’avez pas le droit de le lire.</translation>
        </message>
        <message>
            <source>comma separated</source>
            <translation>séparé par des virgules</translation>
        </message>
        <message>
            <source>semicolon separated</source>
            <translation>séparé par des points-virgules</translation>
        </message>
        <message>
            <source>separated by bars</source>
            <translation>séparé par des barres</translation>
        </message>
        <message>
            <source>tab separated</source>
            <translation>séparé par des tabulations</translation>
        </message>
        <message>
            <source>{0} cannot be opened.</source>
            <translation>Impossible d’ouvrir {0}.</translation>
        </message>
        <message>
            <source>{0} is too large.</source>
            <translation>{0} est trop volumineux.</translation>
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
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Choose a table</source>
            <translation>Choisir un tableau</translation>
        </message>
        <message>
            <source>Save the example</source>
            <translation>Enregistrer l’exemple</translation>
        </message>
        <message>
            <source>Tables ({0})</source>
            <translation>Tableaux ({0})</translation>
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
            <translation>ligne {0}, {1}</translation>
        </message>
        <message>
            <source>row {0}, {1}, {2}</source>
            <translation>ligne {0}, {1}, {2}</translation>
        </message>
        <message>
            <source>row {0}, {1}, {2}, {3}</source>
            <translation>ligne {0}, {1}, {2}, {3}</translation>
        </message>
        <message>
            <source>row {0}, {1}. Press Enter: {2}</source>
            <translation>ligne {0}, {1}. Appuyez sur Entrée : {2}</translation>
        </message>
    </context>
    <context>
        <name>CalendarWays</name>
        <message>
            <source>Calendar file (*.ics)</source>
            <translation>Fichier d’agenda (*.ics)</translation>
        </message>
        <message>
            <source>Calendar file saved</source>
            <translation>Fichier d’agenda enregistré</translation>
        </message>
        <message>
            <source>No calendar program answered</source>
            <translation>Aucune application d’agenda n’a répondu</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Opened in your calendar</source>
            <translation>Ouvert dans votre agenda</translation>
        </message>
        <message>
            <source>Save calendar file</source>
            <translation>Enregistrer le fichier d’agenda</translation>
        </message>
        <message>
            <source>Save calendar file…</source>
            <translation>Enregistrer le fichier d’agenda…</translation>
        </message>
        <message>
            <source>Save the meeting as a file and open it in your calendar.</source>
            <translation>Enregistrez la réunion dans un fichier et ouvrez-le dans votre agenda.</translation>
        </message>
    </context>
    <context>
        <name>CallStatus</name>
        <message>
            <source>No answer</source>
            <translation>Pas de réponse</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Non envoyée</translation>
        </message>
        <message>
            <source>{0} Gone already</source>
            <translation>{0} Déjà supprimée</translation>
        </message>
        <message>
            <source>{0} Key rejected</source>
            <translation>{0} Clé rejetée</translation>
        </message>
        <message>
            <source>{0} No such room</source>
            <translation>{0} Salle inexistante</translation>
        </message>
        <message>
            <source>{0} Not accepted</source>
            <translation>{0} Non accepté</translation>
        </message>
        <message>
            <source>{0} Not allowed</source>
            <translation>{0} Non autorisé</translation>
        </message>
        <message>
            <source>{0} OK</source>
            <translation>{0} OK</translation>
        </message>
        <message>
            <source>{0} Paused</source>
            <translation>{0} En pause</translation>
        </message>
        <message>
            <source>{0} Points elsewhere</source>
            <translation>{0} Redirige ailleurs</translation>
        </message>
        <message>
            <source>{0} Server error</source>
            <translation>{0} Erreur du serveur</translation>
        </message>
    </context>
    <context>
        <name>CallsTable</name>
        <message>
            <source>Last minute</source>
            <translation>Dernière minute</translation>
        </message>
        <message>
            <source>Nothing in the last minute.</source>
            <translation>Rien pendant la dernière minute.</translation>
        </message>
    </context>
    <context>
        <name>ChoiceField</name>
        <message>
            <source>Not set</source>
            <translation>Non défini</translation>
        </message>
    </context>
    <context>
        <name>ChosenPart</name>
        <message>
            <source>&amp;Sort by</source>
            <translation>&amp;Trier par</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Trier par</translation>
        </message>
    </context>
    <context>
        <name>ColumnChoice</name>
        <message>
            <source>Column {0}</source>
            <translation>Colonne {0}</translation>
        </message>
        <message>
            <source>Not in the table</source>
            <translation>Absente du tableau</translation>
        </message>
    </context>
    <context>
        <name>ColumnsDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Use these columns</source>
            <translation>&amp;Utiliser ces colonnes</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
    </context>
    <context>
        <name>ColumnsForm</name>
        <message>
            <source>&amp;Dates</source>
            <translation>&amp;Dates</translation>
        </message>
        <message>
            <source>&amp;Time zone</source>
            <translation>Fuseau &amp;horaire</translation>
        </message>
        <message>
            <source>All &amp;else as in</source>
            <translation>Tout le &amp;reste selon</translation>
        </message>
        <message>
            <source>Choose the column that says when each room ends, or how long it lasts.</source>
            <translation>Choisissez la colonne qui indique quand chaque salle se termine, ou combien de temps elle dure.</translation>
        </message>
        <message>
            <source>Day first, as in {0}: day {1}, month {2}</source>
            <translation>Jour d’abord, comme dans {0} : jour {1}, mois {2}</translation>
        </message>
        <message>
            <source>Month first, as in {0}: month {1}, day {2}</source>
            <translation>Mois d’abord, comme dans {0} : mois {1}, jour {2}</translation>
        </message>
        <message>
            <source>Preset that rows start from</source>
            <translation>Préréglage dont partent les lignes</translation>
        </message>
        <message>
            <source>Some dates have the day first and some the month.</source>
            <translation>Certaines dates commencent par le jour, d’autres par le mois.</translation>
        </message>
        <message>
            <source>The first row has the names of the columns</source>
            <translation>La première ligne contient les noms des colonnes</translation>
        </message>
        <message>
            <source>{0} can be read in two ways. Choose the right one below.</source>
            <translation>{0} peut se lire de deux façons. Choisissez la bonne ci-dessous.</translation>
        </message>
    </context>
    <context>
        <name>ConnectButtons</name>
        <message>
            <source>&amp;Test again</source>
            <translation>&amp;Tester à nouveau</translation>
        </message>
        <message>
            <source>&amp;Test key</source>
            <translation>&amp;Tester la clé</translation>
        </message>
        <message>
            <source>&amp;Use key once</source>
            <translation>&amp;Utiliser la clé une fois</translation>
        </message>
        <message>
            <source>S&amp;top testing</source>
            <translation>Arrêter le &amp;test</translation>
        </message>
        <message>
            <source>Storing…</source>
            <translation>Enregistrement…</translation>
        </message>
        <message>
            <source>Testing costs 1 point</source>
            <translation>Le test coûte 1 point</translation>
        </message>
        <message>
            <source>Testing…</source>
            <translation>Test…</translation>
        </message>
    </context>
    <context>
        <name>ConnectFlow</name>
        <message>
            <source>Enter your API key.</source>
            <translation>Saisissez votre clé API.</translation>
        </message>
        <message>
            <source>The key is in the keyring.</source>
            <translation>La clé est dans le trousseau.</translation>
        </message>
        <message>
            <source>The key is in {0}, “{1}” collection.</source>
            <translation>La clé est dans {0}, collection « {1} ».</translation>
        </message>
        <message>
            <source>The key is in {0}.</source>
            <translation>La clé est dans {0}.</translation>
        </message>
        <message>
            <source>The key stays in memory until you quit.</source>
            <translation>La clé reste en mémoire jusqu’à ce que vous quittiez l’application.</translation>
        </message>
        <message>
            <source>This does not look like an API key.</source>
            <translation>Cela ne ressemble pas à une clé API.</translation>
        </message>
        <message>
            <source>{0}. The key stays in memory until you quit.</source>
            <translation>{0}. La clé reste en mémoire jusqu’à ce que vous quittiez l’application.</translation>
        </message>
    </context>
    <context>
        <name>Counts</name>
        <message numerus="yes">
            <source>%Ln action(s), {0}</source>
            <translation>
                <numerusform>%Ln action, {0}</numerusform>
                <numerusform>%Ln actions, {0}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s)</source>
            <translation>
                <numerusform>%Ln minute</numerusform>
                <numerusform>%Ln minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln point(s)</source>
            <translation>
                <numerusform>%Ln point</numerusform>
                <numerusform>%Ln points</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln second(s)</source>
            <translation>
                <numerusform>%Ln seconde</numerusform>
                <numerusform>%Ln secondes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&lt;b&gt;Paused&lt;/b&gt; for {0}, %Ln request(s) wait</source>
            <translation>
                <numerusform>&lt;b&gt;En pause&lt;/b&gt; pendant {0}, %Ln requête attend</numerusform>
                <numerusform>&lt;b&gt;En pause&lt;/b&gt; pendant {0}, %Ln requêtes attendent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&lt;b&gt;{0}&lt;/b&gt; point(s)</source>
            <translation>
                <numerusform>&lt;b&gt;{0}&lt;/b&gt; point</numerusform>
                <numerusform>&lt;b&gt;{0}&lt;/b&gt; points</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Paused for {0}, %Ln request(s) wait</source>
            <translation>
                <numerusform>En pause pendant {0}, %Ln requête attend</numerusform>
                <numerusform>En pause pendant {0}, %Ln requêtes attendent</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CountsWords</name>
        <message numerus="yes">
            <source>%Ln cell(s) changed</source>
            <translation>
                <numerusform>%Ln cellule modifiée</numerusform>
                <numerusform>%Ln cellules modifiées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left out</source>
            <translation>
                <numerusform>%Ln exclue</numerusform>
                <numerusform>%Ln exclues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) ready</source>
            <translation>
                <numerusform>%Ln ligne prête</numerusform>
                <numerusform>%Ln lignes prêtes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln to be fixed</source>
            <translation>
                <numerusform>%Ln à corriger</numerusform>
                <numerusform>%Ln à corriger</numerusform>
            </translation>
        </message>
        <message>
            <source>All {0}</source>
            <translation>Toutes {0}</translation>
        </message>
        <message>
            <source>Needs a fix {0}</source>
            <translation>À corriger {0}</translation>
        </message>
        <message>
            <source>Ready {0}</source>
            <translation>Prêtes {0}</translation>
        </message>
        <message>
            <source>Row {0}: {1}. {2}</source>
            <translation>Ligne {0} : {1}. {2}</translation>
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
            <translation>Cré&amp;er et copier le lien d’hôte</translation>
        </message>
        <message>
            <source>C&amp;reate and copy link</source>
            <translation>Cré&amp;er et copier le lien</translation>
        </message>
        <message>
            <source>C&amp;reate room</source>
            <translation>Cré&amp;er la salle</translation>
        </message>
        <message>
            <source>C&amp;reate when possible</source>
            <translation>Cré&amp;er dès que possible</translation>
        </message>
        <message>
            <source>Creating…</source>
            <translation>Création…</translation>
        </message>
    </context>
    <context>
        <name>CreateFlow</name>
        <message>
            <source>Creating…</source>
            <translation>Création…</translation>
        </message>
        <message>
            <source>Nothing was created</source>
            <translation>Rien n’a été créé</translation>
        </message>
        <message>
            <source>Room created</source>
            <translation>Salle créée</translation>
        </message>
        <message>
            <source>Room created, host link copied</source>
            <translation>Salle créée, lien d’hôte copié</translation>
        </message>
        <message>
            <source>Room created, link copied</source>
            <translation>Salle créée, lien copié</translation>
        </message>
        <message>
            <source>The answer was lost, the room was found: {0}</source>
            <translation>La réponse s’est perdue, la salle a été trouvée : {0}</translation>
        </message>
    </context>
    <context>
        <name>CreatedWith</name>
        <message>
            <source>As created. The host can change it in the room; Whereby does not report that.</source>
            <translation>Comme à la création. L’hôte peut le changer dans la salle ; Whereby ne le communique pas.</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Captions</source>
            <translation>Sous-titres</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Créée</translation>
        </message>
        <message>
            <source>Created with</source>
            <translation>Créée avec</translation>
        </message>
        <message>
            <source>File format</source>
            <translation>Format de fichier</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Verrou</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Mode</translation>
        </message>
        <message>
            <source>Name ending</source>
            <translation>Fin du nom</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Préréglage</translation>
        </message>
        <message>
            <source>Recorded to</source>
            <translation>Enregistrée dans</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Enregistrement</translation>
        </message>
        <message>
            <source>Streaming</source>
            <translation>Diffusion en direct</translation>
        </message>
        <message>
            <source>This room was not created with this app, and Whereby does not report this setting.</source>
            <translation>Cette salle n’a pas été créée avec cette application, et Whereby ne communique pas ce réglage.</translation>
        </message>
        <message>
            <source>Transcribed to</source>
            <translation>Transcrite dans</translation>
        </message>
        <message>
            <source>Transcription</source>
            <translation>Transcription</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>Viewer template</source>
            <translation>Modèle de spectateur</translation>
        </message>
    </context>
    <context>
        <name>CreatedWords</name>
        <message>
            <source>Cloud, asks the host to start</source>
            <translation>Cloud, propose à l’hôte de démarrer</translation>
        </message>
        <message>
            <source>Cloud, started by the host</source>
            <translation>Cloud, démarrage par l’hôte</translation>
        </message>
        <message>
            <source>Cloud, starts by itself</source>
            <translation>Cloud, démarrage automatique</translation>
        </message>
        <message>
            <source>Cloud, starts with the second person</source>
            <translation>Cloud, démarrage à la deuxième personne</translation>
        </message>
        <message>
            <source>Group, up to 200</source>
            <translation>Groupe, jusqu’à 200</translation>
        </message>
        <message>
            <source>Local, asks the host to start</source>
            <translation>Local, propose à l’hôte de démarrer</translation>
        </message>
        <message>
            <source>Local, started by the host</source>
            <translation>Local, démarrage par l’hôte</translation>
        </message>
        <message>
            <source>Local, starts by itself</source>
            <translation>Local, démarrage automatique</translation>
        </message>
        <message>
            <source>Local, starts with the second person</source>
            <translation>Local, démarrage à la deuxième personne</translation>
        </message>
        <message>
            <source>Locked at creation</source>
            <translation>Verrouillée à la création</translation>
        </message>
        <message>
            <source>None</source>
            <comment>no preset</comment>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Normal, up to 4</source>
            <translation>Normal, jusqu’à 4</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>On, asks the host to start</source>
            <translation>Oui, propose à l’hôte de démarrer</translation>
        </message>
        <message>
            <source>On, started by the host</source>
            <translation>Oui, démarrage par l’hôte</translation>
        </message>
        <message>
            <source>On, starts by itself</source>
            <translation>Oui, démarrage automatique</translation>
        </message>
        <message>
            <source>On, starts with the second person</source>
            <translation>Oui, démarrage à la deuxième personne</translation>
        </message>
        <message>
            <source>Removed since</source>
            <comment>a preset</comment>
            <translation>Supprimé depuis</translation>
        </message>
        <message>
            <source>Short, readable</source>
            <translation>Court, lisible</translation>
        </message>
        <message>
            <source>UUID, hard to guess</source>
            <translation>UUID, difficile à deviner</translation>
        </message>
        <message>
            <source>Unlocked at creation</source>
            <translation>Non verrouillée à la création</translation>
        </message>
        <message>
            <source>{0}, elsewhere</source>
            <translation>{0}, ailleurs</translation>
        </message>
        <message>
            <source>{0}, in this app</source>
            <translation>{0}, dans cette application</translation>
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
                <numerusform>%Ln salle n’a pas été supprimée et figure de nouveau dans la liste.</numerusform>
                <numerusform>%Ln salles n’ont pas été supprimées et figurent de nouveau dans la liste.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln selected room(s)</source>
            <translation>
                <numerusform>%Ln salle sélectionnée</numerusform>
                <numerusform>%Ln salles sélectionnées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Deleted %Ln room(s)</source>
            <translation>
                <numerusform>%Ln salle supprimée</numerusform>
                <numerusform>%Ln salles supprimées</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleted {0}</source>
            <translation>{0} supprimée</translation>
        </message>
        <message numerus="yes">
            <source>Deleting %Ln room(s)</source>
            <translation>
                <numerusform>Suppression de %Ln salle</numerusform>
                <numerusform>Suppression de %Ln salles</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleting {0}</source>
            <translation>Suppression de {0}</translation>
        </message>
        <message>
            <source>Nothing was deleted</source>
            <translation>Rien n’a été supprimé</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>{0} was not deleted and is back in the list.</source>
            <translation>{0} n’a pas été supprimée et figure de nouveau dans la liste.</translation>
        </message>
    </context>
    <context>
        <name>DeleteDialog</name>
        <message>
            <source>&amp;Keep rooms</source>
            <translation>&amp;Garder les salles</translation>
        </message>
        <message>
            <source>Delete rooms</source>
            <translation>Supprimer des salles</translation>
        </message>
    </context>
    <context>
        <name>DeleteMany</name>
        <message>
            <source>Created</source>
            <translation>Créée</translation>
        </message>
        <message>
            <source>Created with</source>
            <translation>Créée avec</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>Ailleurs</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Host rights left</source>
            <translation>Droits d’hôte restants</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Étiquette</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>Ouverte</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Salle</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>This app</source>
            <translation>Cette application</translation>
        </message>
        <message>
            <source>Waiting for deletion</source>
            <translation>En attente de suppression</translation>
        </message>
    </context>
    <context>
        <name>DeleteManyWords</name>
        <message numerus="yes">
            <source>%Ln ended</source>
            <translation>
                <numerusform>%Ln terminée</numerusform>
                <numerusform>%Ln terminées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln open now</source>
            <translation>
                <numerusform>%Ln ouverte en ce moment</numerusform>
                <numerusform>%Ln ouvertes en ce moment</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s)</source>
            <translation>
                <numerusform>%Ln salle</numerusform>
                <numerusform>%Ln salles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) not created with this app: maybe other people’s.</source>
            <translation>
                <numerusform>%Ln salle non créée avec cette application : peut-être à d’autres.</numerusform>
                <numerusform>%Ln salles non créées avec cette application : peut-être à d’autres.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Delete %Ln room(s)</source>
            <translation>
                <numerusform>&amp;Supprimer %Ln salle</numerusform>
                <numerusform>&amp;Supprimer %Ln salles</numerusform>
            </translation>
        </message>
        <message>
            <source>Ended rooms</source>
            <translation>Salles terminées</translation>
        </message>
        <message numerus="yes">
            <source>Everyone in the %Ln open room(s) is thrown out at once.</source>
            <translation>
                <numerusform>Toute personne présente dans %Ln salle ouverte est aussitôt expulsée.</numerusform>
                <numerusform>Toute personne présente dans les %Ln salles ouvertes est aussitôt expulsée.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everyone in the open room is thrown out at once.</source>
            <translation>Toute personne présente dans la salle ouverte est aussitôt expulsée.</translation>
        </message>
        <message>
            <source>No room is chosen</source>
            <translation>Aucune salle n’est choisie</translation>
        </message>
        <message>
            <source>None of them was created with this app: they may be other people’s.</source>
            <translation>Aucune n’a été créée avec cette application : elles sont peut-être à d’autres.</translation>
        </message>
        <message>
            <source>Not created with this app: it may be somebody else’s.</source>
            <translation>Non créée avec cette application : elle est peut-être à quelqu’un d’autre.</translation>
        </message>
        <message>
            <source>Open and ended rooms</source>
            <translation>Salles ouvertes et terminées</translation>
        </message>
        <message>
            <source>Rooms waiting for deletion</source>
            <translation>Salles en attente de suppression</translation>
        </message>
        <message numerus="yes">
            <source>Take %Ln left out</source>
            <translation>
                <numerusform>Réintégrer %Ln salle exclue</numerusform>
                <numerusform>Réintégrer %Ln salles exclues</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}, all ended</source>
            <translation>{0}, toutes terminées</translation>
        </message>
        <message>
            <source>{0}, all open now</source>
            <translation>{0}, toutes ouvertes en ce moment</translation>
        </message>
        <message>
            <source>{0}, ended</source>
            <translation>{0}, terminée</translation>
        </message>
        <message>
            <source>{0}, open now</source>
            <translation>{0}, ouverte en ce moment</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0} : {1}</translation>
        </message>
        <message>
            <source>{0}: {1}, {2}</source>
            <translation>{0} : {1}, {2}</translation>
        </message>
    </context>
    <context>
        <name>DeletePlan</name>
        <message>
            <source>No room to delete</source>
            <translation>Aucune salle à supprimer</translation>
        </message>
    </context>
    <context>
        <name>DeleteWish</name>
        <message>
            <source>Keep it</source>
            <translation>La garder</translation>
        </message>
        <message>
            <source>Will be deleted at {0}</source>
            <translation>Sera supprimée à {0}</translation>
        </message>
        <message>
            <source>Will be deleted {0}</source>
            <translation>Sera supprimée {0}</translation>
        </message>
    </context>
    <context>
        <name>DeleteWords</name>
        <message numerus="yes">
            <source>%Ln room(s) not created with this app: maybe other people’s.</source>
            <translation>
                <numerusform>%Ln salle non créée avec cette application : peut-être à d’autres.</numerusform>
                <numerusform>%Ln salles non créées avec cette application : peut-être à d’autres.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) open now: everyone in an open room is thrown out at once.</source>
            <translation>
                <numerusform>%Ln salle ouverte en ce moment : toute personne présente dans une salle ouverte est aussitôt expulsée.</numerusform>
                <numerusform>%Ln salles ouvertes en ce moment : toute personne présente dans une salle ouverte est aussitôt expulsée.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Costs %Ln point(s).</source>
            <translation>
                <numerusform>Coûte %Ln point.</numerusform>
                <numerusform>Coûte %Ln points.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln room(s)</source>
            <translation>
                <numerusform>Supprimer %Ln salle</numerusform>
                <numerusform>Supprimer %Ln salles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln room(s)?</source>
            <translation>
                <numerusform>Supprimer %Ln salle ?</numerusform>
                <numerusform>Supprimer %Ln salles ?</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete room</source>
            <translation>Supprimer la salle</translation>
        </message>
        <message>
            <source>Delete {0}?</source>
            <translation>Supprimer {0} ?</translation>
        </message>
        <message>
            <source>Everyone in it is thrown out at once. Its links stop working.</source>
            <translation>Toute personne présente en est aussitôt expulsée. Ses liens ne fonctionneront plus.</translation>
        </message>
        <message>
            <source>It was not created with this app.</source>
            <translation>Elle n’a pas été créée avec cette application.</translation>
        </message>
        <message>
            <source>Its links stop working. This cannot be undone.</source>
            <translation>Ses liens ne fonctionneront plus. Cette action est irréversible.</translation>
        </message>
        <message>
            <source>Keep room</source>
            <translation>Garder la salle</translation>
        </message>
        <message>
            <source>Keep rooms</source>
            <translation>Garder les salles</translation>
        </message>
        <message>
            <source>Their links stop working. This cannot be undone.</source>
            <translation>Leurs liens ne fonctionneront plus. Cette action est irréversible.</translation>
        </message>
    </context>
    <context>
        <name>DemoCard</name>
        <message>
            <source>Made-up rooms. No network, no points.</source>
            <translation>Salles fictives. Pas de réseau, pas de points.</translation>
        </message>
        <message>
            <source>Open &amp;demo</source>
            <translation>Ouvrir la &amp;démo</translation>
        </message>
        <message>
            <source>Try the demo workspace</source>
            <translation>Essayer l’espace de démonstration</translation>
        </message>
    </context>
    <context>
        <name>DemoStrip</name>
        <message>
            <source>Connect a key…</source>
            <translation>Connecter une clé…</translation>
        </message>
        <message>
            <source>Demo workspace. Nothing here is real.</source>
            <translation>Espace de démonstration. Rien ici n’est réel.</translation>
        </message>
    </context>
    <context>
        <name>DesktopCard</name>
        <message>
            <source>Ask once</source>
            <translation>Demander une fois</translation>
        </message>
        <message>
            <source>Click on the tray icon</source>
            <translation>Clic sur l’icône de notification</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Bureau</translation>
        </message>
        <message>
            <source>Keep running in the tray</source>
            <translation>Rester dans la zone de notification</translation>
        </message>
        <message>
            <source>New meeting now</source>
            <translation>Réunion immédiate</translation>
        </message>
        <message>
            <source>Notify before a room ends</source>
            <translation>Avertir avant la fin d’une salle</translation>
        </message>
        <message>
            <source>Notify before host rights end</source>
            <translation>Avertir avant la fin des droits d’hôte</translation>
        </message>
        <message>
            <source>Open the window</source>
            <translation>Ouvrir la fenêtre</translation>
        </message>
        <message>
            <source>Private windows of</source>
            <translation>Fenêtres privées de</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Show the menu</source>
            <translation>Afficher le menu</translation>
        </message>
        <message>
            <source>Start at login</source>
            <translation>Démarrer avec la session</translation>
        </message>
        <message>
            <source>The default browser</source>
            <translation>Le navigateur par défaut</translation>
        </message>
        <message>
            <source>They open guest links as a guest sees them</source>
            <translation>Elles ouvrent les liens d’invité comme les voit un invité</translation>
        </message>
        <message>
            <source>When the window is closed</source>
            <translation>À la fermeture de la fenêtre</translation>
        </message>
    </context>
    <context>
        <name>DetailButtons</name>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <source>Copy guest link of {0}</source>
            <translation>Copier le lien d’invité de {0}</translation>
        </message>
        <message>
            <source>Copy host link of {0}</source>
            <translation>Copier le lien d’hôte de {0}</translation>
        </message>
        <message numerus="yes">
            <source>Copy host link, %n point(s)</source>
            <translation>
                <numerusform>Copier le lien d’hôte, %n point</numerusform>
                <numerusform>Copier le lien d’hôte, %n points</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copier le lien</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliquer</translation>
        </message>
        <message>
            <source>Duplicate {0}</source>
            <translation>Dupliquer {0}</translation>
        </message>
        <message>
            <source>Extend {0}</source>
            <translation>Prolonger {0}</translation>
        </message>
        <message>
            <source>Extend…</source>
            <translation>Prolonger…</translation>
        </message>
        <message>
            <source>Host link</source>
            <translation>Lien d’hôte</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open {0} in the browser</source>
            <translation>Ouvrir {0} dans le navigateur</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Partager</translation>
        </message>
        <message>
            <source>Share {0}</source>
            <translation>Partager {0}</translation>
        </message>
    </context>
    <context>
        <name>DetailFooter</name>
        <message>
            <source>Add to calendar</source>
            <translation>Ajouter à l’agenda</translation>
        </message>
        <message>
            <source>Add {0} to the calendar</source>
            <translation>Ajouter {0} à l’agenda</translation>
        </message>
        <message>
            <source>Delete {0}</source>
            <translation>Supprimer {0}</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Supprimer…</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliquer</translation>
        </message>
        <message>
            <source>Duplicate {0}</source>
            <translation>Dupliquer {0}</translation>
        </message>
        <message>
            <source>Forget it on this computer</source>
            <translation>L’oublier sur cet ordinateur</translation>
        </message>
        <message>
            <source>Forget {0}</source>
            <translation>Oublier {0}</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Oublier…</translation>
        </message>
    </context>
    <context>
        <name>DetailHeader</name>
        <message>
            <source>More actions</source>
            <translation>Autres actions</translation>
        </message>
    </context>
    <context>
        <name>DetailPane</name>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Select a room to see its links.</source>
            <translation>Sélectionnez une salle pour voir ses liens.</translation>
        </message>
    </context>
    <context>
        <name>DiagnosticsDialog</name>
        <message>
            <source>C&amp;lose</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <source>Diagnostics</source>
            <translation>Diagnostic</translation>
        </message>
        <message>
            <source>Diagnostics for a bug report</source>
            <translation>Diagnostic pour un rapport de bogue</translation>
        </message>
        <message>
            <source>Versions, settings and what the app did last, as one text to copy.</source>
            <translation>Versions, paramètres et dernières actions de l’application, en un seul texte à copier.</translation>
        </message>
    </context>
    <context>
        <name>EncodingBanner</name>
        <message>
            <source>&amp;Yes</source>
            <translation>O&amp;ui</translation>
        </message>
        <message>
            <source>Encoding of the file</source>
            <translation>Encodage du fichier</translation>
        </message>
        <message>
            <source>The file is not UTF-8. Read as {0}?</source>
            <translation>Le fichier n’est pas en UTF-8. Le lire avec l’encodage « {0} » ?</translation>
        </message>
    </context>
    <context>
        <name>EndChips</name>
        <message>
            <source>1 hour</source>
            <translation>1 heure</translation>
        </message>
        <message>
            <source>2 hours</source>
            <translation>2 heures</translation>
        </message>
        <message>
            <source>30 min</source>
            <translation>30 min</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autre</translation>
        </message>
    </context>
    <context>
        <name>EndField</name>
        <message>
            <source>End date</source>
            <translation>Date de fin</translation>
        </message>
        <message>
            <source>End time</source>
            <translation>Heure de fin</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
    </context>
    <context>
        <name>EndWords</name>
        <message>
            <source>Choose a time zone.</source>
            <translation>Choisissez un fuseau horaire.</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Première</translation>
        </message>
        <message>
            <source>Host can enter until {0}. Deleted by {1}.</source>
            <translation>L’hôte peut entrer jusqu’à {0}. Supprimée d’ici {1}.</translation>
        </message>
        <message>
            <source>No time zone is called “{0}”.</source>
            <translation>Aucun fuseau horaire ne s’appelle « {0} ».</translation>
        </message>
        <message>
            <source>Second</source>
            <translation>Seconde</translation>
        </message>
        <message>
            <source>Today {0}</source>
            <translation>Aujourd’hui {0}</translation>
        </message>
        <message>
            <source>Tomorrow {0}</source>
            <translation>Demain {0}</translation>
        </message>
        <message>
            <source>Use {0}</source>
            <translation>Utiliser {0}</translation>
        </message>
        <message>
            <source>{0} does not exist on {1} in {2}.</source>
            <translation>{0} n’existe pas le {1} à {2}.</translation>
        </message>
        <message>
            <source>{0} happens twice.</source>
            <translation>{0} se produit deux fois.</translation>
        </message>
    </context>
    <context>
        <name>EndsField</name>
        <message>
            <source>1 hour</source>
            <translation>1 heure</translation>
        </message>
        <message>
            <source>A meeting needs some time.</source>
            <translation>Une réunion doit durer un certain temps.</translation>
        </message>
        <message>
            <source>After some time</source>
            <translation>Après un certain temps</translation>
        </message>
        <message>
            <source>At a time of day</source>
            <translation>À une heure donnée</translation>
        </message>
        <message>
            <source>Counted from the moment the meeting is made.</source>
            <translation>À compter du moment où la réunion est créée.</translation>
        </message>
        <message>
            <source>End time</source>
            <translation>Heure de fin</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Heures</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Today’s or, when that has passed, tomorrow’s.</source>
            <translation>Celle d’aujourd’hui ou, si elle est passée, celle de demain.</translation>
        </message>
        <message>
            <source>{0} h</source>
            <translation>{0} h</translation>
        </message>
        <message>
            <source>{0} min</source>
            <translation>{0} min</translation>
        </message>
    </context>
    <context>
        <name>Entrance</name>
        <message>
            <source>My organisation</source>
            <translation>Mon organisation</translation>
        </message>
    </context>
    <context>
        <name>EraseHistory</name>
        <message>
            <source>Erase</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Erase labels and history of all accounts on this computer?</source>
            <translation>Effacer les étiquettes et l’historique de tous les comptes sur cet ordinateur ?</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>Rooms at Whereby stay.</source>
            <translation>Les salles restent chez Whereby.</translation>
        </message>
    </context>
    <context>
        <name>ExtendDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>Fer&amp;mer</translation>
        </message>
        <message>
            <source>&amp;Delete old room</source>
            <translation>&amp;Supprimer l’ancienne salle</translation>
        </message>
        <message>
            <source>Extend {0}</source>
            <translation>Prolonger {0}</translation>
        </message>
        <message>
            <source>Keep &amp;room</source>
            <translation>&amp;Garder la salle</translation>
        </message>
        <message>
            <source>Room created</source>
            <translation>Salle créée</translation>
        </message>
        <message>
            <source>Room created, link copied</source>
            <translation>Salle créée, lien copié</translation>
        </message>
    </context>
    <context>
        <name>ExtendFlow</name>
        <message>
            <source>A setting of this room is incomplete</source>
            <translation>Un réglage de cette salle est incomplet</translation>
        </message>
        <message>
            <source>Nothing was created</source>
            <translation>Rien n’a été créé</translation>
        </message>
        <message>
            <source>This room no longer exists</source>
            <translation>Cette salle n’existe plus</translation>
        </message>
        <message>
            <source>{0} Duplicate opens the form, where it can be mended.</source>
            <translation>{0} Dupliquer ouvre le formulaire, où cela peut se corriger.</translation>
        </message>
    </context>
    <context>
        <name>ExtendForm</name>
        <message>
            <source>&amp;Ends</source>
            <translation>&amp;Fin</translation>
        </message>
        <message>
            <source>A new name</source>
            <translation>Un nouveau nom</translation>
        </message>
        <message>
            <source>Choose its &amp;options…</source>
            <translation>Choisir ses &amp;options…</translation>
        </message>
        <message>
            <source>The link changes. People who have the old link must get the new one.</source>
            <translation>Le lien change. Les personnes qui ont l’ancien lien doivent recevoir le nouveau.</translation>
        </message>
        <message>
            <source>The new room</source>
            <translation>La nouvelle salle</translation>
        </message>
        <message>
            <source>The old room</source>
            <translation>L’ancienne salle</translation>
        </message>
        <message>
            <source>The old room was not created with this app, so its options are unknown. The new one gets those of “{0}”.</source>
            <translation>L’ancienne salle n’a pas été créée avec cette application, ses options sont donc inconnues. La nouvelle reçoit celles de « {0} ».</translation>
        </message>
        <message>
            <source>Whereby cannot extend a room. This makes a new one with the same settings.</source>
            <translation>Whereby ne peut pas prolonger une salle. Une nouvelle est créée avec les mêmes réglages.</translation>
        </message>
        <message>
            <source>Whereby cannot extend a room. This makes a new one.</source>
            <translation>Whereby ne peut pas prolonger une salle. Une nouvelle est créée.</translation>
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
                <numerusform>%n salle est masquée.</numerusform>
                <numerusform>%n salles sont masquées.</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Effacer le filtre</translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation>Effacer la recherche</translation>
        </message>
        <message>
            <source>Create one and its link is on your clipboard a second later.</source>
            <translation>Créez-en une : son lien est dans votre presse-papiers une seconde plus tard.</translation>
        </message>
        <message>
            <source>Enter a new key…</source>
            <translation>Saisir une nouvelle clé…</translation>
        </message>
        <message>
            <source>Enter key</source>
            <translation>Saisir la clé</translation>
        </message>
        <message>
            <source>From CSV…</source>
            <translation>Depuis un CSV…</translation>
        </message>
        <message>
            <source>How to</source>
            <translation>Mode d’emploi</translation>
        </message>
        <message>
            <source>Install or start one, or enter the key each time the app starts.</source>
            <translation>Installez-en ou démarrez-en un, ou saisissez la clé à chaque démarrage de l’application.</translation>
        </message>
        <message>
            <source>It may have been deleted or replaced. Your labels, presets and history are safe on this computer.</source>
            <translation>Elle a peut-être été supprimée ou remplacée. Vos étiquettes, préréglages et historique sont en sûreté sur cet ordinateur.</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>Nouvelle réunion</translation>
        </message>
        <message>
            <source>No keyring found</source>
            <translation>Aucun trousseau trouvé</translation>
        </message>
        <message>
            <source>No rooms with this filter</source>
            <translation>Aucune salle avec ce filtre</translation>
        </message>
        <message>
            <source>No rooms yet</source>
            <translation>Pas encore de salle</translation>
        </message>
        <message>
            <source>Nothing matches “{0}”</source>
            <translation>Rien ne correspond à « {0} »</translation>
        </message>
        <message>
            <source>Search looks at names, labels, notes, presets and links.</source>
            <translation>La recherche porte sur les noms, étiquettes, notes, préréglages et liens.</translation>
        </message>
        <message>
            <source>The API key is kept there. Unlock it and the app goes on by itself.</source>
            <translation>La clé API y est conservée. Déverrouillez-le et l’application continue d’elle-même.</translation>
        </message>
        <message>
            <source>The keyring</source>
            <translation>Le trousseau</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Unlock…</source>
            <translation>Déverrouiller…</translation>
        </message>
        <message>
            <source>Use key once…</source>
            <translation>Utiliser la clé une fois…</translation>
        </message>
        <message>
            <source>Waiting for {0}</source>
            <translation>En attente : {0}</translation>
        </message>
        <message>
            <source>Whereby rejected the key</source>
            <translation>Whereby a rejeté la clé</translation>
        </message>
        <message>
            <source>{0} is locked</source>
            <translation>{0} est verrouillé</translation>
        </message>
        <message>
            <source>“Once” keeps the key in memory until you quit.</source>
            <translation>« Une fois » garde la clé en mémoire jusqu’à ce que vous quittiez l’application.</translation>
        </message>
    </context>
    <context>
        <name>FileHeader</name>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>%Ln ligne</numerusform>
                <numerusform>%Ln lignes</numerusform>
            </translation>
        </message>
        <message>
            <source>C&amp;olumns…</source>
            <translation>C&amp;olonnes…</translation>
        </message>
        <message>
            <source>Choose &amp;another…</source>
            <translation>C&amp;hoisir un autre…</translation>
        </message>
        <message>
            <source>Pasted table</source>
            <translation>Tableau collé</translation>
        </message>
        <message>
            <source>{0}, times read as {1}</source>
            <translation>{0}, fuseau horaire {1}</translation>
        </message>
        <message>
            <source>{0}, {1}, times read as {2}</source>
            <translation>{0}, {1}, fuseau horaire {2}</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>the file cannot be written</source>
            <translation>impossible d’écrire le fichier</translation>
        </message>
    </context>
    <context>
        <name>FilterButton</name>
        <message>
            <source>Clear filter</source>
            <translation>Effacer le filtre</translation>
        </message>
        <message>
            <source>Created with this app</source>
            <translation>Créées avec cette application</translation>
        </message>
        <message>
            <source>Ends within 1 hour</source>
            <translation>Se terminent d’ici 1 heure</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtre</translation>
        </message>
        <message>
            <source>Filter ({0})</source>
            <translation>Filtre ({0})</translation>
        </message>
        <message numerus="yes">
            <source>Filter, %n on</source>
            <translation>
                <numerusform>Filtre, %n actif</numerusform>
                <numerusform>Filtre, %n actifs</numerusform>
            </translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Host rights only</source>
            <translation>Droits d’hôte seulement</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Verrouillées</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>Ouvertes</translation>
        </message>
        <message>
            <source>Show past rooms</source>
            <translation>Afficher les salles passées</translation>
        </message>
        <message>
            <source>Waiting for deletion</source>
            <translation>En attente de suppression</translation>
        </message>
    </context>
    <context>
        <name>FilterForm</name>
        <message>
            <source>&amp;Age</source>
            <translation>Âg&amp;e</translation>
        </message>
        <message>
            <source>&amp;Name prefix</source>
            <translation>&amp;Préfixe du nom</translation>
        </message>
        <message>
            <source>&amp;Rooms</source>
            <translation>Sa&amp;lles</translation>
        </message>
        <message>
            <source>Any</source>
            <translation>Indifférent</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Origine</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Terminées</translation>
        </message>
        <message>
            <source>Name prefix</source>
            <translation>Préfixe du nom</translation>
        </message>
        <message>
            <source>Only rooms created with this app</source>
            <translation>Seulement les salles créées avec cette application</translation>
        </message>
        <message>
            <source>Open rooms, too</source>
            <translation>Salles ouvertes aussi</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>Salles</translation>
        </message>
        <message>
            <source>Waiting for deletion</source>
            <translation>En attente de suppression</translation>
        </message>
    </context>
    <context>
        <name>FirstPage</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Paste rows</source>
            <translation>&amp;Coller des lignes</translation>
        </message>
        <message>
            <source>A file can be dropped here at any time.</source>
            <translation>Vous pouvez à tout moment déposer un fichier ici.</translation>
        </message>
        <message>
            <source>Choose a &amp;file…</source>
            <translation>Choisir un &amp;fichier…</translation>
        </message>
        <message>
            <source>Many rooms from one table</source>
            <translation>Plusieurs salles à partir d’un tableau</translation>
        </message>
        <message>
            <source>One row for each room: a CSV file, or rows copied from a spreadsheet. Nothing is sent before you have seen the plan.</source>
            <translation>Une ligne par salle : un fichier CSV, ou des lignes copiées d’un tableur. Rien n’est envoyé avant que vous ayez vu le plan.</translation>
        </message>
        <message>
            <source>Save an &amp;example…</source>
            <translation>&amp;Enregistrer un exemple…</translation>
        </message>
    </context>
    <context>
        <name>FollowedLink</name>
        <message>
            <source>A link asks for a new meeting</source>
            <translation>Un lien demande une nouvelle réunion</translation>
        </message>
        <message>
            <source>A link asks for it. Nothing was created.</source>
            <translation>Un lien le demande. Rien n’a été créé.</translation>
        </message>
        <message>
            <source>Connect with your API key first, then follow the link again.</source>
            <translation>Connectez-vous d’abord avec votre clé API, puis rouvrez le lien.</translation>
        </message>
        <message numerus="yes">
            <source>Costs %n point(s), {0} left.</source>
            <translation>
                <numerusform>Coûte %n point, il en reste {0}.</numerusform>
                <numerusform>Coûte %n points, il en reste {0}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Costs %n point(s).</source>
            <translation>
                <numerusform>Coûte %n point.</numerusform>
                <numerusform>Coûte %n points.</numerusform>
            </translation>
        </message>
        <message>
            <source>Create meeting</source>
            <translation>Créer la réunion</translation>
        </message>
        <message>
            <source>Don’t create</source>
            <translation>Ne pas créer</translation>
        </message>
        <message>
            <source>Finish what is open first, then follow the link again.</source>
            <translation>Terminez d’abord ce qui est en cours, puis rouvrez le lien.</translation>
        </message>
        <message>
            <source>It asks for a room with the preset “{0}”. {1}</source>
            <translation>Il demande une salle avec le préréglage « {0} ». {1}</translation>
        </message>
        <message>
            <source>Nothing was done. This app follows whereby-desktop:new only, not “{0}”.</source>
            <translation>Rien n’a été fait. Cette application n’ouvre que whereby-desktop:new, pas « {0} ».</translation>
        </message>
        <message>
            <source>There is no preset “{0}”</source>
            <translation>Aucun préréglage « {0} »</translation>
        </message>
        <message>
            <source>This link is not understood</source>
            <translation>Ce lien n’est pas reconnu</translation>
        </message>
    </context>
    <context>
        <name>ForgetRooms</name>
        <message numerus="yes">
            <source>Forget %n past room(s)?</source>
            <translation>
                <numerusform>Oublier %n salle passée ?</numerusform>
                <numerusform>Oublier %n salles passées ?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Forget %n room(s)</source>
            <translation>
                <numerusform>Oublier %n salle</numerusform>
                <numerusform>Oublier %n salles</numerusform>
            </translation>
        </message>
        <message>
            <source>Forget room</source>
            <translation>Oublier la salle</translation>
        </message>
        <message>
            <source>Forget {0}?</source>
            <translation>Oublier {0} ?</translation>
        </message>
        <message>
            <source>Its label, its note and how it was made leave this computer. This cannot be undone.</source>
            <translation>Son étiquette, sa note et son mode de création quittent cet ordinateur. Cette action est irréversible.</translation>
        </message>
        <message>
            <source>Keep room</source>
            <translation>Garder la salle</translation>
        </message>
        <message>
            <source>Keep rooms</source>
            <translation>Garder les salles</translation>
        </message>
        <message>
            <source>Their labels, their notes and how they were made leave this computer. This cannot be undone.</source>
            <translation>Leurs étiquettes, leurs notes et leur mode de création quittent cet ordinateur. Cette action est irréversible.</translation>
        </message>
    </context>
    <context>
        <name>GlobalShortcut</name>
        <message>
            <source>New meeting now</source>
            <translation>Réunion immédiate</translation>
        </message>
    </context>
    <context>
        <name>GuestLinkRow</name>
        <message>
            <source>Copy guest link</source>
            <translation>Copier le lien d’invité</translation>
        </message>
        <message>
            <source>Guest link</source>
            <translation>Lien d’invité</translation>
        </message>
        <message>
            <source>Link options: {0}</source>
            <translation>Options du lien : {0}</translation>
        </message>
    </context>
    <context>
        <name>HelpCard</name>
        <message>
            <source>Diagnostics for a bug report</source>
            <translation>Diagnostic pour un rapport de bogue</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Open log</source>
            <translation>Ouvrir le journal</translation>
        </message>
        <message>
            <source>Open the request log</source>
            <translation>Ouvrir le journal des requêtes</translation>
        </message>
        <message>
            <source>Request log</source>
            <translation>Journal des requêtes</translation>
        </message>
        <message>
            <source>Show diagnostics for a bug report</source>
            <translation>Afficher le diagnostic pour un rapport de bogue</translation>
        </message>
        <message>
            <source>Show…</source>
            <translation>Afficher…</translation>
        </message>
        <message>
            <source>What was asked of Whereby and what it cost</source>
            <translation>Ce qui a été demandé à Whereby et ce que cela a coûté</translation>
        </message>
        <message>
            <source>You read them before anybody else</source>
            <translation>Vous le lisez avant tout le monde</translation>
        </message>
    </context>
    <context>
        <name>HelpPart</name>
        <message>
            <source>Keys copied</source>
            <translation>Raccourcis copiés</translation>
        </message>
        <message>
            <source>Version copied</source>
            <translation>Version copiée</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message numerus="yes">
            <source>%Ln key(s)</source>
            <translation>
                <numerusform>%Ln raccourci</numerusform>
                <numerusform>%Ln raccourcis</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;About…</source>
            <translation>À &amp;propos…</translation>
        </message>
        <message>
            <source>&amp;Copy as text</source>
            <translation>&amp;Copier comme texte</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <source>Keyboard and help</source>
            <translation>Clavier et aide</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Raccourcis</translation>
        </message>
        <message>
            <source>Nothing matches “{0}”</source>
            <translation>Rien ne correspond à « {0} »</translation>
        </message>
        <message>
            <source>Search keys</source>
            <translation>Rechercher un raccourci</translation>
        </message>
        <message>
            <source>{0} finds anything by its name: what to do, rooms, presets, settings.</source>
            <translation>{0} trouve tout par son nom : actions, salles, préréglages, paramètres.</translation>
        </message>
    </context>
    <context>
        <name>HostLinkRow</name>
        <message>
            <source>Conceal host link</source>
            <translation>Masquer le lien d’hôte</translation>
        </message>
        <message>
            <source>Copy host link</source>
            <translation>Copier le lien d’hôte</translation>
        </message>
        <message>
            <source>Host link</source>
            <translation>Lien d’hôte</translation>
        </message>
        <message>
            <source>Host link, concealed</source>
            <translation>Lien d’hôte, masqué</translation>
        </message>
        <message>
            <source>Host link, revealed</source>
            <translation>Lien d’hôte, affiché</translation>
        </message>
        <message>
            <source>Reveal host link for {0} seconds</source>
            <translation>Afficher le lien d’hôte pendant {0} secondes</translation>
        </message>
        <message numerus="yes">
            <source>Reveal host link for {0} seconds, %n point(s)</source>
            <translation>
                <numerusform>Afficher le lien d’hôte pendant {0} secondes, %n point</numerusform>
                <numerusform>Afficher le lien d’hôte pendant {0} secondes, %n points</numerusform>
            </translation>
        </message>
        <message>
            <source>· keep private</source>
            <translation>· confidentiel</translation>
        </message>
    </context>
    <context>
        <name>HowItGoesNote</name>
        <message>
            <source>&amp;Try now</source>
            <translation>Ré&amp;essayer</translation>
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
                <numerusform>%n paramètre à modifier</numerusform>
                <numerusform>%n paramètres à modifier</numerusform>
            </translation>
        </message>
        <message>
            <source>As {0} has them. Accounts and keys stay as they are.</source>
            <translation>Comme dans {0}. Les comptes et les clés restent tels quels.</translation>
        </message>
        <message numerus="yes">
            <source>Change %n setting(s)</source>
            <translation>
                <numerusform>Modifier %n paramètre</numerusform>
                <numerusform>Modifier %n paramètres</numerusform>
            </translation>
        </message>
        <message>
            <source>Import settings</source>
            <translation>Importer les paramètres</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Garder les miens</translation>
        </message>
        <message numerus="yes">
            <source>Kept for a newer version: %n setting(s)</source>
            <translation>
                <numerusform>Gardé pour une version plus récente : %n paramètre</numerusform>
                <numerusform>Gardés pour une version plus récente : %n paramètres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out, cannot be used: %n setting(s)</source>
            <translation>
                <numerusform>Omis, inutilisable : %n paramètre</numerusform>
                <numerusform>Omis, inutilisables : %n paramètres</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}, now {1}</source>
            <translation>{0}, actuellement : {1}</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0} : {1}</translation>
        </message>
    </context>
    <context>
        <name>InspectionPart</name>
        <message>
            <source>Diagnostics copied</source>
            <translation>Diagnostic copié</translation>
        </message>
        <message>
            <source>Requests copied</source>
            <translation>Requêtes copiées</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Saved as {0}</source>
            <translation>Enregistré sous {0}</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tableau (*.csv)</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Texte (*.txt)</translation>
        </message>
    </context>
    <context>
        <name>Invitation</name>
        <message>
            <source>Video meeting</source>
            <translation>Visioconférence</translation>
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
            <translation>Invitation</translation>
        </message>
        <message>
            <source>Its links lead nowhere.</source>
            <translation>Ses liens ne mènent nulle part.</translation>
        </message>
        <message>
            <source>This room no longer exists</source>
            <translation>Cette salle n’existe plus</translation>
        </message>
    </context>
    <context>
        <name>InvitationFlow</name>
        <message>
            <source>Calendar file saved</source>
            <translation>Fichier d’agenda enregistré</translation>
        </message>
        <message>
            <source>Mail opened</source>
            <translation>E-mail ouvert</translation>
        </message>
    </context>
    <context>
        <name>InvitationFooter</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <source>&amp;Save calendar file…</source>
            <translation>&amp;Enregistrer le fichier d’agenda…</translation>
        </message>
        <message>
            <source>&amp;Write a mail</source>
            <translation>Rédi&amp;ger un e-mail</translation>
        </message>
        <message>
            <source>Cl&amp;ose</source>
            <translation>Fe&amp;rmer</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <source>Copy as &amp;Markdown</source>
            <translation>Copier en &amp;Markdown</translation>
        </message>
        <message>
            <source>Mail opened</source>
            <translation>E-mail ouvert</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Enregistré</translation>
        </message>
    </context>
    <context>
        <name>InvitationForm</name>
        <message>
            <source>&amp;Begins</source>
            <translation>&amp;Début</translation>
        </message>
        <message>
            <source>&amp;Ends</source>
            <translation>&amp;Fin</translation>
        </message>
        <message>
            <source>&amp;Link</source>
            <translation>&amp;Lien</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Titre</translation>
        </message>
        <message>
            <source>Begin date</source>
            <translation>Date de début</translation>
        </message>
        <message>
            <source>Begin time</source>
            <translation>Heure de début</translation>
        </message>
        <message>
            <source>E&amp;dit wording…</source>
            <translation>Modifier la form&amp;ulation…</translation>
        </message>
        <message>
            <source>End date</source>
            <translation>Date de fin</translation>
        </message>
        <message>
            <source>End time</source>
            <translation>Heure de fin</translation>
        </message>
        <message>
            <source>It ends before it begins.</source>
            <translation>Elle se termine avant d’avoir commencé.</translation>
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>Fuseau &amp;horaire</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
    </context>
    <context>
        <name>InvitationPreview</name>
        <message>
            <source>Carries the host link. Its key is covered here only.</source>
            <translation>Contient le lien d’hôte. Sa clé n’est masquée qu’ici.</translation>
        </message>
        <message>
            <source>Carries the viewer link. Its key is covered here only.</source>
            <translation>Contient le lien de spectateur. Sa clé n’est masquée qu’ici.</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Preview of the invitation</source>
            <translation>Aperçu de l’invitation</translation>
        </message>
        <message>
            <source>Preview of the invitation, with the host link</source>
            <translation>Aperçu de l’invitation, avec le lien d’hôte</translation>
        </message>
        <message>
            <source>Preview of the invitation, with the viewer link</source>
            <translation>Aperçu de l’invitation, avec le lien de spectateur</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
    </context>
    <context>
        <name>InvitationWording</name>
        <message>
            <source>The room is locked. Knock, and the host lets you in.</source>
            <translation>La salle est verrouillée. Frappez, et l’hôte vous fera entrer.</translation>
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
De {begins} à {ends} ({zone})

Rejoindre la réunion :
{link}

{knock}</translation>
        </message>
    </context>
    <context>
        <name>KeyBanner</name>
        <message>
            <source>Anyone with this link can watch the meeting.</source>
            <translation>Toute personne ayant ce lien peut regarder la réunion.</translation>
        </message>
        <message>
            <source>Anyone with this link is host of the room.</source>
            <translation>Toute personne ayant ce lien est hôte de la salle.</translation>
        </message>
        <message>
            <source>It carries the viewers’ key. Send it only to your audience.</source>
            <translation>Il contient la clé des spectateurs. Ne l’envoyez qu’à votre public.</translation>
        </message>
        <message>
            <source>Send it only to those who are to run the meeting.</source>
            <translation>Ne l’envoyez qu’aux personnes qui doivent animer la réunion.</translation>
        </message>
    </context>
    <context>
        <name>KeyDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>KeyField</name>
        <message>
            <source>API key</source>
            <translation>Clé API</translation>
        </message>
        <message>
            <source>Conceal the API key</source>
            <translation>Masquer la clé API</translation>
        </message>
        <message>
            <source>Reveal the API key for 30 seconds</source>
            <translation>Afficher la clé API pendant 30 secondes</translation>
        </message>
    </context>
    <context>
        <name>KeyForm</name>
        <message>
            <source>&amp;API key</source>
            <translation>&amp;Clé API</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>Co&amp;ller</translation>
        </message>
        <message>
            <source>Account &amp;name</source>
            <translation>&amp;Nom du compte</translation>
        </message>
        <message>
            <source>Account name</source>
            <translation>Nom du compte</translation>
        </message>
        <message>
            <source>My organisation</source>
            <translation>Mon organisation</translation>
        </message>
        <message>
            <source>Open dashboard</source>
            <translation>Ouvrir le tableau de bord</translation>
        </message>
        <message>
            <source>Paste the API key</source>
            <translation>Coller la clé API</translation>
        </message>
        <message>
            <source>The key works.</source>
            <translation>La clé fonctionne.</translation>
        </message>
        <message>
            <source>Whereby rejected the key. Check that all of it was copied.</source>
            <translation>Whereby a rejeté la clé. Vérifiez qu’elle a été copiée en entier.</translation>
        </message>
        <message>
            <source>Your Whereby dashboard lists your API keys.</source>
            <translation>Votre tableau de bord Whereby liste vos clés API.</translation>
        </message>
    </context>
    <context>
        <name>KeyPurpose</name>
        <message>
            <source>&amp;Add account</source>
            <translation>&amp;Ajouter le compte</translation>
        </message>
        <message>
            <source>&amp;Connect</source>
            <translation>Se c&amp;onnecter</translation>
        </message>
        <message>
            <source>&amp;Replace key</source>
            <translation>&amp;Remplacer la clé</translation>
        </message>
        <message>
            <source>&amp;Use key</source>
            <translation>&amp;Utiliser la clé</translation>
        </message>
        <message>
            <source>Add an account</source>
            <translation>Ajouter un compte</translation>
        </message>
        <message>
            <source>Connect with your API key</source>
            <translation>Se connecter avec votre clé API</translation>
        </message>
        <message>
            <source>Enter a new key</source>
            <translation>Saisir une nouvelle clé</translation>
        </message>
        <message>
            <source>Replace the key</source>
            <translation>Remplacer la clé</translation>
        </message>
        <message>
            <source>Use a key once</source>
            <translation>Utiliser une clé une fois</translation>
        </message>
    </context>
    <context>
        <name>KeyTest</name>
        <message numerus="yes">
            <source>%Ln room(s) found.</source>
            <translation>
                <numerusform>%Ln salle trouvée.</numerusform>
                <numerusform>%Ln salles trouvées.</numerusform>
            </translation>
        </message>
        <message>
            <source>More than {0} rooms found.</source>
            <translation>Plus de {0} salles trouvées.</translation>
        </message>
        <message numerus="yes">
            <source>{0} points per minute, %Ln room(s) found.</source>
            <translation>
                <numerusform>{0} points par minute, %Ln salle trouvée.</numerusform>
                <numerusform>{0} points par minute, %Ln salles trouvées.</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} points per minute, more than {1} rooms found.</source>
            <translation>{0} points par minute, plus de {1} salles trouvées.</translation>
        </message>
    </context>
    <context>
        <name>KeyTrouble</name>
        <message>
            <source>The API key could not be read from {0}.</source>
            <translation>{0} : impossible de lire la clé API.</translation>
        </message>
    </context>
    <context>
        <name>KeyboardCard</name>
        <message>
            <source>Ask again…</source>
            <translation>Redemander…</translation>
        </message>
        <message>
            <source>Asking the desktop…</source>
            <translation>Demande au bureau…</translation>
        </message>
        <message>
            <source>Copy command</source>
            <translation>Copier la commande</translation>
        </message>
        <message>
            <source>Every key there is</source>
            <translation>Tous les raccourcis</translation>
        </message>
        <message>
            <source>In the desktop’s keyboard settings, give a key to the command {0}</source>
            <translation>Dans les paramètres de clavier du bureau, attribuez un raccourci à la commande {0}</translation>
        </message>
        <message>
            <source>Key: {0}</source>
            <translation>Raccourci : {0}</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Clavier</translation>
        </message>
        <message>
            <source>Keyboard and help</source>
            <translation>Clavier et aide</translation>
        </message>
        <message>
            <source>New meeting from anywhere</source>
            <translation>Nouvelle réunion depuis n’importe où</translation>
        </message>
        <message>
            <source>Set up…</source>
            <translation>Configurer…</translation>
        </message>
        <message>
            <source>The desktop asks which key it is to be</source>
            <translation>Le bureau demande quel raccourci utiliser</translation>
        </message>
        <message>
            <source>The desktop gave no key</source>
            <translation>Le bureau n’a donné aucun raccourci</translation>
        </message>
        <message>
            <source>The desktop’s settings say which key it is</source>
            <translation>Les paramètres du bureau indiquent le raccourci</translation>
        </message>
        <message>
            <source>Turn off</source>
            <translation>Désactiver</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0} : {1}</translation>
        </message>
    </context>
    <context>
        <name>KeyringCard</name>
        <message>
            <source>It is locked. It asks you to unlock it when the key is stored.</source>
            <translation>Il est verrouillé. Il vous demandera de le déverrouiller lors de l’enregistrement de la clé.</translation>
        </message>
        <message>
            <source>Looking for the keyring…</source>
            <translation>Recherche du trousseau…</translation>
        </message>
        <message>
            <source>Never in a settings file, a log or a backup of this app.</source>
            <translation>Jamais dans un fichier de paramètres, un journal ou une sauvegarde de cette application.</translation>
        </message>
        <message>
            <source>Not stored</source>
            <translation>Non enregistrée</translation>
        </message>
        <message>
            <source>Stored in {0}</source>
            <translation>Enregistrée dans {0}</translation>
        </message>
        <message>
            <source>Stored in {0}, “{1}” collection</source>
            <translation>Enregistrée dans {0}, collection « {1} »</translation>
        </message>
        <message>
            <source>The key stays in memory until you quit.</source>
            <translation>La clé reste en mémoire jusqu’à ce que vous quittiez l’application.</translation>
        </message>
        <message>
            <source>“Once” keeps the key in memory until you quit.</source>
            <translation>« Une fois » garde la clé en mémoire jusqu’à ce que vous quittiez l’application.</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Cancel, or close</source>
            <translation>Annuler, ou fermer</translation>
        </message>
        <message>
            <source>Clear the search; again: to the list</source>
            <translation>Effacer la recherche ; encore une fois : aller à la liste</translation>
        </message>
        <message>
            <source>Collapse or expand a group</source>
            <translation>Réduire ou développer un groupe</translation>
        </message>
        <message>
            <source>Context menu</source>
            <translation>Menu contextuel</translation>
        </message>
        <message>
            <source>Delete the preset</source>
            <translation>Supprimer le préréglage</translation>
        </message>
        <message>
            <source>Dialogs and forms</source>
            <translation>Boîtes de dialogue et formulaires</translation>
        </message>
        <message>
            <source>Do what the dialog is for, from any field</source>
            <translation>Exécuter l’action de la boîte de dialogue, depuis tout champ</translation>
        </message>
        <message>
            <source>Duplicate the preset</source>
            <translation>Dupliquer le préréglage</translation>
        </message>
        <message>
            <source>Edit the preset</source>
            <translation>Modifier le préréglage</translation>
        </message>
        <message>
            <source>Fill the screen with a QR code</source>
            <translation>Afficher un code QR en plein écran</translation>
        </message>
        <message>
            <source>Go to the first account, the second and so on</source>
            <translation>Aller au premier compte, au deuxième et ainsi de suite</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Links of the selected room</source>
            <translation>Liens de la salle sélectionnée</translation>
        </message>
        <message>
            <source>Move the preset up or down</source>
            <translation>Déplacer le préréglage vers le haut ou le bas</translation>
        </message>
        <message>
            <source>New meetings</source>
            <translation>Nouvelles réunions</translation>
        </message>
        <message>
            <source>Next field, former field</source>
            <translation>Champ suivant, champ précédent</translation>
        </message>
        <message>
            <source>Presets in the settings</source>
            <translation>Préréglages dans les paramètres</translation>
        </message>
        <message>
            <source>Select all rooms</source>
            <translation>Sélectionner toutes les salles</translation>
        </message>
        <message>
            <source>Select several rooms</source>
            <translation>Sélectionner plusieurs salles</translation>
        </message>
        <message>
            <source>Sort by a column, in the table’s header</source>
            <translation>Trier par une colonne, dans l’en-tête du tableau</translation>
        </message>
        <message>
            <source>The list of rooms</source>
            <translation>Liste des salles</translation>
        </message>
        <message>
            <source>The row’s own action</source>
            <translation>L’action propre à la ligne</translation>
        </message>
        <message>
            <source>The window</source>
            <translation>Fenêtre</translation>
        </message>
        <message>
            <source>double-click</source>
            <translation>double-clic</translation>
        </message>
        <message>
            <source>{0} to {1}</source>
            <translation>{0} à {1}</translation>
        </message>
    </context>
    <context>
        <name>LabelField</name>
        <message>
            <source>Label</source>
            <translation>Étiquette</translation>
        </message>
        <message>
            <source>stays on this computer</source>
            <translation>reste sur cet ordinateur</translation>
        </message>
    </context>
    <context>
        <name>LabelLine</name>
        <message>
            <source>Add a label…</source>
            <translation>Ajouter une étiquette…</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Étiquette</translation>
        </message>
        <message>
            <source>Only on this computer</source>
            <translation>Seulement sur cet ordinateur</translation>
        </message>
    </context>
    <context>
        <name>LanguageCombo</name>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
    </context>
    <context>
        <name>LaterDeleter</name>
        <message>
            <source>Deleted {0}</source>
            <translation>{0} supprimée</translation>
        </message>
        <message>
            <source>Deleting {0}, as you wished</source>
            <translation>Suppression de {0}, comme demandé</translation>
        </message>
        <message>
            <source>Nothing was deleted</source>
            <translation>Rien n’a été supprimé</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>{0} was not deleted and is back in the list.</source>
            <translation>{0} n’a pas été supprimée et figure de nouveau dans la liste.</translation>
        </message>
    </context>
    <context>
        <name>LifeBar</name>
        <message>
            <source>Open until {0}, host rights until {1}, deleted by {2}. Now host rights only</source>
            <translation>Ouverte jusqu’à {0}, droits d’hôte jusqu’à {1}, supprimée d’ici {2}. Actuellement droits d’hôte seulement</translation>
        </message>
        <message>
            <source>Open until {0}, host rights until {1}, deleted by {2}. Now in the open stage</source>
            <translation>Ouverte jusqu’à {0}, droits d’hôte jusqu’à {1}, supprimée d’ici {2}. Actuellement à l’étape ouverte</translation>
        </message>
        <message>
            <source>Open until {0}, host rights until {1}, deleted by {2}. Now waiting for deletion</source>
            <translation>Ouverte jusqu’à {0}, droits d’hôte jusqu’à {1}, supprimée d’ici {2}. Actuellement en attente de suppression</translation>
        </message>
    </context>
    <context>
        <name>LifeSection</name>
        <message>
            <source>Deleted by</source>
            <translation>Supprimée d’ici</translation>
        </message>
        <message>
            <source>Host until</source>
            <translation>Hôte jusqu’à</translation>
        </message>
        <message>
            <source>Life of this room</source>
            <translation>Vie de cette salle</translation>
        </message>
        <message>
            <source>Open until</source>
            <translation>Ouverte jusqu’à</translation>
        </message>
    </context>
    <context>
        <name>LifeWords</name>
        <message>
            <source>Today {0}</source>
            <translation>Aujourd’hui {0}</translation>
        </message>
        <message>
            <source>Yesterday {0}</source>
            <translation>Hier {0}</translation>
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
                <numerusform>&amp;Obtenir les liens d’hôte et de spectateur (%n point)</numerusform>
                <numerusform>&amp;Obtenir les liens d’hôte et de spectateur (%n points)</numerusform>
            </translation>
        </message>
        <message>
            <source>Guest link</source>
            <translation>Lien d’invité</translation>
        </message>
        <message>
            <source>Host link</source>
            <translation>Lien d’hôte</translation>
        </message>
        <message>
            <source>This room has no viewer link.</source>
            <translation>Cette salle n’a pas de lien de spectateur.</translation>
        </message>
        <message>
            <source>Viewer link</source>
            <translation>Lien de spectateur</translation>
        </message>
    </context>
    <context>
        <name>LinkOptionCommands</name>
        <message>
            <source>Link copied: {0}</source>
            <translation>Lien copié : {0}</translation>
        </message>
        <message>
            <source>Link options kept</source>
            <translation>Options du lien conservées</translation>
        </message>
    </context>
    <context>
        <name>LinkOptionsDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Guest link with these options</source>
            <translation>&amp;Lien d’invité avec ces options</translation>
        </message>
        <message>
            <source>&amp;Keep for this room</source>
            <translation>&amp;Garder pour cette salle</translation>
        </message>
        <message>
            <source>Copy &amp;once</source>
            <translation>Copier une &amp;fois</translation>
        </message>
        <message>
            <source>Guest link with these options</source>
            <translation>Lien d’invité avec ces options</translation>
        </message>
        <message>
            <source>Link options of {0}</source>
            <translation>Options du lien de {0}</translation>
        </message>
    </context>
    <context>
        <name>LinkOptionsEditor</name>
        <message numerus="yes">
            <source>%n set</source>
            <translation>
                <numerusform>%n définie</numerusform>
                <numerusform>%n définies</numerusform>
            </translation>
        </message>
        <message>
            <source>Devices, buttons of the room, ids for your records</source>
            <translation>Appareils, boutons de la salle, identifiants pour vos registres</translation>
        </message>
        <message>
            <source>Displa&amp;y name</source>
            <translation>Nom affic&amp;hé</translation>
        </message>
        <message>
            <source>Jo&amp;ining</source>
            <translation>À l’en&amp;trée</translation>
        </message>
        <message>
            <source>Lang&amp;uage</source>
            <translation>La&amp;ngue</translation>
        </message>
        <message>
            <source>Mo&amp;re</source>
            <translation>Autres choi&amp;x</translation>
        </message>
        <message>
            <source>None set</source>
            <translation>Aucune définie</translation>
        </message>
    </context>
    <context>
        <name>LinkOptionsSection</name>
        <message numerus="yes">
            <source>%n set</source>
            <translation>
                <numerusform>%n définie</numerusform>
                <numerusform>%n définies</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Link options</source>
            <translation>Options d&amp;u lien</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <source>What copied links tell Whereby about the guest</source>
            <translation>Ce que les liens copiés indiquent à Whereby sur l’invité</translation>
        </message>
    </context>
    <context>
        <name>LinkParameters</name>
        <message numerus="yes">
            <source>%n group(s) at most.</source>
            <translation>
                <numerusform>%n groupe au plus.</numerusform>
                <numerusform>%n groupes au plus.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) at most.</source>
            <translation>
                <numerusform>%n caractère au plus.</numerusform>
                <numerusform>%n caractères au plus.</numerusform>
            </translation>
        </message>
        <message>
            <source>A room key opens the room as host or viewer. It is not kept among link options.</source>
            <translation>Une clé de salle ouvre la salle comme hôte ou spectateur. Elle n’est pas conservée parmi les options du lien.</translation>
        </message>
        <message>
            <source>Address of a PNG or JPEG of 1280 by 720 pixels.</source>
            <translation>Adresse d’un PNG ou JPEG de 1280 × 720 pixels.</translation>
        </message>
        <message>
            <source>Address of a square PNG or JPEG, 64 pixels at most.</source>
            <translation>Adresse d’un PNG ou JPEG carré de 64 pixels au plus.</translation>
        </message>
        <message>
            <source>Automatic volume off</source>
            <translation>Volume automatique désactivé</translation>
        </message>
        <message>
            <source>Blurred</source>
            <translation>Flou</translation>
        </message>
        <message>
            <source>Both can be used in the room.</source>
            <translation>Tous deux sont utilisables dans la salle.</translation>
        </message>
        <message>
            <source>Breakout groups</source>
            <translation>Sous-groupes</translation>
        </message>
        <message>
            <source>Brick wall</source>
            <translation>Mur de briques</translation>
        </message>
        <message>
            <source>Cabin</source>
            <translation>Chalet</translation>
        </message>
        <message>
            <source>Camera and microphone</source>
            <translation>Caméra et micro</translation>
        </message>
        <message>
            <source>Camera effect</source>
            <translation>Effet de caméra</translation>
        </message>
        <message>
            <source>Camera off</source>
            <translation>Caméra désactivée</translation>
        </message>
        <message>
            <source>Clearer sound, for music. Rules out noise reduction.</source>
            <translation>Son plus net, pour la musique. Exclut la réduction du bruit.</translation>
        </message>
        <message>
            <source>Concrete wall</source>
            <translation>Mur de béton</translation>
        </message>
        <message>
            <source>Dark words on buttons</source>
            <translation>Texte foncé sur les boutons</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Display name</source>
            <translation>Nom affiché</translation>
        </message>
        <message>
            <source>Echo cancellation off</source>
            <translation>Suppression de l’écho désactivée</translation>
        </message>
        <message>
            <source>Enter an address that begins with https://.</source>
            <translation>Saisissez une adresse qui commence par https://.</translation>
        </message>
        <message>
            <source>Everyone who opens this link gets this name.</source>
            <translation>Toute personne qui ouvre ce lien reçoit ce nom.</translation>
        </message>
        <message>
            <source>External id</source>
            <translation>Identifiant externe</translation>
        </message>
        <message>
            <source>Few buttons</source>
            <translation>Peu de boutons</translation>
        </message>
        <message>
            <source>For rooms inside a page of your own.</source>
            <translation>Pour les salles intégrées à l’une de vos pages.</translation>
        </message>
        <message>
            <source>For rooms with a light background.</source>
            <translation>Pour les salles à l’arrière-plan clair.</translation>
        </message>
        <message>
            <source>For weak connections and slow computers.</source>
            <translation>Pour les connexions faibles et les ordinateurs lents.</translation>
        </message>
        <message>
            <source>For your records</source>
            <translation>Pour vos registres</translation>
        </message>
        <message>
            <source>Hide breakout groups</source>
            <translation>Masquer les sous-groupes</translation>
        </message>
        <message>
            <source>Hide chat</source>
            <translation>Masquer le chat</translation>
        </message>
        <message>
            <source>Hide people</source>
            <translation>Masquer les participants</translation>
        </message>
        <message>
            <source>Hide picture in picture</source>
            <translation>Masquer l’image dans l’image</translation>
        </message>
        <message>
            <source>Hide screen sharing</source>
            <translation>Masquer le partage d’écran</translation>
        </message>
        <message>
            <source>Hide settings</source>
            <translation>Masquer les paramètres</translation>
        </message>
        <message>
            <source>Hide the background</source>
            <translation>Masquer l’arrière-plan</translation>
        </message>
        <message>
            <source>Hide the bottom bar</source>
            <translation>Masquer la barre du bas</translation>
        </message>
        <message>
            <source>Hide the choice of language</source>
            <translation>Masquer le choix de la langue</translation>
        </message>
        <message>
            <source>Hide the leave button</source>
            <translation>Masquer le bouton Quitter</translation>
        </message>
        <message>
            <source>Hide the lock</source>
            <translation>Masquer le verrou</translation>
        </message>
        <message>
            <source>Hide the logo</source>
            <translation>Masquer le logo</translation>
        </message>
        <message>
            <source>Hide the number of people</source>
            <translation>Masquer le nombre de personnes</translation>
        </message>
        <message>
            <source>Hide the top bar</source>
            <translation>Masquer la barre du haut</translation>
        </message>
        <message>
            <source>Hide the “…” button</source>
            <translation>Masquer le bouton à trois points</translation>
        </message>
        <message>
            <source>Hide your own picture</source>
            <translation>Masquer votre image</translation>
        </message>
        <message>
            <source>Hosts always can.</source>
            <translation>Les hôtes le peuvent toujours.</translation>
        </message>
        <message>
            <source>Hosts cannot lock or unlock the room.</source>
            <translation>Les hôtes ne peuvent ni verrouiller ni déverrouiller la salle.</translation>
        </message>
        <message>
            <source>Hosts cannot split the meeting into groups.</source>
            <translation>Les hôtes ne peuvent pas répartir la réunion en groupes.</translation>
        </message>
        <message>
            <source>How it is at first. People can change it.</source>
            <translation>L’effet au départ. On peut le changer.</translation>
        </message>
        <message>
            <source>How long the meeting has been going on.</source>
            <translation>Depuis combien de temps la réunion dure.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Large picture on joining</source>
            <translation>Grande image en entrant</translation>
        </message>
        <message>
            <source>Leaves camera, microphone and people.</source>
            <translation>Laisse la caméra, le micro et les participants.</translation>
        </message>
        <message>
            <source>Leaves more space for the others.</source>
            <translation>Laisse plus de place aux autres.</translation>
        </message>
        <message>
            <source>Let guests skip the device test</source>
            <translation>Laisser les invités ignorer le test des appareils</translation>
        </message>
        <message>
            <source>Loud stays loud, for music. Rules out noise reduction.</source>
            <translation>Ce qui est fort le reste, pour la musique. Exclut la réduction du bruit.</translation>
        </message>
        <message>
            <source>Low resolution</source>
            <translation>Basse résolution</translation>
        </message>
        <message>
            <source>Metadata</source>
            <translation>Métadonnées</translation>
        </message>
        <message>
            <source>Microphone off</source>
            <translation>Micro désactivé</translation>
        </message>
        <message>
            <source>Names on small pictures</source>
            <translation>Noms sur les petites images</translation>
        </message>
        <message>
            <source>Night</source>
            <translation>Nuit</translation>
        </message>
        <message>
            <source>No button for the settings at the top.</source>
            <translation>Pas de bouton de paramètres en haut.</translation>
        </message>
        <message>
            <source>No button to pop faces out of the window.</source>
            <translation>Pas de bouton pour détacher les visages de la fenêtre.</translation>
        </message>
        <message>
            <source>No button to share a screen.</source>
            <translation>Pas de bouton pour partager un écran.</translation>
        </message>
        <message>
            <source>No button to write messages.</source>
            <translation>Pas de bouton pour écrire des messages.</translation>
        </message>
        <message>
            <source>No camera at all</source>
            <translation>Aucune caméra</translation>
        </message>
        <message>
            <source>No list of who is in the room.</source>
            <translation>Pas de liste des personnes dans la salle.</translation>
        </message>
        <message>
            <source>No logo at the top.</source>
            <translation>Pas de logo en haut.</translation>
        </message>
        <message>
            <source>No test of devices and connection before joining.</source>
            <translation>Pas de test des appareils et de la connexion avant d’entrer.</translation>
        </message>
        <message>
            <source>No “2/4” at the top.</source>
            <translation>Pas de « 2/4 » en haut.</translation>
        </message>
        <message>
            <source>Nobody can change the room’s language.</source>
            <translation>Personne ne peut changer la langue de la salle.</translation>
        </message>
        <message>
            <source>Noise reduction on</source>
            <translation>Réduction du bruit activée</translation>
        </message>
        <message>
            <source>Passed on to your webhooks.</source>
            <translation>Transmises à vos webhooks.</translation>
        </message>
        <message>
            <source>People join muted and can turn it on.</source>
            <translation>On entre sans être entendu et on peut l’activer.</translation>
        </message>
        <message>
            <source>People join unseen and can turn it on.</source>
            <translation>On entre sans être vu et on peut l’activer.</translation>
        </message>
        <message>
            <source>People join without seeing and hearing themselves first.</source>
            <translation>On entre sans d’abord se voir ni s’entendre.</translation>
        </message>
        <message>
            <source>People leave by closing the window.</source>
            <translation>On quitte la salle en fermant la fenêtre.</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Picture behind the person</source>
            <translation>Image derrière la personne</translation>
        </message>
        <message>
            <source>Picture of the person</source>
            <translation>Image de la personne</translation>
        </message>
        <message>
            <source>Show the timer</source>
            <translation>Afficher le chronomètre</translation>
        </message>
        <message>
            <source>Skip the camera and microphone check</source>
            <translation>Ignorer la vérification de la caméra et du micro</translation>
        </message>
        <message>
            <source>Skip the device test</source>
            <translation>Ignorer le test des appareils</translation>
        </message>
        <message>
            <source>Skip the permission screen</source>
            <translation>Ignorer l’écran d’autorisation</translation>
        </message>
        <message>
            <source>Slightly blurred</source>
            <translation>Légèrement flou</translation>
        </message>
        <message>
            <source>Sunrise</source>
            <translation>Lever de soleil</translation>
        </message>
        <message>
            <source>Takes more of the computer’s power.</source>
            <translation>Demande plus de puissance à l’ordinateur.</translation>
        </message>
        <message>
            <source>Tells people apart whose camera is off.</source>
            <translation>Distingue les personnes dont la caméra est désactivée.</translation>
        </message>
        <message>
            <source>The address must not contain a “?”.</source>
            <translation>L’adresse ne doit pas contenir de « ? ».</translation>
        </message>
        <message>
            <source>The browser asks for camera and microphone at once.</source>
            <translation>Le navigateur demande tout de suite la caméra et le micro.</translation>
        </message>
        <message>
            <source>The language of the room’s buttons.</source>
            <translation>La langue des boutons de la salle.</translation>
        </message>
        <message>
            <source>The room</source>
            <translation>La salle</translation>
        </message>
        <message>
            <source>The room never asks for it. For talks by voice only.</source>
            <translation>La salle ne la demande jamais. Pour les conversations audio seules.</translation>
        </message>
        <message>
            <source>Up to 20 names with commas between them.</source>
            <translation>Jusqu’à 20 noms séparés par des virgules.</translation>
        </message>
        <message>
            <source>Use only letters, digits, - and _.</source>
            <translation>Utilisez seulement des lettres, des chiffres, - et _.</translation>
        </message>
        <message>
            <source>What is in its menu cannot be reached.</source>
            <translation>Le contenu de son menu est inaccessible.</translation>
        </message>
        <message>
            <source>Whereby does not offer this value.</source>
            <translation>Whereby ne propose pas cette valeur.</translation>
        </message>
        <message>
            <source>Whereby refuses $ ! &lt; &gt; : and ;.</source>
            <translation>Whereby refuse $ ! &lt; &gt; : et ;.</translation>
        </message>
        <message>
            <source>With everything in it.</source>
            <translation>Avec tout ce qu’elle contient.</translation>
        </message>
        <message>
            <source>With the buttons for camera and microphone.</source>
            <translation>Avec les boutons de la caméra et du micro.</translation>
        </message>
        <message>
            <source>Works only with the host link.</source>
            <translation>Fonctionne seulement avec le lien d’hôte.</translation>
        </message>
        <message>
            <source>Works only with “Your own picture in the corner”.</source>
            <translation>Fonctionne seulement avec « Votre image dans le coin ».</translation>
        </message>
        <message>
            <source>YouTube and Miro</source>
            <translation>YouTube et Miro</translation>
        </message>
        <message>
            <source>Your own name for the person, in Insights and webhooks.</source>
            <translation>Votre propre nom pour la personne, dans les statistiques et les webhooks.</translation>
        </message>
        <message>
            <source>Your own picture in the corner</source>
            <translation>Votre image dans le coin</translation>
        </message>
    </context>
    <context>
        <name>LinkRow</name>
        <message numerus="yes">
            <source>Get link (%n point(s))</source>
            <translation>
                <numerusform>Obtenir le lien (%n point)</numerusform>
                <numerusform>Obtenir le lien (%n points)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LinkRows</name>
        <message>
            <source>Copy viewer link</source>
            <translation>Copier le lien de spectateur</translation>
        </message>
        <message numerus="yes">
            <source>Get host link, %n point(s)</source>
            <translation>
                <numerusform>Obtenir le lien d’hôte, %n point</numerusform>
                <numerusform>Obtenir le lien d’hôte, %n points</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Get viewer link, %n point(s)</source>
            <translation>
                <numerusform>Obtenir le lien de spectateur, %n point</numerusform>
                <numerusform>Obtenir le lien de spectateur, %n points</numerusform>
            </translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>Viewer link</source>
            <translation>Lien de spectateur</translation>
        </message>
    </context>
    <context>
        <name>LinksField</name>
        <message>
            <source>Host link</source>
            <translation>Lien d’hôte</translation>
        </message>
        <message>
            <source>Viewer link</source>
            <translation>Lien de spectateur</translation>
        </message>
    </context>
    <context>
        <name>ListStatus</name>
        <message>
            <source>List from {0}</source>
            <translation>Liste de {0}</translation>
        </message>
        <message>
            <source>Loading rooms…</source>
            <translation>Chargement des salles…</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Non connecté</translation>
        </message>
        <message numerus="yes">
            <source>Refreshes every minute, %n point(s) each time</source>
            <translation>
                <numerusform>S’actualise chaque minute, %n point à chaque fois</numerusform>
                <numerusform>S’actualise chaque minute, %n points à chaque fois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Refreshes every {0} minutes, %n point(s) each time</source>
            <translation>
                <numerusform>S’actualise toutes les {0} minutes, %n point à chaque fois</numerusform>
                <numerusform>S’actualise toutes les {0} minutes, %n points à chaque fois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Refreshes every {0} seconds, %n point(s) each time</source>
            <translation>
                <numerusform>S’actualise toutes les {0} secondes, %n point à chaque fois</numerusform>
                <numerusform>S’actualise toutes les {0} secondes, %n points à chaque fois</numerusform>
            </translation>
        </message>
        <message>
            <source>Refreshes when you ask</source>
            <translation>S’actualise à votre demande</translation>
        </message>
        <message>
            <source>Refreshing…</source>
            <translation>Actualisation…</translation>
        </message>
        <message>
            <source>Up to date at {0}</source>
            <translation>À jour à {0}</translation>
        </message>
        <message>
            <source>Waiting for keyring</source>
            <translation>En attente du trousseau</translation>
        </message>
    </context>
    <context>
        <name>ListToolbar</name>
        <message>
            <source>Refresh</source>
            <translation>Actualiser</translation>
        </message>
        <message>
            <source>Refresh ({0}), 1 point</source>
            <translation>Actualiser ({0}), 1 point</translation>
        </message>
    </context>
    <context>
        <name>ListedPreset</name>
        <message>
            <source>Default</source>
            <translation>Par défaut</translation>
        </message>
        <message>
            <source>More actions for {0}</source>
            <translation>Autres actions pour {0}</translation>
        </message>
        <message>
            <source>{0}, default</source>
            <translation>{0}, par défaut</translation>
        </message>
    </context>
    <context>
        <name>LockField</name>
        <message>
            <source>Locked: guests knock, the host lets them in</source>
            <translation>Verrouillée : les invités frappent, l’hôte les fait entrer</translation>
        </message>
        <message>
            <source>The viewer template locks the room.</source>
            <translation>Le modèle de spectateur verrouille la salle.</translation>
        </message>
    </context>
    <context>
        <name>LoginSwitch</name>
        <message>
            <source>Start at login was not changed</source>
            <translation>Le démarrage avec la session n’a pas été modifié</translation>
        </message>
        <message>
            <source>The system did not answer.</source>
            <translation>Le système n’a pas répondu.</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <comment>file, reason</comment>
            <translation>{0} : {1}</translation>
        </message>
    </context>
    <context>
        <name>LongerChips</name>
        <message>
            <source>+1 hour</source>
            <translation>+1 heure</translation>
        </message>
        <message>
            <source>+2 hours</source>
            <translation>+2 heures</translation>
        </message>
        <message>
            <source>+30 min</source>
            <translation>+30 min</translation>
        </message>
        <message>
            <source>Longer by</source>
            <translation>Prolonger de</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autre</translation>
        </message>
    </context>
    <context>
        <name>LookCard</name>
        <message>
            <source>Always</source>
            <translation>Toujours</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Meetings</source>
            <translation>Réunions</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Bienvenue</translation>
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
                <numerusform>%n lien copié</numerusform>
                <numerusform>%n liens copiés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n past room(s) forgotten</source>
            <translation>
                <numerusform>%n salle passée oubliée</numerusform>
                <numerusform>%n salles passées oubliées</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy the link and paste it into a browser.</source>
            <translation>Copiez le lien et collez-le dans un navigateur.</translation>
        </message>
        <message>
            <source>Forgotten: {0}</source>
            <translation>Oubliée : {0}</translation>
        </message>
        <message>
            <source>Host link copied</source>
            <translation>Lien d’hôte copié</translation>
        </message>
        <message>
            <source>Host link copied. It leaves the clipboard in {0} s</source>
            <translation>Lien d’hôte copié. Il quitte le presse-papiers dans {0} s</translation>
        </message>
        <message>
            <source>Link copied: {0}</source>
            <translation>Lien copié : {0}</translation>
        </message>
        <message>
            <source>No browser answered</source>
            <translation>Aucun navigateur n’a répondu</translation>
        </message>
        <message>
            <source>The answer did not hold one. The guest link works.</source>
            <translation>La réponse n’en contenait pas. Le lien d’invité fonctionne.</translation>
        </message>
        <message>
            <source>This room has no viewer link</source>
            <translation>Cette salle n’a pas de lien de spectateur</translation>
        </message>
        <message>
            <source>Viewer link copied</source>
            <translation>Lien de spectateur copié</translation>
        </message>
        <message>
            <source>Viewer link copied. It leaves the clipboard in {0} s</source>
            <translation>Lien de spectateur copié. Il quitte le presse-papiers dans {0} s</translation>
        </message>
        <message>
            <source>Whereby gave no host link</source>
            <translation>Whereby n’a pas donné de lien d’hôte</translation>
        </message>
    </context>
    <context>
        <name>MeetingForm</name>
        <message>
            <source>&amp;Ends</source>
            <translation>&amp;Fin</translation>
        </message>
        <message>
            <source>&amp;Label</source>
            <translation>Éti&amp;quette</translation>
        </message>
        <message>
            <source>&amp;Mode</source>
            <translation>&amp;Mode</translation>
        </message>
        <message>
            <source>&amp;Name ending</source>
            <translation>Fin &amp;du nom</translation>
        </message>
        <message>
            <source>E&amp;xtra links</source>
            <translation>Autres &amp;liens</translation>
        </message>
        <message>
            <source>L&amp;ock</source>
            <translation>&amp;Verrou</translation>
        </message>
        <message>
            <source>Name &amp;prefix</source>
            <translation>&amp;Préfixe du nom</translation>
        </message>
        <message>
            <source>Pre&amp;set</source>
            <translation>Pré&amp;réglage</translation>
        </message>
    </context>
    <context>
        <name>MeetingsPage</name>
        <message>
            <source>Rooms</source>
            <translation>Salles</translation>
        </message>
    </context>
    <context>
        <name>ModeField</name>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Mode</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>The viewer template makes the room group and locked.</source>
            <translation>Avec le modèle de spectateur, la salle est en mode Groupe et verrouillée.</translation>
        </message>
        <message>
            <source>Up to 200</source>
            <translation>Jusqu’à 200</translation>
        </message>
        <message>
            <source>Up to 4, peer to peer</source>
            <translation>Jusqu’à 4, pair à pair</translation>
        </message>
    </context>
    <context>
        <name>MoreParameters</name>
        <message>
            <source>Other parameters</source>
            <translation>Autres paramètres</translation>
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
            <translation>Corrigez le préfixe pour voir l’adresse.</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Meetings</source>
            <translation>Réunions</translation>
        </message>
        <message numerus="yes">
            <source>Meetings, %n open</source>
            <translation>
                <numerusform>Réunions, %n ouverte</numerusform>
                <numerusform>Réunions, %n ouvertes</numerusform>
            </translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
    </context>
    <context>
        <name>NetworkCard</name>
        <message>
            <source>As this computer has it</source>
            <translation>Comme sur cet ordinateur</translation>
        </message>
        <message>
            <source>Change the proxy</source>
            <translation>Modifier le proxy</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Nothing goes another way if the proxy fails</source>
            <translation>Rien ne passe par une autre voie si le proxy échoue</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>This one…</source>
            <translation>Celui-ci…</translation>
        </message>
        <message>
            <source>User name and password are kept in the keyring</source>
            <translation>Le nom d’utilisateur et le mot de passe sont conservés dans le trousseau</translation>
        </message>
    </context>
    <context>
        <name>NetworkPart</name>
        <message>
            <source>The proxy’s user name and password stay in memory until you quit.</source>
            <translation>Le nom d’utilisateur et le mot de passe du proxy restent en mémoire jusqu’à ce que vous quittiez l’application.</translation>
        </message>
    </context>
    <context>
        <name>NewMeetingButton</name>
        <message>
            <source>Edit presets…</source>
            <translation>Modifier les préréglages…</translation>
        </message>
        <message>
            <source>More ways to make a meeting</source>
            <translation>Autres façons de créer une réunion</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouvelle</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>Nouvelle réunion</translation>
        </message>
        <message>
            <source>With preset</source>
            <translation>Avec un préréglage</translation>
        </message>
    </context>
    <context>
        <name>NewMeetingDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>Nouvelle réunion</translation>
        </message>
    </context>
    <context>
        <name>NewMeetingsCard</name>
        <message>
            <source>After creating</source>
            <translation>Après la création</translation>
        </message>
        <message>
            <source>Copy the guest link</source>
            <translation>Copier le lien d’invité</translation>
        </message>
        <message>
            <source>Copy the host link</source>
            <translation>Copier le lien d’hôte</translation>
        </message>
        <message>
            <source>Do nothing</source>
            <translation>Ne rien faire</translation>
        </message>
        <message>
            <source>New meeting now uses</source>
            <translation>La réunion immédiate utilise</translation>
        </message>
        <message>
            <source>New meetings</source>
            <translation>Nouvelles réunions</translation>
        </message>
    </context>
    <context>
        <name>NoteBox</name>
        <message>
            <source>Add a note…</source>
            <translation>Ajouter une note…</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Only on this computer</source>
            <translation>Seulement sur cet ordinateur</translation>
        </message>
    </context>
    <context>
        <name>NothingFound</name>
        <message>
            <source>Clear search</source>
            <translation>Effacer la recherche</translation>
        </message>
        <message>
            <source>Nothing matches “{0}”</source>
            <translation>Rien ne correspond à « {0} »</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Close this message</source>
            <translation>Fermer ce message</translation>
        </message>
    </context>
    <context>
        <name>Notifications</name>
        <message numerus="yes">
            <source>%Ln did not work</source>
            <translation>
                <numerusform>%Ln échec</numerusform>
                <numerusform>%Ln échecs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) created</source>
            <translation>
                <numerusform>%Ln salle créée</numerusform>
                <numerusform>%Ln salles créées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) deleted</source>
            <translation>
                <numerusform>%Ln salle supprimée</numerusform>
                <numerusform>%Ln salles supprimées</numerusform>
            </translation>
        </message>
        <message>
            <source>A room was created</source>
            <translation>Une salle a été créée</translation>
        </message>
        <message>
            <source>A room was created, host link copied</source>
            <translation>Une salle a été créée, lien d’hôte copié</translation>
        </message>
        <message>
            <source>A room was created, link copied</source>
            <translation>Une salle a été créée, lien copié</translation>
        </message>
        <message numerus="yes">
            <source>Deleting %Ln room(s)</source>
            <translation>
                <numerusform>Suppression de %Ln salle</numerusform>
                <numerusform>Suppression de %Ln salles</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleting {0}</source>
            <translation>Suppression de {0}</translation>
        </message>
        <message>
            <source>Guest link for {0} is on the clipboard.</source>
            <translation>Le lien d’invité de {0} est dans le presse-papiers.</translation>
        </message>
        <message>
            <source>Host link copied</source>
            <translation>Lien d’hôte copié</translation>
        </message>
        <message>
            <source>Host link for {0} is on the clipboard.</source>
            <translation>Le lien d’hôte de {0} est dans le presse-papiers.</translation>
        </message>
        <message>
            <source>Host rights end at {0}.</source>
            <translation>Les droits d’hôte prennent fin à {0}.</translation>
        </message>
        <message>
            <source>Its links stop working.</source>
            <translation>Ses liens ne fonctionneront plus.</translation>
        </message>
        <message>
            <source>Link copied</source>
            <translation>Lien copié</translation>
        </message>
        <message>
            <source>Room created</source>
            <translation>Salle créée</translation>
        </message>
        <message>
            <source>Room created, host link copied</source>
            <translation>Salle créée, lien d’hôte copié</translation>
        </message>
        <message>
            <source>Room created, link copied</source>
            <translation>Salle créée, lien copié</translation>
        </message>
        <message>
            <source>The room ends at {0}.</source>
            <translation>Fin de la salle : {0}.</translation>
        </message>
        <message>
            <source>The room has ended.</source>
            <translation>La salle est terminée.</translation>
        </message>
        <message>
            <source>Their links stop working.</source>
            <translation>Leurs liens ne fonctionneront plus.</translation>
        </message>
        <message numerus="yes">
            <source>Used %n point(s), {0} left.</source>
            <translation>
                <numerusform>%n point utilisé, il en reste {0}.</numerusform>
                <numerusform>%n points utilisés, il en reste {0}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Viewer link copied</source>
            <translation>Lien de spectateur copié</translation>
        </message>
        <message>
            <source>Viewer link for {0} is on the clipboard.</source>
            <translation>Le lien de spectateur de {0} est dans le presse-papiers.</translation>
        </message>
        <message>
            <source>{0} is open until {1}.</source>
            <translation>{0} est ouverte jusqu’à {1}.</translation>
        </message>
    </context>
    <context>
        <name>NotificationsCard</name>
        <message>
            <source>Link copied from the tray</source>
            <translation>Lien copié depuis la zone de notification</translation>
        </message>
        <message>
            <source>Many rooms created or deleted</source>
            <translation>Nombreuses salles créées ou supprimées</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Notifications</translation>
        </message>
        <message>
            <source>Room created</source>
            <translation>Salle créée</translation>
        </message>
        <message>
            <source>Room deleted, with Undo</source>
            <translation>Salle supprimée, avec Annuler</translation>
        </message>
        <message>
            <source>What was asked for in the tray did not work</source>
            <translation>Échec d’une demande faite dans la zone de notification</translation>
        </message>
        <message>
            <source>While the window is not looked at</source>
            <translation>Quand la fenêtre n’est pas au premier plan</translation>
        </message>
    </context>
    <context>
        <name>Notifier</name>
        <message>
            <source>Copy again</source>
            <translation>Copier à nouveau</translation>
        </message>
        <message>
            <source>Copy host link</source>
            <translation>Copier le lien d’hôte</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copier le lien</translation>
        </message>
        <message>
            <source>Extend…</source>
            <translation>Prolonger…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open Whereby Desktop</source>
            <translation>Ouvrir Whereby Desktop</translation>
        </message>
        <message>
            <source>Open in browser</source>
            <translation>Ouvrir dans le navigateur</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>OldRoomField</name>
        <message>
            <source>&amp;Keep it</source>
            <translation>&amp;La garder</translation>
        </message>
        <message numerus="yes">
            <source>Costs %n point(s).</source>
            <translation>
                <numerusform>Coûte %n point.</numerusform>
                <numerusform>Coûte %n points.</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete it &amp;now</source>
            <translation>La supprimer &amp;tout de suite</translation>
        </message>
        <message>
            <source>Delete it &amp;when it ends ({0})</source>
            <translation>La supprimer &amp;quand elle se termine ({0})</translation>
        </message>
        <message>
            <source>Everyone in it is thrown out at once. {0}</source>
            <translation>Toute personne présente en est aussitôt expulsée. {0}</translation>
        </message>
        <message>
            <source>This app does it, if it is running then. {0}</source>
            <translation>Cette application s’en charge, si elle est alors ouverte. {0}</translation>
        </message>
        <message>
            <source>What about the old room?</source>
            <translation>Que faire de l’ancienne salle ?</translation>
        </message>
        <message>
            <source>Whereby deletes it by itself by {0}.</source>
            <translation>Whereby la supprime automatiquement d’ici {0}.</translation>
        </message>
    </context>
    <context>
        <name>OneRoom</name>
        <message>
            <source>at {0}</source>
            <translation>à {0}</translation>
        </message>
    </context>
    <context>
        <name>OptionHints</name>
        <message>
            <source>From your streaming service, with the stream key at its end.</source>
            <translation>Fournie par votre service de diffusion, avec la clé de diffusion à la fin.</translation>
        </message>
        <message>
            <source>It goes into a bucket of yours at Amazon.</source>
            <translation>Il va dans un de vos buckets chez Amazon.</translation>
        </message>
        <message>
            <source>It starts when the first person comes in.</source>
            <translation>Démarrage à l’entrée de la première personne.</translation>
        </message>
        <message>
            <source>It starts when the second person comes in.</source>
            <translation>Démarrage à l’entrée de la deuxième personne.</translation>
        </message>
        <message>
            <source>Its name, with a folder if you like: my-bucket/calls.</source>
            <translation>Son nom, avec un dossier si vous voulez : my-bucket/calls.</translation>
        </message>
        <message>
            <source>Nobody can record this meeting.</source>
            <translation>Personne ne peut enregistrer cette réunion.</translation>
        </message>
        <message>
            <source>Nothing of this meeting is written down.</source>
            <translation>Rien de cette réunion n’est transcrit.</translation>
        </message>
        <message>
            <source>Somebody has to start it in the meeting.</source>
            <translation>Quelqu’un doit le démarrer pendant la réunion.</translation>
        </message>
        <message>
            <source>Such as arn:aws:iam::123456789012:role/whereby.</source>
            <translation>Par exemple arn:aws:iam::123456789012:role/whereby.</translation>
        </message>
        <message>
            <source>The browser records, and the file stays on that computer.</source>
            <translation>Le navigateur enregistre, et le fichier reste sur cet ordinateur-là.</translation>
        </message>
        <message>
            <source>The first person who may start it is asked.</source>
            <translation>La première personne autorisée à démarrer est sollicitée.</translation>
        </message>
        <message>
            <source>The host is asked on coming in.</source>
            <translation>L’hôte est sollicité en entrant.</translation>
        </message>
        <message>
            <source>The host starts and stops it in the meeting.</source>
            <translation>L’hôte la démarre et l’arrête pendant la réunion.</translation>
        </message>
        <message>
            <source>The kind of video file that is stored.</source>
            <translation>Le type du fichier vidéo enregistré.</translation>
        </message>
        <message>
            <source>The language that will be spoken.</source>
            <translation>La langue qui sera parlée.</translation>
        </message>
        <message>
            <source>The meeting is not streamed.</source>
            <translation>La réunion n’est pas diffusée.</translation>
        </message>
        <message>
            <source>The part of the key that is no secret.</source>
            <translation>La partie de la clé qui n’est pas secrète.</translation>
        </message>
        <message>
            <source>The part of the key that is secret. Only the keyring keeps it.</source>
            <translation>La partie secrète de la clé. Seul le trousseau la conserve.</translation>
        </message>
        <message>
            <source>Viewers come by the viewer link and are neither seen nor heard. The room becomes group and locked.</source>
            <translation>Les spectateurs arrivent par le lien de spectateur et ne sont ni vus ni entendus. La salle passe en mode Groupe et est verrouillée.</translation>
        </message>
        <message>
            <source>Where the bucket is, such as eu-west-1.</source>
            <translation>L’emplacement du bucket, par exemple eu-west-1.</translation>
        </message>
        <message>
            <source>Where the bucket is, such as eu-west-1. May stay empty.</source>
            <translation>L’emplacement du bucket, par exemple eu-west-1. Peut rester vide.</translation>
        </message>
        <message>
            <source>Whereby is given a key of your AWS account.</source>
            <translation>Whereby reçoit une clé de votre compte AWS.</translation>
        </message>
        <message>
            <source>Whereby keeps it for your organisation.</source>
            <translation>Whereby le conserve pour votre organisation.</translation>
        </message>
        <message>
            <source>Whereby records the meeting.</source>
            <translation>Whereby enregistre la réunion.</translation>
        </message>
        <message>
            <source>Whereby takes on a role in your AWS account, without a key.</source>
            <translation>Whereby endosse un rôle dans votre compte AWS, sans clé.</translation>
        </message>
        <message>
            <source>With captions everybody can read along in the meeting.</source>
            <translation>Avec les sous-titres, chacun peut lire en direct pendant la réunion.</translation>
        </message>
        <message>
            <source>Your organisation’s setting applies.</source>
            <translation>Le réglage de votre organisation s’applique.</translation>
        </message>
    </context>
    <context>
        <name>OptionWords</name>
        <message>
            <source>As set at Whereby</source>
            <translation>Selon le réglage Whereby</translation>
        </message>
        <message>
            <source>Asks whether to start</source>
            <translation>Demande s’il faut démarrer</translation>
        </message>
        <message>
            <source>At Whereby</source>
            <translation>Chez Whereby</translation>
        </message>
        <message>
            <source>In my own S3 bucket</source>
            <translation>Dans mon propre bucket S3</translation>
        </message>
        <message>
            <source>In the cloud</source>
            <translation>Dans le cloud</translation>
        </message>
        <message>
            <source>Local, in the host’s browser</source>
            <translation>Local, dans le navigateur de l’hôte</translation>
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
            <translation>Non</translation>
        </message>
        <message>
            <source>Started by hand</source>
            <translation>Démarrage manuel</translation>
        </message>
        <message>
            <source>Starts by itself</source>
            <translation>Démarrage automatique</translation>
        </message>
        <message>
            <source>Starts with the second person</source>
            <translation>Démarrage à la deuxième personne</translation>
        </message>
        <message>
            <source>With a role</source>
            <translation>Avec un rôle</translation>
        </message>
        <message>
            <source>With an access key</source>
            <translation>Avec une clé d’accès</translation>
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
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add the other parameter</source>
            <translation>Ajouter l’autre paramètre</translation>
        </message>
        <message>
            <source>For what Whereby knows and is not listed above.</source>
            <translation>Pour ce que Whereby connaît et qui ne figure pas ci-dessus.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Name of another parameter</source>
            <translation>Nom d’un autre paramètre</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Value of the other parameter</source>
            <translation>Valeur de l’autre paramètre</translation>
        </message>
    </context>
    <context>
        <name>OtherRow</name>
        <message>
            <source>Remove {0}</source>
            <translation>Retirer {0}</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Tout rechercher</translation>
        </message>
        <message>
            <source>Find anything: what to do, rooms, presets, settings</source>
            <translation>Tout rechercher : actions, salles, préréglages, paramètres</translation>
        </message>
        <message>
            <source>New meeting: {0}</source>
            <translation>Nouvelle réunion : {0}</translation>
        </message>
        <message>
            <source>Nothing matches “{0}”</source>
            <translation>Rien ne correspond à « {0} »</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Préréglage</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Salle</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>Paramètre</translation>
        </message>
        <message>
            <source>Switch to {0}</source>
            <translation>Passer à {0}</translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <source>{0}, {1} of {2}</source>
            <translation>{0}, {1} sur {2}</translation>
        </message>
    </context>
    <context>
        <name>PassingHint</name>
        <message>
            <source>Problems first. Double-click a cell to edit it.</source>
            <translation>Les problèmes d’abord. Double-cliquez sur une cellule pour la modifier.</translation>
        </message>
    </context>
    <context>
        <name>PastLife</name>
        <message>
            <source>Deleted</source>
            <translation>Supprimée</translation>
        </message>
        <message>
            <source>Life of this room</source>
            <translation>Vie de cette salle</translation>
        </message>
        <message>
            <source>Missing since</source>
            <translation>Absente depuis</translation>
        </message>
        <message>
            <source>Open until</source>
            <translation>Ouverte jusqu’à</translation>
        </message>
        <message>
            <source>Planned until</source>
            <translation>Prévue jusqu’à</translation>
        </message>
    </context>
    <context>
        <name>PatternField</name>
        <message>
            <source>Name ending</source>
            <translation>Fin du nom</translation>
        </message>
        <message>
            <source>Short, readable</source>
            <translation>Court, lisible</translation>
        </message>
        <message>
            <source>UUID, hard to guess</source>
            <translation>UUID, difficile à deviner</translation>
        </message>
    </context>
    <context>
        <name>PlaceWords</name>
        <message>
            <source>A single {0} stays as it is.</source>
            <translation>Un {0} isolé reste tel quel.</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>How to knock</source>
            <translation>Comment frapper</translation>
        </message>
        <message>
            <source>Insert the link</source>
            <translation>Insérer le lien</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Lien</translation>
        </message>
        <message>
            <source>The link is missing.</source>
            <translation>Le lien manque.</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Use {0}</source>
            <translation>Utiliser {0}</translation>
        </message>
        <message>
            <source>{0} is not known and stays as it is.</source>
            <translation>{0} est inconnu et reste tel quel.</translation>
        </message>
    </context>
    <context>
        <name>PlanFooter</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>Ask for host links</source>
            <translation>Demander les liens d’hôte</translation>
        </message>
    </context>
    <context>
        <name>PlanWords</name>
        <message numerus="yes">
            <source>%Ln hour(s)</source>
            <translation>
                <numerusform>%Ln heure</numerusform>
                <numerusform>%Ln heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s)</source>
            <translation>
                <numerusform>%Ln minute</numerusform>
                <numerusform>%Ln minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln point(s)</source>
            <translation>
                <numerusform>%Ln point</numerusform>
                <numerusform>%Ln points</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s), {0}</source>
            <translation>
                <numerusform>%Ln salle, {0}</numerusform>
                <numerusform>%Ln salles, {0}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s), {0}, about {1} at your limit</source>
            <translation>
                <numerusform>%Ln salle, {0}, environ {1} avec votre limite</numerusform>
                <numerusform>%Ln salles, {0}, environ {1} avec votre limite</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows are left out.</source>
            <translation>
                <numerusform>%Ln ligne est exclue.</numerusform>
                <numerusform>%Ln lignes sont exclues.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln second(s)</source>
            <translation>
                <numerusform>%Ln seconde</numerusform>
                <numerusform>%Ln secondes</numerusform>
            </translation>
        </message>
        <message>
            <source>1 row is left out.</source>
            <translation>1 ligne est exclue.</translation>
        </message>
        <message numerus="yes">
            <source>C&amp;reate %Ln room(s)</source>
            <translation>
                <numerusform>&amp;Créer %Ln salle</numerusform>
                <numerusform>&amp;Créer %Ln salles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Leaves %Ln point(s) free for your own clicks.</source>
            <translation>
                <numerusform>Laisse %Ln point libre pour vos propres clics.</numerusform>
                <numerusform>Laisse %Ln points libres pour vos propres clics.</numerusform>
            </translation>
        </message>
        <message>
            <source>No room to create</source>
            <translation>Aucune salle à créer</translation>
        </message>
        <message>
            <source>Your limit is known after the first answer. {0}</source>
            <translation>Votre limite sera connue après la première réponse. {0}</translation>
        </message>
        <message>
            <source>{0} h {1} min</source>
            <translation>{0} h {1} min</translation>
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
            <translation>&lt;b&gt;En pause&lt;/b&gt; pendant {0}</translation>
        </message>
        <message>
            <source>&lt;b&gt;Points unknown&lt;/b&gt;</source>
            <translation>&lt;b&gt;Points inconnus&lt;/b&gt;</translation>
        </message>
        <message>
            <source>&lt;b&gt;Points unknown&lt;/b&gt; while offline</source>
            <translation>&lt;b&gt;Points inconnus&lt;/b&gt; hors ligne</translation>
        </message>
        <message>
            <source>&lt;b&gt;{0}&lt;/b&gt; of {1} points</source>
            <translation>&lt;b&gt;{0}&lt;/b&gt; sur {1} points</translation>
        </message>
        <message>
            <source>&lt;b&gt;{0}&lt;/b&gt; of {1} points, full in {2}</source>
            <translation>&lt;b&gt;{0}&lt;/b&gt; sur {1} points, complet dans {2}</translation>
        </message>
        <message>
            <source>API points unknown</source>
            <translation>Points API inconnus</translation>
        </message>
        <message>
            <source>API points unknown, offline</source>
            <translation>Points API inconnus, hors ligne</translation>
        </message>
        <message>
            <source>API points: {0} of {1} left</source>
            <translation>Points API : il en reste {0} sur {1}</translation>
        </message>
        <message>
            <source>About {0} of {1} points left</source>
            <translation>Il reste environ {0} points sur {1}</translation>
        </message>
        <message>
            <source>About {0} of {1} points left, estimated</source>
            <translation>Il reste environ {0} points sur {1}, estimation</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coût</translation>
        </message>
        <message>
            <source>Create a room</source>
            <translation>Créer une salle</translation>
        </message>
        <message>
            <source>Create {0}</source>
            <translation>Créer {0}</translation>
        </message>
        <message>
            <source>Delete a room</source>
            <translation>Supprimer une salle</translation>
        </message>
        <message>
            <source>Delete {0}</source>
            <translation>Supprimer {0}</translation>
        </message>
        <message>
            <source>Full in about {0}</source>
            <translation>Complet dans env. {0}</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Reste</translation>
        </message>
        <message>
            <source>Low: {0} of {1} points left</source>
            <translation>Niveau bas : il reste {0} points sur {1}</translation>
        </message>
        <message>
            <source>Low: {0} of {1} points left, full in {2}</source>
            <translation>Niveau bas : il reste {0} points sur {1}, complet dans {2}</translation>
        </message>
        <message>
            <source>Paused for {0}</source>
            <translation>En pause pendant {0}</translation>
        </message>
        <message>
            <source>Read room details</source>
            <translation>Lire les détails de la salle</translation>
        </message>
        <message>
            <source>Refresh meetings</source>
            <translation>Actualiser les réunions</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>about {0}</source>
            <translation>environ {0}</translation>
        </message>
        <message>
            <source>{0} of {1} points left</source>
            <translation>Il reste {0} points sur {1}</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0} : {1}</translation>
        </message>
        <message>
            <source>≈ {0}</source>
            <translation>≈ {0}</translation>
        </message>
    </context>
    <context>
        <name>PointsCard</name>
        <message>
            <source>1 point each time, only while the window is open</source>
            <translation>1 point à chaque fois, seulement quand la fenêtre est ouverte</translation>
        </message>
        <message>
            <source>Keep free for your own clicks</source>
            <translation>Garder libres pour vos propres clics</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Refresh the list every</source>
            <translation>Intervalle d’actualisation de la liste</translation>
        </message>
    </context>
    <context>
        <name>PointsPopover</name>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
    </context>
    <context>
        <name>PointsReport</name>
        <message numerus="yes">
            <source>Background work leaves you &lt;b&gt;%Ln&lt;/b&gt; point(s).</source>
            <translation>
                <numerusform>Le travail en arrière-plan vous laisse &lt;b&gt;%Ln&lt;/b&gt; point.</numerusform>
                <numerusform>Le travail en arrière-plan vous laisse &lt;b&gt;%Ln&lt;/b&gt; points.</numerusform>
            </translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Last minute</source>
            <translation>Dernière minute</translation>
        </message>
        <message>
            <source>No reply from Whereby yet. Everyone in your organisation shares these points.</source>
            <translation>Pas encore de réponse de Whereby. Toute votre organisation partage ces points.</translation>
        </message>
        <message>
            <source>Request log…</source>
            <translation>Journal des requêtes…</translation>
        </message>
        <message numerus="yes">
            <source>Used elsewhere: %Ln point(s)</source>
            <translation>
                <numerusform>Utilisé ailleurs : %Ln point</numerusform>
                <numerusform>Utilisés ailleurs : %Ln points</numerusform>
            </translation>
        </message>
        <message>
            <source>Whereby asked for a wait. Background work goes on in {0}.</source>
            <translation>Whereby a demandé une pause. Le travail en arrière-plan reprend dans {0}.</translation>
        </message>
        <message>
            <source>Whereby’s reply at {0}. Everyone in your organisation shares these points.</source>
            <translation>Réponse de Whereby à {0}. Toute votre organisation partage ces points.</translation>
        </message>
    </context>
    <context>
        <name>PointsSpinBox</name>
        <message numerus="yes">
            <source>point(s)</source>
            <translation>
                <numerusform>point</numerusform>
                <numerusform>points</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PrefixField</name>
        <message>
            <source>Add a hyphen</source>
            <translation>Ajouter un tiret</translation>
        </message>
        <message>
            <source>Letters a to z, digits, hyphens. Leave empty for no prefix.</source>
            <translation>Lettres de a à z, chiffres, tirets. Vide : sans préfixe.</translation>
        </message>
        <message>
            <source>Name prefix</source>
            <translation>Préfixe du nom</translation>
        </message>
        <message>
            <source>The ending follows without a gap.</source>
            <translation>La fin du nom suit sans séparation.</translation>
        </message>
        <message>
            <source>Whereby makes it “{0}”.</source>
            <translation>Whereby en fait « {0} ».</translation>
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
            <translation>Préréglage « {0} » supprimé</translation>
        </message>
        <message>
            <source>Preset saved: {0}</source>
            <translation>Préréglage enregistré : {0}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>PresetDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Save preset</source>
            <translation>Enreg&amp;istrer le préréglage</translation>
        </message>
        <message>
            <source>Edit preset</source>
            <translation>Modifier le préréglage</translation>
        </message>
        <message>
            <source>New preset</source>
            <translation>Nouveau préréglage</translation>
        </message>
        <message>
            <source>Save as preset</source>
            <translation>Enregistrer comme préréglage</translation>
        </message>
    </context>
    <context>
        <name>PresetField</name>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Préréglage</translation>
        </message>
    </context>
    <context>
        <name>PresetFiles</name>
        <message numerus="yes">
            <source>%n preset(s) added</source>
            <translation>
                <numerusform>%n préréglage ajouté</numerusform>
                <numerusform>%n préréglages ajoutés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n preset(s) saved to {0}</source>
            <translation>
                <numerusform>%n préréglage enregistré dans {0}</numerusform>
                <numerusform>%n préréglages enregistrés dans {0}</numerusform>
            </translation>
        </message>
        <message>
            <source>Export presets</source>
            <translation>Exporter les préréglages</translation>
        </message>
        <message>
            <source>Import presets</source>
            <translation>Importer des préréglages</translation>
        </message>
        <message>
            <source>Nothing was added. {0}</source>
            <translation>Rien n’a été ajouté. {0}</translation>
        </message>
        <message>
            <source>Presets (*.json)</source>
            <translation>Préréglages (*.json)</translation>
        </message>
        <message>
            <source>Secret parts, such as stream keys, are not in the file.</source>
            <translation>Les données secrètes, comme les clés de diffusion, ne sont pas dans le fichier.</translation>
        </message>
        <message>
            <source>Secret parts, such as stream keys, are not in the file. Enter them anew.</source>
            <translation>Les données secrètes, comme les clés de diffusion, ne sont pas dans le fichier. Saisissez-les de nouveau.</translation>
        </message>
        <message>
            <source>{0} cannot be read as presets</source>
            <translation>{0} ne peut pas être lu comme des préréglages</translation>
        </message>
        <message>
            <source>{0} has no presets in it</source>
            <translation>{0} ne contient aucun préréglage</translation>
        </message>
    </context>
    <context>
        <name>PresetForm</name>
        <message>
            <source>&amp;Ends</source>
            <translation>&amp;Fin</translation>
        </message>
        <message>
            <source>&amp;Name ending</source>
            <translation>Fin &amp;du nom</translation>
        </message>
        <message>
            <source>De&amp;fault</source>
            <translation>Pa&amp;r défaut</translation>
        </message>
        <message>
            <source>E&amp;xtra links</source>
            <translation>Autres &amp;liens</translation>
        </message>
        <message>
            <source>Loc&amp;k</source>
            <translation>&amp;Verrou</translation>
        </message>
        <message>
            <source>M&amp;ode</source>
            <translation>Mod&amp;e</translation>
        </message>
        <message>
            <source>Na&amp;me</source>
            <translation>No&amp;m</translation>
        </message>
        <message>
            <source>Name &amp;prefix</source>
            <translation>&amp;Préfixe du nom</translation>
        </message>
        <message>
            <source>To change this, make another preset the default.</source>
            <translation>Pour changer cela, choisissez un autre préréglage par défaut.</translation>
        </message>
        <message>
            <source>Use for New meeting now</source>
            <translation>Utiliser pour la réunion immédiate</translation>
        </message>
    </context>
    <context>
        <name>PresetMenu</name>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliquer</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Make default</source>
            <translation>Définir par défaut</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
    </context>
    <context>
        <name>PresetNameField</name>
        <message>
            <source>Another preset is called “{0}”.</source>
            <translation>Un autre préréglage s’appelle « {0} ».</translation>
        </message>
        <message>
            <source>Call it “{0}”</source>
            <translation>Le nommer « {0} »</translation>
        </message>
        <message>
            <source>Enter a name.</source>
            <translation>Saisissez un nom.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
    </context>
    <context>
        <name>PresetNames</name>
        <message>
            <source>1-hour consult</source>
            <translation>Consultation d’une heure</translation>
        </message>
        <message>
            <source>Group lesson</source>
            <translation>Cours en groupe</translation>
        </message>
        <message>
            <source>Support call, 30 min</source>
            <translation>Appel d’assistance, 30 min</translation>
        </message>
        <message>
            <source>Webinar with viewers</source>
            <translation>Webinaire avec spectateurs</translation>
        </message>
    </context>
    <context>
        <name>PresetRow</name>
        <message>
            <source>Sa&amp;ve as…</source>
            <translation>Enregistrer so&amp;us…</translation>
        </message>
        <message>
            <source>Save as preset</source>
            <translation>Enregistrer comme préréglage</translation>
        </message>
        <message>
            <source>Save these settings as a preset</source>
            <translation>Enregistrer ces réglages comme préréglage</translation>
        </message>
    </context>
    <context>
        <name>PresetWords</name>
        <message numerus="yes">
            <source>%Ln hour(s)</source>
            <translation>
                <numerusform>%Ln heure</numerusform>
                <numerusform>%Ln heures</numerusform>
            </translation>
        </message>
        <message>
            <source>Until {0}</source>
            <translation>Jusqu’à {0}</translation>
        </message>
        <message>
            <source>cloud recording</source>
            <translation>enregistrement cloud</translation>
        </message>
        <message>
            <source>group</source>
            <translation>groupe</translation>
        </message>
        <message>
            <source>host link</source>
            <translation>lien d’hôte</translation>
        </message>
        <message>
            <source>link options</source>
            <translation>options du lien</translation>
        </message>
        <message>
            <source>local recording</source>
            <translation>enregistrement local</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>verrouillée</translation>
        </message>
        <message>
            <source>normal</source>
            <translation>normal</translation>
        </message>
        <message>
            <source>prefix “{0}”</source>
            <translation>préfixe {0}</translation>
        </message>
        <message>
            <source>short name</source>
            <translation>nom court</translation>
        </message>
        <message>
            <source>streaming</source>
            <translation>diffusion en direct</translation>
        </message>
        <message>
            <source>transcription</source>
            <translation>transcription</translation>
        </message>
        <message>
            <source>unlocked</source>
            <translation>non verrouillée</translation>
        </message>
        <message>
            <source>viewer link</source>
            <translation>lien de spectateur</translation>
        </message>
        <message>
            <source>viewer template</source>
            <translation>modèle de spectateur</translation>
        </message>
        <message>
            <source>{0} h {1} min</source>
            <translation>{0} h {1} min</translation>
        </message>
        <message>
            <source>{0} min</source>
            <translation>{0} min</translation>
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
            <translation>Ajouter un préréglage…</translation>
        </message>
        <message>
            <source>Export presets…</source>
            <translation>Exporter les préréglages…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Import presets…</source>
            <translation>Importer des préréglages…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>Préréglages</translation>
        </message>
        <message>
            <source>Restore the program’s presets</source>
            <translation>Rétablir les préréglages du programme</translation>
        </message>
    </context>
    <context>
        <name>PriceWords</name>
        <message numerus="yes">
            <source>&lt;b&gt;%n point(s)&lt;/b&gt;, about {0} left</source>
            <translation>
                <numerusform>&lt;b&gt;%n point&lt;/b&gt;, il en reste environ {0}</numerusform>
                <numerusform>&lt;b&gt;%n points&lt;/b&gt;, il en reste environ {0}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&lt;b&gt;%n point(s)&lt;/b&gt;, points left unknown</source>
            <translation>
                <numerusform>&lt;b&gt;%n point&lt;/b&gt;, points restants inconnus</numerusform>
                <numerusform>&lt;b&gt;%n points&lt;/b&gt;, points restants inconnus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&lt;b&gt;%n point(s)&lt;/b&gt;, {0} left</source>
            <translation>
                <numerusform>&lt;b&gt;%n point&lt;/b&gt;, il en reste {0}</numerusform>
                <numerusform>&lt;b&gt;%n points&lt;/b&gt;, il en reste {0}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&lt;b&gt;%n point(s)&lt;/b&gt;. It will go out in about {0}.</source>
            <translation>
                <numerusform>&lt;b&gt;%n point&lt;/b&gt;. L’envoi se fera dans environ {0}.</numerusform>
                <numerusform>&lt;b&gt;%n points&lt;/b&gt;. L’envoi se fera dans environ {0}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Needs %n point(s), {0} left. It will go out in about {1}.</source>
            <translation>
                <numerusform>Il faut %n point, il en reste {0}. L’envoi se fera dans environ {1}.</numerusform>
                <numerusform>Il faut %n points, il en reste {0}. L’envoi se fera dans environ {1}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Needs %n point(s), {0} left. It will go out when they are back.</source>
            <translation>
                <numerusform>Il faut %n point, il en reste {0}. L’envoi se fera quand ils seront revenus.</numerusform>
                <numerusform>Il faut %n points, il en reste {0}. L’envoi se fera quand ils seront revenus.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PrivacyCard</name>
        <message>
            <source>1 year</source>
            <translation>1 an</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 jours</translation>
        </message>
        <message>
            <source>90 days</source>
            <translation>90 jours</translation>
        </message>
        <message>
            <source>Clear a copied host link after</source>
            <translation>Effacer un lien d’hôte copié après</translation>
        </message>
        <message>
            <source>Clear a copied viewer link after</source>
            <translation>Effacer un lien de spectateur copié après</translation>
        </message>
        <message>
            <source>Erase history and labels on this computer</source>
            <translation>Effacer l’historique et les étiquettes sur cet ordinateur</translation>
        </message>
        <message>
            <source>Erase…</source>
            <translation>Effacer…</translation>
        </message>
        <message>
            <source>For ever</source>
            <translation>Toujours</translation>
        </message>
        <message>
            <source>Hide room names in notifications</source>
            <translation>Masquer les noms des salles dans les notifications</translation>
        </message>
        <message>
            <source>History and labels on this computer</source>
            <translation>Historique et étiquettes sur cet ordinateur</translation>
        </message>
        <message>
            <source>Keep past rooms</source>
            <translation>Garder les salles passées</translation>
        </message>
        <message>
            <source>Not at all</source>
            <translation>Pas du tout</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Confidentialité</translation>
        </message>
        <message>
            <source>The app sends no usage data</source>
            <translation>L’application n’envoie aucune donnée d’utilisation</translation>
        </message>
    </context>
    <context>
        <name>PrivateWindowCommands</name>
        <message>
            <source>Copy link</source>
            <translation>Copier le lien</translation>
        </message>
        <message>
            <source>Copy the link and open it in a private window yourself: a browser logged in at Whereby is host whatever link it opens.</source>
            <translation>Copiez le lien et ouvrez-le vous-même dans une fenêtre privée : un navigateur connecté à Whereby est hôte quel que soit le lien ouvert.</translation>
        </message>
        <message>
            <source>Link copied</source>
            <translation>Lien copié</translation>
        </message>
        <message>
            <source>No browser with private windows found</source>
            <translation>Aucun navigateur à fenêtres privées trouvé</translation>
        </message>
        <message>
            <source>Not opened: the link has a room key</source>
            <translation>Non ouvert : le lien contient une clé de salle</translation>
        </message>
        <message>
            <source>Opened in a private window of {0}</source>
            <translation>Ouvert dans une fenêtre privée de {0}</translation>
        </message>
        <message>
            <source>Other programs could read it. Remove it from the link options.</source>
            <translation>D’autres programmes pourraient la lire. Retirez-la dans les options du lien.</translation>
        </message>
        <message>
            <source>{0} did not start</source>
            <translation>{0} n’a pas démarré</translation>
        </message>
    </context>
    <context>
        <name>ProblemWords</name>
        <message numerus="yes">
            <source>%n letters, {0} at most.</source>
            <translation>
                <numerusform>%n caractère, {0} au plus.</numerusform>
                <numerusform>%n caractères, {0} au plus.</numerusform>
            </translation>
        </message>
        <message>
            <source>A key ID has only letters and digits.</source>
            <translation>Un ID de clé ne contient que des lettres et des chiffres.</translation>
        </message>
        <message>
            <source>A region is written like eu-west-1.</source>
            <translation>Une région s’écrit comme eu-west-1.</translation>
        </message>
        <message>
            <source>A role is written like arn:aws:iam::123456789012:role/whereby.</source>
            <translation>Un rôle s’écrit comme arn:aws:iam::123456789012:role/whereby.</translation>
        </message>
        <message>
            <source>A secret key has no spaces and no accents.</source>
            <translation>Une clé secrète n’a ni espaces ni accents.</translation>
        </message>
        <message>
            <source>Change to “{0}”</source>
            <translation>Remplacer par « {0} »</translation>
        </message>
        <message>
            <source>Choose how Whereby gets into the bucket.</source>
            <translation>Choisissez comment Whereby accède au bucket.</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Ends in {0} min. You can still create it.</source>
            <translation>Se termine dans {0} min. Vous pouvez quand même la créer.</translation>
        </message>
        <message>
            <source>Enter the ARN of the role.</source>
            <translation>Saisissez l’ARN du rôle.</translation>
        </message>
        <message>
            <source>Enter the ID of the access key.</source>
            <translation>Saisissez l’ID de la clé d’accès.</translation>
        </message>
        <message>
            <source>Enter the name of the bucket.</source>
            <translation>Saisissez le nom du bucket.</translation>
        </message>
        <message>
            <source>Enter the name only, as in my-bucket or my-bucket/calls.</source>
            <translation>Saisissez seulement le nom, comme my-bucket ou my-bucket/calls.</translation>
        </message>
        <message>
            <source>Enter the region of the bucket.</source>
            <translation>Saisissez la région du bucket.</translation>
        </message>
        <message>
            <source>Enter the secret of this access key.</source>
            <translation>Saisissez le secret de cette clé d’accès.</translation>
        </message>
        <message>
            <source>Enter the whole address, from rtmp:// or rtmps:// to the stream key.</source>
            <translation>Saisissez l’adresse complète, de rtmp:// ou rtmps:// jusqu’à la clé de diffusion.</translation>
        </message>
        <message>
            <source>In 1 hour</source>
            <translation>Dans 1 heure</translation>
        </message>
        <message>
            <source>Short names are easier to guess. Lock the room for private talks.</source>
            <translation>Les noms courts sont plus faciles à deviner. Verrouillez la salle pour les entretiens privés.</translation>
        </message>
        <message>
            <source>Shorten</source>
            <translation>Raccourcir</translation>
        </message>
        <message>
            <source>Streaming needs group mode.</source>
            <translation>La diffusion exige le mode Groupe.</translation>
        </message>
        <message>
            <source>The end time is in the past.</source>
            <translation>L’heure de fin est passée.</translation>
        </message>
        <message>
            <source>Use group</source>
            <translation>Choisir Groupe</translation>
        </message>
        <message>
            <source>Use only a to z, 0 to 9 and hyphens.</source>
            <translation>Utilisez seulement a à z, 0 à 9 et des tirets.</translation>
        </message>
        <message>
            <source>Viewers need group mode.</source>
            <translation>Les spectateurs exigent le mode Groupe.</translation>
        </message>
        <message>
            <source>Whereby does not know this language.</source>
            <translation>Whereby ne connaît pas cette langue.</translation>
        </message>
    </context>
    <context>
        <name>ProgressPage</name>
        <message>
            <source>&amp;Cancel…</source>
            <translation>&amp;Annuler…</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Suspendre</translation>
        </message>
        <message>
            <source>C&amp;ontinue</source>
            <translation>&amp;Reprendre</translation>
        </message>
        <message>
            <source>Cancel keeps the rooms already created.</source>
            <translation>Annuler garde les salles déjà créées.</translation>
        </message>
        <message>
            <source>Cancel keeps the rooms not yet deleted.</source>
            <translation>Annuler garde les salles restantes.</translation>
        </message>
        <message>
            <source>Last rows</source>
            <translation>Dernières lignes</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>Row {0}</source>
            <translation>Ligne {0}</translation>
        </message>
    </context>
    <context>
        <name>Proxy</name>
        <message>
            <source>An address has no blanks, quotes or accents.</source>
            <translation>Une adresse n’a ni espaces, ni guillemets, ni accents.</translation>
        </message>
        <message>
            <source>It must begin with http:// or https://.</source>
            <translation>Elle doit commencer par http:// ou https://.</translation>
        </message>
        <message>
            <source>It must end with the port.</source>
            <translation>Elle doit se terminer par le port.</translation>
        </message>
        <message>
            <source>SOCKS proxies cannot be used, only HTTP ones.</source>
            <translation>Les proxys SOCKS ne sont pas utilisables, seulement les proxys HTTP.</translation>
        </message>
        <message>
            <source>The server’s name is missing.</source>
            <translation>Le nom du serveur manque.</translation>
        </message>
        <message>
            <source>This is not an address with a port.</source>
            <translation>Ce n’est pas une adresse avec un port.</translation>
        </message>
    </context>
    <context>
        <name>ProxyDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Use proxy</source>
            <translation>&amp;Utiliser le proxy</translation>
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
            <translation>A&amp;dresse</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Mot de passe</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Conceal the password</source>
            <translation>Masquer le mot de passe</translation>
        </message>
        <message>
            <source>Enter the address.</source>
            <translation>Saisissez l’adresse.</translation>
        </message>
        <message>
            <source>Enter the user name.</source>
            <translation>Saisissez le nom d’utilisateur.</translation>
        </message>
        <message>
            <source>It is only asked for a way to Whereby: it sees neither your key nor your rooms. User name and password go to the keyring.</source>
            <translation>Il sert seulement de passage vers Whereby : il ne voit ni votre clé ni vos salles. Le nom d’utilisateur et le mot de passe vont dans le trousseau.</translation>
        </message>
        <message>
            <source>Kept in the keyring</source>
            <translation>Dans le trousseau</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Password, concealed</source>
            <translation>Mot de passe, masqué</translation>
        </message>
        <message>
            <source>Reveal the password</source>
            <translation>Afficher le mot de passe</translation>
        </message>
        <message>
            <source>The proxy asks for a user name</source>
            <translation>Le proxy demande un nom d’utilisateur</translation>
        </message>
        <message>
            <source>User &amp;name</source>
            <translation>&amp;Nom d’utilisateur</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Nom d’utilisateur</translation>
        </message>
    </context>
    <context>
        <name>QrCard</name>
        <message>
            <source>Copy image</source>
            <translation>Copier l’image</translation>
        </message>
        <message>
            <source>Copy image of the QR code</source>
            <translation>Copier l’image du code QR</translation>
        </message>
        <message>
            <source>Opens the guest link.</source>
            <translation>Ouvre le lien d’invité.</translation>
        </message>
        <message>
            <source>QR code of the guest link</source>
            <translation>Code QR du lien d’invité</translation>
        </message>
        <message>
            <source>Save image of the QR code</source>
            <translation>Enregistrer l’image du code QR</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Enregistrer…</translation>
        </message>
        <message>
            <source>Scan to join as a guest</source>
            <translation>Scanner pour entrer comme invité</translation>
        </message>
    </context>
    <context>
        <name>QrCommands</name>
        <message>
            <source>PNG picture (*.png)</source>
            <translation>Image PNG (*.png)</translation>
        </message>
        <message>
            <source>QR code copied</source>
            <translation>Code QR copié</translation>
        </message>
        <message>
            <source>SVG picture (*.svg)</source>
            <translation>Image SVG (*.svg)</translation>
        </message>
        <message>
            <source>Save QR code</source>
            <translation>Enregistrer le code QR</translation>
        </message>
        <message>
            <source>Saved {0}</source>
            <translation>{0} enregistré</translation>
        </message>
    </context>
    <context>
        <name>QrDialog</name>
        <message>
            <source>&amp;Copy image</source>
            <translation>&amp;Copier l’image</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>&amp;Plein écran</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>&amp;Enregistrer…</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <source>Leave &amp;full screen</source>
            <translation>Quitter le &amp;plein écran</translation>
        </message>
        <message>
            <source>QR code of the guest link</source>
            <translation>Code QR du lien d’invité</translation>
        </message>
        <message>
            <source>QR code of {0}</source>
            <translation>Code QR de {0}</translation>
        </message>
        <message>
            <source>Scan to join as a guest</source>
            <translation>Scanner pour entrer comme invité</translation>
        </message>
        <message>
            <source>This link is too long for a QR code. Remove some of its link options.</source>
            <translation>Ce lien est trop long pour un code QR. Retirez quelques options du lien.</translation>
        </message>
    </context>
    <context>
        <name>QuickCreate</name>
        <message>
            <source>A quick create needs the key that is kept in one.</source>
            <translation>La création rapide a besoin de la clé conservée dans un trousseau.</translation>
        </message>
        <message>
            <source>No clipboard here took the link.</source>
            <translation>Aucun presse-papiers n’a pris le lien.</translation>
        </message>
        <message>
            <source>The API key could not be read from {0}.</source>
            <translation>{0} : impossible de lire la clé API.</translation>
        </message>
        <message>
            <source>The API key is kept there. Unlock it and try again.</source>
            <translation>La clé API y est conservée. Déverrouillez-le et réessayez.</translation>
        </message>
        <message>
            <source>The keyring holds no key for this server. Open Whereby Desktop and connect first.</source>
            <translation>Le trousseau ne contient aucune clé pour ce serveur. Ouvrez d’abord Whereby Desktop et connectez-vous.</translation>
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
            <translation>Format de fichier</translation>
        </message>
        <message>
            <source>Recor&amp;ding</source>
            <translation>Enre&amp;gistrement</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Enregistrement</translation>
        </message>
        <message>
            <source>Recording starts</source>
            <translation>Démarrage de l’enregistrement</translation>
        </message>
        <message>
            <source>Recording: {0}</source>
            <translation>Enregistrement : {0}</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Début</translation>
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message numerus="yes">
            <source>%n room(s) end within {0} h</source>
            <translation>
                <numerusform>%n salle se termine d’ici {0} h</numerusform>
                <numerusform>%n salles se terminent d’ici {0} h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n room(s) end within {0} min</source>
            <translation>
                <numerusform>%n salle se termine d’ici {0} min</numerusform>
                <numerusform>%n salles se terminent d’ici {0} min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A room ends in %n hour(s)</source>
            <translation>
                <numerusform>Une salle se termine dans %n heure</numerusform>
                <numerusform>Une salle se termine dans %n heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A room ends in %n minute(s)</source>
            <translation>
                <numerusform>Une salle se termine dans %n minute</numerusform>
                <numerusform>Une salle se termine dans %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %n more</source>
            <translation>
                <numerusform>Et %n de plus</numerusform>
                <numerusform>Et %n de plus</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Host rights end in %n minute(s)</source>
            <translation>
                <numerusform>Les droits d’hôte prennent fin dans %n minute</numerusform>
                <numerusform>Les droits d’hôte prennent fin dans %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Host rights of %n room(s) end within {0} min</source>
            <translation>
                <numerusform>Les droits d’hôte de %n salle prennent fin d’ici {0} min</numerusform>
                <numerusform>Les droits d’hôte de %n salles prennent fin d’ici {0} min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Host rights of a room end in %n minute(s)</source>
            <translation>
                <numerusform>Les droits d’hôte d’une salle prennent fin dans %n minute</numerusform>
                <numerusform>Les droits d’hôte d’une salle prennent fin dans %n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Host rights of {0} end at {1}.</source>
            <translation>Les droits d’hôte de {0} prennent fin à {1}.</translation>
        </message>
        <message numerus="yes">
            <source>Room ends in %n hour(s)</source>
            <translation>
                <numerusform>La salle se termine dans %n heure</numerusform>
                <numerusform>La salle se termine dans %n heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Room ends in %n minute(s)</source>
            <translation>
                <numerusform>La salle se termine dans %n minute</numerusform>
                <numerusform>La salle se termine dans %n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Whereby cannot extend a room; Extend makes a new one with the same settings.</source>
            <translation>Whereby ne peut pas prolonger une salle ; Prolonger en crée une nouvelle avec les mêmes réglages.</translation>
        </message>
        <message>
            <source>{0} ends at {1}.</source>
            <translation>{0} se termine à {1}.</translation>
        </message>
    </context>
    <context>
        <name>RemoveAccount</name>
        <message>
            <source>Keep account</source>
            <translation>Garder le compte</translation>
        </message>
        <message>
            <source>Remove account</source>
            <translation>Retirer le compte</translation>
        </message>
        <message>
            <source>Remove {0}?</source>
            <translation>Retirer {0} ?</translation>
        </message>
        <message>
            <source>Removes the key from memory and this account’s presets and history from this computer. Rooms at Whereby stay.</source>
            <translation>Retire de cet ordinateur la clé en mémoire, les préréglages et l’historique de ce compte. Les salles restent chez Whereby.</translation>
        </message>
        <message>
            <source>Removes the key from {0} and this account’s presets and history from this computer. Rooms at Whereby stay.</source>
            <translation>Retire la clé de {0}, ainsi que les préréglages et l’historique de ce compte sur cet ordinateur. Les salles restent chez Whereby.</translation>
        </message>
    </context>
    <context>
        <name>RenameDialog</name>
        <message>
            <source>&amp;Keep name</source>
            <translation>&amp;Garder le nom</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>&amp;Renommer</translation>
        </message>
        <message>
            <source>Account &amp;name</source>
            <translation>&amp;Nom du compte</translation>
        </message>
        <message>
            <source>Account name</source>
            <translation>Nom du compte</translation>
        </message>
        <message>
            <source>Rename account</source>
            <translation>Renommer le compte</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <source>&amp;Include room names</source>
            <translation>&amp;Inclure les noms des salles</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>&amp;Enregistrer…</translation>
        </message>
        <message>
            <source>Collecting…</source>
            <translation>Collecte…</translation>
        </message>
        <message>
            <source>Nothing is sent anywhere. Keys, links and labels are left out; read the text before you hand it on.</source>
            <translation>Rien n’est envoyé nulle part. Les clés, liens et étiquettes sont omis ; lisez le texte avant de le transmettre.</translation>
        </message>
        <message>
            <source>Text of the report</source>
            <translation>Texte du rapport</translation>
        </message>
    </context>
    <context>
        <name>Requests</name>
        <message>
            <source>Call</source>
            <translation>Appel</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>Ailleurs</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Reste</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Points left after it</source>
            <translation>Points restants après elle</translation>
        </message>
        <message>
            <source>Points that somebody else of your organisation spent meanwhile</source>
            <translation>Points dépensés entre-temps par quelqu’un d’autre de votre organisation</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Salle</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>What the request cost</source>
            <translation>Coût de la requête</translation>
        </message>
        <message>
            <source>{0} s</source>
            <translation>{0} s</translation>
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
            <translation>Aucune requête n’a échoué.</translation>
        </message>
        <message>
            <source>No requests yet.</source>
            <translation>Aucune requête pour l’instant.</translation>
        </message>
        <message>
            <source>Requests, newest first</source>
            <translation>Requêtes, de la plus récente à la plus ancienne</translation>
        </message>
    </context>
    <context>
        <name>RequestsWindow</name>
        <message numerus="yes">
            <source>%Ln request(s)</source>
            <translation>
                <numerusform>%Ln requête</numerusform>
                <numerusform>%Ln requêtes</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Copy selected</source>
            <translation>&amp;Copier la sélection</translation>
        </message>
        <message>
            <source>&amp;Diagnostics…</source>
            <translation>&amp;Diagnostic…</translation>
        </message>
        <message>
            <source>&amp;Only failed</source>
            <translation>Éc&amp;hecs seulement</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>&amp;Enregistrer…</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <source>Copy &amp;all</source>
            <translation>&amp;Tout copier</translation>
        </message>
        <message>
            <source>Go to the newest</source>
            <translation>Aller à la plus récente</translation>
        </message>
        <message numerus="yes">
            <source>Go to the newest: %Ln came meanwhile</source>
            <translation>
                <numerusform>Aller à la plus récente : %Ln arrivée entre-temps</numerusform>
                <numerusform>Aller à la plus récente : %Ln arrivées entre-temps</numerusform>
            </translation>
        </message>
        <message>
            <source>Request log</source>
            <translation>Journal des requêtes</translation>
        </message>
        <message>
            <source>{0}, {1} failed</source>
            <translation>{0}, dont {1} en échec</translation>
        </message>
    </context>
    <context>
        <name>ResultLinks</name>
        <message numerus="yes">
            <source>%Ln link(s) copied</source>
            <translation>
                <numerusform>%Ln lien copié</numerusform>
                <numerusform>%Ln liens copiés</numerusform>
            </translation>
        </message>
        <message>
            <source>Anyone with a host link can run the room.</source>
            <translation>Toute personne ayant un lien d’hôte peut animer la salle.</translation>
        </message>
        <message>
            <source>Copy host links</source>
            <translation>Copier les liens d’hôte</translation>
        </message>
        <message>
            <source>Copy the host links, too?</source>
            <translation>Copier aussi les liens d’hôte ?</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Guest links only</source>
            <translation>Liens d’invité seulement</translation>
        </message>
        <message>
            <source>Saved {0}</source>
            <translation>{0} enregistré</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tableau (*.csv)</translation>
        </message>
        <message>
            <source>They leave the clipboard in {0} s.</source>
            <translation>Ils quittent le presse-papiers dans {0} s.</translation>
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
            <translation>&amp;Exporter…</translation>
        </message>
        <message>
            <source>&amp;Include host links in the export</source>
            <translation>&amp;Inclure les liens d’hôte dans l’export</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Try %Ln row(s) again</source>
            <translation>
                <numerusform>&amp;Réessayer %Ln ligne</numerusform>
                <numerusform>&amp;Réessayer %Ln lignes</numerusform>
            </translation>
        </message>
        <message>
            <source>All {0}</source>
            <translation>Toutes {0}</translation>
        </message>
        <message>
            <source>Anyone with a host link can run the room.</source>
            <translation>Toute personne ayant un lien d’hôte peut animer la salle.</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message numerus="yes">
            <source>C&amp;reate the other %Ln room(s)…</source>
            <translation>
                <numerusform>&amp;Créer %Ln autre salle…</numerusform>
                <numerusform>&amp;Créer les %Ln autres salles…</numerusform>
            </translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <source>Copy &amp;all links</source>
            <translation>Copier &amp;tous les liens</translation>
        </message>
        <message>
            <source>Not done {0}</source>
            <translation>Non faites {0}</translation>
        </message>
        <message numerus="yes">
            <source>Reads %Ln point(s).</source>
            <translation>
                <numerusform>La lecture coûte %Ln point.</numerusform>
                <numerusform>La lecture coûte %Ln points.</numerusform>
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
            <translation>Lignes du lot</translation>
        </message>
    </context>
    <context>
        <name>RivalCard</name>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <source>Copy guest link of {0}</source>
            <translation>Copier le lien d’invité de {0}</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copier le lien</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Créée</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Open in browser</source>
            <translation>Ouvrir dans le navigateur</translation>
        </message>
        <message>
            <source>Open {0} in browser</source>
            <translation>Ouvrir {0} dans le navigateur</translation>
        </message>
        <message>
            <source>This is the room</source>
            <translation>C’est cette salle</translation>
        </message>
        <message>
            <source>{0} is the room</source>
            <translation>{0} est la bonne salle</translation>
        </message>
    </context>
    <context>
        <name>RoomCard</name>
        <message>
            <source>A new guest link</source>
            <translation>Un nouveau lien d’invité</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <source>Copy guest link of {0}</source>
            <translation>Copier le lien d’invité de {0}</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copier le lien</translation>
        </message>
        <message>
            <source>Guest link</source>
            <translation>Lien d’invité</translation>
        </message>
        <message>
            <source>Known when the room is created</source>
            <translation>Connu à la création de la salle</translation>
        </message>
    </context>
    <context>
        <name>RoomEndWords</name>
        <message>
            <source>The room ends at {0}.</source>
            <translation>Fin de la salle : {0}.</translation>
        </message>
        <message>
            <source>This room has ended. Deleted by {0}.</source>
            <translation>Cette salle est terminée. Supprimée d’ici {0}.</translation>
        </message>
    </context>
    <context>
        <name>RoomFacts</name>
        <message>
            <source>Lock</source>
            <translation>Verrou</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Mode</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Enregistrement</translation>
        </message>
        <message>
            <source>Streaming</source>
            <translation>Diffusion en direct</translation>
        </message>
        <message>
            <source>Transcription</source>
            <translation>Transcription</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>Viewer template</source>
            <translation>Modèle de spectateur</translation>
        </message>
    </context>
    <context>
        <name>RoomHeader</name>
        <message>
            <source>Sorted by {0}, ascending</source>
            <translation>Trié par {0}, ordre croissant</translation>
        </message>
        <message>
            <source>Sorted by {0}, descending</source>
            <translation>Trié par {0}, ordre décroissant</translation>
        </message>
    </context>
    <context>
        <name>RoomMenu</name>
        <message>
            <source>Forget…</source>
            <translation>Oublier…</translation>
        </message>
        <message>
            <source>Whereby cannot change a room after it is created. Duplicate makes a new one with the same settings.</source>
            <translation>Whereby ne peut pas modifier une salle une fois créée. Dupliquer en crée une nouvelle avec les mêmes réglages.</translation>
        </message>
    </context>
    <context>
        <name>RoomPage</name>
        <message>
            <source>Details of {0}</source>
            <translation>Détails de {0}</translation>
        </message>
    </context>
    <context>
        <name>Rooms</name>
        <message>
            <source>As created. The host can change it in the room; Whereby does not report that.</source>
            <translation>Comme à la création. L’hôte peut le changer dans la salle ; Whereby ne le communique pas.</translation>
        </message>
        <message>
            <source>Deleted</source>
            <comment>a group of rooms</comment>
            <translation>Supprimées</translation>
        </message>
        <message>
            <source>Ended, host can still enter</source>
            <translation>Terminées, l’hôte peut encore entrer</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Verrou</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Verrouillée</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Mode</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Not created with this app</source>
            <translation>Non créée avec cette application</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>Ouvertes</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Salle</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>This room was not created with this app, and Whereby does not report this setting.</source>
            <translation>Cette salle n’a pas été créée avec cette application, et Whereby ne communique pas ce réglage.</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>Unlocked</source>
            <translation>Non verrouillée</translation>
        </message>
        <message>
            <source>Waiting for deletion</source>
            <translation>En attente de suppression</translation>
        </message>
        <message>
            <source>group</source>
            <translation>groupe</translation>
        </message>
        <message>
            <source>lock unknown</source>
            <translation>verrou inconnu</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>verrouillée</translation>
        </message>
        <message>
            <source>mode unknown</source>
            <translation>mode inconnu</translation>
        </message>
        <message>
            <source>name ending {0}</source>
            <translation>fin du nom {0}</translation>
        </message>
        <message>
            <source>normal</source>
            <translation>normal</translation>
        </message>
        <message>
            <source>unlocked</source>
            <translation>non verrouillée</translation>
        </message>
        <message numerus="yes">
            <source>{0}, %n room(s), collapsed</source>
            <translation>
                <numerusform>{0}, %n salle, réduit</numerusform>
                <numerusform>{0}, %n salles, réduit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0}, %n room(s), expanded</source>
            <translation>
                <numerusform>{0}, %n salle, développé</numerusform>
                <numerusform>{0}, %n salles, développé</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}, name ending {1}</source>
            <translation>{0}, fin du nom {1}</translation>
        </message>
    </context>
    <context>
        <name>RoomsTable</name>
        <message>
            <source>Left out</source>
            <translation>Exclue</translation>
        </message>
        <message>
            <source>No room is like that.</source>
            <translation>Aucune salle ne correspond.</translation>
        </message>
        <message>
            <source>Rooms to delete</source>
            <translation>Salles à supprimer</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Incluse</translation>
        </message>
    </context>
    <context>
        <name>RowAction</name>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <source>Copy guest link of {0}</source>
            <translation>Copier le lien d’invité de {0}</translation>
        </message>
        <message>
            <source>Copy host link of {0}</source>
            <translation>Copier le lien d’hôte de {0}</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copier le lien</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliquer</translation>
        </message>
        <message>
            <source>Duplicate {0}</source>
            <translation>Dupliquer {0}</translation>
        </message>
        <message>
            <source>Host link</source>
            <translation>Lien d’hôte</translation>
        </message>
    </context>
    <context>
        <name>RowsEdits</name>
        <message numerus="yes">
            <source>%Ln row(s) left out</source>
            <translation>
                <numerusform>%Ln ligne exclue</numerusform>
                <numerusform>%Ln lignes exclues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) put back</source>
            <translation>
                <numerusform>%Ln ligne réintégrée</numerusform>
                <numerusform>%Ln lignes réintégrées</numerusform>
            </translation>
        </message>
        <message>
            <source>Done again: {0}</source>
            <translation>Rétabli : {0}</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>Corriger</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Exclure</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Réintégrer</translation>
        </message>
        <message>
            <source>Undone: {0}</source>
            <translation>Annulé : {0}</translation>
        </message>
    </context>
    <context>
        <name>RowsMenu</name>
        <message>
            <source>Clear cells</source>
            <translation>Effacer les cellules</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Exclure</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Coller</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Réintégrer</translation>
        </message>
        <message>
            <source>Redo: {0}</source>
            <translation>Rétablir : {0}</translation>
        </message>
        <message>
            <source>Undo: {0}</source>
            <translation>Annuler : {0}</translation>
        </message>
    </context>
    <context>
        <name>RowsTable</name>
        <message>
            <source>No rows here.</source>
            <translation>Aucune ligne ici.</translation>
        </message>
        <message>
            <source>Rows of the table, problems first</source>
            <translation>Lignes du tableau, les problèmes d’abord</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search rooms and labels</source>
            <translation>Rechercher salles et étiquettes</translation>
        </message>
    </context>
    <context>
        <name>SecretField</name>
        <message>
            <source>Kept in the keyring</source>
            <translation>Dans le trousseau</translation>
        </message>
    </context>
    <context>
        <name>SettingValues</name>
        <message>
            <source>Off</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>The app’s own</source>
            <translation>Celle de l’application</translation>
        </message>
        <message>
            <source>Wording of invitations</source>
            <translation>Formulation des invitations</translation>
        </message>
    </context>
    <context>
        <name>SettingsFiles</name>
        <message numerus="yes">
            <source>%n setting(s) changed</source>
            <translation>
                <numerusform>%n paramètre modifié</numerusform>
                <numerusform>%n paramètres modifiés</numerusform>
            </translation>
        </message>
        <message>
            <source>API keys, accounts and rooms are not in the file.</source>
            <translation>Les clés API, comptes et salles ne sont pas dans le fichier.</translation>
        </message>
        <message>
            <source>Export settings</source>
            <translation>Exporter les paramètres</translation>
        </message>
        <message>
            <source>Import settings</source>
            <translation>Importer les paramètres</translation>
        </message>
        <message>
            <source>Nothing was changed. The file is damaged, or not one with settings.</source>
            <translation>Rien n’a été modifié. Le fichier est endommagé ou ne contient pas de paramètres.</translation>
        </message>
        <message>
            <source>Settings (*.json)</source>
            <translation>Paramètres (*.json)</translation>
        </message>
        <message>
            <source>Settings saved to {0}</source>
            <translation>Paramètres enregistrés dans {0}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>{0} cannot be read as settings</source>
            <translation>{0} ne peut pas être lu comme des paramètres</translation>
        </message>
        <message>
            <source>{0} changes nothing: all is set like that</source>
            <translation>{0} ne change rien : tout est déjà réglé ainsi</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Search settings</source>
            <translation>Rechercher un paramètre</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
    </context>
    <context>
        <name>SettingsPart</name>
        <message>
            <source>Command copied</source>
            <translation>Commande copiée</translation>
        </message>
        <message>
            <source>Demo workspace</source>
            <translation>Espace de démonstration</translation>
        </message>
        <message>
            <source>Labels and history erased</source>
            <translation>Étiquettes et historique effacés</translation>
        </message>
    </context>
    <context>
        <name>SeveralRooms</name>
        <message numerus="yes">
            <source>%n room(s) selected</source>
            <translation>
                <numerusform>%n salle sélectionnée</numerusform>
                <numerusform>%n salles sélectionnées</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy links</source>
            <translation>Copier les liens</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n room(s)</source>
            <translation>
                <numerusform>Supprimer %n salle</numerusform>
                <numerusform>Supprimer %n salles</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Supprimer…</translation>
        </message>
        <message numerus="yes">
            <source>Deleting them costs %n point(s).</source>
            <translation>
                <numerusform>Leur suppression coûte %n point.</numerusform>
                <numerusform>Leur suppression coûte %n points.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Forget %n past room(s)</source>
            <translation>
                <numerusform>Oublier %n salle passée</numerusform>
                <numerusform>Oublier %n salles passées</numerusform>
            </translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Oublier…</translation>
        </message>
    </context>
    <context>
        <name>ShareCommands</name>
        <message>
            <source>Its links lead nowhere. Duplicate makes a new one like it.</source>
            <translation>Ses liens ne mènent nulle part. Dupliquer en crée une nouvelle identique.</translation>
        </message>
        <message>
            <source>This room no longer exists</source>
            <translation>Cette salle n’existe plus</translation>
        </message>
    </context>
    <context>
        <name>ShareMenu</name>
        <message>
            <source>Share</source>
            <translation>Partager</translation>
        </message>
    </context>
    <context>
        <name>Skeleton</name>
        <message>
            <source>Loading rooms…</source>
            <translation>Chargement des salles…</translation>
        </message>
    </context>
    <context>
        <name>Spans</name>
        <message numerus="yes">
            <source>%Ln minute(s)</source>
            <translation>
                <numerusform>%Ln minute</numerusform>
                <numerusform>%Ln minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln second(s)</source>
            <translation>
                <numerusform>%Ln seconde</numerusform>
                <numerusform>%Ln secondes</numerusform>
            </translation>
        </message>
        <message>
            <source>About {0} left</source>
            <translation>Encore {0} environ</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>{0} h</source>
            <translation>{0} h</translation>
        </message>
        <message>
            <source>{0} h {1} min</source>
            <translation>{0} h {1} min</translation>
        </message>
        <message>
            <source>{0} min</source>
            <translation>{0} min</translation>
        </message>
        <message>
            <source>{0} s</source>
            <translation>{0} s</translation>
        </message>
    </context>
    <context>
        <name>SpendingChart</name>
        <message>
            <source>30 s</source>
            <translation>30 s</translation>
        </message>
        <message>
            <source>60 s ago</source>
            <translation>il y a 60 s</translation>
        </message>
        <message>
            <source>Points spent in the last minute: {0}</source>
            <translation>Points dépensés pendant la dernière minute : {0}</translation>
        </message>
        <message>
            <source>now</source>
            <translation>maintenant</translation>
        </message>
    </context>
    <context>
        <name>SpokenValue</name>
        <message>
            <source>API points left</source>
            <translation>Points API restants</translation>
        </message>
    </context>
    <context>
        <name>StagesPanel</name>
        <message>
            <source>&lt;b&gt;Gone.&lt;/b&gt; Whereby deletes the room within a day.</source>
            <translation>&lt;b&gt;Supprimée.&lt;/b&gt; Whereby supprime la salle dans les 24 heures.</translation>
        </message>
        <message>
            <source>&lt;b&gt;Open.&lt;/b&gt; Guests and hosts can join until the end time.</source>
            <translation>&lt;b&gt;Ouverte.&lt;/b&gt; Invités et hôtes peuvent entrer jusqu’à l’heure de fin.</translation>
        </message>
        <message>
            <source>&lt;b&gt;Winding down.&lt;/b&gt; For one more hour host rights and recording still work.</source>
            <translation>&lt;b&gt;En clôture.&lt;/b&gt; Pendant une heure encore, les droits d’hôte et l’enregistrement fonctionnent.</translation>
        </message>
        <message>
            <source>A room lives in three stages</source>
            <translation>Une salle passe par trois étapes</translation>
        </message>
        <message>
            <source>An independent app. Not made or endorsed by Whereby.</source>
            <translation>Une application indépendante. Ni conçue ni approuvée par Whereby.</translation>
        </message>
        <message>
            <source>Create rooms, hand out links and see what is open, and stay under the API limit.</source>
            <translation>Créez des salles, transmettez des liens, voyez ce qui est ouvert, et restez sous la limite de l’API.</translation>
        </message>
        <message>
            <source>Every request costs points</source>
            <translation>Chaque requête coûte des points</translation>
        </message>
        <message>
            <source>Reading costs 1, deleting 2, creating 3. The gauge is always in view, and the app slows itself down before the limit does.</source>
            <translation>Lire coûte 1, supprimer 2, créer 3. La jauge est toujours visible, et l’application ralentit d’elle-même avant d’atteindre la limite.</translation>
        </message>
    </context>
    <context>
        <name>StateWords</name>
        <message>
            <source>Deleted</source>
            <translation>Supprimée</translation>
        </message>
        <message>
            <source>Deleted by {0}</source>
            <translation>Supprimée d’ici {0}</translation>
        </message>
        <message>
            <source>Ended at {0}</source>
            <translation>Terminée à {0}</translation>
        </message>
        <message>
            <source>Ended yesterday</source>
            <translation>Terminée hier</translation>
        </message>
        <message>
            <source>Ended {0}</source>
            <translation>Terminée le {0}</translation>
        </message>
        <message numerus="yes">
            <source>Ends in %n days</source>
            <translation>
                <numerusform>Se termine dans %n jour</numerusform>
                <numerusform>Se termine dans %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Ends in less than 1 min</source>
            <translation>Se termine dans moins de 1 min</translation>
        </message>
        <message>
            <source>Ends in {0} h</source>
            <translation>Se termine dans {0} h</translation>
        </message>
        <message>
            <source>Ends in {0} h {1} min</source>
            <translation>Se termine dans {0} h {1} min</translation>
        </message>
        <message>
            <source>Ends in {0} min</source>
            <translation>Se termine dans {0} min</translation>
        </message>
        <message>
            <source>Ends tomorrow</source>
            <translation>Se termine demain</translation>
        </message>
        <message>
            <source>Ends {0}</source>
            <translation>Se termine le {0}</translation>
        </message>
        <message>
            <source>Host rights end in &lt; 1 min</source>
            <translation>Droits d’hôte : moins de 1 min</translation>
        </message>
        <message>
            <source>Host rights end in {0} min</source>
            <translation>Droits d’hôte : encore {0} min</translation>
        </message>
        <message>
            <source>No longer at Whereby</source>
            <translation>N’est plus chez Whereby</translation>
        </message>
        <message>
            <source>deleted by {0}</source>
            <translation>supprimée d’ici {0}</translation>
        </message>
        <message>
            <source>deleted, {0}</source>
            <translation>supprimée, {0}</translation>
        </message>
        <message numerus="yes">
            <source>ends in %n days, {0}</source>
            <translation>
                <numerusform>se termine dans %n jour, {0}</numerusform>
                <numerusform>se termine dans %n jours, {0}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>ends in %n minutes at {0}</source>
            <translation>
                <numerusform>se termine dans %n minute à {0}</numerusform>
                <numerusform>se termine dans %n minutes à {0}</numerusform>
            </translation>
        </message>
        <message>
            <source>ends in 1 minute at {0}</source>
            <translation>se termine dans 1 minute à {0}</translation>
        </message>
        <message>
            <source>ends in less than 1 minute at {0}</source>
            <translation>se termine dans moins de 1 minute à {0}</translation>
        </message>
        <message>
            <source>ends in {0} h at {2}</source>
            <translation>se termine dans {0} h à {2}</translation>
        </message>
        <message>
            <source>ends in {0} h {1} min at {2}</source>
            <translation>se termine dans {0} h {1} min à {2}</translation>
        </message>
        <message>
            <source>ends tomorrow, {0}</source>
            <translation>se termine demain, {0}</translation>
        </message>
        <message>
            <source>ends {0} at {1}</source>
            <translation>se termine le {0} à {1}</translation>
        </message>
        <message numerus="yes">
            <source>host rights end in %n minutes at {0}</source>
            <translation>
                <numerusform>les droits d’hôte prennent fin dans %n minute à {0}</numerusform>
                <numerusform>les droits d’hôte prennent fin dans %n minutes à {0}</numerusform>
            </translation>
        </message>
        <message>
            <source>host rights end in 1 minute at {0}</source>
            <translation>les droits d’hôte prennent fin dans 1 minute à {0}</translation>
        </message>
        <message>
            <source>host rights end in less than 1 minute at {0}</source>
            <translation>les droits d’hôte prennent fin dans moins de 1 minute à {0}</translation>
        </message>
        <message>
            <source>no longer at Whereby, {0}</source>
            <translation>n’est plus chez Whereby, {0}</translation>
        </message>
    </context>
    <context>
        <name>StayInTray</name>
        <message>
            <source>Keep running</source>
            <translation>Garder en arrière-plan</translation>
        </message>
        <message>
            <source>Keep running in the tray?</source>
            <translation>Rester dans la zone de notification ?</translation>
        </message>
        <message>
            <source>New meetings and recent links stay one click away. Settings has this choice, too.</source>
            <translation>Les nouvelles réunions et les liens récents restent à portée de clic. Ce choix figure aussi dans les paramètres.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
    </context>
    <context>
        <name>StorageFields</name>
        <message>
            <source>Access</source>
            <translation>Accès</translation>
        </message>
        <message>
            <source>Bucket</source>
            <translation>Bucket</translation>
        </message>
        <message>
            <source>Conceal secret key</source>
            <translation>Masquer la clé secrète</translation>
        </message>
        <message>
            <source>Key ID</source>
            <translation>ID de clé</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Reveal secret key</source>
            <translation>Afficher la clé secrète</translation>
        </message>
        <message>
            <source>Role ARN</source>
            <translation>ARN du rôle</translation>
        </message>
        <message>
            <source>Secret key</source>
            <translation>Clé secrète</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>Stockage</translation>
        </message>
        <message>
            <source>{0}, concealed</source>
            <translation>{0}, masquée</translation>
        </message>
    </context>
    <context>
        <name>StorageWords</name>
        <message>
            <source>S3 bucket {0} in {1}, by access key</source>
            <translation>Bucket S3 {0} dans {1}, par clé d’accès</translation>
        </message>
        <message>
            <source>S3 bucket {0} in {1}, by role</source>
            <translation>Bucket S3 {0} dans {1}, par rôle</translation>
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
            <translation>Masquer l’adresse de diffusion</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Reveal streaming address</source>
            <translation>Afficher l’adresse de diffusion</translation>
        </message>
        <message>
            <source>Streamin&amp;g</source>
            <translation>Diffusion en dire&amp;ct</translation>
        </message>
        <message>
            <source>Streaming</source>
            <translation>Diffusion en direct</translation>
        </message>
        <message>
            <source>Streaming address</source>
            <translation>Adresse de diffusion</translation>
        </message>
        <message>
            <source>Streaming address, concealed</source>
            <translation>Adresse de diffusion, masquée</translation>
        </message>
    </context>
    <context>
        <name>SurplusNote</name>
        <message numerus="yes">
            <source>%Ln room(s) too many: {0}. An answer came too late.</source>
            <translation>
                <numerusform>%Ln salle en trop : {0}. Une réponse est arrivée trop tard.</numerusform>
                <numerusform>%Ln salles en trop : {0}. Une réponse est arrivée trop tard.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Delete…</source>
            <translation>Su&amp;pprimer…</translation>
        </message>
        <message numerus="yes">
            <source>{0} and %Ln more</source>
            <translation>
                <numerusform>{0} et %Ln de plus</numerusform>
                <numerusform>{0} et %Ln de plus</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TableSession</name>
        <message>
            <source>Changing rows…</source>
            <translation>Modification des lignes…</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Vérification…</translation>
        </message>
        <message>
            <source>Look at the plan again. Nothing was sent.</source>
            <translation>Vérifiez de nouveau le plan. Rien n’a été envoyé.</translation>
        </message>
        <message>
            <source>Pasted table</source>
            <translation>Tableau collé</translation>
        </message>
        <message>
            <source>Reading {0}…</source>
            <translation>Lecture de {0}…</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <source>Rows to fix</source>
            <translation>Lignes à corriger</translation>
        </message>
        <message>
            <source>Saved as {0}</source>
            <translation>Enregistré sous {0}</translation>
        </message>
        <message numerus="yes">
            <source>Time has passed: %Ln row(s) changed.</source>
            <translation>
                <numerusform>Entre-temps, %Ln ligne a changé.</numerusform>
                <numerusform>Entre-temps, %Ln lignes ont changé.</numerusform>
            </translation>
        </message>
        <message>
            <source>Writing it down…</source>
            <translation>Enregistrement en cours…</translation>
        </message>
    </context>
    <context>
        <name>ThemeChoice</name>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Système</translation>
        </message>
    </context>
    <context>
        <name>TranscriptionFields</name>
        <message>
            <source>&amp;Transcription</source>
            <translation>&amp;Transcription</translation>
        </message>
        <message>
            <source>Captions</source>
            <translation>Sous-titres</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Live transcription</source>
            <translation>Transcription en direct</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>Spoken language</source>
            <translation>Langue parlée</translation>
        </message>
        <message>
            <source>Transcription: {0}</source>
            <translation>Transcription : {0}</translation>
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
                <numerusform>{0}, se termine dans %n jour</numerusform>
                <numerusform>{0}, se termine dans %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}, ends in less than 1 min</source>
            <translation>{0}, se termine dans moins de 1 min</translation>
        </message>
        <message>
            <source>{0}, ends in {1} h</source>
            <translation>{0}, se termine dans {1} h</translation>
        </message>
        <message>
            <source>{0}, ends in {1} h {2} min</source>
            <translation>{0}, se termine dans {1} h {2} min</translation>
        </message>
        <message>
            <source>{0}, ends in {1} min</source>
            <translation>{0}, se termine dans {1} min</translation>
        </message>
        <message>
            <source>{0}, ends tomorrow</source>
            <translation>{0}, se termine demain</translation>
        </message>
        <message>
            <source>{0}, ends {1}</source>
            <translation>{0}, se termine le {1}</translation>
        </message>
        <message>
            <source>{0}, host link, less than 1 min</source>
            <translation>{0}, lien d’hôte, moins de 1 min</translation>
        </message>
        <message>
            <source>{0}, host link, {1} min</source>
            <translation>{0}, lien d’hôte, {1} min</translation>
        </message>
    </context>
    <context>
        <name>TrayMenu</name>
        <message>
            <source>Edit presets…</source>
            <translation>Modifier les préréglages…</translation>
        </message>
        <message>
            <source>New meeting now ({0})</source>
            <translation>Réunion immédiate ({0})</translation>
        </message>
        <message>
            <source>New meeting with preset</source>
            <translation>Nouvelle réunion avec préréglage</translation>
        </message>
        <message>
            <source>Open Whereby Desktop</source>
            <translation>Ouvrir Whereby Desktop</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Recent: click to copy the link</source>
            <translation>Récentes : cliquer pour copier le lien</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Paramètres…</translation>
        </message>
    </context>
    <context>
        <name>TrayPart</name>
        <message>
            <source>Closing the window quits the app.</source>
            <translation>Fermer la fenêtre quitte l’application.</translation>
        </message>
        <message>
            <source>Extend…</source>
            <translation>Prolonger…</translation>
        </message>
        <message>
            <source>It was deleted, ran out, or belongs to another account.</source>
            <translation>Elle a été supprimée, a expiré ou appartient à un autre compte.</translation>
        </message>
        <message>
            <source>No tray on this desktop</source>
            <translation>Pas de zone de notification sur ce bureau</translation>
        </message>
        <message>
            <source>This room is not in the list</source>
            <translation>Cette salle n’est pas dans la liste</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <source>A damaged file was set aside</source>
            <translation>Un fichier endommagé a été mis de côté</translation>
        </message>
        <message>
            <source>Check (1 point)</source>
            <translation>Vérifier (1 point)</translation>
        </message>
        <message>
            <source>Check before creating it again, so there are not two.</source>
            <translation>Vérifiez avant de la créer de nouveau, pour ne pas en avoir deux.</translation>
        </message>
        <message>
            <source>Check the connection. Nothing was sent.</source>
            <translation>Vérifiez la connexion. Rien n’a été envoyé.</translation>
        </message>
        <message>
            <source>Check what you entered.</source>
            <translation>Vérifiez votre saisie.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Could not save</source>
            <translation>Impossible d’enregistrer</translation>
        </message>
        <message>
            <source>Enter a new key…</source>
            <translation>Saisir une nouvelle clé…</translation>
        </message>
        <message>
            <source>Install or start one, or enter the key each time the app starts.</source>
            <translation>Installez-en ou démarrez-en un, ou saisissez la clé à chaque démarrage de l’application.</translation>
        </message>
        <message>
            <source>It is kept as {0}. The app started with a fresh one.</source>
            <translation>Il est conservé sous {0}. L’application a démarré avec un fichier vierge.</translation>
        </message>
        <message>
            <source>It may be busy. Try again in a moment.</source>
            <translation>Il est peut-être occupé. Réessayez dans un instant.</translation>
        </message>
        <message>
            <source>It may have been deleted or replaced. Your labels, presets and history are safe on this computer.</source>
            <translation>Elle a peut-être été supprimée ou remplacée. Vos étiquettes, préréglages et historique sont en sûreté sur cet ordinateur.</translation>
        </message>
        <message>
            <source>It was deleted or ran out. It leaves the list.</source>
            <translation>Elle a été supprimée ou est arrivée à son terme. Elle disparaît de la liste.</translation>
        </message>
        <message>
            <source>List from {0}. Copying links works.</source>
            <translation>Liste de {0}. Vous pouvez toujours copier des liens.</translation>
        </message>
        <message>
            <source>More than one room fits: {0}. Look at them before creating another.</source>
            <translation>Plusieurs salles correspondent : {0}. Regardez-les avant d’en créer une autre.</translation>
        </message>
        <message>
            <source>No API key</source>
            <translation>Aucune clé API</translation>
        </message>
        <message>
            <source>No answer: the room may exist</source>
            <translation>Pas de réponse : la salle existe peut-être</translation>
        </message>
        <message>
            <source>No keyring found</source>
            <translation>Aucun trousseau trouvé</translation>
        </message>
        <message>
            <source>Not allowed with this key</source>
            <translation>Non autorisé avec cette clé</translation>
        </message>
        <message>
            <source>Nothing was created. The storage secret or streaming address of these settings has to be entered again, in the form.</source>
            <translation>Rien n’a été créé. Le secret du stockage ou l’adresse de diffusion de ces réglages doit être saisi de nouveau dans le formulaire.</translation>
        </message>
        <message>
            <source>Nothing was sent. Check which proxy is set.</source>
            <translation>Rien n’a été envoyé. Vérifiez quel proxy est défini.</translation>
        </message>
        <message>
            <source>Open dashboard</source>
            <translation>Ouvrir le tableau de bord</translation>
        </message>
        <message>
            <source>Proxy settings…</source>
            <translation>Paramètres du proxy…</translation>
        </message>
        <message>
            <source>Reply {0} at {1}</source>
            <translation>Réponse {0} à {1}</translation>
        </message>
        <message>
            <source>Server error {0}.</source>
            <translation>Erreur du serveur {0}.</translation>
        </message>
        <message>
            <source>Server error {0}. Whereby asks for a pause of {1}.</source>
            <translation>Erreur du serveur {0}. Whereby demande une pause de {1}.</translation>
        </message>
        <message>
            <source>Slowing down for {0}</source>
            <translation>Ralentissement pendant {0}</translation>
        </message>
        <message>
            <source>Something unexpected went wrong</source>
            <translation>Une erreur inattendue s’est produite</translation>
        </message>
        <message>
            <source>The API key is kept there. Unlock it and the app goes on by itself.</source>
            <translation>La clé API y est conservée. Déverrouillez-le et l’application continue d’elle-même.</translation>
        </message>
        <message>
            <source>The answer leads to {0}. The key was not sent there.</source>
            <translation>La réponse mène à {0}. La clé n’y a pas été envoyée.</translation>
        </message>
        <message>
            <source>The answer made no sense</source>
            <translation>Réponse incompréhensible</translation>
        </message>
        <message>
            <source>The answer was lost, and the list shows no such room. Create it again.</source>
            <translation>La réponse s’est perdue, et la liste ne montre aucune salle correspondante. Créez-la de nouveau.</translation>
        </message>
        <message>
            <source>The app does not wait for it. A key you enter stays in memory until you quit.</source>
            <translation>L’application ne l’attend pas. Une clé que vous saisissez reste en mémoire jusqu’à ce que vous la quittiez.</translation>
        </message>
        <message>
            <source>The app goes on. Details are in the log.</source>
            <translation>L’application continue. Les détails sont dans le journal.</translation>
        </message>
        <message>
            <source>The certificate of {0} could not be checked. Nothing was sent.</source>
            <translation>Le certificat de {0} n’a pas pu être vérifié. Rien n’a été envoyé.</translation>
        </message>
        <message>
            <source>The connection is not safe</source>
            <translation>La connexion n’est pas sûre</translation>
        </message>
        <message>
            <source>The key was not stored. It stays in memory until you quit.</source>
            <translation>La clé n’a pas été enregistrée. Elle reste en mémoire jusqu’à ce que vous quittiez l’application.</translation>
        </message>
        <message>
            <source>The keyring</source>
            <translation>Le trousseau</translation>
        </message>
        <message>
            <source>The keyring holds no key for this server. Enter it to go on.</source>
            <translation>Le trousseau ne contient aucune clé pour ce serveur. Saisissez-la pour continuer.</translation>
        </message>
        <message>
            <source>The list from {0} stays.</source>
            <translation>La liste de {0} reste affichée.</translation>
        </message>
        <message>
            <source>The proxy does not let the app through</source>
            <translation>Le proxy ne laisse pas passer l’application</translation>
        </message>
        <message>
            <source>The room was not created</source>
            <translation>La salle n’a pas été créée</translation>
        </message>
        <message>
            <source>The server points elsewhere</source>
            <translation>Le serveur redirige ailleurs</translation>
        </message>
        <message>
            <source>The storage secret or streaming address stays in memory until you quit. After that it has to be entered again.</source>
            <translation>Le secret du stockage ou l’adresse de diffusion reste en mémoire jusqu’à ce que vous quittiez l’application. Il faudra ensuite saisir cette donnée de nouveau.</translation>
        </message>
        <message>
            <source>This room no longer exists</source>
            <translation>Cette salle n’existe plus</translation>
        </message>
        <message>
            <source>Times here may be wrong.</source>
            <translation>Les heures affichées ici peuvent être fausses.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>What came back is not what Whereby sends. A proxy or a sign-in page may answer.</source>
            <translation>Le contenu reçu n’est pas celui qu’envoie Whereby. Un proxy ou une page de connexion a peut-être répondu.</translation>
        </message>
        <message>
            <source>Whereby asked the app to wait.</source>
            <translation>Whereby a demandé à l’application d’attendre.</translation>
        </message>
        <message numerus="yes">
            <source>Whereby asked the app to wait. %n request(s) will go out by themselves.</source>
            <translation>
                <numerusform>Whereby a demandé à l’application d’attendre. %n requête partira d’elle-même.</numerusform>
                <numerusform>Whereby a demandé à l’application d’attendre. %n requêtes partiront d’elles-mêmes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Whereby did not accept the settings</source>
            <translation>Whereby n’a pas accepté les réglages</translation>
        </message>
        <message>
            <source>Whereby did not answer</source>
            <translation>Whereby n’a pas répondu</translation>
        </message>
        <message>
            <source>Whereby has a problem</source>
            <translation>Whereby rencontre un problème</translation>
        </message>
        <message>
            <source>Whereby rejected the key</source>
            <translation>Whereby a rejeté la clé</translation>
        </message>
        <message>
            <source>You are offline</source>
            <translation>Vous êtes hors ligne</translation>
        </message>
        <message>
            <source>Your Whereby plan or key does not include this.</source>
            <translation>Votre offre Whereby ou votre clé ne comprend pas cette fonction.</translation>
        </message>
        <message>
            <source>Your computer’s clock is off by {0} min</source>
            <translation>L’horloge de votre ordinateur est décalée de {0} min</translation>
        </message>
        <message>
            <source>{0} did not give a secret part</source>
            <translation>{0} n’a pas fourni une donnée secrète</translation>
        </message>
        <message>
            <source>{0} did not take a secret part</source>
            <translation>{0} n’a pas enregistré une donnée secrète</translation>
        </message>
        <message>
            <source>{0} does not answer</source>
            <translation>{0} ne répond pas</translation>
        </message>
        <message>
            <source>{0} is locked</source>
            <translation>{0} est verrouillé</translation>
        </message>
        <message>
            <source>{0} refused</source>
            <translation>{0} a refusé</translation>
        </message>
        <message>
            <source>{0}: {1}.</source>
            <translation>{0} : {1}.</translation>
        </message>
        <message>
            <source>“Once” keeps the key in memory until you quit.</source>
            <translation>« Une fois » garde la clé en mémoire jusqu’à ce que vous quittiez l’application.</translation>
        </message>
        <message>
            <source>“{0}”</source>
            <translation>« {0} »</translation>
        </message>
    </context>
    <context>
        <name>UnexpectedDialog</name>
        <message>
            <source>&amp;Go on</source>
            <translation>C&amp;ontinuer</translation>
        </message>
        <message>
            <source>A click, a key or a change on screen was not carried out.</source>
            <translation>Un clic, une touche ou un changement à l’écran n’a pas eu d’effet.</translation>
        </message>
        <message>
            <source>A part of the app that works on its own has ended.</source>
            <translation>Une partie autonome de l’application s’est arrêtée.</translation>
        </message>
        <message>
            <source>A step that was to follow later was not carried out.</source>
            <translation>Une étape qui devait suivre n’a pas été exécutée.</translation>
        </message>
        <message>
            <source>Qt, which draws the windows, reports a fault.</source>
            <translation>Qt, qui dessine les fenêtres, signale une erreur.</translation>
        </message>
        <message numerus="yes">
            <source>Seen %Ln time(s), last at {0}.</source>
            <translation>
                <numerusform>Survenue %Ln fois, la dernière à {0}.</numerusform>
                <numerusform>Survenue %Ln fois, la dernière à {0}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Seen at {0}.</source>
            <translation>Survenue à {0}.</translation>
        </message>
        <message>
            <source>Something unexpected went wrong</source>
            <translation>Une erreur inattendue s’est produite</translation>
        </message>
        <message>
            <source>The app goes on. What you did last may not be done: look before you do it again.</source>
            <translation>L’application continue. Votre dernière action n’a peut-être pas été effectuée : vérifiez avant de la refaire.</translation>
        </message>
        <message>
            <source>Work in the background ended before it was done.</source>
            <translation>Une tâche en arrière-plan a pris fin avant d’être achevée.</translation>
        </message>
    </context>
    <context>
        <name>UnexpectedErrors</name>
        <message>
            <source>Details…</source>
            <translation>Détails…</translation>
        </message>
        <message>
            <source>Something unexpected went wrong</source>
            <translation>Une erreur inattendue s’est produite</translation>
        </message>
        <message>
            <source>The app goes on. {0}</source>
            <translation>L’application continue. {0}</translation>
        </message>
    </context>
    <context>
        <name>Unsettled</name>
        <message>
            <source>Any name</source>
            <translation>Nom quelconque</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Étiquette</translation>
        </message>
        <message>
            <source>Name begins with</source>
            <translation>Début du nom</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Envoyée</translation>
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
            <translation>&amp;Aucune de celles-ci</translation>
        </message>
        <message>
            <source>Decide &amp;later</source>
            <translation>Décider plus &amp;tard</translation>
        </message>
        <message>
            <source>It was &amp;not created</source>
            <translation>Elle n’a &amp;pas été créée</translation>
        </message>
        <message>
            <source>Which room is it?</source>
            <translation>De quelle salle s’agit-il ?</translation>
        </message>
    </context>
    <context>
        <name>UnsettledFlow</name>
        <message>
            <source>Settled: the room was not created</source>
            <translation>Réglé : la salle n’a pas été créée</translation>
        </message>
        <message>
            <source>This room no longer exists</source>
            <translation>Cette salle n’existe plus</translation>
        </message>
    </context>
    <context>
        <name>UnsettledForm</name>
        <message numerus="yes">
            <source>%n room(s) may be the one</source>
            <translation>
                <numerusform>%n salle est peut-être la bonne</numerusform>
                <numerusform>L’une de ces %n salles est peut-être la bonne</numerusform>
            </translation>
        </message>
        <message>
            <source>If you say that it was not created, it is created now.</source>
            <translation>Si vous indiquez qu’elle n’a pas été créée, elle est créée maintenant.</translation>
        </message>
        <message>
            <source>If you say that it was not created, you can create it again.</source>
            <translation>Si vous indiquez qu’elle n’a pas été créée, vous pouvez la créer à nouveau.</translation>
        </message>
        <message>
            <source>Its answer was lost, and Whereby does not show whether it was created.</source>
            <translation>La réponse s’est perdue, et Whereby n’indique pas si la salle a été créée.</translation>
        </message>
        <message>
            <source>No room fits what was asked for</source>
            <translation>Aucune salle ne correspond à la demande</translation>
        </message>
        <message>
            <source>The answer was lost. Only you can tell which room came of it, if any.</source>
            <translation>La réponse s’est perdue. Vous seul pouvez dire quelle salle a été créée, s’il y en a une.</translation>
        </message>
        <message>
            <source>The room you choose gets the label and settings you had entered, on this computer only. If it is none of these, a room is created.</source>
            <translation>La salle que vous choisissez reçoit l’étiquette et les réglages que vous aviez saisis, sur cet ordinateur seulement. Si ce n’est aucune de celles-ci, une salle est créée.</translation>
        </message>
        <message>
            <source>The room you choose gets the label and settings you had entered, on this computer only. Nothing changes at Whereby.</source>
            <translation>La salle que vous choisissez reçoit l’étiquette et les réglages que vous aviez saisis, sur cet ordinateur seulement. Rien ne change chez Whereby.</translation>
        </message>
        <message>
            <source>What is at Whereby</source>
            <translation>Ce qui se trouve chez Whereby</translation>
        </message>
        <message>
            <source>What was asked for</source>
            <translation>Ce qui a été demandé</translation>
        </message>
    </context>
    <context>
        <name>WayOut</name>
        <message>
            <source>Anyone who has it can run the room.</source>
            <translation>Toute personne qui l’a peut animer la salle.</translation>
        </message>
        <message>
            <source>Anyone who has it can watch the meeting.</source>
            <translation>Toute personne qui l’a peut regarder la réunion.</translation>
        </message>
        <message>
            <source>Copy it anyway</source>
            <translation>Copier quand même</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Save it anyway</source>
            <translation>Enregistrer quand même</translation>
        </message>
        <message>
            <source>This invitation carries the host link</source>
            <translation>Cette invitation contient le lien d’hôte</translation>
        </message>
        <message>
            <source>This invitation carries the viewer link</source>
            <translation>Cette invitation contient le lien de spectateur</translation>
        </message>
        <message>
            <source>Write the mail anyway</source>
            <translation>Rédiger l’e-mail quand même</translation>
        </message>
    </context>
    <context>
        <name>WaysOut</name>
        <message>
            <source>Copy it and paste it into a mail.</source>
            <translation>Copiez-la et collez-la dans un e-mail.</translation>
        </message>
        <message>
            <source>Copy the invitation and paste it into a mail.</source>
            <translation>Copiez l’invitation et collez-la dans un e-mail.</translation>
        </message>
        <message>
            <source>Invitation copied as Markdown: {0}</source>
            <translation>Invitation copiée en Markdown : {0}</translation>
        </message>
        <message>
            <source>Invitation copied: {0}</source>
            <translation>Invitation copiée : {0}</translation>
        </message>
        <message>
            <source>Invitation with the host link copied</source>
            <translation>Invitation avec le lien d’hôte copiée</translation>
        </message>
        <message>
            <source>Invitation with the host link copied. It leaves the clipboard in {0} s</source>
            <translation>Invitation avec le lien d’hôte copiée. Elle quitte le presse-papiers dans {0} s</translation>
        </message>
        <message>
            <source>Invitation with the viewer link copied</source>
            <translation>Invitation avec le lien de spectateur copiée</translation>
        </message>
        <message>
            <source>Invitation with the viewer link copied. It leaves the clipboard in {0} s</source>
            <translation>Invitation avec le lien de spectateur copiée. Elle quitte le presse-papiers dans {0} s</translation>
        </message>
        <message>
            <source>Mail opened</source>
            <translation>E-mail ouvert</translation>
        </message>
        <message>
            <source>No mail program answered</source>
            <translation>Aucune application d’e-mail n’a répondu</translation>
        </message>
        <message>
            <source>The invitation is too long for a mail draft</source>
            <translation>L’invitation est trop longue pour un brouillon d’e-mail</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>or</source>
            <translation>ou</translation>
        </message>
    </context>
    <context>
        <name>Wishes</name>
        <message>
            <source>The app is running with another server. Quit it first, or use --profile-dir.</source>
            <translation>L’application est déjà ouverte avec un autre serveur. Quittez-la d’abord, ou utilisez --profile-dir.</translation>
        </message>
        <message>
            <source>The app that is running is another version. Quit it first.</source>
            <translation>L’application déjà ouverte est d’une autre version. Quittez-la d’abord.</translation>
        </message>
    </context>
    <context>
        <name>WordingEditor</name>
        <message>
            <source>&amp;Wording of every invitation</source>
            <translation>&amp;Formulation de toutes les invitations</translation>
        </message>
        <message>
            <source>Insert the place “{0}”</source>
            <translation>Insérer le champ « {0} »</translation>
        </message>
        <message>
            <source>Insert {0}</source>
            <translation>Insérer {0}</translation>
        </message>
        <message>
            <source>What stands in braces is filled in for each meeting. A line whose places are empty is left out.</source>
            <translation>Ce qui est entre accolades est rempli pour chaque réunion. Une ligne dont les champs sont vides est omise.</translation>
        </message>
        <message>
            <source>Wording of every invitation</source>
            <translation>Formulation de toutes les invitations</translation>
        </message>
    </context>
    <context>
        <name>WordingFooter</name>
        <message>
            <source>&amp;Done</source>
            <translation>&amp;Terminé</translation>
        </message>
        <message>
            <source>&amp;Keep old wording</source>
            <translation>&amp;Garder l’ancienne formulation</translation>
        </message>
        <message>
            <source>&amp;Restore the program’s wording</source>
            <translation>&amp;Rétablir la formulation du programme</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>How to get a keyring</source>
            <translation>Comment obtenir un trousseau</translation>
        </message>
        <message>
            <source>Install gnome-keyring (on KDE kwalletmanager), log in again and start the app.</source>
            <translation>Installez gnome-keyring (sous KDE, kwalletmanager), rouvrez une session et démarrez l’application.</translation>
        </message>
    </context>
    <context>
        <name>ZoneField</name>
        <message>
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
    </context>
</TS>
