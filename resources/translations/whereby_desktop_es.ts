<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="es">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>&amp;Copy version</source>
            <translation>&amp;Copiar versión</translation>
        </message>
        <message>
            <source>&amp;Diagnostics…</source>
            <translation>&amp;Diagnóstico…</translation>
        </message>
        <message>
            <source>About Whereby Desktop</source>
            <translation>Acerca de Whereby Desktop</translation>
        </message>
        <message>
            <source>An independent app. Not made or endorsed by Whereby.</source>
            <translation>Una aplicación independiente. Whereby ni la desarrolla ni la avala.</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>Ce&amp;rrar</translation>
        </message>
        <message>
            <source>It uses Qt under the GNU Lesser General Public License, version 3. Qt’s libraries are separate files: you may replace them with your own build. Their source is at download.qt.io.</source>
            <translation>Usa Qt bajo la Licencia Pública General Reducida de GNU (LGPL), versión 3. Las bibliotecas de Qt son archivos aparte: se pueden sustituir por una compilación propia. Su código fuente está en download.qt.io.</translation>
        </message>
        <message>
            <source>Licence: {0}</source>
            <translation>Licencia: {0}</translation>
        </message>
        <message>
            <source>Licences of all that is shipped</source>
            <translation>Licencias de todo lo incluido</translation>
        </message>
        <message>
            <source>No text of its licence was found here.</source>
            <translation>No se encontró aquí el texto de su licencia.</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>Texto de la licencia</translation>
        </message>
        <message>
            <source>Version {0}</source>
            <translation>Versión {0}</translation>
        </message>
        <message>
            <source>What is shipped</source>
            <translation>Componentes incluidos</translation>
        </message>
    </context>
    <context>
        <name>Account</name>
        <message>
            <source>{0} points/min</source>
            <translation>{0} puntos/min</translation>
        </message>
    </context>
    <context>
        <name>AccountButton</name>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Account {0}</source>
            <translation>Cuenta {0}</translation>
        </message>
        <message>
            <source>Account {0}, {1}</source>
            <translation>Cuenta {0}, {1}</translation>
        </message>
        <message>
            <source>Switch account</source>
            <translation>Cambiar de cuenta</translation>
        </message>
    </context>
    <context>
        <name>AccountColours</name>
        <message>
            <source>Blue</source>
            <translation>Azul</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Verde</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Gris</translation>
        </message>
        <message>
            <source>Orange</source>
            <translation>Naranja</translation>
        </message>
        <message>
            <source>Rose</source>
            <translation>Rosa</translation>
        </message>
        <message>
            <source>Teal</source>
            <translation>Turquesa</translation>
        </message>
        <message>
            <source>Violet</source>
            <translation>Violeta</translation>
        </message>
    </context>
    <context>
        <name>AccountMenu</name>
        <message>
            <source>Add account…</source>
            <translation>Añadir cuenta…</translation>
        </message>
        <message>
            <source>Demo workspace</source>
            <translation>Espacio de demostración</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>En uso</translation>
        </message>
        <message>
            <source>Manage accounts…</source>
            <translation>Gestionar cuentas…</translation>
        </message>
    </context>
    <context>
        <name>AccountRow</name>
        <message>
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>En uso</translation>
        </message>
        <message>
            <source>More actions for {0}</source>
            <translation>Más acciones para {0}</translation>
        </message>
        <message>
            <source>Remove account…</source>
            <translation>Quitar cuenta…</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Renombrar…</translation>
        </message>
        <message>
            <source>Replace key…</source>
            <translation>Reemplazar clave…</translation>
        </message>
        <message>
            <source>Switch</source>
            <translation>Usar</translation>
        </message>
        <message>
            <source>Switch to {0}</source>
            <translation>Cambiar a {0}</translation>
        </message>
    </context>
    <context>
        <name>AccountsCard</name>
        <message>
            <source>Accounts</source>
            <translation>Cuentas</translation>
        </message>
        <message>
            <source>Add account…</source>
            <translation>Añadir cuenta…</translation>
        </message>
        <message>
            <source>Key in memory until you quit</source>
            <translation>Clave en la memoria hasta salir</translation>
        </message>
        <message>
            <source>Key in {0}</source>
            <translation>Clave en {0}</translation>
        </message>
        <message>
            <source>Made-up rooms, no network</source>
            <translation>Salas ficticias, sin red</translation>
        </message>
        <message>
            <source>Shares its points with {0}</source>
            <translation>Comparte sus puntos con {0}</translation>
        </message>
        <message>
            <source>{0} points per minute</source>
            <translation>{0} puntos por minuto</translation>
        </message>
        <message>
            <source>{0} points per minute, key in memory until you quit</source>
            <translation>{0} puntos por minuto, clave en la memoria hasta salir</translation>
        </message>
        <message>
            <source>{0} points per minute, key in {1}</source>
            <translation>{0} puntos por minuto, clave en {1}</translation>
        </message>
        <message>
            <source>{0}. Shares its points with {1}</source>
            <translation>{0}. Comparte sus puntos con {1}</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>About Whereby Desktop</source>
            <translation>Acerca de Whereby Desktop</translation>
        </message>
        <message>
            <source>Add to calendar</source>
            <translation>Añadir al calendario</translation>
        </message>
        <message>
            <source>Batches…</source>
            <translation>Lotes…</translation>
        </message>
        <message>
            <source>Close window</source>
            <translation>Cerrar ventana</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Copiar como Markdown</translation>
        </message>
        <message>
            <source>Copy host link</source>
            <translation>Copiar enlace de anfitrión</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copiar enlace</translation>
        </message>
        <message>
            <source>Create from CSV…</source>
            <translation>Crear desde CSV…</translation>
        </message>
        <message>
            <source>Delete rooms…</source>
            <translation>Eliminar salas…</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Eliminar…</translation>
        </message>
        <message>
            <source>Diagnostics…</source>
            <translation>Diagnóstico…</translation>
        </message>
        <message>
            <source>Duplicate…</source>
            <translation>Duplicar…</translation>
        </message>
        <message>
            <source>Edit label</source>
            <translation>Editar etiqueta</translation>
        </message>
        <message>
            <source>Edit note</source>
            <translation>Editar nota</translation>
        </message>
        <message>
            <source>Extend…</source>
            <translation>Prolongar…</translation>
        </message>
        <message>
            <source>Find anything…</source>
            <translation>Buscar cualquier cosa…</translation>
        </message>
        <message>
            <source>Invitation…</source>
            <translation>Invitación…</translation>
        </message>
        <message>
            <source>Keyboard and help</source>
            <translation>Teclado y ayuda</translation>
        </message>
        <message>
            <source>Link options…</source>
            <translation>Opciones de enlace…</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Reuniones</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menú</translation>
        </message>
        <message>
            <source>New meeting now</source>
            <translation>Reunión inmediata</translation>
        </message>
        <message>
            <source>New meeting…</source>
            <translation>Nueva reunión…</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Panel siguiente</translation>
        </message>
        <message>
            <source>Open in a private window</source>
            <translation>Abrir en una ventana privada</translation>
        </message>
        <message>
            <source>Open in browser</source>
            <translation>Abrir en el navegador</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Puntos</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Panel anterior</translation>
        </message>
        <message>
            <source>QR code…</source>
            <translation>Código QR…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <source>Request log</source>
            <translation>Registro de solicitudes</translation>
        </message>
        <message>
            <source>Save as preset…</source>
            <translation>Guardar como preajuste…</translation>
        </message>
        <message>
            <source>Search rooms and labels</source>
            <translation>Buscar salas y etiquetas</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Show or hide details</source>
            <translation>Mostrar u ocultar detalles</translation>
        </message>
        <message>
            <source>Switch account</source>
            <translation>Cambiar de cuenta</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Write a mail</source>
            <translation>Escribir un correo</translation>
        </message>
    </context>
    <context>
        <name>AdvancedFields</name>
        <message>
            <source>Vie&amp;wers</source>
            <translation>Especta&amp;dores</translation>
        </message>
        <message>
            <source>Viewer template: up to 400 more people watch</source>
            <translation>Plantilla de espectador: hasta 400 personas más</translation>
        </message>
    </context>
    <context>
        <name>AdvancedSection</name>
        <message numerus="yes">
            <source>%n on</source>
            <translation>
                <numerusform>%n activado</numerusform>
                <numerusform>%n activados</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Advanced</source>
            <translation>A&amp;vanzado</translation>
        </message>
        <message>
            <source>All off</source>
            <translation>Nada activado</translation>
        </message>
        <message>
            <source>Recording on</source>
            <translation>Grabación activada</translation>
        </message>
        <message>
            <source>Recording, transcription, streaming, viewer template</source>
            <translation>Grabación, transcripción, transmisión, plantilla de espectador</translation>
        </message>
        <message>
            <source>Streaming on</source>
            <translation>Transmisión activada</translation>
        </message>
        <message>
            <source>Transcription on</source>
            <translation>Transcripción activada</translation>
        </message>
        <message>
            <source>Viewer template on</source>
            <translation>Plantilla de espectador activada</translation>
        </message>
    </context>
    <context>
        <name>AgeField</name>
        <message>
            <source>Age</source>
            <translation>Antigüedad</translation>
        </message>
        <message>
            <source>Any</source>
            <translation>Cualquiera</translation>
        </message>
        <message>
            <source>Created more than</source>
            <translation>Creada hace más de</translation>
        </message>
        <message>
            <source>Ended more than</source>
            <translation>Terminada hace más de</translation>
        </message>
        <message>
            <source>How long ago</source>
            <translation>Hace cuánto</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <source>days ago</source>
            <translation>días</translation>
        </message>
        <message>
            <source>hours ago</source>
            <translation>horas</translation>
        </message>
    </context>
    <context>
        <name>AppCard</name>
        <message>
            <source>About Whereby Desktop</source>
            <translation>Acerca de Whereby Desktop</translation>
        </message>
        <message>
            <source>About…</source>
            <translation>Acerca de…</translation>
        </message>
        <message>
            <source>Export settings…</source>
            <translation>Exportar ajustes…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Import settings…</source>
            <translation>Importar ajustes…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>Licences of all that is shipped</source>
            <translation>Licencias de todo lo incluido</translation>
        </message>
        <message>
            <source>Settings in a file</source>
            <translation>Ajustes en un archivo</translation>
        </message>
        <message>
            <source>This app</source>
            <translation>Esta aplicación</translation>
        </message>
        <message>
            <source>Version {0}</source>
            <translation>Versión {0}</translation>
        </message>
        <message>
            <source>Without API keys, accounts and rooms</source>
            <translation>Sin claves de API, cuentas ni salas</translation>
        </message>
    </context>
    <context>
        <name>BatchNotices</name>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Going on with {0}</source>
            <translation>Continúa: {0}</translation>
        </message>
        <message>
            <source>It goes on by itself when this account is opened again.</source>
            <translation>Continúa por sí solo cuando se vuelva a abrir esta cuenta.</translation>
        </message>
        <message>
            <source>Paused since the last time</source>
            <translation>En pausa desde la última vez</translation>
        </message>
        <message>
            <source>Rooms to create</source>
            <translation>Salas por crear</translation>
        </message>
        <message>
            <source>Rooms to delete</source>
            <translation>Salas por eliminar</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Stopped for now: {0}</source>
            <translation>Detenido por ahora: {0}</translation>
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
            <translation>Seguir</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message numerus="yes">
            <source>Stop after %Ln room(s)?</source>
            <translation>
                <numerusform>¿Detener tras una sala?</numerusform>
                <numerusform>¿Detener tras %Ln salas?</numerusform>
            </translation>
        </message>
        <message>
            <source>The rooms already created stay.</source>
            <translation>Las salas ya creadas se conservan.</translation>
        </message>
        <message>
            <source>The rooms not yet deleted stay.</source>
            <translation>Las salas aún no eliminadas se conservan.</translation>
        </message>
    </context>
    <context>
        <name>Batches</name>
        <message numerus="yes">
            <source>%Ln batch(es)</source>
            <translation>
                <numerusform>Un lote</numerusform>
                <numerusform>%Ln lotes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln did not work</source>
            <translation>
                <numerusform>%Ln ha fallado</numerusform>
                <numerusform>%Ln han fallado</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln did not work so far.</source>
            <translation>
                <numerusform>%Ln ha fallado hasta ahora.</numerusform>
                <numerusform>%Ln han fallado hasta ahora.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln made in another batch</source>
            <translation>
                <numerusform>%Ln creada en otro lote</numerusform>
                <numerusform>%Ln creadas en otro lote</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln may exist</source>
            <translation>
                <numerusform>%Ln puede existir</numerusform>
                <numerusform>%Ln pueden existir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln not started</source>
            <translation>
                <numerusform>%Ln sin iniciar</numerusform>
                <numerusform>%Ln sin iniciar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln point(s) used.</source>
            <translation>
                <numerusform>Se usó un punto.</numerusform>
                <numerusform>Se usaron %Ln puntos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s) under way come to their end.</source>
            <translation>
                <numerusform>Una solicitud en curso llega a su fin.</numerusform>
                <numerusform>%Ln solicitudes en curso llegan a su fin.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) a minute, so the limit is never hit.</source>
            <translation>
                <numerusform>Una sala por minuto, así nunca se llega al límite.</numerusform>
                <numerusform>%Ln salas por minuto, así nunca se llega al límite.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) a second, so the limit is never hit.</source>
            <translation>
                <numerusform>Una sala por segundo, así nunca se llega al límite.</numerusform>
                <numerusform>%Ln salas por segundo, así nunca se llega al límite.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) created</source>
            <translation>
                <numerusform>Una sala creada</numerusform>
                <numerusform>%Ln salas creadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) created in {0}</source>
            <translation>
                <numerusform>Una sala creada en {0}</numerusform>
                <numerusform>%Ln salas creadas en {0}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) deleted</source>
            <translation>
                <numerusform>Una sala eliminada</numerusform>
                <numerusform>%Ln salas eliminadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) deleted in {0}</source>
            <translation>
                <numerusform>Una sala eliminada en {0}</numerusform>
                <numerusform>%Ln salas eliminadas en {0}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) may exist, they are looked for.</source>
            <translation>
                <numerusform>Puede que exista una sala, se está buscando.</numerusform>
                <numerusform>Puede que existan %Ln salas, se están buscando.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) left out</source>
            <translation>
                <numerusform>Una fila omitida</numerusform>
                <numerusform>%Ln filas omitidas</numerusform>
            </translation>
        </message>
        <message>
            <source>At work</source>
            <translation>En marcha</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Comprobar</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Creada</translation>
        </message>
        <message>
            <source>Creating rooms</source>
            <translation>Creando salas</translation>
        </message>
        <message numerus="yes">
            <source>Creating {0} of %Ln room(s)</source>
            <translation>
                <numerusform>Creando {0} de %Ln sala</numerusform>
                <numerusform>Creando {0} de %Ln salas</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Eliminada</translation>
        </message>
        <message>
            <source>Deleting rooms</source>
            <translation>Eliminando salas</translation>
        </message>
        <message numerus="yes">
            <source>Deleting {0} of %Ln room(s)</source>
            <translation>
                <numerusform>Eliminando {0} de %Ln sala</numerusform>
                <numerusform>Eliminando {0} de %Ln salas</numerusform>
            </translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Terminado</translation>
        </message>
        <message>
            <source>Fix…</source>
            <translation>Corregir…</translation>
        </message>
        <message>
            <source>Guest link</source>
            <translation>Enlace de invitado</translation>
        </message>
        <message numerus="yes">
            <source>Held up: {0} of %Ln room(s)</source>
            <translation>
                <numerusform>En espera: {0} de %Ln sala</numerusform>
                <numerusform>En espera: {0} de %Ln salas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Held up: {0} of %Ln room(s), goes on in {1}</source>
            <translation>
                <numerusform>En espera: {0} de %Ln sala, continúa en {1}</numerusform>
                <numerusform>En espera: {0} de %Ln salas, continúa en {1}</numerusform>
            </translation>
        </message>
        <message>
            <source>Host link</source>
            <translation>Enlace de anfitrión</translation>
        </message>
        <message>
            <source>It waits for points and goes on in about {0}.</source>
            <translation>Espera puntos y continúa en aproximadamente {0}.</translation>
        </message>
        <message>
            <source>It waits for you. Nothing is lost.</source>
            <translation>Espera su intervención. No se pierde nada.</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Omitida</translation>
        </message>
        <message numerus="yes">
            <source>Looking for %Ln room(s) whose answer was lost.</source>
            <translation>
                <numerusform>Buscando una sala cuya respuesta se perdió.</numerusform>
                <numerusform>Buscando %Ln salas cuya respuesta se perdió.</numerusform>
            </translation>
        </message>
        <message>
            <source>Made in another batch</source>
            <translation>Creada en otro lote</translation>
        </message>
        <message>
            <source>May exist</source>
            <translation>Puede existir</translation>
        </message>
        <message>
            <source>Needs a look</source>
            <translation>Necesita revisión</translation>
        </message>
        <message>
            <source>No answer. The room may exist.</source>
            <translation>Sin respuesta. La sala puede existir.</translation>
        </message>
        <message>
            <source>No errors.</source>
            <translation>Sin errores.</translation>
        </message>
        <message>
            <source>Not created</source>
            <translation>No creada</translation>
        </message>
        <message>
            <source>Not deleted</source>
            <translation>No eliminada</translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>Sin iniciar</translation>
        </message>
        <message>
            <source>Nothing is lost. It goes on by itself in {0}.</source>
            <translation>No se pierde nada. Continúa por sí solo en {0}.</translation>
        </message>
        <message>
            <source>Nothing is sent until you continue.</source>
            <translation>No se envía nada hasta que continúe.</translation>
        </message>
        <message>
            <source>Passed on</source>
            <translation>Trasladada</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message numerus="yes">
            <source>Paused: {0} of %Ln room(s)</source>
            <translation>
                <numerusform>En pausa: {0} de %Ln sala</numerusform>
                <numerusform>En pausa: {0} de %Ln salas</numerusform>
            </translation>
        </message>
        <message>
            <source>Prefix</source>
            <translation>Prefijo</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Sala</translation>
        </message>
        <message>
            <source>Rooms created</source>
            <translation>Salas creadas</translation>
        </message>
        <message>
            <source>Rooms deleted</source>
            <translation>Salas eliminadas</translation>
        </message>
        <message>
            <source>Rooms to create</source>
            <translation>Salas por crear</translation>
        </message>
        <message>
            <source>Rooms to delete</source>
            <translation>Salas por eliminar</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Fila</translation>
        </message>
        <message>
            <source>Row {0}</source>
            <translation>Fila {0}</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenido</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Deteniendo</translation>
        </message>
        <message>
            <source>The answer was lost, the room was found.</source>
            <translation>La respuesta se perdió, la sala se encontró.</translation>
        </message>
        <message>
            <source>The end time was in the past.</source>
            <translation>La hora de fin ya había pasado.</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Unfinished</source>
            <translation>Sin terminar</translation>
        </message>
        <message>
            <source>Viewer link</source>
            <translation>Enlace de espectador</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>What is under way comes to its end.</source>
            <translation>Lo que está en curso llega a su fin.</translation>
        </message>
        <message>
            <source>Whereby refused it: “{0}” ({1}).</source>
            <translation>Whereby lo rechazó: «{0}» ({1}).</translation>
        </message>
        <message>
            <source>Whereby refused the end time ({0}).</source>
            <translation>Whereby rechazó la hora de fin ({0}).</translation>
        </message>
        <message>
            <source>Why not</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>With errors</source>
            <translation>Con errores</translation>
        </message>
        <message numerus="yes">
            <source>{0} of %Ln room(s)</source>
            <translation>
                <numerusform>{0} de %Ln sala</numerusform>
                <numerusform>{0} de %Ln salas</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} {1}</source>
            <translation>{0} {1}</translation>
        </message>
        <message numerus="yes">
            <source>{0} {1}, {2} of %Ln room(s) created</source>
            <translation>
                <numerusform>{0} {1}, {2} de %Ln sala creada</numerusform>
                <numerusform>{0} {1}, {2} de %Ln salas creadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} {1}, {2} of %Ln room(s) deleted</source>
            <translation>
                <numerusform>{0} {1}, {2} de %Ln sala eliminada</numerusform>
                <numerusform>{0} {1}, {2} de %Ln salas eliminadas</numerusform>
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
                <numerusform>{0}: {1} de %Ln sala</numerusform>
                <numerusform>{0}: {1} de %Ln salas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BatchesWindow</name>
        <message>
            <source>&amp;Forget</source>
            <translation>&amp;Olvidar</translation>
        </message>
        <message>
            <source>&amp;Show</source>
            <translation>&amp;Mostrar</translation>
        </message>
        <message>
            <source>Batches</source>
            <translation>Lotes</translation>
        </message>
        <message>
            <source>Batches, newest first</source>
            <translation>Lotes, los más recientes primero</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>Ce&amp;rrar</translation>
        </message>
        <message>
            <source>Forgets what came of each row. The rooms stay.</source>
            <translation>Olvida el resultado de cada fila. Las salas se conservan.</translation>
        </message>
        <message>
            <source>No batches yet.</source>
            <translation>Aún no hay lotes.</translation>
        </message>
    </context>
    <context>
        <name>BlockEdits</name>
        <message numerus="yes">
            <source>%Ln column(s) did not fit in.</source>
            <translation>
                <numerusform>Una columna no cupo.</numerusform>
                <numerusform>%Ln columnas no cupieron.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) added below.</source>
            <translation>
                <numerusform>Una fila añadida abajo.</numerusform>
                <numerusform>%Ln filas añadidas abajo.</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear cells</source>
            <translation>Vaciar celdas</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Pegar</translation>
        </message>
        <message>
            <source>Prefixes are those of the preset here.</source>
            <translation>Los prefijos aquí son los del preajuste.</translation>
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
                <numerusform>%Ln día</numerusform>
                <numerusform>%Ln días</numerusform>
            </translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>In {0}</source>
            <translation>En {0}</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Bloqueada</translation>
        </message>
        <message>
            <source>No prefix</source>
            <translation>Sin prefijo</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>Corto</translation>
        </message>
        <message>
            <source>UUID</source>
            <translation>UUID</translation>
        </message>
        <message>
            <source>Unlocked</source>
            <translation>Sin bloquear</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vacía</translation>
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
                <numerusform>%Ln carácter, {0} como máximo</numerusform>
                <numerusform>%Ln caracteres, {0} como máximo</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Vaciar</translation>
        </message>
        <message>
            <source>Comes twice that night, first taken</source>
            <translation>Ocurre dos veces esa noche, se toma la primera</translation>
        </message>
        <message>
            <source>Duration cannot be read</source>
            <translation>No se puede leer la duración</translation>
        </message>
        <message>
            <source>End time is in the past</source>
            <translation>La hora de fin ya ha pasado</translation>
        </message>
        <message>
            <source>End time is missing</source>
            <translation>Falta la hora de fin</translation>
        </message>
        <message>
            <source>Ends in {0} min, still created</source>
            <translation>Termina en {0} min, se crea igualmente</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Omitida</translation>
        </message>
        <message>
            <source>Locked or not: yes or no</source>
            <translation>Bloqueada o no: sí o no</translation>
        </message>
        <message>
            <source>Only a–z, 0–9, hyphens</source>
            <translation>Solo a–z, 0–9, guiones</translation>
        </message>
        <message>
            <source>Preset: {0}</source>
            <translation>Preajuste: {0}</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Volver a incluir</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Same as row {0}</source>
            <translation>Igual que la fila {0}</translation>
        </message>
        <message>
            <source>Short and unlocked, easy to guess</source>
            <translation>Corto y sin bloqueo, fácil de adivinar</translation>
        </message>
        <message>
            <source>Shorten</source>
            <translation>Acortar</translation>
        </message>
        <message>
            <source>Skipped by the clock change</source>
            <translation>Hora inexistente por el cambio de hora</translation>
        </message>
        <message>
            <source>Start has no time of day</source>
            <translation>El inicio no tiene hora</translation>
        </message>
        <message>
            <source>Streaming needs group mode</source>
            <translation>La transmisión requiere el modo Grupo</translation>
        </message>
        <message>
            <source>Time cannot be read</source>
            <translation>No se puede leer la hora</translation>
        </message>
        <message>
            <source>Unknown mode</source>
            <translation>Modo desconocido</translation>
        </message>
        <message>
            <source>Unknown name ending</source>
            <translation>Final del nombre desconocido</translation>
        </message>
        <message>
            <source>Unknown preset</source>
            <translation>Preajuste desconocido</translation>
        </message>
        <message>
            <source>Use UUID</source>
            <translation>Usar UUID</translation>
        </message>
        <message>
            <source>Use group</source>
            <translation>Usar Grupo</translation>
        </message>
        <message>
            <source>Use locked</source>
            <translation>Usar Bloqueada</translation>
        </message>
        <message>
            <source>Use normal</source>
            <translation>Usar Normal</translation>
        </message>
        <message>
            <source>Use short</source>
            <translation>Usar Corto</translation>
        </message>
        <message>
            <source>Use the second</source>
            <translation>Usar la segunda</translation>
        </message>
        <message>
            <source>Use unlocked</source>
            <translation>Usar Sin bloquear</translation>
        </message>
        <message>
            <source>Use {0}</source>
            <translation>Usar {0}</translation>
        </message>
        <message>
            <source>Viewers need group mode</source>
            <translation>Los espectadores requieren el modo Grupo</translation>
        </message>
        <message>
            <source>With viewers: group and locked</source>
            <translation>Con espectadores: Grupo y bloqueada</translation>
        </message>
    </context>
    <context>
        <name>BulkColumns</name>
        <message>
            <source>Check</source>
            <translation>Comprobación</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Bloqueo</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Modo</translation>
        </message>
        <message>
            <source>Name ending</source>
            <translation>Final del nombre</translation>
        </message>
        <message>
            <source>Prefix</source>
            <translation>Prefijo</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Preajuste</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Fila</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Inicio</translation>
        </message>
    </context>
    <context>
        <name>BulkDialog</name>
        <message>
            <source>Create rooms from CSV</source>
            <translation>Crear salas desde CSV</translation>
        </message>
    </context>
    <context>
        <name>BulkDiscard</name>
        <message>
            <source>Discard table</source>
            <translation>Descartar tabla</translation>
        </message>
        <message>
            <source>Discard the table?</source>
            <translation>¿Descartar la tabla?</translation>
        </message>
        <message>
            <source>Keep table</source>
            <translation>Conservar tabla</translation>
        </message>
        <message>
            <source>What you typed or pasted is kept nowhere else.</source>
            <translation>Lo que se escribió o pegó no se guarda en ningún otro sitio.</translation>
        </message>
    </context>
    <context>
        <name>BulkFile</name>
        <message>
            <source>A table has {0} MB at most. Split it into several.</source>
            <translation>Una tabla tiene {0} MB como máximo. Divídala en varias.</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Árabe</translation>
        </message>
        <message>
            <source>Central Europe</source>
            <translation>Europa central</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Chino</translation>
        </message>
        <message>
            <source>Choose another one, or start from the example.</source>
            <translation>Elija otro o parta del ejemplo.</translation>
        </message>
        <message>
            <source>Copy the rows in your spreadsheet, then paste here.</source>
            <translation>Copie las filas en la hoja de cálculo y péguelas aquí.</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>Cirílico</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Griego</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>Hebreo</translation>
        </message>
        <message>
            <source>It is a folder.</source>
            <translation>Es una carpeta.</translation>
        </message>
        <message>
            <source>It is no longer there.</source>
            <translation>Ya no está ahí.</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Japonés</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Coreano</translation>
        </message>
        <message>
            <source>Save it as CSV once more, or copy the rows and paste them.</source>
            <translation>Guárdelo otra vez como CSV, o copie las filas y péguelas.</translation>
        </message>
        <message>
            <source>Save it as CSV there, or copy the rows and paste them here.</source>
            <translation>Guárdelo allí como CSV, o copie las filas y péguelas aquí.</translation>
        </message>
        <message>
            <source>The system says: {0}.</source>
            <translation>El sistema dice: {0}.</translation>
        </message>
        <message>
            <source>There is no table on the clipboard.</source>
            <translation>No hay ninguna tabla en el portapapeles.</translation>
        </message>
        <message>
            <source>This file cannot be read as a table.</source>
            <translation>Este archivo no se puede leer como tabla.</translation>
        </message>
        <message>
            <source>This file has no rows.</source>
            <translation>Este archivo no tiene filas.</translation>
        </message>
        <message>
            <source>This is a spreadsheet’s own format.</source>
            <translation>Es el formato propio de una hoja de cálculo.</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Turco</translation>
        </message>
        <message>
            <source>Western Europe</source>
            <translation>Europa occidental</translation>
        </message>
        <message>
            <source>You may not read it.</source>
            <translation>No tiene permiso para leerlo.</translation>
        </message>
        <message>
            <source>comma separated</source>
            <translation>separado por comas</translation>
        </message>
        <message>
            <source>semicolon separated</source>
            <translation>separado por puntos y comas</translation>
        </message>
        <message>
            <source>separated by bars</source>
            <translation>separado por barras</translation>
        </message>
        <message>
            <source>tab separated</source>
            <translation>separado por tabuladores</translation>
        </message>
        <message>
            <source>{0} cannot be opened.</source>
            <translation>{0} no se puede abrir.</translation>
        </message>
        <message>
            <source>{0} is too large.</source>
            <translation>{0} es demasiado grande.</translation>
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
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Choose a table</source>
            <translation>Elegir una tabla</translation>
        </message>
        <message>
            <source>Save the example</source>
            <translation>Guardar el ejemplo</translation>
        </message>
        <message>
            <source>Tables ({0})</source>
            <translation>Tablas ({0})</translation>
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
            <translation>fila {0}, {1}</translation>
        </message>
        <message>
            <source>row {0}, {1}, {2}</source>
            <translation>fila {0}, {1}, {2}</translation>
        </message>
        <message>
            <source>row {0}, {1}, {2}, {3}</source>
            <translation>fila {0}, {1}, {2}, {3}</translation>
        </message>
        <message>
            <source>row {0}, {1}. Press Enter: {2}</source>
            <translation>fila {0}, {1}. Pulse Intro: {2}</translation>
        </message>
    </context>
    <context>
        <name>CalendarWays</name>
        <message>
            <source>Calendar file (*.ics)</source>
            <translation>Archivo de calendario (*.ics)</translation>
        </message>
        <message>
            <source>Calendar file saved</source>
            <translation>Archivo de calendario guardado</translation>
        </message>
        <message>
            <source>No calendar program answered</source>
            <translation>Ningún programa de calendario respondió</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Opened in your calendar</source>
            <translation>Abierto en su calendario</translation>
        </message>
        <message>
            <source>Save calendar file</source>
            <translation>Guardar archivo de calendario</translation>
        </message>
        <message>
            <source>Save calendar file…</source>
            <translation>Guardar archivo de calendario…</translation>
        </message>
        <message>
            <source>Save the meeting as a file and open it in your calendar.</source>
            <translation>Guarde la reunión como archivo y ábralo en su calendario.</translation>
        </message>
    </context>
    <context>
        <name>CallStatus</name>
        <message>
            <source>No answer</source>
            <translation>Sin respuesta</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Sin enviar</translation>
        </message>
        <message>
            <source>{0} Gone already</source>
            <translation>{0} Ya no existía</translation>
        </message>
        <message>
            <source>{0} Key rejected</source>
            <translation>{0} Clave rechazada</translation>
        </message>
        <message>
            <source>{0} No such room</source>
            <translation>{0} No existe la sala</translation>
        </message>
        <message>
            <source>{0} Not accepted</source>
            <translation>{0} No aceptado</translation>
        </message>
        <message>
            <source>{0} Not allowed</source>
            <translation>{0} No permitido</translation>
        </message>
        <message>
            <source>{0} OK</source>
            <translation>{0} OK</translation>
        </message>
        <message>
            <source>{0} Paused</source>
            <translation>{0} En pausa</translation>
        </message>
        <message>
            <source>{0} Points elsewhere</source>
            <translation>{0} Remite a otro sitio</translation>
        </message>
        <message>
            <source>{0} Server error</source>
            <translation>{0} Error del servidor</translation>
        </message>
    </context>
    <context>
        <name>CallsTable</name>
        <message>
            <source>Last minute</source>
            <translation>Último minuto</translation>
        </message>
        <message>
            <source>Nothing in the last minute.</source>
            <translation>Nada en el último minuto.</translation>
        </message>
    </context>
    <context>
        <name>ChoiceField</name>
        <message>
            <source>Not set</source>
            <translation>Sin definir</translation>
        </message>
    </context>
    <context>
        <name>ChosenPart</name>
        <message>
            <source>&amp;Sort by</source>
            <translation>&amp;Ordenar por</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Ordenar por</translation>
        </message>
    </context>
    <context>
        <name>ColumnChoice</name>
        <message>
            <source>Column {0}</source>
            <translation>Columna {0}</translation>
        </message>
        <message>
            <source>Not in the table</source>
            <translation>No está en la tabla</translation>
        </message>
    </context>
    <context>
        <name>ColumnsDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancelar</translation>
        </message>
        <message>
            <source>&amp;Use these columns</source>
            <translation>&amp;Usar estas columnas</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
    </context>
    <context>
        <name>ColumnsForm</name>
        <message>
            <source>&amp;Dates</source>
            <translation>&amp;Fechas</translation>
        </message>
        <message>
            <source>&amp;Time zone</source>
            <translation>&amp;Zona horaria</translation>
        </message>
        <message>
            <source>All &amp;else as in</source>
            <translation>&amp;Resto como en</translation>
        </message>
        <message>
            <source>Choose the column that says when each room ends, or how long it lasts.</source>
            <translation>Elija la columna que indica cuándo termina cada sala o cuánto dura.</translation>
        </message>
        <message>
            <source>Day first, as in {0}: day {1}, month {2}</source>
            <translation>Primero el día, como en {0}: día {1}, mes {2}</translation>
        </message>
        <message>
            <source>Month first, as in {0}: month {1}, day {2}</source>
            <translation>Primero el mes, como en {0}: mes {1}, día {2}</translation>
        </message>
        <message>
            <source>Preset that rows start from</source>
            <translation>Preajuste del que parten las filas</translation>
        </message>
        <message>
            <source>Some dates have the day first and some the month.</source>
            <translation>Algunas fechas tienen primero el día y otras el mes.</translation>
        </message>
        <message>
            <source>The first row has the names of the columns</source>
            <translation>La primera fila contiene los nombres de las columnas</translation>
        </message>
        <message>
            <source>{0} can be read in two ways. Choose the right one below.</source>
            <translation>{0} se puede leer de dos maneras. Elija la correcta abajo.</translation>
        </message>
    </context>
    <context>
        <name>ConnectButtons</name>
        <message>
            <source>&amp;Test again</source>
            <translation>P&amp;robar de nuevo</translation>
        </message>
        <message>
            <source>&amp;Test key</source>
            <translation>P&amp;robar clave</translation>
        </message>
        <message>
            <source>&amp;Use key once</source>
            <translation>&amp;Usar clave una vez</translation>
        </message>
        <message>
            <source>S&amp;top testing</source>
            <translation>De&amp;tener prueba</translation>
        </message>
        <message>
            <source>Storing…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <source>Testing costs 1 point</source>
            <translation>Probar cuesta 1 punto</translation>
        </message>
        <message>
            <source>Testing…</source>
            <translation>Probando…</translation>
        </message>
    </context>
    <context>
        <name>ConnectFlow</name>
        <message>
            <source>Enter your API key.</source>
            <translation>Introduzca su clave de API.</translation>
        </message>
        <message>
            <source>The key is in the keyring.</source>
            <translation>La clave está en el anillo de claves.</translation>
        </message>
        <message>
            <source>The key is in {0}, “{1}” collection.</source>
            <translation>La clave está en {0}, colección «{1}».</translation>
        </message>
        <message>
            <source>The key is in {0}.</source>
            <translation>La clave está en {0}.</translation>
        </message>
        <message>
            <source>The key stays in memory until you quit.</source>
            <translation>La clave queda en la memoria hasta salir de la aplicación.</translation>
        </message>
        <message>
            <source>This does not look like an API key.</source>
            <translation>Esto no parece una clave de API.</translation>
        </message>
        <message>
            <source>{0}. The key stays in memory until you quit.</source>
            <translation>{0}. La clave queda en la memoria hasta salir de la aplicación.</translation>
        </message>
    </context>
    <context>
        <name>Counts</name>
        <message numerus="yes">
            <source>%Ln action(s), {0}</source>
            <translation>
                <numerusform>Una acción, {0}</numerusform>
                <numerusform>%Ln acciones, {0}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s)</source>
            <translation>
                <numerusform>%Ln minuto</numerusform>
                <numerusform>%Ln minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln point(s)</source>
            <translation>
                <numerusform>%Ln punto</numerusform>
                <numerusform>%Ln puntos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln second(s)</source>
            <translation>
                <numerusform>%Ln segundo</numerusform>
                <numerusform>%Ln segundos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&lt;b&gt;Paused&lt;/b&gt; for {0}, %Ln request(s) wait</source>
            <translation>
                <numerusform>&lt;b&gt;En pausa&lt;/b&gt; durante {0}, una solicitud espera</numerusform>
                <numerusform>&lt;b&gt;En pausa&lt;/b&gt; durante {0}, %Ln solicitudes esperan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&lt;b&gt;{0}&lt;/b&gt; point(s)</source>
            <translation>
                <numerusform>&lt;b&gt;{0}&lt;/b&gt; punto</numerusform>
                <numerusform>&lt;b&gt;{0}&lt;/b&gt; puntos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Paused for {0}, %Ln request(s) wait</source>
            <translation>
                <numerusform>En pausa durante {0}, una solicitud espera</numerusform>
                <numerusform>En pausa durante {0}, %Ln solicitudes esperan</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CountsWords</name>
        <message numerus="yes">
            <source>%Ln cell(s) changed</source>
            <translation>
                <numerusform>Una celda cambiada</numerusform>
                <numerusform>%Ln celdas cambiadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln left out</source>
            <translation>
                <numerusform>%Ln omitida</numerusform>
                <numerusform>%Ln omitidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) ready</source>
            <translation>
                <numerusform>Una fila lista</numerusform>
                <numerusform>%Ln filas listas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln to be fixed</source>
            <translation>
                <numerusform>%Ln por corregir</numerusform>
                <numerusform>%Ln por corregir</numerusform>
            </translation>
        </message>
        <message>
            <source>All {0}</source>
            <translation>Todas {0}</translation>
        </message>
        <message>
            <source>Needs a fix {0}</source>
            <translation>Por corregir {0}</translation>
        </message>
        <message>
            <source>Ready {0}</source>
            <translation>Listas {0}</translation>
        </message>
        <message>
            <source>Row {0}: {1}. {2}</source>
            <translation>Fila {0}: {1}. {2}</translation>
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
            <translation>Cre&amp;ar y copiar enlace de anfitrión</translation>
        </message>
        <message>
            <source>C&amp;reate and copy link</source>
            <translation>Cre&amp;ar y copiar enlace</translation>
        </message>
        <message>
            <source>C&amp;reate room</source>
            <translation>Cre&amp;ar sala</translation>
        </message>
        <message>
            <source>C&amp;reate when possible</source>
            <translation>Cre&amp;ar cuando se pueda</translation>
        </message>
        <message>
            <source>Creating…</source>
            <translation>Creando…</translation>
        </message>
    </context>
    <context>
        <name>CreateFlow</name>
        <message>
            <source>Creating…</source>
            <translation>Creando…</translation>
        </message>
        <message>
            <source>Nothing was created</source>
            <translation>No se creó nada</translation>
        </message>
        <message>
            <source>Room created</source>
            <translation>Sala creada</translation>
        </message>
        <message>
            <source>Room created, host link copied</source>
            <translation>Sala creada, enlace de anfitrión copiado</translation>
        </message>
        <message>
            <source>Room created, link copied</source>
            <translation>Sala creada, enlace copiado</translation>
        </message>
        <message>
            <source>The answer was lost, the room was found: {0}</source>
            <translation>La respuesta se perdió, la sala se encontró: {0}</translation>
        </message>
    </context>
    <context>
        <name>CreatedWith</name>
        <message>
            <source>As created. The host can change it in the room; Whereby does not report that.</source>
            <translation>Tal como se creó. El anfitrión puede cambiarlo en la sala; Whereby no informa de ello.</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Captions</source>
            <translation>Subtítulos</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Creada</translation>
        </message>
        <message>
            <source>Created with</source>
            <translation>Creada con</translation>
        </message>
        <message>
            <source>File format</source>
            <translation>Formato de archivo</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Bloqueo</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Modo</translation>
        </message>
        <message>
            <source>Name ending</source>
            <translation>Final del nombre</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Preajuste</translation>
        </message>
        <message>
            <source>Recorded to</source>
            <translation>Se graba en</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Grabación</translation>
        </message>
        <message>
            <source>Streaming</source>
            <translation>Transmisión</translation>
        </message>
        <message>
            <source>This room was not created with this app, and Whereby does not report this setting.</source>
            <translation>Esta sala no se creó con esta aplicación y Whereby no informa de este ajuste.</translation>
        </message>
        <message>
            <source>Transcribed to</source>
            <translation>Se transcribe en</translation>
        </message>
        <message>
            <source>Transcription</source>
            <translation>Transcripción</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Desconocido</translation>
        </message>
        <message>
            <source>Viewer template</source>
            <translation>Plantilla de espectador</translation>
        </message>
    </context>
    <context>
        <name>CreatedWords</name>
        <message>
            <source>Cloud, asks the host to start</source>
            <translation>Nube, pregunta al anfitrión si se inicia</translation>
        </message>
        <message>
            <source>Cloud, started by the host</source>
            <translation>Nube, la inicia el anfitrión</translation>
        </message>
        <message>
            <source>Cloud, starts by itself</source>
            <translation>Nube, inicio automático</translation>
        </message>
        <message>
            <source>Cloud, starts with the second person</source>
            <translation>Nube, inicio con la segunda persona</translation>
        </message>
        <message>
            <source>Group, up to 200</source>
            <translation>Grupo, hasta 200</translation>
        </message>
        <message>
            <source>Local, asks the host to start</source>
            <translation>Local, pregunta al anfitrión si se inicia</translation>
        </message>
        <message>
            <source>Local, started by the host</source>
            <translation>Local, la inicia el anfitrión</translation>
        </message>
        <message>
            <source>Local, starts by itself</source>
            <translation>Local, inicio automático</translation>
        </message>
        <message>
            <source>Local, starts with the second person</source>
            <translation>Local, inicio con la segunda persona</translation>
        </message>
        <message>
            <source>Locked at creation</source>
            <translation>Bloqueada al crearla</translation>
        </message>
        <message>
            <source>None</source>
            <comment>no preset</comment>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Normal, up to 4</source>
            <translation>Normal, hasta 4</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>No</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>On, asks the host to start</source>
            <translation>Sí, pregunta al anfitrión si se inicia</translation>
        </message>
        <message>
            <source>On, started by the host</source>
            <translation>Sí, la inicia el anfitrión</translation>
        </message>
        <message>
            <source>On, starts by itself</source>
            <translation>Sí, inicio automático</translation>
        </message>
        <message>
            <source>On, starts with the second person</source>
            <translation>Sí, inicio con la segunda persona</translation>
        </message>
        <message>
            <source>Removed since</source>
            <comment>a preset</comment>
            <translation>Eliminado después</translation>
        </message>
        <message>
            <source>Short, readable</source>
            <translation>Corto, legible</translation>
        </message>
        <message>
            <source>UUID, hard to guess</source>
            <translation>UUID, difícil de adivinar</translation>
        </message>
        <message>
            <source>Unlocked at creation</source>
            <translation>Sin bloquear al crearla</translation>
        </message>
        <message>
            <source>{0}, elsewhere</source>
            <translation>{0}, en otro sitio</translation>
        </message>
        <message>
            <source>{0}, in this app</source>
            <translation>{0}, en esta aplicación</translation>
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
                <numerusform>Una sala no se eliminó y vuelve a estar en la lista.</numerusform>
                <numerusform>%Ln salas no se eliminaron y vuelven a estar en la lista.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln selected room(s)</source>
            <translation>
                <numerusform>Una sala seleccionada</numerusform>
                <numerusform>%Ln salas seleccionadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Deleted %Ln room(s)</source>
            <translation>
                <numerusform>Una sala eliminada</numerusform>
                <numerusform>%Ln salas eliminadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleted {0}</source>
            <translation>Eliminada: {0}</translation>
        </message>
        <message numerus="yes">
            <source>Deleting %Ln room(s)</source>
            <translation>
                <numerusform>Eliminando una sala</numerusform>
                <numerusform>Eliminando %Ln salas</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleting {0}</source>
            <translation>Eliminando {0}</translation>
        </message>
        <message>
            <source>Nothing was deleted</source>
            <translation>No se eliminó nada</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>{0} was not deleted and is back in the list.</source>
            <translation>{0} no se eliminó y vuelve a estar en la lista.</translation>
        </message>
    </context>
    <context>
        <name>DeleteDialog</name>
        <message>
            <source>&amp;Keep rooms</source>
            <translation>&amp;Conservar salas</translation>
        </message>
        <message>
            <source>Delete rooms</source>
            <translation>Eliminar salas</translation>
        </message>
    </context>
    <context>
        <name>DeleteMany</name>
        <message>
            <source>Created</source>
            <translation>Creada</translation>
        </message>
        <message>
            <source>Created with</source>
            <translation>Creada con</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>En otro sitio</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Host rights left</source>
            <translation>Quedan derechos de anfitrión</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>Abierta ahora</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Sala</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>This app</source>
            <translation>Esta aplicación</translation>
        </message>
        <message>
            <source>Waiting for deletion</source>
            <translation>En espera de eliminación</translation>
        </message>
    </context>
    <context>
        <name>DeleteManyWords</name>
        <message numerus="yes">
            <source>%Ln ended</source>
            <translation>
                <numerusform>%Ln terminada</numerusform>
                <numerusform>%Ln terminadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln open now</source>
            <translation>
                <numerusform>%Ln abierta ahora</numerusform>
                <numerusform>%Ln abiertas ahora</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s)</source>
            <translation>
                <numerusform>%Ln sala</numerusform>
                <numerusform>%Ln salas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) not created with this app: maybe other people’s.</source>
            <translation>
                <numerusform>Una sala no creada con esta aplicación: quizá sea de otra persona.</numerusform>
                <numerusform>%Ln salas no creadas con esta aplicación: quizá sean de otras personas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Delete %Ln room(s)</source>
            <translation>
                <numerusform>&amp;Eliminar una sala</numerusform>
                <numerusform>&amp;Eliminar %Ln salas</numerusform>
            </translation>
        </message>
        <message>
            <source>Ended rooms</source>
            <translation>Salas terminadas</translation>
        </message>
        <message numerus="yes">
            <source>Everyone in the %Ln open room(s) is thrown out at once.</source>
            <translation>
                <numerusform>Se expulsa al instante a quienes estén en la sala abierta.</numerusform>
                <numerusform>Se expulsa al instante a quienes estén en las %Ln salas abiertas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everyone in the open room is thrown out at once.</source>
            <translation>Se expulsa al instante a quienes estén en la sala abierta.</translation>
        </message>
        <message>
            <source>No room is chosen</source>
            <translation>No hay ninguna sala elegida</translation>
        </message>
        <message>
            <source>None of them was created with this app: they may be other people’s.</source>
            <translation>Ninguna se creó con esta aplicación: pueden ser de otras personas.</translation>
        </message>
        <message>
            <source>Not created with this app: it may be somebody else’s.</source>
            <translation>No se creó con esta aplicación: puede ser de otra persona.</translation>
        </message>
        <message>
            <source>Open and ended rooms</source>
            <translation>Salas abiertas y terminadas</translation>
        </message>
        <message>
            <source>Rooms waiting for deletion</source>
            <translation>Salas en espera de eliminación</translation>
        </message>
        <message numerus="yes">
            <source>Take %Ln left out</source>
            <translation>
                <numerusform>Incluir una omitida</numerusform>
                <numerusform>Incluir %Ln omitidas</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}, all ended</source>
            <translation>{0}, todas terminadas</translation>
        </message>
        <message>
            <source>{0}, all open now</source>
            <translation>{0}, todas abiertas ahora</translation>
        </message>
        <message>
            <source>{0}, ended</source>
            <translation>{0}, terminada</translation>
        </message>
        <message>
            <source>{0}, open now</source>
            <translation>{0}, abierta ahora</translation>
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
            <translation>Ninguna sala por eliminar</translation>
        </message>
    </context>
    <context>
        <name>DeleteWish</name>
        <message>
            <source>Keep it</source>
            <translation>Conservarla</translation>
        </message>
        <message>
            <source>Will be deleted at {0}</source>
            <translation>Se eliminará a las {0}</translation>
        </message>
        <message>
            <source>Will be deleted {0}</source>
            <translation>Se eliminará: {0}</translation>
        </message>
    </context>
    <context>
        <name>DeleteWords</name>
        <message numerus="yes">
            <source>%Ln room(s) not created with this app: maybe other people’s.</source>
            <translation>
                <numerusform>Una sala no creada con esta aplicación: quizá sea de otra persona.</numerusform>
                <numerusform>%Ln salas no creadas con esta aplicación: quizá sean de otras personas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) open now: everyone in an open room is thrown out at once.</source>
            <translation>
                <numerusform>Una sala abierta ahora: se expulsa al instante a quienes estén en ella.</numerusform>
                <numerusform>%Ln salas abiertas ahora: se expulsa al instante a quienes estén en una sala abierta.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Costs %Ln point(s).</source>
            <translation>
                <numerusform>Cuesta un punto.</numerusform>
                <numerusform>Cuesta %Ln puntos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln room(s)</source>
            <translation>
                <numerusform>Eliminar una sala</numerusform>
                <numerusform>Eliminar %Ln salas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln room(s)?</source>
            <translation>
                <numerusform>¿Eliminar una sala?</numerusform>
                <numerusform>¿Eliminar %Ln salas?</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete room</source>
            <translation>Eliminar sala</translation>
        </message>
        <message>
            <source>Delete {0}?</source>
            <translation>¿Eliminar {0}?</translation>
        </message>
        <message>
            <source>Everyone in it is thrown out at once. Its links stop working.</source>
            <translation>Se expulsa al instante a quienes estén dentro. Sus enlaces dejan de funcionar.</translation>
        </message>
        <message>
            <source>It was not created with this app.</source>
            <translation>No se creó con esta aplicación.</translation>
        </message>
        <message>
            <source>Its links stop working. This cannot be undone.</source>
            <translation>Sus enlaces dejan de funcionar. Esto no se puede deshacer.</translation>
        </message>
        <message>
            <source>Keep room</source>
            <translation>Conservar sala</translation>
        </message>
        <message>
            <source>Keep rooms</source>
            <translation>Conservar salas</translation>
        </message>
        <message>
            <source>Their links stop working. This cannot be undone.</source>
            <translation>Sus enlaces dejan de funcionar. Esto no se puede deshacer.</translation>
        </message>
    </context>
    <context>
        <name>DemoCard</name>
        <message>
            <source>Made-up rooms. No network, no points.</source>
            <translation>Salas ficticias. Sin red, sin puntos.</translation>
        </message>
        <message>
            <source>Open &amp;demo</source>
            <translation>Abrir &amp;demo</translation>
        </message>
        <message>
            <source>Try the demo workspace</source>
            <translation>Probar el espacio de demostración</translation>
        </message>
    </context>
    <context>
        <name>DemoStrip</name>
        <message>
            <source>Connect a key…</source>
            <translation>Conectar una clave…</translation>
        </message>
        <message>
            <source>Demo workspace. Nothing here is real.</source>
            <translation>Espacio de demostración. Nada de esto es real.</translation>
        </message>
    </context>
    <context>
        <name>DesktopCard</name>
        <message>
            <source>Ask once</source>
            <translation>Preguntar una vez</translation>
        </message>
        <message>
            <source>Click on the tray icon</source>
            <translation>Clic en el icono de la bandeja</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Escritorio</translation>
        </message>
        <message>
            <source>Keep running in the tray</source>
            <translation>Seguir en la bandeja del sistema</translation>
        </message>
        <message>
            <source>New meeting now</source>
            <translation>Reunión inmediata</translation>
        </message>
        <message>
            <source>Notify before a room ends</source>
            <translation>Avisar antes del fin de una sala</translation>
        </message>
        <message>
            <source>Notify before host rights end</source>
            <translation>Avisar antes del fin de los derechos de anfitrión</translation>
        </message>
        <message>
            <source>Open the window</source>
            <translation>Abrir la ventana</translation>
        </message>
        <message>
            <source>Private windows of</source>
            <translation>Ventanas privadas de</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Show the menu</source>
            <translation>Mostrar el menú</translation>
        </message>
        <message>
            <source>Start at login</source>
            <translation>Iniciar al abrir sesión</translation>
        </message>
        <message>
            <source>The default browser</source>
            <translation>El navegador predeterminado</translation>
        </message>
        <message>
            <source>They open guest links as a guest sees them</source>
            <translation>Abren los enlaces de invitado tal como los ve un invitado</translation>
        </message>
        <message>
            <source>When the window is closed</source>
            <translation>Al cerrar la ventana</translation>
        </message>
    </context>
    <context>
        <name>DetailButtons</name>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Copy guest link of {0}</source>
            <translation>Copiar enlace de invitado de {0}</translation>
        </message>
        <message>
            <source>Copy host link of {0}</source>
            <translation>Copiar enlace de anfitrión de {0}</translation>
        </message>
        <message numerus="yes">
            <source>Copy host link, %n point(s)</source>
            <translation>
                <numerusform>Copiar enlace de anfitrión, un punto</numerusform>
                <numerusform>Copiar enlace de anfitrión, %n puntos</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copiar enlace</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Duplicate {0}</source>
            <translation>Duplicar {0}</translation>
        </message>
        <message>
            <source>Extend {0}</source>
            <translation>Prolongar {0}</translation>
        </message>
        <message>
            <source>Extend…</source>
            <translation>Prolongar…</translation>
        </message>
        <message>
            <source>Host link</source>
            <translation>Enlace de anfitrión</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open {0} in the browser</source>
            <translation>Abrir {0} en el navegador</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Compartir</translation>
        </message>
        <message>
            <source>Share {0}</source>
            <translation>Compartir {0}</translation>
        </message>
    </context>
    <context>
        <name>DetailFooter</name>
        <message>
            <source>Add to calendar</source>
            <translation>Añadir al calendario</translation>
        </message>
        <message>
            <source>Add {0} to the calendar</source>
            <translation>Añadir {0} al calendario</translation>
        </message>
        <message>
            <source>Delete {0}</source>
            <translation>Eliminar {0}</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Eliminar…</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Duplicate {0}</source>
            <translation>Duplicar {0}</translation>
        </message>
        <message>
            <source>Forget it on this computer</source>
            <translation>Olvidarla en este equipo</translation>
        </message>
        <message>
            <source>Forget {0}</source>
            <translation>Olvidar {0}</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Olvidar…</translation>
        </message>
    </context>
    <context>
        <name>DetailHeader</name>
        <message>
            <source>More actions</source>
            <translation>Más acciones</translation>
        </message>
    </context>
    <context>
        <name>DetailPane</name>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Select a room to see its links.</source>
            <translation>Seleccione una sala para ver sus enlaces.</translation>
        </message>
    </context>
    <context>
        <name>DiagnosticsDialog</name>
        <message>
            <source>C&amp;lose</source>
            <translation>Ce&amp;rrar</translation>
        </message>
        <message>
            <source>Diagnostics</source>
            <translation>Diagnóstico</translation>
        </message>
        <message>
            <source>Diagnostics for a bug report</source>
            <translation>Diagnóstico para un informe de error</translation>
        </message>
        <message>
            <source>Versions, settings and what the app did last, as one text to copy.</source>
            <translation>Versiones, ajustes y lo último que hizo la aplicación, en un solo texto para copiar.</translation>
        </message>
    </context>
    <context>
        <name>EncodingBanner</name>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;Sí</translation>
        </message>
        <message>
            <source>Encoding of the file</source>
            <translation>Codificación del archivo</translation>
        </message>
        <message>
            <source>The file is not UTF-8. Read as {0}?</source>
            <translation>El archivo no está en UTF-8. ¿Leerlo con la codificación «{0}»?</translation>
        </message>
    </context>
    <context>
        <name>EndChips</name>
        <message>
            <source>1 hour</source>
            <translation>1 hora</translation>
        </message>
        <message>
            <source>2 hours</source>
            <translation>2 horas</translation>
        </message>
        <message>
            <source>30 min</source>
            <translation>30 min</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Otra</translation>
        </message>
    </context>
    <context>
        <name>EndField</name>
        <message>
            <source>End date</source>
            <translation>Fecha de fin</translation>
        </message>
        <message>
            <source>End time</source>
            <translation>Hora de fin</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
    </context>
    <context>
        <name>EndWords</name>
        <message>
            <source>Choose a time zone.</source>
            <translation>Elija una zona horaria.</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Primera</translation>
        </message>
        <message>
            <source>Host can enter until {0}. Deleted by {1}.</source>
            <translation>Anfitrión hasta: {0}. Eliminación antes de: {1}.</translation>
        </message>
        <message>
            <source>No time zone is called “{0}”.</source>
            <translation>Ninguna zona horaria se llama «{0}».</translation>
        </message>
        <message>
            <source>Second</source>
            <translation>Segunda</translation>
        </message>
        <message>
            <source>Today {0}</source>
            <translation>Hoy {0}</translation>
        </message>
        <message>
            <source>Tomorrow {0}</source>
            <translation>Mañana {0}</translation>
        </message>
        <message>
            <source>Use {0}</source>
            <translation>Usar {0}</translation>
        </message>
        <message>
            <source>{0} does not exist on {1} in {2}.</source>
            <translation>La hora {0} no existe el {1} en {2}.</translation>
        </message>
        <message>
            <source>{0} happens twice.</source>
            <translation>La hora {0} ocurre dos veces.</translation>
        </message>
    </context>
    <context>
        <name>EndsField</name>
        <message>
            <source>1 hour</source>
            <translation>1 hora</translation>
        </message>
        <message>
            <source>A meeting needs some time.</source>
            <translation>Una reunión debe durar algún tiempo.</translation>
        </message>
        <message>
            <source>After some time</source>
            <translation>Tras un tiempo</translation>
        </message>
        <message>
            <source>At a time of day</source>
            <translation>A una hora fija</translation>
        </message>
        <message>
            <source>Counted from the moment the meeting is made.</source>
            <translation>Se cuenta desde el momento en que se crea la reunión.</translation>
        </message>
        <message>
            <source>End time</source>
            <translation>Hora de fin</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Horas</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutos</translation>
        </message>
        <message>
            <source>Today’s or, when that has passed, tomorrow’s.</source>
            <translation>La de hoy o, si ya ha pasado, la de mañana.</translation>
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
            <translation>Mi organización</translation>
        </message>
    </context>
    <context>
        <name>EraseHistory</name>
        <message>
            <source>Erase</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Erase labels and history of all accounts on this computer?</source>
            <translation>¿Borrar etiquetas e historial de todas las cuentas en este equipo?</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <source>Rooms at Whereby stay.</source>
            <translation>Las salas en Whereby se conservan.</translation>
        </message>
    </context>
    <context>
        <name>ExtendDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancelar</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>Ce&amp;rrar</translation>
        </message>
        <message>
            <source>&amp;Delete old room</source>
            <translation>&amp;Eliminar sala antigua</translation>
        </message>
        <message>
            <source>Extend {0}</source>
            <translation>Prolongar {0}</translation>
        </message>
        <message>
            <source>Keep &amp;room</source>
            <translation>Conservar &amp;sala</translation>
        </message>
        <message>
            <source>Room created</source>
            <translation>Sala creada</translation>
        </message>
        <message>
            <source>Room created, link copied</source>
            <translation>Sala creada, enlace copiado</translation>
        </message>
    </context>
    <context>
        <name>ExtendFlow</name>
        <message>
            <source>A setting of this room is incomplete</source>
            <translation>Un ajuste de esta sala está incompleto</translation>
        </message>
        <message>
            <source>Nothing was created</source>
            <translation>No se creó nada</translation>
        </message>
        <message>
            <source>This room no longer exists</source>
            <translation>Esta sala ya no existe</translation>
        </message>
        <message>
            <source>{0} Duplicate opens the form, where it can be mended.</source>
            <translation>{0} Duplicar abre el formulario, donde se puede corregir.</translation>
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
            <translation>Un nombre nuevo</translation>
        </message>
        <message>
            <source>Choose its &amp;options…</source>
            <translation>Elegir sus &amp;opciones…</translation>
        </message>
        <message>
            <source>The link changes. People who have the old link must get the new one.</source>
            <translation>El enlace cambia. Quienes tengan el antiguo deben recibir el nuevo.</translation>
        </message>
        <message>
            <source>The new room</source>
            <translation>La sala nueva</translation>
        </message>
        <message>
            <source>The old room</source>
            <translation>La sala antigua</translation>
        </message>
        <message>
            <source>The old room was not created with this app, so its options are unknown. The new one gets those of “{0}”.</source>
            <translation>La sala antigua no se creó con esta aplicación, así que sus opciones se desconocen. La nueva recibe las de «{0}».</translation>
        </message>
        <message>
            <source>Whereby cannot extend a room. This makes a new one with the same settings.</source>
            <translation>Whereby no puede prolongar una sala. Se crea una nueva con los mismos ajustes.</translation>
        </message>
        <message>
            <source>Whereby cannot extend a room. This makes a new one.</source>
            <translation>Whereby no puede prolongar una sala. Se crea una nueva.</translation>
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
                <numerusform>Una sala está oculta.</numerusform>
                <numerusform>%n salas están ocultas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Quitar filtro</translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation>Borrar búsqueda</translation>
        </message>
        <message>
            <source>Create one and its link is on your clipboard a second later.</source>
            <translation>Cree una y un segundo después su enlace está en el portapapeles.</translation>
        </message>
        <message>
            <source>Enter a new key…</source>
            <translation>Introducir una clave nueva…</translation>
        </message>
        <message>
            <source>Enter key</source>
            <translation>Introducir clave</translation>
        </message>
        <message>
            <source>From CSV…</source>
            <translation>Desde CSV…</translation>
        </message>
        <message>
            <source>How to</source>
            <translation>Cómo hacerlo</translation>
        </message>
        <message>
            <source>Install or start one, or enter the key each time the app starts.</source>
            <translation>Instale o inicie uno, o introduzca la clave cada vez que se inicie la aplicación.</translation>
        </message>
        <message>
            <source>It may have been deleted or replaced. Your labels, presets and history are safe on this computer.</source>
            <translation>Puede que se haya eliminado o reemplazado. Sus etiquetas, preajustes e historial están a salvo en este equipo.</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>Nueva reunión</translation>
        </message>
        <message>
            <source>No keyring found</source>
            <translation>No se encontró un anillo de claves</translation>
        </message>
        <message>
            <source>No rooms with this filter</source>
            <translation>No hay salas con este filtro</translation>
        </message>
        <message>
            <source>No rooms yet</source>
            <translation>Aún no hay salas</translation>
        </message>
        <message>
            <source>Nothing matches “{0}”</source>
            <translation>Nada coincide con «{0}»</translation>
        </message>
        <message>
            <source>Search looks at names, labels, notes, presets and links.</source>
            <translation>La búsqueda abarca nombres, etiquetas, notas, preajustes y enlaces.</translation>
        </message>
        <message>
            <source>The API key is kept there. Unlock it and the app goes on by itself.</source>
            <translation>La clave de API se guarda ahí. Desbloquéelo y la aplicación continúa por sí sola.</translation>
        </message>
        <message>
            <source>The keyring</source>
            <translation>El anillo de claves</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Unlock…</source>
            <translation>Desbloquear…</translation>
        </message>
        <message>
            <source>Use key once…</source>
            <translation>Usar clave una vez…</translation>
        </message>
        <message>
            <source>Waiting for {0}</source>
            <translation>En espera: {0}</translation>
        </message>
        <message>
            <source>Whereby rejected the key</source>
            <translation>Whereby rechazó la clave</translation>
        </message>
        <message>
            <source>{0} is locked</source>
            <translation>{0} está bloqueado</translation>
        </message>
        <message>
            <source>“Once” keeps the key in memory until you quit.</source>
            <translation>«Una vez» conserva la clave en la memoria hasta salir de la aplicación.</translation>
        </message>
    </context>
    <context>
        <name>FileHeader</name>
        <message numerus="yes">
            <source>%Ln row(s)</source>
            <translation>
                <numerusform>Una fila</numerusform>
                <numerusform>%Ln filas</numerusform>
            </translation>
        </message>
        <message>
            <source>C&amp;olumns…</source>
            <translation>Co&amp;lumnas…</translation>
        </message>
        <message>
            <source>Choose &amp;another…</source>
            <translation>Elegir &amp;otro…</translation>
        </message>
        <message>
            <source>Pasted table</source>
            <translation>Tabla pegada</translation>
        </message>
        <message>
            <source>{0}, times read as {1}</source>
            <translation>{0}, zona horaria {1}</translation>
        </message>
        <message>
            <source>{0}, {1}, times read as {2}</source>
            <translation>{0}, {1}, zona horaria {2}</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>the file cannot be written</source>
            <translation>no se puede escribir el archivo</translation>
        </message>
    </context>
    <context>
        <name>FilterButton</name>
        <message>
            <source>Clear filter</source>
            <translation>Quitar filtro</translation>
        </message>
        <message>
            <source>Created with this app</source>
            <translation>Creadas con esta aplicación</translation>
        </message>
        <message>
            <source>Ends within 1 hour</source>
            <translation>Terminan en menos de 1 hora</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtro</translation>
        </message>
        <message>
            <source>Filter ({0})</source>
            <translation>Filtro ({0})</translation>
        </message>
        <message numerus="yes">
            <source>Filter, %n on</source>
            <translation>
                <numerusform>Filtro, %n activo</numerusform>
                <numerusform>Filtro, %n activos</numerusform>
            </translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Host rights only</source>
            <translation>Solo derechos de anfitrión</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Bloqueadas</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>Abiertas ahora</translation>
        </message>
        <message>
            <source>Show past rooms</source>
            <translation>Mostrar salas pasadas</translation>
        </message>
        <message>
            <source>Waiting for deletion</source>
            <translation>En espera de eliminación</translation>
        </message>
    </context>
    <context>
        <name>FilterForm</name>
        <message>
            <source>&amp;Age</source>
            <translation>&amp;Antigüedad</translation>
        </message>
        <message>
            <source>&amp;Name prefix</source>
            <translation>&amp;Prefijo del nombre</translation>
        </message>
        <message>
            <source>&amp;Rooms</source>
            <translation>&amp;Salas</translation>
        </message>
        <message>
            <source>Any</source>
            <translation>Cualquiera</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Origen</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Terminadas</translation>
        </message>
        <message>
            <source>Name prefix</source>
            <translation>Prefijo del nombre</translation>
        </message>
        <message>
            <source>Only rooms created with this app</source>
            <translation>Solo salas creadas con esta aplicación</translation>
        </message>
        <message>
            <source>Open rooms, too</source>
            <translation>También salas abiertas</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>Salas</translation>
        </message>
        <message>
            <source>Waiting for deletion</source>
            <translation>En espera de eliminación</translation>
        </message>
    </context>
    <context>
        <name>FirstPage</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancelar</translation>
        </message>
        <message>
            <source>&amp;Paste rows</source>
            <translation>&amp;Pegar filas</translation>
        </message>
        <message>
            <source>A file can be dropped here at any time.</source>
            <translation>Se puede soltar un archivo aquí en cualquier momento.</translation>
        </message>
        <message>
            <source>Choose a &amp;file…</source>
            <translation>Elegir un &amp;archivo…</translation>
        </message>
        <message>
            <source>Many rooms from one table</source>
            <translation>Muchas salas desde una sola tabla</translation>
        </message>
        <message>
            <source>One row for each room: a CSV file, or rows copied from a spreadsheet. Nothing is sent before you have seen the plan.</source>
            <translation>Una fila por sala: un archivo CSV o filas copiadas de una hoja de cálculo. No se envía nada antes de que vea el plan.</translation>
        </message>
        <message>
            <source>Save an &amp;example…</source>
            <translation>Guardar un &amp;ejemplo…</translation>
        </message>
    </context>
    <context>
        <name>FollowedLink</name>
        <message>
            <source>A link asks for a new meeting</source>
            <translation>Un enlace pide una nueva reunión</translation>
        </message>
        <message>
            <source>A link asks for it. Nothing was created.</source>
            <translation>Un enlace lo pide. No se creó nada.</translation>
        </message>
        <message>
            <source>Connect with your API key first, then follow the link again.</source>
            <translation>Conéctese primero con su clave de API y vuelva a abrir el enlace.</translation>
        </message>
        <message numerus="yes">
            <source>Costs %n point(s), {0} left.</source>
            <translation>
                <numerusform>Cuesta un punto, quedan {0}.</numerusform>
                <numerusform>Cuesta %n puntos, quedan {0}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Costs %n point(s).</source>
            <translation>
                <numerusform>Cuesta un punto.</numerusform>
                <numerusform>Cuesta %n puntos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Create meeting</source>
            <translation>Crear reunión</translation>
        </message>
        <message>
            <source>Don’t create</source>
            <translation>No crear</translation>
        </message>
        <message>
            <source>Finish what is open first, then follow the link again.</source>
            <translation>Termine primero lo que está en curso y vuelva a abrir el enlace.</translation>
        </message>
        <message>
            <source>It asks for a room with the preset “{0}”. {1}</source>
            <translation>Pide una sala con el preajuste «{0}». {1}</translation>
        </message>
        <message>
            <source>Nothing was done. This app follows whereby-desktop:new only, not “{0}”.</source>
            <translation>No se hizo nada. Esta aplicación solo abre whereby-desktop:new, no «{0}».</translation>
        </message>
        <message>
            <source>There is no preset “{0}”</source>
            <translation>No existe el preajuste «{0}»</translation>
        </message>
        <message>
            <source>This link is not understood</source>
            <translation>Este enlace no se reconoce</translation>
        </message>
    </context>
    <context>
        <name>ForgetRooms</name>
        <message numerus="yes">
            <source>Forget %n past room(s)?</source>
            <translation>
                <numerusform>¿Olvidar una sala pasada?</numerusform>
                <numerusform>¿Olvidar %n salas pasadas?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Forget %n room(s)</source>
            <translation>
                <numerusform>Olvidar una sala</numerusform>
                <numerusform>Olvidar %n salas</numerusform>
            </translation>
        </message>
        <message>
            <source>Forget room</source>
            <translation>Olvidar sala</translation>
        </message>
        <message>
            <source>Forget {0}?</source>
            <translation>¿Olvidar {0}?</translation>
        </message>
        <message>
            <source>Its label, its note and how it was made leave this computer. This cannot be undone.</source>
            <translation>Su etiqueta, su nota y la forma en que se creó desaparecen de este equipo. Esto no se puede deshacer.</translation>
        </message>
        <message>
            <source>Keep room</source>
            <translation>Conservar sala</translation>
        </message>
        <message>
            <source>Keep rooms</source>
            <translation>Conservar salas</translation>
        </message>
        <message>
            <source>Their labels, their notes and how they were made leave this computer. This cannot be undone.</source>
            <translation>Sus etiquetas, sus notas y la forma en que se crearon desaparecen de este equipo. Esto no se puede deshacer.</translation>
        </message>
    </context>
    <context>
        <name>GlobalShortcut</name>
        <message>
            <source>New meeting now</source>
            <translation>Reunión inmediata</translation>
        </message>
    </context>
    <context>
        <name>GuestLinkRow</name>
        <message>
            <source>Copy guest link</source>
            <translation>Copiar enlace de invitado</translation>
        </message>
        <message>
            <source>Guest link</source>
            <translation>Enlace de invitado</translation>
        </message>
        <message>
            <source>Link options: {0}</source>
            <translation>Opciones de enlace: {0}</translation>
        </message>
    </context>
    <context>
        <name>HelpCard</name>
        <message>
            <source>Diagnostics for a bug report</source>
            <translation>Diagnóstico para un informe de error</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Open log</source>
            <translation>Abrir registro</translation>
        </message>
        <message>
            <source>Open the request log</source>
            <translation>Abrir el registro de solicitudes</translation>
        </message>
        <message>
            <source>Request log</source>
            <translation>Registro de solicitudes</translation>
        </message>
        <message>
            <source>Show diagnostics for a bug report</source>
            <translation>Mostrar diagnóstico para un informe de error</translation>
        </message>
        <message>
            <source>Show…</source>
            <translation>Mostrar…</translation>
        </message>
        <message>
            <source>What was asked of Whereby and what it cost</source>
            <translation>Qué se pidió a Whereby y cuánto costó</translation>
        </message>
        <message>
            <source>You read them before anybody else</source>
            <translation>Lo lee usted antes que nadie</translation>
        </message>
    </context>
    <context>
        <name>HelpPart</name>
        <message>
            <source>Keys copied</source>
            <translation>Atajos copiados</translation>
        </message>
        <message>
            <source>Version copied</source>
            <translation>Versión copiada</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message numerus="yes">
            <source>%Ln key(s)</source>
            <translation>
                <numerusform>Un atajo</numerusform>
                <numerusform>%Ln atajos</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;About…</source>
            <translation>&amp;Acerca de…</translation>
        </message>
        <message>
            <source>&amp;Copy as text</source>
            <translation>&amp;Copiar como texto</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>Ce&amp;rrar</translation>
        </message>
        <message>
            <source>Keyboard and help</source>
            <translation>Teclado y ayuda</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Atajos</translation>
        </message>
        <message>
            <source>Nothing matches “{0}”</source>
            <translation>Nada coincide con «{0}»</translation>
        </message>
        <message>
            <source>Search keys</source>
            <translation>Buscar atajos</translation>
        </message>
        <message>
            <source>{0} finds anything by its name: what to do, rooms, presets, settings.</source>
            <translation>{0} encuentra cualquier cosa por su nombre: acciones, salas, preajustes, ajustes.</translation>
        </message>
    </context>
    <context>
        <name>HostLinkRow</name>
        <message>
            <source>Conceal host link</source>
            <translation>Ocultar enlace de anfitrión</translation>
        </message>
        <message>
            <source>Copy host link</source>
            <translation>Copiar enlace de anfitrión</translation>
        </message>
        <message>
            <source>Host link</source>
            <translation>Enlace de anfitrión</translation>
        </message>
        <message>
            <source>Host link, concealed</source>
            <translation>Enlace de anfitrión, oculto</translation>
        </message>
        <message>
            <source>Host link, revealed</source>
            <translation>Enlace de anfitrión, visible</translation>
        </message>
        <message>
            <source>Reveal host link for {0} seconds</source>
            <translation>Mostrar enlace de anfitrión durante {0} segundos</translation>
        </message>
        <message numerus="yes">
            <source>Reveal host link for {0} seconds, %n point(s)</source>
            <translation>
                <numerusform>Mostrar enlace de anfitrión durante {0} segundos, un punto</numerusform>
                <numerusform>Mostrar enlace de anfitrión durante {0} segundos, %n puntos</numerusform>
            </translation>
        </message>
        <message>
            <source>· keep private</source>
            <translation>· confidencial</translation>
        </message>
    </context>
    <context>
        <name>HowItGoesNote</name>
        <message>
            <source>&amp;Try now</source>
            <translation>&amp;Intentar ahora</translation>
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
                <numerusform>Cambiaría un ajuste</numerusform>
                <numerusform>Cambiarían %n ajustes</numerusform>
            </translation>
        </message>
        <message>
            <source>As {0} has them. Accounts and keys stay as they are.</source>
            <translation>Como están en {0}. Las cuentas y las claves se quedan como están.</translation>
        </message>
        <message numerus="yes">
            <source>Change %n setting(s)</source>
            <translation>
                <numerusform>Cambiar un ajuste</numerusform>
                <numerusform>Cambiar %n ajustes</numerusform>
            </translation>
        </message>
        <message>
            <source>Import settings</source>
            <translation>Importar ajustes</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Conservar los míos</translation>
        </message>
        <message numerus="yes">
            <source>Kept for a newer version: %n setting(s)</source>
            <translation>
                <numerusform>Conservado para una versión posterior: un ajuste</numerusform>
                <numerusform>Conservados para una versión posterior: %n ajustes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Left out, cannot be used: %n setting(s)</source>
            <translation>
                <numerusform>Omitido, no se puede usar: un ajuste</numerusform>
                <numerusform>Omitidos, no se pueden usar: %n ajustes</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}, now {1}</source>
            <translation>{0}, ahora: {1}</translation>
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
            <translation>Diagnóstico copiado</translation>
        </message>
        <message>
            <source>Requests copied</source>
            <translation>Solicitudes copiadas</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Saved as {0}</source>
            <translation>Guardado como {0}</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabla (*.csv)</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Texto (*.txt)</translation>
        </message>
    </context>
    <context>
        <name>Invitation</name>
        <message>
            <source>Video meeting</source>
            <translation>Videoconferencia</translation>
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
            <translation>Invitación</translation>
        </message>
        <message>
            <source>Its links lead nowhere.</source>
            <translation>Sus enlaces no llevan a ninguna parte.</translation>
        </message>
        <message>
            <source>This room no longer exists</source>
            <translation>Esta sala ya no existe</translation>
        </message>
    </context>
    <context>
        <name>InvitationFlow</name>
        <message>
            <source>Calendar file saved</source>
            <translation>Archivo de calendario guardado</translation>
        </message>
        <message>
            <source>Mail opened</source>
            <translation>Correo abierto</translation>
        </message>
    </context>
    <context>
        <name>InvitationFooter</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>&amp;Save calendar file…</source>
            <translation>&amp;Guardar archivo de calendario…</translation>
        </message>
        <message>
            <source>&amp;Write a mail</source>
            <translation>&amp;Escribir un correo</translation>
        </message>
        <message>
            <source>Cl&amp;ose</source>
            <translation>Ce&amp;rrar</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Copy as &amp;Markdown</source>
            <translation>Copiar como &amp;Markdown</translation>
        </message>
        <message>
            <source>Mail opened</source>
            <translation>Correo abierto</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Guardado</translation>
        </message>
    </context>
    <context>
        <name>InvitationForm</name>
        <message>
            <source>&amp;Begins</source>
            <translation>&amp;Inicio</translation>
        </message>
        <message>
            <source>&amp;Ends</source>
            <translation>&amp;Fin</translation>
        </message>
        <message>
            <source>&amp;Link</source>
            <translation>En&amp;lace</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Título</translation>
        </message>
        <message>
            <source>Begin date</source>
            <translation>Fecha de inicio</translation>
        </message>
        <message>
            <source>Begin time</source>
            <translation>Hora de inicio</translation>
        </message>
        <message>
            <source>E&amp;dit wording…</source>
            <translation>E&amp;ditar redacción…</translation>
        </message>
        <message>
            <source>End date</source>
            <translation>Fecha de fin</translation>
        </message>
        <message>
            <source>End time</source>
            <translation>Hora de fin</translation>
        </message>
        <message>
            <source>It ends before it begins.</source>
            <translation>Termina antes de empezar.</translation>
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>&amp;Zona horaria</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
    </context>
    <context>
        <name>InvitationPreview</name>
        <message>
            <source>Carries the host link. Its key is covered here only.</source>
            <translation>Lleva el enlace de anfitrión. Su clave solo está tapada aquí.</translation>
        </message>
        <message>
            <source>Carries the viewer link. Its key is covered here only.</source>
            <translation>Lleva el enlace de espectador. Su clave solo está tapada aquí.</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <source>Preview of the invitation</source>
            <translation>Vista previa de la invitación</translation>
        </message>
        <message>
            <source>Preview of the invitation, with the host link</source>
            <translation>Vista previa de la invitación, con el enlace de anfitrión</translation>
        </message>
        <message>
            <source>Preview of the invitation, with the viewer link</source>
            <translation>Vista previa de la invitación, con el enlace de espectador</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
    </context>
    <context>
        <name>InvitationWording</name>
        <message>
            <source>The room is locked. Knock, and the host lets you in.</source>
            <translation>La sala está bloqueada. Llame a la puerta y el anfitrión le dejará entrar.</translation>
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
{begins} a {ends} ({zone})

