<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>mailsheaf::AboutDialog</name>
    <message>
        <source>About Mailsheaf</source>
        <translation>Acerca de Mailsheaf</translation>
    </message>
    <message>
        <source>Mailsheaf</source>
        <translation>Mailsheaf</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Backs up IMAP mailboxes with several workers at once.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Hace copias de seguridad de buzones IMAP con varios agentes a la vez.
Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programa</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>&amp;Bibliotecas</translation>
    </message>
    <message>
        <source>Pages of this window</source>
        <translation>Páginas de esta ventana</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>Sitio &amp;web</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>Abre %1 en el navegador</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Las bibliotecas y sus licencias</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Account</name>
    <message>
        <source>The account&apos;s name contains characters that cannot be shown; type it again.</source>
        <translation>El nombre de la cuenta contiene caracteres que no se pueden mostrar; escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>The user name is missing; most providers want the whole e-mail address.</source>
        <translation>Falta el nombre de usuario; la mayoría de los proveedores piden la dirección de correo completa.</translation>
    </message>
    <message>
        <source>The user name contains characters that cannot be sent; type it again.</source>
        <translation>El nombre de usuario contiene caracteres que no se pueden enviar; escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>The server&apos;s name is missing; it looks like &quot;imap.example.org&quot;.</source>
        <translation>Falta el nombre del servidor; es algo como «imap.example.org».</translation>
    </message>
    <message>
        <source>The server&apos;s name may only be a name or an address, such as &quot;imap.example.org&quot;.</source>
        <translation>El servidor solo puede ser un nombre o una dirección, como «imap.example.org».</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535; 993 is the usual one.</source>
        <translation>El puerto debe ser un número de 1 a 65535; el habitual es 993.</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way could read the password and the mail; choose TLS or STARTTLS. Only this computer itself may be used without.</source>
        <translation>Sin cifrado, cualquiera en el camino podría leer la contraseña y el correo; elija TLS o STARTTLS. Solo este mismo equipo puede usarse sin él.</translation>
    </message>
    <message>
        <source>The certificate file must be given with its full path.</source>
        <translation>El archivo de certificado debe indicarse con su ruta completa.</translation>
    </message>
    <message>
        <source>The backup folder is missing; choose where the backup is to be kept.</source>
        <translation>Falta la carpeta de copia de seguridad; elija dónde guardar la copia.</translation>
    </message>
    <message>
        <source>The backup folder must be given with its full path.</source>
        <translation>La carpeta de copia de seguridad debe indicarse con su ruta completa.</translation>
    </message>
    <message>
        <source>The backup folder&apos;s name contains characters that cannot be shown; choose another folder.</source>
        <translation>El nombre de la carpeta de copia de seguridad contiene caracteres que no se pueden mostrar; elija otra carpeta.</translation>
    </message>
    <message>
        <source>The number of workers must be from %1 to %2.</source>
        <translation>El número de agentes debe estar entre %1 y %2.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountDialog</name>
    <message>
        <source>%1 lets mail programs in when IMAP is switched on in the settings of its web mail.</source>
        <translation>%1 admite programas de correo cuando IMAP está activado en la configuración de su correo web.</translation>
    </message>
    <message>
        <source>%1 wants an app password here: one that you make on its web site for this program.</source>
        <translation>%1 pide aquí una contraseña de aplicación, que se crea en su sitio web para este programa.</translation>
    </message>
    <message>
        <source>%1 usually takes no password from mail programs, only sign-ins on its own page. Mailsheaf cannot do that yet.</source>
        <translation>%1 no suele aceptar contraseñas de programas de correo, solo inicios de sesión en su propia página. Mailsheaf aún no puede hacerlo.</translation>
    </message>
    <message>
        <source>%1 See %2</source>
        <translation>%1 Véase %2</translation>
    </message>
    <message>
        <source>Add Account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>Edit Account</source>
        <translation>Editar cuenta</translation>
    </message>
    <message>
        <source>E-mail or user name</source>
        <translation>Correo o nombre de usuario</translation>
    </message>
    <message>
        <source>you@example.org</source>
        <translation>usted@example.org</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Empty: asked for when needed</source>
        <translation>Vacía: se pide cuando haga falta</translation>
    </message>
    <message>
        <source>Keep the password in the &amp;keychain of this computer</source>
        <translation>&amp;Guardar la contraseña en el llavero de este equipo</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>Carpeta de copia de seguridad</translation>
    </message>
    <message>
        <source>Messages are stored here as .eml files</source>
        <translation>Los mensajes se guardan aquí como archivos .eml</translation>
    </message>
    <message>
        <source>Where the messages go</source>
        <translation>Adónde van los mensajes</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>Chooses the backup folder</source>
        <translation>Elige la carpeta de copia de seguridad</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <source>E-mail or &amp;user:</source>
        <translation>Correo o &amp;usuario:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>Backup &amp;folder:</source>
        <translation>Car&amp;peta de copia:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Edit the account</source>
        <translation>Editar la cuenta</translation>
    </message>
    <message>
        <source>Mailsheaf reads this mailbox and copies it to the backup folder. Nothing changes on the server.</source>
        <translation>Mailsheaf lee este buzón y lo copia en la carpeta de copia de seguridad. En el servidor no cambia nada.</translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <translation>&amp;Añadir cuenta</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Guar&amp;dar</translation>
    </message>
    <message>
        <source>For example: Work</source>
        <translation>Por ejemplo: Trabajo</translation>
    </message>
    <message>
        <source>Backup Folder</source>
        <translation>Carpeta de copia de seguridad</translation>
    </message>
    <message>
        <source>There is no password yet: enter it to test the connection.</source>
        <translation>Aún no hay contraseña: introdúzcala para probar la conexión.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountFile</name>
    <message>
        <source>The list of accounts in %1 is damaged and was left as it is; repair the file or move it away.</source>
        <translation>La lista de cuentas de %1 está dañada y se dejó como estaba; repare el archivo o muévalo a otro lugar.</translation>
    </message>
    <message>
        <source>The list of accounts in %1 was written by a newer Mailsheaf; use that version or a newer one.</source>
        <translation>La lista de cuentas de %1 la escribió un Mailsheaf más reciente; use esa versión o una posterior.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountHeader</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>user, server</comment>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountListModel</name>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <comment>43 %</comment>
        <translation>En pausa al %1</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Backing up, %1</source>
        <comment>43 %</comment>
        <translation>Copiando, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an account and its state</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountPanel</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>A&amp;ccounts</source>
        <translation>&amp;Cuentas</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountStore</name>
    <message>
        <source>The list of accounts in %1 cannot be read; check the file&apos;s permissions.</source>
        <translation>No se puede leer la lista de cuentas de %1; compruebe los permisos del archivo.</translation>
    </message>
    <message>
        <source>The list of accounts in %1 cannot be read; check the disk.</source>
        <translation>No se puede leer la lista de cuentas de %1; compruebe el disco.</translation>
    </message>
    <message>
        <source>The list of accounts in %1 cannot be written and was left as it is; check the folder&apos;s permissions and the free space.</source>
        <translation>No se puede escribir la lista de cuentas de %1 y se dejó como estaba; compruebe los permisos de la carpeta y el espacio libre.</translation>
    </message>
    <message>
        <source>Another Mailsheaf is changing the list of accounts at the moment; try again.</source>
        <translation>Otro Mailsheaf está cambiando la lista de cuentas en este momento; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The account has no id; add it as a new account.</source>
        <translation>La cuenta no tiene identificador; añádala como cuenta nueva.</translation>
    </message>
    <message>
        <source>There is an account named &quot;%1&quot; already; choose another name.</source>
        <translation>Ya hay una cuenta llamada «%1»; elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountView</name>
    <message>
        <source>Pages of the account</source>
        <translation>Páginas de la cuenta</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountsCommand</name>
    <message>
        <source>auto</source>
        <comment>number of workers</comment>
        <translation>auto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>Carpeta de copia de seguridad</translation>
    </message>
    <message>
        <source>There are no accounts yet; add one with &quot;mailsheaf-cli accounts add&quot;.</source>
        <translation>Aún no hay cuentas; añada una con «mailsheaf-cli accounts add».</translation>
    </message>
    <message>
        <source>Password of %1 at %2: </source>
        <translation>Contraseña de %1 en %2: </translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; is saved, its password is in the keychain.</source>
        <translation>La cuenta «%1» está guardada y su contraseña, en el llavero.</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; is saved without its password; give it with --password-stdin or --password-file when you back up.</source>
        <translation>La cuenta «%1» está guardada sin su contraseña; indíquela con --password-stdin o --password-file al hacer la copia.</translation>
    </message>
    <message>
        <source>There is no account named &quot;%1&quot;; &quot;mailsheaf-cli accounts list&quot; shows those there are.</source>
        <translation>No hay ninguna cuenta llamada «%1»; «mailsheaf-cli accounts list» muestra las que hay.</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; is removed; its backup in %2 stays.</source>
        <translation>La cuenta «%1» se ha quitado; su copia de seguridad en %2 permanece.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AddressLookup</name>
    <message>
        <source>There is no server named %1. Check the spelling and your network.</source>
        <translation>No hay ningún servidor llamado %1. Compruebe la ortografía y su red.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Archive</name>
    <message>
        <source>The archive “%1” is open for reading only.</source>
        <translation>El archivo de correo «%1» está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>A message arrived incomplete: %1 of %2 bytes. It is fetched again by the next run.</source>
        <translation>Llegó un mensaje incompleto: %1 de %2 bytes. La próxima ejecución lo descargará de nuevo.</translation>
    </message>
    <message>
        <source>A message arrived for a mailbox that the archive does not know.</source>
        <translation>Llegó un mensaje para una carpeta que el archivo de correo no conoce.</translation>
    </message>
    <message>
        <source>“%1” holds other things, “%2” for one, and no archive. Choose an empty folder or a new one.</source>
        <translation>«%1» contiene otras cosas, por ejemplo «%2», y ningún archivo de correo. Elija una carpeta vacía o nueva.</translation>
    </message>
    <message>
        <source>“%1” is a link to another place, which an archive never has. Remove the link, then start again.</source>
        <translation>«%1» es un enlace a otro lugar, algo que un archivo de correo nunca tiene. Quite el enlace y empiece de nuevo.</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3)</source>
        <translation>%1 (proceso %2 en %3)</translation>
    </message>
    <message>
        <source>The archive “%1” is in use by another program. Wait until it has finished, then start again.</source>
        <translation>Otro programa está usando el archivo de correo «%1». Espere a que termine y empiece de nuevo.</translation>
    </message>
    <message>
        <source>The archive “%1” is in use by %2. Wait until it has finished; if that computer no longer works on it, remove “mailsheaf.lock” there.</source>
        <translation>%2 está usando el archivo de correo «%1». Espere a que termine; si ese equipo ya no trabaja con él, quite de allí «mailsheaf.lock».</translation>
    </message>
    <message>
        <source>The archive “%1” is in use by %2. Wait until it has finished, then start again.</source>
        <translation>%2 está usando el archivo de correo «%1». Espere a que termine y empiece de nuevo.</translation>
    </message>
    <message>
        <source>“%1” cannot be locked, so it cannot be kept safe from other programs. Choose a folder on another disk.</source>
        <translation>«%1» no se puede bloquear, así que no se puede proteger de otros programas. Elija una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>“%1” had an archive at the last backup, and now it has none. Connect the disk it is on, then start again. For a new archive choose another folder.</source>
        <translation>«%1» tenía un archivo de correo en la última copia y ahora no tiene ninguno. Conecte el disco en el que está y empiece de nuevo. Para un archivo nuevo, elija otra carpeta.</translation>
    </message>
    <message>
        <source>No folder for the archive is given. Choose one.</source>
        <translation>No se ha indicado ninguna carpeta para el archivo de correo. Elija una.</translation>
    </message>
    <message>
        <source>“%1” is a file, not a folder. Choose a folder for the archive.</source>
        <translation>«%1» es un archivo, no una carpeta. Elija una carpeta para el archivo de correo.</translation>
    </message>
    <message>
        <source>“%1” cannot be made because the folder “%2” does not exist. Connect the disk it is on, or choose another folder.</source>
        <translation>«%1» no se puede crear porque la carpeta «%2» no existe. Conecte el disco en el que está o elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ArchiveCard</name>
    <message>
        <source>Progress of the verification</source>
        <translation>Progreso de la verificación</translation>
    </message>
    <message>
        <source>Verif&amp;y now</source>
        <translation>Verificar a&amp;hora</translation>
    </message>
    <message>
        <source>Reads every message and compares it with what arrived</source>
        <translation>Lee cada mensaje y lo compara con lo que llegó</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Open cer&amp;tificate</source>
        <translation>Abrir certi&amp;ficado</translation>
    </message>
    <message>
        <source>Shows what the last verification found</source>
        <translation>Muestra lo que encontró la última verificación</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>&amp;Reintentar los fallidos</translation>
    </message>
    <message>
        <source>Backs up only what could not be fetched before</source>
        <translation>Copia solo lo que antes no se pudo descargar</translation>
    </message>
    <message>
        <source>Ends it; nothing is lost</source>
        <translation>Lo termina; no se pierde nada</translation>
    </message>
    <message>
        <source>Re&amp;pair</source>
        <translation>Re&amp;parar</translation>
    </message>
    <message>
        <source>Fetches again what is damaged or missing and the server still has</source>
        <translation>Descarga de nuevo lo que está dañado o falta y el servidor aún tiene</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ArchiveVerifier</name>
    <message>
        <source>“%1” has no catalogue, so there is nothing to compare with. If it is a backup, “mailsheaf-cli rebuild” makes a new one.</source>
        <translation>«%1» no tiene catálogo, así que no hay con qué comparar. Si es una copia de seguridad, «mailsheaf-cli rebuild» crea uno nuevo.</translation>
    </message>
    <message>
        <source>The catalogue is not what the last backup left: it was damaged or changed. “mailsheaf-cli rebuild” makes a new one.</source>
        <translation>El catálogo no es el que dejó la última copia: se dañó o se modificó. «mailsheaf-cli rebuild» crea uno nuevo.</translation>
    </message>
    <message>
        <source>The catalogue is not sealed, because the last backup did not end cleanly; the next one seals it.</source>
        <translation>El catálogo no está sellado porque la última copia no terminó correctamente; la próxima lo sellará.</translation>
    </message>
    <message>
        <source>The catalogue “%1” is empty. “mailsheaf-cli rebuild” makes a new one.</source>
        <translation>El catálogo «%1» está vacío. «mailsheaf-cli rebuild» crea uno nuevo.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::BackupCommand</name>
    <message>
        <source>Stopping … press Ctrl-C again to end at once.</source>
        <translation>Deteniendo… pulse Ctrl-C otra vez para terminar de inmediato.</translation>
    </message>
    <message>
        <source>If it was moved or deleted on purpose, --new-archive begins a new one here.</source>
        <translation>Si se movió o se borró a propósito, --new-archive empieza aquí uno nuevo.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::BackupEngine</name>
    <message numerus="yes">
        <source>%n worker(s) were best for this server.</source>
        <translation>
            <numerusform>%n agente fue lo mejor para este servidor.</numerusform>
            <numerusform>%n agentes fueron lo mejor para este servidor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were already here under another folder or number, and were not fetched again.</source>
        <translation>
            <numerusform>%n mensaje ya estaba aquí con otra carpeta u otro número y no se descargó de nuevo.</numerusform>
            <numerusform>%n mensajes ya estaban aquí con otra carpeta u otro número y no se descargaron de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup needs %1, but only %2 are free on the disk of %3. Make room, or choose another folder.</source>
        <translation>La copia de seguridad necesita %1, pero en el disco de %3 solo hay %2 libres. Libere espacio o elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::BackupPage</name>
    <message>
        <source>Ready for the first backup</source>
        <translation>Todo listo para la primera copia</translation>
    </message>
    <message>
        <source>Check the folders you want, then press Back up. Nothing changes on the server.</source>
        <translation>Marque las carpetas que quiera y pulse «Hacer copia». En el servidor no cambia nada.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::BackupText</name>
    <message>
        <source>%L1 s</source>
        <comment>seconds</comment>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>messages and their size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2 – %3, with %n worker(s)</source>
        <comment>messages and size, duration, messages/s</comment>
        <translation>
            <numerusform>%1 en %2 – %3, con %n agente</numerusform>
            <numerusform>%1 en %2 – %3, con %n agentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 were there already. Backup: %3</source>
        <comment>what was fetched, messages, folder</comment>
        <translation>
            <numerusform>%1; %2 ya estaba. Copia de seguridad: %3</numerusform>
            <numerusform>%1; %2 ya estaban. Copia de seguridad: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Backup: %2</source>
        <translation>%1. Copia de seguridad: %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: all %1 are already in %2.</source>
        <comment>messages, folder</comment>
        <translation>
            <numerusform>Nada nuevo: %1 ya está en %2.</numerusform>
            <numerusform>Nada nuevo: los %1 ya están en %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to back up: the chosen mailboxes are empty.</source>
        <translation>Nada que copiar: las carpetas elegidas están vacías.</translation>
    </message>
    <message>
        <source>Some mailboxes could not be read; run again to try them once more. %1</source>
        <translation>Algunas carpetas no se pudieron leer; ejecútelo de nuevo para intentarlo otra vez. %1</translation>
    </message>
    <message>
        <source>%1; %2 failed, run again to try them once more. Backup: %3</source>
        <translation>%1; fallidos: %2, ejecútelo de nuevo para intentarlo otra vez. Copia de seguridad: %3</translation>
    </message>
    <message numerus="yes">
        <source>(%1 had gone from the server before they could be fetched.)</source>
        <comment>1,200 messages</comment>
        <translation>
            <numerusform>(%1 había desaparecido del servidor antes de poder descargarse.)</numerusform>
            <numerusform>(%1 habían desaparecido del servidor antes de poder descargarse.)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would fetch %1; %2 are already in %3.</source>
        <comment>messages and size, messages, folder</comment>
        <translation>
            <numerusform>Por descargar: %1; %2 ya está en %3.</numerusform>
            <numerusform>Por descargar: %1; %2 ya están en %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backing up %1 at %2 to %3 with %n worker(s) at first.</source>
        <comment>user, server, folder</comment>
        <translation>
            <numerusform>Copia de %1 en %2 a %3, al principio con %n agente.</numerusform>
            <numerusform>Copia de %1 en %2 a %3, al principio con %n agentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backing up %1 at %2 to %3 with %n worker(s).</source>
        <comment>user, server, folder</comment>
        <translation>
            <numerusform>Copia de %1 en %2 a %3, con %n agente.</numerusform>
            <numerusform>Copia de %1 en %2 a %3, con %n agentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 fetched and kept; run again to go on.</source>
        <translation>Detenido: %1 de %2 descargados y conservados; ejecútelo de nuevo para continuar.</translation>
    </message>
    <message>
        <source>Partial: %1 of %2 fetched and kept; goes on %3.</source>
        <translation>Parcial: %1 de %2 descargados y conservados; continúa el %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 were fetched before and are kept; run again to go on.</source>
        <comment>messages and size</comment>
        <translation>
            <numerusform>%1 ya se descargó y se conserva; ejecútelo de nuevo para continuar.</numerusform>
            <numerusform>%1 ya se descargaron y se conservan; ejecútelo de nuevo para continuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>mailbox: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, message %2: %3</source>
        <comment>mailbox, number: reason</comment>
        <translation>%1, mensaje %2: %3</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>… y %1 más.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Catalogue</name>
    <message>
        <source>The catalogue “%1” is damaged. The messages are safe; “mailsheaf-cli rebuild” makes a new catalogue from them.</source>
        <translation>El catálogo «%1» está dañado. Los mensajes están a salvo; «mailsheaf-cli rebuild» crea con ellos un catálogo nuevo.</translation>
    </message>
    <message>
        <source>The catalogue “%1” cannot be used. The details say what SQLite answered.</source>
        <translation>El catálogo «%1» no se puede usar. Los detalles dicen qué respondió SQLite.</translation>
    </message>
    <message>
        <source>The catalogue “%1” is in use by another program. Close that program, then start again.</source>
        <translation>Otro programa está usando el catálogo «%1». Cierre ese programa y empiece de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is no catalogue of Mailsheaf but belongs to another program. Choose another folder for the archive.</source>
        <translation>«%1» no es un catálogo de Mailsheaf, sino de otro programa. Elija otra carpeta para el archivo de correo.</translation>
    </message>
    <message>
        <source>The archive with the catalogue “%1” was made by a newer Mailsheaf than this one. Update Mailsheaf, then start again.</source>
        <translation>El archivo de correo con el catálogo «%1» lo creó un Mailsheaf más reciente que este. Actualice Mailsheaf y empiece de nuevo.</translation>
    </message>
    <message>
        <source>The archive with the catalogue “%1” was made by an older Mailsheaf. Back up into it once, then it can be read.</source>
        <translation>El archivo de correo con el catálogo «%1» lo creó un Mailsheaf anterior. Haga una copia en él una vez y entonces se podrá leer.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Certificate</name>
    <message numerus="yes">
        <source>Not complete: %n problem(s) found</source>
        <translation>
            <numerusform>Incompleta: %n problema encontrado</numerusform>
            <numerusform>Incompleta: %n problemas encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>No problem found in a sample</source>
        <translation>Ningún problema encontrado en una muestra</translation>
    </message>
    <message>
        <source>Everything that was backed up is here, unaltered</source>
        <translation>Todo lo que se copió está aquí, sin alteraciones</translation>
    </message>
    <message>
        <source>Complete: everything on the server is here, unaltered</source>
        <translation>Completa: todo lo que hay en el servidor está aquí, sin alteraciones</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>Copia de seguridad: %1</translation>
    </message>
    <message>
        <source>Verified on %1, in %2.</source>
        <translation>Verificada el %1, en %2.</translation>
    </message>
    <message>
        <source>%1, %2; the bytes of %3 were read and compared.</source>
        <translation>%1, %2; se leyeron y compararon los bytes de %3.</translation>
    </message>
    <message>
        <source>The server was not asked.</source>
        <translation>No se preguntó al servidor.</translation>
    </message>
    <message>
        <source>Compared with the server %1.</source>
        <translation>Comparada con el servidor %1.</translation>
    </message>
    <message>
        <source>The catalogue is as the last backup left it.</source>
        <translation>El catálogo está como lo dejó la última copia.</translation>
    </message>
    <message>
        <source>The catalogue carries no intact seal.</source>
        <translation>El catálogo no lleva un sello intacto.</translation>
    </message>
    <message>
        <source>What is missing or wrong</source>
        <translation>Lo que falta o está mal</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>UID</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>En el servidor</translation>
    </message>
    <message>
        <source>Missing here</source>
        <translation>Faltan aquí</translation>
    </message>
    <message>
        <source>Gone there</source>
        <translation>Ya no están allí</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>SHA-256 of SHA256SUMS</source>
        <translation>SHA-256 de SHA256SUMS</translation>
    </message>
    <message>
        <source>Certificate of completeness</source>
        <translation>Certificado de integridad</translation>
    </message>
    <message>
        <source>SHA-256 over all these lists: %1</source>
        <translation>SHA-256 de todas estas listas: %1</translation>
    </message>
    <message>
        <source>Anybody can check this without Mailsheaf: in the folder of the backup, “find mail -name SHA256SUMS -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum” prints the same number, and “sha256sum -c SHA256SUMS” in the directory of each list compares the messages with it.</source>
        <translation>Cualquiera puede comprobarlo sin Mailsheaf: en la carpeta de la copia, «find mail -name SHA256SUMS -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum» muestra el mismo número, y «sha256sum -c SHA256SUMS» en el directorio de cada lista compara los mensajes con ella.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::CertificateDialog</name>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Made for:</source>
        <translation>Emitido para:</translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation>Emitido por:</translation>
    </message>
    <message>
        <source>Valid from:</source>
        <translation>Válido desde:</translation>
    </message>
    <message>
        <source>Valid until:</source>
        <translation>Válido hasta:</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>&amp;Confiar en este certificado</translation>
    </message>
    <message>
        <source>&amp;Do not connect</source>
        <translation>&amp;No conectar</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted</source>
        <translation>El certificado de %1 no se acepta</translation>
    </message>
    <message>
        <source>Trust it only when whoever runs the server has told you this fingerprint, and not over this connection. It is then trusted at %1 alone; any other certificate is judged as before.</source>
        <translation>Confíe en él solo si quien administra el servidor le ha dicho esta huella, y no por esta conexión. Se acepta entonces solo en %1; cualquier otro certificado se juzga como antes.</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256):</source>
        <translation>Huella (SHA-256):</translation>
    </message>
