<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>mailsheaf::AboutDialog</name>
    <message>
        <source>About Mailsheaf</source>
        <translation>Über Mailsheaf</translation>
    </message>
    <message>
        <source>Mailsheaf</source>
        <translation>Mailsheaf</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Backs up IMAP mailboxes with several workers at once.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Sichert IMAP-Postfächer mit mehreren Workern zugleich.
Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programm</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>&amp;Bibliotheken</translation>
    </message>
    <message>
        <source>Pages of this window</source>
        <translation>Seiten dieses Fensters</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>&amp;Webseite</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>Öffnet %1 im Browser</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotheken und ihre Lizenzen</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Account</name>
    <message>
        <source>The account&apos;s name contains characters that cannot be shown; type it again.</source>
        <translation>Der Name des Kontos enthält Zeichen, die sich nicht darstellen lassen; geben Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>The user name is missing; most providers want the whole e-mail address.</source>
        <translation>Der Benutzername fehlt; die meisten Anbieter verlangen die vollständige E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The user name contains characters that cannot be sent; type it again.</source>
        <translation>Der Benutzername enthält Zeichen, die sich nicht übertragen lassen; geben Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>The server&apos;s name is missing; it looks like &quot;imap.example.org&quot;.</source>
        <translation>Der Name des Servers fehlt; er sieht etwa so aus: „imap.example.org“.</translation>
    </message>
    <message>
        <source>The server&apos;s name may only be a name or an address, such as &quot;imap.example.org&quot;.</source>
        <translation>Als Server ist nur ein Name oder eine Adresse möglich, etwa „imap.example.org“.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535; 993 is the usual one.</source>
        <translation>Der Port muss eine Zahl von 1 bis 65535 sein; üblich ist 993.</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way could read the password and the mail; choose TLS or STARTTLS. Only this computer itself may be used without.</source>
        <translation>Ohne Verschlüsselung könnte unterwegs jeder das Passwort und die E-Mails lesen; wählen Sie TLS oder STARTTLS. Nur dieser Computer selbst darf unverschlüsselt verwendet werden.</translation>
    </message>
    <message>
        <source>The certificate file must be given with its full path.</source>
        <translation>Die Zertifikatsdatei muss mit ihrem vollständigen Pfad angegeben werden.</translation>
    </message>
    <message>
        <source>The backup folder is missing; choose where the backup is to be kept.</source>
        <translation>Der Sicherungsordner fehlt; wählen Sie, wo die Sicherung liegen soll.</translation>
    </message>
    <message>
        <source>The backup folder must be given with its full path.</source>
        <translation>Der Sicherungsordner muss mit seinem vollständigen Pfad angegeben werden.</translation>
    </message>
    <message>
        <source>The backup folder&apos;s name contains characters that cannot be shown; choose another folder.</source>
        <translation>Der Name des Sicherungsordners enthält Zeichen, die sich nicht darstellen lassen; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The number of workers must be from %1 to %2.</source>
        <translation>Die Anzahl der Worker muss von %1 bis %2 reichen.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountDialog</name>
    <message>
        <source>%1 lets mail programs in when IMAP is switched on in the settings of its web mail.</source>
        <translation>%1 lässt E-Mail-Programme zu, sobald IMAP in den Einstellungen des Webmailers eingeschaltet ist.</translation>
    </message>
    <message>
        <source>%1 wants an app password here: one that you make on its web site for this program.</source>
        <translation>%1 verlangt hier ein App-Passwort, das Sie auf der Website des Anbieters für dieses Programm erstellen.</translation>
    </message>
    <message>
        <source>%1 usually takes no password from mail programs, only sign-ins on its own page. Mailsheaf cannot do that yet.</source>
        <translation>%1 nimmt von E-Mail-Programmen meist kein Passwort an, sondern nur Anmeldungen auf der eigenen Seite. Das kann Mailsheaf noch nicht.</translation>
    </message>
    <message>
        <source>%1 See %2</source>
        <translation>%1 Siehe %2</translation>
    </message>
    <message>
        <source>Add Account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Edit Account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <source>E-mail or user name</source>
        <translation>E-Mail-Adresse oder Benutzername</translation>
    </message>
    <message>
        <source>you@example.org</source>
        <translation>sie@example.org</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Empty: asked for when needed</source>
        <translation>Leer: wird bei Bedarf erfragt</translation>
    </message>
    <message>
        <source>Keep the password in the &amp;keychain of this computer</source>
        <translation>Passwort im Schlüssel&amp;bund dieses Computers speichern</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>Sicherungsordner</translation>
    </message>
    <message>
        <source>Messages are stored here as .eml files</source>
        <translation>Nachrichten werden hier als .eml-Dateien gespeichert</translation>
    </message>
    <message>
        <source>Where the messages go</source>
        <translation>Wohin die Nachrichten kommen</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Chooses the backup folder</source>
        <translation>Wählt den Sicherungsordner</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Name des Kontos</translation>
    </message>
    <message>
        <source>E-mail or &amp;user:</source>
        <translation>E-Mail oder Ben&amp;utzer:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>Backup &amp;folder:</source>
        <translation>Sicherun&amp;gsordner:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ein Konto hinzufügen</translation>
    </message>
    <message>
        <source>Edit the account</source>
        <translation>Das Konto bearbeiten</translation>
    </message>
    <message>
        <source>Mailsheaf reads this mailbox and copies it to the backup folder. Nothing changes on the server.</source>
        <translation>Mailsheaf liest dieses Postfach und kopiert es in den Sicherungsordner. Auf dem Server ändert sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <translation>Konto &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>For example: Work</source>
        <translation>Zum Beispiel: Arbeit</translation>
    </message>
    <message>
        <source>Backup Folder</source>
        <translation>Sicherungsordner</translation>
    </message>
    <message>
        <source>There is no password yet: enter it to test the connection.</source>
        <translation>Es gibt noch kein Passwort: Geben Sie es ein, um die Verbindung zu testen.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountFile</name>
    <message>
        <source>The list of accounts in %1 is damaged and was left as it is; repair the file or move it away.</source>
        <translation>Die Kontenliste in %1 ist beschädigt und wurde nicht angetastet; reparieren Sie die Datei oder verschieben Sie sie.</translation>
    </message>
    <message>
        <source>The list of accounts in %1 was written by a newer Mailsheaf; use that version or a newer one.</source>
        <translation>Die Kontenliste in %1 stammt von einer neueren Version von Mailsheaf; verwenden Sie diese oder eine neuere.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountHeader</name>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>user, server</comment>
        <translation>%1 auf %2</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountListModel</name>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt&#xa0;…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <comment>43 %</comment>
        <translation>Angehalten bei %1</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet&#xa0;…</translation>
    </message>
    <message>
        <source>Backing up, %1</source>
        <comment>43 %</comment>
        <translation>Wird gesichert, %1</translation>
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
        <translation>Konten</translation>
    </message>
    <message>
        <source>A&amp;ccounts</source>
        <translation>&amp;Konten</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountStore</name>
    <message>
        <source>The list of accounts in %1 cannot be read; check the file&apos;s permissions.</source>
        <translation>Die Kontenliste in %1 lässt sich nicht lesen; prüfen Sie die Zugriffsrechte der Datei.</translation>
    </message>
    <message>
        <source>The list of accounts in %1 cannot be read; check the disk.</source>
        <translation>Die Kontenliste in %1 lässt sich nicht lesen; prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>The list of accounts in %1 cannot be written and was left as it is; check the folder&apos;s permissions and the free space.</source>
        <translation>Die Kontenliste in %1 lässt sich nicht schreiben und blieb, wie sie war; prüfen Sie die Zugriffsrechte des Ordners und den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>Another Mailsheaf is changing the list of accounts at the moment; try again.</source>
        <translation>Ein anderes Mailsheaf ändert gerade die Kontenliste; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The account has no id; add it as a new account.</source>
        <translation>Das Konto hat keine Kennung; fügen Sie es als neues Konto hinzu.</translation>
    </message>
    <message>
        <source>There is an account named &quot;%1&quot; already; choose another name.</source>
        <translation>Ein Konto namens „%1“ gibt es schon; wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountView</name>
    <message>
        <source>Pages of the account</source>
        <translation>Seiten des Kontos</translation>
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
        <translation>Name</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>Sicherungsordner</translation>
    </message>
    <message>
        <source>There are no accounts yet; add one with &quot;mailsheaf-cli accounts add&quot;.</source>
        <translation>Es gibt noch keine Konten; fügen Sie eines mit „mailsheaf-cli accounts add“ hinzu.</translation>
    </message>
    <message>
        <source>Password of %1 at %2: </source>
        <translation>Passwort von %1 auf %2: </translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; is saved, its password is in the keychain.</source>
        <translation>Das Konto „%1“ ist gespeichert, sein Passwort liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; is saved without its password; give it with --password-stdin or --password-file when you back up.</source>
        <translation>Das Konto „%1“ ist ohne Passwort gespeichert; geben Sie es beim Sichern mit --password-stdin oder --password-file an.</translation>
    </message>
    <message>
        <source>There is no account named &quot;%1&quot;; &quot;mailsheaf-cli accounts list&quot; shows those there are.</source>
        <translation>Ein Konto namens „%1“ gibt es nicht; „mailsheaf-cli accounts list“ zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; is removed; its backup in %2 stays.</source>
        <translation>Das Konto „%1“ ist entfernt; seine Sicherung in %2 bleibt.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AddressLookup</name>
    <message>
        <source>There is no server named %1. Check the spelling and your network.</source>
        <translation>Einen Server namens %1 gibt es nicht. Prüfen Sie die Schreibweise und Ihr Netzwerk.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Archive</name>
    <message>
        <source>The archive “%1” is open for reading only.</source>
        <translation>Das Archiv „%1“ ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>A message arrived incomplete: %1 of %2 bytes. It is fetched again by the next run.</source>
        <translation>Eine Nachricht kam unvollständig an: %1 von %2 Bytes. Der nächste Lauf holt sie erneut.</translation>
    </message>
    <message>
        <source>A message arrived for a mailbox that the archive does not know.</source>
        <translation>Eine Nachricht kam für einen Ordner an, den das Archiv nicht kennt.</translation>
    </message>
    <message>
        <source>“%1” holds other things, “%2” for one, and no archive. Choose an empty folder or a new one.</source>
        <translation>„%1“ enthält andere Dinge, zum Beispiel „%2“, und kein Archiv. Wählen Sie einen leeren oder einen neuen Ordner.</translation>
    </message>
    <message>
        <source>“%1” is a link to another place, which an archive never has. Remove the link, then start again.</source>
        <translation>„%1“ ist eine Verknüpfung zu einem anderen Ort, was in einem Archiv nie vorkommt. Entfernen Sie die Verknüpfung und starten Sie noch einmal.</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3)</source>
        <translation>%1 (Prozess %2 auf %3)</translation>
    </message>
    <message>
        <source>The archive “%1” is in use by another program. Wait until it has finished, then start again.</source>
        <translation>Das Archiv „%1“ wird von einem anderen Programm verwendet. Warten Sie, bis es fertig ist, und starten Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The archive “%1” is in use by %2. Wait until it has finished; if that computer no longer works on it, remove “mailsheaf.lock” there.</source>
        <translation>Das Archiv „%1“ wird von %2 verwendet. Warten Sie, bis es fertig ist; falls jener Computer nicht mehr daran arbeitet, entfernen Sie dort „mailsheaf.lock“.</translation>
    </message>
    <message>
        <source>The archive “%1” is in use by %2. Wait until it has finished, then start again.</source>
        <translation>Das Archiv „%1“ wird von %2 verwendet. Warten Sie, bis es fertig ist, und starten Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>“%1” cannot be locked, so it cannot be kept safe from other programs. Choose a folder on another disk.</source>
        <translation>„%1“ lässt sich nicht sperren und damit nicht vor anderen Programmen schützen. Wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>“%1” had an archive at the last backup, and now it has none. Connect the disk it is on, then start again. For a new archive choose another folder.</source>
        <translation>„%1“ enthielt bei der letzten Sicherung ein Archiv und jetzt keines mehr. Schließen Sie den zugehörigen Datenträger an und starten Sie noch einmal. Wählen Sie für ein neues Archiv einen anderen Ordner.</translation>
    </message>
    <message>
        <source>No folder for the archive is given. Choose one.</source>
        <translation>Es ist kein Ordner für das Archiv angegeben. Wählen Sie einen.</translation>
    </message>
    <message>
        <source>“%1” is a file, not a folder. Choose a folder for the archive.</source>
        <translation>„%1“ ist eine Datei und kein Ordner. Wählen Sie einen Ordner für das Archiv.</translation>
    </message>
    <message>
        <source>“%1” cannot be made because the folder “%2” does not exist. Connect the disk it is on, or choose another folder.</source>
        <translation>„%1“ lässt sich nicht anlegen, weil es den Ordner „%2“ nicht gibt. Schließen Sie den zugehörigen Datenträger an oder wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ArchiveCard</name>
    <message>
        <source>Progress of the verification</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Verif&amp;y now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>Reads every message and compares it with what arrived</source>
        <translation>Liest jede Nachricht und vergleicht sie mit dem, was angekommen ist</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Open cer&amp;tificate</source>
        <translation>&amp;Nachweis öffnen</translation>
    </message>
    <message>
        <source>Shows what the last verification found</source>
        <translation>Zeigt, was die letzte Prüfung ergeben hat</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>&amp;Fehlgeschlagenes wiederholen</translation>
    </message>
    <message>
        <source>Backs up only what could not be fetched before</source>
        <translation>Sichert nur, was sich bisher nicht holen ließ</translation>
    </message>
    <message>
        <source>Ends it; nothing is lost</source>
        <translation>Beendet den Vorgang; nichts geht verloren</translation>
    </message>
    <message>
        <source>Re&amp;pair</source>
        <translation>Re&amp;parieren</translation>
    </message>
    <message>
        <source>Fetches again what is damaged or missing and the server still has</source>
        <translation>Holt erneut, was beschädigt ist oder fehlt und der Server noch hat</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ArchiveVerifier</name>
    <message>
        <source>“%1” has no catalogue, so there is nothing to compare with. If it is a backup, “mailsheaf-cli rebuild” makes a new one.</source>
        <translation>„%1“ hat keinen Katalog, also nichts zum Vergleichen. Falls es eine Sicherung ist, erstellt „mailsheaf-cli rebuild“ einen neuen.</translation>
    </message>
    <message>
        <source>The catalogue is not what the last backup left: it was damaged or changed. “mailsheaf-cli rebuild” makes a new one.</source>
        <translation>Der Katalog ist nicht so, wie ihn die letzte Sicherung hinterlassen hat: Er wurde beschädigt oder verändert. „mailsheaf-cli rebuild“ erstellt einen neuen.</translation>
    </message>
    <message>
        <source>The catalogue is not sealed, because the last backup did not end cleanly; the next one seals it.</source>
        <translation>Der Katalog ist nicht versiegelt, weil die letzte Sicherung nicht ordentlich zu Ende ging; die nächste versiegelt ihn.</translation>
    </message>
    <message>
        <source>The catalogue “%1” is empty. “mailsheaf-cli rebuild” makes a new one.</source>
        <translation>Der Katalog „%1“ ist leer. „mailsheaf-cli rebuild“ erstellt einen neuen.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::BackupCommand</name>
    <message>
        <source>Stopping … press Ctrl-C again to end at once.</source>
        <translation>Wird gestoppt&#xa0;… drücken Sie noch einmal Strg-C, um sofort zu beenden.</translation>
    </message>
    <message>
        <source>If it was moved or deleted on purpose, --new-archive begins a new one here.</source>
        <translation>Wurde es absichtlich verschoben oder gelöscht, beginnt --new-archive hier ein neues.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::BackupEngine</name>
    <message numerus="yes">
        <source>%n worker(s) were best for this server.</source>
        <translation>
            <numerusform>%n Worker war für diesen Server am besten.</numerusform>
            <numerusform>%n Worker waren für diesen Server am besten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were already here under another folder or number, and were not fetched again.</source>
        <translation>
            <numerusform>%n Nachricht war unter einem anderen Ordner oder einer anderen Nummer schon da und wurde nicht noch einmal geholt.</numerusform>
            <numerusform>%n Nachrichten waren unter einem anderen Ordner oder einer anderen Nummer schon da und wurden nicht noch einmal geholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup needs %1, but only %2 are free on the disk of %3. Make room, or choose another folder.</source>
        <translation>Die Sicherung braucht %1, auf dem Datenträger von %3 sind aber nur %2 frei. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::BackupPage</name>
    <message>
        <source>Ready for the first backup</source>
        <translation>Bereit für die erste Sicherung</translation>
    </message>
    <message>
        <source>Check the folders you want, then press Back up. Nothing changes on the server.</source>
        <translation>Wählen Sie die gewünschten Ordner aus und klicken Sie auf „Sichern“. Auf dem Server ändert sich nichts.</translation>
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
            <numerusform>%1 in %2 – %3, mit %n Worker</numerusform>
            <numerusform>%1 in %2 – %3, mit %n Workern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 were there already. Backup: %3</source>
        <comment>what was fetched, messages, folder</comment>
        <translation>
            <numerusform>%1; %2 war schon da. Sicherung: %3</numerusform>
            <numerusform>%1; %2 waren schon da. Sicherung: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Backup: %2</source>
        <translation>%1. Sicherung: %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: all %1 are already in %2.</source>
        <comment>messages, folder</comment>
        <translation>
            <numerusform>Nichts Neues: %1 ist bereits in %2.</numerusform>
            <numerusform>Nichts Neues: Alle %1 sind bereits in %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to back up: the chosen mailboxes are empty.</source>
        <translation>Nichts zu sichern: Die gewählten Ordner sind leer.</translation>
    </message>
    <message>
        <source>Some mailboxes could not be read; run again to try them once more. %1</source>
        <translation>Einige Ordner ließen sich nicht lesen; ein weiterer Lauf versucht es noch einmal. %1</translation>
    </message>
    <message>
        <source>%1; %2 failed, run again to try them once more. Backup: %3</source>
        <translation>%1; fehlgeschlagen: %2, ein weiterer Lauf versucht es noch einmal. Sicherung: %3</translation>
    </message>
    <message numerus="yes">
        <source>(%1 had gone from the server before they could be fetched.)</source>
        <comment>1,200 messages</comment>
        <translation>
            <numerusform>(%1 war vom Server verschwunden, bevor sie geholt werden konnte.)</numerusform>
            <numerusform>(%1 waren vom Server verschwunden, bevor sie geholt werden konnten.)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would fetch %1; %2 are already in %3.</source>
        <comment>messages and size, messages, folder</comment>
        <translation>
            <numerusform>Zu holen: %1; %2 ist bereits in %3.</numerusform>
            <numerusform>Zu holen: %1; %2 sind bereits in %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backing up %1 at %2 to %3 with %n worker(s) at first.</source>
        <comment>user, server, folder</comment>
        <translation>
            <numerusform>%1 auf %2 wird nach %3 gesichert, zuerst mit %n Worker.</numerusform>
            <numerusform>%1 auf %2 wird nach %3 gesichert, zuerst mit %n Workern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backing up %1 at %2 to %3 with %n worker(s).</source>
        <comment>user, server, folder</comment>
        <translation>
            <numerusform>%1 auf %2 wird nach %3 gesichert, mit %n Worker.</numerusform>
            <numerusform>%1 auf %2 wird nach %3 gesichert, mit %n Workern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 fetched and kept; run again to go on.</source>
        <translation>Gestoppt: %1 von %2 sind geholt und bleiben erhalten; der nächste Lauf macht weiter.</translation>
    </message>
    <message>
        <source>Partial: %1 of %2 fetched and kept; goes on %3.</source>
        <translation>Teilweise: %1 von %2 sind geholt und bleiben erhalten; weiter geht es am %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 were fetched before and are kept; run again to go on.</source>
        <comment>messages and size</comment>
        <translation>
            <numerusform>%1 wurde zuvor geholt und bleibt erhalten; der nächste Lauf macht weiter.</numerusform>
            <numerusform>%1 wurden zuvor geholt und bleiben erhalten; der nächste Lauf macht weiter.</numerusform>
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
        <translation>%1, Nachricht %2: %3</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>… und noch %1.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Catalogue</name>
    <message>
        <source>The catalogue “%1” is damaged. The messages are safe; “mailsheaf-cli rebuild” makes a new catalogue from them.</source>
        <translation>Der Katalog „%1“ ist beschädigt. Die Nachrichten sind sicher; „mailsheaf-cli rebuild“ erstellt daraus einen neuen Katalog.</translation>
    </message>
    <message>
        <source>The catalogue “%1” cannot be used. The details say what SQLite answered.</source>
        <translation>Der Katalog „%1“ ist nicht verwendbar. Die Einzelheiten nennen die Antwort von SQLite.</translation>
    </message>
    <message>
        <source>The catalogue “%1” is in use by another program. Close that program, then start again.</source>
        <translation>Der Katalog „%1“ wird von einem anderen Programm verwendet. Schließen Sie dieses Programm und starten Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is no catalogue of Mailsheaf but belongs to another program. Choose another folder for the archive.</source>
        <translation>„%1“ ist kein Katalog von Mailsheaf, sondern gehört einem anderen Programm. Wählen Sie einen anderen Ordner für das Archiv.</translation>
    </message>
    <message>
        <source>The archive with the catalogue “%1” was made by a newer Mailsheaf than this one. Update Mailsheaf, then start again.</source>
        <translation>Das Archiv mit dem Katalog „%1“ stammt von einem neueren Mailsheaf als diesem. Aktualisieren Sie Mailsheaf und starten Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The archive with the catalogue “%1” was made by an older Mailsheaf. Back up into it once, then it can be read.</source>
        <translation>Das Archiv mit dem Katalog „%1“ stammt von einem älteren Mailsheaf. Sichern Sie einmal hinein, dann lässt es sich lesen.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Certificate</name>
    <message numerus="yes">
        <source>Not complete: %n problem(s) found</source>
        <translation>
            <numerusform>Nicht vollständig: %n Problem gefunden</numerusform>
            <numerusform>Nicht vollständig: %n Probleme gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>No problem found in a sample</source>
        <translation>Kein Problem in einer Stichprobe gefunden</translation>
    </message>
    <message>
        <source>Everything that was backed up is here, unaltered</source>
        <translation>Alles, was gesichert wurde, ist unverändert da</translation>
    </message>
    <message>
        <source>Complete: everything on the server is here, unaltered</source>
        <translation>Vollständig: Alles vom Server ist unverändert da</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>Sicherung: %1</translation>
    </message>
    <message>
        <source>Verified on %1, in %2.</source>
        <translation>Geprüft am %1, in %2.</translation>
    </message>
    <message>
        <source>%1, %2; the bytes of %3 were read and compared.</source>
        <translation>%1, %2; die Bytes von %3 wurden gelesen und verglichen.</translation>
    </message>
    <message>
        <source>The server was not asked.</source>
        <translation>Der Server wurde nicht befragt.</translation>
    </message>
    <message>
        <source>Compared with the server %1.</source>
        <translation>Verglichen mit dem Server %1.</translation>
    </message>
    <message>
        <source>The catalogue is as the last backup left it.</source>
        <translation>Der Katalog ist so, wie ihn die letzte Sicherung hinterlassen hat.</translation>
    </message>
    <message>
        <source>The catalogue carries no intact seal.</source>
        <translation>Der Katalog trägt kein unversehrtes Siegel.</translation>
    </message>
    <message>
        <source>What is missing or wrong</source>
        <translation>Was fehlt oder nicht stimmt</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>UID</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>Missing here</source>
        <translation>Fehlen hier</translation>
    </message>
    <message>
        <source>Gone there</source>
        <translation>Fehlen dort</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>SHA-256 of SHA256SUMS</source>
        <translation>SHA-256 von SHA256SUMS</translation>
    </message>
    <message>
        <source>Certificate of completeness</source>
        <translation>Vollständigkeitsnachweis</translation>
    </message>
    <message>
        <source>SHA-256 over all these lists: %1</source>
        <translation>SHA-256 über alle diese Listen: %1</translation>
    </message>
    <message>
        <source>Anybody can check this without Mailsheaf: in the folder of the backup, “find mail -name SHA256SUMS -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum” prints the same number, and “sha256sum -c SHA256SUMS” in the directory of each list compares the messages with it.</source>
        <translation>Das kann jeder ohne Mailsheaf nachprüfen: Im Ordner der Sicherung gibt „find mail -name SHA256SUMS -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum“ dieselbe Zahl aus, und „sha256sum -c SHA256SUMS“ im Verzeichnis jeder Liste vergleicht die Nachrichten mit ihr.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::CertificateDialog</name>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Made for:</source>
        <translation>Ausgestellt für:</translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation>Ausgestellt von:</translation>
    </message>
    <message>
        <source>Valid from:</source>
        <translation>Gültig ab:</translation>
    </message>
    <message>
        <source>Valid until:</source>
        <translation>Gültig bis:</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>Diesem Zertifikat &amp;vertrauen</translation>
    </message>
    <message>
        <source>&amp;Do not connect</source>
        <translation>&amp;Nicht verbinden</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted</source>
        <translation>Das Zertifikat von %1 wird nicht anerkannt</translation>
    </message>
    <message>
        <source>Trust it only when whoever runs the server has told you this fingerprint, and not over this connection. It is then trusted at %1 alone; any other certificate is judged as before.</source>
        <translation>Vertrauen Sie ihm nur, wenn der Betreiber des Servers Ihnen diesen Fingerabdruck genannt hat, und zwar nicht über diese Verbindung. Es gilt dann allein bei %1; jedes andere Zertifikat wird geprüft wie bisher.</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256):</source>
        <translation>Fingerabdruck (SHA-256):</translation>
    </message>
