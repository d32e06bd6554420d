<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>mailsheaf::AboutDialog</name>
    <message>
        <source>About Mailsheaf</source>
        <translation>À propos de Mailsheaf</translation>
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
        <translation>Sauvegarde les boîtes aux lettres IMAP avec plusieurs agents à la fois.
Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programme</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>&amp;Bibliothèques</translation>
    </message>
    <message>
        <source>Pages of this window</source>
        <translation>Pages de cette fenêtre</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>Site &amp;web</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>Ouvre %1 dans le navigateur</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Les bibliothèques et leurs licences</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Account</name>
    <message>
        <source>The account&apos;s name contains characters that cannot be shown; type it again.</source>
        <translation>Le nom du compte contient des caractères impossibles à afficher&#x202f;; saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The user name is missing; most providers want the whole e-mail address.</source>
        <translation>L’identifiant manque&#x202f;; la plupart des fournisseurs demandent l’adresse e-mail complète.</translation>
    </message>
    <message>
        <source>The user name contains characters that cannot be sent; type it again.</source>
        <translation>L’identifiant contient des caractères impossibles à envoyer&#x202f;; saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The server&apos;s name is missing; it looks like &quot;imap.example.org&quot;.</source>
        <translation>Le nom du serveur manque&#x202f;; il ressemble à «&#xa0;imap.example.org&#xa0;».</translation>
    </message>
    <message>
        <source>The server&apos;s name may only be a name or an address, such as &quot;imap.example.org&quot;.</source>
        <translation>Le serveur ne peut être qu’un nom ou une adresse, comme «&#xa0;imap.example.org&#xa0;».</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535; 993 is the usual one.</source>
        <translation>Le port doit être un nombre de 1 à 65535&#x202f;; 993 est le plus courant.</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way could read the password and the mail; choose TLS or STARTTLS. Only this computer itself may be used without.</source>
        <translation>Sans chiffrement, n’importe qui sur le trajet pourrait lire le mot de passe et les messages&#x202f;; choisissez TLS ou STARTTLS. Seul cet ordinateur peut s’en passer.</translation>
    </message>
    <message>
        <source>The certificate file must be given with its full path.</source>
        <translation>Le fichier de certificat doit être indiqué avec son chemin complet.</translation>
    </message>
    <message>
        <source>The backup folder is missing; choose where the backup is to be kept.</source>
        <translation>Le dossier de sauvegarde manque&#x202f;; choisissez où conserver la sauvegarde.</translation>
    </message>
    <message>
        <source>The backup folder must be given with its full path.</source>
        <translation>Le dossier de sauvegarde doit être indiqué avec son chemin complet.</translation>
    </message>
    <message>
        <source>The backup folder&apos;s name contains characters that cannot be shown; choose another folder.</source>
        <translation>Le nom du dossier de sauvegarde contient des caractères impossibles à afficher&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The number of workers must be from %1 to %2.</source>
        <translation>Le nombre d’agents doit aller de %1 à %2.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountDialog</name>
    <message>
        <source>%1 lets mail programs in when IMAP is switched on in the settings of its web mail.</source>
        <translation>%1 laisse entrer les logiciels de messagerie lorsque IMAP est activé dans les paramètres de son webmail.</translation>
    </message>
    <message>
        <source>%1 wants an app password here: one that you make on its web site for this program.</source>
        <translation>%1 demande ici un mot de passe d’application, que vous créez sur son site pour ce logiciel.</translation>
    </message>
    <message>
        <source>%1 usually takes no password from mail programs, only sign-ins on its own page. Mailsheaf cannot do that yet.</source>
        <translation>%1 n’accepte généralement aucun mot de passe des logiciels de messagerie, mais seulement une identification sur sa propre page. Mailsheaf ne sait pas encore le faire.</translation>
    </message>
    <message>
        <source>%1 See %2</source>
        <translation>%1 Voir %2</translation>
    </message>
    <message>
        <source>Add Account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Edit Account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>E-mail or user name</source>
        <translation>E-mail ou identifiant</translation>
    </message>
    <message>
        <source>you@example.org</source>
        <translation>vous@example.org</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Empty: asked for when needed</source>
        <translation>Vide&#xa0;: demandé au besoin</translation>
    </message>
    <message>
        <source>Keep the password in the &amp;keychain of this computer</source>
        <translation>&amp;Conserver le mot de passe dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>Dossier de sauvegarde</translation>
    </message>
    <message>
        <source>Messages are stored here as .eml files</source>
        <translation>Les messages sont enregistrés ici en fichiers .eml</translation>
    </message>
    <message>
        <source>Where the messages go</source>
        <translation>Où vont les messages</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Choi&amp;sir…</translation>
    </message>
    <message>
        <source>Chooses the backup folder</source>
        <translation>Choisit le dossier de sauvegarde</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>E-mail or &amp;user:</source>
        <translation>E-mail ou &amp;identifiant&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>Backup &amp;folder:</source>
        <translation>&amp;Dossier de sauvegarde&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Edit the account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>Mailsheaf reads this mailbox and copies it to the backup folder. Nothing changes on the server.</source>
        <translation>Mailsheaf lit cette boîte aux lettres et la copie dans le dossier de sauvegarde. Rien ne change sur le serveur.</translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <translation>&amp;Ajouter le compte</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>For example: Work</source>
        <translation>Par exemple&#xa0;: Travail</translation>
    </message>
    <message>
        <source>Backup Folder</source>
        <translation>Dossier de sauvegarde</translation>
    </message>
    <message>
        <source>There is no password yet: enter it to test the connection.</source>
        <translation>Il n’y a pas encore de mot de passe&#xa0;: saisissez-le pour tester la connexion.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountFile</name>
    <message>
        <source>The list of accounts in %1 is damaged and was left as it is; repair the file or move it away.</source>
        <translation>La liste des comptes dans %1 est endommagée et n’a pas été touchée&#x202f;; réparez le fichier ou déplacez-le.</translation>
    </message>
    <message>
        <source>The list of accounts in %1 was written by a newer Mailsheaf; use that version or a newer one.</source>
        <translation>La liste des comptes dans %1 provient d’une version plus récente de Mailsheaf&#x202f;; utilisez cette version ou une plus récente.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountHeader</name>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>user, server</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountListModel</name>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <comment>43 %</comment>
        <translation>En pause à %1</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Backing up, %1</source>
        <comment>43 %</comment>
        <translation>Sauvegarde en cours, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an account and its state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountPanel</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>A&amp;ccounts</source>
        <translation>&amp;Comptes</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountStore</name>
    <message>
        <source>The list of accounts in %1 cannot be read; check the file&apos;s permissions.</source>
        <translation>La liste des comptes dans %1 est illisible&#x202f;; vérifiez les droits d’accès au fichier.</translation>
    </message>
    <message>
        <source>The list of accounts in %1 cannot be read; check the disk.</source>
        <translation>La liste des comptes dans %1 est illisible&#x202f;; vérifiez le disque.</translation>
    </message>
    <message>
        <source>The list of accounts in %1 cannot be written and was left as it is; check the folder&apos;s permissions and the free space.</source>
        <translation>La liste des comptes dans %1 ne peut pas être écrite et n’a pas été modifiée&#x202f;; vérifiez les droits d’accès au dossier et l’espace libre.</translation>
    </message>
    <message>
        <source>Another Mailsheaf is changing the list of accounts at the moment; try again.</source>
        <translation>Un autre Mailsheaf modifie la liste des comptes en ce moment&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>The account has no id; add it as a new account.</source>
        <translation>Le compte n’a pas d’identifiant interne&#x202f;; ajoutez-le comme nouveau compte.</translation>
    </message>
    <message>
        <source>There is an account named &quot;%1&quot; already; choose another name.</source>
        <translation>Il existe déjà un compte nommé «&#xa0;%1&#xa0;»&#x202f;; choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AccountView</name>
    <message>
        <source>Pages of the account</source>
        <translation>Pages du compte</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>Dossier de sauvegarde</translation>
    </message>
    <message>
        <source>There are no accounts yet; add one with &quot;mailsheaf-cli accounts add&quot;.</source>
        <translation>Il n’y a pas encore de compte&#x202f;; ajoutez-en un avec «&#xa0;mailsheaf-cli accounts add&#xa0;».</translation>
    </message>
    <message>
        <source>Password of %1 at %2: </source>
        <translation>Mot de passe de %1 sur %2&#xa0;: </translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; is saved, its password is in the keychain.</source>
        <translation>Le compte «&#xa0;%1&#xa0;» est enregistré, son mot de passe est dans le trousseau.</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; is saved without its password; give it with --password-stdin or --password-file when you back up.</source>
        <translation>Le compte «&#xa0;%1&#xa0;» est enregistré sans son mot de passe&#x202f;; donnez-le avec --password-stdin ou --password-file lors de la sauvegarde.</translation>
    </message>
    <message>
        <source>There is no account named &quot;%1&quot;; &quot;mailsheaf-cli accounts list&quot; shows those there are.</source>
        <translation>Il n’y a pas de compte nommé «&#xa0;%1&#xa0;»&#x202f;; «&#xa0;mailsheaf-cli accounts list&#xa0;» montre ceux qui existent.</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; is removed; its backup in %2 stays.</source>
        <translation>Le compte «&#xa0;%1&#xa0;» est supprimé&#x202f;; sa sauvegarde dans %2 reste.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::AddressLookup</name>
    <message>
        <source>There is no server named %1. Check the spelling and your network.</source>
        <translation>Il n’y a pas de serveur nommé %1. Vérifiez l’orthographe et votre réseau.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Archive</name>
    <message>
        <source>The archive “%1” is open for reading only.</source>
        <translation>L’archive «&#xa0;%1&#xa0;» n’est ouverte qu’en lecture.</translation>
    </message>
    <message>
        <source>A message arrived incomplete: %1 of %2 bytes. It is fetched again by the next run.</source>
        <translation>Un message est arrivé incomplet&#xa0;: %1 octets sur %2. La prochaine exécution le récupérera à nouveau.</translation>
    </message>
    <message>
        <source>A message arrived for a mailbox that the archive does not know.</source>
        <translation>Un message est arrivé pour un dossier que l’archive ne connaît pas.</translation>
    </message>
    <message>
        <source>“%1” holds other things, “%2” for one, and no archive. Choose an empty folder or a new one.</source>
        <translation>«&#xa0;%1&#xa0;» contient autre chose, par exemple «&#xa0;%2&#xa0;», et aucune archive. Choisissez un dossier vide ou nouveau.</translation>
    </message>
    <message>
        <source>“%1” is a link to another place, which an archive never has. Remove the link, then start again.</source>
        <translation>«&#xa0;%1&#xa0;» est un lien vers un autre endroit, ce qu’une archive ne contient jamais. Supprimez le lien, puis recommencez.</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3)</source>
        <translation>%1 (processus %2 sur %3)</translation>
    </message>
    <message>
        <source>The archive “%1” is in use by another program. Wait until it has finished, then start again.</source>
        <translation>L’archive «&#xa0;%1&#xa0;» est utilisée par un autre programme. Attendez qu’il ait fini, puis recommencez.</translation>
    </message>
    <message>
        <source>The archive “%1” is in use by %2. Wait until it has finished; if that computer no longer works on it, remove “mailsheaf.lock” there.</source>
        <translation>L’archive «&#xa0;%1&#xa0;» est utilisée par %2. Attendez qu’il ait fini&#x202f;; si cet ordinateur n’y travaille plus, supprimez-y «&#xa0;mailsheaf.lock&#xa0;».</translation>
    </message>
    <message>
        <source>The archive “%1” is in use by %2. Wait until it has finished, then start again.</source>
        <translation>L’archive «&#xa0;%1&#xa0;» est utilisée par %2. Attendez qu’il ait fini, puis recommencez.</translation>
    </message>
    <message>
        <source>“%1” cannot be locked, so it cannot be kept safe from other programs. Choose a folder on another disk.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être verrouillé, donc pas protégé des autres programmes. Choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>“%1” had an archive at the last backup, and now it has none. Connect the disk it is on, then start again. For a new archive choose another folder.</source>
        <translation>«&#xa0;%1&#xa0;» contenait une archive lors de la dernière sauvegarde et n’en contient plus. Branchez le disque correspondant, puis recommencez. Pour une nouvelle archive, choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>No folder for the archive is given. Choose one.</source>
        <translation>Aucun dossier n’est indiqué pour l’archive. Choisissez-en un.</translation>
    </message>
    <message>
        <source>“%1” is a file, not a folder. Choose a folder for the archive.</source>
        <translation>«&#xa0;%1&#xa0;» est un fichier, pas un dossier. Choisissez un dossier pour l’archive.</translation>
    </message>
    <message>
        <source>“%1” cannot be made because the folder “%2” does not exist. Connect the disk it is on, or choose another folder.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être créé car le dossier «&#xa0;%2&#xa0;» n’existe pas. Branchez le disque correspondant ou choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ArchiveCard</name>
    <message>
        <source>Progress of the verification</source>
        <translation>Avancement de la vérification</translation>
    </message>
    <message>
        <source>Verif&amp;y now</source>
        <translation>&amp;Vérifier maintenant</translation>
    </message>
    <message>
        <source>Reads every message and compares it with what arrived</source>
        <translation>Lit chaque message et le compare à ce qui est arrivé</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>Open cer&amp;tificate</source>
        <translation>&amp;Ouvrir le certificat</translation>
    </message>
    <message>
        <source>Shows what the last verification found</source>
        <translation>Montre ce qu’a trouvé la dernière vérification</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>&amp;Réessayer les échecs</translation>
    </message>
    <message>
        <source>Backs up only what could not be fetched before</source>
        <translation>Ne sauvegarde que ce qui n’a pas pu être récupéré auparavant</translation>
    </message>
    <message>
        <source>Ends it; nothing is lost</source>
        <translation>L’arrête&#x202f;; rien n’est perdu</translation>
    </message>
    <message>
        <source>Re&amp;pair</source>
        <translation>Ré&amp;parer</translation>
    </message>
    <message>
        <source>Fetches again what is damaged or missing and the server still has</source>
        <translation>Récupère à nouveau ce qui est endommagé ou manque et que le serveur a encore</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ArchiveVerifier</name>
    <message>
        <source>“%1” has no catalogue, so there is nothing to compare with. If it is a backup, “mailsheaf-cli rebuild” makes a new one.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de catalogue, donc rien à quoi comparer. Si c’est une sauvegarde, «&#xa0;mailsheaf-cli rebuild&#xa0;» en crée un nouveau.</translation>
    </message>
    <message>
        <source>The catalogue is not what the last backup left: it was damaged or changed. “mailsheaf-cli rebuild” makes a new one.</source>
        <translation>Le catalogue n’est pas tel que la dernière sauvegarde l’a laissé&#xa0;: il a été endommagé ou modifié. «&#xa0;mailsheaf-cli rebuild&#xa0;» en crée un nouveau.</translation>
    </message>
    <message>
        <source>The catalogue is not sealed, because the last backup did not end cleanly; the next one seals it.</source>
        <translation>Le catalogue n’est pas scellé, car la dernière sauvegarde ne s’est pas terminée correctement&#x202f;; la prochaine le scellera.</translation>
    </message>
    <message>
        <source>The catalogue “%1” is empty. “mailsheaf-cli rebuild” makes a new one.</source>
        <translation>Le catalogue «&#xa0;%1&#xa0;» est vide. «&#xa0;mailsheaf-cli rebuild&#xa0;» en crée un nouveau.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::BackupCommand</name>
    <message>
        <source>Stopping … press Ctrl-C again to end at once.</source>
        <translation>Arrêt en cours… appuyez encore sur Ctrl-C pour terminer aussitôt.</translation>
    </message>
    <message>
        <source>If it was moved or deleted on purpose, --new-archive begins a new one here.</source>
        <translation>Si elle a été déplacée ou supprimée volontairement, --new-archive en commence une nouvelle ici.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::BackupEngine</name>
    <message numerus="yes">
        <source>%n worker(s) were best for this server.</source>
        <translation>
            <numerusform>%n agent a été le meilleur choix pour ce serveur.</numerusform>
            <numerusform>%n agents ont été le meilleur choix pour ce serveur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were already here under another folder or number, and were not fetched again.</source>
        <translation>
            <numerusform>%n message était déjà ici sous un autre dossier ou numéro et n’a pas été récupéré à nouveau.</numerusform>
            <numerusform>%n messages étaient déjà ici sous un autre dossier ou numéro et n’ont pas été récupérés à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup needs %1, but only %2 are free on the disk of %3. Make room, or choose another folder.</source>
        <translation>La sauvegarde a besoin de %1, mais seuls %2 sont libres sur le disque de %3. Libérez de la place ou choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::BackupPage</name>
    <message>
        <source>Ready for the first backup</source>
        <translation>Prêt pour la première sauvegarde</translation>
    </message>
    <message>
        <source>Check the folders you want, then press Back up. Nothing changes on the server.</source>
        <translation>Cochez les dossiers voulus, puis cliquez sur «&#xa0;Sauvegarder&#xa0;». Rien ne change sur le serveur.</translation>
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
            <numerusform>%1 en %2 – %3, avec %n agent</numerusform>
            <numerusform>%1 en %2 – %3, avec %n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %2 were there already. Backup: %3</source>
        <comment>what was fetched, messages, folder</comment>
        <translation>
            <numerusform>%1&#x202f;; %2 était déjà là. Sauvegarde&#xa0;: %3</numerusform>
            <numerusform>%1&#x202f;; %2 étaient déjà là. Sauvegarde&#xa0;: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Backup: %2</source>
        <translation>%1. Sauvegarde&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: all %1 are already in %2.</source>
        <comment>messages, folder</comment>
        <translation>
            <numerusform>Rien de nouveau&#xa0;: %1 est déjà dans %2.</numerusform>
            <numerusform>Rien de nouveau&#xa0;: les %1 sont déjà dans %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to back up: the chosen mailboxes are empty.</source>
        <translation>Rien à sauvegarder&#xa0;: les dossiers choisis sont vides.</translation>
    </message>
    <message>
        <source>Some mailboxes could not be read; run again to try them once more. %1</source>
        <translation>Certains dossiers n’ont pas pu être lus&#x202f;; relancez pour les essayer encore. %1</translation>
    </message>
    <message>
        <source>%1; %2 failed, run again to try them once more. Backup: %3</source>
        <translation>%1&#x202f;; échecs&#xa0;: %2, relancez pour les essayer encore. Sauvegarde&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>(%1 had gone from the server before they could be fetched.)</source>
        <comment>1,200 messages</comment>
        <translation>
            <numerusform>(%1 avait disparu du serveur avant de pouvoir être récupéré.)</numerusform>
            <numerusform>(%1 avaient disparu du serveur avant de pouvoir être récupérés.)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would fetch %1; %2 are already in %3.</source>
        <comment>messages and size, messages, folder</comment>
        <translation>
            <numerusform>À récupérer&#xa0;: %1&#x202f;; %2 est déjà dans %3.</numerusform>
            <numerusform>À récupérer&#xa0;: %1&#x202f;; %2 sont déjà dans %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backing up %1 at %2 to %3 with %n worker(s) at first.</source>
        <comment>user, server, folder</comment>
        <translation>
            <numerusform>Sauvegarde de %1 sur %2 vers %3, avec %n agent au départ.</numerusform>
            <numerusform>Sauvegarde de %1 sur %2 vers %3, avec %n agents au départ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backing up %1 at %2 to %3 with %n worker(s).</source>
        <comment>user, server, folder</comment>
        <translation>
            <numerusform>Sauvegarde de %1 sur %2 vers %3, avec %n agent.</numerusform>
            <numerusform>Sauvegarde de %1 sur %2 vers %3, avec %n agents.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 fetched and kept; run again to go on.</source>
        <translation>Arrêt&#xa0;: %1 sur %2 sont récupérés et conservés&#x202f;; relancez pour continuer.</translation>
    </message>
    <message>
        <source>Partial: %1 of %2 fetched and kept; goes on %3.</source>
        <translation>En partie&#xa0;: %1 sur %2 sont récupérés et conservés&#x202f;; suite le %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 were fetched before and are kept; run again to go on.</source>
        <comment>messages and size</comment>
        <translation>
            <numerusform>%1 a déjà été récupéré et est conservé&#x202f;; relancez pour continuer.</numerusform>
            <numerusform>%1 ont déjà été récupérés et sont conservés&#x202f;; relancez pour continuer.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>mailbox: reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, message %2: %3</source>
        <comment>mailbox, number: reason</comment>
        <translation>%1, message %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>… et encore %1.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Catalogue</name>
    <message>
        <source>The catalogue “%1” is damaged. The messages are safe; “mailsheaf-cli rebuild” makes a new catalogue from them.</source>
        <translation>Le catalogue «&#xa0;%1&#xa0;» est endommagé. Les messages sont en sécurité&#x202f;; «&#xa0;mailsheaf-cli rebuild&#xa0;» en tire un nouveau catalogue.</translation>
    </message>
    <message>
        <source>The catalogue “%1” cannot be used. The details say what SQLite answered.</source>
        <translation>Le catalogue «&#xa0;%1&#xa0;» est inutilisable. Les détails donnent la réponse de SQLite.</translation>
    </message>
    <message>
        <source>The catalogue “%1” is in use by another program. Close that program, then start again.</source>
        <translation>Le catalogue «&#xa0;%1&#xa0;» est utilisé par un autre programme. Fermez ce programme, puis recommencez.</translation>
    </message>
    <message>
        <source>“%1” is no catalogue of Mailsheaf but belongs to another program. Choose another folder for the archive.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un catalogue de Mailsheaf, mais appartient à un autre programme. Choisissez un autre dossier pour l’archive.</translation>
    </message>
    <message>
        <source>The archive with the catalogue “%1” was made by a newer Mailsheaf than this one. Update Mailsheaf, then start again.</source>
        <translation>L’archive au catalogue «&#xa0;%1&#xa0;» provient d’un Mailsheaf plus récent que celui-ci. Mettez Mailsheaf à jour, puis recommencez.</translation>
    </message>
    <message>
        <source>The archive with the catalogue “%1” was made by an older Mailsheaf. Back up into it once, then it can be read.</source>
        <translation>L’archive au catalogue «&#xa0;%1&#xa0;» provient d’un Mailsheaf plus ancien. Sauvegardez-y une fois, elle sera alors lisible.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Certificate</name>
    <message numerus="yes">
        <source>Not complete: %n problem(s) found</source>
        <translation>
            <numerusform>Incomplète&#xa0;: %n problème trouvé</numerusform>
            <numerusform>Incomplète&#xa0;: %n problèmes trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>No problem found in a sample</source>
        <translation>Aucun problème trouvé dans un échantillon</translation>
    </message>
    <message>
        <source>Everything that was backed up is here, unaltered</source>
        <translation>Tout ce qui a été sauvegardé est là, inchangé</translation>
    </message>
    <message>
        <source>Complete: everything on the server is here, unaltered</source>
        <translation>Complète&#xa0;: tout ce qui est sur le serveur est là, inchangé</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>Sauvegarde&#xa0;: %1</translation>
    </message>
    <message>
        <source>Verified on %1, in %2.</source>
        <translation>Vérifiée le %1, en %2.</translation>
    </message>
    <message>
        <source>%1, %2; the bytes of %3 were read and compared.</source>
        <translation>%1, %2&#x202f;; les octets de %3 ont été lus et comparés.</translation>
    </message>
    <message>
        <source>The server was not asked.</source>
        <translation>Le serveur n’a pas été interrogé.</translation>
    </message>
    <message>
        <source>Compared with the server %1.</source>
        <translation>Comparée au serveur %1.</translation>
    </message>
    <message>
        <source>The catalogue is as the last backup left it.</source>
        <translation>Le catalogue est tel que la dernière sauvegarde l’a laissé.</translation>
    </message>
    <message>
        <source>The catalogue carries no intact seal.</source>
        <translation>Le catalogue ne porte pas de sceau intact.</translation>
    </message>
    <message>
        <source>What is missing or wrong</source>
        <translation>Ce qui manque ou ne va pas</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>UID</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Sur le serveur</translation>
    </message>
    <message>
        <source>Missing here</source>
        <translation>Manquent ici</translation>
    </message>
    <message>
        <source>Gone there</source>
        <translation>Disparus là-bas</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>SHA-256 of SHA256SUMS</source>
        <translation>SHA-256 de SHA256SUMS</translation>
    </message>
    <message>
        <source>Certificate of completeness</source>
        <translation>Certificat d’intégralité</translation>
    </message>
    <message>
        <source>SHA-256 over all these lists: %1</source>
        <translation>SHA-256 de toutes ces listes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Anybody can check this without Mailsheaf: in the folder of the backup, “find mail -name SHA256SUMS -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum” prints the same number, and “sha256sum -c SHA256SUMS” in the directory of each list compares the messages with it.</source>
        <translation>Chacun peut le contrôler sans Mailsheaf&#xa0;: dans le dossier de la sauvegarde, «&#xa0;find mail -name SHA256SUMS -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum&#xa0;» affiche le même nombre, et «&#xa0;sha256sum -c SHA256SUMS&#xa0;» dans le répertoire de chaque liste compare les messages avec elle.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::CertificateDialog</name>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Made for:</source>
        <translation>Établi pour&#xa0;:</translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation>Établi par&#xa0;:</translation>
    </message>
    <message>
        <source>Valid from:</source>
        <translation>Valable à partir du&#xa0;:</translation>
    </message>
    <message>
        <source>Valid until:</source>
        <translation>Valable jusqu’au&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>&amp;Faire confiance à ce certificat</translation>
    </message>
    <message>
        <source>&amp;Do not connect</source>
        <translation>&amp;Ne pas se connecter</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted</source>
        <translation>Le certificat de %1 n’est pas accepté</translation>
    </message>
    <message>
        <source>Trust it only when whoever runs the server has told you this fingerprint, and not over this connection. It is then trusted at %1 alone; any other certificate is judged as before.</source>
        <translation>Ne lui faites confiance que si la personne qui gère le serveur vous a communiqué cette empreinte, et pas par cette connexion. Il est alors accepté pour %1 seulement&#x202f;; tout autre certificat est jugé comme avant.</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256):</source>
        <translation>Empreinte (SHA-256)&#xa0;:</translation>
    </message>