</context>
<context>
    <name>mailsheaf::CertificateProblem</name>
    <message>
        <source>The certificate of %1 is for another server (%2), so somebody else may be answering. Check the server name in the account.</source>
        <translation>El certificado de %1 es de otro servidor (%2), así que puede que responda otra persona. Compruebe el nombre del servidor en la cuenta.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. Ask whoever runs the server to renew it, and check that this computer&apos;s clock is right.</source>
        <translation>El certificado de %1 caducó el %2. Pida a quien administra el servidor que lo renueve y compruebe que el reloj de este equipo va bien.</translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked. Do not sign in; ask whoever runs the server.</source>
        <translation>El certificado de %1 se ha revocado. No inicie sesión; pregunte a quien administra el servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not made for servers. Ask whoever runs the server.</source>
        <translation>El certificado de %1 no se hizo para servidores. Pregunte a quien administra el servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed: nobody vouches for it. If this is your own server, test the connection in the settings of the account and look at the certificate there, or give it as the certificate file.</source>
        <translation>El certificado de %1 está autofirmado: nadie responde por él. Si es su propio servidor, pruebe la conexión en los ajustes de la cuenta y mire allí el certificado, o indíquelo como archivo de certificado.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2 on. Check that this computer&apos;s clock is right.</source>
        <translation>El certificado de %1 solo es válido a partir del %2. Compruebe que el reloj de este equipo va bien.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by an authority this computer does not trust. If this is your own server, test the connection in the settings of the account and look at the certificate there, or give its authority as the certificate file.</source>
        <translation>El certificado de %1 lo emitió una autoridad en la que este equipo no confía. Si es su propio servidor, pruebe la conexión en los ajustes de la cuenta y mire allí el certificado, o indique el de su autoridad como archivo de certificado.</translation>
    </message>
    <message>
        <source>The certificate of %1 proves nothing: its key is too short, or its signature is of a kind that can be forged. Ask whoever runs the server for a new one.</source>
        <translation>El certificado de %1 no demuestra nada: su clave es demasiado corta o su firma es de un tipo que se puede falsificar. Pida uno nuevo a quien administra el servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 breaks the rules that the authority above it has set. Do not sign in; ask whoever runs the server.</source>
        <translation>El certificado de %1 incumple las reglas que ha fijado la autoridad superior. No inicie sesión; pregunte a quien administra el servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 is forged: the authority it names has not signed it. Do not sign in; somebody else may be answering.</source>
        <translation>El certificado de %1 está falsificado: la autoridad que nombra no lo ha firmado. No inicie sesión; puede que esté respondiendo otra persona.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by somebody who may not issue any. Do not sign in; somebody else may be answering.</source>
        <translation>El certificado de %1 lo ha emitido alguien que no puede emitir ninguno. No inicie sesión; puede que esté respondiendo otra persona.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ChartProgram</name>
    <message>
        <source>The program &quot;mailsheaf&quot;, which draws the chart, is not beside this one in %1; install it, or leave out --png.</source>
        <translation>El programa «mailsheaf», que dibuja el gráfico, no está junto a este en %1; instálelo u omita --png.</translation>
    </message>
    <message>
        <source>The chart %1 could not be drawn: %2</source>
        <translation>No se pudo dibujar el gráfico %1: %2</translation>
    </message>
</context>
<context>
    <name>mailsheaf::CommandLine</name>
    <message>
        <source>List, add and remove saved accounts</source>
        <translation>Listar, añadir y quitar cuentas guardadas</translation>
    </message>
    <message>
        <source>Show the saved accounts</source>
        <translation>Mostrar las cuentas guardadas</translation>
    </message>
    <message>
        <source>One JSON object a line on standard output</source>
        <translation>Un objeto JSON por línea en la salida estándar</translation>
    </message>
    <message>
        <source>Save an account, its password in the keychain</source>
        <translation>Guardar una cuenta y su contraseña en el llavero</translation>
    </message>
    <message>
        <source>What you call it (default: the user name)</source>
        <translation>Cómo la llama (por omisión: el nombre de usuario)</translation>
    </message>
    <message>
        <source>The backup folder</source>
        <translation>La carpeta de copia de seguridad</translation>
    </message>
    <message>
        <source>Connections at once: 1 to 16, or auto (default)</source>
        <translation>Conexiones a la vez: 1 a 16, o auto (por omisión)</translation>
    </message>
    <message>
        <source>
The password is asked for, or read from standard input.

Example:
  mailsheaf-cli accounts add --name Work --host imap.example.org \
      --user ann@example.org --to ~/MailBackup</source>
        <translation>
La contraseña se pregunta o se lee de la entrada estándar.

Ejemplo:
  mailsheaf-cli accounts add --name Work --host imap.example.org \
      --user ann@example.org --to ~/MailBackup</translation>
    </message>
    <message>
        <source>Forget an account and its password; its backup stays</source>
        <translation>Olvidar una cuenta y su contraseña; su copia permanece</translation>
    </message>
    <message>
        <source>The account&apos;s name</source>
        <translation>El nombre de la cuenta</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a strategy; use split, queue, vanilla or serial.</source>
        <translation>«%1» no es una estrategia; use split, queue, vanilla o serial.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a balance; use bytes or count.</source>
        <translation>«%1» no es un reparto; use bytes o count.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a way to fetch; use batch or one.</source>
        <translation>«%1» no es una forma de descargar; use batch o one.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of worker; use threads or processes.</source>
        <translation>«%1» no es un tipo de agente; use threads o processes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say when to compress; use auto, on or off.</source>
        <translation>«%1» no dice cuándo comprimir; use auto, on u off.</translation>
    </message>
    <message>
        <source>Back up mailboxes into a folder</source>
        <translation>Copiar buzones en una carpeta</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Only mailboxes like this (* and ?); may be repeated</source>
        <translation>Solo carpetas como esta (* y ?); se puede repetir</translation>
    </message>
    <message>
        <source>No mailboxes like this; may be repeated</source>
        <translation>Ninguna carpeta como esta; se puede repetir</translation>
    </message>
    <message>
        <source>Only messages that could not be fetched before</source>
        <translation>Solo mensajes que antes no se pudieron descargar</translation>
    </message>
    <message>
        <source>Only say what would be fetched</source>
        <translation>Solo decir qué se descargaría</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Connections at once: 1 to 16, or auto (default: the account&apos;s)</source>
        <translation>Conexiones a la vez: 1 a 16, o auto (por omisión: las de la cuenta)</translation>
    </message>
    <message>
        <source>split (default), queue, vanilla, or serial</source>
        <translation>split (por omisión), queue, vanilla o serial</translation>
    </message>
    <message>
        <source>Workers are threads (default) or processes</source>
        <translation>Los agentes son threads (por omisión) o processes</translation>
    </message>
    <message>
        <source>Equal sublists by bytes (default) or count</source>
        <translation>Sublistas iguales por bytes (por omisión) o count</translation>
    </message>
    <message>
        <source>Idle workers do not take over work from others</source>
        <translation>Los agentes libres no asumen trabajo de otros</translation>
    </message>
    <message>
        <source>batch (default), or one message per command</source>
        <translation>batch (por omisión) u one: un mensaje por orden</translation>
    </message>
    <message>
        <source>auto (default: where the line is the limit), on, or off</source>
        <translation>auto (por omisión: donde la línea limita), on u off</translation>
    </message>
    <message>
        <source>Faster, but a power cut may lose messages</source>
        <translation>Más rápido, pero un corte de luz puede perder mensajes</translation>
    </message>
    <message>
        <source>