</context>
<context>
    <name>mailsheaf::CertificateProblem</name>
    <message>
        <source>The certificate of %1 is for another server (%2), so somebody else may be answering. Check the server name in the account.</source>
        <translation>Das Zertifikat von %1 gilt für einen anderen Server (%2); womöglich antwortet jemand anderes. Prüfen Sie den Namen des Servers im Konto.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. Ask whoever runs the server to renew it, and check that this computer&apos;s clock is right.</source>
        <translation>Das Zertifikat von %1 ist am %2 abgelaufen. Bitten Sie den Betreiber des Servers, es zu erneuern, und prüfen Sie, ob die Uhr dieses Computers richtig geht.</translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked. Do not sign in; ask whoever runs the server.</source>
        <translation>Das Zertifikat von %1 wurde widerrufen. Melden Sie sich nicht an; fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not made for servers. Ask whoever runs the server.</source>
        <translation>Das Zertifikat von %1 ist nicht für Server ausgestellt. Fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed: nobody vouches for it. If this is your own server, test the connection in the settings of the account and look at the certificate there, or give it as the certificate file.</source>
        <translation>Das Zertifikat von %1 ist selbst signiert: Niemand bürgt dafür. Falls es Ihr eigener Server ist, testen Sie die Verbindung in den Einstellungen des Kontos und sehen Sie sich dort das Zertifikat an, oder geben Sie es als Zertifikatsdatei an.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2 on. Check that this computer&apos;s clock is right.</source>
        <translation>Das Zertifikat von %1 gilt erst ab %2. Prüfen Sie, ob die Uhr dieses Computers richtig geht.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by an authority this computer does not trust. If this is your own server, test the connection in the settings of the account and look at the certificate there, or give its authority as the certificate file.</source>
        <translation>Das Zertifikat von %1 wurde von einer Stelle ausgestellt, der dieser Computer nicht vertraut. Falls es Ihr eigener Server ist, testen Sie die Verbindung in den Einstellungen des Kontos und sehen Sie sich dort das Zertifikat an, oder geben Sie das seiner Stelle als Zertifikatsdatei an.</translation>
    </message>
    <message>
        <source>The certificate of %1 proves nothing: its key is too short, or its signature is of a kind that can be forged. Ask whoever runs the server for a new one.</source>
        <translation>Das Zertifikat von %1 beweist nichts: Sein Schlüssel ist zu kurz, oder seine Signatur ist von einer Art, die sich fälschen lässt. Bitten Sie den Betreiber des Servers um ein neues.</translation>
    </message>
    <message>
        <source>The certificate of %1 breaks the rules that the authority above it has set. Do not sign in; ask whoever runs the server.</source>
        <translation>Das Zertifikat von %1 verletzt die Regeln, die die Stelle darüber festgelegt hat. Melden Sie sich nicht an; fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The certificate of %1 is forged: the authority it names has not signed it. Do not sign in; somebody else may be answering.</source>
        <translation>Das Zertifikat von %1 ist gefälscht: Die Stelle, die es nennt, hat es nicht signiert. Melden Sie sich nicht an; womöglich antwortet jemand anderes.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by somebody who may not issue any. Do not sign in; somebody else may be answering.</source>
        <translation>Das Zertifikat von %1 wurde von jemandem ausgestellt, der keine ausstellen darf. Melden Sie sich nicht an; womöglich antwortet jemand anderes.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ChartProgram</name>
    <message>
        <source>The program &quot;mailsheaf&quot;, which draws the chart, is not beside this one in %1; install it, or leave out --png.</source>
        <translation>Das Programm „mailsheaf“, das das Diagramm zeichnet, liegt nicht neben diesem in %1; installieren Sie es oder lassen Sie --png weg.</translation>
    </message>
    <message>
        <source>The chart %1 could not be drawn: %2</source>
        <translation>Das Diagramm %1 ließ sich nicht zeichnen: %2</translation>
    </message>
</context>
<context>
    <name>mailsheaf::CommandLine</name>
    <message>
        <source>List, add and remove saved accounts</source>
        <translation>Gespeicherte Konten auflisten, hinzufügen und entfernen</translation>
    </message>
    <message>
        <source>Show the saved accounts</source>
        <translation>Die gespeicherten Konten zeigen</translation>
    </message>
    <message>
        <source>One JSON object a line on standard output</source>
        <translation>Je Zeile ein JSON-Objekt auf der Standardausgabe</translation>
    </message>
    <message>
        <source>Save an account, its password in the keychain</source>
        <translation>Ein Konto speichern, sein Passwort im Schlüsselbund</translation>
    </message>
    <message>
        <source>What you call it (default: the user name)</source>
        <translation>Wie Sie es nennen (Vorgabe: der Benutzername)</translation>
    </message>
    <message>
        <source>The backup folder</source>
        <translation>Der Sicherungsordner</translation>
    </message>
    <message>
        <source>Connections at once: 1 to 16, or auto (default)</source>
        <translation>Verbindungen zugleich: 1 bis 16 oder auto (Vorgabe)</translation>
    </message>
    <message>
        <source>
The password is asked for, or read from standard input.

Example:
  mailsheaf-cli accounts add --name Work --host imap.example.org \
      --user ann@example.org --to ~/MailBackup</source>
        <translation>
Das Passwort wird erfragt oder von der Standardeingabe gelesen.