</context>
<context>
    <name>mailsheaf::CertificateProblem</name>
    <message>
        <source>The certificate of %1 is for another server (%2), so somebody else may be answering. Check the server name in the account.</source>
        <translation>Le certificat de %1 est celui d’un autre serveur (%2)&#x202f;; quelqu’un d’autre répond peut-être. Vérifiez le nom du serveur dans le compte.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. Ask whoever runs the server to renew it, and check that this computer&apos;s clock is right.</source>
        <translation>Le certificat de %1 a expiré le %2. Demandez au responsable du serveur de le renouveler et vérifiez que l’horloge de cet ordinateur est à l’heure.</translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked. Do not sign in; ask whoever runs the server.</source>
        <translation>Le certificat de %1 a été révoqué. Ne vous identifiez pas&#x202f;; demandez au responsable du serveur.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not made for servers. Ask whoever runs the server.</source>
        <translation>Le certificat de %1 n’a pas été émis pour un serveur. Demandez au responsable du serveur.</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed: nobody vouches for it. If this is your own server, test the connection in the settings of the account and look at the certificate there, or give it as the certificate file.</source>
        <translation>Le certificat de %1 est autosigné&#xa0;: personne ne s’en porte garant. Si c’est votre propre serveur, testez la connexion dans les réglages du compte et examinez-y le certificat, ou indiquez-le comme fichier de certificat.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2 on. Check that this computer&apos;s clock is right.</source>
        <translation>Le certificat de %1 n’est valable qu’à partir du %2. Vérifiez que l’horloge de cet ordinateur est à l’heure.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by an authority this computer does not trust. If this is your own server, test the connection in the settings of the account and look at the certificate there, or give its authority as the certificate file.</source>
        <translation>Le certificat de %1 a été émis par une autorité à laquelle cet ordinateur ne fait pas confiance. Si c’est votre propre serveur, testez la connexion dans les réglages du compte et examinez-y le certificat, ou indiquez celui de son autorité comme fichier de certificat.</translation>
    </message>
    <message>
        <source>The certificate of %1 proves nothing: its key is too short, or its signature is of a kind that can be forged. Ask whoever runs the server for a new one.</source>
        <translation>Le certificat de %1 ne prouve rien&#xa0;: sa clé est trop courte ou sa signature est d’un type qui peut être falsifié. Demandez-en un nouveau au responsable du serveur.</translation>
    </message>
    <message>
        <source>The certificate of %1 breaks the rules that the authority above it has set. Do not sign in; ask whoever runs the server.</source>
        <translation>Le certificat de %1 enfreint les règles fixées par l’autorité au-dessus de lui. Ne vous identifiez pas&#x202f;; demandez au responsable du serveur.</translation>
    </message>
    <message>
        <source>The certificate of %1 is forged: the authority it names has not signed it. Do not sign in; somebody else may be answering.</source>
        <translation>Le certificat de %1 est falsifié&#xa0;: l’autorité qu’il nomme ne l’a pas signé. Ne vous identifiez pas&#x202f;; quelqu’un d’autre répond peut-être.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by somebody who may not issue any. Do not sign in; somebody else may be answering.</source>
        <translation>Le certificat de %1 a été émis par quelqu’un qui n’a pas le droit d’en émettre. Ne vous identifiez pas&#x202f;; quelqu’un d’autre répond peut-être.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ChartProgram</name>
    <message>
        <source>The program &quot;mailsheaf&quot;, which draws the chart, is not beside this one in %1; install it, or leave out --png.</source>
        <translation>Le programme «&#xa0;mailsheaf&#xa0;», qui dessine le graphique, n’est pas à côté de celui-ci dans %1&#x202f;; installez-le ou omettez --png.</translation>
    </message>
    <message>
        <source>The chart %1 could not be drawn: %2</source>
        <translation>Le graphique %1 n’a pas pu être dessiné&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>mailsheaf::CommandLine</name>
    <message>
        <source>List, add and remove saved accounts</source>
        <translation>Lister, ajouter et supprimer les comptes enregistrés</translation>
    </message>
    <message>
        <source>Show the saved accounts</source>
        <translation>Montrer les comptes enregistrés</translation>
    </message>
    <message>
        <source>One JSON object a line on standard output</source>
        <translation>Un objet JSON par ligne sur la sortie standard</translation>
    </message>
    <message>
        <source>Save an account, its password in the keychain</source>
        <translation>Enregistrer un compte, son mot de passe dans le trousseau</translation>
    </message>
    <message>
        <source>What you call it (default: the user name)</source>
        <translation>Comment vous l’appelez (par défaut&#xa0;: l’identifiant)</translation>
    </message>
    <message>
        <source>The backup folder</source>
        <translation>Le dossier de sauvegarde</translation>
    </message>
    <message>
        <source>Connections at once: 1 to 16, or auto (default)</source>
        <translation>Connexions simultanées&#xa0;: 1 à 16, ou auto (par défaut)</translation>
    </message>
    <message>
        <source>
The password is asked for, or read from standard input.

Example:
  mailsheaf-cli accounts add --name Work --host imap.example.org \
      --user ann@example.org --to ~/MailBackup</source>
        <translation>
Le mot de passe est demandé, ou lu sur l’entrée standard.

Exemple&#xa0;:
  mailsheaf-cli accounts add --name Work --host imap.example.org \
      --user ann@example.org --to ~/MailBackup</translation>
    </message>
    <message>
        <source>Forget an account and its password; its backup stays</source>
        <translation>Oublier un compte et son mot de passe&#x202f;; sa sauvegarde reste</translation>
    </message>
    <message>
        <source>The account&apos;s name</source>
        <translation>Le nom du compte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a strategy; use split, queue, vanilla or serial.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une stratégie&#x202f;; utilisez split, queue, vanilla ou serial.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a balance; use bytes or count.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un équilibrage&#x202f;; utilisez bytes ou count.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a way to fetch; use batch or one.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une façon de récupérer&#x202f;; utilisez batch ou one.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of worker; use threads or processes.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une sorte d’agent&#x202f;; utilisez threads ou processes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say when to compress; use auto, on or off.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas quand compresser&#x202f;; utilisez auto, on ou off.</translation>
    </message>
    <message>
        <source>Back up mailboxes into a folder</source>
        <translation>Sauvegarder des boîtes aux lettres dans un dossier</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Only mailboxes like this (* and ?); may be repeated</source>
        <translation>Seulement les dossiers de ce genre (* et ?)&#x202f;; répétable</translation>
    </message>
    <message>
        <source>No mailboxes like this; may be repeated</source>
        <translation>Aucun dossier de ce genre&#x202f;; répétable</translation>
    </message>
    <message>
        <source>Only messages that could not be fetched before</source>
        <translation>Seulement les messages non récupérés auparavant</translation>
    </message>
    <message>
        <source>Only say what would be fetched</source>
        <translation>Dire seulement ce qui serait récupéré</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Connections at once: 1 to 16, or auto (default: the account&apos;s)</source>
        <translation>Connexions simultanées&#xa0;: 1 à 16, ou auto (par défaut&#xa0;: celles du compte)</translation>
    </message>
    <message>
        <source>split (default), queue, vanilla, or serial</source>
        <translation>split (par défaut), queue, vanilla ou serial</translation>
    </message>
    <message>
        <source>Workers are threads (default) or processes</source>
        <translation>Les agents sont threads (par défaut) ou processes</translation>
    </message>
    <message>
        <source>Equal sublists by bytes (default) or count</source>
        <translation>Sous-listes égales par bytes (par défaut) ou count</translation>
    </message>
    <message>
        <source>Idle workers do not take over work from others</source>
        <translation>Les agents inactifs ne reprennent pas le travail des autres</translation>
    </message>
    <message>
        <source>batch (default), or one message per command</source>
        <translation>batch (par défaut), ou one&#xa0;: un message par commande</translation>
    </message>
    <message>
        <source>auto (default: where the line is the limit), on, or off</source>
        <translation>auto (par défaut&#xa0;: où la ligne limite), on ou off</translation>
    </message>
    <message>
        <source>Faster, but a power cut may lose messages</source>
        <translation>Plus rapide, mais une panne de courant peut perdre des messages</translation>
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
Exemples&#xa0;:
  mailsheaf-cli backup --account Work
  mailsheaf-cli backup --host imap.example.org --user ann@example.org \
      --password-file ~/.mail-password --to ~/MailBackup --workers 8
  mailsheaf-cli backup --account Work --folder &apos;INBOX*&apos; --exclude &apos;*Spam*&apos; --json

Codes de retour&#xa0;: 0 tout va bien, 1 des messages manquent, 2 mauvais usage,
3 connexion ou identification impossible, 4 dossier de sauvegarde inutilisable,
130 arrêt.</translation>
    </message>
    <message>
        <source>The backup folder is missing; name it with --to.</source>
        <translation>Le dossier de sauvegarde manque&#x202f;; nommez-le avec --to.</translation>
    </message>
    <message>
        <source>Mailsheaf backs up IMAP mailboxes with several workers at once.</source>
        <translation>Mailsheaf sauvegarde les boîtes aux lettres IMAP avec plusieurs agents à la fois.</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Montrer cette aide</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Montrer la version</translation>
    </message>
    <message>
        <source>
Examples:
  mailsheaf-cli accounts add --name Work --host imap.example.org \
      --user ann@example.org --to ~/MailBackup
  mailsheaf-cli backup --account Work

&quot;mailsheaf-cli COMMAND --help&quot; tells more about each command.</source>
        <translation>
Exemples&#xa0;:
  mailsheaf-cli accounts add --name Work --host imap.example.org \
      --user ann@example.org --to ~/MailBackup
  mailsheaf-cli backup --account Work

«&#xa0;mailsheaf-cli COMMAND --help&#xa0;» en dit plus sur chaque commande.</translation>
    </message>
    <message>
        <source>A password must not be an argument, where others on this computer can read it; use --password-stdin, --password-file or --account.</source>
        <translation>Un mot de passe ne doit pas être un argument, que d’autres utilisateurs de cet ordinateur peuvent lire&#x202f;; utilisez --password-stdin, --password-file ou --account.</translation>
    </message>
    <message>
        <source>There is no option %1; see &quot;mailsheaf-cli --help&quot;.</source>
        <translation>Il n’y a pas d’option %1&#x202f;; voir «&#xa0;mailsheaf-cli --help&#xa0;».</translation>
    </message>
    <message>
        <source>There is an argument that belongs to no option; see &quot;mailsheaf-cli --help&quot;.</source>
        <translation>Un argument n’appartient à aucune option&#x202f;; voir «&#xa0;mailsheaf-cli --help&#xa0;».</translation>
    </message>
    <message>
        <source>A command or its argument is missing; see &quot;mailsheaf-cli --help&quot;.</source>
        <translation>Une commande ou son argument manque&#x202f;; voir «&#xa0;mailsheaf-cli --help&#xa0;».</translation>
    </message>
    <message>
        <source>Wrong usage: %1; see &quot;mailsheaf-cli --help&quot;.</source>
        <translation>Mauvais usage&#xa0;: %1&#x202f;; voir «&#xa0;mailsheaf-cli --help&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a method; use all, or a list of serial, vanilla-threads, vanilla-processes, split-threads, split-processes and ours.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une méthode&#x202f;; utilisez all, ou une liste de serial, vanilla-threads, vanilla-processes, split-threads, split-processes et ours.</translation>
    </message>
    <message>
        <source>The numbers of workers must be a list like 1,2,4,8, from %1 to %2 each.</source>
        <translation>Les nombres d’agents doivent être une liste comme 1,2,4,8, chacun de %1 à %2.</translation>
    </message>
    <message>
        <source>all, or a list of serial, vanilla-threads, vanilla-processes,
split-threads, split-processes, ours (default: all but vanilla,
which signs in for every message)</source>
        <translation>all, ou une liste de serial, vanilla-threads, vanilla-processes,
split-threads, split-processes, ours (par défaut&#xa0;: toutes sauf vanilla,
qui s’identifie pour chaque message)</translation>
    </message>
    <message>
        <source>Numbers of workers (default 1,2,4,8)</source>
        <translation>Nombres d’agents (par défaut 1,2,4,8)</translation>
    </message>
    <message>
        <source>Messages in each run (default 1200)</source>
        <translation>Messages par exécution (par défaut 1200)</translation>
    </message>
    <message>
        <source>How often each is measured (default 3)</source>
        <translation>Combien de fois chacun est mesuré (par défaut 3)</translation>
    </message>
    <message>
        <source>Go on when all runs together download more than 1 GB</source>
        <translation>Continuer si le tout télécharge plus de 1 Go</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Write every measurement to this file</source>
        <translation>Écrire chaque mesure dans ce fichier</translation>
    </message>
    <message>
        <source>Draw the chart into this file</source>
        <translation>Dessiner le graphique dans ce fichier</translation>
    </message>
    <message>
        <source>Measure how fast workers fetch, by several methods</source>
        <translation>Mesurer la vitesse des agents, par plusieurs méthodes</translation>
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
Chaque exécution télécharge dans son propre dossier sous le dossier temporaire du
système, supprimé ensuite. Votre sauvegarde n’est pas touchée.

Exemple&#xa0;:
  mailsheaf-cli experiment --account Work --workers 1,2,4,8 --messages 300 \
      --csv speed.csv --png speed.png

Codes de retour&#xa0;: 0 tout est mesuré, 1 des messages ont échoué, 2 mauvais usage ou trop
à télécharger, 3 connexion ou identification impossible, 4 un fichier ne peut pas être
écrit, 130 arrêt.</translation>
    </message>
    <message>
        <source>List the mailboxes on the server</source>
        <translation>Lister les dossiers du serveur</translation>
    </message>
    <message>
        <source>
Example:
  mailsheaf-cli folders --account Work</source>
        <translation>
Exemple&#xa0;:
  mailsheaf-cli folders --account Work</translation>
    </message>
    <message>
        <source>Tell what happened to a backup so far</source>
        <translation>Dire ce qui est arrivé à une sauvegarde jusqu’ici</translation>
    </message>
    <message>
        <source>Only the last N runs; without it, the last 20</source>
        <translation>Seulement les N dernières exécutions&#x202f;; sinon les 20 dernières</translation>
    </message>
    <message>
        <source>Also what could not be backed up in each run, and why</source>
        <translation>Aussi ce qui n’a pas pu être sauvegardé à chaque fois, et pourquoi</translation>
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
Liste les exécutions et les vérifications, les plus récentes d’abord&#xa0;: quand chacune a
commencé, dans quel but, comment elle a fini, combien de messages elle a récupérés,
en combien de temps et à quelle vitesse. Sous une exécution échouée se trouve la raison.
Ne change rien et peut servir pendant une sauvegarde.

Genres&#xa0;: sauvegarde&#x202f;; reprise, seulement ce qui n’a pas pu être récupéré&#x202f;; réparation, ce
qui était endommagé ou manquait&#x202f;; vérification.

Exemples&#xa0;:
  mailsheaf-cli runs ~/MailBackup
  mailsheaf-cli runs ~/MailBackup --last 1 --failures

Codes de retour&#xa0;: 0 fait, 2 mauvais usage, 4 pas de sauvegarde ou sauvegarde illisible.</translation>
    </message>
    <message>
        <source>--last needs a number of runs, at least 1.</source>
        <translation>--last demande un nombre d’exécutions, au moins 1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of security; use tls, starttls or none.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une sorte de chiffrement&#x202f;; utilisez tls, starttls ou none.</translation>
    </message>
    <message>
        <source>The password can come from --password-stdin or from --password-file, not from both; leave one out.</source>
        <translation>Le mot de passe peut venir de --password-stdin ou de --password-file, pas des deux&#x202f;; omettez-en un.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>The IMAP server, for example imap.example.org</source>
        <translation>Le serveur IMAP, par exemple imap.example.org</translation>
    </message>
    <message>
        <source>Default: 993 with tls, else 143</source>
        <translation>Par défaut&#xa0;: 993 avec tls, sinon 143</translation>
    </message>
    <message>
        <source>tls (default), starttls, or none</source>
        <translation>tls (par défaut), starttls ou none</translation>
    </message>
    <message>
        <source>The user name, often the e-mail address</source>
        <translation>L’identifiant, souvent l’adresse e-mail</translation>
    </message>
    <message>
        <source>Trust only the authorities in this PEM file</source>
        <translation>Ne faire confiance qu’aux autorités de ce fichier PEM</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Read the password from standard input; asks on a terminal</source>
        <translation>Lire le mot de passe sur l’entrée standard&#x202f;; le demande dans un terminal</translation>
    </message>
    <message>
        <source>Read the password from this file</source>
        <translation>Lire le mot de passe dans ce fichier</translation>
    </message>
    <message>
        <source>Allow --security none over a network</source>
        <translation>Autoriser --security none par un réseau</translation>
    </message>
    <message>
        <source>Use a saved account and its password in the keychain;
other options go before it</source>
        <translation>Utiliser un compte enregistré et son mot de passe dans le trousseau&#x202f;;
les autres options passent avant</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>Le port doit être un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>The server is missing; name it with --host, or use a saved account with --account.</source>
        <translation>Le serveur manque&#x202f;; nommez-le avec --host, ou utilisez un compte enregistré avec --account.</translation>
    </message>
    <message>
        <source>The user name is missing; give it with --user.</source>
        <translation>L’identifiant manque&#x202f;; donnez-le avec --user.</translation>
    </message>
    <message>
        <source>The password is missing; use --password-stdin, --password-file, or a saved account with --account.</source>
        <translation>Le mot de passe manque&#x202f;; utilisez --password-stdin, --password-file, ou un compte enregistré avec --account.</translation>
    </message>
    <message>
        <source>The number of workers must be from %1 to %2, or auto.</source>
        <translation>Le nombre d’agents doit aller de %1 à %2, ou être auto.</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way to %1 could read the password and the mail; use --security tls or starttls.</source>
        <translation>Sans chiffrement, n’importe qui sur le trajet vers %1 pourrait lire le mot de passe et les messages&#x202f;; utilisez --security tls ou starttls.</translation>
    </message>
    <message>
        <source>Prove that a backup is complete</source>
        <translation>Prouver qu’une sauvegarde est complète</translation>
    </message>
    <message>
        <source>Read only a part of the messages, for example 5%</source>
        <translation>Ne lire qu’une partie des messages, par exemple 5%</translation>
    </message>
    <message>
        <source>Fetch damaged and missing messages again; needs the server</source>
        <translation>Récupérer à nouveau les messages endommagés ou manquants&#x202f;; demande le serveur</translation>
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
Avec un serveur, ses messages sont aussi comparés à ceux de la sauvegarde. Le résultat
est également écrit dans certificate.html et certificate.json dans le dossier de
sauvegarde.

Exemples&#xa0;:
  mailsheaf-cli verify ~/MailBackup
  mailsheaf-cli verify ~/MailBackup --account Work
  mailsheaf-cli verify ~/MailBackup --account Work --repair

Codes de retour&#xa0;: 0 tout va bien, 1 problèmes trouvés, 2 mauvais usage, 3 connexion ou
identification impossible, 4 dossier de sauvegarde inutilisable, 130 arrêt.</translation>
    </message>
    <message>
        <source>The sample must be a percentage such as 5%.</source>
        <translation>L’échantillon doit être un pourcentage comme 5%.</translation>
    </message>
    <message>
        <source>--repair fetches from the server; name it with --host or --account.</source>
        <translation>--repair récupère depuis le serveur&#x202f;; nommez-le avec --host ou --account.</translation>
    </message>
    <message>
        <source>--repair looks at every message; leave out --sample.</source>
        <translation>--repair regarde chaque message&#x202f;; omettez --sample.</translation>
    </message>
    <message>
        <source>Make a new catalogue from the messages of a backup</source>
        <translation>Créer un nouveau catalogue à partir des messages d’une sauvegarde</translation>
    </message>
    <message>
        <source>
The old catalogue is kept beside the new one.

Example:
  mailsheaf-cli rebuild ~/MailBackup</source>
        <translation>
L’ancien catalogue est conservé à côté du nouveau.

Exemple&#xa0;:
  mailsheaf-cli rebuild ~/MailBackup</translation>
    </message>
    <message>
        <source>Back up a small mailbox of its own, to see that all works</source>
        <translation>Sauvegarder une petite boîte aux lettres interne pour voir si tout fonctionne</translation>
    </message>
    <message>
        <source>
Needs no account and no network, and leaves nothing behind.

Exit codes: 0 all good, 1 the backup is not what it should be,
others as with backup.</source>
        <translation>
Ne demande ni compte ni réseau et ne laisse rien derrière lui.

Codes de sortie&#xa0;: 0 tout va bien, 1 la sauvegarde n’est pas ce qu’elle devrait être,
les autres comme pour backup.</translation>
    </message>
    <message>
        <source>Tell what a message of a backup is</source>
        <translation>Dire ce qu’est un message d’une sauvegarde</translation>
    </message>
    <message>
        <source>The file of a message</source>
        <translation>Le fichier d’un message</translation>
    </message>
    <message>
        <source>
Shows subject, sender and date of a message, and the parts it has with their types and sizes.
Opens nothing that is in it.

Example:
  mailsheaf-cli message ~/MailBackup/mail/INBOX/messages-1700000001/000000/0000000042.eml

Exit codes: 0 done, 2 wrong usage, 4 the file cannot be read.</source>
        <translation>
Montre l’objet, l’expéditeur et la date d’un message, et ses parties avec leur type et leur taille.
N’ouvre rien de ce qu’il contient.

Exemple&#xa0;:
  mailsheaf-cli message ~/MailBackup/mail/INBOX/messages-1700000001/000000/0000000042.eml

Codes de retour&#xa0;: 0 fait, 2 mauvais usage, 4 le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Begin a new archive where one is missing that was there before</source>
        <translation>Commencer une nouvelle archive là où une ancienne manque</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no SHA-256 fingerprint, which has 64 hexadecimal digits.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une empreinte SHA-256, qui a 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>Accept the certificate with this fingerprint, whatever
is wrong with it</source>
        <translation>Accepter le certificat qui a cette empreinte,
quel que soit son défaut</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ConnectionScheduler</name>
    <message>
        <source>The server allows no more connections.</source>
        <translation>Le serveur n’accepte pas d’autres connexions.</translation>
    </message>
    <message numerus="yes">
        <source>The server allowed no more than %n connection(s) at once; workers that stayed away: %L1. It said: “%2”</source>
        <comment>a number, what the server said</comment>
        <translation>
            <numerusform>Le serveur n’a pas accepté plus de %n connexion à la fois&#x202f;; agents restés à l’écart&#xa0;: %L1. Il a répondu&#xa0;: «&#xa0;%2&#xa0;»</numerusform>
            <numerusform>Le serveur n’a pas accepté plus de %n connexions à la fois&#x202f;; agents restés à l’écart&#xa0;: %L1. Il a répondu&#xa0;: «&#xa0;%2&#xa0;»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::ConnectionTest</name>
    <message>
        <source>not encrypted</source>
        <translation>non chiffrée</translation>
    </message>
    <message numerus="yes">
        <source>Connected: %n folder(s), %1, %2.</source>
        <comment>Connected: 12 folders, 1,523 messages, TLS 1.3.</comment>
        <translation>
            <numerusform>Connecté&#xa0;: %n dossier, %1, %2.</numerusform>
            <numerusform>Connecté&#xa0;: %n dossiers, %1, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Identification en cours…</translation>
    </message>
    <message>
        <source>Signs in once to see whether everything is right</source>
        <translation>S’identifie une fois pour voir si tout est correct</translation>
    </message>
    <message>
        <source>Cancel the &amp;test</source>
        <translation>Annuler le &amp;test</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>&amp;Look at the certificate…</source>
        <translation>E&amp;xaminer le certificat…</translation>
    </message>
</context>
<context>
    <name>mailsheaf::DataBudget</name>
    <message>
        <source>The experiment would download %1, but this server allows %2 a day and the backup needs them; choose fewer messages, methods, worker counts or repeats, so that it is at most %3.</source>
        <translation>L’expérience téléchargerait %1, mais ce serveur permet %2 par jour et la sauvegarde en a besoin&#x202f;; choisissez moins de messages, de méthodes, de nombres d’agents ou de répétitions, pour un total de %3 au plus.</translation>
    </message>
    <message>
        <source>The experiment would download %1, which the provider may not like; choose less, or confirm that you want it.</source>
        <translation>L’expérience téléchargerait %1, ce qui pourrait déplaire au fournisseur&#x202f;; choisissez moins, ou confirmez que vous le voulez.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::DeflateLayer</name>
    <message>
        <source>The compressed data of the server is damaged. The connection was dropped.</source>
        <translation>Les données compressées du serveur sont endommagées. La connexion a été coupée.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::DesktopPresence</name>
    <message>
        <source>A mailbox is being backed up.</source>
        <translation>Une boîte aux lettres est en cours de sauvegarde.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Disk</name>
    <message>
        <source>Your quota on the disk that holds “%1” is used up. Remove what you no longer need or ask for more room, then start again: what has arrived is kept.</source>
        <translation>Votre quota sur le disque contenant «&#xa0;%1&#xa0;» est épuisé. Supprimez ce dont vous n’avez plus besoin ou demandez plus de place, puis recommencez&#xa0;: ce qui est arrivé est conservé.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Make room, then start again: what has arrived is kept.</source>
        <translation>Le disque contenant «&#xa0;%1&#xa0;» est plein. Libérez de la place, puis recommencez&#xa0;: ce qui est arrivé est conservé.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: its disk is read-only. Unlock the disk or choose another folder.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;: son disque est en lecture seule. Déverrouillez le disque ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: you have no permission. Change its permissions or choose another folder.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;: vous n’en avez pas le droit. Changez les droits d’accès ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” reported an error while reading or writing. Check the disk and its cable before you go on.</source>
        <translation>Le disque contenant «&#xa0;%1&#xa0;» a signalé une erreur de lecture ou d’écriture. Vérifiez le disque et son câble avant de continuer.</translation>
    </message>
    <message>
        <source>“%1” would become larger than a file may be on this disk or for this user. Choose a folder on another disk.</source>
        <translation>«&#xa0;%1&#xa0;» dépasserait la taille permise pour un fichier sur ce disque ou pour cet utilisateur. Choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: too many files are open. Close other programs or use fewer workers.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ouvert&#xa0;: trop de fichiers sont ouverts. Fermez d’autres programmes ou utilisez moins d’agents.</translation>
    </message>
    <message>
        <source>“%1” is too long for a file name on this disk. Choose a folder with a shorter path.</source>
        <translation>«&#xa0;%1&#xa0;» est un nom de fichier trop long pour ce disque. Choisissez un dossier au chemin plus court.</translation>
    </message>
    <message>
        <source>“%1” has gone. Was the disk taken out? Connect it, then start again.</source>
        <translation>«&#xa0;%1&#xa0;» a disparu. Le disque a-t-il été retiré&#x202f;? Branchez-le, puis recommencez.</translation>
    </message>
    <message>
        <source>“%1” is in the way: it is not what Mailsheaf would have made there. Move it elsewhere, then start again.</source>
        <translation>«&#xa0;%1&#xa0;» gêne&#xa0;: ce n’est pas ce que Mailsheaf aurait créé là. Déplacez-le, puis recommencez.</translation>
    </message>
    <message>
        <source>“%1” cannot be used: the system refused. The details say why.</source>
        <translation>«&#xa0;%1&#xa0;» est inutilisable&#xa0;: le système a refusé. Les détails disent pourquoi.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::EndpointForm</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>The name of the IMAP server, for example imap.example.org</source>
        <translation>Le nom du serveur IMAP, par exemple imap.example.org</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>TLS (recommended)</source>
        <translation>TLS (recommandé)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None, this computer only</source>
        <translation>Aucun, cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>A&amp;vancé</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Fichier de certificat</translation>
    </message>
    <message>
        <source>The authorities this computer trusts</source>
        <translation>Les autorités reconnues par cet ordinateur</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Choisir un fichier de certificat</translation>
    </message>
    <message>
        <source>C&amp;ertificate file:</source>
        <translation>&amp;Fichier de certificat&#xa0;:</translation>
    </message>
    <message>
        <source>For a server with its own certificate authority: a PEM file; nothing else is trusted then.</source>
        <translation>Pour un serveur doté de sa propre autorité de certification&#xa0;: un fichier PEM&#x202f;; rien d’autre n’est alors reconnu.</translation>
    </message>
    <message>
        <source>Se&amp;rver:</source>
        <translation>Serveu&amp;r&#xa0;:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>&amp;Port&#xa0;:</translation>
    </message>
    <message>
        <source>Encr&amp;yption:</source>
        <translation>C&amp;hiffrement&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing is encrypted. That is fine for a server on this computer.</source>
        <translation>Rien n’est chiffré. Cela convient pour un serveur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Without encryption anybody on the way can read the password and the mail. Only a server on this computer (localhost) may be used like that.</source>
        <translation>Sans chiffrement, n’importe qui sur le trajet peut lire le mot de passe et les messages. Seul un serveur sur cet ordinateur (localhost) peut être utilisé ainsi.</translation>
    </message>
    <message>
        <source>Certificate File</source>
        <translation>Fichier de certificat</translation>
    </message>
    <message>
        <source>Stop trustin&amp;g the server’s own certificate</source>
        <translation>Ne p&amp;lus se fier au certificat propre du serveur</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Error</name>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentCommand</name>
    <message>
        <source>%1 cannot be written, because there is no folder %2 to write to; choose another.</source>
        <translation>%1 ne peut pas être écrit, car il n’y a pas de dossier %2 accessible en écriture&#x202f;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Stopping … press Ctrl-C again to end at once.</source>
        <translation>Arrêt en cours… appuyez encore sur Ctrl-C pour terminer aussitôt.</translation>
    </message>
    <message>
        <source>Say so with --even-if-large.</source>
        <translation>Confirmez-le avec --even-if-large.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentCsv</name>
    <message>
        <source>Line %1 is no measurement; the file must come from &quot;mailsheaf-cli experiment --csv&quot; or from the page Speed.</source>
        <translation>La ligne %1 n’est pas une mesure&#x202f;; le fichier doit venir de «&#xa0;mailsheaf-cli experiment --csv&#xa0;» ou de la page «&#xa0;Vitesse&#xa0;».</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Check its name.</source>
        <translation>%1 n’a pas pu être lu&#xa0;: %2. Vérifiez son nom.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentMethod</name>
    <message>
        <source>Serial</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Vanilla, threads</source>
        <translation>Vanilla, threads</translation>
    </message>
    <message>
        <source>Vanilla, processes</source>
        <translation>Vanilla, processus</translation>
    </message>
    <message>
        <source>Splitting, threads</source>
        <translation>Partage, threads</translation>
    </message>
    <message>
        <source>Splitting, processes</source>
        <translation>Partage, processus</translation>
    </message>
    <message>
        <source>Mailsheaf</source>
        <translation>Mailsheaf</translation>
    </message>
    <message>
        <source>One worker, one message after the other</source>
        <translation>Un agent, un message après l’autre</translation>
    </message>
    <message>
        <source>Signs in anew for every message</source>
        <translation>S’identifie à nouveau pour chaque message</translation>
    </message>
    <message>
        <source>The same with processes for workers</source>
        <translation>La même avec des processus comme agents</translation>
    </message>
    <message>
        <source>A list of its own for each worker</source>
        <translation>Une liste propre à chaque agent</translation>
    </message>
    <message>
        <source>Equal bytes, many messages per command</source>
        <translation>Octets égaux, beaucoup de messages par commande</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentRequest</name>
    <message>
        <source>There is nothing to measure; choose at least one method.</source>
        <translation>Il n’y a rien à mesurer&#x202f;; choisissez au moins une méthode.</translation>
    </message>
    <message>
        <source>There is nothing to compare; choose at least one number of workers.</source>
        <translation>Il n’y a rien à comparer&#x202f;; choisissez au moins un nombre d’agents.</translation>
    </message>
    <message>
        <source>The number of workers must be from %1 to %2.</source>
        <translation>Le nombre d’agents doit aller de %1 à %2.</translation>
    </message>
    <message>
        <source>A run without messages measures nothing; take at least one.</source>
        <translation>Une exécution sans message ne mesure rien&#x202f;; prenez-en au moins un.</translation>
    </message>
    <message>
        <source>The number of repeats must be from 1 to %1.</source>
        <translation>Le nombre de répétitions doit aller de 1 à %1.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentRun</name>
    <message>
        <source>There is no place for the experiment&apos;s files in %1: %2. Make room there, or allow writing.</source>
        <translation>Il n’y a pas de place pour les fichiers de l’expérience dans %1&#xa0;: %2. Libérez-en ou autorisez l’écriture.</translation>
    </message>
    <message>
        <source>There are no messages to measure with; choose other folders.</source>
        <translation>Il n’y a pas de messages pour mesurer&#x202f;; choisissez d’autres dossiers.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be fetched, so the times cannot be compared; leave out the folder %1, or try again.</source>
        <translation>
            <numerusform>%n message n’a pas pu être récupéré, les temps ne sont donc pas comparables&#x202f;; omettez le dossier %1 ou réessayez.</numerusform>
            <numerusform>%n messages n’ont pas pu être récupérés, les temps ne sont donc pas comparables&#x202f;; omettez le dossier %1 ou réessayez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 could not be deleted completely; please do so by hand.</source>
        <translation>Le dossier %1 n’a pas pu être supprimé entièrement&#x202f;; faites-le vous-même.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentText</name>
    <message numerus="yes">
        <source>%1, %n worker(s)</source>
        <comment>method, workers</comment>
        <translation>
            <numerusform>%1, %n agent</numerusform>
            <numerusform>%1, %n agents</numerusform>
        </translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Agents</translation>
    </message>
    <message numerus="yes">
        <source>Median of %n run(s) of %1 (%2).</source>
        <comment>%1: 1,200 messages, %2: a size</comment>
        <translation>
            <numerusform>Médiane de %n exécution de %1 (%2).</numerusform>
            <numerusform>Médiane de %n exécutions de %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message numerus="yes">
        <source>Measuring %1 at %2: %n run(s), %L3 sign-ins at most.</source>
        <comment>user, server, runs, sign-ins</comment>
        <translation>
            <numerusform>Mesure de %1 sur %2&#xa0;: %n exécution, %L3 identifications au plus.</numerusform>
            <numerusform>Mesure de %1 sur %2&#xa0;: %n exécutions, %L3 identifications au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the sample…</source>
        <translation>Choix de l’échantillon…</translation>
    </message>
    <message>
        <source>Clearing up…</source>
        <translation>Nettoyage…</translation>
    </message>
    <message>
        <source>Run %1 of %2: %3: %L4 of %5</source>
        <translation>Exécution %1 sur %2&#xa0;: %3&#xa0;: %L4 sur %5</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>progress, duration</comment>
        <translation>%1, reste %2</translation>
    </message>
    <message>
        <source>%1, repeat %2: %3</source>
        <comment>method and workers, number, seconds</comment>
        <translation>%1, répétition %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>claim: yes or no. what was measured</comment>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ExperimentVerdict</name>
    <message>
        <source>%1 to %2</source>
        <comment>from number to number</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>The repeats differ by more than that, so it proves nothing.</source>
        <translation>Les répétitions diffèrent davantage, cela ne prouve donc rien.</translation>
    </message>
    <message>
        <source>Splitting beats the vanilla method</source>
        <translation>Le partage bat la méthode vanilla</translation>
    </message>
    <message>
        <source>Splitting and vanilla were not both measured.</source>
        <translation>Le partage et la méthode vanilla n’ont pas été mesurés tous les deux.</translation>
    </message>
    <message>
        <source>With as many workers, splitting was %1 times as fast as the vanilla method.</source>
        <translation>Avec autant d’agents, le partage a été %1 fois aussi rapide que la méthode vanilla.</translation>
    </message>
    <message>
        <source>More workers make splitting faster</source>
        <translation>Plus d’agents accélèrent le partage</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 with %n worker(s), %3 with %4, which is %5 times as fast.</source>
        <comment>method, seconds, workers, seconds, workers, ratio</comment>
        <translation>
            <numerusform>%1&#xa0;: %2 avec %n agent, %3 avec %4, soit %5 fois aussi vite.</numerusform>
            <numerusform>%1&#xa0;: %2 avec %n agents, %3 avec %4, soit %5 fois aussi vite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Splitting was not measured with different numbers of workers.</source>
        <translation>Le partage n’a pas été mesuré avec différents nombres d’agents.</translation>
    </message>
    <message>
        <source>Vanilla workers hardly gain over serial</source>
        <translation>Les agents vanilla ne gagnent guère sur la série</translation>
    </message>
    <message>
        <source>Vanilla and serial were not both measured.</source>
        <translation>La méthode vanilla et la série n’ont pas été mesurées toutes les deux.</translation>
    </message>
    <message numerus="yes">
        <source>At its best (%1, %n worker(s)) the vanilla method, which signs in for every message, took %2; serial took %3.</source>
        <comment>method, workers, seconds, seconds</comment>
        <translation>
            <numerusform>Au mieux (%1, %n agent), la méthode vanilla, qui s’identifie pour chaque message, a pris %2&#x202f;; la série a pris %3.</numerusform>
            <numerusform>Au mieux (%1, %n agents), la méthode vanilla, qui s’identifie pour chaque message, a pris %2&#x202f;; la série a pris %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Processes beat threads in splitting</source>
        <translation>Les processus battent les threads dans le partage</translation>
    </message>
    <message>
        <source>Splitting was not measured with several threads and as many processes.</source>
        <translation>Le partage n’a pas été mesuré avec plusieurs threads et autant de processus.</translation>
    </message>
    <message>
        <source>With as many workers, processes were %1 times as fast as threads. The claim was about Python, whose threads share one lock; the threads here share none.</source>
        <translation>Avec autant d’agents, les processus ont été %1 fois aussi rapides que les threads. L’affirmation portait sur Python, dont les threads partagent un verrou&#x202f;; ceux d’ici n’en partagent aucun.</translation>
    </message>
    <message>
        <source>%1 workers fetched your sample %2 times faster than one.</source>
        <translation>%1 agents ont récupéré votre échantillon %2 fois plus vite qu’un seul.</translation>
    </message>
    <message>
        <source>More workers did not help: one fetched your sample as fast as %1.</source>
        <translation>Plus d’agents n’ont pas aidé&#xa0;: un seul a récupéré votre échantillon aussi vite que %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n worker(s) fetched your sample %2 times as fast as the serial method.</source>
        <comment>method, workers, ratio</comment>
        <translation>
            <numerusform>%1 avec %n agent a récupéré votre échantillon %2 fois aussi vite que la méthode en série.</numerusform>
            <numerusform>%1 avec %n agents a récupéré votre échantillon %2 fois aussi vite que la méthode en série.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n worker(s) fetched your sample in %2.</source>
        <comment>method, workers, seconds</comment>
        <translation>
            <numerusform>%1 avec %n agent a récupéré votre échantillon en %2.</numerusform>
            <numerusform>%1 avec %n agents a récupéré votre échantillon en %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::FailureList</name>
    <message>
        <source>What could not be backed up</source>
        <translation>Ce qui n’a pas pu être sauvegardé</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>whole folder</source>
        <translation>dossier entier</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s), the first %1 shown</source>
        <translation>
            <numerusform>%n échec, les %1 premiers affichés</numerusform>
            <numerusform>%n échecs, les %1 premiers affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the l&amp;ist</source>
        <translation>Copi&amp;er la liste</translation>
    </message>
</context>
<context>
    <name>mailsheaf::FileCheck</name>
    <message>
        <source>It is no ordinary file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>It has %1 bytes instead of %2.</source>
        <translation>Il a %1 octets au lieu de %2.</translation>
    </message>
    <message>
        <source>Its SHA-256 is not the one of the message that arrived.</source>
        <translation>Son SHA-256 n’est pas celui du message arrivé.</translation>
    </message>
    <message>
        <source>The last backup did not end cleanly; the next one completes the lists SHA256SUMS.</source>
        <translation>La dernière sauvegarde ne s’est pas terminée correctement&#x202f;; la prochaine complétera les listes SHA256SUMS.</translation>
    </message>
    <message>
        <source>The catalogue says something else than this intact list.</source>
        <translation>Le catalogue dit autre chose que cette liste intacte.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::FileDigest</name>
    <message>
        <source>“%1” is a link, not a file.</source>
        <translation>«&#xa0;%1&#xa0;» est un lien, pas un fichier.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::FoldOut</name>
    <message>
        <source>Shown; press to fold in</source>
        <translation>Affiché&#x202f;; appuyer pour replier</translation>
    </message>
    <message>
        <source>Hidden; press to fold out</source>
        <translation>Masqué&#x202f;; appuyer pour déplier</translation>
    </message>
</context>
<context>
    <name>mailsheaf::FolderManifest</name>
    <message>
        <source>The manifest “%1” is damaged or from a newer Mailsheaf; it is not used.</source>
        <translation>Le manifeste «&#xa0;%1&#xa0;» est endommagé ou provient d’un Mailsheaf plus récent&#x202f;; il n’est pas utilisé.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::FolderPanel</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Check all folders shown</source>
        <translation>Cocher tous les dossiers affichés</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Uncheck all folders shown</source>
        <translation>Décocher tous les dossiers affichés</translation>
    </message>
    <message>
        <source>Ask the server for its folders again</source>
        <translation>Redemander ses dossiers au serveur</translation>
    </message>
    <message>
        <source>Filter folders</source>
        <translation>Filtrer les dossiers</translation>
    </message>
    <message>
        <source>Shows only folders whose name contains this text</source>
        <translation>N’affiche que les dossiers dont le nom contient ce texte</translation>
    </message>
    <message>
        <source>Folders to back up</source>
        <translation>Dossiers à sauvegarder</translation>
    </message>
    <message>
        <source>Press Space to check or uncheck a folder</source>
        <translation>La barre d’espace coche ou décoche un dossier</translation>
    </message>
    <message>
        <source>Asking the server for its folders…</source>
        <translation>Demande des dossiers au serveur…</translation>
    </message>
    <message>
        <source>The folders could not be read</source>
        <translation>Les dossiers n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The password is missing</source>
        <translation>Le mot de passe manque</translation>
    </message>
    <message>
        <source>It is not in the keychain. Enter it to see the folders of this account.</source>
        <translation>Il n’est pas dans le trousseau. Saisissez-le pour voir les dossiers de ce compte.</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>Saisir le mot de passe…</translation>
    </message>
    <message>
        <source>The folders are not known yet</source>
        <translation>Les dossiers ne sont pas encore connus</translation>
    </message>
    <message>
        <source>Ask the server to choose among them; without a choice everything is backed up.</source>
        <translation>Demandez-les au serveur pour choisir parmi eux&#x202f;; sans choix, tout est sauvegardé.</translation>
    </message>
    <message>
        <source>Show the folders</source>
        <translation>Afficher les dossiers</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n folder(s) chosen: %2, %3</source>
        <comment>%2: 1,200 messages, %3: a size</comment>
        <translation>
            <numerusform>%1 dossier choisi sur %n&#xa0;: %2, %3</numerusform>
            <numerusform>%1 dossiers choisis sur %n&#xa0;: %2, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n folder(s) chosen: %2</source>
        <comment>%2: 1,200 messages</comment>
        <translation>
            <numerusform>%1 dossier choisi sur %n&#xa0;: %2</numerusform>
            <numerusform>%1 dossiers choisis sur %n&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Changes count from the next backup.</source>
        <translation>%1. Les changements valent dès la prochaine sauvegarde.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::FolderTreeModel</name>
    <message>
        <source>%1 holds other folders, but no messages.</source>
        <translation>%1 contient d’autres dossiers, mais aucun message.</translation>
    </message>
    <message>
        <source>The messages in %1 itself are left out.</source>
        <translation>Les messages de %1 même sont laissés de côté.</translation>
    </message>
    <message>
        <source>number of messages unknown</source>
        <translation>nombre de messages inconnu</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>mailsheaf::FoldersCommand</name>
    <message>
        <source>holds no messages</source>
        <translation>ne contient pas de messages</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>tous les messages</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archive</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>brouillons</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>suivis</translation>
    </message>
    <message>
        <source>important</source>
        <translation>importants</translation>
    </message>
    <message>
        <source>junk</source>
        <translation>indésirables</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyés</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>corbeille</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::Formatting</name>
    <message numerus="yes">
        <source>%L1 message(s)</source>
        <comment>%L1 is the number</comment>
        <translation>
            <numerusform>%L1 message</numerusform>
            <numerusform>%L1 messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>a size per second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%L1 messages/s</source>
        <translation>%L1 messages/s</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>moins d’une seconde</translation>
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
        <translation>Reprise terminée</translation>
    </message>
    <message>
        <source>Retry finished, but not everything came through</source>
        <translation>Reprise terminée, mais tout n’est pas arrivé</translation>
    </message>
    <message>
        <source>Retry stopped</source>
        <translation>Reprise arrêtée</translation>
    </message>
    <message>
        <source>Retried in part</source>
        <translation>Reprise partielle</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Échec de la reprise</translation>
    </message>
    <message>
        <source>Repair complete</source>
        <translation>Réparation terminée</translation>
    </message>
    <message>
        <source>Repair finished, but not everything came through</source>
        <translation>Réparation terminée, mais tout n’est pas arrivé</translation>
    </message>
    <message>
        <source>Repair stopped</source>
        <translation>Réparation arrêtée</translation>
    </message>
    <message>
        <source>Repaired in part</source>
        <translation>Réparation partielle</translation>
    </message>
    <message>
        <source>Repair failed</source>
        <translation>Échec de la réparation</translation>
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
            <numerusform>%1, %n manquant</numerusform>
            <numerusform>%1, %n manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to fetch</source>
        <translation>rien à récupérer</translation>
    </message>
    <message>
        <source>There was nothing to fetch.</source>
        <translation>Il n’y avait rien à récupérer.</translation>
    </message>
    <message>
        <source>Nothing was fetched before it was stopped.</source>
        <translation>Rien n’a été récupéré avant l’arrêt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 came before it was stopped.</source>
        <comment>messages and size</comment>
        <translation>
            <numerusform>%1 est arrivé avant l’arrêt.</numerusform>
            <numerusform>%1 sont arrivés avant l’arrêt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>2 hours ago, 1,200 messages</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Récupérés</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Deleted meanwhile</source>
        <translation>Supprimés entre-temps</translation>
    </message>
    <message>
        <source>Not fetched</source>
        <translation>Non récupérés</translation>
    </message>
    <message>
        <source>Never verified. Verifying reads every message and proves that it is as it arrived.</source>
        <translation>Jamais vérifiée. La vérification lit chaque message et prouve qu’il est tel qu’il est arrivé.</translation>
    </message>
    <message numerus="yes">
        <source>Verified %1: %n problem(s) found. The certificate lists them.</source>
        <comment>%1: 2 hours ago</comment>
        <translation>
            <numerusform>Vérifiée %1&#xa0;: %n problème trouvé. Le certificat l’indique.</numerusform>
            <numerusform>Vérifiée %1&#xa0;: %n problèmes trouvés. Le certificat les énumère.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified %1: no problem found in %2.</source>
        <comment>%1: 2 hours ago, %2: 1,200 messages</comment>
        <translation>Vérifiée %1&#xa0;: aucun problème trouvé dans %2.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Looking at the catalogue…</source>
        <translation>Lecture du catalogue…</translation>
    </message>
    <message>
        <source>Verifying %1 of %2, %3 of %4…</source>
        <comment>%2: 1,200 messages, %4: a size</comment>
        <translation>Vérification de %1 sur %2, %3 sur %4…</translation>
    </message>
    <message>
        <source>Everything that was backed up is here, unaltered: %1 (%2).</source>
        <comment>messages and their size</comment>
        <translation>Tout ce qui a été sauvegardé est là, inchangé&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>There are no messages that could not be fetched.</source>
        <translation>Il n’y a aucun message qui n’ait pu être récupéré.</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be fetched so far.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1 n’a pas pu être récupéré jusqu’ici.</numerusform>
            <numerusform>%1 n’ont pas pu être récupérés jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching again what is damaged or missing…</source>
        <translation>Récupération de ce qui est endommagé ou manque…</translation>
    </message>
    <message>
        <source>The backup is not complete: %1. Nothing was deleted; “Repair” fetches again what the server still has.</source>
        <translation>La sauvegarde n’est pas complète&#xa0;: %1. Rien n’a été supprimé&#x202f;; «&#xa0;Réparer&#xa0;» récupère à nouveau ce que le serveur a encore.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ImapSocket</name>
    <message>
        <source>The certificate file %1 cannot be read or holds no PEM certificate. Choose another file.</source>
        <translation>Le fichier de certificat %1 est illisible ou ne contient pas de certificat PEM. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 sent data before encryption began that only an attacker would send. Nothing was transmitted; use TLS instead of STARTTLS.</source>
        <translation>%1 a envoyé avant le chiffrement des données que seul un attaquant enverrait. Rien n’a été transmis&#x202f;; utilisez TLS au lieu de STARTTLS.</translation>
    </message>
    <message>
        <source>%1 did not answer on port %2 within %3 seconds. Check the server name, the port and your network.</source>
        <translation>%1 n’a pas répondu sur le port %2 en %3 secondes. Vérifiez le nom du serveur, le port et votre réseau.</translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2. Check the port and the security setting of the account.</source>
        <translation>%1 refuse les connexions sur le port %2. Vérifiez le port et le chiffrement du compte.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS on port %2. Check the port and the security setting of the account.</source>
        <translation>%1 ne parle pas TLS sur le port %2. Vérifiez le port et le chiffrement du compte.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it was set up. Check the port and the security setting; the server may also be refusing further connections.</source>
        <translation>%1 a fermé la connexion avant qu’elle soit établie. Vérifiez le port et le chiffrement&#x202f;; le serveur refuse peut-être aussi d’autres connexions.</translation>
    </message>
    <message>
        <source>%1 cannot be reached on port %2. Check your network.</source>
        <translation>%1 est injoignable sur le port %2. Vérifiez votre réseau.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut. Check your network.</source>
        <translation>La connexion à %1 a été coupée. Vérifiez votre réseau.</translation>
    </message>
    <message>
        <source>%1 has stopped answering. Check your network.</source>
        <translation>%1 ne répond plus. Vérifiez votre réseau.</translation>
    </message>
    <message>
        <source>%1 answers far too slowly. Check your network.</source>
        <translation>%1 répond beaucoup trop lentement. Vérifiez votre réseau.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Keychain</name>
    <message>
        <source>The system&apos;s keychain did not let Mailsheaf at the password; unlock it, allow the access, and try again.</source>
        <translation>Le trousseau du système n’a pas laissé Mailsheaf accéder au mot de passe&#x202f;; déverrouillez-le, autorisez l’accès et réessayez.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not remove the password; remove it with the system&apos;s own password manager.</source>
        <translation>Le trousseau du système n’a pas supprimé le mot de passe&#x202f;; supprimez-le avec le gestionnaire de mots de passe du système.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked or not running, so the password is neither read nor kept there; start or unlock it (for example GNOME Keyring or KWallet) and try again.</source>
        <translation>Le trousseau du système est verrouillé ou inactif, le mot de passe n’y est donc ni lu ni conservé&#x202f;; démarrez-le ou déverrouillez-le (par exemple GNOME Keyring ou KWallet) et réessayez.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>L&amp;angue</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>Langue du &amp;système</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Login</name>
    <message>
        <source>There is no account named &quot;%1&quot;; &quot;mailsheaf-cli accounts list&quot; shows those there are.</source>
        <translation>Il n’y a pas de compte nommé «&#xa0;%1&#xa0;»&#x202f;; «&#xa0;mailsheaf-cli accounts list&#xa0;» montre ceux qui existent.</translation>
    </message>
    <message>
        <source>The certificate file %1 cannot be read; check its name.</source>
        <translation>Le fichier de certificat %1 est illisible&#x202f;; vérifiez son nom.</translation>
    </message>
    <message>
        <source>The keychain has no password for the account &quot;%1&quot;; give it with --password-stdin, or remove the account and add it again.</source>
        <translation>Le trousseau ne contient pas de mot de passe pour le compte «&#xa0;%1&#xa0;»&#x202f;; donnez-le avec --password-stdin, ou supprimez le compte et ajoutez-le à nouveau.</translation>
    </message>
    <message>
        <source>Password of %1 at %2: </source>
        <translation>Mot de passe de %1 sur %2&#xa0;: </translation>
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
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, what is going on</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no account called %1. Choose one from the list.</source>
        <translation>Il n’y a pas de compte nommé %1. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>The speed is being measured, and a backup would falsify the result. Back up when it has ended, or stop it.</source>
        <translation>La vitesse est en cours de mesure, et une sauvegarde fausserait le résultat. Sauvegardez quand elle sera finie, ou arrêtez-la.</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Arrêter la mesure</translation>
    </message>
    <message>
        <source>This backup is being verified and must not change meanwhile. Back up when that has ended, or stop it.</source>
        <translation>Cette sauvegarde est en cours de vérification et ne doit pas changer entre-temps. Sauvegardez quand ce sera fini, ou arrêtez la vérification.</translation>
    </message>
    <message>
        <source>Stop verifying</source>
        <translation>Arrêter la vérification</translation>
    </message>
    <message>
        <source>A backup is running, which would falsify the result. Start when it has ended.</source>
        <translation>Une sauvegarde est en cours, ce qui fausserait le résultat. Démarrez quand elle sera finie.</translation>
    </message>
    <message>
        <source>The speed of another account is being measured. Start when that has ended.</source>
        <translation>La vitesse d’un autre compte est en cours de mesure. Démarrez quand ce sera fini.</translation>
    </message>
    <message>
        <source>Remove Account</source>
        <translation>Supprimer le compte</translation>
    </message>
    <message>
        <source>Remove the account %1?</source>
        <translation>Supprimer le compte %1&#x202f;?</translation>
    </message>
    <message>
        <source>Mailsheaf forgets the account and its password. The backup folder stays where it is:
%1</source>
        <translation>Mailsheaf oublie le compte et son mot de passe. Le dossier de sauvegarde reste où il est&#xa0;:
%1</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>There is nothing to show yet: the first backup makes the folder %1.</source>
        <translation>Il n’y a encore rien à montrer&#xa0;: la première sauvegarde crée le dossier %1.</translation>
    </message>
    <message>
        <source>No file manager could be opened. The backup is in %1.</source>
        <translation>Aucun gestionnaire de fichiers n’a pu être ouvert. La sauvegarde est dans %1.</translation>
    </message>
    <message>
        <source>The password of %1 is kept for this run only and will be asked for again. %2</source>
        <translation>Le mot de passe de %1 n’est gardé que jusqu’à la fermeture et sera redemandé. %2</translation>
    </message>
    <message>
        <source>Quit Mailsheaf</source>
        <translation>Quitter Mailsheaf</translation>
    </message>
    <message>
        <source>A backup is running.</source>
        <translation>Une sauvegarde est en cours.</translation>
    </message>
    <message>
        <source>The speed is being measured.</source>
        <translation>La vitesse est en cours de mesure.</translation>
    </message>
    <message>
        <source>What is complete stays, and the next backup goes on from there.</source>
        <translation>Ce qui est complet reste, et la prochaine sauvegarde reprend de là.</translation>
    </message>
    <message>
        <source>What was measured so far stays; the downloaded sample is deleted.</source>
        <translation>Ce qui a été mesuré jusqu’ici reste&#x202f;; l’échantillon téléchargé est supprimé.</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>&amp;Arrêter et quitter</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>The language changes when Mailsheaf is started again.</source>
        <translation>La langue changera au prochain démarrage de Mailsheaf.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageBar</name>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageDetails</name>
    <message>
        <source>The server does not tell about its messages.</source>
        <translation>Le serveur ne donne pas de renseignements sur ses messages.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageFetcher</name>
    <message>
        <source>The server sent another part of a message than it was asked for. The connection was dropped.</source>
        <translation>Le serveur a envoyé une autre partie d’un message que celle demandée. La connexion a été coupée.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageList</name>
    <message>
        <source>The server answered a question nobody asked. The connection was dropped.</source>
        <translation>Le serveur a répondu à une question que personne n’a posée. La connexion a été coupée.</translation>
    </message>
    <message>
        <source>The messages of the folder “%1” cannot be listed.</source>
        <translation>Les messages du dossier «&#xa0;%1&#xa0;» ne peuvent pas être listés.</translation>
    </message>
    <message>
        <source>The flags of the messages in the folder “%1” cannot be refreshed.</source>
        <translation>Les indicateurs des messages du dossier «&#xa0;%1&#xa0;» ne peuvent pas être actualisés.</translation>
    </message>
    <message>
        <source>The server tells of more messages than there are in the folder. The connection was dropped.</source>
        <translation>Le serveur annonce plus de messages qu’il n’y en a dans le dossier. La connexion a été coupée.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageStream</name>
    <message>
        <source>The server answered a question nobody asked. The connection was dropped.</source>
        <translation>Le serveur a répondu à une question que personne n’a posée. La connexion a été coupée.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened any more. The server says: “%2”</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne peut plus être ouvert. Le serveur répond&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The folder “%1” was made anew on the server during the backup. Run the backup again.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» a été recréé sur le serveur pendant la sauvegarde. Relancez la sauvegarde.</translation>
    </message>
    <message>
        <source>The server does not give the message.</source>
        <translation>Le serveur ne donne pas le message.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageSummary</name>
    <message>
        <source>The message “%1” cannot be read (%2).</source>
        <translation>Le message «&#xa0;%1&#xa0;» ne peut pas être lu (%2).</translation>
    </message>
</context>
<context>
    <name>mailsheaf::MessageText</name>
    <message>
        <source>Subject: %1</source>
        <translation>Objet&#xa0;: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De&#xa0;: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Date&#xa0;: %1</translation>
    </message>
    <message>
        <source>Parts:</source>
        <translation>Parties&#xa0;:</translation>
    </message>
    <message>
        <source>The message has more than is shown here.</source>
        <translation>Le message contient plus que ce qui est montré ici.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Options</name>
    <message>
        <source>Draw the chart of measured speeds into the PNG file named after it, and end. First option only.</source>
        <translation>Dessiner le graphique des vitesses mesurées dans le fichier PNG nommé ensuite, et terminer. Première option seulement.</translation>
    </message>
    <message>
        <source>results.csv</source>
        <translation>resultats.csv</translation>
    </message>
    <message>
        <source>Backs up IMAP mailboxes with several workers at once.</source>
        <translation>Sauvegarde les boîtes aux lettres IMAP avec plusieurs agents à la fois.</translation>
    </message>
    <message>
        <source>Where --save-chart draws.</source>
        <translation>Où --save-chart dessine.</translation>
    </message>
    <message>
        <source>Mailsheaf is running already but does not answer. End it first.</source>
        <translation>Mailsheaf est déjà en cours d’exécution mais ne répond pas. Arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>Choose this account, by its name.</source>
        <translation>Choisir ce compte, par son nom.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>Start the backup of the chosen account.</source>
        <translation>Lancer la sauvegarde du compte choisi.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Password</name>
    <message>
        <source>The password cannot be read from %1; check the file.</source>
        <translation>Le mot de passe ne peut pas être lu dans %1&#x202f;; vérifiez le fichier.</translation>
    </message>
    <message>
        <source>The password is empty; give it and try again.</source>
        <translation>Le mot de passe est vide&#x202f;; donnez-le et réessayez.</translation>
    </message>
    <message>
        <source>What was given as the password is far too long; check where it comes from.</source>
        <translation>Ce qui a été donné comme mot de passe est bien trop long&#x202f;; vérifiez d’où cela vient.</translation>
    </message>
    <message>
        <source>The password has more than one line; give it as a single line.</source>
        <translation>Le mot de passe a plus d’une ligne&#x202f;; donnez-le en une seule ligne.</translation>
    </message>
    <message>
        <source>The password file %1 cannot be opened; check its name and permissions.</source>
        <translation>Le fichier de mot de passe %1 ne peut pas être ouvert&#x202f;; vérifiez son nom et ses droits d’accès.</translation>
    </message>
    <message>
        <source>The password cannot be read from standard input.</source>
        <translation>Le mot de passe ne peut pas être lu sur l’entrée standard.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
</context>
<context>
    <name>mailsheaf::PasswordDialog</name>
    <message>
        <source>Keep it in the &amp;keychain of this computer</source>
        <translation>Le &amp;conserver dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Mot de passe de %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>user, server</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;S’identifier</translation>
    </message>
</context>
<context>
    <name>mailsheaf::PasswordField</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Planner</name>
    <message>
        <source>The server gives the messages of the folder “%1” no lasting numbers, so it cannot be backed up reliably.</source>
        <translation>Le serveur ne donne pas de numéros durables aux messages du dossier «&#xa0;%1&#xa0;», qui ne peut donc pas être sauvegardé de façon fiable.</translation>
    </message>
    <message>
        <source>No folder on the server matches %1. List the folders to see their names.</source>
        <translation>Aucun dossier du serveur ne correspond à %1. Listez les dossiers pour voir leurs noms.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne peut pas être ouvert.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ProcessWorker</name>
    <message>
        <source>A worker process reported something that makes no sense. Its messages are fetched again.</source>
        <translation>Un processus d’agent a signalé quelque chose d’absurde. Ses messages sont récupérés à nouveau.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ProviderFields</name>
    <message>
        <source>“%1” is not a known field</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un champ connu</translation>
    </message>
    <message>
        <source>“%1” has to be a text that is not empty</source>
        <translation>«&#xa0;%1&#xa0;» doit être un texte non vide</translation>
    </message>
    <message>
        <source>“%1” has to be the name of a server</source>
        <translation>«&#xa0;%1&#xa0;» doit être le nom d’un serveur</translation>
    </message>
    <message>
        <source>“domains” has to be a list of domains like example.org</source>
        <translation>«&#xa0;domains&#xa0;» doit être une liste de domaines comme example.org</translation>
    </message>
    <message>
        <source>“%1” has to be a whole number from 1 to %2</source>
        <translation>«&#xa0;%1&#xa0;» doit être un nombre entier de 1 à %2</translation>
    </message>
    <message>
        <source>“security” has to be tls, starttls or none</source>
        <translation>«&#xa0;security&#xa0;» doit être tls, starttls ou none</translation>
    </message>
    <message>
        <source>“signIn” has to be password, enable-imap, app-password or web</source>
        <translation>«&#xa0;signIn&#xa0;» doit être password, enable-imap, app-password ou web</translation>
    </message>
    <message>
        <source>“%1” has to be a link that begins with https://</source>
        <translation>«&#xa0;%1&#xa0;» doit être un lien commençant par https://</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ProviderTable</name>
    <message>
        <source>The list of providers in %1 is not used: %2. Correct the file or move it away.</source>
        <translation>La liste des fournisseurs dans %1 n’est pas utilisée&#xa0;: %2. Corrigez le fichier ou déplacez-le.</translation>
    </message>
    <message>
        <source>in “%1”, %2</source>
        <comment>name of a provider, what is wrong</comment>
        <translation>dans «&#xa0;%1&#xa0;», %2</translation>
    </message>
    <message>
        <source>it is no JSON (%1, at byte %2)</source>
        <translation>ce n’est pas du JSON (%1, à l’octet %2)</translation>
    </message>
    <message>
        <source>it was written for a newer Mailsheaf</source>
        <translation>elle a été écrite pour un Mailsheaf plus récent</translation>
    </message>
    <message>
        <source>“version” has to be 1 and “providers” a list</source>
        <translation>«&#xa0;version&#xa0;» doit être 1 et «&#xa0;providers&#xa0;» une liste</translation>
    </message>
    <message>
        <source>it cannot be read (%1)</source>
        <translation>elle est illisible (%1)</translation>
    </message>
    <message>
        <source>entry %1 has no name</source>
        <translation>l’entrée %1 n’a pas de nom</translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation>«&#xa0;%1&#xa0;» y est deux fois</translation>
    </message>
    <message>
        <source>the domain “%1” is there twice</source>
        <translation>le domaine «&#xa0;%1&#xa0;» y est deux fois</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Rebuild</name>
    <message>
        <source>“%1” holds no messages of a backup, so no catalogue can be made from them.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas de messages d’une sauvegarde, aucun catalogue ne peut donc en être tiré.</translation>
    </message>
    <message>
        <source>“%1” is damaged. It is kept below “quarantine”; flags and labels of that folder come back with the next backup.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé. Il est conservé sous «&#xa0;quarantine&#xa0;»&#x202f;; les indicateurs et les étiquettes de ce dossier reviendront avec la prochaine sauvegarde.</translation>
    </message>
    <message>
        <source>“%1” has no manifest, and the name of its folder is too long to be told from the path; its messages are left out.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de manifeste, et le nom de son dossier est trop long pour se déduire du chemin&#x202f;; ses messages sont laissés de côté.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::RecordedRuns</name>
    <message>
        <source>There is no backup in the folder “%1”.</source>
        <translation>Il n’y a pas de sauvegarde dans le dossier «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Repair</name>
    <message>
        <source>The catalogue itself is damaged. Make a new one first: “mailsheaf-cli rebuild”, then repair.</source>
        <translation>Le catalogue lui-même est endommagé. Créez-en d’abord un nouveau&#xa0;: «&#xa0;mailsheaf-cli rebuild&#xa0;», puis réparez.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ReportCard</name>
    <message>
        <source>Opens the backup folder in the file manager</source>
        <translation>Ouvre le dossier de sauvegarde dans le gestionnaire de fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%1 were in the backup already.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1 était déjà dans la sauvegarde.</numerusform>
            <numerusform>%1 étaient déjà dans la sauvegarde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had been deleted from the server meanwhile.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1 avait été supprimé du serveur entre-temps.</numerusform>
            <numerusform>%1 avaient été supprimés du serveur entre-temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in f&amp;older</source>
        <translation>Afficher dans le d&amp;ossier</translation>
    </message>
    <message>
        <source>Begin a &amp;new archive</source>
        <translation>Commencer une &amp;nouvelle archive</translation>
    </message>
    <message>
        <source>Backs up everything into a new archive, because the old one was moved or deleted on purpose</source>
        <translation>Sauvegarde tout dans une nouvelle archive, parce que l’ancienne a été déplacée ou supprimée volontairement</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ResponseReader</name>
    <message>
        <source>%1 sent an answer that makes no sense. The connection was dropped.</source>
        <translation>%1 a envoyé une réponse absurde. La connexion a été coupée.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::RunControls</name>
    <message>
        <source>&amp;Back up</source>
        <translation>Sauve&amp;garder</translation>
    </message>
    <message>
        <source>Fetches everything that is new in the checked folders</source>
        <translation>Récupère tout ce qui est nouveau dans les dossiers cochés</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Ends the backup; what is complete stays</source>
        <translation>Termine la sauvegarde&#x202f;; ce qui est complet reste</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Repre&amp;ndre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Lets the workers go on</source>
        <translation>Laisse les agents continuer</translation>
    </message>
    <message>
        <source>Workers hold still; the connections stay open</source>
        <translation>Les agents s’arrêtent&#x202f;; les connexions restent ouvertes</translation>
    </message>
</context>
<context>
    <name>mailsheaf::RunOverview</name>
    <message>
        <source>Progress of the backup</source>
        <translation>Avancement de la sauvegarde</translation>
    </message>
    <message>
        <source>Each worker</source>
        <translation>Chaque agent</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a size</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>vitesse</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a duration</comment>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>a duration</comment>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>temps restant</translation>
    </message>
    <message numerus="yes">
        <source>%1 were in the backup already.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1 était déjà dans la sauvegarde.</numerusform>
            <numerusform>%1 étaient déjà dans la sauvegarde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be fetched.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1 n’a pas pu être récupéré.</numerusform>
            <numerusform>%1 n’ont pas pu être récupérés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at work</source>
        <translation>
            <numerusform>%n au travail</numerusform>
            <numerusform>%n au travail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::RunTexts</name>
    <message numerus="yes">
        <source>%1 (%2) in %3 with %n worker(s).</source>
        <comment>1,200 messages (2.5 MB) in 0.8 s with 4 workers.</comment>
        <translation>
            <numerusform>%1 (%2) en %3 avec %n agent.</numerusform>
            <numerusform>%1 (%2) en %3 avec %n agents.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was fetched. The next backup starts where this one stopped.</source>
        <translation>Rien n’a été récupéré. La prochaine sauvegarde commence où celle-ci s’est arrêtée.</translation>
    </message>
    <message>
        <source>Safe so far: %1 (%2). The next backup goes on from there.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>En sécurité jusqu’ici&#xa0;: %1 (%2). La prochaine sauvegarde reprend de là.</translation>
    </message>
    <message>
        <source>Connecting to the server…</source>
        <translation>Connexion au serveur…</translation>
    </message>
    <message>
        <source>Looking at the folders…</source>
        <translation>Examen des dossiers…</translation>
    </message>
    <message>
        <source>Looking for new messages: folder %L1 of %L2…</source>
        <translation>Recherche de nouveaux messages&#xa0;: dossier %L1 sur %L2…</translation>
    </message>
    <message>
        <source>Fetching %1 of %2…</source>
        <comment>%2: 1,200 messages</comment>
        <translation>Récupération de %1 sur %2…</translation>
    </message>
    <message>
        <source>Paused at %1 of %2.</source>
        <comment>%2: 1,200 messages</comment>
        <translation>En pause à %1 sur %2.</translation>
    </message>
    <message>
        <source>Making the last messages safe on the disk…</source>
        <translation>Mise en sécurité des derniers messages sur le disque…</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <comment>seconds</comment>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Again in %1 s</source>
        <translation>À nouveau dans %1 s</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
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
        <translation>Obtention du mot de passe…</translation>
    </message>
    <message>
        <source>Stopping; what is complete stays…</source>
        <translation>Arrêt en cours&#x202f;; ce qui est complet reste…</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>Backup complete</source>
        <translation>Sauvegarde terminée</translation>
    </message>
    <message>
        <source>Backup finished, but not everything came through</source>
        <translation>Sauvegarde terminée, mais tout n’est pas arrivé</translation>
    </message>
    <message>
        <source>Backup stopped</source>
        <translation>Sauvegarde arrêtée</translation>
    </message>
    <message>
        <source>Backed up in part</source>
        <translation>Sauvegarde partielle</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>Échec de la sauvegarde</translation>
    </message>
    <message>
        <source>There are no messages in the chosen folders.</source>
        <translation>Il n’y a pas de messages dans les dossiers choisis.</translation>
    </message>
    <message>
        <source>The backup already holds everything: %1.</source>
        <translation>La sauvegarde contient déjà tout&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 are here. The server gives no more for now; the backup can go on %3.</source>
        <comment>%3: a date and time</comment>
        <translation>
            <numerusform>%1 sur %2 est là. Le serveur n’en donne pas plus pour l’instant&#x202f;; la sauvegarde pourra continuer le %3.</numerusform>
            <numerusform>%1 sur %2 sont là. Le serveur n’en donne pas plus pour l’instant&#x202f;; la sauvegarde pourra continuer le %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>le %1</translation>
    </message>
    <message>
        <source>Not backed up yet</source>
        <translation>Pas encore sauvegardé</translation>
    </message>
    <message>
        <source>Backed up %1</source>
        <comment>%1: 2 hours ago</comment>
        <translation>Sauvegardé %1</translation>
    </message>
    <message numerus="yes">
        <source>Backed up %1, %n missing</source>
        <comment>%1: 2 hours ago</comment>
        <translation>
            <numerusform>Sauvegardé %1, %n manquant</numerusform>
            <numerusform>Sauvegardé %1, %n manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped %1</source>
        <comment>%1: 2 hours ago</comment>
        <translation>Arrêté %1</translation>
    </message>
    <message>
        <source>Backed up in part %1</source>
        <comment>%1: 2 hours ago</comment>
        <translation>Sauvegardé en partie %1</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <comment>%1: 2 hours ago</comment>
        <translation>Échec %1</translation>
    </message>
    <message>
        <source>whole folder</source>
        <translation>dossier entier</translation>
    </message>
</context>
<context>
    <name>mailsheaf::RunsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a run and its result</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>mailsheaf::RunsPage</name>
    <message>
        <source>Runs of this account, newest first</source>
        <translation>Exécutions de ce compte, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Reading the runs…</source>
        <translation>Lecture des exécutions…</translation>
    </message>
    <message>
        <source>The runs cannot be read</source>
        <translation>Les exécutions sont illisibles</translation>
    </message>
    <message>
        <source>No run is recorded</source>
        <translation>Aucune exécution n’est enregistrée</translation>
    </message>
    <message>
        <source>The next backup will be listed here.</source>
        <translation>La prochaine sauvegarde sera listée ici.</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>Every backup will be listed here with its result. The first one makes the folder %1.</source>
        <translation>Chaque sauvegarde sera listée ici avec son résultat. La première crée le dossier %1.</translation>
    </message>
    <message>
        <source>The certificate could not be written: %1</source>
        <translation>Le certificat n’a pas pu être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>No program could be opened for it. The certificate is %1.</source>
        <translation>Aucun programme n’a pu être ouvert pour cela. Le certificat est %1.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::RunsText</name>
    <message>
        <source>backup</source>
        <comment>a kind of run</comment>
        <translation>sauvegarde</translation>
    </message>
    <message>
        <source>retry</source>
        <comment>a kind of run</comment>
        <translation>reprise</translation>
    </message>
    <message>
        <source>repair</source>
        <comment>a kind of run</comment>
        <translation>réparation</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>how a run ended</comment>
        <translation>complète</translation>
    </message>
    <message>
        <source>with failures</source>
        <comment>how a run ended</comment>
        <translation>avec échecs</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>how a run ended</comment>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>in part</source>
        <comment>how a run ended</comment>
        <translation>partielle</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>how a run ended</comment>
        <translation>échouée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>mailbox: reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, message %2: %3</source>
        <comment>mailbox, number: reason</comment>
        <translation>%1, message %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>all good</source>
        <comment>how a verification ended</comment>
        <translation>tout va bien</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <comment>how a verification ended</comment>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>verify</source>
        <comment>a kind of run</comment>
        <translation>vérification</translation>
    </message>
    <message>
        <source>No run of this backup is recorded yet.</source>
        <translation>Aucune exécution de cette sauvegarde n’est encore enregistrée.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be fetched so far; the next backup tries again, and so does “backup --retry-failed”.</source>
        <comment>%1: 1,200 messages</comment>
        <translation>
            <numerusform>%1 n’a pas pu être récupéré jusqu’ici&#x202f;; la prochaine sauvegarde réessaie, tout comme «&#xa0;backup --retry-failed&#xa0;».</numerusform>
            <numerusform>%1 n’ont pas pu être récupérés jusqu’ici&#x202f;; la prochaine sauvegarde réessaie, tout comme «&#xa0;backup --retry-failed&#xa0;».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::SelfTest</name>
    <message>
        <source>The server of the self-test cannot listen: %1.</source>
        <translation>Le serveur de l’autotest ne peut pas accepter de connexions&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no place for temporary files: %1</source>
        <translation>Aucun emplacement pour les fichiers temporaires&#xa0;: %1</translation>
    </message>
    <message>
        <source>Temporary files cannot be written: %1</source>
        <translation>Impossible d’écrire des fichiers temporaires&#xa0;: %1</translation>
    </message>
    <message>
        <source>A mail server of its own offers %1 (%2).</source>
        <translation>Un serveur de messagerie interne propose %1 (%2).</translation>
    </message>
    <message>
        <source>The backup has fetched %1.</source>
        <translation>La sauvegarde a récupéré %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) have backed them up in %1.</source>
        <translation>
            <numerusform>%n agent les a sauvegardés en %1.</numerusform>
            <numerusform>%n agents les ont sauvegardés en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup does not verify: %1</source>
        <translation>La vérification de la sauvegarde a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>The backup verifies, also against the server.</source>
        <translation>La sauvegarde est vérifiée, y compris par rapport au serveur.</translation>
    </message>
    <message>
        <source>The second backup has fetched %1 again.</source>
        <translation>La seconde sauvegarde a récupéré %1 de nouveau.</translation>
    </message>
    <message>
        <source>A second backup finds nothing to fetch.</source>
        <translation>Une seconde sauvegarde ne trouve rien à récupérer.</translation>
    </message>
    <message>
        <source>The backup holds %1.</source>
        <translation>La sauvegarde contient %1.</translation>
    </message>
    <message>
        <source>Every byte of every message is right.</source>
        <translation>Chaque octet de chaque message est correct.</translation>
    </message>
    <message>
        <source>The temporary folder %1 could not be removed.</source>
        <translation>Impossible de supprimer le dossier temporaire %1.</translation>
    </message>
    <message>
        <source>The temporary folder is removed.</source>
        <translation>Le dossier temporaire est supprimé.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 has other bytes than the message.</source>
        <translation>%1 n’a pas les mêmes octets que le message.</translation>
    </message>
    <message>
        <source>OpenSSL could not make a certificate for the self-test.</source>
        <translation>OpenSSL n’a pas pu créer de certificat pour l’autotest.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SelfTestCommand</name>
    <message>
        <source>The self-test has failed.</source>
        <translation>L’autotest a échoué.</translation>
    </message>
    <message>
        <source>The self-test has passed.</source>
        <translation>L’autotest a réussi.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ServerComparison</name>
    <message>
        <source>The folder “%1” cannot be opened on the server, so it was not compared.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne peut pas être ouvert sur le serveur et n’a donc pas été comparé.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::ServerReply</name>
    <message>
        <source>The server allows no more connections at once. Close other mail programs that use the account, or choose fewer workers.</source>
        <translation>Le serveur n’accepte pas plus de connexions à la fois. Fermez les autres logiciels de messagerie qui utilisent le compte, ou choisissez moins d’agents.</translation>
    </message>
    <message>
        <source>The server asks for fewer requests. Wait some minutes before you go on, and choose fewer workers.</source>
        <translation>Le serveur demande moins de requêtes. Attendez quelques minutes avant de continuer et choisissez moins d’agents.</translation>
    </message>
    <message>
        <source>The provider gives out only so much mail a day, and that is used up. Run the backup again tomorrow: it goes on where it stopped.</source>
        <translation>Le fournisseur ne délivre qu’une certaine quantité de courrier par jour, et elle est épuisée. Relancez la sauvegarde demain&#xa0;: elle continue où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>The server cannot do this at the moment. Try again in some minutes.</source>
        <translation>Le serveur ne peut pas le faire en ce moment. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The provider does not take your usual password from a mail program. Make an app password on its web site and enter that one.</source>
        <translation>Le fournisseur n’accepte pas votre mot de passe habituel d’un logiciel de messagerie. Créez un mot de passe d’application sur son site et saisissez celui-ci.</translation>
    </message>
    <message>
        <source>The provider wants you to sign in on its web site before a mail program may. Do that, confirm that it was you, and try again; an app password may be needed.</source>
        <translation>Le fournisseur veut que vous vous identifiiez sur son site avant qu’un logiciel de messagerie puisse le faire. Faites-le, confirmez que c’était vous et réessayez&#x202f;; un mot de passe d’application peut être nécessaire.</translation>
    </message>
    <message>
        <source>The provider says that IMAP is switched off for this account, or that the password is wrong. Switch IMAP on in the settings on its web site, and check the password.</source>
        <translation>Le fournisseur dit qu’IMAP est désactivé pour ce compte ou que le mot de passe est faux. Activez IMAP dans les paramètres sur son site et vérifiez le mot de passe.</translation>
    </message>
    <message>
        <source>The provider has locked the account for the moment. Sign in on its web site to unlock it, or wait; trying again now makes it last longer.</source>
        <translation>Le fournisseur a verrouillé le compte pour l’instant. Identifiez-vous sur son site pour le déverrouiller, ou attendez&#x202f;; réessayer maintenant prolonge le blocage.</translation>
    </message>
    <message>
        <source>The password has expired. Choose a new one on the provider&apos;s web site and enter it here.</source>
        <translation>Le mot de passe a expiré. Choisissez-en un nouveau sur le site du fournisseur et saisissez-le ici.</translation>
    </message>
    <message>
        <source>The server takes passwords over an encrypted connection only. Choose TLS as the security setting of the account.</source>
        <translation>Le serveur n’accepte les mots de passe que par une connexion chiffrée. Choisissez TLS comme chiffrement du compte.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <translation>Le serveur répond&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Services</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>mailsheaf::Session</name>
    <message>
        <source>The folder “%1” has a name with line breaks and cannot be opened.</source>
        <translation>Le nom du dossier «&#xa0;%1&#xa0;» contient des sauts de ligne&#x202f;; il ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>%1 answered a question nobody asked. The connection was dropped.</source>
        <translation>%1 a répondu à une question que personne n’a posée. La connexion a été coupée.</translation>
    </message>
    <message>
        <source>The user name or the password contains a line break. Enter it again without.</source>
        <translation>L’identifiant ou le mot de passe contient un saut de ligne. Saisissez-le à nouveau sans.</translation>
    </message>
    <message>
        <source>The server does not list its folders.</source>
        <translation>Le serveur ne liste pas ses dossiers.</translation>
    </message>
    <message>
        <source>%1 ended the connection.</source>
        <translation>%1 a mis fin à la connexion.</translation>
    </message>
    <message>
        <source>The server names more than %L1 folders, which cannot be believed. The connection was dropped.</source>
        <translation>Le serveur annonce plus de %L1 dossiers, ce qui n’est pas crédible. La connexion a été coupée.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SliderScale</name>
    <message>
        <source>Press to choose the recommended number</source>
        <translation>Appuyer pour choisir le nombre recommandé</translation>
    </message>
    <message>
        <source>%1 recommended</source>
        <translation>%1 recommandé</translation>
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
        <translation>Une exécution de chaque, de %1</translation>
    </message>
    <message numerus="yes">
        <source>Medians of %n run(s) of %1; bars from the fastest to the slowest</source>
        <comment>%1: 1,200 messages (2.5 MB)</comment>
        <translation>
            <numerusform>Médianes de %n exécution de %1&#x202f;; barres de la plus rapide à la plus lente</numerusform>
            <numerusform>Médianes de %n exécutions de %1&#x202f;; barres de la plus rapide à la plus lente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Medians of %n run(s) of %1</source>
        <comment>%1: 1,200 messages (2.5 MB)</comment>
        <translation>
            <numerusform>Médianes de %n exécution de %1</numerusform>
            <numerusform>Médianes de %n exécutions de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n worker(s): %2 (%3 to %4)</source>
        <comment>method, workers, median, least, most</comment>
        <translation>
            <numerusform>%1, %n agent&#xa0;: %2 (%3 à %4)</numerusform>
            <numerusform>%1, %n agents&#xa0;: %2 (%3 à %4)</numerusform>
        </translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Execution time in seconds</source>
        <translation>Temps d’exécution en secondes</translation>
    </message>
    <message>
        <source>Chart of the execution time over the number of workers</source>
        <translation>Graphique du temps d’exécution selon le nombre d’agents</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2. Choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SpeedPage</name>
    <message>
        <source>Progress of the experiment</source>
        <translation>Avancement de l’expérience</translation>
    </message>
    <message>
        <source>How many workers does this server reward?</source>
        <translation>Avec combien d’agents ce serveur est-il le plus rapide&#x202f;?</translation>
    </message>
    <message>
        <source>Press Start to fetch a sample of your mail with different numbers of workers and see. Your backup is not touched.</source>
        <translation>«&#xa0;Démarrer&#xa0;» récupère un échantillon de vos messages avec différents nombres d’agents. Votre sauvegarde n’est pas touchée.</translation>
    </message>
    <message>
        <source>Download it</source>
        <translation>Télécharger</translation>
    </message>
    <message numerus="yes">
        <source>Backups of %1 use %n worker(s) from now on.</source>
        <translation>
            <numerusform>Les sauvegardes de %1 utilisent désormais %n agent.</numerusform>
            <numerusform>Les sauvegardes de %1 utilisent désormais %n agents.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Save Measurements</source>
        <translation>Enregistrer les mesures</translation>
    </message>
    <message>
        <source>Mailsheaf speed.%1</source>
        <comment>a file name</comment>
        <translation>Vitesse Mailsheaf.%1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SpeedSetup</name>
    <message>
        <source>Methods to compare</source>
        <translation>Méthodes à comparer</translation>
    </message>
    <message>
        <source>Numbers of workers</source>
        <translation>Nombres d’agents</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages in each run</source>
        <translation>Messages par exécution</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>How often each is measured; the chart shows the medians</source>
        <translation>Combien de fois chacun est mesuré&#x202f;; le graphique montre les médianes</translation>
    </message>
    <message>
        <source>&amp;Messages in each run</source>
        <translation>&amp;Messages par exécution</translation>
    </message>
    <message>
        <source>&amp;Repeats</source>
        <translation>&amp;Répétitions</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Downloads the sample again and again and measures how long it takes</source>
        <translation>Télécharge l’échantillon encore et encore et mesure le temps que cela prend</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Arrêt&amp;er</translation>
    </message>
    <message>
        <source>Ends the experiment; what was measured stays</source>
        <translation>Termine l’expérience&#x202f;; ce qui a été mesuré reste</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SpeedTexts</name>
    <message numerus="yes">
        <source>%Ln sign-in(s)</source>
        <translation>
            <numerusform>%Ln identification</numerusform>
            <numerusform>%Ln identifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting the password…</source>
        <translation>Obtention du mot de passe…</translation>
    </message>
    <message>
        <source>Stopping and clearing up…</source>
        <translation>Arrêt et nettoyage…</translation>
    </message>
    <message numerus="yes">
        <source>Measuring “%1” with %n worker(s)…</source>
        <comment>method, workers</comment>
        <translation>
            <numerusform>Mesure de «&#xa0;%1&#xa0;» avec %n agent…</numerusform>
            <numerusform>Mesure de «&#xa0;%1&#xa0;» avec %n agents…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the sample…</source>
        <translation>Choix de l’échantillon…</translation>
    </message>
    <message>
        <source>Clearing up…</source>
        <translation>Nettoyage…</translation>
    </message>
    <message>
        <source>Run %1 of %2</source>
        <translation>Exécution %1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>run, duration</comment>
        <translation>%1, reste %2</translation>
    </message>
    <message>
        <source>The chosen folders hold no messages to measure with.</source>
        <translation>Les dossiers choisis ne contiennent pas de messages pour mesurer.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of %1, with %2. How much that is to download is looked at first.</source>
        <comment>%1: 1,200 messages, %2: 46 sign-ins</comment>
        <translation>
            <numerusform>%n exécution de %1, avec %2. Le volume à télécharger est d’abord évalué.</numerusform>
            <numerusform>%n exécutions de %1, avec %2. Le volume à télécharger est d’abord évalué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of %1: about %2 to download, with %3. All of it is deleted afterwards.</source>
        <comment>%1: 1,200 messages, %2: a size, %3: 46 sign-ins</comment>
        <translation>
            <numerusform>%n exécution de %1&#xa0;: environ %2 à télécharger, avec %3. Tout est supprimé ensuite.</numerusform>
            <numerusform>%n exécutions de %1&#xa0;: environ %2 à télécharger, avec %3. Tout est supprimé ensuite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many providers lock out who signs in so often.</source>
        <translation>Beaucoup de fournisseurs bloquent qui s’identifie si souvent.</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Non mesuré</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Se vérifie</translation>
    </message>
    <message>
        <source>Does not hold here</source>
        <translation>Ne se vérifie pas ici</translation>
    </message>
    <message>
        <source>%1 of %2 conclusions of the experiment hold here</source>
        <translation>%1 conclusions de l’expérience sur %2 se vérifient ici</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SpeedVerdict</name>
    <message>
        <source>Backups of this account use so many from now on</source>
        <translation>Les sauvegardes de ce compte en utilisent désormais autant</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Saves the chart or the measurements</source>
        <translation>Enregistre le graphique ou les mesures</translation>
    </message>
    <message>
        <source>&amp;Chart as PNG…</source>
        <translation>&amp;Graphique en PNG…</translation>
    </message>
    <message>
        <source>&amp;Measurements as CSV…</source>
        <translation>&amp;Mesures en CSV…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Use %n worker(s)</source>
        <translation>
            <numerusform>&amp;Utiliser %n agent</numerusform>
            <numerusform>&amp;Utiliser %n agents</numerusform>
        </translation>
    </message>
    <message>
        <source>Measure Mailsheaf&apos;s own method with several numbers of workers to get a recommendation.</source>
        <translation>Mesurez la méthode de Mailsheaf avec plusieurs nombres d’agents pour obtenir une recommandation.</translation>
    </message>
    <message>
        <source>Backups of this account use that number already.</source>
        <translation>Les sauvegardes de ce compte utilisent déjà ce nombre.</translation>
    </message>
    <message>
        <source>The smallest number that is as fast as any, within 5 %.</source>
        <translation>Le plus petit nombre aussi rapide que tout autre, à 5&#xa0;% près.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::StartTls</name>
    <message>
        <source>%1 does not talk like an IMAP server. Check the port and the security setting of the account.</source>
        <translation>%1 ne parle pas comme un serveur IMAP. Vérifiez le port et le chiffrement du compte.</translation>
    </message>
    <message>
        <source>%1 does not offer STARTTLS, so the password was not sent. Choose TLS as the security setting of the account.</source>
        <translation>%1 ne propose pas STARTTLS, le mot de passe n’a donc pas été envoyé. Choisissez TLS comme chiffrement du compte.</translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation>%1 a fermé la connexion.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::StatusStrip</name>
    <message>
        <source>Progress of the backup</source>
        <translation>Avancement de la sauvegarde</translation>
    </message>