Examples:
  mailsheaf-cli backup --account Work
  mailsheaf-cli backup --host imap.example.org --user ann@example.org \
      --password-file ~/.mail-password --to ~/MailBackup --workers 8
  mailsheaf-cli backup --account Work --folder &apos;INBOX*&apos; --exclude &apos;*Spam*&apos; --json

Exit codes: 0 all good, 1 some messages are missing, 2 wrong usage, 3 cannot connect
or sign in, 4 the backup folder cannot be used, 130 stopped.</source>
        <translation>
Ejemplos:
  mailsheaf-cli backup --account Work
  mailsheaf-cli backup --host imap.example.org --user ann@example.org \
      --password-file ~/.mail-password --to ~/MailBackup --workers 8
  mailsheaf-cli backup --account Work --folder &apos;INBOX*&apos; --exclude &apos;*Spam*&apos; --json

Códigos de salida: 0 todo bien, 1 faltan mensajes, 2 uso incorrecto, 3 no se puede
conectar o iniciar sesión, 4 no se puede usar la carpeta de copia, 130 detenido.</translation>
    </message>
    <message>
        <source>The backup folder is missing; name it with --to.</source>
        <translation>Falta la carpeta de copia de seguridad; indíquela con --to.</translation>
    </message>
    <message>
        <source>Mailsheaf backs up IMAP mailboxes with several workers at once.</source>
        <translation>Mailsheaf hace copias de seguridad de buzones IMAP con varios agentes a la vez.</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Mostrar esta ayuda</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Mostrar la versión</translation>
    </message>
    <message>
        <source>
Examples:
  mailsheaf-cli accounts add --name Work --host imap.example.org \
      --user ann@example.org --to ~/MailBackup
  mailsheaf-cli backup --account Work

&quot;mailsheaf-cli COMMAND --help&quot; tells more about each command.</source>
        <translation>
Ejemplos:
  mailsheaf-cli accounts add --name Work --host imap.example.org \
      --user ann@example.org --to ~/MailBackup
  mailsheaf-cli backup --account Work

«mailsheaf-cli COMMAND --help» dice más de cada orden.</translation>
    </message>
    <message>
        <source>A password must not be an argument, where others on this computer can read it; use --password-stdin, --password-file or --account.</source>
        <translation>Una contraseña no debe ser un argumento, donde otros en este equipo pueden leerla; use --password-stdin, --password-file o --account.</translation>
    </message>
    <message>
        <source>There is no option %1; see &quot;mailsheaf-cli --help&quot;.</source>
        <translation>No hay ninguna opción %1; véase «mailsheaf-cli --help».</translation>
    </message>
    <message>
        <source>There is an argument that belongs to no option; see &quot;mailsheaf-cli --help&quot;.</source>
        <translation>Hay un argumento que no pertenece a ninguna opción; véase «mailsheaf-cli --help».</translation>
    </message>
    <message>
        <source>A command or its argument is missing; see &quot;mailsheaf-cli --help&quot;.</source>
        <translation>Falta una orden o su argumento; véase «mailsheaf-cli --help».</translation>
    </message>
    <message>
        <source>Wrong usage: %1; see &quot;mailsheaf-cli --help&quot;.</source>
        <translation>Uso incorrecto: %1; véase «mailsheaf-cli --help».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a method; use all, or a list of serial, vanilla-threads, vanilla-processes, split-threads, split-processes and ours.</source>
        <translation>«%1» no es un método; use all, o una lista de serial, vanilla-threads, vanilla-processes, split-threads, split-processes y ours.</translation>
    </message>
    <message>
        <source>The numbers of workers must be a list like 1,2,4,8, from %1 to %2 each.</source>
        <translation>Los números de agentes deben ser una lista como 1,2,4,8, cada uno de %1 a %2.</translation>
    </message>
    <message>
        <source>all, or a list of serial, vanilla-threads, vanilla-processes,
split-threads, split-processes, ours (default: all but vanilla,
which signs in for every message)</source>
        <translation>all, o una lista de serial, vanilla-threads, vanilla-processes,
split-threads, split-processes, ours (por omisión: todos menos
vanilla, que inicia sesión para cada mensaje)</translation>
    </message>
    <message>
        <source>Numbers of workers (default 1,2,4,8)</source>
        <translation>Números de agentes (por omisión 1,2,4,8)</translation>
    </message>
    <message>
        <source>Messages in each run (default 1200)</source>
        <translation>Mensajes por ejecución (por omisión 1200)</translation>
    </message>
    <message>
        <source>How often each is measured (default 3)</source>
        <translation>Cuántas veces se mide cada uno (por omisión 3)</translation>
    </message>
    <message>
        <source>Go on when all runs together download more than 1 GB</source>
        <translation>Seguir aunque en total se descargue más de 1 GB</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Write every measurement to this file</source>
        <translation>Escribir cada medición en este archivo</translation>
    </message>
    <message>
        <source>Draw the chart into this file</source>
        <translation>Dibujar el gráfico en este archivo</translation>
    </message>
    <message>
        <source>Measure how fast workers fetch, by several methods</source>
        <translation>Medir la velocidad de los agentes con varios métodos</translation>
    </message>
    <message>
        <source>
Each run downloads into a folder of its own below the system&apos;s temporary folder,
which is deleted afterwards. Your backup is not touched.

Example:
  mailsheaf-cli experiment --account Work --workers 1,2,4,8 --messages 300 \
      --csv speed.csv --png speed.png

Exit codes: 0 all measured, 1 some messages failed, 2 wrong usage or too much to
download, 3 cannot connect or sign in, 4 a file cannot be written, 130 stopped.</source>
        <translation>
Cada ejecución descarga en una carpeta propia dentro de la carpeta temporal del sistema,
que después se borra. Su copia de seguridad no se toca.

Ejemplo:
  mailsheaf-cli experiment --account Work --workers 1,2,4,8 --messages 300 \
      --csv speed.csv --png speed.png

Códigos de salida: 0 todo medido, 1 fallaron mensajes, 2 uso incorrecto o demasiado que
descargar, 3 no se puede conectar o iniciar sesión, 4 no se puede escribir un archivo,
130 detenido.</translation>
    </message>
    <message>
        <source>List the mailboxes on the server</source>
        <translation>Listar las carpetas del servidor</translation>
    </message>
    <message>
        <source>
Example:
  mailsheaf-cli folders --account Work</source>
        <translation>
Ejemplo:
  mailsheaf-cli folders --account Work</translation>
    </message>
    <message>
        <source>Tell what happened to a backup so far</source>
        <translation>Contar lo que ha pasado hasta ahora con una copia</translation>
    </message>
    <message>
        <source>Only the last N runs; without it, the last 20</source>
        <translation>Solo las últimas N ejecuciones; sin ello, las últimas 20</translation>
    </message>
    <message>
        <source>Also what could not be backed up in each run, and why</source>
        <translation>También lo que no se pudo copiar en cada ejecución y por qué</translation>
    </message>
    <message>
        <source>
Lists runs and verifications, the newest first: when each began, what it was for, how it
ended, how many messages it fetched, how long that took and how fast it was. Below a run
that failed stands why. Changes nothing, and can be used while a backup is running.

Kinds: backup; retry, only what could not be fetched before; repair, what was damaged or
missing; verify, a verification.

Examples:
  mailsheaf-cli runs ~/MailBackup
  mailsheaf-cli runs ~/MailBackup --last 1 --failures

Exit codes: 0 done, 2 wrong usage, 4 there is no backup or it cannot be read.</source>
        <translation>
Lista ejecuciones y verificaciones, las más recientes primero: cuándo empezó cada una,
para qué fue, cómo terminó, cuántos mensajes descargó, cuánto tardó y con qué rapidez.
Debajo de una ejecución fallida está el motivo. No cambia nada y se puede usar durante
una copia.

Tipos: copia; reintento, solo lo que antes no se pudo descargar; reparación, lo que
estaba dañado o faltaba; verificación.

Ejemplos:
  mailsheaf-cli runs ~/MailBackup
  mailsheaf-cli runs ~/MailBackup --last 1 --failures

Códigos de salida: 0 hecho, 2 uso incorrecto, 4 no hay copia o no se puede leer.</translation>
    </message>
    <message>
        <source>--last needs a number of runs, at least 1.</source>
        <translation>--last necesita un número de ejecuciones, al menos 1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of security; use tls, starttls or none.</source>
        <translation>«%1» no es un tipo de cifrado; use tls, starttls o none.</translation>
    </message>
    <message>
        <source>The password can come from --password-stdin or from --password-file, not from both; leave one out.</source>
        <translation>La contraseña puede venir de --password-stdin o de --password-file, no de ambos; omita uno.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>The IMAP server, for example imap.example.org</source>
        <translation>El servidor IMAP, por ejemplo imap.example.org</translation>
    </message>
    <message>
        <source>Default: 993 with tls, else 143</source>
        <translation>Por omisión: 993 con tls, si no 143</translation>
    </message>
    <message>
        <source>tls (default), starttls, or none</source>
        <translation>tls (por omisión), starttls o none</translation>
    </message>
    <message>
        <source>The user name, often the e-mail address</source>
        <translation>El nombre de usuario, a menudo la dirección de correo</translation>
    </message>
    <message>
        <source>Trust only the authorities in this PEM file</source>
        <translation>Confiar solo en las autoridades de este archivo PEM</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Read the password from standard input; asks on a terminal</source>
        <translation>Leer la contraseña de la entrada estándar; en un terminal la pregunta</translation>
    </message>
    <message>
        <source>Read the password from this file</source>
        <translation>Leer la contraseña de este archivo</translation>
    </message>
    <message>
        <source>Allow --security none over a network</source>
        <translation>Permitir --security none a través de una red</translation>
    </message>
    <message>
        <source>Use a saved account and its password in the keychain;
other options go before it</source>
        <translation>Usar una cuenta guardada y su contraseña en el llavero;
las demás opciones tienen prioridad</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>El puerto debe ser un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>The server is missing; name it with --host, or use a saved account with --account.</source>
        <translation>Falta el servidor; indíquelo con --host o use una cuenta guardada con --account.</translation>
    </message>
    <message>
        <source>The user name is missing; give it with --user.</source>
        <translation>Falta el nombre de usuario; indíquelo con --user.</translation>
    </message>
    <message>
        <source>The password is missing; use --password-stdin, --password-file, or a saved account with --account.</source>
        <translation>Falta la contraseña; use --password-stdin, --password-file o una cuenta guardada con --account.</translation>
    </message>
    <message>
        <source>The number of workers must be from %1 to %2, or auto.</source>
        <translation>El número de agentes debe estar entre %1 y %2, o ser auto.</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way to %1 could read the password and the mail; use --security tls or starttls.</source>
        <translation>Sin cifrado, cualquiera en el camino hacia %1 podría leer la contraseña y el correo; use --security tls o starttls.</translation>
    </message>
    <message>
        <source>Prove that a backup is complete</source>
        <translation>Demostrar que una copia de seguridad está completa</translation>
    </message>
    <message>
        <source>Read only a part of the messages, for example 5%</source>
        <translation>Leer solo una parte de los mensajes, por ejemplo 5%</translation>
    </message>
    <message>
        <source>Fetch damaged and missing messages again; needs the server</source>
        <translation>Descargar de nuevo los mensajes dañados y los que faltan; necesita el servidor</translation>
    </message>
    <message>
        <source>
With a server, its messages are compared with the backup&apos;s, too. The result is also
written to certificate.html and certificate.json in the backup folder.

Examples:
  mailsheaf-cli verify ~/MailBackup
  mailsheaf-cli verify ~/MailBackup --account Work
  mailsheaf-cli verify ~/MailBackup --account Work --repair

Exit codes: 0 all good, 1 problems found, 2 wrong usage, 3 cannot connect or sign in,
4 the backup folder cannot be used, 130 stopped.</source>
        <translation>
Con un servidor, también se comparan sus mensajes con los de la copia. El resultado se
escribe además en certificate.html y certificate.json en la carpeta de la copia.

Ejemplos:
  mailsheaf-cli verify ~/MailBackup
  mailsheaf-cli verify ~/MailBackup --account Work
  mailsheaf-cli verify ~/MailBackup --account Work --repair

Códigos de salida: 0 todo bien, 1 se encontraron problemas, 2 uso incorrecto, 3 no se
puede conectar o iniciar sesión, 4 no se puede usar la carpeta de copia, 130 detenido.</translation>
    </message>
    <message>
        <source>The sample must be a percentage such as 5%.</source>
        <translation>La muestra debe ser un porcentaje, como 5%.</translation>
    </message>
    <message>
        <source>--repair fetches from the server; name it with --host or --account.</source>
        <translation>--repair descarga del servidor; indíquelo con --host o --account.</translation>
    </message>
    <message>
        <source>--repair looks at every message; leave out --sample.</source>
        <translation>--repair mira todos los mensajes; omita --sample.</translation>
    </message>
    <message>
        <source>Make a new catalogue from the messages of a backup</source>
        <translation>Crear un catálogo nuevo a partir de los mensajes de una copia</translation>
    </message>
    <message>
        <source>
The old catalogue is kept beside the new one.

Example:
  mailsheaf-cli rebuild ~/MailBackup</source>
        <translation>
El catálogo antiguo se conserva junto al nuevo.

Ejemplo:
  mailsheaf-cli rebuild ~/MailBackup</translation>
    </message>
    <message>
        <source>Back up a small mailbox of its own, to see that all works</source>
        <translation>Hacer copia de un pequeño buzón propio para ver que todo funciona</translation>
    </message>
    <message>
        <source>
Needs no account and no network, and leaves nothing behind.

Exit codes: 0 all good, 1 the backup is not what it should be,
others as with backup.</source>
        <translation>
No necesita cuenta ni red y no deja nada.

Códigos de salida: 0 todo bien, 1 la copia no es lo que debería ser,
los demás como en backup.</translation>
    </message>
    <message>
        <source>Tell what a message of a backup is</source>
        <translation>Decir qué es un mensaje de una copia</translation>
    </message>
    <message>
        <source>The file of a message</source>
        <translation>El archivo de un mensaje</translation>
    </message>
    <message>
        <source>
Shows subject, sender and date of a message, and the parts it has with their types and sizes.
Opens nothing that is in it.

Example:
  mailsheaf-cli message ~/MailBackup/mail/INBOX/messages-1700000001/000000/0000000042.eml

Exit codes: 0 done, 2 wrong usage, 4 the file cannot be read.</source>
        <translation>