Beispiel:
  mailsheaf-cli accounts add --name Work --host imap.example.org \
      --user ann@example.org --to ~/MailBackup</translation>
    </message>
    <message>
        <source>Forget an account and its password; its backup stays</source>
        <translation>Ein Konto und sein Passwort vergessen; seine Sicherung bleibt</translation>
    </message>
    <message>
        <source>The account&apos;s name</source>
        <translation>Der Name des Kontos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a strategy; use split, queue, vanilla or serial.</source>
        <translation>„%1“ ist keine Strategie; möglich sind split, queue, vanilla und serial.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a balance; use bytes or count.</source>
        <translation>„%1“ ist keine Gewichtung; möglich sind bytes und count.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a way to fetch; use batch or one.</source>
        <translation>„%1“ ist keine Art zu holen; möglich sind batch und one.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of worker; use threads or processes.</source>
        <translation>„%1“ ist keine Art von Worker; möglich sind threads und processes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say when to compress; use auto, on or off.</source>
        <translation>„%1“ sagt nicht, wann komprimiert wird; möglich sind auto, on und off.</translation>
    </message>
    <message>
        <source>Back up mailboxes into a folder</source>
        <translation>Postfächer in einen Ordner sichern</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Only mailboxes like this (* and ?); may be repeated</source>
        <translation>Nur solche Ordner (* und ?); auch mehrmals</translation>
    </message>
    <message>
        <source>No mailboxes like this; may be repeated</source>
        <translation>Keine solchen Ordner; auch mehrmals</translation>
    </message>
    <message>
        <source>Only messages that could not be fetched before</source>
        <translation>Nur Nachrichten, die sich bisher nicht holen ließen</translation>
    </message>
    <message>
        <source>Only say what would be fetched</source>
        <translation>Nur sagen, was geholt würde</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Connections at once: 1 to 16, or auto (default: the account&apos;s)</source>
        <translation>Verbindungen zugleich: 1 bis 16 oder auto (Vorgabe: die des Kontos)</translation>
    </message>
    <message>
        <source>split (default), queue, vanilla, or serial</source>
        <translation>split (Vorgabe), queue, vanilla oder serial</translation>
    </message>
    <message>
        <source>Workers are threads (default) or processes</source>
        <translation>Worker sind threads (Vorgabe) oder processes</translation>
    </message>
    <message>
        <source>Equal sublists by bytes (default) or count</source>
        <translation>Gleiche Teillisten nach bytes (Vorgabe) oder count</translation>
    </message>
    <message>
        <source>Idle workers do not take over work from others</source>
        <translation>Untätige Worker übernehmen keine Arbeit von anderen</translation>
    </message>
    <message>
        <source>batch (default), or one message per command</source>
        <translation>batch (Vorgabe) oder one: eine Nachricht je Befehl</translation>
    </message>
    <message>
        <source>auto (default: where the line is the limit), on, or off</source>
        <translation>auto (Vorgabe: wo die Leitung bremst), on oder off</translation>
    </message>
    <message>
        <source>Faster, but a power cut may lose messages</source>
        <translation>Schneller, aber ein Stromausfall kann Nachrichten kosten</translation>
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
Beispiele:
  mailsheaf-cli backup --account Work
  mailsheaf-cli backup --host imap.example.org --user ann@example.org \
      --password-file ~/.mail-password --to ~/MailBackup --workers 8
  mailsheaf-cli backup --account Work --folder &apos;INBOX*&apos; --exclude &apos;*Spam*&apos; --json

Rückgabewerte: 0 alles gut, 1 einige Nachrichten fehlen, 2 falscher Aufruf, 3 keine
Verbindung oder Anmeldung, 4 Sicherungsordner nicht verwendbar, 130 gestoppt.</translation>
    </message>
    <message>
        <source>The backup folder is missing; name it with --to.</source>
        <translation>Der Sicherungsordner fehlt; nennen Sie ihn mit --to.</translation>
    </message>
    <message>
        <source>Mailsheaf backs up IMAP mailboxes with several workers at once.</source>
        <translation>Mailsheaf sichert IMAP-Postfächer mit mehreren Workern zugleich.</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Diese Hilfe zeigen</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Die Version zeigen</translation>
    </message>
    <message>
        <source>
Examples:
  mailsheaf-cli accounts add --name Work --host imap.example.org \
      --user ann@example.org --to ~/MailBackup
  mailsheaf-cli backup --account Work

&quot;mailsheaf-cli COMMAND --help&quot; tells more about each command.</source>
        <translation>
Beispiele:
  mailsheaf-cli accounts add --name Work --host imap.example.org \
      --user ann@example.org --to ~/MailBackup
  mailsheaf-cli backup --account Work

„mailsheaf-cli COMMAND --help“ sagt mehr zu jedem Befehl.</translation>
    </message>
    <message>
        <source>A password must not be an argument, where others on this computer can read it; use --password-stdin, --password-file or --account.</source>
        <translation>Ein Passwort darf kein Argument sein, weil andere an diesem Computer es lesen könnten; verwenden Sie --password-stdin, --password-file oder --account.</translation>
    </message>
    <message>
        <source>There is no option %1; see &quot;mailsheaf-cli --help&quot;.</source>
        <translation>Eine Option %1 gibt es nicht; siehe „mailsheaf-cli --help“.</translation>
    </message>
    <message>
        <source>There is an argument that belongs to no option; see &quot;mailsheaf-cli --help&quot;.</source>
        <translation>Ein Argument gehört zu keiner Option; siehe „mailsheaf-cli --help“.</translation>
    </message>
    <message>
        <source>A command or its argument is missing; see &quot;mailsheaf-cli --help&quot;.</source>
        <translation>Ein Befehl oder sein Argument fehlt; siehe „mailsheaf-cli --help“.</translation>
    </message>
    <message>
        <source>Wrong usage: %1; see &quot;mailsheaf-cli --help&quot;.</source>
        <translation>Falscher Aufruf: %1; siehe „mailsheaf-cli --help“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a method; use all, or a list of serial, vanilla-threads, vanilla-processes, split-threads, split-processes and ours.</source>
        <translation>„%1“ ist kein Verfahren; möglich sind all oder eine Liste aus serial, vanilla-threads, vanilla-processes, split-threads, split-processes und ours.</translation>
    </message>
    <message>
        <source>The numbers of workers must be a list like 1,2,4,8, from %1 to %2 each.</source>
        <translation>Die Anzahlen der Worker müssen eine Liste wie 1,2,4,8 sein, jede von %1 bis %2.</translation>
    </message>
    <message>
        <source>all, or a list of serial, vanilla-threads, vanilla-processes,
split-threads, split-processes, ours (default: all but vanilla,
which signs in for every message)</source>
        <translation>all oder eine Liste aus serial, vanilla-threads, vanilla-processes,
split-threads, split-processes, ours (Vorgabe: alle außer vanilla,
das sich für jede Nachricht anmeldet)</translation>
    </message>
    <message>
        <source>Numbers of workers (default 1,2,4,8)</source>
        <translation>Anzahlen der Worker (Vorgabe 1,2,4,8)</translation>
    </message>
    <message>
        <source>Messages in each run (default 1200)</source>
        <translation>Nachrichten je Lauf (Vorgabe 1200)</translation>
    </message>
    <message>
        <source>How often each is measured (default 3)</source>
        <translation>Wie oft jede gemessen wird (Vorgabe 3)</translation>
    </message>
    <message>
        <source>Go on when all runs together download more than 1 GB</source>
        <translation>Weitermachen, wenn alle Läufe zusammen mehr als 1 GB laden</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Write every measurement to this file</source>
        <translation>Jede Messung in diese Datei schreiben</translation>
    </message>
    <message>
        <source>Draw the chart into this file</source>
        <translation>Das Diagramm in diese Datei zeichnen</translation>
    </message>
    <message>
        <source>Measure how fast workers fetch, by several methods</source>
        <translation>Messen, wie schnell Worker mit verschiedenen Verfahren holen</translation>
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
Jeder Lauf lädt in einen eigenen Ordner unterhalb des Ordners für temporäre Dateien,
der danach gelöscht wird. Ihre Sicherung wird nicht angetastet.

Beispiel:
  mailsheaf-cli experiment --account Work --workers 1,2,4,8 --messages 300 \
      --csv speed.csv --png speed.png

Rückgabewerte: 0 alles gemessen, 1 einige Nachrichten fehlgeschlagen, 2 falscher Aufruf
oder zu viel zu laden, 3 keine Verbindung oder Anmeldung, 4 Datei nicht schreibbar,
130 gestoppt.</translation>
    </message>
    <message>
        <source>List the mailboxes on the server</source>
        <translation>Die Ordner auf dem Server auflisten</translation>
    </message>
    <message>
        <source>
Example:
  mailsheaf-cli folders --account Work</source>
        <translation>
Beispiel:
  mailsheaf-cli folders --account Work</translation>
    </message>
    <message>
        <source>Tell what happened to a backup so far</source>
        <translation>Berichten, was mit einer Sicherung bisher geschah</translation>
    </message>
    <message>
        <source>Only the last N runs; without it, the last 20</source>
        <translation>Nur die letzten N Läufe; ohne die Option die letzten 20</translation>
    </message>
    <message>
        <source>Also what could not be backed up in each run, and why</source>
        <translation>Auch, was in jedem Lauf nicht gesichert werden konnte und warum</translation>
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
Zeigt Läufe und Prüfungen, die neuesten zuerst: wann sie begannen, wofür sie waren, wie
sie endeten, wie viele Nachrichten sie holten, wie lange das dauerte und wie schnell es
ging. Unter einem fehlgeschlagenen Lauf steht der Grund. Ändert nichts und darf auch
während einer Sicherung verwendet werden.

Arten: Sicherung; Wiederholung, nur was sich bisher nicht holen ließ; Reparatur, was
beschädigt war oder fehlte; Prüfung.

Beispiele:
  mailsheaf-cli runs ~/MailBackup
  mailsheaf-cli runs ~/MailBackup --last 1 --failures

Rückgabewerte: 0 fertig, 2 falscher Aufruf, 4 keine Sicherung da oder nicht lesbar.</translation>
    </message>
    <message>
        <source>--last needs a number of runs, at least 1.</source>
        <translation>--last braucht eine Anzahl von Läufen, mindestens 1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of security; use tls, starttls or none.</source>
        <translation>„%1“ ist keine Art der Verschlüsselung; möglich sind tls, starttls und none.</translation>
    </message>
    <message>
        <source>The password can come from --password-stdin or from --password-file, not from both; leave one out.</source>
        <translation>Das Passwort kann aus --password-stdin oder aus --password-file kommen, nicht aus beiden; lassen Sie eines weg.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The IMAP server, for example imap.example.org</source>
        <translation>Der IMAP-Server, zum Beispiel imap.example.org</translation>
    </message>
    <message>
        <source>Default: 993 with tls, else 143</source>
        <translation>Vorgabe: 993 mit tls, sonst 143</translation>
    </message>
    <message>
        <source>tls (default), starttls, or none</source>
        <translation>tls (Vorgabe), starttls oder none</translation>
    </message>
    <message>
        <source>The user name, often the e-mail address</source>
        <translation>Der Benutzername, oft die E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Trust only the authorities in this PEM file</source>
        <translation>Nur den Stellen in dieser PEM-Datei vertrauen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Read the password from standard input; asks on a terminal</source>
        <translation>Das Passwort von der Standardeingabe lesen; fragt im Terminal</translation>
    </message>
    <message>
        <source>Read the password from this file</source>
        <translation>Das Passwort aus dieser Datei lesen</translation>
    </message>
    <message>
        <source>Allow --security none over a network</source>
        <translation>--security none über ein Netzwerk erlauben</translation>
    </message>
    <message>
        <source>Use a saved account and its password in the keychain;
other options go before it</source>
        <translation>Ein gespeichertes Konto und sein Passwort im Schlüsselbund verwenden;
andere Optionen haben Vorrang</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>Der Port muss eine Zahl von 1 bis 65535 sein.</translation>
    </message>
    <message>
        <source>The server is missing; name it with --host, or use a saved account with --account.</source>
        <translation>Der Server fehlt; nennen Sie ihn mit --host oder verwenden Sie mit --account ein gespeichertes Konto.</translation>
    </message>
    <message>
        <source>The user name is missing; give it with --user.</source>
        <translation>Der Benutzername fehlt; geben Sie ihn mit --user an.</translation>
    </message>
    <message>
        <source>The password is missing; use --password-stdin, --password-file, or a saved account with --account.</source>
        <translation>Das Passwort fehlt; verwenden Sie --password-stdin, --password-file oder mit --account ein gespeichertes Konto.</translation>
    </message>
    <message>
        <source>The number of workers must be from %1 to %2, or auto.</source>
        <translation>Die Anzahl der Worker muss von %1 bis %2 reichen oder auto sein.</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way to %1 could read the password and the mail; use --security tls or starttls.</source>
        <translation>Ohne Verschlüsselung könnte auf dem Weg zu %1 jeder das Passwort und die E-Mails lesen; verwenden Sie --security tls oder starttls.</translation>
    </message>
    <message>
        <source>Prove that a backup is complete</source>
        <translation>Beweisen, dass eine Sicherung vollständig ist</translation>
    </message>
    <message>
        <source>Read only a part of the messages, for example 5%</source>
        <translation>Nur einen Teil der Nachrichten lesen, zum Beispiel 5%</translation>
    </message>
    <message>
        <source>Fetch damaged and missing messages again; needs the server</source>
        <translation>Beschädigte und fehlende Nachrichten erneut holen; braucht den Server</translation>
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
Mit einem Server werden auch dessen Nachrichten mit denen der Sicherung verglichen. Das
Ergebnis steht auch in certificate.html und certificate.json im Sicherungsordner.

Beispiele:
  mailsheaf-cli verify ~/MailBackup
  mailsheaf-cli verify ~/MailBackup --account Work
  mailsheaf-cli verify ~/MailBackup --account Work --repair

Rückgabewerte: 0 alles gut, 1 Probleme gefunden, 2 falscher Aufruf, 3 keine Verbindung
oder Anmeldung, 4 Sicherungsordner nicht verwendbar, 130 gestoppt.</translation>
    </message>
    <message>
        <source>The sample must be a percentage such as 5%.</source>
        <translation>Die Stichprobe muss ein Prozentsatz wie 5% sein.</translation>
    </message>
    <message>
        <source>--repair fetches from the server; name it with --host or --account.</source>
        <translation>--repair holt vom Server; nennen Sie ihn mit --host oder --account.</translation>
    </message>
    <message>
        <source>--repair looks at every message; leave out --sample.</source>
        <translation>--repair betrachtet jede Nachricht; lassen Sie --sample weg.</translation>
    </message>
    <message>
        <source>Make a new catalogue from the messages of a backup</source>
        <translation>Aus den Nachrichten einer Sicherung einen neuen Katalog erstellen</translation>
    </message>
    <message>
        <source>
The old catalogue is kept beside the new one.

Example:
  mailsheaf-cli rebuild ~/MailBackup</source>
        <translation>
Der alte Katalog bleibt neben dem neuen erhalten.

Beispiel:
  mailsheaf-cli rebuild ~/MailBackup</translation>
    </message>
    <message>
        <source>Back up a small mailbox of its own, to see that all works</source>
        <translation>Ein kleines eigenes Postfach sichern, um zu sehen, ob alles geht</translation>
    </message>
    <message>
        <source>
Needs no account and no network, and leaves nothing behind.

Exit codes: 0 all good, 1 the backup is not what it should be,
others as with backup.</source>
        <translation>
Braucht kein Konto und kein Netz und lässt nichts zurück.

Exit-Codes: 0 alles gut, 1 die Sicherung ist nicht, was sie sein soll,
andere wie bei backup.</translation>
    </message>
    <message>
        <source>Tell what a message of a backup is</source>
        <translation>Sagen, was eine Nachricht einer Sicherung ist</translation>
    </message>
    <message>
        <source>The file of a message</source>
        <translation>Die Datei einer Nachricht</translation>
    </message>
    <message>
        <source>
Shows subject, sender and date of a message, and the parts it has with their types and sizes.
Opens nothing that is in it.

Example:
  mailsheaf-cli message ~/MailBackup/mail/INBOX/messages-1700000001/000000/0000000042.eml

Exit codes: 0 done, 2 wrong usage, 4 the file cannot be read.</source>
        <translation>
Zeigt Betreff, Absender und Datum einer Nachricht und ihre Teile mit Art und Größe.
Öffnet nichts von dem, was darin ist.

Beispiel:
  mailsheaf-cli message ~/MailBackup/mail/INBOX/messages-1700000001/000000/0000000042.eml