Enlace para entrar:
{link}

{knock}</translation>
        </message>
    </context>
    <context>
        <name>KeyBanner</name>
        <message>
            <source>Anyone with this link can watch the meeting.</source>
            <translation>Quien tenga este enlace puede ver la reunión.</translation>
        </message>
        <message>
            <source>Anyone with this link is host of the room.</source>
            <translation>Quien tenga este enlace es anfitrión de la sala.</translation>
        </message>
        <message>
            <source>It carries the viewers’ key. Send it only to your audience.</source>
            <translation>Lleva la clave de los espectadores. Envíelo solo a su público.</translation>
        </message>
        <message>
            <source>Send it only to those who are to run the meeting.</source>
            <translation>Envíelo solo a quienes vayan a dirigir la reunión.</translation>
        </message>
    </context>
    <context>
        <name>KeyDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>KeyField</name>
        <message>
            <source>API key</source>
            <translation>Clave de API</translation>
        </message>
        <message>
            <source>Conceal the API key</source>
            <translation>Ocultar la clave de API</translation>
        </message>
        <message>
            <source>Reveal the API key for 30 seconds</source>
            <translation>Mostrar la clave de API durante 30 segundos</translation>
        </message>
    </context>
    <context>
        <name>KeyForm</name>
        <message>
            <source>&amp;API key</source>
            <translation>Clave de &amp;API</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Pegar</translation>
        </message>
        <message>
            <source>Account &amp;name</source>
            <translation>&amp;Nombre de la cuenta</translation>
        </message>
        <message>
            <source>Account name</source>
            <translation>Nombre de la cuenta</translation>
        </message>
        <message>
            <source>My organisation</source>
            <translation>Mi organización</translation>
        </message>
        <message>
            <source>Open dashboard</source>
            <translation>Abrir panel</translation>
        </message>
        <message>
            <source>Paste the API key</source>
            <translation>Pegar la clave de API</translation>
        </message>
        <message>
            <source>The key works.</source>
            <translation>La clave funciona.</translation>
        </message>
        <message>
            <source>Whereby rejected the key. Check that all of it was copied.</source>
            <translation>Whereby rechazó la clave. Compruebe que se copió entera.</translation>
        </message>
        <message>
            <source>Your Whereby dashboard lists your API keys.</source>
            <translation>Su panel de Whereby muestra sus claves de API.</translation>
        </message>
    </context>
    <context>
        <name>KeyPurpose</name>
        <message>
            <source>&amp;Add account</source>
            <translation>Añad&amp;ir cuenta</translation>
        </message>
        <message>
            <source>&amp;Connect</source>
            <translation>&amp;Conectar</translation>
        </message>
        <message>
            <source>&amp;Replace key</source>
            <translation>Reempla&amp;zar clave</translation>
        </message>
        <message>
            <source>&amp;Use key</source>
            <translation>&amp;Usar clave</translation>
        </message>
        <message>
            <source>Add an account</source>
            <translation>Añadir una cuenta</translation>
        </message>
        <message>
            <source>Connect with your API key</source>
            <translation>Conectarse con su clave de API</translation>
        </message>
        <message>
            <source>Enter a new key</source>
            <translation>Introducir una clave nueva</translation>
        </message>
        <message>
            <source>Replace the key</source>
            <translation>Reemplazar la clave</translation>
        </message>
        <message>
            <source>Use a key once</source>
            <translation>Usar una clave una vez</translation>
        </message>
    </context>
    <context>
        <name>KeyTest</name>
        <message numerus="yes">
            <source>%Ln room(s) found.</source>
            <translation>
                <numerusform>Una sala encontrada.</numerusform>
                <numerusform>%Ln salas encontradas.</numerusform>
            </translation>
        </message>
        <message>
            <source>More than {0} rooms found.</source>
            <translation>Más de {0} salas encontradas.</translation>
        </message>
        <message numerus="yes">
            <source>{0} points per minute, %Ln room(s) found.</source>
            <translation>
                <numerusform>{0} puntos por minuto, una sala encontrada.</numerusform>
                <numerusform>{0} puntos por minuto, %Ln salas encontradas.</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} points per minute, more than {1} rooms found.</source>
            <translation>{0} puntos por minuto, más de {1} salas encontradas.</translation>
        </message>
    </context>
    <context>
        <name>KeyTrouble</name>
        <message>
            <source>The API key could not be read from {0}.</source>
            <translation>No se pudo leer la clave de API de {0}.</translation>
        </message>
    </context>
    <context>
        <name>KeyboardCard</name>
        <message>
            <source>Ask again…</source>
            <translation>Preguntar otra vez…</translation>
        </message>
        <message>
            <source>Asking the desktop…</source>
            <translation>Preguntando al escritorio…</translation>
        </message>
        <message>
            <source>Copy command</source>
            <translation>Copiar comando</translation>
        </message>
        <message>
            <source>Every key there is</source>
            <translation>Todos los atajos</translation>
        </message>
        <message>
            <source>In the desktop’s keyboard settings, give a key to the command {0}</source>
            <translation>En los ajustes de teclado del escritorio, asigne un atajo al comando {0}</translation>
        </message>
        <message>
            <source>Key: {0}</source>
            <translation>Atajo: {0}</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Teclado</translation>
        </message>
        <message>
            <source>Keyboard and help</source>
            <translation>Teclado y ayuda</translation>
        </message>
        <message>
            <source>New meeting from anywhere</source>
            <translation>Nueva reunión desde cualquier sitio</translation>
        </message>
        <message>
            <source>Set up…</source>
            <translation>Configurar…</translation>
        </message>
        <message>
            <source>The desktop asks which key it is to be</source>
            <translation>El escritorio pregunta qué atajo usar</translation>
        </message>
        <message>
            <source>The desktop gave no key</source>
            <translation>El escritorio no asignó ningún atajo</translation>
        </message>
        <message>
            <source>The desktop’s settings say which key it is</source>
            <translation>Los ajustes del escritorio indican el atajo</translation>
        </message>
        <message>
            <source>Turn off</source>
            <translation>Desactivar</translation>
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
            <translation>Está bloqueado. Pide que se desbloquee al guardar la clave.</translation>
        </message>
        <message>
            <source>Looking for the keyring…</source>
            <translation>Buscando el anillo de claves…</translation>
        </message>
        <message>
            <source>Never in a settings file, a log or a backup of this app.</source>
            <translation>Nunca en un archivo de ajustes, un registro o una copia de seguridad de esta aplicación.</translation>
        </message>
        <message>
            <source>Not stored</source>
            <translation>Sin guardar</translation>
        </message>
        <message>
            <source>Stored in {0}</source>
            <translation>Guardada en {0}</translation>
        </message>
        <message>
            <source>Stored in {0}, “{1}” collection</source>
            <translation>Guardada en {0}, colección «{1}»</translation>
        </message>
        <message>
            <source>The key stays in memory until you quit.</source>
            <translation>La clave queda en la memoria hasta salir de la aplicación.</translation>
        </message>
        <message>
            <source>“Once” keeps the key in memory until you quit.</source>
            <translation>«Una vez» conserva la clave en la memoria hasta salir de la aplicación.</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Cancel, or close</source>
            <translation>Cancelar o cerrar</translation>
        </message>
        <message>
            <source>Clear the search; again: to the list</source>
            <translation>Borrar la búsqueda; otra vez: ir a la lista</translation>
        </message>
        <message>
            <source>Collapse or expand a group</source>
            <translation>Contraer o desplegar un grupo</translation>
        </message>
        <message>
            <source>Context menu</source>
            <translation>Menú contextual</translation>
        </message>
        <message>
            <source>Delete the preset</source>
            <translation>Eliminar el preajuste</translation>
        </message>
        <message>
            <source>Dialogs and forms</source>
            <translation>Diálogos y formularios</translation>
        </message>
        <message>
            <source>Do what the dialog is for, from any field</source>
            <translation>Ejecutar la acción del diálogo, desde cualquier campo</translation>
        </message>
        <message>
            <source>Duplicate the preset</source>
            <translation>Duplicar el preajuste</translation>
        </message>
        <message>
            <source>Edit the preset</source>
            <translation>Editar el preajuste</translation>
        </message>
        <message>
            <source>Fill the screen with a QR code</source>
            <translation>Mostrar un código QR a pantalla completa</translation>
        </message>
        <message>
            <source>Go to the first account, the second and so on</source>
            <translation>Ir a la primera cuenta, a la segunda y así sucesivamente</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Links of the selected room</source>
            <translation>Enlaces de la sala seleccionada</translation>
        </message>
        <message>
            <source>Move the preset up or down</source>
            <translation>Subir o bajar el preajuste</translation>
        </message>
        <message>
            <source>New meetings</source>
            <translation>Nuevas reuniones</translation>
        </message>
        <message>
            <source>Next field, former field</source>
            <translation>Campo siguiente, campo anterior</translation>
        </message>
        <message>
            <source>Presets in the settings</source>
            <translation>Preajustes en los ajustes</translation>
        </message>
        <message>
            <source>Select all rooms</source>
            <translation>Seleccionar todas las salas</translation>
        </message>
        <message>
            <source>Select several rooms</source>
            <translation>Seleccionar varias salas</translation>
        </message>
        <message>
            <source>Sort by a column, in the table’s header</source>
            <translation>Ordenar por una columna, en la cabecera de la tabla</translation>
        </message>
        <message>
            <source>The list of rooms</source>
            <translation>Lista de salas</translation>
        </message>
        <message>
            <source>The row’s own action</source>
            <translation>La acción propia de la fila</translation>
        </message>
        <message>
            <source>The window</source>
            <translation>Ventana</translation>
        </message>
        <message>
            <source>double-click</source>
            <translation>doble clic</translation>
        </message>
        <message>
            <source>{0} to {1}</source>
            <translation>{0} a {1}</translation>
        </message>
    </context>
    <context>
        <name>LabelField</name>
        <message>
            <source>Label</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <source>stays on this computer</source>
            <translation>se queda en este equipo</translation>
        </message>
    </context>
    <context>
        <name>LabelLine</name>
        <message>
            <source>Add a label…</source>
            <translation>Añadir una etiqueta…</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <source>Only on this computer</source>
            <translation>Solo en este equipo</translation>
        </message>
    </context>
    <context>
        <name>LanguageCombo</name>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
    </context>
    <context>
        <name>LaterDeleter</name>
        <message>
            <source>Deleted {0}</source>
            <translation>Eliminada: {0}</translation>
        </message>
        <message>
            <source>Deleting {0}, as you wished</source>
            <translation>Eliminando {0}, como se pidió</translation>
        </message>
        <message>
            <source>Nothing was deleted</source>
            <translation>No se eliminó nada</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>{0} was not deleted and is back in the list.</source>
            <translation>{0} no se eliminó y vuelve a estar en la lista.</translation>
        </message>
    </context>
    <context>
        <name>LifeBar</name>
        <message>
            <source>Open until {0}, host rights until {1}, deleted by {2}. Now host rights only</source>
            <translation>Abierta hasta {0}, derechos de anfitrión hasta {1}, eliminación antes de {2}. Ahora solo derechos de anfitrión</translation>
        </message>
        <message>
            <source>Open until {0}, host rights until {1}, deleted by {2}. Now in the open stage</source>
            <translation>Abierta hasta {0}, derechos de anfitrión hasta {1}, eliminación antes de {2}. Ahora en la etapa abierta</translation>
        </message>
        <message>
            <source>Open until {0}, host rights until {1}, deleted by {2}. Now waiting for deletion</source>
            <translation>Abierta hasta {0}, derechos de anfitrión hasta {1}, eliminación antes de {2}. Ahora en espera de eliminación</translation>
        </message>
    </context>
    <context>
        <name>LifeSection</name>
        <message>
            <source>Deleted by</source>
            <translation>Eliminación antes de</translation>
        </message>
        <message>
            <source>Host until</source>
            <translation>Anfitrión hasta</translation>
        </message>
        <message>
            <source>Life of this room</source>
            <translation>Vida de esta sala</translation>
        </message>
        <message>
            <source>Open until</source>
            <translation>Abierta hasta</translation>
        </message>
    </context>
    <context>
        <name>LifeWords</name>
        <message>
            <source>Today {0}</source>
            <translation>Hoy {0}</translation>
        </message>
        <message>
            <source>Yesterday {0}</source>
            <translation>Ayer {0}</translation>
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
                <numerusform>O&amp;btener enlaces de anfitrión y espectador (%n punto)</numerusform>
                <numerusform>O&amp;btener enlaces de anfitrión y espectador (%n puntos)</numerusform>
            </translation>
        </message>
        <message>
            <source>Guest link</source>
            <translation>Enlace de invitado</translation>
        </message>
        <message>
            <source>Host link</source>
            <translation>Enlace de anfitrión</translation>
        </message>
        <message>
            <source>This room has no viewer link.</source>
            <translation>Esta sala no tiene enlace de espectador.</translation>
        </message>
        <message>
            <source>Viewer link</source>
            <translation>Enlace de espectador</translation>
        </message>
    </context>
    <context>
        <name>LinkOptionCommands</name>
        <message>
            <source>Link copied: {0}</source>
            <translation>Enlace copiado: {0}</translation>
        </message>
        <message>
            <source>Link options kept</source>
            <translation>Opciones de enlace guardadas</translation>
        </message>
    </context>
    <context>
        <name>LinkOptionsDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancelar</translation>
        </message>
        <message>
            <source>&amp;Guest link with these options</source>
            <translation>&amp;Enlace de invitado con estas opciones</translation>
        </message>
        <message>
            <source>&amp;Keep for this room</source>
            <translation>Conse&amp;rvar para esta sala</translation>
        </message>
        <message>
            <source>Copy &amp;once</source>
            <translation>Copiar una &amp;vez</translation>
        </message>
        <message>
            <source>Guest link with these options</source>
            <translation>Enlace de invitado con estas opciones</translation>
        </message>
        <message>
            <source>Link options of {0}</source>
            <translation>Opciones de enlace de {0}</translation>
        </message>
    </context>
    <context>
        <name>LinkOptionsEditor</name>
        <message numerus="yes">
            <source>%n set</source>
            <translation>
                <numerusform>%n definida</numerusform>
                <numerusform>%n definidas</numerusform>
            </translation>
        </message>
        <message>
            <source>Devices, buttons of the room, ids for your records</source>
            <translation>Dispositivos, botones de la sala, identificadores para sus registros</translation>
        </message>
        <message>
            <source>Displa&amp;y name</source>
            <translation>Nombre vis&amp;ible</translation>
        </message>
        <message>
            <source>Jo&amp;ining</source>
            <translation>Al &amp;unirse</translation>
        </message>
        <message>
            <source>Lang&amp;uage</source>
            <translation>Idiom&amp;a</translation>
        </message>
        <message>
            <source>Mo&amp;re</source>
            <translation>Má&amp;s</translation>
        </message>
        <message>
            <source>None set</source>
            <translation>Ninguna definida</translation>
        </message>
    </context>
    <context>
        <name>LinkOptionsSection</name>
        <message numerus="yes">
            <source>%n set</source>
            <translation>
                <numerusform>%n definida</numerusform>
                <numerusform>%n definidas</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Link options</source>
            <translation>Opciones de en&amp;lace</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguna</translation>
        </message>
        <message>
            <source>What copied links tell Whereby about the guest</source>
            <translation>Lo que los enlaces copiados dicen a Whereby sobre el invitado</translation>
        </message>
    </context>
    <context>
        <name>LinkParameters</name>
        <message numerus="yes">
            <source>%n group(s) at most.</source>
            <translation>
                <numerusform>%n grupo como máximo.</numerusform>
                <numerusform>%n grupos como máximo.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s) at most.</source>
            <translation>
                <numerusform>%n carácter como máximo.</numerusform>
                <numerusform>%n caracteres como máximo.</numerusform>
            </translation>
        </message>
        <message>
            <source>A room key opens the room as host or viewer. It is not kept among link options.</source>
            <translation>Una clave de sala abre la sala como anfitrión o espectador. No se guarda entre las opciones de enlace.</translation>
        </message>
        <message>
            <source>Address of a PNG or JPEG of 1280 by 720 pixels.</source>
            <translation>Dirección de una imagen PNG o JPEG de 1280 por 720 píxeles.</translation>
        </message>
        <message>
            <source>Address of a square PNG or JPEG, 64 pixels at most.</source>
            <translation>Dirección de una imagen PNG o JPEG cuadrada, 64 píxeles como máximo.</translation>
        </message>
        <message>
            <source>Automatic volume off</source>
            <translation>Sin volumen automático</translation>
        </message>
        <message>
            <source>Blurred</source>
            <translation>Desenfocado</translation>
        </message>
        <message>
            <source>Both can be used in the room.</source>
            <translation>Ambos se pueden usar en la sala.</translation>
        </message>
        <message>
            <source>Breakout groups</source>
            <translation>Grupos de trabajo</translation>
        </message>
        <message>
            <source>Brick wall</source>
            <translation>Pared de ladrillo</translation>
        </message>
        <message>
            <source>Cabin</source>
            <translation>Cabaña</translation>
        </message>
        <message>
            <source>Camera and microphone</source>
            <translation>Cámara y micrófono</translation>
        </message>
        <message>
            <source>Camera effect</source>
            <translation>Efecto de cámara</translation>
        </message>
        <message>
            <source>Camera off</source>
            <translation>Cámara apagada</translation>
        </message>
        <message>
            <source>Clearer sound, for music. Rules out noise reduction.</source>
            <translation>Sonido más nítido, para música. Excluye la reducción de ruido.</translation>
        </message>
        <message>
            <source>Concrete wall</source>
            <translation>Pared de hormigón</translation>
        </message>
        <message>
            <source>Dark words on buttons</source>
            <translation>Texto oscuro en los botones</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Display name</source>
            <translation>Nombre visible</translation>
        </message>
        <message>
            <source>Echo cancellation off</source>
            <translation>Sin cancelación de eco</translation>
        </message>
        <message>
            <source>Enter an address that begins with https://.</source>
            <translation>Escriba una dirección que empiece por https://.</translation>
        </message>
        <message>
            <source>Everyone who opens this link gets this name.</source>
            <translation>Quien abra este enlace recibe este nombre.</translation>
        </message>
        <message>
            <source>External id</source>
            <translation>Identificador externo</translation>
        </message>
        <message>
            <source>Few buttons</source>
            <translation>Pocos botones</translation>
        </message>
        <message>
            <source>For rooms inside a page of your own.</source>
            <translation>Para salas dentro de una página propia.</translation>
        </message>
        <message>
            <source>For rooms with a light background.</source>
            <translation>Para salas con fondo claro.</translation>
        </message>
        <message>
            <source>For weak connections and slow computers.</source>
            <translation>Para conexiones débiles y equipos lentos.</translation>
        </message>
        <message>
            <source>For your records</source>
            <translation>Para sus registros</translation>
        </message>
        <message>
            <source>Hide breakout groups</source>
            <translation>Ocultar grupos de trabajo</translation>
        </message>
        <message>
            <source>Hide chat</source>
            <translation>Ocultar chat</translation>
        </message>
        <message>
            <source>Hide people</source>
            <translation>Ocultar participantes</translation>
        </message>
        <message>
            <source>Hide picture in picture</source>
            <translation>Ocultar imagen en imagen</translation>
        </message>
        <message>
            <source>Hide screen sharing</source>
            <translation>Ocultar pantalla compartida</translation>
        </message>
        <message>
            <source>Hide settings</source>
            <translation>Ocultar ajustes</translation>
        </message>
        <message>
            <source>Hide the background</source>
            <translation>Ocultar el fondo</translation>
        </message>
        <message>
            <source>Hide the bottom bar</source>
            <translation>Ocultar la barra inferior</translation>
        </message>
        <message>
            <source>Hide the choice of language</source>
            <translation>Ocultar la elección de idioma</translation>
        </message>
        <message>
            <source>Hide the leave button</source>
            <translation>Ocultar botón de salir</translation>
        </message>
        <message>
            <source>Hide the lock</source>
            <translation>Ocultar el bloqueo</translation>
        </message>
        <message>
            <source>Hide the logo</source>
            <translation>Ocultar el logotipo</translation>
        </message>
        <message>
            <source>Hide the number of people</source>
            <translation>Ocultar el número de personas</translation>
        </message>
        <message>
            <source>Hide the top bar</source>
            <translation>Ocultar la barra superior</translation>
        </message>
        <message>
            <source>Hide the “…” button</source>
            <translation>Ocultar el botón «…» del menú</translation>
        </message>
        <message>
            <source>Hide your own picture</source>
            <translation>Ocultar la imagen propia</translation>
        </message>
        <message>
            <source>Hosts always can.</source>
            <translation>Los anfitriones siempre pueden.</translation>
        </message>
        <message>
            <source>Hosts cannot lock or unlock the room.</source>
            <translation>Los anfitriones no pueden bloquear ni desbloquear la sala.</translation>
        </message>
        <message>
            <source>Hosts cannot split the meeting into groups.</source>
            <translation>Los anfitriones no pueden dividir la reunión en grupos.</translation>
        </message>
        <message>
            <source>How it is at first. People can change it.</source>
            <translation>Cómo está al principio. Cada persona puede cambiarlo.</translation>
        </message>
        <message>
            <source>How long the meeting has been going on.</source>
            <translation>Cuánto tiempo lleva la reunión.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Large picture on joining</source>
            <translation>Imagen grande al entrar</translation>
        </message>
        <message>
            <source>Leaves camera, microphone and people.</source>
            <translation>Deja cámara, micrófono y participantes.</translation>
        </message>
        <message>
            <source>Leaves more space for the others.</source>
            <translation>Deja más espacio a los demás.</translation>
        </message>
        <message>
            <source>Let guests skip the device test</source>
            <translation>Los invitados pueden omitir la prueba de dispositivos</translation>
        </message>
        <message>
            <source>Loud stays loud, for music. Rules out noise reduction.</source>
            <translation>Lo fuerte sigue fuerte, para música. Excluye la reducción de ruido.</translation>
        </message>
        <message>
            <source>Low resolution</source>
            <translation>Baja resolución</translation>
        </message>
        <message>
            <source>Metadata</source>
            <translation>Metadatos</translation>
        </message>
        <message>
            <source>Microphone off</source>
            <translation>Micrófono apagado</translation>
        </message>
        <message>
            <source>Names on small pictures</source>
            <translation>Nombres en imágenes pequeñas</translation>
        </message>
        <message>
            <source>Night</source>
            <translation>Noche</translation>
        </message>
        <message>
            <source>No button for the settings at the top.</source>
            <translation>Sin botón de ajustes en la parte superior.</translation>
        </message>
        <message>
            <source>No button to pop faces out of the window.</source>
            <translation>Sin botón para sacar las caras de la ventana.</translation>
        </message>
        <message>
            <source>No button to share a screen.</source>
            <translation>Sin botón para compartir una pantalla.</translation>
        </message>
        <message>
            <source>No button to write messages.</source>
            <translation>Sin botón para escribir mensajes.</translation>
        </message>
        <message>
            <source>No camera at all</source>
            <translation>Sin cámara</translation>
        </message>
        <message>
            <source>No list of who is in the room.</source>
            <translation>Sin lista de quién está en la sala.</translation>
        </message>
        <message>
            <source>No logo at the top.</source>
            <translation>Sin logotipo en la parte superior.</translation>
        </message>
        <message>
            <source>No test of devices and connection before joining.</source>
            <translation>Sin prueba de dispositivos ni de conexión antes de entrar.</translation>
        </message>
        <message>
            <source>No “2/4” at the top.</source>
            <translation>Sin «2/4» en la parte superior.</translation>
        </message>
        <message>
            <source>Nobody can change the room’s language.</source>
            <translation>Nadie puede cambiar el idioma de la sala.</translation>
        </message>
        <message>
            <source>Noise reduction on</source>
            <translation>Con reducción de ruido</translation>
        </message>
        <message>
            <source>Passed on to your webhooks.</source>
            <translation>Se transmiten a sus webhooks.</translation>
        </message>
        <message>
            <source>People join muted and can turn it on.</source>
            <translation>Se entra en silencio y se puede encender después.</translation>
        </message>
        <message>
            <source>People join unseen and can turn it on.</source>
            <translation>Se entra sin imagen y se puede encender después.</translation>
        </message>
        <message>
            <source>People join without seeing and hearing themselves first.</source>
            <translation>Se entra sin verse ni oírse antes.</translation>
        </message>
        <message>
            <source>People leave by closing the window.</source>
            <translation>Se sale cerrando la ventana.</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Picture behind the person</source>
            <translation>Imagen detrás de la persona</translation>
        </message>
        <message>
            <source>Picture of the person</source>
            <translation>Imagen de la persona</translation>
        </message>
        <message>
            <source>Show the timer</source>
            <translation>Mostrar el cronómetro</translation>
        </message>
        <message>
            <source>Skip the camera and microphone check</source>
            <translation>Omitir la prueba de cámara y micrófono</translation>
        </message>
        <message>
            <source>Skip the device test</source>
            <translation>Omitir la prueba de dispositivos</translation>
        </message>
        <message>
            <source>Skip the permission screen</source>
            <translation>Omitir la pantalla de permisos</translation>
        </message>
        <message>
            <source>Slightly blurred</source>
            <translation>Algo desenfocado</translation>
        </message>
        <message>
            <source>Sunrise</source>
            <translation>Amanecer</translation>
        </message>
        <message>
            <source>Takes more of the computer’s power.</source>
            <translation>Exige más potencia del equipo.</translation>
        </message>
        <message>
            <source>Tells people apart whose camera is off.</source>
            <translation>Distingue a quienes tienen la cámara apagada.</translation>
        </message>
        <message>
            <source>The address must not contain a “?”.</source>
            <translation>La dirección no debe contener signos de interrogación.</translation>
        </message>
        <message>
            <source>The browser asks for camera and microphone at once.</source>
            <translation>El navegador pide la cámara y el micrófono enseguida.</translation>
        </message>
        <message>
            <source>The language of the room’s buttons.</source>
            <translation>El idioma de los botones de la sala.</translation>
        </message>
        <message>
            <source>The room</source>
            <translation>La sala</translation>
        </message>
        <message>
            <source>The room never asks for it. For talks by voice only.</source>
            <translation>La sala no la pide nunca. Para conversaciones solo de voz.</translation>
        </message>
        <message>
            <source>Up to 20 names with commas between them.</source>
            <translation>Hasta 20 nombres separados por comas.</translation>
        </message>
        <message>
            <source>Use only letters, digits, - and _.</source>
            <translation>Use solo letras, dígitos, - y _.</translation>
        </message>
        <message>
            <source>What is in its menu cannot be reached.</source>
            <translation>No se puede acceder a lo que hay en su menú.</translation>
        </message>
        <message>
            <source>Whereby does not offer this value.</source>
            <translation>Whereby no ofrece este valor.</translation>
        </message>
        <message>
            <source>Whereby refuses $ ! &lt; &gt; : and ;.</source>
            <translation>Whereby rechaza $ ! &lt; &gt; : y ;.</translation>
        </message>
        <message>
            <source>With everything in it.</source>
            <translation>Con todo lo que contiene.</translation>
        </message>
        <message>
            <source>With the buttons for camera and microphone.</source>
            <translation>Con los botones de cámara y micrófono.</translation>
        </message>
        <message>
            <source>Works only with the host link.</source>
            <translation>Solo funciona con el enlace de anfitrión.</translation>
        </message>
        <message>
            <source>Works only with “Your own picture in the corner”.</source>
            <translation>Solo funciona con «Imagen propia en la esquina».</translation>
        </message>
        <message>
            <source>YouTube and Miro</source>
            <translation>YouTube y Miro</translation>
        </message>
        <message>
            <source>Your own name for the person, in Insights and webhooks.</source>
            <translation>Su propio nombre para la persona, en Estadísticas y webhooks.</translation>
        </message>
        <message>
            <source>Your own picture in the corner</source>
            <translation>Imagen propia en la esquina</translation>
        </message>
    </context>
    <context>
        <name>LinkRow</name>
        <message numerus="yes">
            <source>Get link (%n point(s))</source>
            <translation>
                <numerusform>Obtener enlace (%n punto)</numerusform>
                <numerusform>Obtener enlace (%n puntos)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LinkRows</name>
        <message>
            <source>Copy viewer link</source>
            <translation>Copiar enlace de espectador</translation>
        </message>
        <message numerus="yes">
            <source>Get host link, %n point(s)</source>
            <translation>
                <numerusform>Obtener enlace de anfitrión, un punto</numerusform>
                <numerusform>Obtener enlace de anfitrión, %n puntos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Get viewer link, %n point(s)</source>
            <translation>
                <numerusform>Obtener enlace de espectador, un punto</numerusform>
                <numerusform>Obtener enlace de espectador, %n puntos</numerusform>
            </translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Desconocido</translation>
        </message>
        <message>
            <source>Viewer link</source>
            <translation>Enlace de espectador</translation>
        </message>
    </context>
    <context>
        <name>LinksField</name>
        <message>
            <source>Host link</source>
            <translation>Enlace de anfitrión</translation>
        </message>
        <message>
            <source>Viewer link</source>
            <translation>Enlace de espectador</translation>
        </message>
    </context>
    <context>
        <name>ListStatus</name>
        <message>
            <source>List from {0}</source>
            <translation>Lista de las {0}</translation>
        </message>
        <message>
            <source>Loading rooms…</source>
            <translation>Cargando salas…</translation>
        </message>
        <message>
            <source>Not connected</source>
            <translation>Sin conexión</translation>
        </message>
        <message numerus="yes">
            <source>Refreshes every minute, %n point(s) each time</source>
            <translation>
                <numerusform>Se actualiza cada minuto, un punto cada vez</numerusform>
                <numerusform>Se actualiza cada minuto, %n puntos cada vez</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Refreshes every {0} minutes, %n point(s) each time</source>
            <translation>
                <numerusform>Se actualiza cada {0} minutos, un punto cada vez</numerusform>
                <numerusform>Se actualiza cada {0} minutos, %n puntos cada vez</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Refreshes every {0} seconds, %n point(s) each time</source>
            <translation>
                <numerusform>Se actualiza cada {0} segundos, un punto cada vez</numerusform>
                <numerusform>Se actualiza cada {0} segundos, %n puntos cada vez</numerusform>
            </translation>
        </message>
        <message>
            <source>Refreshes when you ask</source>
            <translation>Se actualiza cuando se pide</translation>
        </message>
        <message>
            <source>Refreshing…</source>
            <translation>Actualizando…</translation>
        </message>
        <message>
            <source>Up to date at {0}</source>
            <translation>Actualizado a las {0}</translation>
        </message>
        <message>
            <source>Waiting for keyring</source>
            <translation>Esperando al anillo de claves</translation>
        </message>
    </context>
    <context>
        <name>ListToolbar</name>
        <message>
            <source>Refresh</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <source>Refresh ({0}), 1 point</source>
            <translation>Actualizar ({0}), 1 punto</translation>
        </message>
    </context>
    <context>
        <name>ListedPreset</name>
        <message>
            <source>Default</source>
            <translation>Predeterminado</translation>
        </message>
        <message>
            <source>More actions for {0}</source>
            <translation>Más acciones para {0}</translation>
        </message>
        <message>
            <source>{0}, default</source>
            <translation>{0}, predeterminado</translation>
        </message>
    </context>
    <context>
        <name>LockField</name>
        <message>
            <source>Locked: guests knock, the host lets them in</source>
            <translation>Bloqueada: los invitados llaman y el anfitrión les abre</translation>
        </message>
        <message>
            <source>The viewer template locks the room.</source>
            <translation>La plantilla de espectador bloquea la sala.</translation>
        </message>
    </context>
    <context>
        <name>LoginSwitch</name>
        <message>
            <source>Start at login was not changed</source>
            <translation>El inicio al abrir sesión no se cambió</translation>
        </message>
        <message>
            <source>The system did not answer.</source>
            <translation>El sistema no respondió.</translation>
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
            <translation>+1 hora</translation>
        </message>
        <message>
            <source>+2 hours</source>
            <translation>+2 horas</translation>
        </message>
        <message>
            <source>+30 min</source>
            <translation>+30 min</translation>
        </message>
        <message>
            <source>Longer by</source>
            <translation>Prolongar en</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Otra</translation>
        </message>
    </context>
    <context>
        <name>LookCard</name>
        <message>
            <source>Always</source>
            <translation>Siempre</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste alto</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Aspecto</translation>
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
            <translation>Reuniones</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Bienvenida</translation>
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
                <numerusform>Un enlace copiado</numerusform>
                <numerusform>%n enlaces copiados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n past room(s) forgotten</source>
            <translation>
                <numerusform>Una sala pasada olvidada</numerusform>
                <numerusform>%n salas pasadas olvidadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy the link and paste it into a browser.</source>
            <translation>Copie el enlace y péguelo en un navegador.</translation>
        </message>
        <message>
            <source>Forgotten: {0}</source>
            <translation>Olvidada: {0}</translation>
        </message>
        <message>
            <source>Host link copied</source>
            <translation>Enlace de anfitrión copiado</translation>
        </message>
        <message>
            <source>Host link copied. It leaves the clipboard in {0} s</source>
            <translation>Enlace de anfitrión copiado. Se borra del portapapeles en {0} s</translation>
        </message>
        <message>
            <source>Link copied: {0}</source>
            <translation>Enlace copiado: {0}</translation>
        </message>
        <message>
            <source>No browser answered</source>
            <translation>Ningún navegador respondió</translation>
        </message>
        <message>
            <source>The answer did not hold one. The guest link works.</source>
            <translation>La respuesta no lo contenía. El enlace de invitado funciona.</translation>
        </message>
        <message>
            <source>This room has no viewer link</source>
            <translation>Esta sala no tiene enlace de espectador</translation>
        </message>
        <message>
            <source>Viewer link copied</source>
            <translation>Enlace de espectador copiado</translation>
        </message>
        <message>
            <source>Viewer link copied. It leaves the clipboard in {0} s</source>
            <translation>Enlace de espectador copiado. Se borra del portapapeles en {0} s</translation>
        </message>
        <message>
            <source>Whereby gave no host link</source>
            <translation>Whereby no dio ningún enlace de anfitrión</translation>
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
            <translation>Eti&amp;queta</translation>
        </message>
        <message>
            <source>&amp;Mode</source>
            <translation>&amp;Modo</translation>
        </message>
        <message>
            <source>&amp;Name ending</source>
            <translation>Final del &amp;nombre</translation>
        </message>
        <message>
            <source>E&amp;xtra links</source>
            <translation>Enlaces e&amp;xtra</translation>
        </message>
        <message>
            <source>L&amp;ock</source>
            <translation>&amp;Bloqueo</translation>
        </message>
        <message>
            <source>Name &amp;prefix</source>
            <translation>&amp;Prefijo del nombre</translation>
        </message>
        <message>
            <source>Pre&amp;set</source>
            <translation>Prea&amp;juste</translation>
        </message>
    </context>
    <context>
        <name>MeetingsPage</name>
        <message>
            <source>Rooms</source>
            <translation>Salas</translation>
        </message>
    </context>
    <context>
        <name>ModeField</name>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Modo</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>The viewer template makes the room group and locked.</source>
            <translation>La plantilla de espectador pone la sala en modo Grupo y la bloquea.</translation>
        </message>
        <message>
            <source>Up to 200</source>
            <translation>Hasta 200</translation>
        </message>
        <message>
            <source>Up to 4, peer to peer</source>
            <translation>Hasta 4, entre pares</translation>
        </message>
    </context>
    <context>
        <name>MoreParameters</name>
        <message>
            <source>Other parameters</source>
            <translation>Otros parámetros</translation>
        </message>
    </context>
    <context>
        <name>NamePreview</name>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Fix the prefix to see the address.</source>
            <translation>Corrija el prefijo para ver la dirección.</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Meetings</source>
            <translation>Reuniones</translation>
        </message>
        <message numerus="yes">
            <source>Meetings, %n open</source>
            <translation>
                <numerusform>Reuniones, %n abierta</numerusform>
                <numerusform>Reuniones, %n abiertas</numerusform>
            </translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
    </context>
    <context>
        <name>NetworkCard</name>
        <message>
            <source>As this computer has it</source>
            <translation>Como en este equipo</translation>
        </message>
        <message>
            <source>Change the proxy</source>
            <translation>Cambiar el proxy</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Cambiar…</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Nothing goes another way if the proxy fails</source>
            <translation>Si el proxy falla, nada sale por otra vía</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>This one…</source>
            <translation>Este…</translation>
        </message>
        <message>
            <source>User name and password are kept in the keyring</source>
            <translation>El nombre de usuario y la contraseña se guardan en el anillo de claves</translation>
        </message>
    </context>
    <context>
        <name>NetworkPart</name>
        <message>
            <source>The proxy’s user name and password stay in memory until you quit.</source>
            <translation>El nombre de usuario y la contraseña del proxy quedan en la memoria hasta salir de la aplicación.</translation>
        </message>
    </context>
    <context>
        <name>NewMeetingButton</name>
        <message>
            <source>Edit presets…</source>
            <translation>Editar preajustes…</translation>
        </message>
        <message>
            <source>More ways to make a meeting</source>
            <translation>Más formas de crear una reunión</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nueva</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>Nueva reunión</translation>
        </message>
        <message>
            <source>With preset</source>
            <translation>Con preajuste</translation>
        </message>
    </context>
    <context>
        <name>NewMeetingDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancelar</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>Nueva reunión</translation>
        </message>
    </context>
    <context>
        <name>NewMeetingsCard</name>
        <message>
            <source>After creating</source>
            <translation>Después de crear</translation>
        </message>
        <message>
            <source>Copy the guest link</source>
            <translation>Copiar el enlace de invitado</translation>
        </message>
        <message>
            <source>Copy the host link</source>
            <translation>Copiar el enlace de anfitrión</translation>
        </message>
        <message>
            <source>Do nothing</source>
            <translation>No hacer nada</translation>
        </message>
        <message>
            <source>New meeting now uses</source>
            <translation>La reunión inmediata usa</translation>
        </message>
        <message>
            <source>New meetings</source>
            <translation>Nuevas reuniones</translation>
        </message>
    </context>
    <context>
        <name>NoteBox</name>
        <message>
            <source>Add a note…</source>
            <translation>Añadir una nota…</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Only on this computer</source>
            <translation>Solo en este equipo</translation>
        </message>
    </context>
    <context>
        <name>NothingFound</name>
        <message>
            <source>Clear search</source>
            <translation>Borrar búsqueda</translation>
        </message>
        <message>
            <source>Nothing matches “{0}”</source>
            <translation>Nada coincide con «{0}»</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Close this message</source>
            <translation>Cerrar este mensaje</translation>
        </message>
    </context>
    <context>
        <name>Notifications</name>
        <message numerus="yes">
            <source>%Ln did not work</source>
            <translation>
                <numerusform>%Ln ha fallado</numerusform>
                <numerusform>%Ln han fallado</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) created</source>
            <translation>
                <numerusform>Una sala creada</numerusform>
                <numerusform>%Ln salas creadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s) deleted</source>
            <translation>
                <numerusform>Una sala eliminada</numerusform>
                <numerusform>%Ln salas eliminadas</numerusform>
            </translation>
        </message>
        <message>
            <source>A room was created</source>
            <translation>Se creó una sala</translation>
        </message>
        <message>
            <source>A room was created, host link copied</source>
            <translation>Se creó una sala, enlace de anfitrión copiado</translation>
        </message>
        <message>
            <source>A room was created, link copied</source>
            <translation>Se creó una sala, enlace copiado</translation>
        </message>
        <message numerus="yes">
            <source>Deleting %Ln room(s)</source>
            <translation>
                <numerusform>Eliminando una sala</numerusform>
                <numerusform>Eliminando %Ln salas</numerusform>
            </translation>
        </message>
        <message>
            <source>Deleting {0}</source>
            <translation>Eliminando {0}</translation>
        </message>
        <message>
            <source>Guest link for {0} is on the clipboard.</source>
            <translation>El enlace de invitado de {0} está en el portapapeles.</translation>
        </message>
        <message>
            <source>Host link copied</source>
            <translation>Enlace de anfitrión copiado</translation>
        </message>
        <message>
            <source>Host link for {0} is on the clipboard.</source>
            <translation>El enlace de anfitrión de {0} está en el portapapeles.</translation>
        </message>
        <message>
            <source>Host rights end at {0}.</source>
            <translation>Fin de los derechos de anfitrión: {0}.</translation>
        </message>
        <message>
            <source>Its links stop working.</source>
            <translation>Sus enlaces dejan de funcionar.</translation>
        </message>
        <message>
            <source>Link copied</source>
            <translation>Enlace copiado</translation>
        </message>
        <message>
            <source>Room created</source>
            <translation>Sala creada</translation>
        </message>
        <message>
            <source>Room created, host link copied</source>
            <translation>Sala creada, enlace de anfitrión copiado</translation>
        </message>
        <message>
            <source>Room created, link copied</source>
            <translation>Sala creada, enlace copiado</translation>
        </message>
        <message>
            <source>The room ends at {0}.</source>
            <translation>Fin de la sala: {0}.</translation>
        </message>
        <message>
            <source>The room has ended.</source>
            <translation>La sala ha terminado.</translation>
        </message>
        <message>
            <source>Their links stop working.</source>
            <translation>Sus enlaces dejan de funcionar.</translation>
        </message>
        <message numerus="yes">
            <source>Used %n point(s), {0} left.</source>
            <translation>
                <numerusform>Se usó un punto, quedan {0}.</numerusform>
                <numerusform>Se usaron %n puntos, quedan {0}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Viewer link copied</source>
            <translation>Enlace de espectador copiado</translation>
        </message>
        <message>
            <source>Viewer link for {0} is on the clipboard.</source>
            <translation>El enlace de espectador de {0} está en el portapapeles.</translation>
        </message>
        <message>
            <source>{0} is open until {1}.</source>
            <translation>{0} está abierta. Fin: {1}.</translation>
        </message>
    </context>
    <context>
        <name>NotificationsCard</name>
        <message>
            <source>Link copied from the tray</source>
            <translation>Enlace copiado desde la bandeja del sistema</translation>
        </message>
        <message>
            <source>Many rooms created or deleted</source>
            <translation>Muchas salas creadas o eliminadas</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Notificaciones</translation>
        </message>
        <message>
            <source>Room created</source>
            <translation>Sala creada</translation>
        </message>
        <message>
            <source>Room deleted, with Undo</source>
            <translation>Sala eliminada, con Deshacer</translation>
        </message>
        <message>
            <source>What was asked for in the tray did not work</source>
            <translation>Falló algo pedido en la bandeja del sistema</translation>
        </message>
        <message>
            <source>While the window is not looked at</source>
            <translation>Cuando la ventana no está a la vista</translation>
        </message>
    </context>
    <context>
        <name>Notifier</name>
        <message>
            <source>Copy again</source>
            <translation>Copiar de nuevo</translation>
        </message>
        <message>
            <source>Copy host link</source>
            <translation>Copiar enlace de anfitrión</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copiar enlace</translation>
        </message>
        <message>
            <source>Extend…</source>
            <translation>Prolongar…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open Whereby Desktop</source>
            <translation>Abrir Whereby Desktop</translation>
        </message>
        <message>
            <source>Open in browser</source>
            <translation>Abrir en el navegador</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>OldRoomField</name>
        <message>
            <source>&amp;Keep it</source>
            <translation>Conser&amp;varla</translation>
        </message>
        <message numerus="yes">
            <source>Costs %n point(s).</source>
            <translation>
                <numerusform>Cuesta un punto.</numerusform>
                <numerusform>Cuesta %n puntos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete it &amp;now</source>
            <translation>Eliminarla a&amp;hora</translation>
        </message>
        <message>
            <source>Delete it &amp;when it ends ({0})</source>
            <translation>Eliminarla cuando &amp;termine ({0})</translation>
        </message>
        <message>
            <source>Everyone in it is thrown out at once. {0}</source>
            <translation>Se expulsa al instante a quienes estén dentro. {0}</translation>
        </message>
        <message>
            <source>This app does it, if it is running then. {0}</source>
            <translation>Lo hace esta aplicación, si está abierta entonces. {0}</translation>
        </message>
        <message>
            <source>What about the old room?</source>
            <translation>¿Qué hacer con la sala antigua?</translation>
        </message>
        <message>
            <source>Whereby deletes it by itself by {0}.</source>
            <translation>Eliminación automática por Whereby antes de: {0}.</translation>
        </message>
    </context>
    <context>
        <name>OneRoom</name>
        <message>
            <source>at {0}</source>
            <translation>a las {0}</translation>
        </message>
    </context>
    <context>
        <name>OptionHints</name>
        <message>
            <source>From your streaming service, with the stream key at its end.</source>
            <translation>La da su servicio de transmisión, con la clave de transmisión al final.</translation>
        </message>
        <message>
            <source>It goes into a bucket of yours at Amazon.</source>
            <translation>Va a un bucket suyo en Amazon.</translation>
        </message>
        <message>
            <source>It starts when the first person comes in.</source>
            <translation>Se inicia cuando entra la primera persona.</translation>
        </message>
        <message>
            <source>It starts when the second person comes in.</source>
            <translation>Se inicia cuando entra la segunda persona.</translation>
        </message>
        <message>
            <source>Its name, with a folder if you like: my-bucket/calls.</source>
            <translation>Su nombre, con una carpeta si se quiere: my-bucket/calls.</translation>
        </message>
        <message>
            <source>Nobody can record this meeting.</source>
            <translation>Nadie puede grabar esta reunión.</translation>
        </message>
        <message>
            <source>Nothing of this meeting is written down.</source>
            <translation>No se transcribe nada de esta reunión.</translation>
        </message>
        <message>
            <source>Somebody has to start it in the meeting.</source>
            <translation>Alguien tiene que iniciarla en la reunión.</translation>
        </message>
        <message>
            <source>Such as arn:aws:iam::123456789012:role/whereby.</source>
            <translation>Por ejemplo arn:aws:iam::123456789012:role/whereby.</translation>
        </message>
        <message>
            <source>The browser records, and the file stays on that computer.</source>
            <translation>El navegador graba y el archivo se queda en ese equipo.</translation>
        </message>
        <message>
            <source>The first person who may start it is asked.</source>
            <translation>Se pregunta a la primera persona que puede iniciarla.</translation>
        </message>
        <message>
            <source>The host is asked on coming in.</source>
            <translation>Se pregunta al anfitrión cuando entra.</translation>
        </message>
        <message>
            <source>The host starts and stops it in the meeting.</source>
            <translation>El anfitrión la inicia y la detiene en la reunión.</translation>
        </message>
        <message>
            <source>The kind of video file that is stored.</source>
            <translation>El tipo de archivo de vídeo que se guarda.</translation>
        </message>
        <message>
            <source>The language that will be spoken.</source>
            <translation>El idioma que se hablará.</translation>
        </message>
        <message>
            <source>The meeting is not streamed.</source>
            <translation>La reunión no se transmite.</translation>
        </message>
        <message>
            <source>The part of the key that is no secret.</source>
            <translation>La parte de la clave que no es secreta.</translation>
        </message>
        <message>
            <source>The part of the key that is secret. Only the keyring keeps it.</source>
            <translation>La parte secreta de la clave. Solo la guarda el anillo de claves.</translation>
        </message>
        <message>
            <source>Viewers come by the viewer link and are neither seen nor heard. The room becomes group and locked.</source>
            <translation>Los espectadores entran con el enlace de espectador y no se les ve ni se les oye. La sala pasa a modo Grupo y queda bloqueada.</translation>
        </message>
        <message>
            <source>Where the bucket is, such as eu-west-1.</source>
            <translation>Dónde está el bucket, por ejemplo eu-west-1.</translation>
        </message>
        <message>
            <source>Where the bucket is, such as eu-west-1. May stay empty.</source>
            <translation>Dónde está el bucket, por ejemplo eu-west-1. Puede quedar vacío.</translation>
        </message>
        <message>
            <source>Whereby is given a key of your AWS account.</source>
            <translation>Whereby recibe una clave de su cuenta de AWS.</translation>
        </message>
        <message>
            <source>Whereby keeps it for your organisation.</source>
            <translation>Whereby la guarda para su organización.</translation>
        </message>
        <message>
            <source>Whereby records the meeting.</source>
            <translation>Whereby graba la reunión.</translation>
        </message>
        <message>
            <source>Whereby takes on a role in your AWS account, without a key.</source>
            <translation>Whereby asume un rol en su cuenta de AWS, sin clave.</translation>
        </message>
        <message>
            <source>With captions everybody can read along in the meeting.</source>
            <translation>Con subtítulos, todos pueden leer lo que se dice durante la reunión.</translation>
        </message>
        <message>
            <source>Your organisation’s setting applies.</source>
            <translation>Se aplica el ajuste de su organización.</translation>
        </message>
    </context>
    <context>
        <name>OptionWords</name>
        <message>
            <source>As set at Whereby</source>
            <translation>Según el ajuste de Whereby</translation>
        </message>
        <message>
            <source>Asks whether to start</source>
            <translation>Pregunta si se inicia</translation>
        </message>
        <message>
            <source>At Whereby</source>
            <translation>En Whereby</translation>
        </message>
        <message>
            <source>In my own S3 bucket</source>
            <translation>En mi propio bucket de S3</translation>
        </message>
        <message>
            <source>In the cloud</source>
            <translation>En la nube</translation>
        </message>
        <message>
            <source>Local, in the host’s browser</source>
            <translation>Local, en el navegador del anfitrión</translation>
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
            <translation>No</translation>
        </message>
        <message>
            <source>Started by hand</source>
            <translation>Inicio manual</translation>
        </message>
        <message>
            <source>Starts by itself</source>
            <translation>Inicio automático</translation>
        </message>
        <message>
            <source>Starts with the second person</source>
            <translation>Inicio con la segunda persona</translation>
        </message>
        <message>
            <source>With a role</source>
            <translation>Con un rol</translation>
        </message>
        <message>
            <source>With an access key</source>
            <translation>Con una clave de acceso</translation>
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
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Add the other parameter</source>
            <translation>Añadir el otro parámetro</translation>
        </message>
        <message>
            <source>For what Whereby knows and is not listed above.</source>
            <translation>Para lo que Whereby conoce y no figura arriba.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Name of another parameter</source>
            <translation>Nombre de otro parámetro</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Value of the other parameter</source>
            <translation>Valor del otro parámetro</translation>
        </message>
    </context>
    <context>
        <name>OtherRow</name>
        <message>
            <source>Remove {0}</source>
            <translation>Quitar {0}</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Acción</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Buscar cualquier cosa</translation>
        </message>
        <message>
            <source>Find anything: what to do, rooms, presets, settings</source>
            <translation>Buscar cualquier cosa: acciones, salas, preajustes, ajustes</translation>
        </message>
        <message>
            <source>New meeting: {0}</source>
            <translation>Nueva reunión: {0}</translation>
        </message>
        <message>
            <source>Nothing matches “{0}”</source>
            <translation>Nada coincide con «{0}»</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Preajuste</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Sala</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>Ajuste</translation>
        </message>
        <message>
            <source>Switch to {0}</source>
            <translation>Cambiar a {0}</translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <source>{0}, {1} of {2}</source>
            <translation>{0}, {1} de {2}</translation>
        </message>
    </context>
    <context>
        <name>PassingHint</name>
        <message>
            <source>Problems first. Double-click a cell to edit it.</source>
            <translation>Los problemas primero. Haga doble clic en una celda para editarla.</translation>
        </message>
    </context>
    <context>
        <name>PastLife</name>
        <message>
            <source>Deleted</source>
            <translation>Eliminada</translation>
        </message>
        <message>
            <source>Life of this room</source>
            <translation>Vida de esta sala</translation>
        </message>
        <message>
            <source>Missing since</source>
            <translation>Ausente desde</translation>
        </message>
        <message>
            <source>Open until</source>
            <translation>Abierta hasta</translation>
        </message>
        <message>
            <source>Planned until</source>
            <translation>Prevista hasta</translation>
        </message>
    </context>
    <context>
        <name>PatternField</name>
        <message>
            <source>Name ending</source>
            <translation>Final del nombre</translation>
        </message>
        <message>
            <source>Short, readable</source>
            <translation>Corto, legible</translation>
        </message>
        <message>
            <source>UUID, hard to guess</source>
            <translation>UUID, difícil de adivinar</translation>
        </message>
    </context>
    <context>
        <name>PlaceWords</name>
        <message>
            <source>A single {0} stays as it is.</source>
            <translation>Un signo {0} suelto se queda como está.</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>How to knock</source>
            <translation>Cómo llamar a la puerta</translation>
        </message>
        <message>
            <source>Insert the link</source>
            <translation>Insertar el enlace</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Enlace</translation>
        </message>
        <message>
            <source>The link is missing.</source>
            <translation>Falta el enlace.</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Use {0}</source>
            <translation>Usar {0}</translation>
        </message>
        <message>
            <source>{0} is not known and stays as it is.</source>
            <translation>{0} no se conoce y se queda como está.</translation>
        </message>
    </context>
    <context>
        <name>PlanFooter</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancelar</translation>
        </message>
        <message>
            <source>Ask for host links</source>
            <translation>Pedir enlaces de anfitrión</translation>
        </message>
    </context>
    <context>
        <name>PlanWords</name>
        <message numerus="yes">
            <source>%Ln hour(s)</source>
            <translation>
                <numerusform>%Ln hora</numerusform>
                <numerusform>%Ln horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s)</source>
            <translation>
                <numerusform>%Ln minuto</numerusform>
                <numerusform>%Ln minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln point(s)</source>
            <translation>
                <numerusform>%Ln punto</numerusform>
                <numerusform>%Ln puntos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s), {0}</source>
            <translation>
                <numerusform>Una sala, {0}</numerusform>
                <numerusform>%Ln salas, {0}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln room(s), {0}, about {1} at your limit</source>
            <translation>
                <numerusform>Una sala, {0}, aprox. {1} con su límite</numerusform>
                <numerusform>%Ln salas, {0}, aprox. {1} con su límite</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows are left out.</source>
            <translation>
                <numerusform>Se omite %Ln fila.</numerusform>
                <numerusform>Se omiten %Ln filas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln second(s)</source>
            <translation>
                <numerusform>%Ln segundo</numerusform>
                <numerusform>%Ln segundos</numerusform>
            </translation>
        </message>
        <message>
            <source>1 row is left out.</source>
            <translation>Se omite una fila.</translation>
        </message>
        <message numerus="yes">
            <source>C&amp;reate %Ln room(s)</source>
            <translation>
                <numerusform>Cre&amp;ar una sala</numerusform>
                <numerusform>Cre&amp;ar %Ln salas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Leaves %Ln point(s) free for your own clicks.</source>
            <translation>
                <numerusform>Deja un punto libre para sus propios clics.</numerusform>
                <numerusform>Deja %Ln puntos libres para sus propios clics.</numerusform>
            </translation>
        </message>
        <message>
            <source>No room to create</source>
            <translation>Ninguna sala por crear</translation>
        </message>
        <message>
            <source>Your limit is known after the first answer. {0}</source>
            <translation>Su límite se conoce tras la primera respuesta. {0}</translation>
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
            <translation>&lt;b&gt;En pausa&lt;/b&gt; durante {0}</translation>
        </message>
        <message>
            <source>&lt;b&gt;Points unknown&lt;/b&gt;</source>
            <translation>&lt;b&gt;Puntos desconocidos&lt;/b&gt;</translation>
        </message>
        <message>
            <source>&lt;b&gt;Points unknown&lt;/b&gt; while offline</source>
            <translation>&lt;b&gt;Puntos desconocidos&lt;/b&gt; sin conexión</translation>
        </message>
        <message>
            <source>&lt;b&gt;{0}&lt;/b&gt; of {1} points</source>
            <translation>&lt;b&gt;{0}&lt;/b&gt; de {1} puntos</translation>
        </message>
        <message>
            <source>&lt;b&gt;{0}&lt;/b&gt; of {1} points, full in {2}</source>
            <translation>&lt;b&gt;{0}&lt;/b&gt; de {1} puntos, al máximo en {2}</translation>
        </message>
        <message>
            <source>API points unknown</source>
            <translation>Puntos de API desconocidos</translation>
        </message>
        <message>
            <source>API points unknown, offline</source>
            <translation>Puntos de API desconocidos, sin conexión</translation>
        </message>
        <message>
            <source>API points: {0} of {1} left</source>
            <translation>Puntos de API: quedan {0} de {1}</translation>
        </message>
        <message>
            <source>About {0} of {1} points left</source>
            <translation>Quedan unos {0} de {1} puntos</translation>
        </message>
        <message>
            <source>About {0} of {1} points left, estimated</source>
            <translation>Quedan unos {0} de {1} puntos, estimados</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Acción</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coste</translation>
        </message>
        <message>
            <source>Create a room</source>
            <translation>Crear una sala</translation>
        </message>
        <message>
            <source>Create {0}</source>
            <translation>Crear {0}</translation>
        </message>
        <message>
            <source>Delete a room</source>
            <translation>Eliminar una sala</translation>
        </message>
        <message>
            <source>Delete {0}</source>
            <translation>Eliminar {0}</translation>
        </message>
        <message>
            <source>Full in about {0}</source>
            <translation>Al máximo en aprox. {0}</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Restantes</translation>
        </message>
        <message>
            <source>Low: {0} of {1} points left</source>
            <translation>Pocos: quedan {0} de {1} puntos</translation>
        </message>
        <message>
            <source>Low: {0} of {1} points left, full in {2}</source>
            <translation>Pocos: quedan {0} de {1} puntos, al máximo en {2}</translation>
        </message>
        <message>
            <source>Paused for {0}</source>
            <translation>En pausa durante {0}</translation>
        </message>
        <message>
            <source>Read room details</source>
            <translation>Leer detalles de sala</translation>
        </message>
        <message>
            <source>Refresh meetings</source>
            <translation>Actualizar reuniones</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>about {0}</source>
            <translation>unos {0}</translation>
        </message>
        <message>
            <source>{0} of {1} points left</source>
            <translation>Quedan {0} de {1} puntos</translation>
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
            <translation>1 punto cada vez, solo con la ventana abierta</translation>
        </message>
        <message>
            <source>Keep free for your own clicks</source>
            <translation>Dejar libres para los propios clics</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Puntos</translation>
        </message>
        <message>
            <source>Refresh the list every</source>
            <translation>Actualizar la lista cada</translation>
        </message>
    </context>
    <context>
        <name>PointsPopover</name>
        <message>
            <source>Points</source>
            <translation>Puntos</translation>
        </message>
    </context>
    <context>
        <name>PointsReport</name>
        <message numerus="yes">
            <source>Background work leaves you &lt;b&gt;%Ln&lt;/b&gt; point(s).</source>
            <translation>
                <numerusform>El trabajo en segundo plano le deja &lt;b&gt;%Ln&lt;/b&gt; punto.</numerusform>
                <numerusform>El trabajo en segundo plano le deja &lt;b&gt;%Ln&lt;/b&gt; puntos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Cambiar…</translation>
        </message>
        <message>
            <source>Last minute</source>
            <translation>Último minuto</translation>
        </message>
        <message>
            <source>No reply from Whereby yet. Everyone in your organisation shares these points.</source>
            <translation>Aún no hay respuesta de Whereby. Toda su organización comparte estos puntos.</translation>
        </message>
        <message>
            <source>Request log…</source>
            <translation>Registro de solicitudes…</translation>
        </message>
        <message numerus="yes">
            <source>Used elsewhere: %Ln point(s)</source>
            <translation>
                <numerusform>Usado en otro sitio: %Ln punto</numerusform>
                <numerusform>Usados en otro sitio: %Ln puntos</numerusform>
            </translation>
        </message>
        <message>
            <source>Whereby asked for a wait. Background work goes on in {0}.</source>
            <translation>Whereby pidió una pausa. El trabajo en segundo plano continúa en {0}.</translation>
        </message>
        <message>
            <source>Whereby’s reply at {0}. Everyone in your organisation shares these points.</source>
            <translation>Respuesta de Whereby a las {0}. Toda su organización comparte estos puntos.</translation>
        </message>
    </context>
    <context>
        <name>PointsSpinBox</name>
        <message numerus="yes">
            <source>point(s)</source>
            <translation>
                <numerusform>punto</numerusform>
                <numerusform>puntos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PrefixField</name>
        <message>
            <source>Add a hyphen</source>
            <translation>Añadir un guion</translation>
        </message>
        <message>
            <source>Letters a to z, digits, hyphens. Leave empty for no prefix.</source>
            <translation>Letras de la a a la z, dígitos y guiones. Vacío: sin prefijo.</translation>
        </message>
        <message>
            <source>Name prefix</source>
            <translation>Prefijo del nombre</translation>
        </message>
        <message>
            <source>The ending follows without a gap.</source>
            <translation>El final del nombre sigue sin separación.</translation>
        </message>
        <message>
            <source>Whereby makes it “{0}”.</source>
            <translation>Whereby lo convierte en «{0}».</translation>
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
            <translation>Preajuste «{0}» eliminado</translation>
        </message>
        <message>
            <source>Preset saved: {0}</source>
            <translation>Preajuste guardado: {0}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>PresetDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancelar</translation>
        </message>
        <message>
            <source>&amp;Save preset</source>
            <translation>&amp;Guardar preajuste</translation>
        </message>
        <message>
            <source>Edit preset</source>
            <translation>Editar preajuste</translation>
        </message>
        <message>
            <source>New preset</source>
            <translation>Nuevo preajuste</translation>
        </message>
        <message>
            <source>Save as preset</source>
            <translation>Guardar como preajuste</translation>
        </message>
    </context>
    <context>
        <name>PresetField</name>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Preajuste</translation>
        </message>
    </context>
    <context>
        <name>PresetFiles</name>
        <message numerus="yes">
            <source>%n preset(s) added</source>
            <translation>
                <numerusform>Un preajuste añadido</numerusform>
                <numerusform>%n preajustes añadidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n preset(s) saved to {0}</source>
            <translation>
                <numerusform>Un preajuste guardado en {0}</numerusform>
                <numerusform>%n preajustes guardados en {0}</numerusform>
            </translation>
        </message>
        <message>
            <source>Export presets</source>
            <translation>Exportar preajustes</translation>
        </message>
        <message>
            <source>Import presets</source>
            <translation>Importar preajustes</translation>
        </message>
        <message>
            <source>Nothing was added. {0}</source>
            <translation>No se añadió nada. {0}</translation>
        </message>
        <message>
            <source>Presets (*.json)</source>
            <translation>Preajustes (*.json)</translation>
        </message>
        <message>
            <source>Secret parts, such as stream keys, are not in the file.</source>
            <translation>Los datos secretos, como las claves de transmisión, no están en el archivo.</translation>
        </message>
        <message>
            <source>Secret parts, such as stream keys, are not in the file. Enter them anew.</source>
            <translation>Los datos secretos, como las claves de transmisión, no están en el archivo. Introdúzcalos de nuevo.</translation>
        </message>
        <message>
            <source>{0} cannot be read as presets</source>
            <translation>{0} no se puede leer como preajustes</translation>
        </message>
        <message>
            <source>{0} has no presets in it</source>
            <translation>{0} no contiene preajustes</translation>
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
            <translation>Final del &amp;nombre</translation>
        </message>
        <message>
            <source>De&amp;fault</source>
            <translation>Pre&amp;determinado</translation>
        </message>
        <message>
            <source>E&amp;xtra links</source>
            <translation>Enlaces e&amp;xtra</translation>
        </message>
        <message>
            <source>Loc&amp;k</source>
            <translation>&amp;Bloqueo</translation>
        </message>
        <message>
            <source>M&amp;ode</source>
            <translation>&amp;Modo</translation>
        </message>
        <message>
            <source>Na&amp;me</source>
            <translation>N&amp;ombre</translation>
        </message>
        <message>
            <source>Name &amp;prefix</source>
            <translation>&amp;Prefijo del nombre</translation>
        </message>
        <message>
            <source>To change this, make another preset the default.</source>
            <translation>Para cambiarlo, haga predeterminado otro preajuste.</translation>
        </message>
        <message>
            <source>Use for New meeting now</source>
            <translation>Usar para la reunión inmediata</translation>
        </message>
    </context>
    <context>
        <name>PresetMenu</name>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>Make default</source>
            <translation>Hacer predeterminado</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Subir</translation>
        </message>
    </context>
    <context>
        <name>PresetNameField</name>
        <message>
            <source>Another preset is called “{0}”.</source>
            <translation>Otro preajuste se llama «{0}».</translation>
        </message>
        <message>
            <source>Call it “{0}”</source>
            <translation>Llamarlo «{0}»</translation>
        </message>
        <message>
            <source>Enter a name.</source>
            <translation>Escriba un nombre.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
    </context>
    <context>
        <name>PresetNames</name>
        <message>
            <source>1-hour consult</source>
            <translation>Consulta de 1 hora</translation>
        </message>
        <message>
            <source>Group lesson</source>
            <translation>Clase en grupo</translation>
        </message>
        <message>
            <source>Support call, 30 min</source>
            <translation>Llamada de soporte, 30 min</translation>
        </message>
        <message>
            <source>Webinar with viewers</source>
            <translation>Seminario web con espectadores</translation>
        </message>
    </context>
    <context>
        <name>PresetRow</name>
        <message>
            <source>Sa&amp;ve as…</source>
            <translation>&amp;Guardar como…</translation>
        </message>
        <message>
            <source>Save as preset</source>
            <translation>Guardar como preajuste</translation>
        </message>
        <message>
            <source>Save these settings as a preset</source>
            <translation>Guardar estos ajustes como preajuste</translation>
        </message>
    </context>
    <context>
        <name>PresetWords</name>
        <message numerus="yes">
            <source>%Ln hour(s)</source>
            <translation>
                <numerusform>%Ln hora</numerusform>
                <numerusform>%Ln horas</numerusform>
            </translation>
        </message>
        <message>
            <source>Until {0}</source>
            <translation>Hasta las {0}</translation>
        </message>
        <message>
            <source>cloud recording</source>
            <translation>grabación en la nube</translation>
        </message>
        <message>
            <source>group</source>
            <translation>grupo</translation>
        </message>
        <message>
            <source>host link</source>
            <translation>enlace de anfitrión</translation>
        </message>
        <message>
            <source>link options</source>
            <translation>opciones de enlace</translation>
        </message>
        <message>
            <source>local recording</source>
            <translation>grabación local</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>bloqueada</translation>
        </message>
        <message>
            <source>normal</source>
            <translation>normal</translation>
        </message>
        <message>
            <source>prefix “{0}”</source>
            <translation>prefijo «{0}»</translation>
        </message>
        <message>
            <source>short name</source>
            <translation>nombre corto</translation>
        </message>
        <message>
            <source>streaming</source>
            <translation>transmisión</translation>
        </message>
        <message>
            <source>transcription</source>
            <translation>transcripción</translation>
        </message>
        <message>
            <source>unlocked</source>
            <translation>sin bloquear</translation>
        </message>
        <message>
            <source>viewer link</source>
            <translation>enlace de espectador</translation>
        </message>
        <message>
            <source>viewer template</source>
            <translation>plantilla de espectador</translation>
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
            <translation>Añadir preajuste…</translation>
        </message>
        <message>
            <source>Export presets…</source>
            <translation>Exportar preajustes…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Import presets…</source>
            <translation>Importar preajustes…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>Preajustes</translation>
        </message>
        <message>
            <source>Restore the program’s presets</source>
            <translation>Restaurar los preajustes del programa</translation>
        </message>
    </context>
    <context>
        <name>PriceWords</name>
        <message numerus="yes">
            <source>&lt;b&gt;%n point(s)&lt;/b&gt;, about {0} left</source>
            <translation>
                <numerusform>&lt;b&gt;%n punto&lt;/b&gt;, quedan unos {0}</numerusform>
                <numerusform>&lt;b&gt;%n puntos&lt;/b&gt;, quedan unos {0}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&lt;b&gt;%n point(s)&lt;/b&gt;, points left unknown</source>
            <translation>
                <numerusform>&lt;b&gt;%n punto&lt;/b&gt;, no se sabe cuántos quedan</numerusform>
                <numerusform>&lt;b&gt;%n puntos&lt;/b&gt;, no se sabe cuántos quedan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&lt;b&gt;%n point(s)&lt;/b&gt;, {0} left</source>
            <translation>
                <numerusform>&lt;b&gt;%n punto&lt;/b&gt;, quedan {0}</numerusform>
                <numerusform>&lt;b&gt;%n puntos&lt;/b&gt;, quedan {0}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&lt;b&gt;%n point(s)&lt;/b&gt;. It will go out in about {0}.</source>
            <translation>
                <numerusform>&lt;b&gt;%n punto&lt;/b&gt;. Se enviará en aproximadamente {0}.</numerusform>
                <numerusform>&lt;b&gt;%n puntos&lt;/b&gt;. Se enviará en aproximadamente {0}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Needs %n point(s), {0} left. It will go out in about {1}.</source>
            <translation>
                <numerusform>Requiere un punto, quedan {0}. Se enviará en aproximadamente {1}.</numerusform>
                <numerusform>Requiere %n puntos, quedan {0}. Se enviará en aproximadamente {1}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Needs %n point(s), {0} left. It will go out when they are back.</source>
            <translation>
                <numerusform>Requiere un punto, quedan {0}. Se enviará cuando se recuperen.</numerusform>
                <numerusform>Requiere %n puntos, quedan {0}. Se enviará cuando se recuperen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PrivacyCard</name>
        <message>
            <source>1 year</source>
            <translation>1 año</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 días</translation>
        </message>
        <message>
            <source>90 days</source>
            <translation>90 días</translation>
        </message>
        <message>
            <source>Clear a copied host link after</source>
            <translation>Borrar un enlace de anfitrión copiado tras</translation>
        </message>
        <message>
            <source>Clear a copied viewer link after</source>
            <translation>Borrar un enlace de espectador copiado tras</translation>
        </message>
        <message>
            <source>Erase history and labels on this computer</source>
            <translation>Borrar historial y etiquetas en este equipo</translation>
        </message>
        <message>
            <source>Erase…</source>
            <translation>Borrar…</translation>
        </message>
        <message>
            <source>For ever</source>
            <translation>Para siempre</translation>
        </message>
        <message>
            <source>Hide room names in notifications</source>
            <translation>Ocultar nombres de salas en las notificaciones</translation>
        </message>
        <message>
            <source>History and labels on this computer</source>
            <translation>Historial y etiquetas en este equipo</translation>
        </message>
        <message>
            <source>Keep past rooms</source>
            <translation>Conservar salas pasadas</translation>
        </message>
        <message>
            <source>Not at all</source>
            <translation>No conservar</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacidad</translation>
        </message>
        <message>
            <source>The app sends no usage data</source>
            <translation>La aplicación no envía datos de uso</translation>
        </message>
    </context>
    <context>
        <name>PrivateWindowCommands</name>
        <message>
            <source>Copy link</source>
            <translation>Copiar enlace</translation>
        </message>
        <message>
            <source>Copy the link and open it in a private window yourself: a browser logged in at Whereby is host whatever link it opens.</source>
            <translation>Copie el enlace y ábralo en una ventana privada: un navegador con sesión iniciada en Whereby es anfitrión con cualquier enlace que abra.</translation>
        </message>
        <message>
            <source>Link copied</source>
            <translation>Enlace copiado</translation>
        </message>
        <message>
            <source>No browser with private windows found</source>
            <translation>No se encontró ningún navegador con ventanas privadas</translation>
        </message>
        <message>
            <source>Not opened: the link has a room key</source>
            <translation>Sin abrir: el enlace lleva una clave de sala</translation>
        </message>
        <message>
            <source>Opened in a private window of {0}</source>
            <translation>Abierto en una ventana privada de {0}</translation>
        </message>
        <message>
            <source>Other programs could read it. Remove it from the link options.</source>
            <translation>Otros programas podrían leerla. Quítela de las opciones de enlace.</translation>
        </message>
        <message>
            <source>{0} did not start</source>
            <translation>{0} no se inició</translation>
        </message>
    </context>
    <context>
        <name>ProblemWords</name>
        <message numerus="yes">
            <source>%n letters, {0} at most.</source>
            <translation>
                <numerusform>%n carácter, {0} como máximo.</numerusform>
                <numerusform>%n caracteres, {0} como máximo.</numerusform>
            </translation>
        </message>
        <message>
            <source>A key ID has only letters and digits.</source>
            <translation>Un ID de clave solo tiene letras y dígitos.</translation>
        </message>
        <message>
            <source>A region is written like eu-west-1.</source>
            <translation>Una región se escribe como eu-west-1.</translation>
        </message>
        <message>
            <source>A role is written like arn:aws:iam::123456789012:role/whereby.</source>
            <translation>Un rol se escribe como arn:aws:iam::123456789012:role/whereby.</translation>
        </message>
        <message>
            <source>A secret key has no spaces and no accents.</source>
            <translation>Una clave secreta no tiene espacios ni tildes.</translation>
        </message>
        <message>
            <source>Change to “{0}”</source>
            <translation>Cambiar a «{0}»</translation>
        </message>
        <message>
            <source>Choose how Whereby gets into the bucket.</source>
            <translation>Elija cómo accede Whereby al bucket.</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Vaciar</translation>
        </message>
        <message>
            <source>Ends in {0} min. You can still create it.</source>
            <translation>Termina en {0} min. Aun así se puede crear.</translation>
        </message>
        <message>
            <source>Enter the ARN of the role.</source>
            <translation>Escriba el ARN del rol.</translation>
        </message>
        <message>
            <source>Enter the ID of the access key.</source>
            <translation>Escriba el ID de la clave de acceso.</translation>
        </message>
        <message>
            <source>Enter the name of the bucket.</source>
            <translation>Escriba el nombre del bucket.</translation>
        </message>
        <message>
            <source>Enter the name only, as in my-bucket or my-bucket/calls.</source>
            <translation>Escriba solo el nombre, como my-bucket o my-bucket/calls.</translation>
        </message>
        <message>
            <source>Enter the region of the bucket.</source>
            <translation>Escriba la región del bucket.</translation>
        </message>
        <message>
            <source>Enter the secret of this access key.</source>
            <translation>Escriba el secreto de esta clave de acceso.</translation>
        </message>
        <message>
            <source>Enter the whole address, from rtmp:// or rtmps:// to the stream key.</source>
            <translation>Escriba la dirección completa, desde rtmp:// o rtmps:// hasta la clave de transmisión.</translation>
        </message>
        <message>
            <source>In 1 hour</source>
            <translation>En 1 hora</translation>
        </message>
        <message>
            <source>Short names are easier to guess. Lock the room for private talks.</source>
            <translation>Los nombres cortos son más fáciles de adivinar. Bloquee la sala para conversaciones privadas.</translation>
        </message>
        <message>
            <source>Shorten</source>
            <translation>Acortar</translation>
        </message>
        <message>
            <source>Streaming needs group mode.</source>
            <translation>La transmisión requiere el modo Grupo.</translation>
        </message>
        <message>
            <source>The end time is in the past.</source>
            <translation>La hora de fin ya ha pasado.</translation>
        </message>
        <message>
            <source>Use group</source>
            <translation>Usar Grupo</translation>
        </message>
        <message>
            <source>Use only a to z, 0 to 9 and hyphens.</source>
            <translation>Use solo letras de la a a la z, dígitos y guiones.</translation>
        </message>
        <message>
            <source>Viewers need group mode.</source>
            <translation>Los espectadores requieren el modo Grupo.</translation>
        </message>
        <message>
            <source>Whereby does not know this language.</source>
            <translation>Whereby no conoce este idioma.</translation>
        </message>
    </context>
    <context>
        <name>ProgressPage</name>
        <message>
            <source>&amp;Cancel…</source>
            <translation>&amp;Cancelar…</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pausar</translation>
        </message>
        <message>
            <source>C&amp;ontinue</source>
            <translation>C&amp;ontinuar</translation>
        </message>
        <message>
            <source>Cancel keeps the rooms already created.</source>
            <translation>Cancelar conserva las salas creadas.</translation>
        </message>
        <message>
            <source>Cancel keeps the rooms not yet deleted.</source>
            <translation>Cancelar conserva las no eliminadas.</translation>
        </message>
        <message>
            <source>Last rows</source>
            <translation>Últimas filas</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>Row {0}</source>
            <translation>Fila {0}</translation>
        </message>
    </context>
    <context>
        <name>Proxy</name>
        <message>
            <source>An address has no blanks, quotes or accents.</source>
            <translation>Una dirección no tiene espacios, comillas ni tildes.</translation>
        </message>
        <message>
            <source>It must begin with http:// or https://.</source>
            <translation>Debe empezar por http:// o https://.</translation>
        </message>
        <message>
            <source>It must end with the port.</source>
            <translation>Debe terminar con el puerto.</translation>
        </message>
        <message>
            <source>SOCKS proxies cannot be used, only HTTP ones.</source>
            <translation>No se pueden usar proxies SOCKS, solo HTTP.</translation>
        </message>
        <message>
            <source>The server’s name is missing.</source>
            <translation>Falta el nombre del servidor.</translation>
        </message>
        <message>
            <source>This is not an address with a port.</source>
            <translation>Esto no es una dirección con puerto.</translation>
        </message>
    </context>
    <context>
        <name>ProxyDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancelar</translation>
        </message>
        <message>
            <source>&amp;Use proxy</source>
            <translation>&amp;Usar proxy</translation>
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
            <translation>&amp;Dirección</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>C&amp;ontraseña</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Conceal the password</source>
            <translation>Ocultar la contraseña</translation>
        </message>
        <message>
            <source>Enter the address.</source>
            <translation>Escriba la dirección.</translation>
        </message>
        <message>
            <source>Enter the user name.</source>
            <translation>Escriba el nombre de usuario.</translation>
        </message>
        <message>
            <source>It is only asked for a way to Whereby: it sees neither your key nor your rooms. User name and password go to the keyring.</source>
            <translation>Solo sirve de paso hacia Whereby: no ve ni su clave ni sus salas. El nombre de usuario y la contraseña van al anillo de claves.</translation>
        </message>
        <message>
            <source>Kept in the keyring</source>
            <translation>En el anillo de claves</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Password, concealed</source>
            <translation>Contraseña, oculta</translation>
        </message>
        <message>
            <source>Reveal the password</source>
            <translation>Mostrar la contraseña</translation>
        </message>
        <message>
            <source>The proxy asks for a user name</source>
            <translation>El proxy pide un nombre de usuario</translation>
        </message>
        <message>
            <source>User &amp;name</source>
            <translation>&amp;Nombre de usuario</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Nombre de usuario</translation>
        </message>
    </context>
    <context>
        <name>QrCard</name>
        <message>
            <source>Copy image</source>
            <translation>Copiar imagen</translation>
        </message>
        <message>
            <source>Copy image of the QR code</source>
            <translation>Copiar imagen del código QR</translation>
        </message>
        <message>
            <source>Opens the guest link.</source>
            <translation>Abre el enlace de invitado.</translation>
        </message>
        <message>
            <source>QR code of the guest link</source>
            <translation>Código QR del enlace de invitado</translation>
        </message>
        <message>
            <source>Save image of the QR code</source>
            <translation>Guardar imagen del código QR</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <source>Scan to join as a guest</source>
            <translation>Escanear para entrar como invitado</translation>
        </message>
    </context>
    <context>
        <name>QrCommands</name>
        <message>
            <source>PNG picture (*.png)</source>
            <translation>Imagen PNG (*.png)</translation>
        </message>
        <message>
            <source>QR code copied</source>
            <translation>Código QR copiado</translation>
        </message>
        <message>
            <source>SVG picture (*.svg)</source>
            <translation>Imagen SVG (*.svg)</translation>
        </message>
        <message>
            <source>Save QR code</source>
            <translation>Guardar código QR</translation>
        </message>
        <message>
            <source>Saved {0}</source>
            <translation>{0} guardado</translation>
        </message>
    </context>
    <context>
        <name>QrDialog</name>
        <message>
            <source>&amp;Copy image</source>
            <translation>&amp;Copiar imagen</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>&amp;Pantalla completa</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>&amp;Guardar…</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>Ce&amp;rrar</translation>
        </message>
        <message>
            <source>Leave &amp;full screen</source>
            <translation>Salir de &amp;pantalla completa</translation>
        </message>
        <message>
            <source>QR code of the guest link</source>
            <translation>Código QR del enlace de invitado</translation>
        </message>
        <message>
            <source>QR code of {0}</source>
            <translation>Código QR de {0}</translation>
        </message>
        <message>
            <source>Scan to join as a guest</source>
            <translation>Escanear para entrar como invitado</translation>
        </message>
        <message>
            <source>This link is too long for a QR code. Remove some of its link options.</source>
            <translation>Este enlace es demasiado largo para un código QR. Quite algunas de sus opciones de enlace.</translation>
        </message>
    </context>
    <context>
        <name>QuickCreate</name>
        <message>
            <source>A quick create needs the key that is kept in one.</source>
            <translation>Para crear una reunión inmediata hace falta la clave guardada en uno.</translation>
        </message>
        <message>
            <source>No clipboard here took the link.</source>
            <translation>Ningún portapapeles admitió el enlace.</translation>
        </message>
        <message>
            <source>The API key could not be read from {0}.</source>
            <translation>No se pudo leer la clave de API de {0}.</translation>
        </message>
        <message>
            <source>The API key is kept there. Unlock it and try again.</source>
            <translation>La clave de API se guarda ahí. Desbloquéelo e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The keyring holds no key for this server. Open Whereby Desktop and connect first.</source>
            <translation>El anillo de claves no tiene ninguna clave para este servidor. Abra Whereby Desktop y conéctese primero.</translation>
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
            <translation>Formato de archivo</translation>
        </message>
        <message>
            <source>Recor&amp;ding</source>
            <translation>G&amp;rabación</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Grabación</translation>
        </message>
        <message>
            <source>Recording starts</source>
            <translation>Inicio de la grabación</translation>
        </message>
        <message>
            <source>Recording: {0}</source>
            <translation>Grabación: {0}</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Inicio</translation>
        </message>
    </context>
    <context>
        <name>Reminders</name>
        <message numerus="yes">
            <source>%n room(s) end within {0} h</source>
            <translation>
                <numerusform>Una sala termina en {0} h o menos</numerusform>
                <numerusform>%n salas terminan en {0} h o menos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n room(s) end within {0} min</source>
            <translation>
                <numerusform>Una sala termina en {0} min o menos</numerusform>
                <numerusform>%n salas terminan en {0} min o menos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A room ends in %n hour(s)</source>
            <translation>
                <numerusform>Una sala termina en una hora</numerusform>
                <numerusform>Una sala termina en %n horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A room ends in %n minute(s)</source>
            <translation>
                <numerusform>Una sala termina en un minuto</numerusform>
                <numerusform>Una sala termina en %n minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %n more</source>
            <translation>
                <numerusform>Y una más</numerusform>
                <numerusform>Y %n más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Host rights end in %n minute(s)</source>
            <translation>
                <numerusform>Los derechos de anfitrión terminan en un minuto</numerusform>
                <numerusform>Los derechos de anfitrión terminan en %n minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Host rights of %n room(s) end within {0} min</source>
            <translation>
                <numerusform>Los derechos de anfitrión de una sala terminan en {0} min o menos</numerusform>
                <numerusform>Los derechos de anfitrión de %n salas terminan en {0} min o menos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Host rights of a room end in %n minute(s)</source>
            <translation>
                <numerusform>Los derechos de anfitrión de una sala terminan en un minuto</numerusform>
                <numerusform>Los derechos de anfitrión de una sala terminan en %n minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>Host rights of {0} end at {1}.</source>
            <translation>Fin de los derechos de anfitrión de {0}: {1}.</translation>
        </message>
        <message numerus="yes">
            <source>Room ends in %n hour(s)</source>
            <translation>
                <numerusform>La sala termina en una hora</numerusform>
                <numerusform>La sala termina en %n horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Room ends in %n minute(s)</source>
            <translation>
                <numerusform>La sala termina en un minuto</numerusform>
                <numerusform>La sala termina en %n minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>Whereby cannot extend a room; Extend makes a new one with the same settings.</source>
            <translation>Whereby no puede prolongar una sala; Prolongar crea una nueva con los mismos ajustes.</translation>
        </message>
        <message>
            <source>{0} ends at {1}.</source>
            <translation>Fin de {0}: {1}.</translation>
        </message>
    </context>
    <context>
        <name>RemoveAccount</name>
        <message>
            <source>Keep account</source>
            <translation>Conservar cuenta</translation>
        </message>
        <message>
            <source>Remove account</source>
            <translation>Quitar cuenta</translation>
        </message>
        <message>
            <source>Remove {0}?</source>
            <translation>¿Quitar {0}?</translation>
        </message>
        <message>
            <source>Removes the key from memory and this account’s presets and history from this computer. Rooms at Whereby stay.</source>
            <translation>Quita de este equipo la clave en memoria, los preajustes y el historial de esta cuenta. Las salas en Whereby se conservan.</translation>
        </message>
        <message>
            <source>Removes the key from {0} and this account’s presets and history from this computer. Rooms at Whereby stay.</source>
            <translation>Quita la clave de {0}, así como los preajustes y el historial de esta cuenta en este equipo. Las salas en Whereby se conservan.</translation>
        </message>
    </context>
    <context>
        <name>RenameDialog</name>
        <message>
            <source>&amp;Keep name</source>
            <translation>C&amp;onservar nombre</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>&amp;Renombrar</translation>
        </message>
        <message>
            <source>Account &amp;name</source>
            <translation>&amp;Nombre de la cuenta</translation>
        </message>
        <message>
            <source>Account name</source>
            <translation>Nombre de la cuenta</translation>
        </message>
        <message>
            <source>Rename account</source>
            <translation>Renombrar cuenta</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>&amp;Include room names</source>
            <translation>&amp;Incluir nombres de salas</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>&amp;Guardar…</translation>
        </message>
        <message>
            <source>Collecting…</source>
            <translation>Recopilando…</translation>
        </message>
        <message>
            <source>Nothing is sent anywhere. Keys, links and labels are left out; read the text before you hand it on.</source>
            <translation>No se envía nada a ningún sitio. Se omiten claves, enlaces y etiquetas; lea el texto antes de compartirlo.</translation>
        </message>
        <message>
            <source>Text of the report</source>
            <translation>Texto del informe</translation>
        </message>
    </context>
    <context>
        <name>Requests</name>
        <message>
            <source>Call</source>
            <translation>Llamada</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>En otro sitio</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Restantes</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Puntos</translation>
        </message>
        <message>
            <source>Points left after it</source>
            <translation>Puntos que quedan después</translation>
        </message>
        <message>
            <source>Points that somebody else of your organisation spent meanwhile</source>
            <translation>Puntos que otra persona de su organización gastó entretanto</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Sala</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>What the request cost</source>
            <translation>Lo que costó la solicitud</translation>
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
            <translation>No ha fallado ninguna solicitud.</translation>
        </message>
        <message>
            <source>No requests yet.</source>
            <translation>Aún no hay solicitudes.</translation>
        </message>
        <message>
            <source>Requests, newest first</source>
            <translation>Solicitudes, las más recientes primero</translation>
        </message>
    </context>
    <context>
        <name>RequestsWindow</name>
        <message numerus="yes">
            <source>%Ln request(s)</source>
            <translation>
                <numerusform>Una solicitud</numerusform>
                <numerusform>%Ln solicitudes</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Copy selected</source>
            <translation>&amp;Copiar selección</translation>
        </message>
        <message>
            <source>&amp;Diagnostics…</source>
            <translation>&amp;Diagnóstico…</translation>
        </message>
        <message>
            <source>&amp;Only failed</source>
            <translation>Solo &amp;fallidas</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>&amp;Guardar…</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>Ce&amp;rrar</translation>
        </message>
        <message>
            <source>Copy &amp;all</source>
            <translation>Copiar &amp;todo</translation>
        </message>
        <message>
            <source>Go to the newest</source>
            <translation>Ir a la más reciente</translation>
        </message>
        <message numerus="yes">
            <source>Go to the newest: %Ln came meanwhile</source>
            <translation>
                <numerusform>Ir a la más reciente: una nueva entretanto</numerusform>
                <numerusform>Ir a la más reciente: %Ln nuevas entretanto</numerusform>
            </translation>
        </message>
        <message>
            <source>Request log</source>
            <translation>Registro de solicitudes</translation>
        </message>
        <message>
            <source>{0}, {1} failed</source>
            <translation>{0}, {1} con error</translation>
        </message>
    </context>
    <context>
        <name>ResultLinks</name>
        <message numerus="yes">
            <source>%Ln link(s) copied</source>
            <translation>
                <numerusform>Un enlace copiado</numerusform>
                <numerusform>%Ln enlaces copiados</numerusform>
            </translation>
        </message>
        <message>
            <source>Anyone with a host link can run the room.</source>
            <translation>Quien tenga un enlace de anfitrión puede dirigir la sala.</translation>
        </message>
        <message>
            <source>Copy host links</source>
            <translation>Copiar enlaces de anfitrión</translation>
        </message>
        <message>
            <source>Copy the host links, too?</source>
            <translation>¿Copiar también los enlaces de anfitrión?</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Guest links only</source>
            <translation>Solo los de invitado</translation>
        </message>
        <message>
            <source>Saved {0}</source>
            <translation>{0} guardado</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabla (*.csv)</translation>
        </message>
        <message>
            <source>They leave the clipboard in {0} s.</source>
            <translation>Se borran del portapapeles en {0} s.</translation>
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
            <translation>E&amp;xportar…</translation>
        </message>
        <message>
            <source>&amp;Include host links in the export</source>
            <translation>&amp;Incluir enlaces de anfitrión al exportar</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Try %Ln row(s) again</source>
            <translation>
                <numerusform>Rein&amp;tentar una fila</numerusform>
                <numerusform>Rein&amp;tentar %Ln filas</numerusform>
            </translation>
        </message>
        <message>
            <source>All {0}</source>
            <translation>Todas {0}</translation>
        </message>
        <message>
            <source>Anyone with a host link can run the room.</source>
            <translation>Quien tenga un enlace de anfitrión puede dirigir la sala.</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>Ce&amp;rrar</translation>
        </message>
        <message numerus="yes">
            <source>C&amp;reate the other %Ln room(s)…</source>
            <translation>
                <numerusform>&amp;Crear la otra sala…</numerusform>
                <numerusform>&amp;Crear las otras %Ln salas…</numerusform>
            </translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Copy &amp;all links</source>
            <translation>Copiar t&amp;odos los enlaces</translation>
        </message>
        <message>
            <source>Not done {0}</source>
            <translation>Sin hacer {0}</translation>
        </message>
        <message numerus="yes">
            <source>Reads %Ln point(s).</source>
            <translation>
                <numerusform>La lectura cuesta un punto.</numerusform>
                <numerusform>La lectura cuesta %Ln puntos.</numerusform>
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
            <translation>Filas del lote</translation>
        </message>
    </context>
    <context>
        <name>RivalCard</name>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Copy guest link of {0}</source>
            <translation>Copiar enlace de invitado de {0}</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copiar enlace</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Creada</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Open in browser</source>
            <translation>Abrir en el navegador</translation>
        </message>
        <message>
            <source>Open {0} in browser</source>
            <translation>Abrir {0} en el navegador</translation>
        </message>
        <message>
            <source>This is the room</source>
            <translation>Esta es la sala</translation>
        </message>
        <message>
            <source>{0} is the room</source>
            <translation>{0} es la sala</translation>
        </message>
    </context>
    <context>
        <name>RoomCard</name>
        <message>
            <source>A new guest link</source>
            <translation>Un enlace de invitado nuevo</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Copy guest link of {0}</source>
            <translation>Copiar enlace de invitado de {0}</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copiar enlace</translation>
        </message>
        <message>
            <source>Guest link</source>
            <translation>Enlace de invitado</translation>
        </message>
        <message>
            <source>Known when the room is created</source>
            <translation>Se conoce cuando se crea la sala</translation>
        </message>
    </context>
    <context>
        <name>RoomEndWords</name>
        <message>
            <source>The room ends at {0}.</source>
            <translation>Fin de la sala: {0}.</translation>
        </message>
        <message>
            <source>This room has ended. Deleted by {0}.</source>
            <translation>Esta sala ha terminado. Eliminación antes de: {0}.</translation>
        </message>
    </context>
    <context>
        <name>RoomFacts</name>
        <message>
            <source>Lock</source>
            <translation>Bloqueo</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Modo</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Grabación</translation>
        </message>
        <message>
            <source>Streaming</source>
            <translation>Transmisión</translation>
        </message>
        <message>
            <source>Transcription</source>
            <translation>Transcripción</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Desconocido</translation>
        </message>
        <message>
            <source>Viewer template</source>
            <translation>Plantilla de espectador</translation>
        </message>
    </context>
    <context>
        <name>RoomHeader</name>
        <message>
            <source>Sorted by {0}, ascending</source>
            <translation>Ordenado por {0}, ascendente</translation>
        </message>
        <message>
            <source>Sorted by {0}, descending</source>
            <translation>Ordenado por {0}, descendente</translation>
        </message>
    </context>
    <context>
        <name>RoomMenu</name>
        <message>
            <source>Forget…</source>
            <translation>Olvidar…</translation>
        </message>
        <message>
            <source>Whereby cannot change a room after it is created. Duplicate makes a new one with the same settings.</source>
            <translation>Whereby no puede cambiar una sala después de crearla. Duplicar crea una nueva con los mismos ajustes.</translation>
        </message>
    </context>
    <context>
        <name>RoomPage</name>
        <message>
            <source>Details of {0}</source>
            <translation>Detalles de {0}</translation>
        </message>
    </context>
    <context>
        <name>Rooms</name>
        <message>
            <source>As created. The host can change it in the room; Whereby does not report that.</source>
            <translation>Tal como se creó. El anfitrión puede cambiarlo en la sala; Whereby no informa de ello.</translation>
        </message>
        <message>
            <source>Deleted</source>
            <comment>a group of rooms</comment>
            <translation>Eliminadas</translation>
        </message>
        <message>
            <source>Ended, host can still enter</source>
            <translation>Terminadas, el anfitrión aún puede entrar</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Bloqueo</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Bloqueada</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>Modo</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Not created with this app</source>
            <translation>No creada con esta aplicación</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>Abiertas ahora</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Sala</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>This room was not created with this app, and Whereby does not report this setting.</source>
            <translation>Esta sala no se creó con esta aplicación y Whereby no informa de este ajuste.</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Desconocido</translation>
        </message>
        <message>
            <source>Unlocked</source>
            <translation>Sin bloquear</translation>
        </message>
        <message>
            <source>Waiting for deletion</source>
            <translation>En espera de eliminación</translation>
        </message>
        <message>
            <source>group</source>
            <translation>grupo</translation>
        </message>
        <message>
            <source>lock unknown</source>
            <translation>bloqueo desconocido</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>bloqueada</translation>
        </message>
        <message>
            <source>mode unknown</source>
            <translation>modo desconocido</translation>
        </message>
        <message>
            <source>name ending {0}</source>
            <translation>final del nombre {0}</translation>
        </message>
        <message>
            <source>normal</source>
            <translation>normal</translation>
        </message>
        <message>
            <source>unlocked</source>
            <translation>sin bloquear</translation>
        </message>
        <message numerus="yes">
            <source>{0}, %n room(s), collapsed</source>
            <translation>
                <numerusform>{0}, una sala, contraído</numerusform>
                <numerusform>{0}, %n salas, contraído</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0}, %n room(s), expanded</source>
            <translation>
                <numerusform>{0}, una sala, desplegado</numerusform>
                <numerusform>{0}, %n salas, desplegado</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}, name ending {1}</source>
            <translation>{0}, final del nombre {1}</translation>
        </message>
    </context>
    <context>
        <name>RoomsTable</name>
        <message>
            <source>Left out</source>
            <translation>Omitida</translation>
        </message>
        <message>
            <source>No room is like that.</source>
            <translation>Ninguna sala cumple las condiciones.</translation>
        </message>
        <message>
            <source>Rooms to delete</source>
            <translation>Salas por eliminar</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Incluida</translation>
        </message>
    </context>
    <context>
        <name>RowAction</name>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Copy guest link of {0}</source>
            <translation>Copiar enlace de invitado de {0}</translation>
        </message>
        <message>
            <source>Copy host link of {0}</source>
            <translation>Copiar enlace de anfitrión de {0}</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copiar enlace</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Duplicate {0}</source>
            <translation>Duplicar {0}</translation>
        </message>
        <message>
            <source>Host link</source>
            <translation>Enlace de anfitrión</translation>
        </message>
    </context>
    <context>
        <name>RowsEdits</name>
        <message numerus="yes">
            <source>%Ln row(s) left out</source>
            <translation>
                <numerusform>Una fila omitida</numerusform>
                <numerusform>%Ln filas omitidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln row(s) put back</source>
            <translation>
                <numerusform>Una fila incluida de nuevo</numerusform>
                <numerusform>%Ln filas incluidas de nuevo</numerusform>
            </translation>
        </message>
        <message>
            <source>Done again: {0}</source>
            <translation>Rehecho: {0}</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>Corregir</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Volver a incluir</translation>
        </message>
        <message>
            <source>Undone: {0}</source>
            <translation>Deshecho: {0}</translation>
        </message>
    </context>
    <context>
        <name>RowsMenu</name>
        <message>
            <source>Clear cells</source>
            <translation>Vaciar celdas</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Pegar</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Volver a incluir</translation>
        </message>
        <message>
            <source>Redo: {0}</source>
            <translation>Rehacer: {0}</translation>
        </message>
        <message>
            <source>Undo: {0}</source>
            <translation>Deshacer: {0}</translation>
        </message>
    </context>
    <context>
        <name>RowsTable</name>
        <message>
            <source>No rows here.</source>
            <translation>No hay filas aquí.</translation>
        </message>
        <message>
            <source>Rows of the table, problems first</source>
            <translation>Filas de la tabla, los problemas primero</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search rooms and labels</source>
            <translation>Buscar salas y etiquetas</translation>
        </message>
    </context>
    <context>
        <name>SecretField</name>
        <message>
            <source>Kept in the keyring</source>
            <translation>En el anillo de claves</translation>
        </message>
    </context>
    <context>
        <name>SettingValues</name>
        <message>
            <source>Off</source>
            <translation>No</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>The app’s own</source>
            <translation>La de la aplicación</translation>
        </message>
        <message>
            <source>Wording of invitations</source>
            <translation>Redacción de las invitaciones</translation>
        </message>
    </context>
    <context>
        <name>SettingsFiles</name>
        <message numerus="yes">
            <source>%n setting(s) changed</source>
            <translation>
                <numerusform>Un ajuste cambiado</numerusform>
                <numerusform>%n ajustes cambiados</numerusform>
            </translation>
        </message>
        <message>
            <source>API keys, accounts and rooms are not in the file.</source>
            <translation>Las claves de API, las cuentas y las salas no están en el archivo.</translation>
        </message>
        <message>
            <source>Export settings</source>
            <translation>Exportar ajustes</translation>
        </message>
        <message>
            <source>Import settings</source>
            <translation>Importar ajustes</translation>
        </message>
        <message>
            <source>Nothing was changed. The file is damaged, or not one with settings.</source>
            <translation>No se cambió nada. El archivo está dañado o no contiene ajustes.</translation>
        </message>
        <message>
            <source>Settings (*.json)</source>
            <translation>Ajustes (*.json)</translation>
        </message>
        <message>
            <source>Settings saved to {0}</source>
            <translation>Ajustes guardados en {0}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>{0} cannot be read as settings</source>
            <translation>{0} no se puede leer como ajustes</translation>
        </message>
        <message>
            <source>{0} changes nothing: all is set like that</source>
            <translation>{0} no cambia nada: todo está ya así</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Search settings</source>
            <translation>Buscar ajustes</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
    </context>
    <context>
        <name>SettingsPart</name>
        <message>
            <source>Command copied</source>
            <translation>Comando copiado</translation>
        </message>
        <message>
            <source>Demo workspace</source>
            <translation>Espacio de demostración</translation>
        </message>
        <message>
            <source>Labels and history erased</source>
            <translation>Etiquetas e historial borrados</translation>
        </message>
    </context>
    <context>
        <name>SeveralRooms</name>
        <message numerus="yes">
            <source>%n room(s) selected</source>
            <translation>
                <numerusform>Una sala seleccionada</numerusform>
                <numerusform>%n salas seleccionadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy links</source>
            <translation>Copiar enlaces</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n room(s)</source>
            <translation>
                <numerusform>Eliminar una sala</numerusform>
                <numerusform>Eliminar %n salas</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Eliminar…</translation>
        </message>
        <message numerus="yes">
            <source>Deleting them costs %n point(s).</source>
            <translation>
                <numerusform>Eliminarla cuesta un punto.</numerusform>
                <numerusform>Eliminarlas cuesta %n puntos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Forget %n past room(s)</source>
            <translation>
                <numerusform>Olvidar una sala pasada</numerusform>
                <numerusform>Olvidar %n salas pasadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Olvidar…</translation>
        </message>
    </context>
    <context>
        <name>ShareCommands</name>
        <message>
            <source>Its links lead nowhere. Duplicate makes a new one like it.</source>
            <translation>Sus enlaces no llevan a ninguna parte. Duplicar crea una nueva igual.</translation>
        </message>
        <message>
            <source>This room no longer exists</source>
            <translation>Esta sala ya no existe</translation>
        </message>
    </context>
    <context>
        <name>ShareMenu</name>
        <message>
            <source>Share</source>
            <translation>Compartir</translation>
        </message>
    </context>
    <context>
        <name>Skeleton</name>
        <message>
            <source>Loading rooms…</source>
            <translation>Cargando salas…</translation>
        </message>
    </context>
    <context>
        <name>Spans</name>
        <message numerus="yes">
            <source>%Ln minute(s)</source>
            <translation>
                <numerusform>%Ln minuto</numerusform>
                <numerusform>%Ln minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln second(s)</source>
            <translation>
                <numerusform>%Ln segundo</numerusform>
                <numerusform>%Ln segundos</numerusform>
            </translation>
        </message>
        <message>
            <source>About {0} left</source>
            <translation>Quedan aprox. {0}</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>No</translation>
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
            <translation>hace 60 s</translation>
        </message>
        <message>
            <source>Points spent in the last minute: {0}</source>
            <translation>Puntos gastados en el último minuto: {0}</translation>
        </message>
        <message>
            <source>now</source>
            <translation>ahora</translation>
        </message>
    </context>
    <context>
        <name>SpokenValue</name>
        <message>
            <source>API points left</source>
            <translation>Puntos de API restantes</translation>
        </message>
    </context>
    <context>
        <name>StagesPanel</name>
        <message>
            <source>&lt;b&gt;Gone.&lt;/b&gt; Whereby deletes the room within a day.</source>
            <translation>&lt;b&gt;Eliminada.&lt;/b&gt; Whereby elimina la sala en el plazo de un día.</translation>
        </message>
        <message>
            <source>&lt;b&gt;Open.&lt;/b&gt; Guests and hosts can join until the end time.</source>
            <translation>&lt;b&gt;Abierta.&lt;/b&gt; Invitados y anfitriones pueden entrar hasta la hora de fin.</translation>
        </message>
        <message>
            <source>&lt;b&gt;Winding down.&lt;/b&gt; For one more hour host rights and recording still work.</source>
            <translation>&lt;b&gt;En cierre.&lt;/b&gt; Durante una hora más funcionan los derechos de anfitrión y la grabación.</translation>
        </message>
        <message>
            <source>A room lives in three stages</source>
            <translation>Una sala pasa por tres etapas</translation>
        </message>
        <message>
            <source>An independent app. Not made or endorsed by Whereby.</source>
            <translation>Una aplicación independiente. Whereby ni la desarrolla ni la avala.</translation>
        </message>
        <message>
            <source>Create rooms, hand out links and see what is open, and stay under the API limit.</source>
            <translation>Cree salas, comparta enlaces y vea qué está abierto sin superar el límite de la API.</translation>
        </message>
        <message>
            <source>Every request costs points</source>
            <translation>Cada solicitud cuesta puntos</translation>
        </message>
        <message>
            <source>Reading costs 1, deleting 2, creating 3. The gauge is always in view, and the app slows itself down before the limit does.</source>
            <translation>Leer cuesta 1, eliminar 2, crear 3. El indicador está siempre a la vista y la aplicación reduce el ritmo antes de que lo haga el límite.</translation>
        </message>
    </context>
    <context>
        <name>StateWords</name>
        <message>
            <source>Deleted</source>
            <translation>Eliminada</translation>
        </message>
        <message>
            <source>Deleted by {0}</source>
            <translation>Eliminación antes de: {0}</translation>
        </message>
        <message>
            <source>Ended at {0}</source>
            <translation>Terminada a las {0}</translation>
        </message>
        <message>
            <source>Ended yesterday</source>
            <translation>Terminada ayer</translation>
        </message>
        <message>
            <source>Ended {0}</source>
            <translation>Terminada el {0}</translation>
        </message>
        <message numerus="yes">
            <source>Ends in %n days</source>
            <translation>
                <numerusform>Termina en un día</numerusform>
                <numerusform>Termina en %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>Ends in less than 1 min</source>
            <translation>Termina en menos de 1 min</translation>
        </message>
        <message>
            <source>Ends in {0} h</source>
            <translation>Termina en {0} h</translation>
        </message>
        <message>
            <source>Ends in {0} h {1} min</source>
            <translation>Termina en {0} h {1} min</translation>
        </message>
        <message>
            <source>Ends in {0} min</source>
            <translation>Termina en {0} min</translation>
        </message>
        <message>
            <source>Ends tomorrow</source>
            <translation>Termina mañana</translation>
        </message>
        <message>
            <source>Ends {0}</source>
            <translation>Termina el {0}</translation>
        </message>
        <message>
            <source>Host rights end in &lt; 1 min</source>
            <translation>Anfitrión: queda &lt; 1 min</translation>
        </message>
        <message>
            <source>Host rights end in {0} min</source>
            <translation>Anfitrión: quedan {0} min</translation>
        </message>
        <message>
            <source>No longer at Whereby</source>
            <translation>Ya no está en Whereby</translation>
        </message>
        <message>
            <source>deleted by {0}</source>
            <translation>eliminación antes de: {0}</translation>
        </message>
        <message>
            <source>deleted, {0}</source>
            <translation>eliminada, {0}</translation>
        </message>
        <message numerus="yes">
            <source>ends in %n days, {0}</source>
            <translation>
                <numerusform>termina en un día, {0}</numerusform>
                <numerusform>termina en %n días, {0}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>ends in %n minutes at {0}</source>
            <translation>
                <numerusform>termina en un minuto, a las {0}</numerusform>
                <numerusform>termina en %n minutos, a las {0}</numerusform>
            </translation>
        </message>
        <message>
            <source>ends in 1 minute at {0}</source>
            <translation>termina en 1 minuto, a las {0}</translation>
        </message>
        <message>
            <source>ends in less than 1 minute at {0}</source>
            <translation>termina en menos de 1 minuto, a las {0}</translation>
        </message>
        <message>
            <source>ends in {0} h at {2}</source>
            <translation>termina en {0} h, a las {2}</translation>
        </message>
        <message>
            <source>ends in {0} h {1} min at {2}</source>
            <translation>termina en {0} h {1} min, a las {2}</translation>
        </message>
        <message>
            <source>ends tomorrow, {0}</source>
            <translation>termina mañana, {0}</translation>
        </message>
        <message>
            <source>ends {0} at {1}</source>
            <translation>termina el {0} a las {1}</translation>
        </message>
        <message numerus="yes">
            <source>host rights end in %n minutes at {0}</source>
            <translation>
                <numerusform>los derechos de anfitrión terminan en un minuto, a las {0}</numerusform>
                <numerusform>los derechos de anfitrión terminan en %n minutos, a las {0}</numerusform>
            </translation>
        </message>
        <message>
            <source>host rights end in 1 minute at {0}</source>
            <translation>los derechos de anfitrión terminan en 1 minuto, a las {0}</translation>
        </message>
        <message>
            <source>host rights end in less than 1 minute at {0}</source>
            <translation>los derechos de anfitrión terminan en menos de 1 minuto, a las {0}</translation>
        </message>
        <message>
            <source>no longer at Whereby, {0}</source>
            <translation>ya no está en Whereby, {0}</translation>
        </message>
    </context>
    <context>
        <name>StayInTray</name>
        <message>
            <source>Keep running</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <source>Keep running in the tray?</source>
            <translation>¿Seguir en la bandeja del sistema?</translation>
        </message>
        <message>
            <source>New meetings and recent links stay one click away. Settings has this choice, too.</source>
            <translation>Las nuevas reuniones y los enlaces recientes quedan a un clic. Esta elección también está en Ajustes.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
    </context>
    <context>
        <name>StorageFields</name>
        <message>
            <source>Access</source>
            <translation>Acceso</translation>
        </message>
        <message>
            <source>Bucket</source>
            <translation>Bucket</translation>
        </message>
        <message>
            <source>Conceal secret key</source>
            <translation>Ocultar clave secreta</translation>
        </message>
        <message>
            <source>Key ID</source>
            <translation>ID de clave</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Región</translation>
        </message>
        <message>
            <source>Reveal secret key</source>
            <translation>Mostrar clave secreta</translation>
        </message>
        <message>
            <source>Role ARN</source>
            <translation>ARN del rol</translation>
        </message>
        <message>
            <source>Secret key</source>
            <translation>Clave secreta</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>Almacenamiento</translation>
        </message>
        <message>
            <source>{0}, concealed</source>
            <translation>{0}, oculta</translation>
        </message>
    </context>
    <context>
        <name>StorageWords</name>
        <message>
            <source>S3 bucket {0} in {1}, by access key</source>
            <translation>Bucket de S3 {0} en {1}, por clave de acceso</translation>
        </message>
        <message>
            <source>S3 bucket {0} in {1}, by role</source>
            <translation>Bucket de S3 {0} en {1}, por rol</translation>
        </message>
    </context>
    <context>
        <name>StreamingFields</name>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Conceal streaming address</source>
            <translation>Ocultar dirección de transmisión</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Reveal streaming address</source>
            <translation>Mostrar dirección de transmisión</translation>
        </message>
        <message>
            <source>Streamin&amp;g</source>
            <translation>Transm&amp;isión</translation>
        </message>
        <message>
            <source>Streaming</source>
            <translation>Transmisión</translation>
        </message>
        <message>
            <source>Streaming address</source>
            <translation>Dirección de transmisión</translation>
        </message>
        <message>
            <source>Streaming address, concealed</source>
            <translation>Dirección de transmisión, oculta</translation>
        </message>
    </context>
    <context>
        <name>SurplusNote</name>
        <message numerus="yes">
            <source>%Ln room(s) too many: {0}. An answer came too late.</source>
            <translation>
                <numerusform>Una sala de más: {0}. Una respuesta llegó demasiado tarde.</numerusform>
                <numerusform>%Ln salas de más: {0}. Una respuesta llegó demasiado tarde.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Delete…</source>
            <translation>&amp;Eliminar…</translation>
        </message>
        <message numerus="yes">
            <source>{0} and %Ln more</source>
            <translation>
                <numerusform>{0} y %Ln más</numerusform>
                <numerusform>{0} y %Ln más</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TableSession</name>
        <message>
            <source>Changing rows…</source>
            <translation>Cambiando filas…</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Comprobando…</translation>
        </message>
        <message>
            <source>Look at the plan again. Nothing was sent.</source>
            <translation>Revise de nuevo el plan. No se envió nada.</translation>
        </message>
        <message>
            <source>Pasted table</source>
            <translation>Tabla pegada</translation>
        </message>
        <message>
            <source>Reading {0}…</source>
            <translation>Leyendo {0}…</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>Rows to fix</source>
            <translation>Filas por corregir</translation>
        </message>
        <message>
            <source>Saved as {0}</source>
            <translation>Guardado como {0}</translation>
        </message>
        <message numerus="yes">
            <source>Time has passed: %Ln row(s) changed.</source>
            <translation>
                <numerusform>Ha pasado el tiempo: una fila cambiada.</numerusform>
                <numerusform>Ha pasado el tiempo: %Ln filas cambiadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Writing it down…</source>
            <translation>Anotando…</translation>
        </message>
    </context>
    <context>
        <name>ThemeChoice</name>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
    </context>
    <context>
        <name>TranscriptionFields</name>
        <message>
            <source>&amp;Transcription</source>
            <translation>&amp;Transcripción</translation>
        </message>
        <message>
            <source>Captions</source>
            <translation>Subtítulos</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Live transcription</source>
            <translation>Transcripción en directo</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>No</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>Spoken language</source>
            <translation>Idioma hablado</translation>
        </message>
        <message>
            <source>Transcription: {0}</source>
            <translation>Transcripción: {0}</translation>
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
                <numerusform>{0}, termina en un día</numerusform>
                <numerusform>{0}, termina en %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>{0}, ends in less than 1 min</source>
            <translation>{0}, termina en menos de 1 min</translation>
        </message>
        <message>
            <source>{0}, ends in {1} h</source>
            <translation>{0}, termina en {1} h</translation>
        </message>
        <message>
            <source>{0}, ends in {1} h {2} min</source>
            <translation>{0}, termina en {1} h {2} min</translation>
        </message>
        <message>
            <source>{0}, ends in {1} min</source>
            <translation>{0}, termina en {1} min</translation>
        </message>
        <message>
            <source>{0}, ends tomorrow</source>
            <translation>{0}, termina mañana</translation>
        </message>
        <message>
            <source>{0}, ends {1}</source>
            <translation>{0}, termina el {1}</translation>
        </message>
        <message>
            <source>{0}, host link, less than 1 min</source>
            <translation>{0}, enlace de anfitrión, menos de 1 min</translation>
        </message>
        <message>
            <source>{0}, host link, {1} min</source>
            <translation>{0}, enlace de anfitrión, {1} min</translation>
        </message>
    </context>
    <context>
        <name>TrayMenu</name>
        <message>
            <source>Edit presets…</source>
            <translation>Editar preajustes…</translation>
        </message>
        <message>
            <source>New meeting now ({0})</source>
            <translation>Reunión inmediata ({0})</translation>
        </message>
        <message>
            <source>New meeting with preset</source>
            <translation>Nueva reunión con preajuste</translation>
        </message>
        <message>
            <source>Open Whereby Desktop</source>
            <translation>Abrir Whereby Desktop</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Recent: click to copy the link</source>
            <translation>Recientes: clic para copiar el enlace</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Ajustes…</translation>
        </message>
    </context>
    <context>
        <name>TrayPart</name>
        <message>
            <source>Closing the window quits the app.</source>
            <translation>Al cerrar la ventana se sale de la aplicación.</translation>
        </message>
        <message>
            <source>Extend…</source>
            <translation>Prolongar…</translation>
        </message>
        <message>
            <source>It was deleted, ran out, or belongs to another account.</source>
            <translation>Se eliminó, caducó o pertenece a otra cuenta.</translation>
        </message>
        <message>
            <source>No tray on this desktop</source>
            <translation>Este escritorio no tiene bandeja del sistema</translation>
        </message>
        <message>
            <source>This room is not in the list</source>
            <translation>Esta sala no está en la lista</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <source>A damaged file was set aside</source>
            <translation>Se apartó un archivo dañado</translation>
        </message>
        <message>
            <source>Check (1 point)</source>
            <translation>Comprobar (1 punto)</translation>
        </message>
        <message>
            <source>Check before creating it again, so there are not two.</source>
            <translation>Compruebe antes de crearla de nuevo, para que no haya dos.</translation>
        </message>
        <message>
            <source>Check the connection. Nothing was sent.</source>
            <translation>Compruebe la conexión. No se envió nada.</translation>
        </message>
        <message>
            <source>Check what you entered.</source>
            <translation>Compruebe lo introducido.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Could not save</source>
            <translation>No se pudo guardar</translation>
        </message>
        <message>
            <source>Enter a new key…</source>
            <translation>Introducir una clave nueva…</translation>
        </message>
        <message>
            <source>Install or start one, or enter the key each time the app starts.</source>
            <translation>Instale o inicie uno, o introduzca la clave cada vez que se inicie la aplicación.</translation>
        </message>
        <message>
            <source>It is kept as {0}. The app started with a fresh one.</source>
            <translation>Se conserva como {0}. La aplicación se inició con uno nuevo.</translation>
        </message>
        <message>
            <source>It may be busy. Try again in a moment.</source>
            <translation>Puede estar ocupado. Inténtelo de nuevo en un momento.</translation>
        </message>
        <message>
            <source>It may have been deleted or replaced. Your labels, presets and history are safe on this computer.</source>
            <translation>Puede que se haya eliminado o reemplazado. Sus etiquetas, preajustes e historial están a salvo en este equipo.</translation>
        </message>
        <message>
            <source>It was deleted or ran out. It leaves the list.</source>
            <translation>Se eliminó o caducó. Desaparece de la lista.</translation>
        </message>
        <message>
            <source>List from {0}. Copying links works.</source>
            <translation>Lista de las {0}. Se pueden seguir copiando enlaces.</translation>
        </message>
        <message>
            <source>More than one room fits: {0}. Look at them before creating another.</source>
            <translation>Coincide más de una sala: {0}. Mírelas antes de crear otra.</translation>
        </message>
        <message>
            <source>No API key</source>
            <translation>Sin clave de API</translation>
        </message>
        <message>
            <source>No answer: the room may exist</source>
            <translation>Sin respuesta: la sala puede existir</translation>
        </message>
        <message>
            <source>No keyring found</source>
            <translation>No se encontró un anillo de claves</translation>
        </message>
        <message>
            <source>Not allowed with this key</source>
            <translation>No permitido con esta clave</translation>
        </message>
        <message>
            <source>Nothing was created. The storage secret or streaming address of these settings has to be entered again, in the form.</source>
            <translation>No se creó nada. El secreto de almacenamiento o la dirección de transmisión de estos ajustes se debe introducir de nuevo, en el formulario.</translation>
        </message>
        <message>
            <source>Nothing was sent. Check which proxy is set.</source>
            <translation>No se envió nada. Compruebe qué proxy está definido.</translation>
        </message>
        <message>
            <source>Open dashboard</source>
            <translation>Abrir panel</translation>
        </message>
        <message>
            <source>Proxy settings…</source>
            <translation>Ajustes del proxy…</translation>
        </message>
        <message>
            <source>Reply {0} at {1}</source>
            <translation>Respuesta {0} a las {1}</translation>
        </message>
        <message>
            <source>Server error {0}.</source>
            <translation>Error del servidor {0}.</translation>
        </message>
        <message>
            <source>Server error {0}. Whereby asks for a pause of {1}.</source>
            <translation>Error del servidor {0}. Whereby pide una pausa de {1}.</translation>
        </message>
        <message>
            <source>Slowing down for {0}</source>
            <translation>Ritmo reducido durante {0}</translation>
        </message>
        <message>
            <source>Something unexpected went wrong</source>
            <translation>Ocurrió algo inesperado</translation>
        </message>
        <message>
            <source>The API key is kept there. Unlock it and the app goes on by itself.</source>
            <translation>La clave de API se guarda ahí. Desbloquéelo y la aplicación continúa por sí sola.</translation>
        </message>
        <message>
            <source>The answer leads to {0}. The key was not sent there.</source>
            <translation>La respuesta lleva a {0}. La clave no se envió allí.</translation>
        </message>
        <message>
            <source>The answer made no sense</source>
            <translation>Respuesta incomprensible</translation>
        </message>
        <message>
            <source>The answer was lost, and the list shows no such room. Create it again.</source>
            <translation>La respuesta se perdió y la lista no muestra esa sala. Créela de nuevo.</translation>
        </message>
        <message>
            <source>The app does not wait for it. A key you enter stays in memory until you quit.</source>
            <translation>La aplicación no espera. Una clave que se introduzca queda en la memoria hasta salir de la aplicación.</translation>
        </message>
        <message>
            <source>The app goes on. Details are in the log.</source>
            <translation>La aplicación continúa. Los detalles están en el registro.</translation>
        </message>
        <message>
            <source>The certificate of {0} could not be checked. Nothing was sent.</source>
            <translation>No se pudo comprobar el certificado de {0}. No se envió nada.</translation>
        </message>
        <message>
            <source>The connection is not safe</source>
            <translation>La conexión no es segura</translation>
        </message>
        <message>
            <source>The key was not stored. It stays in memory until you quit.</source>
            <translation>La clave no se guardó. Queda en la memoria hasta salir de la aplicación.</translation>
        </message>
        <message>
            <source>The keyring</source>
            <translation>El anillo de claves</translation>
        </message>
        <message>
            <source>The keyring holds no key for this server. Enter it to go on.</source>
            <translation>El anillo de claves no tiene ninguna clave para este servidor. Introdúzcala para continuar.</translation>
        </message>
        <message>
            <source>The list from {0} stays.</source>
            <translation>La lista de las {0} se conserva.</translation>
        </message>
        <message>
            <source>The proxy does not let the app through</source>
            <translation>El proxy no deja pasar a la aplicación</translation>
        </message>
        <message>
            <source>The room was not created</source>
            <translation>La sala no se creó</translation>
        </message>
        <message>
            <source>The server points elsewhere</source>
            <translation>El servidor remite a otro sitio</translation>
        </message>
        <message>
            <source>The storage secret or streaming address stays in memory until you quit. After that it has to be entered again.</source>
            <translation>El secreto de almacenamiento o la dirección de transmisión queda en la memoria hasta salir de la aplicación. Después hay que volver a introducir ese dato.</translation>
        </message>
        <message>
            <source>This room no longer exists</source>
            <translation>Esta sala ya no existe</translation>
        </message>
        <message>
            <source>Times here may be wrong.</source>
            <translation>Las horas aquí pueden ser incorrectas.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>What came back is not what Whereby sends. A proxy or a sign-in page may answer.</source>
            <translation>El contenido recibido no es el que envía Whereby. Puede que responda un proxy o una página de inicio de sesión.</translation>
        </message>
        <message>
            <source>Whereby asked the app to wait.</source>
            <translation>Whereby pidió a la aplicación que espere.</translation>
        </message>
        <message numerus="yes">
            <source>Whereby asked the app to wait. %n request(s) will go out by themselves.</source>
            <translation>
                <numerusform>Whereby pidió a la aplicación que espere. Una solicitud se enviará por sí sola.</numerusform>
                <numerusform>Whereby pidió a la aplicación que espere. %n solicitudes se enviarán por sí solas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Whereby did not accept the settings</source>
            <translation>Whereby no aceptó los ajustes</translation>
        </message>
        <message>
            <source>Whereby did not answer</source>
            <translation>Whereby no respondió</translation>
        </message>
        <message>
            <source>Whereby has a problem</source>
            <translation>Whereby tiene un problema</translation>
        </message>
        <message>
            <source>Whereby rejected the key</source>
            <translation>Whereby rechazó la clave</translation>
        </message>
        <message>
            <source>You are offline</source>
            <translation>Sin conexión a la red</translation>
        </message>
        <message>
            <source>Your Whereby plan or key does not include this.</source>
            <translation>Su plan o su clave de Whereby no lo incluye.</translation>
        </message>
        <message>
            <source>Your computer’s clock is off by {0} min</source>
            <translation>El reloj del equipo tiene un desfase de {0} min</translation>
        </message>
        <message>
            <source>{0} did not give a secret part</source>
            <translation>{0} no entregó un dato secreto</translation>
        </message>
        <message>
            <source>{0} did not take a secret part</source>
            <translation>{0} no guardó un dato secreto</translation>
        </message>
        <message>
            <source>{0} does not answer</source>
            <translation>{0} no responde</translation>
        </message>
        <message>
            <source>{0} is locked</source>
            <translation>{0} está bloqueado</translation>
        </message>
        <message>
            <source>{0} refused</source>
            <translation>{0} rechazó la operación</translation>
        </message>
        <message>
            <source>{0}: {1}.</source>
            <translation>{0}: {1}.</translation>
        </message>
        <message>
            <source>“Once” keeps the key in memory until you quit.</source>
            <translation>«Una vez» conserva la clave en la memoria hasta salir de la aplicación.</translation>
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
            <translation>&amp;Seguir</translation>
        </message>
        <message>
            <source>A click, a key or a change on screen was not carried out.</source>
            <translation>Un clic, una tecla o un cambio en pantalla no tuvo efecto.</translation>
        </message>
        <message>
            <source>A part of the app that works on its own has ended.</source>
            <translation>Ha terminado una parte de la aplicación que trabaja por su cuenta.</translation>
        </message>
        <message>
            <source>A step that was to follow later was not carried out.</source>
            <translation>No se llevó a cabo un paso previsto para después.</translation>
        </message>
        <message>
            <source>Qt, which draws the windows, reports a fault.</source>
            <translation>Qt, que dibuja las ventanas, comunica un fallo.</translation>
        </message>
        <message numerus="yes">
            <source>Seen %Ln time(s), last at {0}.</source>
            <translation>
                <numerusform>Ocurrió una vez, a las {0}.</numerusform>
                <numerusform>Ocurrió %Ln veces, la última a las {0}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Seen at {0}.</source>
            <translation>Ocurrió a las {0}.</translation>
        </message>
        <message>
            <source>Something unexpected went wrong</source>
            <translation>Ocurrió algo inesperado</translation>
        </message>
        <message>
            <source>The app goes on. What you did last may not be done: look before you do it again.</source>
            <translation>La aplicación continúa. Puede que lo último no se haya hecho: compruébelo antes de repetirlo.</translation>
        </message>
        <message>
            <source>Work in the background ended before it was done.</source>
            <translation>Un trabajo en segundo plano terminó antes de completarse.</translation>
        </message>
    </context>
    <context>
        <name>UnexpectedErrors</name>
        <message>
            <source>Details…</source>
            <translation>Detalles…</translation>
        </message>
        <message>
            <source>Something unexpected went wrong</source>
            <translation>Ocurrió algo inesperado</translation>
        </message>
        <message>
            <source>The app goes on. {0}</source>
            <translation>La aplicación continúa. {0}</translation>
        </message>
    </context>
    <context>
        <name>Unsettled</name>
        <message>
            <source>Any name</source>
            <translation>Cualquier nombre</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <source>Name begins with</source>
            <translation>Inicio del nombre</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviada</translation>
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
            <translation>&amp;Ninguna de estas</translation>
        </message>
        <message>
            <source>Decide &amp;later</source>
            <translation>Decidir más &amp;tarde</translation>
        </message>
        <message>
            <source>It was &amp;not created</source>
            <translation>No se &amp;creó</translation>
        </message>
        <message>
            <source>Which room is it?</source>
            <translation>¿Qué sala es?</translation>
        </message>
    </context>
    <context>
        <name>UnsettledFlow</name>
        <message>
            <source>Settled: the room was not created</source>
            <translation>Resuelto: la sala no se creó</translation>
        </message>
        <message>
            <source>This room no longer exists</source>
            <translation>Esta sala ya no existe</translation>
        </message>
    </context>
    <context>
        <name>UnsettledForm</name>
        <message numerus="yes">
            <source>%n room(s) may be the one</source>
            <translation>
                <numerusform>Puede que sea esta sala</numerusform>
                <numerusform>Puede que sea una de estas %n salas</numerusform>
            </translation>
        </message>
        <message>
            <source>If you say that it was not created, it is created now.</source>
            <translation>Si indica que no se creó, se crea ahora.</translation>
        </message>
        <message>
            <source>If you say that it was not created, you can create it again.</source>
            <translation>Si indica que no se creó, puede crearla de nuevo.</translation>
        </message>
        <message>
            <source>Its answer was lost, and Whereby does not show whether it was created.</source>
            <translation>La respuesta se perdió y Whereby no indica si la sala se creó.</translation>
        </message>
        <message>
            <source>No room fits what was asked for</source>
            <translation>Ninguna sala coincide con lo pedido</translation>
        </message>
        <message>
            <source>The answer was lost. Only you can tell which room came of it, if any.</source>
            <translation>La respuesta se perdió. Solo usted puede saber qué sala se creó, si se creó alguna.</translation>
        </message>
        <message>
            <source>The room you choose gets the label and settings you had entered, on this computer only. If it is none of these, a room is created.</source>
            <translation>La sala elegida recibe la etiqueta y los ajustes introducidos, solo en este equipo. Si no es ninguna de estas, se crea una sala.</translation>
        </message>
        <message>
            <source>The room you choose gets the label and settings you had entered, on this computer only. Nothing changes at Whereby.</source>
            <translation>La sala elegida recibe la etiqueta y los ajustes introducidos, solo en este equipo. En Whereby no cambia nada.</translation>
        </message>
        <message>
            <source>What is at Whereby</source>
            <translation>Lo que hay en Whereby</translation>
        </message>
        <message>
            <source>What was asked for</source>
            <translation>Lo que se pidió</translation>
        </message>
    </context>
    <context>
        <name>WayOut</name>
        <message>
            <source>Anyone who has it can run the room.</source>
            <translation>Quien lo tenga puede dirigir la sala.</translation>
        </message>
        <message>
            <source>Anyone who has it can watch the meeting.</source>
            <translation>Quien lo tenga puede ver la reunión.</translation>
        </message>
        <message>
            <source>Copy it anyway</source>
            <translation>Copiarla de todos modos</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Save it anyway</source>
            <translation>Guardarla de todos modos</translation>
        </message>
        <message>
            <source>This invitation carries the host link</source>
            <translation>Esta invitación lleva el enlace de anfitrión</translation>
        </message>
        <message>
            <source>This invitation carries the viewer link</source>
            <translation>Esta invitación lleva el enlace de espectador</translation>
        </message>
        <message>
            <source>Write the mail anyway</source>
            <translation>Escribir el correo de todos modos</translation>
        </message>
    </context>
    <context>
        <name>WaysOut</name>
        <message>
            <source>Copy it and paste it into a mail.</source>
            <translation>Cópiela y péguela en un correo.</translation>
        </message>
        <message>
            <source>Copy the invitation and paste it into a mail.</source>
            <translation>Copie la invitación y péguela en un correo.</translation>
        </message>
        <message>
            <source>Invitation copied as Markdown: {0}</source>
            <translation>Invitación copiada como Markdown: {0}</translation>
        </message>
        <message>
            <source>Invitation copied: {0}</source>
            <translation>Invitación copiada: {0}</translation>
        </message>
        <message>
            <source>Invitation with the host link copied</source>
            <translation>Invitación con el enlace de anfitrión copiada</translation>
        </message>
        <message>
            <source>Invitation with the host link copied. It leaves the clipboard in {0} s</source>
            <translation>Invitación con el enlace de anfitrión copiada. Se borra del portapapeles en {0} s</translation>
        </message>
        <message>
            <source>Invitation with the viewer link copied</source>
            <translation>Invitación con el enlace de espectador copiada</translation>
        </message>
        <message>
            <source>Invitation with the viewer link copied. It leaves the clipboard in {0} s</source>
            <translation>Invitación con el enlace de espectador copiada. Se borra del portapapeles en {0} s</translation>
        </message>
        <message>
            <source>Mail opened</source>
            <translation>Correo abierto</translation>
        </message>
        <message>
            <source>No mail program answered</source>
            <translation>Ningún programa de correo respondió</translation>
        </message>
        <message>
            <source>The invitation is too long for a mail draft</source>
            <translation>La invitación es demasiado larga para un borrador de correo</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>or</source>
            <translation>o</translation>
        </message>
    </context>
    <context>
        <name>Wishes</name>
        <message>
            <source>The app is running with another server. Quit it first, or use --profile-dir.</source>
            <translation>La aplicación ya está abierta con otro servidor. Salga de ella primero o use --profile-dir.</translation>
        </message>
        <message>
            <source>The app that is running is another version. Quit it first.</source>
            <translation>La aplicación que está abierta es de otra versión. Salga de ella primero.</translation>
        </message>
    </context>
    <context>
        <name>WordingEditor</name>
        <message>
            <source>&amp;Wording of every invitation</source>
            <translation>Redacción de todas las in&amp;vitaciones</translation>
        </message>
        <message>
            <source>Insert the place “{0}”</source>
            <translation>Insertar el campo «{0}»</translation>
        </message>
        <message>
            <source>Insert {0}</source>
            <translation>Insertar {0}</translation>
        </message>
        <message>
            <source>What stands in braces is filled in for each meeting. A line whose places are empty is left out.</source>
            <translation>Lo que va entre llaves se rellena en cada reunión. Se omite la línea cuyos campos estén vacíos.</translation>
        </message>
        <message>
            <source>Wording of every invitation</source>
            <translation>Redacción de todas las invitaciones</translation>
        </message>
    </context>
    <context>
        <name>WordingFooter</name>
        <message>
            <source>&amp;Done</source>
            <translation>&amp;Hecho</translation>
        </message>
        <message>
            <source>&amp;Keep old wording</source>
            <translation>Conser&amp;var la redacción anterior</translation>
        </message>
        <message>
            <source>&amp;Restore the program’s wording</source>
            <translation>Re&amp;staurar la redacción del programa</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>How to get a keyring</source>
            <translation>Cómo obtener un anillo de claves</translation>
        </message>
        <message>
            <source>Install gnome-keyring (on KDE kwalletmanager), log in again and start the app.</source>
            <translation>Instale gnome-keyring (en KDE, kwalletmanager), vuelva a iniciar sesión y abra la aplicación.</translation>
        </message>
    </context>
    <context>
        <name>ZoneField</name>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
    </context>
</TS>