Muestra el asunto, el remitente y la fecha de un mensaje, y sus partes con su tipo y tamaño.
No abre nada de lo que contiene.

Ejemplo:
  mailsheaf-cli message ~/MailBackup/mail/INBOX/messages-1700000001/000000/0000000042.eml

Códigos de salida: 0 hecho, 2 uso incorrecto, 4 el archivo no se puede leer.</translation>
    </message>
    <message>
        <source>Begin a new archive where one is missing that was there before</source>
        <translation>Empezar un archivo de correo nuevo donde falta uno anterior</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no SHA-256 fingerprint, which has 64 hexadecimal digits.</source>
        <translation>«%1» no es una huella SHA-256, que tiene 64 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>Accept the certificate with this fingerprint, whatever
is wrong with it</source>
        <translation>Aceptar el certificado con esta huella,
tenga el defecto que tenga</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ConnectionScheduler</name>
    <message>
        <source>The server allows no more connections.</source>
        <translation>El servidor no admite más conexiones.</translation>
    </message>
    <message numerus="yes">
        <source>The server allowed no more than %n connection(s) at once; workers that stayed away: %L1. It said: “%2”</source>
        <comment>a number, what the server said</comment>
        <translation>
            <numerusform>El servidor no admitió más de %n conexión a la vez; agentes que quedaron fuera: %L1. Dijo: «%2»</numerusform>
            <numerusform>El servidor no admitió más de %n conexiones a la vez; agentes que quedaron fuera: %L1. Dijo: «%2»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::ConnectionTest</name>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message numerus="yes">
        <source>Connected: %n folder(s), %1, %2.</source>
        <comment>Connected: 12 folders, 1,523 messages, TLS 1.3.</comment>
        <translation>
            <numerusform>Conectado: %n carpeta, %1, %2.</numerusform>
            <numerusform>Conectado: %n carpetas, %1, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Signs in once to see whether everything is right</source>
        <translation>Inicia sesión una vez para ver si todo está bien</translation>
    </message>
    <message>
        <source>Cancel the &amp;test</source>
        <translation>Cancelar la prue&amp;ba</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Pro&amp;bar la conexión</translation>
    </message>
    <message>
        <source>&amp;Look at the certificate…</source>
        <translation>V&amp;er el certificado…</translation>
    </message>
</context>
<context>
    <name>mailsheaf::DataBudget</name>
    <message>
        <source>The experiment would download %1, but this server allows %2 a day and the backup needs them; choose fewer messages, methods, worker counts or repeats, so that it is at most %3.</source>
        <translation>El experimento descargaría %1, pero este servidor permite %2 al día y la copia los necesita; elija menos mensajes, métodos, números de agentes o repeticiones, para que sean como mucho %3.</translation>
    </message>
    <message>
        <source>The experiment would download %1, which the provider may not like; choose less, or confirm that you want it.</source>
        <translation>El experimento descargaría %1, lo que puede no gustar al proveedor; elija menos o confirme que lo quiere.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::DeflateLayer</name>
    <message>
        <source>The compressed data of the server is damaged. The connection was dropped.</source>
        <translation>Los datos comprimidos del servidor están dañados. Se cortó la conexión.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::DesktopPresence</name>
    <message>
        <source>A mailbox is being backed up.</source>
        <translation>Se está haciendo la copia de un buzón.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Disk</name>
    <message>
        <source>Your quota on the disk that holds “%1” is used up. Remove what you no longer need or ask for more room, then start again: what has arrived is kept.</source>
        <translation>Su cuota en el disco que contiene «%1» está agotada. Borre lo que ya no necesite o pida más espacio y empiece de nuevo: lo que ha llegado se conserva.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Make room, then start again: what has arrived is kept.</source>
        <translation>El disco que contiene «%1» está lleno. Libere espacio y empiece de nuevo: lo que ha llegado se conserva.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: its disk is read-only. Unlock the disk or choose another folder.</source>
        <translation>«%1» no se puede escribir: su disco es de solo lectura. Desbloquee el disco o elija otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: you have no permission. Change its permissions or choose another folder.</source>
        <translation>«%1» no se puede escribir: usted no tiene permiso. Cambie sus permisos o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” reported an error while reading or writing. Check the disk and its cable before you go on.</source>
        <translation>El disco que contiene «%1» comunicó un error al leer o escribir. Compruebe el disco y su cable antes de continuar.</translation>
    </message>
    <message>
        <source>“%1” would become larger than a file may be on this disk or for this user. Choose a folder on another disk.</source>
        <translation>«%1» sería más grande de lo que puede ser un archivo en este disco o para este usuario. Elija una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: too many files are open. Close other programs or use fewer workers.</source>
        <translation>«%1» no se puede abrir: hay demasiados archivos abiertos. Cierre otros programas o use menos agentes.</translation>
    </message>
    <message>
        <source>“%1” is too long for a file name on this disk. Choose a folder with a shorter path.</source>
        <translation>«%1» es demasiado largo como nombre de archivo en este disco. Elija una carpeta con una ruta más corta.</translation>
    </message>
    <message>
        <source>“%1” has gone. Was the disk taken out? Connect it, then start again.</source>
        <translation>«%1» ha desaparecido. ¿Se retiró el disco? Conéctelo y empiece de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is in the way: it is not what Mailsheaf would have made there. Move it elsewhere, then start again.</source>
        <translation>«%1» estorba: no es lo que Mailsheaf habría creado ahí. Muévalo a otro lugar y empiece de nuevo.</translation>
    </message>
    <message>
        <source>“%1” cannot be used: the system refused. The details say why.</source>
        <translation>«%1» no se puede usar: el sistema se negó. Los detalles dicen por qué.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::EndpointForm</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>The name of the IMAP server, for example imap.example.org</source>
        <translation>El nombre del servidor IMAP, por ejemplo imap.example.org</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>TLS (recommended)</source>
        <translation>TLS (recomendado)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None, this computer only</source>
        <translation>Ninguno, solo este equipo</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>A&amp;vanzado</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Archivo de certificado</translation>
    </message>
    <message>
        <source>The authorities this computer trusts</source>
        <translation>Las autoridades en las que confía este equipo</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Elegir un archivo de certificado</translation>
    </message>
    <message>
        <source>C&amp;ertificate file:</source>
        <translation>Archivo de cer&amp;tificado:</translation>
    </message>
    <message>
        <source>For a server with its own certificate authority: a PEM file; nothing else is trusted then.</source>
        <translation>Para un servidor con su propia autoridad de certificación: un archivo PEM; entonces no se confía en nada más.</translation>
    </message>
    <message>
        <source>Se&amp;rver:</source>
        <translation>&amp;Servidor:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>Pue&amp;rto:</translation>
    </message>
    <message>
        <source>Encr&amp;yption:</source>
        <translation>C&amp;ifrado:</translation>
    </message>
    <message>
        <source>Nothing is encrypted. That is fine for a server on this computer.</source>
        <translation>No se cifra nada. Está bien para un servidor en este equipo.</translation>
    </message>
    <message>
        <source>Without encryption anybody on the way can read the password and the mail. Only a server on this computer (localhost) may be used like that.</source>
        <translation>Sin cifrado, cualquiera en el camino puede leer la contraseña y el correo. Solo un servidor en este equipo (localhost) puede usarse así.</translation>
    </message>
    <message>
        <source>Certificate File</source>
        <translation>Archivo de certificado</translation>
    </message>
    <message>
        <source>Stop trustin&amp;g the server’s own certificate</source>
        <translation>Dejar de c&amp;onfiar en el certificado propio del servidor</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Error</name>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentCommand</name>
    <message>
        <source>%1 cannot be written, because there is no folder %2 to write to; choose another.</source>
        <translation>%1 no se puede escribir porque no hay una carpeta %2 en la que escribir; elija otra.</translation>
    </message>
    <message>
        <source>Stopping … press Ctrl-C again to end at once.</source>
        <translation>Deteniendo… pulse Ctrl-C otra vez para terminar de inmediato.</translation>
    </message>
    <message>
        <source>Say so with --even-if-large.</source>
        <translation>Confírmelo con --even-if-large.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentCsv</name>
    <message>
        <source>Line %1 is no measurement; the file must come from &quot;mailsheaf-cli experiment --csv&quot; or from the page Speed.</source>
        <translation>La línea %1 no es una medición; el archivo debe venir de «mailsheaf-cli experiment --csv» o de la página «Velocidad».</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 no se pudo escribir: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Check its name.</source>
        <translation>%1 no se pudo leer: %2. Compruebe su nombre.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentMethod</name>
    <message>
        <source>Serial</source>
        <translation>En serie</translation>
    </message>
    <message>
        <source>Vanilla, threads</source>
        <translation>Vanilla, hilos</translation>
    </message>
    <message>
        <source>Vanilla, processes</source>
        <translation>Vanilla, procesos</translation>
    </message>
    <message>
        <source>Splitting, threads</source>
        <translation>Reparto, hilos</translation>
    </message>
    <message>
        <source>Splitting, processes</source>
        <translation>Reparto, procesos</translation>
    </message>
    <message>
        <source>Mailsheaf</source>
        <translation>Mailsheaf</translation>
    </message>
    <message>
        <source>One worker, one message after the other</source>
        <translation>Un agente, un mensaje tras otro</translation>
    </message>
    <message>
        <source>Signs in anew for every message</source>
        <translation>Inicia sesión de nuevo para cada mensaje</translation>
    </message>
    <message>
        <source>The same with processes for workers</source>
        <translation>Lo mismo con procesos como agentes</translation>
    </message>
    <message>
        <source>A list of its own for each worker</source>
        <translation>Una lista propia para cada agente</translation>
    </message>
    <message>
        <source>Equal bytes, many messages per command</source>
        <translation>Bytes iguales, muchos mensajes por orden</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentRequest</name>
    <message>
        <source>There is nothing to measure; choose at least one method.</source>
        <translation>No hay nada que medir; elija al menos un método.</translation>
    </message>
    <message>
        <source>There is nothing to compare; choose at least one number of workers.</source>
        <translation>No hay nada que comparar; elija al menos un número de agentes.</translation>
    </message>
    <message>
        <source>The number of workers must be from %1 to %2.</source>
        <translation>El número de agentes debe estar entre %1 y %2.</translation>
    </message>
    <message>
        <source>A run without messages measures nothing; take at least one.</source>
        <translation>Una ejecución sin mensajes no mide nada; tome al menos uno.</translation>
    </message>
    <message>
        <source>The number of repeats must be from 1 to %1.</source>
        <translation>El número de repeticiones debe estar entre 1 y %1.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentRun</name>
    <message>
        <source>There is no place for the experiment&apos;s files in %1: %2. Make room there, or allow writing.</source>
        <translation>No hay sitio para los archivos del experimento en %1: %2. Haga sitio allí o permita la escritura.</translation>
    </message>
    <message>
        <source>There are no messages to measure with; choose other folders.</source>
        <translation>No hay mensajes con los que medir; elija otras carpetas.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be fetched, so the times cannot be compared; leave out the folder %1, or try again.</source>
        <translation>
            <numerusform>%n mensaje no se pudo descargar, así que los tiempos no son comparables; deje fuera la carpeta %1 o inténtelo de nuevo.</numerusform>
            <numerusform>%n mensajes no se pudieron descargar, así que los tiempos no son comparables; deje fuera la carpeta %1 o inténtelo de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 could not be deleted completely; please do so by hand.</source>
        <translation>La carpeta %1 no se pudo borrar del todo; hágalo a mano.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentText</name>
    <message numerus="yes">
        <source>%1, %n worker(s)</source>
        <comment>method, workers</comment>
        <translation>
            <numerusform>%1, %n agente</numerusform>
            <numerusform>%1, %n agentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Agentes</translation>
    </message>
    <message numerus="yes">
        <source>Median of %n run(s) of %1 (%2).</source>
        <comment>%1: 1,200 messages, %2: a size</comment>
        <translation>
            <numerusform>Mediana de %n ejecución de %1 (%2).</numerusform>
            <numerusform>Mediana de %n ejecuciones de %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message numerus="yes">
        <source>Measuring %1 at %2: %n run(s), %L3 sign-ins at most.</source>
        <comment>user, server, runs, sign-ins</comment>
        <translation>
            <numerusform>Midiendo %1 en %2: %n ejecución, %L3 inicios de sesión como mucho.</numerusform>
            <numerusform>Midiendo %1 en %2: %n ejecuciones, %L3 inicios de sesión como mucho.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the sample…</source>
        <translation>Eligiendo la muestra…</translation>
    </message>
    <message>
        <source>Clearing up…</source>
        <translation>Limpiando…</translation>
    </message>
    <message>
        <source>Run %1 of %2: %3: %L4 of %5</source>
        <translation>Ejecución %1 de %2: %3: %L4 de %5</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>progress, duration</comment>
        <translation>%1, faltan %2</translation>
    </message>
    <message>
        <source>%1, repeat %2: %3</source>
        <comment>method and workers, number, seconds</comment>
        <translation>%1, repetición %2: %3</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>claim: yes or no. what was measured</comment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentVerdict</name>
    <message>
        <source>%1 to %2</source>
        <comment>from number to number</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>The repeats differ by more than that, so it proves nothing.</source>
        <translation>Las repeticiones difieren más que eso, así que no demuestra nada.</translation>
    </message>
    <message>
        <source>Splitting beats the vanilla method</source>
        <translation>El reparto supera al método vanilla</translation>
    </message>
    <message>
        <source>Splitting and vanilla were not both measured.</source>
        <translation>No se midieron el reparto y el método vanilla a la vez.</translation>
    </message>
    <message>
        <source>With as many workers, splitting was %1 times as fast as the vanilla method.</source>
        <translation>Con los mismos agentes, el reparto fue %1 veces tan rápido como el método vanilla.</translation>
    </message>
    <message>
        <source>More workers make splitting faster</source>
        <translation>Más agentes aceleran el reparto</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 with %n worker(s), %3 with %4, which is %5 times as fast.</source>
        <comment>method, seconds, workers, seconds, workers, ratio</comment>
        <translation>
            <numerusform>%1: %2 con %n agente, %3 con %4, es decir, %5 veces tan rápido.</numerusform>
            <numerusform>%1: %2 con %n agentes, %3 con %4, es decir, %5 veces tan rápido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Splitting was not measured with different numbers of workers.</source>
        <translation>El reparto no se midió con distintos números de agentes.</translation>
    </message>
    <message>
        <source>Vanilla workers hardly gain over serial</source>
        <translation>Los agentes vanilla apenas ganan frente a en serie</translation>
    </message>
    <message>
        <source>Vanilla and serial were not both measured.</source>
        <translation>No se midieron el método vanilla y en serie a la vez.</translation>
    </message>
    <message numerus="yes">
        <source>At its best (%1, %n worker(s)) the vanilla method, which signs in for every message, took %2; serial took %3.</source>
        <comment>method, workers, seconds, seconds</comment>
        <translation>
            <numerusform>En el mejor caso (%1, %n agente), el método vanilla, que inicia sesión para cada mensaje, tardó %2; en serie se tardó %3.</numerusform>
            <numerusform>En el mejor caso (%1, %n agentes), el método vanilla, que inicia sesión para cada mensaje, tardó %2; en serie se tardó %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Processes beat threads in splitting</source>
        <translation>Los procesos superan a los hilos en el reparto</translation>
    </message>
    <message>
        <source>Splitting was not measured with several threads and as many processes.</source>
        <translation>El reparto no se midió con varios hilos y otros tantos procesos.</translation>
    </message>
    <message>
        <source>With as many workers, processes were %1 times as fast as threads. The claim was about Python, whose threads share one lock; the threads here share none.</source>
        <translation>Con los mismos agentes, los procesos fueron %1 veces tan rápidos como los hilos. La afirmación era sobre Python, cuyos hilos comparten un bloqueo; los de aquí no comparten ninguno.</translation>
    </message>
    <message>
        <source>%1 workers fetched your sample %2 times faster than one.</source>
        <translation>%1 agentes descargaron su muestra %2 veces más rápido que uno.</translation>
    </message>
    <message>
        <source>More workers did not help: one fetched your sample as fast as %1.</source>
        <translation>Más agentes no ayudaron: uno descargó su muestra tan rápido como %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n worker(s) fetched your sample %2 times as fast as the serial method.</source>
        <comment>method, workers, ratio</comment>
        <translation>
            <numerusform>%1 con %n agente descargó su muestra %2 veces tan rápido como el método en serie.</numerusform>
            <numerusform>%1 con %n agentes descargó su muestra %2 veces tan rápido como el método en serie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n worker(s) fetched your sample in %2.</source>
        <comment>method, workers, seconds</comment>
        <translation>
            <numerusform>%1 con %n agente descargó su muestra en %2.</numerusform>
            <numerusform>%1 con %n agentes descargó su muestra en %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::FailureList</name>
    <message>
        <source>What could not be backed up</source>
        <translation>Lo que no se pudo copiar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>whole folder</source>
        <translation>carpeta entera</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s), the first %1 shown</source>
        <translation>
            <numerusform>%n fallo, se muestran los primeros %1</numerusform>
            <numerusform>%n fallos, se muestran los primeros %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n fallo</numerusform>
            <numerusform>%n fallos</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the l&amp;ist</source>
        <translation>Copiar la l&amp;ista</translation>
    </message>