Rückgabewerte: 0 fertig, 2 falscher Aufruf, 4 die Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Begin a new archive where one is missing that was there before</source>
        <translation>Ein neues Archiv beginnen, wo ein früheres fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no SHA-256 fingerprint, which has 64 hexadecimal digits.</source>
        <translation>„%1“ ist kein SHA-256-Fingerabdruck; ein solcher hat 64 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>Accept the certificate with this fingerprint, whatever
is wrong with it</source>
        <translation>Das Zertifikat mit diesem Fingerabdruck annehmen,
was auch immer daran falsch ist</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ConnectionScheduler</name>
    <message>
        <source>The server allows no more connections.</source>
        <translation>Der Server lässt keine weiteren Verbindungen zu.</translation>
    </message>
    <message numerus="yes">
        <source>The server allowed no more than %n connection(s) at once; workers that stayed away: %L1. It said: “%2”</source>
        <comment>a number, what the server said</comment>
        <translation>
            <numerusform>Der Server ließ nicht mehr als %n Verbindung zugleich zu; ausgeschiedene Worker: %L1. Er sagte: „%2“</numerusform>
            <numerusform>Der Server ließ nicht mehr als %n Verbindungen zugleich zu; ausgeschiedene Worker: %L1. Er sagte: „%2“</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::ConnectionTest</name>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message numerus="yes">
        <source>Connected: %n folder(s), %1, %2.</source>
        <comment>Connected: 12 folders, 1,523 messages, TLS 1.3.</comment>
        <translation>
            <numerusform>Verbunden: %n Ordner, %1, %2.</numerusform>
            <numerusform>Verbunden: %n Ordner, %1, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Signs in once to see whether everything is right</source>
        <translation>Meldet sich einmal an, um zu sehen, ob alles stimmt</translation>
    </message>
    <message>
        <source>Cancel the &amp;test</source>
        <translation>&amp;Test abbrechen</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Look at the certificate…</source>
        <translation>Zertifikat &amp;ansehen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>mailsheaf::DataBudget</name>
    <message>
        <source>The experiment would download %1, but this server allows %2 a day and the backup needs them; choose fewer messages, methods, worker counts or repeats, so that it is at most %3.</source>
        <translation>Das Experiment würde %1 herunterladen, aber dieser Server erlaubt %2 am Tag, und die braucht die Sicherung; wählen Sie weniger Nachrichten, Verfahren, Worker-Anzahlen oder Wiederholungen, sodass es höchstens %3 sind.</translation>
    </message>
    <message>
        <source>The experiment would download %1, which the provider may not like; choose less, or confirm that you want it.</source>
        <translation>Das Experiment würde %1 herunterladen, was dem Anbieter missfallen könnte; wählen Sie weniger oder bestätigen Sie, dass Sie es wollen.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::DeflateLayer</name>
    <message>
        <source>The compressed data of the server is damaged. The connection was dropped.</source>
        <translation>Die komprimierten Daten des Servers sind beschädigt. Die Verbindung wurde getrennt.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::DesktopPresence</name>
    <message>
        <source>A mailbox is being backed up.</source>
        <translation>Ein Postfach wird gesichert.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Disk</name>
    <message>
        <source>Your quota on the disk that holds “%1” is used up. Remove what you no longer need or ask for more room, then start again: what has arrived is kept.</source>
        <translation>Ihr Kontingent auf dem Datenträger mit „%1“ ist aufgebraucht. Entfernen Sie, was Sie nicht mehr brauchen, oder bitten Sie um mehr Platz und starten Sie dann noch einmal: Was angekommen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Make room, then start again: what has arrived is kept.</source>
        <translation>Der Datenträger mit „%1“ ist voll. Schaffen Sie Platz und starten Sie dann noch einmal: Was angekommen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: its disk is read-only. Unlock the disk or choose another folder.</source>
        <translation>„%1“ lässt sich nicht schreiben: Der Datenträger ist schreibgeschützt. Heben Sie den Schutz auf oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: you have no permission. Change its permissions or choose another folder.</source>
        <translation>„%1“ lässt sich nicht schreiben: Ihnen fehlt das Recht dazu. Ändern Sie die Zugriffsrechte oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” reported an error while reading or writing. Check the disk and its cable before you go on.</source>
        <translation>Der Datenträger mit „%1“ meldete einen Fehler beim Lesen oder Schreiben. Prüfen Sie den Datenträger und sein Kabel, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>“%1” would become larger than a file may be on this disk or for this user. Choose a folder on another disk.</source>
        <translation>„%1“ würde größer, als eine Datei auf diesem Datenträger oder für diesen Benutzer sein darf. Wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: too many files are open. Close other programs or use fewer workers.</source>
        <translation>„%1“ lässt sich nicht öffnen: Zu viele Dateien sind offen. Schließen Sie andere Programme oder verwenden Sie weniger Worker.</translation>
    </message>
    <message>
        <source>“%1” is too long for a file name on this disk. Choose a folder with a shorter path.</source>
        <translation>„%1“ ist als Dateiname auf diesem Datenträger zu lang. Wählen Sie einen Ordner mit kürzerem Pfad.</translation>
    </message>
    <message>
        <source>“%1” has gone. Was the disk taken out? Connect it, then start again.</source>
        <translation>„%1“ ist verschwunden. Wurde der Datenträger entfernt? Schließen Sie ihn an und starten Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is in the way: it is not what Mailsheaf would have made there. Move it elsewhere, then start again.</source>
        <translation>„%1“ ist im Weg: Es ist nicht das, was Mailsheaf dort angelegt hätte. Verschieben Sie es und starten Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>“%1” cannot be used: the system refused. The details say why.</source>
        <translation>„%1“ ist nicht verwendbar: Das System hat abgelehnt. Die Einzelheiten nennen den Grund.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::EndpointForm</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The name of the IMAP server, for example imap.example.org</source>
        <translation>Der Name des IMAP-Servers, zum Beispiel imap.example.org</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>TLS (recommended)</source>
        <translation>TLS (empfohlen)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None, this computer only</source>
        <translation>Keine, nur dieser Computer</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>&amp;Erweitert</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>The authorities this computer trusts</source>
        <translation>Die Stellen, denen dieser Computer vertraut</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Eine Zertifikatsdatei wählen</translation>
    </message>
    <message>
        <source>C&amp;ertificate file:</source>
        <translation>&amp;Zertifikatsdatei:</translation>
    </message>
    <message>
        <source>For a server with its own certificate authority: a PEM file; nothing else is trusted then.</source>
        <translation>Für einen Server mit eigener Zertifizierungsstelle: eine PEM-Datei; nur ihr wird dann vertraut.</translation>
    </message>
    <message>
        <source>Se&amp;rver:</source>
        <translation>Se&amp;rver:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort:</translation>
    </message>
    <message>
        <source>Encr&amp;yption:</source>
        <translation>&amp;Verschlüsselung:</translation>
    </message>
    <message>
        <source>Nothing is encrypted. That is fine for a server on this computer.</source>
        <translation>Nichts ist verschlüsselt. Für einen Server auf diesem Computer ist das in Ordnung.</translation>
    </message>
    <message>
        <source>Without encryption anybody on the way can read the password and the mail. Only a server on this computer (localhost) may be used like that.</source>
        <translation>Ohne Verschlüsselung kann unterwegs jeder das Passwort und die E-Mails lesen. So darf nur ein Server auf diesem Computer (localhost) verwendet werden.</translation>
    </message>
    <message>
        <source>Certificate File</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Stop trustin&amp;g the server’s own certificate</source>
        <translation>Dem eigenen Zertifi&amp;kat des Servers nicht mehr vertrauen</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Error</name>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentCommand</name>
    <message>
        <source>%1 cannot be written, because there is no folder %2 to write to; choose another.</source>
        <translation>%1 lässt sich nicht schreiben, weil es keinen beschreibbaren Ordner %2 gibt; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Stopping … press Ctrl-C again to end at once.</source>
        <translation>Wird gestoppt&#xa0;… drücken Sie noch einmal Strg-C, um sofort zu beenden.</translation>
    </message>
    <message>
        <source>Say so with --even-if-large.</source>
        <translation>Bestätigen Sie das mit --even-if-large.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentCsv</name>
    <message>
        <source>Line %1 is no measurement; the file must come from &quot;mailsheaf-cli experiment --csv&quot; or from the page Speed.</source>
        <translation>Zeile %1 ist keine Messung; die Datei muss von „mailsheaf-cli experiment --csv“ oder von der Seite „Tempo“ stammen.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 ließ sich nicht schreiben: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Check its name.</source>
        <translation>%1 ließ sich nicht lesen: %2. Prüfen Sie den Namen.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentMethod</name>
    <message>
        <source>Serial</source>
        <translation>Seriell</translation>
    </message>
    <message>
        <source>Vanilla, threads</source>
        <translation>Vanilla, Threads</translation>
    </message>
    <message>
        <source>Vanilla, processes</source>
        <translation>Vanilla, Prozesse</translation>
    </message>
    <message>
        <source>Splitting, threads</source>
        <translation>Aufteilen, Threads</translation>
    </message>
    <message>
        <source>Splitting, processes</source>
        <translation>Aufteilen, Prozesse</translation>
    </message>
    <message>
        <source>Mailsheaf</source>
        <translation>Mailsheaf</translation>
    </message>
    <message>
        <source>One worker, one message after the other</source>
        <translation>Ein Worker, eine Nachricht nach der anderen</translation>
    </message>
    <message>
        <source>Signs in anew for every message</source>
        <translation>Meldet sich für jede Nachricht neu an</translation>
    </message>
    <message>
        <source>The same with processes for workers</source>
        <translation>Dasselbe mit Prozessen als Workern</translation>
    </message>
    <message>
        <source>A list of its own for each worker</source>
        <translation>Eine eigene Liste für jeden Worker</translation>
    </message>
    <message>
        <source>Equal bytes, many messages per command</source>
        <translation>Gleich viele Bytes, viele Nachrichten je Befehl</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentRequest</name>
    <message>
        <source>There is nothing to measure; choose at least one method.</source>
        <translation>Es gibt nichts zu messen; wählen Sie mindestens ein Verfahren.</translation>
    </message>
    <message>
        <source>There is nothing to compare; choose at least one number of workers.</source>
        <translation>Es gibt nichts zu vergleichen; wählen Sie mindestens eine Anzahl von Workern.</translation>
    </message>
    <message>
        <source>The number of workers must be from %1 to %2.</source>
        <translation>Die Anzahl der Worker muss von %1 bis %2 reichen.</translation>
    </message>
    <message>
        <source>A run without messages measures nothing; take at least one.</source>
        <translation>Ein Lauf ohne Nachrichten misst nichts; nehmen Sie mindestens eine.</translation>
    </message>
    <message>
        <source>The number of repeats must be from 1 to %1.</source>
        <translation>Die Anzahl der Wiederholungen muss von 1 bis %1 reichen.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentRun</name>
    <message>
        <source>There is no place for the experiment&apos;s files in %1: %2. Make room there, or allow writing.</source>
        <translation>Für die Dateien des Experiments ist in %1 kein Platz: %2. Schaffen Sie dort Platz oder erlauben Sie das Schreiben.</translation>
    </message>
    <message>
        <source>There are no messages to measure with; choose other folders.</source>
        <translation>Es gibt keine Nachrichten zum Messen; wählen Sie andere Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be fetched, so the times cannot be compared; leave out the folder %1, or try again.</source>
        <translation>
            <numerusform>%n Nachricht ließ sich nicht holen, daher sind die Zeiten nicht vergleichbar; lassen Sie den Ordner %1 weg oder versuchen Sie es noch einmal.</numerusform>
            <numerusform>%n Nachrichten ließen sich nicht holen, daher sind die Zeiten nicht vergleichbar; lassen Sie den Ordner %1 weg oder versuchen Sie es noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 could not be deleted completely; please do so by hand.</source>
        <translation>Der Ordner %1 ließ sich nicht vollständig löschen; bitte tun Sie das selbst.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentText</name>
    <message numerus="yes">
        <source>%1, %n worker(s)</source>
        <comment>method, workers</comment>
        <translation>
            <numerusform>%1, %n Worker</numerusform>
            <numerusform>%1, %n Worker</numerusform>
        </translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message numerus="yes">
        <source>Median of %n run(s) of %1 (%2).</source>
        <comment>%1: 1,200 messages, %2: a size</comment>
        <translation>
            <numerusform>Median aus %n Lauf mit %1 (%2).</numerusform>
            <numerusform>Median aus %n Läufen mit %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message numerus="yes">
        <source>Measuring %1 at %2: %n run(s), %L3 sign-ins at most.</source>
        <comment>user, server, runs, sign-ins</comment>
        <translation>
            <numerusform>%1 auf %2 wird gemessen: %n Lauf, höchstens %L3 Anmeldungen.</numerusform>
            <numerusform>%1 auf %2 wird gemessen: %n Läufe, höchstens %L3 Anmeldungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the sample…</source>
        <translation>Die Stichprobe wird ausgesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Clearing up…</source>
        <translation>Wird aufgeräumt&#xa0;…</translation>
    </message>
    <message>
        <source>Run %1 of %2: %3: %L4 of %5</source>
        <translation>Lauf %1 von %2: %3: %L4 von %5</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>progress, duration</comment>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>%1, repeat %2: %3</source>
        <comment>method and workers, number, seconds</comment>
        <translation>%1, Wiederholung %2: %3</translation>
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
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>The repeats differ by more than that, so it proves nothing.</source>
        <translation>Die Wiederholungen weichen stärker voneinander ab, also beweist es nichts.</translation>
    </message>
    <message>
        <source>Splitting beats the vanilla method</source>
        <translation>Aufteilen schlägt das Vanilla-Verfahren</translation>
    </message>
    <message>
        <source>Splitting and vanilla were not both measured.</source>
        <translation>Aufteilen und Vanilla wurden nicht beide gemessen.</translation>
    </message>
    <message>
        <source>With as many workers, splitting was %1 times as fast as the vanilla method.</source>
        <translation>Mit gleich vielen Workern war Aufteilen %1-mal so schnell wie das Vanilla-Verfahren.</translation>
    </message>
    <message>
        <source>More workers make splitting faster</source>
        <translation>Mehr Worker machen Aufteilen schneller</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 with %n worker(s), %3 with %4, which is %5 times as fast.</source>
        <comment>method, seconds, workers, seconds, workers, ratio</comment>
        <translation>
            <numerusform>%1: %2 mit %n Worker, %3 mit %4, also %5-mal so schnell.</numerusform>
            <numerusform>%1: %2 mit %n Workern, %3 mit %4, also %5-mal so schnell.</numerusform>
        </translation>
    </message>
    <message>
        <source>Splitting was not measured with different numbers of workers.</source>
        <translation>Aufteilen wurde nicht mit verschiedenen Anzahlen von Workern gemessen.</translation>
    </message>
    <message>
        <source>Vanilla workers hardly gain over serial</source>
        <translation>Vanilla-Worker bringen gegenüber seriell kaum etwas</translation>
    </message>
    <message>
        <source>Vanilla and serial were not both measured.</source>
        <translation>Vanilla und seriell wurden nicht beide gemessen.</translation>
    </message>
    <message numerus="yes">
        <source>At its best (%1, %n worker(s)) the vanilla method, which signs in for every message, took %2; serial took %3.</source>
        <comment>method, workers, seconds, seconds</comment>
        <translation>
            <numerusform>Bestenfalls (%1, %n Worker) brauchte das Vanilla-Verfahren, das sich für jede Nachricht anmeldet, %2; seriell dauerte es %3.</numerusform>
            <numerusform>Bestenfalls (%1, %n Worker) brauchte das Vanilla-Verfahren, das sich für jede Nachricht anmeldet, %2; seriell dauerte es %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Processes beat threads in splitting</source>
        <translation>Prozesse schlagen Threads beim Aufteilen</translation>
    </message>
    <message>
        <source>Splitting was not measured with several threads and as many processes.</source>
        <translation>Aufteilen wurde nicht mit mehreren Threads und ebenso vielen Prozessen gemessen.</translation>
    </message>
    <message>
        <source>With as many workers, processes were %1 times as fast as threads. The claim was about Python, whose threads share one lock; the threads here share none.</source>
        <translation>Mit gleich vielen Workern waren Prozesse %1-mal so schnell wie Threads. Die Behauptung galt Python, dessen Threads sich eine Sperre teilen; die Threads hier teilen keine.</translation>
    </message>
    <message>
        <source>%1 workers fetched your sample %2 times faster than one.</source>
        <translation>%1 Worker holten Ihre Stichprobe %2-mal so schnell wie einer.</translation>
    </message>
    <message>
        <source>More workers did not help: one fetched your sample as fast as %1.</source>
        <translation>Mehr Worker halfen nicht: Einer holte Ihre Stichprobe so schnell wie %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n worker(s) fetched your sample %2 times as fast as the serial method.</source>
        <comment>method, workers, ratio</comment>
        <translation>
            <numerusform>%1 mit %n Worker holte Ihre Stichprobe %2-mal so schnell wie das serielle Verfahren.</numerusform>
            <numerusform>%1 mit %n Workern holte Ihre Stichprobe %2-mal so schnell wie das serielle Verfahren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n worker(s) fetched your sample in %2.</source>
        <comment>method, workers, seconds</comment>
        <translation>
            <numerusform>%1 mit %n Worker holte Ihre Stichprobe in %2.</numerusform>
            <numerusform>%1 mit %n Workern holte Ihre Stichprobe in %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::FailureList</name>
    <message>
        <source>What could not be backed up</source>
        <translation>Was nicht gesichert werden konnte</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>whole folder</source>
        <translation>ganzer Ordner</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s), the first %1 shown</source>
        <translation>
            <numerusform>%n Fehler, die ersten %1 werden gezeigt</numerusform>
            <numerusform>%n Fehler, die ersten %1 werden gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the l&amp;ist</source>
        <translation>&amp;Liste kopieren</translation>
    </message>