</context>
<context>
    <name>mailsheaf::StreamGuard</name>
    <message>
        <source>%1 does not talk like an IMAP server. Check the server name, the port and the security setting of the account.</source>
        <translation>%1 ne parle pas comme un serveur IMAP. Vérifiez le nom du serveur, le port et le chiffrement du compte.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::SublistDesk</name>
    <message>
        <source>The server does not give this message. It says: “%1”</source>
        <translation>Le serveur ne donne pas ce message. Il répond&#xa0;: «&#xa0;%1&#xa0;»</translation>
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
        <translation>connexion</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>téléchargement</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>again in %1</source>
        <comment>a duration</comment>
        <translation>à nouveau dans %1</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>%L1/s</source>
        <comment>messages per second</comment>
        <translation>%L1/s</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Listing mailboxes: %L1 of %L2</source>
        <translation>Liste des dossiers&#xa0;: %L1 sur %L2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>writing to the disk</source>
        <translation>écriture sur le disque</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a duration</comment>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>%L1 failed</source>
        <translation>échecs&#xa0;: %L1</translation>
    </message>
    <message numerus="yes">
        <source>   … and %n more worker(s)</source>
        <translation>
            <numerusform>   … et encore %n agent</numerusform>
            <numerusform>   … et encore %n agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::VerifyCommand</name>
    <message>
        <source>The certificate could not be written: %1</source>
        <translation>Le certificat n’a pas pu être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Repairing …</source>
        <translation>Réparation…</translation>
    </message>