</context>
<context>
    <name>mailsheaf::FileCheck</name>
    <message>
        <source>It is no ordinary file.</source>
        <translation>No es un archivo normal.</translation>
    </message>
    <message>
        <source>It has %1 bytes instead of %2.</source>
        <translation>Tiene %1 bytes en lugar de %2.</translation>
    </message>
    <message>
        <source>Its SHA-256 is not the one of the message that arrived.</source>
        <translation>Su SHA-256 no es el del mensaje que llegó.</translation>
    </message>
    <message>
        <source>The last backup did not end cleanly; the next one completes the lists SHA256SUMS.</source>
        <translation>La última copia no terminó correctamente; la próxima completará las listas SHA256SUMS.</translation>
    </message>
    <message>
        <source>The catalogue says something else than this intact list.</source>
        <translation>El catálogo dice algo distinto que esta lista intacta.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::FileDigest</name>
    <message>
        <source>“%1” is a link, not a file.</source>
        <translation>«%1» es un enlace, no un archivo.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::FoldOut</name>
    <message>
        <source>Shown; press to fold in</source>
        <translation>Visible; pulse para plegar</translation>
    </message>
    <message>
        <source>Hidden; press to fold out</source>
        <translation>Oculto; pulse para desplegar</translation>
    </message>
</context>
<context>
    <name>mailsheaf::FolderManifest</name>
    <message>
        <source>The manifest “%1” is damaged or from a newer Mailsheaf; it is not used.</source>
        <translation>El manifiesto «%1» está dañado o es de un Mailsheaf más reciente; no se usa.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::FolderPanel</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Check all folders shown</source>
        <translation>Marcar todas las carpetas mostradas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Uncheck all folders shown</source>
        <translation>Desmarcar todas las carpetas mostradas</translation>
    </message>
    <message>
        <source>Ask the server for its folders again</source>
        <translation>Preguntar de nuevo al servidor por sus carpetas</translation>
    </message>
    <message>
        <source>Filter folders</source>
        <translation>Filtrar carpetas</translation>
    </message>
    <message>
        <source>Shows only folders whose name contains this text</source>
        <translation>Muestra solo las carpetas cuyo nombre contiene este texto</translation>
    </message>
    <message>
        <source>Folders to back up</source>
        <translation>Carpetas que se copian</translation>
    </message>
    <message>
        <source>Press Space to check or uncheck a folder</source>
        <translation>Pulse Espacio para marcar o desmarcar una carpeta</translation>
    </message>
    <message>
        <source>Asking the server for its folders…</source>
        <translation>Preguntando al servidor por sus carpetas…</translation>
    </message>
    <message>
        <source>The folders could not be read</source>
        <translation>No se pudieron leer las carpetas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The password is missing</source>
        <translation>Falta la contraseña</translation>
    </message>
    <message>
        <source>It is not in the keychain. Enter it to see the folders of this account.</source>
        <translation>No está en el llavero. Introdúzcala para ver las carpetas de esta cuenta.</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>Introducir la contraseña…</translation>
    </message>
    <message>
        <source>The folders are not known yet</source>
        <translation>Aún no se conocen las carpetas</translation>
    </message>
    <message>
        <source>Ask the server to choose among them; without a choice everything is backed up.</source>
        <translation>Pregunte al servidor para elegir entre ellas; si no elige, se copia todo.</translation>
    </message>
    <message>
        <source>Show the folders</source>
        <translation>Mostrar las carpetas</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n folder(s) chosen: %2, %3</source>
        <comment>%2: 1,200 messages, %3: a size</comment>
        <translation>
            <numerusform>%1 de %n carpeta elegida: %2, %3</numerusform>
            <numerusform>%1 de %n carpetas elegidas: %2, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n folder(s) chosen: %2</source>
        <comment>%2: 1,200 messages</comment>
        <translation>
            <numerusform>%1 de %n carpeta elegida: %2</numerusform>
            <numerusform>%1 de %n carpetas elegidas: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Changes count from the next backup.</source>
        <translation>%1. Los cambios valen desde la próxima copia.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::FolderTreeModel</name>
    <message>
        <source>%1 holds other folders, but no messages.</source>
        <translation>%1 contiene otras carpetas, pero ningún mensaje.</translation>
    </message>
    <message>
        <source>The messages in %1 itself are left out.</source>
        <translation>Los mensajes de la propia %1 se dejan fuera.</translation>
    </message>
    <message>
        <source>number of messages unknown</source>
        <translation>número de mensajes desconocido</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>mailsheaf::FoldersCommand</name>
    <message>
        <source>holds no messages</source>
        <translation>no contiene mensajes</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>todos los mensajes</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>borradores</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>destacados</translation>
    </message>
    <message>
        <source>important</source>
        <translation>importantes</translation>
    </message>
    <message>
        <source>junk</source>
        <translation>no deseado</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviados</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>papelera</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es)</source>
        <translation>
            <numerusform>%n carpeta</numerusform>
            <numerusform>%n carpetas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::Formatting</name>
    <message numerus="yes">
        <source>%L1 message(s)</source>
        <comment>%L1 is the number</comment>
        <translation>
            <numerusform>%L1 mensaje</numerusform>
            <numerusform>%L1 mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>a size per second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%L1 messages/s</source>
        <translation>%L1 mensajes/s</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>menos de un segundo</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <comment>seconds</comment>
        <translation>%L1 s</translation>
    </message>
</context>
<context>
    <name>mailsheaf::HistoryTexts</name>
    <message>
        <source>Retry complete</source>
        <translation>Reintento completo</translation>
    </message>
    <message>
        <source>Retry finished, but not everything came through</source>
        <translation>Reintento terminado, pero no llegó todo</translation>
    </message>
    <message>
        <source>Retry stopped</source>
        <translation>Reintento detenido</translation>
    </message>
    <message>
        <source>Retried in part</source>
        <translation>Reintentado en parte</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintento fallido</translation>
    </message>
    <message>
        <source>Repair complete</source>
        <translation>Reparación completa</translation>
    </message>
    <message>
        <source>Repair finished, but not everything came through</source>
        <translation>Reparación terminada, pero no llegó todo</translation>
    </message>
    <message>
        <source>Repair stopped</source>
        <translation>Reparación detenida</translation>
    </message>
    <message>
        <source>Repaired in part</source>
        <translation>Reparado en parte</translation>
    </message>
    <message>
        <source>Repair failed</source>
        <translation>Reparación fallida</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>messages and their size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n missing</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1, falta %n</numerusform>
            <numerusform>%1, faltan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to fetch</source>
        <translation>nada que descargar</translation>
    </message>
    <message>
        <source>There was nothing to fetch.</source>
        <translation>No había nada que descargar.</translation>
    </message>
    <message>
        <source>Nothing was fetched before it was stopped.</source>
        <translation>No se descargó nada antes de detenerla.</translation>
    </message>
    <message numerus="yes">
        <source>%1 came before it was stopped.</source>
        <comment>messages and size</comment>
        <translation>
            <numerusform>%1 llegó antes de detenerla.</numerusform>
            <numerusform>%1 llegaron antes de detenerla.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>2 hours ago, 1,200 messages</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Comenzó</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duró</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Descargados</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Ya estaban</translation>
    </message>
    <message>
        <source>Deleted meanwhile</source>
        <translation>Borrados entretanto</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <translation>No descargados</translation>
    </message>
    <message>
        <source>Never verified. Verifying reads every message and proves that it is as it arrived.</source>
        <translation>Nunca verificada. Verificar lee cada mensaje y demuestra que está como llegó.</translation>
    </message>
    <message numerus="yes">
        <source>Verified %1: %n problem(s) found. The certificate lists them.</source>
        <comment>%1: 2 hours ago</comment>
        <translation>
            <numerusform>Verificada %1: %n problema encontrado. El certificado lo enumera.</numerusform>
            <numerusform>Verificada %1: %n problemas encontrados. El certificado los enumera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified %1: no problem found in %2.</source>
        <comment>%1: 2 hours ago, %2: 1,200 messages</comment>
        <translation>Verificada %1: ningún problema encontrado en %2.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Looking at the catalogue…</source>
        <translation>Leyendo el catálogo…</translation>
    </message>
    <message>
        <source>Verifying %1 of %2, %3 of %4…</source>
        <comment>%2: 1,200 messages, %4: a size</comment>
        <translation>Verificando %1 de %2, %3 de %4…</translation>
    </message>
    <message>
        <source>Everything that was backed up is here, unaltered: %1 (%2).</source>
        <comment>messages and their size</comment>
        <translation>Todo lo que se copió está aquí, sin alteraciones: %1 (%2).</translation>
    </message>
    <message>
        <source>There are no messages that could not be fetched.</source>
        <translation>No hay mensajes que no se pudieran descargar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be fetched so far.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1 no se pudo descargar hasta ahora.</numerusform>
            <numerusform>%1 no se pudieron descargar hasta ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching again what is damaged or missing…</source>
        <translation>Descargando de nuevo lo dañado o lo que falta…</translation>
    </message>
    <message>
        <source>The backup is not complete: %1. Nothing was deleted; “Repair” fetches again what the server still has.</source>
        <translation>La copia de seguridad no está completa: %1. No se borró nada; «Reparar» descarga de nuevo lo que el servidor aún tiene.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ImapSocket</name>
    <message>
        <source>The certificate file %1 cannot be read or holds no PEM certificate. Choose another file.</source>
        <translation>El archivo de certificado %1 no se puede leer o no contiene un certificado PEM. Elija otro archivo.</translation>
    </message>
    <message>
        <source>%1 sent data before encryption began that only an attacker would send. Nothing was transmitted; use TLS instead of STARTTLS.</source>
        <translation>%1 envió, antes de empezar el cifrado, datos que solo enviaría un atacante. No se transmitió nada; use TLS en lugar de STARTTLS.</translation>
    </message>
    <message>
        <source>%1 did not answer on port %2 within %3 seconds. Check the server name, the port and your network.</source>
        <translation>%1 no respondió en el puerto %2 en %3 segundos. Compruebe el nombre del servidor, el puerto y su red.</translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2. Check the port and the security setting of the account.</source>
        <translation>%1 rechaza conexiones en el puerto %2. Compruebe el puerto y el cifrado de la cuenta.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS on port %2. Check the port and the security setting of the account.</source>
        <translation>%1 no habla TLS en el puerto %2. Compruebe el puerto y el cifrado de la cuenta.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it was set up. Check the port and the security setting; the server may also be refusing further connections.</source>
        <translation>%1 cerró la conexión antes de establecerse. Compruebe el puerto y el cifrado; puede que el servidor también rechace más conexiones.</translation>
    </message>
    <message>
        <source>%1 cannot be reached on port %2. Check your network.</source>
        <translation>No se puede llegar a %1 en el puerto %2. Compruebe su red.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut. Check your network.</source>
        <translation>Se cortó la conexión con %1. Compruebe su red.</translation>
    </message>
    <message>
        <source>%1 has stopped answering. Check your network.</source>
        <translation>%1 ha dejado de responder. Compruebe su red.</translation>
    </message>
    <message>
        <source>%1 answers far too slowly. Check your network.</source>
        <translation>%1 responde con demasiada lentitud. Compruebe su red.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Keychain</name>
    <message>
        <source>The system&apos;s keychain did not let Mailsheaf at the password; unlock it, allow the access, and try again.</source>
        <translation>El llavero del sistema no dejó que Mailsheaf accediera a la contraseña; desbloquéelo, permita el acceso e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not remove the password; remove it with the system&apos;s own password manager.</source>
        <translation>El llavero del sistema no quitó la contraseña; quítela con el gestor de contraseñas del sistema.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked or not running, so the password is neither read nor kept there; start or unlock it (for example GNOME Keyring or KWallet) and try again.</source>
        <translation>El llavero del sistema está bloqueado o no está en marcha, así que la contraseña ni se lee ni se guarda allí; inícielo o desbloquéelo (por ejemplo GNOME Keyring o KWallet) e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>Idioma del &amp;sistema</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Login</name>
    <message>
        <source>There is no account named &quot;%1&quot;; &quot;mailsheaf-cli accounts list&quot; shows those there are.</source>
        <translation>No hay ninguna cuenta llamada «%1»; «mailsheaf-cli accounts list» muestra las que hay.</translation>
    </message>
    <message>
        <source>The certificate file %1 cannot be read; check its name.</source>
        <translation>El archivo de certificado %1 no se puede leer; compruebe su nombre.</translation>
    </message>
    <message>
        <source>The keychain has no password for the account &quot;%1&quot;; give it with --password-stdin, or remove the account and add it again.</source>
        <translation>El llavero no tiene contraseña para la cuenta «%1»; indíquela con --password-stdin, o quite la cuenta y añádala de nuevo.</translation>
    </message>
    <message>
        <source>Password of %1 at %2: </source>
        <translation>Contraseña de %1 en %2: </translation>
    </message>
</context>
<context>
    <name>mailsheaf::MainWindow</name>
    <message>
        <source>Mailsheaf</source>
        <translation>Mailsheaf</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, what is going on</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no account called %1. Choose one from the list.</source>
        <translation>No hay ninguna cuenta llamada %1. Elija una de la lista.</translation>
    </message>
    <message>
        <source>The speed is being measured, and a backup would falsify the result. Back up when it has ended, or stop it.</source>
        <translation>Se está midiendo la velocidad, y una copia falsearía el resultado. Haga la copia cuando termine, o deténgala.</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Detener la medición</translation>
    </message>
    <message>
        <source>This backup is being verified and must not change meanwhile. Back up when that has ended, or stop it.</source>
        <translation>Esta copia se está verificando y no debe cambiar entretanto. Haga la copia cuando termine, o detenga la verificación.</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>Detener la verificación</translation>
    </message>
    <message>
        <source>A backup is running, which would falsify the result. Start when it has ended.</source>
        <translation>Hay una copia en marcha que falsearía el resultado. Empiece cuando haya terminado.</translation>
    </message>
    <message>
        <source>The speed of another account is being measured. Start when that has ended.</source>
        <translation>Se está midiendo la velocidad de otra cuenta. Empiece cuando haya terminado.</translation>
    </message>
    <message>
        <source>Remove Account</source>
        <translation>Quitar cuenta</translation>
    </message>
    <message>
        <source>Remove the account %1?</source>
        <translation>¿Quitar la cuenta %1?</translation>
    </message>
    <message>
        <source>Mailsheaf forgets the account and its password. The backup folder stays where it is:
%1</source>
        <translation>Mailsheaf olvida la cuenta y su contraseña. La carpeta de copia de seguridad se queda donde está:
%1</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>There is nothing to show yet: the first backup makes the folder %1.</source>
        <translation>Aún no hay nada que mostrar: la primera copia crea la carpeta %1.</translation>
    </message>
    <message>
        <source>No file manager could be opened. The backup is in %1.</source>
        <translation>No se pudo abrir ningún gestor de archivos. La copia está en %1.</translation>
    </message>
    <message>
        <source>The password of %1 is kept for this run only and will be asked for again. %2</source>
        <translation>La contraseña de %1 solo se guarda hasta cerrar el programa y se volverá a pedir. %2</translation>
    </message>
    <message>
        <source>Quit Mailsheaf</source>
        <translation>Salir de Mailsheaf</translation>
    </message>
    <message>
        <source>A backup is running.</source>
        <translation>Hay una copia en marcha.</translation>
    </message>
    <message>
        <source>The speed is being measured.</source>
        <translation>Se está midiendo la velocidad.</translation>
    </message>
    <message>
        <source>What is complete stays, and the next backup goes on from there.</source>
        <translation>Lo que está completo se conserva, y la próxima copia sigue desde ahí.</translation>
    </message>
    <message>
        <source>What was measured so far stays; the downloaded sample is deleted.</source>
        <translation>Lo medido hasta ahora se conserva; la muestra descargada se borra.</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>&amp;Detener y salir</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>The language changes when Mailsheaf is started again.</source>
        <translation>El idioma cambiará cuando se inicie Mailsheaf de nuevo.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageBar</name>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageDetails</name>
    <message>
        <source>The server does not tell about its messages.</source>
        <translation>El servidor no informa sobre sus mensajes.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageFetcher</name>
    <message>
        <source>The server sent another part of a message than it was asked for. The connection was dropped.</source>
        <translation>El servidor envió otra parte de un mensaje que la solicitada. Se cortó la conexión.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageList</name>
    <message>
        <source>The server answered a question nobody asked. The connection was dropped.</source>
        <translation>El servidor respondió a una pregunta que nadie hizo. Se cortó la conexión.</translation>
    </message>
    <message>
        <source>The messages of the folder “%1” cannot be listed.</source>
        <translation>Los mensajes de la carpeta «%1» no se pueden listar.</translation>
    </message>
    <message>
        <source>The flags of the messages in the folder “%1” cannot be refreshed.</source>
        <translation>Los indicadores de los mensajes de la carpeta «%1» no se pueden actualizar.</translation>
    </message>
    <message>
        <source>The server tells of more messages than there are in the folder. The connection was dropped.</source>
        <translation>El servidor nombra más mensajes de los que hay en la carpeta. Se cortó la conexión.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageStream</name>
    <message>
        <source>The server answered a question nobody asked. The connection was dropped.</source>
        <translation>El servidor respondió a una pregunta que nadie hizo. Se cortó la conexión.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened any more. The server says: “%2”</source>
        <translation>La carpeta «%1» ya no se puede abrir. El servidor dice: «%2»</translation>
    </message>
    <message>
        <source>The folder “%1” was made anew on the server during the backup. Run the backup again.</source>
        <translation>La carpeta «%1» se creó de nuevo en el servidor durante la copia. Vuelva a hacer la copia.</translation>
    </message>
    <message>
        <source>The server does not give the message.</source>
        <translation>El servidor no entrega el mensaje.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageSummary</name>
    <message>
        <source>The message “%1” cannot be read (%2).</source>
        <translation>El mensaje «%1» no se puede leer (%2).</translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageText</name>
    <message>
        <source>Subject: %1</source>
        <translation>Asunto: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Fecha: %1</translation>
    </message>
    <message>
        <source>Parts:</source>
        <translation>Partes:</translation>
    </message>
    <message>
        <source>The message has more than is shown here.</source>
        <translation>El mensaje contiene más de lo que se muestra aquí.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Options</name>
    <message>
        <source>Draw the chart of measured speeds into the PNG file named after it, and end. First option only.</source>
        <translation>Dibujar el gráfico de las velocidades medidas en el archivo PNG nombrado a continuación y terminar. Solo como primera opción.</translation>
    </message>
    <message>
        <source>results.csv</source>
        <translation>resultados.csv</translation>
    </message>
    <message>
        <source>Backs up IMAP mailboxes with several workers at once.</source>
        <translation>Hace copias de seguridad de buzones IMAP con varios agentes a la vez.</translation>
    </message>
    <message>
        <source>Where --save-chart draws.</source>
        <translation>Dónde dibuja --save-chart.</translation>
    </message>
    <message>
        <source>Mailsheaf is running already but does not answer. End it first.</source>
        <translation>Mailsheaf ya está en marcha, pero no responde. Ciérrelo primero.</translation>
    </message>
    <message>
        <source>Choose this account, by its name.</source>
        <translation>Elegir esta cuenta, por su nombre.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Start the backup of the chosen account.</source>
        <translation>Iniciar la copia de la cuenta elegida.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Password</name>
    <message>
        <source>The password cannot be read from %1; check the file.</source>
        <translation>La contraseña no se puede leer de %1; compruebe el archivo.</translation>
    </message>
    <message>
        <source>The password is empty; give it and try again.</source>
        <translation>La contraseña está vacía; indíquela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>What was given as the password is far too long; check where it comes from.</source>
        <translation>Lo que se dio como contraseña es demasiado largo; compruebe de dónde viene.</translation>
    </message>
    <message>
        <source>The password has more than one line; give it as a single line.</source>
        <translation>La contraseña tiene más de una línea; indíquela en una sola.</translation>
    </message>
    <message>
        <source>The password file %1 cannot be opened; check its name and permissions.</source>
        <translation>El archivo de contraseña %1 no se puede abrir; compruebe su nombre y sus permisos.</translation>
    </message>
    <message>
        <source>The password cannot be read from standard input.</source>
        <translation>La contraseña no se puede leer de la entrada estándar.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
</context>
<context>
    <name>mailsheaf::PasswordDialog</name>
    <message>
        <source>Keep it in the &amp;keychain of this computer</source>
        <translation>&amp;Guardarla en el llavero de este equipo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>user, server</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>mailsheaf::PasswordField</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Planner</name>
    <message>
        <source>The server gives the messages of the folder “%1” no lasting numbers, so it cannot be backed up reliably.</source>
        <translation>El servidor no da números duraderos a los mensajes de la carpeta «%1», así que no se puede copiar de forma fiable.</translation>
    </message>
    <message>
        <source>No folder on the server matches %1. List the folders to see their names.</source>
        <translation>Ninguna carpeta del servidor coincide con %1. Liste las carpetas para ver sus nombres.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened.</source>
        <translation>La carpeta «%1» no se puede abrir.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ProcessWorker</name>
    <message>
        <source>A worker process reported something that makes no sense. Its messages are fetched again.</source>
        <translation>Un proceso de agente comunicó algo sin sentido. Sus mensajes se descargan de nuevo.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ProviderFields</name>
    <message>
        <source>“%1” is not a known field</source>
        <translation>«%1» no es un campo conocido</translation>
    </message>
    <message>
        <source>“%1” has to be a text that is not empty</source>
        <translation>«%1» tiene que ser un texto no vacío</translation>
    </message>
    <message>
        <source>“%1” has to be the name of a server</source>
        <translation>«%1» tiene que ser el nombre de un servidor</translation>
    </message>
    <message>
        <source>“domains” has to be a list of domains like example.org</source>
        <translation>«domains» tiene que ser una lista de dominios como example.org</translation>
    </message>
    <message>
        <source>“%1” has to be a whole number from 1 to %2</source>
        <translation>«%1» tiene que ser un número entero de 1 a %2</translation>
    </message>
    <message>
        <source>“security” has to be tls, starttls or none</source>
        <translation>«security» tiene que ser tls, starttls o none</translation>
    </message>
    <message>
        <source>“signIn” has to be password, enable-imap, app-password or web</source>
        <translation>«signIn» tiene que ser password, enable-imap, app-password o web</translation>
    </message>
    <message>
        <source>“%1” has to be a link that begins with https://</source>
        <translation>«%1» tiene que ser un enlace que empiece por https://</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ProviderTable</name>
    <message>
        <source>The list of providers in %1 is not used: %2. Correct the file or move it away.</source>
        <translation>La lista de proveedores de %1 no se usa: %2. Corrija el archivo o muévalo a otro lugar.</translation>
    </message>
    <message>
        <source>in “%1”, %2</source>
        <comment>name of a provider, what is wrong</comment>
        <translation>en «%1», %2</translation>
    </message>
    <message>
        <source>it is no JSON (%1, at byte %2)</source>
        <translation>no es JSON (%1, en el byte %2)</translation>
    </message>
    <message>
        <source>it was written for a newer Mailsheaf</source>
        <translation>se escribió para un Mailsheaf más reciente</translation>
    </message>
    <message>
        <source>“version” has to be 1 and “providers” a list</source>
        <translation>«version» tiene que ser 1 y «providers», una lista</translation>
    </message>
    <message>
        <source>it cannot be read (%1)</source>
        <translation>no se puede leer (%1)</translation>
    </message>
    <message>
        <source>entry %1 has no name</source>
        <translation>la entrada %1 no tiene nombre</translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation>«%1» está dos veces</translation>
    </message>
    <message>
        <source>the domain “%1” is there twice</source>
        <translation>el dominio «%1» está dos veces</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Rebuild</name>
    <message>
        <source>“%1” holds no messages of a backup, so no catalogue can be made from them.</source>
        <translation>«%1» no contiene mensajes de una copia, así que no se puede crear un catálogo con ellos.</translation>
    </message>
    <message>
        <source>“%1” is damaged. It is kept below “quarantine”; flags and labels of that folder come back with the next backup.</source>
        <translation>«%1» está dañado. Se conserva en «quarantine»; los indicadores y etiquetas de esa carpeta vuelven con la próxima copia.</translation>
    </message>
    <message>
        <source>“%1” has no manifest, and the name of its folder is too long to be told from the path; its messages are left out.</source>
        <translation>«%1» no tiene manifiesto, y el nombre de su carpeta es demasiado largo para deducirlo de la ruta; sus mensajes se dejan fuera.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::RecordedRuns</name>
    <message>
        <source>There is no backup in the folder “%1”.</source>
        <translation>No hay ninguna copia en la carpeta «%1».</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Repair</name>
    <message>
        <source>The catalogue itself is damaged. Make a new one first: “mailsheaf-cli rebuild”, then repair.</source>
        <translation>El propio catálogo está dañado. Cree primero uno nuevo: «mailsheaf-cli rebuild», y luego repare.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ReportCard</name>
    <message>
        <source>Opens the backup folder in the file manager</source>
        <translation>Abre la carpeta de copia de seguridad en el gestor de archivos</translation>
    </message>
    <message numerus="yes">
        <source>%1 were in the backup already.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1 ya estaba en la copia.</numerusform>
            <numerusform>%1 ya estaban en la copia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had been deleted from the server meanwhile.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1 se había borrado del servidor entretanto.</numerusform>
            <numerusform>%1 se habían borrado del servidor entretanto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in f&amp;older</source>
        <translation>M&amp;ostrar en la carpeta</translation>
    </message>
    <message>
        <source>Begin a &amp;new archive</source>
        <translation>Empezar un archivo &amp;nuevo</translation>
    </message>
    <message>
        <source>Backs up everything into a new archive, because the old one was moved or deleted on purpose</source>
        <translation>Copia todo en un archivo nuevo, porque el anterior se movió o se borró a propósito</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ResponseReader</name>
    <message>
        <source>%1 sent an answer that makes no sense. The connection was dropped.</source>
        <translation>%1 envió una respuesta sin sentido. Se cortó la conexión.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::RunControls</name>
    <message>
        <source>&amp;Back up</source>
        <translation>&amp;Hacer copia</translation>
    </message>
    <message>
        <source>Fetches everything that is new in the checked folders</source>
        <translation>Descarga todo lo nuevo de las carpetas marcadas</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Ends the backup; what is complete stays</source>
        <translation>Termina la copia; lo que está completo se conserva</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>Lets the workers go on</source>
        <translation>Deja que los agentes sigan</translation>
    </message>
    <message>
        <source>Workers hold still; the connections stay open</source>
        <translation>Los agentes se detienen; las conexiones siguen abiertas</translation>
    </message>
</context>
<context>
    <name>mailsheaf::RunOverview</name>
    <message>
        <source>Progress of the backup</source>
        <translation>Progreso de la copia</translation>
    </message>
    <message>
        <source>Each worker</source>
        <translation>Cada agente</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a size</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>velocidad</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a duration</comment>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>a duration</comment>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>tiempo restante</translation>
    </message>
    <message numerus="yes">
        <source>%1 were in the backup already.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1 ya estaba en la copia.</numerusform>
            <numerusform>%1 ya estaban en la copia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be fetched.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1 no se pudo descargar.</numerusform>
            <numerusform>%1 no se pudieron descargar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at work</source>
        <translation>
            <numerusform>%n trabajando</numerusform>
            <numerusform>%n trabajando</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::RunTexts</name>
    <message numerus="yes">
        <source>%1 (%2) in %3 with %n worker(s).</source>
        <comment>1,200 messages (2.5 MB) in 0.8 s with 4 workers.</comment>
        <translation>
            <numerusform>%1 (%2) en %3 con %n agente.</numerusform>
            <numerusform>%1 (%2) en %3 con %n agentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was fetched. The next backup starts where this one stopped.</source>
        <translation>No se descargó nada. La próxima copia empieza donde se detuvo esta.</translation>
    </message>
    <message>
        <source>Safe so far: %1 (%2). The next backup goes on from there.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>A salvo hasta ahora: %1 (%2). La próxima copia sigue desde ahí.</translation>
    </message>
    <message>
        <source>Connecting to the server…</source>
        <translation>Conectando con el servidor…</translation>
    </message>
    <message>
        <source>Looking at the folders…</source>
        <translation>Mirando las carpetas…</translation>
    </message>
    <message>
        <source>Looking for new messages: folder %L1 of %L2…</source>
        <translation>Buscando mensajes nuevos: carpeta %L1 de %L2…</translation>
    </message>
    <message>
        <source>Fetching %1 of %2…</source>
        <comment>%2: 1,200 messages</comment>
        <translation>Descargando %1 de %2…</translation>
    </message>
    <message>
        <source>Paused at %1 of %2.</source>
        <comment>%2: 1,200 messages</comment>
        <translation>En pausa en %1 de %2.</translation>
    </message>
    <message>
        <source>Making the last messages safe on the disk…</source>
        <translation>Poniendo a salvo en el disco los últimos mensajes…</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <comment>seconds</comment>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Again in %1 s</source>
        <translation>Otra vez en %1 s</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Reintentando</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>%L1/s</source>
        <comment>messages per second, short</comment>
        <translation>%L1/s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Getting the password…</source>
        <translation>Obteniendo la contraseña…</translation>
    </message>
    <message>
        <source>Stopping; what is complete stays…</source>
        <translation>Deteniendo; lo que está completo se conserva…</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
    <message>
        <source>Backup complete</source>
        <translation>Copia completa</translation>
    </message>
    <message>
        <source>Backup finished, but not everything came through</source>
        <translation>Copia terminada, pero no llegó todo</translation>
    </message>
    <message>
        <source>Backup stopped</source>
        <translation>Copia detenida</translation>
    </message>
    <message>
        <source>Backed up in part</source>
        <translation>Copiado en parte</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>Copia fallida</translation>
    </message>
    <message>
        <source>There are no messages in the chosen folders.</source>
        <translation>No hay mensajes en las carpetas elegidas.</translation>
    </message>
    <message>
        <source>The backup already holds everything: %1.</source>
        <translation>La copia ya lo contiene todo: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 are here. The server gives no more for now; the backup can go on %3.</source>
        <comment>%3: a date and time</comment>
        <translation>
            <numerusform>%1 de %2 está aquí. El servidor no da más por ahora; la copia puede seguir el %3.</numerusform>
            <numerusform>%1 de %2 están aquí. El servidor no da más por ahora; la copia puede seguir el %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>el %1</translation>
    </message>
    <message>
        <source>Not backed up yet</source>
        <translation>Aún sin copia</translation>
    </message>
    <message>
        <source>Backed up %1</source>
        <comment>%1: 2 hours ago</comment>
        <translation>Copiado %1</translation>
    </message>
    <message numerus="yes">
        <source>Backed up %1, %n missing</source>
        <comment>%1: 2 hours ago</comment>
        <translation>
            <numerusform>Copiado %1, falta %n</numerusform>
            <numerusform>Copiado %1, faltan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <comment>%1: 2 hours ago</comment>
        <translation>Detenido %1</translation>
    </message>
    <message>
        <source>Backed up in part %1</source>
        <comment>%1: 2 hours ago</comment>
        <translation>Copiado en parte %1</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <comment>%1: 2 hours ago</comment>
        <translation>Fallido %1</translation>
    </message>
    <message>
        <source>whole folder</source>
        <translation>carpeta entera</translation>
    </message>