</context>
<context>
    <name>mailsheaf::FileCheck</name>
    <message>
        <source>It is no ordinary file.</source>
        <translation>Es ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>It has %1 bytes instead of %2.</source>
        <translation>Sie hat %1 statt %2 Bytes.</translation>
    </message>
    <message>
        <source>Its SHA-256 is not the one of the message that arrived.</source>
        <translation>Ihr SHA-256 ist nicht der der angekommenen Nachricht.</translation>
    </message>
    <message>
        <source>The last backup did not end cleanly; the next one completes the lists SHA256SUMS.</source>
        <translation>Die letzte Sicherung ging nicht ordentlich zu Ende; die nächste vervollständigt die Listen SHA256SUMS.</translation>
    </message>
    <message>
        <source>The catalogue says something else than this intact list.</source>
        <translation>Der Katalog sagt etwas anderes als diese unversehrte Liste.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::FileDigest</name>
    <message>
        <source>“%1” is a link, not a file.</source>
        <translation>„%1“ ist eine Verknüpfung und keine Datei.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::FoldOut</name>
    <message>
        <source>Shown; press to fold in</source>
        <translation>Wird angezeigt; drücken zum Einklappen</translation>
    </message>
    <message>
        <source>Hidden; press to fold out</source>
        <translation>Verborgen; drücken zum Ausklappen</translation>
    </message>
</context>
<context>
    <name>mailsheaf::FolderManifest</name>
    <message>
        <source>The manifest “%1” is damaged or from a newer Mailsheaf; it is not used.</source>
        <translation>Das Manifest „%1“ ist beschädigt oder stammt von einem neueren Mailsheaf; es wird nicht verwendet.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::FolderPanel</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Check all folders shown</source>
        <translation>Alle gezeigten Ordner auswählen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Uncheck all folders shown</source>
        <translation>Alle gezeigten Ordner abwählen</translation>
    </message>
    <message>
        <source>Ask the server for its folders again</source>
        <translation>Den Server erneut nach seinen Ordnern fragen</translation>
    </message>
    <message>
        <source>Filter folders</source>
        <translation>Ordner filtern</translation>
    </message>
    <message>
        <source>Shows only folders whose name contains this text</source>
        <translation>Zeigt nur Ordner, deren Name diesen Text enthält</translation>
    </message>
    <message>
        <source>Folders to back up</source>
        <translation>Zu sichernde Ordner</translation>
    </message>
    <message>
        <source>Press Space to check or uncheck a folder</source>
        <translation>Die Leertaste wählt einen Ordner aus oder ab</translation>
    </message>
    <message>
        <source>Asking the server for its folders…</source>
        <translation>Der Server wird nach seinen Ordnern gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>The folders could not be read</source>
        <translation>Die Ordner ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The password is missing</source>
        <translation>Das Passwort fehlt</translation>
    </message>
    <message>
        <source>It is not in the keychain. Enter it to see the folders of this account.</source>
        <translation>Es liegt nicht im Schlüsselbund. Geben Sie es ein, um die Ordner dieses Kontos zu sehen.</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>Passwort eingeben&#xa0;…</translation>
    </message>
    <message>
        <source>The folders are not known yet</source>
        <translation>Die Ordner sind noch nicht bekannt</translation>
    </message>
    <message>
        <source>Ask the server to choose among them; without a choice everything is backed up.</source>
        <translation>Fragen Sie den Server, um unter ihnen zu wählen; ohne Auswahl wird alles gesichert.</translation>
    </message>
    <message>
        <source>Show the folders</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n folder(s) chosen: %2, %3</source>
        <comment>%2: 1,200 messages, %3: a size</comment>
        <translation>
            <numerusform>%1 von %n Ordner gewählt: %2, %3</numerusform>
            <numerusform>%1 von %n Ordnern gewählt: %2, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n folder(s) chosen: %2</source>
        <comment>%2: 1,200 messages</comment>
        <translation>
            <numerusform>%1 von %n Ordner gewählt: %2</numerusform>
            <numerusform>%1 von %n Ordnern gewählt: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Changes count from the next backup.</source>
        <translation>%1. Änderungen gelten ab der nächsten Sicherung.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::FolderTreeModel</name>
    <message>
        <source>%1 holds other folders, but no messages.</source>
        <translation>%1 enthält andere Ordner, aber keine Nachrichten.</translation>
    </message>
    <message>
        <source>The messages in %1 itself are left out.</source>
        <translation>Die Nachrichten in %1 selbst bleiben außen vor.</translation>
    </message>
    <message>
        <source>number of messages unknown</source>
        <translation>Anzahl der Nachrichten unbekannt</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>mailsheaf::FoldersCommand</name>
    <message>
        <source>holds no messages</source>
        <translation>enthält keine Nachrichten</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>alle Nachrichten</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>important</source>
        <translation>wichtig</translation>
    </message>
    <message>
        <source>junk</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Ordner</translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es)</source>
        <translation>
            <numerusform>%n Ordner</numerusform>
            <numerusform>%n Ordner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::Formatting</name>
    <message numerus="yes">
        <source>%L1 message(s)</source>
        <comment>%L1 is the number</comment>
        <translation>
            <numerusform>%L1 Nachricht</numerusform>
            <numerusform>%L1 Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>a size per second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%L1 messages/s</source>
        <translation>%L1 Nachrichten/s</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>weniger als eine Sekunde</translation>
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
        <translation>Wiederholung vollständig</translation>
    </message>
    <message>
        <source>Retry finished, but not everything came through</source>
        <translation>Wiederholung beendet, aber nicht alles kam an</translation>
    </message>
    <message>
        <source>Retry stopped</source>
        <translation>Wiederholung gestoppt</translation>
    </message>
    <message>
        <source>Retried in part</source>
        <translation>Teilweise wiederholt</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Wiederholung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Repair complete</source>
        <translation>Reparatur vollständig</translation>
    </message>
    <message>
        <source>Repair finished, but not everything came through</source>
        <translation>Reparatur beendet, aber nicht alles kam an</translation>
    </message>
    <message>
        <source>Repair stopped</source>
        <translation>Reparatur gestoppt</translation>
    </message>
    <message>
        <source>Repaired in part</source>
        <translation>Teilweise repariert</translation>
    </message>
    <message>
        <source>Repair failed</source>
        <translation>Reparatur fehlgeschlagen</translation>
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
            <numerusform>%1, %n fehlt</numerusform>
            <numerusform>%1, %n fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to fetch</source>
        <translation>nichts zu holen</translation>
    </message>
    <message>
        <source>There was nothing to fetch.</source>
        <translation>Es gab nichts zu holen.</translation>
    </message>
    <message>
        <source>Nothing was fetched before it was stopped.</source>
        <translation>Vor dem Stopp wurde nichts geholt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 came before it was stopped.</source>
        <comment>messages and size</comment>
        <translation>
            <numerusform>%1 kam vor dem Stopp an.</numerusform>
            <numerusform>%1 kamen vor dem Stopp an.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>2 hours ago, 1,200 messages</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Geholt</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Deleted meanwhile</source>
        <translation>Inzwischen gelöscht</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <translation>Nicht geholt</translation>
    </message>
    <message>
        <source>Never verified. Verifying reads every message and proves that it is as it arrived.</source>
        <translation>Nie geprüft. Die Prüfung liest jede Nachricht und beweist, dass sie noch so ist, wie sie ankam.</translation>
    </message>
    <message numerus="yes">
        <source>Verified %1: %n problem(s) found. The certificate lists them.</source>
        <comment>%1: 2 hours ago</comment>
        <translation>
            <numerusform>Geprüft %1: %n Problem gefunden. Der Nachweis nennt es.</numerusform>
            <numerusform>Geprüft %1: %n Probleme gefunden. Der Nachweis nennt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified %1: no problem found in %2.</source>
        <comment>%1: 2 hours ago, %2: 1,200 messages</comment>
        <translation>Geprüft %1: kein Problem bei %2 gefunden.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt&#xa0;…</translation>
    </message>
    <message>
        <source>Looking at the catalogue…</source>
        <translation>Der Katalog wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Verifying %1 of %2, %3 of %4…</source>
        <comment>%2: 1,200 messages, %4: a size</comment>
        <translation>Geprüft: %1 von %2, %3 von %4&#xa0;…</translation>
    </message>
    <message>
        <source>Everything that was backed up is here, unaltered: %1 (%2).</source>
        <comment>messages and their size</comment>
        <translation>Alles, was gesichert wurde, ist unverändert da: %1 (%2).</translation>
    </message>
    <message>
        <source>There are no messages that could not be fetched.</source>
        <translation>Es gibt keine Nachrichten, die sich nicht holen ließen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be fetched so far.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1 ließ sich bisher nicht holen.</numerusform>
            <numerusform>%1 ließen sich bisher nicht holen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching again what is damaged or missing…</source>
        <translation>Beschädigtes und Fehlendes wird erneut geholt&#xa0;…</translation>
    </message>
    <message>
        <source>The backup is not complete: %1. Nothing was deleted; “Repair” fetches again what the server still has.</source>
        <translation>Die Sicherung ist nicht vollständig: %1. Nichts wurde gelöscht; „Reparieren“ holt erneut, was der Server noch hat.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ImapSocket</name>
    <message>
        <source>The certificate file %1 cannot be read or holds no PEM certificate. Choose another file.</source>
        <translation>Die Zertifikatsdatei %1 lässt sich nicht lesen oder enthält kein PEM-Zertifikat. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 sent data before encryption began that only an attacker would send. Nothing was transmitted; use TLS instead of STARTTLS.</source>
        <translation>%1 schickte vor Beginn der Verschlüsselung Daten, wie sie nur ein Angreifer schicken würde. Es wurde nichts übertragen; verwenden Sie TLS statt STARTTLS.</translation>
    </message>
    <message>
        <source>%1 did not answer on port %2 within %3 seconds. Check the server name, the port and your network.</source>
        <translation>%1 hat auf Port %2 nicht innerhalb von %3 Sekunden geantwortet. Prüfen Sie den Namen des Servers, den Port und Ihr Netzwerk.</translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2. Check the port and the security setting of the account.</source>
        <translation>%1 lehnt Verbindungen auf Port %2 ab. Prüfen Sie den Port und die Verschlüsselung im Konto.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS on port %2. Check the port and the security setting of the account.</source>
        <translation>%1 spricht auf Port %2 kein TLS. Prüfen Sie den Port und die Verschlüsselung im Konto.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it was set up. Check the port and the security setting; the server may also be refusing further connections.</source>
        <translation>%1 hat die Verbindung geschlossen, bevor sie stand. Prüfen Sie den Port und die Verschlüsselung; vielleicht lehnt der Server auch weitere Verbindungen ab.</translation>
    </message>
    <message>
        <source>%1 cannot be reached on port %2. Check your network.</source>
        <translation>%1 ist auf Port %2 nicht zu erreichen. Prüfen Sie Ihr Netzwerk.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut. Check your network.</source>
        <translation>Die Verbindung zu %1 ist abgerissen. Prüfen Sie Ihr Netzwerk.</translation>
    </message>
    <message>
        <source>%1 has stopped answering. Check your network.</source>
        <translation>%1 antwortet nicht mehr. Prüfen Sie Ihr Netzwerk.</translation>
    </message>
    <message>
        <source>%1 answers far too slowly. Check your network.</source>
        <translation>%1 antwortet viel zu langsam. Prüfen Sie Ihr Netzwerk.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Keychain</name>
    <message>
        <source>The system&apos;s keychain did not let Mailsheaf at the password; unlock it, allow the access, and try again.</source>
        <translation>Der Schlüsselbund des Systems ließ Mailsheaf nicht an das Passwort; entsperren Sie ihn, erlauben Sie den Zugriff und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not remove the password; remove it with the system&apos;s own password manager.</source>
        <translation>Der Schlüsselbund des Systems hat das Passwort nicht entfernt; entfernen Sie es mit der Passwortverwaltung des Systems.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked or not running, so the password is neither read nor kept there; start or unlock it (for example GNOME Keyring or KWallet) and try again.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt oder läuft nicht, daher wird das Passwort dort weder gelesen noch gespeichert; starten oder entsperren Sie ihn (etwa GNOME Keyring oder KWallet) und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>&amp;Sprache des Systems</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Login</name>
    <message>
        <source>There is no account named &quot;%1&quot;; &quot;mailsheaf-cli accounts list&quot; shows those there are.</source>
        <translation>Ein Konto namens „%1“ gibt es nicht; „mailsheaf-cli accounts list“ zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>The certificate file %1 cannot be read; check its name.</source>
        <translation>Die Zertifikatsdatei %1 lässt sich nicht lesen; prüfen Sie ihren Namen.</translation>
    </message>
    <message>
        <source>The keychain has no password for the account &quot;%1&quot;; give it with --password-stdin, or remove the account and add it again.</source>
        <translation>Der Schlüsselbund enthält kein Passwort für das Konto „%1“; geben Sie es mit --password-stdin an oder entfernen Sie das Konto und fügen Sie es neu hinzu.</translation>
    </message>
    <message>
        <source>Password of %1 at %2: </source>
        <translation>Passwort von %1 auf %2: </translation>
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
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, what is going on</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no account called %1. Choose one from the list.</source>
        <translation>Ein Konto namens %1 gibt es nicht. Wählen Sie eines aus der Liste.</translation>
    </message>
    <message>
        <source>The speed is being measured, and a backup would falsify the result. Back up when it has ended, or stop it.</source>
        <translation>Gerade wird das Tempo gemessen, und eine Sicherung würde das Ergebnis verfälschen. Sichern Sie, wenn die Messung beendet ist, oder stoppen Sie sie.</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Messung stoppen</translation>
    </message>
    <message>
        <source>This backup is being verified and must not change meanwhile. Back up when that has ended, or stop it.</source>
        <translation>Diese Sicherung wird gerade geprüft und darf sich dabei nicht ändern. Sichern Sie, wenn die Prüfung beendet ist, oder stoppen Sie sie.</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>Prüfung stoppen</translation>
    </message>
    <message>
        <source>A backup is running, which would falsify the result. Start when it has ended.</source>
        <translation>Eine Sicherung läuft, die das Ergebnis verfälschen würde. Starten Sie, wenn sie beendet ist.</translation>
    </message>
    <message>
        <source>The speed of another account is being measured. Start when that has ended.</source>
        <translation>Gerade wird das Tempo eines anderen Kontos gemessen. Starten Sie, wenn die Messung beendet ist.</translation>
    </message>
    <message>
        <source>Remove Account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Remove the account %1?</source>
        <translation>Das Konto %1 entfernen?</translation>
    </message>
    <message>
        <source>Mailsheaf forgets the account and its password. The backup folder stays where it is:
%1</source>
        <translation>Mailsheaf vergisst das Konto und sein Passwort. Der Sicherungsordner bleibt, wo er ist:
%1</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>There is nothing to show yet: the first backup makes the folder %1.</source>
        <translation>Es gibt noch nichts zu zeigen: Die erste Sicherung legt den Ordner %1 an.</translation>
    </message>
    <message>
        <source>No file manager could be opened. The backup is in %1.</source>
        <translation>Es ließ sich kein Dateimanager öffnen. Die Sicherung liegt in %1.</translation>
    </message>
    <message>
        <source>The password of %1 is kept for this run only and will be asked for again. %2</source>
        <translation>Das Passwort von %1 wird nur bis zum Beenden behalten und dann neu erfragt. %2</translation>
    </message>
    <message>
        <source>Quit Mailsheaf</source>
        <translation>Mailsheaf beenden</translation>
    </message>
    <message>
        <source>A backup is running.</source>
        <translation>Eine Sicherung läuft.</translation>
    </message>
    <message>
        <source>The speed is being measured.</source>
        <translation>Das Tempo wird gemessen.</translation>
    </message>
    <message>
        <source>What is complete stays, and the next backup goes on from there.</source>
        <translation>Was fertig ist, bleibt erhalten; die nächste Sicherung macht dort weiter.</translation>
    </message>
    <message>
        <source>What was measured so far stays; the downloaded sample is deleted.</source>
        <translation>Was bisher gemessen wurde, bleibt erhalten; die geladene Stichprobe wird gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>&amp;Stoppen und beenden</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <source>The language changes when Mailsheaf is started again.</source>
        <translation>Die Sprache wechselt, wenn Mailsheaf neu gestartet wird.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageBar</name>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageDetails</name>
    <message>
        <source>The server does not tell about its messages.</source>
        <translation>Der Server gibt über seine Nachrichten keine Auskunft.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageFetcher</name>
    <message>
        <source>The server sent another part of a message than it was asked for. The connection was dropped.</source>
        <translation>Der Server schickte einen anderen Teil einer Nachricht als den verlangten. Die Verbindung wurde getrennt.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageList</name>
    <message>
        <source>The server answered a question nobody asked. The connection was dropped.</source>
        <translation>Der Server beantwortete eine Frage, die niemand gestellt hat. Die Verbindung wurde getrennt.</translation>
    </message>
    <message>
        <source>The messages of the folder “%1” cannot be listed.</source>
        <translation>Die Nachrichten des Ordners „%1“ lassen sich nicht auflisten.</translation>
    </message>
    <message>
        <source>The flags of the messages in the folder “%1” cannot be refreshed.</source>
        <translation>Die Markierungen der Nachrichten im Ordner „%1“ lassen sich nicht auffrischen.</translation>
    </message>
    <message>
        <source>The server tells of more messages than there are in the folder. The connection was dropped.</source>
        <translation>Der Server nennt mehr Nachrichten, als im Ordner sind. Die Verbindung wurde getrennt.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageStream</name>
    <message>
        <source>The server answered a question nobody asked. The connection was dropped.</source>
        <translation>Der Server beantwortete eine Frage, die niemand gestellt hat. Die Verbindung wurde getrennt.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened any more. The server says: “%2”</source>
        <translation>Der Ordner „%1“ lässt sich nicht mehr öffnen. Der Server sagt: „%2“</translation>
    </message>
    <message>
        <source>The folder “%1” was made anew on the server during the backup. Run the backup again.</source>
        <translation>Der Ordner „%1“ wurde während der Sicherung auf dem Server neu angelegt. Starten Sie die Sicherung noch einmal.</translation>
    </message>
    <message>
        <source>The server does not give the message.</source>
        <translation>Der Server gibt die Nachricht nicht heraus.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageSummary</name>
    <message>
        <source>The message “%1” cannot be read (%2).</source>
        <translation>Die Nachricht „%1“ ist nicht lesbar (%2).</translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageText</name>
    <message>
        <source>Subject: %1</source>
        <translation>Betreff: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Datum: %1</translation>
    </message>
    <message>
        <source>Parts:</source>
        <translation>Teile:</translation>
    </message>
    <message>
        <source>The message has more than is shown here.</source>
        <translation>Die Nachricht enthält mehr, als hier zu sehen ist.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Options</name>
    <message>
        <source>Draw the chart of measured speeds into the PNG file named after it, and end. First option only.</source>
        <translation>Das Diagramm der gemessenen Tempos in die danach genannte PNG-Datei zeichnen und beenden. Nur als erste Option.</translation>
    </message>
    <message>
        <source>results.csv</source>
        <translation>ergebnisse.csv</translation>
    </message>
    <message>
        <source>Backs up IMAP mailboxes with several workers at once.</source>
        <translation>Sichert IMAP-Postfächer mit mehreren Workern zugleich.</translation>
    </message>
    <message>
        <source>Where --save-chart draws.</source>
        <translation>Wohin --save-chart zeichnet.</translation>
    </message>
    <message>
        <source>Mailsheaf is running already but does not answer. End it first.</source>
        <translation>Mailsheaf läuft schon, antwortet aber nicht. Beenden Sie es zuerst.</translation>
    </message>
    <message>
        <source>Choose this account, by its name.</source>
        <translation>Dieses Konto auswählen, nach seinem Namen.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Start the backup of the chosen account.</source>
        <translation>Die Sicherung des gewählten Kontos starten.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Password</name>
    <message>
        <source>The password cannot be read from %1; check the file.</source>
        <translation>Das Passwort lässt sich nicht aus %1 lesen; prüfen Sie die Datei.</translation>
    </message>
    <message>
        <source>The password is empty; give it and try again.</source>
        <translation>Das Passwort ist leer; geben Sie es an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>What was given as the password is far too long; check where it comes from.</source>
        <translation>Was als Passwort angegeben wurde, ist viel zu lang; prüfen Sie, woher es kommt.</translation>
    </message>
    <message>
        <source>The password has more than one line; give it as a single line.</source>
        <translation>Das Passwort hat mehr als eine Zeile; geben Sie es in einer einzigen an.</translation>
    </message>
    <message>
        <source>The password file %1 cannot be opened; check its name and permissions.</source>
        <translation>Die Passwortdatei %1 lässt sich nicht öffnen; prüfen Sie ihren Namen und ihre Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The password cannot be read from standard input.</source>
        <translation>Das Passwort lässt sich nicht von der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
</context>
<context>
    <name>mailsheaf::PasswordDialog</name>
    <message>
        <source>Keep it in the &amp;keychain of this computer</source>
        <translation>Im Schlüssel&amp;bund dieses Computers speichern</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>user, server</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
</context>
<context>
    <name>mailsheaf::PasswordField</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Planner</name>
    <message>
        <source>The server gives the messages of the folder “%1” no lasting numbers, so it cannot be backed up reliably.</source>
        <translation>Der Server gibt den Nachrichten des Ordners „%1“ keine dauerhaften Nummern, daher lässt er sich nicht zuverlässig sichern.</translation>
    </message>
    <message>
        <source>No folder on the server matches %1. List the folders to see their names.</source>
        <translation>Kein Ordner auf dem Server passt auf %1. Lassen Sie die Ordner auflisten, um ihre Namen zu sehen.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened.</source>
        <translation>Der Ordner „%1“ lässt sich nicht öffnen.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ProcessWorker</name>
    <message>
        <source>A worker process reported something that makes no sense. Its messages are fetched again.</source>
        <translation>Ein Worker-Prozess meldete etwas Unsinniges. Seine Nachrichten werden erneut geholt.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ProviderFields</name>
    <message>
        <source>“%1” is not a known field</source>
        <translation>„%1“ ist kein bekanntes Feld</translation>
    </message>
    <message>
        <source>“%1” has to be a text that is not empty</source>
        <translation>„%1“ muss ein nicht leerer Text sein</translation>
    </message>
    <message>
        <source>“%1” has to be the name of a server</source>
        <translation>„%1“ muss der Name eines Servers sein</translation>
    </message>
    <message>
        <source>“domains” has to be a list of domains like example.org</source>
        <translation>„domains“ muss eine Liste von Domains wie example.org sein</translation>
    </message>
    <message>
        <source>“%1” has to be a whole number from 1 to %2</source>
        <translation>„%1“ muss eine ganze Zahl von 1 bis %2 sein</translation>
    </message>
    <message>
        <source>“security” has to be tls, starttls or none</source>
        <translation>„security“ muss tls, starttls oder none sein</translation>
    </message>
    <message>
        <source>“signIn” has to be password, enable-imap, app-password or web</source>
        <translation>„signIn“ muss password, enable-imap, app-password oder web sein</translation>
    </message>
    <message>
        <source>“%1” has to be a link that begins with https://</source>
        <translation>„%1“ muss ein Link sein, der mit https:// beginnt</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ProviderTable</name>
    <message>
        <source>The list of providers in %1 is not used: %2. Correct the file or move it away.</source>
        <translation>Die Anbieterliste in %1 wird nicht verwendet: %2. Berichtigen Sie die Datei oder verschieben Sie sie.</translation>
    </message>
    <message>
        <source>in “%1”, %2</source>
        <comment>name of a provider, what is wrong</comment>
        <translation>in „%1“, %2</translation>
    </message>
    <message>
        <source>it is no JSON (%1, at byte %2)</source>
        <translation>sie ist kein JSON (%1, bei Byte %2)</translation>
    </message>
    <message>
        <source>it was written for a newer Mailsheaf</source>
        <translation>sie wurde für ein neueres Mailsheaf geschrieben</translation>
    </message>
    <message>
        <source>“version” has to be 1 and “providers” a list</source>
        <translation>„version“ muss 1 sein und „providers“ eine Liste</translation>
    </message>
    <message>
        <source>it cannot be read (%1)</source>
        <translation>sie lässt sich nicht lesen (%1)</translation>
    </message>
    <message>
        <source>entry %1 has no name</source>
        <translation>Eintrag %1 hat keinen Namen</translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation>„%1“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>the domain “%1” is there twice</source>
        <translation>die Domain „%1“ kommt zweimal vor</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Rebuild</name>
    <message>
        <source>“%1” holds no messages of a backup, so no catalogue can be made from them.</source>
        <translation>„%1“ enthält keine Nachrichten einer Sicherung, daher lässt sich kein Katalog daraus erstellen.</translation>
    </message>
    <message>
        <source>“%1” is damaged. It is kept below “quarantine”; flags and labels of that folder come back with the next backup.</source>
        <translation>„%1“ ist beschädigt. Es bleibt unter „quarantine“ erhalten; Markierungen und Schlagwörter dieses Ordners kommen mit der nächsten Sicherung zurück.</translation>
    </message>
    <message>
        <source>“%1” has no manifest, and the name of its folder is too long to be told from the path; its messages are left out.</source>
        <translation>„%1“ hat kein Manifest, und der Name seines Ordners ist zu lang, um aus dem Pfad hervorzugehen; seine Nachrichten bleiben außen vor.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::RecordedRuns</name>
    <message>
        <source>There is no backup in the folder “%1”.</source>
        <translation>Im Ordner „%1“ ist keine Sicherung.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Repair</name>
    <message>
        <source>The catalogue itself is damaged. Make a new one first: “mailsheaf-cli rebuild”, then repair.</source>
        <translation>Der Katalog selbst ist beschädigt. Erstellen Sie zuerst einen neuen: „mailsheaf-cli rebuild“, dann reparieren.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ReportCard</name>
    <message>
        <source>Opens the backup folder in the file manager</source>
        <translation>Öffnet den Sicherungsordner im Dateimanager</translation>
    </message>
    <message numerus="yes">
        <source>%1 were in the backup already.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1 war schon in der Sicherung.</numerusform>
            <numerusform>%1 waren schon in der Sicherung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had been deleted from the server meanwhile.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1 war inzwischen vom Server gelöscht worden.</numerusform>
            <numerusform>%1 waren inzwischen vom Server gelöscht worden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in f&amp;older</source>
        <translation>Im &amp;Ordner anzeigen</translation>
    </message>
    <message>
        <source>Begin a &amp;new archive</source>
        <translation>&amp;Neues Archiv beginnen</translation>
    </message>
    <message>
        <source>Backs up everything into a new archive, because the old one was moved or deleted on purpose</source>
        <translation>Sichert alles in ein neues Archiv, weil das alte absichtlich verschoben oder gelöscht wurde</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ResponseReader</name>
    <message>
        <source>%1 sent an answer that makes no sense. The connection was dropped.</source>
        <translation>%1 hat eine unsinnige Antwort geschickt. Die Verbindung wurde getrennt.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::RunControls</name>
    <message>
        <source>&amp;Back up</source>
        <translation>S&amp;ichern</translation>
    </message>
    <message>
        <source>Fetches everything that is new in the checked folders</source>
        <translation>Holt alles Neue in den ausgewählten Ordnern</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Ends the backup; what is complete stays</source>
        <translation>Beendet die Sicherung; was fertig ist, bleibt erhalten</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Lets the workers go on</source>
        <translation>Lässt die Worker weitermachen</translation>
    </message>
    <message>
        <source>Workers hold still; the connections stay open</source>
        <translation>Die Worker halten still; die Verbindungen bleiben offen</translation>
    </message>