</context>
<context>
    <name>mailsheaf::VerifyReport</name>
    <message numerus="yes">
        <source>%n message file(s) missing</source>
        <translation>
            <numerusform>%n fichier de message manquant</numerusform>
            <numerusform>%n fichiers de message manquants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message file(s) of the wrong size</source>
        <translation>
            <numerusform>%n fichier de message de taille fausse</numerusform>
            <numerusform>%n fichiers de message de taille fausse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged message file(s)</source>
        <translation>
            <numerusform>%n fichier de message endommagé</numerusform>
            <numerusform>%n fichiers de message endommagés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable message file(s)</source>
        <translation>
            <numerusform>%n fichier de message illisible</numerusform>
            <numerusform>%n fichiers de message illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message file(s) that the catalogue does not know</source>
        <translation>
            <numerusform>%n fichier de message inconnu du catalogue</numerusform>
            <numerusform>%n fichiers de message inconnus du catalogue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) among the messages</source>
        <translation>
            <numerusform>%n autre fichier parmi les messages</numerusform>
            <numerusform>%n autres fichiers parmi les messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n manifest(s) missing or not true</source>
        <translation>
            <numerusform>%n manifeste manquant ou inexact</numerusform>
            <numerusform>%n manifestes manquants ou inexacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) of the catalogue</source>
        <translation>
            <numerusform>%n problème du catalogue</numerusform>
            <numerusform>%n problèmes du catalogue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of the server not backed up</source>
        <translation>
            <numerusform>%n message du serveur non sauvegardé</numerusform>
            <numerusform>%n messages du serveur non sauvegardés</numerusform>
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
        <translation>Vérification&#xa0;: %1 messages sur %2, %3 sur %4</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more problem(s); the certificate lists them</source>
        <translation>
            <numerusform>… et encore %n problème&#x202f;; le certificat l’indique</numerusform>
            <numerusform>… et encore %n problèmes&#x202f;; le certificat les énumère</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified %1 (%2) in %3: the bytes of %4 were read.</source>
        <translation>Vérifié&#xa0;: %1 (%2) en %3&#x202f;; les octets de %4 ont été lus.</translation>
    </message>
    <message>
        <source>The backup is NOT complete. Nothing was deleted; --repair fetches again what the server still has.</source>
        <translation>La sauvegarde n’est PAS complète. Rien n’a été supprimé&#x202f;; --repair récupère à nouveau ce que le serveur a encore.</translation>
    </message>
    <message>
        <source>Everything that was backed up is there, unaltered.</source>
        <translation>Tout ce qui a été sauvegardé est là, inchangé.</translation>
    </message>
    <message>
        <source>Everything on the server %1 is backed up, unaltered.</source>
        <translation>Tout ce qui est sur le serveur %1 est sauvegardé, inchangé.</translation>
    </message>
    <message numerus="yes">
        <source>Repaired: fetched %1 again or for the first time; %n damaged message(s) are no longer on the server.</source>
        <translation>
            <numerusform>Réparé&#xa0;: %1 récupérés à nouveau ou pour la première fois&#x202f;; %n message endommagé n’est plus sur le serveur.</numerusform>
            <numerusform>Réparé&#xa0;: %1 récupérés à nouveau ou pour la première fois&#x202f;; %n messages endommagés ne sont plus sur le serveur.</numerusform>
        </translation>
    </message>
    <message>
        <source>The old catalogue is now “%1”.</source>
        <translation>L’ancien catalogue est maintenant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>The new catalogue knows %1 in %n folder(s).</source>
        <translation>
            <numerusform>Le nouveau catalogue connaît %1 dans %n dossier.</numerusform>
            <numerusform>Le nouveau catalogue connaît %1 dans %n dossiers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mailsheaf::VmimeConnection</name>
    <message>
        <source>%1 closed the connection.</source>
        <translation>%1 a fermé la connexion.</translation>
    </message>
    <message>
        <source>%1 offers no way to sign in with a password. Your provider may demand another kind of sign-in, or encryption.</source>
        <translation>%1 n’offre aucun moyen de s’identifier par mot de passe. Votre fournisseur exige peut-être une autre sorte d’identification, ou un chiffrement.</translation>
    </message>
    <message>
        <source>%1 did not accept the user name or the password. Check both; some providers want an app password instead of your usual one.</source>
        <translation>%1 n’a pas accepté l’identifiant ou le mot de passe. Vérifiez les deux&#x202f;; certains fournisseurs veulent un mot de passe d’application au lieu de l’habituel.</translation>
    </message>
    <message>
        <source>%1 does not talk like an IMAP server. Check the server name and the port.</source>
        <translation>%1 ne parle pas comme un serveur IMAP. Vérifiez le nom du serveur et le port.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::WelcomePage</name>
    <message>
        <source>Keep your mail</source>
        <translation>Gardez votre courrier</translation>
    </message>
    <message>
        <source>Mailsheaf copies your mailboxes from the server into a folder of plain files, with several workers at once.</source>
        <translation>Mailsheaf copie vos boîtes aux lettres du serveur vers un dossier de simples fichiers, avec plusieurs agents à la fois.</translation>
    </message>
    <message>
        <source>Enter a mailbox to back up</source>
        <translation>Saisir une boîte aux lettres à sauvegarder</translation>
    </message>
    <message>
        <source>Add acco&amp;unt</source>
        <translation>Ajo&amp;uter le compte</translation>
    </message>