</context>
<context>
    <name>mailsheaf::RunsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a run and its result</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mailsheaf::RunsPage</name>
    <message>
        <source>Runs of this account, newest first</source>
        <translation>Ejecuciones de esta cuenta, las más recientes primero</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>Leyendo las ejecuciones…</translation>
    </message>
    <message>
        <source>The runs cannot be read</source>
        <translation>No se pueden leer las ejecuciones</translation>
    </message>
    <message>
        <source>No run is recorded</source>
        <translation>No hay ninguna ejecución registrada</translation>
    </message>
    <message>
        <source>The next backup will be listed here.</source>
        <translation>La próxima copia aparecerá aquí.</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aún no hay ninguna copia</translation>
    </message>
    <message>
        <source>Every backup will be listed here with its result. The first one makes the folder %1.</source>
        <translation>Aquí aparecerá cada copia con su resultado. La primera crea la carpeta %1.</translation>
    </message>
    <message>
        <source>The certificate could not be written: %1</source>
        <translation>No se pudo escribir el certificado: %1</translation>
    </message>
    <message>
        <source>No program could be opened for it. The certificate is %1.</source>
        <translation>No se pudo abrir ningún programa para ello. El certificado es %1.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::RunsText</name>
    <message>
        <source>backup</source>
        <comment>a kind of run</comment>
        <translation>copia</translation>
    </message>
    <message>
        <source>retry</source>
        <comment>a kind of run</comment>
        <translation>reintento</translation>
    </message>
    <message>
        <source>repair</source>
        <comment>a kind of run</comment>
        <translation>reparación</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>how a run ended</comment>
        <translation>completa</translation>
    </message>
    <message>
        <source>with failures</source>
        <comment>how a run ended</comment>
        <translation>con fallos</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>how a run ended</comment>
        <translation>detenida</translation>
    </message>
    <message>
        <source>in part</source>
        <comment>how a run ended</comment>
        <translation>en parte</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>how a run ended</comment>
        <translation>fallida</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>mailbox: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, message %2: %3</source>
        <comment>mailbox, number: reason</comment>
        <translation>%1, mensaje %2: %3</translation>
    </message>
    <message>
        <source>all good</source>
        <comment>how a verification ended</comment>
        <translation>todo bien</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <comment>how a verification ended</comment>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>verify</source>
        <comment>a kind of run</comment>
        <translation>verificación</translation>
    </message>
    <message>
        <source>No run of this backup is recorded yet.</source>
        <translation>Aún no hay registrada ninguna ejecución de esta copia.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be fetched so far; the next backup tries again, and so does “backup --retry-failed”.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1 no se pudo descargar hasta ahora; la próxima copia lo intenta de nuevo, y también «backup --retry-failed».</numerusform>
            <numerusform>%1 no se pudieron descargar hasta ahora; la próxima copia lo intenta de nuevo, y también «backup --retry-failed».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::SelfTest</name>
    <message>
        <source>The server of the self-test cannot listen: %1.</source>
        <translation>El servidor de la autoprueba no puede aceptar conexiones: %1.</translation>
    </message>
    <message>
        <source>There is no place for temporary files: %1</source>
        <translation>No hay lugar para archivos temporales: %1</translation>
    </message>
    <message>
        <source>Temporary files cannot be written: %1</source>
        <translation>No se pueden escribir archivos temporales: %1</translation>
    </message>
    <message>
        <source>A mail server of its own offers %1 (%2).</source>
        <translation>Un servidor de correo propio ofrece %1 (%2).</translation>
    </message>
    <message>
        <source>The backup has fetched %1.</source>
        <translation>La copia ha descargado %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) have backed them up in %1.</source>
        <translation>
            <numerusform>%n agente ha hecho la copia en %1.</numerusform>
            <numerusform>%n agentes han hecho la copia en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup does not verify: %1</source>
        <translation>La copia no supera la verificación: %1</translation>
    </message>
    <message>
        <source>The backup verifies, also against the server.</source>
        <translation>La copia supera la verificación, también frente al servidor.</translation>
    </message>
    <message>
        <source>The second backup has fetched %1 again.</source>
        <translation>La segunda copia ha vuelto a descargar %1.</translation>
    </message>
    <message>
        <source>A second backup finds nothing to fetch.</source>
        <translation>Una segunda copia no encuentra nada que descargar.</translation>
    </message>
    <message>
        <source>The backup holds %1.</source>
        <translation>La copia contiene %1.</translation>
    </message>
    <message>
        <source>Every byte of every message is right.</source>
        <translation>Cada byte de cada mensaje es correcto.</translation>
    </message>
    <message>
        <source>The temporary folder %1 could not be removed.</source>
        <translation>No se pudo eliminar la carpeta temporal %1.</translation>
    </message>
    <message>
        <source>The temporary folder is removed.</source>
        <translation>La carpeta temporal se ha eliminado.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 has other bytes than the message.</source>
        <translation>%1 tiene otros bytes que el mensaje.</translation>
    </message>
    <message>
        <source>OpenSSL could not make a certificate for the self-test.</source>
        <translation>OpenSSL no pudo crear un certificado para la autoprueba.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SelfTestCommand</name>
    <message>
        <source>The self-test has failed.</source>
        <translation>La autoprueba ha fallado.</translation>
    </message>
    <message>
        <source>The self-test has passed.</source>
        <translation>La autoprueba se ha superado.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ServerComparison</name>
    <message>
        <source>The folder “%1” cannot be opened on the server, so it was not compared.</source>
        <translation>La carpeta «%1» no se puede abrir en el servidor, así que no se comparó.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ServerReply</name>
    <message>
        <source>The server allows no more connections at once. Close other mail programs that use the account, or choose fewer workers.</source>
        <translation>El servidor no admite más conexiones a la vez. Cierre otros programas de correo que usen la cuenta o elija menos agentes.</translation>
    </message>
    <message>
        <source>The server asks for fewer requests. Wait some minutes before you go on, and choose fewer workers.</source>
        <translation>El servidor pide menos peticiones. Espere unos minutos antes de continuar y elija menos agentes.</translation>
    </message>
    <message>
        <source>The provider gives out only so much mail a day, and that is used up. Run the backup again tomorrow: it goes on where it stopped.</source>
        <translation>El proveedor solo entrega cierta cantidad de correo al día, y está agotada. Haga la copia de nuevo mañana: continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>The server cannot do this at the moment. Try again in some minutes.</source>
        <translation>El servidor no puede hacerlo en este momento. Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>The provider does not take your usual password from a mail program. Make an app password on its web site and enter that one.</source>
        <translation>El proveedor no acepta su contraseña habitual de un programa de correo. Cree una contraseña de aplicación en su sitio web e introdúzcala.</translation>
    </message>
    <message>
        <source>The provider wants you to sign in on its web site before a mail program may. Do that, confirm that it was you, and try again; an app password may be needed.</source>
        <translation>El proveedor quiere que inicie sesión en su sitio web antes de que pueda hacerlo un programa de correo. Hágalo, confirme que era usted e inténtelo de nuevo; puede hacer falta una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>The provider says that IMAP is switched off for this account, or that the password is wrong. Switch IMAP on in the settings on its web site, and check the password.</source>
        <translation>El proveedor dice que IMAP está desactivado para esta cuenta o que la contraseña es incorrecta. Active IMAP en la configuración de su sitio web y compruebe la contraseña.</translation>
    </message>
    <message>
        <source>The provider has locked the account for the moment. Sign in on its web site to unlock it, or wait; trying again now makes it last longer.</source>
        <translation>El proveedor ha bloqueado la cuenta por el momento. Inicie sesión en su sitio web para desbloquearla o espere; intentarlo ahora alarga el bloqueo.</translation>
    </message>
    <message>
        <source>The password has expired. Choose a new one on the provider&apos;s web site and enter it here.</source>
        <translation>La contraseña ha caducado. Elija una nueva en el sitio web del proveedor e introdúzcala aquí.</translation>
    </message>
    <message>
        <source>The server takes passwords over an encrypted connection only. Choose TLS as the security setting of the account.</source>
        <translation>El servidor solo acepta contraseñas por una conexión cifrada. Elija TLS como cifrado de la cuenta.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <translation>El servidor dice: «%1»</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Services</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Session</name>
    <message>
        <source>The folder “%1” has a name with line breaks and cannot be opened.</source>
        <translation>El nombre de la carpeta «%1» contiene saltos de línea y no se puede abrir.</translation>
    </message>
    <message>
        <source>%1 answered a question nobody asked. The connection was dropped.</source>
        <translation>%1 respondió a una pregunta que nadie hizo. Se cortó la conexión.</translation>
    </message>
    <message>
        <source>The user name or the password contains a line break. Enter it again without.</source>
        <translation>El nombre de usuario o la contraseña contiene un salto de línea. Introdúzcalo de nuevo sin él.</translation>
    </message>
    <message>
        <source>The server does not list its folders.</source>
        <translation>El servidor no lista sus carpetas.</translation>
    </message>
    <message>
        <source>%1 ended the connection.</source>
        <translation>%1 terminó la conexión.</translation>
    </message>
    <message>
        <source>The server names more than %L1 folders, which cannot be believed. The connection was dropped.</source>
        <translation>El servidor nombra más de %L1 carpetas, lo que no es creíble. Se cortó la conexión.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SliderScale</name>
    <message>
        <source>Press to choose the recommended number</source>
        <translation>Pulse para elegir el número recomendado</translation>
    </message>
    <message>
        <source>%1 recommended</source>
        <translation>%1 recomendado</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SpeedChart</name>
    <message>
        <source>%1 (%2)</source>
        <comment>%1: 1,200 messages, %2: a size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>One run each of %1</source>
        <comment>%1: 1,200 messages (2.5 MB)</comment>
        <translation>Una ejecución de cada uno de %1</translation>
    </message>
    <message numerus="yes">
        <source>Medians of %n run(s) of %1; bars from the fastest to the slowest</source>
        <comment>%1: 1,200 messages (2.5 MB)</comment>
        <translation>
            <numerusform>Medianas de %n ejecución de %1; barras de la más rápida a la más lenta</numerusform>
            <numerusform>Medianas de %n ejecuciones de %1; barras de la más rápida a la más lenta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Medians of %n run(s) of %1</source>
        <comment>%1: 1,200 messages (2.5 MB)</comment>
        <translation>
            <numerusform>Medianas de %n ejecución de %1</numerusform>
            <numerusform>Medianas de %n ejecuciones de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n worker(s): %2 (%3 to %4)</source>
        <comment>method, workers, median, least, most</comment>
        <translation>
            <numerusform>%1, %n agente: %2 (%3 a %4)</numerusform>
            <numerusform>%1, %n agentes: %2 (%3 a %4)</numerusform>
        </translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Execution time in seconds</source>
        <translation>Tiempo de ejecución en segundos</translation>
    </message>
    <message>
        <source>Chart of the execution time over the number of workers</source>
        <translation>Gráfico del tiempo de ejecución según el número de agentes</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 no se pudo escribir: %2. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SpeedPage</name>
    <message>
        <source>Progress of the experiment</source>
        <translation>Progreso del experimento</translation>
    </message>
    <message>
        <source>How many workers does this server reward?</source>
        <translation>¿Con cuántos agentes rinde mejor este servidor?</translation>
    </message>
    <message>
        <source>Press Start to fetch a sample of your mail with different numbers of workers and see. Your backup is not touched.</source>
        <translation>«Iniciar» descarga una muestra de su correo con distintos números de agentes. Su copia de seguridad no se toca.</translation>
    </message>
    <message>
        <source>Download it</source>
        <translation>Descargar</translation>
    </message>
    <message numerus="yes">
        <source>Backups of %1 use %n worker(s) from now on.</source>
        <translation>
            <numerusform>Las copias de %1 usan %n agente a partir de ahora.</numerusform>
            <numerusform>Las copias de %1 usan %n agentes a partir de ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Chart</source>
        <translation>Guardar gráfico</translation>
    </message>
    <message>
        <source>Save Measurements</source>
        <translation>Guardar mediciones</translation>
    </message>
    <message>
        <source>Mailsheaf speed.%1</source>
        <comment>a file name</comment>
        <translation>Velocidad de Mailsheaf.%1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SpeedSetup</name>
    <message>
        <source>Methods to compare</source>
        <translation>Métodos que se comparan</translation>
    </message>
    <message>
        <source>Numbers of workers</source>
        <translation>Números de agentes</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n agente</numerusform>
            <numerusform>%n agentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages in each run</source>
        <translation>Mensajes por ejecución</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>How often each is measured; the chart shows the medians</source>
        <translation>Cuántas veces se mide cada uno; el gráfico muestra las medianas</translation>
    </message>
    <message>
        <source>&amp;Messages in each run</source>
        <translation>&amp;Mensajes por ejecución</translation>
    </message>
    <message>
        <source>&amp;Repeats</source>
        <translation>&amp;Repeticiones</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Downloads the sample again and again and measures how long it takes</source>
        <translation>Descarga la muestra una y otra vez y mide cuánto tarda</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Ends the experiment; what was measured stays</source>
        <translation>Termina el experimento; lo medido se conserva</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SpeedTexts</name>
    <message numerus="yes">
        <source>%Ln sign-in(s)</source>
        <translation>
            <numerusform>%Ln inicio de sesión</numerusform>
            <numerusform>%Ln inicios de sesión</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting the password…</source>
        <translation>Obteniendo la contraseña…</translation>
    </message>
    <message>
        <source>Stopping and clearing up…</source>
        <translation>Deteniendo y limpiando…</translation>
    </message>
    <message numerus="yes">
        <source>Measuring “%1” with %n worker(s)…</source>
        <comment>method, workers</comment>
        <translation>
            <numerusform>Midiendo «%1» con %n agente…</numerusform>
            <numerusform>Midiendo «%1» con %n agentes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the sample…</source>
        <translation>Eligiendo la muestra…</translation>
    </message>
    <message>
        <source>Clearing up…</source>
        <translation>Limpiando…</translation>
    </message>
    <message>
        <source>Run %1 of %2</source>
        <translation>Ejecución %1 de %2</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>run, duration</comment>
        <translation>%1, faltan %2</translation>
    </message>
    <message>
        <source>The chosen folders hold no messages to measure with.</source>
        <translation>Las carpetas elegidas no contienen mensajes con los que medir.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of %1, with %2. How much that is to download is looked at first.</source>
        <comment>%1: 1,200 messages, %2: 46 sign-ins</comment>
        <translation>
            <numerusform>%n ejecución de %1, con %2. Primero se mira cuánto hay que descargar.</numerusform>
            <numerusform>%n ejecuciones de %1, con %2. Primero se mira cuánto hay que descargar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of %1: about %2 to download, with %3. All of it is deleted afterwards.</source>
        <comment>%1: 1,200 messages, %2: a size, %3: 46 sign-ins</comment>
        <translation>
            <numerusform>%n ejecución de %1: unos %2 por descargar, con %3. Después se borra todo.</numerusform>
            <numerusform>%n ejecuciones de %1: unos %2 por descargar, con %3. Después se borra todo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many providers lock out who signs in so often.</source>
        <translation>Muchos proveedores bloquean a quien inicia sesión tan a menudo.</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Sin medir</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Se cumple</translation>
    </message>
    <message>
        <source>Does not hold here</source>
        <translation>Aquí no se cumple</translation>
    </message>
    <message>
        <source>%1 of %2 conclusions of the experiment hold here</source>
        <translation>Aquí se cumplen %1 de %2 conclusiones del experimento</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SpeedVerdict</name>
    <message>
        <source>Backups of this account use so many from now on</source>
        <translation>Las copias de esta cuenta usan tantos a partir de ahora</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Saves the chart or the measurements</source>
        <translation>Guarda el gráfico o las mediciones</translation>
    </message>
    <message>
        <source>&amp;Chart as PNG…</source>
        <translation>&amp;Gráfico como PNG…</translation>
    </message>
    <message>
        <source>&amp;Measurements as CSV…</source>
        <translation>&amp;Mediciones como CSV…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Use %n worker(s)</source>
        <translation>
            <numerusform>&amp;Usar %n agente</numerusform>
            <numerusform>&amp;Usar %n agentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Measure Mailsheaf&apos;s own method with several numbers of workers to get a recommendation.</source>
        <translation>Mida el método propio de Mailsheaf con varios números de agentes para obtener una recomendación.</translation>
    </message>
    <message>
        <source>Backups of this account use that number already.</source>
        <translation>Las copias de esta cuenta ya usan ese número.</translation>
    </message>
    <message>
        <source>The smallest number that is as fast as any, within 5 %.</source>
        <translation>El menor número que es tan rápido como cualquiera, con un margen del 5&#xa0;%.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::StartTls</name>
    <message>
        <source>%1 does not talk like an IMAP server. Check the port and the security setting of the account.</source>
        <translation>%1 no habla como un servidor IMAP. Compruebe el puerto y el cifrado de la cuenta.</translation>
    </message>
    <message>
        <source>%1 does not offer STARTTLS, so the password was not sent. Choose TLS as the security setting of the account.</source>
        <translation>%1 no ofrece STARTTLS, así que no se envió la contraseña. Elija TLS como cifrado de la cuenta.</translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation>%1 cerró la conexión.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::StatusStrip</name>
    <message>
        <source>Progress of the backup</source>
        <translation>Progreso de la copia</translation>
    </message>