</context>
<context>
    <name>mailsheaf::RunOverview</name>
    <message>
        <source>Progress of the backup</source>
        <translation>Fortschritt der Sicherung</translation>
    </message>
    <message>
        <source>Each worker</source>
        <translation>Die einzelnen Worker</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a size</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a duration</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>a duration</comment>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>Restzeit</translation>
    </message>
    <message numerus="yes">
        <source>%1 were in the backup already.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1 war schon in der Sicherung.</numerusform>
            <numerusform>%1 waren schon in der Sicherung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be fetched.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1 ließ sich nicht holen.</numerusform>
            <numerusform>%1 ließen sich nicht holen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at work</source>
        <translation>
            <numerusform>%n bei der Arbeit</numerusform>
            <numerusform>%n bei der Arbeit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::RunTexts</name>
    <message numerus="yes">
        <source>%1 (%2) in %3 with %n worker(s).</source>
        <comment>1,200 messages (2.5 MB) in 0.8 s with 4 workers.</comment>
        <translation>
            <numerusform>%1 (%2) in %3 mit %n Worker.</numerusform>
            <numerusform>%1 (%2) in %3 mit %n Workern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was fetched. The next backup starts where this one stopped.</source>
        <translation>Es wurde nichts geholt. Die nächste Sicherung beginnt, wo diese aufgehört hat.</translation>
    </message>
    <message>
        <source>Safe so far: %1 (%2). The next backup goes on from there.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>Bisher sicher: %1 (%2). Die nächste Sicherung macht dort weiter.</translation>
    </message>
    <message>
        <source>Connecting to the server…</source>
        <translation>Verbindung zum Server wird aufgebaut&#xa0;…</translation>
    </message>
    <message>
        <source>Looking at the folders…</source>
        <translation>Die Ordner werden angesehen&#xa0;…</translation>
    </message>
    <message>
        <source>Looking for new messages: folder %L1 of %L2…</source>
        <translation>Suche nach neuen Nachrichten: Ordner %L1 von %L2&#xa0;…</translation>
    </message>
    <message>
        <source>Fetching %1 of %2…</source>
        <comment>%2: 1,200 messages</comment>
        <translation>Geholt: %1 von %2&#xa0;…</translation>
    </message>
    <message>
        <source>Paused at %1 of %2.</source>
        <comment>%2: 1,200 messages</comment>
        <translation>Angehalten bei %1 von %2.</translation>
    </message>
    <message>
        <source>Making the last messages safe on the disk…</source>
        <translation>Die letzten Nachrichten werden auf dem Datenträger gesichert&#xa0;…</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <comment>seconds</comment>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Holt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Again in %1 s</source>
        <translation>Erneut in %1 s</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
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
        <translation>Das Passwort wird geholt&#xa0;…</translation>
    </message>
    <message>
        <source>Stopping; what is complete stays…</source>
        <translation>Wird gestoppt; was fertig ist, bleibt&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Backup complete</source>
        <translation>Sicherung vollständig</translation>
    </message>
    <message>
        <source>Backup finished, but not everything came through</source>
        <translation>Sicherung beendet, aber nicht alles kam an</translation>
    </message>
    <message>
        <source>Backup stopped</source>
        <translation>Sicherung gestoppt</translation>
    </message>
    <message>
        <source>Backed up in part</source>
        <translation>Teilweise gesichert</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>Sicherung fehlgeschlagen</translation>
    </message>
    <message>
        <source>There are no messages in the chosen folders.</source>
        <translation>In den gewählten Ordnern sind keine Nachrichten.</translation>
    </message>
    <message>
        <source>The backup already holds everything: %1.</source>
        <translation>Die Sicherung enthält schon alles: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 are here. The server gives no more for now; the backup can go on %3.</source>
        <comment>%3: a date and time</comment>
        <translation>
            <numerusform>%1 von %2 ist da. Mehr gibt der Server vorerst nicht her; die Sicherung kann am %3 weitergehen.</numerusform>
            <numerusform>%1 von %2 sind da. Mehr gibt der Server vorerst nicht her; die Sicherung kann am %3 weitergehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>Not backed up yet</source>
        <translation>Noch nicht gesichert</translation>
    </message>
    <message>
        <source>Backed up %1</source>
        <comment>%1: 2 hours ago</comment>
        <translation>Gesichert %1</translation>
    </message>
    <message numerus="yes">
        <source>Backed up %1, %n missing</source>
        <comment>%1: 2 hours ago</comment>
        <translation>
            <numerusform>Gesichert %1, %n fehlt</numerusform>
            <numerusform>Gesichert %1, %n fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <comment>%1: 2 hours ago</comment>
        <translation>Gestoppt %1</translation>
    </message>
    <message>
        <source>Backed up in part %1</source>
        <comment>%1: 2 hours ago</comment>
        <translation>Teilweise gesichert %1</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <comment>%1: 2 hours ago</comment>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>whole folder</source>
        <translation>ganzer Ordner</translation>
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
        <translation>Läufe dieses Kontos, die neuesten zuerst</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>Die Läufe werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>The runs cannot be read</source>
        <translation>Die Läufe lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>No run is recorded</source>
        <translation>Es ist kein Lauf verzeichnet</translation>
    </message>
    <message>
        <source>The next backup will be listed here.</source>
        <translation>Die nächste Sicherung steht dann hier.</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>Every backup will be listed here with its result. The first one makes the folder %1.</source>
        <translation>Jede Sicherung wird hier mit ihrem Ergebnis stehen. Die erste legt den Ordner %1 an.</translation>
    </message>
    <message>
        <source>The certificate could not be written: %1</source>
        <translation>Der Nachweis ließ sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>No program could be opened for it. The certificate is %1.</source>
        <translation>Dafür ließ sich kein Programm öffnen. Der Nachweis ist %1.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::RunsText</name>
    <message>
        <source>backup</source>
        <comment>a kind of run</comment>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>retry</source>
        <comment>a kind of run</comment>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>repair</source>
        <comment>a kind of run</comment>
        <translation>Reparatur</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>how a run ended</comment>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>with failures</source>
        <comment>how a run ended</comment>
        <translation>mit Fehlern</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>how a run ended</comment>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>in part</source>
        <comment>how a run ended</comment>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>how a run ended</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>mailbox: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, message %2: %3</source>
        <comment>mailbox, number: reason</comment>
        <translation>%1, Nachricht %2: %3</translation>
    </message>
    <message>
        <source>all good</source>
        <comment>how a verification ended</comment>
        <translation>alles gut</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <comment>how a verification ended</comment>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>verify</source>
        <comment>a kind of run</comment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>No run of this backup is recorded yet.</source>
        <translation>Von dieser Sicherung ist noch kein Lauf verzeichnet.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be fetched so far; the next backup tries again, and so does “backup --retry-failed”.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1 ließ sich bisher nicht holen; die nächste Sicherung versucht es noch einmal, ebenso „backup --retry-failed“.</numerusform>
            <numerusform>%1 ließen sich bisher nicht holen; die nächste Sicherung versucht es noch einmal, ebenso „backup --retry-failed“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::SelfTest</name>
    <message>
        <source>The server of the self-test cannot listen: %1.</source>
        <translation>Der Server des Selbsttests kann keine Verbindungen annehmen: %1.</translation>
    </message>
    <message>
        <source>There is no place for temporary files: %1</source>
        <translation>Es gibt keinen Platz für temporäre Dateien: %1</translation>
    </message>
    <message>
        <source>Temporary files cannot be written: %1</source>
        <translation>Temporäre Dateien können nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>A mail server of its own offers %1 (%2).</source>
        <translation>Ein eigener Mailserver bietet %1 an (%2).</translation>
    </message>
    <message>
        <source>The backup has fetched %1.</source>
        <translation>Die Sicherung hat %1 geholt.</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) have backed them up in %1.</source>
        <translation>
            <numerusform>%n Worker hat sie in %1 gesichert.</numerusform>
            <numerusform>%n Worker haben sie in %1 gesichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup does not verify: %1</source>
        <translation>Die Prüfung der Sicherung ergab: %1</translation>
    </message>
    <message>
        <source>The backup verifies, also against the server.</source>
        <translation>Die Prüfung der Sicherung ist bestanden, auch gegen den Server.</translation>
    </message>
    <message>
        <source>The second backup has fetched %1 again.</source>
        <translation>Die zweite Sicherung hat %1 noch einmal geholt.</translation>
    </message>
    <message>
        <source>A second backup finds nothing to fetch.</source>
        <translation>Eine zweite Sicherung findet nichts zu holen.</translation>
    </message>
    <message>
        <source>The backup holds %1.</source>
        <translation>Die Sicherung enthält %1.</translation>
    </message>
    <message>
        <source>Every byte of every message is right.</source>
        <translation>Jedes Byte jeder Nachricht stimmt.</translation>
    </message>
    <message>
        <source>The temporary folder %1 could not be removed.</source>
        <translation>Der temporäre Ordner %1 konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The temporary folder is removed.</source>
        <translation>Der temporäre Ordner ist entfernt.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 has other bytes than the message.</source>
        <translation>%1 hat andere Bytes als die Nachricht.</translation>
    </message>
    <message>
        <source>OpenSSL could not make a certificate for the self-test.</source>
        <translation>OpenSSL konnte kein Zertifikat für den Selbsttest erzeugen.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SelfTestCommand</name>
    <message>
        <source>The self-test has failed.</source>
        <translation>Der Selbsttest ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The self-test has passed.</source>
        <translation>Der Selbsttest ist bestanden.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ServerComparison</name>
    <message>
        <source>The folder “%1” cannot be opened on the server, so it was not compared.</source>
        <translation>Der Ordner „%1“ lässt sich auf dem Server nicht öffnen und wurde daher nicht verglichen.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ServerReply</name>
    <message>
        <source>The server allows no more connections at once. Close other mail programs that use the account, or choose fewer workers.</source>
        <translation>Der Server lässt keine weiteren Verbindungen zugleich zu. Schließen Sie andere E-Mail-Programme, die das Konto verwenden, oder wählen Sie weniger Worker.</translation>
    </message>
    <message>
        <source>The server asks for fewer requests. Wait some minutes before you go on, and choose fewer workers.</source>
        <translation>Der Server bittet um weniger Anfragen. Warten Sie einige Minuten, bevor Sie weitermachen, und wählen Sie weniger Worker.</translation>
    </message>
    <message>
        <source>The provider gives out only so much mail a day, and that is used up. Run the backup again tomorrow: it goes on where it stopped.</source>
        <translation>Der Anbieter gibt nur eine bestimmte Menge E-Mails am Tag heraus, und die ist aufgebraucht. Starten Sie die Sicherung morgen noch einmal: Sie macht weiter, wo sie aufgehört hat.</translation>
    </message>
    <message>
        <source>The server cannot do this at the moment. Try again in some minutes.</source>
        <translation>Der Server kann das im Moment nicht. Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The provider does not take your usual password from a mail program. Make an app password on its web site and enter that one.</source>
        <translation>Der Anbieter nimmt Ihr gewöhnliches Passwort von einem E-Mail-Programm nicht an. Erstellen Sie auf seiner Website ein App-Passwort und geben Sie dieses ein.</translation>
    </message>
    <message>
        <source>The provider wants you to sign in on its web site before a mail program may. Do that, confirm that it was you, and try again; an app password may be needed.</source>
        <translation>Der Anbieter will, dass Sie sich auf seiner Website anmelden, bevor es ein E-Mail-Programm darf. Tun Sie das, bestätigen Sie, dass Sie es waren, und versuchen Sie es noch einmal; vielleicht ist ein App-Passwort nötig.</translation>
    </message>
    <message>
        <source>The provider says that IMAP is switched off for this account, or that the password is wrong. Switch IMAP on in the settings on its web site, and check the password.</source>
        <translation>Der Anbieter sagt, dass IMAP für dieses Konto ausgeschaltet oder das Passwort falsch ist. Schalten Sie IMAP in den Einstellungen auf seiner Website ein und prüfen Sie das Passwort.</translation>
    </message>
    <message>
        <source>The provider has locked the account for the moment. Sign in on its web site to unlock it, or wait; trying again now makes it last longer.</source>
        <translation>Der Anbieter hat das Konto vorübergehend gesperrt. Melden Sie sich auf seiner Website an, um es zu entsperren, oder warten Sie; ein neuer Versuch jetzt verlängert die Sperre.</translation>
    </message>
    <message>
        <source>The password has expired. Choose a new one on the provider&apos;s web site and enter it here.</source>
        <translation>Das Passwort ist abgelaufen. Wählen Sie auf der Website des Anbieters ein neues und geben Sie es hier ein.</translation>
    </message>
    <message>
        <source>The server takes passwords over an encrypted connection only. Choose TLS as the security setting of the account.</source>
        <translation>Der Server nimmt Passwörter nur über eine verschlüsselte Verbindung an. Wählen Sie TLS als Verschlüsselung im Konto.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <translation>Der Server sagt: „%1“</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Services</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Session</name>
    <message>
        <source>The folder “%1” has a name with line breaks and cannot be opened.</source>
        <translation>Der Name des Ordners „%1“ enthält Zeilenumbrüche; der Ordner lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>%1 answered a question nobody asked. The connection was dropped.</source>
        <translation>%1 beantwortete eine Frage, die niemand gestellt hat. Die Verbindung wurde getrennt.</translation>
    </message>
    <message>
        <source>The user name or the password contains a line break. Enter it again without.</source>
        <translation>Der Benutzername oder das Passwort enthält einen Zeilenumbruch. Geben Sie es ohne ihn neu ein.</translation>
    </message>
    <message>
        <source>The server does not list its folders.</source>
        <translation>Der Server listet seine Ordner nicht auf.</translation>
    </message>
    <message>
        <source>%1 ended the connection.</source>
        <translation>%1 hat die Verbindung beendet.</translation>
    </message>
    <message>
        <source>The server names more than %L1 folders, which cannot be believed. The connection was dropped.</source>
        <translation>Der Server nennt mehr als %L1 Ordner, was nicht glaubhaft ist. Die Verbindung wurde getrennt.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SliderScale</name>
    <message>
        <source>Press to choose the recommended number</source>
        <translation>Drücken, um die empfohlene Anzahl zu wählen</translation>
    </message>
    <message>
        <source>%1 recommended</source>
        <translation>%1 empfohlen</translation>
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
        <translation>Je ein Lauf mit %1</translation>
    </message>
    <message numerus="yes">
        <source>Medians of %n run(s) of %1; bars from the fastest to the slowest</source>
        <comment>%1: 1,200 messages (2.5 MB)</comment>
        <translation>
            <numerusform>Mediane aus %n Lauf mit %1; Balken vom schnellsten zum langsamsten</numerusform>
            <numerusform>Mediane aus %n Läufen mit %1; Balken vom schnellsten zum langsamsten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Medians of %n run(s) of %1</source>
        <comment>%1: 1,200 messages (2.5 MB)</comment>
        <translation>
            <numerusform>Mediane aus %n Lauf mit %1</numerusform>
            <numerusform>Mediane aus %n Läufen mit %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n worker(s): %2 (%3 to %4)</source>
        <comment>method, workers, median, least, most</comment>
        <translation>
            <numerusform>%1, %n Worker: %2 (%3 bis %4)</numerusform>
            <numerusform>%1, %n Worker: %2 (%3 bis %4)</numerusform>
        </translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Execution time in seconds</source>
        <translation>Laufzeit in Sekunden</translation>
    </message>
    <message>
        <source>Chart of the execution time over the number of workers</source>
        <translation>Diagramm der Laufzeit über der Anzahl der Worker</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 ließ sich nicht schreiben: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SpeedPage</name>
    <message>
        <source>Progress of the experiment</source>
        <translation>Fortschritt des Experiments</translation>
    </message>
    <message>
        <source>How many workers does this server reward?</source>
        <translation>Wie viele Worker lohnen sich bei diesem Server?</translation>
    </message>
    <message>
        <source>Press Start to fetch a sample of your mail with different numbers of workers and see. Your backup is not touched.</source>
        <translation>„Starten“ holt eine Stichprobe Ihrer E-Mails mit verschiedenen Anzahlen von Workern. Ihre Sicherung wird nicht angetastet.</translation>
    </message>
    <message>
        <source>Download it</source>
        <translation>Herunterladen</translation>
    </message>
    <message numerus="yes">
        <source>Backups of %1 use %n worker(s) from now on.</source>
        <translation>
            <numerusform>Sicherungen von %1 verwenden ab jetzt %n Worker.</numerusform>
            <numerusform>Sicherungen von %1 verwenden ab jetzt %n Worker.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Save Measurements</source>
        <translation>Messwerte speichern</translation>
    </message>
    <message>
        <source>Mailsheaf speed.%1</source>
        <comment>a file name</comment>
        <translation>Mailsheaf-Tempo.%1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SpeedSetup</name>
    <message>
        <source>Methods to compare</source>
        <translation>Zu vergleichende Verfahren</translation>
    </message>
    <message>
        <source>Numbers of workers</source>
        <translation>Anzahlen von Workern</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n Worker</numerusform>
            <numerusform>%n Worker</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages in each run</source>
        <translation>Nachrichten je Lauf</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>How often each is measured; the chart shows the medians</source>
        <translation>Wie oft jede gemessen wird; das Diagramm zeigt die Mediane</translation>
    </message>
    <message>
        <source>&amp;Messages in each run</source>
        <translation>Nachrichten je &amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;Repeats</source>
        <translation>&amp;Wiederholungen</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>S&amp;tarten</translation>
    </message>
    <message>
        <source>Downloads the sample again and again and measures how long it takes</source>
        <translation>Lädt die Stichprobe immer wieder herunter und misst, wie lange es dauert</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Sto&amp;ppen</translation>
    </message>
    <message>
        <source>Ends the experiment; what was measured stays</source>
        <translation>Beendet das Experiment; was gemessen wurde, bleibt erhalten</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SpeedTexts</name>
    <message numerus="yes">
        <source>%Ln sign-in(s)</source>
        <translation>
            <numerusform>%Ln Anmeldung</numerusform>
            <numerusform>%Ln Anmeldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting the password…</source>
        <translation>Das Passwort wird geholt&#xa0;…</translation>
    </message>
    <message>
        <source>Stopping and clearing up…</source>
        <translation>Wird gestoppt und aufgeräumt&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Measuring “%1” with %n worker(s)…</source>
        <comment>method, workers</comment>
        <translation>
            <numerusform>„%1“ wird mit %n Worker gemessen&#xa0;…</numerusform>
            <numerusform>„%1“ wird mit %n Workern gemessen&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the sample…</source>
        <translation>Die Stichprobe wird ausgesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Clearing up…</source>
        <translation>Wird aufgeräumt&#xa0;…</translation>
    </message>
    <message>
        <source>Run %1 of %2</source>
        <translation>Lauf %1 von %2</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>run, duration</comment>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>The chosen folders hold no messages to measure with.</source>
        <translation>Die gewählten Ordner enthalten keine Nachrichten zum Messen.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of %1, with %2. How much that is to download is looked at first.</source>
        <comment>%1: 1,200 messages, %2: 46 sign-ins</comment>
        <translation>
            <numerusform>%n Lauf mit %1 und %2. Wie viel das zu laden ist, wird zuerst nachgesehen.</numerusform>
            <numerusform>%n Läufe mit %1 und %2. Wie viel das zu laden ist, wird zuerst nachgesehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of %1: about %2 to download, with %3. All of it is deleted afterwards.</source>
        <comment>%1: 1,200 messages, %2: a size, %3: 46 sign-ins</comment>
        <translation>
            <numerusform>%n Lauf mit %1: etwa %2 zu laden, mit %3. Alles davon wird danach gelöscht.</numerusform>
            <numerusform>%n Läufe mit %1: etwa %2 zu laden, mit %3. Alles davon wird danach gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many providers lock out who signs in so often.</source>
        <translation>Viele Anbieter sperren aus, wer sich so oft anmeldet.</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Nicht gemessen</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Trifft zu</translation>
    </message>
    <message>
        <source>Does not hold here</source>
        <translation>Trifft hier nicht zu</translation>
    </message>
    <message>
        <source>%1 of %2 conclusions of the experiment hold here</source>
        <translation>%1 von %2 Schlüssen des Experiments treffen hier zu</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SpeedVerdict</name>
    <message>
        <source>Backups of this account use so many from now on</source>
        <translation>Sicherungen dieses Kontos verwenden ab jetzt so viele</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Saves the chart or the measurements</source>
        <translation>Speichert das Diagramm oder die Messwerte</translation>
    </message>
    <message>
        <source>&amp;Chart as PNG…</source>
        <translation>&amp;Diagramm als PNG&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Measurements as CSV…</source>
        <translation>&amp;Messwerte als CSV&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Use %n worker(s)</source>
        <translation>
            <numerusform>%n Worker &amp;verwenden</numerusform>
            <numerusform>%n Worker &amp;verwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Measure Mailsheaf&apos;s own method with several numbers of workers to get a recommendation.</source>
        <translation>Messen Sie das Verfahren von Mailsheaf mit mehreren Anzahlen von Workern, um eine Empfehlung zu erhalten.</translation>
    </message>
    <message>
        <source>Backups of this account use that number already.</source>
        <translation>Sicherungen dieses Kontos verwenden diese Anzahl bereits.</translation>
    </message>
    <message>
        <source>The smallest number that is as fast as any, within 5 %.</source>
        <translation>Die kleinste Anzahl, die innerhalb von 5&#xa0;% so schnell ist wie die schnellste.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::StartTls</name>
    <message>
        <source>%1 does not talk like an IMAP server. Check the port and the security setting of the account.</source>
        <translation>%1 spricht nicht wie ein IMAP-Server. Prüfen Sie den Port und die Verschlüsselung im Konto.</translation>
    </message>
    <message>
        <source>%1 does not offer STARTTLS, so the password was not sent. Choose TLS as the security setting of the account.</source>
        <translation>%1 bietet kein STARTTLS an, daher wurde das Passwort nicht gesendet. Wählen Sie TLS als Verschlüsselung im Konto.</translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation>%1 hat die Verbindung geschlossen.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::StatusStrip</name>
    <message>
        <source>Progress of the backup</source>
        <translation>Fortschritt der Sicherung</translation>
    </message>