</context>
<context>
    <name>mailsheaf::WindowActions</name>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Ajouter un compte…</translation>
    </message>
    <message>
        <source>Enters another mailbox to back up</source>
        <translation>Saisit une autre boîte aux lettres à sauvegarder</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>&amp;Modifier le compte…</translation>
    </message>
    <message>
        <source>Changes the chosen account</source>
        <translation>Modifie le compte choisi</translation>
    </message>
    <message>
        <source>&amp;Remove account…</source>
        <translation>&amp;Supprimer le compte…</translation>
    </message>
    <message>
        <source>Forgets the chosen account; its backup folder stays</source>
        <translation>Oublie le compte choisi&#x202f;; son dossier de sauvegarde reste</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Ends Mailsheaf</source>
        <translation>Termine Mailsheaf</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Fetches everything that is new in the checked folders</source>
        <translation>Récupère tout ce qui est nouveau dans les dossiers cochés</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Workers hold still; the connections stay open</source>
        <translation>Les agents s’arrêtent&#x202f;; les connexions restent ouvertes</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Ends the backup or the experiment; what is complete stays</source>
        <translation>Termine la sauvegarde ou l’expérience&#x202f;; ce qui est complet reste</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher dans le d&amp;ossier</translation>
    </message>
    <message>
        <source>Opens the backup folder in the file manager</source>
        <translation>Ouvre le dossier de sauvegarde dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>&amp;Reload folders</source>
        <translation>&amp;Recharger les dossiers</translation>
    </message>
    <message>
        <source>Asks the server for its folders again</source>
        <translation>Redemande ses dossiers au serveur</translation>
    </message>
    <message>
        <source>&amp;Find folder</source>
        <translation>&amp;Chercher un dossier</translation>
    </message>
    <message>
        <source>Goes to the filter above the folders</source>
        <translation>Va au filtre au-dessus des dossiers</translation>
    </message>
    <message>
        <source>&amp;Account list</source>
        <translation>&amp;Liste des comptes</translation>
    </message>
    <message>
        <source>Shows or hides the list of accounts</source>
        <translation>Affiche ou masque la liste des comptes</translation>
    </message>
    <message>
        <source>&amp;About Mailsheaf</source>
        <translation>À &amp;propos de Mailsheaf</translation>
    </message>
    <message>
        <source>Shows version and licence</source>
        <translation>Affiche la version et la licence</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>B&amp;ackup</source>
        <translation>&amp;Sauvegarde</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Repre&amp;ndre</translation>
    </message>