</context>
<context>
    <name>mailsheaf::StreamGuard</name>
    <message>
        <source>%1 does not talk like an IMAP server. Check the server name, the port and the security setting of the account.</source>
        <translation>%1 no habla como un servidor IMAP. Compruebe el nombre del servidor, el puerto y el cifrado de la cuenta.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SublistDesk</name>
    <message>
        <source>The server does not give this message. It says: “%1”</source>
        <translation>El servidor no entrega este mensaje. Dice: «%1»</translation>
    </message>
</context>
<context>
    <name>mailsheaf::TerminalBars</name>
    <message>
        <source>%L1/%L2</source>
        <comment>messages done and to do</comment>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>descargando</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>again in %1</source>
        <comment>a duration</comment>
        <translation>otra vez en %1</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>%L1/s</source>
        <comment>messages per second</comment>
        <translation>%L1/s</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Listing mailboxes: %L1 of %L2</source>
        <translation>Listando carpetas: %L1 de %L2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>writing to the disk</source>
        <translation>escribiendo en el disco</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a duration</comment>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>%L1 failed</source>
        <translation>fallidos: %L1</translation>
    </message>
    <message numerus="yes">
        <source>   … and %n more worker(s)</source>
        <translation>
            <numerusform>   … y %n agente más</numerusform>
            <numerusform>   … y %n agentes más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::VerifyCommand</name>
    <message>
        <source>The certificate could not be written: %1</source>
        <translation>No se pudo escribir el certificado: %1</translation>
    </message>
    <message>
        <source>Repairing …</source>
        <translation>Reparando…</translation>
    </message>
</context>
<context>
    <name>mailsheaf::VerifyReport</name>
    <message numerus="yes">
        <source>%n message file(s) missing</source>
        <translation>
            <numerusform>%n archivo de mensaje que falta</numerusform>
            <numerusform>%n archivos de mensaje que faltan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message file(s) of the wrong size</source>
        <translation>
            <numerusform>%n archivo de mensaje de tamaño incorrecto</numerusform>
            <numerusform>%n archivos de mensaje de tamaño incorrecto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged message file(s)</source>
        <translation>
            <numerusform>%n archivo de mensaje dañado</numerusform>
            <numerusform>%n archivos de mensaje dañados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable message file(s)</source>
        <translation>
            <numerusform>%n archivo de mensaje ilegible</numerusform>
            <numerusform>%n archivos de mensaje ilegibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message file(s) that the catalogue does not know</source>
        <translation>
            <numerusform>%n archivo de mensaje que el catálogo no conoce</numerusform>
            <numerusform>%n archivos de mensaje que el catálogo no conoce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) among the messages</source>
        <translation>
            <numerusform>%n archivo ajeno entre los mensajes</numerusform>
            <numerusform>%n archivos ajenos entre los mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n manifest(s) missing or not true</source>
        <translation>
            <numerusform>%n manifiesto que falta o no es cierto</numerusform>
            <numerusform>%n manifiestos que faltan o no son ciertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) of the catalogue</source>
        <translation>
            <numerusform>%n problema del catálogo</numerusform>
            <numerusform>%n problemas del catálogo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of the server not backed up</source>
        <translation>
            <numerusform>%n mensaje del servidor sin copiar</numerusform>
            <numerusform>%n mensajes del servidor sin copiar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::VerifyText</name>
    <message>
        <source>%1, UID %2</source>
        <translation>%1, UID %2</translation>
    </message>
    <message>
        <source>Verifying: %1 of %2 messages, %3 of %4</source>
        <translation>Verificando: %1 de %2 mensajes, %3 de %4</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more problem(s); the certificate lists them</source>
        <translation>
            <numerusform>… y %n problema más; el certificado lo enumera</numerusform>
            <numerusform>… y %n problemas más; el certificado los enumera</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified %1 (%2) in %3: the bytes of %4 were read.</source>
        <translation>Verificado: %1 (%2) en %3; se leyeron los bytes de %4.</translation>
    </message>
    <message>
        <source>The backup is NOT complete. Nothing was deleted; --repair fetches again what the server still has.</source>
        <translation>La copia de seguridad NO está completa. No se borró nada; --repair descarga de nuevo lo que el servidor aún tiene.</translation>
    </message>
    <message>
        <source>Everything that was backed up is there, unaltered.</source>
        <translation>Todo lo que se copió está ahí, sin alteraciones.</translation>
    </message>
    <message>
        <source>Everything on the server %1 is backed up, unaltered.</source>
        <translation>Todo lo que hay en el servidor %1 está copiado, sin alteraciones.</translation>
    </message>
    <message numerus="yes">
        <source>Repaired: fetched %1 again or for the first time; %n damaged message(s) are no longer on the server.</source>
        <translation>
            <numerusform>Reparado: %1 descargados de nuevo o por primera vez; %n mensaje dañado ya no está en el servidor.</numerusform>
            <numerusform>Reparado: %1 descargados de nuevo o por primera vez; %n mensajes dañados ya no están en el servidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The old catalogue is now “%1”.</source>
        <translation>El catálogo antiguo es ahora «%1».</translation>
    </message>
    <message numerus="yes">
        <source>The new catalogue knows %1 in %n folder(s).</source>
        <translation>
            <numerusform>El catálogo nuevo conoce %1 en %n carpeta.</numerusform>
            <numerusform>El catálogo nuevo conoce %1 en %n carpetas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::VmimeConnection</name>
    <message>
        <source>%1 closed the connection.</source>
        <translation>%1 cerró la conexión.</translation>
    </message>
    <message>
        <source>%1 offers no way to sign in with a password. Your provider may demand another kind of sign-in, or encryption.</source>
        <translation>%1 no ofrece iniciar sesión con contraseña. Puede que su proveedor exija otro tipo de inicio de sesión, o cifrado.</translation>
    </message>
    <message>
        <source>%1 did not accept the user name or the password. Check both; some providers want an app password instead of your usual one.</source>
        <translation>%1 no aceptó el nombre de usuario o la contraseña. Compruebe ambos; algunos proveedores piden una contraseña de aplicación en lugar de la habitual.</translation>
    </message>
    <message>
        <source>%1 does not talk like an IMAP server. Check the server name and the port.</source>
        <translation>%1 no habla como un servidor IMAP. Compruebe el nombre del servidor y el puerto.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::WelcomePage</name>
    <message>
        <source>Keep your mail</source>
        <translation>Conserve su correo</translation>
    </message>
    <message>
        <source>Mailsheaf copies your mailboxes from the server into a folder of plain files, with several workers at once.</source>
        <translation>Mailsheaf copia sus buzones del servidor a una carpeta de archivos sencillos, con varios agentes a la vez.</translation>
    </message>
    <message>
        <source>Enter a mailbox to back up</source>
        <translation>Introducir un buzón que copiar</translation>
    </message>
    <message>
        <source>Add acco&amp;unt</source>
        <translation>Añadir c&amp;uenta</translation>
    </message>
</context>
<context>
    <name>mailsheaf::WindowActions</name>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Añadir cuenta…</translation>
    </message>
    <message>
        <source>Enters another mailbox to back up</source>
        <translation>Introduce otro buzón que copiar</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>&amp;Editar cuenta…</translation>
    </message>
    <message>
        <source>Changes the chosen account</source>
        <translation>Cambia la cuenta elegida</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>&amp;Quitar cuenta…</translation>
    </message>
    <message>
        <source>Forgets the chosen account; its backup folder stays</source>
        <translation>Olvida la cuenta elegida; su carpeta de copia permanece</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Ends Mailsheaf</source>
        <translation>Termina Mailsheaf</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Hacer copia ahora</translation>
    </message>
    <message>
        <source>Fetches everything that is new in the checked folders</source>
        <translation>Descarga todo lo nuevo de las carpetas marcadas</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Hacer copia</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>Workers hold still; the connections stay open</source>
        <translation>Los agentes se detienen; las conexiones siguen abiertas</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Ends the backup or the experiment; what is complete stays</source>
        <translation>Termina la copia o el experimento; lo que está completo se conserva</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>M&amp;ostrar en la carpeta</translation>
    </message>
    <message>
        <source>Opens the backup folder in the file manager</source>
        <translation>Abre la carpeta de copia de seguridad en el gestor de archivos</translation>
    </message>
    <message>
        <source>&amp;Reload folders</source>
        <translation>&amp;Recargar carpetas</translation>
    </message>
    <message>
        <source>Asks the server for its folders again</source>
        <translation>Pregunta de nuevo al servidor por sus carpetas</translation>
    </message>
    <message>
        <source>&amp;Find folder</source>
        <translation>&amp;Buscar carpeta</translation>
    </message>
    <message>
        <source>Goes to the filter above the folders</source>
        <translation>Va al filtro sobre las carpetas</translation>
    </message>
    <message>
        <source>&amp;Account list</source>
        <translation>&amp;Lista de cuentas</translation>
    </message>
    <message>
        <source>Shows or hides the list of accounts</source>
        <translation>Muestra u oculta la lista de cuentas</translation>
    </message>
    <message>
        <source>&amp;About Mailsheaf</source>
        <translation>&amp;Acerca de Mailsheaf</translation>
    </message>
    <message>
        <source>Shows version and licence</source>
        <translation>Muestra la versión y la licencia</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>B&amp;ackup</source>
        <translation>Copia de &amp;seguridad</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>&amp;Reanudar</translation>
    </message>
</context>
<context>
    <name>mailsheaf::WorkerProcess</name>
    <message>
        <source>A worker process ended unexpectedly. Its messages are fetched again.</source>
        <translation>Un proceso de agente terminó inesperadamente. Sus mensajes se descargan de nuevo.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::WorkerRow</name>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Agente %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Worker 3: connecting</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>Worker 3: fetching, INBOX</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>412 of 1,200 · 38/s</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>mailsheaf::WorkerSlider</name>
    <message>
        <source>A&amp;utomatic</source>
        <translation>A&amp;utomático</translation>
    </message>
    <message>
        <source>Automatic number of workers</source>
        <translation>Número de agentes automático</translation>
    </message>
    <message>
        <source>Finds the number of workers that is fastest at this server while a backup runs.</source>
        <translation>Encuentra durante una copia el número de agentes más rápido con este servidor.</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Number of workers</source>
        <translation>Número de agentes</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>A&amp;gentes</translation>
    </message>
    <message>
        <source>How many connections fetch at the same time. %1 is recommended. Also works while a backup runs.</source>
        <translation>Cuántas conexiones descargan a la vez. Se recomienda %1. También funciona durante una copia.</translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %n connection(s) at once, shared with your other devices.</source>
        <translation>
            <numerusform>%1 permite %n conexión a la vez, compartida con sus otros dispositivos.</numerusform>
            <numerusform>%1 permite %n conexiones a la vez, compartidas con sus otros dispositivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>As many as are fastest at this server</source>
        <translation>Tantos como sean más rápidos con este servidor</translation>
    </message>
    <message>
        <source>Gentle on the server, but slower</source>
        <translation>Suave con el servidor, pero más lento</translation>
    </message>
    <message>
        <source>Fast, and welcome at every provider</source>
        <translation>Rápido y bienvenido en todos los proveedores</translation>
    </message>
    <message>
        <source>Fast, and welcome at %1</source>
        <translation>Rápido y bienvenido en %1</translation>
    </message>
    <message>
        <source>Faster, where the server allows so many connections</source>
        <translation>Más rápido, si el servidor permite tantas conexiones</translation>
    </message>
    <message>
        <source>For large mailboxes; many providers allow fewer</source>
        <translation>Para buzones grandes; muchos proveedores permiten menos</translation>
    </message>
</context>
</TS>