</context>
<context>
    <name>mailsheaf::StreamGuard</name>
    <message>
        <source>%1 does not talk like an IMAP server. Check the server name, the port and the security setting of the account.</source>
        <translation>%1 spricht nicht wie ein IMAP-Server. Prüfen Sie den Namen des Servers, den Port und die Verschlüsselung im Konto.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SublistDesk</name>
    <message>
        <source>The server does not give this message. It says: “%1”</source>
        <translation>Der Server gibt diese Nachricht nicht heraus. Er sagt: „%1“</translation>
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
        <translation>verbindet</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>lädt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>again in %1</source>
        <comment>a duration</comment>
        <translation>erneut in %1</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>ausgeschieden</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>%L1/s</source>
        <comment>messages per second</comment>
        <translation>%L1/s</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Verbindung wird aufgebaut&#xa0;…</translation>
    </message>
    <message>
        <source>Listing mailboxes: %L1 of %L2</source>
        <translation>Ordner werden aufgelistet: %L1 von %L2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>writing to the disk</source>
        <translation>schreibt auf den Datenträger</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a duration</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%L1 failed</source>
        <translation>%L1 fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>   … and %n more worker(s)</source>
        <translation>
            <numerusform>   … und noch %n Worker</numerusform>
            <numerusform>   … und noch %n Worker</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::VerifyCommand</name>
    <message>
        <source>The certificate could not be written: %1</source>
        <translation>Der Nachweis ließ sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>Repairing …</source>
        <translation>Wird repariert&#xa0;…</translation>
    </message>
</context>
<context>
    <name>mailsheaf::VerifyReport</name>
    <message numerus="yes">
        <source>%n message file(s) missing</source>
        <translation>
            <numerusform>%n Nachrichtendatei fehlt</numerusform>
            <numerusform>%n Nachrichtendateien fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message file(s) of the wrong size</source>
        <translation>
            <numerusform>%n Nachrichtendatei mit falscher Größe</numerusform>
            <numerusform>%n Nachrichtendateien mit falscher Größe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged message file(s)</source>
        <translation>
            <numerusform>%n beschädigte Nachrichtendatei</numerusform>
            <numerusform>%n beschädigte Nachrichtendateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable message file(s)</source>
        <translation>
            <numerusform>%n unlesbare Nachrichtendatei</numerusform>
            <numerusform>%n unlesbare Nachrichtendateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message file(s) that the catalogue does not know</source>
        <translation>
            <numerusform>%n Nachrichtendatei, die der Katalog nicht kennt</numerusform>
            <numerusform>%n Nachrichtendateien, die der Katalog nicht kennt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) among the messages</source>
        <translation>
            <numerusform>%n andere Datei unter den Nachrichten</numerusform>
            <numerusform>%n andere Dateien unter den Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n manifest(s) missing or not true</source>
        <translation>
            <numerusform>%n Manifest fehlt oder stimmt nicht</numerusform>
            <numerusform>%n Manifeste fehlen oder stimmen nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) of the catalogue</source>
        <translation>
            <numerusform>%n Problem des Katalogs</numerusform>
            <numerusform>%n Probleme des Katalogs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of the server not backed up</source>
        <translation>
            <numerusform>%n nicht gesicherte Nachricht des Servers</numerusform>
            <numerusform>%n nicht gesicherte Nachrichten des Servers</numerusform>
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
        <translation>Geprüft: %1 von %2 Nachrichten, %3 von %4</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more problem(s); the certificate lists them</source>
        <translation>
            <numerusform>… und noch %n Problem; der Nachweis nennt es</numerusform>
            <numerusform>… und noch %n Probleme; der Nachweis nennt sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified %1 (%2) in %3: the bytes of %4 were read.</source>
        <translation>Geprüft: %1 (%2) in %3; die Bytes von %4 wurden gelesen.</translation>
    </message>
    <message>
        <source>The backup is NOT complete. Nothing was deleted; --repair fetches again what the server still has.</source>
        <translation>Die Sicherung ist NICHT vollständig. Nichts wurde gelöscht; --repair holt erneut, was der Server noch hat.</translation>
    </message>
    <message>
        <source>Everything that was backed up is there, unaltered.</source>
        <translation>Alles, was gesichert wurde, ist unverändert da.</translation>
    </message>
    <message>
        <source>Everything on the server %1 is backed up, unaltered.</source>
        <translation>Alles auf dem Server %1 ist gesichert, unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>Repaired: fetched %1 again or for the first time; %n damaged message(s) are no longer on the server.</source>
        <translation>
            <numerusform>Repariert: %1 erneut oder zum ersten Mal geholt; %n beschädigte Nachricht ist nicht mehr auf dem Server.</numerusform>
            <numerusform>Repariert: %1 erneut oder zum ersten Mal geholt; %n beschädigte Nachrichten sind nicht mehr auf dem Server.</numerusform>
        </translation>
    </message>
    <message>
        <source>The old catalogue is now “%1”.</source>
        <translation>Der alte Katalog heißt jetzt „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>The new catalogue knows %1 in %n folder(s).</source>
        <translation>
            <numerusform>Der neue Katalog kennt %1 in %n Ordner.</numerusform>
            <numerusform>Der neue Katalog kennt %1 in %n Ordnern.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::VmimeConnection</name>
    <message>
        <source>%1 closed the connection.</source>
        <translation>%1 hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>%1 offers no way to sign in with a password. Your provider may demand another kind of sign-in, or encryption.</source>
        <translation>%1 bietet keine Anmeldung mit Passwort an. Vielleicht verlangt Ihr Anbieter eine andere Art der Anmeldung oder Verschlüsselung.</translation>
    </message>
    <message>
        <source>%1 did not accept the user name or the password. Check both; some providers want an app password instead of your usual one.</source>
        <translation>%1 hat den Benutzernamen oder das Passwort nicht angenommen. Prüfen Sie beide; manche Anbieter verlangen ein App-Passwort statt des gewöhnlichen.</translation>
    </message>
    <message>
        <source>%1 does not talk like an IMAP server. Check the server name and the port.</source>
        <translation>%1 spricht nicht wie ein IMAP-Server. Prüfen Sie den Namen des Servers und den Port.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::WelcomePage</name>
    <message>
        <source>Keep your mail</source>
        <translation>Behalten Sie Ihre E-Mails</translation>
    </message>
    <message>
        <source>Mailsheaf copies your mailboxes from the server into a folder of plain files, with several workers at once.</source>
        <translation>Mailsheaf kopiert Ihre Postfächer vom Server in einen Ordner mit einfachen Dateien, mit mehreren Workern zugleich.</translation>
    </message>
    <message>
        <source>Enter a mailbox to back up</source>
        <translation>Ein zu sicherndes Postfach eingeben</translation>
    </message>
    <message>
        <source>Add acco&amp;unt</source>
        <translation>Konto hin&amp;zufügen</translation>
    </message>
</context>
<context>
    <name>mailsheaf::WindowActions</name>
    <message>
        <source>&amp;Add account…</source>
        <translation>Konto &amp;hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Enters another mailbox to back up</source>
        <translation>Gibt ein weiteres zu sicherndes Postfach ein</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>Konto &amp;bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Changes the chosen account</source>
        <translation>Ändert das gewählte Konto</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>Konto &amp;entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Forgets the chosen account; its backup folder stays</source>
        <translation>Vergisst das gewählte Konto; sein Sicherungsordner bleibt</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>Ends Mailsheaf</source>
        <translation>Beendet Mailsheaf</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>Fetches everything that is new in the checked folders</source>
        <translation>Holt alles Neue in den ausgewählten Ordnern</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Workers hold still; the connections stay open</source>
        <translation>Die Worker halten still; die Verbindungen bleiben offen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Ends the backup or the experiment; what is complete stays</source>
        <translation>Beendet die Sicherung oder das Experiment; was fertig ist, bleibt erhalten</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner anzeigen</translation>
    </message>
    <message>
        <source>Opens the backup folder in the file manager</source>
        <translation>Öffnet den Sicherungsordner im Dateimanager</translation>
    </message>
    <message>
        <source>&amp;Reload folders</source>
        <translation>Ordner neu &amp;laden</translation>
    </message>
    <message>
        <source>Asks the server for its folders again</source>
        <translation>Fragt den Server erneut nach seinen Ordnern</translation>
    </message>
    <message>
        <source>&amp;Find folder</source>
        <translation>Ordner suc&amp;hen</translation>
    </message>
    <message>
        <source>Goes to the filter above the folders</source>
        <translation>Springt zum Filter über den Ordnern</translation>
    </message>
    <message>
        <source>&amp;Account list</source>
        <translation>&amp;Kontenliste</translation>
    </message>
    <message>
        <source>Shows or hides the list of accounts</source>
        <translation>Zeigt oder verbirgt die Liste der Konten</translation>
    </message>
    <message>
        <source>&amp;About Mailsheaf</source>
        <translation>&amp;Über Mailsheaf</translation>
    </message>
    <message>
        <source>Shows version and licence</source>
        <translation>Zeigt Version und Lizenz</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>B&amp;ackup</source>
        <translation>&amp;Sicherung</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
</context>
<context>
    <name>mailsheaf::WorkerProcess</name>
    <message>
        <source>A worker process ended unexpectedly. Its messages are fetched again.</source>
        <translation>Ein Worker-Prozess endete unerwartet. Seine Nachrichten werden erneut geholt.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::WorkerRow</name>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Worker %1</translation>
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
        <translation>A&amp;utomatisch</translation>
    </message>
    <message>
        <source>Automatic number of workers</source>
        <translation>Automatische Anzahl der Worker</translation>
    </message>
    <message>
        <source>Finds the number of workers that is fastest at this server while a backup runs.</source>
        <translation>Findet während der Sicherung die Anzahl der Worker, die bei diesem Server am schnellsten ist.</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Number of workers</source>
        <translation>Anzahl der Worker</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>&amp;Worker</translation>
    </message>
    <message>
        <source>How many connections fetch at the same time. %1 is recommended. Also works while a backup runs.</source>
        <translation>Wie viele Verbindungen zugleich holen. %1 wird empfohlen. Geht auch während einer Sicherung.</translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %n connection(s) at once, shared with your other devices.</source>
        <translation>
            <numerusform>%1 erlaubt %n Verbindung zugleich, gemeinsam mit Ihren anderen Geräten.</numerusform>
            <numerusform>%1 erlaubt %n Verbindungen zugleich, gemeinsam mit Ihren anderen Geräten.</numerusform>
        </translation>
    </message>
    <message>
        <source>As many as are fastest at this server</source>
        <translation>So viele, wie bei diesem Server am schnellsten sind</translation>
    </message>
    <message>
        <source>Gentle on the server, but slower</source>
        <translation>Schonend für den Server, aber langsamer</translation>
    </message>
    <message>
        <source>Fast, and welcome at every provider</source>
        <translation>Schnell und bei jedem Anbieter willkommen</translation>
    </message>
    <message>
        <source>Fast, and welcome at %1</source>
        <translation>Schnell und bei %1 willkommen</translation>
    </message>
    <message>
        <source>Faster, where the server allows so many connections</source>
        <translation>Schneller, wo der Server so viele Verbindungen erlaubt</translation>
    </message>
    <message>
        <source>For large mailboxes; many providers allow fewer</source>
        <translation>Für große Postfächer; viele Anbieter erlauben weniger</translation>
    </message>
</context>
</TS>