</context>
<context>
    <name>mailsheaf::WorkerProcess</name>
    <message>
        <source>A worker process ended unexpectedly. Its messages are fetched again.</source>
        <translation>Un processus d’agent s’est terminé de façon inattendue. Ses messages sont récupérés à nouveau.</translation>
    </message>
</context>
<context>
    <name>mailsheaf::WorkerRow</name>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation>Agent %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Worker 3: connecting</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>Worker 3: fetching, INBOX</comment>
        <translation>%1&#xa0;: %2, %3</translation>
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
        <translation>A&amp;utomatique</translation>
    </message>
    <message>
        <source>Automatic number of workers</source>
        <translation>Nombre d’agents automatique</translation>
    </message>
    <message>
        <source>Finds the number of workers that is fastest at this server while a backup runs.</source>
        <translation>Trouve pendant une sauvegarde le nombre d’agents le plus rapide avec ce serveur.</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Number of workers</source>
        <translation>Nombre d’agents</translation>
    </message>
    <message>
        <source>&amp;Workers</source>
        <translation>Agen&amp;ts</translation>
    </message>
    <message>
        <source>How many connections fetch at the same time. %1 is recommended. Also works while a backup runs.</source>
        <translation>Combien de connexions récupèrent en même temps. %1 est recommandé. Réglable aussi pendant une sauvegarde.</translation>
    </message>
    <message numerus="yes">
        <source>%1 allows %n connection(s) at once, shared with your other devices.</source>
        <translation>
            <numerusform>%1 permet %n connexion à la fois, partagée avec vos autres appareils.</numerusform>
            <numerusform>%1 permet %n connexions à la fois, partagées avec vos autres appareils.</numerusform>
        </translation>
    </message>
    <message>
        <source>As many as are fastest at this server</source>
        <translation>Autant que ce serveur en sert le plus vite</translation>
    </message>
    <message>
        <source>Gentle on the server, but slower</source>
        <translation>Doux pour le serveur, mais plus lent</translation>
    </message>
    <message>
        <source>Fast, and welcome at every provider</source>
        <translation>Rapide et bienvenu chez tous les fournisseurs</translation>
    </message>
    <message>
        <source>Fast, and welcome at %1</source>
        <translation>Rapide et bienvenu chez %1</translation>
    </message>
    <message>
        <source>Faster, where the server allows so many connections</source>
        <translation>Plus rapide, où le serveur permet autant de connexions</translation>
    </message>
    <message>
        <source>For large mailboxes; many providers allow fewer</source>
        <translation>Pour les grandes boîtes aux lettres&#x202f;; beaucoup de fournisseurs en permettent moins</translation>
    </message>
</context>
</TS>
